// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/attachmentimages.h"
#include "ui/reader/messageitem.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/tokens.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

/// How a message is painted.
namespace ui {

namespace {

constexpr int smallIcon = 16;
constexpr int focusGap = tokens::space2;

} // namespace

void paintRun(QPainter &painter, QRect &rect, const QString &text, const QFont &font, const QColor &color)
{
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, int(Qt::AlignVCenter) | int(Qt::AlignLeft), shown);
    const int used = metrics.horizontalAdvance(shown);
    if (painter.layoutDirection() == Qt::RightToLeft)
        rect.setRight(rect.right() - used);
    else
        rect.setLeft(rect.left() + used);
}

void paintIcon(QPainter &painter, const QString &name, const QRect &rect, const QColor &color, qreal scale)
{
    const QPixmap pixmap = iconPixmap(name, color, smallIcon, scale);
    painter.drawPixmap(rect.center().x() - smallIcon / 2 + 1, rect.center().y() - smallIcon / 2 + 1, pixmap);
}

/// The card, and the frame of the message that the keyboard is on.
void MessageItem::paintFrame(QPainter &painter, const Look &look) const
{
    const QPalette &palette = m_style.text.palette;
    const QRect frame(0, m_top, m_width, m_height - m_top);
    if (isCard()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens::card(palette));
        painter.drawRoundedRect(frame, tokens::radius + 2, tokens::radius + 2);
    }
    if (look.focused) {
        painter.setPen(QPen(palette.color(QPalette::Highlight), 1.5));
        painter.setBrush(Qt::NoBrush);
        const int gap = isCard() ? 0 : focusGap;
        painter.drawRoundedRect(QRectF(frame).adjusted(-gap, -gap, gap, gap), tokens::radius + 2,
                                tokens::radius + 2);
    }
}

void MessageItem::paint(QPainter &painter, const QRect &clip, const Look &look) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setLayoutDirection(m_style.direction);
    const QPalette &palette = m_style.text.palette;
    if (m_top > 0)
        paintGap(painter);
    paintFrame(painter, look);
    if (hasCaption())
        paintCaption(painter, look);
    for (int i = 0; i < int(m_sections.size()); ++i)
        paintSection(painter, i, clip, look);
    paintPictures(painter, clip);
    paintChips(painter);
    if (look.focused && look.keyboardTarget.isValid()) {
        painter.setPen(QPen(palette.color(QPalette::Highlight), 1.5, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(look.keyboardTarget.rect).adjusted(-2, -1, 2, 1), 4, 4);
    }
    if (look.caret) {
        if (const QRect caret = caretRect(*look.caret); !caret.isEmpty())
            painter.fillRect(QRect(caret.left(), caret.top(), 2, caret.height()), tokens::text(palette));
    }
    painter.restore();
}

void MessageItem::paintSummary(QPainter &painter, const Section &section, bool hovered) const
{
    const QPalette &palette = m_style.text.palette;
    const QColor muted = tokens::mutedText(palette);
    if (hovered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens::hover(palette));
        painter.drawRoundedRect(section.summaryRect.adjusted(-tokens::space1, 0, tokens::space1, 0),
                                tokens::radius, tokens::radius);
    }
    const bool mirror = m_style.direction == Qt::RightToLeft;
    const auto lead = [&](int offset) {
        const QRect &rect = section.summaryRect;
        const int x = mirror ? rect.right() - offset - smallIcon : rect.left() + offset;
        return QRect(x, rect.top(), smallIcon, rect.height());
    };
    const QString closed = mirror ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right");
    paintIcon(painter, section.document ? QStringLiteral("chevron-down") : closed, lead(0), muted,
              m_style.scale);
    paintIcon(painter, section.content.iconName, lead(smallIcon + tokens::space1), muted, m_style.scale);
    const int used = 2 * smallIcon + 2 * tokens::space1 + 2;
    QRect rest = section.summaryRect.adjusted(mirror ? 0 : used, 0, mirror ? -used : 0, 0);
    paintRun(painter, rest, section.content.summary, m_style.text.font, muted);
    if (!section.document && !section.content.hint.isEmpty())
        paintRun(painter, rest, QStringLiteral("   ") + section.content.hint,
                 tokens::caption(m_style.text.font), muted);
}

void MessageItem::paintSection(QPainter &painter, int number, const QRect &clip, const Look &look) const
{
    const Section &section = m_sections.at(size_t(number));
    if (section.content.folded)
        paintSummary(painter, section, look.hovered.isValid() && look.hovered.rect == section.summaryRect);
    if (!section.document || !section.textRect.intersects(clip.adjusted(0, -50, 0, 50)))
        return;
    if (section.content.folded) {
        const bool mirror = m_style.direction == Qt::RightToLeft;
        const int x =
            mirror ? section.textRect.right() + smallIcon / 2 : section.textRect.left() - smallIcon / 2 - 1;
        painter.fillRect(QRect(x, section.textRect.top(), 2, section.textRect.height()),
                         tokens::border(m_style.text.palette));
    }
    painter.save();
    painter.translate(section.textRect.topLeft());
    const QRectF visible = QRectF(clip).translated(-section.textRect.topLeft());
    section.document->draw(painter, visible, marksOf(number, look));
    painter.restore();
    if (section.hidden > 0) {
        painter.setFont(tokens::strong(m_style.text.font));
        painter.setPen(tokens::accent(m_style.text.palette));
        painter.drawText(section.moreRect, int(Qt::AlignVCenter) | int(Qt::AlignLeft),
                         moreText(int(&section - m_sections.data())));
    }
}

void MessageItem::paintPictures(QPainter &painter, const QRect &clip) const
{
    for (const File &file : m_pictures) {
        if (!file.rect.intersects(clip))
            continue;
        QPainterPath path;
        path.addRoundedRect(file.rect, tokens::radius, tokens::radius);
        painter.save();
        painter.fillPath(path, tokens::codeSurface(m_style.text.palette));
        painter.setClipPath(path, Qt::IntersectClip);
        const QImage image = m_images.image(m_message.attachments.at(file.index).id);
        if (image.isNull())
            paintIcon(painter, QStringLiteral("image"), file.rect, tokens::mutedText(m_style.text.palette),
                      m_style.scale);
        else
            painter.drawImage(file.rect, image);
        painter.restore();
    }
}

void MessageItem::paintChips(QPainter &painter) const
{
    const QPalette &palette = m_style.text.palette;
    const bool mirror = m_style.direction == Qt::RightToLeft;
    for (const File &file : m_chips) {
        const domain::StoredFile &stored = m_message.attachments.at(file.index);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens::chip(palette));
        painter.drawRoundedRect(file.rect, tokens::radius, tokens::radius);
        const QRect inside = file.rect.adjusted(tokens::space2, 0, -tokens::space2, 0);
        const QRect picture(mirror ? inside.right() - smallIcon + 1 : inside.left(), inside.top(), smallIcon,
                            inside.height());
        const bool image = stored.kind() == domain::FileKind::Image;
        paintIcon(painter, image ? QStringLiteral("image") : QStringLiteral("file"), picture,
                  tokens::mutedText(palette), m_style.scale);
        const int used = smallIcon + tokens::space1;
        QRect rest = inside.adjusted(mirror ? 0 : used, 0, mirror ? -used : 0, 0);
        paintRun(painter, rest, chipText(stored), tokens::caption(m_style.text.font), tokens::text(palette));
    }
}

} // namespace ui
