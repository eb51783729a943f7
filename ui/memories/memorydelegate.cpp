// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memories/memorydelegate.h"

#include "domain/memory.h"
#include "items/roles.h"
#include "ui/library/rowpainting.h"
#include "ui/memories/memorydrafts.h"
#include "ui/memories/memorytexts.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/tokens.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace ui {

namespace {

constexpr int paddingX = tokens::space4;
constexpr int mostTags = 2;
constexpr QSize meter(22, 4);

/// Above and below the text: what the person chose.
int paddingY(const QStyleOptionViewItem &option)
{
    return tokens::rowPadding(option.widget) + 1;
}

int lineHeight(const QStyleOptionViewItem &option)
{
    return QFontMetrics(option.font).height() + 2;
}

/// How important, as a short bar at the trailing edge; returns the rest of rect before it. What is normal has none.
QRect paintMeter(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect, int importance)
{
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int left = mirrored ? rect.left() : rect.right() - meter.width() + 1;
    const QRectF track(left, rect.center().y() - meter.height() / 2.0 + 1, meter.width(), meter.height());
    const qreal length = track.width() * importance / domain::Memory::highestImportance;
    const QRectF filled(mirrored ? track.right() - length : track.left(), track.top(), length,
                        track.height());
    const bool matters = importance > domain::Memory::defaultImportance + 1;
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens::border(option.palette));
    painter.drawRoundedRect(track, 2, 2);
    painter.setBrush(matters ? tokens::accent(option.palette) : tokens::mutedText(option.palette));
    painter.drawRoundedRect(filled, 2, 2);
    const int taken = meter.width() + tokens::space2;
    return rect.adjusted(mirrored ? taken : 0, 0, mirrored ? 0 : -taken, 0);
}

} // namespace

MemoryDelegate::MemoryDelegate(const MemoryDrafts &drafts, QObject *parent)
    : QStyledItemDelegate(parent), m_drafts(drafts)
{
}

bool MemoryDelegate::hasDraft(const QModelIndex &index) const
{
    return m_drafts.has(domain::MemoryId::fromString(index.data(items::IdRole).toString()));
}

QSize MemoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {10 * lineHeight(option), 2 * lineHeight(option) + 2 * paddingY(option)};
}

void MemoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
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
    const QRect first(inner.left(), inner.top(), inner.width(), lineHeight(option));
    const QRect rest = paintFirstLine(*painter, option, first, index);
    paintRowText(*painter, option, rest, plainLine(index.data(items::TitleRole).toString()), option.font,
                 tokens::text(option.palette));
    paintSecondLine(*painter, option, first.translated(0, lineHeight(option)), index);
    painter->restore();
}

/// Date, and whether something is being written; returns the room for the title.
QRect MemoryDelegate::paintFirstLine(QPainter &painter, const QStyleOptionViewItem &option, QRect line,
                                     const QModelIndex &index) const
{
    const QFont small = tokens::caption(option.font);
    line = paintRowEnd(painter, option, line,
                       shortMoment(index.data(items::MomentRole).value<domain::Timestamp>()), small,
                       tokens::mutedText(option.palette));
    if (hasDraft(index))
        line = paintRowEnd(painter, option, line, tr("Draft"), small, tokens::accent(option.palette));
    return line;
}

void MemoryDelegate::paintSecondLine(QPainter &painter, const QStyleOptionViewItem &option, QRect line,
                                     const QModelIndex &index) const
{
    const QColor muted = tokens::mutedText(option.palette);
    line = paintMeter(painter, option, line, index.data(items::ImportanceRole).toInt());
    const QStringList tags = index.data(items::TagsRole).toStringList();
    if (tags.size() > mostTags)
        line = paintRowEnd(painter, option, line, tr("+%1").arg(QLocale().toString(tags.size() - mostTags)),
                           tokens::caption(option.font), muted);
    for (const QString &tag : tags.mid(0, mostTags))
        line = paintRowChip(painter, option, line, plainLine(tag, 24));
    QString preview = plainLine(index.data(items::PreviewRole).toString());
    const QString person =
        m_showsPerson ? plainLine(index.data(items::PersonRole).toString(), 40) : QString();
    if (!person.isEmpty())
        //: Second line of a memory in the list: %1 whose it is, %2 the beginning of its answer
        preview = tr("%1: %2").arg(person, preview);
    paintRowText(painter, option, line, preview, tokens::caption(option.font), muted);
}

bool MemoryDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.data(items::LoadedRole).toBool())
        return false;
    QStringList lines{
        plainLine(index.data(items::TitleRole).toString()),
        tr("Importance: %1").arg(importanceText(index.data(items::ImportanceRole).toInt())),
        longMoment(index.data(items::MomentRole).value<domain::Timestamp>()),
    };
    const QStringList tags = index.data(items::TagsRole).toStringList();
    if (!tags.isEmpty())
        lines.append(tr("Tags: %1").arg(plainLine(tags.join(QStringLiteral(", ")))));
    if (index.data(items::PublicRole).toBool())
        lines.append(tr("Public"));
    if (hasDraft(index))
        lines.append(tr("There are unsaved changes"));
    const QString text = lines.join(u'\n').toHtmlEscaped();
    QToolTip::showText(event->globalPos(), QString(text).replace(u'\n', QStringLiteral("<br>")), view);
    return true;
}

} // namespace ui
