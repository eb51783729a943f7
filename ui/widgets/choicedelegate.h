// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/choicelist.h"

#include <QStyledItemDelegate>

namespace ui {

/// A line of a ChoiceList: an icon, the text with what was found of it in strong letters, a quiet detail.
class ChoiceDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int ChoiceRole = Qt::UserRole + 1; ///< the row's Choice

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::Choice)
