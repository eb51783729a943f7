// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace importers {

/// A node of ChatGPT's mapping that holds a message.
struct ChatGptNode {
    QString id;
    QString parentId; ///< the nearest node above that holds a message; empty: none
    QJsonObject message;
};

/// The mapping in the order of writing: parents before children, else by time.
struct ChatGptTree {
    std::vector<ChatGptNode> nodes;
    QString currentId; ///< empty: the export does not say
    int cycles = 0;    ///< that were opened
};

/// Reads the mapping whatever is missing in it: parents, children, both, the current node, times.
/// fileOrder gives the keys as they stand in the file, for nodes that have nothing else; asked for when needed.
[[nodiscard]] ChatGptTree readChatGptTree(const QJsonObject &mapping, const QString &currentNode,
                                          const std::function<QStringList()> &fileOrder);

} // namespace importers
