// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/library/libraryview.h"
#include "ui/reader/readerpane.h"
#include "ui/windowfixture.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenuBar>
#include <QStatusBar>
#include <QTest>
#include <QTranslator>

using namespace ui;
using support::WindowFixture;

/// Another language while the window is open: every text changes, and the person stays where they were.
class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theStartPageChanges();
    void menusAndActionsChange();
    void staysInItsPlace();
    void theSettingsStayOpen();

private:
    void speakGerman();
    [[nodiscard]] QStringList menus() const;

    QTranslator m_german;
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestLanguage::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->openWindow();
}

void TestLanguage::cleanup()
{
    m_fixture.reset();
    QCoreApplication::removeTranslator(&m_german);
}

void TestLanguage::speakGerman()
{
    QVERIFY(m_german.load(QStringLiteral(":/i18n/recollect_de.qm")));
    QVERIFY(QCoreApplication::installTranslator(&m_german));
}

QStringList TestLanguage::menus() const
{
    QStringList titles;
    const auto actions = m_fixture->window().menuBar()->actions();
    for (const QAction *action : actions)
        titles.append(action->text());
    return titles;
}

void TestLanguage::theStartPageChanges()
{
    auto *step = m_fixture->child<QAbstractButton>("start.library.open");
    QCOMPARE(step->text(), QStringLiteral("Open library"));
    speakGerman();
    QTRY_COMPARE(step->text(), QStringLiteral("Bibliothek öffnen"));
    QVERIFY(!step->accessibleDescription().isEmpty());
    QTRY_COMPARE(
        m_fixture->window().statusBar()->findChild<QWidget *>(QStringLiteral("statusText"))->accessibleName(),
        QStringLiteral("Keine Bibliothek ist offen"));
}

void TestLanguage::menusAndActionsChange()
{
    const qsizetype count = menus().size();
    QVERIFY(menus().contains(QStringLiteral("&Help")));
    QAction *settings = m_fixture->window().actionRegistry().action(command::settings);
    const QKeySequence keys = settings->shortcut();
    speakGerman();
    QTRY_VERIFY(menus().contains(QStringLiteral("&Hilfe")));
    QCOMPARE(menus().size(), count);
    QCOMPARE(settings->text(), QStringLiteral("&Einstellungen …"));
    QVERIFY(settings->toolTip().startsWith(QStringLiteral("Einstellungen")));
    QCOMPARE(settings->shortcut(), keys);
}

void TestLanguage::staysInItsPlace()
{
    QCOMPARE(m_fixture->library().open(store::Backend::Sqlite), QString());
    for (const char *title : {"Bread", "Tea", "Walks"}) {
        const auto talk = m_fixture->library().conversation(QLatin1String(title));
        m_fixture->library().say(talk.id, QStringLiteral("Where is the %1?").arg(QLatin1String(title)));
    }
    QCOMPARE(m_fixture->showLibrary(), QString());
    QTRY_COMPARE(m_fixture->titles().size(), 3);
    auto *list = m_fixture->child<QListView>("conversationList");
    list->setCurrentIndex(list->model()->index(1, 0));
    QTRY_VERIFY(m_fixture->window().libraryView()->readerPane().conversation());
    const QString title = m_fixture->window().libraryView()->readerPane().conversation()->title;
    m_fixture->search(QStringLiteral("where"));
    const LibraryView *before = m_fixture->window().libraryView();
    const store::Library *library = m_fixture->window().library();
    speakGerman();
    QTRY_VERIFY(m_fixture->window().libraryView() != before);
    QCOMPARE(m_fixture->window().library(), library); // the same one, still open
    QCOMPARE(m_fixture->child<QLineEdit>("searchField")->text(), QStringLiteral("where"));
    QTRY_VERIFY(m_fixture->window().libraryView()->readerPane().conversation());
    QCOMPARE(m_fixture->window().libraryView()->readerPane().conversation()->title, title);
    QTRY_COMPARE(m_fixture->titles().size(), 3);
}

void TestLanguage::theSettingsStayOpen()
{
    m_fixture->trigger(command::settings);
    QTRY_VERIFY(WindowFixture::dialog("settingsDialog"));
    QDialog *settings = WindowFixture::dialog("settingsDialog");
    settings->findChild<QListWidget *>(QStringLiteral("settingsList"))->setCurrentRow(1);
    settings->findChild<QComboBox *>(QStringLiteral("settingsLanguage"))->setFocus();
    speakGerman();
    QTRY_COMPARE(settings->windowTitle(), QStringLiteral("Einstellungen"));
    QTRY_COMPARE(settings->findChildren<QListWidget *>(QStringLiteral("settingsList")).size(), 1);
    auto *list = settings->findChild<QListWidget *>(QStringLiteral("settingsList"));
    QCOMPARE(list->currentRow(), 1);
    QCOMPARE(list->item(1)->text(), QStringLiteral("Sprache"));
    QVERIFY(settings->isVisible());
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
