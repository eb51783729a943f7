// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/library.h"
#include "ui/memories/memoryeditor.h"
#include "ui/memories/memoryform.h"
#include "ui/memories/memorytexts.h"
#include "ui/widgets/notestrip.h"
#include "ui/widgets/texts.h"

namespace ui {

using domain::Memory;

/// What was written in an earlier run, or left behind in this one.
void MemoryEditor::offerDraft()
{
    if (!m_isOpen || m_touched || m_note == Note::Draft || !m_stored.id.isValid())
        return;
    const auto draft = m_drafts.draft(m_draftName);
    if (!draft)
        return;
    if (readTheSame(draft->memory, m_stored))
        m_drafts.forget(m_draftName);
    else
        showNote(Note::Draft);
}

void MemoryEditor::takeDraft(const MemoryDraft &draft)
{
    // Its revision is the one that was seen: if the library has gone on, saving shows both texts.
    m_form->setMemory(rewritten(m_stored, draft.memory));
    loadOrigin();
    m_stored.revision = draft.memory.revision;
    m_touched = true;
    showNote(Note::None);
    m_form->focusFirst();
}

void MemoryEditor::answerNote(bool first)
{
    if (m_note == Note::Trashed) {
        Q_EMIT restoreWanted(m_stored.id);
        return;
    }
    if (m_note == Note::Meanwhile) {
        compare(m_form->memory());
        return;
    }
    const auto draft = m_drafts.draft(m_draftName);
    if (m_note != Note::Draft || !draft)
        return;
    if (first) {
        takeDraft(*draft);
        return;
    }
    showNote(Note::None);
    forgetDraftWithUndo(draft->memory, tr("Discarded the changes to “%1”").arg(memoryName(m_stored)));
    m_form->focusFirst();
}

void MemoryEditor::onChanged(const QList<Memory> &rows)
{
    if (!m_isOpen || !m_stored.id.isValid())
        return;
    for (const Memory &row : rows) {
        if (row.id != m_stored.id || row.revision == m_stored.revision || m_saving)
            continue;
        if (!hasChanges()) {
            m_touched = false;
            showStored(row);
            offerDraft();
        } else if (readTheSame(row, m_stored)) {
            // The trash, or a verb that came to nothing: what is written still fits.
            m_stored = row;
            m_form->setBase(row);
            showNote(row.trashedAt ? Note::Trashed : Note::None);
        } else {
            showNote(Note::Meanwhile);
        }
    }
    updateState();
}

void MemoryEditor::onRemoved(const QList<domain::MemoryId> &ids)
{
    if (!m_isOpen || !m_stored.id.isValid() || !ids.contains(m_stored.id))
        return;
    if (hasChanges()) {
        becomeNew();
        return;
    }
    abandon();
    Q_EMIT gone();
}

void MemoryEditor::showNote(Note note)
{
    m_note = note;
    switch (note) {
    case Note::None:
        m_strip->hide();
        break;
    case Note::Draft: {
        const auto draft = m_drafts.draft(m_draftName);
        m_strip->showNote(QStringLiteral("memory"),
                          tr("There are unsaved changes from %1.")
                              .arg(longMoment(draft ? draft->savedAt : domain::Timestamp::now())),
                          tr("C&ontinue writing"), tr("Discard them"));
        break;
    }
    case Note::Trashed:
        m_strip->showNote(QStringLiteral("trash"), tr("This memory is in the trash."), tr("Restore"));
        break;
    case Note::ReadOnly:
        m_strip->showNote(QStringLiteral("info"), tr("This library is open for reading only."));
        break;
    case Note::Meanwhile:
        m_strip->showNote(QStringLiteral("warning"),
                          tr("Somebody else has changed this memory while you were writing."),
                          tr("Compare …"));
        break;
    case Note::Deleted:
        m_strip->showNote(QStringLiteral("warning"),
                          tr("This memory was deleted meanwhile. Saving makes a new one of what you wrote."));
        break;
    }
    const bool writable = note == Note::None || note == Note::Meanwhile || note == Note::Deleted;
    m_form->setReadOnly(!writable);
    updateState();
}

} // namespace ui
