// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "ui/memories/memorydrafts.h"
#include "ui/memories/memoryexport.h"

#include <QObject>
#include <QPointer>

namespace ui {

class ActionRegistry;
class LibraryView;
class MemoriesPage;
class RememberDialog;
class UndoHistory;

/// Puts the memories into the view of a library: their page, the commands that lead to it, and what the reader has to
/// do with them.
class MemoriesController final : public QObject {
    Q_OBJECT

public:
    /// All outlive this object, but the view takes the page over.
    MemoriesController(LibraryView &view, store::Library &library, ActionRegistry &actions,
                       UndoHistory &history, const Services &services);
    ~MemoriesController() override;

    [[nodiscard]] MemoriesPage &page() const { return *m_page; }
    /// To the page, with this memory in the editor.
    void edit(domain::MemoryId id);

Q_SIGNALS:
    void failed(const domain::Error &error);
    /// Something was done that can be undone.
    void done(const QString &text);
    /// Something that is good to know.
    void notice(const QString &text);

private:
    void connectPage();
    void connectCommands();
    void showPage();
    void remember(const QString &text, domain::ConversationId origin, domain::MessageId message);
    void askQuestion(domain::Memory beginning, int row);
    void openDialog(const domain::Memory &beginning);
    void showOrigin(domain::ConversationId conversation, domain::MessageId message);

    LibraryView &m_view;
    store::Library &m_library;
    ActionRegistry &m_actions;
    UndoHistory &m_history;
    MemoryDrafts m_drafts;
    MemoryExport m_export;
    MemoriesPage *m_page;
    QPointer<RememberDialog> m_dialog;
};

} // namespace ui
