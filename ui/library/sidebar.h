// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/place.h"

#include <QListWidget>

namespace ui {

class ActionRegistry;

/// The places of a library. Each is also a command of the registry.
class Sidebar final : public QListWidget {
    Q_OBJECT

public:
    /// actions outlives the sidebar.
    explicit Sidebar(const ActionRegistry &actions, QWidget *parent = nullptr);

    [[nodiscard]] Place place() const;
    void setPlace(Place place);

    QSize sizeHint() const override;

Q_SIGNALS:
    void placeChosen(ui::Place place);
};

} // namespace ui
