// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearance.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

#include <cmath>

namespace ui {

namespace {

/// Colours of our own need a style that takes its colours from the palette, which not every platform's does.
const QString plainStyle = QStringLiteral("fusion");

QFont scaled(QFont font, int percent)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * percent / 100);
    else
        font.setPixelSize(int(std::lround(font.pixelSize() * percent / 100.0)));
    return font;
}

QPalette paletteFor(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return tokens::lightPalette();
    case Theme::Dark:
        return tokens::darkPalette();
    case Theme::HighContrast:
        return tokens::highContrastPalette();
    case Theme::System:
        break;
    }
    return {}; // the platform's, and what it will change to
}

} // namespace

HouseStyle::HouseStyle(const QString &base, const Preferences &preferences, bool reduceMotion)
    : QProxyStyle(base), m_reduceMotion(reduceMotion)
{
    setProperty(tokens::densityProperty, int(preferences.density));
    setProperty(tokens::columnProperty, preferences.columnCharacters);
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    if (hint
        == SH_DialogButtonBox_ButtonsHaveIcons) // their words say enough, and no theme's icons match ours
        return 0;
    const bool moves = hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate;
    return moves && m_reduceMotion ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
}

/// The plain style draws boxes to tick as dark on dark as it draws frames: there they get an edge that can be seen.
void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!isBox || !tokens::isDark(option->palette) || baseStyle()->name() != plainStyle)
        return;
    painter->save();
    painter->setPen(option->state & State_Enabled ? tokens::mutedText(option->palette)
                                                  : tokens::border(option->palette));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

Appearance::Appearance(PreferenceStore &store, QObject *parent)
    : QObject(parent), m_store(store), m_systemStyle(QApplication::style()->name()),
      m_systemFont(QApplication::font()), m_systemIsDark(tokens::isDark(QApplication::palette()))
{
    apply();
    connect(&store, &PreferenceStore::changed, this,
            [this](const Preferences &now, const Preferences &before) {
                Preferences rest = before;
                rest.language = now.language;
                rest.shortcuts = now.shortcuts;
                if (rest != now)
                    apply();
            });
}

void Appearance::setDesktopLook(const DesktopLook &look)
{
    if (look == m_desktop)
        return;
    m_desktop = look;
    apply();
}

/// The platform's own colours, unless the desktop wants others that the platform doesn't know of.
Theme Appearance::theme() const
{
    const Theme chosen = m_store.current().theme;
    if (chosen != Theme::System)
        return chosen;
    if (m_desktop.highContrast)
        return Theme::HighContrast;
    const bool wantsDark = m_desktop.scheme == DesktopLook::Scheme::Dark;
    return wantsDark && !m_systemIsDark ? Theme::Dark : Theme::System;
}

void Appearance::apply()
{
    const Preferences &preferences = m_store.current();
    const bool own = theme() != Theme::System;
    const bool still = preferences.reduceMotion || m_desktop.reduceMotion;
    // A new style or font makes every widget of every window measure itself anew; new colours only paint.
    const Shape shape{own ? plainStyle : m_systemStyle, preferences.density, preferences.columnCharacters,
                      still};
    if (shape != m_shape) {
        m_shape = shape;
        QApplication::setStyle(new HouseStyle(shape.base, preferences, still));
    }
    QApplication::setPalette(paletteFor(theme()));
    const QFont font = scaled(m_systemFont, preferences.textPercent);
    if (font != QApplication::font())
        QApplication::setFont(font);
}

} // namespace ui
