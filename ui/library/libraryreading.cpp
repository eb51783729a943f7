// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/library.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/library/conversationlist.h"
#include "ui/library/libraryview.h"
#include "ui/library/listpane.h"
#include "ui/library/readerwindow.h"
#include "ui/library/recentpopup.h"
#include "ui/library/selectionpage.h"
#include "ui/library/sidebar.h"
#include "ui/reader/readerpane.h"
#include "ui/search/searchfield.h"

#include <QDataStream>
#include <QFocusEvent>
#include <QSplitter>
#include <QStackedWidget>

namespace ui {

// What of the library view is about the conversation that is read and those that are selected, where the person has
// been, and what of it all is kept for the next time.

void LibraryView::onSelectionAltered()
{
    if (m_list->isSearching())
        return;
    const auto current = m_list->list().current();
    if (m_list->list().selectedCount() == 1 && current) {
        m_reader->showConversation(current->id);
        noteOpened(current->id);
    }
    updateActions();
}

void LibraryView::noteOpened(domain::ConversationId id)
{
    if (id == m_opened)
        return;
    m_opened = id;
    m_toRead = id;
    m_reading.stop();
    m_navigator.moved();
}

void LibraryView::onRead()
{
    const auto read = m_reader->conversation();
    if (read) {
        if (m_list->isSearching()) // a hit was opened
            noteOpened(read->id);
        m_recent.add(*read);
        // Once: what is marked as unread while it is open stays so.
        if (read->id == m_toRead) {
            m_toRead = {};
            if (read->unread && !m_library.isReadOnly())
                m_reading.start();
        }
    }
    updateActions();
}

bool LibraryView::showsMemories() const
{
    return m_memories && m_middle->currentWidget() == m_memories;
}

/// Commands are about the selected conversations of the list; during a search, about the one that is read; and about
/// none where no conversations are.
void LibraryView::updateActions()
{
    const auto read = m_reader->conversation();
    if (showsMemories()) {
        m_conversationActions.setSelection({}, {});
    } else if (!m_list->isSearching() && m_list->list().selectedCount() > 0) {
        m_conversationActions.setSelection(m_list->list().selectedInMemory(),
                                           [this](const auto &handler) { fetchSelected(handler); });
    } else if (read) {
        m_conversationActions.setSelection({*read}, [row = *read](const auto &handler) { handler({row}); });
    } else {
        m_conversationActions.setSelection({}, {});
    }
    showSelection();
}

/// Of several there is none to read.
void LibraryView::showSelection()
{
    const int count = m_list->isSearching() ? 0 : m_list->list().selectedCount();
    m_selection->setCount(count);
    QWidget *page = count > 1 ? static_cast<QWidget *>(m_selection) : m_reader;
    if (m_readingPages->currentWidget() != page)
        m_readingPages->setCurrentWidget(page);
}

/// Of a long selection only a part is in memory; the rest is read before something is done to it.
void LibraryView::fetchSelected(const std::function<void(const ConversationActions::Rows &)> &handler)
{
    QList<int> rows;
    const QItemSelection ranges = m_list->list().selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    m_list->conversations().fetch(rows, handler);
}

void LibraryView::withSelected(const std::function<void(const QList<domain::ConversationId> &)> &handler)
{
    const auto read = m_reader->conversation();
    if (m_list->isSearching() || m_list->list().selectedCount() == 0) {
        handler(read ? QList<domain::ConversationId>{read->id} : QList<domain::ConversationId>());
        return;
    }
    fetchSelected([handler](const ConversationActions::Rows &rows) {
        QList<domain::ConversationId> ids;
        for (const domain::Conversation &row : rows)
            ids.append(row.id);
        handler(ids);
    });
}

domain::SearchQuery LibraryView::shownQuery() const
{
    return m_list->isSearching() ? m_list->query() : filterOf(m_list->place()).query;
}

QString LibraryView::shownName() const
{
    return m_list->isSearching() ? m_list->query().text : placeName(m_place);
}

/// What is dropped is what the commands are about.
void LibraryView::takeDrop(const Place &place)
{
    if (place.kind == PlaceKind::Tag)
        m_conversationActions.withSelection([this, tag = place.value](const ConversationActions::Rows &rows) {
            m_editing.giveTag(rows, tag);
        });
    else if (place.kind == PlaceKind::Pinned)
        m_actions.action(command::pin)->trigger();
    else if (place.kind == PlaceKind::Archived)
        m_actions.action(command::archive)->trigger();
    else if (place.kind == PlaceKind::Trash)
        m_actions.action(command::trash)->trigger();
}

void LibraryView::openWindow(domain::ConversationId id)
{
    m_windows.removeIf([](const QPointer<ReaderWindow> &window) { return window.isNull(); });
    auto *window = new ReaderWindow(m_library, m_history, m_loadReaderState, id);
    connect(window, &ReaderWindow::failed, this, &LibraryView::failed);
    connect(window, &ReaderWindow::done, this, &LibraryView::done);
    m_windows.append(window);
    window->show();
}

void LibraryView::keepReaderState(const std::function<QByteArray(const QString &)> &load,
                                  const std::function<void(const QString &, const QByteArray &)> &save)
{
    m_loadReaderState = load;
    m_reader->keepState(load, save);
}

void LibraryView::showRecent()
{
    if (m_recent.rows().size() < 2)
        return;
    auto *popup = new RecentPopup(m_recent.rows(), this);
    connect(popup, &RecentPopup::chosen, this, &LibraryView::showConversation);
    popup->popUp();
}

Visit LibraryView::whereAmI() const
{
    return {m_place, m_list->isSearching() ? m_list->query().text : QString(), m_opened};
}

void LibraryView::goTo(const Visit &visit)
{
    if (visit.place.kind == PlaceKind::SavedSearch) {
        m_place = visit.place;
        m_sidebar->setPlace(visit.place);
    } else {
        showPlace(visit.place);
    }
    if (!visit.search.isEmpty())
        search(visit.search);
    if (visit.conversation.isValid())
        showConversation(visit.conversation);
}

namespace {

constexpr qint32 stateVersion = 1;
constexpr int narrowestSidebar = 18; ///< in digits

} // namespace

QByteArray LibraryView::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << stateVersion << m_outer->saveState() << m_panes->saveState() << m_sidebar->foldings()
           << qint32(m_list->sort()) << qint32(m_place.kind) << m_place.value << m_opened.toString()
           << m_recent.ids();
    return state;
}

void LibraryView::restoreState(const QByteArray &state)
{
    qint32 version = 0;
    QByteArray outer;
    QByteArray panes;
    QStringList foldings;
    qint32 sort = 0;
    qint32 kind = 0;
    QString value;
    QString opened;
    QStringList recent;
    QDataStream stream(state);
    stream >> version >> outer >> panes >> foldings >> sort >> kind >> value >> opened >> recent;
    if (stream.status() != QDataStream::Ok || version != stateVersion)
        return;
    m_outer->restoreState(outer);
    m_panes->restoreState(panes);
    m_sidebar->setFoldings(foldings);
    if (sort >= 0 && sort <= qint32(store::ConversationSort::Longest))
        m_list->setSort(store::ConversationSort(sort));
    if (kind >= 0 && kind <= qint32(PlaceKind::Person))
        showPlace({PlaceKind(kind), value});
    else if (kind == qint32(PlaceKind::SavedSearch))
        m_placeToRestore = Place{PlaceKind::SavedSearch, value};
    if (const auto id = domain::ConversationId::fromString(opened); id.isValid())
        showConversation(id);
    m_recent.restore(recent);
}

/// It is as many letters wide as before when the text becomes larger.
void LibraryView::fitSidebar()
{
    const int digit = fontMetrics().horizontalAdvance(u'0');
    const int before = std::exchange(m_digit, digit);
    m_sidebar->setMinimumWidth(narrowestSidebar * digit);
    const QList<int> sizes = m_outer->sizes();
    if (before == 0 || before == digit || sizes.size() != 2)
        return;
    const int width = sizes.first() * digit / before;
    m_outer->setSizes({width, sizes.first() + sizes.last() - width});
}

void LibraryView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        fitSidebar();
    QWidget::changeEvent(event);
}

void LibraryView::focusInEvent(QFocusEvent *event)
{
    m_list->list().setFocus(event->reason());
}

} // namespace ui
