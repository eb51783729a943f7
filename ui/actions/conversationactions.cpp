// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/conversationactions.h"

#include "items/whendone.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/actions/undohistory.h"

#include <algorithm>

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
                                         store::ConversationStore &store, QObject *parent)
    : QObject(parent), m_registry(registry), m_history(history), m_store(store)
{
    bindPins();
    bindArchive();
    bindTrash();
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
          [](int count) { return tr("Pinned %n conversation(s)", nullptr, count); }});
    bind(command::unpin,
         {[](const Conversation &row) { return row.pinned && !isTrashed(row); }, unpin, pin,
          [](int count) { return tr("Unpinned %n conversation(s)", nullptr, count); }});
}

void ConversationActions::bindArchive()
{
    const Verb archive = [this](const Ids &ids) { return m_store.setArchived(ids, true); };
    const Verb unarchive = [this](const Ids &ids) { return m_store.setArchived(ids, false); };
    bind(command::archive,
         {[](const Conversation &row) { return !row.archived && !isTrashed(row); }, archive, unarchive,
          [](int count) { return tr("Archived %n conversation(s)", nullptr, count); }});
    bind(command::unarchive,
         {[](const Conversation &row) { return row.archived && !isTrashed(row); }, unarchive, archive,
          [](int count) { return tr("Took %n conversation(s) out of the archive", nullptr, count); }});
}

void ConversationActions::bindTrash()
{
    const Verb trash = [this](const Ids &ids) { return m_store.trash(ids); };
    const Verb restore = [this](const Ids &ids) { return m_store.restore(ids); };
    bind(command::trash,
         {[](const Conversation &row) { return !isTrashed(row); }, trash, restore,
          [](int count) { return tr("Moved %n conversation(s) to the trash", nullptr, count); }});
    bind(command::restore, {isTrashed, restore, trash, [](int count) {
                                return tr("Restored %n conversation(s)", nullptr, count);
                            }});
}

void ConversationActions::bind(QLatin1String id, Deed deed)
{
    connect(m_registry.action(id), &QAction::triggered, this,
            [this, deed = std::move(deed)] { perform(deed); });
}

void ConversationActions::setSelection(const Rows &known, Selection selection)
{
    m_known = known;
    m_selection = std::move(selection);
    enable();
}

void ConversationActions::perform(const Deed &deed)
{
    if (m_selection)
        m_selection([this, deed](const Rows &rows) { apply(deed, rows); });
}

void ConversationActions::apply(const Deed &deed, const Rows &rows)
{
    Ids ids;
    for (const Conversation &row : rows) {
        if (deed.applies(row))
            ids.append(row.id);
    }
    if (ids.isEmpty())
        return;
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
}

} // namespace ui
