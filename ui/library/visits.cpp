// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/visits.h"

namespace ui {

void Visits::add(const Visit &visit)
{
    if (m_present >= 0) {
        Visit &present = m_visits[m_present];
        if (present == visit)
            return;
        Visit opened = present;
        opened.conversation = visit.conversation;
        if (!present.conversation.isValid() && opened == visit) {
            present = visit;
            return;
        }
    }
    m_visits.resize(m_present + 1);
    m_visits.append(visit);
    if (m_visits.size() > most)
        m_visits.removeFirst();
    m_present = m_visits.size() - 1;
}

} // namespace ui
