// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <random>
#include <vector>

namespace app {

/// Random numbers that are the same everywhere for the same seed: the engine is fixed by the C++ standard,
/// and the distributions are our own, since the standard library's differ from one to the next. Integers
/// only, as floating point may be rounded differently.
class Random {
public:
    explicit Random(quint64 seed) : m_engine(seed) {}
    /// An independent stream for a part (a conversation), so that parts don't depend on each other.
    [[nodiscard]] static Random forPart(quint64 seed, quint64 part);

    [[nodiscard]] quint64 next() { return m_engine(); }
    /// From 0 to count - 1; 0 when count is 0.
    [[nodiscard]] qint64 below(qint64 count);
    /// From lowest to highest.
    [[nodiscard]] qint64 between(qint64 lowest, qint64 highest)
    {
        return lowest + below(highest - lowest + 1);
    }
    /// True in so many of a thousand cases.
    [[nodiscard]] bool chance(int perMille) { return below(1000) < perMille; }
    template <typename List>
    [[nodiscard]] const auto &pick(const List &list)
    {
        return list[size_t(below(qint64(list.size())))];
    }

private:
    std::mt19937_64 m_engine;
};

/// Draws indexes with given weights.
class Weighted {
public:
    Weighted() = default;
    explicit Weighted(const std::vector<quint64> &weights);
    /// Zipf's law: the index k comes up in proportion to 1 / (k + 1).
    [[nodiscard]] static Weighted zipf(qint64 count);

    [[nodiscard]] qint64 draw(Random &random) const;

private:
    std::vector<quint64> m_sums;
};

} // namespace app
