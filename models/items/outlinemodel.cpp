// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/outlinemodel.h"

#include "items/roles.h"
#include "items/whendone.h"

#include <algorithm>

namespace items {

namespace {

constexpr int perRequest = 200;

} // namespace

OutlineModel::OutlineModel(ReaderModel &reader, QObject *parent)
    : QAbstractListModel(parent), m_reader(reader)
{
    for (QTimer *timer : {&m_soon, &m_rebuild}) {
        timer->setSingleShot(true);
        timer->setInterval(0);
    }
    connect(&m_soon, &QTimer::timeout, this, &OutlineModel::request);
    connect(&m_rebuild, &QTimer::timeout, this, &OutlineModel::rebuild);
    const auto later = [this] { m_rebuild.start(); };
    // Rows of the reader that go leave this model at once: its rows point at them.
    connect(&reader, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this, later](const QModelIndex &, int first) {
                const auto gone = std::lower_bound(m_rows.cbegin(), m_rows.cend(), first);
                if (gone != m_rows.cend()) {
                    beginRemoveRows({}, int(gone - m_rows.cbegin()), int(m_rows.size()) - 1);
                    m_rows.resize(gone - m_rows.cbegin());
                    endRemoveRows();
                }
                later();
            });
    connect(&reader, &QAbstractItemModel::rowsInserted, this, later);
    connect(&reader, &ReaderModel::opened, this, [this, later] {
        m_texts.clear();
        later();
    });
    rebuild();
}

void OutlineModel::rebuild()
{
    QList<int> rows;
    for (int row = 0; row < m_reader.rowCount(); ++row) {
        if (m_reader.outline(row).role == domain::Role::User)
            rows.append(row);
    }
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    m_wanted.clear();
    endResetModel();
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OutlineModel::questionAt(int readerRow) const
{
    return int(std::upper_bound(m_rows.cbegin(), m_rows.cend(), readerRow) - m_rows.cbegin()) - 1;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const domain::MessageId id = idOf(index.row());
    const auto text = m_texts.constFind(id);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (text == m_texts.constEnd()) {
            m_wanted.insert(index.row());
            if (!m_soon.isActive())
                m_soon.start();
            return QString();
        }
        return text->simplified();
    case LoadedRole:
        return text != m_texts.constEnd();
    case IdRole:
        return id.toString();
    case MomentRole:
        return QVariant::fromValue(m_reader.outline(m_rows.at(index.row())).createdAt);
    default:
        return {};
    }
}

void OutlineModel::request()
{
    if (m_loading || m_wanted.isEmpty())
        return;
    QList<domain::MessageId> ids;
    for (const int row : std::as_const(m_wanted)) {
        if (row < rowCount() && ids.size() < perRequest && !m_texts.contains(idOf(row)))
            ids.append(idOf(row));
    }
    m_wanted.clear();
    if (ids.isEmpty())
        return;
    m_loading = true;
    whenDone(this, m_reader.beginnings(ids), [this](const ReaderModel::Beginnings &texts) {
        m_loading = false;
        // Without them the rows stay empty; the reader itself says what is wrong with the library.
        if (!texts || texts->isEmpty() || m_rows.isEmpty())
            return;
        m_texts.insert(*texts);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DisplayRole, Qt::ToolTipRole, LoadedRole});
        request();
    });
}

} // namespace items
