// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"
#include "app/commands/exitcode.h"
#include "app/globaloptions.h"
#include "app/terminal/terminal.h"

#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;

namespace {

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// Reading what stands on the command line, without a library.
class GlobalOptionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheCommand_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("subcommand");
        QTest::newRow("none") << QStringList{} << u""_s << u""_s;
        QTest::newRow("alone") << words("list") << u"list"_s << u""_s;
        QTest::newRow("after options") << words("--json --library f list") << u"list"_s << u""_s;
        QTest::newRow("equals sign") << words("--library=list stats") << u"stats"_s << u""_s;
        QTest::newRow("two words") << words("memory --json add") << u"memory"_s << u"add"_s;
        QTest::newRow("value of an own option") << words("list --limit 5") << u"list"_s << u""_s;
        QTest::newRow("after two dashes") << words("search -- list") << u"search"_s << u""_s;
    }
    void findsTheCommand()
    {
        QFETCH(QStringList, arguments);
        const auto options = readGlobalOptions(arguments);
        QVERIFY(options);
        QTEST(options->command, "command");
        QTEST(options->subcommand, "subcommand");
        QCOMPARE(options->opensWindow(), arguments.isEmpty());
    }

    void readsValuesAndFlags()
    {
        const auto options = readGlobalOptions(words("list --profile work --quiet --json"));
        QVERIFY(options);
        QCOMPARE(options->profile, QStringLiteral("work"));
        QVERIFY(options->json);
        QVERIFY(options->quiet);
        QVERIFY(!options->help);
    }

    void refusesContradictions_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("two libraries") << words("--library a --profile b");
        QTest::newRow("no value") << words("--library");
        QTest::newRow("empty value") << words("--profile=");
        QTest::newRow("unknown") << words("--colour list");
    }
    void refusesContradictions()
    {
        QFETCH(QStringList, arguments);
        const auto options = readGlobalOptions(arguments);
        QVERIFY(!options);
        QCOMPARE(options.error().code, domain::ErrorCode::InvalidArgument);
        QVERIFY(!options.error().message.isEmpty());
    }

    void readsSpans()
    {
        QCOMPARE(daySpan(u"30d"_s)->count(), 30);
        QCOMPARE(daySpan(u"6w"_s)->count(), 42);
        QCOMPARE(daySpan(u"1m"_s)->count(), 30);
        QCOMPARE(daySpan(u"2y"_s)->count(), 730);
        const QStringList wrong = words("d 30 -1d x3d 99999999999d 1000000y") << QString();
        for (const QString &text : wrong)
            QVERIFY2(!daySpan(text), qPrintable(text));
    }

    void readsNumbers()
    {
        QCOMPARE(*numberIn(u"7"_s, u"--limit"_s, 1, 10, 3), 7);
        QCOMPARE(*numberIn(u""_s, u"--limit"_s, 1, 10, 3), 3);
        const QStringList wrong = words("0 11 seven 7.5 99999999999999999999");
        for (const QString &text : wrong)
            QVERIFY2(!numberIn(text, u"--limit"_s, 1, 10, 3), qPrintable(text));
    }

    void readsIds()
    {
        const QString id = QStringLiteral("6d1f1a3c-5b0e-4d8e-9a53-3f1f6a1f0a11");
        QCOMPARE(conversationIds({id, id})->size(), 1);
        QVERIFY(!conversationIds({id, QStringLiteral("tea")}));
        QCOMPARE(memoryIds(words("3 12"))->size(), 2);
        QVERIFY(!memoryIds(words("-3")));
    }

    void everyErrorHasACodeAndAName()
    {
        QSet<QString> names;
        for (int code = 0; code <= int(domain::ErrorCode::Internal); ++code) {
            names.insert(errorCodeName(domain::ErrorCode(code)));
            QVERIFY(exitCodeFor(domain::ErrorCode(code)) != ExitCode::Done);
        }
        QCOMPARE(names.size(), int(domain::ErrorCode::Internal) + 1);
    }

    void foreignTextCantDriveTheTerminal()
    {
        QCOMPARE(forTerminal(QStringLiteral("a\tb\n\u001b]0;owned\u0007\u009b2J\u007f")),
                 QStringLiteral("a\tb\n\uFFFD]0;owned\uFFFD\uFFFD2J\uFFFD"));
        QCOMPARE(forTerminal(QStringLiteral("a\u202eb\u2066c\u2069")),
                 QStringLiteral("a\ufffdb\ufffdc\ufffd"));
        QCOMPARE(forTerminal(QStringLiteral("Grüße 今天 👍")), QStringLiteral("Grüße 今天 👍"));
    }
};

QTEST_GUILESS_MAIN(GlobalOptionsTest)
#include "tst_globaloptions.moc"
