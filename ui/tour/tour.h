// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
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
};

/// Walks through the main views of a window that shows a library, and saves a picture of each. Driven by a
/// timer that looks whether a view has become what it should be.
class Tour : public QObject {
    Q_OBJECT

public:
    /// folder: where the pictures go; it exists. The window outlives the tour.
    Tour(MainWindow &window, const QString &folder, QObject *parent = nullptr);
    ~Tour() override;

    /// Begins with the library that the window shows, or is about to show.
    void start();

Q_SIGNALS:
    /// failures: one sentence for each view that did not come about; empty when all did.
    void finished(const QStringList &failures);

private:
    void tick();
    void next();
    void savePicture(const QString &name);

    MainWindow &m_window;
    QString m_folder;
    std::unique_ptr<TourWalk> m_walk;
    QList<TourStep> m_steps;
    qsizetype m_step = -1;
    int m_calm = 0; ///< looks at which the step was ready, one after the other
    QTimer m_timer;
    QElapsedTimer m_waited;
    QStringList m_failures;
};

} // namespace ui
