// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/whendone.h"
#include "store/library.h"
#include "ui/actions/commands.h"
#include "ui/library/conversationlist.h"
#include "ui/library/libraryview.h"
#include "ui/library/listpane.h"
#include "ui/library/sidebar.h"
#include "ui/memories/memoriespage.h"
#include "ui/shell/mainwindow.h"
#include "ui/tour/toursample.h"
#include "ui/tour/tourwalk.h"

#include <QAbstractItemView>

namespace ui {

QList<TourStep> TourWalk::emptyLibrary()
{
    const auto isOpened = [this] {
        return m_window.libraryView() && !m_ownLibrary && list().conversations().isLoaded();
    };
    return {
        {QStringLiteral("start"), [this] { trigger(command::closeLibrary); },
         [this] { return m_window.libraryView() == nullptr; }, true},
        {QStringLiteral("empty"), [this] { openLibraryOfOwn(); }, isOpened, true},
        {QStringLiteral("empty-memories"), [this] { trigger(command::showMemories); },
         [this] { return memoriesPage()->isVisible() && memoriesPage()->model().isLoaded(); }},
        {{}, [this] { trigger(command::showAll); }, [this] { return list().isVisible(); }},
    };
}

QList<TourStep> TourWalk::importing()
{
    const auto isReported = [] {
        return openTourDialog("importDialog") && !partOf("importDialog", "importCancel");
    };
    const auto isListed = [] {
        auto *imports = qobject_cast<QAbstractItemView *>(partOf("importListDialog", "importList"));
        return imports && imports->model()->rowCount() > 0;
    };
    return {
        {QStringLiteral("import"), [this] { m_window.importFiles(writeTourSample(m_folder.path())); },
         [] { return partOf("importDialog", "importUser") != nullptr; }},
        {QStringLiteral("import-report"), [] { clickIn("importDialog", "importStart"); }, isReported},
        {{}, [this] { closeWindows(); }, [this] { return listIsThere(); }, true},
        {QStringLiteral("import-list"), [this] { trigger(command::importList); }, isListed},
        closeAll(),
    };
}

/// The sample has what made-up conversations lack: a table, mathematics, nested tags.
QList<TourStep> TourWalk::imported()
{
    const auto saveSearch = [this] { trigger(command::saveSearch); };
    const auto unfold = [this] { m_window.libraryView()->sidebar().expandAll(); };
    return {
        {QStringLiteral("table"), [this] { selectPlanets(); }, [this] { return conversationIsThere(); }},
        {{},
         [this] { m_window.libraryView()->search(QStringLiteral("has:code tag:science")); },
         [this] { return resultsAreThere(); }},
        {{}, saveSearch, isOpen("saveSearchDialog")},
        {{},
         [] { clickIn("saveSearchDialog", "savedKeep"); },
         [] { return !openTourDialog("saveSearchDialog"); }},
        {QStringLiteral("sidebar"), unfold, {}},
        {{}, [this] { m_window.libraryView()->search({}); }, {}},
    };
}

void TourWalk::openLibraryOfOwn()
{
    store::ConnectionOptions options;
    options.location =
        store::Location::sqlite(m_folder.filePath(QStringLiteral("sample-%1.recollect").arg(++m_rounds)));
    options.create = true;
    m_ownLibrary = std::make_unique<store::Library>(options);
    items::whenDone(this, m_ownLibrary->open(), [this](const domain::Result<store::SchemaStatus> &status) {
        if (status)
            m_window.showLibrary(std::move(m_ownLibrary));
        else
            m_window.showError(status.error());
    });
}

void TourWalk::selectPlanets()
{
    for (int row = 0; row < list().conversations().rowCount(); ++row) {
        const auto conversation = list().conversations().row(row);
        if (conversation && conversation->title.contains(QLatin1String("planets")))
            selectRow(row);
    }
}

} // namespace ui
