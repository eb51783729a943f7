<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ImportText</name>
    <message>
        <source>“%1” holds more files than an export can have, and was not read.</source>
        <translation>„%1“ enthält mehr Dateien, als ein Export haben kann, und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>“%1” would unpack to more than is allowed, and was not read.</source>
        <translation>„%1“ wäre entpackt größer als erlaubt und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The files in “%1” overlap, which no export does; it was not read.</source>
        <translation>Die Dateien in „%1“ überschneiden sich, was in keinem Export vorkommt; das Archiv wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>“%1” is encrypted: unpack it with its password and import the folder.</source>
        <translation>„%1“ ist verschlüsselt: Entpacken Sie das Archiv mit dem Passwort und importieren Sie den Ordner.</translation>
    </message>
    <message>
        <source>An entry of the archive (%1) is damaged; it was left out.</source>
        <translation>Ein Eintrag des Archivs (%1) ist beschädigt; er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The entry “%1” points outside of the archive; it was left out.</source>
        <translation>Der Eintrag „%1“ zeigt auf eine Stelle außerhalb des Archivs; er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The entry “%1” is a link, not a file; it was left out.</source>
        <translation>Der Eintrag „%1“ ist eine Verknüpfung und keine Datei; er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The entry “%1” is encrypted; it was left out.</source>
        <translation>Der Eintrag „%1“ ist verschlüsselt; er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The entry “%1” would unpack to a suspicious size; it was left out.</source>
        <translation>Der Eintrag „%1“ wäre entpackt verdächtig groß; er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The name “%1” is in the archive twice; the second was left out.</source>
        <translation>Der Name „%1“ kommt im Archiv doppelt vor; der zweite Eintrag wurde ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more entries were left out.</source>
        <translation>
            <numerusform>%n weiterer Eintrag wurde ausgelassen.</numerusform>
            <numerusform>%n weitere Einträge wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its messages can&apos;t be read: they are not a list.</source>
        <translation>Die Nachrichten lassen sich nicht lesen, denn sie sind keine Liste.</translation>
    </message>
    <message>
        <source>It has neither messages nor a title nor an id.</source>
        <translation>Es gibt weder Nachrichten noch einen Titel oder eine ID.</translation>
    </message>
    <message>
        <source>It is not a message.</source>
        <translation>Das ist keine Nachricht.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MiB, the most that is read at once.</source>
        <translation>„%1“ ist größer als %2 MiB; mehr wird nicht auf einmal gelesen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>„%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>It is not valid JSON: the error is at character %1 of the record.</source>
        <translation>Das ist kein gültiges JSON: Der Fehler steht bei Zeichen %1 des Datensatzes.</translation>
    </message>
    <message>
        <source>There is no format “%1”; known are: %2.</source>
        <translation>Es gibt kein Format „%1“; bekannt sind: %2.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read; it may be damaged.</source>
        <translation>Die Datei lässt sich nicht lesen; vielleicht ist sie beschädigt.</translation>
    </message>
    <message>
        <source>The file is of no known format; it was left out.</source>
        <translation>Die Datei hat kein bekanntes Format; sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” holds nothing in a format that Recollect can import.</source>
        <translation>„%1“ enthält nichts in einem Format, das Recollect importieren kann.</translation>
    </message>
    <message>
        <source>None of these files is in a format that Recollect can import.</source>
        <translation>Keine dieser Dateien hat ein Format, das Recollect importieren kann.</translation>
    </message>
    <message>
        <source>There is not enough memory for one of its records; the rest of the file was left out.</source>
        <translation>Für einen Datensatz reicht der Arbeitsspeicher nicht; der Rest der Datei wurde ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>Messages answered each other in %n circle(s); each was cut open at its earliest message.</source>
        <translation>
            <numerusform>Nachrichten antworteten einander in %n Kreis; er wurde bei seiner frühesten Nachricht geöffnet.</numerusform>
            <numerusform>Nachrichten antworteten einander in %n Kreisen; jeder wurde bei seiner frühesten Nachricht geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>It nests deeper than %1 levels, which no conversation does.</source>
        <translation>Die Verschachtelung ist tiefer als %1 Ebenen, was in keiner Unterhaltung vorkommt.</translation>
    </message>
    <message>
        <source>It is larger than %1 MiB, the most that one record may have.</source>
        <translation>Der Datensatz ist größer als %1 MiB; mehr darf keiner haben.</translation>
    </message>
    <message>
        <source>What stands at byte %1 is not a record of the file.</source>
        <translation>Bei Byte %1 der Datei steht etwas, das kein Datensatz ist.</translation>
    </message>
    <message>
        <source>The file is incomplete: it breaks off in or after the record at byte %1. Everything before was read; export or copy it again for the rest.</source>
        <translation>Die Datei ist unvollständig: Sie bricht in oder nach dem Datensatz bei Byte %1 ab. Alles davor wurde gelesen; für den Rest exportieren oder kopieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read further than byte %1; it may be damaged.</source>
        <translation>Die Datei lässt sich nur bis Byte %1 lesen; vielleicht ist sie beschädigt.</translation>
    </message>
    <message>
        <source>It is a list where a record should be.</source>
        <translation>Wo ein Datensatz stehen sollte, steht eine Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that no text may hold were replaced.</source>
        <translation>
            <numerusform>%n Zeichen, das in keinem Text stehen darf, wurde ersetzt.</numerusform>
            <numerusform>%n Zeichen, die in keinem Text stehen dürfen, wurden ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Eine solche Datei oder einen solchen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Das ist weder eine Datei noch ein Ordner.</translation>
    </message>
    <message>
        <source>There are too many files below this folder; the rest was left out.</source>
        <translation>In diesem Ordner liegen zu viele Dateien; der Rest wurde ausgelassen.</translation>
    </message>
    <message>
        <source>This folder can&apos;t be read: it gives no permission.</source>
        <translation>Dieser Ordner lässt sich nicht lesen: Die Berechtigung fehlt.</translation>
    </message>
    <message>
        <source>The folders are nested too deep here; what lies below was left out.</source>
        <translation>Die Ordner sind hier zu tief verschachtelt; was darunter liegt, wurde ausgelassen.</translation>
    </message>
    <message>
        <source>There are too many archives for one import; this one was left out.</source>
        <translation>Für einen Import sind es zu viele Archive; dieses wurde ausgelassen.</translation>
    </message>
    <message>
        <source>This archive lies too deep within other archives; it was left out.</source>
        <translation>Dieses Archiv liegt zu tief in anderen Archiven; es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The bytes of “%1” are not those that were exported.</source>
        <translation>Der Inhalt von „%1“ ist nicht der, der exportiert wurde.</translation>
    </message>
    <message>
        <source>It has no id, which every exported conversation has.</source>
        <translation>Die ID fehlt, die jede exportierte Unterhaltung hat.</translation>
    </message>
    <message>
        <source>It has no id, which every exported memory has.</source>
        <translation>Die ID fehlt, die jede exportierte Erinnerung hat.</translation>
    </message>
    <message>
        <source>It was exported by a newer Recollect: update the program and try again.</source>
        <translation>Das wurde mit einem neueren Recollect exportiert: Aktualisieren Sie das Programm und versuchen Sie es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) came twice and were taken once.</source>
        <translation>
            <numerusform>%n Nachricht kam doppelt vor und wurde einmal übernommen.</numerusform>
            <numerusform>%n Nachrichten kamen doppelt vor und wurden einmal übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) had the id of another and got a new one.</source>
        <translation>
            <numerusform>%n Nachricht hatte die ID einer anderen und bekam eine neue.</numerusform>
            <numerusform>%n Nachrichten hatten die ID einer anderen und bekamen eine neue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood, and kept in the metadata: %1%2</source>
        <translation>Nicht verstanden und in den Metadaten aufbewahrt: %1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that messages name are not in the export.</source>
        <translation>
            <numerusform>%n Datei, die in Nachrichten genannt wird, fehlt im Export.</numerusform>
            <numerusform>%n Dateien, die in Nachrichten genannt werden, fehlen im Export.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) were left out of this report.</source>
        <translation>
            <numerusform>%n weitere Zeile fehlt in diesem Bericht.</numerusform>
            <numerusform>%n weitere Zeilen fehlen in diesem Bericht.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a ZIP archive that can be read; it may be damaged or incomplete.</source>
        <translation>„%1“ ist kein lesbares ZIP-Archiv; vielleicht ist es beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>It is longer than announced.</source>
        <translation>Der Inhalt ist länger als angekündigt.</translation>
    </message>
    <message>
        <source>“%1” is an archive within an archive and too large to be read there: unpack it first.</source>
        <translation>„%1“ ist ein Archiv in einem Archiv und zu groß, um dort gelesen zu werden: Entpacken Sie es zuerst.</translation>
    </message>
    <message>
        <source>No temporary file can be made.</source>
        <translation>Es lässt sich keine temporäre Datei anlegen.</translation>
    </message>
    <message>
        <source>There is not enough space for the temporary copy of “%1”.</source>
        <translation>Für die temporäre Kopie von „%1“ reicht der Platz nicht.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be unpacked.</source>
        <translation>„%1“ lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>It is neither a conversation nor a memory.</source>
        <translation>Das ist weder eine Unterhaltung noch eine Erinnerung.</translation>
    </message>
    <message>
        <source>It is a memory without a question and without an answer.</source>
        <translation>Das ist eine Erinnerung ohne Frage und ohne Antwort.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) do not say who wrote them; the roles were guessed from their order.</source>
        <translation>
            <numerusform>Bei %n Nachricht ist nicht angegeben, wer sie geschrieben hat; die Rolle wurde aus der Reihenfolge erschlossen.</numerusform>
            <numerusform>Bei %n Nachrichten ist nicht angegeben, wer sie geschrieben hat; die Rollen wurden aus der Reihenfolge erschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 found, %3 new, %4 updated, %5 unchanged, %6 refused</source>
        <extracomment>%1 is &quot;Messages&quot;; the others are numbers</extracomment>
        <translation>%1: %2 gefunden, %3 neu, %4 aktualisiert, %5 unverändert, %6 abgelehnt</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Import %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>The report can&apos;t be written to %1.</source>
        <translation>Der Bericht lässt sich nicht nach %1 schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) were left out, since only memories were asked for.</source>
        <translation>
            <numerusform>%n Unterhaltung wurde ausgelassen, da nur nach Erinnerungen gefragt war.</numerusform>
            <numerusform>%n Unterhaltungen wurden ausgelassen, da nur nach Erinnerungen gefragt war.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its messages are together larger than %1 MiB.</source>
        <translation>Die Nachrichten sind zusammen größer als %1 MiB.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: it gives no permission.</source>
        <translation>„%1“ kann nicht gelesen werden: die Berechtigung fehlt.</translation>
    </message>
    <message>
        <source>This is the library itself; it was left out.</source>
        <translation>Das ist die Bibliothek selbst; sie wurde ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) and other things that are no files were left out.</source>
        <translation>
            <numerusform>%n Verknüpfung oder anderes, das keine Datei ist, wurde ausgelassen.</numerusform>
            <numerusform>%n Verknüpfungen und anderes, das keine Dateien sind, wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder shows the state of the system, not files; it was left out.</source>
        <translation>Dieser Ordner zeigt den Zustand des Systems, keine Dateien; er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>It says to be of version “%1”, which there is not.</source>
        <translation>Sie nennt die Version „%1“, die es nicht gibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) could not be read; the metadata has them as they were.</source>
        <translation>
            <numerusform>%n Zeitangabe konnte nicht gelesen werden; sie steht unverändert in den Metadaten.</numerusform>
            <numerusform>%n Zeitangaben konnten nicht gelesen werden; sie stehen unverändert in den Metadaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This conversation is there %n times, with different content; the latest state of it was taken.</source>
        <translation>
            <numerusform>Diese Unterhaltung ist %n-mal mit verschiedenem Inhalt vorhanden; ihr letzter Stand wurde übernommen.</numerusform>
            <numerusform>Diese Unterhaltung ist %n-mal mit verschiedenem Inhalt vorhanden; ihr letzter Stand wurde übernommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Arguments</name>
    <message>
        <source>“%1” is not an id of a conversation; `recollect list` shows the ids.</source>
        <translation>„%1“ ist keine ID einer Unterhaltung; `recollect list` zeigt die IDs.</translation>
    </message>
    <message>
        <source>“%1” is not an id of a memory; `recollect memory list` shows the ids.</source>
        <translation>„%1“ ist keine ID einer Erinnerung; `recollect memory list` zeigt die IDs.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>%1: Erwartet wird eine ganze Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>“%1” is not a span of time; write it like 30d, 6w, 3m or 1y.</source>
        <translation>„%1“ ist keine Zeitspanne; schreiben Sie zum Beispiel 30d, 6w, 3m oder 1y.</translation>
    </message>
    <message>
        <source>At most so many (50).</source>
        <translation>Höchstens so viele (50).</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Go on where an earlier answer ended: its “next”.</source>
        <translation>Dort weitermachen, wo eine frühere Antwort endete: deren „next“.</translation>
    </message>
    <message>
        <source>CURSOR</source>
        <translation>MARKE</translation>
    </message>
</context>
<context>
    <name>app::BrowseCommands</name>
    <message>
        <source>List conversations, newest first; the trash only with is:trashed.</source>
        <translation>Unterhaltungen auflisten, neueste zuerst; den Papierkorb nur mit is:trashed.</translation>
    </message>
    <message>
        <source>Find messages; in:memories finds memories. A query that begins with - comes after --.</source>
        <translation>Nachrichten finden, mit in:memories Erinnerungen. Eine Suche, die mit - beginnt, kommt nach --.</translation>
    </message>
    <message>
        <source>newest (default) or relevance.</source>
        <translation>newest (Vorgabe) oder relevance.</translation>
    </message>
    <message>
        <source>ORDER</source>
        <translation>REIHENFOLGE</translation>
    </message>
    <message>
        <source>There are no conversations here.</source>
        <translation>Hier gibt es keine Unterhaltungen.</translation>
    </message>
    <message>
        <source>There are more: --after %1</source>
        <translation>Es gibt noch mehr: --after %1</translation>
    </message>
    <message>
        <source>--order takes newest or relevance, not “%1”.</source>
        <translation>--order kennt newest und relevance, nicht „%1“.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>app::Command</name>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>app::CommandRun</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Arbeitsspeicher nicht.</translation>
    </message>
    <message>
        <source>Recollect met an unforeseen error; the details are in the log.</source>
        <translation>In Recollect ist ein unvorhergesehener Fehler aufgetreten; Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>The command “%1” needs a second word; `recollect %1 --help` lists them.</source>
        <translation>Der Befehl „%1“ braucht ein zweites Wort; `recollect %1 --help` zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>There is no command “%1”; `recollect --help` lists the commands.</source>
        <translation>Einen Befehl „%1“ gibt es nicht; `recollect --help` zeigt die Befehle.</translation>
    </message>
    <message>
        <source>See `recollect %1 --help`.</source>
        <translation>Siehe `recollect %1 --help`.</translation>
    </message>
    <message>
        <source>Put the command before its options.</source>
        <translation>Schreiben Sie den Befehl vor seine Optionen.</translation>
    </message>
    <message>
        <source>The command “%1” needs more: recollect %2.</source>
        <translation>Der Befehl „%1“ braucht mehr: recollect %2.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>„%1“ ist ein Wort zu viel.</translation>
    </message>
    <message>
        <source>Usage: recollect [--library FILE | --profile NAME] [--json] [--quiet] [COMMAND …]

A library for conversations with AI assistants. Without a command it opens the window.

</source>
        <translation>Aufruf: recollect [--library DATEI | --profile NAME] [--json] [--quiet] [BEFEHL …]

Eine Bibliothek für Unterhaltungen mit KI-Assistenten. Ohne Befehl öffnet sich das Fenster.

</translation>
    </message>
    <message>
        <source>Say which version this is.</source>
        <translation>Anzeigen, welche Version das ist.</translation>
    </message>
    <message>
        <source>`recollect COMMAND --help` explains a command.</source>
        <translation>`recollect BEFEHL --help` erklärt einen Befehl.</translation>
    </message>
    <message>
        <source>Usage: recollect %1 …</source>
        <translation>Aufruf: recollect %1 …</translation>
    </message>
</context>
<context>
    <name>app::Confirm</name>
    <message>
        <source>Don&apos;t ask.</source>
        <translation>Nicht nachfragen.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone, and there is no terminal to ask at; add --yes to do it anyway.</source>
        <translation>Das lässt sich nicht rückgängig machen, und es gibt kein Terminal zum Nachfragen; mit --yes geschieht es trotzdem.</translation>
    </message>
</context>
<context>
    <name>app::DemoMaker</name>
    <message>
        <source>The demo library can&apos;t be written to %1.</source>
        <translation>Die Demo-Bibliothek lässt sich nicht nach %1 schreiben.</translation>
    </message>
    <message>
        <source>The demo library %1 can&apos;t be removed.</source>
        <translation>Die Demo-Bibliothek %1 lässt sich nicht entfernen.</translation>
    </message>
</context>
<context>
    <name>app::Drafts</name>
    <message>
        <source>The draft could not be kept on this machine: %1</source>
        <translation>Der Entwurf ließ sich auf diesem Rechner nicht aufbewahren: %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be made</source>
        <translation>%1 lässt sich nicht anlegen</translation>
    </message>
</context>
<context>
    <name>app::ExportCommand</name>
    <message>
        <source>Say how and where to: --format FORMAT --output PATH.</source>
        <translation>Geben Sie an, wie und wohin: --format FORMAT --output PFAD.</translation>
    </message>
    <message>
        <source>There is no format “%1”; there are: %2.</source>
        <translation>Ein Format „%1“ gibt es nicht; es gibt: %2.</translation>
    </message>
    <message>
        <source>--branch takes active or all, not “%1”.</source>
        <translation>--branch kennt active und all, nicht „%1“.</translation>
    </message>
    <message>
        <source>conversations: %1, messages: %2</source>
        <translation>Unterhaltungen: %1, Nachrichten: %2</translation>
    </message>
    <message>
        <source>conversations: %1 of %2, messages: %3</source>
        <translation>Unterhaltungen: %1 von %2, Nachrichten: %3</translation>
    </message>
    <message>
        <source>conversations: %1, messages: %2, memories: %3</source>
        <translation>Unterhaltungen: %1, Nachrichten: %2, Erinnerungen: %3</translation>
    </message>
    <message>
        <source>Written to %1 (%2).</source>
        <translation>Nach %1 geschrieben (%2).</translation>
    </message>
    <message>
        <source>Write conversations to files: what matches, those named, or all.</source>
        <translation>Unterhaltungen in Dateien schreiben: gefundene, genannte oder alle.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Eines von: %1.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>The file or folder to write.</source>
        <translation>Die Datei oder der Ordner, wohin geschrieben wird.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PFAD</translation>
    </message>
    <message>
        <source>Replace what is there.</source>
        <translation>Vorhandenes ersetzen.</translation>
    </message>
    <message>
        <source>active (default) or all: with edits and alternatives.</source>
        <translation>active (Vorgabe) oder all: mit Bearbeitungen und Alternativen.</translation>
    </message>
    <message>
        <source>WHICH</source>
        <translation>WELCHE</translation>
    </message>
    <message>
        <source>%1 can&apos;t hold memories; there are: %2.</source>
        <translation>%1 kann keine Erinnerungen enthalten; es gibt: %2.</translation>
    </message>
    <message>
        <source>An export goes into a file, not to the standard output; `recollect show` prints a conversation.</source>
        <translation>Ein Export geht in eine Datei, nicht auf die Standardausgabe; `recollect show` gibt eine Unterhaltung aus.</translation>
    </message>
</context>
<context>
    <name>app::GenerateCommand</name>
    <message>
        <source>Say how much: --conversations N --messages M.</source>
        <translation>Geben Sie an, wie viel: --conversations N --messages M.</translation>
    </message>
    <message>
        <source>Make a synthetic library, the same for the same seed.</source>
        <translation>Eine künstliche Bibliothek erzeugen, mit derselben Startzahl dieselbe.</translation>
    </message>
    <message>
        <source>How many conversations.</source>
        <translation>Wie viele Unterhaltungen.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>How many messages in all.</source>
        <translation>Wie viele Nachrichten insgesamt.</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Another number makes another library (1).</source>
        <translation>Eine andere Startzahl ergibt eine andere Bibliothek (1).</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>conversations: %1, messages: %2</source>
        <translation>Unterhaltungen: %1, Nachrichten: %2</translation>
    </message>
</context>
<context>
    <name>app::Generator</name>
    <message>
        <source>A library can have 1 to %1 conversations and at most %2 messages.</source>
        <translation>Eine Bibliothek kann 1 bis %1 Unterhaltungen und höchstens %2 Nachrichten haben.</translation>
    </message>
    <message>
        <source>Every conversation needs at least one message.</source>
        <translation>Jede Unterhaltung braucht mindestens eine Nachricht.</translation>
    </message>
</context>
<context>
    <name>app::GlobalOptions</name>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>Die Option %1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>Give either --library or --profile, not both.</source>
        <translation>Geben Sie entweder --library oder --profile an, nicht beides.</translation>
    </message>
    <message>
        <source>The library in this SQLite file.</source>
        <translation>Die Bibliothek in dieser SQLite-Datei.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>The library behind this saved connection, or at this postgresql:// address.</source>
        <translation>Die Bibliothek hinter dieser gespeicherten Verbindung oder unter dieser postgresql://-Adresse.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>In JSON antworten.</translation>
    </message>
    <message>
        <source>Say nothing but errors and what was asked for.</source>
        <translation>Nur Fehler und das Verlangte ausgeben.</translation>
    </message>
    <message>
        <source>Explain this command.</source>
        <translation>Diesen Befehl erklären.</translation>
    </message>
    <message>
        <source>There is no option %1; `recollect --help` lists them.</source>
        <translation>Eine Option %1 gibt es nicht; `recollect --help` zeigt die Optionen.</translation>
    </message>
    <message>
        <source>A library is a file; give --library the name of one, not “:memory:”.</source>
        <translation>Eine Bibliothek ist eine Datei; geben Sie bei --library den Namen einer Datei an, nicht „:memory:“.</translation>
    </message>
</context>
<context>
    <name>app::ImportCommands</name>
    <message>
        <source>The report can&apos;t be written to %1.</source>
        <translation>Der Bericht lässt sich nicht nach %1 schreiben.</translation>
    </message>
    <message>
        <source>There is no format “%1”; there are: auto, %2.</source>
        <translation>Ein Format „%1“ gibt es nicht; es gibt: auto, %2.</translation>
    </message>
    <message>
        <source>The import was stopped; what it had written stays, and running it again completes it.</source>
        <translation>Der Import wurde angehalten; was schon geschrieben ist, bleibt, und ein neuer Lauf ergänzt den Rest.</translation>
    </message>
    <message>
        <source>Nothing could be read from this input; the report says why.</source>
        <translation>Aus dieser Eingabe ließ sich nichts lesen; warum, steht im Bericht.</translation>
    </message>
    <message>
        <source>auto (default) or one of: %1.</source>
        <translation>auto (Vorgabe) oder eines von: %1.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Bring in files, folders and ZIPs; doing so again changes nothing.</source>
        <translation>Dateien, Ordner und ZIPs importieren; ein zweites Mal ändert nichts.</translation>
    </message>
    <message>
        <source>Only say what would happen.</source>
        <translation>Nur anzeigen, was geschähe.</translation>
    </message>
    <message>
        <source>Write the report to this file, as JSON.</source>
        <translation>Den Bericht als JSON in diese Datei schreiben.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Say what files, folders and ZIPs hold; writes nothing.</source>
        <translation>Anzeigen, was Dateien, Ordner und ZIPs enthalten; schreibt nichts.</translation>
    </message>
    <message>
        <source>List the imports so far, newest first.</source>
        <translation>Die bisherigen Importe auflisten, neueste zuerst.</translation>
    </message>
    <message>
        <source>Take one import back whole.</source>
        <translation>Einen Import ganz zurücknehmen.</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>Noch wurde nichts importiert.</translation>
    </message>
    <message>
        <source>“%1” is not the number of an import; `recollect imports` shows them.</source>
        <translation>„%1“ ist keine Nummer eines Imports; `recollect imports` zeigt die Nummern.</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name for the report.</source>
        <translation>%1 gibt es schon; wählen Sie einen anderen Namen für den Bericht.</translation>
    </message>
</context>
<context>
    <name>app::LibraryOpener</name>
    <message>
        <source>There is no place for temporary files.</source>
        <translation>Für temporäre Dateien gibt es keinen Platz.</translation>
    </message>
    <message>
        <source>%1 wants a password. %2 Set PGPASSWORD or a password file, or save it in the window.</source>
        <translation>%1 verlangt ein Passwort. %2 Setzen Sie PGPASSWORD, verwenden Sie eine Passwortdatei oder speichern Sie es im Fenster.</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>Passwort für %1:</translation>
    </message>
</context>
<context>
    <name>app::MemoryCommands</name>
    <message>
        <source>The library has no memory %1; `recollect memory list` shows those it has.</source>
        <translation>Die Bibliothek hat keine Erinnerung %1; `recollect memory list` zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>List memories, latest change first.</source>
        <translation>Erinnerungen auflisten, letzte Änderung zuerst.</translation>
    </message>
    <message>
        <source>Find memories by their words.</source>
        <translation>Erinnerungen nach ihren Wörtern finden.</translation>
    </message>
    <message>
        <source>Show one memory.</source>
        <translation>Eine Erinnerung zeigen.</translation>
    </message>
    <message>
        <source>Add a memory.</source>
        <translation>Eine Erinnerung hinzufügen.</translation>
    </message>
    <message>
        <source>Change a memory.</source>
        <translation>Eine Erinnerung ändern.</translation>
    </message>
    <message>
        <source>Move memories to the trash.</source>
        <translation>Erinnerungen in den Papierkorb verschieben.</translation>
    </message>
    <message>
        <source>Take memories out of the trash.</source>
        <translation>Erinnerungen aus dem Papierkorb wiederherstellen.</translation>
    </message>
    <message>
        <source>There are no memories here.</source>
        <translation>Hier gibt es keine Erinnerungen.</translation>
    </message>
    <message>
        <source>There are more: --after %1</source>
        <translation>Es gibt noch mehr: --after %1</translation>
    </message>
    <message>
        <source>Say what to keep in mind: --question or --answer.</source>
        <translation>Geben Sie an, was zu merken ist: --question oder --answer.</translation>
    </message>
    <message>
        <source>Write memories to a file: what matches, or all outside the trash.</source>
        <translation>Erinnerungen in eine Datei schreiben: gefundene oder alle außerhalb des Papierkorbs.</translation>
    </message>
    <message>
        <source>Bring in the memories of files, folders and ZIPs, and nothing else.</source>
        <translation>Nur die Erinnerungen aus Dateien, Ordnern und ZIPs importieren.</translation>
    </message>
</context>
<context>
    <name>app::MemoryFields</name>
    <message>
        <source>“%1” is not an id of a message.</source>
        <translation>„%1“ ist keine ID einer Nachricht.</translation>
    </message>
    <message>
        <source>The question, or a title.</source>
        <translation>Die Frage oder ein Titel.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>What to keep in mind.</source>
        <translation>Was zu merken ist.</translation>
    </message>
    <message>
        <source>When it matters.</source>
        <translation>Wann es wichtig ist.</translation>
    </message>
    <message>
        <source>From 1 to 10.</source>
        <translation>Von 1 bis 10.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>A number, or none.</source>
        <translation>Eine Zahl oder none.</translation>
    </message>
    <message>
        <source>Add this tag; may be repeated.</source>
        <translation>Dieses Schlagwort hinzufügen; mehrmals möglich.</translation>
    </message>
    <message>
        <source>TAG</source>
        <translation>SCHLAGWORT</translation>
    </message>
    <message>
        <source>Remove this tag; may be repeated.</source>
        <translation>Dieses Schlagwort entfernen; mehrmals möglich.</translation>
    </message>
    <message>
        <source>Whether others may see it: yes or no.</source>
        <translation>Ob andere sie sehen dürfen: yes oder no.</translation>
    </message>
    <message>
        <source>WHETHER</source>
        <translation>WERT</translation>
    </message>
    <message>
        <source>The conversation it comes from.</source>
        <translation>Die Unterhaltung, aus der sie stammt.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The message it comes from.</source>
        <translation>Die Nachricht, aus der sie stammt.</translation>
    </message>
    <message>
        <source>--public takes yes or no, not “%1”.</source>
        <translation>--public kennt yes und no, nicht „%1“.</translation>
    </message>
</context>
<context>
    <name>app::OrganiseCommands</name>
    <message>
        <source>Pin conversations.</source>
        <translation>Unterhaltungen anheften.</translation>
    </message>
    <message>
        <source>Take the pin off conversations.</source>
        <translation>Unterhaltungen nicht mehr anheften.</translation>
    </message>
    <message>
        <source>Put conversations into the archive.</source>
        <translation>Unterhaltungen archivieren.</translation>
    </message>
    <message>
        <source>Take conversations out of the archive.</source>
        <translation>Unterhaltungen aus dem Archiv holen.</translation>
    </message>
    <message>
        <source>Move conversations to the trash.</source>
        <translation>Unterhaltungen in den Papierkorb verschieben.</translation>
    </message>
    <message>
        <source>Take conversations out of the trash.</source>
        <translation>Unterhaltungen aus dem Papierkorb wiederherstellen.</translation>
    </message>
    <message>
        <source>Add tags to conversations, or remove them.</source>
        <translation>Unterhaltungen Schlagwörter geben oder nehmen.</translation>
    </message>
    <message>
        <source>Add this tag; may be repeated.</source>
        <translation>Dieses Schlagwort hinzufügen; mehrmals möglich.</translation>
    </message>
    <message>
        <source>TAG</source>
        <translation>SCHLAGWORT</translation>
    </message>
    <message>
        <source>Remove this tag; may be repeated.</source>
        <translation>Dieses Schlagwort entfernen; mehrmals möglich.</translation>
    </message>
    <message>
        <source>Give a conversation another title.</source>
        <translation>Einer Unterhaltung einen anderen Titel geben.</translation>
    </message>
    <message>
        <source>Say which tags: --add TAG or --remove TAG.</source>
        <translation>Geben Sie an, welche Schlagwörter: --add SCHLAGWORT oder --remove SCHLAGWORT.</translation>
    </message>
    <message>
        <source>A tag has at most %1 characters.</source>
        <translation>Ein Schlagwort hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The tag “%1” can&apos;t be both added and removed.</source>
        <translation>Das Schlagwort „%1“ kann nicht zugleich hinzugefügt und entfernt werden.</translation>
    </message>
</context>
<context>
    <name>app::Output</name>
    <message>
        <source>The answer could not be written completely.</source>
        <translation>Die Antwort ließ sich nicht vollständig schreiben.</translation>
    </message>
</context>
<context>
    <name>app::Person</name>
    <message>
        <source>Whose it is to be; added when the library doesn&apos;t know them.</source>
        <translation>Wem es gehören soll; wird angelegt, wenn die Bibliothek die Person nicht kennt.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Say whose it is to be: --user NAME.</source>
        <translation>Geben Sie an, wem es gehören soll: --user NAME.</translation>
    </message>
</context>
<context>
    <name>app::Prompt</name>
    <message>
        <source>There is no terminal to ask at.</source>
        <translation>Es gibt kein Terminal zum Nachfragen.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source> [y/N] </source>
        <comment>the first letters of yes and no; no is what Enter means</comment>
        <translation> [j/N] </translation>
    </message>
</context>
<context>
    <name>app::PurgeCommand</name>
    <message>
        <source>Delete conversations in the trash for good: those named, or all of them.</source>
        <translation>Unterhaltungen im Papierkorb endgültig löschen: die genannten oder alle.</translation>
    </message>
    <message>
        <source>Only what was put there so long ago, such as 30d.</source>
        <translation>Nur was schon so lange dort liegt, etwa 30d.</translation>
    </message>
    <message>
        <source>SPAN</source>
        <translation>DAUER</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n conversation(s) for good?</source>
        <translation>
            <numerusform>%n Unterhaltung endgültig löschen?</numerusform>
            <numerusform>%n Unterhaltungen endgültig löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) deleted for good.</source>
        <translation>
            <numerusform>%n Unterhaltung endgültig gelöscht.</numerusform>
            <numerusform>%n Unterhaltungen endgültig gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Report</name>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>%1 aktualisiert</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 unverändert</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>And %1 more; --report FILE keeps them all.</source>
        <translation>Und %1 weitere; --report DATEI bewahrt sie alle auf.</translation>
    </message>
    <message>
        <source>There was nothing to import.</source>
        <translation>Es gab nichts zu importieren.</translation>
    </message>
    <message>
        <source>This was a rehearsal; nothing was written.</source>
        <translation>Das war ein Probelauf; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>conversations: %1, messages: %2, memories: %3, attachments: %4</source>
        <translation>Unterhaltungen: %1, Nachrichten: %2, Erinnerungen: %3, Anhänge: %4</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>conversations: %1, messages: %2</source>
        <translation>Unterhaltungen: %1, Nachrichten: %2</translation>
    </message>
    <message>
        <source>Import %1; `recollect %2rollback %1` takes it back.</source>
        <translation>Import %1; `recollect %2rollback %1` nimmt ihn zurück.</translation>
    </message>
</context>
<context>
    <name>app::SchemaCommands</name>
    <message>
        <source>The database has no schema of Recollect&apos;s yet.</source>
        <translation>Die Datenbank hat noch kein Schema von Recollect.</translation>
    </message>
    <message>
        <source>The database has version %1 of the schema.</source>
        <translation>Die Datenbank hat Version %1 des Schemas.</translation>
    </message>
    <message>
        <source>This program knows version %1 only; use a newer Recollect.</source>
        <translation>Dieses Programm kennt nur Version %1; verwenden Sie ein neueres Recollect.</translation>
    </message>
    <message>
        <source>The newest is version %1: `recollect schema upgrade` brings it there.</source>
        <translation>Die neueste ist Version %1: `recollect schema upgrade` aktualisiert darauf.</translation>
    </message>
    <message>
        <source>Say which version of the schema the database has.</source>
        <translation>Anzeigen, welche Version des Schemas die Datenbank hat.</translation>
    </message>
    <message>
        <source>List the schema&apos;s steps that were applied.</source>
        <translation>Die Schritte dorthin auflisten.</translation>
    </message>
    <message>
        <source>Bring it to version N, or to the newest.</source>
        <translation>Auf Version N oder die neueste aktualisieren.</translation>
    </message>
    <message>
        <source>Take it back to version N; what only newer versions can hold is lost.</source>
        <translation>Auf Version N zurücksetzen; was nur neuere Versionen enthalten können, geht verloren.</translation>
    </message>
    <message>
        <source>The version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Take the schema of %1 back to version %2, with the loss of what only newer versions hold?</source>
        <translation>Das Schema von %1 auf Version %2 zurücksetzen, wobei verloren geht, was nur neuere Versionen enthalten?</translation>
    </message>
</context>
<context>
    <name>app::Secrets</name>
    <message>
        <source>The keychain has no password for this connection, or it is locked.</source>
        <translation>Der Schlüsselbund hat kein Passwort für diese Verbindung oder ist gesperrt.</translation>
    </message>
    <message>
        <source>The keychain did not allow access to the password.</source>
        <translation>Der Schlüsselbund hat den Zugriff auf das Passwort nicht erlaubt.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain can&apos;t be used.</source>
        <translation>Der Schlüsselbund des Systems lässt sich nicht benutzen.</translation>
    </message>
</context>
<context>
    <name>app::Settings</name>
    <message>
        <source>There is no connection named “%1”; save one in the window, or give its postgresql:// address.</source>
        <translation>Eine Verbindung namens „%1“ gibt es nicht; speichern Sie eine im Fenster oder geben Sie ihre postgresql://-Adresse an.</translation>
    </message>
    <message>
        <source>Give the connection a short name.</source>
        <translation>Geben Sie der Verbindung einen kurzen Namen.</translation>
    </message>
    <message>
        <source>A connection leads to a PostgreSQL database.</source>
        <translation>Eine Verbindung führt zu einer PostgreSQL-Datenbank.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be written to %1.</source>
        <translation>Die Einstellungen lassen sich nicht nach %1 schreiben.</translation>
    </message>
</context>
<context>
    <name>app::ShowCommand</name>
    <message>
        <source>--%1 takes one of %2, not “%3”.</source>
        <translation>--%1 kennt %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>Show one conversation.</source>
        <translation>Eine Unterhaltung zeigen.</translation>
    </message>
    <message>
        <source>markdown (default), text or json.</source>
        <translation>markdown (Vorgabe), text oder json.</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>active (default) or all: with edits and alternatives.</source>
        <translation>active (Vorgabe) oder all: mit Bearbeitungen und Alternativen.</translation>
    </message>
    <message>
        <source>WHICH</source>
        <translation>WELCHE</translation>
    </message>
    <message>
        <source>The library has no conversation %1; `recollect list` shows those it has.</source>
        <translation>Die Bibliothek hat keine Unterhaltung %1; `recollect list` zeigt, welche es gibt.</translation>
    </message>
</context>
<context>
    <name>app::StatsCommand</name>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>  neither archived nor in the trash</source>
        <translation>  weder archiviert noch im Papierkorb</translation>
    </message>
    <message>
        <source>  archived</source>
        <translation>  archiviert</translation>
    </message>
    <message>
        <source>  pinned</source>
        <translation>  angeheftet</translation>
    </message>
    <message>
        <source>  in the trash</source>
        <translation>  im Papierkorb</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>  per conversation</source>
        <translation>  pro Unterhaltung</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Average time to answer</source>
        <translation>Mittlere Antwortzeit</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>  their size</source>
        <translation>  ihre Größe</translation>
    </message>
    <message>
        <source>(not named)</source>
        <translation>(ohne Angabe)</translation>
    </message>
    <message>
        <source>Count what the library holds.</source>
        <translation>Zählen, was die Bibliothek enthält.</translation>
    </message>
    <message>
        <source>Messages by model</source>
        <translation>Nachrichten nach Modell</translation>
    </message>
    <message>
        <source>Messages by source</source>
        <translation>Nachrichten nach Quelle</translation>
    </message>
</context>
<context>
    <name>app::Texts</name>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>im Papierkorb</translation>
    </message>
</context>
<context>
    <name>app::UserCommands</name>
    <message>
        <source>inactive</source>
        <translation>inaktiv</translation>
    </message>
    <message>
        <source>List the people of the library.</source>
        <translation>Die Personen der Bibliothek auflisten.</translation>
    </message>
    <message>
        <source>Show one person.</source>
        <translation>Eine Person zeigen.</translation>
    </message>
    <message>
        <source>Add a person.</source>
        <translation>Eine Person hinzufügen.</translation>
    </message>
    <message>
        <source>Their e-mail address.</source>
        <translation>Ihre E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>Their full name.</source>
        <translation>Ihr voller Name.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Their role, such as user or admin.</source>
        <translation>Ihre Rolle, etwa user oder admin.</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>ROLLE</translation>
    </message>
    <message>
        <source>Mark a person as inactive; what is theirs stays.</source>
        <translation>Eine Person als inaktiv kennzeichnen; was ihr gehört, bleibt.</translation>
    </message>
</context>
<context>
    <name>app::WindowStart</name>
    <message>
        <source>A walk through the window needs a library: --library FILE.</source>
        <translation>Ein Rundgang durch das Fenster braucht eine Bibliothek: --library DATEI.</translation>
    </message>
    <message>
        <source>There is no look “%1”.</source>
        <translation>Es gibt kein Aussehen „%1“.</translation>
    </message>
</context>
<context>
    <name>domain::Conversation</name>
    <message>
        <source>Untitled conversation</source>
        <translation>Unterhaltung ohne Titel</translation>
    </message>
</context>
<context>
    <name>domain::SearchQuery</name>
    <message>
        <source>This is too much to look for at once; use at most %1 words and conditions.</source>
        <translation>Das ist zu viel auf einmal; suchen Sie nach höchstens %1 Wörtern und Bedingungen.</translation>
    </message>
    <message>
        <source>“%1” is not understood; write in:memories to look through memories instead of messages.</source>
        <translation>„%1“ wird nicht verstanden; mit in:memories suchen Sie in Erinnerungen statt in Nachrichten.</translation>
    </message>
    <message>
        <source>“%1” is not understood; write a date such as 2026-01-31, 2026-01, 2026, today, yesterday, or 7d for a week ago.</source>
        <translation>„%1“ wird nicht verstanden; schreiben Sie ein Datum wie 2026-01-31, 2026-01, 2026, today, yesterday oder 7d für „vor einer Woche“.</translation>
    </message>
    <message>
        <source>“%1” is not understood; write from:user, from:assistant, from:system or from:tool.</source>
        <translation>„%1“ wird nicht verstanden; schreiben Sie from:user, from:assistant, from:system oder from:tool.</translation>
    </message>
    <message>
        <source>“%1” is not understood; write is:pinned, is:archived, is:trashed or is:unread.</source>
        <translation>„%1“ wird nicht verstanden; schreiben Sie is:pinned, is:archived, is:trashed oder is:unread.</translation>
    </message>
    <message>
        <source>“%1” is not understood; write has:code, has:image, has:file, has:tool or has:branch.</source>
        <translation>„%1“ wird nicht verstanden; schreiben Sie has:code, has:image, has:file, has:tool oder has:branch.</translation>
    </message>
    <message>
        <source>“%1” is not understood; write the number of an import, such as import:12.</source>
        <translation>„%1“ wird nicht verstanden; schreiben Sie die Nummer eines Imports, etwa import:12.</translation>
    </message>
</context>
<context>
    <name>exporters::Words</name>
    <message>
        <source>The bytes of %1 are missing from the library; the export only names it.</source>
        <translation>Der Inhalt von %1 fehlt in der Bibliothek; der Export nennt nur den Namen.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Tool: %1</source>
        <translation>Werkzeug: %1</translation>
    </message>
    <message>
        <source>Unnamed file</source>
        <translation>Unbenannte Datei</translation>
    </message>
    <message>
        <source>%1 (failed)</source>
        <translation>%1 (fehlgeschlagen)</translation>
    </message>
    <message>
        <source>There is no export format “%1”; choose one of %2.</source>
        <translation>Ein Exportformat „%1“ gibt es nicht; wählen Sie eines von %2.</translation>
    </message>
    <message>
        <source>This command exports memories as json only.</source>
        <translation>Erinnerungen lassen sich nur als json exportieren.</translation>
    </message>
    <message>
        <source>There was not enough memory for the export; nothing was written.</source>
        <translation>Für den Export reichte der Arbeitsspeicher nicht; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>These are several conversations and %1 writes a file for each: name a folder, without %2 at its end.</source>
        <translation>Das sind mehrere Unterhaltungen, und %1 schreibt für jede eine Datei: Nennen Sie einen Ordner, ohne %2 am Ende.</translation>
    </message>
    <message>
        <source>No conversation matches; nothing was exported.</source>
        <translation>Keine Unterhaltung passt dazu; nichts wurde exportiert.</translation>
    </message>
    <message>
        <source>another branch</source>
        <translation>anderer Zweig</translation>
    </message>
    <message>
        <source>Reasoning:</source>
        <translation>Überlegungen:</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>Ergebnis:</translation>
    </message>
    <message>
        <source>Attachment: %1 (%2)</source>
        <translation>Anhang: %1 (%2)</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Attachment: %1 (%2, not in the library)</source>
        <translation>Anhang: %1 (%2, nicht in der Bibliothek)</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Überlegungen</translation>
    </message>
    <message>
        <source>Say where the export should be written.</source>
        <translation>Geben Sie an, wohin der Export geschrieben werden soll.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file to export to.</source>
        <translation>%1 ist ein Ordner; nennen Sie eine Datei für den Export.</translation>
    </message>
    <message>
        <source>%1 is a file, and this export needs a folder. Choose another name.</source>
        <translation>%1 ist eine Datei, dieser Export braucht aber einen Ordner. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name, or allow it to be overwritten.</source>
        <translation>%1 gibt es schon. Wählen Sie einen anderen Namen oder erlauben Sie das Überschreiben.</translation>
    </message>
    <message>
        <source>The export failed because of an error in the program.</source>
        <translation>Der Export ist an einem Fehler im Programm gescheitert.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>Alle Unterhaltungen</translation>
    </message>
    <message>
        <source>There is no conversation %1 in this library.</source>
        <translation>Eine Unterhaltung %1 gibt es in dieser Bibliothek nicht.</translation>
    </message>
    <message>
        <source>There is not enough space to write %1. Nothing was exported; free some space or choose another place.</source>
        <translation>Um %1 zu schreiben, reicht der Platz nicht. Nichts wurde exportiert; schaffen Sie Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written. Nothing was exported; check the permission or choose another place.</source>
        <translation>%1 lässt sich nicht schreiben. Nichts wurde exportiert; prüfen Sie die Berechtigung oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Der Export wurde abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Importance %1 of %2</source>
        <translation>Wichtigkeit %1 von %2</translation>
    </message>
    <message>
        <source>Rating %1</source>
        <translation>Bewertung %1</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Aus: %1</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>There are no such memories; nothing was exported.</source>
        <translation>Solche Erinnerungen gibt es nicht; nichts wurde exportiert.</translation>
    </message>
    <message>
        <source>No memory matches; nothing was exported.</source>
        <translation>Keine Erinnerung passt dazu; nichts wurde exportiert.</translation>
    </message>
    <message>
        <source>Files of the conversation</source>
        <translation>Dateien der Unterhaltung</translation>
    </message>
    <message>
        <source>“%1” is larger than 256 MiB: other programs can read it, but Recollect cannot import it.</source>
        <translation>„%1“ ist größer als 256 MiB: Andere Programme können das hier lesen, aber kein Import nimmt es an.</translation>
    </message>
    <message>
        <source>The preview could not be made.</source>
        <translation>Die Vorschau ließ sich nicht erstellen.</translation>
    </message>
    <message>
        <source>The library itself is at %1; choose another place to export to.</source>
        <translation>Unter %1 liegt die Bibliothek selbst; wählen Sie einen anderen Ort für den Export.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, not a file; choose another place to export to.</source>
        <translation>%1 ist ein Gerät oder eine Pipe, keine Datei; wählen Sie ein anderes Ziel für den Export.</translation>
    </message>
    <message>
        <source>%1 is a database, perhaps another library; choose another name.</source>
        <translation>%1 ist eine Datenbank, vielleicht eine andere Bibliothek; wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>items::ConversationListModel</name>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
</context>
<context>
    <name>items::SearchGroupsModel</name>
    <message numerus="yes">
        <source>%1, %n hit(s)</source>
        <extracomment>A conversation and how many hits of a search it holds; %1 is its title</extracomment>
        <translation>
            <numerusform>%1, %n Treffer</numerusform>
            <numerusform>%1, %n Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more hit(s)</source>
        <translation>
            <numerusform>%n weiteren Treffer zeigen</numerusform>
            <numerusform>%n weitere Treffer zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in the trash</source>
        <extracomment>What a screen reader says of a hit: %1 is its text</extracomment>
        <translation>%1, im Papierkorb</translation>
    </message>
    <message>
        <source>%1, archived</source>
        <extracomment>What a screen reader says of a hit: %1 is its text</extracomment>
        <translation>%1, archiviert</translation>
    </message>
</context>
<context>
    <name>items::SearchResultsModel</name>
    <message>
        <source>Found in the title</source>
        <translation>Im Titel gefunden</translation>
    </message>
    <message>
        <source>A message without text</source>
        <translation>Eine Nachricht ohne Text</translation>
    </message>
</context>
<context>
    <name>store::Connection</name>
    <message>
        <source>Qt&apos;s driver for this kind of library is not installed.</source>
        <translation>Der Treiber von Qt für diese Art von Bibliothek ist nicht installiert.</translation>
    </message>
    <message>
        <source>There is no library at %1.</source>
        <translation>Unter %1 gibt es keine Bibliothek.</translation>
    </message>
    <message>
        <source>The library %1 can&apos;t be read.</source>
        <translation>Die Bibliothek %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 is not a Recollect library.</source>
        <translation>%1 ist keine Bibliothek von Recollect.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Somebody else is changing the same thing; nothing was changed here. Try again.</source>
        <translation>Jemand anders ändert gerade dasselbe; hier wurde nichts geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no space left where the library is kept; what was being written was not saved. Free some space and try again.</source>
        <translation>Am Ort der Bibliothek ist kein Platz mehr; was gerade geschrieben wurde, ist nicht gespeichert. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>You have no permission to do this in %1.</source>
        <translation>Dazu fehlt Ihnen in %1 die Berechtigung.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost; what was being written was not saved.</source>
        <translation>Die Verbindung zu %1 ist abgerissen; was gerade geschrieben wurde, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 is not a Recollect library, or it is damaged.</source>
        <translation>%1 ist keine Bibliothek von Recollect oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The library %1 can&apos;t be reached.</source>
        <translation>Die Bibliothek %1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The database can&apos;t hold this value; nothing was changed.</source>
        <translation>Die Datenbank kann diesen Wert nicht aufnehmen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The database %1 has tables of another program with the names that Recollect needs; nothing was changed.</source>
        <translation>Die Datenbank %1 hat Tabellen eines anderen Programms mit den Namen, die Recollect braucht; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The server refused the login for %1; check the name and the password.</source>
        <translation>Der Server hat die Anmeldung für %1 abgelehnt; prüfen Sie Name und Passwort.</translation>
    </message>
    <message>
        <source>The database reported an error; nothing was changed. The details are in the log.</source>
        <translation>Die Datenbank hat einen Fehler gemeldet; nichts wurde geändert. Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>The library %1 can&apos;t be opened.</source>
        <translation>Die Bibliothek %1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The server of %1 offers no connection that is as safe as asked for (TLS mode %2).</source>
        <translation>Der Server von %1 bietet keine Verbindung, die so sicher ist wie verlangt (TLS-Modus %2).</translation>
    </message>
    <message>
        <source>The server has no database named %1; create it first, or correct the name.</source>
        <translation>Der Server hat keine Datenbank namens %1; legen Sie sie zuerst an oder berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>The server of %1 can&apos;t be reached; check the address, the network and that it runs.</source>
        <translation>Der Server von %1 ist nicht erreichbar; prüfen Sie die Adresse, das Netz und ob er läuft.</translation>
    </message>
    <message>
        <source>You have no permission to make a library in the folder %1.</source>
        <translation>Ihnen fehlt die Berechtigung, im Ordner %1 eine Bibliothek anzulegen.</translation>
    </message>
    <message>
        <source>The server of %1 broke this off before it was done, since it took too long; nothing was changed.</source>
        <translation>Der Server von %1 hat das vor dem Ende abgebrochen, weil es zu lange dauerte; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The address has an option “%1” that PostgreSQL doesn&apos;t know; leave it out or correct it.</source>
        <translation>Die Adresse hat eine Option „%1“, die PostgreSQL nicht kennt; lassen Sie sie weg oder berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>Another program keeps %1 busy; nothing was changed here. Try again when it is done.</source>
        <translation>Ein anderes Programm hält %1 besetzt; hier wurde nichts geändert. Versuchen Sie es wieder, wenn es fertig ist.</translation>
    </message>
</context>
<context>
    <name>store::ConversationStore</name>
    <message>
        <source>There is no such conversation in this library.</source>
        <translation>Eine solche Unterhaltung gibt es in dieser Bibliothek nicht.</translation>
    </message>
    <message>
        <source>This is not a place in a list; leave --after out to begin at the start.</source>
        <translation>Das ist keine Stelle in einer Liste; lassen Sie --after weg, um am Anfang zu beginnen.</translation>
    </message>
    <message>
        <source>There is no such person in this library.</source>
        <translation>Eine solche Person gibt es in dieser Bibliothek nicht.</translation>
    </message>
    <message>
        <source>This message is not part of the conversation.</source>
        <translation>Diese Nachricht gehört nicht zu der Unterhaltung.</translation>
    </message>
    <message>
        <source>Only what lies in the trash can be deleted for good; move “%1” there first.</source>
        <translation>Nur was im Papierkorb liegt, lässt sich endgültig löschen; verschieben Sie „%1“ zuerst dorthin.</translation>
    </message>
</context>
<context>
    <name>store::Diagnosis</name>
    <message>
        <source>this machine</source>
        <translation>diesem Rechner</translation>
    </message>
    <message>
        <source>The settings or the service “%1” can&apos;t be used as they are.</source>
        <translation>Die Einstellungen oder der Dienst „%1“ sind so nicht verwendbar.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be used as they are.</source>
        <translation>Die Einstellungen sind so nicht verwendbar.</translation>
    </message>
    <message>
        <source>No host named “%1” is known here. Check the spelling, and whether this machine is in the right network.</source>
        <translation>Ein Host namens „%1“ ist hier nicht bekannt. Prüfen Sie die Schreibweise und ob dieser Rechner im richtigen Netz ist.</translation>
    </message>
    <message>
        <source>There is no name to look up.</source>
        <translation>Es gibt keinen Namen aufzulösen.</translation>
    </message>
    <message>
        <source>The name “%1” is known.</source>
        <translation>Der Name „%1“ ist bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s). A firewall may stand in between.</source>
        <translation>
            <numerusform>Von %1 kam innerhalb von %n Sekunde keine Antwort. Vielleicht steht eine Firewall dazwischen.</numerusform>
            <numerusform>Von %1 kam innerhalb von %n Sekunden keine Antwort. Vielleicht steht eine Firewall dazwischen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No server listens on this machine, or not where it was looked for.</source>
        <translation>Auf diesem Rechner wartet kein Server, oder nicht dort, wo gesucht wurde.</translation>
    </message>
    <message>
        <source>%1 answers, but no server listens at this port. Check the port, and whether the server runs and listens to other machines.</source>
        <translation>Von %1 kommt Antwort, aber an diesem Port wartet kein Server. Prüfen Sie den Port und ob der Server läuft und Verbindungen anderer Rechner annimmt.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Check the address and the network.</source>
        <translation>Zu %1 kommt keine Verbindung zustande. Prüfen Sie die Adresse und das Netz.</translation>
    </message>
    <message>
        <source>A server answers on %1.</source>
        <extracomment>%1 is a host, or &quot;this machine&quot;</extracomment>
        <translation>Auf %1 antwortet ein Server.</translation>
    </message>
    <message>
        <source>Something answers on %1, but it does not speak like a PostgreSQL server.</source>
        <translation>Auf %1 antwortet etwas, aber nicht wie ein PostgreSQL-Server.</translation>
    </message>
    <message>
        <source>The server offers no encryption, and this connection asks for it.</source>
        <translation>Der Server bietet keine Verschlüsselung, und diese Verbindung verlangt sie.</translation>
    </message>
    <message>
        <source>There is no root certificate to check the server with. Choose the file that the server&apos;s administrator gave you.</source>
        <translation>Es gibt kein Stammzertifikat, um den Server zu prüfen. Wählen Sie die Datei, die Sie von der Administration des Servers bekommen haben.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not for “%1”. Use the name that the certificate holds.</source>
        <translation>Das Zertifikat des Servers gilt nicht für „%1“. Verwenden Sie den Namen, der im Zertifikat steht.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not one that the root certificate vouches for.</source>
        <translation>Das Stammzertifikat bürgt nicht für das Zertifikat des Servers.</translation>
    </message>
    <message>
        <source>Your own certificate or its private key can&apos;t be used.</source>
        <translation>Ihr eigenes Zertifikat oder dessen privater Schlüssel ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>No encrypted connection was made.</source>
        <translation>Es kam keine verschlüsselte Verbindung zustande.</translation>
    </message>
    <message>
        <source>Not encrypted, and it need not be: nothing leaves this machine.</source>
        <translation>Nicht verschlüsselt, und das ist auch nicht nötig: Es wird nichts verschickt.</translation>
    </message>
    <message>
        <source>Not encrypted: everything, the password too, can be read on the way.</source>
        <translation>Nicht verschlüsselt: Alles, auch das Passwort, ist unterwegs lesbar.</translation>
    </message>
    <message>
        <source>Encrypted (%1), and the server proved that it is “%2”.</source>
        <translation>Verschlüsselt (%1), und der Server hat nachgewiesen, dass er „%2“ ist.</translation>
    </message>
    <message>
        <source>Encrypted (%1); the certificate is trusted, its name was not compared.</source>
        <translation>Verschlüsselt (%1); dem Zertifikat wird vertraut, sein Name wurde nicht verglichen.</translation>
    </message>
    <message>
        <source>Encrypted (%1), but nobody checks who answers.</source>
        <translation>Verschlüsselt (%1), aber niemand prüft, wer antwortet.</translation>
    </message>
    <message>
        <source>The server took too long to answer. It may be starting, or busy.</source>
        <translation>Der Server hat zu lange nicht geantwortet. Vielleicht startet er gerade oder ist ausgelastet.</translation>
    </message>
    <message>
        <source>The server wants a password.</source>
        <translation>Der Server verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>The server refused the name or the password.</source>
        <translation>Der Server hat den Namen oder das Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>The server does not let this login in from here. Its administrator has to allow it.</source>
        <translation>Der Server lässt diese Anmeldung von hier aus nicht zu. Seine Administration muss sie erlauben.</translation>
    </message>
    <message>
        <source>The server knows nobody of this name.</source>
        <translation>Der Server kennt niemanden mit diesem Namen.</translation>
    </message>
    <message>
        <source>The login is right, but the server has no database named “%1”.</source>
        <translation>Die Anmeldung stimmt, aber der Server hat keine Datenbank namens „%1“.</translation>
    </message>
    <message>
        <source>The server has no connection to spare at this moment.</source>
        <translation>Der Server hat im Moment keine Verbindung frei.</translation>
    </message>
    <message>
        <source>The server is just starting or stopping; try again in a moment.</source>
        <translation>Der Server startet oder beendet sich gerade; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server did not let you in.</source>
        <translation>Der Server hat die Anmeldung nicht zugelassen.</translation>
    </message>
    <message>
        <source>You are logged in.</source>
        <translation>Sie sind angemeldet.</translation>
    </message>
    <message>
        <source>You are logged in as “%1”.</source>
        <translation>Sie sind als „%1“ angemeldet.</translation>
    </message>
    <message>
        <source>The database has no tables of Recollect yet.</source>
        <translation>Die Datenbank hat noch keine Tabellen von Recollect.</translation>
    </message>
    <message>
        <source>A newer Recollect made these tables. Update Recollect to use them.</source>
        <translation>Ein neueres Recollect hat diese Tabellen angelegt. Aktualisieren Sie Recollect, um sie zu benutzen.</translation>
    </message>
    <message>
        <source>The tables are of an older Recollect (version %1; this one needs %2).</source>
        <translation>Die Tabellen stammen von einem älteren Recollect (Version %1; dieses braucht %2).</translation>
    </message>
    <message>
        <source>The tables of Recollect are there and up to date.</source>
        <translation>Die Tabellen von Recollect sind vorhanden und aktuell.</translation>
    </message>
    <message>
        <source>“%1” may not read these tables. The server&apos;s administrator has to allow it.</source>
        <translation>„%1“ darf diese Tabellen nicht lesen. Die Administration des Servers muss es erlauben.</translation>
    </message>
    <message>
        <source>You can read. Nothing can be changed: this server only follows another one.</source>
        <translation>Sie können lesen. Ändern lässt sich nichts: Dieser Server folgt nur einem anderen.</translation>
    </message>
    <message>
        <source>You can read. Nothing can be changed: the server is set so for this login.</source>
        <translation>Sie können lesen. Ändern lässt sich nichts: Der Server ist für diese Anmeldung so eingestellt.</translation>
    </message>
    <message>
        <source>You can read. “%1” may not change anything.</source>
        <translation>Sie können lesen. „%1“ darf nichts ändern.</translation>
    </message>
    <message>
        <source>You can read and change.</source>
        <translation>Sie können lesen und ändern.</translation>
    </message>
</context>
<context>
    <name>store::FileStore</name>
    <message>
        <source>The person, conversation or message that the file belongs to is not in this library.</source>
        <translation>Die Person, Unterhaltung oder Nachricht, zu der die Datei gehört, ist nicht in dieser Bibliothek.</translation>
    </message>
    <message>
        <source>The database did not keep the file.</source>
        <translation>Die Datenbank hat die Datei nicht aufgenommen.</translation>
    </message>
    <message>
        <source>There is no such file in this library.</source>
        <translation>Eine solche Datei gibt es in dieser Bibliothek nicht.</translation>
    </message>
    <message>
        <source>The library does not hold the contents of this file.</source>
        <translation>Die Bibliothek enthält den Inhalt dieser Datei nicht.</translation>
    </message>
    <message>
        <source>Somebody else is changing the same file; nothing was changed here. Try again.</source>
        <translation>Jemand anders ändert gerade dieselbe Datei; hier wurde nichts geändert. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>store::ImportStore</name>
    <message>
        <source>The title is longer than 500 characters; its end was cut off.</source>
        <translation>Der Titel ist länger als 500 Zeichen; sein Ende wurde abgeschnitten.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have the id of another message; all of them were kept.</source>
        <translation>
            <numerusform>%n Nachricht hat die ID einer anderen; alle wurden behalten.</numerusform>
            <numerusform>%n Nachrichten haben die ID einer anderen; alle wurden behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>A message was edited here and changed in its source; yours was kept.</source>
        <translation>Eine Nachricht wurde hier bearbeitet und auch an ihrer Quelle geändert; Ihre Fassung wurde behalten.</translation>
    </message>
    <message>
        <source>This memory was edited here and changed in its source; yours was kept.</source>
        <translation>Diese Erinnerung wurde hier bearbeitet und auch an ihrer Quelle geändert; Ihre Fassung wurde behalten.</translation>
    </message>
    <message>
        <source>These records don&apos;t fit into this machine&apos;s memory; nothing of them was written.</source>
        <translation>Diese Datensätze passen nicht in den Arbeitsspeicher dieses Rechners; nichts davon wurde geschrieben.</translation>
    </message>
    <message>
        <source>Import %1 changed conversations or memories of this one; take that back first.</source>
        <translation>Import %1 hat Unterhaltungen oder Erinnerungen von diesem geändert; nehmen Sie jenen zuerst zurück.</translation>
    </message>
    <message>
        <source>The database can&apos;t hold this record; it was left out (%1).</source>
        <translation>Die Datenbank kann diesen Datensatz nicht aufnehmen; er wurde ausgelassen (%1).</translation>
    </message>
    <message>
        <source>The file %1 is larger than 512 MiB; its record was kept without its contents.</source>
        <translation>Die Datei %1 ist größer als 512 MiB; ihr Datensatz wurde ohne den Inhalt behalten.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read (%2); its record was kept without its contents.</source>
        <translation>Die Datei %1 lässt sich nicht lesen (%2); ihr Datensatz wurde ohne den Inhalt behalten.</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read; its record was kept without its contents.</source>
        <translation>Die Datei %1 lässt sich nicht lesen; ihr Datensatz wurde ohne den Inhalt behalten.</translation>
    </message>
    <message>
        <source>There is no import %1 in this library.</source>
        <translation>Einen Import %1 gibt es in dieser Bibliothek nicht.</translation>
    </message>
    <message>
        <source>Import %1 was taken back already.</source>
        <translation>Import %1 wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>The name of a person has 1 to 100 characters.</source>
        <translation>Der Name einer Person hat 1 bis 100 Zeichen.</translation>
    </message>
    <message>
        <source>The database did not begin the import.</source>
        <translation>Die Datenbank hat den Import nicht begonnen.</translation>
    </message>
</context>
<context>
    <name>store::Library</name>
    <message>
        <source>The database %1 has an older schema; run `recollect schema upgrade` on it first.</source>
        <translation>Die Datenbank %1 hat ein älteres Schema; führen Sie zuerst `recollect schema upgrade` dafür aus.</translation>
    </message>
    <message>
        <source>The database %1 has no Recollect tables yet; run `recollect schema upgrade` on it first.</source>
        <translation>Die Datenbank %1 hat noch keine Tabellen von Recollect; führen Sie zuerst `recollect schema upgrade` dafür aus.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a Recollect library.</source>
        <translation>%1 ist eine Datenbank eines anderen Programms, keine Bibliothek von Recollect.</translation>
    </message>
    <message>
        <source>No copy of the library can be kept as %1; its schema was not changed.</source>
        <translation>Als %1 lässt sich keine Kopie der Bibliothek ablegen; ihr Schema wurde nicht geändert.</translation>
    </message>
</context>
<context>
    <name>store::Location</name>
    <message>
        <source>This is not an address of a PostgreSQL database; write postgresql://user@host:port/database.</source>
        <translation>Das ist keine Adresse einer PostgreSQL-Datenbank; schreiben Sie postgresql://user@host:port/database.</translation>
    </message>
    <message>
        <source>Leave the password out of the address; Recollect asks for it and keeps it in the keychain.</source>
        <translation>Lassen Sie das Passwort aus der Adresse weg; Recollect fragt danach und verwahrt es im Schlüsselbund.</translation>
    </message>
</context>
<context>
    <name>store::MemoryStore</name>
    <message>
        <source>This is not a place in a list; leave --after out to begin at the start.</source>
        <translation>Das ist keine Stelle in einer Liste; lassen Sie --after weg, um am Anfang zu beginnen.</translation>
    </message>
    <message>
        <source>There is no such memory in this library.</source>
        <translation>Eine solche Erinnerung gibt es in dieser Bibliothek nicht.</translation>
    </message>
    <message>
        <source>Somebody else has changed this memory meanwhile; look at the new text before you change it.</source>
        <translation>Jemand anders hat diese Erinnerung inzwischen geändert; sehen Sie sich den neuen Text an, bevor Sie ihn ändern.</translation>
    </message>
    <message>
        <source>The importance of a memory is a number from %1 to %2.</source>
        <translation>Die Wichtigkeit einer Erinnerung ist eine Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>A memory needs a question or an answer.</source>
        <translation>Eine Erinnerung braucht eine Frage oder eine Antwort.</translation>
    </message>
    <message>
        <source>The conversation of this memory is not in this library.</source>
        <translation>Die Unterhaltung dieser Erinnerung ist nicht in dieser Bibliothek.</translation>
    </message>
    <message>
        <source>The message of this memory is not in this library.</source>
        <translation>Die Nachricht dieser Erinnerung ist nicht in dieser Bibliothek.</translation>
    </message>
    <message>
        <source>That message is in another conversation.</source>
        <translation>Diese Nachricht gehört zu einer anderen Unterhaltung.</translation>
    </message>
    <message>
        <source>The person of this memory is not in this library.</source>
        <translation>Die Person dieser Erinnerung ist nicht in dieser Bibliothek.</translation>
    </message>
    <message>
        <source>Only what lies in the trash can be deleted for good; move the memory there first.</source>
        <translation>Nur was im Papierkorb liegt, lässt sich endgültig löschen; verschieben Sie die Erinnerung zuerst dorthin.</translation>
    </message>
</context>
<context>
    <name>store::MessageStore</name>
    <message>
        <source>There is no such message in this library.</source>
        <translation>Eine solche Nachricht gibt es in dieser Bibliothek nicht.</translation>
    </message>
    <message>
        <source>The conversation, or the message that this one answers, is not in this library.</source>
        <translation>Die Unterhaltung oder die Nachricht, auf die diese antwortet, ist nicht in dieser Bibliothek.</translation>
    </message>
    <message>
        <source>Somebody else has changed this message meanwhile; look at the new text before you change it.</source>
        <translation>Jemand anders hat diese Nachricht inzwischen geändert; sehen Sie sich den neuen Text an, bevor Sie ihn ändern.</translation>
    </message>
</context>
<context>
    <name>store::Migrator</name>
    <message>
        <source>This library was written by a newer Recollect; update Recollect to open it.</source>
        <translation>Diese Bibliothek wurde von einem neueren Recollect geschrieben; aktualisieren Sie Recollect, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>There is no upgrade to version %1: the library has version %2 and this program knows up to %3.</source>
        <translation>Eine Aktualisierung auf Version %1 gibt es nicht: Die Bibliothek hat Version %2, und dieses Programm kennt höchstens %3.</translation>
    </message>
    <message>
        <source>There is no downgrade to version %1: the library has version %2.</source>
        <translation>Ein Zurücksetzen auf Version %1 gibt es nicht: Die Bibliothek hat Version %2.</translation>
    </message>
</context>
<context>
    <name>store::SavedSearchStore</name>
    <message>
        <source>There is no such saved search in this library.</source>
        <translation>Eine solche gespeicherte Suche gibt es in dieser Bibliothek nicht.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Eine gespeicherte Suche braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>store::SearchStore</name>
    <message>
        <source>This is not a place in a list of results; begin at the start.</source>
        <translation>Das ist keine Stelle in einer Trefferliste; beginnen Sie am Anfang.</translation>
    </message>
</context>
<context>
    <name>store::Transaction</name>
    <message>
        <source>The server has not said whether the change was saved; look before you repeat it.</source>
        <translation>Der Server hat nicht gesagt, ob die Änderung gespeichert ist; sehen Sie nach, bevor Sie sie wiederholen.</translation>
    </message>
</context>
<context>
    <name>store::UserStore</name>
    <message>
        <source>There is no person named “%1” in this library.</source>
        <translation>Eine Person namens „%1“ gibt es in dieser Bibliothek nicht.</translation>
    </message>
    <message>
        <source>The name of a person has 1 to %1 characters.</source>
        <translation>Der Name einer Person hat 1 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>The e-mail address is too long.</source>
        <translation>Die E-Mail-Adresse ist zu lang.</translation>
    </message>
    <message>
        <source>The name “%1” or the e-mail address belongs to somebody else already.</source>
        <translation>Der Name „%1“ oder die E-Mail-Adresse gehört schon jemand anderem.</translation>
    </message>
</context>
<context>
    <name>store::Worker</name>
    <message>
        <source>The connection was lost while saving; look whether the change is there before you repeat it.</source>
        <translation>Die Verbindung ist beim Speichern abgerissen; sehen Sie nach, ob die Änderung da ist, bevor Sie sie wiederholen.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Recollect</source>
        <translation>Über Recollect</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versionen</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>&amp;Copy the versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
    <message>
        <source>Recollect</source>
        <translation>Recollect</translation>
    </message>
    <message>
        <source>A library for conversations with AI assistants and for the memories they keep.</source>
        <translation>Eine Bibliothek für Unterhaltungen mit KI-Assistenten und für die Erinnerungen, die sie aufbewahren.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. There is no warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Es gibt keine Gewährleistung.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Website</translation>
    </message>
</context>
<context>
    <name>ui::AccessibleMessage</name>
    <message>
        <source>%1, %2</source>
        <extracomment>The name of a message for screen readers: %1 who wrote it, %2 when</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::ActionProvider</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>ui::ActionRegistry</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a command, %2 its keyboard shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This library is read-only</source>
        <translation>Diese Bibliothek ist schreibgeschützt</translation>
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
        <translation>Bezogen auf die Schriftgröße des Systems.</translation>
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
        <translation>• %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BatchDelegate</name>
    <message numerus="yes">
        <source>%Ln new conversation(s)</source>
        <translation>
            <numerusform>%Ln neue Unterhaltung</numerusform>
            <numerusform>%Ln neue Unterhaltungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that grew</source>
        <translation>
            <numerusform>%Ln erweiterte Unterhaltung</numerusform>
            <numerusform>%Ln erweiterte Unterhaltungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln neue Nachricht</numerusform>
            <numerusform>%Ln neue Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new memory(s)</source>
        <translation>
            <numerusform>%Ln neue Erinnerung</numerusform>
            <numerusform>%Ln neue Erinnerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
</context>
<context>
    <name>ui::ChipRow</name>
    <message>
        <source>+%1</source>
        <extracomment>Beside the conditions in the search field: how many more there are; %1 is a number</extracomment>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more condition(s)</source>
        <translation>
            <numerusform>%n weitere Bedingung</numerusform>
            <numerusform>%n weitere Bedingungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChoiceModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says of a line to choose: %1 its text, %2 what stands beside it</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Nothing has this name.</source>
        <translation>Nichts hat diesen Namen.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go to a command, conversation, tag …</source>
        <translation>Gehe zu Befehl, Unterhaltung, Schlagwort …</translation>
    </message>
    <message>
        <source>Go to a command, conversation or tag</source>
        <translation>Gehe zu einem Befehl, einer Unterhaltung oder einem Schlagwort</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Zuletzt gewählt</translation>
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
        <translation>Bibliothek s&amp;chließen</translation>
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
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation>&amp;Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>An&amp;heften</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Nicht mehr anheften</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Nicht mehr anheften</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivieren</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Un&amp;archive</source>
        <translation>Aus dem Archi&amp;v holen</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>In den &amp;Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>&amp;Restore from trash</source>
        <translation>Aus dem Papierkorb &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;All conversations</source>
        <translation>&amp;Alle Unterhaltungen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>&amp;Pinned</source>
        <translation>Ange&amp;heftet</translation>
    </message>
    <message>
        <source>A&amp;rchived</source>
        <translation>Archi&amp;viert</translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation>&amp;Papierkorb</translation>
    </message>
    <message>
        <source>Go to the l&amp;ist</source>
        <translation>Zur &amp;Liste</translation>
    </message>
    <message>
        <source>Go to the r&amp;eader</source>
        <translation>Zum Leseberei&amp;ch</translation>
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
        <translation>Bisherige Im&amp;porte …</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Open in a new &amp;window</source>
        <translation>In neuem &amp;Fenster öffnen</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Ta&amp;gs …</source>
        <translation>&amp;Schlagwörter …</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Re&amp;name …</source>
        <translation>Umb&amp;enennen …</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Mark as r&amp;ead</source>
        <translation>Als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as unr&amp;ead</source>
        <translation>Als &amp;ungelesen markieren</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>&amp;Delete for good …</source>
        <translation>Endgültig &amp;löschen …</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Empt&amp;y the trash …</source>
        <translation>Papierkorb &amp;leeren …</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>&amp;Memories</source>
        <translation>&amp;Erinnerungen</translation>
    </message>
    <message>
        <source>Rena&amp;me the tag …</source>
        <translation>Schlagwort u&amp;mbenennen …</translation>
    </message>
    <message>
        <source>Remo&amp;ve the tag</source>
        <translation>Schlagwort en&amp;tfernen</translation>
    </message>
    <message>
        <source>Edit the saved s&amp;earch …</source>
        <translation>Gespeicherte Suche bea&amp;rbeiten …</translation>
    </message>
    <message>
        <source>Remove the save&amp;d search</source>
        <translation>Gespeicherte Suche en&amp;tfernen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Recent conversations</source>
        <translation>&amp;Letzte Unterhaltungen</translation>
    </message>
    <message>
        <source>Sort: &amp;newest first</source>
        <translation>Sortieren: &amp;neueste zuerst</translation>
    </message>
    <message>
        <source>Sort: &amp;oldest first</source>
        <translation>Sortieren: älte&amp;ste zuerst</translation>
    </message>
    <message>
        <source>Sort: &amp;by title</source>
        <translation>Sortieren: nach &amp;Titel</translation>
    </message>
    <message>
        <source>Sort: &amp;longest first</source>
        <translation>Sortieren: längste &amp;zuerst</translation>
    </message>
    <message>
        <source>&amp;Find in the conversation</source>
        <translation>In der Unterhaltung &amp;suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Select the &amp;whole conversation</source>
        <translation>&amp;Ganze Unterhaltung auswählen</translation>
    </message>
    <message>
        <source>Copy the &amp;address of the message</source>
        <translation>&amp;Adresse der Nachricht kopieren</translation>
    </message>
    <message>
        <source>Outline of your &amp;questions</source>
        <translation>Gl&amp;iederung Ihrer Fragen</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>&amp;Next message of yours</source>
        <translation>&amp;Nächste eigene Nachricht</translation>
    </message>
    <message>
        <source>&amp;Previous message of yours</source>
        <translation>V&amp;orherige eigene Nachricht</translation>
    </message>
    <message>
        <source>&amp;Jump to a date …</source>
        <translation>Zu einem &amp;Datum springen …</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>Zu einem Datum springen</translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
        <translation>Größere Schri&amp;ft</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Ü&amp;bliche Schriftgröße</translation>
    </message>
    <message>
        <source>Ne&amp;west hits first</source>
        <translation>Neueste Treffer z&amp;uerst</translation>
    </message>
    <message>
        <source>&amp;Best hits first</source>
        <translation>&amp;Beste Treffer zuerst</translation>
    </message>
    <message>
        <source>B&amp;uild a search …</source>
        <translation>Suche &amp;zusammenstellen …</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>&amp;Keep this search …</source>
        <translation>&amp;Diese Suche speichern …</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Clear the search &amp;history</source>
        <translation>Suchverlauf &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Go to …</source>
        <translation>&amp;Gehe zu …</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>&amp;New memory</source>
        <translation>&amp;Neue Erinnerung</translation>
    </message>
    <message>
        <source>New memory</source>
        <translation>Neue Erinnerung</translation>
    </message>
    <message>
        <source>&amp;Remember this</source>
        <translation>Als Erinnerung &amp;festhalten</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Als Erinnerung festhalten</translation>
    </message>
    <message>
        <source>&amp;Save the memory</source>
        <translation>Erinnerung &amp;speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard the changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Tags …</source>
        <translation>S&amp;chlagwörter …</translation>
    </message>
    <message>
        <source>&amp;Importance …</source>
        <translation>&amp;Wichtigkeit …</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Move the memory to tras&amp;h</source>
        <translation>Erinnerung in den &amp;Papierkorb verschieben</translation>
    </message>
    <message>
        <source>R&amp;estore the memory</source>
        <translation>Erinnerung wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>Delete the memory &amp;for good …</source>
        <translation>Erinnerung endgültig &amp;löschen …</translation>
    </message>
    <message>
        <source>E&amp;xport the selected memories …</source>
        <translation>Ausgewählte Erinnerungen e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Export &amp;all memories of the list …</source>
        <translation>&amp;Alle Erinnerungen der Liste exportieren …</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Alle exportieren</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionForm</name>
    <message>
        <source>&amp;Keep the password in the keychain</source>
        <translation>Passwort im Schlüsselbund &amp;aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>&amp;Verschlüsselung</translation>
    </message>
    <message>
        <source>to find it again; may stay empty</source>
        <translation>zum Wiederfinden; darf leer bleiben</translation>
    </message>
    <message>
        <source>this machine; or paste postgresql://…</source>
        <translation>dieser Rechner; oder postgresql://… einfügen</translation>
    </message>
    <message>
        <source>of pg_service.conf; mostly empty</source>
        <translation>aus pg_service.conf; meist leer</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>Daten&amp;bank</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Ben&amp;utzer</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>D&amp;ienst</translation>
    </message>
    <message>
        <source>&amp;Root certificate</source>
        <translation>Stammzertifi&amp;kat</translation>
    </message>
    <message>
        <source>the one in your home folder, if there is one</source>
        <translation>das in Ihrem persönlichen Ordner, falls es eines gibt</translation>
    </message>
    <message>
        <source>&amp;Your certificate</source>
        <translation>Ei&amp;genes Zertifikat</translation>
    </message>
    <message>
        <source>only where the server asks for one</source>
        <translation>nur wenn der Server eines verlangt</translation>
    </message>
    <message>
        <source>Its &amp;key</source>
        <translation>Zugehöriger Sch&amp;lüssel</translation>
    </message>
    <message>
        <source>the private key of your certificate</source>
        <translation>der private Schlüssel Ihres Zertifikats</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <extracomment>%1 is the kind of a file: &quot;Root certificate&quot;</extracomment>
        <translation>Datei wählen: %1</translation>
    </message>
    <message>
        <source>Certificates and keys (*.crt *.pem *.key *.cer)</source>
        <translation>Zertifikate und Schlüssel (*.crt *.pem *.key *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>A connection never holds a password: the one in the address was moved to the password field.</source>
        <translation>Eine Verbindung enthält nie ein Passwort: Das aus der Adresse wurde ins Passwortfeld übernommen.</translation>
    </message>
    <message>
        <source>Several hosts, of which the first that answers is taken, are separated by commas.</source>
        <translation>Mehrere Hosts werden durch Kommas getrennt; der erste, der antwortet, gilt.</translation>
    </message>
</context>
<context>
    <name>ui::ConversationActions</name>
    <message numerus="yes">
        <source>Pinned %n conversation(s)</source>
        <translation>
            <numerusform>%n Unterhaltung angeheftet</numerusform>
            <numerusform>%n Unterhaltungen angeheftet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpinned %n conversation(s)</source>
        <translation>
            <numerusform>%n Unterhaltung nicht mehr angeheftet</numerusform>
            <numerusform>%n Unterhaltungen nicht mehr angeheftet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archived %n conversation(s)</source>
        <translation>
            <numerusform>%n Unterhaltung archiviert</numerusform>
            <numerusform>%n Unterhaltungen archiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n conversation(s) out of the archive</source>
        <translation>
            <numerusform>%n Unterhaltung aus dem Archiv geholt</numerusform>
            <numerusform>%n Unterhaltungen aus dem Archiv geholt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n conversation(s) to the trash</source>
        <translation>
            <numerusform>%n Unterhaltung in den Papierkorb verschoben</numerusform>
            <numerusform>%n Unterhaltungen in den Papierkorb verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n conversation(s)</source>
        <translation>
            <numerusform>%n Unterhaltung wiederhergestellt</numerusform>
            <numerusform>%n Unterhaltungen wiederhergestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %n conversation(s)?</source>
        <translation>
            <numerusform>%n Unterhaltung anheften?</numerusform>
            <numerusform>%n Unterhaltungen anheften?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n conversation(s)?</source>
        <translation>
            <numerusform>%n Unterhaltung nicht mehr anheften?</numerusform>
            <numerusform>%n Unterhaltungen nicht mehr anheften?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %n conversation(s)?</source>
        <translation>
            <numerusform>%n Unterhaltung archivieren?</numerusform>
            <numerusform>%n Unterhaltungen archivieren?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n conversation(s) out of the archive?</source>
        <translation>
            <numerusform>%n Unterhaltung aus dem Archiv holen?</numerusform>
            <numerusform>%n Unterhaltungen aus dem Archiv holen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n conversation(s) to the trash?</source>
        <translation>
            <numerusform>%n Unterhaltung in den Papierkorb verschieben?</numerusform>
            <numerusform>%n Unterhaltungen in den Papierkorb verschieben?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n conversation(s) from the trash?</source>
        <translation>
            <numerusform>%n Unterhaltung aus dem Papierkorb wiederherstellen?</numerusform>
            <numerusform>%n Unterhaltungen aus dem Papierkorb wiederherstellen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n conversation(s) as read</source>
        <translation>
            <numerusform>%n Unterhaltung als gelesen markiert</numerusform>
            <numerusform>%n Unterhaltungen als gelesen markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n conversation(s) as read?</source>
        <translation>
            <numerusform>%n Unterhaltung als gelesen markieren?</numerusform>
            <numerusform>%n Unterhaltungen als gelesen markieren?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n conversation(s) as unread</source>
        <translation>
            <numerusform>%n Unterhaltung als ungelesen markiert</numerusform>
            <numerusform>%n Unterhaltungen als ungelesen markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n conversation(s) as unread?</source>
        <translation>
            <numerusform>%n Unterhaltung als ungelesen markieren?</numerusform>
            <numerusform>%n Unterhaltungen als ungelesen markieren?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConversationDelegate</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>Where a conversation was imported from: %1 is &quot;ChatGPT&quot;</extracomment>
        <translation>Quelle: %1</translation>
    </message>
</context>
<context>
    <name>ui::ConversationEditing</name>
    <message numerus="yes">
        <source>Changed the tags of %n conversation(s)</source>
        <translation>
            <numerusform>Schlagwörter von %n Unterhaltung geändert</numerusform>
            <numerusform>Schlagwörter von %n Unterhaltungen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gave %n conversation(s) the tag “%1”</source>
        <translation>
            <numerusform>Schlagwort „%1“ an %n Unterhaltung vergeben</numerusform>
            <numerusform>Schlagwort „%1“ an %n Unterhaltungen vergeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n conversation(s) the tag “%1”?</source>
        <extracomment>%1 is a tag</extracomment>
        <translation>
            <numerusform>Schlagwort „%1“ an %n Unterhaltung vergeben?</numerusform>
            <numerusform>Schlagwort „%1“ an %n Unterhaltungen vergeben?</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Vergeben</translation>
    </message>
    <message>
        <source>Rename the conversation</source>
        <translation>Unterhaltung umbenennen</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>Renamed it “%1”</source>
        <extracomment>%1 is the new title of a conversation</extracomment>
        <translation>In „%1“ umbenannt</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n conversation(s) for good?</source>
        <translation>
            <numerusform>%n Unterhaltung endgültig löschen?</numerusform>
            <numerusform>%n Unterhaltungen endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %n conversation(s) in the trash for good?</source>
        <translation>
            <numerusform>Die %n Unterhaltung im Papierkorb endgültig löschen?</numerusform>
            <numerusform>Alle %n Unterhaltungen im Papierkorb endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their messages and files go with them. This can&apos;t be undone.</source>
        <translation>Ihre Nachrichten und Dateien werden mit gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n conversation(s) for good</source>
        <translation>
            <numerusform>%n Unterhaltung endgültig gelöscht</numerusform>
            <numerusform>%n Unterhaltungen endgültig gelöscht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConversationList</name>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>conversations that came while the list was scrolled away</comment>
        <translation>
            <numerusform>%n neue</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConversationProvider</name>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
</context>
<context>
    <name>ui::CopyProgress</name>
    <message>
        <source>Copying: %1 of %2 messages. Escape stops it.</source>
        <extracomment>While a long selection is copied: %1 of %2 messages are done</extracomment>
        <translation>Wird kopiert: %1 von %2 Nachrichten. Esc bricht ab.</translation>
    </message>
</context>
<context>
    <name>ui::DateNames</name>
    <message>
        <source>%1 %2</source>
        <extracomment>The month of another year as a heading: %1 is its name, %2 the year</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
</context>
<context>
    <name>ui::DatePopup</name>
    <message>
        <source>Days of this conversation</source>
        <translation>Tage dieser Unterhaltung</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Above a calendar: the conversation&apos;s first and last day</extracomment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>ui::DemoController</name>
    <message>
        <source>Remove the demo library?</source>
        <translation>Die Demo-Bibliothek entfernen?</translation>
    </message>
    <message>
        <source>The made-up conversations are deleted, with all you did to them. Your own libraries stay as they are, and the demo can be made again.</source>
        <translation>Die erfundenen Unterhaltungen werden gelöscht, mit allem, was Sie daran geändert haben. Ihre eigenen Bibliotheken bleiben, wie sie sind, und die Demo lässt sich wieder erzeugen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The demo library is removed.</source>
        <translation>Die Demo-Bibliothek ist entfernt.</translation>
    </message>
</context>
<context>
    <name>ui::DiagnosisPanel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Test abbrechen</translation>
    </message>
    <message>
        <source>The test looks at each step of the connection and changes nothing on the server.</source>
        <translation>Der Test prüft jeden Schritt der Verbindung und ändert nichts auf dem Server.</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Verbindung wird getestet …</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Stopped before there was an answer.</source>
        <translation>Abgebrochen, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The connection does not work yet.</source>
        <translation>Die Verbindung funktioniert noch nicht.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Die Verbindung funktioniert.</translation>
    </message>
    <message>
        <source>Type the password</source>
        <translation>Passwort eingeben</translation>
    </message>
    <message>
        <source>Create the tables …</source>
        <translation>Tabellen anlegen …</translation>
    </message>
    <message>
        <source>Upgrade the tables …</source>
        <translation>Tabellen aktualisieren …</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>for screen readers: %1 is the step of a test, %2 its outcome, %3 a sentence about it</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>ui::DropTarget</name>
    <message>
        <source>Drop to import</source>
        <translation>Zum Importieren hier ablegen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) or folder(s)</source>
        <translation>
            <numerusform>%Ln Datei oder Ordner</numerusform>
            <numerusform>%Ln Dateien oder Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be brought in now</source>
        <translation>Jetzt lässt sich nichts importieren</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>C&amp;hoose …</source>
        <translation>Auswä&amp;hlen …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>Die ganze Bibliothek</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Öff&amp;nen</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>To read in any editor and to publish; attachments lie beside the text.</source>
        <translation>Zum Lesen in jedem Editor und zum Veröffentlichen; Anhänge liegen neben dem Text.</translation>
    </message>
    <message>
        <source>Pages for any browser that need nothing but themselves, pictures included.</source>
        <translation>In sich geschlossene Seiten für jeden Browser, Bilder inbegriffen.</translation>
    </message>
    <message>
        <source>The words alone; attachments are only named.</source>
        <translation>Nur der Text; Anhänge werden bloß genannt.</translation>
    </message>
    <message>
        <source>Complete, with all branches and files: another Recollect can bring it in.</source>
        <translation>Vollständig, mit allen Zweigen und Dateien: Ein anderes Recollect kann es importieren.</translation>
    </message>
    <message>
        <source>All &amp;branches and earlier versions</source>
        <translation>Alle Zweige und frühere &amp;Versionen</translation>
    </message>
    <message>
        <source>With &amp;attachments</source>
        <translation>Mit &amp;Anhängen</translation>
    </message>
    <message>
        <source>All conversations in &amp;one file</source>
        <translation>Alle Unterhaltungen in &amp;einer Datei</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected conversation(s)</source>
        <translation>
            <numerusform>%Ln ausgewählte Unterhaltung</numerusform>
            <numerusform>%Ln ausgewählte Unterhaltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in “%1”</source>
        <translation>Alles in „%1“</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Nur Text</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is what will be exported, %2 a number</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Dateiname</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>O&amp;rdner</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln conversation(s) · %2</source>
        <extracomment>%1 is a number, %2 &quot;340 messages&quot;</extracomment>
        <translation>
            <numerusform>%1 von %Ln Unterhaltung · %2</numerusform>
            <numerusform>%1 von %Ln Unterhaltungen · %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) · %1</source>
        <extracomment>%1 is &quot;340 messages&quot;</extracomment>
        <translation>
            <numerusform>%Ln Unterhaltung · %1</numerusform>
            <numerusform>%Ln Unterhaltungen · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) are in %1</source>
        <extracomment>%1 is the path of a file or folder</extracomment>
        <translation>
            <numerusform>%Ln Unterhaltung liegt jetzt in %1</numerusform>
            <numerusform>%Ln Unterhaltungen liegen jetzt in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more line(s) like these</source>
        <translation>
            <numerusform>… und noch %Ln solche Zeile</numerusform>
            <numerusform>… und noch %Ln solche Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace what is there?</source>
        <translation>Vorhandenes ersetzen?</translation>
    </message>
    <message>
        <source>%1 exists already. Files of the same name are replaced; other files in a folder stay.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>%1 gibt es schon. Dateien gleichen Namens werden ersetzt; andere Dateien in einem Ordner bleiben.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
</context>
<context>
    <name>ui::ExportPreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The preview is being made</source>
        <translation>Die Vorschau wird erstellt</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Preview of the beginning</source>
        <translation>Vorschau des Anfangs</translation>
    </message>
</context>
<context>
    <name>ui::FiguresTable</name>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>For screen readers: %1 is &quot;Messages&quot;, %2 &quot;New&quot;, %3 a number</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>ui::FilterPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>With the &amp;words</source>
        <translation>Mit den &amp;Wörtern</translation>
    </message>
    <message>
        <source>all of them, in any order</source>
        <translation>alle, in beliebiger Reihenfolge</translation>
    </message>
    <message>
        <source>With the &amp;phrase</source>
        <translation>Mit der Wort&amp;folge</translation>
    </message>
    <message>
        <source>side by side, as written</source>
        <translation>nebeneinander, wie geschrieben</translation>
    </message>
    <message>
        <source>Wi&amp;thout</source>
        <translation>&amp;Ohne</translation>
    </message>
    <message>
        <source>none of these words</source>
        <translation>keines dieser Wörter</translation>
    </message>
    <message>
        <source>&amp;Look through</source>
        <translation>&amp;Durchsuchen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Written &amp;by</source>
        <translation>Geschriebe&amp;n von</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>S&amp;chlagwort</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>P&amp;erson</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>St&amp;ate</source>
        <translation>Zus&amp;tand</translation>
    </message>
    <message>
        <source>Any but the trash</source>
        <translation>Alles außer dem Papierkorb</translation>
    </message>
    <message>
        <source>&amp;Contains</source>
        <translation>Enthä&amp;lt</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Beliebiges</translation>
    </message>
    <message>
        <source>S&amp;ince</source>
        <translation>Se&amp;it</translation>
    </message>
    <message>
        <source>Be&amp;fore</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Außerdem: %1</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>In dieser Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <extracomment>The hit that is looked at: %1, of more than %2</extracomment>
        <translation>%1 von mehr als %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The hit that is looked at: %1 of %2</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::HitDelegate</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more hit(s)</source>
        <translation>
            <numerusform>%n weiteren Treffer zeigen</numerusform>
            <numerusform>%n weitere Treffer zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
</context>
<context>
    <name>ui::ImportAssistant</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>&amp;Save the report …</source>
        <translation>&amp;Bericht speichern …</translation>
    </message>
    <message>
        <source>&amp;Undo this import …</source>
        <translation>Import &amp;zurücknehmen …</translation>
    </message>
    <message>
        <source>Show &amp;what came in</source>
        <translation>Importiertes &amp;anzeigen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Looking at the files …</source>
        <translation>Die Dateien werden untersucht …</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>Wird importiert …</translation>
    </message>
    <message>
        <source>Go on in the &amp;background</source>
        <translation>Im &amp;Hintergrund weitermachen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>This is what was found. The library is read only: nothing can be imported into it.</source>
        <translation>Das wurde gefunden. Die Bibliothek ist schreibgeschützt: Es lässt sich nichts importieren.</translation>
    </message>
    <message>
        <source>This is what was found</source>
        <translation>Das wurde gefunden</translation>
    </message>
    <message>
        <source>This is what was found: %1</source>
        <translation>Das wurde gefunden: %1</translation>
    </message>
    <message>
        <source>This is what was found: %1, %2</source>
        <extracomment>%1 is one or more names of formats, %2 two dates: &quot;ChatGPT&quot;, &quot;3/12/24 – 2/3/26&quot;</extracomment>
        <translation>Das wurde gefunden: %1, %2</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>Der Import wurde zurückgenommen</translation>
    </message>
    <message>
        <source>The import was stopped. What is in the library by now stays; importing again brings in the rest.</source>
        <translation>Der Import wurde angehalten. Was schon in der Bibliothek ist, bleibt; ein erneuter Import holt den Rest.</translation>
    </message>
    <message>
        <source>Everything is in the library</source>
        <translation>Alles ist in der Bibliothek</translation>
    </message>
    <message>
        <source>The library had all of this already</source>
        <translation>Die Bibliothek hatte das alles schon</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Taking the import back …</source>
        <translation>Der Import wird zurückgenommen …</translation>
    </message>
    <message numerus="yes">
        <source>Imported, but %n record(s) had problems</source>
        <translation>
            <numerusform>Importiert, aber mit %n Eintrag gab es Probleme</numerusform>
            <numerusform>Importiert, aber mit %n Einträgen gab es Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n record(s) had problems</source>
        <translation>
            <numerusform>Nichts importiert: Mit %n Eintrag gab es Probleme</numerusform>
            <numerusform>Nichts importiert: Mit %n Einträgen gab es Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportController</name>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Exports (*.zip *.json *.jsonl)</source>
        <translation>Exporte (*.zip *.json *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Einen Ordner importieren</translation>
    </message>
    <message>
        <source>This library is read only.</source>
        <translation>Diese Bibliothek ist schreibgeschützt.</translation>
    </message>
    <message numerus="yes">
        <source>Imported: %Ln new conversation(s)</source>
        <translation>
            <numerusform>Importiert: %Ln neue Unterhaltung</numerusform>
            <numerusform>Importiert: %Ln neue Unterhaltungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportFilesModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>No dates</source>
        <translation>Kein Datum</translation>
    </message>
</context>
<context>
    <name>ui::ImportList</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weitere</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Nothing has been imported yet</source>
        <translation>Noch wurde nichts importiert</translation>
    </message>
    <message>
        <source>What you bring in from files is listed here, and can be taken back from here.</source>
        <translation>Was Sie aus Dateien importieren, steht hier und lässt sich hier zurücknehmen.</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>Der Import wird zurückgenommen</translation>
    </message>
    <message>
        <source>&amp;Take back …</source>
        <translation>Zurück&amp;nehmen …</translation>
    </message>
    <message>
        <source>Show its &amp;conversations</source>
        <translation>&amp;Unterhaltungen anzeigen</translation>
    </message>
    <message>
        <source>Taking the import back …</source>
        <translation>Der Import wird zurückgenommen …</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Der Import wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>für %1</translation>
    </message>
</context>
<context>
    <name>ui::ImportPreview</name>
    <message>
        <source>Files that were found</source>
        <translation>Gefundene Dateien</translation>
    </message>
    <message>
        <source>&amp;Keep them under the name</source>
        <translation>Ablegen unter dem Na&amp;men</translation>
    </message>
    <message>
        <source>Comparing with what the library has of this person …</source>
        <translation>Wird mit dem verglichen, was die Bibliothek von dieser Person hat …</translation>
    </message>
    <message>
        <source>What the chosen files would bring. Nothing has been written yet.</source>
        <translation>Was die gewählten Dateien bringen würden. Noch ist nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>ui::ImportProgressView</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln Unterhaltung</numerusform>
            <numerusform>%Ln Unterhaltungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) per second</source>
        <translation>
            <numerusform>%Ln Nachricht pro Sekunde</numerusform>
            <numerusform>%Ln Nachrichten pro Sekunde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportReportView</name>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>import-report.txt</source>
        <translation>importbericht.txt</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Als %1 gespeichert</translation>
    </message>
</context>
<context>
    <name>ui::ImportUndo</name>
    <message>
        <source>Take the import back</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <source>Take this import back?</source>
        <translation>Diesen Import zurücknehmen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) that it added will be removed.</source>
        <translation>
            <numerusform>%Ln Unterhaltung, die er hinzugefügt hat, wird entfernt.</numerusform>
            <numerusform>%Ln Unterhaltungen, die er hinzugefügt hat, werden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln memory(s) that it added will be removed.</source>
        <translation>
            <numerusform>%Ln Erinnerung, die er hinzugefügt hat, wird entfernt.</numerusform>
            <numerusform>%Ln Erinnerungen, die er hinzugefügt hat, werden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it changed goes back to what it was. What was written into its conversations since then stays, and the conversations with it. This can&apos;t be undone, but the files can be imported again.</source>
        <translation>Was er geändert hat, wird wieder wie zuvor. Was seither in seine Unterhaltungen geschrieben wurde, bleibt, und mit ihm diese Unterhaltungen. Das lässt sich nicht rückgängig machen, aber die Dateien lassen sich erneut importieren.</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Zurück&amp;nehmen</translation>
    </message>
</context>
<context>
    <name>ui::KeyboardPage</name>
    <message>
        <source>No keys</source>
        <translation>Kein Kürzel</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all …</source>
        <translation>Alle zurücksetzen …</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>Stattdessen hier verwenden</translation>
    </message>
    <message>
        <source>Give every command its own keys again?</source>
        <translation>Jedem Befehl wieder sein eigenes Tastenkürzel geben?</translation>
    </message>
    <message>
        <source>The keys that you chose are forgotten.</source>
        <translation>Die Tastenkürzel, die Sie gewählt haben, werden vergessen.</translation>
    </message>
    <message>
        <source>Find a command or keys</source>
        <translation>Befehl oder Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Keys for “%1”: press them in the field.</source>
        <translation>Tastenkürzel für „%1“: im Feld drücken.</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>Wählen Sie einen Befehl, um sein Tastenkürzel zu ändern.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 gehört zu „%2“.</translation>
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
        <translation>Es gibt schon eine Verbindung namens „%1“; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Saved. The password goes to the keychain once the server has accepted it.</source>
        <translation>Gespeichert. Das Passwort wird getrennt verwahrt, sobald der Server es angenommen hat.</translation>
    </message>
    <message>
        <source>%1 is off the list. The file itself is where it was.</source>
        <translation>%1 steht nicht mehr in der Liste. Die Datei selbst ist, wo sie war.</translation>
    </message>
    <message>
        <source>Remove the connection?</source>
        <translation>Die Verbindung entfernen?</translation>
    </message>
    <message>
        <source>The connection “%1” and the password that the keychain keeps for it are removed. The database stays as it is.</source>
        <translation>Die Verbindung „%1“ und das Passwort, das der Schlüsselbund für sie verwahrt, werden entfernt. Die Datenbank bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The connection is removed. Its password, if the keychain has one, could not be removed: %1</source>
        <translation>Die Verbindung ist entfernt. Ihr Passwort, falls der Schlüsselbund eines hat, ließ sich nicht entfernen: %1</translation>
    </message>
    <message>
        <source>Create the tables of Recollect?</source>
        <translation>Die Tabellen von Recollect anlegen?</translation>
    </message>
    <message>
        <source>Upgrade the tables of Recollect?</source>
        <translation>Die Tabellen von Recollect aktualisieren?</translation>
    </message>
    <message>
        <source>Recollect will create its tables in the database “%1”. Other programs that use this database will see them. What is there now stays as it is.</source>
        <translation>Recollect legt seine Tabellen in der Datenbank „%1“ an. Andere Programme, die diese Datenbank benutzen, werden sie sehen. Was jetzt darin ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Recollect will change its tables in the database “%1”. If others use it too: older versions of Recollect, and services that expect the older tables, may stop working. Ask its administrator, and have a backup.</source>
        <translation>Recollect ändert seine Tabellen in der Datenbank „%1“. Auch andere benutzen diese Datenbank: Ältere Versionen von Recollect und Dienste, die die älteren Tabellen erwarten, funktionieren danach vielleicht nicht mehr. Fragen Sie die Administration der Datenbank und sorgen Sie für eine Sicherung.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Working on the tables …</source>
        <translation>An den Tabellen wird gearbeitet …</translation>
    </message>
    <message>
        <source>Libraries and connections</source>
        <translation>Bibliotheken und Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Choose a library on the left, or add one.</source>
        <translation>Wählen Sie links eine Bibliothek oder fügen Sie eine hinzu.</translation>
    </message>
    <message>
        <source>New connection to a server</source>
        <translation>Neue Verbindung zu einem Server</translation>
    </message>
    <message>
        <source>New library on this machine …</source>
        <translation>Neue Bibliothek auf diesem Rechner …</translation>
    </message>
    <message>
        <source>Open a library file …</source>
        <translation>Bibliothek aus einer Datei öffnen …</translation>
    </message>
    <message>
        <source>Duplicate this connection</source>
        <translation>Diese Verbindung duplizieren</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>A library on this machine is one file. Nobody else can see it, and it works without a network.</source>
        <translation>Eine Bibliothek auf diesem Rechner ist eine einzige Datei. Niemand sonst sieht sie, und sie kommt ohne Netz aus.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Speich&amp;ern</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>Verbin&amp;den</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Verbindung wird hergestellt …</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Ergebnis des Tests</translation>
    </message>
</context>
<context>
    <name>ui::LibraryChooser</name>
    <message>
        <source>Recollect libraries (*.recollect)</source>
        <translation>Recollect-Bibliotheken (*.recollect)</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Bibliothek öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Neue Bibliothek</translation>
    </message>
</context>
<context>
    <name>ui::LibraryOpener</name>
    <message>
        <source>%1 The password is kept until Recollect ends, and asked for again after that.</source>
        <translation>%1 Das Passwort wird verwahrt, bis Recollect endet, und danach neu abgefragt.</translation>
    </message>
</context>
<context>
    <name>ui::LibraryState</name>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a database, %2 the server it is on</extracomment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>read-only: the file can&apos;t be written</source>
        <translation>schreibgeschützt: die Datei lässt sich nicht ändern</translation>
    </message>
    <message>
        <source>read-only: the server follows another one</source>
        <translation>schreibgeschützt: der Server folgt einem anderen</translation>
    </message>
    <message>
        <source>read-only: set so on the server</source>
        <translation>schreibgeschützt: auf dem Server so eingestellt</translation>
    </message>
    <message>
        <source>read-only: this login may not change anything</source>
        <translation>schreibgeschützt: diese Anmeldung darf nichts ändern</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>The connection is lost; trying again. You can go on reading what is here, and nothing you typed is lost.</source>
        <translation>Die Verbindung ist abgerissen und wird neu versucht. Was hier steht, können Sie weiter lesen, und nichts, was Sie getippt haben, geht verloren.</translation>
    </message>
    <message>
        <source>The connection to %1 is lost. Recollect tries again by itself. What is on the screen can be read and copied; searching and changing work again once the server answers.</source>
        <translation>Die Verbindung zu %1 ist abgerissen. Recollect versucht es von selbst wieder. Was auf dem Bildschirm steht, lässt sich lesen und kopieren; Suchen und Ändern geht wieder, sobald der Server antwortet.</translation>
    </message>
</context>
<context>
    <name>ui::LibraryTree</name>
    <message>
        <source>Libraries and connections</source>
        <translation>Bibliotheken und Verbindungen</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>ui::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>Diese Adresse öffnen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Recollect opens web and mail addresses only. This link names another kind:</source>
        <translation>Recollect öffnet nur Web- und Mailadressen. Dieser Link nennt etwas anderes:</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>ui::ListPane</name>
    <message>
        <source>Sorted: oldest first</source>
        <translation>Sortiert: älteste zuerst</translation>
    </message>
    <message>
        <source>Sorted by title</source>
        <translation>Sortiert nach Titel</translation>
    </message>
    <message>
        <source>Sorted: longest first</source>
        <translation>Sortiert: längste zuerst</translation>
    </message>
    <message>
        <source>Sorted: newest first</source>
        <translation>Sortiert: neueste zuerst</translation>
    </message>
    <message numerus="yes">
        <source>Memories have a trash of their own: &lt;a href=&quot;memories&quot;&gt;%n memory(s)&lt;/a&gt;</source>
        <extracomment>In the trash of the conversations. What stands between &lt;a&gt; and &lt;/a&gt; is a link</extracomment>
        <translation>
            <numerusform>Erinnerungen haben einen eigenen Papierkorb: &lt;a href=&quot;memories&quot;&gt;%n Erinnerung&lt;/a&gt;</numerusform>
            <numerusform>Erinnerungen haben einen eigenen Papierkorb: &lt;a href=&quot;memories&quot;&gt;%n Erinnerungen&lt;/a&gt;</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Recollect</source>
        <translation>Recollect</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 is what was done before, a sentence such as &quot;Archived 3 conversations&quot;</extracomment>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>%1 – Recollect</source>
        <translation>%1 – Recollect</translation>
    </message>
</context>
<context>
    <name>ui::MemoriesController</name>
    <message>
        <source>This library is read-only: nothing can be added to it.</source>
        <translation>Diese Bibliothek ist schreibgeschützt: Es kann nichts hinzugefügt werden.</translation>
    </message>
</context>
<context>
    <name>ui::MemoriesPage</name>
    <message>
        <source>Memories</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>This search can&apos;t be understood</source>
        <translation>Diese Suche wird nicht verstanden</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Try fewer or other words, another tag or a lower importance.</source>
        <translation>Versuchen Sie es mit weniger oder anderen Wörtern, einem anderen Schlagwort oder einer niedrigeren Wichtigkeit.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>Memories that you move to the trash stay here until you delete them for good.</source>
        <translation>Erinnerungen, die Sie in den Papierkorb verschieben, bleiben hier, bis Sie sie endgültig löschen.</translation>
    </message>
    <message>
        <source>No memories yet</source>
        <translation>Noch keine Erinnerungen</translation>
    </message>
    <message>
        <source>A memory is something to keep in mind: what an assistant noted about you, or what you write down yourself, such as a decision, a taste or a fact that you looked up once.</source>
        <translation>Eine Erinnerung hält fest, was man sich merken will: was ein Assistent über Sie notiert hat oder was Sie selbst aufschreiben, etwa eine Entscheidung, eine Vorliebe oder etwas, das Sie einmal nachgeschlagen haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n memory(s) selected</source>
        <translation>
            <numerusform>%n Erinnerung ausgewählt</numerusform>
            <numerusform>%n Erinnerungen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag them, change their importance, export them or move them to the trash with a right click on the list.</source>
        <translation>Mit einem Rechtsklick in die Liste können Sie ihnen Schlagwörter geben, ihre Wichtigkeit ändern, sie exportieren oder in den Papierkorb verschieben.</translation>
    </message>
    <message>
        <source>No memory is open</source>
        <translation>Keine Erinnerung ist offen</translation>
    </message>
    <message>
        <source>Choose one in the list to read and change it here.</source>
        <translation>Wählen Sie eine in der Liste, um sie hier zu lesen und zu ändern.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A memory that was begun: %1 its question, %2 when it was written</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished</source>
        <translation>
            <numerusform>%n unfertige</numerusform>
            <numerusform>%n unfertige</numerusform>
        </translation>
    </message>
    <message>
        <source>What you began to write and did not save</source>
        <translation>Was Sie zu schreiben begonnen und nicht gespeichert haben</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Exportieren und importieren</translation>
    </message>
</context>
<context>
    <name>ui::MemoryActions</name>
    <message numerus="yes">
        <source>Moved %n memory(s) to the trash</source>
        <translation>
            <numerusform>%n Erinnerung in den Papierkorb verschoben</numerusform>
            <numerusform>%n Erinnerungen in den Papierkorb verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n memory(s)</source>
        <translation>
            <numerusform>%n Erinnerung wiederhergestellt</numerusform>
            <numerusform>%n Erinnerungen wiederhergestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Delete “%1” for good?</source>
        <translation>„%1“ endgültig löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n memory(s) for good?</source>
        <translation>
            <numerusform>%n Erinnerung endgültig löschen?</numerusform>
            <numerusform>%n Erinnerungen endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>Endgültig &amp;löschen</translation>
    </message>
    <message numerus="yes">
        <source>Changed the tags of %n memory(s)</source>
        <translation>
            <numerusform>Schlagwörter von %n Erinnerung geändert</numerusform>
            <numerusform>Schlagwörter von %n Erinnerungen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the importance of %n memory(s)</source>
        <translation>
            <numerusform>Wichtigkeit von %n Erinnerung geändert</numerusform>
            <numerusform>Wichtigkeit von %n Erinnerungen geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MemoryConflict</name>
    <message>
        <source>Two texts of one memory</source>
        <translation>Zwei Texte einer Erinnerung</translation>
    </message>
    <message>
        <source>Somebody else changed this memory while you were writing. On one side is what you wrote: take over from the other what you want, and save. Until then both are kept.</source>
        <translation>Jemand anders hat diese Erinnerung geändert, während Sie geschrieben haben. Auf der einen Seite steht Ihr Text: Übernehmen Sie von der anderen, was Sie möchten, und speichern Sie. Bis dahin bleibt beides erhalten.</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Was Sie geschrieben haben</translation>
    </message>
    <message>
        <source>In the library now</source>
        <translation>Jetzt in der Bibliothek</translation>
    </message>
    <message>
        <source>Question or title</source>
        <translation>Frage oder Titel</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Not public</source>
        <translation>Nicht öffentlich</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Wer sie sehen darf</translation>
    </message>
    <message>
        <source>Take over this text</source>
        <translation>Diesen Text übernehmen</translation>
    </message>
    <message>
        <source>%1, as you wrote it</source>
        <extracomment>%1 is a field such as &quot;Answer&quot;</extracomment>
        <translation>%1, wie von Ihnen geschrieben</translation>
    </message>
    <message>
        <source>%1, as it is in the library</source>
        <extracomment>%1 is a field such as &quot;Answer&quot;</extracomment>
        <translation>%1, wie in der Bibliothek</translation>
    </message>
    <message>
        <source>As you chose: %1</source>
        <extracomment>%1 is a value such as &quot;7 of 10&quot;</extracomment>
        <translation>Wie von Ihnen gewählt: %1</translation>
    </message>
    <message>
        <source>As in the library: %1</source>
        <extracomment>%1 is a value such as &quot;7 of 10&quot;</extracomment>
        <translation>Wie in der Bibliothek: %1</translation>
    </message>
    <message>
        <source>&amp;Save your text</source>
        <translation>&amp;Eigenen Text speichern</translation>
    </message>
    <message>
        <source>&amp;Keep the library&apos;s version</source>
        <translation>Text der &amp;Bibliothek behalten</translation>
    </message>
    <message>
        <source>&amp;Decide later</source>
        <translation>S&amp;päter entscheiden</translation>
    </message>
</context>
<context>
    <name>ui::MemoryDelegate</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Second line of a memory in the list: %1 whose it is, %2 the beginning of its answer</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Importance: %1</source>
        <translation>Wichtigkeit: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>There are unsaved changes</source>
        <translation>Es gibt ungespeicherte Änderungen</translation>
    </message>
</context>
<context>
    <name>ui::MemoryEditor</name>
    <message>
        <source>Discarded the changes to “%1”</source>
        <translation>Änderungen an „%1“ verworfen</translation>
    </message>
    <message>
        <source>There are unsaved changes from %1.</source>
        <translation>Es gibt ungespeicherte Änderungen vom %1.</translation>
    </message>
    <message>
        <source>C&amp;ontinue writing</source>
        <translation>Wei&amp;terschreiben</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>This memory is in the trash.</source>
        <translation>Diese Erinnerung ist im Papierkorb.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>This library is open for reading only.</source>
        <translation>Diese Bibliothek ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Somebody else has changed this memory while you were writing.</source>
        <translation>Jemand anders hat diese Erinnerung geändert, während Sie geschrieben haben.</translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>This memory was deleted meanwhile. Saving makes a new one of what you wrote.</source>
        <translation>Diese Erinnerung wurde inzwischen gelöscht. Beim Speichern entsteht aus Ihrem Text eine neue.</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>Your changes to “%1” are kept as a draft</source>
        <translation>Ihre Änderungen an „%1“ sind als Entwurf aufbewahrt</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Not saved yet; kept as a draft on this machine</source>
        <translation>Noch nicht gespeichert; als Entwurf auf diesem Rechner aufbewahrt</translation>
    </message>
    <message>
        <source>A new memory</source>
        <translation>Eine neue Erinnerung</translation>
    </message>
    <message>
        <source>Wrote down “%1”</source>
        <translation>„%1“ festgehalten</translation>
    </message>
    <message>
        <source>Saved “%1”</source>
        <translation>„%1“ gespeichert</translation>
    </message>
    <message>
        <source>Discarded “%1”</source>
        <translation>„%1“ verworfen</translation>
    </message>
</context>
<context>
    <name>ui::MemoryExport</name>
    <message>
        <source>Export all memories of the list</source>
        <translation>Alle Erinnerungen der Liste exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %n memory(s)</source>
        <translation>
            <numerusform>%n Erinnerung exportieren</numerusform>
            <numerusform>%n Erinnerungen exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Markdown, to read and to publish (*.md)</source>
        <translation>Markdown, zum Lesen und Veröffentlichen (*.md)</translation>
    </message>
    <message>
        <source>JSON, complete: for another Recollect (*.json)</source>
        <translation>JSON, vollständig: für ein anderes Recollect (*.json)</translation>
    </message>
    <message>
        <source>memories</source>
        <comment>name of a file</comment>
        <translation>erinnerungen</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n memory(s) to %1</source>
        <translation>
            <numerusform>%n Erinnerung nach %1 exportiert</numerusform>
            <numerusform>%n Erinnerungen nach %1 exportiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MemoryFilterBar</name>
    <message>
        <source>Search in the memories</source>
        <translation>In den Erinnerungen suchen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Least importance</source>
        <translation>Mindestwichtigkeit</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Sort order</source>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Any importance</source>
        <translation>Jede Wichtigkeit</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Latest change first</source>
        <translation>Letzte Änderung zuerst</translation>
    </message>
    <message>
        <source>Most important first</source>
        <translation>Wichtigste zuerst</translation>
    </message>
    <message>
        <source>Show the memories in the trash</source>
        <translation>Die Erinnerungen im Papierkorb zeigen</translation>
    </message>
    <message>
        <source>Trash (%1)</source>
        <extracomment>A button that shows the trash; %1 is how many memories are in it</extracomment>
        <translation>Papierkorb (%1)</translation>
    </message>
</context>
<context>
    <name>ui::MemoryForm</name>
    <message>
        <source>&amp;Public: others may see it</source>
        <translation>Ö&amp;ffentlich: Andere dürfen sie sehen</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>What is to be kept in mind?</source>
        <translation>Was ist zu merken?</translation>
    </message>
    <message>
        <source>When does it matter?</source>
        <translation>Wann ist es wichtig?</translation>
    </message>
    <message>
        <source>&amp;Question or title</source>
        <translation>Frage oder Tite&amp;l</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>Antw&amp;ort</translation>
    </message>
    <message>
        <source>Conte&amp;xt</source>
        <translation>&amp;Kontext</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>S&amp;chlagwörter</translation>
    </message>
    <message>
        <source>&amp;Whose memory</source>
        <translation>Wessen Eri&amp;nnerung</translation>
    </message>
    <message>
        <source>I&amp;mportance</source>
        <translation>W&amp;ichtigkeit</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>Be&amp;wertung</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A rating: %1 of %2 stars, so to speak</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Written on %1</source>
        <translation>Geschrieben am %1</translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <translation>Geändert am %1</translation>
    </message>
    <message>
        <source>Came with an import from %1</source>
        <translation>Kam mit einem Import aus %1</translation>
    </message>
    <message>
        <source>Go to the message it came from</source>
        <translation>Zur Nachricht, aus der sie stammt</translation>
    </message>
    <message>
        <source>Go to the conversation it came from</source>
        <translation>Zur Unterhaltung, aus der sie stammt</translation>
    </message>
</context>
<context>
    <name>ui::MemoryImportanceDialog</name>
    <message numerus="yes">
        <source>Importance of %n memory(s)</source>
        <translation>
            <numerusform>Wichtigkeit von %n Erinnerung</numerusform>
            <numerusform>Wichtigkeit von %n Erinnerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
</context>
<context>
    <name>ui::MemoryList</name>
    <message>
        <source>Memories</source>
        <translation>Erinnerungen</translation>
    </message>
</context>
<context>
    <name>ui::MemoryPage</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>importance %1 of %2</source>
        <translation>Wichtigkeit %1 von %2</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Bearbei&amp;ten</translation>
    </message>
</context>
<context>
    <name>ui::MemoryTagsDialog</name>
    <message numerus="yes">
        <source>Tags of %n memory(s)</source>
        <translation>
            <numerusform>Schlagwörter von %n Erinnerung</numerusform>
            <numerusform>Schlagwörter von %n Erinnerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags to add</source>
        <translation>Neue Schlagwörter</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Keep these; what is unchecked is taken away</source>
        <translation>Diese behalten; was nicht angekreuzt ist, wird entfernt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::MemoryTexts</name>
    <message>
        <source>%1 of 10 – a trifle</source>
        <extracomment>The importance of a memory: %1 is a number up to ten</extracomment>
        <translation>%1 von 10 – eine Kleinigkeit</translation>
    </message>
    <message>
        <source>%1 of 10 – minor</source>
        <extracomment>The importance of a memory: %1 is a number up to ten</extracomment>
        <translation>%1 von 10 – nebensächlich</translation>
    </message>
    <message>
        <source>%1 of 10 – normal</source>
        <extracomment>The importance of a memory: %1 is a number up to ten</extracomment>
        <translation>%1 von 10 – normal</translation>
    </message>
    <message>
        <source>%1 of 10 – important</source>
        <extracomment>The importance of a memory: %1 is a number up to ten</extracomment>
        <translation>%1 von 10 – wichtig</translation>
    </message>
    <message>
        <source>%1 of 10 – essential</source>
        <extracomment>The importance of a memory: %1 is a number up to ten</extracomment>
        <translation>%1 von 10 – wesentlich</translation>
    </message>
    <message>
        <source>New memory</source>
        <translation>Neue Erinnerung</translation>
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
        <translation>&amp;Unterhaltung</translation>
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
        <translation>&amp;Suche</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>E&amp;rinnerung</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ui::MessageContent</name>
    <message>
        <source>A tool failed</source>
        <translation>Werkzeug fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Used a tool</source>
        <translation>Werkzeug benutzt</translation>
    </message>
    <message>
        <source>Used %1</source>
        <translation>%1 benutzt</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Systemprompt</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>Ergebnis eines Werkzeugs</translation>
    </message>
    <message>
        <source>Result of %1</source>
        <translation>Ergebnis von %1</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Überlegungen</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Spoken by screen readers: %1 who wrote it, %2 when, %3 the message</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <extracomment>Under a message: numbers that lead to what it was made from; %1 are the numbers</extracomment>
        <translation>Quellen: %1</translation>
    </message>
    <message>
        <source>Thought for %1</source>
        <extracomment>%1 is a duration such as &quot;12 s&quot;</extracomment>
        <translation>%1 lang nachgedacht</translation>
    </message>
</context>
<context>
    <name>ui::MessageDocument</name>
    <message>
        <source>[Image: %1]</source>
        <extracomment>Stands in a text where an image of the web would be; %1 describes it</extracomment>
        <translation>[Bild: %1]</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>ui::MessageItem</name>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n character(s) left)</source>
        <translation>
            <numerusform>Mehr zeigen (noch %n Zeichen)</numerusform>
            <numerusform>Mehr zeigen (noch %n Zeichen)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>An attached file: %1 its name, %2 its size</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · not in the library</source>
        <extracomment>An attached file that the export did not contain; %1 is its name</extracomment>
        <translation>%1 · nicht in der Bibliothek</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The place among the alternatives of a message: %1 of %2</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::NameDialog</name>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
</context>
<context>
    <name>ui::NoResultsPage</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Searched the memories for: %1</source>
        <translation>In den Erinnerungen gesucht nach: %1</translation>
    </message>
    <message>
        <source>Searched the messages in the trash for: %1</source>
        <translation>In den Nachrichten im Papierkorb gesucht nach: %1</translation>
    </message>
    <message>
        <source>Searched all messages outside the trash for: %1</source>
        <translation>In allen Nachrichten außerhalb des Papierkorbs gesucht nach: %1</translation>
    </message>
    <message>
        <source>Without: %1</source>
        <extracomment>A button that takes a condition out of a search: %1 is the condition, such as &quot;Tag: recipes&quot;</extracomment>
        <translation>Ohne: %1</translation>
    </message>
    <message>
        <source>Search in all conversations</source>
        <translation>In allen Unterhaltungen suchen</translation>
    </message>
    <message>
        <source>Search in messages</source>
        <translation>In Nachrichten suchen</translation>
    </message>
    <message>
        <source>Search in memories</source>
        <translation>In Erinnerungen suchen</translation>
    </message>
    <message>
        <source>Search in the trash</source>
        <translation>Im Papierkorb suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>ui::OutlinePanel</name>
    <message>
        <source>Your questions</source>
        <translation>Ihre Fragen</translation>
    </message>
    <message>
        <source>Your questions in this conversation</source>
        <translation>Ihre Fragen in dieser Unterhaltung</translation>
    </message>
</context>
<context>
    <name>ui::Pace</name>
    <message>
        <source>A few seconds left</source>
        <translation>Noch ein paar Sekunden</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln second(s) left</source>
        <translation>
            <numerusform>Noch etwa %Ln Sekunde</numerusform>
            <numerusform>Noch etwa %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left</source>
        <translation>
            <numerusform>Noch etwa %Ln Minute</numerusform>
            <numerusform>Noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln hour(s) left</source>
        <translation>
            <numerusform>Noch etwa %Ln Stunde</numerusform>
            <numerusform>Noch etwa %Ln Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PasswordDialog</name>
    <message>
        <source>&amp;Keep it in the keychain</source>
        <translation>Im &amp;Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
</context>
<context>
    <name>ui::Place</name>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>Alle Unterhaltungen</translation>
    </message>
    <message>
        <source>Nothing is pinned</source>
        <translation>Nichts ist angeheftet</translation>
    </message>
    <message>
        <source>Pin the conversations you come back to, and find them here.</source>
        <translation>Heften Sie die Unterhaltungen an, auf die Sie zurückkommen, und finden Sie sie hier wieder.</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>Das Archiv ist leer</translation>
    </message>
    <message>
        <source>Archive what is done: it leaves the list, and search still finds it.</source>
        <translation>Archivieren Sie, was erledigt ist: Es verschwindet aus der Liste, und die Suche findet es weiterhin.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>What you move to the trash stays here until you delete it for good.</source>
        <translation>Was Sie in den Papierkorb verschieben, bleibt hier, bis Sie es endgültig löschen.</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Noch keine Unterhaltungen</translation>
    </message>
    <message>
        <source>Bring in the export of ChatGPT, Claude or another assistant: choose the files, or drop them on this window.</source>
        <translation>Importieren Sie den Export von ChatGPT, Claude oder einem anderen Assistenten: Wählen Sie die Dateien oder ziehen Sie sie auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Written here</source>
        <translation>Hier geschrieben</translation>
    </message>
    <message>
        <source>No model named</source>
        <translation>Ohne Modellangabe</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Gespeicherte Suche</translation>
    </message>
    <message>
        <source>Import %1</source>
        <extracomment>The conversations that came with one import; %1 is its number</extracomment>
        <translation>Import %1</translation>
    </message>
    <message>
        <source>Nothing has this tag</source>
        <translation>Nichts hat dieses Schlagwort</translation>
    </message>
    <message>
        <source>Drop conversations on the tag, or give it to them from their menu.</source>
        <translation>Ziehen Sie Unterhaltungen auf das Schlagwort oder geben Sie es ihnen über ihr Menü.</translation>
    </message>
    <message>
        <source>Nothing is left here</source>
        <translation>Hier ist nichts mehr</translation>
    </message>
    <message>
        <source>Its conversations are in the trash or were deleted.</source>
        <translation>Die Unterhaltungen sind im Papierkorb oder wurden gelöscht.</translation>
    </message>
    <message>
        <source>Nothing of this import is here</source>
        <translation>Von diesem Import ist nichts hier</translation>
    </message>
    <message>
        <source>Its conversations are in the trash, or the import was taken back.</source>
        <translation>Die Unterhaltungen sind im Papierkorb, oder der Import wurde zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>ui::PlaceActions</name>
    <message>
        <source>Rename the tag</source>
        <translation>Schlagwort umbenennen</translation>
    </message>
    <message>
        <source>&amp;Tag:</source>
        <translation>&amp;Schlagwort:</translation>
    </message>
    <message>
        <source>Renamed the tag “%1” to “%2”</source>
        <extracomment>%1 is a tag, %2 its new name</extracomment>
        <translation>Schlagwort „%1“ in „%2“ umbenannt</translation>
    </message>
    <message>
        <source>Removed the tag “%1”</source>
        <extracomment>%1 is a tag</extracomment>
        <translation>Schlagwort „%1“ entfernt</translation>
    </message>
</context>
<context>
    <name>ui::PlaceProvider</name>
    <message>
        <source>Tags and places</source>
        <translation>Schlagwörter und Orte</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n Unterhaltung</numerusform>
            <numerusform>%n Unterhaltungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlaceTree</name>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>ui::PlacesModel</name>
    <message numerus="yes">
        <source>%1, %n conversation(s)</source>
        <extracomment>%1 is the name of a place in the sidebar</extracomment>
        <translation>
            <numerusform>%1, %n Unterhaltung</numerusform>
            <numerusform>%1, %n Unterhaltungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PrintController</name>
    <message>
        <source>Select a conversation to print it.</source>
        <translation>Wählen Sie eine Unterhaltung aus, um sie zu drucken.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Preparing the pages …</source>
        <translation>Die Seiten werden vorbereitet …</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message numerus="yes">
        <source>Printed %Ln page(s)</source>
        <translation>
            <numerusform>%Ln Seite gedruckt</numerusform>
            <numerusform>%Ln Seiten gedruckt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PrintTask</name>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Das Drucken wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The printer can&apos;t be used.</source>
        <translation>Der Drucker lässt sich nicht benutzen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>ui::PrivacyPage</name>
    <message>
        <source>Recollect sends nothing anywhere: it talks to the servers that you connect to, and to nobody else.</source>
        <translation>Recollect sendet nichts nach außen: Es spricht mit den Servern, mit denen Sie sich verbinden, und mit sonst niemandem.</translation>
    </message>
    <message>
        <source>Recent libraries</source>
        <translation>Zuletzt geöffnete Bibliotheken</translation>
    </message>
    <message>
        <source>The list of the libraries you opened. The libraries themselves stay, and saved connections too.</source>
        <translation>Die Liste der Bibliotheken, die Sie geöffnet haben. Die Bibliotheken selbst bleiben, gespeicherte Verbindungen auch.</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Suchverlauf</translation>
    </message>
    <message>
        <source>Forget …</source>
        <translation>Vergessen …</translation>
    </message>
    <message>
        <source>Forget: %1</source>
        <extracomment>for screen readers: %1 is what is forgotten, &quot;Search history&quot;</extracomment>
        <translation>Vergessen: %1</translation>
    </message>
    <message>
        <source>Forget this?</source>
        <translation>Wirklich vergessen?</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forgotten: %1</source>
        <translation>Vergessen wurde: %1</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>When something goes wrong, the details are written to a log on this machine: no passwords and no words of your conversations.</source>
        <translation>Wenn etwas schiefgeht, werden die Einzelheiten auf diesem Rechner in ein Protokoll geschrieben: keine Passwörter und nichts aus Ihren Unterhaltungen.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>What you searched for in this and other libraries. Saved searches stay, and so do the drafts of memories that you have not saved.</source>
        <translation>Wonach Sie in dieser und anderen Bibliotheken gesucht haben. Gespeicherte Suchen bleiben, ebenso die Entwürfe von Erinnerungen, die Sie noch nicht gespeichert haben.</translation>
    </message>
    <message>
        <source>Folder of the log</source>
        <translation>Ordner des Protokolls</translation>
    </message>
</context>
<context>
    <name>ui::ProblemsModel</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>ui::ProblemsView</name>
    <message>
        <source>Kind of lines</source>
        <translation>Art der Zeilen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Filter these lines</source>
        <translation>Diese Zeilen filtern</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) to look at</source>
        <translation>
            <numerusform>%Ln Zeile zum Durchsehen</numerusform>
            <numerusform>%Ln Zeilen zum Durchsehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln line(s)</source>
        <extracomment>%1 is a number that is smaller than the other</extracomment>
        <translation>
            <numerusform>%1 von %Ln Zeile</numerusform>
            <numerusform>%1 von %Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::QueryChip</name>
    <message>
        <source>Condition: %1</source>
        <translation>Bedingung: %1</translation>
    </message>
    <message>
        <source>Enter edits it, Delete removes it</source>
        <translation>Eingabetaste bearbeitet sie, Entf entfernt sie</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tool tip of a condition in the search field; %1 is the condition, %2 how it is written</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::QueryWords</name>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>Im Archiv</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>With code</source>
        <translation>Mit Code</translation>
    </message>
    <message>
        <source>With an image</source>
        <translation>Mit Bild</translation>
    </message>
    <message>
        <source>With a file</source>
        <translation>Mit Datei</translation>
    </message>
    <message>
        <source>With a tool call</source>
        <translation>Mit Werkzeugaufruf</translation>
    </message>
    <message>
        <source>With branches</source>
        <translation>Mit Zweigen</translation>
    </message>
    <message>
        <source>In memories</source>
        <translation>In Erinnerungen</translation>
    </message>
    <message>
        <source>Written by: %1</source>
        <extracomment>%1 is who wrote a message: &quot;You&quot;, &quot;Assistant&quot;, &quot;System&quot;, &quot;Tool&quot;</extracomment>
        <translation>Geschrieben von: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Früher als: %1</translation>
    </message>
    <message>
        <source>Since: %1</source>
        <translation>Seit: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Datum: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of an operator such as &quot;Tag&quot;, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Begins with “%1”</source>
        <translation>Beginnt mit „%1“</translation>
    </message>
    <message>
        <source>Phrase “%1”</source>
        <translation>Wortfolge „%1“</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <extracomment>%1 is a condition of a search, such as &quot;Pinned&quot; or &quot;Tag: recipes&quot;</extracomment>
        <translation>Nicht: %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Two conditions of a search of which one must hold</extracomment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>vor %n Woche</numerusform>
            <numerusform>vor %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A month, and a day, in the notation of QLocale::toString</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Früher als</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>ui::ReaderHeader</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) with hits</source>
        <translation>
            <numerusform>%n Nachricht mit Treffern</numerusform>
            <numerusform>%n Nachrichten mit Treffern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The place among the messages in which the search found something: %1 of %2</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>The first and the last day of a conversation</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>Where a conversation was imported from: %1 is &quot;ChatGPT&quot;</extracomment>
        <translation>Quelle: %1</translation>
    </message>
</context>
<context>
    <name>ui::ReaderPane</name>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist geöffnet</translation>
    </message>
    <message>
        <source>Choose a conversation in the list to read it here.</source>
        <translation>Wählen Sie in der Liste eine Unterhaltung, um sie hier zu lesen.</translation>
    </message>
</context>
<context>
    <name>ui::ReaderView</name>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse kopiert</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>Code kopiert</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>Diesen Code kopieren</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Diese Nachricht kopieren</translation>
    </message>
    <message>
        <source>Copy the address of this message</source>
        <translation>Adresse dieser Nachricht kopieren</translation>
    </message>
    <message>
        <source>Remember this message</source>
        <translation>Diese Nachricht als Erinnerung festhalten</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Vorherige Version</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Nächste Version</translation>
    </message>
</context>
<context>
    <name>ui::ReaderWindow</name>
    <message>
        <source>Recollect</source>
        <translation>Recollect</translation>
    </message>
    <message>
        <source>%1 – Recollect</source>
        <extracomment>The title of a window: %1 is the title of a conversation</extracomment>
        <translation>%1 – Recollect</translation>
    </message>
</context>
<context>
    <name>ui::ReadingPage</name>
    <message>
        <source>&amp;Width of the text</source>
        <translation>&amp;Breite des Textes</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Schmal</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>So breit wie das Fenster</translation>
    </message>
    <message>
        <source>Lines of up to about 80 characters are the easiest to read.</source>
        <translation>Zeilen mit bis zu etwa 80 Zeichen lesen sich am leichtesten.</translation>
    </message>
</context>
<context>
    <name>ui::RecentPopup</name>
    <message>
        <source>Recent conversations</source>
        <translation>Letzte Unterhaltungen</translation>
    </message>
</context>
<context>
    <name>ui::RememberDialog</name>
    <message>
        <source>Write down a memory</source>
        <translation>Erinnerung festhalten</translation>
    </message>
    <message>
        <source>“%1” is kept as a draft among the memories</source>
        <translation>„%1“ ist als Entwurf bei den Erinnerungen aufbewahrt</translation>
    </message>
</context>
<context>
    <name>ui::ResultsList</name>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
</context>
<context>
    <name>ui::SaveSearchDialog</name>
    <message>
        <source>Keep a search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Edit a search</source>
        <translation>Suche bearbeiten</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Search for</source>
        <translation>&amp;Suchen nach</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Reihenfolge</translation>
    </message>
    <message>
        <source>Say what to search for.</source>
        <translation>Geben Sie an, wonach gesucht wird.</translation>
    </message>
    <message>
        <source>Give the search a name.</source>
        <translation>Geben Sie der Suche einen Namen.</translation>
    </message>
</context>
<context>
    <name>ui::SavedSearchActions</name>
    <message>
        <source>Kept the search “%1”</source>
        <translation>Suche „%1“ gespeichert</translation>
    </message>
    <message>
        <source>Changed the search “%1”</source>
        <translation>Suche „%1“ geändert</translation>
    </message>
    <message>
        <source>Removed the search “%1”</source>
        <translation>Suche „%1“ entfernt</translation>
    </message>
</context>
<context>
    <name>ui::SavedSearchProvider</name>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
</context>
<context>
    <name>ui::SearchController</name>
    <message>
        <source>That was the last hit.</source>
        <translation>Das war der letzte Treffer.</translation>
    </message>
    <message>
        <source>That was the first hit.</source>
        <translation>Das war der erste Treffer.</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Search in all conversations</source>
        <translation>In allen Unterhaltungen suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, -without, from:user, model:name, source:name, is:pinned, has:code, before:2026-01-31, in:memories</source>
        <translation>Wörter, &quot;eine Wortfolge&quot;, -ohne, from:user, model:Name, source:Name, is:pinned, has:code, before:2026-01-31, in:memories</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Build a search without typing operators</source>
        <translation>Eine Suche zusammenstellen, ohne Operatoren zu tippen</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>Frühere Suchen</translation>
    </message>
</context>
<context>
    <name>ui::SearchPane</name>
    <message>
        <source>Search again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>This search can&apos;t be understood</source>
        <translation>Diese Suche wird nicht verstanden</translation>
    </message>
    <message>
        <source>The search did not finish</source>
        <translation>Die Suche wurde nicht fertig</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <extracomment>%1 is &quot;Newest first&quot; or &quot;Best first&quot;</extracomment>
        <translation>Reihenfolge: %1</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message numerus="yes">
        <source>The best %n hit(s) of many</source>
        <translation>
            <numerusform>%n bester von vielen Treffern</numerusform>
            <numerusform>Die %n besten von vielen Treffern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+ hits</source>
        <translation>Mehr als %1 Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SelectionPage</name>
    <message numerus="yes">
        <source>%n conversation(s) selected</source>
        <translation>
            <numerusform>%n Unterhaltung ausgewählt</numerusform>
            <numerusform>%n Unterhaltungen ausgewählt</numerusform>
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
        <translation>Von Ihnen geändert</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
</context>
<context>
    <name>ui::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Your conversations, in one place</source>
        <translation>Ihre Unterhaltungen an einem Ort</translation>
    </message>
    <message>
        <source>Recollect keeps what you and your AI assistants said: find it, read it, keep it in order. Nothing is sent to anybody.</source>
        <translation>Recollect bewahrt, was Sie und Ihre KI-Assistenten gesagt haben: finden, lesen, ordnen. Es wird nichts verschickt.</translation>
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
        <source>A library file that is on this machine</source>
        <translation>Eine Bibliothek als Datei auf diesem Rechner</translation>
    </message>
    <message>
        <source>The PostgreSQL database of a team or a chatbot</source>
        <translation>Die PostgreSQL-Datenbank eines Teams oder Chatbots</translation>
    </message>
    <message>
        <source>Made-up conversations, in a file of their own that can be removed again</source>
        <translation>Erfundene Unterhaltungen in einer eigenen Datei, die sich wieder entfernen lässt</translation>
    </message>
    <message>
        <source>Exports of ChatGPT and Claude, a chatbot&apos;s folders of JSON files, or what Recollect exported</source>
        <translation>Exporte von ChatGPT und Claude, Ordner mit JSON-Dateien eines Chatbots oder was Recollect exportiert hat</translation>
    </message>
</context>
<context>
    <name>ui::StatusArea</name>
    <message>
        <source>Stop the import</source>
        <translation>Import anhalten</translation>
    </message>
    <message>
        <source>Stop making the demo library</source>
        <translation>Erzeugen der Demo-Bibliothek anhalten</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>No library is open</source>
        <translation>Keine Bibliothek ist offen</translation>
    </message>
    <message numerus="yes">
        <source>Importing: %n conversation(s)</source>
        <translation>
            <numerusform>Wird importiert: %n Unterhaltung</numerusform>
            <numerusform>Wird importiert: %n Unterhaltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the demo library</source>
        <translation>Die Demo-Bibliothek entsteht</translation>
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
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Memories</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>No library is open</source>
        <translation>Keine Bibliothek ist offen</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>%1, with %2 messages</source>
        <extracomment>%1 and %2 are numbers, as in &quot;300, with 6,000 messages&quot;</extracomment>
        <translation>%1 mit %2 Nachrichten</translation>
    </message>
    <message>
        <source>%1, of %2 in all</source>
        <extracomment>%1 is a number, %2 a size, as in &quot;12, of 3.4 MB in all&quot;</extracomment>
        <translation>%1, zusammen %2</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>ui::SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Verlauf löschen</translation>
    </message>
</context>
<context>
    <name>ui::Suggestions</name>
    <message>
        <source>conversations with a tag</source>
        <translation>Unterhaltungen mit einem Schlagwort</translation>
    </message>
    <message>
        <source>who wrote the message</source>
        <translation>wer die Nachricht geschrieben hat</translation>
    </message>
    <message>
        <source>which AI model answered</source>
        <translation>welches KI-Modell geantwortet hat</translation>
    </message>
    <message>
        <source>where a conversation came from</source>
        <translation>woher eine Unterhaltung kommt</translation>
    </message>
    <message>
        <source>whose conversation it is</source>
        <translation>wessen Unterhaltung es ist</translation>
    </message>
    <message>
        <source>pinned, archived, trashed or unread</source>
        <translation>angeheftet, archiviert, im Papierkorb oder ungelesen</translation>
    </message>
    <message>
        <source>code, images, files, tool calls or branches</source>
        <translation>Code, Bilder, Dateien, Werkzeugaufrufe oder Zweige</translation>
    </message>
    <message>
        <source>earlier than a day</source>
        <translation>vor einem bestimmten Tag</translation>
    </message>
    <message>
        <source>on a day or later</source>
        <translation>ab einem bestimmten Tag</translation>
    </message>
    <message>
        <source>on a day, in a month or a year</source>
        <translation>an einem Tag, in einem Monat oder Jahr</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>Wörter des Titels</translation>
    </message>
    <message>
        <source>in memories instead of messages</source>
        <translation>in Erinnerungen statt in Nachrichten</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <extracomment>Beside a tag, model, source or person: how many conversations</extracomment>
        <translation>
            <numerusform>%n Unterhaltung</numerusform>
            <numerusform>%n Unterhaltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>the year %1</source>
        <translation>das Jahr %1</translation>
    </message>
</context>
<context>
    <name>ui::TagChip</name>
    <message>
        <source>Take the tag “%1” away</source>
        <translation>Schlagwort „%1“ wegnehmen</translation>
    </message>
</context>
<context>
    <name>ui::TagChips</name>
    <message>
        <source>Tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
</context>
<context>
    <name>ui::TagDialog</name>
    <message>
        <source>Tags of “%1”</source>
        <translation>Schlagwörter von „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n conversation(s)</source>
        <translation>
            <numerusform>Schlagwörter von %n Unterhaltung</numerusform>
            <numerusform>Schlagwörter von %n Unterhaltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add a tag, such as work or work/mail</source>
        <translation>Schlagwort hinzufügen, etwa Arbeit oder Arbeit/Post</translation>
    </message>
</context>
<context>
    <name>ui::TagsEdit</name>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
</context>
<context>
    <name>ui::Texts</name>
    <message>
        <source>d MMM</source>
        <extracomment>A date of this year in a list, in the notation of QLocale::toString: day and short month.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>An older date in a list, in the notation of QLocale::toString: day, short month and year.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date in full, %2 a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
</context>
<context>
    <name>ui::TimeGap</name>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n Tag später</numerusform>
            <numerusform>%n Tage später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) later</source>
        <translation>
            <numerusform>%n Woche später</numerusform>
            <numerusform>%n Wochen später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) later</source>
        <translation>
            <numerusform>%n Monat später</numerusform>
            <numerusform>%n Monate später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) later</source>
        <translation>
            <numerusform>%n Jahr später</numerusform>
            <numerusform>%n Jahre später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) later</source>
        <translation>
            <numerusform>%n Stunde später</numerusform>
            <numerusform>%n Stunden später</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <extracomment>Between two messages: %1 how much later (&quot;3 days later&quot;), %2 the date</extracomment>
        <translation>%1  ·  %2</translation>
    </message>
</context>
<context>
    <name>ui::TlsModes</name>
    <message>
        <source>What suits the host (recommended)</source>
        <translation>Passend zum Host (empfohlen)</translation>
    </message>
    <message>
        <source>This machine itself needs no encryption. For any other host, the connection is encrypted and the server must prove that it is the right one.</source>
        <translation>Dieser Rechner selbst braucht keine Verschlüsselung. Bei jedem anderen Host wird die Verbindung verschlüsselt, und der Server muss nachweisen, dass er der richtige ist.</translation>
    </message>
    <message>
        <source>Encrypted, and the server must prove by its certificate that it is the right one.</source>
        <translation>Verschlüsselt, und der Server muss durch sein Zertifikat nachweisen, dass er der richtige ist.</translation>
    </message>
    <message>
        <source>Verified: certificate and name</source>
        <translation>Geprüft: Zertifikat und Name</translation>
    </message>
    <message>
        <source>Verified: certificate only</source>
        <translation>Geprüft: nur Zertifikat</translation>
    </message>
    <message>
        <source>Encrypted. Any server with a certificate of the same authority passes.</source>
        <translation>Verschlüsselt. Jeder Server mit einem Zertifikat derselben Zertifizierungsstelle wird angenommen.</translation>
    </message>
    <message>
        <source>Encrypted, not verified</source>
        <translation>Verschlüsselt, nicht geprüft</translation>
    </message>
    <message>
        <source>Encrypted, but nobody checks who answers.</source>
        <translation>Verschlüsselt, aber niemand prüft, wer antwortet.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Everything, the password too, can be read on the way.</source>
        <translation>Alles, auch das Passwort, ist unterwegs lesbar.</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>auf diesem Rechner</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>encrypted, not verified</source>
        <translation>verschlüsselt, nicht geprüft</translation>
    </message>
    <message>
        <source>encrypted, certificate verified</source>
        <translation>verschlüsselt, Zertifikat geprüft</translation>
    </message>
    <message>
        <source>encrypted and verified</source>
        <translation>verschlüsselt und geprüft</translation>
    </message>
</context>
<context>
    <name>ui::Tour</name>
    <message>
        <source>The picture “%1” could not be written.</source>
        <translation>Das Bild „%1“ ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Step %1 of the look “%2” did not appear.</source>
        <translation>Schritt %1 im Aussehen „%2“ erschien nicht.</translation>
    </message>
    <message>
        <source>The view “%1” did not appear (%2).</source>
        <translation>Die Ansicht „%1“ erschien nicht (%2).</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made.</source>
        <translation>Der Ordner „%1“ ließ sich nicht anlegen.</translation>
    </message>
</context>
<context>
    <name>ui::Transfer</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Recollect imports exports of ChatGPT and Claude, a chatbot&apos;s folders of JSON files, and what Recollect exported as JSON.</source>
        <translation>Recollect importiert Exporte von ChatGPT und Claude, Ordner mit JSON-Dateien eines Chatbots und was Recollect als JSON exportiert hat.</translation>
    </message>
</context>
</TS>
