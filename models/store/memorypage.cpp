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

/// The key of a row in the order of the list: time and id.
struct ListKey {
    qint64 time = 0;
    qint64 id = 0;
};

Cursor cursorOf(const Memory &memory)
{
    return {QStringLiteral("%1.%2").arg(memory.updatedAt.microseconds).arg(memory.id.value)};
}

Result<std::optional<ListKey>> keyOf(const Cursor &cursor)
{
    if (cursor.isStart())
        return std::optional<ListKey>();
    const qsizetype dot = cursor.text.indexOf(u'.');
    bool isTime = false;
    bool isId = false;
    const ListKey key{cursor.text.left(dot).toLongLong(&isTime), cursor.text.mid(dot + 1).toLongLong(&isId)};
    if (dot < 1 || !isTime || !isId)
        return Error{ErrorCode::InvalidArgument,
                     QCoreApplication::translate(
                         "store::MemoryStore",
                         "This is not a place in a list; leave --after out to begin at the start."),
                     cursor.text};
    return std::optional<ListKey>(key);
}

QString pageSql(const MemoryFilter &filter, const SearchCondition &condition, bool afterKey)
{
    QStringList where;
    if (!filter.withTrash && !filter.query.mentions(domain::SearchState::Trashed))
        where.append(QStringLiteral("m.trashed_at is null"));
    if (!condition.where.isEmpty())
        where.append(u'(' + condition.where + u')');
    if (afterKey)
        where.append(QStringLiteral("(m.updated_at, m.id) < (@time(:after_time), :after_id)"));
    return QStringLiteral(
               "select @include(memory_columns) from chatbot_memory m join users u on u.id = m.user_id "
               "where %1 order by m.updated_at desc, m.id desc limit :limit")
        .arg(where.isEmpty() ? QStringLiteral("@true()") : where.join(QStringLiteral(" and ")));
}

Result<QList<Memory>> selectPage(Connection &connection, const MemoryFilter &filter,
                                 const std::optional<ListKey> &key, int limit)
{
    const SearchCondition condition = memoryCondition(filter.query, connection.backend());
    const QString sql = connection.catalogue().expand(pageSql(filter, condition, key.has_value()));
    Statement select = Statement::fromSql(connection, sql, QStringLiteral("memories_page"));
    condition.bindTo(select);
    if (key) {
        select.bind(QStringLiteral("after_time"), key->time);
        select.bind(QStringLiteral("after_id"), key->id);
    }
    select.bind(QStringLiteral("limit"), limit);
    if (const auto done = select.exec(); !done)
        return done.error();
    return readMemories(select);
}

} // namespace

Result<Page<Memory>> selectMemoryPage(Connection &connection, const MemoryFilter &filter,
                                      const PageRequest &request)
{
    const auto key = keyOf(request.after);
    if (!key)
        return key.error();
    const int limit = std::clamp(request.limit, 1, largestPage);
    // One row more than asked for tells whether a page follows.
    auto rows = selectPage(connection, filter, *key, limit + 1);
    if (!rows)
        return rows.error();
    Page<Memory> page{std::move(*rows), {}};
    if (page.rows.size() > limit) {
        page.rows.removeLast();
        page.next = cursorOf(page.rows.last());
    }
    return page;
}

} // namespace store
