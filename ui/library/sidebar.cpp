// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/sidebar.h"

#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/library/rowpainting.h"
#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyledItemDelegate>

namespace ui {

namespace {

constexpr int placeRole = Qt::UserRole + 1;
constexpr int iconNameRole = Qt::UserRole + 2;

/// An icon and a name.
class PlaceDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        paintRowBackground(*painter, option);
        QRect inner = option.rect.adjusted(tokens::space4, 0, -tokens::space3, 0);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QColor color = selected ? tokens::text(option.palette) : tokens::mutedText(option.palette);
        inner = paintRowIcon(*painter, option, inner, index.data(iconNameRole).toString(), color);
        const bool mirror = option.direction == Qt::RightToLeft;
        inner.adjust(mirror ? 0 : tokens::space2, 0, mirror ? -tokens::space2 : 0, 0);
        paintRowText(*painter, option, inner, index.data().toString(),
                     selected ? tokens::strong(option.font) : option.font, tokens::text(option.palette));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, QFontMetrics(option.font).height() + 2 * tokens::space2};
    }
};

} // namespace

Sidebar::Sidebar(const ActionRegistry &actions, QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("sidebar"));
    setAccessibleName(tr("Places"));
    setItemDelegate(new PlaceDelegate(this));
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    struct Entry {
        Place place;
        QLatin1String command;
        const char *iconName;
    };
    for (const Entry &entry : {Entry{Place::All, command::showAll, "conversations"},
                               Entry{Place::Pinned, command::showPinned, "pin"},
                               Entry{Place::Archived, command::showArchived, "archive"},
                               Entry{Place::Trash, command::showTrash, "trash"}}) {
        auto *item = new QListWidgetItem(placeName(entry.place), this);
        item->setData(placeRole, int(entry.place));
        item->setData(iconNameRole, QString::fromLatin1(entry.iconName));
        connect(actions.action(entry.command), &QAction::triggered, this, [this, item] {
            setCurrentItem(item);
            Q_EMIT placeChosen(place());
        });
    }
    setCurrentRow(0);
    // Also for the place that is chosen already: that leads out of a search.
    connect(this, &QListWidget::itemClicked, this, [this] { Q_EMIT placeChosen(place()); });
    connect(this, &QListWidget::itemActivated, this, [this] { Q_EMIT placeChosen(place()); });
    connect(this, &QListWidget::currentItemChanged, this, [this] {
        if (hasFocus())
            Q_EMIT placeChosen(place());
    });
    // Quiet beside the list; the role follows the palette by itself.
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
}

Place Sidebar::place() const
{
    return currentItem() ? Place(currentItem()->data(placeRole).toInt()) : Place::All;
}

void Sidebar::setPlace(Place place)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(placeRole).toInt() == int(place))
            setCurrentRow(row);
    }
}

QSize Sidebar::sizeHint() const
{
    return {11 * QFontMetrics(font()).averageCharWidth() * 2, 200};
}

} // namespace ui
