// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memories/rememberdialog.h"

#include "ui/memories/memorydrafts.h"
#include "ui/memories/memoryeditor.h"
#include "ui/memories/memoryform.h"
#include "ui/memories/memorytexts.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

RememberDialog::RememberDialog(store::Library &library, UndoHistory &history, MemoryDrafts &drafts,
                               const domain::Memory &beginning, QWidget *parent)
    : QDialog(parent), m_beginning(beginning), m_editor(new MemoryEditor(library, history, drafts, this))
{
    setObjectName(QStringLiteral("rememberDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Write down a memory"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_editor);
    resize(620, 620);
    connect(m_editor, &MemoryEditor::saved, this, &QDialog::accept);
    connect(m_editor, &MemoryEditor::gone, this, &QDialog::accept);
    connect(m_editor, &MemoryEditor::failed, this, &RememberDialog::failed);
    connect(m_editor, &MemoryEditor::done, this, &RememberDialog::done);
    connect(m_editor, &MemoryEditor::notice, this, &RememberDialog::notice);
    // The window's own command is about its page; this one is modal above it.
    auto *save = new QShortcut(QKeySequence::Save, this);
    connect(save, &QShortcut::activated, m_editor, &MemoryEditor::save);
    m_editor->startNew(beginning);
}

/// What was only taken over from the reader is no loss; what was written is.
void RememberDialog::reject()
{
    if (readTheSame(m_editor->form().memory(), m_beginning)) {
        m_editor->abandon();
    } else if (m_editor->hasChanges()) {
        m_editor->keepDraft();
        Q_EMIT notice(
            tr("“%1” is kept as a draft among the memories").arg(memoryName(m_editor->form().memory())));
    }
    QDialog::reject();
}

} // namespace ui
