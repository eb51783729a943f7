// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/problemsmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTreeView;

namespace ui {

/// The lines of a report: all, or those of a kind, of a file or with a word.
class ProblemsView final : public QWidget {
    Q_OBJECT

public:
    /// name: of the list inside, as tests and assistive programs know it.
    explicit ProblemsView(const QString &name, QWidget *parent = nullptr);

    /// Forgets the filters of before. Without lines there is nothing to show: the owner hides the view.
    void setProblems(const QList<domain::ImportProblem> &problems);
    [[nodiscard]] bool isEmpty() const { return m_model.problems().isEmpty(); }
    /// The lines that the filters let through.
    [[nodiscard]] QList<domain::ImportProblem> shown() const { return m_filter.shown(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fillKinds();
    void fillFiles();
    void applyFilters();
    void updateTitle();

    ProblemsModel m_model;
    ProblemsFilter m_filter;
    QLabel *m_title;
    QComboBox *m_kind;
    QComboBox *m_file;
    QLineEdit *m_text;
    QTreeView *m_view;
};

} // namespace ui
