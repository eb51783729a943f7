// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporters/writer.h"

namespace exporters {

/// The bytes of an attachment. None when the library has none, or not any more: then the context is told of
/// the problem. An error only when the export can't go on.
[[nodiscard]] domain::Result<std::optional<QByteArray>> attachmentBytes(const WriterContext &context,
                                                                        const domain::StoredFile &file);

/// The files that belong to a conversation, but to none of its messages.
[[nodiscard]] domain::Result<QList<domain::StoredFile>> ownFiles(const WriterContext &context,
                                                                 domain::ConversationId id);

/// The ending for an attachment whose name has none, by its bytes or its declared type; may be empty.
[[nodiscard]] QString suffixFor(const domain::StoredFile &file, const QByteArray &bytes);

} // namespace exporters
