// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerheader.h"

#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/reader/tagchips.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace ui {

ReaderHeader::ReaderHeader(const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent), m_title(new ElidedLabel(this)), m_details(new ElidedLabel(this)),
      m_tags(new TagChips(this)), m_hits(new QWidget(this)), m_hitText(new QLabel(m_hits))
{
    m_title->setObjectName(QStringLiteral("readerTitle"));
    m_details->setObjectName(QStringLiteral("readerDetails"));
    m_hitText->setObjectName(QStringLiteral("readerHits"));
    build(actions);
    m_hits->hide();
    m_tags->hide();
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    restyle();
}

/// The title has the first line for itself with the buttons; what is known of the conversation stands below it.
void ReaderHeader::build(const ActionRegistry &actions)
{
    auto *hits = new QHBoxLayout(m_hits);
    hits->setContentsMargins(0, 0, 0, 0);
    hits->setSpacing(0);
    hits->addWidget(m_hitText);
    addButton(hits, actions.action(command::previousHit));
    addButton(hits, actions.action(command::nextHit));
    auto *first = new QHBoxLayout;
    first->setSpacing(tokens::space1);
    first->addWidget(m_title, 1);
    for (const QLatin1String id :
         {command::findInConversation, command::outline, command::pin, command::unpin, command::archive,
          command::unarchive, command::trash, command::restore, command::exportConversations})
        addButton(first, actions.action(id));
    auto *second = new QHBoxLayout;
    second->setSpacing(tokens::space2);
    m_details->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // the tags stand right behind it
    second->addWidget(m_details);
    second->addWidget(m_tags);
    second->addStretch(1);
    second->addWidget(m_hits); // beside the buttons a narrow window has no room for it
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(tokens::space5, tokens::space2, tokens::space3, tokens::space2);
    layout->setSpacing(2);
    layout->addLayout(first);
    layout->addLayout(second);
}

/// A button for an action; it hides with the action.
QToolButton *ReaderHeader::addButton(QLayout *layout, QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setIconSize({tokens::iconSize, tokens::iconSize});
    button->setFocusPolicy(Qt::TabFocus);
    button->setVisible(action->isVisible());
    button->setAccessibleName(action->iconText());
    connect(action, &QAction::changed, button, [button, action] { button->setVisible(action->isVisible()); });
    layout->addWidget(button);
    return button;
}

void ReaderHeader::setConversation(const domain::Conversation &conversation)
{
    m_title->setText(plainLine(conversation.displayTitle()));
    QStringList details;
    //: Where a conversation was imported from: %1 is "ChatGPT"
    const QString source =
        conversation.source.isEmpty() ? QString() : tr("Source: %1").arg(sourceName(conversation.source));
    for (const QString &part : {conversation.userName, source, conversation.model}) {
        if (!part.isEmpty())
            details.append(plainLine(part, 60));
    }
    details.append(tr("%n message(s)", nullptr, int(conversation.messageCount)));
    const QString from = shortMoment(conversation.createdAt);
    const QString to = shortMoment(conversation.updatedAt);
    //: The first and the last day of a conversation
    details.append(from == to ? from : tr("%1 – %2").arg(from, to));
    if (conversation.trashedAt)
        details.append(tr("in the trash"));
    else if (conversation.archived)
        details.append(tr("archived"));
    m_tags->setTags(conversation.tags);
    m_details->setText(details.join(QStringLiteral("  ·  ")));
}

void ReaderHeader::setHits(qsizetype position, qsizetype count)
{
    m_hits->setVisible(count > 0);
    if (position < 0)
        m_hitText->setText(tr("%n message(s) with hits", nullptr, int(count)));
    else
        //: The place among the messages in which the search found something: %1 of %2
        m_hitText->setText(tr("%1 of %2").arg(position + 1).arg(count));
}

void ReaderHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
    QWidget::changeEvent(event);
}

void ReaderHeader::restyle()
{
    m_title->setFont(tokens::title(font()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, tokens::mutedText(palette()));
    for (QWidget *label : std::initializer_list<QWidget *>{m_details, m_hitText}) {
        label->setFont(tokens::caption(font()));
        label->setPalette(quiet);
    }
}

void ReaderHeader::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens::border(palette()));
}

} // namespace ui
