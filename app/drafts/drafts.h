// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QFuture>
#include <QHash>
#include <QString>
#include <QThreadPool>

namespace app {

/// Keeps what people were writing in files of their own, readable by nobody else, so that it outlives a crash and a
/// lost connection. One thread does the work, in the order of the calls. Destroying it ends what was begun.
class Drafts {
public:
    /// folder: made with the first draft.
    explicit Drafts(QString folder);
    ~Drafts();
    Q_DISABLE_COPY_MOVE(Drafts)
    /// The folder within the state folder.
    [[nodiscard]] static QString defaultFolder();

    /// Replaces the draft of that name, whole or not at all. An empty one is removed.
    [[nodiscard]] QFuture<domain::Result<domain::Done>> keep(const QString &library, const QString &name,
                                                             const QByteArray &draft);
    /// All drafts of a library, by name; files that are none of ours are passed over.
    [[nodiscard]] QFuture<domain::Result<QHash<QString, QByteArray>>> all(const QString &library);

private:
    QString m_folder;
    QThreadPool m_thread;
};

} // namespace app
