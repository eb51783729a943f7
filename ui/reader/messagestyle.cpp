// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/messagedocument.h"

#include "ui/widgets/texts.h"
#include "ui/widgets/tokens.h"

#include <QFontMetrics>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>
#include <QTextTable>

#include <array>

/// What a message's text looks like: spacing, headings, code, tables, quotations, links.
namespace ui {

namespace {

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

/// Qt's reader of Markdown numbers code in a list as an item of its own, and takes the item after it for code.
void MessageDocument::separateCode()
{
    bool before = false;
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        const auto first = block.begin();
        // Code is written in a font of its own; what only came after it is not.
        const bool ownFont = first.atEnd()
            ? before
            : first.fragment().charFormat().hasProperty(QTextFormat::FontFamilies)
                || first.fragment().charFormat().fontFixedPitch();
        const bool code = isCode(block) && (ownFont || !block.textList());
        if (isCode(block) && !code) {
            QTextBlockFormat format = block.blockFormat();
            format.clearProperty(QTextFormat::BlockCodeLanguage);
            format.clearProperty(QTextFormat::BlockCodeFence);
            format.setNonBreakableLines(false);
            QTextCursor(block).setBlockFormat(format);
        } else if (code && block.textList()) {
            block.textList()->remove(block);
        }
        before = code;
    }
}

void MessageDocument::styleBlocks()
{
    separateCode();
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

void MessageDocument::styleBlock(const QTextBlock &block)
{
    QTextBlockFormat format = block.blockFormat();
    const int level = format.headingLevel();
    if (isCode(block)) {
        setSpacing(format, 0, 0, codeSpacingPercent);
        format.setNonBreakableLines(true);
        format.setLeftMargin(codePadding);
        format.setRightMargin(codePadding);
        format.setLayoutDirection(Qt::LeftToRight);
        format.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
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
        const bool formula =
            format.alignment().testFlag(Qt::AlignHCenter) && !QTextCursor(block).currentTable();
        const int room = formula ? tokens::space2 : tokens::space1;
        setSpacing(format, room, std::max(room, tokens::space2), lineSpacingPercent);
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
            format.setFontPointSize(m_style.font.pointSizeF()
                                    * headingScales.at(size_t(std::min(level, 6) - 1)));
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

} // namespace ui
