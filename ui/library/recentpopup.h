// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"

#include <QListWidget>

namespace ui {

/// The conversations that were read last, to choose from: goes on with each further Ctrl+Tab and chooses when Ctrl
/// is let go, or by Enter or a click. Deletes itself when it is closed.
class RecentPopup final : public QListWidget {
    Q_OBJECT

public:
    /// The latest first; that is the one being read, so the one behind it is chosen at first.
    RecentPopup(const QList<domain::Conversation> &conversations, QWidget *parent);
    /// Opens in the middle of its parent.
    void popUp();

Q_SIGNALS:
    void chosen(domain::ConversationId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;

private:
    void step(int rows);
    void choose();
};

} // namespace ui
