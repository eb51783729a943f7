// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/conversationrows.h"
#include "store/conversationstore.h"
#include "store/tagrows.h"
#include "store/worker.h"

#include <QMap>

namespace store {

// The verbs of ConversationStore that are about tags.

using domain::Conversation;
using domain::ConversationId;
using domain::Done;
using domain::Result;

namespace {

QList<ConversationId> allIds(const QList<TagEdit> &edits)
{
    QSet<ConversationId> ids;
    for (const TagEdit &edit : edits)
        ids.unite({edit.ids.begin(), edit.ids.end()});
    return ids.values();
}

QStringList without(const QStringList &tags, const QStringList &others)
{
    QStringList rest = tags;
    for (const QString &other : others)
        rest.removeAll(other);
    return rest;
}

/// What leads from the tags of after back to those of before; the rows are the same, in the same order.
QList<TagEdit> editsBetween(const QList<Conversation> &after, const QList<Conversation> &before)
{
    QMap<std::pair<QStringList, QStringList>, QList<ConversationId>> groups;
    for (qsizetype i = 0; i < after.size() && i < before.size(); ++i) {
        const QStringList add = without(before.at(i).tags, after.at(i).tags);
        const QStringList remove = without(after.at(i).tags, before.at(i).tags);
        if (!add.isEmpty() || !remove.isEmpty())
            groups[{add, remove}].append(after.at(i).id);
    }
    QList<TagEdit> edits;
    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
        edits.append({group.value(), group.key().first, group.key().second});
    return edits;
}

Result<Done> applyEdit(Connection &connection, const TagEdit &edit)
{
    if (const auto removed = removeTags(connection, edit.ids, cleanTags(edit.remove)); !removed)
        return removed;
    return addTags(connection, edit.ids, cleanTags(edit.add));
}

} // namespace

ConversationStore::Conversations ConversationStore::retag(const QList<ConversationId> &ids,
                                                          const QStringList &add, const QStringList &remove)
{
    return change(ids, [edit = TagEdit{ids, add, remove}](Connection &connection) {
        return applyEdit(connection, edit);
    });
}

QFuture<Result<QList<TagEdit>>> ConversationStore::editTags(const QList<TagEdit> &edits)
{
    // The rows of the run that was committed, for who is told.
    const auto changedRows = std::make_shared<QList<Conversation>>();
    return m_worker.write(
        [edits, changedRows](Connection &connection) -> Result<QList<TagEdit>> {
            const QList<ConversationId> ids = allIds(edits);
            if (const auto there = requireAll(connection, ids); !there)
                return there.error();
            const auto before = conversationsById(connection, ids);
            if (!before)
                return before.error();
            for (const TagEdit &edit : edits) {
                if (const auto done = applyEdit(connection, edit); !done)
                    return done.error();
            }
            const auto after = conversationsById(connection, ids);
            if (!after)
                return after.error();
            *changedRows = *after;
            return editsBetween(*after, *before);
        },
        [this, changedRows](const QList<TagEdit> &) {
            QMetaObject::invokeMethod(
                this, [this, rows = *changedRows] { Q_EMIT changed(rows); }, Qt::QueuedConnection);
        });
}

QFuture<Result<QList<TagEdit>>> ConversationStore::tagged(const QString &tag)
{
    return m_worker.read([tag](Connection &connection) -> Result<QList<TagEdit>> {
        const auto tags = tagsBelow(connection, tag);
        if (!tags)
            return tags.error();
        Statement select(connection, QStringLiteral("conversations_tagged"));
        select.bind(QStringLiteral("tags"), *tags);
        if (const auto done = select.exec(); !done)
            return done.error();
        QMap<QString, QList<ConversationId>> found;
        while (select.next()) {
            const QString own = select.text();
            found[own].append(select.id<ConversationId>());
        }
        if (const auto finished = select.finish(); !finished)
            return finished.error();
        QList<TagEdit> holders;
        for (auto one = found.cbegin(); one != found.cend(); ++one)
            holders.append({one.value(), {one.key()}, {}});
        return holders;
    });
}

} // namespace store
