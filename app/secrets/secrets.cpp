// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/secrets.h"

#include <QCoreApplication>
#include <QPromise>

#include <qt6keychain/keychain.h>

#include <memory>

namespace app {

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

QString service()
{
    return QStringLiteral("Recollect");
}

Error keychainError(const QKeychain::Job &job)
{
    // The job's own words name the entry at most, never its content.
    const QString detail =
        QStringLiteral("keychain error %1: %2").arg(int(job.error())).arg(job.errorString());
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {ErrorCode::NotFound,
                Secrets::tr("The keychain has no password for this connection, or it is locked."), detail};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {ErrorCode::PermissionDenied,
                Secrets::tr("The keychain did not allow access to the password."), detail};
    default:
        return {ErrorCode::Unreachable, Secrets::tr("The system's keychain can't be used."), detail};
    }
}

template <typename T>
using Promise = std::shared_ptr<QPromise<Result<T>>>;

template <typename T>
void answer(const Promise<T> &promise, Result<T> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

/// Starts the job in the main thread; done turns the finished job into the answer.
template <typename T, typename Job>
void start(Job *job, const QString &key, const Promise<T> &promise,
           std::function<Result<T>(const Job &)> done)
{
    job->setKey(key);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [job, promise, done] { answer(promise, done(*job)); });
    job->start();
}

template <typename T>
Promise<T> newPromise()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

} // namespace

Secrets::Secrets(QObject *parent) : QObject(parent) {}

QFuture<Result<QString>> Secrets::read(const QString &key)
{
    auto promise = newPromise<QString>();
    QMetaObject::invokeMethod(this, [this, key, promise] {
        if (const auto known = m_thisRun.constFind(key); known != m_thisRun.cend())
            return answer<QString>(promise, *known);
        using Job = QKeychain::ReadPasswordJob;
        start<QString, Job>(new Job(service()), key, promise, [](const Job &job) -> Result<QString> {
            if (job.error() != QKeychain::NoError)
                return keychainError(job);
            return job.textData();
        });
    });
    return promise->future();
}

QFuture<Result<Done>> Secrets::write(const QString &key, const QString &password)
{
    auto promise = newPromise<Done>();
    QMetaObject::invokeMethod(this, [this, key, password, promise] {
        using Job = QKeychain::WritePasswordJob;
        auto *job = new Job(service());
        job->setTextData(password);
        start<Done, Job>(job, key, promise, [this, key](const Job &finished) -> Result<Done> {
            // What the keychain doesn't take stays known for this run, if it was.
            if (finished.error() != QKeychain::NoError)
                return keychainError(finished);
            m_thisRun.remove(key);
            return Done{};
        });
    });
    return promise->future();
}

QFuture<Result<Done>> Secrets::remove(const QString &key)
{
    auto promise = newPromise<Done>();
    QMetaObject::invokeMethod(this, [this, key, promise] {
        m_thisRun.remove(key);
        using Job = QKeychain::DeletePasswordJob;
        start<Done, Job>(new Job(service()), key, promise, [](const Job &job) -> Result<Done> {
            if (job.error() != QKeychain::NoError && job.error() != QKeychain::EntryNotFound)
                return keychainError(job);
            return Done{};
        });
    });
    return promise->future();
}

void Secrets::keepForThisRun(const QString &key, const QString &password)
{
    QMetaObject::invokeMethod(this, [this, key, password] { m_thisRun.insert(key, password); });
}

} // namespace app
