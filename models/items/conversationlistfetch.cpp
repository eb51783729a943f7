// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/conversationlistmodel.h"
#include "items/whendone.h"

#include <QMimeData>

namespace items {

// What of the list is asked for beyond its rows: many at once, where one is, what is new, and under which
// heading it stands.

/// Pages of a fetch as they come in.
struct ConversationListModel::Fetch {
    QList<int> rows;
    std::map<int, domain::Conversation> found;
    std::function<void(const Rows &)> handler;
    int outstanding = 0;

    void finish() const
    {
        Rows result;
        for (const int row : rows) {
            if (const auto known = found.find(row); known != found.end())
                result.append(known->second);
        }
        handler(result);
    }
};

void ConversationListModel::fetch(const QList<int> &rows, std::function<void(const Rows &)> handler)
{
    auto fetch = std::make_shared<Fetch>();
    fetch->rows = rows;
    fetch->handler = std::move(handler);
    QSet<int> pages;
    for (const int row : rows) {
        if (const domain::Conversation *known = m_window.peek(row))
            fetch->found.emplace(row, *known);
        else if (m_window.pageOf(row) < m_pageStarts.size())
            pages.insert(m_window.pageOf(row));
    }
    fetch->outstanding = int(pages.size());
    if (pages.isEmpty())
        fetch->finish();
    for (const int page : std::as_const(pages)) {
        whenDone(this, m_store.page(m_filter, {m_pageStarts.at(page), pageSize}),
                 [this, page, fetch](const domain::Result<domain::Page<domain::Conversation>> &answer) {
                     if (!answer) {
                         Q_EMIT failed(answer.error());
                         return;
                     }
                     for (int i = 0; i < answer->rows.size(); ++i)
                         fetch->found.emplace(page * pageSize + i, answer->rows.at(i));
                     if (--fetch->outstanding == 0)
                         fetch->finish();
                 });
    }
}

QList<domain::Conversation> ConversationListModel::inMemory(int first, int last) const
{
    Rows rows;
    const auto &known = m_window.rows();
    for (auto row = known.lower_bound(first); row != known.end() && row->first <= last; ++row)
        rows.append(row->second);
    return rows;
}

void ConversationListModel::find(domain::ConversationId id, std::function<void(int)> handler)
{
    if (const int row = rowOf(id); row != -1) {
        handler(row);
        return;
    }
    whenDone(this, m_store.placeOf(m_filter, id),
             [this, id, handler = std::move(handler), list = m_list,
              generation = m_generation](const domain::Result<qint64> &place) {
                 if (list != m_list)
                     return;
                 if (!place)
                     Q_EMIT failed(place.error());
                 else if (generation != m_generation)
                     find(id, handler); // rows have moved since it was asked
                 else
                     handler(*place < m_count ? int(*place) : -1);
             });
}

Qt::ItemFlags ConversationListModel::flags(const QModelIndex &index) const
{
    // Nothing is said of the place above the rows, which is no row.
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QMimeData *ConversationListModel::mimeData(const QModelIndexList &indexes) const
{
    QByteArray ids;
    Rows rows;
    for (const QModelIndex &index : indexes) {
        if (const domain::Conversation *row = m_window.peek(index.row())) {
            ids += row->id.toString().toLatin1() + '\n';
            rows.append(*row);
        }
    }
    auto *data = new QMimeData;
    data->setData(mimeType, ids);
    if (m_dragOffer)
        m_dragOffer(rows, *data);
    return data;
}

bool ConversationListModel::isByTime() const
{
    return m_filter.sort == store::ConversationSort::Newest
        || m_filter.sort == store::ConversationSort::Oldest;
}

void ConversationListModel::setGroups()
{
    const QDateTime now = QDateTime::currentDateTime();
    m_groups = isByTime() ? domain::dateGroups(now.date()) : QList<domain::DateGroup>();
    m_midnight.start(std::chrono::milliseconds(now.msecsTo(now.date().addDays(1).startOfDay()) + 1000));
}

QList<domain::Timestamp> ConversationListModel::groupStarts() const
{
    QList<domain::Timestamp> starts;
    for (const domain::DateGroup &group : m_groups)
        starts.append(group.start);
    return starts;
}

/// What the skeleton will say of the first rows, for the moment until it is there.
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

void ConversationListModel::setSections(const QList<store::ListSection> &sections)
{
    if (m_sections == sections)
        return;
    m_sections = sections;
    Q_EMIT sectionsChanged();
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
