// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importrules.h"

#include "store/importplan.h"
#include "store/importtext.h"

namespace store {

using domain::ConversationRecord;
using domain::MemoryRecord;
using domain::Timestamp;

namespace {

constexpr qsizetype longestRecordName = 80;

} // namespace

QString shortName(const QString &title, const QString &id)
{
    const QString name = fitted(title.simplified(), longestRecordName);
    return name.isEmpty() ? fitted(id, longestRecordName) : name;
}

bool isOlder(const std::optional<Timestamp> &record, const std::optional<Timestamp> &known)
{
    return record && known && *record < *known;
}

bool isLater(const std::optional<Timestamp> &record, const std::optional<Timestamp> &own)
{
    return record && own && *record > *own;
}

QString recordName(const ConversationRecord &record)
{
    return shortName(record.title, record.externalId);
}
QString recordName(const MemoryRecord &record)
{
    return shortName(record.question, record.externalId);
}

} // namespace store
