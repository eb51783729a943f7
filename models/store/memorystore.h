// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/memory.h"
#include "domain/page.h"
#include "domain/result.h"
#include "domain/searchquery.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace store {

class Connection;
class Worker;

/// What a list of memories shows. Without is:trashed in the query, the trash is left out.
struct MemoryFilter {
    domain::SearchQuery query;
    bool withTrash = false; ///< everything, for a lossless export
};

/// Verbs on memories. Each is one transaction, the search index included; signals follow the commit.
class MemoryStore : public QObject {
    Q_OBJECT

public:
    using Memories = QFuture<domain::Result<QList<domain::Memory>>>;

    explicit MemoryStore(Worker &interactive) : m_worker(interactive) {}

    /// Latest change first.
    [[nodiscard]] QFuture<domain::Result<domain::Page<domain::Memory>>>
    page(const MemoryFilter &filter, const domain::PageRequest &request);
    [[nodiscard]] Memories byIds(const QList<domain::MemoryId> &ids);

    /// A question or an answer is needed, and importance 1 to 10: else ErrorCode::InvalidArgument.
    [[nodiscard]] QFuture<domain::Result<domain::Memory>> add(const domain::Memory &draft);
    /// Writes all fields a person edits. memory.revision is the one that was seen: another is
    /// ErrorCode::Conflict and nothing is changed.
    [[nodiscard]] QFuture<domain::Result<domain::Memory>> update(const domain::Memory &memory);
    /// Unknown ids are ErrorCode::NotFound and nothing is changed; so too below.
    [[nodiscard]] Memories trash(const QList<domain::MemoryId> &ids);
    [[nodiscard]] Memories restore(const QList<domain::MemoryId> &ids);
    /// Only what lies in the trash; others are ErrorCode::InvalidArgument and nothing is deleted.
    [[nodiscard]] QFuture<domain::Result<QList<domain::MemoryId>>> purge(const QList<domain::MemoryId> &ids);

Q_SIGNALS:
    void changed(const QList<domain::Memory> &rows);
    void removed(const QList<domain::MemoryId> &ids);
    void reset();

private:
    QFuture<domain::Result<domain::Memory>>
    writeOne(const std::function<domain::Result<domain::Memory>(Connection &)> &task);
    Memories verb(const QString &statement, const QList<domain::MemoryId> &ids);

    Worker &m_worker;
};

} // namespace store
