// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QListView>

namespace ui {

/// A line to choose below a text field.
struct Choice {
    enum class Kind { Item, Heading, Note };
    Kind kind = Kind::Item;
    QString text;
    QString detail; ///< quiet, at the other edge
    QString iconName;
    QList<std::pair<int, int>> marks; ///< start and length of what of the text was found

    friend bool operator==(const Choice &, const Choice &) = default;
};

/// The rows of a ChoiceList.
class ChoiceModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setChoices(const QList<Choice> &choices);
    [[nodiscard]] const QList<Choice> &choices() const { return m_choices; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<Choice> m_choices;
};

/// Lines to choose one from while the keyboard stays in a text field: that steps through them. Headings and notes
/// are passed over. A screen reader is told of the line that is current.
class ChoiceList final : public QListView {
    Q_OBJECT

public:
    explicit ChoiceList(QWidget *parent = nullptr);

    /// Nothing is current afterwards.
    void setChoices(const QList<Choice> &choices);
    [[nodiscard]] const QList<Choice> &choices() const { return m_model->choices(); }
    /// Moves on to the next or previous item, around the ends.
    void step(bool forwards);
    /// Moves by a page of rows, not around the ends.
    void stepPage(bool forwards);
    void setCurrentRow(int row);
    /// -1: none.
    [[nodiscard]] int currentRow() const { return currentIndex().row(); }
    /// What all lines need.
    [[nodiscard]] int fullHeight() const;

Q_SIGNALS:
    /// By the mouse.
    void chosen(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    [[nodiscard]] bool isItem(int row) const;

    ChoiceModel *m_model;
};

} // namespace ui
