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

/// How an order is written.
struct Order {
    QString join;   ///< what has to be joined for it
    QString column; ///< of the list's key, beside the id
    QString id;
    bool descending = false;
    bool byTime = false;

    /// The key as it is read and printed.
    [[nodiscard]] QString value(const QString &of) const
    {
        return byTime ? QStringLiteral("@micros(%1)").arg(of) : of;
    }
    [[nodiscard]] QString clause() const
    {
        const QString direction = descending ? QStringLiteral(" desc") : QString();
        return column + direction + QStringLiteral(", ") + id + direction;
    }
    /// True of what comes after the bound key. An index on an expression serves the first half.
    [[nodiscard]] QString after() const
    {
        const QString sign = descending ? QStringLiteral("<") : QStringLiteral(">");
        const QString key = byTime ? QStringLiteral("@time(:after_key)") : QStringLiteral(":after_key");
        if (byTime)
            return QStringLiteral("(%1, %2) %3 (%4, @uuid(:after_id))").arg(column, id, sign, key);
        return QStringLiteral("%1 %3= %4 and (%1 %3 %4 or %2 %3 @uuid(:after_id))")
            .arg(column, id, sign, key);
    }
};

Order orderOf(ConversationSort sort)
{
    const QString id = QStringLiteral("c.id");
    switch (sort) {
    case ConversationSort::Oldest:
        return {{}, QStringLiteral("c.updated_at"), id, false, true};
    case ConversationSort::Title:
        return {QStringLiteral("join conversation_search cs on cs.conversation_id = c.id"),
                QStringLiteral("@titlekey(cs.tokens)"), QStringLiteral("cs.conversation_id"), false, false};
    case ConversationSort::Longest:
        return {{}, QStringLiteral("coalesce(c.total_messages, 0)"), id, true, false};
    case ConversationSort::Newest:
        break;
    }
    return {{}, QStringLiteral("c.updated_at"), id, true, true};
}

/// A moment as a constant of the statement, so that it is computed once and not for each row.
QString constant(domain::Timestamp moment, Backend backend)
{
    return backend == Backend::Sqlite ? QString::number(moment.microseconds)
                                      : QStringLiteral("timestamptz '%1'").arg(moment.toIso());
}

/// The number of the group that a row is in.
QString groupOf(const QList<domain::Timestamp> &groups, bool byTime, Backend backend)
{
    if (groups.isEmpty() || !byTime)
        return QStringLiteral("0");
    QString text = QStringLiteral("case");
    for (qsizetype i = 0; i < groups.size(); ++i)
        text +=
            QStringLiteral(" when c.updated_at >= %1 then %2").arg(constant(groups.at(i), backend)).arg(i);
    return text + QStringLiteral(" else %1 end").arg(groups.size());
}

} // namespace

ConversationSql conversationPageSql(const ConversationFilter &filter, bool afterKey, Backend backend)
{
    ConversationSql sql{QString(), conversationCondition(filter.query, backend)};
    const Order order = orderOf(filter.sort);
    QString where = whereOf(filter, sql.condition);
    if (afterKey)
        where += QStringLiteral(" and ") + order.after();
    sql.text = QStringLiteral("select @include(conversation_columns), %1 from conversations c %2 "
                              "join users u on u.id = c.user_id where %3 order by %4 limit :limit")
                   .arg(order.value(order.column), order.join, where, order.clause());
    return sql;
}

ConversationSql conversationKeysSql(const ConversationFilter &filter, const QList<domain::Timestamp> &groups,
                                    Backend backend)
{
    ConversationSql sql{QString(), conversationCondition(filter.query, backend)};
    const Order order = orderOf(filter.sort);
    // The last row is always among them, so that the total is told even for a list of one page.
    sql.text =
        QStringLiteral("select place, %1, id, total, part from ("
                       "select row_number() over list as place, %2 as value, c.id as id, "
                       "count(*) over () as total, %3 as part, lag(%3) over list as part_before "
                       "from conversations c %4 join users u on u.id = c.user_id where %5 "
                       "window list as (order by %6)) ranked "
                       "where place % :page_size = 0 or place = total or part_before is null "
                       "or part <> part_before order by place")
            .arg(order.value(QStringLiteral("value")), order.column, groupOf(groups, order.byTime, backend),
                 order.join, whereOf(filter, sql.condition), order.clause());
    return sql;
}

ConversationSql conversationPlaceSql(const ConversationFilter &filter, Backend backend)
{
    ConversationSql sql{QString(), conversationCondition(filter.query, backend)};
    const Order order = orderOf(filter.sort);
    sql.text =
        QStringLiteral("select place from (select row_number() over (order by %1) as place, c.id as id "
                       "from conversations c %2 join users u on u.id = c.user_id where %3) ranked "
                       "where id = @uuid(:id)")
            .arg(order.clause(), order.join, whereOf(filter, sql.condition));
    return sql;
}

} // namespace store
