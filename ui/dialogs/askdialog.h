// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"

#include <QString>

#include <functional>

class QWidget;

namespace ui {

/// What is asked before something is done to many conversations, or for good.
struct ConversationQuestion {
    QString name;                     ///< of the dialog, as an object
    QString text;                     ///< "Archive 120 conversations?"
    QString details;                  ///< what follows from it; may be empty
    QString button;                   ///< the verb
    QList<domain::Conversation> rows; ///< what it is about: the first few are shown by their titles
    qsizetype count = 0;              ///< of all, when rows are only the first
    bool isFinal = false;             ///< there is no way back
};

/// Asks in a dialog over parent and calls confirmed when the person agrees.
void askAbout(QWidget *parent, const ConversationQuestion &question, const std::function<void()> &confirmed);

} // namespace ui
