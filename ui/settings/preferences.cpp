// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

#include <utility>

namespace ui {

PreferenceStore::PreferenceStore(Preferences initial, Save save, QObject *parent)
    : QObject(parent), m_current(std::move(initial)), m_save(std::move(save))
{
}

void PreferenceStore::set(const Preferences &preferences)
{
    if (preferences == m_current)
        return;
    const Preferences before = std::exchange(m_current, preferences);
    m_save(m_current);
    Q_EMIT changed(m_current, before);
}

} // namespace ui
