// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importwriter.h"

#include "store/importtext.h"
#include "store/searchindex.h"
#include "store/statement.h"

namespace store {

using domain::ConversationRecord;
using domain::Done;
using domain::MessageId;
using domain::MessageRecord;
using domain::Result;

namespace {

constexpr qsizetype longestAuthor = 200;
constexpr qsizetype longestModel = 100;
constexpr qsizetype longestTag = 200;

template <typename Row, typename Put>
Result<Done> putAll(Result<std::unique_ptr<RowSink>> sink, const Row &rows, const Put &put)
{
    if (!sink)
        return sink.error();
    for (const auto &row : rows) {
        if (!put(**sink, row))
            continue;
        if (const auto ended = (*sink)->endRow(); !ended)
            return ended;
    }
    return (*sink)->finish();
}

/// The columns that new and changed messages have in common, in the order of both statements.
void putBody(RowSink &sink, const MessageRecord &record)
{
    sink.text(domain::toString(record.role));
    sink.text(fitted(record.author, longestAuthor));
    sink.text(record.content);
    sink.text(record.reasoning);
    sink.text(fitted(record.model, longestModel));
    sink.json(storableJson(record.toolCalls));
    sink.json(storableJson(record.images));
    sink.json(storableJson(record.files));
    sink.json(storableJson(record.metadata));
    sink.integer(storableCount(record.version).value_or(1));
    sink.flag(record.edited);
    sink.flag(record.hidden);
    sink.integer(storableCount(record.tokenCount));
    sink.integer(storableCount(record.latencyMs));
}

MessageId parentOf(const PlannedMessage &row)
{
    if (row.parentKey.isEmpty() || row.parentKey == row.key)
        return {};
    const auto parent = row.conversation->messages.constFind(row.parentKey);
    return parent == row.conversation->messages.constEnd() ? MessageId() : parent->id;
}

QStringList cleanTags(const QStringList &tags)
{
    QStringList clean;
    for (const QString &tag : tags) {
        const QString simple = fitted(tag.simplified(), longestTag);
        if (!simple.isEmpty() && !clean.contains(simple, Qt::CaseInsensitive))
            clean.append(simple);
    }
    return clean;
}

} // namespace

Result<Done> ImportWriter::write()
{
    if (const auto done = writeConversations(); !done)
        return done;
    if (const auto done = writeFiles(); !done)
        return done;
    return writeMemories();
}

Result<Done> ImportWriter::writeConversations()
{
    if (m_plan.conversations.empty())
        return Done{};
    using Step = Result<Done> (ImportWriter::*)();
    for (const Step step :
         {&ImportWriter::prepareIndex, &ImportWriter::giveIds, &ImportWriter::keepBefore,
          &ImportWriter::addConversations, &ImportWriter::addTags, &ImportWriter::addMessages,
          &ImportWriter::addEntries, &ImportWriter::changeMessages, &ImportWriter::setLeaves,
          &ImportWriter::changeConversations, &ImportWriter::indexWritten}) {
        if (const auto done = (this->*step)(); !done)
            return done;
    }
    return Done{};
}

Result<QList<qint64>> ImportWriter::reserve(const QString &what, qsizetype count)
{
    QList<qint64> ids;
    if (count == 0)
        return ids;
    ids.reserve(count);
    Statement numbers(m_connection, QStringLiteral("import_reserve_%1").arg(what));
    numbers.bind(QStringLiteral("count"), qint64(count));
    if (const auto done = numbers.exec(); !done)
        return done.error();
    while (numbers.next())
        ids.append(numbers.integer());
    if (const auto finished = numbers.finish(); !finished)
        return finished.error();
    return ids;
}

/// New messages get their numbers before they are written, so that parents and leaves need no second pass.
Result<Done> ImportWriter::giveIds()
{
    const auto ids = reserve(QStringLiteral("messages"), qsizetype(m_plan.added.size()));
    if (!ids)
        return ids.error();
    for (size_t i = 0; i < m_plan.added.size(); ++i) {
        PlannedMessage &row = m_plan.added[i];
        row.id = {ids->at(qsizetype(i))};
        row.conversation->messages[row.key].id = row.id;
    }
    for (ConversationState *state : m_plan.conversations) {
        if (state->leafKey.isEmpty())
            continue; // the branch that is shown stays
        const auto leaf = state->messages.constFind(state->leafKey);
        if (leaf != state->messages.constEnd())
            state->leaf = leaf->id;
    }
    return Done{};
}

Result<Done> ImportWriter::keepBefore()
{
    QStringList conversations;
    for (const ConversationState *state : m_plan.conversations) {
        if (state->isChanged)
            conversations.append(state->id.toString());
    }
    if (const auto kept = keepBefore(QStringLiteral("conversations"), conversations); !kept)
        return kept;
    QStringList messages;
    for (const PlannedMessage &row : m_plan.changed)
        messages.append(row.id.toString());
    return keepBefore(QStringLiteral("messages"), messages);
}

/// Rows as they are before this batch changes them for the first time; not of rows that it added itself.
Result<Done> ImportWriter::keepBefore(const QString &what, const QStringList &ids)
{
    if (ids.isEmpty())
        return Done{};
    Statement keep(m_connection, QStringLiteral("import_before_%1").arg(what));
    keep.bind(QStringLiteral("batch"), m_target.batch);
    keep.bind(QStringLiteral("ids"), ids);
    return keep.exec();
}

/// When changed rows say that they were changed, so that a rollback knows whether others changed them since.
Result<Done> ImportWriter::noteWritten(const QString &what, const QStringList &ids)
{
    Statement note(m_connection, QStringLiteral("import_after_%1").arg(what));
    note.bind(QStringLiteral("batch"), m_target.batch);
    note.bind(QStringLiteral("ids"), ids);
    return note.exec();
}

Result<Done> ImportWriter::addConversations()
{
    return putAll(addRows(m_connection, QStringLiteral("conversations")), m_plan.conversations,
                  [this](RowSink &sink, const ConversationState *state) {
                      if (!state->isNew)
                          return false;
                      const ConversationRecord &record = *state->record;
                      sink.id(state->id);
                      sink.id(m_target.user);
                      sink.text(m_target.source);
                      sink.text(state->key);
                      sink.text(state->title);
                      sink.text(state->model);
                      sink.textOrNull(state->systemPrompt);
                      sink.json(state->metadata);
                      sink.text(domain::toString(record.status));
                      sink.flag(record.pinned);
                      sink.flag(record.archived);
                      sink.time(record.trashed ? std::optional(record.trashedAt.value_or(m_target.now))
                                               : std::nullopt);
                      sink.time(record.read ? std::optional(state->updatedAt) : std::nullopt);
                      sink.text(state->preview);
                      sink.text(QString::fromLatin1(state->hash));
                      sink.integer(state->newMessages);
                      sink.integer(storableCount(state->newTokens).value_or(0));
                      sink.integer(state->lastSequence);
                      sink.time(state->sourceUpdatedAt);
                      sink.time(state->createdAt);
                      sink.time(state->updatedAt);
                      sink.id(m_target.batch);
                      return true;
                  });
}

Result<Done> ImportWriter::addTags()
{
    std::vector<std::pair<domain::ConversationId, QString>> tags;
    for (const ConversationState *state : m_plan.conversations) {
        if (!state->isNew)
            continue;
        const QStringList clean = cleanTags(state->record->tags);
        for (const QString &tag : clean)
            tags.emplace_back(state->id, tag);
    }
    if (tags.empty())
        return Done{};
    return putAll(addRows(m_connection, QStringLiteral("tags")), tags, [](RowSink &sink, const auto &tag) {
        sink.id(tag.first);
        sink.text(tag.second);
        return true;
    });
}

Result<Done> ImportWriter::addMessages()
{
    if (m_plan.added.empty())
        return Done{};
    return putAll(addRows(m_connection, QStringLiteral("messages")), m_plan.added,
                  [this](RowSink &sink, const PlannedMessage &row) {
                      sink.id(row.id);
                      sink.id(row.conversation->id);
                      sink.integer(row.sequence);
                      sink.id(parentOf(row));
                      putBody(sink, *row.record);
                      sink.text(row.key);
                      sink.text(QString::fromLatin1(row.hash));
                      sink.time(row.createdAt);
                      sink.time(row.updatedAt);
                      sink.id(m_target.batch);
                      return true;
                  });
}

QList<MessageId> ImportWriter::changedMessages() const
{
    QList<MessageId> ids;
    for (const PlannedMessage &row : m_plan.changed)
        ids.append(row.id);
    return ids;
}

Result<Done> ImportWriter::changeMessages()
{
    if (m_plan.changed.empty())
        return Done{};
    if (const auto unindexed = unindexMessages(m_connection, changedMessages()); !unindexed)
        return unindexed;
    const auto written = putAll(changeRows(m_connection, QStringLiteral("messages")), m_plan.changed,
                                [](RowSink &sink, const PlannedMessage &row) {
                                    sink.id(parentOf(row));
                                    putBody(sink, *row.record);
                                    sink.text(QString::fromLatin1(row.hash));
                                    sink.time(row.record->createdAt);
                                    sink.time(row.updatedAt);
                                    sink.id(row.id);
                                    return true;
                                });
    if (!written)
        return written;
    QStringList ids;
    for (const PlannedMessage &row : m_plan.changed)
        ids.append(row.id.toString());
    return noteWritten(QStringLiteral("messages"), ids);
}

/// The leaf of a new conversation, now that its messages are there.
Result<Done> ImportWriter::setLeaves()
{
    const auto has = [](const ConversationState *state) { return state->isNew && state->leaf.isValid(); };
    if (std::none_of(m_plan.conversations.begin(), m_plan.conversations.end(), has))
        return Done{};
    return putAll(changeRows(m_connection, QStringLiteral("leaves")), m_plan.conversations,
                  [&has](RowSink &sink, const ConversationState *state) {
                      if (!has(state))
                          return false;
                      sink.id(state->leaf);
                      sink.id(state->id);
                      return true;
                  });
}

Result<Done> ImportWriter::changeConversations()
{
    const auto changed = [](const ConversationState *state) { return state->isChanged; };
    if (std::none_of(m_plan.conversations.begin(), m_plan.conversations.end(), changed))
        return Done{};
    return putAll(changeRows(m_connection, QStringLiteral("conversations")), m_plan.conversations,
                  [](RowSink &sink, const ConversationState *state) {
                      if (!state->isChanged)
                          return false;
                      sink.text(state->title);
                      sink.text(state->model);
                      sink.textOrNull(state->systemPrompt);
                      sink.json(state->metadata.isEmpty() ? QByteArray() : state->metadata);
                      sink.text(state->preview);
                      sink.text(QString::fromLatin1(state->hash));
                      sink.integer(state->newMessages);
                      sink.integer(state->newTokens);
                      sink.integer(state->lastSequence);
                      sink.id(state->leaf);
                      sink.time(state->sourceUpdatedAt);
                      sink.time(state->updatedAt);
                      sink.id(state->id);
                      return true;
                  });
}

Result<Done> ImportWriter::indexWritten()
{
    QList<domain::ConversationId> titled;
    for (const ConversationState *state : m_plan.conversations)
        titled.append(state->id);
    if (const auto indexed = indexTitles(m_connection, titled); !indexed)
        return indexed;
    if (const auto indexed = indexMessages(m_connection, changedMessages()); !indexed)
        return indexed;
    return m_connection.backend() == Backend::Sqlite && m_index ? indexAdded() : Result<Done>(Done{});
}

} // namespace store
