// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/accessiblereader.h"

#include "ui/reader/readerview.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace ui {

namespace {

class AccessibleReader final : public QAccessibleWidget {
public:
    explicit AccessibleReader(QWidget *view) : QAccessibleWidget(view, QAccessible::Document) {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        return state;
    }
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
