// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/messageitem.h"

namespace ui {

/// A place in a conversation.
struct ReaderPlace {
    domain::MessageId message;
    TextPlace place;

    friend bool operator==(const ReaderPlace &, const ReaderPlace &) = default;
};

/// What is selected: from where the person began to where they are.
struct ReaderSelection {
    ReaderPlace anchor;
    ReaderPlace position;

    [[nodiscard]] bool isEmpty() const { return anchor == position; }
};

/// A part of a message that is to be copied.
struct SelectedPart {
    domain::MessageId message;
    TextPlace from = TextPlace::first();
    TextPlace to = TextPlace::last();
    MessageState state; ///< what is folded isn't copied

    [[nodiscard]] bool isWhole() const { return from == TextPlace::first() && to == TextPlace::last(); }
};

} // namespace ui
