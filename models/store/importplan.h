// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/importknowledge.h"
#include "store/importstore.h"

namespace store {

/// A message row to add or to change.
struct PlannedMessage {
    const domain::MessageRecord *record = nullptr;
    ConversationState *conversation = nullptr;
    QString key;
    QString parentKey;
    QByteArray hash;
    domain::MessageId id; ///< of a new one: given when the rows are written
    qint64 sequence = 0;  ///< of a new one
    domain::Timestamp createdAt;
    domain::Timestamp updatedAt;
};

/// A file record to add, or one to give its bytes.
struct PlannedFile {
    const domain::FileRecord *record = nullptr;
    ConversationState *conversation = nullptr;
    QString messageKey;      ///< empty: of the conversation as a whole
    domain::FileId existing; ///< none: to be added
    domain::Timestamp createdAt;
    QString source; ///< the file of the input, for the report
};

/// A memory row to add or to change.
struct PlannedMemory {
    const domain::MemoryRecord *record = nullptr;
    QString key;
    QByteArray hash;
    domain::MemoryId existing; ///< none: to be added
    bool linkOnly = false;     ///< only its conversation has come
};

/// Everything that a part of a chunk does to the library. Points into the chunk and into what is known.
struct ImportPlan {
    std::vector<ConversationState *> conversations; ///< new and changed ones
    std::vector<PlannedMessage> added;
    std::vector<PlannedMessage> changed;
    std::vector<PlannedFile> files;
    std::vector<PlannedMemory> memories;
};

/// Decides, record by record, what is new, changed or the same, and counts it. Works on memory alone, so that
/// a preview comes to the same decisions.
class ImportPlanner {
public:
    ImportPlanner(ImportKnowledge &known, const ImportChunk &chunk, domain::Timestamp now)
        : m_known(known), m_chunk(chunk), m_source(chunk.source), m_now(now)
    {
    }

    void plan(const ImportPart &part);

    [[nodiscard]] ImportPlan takePlan() { return std::move(m_plan); }
    [[nodiscard]] ImportOutcome takeOutcome() { return std::move(m_outcome); }

private:
    /// Plans one record, and counts what became of it for the file that it is of.
    template <typename Record, typename Work>
    void planOne(const Record &record, const Work &work);
    void planConversation(const domain::ConversationRecord &record, const RecordHashes &hashes);
    void addConversation(const domain::ConversationRecord &record, const QString &key,
                         const RecordHashes &hashes);
    [[nodiscard]] bool isTie(const ConversationState &state, const domain::ConversationRecord &record,
                             const QByteArray &hash) const;
    void countUnchanged(const domain::ConversationRecord &record);
    void mergeConversation(ConversationState &state, const domain::ConversationRecord &record,
                           const RecordHashes &hashes);
    bool mergeFields(ConversationState &state, const domain::ConversationRecord &record,
                     const QByteArray &hash);
    bool planMessages(ConversationState &state, const domain::ConversationRecord &record,
                      const RecordHashes &hashes, bool isOlder);
    bool planMessage(ConversationState &state, const domain::MessageRecord &record, const QString &key,
                     const QByteArray &hash, bool isOlder);
    void addMessage(ConversationState &state, const domain::MessageRecord &record, const QString &key,
                    const QByteArray &hash);
    void changeMessage(ConversationState &state, KnownMessage &known, const domain::MessageRecord &record,
                       const QString &key, const QByteArray &hash);
    bool planFiles(ConversationState &state, std::vector<KnownFile> &knownFiles, const QString &messageKey,
                   const std::vector<domain::FileRecord> &files, domain::Timestamp createdAt);
    bool planOwnFiles(ConversationState &state, const domain::ConversationRecord &record);
    void planMemory(const domain::MemoryRecord &record);
    [[nodiscard]] bool canLink(const MemoryState &state, const domain::MemoryRecord &record) const;
    [[nodiscard]] QString placeOf(const QString &externalId) const;
    void touch(ConversationState &state);
    void note(const QString &record, const QString &message);

    ImportKnowledge &m_known;
    const ImportChunk &m_chunk;
    QString m_source;
    QString m_file; ///< of the record in hand
    domain::Timestamp m_now;
    domain::Timestamp m_lastMoment; ///< of the message before, for one without a time
    QHash<QString, QString>
        m_moved; ///< keys of the record in hand that another message has, and those they get
    ImportPlan m_plan;
    ImportOutcome m_outcome;
};

/// A conversation, memory or message of a record in a line of the report.
[[nodiscard]] QString recordName(const domain::ConversationRecord &record);
[[nodiscard]] QString recordName(const domain::MemoryRecord &record);

} // namespace store
