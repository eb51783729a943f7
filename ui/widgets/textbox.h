// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace ui {

/// A field of several lines that is as high as its text, between two bounds. Tab leaves it.
class TextBox final : public QPlainTextEdit {
    Q_OBJECT

public:
    /// Bounds in lines.
    TextBox(int leastLines, int mostLines, QWidget *parent = nullptr);

    /// Sets the text without a way back to the one before.
    void setText(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int heightOf(int lines) const;
    [[nodiscard]] int shownLines() const;
    void adapt();

    int m_leastLines;
    int m_mostLines;
    int m_lines = 0;
};

} // namespace ui
