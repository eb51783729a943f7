// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importrecord.h"

#include <QJsonObject>

#include <vector>

namespace importers {

/// A project of Claude as memories: one for its description and instructions, one for each document, all
/// tagged with its name (docs/decisions/0010-claude-projects.md).
[[nodiscard]] std::vector<domain::MemoryRecord> readClaudeProject(const QJsonObject &project);

/// An entry of memories.json: what Claude remembers of all conversations, and of each project.
[[nodiscard]] std::vector<domain::MemoryRecord> readClaudeMemories(const QJsonObject &entry);

} // namespace importers
