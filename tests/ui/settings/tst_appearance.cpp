// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearance.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace ui;

/// What a person chooses shows in windows that are open already.
class TestAppearance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void coloursChangeAtOnce();
    void textSizeChangesAtOnce();
    void densityAndColumnAreTheStyles();
    void motionStops();
    void leavesTheStyleAloneForTheLanguage();
    void followsTheDesktop();

private:
    static Preferences with(void (*change)(Preferences &))
    {
        Preferences preferences;
        change(preferences);
        return preferences;
    }
};

void TestAppearance::coloursChangeAtOnce()
{
    PreferenceStore store;
    const Appearance appearance(store);
    const QPalette system = QApplication::palette();
    QLabel window(QStringLiteral("text"));
    window.show();
    store.set(with([](Preferences &p) { p.theme = Theme::Dark; }));
    QTRY_VERIFY(tokens::isDark(window.palette()));
    store.set(with([](Preferences &p) { p.theme = Theme::Light; }));
    QTRY_VERIFY(!tokens::isDark(window.palette()));
    store.set(with([](Preferences &p) { p.theme = Theme::HighContrast; }));
    QTRY_VERIFY(tokens::isHighContrast(window.palette()));
    store.set({});
    QTRY_COMPARE(window.palette().color(QPalette::Window), system.color(QPalette::Window));
    QCOMPARE(window.palette().color(QPalette::Text), system.color(QPalette::Text));
}

void TestAppearance::textSizeChangesAtOnce()
{
    PreferenceStore store;
    const Appearance appearance(store);
    QLabel window(QStringLiteral("text"));
    window.show();
    const int before = window.fontMetrics().height();
    store.set(with([](Preferences &p) { p.textPercent = 200; }));
    QTRY_VERIFY(window.fontMetrics().height() > before * 3 / 2);
    store.set({});
    QTRY_COMPARE(window.fontMetrics().height(), before);
}

void TestAppearance::densityAndColumnAreTheStyles()
{
    PreferenceStore store;
    const Appearance appearance(store);
    QLabel window;
    const int comfortable = tokens::rowPadding(&window);
    store.set(with([](Preferences &p) {
        p.density = tokens::Density::Compact;
        p.columnCharacters = 60;
    }));
    QVERIFY(tokens::rowPadding(&window) < comfortable);
    QCOMPARE(tokens::readerColumn(&window), 60);
    store.set({});
    QCOMPARE(tokens::rowPadding(&window), comfortable);
    QCOMPARE(tokens::readerColumn(&window), tokens::columnCharacters);
}

void TestAppearance::motionStops()
{
    PreferenceStore store;
    const Appearance appearance(store);
    QVERIFY(tokens::motionMs() <= 150);
    store.set(with([](Preferences &p) { p.reduceMotion = true; }));
    QCOMPARE(tokens::motionMs(), 0);
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
}

void TestAppearance::leavesTheStyleAloneForTheLanguage()
{
    PreferenceStore store;
    const Appearance appearance(store);
    const QStyle *style = QApplication::style();
    store.set(with([](Preferences &p) { p.language = QStringLiteral("de"); }));
    QCOMPARE(QApplication::style(), style);
}

void TestAppearance::followsTheDesktop()
{
    PreferenceStore store;
    Appearance appearance(store);
    DesktopLook look;
    look.scheme = DesktopLook::Scheme::Dark;
    look.reduceMotion = true;
    appearance.setDesktopLook(look);
    QVERIFY(tokens::isDark(QApplication::palette()));
    QCOMPARE(tokens::motionMs(), 0);
    // What the person chose goes before it.
    store.set(with([](Preferences &p) { p.theme = Theme::Light; }));
    QVERIFY(!tokens::isDark(QApplication::palette()));
    store.set({});
    look.highContrast = true;
    appearance.setDesktopLook(look);
    QVERIFY(tokens::isHighContrast(QApplication::palette()));
    appearance.setDesktopLook({});
    QVERIFY(!tokens::isHighContrast(QApplication::palette()));
}

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
