// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/searchresultsmodel.h"

#include <QListView>

namespace ui {

/// The hits of a search. Opens the one that is clicked or that the keyboard comes to.
class ResultsList final : public QListView {
    Q_OBJECT

public:
    /// The model outlives the view.
    explicit ResultsList(items::SearchResultsModel &model, QWidget *parent = nullptr);

    /// Opens the first hit if there is one.
    void openFirst();

Q_SIGNALS:
    void hitChosen(const domain::SearchHit &hit);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    items::SearchResultsModel &m_model;
};

} // namespace ui
