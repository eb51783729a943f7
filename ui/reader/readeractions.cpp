// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readeractions.h"

#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerview.h"

#include <QMenu>

namespace ui {

ReaderActions::ReaderActions(const ActionRegistry &actions, ReaderPane &pane)
    : m_actions(actions), m_pane(pane)
{
    bind();
    enable();
}

ReaderActions::~ReaderActions()
{
    enableAll(false);
    m_actions.action(command::findInConversation)->setEnabled(false);
}

void ReaderActions::bind()
{
    const auto on = [this](QLatin1String id, auto handler) {
        connect(m_actions.action(id), &QAction::triggered, this, handler);
    };
    on(command::findInConversation, [this] { m_pane.find(); });
    on(command::copyMarkdown, [this] { m_pane.view().copyMarkdown(); });
    on(command::selectAllText, [this] { m_pane.view().selectAll(); });
    on(command::copyAddress, [this] { m_pane.copyAddress(); });
    on(command::remember, [this] { m_pane.remember(); });
    on(command::outline, [this](bool on) { m_pane.setOutlineShown(on); });
    on(command::nextQuestion, [this] { m_pane.view().stepPerson(true); });
    on(command::previousQuestion, [this] { m_pane.view().stepPerson(false); });
    on(command::jumpToDate, [this] { m_pane.jumpToDate(); });
    on(command::zoomIn, [this] { m_pane.zoomBy(1); });
    on(command::zoomOut, [this] { m_pane.zoomBy(-1); });
    on(command::zoomReset, [this] { m_pane.setZoom(ReaderPane::usualZoom); });
}

void ReaderActions::enableAll(bool conversation)
{
    for (const QLatin1String id :
         {command::copyMarkdown, command::selectAllText, command::copyAddress, command::remember,
          command::outline, command::nextQuestion, command::previousQuestion, command::jumpToDate,
          command::zoomIn, command::zoomOut, command::zoomReset})
        m_actions.action(id)->setEnabled(conversation);
}

void ReaderActions::enable()
{
    enableAll(m_pane.conversation().has_value());
    // There may be no message to remember.
    m_actions.action(command::remember)
        ->setEnabled(m_pane.conversation().has_value() && m_pane.model().rowCount() > 0);
    m_actions.action(command::findInConversation)->setEnabled(true); // without one the library is searched
    m_actions.action(command::outline)->setChecked(m_pane.isOutlineShown());
}

void ReaderActions::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(&m_pane);
    menu->setObjectName(QStringLiteral("readerMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QLatin1String separator;
    for (const QLatin1String id :
         {command::copy, command::copyMarkdown, command::selectAllText, separator, command::remember,
          command::copyAddress, separator, command::findInConversation, command::previousQuestion,
          command::nextQuestion, command::jumpToDate, command::outline}) {
        if (id.isEmpty())
            menu->addSeparator();
        else
            menu->addAction(m_actions.action(id));
    }
    menu->popup(globalPosition);
}

} // namespace ui
