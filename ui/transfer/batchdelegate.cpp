// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/batchdelegate.h"

#include "items/importbatchmodel.h"
#include "ui/library/rowpainting.h"
#include "ui/transfer/transfertexts.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/tokens.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

namespace ui {

namespace {

constexpr int paddingX = tokens::space3;

/// Above and below the text: what the person chose.
int paddingY(const QStyleOptionViewItem &option)
{
    return tokens::rowPadding(option.widget);
}

int lineHeight(const QStyleOptionViewItem &option)
{
    return QFontMetrics(option.font).height() + 2;
}

} // namespace

BatchDelegate::BatchDelegate(const items::ImportBatchModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model)
{
}

QSize BatchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {10 * lineHeight(option), 2 * lineHeight(option) + 2 * paddingY(option)};
}

void BatchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    paintRowBackground(*painter, option);
    const domain::ImportBatch &batch = m_model.batch(index.row());
    const QRect inner = option.rect.adjusted(paddingX, paddingY(option), -paddingX, -paddingY(option));
    const QColor muted = tokens::mutedText(option.palette);
    QRect first(inner.left(), inner.top(), inner.width(), lineHeight(option));
    QRect second = first.translated(0, lineHeight(option));
    first = paintRowEnd(*painter, option, first, shortMoment(batch.startedAt), tokens::caption(option.font),
                        muted);
    paintRowText(*painter, option, first, plainLine(index.data().toString()), option.font,
                 batch.rolledBackAt ? muted : tokens::text(option.palette));
    second = paintRowChip(*painter, option, second, stateText(batch));
    paintRowText(*painter, option, second, broughtText(batch), tokens::caption(option.font), muted);
    painter->restore();
}

QString broughtText(const domain::ImportBatch &batch)
{
    QStringList parts;
    if (batch.conversations.added > 0)
        parts.append(BatchDelegate::tr("%Ln new conversation(s)", nullptr, int(batch.conversations.added)));
    if (batch.conversations.updated > 0)
        parts.append(BatchDelegate::tr("%Ln that grew", nullptr, int(batch.conversations.updated)));
    if (batch.messages.added > 0)
        parts.append(BatchDelegate::tr("%Ln new message(s)", nullptr, int(batch.messages.added)));
    if (batch.memories.added > 0)
        parts.append(BatchDelegate::tr("%Ln new memory(s)", nullptr, int(batch.memories.added)));
    return parts.isEmpty() ? BatchDelegate::tr("nothing new") : QLocale().createSeparatedList(parts);
}

QString stateText(const domain::ImportBatch &batch)
{
    if (batch.rolledBackAt)
        return BatchDelegate::tr("taken back");
    return batch.finishedAt ? QString() : BatchDelegate::tr("interrupted");
}

} // namespace ui
