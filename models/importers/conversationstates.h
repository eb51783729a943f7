// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importrecord.h"
#include "domain/importreport.h"

#include <QHash>
#include <QStringList>

namespace importers {

/// What names a conversation within an import.
[[nodiscard]] QString conversationKey(const QString &source, const QString &externalId);

/// An export may hold a conversation twice, in different states. Remembers the states that an import has met, so
/// that the same one is taken each time: the one that was changed last and, of those, the one that came last.
class ConversationStates {
public:
    enum class Meeting { First, Same, Different };

    /// key: of the conversation, its source included.
    Meeting meet(const QString &key, const domain::ConversationRecord &record, const QByteArray &hash,
                 const QString &file);
    [[nodiscard]] bool contains(const QString &key) const { return m_met.contains(key); }
    /// Whether no later state of it was met so far than the one with that hash.
    [[nodiscard]] bool isLatest(const QString &key, const QByteArray &hash) const;

    /// A line for each conversation of which there are several states that no export should hold together.
    [[nodiscard]] QList<domain::ImportProblem> lines() const;

private:
    struct Met {
        quint64 latest = 0; ///< a part of the hash
        qint64 updatedAt = 0;
        size_t file = 0; ///< a hash of its name, of the latest
        int times = 1;
        bool isTold = false;
    };
    struct Repeated {
        QString key;
        QString id;
        QString file;
    };

    QHash<QString, Met> m_met;
    QList<Repeated> m_repeated; ///< in the order in which they were found
};

} // namespace importers
