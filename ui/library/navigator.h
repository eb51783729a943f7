// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/visits.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace ui {

class ActionRegistry;

/// The commands back and forward, and the mouse's buttons for them, over what its owner says of where the person
/// is. A place counts as visited when the person stays for a moment.
class Navigator final : public QObject {
    Q_OBJECT

public:
    using Where = std::function<Visit()>;
    using Go = std::function<void(const Visit &)>;

    /// actions and view outlive the navigator; the mouse's buttons count within view.
    Navigator(ActionRegistry &actions, QWidget &view, Where where, Go go);
    ~Navigator() override;

    /// The person has gone somewhere.
    void moved();
    /// The person is about to go to another place: where they are until now is a visit, however short.
    void leave();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void settle();
    void go(bool back);
    void enable();

    ActionRegistry &m_actions;
    QWidget &m_view;
    Where m_where;
    Go m_go;
    Visits m_visits;
    QTimer m_pause;
    bool m_going = false; ///< back or forward, which is no visit of its own
};

} // namespace ui
