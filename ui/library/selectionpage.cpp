// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/selectionpage.h"

#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int pictureSize = 48;
constexpr int widestColumn = 420;

/// Of a command and its opposite only the one that makes sense is there.
void follow(QToolButton &button, const QAction &action)
{
    const auto update = [&button, &action] { button.setVisible(action.isVisible()); };
    QObject::connect(&action, &QAction::changed, &button, update);
    update();
}

} // namespace

SelectionPage::SelectionPage(const ActionRegistry &actions, QWidget *parent)
    : QWidget(parent), m_picture(new QLabel(this)), m_title(new QLabel(this))
{
    setObjectName(QStringLiteral("selectionPage"));
    m_title->setObjectName(QStringLiteral("selectionTitle"));
    auto *column = new QWidget(this);
    column->setMaximumWidth(widestColumn);
    auto *inner = new QVBoxLayout(column);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(tokens::space3);
    for (QLabel *label : {m_picture, m_title}) {
        label->setAlignment(Qt::AlignCenter);
        inner->addWidget(label);
    }
    m_title->setWordWrap(true);
    QWidget *buttons = createButtons(actions);
    inner->addWidget(buttons);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(column, widestColumn);
    middle->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(tokens::space4, tokens::space5, tokens::space4, tokens::space5);
    layout->addStretch(2);
    layout->addLayout(middle);
    layout->addStretch(3);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusProxy(buttons->findChild<QToolButton *>());
    restyle();
}

QWidget *SelectionPage::createButtons(const ActionRegistry &actions)
{
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(tokens::space2, buttons);
    for (const QLatin1String id :
         {command::tagConversations, command::pin, command::unpin, command::archive, command::unarchive,
          command::exportConversations, command::restore, command::trash}) {
        QAction *action = actions.action(id);
        auto *button = new QToolButton(buttons);
        button->setObjectName(QStringLiteral("selection.") + id);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        flow->addWidget(button);
        follow(*button, *action);
    }
    return buttons;
}

void SelectionPage::setCount(int count)
{
    m_title->setText(tr("%n conversation(s) selected", nullptr, count));
    setAccessibleName(m_title->text());
}

void SelectionPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
    QWidget::changeEvent(event);
}

void SelectionPage::restyle()
{
    m_picture->setPixmap(iconPixmap(QStringLiteral("conversations"), tokens::mutedText(palette()),
                                    pictureSize, devicePixelRatioF()));
    m_title->setFont(tokens::title(font()));
}

} // namespace ui
