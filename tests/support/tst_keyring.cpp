// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <qt6keychain/keychain.h>

/// Proves that with-keyring.sh gives a keychain that works, and that it isn't anybody's own.
class KeyringTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isPrivate() { QVERIFY(QDir::homePath().contains(QLatin1String("recollect-keyring-"))); }

    void beginsEmpty() { QCOMPARE(read().first, QKeychain::EntryNotFound); }

    void keepsAPassword()
    {
        QKeychain::WritePasswordJob job(m_service);
        job.setAutoDelete(false);
        job.setKey(m_key);
        job.setTextData(QStringLiteral("pässword"));
        QCOMPARE(run(job), QKeychain::NoError);
        QCOMPARE(read(), qMakePair(QKeychain::NoError, QStringLiteral("pässword")));
    }

private:
    static QKeychain::Error run(QKeychain::Job &job)
    {
        QSignalSpy finished(&job, &QKeychain::Job::finished);
        job.start();
        return finished.wait(30'000) ? job.error() : QKeychain::OtherError;
    }

    QPair<QKeychain::Error, QString> read() const
    {
        QKeychain::ReadPasswordJob job(m_service);
        job.setAutoDelete(false);
        job.setKey(m_key);
        const QKeychain::Error error = run(job);
        return {error, job.textData()};
    }

    const QString m_service = QStringLiteral("recollect-test");
    const QString m_key = QStringLiteral("somebody@server/database");
};

QTEST_GUILESS_MAIN(KeyringTest)
#include "tst_keyring.moc"
