// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultproxy.h"

#include <QLocalServer>
#include <QLocalSocket>

#include <QList>

#include <algorithm>
#include <vector>

namespace support {

namespace {

/// How a request to cancel begins: its length and its code.
const QByteArray cancelRequest = QByteArray::fromHex("0000001004d2162e");

QString socketName(int port)
{
    return QStringLiteral("/.s.PGSQL.%1").arg(port);
}

} // namespace

/// The sockets of the proxy, all of them on its thread.
class FaultProxy::Relay : public QObject {
public:
    explicit Relay(QString target) : m_target(std::move(target)) {}

    QString listen(const QString &path)
    {
        m_server = std::make_unique<QLocalServer>();
        connect(m_server.get(), &QLocalServer::newConnection, this, [this] { accept(); });
        return m_server->listen(path) ? QString() : m_server->errorString();
    }
    void breakAll()
    {
        while (!m_links.empty())
            drop(m_links.back()->number);
    }
    void close()
    {
        breakAll();
        m_server.reset();
    }

    int heldCancels() const { return int(m_held.size()); }
    void releaseCancel()
    {
        if (m_held.empty())
            return;
        const auto [number, request] = m_held.takeFirst();
        const auto found = std::find_if(m_links.begin(), m_links.end(), [number = number](const auto &link) {
            return link->number == number;
        });
        if (found == m_links.end())
            return;
        (*found)->server->write(request);
        (*found)->server->flush();
    }

    bool holdsCancels = false;
    QByteArray words;
    Fault fault = Fault::BeforeServer;
    bool thenBlock = false;
    bool blocked = false;

private:
    struct Link {
        quint64 number = 0;
        QLocalSocket *client = nullptr;
        QLocalSocket *server = nullptr;
        bool awaitsAnswer = false; ///< the marked message has gone to the server
    };

    void accept();
    void fromClient(Link &link);
    void fromServer(Link &link);
    void broken();
    /// By number, since a signal may come after its link has gone.
    void drop(quint64 number);

    QString m_target;
    std::unique_ptr<QLocalServer> m_server;
    std::vector<std::unique_ptr<Link>> m_links;
    QList<std::pair<quint64, QByteArray>> m_held; ///< numbers of links, and what they wait to send
    quint64 m_lastNumber = 0;
};

void FaultProxy::Relay::accept()
{
    while (QLocalSocket *client = m_server->nextPendingConnection()) {
        if (blocked) {
            client->abort();
            client->deleteLater();
            continue;
        }
        auto link = std::make_unique<Link>();
        const quint64 number = link->number = ++m_lastNumber;
        QLocalSocket *server = new QLocalSocket(this);
        link->client = client;
        link->server = server;
        const auto gone = [this, number] { drop(number); };
        connect(client, &QLocalSocket::readyRead, this, [this, known = link.get()] { fromClient(*known); });
        connect(server, &QLocalSocket::readyRead, this, [this, known = link.get()] { fromServer(*known); });
        connect(server, &QLocalSocket::connected, this, [this, known = link.get()] { fromClient(*known); });
        connect(client, &QLocalSocket::disconnected, this, gone);
        connect(server, &QLocalSocket::disconnected, this, gone);
        connect(server, &QLocalSocket::errorOccurred, this, gone);
        m_links.push_back(std::move(link));
        server->connectToServer(m_target);
    }
}

void FaultProxy::Relay::fromClient(Link &link)
{
    // A busy server may take its time to accept; what comes from the client stays where it is till then.
    if (link.server->state() != QLocalSocket::ConnectedState)
        return;
    const QByteArray sent = link.client->readAll();
    if (sent.isEmpty())
        return;
    if (holdsCancels && sent.startsWith(cancelRequest)) {
        m_held.append({link.number, sent});
        return;
    }
    const bool marked = !words.isEmpty() && sent.contains(words);
    if (marked && fault == Fault::BeforeServer) {
        broken();
        drop(link.number);
        return;
    }
    link.awaitsAnswer = marked;
    link.server->write(sent);
    link.server->flush();
}

void FaultProxy::Relay::fromServer(Link &link)
{
    if (link.awaitsAnswer) {
        broken();
        drop(link.number);
        return;
    }
    link.client->write(link.server->readAll());
    link.client->flush();
}

void FaultProxy::Relay::broken()
{
    words.clear();
    blocked = blocked || thenBlock;
}

void FaultProxy::Relay::drop(quint64 number)
{
    const auto found = std::find_if(m_links.begin(), m_links.end(),
                                    [number](const auto &link) { return link->number == number; });
    if (found == m_links.end())
        return;
    // Out of the list first, so that the signals of closing find nothing; the sockets may be the ones that signal now.
    const std::unique_ptr<Link> gone = std::move(*found);
    m_links.erase(found);
    for (QLocalSocket *socket : {gone->client, gone->server}) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
}

FaultProxy::FaultProxy(const PostgresDatabase &target)
    : m_target(target), m_folder(QStringLiteral("/tmp/recollect-proxy-XXXXXX")),
      m_relay(std::make_unique<Relay>(target.host + socketName(target.port)))
{
    m_relay->moveToThread(&m_thread);
    m_thread.start();
}

FaultProxy::~FaultProxy()
{
    QMetaObject::invokeMethod(
        m_relay.get(), [this] { m_relay->close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QString FaultProxy::start()
{
    QString error;
    const QString path = m_folder.path() + socketName(m_target.port);
    QMetaObject::invokeMethod(
        m_relay.get(), [this, &error, path] { error = m_relay->listen(path); }, Qt::BlockingQueuedConnection);
    return error;
}

PostgresDatabase FaultProxy::database() const
{
    PostgresDatabase database = m_target;
    database.host = m_folder.path();
    return database;
}

void FaultProxy::breakAt(const QByteArray &words, Fault fault, bool thenBlock)
{
    QMetaObject::invokeMethod(
        m_relay.get(),
        [this, words, fault, thenBlock] {
            m_relay->words = words;
            m_relay->fault = fault;
            m_relay->thenBlock = thenBlock;
        },
        Qt::BlockingQueuedConnection);
}

void FaultProxy::holdCancels()
{
    QMetaObject::invokeMethod(
        m_relay.get(), [this] { m_relay->holdsCancels = true; }, Qt::BlockingQueuedConnection);
}

int FaultProxy::heldCancels()
{
    int held = 0;
    QMetaObject::invokeMethod(
        m_relay.get(), [this, &held] { held = m_relay->heldCancels(); }, Qt::BlockingQueuedConnection);
    return held;
}

void FaultProxy::releaseCancel()
{
    QMetaObject::invokeMethod(
        m_relay.get(), [this] { m_relay->releaseCancel(); }, Qt::BlockingQueuedConnection);
}

bool FaultProxy::hasBroken()
{
    bool broken = false;
    QMetaObject::invokeMethod(
        m_relay.get(), [this, &broken] { broken = m_relay->words.isEmpty(); }, Qt::BlockingQueuedConnection);
    return broken;
}

void FaultProxy::setBlocked(bool blocked)
{
    QMetaObject::invokeMethod(
        m_relay.get(), [this, blocked] { m_relay->blocked = blocked; }, Qt::BlockingQueuedConnection);
}

void FaultProxy::breakAll()
{
    QMetaObject::invokeMethod(
        m_relay.get(), [this] { m_relay->breakAll(); }, Qt::BlockingQueuedConnection);
}

} // namespace support
