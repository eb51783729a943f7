// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/pagereader.h"

#include "ui/widgets/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFrame>

#include <cmath>

namespace ui {

namespace {

// Laying out costs about 1 ms a message; a part is done long before its pages are printed.
constexpr int messagesPerPart = 40;
constexpr qsizetype bytesPerPart = 400'000;
constexpr double paperPointSize = 10;

/// Where the text of a document ends.
qreal contentEnd(const QTextDocument &document)
{
    qreal end = 0;
    for (QTextFrame::iterator at = document.rootFrame()->begin(); !at.atEnd(); ++at) {
        const QAbstractTextDocumentLayout &layout = *document.documentLayout();
        const QRectF rect = at.currentFrame() ? layout.frameBoundingRect(at.currentFrame())
                                              : layout.blockBoundingRect(at.currentBlock());
        end = std::max(end, rect.bottom());
    }
    return end;
}

/// Room above the first block, so that the part goes on where the one before ended.
void pushDown(QTextDocument &document, qreal height)
{
    QTextCursor cursor(&document);
    QTextBlockFormat format;
    format.setTopMargin(height);
    format.setLineHeight(1, QTextBlockFormat::FixedHeight);
    cursor.insertBlock();
    cursor.movePosition(QTextCursor::Start);
    cursor.setBlockFormat(format);
}

} // namespace

PageReader::PageReader(const QString &fileName, const QSizeF &page) : m_file(fileName), m_page(page)
{
    (void)m_file.open(QIODevice::ReadOnly); // a file that isn't there has no parts
}

QString PageReader::readPart()
{
    QByteArray html;
    int messages = 0;
    while (m_file.isOpen() && !m_file.atEnd() && messages < messagesPerPart && html.size() < bytesPerPart) {
        const QByteArray line = m_file.readLine();
        html += line;
        messages += line == "</article>\n" ? 1 : 0;
        // A part ends behind a message.
        while (html.size() >= bytesPerPart && line != "</article>\n" && !m_file.atEnd()) {
            const QByteArray more = m_file.readLine();
            html += more;
            if (more == "</article>\n")
                break;
        }
    }
    return QString::fromUtf8(html);
}

LaidOutPart PageReader::next(qreal start)
{
    const QString html = readPart();
    if (html.trimmed().isEmpty())
        return {};
    LaidOutPart part;
    part.document = std::make_shared<PageDocument>();
    PageDocument &document = *part.document;
    document.setUndoRedoEnabled(false);
    document.setLayoutEnabled(false); // else tables cost quadratic time
    QFont font = QGuiApplication::font();
    font.setPointSizeF(paperPointSize);
    document.setDefaultFont(font);
    document.setDocumentMargin(0);
    document.setUseDesignMetrics(true);
    document.setDefaultStyleSheet(documentStyle(tokens::lightPalette()));
    document.setPageSize(m_page);
    document.setHtml(documentHtml(html));
    pushDown(document, start);
    document.setLayoutEnabled(true);
    const qreal end = contentEnd(document);
    part.start = start;
    part.pages = std::max(1, int(std::ceil(end / m_page.height())));
    part.end = end - (part.pages - 1) * m_page.height();
    return part;
}

} // namespace ui
