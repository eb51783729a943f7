// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/conversationlistmodel.h"
#include "store/searchstore.h"
#include "ui/library/place.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace ui {

class ActionRegistry;
class ConversationList;
class EmptyState;
class SearchPane;

/// The middle pane: the conversations of a place, or the hits of a search, under a line that says what and
/// how many. An empty one says what it is for.
class ListPane final : public QWidget {
    Q_OBJECT

public:
    /// Stores and actions outlive the pane.
    ListPane(store::ConversationStore &conversations, store::SearchStore &search,
             const ActionRegistry &actions, QWidget *parent = nullptr);
    ~ListPane() override;

    void showPlace(const Place &place);
    void setSort(store::ConversationSort sort);
    [[nodiscard]] store::ConversationSort sort() const { return m_sort; }
    /// Shows the hits for what was typed.
    void showSearch(const QString &text);
    [[nodiscard]] bool isSearching() const { return m_searching; }
    /// True when the conversations of that place are shown, not the hits of a search.
    [[nodiscard]] bool shows(const Place &place) const { return !m_searching && m_place == place; }
    [[nodiscard]] Place place() const { return m_place.value_or(Place{}); }
    /// The query that was searched for last.
    [[nodiscard]] const domain::SearchQuery &query() const;

    [[nodiscard]] ConversationList &list() const { return *m_list; }
    [[nodiscard]] SearchPane &searchPane() const { return *m_searchPane; }
    [[nodiscard]] items::ConversationListModel &conversations() { return m_conversations; }
    /// In the trash of the conversations one is told that memories have their own, when there are any in it.
    void setTrashedMemories(qint64 count);
    /// Puts the keyboard on what is shown.
    void focusList();

Q_SIGNALS:
    void failed(const domain::Error &error);
    /// The person looks for memories that were thrown away.
    void memoryTrashWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectModels();
    void update();
    void updateHeader();
    void showEmpty(const PlaceText &text, bool offersImport);

    void createHeader();
    void createHint();
    void bindSorts();
    void showList();

    const ActionRegistry &m_actions;
    items::ConversationListModel m_conversations;
    std::optional<Place> m_place; ///< none before the first one
    store::ConversationSort m_sort = store::ConversationSort::Newest;
    bool m_searching = false;
    QWidget *m_header; ///< of a place; a search has its own
    QLabel *m_title;
    QLabel *m_count;
    QToolButton *m_emptyTrash;
    QToolButton *m_sortButton;
    QLabel *m_hint; ///< leads on to the trash of the memories
    qint64 m_trashedMemories = 0;
    QStackedWidget *m_pages;
    ConversationList *m_list;
    SearchPane *m_searchPane;
    EmptyState *m_empty;
};

} // namespace ui
