// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importreport.h"
#include "store/importstore.h"
#include "store/statement.h"

namespace store {

/// A batch that may be written to.
struct OpenBatch {
    domain::UserId user;
    QJsonObject counts;
};

/// The person of that name; none when nobody has it.
domain::Result<domain::UserId> importUser(Connection &connection, const QString &name);
domain::Result<domain::BatchId> beginBatch(Connection &connection, const QString &userName,
                                           const QStringList &files);
/// Begins work on a batch within a transaction: nobody else's import for this person runs meanwhile, and the
/// database leaves numbers, totals, previews and times to the import. ErrorCode::NotFound for an unknown batch,
/// Conflict for one that was taken back.
domain::Result<OpenBatch> beginBulk(Connection &connection, domain::BatchId id);
/// Before the commit: the database keeps its rules again.
domain::Result<domain::Done> endBulk(Connection &connection);
/// Adds what a chunk brought to the totals of its batch, so that an interrupted one tells the truth too.
domain::Result<domain::Done> countBatch(Connection &connection, domain::BatchId id, const OpenBatch &batch,
                                        const ImportOutcome &outcome);
domain::Result<domain::Done> finishBatch(Connection &connection, domain::BatchId id,
                                         const domain::ImportReport &report);

domain::Result<QList<domain::ImportBatch>> readBatches(Connection &connection);
domain::Result<domain::ImportBatch> readBatch(Connection &connection, domain::BatchId id);

/// Takes a batch back; its line stays in the list.
domain::Result<domain::ImportBatch> rollbackBatch(Connection &connection, domain::BatchId id);

/// After a large import: the planner's statistics and the text index's pending entries. Best effort.
domain::Result<domain::Done> settle(Connection &connection);

} // namespace store
