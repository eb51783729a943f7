// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/hitstepper.h"

#include "items/whendone.h"
#include "ui/reader/readerpane.h"
#include "ui/search/resultslist.h"
#include "ui/search/searchpane.h"

namespace ui {

HitStepper::HitStepper(store::SearchStore &store, SearchPane &results, ReaderPane &reader, QObject *parent)
    : QObject(parent), m_store(store), m_results(results), m_reader(reader)
{
    connect(&m_results.results(), &items::SearchResultsModel::fetched, this, [this] {
        if (std::exchange(m_waitsForPage, false))
            leaveConversation(true);
    });
    connect(&m_results.results(), &QAbstractItemModel::modelReset, this, &HitStepper::cancel);
}

HitStepper::~HitStepper()
{
    m_token.cancel();
}

void HitStepper::cancel()
{
    m_token.cancel();
    m_token = {};
    m_waitsForPage = false;
}

void HitStepper::step(bool forwards)
{
    cancel();
    if (m_results.text().isEmpty()) {
        (void)m_reader.stepHit(forwards);
        return;
    }
    if (m_results.results().shownQuery().inMemories) {
        if (!m_results.list().openNext(forwards))
            Q_EMIT ended(forwards);
        return;
    }
    if (!m_reader.stepHit(forwards))
        leaveConversation(forwards);
}

void HitStepper::leaveConversation(bool forwards)
{
    const auto next = m_results.groups().neighbour(m_reader.shownConversation(), forwards);
    if (next) {
        enter(*next, forwards);
    } else if (forwards && m_results.results().canFetchMore({})) {
        m_waitsForPage = true;
        m_results.results().fetchMore({});
    } else {
        Q_EMIT ended(forwards);
    }
}

/// A conversation is entered at the first of its hits in its own order, or backwards at the last.
void HitStepper::enter(const domain::SearchHit &hit, bool forwards)
{
    const domain::SearchQuery query = m_results.results().shownQuery();
    items::whenDone(
        this, m_store.findInConversation(hit.conversationId, query, m_token),
        [this, hit, query, forwards, token = m_token](const domain::Result<QList<domain::MessageId>> &found) {
            if (token.isCancelled())
                return;
            domain::SearchHit target = hit;
            if (found && !found->isEmpty())
                target.messageId = forwards ? found->first() : found->last();
            m_reader.showHit(target, query, !forwards);
        });
}

} // namespace ui
