// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/whendone.h"
#include "store/library.h"
#include "store/memorystore.h"
#include "store/userstore.h"
#include "ui/actions/undohistory.h"
#include "ui/memories/memoryconflict.h"
#include "ui/memories/memoryeditor.h"
#include "ui/memories/memoryform.h"
#include "ui/memories/memorytexts.h"

#include <QPointer>

namespace ui {

using domain::ErrorCode;
using domain::Memory;
using domain::Result;

void MemoryEditor::save()
{
    if (!canSave())
        return;
    keepDraft(); // whatever becomes of the connection
    if (!hasChanges())
        return;
    m_saving = true;
    const Memory wanted = m_form->memory();
    if (m_stored.id.isValid())
        update(wanted);
    else
        add(wanted);
    updateState();
}

/// A memory belongs to somebody: the one who was chosen, else the library's own person, added when absent.
void MemoryEditor::add(const Memory &wanted)
{
    if (wanted.userId.isValid()) {
        addFor(wanted, wanted.userId);
        return;
    }
    const QString name = wanted.userName.isEmpty() ? QStringLiteral("me") : wanted.userName;
    items::whenDone(this, m_library.users().ensure(name),
                    [this, wanted, draftName = m_draftName](const Result<domain::User> &user) {
                        if (user)
                            addFor(wanted, user->id);
                        else
                            onRefused(draftName, wanted, user.error());
                    });
}

void MemoryEditor::addFor(Memory wanted, domain::UserId user)
{
    wanted.userId = user;
    items::whenDone(this, m_library.memories().add(wanted),
                    [this, wanted, draftName = m_draftName](const Result<Memory> &row) {
                        if (row)
                            onAdded(draftName, wanted, *row);
                        else
                            onRefused(draftName, wanted, row.error());
                    });
}

void MemoryEditor::update(const Memory &wanted)
{
    Memory revised = wanted;
    revised.revision = m_stored.revision;
    items::whenDone(this, m_library.memories().update(revised),
                    [this, wanted, before = m_stored, draftName = m_draftName](const Result<Memory> &row) {
                        if (row)
                            onUpdated(draftName, wanted, before, *row);
                        else
                            onRefused(draftName, wanted, row.error());
                    });
}

void MemoryEditor::onAdded(const QString &draftName, const Memory &wanted, const Memory &row)
{
    settle(draftName, wanted, row);
    const QString text = tr("Wrote down “%1”").arg(memoryName(row));
    auto &memories = m_library.memories();
    m_history.push(
        text, [&memories, id = row.id] { return UndoHistory::step(memories.trash({id})); },
        [&memories, id = row.id] { return UndoHistory::step(memories.restore({id})); });
    Q_EMIT saved(row);
    Q_EMIT done(text);
}

void MemoryEditor::onUpdated(const QString &draftName, const Memory &wanted, const Memory &before,
                             const Memory &row)
{
    settle(draftName, wanted, row);
    const QString text = tr("Saved “%1”").arg(memoryName(row));
    auto &memories = m_library.memories();
    m_history.push(
        text, [&memories, before, row] { return UndoHistory::step(memories.revert(row, before)); },
        [&memories, before, row] { return UndoHistory::step(memories.revert(before, row)); });
    Q_EMIT saved(row);
    Q_EMIT done(text);
}

/// What was written is in the library now. The person may be writing on, or be elsewhere already.
void MemoryEditor::settle(const QString &draftName, const Memory &wanted, const Memory &row)
{
    m_drafts.forget(draftName);
    if (m_draftName != draftName)
        return;
    m_saving = false;
    m_stored = row;
    m_draftName = MemoryDrafts::nameOf(row.id);
    m_form->setBase(row);
    m_touched = !readTheSame(m_form->memory(), wanted);
    keepDraft();
    showNote(Note::None);
}

void MemoryEditor::onRefused(const QString &draftName, const Memory &wanted, const domain::Error &error)
{
    if (m_draftName == draftName) {
        m_saving = false;
        if (error.code == ErrorCode::Conflict)
            compare(wanted);
        else if (error.code == ErrorCode::NotFound && m_stored.id.isValid())
            becomeNew();
        updateState();
    }
    if (error.code != ErrorCode::Conflict || m_draftName != draftName)
        Q_EMIT failed(error);
}

/// Both texts beside each other, for the person to choose or to put together. Closing it changes nothing.
void MemoryEditor::compare(const Memory &mine)
{
    items::whenDone(this, m_library.memories().byIds({m_stored.id}),
                    [this, mine, question = m_question](const Result<QList<Memory>> &rows) {
                        if (question != m_question)
                            return;
                        if (!rows) {
                            Q_EMIT failed(rows.error());
                            return;
                        }
                        if (rows->isEmpty()) {
                            becomeNew();
                            return;
                        }
                        const Memory theirs = rows->first();
                        auto *dialog = new MemoryConflict(mine, theirs, this);
                        connect(dialog, &MemoryConflict::chosen, this, [this, theirs](const Memory &text) {
                            m_stored = theirs;
                            m_form->setMemory(text);
                            loadOrigin();
                            m_touched = true;
                            showNote(Note::None);
                            save();
                        });
                        connect(dialog, &MemoryConflict::theirsChosen, this, [this, mine, theirs] {
                            showStored(theirs);
                            m_touched = false;
                            forgetDraftWithUndo(mine,
                                                tr("Discarded the changes to “%1”").arg(memoryName(theirs)));
                            updateState();
                        });
                        dialog->open();
                    });
}

/// The memory is gone from the library, what was written of it is not.
void MemoryEditor::becomeNew()
{
    m_drafts.forget(m_draftName);
    m_draftName = MemoryDrafts::newName();
    Memory written = m_form->memory();
    written.id = {};
    written.revision = 0;
    written.trashedAt.reset();
    m_stored = written;
    m_form->setBase(written);
    m_touched = true;
    keepDraft();
    showNote(Note::Deleted);
}

void MemoryEditor::discard()
{
    if (!m_isOpen || m_saving)
        return;
    const Memory written = m_form->memory();
    m_draftTimer.stop();
    const bool isNew = !m_stored.id.isValid();
    m_touched = false;
    forgetDraftWithUndo(written,
                        isNew ? tr("Discarded “%1”").arg(memoryName(written))
                              : tr("Discarded the changes to “%1”").arg(memoryName(m_stored)));
    if (isNew) {
        closeMemory();
        Q_EMIT gone();
        return;
    }
    // Perhaps the library has gone on meanwhile.
    const domain::MemoryId id = m_stored.id;
    m_isOpen = false;
    open(id);
}

/// A draft that is thrown away can be had back: it is then offered again.
void MemoryEditor::forgetDraftWithUndo(const Memory &written, const QString &text)
{
    m_drafts.forget(m_draftName);
    const QPointer<MemoryDrafts> drafts(&m_drafts);
    const auto ready = [] { return QtFuture::makeReadyFuture(Result<domain::Done>(domain::Done{})); };
    m_history.push(
        text,
        [drafts, written, name = m_draftName, ready] {
            if (drafts)
                drafts->keep(name, written);
            return ready();
        },
        [drafts, name = m_draftName, ready] {
            if (drafts)
                drafts->forget(name);
            return ready();
        });
    Q_EMIT done(text);
}

} // namespace ui
