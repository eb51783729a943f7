// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preferences.h"

#include <QFont>
#include <QProxyStyle>

namespace ui {

/// The application's style with the person's choices: density, the reader's column, and no motion where none is wanted.
class HouseStyle final : public QProxyStyle {
    Q_OBJECT

public:
    HouseStyle(const QString &base, const Preferences &preferences);

    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *data = nullptr) const override;

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

private:
    void apply(const Preferences &preferences);

    QString m_systemStyle;
    QFont m_systemFont;
};

} // namespace ui
