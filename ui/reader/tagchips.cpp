// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/tagchips.h"

#include "ui/widgets/texts.h"
#include "ui/widgets/tokens.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ui {

namespace {

constexpr int longestTag = 40;
constexpr int widestFirst = 3; ///< in widths of "+99"

} // namespace

TagChips::TagChips(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("readerTags"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TagChips::setTags(const QStringList &tags)
{
    m_tags.clear();
    for (const QString &tag : tags)
        m_tags.append(plainLine(tag, longestTag));
    setVisible(!m_tags.isEmpty());
    setToolTip(m_tags.join(QStringLiteral(", ")).toHtmlEscaped());
    setAccessibleName(tr("Tags: %1").arg(m_tags.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

int TagChips::chipWidth(const QString &text) const
{
    return QFontMetrics(tokens::caption(font())).horizontalAdvance(text) + 2 * tokens::space2;
}

QSize TagChips::sizeHint() const
{
    int width = 0;
    for (const QString &tag : m_tags)
        width += chipWidth(tag) + tokens::space1;
    return {width, minimumSizeHint().height()};
}

QSize TagChips::minimumSizeHint() const
{
    const int height = QFontMetrics(tokens::caption(font())).height() + tokens::space1;
    if (m_tags.isEmpty())
        return {0, height};
    // The first shows beside a long text too; more would take that all its room.
    const int more = chipWidth(QStringLiteral("+99"));
    const int first = std::min(chipWidth(m_tags.first()), widestFirst * more) + tokens::space1;
    return {m_tags.size() == 1 ? first : first + more, height};
}

void TagChips::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(tokens::caption(font()));
    int x = 0;
    const auto paintChip = [&](const QString &text) {
        const QRect chip =
            QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, chipWidth(text), height()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens::chip(palette()));
        painter.drawRoundedRect(chip, height() / 2.0, height() / 2.0);
        painter.setPen(tokens::text(palette()));
        painter.drawText(chip, Qt::AlignCenter, text);
        x += chip.width() + tokens::space1;
    };
    for (qsizetype i = 0; i < m_tags.size(); ++i) {
        const bool last = i == m_tags.size() - 1;
        const int after = last ? 0 : chipWidth(QStringLiteral("+99")) + tokens::space1;
        if (x + chipWidth(m_tags.at(i)) + after > width()) {
            paintChip(QStringLiteral("+%1").arg(m_tags.size() - i));
            return;
        }
        paintChip(m_tags.at(i));
    }
}

} // namespace ui
