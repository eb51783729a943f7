// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/casepattern.h"

#include <QHash>

namespace store {

namespace {

constexpr char32_t lastCased = 0x1ffff; // no letter beyond has cases

/// By what letters fold to: all of them.
const QHash<char32_t, QList<char32_t>> &foldings()
{
    static const auto table = [] {
        QHash<char32_t, QList<char32_t>> letters;
        for (char32_t letter = 0; letter <= lastCased; ++letter) {
            const char32_t folded = QChar::toCaseFolded(letter);
            if (folded != letter)
                letters[folded].append(letter);
        }
        return letters;
    }();
    return table;
}

QString oneOf(char32_t folded)
{
    const QList<char32_t> others = foldings().value(folded);
    QString letters = QString::fromUcs4(&folded, 1);
    for (const char32_t &other : others)
        letters += QString::fromUcs4(&other, 1);
    return others.isEmpty() ? letters : u'[' + letters + u']';
}

/// A character that may mean something in a pattern, so that it means itself.
QString literal(char32_t character, Backend backend)
{
    const QString text = QString::fromUcs4(&character, 1);
    if (backend == Backend::Sqlite)
        return QStringLiteral("*?[").contains(text) ? u'[' + text + u']' : text;
    const bool plain = character > 0x7f || character <= u' ' || QChar::isLetterOrNumber(character);
    return plain ? text : u'\\' + text;
}

} // namespace

QString casePattern(const QString &text, TextPlace place, Backend backend)
{
    const bool glob = backend == Backend::Sqlite;
    QString pattern;
    if (place == TextPlace::Anywhere)
        pattern = glob ? QStringLiteral("*") : QString();
    else
        pattern = glob ? QString() : QStringLiteral("^");
    const auto characters = text.toUcs4();
    for (const uint character : characters) {
        const char32_t folded = QChar::toCaseFolded(char32_t(character));
        pattern += foldings().contains(folded) ? oneOf(folded) : literal(folded, backend);
    }
    if (place == TextPlace::Whole)
        return glob ? pattern : pattern + u'$';
    return glob ? pattern + u'*' : pattern;
}

QString matchesPattern(const QString &column, const QString &boundPattern, Backend backend)
{
    return QStringLiteral("%1 %2 %3")
        .arg(column, backend == Backend::Sqlite ? QStringLiteral("glob") : QStringLiteral("~"), boundPattern);
}

} // namespace store
