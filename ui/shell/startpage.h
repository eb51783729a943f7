// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/location.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ui {

class ActionRegistry;

/// What the window shows while no library is open: what Recollect is for and the ways to begin.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    /// actions outlives the page.
    explicit StartPage(const ActionRegistry &actions, QWidget *parent = nullptr);

    void setRecent(const QList<store::Location> &locations);

Q_SIGNALS:
    void openWanted(const store::Location &location);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addStep(QVBoxLayout *layout, const ActionRegistry &actions, QLatin1String id, const QString &text);
    void restyle();

    QLabel *m_mark;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_recentTitle;
    QVBoxLayout *m_recent;
};

} // namespace ui
