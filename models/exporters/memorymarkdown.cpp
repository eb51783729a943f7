// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporters/memorymarkdown.h"

#include "exporters/markdowntext.h"
#include "exporters/texts.h"

namespace exporters {

namespace {

QString headingOf(const domain::Memory &memory)
{
    const QString question = oneLine(memory.question);
    return QLatin1String("## ")
        + (question.isEmpty() ? Words::tr("Memory") : markdownEscaped(memory.question));
}

QString factsOf(const ExportedMemory &exported)
{
    const domain::Memory &memory = exported.memory;
    QStringList facts{
        Words::tr("Importance %1 of %2").arg(memory.importance).arg(domain::Memory::highestImportance)};
    if (memory.rating)
        facts.append(Words::tr("Rating %1").arg(*memory.rating));
    for (const QString &tag : memory.tags)
        facts.append(u'#' + markdownEscaped(tag));
    if (memory.isPublic)
        facts.append(Words::tr("Public"));
    facts.append(localTime(memory.updatedAt));
    QString line = facts.join(QStringLiteral(" · "));
    if (exported.conversation)
        line += QLatin1String("  \n")
            + Words::tr("From: %1").arg(markdownEscaped(exported.conversation->displayTitle()));
    return line;
}

} // namespace

QString markdownMemoriesHead(domain::Timestamp exportedAt)
{
    return QStringLiteral("# %1\n\n%2\n\n").arg(Words::tr("Memories"), localTime(exportedAt));
}

QString markdownMemory(const ExportedMemory &exported)
{
    const domain::Memory &memory = exported.memory;
    QStringList parts{headingOf(memory), factsOf(exported)};
    if (!memory.answer.trimmed().isEmpty())
        parts.append(withClosedFence(printable(memory.answer)));
    if (!memory.context.trimmed().isEmpty())
        parts.append(markdownQuoted(withClosedFence(printable(memory.context))));
    return parts.join(QLatin1String("\n\n")) + QLatin1String("\n\n");
}

} // namespace exporters
