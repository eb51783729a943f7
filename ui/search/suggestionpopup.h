// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/suggestions.h"
#include "ui/widgets/overlay.h"

class QToolButton;

namespace ui {

class ChoiceList;

/// What the search field offers below itself, while the keyboard stays in the field.
class SuggestionPopup final : public Overlay {
    Q_OBJECT

public:
    /// Belongs to the field.
    explicit SuggestionPopup(QWidget *field);

    /// Opens with these, or closes without any. heading: what they are; may be empty.
    void offer(const QString &heading, const QList<Suggestion> &suggestions, bool clearable);
    void step(bool forwards);
    /// The one that the keyboard came to; null without one.
    [[nodiscard]] const Suggestion *current() const;
    /// The first that can be chosen; null without one.
    [[nodiscard]] const Suggestion *first() const;

Q_SIGNALS:
    void chosen(const ui::Suggestion &suggestion);
    void clearWanted();

private:
    [[nodiscard]] const Suggestion *at(int row) const;

    ChoiceList *m_list;
    QToolButton *m_clear;
    QList<Suggestion> m_suggestions;
    int m_headings = 0;
};

} // namespace ui
