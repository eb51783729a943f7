// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/detection.h"

#include "importers/readers.h"
#include "importers/utf8stream.h"

namespace importers {

namespace {

constexpr qint64 headBytes = 256 * 1024;

/// Endings of files that never hold records and may be many.
bool isAttachmentName(const QString &name)
{
    static const QStringList endings = {
        QStringLiteral(".png"),  QStringLiteral(".jpg"),  QStringLiteral(".jpeg"), QStringLiteral(".webp"),
        QStringLiteral(".gif"),  QStringLiteral(".heic"), QStringLiteral(".bmp"),  QStringLiteral(".svg"),
        QStringLiteral(".wav"),  QStringLiteral(".mp3"),  QStringLiteral(".m4a"),  QStringLiteral(".ogg"),
        QStringLiteral(".mp4"),  QStringLiteral(".mov"),  QStringLiteral(".webm"), QStringLiteral(".pdf"),
        QStringLiteral(".docx"), QStringLiteral(".xlsx"), QStringLiteral(".pptx"), QStringLiteral(".dat"),
        QStringLiteral(".zip"),  QStringLiteral(".css"),  QStringLiteral(".js"),
    };
    return std::any_of(endings.begin(), endings.end(),
                       [&](const QString &ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

} // namespace

domain::Result<Probe> probeFile(const InputFile &file)
{
    Probe probe;
    probe.path = file.path();
    if (isAttachmentName(file.path()))
        return probe;
    auto device = file.open();
    if (!device)
        return device.error();
    Utf8Stream stream(**device, headBytes);
    probe.head = stream.read();
    while (probe.head.size() < headBytes) {
        const QByteArray more = stream.read();
        if (more.isEmpty())
            break;
        probe.head += more;
    }
    if (stream.failed() && probe.head.isEmpty())
        return domain::Error{domain::ErrorCode::UnreadableInput, {}, stream.errorString()};
    probe.json = JsonProbe(probe.head);
    return probe;
}

Detection detectFormat(const Probe &probe, const Reader *forced)
{
    const bool isJson =
        probe.json.isJson(); // no reader reads anything else, and an input may hold much of it
    if (forced && isJson)
        return {Detection::Kind::Records, forced};
    Detection best;
    Confidence highest = Confidence::None;
    for (const auto &reader : readers()) {
        const Confidence confidence = isJson ? reader->confidence(probe) : Confidence::None;
        if (confidence > highest) {
            highest = confidence;
            best = {Detection::Kind::Records, reader.get()};
        }
    }
    if (highest == Confidence::Certain)
        return best;
    for (const auto &reader : readers()) {
        if (reader->isCompanion(probe))
            return {Detection::Kind::Companion, reader.get()};
    }
    if (best.reader || !isJson)
        return best;
    best.kind = probe.json.isEmpty() ? Detection::Kind::Empty : Detection::Kind::Unknown;
    return best;
}

} // namespace importers
