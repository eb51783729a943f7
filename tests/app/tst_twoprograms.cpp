// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "store/conversationstore.h"

#include <QTest>

using namespace support;

/// One library, open in a window for instance, and used by the command line at the same time.
class TestTwoPrograms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachSeesWhatTheOtherWrites_data() { addBackends(); }
    void eachSeesWhatTheOtherWrites();

private:
    QString titles() { return QString::fromUtf8(m_program.run(words("list")).out); }

    Program m_program;
};

void TestTwoPrograms::eachSeesWhatTheOtherWrites()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_program.fixture().open(backend), QString());
    auto &conversations = m_program.fixture().library().conversations();
    const auto talk = m_program.fixture().conversation(QStringLiteral("First"));
    // Each worker has opened its connection by now.
    QVERIFY(waitFor(conversations.skeleton({}, 50)));
    QVERIFY(waitFor(conversations.page({}, {})));
    QVERIFY(titles().contains(QStringLiteral("First")));
    // A program that reads and ends must not take the library away from the one that stays.
    for (const QString &title : {QStringLiteral("Second"), QStringLiteral("Third")}) {
        QVERIFY(waitFor(conversations.rename(talk.id, title)));
        QVERIFY2(titles().contains(title), qPrintable(titles()));
    }
    const Ran renamed =
        m_program.run({QStringLiteral("rename"), talk.id.toString(), QStringLiteral("Fourth")});
    QCOMPARE(renamed.code, 0);
    const auto rows = waitFor(conversations.byIds({talk.id}));
    QVERIFY(rows && rows->size() == 1);
    QCOMPARE(rows->first().title, QStringLiteral("Fourth"));
}

QTEST_GUILESS_MAIN(TestTwoPrograms)
#include "tst_twoprograms.moc"
