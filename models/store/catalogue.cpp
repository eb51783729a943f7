// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/catalogue.h"

#include "store/dialect.h"

#include <QFile>

namespace store {

namespace {

QString readResource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Comments go before the driver sees the text: an apostrophe in one would confuse its placeholders.
QString withoutComments(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (line.trimmed().startsWith(QLatin1String("--")))
            line.clear();
    }
    lines.removeAll(QString());
    return lines.join(u'\n').trimmed();
}

} // namespace

QString backendFolder(Backend backend)
{
    return backend == Backend::Sqlite ? QStringLiteral("sqlite") : QStringLiteral("postgresql");
}

QString Catalogue::sql(const QString &name) const
{
    const auto known = m_texts.constFind(name);
    if (known != m_texts.constEnd())
        return *known;
    QString text = readResource(QStringLiteral(":/sql/%1/%2.sql").arg(backendFolder(m_backend), name));
    if (text.isEmpty())
        text = readResource(QStringLiteral(":/sql/shared/%1.sql").arg(name));
    return *m_texts.insert(name, expand(withoutComments(text)));
}

QString Catalogue::expand(const QString &text) const
{
    return expandMacros(text, m_backend, [this](const QString &name) { return sql(name); });
}

} // namespace store
