// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchpane.h"

#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/search/noresultspage.h"
#include "ui/search/resultslist.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace ui {

using domain::SearchOrder;

namespace {

constexpr std::chrono::milliseconds slow{300};
constexpr int progressHeight = 3;

} // namespace

SearchPane::SearchPane(store::SearchStore &store, const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent), m_results(store), m_groups(m_results), m_title(new ElidedLabel(this)),
      m_count(new QLabel(this)), m_orderButton(new QToolButton(this)), m_progress(new QProgressBar(this)),
      m_pages(new QStackedWidget(this)), m_list(new ResultsList(m_groups, this)),
      m_noResults(new NoResultsPage(this)), m_empty(new EmptyState(this)),
      m_again(new QAction(icon(QStringLiteral("redo")), tr("Search again"), this))
{
    setObjectName(QStringLiteral("searchPane"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createHeader(actions));
    layout->addWidget(m_progress);
    layout->addWidget(m_pages, 1);
    createPages();
    m_slow.setSingleShot(true);
    m_slow.setInterval(slow);
    connect(&m_slow, &QTimer::timeout, this, &SearchPane::updateHeader);
    connect(&m_results, &items::SearchResultsModel::searched, this, &SearchPane::update);
    connect(&m_results, &items::SearchResultsModel::totalChanged, this, &SearchPane::updateHeader);
    connect(&m_results, &items::SearchResultsModel::failed, this, [this](const domain::Error &error) {
        m_failure = error.message;
        update();
        Q_EMIT failed(error);
    });
    connect(m_noResults, &NoResultsPage::searchWanted, this, &SearchPane::searchWanted);
    connect(m_again, &QAction::triggered, this, &SearchPane::start);
    updateHeader();
}

SearchPane::~SearchPane()
{
    // The list looks at the model, which is destroyed before it.
    delete m_list;
}

QWidget *SearchPane::createHeader(const ActionRegistry &actions)
{
    m_title->setObjectName(QStringLiteral("resultsTitle"));
    m_count->setObjectName(QStringLiteral("resultsCount"));
    m_progress->setObjectName(QStringLiteral("searchProgress"));
    m_progress->setAccessibleName(tr("Searching"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(progressHeight);
    QSizePolicy kept = m_progress->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(kept);
    m_orderButton->setObjectName(QStringLiteral("resultsOrder"));
    m_orderButton->setAutoRaise(true);
    m_orderButton->setPopupMode(QToolButton::InstantPopup);
    m_orderButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto *menu = new QMenu(m_orderButton);
    menu->addAction(actions.action(command::searchNewest));
    menu->addAction(actions.action(command::searchBest));
    m_orderButton->setMenu(menu);
    auto *save = new QToolButton(this);
    save->setObjectName(QStringLiteral("saveSearch"));
    save->setDefaultAction(actions.action(command::saveSearch));
    save->setToolButtonStyle(Qt::ToolButtonIconOnly);
    save->setAutoRaise(true);
    auto *header = new QWidget(this);
    auto *lines = new QVBoxLayout(header);
    lines->setContentsMargins(tokens::space4, tokens::space2, tokens::space2, 0);
    lines->setSpacing(0);
    auto *first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    first->addWidget(save);
    auto *second = new QHBoxLayout;
    second->addWidget(m_count, 1);
    second->addWidget(m_orderButton);
    lines->addLayout(first);
    lines->addLayout(second);
    return header;
}

void SearchPane::createPages()
{
    m_empty->setObjectName(QStringLiteral("searchProblem"));
    for (QWidget *page : std::initializer_list<QWidget *>{m_list, m_noResults, m_empty})
        m_pages->addWidget(page);
}

void SearchPane::search(const QString &text)
{
    m_text = text;
    const auto saved = std::exchange(m_nextSaved, std::nullopt);
    m_name = saved ? saved->name : QString();
    const SearchOrder order = saved ? saved->order : m_usualOrder;
    const bool isOther = std::exchange(m_order, order) != order;
    start();
    if (isOther)
        Q_EMIT orderChanged();
}

void SearchPane::start()
{
    m_failure.clear();
    const auto query = domain::SearchQuery::parse(m_text);
    m_problem = query ? QString() : query.error().message;
    if (query) {
        m_slow.start();
        m_results.search(*query, m_order);
    } else {
        m_results.clear();
    }
    update();
}

void SearchPane::clear()
{
    m_text.clear();
    m_name.clear();
    m_nextSaved.reset();
    m_problem.clear();
    m_failure.clear();
    m_slow.stop();
    m_results.clear();
    updateHeader();
}

void SearchPane::prepareSaved(const domain::SavedSearch &saved)
{
    m_nextSaved = saved;
}

void SearchPane::setOrder(SearchOrder order)
{
    m_usualOrder = order;
    if (m_order == order)
        return;
    m_order = order;
    updateHeader();
    Q_EMIT orderChanged();
    if (!m_text.isEmpty())
        start();
}

void SearchPane::update()
{
    if (!m_results.isSearching())
        m_slow.stop();
    updateHeader();
    if (!m_problem.isEmpty()) {
        m_empty->setContent(QStringLiteral("search"), tr("This search can't be understood"), m_problem);
        m_pages->setCurrentWidget(m_empty);
    } else if (!m_failure.isEmpty()) {
        m_empty->setContent(QStringLiteral("warning"), tr("The search did not finish"), m_failure, m_again);
        m_pages->setCurrentWidget(m_empty);
    } else if (!m_results.isSearching() && m_results.rowCount() == 0 && !m_text.isEmpty()) {
        m_noResults->setQuery(m_text);
        m_pages->setCurrentWidget(m_noResults);
    } else if (!m_results.isSearching()) {
        m_pages->setCurrentWidget(m_list); // while a search is under way what is shown stays
    }
}

void SearchPane::updateHeader()
{
    m_title->setFont(tokens::strong(font()));
    m_count->setFont(tokens::caption(font()));
    m_orderButton->setFont(tokens::caption(font()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, tokens::mutedText(palette()));
    m_count->setPalette(quiet);
    m_title->setText(m_name.isEmpty() ? tr("Search results") : m_name);
    m_orderButton->setText(m_order == SearchOrder::Newest ? tr("Newest first") : tr("Best first"));
    // Room for the arrow, which styles draw over the end of the text.
    m_orderButton->setMinimumWidth(0);
    m_orderButton->setMinimumWidth(m_orderButton->sizeHint().width() + tokens::space5);
    //: %1 is "Newest first" or "Best first"
    m_orderButton->setAccessibleName(tr("Order: %1").arg(m_orderButton->text()));
    const bool isSlow = m_results.isSearching() && !m_slow.isActive();
    m_progress->setVisible(isSlow);
    const auto total = m_results.total();
    constexpr qint64 most = items::SearchResultsModel::countLimit - 1;
    if (isSlow)
        m_count->setText(tr("Searching …"));
    else if (!total || !m_problem.isEmpty() || !m_failure.isEmpty())
        m_count->clear();
    else if (m_results.order() == SearchOrder::Relevance && *total > m_results.rowCount())
        m_count->setText(tr("The best %n hit(s) of many", nullptr, m_results.rowCount()));
    else if (*total > most)
        m_count->setText(tr("%1+ hits").arg(QLocale().toString(most)));
    else
        m_count->setText(tr("%n hit(s)", nullptr, int(*total)));
}

void SearchPane::focusContent()
{
    QWidget *page = m_pages->currentWidget();
    if (page == m_list) {
        m_list->focusHit();
        return;
    }
    QWidget *first = page->nextInFocusChain();
    while (first != page && page->isAncestorOf(first)
           && !(first->isVisible() && (first->focusPolicy() & Qt::TabFocus)))
        first = first->nextInFocusChain();
    if (page->isAncestorOf(first))
        first->setFocus(Qt::ShortcutFocusReason);
}

void SearchPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateHeader();
    QWidget::changeEvent(event);
}

} // namespace ui
