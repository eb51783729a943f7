// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/settings/shortcutmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <QWidget>

using namespace ui;

class TestShortcutModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsEveryCommand();
    void keepsOnlyDifferences();
    void findsConflicts();
    void oppositesShareTheirs();
    void takesKeysFromAnother();
    void resets();
    void nothingConflictsByDefault();

private:
    [[nodiscard]] int rowOf(QLatin1String id) const;

    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ActionRegistry> m_actions;
    std::unique_ptr<PreferenceStore> m_store;
    std::unique_ptr<ShortcutModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestShortcutModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_actions.reset();
    m_window = std::make_unique<QWidget>();
    m_actions = std::make_unique<ActionRegistry>(m_window.get());
    addCommands(*m_actions);
    m_store = std::make_unique<PreferenceStore>();
    m_model = std::make_unique<ShortcutModel>(*m_actions, *m_store);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    connect(m_store.get(), &PreferenceStore::changed, m_actions.get(),
            [this](const Preferences &now) { m_actions->setShortcuts(now.shortcuts); });
}

int TestShortcutModel::rowOf(QLatin1String id) const
{
    return int(m_actions->actions().indexOf(m_actions->action(id)));
}

void TestShortcutModel::listsEveryCommand()
{
    QCOMPARE(m_model->rowCount(), int(m_actions->actions().size()));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString title = m_model->title(row);
        QVERIFY(!title.isEmpty());
        QVERIFY2(!title.contains(u'&') && !title.contains(u'…'), qPrintable(title));
    }
    const int search = rowOf(command::settings);
    QCOMPARE(m_model->index(search, ShortcutModel::KeysColumn).data().toString(),
             QKeySequence(QStringLiteral("Ctrl+,")).toString(QKeySequence::NativeText));
}

void TestShortcutModel::keepsOnlyDifferences()
{
    const int row = rowOf(command::settings);
    const QKeySequence usual = m_model->keys(row);
    const QKeySequence other(QStringLiteral("Ctrl+Alt+S"));
    m_model->setKeys(row, other);
    QCOMPARE(m_store->current().shortcuts.size(), 1);
    QCOMPARE(m_actions->action(command::settings)->shortcut(), other);
    QVERIFY(
        m_actions->action(command::settings)->toolTip().contains(other.toString(QKeySequence::NativeText)));
    QVERIFY(!m_model->isDefault(row));
    m_model->setKeys(row, usual);
    QVERIFY(m_store->current().shortcuts.isEmpty());
    m_model->setKeys(row, {});
    QVERIFY(m_actions->action(command::settings)->shortcuts().isEmpty());
    QVERIFY(m_store->current().shortcuts.value(command::settings).isEmpty());
    QCOMPARE(m_store->current().shortcuts.size(), 1); // "none" is a difference
}

void TestShortcutModel::findsConflicts()
{
    const int row = rowOf(command::settings);
    const QKeySequence undo = m_model->keys(rowOf(command::undo));
    QCOMPARE(m_model->conflict(row, undo), rowOf(command::undo));
    QCOMPARE(m_model->conflict(row, QKeySequence(QStringLiteral("Ctrl+Alt+Shift+F9"))), -1);
    QCOMPARE(m_model->conflict(row, {}), -1);
    m_model->setKeys(rowOf(command::undo), {});
    QCOMPARE(m_model->conflict(row, undo), -1);
}

void TestShortcutModel::oppositesShareTheirs()
{
    const QKeySequence pin = m_model->keys(rowOf(command::pin));
    QCOMPARE(m_model->conflict(rowOf(command::unpin), pin), -1);
    QVERIFY(m_model->conflict(rowOf(command::settings), pin) >= 0);
}

void TestShortcutModel::takesKeysFromAnother()
{
    const QKeySequence undo = m_model->keys(rowOf(command::undo));
    m_model->takeKeys(rowOf(command::settings), undo);
    QCOMPARE(m_actions->action(command::settings)->shortcut(), undo);
    QVERIFY(!m_actions->action(command::undo)->shortcuts().contains(undo));
}

void TestShortcutModel::resets()
{
    const QKeySequence usual = m_model->keys(rowOf(command::settings));
    m_model->setKeys(rowOf(command::settings), QKeySequence(QStringLiteral("F9")));
    m_model->setKeys(rowOf(command::undo), QKeySequence(QStringLiteral("F10")));
    m_model->reset(rowOf(command::settings));
    QCOMPARE(m_actions->action(command::settings)->shortcut(), usual);
    QVERIFY(!m_model->isDefault(rowOf(command::undo)));
    m_model->resetAll();
    QVERIFY(m_store->current().shortcuts.isEmpty());
}

void TestShortcutModel::nothingConflictsByDefault()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const int other = m_model->conflict(row, m_model->keys(row));
        QVERIFY2(other < 0,
                 qPrintable(other < 0 ? QString()
                                      : m_model->title(row) + QStringLiteral(" / ") + m_model->title(other)));
    }
}

QTEST_MAIN(TestShortcutModel)
#include "tst_shortcutmodel.moc"
