// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace app {

domain::Error cancelled()
{
    return {domain::ErrorCode::Cancelled, QCoreApplication::translate("app::Command", "Stopped."), {}};
}

CommandContext::CommandContext(const QCommandLineParser &options, QStringList arguments, Output &output,
                               LibraryOpener &opener, store::CancelToken token)
    : m_options(options), m_arguments(std::move(arguments)), m_output(output), m_opener(opener),
      m_token(std::move(token))
{
}

bool CommandContext::isSet(const char *option) const
{
    return m_options.isSet(QLatin1String(option));
}

QString CommandContext::value(const char *option) const
{
    return m_options.value(QLatin1String(option));
}

QStringList CommandContext::values(const char *option) const
{
    return m_options.values(QLatin1String(option));
}

} // namespace app
