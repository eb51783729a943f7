// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/searchtext.h"

namespace domain {

/// The tokens of a text together with where they stand in the text itself, which folding shifts.
/// Keeps what it needs; the text may go.
class LocatedText {
public:
    explicit LocatedText(const QString &text);

    [[nodiscard]] const QString &folded() const { return m_folded; }
    [[nodiscard]] const std::vector<TokenRange> &tokens() const { return m_tokens; }
    [[nodiscard]] QStringView token(size_t i) const
    {
        return QStringView(m_folded).sliced(m_tokens[i].start, m_tokens[i].length);
    }
    /// Where in the text the visible character begins that gave a unit of the folded text, and where the one
    /// ends that gave the unit before position.
    [[nodiscard]] qsizetype sourceStart(qsizetype position) const;
    [[nodiscard]] qsizetype sourceEnd(qsizetype position) const;

private:
    void foldClusters(const QString &text);

    QString m_folded;
    std::vector<TokenRange> m_tokens;
    std::vector<int> m_starts; ///< for each unit of m_folded, empty when folding moved nothing
    std::vector<int> m_ends;
};

} // namespace domain
