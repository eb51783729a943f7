// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/globaloptions.h"
#include "store/cancel.h"
#include "store/library.h"

#include <memory>

class QTemporaryDir;

namespace app {

class Secrets;
class Settings;

/// What a command wants to do with the library.
enum class Access {
    Read,        ///< it has to be there
    Write,       ///< a local one is made when absent
    Schema,      ///< reach the database and leave its schema as it is
    SchemaWrite, ///< the same; a local one is made when absent
};

/// What Ctrl-C does to the library of a command.
enum class OnStop {
    EndsWork,  ///< what runs is stopped and rolled back, and answers ErrorCode::Cancelled
    IsHandled, ///< nothing: the command looks at its token and ends in its own way
};

/// Finds out which library a run is about and opens it, asking for a password where one is needed: first
/// libpq's own ways, then the keychain, then the person at the terminal. For the thread of a command.
class LibraryOpener {
public:
    LibraryOpener(const GlobalOptions &options, const Settings &settings, Secrets &secrets,
                  store::CancelToken token);
    ~LibraryOpener();

    /// --library, else --profile, else what the window showed last, else the default local library.
    [[nodiscard]] domain::Result<store::Location> location() const;
    /// The option that named the library, as a shell takes it, with a space after it; empty when none did.
    [[nodiscard]] QString optionForShell() const;
    /// Ctrl-C ends this, too, even when a server doesn't answer.
    [[nodiscard]] domain::Result<std::unique_ptr<store::Library>> open(Access access,
                                                                       OnStop onStop = OnStop::EndsWork);
    /// An empty local library in a folder of this object's: to look what an import would do to one that
    /// doesn't exist yet.
    [[nodiscard]] domain::Result<std::unique_ptr<store::Library>> openScratch();

private:
    using Opened = domain::Result<std::unique_ptr<store::Library>>;

    [[nodiscard]] Opened attempt(const store::ConnectionOptions &options, Access access) const;
    [[nodiscard]] Opened withKeychain(store::ConnectionOptions options, Access access, domain::Error refused);
    [[nodiscard]] Opened withPrompt(store::ConnectionOptions options, Access access,
                                    const domain::Error &refused);

    const GlobalOptions &m_options;
    const Settings &m_settings;
    Secrets &m_secrets;
    store::CancelToken m_token;
    std::unique_ptr<QTemporaryDir> m_scratch;
};

} // namespace app
