// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/querychip.h"

#include "ui/search/querywords.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tokens.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int widest = 190;
constexpr int crossSize = 12;

} // namespace

QueryChip::QueryChip(const QString &part, QWidget *parent) : QAbstractButton(parent), m_part(part)
{
    setObjectName(QStringLiteral("queryChip"));
    setText(partLabel(part));
    setAccessibleName(tr("Condition: %1").arg(text()));
    setAccessibleDescription(tr("Enter edits it, Delete removes it"));
    //: Tool tip of a condition in the search field; %1 is the condition, %2 how it is written
    setToolTip(tr("%1 (%2)").arg(text(), part).toHtmlEscaped());
    // Reached by the arrow keys from the text beside it: one stop for Tab is enough.
    setFocusPolicy(Qt::ClickFocus);
    setCursor(Qt::ArrowCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setMouseTracking(true);
}

QSize QueryChip::sizeHint() const
{
    const QFontMetrics metrics(tokens::caption(font()));
    const int text = metrics.horizontalAdvance(this->text()) + 1;
    return {std::min(widest, text + 2 * tokens::space2 + tokens::space1 + crossSize),
            metrics.height() + tokens::space1};
}

void QueryChip::setSelected(bool selected)
{
    m_selected = selected;
    update();
}

QRect QueryChip::crossRect() const
{
    const int width = crossSize + tokens::space2 + 2;
    return layoutDirection() == Qt::RightToLeft ? QRect(0, 0, width, height())
                                                : QRect(this->width() - width, 0, width, height());
}

void QueryChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &colors = palette();
    const QColor tint = m_selected ? colors.color(QPalette::Highlight) : tokens::selection(colors);
    const QColor ink = m_selected ? colors.color(QPalette::HighlightedText) : tokens::text(colors);
    painter.setBrush(underMouse() ? tokens::blend(tint, tokens::text(colors), 0.06) : tint);
    painter.setPen(hasFocus() ? QPen(colors.color(QPalette::Highlight), 2) : QPen(Qt::NoPen));
    const QRectF shape = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);

    const QRect cross = crossRect();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect label = rect().adjusted(mirrored ? cross.width() : tokens::space2, 0,
                                        mirrored ? -tokens::space2 : -cross.width(), 0);
    const QFont small = tokens::caption(font());
    painter.setFont(small);
    painter.setPen(ink);
    painter.drawText(label, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                     QFontMetrics(small).elidedText(text(), Qt::ElideRight, label.width()));
    const QPixmap picture = iconPixmap(QStringLiteral("close"), ink, crossSize, devicePixelRatioF());
    painter.drawPixmap(cross.center().x() - crossSize / 2, cross.center().y() - crossSize / 2 + 1, picture);
}

void QueryChip::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeWanted();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_F2:
        Q_EMIT editWanted();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        Q_EMIT leaveWanted((event->key() == Qt::Key_Right) != mirrored);
        return;
    default:
        event->ignore();
    }
}

void QueryChip::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void QueryChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->pos()))
        return;
    if (crossRect().contains(event->pos()))
        Q_EMIT removeWanted();
    else
        Q_EMIT editWanted();
}

void QueryChip::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void QueryChip::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace ui
