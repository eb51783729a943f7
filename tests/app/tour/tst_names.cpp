// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demomaker.h"
#include "ui/accessiblecheck.h"
#include "ui/tour/tour.h"
#include "ui/windowfixture.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;

/// Walks through every view and dialog: all that takes the keyboard has a name for those who hear it.
class TestNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyView();
};

void TestNames::everyView()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("demo.recollect"));
    app::DemoMaker demo;
    const auto made = demo.make(file);
    QTRY_VERIFY_WITH_TIMEOUT(made.isFinished(), 60'000);
    QVERIFY(made.result());
    support::WindowFixture fixture;
    fixture.openWindow();
    QStringList problems;
    ui::Tour tour(fixture.window(), {}, ui::tourLooks().mid(0, 1));
    connect(&tour, &ui::Tour::arrived, &tour, [&problems](const QString &view) {
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (!window->isVisible())
                continue;
            const QStringList found = support::accessibilityProblems(*window);
            for (const QString &problem : found)
                problems.append(view + QStringLiteral(": ") + problem);
        }
    });
    QSignalSpy finished(&tour, &ui::Tour::finished);
    fixture.window().openLibrary(store::Location::sqlite(file));
    tour.start();
    QVERIFY(finished.wait(int(std::chrono::milliseconds(240s).count())));
    QCOMPARE(finished.first().first().toStringList().join(u'\n'), QString());
    problems.removeDuplicates();
    for (const QString &problem : std::as_const(problems)) // one message is cut off at some length
        qWarning("%s", qUtf8Printable(problem));
    QCOMPARE(problems.size(), qsizetype(0));
}

QTEST_MAIN(TestNames)
#include "tst_names.moc"
