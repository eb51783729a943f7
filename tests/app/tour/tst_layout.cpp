// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demomaker.h"
#include "layoutcheck.h"
#include "ui/tour/tour.h"
#include "ui/windowfixture.h"

#include <QApplication>
#include <QDialog>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

Q_DECLARE_METATYPE(ui::TourLook)

/// Walks through every view in every look: nothing is clipped, sticks out or overlaps.
class TestLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void views_data();
    void views();

private:
    QTemporaryDir m_folder;
    store::Location m_library;
    app::DemoMaker m_demo;
};

void TestLayout::initTestCase()
{
    const QString file = m_folder.filePath(QStringLiteral("demo.recollect"));
    m_library = store::Location::sqlite(file);
    const auto made = m_demo.make(file);
    QTRY_VERIFY_WITH_TIMEOUT(made.isFinished(), 60'000);
    QVERIFY(made.result());
}

void TestLayout::views_data()
{
    QTest::addColumn<ui::TourLook>("look");
    const auto looks = ui::tourLooks();
    for (const ui::TourLook &look : looks)
        QTest::newRow(qUtf8Printable(look.name)) << look;
}

void TestLayout::views()
{
    QFETCH(ui::TourLook, look);
    support::WindowFixture fixture;
    fixture.openWindow();
    QStringList problems;
    ui::Tour tour(fixture.window(), {}, {look});
    connect(&tour, &ui::Tour::arrived, &tour, [&problems](const QString &view, const QString &lookName) {
        const auto windows = QApplication::topLevelWidgets();
        for (const QWidget *window : windows) {
            if (!window->isVisible())
                continue;
            const QStringList found = support::layoutProblems(*window);
            for (const QString &problem : found)
                problems.append(QStringLiteral("%1, %2: %3").arg(lookName, view, problem));
        }
    });
    QSignalSpy finished(&tour, &ui::Tour::finished);
    fixture.window().openLibrary(m_library);
    tour.start();
    QVERIFY(finished.wait(int(std::chrono::milliseconds(240s).count())));
    QCOMPARE(finished.first().first().toStringList().join(u'\n'), QString());
    problems.removeDuplicates();
    for (const QString &problem : std::as_const(problems)) // one message is cut off at some length
        qWarning("%s", qUtf8Printable(problem));
    QCOMPARE(problems.size(), qsizetype(0));
}

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
