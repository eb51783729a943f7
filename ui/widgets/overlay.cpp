// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/overlay.h"

#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace ui {

Overlay::Overlay(QWidget *owner, Bond bond)
    : QFrame(owner->window()), m_owner(owner), m_anchor(bond == Bond::Anchored ? owner : nullptr)
{
    hide();
    setAutoFillBackground(false);
    setContentsMargins(tokens::space1, tokens::space1, tokens::space1, tokens::space1);
    connect(owner, &QObject::destroyed, this, &QObject::deleteLater);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { onFocusChanged(now); });
}

Overlay::~Overlay()
{
    qApp->removeEventFilter(this);
}

void Overlay::openBelow(int leastWidth, int height)
{
    if (parentWidget() != m_owner->window())
        setParent(m_owner->window());
    const QRect window = parentWidget()->rect().adjusted(tokens::space2, 0, -tokens::space2, -tokens::space2);
    const QPoint below = m_anchor->mapTo(parentWidget(), QPoint(0, m_anchor->height() + tokens::space1));
    const int width = std::min(std::max(m_anchor->width(), leastWidth), window.width());
    int left = below.x();
    if (m_anchor->layoutDirection() == Qt::RightToLeft)
        left += m_anchor->width() - width;
    left = std::clamp(left, window.left(), window.right() + 1 - width);
    openAt({left, below.y(), width, std::min(height, window.bottom() + 1 - below.y())});
}

void Overlay::openOnTop(int width, int height)
{
    if (parentWidget() != m_owner->window())
        setParent(m_owner->window());
    const QSize window = parentWidget()->size();
    width = std::min(width, window.width() - 2 * tokens::space4);
    const int top = std::max(tokens::space4, window.height() / 9);
    openAt(
        {(window.width() - width) / 2, top, width, std::min(height, window.height() - top - tokens::space4)});
}

void Overlay::openAt(QRect place)
{
    setGeometry(place);
    if (isVisible())
        return;
    show();
    raise();
    qApp->installEventFilter(this);
}

void Overlay::close()
{
    if (!isVisible())
        return;
    qApp->removeEventFilter(this);
    const QWidget *keyboard = QApplication::focusWidget(); // hiding hands it to whoever is next
    m_hadKeyboard = !keyboard || keyboard == this || isAncestorOf(keyboard);
    hide();
    Q_EMIT closed();
}

/// A menu or a calendar that one of our widgets opened is ours too.
bool Overlay::belongsToUs(const QWidget *widget) const
{
    for (; widget; widget = widget->parentWidget()) {
        if (widget == this || widget == m_anchor)
            return true;
    }
    return false;
}

void Overlay::onFocusChanged(QWidget *now)
{
    // Nothing has the keyboard while another window is active; then the panel stays.
    if (isVisible() && now && !belongsToUs(now))
        close();
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        if (m_anchor)
            m_anchor->setFocus(Qt::OtherFocusReason);
        return;
    }
    QFrame::keyPressEvent(event);
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::MouseButtonPress && widget && !belongsToUs(widget))
        close();
    else if (event->type() == QEvent::Resize && widget == parentWidget())
        close();
    return QFrame::eventFilter(watched, event);
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(tokens::surface(palette()));
    painter.setPen(tokens::blend(tokens::border(palette()), tokens::text(palette()), 0.15));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens::radius, tokens::radius);
}

} // namespace ui
