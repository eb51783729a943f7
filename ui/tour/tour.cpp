// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tour.h"

#include "ui/shell/mainwindow.h"
#include "ui/tour/tourwalk.h"
#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPainter>

#include <chrono>

namespace ui {

namespace {

constexpr std::chrono::milliseconds lookEvery{50};
constexpr std::chrono::seconds patience{30};
/// A view that is ready for so many looks has also been painted.
constexpr int calmLooks = 3;

/// The dialogs that are open, the lowest first.
QList<QDialog *> openDialogs()
{
    QList<QDialog *> dialogs;
    const auto widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        auto *dialog = qobject_cast<QDialog *>(widget);
        if (dialog && dialog->isVisible())
            dialogs.append(dialog);
    }
    return dialogs;
}

} // namespace

Tour::Tour(MainWindow &window, const QString &folder, QObject *parent)
    : QObject(parent), m_window(window), m_folder(folder), m_walk(std::make_unique<TourWalk>(window))
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &Tour::tick);
}

Tour::~Tour() = default;

void Tour::start()
{
    m_steps = m_walk->steps();
    next();
    m_timer.start();
}

void Tour::next()
{
    ++m_step;
    m_calm = 0;
    m_waited.start();
    if (m_step < m_steps.size()) {
        m_steps.at(m_step).act();
        return;
    }
    m_timer.stop();
    Q_EMIT finished(m_failures);
}

void Tour::tick()
{
    const TourStep step = m_steps.at(m_step);
    const bool ready = !step.ready || step.ready();
    m_calm = ready ? m_calm + 1 : 0;
    if (m_calm >= calmLooks) {
        savePicture(step.picture);
        next();
    } else if (m_waited.hasExpired(std::chrono::milliseconds(patience).count())) {
        m_failures.append(tr("The view “%1” did not appear.").arg(step.picture));
        savePicture(step.picture + QStringLiteral("-failed"));
        next();
    }
}

/// The window, and on it the dialogs, which are windows of their own.
void Tour::savePicture(const QString &name)
{
    if (name.isEmpty())
        return;
    QPixmap picture = m_window.grab();
    QPainter painter(&picture);
    const auto dialogs = openDialogs();
    if (!dialogs.isEmpty())
        painter.fillRect(m_window.rect(), QColor(0, 0, 0, 70));
    for (QDialog *dialog : dialogs) {
        const QPixmap shown = dialog->grab();
        const QPoint place = m_window.rect().center() - dialog->rect().center();
        painter.drawPixmap(place, shown);
        painter.setPen(tokens::border(dialog->palette()));
        painter.drawRect(QRect(place, dialog->size()).adjusted(-1, -1, 0, 0));
    }
    painter.end();
    if (!picture.save(QDir(m_folder).filePath(name + QStringLiteral(".png"))))
        m_failures.append(tr("The picture “%1” could not be written.").arg(name));
}

} // namespace ui
