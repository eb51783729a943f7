// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/privacypage.h"

#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/dialogs/question.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/tokens.h"

#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {

PrivacyPage::PrivacyPage(const Services &services, const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent), m_services(services), m_actions(actions), m_done(new NoteLabel(this))
{
    setObjectName(QStringLiteral("settingsPrivacy"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(tokens::space2, tokens::space2, tokens::space2, tokens::space2);
    layout->setSpacing(tokens::space2);
    auto *intro = new QLabel(
        tr("Recollect sends nothing anywhere: it talks to the servers that you connect to, and to nobody else."),
        this);
    intro->setWordWrap(true);
    layout->addWidget(intro);
    layout->addSpacing(tokens::space3);
    addItem(
        layout, QStringLiteral("privacyRecent"), tr("Recent libraries"),
        tr("The list of the libraries you opened. The libraries themselves stay, and saved connections too."),
        [this] {
            const auto recent = m_services.recentLibraries();
            for (const store::Location &location : recent)
                m_services.forgetLibrary(location);
        });
    addItem(
        layout, QStringLiteral("privacySearches"), tr("Search history"),
        tr("What you searched for in this and other libraries. Saved searches stay, and so do the drafts of "
           "memories that you have not saved."),
        [this] { forgetSearches(); });
    addLog(layout);
    m_done->setObjectName(QStringLiteral("privacyDone"));
    layout->addWidget(m_done);
    layout->addStretch();
}

void PrivacyPage::forgetSearches()
{
    // What the open library has in memory would be written again.
    m_actions.action(command::clearSearchHistory)->trigger();
    m_services.clearWindowState(QStringLiteral("search.history"));
}

void PrivacyPage::addItem(QVBoxLayout *layout, const QString &name, const QString &title, const QString &text,
                          const std::function<void()> &forget)
{
    auto *heading = new QLabel(title, this);
    heading->setFont(tokens::strong(font()));
    auto *about = new NoteLabel(text, this);
    auto *button = new QPushButton(tr("Forget …"), this);
    button->setObjectName(name);
    //: for screen readers: %1 is what is forgotten, "Search history"
    button->setAccessibleName(tr("Forget: %1").arg(title));
    auto *row = new QHBoxLayout;
    auto *column = new QVBoxLayout;
    column->setSpacing(tokens::space1);
    column->addWidget(heading);
    column->addWidget(about);
    row->addLayout(column, 1);
    row->addWidget(button);
    layout->addLayout(row);
    layout->addSpacing(tokens::space3);
    connect(button, &QPushButton::clicked, this, [this, name, title, text, forget] {
        Question question;
        question.name = name + QStringLiteral("Question");
        question.title = tr("Forget this?");
        question.text = text;
        question.action = tr("Forget");
        ask(this, question, [this, title, forget] {
            forget();
            m_done->setText(tr("Forgotten: %1").arg(title));
        });
    });
}

void PrivacyPage::addLog(QVBoxLayout *layout)
{
    auto *heading = new QLabel(tr("Log"), this);
    heading->setFont(tokens::strong(font()));
    layout->addWidget(heading);
    layout->addWidget(new NoteLabel(
        tr("When something goes wrong, the details are written to a log on this machine: no passwords and no words of "
           "your conversations."),
        this));
    auto *folder = new QLabel(QDir::toNativeSeparators(m_services.logFolder), this);
    folder->setObjectName(QStringLiteral("privacyLogFolder"));
    folder->setAccessibleName(tr("Folder of the log"));
    folder->setAccessibleDescription(folder->text());
    folder->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    folder->setWordWrap(true);
    auto *show = new QPushButton(tr("Show the folder"), this);
    show->setObjectName(QStringLiteral("privacyShowLog"));
    connect(show, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_services.logFolder)); });
    auto *row = new QHBoxLayout;
    row->addWidget(folder, 1);
    row->addWidget(show);
    layout->addLayout(row);
}

} // namespace ui
