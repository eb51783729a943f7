// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/inputfile.h"
#include "importers/limits.h"

#include <QStringList>

#include <vector>

class QTemporaryFile;

namespace importers {

/// A ZIP file that is read and never trusted: entries are streamed, nothing is extracted under its name,
/// and what could harm (paths that leave the archive, links, bombs, doubled names) is left out with a
/// sentence. Entries may be read from several threads.
class ZipArchive final : public InputContainer, public std::enable_shared_from_this<ZipArchive> {
public:
    /// What the archive offers, and why something of it is left out (one sentence each).
    struct Listing {
        std::vector<InputFile> files;
        QStringList problems;
    };

    ~ZipArchive() override;

    /// Opens a ZIP on disk. displayPath: how people call it.
    [[nodiscard]] static domain::Result<std::shared_ptr<ZipArchive>> open(const QString &path,
                                                                          const QString &displayPath);
    /// Opens a ZIP inside of another container, through a temporary file without a name of its own.
    [[nodiscard]] static domain::Result<std::shared_ptr<ZipArchive>> open(const InputFile &file,
                                                                          const Limits &limits);

    /// The entries that may be read, in the archive's order.
    [[nodiscard]] domain::Result<Listing> list(const Limits &limits) const;

    [[nodiscard]] QString displayPath(const QString &path) const override;
    [[nodiscard]] domain::Result<std::unique_ptr<QIODevice>> open(const InputFile &file) const override;

private:
    class Handle;
    class EntryDevice;

    ZipArchive(std::shared_ptr<Handle> handle, QString displayPath);
    [[nodiscard]] static domain::Result<std::shared_ptr<ZipArchive>>
    open(const QString &path, const QString &displayPath, std::unique_ptr<QTemporaryFile> owned);

    std::shared_ptr<Handle> m_handle;
    QString m_displayPath;
};

/// Whether the bytes begin like a ZIP file.
[[nodiscard]] bool looksLikeZip(const QByteArray &head);

} // namespace importers
