// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/conversationlistmodel.h"

#include <QListView>

#include <functional>

namespace ui {

class ActionRegistry;

/// The list of conversations: one fixed height a row, any number of rows, several can be selected.
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
    /// Selects a conversation if its row is in memory.
    void selectConversation(domain::ConversationId id);

Q_SIGNALS:
    void selectionAltered();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    items::ConversationListModel &m_model;
    const ActionRegistry &m_actions;
};

} // namespace ui
