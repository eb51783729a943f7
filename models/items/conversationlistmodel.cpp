// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/conversationlistmodel.h"

#include <QLocale>
#include <QMimeData>

namespace items {

namespace {

/// What a row shows, in words.
QString accessibleText(const domain::Conversation &row)
{
    QStringList parts{row.displayTitle()};
    if (row.unread)
        parts.append(ConversationListModel::tr("unread"));
    if (row.pinned)
        parts.append(ConversationListModel::tr("pinned"));
    parts.append(QLocale().toString(row.updatedAt.toLocal(), QLocale::ShortFormat));
    parts.append(row.tags);
    parts.append(row.preview);
    return parts.join(QStringLiteral(", "));
}

} // namespace

ConversationListModel::ConversationListModel(store::ConversationStore &store, QObject *parent)
    : WindowedListModel(parent), m_store(store)
{
    m_midnight.setSingleShot(true);
    connect(&m_midnight, &QTimer::timeout, this, &ConversationListModel::refresh);
    connect(&m_store, &store::ConversationStore::changed, this, &ConversationListModel::takeChanges);
    connect(&m_store, &store::ConversationStore::removed, this, &ConversationListModel::refresh);
    connect(&m_store, &store::ConversationStore::reset, this, &ConversationListModel::refresh);
}

void ConversationListModel::setFilter(const store::ConversationFilter &filter)
{
    ++m_list;
    m_filter = filter;
    m_seen.clear();
    m_seenTop.reset();
    restart();
}

QFuture<ConversationListModel::Page> ConversationListModel::askPage(const domain::PageRequest &request,
                                                                    const store::CancelToken &token)
{
    return m_store.page(m_filter, request, token);
}

QFuture<ConversationListModel::Skeleton> ConversationListModel::askSkeleton(const store::CancelToken &token)
{
    QList<domain::Timestamp> starts;
    for (const domain::DateGroup &group : m_groups)
        starts.append(group.start);
    return m_store.skeleton(m_filter, pageSize, starts, token);
}

QVariant ConversationListModel::rowData(const domain::Conversation &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return row.displayTitle();
    case IdRole:
        return row.id.toString();
    case ValueRole:
        return QVariant::fromValue(row);
    case PreviewRole:
        return row.preview;
    case MomentRole:
        return QVariant::fromValue(row.updatedAt);
    case ModelRole:
        return row.model;
    case SourceRole:
        return row.source;
    case PinnedRole:
        return row.pinned;
    case ArchivedRole:
        return row.archived;
    case TrashedRole:
        return row.trashedAt.has_value();
    case UnreadRole:
        return row.unread;
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    case TagsRole:
        return row.tags;
    case MessageCountRole:
        return row.messageCount;
    default:
        return {};
    }
}

/// Of titles only the store knows which comes first.
bool ConversationListModel::isNotBelow(const domain::Conversation &a, const domain::Conversation &b) const
{
    switch (m_filter.sort) {
    case store::ConversationSort::Newest:
        return a.updatedAt >= b.updatedAt;
    case store::ConversationSort::Oldest:
        return a.updatedAt <= b.updatedAt;
    case store::ConversationSort::Longest:
        return a.messageCount >= b.messageCount;
    case store::ConversationSort::Title:
        break;
    }
    return false;
}

bool ConversationListModel::mayMove(const domain::Conversation &before,
                                    const domain::Conversation &after) const
{
    return !m_filter.query.isEmpty() || before.title != after.title
        || before.messageCount != after.messageCount || before.updatedAt != after.updatedAt
        || before.archived != after.archived || before.trashedAt.has_value() != after.trashedAt.has_value();
}

bool ConversationListModel::isByTime() const
{
    return m_filter.sort == store::ConversationSort::Newest
        || m_filter.sort == store::ConversationSort::Oldest;
}

/// It may be another day than when the list was read last.
void ConversationListModel::prepareToAsk()
{
    const QDateTime now = QDateTime::currentDateTime();
    m_groups = isByTime() ? domain::dateGroups(now.date()) : QList<domain::DateGroup>();
    m_midnight.start(std::chrono::milliseconds(now.msecsTo(now.date().addDays(1).startOfDay()) + 1000));
}

QList<store::ListSection> ConversationListModel::sectionsOf(const Rows &firstPage) const
{
    QList<store::ListSection> sections;
    for (qsizetype row = 0; isByTime() && row < firstPage.size(); ++row) {
        const auto group =
            std::find_if(m_groups.begin(), m_groups.end(), [&](const domain::DateGroup &candidate) {
                return firstPage.at(row).updatedAt >= candidate.start;
            });
        const int number = int(group - m_groups.begin());
        if (sections.isEmpty() || sections.last().group != number)
            sections.append({number, row});
    }
    return sections;
}

void ConversationListModel::find(domain::ConversationId id, std::function<void(int)> handler)
{
    if (const int row = rowOf(id); row != -1) {
        handler(row);
        return;
    }
    whenDone(this, m_store.placeOf(m_filter, id),
             [this, id, handler = std::move(handler), list = m_list,
              asked = generation()](const domain::Result<qint64> &place) {
                 if (list != m_list)
                     return;
                 if (!place)
                     Q_EMIT failed(place.error());
                 else if (asked != generation())
                     find(id, handler); // rows have moved since it was asked
                 else
                     handler(*place < rowCount() ? int(*place) : -1);
             });
}

Qt::ItemFlags ConversationListModel::flags(const QModelIndex &index) const
{
    // Nothing is said of the place above the rows, which is no row.
    const Qt::ItemFlags flags = WindowedListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QMimeData *ConversationListModel::mimeData(const QModelIndexList &indexes) const
{
    QByteArray ids;
    Rows rows;
    for (const QModelIndex &index : indexes) {
        if (const auto known = row(index.row())) {
            ids += known->id.toString().toLatin1() + '\n';
            rows.append(*known);
        }
    }
    auto *data = new QMimeData;
    data->setData(mimeType, ids);
    if (m_dragOffer)
        m_dragOffer(rows, *data);
    return data;
}

int ConversationListModel::newRows() const
{
    int count = 0;
    if (m_filter.sort != store::ConversationSort::Newest || !m_seenTop)
        return count;
    for (const domain::Conversation &row : inMemory(0, pageSize - 1)) {
        if (row.updatedAt <= *m_seenTop)
            break;
        count += int(!m_seen.contains(row.id));
    }
    return count;
}

void ConversationListModel::markSeen()
{
    const Rows top = inMemory(0, pageSize - 1);
    if (top.isEmpty() || rowOf(top.first().id) != 0)
        return;
    m_seen.clear();
    for (const domain::Conversation &row : top)
        m_seen.insert(row.id);
    m_seenTop = top.first().updatedAt;
}

} // namespace items
