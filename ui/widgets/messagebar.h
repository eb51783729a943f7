// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QFrame>
#include <QTimer>

class QAction;
class QLabel;
class QToolButton;

namespace ui {

/// One line below the panes: what was just done, with a way back, or what went wrong. What was done leaves by
/// itself after a while; an error stays until it is closed or followed by something else.
class MessageBar final : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// step: offered as a button, named by the action's icon text; null for none. It outlives this widget.
    void showNotice(const QString &text, QAction *step = nullptr);
    void showError(const domain::Error &error);
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const QString &iconName, const QString &text, QAction *step);
    void restyle();

    QString m_iconName;
    bool m_isError = false;
    QLabel *m_picture;
    QLabel *m_text;
    QToolButton *m_step;
    QToolButton *m_close;
    QTimer m_leave;
    QMetaObject::Connection m_stepConnection;
};

} // namespace ui
