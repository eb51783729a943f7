// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/memories/memoriespage.h"
#include "ui/memories/memoryeditor.h"
#include "ui/memories/memoryfilterbar.h"
#include "ui/memories/memorylist.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

namespace ui {

QWidget *MemoriesPage::createListPane()
{
    auto *pane = new QWidget(this);
    pane->setAutoFillBackground(true);
    pane->setBackgroundRole(QPalette::Base);
    m_empty->setObjectName(QStringLiteral("memoryListEmpty"));
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createHeader());
    auto *unfinished = new QHBoxLayout;
    unfinished->setContentsMargins(tokens::space3, 0, tokens::space3, tokens::space1);
    unfinished->addWidget(m_unfinished);
    unfinished->addStretch(1);
    layout->addLayout(unfinished);
    layout->addWidget(m_filter);
    layout->addWidget(m_pages, 1);
    return pane;
}

QWidget *MemoriesPage::createHeader()
{
    auto *header = new QWidget(this);
    m_title->setObjectName(QStringLiteral("memoryListTitle"));
    m_count->setObjectName(QStringLiteral("memoryListCount"));
    m_unfinished->setObjectName(QStringLiteral("memoryUnfinished"));
    m_unfinished->setAutoRaise(true);
    m_unfinished->setPopupMode(QToolButton::InstantPopup);
    m_unfinished->setToolTip(tr("What you began to write and did not save"));
    auto *menu = new QMenu(m_unfinished);
    m_unfinished->setMenu(menu);
    auto *create = new QToolButton(header);
    create->setObjectName(QStringLiteral("memoryNewButton"));
    create->setDefaultAction(m_actions.action(command::newMemory));
    create->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    create->setAutoRaise(true);
    auto *more = new QToolButton(header);
    more->setObjectName(QStringLiteral("memoryMore"));
    more->setIcon(icon(QStringLiteral("export")));
    more->setToolTip(tr("Export and import"));
    more->setAccessibleName(more->toolTip());
    more->setAutoRaise(true);
    more->setPopupMode(QToolButton::InstantPopup);
    auto *moreMenu = new QMenu(more);
    for (const QLatin1String id : {command::exportMemories, command::exportAllMemories, command::importFiles})
        moreMenu->addAction(m_actions.action(id));
    more->setMenu(moreMenu);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(tokens::space4, tokens::space2, tokens::space2, tokens::space2);
    layout->setSpacing(tokens::space1);
    layout->addWidget(m_title);
    layout->addWidget(m_count);
    layout->addStretch(1);
    layout->addWidget(create);
    layout->addWidget(more);
    return header;
}

QWidget *MemoriesPage::createEditorPane()
{
    m_editorPages->setMinimumWidth(320);
    m_editorPages->setAutoFillBackground(true);
    m_editorPages->setBackgroundRole(QPalette::Base);
    m_nothingOpen->setObjectName(QStringLiteral("memoryNothingOpen"));
    m_editorPages->addWidget(m_nothingOpen);
    m_editorPages->addWidget(m_editor);
    return m_editorPages;
}

void MemoriesPage::restyle()
{
    m_title->setFont(tokens::strong(font()));
    m_count->setFont(tokens::caption(font()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, tokens::mutedText(palette()));
    m_count->setPalette(quiet);
}

} // namespace ui
