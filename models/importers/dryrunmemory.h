// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/importstore.h"

#include <QHash>

namespace importers {

/// Remembers what a dry run has met, so that a record that comes twice is counted as the real import
/// would count it: its second coming finds the first in the library (see store::ImportStore for the rules).
/// Sixteen bytes a message.
class DryRunMemory {
public:
    /// True, and the outcome, when the conversation was met before; else it is remembered.
    [[nodiscard]] bool settle(const QString &source, const domain::ConversationRecord &record,
                              store::ImportOutcome &outcome);
    [[nodiscard]] bool settle(const QString &source, const domain::MemoryRecord &record,
                              store::ImportOutcome &outcome);

private:
    enum class Change { New, Same, Different };
    [[nodiscard]] Change note(const QString &key, const QByteArray &hash);
    [[nodiscard]] bool isOlder(const QString &key, const domain::ConversationRecord &record);

    QHash<quint64, quint64> m_hashes;   ///< of conversations, messages and memories
    QHash<quint64, qint64> m_updatedAt; ///< of conversations, as their source says
};

} // namespace importers
