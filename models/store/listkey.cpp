// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/listkey.h"

#include "store/statement.h"

#include <QCoreApplication>

namespace store {

using domain::Cursor;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

/// Tells cursors of different orders apart. Those of the usual order have none.
QString prefixOf(ConversationSort sort)
{
    switch (sort) {
    case ConversationSort::Oldest:
        return QStringLiteral("oldest.");
    case ConversationSort::Title:
        return QStringLiteral("title.");
    case ConversationSort::Longest:
        return QStringLiteral("longest.");
    case ConversationSort::Newest:
        break;
    }
    return {};
}

} // namespace

Cursor cursorOf(ConversationSort sort, const ListKey &key)
{
    return {prefixOf(sort) + key.value + u'.' + key.id};
}

Result<std::optional<ListKey>> keyOf(ConversationSort sort, const Cursor &cursor)
{
    if (cursor.isStart())
        return std::optional<ListKey>();
    const QString prefix = prefixOf(sort);
    const qsizetype dot = cursor.text.lastIndexOf(u'.');
    const QString value = cursor.text.mid(prefix.size(), dot - prefix.size());
    const auto id = domain::ConversationId::fromString(cursor.text.mid(dot + 1));
    bool number = false;
    value.toLongLong(&number);
    if (!cursor.text.startsWith(prefix) || dot < prefix.size() || !id.isValid()
        || (!number && sort != ConversationSort::Title))
        return Error{ErrorCode::InvalidArgument,
                     QCoreApplication::translate(
                         "store::ConversationStore",
                         "This is not a place in a list; leave --after out to begin at the start."),
                     cursor.text};
    return std::optional<ListKey>({value, id.toString()});
}

void bindKey(Statement &statement, ConversationSort sort, const ListKey &key)
{
    const QString name = QStringLiteral("after_key");
    if (sort == ConversationSort::Title)
        statement.bind(name, key.value);
    else
        statement.bind(name, key.value.toLongLong());
    statement.bind(QStringLiteral("after_id"), key.id);
}

} // namespace store
