// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/messagedocument.h"

#include "ui/reader/linebreaks.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetrics>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>

#include <cmath>

namespace ui {

MessageDocument::MessageDocument(QObject *parent) : QTextDocument(parent)
{
    setUndoRedoEnabled(false);
    setDocumentMargin(0);
    setIndentWidth(tokens::space5);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    setDefaultTextOption(option);
}

QVariant MessageDocument::loadResource(int, const QUrl &)
{
    return {};
}

void MessageDocument::setContent(const QString &text, Kind kind, const TextStyle &style)
{
    m_style = style;
    m_areas.clear();
    setDefaultFont(style.font);
    // With the layout at work, each row of a table would lay out all rows before it.
    setLayoutEnabled(false);
    if (kind == Kind::Code) {
        setCode(text);
    } else {
        const QString markdown =
            withDescribedImages(kind == Kind::MarkdownLines ? withHardLineBreaks(text) : text);
        setMarkdown(markdown, MarkdownFeatures(MarkdownNoHTML | MarkdownDialectGitHub));
        replaceImages();
        styleBlocks();
        styleTables();
        findAreas();
        giveAreasRoom();
    }
    setLayoutEnabled(true);
}

int MessageDocument::layOut(int width)
{
    setTextWidth(width);
    return int(std::ceil(documentLayout()->documentSize().height()));
}

QRectF MessageDocument::areaRect(const Area &area) const
{
    const QAbstractTextDocumentLayout *layout = documentLayout();
    const QRectF first = layout->blockBoundingRect(findBlockByNumber(area.firstBlock));
    const QRectF last = layout->blockBoundingRect(findBlockByNumber(area.lastBlock));
    if (!area.isCode)
        return {0, first.top(), textWidth(), last.bottom() - first.top()};
    const int header =
        area.language.isEmpty() ? 0 : QFontMetrics(tokens::caption(m_style.font)).height() + tokens::space1;
    const qreal left = std::max(0.0, first.left() - codePadding);
    return {left, first.top() - codePadding - header, textWidth() - left,
            last.bottom() - first.top() + 2 * codePadding + header};
}

void MessageDocument::drawAreas(QPainter &painter, const QRectF &clip) const
{
    for (const Area &area : m_areas) {
        const QRectF rect = areaRect(area);
        if (!rect.intersects(clip))
            continue;
        if (!area.isCode) {
            const bool mirrored = findBlockByNumber(area.firstBlock).textDirection() == Qt::RightToLeft;
            const qreal x = mirrored ? rect.right() - 3 : rect.left();
            painter.fillRect(QRectF(x, rect.top(), 3, rect.height()), tokens::border(m_style.palette));
            continue;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens::codeSurface(m_style.palette));
        painter.drawRoundedRect(rect, tokens::radius, tokens::radius);
        painter.setPen(tokens::mutedText(m_style.palette));
        painter.setFont(tokens::caption(m_style.font));
        painter.drawText(rect.adjusted(codePadding, tokens::space2, -codePadding, 0),
                         Qt::AlignLeft | Qt::AlignTop, plainLine(area.language, 40));
    }
}

void MessageDocument::draw(QPainter &painter, const QRectF &clip, const QList<Mark> &marks)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawAreas(painter, clip);
    painter.restore();
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = m_style.palette;
    context.clip = clip;
    for (const Mark &mark : marks) {
        QAbstractTextDocumentLayout::Selection selection;
        selection.cursor = QTextCursor(this);
        selection.cursor.setPosition(std::min(mark.start, characterCount() - 1));
        selection.cursor.setPosition(std::min(mark.start + mark.length, characterCount() - 1),
                                     QTextCursor::KeepAnchor);
        selection.format.setBackground(mark.color);
        context.selections.append(selection);
    }
    painter.save();
    painter.setClipRect(clip, Qt::IntersectClip);
    documentLayout()->draw(&painter, context);
    painter.restore();
}

QString MessageDocument::linkAt(const QPointF &point) const
{
    return documentLayout()->anchorAt(point);
}

QRectF MessageDocument::lineRect(int position) const
{
    const QTextBlock block = findBlock(position);
    const QRectF rect = documentLayout()->blockBoundingRect(block);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    return line.isValid() ? line.rect().translated(rect.topLeft()) : rect;
}

QList<MessageDocument::Link> MessageDocument::links() const
{
    QList<Link> links;
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment) {
            const QTextCharFormat format = fragment.fragment().charFormat();
            if (format.isAnchor() && !format.anchorHref().isEmpty())
                links.append(
                    {format.anchorHref(), fragment.fragment().position(), fragment.fragment().length()});
        }
    }
    return links;
}

} // namespace ui
