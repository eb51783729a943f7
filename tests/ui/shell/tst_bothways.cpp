// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conversation.h"
#include "ui/actions/commands.h"
#include "ui/library/libraryview.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerview.h"
#include "ui/windowfixture.h"

#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDirIterator>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

namespace {

/// The contents of a file, or of all text files below a folder.
QByteArray everythingIn(const QString &path)
{
    QStringList files{path};
    if (QDir(path).exists()) {
        files.clear();
        QDirIterator entries(path, QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext())
            files.append(entries.next());
    }
    QByteArray all;
    for (const QString &name : std::as_const(files)) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace

/// What comes in through the window is found there and goes out again, whichever home the library has.
class TestBothWays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comesInIsFoundAndGoesOut_data() { support::addBackends(); }
    void comesInIsFoundAndGoesOut();

private:
    void importFiles(const QStringList &files);
    void find(const QString &words, const QString &title);
    void exportAll(const QString &format, const QString &output);

    support::WindowFixture m_fixture;
};

void TestBothWays::init()
{
    m_fixture.openWindow();
}

void TestBothWays::importFiles(const QStringList &files)
{
    m_fixture.window().importFiles(files);
    QTRY_VERIFY(m_fixture.dialog("importDialog"));
    QDialog *dialog = m_fixture.dialog("importDialog");
    auto *start = dialog->findChild<QPushButton *>(QStringLiteral("importStart"));
    auto *user = dialog->findChild<QLineEdit *>(QStringLiteral("importUser"));
    QTRY_VERIFY(user->isVisible());
    user->setText(QStringLiteral("me"));
    start->click();
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->findChild<QWidget *>(QStringLiteral("importCancel"))->isVisible(),
                             support::patience);
    dialog->reject();
}

void TestBothWays::find(const QString &words, const QString &title)
{
    m_fixture.search(words);
    auto *results = m_fixture.child<QListView>("resultsList");
    QTRY_VERIFY(results->isVisible() && results->model()->rowCount() > 0);
    QTest::keyClick(m_fixture.child<QLineEdit>("searchField"), Qt::Key_Return);
    auto &pane = m_fixture.window().libraryView()->readerPane();
    QTRY_VERIFY(pane.conversation() && pane.conversation()->displayTitle() == title);
    QTRY_VERIFY(pane.view().isComplete());
    QVERIFY(pane.view().currentMatch() >= 0);
}

void TestBothWays::exportAll(const QString &format, const QString &output)
{
    m_fixture.trigger(ui::command::exportConversations);
    QTRY_VERIFY(m_fixture.dialog("exportDialog"));
    QDialog *dialog = m_fixture.dialog("exportDialog");
    auto *what = dialog->findChild<QComboBox *>(QStringLiteral("exportWhat"));
    auto *choice = dialog->findChild<QComboBox *>(QStringLiteral("exportFormat"));
    what->setCurrentIndex(what->count() - 1);
    choice->setCurrentIndex(choice->findData(format));
    QCOMPARE(choice->currentData().toString(), format);
    dialog->findChild<QLineEdit *>(QStringLiteral("exportOutput"))->setText(output);
    auto *start = dialog->findChild<QPushButton *>(QStringLiteral("exportStart"));
    start->click();
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(output), support::patience);
    QTRY_VERIFY(!start->isVisible());
    dialog->reject();
}

void TestBothWays::comesInIsFoundAndGoesOut()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.library().open(backend), QString());
    QCOMPARE(m_fixture.showLibrary(), QString());
    importFiles({m_fixture.writeFile(QStringLiteral("conversations.json"),
                                     R"json([{"title": "Sourdough", "create_time": 1712000000.25,
        "conversation_id": "c1", "current_node": "a", "mapping": {
        "q": {"id": "q", "parent": null, "children": ["a"], "message": {"id": "q", "author": {"role": "user"},
              "create_time": 1712000001, "content": {"content_type": "text", "parts": ["Is this dough proofed?"]}}},
        "a": {"id": "a", "parent": "q", "children": [], "message": {"id": "a", "author": {"role": "assistant"},
              "create_time": 1712000002, "metadata": {"model_slug": "gpt-x"},
              "content": {"content_type": "text", "parts": ["Press it: the dent **springs back** slowly."]}}}}}])json"),
                 m_fixture.writeFile(QStringLiteral("claude.json"),
                                     R"json([{"uuid": "u1", "name": "Tea in Zürich",
        "created_at": "2025-03-01T10:00:00.123456Z", "updated_at": "2025-03-01T10:05:00Z", "account": {"uuid": "x"},
        "chat_messages": [{"uuid": "m1", "sender": "human", "text": "Wie lange zieht 绿茶?", "content": [],
        "created_at": "2025-03-01T10:00:00Z"}, {"uuid": "m2", "sender": "assistant", "text": "Zwei Minuten genügen.",
        "content": [], "created_at": "2025-03-01T10:00:05Z"}]}])json"),
                 m_fixture.writeFile(QStringLiteral("talk.json"),
                                     R"json({"id": "x1", "title": "Walks", "model": "m",
        "created_at": "2026-01-01T10:00:00Z", "messages": [{"role": "user", "content": "Where can I walk?",
        "timestamp": "2026-01-01T10:00:00Z"}, {"role": "assistant", "content": "Along the quiet river.",
        "timestamp": "2026-01-01T10:00:01Z"}]})json")});
    QTRY_COMPARE(m_fixture.titles().size(), 3);
    find(QStringLiteral("springs back"), QStringLiteral("Sourdough"));
    find(QStringLiteral("genugen"), QStringLiteral("Tea in Zürich"));
    find(QStringLiteral("绿茶"), QStringLiteral("Tea in Zürich"));
    find(QStringLiteral("quiet from:assistant"), QStringLiteral("Walks"));

    const QString folder = m_fixture.library().folder()
        + (backend == store::Backend::Sqlite ? QStringLiteral("/out-s") : QStringLiteral("/out-p"));
    exportAll(QStringLiteral("markdown"), folder + QStringLiteral("-markdown"));
    exportAll(QStringLiteral("html"), folder + QStringLiteral("-html"));
    exportAll(QStringLiteral("json"), folder + QStringLiteral(".json"));
    for (const char *ending : {"-markdown", "-html", ".json"}) {
        const QByteArray all = everythingIn(folder + QLatin1String(ending));
        for (const char *text :
             {"Is this dough proofed?", "Zwei Minuten genügen.", "绿茶", "Along the quiet river."})
            QVERIFY2(all.contains(text), ending);
    }
}

QTEST_MAIN(TestBothWays)
#include "tst_bothways.moc"
