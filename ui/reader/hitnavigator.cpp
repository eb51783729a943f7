// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/hitnavigator.h"

#include "items/whendone.h"

namespace ui {

HitNavigator::HitNavigator(store::SearchStore &store, QObject *parent) : QObject(parent), m_store(store) {}

HitNavigator::~HitNavigator()
{
    m_token.cancel();
}

void HitNavigator::find(domain::ConversationId id, const domain::SearchQuery &query)
{
    // While one steps through them, they stay.
    if (id == m_conversation && query.text == m_query && !m_hits.isEmpty())
        return;
    clear();
    m_conversation = id;
    m_query = query.text;
    m_finding = true;
    items::whenDone(this, m_store.findInConversation(id, query, m_token),
                    [this, generation = m_generation](const domain::Result<QList<domain::MessageId>> &hits) {
                        // Without them the message that was jumped to is marked all the same.
                        if (generation != m_generation)
                            return;
                        m_finding = false;
                        if (!hits)
                            return;
                        m_hits = *hits;
                        Q_EMIT changed();
                    });
}

void HitNavigator::clear()
{
    m_token.cancel();
    m_token = {};
    ++m_generation;
    m_finding = false;
    m_hits.clear();
    m_current = {};
    m_conversation = {};
    Q_EMIT changed();
}

domain::MessageId HitNavigator::step(bool forwards) const
{
    if (m_hits.isEmpty())
        return {};
    const qsizetype now = position();
    if (now == -1)
        return forwards ? m_hits.first() : m_hits.last();
    return m_hits.value(now + (forwards ? 1 : -1));
}

} // namespace ui
