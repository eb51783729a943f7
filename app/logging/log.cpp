// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging/log.h"

#include "app/logging/redact.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QThread>

#include <cstdio>
#include <cstring>

namespace app {

Q_LOGGING_CATEGORY(programLog, "recollect.app", QtInfoMsg)

Log *Log::s_current = nullptr;

namespace {

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        return "fatal";
    }
    return "info";
}

/// One line, whatever the message holds: a line of the log can't be forged by what is logged.
QString oneLine(QString text)
{
    return text.replace(u'\r', QLatin1String("\\r")).replace(u'\n', QLatin1String("\\n"));
}

} // namespace

Log::Log(const QString &folder, Console console) : m_folder(folder), m_console(console)
{
    QDir().mkpath(folder);
    m_file.setFileName(fileName(0));
    if (m_file.open(QIODevice::Append))
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    s_current = this;
    m_previous = qInstallMessageHandler(&Log::handle);
}

Log::~Log()
{
    qInstallMessageHandler(m_previous);
    const QMutexLocker lock(&m_mutex);
    s_current = nullptr;
}

QString Log::fileName(int age) const
{
    return age == 0 ? m_folder + QStringLiteral("/recollect.log")
                    : m_folder + QStringLiteral("/recollect.%1.log").arg(age);
}

void Log::handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (s_current)
        s_current->write(type, context, message);
}

void Log::write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString text = oneLine(withoutSecrets(message));
    const QByteArray line = QStringLiteral("%1 %2 [%3] %4: %5\n")
                                .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs))
                                .arg(QCoreApplication::applicationPid())
                                .arg(QLatin1String(levelName(type)), QLatin1String(context.category), text)
                                .toUtf8();
    const QMutexLocker lock(&m_mutex);
    if (m_file.isOpen()) {
        m_file.write(line);
        m_file.flush();
        if (m_file.size() > fileBytes)
            rotate();
    }
    const bool ours = context.category && std::strncmp(context.category, "recollect", 9) == 0;
    if (m_console == Console::Warnings && ours && type != QtDebugMsg && type != QtInfoMsg)
        std::fprintf(stderr, "%s\n", qUtf8Printable(text));
}

void Log::rotate()
{
    m_file.close();
    QFile::remove(fileName(keptFiles - 1));
    for (int age = keptFiles - 2; age >= 0; --age)
        QFile::rename(fileName(age), fileName(age + 1));
    m_file.setFileName(fileName(0));
    if (m_file.open(QIODevice::Append))
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void logError(const domain::Error &error)
{
    if (error.detail.isEmpty())
        qCWarning(programLog).noquote() << error.message;
    else
        qCWarning(programLog).noquote() << error.message << '|' << error.detail;
}

} // namespace app
