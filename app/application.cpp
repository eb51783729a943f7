// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/commandrun.h"
#include "app/interrupt.h"
#include "app/logging/log.h"
#include "app/secrets/secrets.h"
#include "app/settings/paths.h"
#include "app/settings/settings.h"
#include "app/translation.h"
#include "app/windowstart.h"

#include <QApplication>
#include <QThread>

#include <clocale>
#include <csignal>
#include <memory>

namespace app {

namespace {

/// The words as they are before Qt looks at them: enough to tell which kind of application to make.
QStringList rawArguments(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

/// What both kinds of application share.
void setUp()
{
    QCoreApplication::setApplicationName(QStringLiteral("recollect"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RECOLLECT_VERSION));
#ifdef LC_MESSAGES
    // Qt has taken the C library over to the person's language. libpq would follow with its messages, but
    // they are for the log, and what a failed connection means is read off their words.
    std::setlocale(LC_MESSAGES, "C");
#endif
#ifdef SIGXFSZ
    // A file that grows beyond what the account may write is an error of that write, not the program's end.
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

} // namespace

Application::Application(int &argc, char **argv) : m_argc(argc), m_argv(argv) {}

int Application::run()
{
    const auto options = readGlobalOptions(rawArguments(m_argc, m_argv));
    if (!options) {
        QCoreApplication application(m_argc, m_argv);
        setUp();
        Translations translations;
        translations.use({});
        // Read again, now in the person's language.
        const auto error = readGlobalOptions(application.arguments().mid(1)).error();
        return int(CommandRun::complain(application.arguments(), error));
    }
    return options->opensWindow() ? runWindow(*options) : runCommand(*options);
}

int Application::runCommand(const GlobalOptions &options)
{
    QCoreApplication application(m_argc, m_argv);
    setUp();
    Translations translations;
    translations.use({});
    const Log log(stateFolder(), Log::Console::Silent);
    const Settings settings(Settings::defaultFile());
    Secrets secrets;
    const store::CancelToken token;
    const Interrupt interrupt(token);

    // The command waits for the stores in a thread of its own, while this one serves the keychain and
    // listens for Ctrl-C.
    CommandRun run(options, application.arguments().mid(1), settings, secrets, token);
    const std::unique_ptr<QThread> thread(QThread::create([&run, &application] {
        const int code = int(run.run());
        QMetaObject::invokeMethod(
            &application, [code] { QCoreApplication::exit(code); }, Qt::QueuedConnection);
    }));
    thread->start();
    const int code = QCoreApplication::exec();
    thread->wait();
    return code;
}

int Application::runWindow(const GlobalOptions &options)
{
    QApplication application(m_argc, m_argv);
    setUp();
    QApplication::setApplicationDisplayName(QStringLiteral("Recollect"));
    const Log log(stateFolder(), Log::Console::Warnings);
    Settings settings(Settings::defaultFile());
    Secrets secrets;
    return WindowStart(options, settings, secrets).run();
}

} // namespace app
