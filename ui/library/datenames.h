// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dategroups.h"

#include <QString>

namespace ui {

/// The heading over the rows of a group: "Yesterday", "March", "March 2024"; a number beyond the groups is what is
/// earlier than all of them.
[[nodiscard]] QString dateGroupName(const QList<domain::DateGroup> &groups, int group);

} // namespace ui
