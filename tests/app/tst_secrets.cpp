// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/secrets.h"
#include "program.h"

#include <QDBusInterface>
#include <QDBusObjectPath>
#include <QDBusReply>

using namespace app;
using namespace support;

/// The keychain, with a keyring of the test's own.
class SecretsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_program.use(store::Backend::PostgreSql), QString());
        QCOMPARE(m_program.fixture().cluster().createPasswordRole(QStringLiteral("anna"), m_password),
                 QString());
        QCOMPARE(m_program.fixture().sql("grant usage on schema chatbot to anna; "
                                         "grant select on all tables in schema chatbot, public to anna"),
                 QString());
        m_anna = PostgresCluster::as(m_program.fixture().database(), QStringLiteral("anna")).uri();
        const auto location = store::Location::fromUrl(m_anna);
        QVERIFY(location);
        m_key = location->displayName();
    }

    void keepsReadsForgets()
    {
        QCOMPARE(waitFor(m_secrets.read(QStringLiteral("other"))).error().code, domain::ErrorCode::NotFound);
        QCOMPARE(errorText(waitFor(m_secrets.write(QStringLiteral("other"), QStringLiteral("päss wörd")))),
                 QString());
        QCOMPARE(*waitFor(m_secrets.read(QStringLiteral("other"))), QStringLiteral("päss wörd"));
        QCOMPARE(*waitFor(Secrets().read(QStringLiteral("other"))),
                 QStringLiteral("päss wörd")); // another run
        QCOMPARE(errorText(waitFor(m_secrets.remove(QStringLiteral("other")))), QString());
        QCOMPARE(waitFor(m_secrets.read(QStringLiteral("other"))).error().code, domain::ErrorCode::NotFound);
        QCOMPARE(errorText(waitFor(m_secrets.remove(QStringLiteral("other")))), QString()); // gone is gone
    }

    void anEmptyKeychain()
    {
        const Ran ran = list();
        QCOMPARE(ran.code, 3);
        QCOMPARE(ran.error().value(QStringLiteral("code")).toString(), QStringLiteral("login_failed"));
        QVERIFY(sentence(ran).contains(QLatin1String("keychain")));
    }

    void theCommandLineFindsThePassword()
    {
        QCOMPARE(errorText(waitFor(m_secrets.write(m_key, m_password))), QString());
        const Ran ran = list();
        QVERIFY2(ran.code == 0, ran.all().constData());
    }

    void aPasswordThatIsNoLongerTrue()
    {
        QCOMPARE(errorText(waitFor(m_secrets.write(m_key, QStringLiteral("last year's")))), QString());
        const Ran ran = list();
        QCOMPARE(ran.code, 3);
        QVERIFY(!ran.all().contains("last year's"));
        QCOMPARE(*waitFor(m_secrets.read(m_key)), QStringLiteral("last year's")); // nothing was overwritten
        QCOMPARE(errorText(waitFor(m_secrets.write(m_key, m_password))), QString());
    }

    void libpqsOwnWaysComeFirst()
    {
        QCOMPARE(errorText(waitFor(m_secrets.write(m_key, QStringLiteral("wrong")))), QString());
        const QString file =
            m_program.write(QStringLiteral("pgpass"), "*:*:*:anna:" + m_password.toUtf8() + '\n');
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
        m_program.environment().insert(QStringLiteral("PGPASSFILE"), file);
        const Ran ran = list();
        m_program.environment().remove(QStringLiteral("PGPASSFILE"));
        QVERIFY2(ran.code == 0, ran.all().constData());
        QCOMPARE(errorText(waitFor(m_secrets.write(m_key, m_password))), QString());
    }

    // Last, since nobody can unlock it again.
    void zLockedKeychain()
    {
        QDBusInterface service(QStringLiteral("org.freedesktop.secrets"),
                               QStringLiteral("/org/freedesktop/secrets"),
                               QStringLiteral("org.freedesktop.Secret.Service"));
        const QDBusReply<QDBusObjectPath> collection =
            service.call(QStringLiteral("ReadAlias"), QStringLiteral("default"));
        QVERIFY2(collection.isValid(), qPrintable(collection.error().message()));
        const QDBusMessage locked = service.call(
            QStringLiteral("Lock"), QVariant::fromValue(QList<QDBusObjectPath>{collection.value()}));
        QCOMPARE(locked.type(), QDBusMessage::ReplyMessage);

        const auto password = waitFor(m_secrets.read(m_key));
        QVERIFY(!password);
        QVERIFY2(password.error().message.contains(QLatin1String("locked")),
                 qPrintable(password.error().message));
        const Ran ran = list();
        QCOMPARE(ran.code, 3);
        QVERIFY(sentence(ran).contains(QLatin1String("locked")));

        // What can't be written is known for this run, and nothing in the keychain has changed.
        m_secrets.keepForThisRun(m_key, QStringLiteral("new word"));
        QVERIFY(!waitFor(m_secrets.write(m_key, QStringLiteral("new word"))));
        QCOMPARE(*waitFor(m_secrets.read(m_key)), QStringLiteral("new word"));
        QVERIFY(!waitFor(Secrets().read(m_key))); // another run
    }

private:
    Ran list()
    {
        return m_program.runPlain(
            {QStringLiteral("--json"), QStringLiteral("--profile"), m_anna, QStringLiteral("list")});
    }
    static QString sentence(const Ran &ran)
    {
        return ran.error().value(QStringLiteral("message")).toString();
    }

    Program m_program;
    QString m_password = QStringLiteral("correct horse");
    QString m_anna;
    QString m_key;
    Secrets m_secrets;
};

QTEST_GUILESS_MAIN(SecretsTest)
#include "tst_secrets.moc"
