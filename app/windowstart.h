// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demomaker.h"
#include "app/drafts/drafts.h"
#include "app/globaloptions.h"
#include "ui/services.h"

#include <QCoreApplication>

namespace ui {
class MainWindow;
}

namespace app {

class Secrets;
class Settings;

/// Opens the window and serves it until it closes. The references outlive this object. Main thread.
class WindowStart {
    Q_DECLARE_TR_FUNCTIONS(app::WindowStart)

public:
    WindowStart(const GlobalOptions &options, Settings &settings, Secrets &secrets);

    /// The program's exit code: 0, or 1 when a walk through the window (--tour) failed.
    [[nodiscard]] int run();

private:
    [[nodiscard]] ui::Services services();
    void addLibraryServices(ui::Services &services);
    void addWindowServices(ui::Services &services);
    /// What to show first; nothing on the very first start.
    [[nodiscard]] domain::Result<std::optional<store::Location>> firstLibrary() const;
    int runTour(ui::MainWindow &window, const domain::Result<std::optional<store::Location>> &first);

    const GlobalOptions &m_options;
    Settings &m_settings;
    Secrets &m_secrets;
    Drafts m_drafts{Drafts::defaultFolder()};
    DemoMaker m_demo;
    std::shared_ptr<ui::PreferenceStore> m_preferences;
};

} // namespace app
