// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace importers {

/// The MIME type that the first bytes of a file show; empty when they show none. Knows what assistants
/// put into their exports, the same on every machine.
[[nodiscard]] QString sniffMimeType(const QByteArray &head);

/// The MIME type that a file's name stands for; empty when it has no known ending.
[[nodiscard]] QString mimeTypeForName(const QString &name);

/// The usual ending for a MIME type with its dot (".png"); empty when there is none.
[[nodiscard]] QString suffixForMimeType(const QString &mimeType);

} // namespace importers
