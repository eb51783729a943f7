<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ImportText</name>
    <message>
        <source>“%1” holds more files than an export can have, and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would unpack to more than is allowed, and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files in “%1” overlap, which no export does; it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is encrypted: unpack it with its password and import the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of the archive (%1) is damaged; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry “%1” points outside of the archive; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry “%1” is a link, not a file; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry “%1” is encrypted; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry “%1” would unpack to a suspicious size; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” is in the archive twice; the second was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more entries were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Its messages can&apos;t be read: they are no list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has neither messages nor a title nor an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than the %2 MB that fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not valid JSON: the error is at character %1 of the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “%1”; known are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read; it may be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is of no known format; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds nothing in a format that Recollect can import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these files is in a format that Recollect can import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for one of its records; the rest of the file was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Messages followed each other in %n circle(s), which were opened.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It nests deeper than %1 levels, which no conversation does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than %1 MB, the most that one record may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that is no record stands at byte %1 of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is incomplete: it breaks off in or after the record at byte %1. Everything before was read; export or copy it again for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read further than byte %1; it may be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a list where a record should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that no text may hold were replaced.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many files below this folder; the rest was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder can&apos;t be read: it gives no permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folders are nested too deep here; what lies below was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many archives for one import; this one was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive lies too deep within other archives; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes of “%1” are not those that were exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no id, which every exported conversation has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no id, which every exported memory has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was exported by a newer Recollect: update the program and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) came twice and were taken once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) had the id of another and got a new one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood, and kept in the metadata: %1%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that messages name are not in the export.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) were left out of this report.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a ZIP archive that can be read; it may be damaged or incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is longer than announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an archive within an archive and too large to be read there: unpack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No temporary file can be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough space for the temporary copy of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is neither a conversation nor a memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a memory without a question and without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) do not say who wrote them; the roles were guessed from their order.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 found, %3 new, %4 updated, %5 unchanged, %6 refused</source>
        <extracomment>%1 is &quot;Messages&quot;; the others are numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report can&apos;t be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) were left out, since only memories were asked for.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Its messages are together larger than %1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Arguments</name>
    <message>
        <source>“%1” is no id of a conversation; `recollect list` shows the ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no id of a memory; `recollect memory list` shows the ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no span of time; write it like 30d, 6w, 3m or 1y.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many (50).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where an earlier answer ended: its “next”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CURSOR</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::BrowseCommands</name>
    <message>
        <source>List conversations, newest first; the trash only with is:trashed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find messages; in:memories finds memories. A query that begins with - comes after --.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest (default) or relevance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ORDER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no conversations here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more: --after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--order takes newest or relevance, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Command</name>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::CommandRun</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recollect met an unforeseen error; the details are in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command “%1” needs a second word; `recollect %1 --help` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”; `recollect --help` lists the commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See `recollect %1 --help`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the command before its options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command “%1” needs more: recollect %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: recollect [--library FILE | --profile NAME] [--json] [--quiet] [COMMAND …]

A library for conversations with AI assistants. Without a command it opens the window.

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which version this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`recollect COMMAND --help` explains a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: recollect %1 …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Confirm</name>
    <message>
        <source>Don&apos;t ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be undone, and there is no terminal to ask at; add --yes to do it anyway.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::DemoMaker</name>
    <message>
        <source>The demo library can&apos;t be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo library %1 can&apos;t be removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Drafts</name>
    <message>
        <source>The draft could not be kept on this machine: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ExportCommand</name>
    <message>
        <source>Say how and where to: --format FORMAT --output PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “%1”; there are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--branch takes active or all, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversations: %1, messages: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversations: %1 of %2, messages: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversations: %1, messages: %2, memories: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write conversations to files: what matches, those named, or all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or folder to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active (default) or all: with edits and alternatives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHICH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t hold memories; there are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::GenerateCommand</name>
    <message>
        <source>Say how much: --conversations N --messages M.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a synthetic library, the same for the same seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many messages in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another number makes another library (1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversations: %1, messages: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Generator</name>
    <message>
        <source>A library can have 1 to %1 conversations and at most %2 messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every conversation needs at least one message.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::GlobalOptions</name>
    <message>
        <source>The option %1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either --library or --profile, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library in this SQLite file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library behind this saved connection, or at this postgresql:// address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say nothing but errors and what was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain this command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1; `recollect --help` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ImportCommands</name>
    <message>
        <source>The report can&apos;t be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “%1”; there are: auto, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped; what it had written stays, and running it again completes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be read from this input; the report says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto (default) or one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in files, folders and ZIPs; again changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only say what would happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the report to this file, as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what files, folders and ZIPs hold; writes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the imports so far, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one import back whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number of an import; `recollect imports` shows them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::LibraryOpener</name>
    <message>
        <source>There is no place for temporary files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants a password. %2 Set PGPASSWORD or a password file, or save it in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::MemoryCommands</name>
    <message>
        <source>The library has no memory %1; `recollect memory list` shows those it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List memories, latest change first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find memories by their words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move memories to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take memories out of the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no memories here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more: --after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to keep in mind: --question or --answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write memories to a file: what matches, or all outside the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in the memories of files, folders and ZIPs, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::MemoryFields</name>
    <message>
        <source>“%1” is no id of a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question, or a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to keep in mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 1 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this tag; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TAG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this tag; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether others may see it: yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHETHER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--public takes yes or no, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::OrganiseCommands</name>
    <message>
        <source>Pin conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the pin off conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put conversations into the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take conversations out of the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move conversations to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take conversations out of the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tags to conversations, or remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this tag; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TAG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this tag; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a conversation another title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which tags: --add TAG or --remove TAG.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Output</name>
    <message>
        <source>The answer could not be written completely.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Person</name>
    <message>
        <source>Whose it is to be; added when the library doesn&apos;t know them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose it is to be: --user NAME.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Prompt</name>
    <message>
        <source>There is no terminal to ask at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::PurgeCommand</name>
    <message>
        <source>Delete conversations in the trash for good: those named, or all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what was put there so long ago, such as 30d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n conversation(s) for good?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) deleted for good.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Report</name>
    <message>
        <source>%1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And %1 more; --report FILE keeps them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was a rehearsal; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1; `recollect rollback %1` takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversations: %1, messages: %2, memories: %3, attachments: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversations: %1, messages: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::SchemaCommands</name>
    <message>
        <source>The database has no schema of Recollect&apos;s yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has version %1 of the schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program knows version %1 only; use a newer Recollect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest is version %1: `recollect schema upgrade` brings it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which version of the schema the database has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the steps that brought it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it to version N, or to the newest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back to version N; what only newer versions can hold is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the schema of %1 back to version %2, with the loss of what only newer versions hold?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Secrets</name>
    <message>
        <source>The keychain has no password for this connection, or it is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not allow access to the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Settings</name>
    <message>
        <source>There is no connection named “%1”; save one in the window, or give its postgresql:// address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the connection a short name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection leads to a PostgreSQL database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings can&apos;t be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::ShowCommand</name>
    <message>
        <source>--%1 takes one of %2, not “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>markdown (default), text or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active (default) or all: with edits and alternatives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHICH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no conversation %1; `recollect list` shows those it has.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::StatsCommand</name>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  neither archived nor in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  per conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average time to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  their size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not named)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count what the library holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages by model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages by source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::Texts</name>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app::UserCommands</name>
    <message>
        <source>inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the people of the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their full name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their role, such as user or admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a person as inactive; what is theirs stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>domain::Conversation</name>
    <message>
        <source>Untitled conversation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>domain::SearchQuery</name>
    <message>
        <source>This is too much to look for at once; use at most %1 words and conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not understood; write in:memories to look through memories instead of messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not understood; write a date such as 2026-01-31, 2026-01, 2026, today, yesterday, or 7d for a week ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not understood; write from:user, from:assistant, from:system or from:tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not understood; write is:pinned, is:archived, is:trashed or is:unread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not understood; write has:code, has:image, has:file, has:tool or has:branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not understood; write the number of an import, such as import:12.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exporters::Words</name>
    <message>
        <source>The bytes of %1 are missing from the library; the export only names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (failed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no export format &quot;%1&quot;; choose one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memories can be exported as json only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was not enough memory for the export; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are several conversations and %1 writes a file for each: name a folder, without %2 at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation matches; nothing was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment: %1 (%2, not in the library)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the export should be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder; name a file to export to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a file, and this export needs a folder. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or allow to overwrite it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export failed by a mistake of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no conversation %1 in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough space to write %1. Nothing was exported; free some space or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Nothing was exported; check the permission or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no such memories; nothing was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No memory matches; nothing was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than 256 MiB: other programs can read it here, but no import takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>items::ConversationListModel</name>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>items::SearchGroupsModel</name>
    <message numerus="yes">
        <source>%1, %n hit(s)</source>
        <extracomment>A conversation and how many hits of a search it holds; %1 is its title</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>There is no such memory in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed this memory meanwhile; look at the new text before you change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The importance of a memory is a number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A memory needs a question or an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation of this memory is not in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message of this memory is not in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That message is in another conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person of this memory is not in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what lies in the trash can be deleted for good; move the memory there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such saved search in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store::Connection</name>
    <message>
        <source>Qt&apos;s driver for this kind of library is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Recollect library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else is changing the same thing; nothing was changed here. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left where the library is kept; nothing was changed. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no permission to do this in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was lost; what was being written was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Recollect library, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database can&apos;t hold this value; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 has tables of another program with the names that Recollect needs; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the login for %1; check the name and the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database reported an error; nothing was changed. The details are in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library %1 can&apos;t be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of %1 offers no connection that is as safe as asked for (TLS mode %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no database named %1; create it first, or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of %1 can&apos;t be reached; check the address, the network and that it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no permission to make a library in the folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of %1 broke this off before it was done, since it took too long; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store::ConversationStore</name>
    <message>
        <source>There is no such conversation in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a place in a list; leave --after out to begin at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such person in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is not part of the conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what lies in the trash can be deleted for good; move “%1” there first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store::Diagnosis</name>
    <message>
        <source>this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings or the service “%1” can&apos;t be used as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings can&apos;t be used as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No host named “%1” is known here. Check the spelling, and whether this machine is in the right network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no name to look up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s). A firewall may stand in between.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No server listens on this machine, or not where it was looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, but no server listens at this port. Check the port, and whether the server runs and listens to other machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Check the address and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server answers on %1.</source>
        <extracomment>%1 is a host, or &quot;this machine&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers on %1, but it does not speak like a PostgreSQL server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server offers no encryption, and this connection asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no root certificate to check the server with. Choose the file that the server&apos;s administrator gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not for “%1”. Use the name that the certificate holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not one that the root certificate vouches for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own certificate or its private key can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted connection came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted, and it need not be: nothing leaves this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted: everything, the password too, can be read on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted (%1), and the server proved that it is “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted (%1); the certificate is trusted, its name was not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted (%1), but nobody checked who answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took too long to answer. It may be starting, or busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the name or the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not let this login in from here. Its administrator has to allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows nobody of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login is right, but the server has no database named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no connection to spare at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is just starting or stopping; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not let you in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are logged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are logged in as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has no tables of Recollect yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Recollect made these tables. Update Recollect to use them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables are of an older Recollect (version %1; this one needs %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables of Recollect are there and up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may not read these tables. The server&apos;s administrator has to allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can read. Nothing can be changed: this server only follows another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can read. Nothing can be changed: the server is set so for this login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can read. “%1” may not change anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can read and change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store::FileStore</name>
    <message>
        <source>The person, conversation or message that the file belongs to is not in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database did not keep the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library does not hold the contents of this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else is changing the same file; nothing was changed here. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store::ImportStore</name>
    <message>
        <source>The title is longer than 500 characters; its end was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have the id of another message; all of them were kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A message was edited here and changed in its source; yours was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This memory was edited here and changed in its source; yours was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These records don&apos;t fit into this machine&apos;s memory; nothing of them was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 changed conversations or memories of this one; take that back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database can&apos;t hold this record; it was left out (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is larger than 512 MiB; its record was kept without its contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read (%2); its record was kept without its contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read; its record was kept without its contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import %1 in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 was taken back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a person has 1 to 100 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database did not begin the import.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store::Library</name>
    <message>
        <source>The database %1 has an older schema; run `recollect schema upgrade` on it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 has no Recollect tables yet; run `recollect schema upgrade` on it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a Recollect library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy of the library can be kept as %1; its schema was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store::Location</name>
    <message>
        <source>This is not an address of a PostgreSQL database; write postgresql://user@host:port/database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the password out of the address; Recollect asks for it and keeps it in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store::MemoryStore</name>
    <message>
        <source>This is not a place in a list; leave --after out to begin at the start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store::MessageStore</name>
    <message>
        <source>There is no such message in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation, or the message that this one answers, is not in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed this message meanwhile; look at the new text before you change it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store::Migrator</name>
    <message>
        <source>This library was written by a newer Recollect; update Recollect to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no upgrade to version %1: the library has version %2 and this program knows up to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no downgrade to version %1: the library has version %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store::SearchStore</name>
    <message>
        <source>This is not a place in a list of results; begin at the start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store::Transaction</name>
    <message>
        <source>The server has not said whether the change was saved; look before you repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store::UserStore</name>
    <message>
        <source>There is no person named “%1” in this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a person has 1 to %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” or the e-mail address belongs to somebody else already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store::Worker</name>
    <message>
        <source>The connection was lost while saving; look whether the change is there before you repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Recollect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recollect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A library for conversations with AI assistants and for the memories they keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. There is no warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AccessibleMessage</name>
    <message>
        <source>%1, %2</source>
        <extracomment>The name of a message for screen readers: %1 who wrote it, %2 when</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ActionProvider</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ActionRegistry</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a command, %2 its keyboard shortcut</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AppearancePage</name>
    <message>
        <source>%1 %</source>
        <extracomment>a size of text in percent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Schriftgröße</translation>
    </message>
    <message>
        <source>Of the size that the system has for text.</source>
        <translation>Der Größe, die das System für Text hat.</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Never &amp;move things</source>
        <translation>Nichts &amp;bewegen</translation>
    </message>
    <message>
        <source>Where the system asks for less motion, there is none anyway.</source>
        <translation>Wo das System weniger Bewegung wünscht, gibt es ohnehin keine.</translation>
    </message>
</context>
<context>
    <name>ui::AskDialog</name>
    <message>
        <source>• %1</source>
        <extracomment>A line of a list: %1 is the title of a conversation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BatchDelegate</name>
    <message numerus="yes">
        <source>%Ln new conversation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that grew</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new memory(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ChipRow</name>
    <message>
        <source>+%1</source>
        <extracomment>Beside the conditions in the search field: how many more there are; %1 is a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more condition(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChoiceModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says of a line to choose: %1 its text, %2 what stands beside it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Nothing has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a command, conversation, tag …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a command, conversation or tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen lately</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Commands</name>
    <message>
        <source>&amp;Import files …</source>
        <translation>Dateien &amp;importieren …</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import a &amp;folder …</source>
        <translation>Einen &amp;Ordner importieren …</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>&amp;New library …</source>
        <translation>&amp;Neue Bibliothek …</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Neue Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Open library …</source>
        <translation>Bibliothek ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Connect to a &amp;server …</source>
        <translation>Mit einem &amp;Server verbinden …</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>&amp;Close library</source>
        <translation>Bibliothek &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;About Recollect</source>
        <translation>Ü&amp;ber Recollect</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>&amp;Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore from trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;rchived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the r&amp;eader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Libraries and connections …</source>
        <translation>Bibliotheken und &amp;Verbindungen …</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Try the &amp;demo library</source>
        <translation>Die &amp;Demo-Bibliothek ausprobieren</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>&amp;Remove the demo library …</source>
        <translation>Die Demo-Bibliothek &amp;entfernen …</translation>
    </message>
    <message>
        <source>Remove demo</source>
        <translation>Demo entfernen</translation>
    </message>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>I&amp;mports so far …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in a new &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;gs …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as r&amp;ead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as unr&amp;ead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete for good …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;mpty the trash …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the &amp;tag …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the saved s&amp;earch …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the save&amp;d search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort: &amp;newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort: &amp;oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort: by &amp;title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort: &amp;longest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Select the whole conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;address of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outline of your questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next message of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous message of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jump to a date …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Newest hits first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Best hits first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build a &amp;search …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep this search …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search &amp;history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Importance …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the memory to the t&amp;rash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;estore the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the memory &amp;for good …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport the selected memories …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;all memories of the list …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ConnectionForm</name>
    <message>
        <source>&amp;Keep the password in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to find it again; may stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine; or paste postgresql://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of pg_service.conf; mostly empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Root certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one in your home folder, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only where the server asks for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the private key of your certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <extracomment>%1 is the kind of a file: &quot;Root certificate&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates and keys (*.crt *.pem *.key *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection never holds a password: the one in the address was moved to the password field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several hosts, of which the first that answers is taken, are separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ConversationActions</name>
    <message numerus="yes">
        <source>Pinned %n conversation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpinned %n conversation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archived %n conversation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n conversation(s) out of the archive</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n conversation(s) to the trash</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n conversation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %n conversation(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n conversation(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %n conversation(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n conversation(s) out of the archive?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n conversation(s) to the trash?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n conversation(s) from the trash?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n conversation(s) as read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n conversation(s) as read?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n conversation(s) as unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n conversation(s) as unread?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConversationDelegate</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConversationEditing</name>
    <message numerus="yes">
        <source>Changed the tags of %n conversation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave %n conversation(s) the tag “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n conversation(s) the tag “%1”?</source>
        <extracomment>%1 is a tag</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed it “%1”</source>
        <extracomment>%1 is the new title of a conversation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n conversation(s) for good?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete all %n conversation(s) in the trash for good?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Their messages and files go with them. This can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n conversation(s) for good</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>conversations that came while the list was scrolled away</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConversationProvider</name>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CopyProgress</name>
    <message>
        <source>Copying: %1 of %2 messages. Escape stops it.</source>
        <extracomment>While a long selection is copied: %1 of %2 messages are done</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DateNames</name>
    <message>
        <source>%1 %2</source>
        <extracomment>The month of another year as a heading: %1 is its name, %2 the year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DatePopup</name>
    <message>
        <source>Days of this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Above a calendar: the conversation&apos;s first and last day</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DemoController</name>
    <message>
        <source>Remove the demo library?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The made-up conversations are deleted, with all you did to them. Your own libraries stay as they are, and the demo can be made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo library is removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DiagnosisPanel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test looks at each step of the connection and changes nothing on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before there was an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection does not work yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the tables …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade the tables …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>for screen readers: %1 is the step of a test, %2 its outcome, %3 a sentence about it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DropTarget</name>
    <message>
        <source>Drop to bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) or folder(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be brought in now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>C&amp;hoose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read in any editor and to publish; attachments lie beside the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages for any browser that need nothing but themselves, pictures included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words alone; attachments are only named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete, with all branches and files: another Recollect can bring it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;branches and earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With &amp;attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All conversations in &amp;one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected conversation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is what will be exported, %2 a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln conversation(s) · %2</source>
        <extracomment>%1 is a number, %2 &quot;340 messages&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) · %1</source>
        <extracomment>%1 is &quot;340 messages&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) are in %1</source>
        <extracomment>%1 is the path of a file or folder</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more line(s) like these</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Replace what is there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already. Files of the same name are replaced; other files in a folder stay.</source>
        <extracomment>%1 is a path</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ExportPreviewPane</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the beginning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FiguresTable</name>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>For screen readers: %1 is &quot;Messages&quot;, %2 &quot;New&quot;, %3 a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FilterPanel</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of them, in any order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the &amp;phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side by side, as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi&amp;thout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;erson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;ate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any but the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ince</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be&amp;fore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <extracomment>The hit that is looked at: %1, of more than %2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The hit that is looked at: %1 of %2</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::HitDelegate</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportAssistant</name>
    <message>
        <source>Import</source>
        <translation type="unfinished">Importieren</translation>
    </message>
    <message>
        <source>&amp;Save the report …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo this import …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;what came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in the &amp;background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what was found. The library is read only: nothing can be imported into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what was found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what was found: %1, %2</source>
        <extracomment>%1 is one or more names of formats, %2 two dates: &quot;ChatGPT&quot;, &quot;3/12/24 – 2/3/26&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped. What is in the library by now stays; importing again brings in the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported, but some records were refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library had all of this already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the import back …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ImportController</name>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports (*.zip *.json *.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Imported: %Ln new conversation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportFilesModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From – to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ImportList</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been imported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you bring in from files is listed here, and can be taken back from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its &amp;conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the import back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ImportPreview</name>
    <message>
        <source>Files that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep them under the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with what the library has of this person …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chosen files would bring. Nothing has been written yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ImportProgressView</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) per second</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportReportView</name>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import-report.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ImportUndo</name>
    <message>
        <source>Take the import back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this import back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) that it added will be removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s) that it added will be removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What it changed becomes as it was before. What was written into its conversations since then stays, and the conversations with it. This can&apos;t be undone, but the files can be imported again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::KeyboardPage</name>
    <message>
        <source>No keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All as they were …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every command its own keys again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys that you chose are forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command or keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys for “%1”: press them in the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LanguagePage</name>
    <message>
        <source>Dates and numbers look like this: %1 and %2.</source>
        <extracomment>%1 is a date with a time, %2 a number, both as the chosen language writes them</extracomment>
        <translation>So sehen Datum und Zahl aus: %1 und %2.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
</context>
<context>
    <name>ui::LibrariesDialog</name>
    <message>
        <source>There is another connection named “%1”; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The password is kept apart, once the server has accepted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is off the list. The file itself is where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the connection?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection “%1” and the password that the keychain keeps for it are removed. The database stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is removed. Its password, if the keychain has one, could not be: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the tables of Recollect?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade the tables of Recollect?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recollect will create its tables in the database “%1”. Other programs that use this database will see them. What is there now stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recollect will change its tables in the database “%1”. Others use this database too: older versions of Recollect, and services that expect the older tables, may stop working. Ask its administrator, and have a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working on the tables …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries and connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a library on the left, or add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New connection to a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New library on this machine …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a library file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A library on this machine is one file. Nobody else can see it, and it works without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LibraryChooser</name>
    <message>
        <source>Recollect libraries (*.recollect)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New library</source>
        <translation type="unfinished">Neue Bibliothek</translation>
    </message>
</context>
<context>
    <name>ui::LibraryOpener</name>
    <message>
        <source>%1 The password is kept until Recollect ends, and asked for again after that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LibraryState</name>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a database, %2 the server it is on</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only: the file can&apos;t be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only: the server follows another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only: set so on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only: this login may not change anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is lost; trying again. You can go on reading what is here, and nothing you typed is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 is lost. Recollect tries again by itself. What is on the screen can be read and copied; searching and changing work again once the server answers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LibraryTree</name>
    <message>
        <source>Libraries and connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recollect opens web and mail addresses only. This link names another kind:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ListPane</name>
    <message>
        <source>Sorted: oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted: longest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted: newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Recollect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 is what was done before, a sentence such as &quot;Archived 3 conversations&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Recollect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MemoriesPage</name>
    <message>
        <source>Memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This search can&apos;t be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer or other words, another tag or a lower importance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memories that you move to the trash stay here until you delete them for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No memories yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A memory is something to keep in mind: what an assistant noted about you, or what you write down yourself, such as a decision, a taste or a fact that you looked up once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n memory(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tag them, change their importance, export them or move them to the trash with a right click on the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No memory is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list to read and change it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A memory that was begun: %1 its question, %2 when it was written</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What you began to write and did not save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MemoryActions</name>
    <message numerus="yes">
        <source>Moved %n memory(s) to the trash</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n memory(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1” for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n memory(s) for good?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Changed the tags of %n memory(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the importance of %n memory(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MemoryConflict</name>
    <message>
        <source>Two texts of one memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this memory while you were writing. On one side is what you wrote: take over from the other what you want, and save. Until then both are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the library now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question or title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as you wrote it</source>
        <extracomment>%1 is a field such as &quot;Answer&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as it is in the library</source>
        <extracomment>%1 is a field such as &quot;Answer&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you chose: %1</source>
        <extracomment>%1 is a value such as &quot;7 of 10&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the library: %1</source>
        <extracomment>%1 is a value such as &quot;7 of 10&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save your text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the library&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decide later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MemoryDelegate</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Second line of a memory in the list: %1 whose it is, %2 the beginning of its answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MemoryEditor</name>
    <message>
        <source>Discarded the changes to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are unsaved changes from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ontinue writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This memory is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed this memory while you were writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This memory was deleted meanwhile. Saving makes a new one of what you wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes to “%1” are kept as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet; kept as a draft on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote down “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MemoryExport</name>
    <message>
        <source>Export all memories of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Export %n memory(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Markdown, to read and to publish (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, complete: for another Recollect (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memories</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exported %n memory(s) to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MemoryFilterBar</name>
    <message>
        <source>Search in the memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest change first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most important first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MemoryForm</name>
    <message>
        <source>&amp;Public: others may see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be kept in mind?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When does it matter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Question or title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conte&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whose memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mportance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A rating: %1 of %2 stars, so to speak</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came with an import from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the message it came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the conversation it came from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MemoryImportanceDialog</name>
    <message numerus="yes">
        <source>Importance of %n memory(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Importance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MemoryList</name>
    <message>
        <source>Memories</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MemoryPage</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importance %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished">B&amp;earbeiten</translation>
    </message>
</context>
<context>
    <name>ui::MemoryTagsDialog</name>
    <message numerus="yes">
        <source>Tags of %n memory(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tags to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these; what is unchecked is taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MemoryTexts</name>
    <message>
        <source>%1 of 10 – a trifle</source>
        <extracomment>The importance of a memory: %1 is a number up to ten</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 10 – minor</source>
        <extracomment>The importance of a memory: %1 is a number up to ten</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 10 – normal</source>
        <extracomment>The importance of a memory: %1 is a number up to ten</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 10 – important</source>
        <extracomment>The importance of a memory: %1 is a number up to ten</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 10 – essential</source>
        <extracomment>The importance of a memory: %1 is a number up to ten</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New memory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Menus</name>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;earbeiten</translation>
    </message>
    <message>
        <source>&amp;Conversation</source>
        <translation>&amp;Gespräch</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished">&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MessageContent</name>
    <message>
        <source>A tool failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used a tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Spoken by screen readers: %1 who wrote it, %2 when, %3 the message</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <extracomment>Under a message: numbers that lead to what it was made from; %1 are the numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thought for %1</source>
        <extracomment>%1 is a duration such as &quot;12 s&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MessageDocument</name>
    <message>
        <source>[Image: %1]</source>
        <extracomment>Stands in a text where an image of the web would be; %1 describes it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MessageItem</name>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n character(s) left)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>An attached file: %1 its name, %2 its size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · not in the library</source>
        <extracomment>An attached file that the export did not contain; %1 is its name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The place among the alternatives of a message: %1 of %2</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NameDialog</name>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NoResultsPage</name>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked through the memories for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked through the messages in the trash for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked through all messages outside the trash for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without: %1</source>
        <extracomment>A button that takes a condition out of a search: %1 is the condition, such as &quot;Tag: recipes&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in all conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::OutlinePanel</name>
    <message>
        <source>Your questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your questions in this conversation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Pace</name>
    <message>
        <source>A few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %Ln second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln hour(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PasswordDialog</name>
    <message>
        <source>&amp;Keep it in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Place</name>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin the conversations you come back to, and find them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive what is done: it leaves the list, and search still finds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you move to the trash stays here until you delete it for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in the export of ChatGPT, Claude or another assistant: choose the files, or drop them on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <extracomment>The conversations that came with one import; %1 is its number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has this tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop conversations on the tag, or give it to them from their menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its conversations are in the trash or were deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this import is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its conversations are in the trash, or the import was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PlaceActions</name>
    <message>
        <source>Rename the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tag:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed the tag “%1” to “%2”</source>
        <extracomment>%1 is a tag, %2 its new name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the tag “%1”</source>
        <extracomment>%1 is a tag</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PlaceProvider</name>
    <message>
        <source>Tags and places</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlaceTree</name>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PlacesModel</name>
    <message numerus="yes">
        <source>%1, %n conversation(s)</source>
        <extracomment>%1 is the name of a place in the sidebar</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PrintController</name>
    <message>
        <source>Select a conversation to print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the pages …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Printed %Ln page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PrintTask</name>
    <message>
        <source>Printing was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PrivacyPage</name>
    <message>
        <source>Recollect sends nothing anywhere: it talks to the servers that you connect to, and to nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of the libraries you opened. The libraries themselves stay, and saved connections too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you searched for in this and other libraries. Saved searches stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget: %1</source>
        <extracomment>for screen readers: %1 is what is forgotten, &quot;Search history&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When something goes wrong, the details are written to a log on this machine: no passwords and no words of your conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ProblemsModel</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ProblemsView</name>
    <message>
        <source>Kind of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter these lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln line(s)</source>
        <extracomment>%1 is a number that is smaller than the other</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::QueryChip</name>
    <message>
        <source>Condition: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter edits it, Delete removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tool tip of a condition in the search field; %1 is the condition, %2 how it is written</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::QueryWords</name>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a tool call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by: %1</source>
        <extracomment>%1 is who wrote a message: &quot;You&quot;, &quot;Assistant&quot;, &quot;System&quot;, &quot;Tool&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of an operator such as &quot;Tag&quot;, %2 its value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrase “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not: %1</source>
        <extracomment>%1 is a condition of a search, such as &quot;Pinned&quot; or &quot;Tag: recipes&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Two conditions of a search of which one must hold</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A month, and a day, in the notation of QLocale::toString</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ReaderHeader</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) with hits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The place among the messages in which the search found something: %1 of %2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>The first and the last day of a conversation</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ReaderPane</name>
    <message>
        <source>Nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a conversation in the list to read it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ReaderView</name>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address of this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ReaderWindow</name>
    <message>
        <source>Recollect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Recollect</source>
        <extracomment>The title of a window: %1 is the title of a conversation</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ReadingPage</name>
    <message>
        <source>&amp;Width of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of up to about 80 characters are the easiest to read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RecentPopup</name>
    <message>
        <source>Recent conversations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RememberDialog</name>
    <message>
        <source>Write down a memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is kept as a draft among the memories</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ResultsList</name>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SaveSearchDialog</name>
    <message>
        <source>Keep a search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to search for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the search a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SavedSearchActions</name>
    <message>
        <source>Kept the search “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the search “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the search “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SavedSearchProvider</name>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SearchController</name>
    <message>
        <source>That was the last hit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the first hit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Search in all conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Suchen</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, -without, from:user, model:name, source:name, is:pinned, has:code, before:2026-01-31, in:memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build a search without typing operators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SearchPane</name>
    <message>
        <source>Search again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This search can&apos;t be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search did not end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order: %1</source>
        <extracomment>%1 is &quot;Newest first&quot; or &quot;Best first&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The best %n hit(s) of many</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1+ hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutModel</name>
    <message>
        <source>Changed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Sidebar</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Your conversations, in one place</source>
        <translation>Ihre Gespräche an einem Ort</translation>
    </message>
    <message>
        <source>Recollect keeps what you and your AI assistants said: find it, read it, keep it in order. Nothing leaves this machine.</source>
        <translation>Recollect bewahrt, was Sie und Ihre KI-Assistenten gesagt haben: finden, lesen, ordnen. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Making the demo library …</source>
        <translation>Die Demo-Bibliothek entsteht …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>All libraries and connections</source>
        <translation>Alle Bibliotheken und Verbindungen</translation>
    </message>
    <message>
        <source>Bring in an export of ChatGPT, Claude or another assistant</source>
        <translation>Einen Export von ChatGPT, Claude oder einem anderen Assistenten hereinholen</translation>
    </message>
    <message>
        <source>A library file that is on this machine</source>
        <translation>Eine Bibliothek als Datei auf diesem Rechner</translation>
    </message>
    <message>
        <source>The PostgreSQL database of a team or a chatbot</source>
        <translation>Die PostgreSQL-Datenbank eines Teams oder Chatbots</translation>
    </message>
    <message>
        <source>Made-up conversations, in a file of their own that can be removed again</source>
        <translation>Erfundene Gespräche in einer eigenen Datei, die sich wieder entfernen lässt</translation>
    </message>
</context>
<context>
    <name>ui::StatusArea</name>
    <message>
        <source>Stop the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop making the demo library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No library is open</source>
        <translation>Keine Bibliothek ist offen</translation>
    </message>
    <message numerus="yes">
        <source>Importing: %n conversation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Making the demo library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>ui::StoragePage</name>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No library is open</source>
        <translation type="unfinished">Keine Bibliothek ist offen</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with %2 messages</source>
        <extracomment>%1 and %2 are numbers, as in &quot;300, with 6,000 messages&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of %2 in all</source>
        <extracomment>%1 is a number, %2 a size, as in &quot;12, of 3.4 MB in all&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Suggestions</name>
    <message>
        <source>conversations with a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who wrote the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which AI model answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where a conversation came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose conversation it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned, archived, trashed or unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code, images, files, tool calls or branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier than a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a day or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a day, in a month or a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in memories instead of messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <extracomment>Beside a tag, model, source or person: how many conversations</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the year %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TagChip</name>
    <message>
        <source>Take the tag “%1” away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TagChips</name>
    <message>
        <source>Tags: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TagDialog</name>
    <message>
        <source>Tags of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n conversation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag, such as work or work/mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TagsEdit</name>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Texts</name>
    <message>
        <source>d MMM</source>
        <extracomment>A date of this year in a list, in the notation of QLocale::toString: day and short month.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>An older date in a list, in the notation of QLocale::toString: day, short month and year.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date in full, %2 a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TimeGap</name>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <extracomment>Between two messages: %1 how much later (&quot;3 days later&quot;), %2 the date</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TlsModes</name>
    <message>
        <source>What suits the host (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine itself needs no encryption. For any other host, the connection is encrypted and the server must prove that it is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted, and the server must prove by its certificate that it is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified: certificate and name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified: certificate only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted. Any server with a certificate of the same authority passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted, not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted, but nobody checks who answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, the password too, can be read on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted, not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted, certificate verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted and verified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Tour</name>
    <message>
        <source>The view “%1” did not come about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture “%1” could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Transfer</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
