// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/memorystore.h"

namespace store {

/// A page of MemoryStore::page(), on the connection's thread.
domain::Result<domain::Page<domain::Memory>>
selectMemoryPage(Connection &connection, const MemoryFilter &filter, const domain::PageRequest &request);

} // namespace store
