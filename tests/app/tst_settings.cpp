// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/paths.h"
#include "app/settings/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace app;
using store::Location;

class SettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsProfiles()
    {
        const auto work =
            Location::fromUrl(QStringLiteral("postgresql://anna@db.example.org:5433/chat?sslmode=require"));
        const auto home = Location::fromUrl(QStringLiteral("postgresql:///chat?host=%2Frun%2Fpg"));
        QVERIFY(work && home);
        {
            Settings settings(file());
            QVERIFY(settings.saveProfile({QStringLiteral("work / büro 100%"), *work}));
            QVERIFY(settings.saveProfile({QStringLiteral("home"), *home}));
        }
        Settings settings(file());
        QCOMPARE(settings.profiles().size(), 2);
        QCOMPARE(settings.profiles().first(), (Profile{QStringLiteral("home"), *home}));
        QCOMPARE(*settings.profile(QStringLiteral("work / büro 100%")), *work);
        settings.removeProfile(QStringLiteral("home"));
        QCOMPARE(settings.profile(QStringLiteral("home")).error().code, domain::ErrorCode::NotFound);
    }

    void refusesUselessProfiles()
    {
        Settings settings(file());
        const Location local = Location::sqlite(QStringLiteral("a.recollect"));
        const auto server = Location::fromUrl(QStringLiteral("postgresql://h/d"));
        QVERIFY(!settings.saveProfile({QStringLiteral("local"), local}));
        QVERIFY(!settings.saveProfile({QStringLiteral("  "), *server}));
        QVERIFY(!settings.saveProfile({QStringLiteral("postgresql://h/d"), *server}));
    }

    void remembersLibraries()
    {
        Settings settings(file());
        QVERIFY(!settings.lastLibrary());
        for (int i = 0; i < 12; ++i)
            settings.rememberLibrary(
                Location::sqlite(QStringLiteral("/tmp/%1, with a comma.recollect").arg(i)));
        const auto server = Location::fromUrl(QStringLiteral("postgresql://anna@h/d"));
        settings.rememberLibrary(*server);
        settings.rememberLibrary(Location::sqlite(QStringLiteral("/tmp/5, with a comma.recollect")));
        const auto recent = Settings(file()).recentLibraries();
        QCOMPARE(recent.size(), 10);
        QCOMPARE(recent.at(0).file, QStringLiteral("/tmp/5, with a comma.recollect"));
        QCOMPARE(recent.at(1), *server);
        QCOMPARE(recent.at(2).file, QStringLiteral("/tmp/11, with a comma.recollect"));
        QCOMPARE(*Settings(file()).lastLibrary(), recent.first());
    }

    void forgetsALibrary()
    {
        Settings settings(file());
        const Location first = Location::sqlite(QStringLiteral("/tmp/a.recollect"));
        const Location second = Location::sqlite(QStringLiteral("/tmp/b.recollect"));
        settings.rememberLibrary(first);
        settings.rememberLibrary(second);
        settings.forgetLibrary(second);
        QCOMPARE(Settings(file()).recentLibraries(), QList{first});
    }

    void keepsPreferences()
    {
        QCOMPARE(Settings(file()).preferences(), ui::Preferences());
        ui::Preferences chosen;
        chosen.theme = ui::Theme::HighContrast;
        chosen.textPercent = 150;
        chosen.density = ui::tokens::Density::Compact;
        chosen.reduceMotion = true;
        chosen.columnCharacters = 0;
        chosen.language = QStringLiteral("vi");
        chosen.shortcuts = {
            {QStringLiteral("search.focus"),
             {QKeySequence(QStringLiteral("Ctrl+,")), QKeySequence(Qt::Key_F9)}},
            {QStringLiteral("edit.undo"), {}}, // taken away
        };
        Settings(file()).setPreferences(chosen);
        QCOMPARE(Settings(file()).preferences(), chosen);
        chosen.shortcuts.clear();
        Settings(file()).setPreferences(chosen);
        QCOMPARE(Settings(file()).preferences(), chosen);
    }

    void preferencesSurviveNonsense()
    {
        QFile broken(file());
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("language=\n[appearance]\ntheme=purple\ntext=9000\ndensity=\n[reading]\ncolumn=-4\n"
                     "[shortcuts]\nedit.undo=Hyper+Nothing\n");
        broken.close();
        const ui::Preferences read = Settings(file()).preferences();
        QCOMPARE(read.theme, ui::Theme::System);
        QCOMPARE(read.textPercent, ui::Preferences::largestText);
        QCOMPARE(read.density, ui::tokens::Density::Comfortable);
        QCOMPARE(read.columnCharacters, 0);
    }

    void clearsStates()
    {
        Settings settings(file());
        settings.setWindowState(QStringLiteral("search.history/a"), "1");
        settings.setWindowState(QStringLiteral("search.order"), "2");
        settings.clearWindowState(QStringLiteral("search.history"));
        QVERIFY(settings.windowState(QStringLiteral("search.history/a")).isEmpty());
        QCOMPARE(settings.windowState(QStringLiteral("search.order")), QByteArray("2"));
    }

    void survivesNonsenseInTheFile()
    {
        QFile broken(file());
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(
            "[profiles]\nbad=nonsense\nworse=postgresql://a:secret@h/d\n[libraries]\nrecent=@Invalid()\n");
        broken.close();
        const Settings settings(file());
        QCOMPARE(settings.profiles().size(), 0);
        QVERIFY(!settings.lastLibrary());
    }

    void holdsNoPassword()
    {
        QVERIFY(!locationFromText(QStringLiteral("postgresql://anna:secret@h/d")));
        QVERIFY(!locationFromText(QStringLiteral("postgresql://h/d?password=secret")));
    }

    void followsThePlatform()
    {
        qputenv("XDG_STATE_HOME", "/somewhere/state");
        QVERIFY(stateFolder().startsWith(QLatin1String("/somewhere/state/")));
        qputenv("XDG_STATE_HOME", "relative");
        QVERIFY(!stateFolder().contains(QLatin1String("relative")));
        QVERIFY(defaultLibraryFile().endsWith(QLatin1String("/library.recollect")));
    }

    void init() { QFile::remove(file()); }

private:
    QString file() const { return m_folder.filePath(QStringLiteral("recollect.ini")); }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
