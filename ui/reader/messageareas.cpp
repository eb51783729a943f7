// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/messagedocument.h"
#include "ui/widgets/codecolors.h"
#include "ui/widgets/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetrics>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>
#include <cmath>
#include <utility>

/// Code and quotations: blocks with something painted behind them. Code scrolls sideways on its own.
namespace ui {

namespace {

bool isCode(const QTextBlock &block)
{
    return block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage);
}

int quoteLevel(const QTextBlock &block)
{
    return block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel);
}

} // namespace

void MessageDocument::findAreas()
{
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        const bool code = isCode(block);
        if (!code && quoteLevel(block) == 0)
            continue;
        const QString language = block.blockFormat().stringProperty(QTextFormat::BlockCodeLanguage);
        if (!m_areas.isEmpty()) {
            Area &last = m_areas.last();
            if (last.lastBlock == block.blockNumber() - 1 && last.isCode == code
                && last.language == language) {
                last.lastBlock = block.blockNumber();
                continue;
            }
        }
        if (code)
            m_codes.append(int(m_areas.size()));
        m_areas.append({block.blockNumber(), block.blockNumber(), language, code});
    }
}

int MessageDocument::headerHeight() const
{
    return std::max(QFontMetrics(tokens::caption(m_style.font)).height() + tokens::space1, buttonSize);
}

/// The frame around code needs room above and below it, and for its header.
void MessageDocument::giveAreasRoom()
{
    for (const Area &area : std::as_const(m_areas)) {
        if (!area.isCode)
            continue;
        QTextBlockFormat first = findBlockByNumber(area.firstBlock).blockFormat();
        const int outside = area.firstBlock == 0 ? 0 : tokens::space2;
        first.setTopMargin(outside + tokens::space1 + headerHeight());
        QTextCursor(findBlockByNumber(area.firstBlock)).setBlockFormat(first);
        QTextBlockFormat last = findBlockByNumber(area.lastBlock).blockFormat();
        const bool atEnd = area.lastBlock == blockCount() - 1;
        last.setBottomMargin(codePadding + (atEnd ? 0 : tokens::space3));
        QTextCursor(findBlockByNumber(area.lastBlock)).setBlockFormat(last);
    }
}

void MessageDocument::measureAreas()
{
    for (const int code : std::as_const(m_codes)) {
        Area &area = m_areas[code];
        qreal widest = 0;
        for (int number = area.firstBlock; number <= area.lastBlock; ++number) {
            const QTextLayout *layout = findBlockByNumber(number).layout();
            for (int line = 0; line < layout->lineCount(); ++line)
                widest = std::max(widest, layout->lineAt(line).naturalTextWidth());
        }
        area.contentWidth = int(std::ceil(widest));
        area.scroll = std::clamp(area.scroll, 0, widestScroll(area));
    }
}

QRectF MessageDocument::areaRect(const Area &area) const
{
    const QAbstractTextDocumentLayout *layout = documentLayout();
    const QRectF first = layout->blockBoundingRect(findBlockByNumber(area.firstBlock));
    const QRectF last = layout->blockBoundingRect(findBlockByNumber(area.lastBlock));
    if (!area.isCode)
        return {0, first.top(), textWidth(), last.bottom() - first.top()};
    const qreal left = std::max(0.0, first.left() - codePadding);
    const qreal top = first.top() - headerHeight();
    return {left, top, textWidth() - left, last.bottom() + codePadding - top};
}

/// Where the lines of code are seen.
QRectF MessageDocument::codeTextRect(const Area &area) const
{
    return areaRect(area).adjusted(codePadding, headerHeight(), -codePadding, 0);
}

int MessageDocument::widestScroll(const Area &area) const
{
    return std::max(0, area.contentWidth - int(codeTextRect(area).width()));
}

QString MessageDocument::codeText(int code) const
{
    const Area &area = m_areas.at(m_codes.at(code));
    QStringList lines;
    for (int number = area.firstBlock; number <= area.lastBlock; ++number)
        lines.append(findBlockByNumber(number).text());
    return lines.join(u'\n');
}

QRectF MessageDocument::codeButton(int code) const
{
    const QRectF rect = codeRect(code);
    const qreal height = headerHeight();
    return {rect.right() - buttonSize - tokens::space1, rect.top() + (height - buttonSize) / 2 + 1,
            buttonSize, buttonSize};
}

int MessageDocument::codeAt(const QPointF &point) const
{
    for (int code = 0; code < codeCount(); ++code) {
        if (codeRect(code).contains(point))
            return code;
    }
    return -1;
}

bool MessageDocument::canScroll(int code) const
{
    return widestScroll(m_areas.at(m_codes.at(code))) > 0;
}

bool MessageDocument::scrollCode(int code, int pixels)
{
    Area &area = m_areas[m_codes.at(code)];
    const int next = std::clamp(area.scroll + pixels, 0, widestScroll(area));
    return std::exchange(area.scroll, next) != next;
}

void MessageDocument::showPosition(int position)
{
    const int number = findBlock(position).blockNumber();
    for (int code = 0; code < codeCount(); ++code) {
        const Area &area = m_areas.at(m_codes.at(code));
        if (number < area.firstBlock || number > area.lastBlock)
            continue;
        const QRectF text = codeTextRect(area);
        const QRectF caret = caretRect(position);
        if (caret.left() < text.left() || caret.right() > text.right())
            scrollCode(code, int(caret.left() - text.left() - text.width() / 3));
    }
}

QPointF MessageDocument::unscrolled(const QPointF &point) const
{
    for (const int code : m_codes) {
        const Area &area = m_areas.at(code);
        const QRectF rect = area.scroll == 0 ? QRectF() : areaRect(area);
        if (point.y() >= rect.top() && point.y() < rect.bottom())
            return point + QPointF(area.scroll, 0);
    }
    return point;
}

void MessageDocument::colorCode(int code, const QList<ColorRun> &runs)
{
    const Area &area = m_areas.at(m_codes.at(code));
    QTextCursor edit(this);
    edit.beginEditBlock();
    auto run = runs.cbegin();
    int begin = 0; // of the block, in the text of the code
    for (int number = area.firstBlock; number <= area.lastBlock; ++number) {
        const QTextBlock block = findBlockByNumber(number);
        const int end = begin + block.length() - 1;
        QList<QTextLayout::FormatRange> formats;
        for (; run != runs.cend() && run->start < end; ++run) {
            QTextLayout::FormatRange range;
            range.start = std::max(run->start, begin) - begin;
            range.length = std::min(run->start + run->length, end) - begin - range.start;
            range.format.setForeground(codeColor(run->kind, m_style.palette));
            if (range.length > 0)
                formats.append(range);
            if (run->start + run->length > end)
                break; // goes on in the next line
        }
        if (!formats.isEmpty())
            block.layout()->setFormats(formats);
        begin = end + 1;
    }
    edit.endEditBlock();
}

} // namespace ui
