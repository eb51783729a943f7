// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchtext.h"

namespace domain {

QString foldedForSearch(const QString &text)
{
    return text.toLower();
}

QStringList searchTokens(const QString &text)
{
    return foldedForSearch(text).split(u' ', Qt::SkipEmptyParts);
}

QueryTokens queryTokens(const QString &word)
{
    return {searchTokens(word), false};
}

} // namespace domain
