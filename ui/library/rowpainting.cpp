// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/rowpainting.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/tokens.h"

#include <QFontMetrics>
#include <QPainter>

namespace ui {

namespace {

constexpr int smallIcon = 14;

/// rect's part of a width at its leading or trailing edge.
QRect edge(const QStyleOptionViewItem &option, const QRect &rect, int width, bool leading)
{
    const bool left = leading == (option.direction == Qt::LeftToRight);
    return {left ? rect.left() : rect.right() - width + 1, rect.top(), width, rect.height()};
}

QRect without(const QStyleOptionViewItem &option, const QRect &rect, int width, bool leading)
{
    const bool left = leading == (option.direction == Qt::LeftToRight);
    return rect.adjusted(left ? width : 0, 0, left ? 0 : -width, 0);
}

} // namespace

void paintRowBackground(QPainter &painter, const QStyleOptionViewItem &option)
{
    const QRectF rect = QRectF(option.rect).adjusted(4, 1, -4, -1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        const bool active = option.state.testFlag(QStyle::State_Active);
        const QColor quiet =
            tokens::blend(tokens::surface(option.palette), tokens::text(option.palette), 0.1);
        painter.setBrush(!selected    ? tokens::hover(option.palette)
                             : active ? tokens::selection(option.palette)
                                      : quiet);
        painter.drawRoundedRect(rect, tokens::radius, tokens::radius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(option.palette.color(QPalette::Highlight), 1.5));
        painter.drawRoundedRect(rect.adjusted(0.75, 0.75, -0.75, -0.75), tokens::radius, tokens::radius);
    }
}

QRect paintRowText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                   const QString &text, const QFont &font, const QColor &color)
{
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter.setFont(font);
    painter.setPen(color);
    // Text of the other direction still begins at the row's leading edge.
    const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    painter.drawText(rect, int(alignment | Qt::AlignAbsolute) | int(Qt::TextSingleLine), shown);
    return without(option, rect, metrics.horizontalAdvance(shown), true);
}

QRect paintRowEnd(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                  const QString &text, const QFont &font, const QColor &color)
{
    const int width = QFontMetrics(font).horizontalAdvance(text);
    if (text.isEmpty() || width > rect.width())
        return rect;
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(edge(option, rect, width, false), int(Qt::AlignCenter) | int(Qt::TextSingleLine), text);
    return without(option, rect, width + tokens::space2, false);
}

QRect paintRowChip(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                   const QString &text, ChipShape shape)
{
    const QFont font = tokens::caption(option.font);
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width() / 2);
    const int width = metrics.horizontalAdvance(shown) + 2 * tokens::space2 - 2;
    if (text.isEmpty() || width > rect.width() / 2)
        return rect;
    QRect chip = edge(option, rect, width, false);
    chip = QRect(chip.left(), chip.center().y() - metrics.height() / 2 - 1, width, metrics.height() + 2);
    if (shape == ChipShape::Framed) {
        painter.setPen(tokens::border(option.palette));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), tokens::space1, tokens::space1);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens::chip(option.palette));
        painter.drawRoundedRect(chip, chip.height() / 2.0, chip.height() / 2.0);
    }
    painter.setFont(font);
    painter.setPen(tokens::mutedText(option.palette));
    painter.drawText(chip, int(Qt::AlignCenter) | int(Qt::TextSingleLine), shown);
    return without(option, rect, width + tokens::space2, false);
}

QRect paintRowIcon(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                   const QString &iconName, const QColor &color)
{
    const QRect place = edge(option, rect, smallIcon, true);
    const QPixmap pixmap = iconPixmap(iconName, color, smallIcon, painter.device()->devicePixelRatioF());
    painter.drawPixmap(place.left(), place.center().y() - smallIcon / 2 + 1, pixmap);
    return without(option, rect, smallIcon + tokens::space1, true);
}

void paintAwaitedRow(QPainter &painter, const QStyleOptionViewItem &option, const QRect &inner)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens::chip(option.palette));
    const int height = inner.height() / 4;
    const QRect first = edge(option, inner, inner.width() * 2 / 5, true);
    const QRect second = edge(option, inner, inner.width() * 7 / 10, true);
    painter.drawRoundedRect(QRect(first.left(), inner.top() + 2, first.width(), height), 3, 3);
    painter.drawRoundedRect(QRect(second.left(), inner.bottom() - height - 2, second.width(), height), 3, 3);
}

} // namespace ui
