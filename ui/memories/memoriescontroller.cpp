// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memories/memoriescontroller.h"

#include "items/whendone.h"
#include "store/library.h"
#include "store/messagestore.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/library/libraryview.h"
#include "ui/library/listpane.h"
#include "ui/memories/memoriespage.h"
#include "ui/memories/memoryfilterbar.h"
#include "ui/memories/memorylist.h"
#include "ui/memories/rememberdialog.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerview.h"

namespace ui {

using domain::Memory;

namespace {

/// A question that is longer is no title any more; the whole of it is a jump away.
constexpr qsizetype longestQuestion = 1'000;

} // namespace

MemoriesController::MemoriesController(LibraryView &view, store::Library &library, ActionRegistry &actions,
                                       UndoHistory &history, const Services &services)
    : m_view(view), m_library(library), m_actions(actions), m_history(history),
      m_drafts(services, library.location().displayName()), m_export(library, view),
      m_page(new MemoriesPage(library, actions, history, m_drafts))
{
    m_view.setMemoriesPage(m_page);
    connectPage();
    connectCommands();
}

MemoriesController::~MemoriesController()
{
    m_actions.action(command::newMemory)->setEnabled(false);
    // What they were writing they keep in m_drafts.
    delete m_dialog;
    delete m_page;
}

void MemoriesController::connectPage()
{
    connect(m_page, &MemoriesPage::failed, this, &MemoriesController::failed);
    connect(m_page, &MemoriesPage::done, this, &MemoriesController::done);
    connect(m_page, &MemoriesPage::notice, this, &MemoriesController::notice);
    connect(m_page, &MemoriesPage::conversationWanted, this, &MemoriesController::showOrigin);
    connect(m_page, &MemoriesPage::exportWanted, &m_export, &MemoryExport::choose);
    connect(&m_export, &MemoryExport::failed, this, &MemoriesController::failed);
    connect(&m_export, &MemoryExport::notice, this, &MemoriesController::notice);
    connect(&m_drafts, &MemoryDrafts::failed, this, &MemoriesController::failed);
    const auto count = [this] { m_page->filterBar().setTrashCount(m_view.places().trashedMemories()); };
    connect(&m_view, &LibraryView::counted, this, count);
    count();
    connect(&m_view.listPane(), &ListPane::memoryTrashWanted, this, [this] {
        showPage();
        m_page->filterBar().reset();
        m_page->filterBar().setTrashShown(true);
        m_page->list().setFocus(Qt::OtherFocusReason);
    });
    connect(&m_view.readerPane(), &ReaderPane::memoryEditWanted, this, &MemoriesController::edit);
    connect(&m_view.readerPane(), &ReaderPane::rememberWanted, this, &MemoriesController::remember);
}

void MemoriesController::connectCommands()
{
    const auto bind = [this](QLatin1String id, auto handler) {
        QAction *action = m_actions.action(id);
        action->setEnabled(true);
        connect(action, &QAction::triggered, this, handler);
    };
    bind(command::newMemory, [this] {
        showPage();
        m_page->startNew();
    });
}

void MemoriesController::showPage()
{
    m_view.showPlace({PlaceKind::Memories, {}});
}

void MemoriesController::edit(domain::MemoryId id)
{
    showPage();
    m_page->openMemory(id);
}

/// What is selected in the reader, else the message that the keyboard is on, becomes the answer; what the person asked
/// before it the question.
void MemoriesController::remember(const QString &text, domain::ConversationId origin,
                                  domain::MessageId message)
{
    const auto conversation = m_view.readerPane().conversation();
    if (!conversation || conversation->id != origin)
        return;
    if (m_library.isReadOnly()) { // the button beside a message is no command
        Q_EMIT notice(tr("This library is read-only: nothing can be added to it."));
        return;
    }
    Memory beginning;
    beginning.userId = conversation->userId;
    beginning.userName = conversation->userName;
    beginning.conversationId = origin;
    beginning.messageId = message;
    beginning.answer = text;
    askQuestion(beginning, m_view.readerPane().model().rowOf(message));
}

/// The message may not be in memory: it is read.
void MemoriesController::askQuestion(Memory beginning, int row)
{
    const items::ReaderModel &model = m_view.readerPane().model();
    int before = std::min(row, model.rowCount()) - 1;
    while (before >= 0 && model.outline(before).role != domain::Role::User)
        --before;
    if (before < 0 || (row < model.rowCount() && model.outline(row).role == domain::Role::User)) {
        openDialog(beginning);
        return;
    }
    items::whenDone(this, m_library.messages().byIds({model.outline(before).id}),
                    [this, beginning](const domain::Result<QList<domain::Message>> &found) {
                        Memory memory = beginning;
                        if (found && !found->isEmpty())
                            memory.question = found->first().content.left(longestQuestion);
                        openDialog(memory);
                    });
}

void MemoriesController::openDialog(const Memory &beginning)
{
    delete m_dialog;
    m_dialog = new RememberDialog(m_library, m_history, m_drafts, beginning, &m_view);
    RememberDialog *dialog = m_dialog;
    connect(dialog, &RememberDialog::failed, this, &MemoriesController::failed);
    connect(dialog, &RememberDialog::done, this, &MemoriesController::done);
    connect(dialog, &RememberDialog::notice, this, &MemoriesController::notice);
    dialog->open();
}

void MemoriesController::showOrigin(domain::ConversationId conversation, domain::MessageId message)
{
    m_view.showPlace({});
    m_view.showConversation(conversation);
    if (message.isValid())
        m_view.readerPane().view().reveal(message);
}

} // namespace ui
