// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/chiprow.h"

#include "ui/search/querychip.h"
#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace ui {

ChipRow::ChipRow(QWidget *parent) : QWidget(parent), m_more(new QToolButton(this))
{
    setObjectName(QStringLiteral("queryChips"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_more->setObjectName(QStringLiteral("moreChips"));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::NoFocus);
    connect(m_more, &QToolButton::clicked, this, &ChipRow::showMore);
    m_more->hide();
    hide();
}

void ChipRow::setParts(const QStringList &parts)
{
    if (parts == this->parts())
        return;
    // A chip may be the one that asked for this; it must outlive its own signal.
    for (QueryChip *chip : std::as_const(m_chips)) {
        chip->disconnect(this);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (const QString &part : parts)
        m_chips.append(createChip(part));
    arrange();
}

QueryChip *ChipRow::createChip(const QString &part)
{
    auto *chip = new QueryChip(part, this);
    connect(chip, &QueryChip::editWanted, this, [this, chip] { Q_EMIT editWanted(m_chips.indexOf(chip)); });
    connect(chip, &QueryChip::removeWanted, this,
            [this, chip] { Q_EMIT removeWanted(m_chips.indexOf(chip)); });
    connect(chip, &QueryChip::leaveWanted, this, [this, chip](bool forwards) { step(chip, forwards); });
    return chip;
}

QStringList ChipRow::parts() const
{
    QStringList parts;
    for (const QueryChip *chip : m_chips)
        parts.append(chip->part());
    return parts;
}

void ChipRow::setSelected(bool selected)
{
    for (QueryChip *chip : std::as_const(m_chips))
        chip->setSelected(selected);
}

void ChipRow::setRoom(int width)
{
    if (m_room == width)
        return;
    m_room = width;
    arrange();
}

bool ChipRow::focusLast()
{
    if (m_shown == 0)
        return false;
    m_chips.at(m_shown - 1)->setFocus(Qt::OtherFocusReason);
    return true;
}

/// As many chips as there is room for, from the first; at least one, however narrow.
void ChipRow::arrange()
{
    //: Beside the conditions in the search field: how many more there are; %1 is a number
    m_more->setText(tr("+%1").arg(QLocale().toString(m_chips.size())));
    const int moreWidth = m_more->sizeHint().width();
    int x = 0;
    m_shown = 0;
    for (const QueryChip *chip : std::as_const(m_chips)) {
        const bool isLast = m_shown + 1 == m_chips.size();
        const int width = chip->sizeHint().width();
        if (m_shown > 0 && x + width + (isLast ? 0 : moreWidth) > m_room)
            break;
        x += width + tokens::space1;
        ++m_shown;
    }
    const qsizetype hidden = m_chips.size() - m_shown;
    if (hidden > 0) {
        m_more->setText(tr("+%1").arg(QLocale().toString(hidden)));
        m_more->setAccessibleName(tr("%n more condition(s)", nullptr, int(hidden)));
        m_more->setToolTip(m_more->accessibleName());
        x += m_more->sizeHint().width() + tokens::space1;
    }
    m_width = x;
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        m_chips.at(i)->setVisible(i < m_shown);
    m_more->setVisible(hidden > 0);
    setVisible(!m_chips.isEmpty());
    setFixedWidth(m_width);
    updateGeometry();
    resizeEvent(nullptr);
}

void ChipRow::resizeEvent(QResizeEvent *)
{
    const auto place = [this](QWidget &widget, int x) {
        const QSize size = widget.sizeHint();
        const int left = layoutDirection() == Qt::RightToLeft ? width() - x - size.width() : x;
        widget.setGeometry(left, (height() - size.height()) / 2, size.width(), size.height());
        return x + size.width() + tokens::space1;
    };
    int x = 0;
    for (qsizetype i = 0; i < m_shown; ++i)
        x = place(*m_chips.at(i), x);
    place(*m_more, x);
}

void ChipRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
    QWidget::changeEvent(event);
}

/// The chips that have no room, as a menu: each can be edited there.
void ChipRow::showMore()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (qsizetype i = m_shown; i < m_chips.size(); ++i) {
        QString text = m_chips.at(i)->text();
        connect(menu->addAction(text.replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this,
                [this, i] { Q_EMIT editWanted(i); });
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void ChipRow::step(QueryChip *from, bool forwards)
{
    const qsizetype next = m_chips.indexOf(from) + (forwards ? 1 : -1);
    if (next >= m_shown)
        Q_EMIT leaveWanted();
    else if (next >= 0)
        m_chips.at(next)->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
