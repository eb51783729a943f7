// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/location.h"
#include "ui/tour/tour.h"

#include <QTemporaryDir>

#include <memory>

class QLineEdit;

namespace store {
class Library;
}

namespace ui {

class ListPane;
class MemoriesPage;
class ReaderPane;

/// The way that the tour takes: its steps, and what they have in common. It ends in a small library of its own, and
/// leaves the one it began with as it was.
class TourWalk : public QObject {
public:
    /// The window outlives the walk.
    explicit TourWalk(MainWindow &window);
    ~TourWalk() override;

    /// The steps of one round.
    [[nodiscard]] QList<TourStep> steps();

private:
    // tourwalk.cpp
    QList<TourStep> beginning();
    QList<TourStep> reading();
    QList<TourStep> readerParts();
    QList<TourStep> organising();
    QList<TourStep> memories();
    // toursearch.cpp
    QList<TourStep> searching();
    QList<TourStep> searchParts();
    // tourdialogs.cpp
    QList<TourStep> selecting();
    QList<TourStep> connecting();
    QList<TourStep> settings();
    QList<TourStep> jumping();
    // tourimport.cpp
    QList<TourStep> emptyLibrary();
    QList<TourStep> importing();
    QList<TourStep> imported();

    [[nodiscard]] ListPane &list() const;
    [[nodiscard]] ReaderPane &reader() const;
    [[nodiscard]] MemoriesPage *memoriesPage() const;
    [[nodiscard]] bool listIsThere() const;
    [[nodiscard]] bool conversationIsThere() const;
    [[nodiscard]] bool resultsAreThere() const;
    [[nodiscard]] bool memoryIsThere() const;
    /// Steps to a search and its first hit.
    QList<TourStep> searchAndOpen(const QString &query, const QString &picture);
    TourStep showAll();
    TourStep closeAll();
    void selectRow(int row);
    void openHit(int row);
    void trigger(QLatin1String command);
    void closeWindows();
    void typeSearch(const QString &text);
    void openLibraryOfOwn();
    void selectPlanets();
    /// A part of the window that is visible; null when there is none.
    [[nodiscard]] QWidget *visible(const char *name) const;
    /// A word of the library's that is likely to be found more than once.
    [[nodiscard]] QString someWord() const;

    MainWindow &m_window;
    store::Location m_location; ///< of the library that the tour began with
    bool m_isKnown = false;     ///< the location
    QTemporaryDir m_folder;
    int m_rounds = 0;
    std::unique_ptr<store::Library> m_ownLibrary;
};

/// The open dialog or popup of a name; null when there is none.
[[nodiscard]] QWidget *openTourDialog(const char *name);
/// Whether it is open.
[[nodiscard]] std::function<bool()> isOpen(const char *dialog);
/// Clicks a button of an open dialog.
void clickIn(const char *dialog, const char *button);
/// A visible part of an open dialog; null when there is none.
[[nodiscard]] QWidget *partOf(const char *dialog, const char *part);

} // namespace ui
