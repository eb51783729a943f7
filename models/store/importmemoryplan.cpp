// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importplan.h"
#include "store/importrules.h"
#include "store/importtext.h"

namespace store {

using domain::MemoryRecord;

void ImportPlanner::planMemory(const MemoryRecord &record)
{
    ++m_outcome.memories.found;
    const QString key = memoryKey(record);
    const QByteArray hash = domain::contentHash(record);
    const auto known = m_known.memories.find(key);
    if (known == m_known.memories.end()) {
        ++m_outcome.memories.added;
        m_known.memories.insert(
            key, {{}, hash, true, false, record.updatedAt, false, qsizetype(m_plan.memories.size())});
        m_plan.memories.push_back({&record, key, hash, {}, false});
        return;
    }
    const bool same = known->hash == hash;
    const bool linkOnly = same && canLink(*known, record);
    const bool older = known->isOwn ? !isLater(record.updatedAt, known->sourceUpdatedAt)
                                    : isOlder(record.updatedAt, known->sourceUpdatedAt);
    if (!linkOnly && (same || older)) {
        ++m_outcome.memories.unchanged;
        return;
    }
    if (!same && known->isEditedHere) {
        ++m_outcome.memories.unchanged;
        note(recordName(record),
             ImportWords::tr("This memory was edited here and changed in its source; yours was kept."));
        return;
    }
    ++m_outcome.memories.updated;
    known->hash = hash;
    known->isLinked = known->isLinked || linkOnly;
    if (known->planned < 0) {
        known->planned = qsizetype(m_plan.memories.size());
        m_plan.memories.push_back({});
    }
    m_plan.memories[size_t(known->planned)] = {&record, key, hash, known->id, linkOnly};
}

/// A memory that came before its conversation.
bool ImportPlanner::canLink(const MemoryState &state, const MemoryRecord &record) const
{
    if (state.isLinked || record.conversationExternalId.isEmpty())
        return false;
    const QString source = linkSource(record, m_source);
    const QString key = externalKey(record.conversationExternalId);
    return m_known.links.contains({source, key})
        || (source == m_source && m_known.conversations.contains(key));
}

} // namespace store
