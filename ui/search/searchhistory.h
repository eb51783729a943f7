// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

namespace ui {

/// The latest searches of one library, kept with the window's state.
class SearchHistory final : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype most = 50;

    using Load = std::function<QByteArray()>;
    using Save = std::function<void(const QByteArray &)>;

    using QObject::QObject;

    /// Reads what was kept and keeps what comes. Without it the history ends with this object.
    void keep(const Load &load, Save save);
    /// Remembers a search that was meant, as the latest; an equal one moves up.
    void add(const QString &query);
    void clear();
    /// The latest first.
    [[nodiscard]] const QStringList &queries() const { return m_queries; }

Q_SIGNALS:
    void changed();

private:
    void store();

    QStringList m_queries;
    Save m_save;
};

} // namespace ui
