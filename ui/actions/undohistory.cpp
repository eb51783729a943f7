// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/undohistory.h"

#include "items/whendone.h"

namespace ui {

namespace {

constexpr qsizetype mostEntries = 100;

} // namespace

UndoHistory::UndoHistory(QObject *parent) : QObject(parent) {}

void UndoHistory::push(const QString &text, Step undo, Step redo)
{
    m_entries.resize(m_done);
    m_entries.append({text, std::move(undo), std::move(redo)});
    if (m_entries.size() > mostEntries)
        m_entries.removeFirst();
    m_done = m_entries.size();
    Q_EMIT changed();
}

void UndoHistory::undo()
{
    if (canUndo())
        run(m_done - 1, true);
}

void UndoHistory::redo()
{
    if (canRedo())
        run(m_done, false);
}

void UndoHistory::clear()
{
    ++m_generation;
    m_entries.clear();
    m_done = 0;
    m_busy = false;
    Q_EMIT changed();
}

void UndoHistory::run(qsizetype entry, bool back)
{
    m_busy = true;
    Q_EMIT changed();
    const Entry &chosen = m_entries.at(entry);
    items::whenDone(
        this, back ? chosen.undo() : chosen.redo(),
        [this, entry, back, generation = m_generation](const domain::Result<domain::Done> &result) {
            if (generation != m_generation)
                return;
            m_busy = false;
            const QString text = m_entries.at(entry).text;
            if (!result)
                m_entries.removeAt(entry);
            m_done = result && !back ? entry + 1 : entry;
            Q_EMIT changed();
            if (!result)
                Q_EMIT failed(result.error());
            else if (back)
                Q_EMIT undone(text);
            else
                Q_EMIT redone(text);
        });
}

} // namespace ui
