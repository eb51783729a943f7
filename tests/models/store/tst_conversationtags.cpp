// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/conversationstore.h"
#include "support/libraryfixture.h"

#include <QSignalSpy>
#include <QtTest>

using domain::ConversationId;
using store::TagEdit;
using support::errorText;
using support::waitFor;

/// Edits of tags that can be undone exactly, and who has a tag; on both backends.
class TestConversationTags : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void editsAndUndoes_data() { support::addBackends(); }
    void editsAndUndoes();
    void changesTheCaseOfATag_data() { support::addBackends(); }
    void changesTheCaseOfATag();
    void findsWhoHasATag_data() { support::addBackends(); }
    void findsWhoHasATag();
    void refusesWhatIsGone_data() { support::addBackends(); }
    void refusesWhatIsGone();

private:
    store::ConversationStore &conversations() { return m_fixture.library().conversations(); }
    ConversationId make(const char *tags);
    QString tagsOf(ConversationId id);

    support::LibraryFixture m_fixture;
};

ConversationId TestConversationTags::make(const char *tags)
{
    domain::Conversation draft;
    draft.userId = m_fixture.user().id;
    draft.model = QStringLiteral("m");
    draft.tags = QString::fromUtf8(tags).split(u' ', Qt::SkipEmptyParts);
    const auto made = waitFor(conversations().create(draft));
    return made ? made->id : ConversationId{};
}

QString TestConversationTags::tagsOf(ConversationId id)
{
    const auto rows = waitFor(conversations().byIds({id}));
    return rows && !rows->isEmpty() ? rows->first().tags.join(u' ') : errorText(rows);
}

void TestConversationTags::editsAndUndoes()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto both = make("a b");
    const auto one = make("a");
    const auto none = make("");
    QSignalSpy changed(&conversations(), &store::ConversationStore::changed);
    const auto undo = waitFor(conversations().editTags(
        {{{both, one, none}, {QStringLiteral(" b ")}, {}}, {{one}, {}, {QStringLiteral("A")}}}));
    QCOMPARE(errorText(undo), QString());
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<QList<domain::Conversation>>().size(), 3);
    QCOMPARE(tagsOf(both), QStringLiteral("a b"));
    QCOMPARE(tagsOf(one), QStringLiteral("b"));
    QCOMPARE(tagsOf(none), QStringLiteral("b"));
    // Who had the tag before keeps it.
    const auto redo = waitFor(conversations().editTags(*undo));
    QCOMPARE(errorText(redo), QString());
    QCOMPARE(tagsOf(both), QStringLiteral("a b"));
    QCOMPARE(tagsOf(one), QStringLiteral("a"));
    QCOMPARE(tagsOf(none), QString());
    QVERIFY(waitFor(conversations().editTags(*redo)));
    QCOMPARE(tagsOf(one), QStringLiteral("b"));
    QCOMPARE(tagsOf(none), QStringLiteral("b"));
}

void TestConversationTags::changesTheCaseOfATag()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto id = make("work");
    const auto undo =
        waitFor(conversations().editTags({{{id}, {QStringLiteral("Work")}, {QStringLiteral("work")}}}));
    QCOMPARE(errorText(undo), QString());
    QCOMPARE(tagsOf(id), QStringLiteral("Work"));
    QVERIFY(waitFor(conversations().editTags(*undo)));
    QCOMPARE(tagsOf(id), QStringLiteral("work"));
}

void TestConversationTags::findsWhoHasATag()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto above = make("Work");
    const auto below = make("work/mail");
    const auto trashed = make("work/mail home");
    make("workshop wor work_ home/work");
    QVERIFY(waitFor(conversations().trash({trashed})));
    const auto holders = waitFor(conversations().tagged(QStringLiteral("work")));
    QCOMPARE(errorText(holders), QString());
    QMap<QString, QSet<ConversationId>> found;
    for (const TagEdit &edit : *holders)
        found.insert(edit.add.value(0), {edit.ids.begin(), edit.ids.end()});
    QCOMPARE(found,
             (QMap<QString, QSet<ConversationId>>{{QStringLiteral("Work"), {above}},
                                                  {QStringLiteral("work/mail"), {below, trashed}}}));
    QVERIFY(waitFor(conversations().tagged(QStringLiteral("%")))->isEmpty());
    // Beyond ASCII too, where the databases do not agree on case.
    make("Küche KÜCHE/Öfen");
    QCOMPARE(waitFor(conversations().tagged(QString::fromUtf8("küche")))->size(), 2);
}

void TestConversationTags::refusesWhatIsGone()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto id = make("a");
    const auto answer = waitFor(
        conversations().editTags({{{id}, {QStringLiteral("b")}, {}},
                                  {{ConversationId{QUuid::createUuid()}}, {QStringLiteral("b")}, {}}}));
    QCOMPARE(answer.error().code, domain::ErrorCode::NotFound);
    QCOMPARE(tagsOf(id), QStringLiteral("a"));
}

QTEST_GUILESS_MAIN(TestConversationTags)
#include "tst_conversationtags.moc"
