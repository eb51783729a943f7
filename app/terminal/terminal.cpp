// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/terminal.h"

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace app {

namespace {

bool isTerminal(std::FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return ::isatty(::fileno(stream)) != 0;
#endif
}

} // namespace

bool inputIsTerminal()
{
    return isTerminal(stdin);
}

bool outputIsTerminal()
{
    return isTerminal(stdout);
}

bool errorIsTerminal()
{
    return isTerminal(stderr);
}

QString forTerminal(const QString &text)
{
    QString safe = text;
    for (QChar &character : safe) {
        const ushort code = character.unicode();
        const bool control = code < 0x20 || (code >= 0x7f && code < 0xa0);
        const bool turnsText = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
        if ((control && code != '\n' && code != '\t') || turnsText)
            character = QChar::ReplacementCharacter;
    }
    return safe;
}

} // namespace app
