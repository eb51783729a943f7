// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/windowedlistmodel.h"
#include "store/memorystore.h"

namespace items {

/// The list of memories, however long. Follows the store: changed rows repaint, rows that come, go or move do so
/// under a selection that stays with its memories. Long texts are cut off: see MemoryStore::previews(). Never writes.
class MemoryListModel final : public WindowedListModel<domain::Memory> {
    Q_OBJECT

public:
    /// The store outlives the model. Empty until setFilter().
    explicit MemoryListModel(store::MemoryStore &store, QObject *parent = nullptr);

    /// Shows another list: its first page as soon as that is there, the rest once it has been counted.
    void setFilter(const store::MemoryFilter &filter);
    [[nodiscard]] const store::MemoryFilter &filter() const { return m_filter; }

protected:
    [[nodiscard]] QFuture<Page> askPage(const domain::PageRequest &request,
                                        const store::CancelToken &token) override;
    [[nodiscard]] QFuture<Skeleton> askSkeleton(const store::CancelToken &token) override;
    [[nodiscard]] QVariant rowData(const domain::Memory &row, int role) const override;
    [[nodiscard]] bool isNotBelow(const domain::Memory &a, const domain::Memory &b) const override;
    [[nodiscard]] bool mayMove(const domain::Memory &before, const domain::Memory &after) const override;

private:
    void onChanged(Rows rows);

    store::MemoryStore &m_store;
    store::MemoryFilter m_filter;
};

} // namespace items
