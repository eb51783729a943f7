// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/writer.h"

#include <QHash>
#include <QSet>

namespace exporters {

/// Recollect's own JSON (docs/recollect-json.md): everything, in one file, so that importing it gives the
/// same library again. Attachments are in it as base64, large ones beside it.
class JsonWriter final : public Writer {
public:
    using Writer::Writer;

    domain::Result<domain::Done> begin(const domain::Conversation &conversation,
                                       const domain::MessageTree &tree) override;
    domain::Result<domain::Done> slice(const QList<domain::Message> &messages) override;
    domain::Result<domain::Done> end() override;
    domain::Result<domain::Done> memories(const std::vector<ExportedMemory> &some) override;
    domain::Result<domain::Done> finish() override;

private:
    [[nodiscard]] QString conversationId(const domain::Conversation &conversation);
    [[nodiscard]] QString messageId(const domain::Message &message);
    domain::Result<domain::Done> start();
    domain::Result<domain::Done> startMemories();
    domain::Result<domain::Done> writeMessage(const domain::Message &message);
    domain::Result<domain::Done> writeAttachment(const domain::StoredFile &file);
    [[nodiscard]] domain::Result<domain::Done> writeOwnFiles();
    domain::Result<domain::Done> writeBytes(const domain::StoredFile &file);

    std::shared_ptr<OutputFile> m_file;
    domain::Conversation m_conversation;
    QHash<domain::MessageId, QString> m_messageIds; ///< of the conversation, as written
    QSet<QString> m_usedMessageIds;
    QSet<QString> m_usedIds;                ///< of conversations and of memories, with their sources
    QSet<domain::ConversationId> m_renamed; ///< written under their UUID, since their id was taken
    qint64 m_recordStart = 0;               ///< bytes of the file before the conversation in hand
    qint64 m_inlineBytes = 0;               ///< of the conversation's files so far
    bool m_firstRecord = true;
    bool m_firstMessage = true;
    bool m_inMemories = false;
};

} // namespace exporters
