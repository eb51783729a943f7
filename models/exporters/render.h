// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"
#include "domain/message.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace exporters {

/// Which messages of a conversation with branches are shown.
enum class BranchChoice {
    Active, ///< the branch that is read
    All,    ///< every message, in the order of writing
};

// One conversation as text, for a screen or a pipe. messages: all of it, in order of sequence. What a
// terminal would take for a command (escape sequences) is replaced in Markdown and text.

/// With a front matter of YAML; attachments are named, their bytes are not written.
[[nodiscard]] QString conversationAsMarkdown(const domain::Conversation &conversation,
                                             const QList<domain::Message> &messages,
                                             BranchChoice choice = BranchChoice::Active);

/// Plain text: the messages as they were written under a line that says who and when.
[[nodiscard]] QString conversationAsText(const domain::Conversation &conversation,
                                         const QList<domain::Message> &messages,
                                         BranchChoice choice = BranchChoice::Active);

/// The pieces of it: what comes first, and one message. active: on the branch that is read.
[[nodiscard]] QString textTitle(const domain::Conversation &conversation);
[[nodiscard]] QString textMessage(const domain::Conversation &conversation, const domain::Message &message,
                                  bool active);
/// The files that belong to the conversation as a whole.
[[nodiscard]] QString textFiles(const QList<domain::StoredFile> &files);

/// The command line's `show --json`: conversationSummary() with "messages". With BranchChoice::All hidden
/// messages are there too, marked "hidden".
[[nodiscard]] QJsonObject conversationAsJson(const domain::Conversation &conversation,
                                             const QList<domain::Message> &messages,
                                             BranchChoice choice = BranchChoice::Active);

/// The command line's row of `list --json`.
[[nodiscard]] QJsonObject conversationSummary(const domain::Conversation &conversation);

} // namespace exporters
