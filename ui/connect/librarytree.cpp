// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/librarytree.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/tokens.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>

namespace ui {

namespace {

/// Which list a row is of, and its place in it.
enum Role { KindRole = Qt::UserRole, IndexRole };
enum Kind { FileKind = 1, ProfileKind };

} // namespace

LibraryTree::LibraryTree(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("libraryTree"));
    setAccessibleName(tr("Libraries and connections"));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(tokens::space2);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideMiddle);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTreeWidget::currentItemChanged, this, &LibraryTree::chosen);
    connect(this, &QTreeWidget::itemActivated, this, &LibraryTree::activatedChosen);
}

void LibraryTree::setLibraries(const QList<store::Location> &recent, const QList<Profile> &profiles)
{
    const QSignalBlocker quiet(this);
    const auto formerFile = file();
    const auto formerProfile = profile();
    m_files.clear();
    m_profiles = profiles;
    for (const store::Location &location : recent) {
        const bool saved = std::any_of(profiles.begin(), profiles.end(), [&location](const Profile &profile) {
            return profile.location == location;
        });
        if (location.backend == store::Backend::Sqlite)
            m_files.append(location);
        else if (!saved)
            m_profiles.append({QString(), location});
    }
    clear();
    if (!m_files.isEmpty()) {
        QTreeWidgetItem *group = addGroup(tr("On this machine"));
        for (const store::Location &location : std::as_const(m_files))
            addFile(group, location);
    }
    if (!m_profiles.isEmpty()) {
        QTreeWidgetItem *group = addGroup(tr("Servers"));
        for (const Profile &profile : std::as_const(m_profiles))
            addProfile(group, profile);
    }
    expandAll();
    restyle();
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        const int index = (*it)->data(0, IndexRole).toInt();
        const int kind = (*it)->data(0, KindRole).toInt();
        if ((kind == FileKind && m_files.at(index) == formerFile)
            || (kind == ProfileKind && m_profiles.at(index) == formerProfile))
            setCurrentItem(*it);
    }
}

QTreeWidgetItem *LibraryTree::addGroup(const QString &title)
{
    auto *group = new QTreeWidgetItem(this, {title});
    group->setFlags(Qt::ItemIsEnabled);
    return group;
}

void LibraryTree::addFile(QTreeWidgetItem *group, const store::Location &location)
{
    const QFileInfo info(location.file);
    auto *item = new QTreeWidgetItem(group, {info.completeBaseName()});
    item->setIcon(0, icon(QStringLiteral("library")));
    item->setToolTip(0, QDir::toNativeSeparators(location.file));
    item->setData(0, KindRole, FileKind);
    item->setData(0, IndexRole, m_files.indexOf(location));
}

void LibraryTree::addProfile(QTreeWidgetItem *group, const Profile &profile)
{
    const QString address = profile.location.displayName();
    auto *item = new QTreeWidgetItem(group,
                                     {profile.name.isEmpty()
                                          ? address.section(QStringLiteral("://"), 1).section(u'?', 0, 0)
                                          : profile.name});
    item->setIcon(0, icon(QStringLiteral("database")));
    item->setToolTip(0, address);
    item->setData(0, KindRole, ProfileKind);
    item->setData(0, IndexRole, m_profiles.indexOf(profile));
}

std::optional<store::Location> LibraryTree::file() const
{
    const QTreeWidgetItem *item = currentItem();
    if (!item || item->data(0, KindRole).toInt() != FileKind)
        return std::nullopt;
    return m_files.at(item->data(0, IndexRole).toInt());
}

std::optional<Profile> LibraryTree::profile() const
{
    const QTreeWidgetItem *item = currentItem();
    if (!item || item->data(0, KindRole).toInt() != ProfileKind)
        return std::nullopt;
    return m_profiles.at(item->data(0, IndexRole).toInt());
}

void LibraryTree::selectProfile(const QString &name)
{
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        const bool found = (*it)->data(0, KindRole).toInt() == ProfileKind
            && m_profiles.at((*it)->data(0, IndexRole).toInt()).name == name;
        if (found)
            return setCurrentItem(*it);
    }
}

void LibraryTree::selectFirst()
{
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        if ((*it)->data(0, KindRole).toInt() != 0)
            return setCurrentItem(*it);
    }
}

void LibraryTree::restyle()
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        topLevelItem(i)->setFont(0, tokens::strong(tokens::caption(font())));
        topLevelItem(i)->setForeground(0, tokens::mutedText(palette()));
    }
}

void LibraryTree::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

} // namespace ui
