// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

namespace importers {

/// The shape of a JSON text, seen from its first bytes: which members stand where. It tells formats apart
/// without parsing the file; a text that is cut off, broken or nested without end does no harm.
///
/// Paths: `title` is a member of a top-level object, `[].title` of the objects in a top-level array,
/// `conversations[].mapping` of those in a member. Only the first levels are looked at.
class JsonProbe {
public:
    enum class Shape { NotJson, Array, Object, Lines };

    JsonProbe() = default;
    /// head: UTF-8 without a byte order mark, as much of the file as one wants to look at.
    explicit JsonProbe(const QByteArray &head);

    [[nodiscard]] Shape shape() const { return m_shape; }
    [[nodiscard]] bool isJson() const { return m_shape != Shape::NotJson; }
    /// An array without elements, or an object without members.
    [[nodiscard]] bool isEmpty() const
    {
        return isJson() && m_isClosed && m_paths.isEmpty() && !m_hasContent;
    }
    [[nodiscard]] bool has(const QString &path) const { return m_paths.contains(path); }
    [[nodiscard]] bool has(QLatin1String path) const { return has(QString(path)); }
    /// The first string, number or literal at that path, its first 200 bytes; empty if there is none.
    [[nodiscard]] QString text(QLatin1String path) const { return m_texts.value(QString(path)); }

private:
    class Scanner;

    Shape m_shape = Shape::NotJson;
    bool m_hasContent = false;
    bool m_isClosed = false; ///< the last byte closes an array or an object
    QSet<QString> m_paths;
    QHash<QString, QString> m_texts;
};

} // namespace importers
