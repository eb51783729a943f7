// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importreport.h"

#include <QStyledItemDelegate>

namespace items {
class ImportBatchModel;
}

namespace ui {

/// Paints one past import in two lines: its files and when; what it brought, and what became of it.
class BatchDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// The model, which the view shows, outlives the delegate.
    BatchDelegate(const items::ImportBatchModel &model, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const items::ImportBatchModel &m_model;
};

/// "12 new conversations, 340 new messages".
[[nodiscard]] QString broughtText(const domain::ImportBatch &batch);
/// "taken back", "interrupted"; empty for one that is simply there.
[[nodiscard]] QString stateText(const domain::ImportBatch &batch);

} // namespace ui
