// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/fieldreader.h"

#include <QCryptographicHash>

#include <cmath>

namespace importers {

namespace {

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    bool ok = value.isDouble();
    const double number = value.isString() ? value.toString().toDouble(&ok) : value.toDouble();
    // Beyond this a double has no whole numbers, and no export a meaning.
    if (!ok || !std::isfinite(number) || std::abs(number) > 9e15)
        return std::nullopt;
    return qint64(std::llround(number));
}

} // namespace

std::optional<domain::Timestamp> timeOf(const QJsonValue &value)
{
    double number = value.toDouble();
    if (value.isString()) {
        const QString text = value.toString().trimmed();
        bool isNumber = false;
        number = text.toDouble(&isNumber);
        if (!isNumber)
            return domain::Timestamp::fromIso(text);
    }
    // Zero stands for "unknown" in every export that has it.
    return number == 0 ? std::nullopt : domain::Timestamp::fromEpoch(number);
}

QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Double:
        return value.toVariant().toString();
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    default:
        return {};
    }
}

FieldReader::FieldReader(QJsonObject object) : m_object(std::move(object)) {}

template <typename Fits>
QJsonValue FieldReader::takeIf(Names names, const Fits &fits)
{
    for (const char *name : names) {
        const auto found = m_object.constFind(QLatin1String(name));
        if (found != m_object.constEnd() && !found->isNull() && fits(QJsonValue(*found)))
            return m_object.take(QLatin1String(name));
    }
    return {};
}

QJsonValue FieldReader::take(Names names)
{
    return takeIf(names, [](const QJsonValue &) { return true; });
}

QString FieldReader::text(Names names)
{
    return textOf(
        takeIf(names, [](const QJsonValue &value) { return !value.isArray() && !value.isObject(); }));
}

bool FieldReader::flag(Names names)
{
    const QJsonValue value =
        takeIf(names, [](const QJsonValue &v) { return v.isBool() || v.isDouble() || v.isString(); });
    if (value.isString())
        return value.toString().compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
    return value.isDouble() ? value.toDouble() != 0 : value.toBool();
}

std::optional<qint64> FieldReader::number(Names names)
{
    const QJsonValue value = takeIf(names, [](const QJsonValue &v) { return wholeNumber(v).has_value(); });
    return wholeNumber(value);
}

std::optional<domain::Timestamp> FieldReader::time(Names names)
{
    return timeOf(takeIf(names, [](const QJsonValue &v) { return timeOf(v).has_value(); }));
}

QJsonArray FieldReader::array(Names names)
{
    return takeIf(names, [](const QJsonValue &v) { return v.isArray(); }).toArray();
}

QJsonObject FieldReader::object(Names names)
{
    return takeIf(names, [](const QJsonValue &v) { return v.isObject(); }).toObject();
}

QStringList FieldReader::texts(Names names)
{
    const QJsonValue value = takeIf(names, [](const QJsonValue &v) { return v.isArray() || v.isString(); });
    QStringList all;
    if (value.isString())
        all = value.toString().split(u',');
    for (const QJsonValue &element : value.toArray())
        all.append(element.isObject() ? textOf(element.toObject().value(QLatin1String("name")))
                                      : textOf(element));
    for (QString &text : all)
        text = text.simplified();
    all.removeAll(QString());
    all.removeDuplicates();
    all.sort();
    return all;
}

void FieldReader::drop(Names names)
{
    for (const char *name : names)
        m_object.remove(QLatin1String(name));
}

bool FieldReader::has(Names names) const
{
    return std::any_of(names.begin(), names.end(), [this](const char *name) {
        const QJsonValue value = m_object.value(QLatin1String(name));
        return !value.isNull() && !value.isUndefined();
    });
}

QJsonObject FieldReader::rest() const
{
    QJsonObject left;
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        const QJsonValue value = *it;
        const bool empty = value.isNull() || (value.isString() && value.toString().isEmpty())
            || (value.isArray() && value.toArray().isEmpty())
            || (value.isObject() && value.toObject().isEmpty());
        if (!empty)
            left.insert(it.key(), value);
    }
    return left;
}

void addMembers(QJsonObject &target, const QJsonObject &more)
{
    for (auto it = more.constBegin(); it != more.constEnd(); ++it) {
        if (!target.contains(it.key()))
            target.insert(it.key(), *it);
    }
}

QString syntheticId(const QStringList &parts)
{
    const QByteArray joined = parts.join(QChar(0x1f)).toUtf8();
    return QStringLiteral("made-")
        + QString::fromLatin1(QCryptographicHash::hash(joined, QCryptographicHash::Sha256).toHex().left(24));
}

} // namespace importers
