// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tourwalk.h"

#include "store/library.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/library/conversationlist.h"
#include "ui/library/libraryview.h"
#include "ui/library/listpane.h"
#include "ui/memories/memoriespage.h"
#include "ui/memories/memoryeditor.h"
#include "ui/memories/memoryform.h"
#include "ui/memories/memorylist.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerview.h"
#include "ui/search/resultslist.h"
#include "ui/search/searchpane.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/overlay.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

namespace ui {

QWidget *openTourDialog(const char *name)
{
    const auto widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        if (widget->isVisible() && widget->objectName() == QLatin1String(name))
            return widget;
    }
    return nullptr;
}

std::function<bool()> isOpen(const char *dialog)
{
    return [dialog] { return openTourDialog(dialog) != nullptr; };
}

QWidget *partOf(const char *dialog, const char *part)
{
    QWidget *open = openTourDialog(dialog);
    auto *found = open ? open->findChild<QWidget *>(QString::fromLatin1(part)) : nullptr;
    return found && found->isVisible() ? found : nullptr;
}

void clickIn(const char *dialog, const char *button)
{
    if (auto *found = qobject_cast<QAbstractButton *>(partOf(dialog, button)))
        found->click();
}

TourWalk::TourWalk(MainWindow &window) : m_window(window) {}

TourWalk::~TourWalk() = default;

QList<TourStep> TourWalk::steps()
{
    return beginning() + reading() + readerParts() + searching() + searchParts() + organising() + selecting()
        + memories() + connecting() + settings() + jumping() + emptyLibrary() + importing() + imported();
}

QList<TourStep> TourWalk::beginning()
{
    const auto isShown = [this] {
        if (!m_window.libraryView() || !listIsThere())
            return false;
        m_location = m_window.library()->location();
        m_isKnown = true;
        return true;
    };
    const auto open = [this] {
        m_window.activateWindow();
        if (m_isKnown)
            m_window.openLibrary(m_location);
    };
    const auto isShownAgain = [this, isShown, known = m_isKnown] {
        const bool other = known && m_window.library() && !(m_window.library()->location() == m_location);
        return !other && isShown();
    };
    return {{{}, open, isShownAgain, true}, showAll()};
}

QList<TourStep> TourWalk::reading()
{
    return QList<TourStep>{
               {QStringLiteral("list"), [this] { selectRow(1); }, [this] { return conversationIsThere(); }}}
    + searchAndOpen(QStringLiteral("has:code"), QStringLiteral("code"))
        + searchAndOpen(QStringLiteral("has:image"), QStringLiteral("image"))
        + searchAndOpen(QStringLiteral("has:branch from:assistant"), QStringLiteral("branch"))
        + QList<TourStep>{showAll(),
                          {{}, [this] { selectRow(0); }, [this] { return conversationIsThere(); }}};
}

QList<TourStep> TourWalk::readerParts()
{
    const auto find = [this] {
        reader().find();
        if (auto *field = qobject_cast<QLineEdit *>(visible("findField")))
            field->setText(someWord());
    };
    const auto isFound = [this] {
        auto *count = qobject_cast<QLabel *>(visible("findCount"));
        return count && !count->text().isEmpty();
    };
    const auto closeFind = [this] {
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        if (QWidget *bar = visible("findBar"))
            QApplication::sendEvent(bar, &escape);
    };
    return {
        {{}, [this] { m_window.libraryView()->search(someWord()); }, [this] { return resultsAreThere(); }},
        {{}, [this] { openHit(0); }, [this] { return conversationIsThere(); }},
        {QStringLiteral("find"), find, isFound},
        {{}, closeFind, [this] { return !visible("findBar"); }},
        {QStringLiteral("outline"), [this] { reader().setOutlineShown(true); },
         [this] { return visible("outlinePanel") != nullptr; }},
        {{}, [this] { reader().setOutlineShown(false); }, {}}};
}

QList<TourStep> TourWalk::organising()
{
    const auto canUndo = [this] { return m_window.actionRegistry().action(command::undo)->isEnabled(); };
    const auto canRedo = [this] { return m_window.actionRegistry().action(command::redo)->isEnabled(); };
    return {
        {{}, [this] { selectRow(2); }, [this] { return conversationIsThere(); }},
        {QStringLiteral("undo"), [this] { trigger(command::trash); }, canUndo},
        {{}, [this] { trigger(command::showTrash); }, [this] { return listIsThere(); }},
        {QStringLiteral("trash"), [this] { selectRow(0); }, [this] { return conversationIsThere(); }},
        {QStringLiteral("purge"), [this] { trigger(command::purge); }, isOpen("purgeDialog")},
        closeAll(),
        {{}, [this] { trigger(command::undo); }, canRedo},
        showAll(),
    };
}

QList<TourStep> TourWalk::memories()
{
    const auto show = [this] { trigger(command::showMemories); };
    const auto isLoaded = [this] {
        return memoriesPage()->isVisible() && memoriesPage()->model().isLoaded();
    };
    const auto open = [this] {
        if (memoriesPage()->model().rowCount() > 0)
            memoriesPage()->list().setCurrentIndex(memoriesPage()->model().index(0));
    };
    const auto filter = [this](const QString &words) {
        if (auto *field = qobject_cast<QLineEdit *>(visible("memorySearch")))
            field->setText(words);
    };
    const auto isEmpty = [this] { return visible("memoryListEmpty") != nullptr; };
    return {
        {{}, show, isLoaded},
        {QStringLiteral("memories"), open, [this] { return memoryIsThere(); }},
        {QStringLiteral("memories-none"), [filter] { filter(QStringLiteral("zqxjkv")); }, isEmpty},
        {{}, [filter] { filter({}); }, isLoaded},
        {QStringLiteral("memory-new"), [this] { trigger(command::newMemory); },
         [this] { return visible("memoryQuestion") != nullptr; }},
        {{}, [this] { memoriesPage()->editor().abandon(); }, {}},
        showAll(),
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

MemoriesPage *TourWalk::memoriesPage() const
{
    return m_window.findChild<MemoriesPage *>();
}

bool TourWalk::listIsThere() const
{
    return !list().isSearching() && list().conversations().isLoaded()
        && list().conversations().row(0);
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

bool TourWalk::memoryIsThere() const
{
    const MemoryEditor &editor = memoriesPage()->editor();
    return editor.isVisible() && !editor.form().memory().answer.isEmpty();
}

QList<TourStep> TourWalk::searchAndOpen(const QString &query, const QString &picture)
{
    return {
        {{}, [this, query] { m_window.libraryView()->search(query); }, [this] { return resultsAreThere(); }},
        {picture, [this] { openHit(0); }, [this] { return conversationIsThere(); }}};
}

TourStep TourWalk::showAll()
{
    const auto show = [this] {
        m_window.libraryView()->search({});
        trigger(command::showAll);
    };
    return {{}, show, [this] { return listIsThere(); }};
}

TourStep TourWalk::closeAll()
{
    return {{}, [this] { closeWindows(); }, {}};
}

void TourWalk::selectRow(int row)
{
    list().list().setCurrentIndex(list().conversations().index(row));
}

void TourWalk::openHit(int row)
{
    ResultsList &results = list().searchPane().list();
    const items::SearchResultsModel &hits = list().searchPane().results();
    if (hits.rowCount() == 0)
        return;
    const domain::SearchHit hit = hits.hit(std::min(row, hits.rowCount() - 1));
    results.setFocus();
    results.follow(hit.messageId);
    reader().showHit(hit, list().query());
}

void TourWalk::trigger(QLatin1String id)
{
    m_window.actionRegistry().action(id)->trigger();
}

void TourWalk::closeWindows()
{
    const auto widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        if (auto *dialog = qobject_cast<QDialog *>(widget); dialog && dialog->isVisible())
            dialog->reject();
        else if (widget->isVisible() && widget->windowType() == Qt::Popup)
            widget->close();
    }
    const auto overlays = m_window.findChildren<Overlay *>();
    for (Overlay *overlay : overlays)
        overlay->close();
}

QWidget *TourWalk::visible(const char *name) const
{
    const auto widgets = m_window.findChildren<QWidget *>(QString::fromLatin1(name));
    for (QWidget *widget : widgets) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

QString TourWalk::someWord() const
{
    static const QRegularExpression word(QStringLiteral("\\b[a-z]{6,}\\b"));
    for (int row = 0; row < std::min(50, list().conversations().rowCount()); ++row) {
        const auto conversation = list().conversations().row(row);
        const QString text = conversation ? conversation->preview : QString();
        if (const auto match = word.match(text); match.hasMatch())
            return match.captured();
    }
    return QStringLiteral("the");
}

} // namespace ui
