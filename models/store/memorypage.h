// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/memorystore.h"

namespace store {

enum class MemoryTexts { Whole, Beginnings };

/// A page of MemoryStore::page() or previews(), on the connection's thread.
domain::Result<domain::Page<domain::Memory>> selectMemoryPage(Connection &connection,
                                                              const MemoryFilter &filter,
                                                              const domain::PageRequest &request,
                                                              MemoryTexts texts = MemoryTexts::Whole);

/// MemoryStore::skeleton(), on the connection's thread.
domain::Result<ListSkeleton> selectMemorySkeleton(Connection &connection, const MemoryFilter &filter,
                                                  int pageSize);

} // namespace store
