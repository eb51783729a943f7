// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"
#include "domain/messagetree.h"
#include "domain/page.h"
#include "exporters/exportjob.h"
#include "exporters/writer.h"
#include "store/conversationstore.h"

#include <QSet>

namespace exporters {

/// Finds what an export is about, piece by piece. Blocks on the library's stores.
class Selection {
public:
    /// lossless: all means the trash too.
    Selection(store::Library &library, const ExportRequest &request, bool lossless);

    /// The next conversations, each once; none when there are no more.
    [[nodiscard]] domain::Result<QList<domain::Conversation>> conversations();
    /// After the conversations: the next memories that belong to the export; none when there are no more.
    [[nodiscard]] domain::Result<std::vector<ExportedMemory>> memories();
    /// How many conversations in all; -1 as long as that is not known.
    [[nodiscard]] qint64 total() const;

private:
    [[nodiscard]] bool isEverything() const { return m_ids.isEmpty() && m_filter.query.isEmpty(); }
    [[nodiscard]] domain::Result<QList<domain::Conversation>> named();
    [[nodiscard]] domain::Result<QList<domain::Conversation>> found();

    store::Library &m_library;
    QList<domain::ConversationId> m_ids;
    store::ConversationFilter m_filter;
    bool m_lossless;
    qsizetype m_nextId = 0;
    domain::Cursor m_cursor;
    int m_rounds = 0;
    bool m_newInRound = false;
    QSet<domain::ConversationId> m_given;
    QFuture<domain::Result<store::ListSkeleton>> m_skeleton;
    domain::Cursor m_memoryCursor;
    bool m_memoriesDone = false;
};

/// A memory with the conversation and the message that it came from. Blocks on the library's stores.
[[nodiscard]] domain::Result<ExportedMemory> withOrigin(store::Library &library,
                                                        const domain::Memory &memory);

/// The messages in the order of writing, but each after its parent.
[[nodiscard]] QList<domain::MessageOutline> parentsFirst(const QList<domain::MessageOutline> &outlines);

} // namespace exporters
