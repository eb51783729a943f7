// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace ui {

class ActionRegistry;

/// What stands in the reader's place while several conversations are selected: how many, and what can be done to them.
class SelectionPage final : public QWidget {
    Q_OBJECT

public:
    /// The actions outlive the page.
    explicit SelectionPage(const ActionRegistry &actions, QWidget *parent = nullptr);

    void setCount(int count);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *createButtons(const ActionRegistry &actions);
    void restyle();

    QLabel *m_picture;
    QLabel *m_title;
};

} // namespace ui
