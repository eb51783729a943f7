// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/conversationactions.h"
#include "ui/reader/readerpane.h"

#include <QWidget>

namespace store {
class Library;
}

namespace ui {

/// A conversation in a window of its own, over the library of another window, with commands of its own. Deletes
/// itself when it is closed.
class ReaderWindow final : public QWidget {
    Q_OBJECT

public:
    /// Library and history outlive the window. load: what the reader of the library's window keeps, which this one
    /// begins with; may be empty.
    ReaderWindow(store::Library &library, UndoHistory &history, const ReaderPane::Load &load,
                 domain::ConversationId id);
    ~ReaderWindow() override;

    [[nodiscard]] ReaderPane &readerPane() const { return *m_reader; }

Q_SIGNALS:
    void failed(const domain::Error &error);
    /// Something was done that can be undone.
    void done(const QString &text);

private:
    void connectCommands();
    void update();

    ActionRegistry *m_actions;
    ReaderPane *m_reader;
    ConversationActions m_conversationActions;
};

} // namespace ui
