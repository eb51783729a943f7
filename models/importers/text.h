// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace importers {

/// ImportText::tr() says everything that importers tell a person. Its translation context has the same name,
/// so that lupdate finds it whether it sees this declaration or not.
struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

} // namespace importers
