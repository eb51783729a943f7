// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importstore.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/transfer/droptarget.h"
#include "ui/transfer/figurestable.h"
#include "ui/windowfixture.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QWindow>

using support::WindowFixture;

namespace {

constexpr int patience = support::patience;

/// A conversation of Claude's export with some messages.
QByteArray claude(const char *id, const char *title, int messages)
{
    QByteArrayList all;
    for (int i = 0; i < messages; ++i) {
        const QByteArray number = QByteArray::number(i);
        all.append(QByteArray(R"({"uuid":")") + id + "-" + number + R"(","sender":")"
                   + (i % 2 ? "assistant" : "human") + R"(","text":"Words )" + number
                   + R"(","created_at":"2025-03-0)" + QByteArray::number(1 + i % 9) + R"(T10:00:00Z"})");
    }
    return QByteArray(R"({"uuid":")") + id + R"(","name":")" + title
        + R"(","created_at":"2025-03-01T10:00:00Z","chat_messages":[)" + all.join(',') + "]}";
}

QByteArray chatbot(const char *id, const char *title)
{
    return QByteArray(R"({"id":")") + id + R"(","title":")" + title
        + R"(","created_at":"2026-01-01T10:00:00Z","messages":[{"role":"user","content":"Hello","timestamp":"2026-01-01T10:00:00Z"}]})";
}

} // namespace

/// From files to the library and back, as a person sees it.
class TestImportAssistant : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhatIsThereAndBringsInWhatIsChosen_data() { support::addBackends(); }
    void showsWhatIsThereAndBringsInWhatIsChosen();
    void tellsNewFromGrownAndKnown_data() { support::addBackends(); }
    void tellsNewFromGrownAndKnown();
    void comparesWithWhatAnotherPersonHas();
    void cutsNothingButLongNames();
    void reportIsFilteredAndSaved();
    void showsWhatCameIn_data() { support::addBackends(); }
    void showsWhatCameIn();
    void takesBackFromTheReport_data() { support::addBackends(); }
    void takesBackFromTheReport();
    void takesBackFromTheListOnce_data() { support::addBackends(); }
    void takesBackFromTheListOnce();
    void asksBeforeItTakesBack();
    void cancelKeepsWholeConversations();
    void goesOnInTheBackground();
    void saysWhyNothingCanBeRead();
    void takesFilesDroppedAnywhere();
    void leavesOtherDragsAlone();

private:
    void openLibrary(store::Backend backend = store::Backend::Sqlite);
    [[nodiscard]] QDialog *assistant() const { return WindowFixture::dialog("importDialog"); }
    template <typename Widget>
    [[nodiscard]] Widget *part(const char *name, const char *dialog = "importDialog") const
    {
        QDialog *open = WindowFixture::dialog(dialog);
        return open ? open->findChild<Widget *>(QLatin1String(name)) : nullptr;
    }
    [[nodiscard]] bool isPreview() const
    {
        auto *user = part<QLineEdit>("importUser");
        return user && user->isVisible();
    }
    [[nodiscard]] bool isReport() const
    {
        auto *save = part<QPushButton>("importSaveReport");
        return save && save->isVisible();
    }
    void look(const QStringList &files);
    void importAll(const QStringList &files);
    [[nodiscard]] QString figure(const char *table, int row, int column) const
    {
        auto *found = part<ui::FiguresTable>(table);
        return found ? found->textAt(row, column) : QString();
    }
    [[nodiscard]] QString write(const char *name, const QByteArray &content)
    {
        return m_fixture.writeFile(QLatin1String(name), content);
    }

    WindowFixture m_fixture;
};

void TestImportAssistant::init()
{
    m_fixture.openWindow();
}

void TestImportAssistant::openLibrary(store::Backend backend)
{
    QCOMPARE(m_fixture.library().open(backend), QString());
    QCOMPARE(m_fixture.showLibrary(), QString());
}

void TestImportAssistant::look(const QStringList &files)
{
    m_fixture.window().importFiles(files);
    QTRY_VERIFY_WITH_TIMEOUT(isPreview(), patience);
    if (part<QLineEdit>("importUser")->text().isEmpty())
        part<QLineEdit>("importUser")->setText(QStringLiteral("me"));
}

void TestImportAssistant::importAll(const QStringList &files)
{
    look(files);
    part<QPushButton>("importStart")->click();
    QTRY_VERIFY_WITH_TIMEOUT(isReport(), patience);
}

void TestImportAssistant::showsWhatIsThereAndBringsInWhatIsChosen()
{
    QFETCH(store::Backend, backend);
    openLibrary(backend);
    look({write("claude.json", "[" + claude("u1", "Tea", 4) + "," + claude("u2", "Bread", 2) + "]"),
          write("talk.json", chatbot("x1", "Walks"))});
    auto *files = part<QAbstractItemView>("importFiles");
    auto *model = files->model();
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(figure("importChosenFigures", 0, 1), QStringLiteral("3"));
    QCOMPARE(figure("importChosenFigures", 1, 1), QStringLiteral("7"));
    QVERIFY(m_fixture.titles().isEmpty()); // looking writes nothing
    // The second format stays out.
    QVERIFY(model->setData(model->index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    const QString left = figure("importChosenFigures", 0, 1);
    QVERIFY(left == QStringLiteral("2") || left == QStringLiteral("1"));
    part<QPushButton>("importStart")->click();
    QTRY_VERIFY_WITH_TIMEOUT(isReport(), patience);
    QCOMPARE(figure("importFigures", 0, 1), left);
    QTRY_COMPARE(m_fixture.titles().size(), left.toInt());
    assistant()->reject();
}

void TestImportAssistant::tellsNewFromGrownAndKnown()
{
    QFETCH(store::Backend, backend);
    openLibrary(backend);
    importAll({write("first.json", "[" + claude("u1", "Tea", 2) + "," + claude("u2", "Bread", 2) + "]")});
    assistant()->reject();
    look({write("second.json",
                "[" + claude("u1", "Tea", 4) + "," + claude("u2", "Bread", 2) + "," + claude("u3", "Soup", 1)
                    + "]")});
    QCOMPARE(figure("importChosenFigures", 0, 0), QStringLiteral("3"));
    QCOMPARE(figure("importChosenFigures", 0, 1), QStringLiteral("1")); // new
    QCOMPARE(figure("importChosenFigures", 0, 2), QStringLiteral("1")); // grown
    QCOMPARE(figure("importChosenFigures", 0, 3), QStringLiteral("1")); // unchanged
    QCOMPARE(figure("importChosenFigures", 1, 1), QStringLiteral("3"));
    part<QPushButton>("importCancel")->click();
    QTRY_VERIFY(!assistant());
}

void TestImportAssistant::comparesWithWhatAnotherPersonHas()
{
    openLibrary();
    const QString file = write("first.json", "[" + claude("u1", "Tea", 2) + "]");
    importAll({file});
    assistant()->reject();
    look({file});
    QCOMPARE(figure("importChosenFigures", 0, 3), QStringLiteral("1"));
    part<QLineEdit>("importUser")->setText(QStringLiteral("someone else"));
    QTRY_COMPARE(figure("importChosenFigures", 0, 1), QStringLiteral("1"));
    QCOMPARE(figure("importChosenFigures", 0, 3), QStringLiteral("0"));
    part<QLineEdit>("importUser")->clear();
    QVERIFY(!part<QPushButton>("importStart")->isEnabled());
    assistant()->reject();
}

void TestImportAssistant::cutsNothingButLongNames()
{
    openLibrary();
    const QByteArray name = QByteArray(90, 'x') + "-2025.json";
    look({write(name.constData(), '[' + claude("a", "One", 3) + ']'),
          write("chatbot.json", chatbot("7f000001-0000-4000-8000-000000000001", "Two"))});
    auto *files = part<QTreeView>("importFiles");
    QCOMPARE(files->textElideMode(), Qt::ElideMiddle);
    const QHeaderView &header = *files->header();
    QVERIFY(header.sectionSize(0) > files->fontMetrics().averageCharWidth() * 8);
    for (int column = 1; column < files->model()->columnCount(); ++column) {
        if (files->isColumnHidden(column))
            continue;
        QVERIFY(header.sectionSize(column) >= header.sectionSizeHint(column));
        const QString text = files->model()->index(0, column).data().toString();
        QVERIFY(files->columnWidth(column) > files->fontMetrics().horizontalAdvance(text));
    }
    QVERIFY(files->model()
                ->index(0, 0, files->model()->index(0, 0))
                .data()
                .toString()
                .endsWith(QStringLiteral(".json")));
}

void TestImportAssistant::reportIsFilteredAndSaved()
{
    openLibrary();
    importAll({write("good.json", "[" + claude("u1", "Tea", 2) + "]"),
               write("cut.json", R"({"id": "x2", "title": "Broken", "messages": [{"ro)"),
               write("letter.txt", "Dear reader, this is no export.")});
    const QString headline = part<QLabel>("importTitle")->text();
    QVERIFY2(headline.contains(QStringLiteral("had problems")), qPrintable(headline));
    auto *lines = part<QAbstractItemView>("importProblems");
    QVERIFY(lines->isVisible());
    QVERIFY(lines->model()->rowCount() >= 2);
    const auto fields = assistant()->findChildren<QLineEdit *>(QStringLiteral("importProblemText"));
    for (QLineEdit *field : fields) {
        if (field->isVisible())
            field->setText(QStringLiteral("letter"));
    }
    QCOMPARE(lines->model()->rowCount(), 1);
    part<QPushButton>("importSaveReport")->click();
    auto *dialog = assistant()->findChild<QFileDialog *>(QStringLiteral("importReportDialog"));
    QVERIFY(dialog);
    const QString target = m_fixture.library().folder() + QStringLiteral("/report.csv");
    Q_EMIT dialog->fileSelected(target);
    dialog->reject();
    QTRY_VERIFY(part<QLabel>("importReportMessage")->isVisible());
    QFile saved(target);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray text = saved.readAll();
    QVERIFY(text.contains("letter.txt"));
    QVERIFY(!text.contains("cut.json"));
    assistant()->reject();
}

void TestImportAssistant::showsWhatCameIn()
{
    QFETCH(store::Backend, backend);
    openLibrary(backend);
    importAll({write("first.json", "[" + claude("u1", "Tea", 2) + "," + claude("u2", "Bread", 2) + "]")});
    assistant()->reject();
    importAll({write("second.json", "[" + claude("u2", "Bread", 3) + "," + claude("u3", "Soup", 1) + "]")});
    part<QPushButton>("importShow")->click();
    QTRY_VERIFY(!assistant());
    const auto sorted = [this] {
        QStringList titles = m_fixture.titles();
        titles.sort();
        return titles;
    };
    QTRY_COMPARE(sorted(), (QStringList{QStringLiteral("Bread"), QStringLiteral("Soup")}));
}

void TestImportAssistant::takesBackFromTheReport()
{
    QFETCH(store::Backend, backend);
    openLibrary(backend);
    importAll({write("first.json", "[" + claude("u1", "Tea", 2) + "]")});
    QTRY_COMPARE(m_fixture.titles().size(), 1);
    part<QPushButton>("importUndo")->click();
    QTRY_VERIFY(WindowFixture::dialog("importUndoBox"));
    part<QPushButton>("importUndoYes", "importUndoBox")->click();
    QTRY_VERIFY_WITH_TIMEOUT(isReport(), patience);
    QTRY_VERIFY(m_fixture.titles().isEmpty());
    QVERIFY(!part<QPushButton>("importUndo")->isVisible()); // not twice
    QVERIFY(!part<QPushButton>("importShow")->isVisible());
    assistant()->reject();
}

void TestImportAssistant::takesBackFromTheListOnce()
{
    QFETCH(store::Backend, backend);
    openLibrary(backend);
    importAll({write("first.json", "[" + claude("u1", "Tea", 2) + "]")});
    assistant()->reject();
    importAll({write("second.json", chatbot("x1", "Walks"))});
    assistant()->reject();
    QTRY_COMPARE(m_fixture.titles().size(), 2);
    m_fixture.trigger(ui::command::importList);
    QTRY_VERIFY(WindowFixture::dialog("importListDialog"));
    auto *list = part<QListView>("importList", "importListDialog");
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("second.json"));
    list->setCurrentIndex(list->model()->index(1, 0));
    auto *takeBack = part<QPushButton>("importTakeBack", "importListDialog");
    QVERIFY(takeBack->isEnabled());
    takeBack->click();
    QTRY_VERIFY(WindowFixture::dialog("importUndoBox"));
    part<QPushButton>("importUndoYes", "importUndoBox")->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture.titles(), QStringList{QStringLiteral("Walks")}, patience);
    QTRY_VERIFY(!takeBack->isEnabled());
    QCOMPARE(list->currentIndex().row(), 1); // the same one is still looked at
    list->setCurrentIndex(list->model()->index(0, 0));
    QVERIFY(takeBack->isEnabled());
    part<QPushButton>("importListShow", "importListDialog")->click();
    QTRY_VERIFY(!WindowFixture::dialog("importListDialog"));
    QTRY_COMPARE(m_fixture.titles(), QStringList{QStringLiteral("Walks")});
}

void TestImportAssistant::asksBeforeItTakesBack()
{
    openLibrary();
    importAll({write("first.json", "[" + claude("u1", "Tea", 2) + "]")});
    part<QPushButton>("importUndo")->click();
    QTRY_VERIFY(WindowFixture::dialog("importUndoBox"));
    WindowFixture::dialog("importUndoBox")->reject();
    QTRY_VERIFY(!WindowFixture::dialog("importUndoBox"));
    QVERIFY(part<QPushButton>("importUndo")->isVisible());
    QTRY_COMPARE(m_fixture.titles().size(), 1);
    assistant()->reject();
}

void TestImportAssistant::cancelKeepsWholeConversations()
{
    openLibrary();
    QByteArrayList many;
    for (int i = 0; i < 3'000; ++i)
        many.append(claude(("u" + QByteArray::number(i)).constData(), "Talk", 5));
    look({write("many.json", "[" + many.join(',') + "]")});
    part<QPushButton>("importStart")->click();
    // Something is written, and most is still to come.
    QTRY_VERIFY_WITH_TIMEOUT(
        isReport() || m_fixture.library().number("select count(*) from conversations") > 0, patience);
    if (!isReport())
        part<QPushButton>("importCancel")->click();
    QTRY_VERIFY_WITH_TIMEOUT(isReport(), patience);
    QVERIFY(part<QLabel>("importTitle")->text().contains(QStringLiteral("stopped"))
            || figure("importFigures", 0, 1) == QLocale().toString(3'000)); // it was quicker
    const qint64 torn = m_fixture.library().number(
        "select count(*) from (select conversation_id from messages group by conversation_id having count(*) <> 5)");
    QCOMPARE(torn, 0);
    assistant()->reject();
    // Again brings in the rest.
    importAll({m_fixture.library().folder() + QStringLiteral("/many.json")});
    QCOMPARE(m_fixture.library().number("select count(*) from conversations"), 3'000);
    assistant()->reject();
}

void TestImportAssistant::goesOnInTheBackground()
{
    openLibrary();
    QByteArrayList many;
    for (int i = 0; i < 1'500; ++i)
        many.append(claude(("u" + QByteArray::number(i)).constData(), "Talk", 5));
    look({write("many.json", "[" + many.join(',') + "]")});
    part<QPushButton>("importStart")->click();
    part<QPushButton>("importStart")->click(); // now "Go on in the background"
    QTRY_VERIFY(!assistant());
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture.library().number("select count(*) from messages"), 7'500, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture.child<QWidget>("messageBar")->isVisible(), patience);
    QVERIFY(m_fixture.child<QLabel>("messageText")->text().contains(QLocale().toString(1'500)));
}

void TestImportAssistant::saysWhyNothingCanBeRead()
{
    openLibrary();
    m_fixture.window().importFiles({write("letter.txt", "Dear reader, this is no export.")});
    QTRY_VERIFY_WITH_TIMEOUT(isReport(), patience);
    QVERIFY(part<QLabel>("importTitle")->text().contains(QStringLiteral("letter.txt")));
    QVERIFY(part<QLabel>("importTitle")->text().contains(QStringLiteral("ChatGPT and Claude"))); // what can
    QVERIFY(!part<QPushButton>("importUndo")->isVisible());
    assistant()->reject();
}

void TestImportAssistant::takesFilesDroppedAnywhere()
{
    openLibrary();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write("claude.json", "[" + claude("u1", "Tea", 2) + "]"))});
    auto *target = m_fixture.child<ui::DropTarget>("dropTarget");
    QVERIFY(!target->isVisible());
    // Over the search field, which would take the text of the drag.
    auto *field = m_fixture.child<QLineEdit>("searchField");
    const QPoint place = field->mapTo(&m_fixture.window(), field->rect().center());
    QWindow *window = m_fixture.window().windowHandle();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &enter);
    QVERIFY(target->isVisible());
    QVERIFY(enter.isAccepted());
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(window, &leave);
    QVERIFY(!target->isVisible());
    QDragEnterEvent again(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &again);
    QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &drop);
    QVERIFY(!target->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(isPreview(), patience);
    QVERIFY(field->text().isEmpty());
    assistant()->reject();
}

void TestImportAssistant::leavesOtherDragsAlone()
{
    openLibrary();
    QMimeData text;
    text.setText(QStringLiteral("some words"));
    QMimeData web;
    web.setUrls({QUrl(QStringLiteral("https://example.org/x"))});
    for (const QMimeData *data : {&text, &web}) {
        QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_fixture.window().windowHandle(), &enter);
        QVERIFY(!m_fixture.child<ui::DropTarget>("dropTarget")->isVisible());
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(m_fixture.window().windowHandle(), &leave);
    }
}

QTEST_MAIN(TestImportAssistant)
#include "tst_importassistant.moc"
