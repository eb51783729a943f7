// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/importbatchmodel.h"
#include "items/roles.h"
#include "support/libraryfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using items::ImportBatchModel;
using support::waitFor;

/// The list of imports follows the store, on both backends.
class TestImportBatchModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsNewestFirst_data() { support::addBackends(); }
    void listsNewestFirst();
    void followsAnImportAndItsEnd_data() { support::addBackends(); }
    void followsAnImportAndItsEnd();

private:
    store::ImportStore &imports() { return m_fixture.library().imports(); }
    domain::BatchId add(const QString &id);

    support::LibraryFixture m_fixture;
};

/// Imports one conversation.
domain::BatchId TestImportBatchModel::add(const QString &id)
{
    const auto batch =
        waitFor(imports().begin(QStringLiteral("me"), {QStringLiteral("/in/%1.json").arg(id)}));
    if (!batch)
        return {};
    auto chunk = std::make_shared<store::ImportChunk>();
    chunk->source = QStringLiteral("claude");
    domain::ConversationRecord record;
    record.externalId = id;
    record.title = id;
    domain::MessageRecord message;
    message.externalId = QStringLiteral("m1");
    message.content = QStringLiteral("Hello");
    record.messages.push_back(message);
    chunk->conversations.push_back(record);
    if (!waitFor(imports().write(*batch, chunk)))
        return {};
    domain::ImportReport report;
    report.files = {QStringLiteral("/in/%1.json").arg(id)};
    report.formats = {QStringLiteral("claude")};
    report.conversations = {1, 1, 0, 0, 0};
    return waitFor(imports().finish(*batch, report)) ? *batch : domain::BatchId();
}

void TestImportBatchModel::listsNewestFirst()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto first = add(QStringLiteral("one"));
    const auto second = add(QStringLiteral("two"));
    QVERIFY(first.isValid() && second.isValid());
    ImportBatchModel model(imports());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!model.isLoaded());
    model.refresh();
    QTRY_VERIFY(model.isLoaded());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("two.json"));
    QCOMPARE(model.index(1).data(items::IdRole).toString(), first.toString());
    QCOMPARE(model.rowOf(second), 0);
    QCOMPARE(model.batch(1).conversations.added, 1);
}

void TestImportBatchModel::followsAnImportAndItsEnd()
{
    QFETCH(store::Backend, backend);
    QCOMPARE(m_fixture.open(backend), QString());
    const auto first = add(QStringLiteral("one"));
    ImportBatchModel model(imports());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 1);
    const QPersistentModelIndex one = model.index(0);
    add(QStringLiteral("two"));
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(one.row(), 1);
    QVERIFY(waitFor(imports().rollback(first)));
    QTRY_VERIFY(model.batch(one.row()).rolledBackAt);
    QCOMPARE(one.data(items::IdRole).toString(), first.toString());
}

QTEST_GUILESS_MAIN(TestImportBatchModel)
#include "tst_importbatchmodel.moc"
