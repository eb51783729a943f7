// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"
#include "domain/page.h"
#include "domain/result.h"
#include "domain/searchquery.h"
#include "store/cancel.h"
#include "store/listskeleton.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace store {

class Connection;
class Statement;
class Worker;

/// Which conversations of the library a list is about, before the query narrows it.
enum class ConversationScope {
    Everything, ///< the trash too
    Kept,       ///< all but the trash
    Inbox,      ///< all but the trash and the archive
};

/// The order of a list. Newest and Oldest are by last activity; Title is without case and accents, untitled
/// ones last; Longest by the number of messages.
enum class ConversationSort { Newest, Oldest, Title, Longest };

/// What a list shows, and in which order. A query that names is:trashed or is:archived lifts that part of the
/// scope.
struct ConversationFilter {
    ConversationScope scope = ConversationScope::Inbox;
    domain::SearchQuery query;
    ConversationSort sort = ConversationSort::Newest;
};

/// Tags to take from conversations and to give to them; taken first.
struct TagEdit {
    QList<domain::ConversationId> ids;
    QStringList add;
    QStringList remove;
};

/// Verbs on conversations. Each verb is one transaction; changed() and removed() follow the commit, on the
/// thread of this object, whoever called.
class ConversationStore : public QObject {
    Q_OBJECT

public:
    using Conversations = QFuture<domain::Result<QList<domain::Conversation>>>;

    /// interactive serves the verbs, counting the skeletons, which take longer; both outlive this object.
    ConversationStore(Worker &interactive, Worker &counting);

    /// In the filter's order; a cursor of another order is ErrorCode::InvalidArgument. A token that is
    /// cancelled stops the query; so too below.
    [[nodiscard]] QFuture<domain::Result<domain::Page<domain::Conversation>>>
    page(const ConversationFilter &filter, const domain::PageRequest &request, CancelToken token = {});
    /// Walks the keys of the whole list in the order of page(). groups are moments, the latest first, each the
    /// beginning of a group that ends where the one before it begins; in an order by time the skeleton says
    /// where in the list each group is.
    [[nodiscard]] QFuture<domain::Result<ListSkeleton>> skeleton(const ConversationFilter &filter,
                                                                 int pageSize,
                                                                 const QList<domain::Timestamp> &groups = {},
                                                                 CancelToken token = {});
    /// The number of a conversation in the list, from 0; -1 when the list doesn't hold it. Walks the list.
    [[nodiscard]] QFuture<domain::Result<qint64>> placeOf(const ConversationFilter &filter,
                                                          domain::ConversationId id);
    /// Those that exist, in the order of ids.
    [[nodiscard]] Conversations byIds(const QList<domain::ConversationId> &ids);

    /// Adds an empty conversation; id, counts and times are given by the store. ErrorCode::NotFound without user.
    [[nodiscard]] QFuture<domain::Result<domain::Conversation>> create(const domain::Conversation &draft);

    // All of these answer with the rows as they are afterwards. Unknown ids are ErrorCode::NotFound and
    // nothing is changed.
    [[nodiscard]] Conversations setPinned(const QList<domain::ConversationId> &ids, bool pinned);
    [[nodiscard]] Conversations setArchived(const QList<domain::ConversationId> &ids, bool archived);
    [[nodiscard]] Conversations trash(const QList<domain::ConversationId> &ids);
    [[nodiscard]] Conversations restore(const QList<domain::ConversationId> &ids);
    [[nodiscard]] Conversations setStatus(const QList<domain::ConversationId> &ids,
                                          domain::ConversationStatus status);
    [[nodiscard]] Conversations rename(domain::ConversationId id, const QString &title);
    /// Adds and removes tags; a tag is trimmed, not empty, at most 200 characters, unique without case.
    [[nodiscard]] Conversations retag(const QList<domain::ConversationId> &ids, const QStringList &add,
                                      const QStringList &remove);
    /// Does all edits in one transaction and answers with those that undo them exactly.
    [[nodiscard]] QFuture<domain::Result<QList<TagEdit>>> editTags(const QList<TagEdit> &edits);
    /// Who has a tag or one below it (work/mail is below work), in the trash too: for each such tag an edit that
    /// would give it again.
    [[nodiscard]] QFuture<domain::Result<QList<TagEdit>>> tagged(const QString &tag);
    /// The leaf of the branch to show.
    [[nodiscard]] Conversations setCurrentMessage(domain::ConversationId id, domain::MessageId leaf);
    [[nodiscard]] Conversations markRead(const QList<domain::ConversationId> &ids, bool read);

    /// Deletes for good, with messages and with file bytes nobody else has. Only what lies in the trash:
    /// others are ErrorCode::InvalidArgument and nothing is deleted. Answers with the ids that went.
    [[nodiscard]] QFuture<domain::Result<QList<domain::ConversationId>>>
    purge(const QList<domain::ConversationId> &ids);
    /// Ids in the trash since before the moment: for purge --older-than.
    [[nodiscard]] QFuture<domain::Result<QList<domain::ConversationId>>>
    trashedBefore(domain::Timestamp moment);

    /// Reads the rows again and emits changed(): their messages came or changed, and with them totals, preview, time.
    void tellAgain(const QList<domain::ConversationId> &ids);

Q_SIGNALS:
    void changed(const QList<domain::Conversation> &rows);
    void removed(const QList<domain::ConversationId> &ids);
    /// Many rows came or went at once (an import, a rollback): read again.
    void reset();

private:
    Conversations verb(const QString &statement, const QList<domain::ConversationId> &ids,
                       const std::function<void(Statement &)> &bindMore = {});
    Conversations change(const QList<domain::ConversationId> &ids,
                         const std::function<domain::Result<domain::Done>(Connection &)> &step);

    Worker &m_worker;
    Worker &m_counting;
};

} // namespace store
