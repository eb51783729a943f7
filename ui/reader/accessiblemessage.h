// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QAccessibleInterface>
#include <QPointer>

namespace ui {

class ReaderView;

/// One message of the reader for screen readers: its name says who wrote it and when, its text is what is shown, and
/// its children are what can be activated in it.
class AccessibleMessage final : public QAccessibleInterface, public QAccessibleTextInterface {
public:
    AccessibleMessage(ReaderView &view, domain::MessageId id);
    ~AccessibleMessage() override;
    Q_DISABLE_COPY_MOVE(AccessibleMessage)

    bool isValid() const override { return !m_view.isNull(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::Section; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    // The text, read-only and without a caret of its own.
    void selection(int, int *start, int *end) const override { *start = *end = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override {}
    QString text(int start, int end) const override;
    int characterCount() const override;
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint &) const override { return 0; }
    void scrollToSubstring(int, int) override {}
    QString attributes(int, int *start, int *end) const override;

private:
    [[nodiscard]] QString content() const;

    QPointer<ReaderView> m_view;
    domain::MessageId m_id;
    mutable QList<QAccessible::Id>
        m_targets; ///< as far as they were asked for; each is the same for its place
};

} // namespace ui
