// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/mathtext.h"

#include "ui/reader/mathnames.h"

#include <utility>

namespace ui {

namespace {

constexpr int deepest = 24; ///< groups within groups; a hostile text nests thousands
constexpr qsizetype longest = 8'000;

/// Marks in the text under way: what stands between them is upright. Of the planes that no text uses.
constexpr QChar uprightBegin(0xfde2);
constexpr QChar uprightEnd(0xfde3);

QString upright(const QString &text)
{
    return uprightBegin + text + uprightEnd;
}

QString bare(QString text)
{
    return text.remove(uprightBegin).remove(uprightEnd);
}

/// Reads a formula from the left to the right; groups by recursion.
class Reader {
public:
    Reader(const QString &text, bool display) : m_text(text.left(longest)), m_display(display) {}

    QString all()
    {
        QString result;
        while (m_at < m_text.size()) {
            result += sequence(QChar());
            if (m_at < m_text.size())
                result += m_text.at(m_at++); // a closing bracket that closes nothing
        }
        return result;
    }

private:
    QString sequence(QChar end);
    QString atom();
    QString group();
    QString command();
    QString named(const QString &name);
    QString script(bool up);
    QString fraction();
    QString root();
    QString environment();
    QString lettering(const QString &name);
    QString rawGroup();
    QString delimiter();
    QString optionalArgument();

    QString m_text;
    bool m_display;
    qsizetype m_at = 0;
    int m_depth = 0;
};

/// Brackets around what would be read wrongly without them.
QString bracketed(const QString &text)
{
    const QString plain = bare(text).trimmed();
    bool simple = true;
    for (const QChar c : plain)
        simple = simple
            && (c.isLetterOrNumber() || c.isMark() || QStringView(u"′.∞√!").contains(c)
                || c.category() == QChar::Number_Other);
    const bool wrapped = plain.startsWith(u'(') && plain.indexOf(u')') == plain.size() - 1;
    return simple || wrapped ? text.trimmed() : u'(' + text.trimmed() + u')';
}

QString Reader::sequence(QChar end)
{
    QString result;
    while (m_at < m_text.size()) {
        const QChar c = m_text.at(m_at);
        if (c == end || (c == u'}' && end != u'}'))
            break;
        if (c == u'^' || c == u'_') {
            ++m_at;
            result += script(c == u'^');
            continue;
        }
        result += atom();
    }
    return result;
}

QString Reader::atom()
{
    const QChar c = m_text.at(m_at);
    if (c == u'{')
        return group();
    if (c == u'\\')
        return command();
    ++m_at;
    if (c == u'~' || c.isSpace())
        return QStringLiteral(" ");
    if (c == u'-')
        return QStringLiteral("−");
    if (c == u'\'')
        return QStringLiteral("′");
    if (c == u'&')
        return QStringLiteral(" ");
    return c;
}

/// What stands in braces, or the next sign alone.
QString Reader::group()
{
    while (m_at < m_text.size() && m_text.at(m_at).isSpace())
        ++m_at;
    if (m_at >= m_text.size())
        return {};
    if (m_depth >= deepest)
        return m_text.at(m_at++);
    ++m_depth;
    const bool braces = m_text.at(m_at) == u'{';
    m_at += braces ? 1 : 0;
    const QString inside = braces ? sequence(u'}') : atom();
    --m_depth;
    if (braces && m_at < m_text.size())
        ++m_at;
    return inside;
}

/// What stands in braces as it is written.
QString Reader::rawGroup()
{
    while (m_at < m_text.size() && m_text.at(m_at).isSpace())
        ++m_at;
    if (m_at >= m_text.size() || m_text.at(m_at) != u'{')
        return {};
    int depth = 0;
    const qsizetype begin = m_at + 1;
    for (; m_at < m_text.size(); ++m_at) {
        depth += m_text.at(m_at) == u'{' ? 1 : m_text.at(m_at) == u'}' ? -1 : 0;
        if (depth == 0)
            break;
    }
    const QString inside = m_text.mid(begin, m_at - begin);
    if (m_at < m_text.size())
        ++m_at;
    return inside;
}

QString Reader::optionalArgument()
{
    if (m_at >= m_text.size() || m_text.at(m_at) != u'[')
        return {};
    ++m_at;
    const QString inside = sequence(u']');
    if (m_at < m_text.size())
        ++m_at;
    return inside;
}

QString Reader::command()
{
    ++m_at;
    if (m_at >= m_text.size())
        return QStringLiteral("\\");
    if (!m_text.at(m_at).isLetter()) {
        const QChar c = m_text.at(m_at++);
        if (c == u'\\') {
            optionalArgument();
            return m_display ? QString(QChar::LineSeparator) : QStringLiteral("; ");
        }
        if (c == u'!')
            return {};
        const QString sign = mathSymbol(c);
        return sign.isEmpty() ? QStringLiteral("\\") + c : sign;
    }
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && m_text.at(m_at).isLetter() && m_text.at(m_at).unicode() < 0x80)
        ++m_at;
    if (m_at == begin)
        return QStringLiteral("\\");
    const QString name = m_text.mid(begin, m_at - begin);
    if (m_at < m_text.size() && m_text.at(m_at) == u'*')
        ++m_at;
    else if (m_at < m_text.size() && m_text.at(m_at) == u' ')
        ++m_at; // ends the name and means nothing
    return named(name);
}

QString Reader::delimiter()
{
    while (m_at < m_text.size() && m_text.at(m_at).isSpace())
        ++m_at;
    if (m_at >= m_text.size())
        return {};
    if (m_text.at(m_at) == u'.') {
        ++m_at;
        return {};
    }
    return atom();
}

QString Reader::fraction()
{
    const QString over = group();
    const QString under = group();
    return bracketed(over) + u'/' + bracketed(under);
}

QString Reader::root()
{
    const QString degree = bare(optionalArgument());
    const QString inside = group();
    const QString sign = degree.isEmpty() ? QString() : raised(degree);
    return (sign.isEmpty() && !degree.isEmpty() ? degree : sign) + u'√' + bracketed(inside);
}

/// Rows as they come; the brackets say what kind of matrix it is.
QString Reader::environment()
{
    const QString name = rawGroup();
    const QString last = QStringLiteral("\\end{%1}").arg(name);
    qsizetype end = m_text.indexOf(last, m_at);
    if (end == -1)
        end = m_text.size();
    if (name.startsWith(QLatin1String("array")))
        rawGroup(); // its columns
    QString body = m_text.mid(m_at, end - m_at).trimmed();
    m_at = std::min(m_text.size(), end + last.size());
    const bool matrix = name.contains(QLatin1String("matrix")) || name.startsWith(QLatin1String("array"));
    body.replace(QLatin1String("\\&"), QLatin1String("\\and "));
    body.replace(u'&',
                 matrix                               ? QStringLiteral("\\quad ")
                     : name == QLatin1String("cases") ? QStringLiteral("\\quad ")
                                                      : QString());
    if (m_depth >= deepest)
        return body;
    Reader inside(body, m_display && !matrix);
    inside.m_depth = m_depth + 1;
    const QString rows = inside.all();
    const auto [before, after] = matrixBrackets(name);
    return before + rows + after;
}

/// Letters of another kind: the few that have a form of their own, the others stay what they are.
QString Reader::lettering(const QString &name)
{
    const QString inside = group();
    const QString plain = bare(inside);
    const QString letter = mathLetter(name, plain);
    if (!letter.isEmpty())
        return letter;
    const bool quantity = name == QLatin1String("mathbb") || name == QLatin1String("mathcal");
    return quantity ? inside : upright(plain);
}

QString Reader::named(const QString &name)
{
    if (const QString sign = mathSymbol(name); !sign.isEmpty())
        return sign;
    if (isMathFunction(name)) {
        const bool space =
            m_at < m_text.size() && (m_text.at(m_at).isLetterOrNumber() || m_text.at(m_at) == u'\\');
        return upright(name) + (space ? QStringLiteral(" ") : QString());
    }
    if (name == QLatin1String("frac") || name == QLatin1String("dfrac") || name == QLatin1String("tfrac")
        || name == QLatin1String("cfrac"))
        return fraction();
    if (name == QLatin1String("sqrt"))
        return root();
    if (name == QLatin1String("binom") || name == QLatin1String("dbinom")) {
        const QString over = group();
        return QStringLiteral("C(%1, %2)").arg(over, group());
    }
    if (name == QLatin1String("begin"))
        return environment();
    if (isMathWords(name))
        return upright(rawGroup());
    if (const QString mark = mathMark(name); !mark.isEmpty()) {
        const QString inside = group();
        return inside.size() <= 2 ? inside + mark : bracketed(inside) + mark;
    }
    if (name.startsWith(QLatin1String("math")) || name == QLatin1String("boldsymbol")
        || name == QLatin1String("bm"))
        return lettering(name);
    if (isMathSize(name))
        return delimiter();
    if (isMathNothing(name))
        return {};
    if (name == QLatin1String("boxed") || name == QLatin1String("overbrace")
        || name == QLatin1String("underbrace"))
        return group();
    return upright(QStringLiteral("\\") + name)
        + (m_at < m_text.size() && m_text.at(m_at) == u'{' ? QString() : QStringLiteral(" "));
}

QString Reader::script(bool up)
{
    const QString inside = group();
    const QString plain = bare(inside).trimmed();
    if (plain.isEmpty())
        return {};
    if (up && plain == QStringLiteral("∘"))
        return QStringLiteral("°");
    if (const QString small = up ? raised(plain) : lowered(plain); !small.isEmpty())
        return upright(small);
    if (up && plain.size() > 1)
        return QStringLiteral("^(") + inside.trimmed() + u')';
    if (plain.size() == 1)
        return (up ? u'^' : u'_') + inside.trimmed();
    return (up ? QStringLiteral("^") : QStringLiteral("_")) + bracketed(inside);
}

/// White space that formulas collect is made one.
QString tidied(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c == u' ' && (result.isEmpty() || result.back() == u' ' || result.back() == QChar::LineSeparator))
            continue;
        if (c == QChar::LineSeparator || c == u';') {
            while (result.endsWith(u' '))
                result.chop(1);
        }
        result += c;
    }
    return result.trimmed();
}

} // namespace

QList<MathRun> mathText(const QString &latex, bool display)
{
    QString clean = latex;
    clean.remove(uprightBegin).remove(uprightEnd);
    const QString text = tidied(Reader(clean, display).all());
    QList<MathRun> runs;
    bool isUpright = false;
    for (const QChar c : text) {
        if (c == uprightBegin || c == uprightEnd) {
            isUpright = c == uprightBegin;
            continue;
        }
        const bool greekCapital = c.script() == QChar::Script_Greek && c.isUpper();
        const bool italic = !isUpright && (c.isLetter() || c.isMark()) && !greekCapital;
        if (runs.isEmpty() || runs.constLast().italic != italic)
            runs.append({QString(), italic});
        runs.last().text += c;
    }
    return runs;
}

} // namespace ui
