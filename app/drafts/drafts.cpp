// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/drafts/drafts.h"

#include "app/settings/paths.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>
#include <QSaveFile>

#include <memory>

namespace app {

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

/// Carries the context of the texts below.
class Text {
    Q_DECLARE_TR_FUNCTIONS(app::Drafts)
};

const QString nameKey = QStringLiteral("name");
const QString draftKey = QStringLiteral("draft");
const QString suffix = QStringLiteral(".draft");
/// Far more than a person writes; a damaged file must not fill the memory.
constexpr qint64 largestFile = qint64(256) << 20;

/// Names of libraries and drafts are no names of files.
QString hashed(const QString &text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

Error notKept(const QString &reason)
{
    return {ErrorCode::Unreachable, Text::tr("The draft could not be kept on this machine: %1").arg(reason),
            reason};
}

Result<Done> write(const QString &folder, const QString &name, const QByteArray &draft)
{
    const QString path = folder + u'/' + hashed(name) + suffix;
    if (draft.isEmpty()) {
        QFile file(path);
        if (file.exists() && !file.remove())
            return notKept(file.errorString());
        return Done{};
    }
    if (!QDir().mkpath(folder))
        return notKept(Text::tr("%1 can't be made").arg(QDir::toNativeSeparators(folder)));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QJsonObject record{{nameKey, name}, {draftKey, QString::fromLatin1(draft.toBase64())}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notKept(file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(record).toJson(QJsonDocument::Compact));
    return file.commit() ? Result<Done>(Done{}) : Result<Done>(notKept(file.errorString()));
}

QHash<QString, QByteArray> readAll(const QString &folder)
{
    QHash<QString, QByteArray> drafts;
    const QStringList names = QDir(folder).entryList({u'*' + suffix}, QDir::Files);
    for (const QString &fileName : names) {
        QFile file(folder + u'/' + fileName);
        if (file.size() > largestFile || !file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject record = QJsonDocument::fromJson(file.readAll()).object();
        const QByteArray draft = QByteArray::fromBase64(record.value(draftKey).toString().toLatin1());
        if (!draft.isEmpty())
            drafts.insert(record.value(nameKey).toString(), draft);
    }
    return drafts;
}

/// The answer to work that runs in pool.
template <typename T, typename Work>
QFuture<Result<T>> answer(QThreadPool &pool, Work work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    pool.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

} // namespace

Drafts::Drafts(QString folder) : m_folder(std::move(folder))
{
    m_thread.setMaxThreadCount(1);
}

Drafts::~Drafts()
{
    m_thread.waitForDone();
}

QString Drafts::defaultFolder()
{
    return stateFolder() + QStringLiteral("/drafts");
}

QFuture<Result<Done>> Drafts::keep(const QString &library, const QString &name, const QByteArray &draft)
{
    return answer<Done>(m_thread, [folder = m_folder + u'/' + hashed(library), name, draft] {
        return write(folder, name, draft);
    });
}

QFuture<Result<QHash<QString, QByteArray>>> Drafts::all(const QString &library)
{
    return answer<QHash<QString, QByteArray>>(
        m_thread, [folder = m_folder + u'/' + hashed(library)]() -> Result<QHash<QString, QByteArray>> {
            return readAll(folder);
        });
}

} // namespace app
