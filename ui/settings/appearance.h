// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preferences.h"

#include <QFont>
#include <QProxyStyle>

namespace ui {

/// The application's style with the person's choices: density, the reader's column, and no motion where none is wanted.
/// The buttons of dialogs have words and no icons.
class HouseStyle final : public QProxyStyle {
    Q_OBJECT

public:
    HouseStyle(const QString &base, const Preferences &preferences, bool reduceMotion);

    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *data = nullptr) const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;

private:
    bool m_reduceMotion;
};

/// Applies colours, text size, density and motion to every window, at once and whenever they change. There is one, made
/// after the application and before its first window.
class Appearance final : public QObject {
    Q_OBJECT

public:
    /// The store outlives this object.
    explicit Appearance(PreferenceStore &store, QObject *parent = nullptr);

    /// Where the person wants it as the system has it.
    void setDesktopLook(const DesktopLook &look);

private:
    /// What a style is made of.
    struct Shape {
        QString base;
        tokens::Density density = tokens::Density::Comfortable;
        int column = 0;
        bool still = false;

        friend bool operator==(const Shape &, const Shape &) = default;
    };

    void apply();
    [[nodiscard]] Theme theme() const;

    PreferenceStore &m_store;
    DesktopLook m_desktop;
    Shape m_shape; ///< of the present style; none before the first
    QString m_systemStyle;
    QFont m_systemFont;
    bool m_systemIsDark; ///< by the platform's own palette, without asking the desktop
};

} // namespace ui
