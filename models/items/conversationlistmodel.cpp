// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/conversationlistmodel.h"

#include "items/conversationlistrefresh.h"
#include "items/roles.h"
#include "items/whendone.h"

#include <QLocale>

namespace items {

namespace {

/// While the person drags through the list, only the pages looked at last are worth asking for.
constexpr int mostWanted = 4;

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

QVariant conversationData(const domain::Conversation &row, int role)
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

} // namespace

ConversationListModel::ConversationListModel(store::ConversationStore &store, QObject *parent)
    : QAbstractListModel(parent), m_store(store), m_window(pageSize, mostPages)
{
    m_wantedTimer.setSingleShot(true);
    m_wantedTimer.setInterval(0);
    connect(&m_wantedTimer, &QTimer::timeout, this, &ConversationListModel::requestWanted);
    m_midnight.setSingleShot(true);
    connect(&m_midnight, &QTimer::timeout, this, &ConversationListModel::refresh);
    connect(&m_store, &store::ConversationStore::changed, this, &ConversationListModel::onChanged);
    connect(&m_store, &store::ConversationStore::removed, this, &ConversationListModel::refresh);
    connect(&m_store, &store::ConversationStore::reset, this, &ConversationListModel::refresh);
}

ConversationListModel::~ConversationListModel()
{
    m_token.cancel();
}

void ConversationListModel::setFilter(const store::ConversationFilter &filter)
{
    beginResetModel();
    ++m_generation;
    ++m_list;
    m_token.cancel();
    m_token = {};
    m_filter = filter;
    m_loaded = m_counted = m_refreshAgain = false;
    m_count = 0;
    m_pageStarts.clear();
    m_sections.clear();
    m_seen.clear();
    m_seenTop.reset();
    m_refresh.reset();
    m_window.clear();
    m_wanted.clear();
    m_loading.clear();
    setGroups();
    endResetModel();
    loadFirstPage();
    loadSkeleton();
}

int ConversationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

QVariant ConversationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const domain::Conversation *row = m_window.at(index.row());
    if (role == LoadedRole)
        return row != nullptr;
    if (row)
        return conversationData(*row, role);
    const int page = m_window.pageOf(index.row());
    m_wanted.removeOne(page);
    m_wanted.append(page);
    m_wantedTimer.start();
    return role == Qt::DisplayRole ? QVariant(QString()) : QVariant();
}

std::optional<domain::Conversation> ConversationListModel::conversation(int row) const
{
    const domain::Conversation *found = m_window.peek(row);
    return found ? std::optional(*found) : std::nullopt;
}

void ConversationListModel::loadFirstPage()
{
    whenDone(
        this, m_store.page(m_filter, {{}, pageSize}, m_token),
        [this, generation = m_generation](const domain::Result<domain::Page<domain::Conversation>> &page) {
            if (generation != m_generation || m_counted)
                return;
            if (!page) {
                Q_EMIT failed(page.error());
                return;
            }
            setCount(int(page->rows.size()));
            takePage(0, page->rows);
            setSections(sectionsOf(page->rows));
            m_loaded = true;
            Q_EMIT loaded();
        });
}

void ConversationListModel::loadSkeleton()
{
    whenDone(this, m_store.skeleton(m_filter, pageSize, groupStarts(), m_token),
             [this, generation = m_generation](const domain::Result<store::ListSkeleton> &skeleton) {
                 if (generation != m_generation)
                     return;
                 if (!skeleton) {
                     Q_EMIT failed(skeleton.error());
                     return;
                 }
                 m_counted = true;
                 m_pageStarts = skeleton->pageStarts;
                 setCount(int(skeleton->count));
                 setSections(skeleton->sections);
                 if (!m_loaded && m_count > 0)
                     requestPage(0);
                 if (!m_loaded && m_count == 0) {
                     m_loaded = true;
                     Q_EMIT loaded();
                 }
                 if (m_refreshAgain)
                     refresh();
             });
}

void ConversationListModel::requestWanted()
{
    if (!m_counted)
        return;
    while (m_wanted.size() > mostWanted)
        m_wanted.removeFirst();
    while (!m_wanted.isEmpty())
        requestPage(m_wanted.takeLast());
}

void ConversationListModel::requestPage(int page)
{
    if (page >= m_pageStarts.size() || m_loading.contains(page))
        return;
    m_loading.insert(page);
    whenDone(this, m_store.page(m_filter, {m_pageStarts.at(page), pageSize}, m_token),
             [this, page,
              generation = m_generation](const domain::Result<domain::Page<domain::Conversation>> &answer) {
                 if (generation != m_generation)
                     return;
                 m_loading.remove(page);
                 if (!answer) {
                     Q_EMIT failed(answer.error());
                     return;
                 }
                 takePage(page, answer->rows);
                 if (!m_loaded) {
                     m_loaded = true;
                     Q_EMIT loaded();
                 }
             });
}

void ConversationListModel::takePage(int page, const Rows &rows)
{
    const int first = page * pageSize;
    const int last = std::min(m_count, first + int(rows.size())) - 1;
    if (last < first)
        return;
    m_window.putPage(page, rows.mid(0, last - first + 1));
    Q_EMIT dataChanged(index(first), index(last));
}

/// Rows come and go at the end only: for what was not known before, and what is not known any more.
void ConversationListModel::setCount(int count)
{
    if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    } else if (count < m_count) {
        beginRemoveRows({}, count, m_count - 1);
        m_window.removeRows(count, m_count - count);
        m_count = count;
        endRemoveRows();
    }
}

void ConversationListModel::onChanged(const Rows &rows)
{
    bool moves = false;
    for (const domain::Conversation &row : rows) {
        const int number = m_window.rowOf(row.id);
        const domain::Conversation *before = m_window.peek(number);
        moves = moves || !before || mayMove(*before, row);
        if (before) {
            m_window.replace(row);
            Q_EMIT dataChanged(index(number), index(number));
        }
    }
    if (moves)
        refresh();
}

/// Whether a row belongs to the list, and where, is the store's to say: this only tells when to ask.
bool ConversationListModel::mayMove(const domain::Conversation &before,
                                    const domain::Conversation &after) const
{
    return !m_filter.query.isEmpty() || before.title != after.title
        || before.messageCount != after.messageCount || before.updatedAt != after.updatedAt
        || before.archived != after.archived || before.trashedAt.has_value() != after.trashedAt.has_value();
}

void ConversationListModel::refresh()
{
    if (m_refresh || !m_counted) {
        m_refreshAgain = true;
        return;
    }
    startRefresh();
}

} // namespace items
