// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace ui {

/// How a person exported the last time.
struct ExportChoices {
    QString format; ///< name of a writer; empty: none yet
    QString folder; ///< where to
    bool allBranches = false;
    bool attachments = true;
    bool together = false;

    [[nodiscard]] QByteArray toState() const;
    /// What can't be read is as if nothing had been chosen yet.
    [[nodiscard]] static ExportChoices fromState(const QByteArray &state);
};

/// Where they are kept between two exports.
struct ExportMemory {
    std::function<QByteArray()> load;
    std::function<void(const QByteArray &)> save;
};

} // namespace ui
