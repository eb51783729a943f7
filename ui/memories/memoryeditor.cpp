// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memories/memoryeditor.h"

#include "items/whendone.h"
#include "store/conversationstore.h"
#include "store/library.h"
#include "store/memorystore.h"
#include "store/userstore.h"
#include "ui/memories/memoryform.h"
#include "ui/memories/memorytexts.h"
#include "ui/widgets/bar.h"
#include "ui/widgets/notestrip.h"
#include "ui/widgets/texts.h"
#include "ui/widgets/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <chrono>

namespace ui {

using domain::Memory;

namespace {

/// While a person writes, the draft is kept this often.
constexpr std::chrono::milliseconds draftPace{500};
constexpr int columnWidth = 760;
/// More than a person would look through to choose one.
constexpr int mostPeople = 300;

} // namespace

MemoryEditor::MemoryEditor(store::Library &library, UndoHistory &history, MemoryDrafts &drafts,
                           QWidget *parent)
    : QWidget(parent), m_library(library), m_history(history), m_drafts(drafts), m_strip(new NoteStrip(this)),
      m_scroll(new QScrollArea(this)), m_form(new MemoryForm(m_scroll)), m_state(new QLabel(this)),
      m_discard(new QPushButton(tr("&Discard changes"), this)), m_save(new QPushButton(tr("&Save"), this))
{
    setObjectName(QStringLiteral("memoryEditor"));
    createParts();
    connectParts();
    updateState();
}

MemoryEditor::~MemoryEditor()
{
    keepDraft();
}

void MemoryEditor::createParts()
{
    m_strip->setObjectName(QStringLiteral("memoryNote"));
    m_state->setObjectName(QStringLiteral("memoryState"));
    m_discard->setObjectName(QStringLiteral("memoryDiscard"));
    m_save->setObjectName(QStringLiteral("memorySave"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_form->setMaximumWidth(columnWidth);
    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setBackgroundRole(QPalette::Base);
    auto *footer = new Bar(this);
    auto *buttons = new QHBoxLayout(footer);
    buttons->setContentsMargins(tokens::space5, tokens::space2, tokens::space4, tokens::space2);
    buttons->setSpacing(tokens::space2);
    buttons->addWidget(m_state, 1);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(footer);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftPace);
}

void MemoryEditor::connectParts()
{
    connect(m_form, &MemoryForm::edited, this, &MemoryEditor::onEdited);
    connect(m_form, &MemoryForm::originWanted, this, [this] {
        if (m_isOpen) // while another one is being read, the form still shows the one before
            Q_EMIT conversationWanted(m_stored.conversationId, m_stored.messageId);
    });
    connect(m_save, &QPushButton::clicked, this, &MemoryEditor::save);
    connect(m_discard, &QPushButton::clicked, this, &MemoryEditor::discard);
    connect(m_strip, &NoteStrip::firstChosen, this, [this] { answerNote(true); });
    connect(m_strip, &NoteStrip::secondChosen, this, [this] { answerNote(false); });
    connect(&m_draftTimer, &QTimer::timeout, this, &MemoryEditor::keepDraft);
    connect(&m_drafts, &MemoryDrafts::changed, this, &MemoryEditor::offerDraft);
    connect(&m_library.memories(), &store::MemoryStore::changed, this, &MemoryEditor::onChanged);
    connect(&m_library.memories(), &store::MemoryStore::removed, this, &MemoryEditor::onRemoved);
}

/// What the fields offer to choose from: asked for with the first memory.
void MemoryEditor::loadLists()
{
    if (std::exchange(m_listsAsked, true))
        return;
    items::whenDone(this, m_library.users().all(), [this](const domain::Result<QList<domain::User>> &people) {
        if (!people)
            return;
        m_people = people->mid(0, mostPeople);
        m_form->setPeople(m_people);
        if (!m_isOpen || m_stored.id.isValid() || m_stored.userId.isValid())
            return;
        assignPerson(m_stored);
        Memory written = m_form->memory();
        assignPerson(written);
        m_form->setBase(written);
    });
    items::whenDone(this, m_library.memories().tags(), [this](const domain::Result<QStringList> &tags) {
        if (tags)
            m_form->setTagSuggestions(*tags);
    });
}

/// Before something else is opened.
void MemoryEditor::leave()
{
    const bool unsaved = hasChanges() && !m_saving;
    keepDraft();
    if (unsaved)
        Q_EMIT notice(tr("Your changes to “%1” are kept as a draft").arg(memoryName(m_form->memory())));
    ++m_question;
    m_isOpen = m_touched = m_saving = false;
    m_opening = {};
    m_stored = {};
    m_draftName.clear();
    showNote(Note::None);
}

void MemoryEditor::open(domain::MemoryId id)
{
    if ((m_isOpen && m_stored.id == id) || m_opening == id)
        return;
    leave();
    loadLists();
    m_opening = id;
    items::whenDone(this, m_library.memories().byIds({id}),
                    [this, question = m_question](const domain::Result<QList<Memory>> &rows) {
                        if (question != m_question)
                            return;
                        m_opening = {};
                        if (rows && !rows->isEmpty()) {
                            begin(MemoryDrafts::nameOf(rows->first().id), rows->first());
                            return;
                        }
                        updateState();
                        if (rows)
                            Q_EMIT gone();
                        else
                            Q_EMIT failed(rows.error());
                    });
    updateState();
}

void MemoryEditor::startNew(const Memory &beginning)
{
    leave();
    loadLists();
    Memory memory = beginning;
    assignPerson(memory);
    begin(MemoryDrafts::newName(), memory);
    m_touched = !isBlank(memory);
    updateState();
    m_form->focusFirst();
}

/// A new memory is the library's own person's, unless it says whose it is.
void MemoryEditor::assignPerson(Memory &memory) const
{
    if (memory.userId.isValid())
        return;
    if (memory.userName.isEmpty())
        memory.userName = store::defaultUserName(m_library.location());
    for (const domain::User &user : m_people) {
        if (user.name != memory.userName && !memory.userName.isEmpty())
            continue;
        memory.userId = user.id;
        memory.userName = user.name;
        return;
    }
}

void MemoryEditor::continueNew(const MemoryDraft &draft)
{
    leave();
    loadLists();
    begin(draft.name, draft.memory);
    m_touched = true;
    updateState();
    m_form->focusFirst();
}

void MemoryEditor::closeMemory()
{
    leave();
    updateState();
}

void MemoryEditor::abandon()
{
    m_draftTimer.stop();
    m_touched = false;
    m_drafts.forget(m_draftName);
    closeMemory();
}

void MemoryEditor::begin(const QString &draftName, const Memory &stored)
{
    m_isOpen = true;
    m_touched = false;
    m_draftName = draftName;
    showStored(stored);
    m_scroll->ensureVisible(0, 0);
    offerDraft();
}

void MemoryEditor::showStored(const Memory &stored)
{
    m_stored = stored;
    m_form->setMemory(stored);
    loadOrigin();
    showNote(m_library.isReadOnly() ? Note::ReadOnly : stored.trashedAt ? Note::Trashed : Note::None);
}

/// The conversation may be gone: then there is nowhere to go.
void MemoryEditor::loadOrigin()
{
    if (!m_stored.conversationId.isValid())
        return;
    items::whenDone(this, m_library.conversations().byIds({m_stored.conversationId}),
                    [this, question = m_question](const domain::Result<QList<domain::Conversation>> &rows) {
                        if (question == m_question && rows && !rows->isEmpty())
                            m_form->setOrigin(rows->first().displayTitle());
                    });
}

bool MemoryEditor::hasChanges() const
{
    if (!m_isOpen || !m_touched)
        return false;
    const Memory written = m_form->memory();
    return m_stored.id.isValid() ? !readTheSame(written, m_stored) : !isBlank(written);
}

bool MemoryEditor::canSave() const
{
    return m_isOpen && m_touched && !m_saving && m_note != Note::Draft && !m_library.isReadOnly();
}

void MemoryEditor::onEdited()
{
    if (!m_isOpen)
        return;
    m_touched = true;
    if (!m_draftTimer.isActive())
        m_draftTimer.start();
    updateState();
}

void MemoryEditor::keepDraft()
{
    m_draftTimer.stop();
    if (!m_isOpen || !m_touched)
        return;
    if (hasChanges()) {
        m_drafts.keep(m_draftName, m_form->memory());
        return;
    }
    m_drafts.forget(m_draftName);
    m_touched = false; // it reads as it did before
    updateState();
}

void MemoryEditor::updateState()
{
    const bool changes = m_isOpen && m_touched;
    m_save->setEnabled(canSave());
    m_discard->setEnabled(changes && !m_saving);
    m_discard->setVisible(changes);
    if (m_saving)
        m_state->setText(tr("Saving …"));
    else if (changes)
        m_state->setText(tr("Not saved yet; kept as a draft on this machine"));
    else
        m_state->setText(m_isOpen && !m_stored.id.isValid() ? tr("A new memory") : QString());
    m_state->setFont(tokens::caption(font()));
    Q_EMIT stateChanged();
}

} // namespace ui
