// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/libraryopener.h"

#include "app/commands/command.h"
#include "app/librarychoice.h"
#include "app/logging/log.h"
#include "app/secrets/secrets.h"
#include "app/settings/paths.h"
#include "app/terminal/prompt.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSemaphore>
#include <QTemporaryDir>

#include <thread>

namespace app {

using domain::Error;
using domain::ErrorCode;
using domain::Result;
using store::ConnectionOptions;
using store::Library;
using store::Location;

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(app::LibraryOpener)
};

QString quotedForShell(QString text)
{
    static const QRegularExpression plain(QStringLiteral("^[\\w./:@%+=,-]+$"));
    if (plain.match(text).hasMatch())
        return text;
    return u'\'' + text.replace(u'\'', QLatin1String("'\\''")) + u'\'';
}

bool leavesSchemaAlone(Access access)
{
    return access == Access::Schema || access == Access::SchemaWrite;
}

bool makesLibrary(Access access)
{
    return access == Access::Write || access == Access::SchemaWrite;
}

/// libpq's own words when the server wants a password and nothing supplied one: then, and only then, it
/// is ours to find one. They are in English, since the program asks libpq for that.
bool wantsPassword(const Error &error)
{
    return error.code == ErrorCode::LoginFailed
        && error.detail.contains(QLatin1String("no password supplied"));
}

/// Waits for the answer or for the wish to stop; false when that came first.
template <typename T>
bool isAnswered(QFuture<T> future, const store::CancelToken &token)
{
    const auto woken = std::make_shared<QSemaphore>();
    const store::CancelToken::Guard guard(token, [woken] { woken->release(); });
    // No then(): in Qt 6.4 it may still be at the future when the answer is taken out of it.
    std::thread([future, woken]() mutable {
        future.waitForFinished();
        woken->release();
    }).detach();
    woken->acquire();
    return future.isFinished();
}

} // namespace

LibraryOpener::LibraryOpener(const GlobalOptions &options, const Settings &settings, Secrets &secrets,
                             store::CancelToken token)
    : m_options(options), m_settings(settings), m_secrets(secrets), m_token(std::move(token))
{
}

LibraryOpener::~LibraryOpener() = default;

Result<Location> LibraryOpener::location() const
{
    const auto chosen = chosenLibrary(m_options, m_settings);
    if (!chosen)
        return chosen.error();
    return chosen->value_or(Location::sqlite(defaultLibraryFile()));
}

QString LibraryOpener::optionForShell() const
{
    if (!m_options.library.isEmpty())
        return QStringLiteral("--library %1 ").arg(quotedForShell(m_options.library));
    if (!m_options.profile.isEmpty())
        return QStringLiteral("--profile %1 ").arg(quotedForShell(m_options.profile));
    return {};
}

LibraryOpener::Opened LibraryOpener::open(Access access, OnStop onStop)
{
    const auto where = location();
    if (!where)
        return where.error();
    ConnectionOptions options;
    options.location = *where;
    options.create = makesLibrary(access);
    if (onStop == OnStop::EndsWork)
        options.stop = m_token;
    if (where->backend == store::Backend::Sqlite) {
        // Only the default library's folder is made: a wrong path of the person's is an error.
        options.createFolder = where->file == Location::sqlite(defaultLibraryFile()).file;
        return attempt(options, access);
    }
    Opened opened = attempt(options, access);
    if (opened || !wantsPassword(opened.error()))
        return opened;
    return withKeychain(options, access, opened.error());
}

LibraryOpener::Opened LibraryOpener::openScratch()
{
    m_scratch = std::make_unique<QTemporaryDir>();
    if (!m_scratch->isValid())
        return Error{ErrorCode::StorageFull, Text::tr("There is no place for temporary files."),
                     m_scratch->errorString()};
    ConnectionOptions options;
    options.location = Location::sqlite(m_scratch->filePath(QStringLiteral("empty.recollect")));
    options.create = true;
    return attempt(options, Access::Write);
}

LibraryOpener::Opened LibraryOpener::attempt(const ConnectionOptions &options, Access access) const
{
    auto library = std::make_unique<Library>(options);
    const auto answer = leavesSchemaAlone(access) ? library->schemaStatus() : library->open();
    if (options.location.backend == store::Backend::PostgreSql && !isAnswered(answer, m_token)) {
        // Nothing stops libpq while it connects, and nothing has begun that would have to end well: the program ends
        // under it instead of waiting.
        (void)library.release();
        return cancelled();
    }
    const auto reached = await(answer);
    if (!reached)
        return reached.error();
    return library;
}

LibraryOpener::Opened LibraryOpener::withKeychain(ConnectionOptions options, Access access, Error refused)
{
    const auto stored = await(m_secrets.read(options.location.displayName()));
    if (!stored) {
        // Whatever the reason, it is no statement about the password: the person is asked.
        logError(stored.error());
        refused.message =
            Text::tr("%1 wants a password. %2 Set PGPASSWORD or a password file, or save it in the window.")
                .arg(options.location.displayName(), stored.error().message);
        return withPrompt(std::move(options), access, refused);
    }
    options.password = *stored;
    Opened opened = attempt(options, access);
    if (opened || opened.error().code != ErrorCode::LoginFailed)
        return opened;
    refused = opened.error();
    return withPrompt(std::move(options), access, refused);
}

LibraryOpener::Opened LibraryOpener::withPrompt(ConnectionOptions options, Access access,
                                                const Error &refused)
{
    const auto typed = askPassword(Text::tr("Password for %1:").arg(options.location.displayName()), m_token);
    if (!typed)
        return typed.error().code == ErrorCode::Cancelled ? typed.error() : refused;
    options.password = *typed;
    return attempt(options, access);
}

} // namespace app
