// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/readerview.h"

#include <QByteArray>

namespace ui {

/// Where the person read in the conversations they read last, as bytes that survive the program. Holds ids and
/// numbers only.
class ReadingPlaces {
public:
    static constexpr qsizetype most = 300;

    /// Takes over what toBytes() gave; anything else is no place.
    void fromBytes(const QByteArray &bytes);
    [[nodiscard]] QByteArray toBytes() const;

    /// Nothing as a position forgets it: that is the beginning.
    void remember(domain::ConversationId id, const std::optional<ReaderView::Position> &position);
    [[nodiscard]] std::optional<ReaderView::Position> placeIn(domain::ConversationId id) const;

private:
    struct Entry {
        domain::ConversationId conversation;
        ReaderView::Position position;
    };
    QList<Entry> m_entries; ///< latest first
};

} // namespace ui
