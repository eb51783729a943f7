// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/listpane.h"

#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/library/conversationlist.h"
#include "ui/search/resultslist.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

ListPane::ListPane(store::ConversationStore &conversations, store::SearchStore &search,
                   const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_conversations(conversations), m_results(search),
      m_title(new QLabel(this)), m_count(new QLabel(this)), m_pages(new QStackedWidget(this)),
      m_list(new ConversationList(m_conversations, actions, this)),
      m_resultsList(new ResultsList(m_results, this)), m_empty(new EmptyState(this))
{
    m_title->setObjectName(QStringLiteral("listTitle"));
    m_count->setObjectName(QStringLiteral("listCount"));
    m_empty->setObjectName(QStringLiteral("listEmpty"));
    m_title->setTextFormat(Qt::PlainText);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(tokens::space4, tokens::space3, tokens::space4, tokens::space2);
    header->addWidget(m_title, 1);
    header->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_pages, 1);
    for (QWidget *page : std::initializer_list<QWidget *>{m_list, m_resultsList, m_empty})
        m_pages->addWidget(page);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connectModels();
    updateHeader();
}

ListPane::~ListPane()
{
    // The views look at the models, which are destroyed before them.
    delete m_list;
    delete m_resultsList;
}

void ListPane::connectModels()
{
    connect(&m_conversations, &items::ConversationListModel::loaded, this, &ListPane::update);
    connect(&m_conversations, &QAbstractItemModel::rowsInserted, this, &ListPane::update);
    connect(&m_conversations, &QAbstractItemModel::rowsRemoved, this, &ListPane::update);
    connect(&m_conversations, &items::ConversationListModel::failed, this, &ListPane::failed);
    connect(&m_results, &items::SearchResultsModel::searched, this, &ListPane::update);
    connect(&m_results, &items::SearchResultsModel::totalChanged, this, &ListPane::updateHeader);
    connect(&m_results, &items::SearchResultsModel::failed, this, &ListPane::failed);
}

void ListPane::showPlace(Place place)
{
    const bool same = m_place == place;
    m_place = place;
    m_searching = false;
    m_problem.clear();
    m_results.clear();
    if (!same)
        m_conversations.setFilter(filterOf(place));
    update();
}

void ListPane::showSearch(const QString &text)
{
    m_searching = true;
    const auto query = domain::SearchQuery::parse(text);
    m_problem = query ? QString() : query.error().message;
    if (query)
        m_results.search(*query);
    else
        m_results.clear();
    update();
}

void ListPane::update()
{
    updateHeader();
    if (!m_searching) {
        if (m_conversations.isLoaded() && m_conversations.rowCount() == 0)
            showEmpty(emptyTextOf(place()), place() == Place::All);
        else
            m_pages->setCurrentWidget(m_list);
        return;
    }
    if (!m_problem.isEmpty()) {
        showProblem(tr("This search can't be understood"), m_problem);
    } else if (!m_results.isSearching() && m_results.rowCount() == 0) {
        showProblem(tr("Nothing found"),
                    tr("Try fewer or other words. The trash is searched with is:trashed."));
    } else {
        m_pages->setCurrentWidget(m_resultsList);
    }
}

void ListPane::showEmpty(const PlaceText &text, bool offersImport)
{
    m_empty->setContent(text.iconName, text.title, text.text,
                        offersImport ? m_actions.action(command::importFiles) : nullptr);
    m_pages->setCurrentWidget(m_empty);
}

void ListPane::showProblem(const QString &title, const QString &text)
{
    m_empty->setContent(QStringLiteral("search"), title, text);
    m_pages->setCurrentWidget(m_empty);
}

void ListPane::updateHeader()
{
    m_title->setFont(tokens::strong(font()));
    m_count->setFont(tokens::caption(font()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, tokens::mutedText(palette()));
    m_count->setPalette(quiet);
    m_title->setText(m_searching ? tr("Search results") : placeName(place()));
    if (!m_searching) {
        m_count->setText(m_conversations.isLoaded() ? QLocale().toString(m_conversations.rowCount())
                                                    : QString());
        return;
    }
    const auto total = m_results.total();
    constexpr qint64 most = items::SearchResultsModel::countLimit - 1;
    if (!total)
        m_count->clear();
    else if (*total > most)
        m_count->setText(tr("%1+ hits").arg(QLocale().toString(most)));
    else
        m_count->setText(tr("%n hit(s)", nullptr, int(*total)));
}

void ListPane::focusList()
{
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
