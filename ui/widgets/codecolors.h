// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace ui {

/// What a stretch of code is, as far as it has a colour.
enum class CodeKind { Keyword, Type, Function, String, Number, Comment, Directive, Added, Removed };

/// A stretch of code of one kind.
struct ColorRun {
    int start = 0;
    int length = 0;
    CodeKind kind = CodeKind::Keyword;

    friend bool operator==(const ColorRun &, const ColorRun &) = default;
};

/// The colour of a kind, readable on the surface of code.
[[nodiscard]] QColor codeColor(CodeKind kind, const QPalette &palette);

} // namespace ui
