// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/paletteprovider.h"

namespace ui {

class ActionRegistry;

/// Every command that can be given now, with its shortcut.
class ActionProvider final : public PaletteProvider {
    Q_OBJECT

public:
    /// The actions outlive the provider.
    explicit ActionProvider(const ActionRegistry &actions, QObject *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<PaletteEntry> entries(const QString &typed) override;
    [[nodiscard]] bool offersUnasked() const override { return true; }

private:
    const ActionRegistry &m_actions;
};

} // namespace ui
