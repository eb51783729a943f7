// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/shell/menus.h"

#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTest>
#include <QWidget>

class TestCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCommandIsNamed();
    void shortcutsAreSharedOnlyWhereOneIsEnabled();
    void menusTakeTheActionsOfTheRegistry();
    void eachEntryOfAMenuHasALetterOfItsOwn();
};

void TestCommands::everyCommandIsNamed()
{
    QWidget window;
    ui::ActionRegistry registry(&window);
    ui::addCommands(registry);
    QVERIFY(registry.actions().size() > 25);
    static const QRegularExpression shape(QStringLiteral("^[a-z]+\\.[a-zA-Z]+$"));
    QSet<QString> ids;
    for (const QAction *action : registry.actions()) {
        QVERIFY2(shape.match(action->objectName()).hasMatch(), qPrintable(action->objectName()));
        QVERIFY2(!ids.contains(action->objectName()), qPrintable(action->objectName()));
        ids.insert(action->objectName());
        QVERIFY2(action->text().contains(u'&'), qPrintable(action->text()));
        QVERIFY2(!action->iconText().isEmpty(), qPrintable(action->objectName()));
        QVERIFY(window.actions().contains(action));
    }
    QCOMPARE(registry.action(ui::command::pin)->objectName(), QStringLiteral("conversation.pin"));
}

/// Opposites, and the same verb on another page of the window.
void TestCommands::shortcutsAreSharedOnlyWhereOneIsEnabled()
{
    QWidget window;
    ui::ActionRegistry registry(&window);
    ui::addCommands(registry);
    const QList<QSet<QString>> pairs{
        {QStringLiteral("conversation.pin"), QStringLiteral("conversation.unpin")},
        {QStringLiteral("conversation.archive"), QStringLiteral("conversation.unarchive")},
        {QStringLiteral("conversation.markRead"), QStringLiteral("conversation.markUnread")},
        {QStringLiteral("conversation.tag"), QStringLiteral("memory.tag")},
        {QStringLiteral("conversation.trash"), QStringLiteral("memory.trash")},
        {QStringLiteral("conversation.restore"), QStringLiteral("memory.restore")},
        {QStringLiteral("conversation.purge"), QStringLiteral("memory.purge")},
    };
    QHash<QKeySequence, QSet<QString>> users;
    for (const QAction *action : registry.actions()) {
        for (const QKeySequence &keys : action->shortcuts())
            users[keys].insert(action->objectName());
    }
    for (auto user = users.cbegin(); user != users.cend(); ++user)
        QVERIFY2(user->size() == 1 || pairs.contains(*user), qPrintable(user.key().toString()));
}

void TestCommands::menusTakeTheActionsOfTheRegistry()
{
    QWidget window;
    ui::ActionRegistry registry(&window);
    ui::addCommands(registry);
    QMenuBar bar;
    ui::fillMenus(bar, registry);
    QList<QAction *> inMenus;
    for (const QAction *menu : bar.actions()) {
        QVERIFY(menu->text().contains(u'&'));
        inMenus += menu->menu()->actions();
    }
    for (QAction *action : registry.actions())
        QVERIFY2(inMenus.contains(action), qPrintable(action->objectName()));
}

/// Of opposites only one is seen at a time, and they share their letter.
void TestCommands::eachEntryOfAMenuHasALetterOfItsOwn()
{
    QWidget window;
    ui::ActionRegistry registry(&window);
    ui::addCommands(registry);
    QMenuBar bar;
    ui::fillMenus(bar, registry);
    const QSet<QString> opposites{QStringLiteral("conversation.unpin"),
                                  QStringLiteral("conversation.unarchive"),
                                  QStringLiteral("conversation.markUnread")};
    static const QRegularExpression mnemonic(QStringLiteral("&([^&])"));
    for (const QAction *menu : bar.actions()) {
        QSet<QString> letters;
        const auto entries = menu->menu()->actions();
        for (const QAction *entry : entries) {
            if (entry->isSeparator() || opposites.contains(entry->objectName()))
                continue;
            const QString letter = mnemonic.match(entry->text()).captured(1).toLower();
            QVERIFY2(!letters.contains(letter), qPrintable(menu->text() + u'/' + entry->text()));
            letters.insert(letter);
        }
    }
}

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
