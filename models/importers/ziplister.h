// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/limits.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

struct zip;

namespace importers {

/// Goes through the directory of a ZIP and decides which entries may be read.
class ZipLister {
public:
    struct Entry {
        QString name;
        qint64 size = 0;
        quint64 index = 0;
    };

    /// archiveSize: of the ZIP file itself, in bytes.
    ZipLister(zip *archive, qint64 archiveSize, const Limits &limits);

    /// Empty, or why the whole archive is refused (with %1 for its name).
    [[nodiscard]] QString run();
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    /// One sentence for each entry that is left out, and for many at the end one for the rest.
    [[nodiscard]] QStringList problems() const;

private:
    void look(quint64 index);
    [[nodiscard]] bool isLink(quint64 index) const;
    void leaveOut(const QString &sentence, const QString &name);

    zip *m_archive;
    qint64 m_archiveSize;
    const Limits &m_limits;
    std::vector<Entry> m_entries;
    QSet<QString> m_names;
    QStringList m_problems;
    qint64 m_leftOut = 0;
    qint64 m_encrypted = 0;
    quint64 m_total = 0;
    quint64 m_packed = 0;
};

/// Whether a name of an entry stays inside of the archive: relative, with '/', no "..", no drive letter.
[[nodiscard]] bool isSafeEntryName(const QString &name);

} // namespace importers
