// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/windowfixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace ui;
using support::WindowFixture;

/// The settings and what is said about the program, as a person meets them.
class TestSettingsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void opensByKeys();
    void changesAreInForceAtOnce();
    void changesTheKeysOfACommand();
    void asksBeforeItTakesKeys();
    void saysWhereThingsAre();
    void forgetsAfterAsking();
    void everyPageIsReached();
    void namesTheVersions();

private:
    [[nodiscard]] QDialog &dialog() const { return *WindowFixture::dialog("settingsDialog"); }
    template <typename Widget>
    [[nodiscard]] Widget &part(const char *name) const
    {
        return *dialog().findChild<Widget *>(QLatin1String(name));
    }
    void open();
    void choose(const char *name, const QVariant &value);
    void chooseCommand(QLatin1String id);
    [[nodiscard]] const Preferences &now() const { return m_fixture->services.preferences->current(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestSettingsDialog::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->services.logFolder = QStringLiteral("/somewhere/state");
    m_fixture->openWindow();
}

void TestSettingsDialog::open()
{
    m_fixture->trigger(command::settings);
    QTRY_VERIFY(WindowFixture::dialog("settingsDialog"));
}

void TestSettingsDialog::choose(const char *name, const QVariant &value)
{
    auto &box = part<QComboBox>(name);
    const int index = box.findData(value);
    QVERIFY(index >= 0);
    box.setCurrentIndex(index);
    Q_EMIT box.activated(index);
}

/// Finds a command by typing its name, as a person would.
void TestSettingsDialog::chooseCommand(QLatin1String id)
{
    const QString title = ActionRegistry::title(*m_fixture->window().actionRegistry().action(id));
    part<QLineEdit>("shortcutSearch").setText(title);
    auto &list = part<QTreeView>("shortcutList");
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        if (list.model()->index(row, 0).data().toString() == title)
            list.setCurrentIndex(list.model()->index(row, 0));
    }
    QVERIFY(list.currentIndex().isValid());
}

void TestSettingsDialog::opensByKeys()
{
    m_fixture->window().activateWindow();
    QTest::keyClick(&m_fixture->window(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(WindowFixture::dialog("settingsDialog"));
}

void TestSettingsDialog::changesAreInForceAtOnce()
{
    open();
    choose("settingsTheme", int(Theme::Dark));
    QCOMPARE(now().theme, Theme::Dark);
    choose("settingsTextSize", 150);
    QCOMPARE(now().textPercent, 150);
    choose("settingsDensity", int(tokens::Density::Compact));
    QCOMPARE(now().density, tokens::Density::Compact);
    choose("settingsColumn", 0);
    QCOMPARE(now().columnCharacters, 0);
    part<QAbstractButton>("settingsMotion").click();
    QVERIFY(now().reduceMotion);
}

void TestSettingsDialog::changesTheKeysOfACommand()
{
    open();
    chooseCommand(command::settings);
    auto &keys = part<QKeySequenceEdit>("shortcutKeys");
    QCOMPARE(keys.keySequence(), QKeySequence(QStringLiteral("Ctrl+,")));
    keys.setKeySequence(QKeySequence(QStringLiteral("Ctrl+Alt+P")));
    Q_EMIT keys.editingFinished();
    QCOMPARE(m_fixture->window().actionRegistry().action(command::settings)->shortcut(),
             QKeySequence(QStringLiteral("Ctrl+Alt+P")));
    part<QPushButton>("shortcutReset").click();
    QCOMPARE(m_fixture->window().actionRegistry().action(command::settings)->shortcut(),
             QKeySequence(QStringLiteral("Ctrl+,")));
    part<QPushButton>("shortcutClear").click();
    QVERIFY(m_fixture->window().actionRegistry().action(command::settings)->shortcut().isEmpty());
}

void TestSettingsDialog::asksBeforeItTakesKeys()
{
    open();
    QAction *undo = m_fixture->window().actionRegistry().action(command::undo);
    const QKeySequence taken = undo->shortcut();
    chooseCommand(command::settings);
    auto &keys = part<QKeySequenceEdit>("shortcutKeys");
    keys.setKeySequence(taken);
    Q_EMIT keys.editingFinished();
    QCOMPARE(undo->shortcut(), taken);
    QVERIFY(part<QLabel>("shortcutConflict").text().contains(ActionRegistry::title(*undo)));
    auto &take = part<QPushButton>("shortcutTake");
    QVERIFY(!take.isHidden());
    take.click();
    QCOMPARE(m_fixture->window().actionRegistry().action(command::settings)->shortcut(), taken);
    QVERIFY(!undo->shortcuts().contains(taken));
    QVERIFY(take.isHidden());
}

void TestSettingsDialog::saysWhereThingsAre()
{
    QCOMPARE(m_fixture->library().open(store::Backend::Sqlite), QString());
    const auto talk = m_fixture->library().conversation(QStringLiteral("Tea"));
    m_fixture->library().say(talk.id, QStringLiteral("How long does it brew?"));
    QCOMPARE(m_fixture->showLibrary(), QString());
    open();
    QCOMPARE(part<QLabel>("storagePlace").text(),
             QDir::toNativeSeparators(m_fixture->library().options().location.file));
    QVERIFY(part<QLabel>("storageSoftware").text().startsWith(QStringLiteral("SQLite ")));
    QTRY_COMPARE(part<QLabel>("storageConversations").text(), QStringLiteral("1, with 1 messages"));
    QVERIFY(!part<QLabel>("storageSize").text().isEmpty());
    QCOMPARE(part<QLabel>("privacyLogFolder").text(),
             QDir::toNativeSeparators(QStringLiteral("/somewhere/state")));
    // The dialog stays right when the library goes.
    m_fixture->trigger(command::closeLibrary);
    QCOMPARE(part<QLabel>("storageConversations").text(), QString());
}

void TestSettingsDialog::forgetsAfterAsking()
{
    m_fixture->recent = {store::Location::sqlite(QStringLiteral("/somewhere/a.recollect"))};
    open();
    part<QPushButton>("privacyRecent").click();
    QTRY_VERIFY(WindowFixture::dialog("privacyRecentQuestion"));
    QCOMPARE(m_fixture->recent.size(), 1);
    WindowFixture::dialog("privacyRecentQuestion")
        ->findChild<QPushButton *>(QStringLiteral("questionAgree"))
        ->click();
    QTRY_VERIFY(m_fixture->recent.isEmpty());
    QVERIFY(!part<QLabel>("privacyDone").text().isEmpty());
}

void TestSettingsDialog::everyPageIsReached()
{
    open();
    auto &list = part<QListWidget>("settingsList");
    for (const char *page : {"settingsAppearance", "settingsLanguagePage", "settingsReading",
                             "settingsKeyboard", "settingsPrivacy", "settingsStorage"}) {
        QVERIFY2(part<QWidget>(page).isVisible(), page);
        QVERIFY(!part<QWidget>(page).accessibleName().isEmpty());
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Down);
    }
}

void TestSettingsDialog::namesTheVersions()
{
    m_fixture->trigger(command::about);
    QTRY_VERIFY(WindowFixture::dialog("aboutDialog"));
    QDialog *about = WindowFixture::dialog("aboutDialog");
    about->findChild<QPushButton *>(QStringLiteral("aboutCopy"))->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(QStringLiteral("Recollect " RECOLLECT_VERSION)));
    QVERIFY(copied.contains(QLatin1String(qVersion())));
    QVERIFY(about->findChild<QAbstractItemView *>(QStringLiteral("aboutLicences"))->model()->rowCount() >= 7);
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
