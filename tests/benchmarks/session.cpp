// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "windowdriver.h"

#include "ui/actions/commands.h"
#include "ui/library/conversationlist.h"
#include "ui/library/libraryview.h"
#include "ui/library/listpane.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerview.h"
#include "ui/search/resultslist.h"
#include "ui/search/searchfield.h"
#include "ui/search/searchpane.h"

#include <QScrollBar>
#include <QTest>

namespace benchmarks {

// What a session reads and searches; and how it does all things.

using namespace ui;

Session::Session(const WindowDriver &driver)
    : m_driver(driver), m_words(driver.showAll() ? driver.words() : QStringList())
{
    if (m_words.isEmpty())
        m_words.append(QStringLiteral("word"));
}

QList<std::pair<QString, std::function<void()>>> Session::steps()
{
    ++m_round;
    return {{QStringLiteral("browse"), [this] { browse(); }},
            {QStringLiteral("fling"), [this] { flingList(); }},
            {QStringLiteral("read long"), [this] { readLong(); }},
            {QStringLiteral("type a search"), [this] { typeSearch(); }},
            {QStringLiteral("walk through hits"), [this] { walkHits(); }},
            {QStringLiteral("search by operators"), [this] { searchOperators(); }},
            {QStringLiteral("change one"), [this] { changeOne(); }},
            {QStringLiteral("change many"), [this] { changeMany(); }},
            {QStringLiteral("tag"), [this] { tag(); }},
            {QStringLiteral("memories"), [this] { memories(); }},
            {QStringLiteral("themes"), [this] { themes(); }},
            {QStringLiteral("tools of the reader"), [this] { readerTools(); }},
            {QStringLiteral("palette"), [this] { palette(); }},
            {QStringLiteral("places and orders"), [this] { places(); }},
            {QStringLiteral("sizes"), [this] { sizes(); }},
            {QStringLiteral("another window"), [this] { otherWindow(); }}};
}

void Session::type(QWidget &widget, const QString &text) const
{
    for (const QChar letter : text) {
        QTest::keyClick(&widget, letter.toLatin1());
        rest(glance / 2);
    }
}

void Session::press(QWidget &widget, Qt::Key key, int times) const
{
    for (int i = 0; i < times; ++i) {
        QTest::keyClick(&widget, key);
        rest(glance);
    }
}

void Session::press(QLatin1String command) const
{
    m_driver.trigger(command);
    rest(look);
}

void Session::browse()
{
    (void)m_driver.showAll();
    m_driver.list().setFocus();
    (void)m_driver.open(int(m_round) * 7);
    press(m_driver.list(), Qt::Key_Down, 12);
}

void Session::flingList()
{
    QScrollBar *bar = m_driver.list().verticalScrollBar();
    for (int step = 400; step > 4; step = step * 29 / 30) {
        bar->setValue(bar->value() + step);
        rest(16);
    }
    for (const double place : {0.3, 0.9, 0.0}) { // the thumb is dragged
        bar->setValue(int(place * bar->maximum()));
        rest(look);
    }
}

void Session::readLong()
{
    if (!m_driver.showAll(true) || !m_driver.open(0))
        return;
    ReaderView &reader = m_driver.reader().view();
    reader.setFocus();
    press(reader, Qt::Key_PageDown, 15);
    press(reader, Qt::Key_End, 1);
    press(reader, Qt::Key_PageUp, 5);
    press(reader, Qt::Key_Home, 1);
    (void)m_driver.open(2);
}

void Session::typeSearch()
{
    SearchField &field = m_driver.view().searchField();
    field.focusWhole();
    field.reset();
    type(m_driver.searchEdit(),
         m_words.at(m_round % m_words.size()) + u' ' + m_words.at((3 * m_round) % m_words.size()).left(4));
    rest(look);
}

void Session::walkHits()
{
    m_driver.view().search(m_words.at((5 * m_round) % m_words.size()));
    const auto &results = m_driver.view().listPane().searchPane().results();
    (void)waitUntil([&] { return !results.isSearching() && results.rowCount() > 0; }, 5'000);
    for (int i = 0; i < 8; ++i)
        press(command::nextHit);
    press(m_driver.view().listPane().searchPane().list(), Qt::Key_PageDown, 5);
}

void Session::searchOperators()
{
    for (const char *query :
         {"has:code", "from:assistant is:unread", "the before:2025-06-01 or a*", "nothinghasthis"}) {
        m_driver.view().search(QString::fromLatin1(query));
        rest(2 * look);
    }
    m_driver.view().search({});
    rest(look);
}

} // namespace benchmarks
