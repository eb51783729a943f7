// SPDX-License-Identifier: GPL-3.0-or-later
#include "layoutcheck.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/overlay.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QSizeGrip>
#include <QSplitter>
#include <QSplitterHandle>
#include <QTabBar>

namespace support {

namespace {

QString nameOf(const QWidget &widget)
{
    const QString type = QString::fromLatin1(widget.metaObject()->className());
    return widget.objectName().isEmpty() ? type : widget.objectName();
}

QString pathOf(const QWidget &widget)
{
    QString path = nameOf(widget);
    for (const QWidget *parent = widget.parentWidget(); parent && !parent->isWindow();
         parent = parent->parentWidget())
        path.prepend(nameOf(*parent) + u'/');
    return path;
}

QString sizeText(const QSize &size)
{
    return QStringLiteral("%1×%2").arg(size.width()).arg(size.height());
}

/// Qt's own controls arrange what they are made of themselves.
bool isComposed(const QWidget &widget)
{
    return qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QComboBox *>(&widget)
        || qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QTabBar *>(&widget)
        || qobject_cast<const QMenuBar *>(&widget) || qobject_cast<const QAbstractItemView *>(&widget);
}

/// Lies over others because it is meant to.
bool isOverlay(const QWidget &widget)
{
    static const QStringList names{QStringLiteral("newPill"), QStringLiteral("hitRail"),
                                   QStringLiteral("dropTarget"), QStringLiteral("copyProgress")};
    return widget.isWindow() || qobject_cast<const ui::Overlay *>(&widget)
        || qobject_cast<const QSplitterHandle *>(&widget) || qobject_cast<const QSizeGrip *>(&widget)
        || names.contains(widget.objectName());
}

bool isControl(const QWidget &widget)
{
    return qobject_cast<const QLabel *>(&widget) || qobject_cast<const QAbstractButton *>(&widget)
        || qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget)
        || qobject_cast<const QAbstractSpinBox *>(&widget);
}

QSize needOf(const QWidget &widget)
{
    if (widget.hasHeightForWidth())
        return {0, widget.heightForWidth(widget.width())};
    // A size that was set by hand is a decision.
    return widget.minimumSizeHint().boundedTo(widget.maximumSize());
}

void checkRoom(const QWidget &widget, QStringList &problems)
{
    if (!isControl(widget))
        return;
    const QSize need = needOf(widget);
    if (widget.width() < need.width() || widget.height() < need.height())
        problems.append(QStringLiteral("%1 has %2 and needs %3")
                            .arg(pathOf(widget), sizeText(widget.size()), sizeText(need)));
}

/// What a scroll area shows may be larger than it.
bool isScrolled(const QWidget &widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget.parentWidget()->parentWidget());
    return area && area->viewport() == widget.parentWidget();
}

void checkPlace(const QWidget &widget, QStringList &problems)
{
    QRect room = widget.parentWidget()->rect();
    if (qobject_cast<const QSplitter *>(widget.parentWidget()))
        room.adjust(0, 0, 1, 0); // from right to left Qt's own splitter is off by one
    if (!isScrolled(widget) && !room.contains(widget.geometry()))
        problems.append(pathOf(widget) + QStringLiteral(" sticks out of ") + nameOf(*widget.parentWidget()));
}

void checkChildren(const QWidget &parent, QStringList &problems)
{
    QList<const QWidget *> shown;
    for (const QObject *child : parent.children()) {
        const auto *widget = qobject_cast<const QWidget *>(child);
        if (!widget || !widget->isVisible() || widget->isWindow() || widget->size().isEmpty())
            continue;
        if (!isOverlay(*widget)) {
            checkPlace(*widget, problems);
            for (const QWidget *other : std::as_const(shown)) {
                if (other->geometry().intersects(widget->geometry()))
                    problems.append(pathOf(*widget) + QStringLiteral(" overlaps ") + nameOf(*other));
            }
            shown.append(widget);
        }
        checkRoom(*widget, problems);
        if (!isComposed(*widget))
            checkChildren(*widget, problems);
    }
}

} // namespace

QStringList layoutProblems(const QWidget &window)
{
    QStringList problems;
    checkChildren(window, problems);
    return problems;
}

} // namespace support
