// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filerows.h"
#include "store/importbatch.h"
#include "store/searchindex.h"
#include "store/slices.h"
#include "store/transaction.h"

#include <QCoreApplication>

namespace store {

using domain::BatchId;
using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::ImportBatch;
using domain::MemoryId;
using domain::MessageId;
using domain::Result;

namespace {

class Rollback {
public:
    Rollback(Connection &connection, BatchId batch) : m_connection(connection), m_batch(batch) {}

    Result<Done> run()
    {
        using Step = Result<Done> (Rollback::*)();
        for (const Step step : {&Rollback::checkFollowers, &Rollback::forgetText, &Rollback::takeBack,
                                &Rollback::indexAgain, &Rollback::close}) {
            if (const auto done = (this->*step)(); !done)
                return done;
        }
        return Done{};
    }

private:
    Statement statement(const QString &name) const
    {
        Statement result(m_connection, name);
        result.bind(QStringLiteral("batch"), m_batch);
        return result;
    }
    Result<Done> execute(std::initializer_list<const char *> names)
    {
        for (const char *name : names) {
            Statement one = statement(QLatin1String(name));
            if (const auto done = one.exec(); !done)
                return done;
        }
        return Done{};
    }
    template <typename IdType>
    Result<QList<IdType>> ids(const QString &name)
    {
        Statement select = statement(name);
        if (const auto done = select.exec(); !done)
            return done.error();
        QList<IdType> list;
        while (select.next())
            list.append(select.id<IdType>());
        if (const auto finished = select.finish(); !finished)
            return finished.error();
        return list;
    }

    /// A later import that built on this one knows only the state that this one left behind.
    Result<Done> checkFollowers()
    {
        const auto later = ids<BatchId>(QStringLiteral("import_rollback_followers"));
        if (!later)
            return later.error();
        if (later->isEmpty() || !later->constFirst().isValid())
            return Done{};
        return Error{ErrorCode::Conflict,
                     QCoreApplication::translate(
                         "store::ImportStore",
                         "Import %1 changed conversations or memories of this one; take that back first.")
                         .arg(later->constFirst().toString()),
                     QString()};
    }

    Result<Done> forgetText()
    {
        const auto conversations =
            ids<domain::ConversationId>(QStringLiteral("import_rollback_changed_conversations"));
        if (!conversations)
            return conversations.error();
        m_conversations = *conversations;
        const auto messages = ids<MessageId>(QStringLiteral("import_rollback_changed_messages"));
        if (!messages)
            return messages.error();
        m_messages = *messages;
        const auto memories = ids<MemoryId>(QStringLiteral("import_rollback_changed_memories"));
        if (!memories)
            return memories.error();
        m_memories = *memories;
        const auto addedMessages = ids<MessageId>(QStringLiteral("import_rollback_added_messages"));
        if (!addedMessages)
            return addedMessages.error();
        const auto addedMemories = ids<MemoryId>(QStringLiteral("import_rollback_added_memories"));
        if (!addedMemories)
            return addedMemories.error();
        if (const auto done = inSlices(m_connection, m_messages + *addedMessages, unindexMessages); !done)
            return done;
        return inSlices(m_connection, m_memories + *addedMemories, unindexMemories);
    }

    Result<Done> takeBack()
    {
        const auto done =
            execute({"import_rollback_totals", "import_rollback_tokens", "import_restore_messages",
                     "import_restore_files", "import_rollback_memories", "import_rollback_files",
                     "import_rollback_messages", "import_restore_conversations", "import_restore_memories",
                     "import_rollback_conversations", "import_rollback_kept"});
        return done ? removeUnusedContents(m_connection) : done;
    }

    Result<Done> indexAgain()
    {
        if (const auto done = indexTitles(m_connection, m_conversations); !done)
            return done;
        if (const auto done = inSlices(m_connection, m_messages, indexMessages); !done)
            return done;
        return inSlices(m_connection, m_memories, indexMemories);
    }

    Result<Done> close() { return execute({"import_rollback_changes", "import_rollback_done"}); }

    Connection &m_connection;
    BatchId m_batch;
    QList<domain::ConversationId> m_conversations; ///< that are restored
    QList<MessageId> m_messages;                   ///< likewise
    QList<MemoryId> m_memories;
};

} // namespace

Result<ImportBatch> rollbackBatch(Connection &connection, BatchId id)
{
    if (const auto allowed = allowLongWork(connection); !allowed)
        return allowed.error();
    if (const auto begun = beginBulk(connection, id); !begun)
        return begun.error();
    if (const auto done = Rollback(connection, id).run(); !done)
        return done.error();
    if (const auto ended = endBulk(connection); !ended)
        return ended.error();
    return readBatch(connection, id);
}

} // namespace store
