// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/hitdelegate.h"

#include "domain/message.h"
#include "items/roles.h"
#include "ui/library/rowpainting.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/tokens.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

namespace ui {

namespace {

constexpr int paddingX = tokens::space4;
constexpr int paddingY = tokens::space2;
constexpr int snippetLines = 2;

int lineHeight(const QFont &font)
{
    return QFontMetrics(font).height() + 1;
}

/// The snippet without line breaks of its own and with what was found marked.
void paintSnippet(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect,
                  const QModelIndex &index)
{
    const QFont font = tokens::caption(option.font);
    QTextLayout layout(index.data(items::SnippetRole).toString(), font, painter.device());
    QTextOption how(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    how.setTextDirection(option.direction);
    how.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(how);
    QList<QTextLayout::FormatRange> formats;
    const auto matches = index.data(items::MatchesRole).value<QList<std::pair<int, int>>>();
    for (const auto &[start, length] : matches) {
        QTextLayout::FormatRange range{start, length, {}};
        range.format.setBackground(tokens::match(option.palette));
        range.format.setForeground(tokens::text(option.palette));
        range.format.setFontWeight(QFont::DemiBold);
        formats.append(range);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    for (int i = 0; i < snippetLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        line.setPosition(QPointF(0, i * lineHeight(font)));
    }
    layout.endLayout();
    painter.setPen(tokens::mutedText(option.palette));
    layout.draw(&painter, rect.topLeft());
}

} // namespace

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int snippet = snippetLines * lineHeight(tokens::caption(option.font));
    return {10 * lineHeight(option.font), lineHeight(option.font) + snippet + 2 * paddingY + tokens::space1};
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintRowBackground(*painter, option);
    const QRect inner = option.rect.adjusted(paddingX, paddingY, -paddingX, -paddingY);
    const QPalette &palette = option.palette;
    const QColor muted = tokens::mutedText(palette);
    const QFont small = tokens::caption(option.font);
    QRect first(inner.left(), inner.top(), inner.width(), lineHeight(option.font));
    const QString moment = shortMoment(index.data(items::MomentRole).value<domain::Timestamp>());
    const QString role = roleName(domain::Role(index.data(items::MessageRoleRole).toInt()));
    //: Beside a search hit: %1 who wrote it, %2 when
    first = paintRowEnd(*painter, option, first, tr("%1 · %2").arg(role, moment), small, muted);
    // Several hits of one conversation read as a group: only the first one shows the title in full strength.
    const bool repeated = index.data(items::SameConversationRole).toBool();
    paintRowText(*painter, option, first, plainLine(index.data(items::TitleRole).toString()),
                 repeated ? small : tokens::strong(option.font), repeated ? muted : tokens::text(palette));
    paintSnippet(*painter, option, inner.adjusted(0, lineHeight(option.font) + tokens::space1, 0, 0), index);
    painter->restore();
}

} // namespace ui
