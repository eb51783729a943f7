// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QStringDecoder>
#include <QStringEncoder>

#include <optional>

namespace importers {

/// Reads a text file as UTF-8, piece by piece: drops a byte order mark and converts UTF-16 and UTF-32
/// that announce themselves with one. Does not check UTF-8: that is done record by record.
class Utf8Stream {
public:
    /// The device is open, is read from its current place, and outlives the stream.
    explicit Utf8Stream(QIODevice &device, qint64 pieceBytes = 256 * 1024);

    /// The next piece; empty at the end, and after an error.
    [[nodiscard]] QByteArray read();
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] QString errorString() const { return m_device.errorString(); }
    /// Bytes taken from the device so far (not the same as delivered bytes when it isn't UTF-8).
    [[nodiscard]] qint64 consumed() const { return m_consumed; }

private:
    [[nodiscard]] QByteArray readRaw();
    [[nodiscard]] QByteArray begin();
    [[nodiscard]] QByteArray convert(const QByteArray &raw);

    QIODevice &m_device;
    qint64 m_pieceBytes;
    qint64 m_consumed = 0;
    bool m_started = false;
    bool m_failed = false;
    std::optional<QStringDecoder> m_decoder; ///< set when the file isn't UTF-8
    /// Keeps half of a character that the decoder gave until the other half comes.
    QStringEncoder m_encoder{QStringConverter::Utf8};
};

} // namespace importers
