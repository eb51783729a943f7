// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchrank.h"

#include "domain/searchtext.h"

#include <cmath>

namespace domain {

namespace {

constexpr double k1 = 1.2;
constexpr double b = 0.75;

/// How often a term stands in a text's tokens.
int occurrences(const QStringList &tokens, const TextTerm &term)
{
    const qsizetype length = term.tokens.size();
    int count = 0;
    for (qsizetype start = 0; start + length <= tokens.size(); ++start) {
        bool same = true;
        for (qsizetype i = 0; i < length && same; ++i) {
            const bool prefix = term.lastIsPrefix && i == length - 1;
            same = prefix ? tokens.at(start + i).startsWith(term.tokens.at(i))
                          : tokens.at(start + i) == term.tokens.at(i);
        }
        count += same ? 1 : 0;
    }
    return count;
}

} // namespace

std::vector<double> relevance(const QStringList &texts, const std::vector<TextTerm> &terms)
{
    const size_t size = size_t(texts.size());
    std::vector<double> scores(size, 0);
    std::vector<std::vector<int>> counts(terms.size(), std::vector<int>(size, 0));
    std::vector<qsizetype> lengths(size, 0);
    double total = 0;
    for (size_t i = 0; i < size; ++i) {
        const QStringList tokens = searchTokens(texts.at(qsizetype(i)));
        lengths[i] = tokens.size();
        total += double(tokens.size());
        for (size_t t = 0; t < terms.size(); ++t)
            counts[t][i] = occurrences(tokens, terms[t]);
    }
    const double average = std::max(1.0, size == 0 ? 1.0 : total / double(size));
    for (size_t t = 0; t < terms.size(); ++t) {
        const auto holding =
            double(std::count_if(counts[t].begin(), counts[t].end(), [](int n) { return n > 0; }));
        const double weight = std::log(1.0 + (double(size) - holding + 0.5) / (holding + 0.5));
        for (size_t i = 0; i < size; ++i) {
            const double frequency = counts[t][i];
            scores[i] +=
                weight * frequency * (k1 + 1) / (frequency + k1 * (1 - b + b * double(lengths[i]) / average));
        }
    }
    return scores;
}

} // namespace domain
