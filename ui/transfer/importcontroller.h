// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "ui/transfer/importtask.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <memory>

namespace store {
class Library;
}

namespace ui {

class DropTarget;
class ImportAssistant;
class ImportList;

/// Importing in the window: files that are chosen or dropped, one task at a time, its dialog, the list of past
/// imports, and a word when one ended in the background.
class ImportController final : public QObject {
    Q_OBJECT

public:
    /// window: the parent of the dialogs; outlives this object.
    explicit ImportController(QWidget &window);
    ~ImportController() override;

    /// The library to import into; null stops what is under way and waits for it.
    void setLibrary(store::Library *library);

    void chooseFiles();
    void chooseFolder();
    /// Shows what the files hold and offers to bring it in.
    void start(const QStringList &paths);
    /// Shows the dialog of the present task again.
    void showDialog();
    /// Shows the imports so far.
    void showList();

    [[nodiscard]] ImportTask *task() const { return m_task.get(); }

Q_SIGNALS:
    /// Files were chosen: start() them, once there is a library.
    void filesChosen(const QStringList &paths);
    /// Another task, or none.
    void taskChanged(ui::ImportTask *task);
    /// An import ended without a dialog that shows it.
    void endedInBackground(const QString &text);
    /// The person wants to see the conversations of an import.
    void showWanted(domain::BatchId batch);

private:
    void onStateChanged();

    QWidget &m_window;
    store::Library *m_library = nullptr;
    std::unique_ptr<ImportTask> m_task;
    QPointer<ImportAssistant> m_dialog;
    QPointer<ImportList> m_list;
    DropTarget *m_dropTarget;
};

} // namespace ui
