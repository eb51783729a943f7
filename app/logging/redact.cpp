// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging/redact.h"

#include <QRegularExpression>

namespace app {

QString withoutSecrets(const QString &line)
{
    // key=value and key: value, the value in quotes (with escaped ones inside) or up to the next blank.
    static const QRegularExpression named(
        QStringLiteral(R"(\b(\w*(?:password|passwd|passphrase|secret|api_?key|access_?token))("?\s*[=:]\s*))"
                       R"(('(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|[^\s;,&'"]+))"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression address(QStringLiteral(R"((\w+://[^\s/:@]*):[^\s/@]+@)"));
    static const QRegularExpression header(QStringLiteral(R"(\b(bearer|basic)\s+[\w.~+/=-]{8,})"),
                                           QRegularExpression::CaseInsensitiveOption);
    QString text = line;
    text.replace(address, QStringLiteral("\\1:***@"));
    text.replace(named, QStringLiteral("\\1\\2***"));
    return text.replace(header, QStringLiteral("\\1 ***"));
}

} // namespace app
