// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace ui {

class MainWindow;

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
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ui
