// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyle>
#include <QWidget>

#include <cmath>

namespace ui::tokens {

namespace {

constexpr double captionScale = 0.85;
constexpr double titleScale = 1.15;
constexpr double headingScale = 1.5;
/// Black on white and white on black have 21.
constexpr double highestContrast = 19;
constexpr int longestMotionMs = 150;

QFont scaled(QFont font, double scale)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * scale);
    else
        font.setPixelSize(int(std::lround(font.pixelSize() * scale)));
    return font;
}

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QPalette palette(const QColor &window, const QColor &base, const QColor &text, const QColor &highlight)
{
    QPalette result(window);
    result.setColor(QPalette::Window, window);
    result.setColor(QPalette::WindowText, text);
    result.setColor(QPalette::Base, base);
    result.setColor(QPalette::AlternateBase, blend(base, text, 0.04));
    result.setColor(QPalette::Text, text);
    result.setColor(QPalette::Button, blend(window, base, 0.5));
    result.setColor(QPalette::ButtonText, text);
    result.setColor(QPalette::BrightText, Qt::white);
    result.setColor(QPalette::ToolTipBase, blend(base, text, 0.08));
    result.setColor(QPalette::ToolTipText, text);
    result.setColor(QPalette::Highlight, highlight);
    result.setColor(QPalette::HighlightedText, Qt::white);
    result.setColor(QPalette::Link, readable(highlight, base));
    result.setColor(QPalette::LinkVisited, readable(highlight, base));
    result.setColor(QPalette::PlaceholderText, readable(blend(base, text, 0.5), base));
    const QColor disabled = blend(window, text, 0.42);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, disabled);
    result.setColor(QPalette::Disabled, QPalette::Highlight, blend(window, text, 0.2));
    return result;
}

const QStyle *styleOf(const QWidget *widget)
{
    return widget ? widget->style() : QApplication::style();
}

} // namespace

QFont caption(const QFont &base)
{
    return scaled(base, captionScale);
}

QFont title(const QFont &base)
{
    QFont font = scaled(base, titleScale);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont heading(const QFont &base)
{
    QFont font = scaled(base, headingScale);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont strong(const QFont &base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont monospaced(const QFont &base)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * 0.95);
    return font;
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Base)) < luminance(palette.color(QPalette::Text));
}

bool isHighContrast(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    return palette.color(QPalette::Window) == base
        && contrast(palette.color(QPalette::Text), base) >= highestContrast;
}

QColor text(const QPalette &palette)
{
    return palette.color(QPalette::Text);
}

QColor mutedText(const QPalette &palette)
{
    if (isHighContrast(palette))
        return text(palette);
    // Must be readable on the tints too, so it is measured on the darkest of them.
    return readable(blend(surface(palette), text(palette), 0.62), selection(palette));
}

QColor accent(const QPalette &palette)
{
    return readable(palette.color(QPalette::Highlight), card(palette));
}

QColor surface(const QPalette &palette)
{
    return palette.color(QPalette::Base);
}

QColor sideSurface(const QPalette &palette)
{
    return palette.color(QPalette::Window);
}

QColor border(const QPalette &palette)
{
    if (isHighContrast(palette))
        return text(palette);
    return blend(surface(palette), text(palette), isDark(palette) ? 0.18 : 0.13);
}

QColor card(const QPalette &palette)
{
    return blend(surface(palette), palette.color(QPalette::Highlight), isDark(palette) ? 0.16 : 0.08);
}

QColor codeSurface(const QPalette &palette)
{
    return blend(surface(palette), text(palette), isDark(palette) ? 0.07 : 0.045);
}

QColor chip(const QPalette &palette)
{
    return blend(surface(palette), text(palette), isDark(palette) ? 0.12 : 0.07);
}

QColor hover(const QPalette &palette)
{
    return blend(surface(palette), text(palette), isDark(palette) ? 0.06 : 0.04);
}

QColor selection(const QPalette &palette)
{
    return blend(surface(palette), palette.color(QPalette::Highlight), isDark(palette) ? 0.34 : 0.16);
}

QColor match(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x6b, 0x54, 0x12) : QColor(0xff, 0xe8, 0x9a);
}

QColor currentMatch(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x8a, 0x4a, 0x08) : QColor(0xff, 0xb8, 0x57);
}

QColor errorText(const QPalette &palette)
{
    return readable(QColor(0xc6, 0x28, 0x28), sideSurface(palette));
}

QColor warningText(const QPalette &palette)
{
    return readable(QColor(0xa8, 0x64, 0x00), sideSurface(palette));
}

QColor okText(const QPalette &palette)
{
    return readable(QColor(0x1e, 0x7d, 0x3c), sideSurface(palette));
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor blend(const QColor &bottom, const QColor &top, double share)
{
    const auto mix = [share](float below, float above) { return float(below + (above - below) * share); };
    return QColor::fromRgbF(mix(bottom.redF(), top.redF()), mix(bottom.greenF(), top.greenF()),
                            mix(bottom.blueF(), top.blueF()));
}

QColor readable(QColor color, const QColor &background)
{
    const QColor end = luminance(background) > 0.18 ? Qt::black : Qt::white;
    for (int step = 0; step < 20 && contrast(color, background) < leastContrast; ++step)
        color = blend(color, end, 0.08);
    return color;
}

QPalette lightPalette()
{
    return palette(QColor(0xf3, 0xf3, 0xf5), Qt::white, QColor(0x1d, 0x1f, 0x24), QColor(0x3d, 0x6f, 0xd9));
}

QPalette darkPalette()
{
    return palette(QColor(0x1b, 0x1c, 0x20), QColor(0x22, 0x24, 0x29), QColor(0xe4, 0xe6, 0xea),
                   QColor(0x3d, 0x70, 0xd9));
}

QPalette highContrastPalette()
{
    QPalette result = palette(Qt::black, Qt::black, Qt::white, QColor(0x1a, 0xeb, 0xff));
    result.setColor(QPalette::HighlightedText, Qt::black);
    result.setColor(QPalette::Button, Qt::black);
    result.setColor(QPalette::ToolTipBase, Qt::black);
    result.setColor(QPalette::PlaceholderText, QColor(0xd0, 0xd0, 0xd0));
    result.setColor(QPalette::Link, QColor(0xff, 0xff, 0x3f));
    result.setColor(QPalette::LinkVisited, QColor(0xff, 0xff, 0x3f));
    // The style draws the edges of fields and buttons with these.
    for (const auto role :
         {QPalette::Light, QPalette::Midlight, QPalette::Mid, QPalette::Dark, QPalette::Shadow})
        result.setColor(role, QColor(0xd0, 0xd0, 0xd0));
    const QColor disabled(0x3f, 0xf2, 0x3f);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, disabled);
    return result;
}

Density density(const QWidget *widget)
{
    return Density(styleOf(widget)->property(densityProperty).toInt());
}

int rowPadding(const QWidget *widget)
{
    return density(widget) == Density::Compact ? space1 : space2;
}

int readerColumn(const QWidget *widget)
{
    const QVariant chosen = styleOf(widget)->property(columnProperty);
    return chosen.isValid() ? chosen.toInt() : columnCharacters;
}

int motionMs(const QWidget *widget)
{
    return std::min(longestMotionMs,
                    styleOf(widget)->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget));
}

} // namespace ui::tokens
