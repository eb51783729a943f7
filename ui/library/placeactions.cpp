// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/placeactions.h"

#include "items/whendone.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/actions/conversationediting.h"
#include "ui/dialogs/namedialog.h"
#include "ui/library/sidebar.h"
#include "ui/search/savedsearchactions.h"

namespace ui {

namespace {

domain::SavedSearchId searchOf(const Place &place)
{
    return place.kind == PlaceKind::SavedSearch ? domain::SavedSearchId::fromString(place.value)
                                                : domain::SavedSearchId();
}

} // namespace

PlaceActions::PlaceActions(ActionRegistry &registry, store::ConversationStore &store, Sidebar &sidebar,
                           ConversationEditing &editing, SavedSearchActions &searches)
    : m_registry(registry), m_store(store), m_sidebar(sidebar), m_editing(editing)
{
    const auto bind = [this](QLatin1String id, auto handler) {
        connect(m_registry.action(id), &QAction::triggered, this, handler);
    };
    bind(command::renameTag, [this] { askForTagName(); });
    bind(command::removeTag, [this] { removeTag(m_sidebar.menuPlace().value); });
    bind(command::editSavedSearch, [this, &searches] { searches.edit(searchOf(m_sidebar.menuPlace())); });
    bind(command::removeSavedSearch, [this, &searches] { searches.remove(searchOf(m_sidebar.menuPlace())); });
    connect(&m_sidebar, &Sidebar::menuPlaceChanged, this, &PlaceActions::enable);
    enable();
}

PlaceActions::~PlaceActions()
{
    for (const QLatin1String id :
         {command::renameTag, command::removeTag, command::editSavedSearch, command::removeSavedSearch})
        m_registry.action(id)->setEnabled(false);
}

void PlaceActions::enable()
{
    const PlaceKind kind = m_sidebar.menuPlace().kind;
    m_registry.action(command::renameTag)->setEnabled(kind == PlaceKind::Tag);
    m_registry.action(command::removeTag)->setEnabled(kind == PlaceKind::Tag);
    m_registry.action(command::editSavedSearch)->setEnabled(kind == PlaceKind::SavedSearch);
    m_registry.action(command::removeSavedSearch)->setEnabled(kind == PlaceKind::SavedSearch);
}

void PlaceActions::askForTagName()
{
    const QString tag = m_sidebar.menuPlace().value;
    auto *dialog = new NameDialog(tr("Rename the tag"), tr("&Tag:"), tag, m_sidebar.window());
    connect(dialog, &NameDialog::named, this, [this, tag](const QString &name) { renameTag(tag, name); });
    dialog->open();
}

void PlaceActions::withHolders(const QString &tag,
                               const std::function<void(const QList<store::TagEdit> &)> &handler)
{
    items::whenDone(this, m_store.tagged(tag),
                    [this, handler](const domain::Result<QList<store::TagEdit>> &holders) {
                        if (holders)
                            handler(*holders);
                        else
                            Q_EMIT failed(holders.error());
                    });
}

/// What lies below a tag goes with it: of work, work/mail becomes job/mail.
void PlaceActions::renameTag(const QString &tag, const QString &name)
{
    withHolders(tag, [this, tag, name](const QList<store::TagEdit> &holders) {
        QList<store::TagEdit> edits;
        for (const store::TagEdit &holder : holders) {
            const QString old = holder.add.value(0);
            edits.append({holder.ids, {name + old.mid(tag.size())}, {old}});
        }
        //: %1 is a tag, %2 its new name
        m_editing.editTags(edits, tr("Renamed the tag “%1” to “%2”").arg(tag, name));
    });
}

void PlaceActions::removeTag(const QString &tag)
{
    withHolders(tag, [this, tag](const QList<store::TagEdit> &holders) {
        QList<store::TagEdit> edits;
        for (const store::TagEdit &holder : holders)
            edits.append({holder.ids, {}, holder.add});
        //: %1 is a tag
        m_editing.editTags(edits, tr("Removed the tag “%1”").arg(tag));
    });
}

} // namespace ui
