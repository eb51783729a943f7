// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/conversationlistmodel.h"

namespace items {

/// What a refresh has gathered so far: the list's new shape, and anew the pages that are looked at.
struct ConversationListModel::Refresh {
    store::ListSkeleton skeleton;
    std::map<int, Rows> pages;
    int outstanding = 0;
    QSet<domain::ConversationId> ids; ///< of all pages
};

} // namespace items
