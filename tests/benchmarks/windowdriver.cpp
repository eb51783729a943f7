// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowdriver.h"

#include "app/application.h"
#include "items/roles.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/library/conversationlist.h"
#include "ui/library/libraryview.h"
#include "ui/library/listpane.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerview.h"

#include <QApplication>
#include <QEvent>
#include <QRegularExpression>
#include <QTestEventLoop>
#include <QTimer>

#include <chrono>
#include <ctime>
#include <utility>

namespace benchmarks {

namespace {

constexpr int longRows = 60; ///< among the longest conversations, those of the wanted lengths

/// Waits for the first painting of a list with rows, before there is a window.
class FirstList final : public QObject {
public:
    FirstList(std::function<void(ui::MainWindow &)> found, QObject *parent)
        : QObject(parent), m_found(std::move(found))
    {
        parent->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        const auto *list = qobject_cast<ui::ConversationList *>(watched->parent());
        auto *window = list ? qobject_cast<ui::MainWindow *>(list->window()) : nullptr;
        if (!window || !list->model()->index(0, 0).data(items::LoadedRole).toBool())
            return false;
        parent()->removeEventFilter(this);
        // When what is being painted is on the screen.
        QMetaObject::invokeMethod(
            this, [this, window] { m_found(*window); }, Qt::QueuedConnection);
        return false;
    }

private:
    std::function<void(ui::MainWindow &)> m_found;
};

std::function<void(ui::MainWindow &)> whatToDo; ///< between runDriven() and the application it starts

void watchForList()
{
    new FirstList(std::exchange(whatToDo, {}), QCoreApplication::instance());
}

} // namespace

double now()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

double processorTime()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0)
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
#endif
    return 0;
}

bool waitUntil(const std::function<bool()> &ready, int patience)
{
    if (ready())
        return true;
    QTestEventLoop loop;
    QTimer look;
    look.setTimerType(Qt::PreciseTimer);
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (ready())
            loop.exitLoop();
    });
    look.start(1);
    loop.enterLoopMSecs(patience);
    return !loop.timeout();
}

void rest(int milliseconds)
{
    if (milliseconds <= 0)
        return;
    QTestEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QTestEventLoop::exitLoop);
    loop.enterLoopMSecs(milliseconds + 10'000);
}

ui::ConversationList &WindowDriver::list() const
{
    return view().listPane().list();
}

ui::ReaderPane &WindowDriver::reader() const
{
    return view().readerPane();
}

QWidget &WindowDriver::searchEdit() const
{
    return *m_window.findChild<QWidget *>(QStringLiteral("searchField"));
}

QStringList WindowDriver::words() const
{
    static const QRegularExpression word(QStringLiteral("\\b[a-z]{4,10}\\b"));
    QStringList words;
    const auto rows = view().listPane().conversations().inMemory(0, 99);
    for (const domain::Conversation &row : rows) {
        for (auto match = word.globalMatch(row.preview); match.hasNext();) {
            const QString found = match.next().captured();
            if (!words.contains(found))
                words.append(found);
        }
    }
    return words;
}

void WindowDriver::trigger(QLatin1String command) const
{
    m_window.actionRegistry().action(command)->trigger();
}

bool WindowDriver::showAll(bool longestFirst) const
{
    trigger(ui::command::showAll);
    trigger(longestFirst ? ui::command::sortLongest : ui::command::sortNewest);
    const auto &rows = view().listPane().conversations();
    return waitUntil([&] {
        return rows.isLoaded() && rows.rowCount() > items::ConversationListModel::pageSize
            && rows.row(0);
    });
}

bool WindowDriver::awaitRow(int row) const
{
    const auto &rows = view().listPane().conversations();
    return waitUntil([&] {
        (void)rows.index(row).data(Qt::DisplayRole); // asks for it
        return rows.row(row).has_value();
    });
}

int WindowDriver::rowOfLength(int messages) const
{
    const auto &rows = view().listPane().conversations();
    for (int row = 0; row < std::min(longRows, rows.rowCount()); ++row) {
        if (!awaitRow(row))
            return -1;
        const auto length = rows.row(row)->messageCount;
        if (length >= messages * 9 / 10 && length <= messages * 11 / 10)
            return row;
    }
    return -1;
}

void WindowDriver::select(int row) const
{
    list().setCurrentIndex(list().model()->index(row, 0));
}

bool WindowDriver::isOpen(int row) const
{
    const auto wanted = view().listPane().conversations().row(row);
    const auto shown = reader().conversation();
    return wanted && shown && wanted->id == shown->id && reader().view().isComplete();
}

bool WindowDriver::open(int row) const
{
    if (!awaitRow(row))
        return false;
    select(row);
    return waitUntil([&] { return isOpen(row); });
}

QDialog *WindowDriver::dialog(const char *name) const
{
    const auto widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        if (widget->isVisible() && widget->objectName() == QLatin1String(name))
            return qobject_cast<QDialog *>(widget);
    }
    return nullptr;
}

int runDriven(int &argc, char **argv, const std::function<void(WindowDriver &)> &drive)
{
    whatToDo = [&drive](ui::MainWindow &window) {
        WindowDriver driver(window);
        drive(driver);
        QCoreApplication::exit(0);
    };
    qAddPreRoutine(watchForList);
    return app::Application(argc, argv).run();
}

} // namespace benchmarks
