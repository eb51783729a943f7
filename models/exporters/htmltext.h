// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace exporters {

/// Text for an element or a quoted attribute: nothing in it is markup, and what HTML can't hold (control
/// characters, lone surrogates) is U+FFFD.
[[nodiscard]] QByteArray htmlEscaped(const QString &text);

/// The same for UTF-8 that has no lone surrogates.
[[nodiscard]] QByteArray htmlEscaped(QByteArrayView utf8);

/// The address as it may stand in href, escaped; empty unless it is an absolute http, https or mailto
/// address. Whatever else a browser could be made to take for another scheme is refused.
[[nodiscard]] QByteArray safeHref(const QString &address);

/// "image/png" and so on when the bytes begin like a picture of pixels that browsers show, else empty. Never
/// SVG: it can hold script and addresses.
[[nodiscard]] QByteArray rasterType(QByteArrayView bytes);

/// The usual ending for such a type with its dot, else empty.
[[nodiscard]] QString rasterSuffix(const QByteArray &type);

} // namespace exporters
