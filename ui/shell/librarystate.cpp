// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/librarystate.h"

#include "store/library.h"
#include "ui/connect/tlsmodes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace ui {

namespace {

using store::ReadOnlyReason;

/// Carries the context of the texts below.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::LibraryState)
};

/// Between facts that stand beside each other.
const QString separator = QStringLiteral(" · ");

QString serverPlace(const store::Location &location)
{
    const QString database =
        location.database.isEmpty() ? location.options.value(QStringLiteral("service")) : location.database;
    if (location.host.isEmpty() || location.host.startsWith(u'/'))
        return database;
    //: %1 is a database, %2 the server it is on
    return Words::tr("%1 on %2").arg(database, location.host);
}

QString readOnlyText(ReadOnlyReason reason)
{
    switch (reason) {
    case ReadOnlyReason::File:
        return Words::tr("read-only: the file can't be written");
    case ReadOnlyReason::Replica:
        return Words::tr("read-only: the server follows another one");
    case ReadOnlyReason::Server:
        return Words::tr("read-only: set so on the server");
    case ReadOnlyReason::Permission:
        return Words::tr("read-only: this login may not change anything");
    default:
        return Words::tr("read-only");
    }
}

QStringList factsOf(const store::Library &library)
{
    const store::Location &location = library.location();
    const store::ConnectionFacts &facts = library.facts();
    if (location.backend == store::Backend::Sqlite) {
        QStringList words = {QFileInfo(location.file).completeBaseName()};
        if (library.isReadOnly())
            words.append(readOnlyText(facts.readOnly));
        return words;
    }
    QStringList words = {serverPlace(location)};
    const QString user = facts.user.isEmpty() ? location.user : facts.user;
    if (!user.isEmpty())
        words.append(Words::tr("as %1").arg(user));
    words.append(tlsLevelText(facts.tls));
    if (library.isReadOnly())
        words.append(readOnlyText(facts.readOnly));
    return words;
}

} // namespace

LibraryState libraryState(const store::Library &library)
{
    const bool local = library.location().backend == store::Backend::Sqlite;
    const QString place = QDir::toNativeSeparators(library.location().displayName());
    LibraryState state;
    if (library.state() == store::Library::State::Reconnecting) {
        state.isLost = true;
        state.iconName = QStringLiteral("warning");
        state.text =
            Words::tr("The connection is lost; trying again. You can go on reading what is here, and nothing "
                      "you typed is lost.");
        state.details =
            Words::tr("The connection to %1 is lost. Recollect tries again by itself. What is on the screen "
                      "can be read and copied; searching and changing work again once the server answers.")
                .arg(place);
        return state;
    }
    state.iconName = local ? QStringLiteral("library") : QStringLiteral("database");
    state.text = factsOf(library).join(separator);
    QStringList details = {place, library.facts().software};
    if (!library.facts().tlsProtocol.isEmpty())
        details.append(library.facts().tlsProtocol);
    details.removeAll(QString());
    state.details = details.join(u'\n');
    return state;
}

} // namespace ui
