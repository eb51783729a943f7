// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QFileDevice>

#include <memory>
#include <system_error>

namespace exporters {

/// A file that is being written. Writes are gathered into large ones; the first failure sticks and every
/// later call answers with it, so that callers may check at the end of a step.
class OutputFile {
public:
    /// The device is open; total, which outlives this object, counts the bytes of all files of an export.
    OutputFile(std::shared_ptr<QFileDevice> device, QString path, qint64 &total);

    domain::Result<domain::Done> write(QByteArrayView bytes);
    /// Hands everything to the file. A QSaveFile stays open, for its owner to put in place.
    domain::Result<domain::Done> close();
    /// Bytes of this file so far.
    [[nodiscard]] qint64 size() const { return m_size; }

private:
    domain::Result<domain::Done> flush();
    domain::Result<domain::Done> fail();

    std::shared_ptr<QFileDevice> m_device;
    QString m_path;
    QByteArray m_waiting;
    qint64 m_size = 0;
    qint64 &m_total;
    domain::Result<domain::Done> m_state;
};

/// What a failure means: no space, or no permission, with a sentence that names the path.
[[nodiscard]] domain::Error writeError(const QFileDevice &device, const QString &path);
[[nodiscard]] domain::Error writeError(const std::error_code &error, const QString &path);

} // namespace exporters
