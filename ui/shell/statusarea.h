// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/library.h"

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace ui {

class ElidedLabel;
class ImportTask;

/// The lower edge of the window: which library, whether its server answers, and work in the background.
class StatusArea final : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusArea(QWidget *parent = nullptr);

    /// Null: none is open. The library is watched until the next one.
    void setLibrary(const store::Library *library);
    void setOpening(const QString &name);
    /// Shows the progress of an import until it has ended. Null: nothing to show.
    void setTask(ImportTask *task);

Q_SIGNALS:
    /// The person wants to see the dialog of the task.
    void taskWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState(const QString &iconName, const QString &text);
    void showLibraryState(const store::Library &library);
    void updateTask();

    QString m_iconName;
    QLabel *m_picture;
    ElidedLabel *m_text;
    QWidget *m_work;
    QToolButton *m_workText;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    const store::Library *m_library = nullptr;
    ImportTask *m_task = nullptr;
};

} // namespace ui
