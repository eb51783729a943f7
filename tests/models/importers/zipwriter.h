// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace test {

/// What a ZIP of a test holds; also what no honest program would write.
struct ZipEntry {
    QByteArray name;
    QByteArray content;
    bool link = false;
    bool encrypted = false;
};

/// Writes the archive by libzip; false when it can't.
[[nodiscard]] bool writeZip(const QString &path, const std::vector<ZipEntry> &entries);

/// The same in memory.
[[nodiscard]] QByteArray zipBytes(const std::vector<ZipEntry> &entries);

/// Replaces a name inside of a finished archive by one of the same length, in both places where it stands:
/// for names that libzip refuses to write.
[[nodiscard]] bool renameInZip(const QString &path, const QByteArray &from, const QByteArray &to);

} // namespace test
