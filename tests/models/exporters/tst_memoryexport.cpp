// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/memoryexport.h"
#include "importers/importjob.h"
#include "store/conversationstore.h"
#include "support/libraryfixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using domain::ErrorCode;
using domain::Memory;
using exporters::MemoryExportRequest;
using exporters::runMemoryExport;
using support::errorText;
using support::waitFor;

namespace {

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Exports of memories alone.
class TestMemoryExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesMarkdown_data() { support::addBackends(); }
    void writesMarkdown();
    void writesJson_data() { support::addBackends(); }
    void writesJson();
    void keepsTheOrderOfTheList();
    void leavesNothingBehindWhenItFails();
    void worksOnAThreadOfItsOwn();

private:
    Memory add(const QString &question, const QString &answer, int importance = 5);
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    store::Library &library() { return m_fixture.library(); }

    support::LibraryFixture m_fixture;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMemoryExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

Memory TestMemoryExport::add(const QString &question, const QString &answer, int importance)
{
    const auto talk = m_fixture.conversation(QStringLiteral("About *tea*"));
    Memory memory;
    memory.userId = m_fixture.user().id;
    memory.conversationId = talk.id;
    memory.question = question;
    memory.answer = answer;
    memory.importance = importance;
    memory.tags = {QStringLiteral("taste")};
    const auto made = waitFor(library().memories().add(memory));
    if (!made)
        QTest::qFail(qPrintable(errorText(made)), __FILE__, __LINE__);
    return made ? *made : Memory{};
}

void TestMemoryExport::writesMarkdown()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const Memory tea = add(QStringLiteral("Which <tea>?"), QStringLiteral("Strong.\n```\nopen"), 8);
    add(QStringLiteral("Other"), QStringLiteral("not wanted"));
    MemoryExportRequest request;
    request.output = path("tea.md");
    request.ids = {tea.id};
    const auto report = runMemoryExport(library(), request);
    QCOMPARE(errorText(report), QString());
    QCOMPARE(report->memories, 1);
    const QString text = QString::fromUtf8(read(path("tea.md")));
    QVERIFY2(text.contains(QStringLiteral("## Which \\<tea\\>?")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("Importance 8 of 10 · #taste")));
    QVERIFY(text.contains(QStringLiteral("From: About \\*tea\\*")));
    QVERIFY(text.contains(QStringLiteral("Strong.\n```\nopen\n```")));
    QVERIFY(!text.contains(QStringLiteral("not wanted")));
}

void TestMemoryExport::writesJson()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    for (int i = 0; i < 130; ++i)
        add(QStringLiteral("question %1").arg(i), QStringLiteral("answer"));
    const Memory trashed = add(QStringLiteral("gone"), QStringLiteral("x"));
    QVERIFY(waitFor(library().memories().trash({trashed.id})));
    MemoryExportRequest request;
    request.format = MemoryExportRequest::Format::Json;
    request.output = path("all.json");
    const auto report = runMemoryExport(library(), request);
    QCOMPARE(errorText(report), QString());
    QCOMPARE(report->memories, 130);
    const QJsonObject root = QJsonDocument::fromJson(read(path("all.json"))).object();
    QCOMPARE(root.value(QStringLiteral("format")).toString(), QStringLiteral("recollect"));
    QCOMPARE(root.value(QStringLiteral("conversations")).toArray().size(), 0);
    QCOMPARE(root.value(QStringLiteral("memories")).toArray().size(), 130);

    // What was written can be brought into another library.
    QCOMPARE(m_fixture.open(backend), QString());
    importers::ImportOptions options;
    options.paths = {path("all.json")};
    options.userName = QStringLiteral("me");
    const auto imported = importers::runImport(library().imports(), options);
    QVERIFY2(!imported.error, imported.error ? qPrintable(imported.error->message) : "");
    QCOMPARE(m_fixture.number("select count(*) from chatbot_memory"), 130);
}

void TestMemoryExport::keepsTheOrderOfTheList()
{
    QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
    add(QStringLiteral("low"), QString(), 2);
    add(QStringLiteral("high"), QString(), 9);
    add(QStringLiteral("middle"), QString(), 5);
    MemoryExportRequest request;
    request.output = path("sorted.md");
    request.filter.order = store::MemoryOrder::Importance;
    request.filter.leastImportance = 5;
    QCOMPARE(errorText(runMemoryExport(library(), request)), QString());
    const QByteArray text = read(path("sorted.md"));
    QVERIFY(text.contains("## high"));
    QVERIFY(text.indexOf("## high") < text.indexOf("## middle"));
    QVERIFY(!text.contains("## low"));
}

void TestMemoryExport::leavesNothingBehindWhenItFails()
{
    QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
    MemoryExportRequest request;
    request.output = path("none.md");
    const auto nothing = runMemoryExport(library(), request);
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, ErrorCode::NotFound);
    QVERIFY(!QFile::exists(path("none.md")));
    add(QStringLiteral("a"), QStringLiteral("b"));
    QCOMPARE(errorText(runMemoryExport(library(), request)), QString());
    const auto again = runMemoryExport(library(), request);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::WouldOverwrite);
    request.overwrite = true;
    store::CancelToken token;
    token.cancel();
    const auto cancelled = runMemoryExport(library(), request, token);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QVERIFY(read(path("none.md")).contains("## a"));
}

void TestMemoryExport::worksOnAThreadOfItsOwn()
{
    QCOMPARE(m_fixture.open(store::Backend::Sqlite), QString());
    add(QStringLiteral("a"), QStringLiteral("b"));
    MemoryExportRequest request;
    request.output = path("thread.md");
    exporters::MemoryExportJob job(library(), request);
    QSignalSpy finished(&job, &exporters::MemoryExportJob::finished);
    job.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(errorText(finished.first().first().value<exporters::ExportResult>()), QString());
    QVERIFY(QFile::exists(path("thread.md")));
}

QTEST_GUILESS_MAIN(TestMemoryExport)
#include "tst_memoryexport.moc"
