// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/importstore.h"

#include <QAbstractListModel>
#include <QTimer>

namespace items {

/// The imports so far, newest first. Follows the store: a new one appears, one that was taken back says so.
class ImportBatchModel final : public QAbstractListModel {
    Q_OBJECT

public:
    /// The store outlives the model. Empty until refresh().
    explicit ImportBatchModel(store::ImportStore &store, QObject *parent = nullptr);

    /// Reads the list again and applies the differences.
    void refresh();
    /// True once the first answer is there.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const domain::ImportBatch &batch(int row) const { return m_batches.at(row); }
    /// Its row, or -1.
    [[nodiscard]] int rowOf(domain::BatchId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// IdRole, MomentRole, and for display the names of the files.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void loaded();
    void failed(const domain::Error &error);

private:
    void apply(const QList<domain::ImportBatch> &batches);

    store::ImportStore &m_store;
    QList<domain::ImportBatch> m_batches;
    QTimer m_soon; ///< an import announces each chunk
    quint64 m_generation = 0;
    bool m_loaded = false;
};

} // namespace items
