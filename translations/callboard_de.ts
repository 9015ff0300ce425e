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
    <name>callboard::AccountWords</name>
    <message>
        <source>up to %1</source>
        <extracomment>Status bar, after the account&apos;s name: its calls are known up to this time. %1 is a time or a date with time.</extracomment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>not read yet</source>
        <extracomment>Status bar, after the account&apos;s name: no calls of this account have been read.</extracomment>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>reading history … %1</source>
        <extracomment>Status bar, after the account&apos;s name. %1 is the number of calls read so far.</extracomment>
        <translation>liest Verlauf … %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month, and month with year, in the pattern letters of Qt&apos;s date formats.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>reading back to %1 … %2</source>
        <extracomment>Status bar, after the account&apos;s name. %1 is the oldest day read so far, %2 the number of calls.</extracomment>
        <translation>gelesen bis zurück zum %1 … %2</translation>
    </message>
    <message>
        <source>sign in again</source>
        <extracomment>Status bar, after the account&apos;s name: its credentials are refused or missing.</extracomment>
        <translation>neu anmelden</translation>
    </message>
    <message>
        <source>network asks for a login</source>
        <extracomment>Status bar, after the account&apos;s name: a hotel or airport network asks for a login first.</extracomment>
        <translation>Netz verlangt Anmeldung</translation>
    </message>
    <message>
        <source>offline</source>
        <extracomment>Status bar, after the account&apos;s name.</extracomment>
        <translation>offline</translation>
    </message>
    <message>
        <source>not reached</source>
        <extracomment>Status bar, after the account&apos;s name: the last attempt went wrong; the details are a click away.</extracomment>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>reading newest calls …</source>
        <extracomment>Status bar, after the account&apos;s name: the newest calls are being read.</extracomment>
        <translation>liest neueste Anrufe …</translation>
    </message>
    <message>
        <source>updating …</source>
        <extracomment>Status bar, after the account&apos;s name: single calls or guests are being read again.</extracomment>
        <translation>aktualisiert …</translation>
    </message>
    <message>
        <source>checking all calls … %L1</source>
        <extracomment>Status bar, after the account&apos;s name: the daily look at all calls. %L1 is how many so far.</extracomment>
        <translation>prüft alle Anrufe … %L1</translation>
    </message>
    <message>
        <source>sending …</source>
        <extracomment>Status bar, after the account&apos;s name: edits are being sent.</extracomment>
        <translation>sendet …</translation>
    </message>
    <message>
        <source>waiting for the provider …</source>
        <extracomment>Status bar, after the account&apos;s name: the provider asked us to slow down.</extracomment>
        <translation>wartet auf den Anbieter …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Title of an unsent edit: &quot;Change: Notes&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>callboard::CallFinder</name>
    <message>
        <source>This call is not here, or not any more.</source>
        <translation>Diesen Anruf gibt es hier nicht oder nicht mehr.</translation>
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
    <name>callboard::CallList</name>
    <message>
        <source>Calls</source>
        <extracomment>Name of the table for screen readers.</extracomment>
        <translation>Anrufe</translation>
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
    <name>callboard::CallTableModel</name>
    <message>
        <source>Reading this call…</source>
        <extracomment>Said by a screen reader for a row of the call table that is still being read.</extracomment>
        <translation>Dieser Anruf wird gelesen …</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the call table: missed, completed, voicemail…</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Guest or number</source>
        <extracomment>Column of the call table: the other party, by name where it is known, else by number.</extracomment>
        <translation>Gast oder Nummer</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Column of the call table: inbound or outbound, shown as an arrow.</extracomment>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Column of the call table: the company&apos;s own number.</extracomment>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Staff</source>
        <extracomment>Column of the call table: the employee.</extracomment>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Column of the call table: date and time the call began.</extracomment>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ring</source>
        <extracomment>Column of the call table: how long the telephone rang.</extracomment>
        <translation>Klingeln</translation>
    </message>
    <message>
        <source>Talk</source>
        <extracomment>Column of the call table: how long the two talked.</extracomment>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Marks</source>
        <extracomment>Column of the call table: icons for recording, transcript and note.</extracomment>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Column of the call table: the other party&apos;s telephone number.</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Column of the call table: length of the call as its telephone system counts it.</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Provider</source>
        <extracomment>Column of the call table: the telephone system that carried the call.</extracomment>
        <translation>Anbieter</translation>
    </message>
</context>
<context>
    <name>callboard::CallWords</name>
    <message>
        <source>Deleted by provider</source>
        <extracomment>Call table, small text under the caller: the telephone system no longer has this call.</extracomment>
        <translation>Beim Anbieter gelöscht</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>mark of a call</comment>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Transcript</source>
        <comment>mark of a call</comment>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>mark of a call</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Edit waiting to be sent</source>
        <comment>mark of a call</comment>
        <translation>Änderung noch nicht gesendet</translation>
    </message>
    <message>
        <source>Deleted by provider</source>
        <comment>mark of a call</comment>
        <translation>Beim Anbieter gelöscht</translation>
    </message>
    <message>
        <source>Rang for %1</source>
        <extracomment>Tool tip of the ring column. %1 is a length such as 0:12.</extracomment>
        <translation>Klingelte %1</translation>
    </message>
    <message>
        <source>Talked for %1</source>
        <extracomment>Tool tip of the talk column. %1 is a length such as 4:05.</extracomment>
        <translation>Gesprochen %1</translation>
    </message>
    <message>
        <source>%1 as the telephone system counts it</source>
        <extracomment>Tool tip of the duration column. %1 is a length such as 4:05.</extracomment>
        <translation>%1 nach Zählung der Telefonanlage</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Screen reader, about a row of the call table. %1 is &quot;Missed, Inbound&quot;, %2 the caller, %3 date and time.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>, with %1</source>
        <extracomment>Screen reader, continues the sentence about a call. %1 is an employee&apos;s name.</extracomment>
        <translation>, mit %1</translation>
    </message>
    <message>
        <source>, talked for %1</source>
        <extracomment>Screen reader, continues the sentence about a call. %1 is a length such as 4:05.</extracomment>
        <translation>, gesprochen %1</translation>
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
    <name>callboard::ChartPane</name>
    <message>
        <source>Calls per day</source>
        <extracomment>Title of the panel with the chart; click to open or close it.</extracomment>
        <translation>Anrufe pro Tag</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
</context>
<context>
    <name>callboard::ColumnLayout</name>
    <message>
        <source>&amp;Reset columns</source>
        <extracomment>Menu of the call table&apos;s columns: back to the columns, order and widths of the first start.</extracomment>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
</context>
<context>
    <name>callboard::DateFilter</name>
    <message>
        <source>Date</source>
        <extracomment>Name of the filter for days.</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>&amp;Any time</source>
        <extracomment>Choice of the date filter: no limit.</extracomment>
        <translation>&amp;Jederzeit</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;Yesterday</source>
        <translation>&amp;Gestern</translation>
    </message>
    <message>
        <source>Last &amp;night</source>
        <extracomment>Choice of the date filter: from yesterday evening at ten until this morning at seven.</extracomment>
        <translation>Letzte &amp;Nacht</translation>
    </message>
    <message>
        <source>Last &amp;7 days</source>
        <extracomment>Choice of the date filter: today and the six days before.</extracomment>
        <translation>Letzte &amp;7 Tage</translation>
    </message>
    <message>
        <source>This &amp;month</source>
        <translation>Dieser &amp;Monat</translation>
    </message>
    <message>
        <source>&amp;Custom</source>
        <extracomment>Choice of the date filter: days set by hand.</extracomment>
        <translation>&amp;Eigene</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Date filter: first day.</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Date filter: last day.</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>What the date filter is set to. %1 is the last day.</extracomment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>What the date filter is set to. %1 is the first day.</extracomment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>What the date filter is set to. %1 and %2 are its first and last day.</extracomment>
        <translation>%1 – %2</translation>
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
    <name>callboard::FacetFilter</name>
    <message>
        <source>Find…</source>
        <extracomment>Shown in the empty search line of a filter&apos;s list.</extracomment>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Nothing to choose yet</source>
        <extracomment>In a filter&apos;s list when no call has such a value.</extracomment>
        <translation>Noch nichts zu wählen</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>Button in a filter&apos;s panel: takes all check marks away.</extracomment>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <extracomment>What a filter is set to when that are several values. %n is how many.</extracomment>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
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
    <name>callboard::FilterBar</name>
    <message>
        <source>Clear</source>
        <extracomment>Button: removes every filter and the text in the search box.</extracomment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <extracomment>Button: replaces the mistaken word in the search box. %1 is the right word.</extracomment>
        <translation>„%1“ nehmen</translation>
    </message>
    <message>
        <source>Provider</source>
        <extracomment>Name of the filter for telephone systems.</extracomment>
        <translation>Anbieter</translation>
    </message>
</context>
<context>
    <name>callboard::KeyboardSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>In the search box: remove the text</source>
        <translation>Im Suchfeld: Text entfernen</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter leeren</translation>
    </message>
    <message>
        <source>In the table: write a note</source>
        <translation>In der Tabelle: Notiz schreiben</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <source>In the table: copy the chosen rows</source>
        <translation>In der Tabelle: gewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Menu of the chosen call</source>
        <translation>Menü des gewählten Anrufs</translation>
    </message>
    <message>
        <source>In the table: first call</source>
        <translation>In der Tabelle: erster Anruf</translation>
    </message>
    <message>
        <source>In the table: last call</source>
        <translation>In der Tabelle: letzter Anruf</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
</context>
<context>
    <name>callboard::ListPlaceholder</name>
    <message>
        <source>The calls could not be read</source>
        <translation>Die Anrufe konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The list of calls</source>
        <extracomment>Subject of a sentence about a failure, e.g. &quot;%1 cannot be read on this disk&quot;.</extracomment>
        <translation>Die Anrufliste</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: read the list of calls again after it failed.
----------
Button: asks the telephone systems for calls now.</extracomment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No calls match</source>
        <translation>Kein Anruf passt</translation>
    </message>
    <message>
        <source>No call passes all filters. Loosen one of them, or start over.</source>
        <translation>Kein Anruf erfüllt alle Filter. Lockern Sie einen davon oder beginnen Sie neu.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: removes every filter.</extracomment>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <extracomment>%1 is a command that stays as it is.</extracomment>
        <translation>Verbinden Sie ein Konto</translation>
    </message>
    <message>
        <source>Callboard shows the calls of your telephone systems. Connect one with the command
%1</source>
        <translation>Callboard zeigt die Anrufe Ihrer Telefonanlagen. Verbinden Sie eine mit dem Befehl
%1</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) so far, newest first.</source>
        <translation>
            <numerusform>Bisher %n Anruf, die neuesten zuerst.</numerusform>
            <numerusform>Bisher %n Anrufe, die neuesten zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest come first; the history follows in the background.</source>
        <translation>Die neuesten kommen zuerst, der Verlauf folgt im Hintergrund.</translation>
    </message>
    <message>
        <source>Reading your calls…</source>
        <translation>Ihre Anrufe werden gelesen …</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>Sie sind offline</translation>
    </message>
    <message>
        <source>No calls have been read yet. They appear here as soon as your telephone systems can be reached.</source>
        <translation>Noch wurden keine Anrufe gelesen. Sie erscheinen hier, sobald Ihre Telefonanlagen erreichbar sind.</translation>
    </message>
    <message>
        <source>No calls could be read</source>
        <translation>Es konnten keine Anrufe gelesen werden</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Noch keine Anrufe</translation>
    </message>
    <message>
        <source>Your accounts have no calls. New ones appear here by themselves.</source>
        <translation>Ihre Konten haben keine Anrufe. Neue erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>Look for calls</source>
        <extracomment>Button: asks the telephone systems for new calls now.</extracomment>
        <translation>Nach Anrufen sehen</translation>
    </message>
</context>
<context>
    <name>callboard::MainWindow</name>
    <message>
        <source>The list of calls</source>
        <extracomment>&quot;The list of calls&quot;: subject of a sentence about a failure.</extracomment>
        <translation>Die Anrufliste</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Your note could not be saved, so the window stays open. %1</source>
        <extracomment>Message when the window is closed and the disk refuses the note just typed. %1 says why.</extracomment>
        <translation>Ihre Notiz konnte nicht gespeichert werden, daher bleibt das Fenster offen. %1</translation>
    </message>
    <message>
        <source>The note</source>
        <extracomment>&quot;The note&quot;: subject of a sentence about a failure.</extracomment>
        <translation>Die Notiz</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
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
    <name>callboard::NewRowsChip</name>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>On a button over the call table: %n calls arrived above the rows one looks at. The arrow is drawn behind it.</extracomment>
        <translation>
            <numerusform>%n neuer</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new call(s) above. Go to the top.</source>
        <extracomment>Tool tip and screen reader text of the button that says how many calls arrived above.</extracomment>
        <translation>
            <numerusform>%n neuer Anruf weiter oben. Zum Anfang.</numerusform>
            <numerusform>%n neue Anrufe weiter oben. Zum Anfang.</numerusform>
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
    <name>callboard::OutboxDialog</name>
    <message>
        <source>Everything has been sent.</source>
        <translation>Alles ist gesendet.</translation>
    </message>
    <message>
        <source>Edits waiting to be sent</source>
        <translation>Noch nicht gesendete Änderungen</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>Erneut &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Verwerfen …</translation>
    </message>
    <message>
        <source>S&amp;how call</source>
        <extracomment>Button: closes the dialog and shows the call an edit belongs to.</extracomment>
        <translation>Anruf &amp;zeigen</translation>
    </message>
    <message>
        <source>Discard this edit? What you typed is lost; the provider&apos;s text shows again.</source>
        <translation>Diese Änderung verwerfen? Ihre Eingabe geht verloren, der Text des Anbieters erscheint wieder.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>The edit</source>
        <extracomment>&quot;The edit&quot;: subject of a sentence about a failure, e.g. &quot;%1 cannot be written on this disk&quot;.</extracomment>
        <translation>Die Änderung</translation>
    </message>
</context>
<context>
    <name>callboard::PopupButton</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Button of a filter that is set. %1 is its name such as &quot;Status&quot;, %2 what it is set to.</extracomment>
        <translation>%1: %2</translation>
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
    <name>callboard::RowActions</name>
    <message>
        <source>&amp;Copy rows</source>
        <extracomment>Call menu: the chosen rows go to the clipboard as text.</extracomment>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <extracomment>Call menu.</extracomment>
        <translation>&amp;Nummer kopieren</translation>
    </message>
    <message>
        <source>Filter by this c&amp;aller</source>
        <extracomment>Call menu: shows only calls with the same other party.</extracomment>
        <translation>Nach diesem &amp;Anrufer filtern</translation>
    </message>
    <message>
        <source>Filter by this &amp;line</source>
        <extracomment>Call menu: shows only calls over the same number of ours.</extracomment>
        <translation>Nach dieser &amp;Leitung filtern</translation>
    </message>
    <message>
        <source>Filter by this &amp;staff member</source>
        <extracomment>Call menu: shows only calls of the same employee.</extracomment>
        <translation>Nach diesem &amp;Mitarbeiter filtern</translation>
    </message>
    <message>
        <source>Na&amp;me this line…</source>
        <extracomment>Call menu: opens a dialog to give a number of ours a name.</extracomment>
        <translation>Leitung b&amp;enennen …</translation>
    </message>
    <message>
        <source>Name this staff m&amp;ember…</source>
        <extracomment>Call menu: opens a dialog to give an employee&apos;s id a name.</extracomment>
        <translation>Mitarbeiter benennen (&amp;W) …</translation>
    </message>
    <message>
        <source>Call &amp;back</source>
        <extracomment>Call menu: dials the other party with the desktop&apos;s telephone program.</extracomment>
        <translation>Zurück&amp;rufen</translation>
    </message>
    <message>
        <source>At most %L1 rows can be copied. Narrow the list first.</source>
        <extracomment>Message. %L1 is a large number of rows.</extracomment>
        <translation>Höchstens %L1 Zeilen lassen sich kopieren. Grenzen Sie die Liste zuerst ein.</translation>
    </message>
    <message>
        <source>The list of calls</source>
        <translation>Die Anrufliste</translation>
    </message>
    <message>
        <source>Name this line</source>
        <translation>Leitung benennen</translation>
    </message>
    <message>
        <source>What do you call %1? An empty name shows the number again.</source>
        <extracomment>Question in a dialog. %1 is a telephone number of ours.</extracomment>
        <translation>Wie nennen Sie %1? Ein leerer Name zeigt wieder die Nummer.</translation>
    </message>
    <message>
        <source>Name this staff member</source>
        <translation>Mitarbeiter benennen</translation>
    </message>
    <message>
        <source>Who is %1? An empty name shows the id again.</source>
        <extracomment>Question in a dialog. %1 is an employee&apos;s id in the telephone system.</extracomment>
        <translation>Wer ist %1? Ein leerer Name zeigt wieder die Kennung.</translation>
    </message>
    <message>
        <source>The name</source>
        <extracomment>&quot;The name&quot;: subject of a sentence about a failure, e.g. &quot;%1 cannot be written on this disk&quot;.</extracomment>
        <translation>Der Name</translation>
    </message>
</context>
<context>
    <name>callboard::SearchBox</name>
    <message>
        <source>Search calls</source>
        <extracomment>Screen reader name of the search box.</extracomment>
        <translation>Anrufe suchen</translation>
    </message>
    <message>
        <source>Search names, numbers, words – or status:missed</source>
        <extracomment>Shown in the empty search box. The words before the colon belong to the query language and stay as they are.</extracomment>
        <translation>Namen, Nummern, Wörter suchen – oder status:missed</translation>
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
    <name>callboard::StatusLine</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <extracomment>Status bar: how many calls the list has.</extracomment>
        <translation>
            <numerusform>%Ln Anruf</numerusform>
            <numerusform>%Ln Anrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) need(s) you</source>
        <extracomment>Status bar: edits that were refused or clash; the user decides. Click opens the list.</extracomment>
        <translation>
            <numerusform>%n Änderung braucht Sie</numerusform>
            <numerusform>%n Änderungen brauchen Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) waiting to be sent</source>
        <extracomment>Status bar: edits that will be sent by themselves. Click opens the list.</extracomment>
        <translation>
            <numerusform>%n Änderung noch nicht gesendet</numerusform>
            <numerusform>%n Änderungen noch nicht gesendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::SyncDetails</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>&amp;Synchronise now</source>
        <extracomment>Button: asks the telephone systems for new calls now.</extracomment>
        <translation>Jetzt &amp;abgleichen</translation>
    </message>
    <message>
        <source>No account is connected yet. Connect one with the command
%1</source>
        <extracomment>%1 is a command that stays as it is.</extracomment>
        <translation>Noch ist kein Konto verbunden. Verbinden Sie eines mit dem Befehl
%1</translation>
    </message>
    <message>
        <source>Last complete on %1</source>
        <extracomment>%1 is a full date and time.</extracomment>
        <translation>Zuletzt vollständig am %1</translation>
    </message>
    <message>
        <source>The history has not been read to its end yet.</source>
        <translation>Der Verlauf ist noch nicht bis zum Ende gelesen.</translation>
    </message>
</context>
<context>
    <name>callboard::SyncStatusBar</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Status bar entry of an account. %1 is its name, %2 where it stands such as &quot;up to 09:14&quot;.</extracomment>
        <translation>%1: %2</translation>
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
<context>
    <name>callboard::WindowActions</name>
    <message>
        <source>&amp;Synchronise now</source>
        <extracomment>Menu: asks the telephone systems for new calls now.</extracomment>
        <translation>Jetzt &amp;abgleichen</translation>
    </message>
    <message>
        <source>Work &amp;offline</source>
        <extracomment>Menu, with a check mark: nothing is sent or fetched.</extracomment>
        <translation>&amp;Offline arbeiten</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Konten …</translation>
    </message>
    <message>
        <source>Edits &amp;waiting to be sent…</source>
        <extracomment>Menu: opens the list of edits that have not reached their telephone system.</extracomment>
        <translation>&amp;Noch nicht gesendete Änderungen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Clear fi&amp;lters</source>
        <translation>Filter &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <extracomment>Menu: moves the keyboard to the next part of the window.</extracomment>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>C&amp;hart</source>
        <extracomment>Menu, with a check mark: the panel with calls per day.</extracomment>
        <translation>&amp;Diagramm</translation>
    </message>
    <message>
        <source>Compact &amp;rows</source>
        <extracomment>Menu, with a check mark: one line per call instead of two.</extracomment>
        <translation>&amp;Kompakte Zeilen</translation>
    </message>
    <message>
        <source>Rese&amp;t columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <extracomment>Menu: moves the keyboard to the note of the chosen call.</extracomment>
        <translation>N&amp;otiz schreiben</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>&amp;About Callboard</source>
        <translation>Ü&amp;ber Callboard</translation>
    </message>
    <message>
        <source>Call&amp;board</source>
        <extracomment>The program&apos;s own menu; the name is not translated.</extracomment>
        <translation>Call&amp;board</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>An&amp;sicht</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <extracomment>Menu: light, dark or as the desktop.</extracomment>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <extracomment>Appearance: light or dark as the desktop is.</extracomment>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <extracomment>Menu about the chosen call.</extracomment>
        <translation>&amp;Anruf</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>callboard::WindowDialogs</name>
    <message>
        <source>Callboard %1

All your telephone systems in one list. Free software under the GNU General Public License, version 3 or later.</source>
        <extracomment>%1 is a version number.</extracomment>
        <translation>Callboard %1

Alle Ihre Telefonanlagen in einer Liste. Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>About Callboard</source>
        <translation>Über Callboard</translation>
    </message>
</context>
<context>
    <name>callboard::WindowLayout</name>
    <message>
        <source>Columns</source>
        <extracomment>Button: opens the list of the table&apos;s columns.</extracomment>
        <translation>Spalten</translation>
    </message>
</context>
</TS>
