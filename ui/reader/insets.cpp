// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/insets.h"

#include <QHash>

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype longestInline = 600;
constexpr qsizetype longestDisplay = 6'000;
constexpr qsizetype mostInsets = 2'000;

/// Finds formulas, skipping code.
class Scanner {
public:
    Scanner(const QString &text, QList<Inset> &insets) : m_text(text), m_insets(insets) {}

    QString run()
    {
        while (m_at < m_text.size()) {
            if (atLineStart() && skipFence())
                continue;
            const QChar c = m_text.at(m_at);
            if (c == u'`')
                skipCode();
            else if (!(c == u'\\' && escape()) && !(c == u'$' && dollars()))
                copy(1);
        }
        return m_result;
    }

private:
    [[nodiscard]] bool atLineStart() const { return m_at == 0 || m_text.at(m_at - 1) == u'\n'; }
    void copy(qsizetype count)
    {
        m_result += QStringView(m_text).sliced(m_at, count);
        m_at += count;
    }
    bool skipFence();
    void skipCode();
    bool escape();
    bool dollars();
    bool take(qsizetype open, const QString &close, Inset::Kind kind, qsizetype longest);
    [[nodiscard]] bool isFormula(QStringView inside, qsizetype after) const;

    const QString &m_text;
    QList<Inset> &m_insets;
    QString m_result;
    qsizetype m_at = 0;
};

/// A block of code between fences, to its end.
bool Scanner::skipFence()
{
    qsizetype begin = m_at;
    while (begin < m_text.size() && (m_text.at(begin) == u' ' || m_text.at(begin) == u'>'))
        ++begin;
    const QStringView rest = QStringView(m_text).sliced(begin);
    if (!rest.startsWith(u"```") && !rest.startsWith(u"~~~"))
        return false;
    qsizetype length = 0;
    while (length < rest.size() && rest.at(length) == rest.front())
        ++length;
    const QString fence(length, rest.front());
    qsizetype line = m_text.indexOf(u'\n', begin);
    while (line != -1) {
        const qsizetype next = m_text.indexOf(u'\n', line + 1);
        QStringView text =
            QStringView(m_text).sliced(line + 1, (next == -1 ? m_text.size() : next) - line - 1);
        while (!text.isEmpty() && (text.front() == u' ' || text.front() == u'>' || text.front() == u'\t'))
            text = text.sliced(1);
        if (text.startsWith(fence) && text.trimmed().count(fence.front()) == text.trimmed().size()) {
            copy((next == -1 ? m_text.size() : next) - m_at);
            return true;
        }
        line = next;
    }
    copy(m_text.size() - m_at);
    return true;
}

/// Code within a line, if its end follows in the paragraph.
void Scanner::skipCode()
{
    qsizetype length = 0;
    while (m_at + length < m_text.size() && m_text.at(m_at + length) == u'`')
        ++length;
    qsizetype end = m_at + length;
    while (end < m_text.size()) {
        if (m_text.at(end) == u'\n' && end + 1 < m_text.size() && m_text.at(end + 1) == u'\n')
            break;
        qsizetype ticks = 0;
        while (end + ticks < m_text.size() && m_text.at(end + ticks) == u'`')
            ++ticks;
        if (ticks == length) {
            copy(end + ticks - m_at);
            return;
        }
        end += std::max<qsizetype>(1, ticks);
    }
    copy(length);
}

bool Scanner::escape()
{
    const QChar next = m_at + 1 < m_text.size() ? m_text.at(m_at + 1) : QChar();
    if (next == u'(' && take(2, QStringLiteral("\\)"), Inset::Kind::Math, longestDisplay))
        return true;
    if (next == u'[' && take(2, QStringLiteral("\\]"), Inset::Kind::DisplayMath, longestDisplay))
        return true;
    copy(next.isNull() ? 1 : 2);
    return true;
}

bool Scanner::dollars()
{
    const bool two = m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'$';
    if (two) {
        if (!take(2, QStringLiteral("$$"), Inset::Kind::DisplayMath, longestDisplay))
            copy(2);
        return true;
    }
    return take(1, QStringLiteral("$"), Inset::Kind::Math, longestInline);
}

/// Brackets that somebody only escaped.
bool isProse(QStringView inside)
{
    return std::none_of(inside.begin(), inside.end(),
                        [](QChar c) {
                            return c.isDigit() || c.category() == QChar::Symbol_Math
                                || QStringView(u"\\^_{}/*-&!'").contains(c);
                        })
        && inside.contains(u' ');
}

bool Scanner::take(qsizetype open, const QString &close, Inset::Kind kind, qsizetype longest)
{
    const qsizetype begin = m_at + open;
    const QStringView range = QStringView(m_text).sliced(begin).left(longest);
    qsizetype end = range.indexOf(close);
    while (end > 0 && close == u'$' && range.at(end - 1) == u'\\')
        end = range.indexOf(close, end + 1);
    if (end <= 0 || m_insets.size() >= mostInsets)
        return false;
    const QStringView inside = range.first(end);
    const qsizetype after = begin + end + close.size();
    if (inside.contains(u"\n\n") || inside.trimmed().isEmpty())
        return false;
    if (close == u'$' && !isFormula(inside, after))
        return false;
    if (open == 2 && close.startsWith(u'\\') && isProse(inside))
        return false;
    const QString mark = insetBegin + QString::number(m_insets.size()) + insetEnd;
    const bool endsLine = after == m_text.size() || m_text.at(after) == u'\n';
    const qsizetype line = m_result.lastIndexOf(u'\n') + 1;
    const QString indent = m_result.mid(line);
    if (kind == Inset::Kind::DisplayMath && endsLine && indent.trimmed().isEmpty())
        m_result = m_result.left(line) + u'\n' + indent + mark + u'\n'; // a paragraph of its own
    else
        m_result += mark;
    m_insets.append({kind, m_text.mid(m_at, after - m_at), inside.trimmed().toString(), {}});
    m_at = after;
    return true;
}

/// Whether what stands between two single dollars is meant as a formula: prices in a sentence are not.
bool Scanner::isFormula(QStringView inside, qsizetype after) const
{
    if (inside.front().isSpace() || inside.back().isSpace() || inside.contains(u'`'))
        return false;
    if (after < m_text.size() && m_text.at(after).isLetterOrNumber())
        return false;
    if (m_at > 0 && m_text.at(m_at - 1).isLetterOrNumber())
        return false; // US$, A$
    bool command = false;
    bool sign = false;
    int words = 0;
    int pairs = 0;
    int letters = 0;
    for (qsizetype i = 0; i <= inside.size(); ++i) {
        const QChar c = i < inside.size() ? inside.at(i) : QChar(u' ');
        command = command || c == u'\\' || c == u'^' || c == u'_' || c == u'{';
        sign = sign || QStringView(u"=<>+*/|()").contains(c);
        letters = c.isLetter() ? letters + 1 : 0;
        words += letters == 3 ? 1 : 0;
        pairs += letters == 2 ? 1 : 0;
    }
    if (command)
        return true;
    if (inside.front().isDigit() && pairs > 0) // a price and the words behind it
        return false;
    return words == 0 || (sign && words < 2 && !inside.contains(u". "));
}

/// The marks of citations in the text become insets; equal addresses share a number.
QString withCitations(QString text, const QList<Citation> &citations, QList<Inset> &insets)
{
    QHash<QString, int> numbers;
    for (const Citation &citation : citations) {
        if (citation.address.isEmpty() || insets.size() >= mostInsets)
            continue;
        if (!numbers.contains(citation.address))
            numbers.insert(citation.address, int(numbers.size()) + 1);
        const QString number = QString::number(numbers.value(citation.address));
        if (citation.mark.isEmpty())
            continue;
        const QString mark = insetBegin + QString::number(insets.size()) + insetEnd;
        if (!text.contains(citation.mark))
            continue;
        text.replace(citation.mark, mark);
        insets.append({Inset::Kind::Citation, citation.mark, number, citation.address});
    }
    return text;
}

} // namespace

QString withInsets(const QString &markdown, const QList<Citation> &citations, QList<Inset> &insets)
{
    QString text = markdown;
    for (QChar &c : text) {
        if (c.unicode() >= 0xfdd0 && c.unicode() <= 0xfdef && c != looseBegin && c != looseEnd)
            c = QChar(QChar::ReplacementCharacter); // only ours may be there
    }
    if (!citations.isEmpty())
        text = withCitations(text, citations, insets);
    const bool mayHaveMath =
        text.contains(u'$') || text.contains(QLatin1String("\\(")) || text.contains(QLatin1String("\\["));
    return mayHaveMath ? Scanner(text, insets).run() : text;
}

} // namespace ui
