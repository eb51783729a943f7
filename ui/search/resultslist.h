// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/searchgroupsmodel.h"

#include <QListView>

namespace ui {

/// The hits of a search under their conversations. Opens the one that is clicked or that the keyboard comes to; the
/// keyboard passes over headings. What is read stays where it is while hits are added above it.
class ResultsList final : public QListView {
    Q_OBJECT

public:
    /// The model outlives the view.
    explicit ResultsList(items::SearchGroupsModel &model, QWidget *parent = nullptr);

    /// Opens the first hit if there is one.
    void openFirst();
    /// Makes the hit after or before the current one current, without opening it; nothing at the ends.
    [[nodiscard]] std::optional<domain::SearchHit> moveOn(bool forwards);
    /// Puts the keyboard on the list, on a hit if there is one.
    void focusHit();
    /// Makes a message's hit the current one without opening it again; leaves the list alone when it isn't there.
    void follow(domain::MessageId id);
    /// The hit that the keyboard is on.
    [[nodiscard]] std::optional<domain::SearchHit> currentHit() const;

Q_SIGNALS:
    void hitChosen(const domain::SearchHit &hit);
    /// Enter or a double click: the person wants to read on there.
    void hitActivated(const domain::SearchHit &hit);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void updateGeometries() override;

private:
    [[nodiscard]] bool isHit(int row) const;
    [[nodiscard]] int nextRow(int row, bool forwards) const;
    void choose(const QModelIndex &index);

    items::SearchGroupsModel &m_model;
    bool m_following = false;
    QPersistentModelIndex m_anchor; ///< what is at the top, while rows come in
    int m_anchorOffset = 0;
};

} // namespace ui
