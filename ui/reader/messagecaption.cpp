// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/messageitem.h"
#include "ui/reader/messagepaint.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/tokens.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

/// The line above a message: who wrote it and when, what can be done with it, its alternatives; and above that how
/// much later it came than the one before.
namespace ui {

namespace {

constexpr int actionWidth = 26;

/// Carries the context of the texts below.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::MessageItem)
};

QString iconOf(MessageTarget::Kind kind)
{
    switch (kind) {
    case MessageTarget::Kind::CopyMessage:
        return QStringLiteral("copy");
    case MessageTarget::Kind::CopyAddress:
        return QStringLiteral("link");
    default:
        return QStringLiteral("memory");
    }
}

} // namespace

QString MessageItem::branchText() const
{
    //: The place among the alternatives of a message: %1 of %2
    return Words::tr("%1 of %2").arg(m_around.branch.number).arg(m_around.branch.count);
}

/// Takes the room of the buttons off the end of a line.
void MessageItem::layOutActions(QRect &left, int height)
{
    using Kind = MessageTarget::Kind;
    int x = left.right() + 1 - 3 * actionWidth;
    if (x < left.left() + left.width() / 3)
        return; // a narrow column keeps its caption; the context menu has them all
    for (const Kind kind : {Kind::CopyMessage, Kind::CopyAddress, Kind::Remember}) {
        m_actions.push_back({kind, mirrored(QRect(x, left.top(), actionWidth, height))});
        x += actionWidth;
    }
    left.setRight(left.right() - 3 * actionWidth - tokens::space1);
}

void MessageItem::paintGap(QPainter &painter) const
{
    const QPalette &palette = m_style.text.palette;
    const QFont font = tokens::caption(m_style.text.font);
    const int width = QFontMetrics(font).horizontalAdvance(m_around.gap) + 2 * tokens::space3;
    const int middle = m_gapRect.center().y();
    const int side = std::max(0, (m_width - width) / 2);
    painter.fillRect(QRect(0, middle, side, 1), tokens::border(palette));
    painter.fillRect(QRect(m_width - side, middle, side, 1), tokens::border(palette));
    painter.setFont(font);
    painter.setPen(tokens::mutedText(palette));
    painter.drawText(m_gapRect, Qt::AlignCenter,
                     QFontMetrics(font).elidedText(m_around.gap, Qt::ElideRight, m_width));
}

void MessageItem::paintCaption(QPainter &painter, const Look &look) const
{
    const QPalette &palette = m_style.text.palette;
    const QColor muted = tokens::mutedText(palette);
    const QFont small = tokens::caption(m_style.text.font);
    QRect rest = m_captionRect;
    paintRun(painter, rest, messageHeading(m_message), tokens::strong(m_style.text.font),
             isCard() ? tokens::accent(palette) : tokens::text(palette));
    QStringList details;
    if (!m_message.model.isEmpty() && m_message.role != domain::Role::User)
        details.append(plainLine(m_message.model, 60));
    details.append(shortMoment(m_message.createdAt));
    if (m_message.edited)
        details.append(Words::tr("edited"));
    paintRun(painter, rest, QStringLiteral("  ·  ") + details.join(QStringLiteral("  ·  ")), small, muted);
    if (look.active)
        paintActions(painter, look);
    if (m_around.branch.count > 1)
        paintBranch(painter, look);
}

void MessageItem::paintActions(QPainter &painter, const Look &look) const
{
    const QPalette &palette = m_style.text.palette;
    for (const Action &action : m_actions) {
        const bool on = look.hovered.kind == action.kind || look.keyboardTarget.kind == action.kind;
        if (on) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens::chip(palette));
            painter.drawRoundedRect(action.rect, tokens::radius, tokens::radius);
        }
        paintIcon(painter, iconOf(action.kind), action.rect,
                  on ? tokens::text(palette) : tokens::mutedText(palette), m_style.scale);
    }
}

void MessageItem::paintBranch(QPainter &painter, const Look &look) const
{
    const QPalette &palette = m_style.text.palette;
    const bool mirror = m_style.direction == Qt::RightToLeft;
    const QColor usable = tokens::text(palette);
    const QColor faded = tokens::blend(tokens::surface(palette), usable, 0.3);
    for (const QRect &rect : {m_previousRect, m_nextRect}) {
        if (look.hovered.rect == rect) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens::chip(palette));
            painter.drawRoundedRect(rect, tokens::radius, tokens::radius);
        }
    }
    const auto [number, count] = m_around.branch;
    const QString left = QStringLiteral("chevron-left");
    const QString right = QStringLiteral("chevron-right");
    paintIcon(painter, mirror ? right : left, m_previousRect, number > 1 ? usable : faded, m_style.scale);
    paintIcon(painter, mirror ? left : right, m_nextRect, number < count ? usable : faded, m_style.scale);
    painter.setFont(tokens::caption(m_style.text.font));
    painter.setPen(tokens::mutedText(palette));
    painter.drawText(m_branchRect, Qt::AlignCenter, branchText());
}

} // namespace ui
