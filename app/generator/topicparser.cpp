// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generator/topicparser.h"

#include <QRegularExpression>
#include <QSet>

namespace app {

namespace {

const QSet<QString> &knownSections()
{
    static const QSet<QString> names{
        QStringLiteral("title"), QStringLiteral("ask"),    QStringLiteral("follow"), QStringLiteral("say"),
        QStringLiteral("step"),  QStringLiteral("column"), QStringLiteral("memory")};
    return names;
}

constexpr QLatin1String codePrefix("code ");

} // namespace

Topic TopicParser::parse(const QString &text)
{
    splitSections(text);
    takeLists();
    m_topic.titles = compileAll(QStringLiteral("title"));
    m_topic.asks = compileAll(QStringLiteral("ask"));
    m_topic.follows = compileAll(QStringLiteral("follow"));
    m_topic.says = compileAll(QStringLiteral("say"));
    m_topic.steps = compileAll(QStringLiteral("step"));
    const QStringList columns = m_sections.value(QStringLiteral("column"));
    for (const QString &line : columns)
        m_topic.columns.append(line.split(QStringLiteral(" · ")));
    takeCode();
    takeMemories();
    m_topic.cells = m_slots.value(QStringLiteral("noun"), 0);
    return std::move(m_topic);
}

void TopicParser::splitSections(const QString &text)
{
    QString section;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1String("%% ")))
            section = line.mid(3);
        else if (section.isEmpty())
            takeHeader(line);
        else if (!line.isEmpty() || section.startsWith(codePrefix))
            m_sections[section].append(line);
    }
}

void TopicParser::takeHeader(const QString &line)
{
    const qsizetype colon = line.indexOf(QLatin1String(": "));
    if (colon < 0 || line.startsWith(u'#'))
        return;
    const QString key = line.left(colon);
    const QString value = line.mid(colon + 2);
    if (key == QLatin1String("language"))
        m_topic.language = value;
    else if (key == QLatin1String("tags"))
        m_topic.tags = value.split(QStringLiteral(", "));
    else if (key == QLatin1String("weight"))
        m_topic.weight = value.toInt();
}

void TopicParser::takeLists()
{
    for (auto it = m_sections.cbegin(); it != m_sections.cend(); ++it) {
        if (knownSections().contains(it.key()) || it.key().startsWith(codePrefix))
            continue;
        m_slots.insert(it.key(), int(m_topic.lists.size()));
        m_topic.lists.append({it.value(), Weighted::zipf(it.value().size())});
    }
}

void TopicParser::takeCode()
{
    for (auto it = m_sections.cbegin(); it != m_sections.cend(); ++it) {
        if (!it.key().startsWith(codePrefix))
            continue;
        const QStringList pieces = it.value().join(u'\n').split(QStringLiteral("\n---\n"));
        for (const QString &piece : pieces)
            m_topic.codes.append({it.key().mid(codePrefix.size()), compile(piece.trimmed(), true)});
    }
}

void TopicParser::takeMemories()
{
    const QStringList lines = m_sections.value(QStringLiteral("memory"));
    for (const QString &line : lines) {
        const QStringList halves = line.split(QStringLiteral(" | "));
        m_topic.memories.append({compile(halves.value(0)), compile(halves.value(1))});
    }
}

QList<Template> TopicParser::compileAll(const QString &section)
{
    QList<Template> templates;
    const QStringList lines = m_sections.value(section);
    for (const QString &line : lines)
        templates.append(compile(line));
    return templates;
}

int TopicParser::slotNamed(const QString &name) const
{
    static const QHash<QString, int> given{{QStringLiteral("number"), NumberSlot},
                                           {QStringLiteral("percent"), PercentSlot},
                                           {QStringLiteral("year"), YearSlot},
                                           {QStringLiteral("made"), MadeSlot}};
    return m_slots.value(name, given.value(name, -1));
}

Template TopicParser::compile(const QString &text, bool isCode)
{
    static const QRegularExpression slot(QStringLiteral("\\{(\\w+)\\}"));
    Template result;
    qsizetype end = 0;
    for (auto it = slot.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const int which = slotNamed(match.captured(1));
        if (which == -1) {
            // Braces of code stay as they are.
            if (!isCode)
                m_topic.unknownSlots.append(match.captured(1));
            continue;
        }
        result.parts.append({text.mid(end, match.capturedStart() - end), which});
        end = match.capturedEnd();
    }
    result.parts.append({text.mid(end), -1});
    return result;
}

} // namespace app
