// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/recentconversations.h"

#include "items/whendone.h"

namespace ui {

using domain::Conversation;
using domain::ConversationId;

RecentConversations::RecentConversations(store::ConversationStore &store) : m_store(store)
{
    connect(&store, &store::ConversationStore::changed, this, &RecentConversations::onChanged);
    connect(&store, &store::ConversationStore::removed, this, &RecentConversations::onRemoved);
}

void RecentConversations::add(const Conversation &conversation)
{
    onRemoved({conversation.id});
    m_rows.prepend(conversation);
    m_rows = m_rows.mid(0, most);
}

QStringList RecentConversations::ids() const
{
    QStringList ids;
    for (const Conversation &row : m_rows)
        ids.append(row.id.toString());
    return ids;
}

void RecentConversations::restore(const QStringList &ids)
{
    QList<ConversationId> wanted;
    for (const QString &text : ids.mid(0, most)) {
        if (const auto id = ConversationId::fromString(text); id.isValid())
            wanted.append(id);
    }
    items::whenDone(this, m_store.byIds(wanted), [this](const domain::Result<QList<Conversation>> &rows) {
        if (!rows) // nothing that a person misses
            return;
        for (const Conversation &row : *rows) {
            const auto same = [&row](const Conversation &known) { return known.id == row.id; };
            if (std::none_of(m_rows.begin(), m_rows.end(), same) && m_rows.size() < most)
                m_rows.append(row);
        }
    });
}

void RecentConversations::onChanged(const QList<Conversation> &rows)
{
    for (const Conversation &row : rows) {
        for (Conversation &known : m_rows) {
            if (known.id == row.id)
                known = row;
        }
    }
}

void RecentConversations::onRemoved(const QList<ConversationId> &ids)
{
    m_rows.removeIf([&ids](const Conversation &row) { return ids.contains(row.id); });
}

} // namespace ui
