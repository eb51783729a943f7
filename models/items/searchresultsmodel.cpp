// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/searchresultsmodel.h"

#include "items/roles.h"
#include "items/whendone.h"

#include <algorithm>

namespace items {

namespace {

bool asksForTitle(const domain::SearchQuery &query)
{
    return std::any_of(query.groups.begin(), query.groups.end(), [](const auto &group) {
        return std::any_of(group.begin(), group.end(), [](const domain::SearchTerm &term) {
            const auto *words = std::get_if<domain::TextTerm>(&term.condition);
            return words && words->inTitle && !term.negated;
        });
    });
}

} // namespace

SearchResultsModel::SearchResultsModel(store::SearchStore &store, QObject *parent)
    : QAbstractListModel(parent), m_store(store)
{
}

SearchResultsModel::~SearchResultsModel()
{
    m_token.cancel();
}

void SearchResultsModel::search(const domain::SearchQuery &query, domain::SearchOrder order)
{
    stop();
    m_request = {query, query.hasText() ? order : domain::SearchOrder::Newest, {}};
    m_request.page.limit = m_request.order == domain::SearchOrder::Relevance ? rankedSize : pageSize;
    m_searching = true;
    whenDone(this, m_store.find(m_request, m_token),
             [this, generation = m_generation](const domain::Result<domain::Page<domain::SearchHit>> &page) {
                 if (generation != m_generation)
                     return;
                 m_searching = false;
                 m_shownQuery = m_request.query;
                 if (!page) {
                     replace({});
                     setTotal(std::nullopt);
                     Q_EMIT failed(page.error());
                     return;
                 }
                 replace(*page);
                 Q_EMIT searched();
             });
}

void SearchResultsModel::clear()
{
    stop();
    m_searching = false;
    replace({});
    setTotal(std::nullopt);
}

/// Nothing that was asked before is wanted any more.
void SearchResultsModel::stop()
{
    m_token.cancel();
    m_token = {};
    ++m_generation;
    m_fetching = false;
}

int SearchResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant SearchResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const domain::SearchHit &hit = m_hits.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return hit.title;
    case IdRole:
        return hit.memoryId.isValid() ? hit.memoryId.toString() : hit.messageId.toString();
    case LoadedRole:
        return true;
    case ValueRole:
        return QVariant::fromValue(hit);
    case MomentRole:
        return QVariant::fromValue(hit.createdAt);
    case SourceRole:
        return hit.source;
    case ArchivedRole:
        return hit.archived;
    case TrashedRole:
        return hit.trashed;
    case MessageRoleRole:
        return int(hit.role);
    case SnippetRole:
        return textOf(index.row());
    case MatchesRole:
        return QVariant::fromValue(hit.matches);
    case SameConversationRole:
        return index.row() > 0 && hit.conversationId.isValid()
            && m_hits.at(index.row() - 1).conversationId == hit.conversationId;
    default:
        return {};
    }
}

QString SearchResultsModel::textOf(int row) const
{
    const domain::SearchHit &hit = m_hits.at(row);
    if (!hit.snippet.trimmed().isEmpty() || hit.memoryId.isValid())
        return hit.snippet;
    return asksForTitle(m_shownQuery) ? tr("Found in the title") : tr("A message without text");
}

bool SearchResultsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_searching && !m_fetching && !m_next.isStart();
}

void SearchResultsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_fetching = true;
    store::SearchRequest request = m_request;
    request.page.after = m_next;
    whenDone(this, m_store.find(request, m_token),
             [this, generation = m_generation](const domain::Result<domain::Page<domain::SearchHit>> &page) {
                 if (generation != m_generation)
                     return;
                 m_fetching = false;
                 if (page) {
                     append(*page);
                     Q_EMIT fetched();
                 } else {
                     Q_EMIT failed(page.error());
                 }
             });
}

void SearchResultsModel::replace(const domain::Page<domain::SearchHit> &page)
{
    beginResetModel();
    m_hits = page.rows;
    m_next = page.next;
    endResetModel();
    if (m_next.isStart() && m_hits.size() < m_request.page.limit) {
        setTotal(m_hits.size());
        return;
    }
    setTotal(std::nullopt);
    count();
}

void SearchResultsModel::append(const domain::Page<domain::SearchHit> &page)
{
    m_next = page.next;
    if (page.rows.isEmpty())
        return;
    const int first = int(m_hits.size());
    beginInsertRows({}, first, first + int(page.rows.size()) - 1);
    m_hits.append(page.rows);
    endInsertRows();
}

void SearchResultsModel::count()
{
    whenDone(this, m_store.count(m_request.query, countLimit, m_token),
             [this, generation = m_generation](const domain::Result<qint64> &total) {
                 // Without a count the list is as good as with one.
                 if (generation == m_generation && total)
                     setTotal(*total);
             });
}

void SearchResultsModel::setTotal(std::optional<qint64> total)
{
    if (m_total == total)
        return;
    m_total = total;
    Q_EMIT totalChanged();
}

} // namespace items
