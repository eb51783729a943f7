// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memories/memorydrafts.h"

#include "items/whendone.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace ui {

using domain::Memory;

namespace {

const QString prefix = QStringLiteral("memory-");
const QString newPrefix = QStringLiteral("memory-new-");

QByteArray toBytes(const MemoryDraft &draft)
{
    const Memory &memory = draft.memory;
    QJsonObject record{
        {QStringLiteral("saved_at"), draft.savedAt.toIso()},
        {QStringLiteral("id"), memory.id.toString()},
        {QStringLiteral("revision"), QString::number(memory.revision)},
        {QStringLiteral("user"), memory.userId.toString()},
        {QStringLiteral("user_name"), memory.userName},
        {QStringLiteral("conversation"),
         memory.conversationId.isValid() ? memory.conversationId.toString() : QString()},
        {QStringLiteral("message"), memory.messageId.toString()},
        {QStringLiteral("question"), memory.question},
        {QStringLiteral("answer"), memory.answer},
        {QStringLiteral("context"), memory.context},
        {QStringLiteral("importance"), memory.importance},
        {QStringLiteral("tags"), QJsonArray::fromStringList(memory.tags)},
        {QStringLiteral("public"), memory.isPublic},
        {QStringLiteral("source"), memory.source},
    };
    if (memory.rating)
        record.insert(QStringLiteral("rating"), *memory.rating);
    return QJsonDocument(record).toJson(QJsonDocument::Compact);
}

std::optional<MemoryDraft> fromBytes(const QString &name, const QByteArray &bytes)
{
    const QJsonObject record = QJsonDocument::fromJson(bytes).object();
    const auto savedAt = domain::Timestamp::fromIso(record.value(QStringLiteral("saved_at")).toString());
    if (!savedAt)
        return std::nullopt;
    const auto text = [&record](const char *key) { return record.value(QLatin1String(key)).toString(); };
    Memory memory;
    memory.id = domain::MemoryId::fromString(text("id"));
    memory.revision = text("revision").toLongLong();
    memory.userId = domain::UserId::fromString(text("user"));
    memory.userName = text("user_name");
    memory.conversationId = domain::ConversationId::fromString(text("conversation"));
    memory.messageId = domain::MessageId::fromString(text("message"));
    memory.question = text("question");
    memory.answer = text("answer");
    memory.context = text("context");
    memory.source = text("source");
    if (record.contains(QStringLiteral("rating")))
        memory.rating = record.value(QStringLiteral("rating")).toInt();
    memory.importance =
        std::clamp(record.value(QStringLiteral("importance")).toInt(Memory::defaultImportance),
                   Memory::lowestImportance, Memory::highestImportance);
    const QJsonArray tags = record.value(QStringLiteral("tags")).toArray();
    for (const QJsonValue &tag : tags)
        memory.tags.append(tag.toString());
    memory.isPublic = record.value(QStringLiteral("public")).toBool();
    return MemoryDraft{name, memory, *savedAt};
}

} // namespace

MemoryDrafts::MemoryDrafts(const Services &services, QString library, QObject *parent)
    : QObject(parent), m_services(services), m_library(std::move(library))
{
    if (!m_services.drafts) {
        m_loaded = true;
        return;
    }
    items::whenDone(this, m_services.drafts(m_library),
                    [this](const domain::Result<QHash<QString, QByteArray>> &kept) {
                        if (kept)
                            take(*kept);
                        m_loaded = true;
                        Q_EMIT loaded();
                        Q_EMIT changed();
                        if (!kept)
                            Q_EMIT failed(kept.error());
                    });
}

QString MemoryDrafts::nameOf(domain::MemoryId id)
{
    return prefix + id.toString();
}

QString MemoryDrafts::newName()
{
    return newPrefix + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool MemoryDrafts::isOfNewMemory(const QString &name)
{
    return name.startsWith(newPrefix);
}

/// What was kept in this run meanwhile is newer.
void MemoryDrafts::take(const QHash<QString, QByteArray> &kept)
{
    for (auto it = kept.begin(); it != kept.end(); ++it) {
        if (!it.key().startsWith(prefix) || m_drafts.contains(it.key()))
            continue;
        if (const auto draft = fromBytes(it.key(), it.value()))
            m_drafts.insert(it.key(), *draft);
    }
}

std::optional<MemoryDraft> MemoryDrafts::draft(const QString &name) const
{
    const auto found = m_drafts.constFind(name);
    return found == m_drafts.constEnd() ? std::nullopt : std::optional(*found);
}

QList<MemoryDraft> MemoryDrafts::newMemories() const
{
    QList<MemoryDraft> found;
    for (const MemoryDraft &draft : m_drafts) {
        if (isOfNewMemory(draft.name))
            found.append(draft);
    }
    std::sort(found.begin(), found.end(),
              [](const MemoryDraft &a, const MemoryDraft &b) { return a.savedAt > b.savedAt; });
    return found;
}

void MemoryDrafts::keep(const QString &name, const Memory &memory)
{
    const bool isNew = !m_drafts.contains(name);
    const MemoryDraft draft{name, memory, domain::Timestamp::now()};
    m_drafts.insert(name, draft);
    store(name, toBytes(draft));
    if (isNew)
        Q_EMIT changed();
}

void MemoryDrafts::forget(const QString &name)
{
    if (m_drafts.remove(name) == 0)
        return;
    store(name, {});
    Q_EMIT changed();
}

void MemoryDrafts::store(const QString &name, const QByteArray &draft)
{
    if (!m_services.keepDraft)
        return;
    items::whenDone(this, m_services.keepDraft(m_library, name, draft),
                    [this](const domain::Result<domain::Done> &kept) {
                        if (!kept)
                            Q_EMIT failed(kept.error());
                    });
}

} // namespace ui
