// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/conversationstore.h"
#include "store/filestore.h"
#include "store/memorystore.h"
#include "store/messagestore.h"
#include "store/statisticsstore.h"
#include "support/libraryfixture.h"

#include <QtTest>

using domain::Conversation;
using support::errorText;
using support::waitFor;

/// The figures of a library on both backends; the trash counts nowhere but in its own figure.
class TestStatisticsStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsNothing_data() { support::addBackends(); }
    void countsNothing();
    void counts_data() { support::addBackends(); }
    void counts();

private:
    Conversation make(const QString &model, int messages);
    void fill();

    support::LibraryFixture m_fixture;
};

Conversation TestStatisticsStore::make(const QString &model, int messages)
{
    Conversation draft;
    draft.userId = m_fixture.user().id;
    draft.model = model;
    const auto made = waitFor(m_fixture.library().conversations().create(draft));
    for (int i = 0; made && i < messages; ++i) {
        domain::Message message;
        message.conversationId = made->id;
        message.content = QStringLiteral("x");
        message.tokenCount = 10;
        if (i == 1)
            message.latencyMs = 300;
        if (i == 2)
            message.latencyMs = 500;
        (void)waitFor(m_fixture.library().messages().append(message));
    }
    return made ? *made : Conversation{};
}

void TestStatisticsStore::countsNothing()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto figures = waitFor(m_fixture.library().statistics().collect());
    QCOMPARE(errorText(figures), QString());
    QCOMPARE(figures->conversations, 0);
    QCOMPARE(figures->messages, 0);
    QCOMPARE(figures->averageMessages, 0.0);
    QCOMPARE(figures->averageResponseMs, 0.0);
    QVERIFY(figures->byModel.isEmpty() && figures->bySource.isEmpty() && figures->byDay.isEmpty());
}

/// Four conversations, one of them archived and pinned, one in the trash; files with shared bytes; memories.
void TestStatisticsStore::fill()
{
    auto &library = m_fixture.library();
    const auto first = make(QStringLiteral("a"), 3);
    const auto archived = make(QStringLiteral("a"), 1);
    make(QStringLiteral("b"), 2);
    const auto trashed = make(QStringLiteral("c"), 5);
    domain::StoredFile file;
    file.conversationId = first.id;
    QVERIFY(waitFor(library.files().add(file, "12345")));
    QVERIFY(waitFor(library.files().add(file, "12345")));
    file.conversationId = trashed.id;
    QVERIFY(waitFor(library.files().add(file, "in the trash only")));
    domain::Memory memory;
    memory.userId = m_fixture.user().id;
    memory.question = QStringLiteral("q");
    QVERIFY(waitFor(library.memories().add(memory)));
    const auto forgotten = waitFor(library.memories().add(memory));
    QVERIFY(forgotten && waitFor(library.memories().trash({forgotten->id})));
    QVERIFY(waitFor(library.conversations().setArchived({archived.id}, true)));
    QVERIFY(waitFor(library.conversations().setPinned({archived.id, trashed.id}, true)));
    QVERIFY(waitFor(library.conversations().trash({trashed.id})));
    m_fixture.user(QStringLiteral("anna"));
}

void TestStatisticsStore::counts()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    fill();
    // The last microsecond of a day in UTC, which is the next day in other places.
    const QString moment = backend == store::Backend::Sqlite
        ? QStringLiteral("1769903999999999")
        : QStringLiteral("'2026-01-31 23:59:59.999999+00'");
    QCOMPARE(
        m_fixture.sql(QStringLiteral("update messages set created_at = %1 where id in (1, 2)").arg(moment)),
        QString());
    const auto figures = waitFor(m_fixture.library().statistics().collect());
    QCOMPARE(errorText(figures), QString());
    QCOMPARE(figures->conversations, 3);
    QCOMPARE(figures->messages, 6);
    QCOMPARE(figures->tokens, 60);
    QCOMPARE(figures->averageMessages, 2.0);
    QCOMPARE(figures->averageResponseMs, (300 + 500 + 300) / 3.0);
    QCOMPARE(figures->active, 2);
    QCOMPARE(figures->archived, 1);
    QCOMPARE(figures->pinned, 1);
    QCOMPARE(figures->trashed, 1);
    QCOMPARE(figures->memories, 1);
    QCOMPARE(figures->users, 2);
    QCOMPARE(figures->files, 2);
    QCOMPARE(figures->bytes, 5);
    QVERIFY(figures->libraryBytes > 10'000); // its tables, if nothing else
    QCOMPARE(figures->byModel.size(), 2);
    QCOMPARE(figures->byModel.first().name, QStringLiteral("a"));
    QCOMPARE(figures->byModel.first().conversations, 2);
    QCOMPARE(figures->byModel.first().messages, 4);
    QCOMPARE(figures->byModel.first().tokens, 40);
    QCOMPARE(figures->bySource.size(), 1);
    QCOMPARE(figures->bySource.first().conversations, 3);
    QCOMPARE(figures->byDay.size(), 2);
    QCOMPARE(figures->byDay.first().day, QDate(2026, 1, 31));
    QCOMPARE(figures->byDay.first().messages, 2);
    QCOMPARE(figures->byDay.last().messages, 4);
}

QTEST_GUILESS_MAIN(TestStatisticsStore)
#include "tst_statisticsstore.moc"
