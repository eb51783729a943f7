// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tcpfront.h"

#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

namespace support {

namespace {

/// Length and code of the message by which a client asks for TLS.
const QByteArray sslRequest = QByteArray::fromHex("0000000804d2162f");

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The sockets, all of them on the front's thread.
class TcpFront::Relay : public QTcpServer {
public:
    Relay(QString target, Manner manner) : m_target(std::move(target)), m_manner(manner) {}

    QSslCertificate certificate;
    QSslKey key;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *client = new QSslSocket(this);
        if (!client->setSocketDescriptor(descriptor))
            return client->deleteLater();
        connect(client, &QSslSocket::disconnected, client, &QObject::deleteLater);
        if (m_manner != Manner::Silent)
            connect(client, &QSslSocket::readyRead, client, [this, client] { meet(client); });
    }

private:
    /// The first message: a wish for TLS, or the beginning of a login.
    void meet(QSslSocket *client)
    {
        if (client->bytesAvailable() < sslRequest.size())
            return;
        if (client->peek(sslRequest.size()) != sslRequest) {
            disconnect(client, &QSslSocket::readyRead, client, nullptr);
            passOn(client);
            return;
        }
        client->read(sslRequest.size());
        if (m_manner == Manner::Plain) {
            client->write("N");
            return;
        }
        disconnect(client, &QSslSocket::readyRead, client, nullptr);
        client->write("S");
        client->setLocalCertificate(certificate);
        client->setPrivateKey(key);
        connect(client, &QSslSocket::encrypted, client, [this, client] { passOn(client); });
        client->startServerEncryption();
    }
    void passOn(QSslSocket *client)
    {
        auto *server = new QLocalSocket(client);
        connect(client, &QSslSocket::readyRead, server,
                [client, server] { server->write(client->readAll()); });
        connect(server, &QLocalSocket::readyRead, client,
                [client, server] { client->write(server->readAll()); });
        connect(server, &QLocalSocket::disconnected, client, &QSslSocket::disconnectFromHost);
        server->connectToServer(m_target);
        if (client->bytesAvailable() > 0)
            server->write(client->readAll());
    }

    QString m_target;
    Manner m_manner;
};

TcpFront::TcpFront(const PostgresDatabase &target, Manner manner)
    : m_target(target), m_manner(manner),
      m_relay(std::make_unique<Relay>(
          QStringLiteral("%1/.s.PGSQL.%2").arg(target.host, QString::number(target.port)), manner))
{
    m_relay->moveToThread(&m_thread);
    m_thread.start();
}

TcpFront::~TcpFront()
{
    stop();
    m_thread.quit();
    m_thread.wait();
}

void TcpFront::stop()
{
    QMetaObject::invokeMethod(
        m_relay.get(),
        [this] {
            m_relay->close();
            qDeleteAll(m_relay->findChildren<QSslSocket *>());
        },
        Qt::BlockingQueuedConnection);
}

QString TcpFront::certificateFile() const
{
    return m_folder.filePath(QStringLiteral("certificate.pem"));
}

QString TcpFront::makeCertificate(const QString &name) const
{
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                   QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
                   QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=") + name,
                   QStringLiteral("-addext"), QStringLiteral("subjectAltName=DNS:") + name,
                   QStringLiteral("-keyout"), m_folder.filePath(QStringLiteral("key.pem")),
                   QStringLiteral("-out"), certificateFile()});
    const bool made = openssl.waitForFinished() && openssl.exitCode() == 0;
    return made ? QString() : QStringLiteral("openssl made no certificate: ") + openssl.errorString();
}

QString TcpFront::start(const QString &certificateName)
{
    if (m_manner == Manner::Tls) {
        if (const QString error = makeCertificate(certificateName); !error.isEmpty())
            return error;
    }
    QString error;
    QMetaObject::invokeMethod(
        m_relay.get(),
        [this, &error] {
            m_relay->certificate = QSslCertificate(contents(certificateFile()));
            m_relay->key = QSslKey(contents(m_folder.filePath(QStringLiteral("key.pem"))), QSsl::Rsa);
            if (!m_relay->listen(QHostAddress::LocalHost))
                error = m_relay->errorString();
            m_port = m_relay->serverPort();
        },
        Qt::BlockingQueuedConnection);
    return error;
}

store::Location TcpFront::location(const QString &sslMode) const
{
    store::Location location;
    location.backend = store::Backend::PostgreSql;
    location.host = QStringLiteral("localhost");
    location.port = QString::number(m_port);
    location.database = m_target.database;
    location.user = m_target.user;
    location.options = {{QStringLiteral("sslmode"), sslMode},
                        {QStringLiteral("hostaddr"), QStringLiteral("127.0.0.1")}};
    return location;
}

} // namespace support
