// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/noresultspage.h"

#include "domain/searchquery.h"
#include "ui/search/querywords.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int pictureSize = 48;
constexpr int columnWidth = 380;
constexpr qsizetype longestLabel = 42;

bool isCondition(const QString &part)
{
    const auto items = domain::searchItems(part);
    return std::any_of(items.begin(), items.end(),
                       [](const domain::SearchItem &item) { return item.isOperator(); });
}

bool isField(const QString &part, QLatin1String written)
{
    return part.compare(written, Qt::CaseInsensitive) == 0;
}

QString withPart(const QString &query, const char *part)
{
    return QString::fromLatin1(part) + u' ' + query;
}

/// What was looked for, in words, without the parts that say where.
QString soughtWords(const QString &query)
{
    QStringList labels;
    const QStringList parts = queryParts(query);
    for (const QString &part : parts) {
        if (!isField(part, QLatin1String("in:memories")) && !isField(part, QLatin1String("is:trashed")))
            labels.append(partLabel(part));
    }
    return QLocale().createSeparatedList(labels);
}

/// What is left when a kind of part is taken out.
template <typename Predicate>
QString withoutParts(const QString &query, Predicate predicate)
{
    QStringList parts = queryParts(query);
    parts.removeIf(predicate);
    return parts.join(u' ');
}

} // namespace

NoResultsPage::NoResultsPage(QWidget *parent)
    : QScrollArea(parent), m_picture(new QLabel), m_title(new QLabel), m_text(new QLabel)
{
    setObjectName(QStringLiteral("noResults"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget;
    page->setAutoFillBackground(false);
    auto *column = new QWidget(page);
    column->setMaximumWidth(columnWidth);
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(tokens::space2);
    for (QLabel *label : {m_picture, m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(label != m_picture);
        label->setTextFormat(Qt::PlainText);
        m_column->addWidget(label);
    }
    m_title->setObjectName(QStringLiteral("noResultsTitle"));
    m_text->setObjectName(QStringLiteral("noResultsText"));
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(column, columnWidth);
    middle->addStretch(1);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(tokens::space4, tokens::space5, tokens::space4, tokens::space5);
    layout->addStretch(1);
    layout->addLayout(middle);
    layout->addStretch(2);
    setWidget(page);
    viewport()->setAutoFillBackground(false);
    restyle();
}

void NoResultsPage::setQuery(const QString &query)
{
    m_query = query;
    const auto parsed = domain::SearchQuery::parse(query);
    const bool inMemories = parsed && parsed->inMemories;
    const bool inTrash = parsed && parsed->mentions(domain::SearchState::Trashed);
    m_title->setText(tr("Nothing found"));
    const QString sought = soughtWords(query);
    if (inMemories)
        m_text->setText(tr("Searched the memories for: %1").arg(sought));
    else if (inTrash)
        m_text->setText(tr("Searched the messages in the trash for: %1").arg(sought));
    else
        m_text->setText(tr("Searched all messages outside the trash for: %1").arg(sought));
    delete std::exchange(m_steps, new QWidget);
    m_steps->setLayout(new QVBoxLayout);
    m_steps->layout()->setContentsMargins(0, 0, 0, 0);
    m_steps->layout()->setSpacing(tokens::space1);
    m_column->addWidget(m_steps);
    addSteps(query);
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
}

void NoResultsPage::addSteps(const QString &query)
{
    const QStringList parts = queryParts(query);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        //: A button that takes a condition out of a search: %1 is the condition, such as "Tag: recipes"
        addStep("removeCondition", tr("Without: %1").arg(partLabel(parts.at(i))), QStringLiteral("close"),
                withoutPart(query, i));
    }
    const bool hasWords =
        std::any_of(parts.begin(), parts.end(), [](const QString &part) { return !isCondition(part); });
    const auto conditions = std::count_if(parts.begin(), parts.end(), isCondition);
    if (hasWords && conditions > 1)
        addStep("searchEverywhere", tr("Search in all conversations"), QStringLiteral("conversations"),
                withoutParts(query, isCondition));
    const auto parsed = domain::SearchQuery::parse(query);
    if (!parsed)
        return;
    const auto isMemories = [](const QString &part) { return isField(part, QLatin1String("in:memories")); };
    if (parsed->inMemories)
        addStep("searchMessages", tr("Search in messages"), QStringLiteral("conversations"),
                withoutParts(query, isMemories));
    else
        addStep("searchMemories", tr("Search in memories"), QStringLiteral("memory"),
                withPart(query, "in:memories"));
    if (!parsed->mentions(domain::SearchState::Trashed))
        addStep("searchTrash", tr("Search in the trash"), QStringLiteral("trash"),
                withPart(query, "is:trashed"));
    addStep("clearSearchStep", tr("Clear the search"), QStringLiteral("undo"), {});
}

void NoResultsPage::addStep(const char *name, const QString &text, const QString &iconName,
                            const QString &query)
{
    if (query.isEmpty() && QLatin1String(name) == QLatin1String("removeCondition"))
        return; // the only condition: clearing says the same
    QString shown = text.size() > longestLabel ? text.left(longestLabel - 1) + u'…' : text;
    auto *button = new QPushButton(shown.replace(u'&', QStringLiteral("&&")), m_steps);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(text);
    if (shown != text)
        button->setToolTip(text.toHtmlEscaped());
    button->setIcon(icon(iconName));
    connect(
        button, &QPushButton::clicked, this, [this, query] { Q_EMIT searchWanted(query); },
        Qt::QueuedConnection);
    m_steps->layout()->addWidget(button);
}

void NoResultsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
    QScrollArea::changeEvent(event);
}

void NoResultsPage::restyle()
{
    const QColor muted = tokens::mutedText(palette());
    m_picture->setPixmap(iconPixmap(QStringLiteral("search"), muted, pictureSize, devicePixelRatioF()));
    m_title->setFont(tokens::title(font()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, muted);
    m_text->setPalette(quiet);
}

} // namespace ui
