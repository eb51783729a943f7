// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/prompt.h"

#include "app/terminal/terminal.h"

#include <QCoreApplication>

#include <cstdio>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace app {

using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(app::Prompt)
};

Error nobodyThere()
{
    return {ErrorCode::InvalidArgument, Text::tr("There is no terminal to ask at."), {}};
}

Error stopped()
{
    return {ErrorCode::Cancelled, Text::tr("Stopped."), {}};
}

#ifdef Q_OS_WIN

/// The console, whatever the standard streams are connected to.
class Terminal {
public:
    Terminal() : m_input(open(L"CONIN$")), m_output(open(L"CONOUT$")) {}
    ~Terminal()
    {
        if (m_echoOff)
            SetConsoleMode(m_input, m_mode);
        CloseHandle(m_input);
        CloseHandle(m_output);
    }
    [[nodiscard]] bool isOpen() const
    {
        return m_input != INVALID_HANDLE_VALUE && m_output != INVALID_HANDLE_VALUE;
    }
    void setEchoOff()
    {
        m_echoOff =
            GetConsoleMode(m_input, &m_mode) && SetConsoleMode(m_input, m_mode & ~DWORD(ENABLE_ECHO_INPUT));
    }
    void write(const QString &text)
    {
        DWORD written = 0;
        WriteConsoleW(m_output, text.utf16(), DWORD(text.size()), &written, nullptr);
    }
    Result<QString> readLine(const store::CancelToken &token)
    {
        wchar_t buffer[1024];
        DWORD count = 0;
        if (!ReadConsoleW(m_input, buffer, 1024, &count, nullptr) || token.isCancelled() || count == 0)
            return stopped();
        return QString::fromWCharArray(buffer, int(count)).remove(u'\r').remove(u'\n');
    }

private:
    static HANDLE open(const wchar_t *name)
    {
        return CreateFileW(name, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
                           OPEN_EXISTING, 0, nullptr);
    }
    HANDLE m_input;
    HANDLE m_output;
    DWORD m_mode = 0;
    bool m_echoOff = false;
};

#else

/// The controlling terminal, whatever the standard streams are connected to.
class Terminal {
public:
    Terminal() : m_file(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)) {}
    ~Terminal()
    {
        if (m_echoOff)
            ::tcsetattr(m_file, TCSAFLUSH, &m_before);
        if (m_file >= 0)
            ::close(m_file);
    }
    Q_DISABLE_COPY_MOVE(Terminal)

    [[nodiscard]] bool isOpen() const { return m_file >= 0; }

    void setEchoOff()
    {
        if (::tcgetattr(m_file, &m_before) != 0)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        quiet.c_lflag |= ICANON | ISIG;
        m_echoOff = ::tcsetattr(m_file, TCSAFLUSH, &quiet) == 0;
    }

    void write(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        [[maybe_unused]] const auto written = ::write(m_file, bytes.constData(), size_t(bytes.size()));
    }

    Result<QString> readLine(const store::CancelToken &token)
    {
        // Ctrl-C arrives in another thread, so this one looks up from time to time.
        constexpr int glanceMs = 100;
        pollfd watched{m_file, POLLIN, 0};
        QByteArray line;
        while (!line.endsWith('\n')) {
            if (token.isCancelled())
                return stopped();
            if (::poll(&watched, 1, glanceMs) <= 0)
                continue;
            char buffer[256];
            const auto count = ::read(m_file, buffer, sizeof buffer);
            if (count <= 0)
                return stopped();
            line.append(buffer, count);
        }
        line.chop(1);
        return QString::fromUtf8(line);
    }

private:
    int m_file = -1;
    termios m_before{};
    bool m_echoOff = false;
};

#endif

} // namespace

Result<QString> askPassword(const QString &question, const store::CancelToken &token)
{
    Terminal terminal;
    if (!errorIsTerminal() || !terminal.isOpen())
        return nobodyThere();
    terminal.setEchoOff();
    terminal.write(forTerminal(question) + u' ');
    auto answer = terminal.readLine(token);
    terminal.write(QStringLiteral("\n"));
    return answer;
}

Result<bool> askYesNo(const QString &question, const store::CancelToken &token)
{
    Terminal terminal;
    if (!inputIsTerminal() || !errorIsTerminal() || !terminal.isOpen())
        return nobodyThere();
    terminal.write(forTerminal(question)
                   + Text::tr(" [y/N] ", "the first letters of yes and no; no is what Enter means"));
    const auto answer = terminal.readLine(token);
    if (!answer)
        return answer.error();
    const QString word = answer->trimmed().toLower();
    const QString yes = Text::tr("yes").toLower();
    return !word.isEmpty() && (word == yes || word == yes.left(1) || QLatin1String("yes").startsWith(word));
}

} // namespace app
