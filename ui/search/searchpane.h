// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/savedsearch.h"
#include "items/searchgroupsmodel.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QStackedWidget;
class QToolButton;

namespace ui {

class ActionRegistry;
class ElidedLabel;
class EmptyState;
class NoResultsPage;
class ResultsList;

/// What a search found, in place of the list of conversations: how many hits, in which order, and the hits in
/// groups; or why there are none and what to do about it.
class SearchPane final : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the pane.
    SearchPane(store::SearchStore &store, const ActionRegistry &actions, QWidget *parent = nullptr);
    ~SearchPane() override;

    /// Searches for what was typed; the hits before stay until the answer comes. A query that can't be understood is
    /// explained in place.
    void search(const QString &text);
    void clear();
    /// What is searched for, as typed.
    [[nodiscard]] QString text() const { return m_text; }
    /// The next search has this name in place of "Search results", and this order; those after it don't.
    void prepareSaved(const domain::SavedSearch &saved);

    /// Another order searches again, and stays for the searches after it.
    void setOrder(domain::SearchOrder order);
    [[nodiscard]] domain::SearchOrder order() const { return m_order; }
    /// The order of a search that says nothing of its own.
    [[nodiscard]] domain::SearchOrder usualOrder() const { return m_usualOrder; }

    [[nodiscard]] items::SearchResultsModel &results() { return m_results; }
    [[nodiscard]] items::SearchGroupsModel &groups() { return m_groups; }
    [[nodiscard]] ResultsList &list() const { return *m_list; }
    /// Puts the keyboard on what is shown.
    void focusContent();

Q_SIGNALS:
    void failed(const domain::Error &error);
    /// A button of the page leads to another search; empty: to none.
    void searchWanted(const QString &query);
    void orderChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *createHeader(const ActionRegistry &actions);
    void createPages();
    void start();
    void update();
    void updateHeader();

    items::SearchResultsModel m_results;
    items::SearchGroupsModel m_groups;
    domain::SearchOrder m_order = domain::SearchOrder::Newest;
    domain::SearchOrder m_usualOrder = domain::SearchOrder::Newest;
    std::optional<domain::SavedSearch> m_nextSaved;
    QString m_text;
    QString m_problem; ///< why what was typed can't be searched for
    QString m_failure; ///< why the search did not end
    QTimer m_slow;     ///< until a wait is worth a word
    QString m_name;
    ElidedLabel *m_title;
    QLabel *m_count;
    QToolButton *m_orderButton;
    QProgressBar *m_progress;
    QStackedWidget *m_pages;
    ResultsList *m_list;
    NoResultsPage *m_noResults;
    EmptyState *m_empty;
    QAction *m_again;
};

} // namespace ui
