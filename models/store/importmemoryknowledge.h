// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/importknowledge.h"
#include "store/statement.h"

namespace store {

/// Binds the external ids of one source and person.
void bindImportKeys(Statement &statement, domain::UserId user, const QString &source,
                    const QStringList &keys);

/// The memories of a part that are in the library, and the conversations and messages that they come from: a half
/// of learn().
[[nodiscard]] domain::Result<domain::Done> learnMemories(Connection &connection, domain::UserId user,
                                                         const QString &source, const ImportPart &part,
                                                         ImportKnowledge &known);

} // namespace store
