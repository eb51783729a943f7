// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/undohistory.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using ui::UndoHistory;
using Answer = domain::Result<domain::Done>;

namespace {

QFuture<Answer> answered(const Answer &answer)
{
    QPromise<Answer> promise;
    promise.start();
    promise.addResult(answer);
    promise.finish();
    return promise.future();
}

} // namespace

class TestUndoHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesBackAndForth();
    void forgetsWhatWasUndoneWhenSomethingNewIsDone();
    void dropsWhatCannotBeUndone();
    void takesOneStepAtATime();
    void ignoresAnswersFromBeforeClear();

private:
    UndoHistory::Step say(const char *word)
    {
        return [this, word] {
            m_log.append(QString::fromLatin1(word));
            return answered(domain::Done{});
        };
    }
    QStringList m_log;
};

void TestUndoHistory::goesBackAndForth()
{
    m_log.clear();
    UndoHistory history;
    QSignalSpy undone(&history, &UndoHistory::undone);
    QSignalSpy redone(&history, &UndoHistory::redone);
    QVERIFY(!history.canUndo());
    history.push(QStringLiteral("Pinned"), say("unpin"), say("pin"));
    history.push(QStringLiteral("Archived"), say("unarchive"), say("archive"));
    QCOMPARE(history.undoText(), QStringLiteral("Archived"));
    history.undo();
    QTRY_COMPARE(undone.count(), 1);
    history.undo();
    QTRY_COMPARE(undone.count(), 2);
    QVERIFY(!history.canUndo());
    history.redo();
    QTRY_COMPARE(redone.count(), 1);
    QCOMPARE(m_log,
             (QStringList{QStringLiteral("unarchive"), QStringLiteral("unpin"), QStringLiteral("pin")}));
    QCOMPARE(history.redoText(), QStringLiteral("Archived"));
}

void TestUndoHistory::forgetsWhatWasUndoneWhenSomethingNewIsDone()
{
    UndoHistory history;
    history.push(QStringLiteral("one"), say("un-one"), say("one"));
    history.undo();
    QTRY_VERIFY(history.canRedo());
    history.push(QStringLiteral("two"), say("un-two"), say("two"));
    QVERIFY(!history.canRedo());
    QCOMPARE(history.undoText(), QStringLiteral("two"));
}

void TestUndoHistory::dropsWhatCannotBeUndone()
{
    UndoHistory history;
    QSignalSpy failed(&history, &UndoHistory::failed);
    history.push(QStringLiteral("good"), say("un-good"), say("good"));
    const domain::Error gone{domain::ErrorCode::NotFound, QStringLiteral("It is gone."), {}};
    history.push(
        QStringLiteral("bad"), [gone] { return answered(gone); }, say("bad"));
    history.undo();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<domain::Error>().message, QStringLiteral("It is gone."));
    QVERIFY(!history.canRedo());
    QCOMPARE(history.undoText(), QStringLiteral("good"));
}

void TestUndoHistory::takesOneStepAtATime()
{
    UndoHistory history;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    history.push(
        QStringLiteral("slow"), [promise] { return promise->future(); }, say("slow"));
    history.undo();
    QVERIFY(!history.canUndo());
    QVERIFY(!history.canRedo());
    promise->addResult(Answer(domain::Done{}));
    promise->finish();
    QTRY_VERIFY(history.canRedo());
}

void TestUndoHistory::ignoresAnswersFromBeforeClear()
{
    UndoHistory history;
    QSignalSpy undone(&history, &UndoHistory::undone);
    QSignalSpy changed(&history, &UndoHistory::changed);
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    history.push(
        QStringLiteral("slow"), [promise] { return promise->future(); }, say("slow"));
    history.undo();
    history.clear();
    history.push(QStringLiteral("new"), say("un-new"), say("new"));
    promise->addResult(Answer(domain::Done{}));
    promise->finish();
    history.undo(); // its answer comes after the stale one
    QTRY_COMPARE(undone.count(), 1);
    QCOMPARE(undone.first().first().toString(), QStringLiteral("new"));
}

QTEST_MAIN(TestUndoHistory)
#include "tst_undohistory.moc"
