// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QAbstractListModel>

namespace items {

/// What views know of a long list whose rows are read when they are looked at: see WindowedListModel.
class PagedListModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

Q_SIGNALS:
    /// The first answer for a filter came, or a refresh was applied.
    void loaded();
    /// The headings are others, or stand above other rows.
    void sectionsChanged();
    void failed(const domain::Error &error);
};

} // namespace items
