// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tourwalk.h"

#include "items/whendone.h"
#include "store/library.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/library/conversationlist.h"
#include "ui/library/libraryview.h"
#include "ui/library/listpane.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerview.h"
#include "ui/search/resultslist.h"
#include "ui/search/searchfield.h"
#include "ui/search/searchpane.h"
#include "ui/shell/mainwindow.h"
#include "ui/tour/toursample.h"
#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QRegularExpression>

namespace ui {

namespace {

constexpr QSize usualSize{1280, 800};
constexpr QSize narrowSize{1024, 640};
constexpr QSize wideSize{1600, 1000};

QString picture(const char *name)
{
    return QString::fromLatin1(name);
}

template <typename Widget>
Widget *openDialog(const char *name)
{
    const auto widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        if (widget->isVisible() && widget->objectName() == QLatin1String(name))
            return qobject_cast<Widget *>(widget);
    }
    return nullptr;
}

} // namespace

TourWalk::TourWalk(MainWindow &window) : m_window(window), m_palette(QApplication::palette()) {}

TourWalk::~TourWalk() = default;

QList<TourStep> TourWalk::steps()
{
    return reading() + searching() + organising() + otherLooks() + emptyLibrary() + importing();
}

QList<TourStep> TourWalk::reading()
{
    return {
        {{},
         [this] { m_window.resize(usualSize); },
         [this] { return m_window.libraryView() && listIsThere(); }},
        {picture("01-list"), [this] { selectRow(1); }, [this] { return conversationIsThere(); }},
        {{},
         [this] { m_window.libraryView()->search(QStringLiteral("has:code")); },
         [this] { return resultsAreThere(); }},
        {picture("02-code"), [this] { openHit(0); }, [this] { return conversationIsThere(); }},
        {{},
         [this] { m_window.libraryView()->search(QStringLiteral("has:image")); },
         [this] { return resultsAreThere(); }},
        {picture("03-image"), [this] { openHit(0); }, [this] { return conversationIsThere(); }},
        {{},
         [this] { m_window.libraryView()->search(QStringLiteral("has:branch from:assistant")); },
         [this] { return resultsAreThere(); }},
        {picture("04-branch"), [this] { openHit(0); }, [this] { return conversationIsThere(); }},
    };
}

QList<TourStep> TourWalk::searching()
{
    return {
        {picture("05-search"), [this] { m_window.libraryView()->search(someWord()); },
         [this] { return resultsAreThere(); }},
        {picture("06-hit"), [this] { openHit(1); }, [this] { return conversationIsThere(); }},
        {picture("07-search-problem"),
         [this] { m_window.libraryView()->search(QStringLiteral("before:soon")); },
         {}},
        {picture("08-memories"), [this] { m_window.libraryView()->search(QStringLiteral("in:memories")); },
         [this] { return resultsAreThere(); }},
        {{}, [this] { m_window.libraryView()->search({}); }, [this] { return listIsThere(); }},
    };
}

QList<TourStep> TourWalk::organising()
{
    return {
        {{}, [this] { selectRow(2); }, [this] { return conversationIsThere(); }},
        {picture("09-undo"), [this] { trigger(command::trash); },
         [this] { return m_window.actionRegistry().action(command::undo)->isEnabled(); }},
        {{}, [this] { trigger(command::showTrash); }, [this] { return listIsThere(); }},
        {picture("10-trash"), [this] { selectRow(0); }, [this] { return conversationIsThere(); }},
        {{},
         [this] { trigger(command::undo); },
         [this] { return m_window.actionRegistry().action(command::redo)->isEnabled(); }},
        {{}, [this] { trigger(command::showAll); }, [this] { return listIsThere(); }},
        {{}, [this] { selectRow(0); }, [this] { return conversationIsThere(); }},
        {picture("11-export"), [this] { trigger(command::exportConversations); },
         [] { return openDialog<QDialog>("exportDialog") != nullptr; }},
        {picture("12-connect"),
         [this] {
             closeDialogs();
             trigger(command::connectLibrary);
         },
         [] { return openDialog<QDialog>("connectDialog") != nullptr; }},
        {{}, [this] { closeDialogs(); }, {}},
    };
}

/// The same in other light, at other sizes, in the other direction.
QList<TourStep> TourWalk::otherLooks()
{
    const auto hitIsThere = [this] { return resultsAreThere() && conversationIsThere(); };
    return {
        {{}, [this] { m_window.libraryView()->search(someWord()); }, [this] { return resultsAreThere(); }},
        {picture("13-dark-hit"),
         [this] {
             QApplication::setPalette(tokens::darkPalette());
             openHit(0);
         },
         hitIsThere},
        {{},
         [this] { m_window.libraryView()->search(QStringLiteral("has:code")); },
         [this] { return resultsAreThere(); }},
        {{}, [this] { openHit(2); }, hitIsThere},
        {picture("14-dark-code"), [this] { m_window.libraryView()->search({}); },
         [this] { return listIsThere(); }},
        {picture("15-dark-connect"), [this] { trigger(command::connectLibrary); },
         [] { return openDialog<QDialog>("connectDialog") != nullptr; }},
        {picture("16-narrow"),
         [this] {
             closeDialogs();
             QApplication::setPalette(m_palette);
             m_window.resize(narrowSize);
         },
         [this] { return listIsThere() && conversationIsThere(); }},
        {picture("17-wide"), [this] { m_window.resize(wideSize); },
         [this] { return listIsThere() && conversationIsThere(); }},
        {picture("18-right-to-left"),
         [this] {
             m_window.resize(usualSize);
             QApplication::setLayoutDirection(Qt::RightToLeft);
         },
         [this] { return listIsThere() && conversationIsThere(); }},
        {{}, [] { QApplication::setLayoutDirection(Qt::LeftToRight); }, {}},
    };
}

QList<TourStep> TourWalk::emptyLibrary()
{
    return {
        {picture("19-start"), [this] { trigger(command::closeLibrary); },
         [this] { return m_window.libraryView() == nullptr; }},
        {picture("20-empty"), [this] { openEmptyLibrary(); },
         [this] { return m_window.libraryView() && list().conversations().isLoaded(); }},
    };
}

QList<TourStep> TourWalk::importing()
{
    const auto button = [](const char *name) {
        return [name] {
            auto *dialog = openDialog<QDialog>("importDialog");
            auto *found = dialog ? dialog->findChild<QPushButton *>(QString::fromLatin1(name)) : nullptr;
            if (found)
                found->click();
        };
    };
    const auto isReported = [] {
        auto *dialog = openDialog<QDialog>("importDialog");
        auto *cancel = dialog ? dialog->findChild<QWidget *>(QStringLiteral("importCancel")) : nullptr;
        return cancel && !cancel->isVisible();
    };
    return {
        {picture("21-import"), [this] { m_window.importFiles(writeTourSample(m_folder.path())); },
         [] {
             auto *user = openDialog<QDialog>("importDialog");
             auto *field = user ? user->findChild<QWidget *>(QStringLiteral("importUser")) : nullptr;
             return field && field->isVisible();
         }},
        {picture("22-import-report"), button("importStart"), isReported},
        {{}, [this] { closeDialogs(); }, [this] { return listIsThere(); }},
        {picture("23-imported"), [this] { selectRow(0); }, [this] { return conversationIsThere(); }},
    };
}

ListPane &TourWalk::list() const
{
    return m_window.libraryView()->listPane();
}

ReaderPane &TourWalk::reader() const
{
    return m_window.libraryView()->readerPane();
}

bool TourWalk::listIsThere() const
{
    return !list().isSearching() && list().conversations().isLoaded()
        && list().conversations().conversation(0);
}

bool TourWalk::conversationIsThere() const
{
    return reader().conversation() && reader().view().isComplete();
}

bool TourWalk::resultsAreThere() const
{
    const items::SearchResultsModel &results = list().searchPane().results();
    return list().isSearching() && !results.isSearching() && results.rowCount() > 0;
}

void TourWalk::selectRow(int row)
{
    list().list().setCurrentIndex(list().conversations().index(row));
}

void TourWalk::openHit(int row)
{
    ResultsList &results = list().searchPane().list();
    const items::SearchResultsModel &hits = list().searchPane().results();
    const domain::SearchHit hit = hits.hit(std::min(row, hits.rowCount() - 1));
    results.setFocus();
    results.follow(hit.messageId);
    reader().showHit(hit, list().query());
}

void TourWalk::trigger(QLatin1String id)
{
    m_window.actionRegistry().action(id)->trigger();
}

void TourWalk::closeDialogs()
{
    const auto widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        if (auto *dialog = qobject_cast<QDialog *>(widget); dialog && dialog->isVisible())
            dialog->reject();
    }
}

void TourWalk::openEmptyLibrary()
{
    store::ConnectionOptions options;
    options.location = store::Location::sqlite(m_folder.filePath(QStringLiteral("empty.recollect")));
    options.create = true;
    m_emptyLibrary = std::make_unique<store::Library>(options);
    items::whenDone(this, m_emptyLibrary->open(), [this](const domain::Result<store::SchemaStatus> &status) {
        if (status)
            m_window.showLibrary(std::move(m_emptyLibrary));
        else
            m_window.showError(status.error());
    });
}

QString TourWalk::someWord() const
{
    static const QRegularExpression word(QStringLiteral("\\b[a-z]{6,}\\b"));
    for (int row = 0; row < std::min(50, list().conversations().rowCount()); ++row) {
        const auto conversation = list().conversations().conversation(row);
        const QString text = conversation ? conversation->preview : QString();
        if (const auto match = word.match(text); match.hasMatch())
            return match.captured();
    }
    return QStringLiteral("the");
}

} // namespace ui
