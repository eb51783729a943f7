// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"
#include "store/conversationstore.h"

#include <QObject>

namespace ui {

/// The conversations that were read last, the latest first; follows their titles, and forgets who is deleted.
class RecentConversations final : public QObject {
    Q_OBJECT

public:
    static constexpr int most = 12;

    /// The store outlives this object.
    explicit RecentConversations(store::ConversationStore &store);

    void add(const domain::Conversation &conversation);
    [[nodiscard]] const QList<domain::Conversation> &rows() const { return m_rows; }

    [[nodiscard]] QStringList ids() const;
    /// Those of another run, once they are read.
    void restore(const QStringList &ids);

private:
    void onChanged(const QList<domain::Conversation> &rows);
    void onRemoved(const QList<domain::ConversationId> &ids);

    store::ConversationStore &m_store;
    QList<domain::Conversation> m_rows;
};

} // namespace ui
