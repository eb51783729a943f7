// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/timestamp.h"

namespace domain {

/// A person whose conversations the library holds. Password hashes are never read.
struct User {
    UserId id;
    QString name; ///< unique login name
    QString email;
    QString fullName;
    QString role; ///< "user", "admin" … as the service names it
    bool active = true;
    std::optional<Timestamp> lastLogin;
    Timestamp createdAt;
    Timestamp updatedAt;

    friend bool operator==(const User &, const User &) = default;
};

} // namespace domain
