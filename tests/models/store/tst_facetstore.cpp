// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/conversationstore.h"
#include "store/facetstore.h"
#include "store/memorystore.h"
#include "support/libraryfixture.h"

#include <QtTest>

using domain::ConversationId;
using domain::Facet;
using domain::Facets;
using support::errorText;
using support::waitFor;

/// What the sidebar counts, on both backends.
class TestFacetStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsNothing_data() { support::addBackends(); }
    void countsNothing();
    void countsPlaces_data() { support::addBackends(); }
    void countsPlaces();
    void countsTagsWithWhatLiesBelow_data() { support::addBackends(); }
    void countsTagsWithWhatLiesBelow();
    void countsSourcesModelsAndPeople_data() { support::addBackends(); }
    void countsSourcesModelsAndPeople();

private:
    ConversationId make(const QStringList &tags = {}, const QString &model = QStringLiteral("gpt-4"),
                        const QString &user = QStringLiteral("me"));
    Facets collect();

    support::LibraryFixture m_fixture;
};

ConversationId TestFacetStore::make(const QStringList &tags, const QString &model, const QString &user)
{
    domain::Conversation draft;
    draft.userId = m_fixture.user(user).id;
    draft.model = model;
    draft.tags = tags;
    const auto made = waitFor(m_fixture.library().conversations().create(draft));
    return made ? made->id : ConversationId{};
}

Facets TestFacetStore::collect()
{
    const auto facets = waitFor(m_fixture.library().facets().collect());
    if (!facets)
        QTest::qFail(qPrintable(errorText(facets)), __FILE__, __LINE__);
    return facets ? *facets : Facets{};
}

void TestFacetStore::countsNothing()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    QCOMPARE(collect(), Facets{});
}

void TestFacetStore::countsPlaces()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    auto &conversations = m_fixture.library().conversations();
    make();
    const auto pinned = make();
    const auto archived = make();
    const auto trashed = make();
    QVERIFY(waitFor(conversations.setPinned({pinned, archived, trashed}, true)));
    QVERIFY(waitFor(conversations.setArchived({archived, trashed}, true)));
    QVERIFY(waitFor(conversations.trash({trashed})));
    domain::Memory memory;
    memory.userId = m_fixture.user().id;
    memory.question = QStringLiteral("q");
    QVERIFY(waitFor(m_fixture.library().memories().add(memory)));
    const auto forgotten = waitFor(m_fixture.library().memories().add(memory));
    QVERIFY(forgotten && waitFor(m_fixture.library().memories().trash({forgotten->id})));
    const Facets facets = collect();
    QCOMPARE(facets.all, 2);
    QCOMPARE(facets.pinned, 2);
    QCOMPARE(facets.archived, 1);
    QCOMPARE(facets.trashed, 1);
    QCOMPARE(facets.memories, 1);
    QCOMPARE(facets.trashedMemories, 1);
}

void TestFacetStore::countsTagsWithWhatLiesBelow()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    make({QStringLiteral("work"), QStringLiteral("work/mail")});
    make({QStringLiteral("Work/mail/old")});
    make({QStringLiteral("zebra"), QStringLiteral("a b")});
    make({QStringLiteral("workshop")});
    make({QStringLiteral("/")});
    const auto trashed = make({QStringLiteral("zebra")});
    QVERIFY(waitFor(m_fixture.library().conversations().trash({trashed})));
    QMap<QString, qint64> tags;
    for (const Facet &tag : collect().tags)
        tags.insert(tag.value.toLower(), tag.count);
    QCOMPARE(tags,
             (QMap<QString, qint64>{{QStringLiteral("/"), 1},
                                    {QStringLiteral("a b"), 1},
                                    {QStringLiteral("work"), 2},
                                    {QStringLiteral("work/mail"), 2},
                                    {QStringLiteral("work/mail/old"), 1},
                                    {QStringLiteral("workshop"), 1},
                                    {QStringLiteral("zebra"), 1}}));
}

void TestFacetStore::countsSourcesModelsAndPeople()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    make({}, QStringLiteral("GPT-4"));
    make({}, QStringLiteral("gpt-4"), QStringLiteral("Zoe"));
    make({}, QStringLiteral("claude"), QStringLiteral("anna"));
    QCOMPARE(m_fixture.sql("update conversations set source = 'Claude' where model = 'claude'"), QString());
    m_fixture.user(QStringLiteral("silent"));
    const Facets facets = collect();
    QCOMPARE(facets.sources, (QList<Facet>{{QString(), 2}, {QStringLiteral("claude"), 1}}));
    QCOMPARE(facets.models.size(), 2);
    QCOMPARE(facets.models.first().value.toLower(), QStringLiteral("gpt-4"));
    QCOMPARE(facets.models.first().count, 2);
    QCOMPARE(
        facets.people,
        (QList<Facet>{{QStringLiteral("anna"), 1}, {QStringLiteral("me"), 1}, {QStringLiteral("Zoe"), 1}}));
}

QTEST_GUILESS_MAIN(TestFacetStore)
#include "tst_facetstore.moc"
