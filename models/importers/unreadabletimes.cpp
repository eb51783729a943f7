// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/unreadabletimes.h"

#include "importers/fieldreader.h"

#include <algorithm>

namespace importers {

namespace {

qint64 unreadableTimesIn(const QJsonObject &metadata)
{
    // The members that readers take times from, whatever the format.
    static constexpr const char *names[] = {"created_at", "updated_at", "create_time", "update_time",
                                            "createdAt",  "updatedAt",  "timestamp"};
    return std::count_if(std::begin(names), std::end(names), [&metadata](const char *name) {
        const QJsonValue value = metadata.value(QLatin1String(name));
        const bool says = (value.isDouble() && value.toDouble() != 0)
            || (value.isString() && !value.toString().trimmed().isEmpty());
        return says && !timeOf(value);
    });
}

} // namespace

qint64 unreadableTimesIn(const domain::ConversationRecord &record)
{
    qint64 count = unreadableTimesIn(record.metadata);
    for (const domain::MessageRecord &message : record.messages)
        count += unreadableTimesIn(message.metadata);
    return count;
}

} // namespace importers
