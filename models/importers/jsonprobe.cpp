// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/jsonprobe.h"

#include <cctype>
#include <vector>

namespace importers {

namespace {

constexpr size_t deepest = 8;
constexpr qsizetype mostPaths = 4'000;
constexpr qsizetype longestText = 200;

} // namespace

/// Walks the text once, with the path of the open brackets as its only state.
class JsonProbe::Scanner {
public:
    Scanner(JsonProbe &probe, const QByteArray &text) : m_probe(probe), m_text(text) {}

    void run()
    {
        while (m_at < m_text.size()) {
            const char c = m_text.at(m_at);
            if (c == '"')
                string();
            else if (c == '{' || c == '[')
                open(c);
            else if (c == '}' || c == ']')
                close();
            else if (!literalOrSpace(c))
                return;
        }
    }

private:
    struct Level {
        bool isObject = false;
        bool awaitsKey = false;
        QString path; ///< of what stands in it
    };

    /// Where a value at the current place stands.
    [[nodiscard]] QString here() const
    {
        if (m_levels.empty())
            return {};
        const Level &level = m_levels.back();
        return level.isObject ? m_keyPath : level.path;
    }

    void open(char c)
    {
        if (m_levels.empty())
            beginTop(c);
        else
            m_probe.m_hasContent = true;
        if (m_levels.size() >= deepest) {
            ++m_below;
        } else {
            const bool isObject = c == '{';
            const QString path = here();
            m_levels.push_back({isObject, isObject, isObject ? path : path + QLatin1String("[]")});
        }
        ++m_at;
    }

    void beginTop(char c)
    {
        if (m_probe.m_shape == Shape::NotJson)
            m_probe.m_shape = c == '{' ? Shape::Object : Shape::Array;
        else if (m_probe.m_shape == Shape::Object)
            m_probe.m_shape = Shape::Lines;
    }

    void close()
    {
        ++m_at;
        if (m_below > 0)
            --m_below;
        else if (!m_levels.empty())
            m_levels.pop_back();
    }

    void string()
    {
        const qsizetype from = ++m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != '"')
            m_at += m_text.at(m_at) == '\\' ? 2 : 1;
        if (m_at >= m_text.size() || m_below > 0 || m_levels.empty()) {
            ++m_at;
            return;
        }
        const QByteArray raw = m_text.mid(from, std::min(m_at - from, longestText));
        ++m_at;
        Level &level = m_levels.back();
        if (!level.isObject || !level.awaitsKey) {
            value(QString::fromUtf8(raw));
            return;
        }
        level.awaitsKey = false;
        m_keyPath =
            level.path.isEmpty() ? QString::fromUtf8(raw) : level.path + u'.' + QString::fromUtf8(raw);
        if (m_probe.m_paths.size() < mostPaths)
            m_probe.m_paths.insert(m_keyPath);
    }

    void value(const QString &text)
    {
        const QString path = here();
        m_probe.m_hasContent = true;
        if (m_probe.m_texts.size() < mostPaths && !m_probe.m_texts.contains(path))
            m_probe.m_texts.insert(path, text);
    }

    /// False for a character that no JSON has outside of strings: then it is something else.
    [[nodiscard]] bool literalOrSpace(char c)
    {
        ++m_at;
        if (c == ',' && m_below == 0 && !m_levels.empty()) {
            m_levels.back().awaitsKey = m_levels.back().isObject;
            return true;
        }
        if (std::isspace(static_cast<unsigned char>(c)) || c == ',' || c == ':')
            return true;
        if (m_levels.empty())
            return false;
        if (!isLiteral(c))
            return false;
        const qsizetype from = m_at - 1;
        while (m_at < m_text.size() && isLiteral(m_text.at(m_at)))
            ++m_at;
        if (m_below == 0)
            value(QString::fromLatin1(m_text.mid(from, std::min(m_at - from, longestText))));
        return true;
    }

    [[nodiscard]] static bool isLiteral(char c)
    {
        return std::isalnum(static_cast<unsigned char>(c)) || c == '+' || c == '-' || c == '.';
    }

    JsonProbe &m_probe;
    const QByteArray &m_text;
    qsizetype m_at = 0;
    std::vector<Level> m_levels;
    qint64 m_below = 0; ///< open brackets below the levels that are looked at
    QString m_keyPath;
};

JsonProbe::JsonProbe(const QByteArray &head)
{
    Scanner(*this, head).run();
    const QByteArray end = head.trimmed().right(1);
    m_isClosed = end == "]" || end == "}";
}

} // namespace importers
