// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importreport.h"
#include "importers/importtypes.h"

#include <QStringList>

namespace app {

// Reports as lines for a person. libraryOption: what a command has to repeat, see LibraryOpener::optionForShell().

[[nodiscard]] QStringList linesOf(const domain::ImportReport &report, const QString &libraryOption = {});
/// Of an import that did not come to its end, for which there is an error as well.
[[nodiscard]] QStringList linesOfUnfinished(const domain::ImportReport &report, const QString &libraryOption);
[[nodiscard]] QStringList linesOf(const domain::ImportBatch &batch);
[[nodiscard]] QStringList linesOf(const importers::InputSummary &summary);

/// "1,204 conversations, 33,812 messages (42 %)" while an import runs.
[[nodiscard]] QString progressLine(const importers::ImportProgress &progress);

} // namespace app
