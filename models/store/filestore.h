// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/storedfile.h"

#include <QFuture>
#include <QObject>

namespace store {

class Worker;

/// Files and their bytes. Bytes are stored once for each SHA-256.
class FileStore : public QObject {
    Q_OBJECT

public:
    explicit FileStore(Worker &interactive) : m_worker(interactive) {}

    [[nodiscard]] QFuture<domain::Result<QList<domain::StoredFile>>>
    ofConversation(domain::ConversationId id);
    /// The bytes; ErrorCode::NotFound when the library has none for this file.
    [[nodiscard]] QFuture<domain::Result<QByteArray>> bytes(domain::FileId id);
    /// Adds a file to a message, a conversation or a person; sha256 and size are worked out here.
    [[nodiscard]] QFuture<domain::Result<domain::StoredFile>> add(const domain::StoredFile &file,
                                                                  const QByteArray &bytes);

private:
    Worker &m_worker;
};

} // namespace store
