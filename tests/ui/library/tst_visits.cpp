// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/visits.h"

#include <QTest>

using ui::PlaceKind;
using ui::Visit;
using ui::Visits;

namespace {

domain::ConversationId id(int number)
{
    return {QUuid(uint(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)};
}

Visit at(PlaceKind kind, int conversation = 0, const QString &search = {})
{
    return {{kind, {}}, search, conversation == 0 ? domain::ConversationId() : id(conversation)};
}

} // namespace

class TestVisits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesBackAndForward();
    void theFirstConversationBelongsToItsPlace();
    void forgetsWhatLayAhead();
    void doesNotRepeatItself();
    void forgetsTheOldest();
};

void TestVisits::goesBackAndForward()
{
    Visits visits;
    QVERIFY(!visits.canGoBack() && !visits.canGoForward());
    visits.add(at(PlaceKind::All, 1));
    visits.add(at(PlaceKind::All, 2));
    visits.add(at(PlaceKind::All, 2, QStringLiteral("bread")));
    QVERIFY(visits.canGoBack() && !visits.canGoForward());
    QCOMPARE(visits.goBack(), at(PlaceKind::All, 2));
    QCOMPARE(visits.goBack(), at(PlaceKind::All, 1));
    QVERIFY(!visits.canGoBack() && visits.canGoForward());
    QCOMPARE(visits.goForward(), at(PlaceKind::All, 2));
}

void TestVisits::theFirstConversationBelongsToItsPlace()
{
    Visits visits;
    visits.add(at(PlaceKind::All));
    visits.add(at(PlaceKind::All, 1));
    QVERIFY(!visits.canGoBack());
    visits.add(at(PlaceKind::Pinned));
    visits.add(at(PlaceKind::Pinned, 5));
    QCOMPARE(visits.goBack(), at(PlaceKind::All, 1));
}

void TestVisits::forgetsWhatLayAhead()
{
    Visits visits;
    visits.add(at(PlaceKind::All, 1));
    visits.add(at(PlaceKind::All, 2));
    visits.goBack();
    visits.add(at(PlaceKind::Trash));
    QVERIFY(!visits.canGoForward());
    QCOMPARE(visits.goBack(), at(PlaceKind::All, 1));
}

void TestVisits::doesNotRepeatItself()
{
    Visits visits;
    visits.add(at(PlaceKind::All, 1));
    visits.add(at(PlaceKind::All, 1));
    QVERIFY(!visits.canGoBack());
}

void TestVisits::forgetsTheOldest()
{
    Visits visits;
    for (int i = 1; i <= Visits::most + 10; ++i)
        visits.add(at(PlaceKind::All, i));
    Visit last;
    int steps = 0;
    for (; visits.canGoBack(); ++steps)
        last = visits.goBack();
    QCOMPARE(steps, Visits::most - 1);
    QCOMPARE(last, at(PlaceKind::All, 11));
}

QTEST_APPLESS_MAIN(TestVisits)
#include "tst_visits.moc"
