// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startstep.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int wrapped = int(Qt::TextWordWrap) | int(Qt::AlignLeading) | int(Qt::AlignTop);
constexpr int usualWidth = 440;

} // namespace

StartStep::StartStep(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StartStep::setContent(const QString &iconName, const QString &title, const QString &about)
{
    m_iconName = iconName;
    m_about = about;
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(about);
    updateGeometry();
    update();
}

QRect StartStep::textRect(int width) const
{
    const int iconWidth = tokens::space3 + tokens::iconSize + tokens::space3;
    return {iconWidth, tokens::space2, std::max(1, width - iconWidth - tokens::space3), 0};
}

int StartStep::titleHeight() const
{
    return QFontMetrics(tokens::strong(font())).height();
}

int StartStep::aboutHeight(int width) const
{
    if (m_about.isEmpty())
        return 0;
    const QRect room(0, 0, textRect(width).width(), 10'000);
    return 2 + QFontMetrics(font()).boundingRect(room, wrapped, m_about).height();
}

int StartStep::heightForWidth(int width) const
{
    return 2 * tokens::space2 + titleHeight() + aboutHeight(width);
}

QSize StartStep::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

void StartStep::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isDown() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? tokens::selection(palette()) : tokens::hover(palette()));
        painter.drawRoundedRect(frame, tokens::radius, tokens::radius);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
        painter.drawRoundedRect(frame, tokens::radius, tokens::radius);
    }
    QRect place = textRect(width());
    place.setHeight(titleHeight());
    const QRect iconRect(tokens::space3, place.center().y() - tokens::iconSize / 2, tokens::iconSize,
                         tokens::iconSize);
    const QPixmap pixmap =
        iconPixmap(m_iconName, tokens::accent(palette()), tokens::iconSize, devicePixelRatioF());
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), iconRect).topLeft(), pixmap);
    painter.setLayoutDirection(layoutDirection());
    painter.setFont(tokens::strong(font()));
    painter.setPen(isEnabled() ? tokens::text(palette()) : tokens::mutedText(palette()));
    const QString title = QFontMetrics(painter.font()).elidedText(text(), Qt::ElideMiddle, place.width());
    const auto alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute;
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place),
                     int(alignment) | int(Qt::TextSingleLine), title);
    if (m_about.isEmpty())
        return;
    painter.setFont(font());
    painter.setPen(tokens::mutedText(palette()));
    const QRect about(place.left(), place.bottom() + 3, place.width(), aboutHeight(width()));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), about),
                     int(alignment) | int(Qt::TextWordWrap), m_about);
}

void StartStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

void StartStep::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void StartStep::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace ui
