// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowstart.h"

#ifdef RECOLLECT_DBUS
#include "app/desktop/desktopwishes.h"
#endif
#include "app/librarychoice.h"
#include "app/logging/log.h"
#include "app/secrets/secrets.h"
#include "app/settings/paths.h"
#include "app/settings/settings.h"
#include "app/translation.h"
#include "ui/settings/appearance.h"
#include "ui/shell/mainwindow.h"
#include "ui/tour/tour.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

#include <cstdio>

namespace app {

using domain::Result;
using store::Location;

namespace {

int endTour(const QStringList &failures)
{
    for (const QString &failure : failures)
        std::fprintf(stderr, "%s\n", qUtf8Printable(failure));
    return failures.isEmpty() ? 0 : 1;
}

} // namespace

WindowStart::WindowStart(const GlobalOptions &options, Settings &settings, Secrets &secrets)
    : m_options(options), m_settings(settings), m_secrets(secrets),
      m_preferences(std::make_shared<ui::PreferenceStore>(
          settings.preferences(),
          [&settings](const ui::Preferences &preferences) { settings.setPreferences(preferences); }))
{
}

ui::Services WindowStart::services()
{
    ui::Services services;
    services.readPassword = [this](const QString &key) { return m_secrets.read(key); };
    services.keepPassword = [this](const QString &key, const QString &password) {
        return m_secrets.write(key, password);
    };
    services.keepPasswordForThisRun = [this](const QString &key, const QString &password) {
        m_secrets.keepForThisRun(key, password);
    };
    services.forgetPassword = [this](const QString &key) { return m_secrets.remove(key); };
    addLibraryServices(services);
    addWindowServices(services);
    return services;
}

void WindowStart::addLibraryServices(ui::Services &services)
{
    services.profiles = [this] {
        QList<ui::Profile> profiles;
        const auto saved = m_settings.profiles();
        for (const Profile &profile : saved)
            profiles.append({profile.name, profile.location});
        return profiles;
    };
    services.saveProfile = [this](const ui::Profile &profile) {
        return m_settings.saveProfile({profile.name, profile.location});
    };
    services.removeProfile = [this](const QString &name) { m_settings.removeProfile(name); };
    services.recentLibraries = [this] { return m_settings.recentLibraries(); };
    services.rememberLibrary = [this](const Location &location) { m_settings.rememberLibrary(location); };
    services.forgetLibrary = [this](const Location &location) { m_settings.forgetLibrary(location); };
    services.defaultLibraryFile = defaultLibraryFile();
    services.keepDraft = [this](const QString &library, const QString &name, const QByteArray &draft) {
        return m_drafts.keep(library, name, draft);
    };
    services.drafts = [this](const QString &library) { return m_drafts.all(library); };
    services.makeDemo = [this](const QString &file) { return m_demo.make(file); };
    services.removeDemo = [this](const QString &file) { return m_demo.remove(file); };
    services.demoLibraryFile = demoLibraryFile();
}

void WindowStart::addWindowServices(ui::Services &services)
{
    services.windowState = [this](const QString &key) { return m_settings.windowState(key); };
    services.setWindowState = [this](const QString &key, const QByteArray &state) {
        m_settings.setWindowState(key, state);
    };
    services.clearWindowState = [this](const QString &prefix) { m_settings.clearWindowState(prefix); };
    services.preferences = m_preferences;
    services.languages = Translations::languages();
    services.logFolder = stateFolder();
}

Result<std::optional<Location>> WindowStart::firstLibrary() const
{
    auto chosen = chosenLibrary(m_options, m_settings);
    if (chosen && !*chosen && QFileInfo::exists(defaultLibraryFile()))
        return std::optional(Location::sqlite(defaultLibraryFile()));
    return chosen;
}

int WindowStart::run()
{
    Translations translations;
    translations.use(m_preferences->current().language);
    QObject::connect(m_preferences.get(), &ui::PreferenceStore::changed, &translations,
                     [&translations](const ui::Preferences &now, const ui::Preferences &before) {
                         if (now.language != before.language)
                             translations.use(now.language);
                     });
    ui::Appearance appearance(*m_preferences);
#ifdef RECOLLECT_DBUS
    DesktopWishes desktop;
    QObject::connect(&desktop, &DesktopWishes::changed, &appearance, &ui::Appearance::setDesktopLook);
    desktop.begin();
#endif
    ui::MainWindow window(services());
    const auto first = firstLibrary();
    if (!first) {
        logError(first.error());
        window.showError(first.error());
    } else if (*first) {
        window.openLibrary(**first);
    }
    window.show();
    return m_options.tour.isEmpty() ? QApplication::exec() : runTour(window, first);
}

int WindowStart::runTour(ui::MainWindow &window, const Result<std::optional<Location>> &first)
{
    if (!first)
        return endTour({first.error().message});
    if (!*first)
        return endTour({tr("A walk through the window needs a library: --library FILE.")});
    const auto looks = m_options.tourLook.isEmpty() ? ui::tourLooks() : ui::tourLooks(m_options.tourLook);
    if (looks.isEmpty())
        return endTour({tr("There is no look “%1”.").arg(m_options.tourLook)});
    QDir().mkpath(m_options.tour);
    ui::Tour tour(window, m_options.tour, looks);
    QObject::connect(&tour, &ui::Tour::finished, &window,
                     [](const QStringList &failures) { QApplication::exit(endTour(failures)); });
    tour.start();
    return QApplication::exec();
}

} // namespace app
