// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/librarycopy.h"

#include "store/statement.h"

#include <QCoreApplication>
#include <QFile>
#include <QUuid>

namespace store {

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

/// Puts the finished copy in place, beside those that are there.
Result<Done> keep(const QString &draft, const QString &path)
{
    constexpr int mostCopies = 1'000;
    for (int number = 1; number <= mostCopies; ++number) {
        const QString name = number == 1 ? path : QStringLiteral("%1-%2").arg(path).arg(number);
        if (QFile::exists(name))
            continue;
        if (QFile::rename(draft, name))
            return Done{};
        if (!QFile::exists(name)) // else another program was quicker
            break;
    }
    QFile::remove(draft);
    return Error{
        ErrorCode::PermissionDenied,
        QCoreApplication::translate("store::Library",
                                    "No copy of the library can be kept as %1; its schema was not changed.")
            .arg(path),
        QString()};
}

} // namespace

Result<Done> copyBeforeVersion(Connection &connection, int version)
{
    if (connection.backend() != Backend::Sqlite)
        return Done{};
    const QString path = QStringLiteral("%1.before-%2").arg(connection.location().file).arg(version);
    // Under another name until it is whole.
    const QString draft = path + u'.' + QUuid::createUuid().toString(QUuid::Id128);
    Statement copy(connection, QStringLiteral("library_copy"));
    copy.bind(QStringLiteral("path"), draft);
    if (const auto copied = copy.exec(); !copied) {
        QFile::remove(draft);
        return copied;
    }
    return keep(draft, path);
}

} // namespace store
