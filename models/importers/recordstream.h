// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/jsonrecord.h"
#include "importers/jsonsplitter.h"
#include "importers/reader.h"

#include <QJsonObject>

#include <memory>
#include <optional>

namespace importers {

/// One object of a file.
struct ObjectRecord {
    QJsonObject object;
    QByteArray key;    ///< the member it was found under, see JsonSplitter
    qint64 number = 0; ///< from 1
    QString label;     ///< how the report calls it: its title, its id, or "#12"
};

/// The records of a JSON file, one after the other. What can't be read as an object is refused here, with
/// its line in the report.
class RecordStream {
public:
    /// kind: what a refused record counts as.
    RecordStream(Reading &reading, JsonSplitter::Options options, RecordKind kind = RecordKind::Conversation);

    /// The next usable record; empty at the end of the file, or when the import was stopped.
    [[nodiscard]] std::optional<ObjectRecord> next();
    /// The text of the record that next() gave last.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    [[nodiscard]] std::optional<ObjectRecord> parse(const JsonSplitter::Item &item);
    void refuse(const JsonSplitter::Item &item);
    void reportProgress();

    Reading &m_reading;
    RecordKind m_kind;
    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<Utf8Stream> m_stream;
    std::unique_ptr<JsonSplitter> m_splitter;
    QByteArray m_bytes;
    qint64 m_reported = 0;
};

/// How the report calls a record.
[[nodiscard]] QString labelOf(const QJsonObject &object, qint64 number);

} // namespace importers
