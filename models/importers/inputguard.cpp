// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/inputguard.h"

#include <QFile>

#include <algorithm>
#include <optional>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/vfs.h>
#endif

namespace importers {

namespace {

std::optional<std::pair<quint64, quint64>> identityOf(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) == 0)
        return std::pair(quint64(facts.st_dev), quint64(facts.st_ino));
#else
    Q_UNUSED(path)
#endif
    return std::nullopt;
}

} // namespace

OwnLibrary::OwnLibrary(const QString &file)
{
    if (file.isEmpty())
        return;
    for (const char *ending : {"", "-wal", "-shm", "-journal"}) {
        const QString path = file + QLatin1String(ending);
        m_paths.append(path);
        m_paths.append(QFileInfo(path).canonicalFilePath());
        if (const auto identity = identityOf(path))
            m_files.push_back(*identity);
    }
    m_paths.removeAll(QString());
}

bool OwnLibrary::has(const QFileInfo &info) const
{
    if (m_paths.isEmpty())
        return false;
    if (m_paths.contains(info.absoluteFilePath()) || m_paths.contains(info.canonicalFilePath()))
        return true;
    const auto identity = identityOf(info.absoluteFilePath());
    return identity && std::find(m_files.begin(), m_files.end(), *identity) != m_files.end();
}

bool showsSystemState(const QString &folder)
{
#ifdef Q_OS_LINUX
    constexpr quint32 proc = 0x9fa0;
    constexpr quint32 sysfs = 0x62656572;
    struct statfs facts = {};
    if (::statfs(QFile::encodeName(folder).constData(), &facts) == 0)
        return quint32(facts.f_type) == proc || quint32(facts.f_type) == sysfs;
#else
    Q_UNUSED(folder)
#endif
    return false;
}

} // namespace importers
