// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/exportjob.h"
#include "exporters/preview.h"
#include "exporters/writer.h"
#include "htmlscan.h"
#include "store/conversationstore.h"
#include "store/filestore.h"
#include "store/memorystore.h"
#include "store/messagestore.h"
#include "support/libraryfixture.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace exporters;
using domain::ErrorCode;
using domain::Role;
using store::Backend;
using support::errorText;
using support::waitFor;

namespace {

const QByteArray onePixel = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==");

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "can't be read";
}

QStringList everything(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

/// Exports of whole libraries, on both backends.
class ExportJobTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void formats();
    void markdownFolder_data() { support::addBackends(); }
    void markdownFolder();
    void htmlFolder_data() { support::addBackends(); }
    void htmlFolder();
    void filesOfNoMessageComeAlong_data() { support::addBackends(); }
    void filesOfNoMessageComeAlong();
    void oneConversationIsAFile_data() { support::addBackends(); }
    void oneConversationIsAFile();
    void jsonHoldsEverything_data() { support::addBackends(); }
    void jsonHoldsEverything();
    void queryChooses_data() { support::addBackends(); }
    void queryChooses();
    void branches_data() { support::addBackends(); }
    void branches();
    void emptyLibrary_data() { support::addBackends(); }
    void emptyLibrary();
    void manyConversationsEachOnce_data() { support::addBackends(); }
    void manyConversationsEachOnce();
    void whatComesMeanwhileIsExported_data() { support::addBackends(); }
    void whatComesMeanwhileIsExported();
    void refusals_data() { support::addBackends(); }
    void refusals();
    void lostBytesAreNamed_data() { support::addBackends(); }
    void lostBytesAreNamed();
    void cancelLeavesNothing_data() { support::addBackends(); }
    void cancelLeavesNothing();
    void textAndTogether_data() { support::addBackends(); }
    void textAndTogether();
    void attachmentsCanStayOut();
    void previewIsTheBeginning_data() { support::addBackends(); }
    void previewIsTheBeginning();
    void jobRunsOnItsOwnThread();
    void fullDiskLeavesNothing();

private:
    store::Library &library() { return m_fixture.library(); }
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(text(name)); }
    ExportResult run(const char *format, const char *output, const QList<domain::ConversationId> &ids = {});
    domain::StoredFile attach(const domain::Message &message, const QString &name, const QString &type,
                              const QByteArray &bytes);
    void addSmallLibrary();

    support::LibraryFixture m_fixture;
    std::unique_ptr<QTemporaryDir> m_folder;
    domain::Conversation m_bread;
};

void ExportJobTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

ExportResult ExportJobTest::run(const char *format, const char *output,
                                const QList<domain::ConversationId> &ids)
{
    ExportRequest request;
    request.format = text(format);
    request.output = path(output);
    request.ids = ids;
    return runExport(library(), request);
}

domain::StoredFile ExportJobTest::attach(const domain::Message &message, const QString &name,
                                         const QString &type, const QByteArray &bytes)
{
    domain::StoredFile file;
    file.conversationId = message.conversationId;
    file.messageId = message.id;
    file.name = name;
    file.mimeType = type;
    const auto added = waitFor(library().files().add(file, bytes));
    if (!added)
        QTest::qFail(qPrintable(errorText(added)), __FILE__, __LINE__);
    return added ? *added : domain::StoredFile{};
}

/// Two conversations of one title, one with files, and one in the trash.
void ExportJobTest::addSmallLibrary()
{
    m_bread = m_fixture.conversation(text("Bread"));
    const auto question = m_fixture.say(m_bread.id, text("How long?"));
    attach(question, text("../../loaf.png"), text("image/png"), onePixel);
    attach(question, text("drawing.svg"), text("image/svg+xml"), "<svg onload=\"alert(1)\"/>");
    m_fixture.say(m_bread.id, text("**40** minutes."), Role::Assistant);
    m_fixture.say(m_fixture.conversation(text("bread")).id, text("Another one."));
    const auto old = m_fixture.conversation(text("Old"));
    m_fixture.say(old.id, text("Thrown away."));
    QVERIFY(waitFor(library().conversations().trash({old.id})));
    domain::Memory memory;
    memory.userId = m_bread.userId;
    memory.conversationId = m_bread.id;
    memory.messageId = question.id;
    memory.question = text("Flour?");
    memory.answer = text("Rye.");
    QVERIFY(waitFor(library().memories().add(memory)));
}

void ExportJobTest::formats()
{
    for (const WriterFormat &format : writers()) {
        QCOMPARE(writerNamed(format.name), &format);
        QVERIFY(format.create);
        QVERIFY(format.suffixes.constFirst().startsWith(u'.'));
    }
    QVERIFY(!writerNamed(text("docx")));
}

void ExportJobTest::markdownFolder()
{
    QFETCH(Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    addSmallLibrary();
    const auto report = run("markdown", "out");
    QCOMPARE(errorText(report), QString());
    QCOMPARE(report->conversations, 2);
    QCOMPARE(report->messages, 3);
    QCOMPARE(report->files, 4);
    QCOMPARE(report->problems, QStringList());
    QCOMPARE(report->output, path("out"));
    QCOMPARE(everything(m_folder->path()), QStringList{text("out")});
    const QStringList names = everything(path("out"));
    QCOMPARE(names.size(), 3);
    QVERIFY(names.contains(text("assets")));
    qint64 bytes = 0;
    QByteArray all;
    for (const QString &name : names) {
        if (name.endsWith(text(".md")))
            all += read(path("out/") + name);
    }
    const QStringList assets = everything(path("out/assets"));
    QCOMPARE(assets.size(), 2);
    QVERIFY2(assets.at(1).startsWith(text("loaf-")) || assets.at(0).startsWith(text("drawing-")),
             qPrintable(assets.join(u' ')));
    for (const QString &asset : assets) {
        QVERIFY(all.contains("](assets/" + asset.toUtf8() + ")"));
        bytes += read(path("out/assets/") + asset).size();
    }
    QVERIFY(all.contains("**40** minutes.") && all.contains("Another one.") && !all.contains("Thrown away."));
    QCOMPARE(report->bytes, bytes + all.size());
}

void ExportJobTest::htmlFolder()
{
    QFETCH(Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    addSmallLibrary();
    const auto evil = m_fixture.conversation(text("</title><script>alert(1)</script> ../../x"));
    const auto message = m_fixture.say(
        evil.id,
        text("</article><script>alert(1)</script> [a](javascript:x) ![b](https://evil.example/p.png)"));
    attach(message, text("\"><script>.png"), text("image/png"), "<script>alert(1)</script>");
    const auto report = run("html", "out");
    QCOMPARE(errorText(report), QString());
    QCOMPARE(report->conversations, 3);
    const QStringList names = everything(path("out"));
    QCOMPARE(names.size(), 4);
    QVERIFY(names.contains(text("index.html")));
    const QByteArray index = read(path("out/index.html"));
    for (const QString &name : names) {
        const QByteArray html = read(path("out/") + name);
        QCOMPARE(htmlProblem(html), QString());
        QVERIFY(!html.contains("<script"));
        QVERIFY(name == text("index.html")
                || index.contains("href=\"" + QUrl::toPercentEncoding(name) + '"'));
    }
    QByteArray bread = read(path("out/Bread.html"));
    if (!bread.contains("40"))
        bread = read(path("out/Bread (2).html"));
    QVERIFY(bread.contains("src=\"data:image/png;base64," + onePixel.toBase64() + '"'));
    QVERIFY(bread.contains("drawing.svg") && !bread.contains("<svg"));
    QVERIFY(bread.contains("<p><strong>40</strong> minutes.</p>"));
}

void ExportJobTest::filesOfNoMessageComeAlong()
{
    QFETCH(Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    addSmallLibrary();
    domain::Message none;
    none.conversationId = m_bread.id;
    attach(none, text("oven.png"), text("image/png"), onePixel + "more");
    attach(none, text("recipe & notes.txt"), text("text/plain"), "Flour, water, salt.");
    const auto markdown = run("markdown", "one.md", {m_bread.id});
    QCOMPARE(errorText(markdown), QString());
    const QByteArray note = read(path("one.md"));
    const QStringList assets = everything(path("one-assets"));
    QCOMPARE(assets.size(), 4);
    for (const QString &asset : assets)
        QCOMPARE(note.count("](one-assets/" + QUrl::toPercentEncoding(asset) + ")"), 1);
    QVERIFY(note.indexOf("## Files of the conversation") > note.indexOf("**40** minutes."));

    const auto page = run("html", "one.html", {m_bread.id});
    QCOMPARE(errorText(page), QString());
    const QByteArray html = read(path("one.html"));
    QCOMPARE(htmlProblem(html), QString());
    QVERIFY(html.contains("<h2 id=\"files\">Files of the conversation</h2>"));
    QCOMPARE(html.count("base64," + QByteArray(onePixel + "more").toBase64()), 1);
    QCOMPARE(html.count("recipe &amp; notes.txt"), 1);
    QCOMPARE(errorText(run("text", "one.txt", {m_bread.id})), QString());
    QCOMPARE(read(path("one.txt")).count("[Files of the conversation]"), 1);
    QCOMPARE(read(path("one.txt")).count("recipe & notes.txt"), 1);
    // Where there are none, nothing is said of them.
    QCOMPARE(errorText(run("markdown", "all")), QString());
    QCOMPARE(read(path("all/Bread.md")).contains("Files of")
                 + read(path("all/Bread (2).md")).contains("Files of"),
             1);
}

void ExportJobTest::oneConversationIsAFile()
{
    QFETCH(Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    addSmallLibrary();
    QCOMPARE(errorText(run("html", "one.html", {m_bread.id})), QString());
    QCOMPARE(htmlProblem(read(path("one.html"))), QString());
    QVERIFY(!read(path("one.html")).contains("index.html"));
    QCOMPARE(errorText(run("markdown", "one.md", {m_bread.id, m_bread.id})), QString());
    const QStringList names = everything(m_folder->path());
    QCOMPARE(names, (QStringList{text("one-assets"), text("one.html"), text("one.md")}));
    QVERIFY(read(path("one.md")).contains("](one-assets/loaf-")
            || read(path("one.md")).contains("](one-assets/"));
    QVERIFY(QDir(m_folder->path()).mkpath(text("folder")));
    QCOMPARE(errorText(run("markdown", "folder", {m_bread.id})), QString());
    QVERIFY(read(path("folder/Bread.md")).contains("40"));

    const auto several = run("markdown", "several.md");
    QVERIFY(!several);
    QCOMPARE(several.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!everything(m_folder->path()).contains(text("several.md")));
}

void ExportJobTest::jsonHoldsEverything()
{
    QFETCH(Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    addSmallLibrary();
    const auto report = run("json", "library.json");
    QCOMPARE(errorText(report), QString());
    QCOMPARE(report->conversations, 3);
    QCOMPARE(report->memories, 1);
    QCOMPARE(everything(m_folder->path()), QStringList{text("library.json")});
    const QByteArray json = read(report->output);
    QVERIFY2(json.startsWith("{\"format\":\"recollect\",\"version\":1,\"exported_at\":\""), json.left(100));
    QCOMPARE(json.size(), report->bytes);
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    QCOMPARE(error.errorString(), QJsonParseError{}.errorString());
    const QJsonArray conversations = root.value(text("conversations")).toArray();
    QCOMPARE(conversations.size(), 3);
    int trashed = 0;
    QJsonObject bread;
    for (const QJsonValue &value : conversations) {
        trashed += value.toObject().value(text("trashed")).toBool() ? 1 : 0;
        if (value.toObject().value(text("id")).toString() == m_bread.id.toString())
            bread = value.toObject();
    }
    QCOMPARE(trashed, 1);
    const QJsonArray messages = bread.value(text("messages")).toArray();
    QCOMPARE(messages.size(), 2);
    const QJsonArray files = messages.at(0).toObject().value(text("attachments")).toArray();
    QCOMPARE(files.size(), 2);
    QCOMPARE(QByteArray::fromBase64(files.at(0).toObject().value(text("data")).toString().toLatin1()),
             onePixel);
    const QJsonObject memory = root.value(text("memories")).toArray().at(0).toObject();
    QCOMPARE(memory.value(text("conversation")).toString(), m_bread.id.toString());
    QCOMPARE(memory.value(text("message")), messages.at(0).toObject().value(text("id")));

    QVERIFY(QDir(m_folder->path()).mkpath(text("folder")));
    QCOMPARE(errorText(run("json", "folder")), QString());
    QVERIFY(read(path("folder/recollect.json")).size() > 100);
}

void ExportJobTest::queryChooses()
{
    QFETCH(Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    addSmallLibrary();
    QVERIFY(waitFor(library().conversations().setPinned({m_bread.id}, true)));
    ExportRequest request;
    request.format = text("json");
    request.output = path("pinned.json");
    request.query = *domain::SearchQuery::parse(text("is:pinned"));
    const auto pinned = runExport(library(), request);
    QCOMPARE(errorText(pinned), QString());
    QCOMPARE(pinned->conversations, 1);
    QCOMPARE(pinned->memories, 1);

    request.output = path("nothing.json");
    request.query = *domain::SearchQuery::parse(text("tag:nosuchtag"));
    const auto nothing = runExport(library(), request);
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, ErrorCode::NotFound);

    request.output = path("memories.json");
    request.query = *domain::SearchQuery::parse(text("in:memories"));
    const auto memories = runExport(library(), request);
    QCOMPARE(errorText(memories), QString());
    QCOMPARE(memories->conversations, 0);
    QCOMPARE(memories->memories, 1);
    request.format = text("markdown");
    QCOMPARE(runExport(library(), request).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(everything(m_folder->path()), (QStringList{text("memories.json"), text("pinned.json")}));
}

void ExportJobTest::textAndTogether()
{
    QFETCH(Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    addSmallLibrary();
    QVERIFY(run("text", "folder"));
    QCOMPARE(everything(path("folder")), (QStringList{text("Bread (2).txt"), text("bread.txt")}));
    QVERIFY(read(path("folder/Bread (2).txt")).contains("**40** minutes."));
    for (const char *format : {"text", "markdown"}) {
        ExportRequest request;
        request.format = text(format);
        request.together = true;
        request.output = path(format);
        const auto report = runExport(library(), request);
        QCOMPARE(errorText(report), QString());
        QCOMPARE(report->conversations, 2);
        QVERIFY(QFileInfo(report->output).isFile());
        const QByteArray all = read(report->output);
        QVERIFY(all.contains("**40** minutes.") && all.contains("Another one."));
        QVERIFY(!all.contains("title: ")); // front matter would stand in the middle
    }
}

void ExportJobTest::attachmentsCanStayOut()
{
    QCOMPARE(m_fixture.open(Backend::Sqlite), QString());
    addSmallLibrary();
    for (const char *format : {"markdown", "html"}) {
        ExportRequest request;
        request.format = text(format);
        request.ids = {m_bread.id};
        request.attachments = false;
        request.output = path(format);
        const auto report = runExport(library(), request);
        QCOMPARE(errorText(report), QString());
        QVERIFY(report->problems.isEmpty());
        const QByteArray all = read(report->output);
        QVERIFY(all.contains("loaf.png"));
        QVERIFY(!all.contains("base64"));
    }
    QVERIFY(!everything(m_folder->path()).contains(text("markdown-assets")));
}

void ExportJobTest::previewIsTheBeginning()
{
    QFETCH(Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    addSmallLibrary();
    for (const WriterFormat &format : writers()) {
        ExportRequest request;
        request.format = format.name;
        request.ids = {m_bread.id};
        auto preview = previewExport(library(), request);
        QCOMPARE(errorText(preview), QString());
        QVERIFY2(preview->text.contains(text("How long?")), qPrintable(format.name));
        QVERIFY(!preview->text.contains(text("base64,")));
        request.ids.clear();
        preview = previewExport(library(), request);
        QCOMPARE(errorText(preview), QString());
        QVERIFY(!preview->text.isEmpty());
        QVERIFY(!preview->complete);
    }
    const auto talk = m_fixture.conversation(text("Long"));
    for (int i = 0; i < 30; ++i)
        m_fixture.say(talk.id, text("Message ") + QString::number(i) + u'.');
    ExportRequest request;
    request.format = text("markdown");
    request.ids = {talk.id};
    const auto preview = previewExport(library(), request);
    QVERIFY(preview && !preview->complete);
    QVERIFY(preview->text.contains(text("Message 3.")) && !preview->text.contains(text("Message 25.")));
    request.ids.clear();
    request.query = *domain::SearchQuery::parse(text("nobodysaidthis"));
    QVERIFY(!previewExport(library(), request));
}

void ExportJobTest::branches()
{
    QFETCH(Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto conversation = m_fixture.conversation(text("Branches"));
    domain::Message draft;
    draft.conversationId = conversation.id;
    draft.content = text("question");
    const auto question = waitFor(library().messages().append(draft));
    QVERIFY(question);
    draft.parentId = question->id;
    draft.role = Role::Assistant;
    for (const char *answer : {"answer one", "answer two"}) {
        draft.content = text(answer);
        QVERIFY(waitFor(library().messages().append(draft)));
    }
    QVERIFY(run("markdown", "active.md", {conversation.id}));
    const QByteArray active = read(path("active.md"));
    QVERIFY(active.contains("answer two") && !active.contains("answer one"));
    for (const char *format : {"markdown", "html"}) {
        ExportRequest request;
        request.format = text(format);
        request.ids = {conversation.id};
        request.output = path(format);
        request.branches = BranchChoice::All;
        QCOMPARE(errorText(runExport(library(), request)), QString());
        const QByteArray all = read(path(format));
        QVERIFY(all.contains("answer two") && all.contains("answer one"));
        QCOMPARE(all.count("another branch"), 1);
    }
    QVERIFY(run("json", "all.json", {conversation.id}));
    QVERIFY(read(path("all.json")).contains("answer one"));
}

void ExportJobTest::emptyLibrary()
{
    QFETCH(Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    QCOMPARE(errorText(run("json", "empty.json")), QString());
    const QJsonObject root = QJsonDocument::fromJson(read(path("empty.json"))).object();
    QVERIFY(root.value(text("conversations")).isArray() && root.value(text("memories")).isArray());
    QCOMPARE(errorText(run("html", "empty")), QString());
    QCOMPARE(htmlProblem(read(path("empty/index.html"))), QString());
    QCOMPARE(run("html", "one.html").error().code, ErrorCode::NotFound);
}

void ExportJobTest::manyConversationsEachOnce()
{
    QFETCH(Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    constexpr int many = 230; // more than two pages
    domain::Conversation draft;
    draft.userId = m_fixture.user().id;
    draft.title = text("New chat");
    draft.model = text("m");
    for (int i = 0; i < many; ++i)
        QVERIFY(waitFor(library().conversations().create(draft)));
    const auto report = run("markdown", "out");
    QCOMPARE(errorText(report), QString());
    QCOMPARE(report->conversations, many);
    QSet<QByteArray> ids;
    const QStringList names = everything(path("out"));
    QCOMPARE(names.size(), many);
    for (const QString &name : names) {
        const QByteArray document = read(path("out/") + name);
        ids.insert(document.mid(document.indexOf("\nid: "), 44));
    }
    QCOMPARE(ids.size(), many);
}

void ExportJobTest::whatComesMeanwhileIsExported()
{
    QFETCH(Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    addSmallLibrary();
    domain::Conversation draft;
    draft.userId = m_bread.userId;
    draft.title = text("Late");
    draft.model = text("m");
    bool added = false;
    ExportRequest request;
    request.format = text("markdown");
    request.output = path("out");
    const auto report = runExport(library(), request, {}, [&](const ExportProgress &) {
        if (std::exchange(added, true))
            return;
        auto late = library().conversations().create(draft);
        late.waitForFinished();
    });
    QCOMPARE(errorText(report), QString());
    QVERIFY(added);
    QCOMPARE(report->conversations, 3);
    QVERIFY(everything(path("out")).contains(text("Late.md")));
}

void ExportJobTest::refusals()
{
    QFETCH(Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    addSmallLibrary();
    const auto unknown = run("docx", "x");
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::InvalidArgument);
    QVERIFY(unknown.error().message.contains(text("markdown")));
    const domain::ConversationId stranger{QUuid::createUuid()};
    const auto absent = run("json", "x.json", {m_bread.id, stranger});
    QVERIFY(!absent);
    QCOMPARE(absent.error().code, ErrorCode::NotFound);
    QVERIFY(absent.error().message.contains(stranger.toString()));
    QCOMPARE(everything(m_folder->path()), QStringList());
    QVERIFY(run("json", "x.json"));
    const QByteArray before = read(path("x.json"));
    QCOMPARE(run("json", "x.json").error().code, ErrorCode::WouldOverwrite);
    QCOMPARE(read(path("x.json")), before);
}

void ExportJobTest::lostBytesAreNamed()
{
    QFETCH(Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto conversation = m_fixture.conversation(text("Files"));
    const auto message = m_fixture.say(conversation.id, text("See below."));
    QCOMPARE(m_fixture.sql(
                 text("insert into uploaded_files (user_id, conversation_id, message_id, original_filename, "
                      "stored_filename, file_path) values (%1, '%2', %3, 'report.pdf', 'x', '/etc/passwd')")
                     .arg(conversation.userId.toString(), conversation.id.toString(), message.id.toString())),
             QString());
    const auto report = run("markdown", "out.md", {conversation.id});
    QCOMPARE(errorText(report), QString());
    const QByteArray document = read(path("out.md"));
    QVERIFY2(document.contains("Attachment: report.pdf") && !document.contains("root:"), document);
    QCOMPARE(everything(m_folder->path()), QStringList{text("out.md")});
}

void ExportJobTest::cancelLeavesNothing()
{
    QFETCH(Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    addSmallLibrary();
    for (const char *format : {"markdown", "html", "json"}) {
        ExportRequest request;
        request.format = text(format);
        request.output = path("out");
        const store::CancelToken token;
        const auto result =
            runExport(library(), request, token, [&](const ExportProgress &) { token.cancel(); });
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QCOMPARE(everything(m_folder->path()), QStringList());
    }
}

void ExportJobTest::jobRunsOnItsOwnThread()
{
    QCOMPARE(m_fixture.open(Backend::Sqlite), QString());
    addSmallLibrary();
    ExportRequest request;
    request.format = text("html");
    request.output = path("out");
    ExportJob job(library(), request);
    QSignalSpy progressed(&job, &ExportJob::progressed);
    QSignalSpy finished(&job, &ExportJob::finished);
    job.start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, support::patience);
    const auto result = finished.at(0).at(0).value<ExportResult>();
    QCOMPARE(errorText(result), QString());
    QCOMPARE(result->conversations, 2);
    QVERIFY(!progressed.isEmpty());
    {
        request.output = path("given up");
        ExportJob second(library(), request);
        second.start();
    }
    QVERIFY(everything(m_folder->path()).size() <= 2); // done before it was given up, or gone
    for (const QString &name : everything(m_folder->path()))
        QVERIFY(!name.startsWith(u'.'));
}

/// A limit on the size of files stands for a full disk; the server is another process and goes on writing.
void ExportJobTest::fullDiskLeavesNothing()
{
    QCOMPARE(m_fixture.open(Backend::PostgreSql), QString());
    const auto conversation = m_fixture.conversation(text("Long"));
    m_fixture.say(conversation.id, text("a line of text\n").repeated(60'000));
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = 300'000;
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    for (const char *format : {"markdown", "html", "json"}) {
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto result = run(format, "out");
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::StorageFull);
        QVERIFY(result.error().message.contains(path("out")));
        QCOMPARE(everything(m_folder->path()), QStringList());
    }
    std::signal(SIGXFSZ, oldHandler);
}

QTEST_GUILESS_MAIN(ExportJobTest)
#include "tst_exportjob.moc"
