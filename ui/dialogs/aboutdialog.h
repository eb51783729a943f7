// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace store {
class Library;
}

namespace ui {

/// What this program is: versions to name in a report, and the licences of all it is made of.
class AboutDialog final : public QDialog {
    Q_OBJECT

public:
    /// library: the open one, whose database is named too; null for none. It is only looked at here.
    explicit AboutDialog(const store::Library *library, QWidget *parent = nullptr);

    /// The versions, one to a line, as the copy button takes them.
    [[nodiscard]] const QString &versions() const { return m_versions; }

private:
    QWidget *createHead();
    QWidget *createVersions();
    QWidget *createLicences();

    QString m_versions;
};

} // namespace ui
