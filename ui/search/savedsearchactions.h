// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/savedsearch.h"

#include <QObject>

namespace store {
class SavedSearchStore;
}

namespace ui {

class UndoHistory;

/// The verbs on kept searches, each with a way back. Knows the searches that are kept.
class SavedSearchActions final : public QObject {
    Q_OBJECT

public:
    /// window: dialogs belong to it. All outlive this object.
    SavedSearchActions(store::SavedSearchStore &store, UndoHistory &history, QWidget *window);

    /// Asks for a name and keeps a search.
    void keep(const QString &query, domain::SearchOrder order);
    /// Asks for another name, query or order.
    void edit(domain::SavedSearchId id);
    void remove(domain::SavedSearchId id);

    [[nodiscard]] const QList<domain::SavedSearch> &searches() const { return m_searches; }
    /// The search of an id that is kept.
    [[nodiscard]] std::optional<domain::SavedSearch> find(domain::SavedSearchId id) const;

Q_SIGNALS:
    /// searches() is another list now.
    void changed();
    void done(const QString &text);
    void failed(const domain::Error &error);

private:
    void read();
    void add(const domain::SavedSearch &search);
    void update(const domain::SavedSearch &before, const domain::SavedSearch &after);
    void ask(const domain::SavedSearch &search);

    store::SavedSearchStore &m_store;
    UndoHistory &m_history;
    QWidget *m_window;
    QList<domain::SavedSearch> m_searches;
};

} // namespace ui
