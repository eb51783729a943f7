// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/importplan.h"
#include "store/importrows.h"
#include "store/indextexts.h"

#include <QSet>

namespace store {

/// Where a plan goes.
struct ImportTarget {
    domain::BatchId batch;
    domain::UserId user;
    QString source;
    domain::Timestamp now;
};

/// Carries a plan out, table by table, within the caller's transaction.
class ImportWriter {
public:
    ImportWriter(Connection &connection, const ImportTarget &target, ImportKnowledge &known, ImportPlan plan,
                 ImportOutcome &outcome)
        : m_connection(connection), m_target(target), m_known(known), m_plan(std::move(plan)),
          m_outcome(outcome)
    {
    }

    domain::Result<domain::Done> write();

private:
    /// A file that is stored, or a record that stays without its bytes.
    struct StoredBytes {
        QByteArray sha256;
        qint64 size = 0;
    };

    domain::Result<domain::Done> writeConversations();
    domain::Result<domain::Done> prepareIndex();
    domain::Result<domain::Done> giveIds();
    domain::Result<domain::Done> keepBefore();
    domain::Result<domain::Done> keepBefore(const QString &what, const QStringList &ids);
    domain::Result<domain::Done> noteWritten(const QString &what, const QStringList &ids);
    domain::Result<domain::Done> addConversations();
    domain::Result<domain::Done> addTags();
    domain::Result<domain::Done> changeConversations();
    domain::Result<domain::Done> setLeaves();
    domain::Result<domain::Done> addMessages();
    domain::Result<domain::Done> changeMessages();
    domain::Result<domain::Done> indexWritten();
    domain::Result<domain::Done> addEntries();
    domain::Result<domain::Done> indexAdded();

    domain::Result<domain::Done> writeFiles();
    domain::Result<domain::Done> storeBytes();
    domain::Result<StoredBytes> storeBytes(const PlannedFile &file);
    domain::Result<domain::Done> addFiles();
    domain::Result<domain::Done> fillFiles();

    domain::Result<domain::Done> writeMemories();
    domain::Result<domain::Done> addMemories();
    domain::Result<domain::Done> changeMemories();
    domain::Result<domain::Done> linkMemories();
    struct Link {
        domain::ConversationId conversation;
        domain::MessageId message;
    };
    [[nodiscard]] Link linkOf(const domain::MemoryRecord &record) const;

    [[nodiscard]] QList<domain::MessageId> changedMessages() const;
    domain::Result<QList<qint64>> reserve(const QString &what, qsizetype count);

    Connection &m_connection;
    ImportTarget m_target;
    ImportKnowledge &m_known;
    ImportPlan m_plan;
    ImportOutcome &m_outcome;
    std::optional<IndexTexts>
        m_index;                      ///< of m_plan.added, in their order; none where the database makes them
    std::vector<StoredBytes> m_bytes; ///< of m_plan.files, in their order
    QSet<QByteArray> m_stored;
    QList<domain::MemoryId> m_memoryIds; ///< of the memories to add
};

} // namespace store
