// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/memorylistmodel.h"
#include "ui/memories/memoryactions.h"
#include "ui/memories/memorydrafts.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace store {
class Library;
}

namespace ui {

class ActionRegistry;
class EmptyState;
class MemoryEditor;
class MemoryFilterBar;
class MemoryList;
class UndoHistory;

/// The memories of a library: a list that can be searched and narrowed, and beside it the editor of the one that is
/// selected.
class MemoriesPage final : public QWidget {
    Q_OBJECT

public:
    /// All outlive the page.
    MemoriesPage(store::Library &library, ActionRegistry &actions, UndoHistory &history, MemoryDrafts &drafts,
                 QWidget *parent = nullptr);
    ~MemoriesPage() override;

    /// Opens a memory in the editor, wherever it is in the list.
    void openMemory(domain::MemoryId id);
    /// Begins a new one.
    void startNew();

    [[nodiscard]] MemoryList &list() const { return *m_list; }
    [[nodiscard]] MemoryEditor &editor() const { return *m_editor; }
    [[nodiscard]] MemoryFilterBar &filterBar() const { return *m_filter; }
    [[nodiscard]] items::MemoryListModel &model() { return m_model; }

Q_SIGNALS:
    void failed(const domain::Error &error);
    /// Something was done that can be undone.
    void done(const QString &text);
    /// Something that is good to know.
    void notice(const QString &text);
    void conversationWanted(domain::ConversationId conversation, domain::MessageId message);
    /// Memories are to be written to a file: these, or with none what the filter finds.
    void exportWanted(const QList<domain::MemoryId> &ids, const store::MemoryFilter &filter);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    // memoriespagelayout.cpp
    QWidget *createListPane();
    QWidget *createHeader();
    QWidget *createEditorPane();
    void restyle();

    void connectModel();
    void connectEditor();
    void connectCommands();
    void loadLists();
    void applyFilter();
    void onSelectionAltered();
    void updateSelection();
    void exportSelected();
    void onSaved(const domain::Memory &memory);
    void showList();
    void showEditor();
    void updateUnfinished();
    void updateCommands();

    store::Library &m_library;
    ActionRegistry &m_actions;
    MemoryDrafts &m_drafts;
    items::MemoryListModel m_model;
    MemoryActions m_memoryActions;
    bool m_filterRead = false; ///< the list was asked for
    QTimer m_listsTimer;
    QString m_problem;           ///< why the words can't be searched for
    domain::MemoryId m_toSelect; ///< as soon as its row is there
    QSplitter *m_splitter;
    QLabel *m_title;
    QLabel *m_count;
    QToolButton *m_unfinished;
    MemoryFilterBar *m_filter;
    QStackedWidget *m_pages;
    MemoryList *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_editorPages;
    EmptyState *m_nothingOpen;
    MemoryEditor *m_editor;
    QString m_openDraft; ///< the draft that the editor is writing: no unfinished business
};

} // namespace ui
