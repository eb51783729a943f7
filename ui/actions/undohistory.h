// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <functional>

namespace ui {

/// What was done to the library, and how to take it back: each entry calls store verbs, one after the other.
class UndoHistory final : public QObject {
    Q_OBJECT

public:
    using Step = std::function<QFuture<domain::Result<domain::Done>>()>;

    explicit UndoHistory(QObject *parent = nullptr);

    /// Remembers something that has been done. text says what: "Archived 3 conversations".
    void push(const QString &text, Step undo, Step redo);
    void undo();
    void redo();
    /// Forgets everything: another library.
    void clear();

    [[nodiscard]] bool canUndo() const { return !m_busy && m_done > 0; }
    [[nodiscard]] bool canRedo() const { return !m_busy && m_done < m_entries.size(); }
    [[nodiscard]] QString undoText() const { return m_done > 0 ? m_entries.at(m_done - 1).text : QString(); }
    [[nodiscard]] QString redoText() const { return canRedo() ? m_entries.at(m_done).text : QString(); }

    /// A verb's future as the future of a step.
    template <typename T>
    [[nodiscard]] static QFuture<domain::Result<domain::Done>> step(QFuture<domain::Result<T>> verb)
    {
        return verb.then([](const domain::Result<T> &result) -> domain::Result<domain::Done> {
            if (!result)
                return result.error();
            return domain::Done{};
        });
    }

Q_SIGNALS:
    void changed();
    void undone(const QString &text);
    void redone(const QString &text);
    /// A step could not be taken; its entry is gone.
    void failed(const domain::Error &error);

private:
    struct Entry {
        QString text;
        Step undo;
        Step redo;
    };
    void run(qsizetype entry, bool back);

    QList<Entry> m_entries;
    qsizetype m_done = 0; ///< entries before it are done, the others undone
    bool m_busy = false;
    quint64 m_generation = 0; ///< answers from before clear() are dropped
};

} // namespace ui
