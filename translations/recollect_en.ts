<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ImportText</name>
    <message numerus="yes">
        <source>%n conversation(s) were left out, since only memories were asked for.</source>
        <translation>
            <numerusform>%n conversation was left out, since only memories were asked for.</numerusform>
            <numerusform>%n conversations were left out, since only memories were asked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) do not say who wrote them; the roles were guessed from their order.</source>
        <translation>
            <numerusform>%n message does not say who wrote them; the roles were guessed from their order.</numerusform>
            <numerusform>%n messages do not say who wrote them; the roles were guessed from their order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages answered each other in %n circle(s); each was cut open at its earliest message.</source>
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
    <message numerus="yes">
        <source>%n link(s) and other things that are no files were left out.</source>
        <translation>
            <numerusform>%n link or other thing that is no file was left out.</numerusform>
            <numerusform>%n links and other things that are no files were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) could not be read; the metadata has them as they were.</source>
        <translation>
            <numerusform>%n time could not be read; the metadata has it as it was.</numerusform>
            <numerusform>%n times could not be read; the metadata has them as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This conversation is there %n times, with different content; the latest state of it was taken.</source>
        <translation>
            <numerusform>This conversation is there %n time, with different content; the latest state of it was taken.</numerusform>
            <numerusform>This conversation is there %n times, with different content; the latest state of it was taken.</numerusform>
        </translation>
    </message>
</context>
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
    <name>items::SearchGroupsModel</name>
    <message numerus="yes">
        <source>%1, %n hit(s)</source>
        <extracomment>A conversation and how many hits of a search it holds; %1 is its title</extracomment>
        <translation>
            <numerusform>%1, %n hit</numerusform>
            <numerusform>%1, %n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more hit(s)</source>
        <translation>
            <numerusform>Show %n more hit</numerusform>
            <numerusform>Show %n more hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>store::Diagnosis</name>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s). A firewall may stand in between.</source>
        <translation>
            <numerusform>%1 did not answer within %n second. A firewall may stand in between.</numerusform>
            <numerusform>%1 did not answer within %n seconds. A firewall may stand in between.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>store::ImportStore</name>
    <message numerus="yes">
        <source>%n message(s) have the id of another message; all of them were kept.</source>
        <translation>
            <numerusform>%n message has the id of another message; both were kept.</numerusform>
            <numerusform>%n messages have the id of another message; all of them were kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AskDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BatchDelegate</name>
    <message numerus="yes">
        <source>%Ln new conversation(s)</source>
        <translation>
            <numerusform>%Ln new conversation</numerusform>
            <numerusform>%Ln new conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that grew</source>
        <translation>
            <numerusform>%Ln that grew</numerusform>
            <numerusform>%Ln that grew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln new message</numerusform>
            <numerusform>%Ln new messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new memory(s)</source>
        <translation>
            <numerusform>%Ln new memory</numerusform>
            <numerusform>%Ln new memories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChipRow</name>
    <message numerus="yes">
        <source>%n more condition(s)</source>
        <translation>
            <numerusform>%n more condition</numerusform>
            <numerusform>%n more conditions</numerusform>
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
    <message numerus="yes">
        <source>Pin %n conversation(s)?</source>
        <translation>
            <numerusform>Pin %n conversation?</numerusform>
            <numerusform>Pin %n conversations?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n conversation(s)?</source>
        <translation>
            <numerusform>Unpin %n conversation?</numerusform>
            <numerusform>Unpin %n conversations?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %n conversation(s)?</source>
        <translation>
            <numerusform>Archive %n conversation?</numerusform>
            <numerusform>Archive %n conversations?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n conversation(s) out of the archive?</source>
        <translation>
            <numerusform>Take %n conversation out of the archive?</numerusform>
            <numerusform>Take %n conversations out of the archive?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n conversation(s) to the trash?</source>
        <translation>
            <numerusform>Move %n conversation to the trash?</numerusform>
            <numerusform>Move %n conversations to the trash?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n conversation(s) from the trash?</source>
        <translation>
            <numerusform>Restore %n conversation from the trash?</numerusform>
            <numerusform>Restore %n conversations from the trash?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n conversation(s) as read</source>
        <translation>
            <numerusform>Marked %n conversation as read</numerusform>
            <numerusform>Marked %n conversations as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n conversation(s) as read?</source>
        <translation>
            <numerusform>Mark %n conversation as read?</numerusform>
            <numerusform>Mark %n conversations as read?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n conversation(s) as unread</source>
        <translation>
            <numerusform>Marked %n conversation as unread</numerusform>
            <numerusform>Marked %n conversations as unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n conversation(s) as unread?</source>
        <translation>
            <numerusform>Mark %n conversation as unread?</numerusform>
            <numerusform>Mark %n conversations as unread?</numerusform>
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
    <name>ui::ConversationEditing</name>
    <message numerus="yes">
        <source>Changed the tags of %n conversation(s)</source>
        <translation>
            <numerusform>Changed the tags of %n conversation</numerusform>
            <numerusform>Changed the tags of %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave %n conversation(s) the tag “%1”</source>
        <translation>
            <numerusform>Gave %n conversation the tag “%1”</numerusform>
            <numerusform>Gave %n conversations the tag “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n conversation(s) the tag “%1”?</source>
        <extracomment>%1 is a tag</extracomment>
        <translation>
            <numerusform>Give %n conversation the tag “%1”?</numerusform>
            <numerusform>Give %n conversations the tag “%1”?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n conversation(s) for good?</source>
        <translation>
            <numerusform>Delete %n conversation for good?</numerusform>
            <numerusform>Delete %n conversations for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete all %n conversation(s) in the trash for good?</source>
        <translation>
            <numerusform>Delete all %n conversation in the trash for good?</numerusform>
            <numerusform>Delete all %n conversations in the trash for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n conversation(s) for good</source>
        <translation>
            <numerusform>Deleted %n conversation for good</numerusform>
            <numerusform>Deleted %n conversations for good</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConversationList</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>conversations that came while the list was scrolled away</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DropTarget</name>
    <message numerus="yes">
        <source>%Ln file(s) or folder(s)</source>
        <translation>
            <numerusform>%Ln file or folder</numerusform>
            <numerusform>%Ln files or folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message numerus="yes">
        <source>%Ln selected conversation(s)</source>
        <translation>
            <numerusform>%Ln selected conversation</numerusform>
            <numerusform>%Ln selected conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln conversation(s) · %2</source>
        <extracomment>%1 is a number, %2 &quot;340 messages&quot;</extracomment>
        <translation>
            <numerusform>%1 of %Ln conversation · %2</numerusform>
            <numerusform>%1 of %Ln conversations · %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) · %1</source>
        <extracomment>%1 is &quot;340 messages&quot;</extracomment>
        <translation>
            <numerusform>%Ln conversation · %1</numerusform>
            <numerusform>%Ln conversations · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) are in %1</source>
        <extracomment>%1 is the path of a file or folder</extracomment>
        <translation>
            <numerusform>%Ln conversation is in %1</numerusform>
            <numerusform>%Ln conversations are in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more line(s) like these</source>
        <translation>
            <numerusform>… and %Ln more line like these</numerusform>
            <numerusform>… and %Ln more lines like these</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HitDelegate</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more hit(s)</source>
        <translation>
            <numerusform>Show %n more hit</numerusform>
            <numerusform>Show %n more hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportAssistant</name>
    <message numerus="yes">
        <source>Imported, but %n record(s) had problems</source>
        <translation>
            <numerusform>Imported, but %n record had problems</numerusform>
            <numerusform>Imported, but %n records had problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n record(s) had problems</source>
        <translation>
            <numerusform>Nothing was imported: %n record had problems</numerusform>
            <numerusform>Nothing was imported: %n records had problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportController</name>
    <message numerus="yes">
        <source>Imported: %Ln new conversation(s)</source>
        <translation>
            <numerusform>Imported: %Ln new conversation</numerusform>
            <numerusform>Imported: %Ln new conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportList</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportProgressView</name>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln conversation</numerusform>
            <numerusform>%Ln conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) per second</source>
        <translation>
            <numerusform>%Ln message per second</numerusform>
            <numerusform>%Ln messages per second</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportUndo</name>
    <message numerus="yes">
        <source>%Ln conversation(s) that it added will be removed.</source>
        <translation>
            <numerusform>%Ln conversation that it added will be removed.</numerusform>
            <numerusform>%Ln conversations that it added will be removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s) that it added will be removed.</source>
        <translation>
            <numerusform>%Ln memory that it added will be removed.</numerusform>
            <numerusform>%Ln memories that it added will be removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ListPane</name>
    <message numerus="yes">
        <source>Memories have a trash of their own: &lt;a href=&quot;memories&quot;&gt;%n memory(s)&lt;/a&gt;</source>
        <extracomment>In the trash of the conversations. What stands between &lt;a&gt; and &lt;/a&gt; is a link</extracomment>
        <translation>
            <numerusform>Memories have a trash of their own: &lt;a href=&quot;memories&quot;&gt;%n memory&lt;/a&gt;</numerusform>
            <numerusform>Memories have a trash of their own: &lt;a href=&quot;memories&quot;&gt;%n memories&lt;/a&gt;</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MemoriesPage</name>
    <message numerus="yes">
        <source>%n memory(s) selected</source>
        <translation>
            <numerusform>%n memory selected</numerusform>
            <numerusform>%n memories selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished</source>
        <translation>
            <numerusform>%n unfinished</numerusform>
            <numerusform>%n unfinished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MemoryActions</name>
    <message numerus="yes">
        <source>Moved %n memory(s) to the trash</source>
        <translation>
            <numerusform>Moved %n memory to the trash</numerusform>
            <numerusform>Moved %n memories to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n memory(s)</source>
        <translation>
            <numerusform>Restored %n memory</numerusform>
            <numerusform>Restored %n memories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n memory(s) for good?</source>
        <translation>
            <numerusform>Delete %n memory for good?</numerusform>
            <numerusform>Delete %n memories for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the tags of %n memory(s)</source>
        <translation>
            <numerusform>Changed the tags of %n memory</numerusform>
            <numerusform>Changed the tags of %n memories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the importance of %n memory(s)</source>
        <translation>
            <numerusform>Changed the importance of %n memory</numerusform>
            <numerusform>Changed the importance of %n memories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MemoryExport</name>
    <message numerus="yes">
        <source>Export %n memory(s)</source>
        <translation>
            <numerusform>Export %n memory</numerusform>
            <numerusform>Export %n memories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n memory(s) to %1</source>
        <translation>
            <numerusform>Exported %n memory to %1</numerusform>
            <numerusform>Exported %n memories to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MemoryImportanceDialog</name>
    <message numerus="yes">
        <source>Importance of %n memory(s)</source>
        <translation>
            <numerusform>Importance of %n memory</numerusform>
            <numerusform>Importance of %n memories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MemoryTagsDialog</name>
    <message numerus="yes">
        <source>Tags of %n memory(s)</source>
        <translation>
            <numerusform>Tags of %n memory</numerusform>
            <numerusform>Tags of %n memories</numerusform>
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
    <name>ui::Pace</name>
    <message numerus="yes">
        <source>About %Ln second(s) left</source>
        <translation>
            <numerusform>About %Ln second left</numerusform>
            <numerusform>About %Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left</source>
        <translation>
            <numerusform>About %Ln minute left</numerusform>
            <numerusform>About %Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln hour(s) left</source>
        <translation>
            <numerusform>About %Ln hour left</numerusform>
            <numerusform>About %Ln hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlaceProvider</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlacesModel</name>
    <message numerus="yes">
        <source>%1, %n conversation(s)</source>
        <extracomment>%1 is the name of a place in the sidebar</extracomment>
        <translation>
            <numerusform>%1, %n conversation</numerusform>
            <numerusform>%1, %n conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PrintController</name>
    <message numerus="yes">
        <source>Printed %Ln page(s)</source>
        <translation>
            <numerusform>Printed %Ln page</numerusform>
            <numerusform>Printed %Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProblemsView</name>
    <message numerus="yes">
        <source>%Ln line(s) to look at</source>
        <translation>
            <numerusform>%Ln line to look at</numerusform>
            <numerusform>%Ln lines to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln line(s)</source>
        <extracomment>%1 is a number that is smaller than the other</extracomment>
        <translation>
            <numerusform>%1 of %Ln line</numerusform>
            <numerusform>%1 of %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::QueryWords</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
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
    <name>ui::SearchPane</name>
    <message numerus="yes">
        <source>The best %n hit(s) of many</source>
        <translation>
            <numerusform>The best %n hit of many</numerusform>
            <numerusform>The best %n hits of many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SelectionPage</name>
    <message numerus="yes">
        <source>%n conversation(s) selected</source>
        <translation>
            <numerusform>%n conversation selected</numerusform>
            <numerusform>%n conversations selected</numerusform>
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
<context>
    <name>ui::Suggestions</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <extracomment>Beside a tag, model, source or person: how many conversations</extracomment>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TagDialog</name>
    <message numerus="yes">
        <source>Tags of %n conversation(s)</source>
        <translation>
            <numerusform>Tags of %n conversation</numerusform>
            <numerusform>Tags of %n conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TimeGap</name>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) later</source>
        <translation>
            <numerusform>%n week later</numerusform>
            <numerusform>%n weeks later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) later</source>
        <translation>
            <numerusform>%n month later</numerusform>
            <numerusform>%n months later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) later</source>
        <translation>
            <numerusform>%n year later</numerusform>
            <numerusform>%n years later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) later</source>
        <translation>
            <numerusform>%n hour later</numerusform>
            <numerusform>%n hours later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Transfer</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
</TS>
