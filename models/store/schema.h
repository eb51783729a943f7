// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timestamp.h"

#include <QList>
#include <QString>

namespace store {

/// A step that a database has behind it.
struct AppliedMigration {
    int number = 0;
    QString name;
    QString program; ///< version of the Recollect that ran it
    domain::Timestamp appliedAt;
};

/// Where a database's schema stands.
struct SchemaStatus {
    int version = 0; ///< of the database; 0: no schema of ours
    int newest = 0;  ///< that this program knows
    QList<AppliedMigration> history;

    [[nodiscard]] bool isCurrent() const { return version == newest; }
    [[nodiscard]] bool isNewer() const { return version > newest; }
};

} // namespace store
