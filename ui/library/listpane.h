// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/conversationlistmodel.h"
#include "items/searchresultsmodel.h"
#include "ui/library/place.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace ui {

class ActionRegistry;
class ConversationList;
class EmptyState;
class ResultsList;

/// The middle pane: the conversations of a place, or the hits of a search, under a line that says what and
/// how many. An empty one says what it is for.
class ListPane final : public QWidget {
    Q_OBJECT

public:
    /// Stores and actions outlive the pane.
    ListPane(store::ConversationStore &conversations, store::SearchStore &search,
             const ActionRegistry &actions, QWidget *parent = nullptr);
    ~ListPane() override;

    void showPlace(Place place);
    /// Shows the hits for what was typed. A query that can't be understood is explained in place.
    void showSearch(const QString &text);
    [[nodiscard]] bool isSearching() const { return m_searching; }
    /// True when the conversations of that place are shown, not the hits of a search.
    [[nodiscard]] bool shows(Place place) const { return !m_searching && m_place == place; }
    [[nodiscard]] Place place() const { return m_place.value_or(Place::All); }
    /// The query whose hits are shown.
    [[nodiscard]] const domain::SearchQuery &query() const { return m_results.query(); }

    [[nodiscard]] ConversationList &list() const { return *m_list; }
    [[nodiscard]] ResultsList &resultsList() const { return *m_resultsList; }
    [[nodiscard]] items::ConversationListModel &conversations() { return m_conversations; }
    [[nodiscard]] items::SearchResultsModel &results() { return m_results; }
    /// Puts the keyboard on what is shown.
    void focusList();

Q_SIGNALS:
    void failed(const domain::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectModels();
    void update();
    void updateHeader();
    void showEmpty(const PlaceText &text, bool offersImport);
    void showProblem(const QString &title, const QString &text);

    const ActionRegistry &m_actions;
    items::ConversationListModel m_conversations;
    items::SearchResultsModel m_results;
    std::optional<Place> m_place; ///< none before the first one
    bool m_searching = false;
    QString m_problem; ///< why what was typed can't be searched for
    QLabel *m_title;
    QLabel *m_count;
    QStackedWidget *m_pages;
    ConversationList *m_list;
    ResultsList *m_resultsList;
    EmptyState *m_empty;
};

} // namespace ui
