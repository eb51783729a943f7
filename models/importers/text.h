// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace importers {

/// Text::tr() says everything that importers tell a person; it is their translation context.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(importers)
};

} // namespace importers
