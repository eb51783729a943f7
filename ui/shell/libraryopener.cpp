// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/libraryopener.h"

#include "items/whendone.h"

namespace ui {

LibraryOpener::LibraryOpener(const Services &services, QObject *parent)
    : QObject(parent), m_services(services), m_closer(services.closer)
{
}

LibraryOpener::~LibraryOpener()
{
    m_closer->close(std::move(m_library));
}

void LibraryOpener::open(const store::Location &location, bool create)
{
    ++m_generation;
    Attempt first;
    first.options.location = location;
    first.options.create = create;
    first.options.createFolder = location == store::Location::sqlite(m_services.defaultLibraryFile);
    if (location.backend == store::Backend::Sqlite) {
        attempt(first);
        return;
    }
    m_opening = true;
    items::whenDone(
        this, m_services.readPassword(location.displayName()),
        [this, first, generation = m_generation](const domain::Result<QString> &password) mutable {
            if (generation != m_generation)
                return;
            // Without one the server may still let the person in by libpq's own ways.
            if (password)
                first.options.password = *password;
            else
                first.keychain = password.error().message;
            attempt(first);
        });
}

void LibraryOpener::openWithPassword(const store::Location &location, const QString &password, bool keep)
{
    ++m_generation;
    Attempt given;
    given.options.location = location;
    given.options.password = password;
    given.given = !password.isEmpty();
    given.keep = keep;
    attempt(given);
}

void LibraryOpener::attempt(const Attempt &attempt)
{
    m_opening = true;
    m_closer->close(std::exchange(m_library, std::make_unique<store::Library>(attempt.options)));
    items::whenDone(
        this, m_library->open(),
        [this, attempt, generation = m_generation](const domain::Result<store::SchemaStatus> &status) {
            if (generation == m_generation)
                onAnswer(attempt, status);
        });
}

void LibraryOpener::onAnswer(const Attempt &attempt, const domain::Result<store::SchemaStatus> &status)
{
    m_opening = false;
    if (status) {
        if (attempt.given)
            keepPassword(attempt);
        m_services.rememberLibrary(attempt.options.location);
        Q_EMIT opened();
        return;
    }
    m_library.reset();
    if (status.error().code == domain::ErrorCode::LoginFailed)
        Q_EMIT passwordWanted(attempt.options.location, status.error(), attempt.keychain);
    else
        Q_EMIT failed(status.error());
}

/// Only now, that the password has proved right. Nothing in the keychain is replaced but by what the person
/// just typed and wants kept.
void LibraryOpener::keepPassword(const Attempt &attempt)
{
    const QString key = attempt.options.location.displayName();
    m_services.keepPasswordForThisRun(key, attempt.options.password);
    if (!attempt.keep)
        return;
    items::whenDone(this, m_services.keepPassword(key, attempt.options.password),
                    [this](const domain::Result<domain::Done> &kept) {
                        if (!kept)
                            //: %1 is a sentence of the keychain's, such as "The keychain is locked."
                            Q_EMIT notice(
                                tr("%1 The password is kept until Recollect ends, and asked for again after "
                                   "that.")
                                    .arg(kept.error().message));
                    });
}

} // namespace ui
