// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/libraryfixture.h"

#include "store/conversationstore.h"
#include "store/messagestore.h"
#include "store/userstore.h"

#include <QTest>

#include <sqlite3.h>

using namespace domain;
using store::Backend;

namespace support {

namespace {

struct CloseDatabase {
    void operator()(sqlite3 *database) const { sqlite3_close(database); }
};

struct FinalizeStatement {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

/// Runs one statement after the other; the answer is that of the last.
QString runAll(sqlite3 *database, const QByteArray &sql)
{
    QString first;
    const char *rest = sql.constData();
    while (*rest) {
        sqlite3_stmt *raw = nullptr;
        int state = sqlite3_prepare_v2(database, rest, -1, &raw, &rest);
        const std::unique_ptr<sqlite3_stmt, FinalizeStatement> statement(raw);
        if (state == SQLITE_OK && !raw)
            continue; // white space or a comment
        first.clear();
        if (state == SQLITE_OK && (state = sqlite3_step(raw)) == SQLITE_ROW) {
            first = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(raw, 0)));
            while ((state = sqlite3_step(raw)) == SQLITE_ROW) {
            }
        }
        if (state != SQLITE_DONE)
            return QStringLiteral("error: ") + QString::fromUtf8(sqlite3_errmsg(database));
    }
    return first;
}

QString sqliteSql(const QString &file, const QString &sql)
{
    sqlite3 *raw = nullptr;
    const int opened = sqlite3_open_v2(file.toUtf8().constData(), &raw, SQLITE_OPEN_READWRITE, nullptr);
    const std::unique_ptr<sqlite3, CloseDatabase> database(raw);
    if (opened != SQLITE_OK)
        return QStringLiteral("error: ") + QString::fromUtf8(sqlite3_errmsg(raw));
    sqlite3_busy_timeout(raw, patience);
    return runAll(raw, "pragma foreign_keys = on;" + sql.toUtf8());
}

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
    if (m_options.location.backend == Backend::Sqlite)
        return sqliteSql(m_options.location.file, text);
    const auto answer = runSql(m_database, QStringLiteral("set search_path = chatbot, public;") + text);
    return answer ? *answer : QStringLiteral("error: ") + answer.error().message;
}

qint64 LibraryFixture::number(const char *text)
{
    bool ok = false;
    const qint64 value = sql(text).toLongLong(&ok);
    return ok ? value : -1;
}

User LibraryFixture::user(const QString &name)
{
    return expected(waitFor(m_library->users().ensure(name)));
}

Conversation LibraryFixture::conversation(const QString &title, const QString &userName)
{
    Conversation draft;
    draft.userId = user(userName).id;
    draft.title = title;
    draft.model = QStringLiteral("test-model");
    return expected(waitFor(m_library->conversations().create(draft)));
}

Message LibraryFixture::say(ConversationId conversation, const QString &content, Role role)
{
    Message draft;
    draft.conversationId = conversation;
    draft.role = role;
    draft.content = content;
    return expected(waitFor(m_library->messages().append(draft)));
}

} // namespace support
