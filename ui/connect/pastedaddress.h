// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/location.h"

namespace ui {

/// What a pasted postgresql:// address says. The password, if the address brought one, is apart: it belongs in the
/// password field and never in a connection.
struct PastedAddress {
    store::Location location;
    QString password;
};

/// True for what is meant as an address rather than as a host.
[[nodiscard]] bool looksLikeAddress(const QString &text);

/// ErrorCode::InvalidArgument with a sentence when it can't be understood; nothing of the text is in the error.
[[nodiscard]] domain::Result<PastedAddress> readAddress(const QString &text);

} // namespace ui
