// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/conversationstore.h"

#include "store/conversationrows.h"
#include "store/conversationsql.h"
#include "store/conversationtags.h"
#include "store/filerows.h"
#include "store/searchindex.h"
#include "store/transaction.h"
#include "store/worker.h"

#include <QCoreApplication>
#include <QSet>

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

QString tr(const char *text)
{
    return QCoreApplication::translate("store::ConversationStore", text);
}

/// All of them or none: a list of ids that no longer fits the library is refused before anything is written.
Result<Done> requireAll(Connection &connection, const QList<ConversationId> &ids)
{
    const QSet<ConversationId> wanted(ids.begin(), ids.end());
    Statement count(connection, QStringLiteral("conversations_lock"));
    count.bind(QStringLiteral("ids"), QList<ConversationId>(wanted.begin(), wanted.end()));
    if (const auto done = count.exec(); !done)
        return done;
    qsizetype found = 0;
    while (count.next())
        ++found;
    if (const auto finished = count.finish(); !finished)
        return finished;
    if (found == wanted.size() && !wanted.isEmpty())
        return Done{};
    return Error{ErrorCode::NotFound, tr("There is no such conversation in this library."), QString()};
}

/// The key of a row in the order of the list: time and id.
Cursor cursorOf(domain::Timestamp updatedAt, const QString &id)
{
    return {QStringLiteral("%1.%2").arg(updatedAt.microseconds).arg(id)};
}

struct ListKey {
    qint64 time = 0;
    QString id;
};

Result<std::optional<ListKey>> keyOf(const Cursor &cursor)
{
    if (cursor.isStart())
        return std::optional<ListKey>();
    const qsizetype dot = cursor.text.indexOf(u'.');
    bool number = false;
    const qint64 time = cursor.text.left(dot).toLongLong(&number);
    const auto id = ConversationId::fromString(cursor.text.mid(dot + 1));
    if (dot < 1 || !number || !id.isValid())
        return Error{ErrorCode::InvalidArgument,
                     tr("This is not a place in a list; leave --after out to begin at the start."),
                     cursor.text};
    return std::optional<ListKey>({time, id.toString()});
}

} // namespace

ConversationStore::ConversationStore(Worker &interactive, Worker &counting)
    : m_worker(interactive), m_counting(counting)
{
}

QFuture<Result<Page<Conversation>>> ConversationStore::page(const ConversationFilter &filter,
                                                            const PageRequest &request)
{
    return m_worker.read([filter, request](Connection &connection) -> Result<Page<Conversation>> {
        const auto key = keyOf(request.after);
        if (!key)
            return key.error();
        const int limit = std::clamp(request.limit, 1, largestPage);
        // One row more than asked for tells whether a page follows.
        ConversationSql sql = conversationPageSql(filter, key->has_value(), connection.backend());
        Statement select = Statement::fromSql(connection, connection.catalogue().expand(sql.text),
                                              QStringLiteral("conversations_page"));
        sql.bindTo(select);
        if (*key) {
            select.bind(QStringLiteral("after_time"), (*key)->time);
            select.bind(QStringLiteral("after_id"), (*key)->id);
        }
        select.bind(QStringLiteral("limit"), limit + 1);
        if (const auto done = select.exec(); !done)
            return done.error();
        auto rows = readConversations(select);
        if (!rows)
            return rows.error();
        Page<Conversation> page{std::move(*rows), {}};
        if (page.rows.size() > limit) {
            page.rows.removeLast();
            page.next = cursorOf(page.rows.last().updatedAt, page.rows.last().id.toString());
        }
        return page;
    });
}

QFuture<Result<ListSkeleton>> ConversationStore::skeleton(const ConversationFilter &filter, int pageSize)
{
    return m_counting.read([filter, pageSize](Connection &connection) -> Result<ListSkeleton> {
        ConversationSql sql = conversationKeysSql(filter, connection.backend());
        Statement select = Statement::fromSql(connection, connection.catalogue().expand(sql.text),
                                              QStringLiteral("conversations_keys"));
        sql.bindTo(select);
        select.bind(QStringLiteral("page_size"), qint64(std::clamp(pageSize, 1, largestPage)));
        if (const auto done = select.exec(); !done)
            return done.error();
        ListSkeleton skeleton;
        skeleton.pageStarts.append(Cursor{});
        while (select.next()) {
            const qint64 place = select.integer();
            const domain::Timestamp time = select.time();
            const QString id = select.text();
            skeleton.count = select.integer();
            if (place < skeleton.count)
                skeleton.pageStarts.append(cursorOf(time, id));
        }
        if (const auto finished = select.finish(); !finished)
            return finished.error();
        return skeleton;
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
                return Error{ErrorCode::NotFound, tr("There is no such person in this library."), QString()};
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

ConversationStore::Conversations ConversationStore::retag(const QList<ConversationId> &ids,
                                                          const QStringList &add, const QStringList &remove)
{
    return change(
        ids, [ids, add = cleanTags(add), remove = cleanTags(remove)](Connection &connection) -> Result<Done> {
            if (const auto removed = removeTags(connection, ids, remove); !removed)
                return removed;
            return addTags(connection, ids, add);
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
            return Error{ErrorCode::NotFound, tr("This message is not part of the conversation."), QString()};
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
                        tr("Only what lies in the trash can be deleted for good; move “%1” there first.")
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
