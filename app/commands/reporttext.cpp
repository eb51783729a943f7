// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/reporttext.h"

#include "app/commands/texts.h"

#include <QCoreApplication>
#include <QLocale>

namespace app {

using domain::ImportCounts;
using domain::ImportProblem;

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(app::Report)
};

constexpr qsizetype shownProblems = 20;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

/// "Messages: 12 found, 10 added, 2 unchanged"; empty when there are none.
QString line(const QString &what, const ImportCounts &counts)
{
    if (counts.found == 0)
        return {};
    QStringList parts{Text::tr("%1 found").arg(number(counts.found))};
    const std::pair<qint64, QString> kinds[] = {{counts.added, Text::tr("%1 added")},
                                                {counts.updated, Text::tr("%1 updated")},
                                                {counts.unchanged, Text::tr("%1 unchanged")},
                                                {counts.refused, Text::tr("%1 refused")}};
    for (const auto &[count, text] : kinds) {
        if (count > 0)
            parts << text.arg(number(count));
    }
    return what + QStringLiteral(": ") + parts.join(QLatin1String(", "));
}

template <typename Counted>
QStringList countLines(const Counted &counted)
{
    QStringList lines{
        line(Text::tr("Conversations"), counted.conversations), line(Text::tr("Messages"), counted.messages),
        line(Text::tr("Memories"), counted.memories), line(Text::tr("Attachments"), counted.attachments)};
    lines.removeAll(QString());
    return lines;
}

QStringList problemLines(const QList<ImportProblem> &problems)
{
    QStringList lines;
    for (const ImportProblem &problem : problems.first(std::min(shownProblems, problems.size()))) {
        const QString place =
            problem.record.isEmpty() ? problem.file : problem.file + QStringLiteral(", ") + problem.record;
        lines << QStringLiteral("%1: %2: %3")
                     .arg(toString(problem.severity), shortened(place, 100), problem.message);
    }
    if (problems.size() > shownProblems)
        lines << Text::tr("And %1 more; --report FILE keeps them all.")
                     .arg(number(problems.size() - shownProblems));
    return lines;
}

} // namespace

QStringList linesOfUnfinished(const domain::ImportReport &report, const QString &libraryOption)
{
    // Of an import that failed before it had written anything there is nothing to say, or to take back.
    return countLines(report).isEmpty() ? problemLines(report.problems) : linesOf(report, libraryOption);
}

QStringList linesOf(const domain::ImportReport &report, const QString &libraryOption)
{
    QStringList lines = countLines(report);
    if (lines.isEmpty())
        lines << Text::tr("There was nothing to import.");
    if (report.dryRun)
        lines << Text::tr("This was a rehearsal; nothing was written.");
    else if (report.batch.isValid())
        lines << Text::tr("Import %1; `recollect %2rollback %1` takes it back.")
                     .arg(report.batch.toString(), libraryOption);
    return lines + problemLines(report.problems);
}

QStringList linesOf(const domain::ImportBatch &batch)
{
    QString state;
    if (batch.rolledBackAt)
        state = QStringLiteral("  [") + Text::tr("taken back") + u']';
    else if (!batch.finishedAt)
        state = QStringLiteral("  [") + Text::tr("interrupted") + u']';
    QStringList lines{batch.id.toString().rightJustified(6) + QStringLiteral("  ")
                      + localTime(batch.startedAt) + QStringLiteral("  ") + shortened(batch.userName, 80)
                      + QStringLiteral("  ") + shortened(batch.files.join(QLatin1String(", ")), 80) + state};
    const QStringList counts = countLines(batch);
    for (const QString &count : counts)
        lines << QStringLiteral("        ") + count;
    return lines;
}

QStringList linesOf(const importers::InputSummary &summary)
{
    QStringList lines;
    for (const importers::FileSummary &file : summary.files) {
        lines << file.file + QStringLiteral("  ") + file.format + QStringLiteral("  ")
                + byteCount(file.bytes);
        lines << QStringLiteral("    ")
                + Text::tr("conversations: %1, messages: %2, memories: %3, attachments: %4")
                      .arg(number(file.conversations), number(file.messages), number(file.memories),
                           number(file.attachments));
        if (file.earliest && file.latest)
            lines << QStringLiteral("    ")
                    + Text::tr("from %1 to %2").arg(localTime(*file.earliest), localTime(*file.latest));
    }
    return lines + problemLines(summary.report.problems);
}

QString progressLine(const importers::ImportProgress &progress)
{
    QString text = Text::tr("conversations: %1, messages: %2")
                       .arg(number(progress.conversations), number(progress.messages));
    if (progress.bytesTotal > 0)
        text += QStringLiteral(" (%1 %)").arg(
            std::min<qint64>(100, progress.bytesDone * 100 / progress.bytesTotal));
    return text;
}

} // namespace app
