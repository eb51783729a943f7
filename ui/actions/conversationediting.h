// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/conversationactions.h"

namespace ui {

/// The commands on conversations that ask for something first: a title, tags, or whether it is really to be deleted
/// for good.
class ConversationEditing final : public QObject {
    Q_OBJECT

public:
    using Rows = ConversationActions::Rows;

    /// All outlive this object. actions has the selection; knownTags are those of the library; dialogs stand over
    /// window.
    ConversationEditing(ActionRegistry &registry, UndoHistory &history, store::ConversationStore &store,
                        ConversationActions &actions, std::function<QStringList()> knownTags,
                        QWidget *window);

    /// Gives a tag to conversations that don't have it.
    void giveTag(const Rows &rows, const QString &tag);
    /// Carries out edits of tags, with a way back; text says what was done.
    void editTags(const QList<store::TagEdit> &edits, const QString &text);

Q_SIGNALS:
    /// Something was done that can be undone.
    void done(const QString &text);
    /// Something was done for good.
    void doneForGood(const QString &text);
    void failed(const domain::Error &error);

private:
    void askForTags(const Rows &rows);
    void askForTitle(const Rows &rows);
    void rename(const domain::Conversation &row, const QString &title);
    void askToPurge(const Rows &rows);
    void askToEmptyTrash();
    void confirmPurge(const QString &text, const QList<domain::ConversationId> &ids, const Rows &preview);
    void purge(const QList<domain::ConversationId> &ids);

    UndoHistory &m_history;
    store::ConversationStore &m_store;
    std::function<QStringList()> m_knownTags;
    QWidget *m_window;
};

} // namespace ui
