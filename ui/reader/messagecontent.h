// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "ui/reader/messagedocument.h"

#include <QList>

namespace ui {

/// A piece of a message as the reader shows it, one below the other.
struct MessageSection {
    QString key; ///< "body", "reasoning", "tool-0" …: remembers which ones the person opened
    QString text;
    MessageDocument::Kind kind = MessageDocument::Kind::Markdown;
    bool folded = false; ///< shown as its summary until it is opened
    QString summary;     ///< of a folded one: what it is
    QString hint;        ///< and how it begins
    QString iconName;
    QList<Citation> citations; ///< sources that the text names
};

/// Characters of a text that are rendered at first, and more with each request: a message of 50 MB is opened
/// like any other.
constexpr qsizetype renderedCharacters = 60'000;
/// Characters of a text in which something is found.
constexpr qsizetype foundCharacters = 1'000'000;

/// The pieces of a message in the order of reading.
[[nodiscard]] QList<MessageSection> messageSections(const domain::Message &message);

/// The name in the caption: the author's, the model's or the role's.
[[nodiscard]] QString messageHeading(const domain::Message &message);

/// A message in plain words, for screen readers.
[[nodiscard]] QString spokenMessage(const domain::Message &message);

} // namespace ui
