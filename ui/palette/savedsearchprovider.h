// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/savedsearch.h"
#include "ui/palette/paletteprovider.h"

namespace ui {

class SavedSearchActions;

/// The searches that were kept.
class SavedSearchProvider final : public PaletteProvider {
    Q_OBJECT

public:
    using Open = std::function<void(const domain::SavedSearch &)>;

    /// The searches outlive the provider.
    SavedSearchProvider(const SavedSearchActions &searches, Open open, QObject *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<PaletteEntry> entries(const QString &typed) override;

private:
    const SavedSearchActions &m_searches;
    Open m_open;
};

} // namespace ui
