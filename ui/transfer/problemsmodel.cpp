// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/problemsmodel.h"

#include "ui/transfer/transfertexts.h"
#include "ui/widgets/texts.h"

#include <QDir>

namespace ui {

namespace {

constexpr int longestCell = 80;
constexpr int longestTip = 1'000;

} // namespace

void ProblemsModel::setProblems(const QList<domain::ImportProblem> &problems)
{
    beginResetModel();
    m_problems = problems;
    endResetModel();
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_problems.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const domain::ImportProblem &problem = m_problems.at(index.row());
    if (role == Qt::DisplayRole) {
        switch (index.column()) {
        case Kind:
            return severityText(problem.severity);
        case Message:
            return plainLine(problem.message, longestTip);
        case Record:
            return plainLine(problem.record, longestCell);
        default:
            return plainLine(problem.file.section(u'/', -1), longestCell);
        }
    }
    if (role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Message:
        return plainLine(problem.message, longestTip).toHtmlEscaped();
    case Record:
        return plainLine(problem.record, longestTip).toHtmlEscaped();
    case File:
        return QDir::toNativeSeparators(plainLine(problem.file, longestTip)).toHtmlEscaped();
    default:
        return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("Kind");
    case Message:
        return tr("What happened");
    case Record:
        return tr("Record");
    default:
        return tr("File");
    }
}

ProblemsFilter::ProblemsFilter(ProblemsModel &model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
}

void ProblemsFilter::setWanted(std::optional<domain::Severity> severity, const QString &file,
                               const QString &text)
{
    m_severity = severity;
    m_file = file;
    m_text = text.trimmed();
    invalidateFilter();
}

QList<domain::ImportProblem> ProblemsFilter::shown() const
{
    QList<domain::ImportProblem> lines;
    for (int row = 0; row < rowCount(); ++row)
        lines.append(m_model.problems().at(mapToSource(index(row, 0)).row()));
    return lines;
}

bool ProblemsFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const domain::ImportProblem &problem = m_model.problems().at(row);
    if (m_severity && problem.severity != *m_severity)
        return false;
    if (!m_file.isEmpty() && problem.file != m_file)
        return false;
    return m_text.isEmpty() || problem.message.contains(m_text, Qt::CaseInsensitive)
        || problem.record.contains(m_text, Qt::CaseInsensitive)
        || problem.file.contains(m_text, Qt::CaseInsensitive);
}

} // namespace ui
