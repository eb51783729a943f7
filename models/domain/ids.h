// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>
#include <QUuid>

#include <compare>

namespace domain {

/// An id that can't be mistaken for another kind of id. Rep is QUuid or qint64; the default is "none".
template <typename Tag, typename Rep>
struct Id {
    Rep value{};

    /// True unless this is the default "none".
    [[nodiscard]] bool isValid() const
    {
        if constexpr (std::is_same_v<Rep, QUuid>)
            return !value.isNull();
        else
            return value > 0;
    }

    /// The text that the command line, JSON and the database show: lower case, no braces.
    [[nodiscard]] QString toString() const
    {
        if constexpr (std::is_same_v<Rep, QUuid>)
            return value.toString(QUuid::WithoutBraces);
        else
            return QString::number(value);
    }

    /// Reads toString()'s form; an invalid id when the text is none.
    [[nodiscard]] static Id fromString(const QString &text)
    {
        if constexpr (std::is_same_v<Rep, QUuid>)
            return Id{QUuid::fromString(text)};
        else
            return Id{text.toLongLong()};
    }

    friend bool operator==(const Id &a, const Id &b) { return a.value == b.value; }
    friend bool operator<(const Id &a, const Id &b) { return a.value < b.value; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using ConversationId = Id<struct ConversationTag, QUuid>;
using MessageId = Id<struct MessageTag, qint64>;
using MemoryId = Id<struct MemoryTag, qint64>;
using UserId = Id<struct UserTag, qint64>;
using FileId = Id<struct FileTag, qint64>;
using BatchId = Id<struct BatchTag, qint64>;

} // namespace domain
