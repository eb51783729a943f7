// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/sidebar.h"

#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/library/placedelegate.h"
#include "ui/widgets/tokens.h"

#include <QContextMenuEvent>
#include <QFontMetrics>
#include <QMenu>

namespace ui {

Sidebar::Sidebar(PlacesModel &model, const ActionRegistry &actions, QWidget *parent)
    : QTreeView(parent), m_model(model), m_actions(actions)
{
    setObjectName(QStringLiteral("sidebar"));
    setAccessibleName(tr("Places"));
    setItemDelegate(new PlaceDelegate(this));
    setModel(&model);
    setHeaderHidden(true);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setUniformRowHeights(true);
    setIndentation(0); // the delegate sets rows in, so that a row is one target from edge to edge
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setAcceptDrops(true);
    // Quiet beside the list; the role follows the palette by itself.
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &Sidebar::foldInserted);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) { noteFolding(index, true); });
    connect(this, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { noteFolding(index, false); });
    connect(this, &QTreeView::activated, this, &Sidebar::choose);
    foldInserted({}, 0, model.rowCount() - 1);
    bindCommands();
    setPlace({});
}

void Sidebar::bindCommands()
{
    for (const auto &[kind, id] :
         {std::pair{PlaceKind::All, command::showAll}, std::pair{PlaceKind::Pinned, command::showPinned},
          std::pair{PlaceKind::Archived, command::showArchived},
          std::pair{PlaceKind::Trash, command::showTrash},
          std::pair{PlaceKind::Memories, command::showMemories}}) {
        connect(m_actions.action(id), &QAction::triggered, this,
                [this, place = Place{kind, {}}] { choose(m_model.indexOf(place)); });
    }
}

void Sidebar::choose(const QModelIndex &index)
{
    const auto place = m_model.placeAt(index);
    if (!place)
        return;
    setPlace(*place);
    Q_EMIT placeChosen(*place);
}

void Sidebar::setPlace(const Place &place)
{
    m_place = place;
    const QModelIndex index = m_model.indexOf(place);
    if (index.isValid() && index != currentIndex())
        setCurrentIndex(index);
    else if (!index.isValid())
        selectionModel()->clear();
    Q_EMIT menuPlaceChanged();
}

/// The keyboard shows a place as soon as it is on it; the mouse when it is clicked, also again: that leads out of
/// a search.
void Sidebar::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    const auto place = m_model.placeAt(current);
    if (current.isValid() && place && *place != m_place && hasFocus() && !m_menuPlace)
        choose(current);
}

/// A heading can have the keyboard, yet the place that is shown stays marked.
QItemSelectionModel::SelectionFlags Sidebar::selectionCommand(const QModelIndex &index,
                                                              const QEvent *event) const
{
    if (!index.flags().testFlag(Qt::ItemIsSelectable))
        return QItemSelectionModel::NoUpdate;
    return QTreeView::selectionCommand(index, event);
}

void Sidebar::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    if (index == m_dropIndex)
        row.state |= QStyle::State_Selected | QStyle::State_Active;
    QTreeView::drawRow(painter, row, index);
}

void Sidebar::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const QRect chevron = PlaceDelegate::chevronRect(visualRect(index), index, layoutDirection());
    const bool folds = index.isValid() && m_model.hasChildren(index)
        && (!m_model.placeAt(index) || chevron.contains(event->position().toPoint()));
    m_pressedOnFold = folds && event->button() == Qt::LeftButton;
    if (m_pressedOnFold)
        setExpanded(index, !isExpanded(index));
    else if (event->button() == Qt::LeftButton)
        QTreeView::mousePressEvent(event);
}

void Sidebar::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pressedOnFold || event->button() != Qt::LeftButton)
        return;
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && index == currentIndex())
        choose(index);
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    const bool opens =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (opens && currentIndex().isValid() && !m_model.placeAt(currentIndex()))
        setExpanded(currentIndex(), !isExpanded(currentIndex()));
    else
        QTreeView::keyPressEvent(event);
}

void Sidebar::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const auto place = m_model.placeAt(index);
    if (!index.isValid() || !place)
        return;
    QList<QLatin1String> ids;
    if (place->kind == PlaceKind::Tag)
        ids = {command::renameTag, command::removeTag};
    else if (place->kind == PlaceKind::SavedSearch)
        ids = {command::editSavedSearch, command::removeSavedSearch};
    else if (place->kind == PlaceKind::Trash)
        ids = {command::emptyTrash};
    if (ids.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_menuPlace = place;
    Q_EMIT menuPlaceChanged();
    for (const QLatin1String id : ids)
        menu->addAction(m_actions.action(id));
    // The command that was chosen has run by then.
    connect(menu, &QObject::destroyed, this, [this] {
        m_menuPlace.reset();
        Q_EMIT menuPlaceChanged();
    });
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

QSize Sidebar::sizeHint() const
{
    return {24 * QFontMetrics(font()).averageCharWidth(), 200};
}

} // namespace ui
