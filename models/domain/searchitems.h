// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace domain {

/// One thing of a typed query between spaces, `[-][field:]words`, quoted or not, and where it stands.
struct SearchItem {
    qsizetype start = 0; ///< in the text, the minus included
    qsizetype length = 0;
    bool negated = false;
    bool quoted = false;
    bool prefix = false;   ///< a star at the end
    bool joins = false;    ///< the `or` between the items beside it
    bool unclosed = false; ///< begins with a quote that nothing closes: it is probably still being typed
    QString field;         ///< lower case; empty: none
    QString value;         ///< without quotes and star
    QString whole;         ///< as typed, without the minus

    [[nodiscard]] qsizetype end() const { return start + length; }
    /// An operator with a value, which may still be one that can't be.
    [[nodiscard]] bool isOperator() const { return !field.isEmpty() && !value.trimmed().isEmpty(); }

    friend bool operator==(const SearchItem &, const SearchItem &) = default;
};

/// Cuts what a person typed into its items, in order. SearchQuery::parse() gives them their meaning; this is
/// for showing and editing them one by one.
[[nodiscard]] QList<SearchItem> searchItems(const QString &text);

/// A value as it is written after a field's colon: in quotes where it holds spaces.
[[nodiscard]] QString quotedSearchValue(const QString &value);

} // namespace domain
