// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generator/textwriter.h"

#include <numeric>

namespace app {

namespace {

constexpr int focusPerMille = 750;
constexpr int madeWordPerMille = 60;
constexpr qint64 firstYear = 2009;
constexpr qint64 lastYear = 2026;

bool startsWithVowel(QStringView text)
{
    return !text.isEmpty() && QStringView(u"aeioAEIO").contains(text.front());
}

/// "a " or "A ", as a word of its own.
bool endsWithArticle(QStringView text)
{
    if (!text.endsWith(u"a ") && !text.endsWith(u"A "))
        return false;
    return text.size() == 2 || text.at(text.size() - 3).isSpace();
}

} // namespace

TextWriter::TextWriter(const Lexicon &lexicon, const Topic &topic, Random &random)
    : m_lexicon(lexicon), m_topic(topic), m_random(random), m_order(topic.says.size())
{
    for (const WordList &list : topic.lists)
        m_focus.append(int(list.weights.draw(random)));
    std::iota(m_order.begin(), m_order.end(), 0);
    shuffleSentences();
}

void TextWriter::shuffleSentences()
{
    for (qsizetype i = m_order.size() - 1; i > 0; --i)
        std::swap(m_order[i], m_order[m_random.below(i + 1)]);
    m_next = 0;
}

void TextWriter::appendSlot(QString &text, int slot)
{
    switch (slot) {
    case NumberSlot:
        text += QString::number(m_random.between(2, 1 << m_random.between(3, 6)));
        return;
    case PercentSlot:
        text += QString::number(m_random.between(2, 60));
        return;
    case YearSlot:
        text += QString::number(m_random.between(firstYear, lastYear));
        return;
    case MadeSlot:
        text += m_lexicon.madeWord(m_random);
        return;
    default:
        const WordList &list = m_topic.lists.at(slot);
        const bool focused = m_random.chance(focusPerMille);
        text += list.words.at(focused ? m_focus.at(slot) : list.weights.draw(m_random));
    }
}

void TextWriter::append(QString &text, const Template &sentence)
{
    for (const Template::Part &part : sentence.parts) {
        text += part.text;
        if (part.slot == -1)
            continue;
        const qsizetype word = text.size();
        appendSlot(text, part.slot);
        if (m_topic.language == QLatin1String("en") && startsWithVowel(QStringView(text).mid(word))
            && endsWithArticle(QStringView(text).left(word)))
            text.insert(word - 1, u'n');
    }
}

QString TextWriter::fill(const Template &sentence)
{
    QString text;
    append(text, sentence);
    return text;
}

const QString &TextWriter::word()
{
    const WordList &list = m_topic.lists.at(m_topic.cells);
    return list.words.at(list.weights.draw(m_random));
}

QString TextWriter::title()
{
    return fill(m_random.pick(m_topic.titles));
}

QString TextWriter::question()
{
    QString text = fill(m_random.pick(m_topic.asks));
    if (m_random.chance(150)) {
        text += QLatin1String(m_topic.hasSpaces() ? " " : "");
        append(text, m_random.pick(m_topic.follows));
    }
    if (m_random.chance(30) && !m_topic.codes.isEmpty())
        appendCode(text);
    return text;
}

QString TextWriter::reply()
{
    if (m_random.chance(250))
        return question();
    QString text = fill(m_random.pick(m_topic.follows));
    if (m_random.chance(20))
        text += QStringLiteral(" 👍");
    return text;
}

QString TextWriter::thought()
{
    QString text;
    appendParagraph(text, m_random.between(2, 4));
    return text;
}

void TextWriter::appendParagraph(QString &text, qint64 sentences)
{
    if (!text.isEmpty())
        text += QLatin1String("\n\n");
    for (qint64 i = 0; i < sentences; ++i) {
        if (i > 0 && m_topic.hasSpaces())
            text += u' ';
        if (m_next >= m_order.size())
            shuffleSentences();
        append(text, m_topic.says.at(m_order.at(m_next++)));
        if (m_random.chance(madeWordPerMille)) {
            const QChar stop = text.back();
            text.chop(1);
            text += QLatin1String(" (") + m_lexicon.madeWord(m_random) + u')' + stop;
        }
    }
}

void TextWriter::appendList(QString &text)
{
    text += QLatin1String("\n\n");
    const bool numbered = m_random.chance(500);
    const qint64 items = m_random.between(3, 5);
    const qint64 first = m_random.below(m_topic.steps.size());
    for (qint64 i = 0; i < items; ++i) {
        text += numbered ? QString::number(i + 1) + QLatin1String(". ") : QStringLiteral("- ");
        append(text, m_topic.steps.at((first + i) % m_topic.steps.size()));
        text += u'\n';
    }
    text.chop(1);
}

void TextWriter::appendTable(QString &text)
{
    const QStringList &columns = m_random.pick(m_topic.columns);
    text += QLatin1String("\n\n| ") + columns.join(QLatin1String(" | ")) + QLatin1String(" |\n|");
    for (qsizetype i = 0; i < columns.size(); ++i)
        text += QLatin1String(i == 0 ? "---|" : "---:|");
    const WordList &cells = m_topic.lists.at(m_topic.cells);
    const qint64 rows = m_random.between(3, 5);
    const qint64 first = m_random.below(cells.words.size());
    for (qint64 row = 0; row < rows; ++row) {
        text += QLatin1String("\n| ") + cells.words.at((first + row) % cells.words.size());
        for (qsizetype i = 1; i < columns.size(); ++i)
            text += QLatin1String(" | ") + QString::number(m_random.between(1, 1 << m_random.between(4, 12)));
        text += QLatin1String(" |");
    }
}

void TextWriter::appendCode(QString &text)
{
    const CodeTemplate &code = m_random.pick(m_topic.codes);
    text += QLatin1String("\n\n```") + code.language + u'\n';
    append(text, code.text);
    text += QLatin1String("\n```");
}

void TextWriter::appendExtra(QString &text)
{
    const qint64 kind = m_random.below(100);
    if (kind < 24)
        appendList(text);
    else if (kind < 32)
        appendTable(text);
    else if (kind < 60 && !m_topic.codes.isEmpty())
        appendCode(text);
}

QString TextWriter::answer()
{
    QString text;
    text.reserve(1024);
    const bool isLong = m_random.chance(100);
    const qint64 paragraphs = isLong ? m_random.between(4, 7) : m_random.between(1, 3);
    for (qint64 i = 0; i < paragraphs; ++i) {
        if (isLong && i > 0 && m_random.chance(350))
            text += QLatin1String("\n\n### ") + title();
        appendParagraph(text, m_random.between(1, 3));
        appendExtra(text);
    }
    return text;
}

} // namespace app
