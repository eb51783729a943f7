// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/conversationsql.h"

#include "store/statement.h"

namespace store {

using domain::SearchState;

namespace {

/// The scope and the query as one condition on c (conversations).
QString whereOf(const ConversationFilter &filter, const SearchCondition &condition)
{
    QStringList parts;
    if (filter.scope != ConversationScope::Everything && !filter.query.mentions(SearchState::Trashed))
        parts.append(QStringLiteral("c.trashed_at is null"));
    if (filter.scope == ConversationScope::Inbox && !filter.query.mentions(SearchState::Archived)
        && !filter.query.mentions(SearchState::Trashed))
        parts.append(QStringLiteral("not coalesce(c.is_archived, @false())"));
    if (!condition.where.isEmpty())
        parts.append(condition.where);
    return parts.isEmpty() ? QStringLiteral("@true()") : parts.join(QStringLiteral(" and "));
}

} // namespace

ConversationSql conversationPageSql(const ConversationFilter &filter, bool afterKey, Backend backend)
{
    ConversationSql sql{QString(), conversationCondition(filter.query, backend)};
    QString where = whereOf(filter, sql.condition);
    if (afterKey)
        where += QStringLiteral(" and (c.updated_at, c.id) < (@time(:after_time), @uuid(:after_id))");
    sql.text =
        QStringLiteral(
            "select @include(conversation_columns) from conversations c join users u on u.id = c.user_id "
            "where %1 order by c.updated_at desc, c.id desc limit :limit")
            .arg(where);
    return sql;
}

ConversationSql conversationKeysSql(const ConversationFilter &filter, Backend backend)
{
    ConversationSql sql{QString(), conversationCondition(filter.query, backend)};
    // The last row is always among them, so that the total is told even for a list of one page.
    sql.text =
        QStringLiteral(
            "select place, @micros(updated_at), id, total from ("
            "select row_number() over (order by c.updated_at desc, c.id desc) as place, c.updated_at as updated_at, "
            "c.id as id, count(*) over () as total from conversations c where %1) ranked "
            "where place % :page_size = 0 or place = total order by place")
            .arg(whereOf(filter, sql.condition));
    return sql;
}

} // namespace store
