// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/library.h"

#include "store/conversationstore.h"
#include "store/facetstore.h"
#include "store/filestore.h"
#include "store/importstore.h"
#include "store/memorystore.h"
#include "store/messagestore.h"
#include "store/migrator.h"
#include "store/savedsearchstore.h"
#include "store/searchstore.h"
#include "store/statement.h"
#include "store/statisticsstore.h"
#include "store/userstore.h"
#include "store/worker.h"

#include <QCoreApplication>
#include <QFutureWatcher>

#include <chrono>

namespace store {

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

/// How often to look whether an idle server is still there, and how often whether a lost one is back.
constexpr std::chrono::seconds heartbeat{20};
constexpr std::chrono::seconds heartbeatWhenLost{3};

/// Carries the context of the texts below.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(store::Library)
};

Error noSchema(const Location &location, bool older)
{
    return {
        ErrorCode::NotALibrary,
        older
            ? Words::tr("The database %1 has an older schema; run `recollect schema upgrade` on it first.")
                  .arg(location.displayName())
            : Words::tr(
                  "The database %1 has no Recollect tables yet; run `recollect schema upgrade` on it first.")
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
    return Error{ErrorCode::NotALibrary,
                 Words::tr("%1 is a database of another program, not a Recollect library.")
                     .arg(connection.location().file),
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

template <typename Part, typename... Arguments>
std::unique_ptr<Part> Library::part(Arguments &&...arguments)
{
    auto made = std::make_unique<Part>(std::forward<Arguments>(arguments)...);
    m_parts.append(made.get());
    return made;
}

Library::Library(ConnectionOptions options, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_interactive(part<Worker>(m_options)),
      m_searching(part<Worker>(forSearching(m_options))), m_counting(part<Worker>(m_options)),
      m_bulk(part<Worker>(m_options))
{
    m_conversations = part<ConversationStore>(*m_interactive, *m_counting);
    m_messages = part<MessageStore>(*m_interactive);
    m_memories = part<MemoryStore>(*m_interactive, *m_counting);
    m_files = part<FileStore>(*m_interactive);
    m_users = part<UserStore>(*m_interactive);
    m_search = part<SearchStore>(*m_searching);
    m_imports = part<ImportStore>(*m_bulk, m_options.location.file);
    m_statistics = part<StatisticsStore>(*m_counting);
    m_facets = std::make_unique<FacetStore>(*m_counting);
    m_savedSearches = part<SavedSearchStore>(*m_interactive);
    connect(m_interactive.get(), &Worker::connectedChanged, this,
            [this](bool connected) { setState(connected ? State::Connected : State::Reconnecting); });
    connect(&m_heartbeat, &QTimer::timeout, this, &Library::checkConnection);
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
    const bool isBack = m_state == State::Reconnecting && state == State::Connected;
    m_state = state;
    if (location().backend == Backend::PostgreSql)
        m_heartbeat.start(state == State::Reconnecting ? heartbeatWhenLost : heartbeat);
    Q_EMIT stateChanged(state);
    if (!isBack)
        return;
    // Others may have written meanwhile, and the server may be another one of several.
    checkConnection();
    Q_EMIT m_conversations->reset();
    Q_EMIT m_memories->reset();
}

void Library::setFacts(const ConnectionFacts &facts)
{
    if (m_facts == facts)
        return;
    m_facts = facts;
    Q_EMIT factsChanged();
}

void Library::checkConnection()
{
    // One question at a time: behind a long task they would only pile up.
    if (std::exchange(m_checking, true))
        return;
    auto *answer = new QFutureWatcher<Result<ConnectionFacts>>(this);
    connect(answer, &QFutureWatcherBase::finished, this, [this, answer] {
        answer->deleteLater();
        m_checking = false;
        if (answer->future().resultCount() > 0 && answer->result())
            setFacts(*answer->result());
    });
    answer->setFuture(m_interactive->read(readFacts));
}

void Library::moveAway(QThread *thread)
{
    m_heartbeat.stop();
    m_parts.append({&m_heartbeat, this});
    for (QObject *part : std::as_const(m_parts)) {
        part->disconnect();
        part->moveToThread(thread);
    }
}

QFuture<Result<SchemaStatus>> Library::open()
{
    return m_interactive->run([this](Connection &connection) -> Result<SchemaStatus> {
        auto status =
            connection.backend() == Backend::Sqlite ? openSqlite(connection) : openPostgres(connection);
        if (!status)
            return status;
        const auto facts = readFacts(connection);
        if (!facts)
            return facts.error();
        QMetaObject::invokeMethod(
            this,
            [this, facts = *facts] {
                setFacts(facts);
                setState(State::Connected);
            },
            Qt::QueuedConnection);
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
