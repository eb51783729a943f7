// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/importfilesmodel.h"

#include "ui/transfer/transfertexts.h"
#include "ui/widgets/texts.h"

#include <QDir>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace ui {

namespace {

constexpr int longestName = 255;

qint64 figureOf(const FiguresTable::Figures &figures, int column)
{
    switch (column) {
    case ImportFilesModel::Conversations:
        return figures.conversations.found;
    case ImportFilesModel::Messages:
        return figures.messages.found;
    case ImportFilesModel::Memories:
        return figures.memories.found;
    case ImportFilesModel::Attachments:
        return figures.attachments.found;
    // What becomes of them is told for what stands in the lists: conversations and memories.
    case ImportFilesModel::New:
        return figures.conversations.added + figures.memories.added;
    case ImportFilesModel::Updated:
        return figures.conversations.updated + figures.memories.updated;
    case ImportFilesModel::Unchanged:
        return figures.conversations.unchanged + figures.memories.unchanged;
    default:
        return 0;
    }
}

void add(FiguresTable::Figures &sum, const FiguresTable::Figures &more)
{
    sum.conversations += more.conversations;
    sum.messages += more.messages;
    sum.memories += more.memories;
    sum.attachments += more.attachments;
}

} // namespace

void ImportFilesModel::setFound(const importers::ImportResult &found)
{
    const QSet<QString> out = leftOut();
    QHash<QString, qint64> problems;
    for (const domain::ImportProblem &problem : found.report.problems)
        ++problems[problem.file];
    beginResetModel();
    m_groups.clear();
    m_files.clear();
    for (const importers::FileSummary &file : found.files)
        addFile(file, !out.contains(file.file), problems.value(file.file));
    endResetModel();
    Q_EMIT choiceChanged();
}

ImportFilesModel::Group &ImportFilesModel::groupNamed(const QString &format)
{
    const auto known = std::find_if(m_groups.begin(), m_groups.end(),
                                    [&](const Group &group) { return group.sum.fullName == format; });
    if (known != m_groups.end())
        return *known;
    Group group;
    group.sum.name = sourceName(format);
    group.sum.fullName = format;
    m_groups.push_back(std::move(group));
    return m_groups.back();
}

void ImportFilesModel::addFile(const importers::FileSummary &file, bool chosen, qint64 problems)
{
    Group &group = groupNamed(file.format);
    Line line;
    line.name = plainLine(file.file.section(u'/', -1), longestName);
    line.fullName = file.file;
    line.group = int(&group - m_groups.data());
    line.chosen = chosen;
    line.figures = FiguresTable::figuresOf(file.outcome);
    line.problems = problems;
    line.earliest = file.earliest;
    line.latest = file.latest;
    group.files.push_back(int(m_files.size()));
    add(group.sum.figures, line.figures);
    group.sum.problems += problems;
    if (file.earliest && file.latest) {
        group.sum.earliest = std::min(group.sum.earliest.value_or(*file.earliest), *file.earliest);
        group.sum.latest = std::max(group.sum.latest.value_or(*file.latest), *file.latest);
    }
    m_files.push_back(std::move(line));
}

QSet<QString> ImportFilesModel::leftOut() const
{
    QSet<QString> out;
    for (const Line &file : m_files) {
        if (!file.chosen)
            out.insert(file.fullName);
    }
    return out;
}

bool ImportFilesModel::isAnythingChosen() const
{
    return std::any_of(m_files.begin(), m_files.end(), [](const Line &file) { return file.chosen; });
}

FiguresTable::Figures ImportFilesModel::chosenFigures() const
{
    FiguresTable::Figures sum;
    for (const Line &file : m_files) {
        if (file.chosen)
            add(sum, file.figures);
    }
    return sum;
}

bool ImportFilesModel::isWorthShowing(int column) const
{
    if (column == Problems)
        return std::any_of(m_groups.begin(), m_groups.end(),
                           [](const Group &group) { return group.sum.problems > 0; });
    if (column != Memories && column != Attachments)
        return true;
    return std::any_of(m_groups.begin(), m_groups.end(),
                       [column](const Group &group) { return figureOf(group.sum.figures, column) > 0; });
}

QModelIndex ImportFilesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex ImportFilesModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || isGroup(child))
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int ImportFilesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return isGroup(parent) && parent.column() == 0 ? int(m_groups.at(size_t(parent.row())).files.size()) : 0;
}

int ImportFilesModel::columnCount(const QModelIndex &) const
{
    return columns;
}

const ImportFilesModel::Line &ImportFilesModel::lineOf(const QModelIndex &index) const
{
    if (isGroup(index))
        return m_groups.at(size_t(index.row())).sum;
    return m_files.at(size_t(m_groups.at(index.internalId() - 1).files.at(size_t(index.row()))));
}

Qt::CheckState ImportFilesModel::stateOf(const QModelIndex &index) const
{
    if (!isGroup(index))
        return lineOf(index).chosen ? Qt::Checked : Qt::Unchecked;
    const std::vector<int> &files = m_groups.at(size_t(index.row())).files;
    const auto chosen = std::count_if(files.begin(), files.end(),
                                      [this](int file) { return m_files.at(size_t(file)).chosen; });
    if (chosen == 0)
        return Qt::Unchecked;
    return size_t(chosen) == files.size() ? Qt::Checked : Qt::PartiallyChecked;
}

QVariant ImportFilesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = lineOf(index);
    const int column = index.column();
    if (role == Qt::CheckStateRole && column == Name)
        return stateOf(index);
    if (role == Qt::ToolTipRole && !isGroup(index))
        return QDir::toNativeSeparators(plainLine(line.fullName, 1'000)).toHtmlEscaped();
    if (role == Qt::TextAlignmentRole && column != Name && column != Period)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && column == Period && !(line.earliest && line.latest))
        return tr("No dates");
    if (role != Qt::DisplayRole)
        return {};
    if (column == Name)
        return line.name;
    if (column == Period)
        return periodText(line.earliest, line.latest);
    const qint64 figure = column == Problems ? line.problems : figureOf(line.figures, column);
    return figure == 0 ? QStringLiteral("–") : QLocale().toString(figure);
}

bool ImportFilesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != Name)
        return false;
    const bool chosen = value.value<Qt::CheckState>() != Qt::Unchecked;
    const size_t group = isGroup(index) ? size_t(index.row()) : index.internalId() - 1;
    const std::vector<int> &files = m_groups.at(group).files;
    if (isGroup(index)) {
        for (const int file : files)
            m_files.at(size_t(file)).chosen = chosen;
        const QModelIndex top = index.siblingAtColumn(0);
        Q_EMIT dataChanged(this->index(0, 0, top), this->index(int(files.size()) - 1, 0, top), {role});
    } else {
        m_files.at(size_t(files.at(size_t(index.row())))).chosen = chosen;
        Q_EMIT dataChanged(index, index, {role});
    }
    const QModelIndex top = createIndex(int(group), 0, quintptr(0));
    Q_EMIT dataChanged(top, top, {role});
    Q_EMIT choiceChanged();
    return true;
}

QVariant ImportFilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != Name && section != Period)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("File");
    case Conversations:
        return tr("Conversations");
    case Messages:
        return tr("Messages");
    case Memories:
        return tr("Memories");
    case Attachments:
        return tr("Attachments");
    case New:
        return tr("New");
    case Updated:
        return tr("Updated");
    case Unchanged:
        return tr("Unchanged");
    case Problems:
        return tr("Problems");
    default:
        return tr("From – to");
    }
}

Qt::ItemFlags ImportFilesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == Name)
        flags |= Qt::ItemIsUserCheckable;
    return isGroup(index) ? flags : flags | Qt::ItemNeverHasChildren;
}

} // namespace ui
