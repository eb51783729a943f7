// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dategroups.h"
#include "items/windowedlistmodel.h"
#include "store/conversationstore.h"

namespace items {

/// The list of conversations, however long, under headings where its order is one by time. Follows the store: changed
/// rows repaint, rows that come, go or move do so under a selection that stays with its conversations. Never writes.
class ConversationListModel final : public WindowedListModel<domain::Conversation> {
    Q_OBJECT

public:
    /// Of what a drag from the list carries: ids of conversations, one a line.
    static constexpr QLatin1String mimeType{"application/x-recollect-conversations"};

    /// The store outlives the model. Empty until setFilter().
    explicit ConversationListModel(store::ConversationStore &store, QObject *parent = nullptr);

    /// Shows another list: its first page as soon as that is there, the rest once it has been counted.
    void setFilter(const store::ConversationFilter &filter);
    [[nodiscard]] const store::ConversationFilter &filter() const { return m_filter; }

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override { return {mimeType}; }
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    /// Called when a drag of these begins, to offer them outside the window as well.
    void setDragOffer(std::function<void(const Rows &, QMimeData &)> offer)
    {
        m_dragOffer = std::move(offer);
    }

    /// What the sections of the list are about; empty in orders that aren't by time.
    [[nodiscard]] const QList<domain::DateGroup> &groups() const { return m_groups; }

    /// How many rows came above what was seen last, at most a page of them; 0 unless the newest are on top.
    [[nodiscard]] int newRows() const;
    /// The top of the list has been seen as it is now.
    void markSeen();

    /// Hands over its row, wherever in the list that is; -1 when the list doesn't hold it. Not called after
    /// a failure or when another list is shown by then.
    void find(domain::ConversationId id, std::function<void(int)> handler);

protected:
    [[nodiscard]] QFuture<Page> askPage(const domain::PageRequest &request,
                                        const store::CancelToken &token) override;
    [[nodiscard]] QFuture<Skeleton> askSkeleton(const store::CancelToken &token) override;
    [[nodiscard]] QVariant rowData(const domain::Conversation &row, int role) const override;
    [[nodiscard]] bool isNotBelow(const domain::Conversation &a,
                                  const domain::Conversation &b) const override;
    [[nodiscard]] bool mayMove(const domain::Conversation &before,
                               const domain::Conversation &after) const override;
    [[nodiscard]] QList<store::ListSection> sectionsOf(const Rows &firstPage) const override;
    void prepareToAsk() override;

private:
    [[nodiscard]] bool isByTime() const;

    store::ConversationStore &m_store;
    store::ConversationFilter m_filter;
    quint64 m_list = 0; ///< counts what setFilter() has shown
    QList<domain::DateGroup> m_groups;
    QTimer m_midnight;                          ///< then today is yesterday
    QSet<domain::ConversationId> m_seen;        ///< at the top of the list, when that was looked at
    std::optional<domain::Timestamp> m_seenTop; ///< of the first row then
    std::function<void(const Rows &, QMimeData &)> m_dragOffer;
};

} // namespace items
