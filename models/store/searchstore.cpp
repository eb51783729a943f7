// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchstore.h"

#include "domain/conversation.h"
#include "domain/findtext.h"
#include "domain/searchrank.h"
#include "domain/snippet.h"
#include "store/searchstatements.h"
#include "store/statement.h"
#include "store/worker.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <numeric>
#include <span>

namespace store {

using domain::Cursor;
using domain::Error;
using domain::ErrorCode;
using domain::Page;
using domain::Result;
using domain::SearchHit;
using domain::SearchOrder;
using domain::SearchQuery;

namespace {

constexpr int largestPage = 1000;
constexpr int rankedCandidates = 1000;

/// A row that was found, before its snippet is made.
struct Found {
    QString key;
    SearchHit hit;
    QString content;
};

struct FoundPage {
    std::vector<Found> rows;
    qint64 taken = 0; ///< by SearchPath::Indexed
};

/// Where a page begins, taken from a cursor.
struct SearchKey {
    qint64 time = 0; ///< microseconds, or SQLite's search key
    qint64 id = 0;
};

Error notAPlace(const Cursor &cursor)
{
    return {ErrorCode::InvalidArgument,
            QCoreApplication::translate("store::SearchStore",
                                        "This is not a place in a list of results; begin at the start."),
            cursor.text};
}

Result<std::optional<SearchKey>> keyOf(const Cursor &cursor)
{
    if (cursor.isStart())
        return std::optional<SearchKey>();
    const QStringList parts = cursor.text.split(u'.');
    bool timeIsNumber = false;
    bool idIsNumber = true;
    SearchKey key;
    key.time = parts.first().toLongLong(&timeIsNumber);
    if (parts.size() > 1)
        key.id = parts.at(1).toLongLong(&idIsNumber);
    if (!timeIsNumber || !idIsNumber || parts.size() > 2)
        return notAPlace(cursor);
    return std::optional<SearchKey>(key);
}

/// Among ranked matches a place is how many stand before it.
Cursor rankCursor(qsizetype rank)
{
    return {QStringLiteral("best.%1").arg(rank)};
}

Result<qsizetype> rankOf(const Cursor &cursor)
{
    if (cursor.isStart())
        return qsizetype(0);
    const qsizetype rank = cursor.text.section(u'.', -1).toLongLong();
    return rank > 0 && cursor == rankCursor(rank) ? Result<qsizetype>(rank)
                                                  : Result<qsizetype>(notAPlace(cursor));
}

Statement prepare(Connection &connection, const SearchStatement &sql, const QString &what)
{
    Statement statement = Statement::fromSql(connection, connection.catalogue().expand(sql.text), what);
    sql.condition.bindTo(statement);
    if (!sql.index.isEmpty())
        statement.bind(QStringLiteral("match"), sql.index);
    return statement;
}

void bindKey(Statement &statement, const std::optional<SearchKey> &key, bool bySearchKey)
{
    if (!key)
        return;
    if (bySearchKey) {
        statement.bind(QStringLiteral("after_key"), key->time);
        return;
    }
    statement.bind(QStringLiteral("after_time"), key->time);
    statement.bind(QStringLiteral("after_id"), key->id);
}

Result<FoundPage> readFound(Statement &select, bool memories)
{
    FoundPage page;
    while (select.next()) {
        page.taken = select.integer();
        Found found;
        found.key = select.text();
        const qint64 id = select.integer();
        if (id == 0)
            continue; // the row that only tells how many were taken
        found.hit.messageId = domain::MessageId{memories ? 0 : id};
        found.hit.memoryId = domain::MemoryId{memories ? id : 0};
        found.hit.conversationId = select.id<domain::ConversationId>();
        domain::Conversation conversation;
        conversation.title = select.text();
        conversation.preview = select.text();
        found.hit.title = conversation.displayTitle();
        found.hit.source = select.text();
        found.hit.role = domain::roleFromString(select.text()).value_or(domain::Role::User);
        found.hit.createdAt = select.time();
        found.content = select.text();
        found.hit.archived = select.flag();
        found.hit.trashed = select.flag();
        page.rows.push_back(std::move(found));
    }
    if (const auto finished = select.finish(); !finished)
        return finished.error();
    return page;
}

Result<FoundPage> runMessages(Connection &connection, const SearchQuery &query, SearchPath path,
                              const std::optional<SearchKey> &key, int limit)
{
    const SearchStatement sql = messageSearch(query, connection.backend(), path, key.has_value());
    Statement select = prepare(connection, sql, QStringLiteral("search_messages"));
    bindKey(select, key, connection.backend() == Backend::Sqlite);
    select.bind(QStringLiteral("limit"), limit);
    if (const auto done = select.exec(); !done)
        return done.error();
    return readFound(select, false);
}

/// Whether a page can be expected from the newest messages, by the database's statistics of the words. A guess: a word
/// may have its time, and the query's other conditions are not looked at.
Result<bool> promisesPage(Connection &connection, const QString &index, int limit)
{
    Statement select(connection, QStringLiteral("search_estimate"));
    select.bind(QStringLiteral("match"), index);
    if (const auto done = select.exec(); !done)
        return done.error();
    const bool known = select.next();
    const auto matches = double(known ? select.integer() : 0);
    const auto messages = double(known ? select.integer() : 0);
    if (const auto finished = select.finish(); !finished)
        return finished.error();
    return messages == 0 || matches * mostRecent >= double(limit) * messages;
}

/// The newest matches. On PostgreSQL: a common word fills the page from the newest messages; a rare one is taken
/// from the index whole; what is neither is looked for backwards.
Result<FoundPage> newestMessages(Connection &connection, const SearchQuery &query,
                                 const std::optional<SearchKey> &key, int limit)
{
    const QString index = connection.backend() == Backend::PostgreSql
        ? messageSearch(query, Backend::PostgreSql, SearchPath::Walk, false).index
        : QString();
    if (index.isEmpty())
        return runMessages(connection, query, SearchPath::Walk, key, limit);
    const auto promised = promisesPage(connection, index, limit);
    if (!promised)
        return promised.error();
    if (*promised) {
        auto recent = runMessages(connection, query, SearchPath::Recent, key, limit);
        if (!recent || int(recent->rows.size()) == limit)
            return recent;
    }
    auto indexed = runMessages(connection, query, SearchPath::Indexed, key, limit);
    if (!indexed || indexed->taken <= mostIndexed)
        return indexed;
    return runMessages(connection, query, SearchPath::Walk, key, limit);
}

Result<FoundPage> newestMemories(Connection &connection, const SearchQuery &query,
                                 const std::optional<SearchKey> &key, int limit)
{
    const SearchStatement sql = memorySearch(query, key.has_value(), connection.backend());
    Statement select = prepare(connection, sql, QStringLiteral("search_memories"));
    bindKey(select, key, false);
    select.bind(QStringLiteral("limit"), limit);
    if (const auto done = select.exec(); !done)
        return done.error();
    return readFound(select, true);
}

Result<FoundPage> newest(Connection &connection, const SearchQuery &query,
                         const std::optional<SearchKey> &key, int limit)
{
    return query.inMemories ? newestMemories(connection, query, key, limit)
                            : newestMessages(connection, query, key, limit);
}

/// The best first; among equals the newest.
void rank(std::vector<Found> &rows, const SearchQuery &query)
{
    QStringList texts;
    for (const Found &found : rows)
        texts.append(found.content);
    const std::vector<double> scores = domain::relevance(texts, query.marks());
    std::vector<size_t> places(rows.size());
    std::iota(places.begin(), places.end(), size_t(0));
    std::stable_sort(places.begin(), places.end(),
                     [&scores](size_t a, size_t b) { return scores[a] > scores[b]; });
    std::vector<Found> ranked;
    ranked.reserve(rows.size());
    for (const size_t place : places)
        ranked.push_back(std::move(rows[place]));
    rows = std::move(ranked);
}

QList<SearchHit> hitsOf(std::span<Found> rows, const SearchQuery &query)
{
    QList<SearchHit> hits;
    const auto marks = query.marks();
    for (Found &found : rows) {
        const domain::Snippet snippet = domain::makeSnippet(found.content, marks);
        found.hit.snippet = snippet.text;
        found.hit.matches = snippet.matches;
        hits.append(std::move(found.hit));
    }
    return hits;
}

Result<Page<SearchHit>> newestPage(Connection &connection, const SearchRequest &request, int limit)
{
    const auto key = keyOf(request.page.after);
    if (!key)
        return key.error();
    auto found = newest(connection, request.query, *key, limit + 1);
    if (!found)
        return found.error();
    const bool more = int(found->rows.size()) > limit;
    const std::span<Found> rows = std::span(found->rows).first(more ? size_t(limit) : found->rows.size());
    return Page<SearchHit>{hitsOf(rows, request.query), more ? Cursor{rows.back().key} : Cursor()};
}

/// Ranks anew for each page: cheaper than to keep what nobody may ask for.
Result<Page<SearchHit>> rankedPage(Connection &connection, const SearchRequest &request, int limit)
{
    const auto start = rankOf(request.page.after);
    if (!start)
        return start.error();
    auto found = newest(connection, request.query, {}, rankedCandidates);
    if (!found)
        return found.error();
    rank(found->rows, request.query);
    const auto count = qsizetype(found->rows.size());
    const qsizetype first = std::min(*start, count);
    const qsizetype end = std::min(first + limit, count);
    const std::span<Found> rows = std::span(found->rows).subspan(size_t(first), size_t(end - first));
    return Page<SearchHit>{hitsOf(rows, request.query), end < count ? rankCursor(end) : Cursor()};
}

Result<qint64> countMatches(Connection &connection, const SearchQuery &query, qint64 limit)
{
    const SearchStatement sql = query.inMemories ? memoryCount(query, connection.backend())
                                                 : messageCount(query, connection.backend());
    Statement select = prepare(connection, sql, QStringLiteral("search_count"));
    select.bind(QStringLiteral("limit"), limit);
    if (const auto done = select.exec(); !done)
        return done.error();
    const qint64 count = select.next() ? select.integer() : 0;
    if (const auto finished = select.finish(); !finished)
        return finished.error();
    return count;
}

/// A text of Markdown without its marks of emphasis, which may stand within words.
QString withoutMarks(const QString &text)
{
    QString plain = text;
    plain.removeIf([](QChar c) { return QStringView(u"*_~`").contains(c); });
    return plain;
}

} // namespace

QFuture<Result<Page<SearchHit>>> SearchStore::find(const SearchRequest &request, CancelToken token)
{
    return m_worker.read(
        [request](Connection &connection) -> Result<Page<SearchHit>> {
            const int limit = std::clamp(request.page.limit, 1, largestPage);
            const bool ranked = request.order == SearchOrder::Relevance && request.query.hasText();
            return ranked ? rankedPage(connection, request, limit) : newestPage(connection, request, limit);
        },
        std::move(token));
}

QFuture<Result<qint64>> SearchStore::count(const SearchQuery &query, qint64 limit, CancelToken token)
{
    return m_worker.read(
        [query, limit](Connection &connection) { return countMatches(connection, query, limit); },
        std::move(token));
}

QFuture<Result<QList<domain::MessageId>>>
SearchStore::findInConversation(domain::ConversationId id, const SearchQuery &query, CancelToken token)
{
    return m_worker.read(
        [id, query](Connection &connection) -> Result<QList<domain::MessageId>> {
            Statement select = prepare(connection, conversationSearch(query, connection.backend()),
                                       QStringLiteral("search_conversation"));
            select.bind(QStringLiteral("conversation"), id);
            if (const auto done = select.exec(); !done)
                return done.error();
            QList<domain::MessageId> ids;
            while (select.next())
                ids.append(select.id<domain::MessageId>());
            if (const auto finished = select.finish(); !finished)
                return finished.error();
            return ids;
        },
        std::move(token));
}

QFuture<Result<QList<domain::MessageId>>> SearchStore::findText(domain::ConversationId id,
                                                                const QString &needle, CancelToken token)
{
    return m_worker.read(
        [id, needle, token](Connection &connection) -> Result<QList<domain::MessageId>> {
            Statement select(connection, QStringLiteral("messages_texts"));
            select.bind(QStringLiteral("conversation"), id);
            if (const auto done = select.exec(); !done)
                return done.error();
            QList<domain::MessageId> ids;
            while (!token.isCancelled() && select.next()) {
                const auto message = select.id<domain::MessageId>();
                const QString content = select.text();
                const QString reasoning = select.text();
                const QJsonArray calls = select.array();
                const auto holds = [&needle](const QString &text) {
                    return domain::holdsText(text, needle) || domain::holdsText(withoutMarks(text), needle);
                };
                if (holds(content) || holds(reasoning)
                    || (!calls.isEmpty() && holds(QString::fromUtf8(QJsonDocument(calls).toJson()))))
                    ids.append(message);
            }
            if (token.isCancelled())
                return Error{ErrorCode::Cancelled, {}, {}};
            if (const auto finished = select.finish(); !finished)
                return finished.error();
            return ids;
        },
        token);
}

} // namespace store
