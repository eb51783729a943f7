// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"
#include "domain/message.h"
#include "domain/user.h"
#include "store/library.h"
#include "store/location.h"
#include "support/otherprogram.h"
#include "support/postgrescluster.h"
#include "support/waitfor.h"

#include <QMetaType>
#include <QTemporaryDir>

#include <memory>

namespace support {

/// Adds the column "backend" with one row for each home of a library, for a test's _data function:
///     void pins_data() { support::addBackends(); }
///     void pins()
///     {
///         QFETCH(store::Backend, backend);
///         QCOMPARE(m_fixture.open(backend), QString());
///         …
void addBackends();

/// Empty libraries for tests: SQLite files in a temporary folder, databases in a private PostgreSQL
/// cluster that starts with the first one. One object serves a whole test program. Link test_library.
class LibraryFixture {
public:
    LibraryFixture();
    ~LibraryFixture();
    LibraryFixture(const LibraryFixture &) = delete;
    LibraryFixture &operator=(const LibraryFixture &) = delete;

    /// Makes a new empty library with the newest schema and opens it; the one before is closed. Returns
    /// what went wrong, empty when all is well.
    [[nodiscard]] QString open(store::Backend backend);
    /// Makes a new place without any schema: a file that does not exist yet, or an empty database.
    /// Nothing is opened.
    [[nodiscard]] QString prepare(store::Backend backend);
    /// Opens what is there (again), as another start of the program would.
    [[nodiscard]] QString reopen();
    void close();

    [[nodiscard]] store::Library &library() { return *m_library; }
    /// How to open the same place a second time.
    [[nodiscard]] const store::ConnectionOptions &options() const { return m_options; }
    /// For the command line: the value of --library or --profile.
    [[nodiscard]] QString argument() const;
    [[nodiscard]] const PostgresDatabase &database() const { return m_database; }
    [[nodiscard]] PostgresCluster &cluster() { return *m_cluster; }
    /// PostgreSQL: from now on such an event ("insert on messages") is refused where a statement's time is limited.
    [[nodiscard]] QString refuseLimitedStatements(const QString &event);
    /// A folder for a test's files.
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// Runs SQL on a connection of its own, as another program would see the library: the first column of
    /// the last statement's first row, or the error as "error: …". On SQLite with foreign keys on.
    QString sql(const QString &text);
    QString sql(const char *text) { return sql(QString::fromUtf8(text)); }
    /// The same, as a number; -1 for what is none.
    qint64 number(const char *text);
    /// A connection that stays, for what another program does in several steps.
    [[nodiscard]] std::unique_ptr<OtherProgram> otherProgram() const;

    /// The person of that name, added when absent. These three end the test with a message when they fail.
    domain::User user(const QString &name = QStringLiteral("me"));
    domain::Conversation conversation(const QString &title, const QString &userName = QStringLiteral("me"));
    domain::Message say(domain::ConversationId conversation, const QString &content,
                        domain::Role role = domain::Role::User);

private:
    QString prepareSqlite();
    QString preparePostgres();

    QTemporaryDir m_folder;
    std::unique_ptr<PostgresCluster> m_cluster;
    PostgresDatabase m_database;
    store::ConnectionOptions m_options;
    std::unique_ptr<store::Library> m_library;
    int m_files = 0;
};

} // namespace support

Q_DECLARE_METATYPE(store::Backend)
