// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/conversationdelegate.h"

#include "domain/timestamp.h"
#include "items/roles.h"
#include "ui/library/rowpainting.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/tokens.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace ui {

namespace {

constexpr int paddingX = tokens::space4;

/// Above and below the text: what the person chose.
int paddingY(const QStyleOptionViewItem &option)
{
    return tokens::rowPadding(option.widget) + 1;
}

int lineHeight(const QStyleOptionViewItem &option)
{
    return QFontMetrics(option.font).height() + 2;
}

constexpr int mostTags = 2;

/// The source, and the model when there is no source.
QString originText(const QModelIndex &index)
{
    const QString source = index.data(items::SourceRole).toString();
    return plainLine(source.isEmpty() ? index.data(items::ModelRole).toString() : sourceName(source), 30);
}

/// The chips at the end of the second line: where it came from at the edge, then the tags that there is room for.
QRect paintChips(QPainter &painter, const QStyleOptionViewItem &option, QRect line, const QModelIndex &index)
{
    line = paintRowChip(painter, option, line, originText(index), ChipShape::Framed);
    QStringList chips;
    const QStringList tags = index.data(items::TagsRole).toStringList();
    // From the edge inwards: read along the line the first tag comes first, and how many more there are last.
    if (tags.size() > mostTags)
        chips.append(QStringLiteral("+%1").arg(tags.size() - mostTags));
    for (qsizetype i = std::min<qsizetype>(mostTags, tags.size()) - 1; i >= 0; --i)
        chips.append(plainLine(tags.at(i).section(u'/', -1), 20));
    for (const QString &chip : chips)
        line = paintRowChip(painter, option, line, chip);
    return line;
}

} // namespace

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {10 * lineHeight(option), 2 * lineHeight(option) + 2 * paddingY(option)};
}

void ConversationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    painter->save();
    paintRowBackground(*painter, option);
    const QRect inner = option.rect.adjusted(paddingX, paddingY(option), -paddingX, -paddingY(option));
    if (!index.data(items::LoadedRole).toBool()) {
        (void)index.data(Qt::DisplayRole); // asks for the row
        paintAwaitedRow(*painter, option, inner);
        painter->restore();
        return;
    }
    const QPalette &palette = option.palette;
    const QColor muted = tokens::mutedText(palette);
    QRect first(inner.left(), inner.top(), inner.width(), lineHeight(option));
    QRect second = first.translated(0, lineHeight(option));
    first = paintRowEnd(*painter, option, first,
                        shortMoment(index.data(items::MomentRole).value<domain::Timestamp>()),
                        tokens::caption(option.font), muted);
    if (index.data(items::PinnedRole).toBool())
        first = paintRowIcon(*painter, option, first, QStringLiteral("pin"), tokens::accent(palette));
    const QFont titleFont =
        index.data(items::UnreadRole).toBool() ? tokens::strong(option.font) : option.font;
    paintRowText(*painter, option, first, plainLine(index.data(items::TitleRole).toString()), titleFont,
                 tokens::text(palette));
    second = paintChips(*painter, option, second, index);
    paintRowText(*painter, option, second, plainLine(index.data(items::PreviewRole).toString()),
                 tokens::caption(option.font), muted);
    painter->restore();
}

bool ConversationDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                                     const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.data(items::LoadedRole).toBool())
        return false;
    const QString source = index.data(items::SourceRole).toString();
    QStringList lines{
        plainLine(index.data(items::TitleRole).toString()),
        longMoment(index.data(items::MomentRole).value<domain::Timestamp>()),
        tr("%n message(s)", nullptr, index.data(items::MessageCountRole).toInt()),
        //: Where a conversation was imported from: %1 is "ChatGPT"
        source.isEmpty() ? QString() : tr("Source: %1").arg(plainLine(sourceName(source))),
        plainLine(index.data(items::ModelRole).toString()),
        plainLine(index.data(items::TagsRole).toStringList().join(QStringLiteral(", "))),
    };
    lines.removeAll(QString());
    const QString text = lines.join(u'\n');
    QToolTip::showText(event->globalPos(), text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")), view);
    return true;
}

} // namespace ui
