// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfo>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace importers {

/// The files of the library that an import writes to. Opening and closing one of them beside SQLite would drop the
/// locks that SQLite has on it, so that they are told without being opened, under whatever name.
class OwnLibrary {
public:
    /// file: empty when the library is no file.
    explicit OwnLibrary(const QString &file);

    [[nodiscard]] bool has(const QFileInfo &info) const;

private:
    QStringList m_paths;
    std::vector<std::pair<quint64, quint64>> m_files; ///< device and number, where files have these
};

/// Whether a folder shows the system's state as files (/proc, /sys): some have no end and some wait for ever.
[[nodiscard]] bool showsSystemState(const QString &folder);

} // namespace importers
