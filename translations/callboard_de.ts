<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>DayWords</name>
    <message>
        <source>%1 – %2</source>
        <comment>from – to</comment>
        <extracomment>A stretch of time; %1 is its first day or year, %2 its last.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Calls per day</source>
        <translation>Anrufe pro Tag</translation>
    </message>
    <message>
        <source>Calls per week</source>
        <translation>Anrufe pro Woche</translation>
    </message>
    <message>
        <source>Calls per month</source>
        <translation>Anrufe pro Monat</translation>
    </message>
    <message>
        <source>Calls per quarter</source>
        <translation>Anrufe pro Quartal</translation>
    </message>
    <message>
        <source>Calls per year</source>
        <translation>Anrufe pro Jahr</translation>
    </message>
    <message>
        <source>Calls over the years</source>
        <translation>Anrufe über die Jahre</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>A quarter of a year: %1 is 1 to 4, %2 the year.</extracomment>
        <translation>%1. Quartal %2</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Anruf</numerusform>
            <numerusform>%n Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status and count</comment>
        <extracomment>%1 is a status such as &quot;Missed&quot;, %2 how many calls have it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No calls to count</source>
        <translation>Keine Anrufe zu zählen</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s), %1. Most of them: %2.</source>
        <extracomment>%1 is a stretch of days, %2 the busiest part of it, %n the number of calls in all.</extracomment>
        <translation>
            <numerusform>%n Anruf, %1. Am meisten: %2.</numerusform>
            <numerusform>%n Anrufe, %1. Am meisten: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Today %1</source>
        <extracomment>A moment of today; %1 is the time of day.</extracomment>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <extracomment>A moment of yesterday; %1 is the time of day.</extracomment>
        <translation>Gestern %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <extracomment>A moment of another day; %1 is the date, %2 the time of day.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>date, time and zone</comment>
        <extracomment>A full moment; %1 is the long date, %2 the time with seconds, %3 the time zone&apos;s abbreviation.</extracomment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Nummer unterdrückt</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>It is tried again soon.</source>
        <translation>Ein neuer Versuch folgt bald.</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n second(s).</source>
        <translation>
            <numerusform>Ein neuer Versuch folgt in %n Sekunde.</numerusform>
            <numerusform>Ein neuer Versuch folgt in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n minute(s).</source>
        <translation>
            <numerusform>Ein neuer Versuch folgt in %n Minute.</numerusform>
            <numerusform>Ein neuer Versuch folgt in %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a problem of its own. It is tried again later.</source>
        <translation>%1 hat selbst eine Störung. Ein neuer Versuch folgt später.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own (error %2). It is tried again later.</source>
        <extracomment>%1 is the account, %2 an HTTP status such as 503.</extracomment>
        <translation>%1 hat selbst eine Störung (Fehler %2). Ein neuer Versuch folgt später.</translation>
    </message>
    <message>
        <source>Inbound</source>
        <comment>direction of a call</comment>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Outbound</source>
        <comment>direction of a call</comment>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Ringing</source>
        <comment>status of a call</comment>
        <translation>Klingelt</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status of a call: people are talking</comment>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>status of a call</comment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>status of a call</comment>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>status of a call: a technical failure</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <comment>status of a call</comment>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>field of a call</comment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>field of a call</comment>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Transcript</source>
        <comment>field of a call</comment>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>field of a call</comment>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Guest</source>
        <comment>field of a call</comment>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>field of a call</comment>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>field of a call</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Ticket</source>
        <comment>field of a call</comment>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Reservation</source>
        <comment>field of a call</comment>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>field of a call</comment>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>kind of an unsent edit</comment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>New call</source>
        <comment>kind of an unsent edit</comment>
        <translation>Neuer Anruf</translation>
    </message>
    <message>
        <source>Deletion</source>
        <comment>kind of an unsent edit</comment>
        <translation>Löschung</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of an unsent edit</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>state of an unsent edit</comment>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Checking</source>
        <comment>state of an edit: sent, but nobody knows whether it arrived</comment>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>state of an edit that the provider has taken</comment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>state of an edit that the provider has refused</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>state of an edit: changed on both sides</comment>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Started</source>
        <comment>column title: when the call began</comment>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column title</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>column title</comment>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Guest</source>
        <comment>column title</comment>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column title: the other party&apos;s phone number</comment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>column title: the company&apos;s own number</comment>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>column title</comment>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Provider</source>
        <comment>column title</comment>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Ring</source>
        <comment>column title: how long it rang</comment>
        <translation>Klingeln</translation>
    </message>
    <message>
        <source>Talk</source>
        <comment>column title: how long they talked</comment>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>column title: as the provider counts it</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Available</source>
        <comment>state of a recording</comment>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <comment>state of a recording</comment>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>No longer there</source>
        <comment>state of a recording</comment>
        <translation>Nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>Logged by hand</source>
        <comment>instead of a provider&apos;s name</comment>
        <translation>Von Hand erfasst</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network; everything you do is kept and sent later.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie das Netzwerk; was Sie tun, bleibt erhalten und wird später gesendet.</translation>
    </message>
    <message>
        <source>%1 took too long to answer. It is tried again later.</source>
        <translation>%1 hat zu lange nicht geantwortet. Ein neuer Versuch folgt später.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests. %2</source>
        <extracomment>%1 is the account, %2 the sentence &quot;It is tried again …&quot;.</extracomment>
        <translation>%1 bittet um weniger Anfragen. %2</translation>
    </message>
    <message>
        <source>%1 does not accept the key any more. Enter a valid one for this account.</source>
        <translation>%1 nimmt den Schlüssel nicht mehr an. Geben Sie für dieses Konto einen gültigen ein.</translation>
    </message>
    <message>
        <source>%1: the key lacks the right to do this. Ask the provider for one that has it.</source>
        <translation>%1: Dem Schlüssel fehlt das Recht dazu. Bitten Sie den Anbieter um einen, der es hat.</translation>
    </message>
    <message>
        <source>%1 has no such thing; it may have been deleted.</source>
        <translation>%1 kennt das nicht; vielleicht wurde es gelöscht.</translation>
    </message>
    <message>
        <source>%1: this clashes with what is already there (%2).</source>
        <translation>%1: Das steht im Widerspruch zu dem, was schon da ist (%2).</translation>
    </message>
    <message>
        <source>%1: this clashes with what is already there.</source>
        <translation>%1: Das steht im Widerspruch zu dem, was schon da ist.</translation>
    </message>
    <message>
        <source>%1 refused this: %2</source>
        <extracomment>%2 is the provider&apos;s own text, in its language.</extracomment>
        <translation>%1 hat das abgelehnt: %2</translation>
    </message>
    <message>
        <source>%1 refused this without saying why.</source>
        <translation>%1 hat das ohne Begründung abgelehnt.</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense. Nothing was changed; it is tried again later.</source>
        <translation>%1 hat eine unverständliche Antwort gegeben. Nichts wurde geändert; ein neuer Versuch folgt später.</translation>
    </message>
    <message>
        <source>A login page of this network stands in the way of %1. Open a web browser and sign in to the network.</source>
        <translation>Eine Anmeldeseite dieses Netzwerks steht vor %1. Öffnen Sie einen Webbrowser und melden Sie sich im Netzwerk an.</translation>
    </message>
    <message>
        <source>%1: stopped, because it would not be safe (%2).</source>
        <translation>%1: abgebrochen, weil es nicht sicher wäre (%2).</translation>
    </message>
    <message>
        <source>%1: stopped, because it would not be safe.</source>
        <translation>%1: abgebrochen, weil es nicht sicher wäre.</translation>
    </message>
    <message>
        <source>%1 did not confirm the change. It is checked before it is sent again.</source>
        <translation>%1 hat die Änderung nicht bestätigt. Sie wird geprüft, bevor sie erneut gesendet wird.</translation>
    </message>
    <message>
        <source>%1 offers no way to do this.</source>
        <translation>%1 bietet dafür keinen Weg.</translation>
    </message>
    <message>
        <source>The key of %1 is not in the keyring, or the keyring is locked. Unlock it or enter the key again.</source>
        <translation>Der Schlüssel von %1 fehlt im Schlüsselbund, oder der Schlüsselbund ist gesperrt. Entsperren Sie ihn oder geben Sie den Schlüssel neu ein.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Callboard and was left untouched. Update Callboard.</source>
        <translation>%1 wurde von einer neueren Version von Callboard geschrieben und blieb unberührt. Aktualisieren Sie Callboard.</translation>
    </message>
    <message>
        <source>%1 cannot be written or read on this disk (%2). Check its free space and permissions.</source>
        <translation>%1 kann auf diesem Datenträger nicht geschrieben oder gelesen werden (%2). Prüfen Sie freien Platz und Zugriffsrechte.</translation>
    </message>
    <message>
        <source>%1 cannot be written or read on this disk. Check its free space and permissions.</source>
        <translation>%1 kann auf diesem Datenträger nicht geschrieben oder gelesen werden. Prüfen Sie freien Platz und Zugriffsrechte.</translation>
    </message>
    <message>
        <source>%1: stopped before it was done.</source>
        <translation>%1: vor dem Ende angehalten.</translation>
    </message>
    <message>
        <source>%1: this cannot be used (%2).</source>
        <translation>%1: Das ist nicht verwendbar (%2).</translation>
    </message>
    <message>
        <source>%1: this cannot be used.</source>
        <translation>%1: Das ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>There is no “%1:”.</source>
        <translation>„%1:“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>„%1“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“%1” is not a length or a range.</source>
        <translation>„%1“ ist weder Länge noch Bereich.</translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation>Nach „%1“ fehlt etwas.</translation>
    </message>
    <message>
        <source>The quotation mark of “%1” is not closed.</source>
        <translation>Das Anführungszeichen von „%1“ ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>%1 Try “%2”.</source>
        <extracomment>Query mistake. %1 is the sentence that says what is wrong, %2 a suggestion.</extracomment>
        <translation>%1 Versuchen Sie „%2“.</translation>
    </message>
</context>
<context>
    <name>callboard::CallHeader</name>
    <message>
        <source>Copy the number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Copy a link to this call</source>
        <translation>Verweis auf diesen Anruf kopieren</translation>
    </message>
    <message>
        <source>Deleted at the provider. What you wrote stays here.</source>
        <translation>Beim Anbieter gelöscht. Was Sie geschrieben haben, bleibt hier.</translation>
    </message>
</context>
<context>
    <name>callboard::CallPage</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>callboard::CallsPerDayChart</name>
    <message>
        <source>Show the figures as a table</source>
        <translation>Zahlen als Tabelle zeigen</translation>
    </message>
    <message>
        <source>The calls cannot be counted</source>
        <translation>Die Anrufe können nicht gezählt werden</translation>
    </message>
    <message>
        <source>The cache</source>
        <translation>Der Zwischenspeicher</translation>
    </message>
    <message>
        <source>No calls to count</source>
        <translation>Keine Anrufe zu zählen</translation>
    </message>
    <message>
        <source>The chart fills as soon as a call passes the filter.</source>
        <translation>Das Diagramm füllt sich, sobald ein Anruf zum Filter passt.</translation>
    </message>
</context>
<context>
    <name>callboard::DayTableModel</name>
    <message>
        <source>Period</source>
        <comment>column title: a day, a week, a month…</comment>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>column title: how many</comment>
        <translation>Anrufe</translation>
    </message>
</context>
<context>
    <name>callboard::DetailPane</name>
    <message>
        <source>Call details</source>
        <translation>Einzelheiten des Anrufs</translation>
    </message>
    <message>
        <source>No call selected</source>
        <translation>Kein Anruf ausgewählt</translation>
    </message>
    <message>
        <source>Select a call in the list to see what is known about it.</source>
        <translation>Wählen Sie einen Anruf in der Liste, um zu sehen, was über ihn bekannt ist.</translation>
    </message>
    <message>
        <source>This call is gone</source>
        <translation>Dieser Anruf ist nicht mehr da</translation>
    </message>
    <message>
        <source>It was removed while it was shown.</source>
        <translation>Er wurde entfernt, während er angezeigt wurde.</translation>
    </message>
    <message>
        <source>This call cannot be shown</source>
        <translation>Dieser Anruf kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>Der Anruf</translation>
    </message>
    <message>
        <source>Loading the call…</source>
        <translation>Der Anruf wird geladen …</translation>
    </message>
</context>
<context>
    <name>callboard::FactsGrid</name>
    <message>
        <source>Line</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>%1 is a date and time that the provider did not state.</extracomment>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>%1 (derived)</source>
        <translation>%1 (abgeleitet)</translation>
    </message>
    <message>
        <source>The provider does not say when the call began. This was worked out from its other times.</source>
        <translation>Der Anbieter sagt nicht, wann der Anruf begann. Dies wurde aus seinen anderen Zeiten errechnet.</translation>
    </message>
    <message>
        <source>Rang for</source>
        <translation>Geklingelt</translation>
    </message>
    <message>
        <source>Talked for</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Guest ID</source>
        <translation>Gast-Kennung</translation>
    </message>
    <message>
        <source>The provider&apos;s own name for this guest</source>
        <translation>So nennt der Anbieter diesen Gast</translation>
    </message>
</context>
<context>
    <name>callboard::MessageBar</name>
    <message>
        <source>Hide this message</source>
        <translation>Meldung ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <extracomment>Message bar: how many further messages wait behind the one that is shown.</extracomment>
        <translation>
            <numerusform>+%n weitere</numerusform>
            <numerusform>+%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::NotesPanel</name>
    <message>
        <source>Their version</source>
        <translation>Die andere Fassung</translation>
    </message>
    <message>
        <source>What should the next shift know about this call?</source>
        <translation>Was soll die nächste Schicht über diesen Anruf wissen?</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere übernehmen</translation>
    </message>
    <message>
        <source>Discard my change</source>
        <translation>Meine Änderung verwerfen</translation>
    </message>
    <message>
        <source>Kept here only: the provider takes no notes for this call</source>
        <translation>Bleibt nur hier: Der Anbieter nimmt zu diesem Anruf keine Notizen an</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Saved here · waiting to send</source>
        <translation>Hier gespeichert · wartet aufs Senden</translation>
    </message>
    <message>
        <source>Sent · %1</source>
        <extracomment>%1 is a moment such as &quot;Today 09:14&quot;.</extracomment>
        <translation>Gesendet · %1</translation>
    </message>
    <message>
        <source>Saved · kept here only</source>
        <translation>Gespeichert · bleibt nur hier</translation>
    </message>
    <message>
        <source>Saved here · the provider refused it: %1</source>
        <extracomment>%1 is the provider&apos;s own text.</extracomment>
        <translation>Hier gespeichert · vom Anbieter abgelehnt: %1</translation>
    </message>
    <message>
        <source>Somebody else has changed this note meanwhile</source>
        <translation>Jemand anders hat diese Notiz inzwischen geändert</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Die Notiz</translation>
    </message>
    <message>
        <source>This note is too long to be edited here</source>
        <translation>Diese Notiz ist zu lang, um hier bearbeitet zu werden</translation>
    </message>
</context>
<context>
    <name>callboard::RecordsList</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A record of a call. %1 is the provider, %2 the account&apos;s name.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Carrier&apos;s number: %1</source>
        <translation>Nummer beim Netzbetreiber: %1</translation>
    </message>
    <message>
        <source>Deleted there, noticed %1</source>
        <translation>Dort gelöscht, bemerkt: %1</translation>
    </message>
    <message>
        <source>Last change seen %1</source>
        <translation>Letzte Änderung gesehen: %1</translation>
    </message>
    <message>
        <source>Supplied: %1</source>
        <translation>Lieferte: %1</translation>
    </message>
</context>
<context>
    <name>callboard::Section</name>
    <message>
        <source>Shown; press to fold away</source>
        <translation>Sichtbar; drücken zum Einklappen</translation>
    </message>
    <message>
        <source>Folded away; press to show</source>
        <translation>Eingeklappt; drücken zum Zeigen</translation>
    </message>
</context>
<context>
    <name>callboard::TextLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>callboard::TextView</name>
    <message>
        <source>Show the rest</source>
        <translation>Den Rest zeigen</translation>
    </message>
</context>
</TS>
