// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/libraryfixture.h"

#include "store/conversationstore.h"
#include "store/messagestore.h"
#include "store/userstore.h"

#include <QDateTime>
#include <QTest>

using namespace domain;
using store::Backend;

namespace support {

namespace {

/// The value, or the default with a failure in the test's log.
template <typename T>
T expected(const Result<T> &result)
{
    if (!result)
        QTest::qFail(qPrintable(errorText(result)), __FILE__, __LINE__);
    return result ? *result : T{};
}

} // namespace

void addBackends()
{
    QTest::addColumn<Backend>("backend");
    QTest::newRow("sqlite") << Backend::Sqlite;
    QTest::newRow("postgresql") << Backend::PostgreSql;
}

LibraryFixture::LibraryFixture() = default;
LibraryFixture::~LibraryFixture() = default;

QString LibraryFixture::open(Backend backend)
{
    if (const QString error = prepare(backend); !error.isEmpty())
        return error;
    if (backend == Backend::PostgreSql) {
        store::Library maker(m_options);
        if (const auto made = waitFor(maker.schemaUpgrade()); !made)
            return errorText(made);
    }
    return reopen();
}

QString LibraryFixture::prepare(Backend backend)
{
    close();
    m_options = {};
    return backend == Backend::Sqlite ? prepareSqlite() : preparePostgres();
}

QString LibraryFixture::prepareSqlite()
{
    if (!m_folder.isValid())
        return m_folder.errorString();
    m_options.location =
        store::Location::sqlite(m_folder.filePath(QStringLiteral("library%1.recollect").arg(++m_files)));
    m_options.create = true;
    return {};
}

QString LibraryFixture::preparePostgres()
{
    if (!m_cluster)
        m_cluster = std::make_unique<PostgresCluster>();
    if (const QString error = m_cluster->start(); !error.isEmpty())
        return error;
    const auto database = m_cluster->createDatabase();
    if (!database)
        return errorText(database);
    m_database = *database;
    store::Location location;
    location.backend = Backend::PostgreSql;
    location.host = m_database.host;
    location.port = QString::number(m_database.port);
    location.database = m_database.database;
    location.user = m_database.user;
    m_options.location = location;
    m_options.password = m_database.password;
    return {};
}

QString LibraryFixture::reopen()
{
    close();
    m_library = std::make_unique<store::Library>(m_options);
    return errorText(waitFor(m_library->open()));
}

void LibraryFixture::close()
{
    m_library.reset();
}

QString LibraryFixture::argument() const
{
    return m_options.location.displayName();
}

QString LibraryFixture::sql(const QString &text)
{
    const auto program = otherProgram();
    if (m_options.location.backend == Backend::Sqlite)
        program->run(QStringLiteral("pragma foreign_keys = on"));
    return program->run(text);
}

std::unique_ptr<OtherProgram> LibraryFixture::otherProgram() const
{
    return m_options.location.backend == Backend::Sqlite ? otherSqliteProgram(m_options.location.file)
                                                         : otherPostgresProgram(m_database);
}

qint64 LibraryFixture::number(const char *text)
{
    bool ok = false;
    const qint64 value = sql(text).toLongLong(&ok);
    return ok ? value : -1;
}

QString LibraryFixture::refuseLimitedStatements(const QString &event)
{
    return sql(
        QStringLiteral("create or replace function public.refuse_limited() returns trigger language plpgsql "
                       "as $$ begin if current_setting('statement_timeout') <> '0' then "
                       "raise exception 'limited to %', current_setting('statement_timeout'); end if; "
                       "return null; end $$; "
                       "create trigger refuse_limited after %1 execute function public.refuse_limited()")
            .arg(event));
}

User LibraryFixture::user(const QString &name)
{
    return expected(waitFor(m_library->users().ensure(name)));
}

namespace {

/// SQLite's clock counts milliseconds: what follows is later than all that was written, and is sorted so.
void awaitNextMillisecond()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    while (QDateTime::currentMSecsSinceEpoch() == now) {
    }
}

} // namespace

Conversation LibraryFixture::conversation(const QString &title, const QString &userName)
{
    awaitNextMillisecond();
    Conversation draft;
    draft.userId = user(userName).id;
    draft.title = title;
    draft.model = QStringLiteral("test-model");
    return expected(waitFor(m_library->conversations().create(draft)));
}

Message LibraryFixture::say(ConversationId conversation, const QString &content, Role role)
{
    awaitNextMillisecond();
    Message draft;
    draft.conversationId = conversation;
    draft.role = role;
    draft.content = content;
    return expected(waitFor(m_library->messages().append(draft)));
}

} // namespace support
