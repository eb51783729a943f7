// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/conversationfinish.h"

#include "importers/fieldreader.h"
#include "importers/text.h"

#include <QHash>

#include <algorithm>

namespace importers {

namespace {

using Messages = std::vector<domain::MessageRecord>;

/// Of what the message says, not of its place: then two conversations that share an id by mistake don't
/// overwrite each other's messages, and messages that come later change nothing.
QString idFromContent(const domain::MessageRecord &message)
{
    return syntheticId({toString(message.role), message.author, message.content,
                        message.createdAt ? message.createdAt->toIso() : QString()});
}

struct Repeats {
    int dropped = 0; ///< the same message again
    int renamed = 0; ///< another message under an id that is taken
};

/// Gives ids to messages without one, drops those that come twice, and gives a suffix to others whose id
/// is taken.
Repeats settleIds(Messages &messages)
{
    struct First {
        size_t place = 0;
        int copies = 1;
        QByteArray hash; ///< made when the id comes again
    };
    Repeats repeats;
    QHash<QString, First> seen;
    seen.reserve(qsizetype(messages.size()));
    size_t kept = 0;
    for (size_t i = 0; i < messages.size(); ++i) {
        domain::MessageRecord &message = messages[i];
        const bool nameless = message.externalId.isEmpty();
        if (nameless)
            message.externalId = idFromContent(message);
        const QString wanted = message.externalId;
        if (seen.contains(wanted)) {
            First &first = seen[wanted];
            if (!nameless && first.hash.isEmpty())
                first.hash = contentHash(messages[first.place]);
            if (!nameless && contentHash(message) == first.hash) {
                ++repeats.dropped;
                continue;
            }
            while (seen.contains(message.externalId))
                message.externalId = QStringLiteral("%1~%2").arg(wanted).arg(++seen[wanted].copies);
            repeats.renamed += nameless ? 0 : 1;
        }
        seen.insert(message.externalId, {kept, 1, {}});
        if (kept != i)
            messages[kept] = std::move(message);
        ++kept;
    }
    messages.resize(kept);
    return repeats;
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
        parents.push_back(message.parentExternalId.isEmpty() ? -1
                                                             : index.value(message.parentExternalId, -1));
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
    const Repeats repeats = settleIds(messages);
    if (repeats.dropped > 0)
        notes.append(
            ImportText::tr("%n message(s) came twice and were taken once.", nullptr, repeats.dropped));
    if (repeats.renamed > 0)
        notes.append(ImportText::tr("%n message(s) had the id of another and got a new one.", nullptr,
                                    repeats.renamed));
    std::vector<int> parents = parentIndexes(messages);
    if (const int cycles = breakCycles(parents); cycles > 0)
        notes.append(ImportText::tr(
            "Messages answered each other in %n circle(s); each was cut open at its earliest message.",
            nullptr, cycles));
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
