// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/conversationlistmodel.h"
#include "ui/library/listgeometry.h"

#include <QAccessible>
#include <QListView>
#include <QPersistentModelIndex>

#include <functional>

class QToolButton;

namespace ui {

class ActionRegistry;

/// The list of conversations: one fixed height a row under headings that stay put, any number of rows, several
/// can be selected. Keeps the place of who has scrolled: what comes above waits behind a button that tells of it.
/// A QListView for the sake of accessibility and its behaviour; where things are is its own.
class ConversationList final : public QListView {
    Q_OBJECT

public:
    using Rows = QList<domain::Conversation>;

    /// Both outlive the view.
    ConversationList(items::ConversationListModel &model, const ActionRegistry &actions,
                     QWidget *parent = nullptr);

    /// Those selected rows that are in memory.
    [[nodiscard]] Rows selectedInMemory() const;
    [[nodiscard]] int selectedCount() const;
    /// The conversation that the keyboard is on.
    [[nodiscard]] std::optional<domain::Conversation> current() const;
    /// Selects a conversation, once it has been found, wherever in the list it is.
    void selectConversation(domain::ConversationId id);
    /// To the newest rows.
    void showNewRows();

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void keyboardSearch(const QString &) override {} // would look at every row

Q_SIGNALS:
    void selectionAltered();
    /// Enter or a double click on a row.
    void openWanted();

protected:
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] int horizontalOffset() const override { return 0; }
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;

private:
    void tell(QAccessible::Event what, int row);
    void connectModel();
    void layOut();
    void holdPlace();
    void noteTop();
    void updatePill();
    void selectTheNext();
    void paintRow(QPainter &painter, int row);
    void paintHeading(QPainter &painter, int heading, int y);
    [[nodiscard]] int headingHeight() const;
    [[nodiscard]] int coveredTop() const { return m_geometry.hasHeadings() ? m_geometry.headingHeight() : 0; }

    items::ConversationListModel &m_model;
    const ActionRegistry &m_actions;
    QToolButton *m_pill;
    ListGeometry m_geometry;
    QPersistentModelIndex m_top; ///< the first row that is seen whole
    int m_topOffset = 0;         ///< how far below the upper edge it is
    bool m_holding = false;      ///< the scroll bar moves because rows did
    quint64 m_wantedSelection = 0;
    bool m_hadSelection = false;  ///< before rows went
    QPersistentModelIndex m_next; ///< what came after those that went
};

} // namespace ui
