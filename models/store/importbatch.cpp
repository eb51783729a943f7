// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importbatch.h"

#include "store/migrator.h"

#include <QCoreApplication>

namespace store {

using domain::BatchId;
using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::ImportBatch;
using domain::ImportCounts;
using domain::Result;
using domain::UserId;

namespace {

constexpr qsizetype longestUserName = 100;

/// Carries the context of the texts below.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(store::ImportStore)
};

struct CountField {
    QLatin1String name;
    qint64 ImportCounts::*field;
};
constexpr CountField countFields[] = {{QLatin1String("found"), &ImportCounts::found},
                                      {QLatin1String("added"), &ImportCounts::added},
                                      {QLatin1String("updated"), &ImportCounts::updated},
                                      {QLatin1String("unchanged"), &ImportCounts::unchanged},
                                      {QLatin1String("refused"), &ImportCounts::refused}};

template <typename Holder>
struct CountKind {
    QLatin1String name;
    ImportCounts Holder::*counts;
};
/// The four kinds, of a report, an outcome or a batch alike.
template <typename Holder>
constexpr CountKind<Holder> countKinds[] = {{QLatin1String("conversations"), &Holder::conversations},
                                            {QLatin1String("messages"), &Holder::messages},
                                            {QLatin1String("memories"), &Holder::memories},
                                            {QLatin1String("attachments"), &Holder::attachments}};

ImportCounts countsFrom(const QJsonObject &json)
{
    ImportCounts counts;
    for (const CountField &field : countFields)
        counts.*field.field = json.value(field.name).toInteger();
    return counts;
}

QJsonObject toJson(const ImportCounts &counts)
{
    QJsonObject json;
    for (const CountField &field : countFields)
        json.insert(field.name, counts.*field.field);
    return json;
}

template <typename Holder>
QJsonObject allCounts(const Holder &holder)
{
    QJsonObject json;
    for (const auto &kind : countKinds<Holder>)
        json.insert(kind.name, toJson(holder.*kind.counts));
    return json;
}

/// The columns of import_batch_columns.
ImportBatch readRow(Statement &row)
{
    ImportBatch batch;
    batch.id = row.id<BatchId>();
    batch.userName = row.text();
    batch.files = row.texts();
    batch.formats = row.texts();
    const QJsonObject counts = row.object();
    for (const auto &kind : countKinds<ImportBatch>)
        batch.*kind.counts = countsFrom(counts.value(kind.name).toObject());
    batch.startedAt = row.time();
    batch.finishedAt = row.optionalTime();
    batch.rolledBackAt = row.optionalTime();
    return batch;
}

Error noBatch(BatchId id)
{
    return {ErrorCode::NotFound, Words::tr("There is no import %1 in this library.").arg(id.toString()),
            QString()};
}

/// ErrorCode::NotFound for an unknown batch, Conflict for one that was taken back.
Result<OpenBatch> openBatch(Connection &connection, BatchId id)
{
    Statement select(connection, QStringLiteral("import_batch"));
    select.bind(QStringLiteral("id"), id);
    if (const auto done = select.exec(); !done)
        return done.error();
    if (!select.next())
        return noBatch(id);
    OpenBatch batch;
    batch.user = select.id<UserId>();
    batch.counts = select.object();
    if (select.flag())
        return Error{ErrorCode::Conflict, Words::tr("Import %1 was taken back already.").arg(id.toString()),
                     QString()};
    return batch;
}

} // namespace

Result<Done> endBulk(Connection &connection)
{
    if (connection.backend() == Backend::PostgreSql)
        return Done{}; // the setting ends with the transaction
    Statement rules(connection, QStringLiteral("import_rules_on"));
    return rules.exec();
}

Result<UserId> importUser(Connection &connection, const QString &name)
{
    Statement select(connection, QStringLiteral("import_user"));
    select.bind(QStringLiteral("name"), name);
    if (const auto done = select.exec(); !done)
        return done.error();
    const UserId id = select.next() ? select.id<UserId>() : UserId();
    if (const auto finished = select.finish(); !finished)
        return finished.error();
    return id;
}

Result<BatchId> beginBatch(Connection &connection, const QString &userName, const QStringList &files)
{
    if (userName.isEmpty() || userName.size() > longestUserName)
        return Error{ErrorCode::InvalidArgument, Words::tr("The name of a person has 1 to 100 characters."),
                     QString()};
    Statement addUser(connection, QStringLiteral("import_user_add"));
    addUser.bind(QStringLiteral("name"), userName);
    if (const auto done = addUser.exec(); !done)
        return done.error();
    const auto user = importUser(connection, userName);
    if (!user)
        return user.error();
    Statement add(connection, QStringLiteral("import_batch_add"));
    add.bind(QStringLiteral("user"), *user);
    add.bind(QStringLiteral("files"), files);
    if (const auto done = add.exec(); !done)
        return done.error();
    if (!add.next())
        return Error{ErrorCode::Internal, Words::tr("The database did not begin the import."), QString()};
    return add.id<BatchId>();
}

Result<OpenBatch> beginBulk(Connection &connection, BatchId id)
{
    auto batch = openBatch(connection, id);
    if (!batch)
        return batch;
    Statement rules(connection, QStringLiteral("import_rules_off"));
    if (const auto done = rules.exec(); !done)
        return done.error();
    if (connection.backend() == Backend::Sqlite) {
        const auto later =
            connection.execute(connection.catalogue().sql(QStringLiteral("import_references_later")));
        return later ? batch : Result<OpenBatch>(later.error());
    }
    Statement lock(connection, QStringLiteral("import_lock_person"));
    lock.bind(QStringLiteral("user"), batch->user);
    if (const auto done = lock.exec(); !done)
        return done.error();
    // Somebody may have taken the batch back while this one waited for its turn.
    return openBatch(connection, id);
}

Result<Done> countBatch(Connection &connection, BatchId id, const OpenBatch &batch,
                        const ImportOutcome &outcome)
{
    QJsonObject counts;
    for (const auto &kind : countKinds<ImportOutcome>) {
        ImportCounts sum = countsFrom(batch.counts.value(kind.name).toObject());
        sum += outcome.*kind.counts;
        counts.insert(kind.name, toJson(sum));
    }
    Statement update(connection, QStringLiteral("import_batch_counts"));
    update.bind(QStringLiteral("id"), id);
    update.bind(QStringLiteral("counts"), counts);
    return update.exec();
}

Result<Done> finishBatch(Connection &connection, BatchId id, const domain::ImportReport &report)
{
    if (const auto batch = openBatch(connection, id); !batch)
        return batch.error();
    Statement finish(connection, QStringLiteral("import_batch_finish"));
    finish.bind(QStringLiteral("id"), id);
    finish.bind(QStringLiteral("files"), report.files);
    finish.bind(QStringLiteral("formats"), report.formats);
    finish.bind(QStringLiteral("counts"), allCounts(report));
    if (const auto done = finish.exec(); !done)
        return done;
    Statement remove(connection, QStringLiteral("import_batch_remove_empty"));
    remove.bind(QStringLiteral("id"), id);
    return remove.exec();
}

Result<QList<ImportBatch>> readBatches(Connection &connection)
{
    Statement select(connection, QStringLiteral("import_batches"));
    if (const auto done = select.exec(); !done)
        return done.error();
    QList<ImportBatch> batches;
    while (select.next())
        batches.append(readRow(select));
    if (const auto finished = select.finish(); !finished)
        return finished.error();
    return batches;
}

Result<ImportBatch> readBatch(Connection &connection, BatchId id)
{
    Statement select(connection, QStringLiteral("import_batch_by_id"));
    select.bind(QStringLiteral("id"), id);
    if (const auto done = select.exec(); !done)
        return done.error();
    if (!select.next())
        return noBatch(id);
    return readRow(select);
}

Result<Done> settle(Connection &connection)
{
    const QStringList statements = splitScript(connection.catalogue().sql(QStringLiteral("import_settle")));
    for (const QString &statement : statements) {
        if (const auto done = connection.execute(statement); !done)
            return done;
    }
    return Done{};
}

} // namespace store
