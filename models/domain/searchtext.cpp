// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchtext.h"

#include "domain/searchcharacters.h"

#include <algorithm>

namespace domain {

namespace {

/// The code point that starts at a unit and the units it takes; a lone surrogate is itself.
struct CodePoint {
    char32_t value;
    qsizetype units;
};

CodePoint codePointAt(QStringView text, qsizetype i)
{
    const QChar c = text[i];
    if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(c, text[i + 1]), 2};
    return {c.unicode(), 1};
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

void removeDropped(QString &text)
{
    qsizetype kept = 0;
    for (qsizetype i = 0; i < text.size();) {
        const CodePoint point = codePointAt(text, i);
        if (classOf(point.value) != CharacterClass::Dropped) {
            for (qsizetype unit = 0; unit < point.units; ++unit)
                text[kept++] = text.at(i + unit);
        }
        i += point.units;
    }
    text.truncate(kept);
}

/// Of a run without any letter it cuts off what lies beyond longestMarkRun: putting marks in order takes time that
/// grows with the square of their number, and that many are nonsense.
void limitMarks(QString &text)
{
    constexpr int longestMarkRun = 255;
    qsizetype kept = 0;
    int run = 0;
    for (qsizetype i = 0; i < text.size();) {
        const CodePoint point = codePointAt(text, i);
        run = isBase(point.value) ? 0 : run + 1;
        if (run <= longestMarkRun) {
            for (qsizetype unit = 0; unit < point.units; ++unit)
                text[kept++] = text.at(i + unit);
        }
        i += point.units;
    }
    text.truncate(kept);
}

/// Letters that Unicode doesn't decompose but people type without their stroke or ligature; forms of Arabic
/// letters that keyboards mix up.
QLatin1String ligature(char16_t letter)
{
    switch (letter) {
    case u'ß':
        return QLatin1String("ss");
    case u'æ':
        return QLatin1String("ae");
    case u'œ':
        return QLatin1String("oe");
    default:
        return {};
    }
}

char16_t plainLetter(char16_t letter)
{
    switch (letter) {
    case u'đ':
        return u'd';
    case u'ł':
        return u'l';
    case u'ø':
        return u'o';
    case u'ı':
        return u'i';
    case u'ħ':
        return u'h';
    case u'ŧ':
        return u't';
    case u'ς':
        return u'σ';
    case u'ى':
    case u'ی':
        return u'ي';
    case u'ک':
        return u'ك';
    case u'ة':
        return u'ه';
    default:
        return letter;
    }
}

void replaceLetters(QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t letter = text.at(i).unicode();
        if (letter < 0x80)
            continue;
        if (const QLatin1String letters = ligature(letter); !letters.isEmpty())
            text.replace(i++, 1, letters);
        else
            text[i] = QChar(plainLetter(letter));
    }
}

bool hasComposing(const QString &text)
{
    for (qsizetype i = 0; i < text.size();) {
        const CodePoint point = codePointAt(text, i);
        if (point.value >= 0x80 && isComposing(point.value))
            return true;
        i += point.units;
    }
    return false;
}

QString foldPiece(QStringView piece)
{
    QString text = piece.toString().normalized(QString::NormalizationForm_KD).toLower();
    removeDropped(text);
    // Without one of these there is nothing to compose.
    if (hasComposing(text))
        text = text.normalized(QString::NormalizationForm_KC);
    replaceLetters(text);
    return text;
}

/// True when folding can't join the character to what stands before it. A Hangul syllable begins with a consonant,
/// which joins only what follows; the single letters of Hangul may join either way.
bool startsPiece(QChar c)
{
    constexpr char16_t firstSyllable = 0xac00;
    constexpr char16_t lastSyllable = 0xd7a3;
    const char16_t unit = c.unicode();
    if (unit < 0x80 || (unit >= firstSyllable && unit <= lastSyllable))
        return true;
    return c.isLetter() && !c.isSurrogate() && !isComposing(unit) && c.script() != QChar::Script_Hangul;
}

/// Normalising takes time that grows with the square of the length: long texts are folded piece by piece.
QString foldInPieces(QStringView text)
{
    constexpr qsizetype piece = 512;
    QString folded;
    folded.reserve(text.size());
    while (!text.isEmpty()) {
        qsizetype end = std::min(piece, text.size());
        while (end < text.size() && !startsPiece(text[end]))
            ++end;
        folded += foldPiece(text.first(end));
        text = text.sliced(end);
    }
    return folded;
}

qsizetype endOfCharacters(QStringView text, qsizetype count)
{
    if (text.size() <= count)
        return text.size();
    qsizetype end = 0;
    for (; count > 0 && end < text.size(); --count)
        end += codePointAt(text, end).units;
    return end;
}

/// A pair for each character of a run but the last, which stands alone.
void appendPairs(QStringView folded, qsizetype start, qsizetype end, std::vector<TokenRange> &tokens)
{
    for (qsizetype i = start; i < end;) {
        const qsizetype next = i + codePointAt(folded, i).units;
        const qsizetype stop = next < end ? next + codePointAt(folded, next).units : next;
        tokens.push_back({i, stop - i, true});
        i = next;
    }
}

} // namespace

QString indexedPart(const QString &text)
{
    return text.left(endOfCharacters(text, indexedCharacters));
}

QString foldedForSearch(const QString &text)
{
    if (isAscii(text))
        return text.toLower();
    QString clean = text;
    removeDropped(clean);
    limitMarks(clean);
    return foldInPieces(clean);
}

std::vector<TokenRange> tokenRanges(QStringView folded)
{
    std::vector<TokenRange> tokens;
    for (qsizetype i = 0; i < folded.size();) {
        const CodePoint first = codePointAt(folded, i);
        const CharacterClass kind = classOf(first.value);
        qsizetype end = i + first.units;
        if (kind != CharacterClass::Separator) {
            while (end < folded.size()) {
                const CodePoint point = codePointAt(folded, end);
                if (classOf(point.value) != kind)
                    break;
                end += point.units;
            }
            if (kind == CharacterClass::Unspaced)
                appendPairs(folded, i, end, tokens);
            else
                tokens.push_back({i, endOfCharacters(folded.sliced(i, end - i), longestToken), false});
        }
        i = end;
    }
    return tokens;
}

QStringList searchTokens(const QString &text)
{
    const QString folded = foldedForSearch(indexedPart(text));
    QStringList tokens;
    for (const TokenRange &token : tokenRanges(folded))
        tokens.append(folded.mid(token.start, token.length));
    return tokens;
}

QueryTokens queryTokens(const QString &word)
{
    const QString folded = foldedForSearch(indexedPart(word));
    std::vector<TokenRange> ranges = tokenRanges(folded);
    QueryTokens query;
    if (!ranges.empty() && ranges.back().unspaced) {
        // The last character of a run is part of the pair before it, if there is one.
        const bool hasPair = ranges.size() > 1
            && ranges[ranges.size() - 2].start + ranges[ranges.size() - 2].length > ranges.back().start;
        if (hasPair)
            ranges.pop_back();
        else
            query.lastIsPrefix = true;
    }
    for (const TokenRange &token : ranges)
        query.tokens.append(folded.mid(token.start, token.length));
    return query;
}

} // namespace domain
