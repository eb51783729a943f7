// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/location.h"

#include <QHash>
#include <QString>

namespace store {

/// The named SQL statements of one backend: sql/<backend>/<name>.sql, else sql/shared/<name>.sql,
/// with the macros of resources/sql/README.md expanded. One thread; each connection has its own.
class Catalogue {
public:
    explicit Catalogue(Backend backend) : m_backend(backend) {}

    /// The statement's text. A missing name or a malformed macro is a defect of the program: it gives an
    /// empty text, which the database refuses, and a test walks all names.
    [[nodiscard]] QString sql(const QString &name) const;
    /// Expands the macros in a statement that is put together at run time (search).
    [[nodiscard]] QString expand(const QString &text) const;
    [[nodiscard]] Backend backend() const { return m_backend; }

private:
    Backend m_backend;
    mutable QHash<QString, QString> m_texts;
};

/// The folder of a backend below sql/: "sqlite" or "postgresql".
[[nodiscard]] QString backendFolder(Backend backend);

} // namespace store
