// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// A row of the sidebar: an icon, a name and a count; or the heading of a section. What can be folded has a
/// chevron before it.
class PlaceDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where a row's chevron is within the row's rectangle.
    [[nodiscard]] static QRect chevronRect(const QRect &row, const QModelIndex &index,
                                           Qt::LayoutDirection direction);
};

} // namespace ui
