// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/pastedaddress.h"

#include <QRegularExpression>
#include <QUrl>

namespace ui {

namespace {

/// Takes the password out of the address and returns it, decoded.
QString takePassword(QString &address)
{
    static const QRegularExpression beforeHost(QStringLiteral(R"(^(\w+://[^:@/?#]*):([^@/?#]*)@)"));
    static const QRegularExpression inQuery(QStringLiteral(R"(([?&])password=([^&#]*)&?)"));
    QString password;
    if (const auto match = beforeHost.match(address); match.hasMatch()) {
        password = match.captured(2);
        address.replace(0, match.capturedLength(), match.captured(1) + u'@');
    }
    if (const auto match = inQuery.match(address); match.hasMatch()) {
        password = match.captured(2);
        address.replace(match.capturedStart(), match.capturedLength(), match.captured(1));
    }
    if (address.endsWith(u'?') || address.endsWith(u'&'))
        address.chop(1);
    return QUrl::fromPercentEncoding(password.toUtf8());
}

} // namespace

bool looksLikeAddress(const QString &text)
{
    return text.contains(QLatin1String("://"));
}

domain::Result<PastedAddress> readAddress(const QString &text)
{
    QString address = text.trimmed();
    PastedAddress pasted;
    pasted.password = takePassword(address);
    auto location = store::Location::fromUrl(address);
    if (!location) {
        // The words of the parser may quote what was pasted, and with it a password.
        return domain::Error{location.error().code, location.error().message, {}};
    }
    pasted.location = *std::move(location);
    return pasted;
}

} // namespace ui
