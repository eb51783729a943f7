// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memories/memoryactions.h"

#include "items/whendone.h"
#include "store/library.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/actions/undohistory.h"
#include "ui/memories/memorydialogs.h"
#include "ui/memories/memorytexts.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace ui {

using domain::Memory;
using store::MemoryStore;

namespace {

bool isTrashed(const Memory &row)
{
    return row.trashedAt.has_value();
}

QList<domain::MemoryId> idsOf(const QList<Memory> &rows)
{
    QList<domain::MemoryId> ids;
    for (const Memory &row : rows)
        ids.append(row.id);
    return ids;
}

} // namespace

MemoryActions::MemoryActions(ActionRegistry &registry, UndoHistory &history, store::Library &library,
                             QWidget &window)
    : m_registry(registry), m_history(history), m_library(library), m_window(window)
{
    bind(command::trashMemories, [this](const Rows &rows) { move(rows, true); });
    bind(command::restoreMemories, [this](const Rows &rows) { move(rows, false); });
    bind(command::purgeMemories, [this](const Rows &rows) { askToPurge(rows); });
    bind(command::tagMemories, [this](const Rows &rows) { askForTags(rows); });
    bind(command::weighMemories, [this](const Rows &rows) { askForImportance(rows); });
    enable();
}

MemoryActions::~MemoryActions()
{
    m_active = false;
    enable();
}

void MemoryActions::bind(QLatin1String id, const std::function<void(const Rows &)> &handler)
{
    connect(m_registry.action(id), &QAction::triggered, this, [this, handler] {
        if (m_selection)
            m_selection(handler);
    });
}

void MemoryActions::setSelection(const Rows &known, Selection selection)
{
    m_known = known;
    m_selection = std::move(selection);
    enable();
}

void MemoryActions::setActive(bool active)
{
    m_active = active;
    enable();
}

/// Remembers the way back once the verb has succeeded.
void MemoryActions::perform(MemoryStore::Memories verb, const QString &text,
                            const std::function<MemoryStore::Memories()> &inverse,
                            const std::function<MemoryStore::Memories()> &again)
{
    items::whenDone(this, verb, [this, text, inverse, again](const domain::Result<Rows> &result) {
        if (!result) {
            Q_EMIT failed(result.error());
            return;
        }
        m_history.push(
            text, [inverse] { return UndoHistory::step(inverse()); },
            [again] { return UndoHistory::step(again()); });
        Q_EMIT done(text);
    });
}

void MemoryActions::move(const Rows &rows, bool toTrash)
{
    Rows meant = rows;
    meant.removeIf([toTrash](const Memory &row) { return isTrashed(row) == toTrash; });
    if (meant.isEmpty())
        return;
    const Ids ids = idsOf(meant);
    auto &memories = m_library.memories();
    const auto trash = [&memories, ids] { return memories.trash(ids); };
    const auto restore = [&memories, ids] { return memories.restore(ids); };
    if (toTrash)
        perform(trash(), tr("Moved %n memory(s) to the trash", nullptr, int(ids.size())), restore, trash);
    else
        perform(restore(), tr("Restored %n memory(s)", nullptr, int(ids.size())), trash, restore);
}

void MemoryActions::restore(domain::MemoryId id)
{
    Memory memory;
    memory.id = id;
    memory.trashedAt = domain::Timestamp::now();
    move({memory}, false);
}

void MemoryActions::askToPurge(const Rows &rows)
{
    Rows meant = rows;
    meant.removeIf([](const Memory &row) { return !isTrashed(row); });
    if (meant.isEmpty())
        return;
    auto *box = new QMessageBox(&m_window);
    box->setObjectName(QStringLiteral("purgeMemories"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Delete for good"));
    box->setText(meant.size() == 1 ? tr("Delete “%1” for good?").arg(memoryName(meant.first()))
                                   : tr("Delete %n memory(s) for good?", nullptr, int(meant.size())));
    box->setInformativeText(tr("This can't be undone."));
    auto *purgeButton = box->addButton(tr("&Delete for good"), QMessageBox::DestructiveRole);
    purgeButton->setObjectName(QStringLiteral("purgeConfirm"));
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(purgeButton, &QPushButton::clicked, this, [this, ids = idsOf(meant)] { purge(ids); });
    box->open();
}

void MemoryActions::purge(const Ids &ids)
{
    items::whenDone(this, m_library.memories().purge(ids), [this](const domain::Result<Ids> &gone) {
        if (!gone)
            Q_EMIT failed(gone.error());
    });
}

void MemoryActions::askForTags(const Rows &rows)
{
    if (rows.isEmpty())
        return;
    auto *dialog = new MemoryTagsDialog(rows, m_library.memories(), &m_window);
    connect(dialog, &MemoryTagsDialog::chosen, this,
            [this, rows](const QStringList &add, const QStringList &remove) { retag(rows, add, remove); });
    dialog->open();
}

/// Only what really changes, so that the way back takes no tag from a memory that had it before.
void MemoryActions::retag(const Rows &rows, const QStringList &add, const QStringList &remove)
{
    QList<store::MemoryRetag> changes;
    QList<store::MemoryRetag> back;
    for (const Memory &row : rows) {
        store::MemoryRetag change{row.id, add, {}};
        change.add.removeIf(
            [&row](const QString &tag) { return row.tags.contains(tag, Qt::CaseInsensitive); });
        for (const QString &tag : row.tags) {
            if (remove.contains(tag, Qt::CaseInsensitive))
                change.remove.append(tag);
        }
        if (change.add.isEmpty() && change.remove.isEmpty())
            continue;
        back.append({row.id, change.remove, change.add});
        changes.append(std::move(change));
    }
    if (changes.isEmpty())
        return;
    auto &memories = m_library.memories();
    const auto forth = [&memories, changes] { return memories.retag(changes); };
    perform(
        forth(), tr("Changed the tags of %n memory(s)", nullptr, int(changes.size())),
        [&memories, back] { return memories.retag(back); }, forth);
}

void MemoryActions::askForImportance(const Rows &rows)
{
    if (rows.isEmpty())
        return;
    auto *dialog = new MemoryImportanceDialog(rows, &m_window);
    connect(dialog, &MemoryImportanceDialog::chosen, this,
            [this, rows](int importance) { weigh(rows, importance); });
    dialog->open();
}

void MemoryActions::weigh(const Rows &rows, int importance)
{
    QList<store::MemoryImportance> changes;
    QList<store::MemoryImportance> back;
    for (const Memory &row : rows) {
        if (row.importance == importance)
            continue;
        changes.append({row.id, importance});
        back.append({row.id, row.importance});
    }
    if (changes.isEmpty())
        return;
    auto &memories = m_library.memories();
    const auto forth = [&memories, changes] { return memories.setImportance(changes); };
    perform(
        forth(), tr("Changed the importance of %n memory(s)", nullptr, int(changes.size())),
        [&memories, back] { return memories.setImportance(back); }, forth);
}

/// Of a command and its opposite the one that can change something is offered.
void MemoryActions::enable()
{
    const bool any = m_active && !m_known.isEmpty() && !m_library.isReadOnly();
    const bool trashed = any && std::any_of(m_known.begin(), m_known.end(), isTrashed);
    const bool kept = any && !std::all_of(m_known.begin(), m_known.end(), isTrashed);
    const auto offer = [this](QLatin1String id, bool enabled, bool visible) {
        m_registry.action(id)->setEnabled(enabled);
        m_registry.action(id)->setVisible(visible);
    };
    offer(command::tagMemories, any, true);
    offer(command::weighMemories, any, true);
    offer(command::trashMemories, kept, kept || !trashed);
    offer(command::restoreMemories, trashed, trashed);
    offer(command::purgeMemories, trashed, trashed);
    m_registry.action(command::exportMemories)->setEnabled(m_active && !m_known.isEmpty());
    m_registry.action(command::exportAllMemories)->setEnabled(m_active);
}

} // namespace ui
