// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messagetree.h"

#include <algorithm>

namespace domain {

MessageTree::MessageTree(QList<MessageOutline> outlines, MessageId current) : m_outlines(std::move(outlines))
{
    m_index.reserve(m_outlines.size());
    for (int i = 0; i < m_outlines.size(); ++i)
        m_index.insert(m_outlines.at(i).id, i);
    link();
    choosePath(current);
}

void MessageTree::link()
{
    const int count = int(m_outlines.size());
    m_parent.assign(size_t(count), -1);
    m_children.assign(size_t(count), {});
    for (int i = 0; i < count; ++i) {
        const int parent = indexOf(m_outlines.at(i).parentId);
        m_linear = m_linear && !m_outlines.at(i).parentId.isValid();
        m_parent[size_t(i)] = parent == i ? -1 : parent;
    }
    // Each message is followed upwards once; one that meets its own walk closes a cycle and becomes a root.
    std::vector<int> walk(size_t(count), -1);
    for (int start = 0; start < count; ++start) {
        for (int i = start; i != -1 && walk[size_t(i)] == -1; i = m_parent[size_t(i)]) {
            walk[size_t(i)] = start;
            const int parent = m_parent[size_t(i)];
            if (parent != -1 && walk[size_t(parent)] == start)
                m_parent[size_t(i)] = -1;
        }
    }
    for (int i = 0; i < count; ++i) {
        const int parent = m_parent[size_t(i)];
        (parent == -1 ? m_roots : m_children[size_t(parent)]).push_back(i);
    }
}

void MessageTree::choosePath(MessageId current)
{
    std::vector<int> path;
    if (m_linear) {
        for (int i = 0; i < m_outlines.size(); ++i)
            path.push_back(i);
    } else {
        int leaf = indexOf(current);
        if (leaf == -1) {
            for (int i = int(m_outlines.size()) - 1; i >= 0 && leaf == -1; --i) {
                if (m_children[size_t(i)].empty())
                    leaf = i;
            }
        }
        for (int i = leaf; i != -1; i = m_parent[size_t(i)])
            path.push_back(i);
        std::reverse(path.begin(), path.end());
    }
    for (const int i : path) {
        const MessageOutline &outline = m_outlines.at(i);
        m_onPath.insert(outline.id, i);
        if (!outline.hidden)
            m_path.append(outline);
    }
}

QList<MessageId> MessageTree::siblings(MessageId id) const
{
    const int i = indexOf(id);
    if (i == -1 || m_linear)
        return {id};
    const int parent = m_parent[size_t(i)];
    QList<MessageId> ids;
    for (const int sibling : parent == -1 ? m_roots : m_children[size_t(parent)]) {
        if (!m_outlines.at(sibling).hidden || sibling == i)
            ids.append(m_outlines.at(sibling).id);
    }
    return ids;
}

bool MessageTree::hasBranches() const
{
    const auto branches = [](const std::vector<int> &ids) { return ids.size() > 1; };
    return !m_linear && (branches(m_roots) || std::any_of(m_children.begin(), m_children.end(), branches));
}

MessageId MessageTree::leafThrough(MessageId id) const
{
    int i = indexOf(id);
    if (i == -1)
        return {};
    while (!m_children[size_t(i)].empty())
        i = m_children[size_t(i)].back();
    return m_outlines.at(i).id;
}

} // namespace domain
