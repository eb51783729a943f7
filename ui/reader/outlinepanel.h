// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/outlinemodel.h"

#include <QWidget>

class QLabel;
class QListView;

namespace ui {

class ReaderView;

/// Beside what is read: the person's questions, the one that is read marked. A click goes there.
class OutlinePanel final : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the panel.
    OutlinePanel(items::ReaderModel &model, ReaderView &view, QWidget *parent = nullptr);

    [[nodiscard]] QListView &list() const { return *m_list; }

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();
    void follow();
    void go(const QModelIndex &index);

    ReaderView &m_view;
    items::OutlineModel m_outline;
    QLabel *m_title;
    QListView *m_list;
};

} // namespace ui
