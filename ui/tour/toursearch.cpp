// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/commands.h"
#include "ui/library/libraryview.h"
#include "ui/library/listpane.h"
#include "ui/reader/readerpane.h"
#include "ui/search/searchfield.h"
#include "ui/search/searchpane.h"
#include "ui/shell/mainwindow.h"
#include "ui/tour/tourwalk.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QToolButton>

namespace ui {

QList<TourStep> TourWalk::searching()
{
    const auto search = [this](const QString &query) {
        return [this, query] { m_window.libraryView()->search(query); };
    };
    return {
        {{}, [this] { trigger(command::showAll); }, [this] { return listIsThere(); }},
        {QStringLiteral("search"), [this] { m_window.libraryView()->search(someWord()); },
         [this] { return resultsAreThere(); }},
        {QStringLiteral("hit"), [this] { openHit(1); }, [this] { return conversationIsThere(); }},
        {QStringLiteral("save-search"), [this] { trigger(command::saveSearch); }, isOpen("saveSearchDialog")},
        closeAll(),
        {QStringLiteral("no-results"), search(QStringLiteral("zqxjkv has:code before:2001-01-01")),
         [this] { return visible("noResults") != nullptr; }},
        {QStringLiteral("search-problem"), search(QStringLiteral("before:soon")),
         [this] { return visible("searchProblem") != nullptr; }},
        {QStringLiteral("search-memories"), search(QStringLiteral("in:memories")),
         [this] { return resultsAreThere(); }},
    };
}

QList<TourStep> TourWalk::searchParts()
{
    const auto complete = [this] { typeSearch(QStringLiteral("has:code is:pinned from:")); };
    const auto showFilter = [this] {
        closeWindows();
        m_window.libraryView()->searchField().filterButton().click();
    };
    return {
        {QStringLiteral("search-recent"), [this] { typeSearch({}); },
         [this] { return visible("suggestions") != nullptr; }},
        {QStringLiteral("search-completion"), complete,
         [this] { return visible("suggestions") && visible("queryChip"); }},
        {QStringLiteral("search-filter"), showFilter, [this] { return visible("filterPanel") != nullptr; }},
        closeAll(),
        showAll(),
    };
}

/// As an input method does it; the field offers to complete only what is typed into it.
void TourWalk::typeSearch(const QString &text)
{
    SearchField &field = m_window.libraryView()->searchField();
    auto *edit = field.findChild<QLineEdit *>(QStringLiteral("searchField"));
    m_window.activateWindow();
    m_window.setFocus();
    field.reset();
    edit->setFocus();
    QInputMethodEvent typed;
    typed.setCommitString(text);
    QCoreApplication::sendEvent(edit, &typed);
}

} // namespace ui
