// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace ui {

class ReaderPane;
class SearchPane;

/// Next and previous hit: through the places in the message that is read, then on to the hit below or above in the
/// results, whichever conversation it is in. Hits that are folded away are unfolded, and further pages are read, as
/// they are needed.
class HitStepper final : public QObject {
    Q_OBJECT

public:
    /// Both outlive this object.
    HitStepper(SearchPane &results, ReaderPane &reader, QObject *parent = nullptr);

    void step(bool forwards);
    /// Forgets a step that is under way: something else was opened.
    void cancel();

Q_SIGNALS:
    /// There is no further hit in this direction.
    void ended(bool forwards);

private:
    void moveOn(bool forwards);

    SearchPane &m_results;
    ReaderPane &m_reader;
    bool m_waitsForPage = false;
};

} // namespace ui
