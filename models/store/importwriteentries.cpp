// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchtext.h"
#include "store/importtext.h"
#include "store/importwriter.h"
#include "store/searchindex.h"
#include "store/statement.h"

namespace store {

using domain::Done;
using domain::Result;

namespace {

/// Up to here a text can't reach the limits of a tsvector (16,383 positions, 1 MB), save by characters that
/// stand for many; that is checked too.
constexpr qsizetype longestPlain = 16'000;
constexpr qsizetype mostPositions = 16'382;
/// A tsvector keeps so many positions of one word.
constexpr qsizetype mostRepeats = 254;

/// 'word':1 'other':2 …, as the database's own search_entry() puts it together; tokens hold no quote and no
/// backslash. Null for a text that is better left to the database.
QString vectorOf(const QString &content)
{
    if (content.size() > longestPlain)
        return {};
    const QStringList tokens = domain::searchTokens(storable(content));
    if (tokens.size() > mostPositions)
        return {};
    if (tokens.size() > mostRepeats) {
        const QSet<QString> distinct(tokens.begin(), tokens.end());
        if (tokens.size() - distinct.size() >= mostRepeats)
            return {};
    }
    QString vector = QLatin1String("");
    for (qsizetype i = 0; i < tokens.size(); ++i)
        vector +=
            QLatin1String(i > 0 ? " '" : "'") + tokens[i] + QLatin1String("':") + QString::number(i + 1);
    return vector;
}

QString tokensOf(const QString &content)
{
    return indexTokens(storable(content));
}

Result<bool> bringsEntries(Connection &connection)
{
    Statement select(connection, QStringLiteral("import_brings_entries"));
    if (const auto done = select.exec(); !done)
        return done.error();
    return select.next() && select.flag();
}

} // namespace

/// Starts what takes longest and needs no database.
Result<Done> ImportWriter::prepareIndex()
{
    if (m_plan.added.empty())
        return Done{};
    const bool sqlite = m_connection.backend() == Backend::Sqlite;
    if (!sqlite) {
        const auto brings = bringsEntries(m_connection);
        if (!brings || !*brings)
            return brings ? Result<Done>(Done{}) : brings.error();
    }
    std::vector<const QString *> texts;
    texts.reserve(m_plan.added.size());
    for (const PlannedMessage &row : m_plan.added)
        texts.push_back(&row.record->content);
    m_index.emplace(std::move(texts), sqlite ? tokensOf : vectorOf);
    return Done{};
}

/// The text index's entries of new messages on PostgreSQL, where the trigger leaves them to the import.
Result<Done> ImportWriter::addEntries()
{
    if (m_connection.backend() == Backend::Sqlite || !m_index)
        return Done{};
    QList<domain::MessageId> left;
    auto sink = addRows(m_connection, QStringLiteral("entries"));
    if (!sink)
        return sink.error();
    RowSink &entry = **sink;
    const std::vector<QString> &vectors = m_index->entries();
    for (size_t i = 0; i < m_plan.added.size(); ++i) {
        const PlannedMessage &row = m_plan.added[i];
        if (vectors[i].isNull()) {
            left.append(row.id);
            continue;
        }
        entry.id(row.id);
        entry.id(row.conversation->id);
        entry.time(row.createdAt);
        entry.text(vectors[i]);
        entry.flag(holdsCode(row.record->content));
        entry.flag(false);
        if (const auto ended = entry.endRow(); !ended)
            return ended;
    }
    if (const auto finished = entry.finish(); !finished || left.isEmpty())
        return finished;
    Statement rest(m_connection, QStringLiteral("import_index_long"));
    rest.bind(QStringLiteral("ids"), left);
    return rest.exec();
}

/// The same on SQLite, where the program writes the index in any case.
Result<Done> ImportWriter::indexAdded()
{
    const std::vector<QString> &tokens = m_index->entries();
    std::vector<NewEntry> entries;
    entries.reserve(m_plan.added.size());
    for (size_t i = 0; i < m_plan.added.size(); ++i) {
        const PlannedMessage &row = m_plan.added[i];
        entries.push_back(
            {row.id, row.conversation->id, row.createdAt, holdsCode(row.record->content), tokens[i]});
    }
    return indexNewMessages(m_connection, entries);
}

} // namespace store
