// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/importtypes.h"
#include "ui/transfer/figurestable.h"

#include <QAbstractItemModel>
#include <QSet>

#include <vector>

namespace ui {

/// The files that an import found, below their formats, with what they hold and a check mark each. A format's
/// mark stands for those of its files. Holds a copy of what it shows.
class ImportFilesModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column {
        Name,
        Conversations,
        Messages,
        Memories,
        Attachments,
        New,
        Updated,
        Unchanged,
        Problems,
        Period
    };
    static constexpr int columns = Period + 1;

    using QAbstractItemModel::QAbstractItemModel;

    /// Shows what was found. Marks stay with their files when these are the same as before.
    void setFound(const importers::ImportResult &found);

    /// The files without a mark.
    [[nodiscard]] QSet<QString> leftOut() const;
    [[nodiscard]] bool isAnythingChosen() const;
    /// The sum over the files with a mark.
    [[nodiscard]] FiguresTable::Figures chosenFigures() const;
    /// False when every figure of the column is zero.
    [[nodiscard]] bool isWorthShowing(int column) const;
    [[nodiscard]] int fileCount() const { return int(m_files.size()); }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void choiceChanged();

private:
    /// A file, or the sum of a format's.
    struct Line {
        QString name;
        QString fullName;
        int group = 0;
        bool chosen = true;
        FiguresTable::Figures figures;
        qint64 problems = 0;
        std::optional<domain::Timestamp> earliest;
        std::optional<domain::Timestamp> latest;
    };
    struct Group {
        Line sum;
        std::vector<int> files;
    };

    [[nodiscard]] bool isGroup(const QModelIndex &index) const { return index.internalId() == 0; }
    [[nodiscard]] const Line &lineOf(const QModelIndex &index) const;
    [[nodiscard]] Qt::CheckState stateOf(const QModelIndex &index) const;
    [[nodiscard]] Group &groupNamed(const QString &format);
    void addFile(const importers::FileSummary &file, bool chosen, qint64 problems);

    std::vector<Group> m_groups;
    std::vector<Line> m_files;
};

} // namespace ui
