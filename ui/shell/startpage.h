// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/location.h"

#include <QHash>
#include <QPointer>
#include <QScrollArea>

class QAction;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace ui {

class ActionRegistry;
class DemoTask;
class StartStep;

/// What the window shows while no library is open: what Recollect is for and the ways to begin.
class StartPage final : public QScrollArea {
    Q_OBJECT

public:
    /// actions outlives the page.
    explicit StartPage(const ActionRegistry &actions, QWidget *parent = nullptr);

    /// Latest first; the first few are shown.
    void setRecent(const QList<store::Location> &locations);
    /// Shows how far the demo library is, in the place of the offer to make it.
    void setDemo(DemoTask *task);

Q_SIGNALS:
    void openWanted(const store::Location &location);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *createColumn();
    QWidget *createDemoProgress();
    StartStep *addStep(QVBoxLayout *layout, QLatin1String id);
    void addRecent(const store::Location &location);
    void showDemo();
    void retranslate();
    void restyle();

    const ActionRegistry &m_actions;
    QLabel *m_mark;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_recentTitle;
    QVBoxLayout *m_recent;
    QHash<QString, StartStep *> m_steps; ///< by the command's id
    StartStep *m_all;
    QWidget *m_demoProgress;
    QLabel *m_demoText;
    QProgressBar *m_demoBar;
    QPushButton *m_demoStop;
    QPointer<DemoTask> m_demo;
};

} // namespace ui
