// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/searchquery.h"
#include "ui/search/hitstepper.h"
#include "ui/search/savedsearchactions.h"
#include "ui/search/searchhistory.h"

#include <QElapsedTimer>
#include <QObject>

namespace store {
class Library;
}

namespace ui {

class ActionRegistry;
class FilterPanel;
class ReaderPane;
class SearchField;
class SearchPane;
class UndoHistory;
struct Services;

/// What happens between the search field, the results and the reader: opening hits and stepping through them, the
/// history, what operators are completed with, the visual builder, and keeping a search.
class SearchController final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        SearchField &field;
        SearchPane &results;
        ReaderPane &reader;
    };

    /// All outlive this object; window is its parent, and that of its dialogs.
    SearchController(store::Library &library, const ActionRegistry &actions, UndoHistory &history,
                     const Parts &parts, QWidget *window);
    ~SearchController() override;

    /// Keeps history and order of hits beyond this run. The services outlive this object.
    void remember(const Services &services);

    /// Shows what a kept search finds, under its name.
    void show(const domain::SavedSearch &saved);

    [[nodiscard]] SavedSearchActions &savedSearches() { return m_saved; }
    [[nodiscard]] const SearchHistory &history() const { return m_history; }

Q_SIGNALS:
    void failed(const domain::Error &error);
    /// Something was done that can be undone.
    void done(const QString &text);
    /// Something that is worth a word and needs no answer.
    void noticed(const QString &text);

private:
    void connectField();
    void connectResults();
    void connectActions();
    void open(const domain::SearchHit &hit);
    void openFirst();
    void openBuilder();
    void readFacets();
    void updateActions();

    store::Library &m_library;
    const ActionRegistry &m_actions;
    Parts m_parts;
    HitStepper m_stepper;
    SearchHistory m_history;
    SavedSearchActions m_saved;
    FilterPanel *m_builder = nullptr; ///< made when first needed
    bool m_opensFirst = false;        ///< the first hit of the search that is under way
    QElapsedTimer m_factsAge;         ///< since the values for completion were asked for
};

} // namespace ui
