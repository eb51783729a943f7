// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace app;

namespace {

struct Entry {
    QString context;
    QString source;
    QStringList translations; ///< one for each form
    bool isPlural = false;
    bool isFinished = true;
};

QList<Entry> entriesOf(const QString &language)
{
    QFile file(QStringLiteral(RECOLLECT_TRANSLATIONS "/recollect_%1.ts").arg(language));
    QList<Entry> entries;
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    QXmlStreamReader xml(&file);
    QString context;
    Entry entry;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"message")
            entries.append(std::exchange(entry, {}));
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            entry.context = context;
            entry.isPlural = xml.attributes().value(QLatin1String("numerus")) == u"yes";
        } else if (xml.name() == u"source") {
            entry.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            entry.isFinished = xml.attributes().value(QLatin1String("type")) != u"unfinished";
            if (!entry.isPlural)
                entry.translations.append(xml.readElementText());
        } else if (xml.name() == u"numerusform") {
            entry.translations.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<Entry>() : entries;
}

/// The places for values in a text, in alphabetical order.
QStringList placesIn(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?[0-9n]"));
    QStringList places;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        places.append(matches.next().captured());
    places.sort();
    places.removeDuplicates();
    return places;
}

/// A text that no other is: for finding out which language is in force.
QString probe()
{
    return QCoreApplication::translate("ui::Menus", "&Help");
}

} // namespace

/// The .ts files, and the change of language while the program runs.
class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void files_data();
    void files();
    void completeLanguagesLackNothing();
    void languagesAreListed();
    void changesWhileRunning();
    void datesAndNumbersFollow();
    void aLanguageThatIsNotCarriedIsEnglish();

private:
    static QStringList languages()
    {
        return QStringLiteral(RECOLLECT_LANGUAGES).split(u',', Qt::SkipEmptyParts);
    }
    static QStringList completeLanguages()
    {
        return QStringLiteral(RECOLLECT_COMPLETE_LANGUAGES).split(u',', Qt::SkipEmptyParts);
    }
};

void TestTranslations::files_data()
{
    QTest::addColumn<QString>("language");
    const auto all = languages();
    for (const QString &language : all)
        QTest::newRow(qPrintable(language)) << language;
}

void TestTranslations::files()
{
    QFETCH(QString, language);
    const auto entries = entriesOf(language);
    QVERIFY(entries.size() > 500);
    const int forms = language == QLatin1String("vi") ? 1 : 2;
    for (const Entry &entry : entries) {
        // A context that the program doesn't use at run time is a text that is never found.
        QVERIFY2(entry.context.contains(QStringLiteral("::")) || entry.context == QLatin1String("ImportText"),
                 qPrintable(entry.context + u'/' + entry.source));
        if (!entry.isFinished)
            continue;
        QVERIFY2(!entry.isPlural || entry.translations.size() == forms, qPrintable(entry.source));
        for (const QString &text : entry.translations) {
            QVERIFY2(!text.isEmpty(), qPrintable(entry.source));
            // "%n" may become "a" or "one"; other values must not be lost.
            QStringList wanted = placesIn(entry.source);
            QStringList found = placesIn(text);
            if (entry.isPlural) {
                wanted.removeAll(QStringLiteral("%n"));
                found.removeAll(QStringLiteral("%n"));
            }
            QVERIFY2(found == wanted, qPrintable(entry.source + QStringLiteral(" → ") + text));
        }
    }
}

void TestTranslations::completeLanguagesLackNothing()
{
    const auto complete = completeLanguages();
    for (const QString &language : complete) {
        QVERIFY2(languages().contains(language), qPrintable(language));
        QStringList missing;
        const auto entries = entriesOf(language);
        for (const Entry &entry : entries) {
            if (!entry.isFinished)
                missing.append(entry.context + QStringLiteral(": ") + entry.source);
        }
        QCOMPARE(missing.join(u'\n'), QString());
    }
}

void TestTranslations::languagesAreListed()
{
    QStringList expected = languages();
    expected.prepend(QStringLiteral("en"));
    QCOMPARE(Translations::languages(), expected);
}

void TestTranslations::changesWhileRunning()
{
    Translations translations;
    translations.use(QStringLiteral("en"));
    QCOMPARE(probe(), QStringLiteral("&Help"));
    translations.use(QStringLiteral("de"));
    QCOMPARE(probe(), QStringLiteral("&Hilfe"));
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen"));
    translations.use(QStringLiteral("vi"));
    QVERIFY(probe() != QStringLiteral("&Hilfe"));
    translations.use(QStringLiteral("en"));
    QCOMPARE(probe(), QStringLiteral("&Help"));
    QCOMPARE(QCoreApplication::translate("ui::StatusArea", "Importing: %n conversation(s)", nullptr, 1),
             QStringLiteral("Importing: 1 conversation"));
}

void TestTranslations::datesAndNumbersFollow()
{
    Translations translations;
    translations.use(QStringLiteral("de"));
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), QStringLiteral("1.234,5"));
    translations.use(QStringLiteral("en"));
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), QStringLiteral("1,234.5"));
}

void TestTranslations::aLanguageThatIsNotCarriedIsEnglish()
{
    Translations translations;
    translations.use(QStringLiteral("is"));
    QCOMPARE(probe(), QStringLiteral("&Help"));
    QCOMPARE(QLocale().language(), QLocale::Icelandic);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
