// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/json.h"

#include "importers/reportfile.h"

namespace app {

namespace {

QJsonObject countsToJson(const domain::ImportCounts &counts)
{
    return {{QStringLiteral("found"), counts.found},
            {QStringLiteral("added"), counts.added},
            {QStringLiteral("updated"), counts.updated},
            {QStringLiteral("unchanged"), counts.unchanged},
            {QStringLiteral("refused"), counts.refused}};
}

QJsonObject shareToJson(const domain::StatisticsShare &share)
{
    return {{QStringLiteral("name"), share.name},
            {QStringLiteral("conversations"), share.conversations},
            {QStringLiteral("messages"), share.messages},
            {QStringLiteral("tokens"), share.tokens}};
}

QJsonObject dayToJson(const domain::StatisticsDay &day)
{
    return {{QStringLiteral("day"), day.day.toString(Qt::ISODate)},
            {QStringLiteral("messages"), day.messages}};
}

} // namespace

QJsonValue toJson(const std::optional<domain::Timestamp> &moment)
{
    return moment ? QJsonValue(moment->toIso()) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const domain::ImportReport &report)
{
    return importers::reportAsJson(report);
}

QJsonObject toJson(const domain::ImportBatch &batch)
{
    return {{QStringLiteral("batch"), idToJson(batch.id)},
            {QStringLiteral("user"), batch.userName},
            {QStringLiteral("files"), QJsonArray::fromStringList(batch.files)},
            {QStringLiteral("formats"), QJsonArray::fromStringList(batch.formats)},
            {QStringLiteral("conversations"), countsToJson(batch.conversations)},
            {QStringLiteral("messages"), countsToJson(batch.messages)},
            {QStringLiteral("memories"), countsToJson(batch.memories)},
            {QStringLiteral("attachments"), countsToJson(batch.attachments)},
            {QStringLiteral("started_at"), batch.startedAt.toIso()},
            {QStringLiteral("finished_at"), toJson(batch.finishedAt)},
            {QStringLiteral("rolled_back_at"), toJson(batch.rolledBackAt)}};
}

QJsonObject toJson(const domain::SearchHit &hit)
{
    QJsonArray matches;
    for (const auto &[start, length] : hit.matches)
        matches.append(QJsonArray{start, length});
    QJsonObject object{{QStringLiteral("message_id"), idToJson(hit.messageId)},
                       {QStringLiteral("conversation_id"), idToJson(hit.conversationId)},
                       {QStringLiteral("title"), hit.title},
                       {QStringLiteral("role"), toString(hit.role)},
                       {QStringLiteral("created_at"), hit.createdAt.toIso()},
                       {QStringLiteral("snippet"), hit.snippet},
                       {QStringLiteral("matches"), matches}};
    if (hit.memoryId.isValid()) {
        object.insert(QStringLiteral("memory_id"), hit.memoryId.toString());
        object.insert(QStringLiteral("role"), QJsonValue::Null);
    }
    return object;
}

QJsonObject toJson(const domain::Memory &memory)
{
    return {
        {QStringLiteral("id"), memory.id.toString()},
        {QStringLiteral("user"), memory.userName},
        {QStringLiteral("conversation_id"), idToJson(memory.conversationId)},
        {QStringLiteral("message_id"), idToJson(memory.messageId)},
        {QStringLiteral("question"), memory.question},
        {QStringLiteral("answer"), memory.answer},
        {QStringLiteral("context"), memory.context},
        {QStringLiteral("rating"), memory.rating ? QJsonValue(*memory.rating) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("importance"), memory.importance},
        {QStringLiteral("tags"), QJsonArray::fromStringList(memory.tags)},
        {QStringLiteral("public"), memory.isPublic},
        {QStringLiteral("source"), memory.source},
        {QStringLiteral("trashed"), memory.trashedAt.has_value()},
        {QStringLiteral("created_at"), memory.createdAt.toIso()},
        {QStringLiteral("updated_at"), memory.updatedAt.toIso()}};
}

QJsonObject toJson(const domain::User &user)
{
    return {{QStringLiteral("id"), user.id.toString()},
            {QStringLiteral("name"), user.name},
            {QStringLiteral("email"), user.email},
            {QStringLiteral("full_name"), user.fullName},
            {QStringLiteral("role"), user.role},
            {QStringLiteral("active"), user.active},
            {QStringLiteral("last_login"), toJson(user.lastLogin)},
            {QStringLiteral("created_at"), user.createdAt.toIso()},
            {QStringLiteral("updated_at"), user.updatedAt.toIso()}};
}

QJsonObject toJson(const domain::Statistics &statistics)
{
    return {{QStringLiteral("conversations"), statistics.conversations},
            {QStringLiteral("messages"), statistics.messages},
            {QStringLiteral("memories"), statistics.memories},
            {QStringLiteral("users"), statistics.users},
            {QStringLiteral("files"), statistics.files},
            {QStringLiteral("bytes"), statistics.bytes},
            {QStringLiteral("tokens"), statistics.tokens},
            {QStringLiteral("average_messages"), statistics.averageMessages},
            {QStringLiteral("average_response_ms"), statistics.averageResponseMs},
            {QStringLiteral("active"), statistics.active},
            {QStringLiteral("archived"), statistics.archived},
            {QStringLiteral("pinned"), statistics.pinned},
            {QStringLiteral("trashed"), statistics.trashed},
            {QStringLiteral("by_model"), arrayOf(statistics.byModel, shareToJson)},
            {QStringLiteral("by_source"), arrayOf(statistics.bySource, shareToJson)},
            {QStringLiteral("by_day"), arrayOf(statistics.byDay, dayToJson)}};
}

QJsonObject toJson(const store::SchemaStatus &status)
{
    return {{QStringLiteral("version"), status.version},
            {QStringLiteral("newest"), status.newest},
            {QStringLiteral("current"), status.isCurrent()}};
}

QJsonObject toJson(const store::AppliedMigration &migration)
{
    return {{QStringLiteral("version"), migration.number},
            {QStringLiteral("name"), migration.name},
            {QStringLiteral("program"), migration.program},
            {QStringLiteral("applied_at"), migration.appliedAt.toIso()}};
}

} // namespace app
