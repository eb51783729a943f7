// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/datepopup.h"

#include "ui/widgets/tokens.h"

#include <QCalendarWidget>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr qsizetype mostMarkedDays = 2'000;

} // namespace

DatePopup::DatePopup(const QList<QDate> &days, const QDate &shown, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_calendar(new QCalendarWidget(this))
{
    setObjectName(QStringLiteral("datePopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    m_calendar->setObjectName(QStringLiteral("calendar"));
    m_calendar->setAccessibleName(tr("Days of this conversation"));
    if (auto *table = m_calendar->findChild<QTableView *>()) // which has the keyboard
        table->setAccessibleName(m_calendar->accessibleName());
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setDateRange(days.first(), days.last());
    m_calendar->setSelectedDate(shown);
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setForeground(tokens::accent(palette()));
    for (const QDate &day : days.mid(std::max<qsizetype>(0, days.size() - mostMarkedDays)))
        m_calendar->setDateTextFormat(day, format);
    const QLocale locale;
    //: Above a calendar: the conversation's first and last day
    auto *range = new QLabel(tr("%1 to %2")
                                 .arg(locale.toString(days.first(), QLocale::ShortFormat),
                                      locale.toString(days.last(), QLocale::ShortFormat)),
                             this);
    range->setFont(tokens::caption(font()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(tokens::space2, tokens::space2, tokens::space2, tokens::space2);
    layout->addWidget(range);
    layout->addWidget(m_calendar);
    const auto choose = [this](const QDate &day) {
        Q_EMIT chosen(day);
        close();
    };
    connect(m_calendar, &QCalendarWidget::clicked, this, choose);
    connect(m_calendar, &QCalendarWidget::activated, this, choose);
}

void DatePopup::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    m_calendar->setFocus();
}

} // namespace ui
