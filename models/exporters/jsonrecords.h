// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/writer.h"

#include <QJsonObject>

namespace exporters {

// The members of the records of docs/recollect-json.md; empty ones and defaults are left out.

/// Source as it is written: "recollect" for what was written here.
[[nodiscard]] QString jsonSource(const QString &source);

/// Everything but messages and current_message.
[[nodiscard]] QJsonObject conversationRecord(const domain::Conversation &conversation, const QString &id);

/// Everything but attachments. parentId: as written, may be empty.
[[nodiscard]] QJsonObject messageRecord(const domain::Message &message, const QString &id,
                                        const QString &parentId);

/// Everything but the bytes.
[[nodiscard]] QJsonObject attachmentRecord(const domain::StoredFile &file);

/// conversationId: that of its conversation as written; empty when it has none.
[[nodiscard]] QJsonObject memoryRecord(const ExportedMemory &exported, const QString &id,
                                       const QString &conversationId);

/// One line of UTF-8.
[[nodiscard]] QByteArray compactJson(const QJsonObject &object);

} // namespace exporters
