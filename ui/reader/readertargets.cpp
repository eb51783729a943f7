// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/messagecontent.h"
#include "ui/reader/readerview.h"
#include "ui/widgets/texts.h"

/// What can be activated in a message, as screen readers have it.
namespace ui {

const MessageItem *ReaderView::shownItem(domain::MessageId message) const
{
    const int row = m_model.rowOf(message);
    for (const ReaderLayout::Shown &shown : m_layout.shown()) {
        if (shown.row == row)
            return shown.item;
    }
    return nullptr;
}

QList<MessageTarget> ReaderView::targets(domain::MessageId message) const
{
    const MessageItem *item = shownItem(message);
    return item ? item->targets() : QList<MessageTarget>();
}

QString ReaderView::targetName(domain::MessageId message, const MessageTarget &target) const
{
    const MessageItem *item = shownItem(message);
    return item ? nameOf(*item, target) : QString();
}

QString ReaderView::nameOf(const MessageItem &item, const MessageTarget &target)
{
    using Kind = MessageTarget::Kind;
    switch (target.kind) {
    case Kind::Fold:
        return plainLine(item.foldText(target.section));
    case Kind::More:
        return item.moreText(target.section);
    case Kind::Link:
        return plainLine(target.address);
    case Kind::Picture:
    case Kind::Attachment:
        return plainLine(item.message().attachments.at(target.number).name);
    case Kind::CopyCode:
        return tr("Copy this code");
    case Kind::CopyMessage:
        return tr("Copy this message");
    case Kind::CopyAddress:
        return tr("Copy the address of this message");
    case Kind::Remember:
        return tr("Remember this message");
    case Kind::PreviousBranch:
        return tr("Previous version");
    case Kind::NextBranch:
        return tr("Next version");
    case Kind::None:
        break;
    }
    return {};
}

void ReaderView::press(domain::MessageId message, const MessageTarget &target)
{
    activate(m_model.rowOf(message), target);
}

} // namespace ui
