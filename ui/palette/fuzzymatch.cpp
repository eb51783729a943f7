// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/fuzzymatch.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int startOfText = 120;
constexpr int startOfWord = 100;
constexpr int withinWord = 60;
constexpr int scattered = 40;

/// One letter without case and accent; positions stay.
QString folded(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        const QString parts = c.decomposition();
        if (c.decompositionTag() == QChar::Canonical && !parts.isEmpty() && !parts.at(0).isSurrogate())
            c = parts.at(0);
        c = c.toCaseFolded();
    }
    return result;
}

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || (text.at(at).isLetterOrNumber() && !text.at(at - 1).isLetterOrNumber());
}

/// The word in one piece, at the best place.
std::optional<FuzzyMatch> inOnePiece(const QString &word, const QString &text)
{
    std::optional<FuzzyMatch> best;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const int score = at == 0 ? startOfText : beginsWord(text, at) ? startOfWord : withinWord;
        if (!best || score > best->score)
            best = FuzzyMatch{score, {{int(at), int(word.size())}}};
        if (score >= startOfWord)
            break;
    }
    return best;
}

/// The letters in order from a place on; a letter that begins a word is preferred to the next one.
std::optional<FuzzyMatch> scatteredFrom(const QString &word, const QString &text, qsizetype start)
{
    FuzzyMatch match{scattered, {{int(start), 1}}};
    qsizetype at = start;
    for (qsizetype i = 1; i < word.size(); ++i) {
        qsizetype next = text.indexOf(word.at(i), at + 1);
        if (next < 0)
            return std::nullopt;
        if (next != at + 1) {
            qsizetype atWord = next;
            while (atWord >= 0 && !beginsWord(text, atWord))
                atWord = text.indexOf(word.at(i), atWord + 1);
            if (atWord < 0)
                return std::nullopt; // letters out of the middle of words are chance
            next = atWord;
        }
        if (next == at + 1) {
            match.marks.last().second += 1;
        } else {
            match.marks.append({int(next), 1});
            match.score -= 2;
        }
        at = next;
    }
    return match;
}

std::optional<FuzzyMatch> matchWord(const QString &word, const QString &text)
{
    if (auto whole = inOnePiece(word, text))
        return whole;
    for (qsizetype at = text.indexOf(word.at(0)); at >= 0; at = text.indexOf(word.at(0), at + 1)) {
        if (!beginsWord(text, at))
            continue;
        if (auto match = scatteredFrom(word, text, at))
            return match;
    }
    return std::nullopt;
}

void mergeMarks(QList<std::pair<int, int>> &marks)
{
    std::sort(marks.begin(), marks.end());
    QList<std::pair<int, int>> merged;
    for (const auto &[start, length] : std::as_const(marks)) {
        if (!merged.isEmpty() && start <= merged.last().first + merged.last().second)
            merged.last().second = std::max(merged.last().second, start + length - merged.last().first);
        else
            merged.append({start, length});
    }
    marks = merged;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &typed, const QString &text)
{
    FuzzyMatch match;
    const QString foldedText = folded(text);
    const QStringList words = folded(typed).simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const auto found = matchWord(word, foldedText);
        if (!found)
            return std::nullopt;
        match.score += found->score;
        match.marks.append(found->marks);
    }
    mergeMarks(match.marks);
    // Of two that match alike the shorter one is meant.
    match.score = match.score * 10 - int(std::min<qsizetype>(text.size(), 90)) / 10;
    return match;
}

} // namespace ui
