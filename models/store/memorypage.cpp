// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/memorypage.h"

#include "store/memoryrows.h"
#include "store/searchsql.h"

#include <QCoreApplication>

namespace store {

using domain::Cursor;
using domain::Error;
using domain::ErrorCode;
using domain::Memory;
using domain::Page;
using domain::PageRequest;
using domain::Result;

namespace {

constexpr int largestPage = 1000;

/// The importance as readMemory() gives it.
const QString importanceSql = QStringLiteral("@greatest(1, @least(10, coalesce(m.importance, 5)))");

/// The key of a row in the order of the list: time and id, and before them the importance when it counts.
struct ListKey {
    qint64 importance = 0;
    qint64 time = 0;
    qint64 id = 0;
};

Cursor cursorOf(MemoryOrder order, const ListKey &key)
{
    const QString place = QStringLiteral("%1.%2").arg(key.time).arg(key.id);
    return {order == MemoryOrder::Importance ? QStringLiteral("%1.").arg(key.importance) + place : place};
}

Cursor cursorOf(MemoryOrder order, const Memory &memory)
{
    return cursorOf(order, {memory.importance, memory.updatedAt.microseconds, memory.id.value});
}

Result<std::optional<ListKey>> keyOf(MemoryOrder order, const Cursor &cursor)
{
    if (cursor.isStart())
        return std::optional<ListKey>();
    QList<qint64> numbers;
    bool valid = true;
    const QStringList parts = cursor.text.split(u'.');
    for (const QString &part : parts) {
        bool isNumber = false;
        numbers.append(part.toLongLong(&isNumber));
        valid = valid && isNumber;
    }
    const bool byImportance = order == MemoryOrder::Importance;
    if (!valid || numbers.size() != (byImportance ? 3 : 2))
        return Error{ErrorCode::InvalidArgument,
                     QCoreApplication::translate(
                         "store::MemoryStore",
                         "This is not a place in a list; leave --after out to begin at the start."),
                     cursor.text};
    if (!byImportance)
        numbers.prepend(0);
    return std::optional(ListKey{numbers.at(0), numbers.at(1), numbers.at(2)});
}

QString whereOf(const MemoryFilter &filter, const SearchCondition &condition)
{
    QStringList where;
    if (!filter.withTrash && !filter.query.mentions(domain::SearchState::Trashed))
        where.append(QStringLiteral("m.trashed_at is null"));
    if (filter.leastImportance > Memory::lowestImportance)
        where.append(importanceSql + QStringLiteral(" >= :least_importance"));
    if (filter.publicOnly)
        where.append(QStringLiteral("coalesce(m.is_public, @false())"));
    if (!condition.where.isEmpty())
        where.append(u'(' + condition.where + u')');
    return where.isEmpty() ? QStringLiteral("@true()") : where.join(QStringLiteral(" and "));
}

void bindWhere(Statement &statement, const MemoryFilter &filter, const SearchCondition &condition)
{
    condition.bindTo(statement);
    if (filter.leastImportance > Memory::lowestImportance)
        statement.bind(QStringLiteral("least_importance"), filter.leastImportance);
}

QString orderOf(MemoryOrder order)
{
    const QString change = QStringLiteral("m.updated_at desc, m.id desc");
    return order == MemoryOrder::Importance ? importanceSql + QStringLiteral(" desc, ") + change : change;
}

QString pageSql(const MemoryFilter &filter, const SearchCondition &condition, bool afterKey,
                MemoryTexts texts)
{
    QString where = whereOf(filter, condition);
    if (afterKey && filter.order == MemoryOrder::Importance)
        where += QStringLiteral(" and (%1, m.updated_at, m.id) < "
                                "(:after_importance, @time(:after_time), :after_id)")
                     .arg(importanceSql);
    else if (afterKey)
        where += QStringLiteral(" and (m.updated_at, m.id) < (@time(:after_time), :after_id)");
    return QStringLiteral("select @include(%1) from chatbot_memory m join users u on u.id = m.user_id "
                          "where %2 order by %3 limit :limit")
        .arg(texts == MemoryTexts::Whole ? QStringLiteral("memory_columns")
                                         : QStringLiteral("memory_preview_columns"),
             where, orderOf(filter.order));
}

Result<QList<Memory>> selectPage(Connection &connection, const MemoryFilter &filter,
                                 const std::optional<ListKey> &key, int limit, MemoryTexts texts)
{
    const SearchCondition condition = memoryCondition(filter.query, connection.backend());
    const QString sql = connection.catalogue().expand(pageSql(filter, condition, key.has_value(), texts));
    Statement select = Statement::fromSql(connection, sql, QStringLiteral("memories_page"));
    bindWhere(select, filter, condition);
    if (key && filter.order == MemoryOrder::Importance)
        select.bind(QStringLiteral("after_importance"), key->importance);
    if (key) {
        select.bind(QStringLiteral("after_time"), key->time);
        select.bind(QStringLiteral("after_id"), key->id);
    }
    select.bind(QStringLiteral("limit"), limit);
    if (const auto done = select.exec(); !done)
        return done.error();
    return readMemories(select);
}

/// The last row's place, key and the total beside it, of every page; the last row of all is among them, so that
/// the total is told even for a list of one page.
QString keysSql(const MemoryFilter &filter, const SearchCondition &condition)
{
    return QStringLiteral(
               "select place, importance, @micros(updated_at), id, total from ("
               "select row_number() over (order by %1) as place, %2 as importance, m.updated_at as updated_at, "
               "m.id as id, count(*) over () as total "
               "from chatbot_memory m join users u on u.id = m.user_id where %3) ranked "
               "where place % :page_size = 0 or place = total order by place")
        .arg(orderOf(filter.order), importanceSql, whereOf(filter, condition));
}

} // namespace

Result<Page<Memory>> selectMemoryPage(Connection &connection, const MemoryFilter &filter,
                                      const PageRequest &request, MemoryTexts texts)
{
    const auto key = keyOf(filter.order, request.after);
    if (!key)
        return key.error();
    const int limit = std::clamp(request.limit, 1, largestPage);
    // One row more than asked for tells whether a page follows.
    auto rows = selectPage(connection, filter, *key, limit + 1, texts);
    if (!rows)
        return rows.error();
    Page<Memory> page{std::move(*rows), {}};
    if (page.rows.size() > limit) {
        page.rows.removeLast();
        page.next = cursorOf(filter.order, page.rows.last());
    }
    return page;
}

Result<ListSkeleton> selectMemorySkeleton(Connection &connection, const MemoryFilter &filter, int pageSize)
{
    const SearchCondition condition = memoryCondition(filter.query, connection.backend());
    Statement select =
        Statement::fromSql(connection, connection.catalogue().expand(keysSql(filter, condition)),
                           QStringLiteral("memories_keys"));
    bindWhere(select, filter, condition);
    select.bind(QStringLiteral("page_size"), qint64(std::clamp(pageSize, 1, largestPage)));
    if (const auto done = select.exec(); !done)
        return done.error();
    ListSkeleton skeleton;
    skeleton.pageStarts.append(Cursor{});
    while (select.next()) {
        const qint64 place = select.integer();
        ListKey key;
        key.importance = select.integer();
        key.time = select.integer();
        key.id = select.integer();
        skeleton.count = select.integer();
        if (place < skeleton.count)
            skeleton.pageStarts.append(cursorOf(filter.order, key));
    }
    if (const auto finished = select.finish(); !finished)
        return finished.error();
    return skeleton;
}

} // namespace store
