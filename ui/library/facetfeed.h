// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QObject>
#include <QTimer>

namespace store {
class Library;
}

namespace ui {

class PlacesModel;

/// Keeps the places up to date: counts at first, and again when the library has changed and was quiet for a
/// moment. What is shown stays until the new counts are there.
class FacetFeed final : public QObject {
    Q_OBJECT

public:
    /// Both outlive the feed.
    FacetFeed(store::Library &library, PlacesModel &model, QObject *parent = nullptr);

Q_SIGNALS:
    void failed(const domain::Error &error);
    /// Places or their counts were taken over.
    void counted();

private:
    void count();
    void readSearches();

    store::Library &m_library;
    PlacesModel &m_model;
    QTimer m_pause;
    bool m_counting = false;
    bool m_again = false;
};

} // namespace ui
