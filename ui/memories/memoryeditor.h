// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/user.h"
#include "ui/memories/memorydrafts.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace store {
class Library;
}

namespace ui {

class MemoryForm;
class NoteStrip;
class UndoHistory;

/// Writes one memory, of the library or a new one. Nothing reaches the library before it is saved; until then what is
/// written is kept as a draft on this machine, and offered when the memory is opened again.
class MemoryEditor final : public QWidget {
    Q_OBJECT

public:
    /// All outlive the editor.
    MemoryEditor(store::Library &library, UndoHistory &history, MemoryDrafts &drafts,
                 QWidget *parent = nullptr);
    /// What was not saved stays as a draft.
    ~MemoryEditor() override;

    /// Opens a memory of the library. What was being written stays as a draft; so too below.
    void open(domain::MemoryId id);
    /// Begins a new one; text that is there already counts as written.
    void startNew(const domain::Memory &beginning = {});
    /// Goes on with a new one.
    void continueNew(const MemoryDraft &draft);
    void closeMemory();
    /// Closes it and forgets what was written.
    void abandon();

    /// Something is open, or on its way.
    [[nodiscard]] bool isOpen() const { return m_isOpen || m_opening.isValid(); }
    /// The memory that is open, none for a new one.
    [[nodiscard]] domain::MemoryId id() const { return m_stored.id; }
    /// The memory as the library has it; of a new one the beginning.
    [[nodiscard]] const domain::Memory &stored() const { return m_stored; }
    /// The name under which what is written is kept.
    [[nodiscard]] const QString &draftName() const { return m_draftName; }
    [[nodiscard]] bool hasChanges() const;
    [[nodiscard]] bool canSave() const;
    [[nodiscard]] MemoryForm &form() const { return *m_form; }

    void save();
    /// Back to what the library has; can be undone.
    void discard();
    /// Keeps the draft now instead of in a moment.
    void keepDraft();

Q_SIGNALS:
    /// What is open, or whether it can be saved, is another.
    void stateChanged();
    /// It is in the library.
    void saved(const domain::Memory &memory);
    /// The memory that was open is gone from the library; nothing of it was being written.
    void gone();
    void failed(const domain::Error &error);
    /// Something was done that can be undone.
    void done(const QString &text);
    /// Something that is good to know.
    void notice(const QString &text);
    void restoreWanted(domain::MemoryId id);
    void conversationWanted(domain::ConversationId conversation, domain::MessageId message);

private:
    /// What the strip above the fields asks or says.
    enum class Note { None, Draft, Trashed, ReadOnly, Meanwhile, Deleted };

    void createParts();
    void connectParts();
    void leave();
    void begin(const QString &draftName, const domain::Memory &stored);
    void showStored(const domain::Memory &stored);
    void loadOrigin();
    void loadLists();
    void assignPerson(domain::Memory &memory) const;
    void onEdited();
    void updateState();

    // memorynotes.cpp
    void onChanged(const QList<domain::Memory> &rows);
    void onRemoved(const QList<domain::MemoryId> &ids);
    void offerDraft();
    void answerNote(bool first);
    void takeDraft(const MemoryDraft &draft);
    void showNote(Note note);

    // memorysaving.cpp
    void add(const domain::Memory &wanted);
    void addFor(domain::Memory wanted, domain::UserId user);
    void update(const domain::Memory &wanted);
    void onAdded(const QString &draftName, const domain::Memory &wanted, const domain::Memory &row);
    void onUpdated(const QString &draftName, const domain::Memory &wanted, const domain::Memory &before,
                   const domain::Memory &row);
    void settle(const QString &draftName, const domain::Memory &wanted, const domain::Memory &row);
    void onRefused(const QString &draftName, const domain::Memory &wanted, const domain::Error &error);
    void compare(const domain::Memory &mine);
    void becomeNew();
    void forgetDraftWithUndo(const domain::Memory &written, const QString &text);

    store::Library &m_library;
    UndoHistory &m_history;
    MemoryDrafts &m_drafts;
    bool m_isOpen = false;
    domain::MemoryId m_opening; ///< is being read
    bool m_touched = false;     ///< the person wrote since it was opened
    bool m_saving = false;      ///< an answer of the library is to come
    quint64 m_question = 0;     ///< answers about an earlier memory are dropped
    QString m_draftName;
    domain::Memory m_stored; ///< as the library has it; of a new one the beginning
    bool m_listsAsked = false;
    QList<domain::User> m_people;
    Note m_note = Note::None;
    QTimer m_draftTimer;
    NoteStrip *m_strip;
    QScrollArea *m_scroll;
    MemoryForm *m_form;
    QLabel *m_state;
    QPushButton *m_discard;
    QPushButton *m_save;
};

} // namespace ui
