// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messagetree.h"
#include "store/conversationstore.h"
#include "store/messagestore.h"

#include <QAbstractListModel>
#include <QSet>

#include <optional>

namespace items {

/// The messages of one conversation in reading order: the active branch without hidden messages. The shape is
/// known at once, also of 100,000 messages; texts are fetched around the rows that a view wants.
class ReaderModel final : public QAbstractListModel {
    Q_OBJECT

public:
    /// The stores outlive the model. Empty until open().
    ReaderModel(store::ConversationStore &conversations, store::MessageStore &messages,
                QObject *parent = nullptr);

    /// Shows a conversation. With a target, the branch that leads through that message.
    void open(domain::ConversationId id, domain::MessageId target = {});
    void close();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// The conversation that is shown, once its shape is there.
    [[nodiscard]] const std::optional<domain::Conversation> &conversation() const { return m_conversation; }
    [[nodiscard]] const domain::MessageOutline &outline(int row) const { return m_path.at(row); }
    /// The message of a row, or null until it came (see want()).
    [[nodiscard]] const domain::Message *message(int row) const;
    [[nodiscard]] int rowOf(domain::MessageId id) const { return m_rows.value(id, -1); }

    /// Rows that a view shows, or is about to: their messages are fetched, with some around them.
    void want(int first, int last);

    /// Reads messages of the conversation for something that isn't the view: they don't stay in memory.
    using Messages = domain::Result<QList<domain::Message>>;
    [[nodiscard]] QFuture<Messages> fetch(const QList<domain::MessageId> &ids)
    {
        return m_messageStore.byIds(ids);
    }
    using Beginnings = domain::Result<store::MessageStore::Beginnings>;
    [[nodiscard]] QFuture<Beginnings> beginnings(const QList<domain::MessageId> &ids)
    {
        return m_messageStore.beginnings(ids);
    }

    /// The alternatives at a row, itself among them.
    [[nodiscard]] QList<domain::MessageId> siblings(int row) const;
    /// Makes the branch through a message the one that is read. The choice is kept in the library when it
    /// can be; when not, it is this reader's only.
    void showBranch(domain::MessageId through);
    /// The row of a message, after changing to its branch if need be (for this reader only); -1 when the
    /// conversation has no such message to show.
    int reveal(domain::MessageId id);

Q_SIGNALS:
    /// The shape of the conversation that open() named is there.
    void opened();
    void conversationChanged();
    /// The conversation was deleted for good.
    void gone();
    void failed(const domain::Error &error);

private:
    void loadOutline(domain::MessageId target);
    void readAgain();
    void takeOutline(const QList<domain::MessageOutline> &outlines, domain::MessageId target);
    void replaceTree(domain::MessageTree tree);
    void request(const QList<domain::MessageId> &ids);
    void takeMessages(const QList<domain::Message> &messages);
    void dropFarMessages();
    void onConversationsChanged(const QList<domain::Conversation> &rows);
    void onMessageChanged(const domain::Message &message);

    store::ConversationStore &m_conversations;
    store::MessageStore &m_messageStore;
    quint64 m_generation = 0; ///< answers about an earlier conversation are dropped
    domain::ConversationId m_id;
    std::optional<domain::Conversation> m_conversation;
    QList<domain::MessageOutline> m_outlines;
    domain::MessageTree m_tree;
    QList<domain::MessageOutline> m_path; ///< the rows
    QHash<domain::MessageId, int> m_rows;
    QHash<domain::MessageId, domain::Message> m_messages;
    qint64 m_characters = 0; ///< of all m_messages, about
    QSet<domain::MessageId> m_loading;
    int m_wantedFirst = 0;
    int m_wantedLast = -1;
};

} // namespace items
