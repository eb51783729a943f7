// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/importfilesmodel.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QTreeView;

namespace ui {

class FiguresTable;
class ImportTask;
class ProblemsView;

/// What an import found, file by file, to choose from: what to bring in, and for whom.
class ImportPreview final : public QWidget {
    Q_OBJECT

public:
    /// The task outlives the view.
    explicit ImportPreview(ImportTask &task, QWidget *parent = nullptr);

    /// Shows what the task found.
    void refresh();
    /// Names to offer beside the task's.
    void setPeople(const QStringList &names);

    [[nodiscard]] QString userName() const;
    [[nodiscard]] QSet<QString> leftOut() const { return m_files.leftOut(); }
    /// Something is chosen, and for somebody.
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    void changed();

private:
    void build();
    void buildView();
    void updateColumns();
    void updateFigures();
    void updateNote();

    ImportTask &m_task;
    ImportFilesModel m_files;
    QTreeView *m_view;
    FiguresTable *m_figures;
    QLabel *m_note; ///< beside the figures: what they are about
    ProblemsView *m_problems;
    QComboBox *m_user;
    QTimer m_typing; ///< a rehearsal begins when the name is written
};

} // namespace ui
