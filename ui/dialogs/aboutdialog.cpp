// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"

#include "store/library.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/tokens.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>

namespace ui {

namespace {

constexpr int markSize = 64;
constexpr int usualWidth = 540;
constexpr int usualLetters = 60; ///< in a line, where the text is large

/// The names of libraries and licences are the same in every language.
struct Dependency {
    const char *name;
    const char *licence;
    const char *address;
};
constexpr std::array dependencies{
    Dependency{"Recollect", "GPL-3.0-or-later", "https://www.gnu.org/licenses/gpl-3.0.html"},
    Dependency{"Qt", "LGPL-3.0-only", "https://www.qt.io"},
    Dependency{"SQLite", "blessing (public domain)", "https://www.sqlite.org"},
    Dependency{"libpq (PostgreSQL)", "PostgreSQL", "https://www.postgresql.org"},
    Dependency{"QtKeychain", "BSD-2-Clause", "https://github.com/frankosterfeld/qtkeychain"},
    Dependency{"libzip", "BSD-3-Clause", "https://libzip.org"},
    Dependency{"md4c", "MIT", "https://github.com/mity/md4c"},
};

QString versionText(const store::Library *library)
{
    QStringList lines = {
        QStringLiteral("Recollect %1").arg(QStringLiteral(RECOLLECT_VERSION)),
        QStringLiteral("Qt %1").arg(QLatin1String(qVersion())),
    };
    if (library && !library->facts().software.isEmpty())
        lines.append(library->facts().software);
    lines.append(
        QStringLiteral("%1, %2").arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()));
    lines.append(QGuiApplication::platformName());
    return lines.join(u'\n');
}

} // namespace

AboutDialog::AboutDialog(const store::Library *library, QWidget *parent)
    : QDialog(parent), m_versions(versionText(library))
{
    setObjectName(QStringLiteral("aboutDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Recollect"));
    auto *pages = new QTabWidget(this);
    pages->setDocumentMode(true);
    pages->addTab(createVersions(), tr("&Versions"));
    pages->addTab(createLicences(), tr("&Licences"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("&Copy the versions"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("aboutCopy"));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_versions); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(tokens::space5, tokens::space5, tokens::space5, tokens::space4);
    layout->setSpacing(tokens::space4);
    layout->addWidget(createHead());
    layout->addWidget(pages, 1);
    layout->addWidget(buttons);
    setMinimumWidth(std::max(usualWidth, fontMetrics().averageCharWidth() * usualLetters));
}

QWidget *AboutDialog::createHead()
{
    auto *head = new QWidget(this);
    auto *mark = new QLabel(head);
    mark->setFixedSize(markSize, markSize);
    mark->setPixmap(programIcon().pixmap(QSize(markSize, markSize), devicePixelRatioF()));
    auto *name = new QLabel(tr("Recollect"), head);
    name->setFont(tokens::heading(font()));
    auto *text = new QLabel(
        tr("A library for conversations with AI assistants and for the memories they keep."), head);
    text->setWordWrap(true);
    auto *licence = new NoteLabel(
        tr("Free software under the GNU General Public License, version 3 or later. There is no warranty."),
        head);
    auto *column = new QVBoxLayout;
    column->setSpacing(tokens::space1);
    column->addWidget(name);
    column->addWidget(text);
    column->addWidget(licence);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens::space4);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    return head;
}

QWidget *AboutDialog::createVersions()
{
    auto *text = new QLabel(m_versions, this);
    text->setObjectName(QStringLiteral("aboutVersions"));
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    text->setMargin(tokens::space3);
    text->setAccessibleName(tr("Versions"));
    return new ScrollPage(text, this);
}

QWidget *AboutDialog::createLicences()
{
    auto *list = new QTreeWidget(this);
    list->setObjectName(QStringLiteral("aboutLicences"));
    list->setAccessibleName(tr("Licences"));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setHeaderLabels({tr("Part"), tr("Licence"), tr("Home")});
    for (const Dependency &part : dependencies)
        new QTreeWidgetItem(
            list, {QLatin1String(part.name), QLatin1String(part.licence), QLatin1String(part.address)});
    for (int column = 0; column < 3; ++column)
        list->resizeColumnToContents(column);
    return list;
}

} // namespace ui
