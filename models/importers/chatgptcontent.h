// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace importers {

/// What a message of ChatGPT says, as Markdown.
struct ChatGptContent {
    /// A file that a part of the message is.
    struct Asset {
        QString pointer;
        QJsonObject hints;
    };

    QString text;
    QString reasoning;
    QString original; ///< the text before citation marks were taken out; empty if there were none
    std::vector<Asset> assets;
    QJsonObject unknown;       ///< what was not understood, for the metadata
    QStringList notUnderstood; ///< names for it, for the report
};

/// Reads any content_type; unknown ones give whatever text they have.
[[nodiscard]] ChatGptContent readChatGptContent(const QJsonObject &message);

/// Replaces the marks that stand between U+E200 and U+E201 by the text that the references give for
/// them, or by nothing, and drops what is left of U+E200 to U+E205.
[[nodiscard]] QString withoutCitationMarks(const QString &text, const QJsonArray &references);

} // namespace importers
