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

constexpr std::chrono::milliseconds lookEvery{40};
constexpr std::chrono::seconds patience{20};
/// A view that is ready for so many looks has also been painted.
constexpr int calmLooks = 3;

/// The windows over the main one, the lowest first.
QList<QWidget *> openWindows()
{
    QList<QWidget *> windows;
    const auto widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        if (widget->isVisible() && (qobject_cast<QDialog *>(widget) || widget->windowType() == Qt::Popup))
            windows.append(widget);
    }
    return windows;
}

} // namespace

Tour::Tour(MainWindow &window, const QString &folder, const QList<TourLook> &looks, QObject *parent)
    : QObject(parent), m_window(window), m_folder(folder), m_looks(looks),
      m_walk(std::make_unique<TourWalk>(window)), m_palette(QApplication::palette()),
      m_font(QApplication::font())
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &Tour::tick);
    connect(&window, &MainWindow::openingFailed, this, [this](const domain::Error &error) {
        if (!m_timer.isActive())
            return;
        m_failures.append(error.message);
        end();
    });
}

Tour::~Tour() = default;

void Tour::start()
{
    m_timer.start();
    nextRound();
}

void Tour::nextRound()
{
    ++m_round;
    if (m_round >= m_looks.size())
        return end();
    applyLook(m_looks.at(m_round));
    m_steps = m_walk->steps();
    m_step = -1;
    next();
}

void Tour::end()
{
    m_timer.stop();
    QApplication::setFont(m_font);
    QApplication::setPalette(m_palette);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    Q_EMIT finished(m_failures);
}

void Tour::applyLook(const TourLook &look)
{
    QFont font = m_font;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * look.textPercent / 100);
    else
        font.setPixelSize(font.pixelSize() * look.textPercent / 100);
    QApplication::setFont(font);
    QApplication::setPalette(look.isDark ? tokens::darkPalette() : m_palette);
    QApplication::setLayoutDirection(look.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    m_window.resize(look.size);
}

void Tour::next()
{
    ++m_step;
    m_calm = 0;
    m_waited.start();
    if (m_step < m_steps.size())
        m_steps.at(m_step).act();
    else
        nextRound();
}

void Tour::tick()
{
    const TourStep step = m_steps.at(m_step);
    const bool ready = !step.ready || step.ready();
    m_calm = ready ? m_calm + 1 : 0;
    if (m_calm >= calmLooks) {
        if (!step.picture.isEmpty())
            Q_EMIT arrived(step.picture, m_looks.at(m_round).name);
        savePicture(step.picture);
        next();
    } else if (m_waited.hasExpired(std::chrono::milliseconds(patience).count())) {
        fail(step);
    }
}

void Tour::fail(const TourStep &step)
{
    const QString look = m_looks.at(m_round).name;
    if (step.picture.isEmpty())
        m_failures.append(tr("Step %1 of the look “%2” did not appear.").arg(m_step + 1).arg(look));
    else
        m_failures.append(tr("The view “%1” did not appear (%2).").arg(step.picture, look));
    if (step.isNeeded)
        return end();
    const QString name = step.picture.isEmpty() ? QStringLiteral("step-%1").arg(m_step + 1) : step.picture;
    savePicture(name + QStringLiteral("-failed"));
    next();
}

/// The window, and on it the dialogs and popups, which are windows of their own.
void Tour::savePicture(const QString &name)
{
    if (name.isEmpty() || m_folder.isEmpty())
        return;
    QPixmap picture = m_window.grab();
    QPainter painter(&picture);
    const auto windows = openWindows();
    if (!windows.isEmpty())
        painter.fillRect(m_window.rect(), QColor(0, 0, 0, 70));
    for (QWidget *window : windows) {
        const QPixmap shown = window->grab();
        const QPoint place = m_window.rect().center() - window->rect().center();
        painter.drawPixmap(place, shown);
        painter.setPen(tokens::border(window->palette()));
        painter.drawRect(QRect(place, window->size()).adjusted(-1, -1, 0, 0));
    }
    painter.end();
    saveAs(picture, name);
}

void Tour::saveAs(const QPixmap &picture, const QString &name)
{
    const TourLook &look = m_looks.at(m_round);
    QDir folder(m_folder);
    if (!look.isUsual() && (!folder.mkpath(look.name) || !folder.cd(look.name)))
        m_failures.append(tr("The folder “%1” could not be made.").arg(look.name));
    else if (!picture.save(folder.filePath(name + QStringLiteral(".png"))))
        m_failures.append(tr("The picture “%1” could not be written.").arg(name));
}

} // namespace ui
