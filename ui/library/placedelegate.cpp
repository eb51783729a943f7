// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/placedelegate.h"

#include "ui/library/placesmodel.h"
#include "ui/library/rowpainting.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tokens.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int chevronWidth = tokens::space4;
constexpr int chevronSize = 12;
constexpr int step = tokens::space3 + 2; ///< of a tag below another

bool isHeading(const QModelIndex &index)
{
    return index.data(PlacesModel::IconNameRole).toString().isEmpty();
}

/// How far a row is set in: what stands in a section begins where the section does.
int indentOf(const QModelIndex &index)
{
    int depth = 0;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++depth;
    return tokens::space1 + step * std::max(0, depth - 1);
}

void paintChevron(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!index.model()->hasChildren(index))
        return;
    const bool mirror = option.direction == Qt::RightToLeft;
    const QString name = option.state.testFlag(QStyle::State_Open) ? QStringLiteral("chevron-down")
        : mirror                                                   ? QStringLiteral("chevron-left")
                                                                   : QStringLiteral("chevron-right");
    const QRect rect = PlaceDelegate::chevronRect(option.rect, index, option.direction);
    const QPixmap pixmap = iconPixmap(name, tokens::mutedText(option.palette), chevronSize,
                                      painter.device()->devicePixelRatioF());
    painter.drawPixmap(rect.center().x() - chevronSize / 2 + 1, rect.center().y() - chevronSize / 2 + 1,
                       pixmap);
}

} // namespace

QRect PlaceDelegate::chevronRect(const QRect &row, const QModelIndex &index, Qt::LayoutDirection direction)
{
    const QRect rect(row.left() + indentOf(index), row.top(), chevronWidth, row.height());
    return QStyle::visualRect(direction, row, rect);
}

QSize PlaceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, QFontMetrics(option.font).height() + 2 * tokens::rowPadding(option.widget) - 2};
}

void PlaceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    paintRowBackground(*painter, option);
    paintChevron(*painter, option, index);
    const QPalette &palette = option.palette;
    const QColor muted = tokens::mutedText(palette);
    const bool mirror = option.direction == Qt::RightToLeft;
    const int indent = indentOf(index) + chevronWidth;
    QRect inner =
        option.rect.adjusted(mirror ? tokens::space3 : indent, 0, mirror ? -indent : -tokens::space3, 0);
    if (isHeading(index)) {
        const QFont font = tokens::strong(tokens::caption(option.font));
        paintRowText(*painter, option, inner, index.data().toString(), font, muted);
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor color = selected ? tokens::text(palette) : muted;
    inner = paintRowIcon(*painter, option, inner, index.data(PlacesModel::IconNameRole).toString(), color);
    inner.adjust(mirror ? 0 : tokens::space2, 0, mirror ? -tokens::space2 : 0, 0);
    const QVariant count = index.data(PlacesModel::CountRole);
    if (count.toLongLong() > 0)
        inner = paintRowEnd(*painter, option, inner, QLocale().toString(count.toLongLong()),
                            tokens::caption(option.font), color);
    paintRowText(*painter, option, inner, index.data().toString(),
                 selected ? tokens::strong(option.font) : option.font, tokens::text(palette));
    painter->restore();
}

} // namespace ui
