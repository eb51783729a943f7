// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/findtext.h"

#include "domain/locatedtext.h"
#include "domain/searchtext.h"

namespace domain {

QString foldedNeedle(const QString &typed)
{
    constexpr qsizetype longest = 1'000;
    return foldedForSearch(typed.left(longest));
}

bool holdsText(const QString &text, const QString &needle)
{
    return !needle.isEmpty() && foldedForSearch(text).contains(needle);
}

QList<TextRange> findText(const QString &text, const QString &needle)
{
    QList<TextRange> ranges;
    if (needle.isEmpty())
        return ranges;
    const LocatedText located(text);
    for (qsizetype at = located.folded().indexOf(needle); at != -1;
         at = located.folded().indexOf(needle, at + needle.size())) {
        const qsizetype start = located.sourceStart(at);
        const qsizetype end = located.sourceEnd(at + needle.size());
        // Two hits may lie in the letters of one ligature.
        if (ranges.isEmpty() || start >= ranges.constLast().first + ranges.constLast().second)
            ranges.append({int(start), int(end - start)});
    }
    return ranges;
}

} // namespace domain
