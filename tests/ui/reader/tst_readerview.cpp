// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filestore.h"
#include "store/importstore.h"
#include "store/messagestore.h"
#include "support/libraryfixture.h"
#include "ui/reader/readerview.h"

#include <QBuffer>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonArray>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using domain::Role;
using support::waitFor;
using ui::MessageTarget;

namespace {

constexpr QSize viewSize{700, 600};

/// A reader on a screen of its own.
struct Reader {
    explicit Reader(store::Library &library)
        : model(library.conversations(), library.messages()), images(library.files()),
          view(std::make_unique<ui::ReaderView>(model, images))
    {
        view->resize(viewSize);
        view->show();
    }
    [[nodiscard]] bool isShown(int row) const
    {
        for (const auto &shown : view->shown()) {
            if (shown.row == row)
                return true;
        }
        return false;
    }
    [[nodiscard]] int yOf(int row) const
    {
        for (const auto &shown : view->shown()) {
            if (shown.row == row)
                return shown.y;
        }
        return -1'000'000;
    }
    /// Where a target of a row lies in the viewport.
    [[nodiscard]] QPoint pointOf(int row, MessageTarget::Kind kind) const
    {
        for (const auto &shown : view->shown()) {
            if (shown.row != row || !shown.item)
                continue;
            const int left = (view->viewport()->width() - shown.item->width()) / 2;
            for (const MessageTarget &target : shown.item->targets()) {
                if (target.kind == kind)
                    return QPoint(left, shown.y) + target.rect.topLeft()
                        + QPoint(8, target.rect.height() / 2);
            }
        }
        return {-1, -1};
    }
    /// As Tab does it; a window that becomes active has given the view the focus already, for another reason.
    void focusByKeyboard() const
    {
        QVERIFY(QTest::qWaitForWindowActive(view.get()));
        view->clearFocus();
        view->setFocus(Qt::TabFocusReason);
    }
    void click(const QPoint &point) const { QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, point); }

    items::ReaderModel model;
    ui::AttachmentImages images;
    std::unique_ptr<ui::ReaderView> view;
};

domain::MessageRecord record(int number, const QString &text, Role role)
{
    domain::MessageRecord message;
    message.externalId = QString::number(number);
    message.content = text;
    message.role = role;
    return message;
}

} // namespace

class TestReaderView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void opensTenThousandMessagesAtOnce();
    void goesToTheEndsByKeyboard();
    void scrollsWithoutJumping();
    void goesFromMessageToMessage();
    void revealsAMatchFarAway();
    void stepsThroughMatchesOfAMessage();
    void opensAFold();
    void switchesBranches();
    void asksBeforeFollowingALink();
    void copiesWhatIsSelected();
    void showsAPictureWhenItIsThere();
    void cutsAHugeMessage();
    void tellsScreenReaders();

private:
    domain::ConversationId importTalk(const std::vector<domain::MessageRecord> &messages);
    domain::ConversationId longTalk();
    domain::Message say(domain::Message draft);

    support::LibraryFixture m_fixture;
    domain::ConversationId m_long;
    int m_talks = 0;
};

void TestReaderView::initTestCase()
{
    QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
    m_long = longTalk();
    QVERIFY(m_long.isValid());
}

void TestReaderView::init()
{
    QGuiApplication::clipboard()->clear();
}

domain::ConversationId TestReaderView::importTalk(const std::vector<domain::MessageRecord> &messages)
{
    auto chunk = std::make_shared<store::ImportChunk>();
    chunk->source = QStringLiteral("json");
    domain::ConversationRecord talk;
    talk.externalId = QString::number(++m_talks);
    talk.title = QStringLiteral("talk %1").arg(m_talks);
    talk.model = QStringLiteral("model-a");
    talk.messages = messages;
    talk.createdAt = talk.updatedAt = domain::Timestamp{1'700'000'000'000'000 + m_talks * 1'000'000};
    chunk->conversations.push_back(talk);
    auto &library = m_fixture.library();
    const auto batch = waitFor(library.imports().begin(QStringLiteral("me"), {}));
    if (!batch || !waitFor(library.imports().write(*batch, chunk))
        || !waitFor(library.imports().finish(*batch, {})))
        return {};
    return domain::ConversationId::fromString(m_fixture.sql(
        QStringLiteral("select id from conversations where external_id = '%1'").arg(talk.externalId)));
}

domain::ConversationId TestReaderView::longTalk()
{
    std::vector<domain::MessageRecord> messages;
    for (int i = 0; i < 10'000; ++i) {
        QString text = QStringLiteral("Message number %1. ").arg(i);
        text += QStringLiteral("Some words that fill a line or two. ").repeated(1 + i % 7);
        if (i % 10 == 3)
            text += QStringLiteral("\n\n```cpp\nint main() { return %1; }\n```\n").arg(i);
        if (i == 5000)
            text += QStringLiteral("\n\nHere is the needle, and another needle.");
        messages.push_back(record(i, text, i % 2 ? Role::Assistant : Role::User));
    }
    return importTalk(messages);
}

domain::Message TestReaderView::say(domain::Message draft)
{
    const auto message = waitFor(m_fixture.library().messages().append(draft));
    return message ? *message : domain::Message();
}

void TestReaderView::opensTenThousandMessagesAtOnce()
{
    Reader reader(m_fixture.library());
    QElapsedTimer timer;
    timer.start();
    reader.model.open(m_long);
    QTRY_VERIFY(reader.view->isComplete());
    const qint64 elapsed = timer.elapsed();
    qInfo("10,000 messages are on the screen after %lld ms", static_cast<long long>(elapsed));
    QCOMPARE(reader.model.rowCount(), 10'000);
    QVERIFY(reader.isShown(0));
    QVERIFY(reader.view->shown().size() < 30);
    QVERIFY(reader.view->verticalScrollBar()->maximum() > 500'000);
    QVERIFY2(elapsed < 5'000, "far more than what is on the screen was laid out");
}

void TestReaderView::goesToTheEndsByKeyboard()
{
    Reader reader(m_fixture.library());
    reader.model.open(m_long);
    QTRY_VERIFY(reader.view->isComplete());
    QTest::keyClick(reader.view.get(), Qt::Key_End);
    QTRY_VERIFY(reader.view->isComplete());
    QTRY_VERIFY(reader.isShown(9'999));
    const auto last = reader.view->shown().last();
    QCOMPARE(last.y + last.height, viewSize.height()); // the margin below equals the gap
    QCOMPARE(reader.view->verticalScrollBar()->value(), reader.view->verticalScrollBar()->maximum());
    QTest::keyClick(reader.view.get(), Qt::Key_PageUp);
    QTRY_VERIFY(reader.view->isComplete());
    QVERIFY(reader.view->verticalScrollBar()->value() < reader.view->verticalScrollBar()->maximum());
    QTest::keyClick(reader.view.get(), Qt::Key_Home);
    QTRY_VERIFY(reader.view->isComplete());
    QCOMPARE(reader.yOf(0), ui::ReaderLayout::margin);
    QCOMPARE(reader.view->verticalScrollBar()->value(), 0);
}

void TestReaderView::scrollsWithoutJumping()
{
    Reader reader(m_fixture.library());
    reader.model.open(m_long);
    QTRY_VERIFY(reader.view->isComplete());
    QScrollBar *bar = reader.view->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    QTRY_VERIFY(reader.view->isComplete());
    // Upwards is what estimates spoil: the rows above are measured only as they appear.
    for (int step = 0; step < 60; ++step) {
        const auto shown = reader.view->shown();
        const auto anchor = shown.at(shown.size() / 2);
        bar->setValue(bar->value() - 40);
        QTRY_VERIFY(reader.view->isComplete());
        if (reader.isShown(anchor.row))
            QVERIFY(std::abs(reader.yOf(anchor.row) - anchor.y - 40) <= 1); // heights are whole pixels
    }
}

void TestReaderView::goesFromMessageToMessage()
{
    Reader reader(m_fixture.library());
    reader.model.open(m_long);
    QTRY_VERIFY(reader.view->isComplete());
    reader.focusByKeyboard();
    QTRY_COMPARE(reader.view->focusedRow(), 0);
    for (int row = 1; row <= 25; ++row) {
        QTest::keyClick(reader.view.get(), Qt::Key_Down);
        QCOMPARE(reader.view->focusedRow(), row);
        QTRY_VERIFY(reader.isShown(row));
    }
    QTest::keyClick(reader.view.get(), Qt::Key_Up);
    QCOMPARE(reader.view->focusedRow(), 24);
}

void TestReaderView::revealsAMatchFarAway()
{
    Reader reader(m_fixture.library());
    reader.view->setMarks(domain::SearchQuery::parse(QStringLiteral("needle"))->marks());
    reader.model.open(m_long);
    QTRY_COMPARE(reader.model.rowCount(), 10'000);
    QSignalSpy revealed(reader.view.get(), &ui::ReaderView::revealed);
    reader.view->reveal(reader.model.outline(5000).id);
    QTRY_COMPARE(revealed.count(), 1);
    QTRY_VERIFY(reader.view->isComplete());
    QVERIFY(reader.isShown(5000));
    QCOMPARE(reader.view->focusedRow(), 5000);
    QCOMPARE(reader.view->currentMatch(), 0);
    for (const auto &shown : reader.view->shown()) {
        if (shown.row != 5000)
            continue;
        QCOMPARE(shown.item->matchCount(), 2);
        const QRect match = shown.item->showMatch(0).translated(0, shown.y);
        QVERIFY(match.top() >= 0 && match.bottom() < viewSize.height());
    }
}

void TestReaderView::stepsThroughMatchesOfAMessage()
{
    Reader reader(m_fixture.library());
    reader.view->setMarks(domain::SearchQuery::parse(QStringLiteral("needle"))->marks());
    reader.model.open(m_long);
    QTRY_COMPARE(reader.model.rowCount(), 10'000);
    reader.view->reveal(reader.model.outline(5000).id);
    QTRY_VERIFY(reader.view->isComplete());
    QVERIFY(reader.view->stepMatch(true));
    QCOMPARE(reader.view->currentMatch(), 1);
    QVERIFY(!reader.view->stepMatch(true));
    QVERIFY(reader.view->stepMatch(false));
    QVERIFY(!reader.view->stepMatch(false));
    reader.view->reveal(reader.model.outline(5000).id, true);
    QTRY_COMPARE(reader.view->currentMatch(), 1);
}

void TestReaderView::opensAFold()
{
    domain::Message draft;
    draft.conversationId = m_fixture.conversation(QStringLiteral("Folds")).id;
    draft.role = Role::Assistant;
    draft.content = QStringLiteral("The answer.");
    draft.reasoning = QStringLiteral("One line of thought.\n\nAnd another one.");
    say(draft);
    Reader reader(m_fixture.library());
    reader.model.open(draft.conversationId);
    QTRY_VERIFY(reader.view->isComplete());
    const int folded = reader.view->shown().first().height;
    reader.click(reader.pointOf(0, MessageTarget::Kind::Fold));
    QTRY_VERIFY(reader.view->isComplete());
    const int open = reader.view->shown().first().height;
    QVERIFY(open > folded + 20);
    reader.focusByKeyboard();
    QTest::keyClick(reader.view.get(), Qt::Key_Return);
    QTRY_COMPARE(reader.view->shown().first().height, folded);
}

void TestReaderView::switchesBranches()
{
    const auto id = m_fixture.conversation(QStringLiteral("Branches")).id;
    domain::Message question;
    question.conversationId = id;
    question.content = QStringLiteral("question");
    question = say(question);
    domain::Message answer;
    answer.conversationId = id;
    answer.parentId = question.id;
    answer.role = Role::Assistant;
    answer.content = QStringLiteral("first");
    const domain::Message first = say(answer);
    answer.content = QStringLiteral("second");
    const domain::Message second = say(answer);
    Reader reader(m_fixture.library());
    reader.model.open(id);
    QTRY_VERIFY(reader.view->isComplete());
    QVERIFY(reader.model.outline(1).id == second.id);
    reader.click(reader.pointOf(1, MessageTarget::Kind::PreviousBranch));
    QTRY_VERIFY(reader.view->isComplete());
    QVERIFY(reader.model.outline(1).id == first.id);
    reader.click(reader.pointOf(1, MessageTarget::Kind::PreviousBranch)); // there is none before
    QVERIFY(reader.model.outline(1).id == first.id);
    reader.click(reader.pointOf(1, MessageTarget::Kind::NextBranch));
    QTRY_VERIFY(reader.model.outline(1).id == second.id);
}

void TestReaderView::asksBeforeFollowingALink()
{
    const auto id = m_fixture.conversation(QStringLiteral("Links")).id;
    m_fixture.say(id, QStringLiteral("[the docs, described at length](https://example.org/docs)"),
                  Role::Assistant);
    Reader reader(m_fixture.library());
    reader.model.open(id);
    QTRY_VERIFY(reader.view->isComplete());
    QSignalSpy activated(reader.view.get(), &ui::ReaderView::linkActivated);
    reader.click(reader.pointOf(0, MessageTarget::Kind::Link));
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().toString(), QStringLiteral("https://example.org/docs"));
}

void TestReaderView::copiesWhatIsSelected()
{
    const auto id = m_fixture.conversation(QStringLiteral("Copy")).id;
    m_fixture.say(id, QStringLiteral("extraordinarily **short**"), Role::Assistant);
    Reader reader(m_fixture.library());
    reader.model.open(id);
    QTRY_VERIFY(reader.view->isComplete());
    const auto shown = reader.view->shown().first();
    const int left = (reader.view->viewport()->width() - shown.item->width()) / 2;
    const QPoint word(left + 30, shown.y + shown.item->height() - 8);
    QTest::mouseDClick(reader.view->viewport(), Qt::LeftButton, {}, word);
    QCOMPARE(reader.view->selectedText(), QStringLiteral("extraordinarily"));
    reader.view->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("extraordinarily"));
    // Without a selection, the message as it was written.
    reader.click(QPoint(left + 2, shown.y + 2));
    reader.view->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("extraordinarily **short**"));
}

void TestReaderView::showsAPictureWhenItIsThere()
{
    QImage image(300, 40, QImage::Format_RGB32);
    image.fill(QColor(0, 160, 0));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(image.save(&buffer, "png"));
    const auto talk = m_fixture.conversation(QStringLiteral("Pictures"));
    const auto message = m_fixture.say(talk.id, QStringLiteral("Look."));
    domain::StoredFile file;
    file.userId = talk.userId;
    file.conversationId = talk.id;
    file.messageId = message.id;
    file.name = QStringLiteral("green.png");
    file.mimeType = QStringLiteral("image/png");
    QVERIFY(waitFor(m_fixture.library().files().add(file, bytes)));
    Reader reader(m_fixture.library());
    reader.model.open(talk.id);
    QTRY_VERIFY(reader.view->isComplete());
    const auto isGreen = [&reader] {
        const QPoint point = reader.pointOf(0, MessageTarget::Kind::Picture) + QPoint(40, 0);
        return reader.view->viewport()->grab().toImage().pixelColor(point) == QColor(0, 160, 0);
    };
    QTRY_VERIFY(isGreen());
    QSignalSpy activated(reader.view.get(), &ui::ReaderView::pictureActivated);
    reader.click(reader.pointOf(0, MessageTarget::Kind::Picture));
    QCOMPARE(activated.count(), 1);
}

void TestReaderView::cutsAHugeMessage()
{
    const auto id = importTalk(
        {record(1, QStringLiteral("All work and no play. ").repeated(2'000'000 / 22), Role::User)});
    Reader reader(m_fixture.library());
    QElapsedTimer timer;
    timer.start();
    reader.model.open(id);
    QTRY_VERIFY(reader.view->isComplete() && reader.view->verticalScrollBar()->maximum() > 0);
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    const int before = reader.view->verticalScrollBar()->maximum();
    reader.view->verticalScrollBar()->setValue(reader.view->verticalScrollBar()->maximum());
    QTRY_VERIFY(reader.view->isComplete());
    QTRY_VERIFY(reader.view->viewport()->rect().contains(reader.pointOf(0, MessageTarget::Kind::More)));
    reader.click(reader.pointOf(0, MessageTarget::Kind::More));
    QTRY_VERIFY(reader.view->verticalScrollBar()->maximum() > before * 3 / 2);
}

void TestReaderView::tellsScreenReaders()
{
    Reader reader(m_fixture.library());
    reader.model.open(m_long);
    QTRY_VERIFY(reader.view->isComplete());
    reader.focusByKeyboard();
    QTest::keyClick(reader.view.get(), Qt::Key_Down);
    QVERIFY(reader.view->accessibleDescription().contains(QStringLiteral("Message number 1.")));
    QVERIFY(reader.view->accessibleDescription().startsWith(QStringLiteral("Assistant")));
}

QTEST_MAIN(TestReaderView)
#include "tst_readerview.moc"
