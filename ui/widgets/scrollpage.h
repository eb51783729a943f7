// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace ui {

/// Lets a part of a dialog scroll up and down where the window is too low for it, as with large text. It asks for as
/// much room as what it shows, and is never narrower than that. It follows the focus and the keys
/// of what it shows; where nothing of that takes the focus, it needs a focus policy and a name of its own.
class ScrollPage final : public QScrollArea {
    Q_OBJECT

public:
    /// Takes content over.
    explicit ScrollPage(QWidget *content, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] int barWidth() const;
};

} // namespace ui
