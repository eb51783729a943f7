// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/indextexts.h"

namespace store {

namespace {

std::vector<QString> makeAll(const std::vector<const QString *> &texts, IndexTexts::Maker make)
{
    std::vector<QString> entries;
    entries.reserve(texts.size());
    for (const QString *text : texts)
        entries.push_back(make(*text));
    return entries;
}

} // namespace

IndexTexts::IndexTexts(std::vector<const QString *> texts, Maker make)
    // The destructor of such a future waits for the thread.
    : m_pending(std::async(std::launch::async, makeAll, std::move(texts), make))
{
}

const std::vector<QString> &IndexTexts::entries()
{
    if (m_pending.valid())
        m_entries = m_pending.get();
    return m_entries;
}

} // namespace store
