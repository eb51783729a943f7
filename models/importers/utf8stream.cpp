// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/utf8stream.h"

namespace importers {

Utf8Stream::Utf8Stream(QIODevice &device, qint64 pieceBytes) : m_device(device), m_pieceBytes(pieceBytes) {}

QByteArray Utf8Stream::read()
{
    if (!m_started)
        return begin();
    QByteArray raw = readRaw();
    if (!m_decoder)
        return raw;
    // A piece may end within a character and decode to nothing: that is not the end.
    while (!raw.isEmpty()) {
        const QByteArray text = convert(raw);
        if (!text.isEmpty())
            return text;
        raw = readRaw();
    }
    return {};
}

QByteArray Utf8Stream::convert(const QByteArray &raw)
{
    const QString text = m_decoder->decode(raw);
    return m_encoder.encode(text);
}

QByteArray Utf8Stream::readRaw()
{
    if (m_failed)
        return {};
    QByteArray piece(m_pieceBytes, Qt::Uninitialized);
    const qint64 got = m_device.read(piece.data(), piece.size());
    m_failed = got < 0;
    piece.truncate(std::max<qint64>(got, 0));
    m_consumed += piece.size();
    return piece;
}

QByteArray Utf8Stream::begin()
{
    m_started = true;
    QByteArray head;
    while (head.size() < 4) {
        const QByteArray piece = readRaw();
        if (piece.isEmpty())
            break;
        head += piece;
    }
    const auto encoding = QStringConverter::encodingForData(head);
    if (encoding == QStringConverter::Utf8)
        return head.mid(3);
    if (!encoding)
        return head;
    m_decoder.emplace(*encoding);
    const QByteArray text = convert(head);
    return text.isEmpty() ? read() : text;
}

} // namespace importers
