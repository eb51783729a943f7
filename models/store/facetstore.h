// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/facets.h"
#include "domain/result.h"

#include <QFuture>

namespace store {

class Worker;

/// Counts what the sidebar leads to. Looks at every conversation, so it has the thread of lists and counts.
class FacetStore {
public:
    /// The worker outlives this object.
    explicit FacetStore(Worker &counting) : m_worker(counting) {}

    [[nodiscard]] QFuture<domain::Result<domain::Facets>> collect();

private:
    Worker &m_worker;
};

} // namespace store
