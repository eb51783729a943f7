// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerfixture.h"
#include "store/filestore.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleHints>

using domain::Role;
using support::messageRecord;

/// Selecting text across messages, and what other programs get of it.
class TestReaderSelection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void dragsAcrossMessages();
    void scrollsWhileSelecting();
    void extendsWithShift();
    void selectsWordsAndParagraphs();
    void selectsByKeyboard();
    void goesOnIntoTheNextMessageByKeyboard();
    void copiesWhatIsNotInMemory();
    void stopsCopyingOnEscape();
    void copiesMarkdownAsItWasWritten();
    void copiesNothingThatLoads();
    void leavesOutWhatIsFolded();
    void copiesABlockOfCode();
    void forgetsTheSelectionOfAnotherConversation();

private:
    void show(domain::ConversationId id);
    /// An emptied clipboard has no data at all.
    [[nodiscard]] static const QMimeData &clipboard()
    {
        static const QMimeData none;
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        return data ? *data : none;
    }

    support::LibraryFixture m_fixture;
    domain::ConversationId m_short;
    domain::ConversationId m_long;
    std::unique_ptr<items::ReaderModel> m_model;
    std::unique_ptr<ui::AttachmentImages> m_images;
    std::unique_ptr<ui::ReaderView> m_view;
};

void TestReaderSelection::initTestCase()
{
    QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
    m_short = support::importTalk(
        m_fixture, QStringLiteral("short"),
        {messageRecord(1, QStringLiteral("alpha beta gamma"), Role::User),
         messageRecord(2, QStringLiteral("**delta** epsilon\n\nzeta eta"), Role::Assistant),
         messageRecord(3, QStringLiteral("theta iota kappa"), Role::User)});
    std::vector<domain::MessageRecord> many;
    for (int i = 0; i < 3'000; ++i)
        many.push_back(messageRecord(i, QStringLiteral("Number %1 of *many*.").arg(i),
                                     i % 2 ? Role::Assistant : Role::User));
    m_long = support::importTalk(m_fixture, QStringLiteral("long"), many);
    QVERIFY(m_short.isValid() && m_long.isValid());
}

void TestReaderSelection::init()
{
    QGuiApplication::clipboard()->clear();
    auto &library = m_fixture.library();
    m_model = std::make_unique<items::ReaderModel>(library.conversations(), library.messages());
    m_images = std::make_unique<ui::AttachmentImages>(library.files());
    m_view = std::make_unique<ui::ReaderView>(*m_model, *m_images);
    m_view->resize(700, 600);
    m_view->show();
}

void TestReaderSelection::cleanup()
{
    m_view.reset();
    m_images.reset();
    m_model.reset();
}

void TestReaderSelection::show(domain::ConversationId id)
{
    m_model->open(id);
    QTRY_VERIFY(m_view->isComplete());
}

void TestReaderSelection::dragsAcrossMessages()
{
    show(m_short);
    const QPoint from = support::pointOfText(*m_view, 0, QStringLiteral("beta"));
    const QPoint to = support::pointOfText(*m_view, 2, QStringLiteral("theta"), true);
    support::drag(*m_view, from, to);
    QCOMPARE(m_view->selectedText(), QStringLiteral("beta gamma\n\ndelta epsilon\nzeta eta\n\ntheta"));
    m_view->copy();
    QCOMPARE(clipboard().text(),
             QStringLiteral("You:\nbeta gamma\n\nAssistant:\ndelta epsilon\nzeta eta\n\nYou:\ntheta"));
    QVERIFY(clipboard().html().contains(QStringLiteral("<strong>delta</strong>")));
    // The other way round it is the same.
    support::drag(*m_view, to, from);
    QCOMPARE(m_view->selectedText(), QStringLiteral("beta gamma\n\ndelta epsilon\nzeta eta\n\ntheta"));
    // A click lets go of it.
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, from);
    QVERIFY(!m_view->hasSelection());
}

void TestReaderSelection::scrollsWhileSelecting()
{
    show(m_long);
    QWidget *viewport = m_view->viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {},
                      support::pointOfText(*m_view, 1, QStringLiteral("Number")));
    const QPoint below(100, viewport->height() + 60);
    QMouseEvent move(QEvent::MouseMove, below, viewport->mapToGlobal(below), Qt::NoButton, Qt::LeftButton,
                     {});
    QCoreApplication::sendEvent(viewport, &move);
    QTRY_VERIFY(m_view->verticalScrollBar()->value() > 400);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, below);
    const int stopped = m_view->verticalScrollBar()->value();
    QTRY_VERIFY(m_view->isComplete());
    QCOMPARE(m_view->verticalScrollBar()->value(), stopped);
    QVERIFY(m_view->selectedText().contains(QStringLiteral("Number 6 of many.")));
}

void TestReaderSelection::extendsWithShift()
{
    show(m_short);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                      support::pointOfText(*m_view, 0, QStringLiteral("gamma")));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier,
                      support::pointOfText(*m_view, 1, QStringLiteral("delta"), true));
    QCOMPARE(m_view->selectedText(), QStringLiteral("gamma\n\ndelta"));
}

void TestReaderSelection::selectsWordsAndParagraphs()
{
    show(m_short);
    const QPoint word = support::pointOfText(*m_view, 1, QStringLiteral("psilon"));
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, word);
    QCOMPARE(m_view->selectedText(), QStringLiteral("epsilon"));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, word);
    QCOMPARE(m_view->selectedText().trimmed(), QStringLiteral("delta epsilon"));
}

void TestReaderSelection::selectsByKeyboard()
{
    show(m_short);
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->goToRow(0);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), QStringLiteral("alpha"));
    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), QStringLiteral("alph"));
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), QStringLiteral("alpha beta gamma"));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(!m_view->hasSelection());
}

void TestReaderSelection::goesOnIntoTheNextMessageByKeyboard()
{
    show(m_short);
    m_view->goToRow(0);
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ShiftModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), QStringLiteral("alpha beta gamma\n\ndelta epsilon"));
    QCOMPARE(m_view->focusedRow(), 1);
}

void TestReaderSelection::copiesWhatIsNotInMemory()
{
    show(m_long);
    QVERIFY(!m_model->message(2'999));
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QSignalSpy progress(&m_view->copier(), &ui::SelectionCopier::progressed);
    m_view->copy();
    QTRY_VERIFY(clipboard().hasText());
    const QString text = clipboard().text();
    QVERIFY(text.startsWith(QStringLiteral("You:\nNumber 0 of many.\n\nAssistant:\nNumber 1 of many.")));
    QVERIFY(text.endsWith(QStringLiteral("Assistant:\nNumber 2999 of many.")));
    QCOMPARE(text.count(QStringLiteral("Number ")), 3'000);
    QVERIFY(progress.size() > 10);
}

void TestReaderSelection::stopsCopyingOnEscape()
{
    show(m_long);
    m_view->selectAll();
    m_view->copy();
    QVERIFY(m_view->copier().isBusy());
    QSignalSpy finished(&m_view->copier(), &ui::SelectionCopier::finished);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QCOMPARE(finished.size(), 1);
    QVERIFY(!m_view->copier().isBusy());
    QVERIFY(!clipboard().hasText());
}

void TestReaderSelection::copiesMarkdownAsItWasWritten()
{
    show(m_short);
    m_view->selectAll();
    m_view->copyMarkdown();
    QTRY_VERIFY(clipboard().hasText());
    QVERIFY(clipboard().text().contains(QStringLiteral("**delta** epsilon\n\nzeta eta")));
    QVERIFY(clipboard().text().startsWith(QStringLiteral("**You:**\n\nalpha beta gamma")));
    // A part of a message keeps its emphasis.
    support::drag(*m_view, support::pointOfText(*m_view, 1, QStringLiteral("delta")),
                  support::pointOfText(*m_view, 1, QStringLiteral("epsilon")));
    m_view->copyMarkdown();
    QCOMPARE(clipboard().text(), QStringLiteral("**delta**"));
}

void TestReaderSelection::copiesNothingThatLoads()
{
    const auto id = m_fixture.conversation(QStringLiteral("Hostile")).id;
    m_fixture.say(id,
                  QStringLiteral("![x](https://example.org/a.png) <img src=\"file:///etc/passwd\"> "
                                 "[go](javascript:alert(1)) [web](https://example.org)"),
                  Role::Assistant);
    show(id);
    m_view->selectAll();
    m_view->copy();
    QTRY_VERIFY(clipboard().hasHtml());
    const QString html = clipboard().html();
    QVERIFY2(!html.contains(QStringLiteral("<img"), Qt::CaseInsensitive), qPrintable(html));
    QVERIFY2(!html.contains(QStringLiteral("href=\"javascript"), Qt::CaseInsensitive), qPrintable(html));
    QVERIFY2(html.contains(QStringLiteral("href=\"https://example.org\"")), qPrintable(html));
}

void TestReaderSelection::leavesOutWhatIsFolded()
{
    domain::Message draft;
    draft.conversationId = m_fixture.conversation(QStringLiteral("Folds")).id;
    draft.role = Role::Assistant;
    draft.content = QStringLiteral("The answer.");
    draft.reasoning = QStringLiteral("A secret thought.");
    QVERIFY(support::waitFor(m_fixture.library().messages().append(draft)));
    show(draft.conversationId);
    m_view->selectAll();
    m_view->copy();
    QTRY_COMPARE(clipboard().text(), QStringLiteral("The answer."));
}

void TestReaderSelection::copiesABlockOfCode()
{
    const auto id = m_fixture.conversation(QStringLiteral("Code")).id;
    m_fixture.say(id, QStringLiteral("Run this:\n\n```cpp\nint a;\n\n    int b;\n```\n\nDone."),
                  Role::Assistant);
    show(id);
    const auto shown = m_view->shown().first();
    for (const ui::MessageTarget &target : shown.item->targets()) {
        if (target.kind == ui::MessageTarget::Kind::CopyCode)
            QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                              m_view->rowRect(shown).topLeft() + target.rect.center());
    }
    QCOMPARE(clipboard().text(), QStringLiteral("int a;\n\n    int b;"));
}

void TestReaderSelection::forgetsTheSelectionOfAnotherConversation()
{
    show(m_short);
    m_view->selectAll();
    show(m_long);
    QVERIFY(!m_view->hasSelection());
}

QTEST_MAIN(TestReaderSelection)
#include "tst_readerselection.moc"
