// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tagrows.h"

#include "store/statement.h"

#include <QSet>

namespace store {

using domain::ConversationId;
using domain::Done;
using domain::Result;

namespace {

constexpr int longestTag = 200;

using TagsOf = QHash<ConversationId, QStringList>;

Result<TagsOf> tagsOf(Connection &connection, const QList<ConversationId> &ids)
{
    Statement select(connection, QStringLiteral("conversation_tags_of"));
    select.bind(QStringLiteral("ids"), ids);
    if (const auto done = select.exec(); !done)
        return done.error();
    TagsOf tags;
    while (select.next()) {
        const auto id = select.id<ConversationId>();
        tags[id].append(select.text());
    }
    const auto finished = select.finish();
    return finished ? Result<TagsOf>(tags) : finished.error();
}

} // namespace

QStringList cleanTags(const QStringList &tags)
{
    QStringList clean;
    for (const QString &tag : tags) {
        const QString simple = tag.simplified().left(longestTag);
        if (!simple.isEmpty() && !clean.contains(simple, Qt::CaseInsensitive))
            clean.append(simple);
    }
    return clean;
}

Result<Done> addTags(Connection &connection, const QList<ConversationId> &ids, const QStringList &tags)
{
    if (tags.isEmpty())
        return Done{};
    const auto known = tagsOf(connection, ids);
    if (!known)
        return known.error();
    for (const QString &tag : tags) {
        QList<ConversationId> without;
        for (const ConversationId id : ids) {
            if (!known->value(id).contains(tag, Qt::CaseInsensitive))
                without.append(id);
        }
        Statement add(connection, QStringLiteral("conversation_tags_add"));
        add.bind(QStringLiteral("ids"), without);
        add.bind(QStringLiteral("tag"), tag);
        if (const auto done = add.exec(); !done)
            return done;
    }
    return Done{};
}

Result<Done> removeTags(Connection &connection, const QList<ConversationId> &ids, const QStringList &tags)
{
    if (tags.isEmpty())
        return Done{};
    const auto known = tagsOf(connection, ids);
    if (!known)
        return known.error();
    QSet<QString> gone;
    for (const QStringList &own : *known) {
        for (const QString &tag : own) {
            if (tags.contains(tag, Qt::CaseInsensitive))
                gone.insert(tag);
        }
    }
    Statement remove(connection, QStringLiteral("conversation_tags_remove"));
    remove.bind(QStringLiteral("ids"), ids);
    remove.bind(QStringLiteral("tags"), QStringList(gone.begin(), gone.end()));
    return remove.exec();
}

Result<QStringList> tagsBelow(Connection &connection, const QString &tag)
{
    Statement select(connection, QStringLiteral("conversation_tags_all"));
    if (const auto done = select.exec(); !done)
        return done.error();
    QStringList tags;
    while (select.next()) {
        const QString own = select.text();
        if (own.compare(tag, Qt::CaseInsensitive) == 0 || own.startsWith(tag + u'/', Qt::CaseInsensitive))
            tags.append(own);
    }
    const auto finished = select.finish();
    return finished ? Result<QStringList>(tags) : finished.error();
}

} // namespace store
