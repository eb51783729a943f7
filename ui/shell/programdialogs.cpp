// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/programdialogs.h"

#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/settings/settingsdialog.h"

namespace ui {

ProgramDialogs::ProgramDialogs(QWidget &window, const Services &services, ActionRegistry &actions)
    : QObject(&window), m_window(window), m_services(services), m_actions(actions)
{
    connect(actions.action(command::settings), &QAction::triggered, this, &ProgramDialogs::showSettings);
    connect(actions.action(command::about), &QAction::triggered, this, &ProgramDialogs::showAbout);
    m_actions.setShortcuts(services.preferences->current().shortcuts);
    connect(services.preferences.get(), &PreferenceStore::changed, this,
            [this](const Preferences &now, const Preferences &before) {
                if (now.shortcuts != before.shortcuts)
                    m_actions.setShortcuts(now.shortcuts);
            });
}

void ProgramDialogs::setLibrary(store::Library *library)
{
    m_library = library;
    if (m_settings)
        m_settings->setLibrary(library);
}

void ProgramDialogs::showSettings()
{
    if (!m_settings)
        m_settings = new SettingsDialog(m_services, m_actions, m_library, &m_window);
    m_settings->show();
    m_settings->raise();
    m_settings->activateWindow();
}

void ProgramDialogs::showAbout()
{
    (new AboutDialog(m_library, &m_window))->open();
}

} // namespace ui
