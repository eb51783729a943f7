// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/conversationstore.h"

#include <QString>

namespace ui {

/// A place of the library that the sidebar leads to.
enum class Place { All, Pinned, Archived, Trash };

/// What the list shows there.
[[nodiscard]] store::ConversationFilter filterOf(Place place);
[[nodiscard]] QString placeName(Place place);

/// What an empty list says there: what the place is for.
struct PlaceText {
    QString iconName;
    QString title;
    QString text;
};
[[nodiscard]] PlaceText emptyTextOf(Place place);

} // namespace ui
