// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/libraryview.h"

#include "items/whendone.h"
#include "store/library.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/library/conversationlist.h"
#include "ui/library/listpane.h"
#include "ui/library/sidebar.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerview.h"
#include "ui/search/resultslist.h"
#include "ui/search/searchfield.h"
#include "ui/widgets/bar.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QToolButton>

namespace ui {

namespace {

constexpr int widestField = 560;

} // namespace

LibraryView::LibraryView(store::Library &library, ActionRegistry &actions, UndoHistory &history,
                         QWidget *parent)
    : QWidget(parent), m_library(library), m_actions(actions), m_field(new SearchField(this)),
      m_splitter(new QSplitter(this)), m_sidebar(new Sidebar(actions, this)),
      m_list(new ListPane(library.conversations(), library.search(), actions, this)),
      m_reader(new ReaderPane(library, actions, this)),
      m_conversationActions(actions, history, library.conversations())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createBar());
    layout->addWidget(m_splitter, 1);
    createPanes();
    connectPanes();
    connectCommands();
    showPlace(Place::All);
    setFocusProxy(&m_list->list());
}

LibraryView::~LibraryView()
{
    // Their last signals would reach a view that is half gone.
    m_list->list().disconnect(this);
    m_reader->disconnect(this);
}

QWidget *LibraryView::createBar()
{
    auto *bar = new Bar(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(tokens::space3, tokens::space2, tokens::space3, tokens::space2);
    auto *import = new QToolButton(bar);
    import->setDefaultAction(m_actions.action(command::importFiles));
    import->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    import->setAutoRaise(true);
    import->setObjectName(QStringLiteral("importButton"));
    m_field->setMaximumWidth(widestField);
    layout->addWidget(import);
    layout->addStretch(1);
    layout->addWidget(m_field, 6);
    layout->addStretch(1);
    // As wide as the button on the other side, so that the field is in the middle.
    layout->addSpacing(import->sizeHint().width());
    return bar;
}

void LibraryView::createPanes()
{
    m_splitter->setObjectName(QStringLiteral("panes"));
    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_reader);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setStretchFactor(2, 1);
    m_sidebar->setMinimumWidth(130);
    m_list->setMinimumWidth(240);
    m_reader->setMinimumWidth(320);
    m_splitter->setSizes({180, 330, 900});
    setTabOrder(m_field, m_sidebar);
    setTabOrder(m_sidebar, &m_list->list());
    setTabOrder(&m_list->list(), &m_list->resultsList());
    setTabOrder(&m_list->resultsList(), &m_reader->view());
}

void LibraryView::connectPanes()
{
    connect(m_sidebar, &Sidebar::placeChosen, this, &LibraryView::showPlace);
    connect(m_field, &SearchField::searchWanted, this, [this](const QString &text) {
        if (!text.isEmpty()) {
            m_list->showSearch(text);
            return;
        }
        m_list->showPlace(m_sidebar->place());
        m_reader->forgetSearch();
    });
    connect(m_field, &SearchField::openWanted, this, [this] {
        if (m_list->results().isSearching()) // Enter came before the answer: open what it brings
            connect(&m_list->results(), &items::SearchResultsModel::searched, &m_list->resultsList(),
                    &ResultsList::openFirst, Qt::SingleShotConnection);
        else if (m_list->isSearching())
            m_list->resultsList().openFirst();
    });
    connect(m_field, &SearchField::leaveWanted, m_list, &ListPane::focusList);
    connect(&m_list->resultsList(), &ResultsList::hitChosen, this,
            [this](const domain::SearchHit &hit) { m_reader->showHit(hit, m_list->query()); });
    connect(&m_list->list(), &ConversationList::selectionAltered, this, &LibraryView::onSelectionAltered);
    connect(m_reader, &ReaderPane::conversationChanged, this, &LibraryView::updateActions);
    connect(m_list, &ListPane::failed, this, &LibraryView::failed);
    connect(m_reader, &ReaderPane::failed, this, &LibraryView::failed);
    connect(&m_conversationActions, &ConversationActions::failed, this, &LibraryView::failed);
    connect(&m_conversationActions, &ConversationActions::done, this, &LibraryView::done);
}

void LibraryView::connectCommands()
{
    const auto bind = [this](QLatin1String id, auto handler) {
        connect(m_actions.action(id), &QAction::triggered, this, handler);
    };
    bind(command::focusSearch, [this] {
        m_field->setFocus(Qt::ShortcutFocusReason);
        m_field->selectAll();
    });
    bind(command::nextHit, [this] { m_reader->stepHit(true); });
    bind(command::previousHit, [this] { m_reader->stepHit(false); });
    bind(command::copy, [this] { m_reader->view().copy(); });
    bind(command::focusList, [this] { m_list->focusList(); });
    bind(command::focusReader, [this] { m_reader->view().setFocus(Qt::ShortcutFocusReason); });
}

void LibraryView::showPlace(Place place)
{
    m_sidebar->setPlace(place);
    m_field->reset();
    if (m_list->shows(place))
        return;
    m_list->showPlace(place);
    m_reader->forgetSearch();
}

void LibraryView::search(const QString &text)
{
    m_field->search(text);
}

void LibraryView::showConversation(domain::ConversationId id)
{
    m_list->list().selectConversation(id);
    m_reader->showConversation(id);
}

void LibraryView::onSelectionAltered()
{
    if (m_list->isSearching())
        return;
    const auto current = m_list->list().current();
    if (m_list->list().selectedCount() == 1 && current)
        m_reader->showConversation(current->id);
    updateActions();
}

/// Commands are about the selected conversations of the list; during a search, about the one that is read.
void LibraryView::updateActions()
{
    const auto read = m_reader->conversation();
    if (!m_list->isSearching() && m_list->list().selectedCount() > 0) {
        m_conversationActions.setSelection(m_list->list().selectedInMemory(),
                                           [this](const auto &handler) { fetchSelected(handler); });
    } else if (read) {
        m_conversationActions.setSelection({*read}, [row = *read](const auto &handler) { handler({row}); });
    } else {
        m_conversationActions.setSelection({}, {});
    }
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

QByteArray LibraryView::saveState() const
{
    return m_splitter->saveState();
}

void LibraryView::restoreState(const QByteArray &state)
{
    if (!state.isEmpty())
        m_splitter->restoreState(state);
}

} // namespace ui
