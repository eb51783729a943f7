// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <QHash>

#include <vector>

namespace domain {

/// The shape of a conversation: which messages follow which, and which branch is read.
/// Built from outlines; tolerant of cycles, missing parents and many thousand levels (no recursion).
class MessageTree {
public:
    MessageTree() = default;
    /// outlines in order of sequence; current: the leaf of the active branch, or none for the latest leaf.
    explicit MessageTree(QList<MessageOutline> outlines, MessageId current = {});

    /// The active branch from root to leaf without hidden messages. In a conversation where no message
    /// names a parent: all of them in order.
    [[nodiscard]] const QList<MessageOutline> &activePath() const { return m_path; }
    [[nodiscard]] bool isOnActivePath(MessageId id) const { return m_onPath.contains(id); }

    /// The alternatives at a message (edits of a question, regenerated answers), itself among them, in
    /// order of sequence. One element: no alternatives.
    [[nodiscard]] QList<MessageId> siblings(MessageId id) const;
    [[nodiscard]] bool hasBranches() const;

    /// The leaf to make current so that id is on the active path: the latest one below it.
    [[nodiscard]] MessageId leafThrough(MessageId id) const;

private:
    [[nodiscard]] int indexOf(MessageId id) const { return m_index.value(id, -1); }
    void link();
    void choosePath(MessageId current);

    QList<MessageOutline> m_outlines;
    QHash<MessageId, int> m_index;
    std::vector<int> m_parent; ///< -1: a root
    std::vector<std::vector<int>> m_children;
    std::vector<int> m_roots;
    bool m_linear = true;
    QList<MessageOutline> m_path;
    QHash<MessageId, int> m_onPath;
};

} // namespace domain
