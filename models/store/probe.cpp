// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/probe.h"

#include "store/conninfo.h"

#include <QDeadlineTimer>

#include <libpq-fe.h>

#include <memory>
#include <vector>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <poll.h>
#endif

namespace store {

namespace {

using Phase = ProbeResult::Phase;
using Server = std::unique_ptr<PGconn, void (*)(PGconn *)>;

/// How often a wait looks whether it is still wanted.
constexpr int lookMs = 50;

/// Waits a moment for the server's socket.
void waitABit(PGconn *connection, PostgresPollingStatusType wanted)
{
    const short events = wanted == PGRES_POLLING_READING ? POLLIN : POLLOUT;
#ifdef Q_OS_WIN
    WSAPOLLFD socket{SOCKET(PQsocket(connection)), events, 0};
    WSAPoll(&socket, 1, lookMs);
#else
    pollfd socket{PQsocket(connection), events, 0};
    poll(&socket, 1, lookMs);
#endif
}

Server begin(const Location &location, const QString &password)
{
    std::vector<std::pair<QByteArray, QByteArray>> words = {{"client_encoding", "UTF8"}};
    const auto keywords = connectionKeywords(location);
    for (auto it = keywords.cbegin(); it != keywords.cend(); ++it)
        words.emplace_back(it.key().toUtf8(), it.value().toUtf8());
    if (!password.isEmpty())
        words.emplace_back("password", password.toUtf8());
    std::vector<const char *> keys;
    std::vector<const char *> values;
    for (const auto &[key, value] : words) {
        keys.push_back(key.constData());
        values.push_back(value.constData());
    }
    keys.push_back(nullptr);
    values.push_back(nullptr);
    return {PQconnectStartParams(keys.data(), values.data(), 0), PQfinish};
}

/// The step that would fail if the connection broke now.
Phase phaseOf(ConnStatusType status)
{
    switch (status) {
    case CONNECTION_MADE:
    case CONNECTION_SSL_STARTUP:
    case CONNECTION_GSS_STARTUP:
        return Phase::Securing;
    case CONNECTION_AWAITING_RESPONSE:
        return Phase::LoggingIn;
    case CONNECTION_BAD:
    case CONNECTION_NEEDED:
    case CONNECTION_STARTED:
        return Phase::Reaching;
    default: // the login is through, or all is
        return Phase::Choosing;
    }
}

/// What failed before there was anything to wait for.
Phase phaseOfStart(const QString &words)
{
    if (words.contains(QLatin1String("could not translate host name"))
        || words.contains(QLatin1String("could not parse network address")))
        return Phase::Naming;
    const bool tried = words.contains(QLatin1String("connection to server"))
        || words.contains(QLatin1String("could not connect"));
    return tried ? Phase::Reaching : Phase::Settings;
}

ProbeResult probeOne(const Location &location, const QString &password, const CancelToken &token,
                     std::chrono::milliseconds limit)
{
    ProbeResult result;
    result.host = location.host;
    result.port = location.port;
    const QDeadlineTimer deadline(limit);
    const Server server = begin(location, password);
    const auto saysWords = [&] { result.words = QString::fromUtf8(PQerrorMessage(server.get())).trimmed(); };
    if (!server || PQstatus(server.get()) == CONNECTION_BAD) {
        saysWords();
        result.phase = phaseOfStart(result.words);
        return result;
    }
    result.phase = Phase::Reaching;
    auto state = PGRES_POLLING_WRITING;
    while (state != PGRES_POLLING_OK && state != PGRES_POLLING_FAILED) {
        if (token.isCancelled() || deadline.hasExpired()) {
            result.outOfTime = deadline.hasExpired();
            saysWords();
            return result;
        }
        waitABit(server.get(), state);
        state = PQconnectPoll(server.get());
        if (state != PGRES_POLLING_FAILED)
            result.phase = std::max(result.phase, phaseOf(PQstatus(server.get())));
    }
    saysWords();
    result.encrypted = PQsslInUse(server.get());
    if (result.encrypted)
        result.tlsProtocol = QString::fromLatin1(PQsslAttribute(server.get(), "protocol"));
    if (state == PGRES_POLLING_OK)
        result.phase = Phase::Ready;
    return result;
}

} // namespace

ProbeResult probe(const Location &location, const QString &password, const CancelToken &token,
                  std::chrono::milliseconds limit)
{
    const QStringList hosts = location.host.split(u',');
    const QStringList ports = location.port.split(u',');
    ProbeResult furthest;
    for (qsizetype i = 0; i < hosts.size() && !token.isCancelled(); ++i) {
        Location one = location;
        one.options.insert(QStringLiteral("sslmode"),
                           location.sslMode()); // of all, whatever this one would have
        one.host = hosts.at(i).trimmed();
        one.port = ports.value(ports.size() == 1 ? 0 : i).trimmed();
        ProbeResult result = probeOne(one, password, token, limit);
        if (i == 0 || result.phase > furthest.phase)
            furthest = std::move(result);
        if (furthest.phase == Phase::Ready)
            break;
    }
    return furthest;
}

} // namespace store
