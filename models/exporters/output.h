// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exporters/filenames.h"
#include "exporters/outputfile.h"

#include <QStringList>

#include <memory>

class QSaveFile;

namespace exporters {

/// Where an export goes: one file (with a folder of attachments beside it, if there are any) or a folder.
/// Everything is written under temporary names next to the target; nothing of it is seen before commit(),
/// and without commit() nothing is left behind.
class Output {
public:
    enum class Kind { File, Folder };

    /// Refuses a target that exists (ErrorCode::WouldOverwrite) unless overwrite. An empty folder may always
    /// be filled. library: the file of the library that is exported, which no export replaces. With overwrite files are replaced one by one and those of other names in a folder stay.
    [[nodiscard]] static domain::Result<std::unique_ptr<Output>>
    create(const QString &path, Kind kind, bool overwrite, const QString &library = {});
    ~Output();
    Output(const Output &) = delete;
    Output &operator=(const Output &) = delete;

    [[nodiscard]] bool isFolder() const { return m_kind == Kind::Folder; }

    /// A document: in a folder one of that stem, made unique; else the target itself, whatever the stem.
    [[nodiscard]] domain::Result<std::shared_ptr<OutputFile>> openDocument(const QString &stem,
                                                                           const QString &suffix);
    /// The name under which the last document lies in its folder.
    [[nodiscard]] const QString &documentName() const { return m_documentName; }

    /// Writes an attachment unless the same bytes lie there under that name already. sha256: of the bytes,
    /// hex. suffix is used when the name has none. Gives the path relative to the documents, with '/'.
    [[nodiscard]] domain::Result<QString> addAsset(const QString &name, const QByteArray &sha256,
                                                   const QString &suffix, const QByteArray &bytes);

    /// Puts everything in its place. The documents must be closed.
    domain::Result<domain::Done> commit();

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] qint64 files() const { return m_files; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    Output(const QString &path, Kind kind, bool overwrite, const QString &library);
    [[nodiscard]] bool isLibrary(const QString &target) const;
    domain::Result<domain::Done> prepare();
    [[nodiscard]] domain::Result<domain::Done> checkFree(const QString &target, Kind kind) const;
    domain::Result<domain::Done> makeParents();
    domain::Result<domain::Done> makeStaging();
    [[nodiscard]] QString assetsFolderName() const;
    [[nodiscard]] domain::Result<std::shared_ptr<OutputFile>> openStaged(const QString &name);
    domain::Result<domain::Done> writeAsset(const QString &asset, const QByteArray &bytes);
    domain::Result<domain::Done> putFolder(const QString &target);
    domain::Result<domain::Done> mergeFolder(const QString &target);

    QString m_path;
    Kind m_kind;
    bool m_overwrite;
    QString m_library;
    QString m_staging;                 ///< temporary folder next to the target; empty: not needed so far
    QStringList m_madeFolders;         ///< parents that were missing, outermost first
    std::shared_ptr<QSaveFile> m_file; ///< the target, when it is one file
    QString m_documentName;
    FileNames m_names;
    QHash<QString, QByteArray> m_assets; ///< names without case, and the SHA-256 of what lies there
    qint64 m_files = 0;
    qint64 m_bytes = 0;
    bool m_committed = false;
};

} // namespace exporters
