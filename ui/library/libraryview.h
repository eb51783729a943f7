// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "ui/actions/conversationactions.h"
#include "ui/library/place.h"

#include <QWidget>

class QSplitter;

namespace store {
class Library;
}

namespace ui {

class ActionRegistry;
class ListPane;
class ReaderPane;
class SearchField;
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

    void showPlace(Place place);
    /// Types a query and searches at once.
    void search(const QString &text);
    void showConversation(domain::ConversationId id);

    [[nodiscard]] SearchField &searchField() const { return *m_field; }
    [[nodiscard]] ListPane &listPane() const { return *m_list; }
    [[nodiscard]] ReaderPane &readerPane() const { return *m_reader; }
    [[nodiscard]] Sidebar &sidebar() const { return *m_sidebar; }

    /// What an export would be about: the selected conversations (handed over when all are known), and the
    /// query of the search or the place that is shown.
    void withSelected(const std::function<void(const QList<domain::ConversationId> &)> &handler);
    [[nodiscard]] domain::SearchQuery shownQuery() const;

    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void failed(const domain::Error &error);
    /// Something was done that can be undone.
    void done(const QString &text);

private:
    QWidget *createBar();
    void createPanes();
    void connectPanes();
    void connectCommands();
    void onSelectionAltered();
    void updateActions();
    void fetchSelected(const std::function<void(const ConversationActions::Rows &)> &handler);

    store::Library &m_library;
    ActionRegistry &m_actions;
    SearchField *m_field;
    QSplitter *m_splitter;
    Sidebar *m_sidebar;
    ListPane *m_list;
    ReaderPane *m_reader;
    ConversationActions m_conversationActions;
};

} // namespace ui
