// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memories/memoryfilterbar.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/tokens.h"

#include <QCollator>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace ui {

using domain::SearchField;
using store::MemoryOrder;

namespace {

constexpr std::chrono::milliseconds pause{150};
constexpr int widestChoice = 18; ///< characters
/// More than one looks through; user:name in the words finds anybody.
constexpr int mostPeople = 300;

void require(domain::SearchQuery &query, const domain::FieldTerm &term)
{
    query.groups.push_back({{false, term}});
}

void require(domain::SearchQuery &query, SearchField field, const QString &text)
{
    domain::FieldTerm term;
    term.field = field;
    term.text = text;
    require(query, term);
}

/// Fills a choice anew and keeps what is chosen as long as it is among the values.
void fill(QComboBox &choice, const QString &all, const QStringList &values)
{
    const QString chosen = choice.currentData().toString();
    const QSignalBlocker blocker(choice);
    choice.clear();
    choice.addItem(all, QString());
    for (const QString &value : values)
        choice.addItem(plainLine(value, 60), value);
    if (!chosen.isEmpty() && !values.contains(chosen))
        choice.addItem(plainLine(chosen, 60), chosen);
    choice.setCurrentIndex(std::max(0, choice.findData(chosen)));
}

} // namespace

MemoryFilterBar::MemoryFilterBar(QWidget *parent)
    : QWidget(parent), m_words(new QLineEdit(this)), m_trash(new QToolButton(this))
{
    setObjectName(QStringLiteral("memoryFilter"));
    createParts();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &MemoryFilterBar::announce);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.trimmed().isEmpty())
            announce();
        else
            m_pause.start();
    });
    connect(m_words, &QLineEdit::returnPressed, this, &MemoryFilterBar::announce);
    for (QComboBox *choice : {m_tag, m_importance, m_person, m_state, m_order})
        connect(choice, &QComboBox::currentIndexChanged, this, &MemoryFilterBar::filterChanged);
    connect(m_state, &QComboBox::currentIndexChanged, this, [this] { m_trash->setChecked(showsTrash()); });
    connect(m_trash, &QToolButton::clicked, this, &MemoryFilterBar::setTrashShown);
    m_person->hide();
}

void MemoryFilterBar::createParts()
{
    m_words->setObjectName(QStringLiteral("memorySearch"));
    m_words->setPlaceholderText(tr("Search in the memories"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_words->installEventFilter(this);
    auto *choices = new FlowLayout(tokens::space1);
    m_tag = addChoice(QStringLiteral("memoryTagFilter"), tr("Tag"));
    m_importance = addChoice(QStringLiteral("memoryImportanceFilter"), tr("Least importance"));
    m_person = addChoice(QStringLiteral("memoryPersonFilter"), tr("Person"));
    m_state = addChoice(QStringLiteral("memoryStateFilter"), tr("State"));
    m_order = addChoice(QStringLiteral("memoryOrder"), tr("Sort order"));
    for (QComboBox *choice : {m_tag, m_importance, m_person, m_state, m_order})
        choices->addWidget(choice);
    m_trash->setObjectName(QStringLiteral("memoryTrashButton"));
    m_trash->setIcon(icon(QStringLiteral("trash")));
    m_trash->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_trash->setToolTip(tr("Show the memories in the trash"));
    m_trash->setCheckable(true);
    m_trash->setAutoRaise(true);
    setTrashCount(0);
    choices->addWidget(m_trash);
    fill(*m_tag, tr("Any tag"), {});
    fill(*m_person, tr("Anybody"), {});
    m_importance->addItem(tr("Any importance"), domain::Memory::lowestImportance);
    for (const int least : {3, 5, 7, 9})
        m_importance->addItem(tr("%1 and more").arg(least), least);
    m_state->addItem(tr("All"), int(State::Kept));
    m_state->addItem(tr("Public"), int(State::Public));
    m_state->addItem(tr("Trash"), int(State::Trash));
    m_order->addItem(tr("Latest change first"), int(MemoryOrder::Change));
    m_order->addItem(tr("Most important first"), int(MemoryOrder::Importance));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(tokens::space4, 0, tokens::space4, tokens::space2);
    layout->setSpacing(tokens::space2);
    layout->addWidget(m_words);
    layout->addLayout(choices);
}

QComboBox *MemoryFilterBar::addChoice(const QString &objectName, const QString &name)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(objectName);
    choice->setAccessibleName(name);
    choice->setToolTip(name);
    choice->setMaximumWidth(fontMetrics().averageCharWidth() * (widestChoice + 6));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return choice;
}

domain::Result<store::MemoryFilter> MemoryFilterBar::filter() const
{
    const auto words = domain::SearchQuery::parse(m_words->text().trimmed());
    if (!words)
        return words.error();
    store::MemoryFilter filter;
    filter.query = *words;
    if (const QString tag = m_tag->currentData().toString(); !tag.isEmpty())
        require(filter.query, SearchField::Tag, tag);
    if (const QString person = m_person->currentData().toString(); !person.isEmpty())
        require(filter.query, SearchField::User, person);
    if (showsTrash()) {
        domain::FieldTerm trashed;
        trashed.field = SearchField::Is;
        trashed.state = domain::SearchState::Trashed;
        require(filter.query, trashed);
    }
    filter.publicOnly = State(m_state->currentData().toInt()) == State::Public;
    filter.leastImportance = m_importance->currentData().toInt();
    filter.order = MemoryOrder(m_order->currentData().toInt());
    return filter;
}

bool MemoryFilterBar::isNarrowed() const
{
    return !m_words->text().trimmed().isEmpty() || m_tag->currentIndex() > 0
        || m_importance->currentIndex() > 0 || m_person->currentIndex() > 0
        || State(m_state->currentData().toInt()) == State::Public;
}

bool MemoryFilterBar::showsTrash() const
{
    return State(m_state->currentData().toInt()) == State::Trash;
}

void MemoryFilterBar::setTrashShown(bool shown)
{
    if (shown != showsTrash())
        m_state->setCurrentIndex(m_state->findData(int(shown ? State::Trash : State::Kept)));
    m_trash->setChecked(shown);
}

void MemoryFilterBar::setTrashCount(qint64 count)
{
    //: A button that shows the trash; %1 is how many memories are in it
    m_trash->setText(count > 0 ? tr("Trash (%1)").arg(QLocale().toString(count)) : tr("Trash"));
}

void MemoryFilterBar::reset()
{
    {
        const QSignalBlocker blocker(this);
        m_words->clear();
        for (QComboBox *choice : {m_tag, m_importance, m_person, m_state})
            choice->setCurrentIndex(0);
    }
    Q_EMIT filterChanged();
}

void MemoryFilterBar::setTags(const QStringList &tags)
{
    QStringList sorted = tags;
    QCollator order{QLocale()};
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(sorted.begin(), sorted.end(), order);
    fill(*m_tag, tr("Any tag"), sorted);
    m_tag->setVisible(m_tag->count() > 1);
}

void MemoryFilterBar::setPeople(const QList<domain::User> &people)
{
    QStringList names;
    for (const domain::User &user : people.mid(0, mostPeople))
        names.append(user.name);
    fill(*m_person, tr("Anybody"), names);
    m_person->setVisible(names.size() > 1);
}

void MemoryFilterBar::focusSearch()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void MemoryFilterBar::announce()
{
    m_pause.stop();
    const QString now = m_words->text().trimmed();
    if (now == m_announced)
        return;
    m_announced = now;
    Q_EMIT filterChanged();
}

bool MemoryFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && !m_words->text().isEmpty()) {
            m_words->clear();
            return true;
        }
        if (key->key() == Qt::Key_Down) {
            announce();
            Q_EMIT leaveWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
