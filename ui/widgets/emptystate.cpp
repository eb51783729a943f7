// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/tokens.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int pictureSize = 48;
constexpr int textWidth = 360;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_picture(new QLabel(this)), m_title(new QLabel(this)), m_text(new QLabel(this)),
      m_button(new QPushButton(this))
{
    // Stretches and a widest column instead of aligned labels: those get the height of their text before it wraps.
    auto *column = new QWidget(this);
    column->setMaximumWidth(textWidth);
    auto *inner = new QVBoxLayout(column);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(tokens::space2);
    for (QLabel *label : {m_picture, m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(label != m_picture);
        label->setTextFormat(Qt::PlainText);
        inner->addWidget(label);
    }
    inner->addSpacing(tokens::space2);
    inner->addWidget(m_button, 0, Qt::AlignHCenter);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(column, textWidth);
    middle->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(tokens::space4, tokens::space5, tokens::space4, tokens::space5);
    layout->addStretch(2);
    layout->addLayout(middle);
    layout->addStretch(3);
    m_title->setObjectName(QStringLiteral("emptyTitle"));
    m_text->setObjectName(QStringLiteral("emptyText"));
    m_button->setObjectName(QStringLiteral("emptyStep"));
    restyle();
}

void EmptyState::setContent(const QString &iconName, const QString &title, const QString &text, QAction *step)
{
    m_iconName = iconName;
    m_title->setText(title);
    m_text->setText(text);
    m_button->setVisible(step != nullptr);
    disconnect(m_step);
    if (step) {
        m_button->setText(step->text());
        m_button->setIcon(step->icon());
        m_step = connect(m_button, &QPushButton::clicked, step, &QAction::trigger);
    }
    setAccessibleName(title);
    setAccessibleDescription(text);
    restyle();
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
    QWidget::changeEvent(event);
}

void EmptyState::restyle()
{
    const QColor muted = tokens::mutedText(palette());
    m_picture->setPixmap(iconPixmap(m_iconName, muted, pictureSize, devicePixelRatioF()));
    m_title->setFont(tokens::title(font()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, muted);
    m_text->setPalette(quiet);
}

} // namespace ui
