// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"
#include "domain/result.h"
#include "store/conversationstore.h"

#include <QObject>

#include <functional>

class QWidget;

namespace ui {

class ActionRegistry;
class UndoHistory;

/// Connects the commands on conversations to the verbs of a store: for what is selected, with a way back. Asks
/// before it does something to many.
class ConversationActions final : public QObject {
    Q_OBJECT

public:
    using Rows = QList<domain::Conversation>;
    /// Hands over all selected conversations, some of which may have to be read first.
    using Selection = std::function<void(std::function<void(const Rows &)>)>;

    /// From this many on the person is asked, with a preview.
    static constexpr int askFrom = 50;

    /// All outlive this object; dialogs stand over window.
    ConversationActions(ActionRegistry &registry, UndoHistory &history, store::ConversationStore &store,
                        QWidget *window);
    ~ConversationActions() override;

    /// What the commands will work on. known: those whose state is known, to tell which commands make sense.
    void setSelection(const Rows &known, Selection selection);
    /// Hands over the selection; nothing happens without one.
    void withSelection(const std::function<void(const Rows &)> &handler);

Q_SIGNALS:
    /// Something was done: "Archived 3 conversations".
    void done(const QString &text);
    void failed(const domain::Error &error);

private:
    using Verb =
        std::function<store::ConversationStore::Conversations(const QList<domain::ConversationId> &)>;
    struct Deed {
        std::function<bool(const domain::Conversation &)> applies; ///< rows that the verb would change
        Verb verb;
        Verb inverse;
        std::function<QString(int)> text;
        std::function<QString(int)> question;
    };
    void bind(QLatin1String id, Deed deed);
    void bindPins();
    void bindArchive();
    void bindTrash();
    void bindReading();
    void apply(QLatin1String id, const Deed &deed, const Rows &rows);
    void carryOut(const Deed &deed, const QList<domain::ConversationId> &ids);
    void enable();

    ActionRegistry &m_registry;
    UndoHistory &m_history;
    store::ConversationStore &m_store;
    QWidget *m_window;
    Rows m_known;
    Selection m_selection;
};

} // namespace ui
