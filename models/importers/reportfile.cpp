// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/reportfile.h"

#include "importers/text.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace importers {

using domain::ImportCounts;
using domain::ImportProblem;
using domain::ImportReport;

namespace {

QJsonObject asJson(const ImportCounts &counts)
{
    return {{QStringLiteral("found"), counts.found},
            {QStringLiteral("added"), counts.added},
            {QStringLiteral("updated"), counts.updated},
            {QStringLiteral("unchanged"), counts.unchanged},
            {QStringLiteral("refused"), counts.refused}};
}

QJsonObject asJson(const ImportProblem &problem)
{
    return {{QStringLiteral("file"), problem.file},
            {QStringLiteral("record"), problem.record},
            {QStringLiteral("severity"), toString(problem.severity)},
            {QStringLiteral("message"), problem.message}};
}

/// A cell that a spreadsheet shows as it is: quoted, and not beginning like a formula.
QString cell(QString text)
{
    static const QString formulaStarts = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && formulaStarts.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', QLatin1String("\"\"")) + u'"';
}

QString asCsv(const ImportReport &report)
{
    const QString end = QStringLiteral("\r\n");
    QString text = QStringLiteral("severity,message,record,file") + end;
    for (const ImportProblem &problem : report.problems)
        text += QStringList{cell(toString(problem.severity)), cell(problem.message), cell(problem.record),
                            cell(problem.file)}
                    .join(u',')
            + end;
    return text;
}

QString figuresLine(const QString &name, const ImportCounts &counts)
{
    //: %1 is "Messages"; the others are numbers
    return ImportText::tr("%1: %2 found, %3 new, %4 updated, %5 unchanged, %6 refused")
        .arg(name)
        .arg(counts.found)
        .arg(counts.added)
        .arg(counts.updated)
        .arg(counts.unchanged)
        .arg(counts.refused);
}

QString oneLine(const QString &text)
{
    return text.simplified();
}

QString asText(const ImportReport &report)
{
    QStringList lines;
    if (report.batch.isValid())
        lines << ImportText::tr("Import %1").arg(report.batch.toString());
    for (const QString &file : report.files)
        lines << ImportText::tr("File: %1").arg(oneLine(file));
    lines << QString() << figuresLine(ImportText::tr("Conversations"), report.conversations)
          << figuresLine(ImportText::tr("Messages"), report.messages)
          << figuresLine(ImportText::tr("Memories"), report.memories)
          << figuresLine(ImportText::tr("Attachments"), report.attachments);
    if (!report.problems.isEmpty())
        lines << QString();
    for (const ImportProblem &problem : report.problems) {
        QStringList place{oneLine(problem.file), oneLine(problem.record)};
        place.removeAll(QString());
        lines << QStringLiteral("[%1] %2").arg(toString(problem.severity), oneLine(problem.message))
                + (place.isEmpty() ? QString()
                                   : QStringLiteral(" (%1)").arg(place.join(QLatin1String(", "))));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace

ReportFormat reportFormatOf(const QString &fileName)
{
    if (fileName.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return ReportFormat::Csv;
    return fileName.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) ? ReportFormat::Json
                                                                          : ReportFormat::Text;
}

QJsonObject reportAsJson(const ImportReport &report)
{
    QJsonArray problems;
    for (const ImportProblem &problem : report.problems)
        problems.append(asJson(problem));
    return {{QStringLiteral("dry_run"), report.dryRun},
            {QStringLiteral("batch"),
             report.batch.isValid() ? QJsonValue(report.batch.toString()) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("files"), QJsonArray::fromStringList(report.files)},
            {QStringLiteral("conversations"), asJson(report.conversations)},
            {QStringLiteral("messages"), asJson(report.messages)},
            {QStringLiteral("memories"), asJson(report.memories)},
            {QStringLiteral("attachments"), asJson(report.attachments)},
            {QStringLiteral("problems"), problems},
            {QStringLiteral("seconds"), report.seconds}};
}

QByteArray reportContents(const ImportReport &report, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Csv:
        return asCsv(report).toUtf8();
    case ReportFormat::Json:
        return QJsonDocument(reportAsJson(report)).toJson();
    case ReportFormat::Text:
        break;
    }
    return asText(report).toUtf8();
}

domain::Result<domain::Done> saveReport(const ImportReport &report, const QString &fileName)
{
    QSaveFile file(fileName);
    const bool opened = file.open(QIODevice::WriteOnly);
    if (opened) {
        file.write(reportContents(report, reportFormatOf(fileName)));
        if (file.commit())
            return domain::Done{};
    }
    const bool full = file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
    return domain::Error{
        opened && full ? domain::ErrorCode::StorageFull : domain::ErrorCode::PermissionDenied,
        ImportText::tr("The report can't be written to %1.").arg(QDir::toNativeSeparators(fileName)),
        file.errorString()};
}

} // namespace importers
