// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exporters/texts.h"

#include <QFuture>

namespace exporters {

[[nodiscard]] inline domain::Error cancelledError()
{
    // In full, since lupdate does not look into the other header for the context.
    return {domain::ErrorCode::Cancelled,
            exporters::Words::tr("The export was cancelled; nothing was written."),
            {}};
}

/// The answer of a store, waited for. Only on a thread that may block.
template <typename T>
[[nodiscard]] domain::Result<T> waitFor(QFuture<domain::Result<T>> future)
{
    future.waitForFinished();
    if (future.resultCount() == 0) // the library was closed meanwhile
        return cancelledError();
    return future.result();
}

} // namespace exporters
