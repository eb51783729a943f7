// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/recentpopup.h"

#include "ui/library/rowpainting.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/tokens.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace ui {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int widthInCharacters = 60;

/// A title with the tint of the window's lists.
class TitleDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        paintRowBackground(*painter, option);
        paintRowText(*painter, option, option.rect.adjusted(tokens::space4, 0, -tokens::space4, 0),
                     index.data().toString(), option.font, tokens::text(option.palette));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, QFontMetrics(option.font).height() + 2 * tokens::space2};
    }
};

} // namespace

RecentPopup::RecentPopup(const QList<domain::Conversation> &conversations, QWidget *parent)
    : QListWidget(parent)
{
    setWindowFlags(Qt::Popup);
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("recentPopup"));
    setAccessibleName(tr("Recent conversations"));
    setItemDelegate(new TitleDelegate(this));
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const domain::Conversation &conversation : conversations) {
        auto *item = new QListWidgetItem(plainLine(conversation.displayTitle()), this);
        item->setData(idRole, conversation.id.toString());
    }
    setCurrentRow(std::min(1, count() - 1));
    connect(this, &QListWidget::itemClicked, this, &RecentPopup::choose);
}

void RecentPopup::popUp()
{
    const int rowHeight = std::max(1, sizeHintForRow(0));
    resize(std::min(widthInCharacters * fontMetrics().averageCharWidth(), parentWidget()->width()),
           rowHeight * count() + 2 * frameWidth());
    const QPoint middle = parentWidget()->mapToGlobal(parentWidget()->rect().center());
    move(middle - QPoint(width() / 2, height() / 2));
    show();
    setFocus();
}

void RecentPopup::step(int rows)
{
    setCurrentRow((currentRow() + rows + count()) % count());
}

void RecentPopup::choose()
{
    const auto id = currentItem() ? domain::ConversationId::fromString(currentItem()->data(idRole).toString())
                                  : domain::ConversationId();
    close();
    if (id.isValid())
        Q_EMIT chosen(id);
}

void RecentPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Tab)
        step(1);
    else if (event->key() == Qt::Key_Backtab)
        step(-1);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose();
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QListWidget::keyPressEvent(event);
}

void RecentPopup::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Control)
        choose();
    else
        QListWidget::keyReleaseEvent(event);
}

} // namespace ui
