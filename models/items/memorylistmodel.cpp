// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/memorylistmodel.h"

namespace items {

using domain::Memory;

namespace {

/// As much of a text as a row or a tool tip shows, on one line.
QString beginning(const QString &text)
{
    constexpr qsizetype most = 300;
    return text.left(2 * most).simplified().left(most);
}

QString titleOf(const Memory &row)
{
    const QString question = beginning(row.question);
    return question.isEmpty() ? beginning(row.answer) : question;
}

} // namespace

MemoryListModel::MemoryListModel(store::MemoryStore &store, QObject *parent)
    : WindowedListModel(parent), m_store(store)
{
    connect(&m_store, &store::MemoryStore::changed, this, &MemoryListModel::onChanged);
    connect(&m_store, &store::MemoryStore::removed, this, &MemoryListModel::refresh);
    connect(&m_store, &store::MemoryStore::reset, this, &MemoryListModel::refresh);
}

void MemoryListModel::setFilter(const store::MemoryFilter &filter)
{
    m_filter = filter;
    restart();
}

/// Keeps of long texts what previews() would: documents of megabytes don't gather here.
void MemoryListModel::onChanged(Rows rows)
{
    for (Memory &row : rows) {
        row.question.truncate(store::MemoryStore::previewLength);
        row.answer.truncate(store::MemoryStore::previewLength);
        row.context.clear();
    }
    takeChanges(rows);
}

QFuture<MemoryListModel::Page> MemoryListModel::askPage(const domain::PageRequest &request,
                                                        const store::CancelToken & /*token*/)
{
    return m_store.previews(m_filter, request);
}

QFuture<MemoryListModel::Skeleton> MemoryListModel::askSkeleton(const store::CancelToken & /*token*/)
{
    return m_store.skeleton(m_filter, pageSize);
}

QVariant MemoryListModel::rowData(const Memory &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return titleOf(row);
    case IdRole:
        return row.id.toString();
    case ValueRole:
        return QVariant::fromValue(row);
    case PreviewRole:
    case Qt::AccessibleDescriptionRole:
        return row.question.trimmed().isEmpty() ? QString() : beginning(row.answer);
    case MomentRole:
        return QVariant::fromValue(row.updatedAt);
    case SourceRole:
        return row.source;
    case TagsRole:
        return row.tags;
    case TrashedRole:
        return row.trashedAt.has_value();
    case ImportanceRole:
        return row.importance;
    case PublicRole:
        return row.isPublic;
    case PersonRole:
        return row.userName;
    default:
        return {};
    }
}

bool MemoryListModel::isNotBelow(const Memory &a, const Memory &b) const
{
    if (m_filter.order == store::MemoryOrder::Importance && a.importance != b.importance)
        return a.importance > b.importance;
    return a.updatedAt >= b.updatedAt;
}

bool MemoryListModel::mayMove(const Memory &before, const Memory &after) const
{
    return !m_filter.query.isEmpty() || before.updatedAt != after.updatedAt
        || before.importance != after.importance || before.isPublic != after.isPublic
        || before.trashedAt.has_value() != after.trashedAt.has_value();
}

} // namespace items
