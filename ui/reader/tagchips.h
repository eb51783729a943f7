// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace ui {

/// Tags as chips in one line; those that have no room are counted, and named by a tool tip.
class TagChips final : public QWidget {
    Q_OBJECT

public:
    explicit TagChips(QWidget *parent = nullptr);

    void setTags(const QStringList &tags);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int chipWidth(const QString &text) const;

    QStringList m_tags;
};

} // namespace ui
