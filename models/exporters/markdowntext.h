// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"
#include "domain/message.h"

#include <QHash>

namespace exporters {

/// A text as a double-quoted YAML scalar, safe whatever it holds.
[[nodiscard]] QString yamlQuoted(const QString &text);

/// One line of plain text for use in Markdown: what Markdown would take for a mark is escaped.
[[nodiscard]] QString markdownEscaped(const QString &text);

/// Every line with "> " before it.
[[nodiscard]] QString markdownQuoted(const QString &text);

/// A code block whose fence is longer than any in the text. language: letters, digits and "+-_#." of it.
[[nodiscard]] QString markdownFenced(const QString &text, const QString &language = {});

/// The text, and the end of a code block that it leaves open: what follows must not become code.
[[nodiscard]] QString withClosedFence(const QString &text);

/// Where the bytes of attachments were written, relative to the document with '/'.
using AssetPaths = QHash<domain::FileId, QString>;

/// Front matter and title.
[[nodiscard]] QString markdownHead(const domain::Conversation &conversation);
/// The title alone, for a file of several conversations.
[[nodiscard]] QString markdownTitle(const domain::Conversation &conversation);

/// One message under its heading. otherBranch: it is not on the branch that is read.
[[nodiscard]] QString markdownMessage(const domain::Conversation &conversation,
                                      const domain::Message &message, const AssetPaths &assets,
                                      bool otherBranch);

/// The files that belong to the conversation as a whole, under a heading.
[[nodiscard]] QString markdownFiles(const QList<domain::StoredFile> &files, const AssetPaths &assets);

} // namespace exporters
