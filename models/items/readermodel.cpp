// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/readermodel.h"

#include "items/roles.h"
#include "items/whendone.h"

namespace items {

ReaderModel::ReaderModel(store::ConversationStore &conversations, store::MessageStore &messages,
                         QObject *parent)
    : QAbstractListModel(parent), m_conversations(conversations), m_messageStore(messages)
{
    connect(&m_conversations, &store::ConversationStore::changed, this, &ReaderModel::onConversationsChanged);
    connect(&m_conversations, &store::ConversationStore::removed, this,
            [this](const QList<domain::ConversationId> &ids) {
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
    whenDone(
        this, m_conversations.byIds({m_id}),
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
            whenDone(
                this, m_messageStore.outline(m_id),
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
        const bool otherBranch =
            row.currentMessage.isValid() && row.currentMessage != m_conversation->currentMessage;
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
