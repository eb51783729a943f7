// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicelist.h"

#include "ui/widgets/choicedelegate.h"

#include <QAccessible>

namespace ui {

void ChoiceModel::setChoices(const QList<Choice> &choices)
{
    beginResetModel();
    m_choices = choices;
    endResetModel();
}

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_choices.size());
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Choice &choice = m_choices.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return choice.text;
    case Qt::AccessibleTextRole:
        //: What a screen reader says of a line to choose: %1 its text, %2 what stands beside it
        return choice.detail.isEmpty() ? choice.text : tr("%1, %2").arg(choice.text, choice.detail);
    case ChoiceDelegate::ChoiceRole:
        return QVariant::fromValue(choice);
    default:
        return {};
    }
}

Qt::ItemFlags ChoiceModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags enabled = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return m_choices.at(index.row()).kind == Choice::Kind::Item ? enabled | Qt::ItemIsSelectable : enabled;
}

ChoiceList::ChoiceList(QWidget *parent) : QListView(parent), m_model(new ChoiceModel(this))
{
    setModel(m_model);
    setItemDelegate(new ChoiceDelegate(this));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (isItem(index.row()))
            Q_EMIT chosen(index.row());
    });
}

void ChoiceList::setChoices(const QList<Choice> &choices)
{
    m_model->setChoices(choices);
    scrollToTop();
}

bool ChoiceList::isItem(int row) const
{
    return row >= 0 && row < choices().size() && choices().at(row).kind == Choice::Kind::Item;
}

void ChoiceList::step(bool forwards)
{
    const int count = int(choices().size());
    int row = currentRow() < 0 && !forwards ? count : currentRow();
    for (int tried = 0; tried < count; ++tried) {
        row = (row + (forwards ? 1 : count - 1)) % count;
        if (isItem(row)) {
            setCurrentRow(row);
            return;
        }
    }
}

void ChoiceList::stepPage(bool forwards)
{
    const int count = int(choices().size());
    const int rows = std::max(1, viewport()->height() / std::max(1, sizeHintForRow(count - 1)) - 1);
    int row = std::clamp(currentRow() + (forwards ? rows : -rows), 0, std::max(0, count - 1));
    while (row > 0 && row < count - 1 && !isItem(row))
        row += forwards ? 1 : -1;
    if (isItem(row))
        setCurrentRow(row);
    else if (count > 0 && !forwards && isItem(row + 1))
        setCurrentRow(row + 1);
}

void ChoiceList::setCurrentRow(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    setCurrentIndex(index);
    // With its heading, if there is one.
    if (row == 1 && !isItem(0))
        scrollToTop();
    else
        scrollTo(index);
}

int ChoiceList::fullHeight() const
{
    int height = 0;
    for (int row = 0; row < choices().size(); ++row)
        height += sizeHintForRow(row);
    return height;
}

void ChoiceList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!current.isValid() || !isVisible())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(current.row());
    QAccessible::updateAccessibility(&event);
}

} // namespace ui
