// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/conversationstore.h"

#include <QObject>

#include <functional>

namespace ui {

class ActionRegistry;
class ConversationEditing;
class SavedSearchActions;
class Sidebar;

/// The commands of the sidebar: on a tag, all over the library, and on a saved search.
class PlaceActions final : public QObject {
    Q_OBJECT

public:
    /// All outlive this object; dialogs stand over the sidebar's window.
    PlaceActions(ActionRegistry &registry, store::ConversationStore &store, Sidebar &sidebar,
                 ConversationEditing &editing, SavedSearchActions &searches);
    ~PlaceActions() override;

Q_SIGNALS:
    void failed(const domain::Error &error);

private:
    void enable();
    void askForTagName();
    void renameTag(const QString &tag, const QString &name);
    void removeTag(const QString &tag);
    void withHolders(const QString &tag, const std::function<void(const QList<store::TagEdit> &)> &handler);

    ActionRegistry &m_registry;
    store::ConversationStore &m_store;
    Sidebar &m_sidebar;
    ConversationEditing &m_editing;
};

} // namespace ui
