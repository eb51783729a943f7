// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notestrip.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/tokens.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace ui {

NoteStrip::NoteStrip(QWidget *parent)
    : QFrame(parent), m_picture(new QLabel(this)), m_text(new QLabel(this)), m_first(new QPushButton(this)),
      m_second(new QPushButton(this))
{
    m_text->setObjectName(QStringLiteral("noteText"));
    m_first->setObjectName(QStringLiteral("noteFirst"));
    m_second->setObjectName(QStringLiteral("noteSecond"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    // Below the text, which would have no room beside them in a narrow pane.
    auto *answers = new QHBoxLayout;
    answers->setSpacing(tokens::space2);
    answers->addWidget(m_first);
    answers->addWidget(m_second);
    answers->addStretch(1);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(tokens::space5, tokens::space2, tokens::space4, tokens::space2);
    layout->setSpacing(tokens::space2);
    layout->addWidget(m_picture, 0, 0, Qt::AlignTop);
    layout->addWidget(m_text, 0, 1);
    layout->addLayout(answers, 1, 1);
    layout->setColumnStretch(1, 1);
    connect(m_first, &QPushButton::clicked, this, &NoteStrip::firstChosen);
    connect(m_second, &QPushButton::clicked, this, &NoteStrip::secondChosen);
    restyle();
    hide();
}

void NoteStrip::showNote(const QString &iconName, const QString &text, const QString &first,
                         const QString &second)
{
    m_iconName = iconName;
    m_text->setText(text);
    setAccessibleName(text);
    m_first->setText(first);
    m_first->setVisible(!first.isEmpty());
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    restyle();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString NoteStrip::text() const
{
    return m_text->text();
}

void NoteStrip::focusFirst()
{
    m_first->setFocus(Qt::OtherFocusReason);
}

void NoteStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        restyle();
    QFrame::changeEvent(event);
}

void NoteStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens::card(palette()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens::border(palette()));
}

void NoteStrip::restyle()
{
    m_picture->setPixmap(
        iconPixmap(m_iconName, tokens::accent(palette()), tokens::iconSize, devicePixelRatioF()));
}

} // namespace ui
