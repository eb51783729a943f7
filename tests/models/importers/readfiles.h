// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/limits.h"
#include "importers/recordsink.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace test {

/// Keeps what readers give, for a test to look at.
class Recorder : public importers::RecordSink {
public:
    [[nodiscard]] bool add(const QString &source, domain::ConversationRecord record) override;
    [[nodiscard]] bool add(const QString &source, domain::MemoryRecord record) override;
    void refuse(importers::RecordKind kind, domain::ImportProblem problem) override;
    void note(domain::ImportProblem problem) override;
    void advance(qint64 bytes) override;
    [[nodiscard]] bool stopped() const override { return false; }

    std::vector<domain::ConversationRecord> conversations;
    std::vector<domain::MemoryRecord> memories;
    QStringList sources; ///< of the conversations, then of the memories, as they came
    QList<domain::ImportProblem> problems;
    QStringList formats; ///< of the files that were read
    int refused = 0;
    qint64 bytes = 0;

    /// The only conversation; fails the test when there are none or several.
    [[nodiscard]] const domain::ConversationRecord &only() const;
    /// Problems of that severity, their sentences joined.
    [[nodiscard]] QString said(domain::Severity severity) const;
};

/// JSON written with ' for ".
[[nodiscard]] inline QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

/// A file of an input: path and content.
using File = std::pair<QString, QByteArray>;

/// A folder with these files, removed with the last copy.
[[nodiscard]] std::shared_ptr<QTemporaryDir> makeFolder(const std::vector<File> &files);

/// Walks, detects and reads one path as an import does, without a library.
[[nodiscard]] Recorder readPath(const QString &path, const importers::Limits &limits = {});

/// The same over a folder with these files; its bytes can be loaded while `folder` lives.
class FolderRead final : public Recorder {
public:
    FolderRead(Recorder read, std::shared_ptr<QTemporaryDir> from)
        : Recorder(std::move(read)), folder(std::move(from))
    {
    }
    std::shared_ptr<QTemporaryDir> folder;
};
[[nodiscard]] FolderRead readFiles(const std::vector<File> &files, const importers::Limits &limits = {});

/// The same over one file.
[[nodiscard]] FolderRead readJson(const QByteArray &json,
                                  const QString &name = QStringLiteral("conversations.json"),
                                  const importers::Limits &limits = {});

/// "one|two>one|three>two": ids and parents in order.
[[nodiscard]] QString shape(const domain::ConversationRecord &conversation);

} // namespace test
