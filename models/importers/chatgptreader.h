// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/reader.h"

namespace importers {

/// ChatGPT's data export in all its shapes: one file or several, bare or wrapped, with or without the
/// attachments beside it. What a message told the tool `bio` also becomes a memory.
class ChatGptReader final : public Reader {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] Confidence confidence(const Probe &probe) const override;
    [[nodiscard]] bool isCompanion(const Probe &probe) const override;
    void read(Reading &reading) const override;
};

} // namespace importers
