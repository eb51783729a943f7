// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/library.h"

#include <QPointer>
#include <QStatusBar>

class QLabel;
class QPushButton;

namespace ui {

class DemoTask;
class ElidedLabel;
class ImportTask;
class WorkIndicator;

/// The lower edge of the window: which library, how the way to it is guarded, whether its server answers, what can't be
/// done and why, and work in the background.
class StatusArea final : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusArea(QWidget *parent = nullptr);

    /// Null: none is open. The library is watched until the next one.
    void setLibrary(store::Library *library);
    void setOpening(const QString &name);
    /// Shows the progress of an import until it has ended. Null: nothing to show.
    void setTask(ImportTask *task);
    /// The same for the making of the demo library.
    void setDemo(DemoTask *task);

Q_SIGNALS:
    /// The person wants to see the dialog of the task.
    void taskWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState(const QString &iconName, const QString &text, const QString &details = {});
    void showLibrary();
    void updateTask();
    void updateDemo();
    void retranslate();

    QString m_iconName;
    QString m_opening; ///< name of what is being opened
    QLabel *m_picture;
    ElidedLabel *m_text;
    QPushButton *m_again;
    WorkIndicator *m_import;
    WorkIndicator *m_demo;
    store::Library *m_library = nullptr;
    QPointer<ImportTask> m_task;
    QPointer<DemoTask> m_demoTask;
};

} // namespace ui
