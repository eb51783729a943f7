// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QCalendarWidget;

namespace ui {

/// A small calendar of the days of a conversation. Deletes itself when it closes.
class DatePopup final : public QFrame {
    Q_OBJECT

public:
    /// days: those with messages, in order, at least one; shown: the one that is read.
    DatePopup(const QList<QDate> &days, const QDate &shown, QWidget *parent);

Q_SIGNALS:
    void chosen(const QDate &day);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QCalendarWidget *m_calendar;
};

} // namespace ui
