// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QFile>
#include <QLoggingCategory>
#include <QMutex>
#include <QString>

#include <memory>

namespace app {

Q_DECLARE_LOGGING_CATEGORY(programLog)

/// Qt's messages in a file of the person's that stays small: recollect.log, and before it
/// recollect.1.log and recollect.2.log. While an object lives, qDebug() and friends end up here, from any
/// thread; the program has one.
class Log {
public:
    enum class Console {
        Silent,   ///< a command says itself what went wrong, as a sentence
        Warnings, ///< the window's own warnings also go to standard error
    };
    static constexpr qint64 fileBytes = 1 << 20;
    static constexpr int keptFiles = 3;

    /// folder is made when absent; when it can't be written, messages are dropped and the program works.
    Log(const QString &folder, Console console);
    ~Log();
    Q_DISABLE_COPY_MOVE(Log)

    [[nodiscard]] QString file() const { return fileName(0); }

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message);
    void write(QtMsgType type, const QMessageLogContext &context, const QString &message);
    [[nodiscard]] QString fileName(int age) const;
    void rotate();

    static Log *s_current;
    QString m_folder;
    Console m_console;
    QMutex m_mutex;
    QFile m_file;
    QtMessageHandler m_previous = nullptr;
};

/// What went wrong, with the detail that the person isn't shown.
void logError(const domain::Error &error);

} // namespace app
