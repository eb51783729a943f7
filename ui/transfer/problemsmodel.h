// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importreport.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <optional>

namespace ui {

/// The lines of an import's report.
class ProblemsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Kind, Message, Record, File };
    static constexpr int columns = File + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setProblems(const QList<domain::ImportProblem> &problems);
    [[nodiscard]] const QList<domain::ImportProblem> &problems() const { return m_problems; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<domain::ImportProblem> m_problems;
};

/// Those of them that a person asks for.
class ProblemsFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    /// The model outlives the filter.
    explicit ProblemsFilter(ProblemsModel &model, QObject *parent = nullptr);

    /// Empty: of any severity, of any file, with any text.
    void setWanted(std::optional<domain::Severity> severity, const QString &file, const QString &text);
    /// The lines that are shown.
    [[nodiscard]] QList<domain::ImportProblem> shown() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ProblemsModel &m_model;
    std::optional<domain::Severity> m_severity;
    QString m_file;
    QString m_text;
};

} // namespace ui
