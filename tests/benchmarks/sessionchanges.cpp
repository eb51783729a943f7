// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "windowdriver.h"

#include "ui/actions/commands.h"
#include "ui/library/conversationlist.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

namespace benchmarks {

// What a session changes: conversations, memories, the window.

using namespace ui;

void Session::changeOne()
{
    (void)m_driver.showAll();
    for (const QLatin1String command : {command::pin, command::archive, command::trash}) {
        (void)m_driver.open(3);
        press(command);
        press(command::undo);
    }
}

void Session::changeMany()
{
    (void)m_driver.showAll();
    const QAbstractItemModel *rows = m_driver.list().model();
    m_driver.list().selectionModel()->select(QItemSelection(rows->index(0, 0), rows->index(299, 0)),
                                             QItemSelectionModel::ClearAndSelect);
    rest(look);
    press(command::archive);
    rest(2 * look);
    press(command::undo);
    rest(2 * look);
}

void Session::tag()
{
    (void)m_driver.showAll();
    (void)m_driver.open(4);
    m_driver.trigger(command::tagConversations);
    (void)waitUntil([this] { return m_driver.dialog("tagDialog") != nullptr; }, 5'000);
    QDialog *dialog = m_driver.dialog("tagDialog");
    if (auto *field = dialog ? dialog->findChild<QLineEdit *>(QStringLiteral("tagField")) : nullptr) {
        type(*field, QStringLiteral("work/%1").arg(m_round));
        press(*field, Qt::Key_Return, 1);
        press(*field, Qt::Key_Return, 1);
    }
    rest(look);
    press(command::undo);
}

void Session::memories()
{
    press(command::showMemories);
    rest(look);
    if (auto *list = m_driver.window().findChild<QAbstractItemView *>(QStringLiteral("memoryList")))
        press(*list, Qt::Key_Down, 6);
    press(command::showAll);
}

void Session::themes()
{
    m_driver.trigger(command::settings);
    (void)waitUntil([this] { return m_driver.dialog("settingsDialog") != nullptr; }, 5'000);
    QDialog *dialog = m_driver.dialog("settingsDialog");
    auto *box = dialog ? dialog->findChild<QComboBox *>(QStringLiteral("settingsTheme")) : nullptr;
    for (const Theme theme : {Theme::Dark, Theme::HighContrast, Theme::System}) {
        if (!box)
            return;
        box->setCurrentIndex(box->findData(int(theme)));
        Q_EMIT box->activated(box->currentIndex());
        rest(look);
    }
    dialog->reject();
    rest(look);
}

void Session::readerTools()
{
    if (!m_driver.showAll(true) || !m_driver.open(1))
        return;
    press(command::outline);
    press(command::zoomIn);
    press(command::zoomReset);
    press(command::outline);
    press(command::nextQuestion);
    press(command::findInConversation);
    if (auto *field = m_driver.window().findChild<QLineEdit *>(QStringLiteral("findField"))) {
        type(*field, m_words.first());
        press(*field, Qt::Key_Return, 4);
        press(*field, Qt::Key_Escape, 1);
    }
}

void Session::palette()
{
    press(command::openPalette);
    if (auto *field = m_driver.window().findChild<QLineEdit *>(QStringLiteral("paletteEdit"))) {
        type(*field, m_words.first());
        press(*field, Qt::Key_Escape, 1);
    }
}

void Session::places()
{
    for (const QLatin1String command :
         {command::showPinned, command::showArchived, command::showTrash, command::goBack, command::showAll,
          command::sortTitle, command::sortOldest, command::sortNewest})
        press(command);
}

void Session::sizes()
{
    const QSize before = m_driver.window().size();
    for (const QSize size : {QSize(1024, 640), QSize(1600, 1000), before}) {
        m_driver.window().resize(size);
        rest(look);
    }
}

void Session::otherWindow()
{
    (void)m_driver.open(5);
    press(command::openWindow);
    rest(look);
    const auto widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        if (widget->objectName() == QLatin1String("readerWindow"))
            widget->close();
    }
    rest(look);
}

} // namespace benchmarks
