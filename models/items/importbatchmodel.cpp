// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/importbatchmodel.h"

#include "items/roles.h"
#include "items/whendone.h"

#include <QSet>

#include <chrono>

namespace items {

namespace {

constexpr std::chrono::milliseconds gathering{300};

} // namespace

ImportBatchModel::ImportBatchModel(store::ImportStore &store, QObject *parent)
    : QAbstractListModel(parent), m_store(store)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(gathering);
    connect(&m_soon, &QTimer::timeout, this, &ImportBatchModel::refresh);
    connect(&m_store, &store::ImportStore::libraryChanged, this, [this] {
        if (m_loaded && !m_soon.isActive())
            m_soon.start();
    });
}

void ImportBatchModel::refresh()
{
    whenDone(this, m_store.batches(),
             [this, generation = ++m_generation](const domain::Result<QList<domain::ImportBatch>> &batches) {
                 if (generation != m_generation)
                     return;
                 if (!batches) {
                     Q_EMIT failed(batches.error());
                     return;
                 }
                 apply(*batches);
                 m_loaded = true;
                 Q_EMIT loaded();
             });
}

/// Both lists are in the same order, so that rows only go and come.
void ImportBatchModel::apply(const QList<domain::ImportBatch> &batches)
{
    QSet<domain::BatchId> present;
    for (const domain::ImportBatch &batch : batches)
        present.insert(batch.id);
    for (int row = int(m_batches.size()) - 1; row >= 0; --row) {
        if (present.contains(m_batches.at(row).id))
            continue;
        beginRemoveRows({}, row, row);
        m_batches.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < batches.size(); ++row) {
        if (row < m_batches.size() && m_batches.at(row).id == batches.at(row).id) {
            m_batches[row] = batches.at(row);
            continue;
        }
        beginInsertRows({}, row, row);
        m_batches.insert(row, batches.at(row));
        endInsertRows();
    }
    if (!m_batches.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_batches.size()) - 1));
}

int ImportBatchModel::rowOf(domain::BatchId id) const
{
    for (int row = 0; row < m_batches.size(); ++row) {
        if (m_batches.at(row).id == id)
            return row;
    }
    return -1;
}

int ImportBatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_batches.size());
}

QVariant ImportBatchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const domain::ImportBatch &batch = m_batches.at(index.row());
    switch (role) {
    case Qt::DisplayRole: {
        QStringList names;
        for (const QString &file : batch.files.mid(0, 3))
            names.append(file.section(u'/', -1, -1, QString::SectionSkipEmpty));
        return names.join(QStringLiteral(", "))
            + (batch.files.size() > names.size() ? QStringLiteral(" …") : QString());
    }
    case IdRole:
        return batch.id.toString();
    case LoadedRole:
        return true;
    case MomentRole:
        return QVariant::fromValue(batch.startedAt);
    default:
        return {};
    }
}

} // namespace items
