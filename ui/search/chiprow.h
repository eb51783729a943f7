// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QToolButton;

namespace ui {

class QueryChip;

/// The conditions of a query side by side. What has no room stands behind a button that says how many.
class ChipRow final : public QWidget {
    Q_OBJECT

public:
    explicit ChipRow(QWidget *parent = nullptr);

    void setParts(const QStringList &parts);
    [[nodiscard]] QStringList parts() const;
    /// Shows all chips as selected, like the text beside them.
    void setSelected(bool selected);
    /// How wide the row may become.
    void setRoom(int width);
    /// Puts the keyboard on the last chip that is shown; false without one.
    bool focusLast();

    QSize sizeHint() const override { return {m_width, height()}; }
    QSize minimumSizeHint() const override { return {m_width, 0}; }

Q_SIGNALS:
    void editWanted(qsizetype part);
    void removeWanted(qsizetype part);
    /// The keyboard leaves the row for the text behind it.
    void leaveWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QueryChip *createChip(const QString &part);
    void arrange();
    void showMore();
    void step(QueryChip *from, bool forwards);

    QList<QueryChip *> m_chips;
    QToolButton *m_more;
    int m_room = 0;
    int m_width = 0;
    qsizetype m_shown = 0;
};

} // namespace ui
