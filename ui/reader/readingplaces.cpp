// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readingplaces.h"

#include <QDataStream>

namespace ui {

namespace {

constexpr quint32 format = 1;

} // namespace

void ReadingPlaces::fromBytes(const QByteArray &bytes)
{
    m_entries.clear();
    QDataStream stream(bytes);
    quint32 version = 0;
    stream >> version;
    while (version == format && !stream.atEnd() && m_entries.size() < most) {
        QUuid conversation;
        qint64 message = 0;
        qint32 y = 0;
        stream >> conversation >> message >> y;
        if (stream.status() != QDataStream::Ok)
            return;
        m_entries.append({domain::ConversationId{conversation}, {domain::MessageId{message}, y}});
    }
}

QByteArray ReadingPlaces::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << format;
    for (const Entry &entry : m_entries)
        stream << entry.conversation.value << entry.position.message.value << qint32(entry.position.y);
    return bytes;
}

void ReadingPlaces::remember(domain::ConversationId id, const std::optional<ReaderView::Position> &position)
{
    m_entries.removeIf([id](const Entry &entry) { return entry.conversation == id; });
    if (position)
        m_entries.prepend({id, *position});
    if (m_entries.size() > most)
        m_entries.resize(most);
}

std::optional<ReaderView::Position> ReadingPlaces::placeIn(domain::ConversationId id) const
{
    for (const Entry &entry : m_entries) {
        if (entry.conversation == id)
            return entry.position;
    }
    return std::nullopt;
}

} // namespace ui
