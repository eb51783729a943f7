// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/statistics.h"

#include <QFuture>
#include <QObject>

namespace store {

class Worker;

/// Counts over the whole library. Takes seconds on a large one, so it shares a thread with the walks over whole lists.
class StatisticsStore : public QObject {
    Q_OBJECT

public:
    explicit StatisticsStore(Worker &counting) : m_worker(counting) {}

    [[nodiscard]] QFuture<domain::Result<domain::Statistics>> collect();

private:
    Worker &m_worker;
};

} // namespace store
