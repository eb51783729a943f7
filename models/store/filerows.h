// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/storedfile.h"
#include "store/statement.h"

namespace store {

/// Deletes file bytes that no file record names any more.
domain::Result<domain::Done> removeUnusedContents(Connection &connection);

} // namespace store
