// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/selection.h"

#include "exporters/waiting.h"
#include "store/library.h"
#include "store/memorystore.h"
#include "store/messagestore.h"

#include <QHash>

#include <algorithm>

namespace exporters {

namespace {

using domain::Result;

constexpr int pageSize = 100;
constexpr int countPageSize = 1'000;
/// The list is walked again for what changed meanwhile and so moved to its beginning; somebody who writes
/// all the time must not keep an export from ending.
constexpr int mostRounds = 3;

} // namespace

Selection::Selection(store::Library &library, const ExportRequest &request, bool lossless)
    : m_library(library), m_ids(request.ids), m_lossless(lossless)
{
    m_filter.query = request.query;
    m_filter.scope =
        lossless && isEverything() ? store::ConversationScope::Everything : store::ConversationScope::Kept;
    if (m_ids.isEmpty() && !m_filter.query.inMemories)
        m_skeleton = library.conversations().skeleton(m_filter, countPageSize);
}

qint64 Selection::total() const
{
    if (!m_ids.isEmpty())
        return m_ids.size();
    const bool known = m_skeleton.isFinished() && m_skeleton.resultCount() > 0 && m_skeleton.result();
    return known ? m_skeleton.result()->count : -1;
}

Result<QList<domain::Conversation>> Selection::conversations()
{
    if (m_filter.query.inMemories && m_ids.isEmpty())
        return QList<domain::Conversation>();
    return m_ids.isEmpty() ? found() : named();
}

Result<QList<domain::Conversation>> Selection::named()
{
    QList<domain::ConversationId> wanted;
    for (; m_nextId < m_ids.size() && wanted.size() < pageSize; ++m_nextId) {
        if (!m_given.contains(m_ids.at(m_nextId)))
            wanted.append(m_ids.at(m_nextId));
        m_given.insert(m_ids.at(m_nextId));
    }
    auto rows = waitFor(m_library.conversations().byIds(wanted));
    if (!rows || rows->size() == wanted.size())
        return rows;
    for (const domain::Conversation &row : std::as_const(*rows))
        wanted.removeAll(row.id);
    return domain::Error{
        domain::ErrorCode::NotFound,
        Words::tr("There is no conversation %1 in this library.").arg(wanted.constFirst().toString()),
        {}};
}

Result<QList<domain::Conversation>> Selection::found()
{
    while (m_rounds < mostRounds) {
        auto page = waitFor(m_library.conversations().page(m_filter, {m_cursor, pageSize}));
        if (!page)
            return page.error();
        QList<domain::Conversation> fresh;
        for (const domain::Conversation &row : std::as_const(page->rows)) {
            if (!m_given.contains(row.id))
                fresh.append(row);
            m_given.insert(row.id);
        }
        m_newInRound = m_newInRound || !fresh.isEmpty();
        // In a further round the new ones stand at the beginning: a page without any is the end of it.
        const bool roundEnds = page->next.isStart() || (m_rounds > 0 && fresh.isEmpty());
        m_cursor = roundEnds ? domain::Cursor() : page->next;
        if (roundEnds)
            m_rounds = std::exchange(m_newInRound, false) ? m_rounds + 1 : mostRounds;
        if (!fresh.isEmpty())
            return fresh;
    }
    return QList<domain::Conversation>();
}

Result<std::vector<ExportedMemory>> Selection::memories()
{
    std::vector<ExportedMemory> some;
    store::MemoryFilter filter;
    filter.query = m_filter.query.inMemories ? m_filter.query : domain::SearchQuery();
    filter.withTrash = m_lossless && isEverything();
    while (!m_memoriesDone && some.empty()) {
        const auto page = waitFor(m_library.memories().page(filter, {m_memoryCursor, pageSize}));
        if (!page)
            return page.error();
        m_memoryCursor = page->next;
        m_memoriesDone = page->next.isStart();
        for (const domain::Memory &memory : page->rows) {
            const bool belongs = isEverything() || (m_filter.query.inMemories && m_ids.isEmpty())
                || m_given.contains(memory.conversationId);
            if (!belongs)
                continue;
            auto exported = withOrigin(m_library, memory);
            if (!exported)
                return exported.error();
            some.push_back(*std::move(exported));
        }
    }
    return some;
}

Result<ExportedMemory> withOrigin(store::Library &library, const domain::Memory &memory)
{
    ExportedMemory exported{memory, {}, {}};
    if (memory.conversationId.isValid()) {
        const auto rows = waitFor(library.conversations().byIds({memory.conversationId}));
        if (!rows)
            return rows.error();
        if (!rows->isEmpty())
            exported.conversation = rows->constFirst();
    }
    if (exported.conversation && memory.messageId.isValid()) {
        const auto rows = waitFor(library.messages().byIds({memory.messageId}));
        if (!rows)
            return rows.error();
        if (!rows->isEmpty())
            exported.message = rows->constFirst();
    }
    return exported;
}

QList<domain::MessageOutline> parentsFirst(const QList<domain::MessageOutline> &outlines)
{
    QHash<domain::MessageId, qsizetype> index;
    for (qsizetype i = 0; i < outlines.size(); ++i)
        index.insert(outlines.at(i).id, i);
    QList<domain::MessageOutline> ordered;
    ordered.reserve(outlines.size());
    std::vector<bool> taken(size_t(outlines.size()), false);
    for (qsizetype i = 0; i < outlines.size(); ++i) {
        // Up to the first ancestor that is there already; a cycle ends where it began.
        const qsizetype start = ordered.size();
        for (qsizetype at = i; at != -1 && !taken[size_t(at)];
             at = index.value(outlines.at(at).parentId, -1)) {
            taken[size_t(at)] = true;
            ordered.append(outlines.at(at));
        }
        std::reverse(ordered.begin() + start, ordered.end());
    }
    return ordered;
}

} // namespace exporters
