// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/documenthtml.h"
#include "ui/transfer/exportchoices.h"
#include "ui/transfer/importfilesmodel.h"
#include "ui/transfer/pace.h"
#include "ui/transfer/problemsmodel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using domain::Severity;
using ui::ImportFilesModel;

namespace {

importers::FileSummary file(const QString &name, const QString &format, qint64 added, qint64 updated)
{
    importers::FileSummary summary;
    summary.file = name;
    summary.format = format;
    summary.outcome.conversations = {added + updated, added, updated, 0, 0};
    summary.outcome.messages = {10, 10, 0, 0, 0};
    return summary;
}

importers::ImportResult found()
{
    importers::ImportResult result;
    result.files = {file(QStringLiteral("/a/one.json"), QStringLiteral("chatgpt"), 3, 1),
                    file(QStringLiteral("/a/two.json"), QStringLiteral("claude"), 5, 0),
                    file(QStringLiteral("/a/three.json"), QStringLiteral("chatgpt"), 2, 0)};
    result.report.problems = {{QStringLiteral("/a/one.json"), QStringLiteral("#1"), Severity::Refused, {}}};
    return result;
}

Qt::CheckState stateOf(const QModelIndex &index)
{
    return index.data(Qt::CheckStateRole).value<Qt::CheckState>();
}

} // namespace

/// The parts of the import assistant that need no window.
class TestTransferModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paceIsTheMeanOfTheLastSeconds();
    void filesLieBelowTheirFormats();
    void aFormatStandsForItsFiles();
    void choiceStaysWithItsFiles();
    void linesAreFiltered();
    void choicesSurviveAndNonsenseDoesNot();
    void documentsLoadNothing();
};

void TestTransferModels::paceIsTheMeanOfTheLastSeconds()
{
    ui::Pace pace;
    pace.note(0, 0, 1'000'000, 0);
    QVERIFY(!pace.perSecond());
    QVERIFY(!pace.secondsLeft());
    pace.note(2'000, 100'000, 1'000'000, 500);
    QCOMPARE(*pace.perSecond(), 250.0);
    QCOMPARE(*pace.secondsLeft(), 18);
    // A slow beginning is forgotten.
    for (int second = 3; second <= 30; ++second)
        pace.note(second * 1'000, 100'000 + second * 10'000, 1'000'000, 500 + second * 1'000);
    QCOMPARE(*pace.perSecond(), 1'000.0);
    QCOMPARE(*pace.secondsLeft(), 60);
    pace.restart();
    QVERIFY(!pace.perSecond());
}

void TestTransferModels::filesLieBelowTheirFormats()
{
    ImportFilesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFound(found());
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex chatgpt = model.index(0, 0);
    QCOMPARE(chatgpt.data().toString(), QStringLiteral("ChatGPT"));
    QCOMPARE(model.rowCount(chatgpt), 2);
    QCOMPARE(model.index(0, ImportFilesModel::New).data().toString(), QStringLiteral("5"));
    QCOMPARE(model.index(0, ImportFilesModel::Problems).data().toString(), QStringLiteral("1"));
    const QModelIndex three = model.index(1, 0, chatgpt);
    QCOMPARE(three.data().toString(), QStringLiteral("three.json"));
    QCOMPARE(three.data(Qt::ToolTipRole).toString(), QStringLiteral("/a/three.json"));
    QVERIFY(!model.isWorthShowing(ImportFilesModel::Memories));
    QVERIFY(model.isWorthShowing(ImportFilesModel::Problems));
    QCOMPARE(model.chosenFigures().conversations.added, 10);
    QCOMPARE(model.chosenFigures().messages.found, 30);
}

void TestTransferModels::aFormatStandsForItsFiles()
{
    ImportFilesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFound(found());
    const QModelIndex chatgpt = model.index(0, 0);
    const QModelIndex one = model.index(0, 0, chatgpt);
    QCOMPARE(stateOf(chatgpt), Qt::Checked);
    QVERIFY(model.setData(one, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(stateOf(chatgpt), Qt::PartiallyChecked);
    QCOMPARE(model.leftOut(), QSet<QString>{QStringLiteral("/a/one.json")});
    QCOMPARE(model.chosenFigures().conversations.added, 7);
    QVERIFY(model.setData(chatgpt, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.leftOut().isEmpty());
    QVERIFY(model.setData(chatgpt, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(stateOf(one), Qt::Unchecked);
    QVERIFY(model.isAnythingChosen());
    QVERIFY(model.setData(model.index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!model.isAnythingChosen());
}

void TestTransferModels::choiceStaysWithItsFiles()
{
    ImportFilesModel model;
    model.setFound(found());
    QVERIFY(model.setData(model.index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    QSignalSpy changed(&model, &ImportFilesModel::choiceChanged);
    model.setFound(found()); // compared with what another person has
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.leftOut(), QSet<QString>{QStringLiteral("/a/two.json")});
}

void TestTransferModels::linesAreFiltered()
{
    ui::ProblemsModel model;
    ui::ProblemsFilter filter(model);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester filterTester(&filter,
                                                QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setProblems(
        {{QStringLiteral("/a/x.json"), QStringLiteral("Tea"), Severity::Refused, QStringLiteral("Cut off.")},
         {QStringLiteral("/a/y.json"), QStringLiteral("Bread"), Severity::Warning,
          QStringLiteral("A file is missing.")},
         {QStringLiteral("/a/x.json"), QStringLiteral("Soup"), Severity::Note, QStringLiteral("Repaired.")}});
    QCOMPARE(filter.rowCount(), 3);
    filter.setWanted(Severity::Warning, {}, {});
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.shown().first().record, QStringLiteral("Bread"));
    filter.setWanted({}, QStringLiteral("/a/x.json"), {});
    QCOMPARE(filter.rowCount(), 2);
    filter.setWanted({}, QStringLiteral("/a/x.json"), QStringLiteral("TEA"));
    QCOMPARE(filter.rowCount(), 1);
    filter.setWanted({}, {}, QStringLiteral("missing"));
    QCOMPARE(filter.index(0, ui::ProblemsModel::File).data().toString(), QStringLiteral("y.json"));
}

void TestTransferModels::choicesSurviveAndNonsenseDoesNot()
{
    ui::ExportChoices choices;
    choices.format = QStringLiteral("html");
    choices.folder = QStringLiteral("/somewhere/Ünïcode");
    choices.attachments = false;
    choices.together = true;
    const ui::ExportChoices again = ui::ExportChoices::fromState(choices.toState());
    QCOMPARE(again.format, choices.format);
    QCOMPARE(again.folder, choices.folder);
    QCOMPARE(again.attachments, false);
    QCOMPARE(again.together, true);
    QCOMPARE(again.allBranches, false);
    QVERIFY(ui::ExportChoices::fromState("no json").attachments);
}

void TestTransferModels::documentsLoadNothing()
{
    QImage picture(40, 20, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("secret.png"));
    QVERIFY(picture.save(path));
    QFile bytes(path);
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    const QString inside =
        QStringLiteral("data:image/png;base64,") + QString::fromLatin1(bytes.readAll().toBase64());
    ui::PageDocument document;
    document.setTextWidth(30);
    const auto image = [&document](const QString &name) {
        return document.resource(QTextDocument::ImageResource, QUrl(name)).value<QImage>();
    };
    QVERIFY(image(path).isNull());
    QVERIFY(image(QUrl::fromLocalFile(path).toString()).isNull());
    QVERIFY(image(QStringLiteral("data:image/svg+xml;base64,")
                  + QString::fromLatin1(QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>").toBase64()))
                .isNull());
    const QImage shown = image(inside);
    QCOMPARE(shown.size(), picture.size());
    QCOMPARE(shown.deviceIndependentSize().width(), 30.0); // no wider than the page
}

QTEST_MAIN(TestTransferModels)
#include "tst_transfermodels.moc"
