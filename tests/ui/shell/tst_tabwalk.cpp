// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/commands.h"
#include "ui/library/libraryview.h"
#include "ui/reader/readerpane.h"
#include "ui/windowfixture.h"

#include <QApplication>
#include <QDialog>
#include <QListView>
#include <QTest>

using support::WindowFixture;

namespace {

constexpr int mostSteps = 150;

QString nameOf(const QWidget &widget)
{
    return QStringLiteral("%1 %2").arg(QLatin1String(widget.metaObject()->className()), widget.objectName());
}

/// What the Tab key is to reach.
QList<QWidget *> reachable(const QWidget &window)
{
    QList<QWidget *> found;
    const auto widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->window() == &window && (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible()
            && widget->isEnabled() && !widget->focusProxy() && !widget->inherits("QLineEditIconButton"))
            found.append(widget);
    }
    return found;
}

} // namespace

/// The Tab key goes through everything that can be used, in the order in which it is seen, and comes round.
class TestTabWalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void startPage();
    void library();
    void dialogs_data();
    void dialogs();

private:
    void open();
    static void walk(QWidget &window);

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestTabWalk::init()
{
    m_fixture = std::make_unique<WindowFixture>();
}

void TestTabWalk::cleanup()
{
    m_fixture.reset();
}

void TestTabWalk::open()
{
    auto &library = m_fixture->library();
    QCOMPARE(library.open(store::Backend::Sqlite), QString());
    const auto bread = library.conversation(QStringLiteral("Bread"));
    library.say(bread.id, QStringLiteral("With flour and patience."));
    m_fixture->openWindow();
    QCOMPARE(m_fixture->showLibrary(), QString());
    QTRY_COMPARE(m_fixture->titles().size(), 1);
    auto *list = m_fixture->child<QListView>("conversationList");
    list->setCurrentIndex(list->model()->index(0, 0));
    QTRY_VERIFY(m_fixture->window().libraryView()->readerPane().conversation());
}

void TestTabWalk::walk(QWidget &window)
{
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QList<QWidget *> expected = reachable(window);
    QVERIFY(!expected.isEmpty());
    if (!window.focusWidget() || !expected.contains(window.focusWidget()))
        expected.first()->setFocus(Qt::TabFocusReason);
    QList<QWidget *> walked;
    bool comesRound = false;
    for (int step = 0; step < mostSteps; ++step) {
        QWidget *now = window.focusWidget();
        QVERIFY(now);
        if (!walked.isEmpty() && now == walked.last()) { // the reader has parts of its own
            QTest::keyClick(now, Qt::Key_Tab);
            continue;
        }
        if (walked.contains(now)) {
            comesRound = true;
            QVERIFY2(now == walked.first(), qPrintable(QStringLiteral("comes round at ") + nameOf(*now)));
            break;
        }
        walked.append(now);
        QTest::keyClick(now, Qt::Key_Tab);
    }
    QVERIFY(comesRound || expected.size() == 1);
    QStringList problems;
    for (QWidget *widget : expected) {
        if (!walked.contains(widget))
            problems.append(QStringLiteral("not reached: ") + nameOf(*widget));
    }
    // Of two neighbours in one part the later one is not wholly above the earlier, nor before it in its line.
    for (qsizetype i = 1; i < walked.size(); ++i) {
        const QWidget &before = *walked.at(i - 1);
        const QWidget &after = *walked.at(i);
        if (before.parentWidget() != after.parentWidget())
            continue;
        const bool above = after.geometry().bottom() < before.geometry().top();
        const bool sameLine = after.geometry().top() <= before.geometry().bottom() && !above
            && before.geometry().top() <= after.geometry().bottom();
        if (above || (sameLine && after.x() < before.x()))
            problems.append(nameOf(after) + QStringLiteral(" comes after ") + nameOf(before));
    }
    QCOMPARE(problems.join(u'\n'), QString());
}

void TestTabWalk::startPage()
{
    m_fixture->openWindow();
    walk(m_fixture->window());
}

void TestTabWalk::library()
{
    open();
    walk(m_fixture->window());
}

void TestTabWalk::dialogs_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("dialog");
    const auto row = [](QLatin1String command, const char *dialog) {
        QTest::newRow(dialog) << QString(command) << QString::fromLatin1(dialog);
    };
    row(ui::command::exportConversations, "exportDialog");
    row(ui::command::settings, "settingsDialog");
    row(ui::command::about, "aboutDialog");
    row(ui::command::connectLibrary, "connectDialog");
    row(ui::command::tagConversations, "tagDialog");
    row(ui::command::rename, "nameDialog");
}

void TestTabWalk::dialogs()
{
    QFETCH(QString, command);
    QFETCH(QString, dialog);
    open();
    m_fixture->trigger(QLatin1String(command.toLatin1()));
    const QByteArray name = dialog.toLatin1();
    QTRY_VERIFY(WindowFixture::dialog(name.constData()));
    QDialog *shown = WindowFixture::dialog(name.constData());
    walk(*shown);
    shown->reject();
}

QTEST_MAIN(TestTabWalk)
#include "tst_tabwalk.moc"
