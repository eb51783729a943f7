// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/conversationactions.h"

#include "items/whendone.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/actions/undohistory.h"
#include "ui/dialogs/askdialog.h"

#include <algorithm>
#include <iterator>

namespace ui {

using domain::Conversation;
using Ids = QList<domain::ConversationId>;

namespace {

bool isTrashed(const Conversation &row)
{
    return row.trashedAt.has_value();
}

} // namespace

ConversationActions::ConversationActions(ActionRegistry &registry, UndoHistory &history,
                                         store::ConversationStore &store, QWidget *window)
    : m_registry(registry), m_history(history), m_store(store), m_window(window)
{
    bindPins();
    bindArchive();
    bindTrash();
    bindReading();
    enable();
}

ConversationActions::~ConversationActions()
{
    m_known.clear();
    enable();
}

void ConversationActions::bindPins()
{
    const Verb pin = [this](const Ids &ids) { return m_store.setPinned(ids, true); };
    const Verb unpin = [this](const Ids &ids) { return m_store.setPinned(ids, false); };
    bind(command::pin,
         {[](const Conversation &row) { return !row.pinned && !isTrashed(row); }, pin, unpin,
          [](int count) { return tr("Pinned %n conversation(s)", nullptr, count); },
          [](int count) { return tr("Pin %n conversation(s)?", nullptr, count); }});
    bind(command::unpin,
         {[](const Conversation &row) { return row.pinned && !isTrashed(row); }, unpin, pin,
          [](int count) { return tr("Unpinned %n conversation(s)", nullptr, count); },
          [](int count) { return tr("Unpin %n conversation(s)?", nullptr, count); }});
}

void ConversationActions::bindArchive()
{
    const Verb archive = [this](const Ids &ids) { return m_store.setArchived(ids, true); };
    const Verb unarchive = [this](const Ids &ids) { return m_store.setArchived(ids, false); };
    bind(command::archive,
         {[](const Conversation &row) { return !row.archived && !isTrashed(row); }, archive, unarchive,
          [](int count) { return tr("Archived %n conversation(s)", nullptr, count); },
          [](int count) { return tr("Archive %n conversation(s)?", nullptr, count); }});
    bind(command::unarchive,
         {[](const Conversation &row) { return row.archived && !isTrashed(row); }, unarchive, archive,
          [](int count) { return tr("Took %n conversation(s) out of the archive", nullptr, count); },
          [](int count) { return tr("Take %n conversation(s) out of the archive?", nullptr, count); }});
}

void ConversationActions::bindTrash()
{
    const Verb trash = [this](const Ids &ids) { return m_store.trash(ids); };
    const Verb restore = [this](const Ids &ids) { return m_store.restore(ids); };
    bind(command::trash,
         {[](const Conversation &row) { return !isTrashed(row); }, trash, restore,
          [](int count) { return tr("Moved %n conversation(s) to the trash", nullptr, count); },
          [](int count) { return tr("Move %n conversation(s) to the trash?", nullptr, count); }});
    bind(command::restore,
         {isTrashed, restore, trash,
          [](int count) { return tr("Restored %n conversation(s)", nullptr, count); },
          [](int count) { return tr("Restore %n conversation(s) from the trash?", nullptr, count); }});
}

void ConversationActions::bindReading()
{
    const Verb read = [this](const Ids &ids) { return m_store.markRead(ids, true); };
    const Verb unread = [this](const Ids &ids) { return m_store.markRead(ids, false); };
    bind(command::markRead,
         {[](const Conversation &row) { return row.unread; }, read, unread,
          [](int count) { return tr("Marked %n conversation(s) as read", nullptr, count); },
          [](int count) { return tr("Mark %n conversation(s) as read?", nullptr, count); }});
    bind(command::markUnread,
         {[](const Conversation &row) { return !row.unread; }, unread, read,
          [](int count) { return tr("Marked %n conversation(s) as unread", nullptr, count); },
          [](int count) { return tr("Mark %n conversation(s) as unread?", nullptr, count); }});
}

void ConversationActions::bind(QLatin1String id, Deed deed)
{
    connect(m_registry.action(id), &QAction::triggered, this, [this, id, deed = std::move(deed)] {
        withSelection([this, id, deed](const Rows &rows) { apply(id, deed, rows); });
    });
}

void ConversationActions::setSelection(const Rows &known, Selection selection)
{
    m_known = known;
    m_selection = std::move(selection);
    enable();
}

void ConversationActions::withSelection(const std::function<void(const Rows &)> &handler)
{
    if (m_selection)
        m_selection(handler);
}

void ConversationActions::apply(QLatin1String id, const Deed &deed, const Rows &rows)
{
    Rows affected;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(affected), deed.applies);
    if (affected.isEmpty())
        return;
    Ids ids;
    for (const Conversation &row : affected)
        ids.append(row.id);
    if (ids.size() < askFrom) {
        carryOut(deed, ids);
        return;
    }
    ConversationQuestion question;
    question.name = QStringLiteral("bulkDialog");
    question.text = deed.question(int(ids.size()));
    question.button = m_registry.action(id)->iconText();
    question.rows = affected;
    askAbout(m_window, question, [this, deed, ids] { carryOut(deed, ids); });
}

void ConversationActions::carryOut(const Deed &deed, const Ids &ids)
{
    items::whenDone(this, deed.verb(ids), [this, deed, ids](const domain::Result<Rows> &result) {
        if (!result) {
            Q_EMIT failed(result.error());
            return;
        }
        const QString text = deed.text(int(ids.size()));
        m_history.push(
            text, [deed, ids] { return UndoHistory::step(deed.inverse(ids)); },
            [deed, ids] { return UndoHistory::step(deed.verb(ids)); });
        Q_EMIT done(text);
    });
}

/// Of a command and its opposite the one that can change something is offered.
void ConversationActions::enable()
{
    const auto any = [this](auto applies) { return std::any_of(m_known.begin(), m_known.end(), applies); };
    const bool kept = any([](const Conversation &row) { return !isTrashed(row); });
    const bool pin = any([](const Conversation &row) { return !isTrashed(row) && !row.pinned; });
    const bool archive = any([](const Conversation &row) { return !isTrashed(row) && !row.archived; });
    const bool restore = any(isTrashed);
    const bool unread = any([](const Conversation &row) { return row.unread; });
    const auto offer = [this](QLatin1String id, bool enabled, bool visible) {
        m_registry.action(id)->setEnabled(enabled);
        m_registry.action(id)->setVisible(visible);
    };
    offer(command::pin, pin, pin || !kept);
    offer(command::unpin, kept && !pin, kept && !pin);
    offer(command::archive, archive, archive || !kept);
    offer(command::unarchive, kept && !archive, kept && !archive);
    offer(command::trash, kept, kept || !restore);
    offer(command::restore, restore, restore);
    offer(command::markRead, unread, unread || m_known.isEmpty());
    offer(command::markUnread, !unread && !m_known.isEmpty(), !unread && !m_known.isEmpty());
    m_registry.action(command::tagConversations)->setEnabled(!m_known.isEmpty());
    m_registry.action(command::rename)->setEnabled(m_known.size() == 1);
    m_registry.action(command::openWindow)->setEnabled(m_known.size() == 1);
    m_registry.action(command::purge)->setEnabled(restore);
    m_registry.action(command::purge)->setVisible(restore || m_known.isEmpty());
}

} // namespace ui
