// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/listpane.h"

#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/library/conversationlist.h"
#include "ui/search/searchpane.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <limits>

namespace ui {

namespace {

using store::ConversationSort;

constexpr std::array sortCommands{
    std::pair{ConversationSort::Newest, command::sortNewest},
    std::pair{ConversationSort::Oldest, command::sortOldest},
    std::pair{ConversationSort::Title, command::sortTitle},
    std::pair{ConversationSort::Longest, command::sortLongest},
};

QString sortText(ConversationSort sort)
{
    switch (sort) {
    case ConversationSort::Oldest:
        return ListPane::tr("Sorted: oldest first");
    case ConversationSort::Title:
        return ListPane::tr("Sorted by title");
    case ConversationSort::Longest:
        return ListPane::tr("Sorted: longest first");
    case ConversationSort::Newest:
        break;
    }
    return ListPane::tr("Sorted: newest first");
}

} // namespace

ListPane::ListPane(store::ConversationStore &conversations, store::SearchStore &search,
                   const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_conversations(conversations), m_header(new QWidget(this)),
      m_title(new QLabel(this)), m_count(new QLabel(this)), m_emptyTrash(new QToolButton(this)),
      m_sortButton(new QToolButton(this)), m_hint(new QLabel(this)), m_pages(new QStackedWidget(this)),
      m_list(new ConversationList(m_conversations, actions, this)),
      m_searchPane(new SearchPane(search, actions, this)), m_empty(new EmptyState(this))
{
    m_title->setObjectName(QStringLiteral("listTitle"));
    m_count->setObjectName(QStringLiteral("listCount"));
    m_empty->setObjectName(QStringLiteral("listEmpty"));
    m_title->setTextFormat(Qt::PlainText);
    createHeader();
    createHint();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_hint);
    layout->addWidget(m_pages, 1);
    for (QWidget *page : std::initializer_list<QWidget *>{m_list, m_searchPane, m_empty})
        m_pages->addWidget(page);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    bindSorts();
    connectModels();
    updateHeader();
}

void ListPane::createHeader()
{
    m_emptyTrash->setObjectName(QStringLiteral("emptyTrashButton"));
    m_emptyTrash->setDefaultAction(m_actions.action(command::emptyTrash));
    m_emptyTrash->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_emptyTrash->setAutoRaise(true);
    m_emptyTrash->hide();
    m_sortButton->setObjectName(QStringLiteral("sortButton"));
    m_sortButton->setIcon(icon(QStringLiteral("sort")));
    m_sortButton->setAutoRaise(true);
    m_sortButton->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_sortButton);
    for (const auto &[sort, id] : sortCommands)
        menu->addAction(m_actions.action(id));
    m_sortButton->setMenu(menu);
    auto *header = new QHBoxLayout(m_header);
    header->setContentsMargins(tokens::space4, tokens::space2, tokens::space2, tokens::space1);
    header->addWidget(m_title, 1);
    header->addWidget(m_count);
    header->addWidget(m_emptyTrash);
    header->addWidget(m_sortButton);
}

void ListPane::createHint()
{
    m_hint->setObjectName(QStringLiteral("memoryTrashHint"));
    m_hint->setTextFormat(Qt::RichText);
    m_hint->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(tokens::space4, 0, tokens::space4, tokens::space2);
    m_hint->hide();
    connect(m_hint, &QLabel::linkActivated, this, &ListPane::memoryTrashWanted);
}

void ListPane::setTrashedMemories(qint64 count)
{
    m_trashedMemories = count;
    //: In the trash of the conversations. What stands between <a> and </a> is a link
    m_hint->setText(tr("Memories have a trash of their own: <a href=\"memories\">%n memory(s)</a>", nullptr,
                       int(std::min<qint64>(count, std::numeric_limits<int>::max()))));
    QTextDocument plain;
    plain.setHtml(m_hint->text());
    m_hint->setAccessibleName(plain.toPlainText());
    update();
}

/// Of the commands for the order one is checked.
void ListPane::bindSorts()
{
    for (const auto &[sort, id] : sortCommands) {
        QAction *action = m_actions.action(id);
        connect(action, &QAction::triggered, this, [this, sort = sort] { setSort(sort); });
    }
    m_actions.action(command::sortNewest)->setChecked(true);
}

void ListPane::setSort(store::ConversationSort sort)
{
    for (const auto &[known, id] : sortCommands) {
        if (known == sort)
            m_actions.action(id)->setChecked(true);
    }
    if (sort == m_sort)
        return;
    m_sort = sort;
    if (m_place)
        showList();
    updateHeader();
}

void ListPane::showList()
{
    store::ConversationFilter filter = filterOf(place());
    filter.sort = m_sort;
    m_conversations.setFilter(filter);
}

ListPane::~ListPane()
{
    // The views look at the models, which are destroyed before them.
    delete m_list;
}

void ListPane::connectModels()
{
    connect(&m_conversations, &items::ConversationListModel::loaded, this, &ListPane::update);
    connect(&m_conversations, &QAbstractItemModel::rowsInserted, this, &ListPane::update);
    connect(&m_conversations, &QAbstractItemModel::rowsRemoved, this, &ListPane::update);
    connect(&m_conversations, &items::ConversationListModel::failed, this, &ListPane::failed);
}

void ListPane::showPlace(const Place &place)
{
    const bool same = m_place == place;
    m_place = place;
    m_searching = false;
    m_searchPane->clear();
    if (!same)
        showList();
    update();
}

void ListPane::showSearch(const QString &text)
{
    m_searching = true;
    m_searchPane->search(text);
    update();
}

void ListPane::update()
{
    updateHeader();
    m_header->setVisible(!m_searching);
    m_hint->setVisible(!m_searching && place().kind == PlaceKind::Trash && m_trashedMemories > 0);
    if (m_searching)
        m_pages->setCurrentWidget(m_searchPane);
    else if (m_conversations.isLoaded() && m_conversations.rowCount() == 0)
        showEmpty(emptyTextOf(place()), place().kind == PlaceKind::All);
    else
        m_pages->setCurrentWidget(m_list);
}

void ListPane::showEmpty(const PlaceText &text, bool offersImport)
{
    m_empty->setContent(text.iconName, text.title, text.text,
                        offersImport ? m_actions.action(command::importFiles) : nullptr);
    m_pages->setCurrentWidget(m_empty);
}

void ListPane::updateHeader()
{
    m_title->setFont(tokens::strong(font()));
    m_count->setFont(tokens::caption(font()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, tokens::mutedText(palette()));
    m_count->setPalette(quiet);
    m_title->setText(placeName(place()));
    m_count->setText(m_conversations.isLoaded() ? QLocale().toString(m_conversations.rowCount()) : QString());
    m_emptyTrash->setVisible(place().kind == PlaceKind::Trash && m_conversations.rowCount() > 0);
    m_sortButton->setToolTip(sortText(m_sort));
    m_sortButton->setAccessibleName(sortText(m_sort));
}

const domain::SearchQuery &ListPane::query() const
{
    return m_searchPane->results().query();
}

void ListPane::focusList()
{
    if (m_searching) {
        m_searchPane->focusContent();
        return;
    }
    QWidget *page = m_pages->currentWidget();
    page->setFocus(Qt::ShortcutFocusReason);
    auto *view = qobject_cast<QAbstractItemView *>(page);
    if (view && !view->currentIndex().isValid() && view->model()->rowCount() > 0)
        view->setCurrentIndex(view->model()->index(0, 0));
}

void ListPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateHeader();
    QWidget::changeEvent(event);
}

} // namespace ui
