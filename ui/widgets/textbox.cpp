// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textbox.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>

#include <cmath>

namespace ui {

TextBox::TextBox(int leastLines, int mostLines, QWidget *parent)
    : QPlainTextEdit(parent), m_leastLines(leastLines), m_mostLines(mostLines)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(this, &QPlainTextEdit::textChanged, this, &TextBox::adapt);
}

void TextBox::setText(const QString &text)
{
    setPlainText(text);
    document()->clearUndoRedoStacks();
}

int TextBox::heightOf(int lines) const
{
    // A line of a document rounds its parts up one by one; a pixel less, and the box would scroll.
    const QFontMetricsF metrics(font());
    const double line = std::ceil(metrics.ascent()) + std::ceil(metrics.descent())
        + std::ceil(std::max(0.0, metrics.leading()));
    return int(std::ceil(lines * line + 2 * document()->documentMargin())) + 2 * frameWidth();
}

/// Counts no further than what matters.
int TextBox::shownLines() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < m_mostLines;
         block = block.next()) {
        (void)document()->documentLayout()->blockBoundingRect(block); // lays the block out
        lines += std::max(1, block.lineCount());
    }
    return std::clamp(lines, m_leastLines, m_mostLines);
}

void TextBox::adapt()
{
    const int lines = shownLines();
    if (lines == m_lines)
        return;
    m_lines = lines;
    updateGeometry();
}

QSize TextBox::sizeHint() const
{
    return {QFontMetrics(font()).averageCharWidth() * 40, heightOf(std::max(m_lines, m_leastLines))};
}

QSize TextBox::minimumSizeHint() const
{
    return {QFontMetrics(font()).averageCharWidth() * 16, sizeHint().height()};
}

void TextBox::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    adapt();
}

} // namespace ui
