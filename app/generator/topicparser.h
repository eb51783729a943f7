// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/generator/lexicon.h"

#include <QMap>

namespace app {

/// Reads one topic's file; resources/generator/README.md says how it is written.
class TopicParser {
public:
    explicit TopicParser(const QString &name) { m_topic.name = name; }

    [[nodiscard]] Topic parse(const QString &text);

private:
    void splitSections(const QString &text);
    void takeHeader(const QString &line);
    void takeLists();
    void takeCode();
    void takeMemories();
    [[nodiscard]] Template compile(const QString &text, bool isCode = false);
    [[nodiscard]] QList<Template> compileAll(const QString &section);
    [[nodiscard]] int slotNamed(const QString &name) const;

    Topic m_topic;
    QMap<QString, QStringList> m_sections; ///< lines by name ("say", "code python"), in order of name
    QHash<QString, int> m_slots;
};

} // namespace app
