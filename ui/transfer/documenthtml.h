// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>
#include <QTextDocument>

namespace ui {

/// A page of the HTML export, or a part of it, in the elements that QTextDocument knows: sections become blocks,
/// what was folded is open, lists of facts are one line. Without its style sheet; see documentStyle().
[[nodiscard]] QString documentHtml(QString html);

/// How such a document looks on paper, or in a palette's colours.
[[nodiscard]] QString documentStyle(const QPalette &palette);

/// A document that shows pictures which it holds itself, no wider than itself, and loads nothing, whatever it
/// names. May be laid out on any one thread.
class PageDocument final : public QTextDocument {
    Q_OBJECT

public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace ui
