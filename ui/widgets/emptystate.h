// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace ui {

/// What an empty place shows: a drawing, what the place is for, and the one next step.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// step: the action of the button; null for a place without one. It outlives this widget.
    void setContent(const QString &iconName, const QString &title, const QString &text,
                    QAction *step = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QString m_iconName;
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
    QMetaObject::Connection m_step;
};

} // namespace ui
