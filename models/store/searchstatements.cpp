// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchstatements.h"

#include "domain/searchtext.h"
#include "store/searchterms.h"

#include <QStringList>

namespace store {

using domain::SearchQuery;
using domain::SearchState;

namespace {

const QString joins =
    QStringLiteral(" join messages m on m.id = s.message_id join conversations c on c.id = s.conversation_id "
                   "join users u on u.id = c.user_id ");

/// Of a message of 50 MB only what the index knows is fetched for the snippet.
QString columns(Backend backend)
{
    const QString key = backend == Backend::Sqlite
        ? QStringLiteral("s.search_key")
        : QStringLiteral("@micros(s.created_at) || '.' || s.message_id");
    return QStringLiteral(
               "%1, s.message_id, s.conversation_id, coalesce(c.title, ''), c.preview, c.source, cast(m.role as text), "
               "@micros(s.created_at), substr(m.content, 1, %2), coalesce(c.is_archived, @false()), "
               "c.trashed_at is not null")
        .arg(key)
        .arg(domain::indexedCharacters);
}

QString order(Backend backend)
{
    return backend == Backend::Sqlite ? QStringLiteral(" order by s.search_key desc")
                                      : QStringLiteral(" order by s.created_at desc, s.message_id desc");
}

/// The query's condition, without the trash and without what the reader hides.
QString whereOf(const SearchQuery &query, const SearchCondition &condition)
{
    QStringList parts = {QStringLiteral("not m.is_hidden")};
    if (!query.mentions(SearchState::Trashed))
        parts.append(QStringLiteral("c.trashed_at is null"));
    if (!condition.where.isEmpty())
        parts.append(condition.where);
    return parts.join(QStringLiteral(" and "));
}

SearchStatement sqliteSearch(const SearchQuery &query, bool after)
{
    SearchStatement statement{QString(), messageCondition(query, Backend::Sqlite, IndexMatch::ByCaller),
                              indexQuery(query, Backend::Sqlite)};
    const bool matches = !statement.index.isEmpty();
    QString where = whereOf(query, statement.condition);
    // The index hands its rows out newest first by itself, since its rowid is the key.
    if (matches)
        where = QStringLiteral("message_index match :match and ") + where;
    if (after)
        where += matches ? QStringLiteral(" and message_index.rowid < :after_key")
                         : QStringLiteral(" and s.search_key < :after_key");
    const QString from = matches
        ? QStringLiteral("message_index cross join message_search s on s.search_key = message_index.rowid")
        : QStringLiteral("message_search s");
    statement.text = QStringLiteral("select 0, ") + columns(Backend::Sqlite) + QStringLiteral(" from ") + from
        + joins + QStringLiteral("where ") + where
        + (matches ? QStringLiteral(" order by message_index.rowid desc") : order(Backend::Sqlite))
        + QStringLiteral(" limit :limit");
    return statement;
}

QString recentSql(const QString &key, const QString &where)
{
    return QStringLiteral(
               "select 0, %1 from (select * from message_search %2 order by created_at desc, message_id desc limit %3) s")
               .arg(columns(Backend::PostgreSql), key.isEmpty() ? QString() : QStringLiteral("where ") + key)
               .arg(mostRecent)
        + joins + QStringLiteral("where s.vector @@ cast(:match as tsquery) and ") + where
        + order(Backend::PostgreSql) + QStringLiteral(" limit :limit");
}

QString indexedSql(const QString &key, const QString &where)
{
    return QStringLiteral(
               "with hit as materialized (select * from message_search where vector @@ cast(:match as tsquery) %1 limit %2) "
               "select taken.number, page.* from (select count(*) as number from hit) taken left join lateral (select %3 from hit s")
               .arg(key.isEmpty() ? QString() : QStringLiteral("and ") + key)
               .arg(mostIndexed + 1)
               .arg(columns(Backend::PostgreSql))
        + joins + QStringLiteral("where ") + where + order(Backend::PostgreSql)
        + QStringLiteral(" limit :limit) page on true");
}

/// "is true" keeps the text index out of the plan: it would sort all matches.
QString walkSql(const QString &key, const QString &where, bool matches)
{
    return QStringLiteral("select 0, ") + columns(Backend::PostgreSql)
        + QStringLiteral(" from message_search s") + joins + QStringLiteral("where ")
        + (matches ? QStringLiteral("(s.vector @@ cast(:match as tsquery)) is true and ") : QString())
        + (key.isEmpty() ? QString() : key + QStringLiteral(" and ")) + where + order(Backend::PostgreSql)
        + QStringLiteral(" limit :limit");
}

/// Statements that only need the condition, whatever the order: matched by the index where there are words.
SearchStatement plainSearch(const SearchQuery &query, Backend backend, IndexMatch match)
{
    SearchStatement statement{QString(), messageCondition(query, backend, match), QString()};
    QString where = whereOf(query, statement.condition);
    QString from = QStringLiteral("message_search s");
    if (match == IndexMatch::ByCaller)
        statement.index = indexQuery(query, backend);
    if (!statement.index.isEmpty() && backend == Backend::Sqlite) {
        from =
            QStringLiteral("message_index cross join message_search s on s.search_key = message_index.rowid");
        where = QStringLiteral("message_index match :match and ") + where;
    } else if (!statement.index.isEmpty()) {
        where = QStringLiteral("s.vector @@ cast(:match as tsquery) and ") + where;
    }
    statement.text = QStringLiteral(" from ") + from + joins + QStringLiteral("where ") + where;
    return statement;
}

QString memoryWhere(const SearchQuery &query, const SearchCondition &condition)
{
    QStringList parts;
    if (!query.mentions(SearchState::Trashed))
        parts.append(QStringLiteral("m.trashed_at is null"));
    if (!condition.where.isEmpty())
        parts.append(condition.where);
    return parts.isEmpty() ? QStringLiteral("@true()") : parts.join(QStringLiteral(" and "));
}

const QString memoryTables = QStringLiteral(" from chatbot_memory m join users u on u.id = m.user_id where ");

} // namespace

SearchStatement messageSearch(const SearchQuery &query, Backend backend, SearchPath path, bool after)
{
    if (backend == Backend::Sqlite)
        return sqliteSearch(query, after);
    SearchStatement statement{QString(), messageCondition(query, backend, IndexMatch::ByCaller),
                              indexQuery(query, backend)};
    const QString where = whereOf(query, statement.condition);
    const QString key =
        after ? QStringLiteral("(created_at, message_id) < (@time(:after_time), :after_id)") : QString();
    const QString ownKey =
        after ? QStringLiteral("(s.created_at, s.message_id) < (@time(:after_time), :after_id)") : QString();
    if (statement.index.isEmpty() || path == SearchPath::Walk)
        statement.text = walkSql(ownKey, where, !statement.index.isEmpty());
    else if (path == SearchPath::Indexed)
        statement.text = indexedSql(key, where);
    else
        statement.text = recentSql(key, where);
    return statement;
}

SearchStatement messageCount(const SearchQuery &query, Backend backend)
{
    SearchStatement statement = plainSearch(query, backend, IndexMatch::ByCaller);
    statement.text = QStringLiteral("select count(*) from (select 1") + statement.text
        + QStringLiteral(" limit :limit) counted");
    return statement;
}

SearchStatement conversationSearch(const SearchQuery &query, Backend backend)
{
    SearchStatement statement = plainSearch(query, backend, IndexMatch::InCondition);
    statement.text = QStringLiteral("select s.message_id") + statement.text
        + QStringLiteral(" and s.conversation_id = @uuid(:conversation) order by m.sequence_number, m.id");
    return statement;
}

SearchStatement memorySearch(const SearchQuery &query, bool after, Backend backend)
{
    SearchStatement statement{QString(), memoryCondition(query, backend), QString()};
    statement.text =
        QStringLiteral(
            "select 0, @micros(m.created_at) || '.' || m.id, m.id, m.conversation_id, m.question, '', m.source, '', "
            "@micros(m.created_at), substr(m.question || ' — ' || m.answer || ' ' || coalesce(m.context, ''), 1, %1), "
            "@false(), m.trashed_at is not null")
            .arg(domain::indexedCharacters)
        + memoryTables + memoryWhere(query, statement.condition)
        + (after ? QStringLiteral(" and (m.created_at, m.id) < (@time(:after_time), :after_id)") : QString())
        + QStringLiteral(" order by m.created_at desc, m.id desc limit :limit");
    return statement;
}

SearchStatement memoryCount(const SearchQuery &query, Backend backend)
{
    SearchStatement statement{QString(), memoryCondition(query, backend), QString()};
    statement.text = QStringLiteral("select count(*) from (select 1") + memoryTables
        + memoryWhere(query, statement.condition) + QStringLiteral(" limit :limit) counted");
    return statement;
}

} // namespace store
