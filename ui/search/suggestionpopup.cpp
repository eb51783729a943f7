// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/suggestionpopup.h"

#include "ui/widgets/choicelist.h"
#include "ui/widgets/tokens.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int leastWidth = 320;

Choice choiceOf(const Suggestion &suggestion)
{
    const bool isNote = suggestion.kind == Suggestion::Kind::Note;
    return {isNote ? Choice::Kind::Note : Choice::Kind::Item,
            suggestion.text,
            suggestion.detail,
            suggestion.iconName,
            {}};
}

} // namespace

SuggestionPopup::SuggestionPopup(QWidget *field)
    : Overlay(field), m_list(new ChoiceList(this)), m_clear(new QToolButton(this))
{
    setObjectName(QStringLiteral("suggestions"));
    m_list->setObjectName(QStringLiteral("suggestionList"));
    m_list->setAccessibleName(tr("Suggestions"));
    m_clear->setObjectName(QStringLiteral("clearHistory"));
    m_clear->setText(tr("Clear the history"));
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, tokens::space1, 0, tokens::space1);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_clear, 0, Qt::AlignRight);
    connect(m_list, &ChoiceList::chosen, this, [this](int row) {
        if (const Suggestion *suggestion = at(row))
            Q_EMIT chosen(*suggestion);
    });
    connect(m_clear, &QToolButton::clicked, this, &SuggestionPopup::clearWanted);
}

void SuggestionPopup::offer(const QString &heading, const QList<Suggestion> &suggestions, bool clearable)
{
    if (suggestions.isEmpty()) {
        close();
        return;
    }
    if (isOpen() && m_suggestions == suggestions)
        return;
    m_suggestions = suggestions;
    m_headings = heading.isEmpty() ? 0 : 1;
    m_clear->setVisible(clearable);
    QList<Choice> choices;
    if (m_headings > 0)
        choices.append({Choice::Kind::Heading, heading, {}, {}, {}});
    for (const Suggestion &suggestion : suggestions)
        choices.append(choiceOf(suggestion));
    m_list->setChoices(choices);
    // The list must know its width before it can say how high a wrapped note is.
    openBelow(leastWidth, 60);
    layout()->activate();
    const int margins = 4 * tokens::space1 + (clearable ? m_clear->sizeHint().height() : 0);
    openBelow(leastWidth, m_list->fullHeight() + margins);
}

void SuggestionPopup::step(bool forwards)
{
    m_list->step(forwards);
}

const Suggestion *SuggestionPopup::at(int row) const
{
    const int number = row - m_headings;
    return number >= 0 && number < m_suggestions.size() ? &m_suggestions.at(number) : nullptr;
}

const Suggestion *SuggestionPopup::current() const
{
    return isOpen() ? at(m_list->currentRow()) : nullptr;
}

const Suggestion *SuggestionPopup::first() const
{
    if (!isOpen())
        return nullptr;
    for (const Suggestion &suggestion : m_suggestions) {
        if (suggestion.kind != Suggestion::Kind::Note)
            return &suggestion;
    }
    return nullptr;
}

} // namespace ui
