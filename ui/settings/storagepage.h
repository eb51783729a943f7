// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/statistics.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;

namespace store {
class Library;
}

namespace ui {

/// Settings: where the open library is and how much it holds.
class StoragePage final : public QWidget {
    Q_OBJECT

public:
    /// library outlives the page, or is replaced first; null for none.
    explicit StoragePage(store::Library *library, QWidget *parent = nullptr);

    void setLibrary(store::Library *library);

private:
    void addRow(QFormLayout *form, const QString &title, QLabel *value, const char *name);
    void showFigures(const domain::Result<domain::Statistics> &figures);
    void count();

    store::Library *m_library = nullptr;
    quint64 m_generation = 0; ///< figures of an earlier library are dropped
    QLabel *m_place;
    QLabel *m_software;
    QLabel *m_size;
    QLabel *m_conversations;
    QLabel *m_memories;
    QLabel *m_files;
    QPushButton *m_show;
};

} // namespace ui
