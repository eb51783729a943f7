// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tour/tour.h"

#include <QPalette>
#include <QTemporaryDir>

#include <memory>

namespace store {
class Library;
}

namespace ui {

class ListPane;
class ReaderPane;

/// The way that the tour takes: its steps, and what they have in common.
class TourWalk : public QObject {
public:
    /// The window outlives the walk.
    explicit TourWalk(MainWindow &window);
    ~TourWalk() override;

    [[nodiscard]] QList<TourStep> steps();

private:
    QList<TourStep> reading();
    QList<TourStep> searching();
    QList<TourStep> organising();
    QList<TourStep> otherLooks();
    QList<TourStep> emptyLibrary();
    QList<TourStep> importing();

    [[nodiscard]] ListPane &list() const;
    [[nodiscard]] ReaderPane &reader() const;
    [[nodiscard]] bool listIsThere() const;
    [[nodiscard]] bool conversationIsThere() const;
    [[nodiscard]] bool resultsAreThere() const;
    void selectRow(int row);
    void openHit(int row);
    void trigger(QLatin1String command);
    void closeDialogs();
    void openEmptyLibrary();
    /// A word of the library's that is likely to be found more than once.
    [[nodiscard]] QString someWord() const;

    MainWindow &m_window;
    QTemporaryDir m_folder;
    std::unique_ptr<store::Library> m_emptyLibrary;
    QPalette m_palette;
};

} // namespace ui
