// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interrupt.h"

#include <QSocketNotifier>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace app {

#ifdef Q_OS_WIN

namespace {

// A console handler takes no argument: what it acts on has to be reachable from here.
store::CancelToken *g_token = nullptr;

BOOL WINAPI onConsoleEvent(DWORD event)
{
    if ((event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT) || !g_token || g_token->isCancelled())
        return FALSE;
    g_token->cancel();
    return TRUE;
}

} // namespace

Interrupt::Interrupt(store::CancelToken token, QObject *parent) : QObject(parent), m_token(std::move(token))
{
    listen();
}

Interrupt::~Interrupt()
{
    SetConsoleCtrlHandler(onConsoleEvent, FALSE);
    g_token = nullptr;
}

void Interrupt::listen()
{
    g_token = &m_token;
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

#else

namespace {

// A signal handler takes no argument and may do next to nothing: it writes a byte into this pipe.
int g_wakeUp = -1;

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(g_wakeUp, &byte, 1);
}

void handle(int signal, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    // After the first signal the second one does what it does by default: it ends the program.
    action.sa_flags = handler == SIG_DFL ? 0 : SA_RESTART | SA_RESETHAND;
    sigaction(signal, &action, nullptr);
}

} // namespace

Interrupt::Interrupt(store::CancelToken token, QObject *parent) : QObject(parent), m_token(std::move(token))
{
    listen();
}

Interrupt::~Interrupt()
{
    handle(SIGINT, SIG_DFL);
    handle(SIGTERM, SIG_DFL);
    m_notifier.reset();
    g_wakeUp = -1;
    for (const int end : m_pipe) {
        if (end >= 0)
            ::close(end);
    }
}

void Interrupt::listen()
{
    if (::pipe(m_pipe) != 0)
        return; // signals then end the program at once, which the database survives too
    for (const int end : m_pipe)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    m_notifier = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const auto read = ::read(m_pipe[0], &byte, 1);
        m_token.cancel();
    });
    g_wakeUp = m_pipe[1];
    handle(SIGINT, onSignal);
    handle(SIGTERM, onSignal);
}

#endif

} // namespace app
