// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preferences.h"

#include <QDBusVariant>
#include <QObject>

namespace app {

/// Asks the desktop how it wants windows to look, by the portal that the desktops of Linux share: Qt here knows only
/// what a platform theme tells it, and not every desktop has one. Nothing happens where there is no portal. Main thread.
class DesktopWishes final : public QObject {
    Q_OBJECT

public:
    explicit DesktopWishes(QObject *parent = nullptr);

    /// Asks, and goes on listening.
    void begin();
    [[nodiscard]] const ui::DesktopLook &look() const { return m_look; }

Q_SIGNALS:
    void changed(const ui::DesktopLook &look);

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &group, const QString &key);
    void take(const QString &group, const QString &key, const QVariant &value);

    ui::DesktopLook m_look;
};

} // namespace app
