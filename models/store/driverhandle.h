// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>

#include <cstring>

namespace store {

/// What a driver holds of the database's own C interface; null when it holds none of that type. type: the name as the
/// driver knows it.
template <typename Handle>
Handle driverHandle(const QSqlDatabase &database, const char *type)
{
    const QVariant handle = database.driver() ? database.driver()->handle() : QVariant();
    if (!handle.isValid() || std::strcmp(handle.typeName(), type) != 0)
        return nullptr;
    return *static_cast<const Handle *>(handle.constData());
}

} // namespace store
