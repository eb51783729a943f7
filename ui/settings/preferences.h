// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tokens.h"

#include <QKeySequence>
#include <QMap>
#include <QObject>
#include <QString>

#include <functional>

namespace ui {

enum class Theme { System, Light, Dark, HighContrast };

/// How the desktop wants windows to look, as far as it says so.
struct DesktopLook {
    enum class Scheme { Unknown, Light, Dark };

    Scheme scheme = Scheme::Unknown;
    bool highContrast = false;
    bool reduceMotion = false;

    friend bool operator==(const DesktopLook &, const DesktopLook &) = default;
};

/// What a person chose about the window, apart from any library.
struct Preferences {
    static constexpr int smallestText = 80;
    static constexpr int largestText = 200;

    Theme theme = Theme::System;
    int textPercent = 100; ///< of the system's text size
    tokens::Density density = tokens::Density::Comfortable;
    bool reduceMotion = false;                       ///< also where the system wants motion
    int columnCharacters = tokens::columnCharacters; ///< of the reader; 0: as wide as the window
    QString language;                                ///< a code such as "de"; empty: the system's
    /// By the command's id: only those that differ from what the program brings.
    QMap<QString, QList<QKeySequence>> shortcuts;

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

/// The preferences of the running program: one object that every window listens to. Main thread.
class PreferenceStore final : public QObject {
    Q_OBJECT

public:
    using Save = std::function<void(const Preferences &)>;

    /// save keeps them for the next run.
    explicit PreferenceStore(
        Preferences initial = {}, Save save = [](const Preferences &) {}, QObject *parent = nullptr);

    [[nodiscard]] const Preferences &current() const { return m_current; }
    void set(const Preferences &preferences);

Q_SIGNALS:
    void changed(const ui::Preferences &now, const ui::Preferences &before);

private:
    Preferences m_current;
    Save m_save;
};

} // namespace ui
