// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/facetstore.h"
#include "support/libraryfixture.h"
#include "ui/library/placesmodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using domain::Facets;
using support::waitFor;
using ui::Place;
using ui::PlaceKind;
using ui::PlacesModel;

namespace {

/// The tree as text: "Tags{work 3{mail 1} home 2}".
QString drawing(const PlacesModel &model, const QModelIndex &parent = {})
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        QString text = index.data().toString();
        if (const QVariant count = index.data(PlacesModel::CountRole); count.isValid())
            text += u' ' + count.toString();
        if (model.rowCount(index) > 0)
            text += u'{' + drawing(model, index) + u'}';
        rows.append(text);
    }
    return rows.join(parent.isValid() ? u' ' : u'\n');
}

Facets facets(const QList<domain::Facet> &tags)
{
    Facets counts;
    counts.all = 7;
    counts.tags = tags;
    return counts;
}

domain::SavedSearch search(int id, const char *name)
{
    return {{id}, QString::fromUtf8(name), QStringLiteral("is:unread"), domain::SearchOrder::Newest, {}};
}

} // namespace

/// The sidebar's rows: what they are, and that they come and go under a view that keeps its place.
class TestPlacesModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasItsPlacesBeforeAnythingIsCounted();
    void nestsTags();
    void nestsBelowWhatIsThere();
    void listsEverySection();
    void takesOverDifferences();
    void namesPlacesForScreenReaders();
    void countsWhatItsPlacesShow_data() { support::addBackends(); }
    void countsWhatItsPlacesShow();

private:
    void fill();

    support::LibraryFixture m_fixture;
};

void TestPlacesModel::hasItsPlacesBeforeAnythingIsCounted()
{
    PlacesModel model(true);
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(drawing(model), QStringLiteral("All conversations\nPinned\nArchived\nTrash\nMemories"));
    QCOMPARE(model.placeAt(model.index(3, 0)), (Place{PlaceKind::Trash, {}}));
    QVERIFY(model.indexOf({PlaceKind::Tag, QStringLiteral("none")}) == QModelIndex());
}

void TestPlacesModel::nestsTags()
{
    PlacesModel model(false);
    const QAbstractItemModelTester tester(&model);
    model.setFacets(facets({{QStringLiteral("home"), 2},
                            {QStringLiteral("Work"), 3},
                            {QStringLiteral("work/mail"), 1},
                            {QStringLiteral("work/mail/old"), 1}}));
    QVERIFY2(drawing(model).endsWith(QStringLiteral("\nTags{home 2 Work 3{mail 1{old 1}}}")),
             qPrintable(drawing(model)));
    QCOMPARE(model.placeAt(model.indexOf({PlaceKind::Tag, QStringLiteral("work/mail/old")}))->value,
             QStringLiteral("work/mail/old"));
}

void TestPlacesModel::nestsBelowWhatIsThere()
{
    PlacesModel model(false);
    const QAbstractItemModelTester tester(&model);
    model.setFacets(facets({{QStringLiteral("/"), 1},
                            {QStringLiteral("a"), 1},
                            {QStringLiteral("a//b"), 1},
                            {QStringLiteral("x/y"), 1}}));
    QVERIFY2(drawing(model).endsWith(QStringLiteral("\nTags{/ 1 a 1{/b 1} x/y 1}")),
             qPrintable(drawing(model)));
}

void TestPlacesModel::listsEverySection()
{
    Facets counts = facets({{QStringLiteral("t"), 1}});
    counts.sources = {{QString(), 4}, {QStringLiteral("chatgpt"), 3}};
    counts.models = {{QStringLiteral("gpt-4"), 5}};
    counts.people = {{QStringLiteral("anna"), 6}};
    PlacesModel shared(true);
    const QAbstractItemModelTester tester(&shared);
    shared.setFacets(counts);
    shared.setSavedSearches({search(1, "Later"), search(2, "Unread")});
    QCOMPARE(drawing(shared),
             QStringLiteral("All conversations 7\nPinned 0\nArchived 0\nTrash 0\nMemories 0\n"
                            "Saved searches{Later Unread}\nTags{t 1}\nSources{Written here 4 ChatGPT 3}\n"
                            "Models{gpt-4 5}\nPeople{anna 6}"));
    QCOMPARE(shared.savedSearch({PlaceKind::SavedSearch, QStringLiteral("2")})->name,
             QStringLiteral("Unread"));
    PlacesModel local(false);
    local.setFacets(counts);
    QVERIFY(!drawing(local).contains(QStringLiteral("People")));
}

void TestPlacesModel::takesOverDifferences()
{
    PlacesModel model(false);
    const QAbstractItemModelTester tester(&model);
    model.setFacets(facets({{QStringLiteral("a"), 1}, {QStringLiteral("b"), 1}, {QStringLiteral("b/c"), 1}}));
    const QPersistentModelIndex kept = model.indexOf({PlaceKind::Tag, QStringLiteral("b/c")});
    const QPersistentModelIndex goes = model.indexOf({PlaceKind::Tag, QStringLiteral("a")});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setFacets(facets({{QStringLiteral("0"), 9}, {QStringLiteral("b"), 1}, {QStringLiteral("b/c"), 2}}));
    QVERIFY(kept.isValid() && !goes.isValid());
    QCOMPARE(kept.data(PlacesModel::CountRole).toInt(), 2);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1); // only what has another count
    model.setSavedSearches({search(1, "x"), search(2, "y")});
    const QPersistentModelIndex second = model.indexOf({PlaceKind::SavedSearch, QStringLiteral("2")});
    model.setSavedSearches({search(2, "y"), search(1, "x")}); // the other way round
    QCOMPARE(second.row(), 0);
    model.setFacets(facets({}));
    QVERIFY(!kept.isValid());
    QVERIFY(!drawing(model).contains(QStringLiteral("Tags")));
}

void TestPlacesModel::namesPlacesForScreenReaders()
{
    PlacesModel model(false);
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("All conversations"));
    model.setFacets(facets({}));
    const QString counted = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(counted.contains(QStringLiteral("All conversations")) && counted.contains(QStringLiteral("7")),
             qPrintable(counted));
}

/// Conversations of all kinds; of tags one nested, of models one that begins like another.
void TestPlacesModel::fill()
{
    auto &conversations = m_fixture.library().conversations();
    const auto make = [&](const char *user, const char *model, const QStringList &tags) {
        domain::Conversation draft;
        draft.userId = m_fixture.user(QString::fromLatin1(user)).id;
        draft.model = QString::fromLatin1(model);
        draft.tags = tags;
        const auto made = waitFor(conversations.create(draft));
        return made ? made->id : domain::ConversationId();
    };
    make("me", "gpt-4", {QStringLiteral("work"), QStringLiteral("work/mail")});
    make("me", "gpt-4o", {QStringLiteral("work/mail/old")});
    const auto pinned = make("Anna", "GPT-4", {QStringLiteral("my \"own\" tag")});
    const auto archived = make("anna2", "claude", {QStringLiteral("work")});
    const auto trashed = make("me", "claude", {QStringLiteral("work")});
    QVERIFY(waitFor(conversations.setPinned({pinned, archived}, true)));
    QVERIFY(waitFor(conversations.setArchived({archived}, true)));
    QVERIFY(waitFor(conversations.trash({trashed})));
    QCOMPARE(m_fixture.sql("update conversations set source = 'ChatGPT' where model = 'gpt-4'"), QString());
}

/// What stands beside a place is what its list holds.
void TestPlacesModel::countsWhatItsPlacesShow()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    fill();
    const auto counted = waitFor(m_fixture.library().facets().collect());
    QCOMPARE(support::errorText(counted), QString());
    PlacesModel model(true);
    model.setFacets(*counted);
    int places = 0;
    QList<QModelIndex> open{QModelIndex()};
    while (!open.isEmpty()) {
        const QModelIndex parent = open.takeLast();
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            open.append(index);
            const auto place = model.placeAt(index);
            if (!place || place->kind == PlaceKind::Memories)
                continue;
            ++places;
            const auto list = waitFor(m_fixture.library().conversations().skeleton(ui::filterOf(*place), 50));
            QCOMPARE(support::errorText(list), QString());
            QVERIFY2(list->count == index.data(PlacesModel::CountRole).toLongLong(),
                     qPrintable(index.data(PlacesModel::PathRole).toString()));
        }
    }
    QCOMPARE(places, 4 + 4 + 2 + 3 + 3);
}

QTEST_MAIN(TestPlacesModel)
#include "tst_placesmodel.moc"
