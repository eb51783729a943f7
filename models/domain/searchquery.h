// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "domain/result.h"
#include "domain/timestamp.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace domain {

/// A condition on words: the folded tokens must stand side by side in the text.
struct TextTerm {
    QStringList tokens; ///< folded, see domain/searchtext.h; more than one: a phrase
    bool lastIsPrefix = false;
    bool inTitle = false; ///< look in the conversation's title instead of the message

    friend bool operator==(const TextTerm &, const TextTerm &) = default;
};

enum class SearchState { Pinned, Archived, Trashed, Unread };
enum class SearchFeature { Code, Image, File, Tool, Branch };
enum class SearchField { From, Tag, Model, Source, User, Is, Has, Before, After, Import };

/// A condition on a field. Which member counts follows from field.
struct FieldTerm {
    SearchField field = SearchField::From;
    QString text;           ///< Tag, Model, Source, User: compared without case; Import: its number
    bool whole = false;     ///< Model: text is all of its name, not a part
    Role role = Role::User; ///< From
    SearchState state = SearchState::Pinned;     ///< Is
    SearchFeature feature = SearchFeature::Code; ///< Has
    Timestamp moment;                            ///< Before: earlier than; After: at or later than

    friend bool operator==(const FieldTerm &, const FieldTerm &) = default;
};

/// One condition, possibly negated.
struct SearchTerm {
    bool negated = false;
    std::variant<TextTerm, FieldTerm> condition;

    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};

/// What a person typed into the search field: all groups must hold, a group holds when any of its
/// terms does (`a b or c` is a and (b or c)).
struct SearchQuery {
    QString text; ///< as typed
    std::vector<std::vector<SearchTerm>> groups;
    bool inMemories = false; ///< `in:memories`

    [[nodiscard]] bool isEmpty() const { return groups.empty() && !inMemories; }
    /// True when a term with words is among them (then ranking and snippets make sense).
    [[nodiscard]] bool hasText() const;
    /// True when the person named `is:trashed` or `is:archived` themselves.
    [[nodiscard]] bool mentions(SearchState state) const;
    /// The terms to mark in a text that was found: those with words, not negated, not of the title.
    [[nodiscard]] std::vector<TextTerm> marks() const;

    /// Reads the syntax of the search field. Never fails on loose quotes or unknown words, which are
    /// taken as text; an operator with a value that can't be (before:yesterdayish, is:blue) is an error
    /// that names it. Dates are days in the person's time zone: `on:2026-01-31`, also `2026-01`,
    /// `2026`, `today`, `yesterday`, and `7d`, `3w`, `2m`, `1y` ago.
    [[nodiscard]] static Result<SearchQuery> parse(const QString &text);
};

enum class SearchOrder { Newest, Relevance };

/// A message (or with in:memories a memory) that was found.
struct SearchHit {
    MessageId messageId; ///< none for a memory
    MemoryId memoryId;   ///< none for a message
    ConversationId conversationId;
    QString title;  ///< of the conversation, or the memory's question
    QString source; ///< of the conversation or the memory
    Role role = Role::User;
    Timestamp createdAt;
    QString snippet;                    ///< plain text, one line, around the first match
    QList<std::pair<int, int>> matches; ///< start and length in snippet, in UTF-16 units
    bool archived = false;              ///< the conversation is
    bool trashed = false;               ///< the conversation or the memory is

    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

} // namespace domain
