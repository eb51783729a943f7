// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerfixture.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/actions/undohistory.h"
#include "ui/reader/messageaddress.h"
#include "ui/reader/readerheader.h"
#include "ui/reader/readerpane.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QClipboard>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTranslator>

using domain::Role;
using support::messageRecord;

/// The pane as a person uses it: finding, jumping, the outline, the text's size, coming back.
class TestReaderPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void countsAndStepsThroughHits();
    void findsFarAway();
    void opensWhatHidesAHit();
    void countsOnlyWhatIsShown();
    void saysWhenThereIsNothing();
    void closesAndStays();
    void listsTheQuestions();
    void goesToQuestions();
    void jumpsToADate();
    void marksGapsInTime();
    void zoomsAndStaysInPlace();
    void comesBackToTheSamePlace();
    void asksToRemember();
    void copiesAddresses();
    void opensAMenuByKeyboard();
    void disablesItsCommands();
    void saysWhereItIsInANarrowWindow();

private:
    template <typename Widget>
    Widget *child(const char *name) const
    {
        return m_pane->findChild<Widget *>(QString::fromLatin1(name));
    }
    void makePane();
    void show(domain::ConversationId id);
    void find(const char *text);
    [[nodiscard]] QString count() const { return child<QLabel>("findCount")->text(); }
    void trigger(QLatin1String id) { m_registry->action(id)->trigger(); }
    [[nodiscard]] bool isShown(int row) const;

    QTranslator m_translator;
    support::LibraryFixture m_fixture;
    domain::ConversationId m_long;
    domain::ConversationId m_dated;
    QHash<QString, QByteArray> m_state;
    std::unique_ptr<QWidget> m_window;
    ui::ActionRegistry *m_registry = nullptr;
    ui::ReaderPane *m_pane = nullptr;
};

void TestReaderPane::initTestCase()
{
    QVERIFY(m_translator.load(QStringLiteral(":/i18n/recollect_en.qm")));
    QVERIFY(QCoreApplication::installTranslator(&m_translator));
    QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
    std::vector<domain::MessageRecord> many;
    for (int i = 0; i < 2'000; ++i) {
        QString text = QStringLiteral("Message number %1 says something.").arg(i);
        if (i % 500 == 100)
            text += QStringLiteral("\n\nA Café, and another café.");
        many.push_back(messageRecord(i, text, i % 2 ? Role::Assistant : Role::User));
    }
    m_long = support::importTalk(m_fixture, QStringLiteral("long"), many);
    std::vector<domain::MessageRecord> dated;
    for (int i = 0; i < 40; ++i) {
        auto message = messageRecord(i, QStringLiteral("Day %1.\n\nSecond paragraph.").arg(i), Role::User);
        message.createdAt = domain::Timestamp{1'700'000'000'000'000 + qint64(i) * 3 * 86'400'000'000};
        dated.push_back(message);
    }
    m_dated = support::importTalk(m_fixture, QStringLiteral("dated"), dated);
    QVERIFY(m_long.isValid() && m_dated.isValid());
}

void TestReaderPane::init()
{
    m_state.clear();
    makePane();
}

void TestReaderPane::makePane()
{
    m_window = std::make_unique<QWidget>();
    m_registry = new ui::ActionRegistry(m_window.get());
    ui::addCommands(*m_registry);
    m_pane = new ui::ReaderPane(m_fixture.library(), *m_registry, m_window.get());
    m_pane->keepState([this](const QString &key) { return m_state.value(key); },
                      [this](const QString &key, const QByteArray &state) { m_state.insert(key, state); });
    m_pane->resize(800, 600);
    m_window->resize(800, 600);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestReaderPane::cleanup()
{
    delete m_pane;
    m_window.reset();
}

void TestReaderPane::show(domain::ConversationId id)
{
    m_pane->showConversation(id);
    QTRY_VERIFY(m_pane->conversation() && m_pane->view().isComplete());
}

void TestReaderPane::find(const char *text)
{
    trigger(ui::command::findInConversation);
    auto *field = child<QLineEdit>("findField");
    QVERIFY(field->isVisible());
    field->clear();
    QTest::keyClicks(field, QString::fromUtf8(text));
}

bool TestReaderPane::isShown(int row) const
{
    const auto &shown = m_pane->view().shown();
    return std::any_of(shown.begin(), shown.end(), [row](const auto &one) { return one.row == row; });
}

void TestReaderPane::countsAndStepsThroughHits()
{
    show(m_long);
    find("CAFE");
    auto *field = child<QLineEdit>("findField");
    QTRY_COMPARE(count(), QStringLiteral("1 of 8"));
    QTRY_VERIFY(isShown(100));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(count(), QStringLiteral("2 of 8"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(count(), QStringLiteral("3 of 8"));
    QTRY_VERIFY(isShown(600));
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE(count(), QStringLiteral("2 of 8"));
    // Around the beginning to the end.
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE(count(), QStringLiteral("1 of 8"));
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE(count(), QStringLiteral("8 of 8"));
    QTRY_VERIFY(isShown(1600));
    QVERIFY(child<QWidget>("hitRail")->isVisible());
}

void TestReaderPane::findsFarAway()
{
    show(m_long);
    find("number 1999");
    QTRY_COMPARE(count(), QStringLiteral("1 of 1"));
    QTRY_VERIFY(isShown(1999));
}

void TestReaderPane::opensWhatHidesAHit()
{
    domain::Message draft;
    draft.conversationId = m_fixture.conversation(QStringLiteral("Hidden")).id;
    draft.role = Role::Assistant;
    draft.content = QStringLiteral("The answer.");
    draft.reasoning = QStringLiteral("A platypus thinks.");
    draft.toolCalls = {QJsonObject{{QStringLiteral("name"), QStringLiteral("zoo")},
                                   {QStringLiteral("output"), QStringLiteral("one platypus")}}};
    QVERIFY(support::waitFor(m_fixture.library().messages().append(draft)));
    show(draft.conversationId);
    QVERIFY(!m_pane->view().shownText(0).contains(QStringLiteral("platypus")));
    find("platypus");
    QTRY_COMPARE(count(), QStringLiteral("1 of 2"));
    QVERIFY(m_pane->view().shownText(0).contains(QStringLiteral("A platypus thinks.")));
    QVERIFY(m_pane->view().shownText(0).contains(QStringLiteral("one platypus")));
}

void TestReaderPane::countsOnlyWhatIsShown()
{
    const auto id = m_fixture.conversation(QStringLiteral("Shown")).id;
    m_fixture.say(id, QStringLiteral("See [the page](https://example.org/walrus) first."));
    m_fixture.say(id, QStringLiteral("A **wal**rus, in pieces."), Role::Assistant);
    show(id);
    find("walrus");
    QTRY_COMPARE(count(), QStringLiteral("1 of 1"));
    QTRY_COMPARE(m_pane->view().focusedRow(), 1);
}

void TestReaderPane::saysWhenThereIsNothing()
{
    show(m_long);
    find("zzz");
    QTRY_COMPARE(count(), QStringLiteral("No hits"));
    QVERIFY(!child<QWidget>("hitRail")->isVisible());
}

void TestReaderPane::closesAndStays()
{
    show(m_long);
    find("number 1500");
    QTRY_VERIFY(isShown(1500));
    QTRY_VERIFY(m_pane->view().isComplete());
    QTest::keyClick(child<QLineEdit>("findField"), Qt::Key_Escape);
    QVERIFY(!child<QWidget>("findBar")->isVisible());
    QTRY_VERIFY(m_pane->view().isComplete());
    QVERIFY(isShown(1500));
    QVERIFY(m_pane->view().hasFocus());
}

void TestReaderPane::listsTheQuestions()
{
    show(m_long);
    trigger(ui::command::outline);
    auto *list = child<QListView>("outlineList");
    QTRY_VERIFY(list->isVisible());
    QTRY_COMPARE(list->model()->rowCount(), 1'000);
    QTRY_COMPARE(list->model()->index(1, 0).data().toString(),
                 QStringLiteral("Message number 2 says something."));
    // The question that is read is the current one.
    m_pane->view().goToRow(501);
    QTRY_COMPARE(list->currentIndex().row(), 250);
    // A click goes to the question.
    list->scrollTo(list->model()->index(40, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(40, 0)).center());
    QTRY_COMPARE(m_pane->view().topRow(), 80);
    QCOMPARE(m_state.value(QStringLiteral("reader.outline")), QByteArray("1"));
    trigger(ui::command::outline);
    QVERIFY(!list->isVisible());
}

void TestReaderPane::goesToQuestions()
{
    show(m_long);
    m_pane->view().goToRow(10);
    trigger(ui::command::nextQuestion);
    QCOMPARE(m_pane->view().focusedRow(), 12);
    QCOMPARE(m_pane->view().topRow(), 12);
    trigger(ui::command::previousQuestion);
    trigger(ui::command::previousQuestion);
    QCOMPARE(m_pane->view().focusedRow(), 8);
}

void TestReaderPane::jumpsToADate()
{
    show(m_dated);
    trigger(ui::command::jumpToDate);
    QTRY_VERIFY(child<QCalendarWidget>("calendar"));
    auto *calendar = child<QCalendarWidget>("calendar");
    const QDate first = m_pane->model().outline(0).createdAt.toLocal().date();
    QCOMPARE(calendar->minimumDate(), first);
    QCOMPARE(calendar->maximumDate(), first.addDays(39 * 3));
    Q_EMIT calendar->activated(first.addDays(31)); // between two messages: the next one
    QTRY_COMPARE(m_pane->view().focusedRow(), 11);
    QTRY_VERIFY(m_pane->view().isComplete());
    QCOMPARE(m_pane->view().topRow(), 11);
}

void TestReaderPane::marksGapsInTime()
{
    show(m_dated);
    // Every message stands below a line that says how much later it came.
    QVERIFY(m_pane->view().shown().at(1).item->top() > 0);
    show(m_long);
    QVERIFY(m_pane->view().shown().at(0).item->top() > 0); // the date of the beginning
    QCOMPARE(m_pane->view().shown().at(1).item->top(), 0);
}

void TestReaderPane::zoomsAndStaysInPlace()
{
    show(m_long);
    m_pane->view().goToRow(700);
    QTRY_VERIFY(m_pane->view().isComplete());
    const double usual = m_pane->view().font().pointSizeF();
    trigger(ui::command::zoomIn);
    trigger(ui::command::zoomIn);
    QTRY_VERIFY(m_pane->view().isComplete());
    QCOMPARE(m_pane->zoom(), 125);
    QVERIFY(m_pane->view().font().pointSizeF() > usual * 1.2);
    QCOMPARE(m_pane->view().topRow(), 700);
    QWheelEvent wheel(QPointF(50, 50), m_pane->view().mapToGlobal(QPointF(50, 50)), {}, QPoint(0, -120),
                      Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_pane->view().viewport(), &wheel);
    QCOMPARE(m_pane->zoom(), 110);
    trigger(ui::command::zoomReset);
    QTRY_VERIFY(m_pane->view().isComplete());
    QCOMPARE(m_pane->view().font().pointSizeF(), usual);
    QCOMPARE(m_pane->view().topRow(), 700);
    m_pane->resize(500, 600);
    QTRY_VERIFY(m_pane->view().isComplete());
    QCOMPARE(m_pane->view().topRow(), 700);
}

void TestReaderPane::comesBackToTheSamePlace()
{
    show(m_long);
    m_pane->view().goToRow(900);
    QTRY_VERIFY(m_pane->view().isComplete());
    show(m_dated);
    show(m_long);
    QCOMPARE(m_pane->view().topRow(), 900);
    // Also after the program was closed.
    delete m_pane;
    m_window.reset();
    makePane();
    show(m_long);
    QCOMPARE(m_pane->view().topRow(), 900);
    m_pane->view().goToRow(0);
    show(m_dated);
    show(m_long);
    QCOMPARE(m_pane->view().topRow(), 0);
}

void TestReaderPane::asksToRemember()
{
    show(m_long);
    QSignalSpy wanted(m_pane, &ui::ReaderPane::rememberWanted);
    m_pane->view().goToRow(3);
    trigger(ui::command::remember);
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(wanted.last().at(0).toString(), QStringLiteral("Message number 3 says something."));
    QCOMPARE(wanted.last().at(2).value<domain::MessageId>(), m_pane->model().outline(3).id);
    for (int i = 0; i < 7; ++i)
        QTest::keyClick(&m_pane->view(), Qt::Key_Right, Qt::ShiftModifier);
    trigger(ui::command::remember);
    QTRY_COMPARE(wanted.size(), 2);
    QCOMPARE(wanted.last().at(0).toString(), QStringLiteral("Message"));
}

void TestReaderPane::copiesAddresses()
{
    show(m_long);
    m_pane->view().goToRow(5);
    trigger(ui::command::copyAddress);
    const auto read = ui::readMessageAddress(QGuiApplication::clipboard()->text());
    QVERIFY(read);
    QCOMPARE(read->first, m_long);
    QCOMPARE(read->second, m_pane->model().outline(5).id);
    QVERIFY(!ui::readMessageAddress(QStringLiteral("https://example.org")));
}

void TestReaderPane::opensAMenuByKeyboard()
{
    show(m_long);
    m_pane->view().goToRow(1);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1),
                            m_pane->view().viewport()->mapToGlobal(QPoint(1, 1)));
    QCoreApplication::sendEvent(m_pane->view().viewport(), &event);
    QTRY_VERIFY(child<QMenu>("readerMenu") && child<QMenu>("readerMenu")->isVisible());
    QVERIFY(child<QMenu>("readerMenu")->actions().contains(m_registry->action(ui::command::copyMarkdown)));
    child<QMenu>("readerMenu")->close();
}

void TestReaderPane::disablesItsCommands()
{
    QVERIFY(!m_registry->action(ui::command::jumpToDate)->isEnabled());
    show(m_long);
    QVERIFY(m_registry->action(ui::command::jumpToDate)->isEnabled());
    m_pane->showNothing();
    QVERIFY(!m_registry->action(ui::command::jumpToDate)->isEnabled());
}

/// The window lets the reader become this narrow.
void TestReaderPane::saysWhereItIsInANarrowWindow()
{
    constexpr int narrowest = 320;
    // As it is for any conversation: of opposite commands one is shown.
    for (const QLatin1String id : {ui::command::unpin, ui::command::unarchive, ui::command::restore})
        m_registry->action(id)->setVisible(false);
    ui::ReaderHeader header(*m_registry);
    header.setHits(-1, 91);
    QVERIFY2(header.minimumSizeHint().width() <= narrowest,
             qPrintable(QString::number(header.minimumSizeHint().width())));
    header.resize(narrowest, header.sizeHint().height());
    header.show();
    header.setHits(90, 91);
    auto *hits = header.findChild<QLabel *>(QStringLiteral("readerHits"));
    QCOMPARE(hits->text(), QStringLiteral("91 of 91"));
    QTRY_VERIFY(hits->width() >= hits->sizeHint().width());
}

QTEST_MAIN(TestReaderPane)
#include "tst_readerpane.moc"
