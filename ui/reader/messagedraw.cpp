// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/messagedocument.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>

/// Painting a document: what stands behind code and quotations, and the text in bands, each block of code moved by how
/// far it is scrolled.
namespace ui {

namespace {

constexpr int buttonIcon = 14;
constexpr int barHeight = 4;

} // namespace

void MessageDocument::drawCodeHeader(QPainter &painter, const Area &area, const QRectF &rect) const
{
    painter.setPen(tokens::mutedText(m_style.palette));
    painter.setFont(tokens::caption(m_style.font));
    const QRectF header(rect.left() + codePadding, rect.top() + 1,
                        rect.width() - codePadding - buttonSize - tokens::space2, headerHeight());
    const QString language = plainLine(area.language, 40);
    painter.drawText(header, Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute,
                     language.isEmpty() ? tr("Code") : language);
    const int most = widestScroll(area);
    if (most == 0)
        return;
    // How much there is to the sides.
    const QRectF text = codeTextRect(area);
    const qreal width = std::max(24.0, text.width() * text.width() / area.contentWidth);
    const qreal x = text.left() + (text.width() - width) * area.scroll / most;
    painter.setPen(Qt::NoPen);
    painter.setBrush(
        tokens::blend(tokens::codeSurface(m_style.palette), tokens::text(m_style.palette), 0.35));
    painter.drawRoundedRect(QRectF(x, rect.bottom() - barHeight - 3, width, barHeight), 2, 2);
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
        drawCodeHeader(painter, area, rect);
    }
    for (int code = 0; code < codeCount(); ++code) {
        const QRectF button = codeButton(code);
        if (!button.intersects(clip))
            continue;
        const qreal scale = painter.device()->devicePixelRatioF();
        const QPixmap picture =
            iconPixmap(QStringLiteral("copy"), tokens::mutedText(m_style.palette), buttonIcon, scale);
        painter.drawPixmap(button.center() - QPointF(buttonIcon, buttonIcon) / 2, picture);
    }
}

/// The lines within a band, moved to the left.
void MessageDocument::drawBand(QPainter &painter, const QRectF &band, int scroll, const QList<Mark> &marks)
{
    if (band.isEmpty())
        return;
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = m_style.palette;
    context.clip = band.translated(scroll, 0);
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
    painter.setClipRect(band, Qt::IntersectClip);
    painter.translate(-scroll, 0);
    documentLayout()->draw(&painter, context);
    painter.restore();
}

void MessageDocument::draw(QPainter &painter, const QRectF &clip, const QList<Mark> &marks)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawAreas(painter, clip);
    painter.restore();
    qreal top = clip.top();
    for (const int code : std::as_const(m_codes)) {
        const Area &area = m_areas.at(code);
        if (widestScroll(area) == 0)
            continue;
        const QRectF text = codeTextRect(area);
        if (!text.intersects(clip))
            continue;
        drawBand(painter, QRectF(clip.left(), top, clip.width(), text.top() - top), 0, marks);
        drawBand(painter, text.intersected(clip), area.scroll, marks);
        top = std::max(top, text.bottom());
    }
    drawBand(painter, QRectF(clip.left(), top, clip.width(), clip.bottom() - top), 0, marks);
}

} // namespace ui
