// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <md4c.h>

namespace exporters {

/// The text of an attribute as the Markdown parser hands it over, entities resolved as far as an address
/// needs them; unknown ones stay as they are written.
[[nodiscard]] QString addressText(const MD_ATTRIBUTE &attribute);

/// A picture that the address itself holds, as a data: address made anew from its bytes; empty unless these
/// really are a picture of pixels.
[[nodiscard]] QByteArray inlineImage(const QString &address);

} // namespace exporters
