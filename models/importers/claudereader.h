// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/reader.h"

namespace importers {

/// Claude's data export, old and new, and single conversations captured from its site: conversations with
/// their branches, projects, memories.
class ClaudeReader final : public Reader {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] Confidence confidence(const Probe &probe) const override;
    [[nodiscard]] bool isCompanion(const Probe &probe) const override;
    void read(Reading &reading) const override;
};

} // namespace importers
