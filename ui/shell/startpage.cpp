// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startpage.h"

#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/shell/demotask.h"
#include "ui/shell/startstep.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tokens.h"

#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int columnWidth = 460;
constexpr int markSize = 64;
constexpr qsizetype mostRecent = 4;

} // namespace

StartPage::StartPage(const ActionRegistry &actions, QWidget *parent)
    : QScrollArea(parent), m_actions(actions), m_mark(new QLabel(this)), m_title(new QLabel(this)),
      m_text(new QLabel(this)), m_recentTitle(new QLabel(this)), m_recent(new QVBoxLayout),
      m_all(new StartStep(this))
{
    setObjectName(QStringLiteral("startPage"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(this);
    // Stretches instead of an alignment: an aligned widget gets the height of its unwrapped text, which cuts things off.
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(createColumn());
    middle->addStretch();
    auto *outer = new QVBoxLayout(content);
    outer->setContentsMargins(tokens::space4, tokens::space4, tokens::space4, tokens::space4);
    outer->addStretch(2);
    outer->addLayout(middle);
    outer->addStretch(3);
    setWidget(content);
    viewport()->setAutoFillBackground(true);
    viewport()->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    connect(m_all, &StartStep::clicked, m_actions.action(command::manageLibraries), &QAction::trigger);
    setRecent({});
    setFocusPolicy(Qt::NoFocus); // it follows what is on it
    showDemo();
    retranslate();
    restyle();
}

QWidget *StartPage::createColumn()
{
    auto *column = new QWidget(this);
    column->setFixedWidth(columnWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(tokens::space2);
    layout->addWidget(m_mark);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(tokens::space2);
    auto *steps = new QVBoxLayout;
    steps->setSpacing(0);
    for (const QLatin1String id : {command::importFiles, command::openLibrary, command::connectLibrary})
        addStep(steps, id);
    addStep(steps, command::tryDemo);
    steps->addWidget(createDemoProgress());
    layout->addLayout(steps);
    layout->addSpacing(tokens::space2);
    layout->addWidget(m_recentTitle);
    m_recent->setSpacing(0);
    layout->addLayout(m_recent);
    m_all->setObjectName(QStringLiteral("start.all"));
    layout->addWidget(m_all);
    for (QLabel *label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    return column;
}

QWidget *StartPage::createDemoProgress()
{
    m_demoProgress = new QWidget(this);
    m_demoProgress->setObjectName(QStringLiteral("startDemoProgress"));
    m_demoText = new QLabel(m_demoProgress);
    m_demoBar = new QProgressBar(m_demoProgress);
    m_demoBar->setTextVisible(false);
    m_demoStop = new QPushButton(m_demoProgress);
    m_demoStop->setObjectName(QStringLiteral("startDemoStop"));
    auto *row = new QHBoxLayout(m_demoProgress);
    row->setContentsMargins(tokens::space3, tokens::space2, tokens::space3, tokens::space2);
    row->addWidget(m_demoText);
    row->addWidget(m_demoBar, 1);
    row->addWidget(m_demoStop);
    connect(m_demoStop, &QPushButton::clicked, this, [this] {
        if (m_demo)
            m_demo->cancel();
    });
    return m_demoProgress;
}

StartStep *StartPage::addStep(QVBoxLayout *layout, QLatin1String id)
{
    auto *step = new StartStep(this);
    step->setObjectName(QStringLiteral("start.%1").arg(id));
    connect(step, &StartStep::clicked, m_actions.action(id), &QAction::trigger);
    layout->addWidget(step);
    m_steps.insert(id, step);
    return step;
}

void StartPage::setRecent(const QList<store::Location> &locations)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recentTitle->setVisible(!locations.isEmpty());
    m_all->setVisible(locations.size() > mostRecent);
    for (const store::Location &location : locations.first(std::min(mostRecent, locations.size())))
        addRecent(location);
}

void StartPage::addRecent(const store::Location &location)
{
    const bool local = location.backend == store::Backend::Sqlite;
    auto *step = new StartStep(this);
    step->setObjectName(QStringLiteral("startRecent"));
    step->setContent(local ? QStringLiteral("library") : QStringLiteral("database"),
                     QDir::toNativeSeparators(location.displayName()), {});
    step->setToolTip(QDir::toNativeSeparators(location.displayName()));
    connect(step, &StartStep::clicked, this, [this, location] { Q_EMIT openWanted(location); });
    m_recent->addWidget(step);
}

void StartPage::setDemo(DemoTask *task)
{
    m_demo = task;
    if (task) {
        connect(task, &DemoTask::progressed, this, &StartPage::showDemo);
        connect(task, &DemoTask::ended, this, &StartPage::showDemo);
    }
    showDemo();
}

void StartPage::showDemo()
{
    const bool working = m_demo && m_demo->isWorking();
    m_steps.value(command::tryDemo)->setVisible(!working && m_demo && m_demo->isPossible());
    m_demoProgress->setVisible(working);
    const int percent = working ? m_demo->percent() : 0;
    m_demoBar->setRange(0, percent < 0 ? 0 : 100);
    m_demoBar->setValue(percent);
}

void StartPage::retranslate()
{
    m_title->setText(tr("Your conversations, in one place"));
    m_text->setText(
        tr("Recollect keeps what you and your AI assistants said: find it, read it, keep it in order. "
           "Nothing is sent to anybody."));
    m_recentTitle->setText(tr("Recently opened"));
    m_demoText->setText(tr("Making the demo library …"));
    m_demoBar->setAccessibleName(m_demoText->text());
    m_demoStop->setText(tr("Stop"));
    m_all->setContent(QStringLiteral("chevron-right"), tr("All libraries and connections"), {});
    const QHash<QString, QString> abouts = {
        {command::importFiles,
         tr("Exports of ChatGPT and Claude, a chatbot's folders of JSON files, or what Recollect exported")},
        {command::openLibrary, tr("A library file that is on this machine")},
        {command::connectLibrary, tr("The PostgreSQL database of a team or a chatbot")},
        {command::tryDemo, tr("Made-up conversations, in a file of their own that can be removed again")},
    };
    const QHash<QString, QString> icons = {{command::importFiles, QStringLiteral("import")},
                                           {command::openLibrary, QStringLiteral("folder")},
                                           {command::connectLibrary, QStringLiteral("database")},
                                           {command::tryDemo, QStringLiteral("read")}};
    for (auto it = m_steps.cbegin(); it != m_steps.cend(); ++it) {
        const QAction *action = m_actions.action(QLatin1String(it.key().toLatin1()));
        it.value()->setContent(icons.value(it.key()), ActionRegistry::title(*action), abouts.value(it.key()));
    }
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

void StartPage::restyle()
{
    m_mark->setFixedSize(markSize, markSize);
    m_mark->setPixmap(programIcon().pixmap(QSize(markSize, markSize), devicePixelRatioF()));
    m_title->setFont(tokens::heading(font()));
    m_recentTitle->setFont(tokens::strong(font()));
    QPalette quiet = palette();
    // A label on the base colour paints with Text.
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        quiet.setColor(role, tokens::mutedText(palette()));
    m_text->setPalette(quiet);
}

} // namespace ui
