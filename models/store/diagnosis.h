// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cancel.h"
#include "store/connectionfacts.h"
#include "store/schema.h"

#include <QFuture>
#include <QMetaType>

#include <chrono>

namespace store {

struct ConnectionOptions;

/// What a connection needs, in the order in which it fails.
enum class DiagnosisStep { Name, Reach, Tls, Login, Schema, Permission };

/// What looking at one step found.
struct Finding {
    enum class Verdict {
        Fine,
        Warning, ///< it works, but the person should know
        Failed,
    };
    /// What the person may be offered to mend.
    enum class Remedy { None, Password, CreateSchema, UpgradeSchema };

    DiagnosisStep step = DiagnosisStep::Name;
    Verdict verdict = Verdict::Fine;
    QString sentence; ///< translated
    QString detail;   ///< the server's own words; never a secret
    Remedy remedy = Remedy::None;
};

/// Looks at a PostgreSQL connection step by step, on a thread of its own; the findings arrive one after the other,
/// and the future is finished after the last or the first that failed. Changes nothing on the server. A host gets
/// limit to answer. A cancelled future brings no more findings at once, though the look-up of a name may go on unseen.
[[nodiscard]] QFuture<Finding> diagnose(const ConnectionOptions &options, const CancelToken &token,
                                        std::chrono::milliseconds limit = std::chrono::seconds(10));

} // namespace store

Q_DECLARE_METATYPE(store::Finding)
