// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/reader.h"

#include <QHash>
#include <QJsonObject>
#include <QMultiHash>
#include <QSet>

namespace importers {

/// Finds the bytes and the names of files that ChatGPT's messages point to. Older exports hold them under
/// their names, newer ones as `.dat` files beside lists of their names.
class ChatGptAssets {
public:
    /// Reads the lists that lie beside the file.
    explicit ChatGptAssets(Reading &reading);

    /// The file behind "file-service://file-X", "sediment://file_X" or a bare id. hints: what the message
    /// says about it (name, mime_type, size_bytes …). Without bytes in the export it is counted as missing.
    [[nodiscard]] domain::FileRecord record(const QString &pointer, const QJsonObject &hints);

    /// Files of the person's library that came from this conversation and are in none of its messages.
    [[nodiscard]] std::vector<domain::FileRecord> libraryFiles(const QString &conversationId,
                                                               const QSet<QString> &known);

    /// The id in a pointer: what follows the scheme.
    [[nodiscard]] static QString idOf(const QString &pointer);

private:
    void readNames();
    void readLibrary();
    [[nodiscard]] QJsonValue companion(const QString &name) const;
    [[nodiscard]] const InputFile *find(const QString &id, const QString &name) const;

    Reading &m_reading;
    QHash<QString, QString> m_names;            ///< original names by id and by stored name
    QMultiHash<QString, QJsonObject> m_library; ///< entries by conversation
};

} // namespace importers
