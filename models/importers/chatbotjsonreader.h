// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/reader.h"

namespace importers {

/// The JSON that a chatbot's own programs write: one conversation a file or many, memories within or in
/// files of their own. No two agree on the names of the members, so every usual one is known, and what is
/// left is kept and reported.
class ChatbotJsonReader final : public Reader {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] Confidence confidence(const Probe &probe) const override;
    [[nodiscard]] bool isCompanion(const Probe &probe) const override;
    void read(Reading &reading) const override;
};

} // namespace importers
