// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicedelegate.h"

#include "ui/library/rowpainting.h"
#include "ui/widgets/tokens.h"

#include <QPainter>
#include <QTextLayout>

namespace ui {

namespace {

/// One line whose marks are strong, elided where it doesn't fit.
void paintMarked(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                 const Choice &choice)
{
    const QFontMetrics metrics(option.font);
    // Strong letters are wider: leave them some room.
    const int room = rect.width() - (choice.marks.isEmpty() ? 0 : tokens::space3);
    QTextLayout layout(metrics.elidedText(choice.text, Qt::ElideRight, room), option.font, painter.device());
    QTextOption how(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    how.setTextDirection(option.direction);
    how.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(how);
    QList<QTextLayout::FormatRange> formats;
    for (const auto &[start, length] : choice.marks) {
        QTextLayout::FormatRange range{start, length, {}};
        range.format.setFontWeight(QFont::Bold);
        formats.append(range);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    if (QTextLine line = layout.createLine(); line.isValid())
        line.setLineWidth(rect.width());
    layout.endLayout();
    painter.setPen(tokens::text(option.palette));
    layout.draw(&painter, QPointF(rect.left(), rect.center().y() - layout.boundingRect().height() / 2 + 1));
}

} // namespace

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto choice = index.data(ChoiceRole).value<Choice>();
    if (choice.kind == Choice::Kind::Heading)
        return {100, QFontMetrics(tokens::caption(option.font)).height() + tokens::space3};
    if (choice.kind == Choice::Kind::Note) {
        const int width = option.widget ? option.widget->width() - 4 * tokens::space3 - tokens::space4 : 300;
        const QRect needed =
            QFontMetrics(option.font).boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, choice.text);
        return {100, needed.height() + 2 * tokens::space2};
    }
    return {100, QFontMetrics(option.font).height() + 2 * tokens::space2 - 2};
}

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto choice = index.data(ChoiceRole).value<Choice>();
    painter->save();
    const QColor muted = tokens::mutedText(option.palette);
    QRect inner = option.rect.adjusted(tokens::space3, 0, -tokens::space3, 0);
    const bool mirrored = option.direction == Qt::RightToLeft;
    if (choice.kind == Choice::Kind::Heading) {
        inner.adjust(0, tokens::space1, 0, 0);
        paintRowText(*painter, option, inner, choice.text, tokens::strong(tokens::caption(option.font)),
                     muted);
        painter->restore();
        return;
    }
    const bool isNote = choice.kind == Choice::Kind::Note;
    if (!isNote)
        paintRowBackground(*painter, option);
    if (!choice.iconName.isEmpty()) {
        inner = paintRowIcon(*painter, option, inner, choice.iconName,
                             isNote ? tokens::errorText(option.palette) : muted);
        inner.adjust(mirrored ? 0 : tokens::space2, 0, mirrored ? -tokens::space2 : 0, 0);
    }
    if (isNote) {
        painter->setPen(tokens::text(option.palette));
        painter->setFont(option.font);
        const auto start = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
        painter->drawText(inner, int(start | Qt::AlignAbsolute | Qt::AlignVCenter) | int(Qt::TextWordWrap),
                          choice.text);
    } else {
        const QFontMetrics small(tokens::caption(option.font));
        const QString detail = small.elidedText(choice.detail, Qt::ElideRight, inner.width() / 2);
        inner = paintRowEnd(*painter, option, inner, detail, tokens::caption(option.font), muted);
        paintMarked(*painter, option, inner, choice);
    }
    painter->restore();
}

} // namespace ui
