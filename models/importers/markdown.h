// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace importers {

/// A fenced block whose fence is longer than any in the text.
[[nodiscard]] QString fenced(const QString &text, const QString &language = {});

/// Every line with "> " before it.
[[nodiscard]] QString quoted(const QString &text);

/// A link, with brackets in the text escaped; only the text when the address isn't http(s).
[[nodiscard]] QString link(const QString &text, const QString &address);

/// The parts that aren't blank, with an empty line between them.
[[nodiscard]] QString paragraphs(const QStringList &parts);

/// One line of at most length characters, for a heading.
[[nodiscard]] QString headline(const QString &text, qsizetype length = 160);

/// The name of the language that a MIME type or a file's ending stands for, as fences use it ("jsx").
[[nodiscard]] QString fenceLanguage(const QString &type);

} // namespace importers
