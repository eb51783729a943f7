// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/memory.h"
#include "domain/result.h"
#include "store/memorystore.h"

#include <QObject>

#include <functional>

class QWidget;

namespace store {
class Library;
}

namespace ui {

class ActionRegistry;
class UndoHistory;

/// Connects the commands on memories to the verbs of the store: for what is selected, with a way back.
class MemoryActions final : public QObject {
    Q_OBJECT

public:
    using Rows = QList<domain::Memory>;
    /// Hands over all selected memories, some of which may have to be read first.
    using Selection = std::function<void(std::function<void(const Rows &)>)>;

    /// All outlive this object, window also the dialogs that ask.
    MemoryActions(ActionRegistry &registry, UndoHistory &history, store::Library &library, QWidget &window);
    ~MemoryActions() override;

    /// What the commands will work on. known: those whose state is known, to tell which commands make sense.
    void setSelection(const Rows &known, Selection selection);
    /// Off while no memories are shown: the shortcuts then belong to others.
    void setActive(bool active);

    void restore(domain::MemoryId id);

Q_SIGNALS:
    /// Something was done: "Moved 3 memories to the trash".
    void done(const QString &text);
    void failed(const domain::Error &error);

private:
    using Ids = QList<domain::MemoryId>;
    using Verb = std::function<store::MemoryStore::Memories(const Ids &)>;

    void bind(QLatin1String id, const std::function<void(const Rows &)> &handler);
    void move(const Rows &rows, bool toTrash);
    void askToPurge(const Rows &rows);
    void purge(const Ids &ids);
    void askForTags(const Rows &rows);
    void retag(const Rows &rows, const QStringList &add, const QStringList &remove);
    void askForImportance(const Rows &rows);
    void weigh(const Rows &rows, int importance);
    void perform(store::MemoryStore::Memories verb, const QString &text,
                 const std::function<store::MemoryStore::Memories()> &inverse,
                 const std::function<store::MemoryStore::Memories()> &again);
    void enable();

    ActionRegistry &m_registry;
    UndoHistory &m_history;
    store::Library &m_library;
    QWidget &m_window;
    Rows m_known;
    Selection m_selection;
    bool m_active = false;
};

} // namespace ui
