<?xml version="1.0" encoding="utf-8"?>
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>app::PurgeCommand</name>
    <message numerus="yes">
        <source>Delete %n conversation(s) for good?</source>
        <translation>
            <numerusform>Delete %n conversation for good?</numerusform>
            <numerusform>Delete %n conversations for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) deleted for good.</source>
        <translation>
            <numerusform>%n conversation deleted for good.</numerusform>
            <numerusform>%n conversations deleted for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exporters::Words</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message numerus="yes">
        <source>%n message(s) do not say who wrote them; the roles were guessed from their order.</source>
        <translation>
            <numerusform>%n message does not say who wrote them; the roles were guessed from their order.</numerusform>
            <numerusform>%n messages do not say who wrote them; the roles were guessed from their order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages followed each other in %n circle(s), which were opened.</source>
        <translation>
            <numerusform>Messages followed each other in %n circle, which was opened.</numerusform>
            <numerusform>Messages followed each other in %n circles, which were opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) came twice and were taken once.</source>
        <translation>
            <numerusform>%n message came twice and was taken once.</numerusform>
            <numerusform>%n messages came twice and were taken once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) had the id of another and got a new one.</source>
        <translation>
            <numerusform>%n message had the id of another and got a new one.</numerusform>
            <numerusform>%n messages had the id of another and got a new one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) were left out of this report.</source>
        <translation>
            <numerusform>%n more line was left out of this report.</numerusform>
            <numerusform>%n more lines were left out of this report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that messages name are not in the export.</source>
        <translation>
            <numerusform>%n file that messages name is not in the export.</numerusform>
            <numerusform>%n files that messages name are not in the export.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that no text may hold were replaced.</source>
        <translation>
            <numerusform>%n character that no text may hold was replaced.</numerusform>
            <numerusform>%n characters that no text may hold were replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more entries were left out.</source>
        <translation>
            <numerusform>%n more entry was left out.</numerusform>
            <numerusform>%n more entries were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConversationActions</name>
    <message numerus="yes">
        <source>Pinned %n conversation(s)</source>
        <translation>
            <numerusform>Pinned %n conversation</numerusform>
            <numerusform>Pinned %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpinned %n conversation(s)</source>
        <translation>
            <numerusform>Unpinned %n conversation</numerusform>
            <numerusform>Unpinned %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archived %n conversation(s)</source>
        <translation>
            <numerusform>Archived %n conversation</numerusform>
            <numerusform>Archived %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n conversation(s) out of the archive</source>
        <translation>
            <numerusform>Took %n conversation out of the archive</numerusform>
            <numerusform>Took %n conversations out of the archive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n conversation(s) to the trash</source>
        <translation>
            <numerusform>Moved %n conversation to the trash</numerusform>
            <numerusform>Moved %n conversations to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n conversation(s)</source>
        <translation>
            <numerusform>Restored %n conversation</numerusform>
            <numerusform>Restored %n conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConversationDelegate</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message numerus="yes">
        <source>The %n selected conversation(s)</source>
        <translation>
            <numerusform>The %n selected conversation</numerusform>
            <numerusform>The %n selected conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) so far</source>
        <translation>
            <numerusform>%n conversation so far</numerusform>
            <numerusform>%n conversations so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n conversation(s)</source>
        <translation>
            <numerusform>Exported %n conversation</numerusform>
            <numerusform>Exported %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more line(s) like these</source>
        <translation>
            <numerusform>… and %n more line like these</numerusform>
            <numerusform>… and %n more lines like these</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportController</name>
    <message numerus="yes">
        <source>Imported: %n new conversation(s)</source>
        <translation>
            <numerusform>Imported: %n new conversation</numerusform>
            <numerusform>Imported: %n new conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) so far</source>
        <translation>
            <numerusform>%n conversation so far</numerusform>
            <numerusform>%n conversations so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListPane</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MessageItem</name>
    <message numerus="yes">
        <source>Show more (%n character(s) left)</source>
        <translation>
            <numerusform>Show more (%n character left)</numerusform>
            <numerusform>Show more (%n characters left)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReaderHeader</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) with hits</source>
        <translation>
            <numerusform>%n message with hits</numerusform>
            <numerusform>%n messages with hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReportWidget</name>
    <message numerus="yes">
        <source>%n line(s) to look at</source>
        <translation>
            <numerusform>%n line to look at</numerusform>
            <numerusform>%n lines to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusArea</name>
    <message numerus="yes">
        <source>Importing: %n conversation(s)</source>
        <translation>
            <numerusform>Importing: %n conversation</numerusform>
            <numerusform>Importing: %n conversations</numerusform>
        </translation>
    </message>
</context>
</TS>
