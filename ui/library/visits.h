// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "ui/library/place.h"

namespace ui {

/// Where a person is: a place, what is searched for there, and the conversation that is read.
struct Visit {
    Place place;
    QString search;
    domain::ConversationId conversation;

    friend bool operator==(const Visit &, const Visit &) = default;
};

/// Where a person has been, with a way back and forward again, as in a browser.
class Visits final {
public:
    static constexpr int most = 100;

    /// Remembers a visit; what lay ahead is forgotten. The first conversation that is read somewhere belongs to
    /// the visit of that place.
    void add(const Visit &visit);
    [[nodiscard]] bool isEmpty() const { return m_visits.isEmpty(); }
    [[nodiscard]] bool canGoBack() const { return m_present > 0; }
    [[nodiscard]] bool canGoForward() const { return m_present + 1 < m_visits.size(); }
    /// Only when there is somewhere to go.
    const Visit &goBack() { return m_visits.at(--m_present); }
    const Visit &goForward() { return m_visits.at(++m_present); }

private:
    QList<Visit> m_visits;
    qsizetype m_present = -1;
};

} // namespace ui
