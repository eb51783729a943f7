// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/reader.h"

#include <QStringList>

namespace importers {

/// One reader per format, surest detection first among equals. Lives as long as the program.
[[nodiscard]] const std::vector<std::unique_ptr<const Reader>> &readers();

/// The reader of that name ("chatgpt"), or null.
[[nodiscard]] const Reader *readerNamed(const QString &name);

/// Their names, for the help of the command line.
[[nodiscard]] QStringList formatNames();

} // namespace importers
