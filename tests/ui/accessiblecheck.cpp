// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accessiblecheck.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QWidget>

#include <algorithm>

namespace support {

namespace {

constexpr int mostChildren = 60;

QString whatItIs(const QWidget &widget)
{
    return QStringLiteral("%1 %2 in %3")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(),
             widget.parentWidget() ? widget.parentWidget()->objectName() : QString());
}

/// Those that the keyboard or the mouse can use.
QList<QWidget *> usable(const QWidget &root)
{
    QList<QWidget *> found;
    const auto widgets = root.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool takesKeys =
            widget->focusPolicy() != Qt::NoFocus || qobject_cast<QAbstractButton *>(widget);
        if (takesKeys && widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
            && widget->window() == root.window()
            && !widget->inherits("QLineEditIconButton")) // its line edit is what has a name
            found.append(widget);
    }
    return found;
}

QStringList namelessIn(const QWidget &root)
{
    QStringList problems;
    const auto widgets = usable(root);
    for (QWidget *widget : widgets) {
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            problems.append(QStringLiteral("no name: ") + whatItIs(*widget));
        else if (face->role() == QAccessible::NoRole)
            problems.append(QStringLiteral("no role: ") + whatItIs(*widget));
    }
    return problems;
}

/// Rows and cells, which aren't widgets.
void addNamelessParts(QAccessibleInterface *face, QStringList &problems)
{
    const QAccessible::State state = face->state();
    if (state.invisible)
        return;
    if (state.focusable && !face->object() && face->text(QAccessible::Name).isEmpty())
        problems.append(QStringLiteral("no name: a part with the role %1 in %2")
                            .arg(face->role())
                            .arg(face->parent()->text(QAccessible::Name)));
    for (int i = 0; i < std::min(face->childCount(), mostChildren); ++i) {
        if (QAccessibleInterface *child = face->child(i))
            addNamelessParts(child, problems);
    }
}

} // namespace

QStringList accessibilityProblems(QWidget &root)
{
    QStringList problems = namelessIn(root);
    addNamelessParts(QAccessible::queryAccessibleInterface(&root), problems);
    return problems;
}

} // namespace support
