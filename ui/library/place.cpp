// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/place.h"

#include <QCoreApplication>

namespace ui {

namespace {

/// Carries the context of the texts below.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::Place)
};

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
        return Words::tr("Pinned");
    case Place::Archived:
        return Words::tr("Archived");
    case Place::Trash:
        return Words::tr("Trash");
    case Place::All:
        break;
    }
    return Words::tr("All conversations");
}

PlaceText emptyTextOf(Place place)
{
    switch (place) {
    case Place::Pinned:
        return {QStringLiteral("pin"), Words::tr("Nothing is pinned"),
                Words::tr("Pin the conversations you come back to, and find them here.")};
    case Place::Archived:
        return {QStringLiteral("archive"), Words::tr("The archive is empty"),
                Words::tr("Archive what is done: it leaves the list, and search still finds it.")};
    case Place::Trash:
        return {QStringLiteral("trash"), Words::tr("The trash is empty"),
                Words::tr("What you move to the trash stays here until you delete it for good.")};
    case Place::All:
        break;
    }
    return {
        QStringLiteral("conversations"), Words::tr("No conversations yet"),
        Words::tr("Bring in the export of ChatGPT, Claude or another assistant: choose the files, or drop "
                  "them on this window.")};
}

} // namespace ui
