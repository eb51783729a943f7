// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "domain/result.h"

#include <QFuture>
#include <QHash>
#include <QObject>

namespace store {

class Worker;

/// Reads and writes messages. Each write is one transaction, the search index included.
class MessageStore : public QObject {
    Q_OBJECT

public:
    explicit MessageStore(Worker &interactive) : m_worker(interactive) {}

    /// The shape of a conversation, in order of sequence: small, also for 100,000 messages.
    [[nodiscard]] QFuture<domain::Result<QList<domain::MessageOutline>>> outline(domain::ConversationId id);
    /// Whole messages with their attachments, in the order of ids; those that are gone are left out.
    [[nodiscard]] QFuture<domain::Result<QList<domain::Message>>> byIds(const QList<domain::MessageId> &ids);
    /// How messages begin (about 200 characters), in no order: for an outline.
    using Beginnings = QHash<domain::MessageId, QString>;
    [[nodiscard]] QFuture<domain::Result<Beginnings>> beginnings(const QList<domain::MessageId> &ids);
    /// A run of a conversation's messages in order of sequence: those after a message, or from the beginning.
    [[nodiscard]] QFuture<domain::Result<QList<domain::Message>>> slice(domain::ConversationId id,
                                                                        domain::MessageId after, int limit);

    /// Adds a message at the end; id, sequence and times are given by the database. An empty parentId with
    /// earlier messages that have parents makes it a new root.
    [[nodiscard]] QFuture<domain::Result<domain::Message>> append(const domain::Message &draft);

    /// Replaces the text; version grows and edited is set. expectedVersion is the one the person saw: another
    /// is ErrorCode::Conflict and nothing is changed.
    [[nodiscard]] QFuture<domain::Result<domain::Message>> edit(domain::MessageId id, const QString &content,
                                                                int expectedVersion);

Q_SIGNALS:
    void added(const domain::Message &message);
    void changed(const domain::Message &message);

private:
    Worker &m_worker;
};

} // namespace store
