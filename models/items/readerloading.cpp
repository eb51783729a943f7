// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/readermodel.h"

#include "items/whendone.h"

/// Which messages are in memory: those around the rows that a view wants.
namespace items {

namespace {

/// Rows fetched before and after those that are wanted.
constexpr int margin = 20;
/// One request brings at most so many messages, and about so many characters, so that the first comes soon.
constexpr int mostPerRequest = 60;
constexpr qint64 charactersPerRequest = 1'000'000;
/// Beyond this, messages far from the wanted rows are dropped.
constexpr qsizetype mostMessages = 1'000;
constexpr qint64 mostCharacters = 32'000'000;
constexpr int keptAround = 100;

qint64 characters(const domain::Message &message)
{
    return message.content.size() + message.reasoning.size();
}

} // namespace

/// Much may have changed: the shape is read again, and the texts that are shown.
void ReaderModel::readAgain()
{
    loadOutline({});
    QList<domain::MessageId> shown;
    for (int row = m_wantedFirst; row <= std::min(m_wantedLast, rowCount() - 1); ++row)
        shown.append(outline(row).id);
    for (auto message = m_messages.begin(); message != m_messages.end();) {
        if (shown.contains(message.key())) {
            ++message;
            continue;
        }
        m_characters -= characters(*message);
        message = m_messages.erase(message);
    }
    request(shown);
}

void ReaderModel::want(int first, int last)
{
    const int rows = rowCount();
    m_wantedFirst = std::clamp(first, 0, std::max(0, rows - 1));
    m_wantedLast = std::min(last, rows - 1);
    QList<domain::MessageId> missing;
    qint64 length = 0;
    const auto add = [&](int row) {
        const domain::MessageOutline &shape = outline(row);
        if (missing.size() >= mostPerRequest || length > charactersPerRequest || m_messages.contains(shape.id)
            || m_loading.contains(shape.id))
            return;
        missing.append(shape.id);
        length += shape.length;
    };
    for (int row = m_wantedFirst; row <= m_wantedLast; ++row)
        add(row);
    for (int row = m_wantedLast + 1; row <= std::min(m_wantedLast + margin, rows - 1); ++row)
        add(row);
    for (int row = m_wantedFirst - 1; row >= std::max(0, m_wantedFirst - margin); --row)
        add(row);
    request(missing);
}

void ReaderModel::request(const QList<domain::MessageId> &ids)
{
    if (ids.isEmpty())
        return;
    for (const domain::MessageId &id : ids)
        m_loading.insert(id);
    whenDone(this, m_messageStore.byIds(ids),
             [this, ids, generation = m_generation](const domain::Result<QList<domain::Message>> &messages) {
                 if (generation != m_generation)
                     return;
                 for (const domain::MessageId &id : ids)
                     m_loading.remove(id);
                 if (messages)
                     takeMessages(*messages);
                 else
                     Q_EMIT failed(messages.error());
             });
}

void ReaderModel::takeMessages(const QList<domain::Message> &messages)
{
    int first = -1;
    int last = -1;
    for (const domain::Message &message : messages) {
        if (const auto old = m_messages.constFind(message.id); old != m_messages.constEnd())
            m_characters -= characters(*old);
        m_messages.insert(message.id, message);
        m_characters += characters(message);
        const int row = rowOf(message.id);
        if (row == -1)
            continue;
        first = first == -1 ? row : std::min(first, row);
        last = std::max(last, row);
    }
    dropFarMessages();
    if (first != -1)
        Q_EMIT dataChanged(index(first), index(last));
}

void ReaderModel::dropFarMessages()
{
    if (m_messages.size() <= mostMessages && m_characters <= mostCharacters)
        return;
    const int around = m_characters > mostCharacters ? 0 : keptAround;
    for (auto message = m_messages.begin(); message != m_messages.end();) {
        const int row = rowOf(message.key());
        if (row >= m_wantedFirst - around && row <= m_wantedLast + around) {
            ++message;
            continue;
        }
        m_characters -= characters(*message);
        message = m_messages.erase(message);
    }
}

} // namespace items
