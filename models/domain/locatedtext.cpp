// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/locatedtext.h"

#include "domain/searchcharacters.h"

#include <QHash>

#include <algorithm>

namespace domain {

namespace {

char32_t codePointAt(const QString &text, qsizetype i)
{
    const QChar c = text.at(i);
    if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
        return QChar::surrogateToUcs4(c, text.at(i + 1));
    return c.unicode();
}

/// Ideographs and Hangul syllables, which a long text in one of those scripts mostly consists of.
bool foldsToItself(char32_t c)
{
    return (c >= 0x4e00 && c <= 0x9fff) || (c >= 0xac00 && c <= 0xd7a3);
}

bool belongsToTheOneBefore(char32_t c)
{
    return c >= 0x80 && !foldsToItself(c)
        && (classOf(c) == CharacterClass::Dropped || isComposing(c) || QChar::isMark(c));
}

/// The end of the character that starts at a unit, with the marks that follow it.
qsizetype clusterEnd(const QString &text, qsizetype start)
{
    qsizetype end = start + (QChar::requiresSurrogates(codePointAt(text, start)) ? 2 : 1);
    while (end < text.size()) {
        const char32_t next = codePointAt(text, end);
        if (!belongsToTheOneBefore(next))
            break;
        end += QChar::requiresSurrogates(next) ? 2 : 1;
    }
    return end;
}

} // namespace

LocatedText::LocatedText(const QString &text)
{
    if (std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; }))
        m_folded = text.toLower();
    else
        foldClusters(text);
    m_tokens = tokenRanges(m_folded);
}

void LocatedText::foldClusters(const QString &text)
{
    m_folded.reserve(text.size());
    m_starts.reserve(size_t(text.size()));
    m_ends.reserve(size_t(text.size()));
    // A text uses few different characters, and folding one is dear. The keys are views of the text.
    QHash<QStringView, QString> known;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = clusterEnd(text, start);
        const QStringView cluster = QStringView(text).sliced(start, end - start);
        if (cluster.size() == 1
            && (cluster.front().unicode() < 0x80 || foldsToItself(cluster.front().unicode()))) {
            m_folded += cluster.front().toLower();
        } else {
            auto folded = known.constFind(cluster);
            if (folded == known.constEnd())
                folded = known.insert(cluster, foldedForSearch(cluster.toString()));
            m_folded += *folded;
        }
        m_starts.resize(size_t(m_folded.size()), int(start));
        m_ends.resize(size_t(m_folded.size()), int(end));
        start = end;
    }
}

qsizetype LocatedText::sourceStart(qsizetype position) const
{
    return m_starts.empty() ? position : m_starts[size_t(position)];
}

qsizetype LocatedText::sourceEnd(qsizetype position) const
{
    return m_ends.empty() || position == 0 ? position : m_ends[size_t(position - 1)];
}

} // namespace domain
