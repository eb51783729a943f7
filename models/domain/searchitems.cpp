// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchitems.h"

#include "domain/searchfields.h"

#include <algorithm>

namespace domain {

namespace {

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'„' || c == u'‟';
}

/// Reads item after item.
class Lexer {
public:
    explicit Lexer(const QString &text) : m_text(text) {}

    /// False at the end.
    bool skipSpaces()
    {
        while (!atEnd() && m_text.at(m_at).isSpace())
            ++m_at;
        return !atEnd();
    }
    SearchItem read();

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    void readFieldName(SearchItem &item);
    [[nodiscard]] bool readQuoted(SearchItem &item);
    void readWord(SearchItem &item);

    const QString &m_text;
    qsizetype m_at = 0;
};

SearchItem Lexer::read()
{
    SearchItem item;
    item.start = m_at;
    const auto next = [this](qsizetype ahead) {
        return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : QChar(u' ');
    };
    // A lone minus, a dash and a command line's --option are text.
    if (next(0) == u'-' && !next(1).isSpace() && next(1) != u'-') {
        item.negated = true;
        ++m_at;
    }
    const qsizetype start = m_at;
    readFieldName(item);
    item.quoted = readQuoted(item);
    if (!item.quoted)
        readWord(item);
    item.whole = m_text.mid(start, m_at - start);
    item.length = m_at - item.start;
    return item;
}

void Lexer::readFieldName(SearchItem &item)
{
    qsizetype end = m_at;
    while (end < m_text.size() && m_text.at(end).isLetter())
        ++end;
    if (end + 1 >= m_text.size() || m_text.at(end) != u':' || m_text.at(end + 1).isSpace())
        return;
    const QString name = m_text.mid(m_at, end - m_at).toLower();
    if (!isSearchField(name))
        return;
    item.field = name;
    m_at = end + 1;
}

bool Lexer::readQuoted(SearchItem &item)
{
    if (atEnd() || !isQuote(m_text.at(m_at)))
        return false;
    const auto close = std::find_if(m_text.cbegin() + m_at + 1, m_text.cend(), isQuote);
    if (close == m_text.cend()) {
        item.unclosed = true;
        return false;
    }
    const qsizetype end = close - m_text.cbegin();
    item.value = m_text.mid(m_at + 1, end - m_at - 1);
    m_at = end + 1;
    if (!atEnd() && m_text.at(m_at) == u'*') {
        item.prefix = true;
        ++m_at;
    }
    return true;
}

void Lexer::readWord(SearchItem &item)
{
    const qsizetype start = m_at;
    while (!atEnd() && !m_text.at(m_at).isSpace())
        ++m_at;
    item.value = m_text.mid(start, m_at - start);
    while (item.value.endsWith(u'*')) {
        item.prefix = true;
        item.value.chop(1);
    }
}

bool isOrWord(const SearchItem &item)
{
    return !item.negated && !item.quoted && item.whole.compare(QLatin1String("or"), Qt::CaseInsensitive) == 0;
}

} // namespace

QList<SearchItem> searchItems(const QString &text)
{
    QList<SearchItem> items;
    Lexer lexer(text);
    while (lexer.skipSpaces())
        items.append(lexer.read());
    // An `or` with nothing before or after it is a word, and so is one that follows another.
    for (qsizetype i = 1; i + 1 < items.size(); ++i)
        items[i].joins = isOrWord(items.at(i)) && !items.at(i - 1).joins;
    return items;
}

QString quotedSearchValue(const QString &value)
{
    const bool plain =
        std::none_of(value.begin(), value.end(), [](QChar c) { return c.isSpace() || isQuote(c); });
    if (plain && !value.isEmpty())
        return value;
    QString inner = value;
    inner.removeIf(isQuote);
    return u'"' + inner + u'"';
}

} // namespace domain
