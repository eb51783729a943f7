// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/storagepage.h"

#include "items/whendone.h"
#include "store/library.h"
#include "store/statisticsstore.h"
#include "ui/settings/appearancepage.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/tokens.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QUrl>

namespace ui {

StoragePage::StoragePage(store::Library *library, QWidget *parent)
    : QWidget(parent), m_place(new QLabel(this)), m_software(new QLabel(this)), m_size(new QLabel(this)),
      m_conversations(new QLabel(this)), m_memories(new QLabel(this)), m_files(new QLabel(this)),
      m_show(new QPushButton(tr("Show the folder"), this))
{
    setObjectName(QStringLiteral("settingsStorage"));
    auto *form = settingsForm(this);
    addRow(form, tr("Library"), m_place, "storagePlace");
    addRow(form, tr("Database"), m_software, "storageSoftware");
    addRow(form, tr("Size"), m_size, "storageSize");
    addRow(form, tr("Conversations"), m_conversations, "storageConversations");
    addRow(form, tr("Memories"), m_memories, "storageMemories");
    addRow(form, tr("Files"), m_files, "storageFiles");
    m_show->setObjectName(QStringLiteral("storageShow"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_show);
    row->addStretch();
    form->addRow(QString(), row);
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (m_library)
            QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_library->location().file).path()));
    });
    setLibrary(library);
}

void StoragePage::addRow(QFormLayout *form, const QString &title, QLabel *value, const char *name)
{
    value->setObjectName(QLatin1String(name));
    value->setWordWrap(true);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setAccessibleName(title);
    form->addRow(title, value);
}

void StoragePage::setLibrary(store::Library *library)
{
    m_library = library;
    ++m_generation;
    const bool local = library && library->location().backend == store::Backend::Sqlite;
    m_show->setVisible(local);
    m_place->setText(library ? QDir::toNativeSeparators(library->location().displayName())
                             : tr("No library is open"));
    m_software->setText(library ? library->facts().software : QString());
    for (QLabel *label : {m_size, m_conversations, m_memories, m_files})
        label->setText(library ? tr("Counting …") : QString());
    if (library)
        count();
}

void StoragePage::count()
{
    items::whenDone(this, m_library->statistics().collect(),
                    [this, generation = m_generation](const domain::Result<domain::Statistics> &figures) {
                        if (generation == m_generation)
                            showFigures(figures);
                    });
}

void StoragePage::showFigures(const domain::Result<domain::Statistics> &figures)
{
    if (!figures) {
        m_conversations->setText(figures.error().message);
        m_size->clear();
        m_memories->clear();
        m_files->clear();
        return;
    }
    const QLocale locale;
    m_size->setText(fileSize(figures->libraryBytes));
    //: %1 and %2 are numbers, as in "300, with 6,000 messages"
    m_conversations->setText(
        tr("%1, with %2 messages")
            .arg(locale.toString(figures->conversations), locale.toString(figures->messages)));
    m_memories->setText(locale.toString(figures->memories));
    //: %1 is a number, %2 a size, as in "12, of 3.4 MB in all"
    m_files->setText(
        figures->files == 0
            ? locale.toString(0)
            : tr("%1, of %2 in all").arg(locale.toString(figures->files), fileSize(figures->bytes)));
}

} // namespace ui
