// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/savedsearchactions.h"

#include "items/whendone.h"
#include "store/savedsearchstore.h"
#include "ui/actions/undohistory.h"
#include "ui/search/savesearchdialog.h"

#include <QPointer>

#include <algorithm>
#include <memory>

namespace ui {

using domain::SavedSearch;
using domain::SavedSearchId;

namespace {

/// A search that was removed comes back under another id; the steps of its history share what it is.
using SharedId = std::shared_ptr<SavedSearchId>;

UndoHistory::Step adding(store::SavedSearchStore &store, const SavedSearch &search, const SharedId &id)
{
    return [&store, search, id] {
        return UndoHistory::step(store.add(search.name, search.query, search.order)
                                     .then([id](const domain::Result<SavedSearch> &added) {
                                         if (added)
                                             *id = added->id;
                                         return added;
                                     }));
    };
}

UndoHistory::Step removing(store::SavedSearchStore &store, const SharedId &id)
{
    return [&store, id] { return UndoHistory::step(store.remove(*id)); };
}

} // namespace

SavedSearchActions::SavedSearchActions(store::SavedSearchStore &store, UndoHistory &history, QWidget *window)
    : m_store(store), m_history(history), m_window(window)
{
    connect(&m_store, &store::SavedSearchStore::changed, this, &SavedSearchActions::read);
    read();
}

void SavedSearchActions::read()
{
    items::whenDone(this, m_store.all(), [this](const domain::Result<QList<SavedSearch>> &searches) {
        if (!searches) {
            Q_EMIT failed(searches.error());
            return;
        }
        m_searches = *searches;
        Q_EMIT changed();
    });
}

std::optional<SavedSearch> SavedSearchActions::find(SavedSearchId id) const
{
    const auto found = std::find_if(m_searches.begin(), m_searches.end(),
                                    [id](const SavedSearch &search) { return search.id == id; });
    return found == m_searches.end() ? std::nullopt : std::optional(*found);
}

void SavedSearchActions::keep(const QString &query, domain::SearchOrder order)
{
    SavedSearch search;
    search.query = query;
    search.order = order;
    ask(search);
}

void SavedSearchActions::edit(SavedSearchId id)
{
    if (const auto search = find(id))
        ask(*search);
}

void SavedSearchActions::ask(const SavedSearch &search)
{
    auto *dialog = new SaveSearchDialog(search, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, search] {
        const SavedSearch entered = dialog->search();
        if (search.id.isValid())
            update(search, entered);
        else
            add(entered);
    });
    dialog->open();
}

void SavedSearchActions::add(const SavedSearch &search)
{
    items::whenDone(this, m_store.add(search.name, search.query, search.order),
                    [this](const domain::Result<SavedSearch> &added) {
                        if (!added) {
                            Q_EMIT failed(added.error());
                            return;
                        }
                        const QString text = tr("Kept the search “%1”").arg(added->name);
                        const auto id = std::make_shared<SavedSearchId>(added->id);
                        m_history.push(text, removing(m_store, id), adding(m_store, *added, id));
                        Q_EMIT done(text);
                    });
}

void SavedSearchActions::update(const SavedSearch &before, const SavedSearch &after)
{
    if (before == after)
        return;
    items::whenDone(this, m_store.update(after), [this, before](const domain::Result<SavedSearch> &changed) {
        if (!changed) {
            Q_EMIT failed(changed.error());
            return;
        }
        const QString text = tr("Changed the search “%1”").arg(changed->name);
        store::SavedSearchStore &store = m_store;
        m_history.push(
            text, [&store, before] { return UndoHistory::step(store.update(before)); },
            [&store, after = *changed] { return UndoHistory::step(store.update(after)); });
        Q_EMIT done(text);
    });
}

void SavedSearchActions::remove(SavedSearchId id)
{
    items::whenDone(this, m_store.remove(id), [this](const domain::Result<SavedSearch> &removed) {
        if (!removed) {
            Q_EMIT failed(removed.error());
            return;
        }
        const QString text = tr("Removed the search “%1”").arg(removed->name);
        const auto shared = std::make_shared<SavedSearchId>(removed->id);
        m_history.push(text, adding(m_store, *removed, shared), removing(m_store, shared));
        Q_EMIT done(text);
    });
}

} // namespace ui
