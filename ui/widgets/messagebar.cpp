// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/tokens.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <chrono>

namespace ui {

namespace {

/// Long enough to read a sentence and reach for the button.
constexpr std::chrono::seconds noticeTime{10};

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_picture(new QLabel(this)), m_text(new QLabel(this)), m_step(new QToolButton(this)),
      m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_step->setObjectName(QStringLiteral("messageStep"));
    m_close->setObjectName(QStringLiteral("messageClose"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(tokens::space4, tokens::space2, tokens::space2, tokens::space2);
    layout->setSpacing(tokens::space2);
    layout->addWidget(m_picture);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_step);
    layout->addWidget(m_close);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_step->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_step->setAutoRaise(true);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
    m_leave.setSingleShot(true);
    m_leave.setInterval(noticeTime);
    connect(&m_leave, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    restyle();
    hide();
}

void MessageBar::showNotice(const QString &text, QAction *step)
{
    m_isError = false;
    show(QStringLiteral("check"), text, step);
    m_leave.start();
}

void MessageBar::showError(const domain::Error &error)
{
    m_isError = true;
    show(QStringLiteral("warning"), error.message, nullptr);
    m_leave.stop();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::show(const QString &iconName, const QString &text, QAction *step)
{
    m_iconName = iconName;
    m_text->setText(text);
    setAccessibleName(text);
    disconnect(m_stepConnection);
    m_step->setVisible(step != nullptr);
    if (step) {
        m_step->setText(step->iconText());
        m_stepConnection = connect(m_step, &QToolButton::clicked, step, [this, step] {
            hide();
            step->trigger();
        });
    }
    restyle();
    QFrame::show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
    QFrame::changeEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor accent = m_isError ? tokens::errorText(palette()) : palette().color(QPalette::Highlight);
    painter.fillRect(rect(), tokens::blend(tokens::sideSurface(palette()), accent, 0.12));
    painter.fillRect(QRect(0, 0, width(), 1), tokens::border(palette()));
}

void MessageBar::restyle()
{
    const QColor color = m_isError ? tokens::errorText(palette()) : tokens::accent(palette());
    m_picture->setPixmap(iconPixmap(m_iconName, color, tokens::iconSize, devicePixelRatioF()));
    m_step->setFont(tokens::strong(font()));
}

} // namespace ui
