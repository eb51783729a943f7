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
#include <QTextList>
#include <QTextTable>

#include <array>
#include <cmath>

namespace ui {

namespace {

constexpr int codePadding = tokens::space3;
constexpr int quoteIndent = tokens::space4;
constexpr int deepestIndent = 8; ///< a hostile text nests deeper than a column is wide
constexpr int lineSpacingPercent = 122;
constexpr int codeSpacingPercent = 112;
constexpr std::array headingScales{1.45, 1.28, 1.14, 1.05, 1.0, 1.0};

bool isCode(const QTextBlock &block)
{
    return block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage);
}

int quoteLevel(const QTextBlock &block)
{
    return block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel);
}

void setSpacing(QTextBlockFormat &format, int top, int bottom, int percent)
{
    format.setTopMargin(top);
    format.setBottomMargin(bottom);
    format.setLineHeight(percent, QTextBlockFormat::ProportionalHeight);
}

} // namespace

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
        const QString markdown = kind == Kind::MarkdownLines ? withHardLineBreaks(text) : text;
        setMarkdown(markdown, MarkdownFeatures(MarkdownNoHTML | MarkdownDialectGitHub));
        replaceImages();
        styleBlocks();
        styleTables();
        findAreas();
        giveAreasRoom();
    }
    setLayoutEnabled(true);
}

void MessageDocument::setCode(const QString &text)
{
    setPlainText(text);
    QTextCursor cursor(this);
    cursor.select(QTextCursor::Document);
    QTextCharFormat characters;
    characters.setFont(tokens::monospaced(m_style.font));
    cursor.mergeCharFormat(characters);
    QTextBlockFormat format;
    setSpacing(format, 0, 0, codeSpacingPercent);
    cursor.mergeBlockFormat(format);
}

void MessageDocument::styleBlocks()
{
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        styleBlock(block);
        styleFragments(block);
    }
    // The text begins and ends where its surroundings say.
    for (const QTextBlock &block : {begin(), lastBlock()}) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        if (block == begin())
            format.setTopMargin(0);
        if (block == lastBlock())
            format.setBottomMargin(0);
        cursor.setBlockFormat(format);
    }
}

void MessageDocument::styleBlock(QTextBlock block)
{
    QTextBlockFormat format = block.blockFormat();
    const int level = format.headingLevel();
    if (isCode(block)) {
        setSpacing(format, 0, 0, codeSpacingPercent);
        format.setNonBreakableLines(false);
        format.setLeftMargin(codePadding);
        format.setRightMargin(codePadding);
    } else if (level > 0) {
        setSpacing(format, tokens::space4, tokens::space2, 110);
    } else if (block.textList()) {
        setSpacing(format, 2, 2, lineSpacingPercent);
        QTextListFormat list = block.textList()->format();
        if (list.indent() > deepestIndent) {
            list.setIndent(deepestIndent);
            block.textList()->setFormat(list);
        }
    } else {
        setSpacing(format, tokens::space1, tokens::space2, lineSpacingPercent);
    }
    // Qt's reader of Markdown leaves the mark of a task on the paragraph after the list.
    if (!block.textList())
        format.clearProperty(QTextFormat::BlockMarker);
    if (const int quote = quoteLevel(block); quote > 0) {
        format.setLeftMargin(std::min(quote, deepestIndent) * quoteIndent);
        format.setRightMargin(0);
    }
    QTextCursor cursor(block);
    cursor.setBlockFormat(format);
}

void MessageDocument::styleFragments(const QTextBlock &block)
{
    const int level = block.blockFormat().headingLevel();
    const QFont code = tokens::monospaced(m_style.font);
    QTextCursor cursor(const_cast<MessageDocument *>(this));
    QList<std::pair<QTextFragment, QTextCharFormat>> changes;
    for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment) {
        QTextCharFormat format = fragment.fragment().charFormat();
        if (format.fontFixedPitch()) {
            QTextCharFormat fixed;
            fixed.setFont(code);
            if (!isCode(block))
                fixed.setBackground(tokens::codeSurface(m_style.palette));
            format.merge(fixed);
        }
        if (format.isAnchor()) {
            format.setForeground(tokens::accent(m_style.palette));
            format.setFontUnderline(true);
            format.setToolTip({}); // a text of the message's choice must not stand for the address
        }
        if (level > 0) {
            format.clearProperty(QTextFormat::FontSizeAdjustment);
            format.setFontPointSize(m_style.font.pointSizeF() * headingScales.at(size_t(std::min(level, 6) - 1)));
            format.setFontWeight(QFont::DemiBold);
        }
        changes.append({fragment.fragment(), format});
    }
    for (const auto &[fragment, format] : changes) {
        cursor.setPosition(fragment.position());
        cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
    }
}

void MessageDocument::styleTables()
{
    const auto frames = rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(tokens::border(m_style.palette));
        format.setBorderCollapse(true);
        format.setCellPadding(tokens::space2 - 2);
        format.setCellSpacing(0);
        format.setTopMargin(tokens::space2);
        format.setBottomMargin(tokens::space3);
        table->setFormat(format);
        for (int column = 0; column < table->columns(); ++column) {
            QTextTableCellFormat head = table->cellAt(0, column).format().toTableCellFormat();
            head.setBackground(tokens::codeSurface(m_style.palette));
            table->cellAt(0, column).setFormat(head);
        }
        for (QTextBlock block = table->firstCursorPosition().block();
             block.isValid() && block.position() <= table->lastPosition(); block = block.next()) {
            QTextBlockFormat inCell = block.blockFormat();
            setSpacing(inCell, 0, 0, 110);
            QTextCursor(block).setBlockFormat(inCell);
        }
    }
}

/// An image is not shown in the text: a file of the message is shown below it, and anything else could only be
/// fetched from elsewhere, so it becomes a link that says so.
void MessageDocument::replaceImages()
{
    struct Image {
        int position;
        QString name;
        QString description;
    };
    QList<Image> images;
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment) {
            const QTextImageFormat format = fragment.fragment().charFormat().toImageFormat();
            // Equal images side by side are one fragment.
            for (int i = 0; format.isValid() && i < fragment.fragment().length(); ++i)
                images.prepend({fragment.fragment().position() + i, format.name(),
                                format.stringProperty(QTextFormat::ImageAltText)});
        }
    }
    for (const Image &image : std::as_const(images)) {
        QTextCursor cursor(this);
        cursor.setPosition(image.position);
        cursor.deleteChar();
        if (image.name.startsWith(QLatin1String("attachment:"))) {
            if (cursor.block().length() <= 1 && blockCount() > 1 && !cursor.currentTable())
                cursor.atStart() ? cursor.deleteChar() : cursor.deletePreviousChar();
            continue;
        }
        QTextCharFormat link;
        link.setAnchor(true);
        link.setAnchorHref(image.name);
        const QString text = plainLine(image.description.isEmpty() ? image.name : image.description, 80);
        //: Stands in a text where an image of the web would be; %1 describes it
        cursor.insertText(tr("[Image: %1]").arg(text), link);
    }
}

void MessageDocument::findAreas()
{
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        const bool code = isCode(block);
        if (!code && quoteLevel(block) == 0)
            continue;
        const QString language = block.blockFormat().stringProperty(QTextFormat::BlockCodeLanguage);
        if (!m_areas.isEmpty()) {
            Area &last = m_areas.last();
            if (last.lastBlock == block.blockNumber() - 1 && last.isCode == code && last.language == language) {
                last.lastBlock = block.blockNumber();
                continue;
            }
        }
        m_areas.append({block.blockNumber(), block.blockNumber(), language, code});
    }
}

/// The frame around code needs room above and below it, and for the name of the language.
void MessageDocument::giveAreasRoom()
{
    const int headerHeight = QFontMetrics(tokens::caption(m_style.font)).height() + tokens::space1;
    for (const Area &area : std::as_const(m_areas)) {
        if (!area.isCode)
            continue;
        QTextBlockFormat first = findBlockByNumber(area.firstBlock).blockFormat();
        const int outside = area.firstBlock == 0 ? 0 : tokens::space2;
        first.setTopMargin(outside + codePadding + (area.language.isEmpty() ? 0 : headerHeight));
        QTextCursor(findBlockByNumber(area.firstBlock)).setBlockFormat(first);
        QTextBlockFormat last = findBlockByNumber(area.lastBlock).blockFormat();
        const bool atEnd = area.lastBlock == blockCount() - 1;
        last.setBottomMargin(codePadding + (atEnd ? 0 : tokens::space3));
        QTextCursor(findBlockByNumber(area.lastBlock)).setBlockFormat(last);
    }
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
    const int header = area.language.isEmpty()
        ? 0 : QFontMetrics(tokens::caption(m_style.font)).height() + tokens::space1;
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
        painter.drawText(rect.adjusted(codePadding, tokens::space2, -codePadding, 0), Qt::AlignLeft | Qt::AlignTop,
                         plainLine(area.language, 40));
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
                links.append({format.anchorHref(), fragment.fragment().position(), fragment.fragment().length()});
        }
    }
    return links;
}

} // namespace ui
