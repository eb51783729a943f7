// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/transfer/dragfiles.h"
#include "ui/transfer/printtask.h"
#include "ui/windowfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using support::WindowFixture;

namespace {

constexpr int patience = support::patience;

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList everything(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

/// What the program would have opened.
class Opened : public QObject {
    Q_OBJECT

public:
    Opened() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~Opened() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }

    QList<QUrl> urls;

public Q_SLOTS:
    void open(const QUrl &url) { urls.append(url); }
};

} // namespace

/// What goes out: to files, by the dialog, and to paper.
class TestExportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void offersWhatThereIs_data() { support::addBackends(); }
    void offersWhatThereIs();
    void showsHowItWillBegin();
    void previewLoadsNothing();
    void writesTheSelectedOneUnderItsTitle();
    void putsAllIntoOneFile();
    void asksBeforeItReplaces_data() { support::addBackends(); }
    void asksBeforeItReplaces();
    void cancelLeavesNothing();
    void remembersFolderAndFormat();
    void saysWhatIsWrongInPlace();
    void opensWhatItWrote();
    void printsPagesOneAfterTheOther_data() { support::addBackends(); }
    void printsPagesOneAfterTheOther();
    void printingLeavesNothingHalf();
    void dragsOutFiles();

private:
    void openSample(store::Backend backend = store::Backend::Sqlite);
    void openDialog();
    [[nodiscard]] QDialog *dialog() const { return WindowFixture::dialog("exportDialog"); }
    template <typename Widget>
    [[nodiscard]] Widget *part(const char *name) const
    {
        return dialog() ? dialog()->findChild<Widget *>(QLatin1String(name)) : nullptr;
    }
    void choose(const char *box, const QVariant &value)
    {
        auto *combo = part<QComboBox>(box);
        combo->setCurrentIndex(combo->findData(value));
        QCOMPARE(combo->currentData(), value);
    }
    void setOutput(const QString &path) { part<QLineEdit>("exportOutput")->setText(path); }
    void start() { part<QPushButton>("exportStart")->click(); }
    [[nodiscard]] bool isDone() const { return part<QPushButton>("exportOpen")->isVisible(); }
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    [[nodiscard]] QString preview() const { return part<QTextBrowser>("exportPreview")->toPlainText(); }

    WindowFixture m_fixture;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExportDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_fixture.states.clear();
    m_fixture.openWindow();
}

void TestExportDialog::openSample(store::Backend backend)
{
    QCOMPARE(m_fixture.library().open(backend), QString());
    const auto bread = m_fixture.library().conversation(QStringLiteral("Bread: how?"));
    m_fixture.library().say(bread.id, QStringLiteral("How do I bake **bread**?"));
    m_fixture.library().say(
        bread.id, QStringLiteral("With flour. ![x](file:///etc/hostname) <script>alert(1)</script>"),
        domain::Role::Assistant);
    const auto tea = m_fixture.library().conversation(QStringLiteral("Tea"));
    m_fixture.library().say(tea.id, QStringLiteral("How long does tea brew?"));
    QCOMPARE(m_fixture.showLibrary(), QString());
    QTRY_COMPARE(m_fixture.titles().size(), 2);
}

/// With the second conversation, "Bread: how?", selected.
void TestExportDialog::openDialog()
{
    auto *list = m_fixture.child<QListView>("conversationList");
    list->setCurrentIndex(
        list->model()->index(int(m_fixture.titles().indexOf(QStringLiteral("Bread: how?"))), 0));
    m_fixture.trigger(ui::command::exportConversations);
    QTRY_VERIFY(dialog());
}

void TestExportDialog::offersWhatThereIs()
{
    QFETCH(store::Backend, backend);
    openSample(backend);
    openDialog();
    auto *what = part<QComboBox>("exportWhat");
    QCOMPARE(what->count(), 2);
    QCOMPARE(what->itemText(0), QStringLiteral("1 selected conversation"));
    QTRY_COMPARE(what->itemText(1), QStringLiteral("The whole library (2)"));
    QCOMPARE(part<QComboBox>("exportFormat")->count(), 4);
    // Options are there where they mean something.
    QVERIFY(part<QCheckBox>("exportBranches")->isVisible());
    QVERIFY(!part<QCheckBox>("exportTogether")->isVisible());
    what->setCurrentIndex(1);
    QVERIFY(part<QCheckBox>("exportTogether")->isVisible());
    choose("exportFormat", QStringLiteral("json"));
    QVERIFY(!part<QCheckBox>("exportBranches")->isVisible());
    QVERIFY(!part<QCheckBox>("exportTogether")->isVisible());
    dialog()->reject();
    // A search is a choice too.
    m_fixture.search(QStringLiteral("brew"));
    QTRY_VERIFY(m_fixture.hitCount() == 1);
    m_fixture.trigger(ui::command::exportConversations);
    QTRY_VERIFY(dialog());
    QTRY_VERIFY(part<QComboBox>("exportWhat")->findText(QStringLiteral("Everything in “brew” (1)")) != -1);
    dialog()->reject();
}

void TestExportDialog::showsHowItWillBegin()
{
    openSample();
    openDialog();
    QTRY_VERIFY(preview().contains(QStringLiteral("How do I bake **bread**?")));
    choose("exportFormat", QStringLiteral("text"));
    QTRY_VERIFY(!preview().contains(QStringLiteral("title:")) && preview().contains(QStringLiteral("bake")));
    choose("exportFormat", QStringLiteral("html"));
    QTRY_VERIFY(preview().contains(QStringLiteral("How do I bake bread?")));
    choose("exportFormat", QStringLiteral("json"));
    QTRY_VERIFY(preview().contains(QStringLiteral("\"messages\"")));
    QVERIFY(everything(m_folder->path()).isEmpty());
    dialog()->reject();
}

void TestExportDialog::previewLoadsNothing()
{
    openSample();
    openDialog();
    choose("exportFormat", QStringLiteral("html"));
    QTRY_VERIFY(preview().contains(QStringLiteral("With flour.")));
    auto *browser = part<QTextBrowser>("exportPreview");
    QVERIFY(preview().contains(QStringLiteral("<script>")));
    QVERIFY(browser->loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("file:///etc/hostname")))
                .isNull());
    QVERIFY(!browser->openLinks());
    dialog()->reject();
}

void TestExportDialog::writesTheSelectedOneUnderItsTitle()
{
    openSample();
    openDialog();
    QTRY_VERIFY(part<QLineEdit>("exportOutput")->text().endsWith(QStringLiteral(".md")));
    QTRY_VERIFY(part<QLineEdit>("exportOutput")->text().contains(QStringLiteral("Bread")));
    setOutput(path("bread.md"));
    start();
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), patience);
    QVERIFY(read(path("bread.md")).contains("How do I bake **bread**?"));
    QVERIFY(part<QLabel>("exportMessage")->text().contains(QStringLiteral("bread.md")));
    dialog()->reject();
}

void TestExportDialog::putsAllIntoOneFile()
{
    openSample();
    openDialog();
    part<QComboBox>("exportWhat")->setCurrentIndex(1);
    for (const char *format : {"markdown", "text"}) {
        choose("exportFormat", QLatin1String(format));
        part<QCheckBox>("exportTogether")->setChecked(true);
        QTRY_VERIFY(preview().contains(QStringLiteral("bake")) && preview().contains(QStringLiteral("brew")));
    }
    setOutput(path("all.txt"));
    start();
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), patience);
    const QByteArray text = read(path("all.txt"));
    QVERIFY(text.contains("bake") && text.contains("brew"));
    QCOMPARE(everything(m_folder->path()), QStringList{QStringLiteral("all.txt")});
    dialog()->reject();
}

void TestExportDialog::asksBeforeItReplaces()
{
    QFETCH(store::Backend, backend);
    openSample(backend);
    QFile before(path("bread.md"));
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("mine") == 4);
    before.close();
    openDialog();
    setOutput(path("bread.md"));
    start();
    QTRY_VERIFY_WITH_TIMEOUT(WindowFixture::dialog("exportReplaceBox"), patience);
    WindowFixture::dialog("exportReplaceBox")->reject();
    QCOMPARE(read(path("bread.md")), QByteArray("mine"));
    QVERIFY(!isDone());
    start();
    QTRY_VERIFY_WITH_TIMEOUT(WindowFixture::dialog("exportReplaceBox"), patience);
    WindowFixture::dialog("exportReplaceBox")
        ->findChild<QPushButton *>(QStringLiteral("exportReplace"))
        ->click();
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), patience);
    QVERIFY(read(path("bread.md")).contains("bake"));
    dialog()->reject();
}

void TestExportDialog::cancelLeavesNothing()
{
    QCOMPARE(m_fixture.library().open(store::Backend::Sqlite), QString());
    for (int i = 0; i < 400; ++i) {
        const auto talk = m_fixture.library().conversation(QStringLiteral("Talk %1").arg(i));
        m_fixture.library().say(talk.id, QStringLiteral("Words"));
    }
    QCOMPARE(m_fixture.showLibrary(), QString());
    QTRY_VERIFY(!m_fixture.titles().isEmpty());
    m_fixture.trigger(ui::command::exportConversations);
    QTRY_VERIFY(dialog());
    part<QComboBox>("exportWhat")->setCurrentIndex(part<QComboBox>("exportWhat")->count() - 1);
    setOutput(path("all"));
    start();
    QVERIFY(part<QWidget>("exportProgress")->isVisible());
    part<QPushButton>("exportClose")->click();
    QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>("exportStart")->isEnabled(), patience);
    QVERIFY(dialog()); // the person may try again
    QVERIFY(!part<QLabel>("exportMessage")->text().isEmpty());
    QVERIFY(everything(m_folder->path()).isEmpty());
    dialog()->reject();
}

void TestExportDialog::remembersFolderAndFormat()
{
    openSample();
    openDialog();
    choose("exportFormat", QStringLiteral("html"));
    setOutput(path("bread.html"));
    start();
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), patience);
    dialog()->reject();
    QTRY_VERIFY(!dialog());
    openDialog();
    QCOMPARE(part<QComboBox>("exportFormat")->currentData().toString(), QStringLiteral("html"));
    QTRY_COMPARE(QFileInfo(part<QLineEdit>("exportOutput")->text()).path(), m_folder->path());
    dialog()->reject();
}

void TestExportDialog::saysWhatIsWrongInPlace()
{
    openSample();
    openDialog();
    QFile file(path("file"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    setOutput(path("file/below/bread.md"));
    start();
    QTRY_VERIFY_WITH_TIMEOUT(!part<QLabel>("exportMessage")->text().isEmpty()
                                 && part<QPushButton>("exportStart")->isEnabled(),
                             patience);
    QVERIFY(!isDone());
    QVERIFY(!m_fixture.child<QWidget>("messageBar")->isVisible());
    dialog()->reject();
}

void TestExportDialog::opensWhatItWrote()
{
    Opened opened;
    openSample();
    openDialog();
    part<QComboBox>("exportWhat")->setCurrentIndex(1);
    choose("exportFormat", QStringLiteral("html"));
    setOutput(path("pages"));
    start();
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), patience);
    part<QPushButton>("exportOpen")->click();
    part<QPushButton>("exportShowFolder")->click();
    QCOMPARE(
        opened.urls,
        (QList<QUrl>{QUrl::fromLocalFile(path("pages/index.html")), QUrl::fromLocalFile(m_folder->path())}));
    QVERIFY(QFileInfo::exists(opened.urls.first().toLocalFile()));
    dialog()->reject();
}

void TestExportDialog::printsPagesOneAfterTheOther()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.library().open(backend), QString());
    const auto talk = m_fixture.library().conversation(QStringLiteral("Long"));
    for (int i = 0; i < 120; ++i)
        m_fixture.library().say(talk.id, QStringLiteral("Message %1. ").arg(i).repeated(20),
                                i % 2 ? domain::Role::Assistant : domain::Role::User);
    auto printer = std::make_unique<QPrinter>();
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(path("long.pdf"));
    ui::PrintTask task(m_fixture.library().library(), {talk.id}, std::move(printer));
    QSignalSpy finished(&task, &ui::PrintTask::finished);
    QSignalSpy progressed(&task, &ui::PrintTask::progressed);
    task.start();
    QVERIFY(finished.wait(patience));
    const auto result = finished.first().first().value<domain::Result<int>>();
    QCOMPARE(support::errorText(result), QString());
    QVERIFY(*result > 5);
    QVERIFY(progressed.size() >= *result);
    const QByteArray pdf = read(path("long.pdf"));
    QVERIFY(pdf.startsWith("%PDF-"));
    QCOMPARE(pdf.count("/Type /Page\n"), *result);
    QCOMPARE(everything(m_folder->path()), QStringList{QStringLiteral("long.pdf")});
}

void TestExportDialog::printingLeavesNothingHalf()
{
    QCOMPARE(m_fixture.library().open(store::Backend::Sqlite), QString());
    const auto talk = m_fixture.library().conversation(QStringLiteral("Long"));
    for (int i = 0; i < 200; ++i)
        m_fixture.library().say(talk.id, QStringLiteral("Message %1. ").arg(i).repeated(40));
    auto printer = std::make_unique<QPrinter>();
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(path("long.pdf"));
    ui::PrintTask task(m_fixture.library().library(), {talk.id}, std::move(printer));
    QSignalSpy finished(&task, &ui::PrintTask::finished);
    connect(&task, &ui::PrintTask::progressed, &task, &ui::PrintTask::cancel);
    task.start();
    QVERIFY(finished.wait(patience));
    QCOMPARE(finished.size(), 1);
    const auto result = finished.first().first().value<domain::Result<int>>();
    QVERIFY(!result);
    QCOMPARE(result.error().code, domain::ErrorCode::Cancelled);
    QVERIFY(everything(m_folder->path()).isEmpty());
}

void TestExportDialog::dragsOutFiles()
{
    QCOMPARE(m_fixture.library().open(store::Backend::Sqlite), QString());
    QList<domain::Conversation> talks;
    for (const char *title : {"Tea", "Tea", "../../etc"}) {
        talks.append(m_fixture.library().conversation(QLatin1String(title)));
        m_fixture.library().say(talks.last().id, QStringLiteral("Words of ") + talks.last().id.toString());
    }
    QStringList paths;
    {
        ui::DragFiles files(m_fixture.library().library());
        QSignalSpy ready(&files, &ui::DragFiles::ready);
        QMimeData data;
        files.offer(talks, data);
        QCOMPARE(data.urls().size(), 3); // known before they are written
        QVERIFY(ready.wait(patience));
        for (int i = 0; i < talks.size(); ++i) {
            paths.append(data.urls().at(i).toLocalFile());
            QVERIFY(read(paths.last()).contains("Words of " + talks.at(i).id.toString().toLatin1()));
            QCOMPARE(QFileInfo(paths.last()).path(), QFileInfo(paths.first()).path());
        }
        QVERIFY(paths.at(0) != paths.at(1));
        // Many are an export's work.
        QMimeData many;
        files.offer(QList<domain::Conversation>(ui::DragFiles::mostConversations + 1, talks.first()), many);
        QVERIFY(!many.hasUrls());
    }
    for (const QString &gone : std::as_const(paths))
        QVERIFY(!QFileInfo::exists(gone));
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
