// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/hitstepper.h"

#include "ui/reader/readerpane.h"
#include "ui/search/resultslist.h"
#include "ui/search/searchpane.h"

namespace ui {

HitStepper::HitStepper(SearchPane &results, ReaderPane &reader, QObject *parent)
    : QObject(parent), m_results(results), m_reader(reader)
{
    const items::SearchResultsModel &model = m_results.results();
    connect(&model, &items::SearchResultsModel::fetched, this, [this] {
        if (std::exchange(m_waitsForPage, false))
            moveOn(true);
    });
    connect(&model, &items::SearchResultsModel::failed, this, &HitStepper::cancel);
    connect(&model, &QAbstractItemModel::modelReset, this, &HitStepper::cancel);
}

void HitStepper::cancel()
{
    m_waitsForPage = false;
}

void HitStepper::step(bool forwards)
{
    cancel();
    if (m_results.text().isEmpty())
        (void)m_reader.stepHit(forwards);
    else if (!m_reader.stepMatch(forwards))
        moveOn(forwards);
}

/// The list decides what comes next, so that what is read and what it shows are the same.
void HitStepper::moveOn(bool forwards)
{
    items::SearchResultsModel &model = m_results.results();
    if (const auto hit = m_results.list().moveOn(forwards)) {
        m_reader.showHit(*hit, model.shownQuery(), !forwards);
    } else if (forwards && !model.isSearching() && !model.isComplete()) {
        m_waitsForPage = true;
        model.fetchMore({}); // unless the list asked for it already
    } else {
        Q_EMIT ended(forwards);
    }
}

} // namespace ui
