// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/page.h"
#include "domain/result.h"
#include "domain/searchquery.h"
#include "store/cancel.h"

#include <QFuture>
#include <QObject>

namespace store {

class Worker;

/// A question to the search index.
struct SearchRequest {
    domain::SearchQuery query;
    domain::SearchOrder order = domain::SearchOrder::Newest;
    domain::PageRequest page;
};

/// Full text search over messages, or memories with in:memories. Reads only. The trash is left out unless
/// the query names is:trashed.
class SearchStore : public QObject {
    Q_OBJECT

public:
    explicit SearchStore(Worker &searching) : m_worker(searching) {}

    /// A page of hits with snippets. Cancelling the token stops the query at the server; the answer is then
    /// ErrorCode::Cancelled. Relevance ranks the newest 1,000 matches, and its pages end with
    /// these.
    [[nodiscard]] QFuture<domain::Result<domain::Page<domain::SearchHit>>> find(const SearchRequest &request,
                                                                                CancelToken token = {});

    /// How many matches there are, counted up to limit at most.
    [[nodiscard]] QFuture<domain::Result<qint64>> count(const domain::SearchQuery &query, qint64 limit,
                                                        CancelToken token = {});

    /// The hits within one conversation, in order of sequence: for marking and stepping in the reader.
    [[nodiscard]] QFuture<domain::Result<QList<domain::MessageId>>>
    findInConversation(domain::ConversationId id, const domain::SearchQuery &query, CancelToken token = {});

    /// The messages of a conversation that hold a needle (domain::foldedNeedle()) anywhere in what they say, think or
    /// hand to tools, also within words, in order of sequence. Reads all of the conversation; cancelling stops it.
    [[nodiscard]] QFuture<domain::Result<QList<domain::MessageId>>>
    findText(domain::ConversationId id, const QString &needle, CancelToken token = {});

private:
    Worker &m_worker;
};

} // namespace store
