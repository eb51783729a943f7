// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/libraryview.h"

#include "items/whendone.h"
#include "store/library.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/library/conversationlist.h"
#include "ui/library/listpane.h"
#include "ui/library/readerwindow.h"
#include "ui/library/selectionpage.h"
#include "ui/library/sidebar.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerview.h"
#include "ui/search/resultslist.h"
#include "ui/search/searchcontroller.h"
#include "ui/search/searchfield.h"
#include "ui/search/searchpane.h"
#include "ui/widgets/bar.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace ui {

namespace {

constexpr int widestField = 560;
constexpr int usualSidebar = 30; ///< in digits
/// A glance is not reading.
constexpr int readAfter = 1200; // ms

} // namespace

LibraryView::LibraryView(store::Library &library, ActionRegistry &actions, UndoHistory &history,
                         QWidget *parent)
    : QWidget(parent), m_library(library), m_actions(actions), m_history(history),
      m_places(library.location().backend == store::Backend::PostgreSql), m_feed(library, m_places),
      m_field(new SearchField(this)), m_outer(new QSplitter(this)), m_middle(new QStackedWidget(this)),
      m_panes(new QSplitter(this)), m_readingPages(new QStackedWidget(this)),
      m_selection(new SelectionPage(actions, this)), m_sidebar(new Sidebar(m_places, actions, this)),
      m_list(new ListPane(library.conversations(), library.search(), actions, this)),
      m_reader(new ReaderPane(library, actions, this)),
      m_search(
          new SearchController(library, actions, history, {*m_field, m_list->searchPane(), *m_reader}, this)),
      m_recent(library.conversations()),
      m_conversationActions(actions, history, library.conversations(), this),
      m_editing(
          actions, history, library.conversations(), m_conversationActions,
          [this] { return m_places.tags(); }, this),
      m_placeActions(actions, library.conversations(), *m_sidebar, m_editing, m_search->savedSearches()),
      m_dragFiles(library),
      m_navigator(
          actions, *this, [this] { return whereAmI(); }, [this](const Visit &visit) { goTo(visit); })
{
    m_reading.setSingleShot(true);
    m_reading.setInterval(readAfter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createBar());
    layout->addWidget(m_outer, 1);
    createPanes();
    connectPanes();
    connectSearch();
    connectActions();
    connectCommands();
    showPlace({});
}

LibraryView::~LibraryView()
{
    // Their last signals would reach a view that is half gone; the sidebar looks at a model that goes before it.
    m_middle->disconnect(this);
    m_list->list().disconnect(this);
    m_reader->disconnect(this);
    for (const QPointer<ReaderWindow> &window : std::as_const(m_windows))
        delete window.data();
    delete m_search;
    delete m_sidebar;
}

QWidget *LibraryView::createBar()
{
    auto *bar = new Bar(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(tokens::space3, tokens::space2, tokens::space3, tokens::space2);
    const auto add = [this, bar, layout](QLatin1String command, const char *name) {
        auto *button = new QToolButton(bar);
        button->setDefaultAction(m_actions.action(command));
        button->setAutoRaise(true);
        button->setObjectName(QString::fromLatin1(name));
        layout->addWidget(button);
        return button;
    };
    add(command::goBack, "backButton");
    add(command::goForward, "forwardButton");
    auto *import = add(command::importFiles, "importButton");
    m_import = import;
    import->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_field->setMaximumWidth(widestField);
    layout->addStretch(1);
    layout->addWidget(m_field, 6);
    layout->addStretch(1);
    // As wide as the button on the other side, so that the field is in the middle.
    layout->addSpacing(m_import->sizeHint().width());
    return bar;
}

void LibraryView::createPanes()
{
    m_outer->setObjectName(QStringLiteral("outerPanes"));
    m_outer->addWidget(m_sidebar);
    m_outer->addWidget(m_middle);
    m_panes->setObjectName(QStringLiteral("panes"));
    m_panes->addWidget(m_list);
    m_readingPages->addWidget(m_reader);
    m_readingPages->addWidget(m_selection);
    m_panes->addWidget(m_readingPages);
    m_middle->addWidget(m_panes);
    for (QSplitter *splitter : {m_outer, m_panes}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
        splitter->setStretchFactor(0, 0);
        splitter->setStretchFactor(1, 1);
    }
    m_list->setMinimumWidth(240);
    m_readingPages->setMinimumWidth(320);
    fitSidebar();
    m_outer->setSizes({usualSidebar * m_digit, 1280 - usualSidebar * m_digit});
    m_panes->setSizes({350, 720});
    // The whole field, as Qt takes a widget with a proxy for a stop of its own; then round to the list and the reader,
    // which were made first.
    setTabOrder(m_import, m_field);
    setTabOrder(m_field->focusProxy(), &m_field->filterButton());
    setTabOrder(&m_field->filterButton(), m_sidebar);
}

void LibraryView::connectPanes()
{
    connect(m_sidebar, &Sidebar::placeChosen, this, &LibraryView::showPlace);
    connect(m_sidebar, &Sidebar::conversationsDropped, this, &LibraryView::takeDrop);
    m_list->conversations().setDragOffer([this](const QList<domain::Conversation> &rows, QMimeData &dragged) {
        m_dragFiles.offer(rows, dragged);
    });
    connect(&m_dragFiles, &DragFiles::failed, this, &LibraryView::failed);
    connect(&m_feed, &FacetFeed::failed, this, &LibraryView::failed);
    connect(&m_feed, &FacetFeed::counted, this, [this] {
        m_list->setTrashedMemories(m_places.trashedMemories());
        restoreSavedSearch();
        Q_EMIT counted();
    });
    connect(&m_list->list(), &ConversationList::selectionAltered, this, &LibraryView::onSelectionAltered);
    connect(&m_list->list(), &ConversationList::openWanted, this,
            [this] { m_reader->view().setFocus(Qt::ShortcutFocusReason); });
    connect(m_reader, &ReaderPane::conversationChanged, this, &LibraryView::onRead);
    connect(m_middle, &QStackedWidget::currentChanged, this, &LibraryView::updateActions);
    connect(m_list, &ListPane::failed, this, &LibraryView::failed);
    connect(m_reader, &ReaderPane::failed, this, &LibraryView::failed);
}

void LibraryView::connectSearch()
{
    connect(m_field, &SearchField::searchWanted, this, [this](const QString &text) {
        if (text.isEmpty()) {
            // Without its words a saved search is no place to be.
            showPlace(m_place.kind == PlaceKind::SavedSearch ? Place{} : m_place);
            m_reader->forgetSearch();
            return;
        }
        if (!m_list->isSearching())
            m_navigator.leave();
        m_middle->setCurrentWidget(m_panes);
        m_list->showSearch(text);
        updateActions();
        m_navigator.moved();
    });
    connect(m_field, &SearchField::leaveWanted, m_list, &ListPane::focusList);
    connect(m_search, &SearchController::failed, this, &LibraryView::failed);
    connect(m_search, &SearchController::done, this, &LibraryView::done);
    connect(m_search, &SearchController::noticed, this, &LibraryView::noticed);
}

void LibraryView::connectActions()
{
    connect(&m_conversationActions, &ConversationActions::failed, this, &LibraryView::failed);
    connect(&m_conversationActions, &ConversationActions::done, this, &LibraryView::done);
    connect(&m_editing, &ConversationEditing::failed, this, &LibraryView::failed);
    connect(&m_editing, &ConversationEditing::done, this, &LibraryView::done);
    connect(&m_editing, &ConversationEditing::doneForGood, this, &LibraryView::noticed);
    connect(&m_placeActions, &PlaceActions::failed, this, &LibraryView::failed);
    connect(&m_reading, &QTimer::timeout, this, [this] {
        const auto read = m_reader->conversation();
        if (read && read->unread && read->id == m_opened)
            items::whenDone(this, m_library.conversations().markRead({read->id}, true),
                            [this](const domain::Result<QList<domain::Conversation>> &rows) {
                                if (!rows)
                                    Q_EMIT failed(rows.error());
                            });
    });
}

void LibraryView::connectCommands()
{
    const auto bind = [this](QLatin1String id, auto handler) {
        connect(m_actions.action(id), &QAction::triggered, this, handler);
    };
    bind(command::copy, [this] { m_reader->view().copy(); });
    bind(command::focusList, [this] {
        if (showsMemories())
            m_memories->setFocus(Qt::ShortcutFocusReason);
        else
            m_list->focusList();
    });
    bind(command::findInConversation, [this] {
        if (!m_reader->isVisible() || !m_reader->conversation())
            m_field->focusWhole();
    });
    bind(command::focusReader, [this] {
        QWidget *shown = m_reader->isVisible() ? static_cast<QWidget *>(&m_reader->view()) : m_selection;
        shown->setFocus(Qt::ShortcutFocusReason);
    });
    bind(command::goRecent, [this] { showRecent(); });
    bind(command::openWindow, [this] {
        m_conversationActions.withSelection([this](const ConversationActions::Rows &rows) {
            if (rows.size() == 1)
                openWindow(rows.first().id);
        });
    });
}

void LibraryView::showPlace(const Place &place)
{
    m_placeToRestore.reset();
    if (m_place != place)
        m_navigator.leave();
    const bool same = m_place == place && !m_list->isSearching();
    m_place = place;
    m_sidebar->setPlace(place);
    if (place.kind == PlaceKind::SavedSearch) {
        showSavedSearch(place);
        return;
    }
    m_field->reset();
    const bool memories = place.kind == PlaceKind::Memories && m_memories;
    m_middle->setCurrentWidget(memories ? m_memories.data() : m_panes);
    if (!same)
        m_opened = {};
    m_navigator.moved();
    if (place.kind == PlaceKind::Memories || m_list->shows(place))
        return;
    m_list->showPlace(place);
    m_reader->forgetSearch();
    updateActions();
}

/// A saved search is a place whose list is what the search finds.
void LibraryView::showSavedSearch(const Place &place)
{
    if (const auto saved = m_places.savedSearch(place))
        m_search->show(*saved);
    else
        showPlace({});
}

/// As soon as the saved searches have been read, unless the person went elsewhere meanwhile.
void LibraryView::restoreSavedSearch()
{
    if (m_placeToRestore && m_places.savedSearch(*m_placeToRestore))
        showPlace(Place(*m_placeToRestore));
}

void LibraryView::setMemoriesPage(QWidget *page)
{
    delete m_memories;
    m_memories = page;
    m_middle->addWidget(page);
    if (m_place.kind == PlaceKind::Memories)
        m_middle->setCurrentWidget(page);
}

void LibraryView::search(const QString &text)
{
    m_field->search(text);
}

void LibraryView::showConversation(domain::ConversationId id)
{
    m_list->list().selectConversation(id);
    m_reader->showConversation(id);
    noteOpened(id);
}

} // namespace ui
