// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/searchstore.h"

#include <QObject>

namespace ui {

/// The messages of one conversation in which a search found something, and which of them is read.
class HitNavigator final : public QObject {
    Q_OBJECT

public:
    /// The store outlives this object.
    explicit HitNavigator(store::SearchStore &store, QObject *parent = nullptr);
    ~HitNavigator() override;

    /// Finds the hits of a query in a conversation unless they are known; changed() follows.
    void find(domain::ConversationId id, const domain::SearchQuery &query);
    void clear();

    [[nodiscard]] const QList<domain::MessageId> &hits() const { return m_hits; }
    /// The message that is read now; none of the hits makes it the one before the first.
    void setCurrent(domain::MessageId id) { m_current = id; }
    /// Place of the current message among the hits, from 0; -1: none of them.
    [[nodiscard]] qsizetype position() const { return m_hits.indexOf(m_current); }
    /// The hits are not known yet.
    [[nodiscard]] bool isFinding() const { return m_finding; }
    /// The hit after or before the current one; invalid at the ends.
    [[nodiscard]] domain::MessageId step(bool forwards) const;

Q_SIGNALS:
    void changed();

private:
    store::SearchStore &m_store;
    store::CancelToken m_token;
    quint64 m_generation = 0;
    domain::ConversationId m_conversation; ///< what the hits are in, and what they are hits of
    QString m_query;
    QList<domain::MessageId> m_hits;
    domain::MessageId m_current;
    bool m_finding = false;
};

} // namespace ui
