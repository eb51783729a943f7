// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/messagedocument.h"

#include "ui/widgets/tokens.h"

#include <QAbstractTextDocumentLayout>
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

void MessageDocument::setContent(const QString &text, Kind kind, const TextStyle &style,
                                 const QList<Citation> &citations)
{
    m_style = style;
    m_areas.clear();
    m_codes.clear();
    setDefaultFont(style.font);
    // With the layout at work, each row of a table would lay out all rows before it.
    setLayoutEnabled(false);
    if (kind == Kind::Code) {
        setCode(text);
    } else {
        readMarkdown(text, kind, citations);
        QTextCursor edit(this);
        edit.beginEditBlock(); // as one, likewise
        styleBlocks();
        styleTables();
        findAreas();
        giveAreasRoom();
        edit.endEditBlock();
    }
    setLayoutEnabled(true);
}

void MessageDocument::setContentForText(const QString &text, Kind kind, const QList<Citation> &citations)
{
    setLayoutEnabled(false);
    if (kind == Kind::Code)
        setPlainText(text);
    else
        readMarkdown(text, kind, citations);
}

int MessageDocument::layOut(int width)
{
    setTextWidth(width);
    const int height = int(std::ceil(documentLayout()->documentSize().height()));
    measureAreas();
    return height;
}

QString MessageDocument::linkAt(const QPointF &point) const
{
    return documentLayout()->anchorAt(unscrolled(point));
}

int MessageDocument::positionAt(const QPointF &point) const
{
    return documentLayout()->hitTest(unscrolled(point), Qt::FuzzyHit);
}

QRectF MessageDocument::lineRect(int position) const
{
    const QTextBlock block = findBlock(position);
    const QRectF rect = documentLayout()->blockBoundingRect(block);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    return line.isValid() ? line.rect().translated(rect.topLeft()) : rect;
}

QRectF MessageDocument::caretRect(int position) const
{
    const QTextBlock block = findBlock(position);
    const QRectF rect = documentLayout()->blockBoundingRect(block);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    if (!line.isValid())
        return {rect.topLeft(), QSizeF(1, rect.height())};
    qreal x = rect.left() + line.cursorToX(position - block.position());
    for (const int code : m_codes) {
        const Area &area = m_areas.at(code);
        if (block.blockNumber() >= area.firstBlock && block.blockNumber() <= area.lastBlock)
            x -= area.scroll;
    }
    return {x, rect.top() + line.y(), 1, line.height()};
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
