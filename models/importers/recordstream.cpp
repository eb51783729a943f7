// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/recordstream.h"

#include "importers/text.h"

namespace importers {

namespace {

QString sentenceFor(const JsonSplitter::Item &item, const Limits &limits)
{
    switch (item.kind) {
    case JsonSplitter::Kind::TooDeep:
        return ImportText::tr("It nests deeper than %1 levels, which no conversation does.")
            .arg(limits.recordDepth);
    case JsonSplitter::Kind::TooLarge:
        return ImportText::tr("It is larger than %1 MiB, the most that one record may have.")
            .arg(limits.recordBytes >> 20);
    case JsonSplitter::Kind::Garbage:
        return ImportText::tr("What stands at byte %1 is not a record of the file.").arg(item.offset);
    case JsonSplitter::Kind::Truncated:
        return ImportText::tr("The file is incomplete: it breaks off in or after the record at byte %1. "
                              "Everything before was read; export or copy it again for the rest.")
            .arg(item.offset);
    case JsonSplitter::Kind::Unreadable:
        return ImportText::tr("The file can't be read further than byte %1; it may be damaged.")
            .arg(item.offset);
    case JsonSplitter::Kind::Record:
    case JsonSplitter::Kind::End:
        break;
    }
    return {};
}

QString numberLabel(qint64 number)
{
    return QStringLiteral("#%1").arg(number);
}

} // namespace

QString labelOf(const QJsonObject &object, qint64 number)
{
    for (const char *name : {"title", "name", "question", "uuid", "conversation_id", "id"}) {
        const QString text = object.value(QLatin1String(name)).toString().simplified();
        if (!text.isEmpty())
            return text.left(100);
    }
    return numberLabel(number);
}

RecordStream::RecordStream(Reading &reading, JsonSplitter::Options options, RecordKind kind)
    : m_reading(reading), m_kind(kind)
{
    auto device = reading.file.open();
    if (!device) {
        reading.refuse(kind, {}, device.error().message);
        return;
    }
    options.maxDepth = reading.limits.recordDepth;
    options.maxBytes = reading.limits.recordBytes;
    m_device = std::move(*device);
    m_stream = std::make_unique<Utf8Stream>(*m_device);
    m_splitter = std::make_unique<JsonSplitter>(*m_stream, std::move(options));
}

std::optional<ObjectRecord> RecordStream::next()
{
    while (m_splitter && !m_reading.sink.stopped()) {
        JsonSplitter::Item item = m_splitter->next();
        reportProgress();
        if (item.kind == JsonSplitter::Kind::End)
            break;
        if (item.kind != JsonSplitter::Kind::Record) {
            refuse(item);
            continue;
        }
        m_bytes = std::move(item.bytes);
        if (auto record = parse(item))
            return record;
    }
    m_bytes = {};
    return std::nullopt;
}

std::optional<ObjectRecord> RecordStream::parse(const JsonSplitter::Item &item)
{
    const auto parsed = parseRecord(m_bytes);
    if (!parsed) {
        m_reading.refuse(m_kind, numberLabel(item.number), parsed.error().message);
        return std::nullopt;
    }
    if (!parsed->value.isObject()) {
        m_reading.refuse(m_kind, numberLabel(item.number),
                         ImportText::tr("It is a list where a record should be."));
        return std::nullopt;
    }
    ObjectRecord record{parsed->value.toObject(), item.key, item.number, {}};
    record.label = labelOf(record.object, item.number);
    if (parsed->repairs > 0)
        m_reading.note(record.label, domain::Severity::Note,
                       ImportText::tr("%n character(s) that no text may hold were replaced.", nullptr,
                                      int(std::min<qint64>(parsed->repairs, 1'000'000'000))));
    return record;
}

void RecordStream::refuse(const JsonSplitter::Item &item)
{
    m_reading.refuse(m_kind, numberLabel(item.number), sentenceFor(item, m_reading.limits));
}

void RecordStream::reportProgress()
{
    const qint64 consumed = m_stream->consumed();
    m_reading.sink.advance(consumed - m_reported);
    m_reported = consumed;
}

} // namespace importers
