// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startpage.h"

#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tokens.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int columnWidth = 440;
constexpr int markSize = 64;
constexpr int mostRecent = 4;

} // namespace

StartPage::StartPage(const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent), m_mark(new QLabel(this)),
      m_title(new QLabel(tr("Your conversations, in one place"), this)),
      m_text(new QLabel(
          tr("Recollect keeps what you and your AI assistants said: find it, read it, keep it in order. "
             "Nothing leaves this machine."),
          this)),
      m_recentTitle(new QLabel(tr("Recently opened"), this)), m_recent(new QVBoxLayout)
{
    setObjectName(QStringLiteral("startPage"));
    auto *column = new QWidget(this);
    column->setFixedWidth(columnWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(tokens::space2);
    layout->addWidget(m_mark);
    layout->addSpacing(tokens::space2);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(tokens::space3);
    addStep(layout, actions, command::importFiles,
            tr("Bring in an export of ChatGPT, Claude or another assistant"));
    addStep(layout, actions, command::openLibrary, tr("A library file that is on this machine"));
    addStep(layout, actions, command::connectLibrary, tr("The PostgreSQL database of a team or a chatbot"));
    layout->addSpacing(tokens::space3);
    layout->addWidget(m_recentTitle);
    m_recent->setSpacing(0);
    layout->addLayout(m_recent);
    // Stretches instead of an alignment: an aligned widget gets the height of its unwrapped text, which cuts things off.
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(column);
    middle->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addLayout(middle);
    outer->addStretch(3);
    for (QLabel *label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setRecent({});
    restyle();
}

void StartPage::addStep(QVBoxLayout *layout, const ActionRegistry &actions, QLatin1String id,
                        const QString &text)
{
    QAction *action = actions.action(id);
    auto *button =
        new QCommandLinkButton(action->text().remove(u'&').remove(QStringLiteral(" …")), text, this);
    button->setObjectName(QStringLiteral("start.%1").arg(id));
    button->setIcon(action->icon());
    connect(button, &QCommandLinkButton::clicked, action, &QAction::trigger);
    layout->addWidget(button);
}

void StartPage::setRecent(const QList<store::Location> &locations)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recentTitle->setVisible(!locations.isEmpty());
    for (const store::Location &location : locations.mid(0, mostRecent)) {
        const QString name = QDir::toNativeSeparators(location.displayName());
        auto *link = new QLabel(this);
        link->setTextFormat(Qt::RichText);
        link->setText(QStringLiteral("<a href=\"open\">%1</a>").arg(name.toHtmlEscaped()));
        link->setTextInteractionFlags(Qt::TextBrowserInteraction);
        link->setFocusPolicy(Qt::StrongFocus);
        link->setWordWrap(true);
        connect(link, &QLabel::linkActivated, this, [this, location] { Q_EMIT openWanted(location); });
        m_recent->addWidget(link);
    }
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
    QWidget::changeEvent(event);
}

void StartPage::restyle()
{
    m_mark->setMinimumSize(markSize, markSize);
    m_mark->setPixmap(programIcon().pixmap(QSize(markSize, markSize), devicePixelRatioF()));
    m_title->setFont(tokens::heading(font()));
    m_recentTitle->setFont(tokens::strong(font()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, tokens::mutedText(palette()));
    m_text->setPalette(quiet);
}

} // namespace ui
