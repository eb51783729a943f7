// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QObject;
class QsciLexer;

namespace ui {

/// The lexer of a language as fences name it ("c++", "py", "TypeScript"), by the name under which it is kept;
/// empty for an unknown one.
[[nodiscard]] QString lexerName(const QString &language);

/// Makes the lexer of a lexerName(); owned by parent.
[[nodiscard]] QsciLexer *makeLexer(const QString &name, QObject *parent);

} // namespace ui
