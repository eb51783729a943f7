// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/reader.h"

namespace importers {

/// Recollect's own JSON (docs/recollect-json.md): every record comes back with the source it once had.
class RecollectReader final : public Reader {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] Confidence confidence(const Probe &probe) const override;
    [[nodiscard]] bool isCompanion(const Probe &probe) const override;
    void read(Reading &reading) const override;
};

} // namespace importers
