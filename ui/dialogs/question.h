// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace ui {

/// What to ask before something that can't be taken back.
struct Question {
    QString name; ///< object name of the dialog
    QString title;
    QString text;
    QString action; ///< what the button says that does it: a verb
};

/// Asks above a window and returns at once; agreed is called when the person agrees. The way out is the default.
void ask(QWidget *parent, const Question &question, std::function<void()> agreed);

} // namespace ui
