// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generator/plan.h"

#include "app/generator/timeline.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>
#include <numeric>

namespace app {

using domain::Error;
using domain::ErrorCode;
using domain::Result;
using domain::Timestamp;

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(app::Generator)
};

constexpr qint64 mostConversations = 10'000'000;
constexpr qint64 mostMessages = 100'000'000;
constexpr qint64 longLength = 10'000;
constexpr qint64 middleLength = 100;
constexpr qint64 middleCount = 8;
constexpr quint64 planPart = 0; ///< its stream of random numbers; conversations have 1, 2, 3 …

Result<domain::Done> check(const GeneratorOptions &options)
{
    if (options.conversations < 1 || options.conversations > mostConversations
        || options.messages > mostMessages)
        return Error{ErrorCode::InvalidArgument,
                     Text::tr("A library can have 1 to %1 conversations and at most %2 messages.")
                         .arg(mostConversations)
                         .arg(mostMessages),
                     {}};
    if (options.messages < options.conversations)
        return Error{
            ErrorCode::InvalidArgument, Text::tr("Every conversation needs at least one message."), {}};
    return domain::Done{};
}

/// Doubles with every second throw of a coin: many of 2 to 8, few of hundreds.
qint64 shareOf(Random &random)
{
    const qint64 most = std::countr_zero(quint64(random.next()) | 0x100);
    return random.between(qint64(2) << most, (qint64(4) << most) - 1);
}

/// Shares of the messages that add up to exactly messages, at least one each.
std::vector<qint64> lengths(Random &random, qint64 conversations, qint64 messages)
{
    std::vector<qint64> shares;
    for (qint64 i = 0; i < conversations; ++i)
        shares.push_back(shareOf(random));
    const qint64 sum = std::accumulate(shares.begin(), shares.end(), qint64(0));
    const qint64 spare = messages - conversations;
    qint64 passed = 0;
    qint64 given = 0;
    std::vector<qint64> result;
    for (const qint64 share : shares) {
        passed += share;
        const qint64 due = spare * passed / sum; // rounding never adds up
        result.push_back(1 + due - given);
        given = due;
    }
    return result;
}

/// Lengths that benchmarks look for, where they don't take more than a part of the whole.
std::vector<qint64> wantedLengths(const GeneratorOptions &options)
{
    std::vector<qint64> wanted;
    if (options.conversations > 4 && options.messages - options.conversations >= 10 * longLength)
        wanted.push_back(longLength);
    if (options.conversations > 4 * middleCount
        && options.messages - options.conversations >= 5 * middleCount * middleLength)
        wanted.insert(wanted.end(), size_t(middleCount), middleLength);
    return wanted;
}

} // namespace

Timestamp endOfTime()
{
    return {qint64(1'788'220'800) * microsecondsPerSecond}; // 2026-09-01T00:00:00Z
}

Result<std::vector<ConversationPlan>> planLibrary(const GeneratorOptions &options)
{
    if (const auto sound = check(options); !sound)
        return sound.error();
    Random random = Random::forPart(options.seed, planPart);
    std::vector<qint64> all = wantedLengths(options);
    const qint64 taken = std::accumulate(all.begin(), all.end(), qint64(0));
    const auto others = lengths(random, options.conversations - qint64(all.size()), options.messages - taken);
    all.insert(all.end(), others.begin(), others.end());
    for (size_t i = all.size() - 1; i > 0; --i)
        std::swap(all[i], all[size_t(random.below(qint64(i) + 1))]);

    const Timeline timeline(random);
    std::vector<Timestamp> starts;
    for (qint64 i = 0; i < options.conversations; ++i)
        starts.push_back(timeline.draw(random));
    std::sort(starts.begin(), starts.end());
    std::vector<ConversationPlan> plan;
    for (size_t i = 0; i < all.size(); ++i)
        plan.push_back({all[i], starts[i]});
    return plan;
}

} // namespace app
