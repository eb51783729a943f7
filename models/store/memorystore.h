// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/memory.h"
#include "domain/page.h"
#include "domain/result.h"
#include "domain/searchquery.h"
#include "store/listskeleton.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace store {

class Connection;
class Worker;

enum class MemoryOrder {
    Change,     ///< latest change first
    Importance, ///< the most important first; of one importance the latest change
};

/// What a list of memories shows. Without is:trashed in the query, the trash is left out.
struct MemoryFilter {
    domain::SearchQuery query;
    bool withTrash = false; ///< everything, for a lossless export
    int leastImportance = domain::Memory::lowestImportance;
    bool publicOnly = false;
    MemoryOrder order = MemoryOrder::Change;

    friend bool operator==(const MemoryFilter &a, const MemoryFilter &b)
    {
        return a.query.text == b.query.text && a.query.groups == b.query.groups && a.withTrash == b.withTrash
            && a.leastImportance == b.leastImportance && a.publicOnly == b.publicOnly && a.order == b.order;
    }
};

/// A new importance for one memory.
struct MemoryImportance {
    domain::MemoryId id;
    int importance = domain::Memory::defaultImportance;
};

/// What becomes of one memory's tags.
struct MemoryRetag {
    domain::MemoryId id;
    QStringList add;
    QStringList remove; ///< compared without case
};

/// Verbs on memories. Each is one transaction, the search index included; signals follow the commit.
class MemoryStore : public QObject {
    Q_OBJECT

public:
    using Memories = QFuture<domain::Result<QList<domain::Memory>>>;

    /// interactive serves the verbs, counting what looks at all memories; both outlive this object.
    MemoryStore(Worker &interactive, Worker &counting) : m_worker(interactive), m_counting(counting) {}

    /// In the filter's order. A cursor of another order is ErrorCode::InvalidArgument.
    [[nodiscard]] QFuture<domain::Result<domain::Page<domain::Memory>>>
    page(const MemoryFilter &filter, const domain::PageRequest &request);
    /// The same for a list that is looked at: question and answer are cut off after previewLength characters, and
    /// the context is left out. Not to be written back.
    [[nodiscard]] QFuture<domain::Result<domain::Page<domain::Memory>>>
    previews(const MemoryFilter &filter, const domain::PageRequest &request);
    static constexpr int previewLength = 600; ///< as in sql/shared/memory_preview_columns.sql
    /// Walks the keys of the whole list in the order of page().
    [[nodiscard]] QFuture<domain::Result<ListSkeleton>> skeleton(const MemoryFilter &filter, int pageSize);
    /// The tags that memories outside the trash have, those of the most memories first, at most 1,000.
    [[nodiscard]] QFuture<domain::Result<QStringList>> tags();
    [[nodiscard]] Memories byIds(const QList<domain::MemoryId> &ids);

    /// A question or an answer is needed, importance 1 to 10, and a message that is in the conversation if both are
    /// named: else ErrorCode::InvalidArgument. A message alone brings its conversation; NotFound when one isn't there.
    [[nodiscard]] QFuture<domain::Result<domain::Memory>> add(const domain::Memory &draft);
    /// Writes all fields a person edits, under the same conditions. memory.revision is the one that was seen: another is
    /// ErrorCode::Conflict and nothing is changed.
    [[nodiscard]] QFuture<domain::Result<domain::Memory>> update(const domain::Memory &memory);
    /// Takes an edit back: writes the fields of to, whatever the revision, if the memory still says what from
    /// does: else ErrorCode::Conflict and nothing is changed.
    [[nodiscard]] QFuture<domain::Result<domain::Memory>> revert(const domain::Memory &from,
                                                                 const domain::Memory &to);
    /// Unknown ids are ErrorCode::NotFound and nothing is changed; so too below.
    [[nodiscard]] Memories setImportance(const QList<MemoryImportance> &values);
    [[nodiscard]] Memories retag(const QList<MemoryRetag> &changes);
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
    Memories writeSome(const std::function<domain::Result<QList<domain::Memory>>(Connection &)> &task);

    Worker &m_worker;
    Worker &m_counting;
};

} // namespace store
