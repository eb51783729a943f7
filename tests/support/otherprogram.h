// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/postgresclient.h"

#include <memory>

namespace support {

/// A session of another program with the library, which stays open, transactions and locks included, until this
/// object goes.
class OtherProgram {
public:
    virtual ~OtherProgram() = default;
    /// Runs SQL; the first column of the last statement's first row, or the error as "error: …".
    virtual QString run(const QString &sql) = 0;
};

[[nodiscard]] std::unique_ptr<OtherProgram> otherSqliteProgram(const QString &file);
[[nodiscard]] std::unique_ptr<OtherProgram> otherPostgresProgram(const PostgresDatabase &database);

} // namespace support
