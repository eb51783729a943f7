// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QToolButton;

namespace ui {

/// One piece of work in the background: what, how far, and a way to stop it.
class WorkIndicator final : public QWidget {
    Q_OBJECT

public:
    /// stopText: what the button stops, as its tool tip says.
    WorkIndicator(const QString &stopText, QWidget *parent = nullptr);

    /// percent: -1 while nobody can tell.
    void setProgress(const QString &text, int percent);

Q_SIGNALS:
    /// The person wants to see more of it.
    void wanted();
    void stopWanted();

private:
    QToolButton *m_text;
    QProgressBar *m_progress;
    QToolButton *m_stop;
};

} // namespace ui
