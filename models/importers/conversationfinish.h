// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importrecord.h"

#include <QStringList>

namespace importers {

/// Makes a conversation keep what ConversationRecord promises, whatever the source holds: every message
/// has an id of its own, parents exist and come before their children, no message is its own ancestor,
/// the current message exists. Answers with one sentence for each kind of repair.
[[nodiscard]] QStringList finishConversation(domain::ConversationRecord &conversation);

/// For sources that keep an edit as another answer to the same parent: the second message of a role under
/// one parent is version 2, and so on; of the person's messages those are edited ones. A conversation
/// where no message names a parent has none. After finishConversation().
void numberVersions(domain::ConversationRecord &conversation);

} // namespace importers
