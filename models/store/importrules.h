// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importrecord.h"

#include <QCoreApplication>

namespace store {

/// The context in which the import's notes are translated.
struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(store::ImportStore)
};

/// A title, or else an id, as a line of the report names a record.
[[nodiscard]] QString shortName(const QString &title, const QString &id);

/// Whether a record was exported before the one that was imported last.
[[nodiscard]] bool isOlder(const std::optional<domain::Timestamp> &record,
                           const std::optional<domain::Timestamp> &known);

/// What was written here is turned back by no export of it, only changed by one of a copy that went on.
[[nodiscard]] bool isLater(const std::optional<domain::Timestamp> &record,
                           const std::optional<domain::Timestamp> &own);

} // namespace store
