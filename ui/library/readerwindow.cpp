// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/readerwindow.h"

#include "store/library.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/actions/undohistory.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerview.h"
#include "ui/widgets/texts.h"

#include <QVBoxLayout>

namespace ui {

namespace {

ActionRegistry *commandsOf(QWidget *window)
{
    auto *registry = new ActionRegistry(window);
    addCommands(*registry);
    // Those that make sense here are offered again by who carries them out.
    for (QAction *action : registry->actions())
        action->setEnabled(false);
    return registry;
}

} // namespace

ReaderWindow::ReaderWindow(store::Library &library, UndoHistory &history, const ReaderPane::Load &load,
                           domain::ConversationId id)
    : QWidget(nullptr, Qt::Window), m_actions(commandsOf(this)),
      m_reader(new ReaderPane(library, *m_actions, this)),
      m_conversationActions(*m_actions, history, library.conversations(), this)
{
    setObjectName(QStringLiteral("readerWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Recollect"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_reader);
    resize(820, 760);
    m_actions->setLibrary(&library);
    connectCommands();
    connect(m_reader, &ReaderPane::conversationChanged, this, &ReaderWindow::update);
    connect(m_reader, &ReaderPane::failed, this, &ReaderWindow::failed);
    connect(&m_conversationActions, &ConversationActions::failed, this, &ReaderWindow::failed);
    connect(&m_conversationActions, &ConversationActions::done, this, &ReaderWindow::done);
    if (load) // what is changed here is not kept, so as not to write over what the other reader keeps
        m_reader->keepState(load, [](const QString &, const QByteArray &) {});
    m_reader->showConversation(id);
    m_reader->view().setFocus(); // no proxy, at which the Tab key would stop as well
}

ReaderWindow::~ReaderWindow()
{
    // Its last signals would reach a window that is half gone.
    m_reader->disconnect(this);
    delete m_reader; // before the commands that it tells about itself
}

void ReaderWindow::connectCommands()
{
    const auto offer = [this](QLatin1String id, auto handler) {
        m_actions->action(id)->setEnabled(true);
        connect(m_actions->action(id), &QAction::triggered, this, handler);
    };
    offer(command::copy, [this] { m_reader->view().copy(); });
    offer(command::nextHit, [this] { (void)m_reader->stepHit(true); });
    offer(command::previousHit, [this] { (void)m_reader->stepHit(false); });
    offer(command::closeLibrary, [this] { close(); }); // its shortcut closes what it is pressed in
}

void ReaderWindow::update()
{
    const auto read = m_reader->conversation();
    if (!read)
        return;
    //: The title of a window: %1 is the title of a conversation
    setWindowTitle(tr("%1 – Recollect").arg(plainLine(read->displayTitle(), 80)));
    m_conversationActions.setSelection({*read}, [row = *read](const auto &handler) { handler({row}); });
    for (const QLatin1String id :
         {command::openWindow, command::rename, command::tagConversations, command::purge})
        m_actions->action(id)->setEnabled(false); // are the library's window's
}

} // namespace ui
