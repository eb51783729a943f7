// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/connectionfacts.h"
#include "store/location.h"
#include "store/schema.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <memory>

namespace store {

class ConversationStore;
class FacetStore;
class FileStore;
class ImportStore;
class MemoryStore;
class MessageStore;
class SavedSearchStore;
class SearchStore;
class StatisticsStore;
class UserStore;
class Worker;

class LibraryCloser;

/// An open library: its stores, and the threads they run on. Everything that touches the database goes
/// through here. Lives in the thread that made it; the stores' verbs may be called from any thread.
class Library : public QObject {
    Q_OBJECT

public:
    enum class State { Closed, Connected, Reconnecting };
    Q_ENUM(State)

    explicit Library(ConnectionOptions options, QObject *parent = nullptr);
    ~Library() override;

    /// Opens the database and sees to its schema. A SQLite library is created (with options.create) and
    /// upgraded, after a copy beside it; a PostgreSQL database without our tables, or with older ones, is
    /// refused with a sentence that names `schema upgrade`, since others use it too.
    [[nodiscard]] QFuture<domain::Result<SchemaStatus>> open();

    [[nodiscard]] const Location &location() const { return m_options.location; }
    [[nodiscard]] bool isReadOnly() const
    {
        return m_options.readOnly || m_facts.readOnly != ReadOnlyReason::None;
    }
    [[nodiscard]] State state() const { return m_state; }
    /// What the connection turned out to be; known once the library is open.
    [[nodiscard]] const ConnectionFacts &facts() const { return m_facts; }
    /// Asks the server whether it is still there, as happens by itself every now and then: a server that dies tells
    /// nobody. state() and facts() follow.
    void checkConnection();

    [[nodiscard]] ConversationStore &conversations() const { return *m_conversations; }
    [[nodiscard]] MessageStore &messages() const { return *m_messages; }
    [[nodiscard]] MemoryStore &memories() const { return *m_memories; }
    [[nodiscard]] FileStore &files() const { return *m_files; }
    [[nodiscard]] UserStore &users() const { return *m_users; }
    [[nodiscard]] SearchStore &search() const { return *m_search; }
    [[nodiscard]] ImportStore &imports() const { return *m_imports; }
    [[nodiscard]] StatisticsStore &statistics() const { return *m_statistics; }
    [[nodiscard]] FacetStore &facets() const { return *m_facets; }
    [[nodiscard]] SavedSearchStore &savedSearches() const { return *m_savedSearches; }

    /// For the command line's `schema`: works on a database that open() would refuse.
    [[nodiscard]] QFuture<domain::Result<SchemaStatus>> schemaStatus();
    [[nodiscard]] QFuture<domain::Result<SchemaStatus>> schemaUpgrade(int target = 0);
    [[nodiscard]] QFuture<domain::Result<SchemaStatus>> schemaDowngrade(int target);

Q_SIGNALS:
    /// Connected ↔ Reconnecting as the server comes and goes. While Reconnecting, the server is asked again and
    /// again, whether somebody wants something or not.
    void stateChanged(store::Library::State state);
    /// After a reconnect the library may be read-only, or less guarded on its way.
    void factsChanged();

private:
    friend class LibraryCloser;
    /// With everything in it, for an end on another thread; its signals reach nobody any more.
    void moveAway(QThread *thread);
    /// Makes a store or a worker, and remembers it for moveAway().
    template <typename Part, typename... Arguments>
    std::unique_ptr<Part> part(Arguments &&...arguments);
    void setState(State state);
    void setFacts(const ConnectionFacts &facts);

    ConnectionOptions m_options;
    State m_state = State::Closed;
    ConnectionFacts m_facts;
    QTimer m_heartbeat;
    bool m_checking = false;
    QList<QObject *> m_parts; ///< the stores and workers
    // Declared before the workers: these are destroyed after the last task has ended.
    std::unique_ptr<ConversationStore> m_conversations;
    std::unique_ptr<MessageStore> m_messages;
    std::unique_ptr<MemoryStore> m_memories;
    std::unique_ptr<FileStore> m_files;
    std::unique_ptr<UserStore> m_users;
    std::unique_ptr<SearchStore> m_search;
    std::unique_ptr<ImportStore> m_imports;
    std::unique_ptr<StatisticsStore> m_statistics;
    std::unique_ptr<FacetStore> m_facets;
    std::unique_ptr<SavedSearchStore> m_savedSearches;
    /// What a click waits for; searches, which are cancelled as the person types; walks over the whole library for
    /// lists and counts; long work that writes.
    std::unique_ptr<Worker> m_interactive;
    std::unique_ptr<Worker> m_searching;
    std::unique_ptr<Worker> m_counting;
    std::unique_ptr<Worker> m_bulk;
};

} // namespace store
