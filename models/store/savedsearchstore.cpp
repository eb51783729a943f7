// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/savedsearchstore.h"

#include "store/statement.h"
#include "store/worker.h"

#include <QCoreApplication>

namespace store {

using domain::Error;
using domain::ErrorCode;
using domain::Result;
using domain::SavedSearch;
using domain::SearchOrder;

namespace {

constexpr int longestName = 200;

/// Carries the context of the texts below.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(store::SavedSearchStore)
};

QString orderText(SearchOrder order)
{
    return order == SearchOrder::Relevance ? QStringLiteral("relevance") : QStringLiteral("newest");
}

SavedSearch readSearch(Statement &row)
{
    SavedSearch search;
    search.id = row.id<domain::SavedSearchId>();
    search.name = row.text();
    search.query = row.text();
    search.order =
        row.text() == orderText(SearchOrder::Relevance) ? SearchOrder::Relevance : SearchOrder::Newest;
    search.createdAt = row.time();
    return search;
}

/// The row that a statement with a returning clause was about.
Result<SavedSearch> onlyRow(Statement &statement)
{
    if (const auto done = statement.exec(); !done)
        return done.error();
    if (statement.next())
        return readSearch(statement);
    if (const auto finished = statement.finish(); !finished)
        return finished.error();
    return Error{ErrorCode::NotFound, Words::tr("There is no such saved search in this library."), QString()};
}

Result<SavedSearch> writeRow(Statement &statement, const QString &name, const QString &query,
                             SearchOrder order)
{
    const QString clean = name.simplified().left(longestName);
    if (clean.isEmpty())
        return Error{ErrorCode::InvalidArgument, Words::tr("A saved search needs a name."), QString()};
    statement.bind(QStringLiteral("name"), clean);
    statement.bind(QStringLiteral("query"), query);
    statement.bind(QStringLiteral("sort_order"), orderText(order));
    return onlyRow(statement);
}

} // namespace

QFuture<Result<QList<SavedSearch>>> SavedSearchStore::all()
{
    return m_worker.read([](Connection &connection) -> Result<QList<SavedSearch>> {
        Statement select(connection, QStringLiteral("saved_searches_all"));
        if (const auto done = select.exec(); !done)
            return done.error();
        QList<SavedSearch> searches;
        while (select.next())
            searches.append(readSearch(select));
        if (const auto finished = select.finish(); !finished)
            return finished.error();
        return searches;
    });
}

SavedSearchStore::One SavedSearchStore::add(const QString &name, const QString &query, SearchOrder order)
{
    return writeOne([name, query, order](Connection &connection) {
        Statement insert(connection, QStringLiteral("saved_search_add"));
        return writeRow(insert, name, query, order);
    });
}

SavedSearchStore::One SavedSearchStore::update(const SavedSearch &search)
{
    return writeOne([search](Connection &connection) {
        Statement update(connection, QStringLiteral("saved_search_update"));
        update.bind(QStringLiteral("id"), search.id);
        return writeRow(update, search.name, search.query, search.order);
    });
}

SavedSearchStore::One SavedSearchStore::remove(domain::SavedSearchId id)
{
    return writeOne([id](Connection &connection) {
        Statement remove(connection, QStringLiteral("saved_search_remove"));
        remove.bind(QStringLiteral("id"), id);
        return onlyRow(remove);
    });
}

SavedSearchStore::One SavedSearchStore::writeOne(const std::function<Result<SavedSearch>(Connection &)> &task)
{
    return m_worker.write(task, [this](const SavedSearch &) {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT changed(); }, Qt::QueuedConnection);
    });
}

} // namespace store
