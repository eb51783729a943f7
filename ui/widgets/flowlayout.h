// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace ui {

/// Lays widgets out in reading direction and begins a new line when one is full. A widget that wants to grow gets
/// the rest of its line.
class FlowLayout final : public QLayout {
public:
    /// gap: between two widgets, and between two lines.
    explicit FlowLayout(int gap, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }

private:
    struct Line {
        QList<QLayoutItem *> items;
        int width = 0;
        int height = 0;
    };
    [[nodiscard]] QList<Line> linesFor(int width) const;
    void place(const Line &line, const QRect &rect) const;

    int m_gap;
    QList<QLayoutItem *> m_items;
};

} // namespace ui
