// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace store {
class Library;
}

namespace ui {

/// How an open library is doing, in words.
struct LibraryState {
    QString iconName;
    QString text;    ///< one line: where, as whom, how guarded, what can't be done
    QString details; ///< all there is to know, in sentences
    bool isLost = false;
};

[[nodiscard]] LibraryState libraryState(const store::Library &library);

} // namespace ui
