// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/memory.h"
#include "domain/result.h"

#include <QDialog>

namespace store {
class Library;
}

namespace ui {

class MemoryDrafts;
class MemoryEditor;
class UndoHistory;

/// Writes down a memory without leaving what is being read. Closing it keeps what was written as a draft. Deletes
/// itself.
class RememberDialog final : public QDialog {
    Q_OBJECT

public:
    /// All outlive the dialog. beginning: what it holds already.
    RememberDialog(store::Library &library, UndoHistory &history, MemoryDrafts &drafts,
                   const domain::Memory &beginning, QWidget *parent);

    [[nodiscard]] MemoryEditor &editor() const { return *m_editor; }

    void reject() override;

Q_SIGNALS:
    void failed(const domain::Error &error);
    /// Something was done that can be undone.
    void done(const QString &text);
    /// Something that is good to know.
    void notice(const QString &text);

private:
    domain::Memory m_beginning;
    MemoryEditor *m_editor;
};

} // namespace ui
