// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codecolors.h"

#include "ui/widgets/tokens.h"

namespace ui {

namespace {

/// A hue for light and one for dark surfaces; readable() does the rest, also in high contrast.
QColor hue(CodeKind kind, bool dark)
{
    switch (kind) {
    case CodeKind::Keyword:
        return dark ? QColor(0xc9, 0x92, 0xf0) : QColor(0x8a, 0x2f, 0xb5);
    case CodeKind::Type:
        return dark ? QColor(0x5f, 0xc9, 0xc0) : QColor(0x0b, 0x74, 0x7d);
    case CodeKind::Function:
        return dark ? QColor(0x7a, 0xb4, 0xff) : QColor(0x1f, 0x5f, 0xc4);
    case CodeKind::String:
        return dark ? QColor(0x9c, 0xd0, 0x7a) : QColor(0x2f, 0x75, 0x1c);
    case CodeKind::Number:
        return dark ? QColor(0xf0, 0xa8, 0x70) : QColor(0xa8, 0x4a, 0x06);
    case CodeKind::Comment:
        return dark ? QColor(0x92, 0x98, 0xa3) : QColor(0x69, 0x70, 0x7b);
    case CodeKind::Directive:
        return dark ? QColor(0xe6, 0x88, 0xb0) : QColor(0xa6, 0x26, 0x6a);
    case CodeKind::Added:
        return dark ? QColor(0x7f, 0xd1, 0x8a) : QColor(0x1c, 0x75, 0x36);
    case CodeKind::Removed:
        break;
    }
    return dark ? QColor(0xf2, 0x8b, 0x82) : QColor(0xb4, 0x26, 0x1c);
}

} // namespace

QColor codeColor(CodeKind kind, const QPalette &palette)
{
    // Also what is selected or found in code has to stay readable: the tint of a selection is the darkest.
    const QColor behind = tokens::isDark(palette) ? tokens::selection(palette) : tokens::codeSurface(palette);
    return tokens::readable(hue(kind, tokens::isDark(palette)), behind);
}

} // namespace ui
