// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"
#include "ui/palette/paletteprovider.h"

#include <QTimer>

namespace store {
class ConversationStore;
}

namespace ui {

/// Conversations by the words of their titles, found by the store while the palette goes on.
class ConversationProvider final : public PaletteProvider {
    Q_OBJECT

public:
    using Open = std::function<void(domain::ConversationId)>;

    /// The store outlives the provider.
    ConversationProvider(store::ConversationStore &store, Open open, QObject *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<PaletteEntry> entries(const QString &typed) override;

private:
    void ask();
    [[nodiscard]] PaletteEntry entryOf(const domain::Conversation &conversation) const;

    store::ConversationStore &m_store;
    Open m_open;
    QTimer m_pause;
    bool m_asking = false;
    QString m_wanted; ///< typed last
    QString m_known;  ///< what m_found answers to
    QList<domain::Conversation> m_found;
};

} // namespace ui
