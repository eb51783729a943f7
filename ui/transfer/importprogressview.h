// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace ui {

class ElidedLabel;
class ImportTask;

/// How far an import is, how fast it goes, how long it will still take, and which file is read.
class ImportProgressView final : public QWidget {
    Q_OBJECT

public:
    explicit ImportProgressView(QWidget *parent = nullptr);

    void showTask(const ImportTask &task);
    /// Work that nobody can tell the length of.
    void showBusy(const QString &text);

private:
    QProgressBar *m_bar;
    QLabel *m_text;
    ElidedLabel *m_file;
};

/// "1,200 conversations · 34,000 messages · 5,600 messages per second · About 2 minutes left".
[[nodiscard]] QString progressText(const ImportTask &task);

} // namespace ui
