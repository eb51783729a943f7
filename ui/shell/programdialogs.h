// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QObject>
#include <QPointer>

namespace store {
class Library;
}

namespace ui {

class ActionRegistry;
class SettingsDialog;

/// The dialogs about the program rather than about a library, and the person's keys for its commands.
class ProgramDialogs final : public QObject {
    Q_OBJECT

public:
    /// window: the parent of the dialogs. All outlive this object.
    ProgramDialogs(QWidget &window, const Services &services, ActionRegistry &actions);

    /// The library that the dialogs speak of; null for none.
    void setLibrary(store::Library *library);

private:
    void showSettings();
    void showAbout();

    QWidget &m_window;
    const Services &m_services;
    ActionRegistry &m_actions;
    store::Library *m_library = nullptr;
    QPointer<SettingsDialog> m_settings;
};

} // namespace ui
