// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/outputfile.h"

#include "exporters/texts.h"

#include <QDir>
#include <QSaveFile>

namespace exporters {

// Without the prefix before the functions below, which lupdate would take for their class and so for their context.
using domain::Error;

namespace {

constexpr qsizetype writeSize = 256 * 1024;

Error sentence(bool full, const QString &path, const QString &reason)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QString detail = path + QLatin1String(": ") + reason;
    if (full) {
        return {domain::ErrorCode::StorageFull,
                Words::tr(
                    "There is not enough space to write %1. Nothing was exported; free some space or choose "
                    "another place.")
                    .arg(shown),
                detail};
    }
    return {
        domain::ErrorCode::PermissionDenied,
        Words::tr("%1 can't be written. Nothing was exported; check the permission or choose another place.")
            .arg(shown),
        detail};
}

} // namespace

OutputFile::OutputFile(std::shared_ptr<QFileDevice> device, QString path, qint64 &total)
    : m_device(std::move(device)), m_path(std::move(path)), m_total(total)
{
}

domain::Result<domain::Done> OutputFile::write(QByteArrayView bytes)
{
    if (!m_state)
        return m_state;
    m_waiting.append(bytes);
    m_size += bytes.size();
    m_total += bytes.size();
    return m_waiting.size() < writeSize ? m_state : flush();
}

domain::Result<domain::Done> OutputFile::flush()
{
    if (!m_state)
        return m_state;
    if (m_device->write(m_waiting) != m_waiting.size() || !m_device->flush())
        return fail();
    m_waiting.clear();
    return m_state;
}

domain::Result<domain::Done> OutputFile::close()
{
    if (!flush())
        return m_state;
    if (qobject_cast<QSaveFile *>(m_device.get()))
        return m_state;
    m_device->close();
    return m_device->error() == QFileDevice::NoError ? m_state : fail();
}

domain::Result<domain::Done> OutputFile::fail()
{
    m_state = writeError(*m_device, m_path);
    return m_state;
}

domain::Error writeError(const QFileDevice &device, const QString &path)
{
    const auto error = device.error();
    // A quota and a limit on the size of files give WriteError; a write that was cut short gives no error.
    const bool full = error == QFileDevice::ResourceError || error == QFileDevice::WriteError
        || error == QFileDevice::NoError;
    return sentence(full, path, device.errorString());
}

domain::Error writeError(const std::error_code &error, const QString &path)
{
    return sentence(error == std::errc::no_space_on_device, path,
                    QString::fromLocal8Bit(error.message().c_str()));
}

} // namespace exporters
