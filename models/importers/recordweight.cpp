// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/recordweight.h"

namespace importers {

namespace {

constexpr qint64 perRecord = 500;

qint64 weightOf(const std::vector<domain::FileRecord> &files)
{
    qint64 bytes = 0;
    for (const domain::FileRecord &file : files)
        bytes += perRecord + file.text.size() * 2 + (file.load ? file.size : 0);
    return bytes;
}

} // namespace

qint64 weightOf(const domain::ConversationRecord &record)
{
    qint64 bytes = weightOf(record.attachments);
    for (const domain::MessageRecord &message : record.messages)
        bytes += perRecord + 2 * (message.content.size() + message.reasoning.size())
            + weightOf(message.attachments);
    return bytes;
}

qint64 weightOf(const domain::MemoryRecord &memory)
{
    return perRecord + 2 * (memory.question.size() + memory.answer.size() + memory.context.size());
}

} // namespace importers
