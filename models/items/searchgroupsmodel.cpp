// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/searchgroupsmodel.h"

#include "items/roles.h"

#include <algorithm>

namespace items {

SearchGroupsModel::SearchGroupsModel(SearchResultsModel &results, QObject *parent)
    : QAbstractListModel(parent), m_results(results)
{
    rebuild();
    connect(&m_results, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&m_results, &QAbstractItemModel::modelReset, this, [this] {
        rebuild();
        endResetModel();
    });
    connect(&m_results, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { appendHits(first, last); });
}

int SearchGroupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SearchGroupsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(size_t(index.row()));
    const Group &group = m_groups.at(size_t(row.group));
    if (role == ResultKindRole)
        return int(row.kind);
    if (role == Qt::AccessibleTextRole)
        return accessibleText(row, group);
    if (row.kind != Kind::Hit)
        return headingData(group, role);
    return m_results.index(group.hits.at(size_t(row.place))).data(role);
}

/// What a screen reader says of a row.
QString SearchGroupsModel::accessibleText(const Row &row, const Group &group) const
{
    switch (row.kind) {
    case Kind::Heading:
        //: A conversation and how many hits of a search it holds; %1 is its title
        return withState(
            tr("%1, %n hit(s)", nullptr, int(group.hits.size())).arg(m_results.hit(group.hits.front()).title),
            m_results.hit(group.hits.front()));
    case Kind::More:
        return tr("Show %n more hit(s)", nullptr, headingData(group, HiddenCountRole).toInt());
    case Kind::Hit:
        break;
    }
    const int result = group.hits.at(size_t(row.place));
    return withState(m_results.textOf(result), m_results.hit(result));
}

/// The keyboard passes over headings, so each hit says where it is.
QString SearchGroupsModel::withState(const QString &text, const domain::SearchHit &hit)
{
    if (hit.trashed)
        //: What a screen reader says of a hit: %1 is its text
        return tr("%1, in the trash").arg(text);
    //: What a screen reader says of a hit: %1 is its text
    return hit.archived ? tr("%1, archived").arg(text) : text;
}

/// Of a heading, and of the row that stands for the hits that are folded away.
QVariant SearchGroupsModel::headingData(const Group &group, int role) const
{
    switch (role) {
    case HitCountRole:
        return qlonglong(group.hits.size());
    case HiddenCountRole:
        return group.unfolded ? 0 : std::max<qlonglong>(0, qlonglong(group.hits.size()) - shownAtFirst);
    case IdRole:
        return m_results.hit(group.hits.front()).conversationId.toString();
    case SourceRole:
        return m_results.hit(group.hits.front()).source;
    default:
        return m_results.index(group.hits.front()).data(role);
    }
}

Qt::ItemFlags SearchGroupsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags enabled = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return kind(index.row()) == Kind::Heading ? enabled : enabled | Qt::ItemIsSelectable;
}

bool SearchGroupsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_results.canFetchMore({});
}

void SearchGroupsModel::fetchMore(const QModelIndex &parent)
{
    if (!parent.isValid())
        m_results.fetchMore({});
}

const domain::SearchHit &SearchGroupsModel::hit(int row) const
{
    const Row &found = m_rows.at(size_t(row));
    return m_results.hit(m_groups.at(size_t(found.group)).hits.at(size_t(found.place)));
}

void SearchGroupsModel::unfold(int row)
{
    if (row < 0 || row >= rowCount() || kind(row) != Kind::More)
        return;
    const int number = m_rows.at(size_t(row)).group;
    Group &group = m_groups.at(size_t(number));
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    group.unfolded = true;
    endRemoveRows();
    beginInsertRows({}, row, row + int(group.hits.size()) - shownAtFirst - 1);
    for (int place = int(group.hits.size()) - 1; place >= shownAtFirst; --place)
        m_rows.insert(m_rows.begin() + row, Row{Kind::Hit, number, place});
    endInsertRows();
}

int SearchGroupsModel::rowOf(domain::MessageId id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (kind(row) == Kind::Hit && hit(row).messageId == id)
            return row;
    }
    return -1;
}

int SearchGroupsModel::rowOf(domain::ConversationId id) const
{
    const auto group = m_groupOf.constFind(id);
    return group == m_groupOf.constEnd() ? -1 : firstRowOf(*group) + 1;
}

void SearchGroupsModel::rebuild()
{
    m_groups.clear();
    m_rows.clear();
    m_groupOf.clear();
    for (int result = 0; result < m_results.rowCount(); ++result)
        addHit(result, false);
}

void SearchGroupsModel::appendHits(int first, int last)
{
    for (int result = first; result <= last; ++result)
        addHit(result, true);
}

/// announced: the views are told; not while they are told of a reset.
void SearchGroupsModel::addHit(int result, bool announced)
{
    const domain::SearchHit &hit = m_results.hit(result);
    const bool grouped = !hit.memoryId.isValid();
    int number = grouped ? m_groupOf.value(hit.conversationId, -1) : -1;
    const bool isNew = number < 0;
    if (isNew) {
        number = int(m_groups.size());
        m_groups.push_back({});
        if (grouped)
            m_groupOf.insert(hit.conversationId, number);
    }
    Group &group = m_groups.at(size_t(number));
    group.hits.push_back(result);
    if (isNew && grouped)
        insertRow(rowCount(), {Kind::Heading, number, 0}, announced);
    const int place = int(group.hits.size()) - 1;
    const int end = isNew ? rowCount() : lastRowOf(number) + 1;
    if (!grouped || group.unfolded || place < shownAtFirst)
        insertRow(end, {Kind::Hit, number, place}, announced);
    else if (place == shownAtFirst)
        insertRow(end, {Kind::More, number, 0}, announced);
    if (announced && !isNew) {
        const int heading = firstRowOf(number);
        Q_EMIT dataChanged(index(heading), index(heading));
        Q_EMIT dataChanged(index(lastRowOf(number)), index(lastRowOf(number)));
    }
}

void SearchGroupsModel::insertRow(int at, const Row &row, bool announced)
{
    if (announced)
        beginInsertRows({}, at, at);
    m_rows.insert(m_rows.begin() + at, row);
    if (announced)
        endInsertRows();
}

/// The rows of a group stand side by side, and the groups in their order.
int SearchGroupsModel::firstRowOf(int group) const
{
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), group,
                                        [](const Row &row, int wanted) { return row.group < wanted; });
    return int(found - m_rows.begin());
}

int SearchGroupsModel::lastRowOf(int group) const
{
    return firstRowOf(group + 1) - 1;
}

} // namespace items
