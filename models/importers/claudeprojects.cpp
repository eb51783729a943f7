// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/claudeprojects.h"

#include "importers/fieldreader.h"

namespace importers {

namespace {

QStringList tagsFor(const QString &project)
{
    return project.isEmpty() ? QStringList() : QStringList{project};
}

domain::MemoryRecord document(const QJsonObject &object, const QString &projectId, int number)
{
    FieldReader fields(object);
    domain::MemoryRecord memory;
    const QString id = fields.text({"uuid", "id"});
    memory.externalId =
        QStringLiteral("project/%1/doc/%2").arg(projectId, id.isEmpty() ? QString::number(number) : id);
    memory.question = fields.text({"filename", "file_name", "name"});
    memory.answer = fields.text({"content", "text"});
    memory.createdAt = fields.time({"created_at"});
    memory.updatedAt = fields.time({"updated_at"});
    return memory;
}

domain::MemoryRecord remembered(const QString &id, const QString &title, const QString &text)
{
    domain::MemoryRecord memory;
    memory.externalId = id;
    memory.question = title;
    memory.answer = text;
    return memory;
}

} // namespace

std::vector<domain::MemoryRecord> readClaudeProject(const QJsonObject &project)
{
    FieldReader fields(project);
    const QString name = fields.text({"name"}).simplified();
    const QString description = fields.text({"description"});
    const QString instructions = fields.text({"prompt_template"});
    const auto createdAt = fields.time({"created_at"});
    const auto updatedAt = fields.time({"updated_at"});
    QString id = fields.text({"uuid", "id"});
    if (id.isEmpty())
        id = syntheticId({name, createdAt ? createdAt->toIso() : QString()});

    std::vector<domain::MemoryRecord> memories;
    if (!description.trimmed().isEmpty() || !instructions.trimmed().isEmpty()) {
        memories.push_back(remembered(QStringLiteral("project/") + id, name, description));
        memories.back().context = instructions;
        memories.back().createdAt = createdAt;
        memories.back().updatedAt = updatedAt;
    }
    int number = 0;
    for (const QJsonValue &value : fields.array({"docs"})) {
        memories.push_back(document(value.toObject(), id, ++number));
        memories.back().context = name;
    }
    for (domain::MemoryRecord &memory : memories)
        memory.tags = tagsFor(name);
    return memories;
}

std::vector<domain::MemoryRecord> readClaudeMemories(const QJsonObject &entry)
{
    FieldReader fields(entry);
    const QString account = fields.text({"account_uuid"});
    std::vector<domain::MemoryRecord> memories;
    const QString all = fields.text({"conversations_memory"});
    if (!all.trimmed().isEmpty())
        memories.push_back(
            remembered(QStringLiteral("memory/") + account, QStringLiteral("Memory of conversations"), all));

    const auto addProject = [&](const QString &project, const QString &text) {
        if (text.trimmed().isEmpty())
            return;
        memories.push_back(remembered(QStringLiteral("memory/%1/project/%2").arg(account, project),
                                      QStringLiteral("Memory of a project"), text));
        memories.back().context = project;
    };
    const QJsonValue projects = fields.take({"project_memories"});
    const QJsonObject byId = projects.toObject();
    for (auto it = byId.constBegin(); it != byId.constEnd(); ++it)
        addProject(it.key(),
                   it->isObject() ? FieldReader(it->toObject()).text({"memory", "content", "text"})
                                  : textOf(*it));
    int number = 0;
    for (const QJsonValue &value : projects.toArray()) {
        FieldReader project(value.toObject());
        const QString id = project.text({"project_uuid", "uuid", "id"});
        const QString text = value.isString() ? value.toString()
                                              : project.text({"memory", "project_memory", "content", "text"});
        ++number;
        addProject(id.isEmpty() ? QString::number(number) : id, text);
    }
    return memories;
}

} // namespace importers
