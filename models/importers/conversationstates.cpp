// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/conversationstates.h"

#include "importers/text.h"

#include <algorithm>
#include <utility>

namespace importers {

namespace {

quint64 shortened(const QByteArray &hexHash)
{
    return hexHash.left(16).toULongLong(nullptr, 16);
}

} // namespace

QString conversationKey(const QString &source, const QString &externalId)
{
    return source + u'\n' + externalId;
}

ConversationStates::Meeting ConversationStates::meet(const QString &key,
                                                     const domain::ConversationRecord &record,
                                                     const QByteArray &hash, const QString &file)
{
    const qint64 updatedAt = record.updatedAt ? record.updatedAt->microseconds : 0;
    const Met state{shortened(hash), updatedAt, qHash(file)};
    const auto found = m_met.find(key);
    if (found == m_met.end()) {
        m_met.insert(key, state);
        return Meeting::First;
    }
    Met &met = *found;
    ++met.times;
    const bool differs = met.latest != state.latest;
    const bool timed = met.updatedAt != 0 && updatedAt != 0;
    // Exports of different days that lie side by side hold what has grown since; that is worth no line.
    const bool isGrown = timed && met.updatedAt != updatedAt && met.file != state.file;
    if (differs && !isGrown && !std::exchange(met.isTold, true))
        m_repeated.append({key, record.externalId, file});
    if (!timed || updatedAt >= met.updatedAt) {
        met.latest = state.latest;
        met.updatedAt = std::max(updatedAt, met.updatedAt);
        met.file = state.file;
    }
    return differs ? Meeting::Different : Meeting::Same;
}

bool ConversationStates::isLatest(const QString &key, const QByteArray &hash) const
{
    return m_met.value(key).latest == shortened(hash);
}

QList<domain::ImportProblem> ConversationStates::lines() const
{
    QList<domain::ImportProblem> all;
    for (const Repeated &one : m_repeated)
        all.append({one.file, one.id, domain::Severity::Note,
                    ImportText::tr("This conversation is there %n times, with different content; the latest "
                                   "state of it was taken.",
                                   nullptr, m_met.value(one.key).times)});
    return all;
}

} // namespace importers
