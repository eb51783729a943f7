// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "ui/actions/conversationactions.h"
#include "ui/actions/conversationediting.h"
#include "ui/library/facetfeed.h"
#include "ui/library/navigator.h"
#include "ui/library/placeactions.h"
#include "ui/library/placesmodel.h"
#include "ui/library/recentconversations.h"
#include "ui/transfer/dragfiles.h"

#include <QPointer>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace store {
class Library;
}

namespace ui {

class ActionRegistry;
class ListPane;
class ReaderPane;
class ReaderWindow;
class SearchController;
class SearchField;
class SelectionPage;
class Sidebar;
class UndoHistory;

/// An open library: the search field above the three panes, and what passes between them.
class LibraryView final : public QWidget {
    Q_OBJECT

public:
    /// All outlive the view.
    LibraryView(store::Library &library, ActionRegistry &actions, UndoHistory &history,
                QWidget *parent = nullptr);
    ~LibraryView() override;

    void showPlace(const Place &place);
    /// The page that stands in the middle at the place of the memories; taken over by the view.
    void setMemoriesPage(QWidget *page);
    /// Types a query and searches at once.
    void search(const QString &text);
    void showConversation(domain::ConversationId id);
    void openWindow(domain::ConversationId id);

    /// Where the readers keep what outlives them, see ReaderPane.
    void keepReaderState(const std::function<QByteArray(const QString &)> &load,
                         const std::function<void(const QString &, const QByteArray &)> &save);

    [[nodiscard]] const Place &place() const { return m_place; }
    [[nodiscard]] SearchController &searchController() const { return *m_search; }
    [[nodiscard]] SearchField &searchField() const { return *m_field; }
    [[nodiscard]] ListPane &listPane() const { return *m_list; }
    [[nodiscard]] ReaderPane &readerPane() const { return *m_reader; }
    [[nodiscard]] Sidebar &sidebar() const { return *m_sidebar; }
    [[nodiscard]] PlacesModel &places() { return m_places; }

    /// What an export would be about: the selected conversations (handed over when all are known), and the
    /// query of the search or the place that is shown.
    void withSelected(const std::function<void(const QList<domain::ConversationId> &)> &handler);
    [[nodiscard]] domain::SearchQuery shownQuery() const;
    /// What a person calls that: what was typed, or the name of the place.
    [[nodiscard]] QString shownName() const;

    /// Sizes, what is folded, the order, the place and the conversation.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void failed(const domain::Error &error);
    /// Something was done that can be undone.
    void done(const QString &text);
    /// What the places hold was counted anew.
    void counted();
    /// Something is worth a word and needs no answer.
    void noticed(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    /// The list takes it. No proxy: the Tab key would stop there twice and pass over what is before the list.
    void focusInEvent(QFocusEvent *event) override;

private:
    QWidget *createBar();
    void createPanes();
    void fitSidebar();
    void connectPanes();
    void connectSearch();
    void connectActions();
    void connectCommands();
    void showSavedSearch(const Place &place);
    void restoreSavedSearch();
    void onSelectionAltered();
    void noteOpened(domain::ConversationId id);
    void onRead();
    void updateActions();
    void showSelection();
    [[nodiscard]] bool showsMemories() const;
    void fetchSelected(const std::function<void(const ConversationActions::Rows &)> &handler);
    void takeDrop(const Place &place);
    void showRecent();
    [[nodiscard]] Visit whereAmI() const;
    void goTo(const Visit &visit);

    store::Library &m_library;
    ActionRegistry &m_actions;
    UndoHistory &m_history;
    PlacesModel m_places;
    FacetFeed m_feed;
    SearchField *m_field;
    QSplitter *m_outer; ///< sidebar | middle
    QStackedWidget *m_middle;
    QSplitter *m_panes;             ///< list | reading
    QStackedWidget *m_readingPages; ///< the reader, or what is selected
    SelectionPage *m_selection;
    QPointer<QWidget> m_memories;
    Place m_place;
    QWidget *m_import = nullptr;           ///< a button
    int m_digit = 0;                       ///< how wide one was when the sidebar was fitted
    std::optional<Place> m_placeToRestore; ///< a saved search, until it is known what it holds
    Sidebar *m_sidebar;
    ListPane *m_list;
    ReaderPane *m_reader;
    std::function<QByteArray(const QString &)> m_loadReaderState;
    SearchController *m_search;
    domain::ConversationId m_opened; ///< what is read, or about to be, at the present place
    domain::ConversationId m_toRead; ///< what was opened, until it is there
    QTimer m_reading;                ///< runs until it counts as read
    RecentConversations m_recent;
    ConversationActions m_conversationActions;
    ConversationEditing m_editing;
    PlaceActions m_placeActions;
    DragFiles m_dragFiles;
    Navigator m_navigator;
    QList<QPointer<ReaderWindow>> m_windows;
};

} // namespace ui
