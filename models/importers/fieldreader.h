// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timestamp.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <initializer_list>

namespace importers {

/// A time as exports write it: a number of seconds, milliseconds … or a text with either or an ISO time.
[[nodiscard]] std::optional<domain::Timestamp> timeOf(const QJsonValue &value);

/// A string, or a number or truth value as text; empty for anything else.
[[nodiscard]] QString textOf(const QJsonValue &value);

/// Takes members out of an object under any of their known names, so that what is left is what was not
/// understood. Absent and null are the same; a value of an unexpected type stays where it is.
class FieldReader {
public:
    using Names = std::initializer_list<const char *>;

    explicit FieldReader(QJsonObject object);

    /// The first of the names that is there, whatever its type; it is taken out.
    [[nodiscard]] QJsonValue take(Names names);
    /// A string, or a number or truth value as text.
    [[nodiscard]] QString text(Names names);
    [[nodiscard]] bool flag(Names names);
    [[nodiscard]] std::optional<qint64> number(Names names);
    [[nodiscard]] std::optional<domain::Timestamp> time(Names names);
    [[nodiscard]] QJsonArray array(Names names);
    [[nodiscard]] QJsonObject object(Names names);
    /// Strings of an array, or one string with commas; objects give their "name". Sorted.
    [[nodiscard]] QStringList texts(Names names);
    /// Takes out what is known to say nothing.
    void drop(Names names);

    /// Whether one of them was not taken though it is there: it is not what it should be.
    [[nodiscard]] bool has(Names names) const;

    /// What was not taken, without nulls and empty values.
    [[nodiscard]] QJsonObject rest() const;

private:
    template <typename Fits>
    [[nodiscard]] QJsonValue takeIf(Names names, const Fits &fits);

    QJsonObject m_object;
};

/// Adds the members of one object to another; those that are there already stay.
void addMembers(QJsonObject &target, const QJsonObject &more);

/// An id for a record that brings none: the same for the same parts, unlike any other.
[[nodiscard]] QString syntheticId(const QStringList &parts);

} // namespace importers
