// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/filterpanel.h"

#include "domain/searchdates.h"
#include "ui/search/querywords.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <chrono>

namespace ui {

namespace {

constexpr std::chrono::milliseconds pause{200};
constexpr int panelWidth = 460;

/// The words of the syntax under what they mean, after "any".
void addFixed(QComboBox &box, const QString &any, const char *field,
              std::initializer_list<const char *> values)
{
    box.addItem(any, QString());
    for (const char *value : values) {
        domain::SearchItem item;
        item.field = QString::fromLatin1(field);
        item.value = QString::fromLatin1(value);
        box.addItem(conditionLabel(item), item.value);
    }
}

void selectValue(QComboBox &box, const QString &value)
{
    int found = box.findData(value, Qt::UserRole, Qt::MatchFixedString);
    if (found < 0) {
        box.addItem(plainLine(value, 60), value);
        found = box.count() - 1;
    }
    box.setCurrentIndex(found);
}

} // namespace

FilterPanel::FilterPanel(QWidget *field) : Overlay(field), m_others(new QLabel(this))
{
    setObjectName(QStringLiteral("filterPanel"));
    setAccessibleName(tr("Filter"));
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    m_layout = new QFormLayout(content);
    m_layout->setContentsMargins(tokens::space4, tokens::space3, tokens::space4, tokens::space2);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::DontWrapRows);
    createFields();
    m_others->setObjectName(QStringLiteral("filterOthers"));
    m_others->setWordWrap(true);
    m_others->setTextFormat(Qt::PlainText);
    m_layout->addRow(m_others);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it scrolls as the keyboard comes to it
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    auto *clear = new QPushButton(tr("Clear"), this);
    clear->setObjectName(QStringLiteral("filterClear"));
    auto *done = new QPushButton(tr("Done"), this);
    done->setObjectName(QStringLiteral("filterDone"));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(tokens::space4, tokens::space1, tokens::space4, tokens::space3);
    buttons->addWidget(clear);
    buttons->addStretch(1);
    buttons->addWidget(done);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &FilterPanel::announce);
    connect(clear, &QPushButton::clicked, this, [this] {
        fill({});
        announce();
    });
    connect(done, &QPushButton::clicked, this, [this] {
        announce();
        close();
        anchor()->setFocus(Qt::OtherFocusReason);
    });
    connect(this, &Overlay::closed, this, [this] {
        if (m_pause.isActive())
            announce();
    });
}

void FilterPanel::createFields()
{
    m_words = addLine("filterWords", tr("With the &words"), tr("all of them, in any order"));
    m_phrase = addLine("filterPhrase", tr("With the &phrase"), tr("side by side, as written"));
    m_without = addLine("filterWithout", tr("Wi&thout"), tr("none of these words"));
    m_where = addChoice("filterWhere", tr("&Look through"));
    m_where->addItem(tr("Messages"), false);
    m_where->addItem(tr("Memories"), true);
    m_from = addChoice("filterFrom", tr("Written &by"));
    m_from->addItem(tr("Anyone"), QString());
    for (const auto role :
         {domain::Role::User, domain::Role::Assistant, domain::Role::System, domain::Role::Tool})
        m_from->addItem(roleName(role), domain::toString(role));
    m_tag = addChoice("filterTag", tr("Ta&g"));
    m_model = addChoice("filterModel", tr("&Model"));
    m_source = addChoice("filterSource", tr("&Source"));
    m_user = addChoice("filterUser", tr("P&erson"));
    m_is = addChoice("filterIs", tr("St&ate"));
    addFixed(*m_is, tr("Any but the trash"), "is", {"pinned", "archived", "unread", "trashed"});
    m_has = addChoice("filterHas", tr("&Contains"));
    addFixed(*m_has, tr("Anything"), "has", {"code", "image", "file", "tool", "branch"});
    addDay(m_after, "filterAfter", tr("S&ince"));
    addDay(m_before, "filterBefore", tr("Be&fore"));
}

QLineEdit *FilterPanel::addLine(const char *name, const QString &label, const QString &hint)
{
    auto *line = new QLineEdit;
    line->setObjectName(QString::fromLatin1(name));
    line->setPlaceholderText(hint);
    m_layout->addRow(label, line);
    connect(line, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(line, &QLineEdit::returnPressed, this, [this] {
        announce();
        close();
        anchor()->setFocus(Qt::OtherFocusReason);
    });
    return line;
}

QComboBox *FilterPanel::addChoice(const char *name, const QString &label)
{
    auto *box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    m_layout->addRow(label, box);
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            m_pause.start();
    });
    return box;
}

void FilterPanel::addDay(Day &day, const char *name, const QString &label)
{
    day.wanted = new QCheckBox(label);
    day.wanted->setObjectName(QString::fromLatin1(name));
    day.date = new QDateEdit;
    day.date->setObjectName(QString::fromLatin1(name) + QStringLiteral("Date"));
    day.date->setCalendarPopup(true);
    QString plain = label;
    day.date->setAccessibleName(plain.remove(u'&'));
    day.date->setEnabled(false);
    connect(day.wanted, &QCheckBox::toggled, day.date, &QWidget::setEnabled);
    connect(day.wanted, &QCheckBox::toggled, this, [this] {
        if (!m_filling)
            m_pause.start();
    });
    connect(day.date, &QDateEdit::dateChanged, this, [this] {
        if (!m_filling)
            m_pause.start();
    });
    m_layout->addRow(day.wanted, day.date);
}

void FilterPanel::openWith(const QString &query, const domain::Facets &facets)
{
    m_facets = facets;
    fill(QueryForm::read(query));
    openBelow(panelWidth, sizeHint().height());
    layout()->activate();
    const int content = m_layout->parentWidget()->heightForWidth(width());
    const int wanted = std::max(content, m_layout->parentWidget()->sizeHint().height()) + 60;
    openBelow(panelWidth, wanted);
    m_words->setFocus(Qt::PopupFocusReason);
}

void FilterPanel::fill(const QueryForm &form)
{
    m_filling = true;
    m_words->setText(form.words);
    m_phrase->setText(form.phrase);
    m_without->setText(form.without);
    m_where->setCurrentIndex(form.inMemories ? 1 : 0);
    selectValue(*m_from, form.from.toLower());
    fillFacets(*m_tag, m_facets.tags, false, form.tag);
    fillFacets(*m_model, m_facets.models, false, form.model);
    fillFacets(*m_source, m_facets.sources, true, form.source);
    fillFacets(*m_user, m_facets.people, false, form.user);
    // A library of one person needs no question for the person.
    m_layout->setRowVisible(m_user, m_facets.people.size() > 1 || !form.user.isEmpty());
    selectValue(*m_is, form.is.toLower());
    selectValue(*m_has, form.has.toLower());
    fillDay(m_after, form.after);
    fillDay(m_before, form.before);
    m_otherParts = form.others;
    m_others->setText(tr("Also: %1").arg(form.others.join(QStringLiteral("  "))));
    m_layout->setRowVisible(m_others, !form.others.isEmpty());
    m_filling = false;
}

void FilterPanel::fillFacets(QComboBox &box, const QList<domain::Facet> &facets, bool areSources,
                             const QString &value)
{
    box.clear();
    box.addItem(tr("Any"), QString());
    for (const domain::Facet &facet : facets) {
        if (!facet.value.isEmpty())
            box.addItem(plainLine(areSources ? sourceName(facet.value) : facet.value, 60), facet.value);
    }
    selectValue(box, value);
}

void FilterPanel::fillDay(Day &day, const QString &value)
{
    const auto span = domain::dateSpan(value, QDate::currentDate());
    day.wanted->setChecked(span.has_value());
    day.date->setDate(span ? span->start.toLocal().date() : QDate::currentDate());
    day.date->setEnabled(span.has_value());
    day.written = span ? value : QString();
    day.meant = day.date->date();
}

/// As it was written while it means the same day.
QString FilterPanel::dayText(const Day &day)
{
    if (!day.wanted->isChecked())
        return {};
    return !day.written.isEmpty() && day.date->date() == day.meant ? day.written
                                                                   : day.date->date().toString(Qt::ISODate);
}

QueryForm FilterPanel::form() const
{
    const auto value = [](const QComboBox *box) { return box->currentData().toString(); };
    QueryForm form;
    form.words = m_words->text();
    form.phrase = m_phrase->text();
    form.without = m_without->text();
    form.inMemories = m_where->currentData().toBool();
    form.from = value(m_from);
    form.tag = value(m_tag);
    form.model = value(m_model);
    form.source = value(m_source);
    form.user = value(m_user);
    form.is = value(m_is);
    form.has = value(m_has);
    form.after = dayText(m_after);
    form.before = dayText(m_before);
    form.others = m_otherParts;
    return form;
}

void FilterPanel::announce()
{
    m_pause.stop();
    Q_EMIT queryChanged(form().write());
}

} // namespace ui
