// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/accessiblereader.h"

#include "ui/reader/accessiblemessage.h"
#include "ui/reader/readerview.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <unordered_map>

namespace ui {

namespace {

/// The reader as a document: its children are the messages on the screen, then its scroll bars.
class AccessibleReader final : public QAccessibleWidget {
public:
    explicit AccessibleReader(ReaderView *view)
        : QAccessibleWidget(view, QAccessible::Document), m_view(*view)
    {
    }
    ~AccessibleReader() override
    {
        for (const auto &[message, id] : m_messages)
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(AccessibleReader)

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        return state;
    }
    int childCount() const override { return messageCount() + int(bars().size()); }
    QAccessibleInterface *child(int index) const override
    {
        const int messages = messageCount();
        return index >= 0 && index < messages ? message(index) : bars().value(index - messages);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < messageCount(); ++i) {
            if (message(i) == child)
                return i;
        }
        for (int i = 0; i < bars().size(); ++i) {
            if (bars().at(i) == child)
                return i + messageCount();
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < messageCount(); ++i) {
            if (!message(i)->rect().contains(x, y))
                continue;
            QAccessibleInterface *inside = message(i)->childAt(x, y);
            return inside ? inside : message(i);
        }
        return QAccessibleWidget::childAt(x, y);
    }
    QAccessibleInterface *focusChild() const override
    {
        for (int i = 0; m_view.hasFocus() && i < messageCount(); ++i) {
            if (m_view.shown().at(i).row != m_view.focusedRow())
                continue;
            QAccessibleInterface *found = message(i);
            QAccessibleInterface *inside = found->child(m_view.focusedTarget());
            return inside ? inside : found;
        }
        return QAccessibleWidget::focusChild();
    }

private:
    /// What else belongs to the reader, but for the surface on which the messages are.
    QList<QAccessibleInterface *> bars() const
    {
        QList<QAccessibleInterface *> found;
        for (int i = 0; i < QAccessibleWidget::childCount(); ++i) {
            QAccessibleInterface *widget = QAccessibleWidget::child(i);
            if (widget && widget->object() != m_view.viewport())
                found.append(widget);
        }
        return found;
    }
    int messageCount() const { return int(m_view.shown().size()); }
    /// The interface of a message stays the same while it is on the screen.
    QAccessibleInterface *message(int index) const
    {
        const domain::MessageId id = m_view.model().outline(m_view.shown().at(index).row).id;
        const auto known = m_messages.find(id.value);
        if (known != m_messages.end())
            return QAccessible::accessibleInterface(known->second);
        forgetHidden();
        auto *made = new AccessibleMessage(m_view, id);
        m_messages[id.value] = QAccessible::registerAccessibleInterface(made);
        return made;
    }
    /// Of the messages that were on the screen some are kept: they may come back at once.
    void forgetHidden() const
    {
        constexpr size_t most = 200;
        if (m_messages.size() < most)
            return;
        for (const auto &[message, id] : m_messages)
            QAccessible::deleteAccessibleInterface(id);
        m_messages.clear();
    }

    ReaderView &m_view;
    mutable std::unordered_map<qint64, QAccessible::Id> m_messages;
};

QAccessibleInterface *makeReaderInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<ReaderView *>(object);
    return view ? new AccessibleReader(view) : nullptr;
}

} // namespace

void installReaderAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeReaderInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace ui
