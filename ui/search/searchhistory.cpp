// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchhistory.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ui {

void SearchHistory::keep(const Load &load, Save save)
{
    m_save = std::move(save);
    const QJsonArray kept = QJsonDocument::fromJson(load()).array();
    m_queries.clear();
    for (const auto &query : kept) {
        if (m_queries.size() < most && !query.toString().trimmed().isEmpty())
            m_queries.append(query.toString());
    }
    Q_EMIT changed();
}

void SearchHistory::add(const QString &query)
{
    const QString meant = query.trimmed();
    if (meant.isEmpty() || (!m_queries.isEmpty() && m_queries.first() == meant))
        return;
    m_queries.removeAll(meant);
    m_queries.prepend(meant);
    m_queries = m_queries.mid(0, most);
    store();
}

void SearchHistory::clear()
{
    m_queries.clear();
    store();
}

void SearchHistory::store()
{
    if (m_save)
        m_save(m_queries.isEmpty()
                   ? QByteArray()
                   : QJsonDocument(QJsonArray::fromStringList(m_queries)).toJson(QJsonDocument::Compact));
    Q_EMIT changed();
}

} // namespace ui
