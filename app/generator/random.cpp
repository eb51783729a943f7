// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generator/random.h"

#include <algorithm>

namespace app {

namespace {

/// A mixer of 64 bits (SplitMix64): neighbouring parts get unrelated seeds.
quint64 mixed(quint64 value)
{
    value += 0x9e3779b97f4a7c15;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
    return value ^ (value >> 31);
}

} // namespace

Random Random::forPart(quint64 seed, quint64 part)
{
    return Random(mixed(mixed(seed) ^ part));
}

qint64 Random::below(qint64 count)
{
    if (count <= 1)
        return 0;
    // The bias of the remainder is far below anything that could be noticed.
    return qint64(next() % quint64(count));
}

Weighted::Weighted(const std::vector<quint64> &weights)
{
    m_sums.reserve(weights.size());
    quint64 sum = 0;
    for (const quint64 weight : weights)
        m_sums.push_back(sum += weight);
}

Weighted Weighted::zipf(qint64 count)
{
    constexpr quint64 scale = quint64(1) << 32;
    std::vector<quint64> weights;
    weights.reserve(size_t(count));
    for (qint64 rank = 1; rank <= count; ++rank)
        weights.push_back(scale / quint64(rank));
    return Weighted(weights);
}

qint64 Weighted::draw(Random &random) const
{
    if (m_sums.empty() || m_sums.back() == 0)
        return 0;
    const quint64 point = random.next() % m_sums.back();
    return std::upper_bound(m_sums.begin(), m_sums.end(), point) - m_sums.begin();
}

} // namespace app
