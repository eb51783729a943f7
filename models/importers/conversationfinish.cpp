// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/conversationfinish.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace importers {

namespace {

using Messages = std::vector<domain::MessageRecord>;

/// Gives ids to messages without one, and a suffix to repeated ones; how many were repeated.
int settleIds(Messages &messages)
{
    QHash<QString, int> seen;
    seen.reserve(qsizetype(messages.size()));
    int repeated = 0;
    for (size_t i = 0; i < messages.size(); ++i) {
        QString &id = messages[i].externalId;
        if (id.isEmpty())
            id = QStringLiteral("message-%1").arg(i + 1);
        const QString wanted = id;
        for (int copy = 2; seen.contains(id); ++copy) {
            // Many repeats of one id: go on counting where the last one ended.
            copy = std::max(copy, seen.value(wanted) + 1);
            seen[wanted] = copy;
            id = QStringLiteral("%1~%2").arg(wanted).arg(copy);
        }
        repeated += id == wanted ? 0 : 1;
        seen.insert(id, 1);
    }
    return repeated;
}

std::vector<int> parentIndexes(const Messages &messages)
{
    QHash<QString, int> index;
    index.reserve(qsizetype(messages.size()));
    for (size_t i = 0; i < messages.size(); ++i)
        index.insert(messages[i].externalId, int(i));
    std::vector<int> parents;
    parents.reserve(messages.size());
    for (const auto &message : messages)
        parents.push_back(message.parentExternalId.isEmpty() ? -1 : index.value(message.parentExternalId, -1));
    return parents;
}

/// Makes a root of one message of every cycle; how many cycles there were.
int breakCycles(std::vector<int> &parents)
{
    int cycles = 0;
    std::vector<int> visitedBy(parents.size(), -1);
    for (int start = 0; start < int(parents.size()); ++start) {
        for (int at = start; at >= 0 && visitedBy[size_t(at)] < 0;) {
            visitedBy[size_t(at)] = start;
            int &parent = parents[size_t(at)];
            if (parent >= 0 && visitedBy[size_t(parent)] == start) {
                parent = -1;
                ++cycles;
            }
            at = parent;
        }
    }
    return cycles;
}

/// The order in which parents come before their children and nothing else moves.
std::vector<int> parentsFirst(const std::vector<int> &parents)
{
    std::vector<int> order;
    order.reserve(parents.size());
    std::vector<bool> placed(parents.size(), false);
    std::vector<int> chain;
    for (int start = 0; start < int(parents.size()); ++start) {
        for (int at = start; at >= 0 && !placed[size_t(at)]; at = parents[size_t(at)]) {
            placed[size_t(at)] = true;
            chain.push_back(at);
        }
        for (; !chain.empty(); chain.pop_back())
            order.push_back(chain.back());
    }
    return order;
}

void reorder(Messages &messages, const std::vector<int> &order)
{
    if (std::is_sorted(order.begin(), order.end()))
        return;
    Messages sorted;
    sorted.reserve(messages.size());
    for (const int index : order)
        sorted.push_back(std::move(messages[size_t(index)]));
    messages = std::move(sorted);
}

} // namespace

QStringList finishConversation(domain::ConversationRecord &conversation)
{
    Messages &messages = conversation.messages;
    QStringList notes;
    if (const int repeated = settleIds(messages); repeated > 0)
        notes.append(QCoreApplication::translate("importers", "%n message(s) had the id of another and got a new one.",
                                                 nullptr, repeated));
    std::vector<int> parents = parentIndexes(messages);
    if (const int cycles = breakCycles(parents); cycles > 0)
        notes.append(QCoreApplication::translate(
            "importers", "Messages followed each other in %n circle(s), which were opened.", nullptr, cycles));
    bool currentExists = false;
    for (size_t i = 0; i < messages.size(); ++i) {
        const int parent = parents[i];
        messages[i].parentExternalId = parent < 0 ? QString() : messages[size_t(parent)].externalId;
        currentExists = currentExists || messages[i].externalId == conversation.currentExternalId;
    }
    if (!currentExists)
        conversation.currentExternalId.clear();
    reorder(messages, parentsFirst(parents));
    return notes;
}

void numberVersions(domain::ConversationRecord &conversation)
{
    auto &messages = conversation.messages;
    const bool linked = std::any_of(messages.begin(), messages.end(),
                                    [](const auto &message) { return !message.parentExternalId.isEmpty(); });
    if (!linked)
        return;
    QHash<std::pair<QString, int>, int> versions;
    for (auto &message : messages) {
        message.version = ++versions[{message.parentExternalId, int(message.role)}];
        message.edited = message.version > 1 && message.role == domain::Role::User;
    }
}

} // namespace importers
