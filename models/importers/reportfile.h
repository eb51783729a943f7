// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importreport.h"
#include "domain/result.h"

#include <QJsonObject>
#include <QString>

namespace importers {

enum class ReportFormat { Text, Csv, Json };

/// By the end of a file's name: .csv, .json; text for all others.
[[nodiscard]] ReportFormat reportFormatOf(const QString &fileName);

/// What `import --report` writes too.
[[nodiscard]] QJsonObject reportAsJson(const domain::ImportReport &report);

/// A report as it is kept. Text: the figures, then the lines. CSV: the lines only, for a table; no cell of it
/// is taken for a formula.
[[nodiscard]] QByteArray reportContents(const domain::ImportReport &report, ReportFormat format);

/// Writes it to a file, whole or not at all; in place of what is there. Blocks. ErrorCode::StorageFull,
/// PermissionDenied.
[[nodiscard]] domain::Result<domain::Done> saveReport(const domain::ImportReport &report,
                                                      const QString &fileName);

} // namespace importers
