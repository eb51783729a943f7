// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/hitdelegate.h"

#include "domain/message.h"
#include "items/roles.h"
#include "items/searchgroupsmodel.h"
#include "ui/library/rowpainting.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/tokens.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

namespace ui {

using Kind = items::SearchGroupsModel::Kind;

namespace {

constexpr int paddingX = tokens::space4;
constexpr int headingSpace = tokens::space3; // above a heading
constexpr int snippetLines = 2;

int lineHeight(const QFont &font)
{
    return QFontMetrics(font).height() + 1;
}

Kind kindOf(const QModelIndex &index)
{
    return Kind(index.data(items::ResultKindRole).toInt());
}

QRect indented(const QStyleOptionViewItem &option, const QRect &rect)
{
    const bool mirrored = option.direction == Qt::RightToLeft;
    return rect.adjusted(mirrored ? 0 : tokens::space2, 0, mirrored ? -tokens::space2 : 0, 0);
}

/// Where the conversation or the memory is, unless it is among the others; empty then.
QString stateText(const QModelIndex &index)
{
    if (index.data(items::TrashedRole).toBool())
        return HitDelegate::tr("In the trash");
    return index.data(items::ArchivedRole).toBool() ? HitDelegate::tr("Archived") : QString();
}

QRect paintState(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                 const QModelIndex &index)
{
    const QString state = stateText(index);
    return state.isEmpty() ? rect : paintRowChip(painter, option, rect, state);
}

QList<QTextLayout::FormatRange> markFormats(const QModelIndex &index, const QPalette &palette)
{
    QList<QTextLayout::FormatRange> formats;
    const auto matches = index.data(items::MatchesRole).value<QList<std::pair<int, int>>>();
    for (const auto &[start, length] : matches) {
        QTextLayout::FormatRange range{start, length, {}};
        range.format.setBackground(tokens::match(palette));
        range.format.setForeground(tokens::text(palette));
        range.format.setFontWeight(QFont::DemiBold);
        formats.append(range);
    }
    return formats;
}

void layOut(QTextLayout &layout, int width)
{
    layout.beginLayout();
    for (int i = 0; i < snippetLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition(QPointF(0, i * lineHeight(layout.font())));
    }
    layout.endLayout();
}

/// The snippet without line breaks of its own, with what was found marked and an ellipsis where it is cut.
void paintSnippet(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                  const QModelIndex &index)
{
    const QFont font = tokens::caption(option.font);
    QString text = index.data(items::SnippetRole).toString();
    QTextLayout layout(text, font, painter.device());
    QTextOption how(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    how.setTextDirection(option.direction);
    how.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(how);
    layout.setFormats(markFormats(index, option.palette));
    layOut(layout, rect.width());
    const QTextLine last = layout.lineCount() > 0 ? layout.lineAt(layout.lineCount() - 1) : QTextLine();
    if (last.isValid() && last.textStart() + last.textLength() < text.size()) {
        text = text.left(last.textStart())
            + QFontMetrics(font).elidedText(text.mid(last.textStart()), Qt::ElideRight,
                                            rect.width() - tokens::space2);
        layout.setText(text);
        layOut(layout, rect.width());
    }
    painter.setPen(tokens::mutedText(option.palette));
    layout.draw(&painter, rect.topLeft());
}

/// Above and below the text: what the person chose.
int paddingY(const QStyleOptionViewItem &option)
{
    return tokens::rowPadding(option.widget) - 2;
}

} // namespace

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = lineHeight(option.font);
    const int small = lineHeight(tokens::caption(option.font));
    switch (kindOf(index)) {
    case Kind::Heading:
        return {10 * line, headingSpace + line + small + tokens::space1};
    case Kind::More:
        return {10 * line, small + 2 * paddingY(option)};
    case Kind::Hit:
        break;
    }
    const bool isMemory = index.data(items::ValueRole).value<domain::SearchHit>().memoryId.isValid();
    return {10 * line, (isMemory ? line : small) + snippetLines * small + 2 * paddingY(option) + 2};
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    switch (kindOf(index)) {
    case Kind::Heading:
        paintHeading(*painter, option, index);
        break;
    case Kind::Hit:
        paintHit(*painter, option, index);
        break;
    case Kind::More:
        paintMore(*painter, option, index);
        break;
    }
    painter->restore();
}

void HitDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const QColor muted = tokens::mutedText(palette);
    const QFont small = tokens::caption(option.font);
    if (index.row() > 0)
        painter.fillRect(QRect(option.rect.left() + paddingX, option.rect.top() + tokens::space1,
                               option.rect.width() - 2 * paddingX, 1),
                         tokens::border(palette));
    const QRect inner = option.rect.adjusted(paddingX, headingSpace, -paddingX, 0);
    QRect first(inner.left(), inner.top(), inner.width(), lineHeight(option.font));
    first = paintRowEnd(painter, option, first,
                        shortMoment(index.data(items::MomentRole).value<domain::Timestamp>()), small, muted);
    paintRowText(painter, option, first, plainLine(index.data(items::TitleRole).toString()),
                 tokens::strong(option.font), tokens::text(palette));
    QRect second(inner.left(), inner.top() + lineHeight(option.font), inner.width(), lineHeight(small));
    second =
        paintRowChip(painter, option, second,
                     plainLine(sourceName(index.data(items::SourceRole).toString()), 30), ChipShape::Framed);
    second = paintState(painter, option, second, index);
    paintRowText(painter, option, second, tr("%n hit(s)", nullptr, index.data(items::HitCountRole).toInt()),
                 small, muted);
}

void HitDelegate::paintHit(QPainter &painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    paintRowBackground(painter, option);
    const auto hit = index.data(items::ValueRole).value<domain::SearchHit>();
    const bool isMemory = hit.memoryId.isValid();
    const QRect inner = option.rect.adjusted(paddingX, paddingY(option), -paddingX, -paddingY(option));
    const QRect text = isMemory ? inner : indented(option, inner);
    const QColor muted = tokens::mutedText(option.palette);
    const QFont small = tokens::caption(option.font);
    const QFont titleFont = isMemory ? tokens::strong(option.font) : tokens::strong(small);
    const int titleHeight = lineHeight(isMemory ? option.font : small);
    QRect first(text.left(), text.top(), text.width(), titleHeight);
    first = paintRowEnd(painter, option, first, shortMoment(hit.createdAt), small, muted);
    if (isMemory)
        first = paintState(painter, option, first, index);
    paintRowText(painter, option, first, isMemory ? plainLine(hit.title) : roleName(hit.role), titleFont,
                 tokens::text(option.palette));
    paintSnippet(painter, option, text.adjusted(0, titleHeight + 1, 0, 0), index);
}

void HitDelegate::paintMore(QPainter &painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    paintRowBackground(painter, option);
    const QRect inner = indented(option, option.rect.adjusted(paddingX, 0, -paddingX, 0));
    paintRowText(painter, option, inner,
                 tr("Show %n more hit(s)", nullptr, index.data(items::HiddenCountRole).toInt()),
                 tokens::caption(option.font), tokens::accent(option.palette));
}

bool HitDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                            const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    QStringList lines{plainLine(index.data(items::TitleRole).toString()),
                      longMoment(index.data(items::MomentRole).value<domain::Timestamp>()),
                      plainLine(index.data(items::SnippetRole).toString())};
    if (const QString state = stateText(index); !state.isEmpty())
        lines.insert(1, state);
    QToolTip::showText(event->globalPos(),
                       lines.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")), view);
    return true;
}

} // namespace ui
