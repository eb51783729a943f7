// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/selectiontext.h"

#include "exporters/markdownhtml.h"
#include "exporters/markdowntext.h"

#include <QTextDocumentFragment>

namespace ui {

namespace {

struct Piece {
    QString plain;
    QString markdown;
};

/// The part of one section, from what is rendered of it.
Piece pieceOf(const MessageSection &section, qsizetype shown, int from, int to)
{
    MessageDocument document;
    document.setContentForText(section.text.left(shown), section.kind, section.citations);
    const int last = document.characterCount() - 1;
    QTextCursor cursor(&document);
    cursor.setPosition(std::min(from, last));
    cursor.setPosition(std::min(to, last), QTextCursor::KeepAnchor);
    const QTextDocumentFragment fragment = cursor.selection();
    if (from == 0 && to >= last)
        return {fragment.toPlainText(), section.text.trimmed()};
    return {fragment.toPlainText(), fragment.toMarkdown(QTextDocument::MarkdownDialectGitHub).trimmed()};
}

void append(QString &text, const QString &more, const char *between)
{
    if (!text.isEmpty() && !more.isEmpty())
        text += QLatin1String(between);
    text += more;
}

} // namespace

void CopiedText::add(const CopiedText &other)
{
    append(plain, other.plain, "\n\n");
    append(markdown, other.markdown, "\n\n");
    append(html, other.html, "\n");
}

CopiedText copiedText(const domain::Message &message, const SelectedPart &part, bool named)
{
    const QList<MessageSection> sections = messageSections(message);
    const qsizetype all = std::numeric_limits<qsizetype>::max();
    CopiedText copied;
    for (int i = 0; i < sections.size(); ++i) {
        const MessageSection &section = sections.at(i);
        const bool hidden = section.folded && !part.state.openFolds.contains(section.key);
        if (hidden || i < part.from.section || i > part.to.section)
            continue;
        const int from = i == part.from.section ? part.from.position : 0;
        const int to = i == part.to.section ? part.to.position : std::numeric_limits<int>::max();
        Piece piece = pieceOf(section, part.isWhole() ? all : part.state.shown, from, to);
        if (section.key == QLatin1String("body") && part.isWhole())
            piece.markdown = message.content.trimmed();
        exporters::MarkdownHtmlOptions options;
        options.headingShift = 0;
        options.keepBreaks = section.kind == MessageDocument::Kind::MarkdownLines;
        const QString html = QString::fromUtf8(exporters::markdownAsHtml(piece.markdown, options));
        copied.add({piece.plain, exporters::withClosedFence(piece.markdown), html});
    }
    if (!named || copied.plain.isEmpty())
        return copied;
    const QString name = messageHeading(message);
    copied.plain = name + QStringLiteral(":\n") + copied.plain;
    copied.markdown = QStringLiteral("**%1:**\n\n").arg(exporters::markdownEscaped(name)) + copied.markdown;
    copied.html = QStringLiteral("<p><b>%1:</b></p>\n").arg(name.toHtmlEscaped()) + copied.html;
    return copied;
}

} // namespace ui
