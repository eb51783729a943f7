// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/confirm.h"

#include "app/terminal/prompt.h"

#include <QCoreApplication>

namespace app {

using domain::Error;
using domain::ErrorCode;

QCommandLineOption yesOption()
{
    return {QStringLiteral("yes"), QCoreApplication::translate("app::Confirm", "Don't ask.")};
}

domain::Result<bool> confirm(const CommandContext &context, const QString &question)
{
    if (context.isSet("yes"))
        return true;
    auto answer = askYesNo(question, context.token());
    if (answer || answer.error().code == ErrorCode::Cancelled)
        return answer;
    return Error{ErrorCode::InvalidArgument,
                 QCoreApplication::translate("app::Confirm",
                                             "This can't be undone, and there is no terminal to ask "
                                             "at; add --yes to do it anyway."),
                 {}};
}

} // namespace app
