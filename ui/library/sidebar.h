// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/placesmodel.h"

#include <QPersistentModelIndex>
#include <QSet>
#include <QTreeView>

namespace ui {

class ActionRegistry;

/// The places of a library. Those that are always there are also commands of the registry. Sections and tags
/// fold; conversations can be dropped on what takes them.
class Sidebar final : public QTreeView {
    Q_OBJECT

public:
    /// Both outlive the sidebar.
    Sidebar(PlacesModel &model, const ActionRegistry &actions, QWidget *parent = nullptr);

    [[nodiscard]] const Place &place() const { return m_place; }
    void setPlace(const Place &place);
    /// What a context menu is about while it is open, else the place that is shown.
    [[nodiscard]] const Place &menuPlace() const { return m_menuPlace ? *m_menuPlace : m_place; }

    /// The rows that are not folded as they are at first.
    [[nodiscard]] QStringList foldings() const { return m_toggled.values(); }
    void setFoldings(const QStringList &paths);

    QSize sizeHint() const override;

Q_SIGNALS:
    void placeChosen(const ui::Place &place);
    /// The place that commands of the sidebar are about is another one.
    void menuPlaceChanged();
    /// What is dragged from the list was dropped on a place.
    void conversationsDropped(const ui::Place &place);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void bindCommands();
    void foldInserted(const QModelIndex &parent, int first, int last);
    void fold(const QModelIndex &index);
    void noteFolding(const QModelIndex &index, bool expanded);
    [[nodiscard]] static bool isOpenAtFirst(const QModelIndex &index) { return !index.parent().isValid(); }
    void setDropIndex(const QModelIndex &index);

    PlacesModel &m_model;
    const ActionRegistry &m_actions;
    Place m_place;
    std::optional<Place> m_menuPlace;
    QSet<QString> m_toggled; ///< paths of rows folded otherwise than at first
    QPersistentModelIndex m_dropIndex;
    bool m_pressedOnFold = false;
};

} // namespace ui
