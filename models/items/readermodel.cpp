// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/readermodel.h"

#include "items/roles.h"
#include "items/whendone.h"

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

ReaderModel::ReaderModel(store::ConversationStore &conversations, store::MessageStore &messages, QObject *parent)
    : QAbstractListModel(parent), m_conversations(conversations), m_messageStore(messages)
{
    connect(&m_conversations, &store::ConversationStore::changed, this, &ReaderModel::onConversationsChanged);
    connect(&m_conversations, &store::ConversationStore::removed, this, [this](const QList<domain::ConversationId> &ids) {
        if (!ids.contains(m_id))
            return;
        close();
        Q_EMIT gone();
    });
    connect(&m_conversations, &store::ConversationStore::reset, this, &ReaderModel::readAgain);
    connect(&m_messageStore, &store::MessageStore::added, this, [this](const domain::Message &message) {
        if (message.conversationId == m_id)
            loadOutline({});
    });
    connect(&m_messageStore, &store::MessageStore::changed, this, &ReaderModel::onMessageChanged);
}

void ReaderModel::open(domain::ConversationId id, domain::MessageId target)
{
    close();
    m_id = id;
    loadOutline(target);
}

void ReaderModel::close()
{
    ++m_generation;
    m_id = {};
    m_conversation.reset();
    m_outlines.clear();
    m_messages.clear();
    m_characters = 0;
    m_loading.clear();
    m_wantedFirst = 0;
    m_wantedLast = -1;
    replaceTree({});
}

void ReaderModel::loadOutline(domain::MessageId target)
{
    if (!m_id.isValid())
        return;
    whenDone(this, m_conversations.byIds({m_id}),
             [this, target, generation = m_generation](const domain::Result<QList<domain::Conversation>> &rows) {
                 if (generation != m_generation)
                     return;
                 if (!rows) {
                     Q_EMIT failed(rows.error());
                     return;
                 }
                 if (rows->isEmpty()) {
                     close();
                     Q_EMIT gone();
                     return;
                 }
                 m_conversation = rows->first();
                 whenDone(this, m_messageStore.outline(m_id),
                          [this, target, generation](const domain::Result<QList<domain::MessageOutline>> &outlines) {
                              if (generation != m_generation)
                                  return;
                              if (outlines)
                                  takeOutline(*outlines, target);
                              else
                                  Q_EMIT failed(outlines.error());
                          });
             });
}

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

void ReaderModel::takeOutline(const QList<domain::MessageOutline> &outlines, domain::MessageId target)
{
    const bool first = m_outlines.isEmpty();
    m_outlines = outlines;
    domain::MessageTree tree(m_outlines, m_conversation->currentMessage);
    if (target.isValid() && !tree.isOnActivePath(target)) {
        if (const domain::MessageId leaf = tree.leafThrough(target); leaf.isValid())
            tree = domain::MessageTree(m_outlines, leaf);
    }
    replaceTree(std::move(tree));
    if (first)
        Q_EMIT opened();
    Q_EMIT conversationChanged();
}

/// Rows that both paths begin with stay; the others go and come.
void ReaderModel::replaceTree(domain::MessageTree tree)
{
    m_tree = std::move(tree);
    const QList<domain::MessageOutline> next = m_tree.activePath();
    int same = 0;
    while (same < m_path.size() && same < next.size() && m_path.at(same).id == next.at(same).id)
        ++same;
    if (same < m_path.size()) {
        beginRemoveRows({}, same, int(m_path.size()) - 1);
        for (int row = same; row < m_path.size(); ++row)
            m_rows.remove(m_path.at(row).id);
        m_path.resize(same);
        endRemoveRows();
    }
    if (same > 0)
        Q_EMIT dataChanged(index(0), index(same - 1)); // there may be other branches now
    if (same < next.size()) {
        beginInsertRows({}, same, int(next.size()) - 1);
        m_path = next;
        for (int row = same; row < next.size(); ++row)
            m_rows.insert(next.at(row).id, row);
        endInsertRows();
    }
}

int ReaderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_path.size());
}

QVariant ReaderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const domain::MessageOutline &shape = outline(index.row());
    const domain::Message *loaded = message(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return loaded ? loaded->content : QString();
    case IdRole:
        return shape.id.toString();
    case LoadedRole:
        return loaded != nullptr;
    case ValueRole:
        return loaded ? QVariant::fromValue(*loaded) : QVariant();
    case MessageRoleRole:
        return int(shape.role);
    case MomentRole:
        return QVariant::fromValue(shape.createdAt);
    case ModelRole:
        return loaded ? loaded->model : QString();
    default:
        return {};
    }
}

const domain::Message *ReaderModel::message(int row) const
{
    const auto found = m_messages.constFind(outline(row).id);
    return found == m_messages.constEnd() ? nullptr : &found.value();
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

QList<domain::MessageId> ReaderModel::siblings(int row) const
{
    return m_tree.siblings(outline(row).id);
}

void ReaderModel::showBranch(domain::MessageId through)
{
    const domain::MessageId leaf = m_tree.leafThrough(through);
    if (!leaf.isValid() || !m_conversation)
        return;
    m_conversation->currentMessage = leaf;
    replaceTree(domain::MessageTree(m_outlines, leaf));
    whenDone(this, m_conversations.setCurrentMessage(m_id, leaf),
             [this](const domain::Result<QList<domain::Conversation>> &rows) {
                 // A library that may only be read is still one whose branches can be read.
                 if (!rows && rows.error().code != domain::ErrorCode::PermissionDenied)
                     Q_EMIT failed(rows.error());
             });
}

int ReaderModel::reveal(domain::MessageId id)
{
    if (rowOf(id) == -1) {
        if (const domain::MessageId leaf = m_tree.leafThrough(id); leaf.isValid())
            replaceTree(domain::MessageTree(m_outlines, leaf));
    }
    return rowOf(id);
}

void ReaderModel::onConversationsChanged(const QList<domain::Conversation> &rows)
{
    for (const domain::Conversation &row : rows) {
        if (row.id != m_id || !m_conversation)
            continue;
        const bool otherBranch = row.currentMessage.isValid() && row.currentMessage != m_conversation->currentMessage;
        m_conversation = row;
        if (otherBranch)
            replaceTree(domain::MessageTree(m_outlines, row.currentMessage));
        Q_EMIT conversationChanged();
    }
}

void ReaderModel::onMessageChanged(const domain::Message &message)
{
    if (message.conversationId == m_id && m_messages.contains(message.id))
        takeMessages({message});
}

} // namespace items
