// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/resultslist.h"

#include "ui/search/hitdelegate.h"

#include <QScrollBar>

namespace ui {

using Kind = items::SearchGroupsModel::Kind;

ResultsList::ResultsList(items::SearchGroupsModel &model, QWidget *parent) : QListView(parent), m_model(model)
{
    setObjectName(QStringLiteral("resultsList"));
    setAccessibleName(tr("Search results"));
    setModel(&model);
    setItemDelegate(new HitDelegate(this));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    connect(this, &QListView::clicked, this, &ResultsList::choose);
    connect(this, &QListView::activated, this, [this](const QModelIndex &index) {
        if (isHit(index.row()))
            Q_EMIT hitActivated(m_model.hit(index.row()));
        else
            choose(index);
    });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_anchor = QPersistentModelIndex(); });
}

bool ResultsList::isHit(int row) const
{
    return row >= 0 && row < m_model.rowCount() && m_model.kind(row) == Kind::Hit;
}

/// The nearest row that the keyboard can be on; -1 when there is none.
int ResultsList::nextRow(int row, bool forwards) const
{
    do {
        row += forwards ? 1 : -1;
    } while (row >= 0 && row < m_model.rowCount() && m_model.kind(row) == Kind::Heading);
    return row < m_model.rowCount() ? row : -1;
}

/// A heading leads to its first hit; the row of hidden hits shows them.
void ResultsList::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const int row = index.row();
    switch (m_model.kind(row)) {
    case Kind::Heading:
        m_following = true;
        setCurrentIndex(m_model.index(row + 1));
        m_following = false;
        Q_EMIT hitChosen(m_model.hit(row + 1));
        break;
    case Kind::Hit:
        Q_EMIT hitChosen(m_model.hit(row));
        break;
    case Kind::More:
        m_model.unfold(row);
        setCurrentIndex(m_model.index(row));
        break;
    }
}

void ResultsList::openFirst()
{
    setCurrentIndex({});
    if (const auto hit = moveOn(true))
        Q_EMIT hitChosen(*hit);
}

std::optional<domain::SearchHit> ResultsList::moveOn(bool forwards)
{
    int row = currentIndex().isValid() ? currentIndex().row() : -1;
    row = nextRow(row, forwards);
    if (row >= 0 && m_model.kind(row) == Kind::More) {
        m_model.unfold(row);
        row = forwards ? row : nextRow(currentIndex().row(), false);
    }
    if (!isHit(row))
        return std::nullopt;
    m_following = true;
    setCurrentIndex(m_model.index(row));
    m_following = false;
    return m_model.hit(row);
}

void ResultsList::focusHit()
{
    setFocus(Qt::ShortcutFocusReason);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(nextRow(-1, true)));
}

void ResultsList::follow(domain::MessageId id)
{
    const int row = m_model.rowOf(id);
    if (row < 0 || row == currentIndex().row())
        return;
    m_following = true;
    setCurrentIndex(m_model.index(row));
    m_following = false;
}

std::optional<domain::SearchHit> ResultsList::currentHit() const
{
    return isHit(currentIndex().row()) ? std::optional(m_model.hit(currentIndex().row())) : std::nullopt;
}

void ResultsList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    // The first hit of a group is shown with its heading.
    if (current.isValid() && current.row() > 0 && m_model.kind(current.row() - 1) == Kind::Heading) {
        scrollTo(m_model.index(current.row() - 1));
        scrollTo(current);
    }
    // The mouse chooses by its click; this is for the keyboard.
    if (isHit(current.row()) && hasFocus() && !m_following)
        Q_EMIT hitChosen(m_model.hit(current.row()));
}

QModelIndex ResultsList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex wanted = QListView::moveCursor(action, modifiers);
    if (!wanted.isValid() || m_model.kind(wanted.row()) != Kind::Heading)
        return wanted;
    const bool backwards = action == MoveUp || action == MovePrevious || action == MovePageUp;
    const int row = nextRow(wanted.row(), !backwards);
    if (row >= 0)
        return m_model.index(row);
    scrollToTop();
    return currentIndex();
}

void ResultsList::rowsInserted(const QModelIndex &parent, int start, int end)
{
    if (!m_anchor.isValid() && verticalScrollBar()->value() > 0) {
        const QModelIndex top = indexAt(QPoint(2, 2));
        m_anchor = top;
        m_anchorOffset = top.isValid() ? visualRect(top).top() : 0;
    }
    QListView::rowsInserted(parent, start, end);
}

/// After rows came in above, what is read is put back where it was.
void ResultsList::updateGeometries()
{
    QListView::updateGeometries();
    if (!m_anchor.isValid())
        return;
    const QModelIndex anchor = m_anchor;
    m_anchor = QPersistentModelIndex();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(anchor).top() - m_anchorOffset);
}

} // namespace ui
