// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/diagnosis.h"
#include "store/location.h"
#include "store/probe.h"

namespace store {

/// The findings of the steps that a probe went through, as sentences.
[[nodiscard]] QList<Finding> findingsOf(const Location &location, const ProbeResult &probe,
                                        std::chrono::milliseconds limit);
[[nodiscard]] Finding schemaFinding(const SchemaStatus &status);
[[nodiscard]] Finding permissionFinding(const ConnectionFacts &facts);

} // namespace store
