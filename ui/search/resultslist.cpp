// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/resultslist.h"

#include "ui/search/hitdelegate.h"

namespace ui {

ResultsList::ResultsList(items::SearchResultsModel &model, QWidget *parent)
    : QListView(parent), m_model(model)
{
    setObjectName(QStringLiteral("resultsList"));
    setAccessibleName(tr("Search results"));
    setModel(&model);
    setItemDelegate(new HitDelegate(this));
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    const auto choose = [this](const QModelIndex &index) { Q_EMIT hitChosen(m_model.hit(index.row())); };
    connect(this, &QListView::clicked, this, choose);
    connect(this, &QListView::activated, this, choose);
}

void ResultsList::openFirst()
{
    if (m_model.rowCount() == 0)
        return;
    setCurrentIndex(m_model.index(0));
    Q_EMIT hitChosen(m_model.hit(0));
}

void ResultsList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    // The mouse chooses by its click; this is for the keyboard.
    if (current.isValid() && hasFocus())
        Q_EMIT hitChosen(m_model.hit(current.row()));
}

} // namespace ui
