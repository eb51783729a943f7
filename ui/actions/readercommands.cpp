// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionregistry.h"
#include "ui/actions/commands.h"
#include "ui/actions/commandtables.h"

#include <QCoreApplication>

namespace ui {

namespace {

QList<QKeySequence> keys(std::initializer_list<const char *> texts)
{
    QList<QKeySequence> sequences;
    for (const char *text : texts)
        sequences.append(QKeySequence(QString::fromLatin1(text), QKeySequence::PortableText));
    return sequences;
}

} // namespace

void addReaderCommands(ActionRegistry &registry)
{
    const QList<Command> commands{
        {command::findInConversation, QT_TRANSLATE_NOOP("ui::Commands", "&Find in the conversation"),
         QT_TRANSLATE_NOOP("ui::Commands", "Find"), "search", keys({"Ctrl+F"}), needsLibrary},
        {command::copyMarkdown, QT_TRANSLATE_NOOP("ui::Commands", "Copy as &Markdown"), nullptr, "copy",
         keys({"Ctrl+Shift+C"}), needsLibrary},
        {command::selectAllText,
         QT_TRANSLATE_NOOP("ui::Commands", "Select the &whole conversation"),
         nullptr,
         nullptr,
         {},
         needsLibrary},
        {command::copyAddress,
         QT_TRANSLATE_NOOP("ui::Commands", "Copy the &address of the message"),
         nullptr,
         "link",
         {},
         needsLibrary},
        {command::outline, QT_TRANSLATE_NOOP("ui::Commands", "Outline of your &questions"),
         QT_TRANSLATE_NOOP("ui::Commands", "Outline"), "outline", keys({"Ctrl+Shift+O"}), needsLibrary},
        {command::nextQuestion, QT_TRANSLATE_NOOP("ui::Commands", "&Next message of yours"), nullptr,
         "chevron-down", keys({"Ctrl+Down"}), needsLibrary},
        {command::previousQuestion, QT_TRANSLATE_NOOP("ui::Commands", "&Previous message of yours"), nullptr,
         "chevron-up", keys({"Ctrl+Up"}), needsLibrary},
        {command::jumpToDate, QT_TRANSLATE_NOOP("ui::Commands", "&Jump to a date …"),
         QT_TRANSLATE_NOOP("ui::Commands", "Jump to a date"), "calendar", keys({"Ctrl+J"}), needsLibrary},
        {command::zoomIn, QT_TRANSLATE_NOOP("ui::Commands", "Larger te&xt"), nullptr, nullptr,
         keys({"Ctrl++", "Ctrl+="}), needsLibrary},
        {command::zoomOut, QT_TRANSLATE_NOOP("ui::Commands", "&Smaller text"), nullptr, nullptr,
         keys({"Ctrl+-"}), needsLibrary},
        {command::zoomReset, QT_TRANSLATE_NOOP("ui::Commands", "&Usual text size"), nullptr, nullptr,
         keys({"Ctrl+0"}), needsLibrary},
    };
    for (const Command &command : commands) {
        // There is nothing to read yet; the reader enables them.
        registry.add(command)->setEnabled(false);
    }
    registry.action(command::outline)->setCheckable(true);
}

} // namespace ui
