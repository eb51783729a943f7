// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/ziplister.h"

#include "importers/text.h"

#include <zip.h>

namespace importers {

namespace {

constexpr qint64 mostProblems = 20;
constexpr zip_uint32_t unixTypeMask = 0170000;
constexpr zip_uint32_t unixRegular = 0100000;
constexpr zip_uint32_t unixFolder = 0040000;

} // namespace

bool isSafeEntryName(const QString &name)
{
    if (name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || name.contains(QChar(0)))
        return false;
    if (name.size() > 1 && name.at(1) == u':' && name.at(0).isLetter())
        return false;
    const QStringList parts = name.split(u'/');
    return !parts.contains(QLatin1String("..")) && !parts.contains(QLatin1String("."));
}

ZipLister::ZipLister(zip *archive, qint64 archiveSize, const Limits &limits)
    : m_archive(archive), m_archiveSize(archiveSize), m_limits(limits)
{
}

QString ZipLister::run()
{
    const zip_int64_t count = zip_get_num_entries(m_archive, 0);
    if (count > m_limits.entries)
        return ImportText::tr("“%1” holds more files than an export can have, and was not read.");
    for (zip_int64_t index = 0; index < count; ++index)
        look(quint64(index));
    if (m_total > quint64(m_limits.totalBytes))
        return ImportText::tr("“%1” would unpack to more than is allowed, and was not read.");
    // Entries that share their bytes make a small file unpack to a huge one.
    if (m_packed > quint64(m_archiveSize))
        return ImportText::tr("The files in “%1” overlap, which no export does; it was not read.");
    if (m_entries.empty() && m_encrypted > 0)
        return ImportText::tr("“%1” is encrypted: unpack it with its password and import the folder.");
    return {};
}

void ZipLister::look(quint64 index)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    constexpr zip_uint64_t needed =
        ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_ENCRYPTION_METHOD;
    if (zip_stat_index(m_archive, index, 0, &stat) != 0 || (stat.valid & needed) != needed)
        return leaveOut(ImportText::tr("An entry of the archive (%1) is damaged; it was left out."),
                        QString::number(index));
    const QString name = QString::fromUtf8(stat.name);
    if (!isSafeEntryName(name))
        return leaveOut(ImportText::tr("The entry “%1” points outside of the archive; it was left out."),
                        name);
    if (name.endsWith(u'/'))
        return;
    if (isLink(index))
        return leaveOut(ImportText::tr("The entry “%1” is a link, not a file; it was left out."), name);
    if (stat.encryption_method != ZIP_EM_NONE) {
        ++m_encrypted;
        return leaveOut(ImportText::tr("The entry “%1” is encrypted; it was left out."), name);
    }
    if (stat.size > quint64(m_limits.ratioFreeBytes)
        && stat.size / std::max<quint64>(stat.comp_size, 1) > quint64(m_limits.entryRatio))
        return leaveOut(ImportText::tr("The entry “%1” would unpack to a suspicious size; it was left out."),
                        name);
    if (m_names.contains(name))
        return leaveOut(ImportText::tr("The name “%1” is in the archive twice; the second was left out."),
                        name);
    m_names.insert(name);
    m_total += std::min<quint64>(stat.size, quint64(1) << 56);
    m_packed += std::min<quint64>(stat.comp_size, quint64(1) << 56);
    m_entries.push_back({name, qint64(std::min<quint64>(stat.size, quint64(1) << 62)), index});
}

bool ZipLister::isLink(quint64 index) const
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    if (zip_file_get_external_attributes(m_archive, index, 0, &system, &attributes) != 0)
        return false;
    const zip_uint32_t type = (attributes >> 16) & unixTypeMask;
    return system == ZIP_OPSYS_UNIX && type != 0 && type != unixRegular && type != unixFolder;
}

void ZipLister::leaveOut(const QString &sentence, const QString &name)
{
    if (++m_leftOut <= mostProblems)
        m_problems.append(sentence.arg(name.left(200)));
}

QStringList ZipLister::problems() const
{
    QStringList all = m_problems;
    if (m_leftOut > mostProblems)
        all.append(ImportText::tr("%n more entries were left out.", nullptr,
                                  int(std::min<qint64>(m_leftOut - mostProblems, 1'000'000))));
    return all;
}

} // namespace importers
