// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tagchip.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/tokens.h"

#include <QKeyEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr int crossSize = 12;
constexpr int widest = 220;

} // namespace

TagChip::TagChip(const QString &tag, bool removable, QWidget *parent)
    : QAbstractButton(parent), m_tag(tag), m_label(plainLine(tag, 200)), m_removable(removable)
{
    // Not as the button's text, where "&" would make a shortcut.
    setToolTip(removable ? tr("Take the tag “%1” away").arg(m_label) : m_label);
    setAccessibleName(toolTip());
    setFocusPolicy(removable ? Qt::StrongFocus : Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (removable)
        setCursor(Qt::PointingHandCursor);
}

QSize TagChip::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int cross = m_removable ? crossSize + tokens::space1 : 0;
    return {std::min(widest, metrics.horizontalAdvance(m_label) + 2 * tokens::space2 + cross),
            metrics.height() + tokens::space1};
}

void TagChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool hot = m_removable && (underMouse() || isDown());
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 1.5) : QPen(Qt::NoPen));
    painter.setBrush(hot ? tokens::selection(palette()) : tokens::chip(palette()));
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QRect inner = rect().adjusted(tokens::space2, 0, -tokens::space2, 0);
    if (m_removable) {
        const int left = mirrored ? inner.left() : inner.right() - crossSize + 1;
        painter.drawPixmap(left, (height() - crossSize) / 2,
                           iconPixmap(QStringLiteral("close"), tokens::mutedText(palette()), crossSize,
                                      devicePixelRatioF()));
        const int taken = crossSize + tokens::space1;
        inner.adjust(mirrored ? taken : 0, 0, mirrored ? 0 : -taken, 0);
    }
    painter.setPen(tokens::text(palette()));
    painter.drawText(inner, int(Qt::AlignCenter) | int(Qt::TextSingleLine),
                     fontMetrics().elidedText(m_label, Qt::ElideRight, inner.width()));
}

void TagChip::keyPressEvent(QKeyEvent *event)
{
    const bool removes = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace
        || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_removable && removes)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace ui
