// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "ui/reader/insets.h"

namespace ui {

/// The sources that a message names in its metadata: ChatGPT's content_references and citations, Claude's
/// citations. Those without a mark in the text have none here either.
[[nodiscard]] QList<Citation> citationsOf(const domain::Message &message);

/// Gives the citations without a mark one that no text has; answers those marks, to be put where they are shown.
[[nodiscard]] QStringList markLooseCitations(QList<Citation> &citations);

} // namespace ui
