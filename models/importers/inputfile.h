// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QIODevice>
#include <QString>

#include <memory>

namespace importers {

class InputFile;

/// Where files come from: a folder or a ZIP archive. Used from several threads at once.
class InputContainer {
public:
    virtual ~InputContainer();
    /// How a person calls a file in it.
    [[nodiscard]] virtual QString displayPath(const QString &path) const = 0;
    /// A sequential device, open for reading, that may outlive the container's other owners.
    [[nodiscard]] virtual domain::Result<std::unique_ptr<QIODevice>> open(const InputFile &file) const = 0;
};

/// A file on disk or an entry of an archive. A cheap value; keeps its container alive.
class InputFile {
public:
    InputFile() = default;
    /// path: relative to the container, '/' between folders. index: the container's own number for it.
    InputFile(std::shared_ptr<const InputContainer> container, QString path, qint64 size, quint64 index = 0);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString name() const { return m_path.mid(m_path.lastIndexOf(u'/') + 1); }
    /// For the report and for people: a path of this machine, or "export.zip/conversations.json".
    [[nodiscard]] QString displayPath() const;
    /// In bytes, uncompressed.
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] quint64 index() const { return m_index; }

    /// A sequential device open for reading from the start.
    [[nodiscard]] domain::Result<std::unique_ptr<QIODevice>> open() const;
    /// Everything, when it is at most limit bytes; else an error that says so.
    [[nodiscard]] domain::Result<QByteArray> readAll(qint64 limit) const;
    /// The first bytes, at most limit of them.
    [[nodiscard]] domain::Result<QByteArray> readHead(qint64 limit) const;

private:
    std::shared_ptr<const InputContainer> m_container;
    QString m_path;
    qint64 m_size = 0;
    quint64 m_index = 0;
};

/// The files below a folder.
class FolderContainer final : public InputContainer {
public:
    explicit FolderContainer(QString folder);
    [[nodiscard]] QString displayPath(const QString &path) const override;
    [[nodiscard]] domain::Result<std::unique_ptr<QIODevice>> open(const InputFile &file) const override;

private:
    QString m_folder;
};

} // namespace importers
