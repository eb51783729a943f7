// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importreport.h"
#include "domain/result.h"
#include "store/cancel.h"

#include <functional>

namespace store {
class Library;
}

namespace app {

class Generator;

/// Writes what a generator gives into an open library as one batch that can be rolled back. Waits for the stores: for a
/// thread of its own. A cancel ends it after the present chunk, and the report says so.
[[nodiscard]] domain::Result<domain::ImportReport>
writeGenerated(Generator &generator, store::Library &library, const QString &owner,
               const store::CancelToken &token,
               const std::function<void(const domain::ImportReport &)> &progress);

} // namespace app
