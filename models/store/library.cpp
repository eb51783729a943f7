// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/library.h"

#include "store/conversationstore.h"
#include "store/filestore.h"
#include "store/importstore.h"
#include "store/memorystore.h"
#include "store/messagestore.h"
#include "store/migrator.h"
#include "store/searchstore.h"
#include "store/statement.h"
#include "store/statisticsstore.h"
#include "store/userstore.h"
#include "store/worker.h"

#include <QCoreApplication>

namespace store {

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("store::Library", text);
}

Error noSchema(const Location &location, bool older)
{
    return {
        ErrorCode::NotALibrary,
        older ? tr("The database %1 has an older schema; run `recollect schema upgrade` on it first.")
                    .arg(location.displayName())
              : tr("The database %1 has no Recollect tables yet; run `recollect schema upgrade` on it first.")
                    .arg(location.displayName()),
        QString()};
}

/// A SQLite file that is some other program's must not get our tables.
Result<Done> checkOwner(Connection &connection)
{
    if (connection.backend() != Backend::Sqlite)
        return Done{};
    Statement owner(connection, QStringLiteral("library_owner"));
    if (const auto asked = owner.exec(); !asked)
        return asked;
    const bool ours = owner.next() && owner.flag();
    if (ours)
        return Done{};
    return Error{
        ErrorCode::NotALibrary,
        tr("%1 is a database of another program, not a Recollect library.").arg(connection.location().file),
        QString()};
}

Result<SchemaStatus> openSqlite(Connection &connection)
{
    if (const auto owner = checkOwner(connection); !owner)
        return owner.error();
    Migrator migrator(connection);
    auto status = migrator.status();
    if (!status)
        return status;
    if (status->isNewer())
        return Migrator::newerSchema(*status);
    if (status->isCurrent())
        return status;
    if (connection.isReadOnly())
        return noSchema(connection.location(), status->version > 0);
    return migrator.upgrade();
}

Result<SchemaStatus> openPostgres(Connection &connection)
{
    auto status = Migrator(connection).status();
    if (!status)
        return status;
    if (status->isNewer())
        return Migrator::newerSchema(*status);
    if (!status->isCurrent())
        return noSchema(connection.location(), status->version > 0);
    return status;
}

ConnectionOptions forSearching(ConnectionOptions options)
{
    options.searching = true;
    return options;
}

} // namespace

Library::Library(ConnectionOptions options, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_interactive(std::make_unique<Worker>(m_options)),
      m_searching(std::make_unique<Worker>(forSearching(m_options))),
      m_counting(std::make_unique<Worker>(m_options)), m_bulk(std::make_unique<Worker>(m_options))
{
    m_conversations = std::make_unique<ConversationStore>(*m_interactive, *m_counting);
    m_messages = std::make_unique<MessageStore>(*m_interactive);
    m_memories = std::make_unique<MemoryStore>(*m_interactive);
    m_files = std::make_unique<FileStore>(*m_interactive);
    m_users = std::make_unique<UserStore>(*m_interactive);
    m_search = std::make_unique<SearchStore>(*m_searching);
    m_imports = std::make_unique<ImportStore>(*m_bulk);
    m_statistics = std::make_unique<StatisticsStore>(*m_counting);
    connect(m_interactive.get(), &Worker::connectedChanged, this,
            [this](bool connected) { setState(connected ? State::Connected : State::Reconnecting); });
    const auto tellConversation = [this](const domain::Message &message) {
        m_conversations->tellAgain({message.conversationId});
    };
    connect(m_messages.get(), &MessageStore::added, m_conversations.get(), tellConversation);
    connect(m_messages.get(), &MessageStore::changed, m_conversations.get(), tellConversation);
    connect(m_imports.get(), &ImportStore::libraryChanged, m_conversations.get(), &ConversationStore::reset);
    connect(m_imports.get(), &ImportStore::libraryChanged, m_memories.get(), &MemoryStore::reset);
}

Library::~Library() = default;

void Library::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

QFuture<Result<SchemaStatus>> Library::open()
{
    return m_interactive->run([this](Connection &connection) -> Result<SchemaStatus> {
        auto status =
            connection.backend() == Backend::Sqlite ? openSqlite(connection) : openPostgres(connection);
        if (status)
            QMetaObject::invokeMethod(
                this, [this] { setState(State::Connected); }, Qt::QueuedConnection);
        return status;
    });
}

QFuture<Result<SchemaStatus>> Library::schemaStatus()
{
    return m_interactive->run([](Connection &connection) -> Result<SchemaStatus> {
        if (const auto owner = checkOwner(connection); !owner)
            return owner.error();
        return Migrator(connection).status();
    });
}

QFuture<Result<SchemaStatus>> Library::schemaUpgrade(int target)
{
    return m_interactive->run([target](Connection &connection) -> Result<SchemaStatus> {
        if (const auto owner = checkOwner(connection); !owner)
            return owner.error();
        return Migrator(connection).upgrade(target);
    });
}

QFuture<Result<SchemaStatus>> Library::schemaDowngrade(int target)
{
    return m_interactive->run([target](Connection &connection) -> Result<SchemaStatus> {
        if (const auto owner = checkOwner(connection); !owner)
            return owner.error();
        return Migrator(connection).downgrade(target);
    });
}

} // namespace store
