// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/snippet.h"

#include "domain/locatedtext.h"
#include "domain/searchtext.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace domain {

namespace {

constexpr qsizetype contextBefore = 50; // of a snippet, in characters
constexpr char16_t zeroWidthJoiner = 0x200d;

/// Whether a term stands at a token; then the range of the text, else one of length -1.
TextRange matchAt(const LocatedText &text, size_t at, const TextTerm &term)
{
    const auto count = size_t(term.tokens.size());
    if (count == 0 || at + count > text.tokens().size())
        return {0, -1};
    for (size_t i = 0; i < count; ++i) {
        const QStringView token = text.token(at + i);
        const QString &wanted = term.tokens.at(qsizetype(i));
        const bool prefix = term.lastIsPrefix && i + 1 == count;
        if (prefix ? !token.startsWith(wanted) : token != wanted)
            return {0, -1};
    }
    const TokenRange &first = text.tokens()[at];
    const TokenRange &last = text.tokens()[at + count - 1];
    // Of a pair of characters only the wanted one is marked, but of a word all of it.
    const qsizetype lastLength =
        last.unspaced && term.lastIsPrefix ? term.tokens.constLast().size() : last.length;
    const qsizetype start = text.sourceStart(first.start);
    return {int(start), int(text.sourceEnd(last.start + lastLength) - start)};
}

/// In order and without overlaps: a range that begins inside another is joined with it.
QList<TextRange> merged(QList<TextRange> ranges)
{
    std::sort(ranges.begin(), ranges.end());
    QList<TextRange> result;
    for (const auto &[start, length] : std::as_const(ranges)) {
        if (!result.isEmpty() && start < result.constLast().first + result.constLast().second) {
            TextRange &last = result.last();
            last.second = std::max(last.second, start + length - last.first);
        } else {
            result.append({start, length});
        }
    }
    return result;
}

/// Enough of a text to hold a match: most have one near the beginning, and looking is dear in long texts.
QString beginning(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    qsizetype end = length;
    while (end > length / 2 && !text.at(end).isSpace())
        --end;
    return text.left(end);
}

/// A piece of a text on one line: white space is simplified, control characters are white space.
class LineWriter {
public:
    explicit LineWriter(const QList<TextRange> &ranges) : m_ranges(ranges) {}

    void begin(const QString &text)
    {
        m_snippet.text = text;
        m_prefix = text.size();
    }
    void add(QStringView cluster, qsizetype position)
    {
        closeRange(position);
        const bool space = cluster.front().isSpace() || cluster.front().category() == QChar::Other_Control;
        if (space) {
            m_spacePending = size() > m_prefix;
        } else {
            if (m_spacePending)
                m_snippet.text += u' ';
            m_spacePending = false;
            openRange(position);
            m_snippet.text += cluster;
        }
    }
    [[nodiscard]] qsizetype size() const { return m_snippet.text.size(); }
    [[nodiscard]] Snippet finish(qsizetype position, const QString &text)
    {
        closeRange(position);
        endRange();
        m_snippet.text += text;
        return m_snippet;
    }

private:
    void openRange(qsizetype position)
    {
        while (m_next < m_ranges.size() && rangeEnd(m_next) <= position)
            ++m_next;
        if (m_start < 0 && m_next < m_ranges.size() && m_ranges.at(m_next).first <= position)
            m_start = m_snippet.text.size();
    }
    void closeRange(qsizetype position)
    {
        if (m_start >= 0 && position >= rangeEnd(m_next)) {
            endRange();
            ++m_next;
        }
    }
    void endRange()
    {
        if (m_start >= 0)
            m_snippet.matches.append({int(m_start), int(m_snippet.text.size() - m_start)});
        m_start = -1;
    }
    [[nodiscard]] qsizetype rangeEnd(qsizetype i) const
    {
        return m_ranges.at(i).first + m_ranges.at(i).second;
    }

    const QList<TextRange> &m_ranges;
    Snippet m_snippet;
    qsizetype m_prefix = 0; ///< length of what begin() was given
    qsizetype m_next = 0;
    qsizetype m_start = -1; ///< of the open range, in the snippet
    bool m_spacePending = false;
};

/// Where a snippet around a match begins: some characters before it, at the start of a word if one is near.
qsizetype snippetStart(const QString &text, qsizetype match)
{
    qsizetype start = match;
    qsizetype shown = 0;
    for (; start > 0 && shown < contextBefore && match - start < 20 * contextBefore; --start)
        shown += text.at(start - 1).isSpace() && text.at(start).isSpace() ? 0 : 1;
    if (start == 0)
        return 0;
    for (qsizetype word = start; word < match && word < start + contextBefore / 2; ++word) {
        if (text.at(word).isSpace())
            return word;
    }
    // Not into the middle of a visible character.
    while (start < match
           && (text.at(start).isLowSurrogate() || text.at(start).isMark() || text.at(start) == zeroWidthJoiner
               || text.at(start - 1) == zeroWidthJoiner))
        ++start;
    return start;
}

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

/// The first match and those that may be shown with it, within room of it.
QList<TextRange> matchesAroundFirst(const QString &content, const std::vector<TextTerm> &marks,
                                    qsizetype room)
{
    for (const qsizetype length :
         {qsizetype(1'000), qsizetype(6'000), qsizetype(40'000), 2 * indexedCharacters}) {
        const QString text = beginning(content, length);
        const QList<TextRange> ranges = findMatches(text, marks);
        const bool whole = text.size() == content.size();
        if (!ranges.isEmpty() && !whole && ranges.constFirst().first + room > text.size())
            return findMatches(beginning(content, ranges.constFirst().first + 2 * room), marks);
        if (!ranges.isEmpty() || whole)
            return ranges;
    }
    return {};
}

/// Makes a snippet of room characters; false when these did not suffice and the text has more.
bool makeWithin(qsizetype room, const QString &content, const std::vector<TextTerm> &marks, int maxLength,
                Snippet *snippet)
{
    const QList<TextRange> ranges = matchesAroundFirst(content, marks, room);
    const qsizetype start = ranges.isEmpty() ? 0 : snippetStart(content, ranges.constFirst().first);
    const QString piece = content.mid(start, room);
    LineWriter line(ranges);
    if (!isBlank(QStringView(content).first(start)))
        line.begin(QStringLiteral("…"));
    QTextBoundaryFinder clusters(QTextBoundaryFinder::Grapheme, piece);
    qsizetype at = 0;
    while (at < piece.size() && line.size() < maxLength) {
        const qsizetype next = clusters.toNextBoundary();
        const qsizetype end = next > at ? next : piece.size();
        line.add(QStringView(piece).sliced(at, end - at), start + at);
        at = end;
    }
    const bool whole = isBlank(QStringView(content).sliced(start + at));
    *snippet = line.finish(start + at, whole ? QString() : QStringLiteral("…"));
    return at < piece.size() || start + at == content.size();
}

} // namespace

QList<TextRange> findMatches(const QString &text, const std::vector<TextTerm> &marks)
{
    QList<TextRange> ranges;
    if (marks.empty())
        return ranges;
    const LocatedText located(indexedPart(text));
    for (size_t at = 0; at < located.tokens().size(); ++at) {
        for (const TextTerm &term : marks) {
            const TextRange range = matchAt(located, at, term);
            if (range.second > 0)
                ranges.append(range);
        }
    }
    return merged(std::move(ranges));
}

Snippet makeSnippet(const QString &content, const std::vector<TextTerm> &marks, int maxLength)
{
    // Most snippets need little more of the text than they show; finding visible characters in it is dear. Twenty
    // times what is shown is room for white space that is left out.
    const qsizetype little = 2 * qsizetype(maxLength) + contextBefore;
    const qsizetype much = 20 * qsizetype(maxLength) + contextBefore;
    Snippet snippet;
    if (!makeWithin(little, content, marks, maxLength, &snippet))
        (void)makeWithin(much, content, marks, maxLength, &snippet);
    return snippet;
}

} // namespace domain
