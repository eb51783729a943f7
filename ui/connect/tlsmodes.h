// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connectionfacts.h"

#include <QList>
#include <QString>

namespace ui {

/// A way to guard a connection, in words.
struct TlsMode {
    QString mode; ///< libpq's word; empty: what suits the host
    QString name;
    QString text; ///< what it means; for the empty mode, what that comes to
};

/// The modes to choose from, the recommended one first. local: for a server of this machine.
[[nodiscard]] QList<TlsMode> tlsModes(bool local);

/// How a connection that is open turned out, in a few words: "verified", "not encrypted".
[[nodiscard]] QString tlsLevelText(store::TlsLevel level);

} // namespace ui
