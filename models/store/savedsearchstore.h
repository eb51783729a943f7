// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/savedsearch.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace store {

class Connection;
class Worker;

/// The searches that the person behind the connection keeps; nobody sees those of another login. changed()
/// follows the commit, on the thread of this object.
class SavedSearchStore : public QObject {
    Q_OBJECT

public:
    using One = QFuture<domain::Result<domain::SavedSearch>>;

    /// The worker outlives this object.
    explicit SavedSearchStore(Worker &interactive) : m_worker(interactive) {}

    /// In the order they were kept.
    [[nodiscard]] QFuture<domain::Result<QList<domain::SavedSearch>>> all();
    /// The name is trimmed and not empty, else ErrorCode::InvalidArgument.
    [[nodiscard]] One add(const QString &name, const QString &query,
                          domain::SearchOrder order = domain::SearchOrder::Newest);
    /// Name, query and order become what is given. ErrorCode::NotFound without such a search.
    [[nodiscard]] One update(const domain::SavedSearch &search);
    /// Answers with what it was, so that it can be added again. ErrorCode::NotFound without such a search.
    [[nodiscard]] One remove(domain::SavedSearchId id);

Q_SIGNALS:
    void changed();

private:
    One writeOne(const std::function<domain::Result<domain::SavedSearch>(Connection &)> &task);

    Worker &m_worker;
};

} // namespace store
