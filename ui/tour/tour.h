// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tour/tourlook.h"

#include <QElapsedTimer>
#include <QFont>
#include <QObject>
#include <QPalette>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <memory>

namespace ui {

class MainWindow;
class TourWalk;

/// One view of the window: how to get there, and how to know that it is there.
struct TourStep {
    QString picture; ///< name of the file, without ".png"; empty: none is wanted
    std::function<void()> act;
    std::function<bool()> ready; ///< looked at again and again; empty: at once
    bool isNeeded = false;       ///< the steps after it make no sense without it
};

/// Walks through the main views of a window that shows a library, once in each of several looks, and saves a picture
/// of each view. Driven by a timer that looks whether a view has become what it should be.
class Tour : public QObject {
    Q_OBJECT

public:
    /// folder: where the pictures go; it exists. Empty: no pictures are made. The window outlives the tour.
    Tour(MainWindow &window, const QString &folder, const QList<TourLook> &looks, QObject *parent = nullptr);
    ~Tour() override;

    /// Begins with the library that the window shows, or is about to show.
    void start();

Q_SIGNALS:
    /// A view is there, in one of the looks.
    void arrived(const QString &view, const QString &look);
    /// failures: one sentence for each view that did not come about; empty when all did.
    void finished(const QStringList &failures);

private:
    void tick();
    void next();
    void nextRound();
    void end();
    void applyLook(const TourLook &look);
    void fail(const TourStep &step);
    void savePicture(const QString &name);
    void saveAs(const QPixmap &picture, const QString &name);

    MainWindow &m_window;
    QString m_folder;
    QList<TourLook> m_looks;
    qsizetype m_round = -1;
    std::unique_ptr<TourWalk> m_walk;
    QList<TourStep> m_steps;
    qsizetype m_step = -1;
    int m_calm = 0; ///< looks at which the step was ready, one after the other
    QTimer m_timer;
    QElapsedTimer m_waited;
    QStringList m_failures;
    QPalette m_palette; ///< before the tour
    QFont m_font;
};

} // namespace ui
