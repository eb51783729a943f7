// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QTreeWidget>

#include <optional>

namespace ui {

/// The libraries that a person knows: files of this machine that were opened of late, and saved connections.
class LibraryTree final : public QTreeWidget {
    Q_OBJECT

public:
    explicit LibraryTree(QWidget *parent = nullptr);

    /// What is selected stays selected when it is still there.
    void setLibraries(const QList<store::Location> &recent, const QList<Profile> &profiles);

    /// The selected file; nothing when it is none.
    [[nodiscard]] std::optional<store::Location> file() const;
    /// The selected connection; nothing when it is none. One that was opened without being saved has no name.
    [[nodiscard]] std::optional<Profile> profile() const;
    void selectProfile(const QString &name);
    void selectFirst();

Q_SIGNALS:
    void chosen();
    void activatedChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    QTreeWidgetItem *addGroup(const QString &title);
    void addFile(QTreeWidgetItem *group, const store::Location &location);
    void addProfile(QTreeWidgetItem *group, const Profile &profile);
    void restyle();

    QList<store::Location> m_files;
    QList<Profile> m_profiles;
};

} // namespace ui
