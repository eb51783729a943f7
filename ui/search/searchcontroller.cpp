// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchcontroller.h"

#include "items/whendone.h"
#include "store/facetstore.h"
#include "store/library.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerview.h"
#include "ui/search/filterpanel.h"
#include "ui/search/resultslist.h"
#include "ui/search/searchfield.h"
#include "ui/search/searchpane.h"
#include "ui/services.h"

#include <QCryptographicHash>
#include <QToolButton>

namespace ui {

using domain::SearchOrder;

namespace {

/// What operators are completed with may be this old.
constexpr qint64 freshFor = 20'000; // ms

const QString orderKey = QStringLiteral("search.order");

/// Names of libraries may hold whatever a path or an address does.
QString historyKey(const store::Library &library)
{
    const QByteArray name = library.location().displayName().toUtf8();
    return QStringLiteral("search.history.")
        + QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace

SearchController::SearchController(store::Library &library, const ActionRegistry &actions,
                                   UndoHistory &history, const Parts &parts, QWidget *window)
    : QObject(window), m_library(library), m_actions(actions), m_parts(parts),
      m_stepper(parts.results, parts.reader), m_saved(library.savedSearches(), history, window)
{
    connectField();
    connectResults();
    connectActions();
}

SearchController::~SearchController()
{
    for (const QLatin1String id : {command::searchNewest, command::searchBest, command::buildSearch,
                                   command::saveSearch, command::clearSearchHistory})
        m_actions.action(id)->setEnabled(false);
}

void SearchController::connectField()
{
    SearchField &field = m_parts.field;
    connect(&field, &SearchField::focused, this, &SearchController::readFacets);
    connect(&field, &SearchField::searchWanted, this, [this] { m_opensFirst = false; });
    connect(&field, &SearchField::openWanted, this, [this] {
        m_history.add(m_parts.field.text());
        openFirst();
    });
    connect(&field, &SearchField::clearHistoryWanted, &m_history, &SearchHistory::clear);
    connect(&m_history, &SearchHistory::changed, this,
            [this] { m_parts.field.setRecent(m_history.queries()); });
    connect(&m_saved, &SavedSearchActions::changed, this,
            [this] { m_parts.field.setSaved(m_saved.searches()); });
    connect(&m_saved, &SavedSearchActions::failed, this, &SearchController::failed);
    connect(&m_saved, &SavedSearchActions::done, this, &SearchController::done);
    connect(&field.filterButton(), &QToolButton::clicked, this, &SearchController::openBuilder);
}

void SearchController::connectResults()
{
    const auto &model = m_parts.results.results();
    connect(&model, &items::SearchResultsModel::searched, this, [this] {
        if (std::exchange(m_opensFirst, false))
            m_parts.results.list().openFirst();
    });
    connect(&model, &items::SearchResultsModel::failed, this, [this] { m_opensFirst = false; });
    SearchPane &results = m_parts.results;
    connect(&results.list(), &ResultsList::hitChosen, this, &SearchController::open);
    connect(&results.list(), &ResultsList::hitActivated, this, [this](const domain::SearchHit &hit) {
        open(hit);
        m_parts.reader.view().setFocus(Qt::OtherFocusReason);
    });
    connect(&results, &SearchPane::searchWanted, this, [this](const QString &query) {
        m_parts.field.search(query);
        m_parts.field.setFocus(Qt::OtherFocusReason);
    });
    connect(&results, &SearchPane::failed, this, &SearchController::failed);
    connect(&m_parts.reader.view(), &ReaderView::revealed, &results.list(), &ResultsList::follow);
    connect(&m_stepper, &HitStepper::ended, this, [this](bool forwards) {
        Q_EMIT noticed(forwards ? tr("That was the last hit.") : tr("That was the first hit."));
    });
}

void SearchController::connectActions()
{
    const auto bind = [this](QLatin1String id, auto handler) {
        connect(m_actions.action(id), &QAction::triggered, this, handler);
    };
    bind(command::focusSearch, [this] { m_parts.field.focusWhole(); });
    bind(command::nextHit, [this] { m_stepper.step(true); });
    bind(command::previousHit, [this] { m_stepper.step(false); });
    bind(command::searchNewest, [this] { m_parts.results.setOrder(SearchOrder::Newest); });
    bind(command::searchBest, [this] { m_parts.results.setOrder(SearchOrder::Relevance); });
    bind(command::buildSearch, [this] { openBuilder(); });
    bind(command::clearSearchHistory, [this] { m_history.clear(); });
    bind(command::saveSearch, [this] {
        if (!m_parts.field.text().isEmpty())
            m_saved.keep(m_parts.field.text(), m_parts.results.order());
    });
    for (const QLatin1String id : {command::searchNewest, command::searchBest}) {
        m_actions.action(id)->setCheckable(true);
        m_actions.action(id)->setEnabled(true);
    }
    m_actions.action(command::buildSearch)->setEnabled(true);
    connect(&m_parts.results, &SearchPane::orderChanged, this, &SearchController::updateActions);
    connect(&m_parts.field, &SearchField::searchWanted, this, &SearchController::updateActions);
    connect(&m_history, &SearchHistory::changed, this, &SearchController::updateActions);
    updateActions();
}

void SearchController::updateActions()
{
    const bool isNewest = m_parts.results.order() == SearchOrder::Newest;
    m_actions.action(command::searchNewest)->setChecked(isNewest);
    m_actions.action(command::searchBest)->setChecked(!isNewest);
    m_actions.action(command::saveSearch)->setEnabled(!m_parts.field.text().isEmpty());
    m_actions.action(command::clearSearchHistory)->setEnabled(!m_history.queries().isEmpty());
}

void SearchController::remember(const Services &services)
{
    const QString key = historyKey(m_library);
    m_history.keep([&services, key] { return services.windowState(key); },
                   [&services, key](const QByteArray &state) { services.setWindowState(key, state); });
    m_parts.results.setOrder(services.windowState(orderKey) == "best" ? SearchOrder::Relevance
                                                                      : SearchOrder::Newest);
    connect(&m_parts.results, &SearchPane::orderChanged, this, [this, &services] {
        services.setWindowState(orderKey,
                                m_parts.results.usualOrder() == SearchOrder::Newest ? "newest" : "best");
    });
}

void SearchController::show(const domain::SavedSearch &saved)
{
    m_parts.field.reset(); // the same query again is a search again
    m_parts.results.prepareSaved(saved);
    m_parts.field.search(saved.query);
}

void SearchController::open(const domain::SearchHit &hit)
{
    m_stepper.cancel();
    m_history.add(m_parts.results.text());
    m_parts.reader.showHit(hit, m_parts.results.results().shownQuery());
}

/// Enter may come before the answer: then what it brings is opened, but not what another search brings.
void SearchController::openFirst()
{
    if (m_parts.results.results().isSearching())
        m_opensFirst = true;
    else if (!m_parts.results.text().isEmpty())
        m_parts.results.list().openFirst();
}

void SearchController::openBuilder()
{
    if (!m_builder) {
        m_builder = new FilterPanel(&m_parts.field);
        connect(m_builder, &FilterPanel::queryChanged, &m_parts.field, &SearchField::search);
    }
    if (m_builder->isOpen()) {
        m_builder->close();
        return;
    }
    readFacets();
    m_builder->openWith(m_parts.field.text(), m_parts.field.facets());
}

/// On the thread of long work, when the person is about to type.
void SearchController::readFacets()
{
    if (m_factsAge.isValid() && m_factsAge.elapsed() < freshFor)
        return;
    m_factsAge.start();
    items::whenDone(this, m_library.facets().collect(), [this](const domain::Result<domain::Facets> &facets) {
        // Without them there are fewer suggestions; nothing else is lost.
        if (facets)
            m_parts.field.setFacets(*facets);
    });
}

} // namespace ui
