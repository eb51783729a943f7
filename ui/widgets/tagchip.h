// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace ui {

/// A tag as a button that takes it away: its name on a tint, with a cross.
class TagChip final : public QAbstractButton {
    Q_OBJECT

public:
    /// Without a cross when it can't be taken away.
    TagChip(const QString &tag, bool removable, QWidget *parent = nullptr);

    [[nodiscard]] QString tag() const { return m_tag; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_tag;
    QString m_label; ///< the tag on one line, as it is shown
    bool m_removable;
};

} // namespace ui
