// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace ui {

/// A condition of a query in the search field: a click or Enter turns it back into text to edit, the cross or
/// Delete removes it, the arrow keys lead on.
class QueryChip final : public QAbstractButton {
    Q_OBJECT

public:
    /// part: the condition as written in the query.
    explicit QueryChip(const QString &part, QWidget *parent = nullptr);

    [[nodiscard]] QString part() const { return m_part; }
    void setSelected(bool selected);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void editWanted();
    void removeWanted();
    /// The keyboard leaves for the chip before or after.
    void leaveWanted(bool forwards);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QRect crossRect() const;

    QString m_part;
    bool m_selected = false;
};

} // namespace ui
