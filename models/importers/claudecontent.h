// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importrecord.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace importers {

/// What a message of Claude says, as Markdown.
struct ClaudeContent {
    QString text;
    QString reasoning;
    QJsonArray toolCalls;      ///< [{"id","name","input","output","is_error"}]
    QJsonObject kept;          ///< citations and what was not understood, for the metadata
    QStringList notUnderstood; ///< names for it, for the report
    std::vector<domain::FileRecord> images;
};

/// Reads the blocks of a message, or its text when it has none. Artifacts, in every form that they had,
/// become titled code blocks of the text.
[[nodiscard]] ClaudeContent readClaudeContent(const QJsonObject &message);

} // namespace importers
