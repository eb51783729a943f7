// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/place.h"

#include "ui/widgets/texts.h"

#include <QCoreApplication>

namespace ui {

using domain::SearchField;
using domain::SearchQuery;
using domain::SearchState;
using store::ConversationScope;

namespace {

/// Carries the context of the texts below.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::Place)
};

SearchQuery only(const domain::FieldTerm &term, const QString &text)
{
    SearchQuery query;
    query.text = text;
    query.groups.push_back({{false, term}});
    return query;
}

SearchQuery having(SearchState state, const char *text)
{
    domain::FieldTerm term;
    term.field = SearchField::Is;
    term.state = state;
    return only(term, QString::fromLatin1(text));
}

/// A field that has exactly this value.
SearchQuery having(SearchField field, const char *name, const QString &value)
{
    domain::FieldTerm term;
    term.field = field;
    term.text = value;
    term.whole = true;
    return only(term, QStringLiteral("%1:\"%2\"").arg(QLatin1String(name), value));
}

} // namespace

store::ConversationFilter filterOf(const Place &place)
{
    switch (place.kind) {
    case PlaceKind::Pinned:
        return {ConversationScope::Kept, having(SearchState::Pinned, "is:pinned")};
    case PlaceKind::Archived:
        return {ConversationScope::Kept, having(SearchState::Archived, "is:archived")};
    case PlaceKind::Trash:
        return {ConversationScope::Everything, having(SearchState::Trashed, "is:trashed")};
    case PlaceKind::Tag:
        return {ConversationScope::Kept, having(SearchField::Tag, "tag", place.value)};
    case PlaceKind::Source:
        return {ConversationScope::Kept, having(SearchField::Source, "source", place.value)};
    case PlaceKind::Model:
        return {ConversationScope::Kept, having(SearchField::Model, "model", place.value)};
    case PlaceKind::Person:
        return {ConversationScope::Kept, having(SearchField::User, "user", place.value)};
    case PlaceKind::Import:
        return {ConversationScope::Kept, having(SearchField::Import, "import", place.value)};
    case PlaceKind::All:
    case PlaceKind::Memories:
    case PlaceKind::SavedSearch:
        break;
    }
    return {ConversationScope::Inbox, {}};
}

QString placeName(const Place &place)
{
    switch (place.kind) {
    case PlaceKind::Pinned:
        return Words::tr("Pinned");
    case PlaceKind::Archived:
        return Words::tr("Archived");
    case PlaceKind::Trash:
        return Words::tr("Trash");
    case PlaceKind::Memories:
        return Words::tr("Memories");
    case PlaceKind::Source:
        return place.value.isEmpty() ? Words::tr("Written here") : sourceName(place.value);
    case PlaceKind::Model:
        return place.value.isEmpty() ? Words::tr("No model named") : place.value;
    case PlaceKind::Tag:
    case PlaceKind::Person:
        return place.value;
    case PlaceKind::SavedSearch:
        return Words::tr("Saved search");
    case PlaceKind::Import:
        //: The conversations that came with one import; %1 is its number
        return Words::tr("Import %1").arg(place.value);
    case PlaceKind::All:
        break;
    }
    return Words::tr("All conversations");
}

QString placeIcon(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::Pinned:
        return QStringLiteral("pin");
    case PlaceKind::Archived:
        return QStringLiteral("archive");
    case PlaceKind::Trash:
        return QStringLiteral("trash");
    case PlaceKind::Memories:
        return QStringLiteral("memory");
    case PlaceKind::Tag:
        return QStringLiteral("tag");
    case PlaceKind::Source:
        return QStringLiteral("source");
    case PlaceKind::Model:
        return QStringLiteral("model");
    case PlaceKind::Person:
        return QStringLiteral("person");
    case PlaceKind::SavedSearch:
        return QStringLiteral("saved-search");
    case PlaceKind::Import:
        return QStringLiteral("import");
    case PlaceKind::All:
        break;
    }
    return QStringLiteral("conversations");
}

PlaceText emptyTextOf(const Place &place)
{
    const QString iconName = placeIcon(place.kind);
    switch (place.kind) {
    case PlaceKind::Pinned:
        return {iconName, Words::tr("Nothing is pinned"),
                Words::tr("Pin the conversations you come back to, and find them here.")};
    case PlaceKind::Archived:
        return {iconName, Words::tr("The archive is empty"),
                Words::tr("Archive what is done: it leaves the list, and search still finds it.")};
    case PlaceKind::Trash:
        return {iconName, Words::tr("The trash is empty"),
                Words::tr("What you move to the trash stays here until you delete it for good.")};
    case PlaceKind::Tag:
        return {iconName, Words::tr("Nothing has this tag"),
                Words::tr("Drop conversations on the tag, or give it to them from their menu.")};
    case PlaceKind::Source:
    case PlaceKind::Model:
    case PlaceKind::Person:
        return {iconName, Words::tr("Nothing is left here"),
                Words::tr("Its conversations are in the trash or were deleted.")};
    case PlaceKind::Import:
        return {iconName, Words::tr("Nothing of this import is here"),
                Words::tr("Its conversations are in the trash, or the import was taken back.")};
    case PlaceKind::All:
    case PlaceKind::Memories:
    case PlaceKind::SavedSearch:
        break;
    }
    return {
        iconName, Words::tr("No conversations yet"),
        Words::tr("Bring in the export of ChatGPT, Claude or another assistant: choose the files, or drop "
                  "them on this window.")};
}

} // namespace ui
