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
constexpr int paddingY = tokens::space2 + 1;

int lineHeight(const QStyleOptionViewItem &option)
{
    return QFontMetrics(option.font).height() + 2;
}

/// The source, and the model when there is no source.
QString chipText(const QModelIndex &index)
{
    const QString source = index.data(items::SourceRole).toString();
    return plainLine(source.isEmpty() ? index.data(items::ModelRole).toString() : sourceName(source), 30);
}

} // namespace

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {10 * lineHeight(option), 2 * lineHeight(option) + 2 * paddingY};
}

void ConversationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    painter->save();
    paintRowBackground(*painter, option);
    const QRect inner = option.rect.adjusted(paddingX, paddingY, -paddingX, -paddingY);
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
    second = paintRowChip(*painter, option, second, chipText(index));
    paintRowText(*painter, option, second, plainLine(index.data(items::PreviewRole).toString()),
                 tokens::caption(option.font), muted);
    painter->restore();
}

bool ConversationDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                                     const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.data(items::LoadedRole).toBool())
        return false;
    const QStringList lines{
        plainLine(index.data(items::TitleRole).toString()),
        longMoment(index.data(items::MomentRole).value<domain::Timestamp>()),
        tr("%n message(s)", nullptr, index.data(items::MessageCountRole).toInt()),
        plainLine(index.data(items::ModelRole).toString()),
    };
    QString text = lines.join(u'\n').trimmed();
    QToolTip::showText(event->globalPos(), text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")), view);
    return true;
}

} // namespace ui
