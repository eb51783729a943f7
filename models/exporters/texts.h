// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"
#include "domain/message.h"

#include <QCoreApplication>
#include <QJsonValue>
#include <QString>

namespace exporters {

// Words and pieces of text that the readable formats share.

/// The context of this folder's words for translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(exporters::Words)
};

/// The text with line breaks as "\n" and other control characters as U+FFFD, lone surrogates too: nothing
/// that a terminal or an editor takes for a command.
[[nodiscard]] QString printable(const QString &text);

/// One line of it.
[[nodiscard]] QString oneLine(const QString &text);

/// Who speaks: the author's name, the person's name, or the role in the person's language.
[[nodiscard]] QString speaker(const domain::Conversation &conversation, const domain::Message &message);

/// Local date and time to the minute: 2026-01-31 10:30.
[[nodiscard]] QString localTime(domain::Timestamp moment);

/// A number of bytes for people, in the person's language.
[[nodiscard]] QString sizeText(qint64 bytes);

/// Name of a file for display, never empty.
[[nodiscard]] QString displayName(const domain::StoredFile &file);

/// A call of a tool as far as its shape is known.
struct ToolCall {
    QString name;
    QString input; ///< text, or JSON
    bool inputIsJson = false;
    QString output;
    bool outputIsJson = false;
    bool failed = false;
};
[[nodiscard]] ToolCall toolCall(const QJsonValue &value);

/// "Tool: search", in the person's language.
[[nodiscard]] QString toolHeading(const ToolCall &call);

} // namespace exporters
