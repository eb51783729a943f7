// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

/// Teaches screen readers that a ReaderView is a document and which message of it the keyboard is on. May be
/// called again.
void installReaderAccessibility();

} // namespace ui
