// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/exportchoices.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace ui {

QByteArray ExportChoices::toState() const
{
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), format},
                                     {QStringLiteral("folder"), folder},
                                     {QStringLiteral("all_branches"), allBranches},
                                     {QStringLiteral("attachments"), attachments},
                                     {QStringLiteral("together"), together}})
        .toJson(QJsonDocument::Compact);
}

ExportChoices ExportChoices::fromState(const QByteArray &state)
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    ExportChoices choices;
    choices.format = object.value(QLatin1String("format")).toString();
    choices.folder = object.value(QLatin1String("folder")).toString();
    choices.allBranches = object.value(QLatin1String("all_branches")).toBool();
    choices.attachments = object.value(QLatin1String("attachments")).toBool(true);
    choices.together = object.value(QLatin1String("together")).toBool();
    return choices;
}

} // namespace ui
