// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/chatgpttree.h"

#include "importers/fieldreader.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <numeric>

namespace importers {

namespace {

constexpr qint64 unknownTime = std::numeric_limits<qint64>::min();

struct Node {
    QString id;
    QJsonObject message;
    bool hasMessage = false;
    bool dangling = false; ///< names a parent that the mapping does not hold
    int parent = -1;
    std::vector<int> children;
    qint64 time = unknownTime; ///< its own, later the latest on the way to it
};

class TreeBuilder {
public:
    explicit TreeBuilder(const QJsonObject &mapping) : m_mapping(mapping)
    {
        load();
        linkParents();
    }

    ChatGptTree build(const QString &currentNode, const std::function<QStringList()> &fileOrder)
    {
        const bool linked =
            std::any_of(m_nodes.begin(), m_nodes.end(), [](const Node &n) { return n.parent >= 0; });
        std::vector<int> order;
        if (linked || m_nodes.size() < 2) {
            linkChildren();
            order = walk();
        } else {
            order = byFile(fileOrder());
        }
        std::stable_sort(order.begin(), order.end(),
                         [this](int a, int b) { return at(a).time < at(b).time; });
        if (linked)
            adoptDangling(order);
        ChatGptTree tree = collect(order);
        tree.currentId = idOf(withMessage(m_index.value(currentNode, -1)));
        tree.cycles = m_cycles;
        return tree;
    }

private:
    [[nodiscard]] Node &at(int index) { return m_nodes[size_t(index)]; }
    [[nodiscard]] QString idOf(int index) { return index < 0 ? QString() : at(index).id; }

    void load()
    {
        m_nodes.reserve(size_t(m_mapping.size()));
        for (auto it = m_mapping.constBegin(); it != m_mapping.constEnd(); ++it) {
            Node node;
            node.id = it.key();
            node.message = it->toObject().value(QLatin1String("message")).toObject();
            node.hasMessage = !node.message.isEmpty();
            if (const auto time = timeOf(node.message.value(QLatin1String("create_time"))))
                node.time = time->microseconds;
            m_index.insert(node.id, int(m_nodes.size()));
            m_nodes.push_back(std::move(node));
        }
    }

    void linkParents()
    {
        for (Node &node : m_nodes) {
            const QString parent =
                m_mapping.value(node.id).toObject().value(QLatin1String("parent")).toString();
            node.parent = m_index.value(parent, -1);
            node.dangling = !parent.isEmpty() && node.parent < 0;
        }
        for (int index = 0; index < int(m_nodes.size()); ++index) {
            for (const QJsonValue &child : listedChildren(index)) {
                const int found = m_index.value(child.toString(), -1);
                if (found >= 0 && found != index && at(found).parent < 0) {
                    at(found).parent = index;
                    at(found).dangling = false;
                }
            }
        }
    }

    [[nodiscard]] QJsonArray listedChildren(int index)
    {
        return m_mapping.value(at(index).id).toObject().value(QLatin1String("children")).toArray();
    }

    /// Children in the order in which their parent lists them, then the others by time.
    void linkChildren()
    {
        std::vector<bool> linked(m_nodes.size(), false);
        for (int index = 0; index < int(m_nodes.size()); ++index) {
            for (const QJsonValue &child : listedChildren(index)) {
                const int found = m_index.value(child.toString(), -1);
                if (found < 0 || at(found).parent != index || linked[size_t(found)])
                    continue;
                linked[size_t(found)] = true;
                at(index).children.push_back(found);
            }
        }
        for (const int index : byTime()) {
            if (!linked[size_t(index)] && at(index).parent >= 0)
                at(at(index).parent).children.push_back(index);
        }
    }

    [[nodiscard]] std::vector<int> byTime()
    {
        std::vector<int> order(m_nodes.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(),
                         [this](int a, int b) { return at(a).time < at(b).time; });
        return order;
    }

    /// Parents before children; each node's time becomes the latest on the way to it. Nodes that no root
    /// leads to lie on circles: the earliest of each is made a root.
    [[nodiscard]] std::vector<int> walk()
    {
        std::vector<int> order;
        std::vector<bool> seen(m_nodes.size(), false);
        const std::vector<int> starts = byTime();
        for (const bool circles : {false, true}) {
            for (const int start : starts) {
                if (seen[size_t(start)] || (!circles && at(start).parent >= 0))
                    continue;
                m_cycles += circles ? 1 : 0;
                at(start).parent = -1;
                walkFrom(start, seen, order);
            }
        }
        return order;
    }

    void walkFrom(int start, std::vector<bool> &seen, std::vector<int> &order)
    {
        std::vector<int> waiting{start};
        while (!waiting.empty()) {
            const int index = waiting.back();
            waiting.pop_back();
            if (seen[size_t(index)])
                continue;
            seen[size_t(index)] = true;
            order.push_back(index);
            Node &node = at(index);
            if (node.parent >= 0)
                node.time = std::max(node.time, at(node.parent).time);
            waiting.insert(waiting.end(), node.children.rbegin(), node.children.rend());
        }
    }

    [[nodiscard]] std::vector<int> byFile(const QStringList &keys)
    {
        std::vector<int> order;
        std::vector<bool> seen(m_nodes.size(), false);
        const auto add = [&](int index) {
            if (index < 0 || seen[size_t(index)])
                return;
            seen[size_t(index)] = true;
            // Without a time a message stays behind the one it stands after.
            if (!order.empty())
                at(index).time = std::max(
                    at(index).time, at(index).time == unknownTime ? at(order.back()).time : unknownTime);
            order.push_back(index);
        };
        for (const QString &key : keys)
            add(m_index.value(key, -1));
        for (int index = 0; index < int(m_nodes.size()); ++index)
            add(index);
        return order;
    }

    /// A message whose parent was left out of the export follows the one before it.
    void adoptDangling(const std::vector<int> &order)
    {
        for (size_t i = 1; i < order.size(); ++i) {
            if (at(order[i]).dangling)
                at(order[i]).parent = order[i - 1];
        }
    }

    /// The node itself or the nearest above that holds a message.
    [[nodiscard]] int withMessage(int index)
    {
        while (index >= 0 && !at(index).hasMessage)
            index = at(index).parent;
        return index;
    }

    [[nodiscard]] ChatGptTree collect(const std::vector<int> &order)
    {
        ChatGptTree tree;
        for (const int index : order) {
            if (at(index).hasMessage)
                tree.nodes.push_back({at(index).id, idOf(withMessage(at(index).parent)), at(index).message});
        }
        return tree;
    }

    const QJsonObject &m_mapping;
    std::vector<Node> m_nodes;
    QHash<QString, int> m_index;
    int m_cycles = 0;
};

} // namespace

ChatGptTree readChatGptTree(const QJsonObject &mapping, const QString &currentNode,
                            const std::function<QStringList()> &fileOrder)
{
    return TreeBuilder(mapping).build(currentNode, fileOrder);
}

} // namespace importers
