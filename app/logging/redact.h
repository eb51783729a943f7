// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace app {

/// A line for the log without the secrets that a library's own words may bring along: passwords in
/// connection strings and addresses, tokens in headers. The last fence, not the first.
[[nodiscard]] QString withoutSecrets(const QString &line);

} // namespace app
