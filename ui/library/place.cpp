// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/place.h"

#include <QCoreApplication>

namespace ui {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("ui::Place", text);
}

domain::SearchQuery having(domain::SearchState state, const char *text)
{
    domain::SearchQuery query;
    query.text = QString::fromLatin1(text);
    domain::FieldTerm term;
    term.field = domain::SearchField::Is;
    term.state = state;
    query.groups.push_back({{false, term}});
    return query;
}

} // namespace

store::ConversationFilter filterOf(Place place)
{
    using store::ConversationScope;
    switch (place) {
    case Place::Pinned:
        return {ConversationScope::Kept, having(domain::SearchState::Pinned, "is:pinned")};
    case Place::Archived:
        return {ConversationScope::Kept, having(domain::SearchState::Archived, "is:archived")};
    case Place::Trash:
        return {ConversationScope::Everything, having(domain::SearchState::Trashed, "is:trashed")};
    case Place::All:
        break;
    }
    return {ConversationScope::Inbox, {}};
}

QString placeName(Place place)
{
    switch (place) {
    case Place::Pinned:
        return translated("Pinned");
    case Place::Archived:
        return translated("Archived");
    case Place::Trash:
        return translated("Trash");
    case Place::All:
        break;
    }
    return translated("All conversations");
}

PlaceText emptyTextOf(Place place)
{
    switch (place) {
    case Place::Pinned:
        return {QStringLiteral("pin"), translated("Nothing is pinned"),
                translated("Pin the conversations you come back to, and find them here.")};
    case Place::Archived:
        return {QStringLiteral("archive"), translated("The archive is empty"),
                translated("Archive what is done: it leaves the list, and search still finds it.")};
    case Place::Trash:
        return {QStringLiteral("trash"), translated("The trash is empty"),
                translated("What you move to the trash stays here until you delete it for good.")};
    case Place::All:
        break;
    }
    return {QStringLiteral("conversations"), translated("No conversations yet"),
            translated("Bring in the export of ChatGPT, Claude or another assistant: choose the files, or drop "
                       "them on this window.")};
}

} // namespace ui
