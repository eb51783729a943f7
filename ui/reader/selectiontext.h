// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/selection.h"

namespace ui {

/// Selected messages as what other programs take.
struct CopiedText {
    QString plain;
    QString markdown; ///< as it was written, where a message is selected whole
    QString html;     ///< loads nothing from anywhere

    void add(const CopiedText &other);
};

/// What a part of a message is as text. named: its writer's name stands above it. Any thread.
[[nodiscard]] CopiedText copiedText(const domain::Message &message, const SelectedPart &part, bool named);

} // namespace ui
