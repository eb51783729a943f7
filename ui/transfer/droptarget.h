// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QStringList>
#include <QWidget>

class QMimeData;
class QWindow;

namespace ui {

/// Takes files that are dropped anywhere on a window. While some are dragged over it, a veil says what will
/// happen; the parts below never see the drag. What the program itself drags is left to them.
class DropTarget final : public QWidget {
    Q_OBJECT

public:
    /// window: a top-level widget; owns this one.
    explicit DropTarget(QWidget &window);

    /// Why nothing can be taken now, a sentence; empty: files are welcome.
    void setRefusal(const QString &reason);

Q_SIGNALS:
    void dropped(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void watchHandle();
    void rise(const QMimeData &mime);

    QWidget &m_window;
    QPointer<QWindow> m_handle;
    QString m_refusal;
    QString m_what; ///< that is being dragged
};

} // namespace ui
