// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace importers {

/// The artifact that a call of a tool made or changed (`artifacts`, `create_file`, `str_replace`), as a
/// titled code block; empty for every other tool.
[[nodiscard]] QString artifactMarkdown(const QString &tool, const QJsonObject &input);

/// Older messages hold artifacts as <antArtifact …> in the text: these become titled code blocks.
[[nodiscard]] QString withInlineArtifacts(const QString &text);

/// Takes <antThinking> out of the text and gives what it held.
[[nodiscard]] QString takeInlineThinking(QString &text);

} // namespace importers
