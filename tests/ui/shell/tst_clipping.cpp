// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/shell/startpage.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

namespace {

/// What a widget's texts and pictures need at its present width, less what they have; nothing when they fit.
QString problemOf(const QWidget &widget, const QString &text)
{
    const int height =
        widget.hasHeightForWidth() ? widget.heightForWidth(widget.width()) : widget.sizeHint().height();
    const bool wraps = widget.hasHeightForWidth();
    if (widget.height() < height)
        return QStringLiteral("'%1' has a height of %2 and needs %3")
            .arg(text)
            .arg(widget.height())
            .arg(height);
    if (!wraps && widget.width() < widget.sizeHint().width())
        return QStringLiteral("'%1' has a width of %2").arg(text).arg(widget.width());
    return {};
}

/// Labels and buttons that are cut off.
QStringList clippedIn(const QWidget &root)
{
    QStringList problems;
    const auto widgets = root.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || qobject_cast<const ui::ElidedLabel *>(widget))
            continue;
        QString problem;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            problem = problemOf(*label, label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            problem = problemOf(*button, button->text());
        if (!problem.isEmpty())
            problems.append(problem);
    }
    return problems;
}

} // namespace

/// Pages that are mostly text show all of it.
class TestClipping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyState_data();
    void emptyState();
    void startPage();
};

void TestClipping::emptyState_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("narrow list") << QSize(200, 500);
    QTest::newRow("usual list") << QSize(330, 700);
    QTest::newRow("reader") << QSize(770, 700);
}

void TestClipping::emptyState()
{
    QFETCH(QSize, size);
    QWidget window;
    ui::ActionRegistry registry(&window);
    ui::addCommands(registry);
    ui::EmptyState state;
    state.setContent(
        QStringLiteral("search"), QStringLiteral("This search can't be understood"),
        QStringLiteral("\"before:soon\" is not understood; write a date such as 2026-01-31, 2026-01, "
                       "2026, today, yesterday, or 7d for a week ago."),
        registry.action(ui::command::importFiles));
    state.resize(size);
    state.show();
    QVERIFY(QTest::qWaitForWindowExposed(&state));
    QCOMPARE(clippedIn(state).join(u'\n'), QString());
}

void TestClipping::startPage()
{
    QWidget window;
    ui::ActionRegistry registry(&window);
    ui::addCommands(registry);
    ui::StartPage page(registry);
    page.setRecent(
        {store::Location::sqlite(QStringLiteral("/home/someone/Documents/Conversations.recollect"))});
    page.resize(1024, 640);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QCOMPARE(clippedIn(page).join(u'\n'), QString());
}

QTEST_MAIN(TestClipping)
#include "tst_clipping.moc"
