// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filerows.h"
#include "store/importfiles.h"
#include "store/importtext.h"
#include "store/importwriter.h"

namespace store {

using domain::Done;
using domain::FileRecord;
using domain::Result;

namespace {

constexpr qsizetype longestName = 500;
constexpr qsizetype longestMimeType = 200;

/// The column of a chatbot's schema, in words such services use.
QString typeName(const QString &mimeType)
{
    if (mimeType.startsWith(QLatin1String("image/")))
        return QStringLiteral("image");
    return mimeType.startsWith(QLatin1String("audio/")) ? QStringLiteral("audio")
                                                        : QStringLiteral("document");
}

/// stored_filename: the key of the bytes, or the name of a file whose bytes nobody has.
QString storedFilename(const QByteArray &sha256, const FileRecord &record)
{
    return sha256.isEmpty() ? fitted(storedName(record), longestName) : QString::fromLatin1(sha256);
}

} // namespace

Result<Done> ImportWriter::writeFiles()
{
    if (m_plan.files.empty())
        return Done{};
    using Step = Result<Done> (ImportWriter::*)();
    for (const Step step :
         {static_cast<Step>(&ImportWriter::storeBytes), &ImportWriter::addFiles, &ImportWriter::fillFiles}) {
        if (const auto done = (this->*step)(); !done)
            return done;
    }
    return Done{};
}

Result<Done> ImportWriter::storeBytes()
{
    m_bytes.reserve(m_plan.files.size());
    for (const PlannedFile &file : m_plan.files) {
        auto stored = storeBytes(file);
        if (!stored)
            return stored.error();
        m_bytes.push_back(*std::move(stored));
    }
    return Done{};
}

/// One file at a time is in memory.
Result<ImportWriter::StoredBytes> ImportWriter::storeBytes(const PlannedFile &file)
{
    const StoredBytes without{QByteArray(), std::max<qint64>(file.record->size, 0)};
    if (!file.record->load)
        return without;
    const auto bytes = loadBytes(*file.record);
    if (!bytes) {
        m_outcome.problems.append(
            {file.source, storedName(*file.record), domain::Severity::Warning, bytes.error().message});
        return without;
    }
    const QByteArray sha256 = contentsKey(*bytes);
    const StoredBytes stored{sha256, bytes->size()};
    if (m_stored.contains(sha256))
        return stored;
    if (const auto added = addContents(m_connection, sha256, *bytes); !added)
        return added.error();
    m_stored.insert(sha256);
    return stored;
}

Result<Done> ImportWriter::addFiles()
{
    auto sink = addRows(m_connection, QStringLiteral("files"));
    if (!sink)
        return sink.error();
    RowSink &row = **sink;
    for (size_t i = 0; i < m_plan.files.size(); ++i) {
        const PlannedFile &file = m_plan.files[i];
        if (file.existing.isValid())
            continue;
        const FileRecord &record = *file.record;
        row.id(m_target.user);
        row.id(file.conversation->id);
        row.id(file.conversation->messages.value(file.messageKey).id);
        row.text(storedName(record));
        row.text(storedFilename(m_bytes[i].sha256, record));
        row.text(record.path);
        row.text(typeName(record.mimeType));
        row.integer(storableCount(m_bytes[i].size));
        row.textOrNull(fitted(record.mimeType, longestMimeType));
        row.textOrNull(record.text);
        row.flag(true); // analysed: a chatbot must not take it for a new upload
        row.textOrNull(QString::fromLatin1(m_bytes[i].sha256));
        row.textOrNull(externalKey(record.externalId));
        row.time(file.createdAt);
        row.time(file.createdAt);
        row.id(m_target.batch);
        if (const auto ended = row.endRow(); !ended)
            return ended;
    }
    return row.finish();
}

/// Records that an earlier import left without bytes.
Result<Done> ImportWriter::fillFiles()
{
    QStringList ids;
    for (size_t i = 0; i < m_plan.files.size(); ++i) {
        if (m_plan.files[i].existing.isValid() && !m_bytes[i].sha256.isEmpty())
            ids.append(m_plan.files[i].existing.toString());
    }
    if (ids.isEmpty())
        return Done{};
    if (const auto kept = keepBefore(QStringLiteral("files"), ids); !kept)
        return kept;
    auto sink = changeRows(m_connection, QStringLiteral("files"));
    if (!sink)
        return sink.error();
    RowSink &row = **sink;
    for (size_t i = 0; i < m_plan.files.size(); ++i) {
        const PlannedFile &file = m_plan.files[i];
        if (!file.existing.isValid() || m_bytes[i].sha256.isEmpty())
            continue;
        row.text(QString::fromLatin1(m_bytes[i].sha256));
        row.text(storedFilename(m_bytes[i].sha256, *file.record));
        row.integer(storableCount(m_bytes[i].size));
        row.textOrNull(fitted(file.record->mimeType, longestMimeType));
        row.id(file.existing);
        if (const auto ended = row.endRow(); !ended)
            return ended;
    }
    return row.finish();
}

} // namespace store
