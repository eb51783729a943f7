// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace items {

/// Every role of every item model of the program. One number means the same thing in all of them.
enum Role {
    IdRole = Qt::UserRole + 1, ///< QString: the id's text; empty while the row is not loaded
    LoadedRole,                ///< bool: false for a row whose page is still on its way
    ValueRole,                 ///< the whole domain value (domain::Conversation, SearchHit, Message)
    TitleRole,                 ///< QString, never empty for a loaded row
    PreviewRole,               ///< QString, one line
    MomentRole,           ///< domain::Timestamp: last activity of a conversation, time of a message or hit
    ModelRole,            ///< QString: name of the AI model; may be empty
    SourceRole,           ///< QString: "chatgpt", "claude", …; empty for what was written here
    PinnedRole,           ///< bool
    ArchivedRole,         ///< bool
    TrashedRole,          ///< bool
    UnreadRole,           ///< bool
    TagsRole,             ///< QStringList, sorted
    MessageCountRole,     ///< qlonglong
    MessageRoleRole,      ///< int: domain::Role of a message or hit
    SnippetRole,          ///< QString: the text around what was found
    MatchesRole,          ///< QList<std::pair<int, int>>: start and length of the matches in SnippetRole
    SameConversationRole, ///< bool: the hit above is of the same conversation
    ResultKindRole,       ///< int: items::SearchGroupsModel::Kind
    HitCountRole,         ///< qlonglong: hits of a conversation that are known so far
    HiddenCountRole,      ///< qlonglong: of these, how many are folded away
    ImportanceRole,       ///< int: of a memory, 1 to 10
    PublicRole,           ///< bool: a memory that others may see
    PersonRole,           ///< QString: the name of the person whose memory it is
};

} // namespace items
