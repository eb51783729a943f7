// SPDX-License-Identifier: GPL-3.0-or-later
#include "readbench.h"

#include "domain/messagetree.h"
#include "store/catalogue.h"
#include "store/conversationsql.h"
#include "store/conversationstore.h"
#include "store/listkey.h"
#include "store/messagestore.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace benchmarks {

namespace {

constexpr int pageSize = 50;
constexpr int messagesOfAWindow = 30;

/// The value, waited for; nothing when the store said no.
template <typename T>
std::optional<T> wait(Bench &bench, QFuture<domain::Result<T>> future)
{
    future.waitForFinished();
    domain::Result<T> result = future.result();
    if (!result) {
        bench.problems.append(result.error().message + u' ' + result.error().detail);
        return std::nullopt;
    }
    return std::move(*result);
}

QString expanded(const Bench &bench, const QString &text)
{
    return store::Catalogue(bench.library->location().backend).expand(text);
}

QString named(const Bench &bench, const QString &name)
{
    return store::Catalogue(bench.library->location().backend).sql(name);
}

Figure comparePage(Bench &bench, const QString &name, const domain::Cursor &after)
{
    const store::ConversationFilter filter;
    const QString sql = expanded(
        bench, store::conversationPageSql(filter, !after.isStart(), bench.library->location().backend).text);
    QList<std::pair<QString, RawValue>> values = {{QStringLiteral("limit"), qint64(pageSize + 1)}};
    if (const auto key = store::keyOf(filter.sort, after); key && *key) {
        values.append({QStringLiteral("after_key"), (*key)->value.toLongLong()});
        values.append({QStringLiteral("after_id"), (*key)->id});
    }
    return compare(
        bench.backend, name, bench.rounds,
        [&] {
            return wait(bench, bench.library->conversations().page(filter, {after, pageSize})).has_value();
        },
        [&] { return bench.raw->run(sql, values) >= 0; });
}

/// The conversation whose number of messages is nearest.
domain::ConversationId conversationOf(Bench &bench, int messages)
{
    const QStringList ids =
        bench.raw->texts(QStringLiteral("select id from conversations where trashed_at is null "
                                        "order by abs(total_messages - %1), id limit 1")
                             .arg(messages));
    return domain::ConversationId::fromString(ids.value(0));
}

bool openConversation(Bench &bench, domain::ConversationId id)
{
    const auto conversation = wait(bench, bench.library->conversations().byIds({id}));
    const auto outline = wait(bench, bench.library->messages().outline(id));
    if (!conversation || conversation->isEmpty() || !outline)
        return false;
    const domain::MessageTree tree(*outline, conversation->first().currentMessage);
    QList<domain::MessageId> shown;
    for (const auto &message : tree.activePath().mid(0, messagesOfAWindow))
        shown.append(message.id);
    return wait(bench, bench.library->messages().byIds(shown)).has_value();
}

QString jsonList(const QStringList &ids)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(ids)).toJson(QJsonDocument::Compact));
}

} // namespace

QList<Figure> measureList(Bench &bench)
{
    const auto skeleton = wait(bench, bench.library->conversations().skeleton({}, pageSize));
    if (!skeleton)
        return {};
    const auto &starts = skeleton->pageStarts;
    return {comparePage(bench, QStringLiteral("list page, top"), starts.first()),
            comparePage(bench, QStringLiteral("list page, middle"), starts.at(starts.size() / 2)),
            comparePage(bench, QStringLiteral("list page, end"), starts.last())};
}

QList<Figure> measureOpen(Bench &bench)
{
    QList<Figure> figures;
    for (const int size : {100, 10'000}) {
        const auto id = conversationOf(bench, size);
        const auto outline = wait(bench, bench.library->messages().outline(id));
        if (!outline)
            return figures;
        QStringList ids;
        for (const auto &message : outline->mid(0, messagesOfAWindow))
            ids.append(message.id.toString());
        const QString conversations = jsonList({id.toString()});
        const QString messages = jsonList(ids);
        figures.append(compare(
            bench.backend, QStringLiteral("open a conversation of %1 messages").arg(outline->size()),
            bench.rounds, [&] { return openConversation(bench, id); },
            [&] {
                return bench.raw->run(named(bench, QStringLiteral("conversations_by_id")),
                                      {{QStringLiteral("ids"), conversations}})
                    >= 0
                    && bench.raw->run(named(bench, QStringLiteral("messages_outline")),
                                      {{QStringLiteral("conversation"), id.toString()}})
                    >= 0
                    && bench.raw->run(named(bench, QStringLiteral("messages_by_id")),
                                      {{QStringLiteral("ids"), messages}})
                    >= 0;
            }));
    }
    return figures;
}

} // namespace benchmarks
