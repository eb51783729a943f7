// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/conversationstore.h"

#include <QMetaType>
#include <QString>

namespace ui {

enum class PlaceKind {
    All,
    Pinned,
    Archived,
    Trash,
    Memories,
    Tag,
    Source,
    Model,
    Person,
    SavedSearch,
    Import
};

/// A place of the library that the sidebar leads to.
struct Place {
    PlaceKind kind = PlaceKind::All;
    QString value; ///< path of a tag, source, model, user name, id of a saved search or import; else empty

    friend bool operator==(const Place &, const Place &) = default;
};

/// What the list of conversations shows there; a tag's place holds what lies below it too. Memories and saved
/// searches are no such lists: for them this is the list of all.
[[nodiscard]] store::ConversationFilter filterOf(const Place &place);
/// A saved search's name is known to whom lists it, not here.
[[nodiscard]] QString placeName(const Place &place);
/// Of resources/icons.
[[nodiscard]] QString placeIcon(PlaceKind kind);

/// What an empty list says there: what the place is for.
struct PlaceText {
    QString iconName;
    QString title;
    QString text;
};
[[nodiscard]] PlaceText emptyTextOf(const Place &place);

} // namespace ui

Q_DECLARE_METATYPE(ui::Place)
