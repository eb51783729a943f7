// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/chatgptassets.h"

#include "importers/fieldreader.h"
#include "importers/filetype.h"
#include "importers/jsonrecord.h"

#include <QJsonArray>

namespace importers {

namespace {

constexpr qint64 companionBytes = 64'000'000;
constexpr qint64 sniffBytes = 512;

/// "file-X.dat" and "file-X" name the same file.
QString withoutDat(const QString &name)
{
    return name.endsWith(QLatin1String(".dat")) ? name.chopped(4) : name;
}

} // namespace

ChatGptAssets::ChatGptAssets(Reading &reading) : m_reading(reading)
{
    readNames();
    readLibrary();
}

QString ChatGptAssets::idOf(const QString &pointer)
{
    const qsizetype scheme = pointer.indexOf(QLatin1String("://"));
    QString id = scheme < 0 ? pointer : pointer.mid(scheme + 3);
    id = id.section(u'?', 0, 0);
    // A page of a document: sediment://<hash>#file_<id>#p_0.jpg
    const QStringList parts = id.split(u'#');
    return parts.size() > 1 && parts.at(1).startsWith(QLatin1String("file")) ? parts.at(1) : parts.at(0);
}

QJsonValue ChatGptAssets::companion(const QString &name) const
{
    const InputFile *file = m_reading.group.named(name, m_reading.file.path());
    if (!file)
        return {};
    const auto bytes = file->readAll(companionBytes);
    const auto parsed = bytes ? parseRecord(*bytes) : domain::Result<JsonRecord>(bytes.error());
    if (parsed)
        return parsed->value;
    m_reading.note(name, domain::Severity::Warning, parsed.error().message);
    return {};
}

void ChatGptAssets::readNames()
{
    const QJsonObject names = companion(QStringLiteral("conversation_asset_file_names.json")).toObject();
    for (auto it = names.constBegin(); it != names.constEnd(); ++it) {
        const QString name = it->isObject()
            ? FieldReader(it->toObject()).text({"file_name", "name", "original_name"})
            : textOf(*it);
        if (!name.isEmpty())
            m_names.insert(withoutDat(it.key()), name);
    }
}

void ChatGptAssets::readLibrary()
{
    const QJsonValue library = companion(QStringLiteral("library_files.json"));
    QJsonArray entries = library.toArray();
    for (const QJsonValue &member : library.toObject()) {
        for (const QJsonValue &entry : member.toArray())
            entries.append(entry);
        if (member.isObject())
            entries.append(member);
    }
    for (const QJsonValue &value : std::as_const(entries)) {
        const QJsonObject entry = value.toObject();
        FieldReader fields(entry);
        const QString id = fields.text({"file_id", "asset_pointer", "id", "library_file_id"});
        const QString name = fields.text({"file_name", "name", "title"});
        if (id.isEmpty())
            continue;
        if (!name.isEmpty() && !m_names.contains(idOf(id)))
            m_names.insert(idOf(id), name);
        const QString thread = fields.text({"origination_thread_id"});
        if (!thread.isEmpty())
            m_library.insert(thread, entry);
    }
}

const InputFile *ChatGptAssets::find(const QString &id, const QString &name) const
{
    if (const InputFile *file = m_reading.group.withId(id, m_reading.file.path()))
        return file;
    // By name only what can be nothing else: "image.png" alone could be anyone's.
    return name.contains(id) ? m_reading.group.named(name, m_reading.file.path()) : nullptr;
}

domain::FileRecord ChatGptAssets::record(const QString &pointer, const QJsonObject &hints)
{
    FieldReader fields(hints);
    domain::FileRecord record;
    record.externalId = idOf(pointer);
    record.name = fields.text({"name", "file_name"});
    record.mimeType = fields.text({"mime_type", "mimeType"});
    record.size = fields.number({"size_bytes", "size", "file_size"}).value_or(0);
    if (record.name.isEmpty())
        record.name = m_names.value(record.externalId);
    const InputFile *file = find(record.externalId, record.name);
    if (!file) {
        m_reading.missingFile();
    } else {
        record.size = file->size();
        if (record.name.isEmpty())
            record.name = m_names.value(withoutDat(file->name()), withoutDat(file->name()));
        if (record.mimeType.isEmpty()) {
            const auto head = file->readHead(sniffBytes);
            record.mimeType = head ? sniffMimeType(*head) : QString();
        }
        record.load = [file = *file, limit = m_reading.limits.attachmentBytes] {
            return file.readAll(limit);
        };
    }
    if (record.mimeType.isEmpty() || record.mimeType == QLatin1String("text/plain")) {
        const QString byName = mimeTypeForName(record.name);
        record.mimeType = byName.isEmpty() ? record.mimeType : byName;
    }
    if (record.name.isEmpty())
        record.name = record.externalId;
    if (!record.name.contains(u'.'))
        record.name += suffixForMimeType(record.mimeType);
    return record;
}

std::vector<domain::FileRecord> ChatGptAssets::libraryFiles(const QString &conversationId,
                                                            const QSet<QString> &known)
{
    std::vector<domain::FileRecord> files;
    for (const QJsonObject &entry : m_library.values(conversationId)) {
        const QString id = FieldReader(entry).text({"file_id", "asset_pointer", "id", "library_file_id"});
        if (!known.contains(idOf(id)))
            files.push_back(record(id, entry));
    }
    // QMultiHash keeps no order that would be the same in every run.
    std::sort(files.begin(), files.end(),
              [](const auto &a, const auto &b) { return a.externalId < b.externalId; });
    return files;
}

} // namespace importers
