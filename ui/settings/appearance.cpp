// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearance.h"

#include <QApplication>

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

HouseStyle::HouseStyle(const QString &base, const Preferences &preferences)
    : QProxyStyle(base), m_reduceMotion(preferences.reduceMotion)
{
    setProperty(tokens::densityProperty, int(preferences.density));
    setProperty(tokens::columnProperty, preferences.columnCharacters);
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    const bool moves = hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate;
    return moves && m_reduceMotion ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
}

Appearance::Appearance(PreferenceStore &store, QObject *parent)
    : QObject(parent), m_systemStyle(QApplication::style()->name()), m_systemFont(QApplication::font())
{
    apply(store.current());
    connect(&store, &PreferenceStore::changed, this, [this](const Preferences &now, const Preferences &before) {
        Preferences rest = before;
        rest.language = now.language;
        rest.shortcuts = now.shortcuts;
        if (rest != now)
            apply(now);
    });
}

void Appearance::apply(const Preferences &preferences)
{
    const bool own = preferences.theme != Theme::System;
    // A new style makes every widget of every window measure and paint itself anew.
    QApplication::setStyle(new HouseStyle(own ? plainStyle : m_systemStyle, preferences));
    QApplication::setPalette(paletteFor(preferences.theme));
    QApplication::setFont(scaled(m_systemFont, preferences.textPercent));
}

} // namespace ui
