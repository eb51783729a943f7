// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/importbatchmodel.h"

#include <QDialog>

#include <optional>

class QLabel;
class QListView;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace store {
class Library;
}

namespace ui {

class EmptyState;
class FiguresTable;
class ImportUndo;

/// The imports so far, with what each brought; from here one can be taken back or looked at.
class ImportList final : public QDialog {
    Q_OBJECT

public:
    /// The library outlives the dialog.
    explicit ImportList(store::Library &library, QWidget *parent = nullptr);
    ~ImportList() override;

Q_SIGNALS:
    /// The person wants to see the conversations of an import.
    void showWanted(domain::BatchId batch);

private:
    void build();
    QWidget *createDetails();
    QWidget *createButtons();
    void connectParts();
    void update();
    void showMessage(const QString &text);
    [[nodiscard]] std::optional<domain::ImportBatch> current() const;

    store::Library &m_library;
    items::ImportBatchModel m_model;
    ImportUndo *m_undo;
    QStackedWidget *m_pages;
    QListView *m_view;
    EmptyState *m_empty;
    QWidget *m_details = nullptr;
    QLabel *m_when;
    QLabel *m_files;
    FiguresTable *m_figures;
    QProgressBar *m_busy;
    QLabel *m_message;
    QPushButton *m_show = nullptr;
    QPushButton *m_takeBack = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace ui
