// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/person.h"

#include "store/userstore.h"

#include <QCoreApplication>

namespace app {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(app::Person)
};

} // namespace

QCommandLineOption personOption()
{
    return {QStringLiteral("user"), Text::tr("Whose it is to be; added when the library doesn't know them."),
            Text::tr("NAME")};
}

domain::Result<QString> personName(const CommandContext &context, const store::Library &library)
{
    const QString given = context.value("user").trimmed();
    const QString name = given.isEmpty() ? store::defaultUserName(library.location()) : given;
    if (!name.isEmpty())
        return name;
    return domain::Error{
        domain::ErrorCode::InvalidArgument, Text::tr("Say whose it is to be: --user NAME."), {}};
}

} // namespace app
