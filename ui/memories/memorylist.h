// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/memorylistmodel.h"

#include <QListView>

namespace ui {

class ActionRegistry;
class MemoryDelegate;
class MemoryDrafts;

/// The list of memories: one fixed height a row, any number of rows, several can be selected.
class MemoryList final : public QListView {
    Q_OBJECT

public:
    /// All outlive the view.
    MemoryList(items::MemoryListModel &model, const ActionRegistry &actions, const MemoryDrafts &drafts,
               QWidget *parent = nullptr);

    /// Those selected rows that are in memory.
    [[nodiscard]] QList<domain::Memory> selectedInMemory() const;
    /// Numbers of all selected rows.
    [[nodiscard]] QList<int> selectedRows() const;
    [[nodiscard]] int selectedCount() const;
    /// The memory that the keyboard is on.
    [[nodiscard]] std::optional<domain::Memory> current() const;
    /// Selects a memory if its row is in memory.
    bool selectMemory(domain::MemoryId id);
    void setShowsPerson(bool shows);

Q_SIGNALS:
    void selectionAltered();
    /// Enter, or a double click: to the editor.
    void editWanted();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    items::MemoryListModel &m_model;
    const ActionRegistry &m_actions;
    MemoryDelegate *m_delegate;
};

} // namespace ui
