// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/searchstore.h"

#include <QObject>

namespace ui {

class ReaderPane;
class SearchPane;

/// Next and previous hit: first through the conversation that is read, in its order, then on to the conversation
/// below or above in the results, of which further pages are read as they are needed.
class HitStepper final : public QObject {
    Q_OBJECT

public:
    /// All outlive this object.
    HitStepper(store::SearchStore &store, SearchPane &results, ReaderPane &reader, QObject *parent = nullptr);
    ~HitStepper() override;

    void step(bool forwards);
    /// Forgets a step that is under way: something else was opened.
    void cancel();

Q_SIGNALS:
    /// There is no further hit in this direction.
    void ended(bool forwards);

private:
    void leaveConversation(bool forwards);
    void enter(const domain::SearchHit &hit, bool forwards);

    store::SearchStore &m_store;
    SearchPane &m_results;
    ReaderPane &m_reader;
    store::CancelToken m_token;
    bool m_waitsForPage = false;
};

} // namespace ui
