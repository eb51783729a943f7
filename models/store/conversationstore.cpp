// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/conversationstore.h"

#include "store/conversationrows.h"
#include "store/conversationsql.h"
#include "store/filerows.h"
#include "store/listkey.h"
#include "store/searchindex.h"
#include "store/tagrows.h"
#include "store/transaction.h"
#include "store/worker.h"

#include <QCoreApplication>

namespace store {

using domain::Conversation;
using domain::ConversationId;
using domain::Cursor;
using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Page;
using domain::PageRequest;
using domain::Result;

namespace {

constexpr int longestTitle = 500;
constexpr int largestPage = 1000;

/// Carries the context of the texts below.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(store::ConversationStore)
};

} // namespace

ConversationStore::ConversationStore(Worker &interactive, Worker &counting)
    : m_worker(interactive), m_counting(counting)
{
}

QFuture<Result<Page<Conversation>>> ConversationStore::page(const ConversationFilter &filter,
                                                            const PageRequest &request, CancelToken token)
{
    const auto read = [filter, request](Connection &connection) -> Result<Page<Conversation>> {
        const auto key = keyOf(filter.sort, request.after);
        if (!key)
            return key.error();
        const int limit = std::clamp(request.limit, 1, largestPage);
        // One row more than asked for tells whether a page follows.
        ConversationSql sql = conversationPageSql(filter, key->has_value(), connection.backend());
        Statement select = Statement::fromSql(connection, connection.catalogue().expand(sql.text),
                                              QStringLiteral("conversations_page"));
        sql.bindTo(select);
        if (*key)
            bindKey(select, filter.sort, **key);
        select.bind(QStringLiteral("limit"), limit + 1);
        if (const auto done = select.exec(); !done)
            return done.error();
        Page<Conversation> page;
        ListKey last;
        while (select.next()) {
            const Conversation row = readConversation(select);
            if (page.rows.size() == limit) {
                page.next = cursorOf(filter.sort, last);
                break;
            }
            page.rows.append(row);
            last = {select.text(), row.id.toString()};
        }
        if (const auto finished = select.finish(); !finished)
            return finished.error();
        return page;
    };
    return m_worker.read(read, std::move(token));
}

QFuture<Result<ListSkeleton>> ConversationStore::skeleton(const ConversationFilter &filter, int pageSize,
                                                          const QList<domain::Timestamp> &groups,
                                                          CancelToken token)
{
    const qint64 size = std::clamp(pageSize, 1, largestPage);
    const auto read = [filter, size, groups](Connection &connection) -> Result<ListSkeleton> {
        ConversationSql sql = conversationKeysSql(filter, groups, connection.backend());
        Statement select = Statement::fromSql(connection, connection.catalogue().expand(sql.text),
                                              QStringLiteral("conversations_keys"));
        sql.bindTo(select);
        select.bind(QStringLiteral("page_size"), size);
        if (const auto done = select.exec(); !done)
            return done.error();
        ListSkeleton skeleton;
        skeleton.pageStarts.append(Cursor{});
        while (select.next()) {
            const qint64 place = select.integer();
            const QString value = select.text();
            const QString id = select.text();
            skeleton.count = select.integer();
            const int group = int(select.integer());
            if (place % size == 0 && place < skeleton.count)
                skeleton.pageStarts.append(cursorOf(filter.sort, {value, id}));
            const bool begins = skeleton.sections.isEmpty() || skeleton.sections.last().group != group;
            if (begins && !groups.isEmpty())
                skeleton.sections.append({group, place - 1});
        }
        if (const auto finished = select.finish(); !finished)
            return finished.error();
        return skeleton;
    };
    return m_counting.read(read, std::move(token));
}

QFuture<Result<qint64>> ConversationStore::placeOf(const ConversationFilter &filter, ConversationId id)
{
    return m_counting.read([filter, id](Connection &connection) -> Result<qint64> {
        ConversationSql sql = conversationPlaceSql(filter, connection.backend());
        Statement select = Statement::fromSql(connection, connection.catalogue().expand(sql.text),
                                              QStringLiteral("conversations_place"));
        sql.bindTo(select);
        select.bind(QStringLiteral("id"), id);
        if (const auto done = select.exec(); !done)
            return done.error();
        if (select.next())
            return select.integer() - 1;
        if (const auto finished = select.finish(); !finished)
            return finished.error();
        return qint64(-1);
    });
}

ConversationStore::Conversations ConversationStore::byIds(const QList<ConversationId> &ids)
{
    return m_worker.read([ids](Connection &connection) { return conversationsById(connection, ids); });
}

QFuture<Result<Conversation>> ConversationStore::create(const Conversation &draft)
{
    const auto announce = [this](const Conversation &row) {
        QMetaObject::invokeMethod(
            this, [this, row] { Q_EMIT changed({row}); }, Qt::QueuedConnection);
    };
    const ConversationId id{QUuid::createUuid()};
    return m_worker.write(
        [draft, id](Connection &connection) -> Result<Conversation> {
            Statement insert(connection, QStringLiteral("conversation_insert"));
            insert.bind(QStringLiteral("id"), id);
            insert.bind(QStringLiteral("user"), draft.userId);
            insert.bind(QStringLiteral("model"), draft.model.left(100));
            insert.bind(QStringLiteral("title"), draft.title.simplified().left(longestTitle));
            insert.bindOrNull(QStringLiteral("system_prompt"), draft.systemPrompt);
            insert.bind(QStringLiteral("metadata"), draft.metadata);
            if (const auto done = insert.exec(); !done)
                return done.error();
            if (const auto indexed = indexTitles(connection, {id}); !indexed)
                return indexed.error();
            if (const auto tagged = addTags(connection, {id}, cleanTags(draft.tags)); !tagged)
                return tagged.error();
            const auto rows = conversationsById(connection, {id});
            if (!rows)
                return rows.error();
            if (rows->isEmpty())
                return Error{ErrorCode::NotFound, Words::tr("There is no such person in this library."),
                             QString()};
            return rows->first();
        },
        announce);
}

ConversationStore::Conversations ConversationStore::verb(const QString &statement,
                                                         const QList<ConversationId> &ids,
                                                         const std::function<void(Statement &)> &bindMore)
{
    return change(ids, [statement, ids, bindMore](Connection &connection) -> Result<Done> {
        Statement update(connection, statement);
        update.bind(QStringLiteral("ids"), ids);
        if (bindMore)
            bindMore(update);
        return update.exec();
    });
}

ConversationStore::Conversations
ConversationStore::change(const QList<ConversationId> &ids,
                          const std::function<Result<Done>(Connection &)> &step)
{
    const auto announce = [this](const QList<Conversation> &rows) {
        QMetaObject::invokeMethod(
            this, [this, rows] { Q_EMIT changed(rows); }, Qt::QueuedConnection);
    };
    return m_worker.write(
        [ids, step](Connection &connection) -> Result<QList<Conversation>> {
            if (const auto there = requireAll(connection, ids); !there)
                return there.error();
            if (const auto done = step(connection); !done)
                return done.error();
            return conversationsById(connection, ids);
        },
        announce);
}

ConversationStore::Conversations ConversationStore::setPinned(const QList<ConversationId> &ids, bool pinned)
{
    return verb(QStringLiteral("conversations_pin"), ids,
                [pinned](Statement &update) { update.bind(QStringLiteral("pinned"), pinned); });
}

ConversationStore::Conversations ConversationStore::setArchived(const QList<ConversationId> &ids,
                                                                bool archived)
{
    return verb(QStringLiteral("conversations_archive"), ids,
                [archived](Statement &update) { update.bind(QStringLiteral("archived"), archived); });
}

ConversationStore::Conversations ConversationStore::trash(const QList<ConversationId> &ids)
{
    return verb(QStringLiteral("conversations_trash"), ids);
}

ConversationStore::Conversations ConversationStore::restore(const QList<ConversationId> &ids)
{
    return verb(QStringLiteral("conversations_restore"), ids);
}

ConversationStore::Conversations ConversationStore::setStatus(const QList<ConversationId> &ids,
                                                              domain::ConversationStatus status)
{
    return verb(QStringLiteral("conversations_status"), ids, [status](Statement &update) {
        update.bind(QStringLiteral("status"), domain::toString(status));
    });
}

ConversationStore::Conversations ConversationStore::rename(ConversationId id, const QString &title)
{
    return change({id}, [id, title](Connection &connection) -> Result<Done> {
        Statement update(connection, QStringLiteral("conversations_rename"));
        update.bind(QStringLiteral("ids"), QList<ConversationId>{id});
        update.bind(QStringLiteral("title"), title.simplified().left(longestTitle));
        if (const auto done = update.exec(); !done)
            return done;
        return indexTitles(connection, {id});
    });
}

ConversationStore::Conversations ConversationStore::setCurrentMessage(ConversationId id,
                                                                      domain::MessageId leaf)
{
    return change({id}, [id, leaf](Connection &connection) -> Result<Done> {
        Statement update(connection, QStringLiteral("conversation_set_leaf"));
        update.bind(QStringLiteral("id"), id);
        update.bind(QStringLiteral("leaf"), leaf);
        if (const auto done = update.exec(); !done)
            return done;
        if (update.affectedRows() != 1)
            return Error{ErrorCode::NotFound, Words::tr("This message is not part of the conversation."),
                         QString()};
        return Done{};
    });
}

ConversationStore::Conversations ConversationStore::markRead(const QList<ConversationId> &ids, bool read)
{
    return verb(read ? QStringLiteral("conversations_read") : QStringLiteral("conversations_unread"), ids);
}

QFuture<Result<QList<ConversationId>>> ConversationStore::purge(const QList<ConversationId> &ids)
{
    const auto announce = [this](const QList<ConversationId> &gone) {
        QMetaObject::invokeMethod(
            this, [this, gone] { Q_EMIT removed(gone); }, Qt::QueuedConnection);
    };
    return m_worker.write(
        [ids](Connection &connection) -> Result<QList<ConversationId>> {
            if (const auto allowed = allowLongWork(connection); !allowed)
                return allowed.error();
            if (const auto there = requireAll(connection, ids); !there)
                return there.error();
            const auto rows = conversationsById(connection, ids);
            if (!rows)
                return rows.error();
            for (const Conversation &row : *rows) {
                if (!row.trashedAt)
                    return Error{
                        ErrorCode::InvalidArgument,
                        Words::tr(
                            "Only what lies in the trash can be deleted for good; move “%1” there first.")
                            .arg(row.displayTitle()),
                        QString()};
            }
            if (const auto unindexed = unindexConversations(connection, ids); !unindexed)
                return unindexed.error();
            Statement remove(connection, QStringLiteral("conversations_purge"));
            remove.bind(QStringLiteral("ids"), ids);
            if (const auto done = remove.exec(); !done)
                return done.error();
            if (const auto cleaned = removeUnusedContents(connection); !cleaned)
                return cleaned.error();
            return ids;
        },
        announce);
}

QFuture<Result<QList<ConversationId>>> ConversationStore::trashedBefore(domain::Timestamp moment)
{
    return m_worker.read([moment](Connection &connection) -> Result<QList<ConversationId>> {
        Statement select(connection, QStringLiteral("conversations_trashed_before"));
        select.bind(QStringLiteral("moment"), moment);
        if (const auto done = select.exec(); !done)
            return done.error();
        QList<ConversationId> ids;
        while (select.next())
            ids.append(select.id<ConversationId>());
        if (const auto finished = select.finish(); !finished)
            return finished.error();
        return ids;
    });
}

void ConversationStore::tellAgain(const QList<ConversationId> &ids)
{
    byIds(ids).then(this, [this](const Result<QList<Conversation>> &rows) {
        // Without an answer the list shows the old row until it reads it for another reason.
        if (rows && !rows->isEmpty())
            Q_EMIT changed(*rows);
    });
}

} // namespace store
