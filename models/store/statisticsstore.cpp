// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statisticsstore.h"

#include "store/statement.h"
#include "store/worker.h"

namespace store {

using domain::Done;
using domain::Result;
using domain::Statistics;
using domain::StatisticsDay;
using domain::StatisticsShare;

namespace {

Result<Done> countConversations(Connection &connection, Statistics &statistics)
{
    Statement select(connection, QStringLiteral("statistics_conversations"));
    if (const auto done = select.exec(); !done)
        return done;
    if (!select.next())
        return select.finish();
    statistics.conversations = select.integer();
    statistics.messages = select.integer();
    statistics.tokens = select.integer();
    statistics.active = select.integer();
    statistics.archived = select.integer();
    statistics.pinned = select.integer();
    statistics.trashed = select.integer();
    if (statistics.conversations > 0)
        statistics.averageMessages = double(statistics.messages) / double(statistics.conversations);
    return Done{};
}

Result<Done> countOthers(Connection &connection, Statistics &statistics)
{
    Statement select(connection, QStringLiteral("statistics_others"));
    if (const auto done = select.exec(); !done)
        return done;
    if (!select.next())
        return select.finish();
    statistics.memories = select.integer();
    statistics.users = select.integer();
    statistics.files = select.integer();
    statistics.bytes = select.integer();
    statistics.averageResponseMs = select.number();
    return Done{};
}

Result<Done> measure(Connection &connection, Statistics &statistics)
{
    Statement select(connection, QStringLiteral("statistics_size"));
    if (const auto done = select.exec(); !done)
        return done;
    if (!select.next())
        return select.finish();
    statistics.libraryBytes = select.integer();
    return Done{};
}

Result<Done> readShares(Connection &connection, const QString &statement, QList<StatisticsShare> &shares)
{
    Statement select(connection, statement);
    if (const auto done = select.exec(); !done)
        return done;
    while (select.next()) {
        StatisticsShare share;
        share.name = select.text();
        share.conversations = select.integer();
        share.messages = select.integer();
        share.tokens = select.integer();
        shares.append(share);
    }
    return select.finish();
}

Result<Done> readDays(Connection &connection, QList<StatisticsDay> &days)
{
    Statement select(connection, QStringLiteral("statistics_days"));
    if (const auto done = select.exec(); !done)
        return done;
    const QDate epoch(1970, 1, 1);
    while (select.next()) {
        const QDate day = epoch.addDays(select.integer());
        days.append({day, select.integer()});
    }
    return select.finish();
}

} // namespace

QFuture<Result<Statistics>> StatisticsStore::collect()
{
    return m_worker.read([](Connection &connection) -> Result<Statistics> {
        Statistics statistics;
        if (const auto counted = countConversations(connection, statistics); !counted)
            return counted.error();
        if (const auto counted = countOthers(connection, statistics); !counted)
            return counted.error();
        if (const auto read = readShares(connection, QStringLiteral("statistics_models"), statistics.byModel);
            !read)
            return read.error();
        if (const auto read =
                readShares(connection, QStringLiteral("statistics_sources"), statistics.bySource);
            !read)
            return read.error();
        if (const auto read = readDays(connection, statistics.byDay); !read)
            return read.error();
        if (const auto measured = measure(connection, statistics); !measured)
            return measured.error();
        return statistics;
    });
}

} // namespace store
