// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/transfertexts.h"

#include "ui/widgets/texts.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace ui {

namespace {

/// Carries the context of the texts below.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::Transfer)
};

} // namespace

QString periodText(const std::optional<domain::Timestamp> &from, const std::optional<domain::Timestamp> &to)
{
    if (!from || !to)
        return {};
    const QLocale locale;
    const QString first = locale.toString(from->toLocal().date(), QLocale::ShortFormat);
    const QString last = locale.toString(to->toLocal().date(), QLocale::ShortFormat);
    //: %1 and %2 are dates
    return first == last ? first : Words::tr("%1 – %2").arg(first, last);
}

QString filesText(const QStringList &paths)
{
    if (paths.size() == 1)
        return QDir::toNativeSeparators(plainLine(paths.first(), 1'000));
    return Words::tr("%Ln file(s)", nullptr, int(paths.size()));
}

QString formatsText(const QStringList &formats)
{
    QStringList names;
    for (const QString &format : formats)
        names.append(sourceName(format));
    return QLocale().createSeparatedList(names);
}

QString supportedFormatsText()
{
    return Words::tr(
        "Recollect imports exports of ChatGPT and Claude, a chatbot's folders of JSON files, and what "
        "Recollect exported as JSON.");
}

QString severityText(domain::Severity severity)
{
    switch (severity) {
    case domain::Severity::Note:
        return Words::tr("Note");
    case domain::Severity::Warning:
        return Words::tr("Warning");
    case domain::Severity::Refused:
        break;
    }
    return Words::tr("Refused");
}

} // namespace ui
