<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>AccountHealth</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>how far behind</comment>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>how far behind</comment>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how far behind</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Zuletzt gelungen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Complete up to</source>
        <translation>Vollständig bis</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>%1, %2 behind</source>
        <extracomment>Until when the calls of an account are known. %1 is a moment, %2 is &quot;12 minutes&quot;.</extracomment>
        <translation>%1, %2 im Rückstand</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier range(s)</source>
        <extracomment>Above a list of time ranges.</extracomment>
        <translation>
            <numerusform>%n früherer Zeitraum</numerusform>
            <numerusform>%n frühere Zeiträume</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A time range that is known completely. %1 is its beginning, %2 its end.</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>the oldest call</source>
        <translation>ältester Anruf</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>Known, with gaps between</source>
        <translation>Bekannt, mit Lücken dazwischen</translation>
    </message>
    <message>
        <source>Known without gaps</source>
        <translation>Lückenlos bekannt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%L1 of %L2 left at the last answer</source>
        <extracomment>How many requests a telephone system still takes. %L1 is what is left, %L2 what it allows.</extracomment>
        <translation>%L1 von %L2 übrig bei der letzten Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%Ln a minute at most, as you have set it</source>
        <translation>
            <numerusform>höchstens %Ln pro Minute, wie von Ihnen eingestellt</numerusform>
            <numerusform>höchstens %Ln pro Minute, wie von Ihnen eingestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Set the variable and start Callboard again, or keep the key elsewhere.</source>
        <translation>Setzen Sie die Variable und starten Sie Callboard neu, oder bewahren Sie den Schlüssel anderswo auf.</translation>
    </message>
    <message>
        <source>Put the key into that file, readable by you, then check again.</source>
        <translation>Legen Sie den Schlüssel in diese Datei, für Sie lesbar, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Unlock the keyring with your password, then check again.</source>
        <translation>Entsperren Sie den Schlüsselbund mit Ihrem Passwort und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Start the keyring of your desktop (such as GNOME Keyring or KWallet), or keep the key elsewhere.</source>
        <translation>Starten Sie den Schlüsselbund Ihres Desktops (etwa GNOME Keyring oder KWallet), oder bewahren Sie den Schlüssel anderswo auf.</translation>
    </message>
    <message>
        <source>Enter the key again, or sign in where the system offers that.</source>
        <translation>Geben Sie den Schlüssel neu ein, oder melden Sie sich an, wo das System das anbietet.</translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again by itself at %1.</source>
        <extracomment>%1 is a moment such as &quot;Today 08:45&quot;.</extracomment>
        <translation>Nichts ist verloren; der nächste Versuch folgt von selbst: %1.</translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again by itself.</source>
        <translation>Nichts ist verloren; ein neuer Versuch folgt von selbst.</translation>
    </message>
    <message>
        <source>%1 knows the key of %2, but it lacks a right.</source>
        <extracomment>%1 is a telephone system, %2 an account&apos;s name.</extracomment>
        <translation>%1 kennt den Schlüssel von %2, aber ihm fehlt ein Recht.</translation>
    </message>
    <message>
        <source>Give it that right in %1, or enter a key that has it.</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>Geben Sie ihm dieses Recht in %1, oder geben Sie einen Schlüssel ein, der es hat.</translation>
    </message>
    <message>
        <source>%1 has ended the sign-in of %2.</source>
        <translation>%1 hat die Anmeldung von %2 beendet.</translation>
    </message>
    <message>
        <source>%1 does not accept the key of %2 any more.</source>
        <translation>%1 nimmt den Schlüssel von %2 nicht mehr an.</translation>
    </message>
    <message>
        <source>Sign in again; calls and notes stay as they are.</source>
        <translation>Melden Sie sich erneut an; Anrufe und Notizen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Enter a new key; calls and notes stay as they are.</source>
        <translation>Geben Sie einen neuen Schlüssel ein; Anrufe und Notizen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Wait until %1: it goes on by itself then.</source>
        <extracomment>%1 is a moment such as &quot;Today 08:45&quot;.</extracomment>
        <translation>Warten Sie: %1 geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Wait a while: it goes on by itself.</source>
        <translation>Warten Sie ein wenig: Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Look whether the address of the account is still right.</source>
        <translation>Sehen Sie nach, ob die Adresse des Kontos noch stimmt.</translation>
    </message>
    <message>
        <source>Check again when you have signed in.</source>
        <translation>Prüfen Sie erneut, wenn Sie sich angemeldet haben.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests.</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>%1 bittet um weniger Anfragen.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>You work offline: nothing is read or sent.</source>
        <translation>Sie arbeiten offline: Nichts wird gelesen oder gesendet.</translation>
    </message>
    <message>
        <source>Everything you do is kept, and sent when you work online again.</source>
        <translation>Alles, was Sie tun, bleibt erhalten und wird gesendet, wenn Sie wieder online arbeiten.</translation>
    </message>
    <message>
        <source>Being read right now.</source>
        <translation>Wird gerade gelesen.</translation>
    </message>
    <message>
        <source>Nothing has been read yet.</source>
        <translation>Noch wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>Reading begins by itself.</source>
        <translation>Das Lesen beginnt von selbst.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <extracomment>Button: asks the telephone systems right now whether they can be read.</extracomment>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Enter a new key…</source>
        <translation>Neuen Schlüssel ein&amp;geben…</translation>
    </message>
    <message>
        <source>Sign &amp;in again…</source>
        <translation>Erneut an&amp;melden…</translation>
    </message>
    <message>
        <source>C&amp;hange the account…</source>
        <extracomment>Button: opens the dialog with address, key and the other settings of an account.</extracomment>
        <translation>&amp;Konto ändern…</translation>
    </message>
    <message>
        <source>Work &amp;online</source>
        <translation>&amp;Online arbeiten</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be read</source>
        <translation>
            <numerusform>%n Eintrag war nicht lesbar</numerusform>
            <numerusform>%n Einträge waren nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>The key of %1 is not in the environment variable %2.</source>
        <extracomment>%1 is an account, %2 the name of an environment variable.</extracomment>
        <translation>Der Schlüssel von %1 ist nicht in der Umgebungsvariablen %2.</translation>
    </message>
    <message>
        <source>The key of %1 is not in the file %2.</source>
        <extracomment>%1 is an account, %2 the path of a file.</extracomment>
        <translation>Der Schlüssel von %1 ist nicht in der Datei %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The key of %1 was for one session only, and is forgotten.</source>
        <translation>Der Schlüssel von %1 galt nur für eine Sitzung und ist vergessen.</translation>
    </message>
    <message>
        <source>The keyring of this desktop has no key of %1.</source>
        <translation>Der Schlüsselbund dieses Desktops hat keinen Schlüssel von %1.</translation>
    </message>
    <message>
        <source>The keyring of this desktop is locked.</source>
        <translation>Der Schlüsselbund dieses Desktops ist gesperrt.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that answers.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund, der antwortet.</translation>
    </message>
</context>
<context>
    <name>AccountSentences</name>
    <message>
        <source>%1 knows the key of “%2”, but it lacks the right to read calls. Give it that right in %1, or make a key that has it.</source>
        <translation>%1 kennt den Schlüssel von „%2“, aber ihm fehlt das Recht, Anrufe zu lesen. Geben Sie es ihm in %1, oder legen Sie einen Schlüssel an, der es hat.</translation>
    </message>
    <message>
        <source>%1 knows the key of “%2”, but it lacks a right: %3. Give it that right in %1, or make a key that has it.</source>
        <extracomment>%1 is the provider, %2 the account&apos;s name, %3 the missing right, in the provider&apos;s words.</extracomment>
        <translation>%1 kennt den Schlüssel von „%2“, aber ihm fehlt ein Recht: %3. Geben Sie es ihm in %1, oder legen Sie einen Schlüssel an, der es hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>a difference between two clocks</comment>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>a difference between two clocks</comment>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>a difference between two clocks</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>The key of %1 cannot be read from %2.</source>
        <translation>Der Schlüssel von %1 kann nicht aus %2 gelesen werden.</translation>
    </message>
    <message>
        <source>%1 does not accept the key of “%2”: it is mistyped, expired or revoked.</source>
        <translation>%1 nimmt den Schlüssel von „%2“ nicht an: Er ist vertippt, abgelaufen oder widerrufen.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, and the address if you typed it.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 ist nicht erreichbar. Prüfen Sie das Netz und, falls eingegeben, die Adresse.</translation>
    </message>
    <message>
        <source>%1 took too long to answer. Try again in a moment.</source>
        <translation>%1 hat zu lange nicht geantwortet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 answers, but not in the way of %2. Check the address.</source>
        <extracomment>%1 is a host name, %2 a provider.</extracomment>
        <translation>%1 antwortet, aber nicht so wie %2. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 answers with a web page instead of data. Check the address; in the network of a hotel or airport, sign in with a web browser first.</source>
        <translation>%1 antwortet mit einer Webseite statt mit Daten. Prüfen Sie die Adresse; im Netz eines Hotels oder Flughafens melden Sie sich erst mit einem Webbrowser an.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests. Try again in a moment.</source>
        <translation>%1 bittet um weniger Anfragen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own. Try again later.</source>
        <translation>%1 hat selbst ein Problem. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind that of %2. Set it right: sign-ins and times depend on it.</source>
        <extracomment>%1 is &quot;5 minutes&quot;, %2 the provider.</extracomment>
        <translation>Die Uhr dieses Rechners geht gegenüber der von %2 um %1 nach. Stellen Sie sie richtig: Anmeldungen und Zeiten hängen davon ab.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of that of %2. Set it right: sign-ins and times depend on it.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber der von %2 um %1 vor. Stellen Sie sie richtig: Anmeldungen und Zeiten hängen davon ab.</translation>
    </message>
    <message>
        <source>%1 shows only its newest calls. What came while Callboard was not running may be missing.</source>
        <translation>%1 zeigt nur seine neuesten Anrufe. Was kam, während Callboard nicht lief, kann fehlen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 shows no calls older than %n day(s).</source>
        <translation>
            <numerusform>%1 zeigt keine Anrufe, die älter als %n Tag sind.</numerusform>
            <numerusform>%1 zeigt keine Anrufe, die älter als %n Tage sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls may be missing between %1 and %2.</source>
        <extracomment>A gap in what is known of an account. %1 and %2 are moments such as &quot;Mon 16 Mar 14:00&quot;.</extracomment>
        <translation>Zwischen %1 und %2 können Anrufe fehlen.</translation>
    </message>
    <message>
        <source>Its key is in the keyring of this desktop.</source>
        <translation>Sein Schlüssel liegt im Schlüsselbund dieses Desktops.</translation>
    </message>
    <message>
        <source>Its key is read from the environment variable %1.</source>
        <extracomment>%1 is the name of an environment variable.</extracomment>
        <translation>Sein Schlüssel wird aus der Umgebungsvariablen %1 gelesen.</translation>
    </message>
    <message>
        <source>Its key is read from the file %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Sein Schlüssel wird aus der Datei %1 gelesen.</translation>
    </message>
    <message>
        <source>Its key is forgotten when Callboard ends.</source>
        <translation>Sein Schlüssel wird vergessen, wenn Callboard endet.</translation>
    </message>
    <message>
        <source>Its history has been read back to %1.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Sein Verlauf ist bis zurück zum %1 gelesen.</translation>
    </message>
    <message>
        <source>Its history has been read to its end.</source>
        <translation>Sein Verlauf ist bis zum Ende gelesen.</translation>
    </message>
    <message>
        <source>Its history back to %1 has not been read to its end yet.</source>
        <translation>Sein Verlauf bis zurück zum %1 ist noch nicht bis zum Ende gelesen.</translation>
    </message>
    <message>
        <source>Its history has not been read to its end yet.</source>
        <translation>Sein Verlauf ist noch nicht bis zum Ende gelesen.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed, kept here</source>
        <translation>Geändert, hier aufbewahrt</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Deletion asked for</source>
        <translation>Löschung verlangt</translation>
    </message>
    <message>
        <source>Deletion taken back</source>
        <translation>Löschung zurückgenommen</translation>
    </message>
    <message>
        <source>Deleted at the provider</source>
        <translation>Beim Anbieter gelöscht</translation>
    </message>
    <message>
        <source>Unsent edit discarded</source>
        <translation>Ungesendete Änderung verworfen</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Erneut gesendet</translation>
    </message>
    <message>
        <source>Hidden here</source>
        <translation>Hier verborgen</translation>
    </message>
    <message>
        <source>Shown again</source>
        <translation>Wieder gezeigt</translation>
    </message>
    <message>
        <source>Marked as reviewed</source>
        <translation>Als geprüft gekennzeichnet</translation>
    </message>
    <message>
        <source>Marked as not reviewed</source>
        <translation>Als nicht geprüft gekennzeichnet</translation>
    </message>
    <message>
        <source>Record separated</source>
        <translation>Eintrag gelöst</translation>
    </message>
    <message>
        <source>Calls joined</source>
        <translation>Anrufe zusammengeführt</translation>
    </message>
    <message>
        <source>Linked to a guest</source>
        <translation>Mit einem Gast verknüpft</translation>
    </message>
    <message>
        <source>Unlinked from a guest</source>
        <translation>Verknüpfung mit einem Gast gelöst</translation>
    </message>
    <message>
        <source>Listened to</source>
        <translation>Angehört</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Daten gelöscht</translation>
    </message>
    <message>
        <source>Account connected</source>
        <translation>Konto verbunden</translation>
    </message>
    <message>
        <source>Account removed</source>
        <translation>Konto entfernt</translation>
    </message>
    <message>
        <source>before: %1</source>
        <extracomment>Audit trail: the words a field had before. %1 is the text.</extracomment>
        <translation>vorher: %1</translation>
    </message>
    <message>
        <source>after: %1</source>
        <extracomment>Audit trail: the words a field has after a change. %1 is the text.</extracomment>
        <translation>nachher: %1</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column title</comment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column title</comment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column title</comment>
        <extracomment>Column title: what somebody did.</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>column title</comment>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>column title</comment>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Link to a guest taken back</source>
        <translation>Verknüpfung mit einem Gast zurückgenommen</translation>
    </message>
    <message>
        <source>Guest added</source>
        <translation>Gast hinzugefügt</translation>
    </message>
    <message>
        <source>Guest changed</source>
        <translation>Gast geändert</translation>
    </message>
    <message>
        <source>Guest removed</source>
        <translation>Gast entfernt</translation>
    </message>
    <message>
        <source>Guest brought back</source>
        <translation>Gast wiederhergestellt</translation>
    </message>
    <message>
        <source>Guests merged</source>
        <translation>Gäste zusammengeführt</translation>
    </message>
    <message>
        <source>Guests taken apart</source>
        <translation>Gäste getrennt</translation>
    </message>
    <message>
        <source>Guests imported</source>
        <translation>Gäste importiert</translation>
    </message>
    <message>
        <source>Retention set</source>
        <translation>Aufbewahrung festgelegt</translation>
    </message>
    <message>
        <source>Call-back done</source>
        <translation>Rückruf erledigt</translation>
    </message>
    <message>
        <source>Call-back put off</source>
        <translation>Rückruf verschoben</translation>
    </message>
    <message>
        <source>Call-back taken on</source>
        <translation>Rückruf übernommen</translation>
    </message>
    <message>
        <source>Number hidden from the queue</source>
        <translation>Nummer in den Rückrufen ausgeblendet</translation>
    </message>
    <message>
        <source>Call-back decided otherwise</source>
        <translation>Über Rückruf anders entschieden</translation>
    </message>
    <message>
        <source>Call-back open again</source>
        <translation>Rückruf wieder offen</translation>
    </message>
    <message>
        <source>Guest to be kept at the provider, too</source>
        <translation>Gast soll auch beim Anbieter geführt werden</translation>
    </message>
    <message>
        <source>Guest no longer to be kept at the provider</source>
        <translation>Gast soll nicht mehr beim Anbieter geführt werden</translation>
    </message>
    <message>
        <source>Guest kept at the provider, too</source>
        <translation>Gast auch beim Anbieter geführt</translation>
    </message>
    <message>
        <source>Answer of a review changed</source>
        <translation>Antwort einer Bewertung geändert</translation>
    </message>
    <message>
        <source>Review list made</source>
        <translation>Bewertungsliste angelegt</translation>
    </message>
    <message>
        <source>Review list removed</source>
        <translation>Bewertungsliste entfernt</translation>
    </message>
    <message>
        <source>Left out of a review list</source>
        <translation>Aus einer Bewertungsliste genommen</translation>
    </message>
    <message>
        <source>Scorecard saved</source>
        <translation>Bewertungsbogen gespeichert</translation>
    </message>
    <message>
        <source>Remark in the recording</source>
        <translation>Anmerkung in der Aufnahme</translation>
    </message>
    <message>
        <source>Remark in the recording removed</source>
        <translation>Anmerkung in der Aufnahme entfernt</translation>
    </message>
    <message>
        <source>Words of the transcript corrected</source>
        <translation>Worte der Mitschrift berichtigt</translation>
    </message>
    <message>
        <source>Import of guests taken back</source>
        <translation>Import von Gästen zurückgenommen</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>Aus einer Sicherung wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>%1 The reason: %2.</source>
        <extracomment>%1 is a sentence about what failed, %2 the system&apos;s reason.</extracomment>
        <translation>%1 Der Grund: %2.</translation>
    </message>
    <message>
        <source>its beginning</source>
        <extracomment>In place of the name of a file inside a backup.</extracomment>
        <translation>der Anfang</translation>
    </message>
    <message>
        <source>%1 is not a backup of Callboard. Choose a file that “Back up” has made.</source>
        <translation>%1 ist keine Sicherung von Callboard. Wählen Sie eine Datei, die „Sichern“ erstellt hat.</translation>
    </message>
    <message>
        <source>%1 ends too early, so it is not whole. Copy it again from where it comes from, or choose an older backup.</source>
        <translation>%1 endet zu früh und ist daher nicht vollständig. Kopieren Sie die Datei noch einmal von dort, woher sie kommt, oder wählen Sie eine ältere Sicherung.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 is not what was backed up. Copy it again from where it comes from, or choose an older backup.</source>
        <extracomment>%1 is a file, %2 a file inside it.</extracomment>
        <translation>%1 ist beschädigt: %2 ist nicht, was gesichert wurde. Kopieren Sie die Datei noch einmal von dort, woher sie kommt, oder wählen Sie eine ältere Sicherung.</translation>
    </message>
    <message>
        <source>%1 is not whole: %2 is missing in it. Choose another backup.</source>
        <translation>%1 ist nicht vollständig: Darin fehlt %2. Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>%1 contains %2, which no backup of Callboard does, or not in that place. Nothing was unpacked from it; choose another backup.</source>
        <translation>In %1 ist %2; das hat keine Sicherung von Callboard oder nicht an dieser Stelle. Nichts daraus wurde entpackt; wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>The database %2 in %1 is not sound: %3. Choose another backup.</source>
        <extracomment>%2 is a file inside the backup, %3 what the database says about it.</extracomment>
        <translation>Die Datenbank %2 in %1 ist nicht in Ordnung: %3. Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Callboard. Install that version, then restore it.</source>
        <translation>%1 wurde von einer neueren Version von Callboard erstellt. Installieren Sie diese Version und stellen Sie die Sicherung dann wieder her.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Callboard, %2. Install that version, then restore it.</source>
        <extracomment>%1 is a file, %2 a version number.</extracomment>
        <translation>%1 wurde von einer neueren Version von Callboard erstellt, %2. Installieren Sie diese Version und stellen Sie die Sicherung dann wieder her.</translation>
    </message>
    <message>
        <source>%1 claims to hold more than a backup of its size can. It was not unpacked; choose another backup.</source>
        <translation>%1 gibt vor, mehr zu enthalten, als eine Sicherung dieser Größe kann. Die Datei wurde nicht entpackt; wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>There is not enough room in %1: %2 must be free. Make room, then try again.</source>
        <extracomment>%1 is a folder, %2 a size such as 1.2 GB.</extracomment>
        <translation>In %1 ist nicht genug Platz: %2 müssen frei sein. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The databases could not be copied or opened.</source>
        <translation>Die Datenbanken konnten nicht kopiert oder geöffnet werden.</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>Abgebrochen. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Copying the databases…</source>
        <translation>Datenbanken werden kopiert…</translation>
    </message>
    <message>
        <source>Packing…</source>
        <translation>Wird gepackt…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Unpacking…</source>
        <translation>Wird entpackt…</translation>
    </message>
    <message>
        <source>Made on %1 by Callboard %2.</source>
        <extracomment>%1 is a moment, %2 a version number.</extracomment>
        <translation>Erstellt am %1 von Callboard %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Anruf</numerusform>
            <numerusform>%n Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>no calls, they are fetched again</source>
        <translation>keine Anrufe, sie werden neu geholt</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>%1 It holds settings, notes and decisions; %2.</source>
        <extracomment>%1: when a backup was made. %2: a list such as &quot;2 accounts, 3 calls, 4 MB&quot;.</extracomment>
        <translation>%1 Enthalten sind Einstellungen, Notizen und Entscheidungen; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) that waited to be sent when the backup was made may have been sent since. They are on hold: decide about each in “Edits waiting to be sent”.</source>
        <translation>
            <numerusform>%n Änderung, die beim Erstellen der Sicherung aufs Senden wartete, wurde seither vielleicht gesendet. Sie ist zurückgestellt: Entscheiden Sie darüber in „Änderungen, die aufs Senden warten“.</numerusform>
            <numerusform>%n Änderungen, die beim Erstellen der Sicherung aufs Senden warteten, wurden seither vielleicht gesendet. Sie sind zurückgestellt: Entscheiden Sie über jede in „Änderungen, die aufs Senden warten“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were erased here after this backup was made. They are in it: erase them again after restoring.</source>
        <translation>
            <numerusform>Die Daten von %n Person wurden hier nach dieser Sicherung gelöscht. In ihr sind sie noch: Löschen Sie sie nach dem Wiederherstellen erneut.</numerusform>
            <numerusform>Die Daten von %n Personen wurden hier nach dieser Sicherung gelöscht. In ihr sind sie noch: Löschen Sie sie nach dem Wiederherstellen erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was here before is kept in %1.</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>Was vorher hier war, liegt in %1.</translation>
    </message>
    <message>
        <source>Keys and passwords are not part of a backup. They stay in this computer&apos;s keyring; on another computer each account asks for its key.</source>
        <translation>Schlüssel und Passwörter gehören nicht zur Sicherung. Sie bleiben im Schlüsselbund dieses Rechners; auf einem anderen Rechner fragt jedes Konto nach seinem Schlüssel.</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>their telephone system does not allow it</source>
        <extracomment>Why calls were left as they were: ends &quot;3 calls were left as they were: …&quot;.</extracomment>
        <translation>das Telefonsystem lässt es nicht zu</translation>
    </message>
    <message>
        <source>they are no longer there</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>it was sent already</source>
        <translation>schon gesendet</translation>
    </message>
    <message>
        <source>you cancelled</source>
        <translation>von Ihnen abgebrochen</translation>
    </message>
    <message>
        <source>The calls</source>
        <extracomment>&quot;The calls&quot;: subject of a sentence about a failure.</extracomment>
        <translation>Die Anrufliste</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were left as they were: %1</source>
        <extracomment>Report. %1 is the reason.</extracomment>
        <translation>
            <numerusform>%n Anruf blieb, wie er war: %1</numerusform>
            <numerusform>%n Anrufe blieben, wie sie waren: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The window cannot be opened: %1.</source>
        <translation>Das Fenster lässt sich nicht öffnen: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a number of “callboard outbox list”.</source>
        <translation>„%1“ ist keine Nummer aus „callboard outbox list“.</translation>
    </message>
    <message>
        <source>Nothing with the number %1 waits.</source>
        <translation>Unter der Nummer %1 wartet nichts.</translation>
    </message>
    <message>
        <source>%1: dropped</source>
        <translation>%1: verworfen</translation>
    </message>
    <message>
        <source>%1 is not a folder that can be written</source>
        <translation>%1 ist kein beschreibbarer Ordner</translation>
    </message>
    <message>
        <source>%1 can be read by others</source>
        <translation>%1 ist für andere lesbar</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>cache %1, desk %2</source>
        <translation>Zwischenspeicher %1, Schreibtisch %2</translation>
    </message>
    <message>
        <source>%1 calls from %2 records</source>
        <translation>%1 Anrufe aus %2 Datensätzen</translation>
    </message>
    <message>
        <source>it was damaged and is being filled again</source>
        <translation>er war beschädigt und wird neu gefüllt</translation>
    </message>
    <message>
        <source>it was damaged; what could be read was saved</source>
        <translation>er war beschädigt; was lesbar war, ist gerettet</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>available</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>not available; keys can come from --secret env:VARIABLE or file:PATH</source>
        <translation>nicht vorhanden; Schlüssel können mit --secret env:VARIABLE oder file:PFAD kommen</translation>
    </message>
    <message>
        <source>%1 waiting, %2 need a decision</source>
        <translation>%1 warten, %2 brauchen eine Entscheidung</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>LOOK</source>
        <translation>PRÜFEN</translation>
    </message>
    <message>
        <source>not examined: another Callboard is using this profile</source>
        <translation>nicht untersucht: Ein anderes Callboard benutzt dieses Profil</translation>
    </message>
    <message>
        <source>Another Callboard is using this profile; close it first, or choose another with --profile.</source>
        <translation>Ein anderes Callboard benutzt dieses Profil; schließen Sie es oder wählen Sie mit --profile ein anderes.</translation>
    </message>
    <message>
        <source>only calls that match, in the language of the search box</source>
        <translation>nur passende Anrufe, in der Sprache des Suchfelds</translation>
    </message>
    <message>
        <source>machine-readable output; its keys are stable</source>
        <translation>maschinenlesbare Ausgabe mit festen Schlüsselwörtern</translation>
    </message>
    <message>
        <source>name or number of the account</source>
        <translation>Name oder Nummer des Kontos</translation>
    </message>
    <message>
        <source>only this account, by name or number; may be repeated</source>
        <translation>nur dieses Konto, nach Name oder Nummer; mehrfach erlaubt</translation>
    </message>
    <message>
        <source>really do it</source>
        <translation>wirklich ausführen</translation>
    </message>
    <message>
        <source>calls in the generated world, 1 to 1000000 (default 5000)</source>
        <translation>Anrufe in der erzeugten Welt, 1 bis 1000000 (sonst 5000)</translation>
    </message>
    <message>
        <source>another number makes another world (default 1)</source>
        <translation>eine andere Zahl ergibt eine andere Welt (sonst 1)</translation>
    </message>
    <message>
        <source>the world&apos;s present, ISO 8601 (default: now)</source>
        <translation>die Gegenwart der Welt, ISO 8601 (sonst: jetzt)</translation>
    </message>
    <message>
        <source>list the connected accounts</source>
        <translation>verbundene Konten auflisten</translation>
    </message>
    <message>
        <source>what to call it here</source>
        <translation>wie es hier heißen soll</translation>
    </message>
    <message>
        <source>address of the service, when it is not the usual one</source>
        <translation>Adresse des Dienstes, wenn es nicht die übliche ist</translation>
    </message>
    <message>
        <source>a setting of the provider, such as timezone=Europe/Paris; may be repeated</source>
        <translation>eine Einstellung des Anbieters wie timezone=Europe/Paris; mehrfach erlaubt</translation>
    </message>
    <message>
        <source>where the key is kept; for the keyring it is asked for, or read from standard input (default keyring)</source>
        <translation>wo der Schlüssel liegt; für den Schlüsselbund wird er erfragt oder von der Standardeingabe gelesen (sonst keyring)</translation>
    </message>
    <message>
        <source>check that the account&apos;s key works</source>
        <translation>prüfen, ob der Schlüssel des Kontos gilt</translation>
    </message>
    <message>
        <source>forget an account, its key, its calls and its unsent edits</source>
        <translation>ein Konto vergessen, samt Schlüssel, Anrufen und ungesendeten Änderungen</translation>
    </message>
    <message>
        <source>fetch new and changed calls, and send what waits</source>
        <translation>neue und geänderte Anrufe holen und senden, was wartet</translation>
    </message>
    <message>
        <source>read the whole history again and look for deletions</source>
        <translation>den ganzen Verlauf neu lesen und nach Löschungen suchen</translation>
    </message>
    <message>
        <source>list calls from the cache</source>
        <translation>Anrufe aus dem Zwischenspeicher auflisten</translation>
    </message>
    <message>
        <source>order, such as started:desc (the default) or talk</source>
        <translation>Reihenfolge wie started:desc (sonst diese) oder talk</translation>
    </message>
    <message>
        <source>at most so many calls</source>
        <translation>höchstens so viele Anrufe</translation>
    </message>
    <message>
        <source>leave out the first calls</source>
        <translation>die ersten Anrufe auslassen</translation>
    </message>
    <message>
        <source>write to this file, which is replaced only when all went well</source>
        <translation>in diese Datei schreiben; sie wird nur ersetzt, wenn alles gelang</translation>
    </message>
    <message>
        <source>everything about one call</source>
        <translation>alles über einen Anruf</translation>
    </message>
    <message>
        <source>totals by direction, status and provider</source>
        <translation>Summen nach Richtung, Status und Anbieter</translation>
    </message>
    <message>
        <source>how many calls have each direction, status, line, employee and so on</source>
        <translation>wie viele Anrufe je Richtung, Status, Leitung, Mitarbeiter und so weiter</translation>
    </message>
    <message>
        <source>compare with the totals that the providers report</source>
        <translation>mit den Summen der Anbieter vergleichen</translation>
    </message>
    <message>
        <source>log a call by hand</source>
        <translation>einen Anruf von Hand erfassen</translation>
    </message>
    <message>
        <source>required</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>required: the calling number</source>
        <translation>nötig: die anrufende Nummer</translation>
    </message>
    <message>
        <source>required: the called number</source>
        <translation>nötig: die angerufene Nummer</translation>
    </message>
    <message>
        <source>default completed</source>
        <translation>sonst completed</translation>
    </message>
    <message>
        <source>the system that carried the call (default manual)</source>
        <translation>das System, über das der Anruf lief (sonst manual)</translation>
    </message>
    <message>
        <source>length of the call</source>
        <translation>Länge des Anrufs</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>link to the recording</source>
        <translation>Verweis auf die Aufnahme</translation>
    </message>
    <message>
        <source>the provider&apos;s id of the guest; overrides the match by number</source>
        <translation>Kennung des Gasts beim Anbieter; geht der Zuordnung nach Nummer vor</translation>
    </message>
    <message>
        <source>replace the notes of a call; - reads them from standard input</source>
        <translation>die Notizen eines Anrufs ersetzen; - liest sie von der Standardeingabe</translation>
    </message>
    <message>
        <source>the notes; an empty text clears them</source>
        <translation>die Notizen; ein leerer Text löscht sie</translation>
    </message>
    <message>
        <source>read the notes from a UTF-8 file; - is standard input</source>
        <translation>die Notizen aus einer UTF-8-Datei lesen; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>delete a call here and at its provider, for ever</source>
        <translation>einen Anruf hier und beim Anbieter endgültig löschen</translation>
    </message>
    <message>
        <source>edits that wait to be sent</source>
        <translation>Änderungen, die aufs Senden warten</translation>
    </message>
    <message>
        <source>send refused or conflicting edits again; yours wins</source>
        <translation>abgelehnte oder strittige Änderungen erneut senden; Ihre gilt</translation>
    </message>
    <message>
        <source>drop unsent edits; what the provider has shows again</source>
        <translation>ungesendete Änderungen verwerfen; es gilt wieder, was der Anbieter hat</translation>
    </message>
    <message>
        <source>serve an invented world of calls on this machine, for trying things and for tests</source>
        <translation>auf diesem Rechner eine erfundene Welt von Anrufen anbieten, zum Ausprobieren und Prüfen</translation>
    </message>
    <message>
        <source>port on 127.0.0.1 (default: any free one)</source>
        <translation>Port an 127.0.0.1 (sonst ein freier)</translation>
    </message>
    <message>
        <source>misbehave, such as 429=1@0.1,reset@0.05,truncate#3</source>
        <translation>Störungen, etwa 429=1@0.1,reset@0.05,truncate#3</translation>
    </message>
    <message>
        <source>check the profile, the accounts and the keyring</source>
        <translation>Profil, Konten und Schlüsselbund prüfen</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>das Fenster öffnen</translation>
    </message>
    <message>
        <source>show an invented hotel instead of your own calls</source>
        <translation>ein erfundenes Hotel statt Ihrer Anrufe zeigen</translation>
    </message>
    <message>
        <source>write a picture of the filled window and end; needs no display</source>
        <translation>ein Bild des gefüllten Fensters schreiben und enden; braucht keinen Bildschirm</translation>
    </message>
    <message>
        <source>size of the window</source>
        <translation>Größe des Fensters</translation>
    </message>
    <message>
        <source>colours of the window</source>
        <translation>Farben des Fensters</translation>
    </message>
    <message>
        <source>language and formats, such as fr or en_GB</source>
        <translation>Sprache und Schreibweisen, etwa fr oder en_GB</translation>
    </message>
    <message>
        <source>keep every file under DIR</source>
        <translation>alle Dateien unter DIR ablegen</translation>
    </message>
    <message>
        <source>contact nobody; edits wait</source>
        <translation>niemanden kontaktieren; Änderungen warten</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>diese Hilfe zeigen</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>die Version zeigen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Anruf</numerusform>
            <numerusform>%n Anrufe</numerusform>
        </translation>
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
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>%1: the provider counts otherwise: %2.</source>
        <translation>%1: Der Anbieter zählt anders: %2.</translation>
    </message>
    <message>
        <source>--check compares everything with the provider: without --query and --offline.</source>
        <translation>--check vergleicht alles mit dem Anbieter: ohne --query und --offline.</translation>
    </message>
    <message>
        <source>%1 needs a whole number.</source>
        <translation>%1 braucht eine ganze Zahl.</translation>
    </message>
    <message>
        <source>%1 is one of: %2.</source>
        <translation>%1 ist eins von: %2.</translation>
    </message>
    <message>
        <source>%1 needs a time such as 2026-03-16T14:00:00Z.</source>
        <translation>%1 braucht einen Zeitpunkt wie 2026-03-16T14:00:00Z.</translation>
    </message>
    <message>
        <source>%1 needs a size such as 1280x800.</source>
        <translation>%1 braucht eine Größe wie 1280x800.</translation>
    </message>
    <message>
        <source>%1 needs KEY=VALUE.</source>
        <translation>%1 braucht NAME=WERT.</translation>
    </message>
    <message>
        <source>%1 was given more than once.</source>
        <translation>%1 wurde mehrfach angegeben.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 braucht %2.</translation>
    </message>
    <message>
        <source>There is one word too many after %1.</source>
        <translation>Nach %1 steht ein Wort zu viel.</translation>
    </message>
    <message>
        <source>There is no sub-command “%1”.</source>
        <translation>Den Unterbefehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” needs one more word: %2.</source>
        <translation>„%1“ braucht noch ein Wort: %2.</translation>
    </message>
    <message>
        <source>%1 does not go before a sub-command.</source>
        <translation>%1 steht nicht vor einem Unterbefehl.</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>Die Standardausgabe</translation>
    </message>
    <message>
        <source>“%1” is not the id of a call; ids look like 1:cal_ab12.</source>
        <translation>„%1“ ist keine Kennung eines Anrufs; sie sehen aus wie 1:cal_ab12.</translation>
    </message>
    <message>
        <source>There is no call “%1”.</source>
        <translation>Den Anruf „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>--sort is one of: %1; “:desc” turns it round.</source>
        <translation>--sort ist eins von: %1; „:desc“ kehrt um.</translation>
    </message>
    <message>
        <source>Ends with 0 when done, 1 when it failed, 2 when used wrongly, 3 when partly done.</source>
        <translation>Endet mit 0, wenn erledigt, 1, wenn gescheitert, 2, wenn falsch benutzt, 3, wenn teils erledigt.</translation>
    </message>
    <message>
        <source>Usage: callboard [options] %1
       callboard SUB-COMMAND [options]</source>
        <translation>Aufruf: callboard [Optionen] %1
        callboard UNTERBEFEHL [Optionen]</translation>
    </message>
    <message>
        <source>All calls of a company in one place. Without a sub-command it opens the window.</source>
        <translation>Alle Anrufe eines Unternehmens an einem Ort. Ohne Unterbefehl öffnet sich das Fenster.</translation>
    </message>
    <message>
        <source>Options of the window:</source>
        <translation>Optionen des Fensters:</translation>
    </message>
    <message>
        <source>Options everywhere:</source>
        <translation>Optionen überall:</translation>
    </message>
    <message>
        <source>Sub-commands (callboard SUB-COMMAND --help says more):</source>
        <translation>Unterbefehle (callboard UNTERBEFEHL --help sagt mehr):</translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <translation>Aufruf: %1 [Optionen]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>%1: %2 there, %3 here</source>
        <translation>%1: %2 dort, %3 hier</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>auf dem Stand</translation>
    </message>
    <message>
        <source>newest calls</source>
        <translation>neueste Anrufe</translation>
    </message>
    <message>
        <source>older calls</source>
        <translation>ältere Anrufe</translation>
    </message>
    <message>
        <source>calls that were not finished</source>
        <translation>Anrufe, die nicht beendet waren</translation>
    </message>
    <message>
        <source>looking for changes in the whole history</source>
        <translation>sucht Änderungen im ganzen Verlauf</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>sendet</translation>
    </message>
    <message>
        <source>waiting, as the provider asked</source>
        <translation>wartet, wie der Anbieter es wünscht</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>%1: %2, %3 read</source>
        <translation>%1: %2, %3 gelesen</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 deleted, %5 sent, %6 pages read</source>
        <translation>%1: %2 neu, %3 geändert, %4 gelöscht, %5 gesendet, %6 Seiten gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s) could not be read and were set aside; “callboard doctor” says more.</source>
        <translation>
            <numerusform>%1: %n Eintrag war nicht lesbar und wurde zurückgelegt; „callboard doctor“ sagt mehr.</numerusform>
            <numerusform>%1: %n Einträge waren nicht lesbar und wurden zurückgelegt; „callboard doctor“ sagt mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>Das Konto „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>sync and --offline do not go together.</source>
        <translation>sync und --offline passen nicht zusammen.</translation>
    </message>
    <message>
        <source>No account is connected yet; “callboard accounts add” connects one.</source>
        <translation>Noch ist kein Konto verbunden; „callboard accounts add“ verbindet eins.</translation>
    </message>
    <message>
        <source>--secret is keyring, env:VARIABLE or file:PATH.</source>
        <translation>--secret ist keyring, env:VARIABLE oder file:PFAD.</translation>
    </message>
    <message>
        <source>There is no provider “%1”; it can be: %2.</source>
        <translation>Den Anbieter „%1“ gibt es nicht; möglich sind: %2.</translation>
    </message>
    <message>
        <source>The account needs a name: --name N.</source>
        <translation>Das Konto braucht einen Namen: --name N.</translation>
    </message>
    <message>
        <source>--base-url needs an https address; http is for this machine only.</source>
        <translation>--base-url braucht eine https-Adresse; http gilt nur für diesen Rechner.</translation>
    </message>
    <message>
        <source>There is already an account called “%1”.</source>
        <translation>Ein Konto namens „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>There is no keyring to keep the key of %1 in; use --secret env:VARIABLE or file:PATH.</source>
        <translation>Für den Schlüssel von %1 gibt es keinen Schlüsselbund; nehmen Sie --secret env:VARIABLE oder file:PFAD.</translation>
    </message>
    <message>
        <source>Connected “%1” as account %2.</source>
        <translation>„%1“ ist als Konto %2 verbunden.</translation>
    </message>
    <message>
        <source>The key of “%1” works. %2</source>
        <translation>Der Schlüssel von „%1“ gilt. %2</translation>
    </message>
    <message>
        <source>This forgets the account, its calls and its unsent edits; add --yes to do it.</source>
        <translation>Das vergisst das Konto, seine Anrufe und ungesendeten Änderungen; mit --yes geschieht es.</translation>
    </message>
    <message>
        <source>The account is gone, but its key may still be in the keyring.</source>
        <translation>Das Konto ist weg, aber sein Schlüssel liegt vielleicht noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>„%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>--port needs a number up to 65535.</source>
        <translation>--port braucht eine Zahl bis 65535.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>(worked out from other times)</source>
        <translation>(aus anderen Zeiten errechnet)</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
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
        <source>(deleted at the provider)</source>
        <translation>(beim Anbieter gelöscht)</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Bekannt durch</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Wartet aufs Senden</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>you work offline</source>
        <translation>Sie arbeiten offline</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>kept, but it needs your decision: %1</source>
        <translation>behalten, braucht aber Ihre Entscheidung: %1</translation>
    </message>
    <message>
        <source>kept; will be sent later: %1</source>
        <translation>behalten; wird später gesendet: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is too long for notes.</source>
        <translation>%1 ist zu lang für Notizen.</translation>
    </message>
    <message>
        <source>The notes are not UTF-8 text.</source>
        <translation>Die Notizen sind kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>No connected account takes calls logged by hand.</source>
        <translation>Kein verbundenes Konto nimmt von Hand erfasste Anrufe an.</translation>
    </message>
    <message>
        <source>Say which account to log into: --account N.</source>
        <translation>Sagen Sie, in welches Konto: --account N.</translation>
    </message>
    <message>
        <source>Notes of %1</source>
        <translation>Notizen zu %1</translation>
    </message>
    <message>
        <source>log needs %1.</source>
        <translation>log braucht %1.</translation>
    </message>
    <message>
        <source>--from and --to need phone numbers with country code, such as +13055551234.</source>
        <translation>--from und --to brauchen Nummern mit Ländervorwahl wie +13055551234.</translation>
    </message>
    <message>
        <source>Logged as %1</source>
        <translation>Erfasst als %1</translation>
    </message>
    <message>
        <source>This deletes the call for ever, at the provider too; add --yes to do it.</source>
        <translation>Das löscht den Anruf endgültig, auch beim Anbieter; mit --yes geschieht es.</translation>
    </message>
    <message>
        <source>Deletion of %1</source>
        <translation>Löschung von %1</translation>
    </message>
    <message>
        <source>%1 See “%2”.</source>
        <translation>%1 Siehe „%2“.</translation>
    </message>
    <message>
        <source>--%1 goes with --demo.</source>
        <translation>--%1 gehört zu --demo.</translation>
    </message>
    <message>
        <source>There is no display: neither WAYLAND_DISPLAY nor DISPLAY is set. Sub-commands and --screenshot work without one.</source>
        <translation>Es gibt keinen Bildschirm: Weder WAYLAND_DISPLAY noch DISPLAY ist gesetzt. Unterbefehle und --screenshot brauchen keinen.</translation>
    </message>
    <message>
        <source>select this call, or the newest that matches a query</source>
        <translation>diesen Anruf auswählen, oder den neuesten, der zu einer Suche passt</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n edit(s) wait to be sent; “callboard outbox list” shows them.</source>
        <translation>
            <numerusform>%1: %n Änderung wartet auf den Versand; „callboard outbox list“ zeigt sie.</numerusform>
            <numerusform>%1: %n Änderungen warten auf den Versand; „callboard outbox list“ zeigt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>wird erfragt</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Darf leer bleiben.</translation>
    </message>
    <message>
        <source>--base-url of your own is needed</source>
        <translation>eine eigene --base-url ist nötig</translation>
    </message>
    <message>
        <source>Sign in with a web browser instead of giving a key.</source>
        <translation>Mit einem Webbrowser anmelden, statt einen Schlüssel anzugeben.</translation>
    </message>
    <message>
        <source>%1 has no sign-in with a web browser.</source>
        <translation>%1 kennt keine Anmeldung mit einem Webbrowser.</translation>
    </message>
    <message>
        <source>A sign-in is kept in the keyring or a file: its key changes by itself.</source>
        <translation>Eine Anmeldung wird im Schlüsselbund oder in einer Datei aufbewahrt: Ihr Schlüssel ändert sich von selbst.</translation>
    </message>
    <message>
        <source>%1 replaces its key at every use, so it can only be kept in the keyring or a file.</source>
        <translation>%1 ersetzt seinen Schlüssel bei jeder Benutzung, deshalb kann er nur im Schlüsselbund oder in einer Datei liegen.</translation>
    </message>
    <message>
        <source>%1 takes no changes of this</source>
        <extracomment>%1 is a list of telephone systems.</extracomment>
        <translation>%1 nimmt hier keine Änderungen an</translation>
    </message>
    <message>
        <source>kept here only: %1</source>
        <translation>nur hier aufbewahrt: %1</translation>
    </message>
    <message>
        <source>%1 does not let calls be deleted.</source>
        <translation>Bei %1 lassen sich Anrufe nicht löschen.</translation>
    </message>
    <message>
        <source>The call stays, because %1 does not let calls be deleted.</source>
        <translation>Der Anruf bleibt, weil sich bei %1 Anrufe nicht löschen lassen.</translation>
    </message>
    <message>
        <source>%1 needs one thing more: %2</source>
        <translation>%1 braucht noch etwas: %2</translation>
    </message>
    <message>
        <source>%1 needs --option %2=…: %3</source>
        <translation>%1 braucht --option %2=…: %3</translation>
    </message>
    <message>
        <source>%1 has no common address: give yours with --base-url U.</source>
        <translation>%1 hat keine gemeinsame Adresse: Geben Sie Ihre mit --base-url U an.</translation>
    </message>
    <message>
        <source>%1 has no option “%2”; it can be: %3.</source>
        <translation>%1 hat keine Option „%2“; es gibt: %3.</translation>
    </message>
    <message>
        <source>%1 has no option “%2”; did you mean “%3”?</source>
        <translation>%1 hat keine Option „%2“; meinten Sie „%3“?</translation>
    </message>
    <message>
        <source>--option timezone needs a name such as Europe/Paris.</source>
        <translation>--option timezone braucht einen Namen wie Europe/Paris.</translation>
    </message>
    <message>
        <source>--option %1 needs a number.</source>
        <translation>--option %1 braucht eine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is secret and does not belong on the command line: it is asked for, or read from standard input.</source>
        <translation>„%1“ ist geheim und gehört nicht auf die Befehlszeile: Es wird erfragt oder von der Standardeingabe gelesen.</translation>
    </message>
    <message>
        <source>such as %1</source>
        <extracomment>A question on the command line. %1 is an example of what to type.</extracomment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <extracomment>A question on the command line: no answer is needed.</extracomment>
        <translation>darf leer bleiben</translation>
    </message>
    <message>
        <source>not shown while you type</source>
        <translation>beim Tippen nicht sichtbar</translation>
    </message>
    <message>
        <source>Name of the account here (%1):</source>
        <translation>Name des Kontos hier (%1):</translation>
    </message>
    <message>
        <source>There is no provider “%1”; did you mean “%2”?</source>
        <translation>Es gibt keinen Anbieter „%1“; meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>--base-url is empty; leave it out for the usual address.</source>
        <translation>--base-url ist leer; lass es weg für die übliche Adresse.</translation>
    </message>
    <message>
        <source>--since needs a day that has been, such as 2026-01-01 or -3m.</source>
        <translation>--since braucht einen vergangenen Tag wie 2026-01-01 oder -3m.</translation>
    </message>
    <message>
        <source>Address of your %1 (https://…):</source>
        <translation>Adresse Ihres %1 (https://…):</translation>
    </message>
    <message>
        <source>The secret of %1 is a JSON object with %2; %3 is not there.</source>
        <extracomment>%1 is the provider, %2 names separated by commas, %3 one of them.</extracomment>
        <translation>Das Geheimnis von %1 ist ein JSON-Objekt mit %2; %3 fehlt darin.</translation>
    </message>
    <message>
        <source>list what can be connected, and what each of them asks for</source>
        <translation>auflisten, was sich verbinden lässt und was jedes System verlangt</translation>
    </message>
    <message>
        <source>connect an account; what is missing is asked for, and the key is checked first, unless --offline</source>
        <translation>ein Konto verbinden; was fehlt, wird erfragt, und der Schlüssel wird zuerst geprüft, außer mit --offline</translation>
    </message>
    <message>
        <source>sign in with a web browser instead of giving a key, where the provider offers that</source>
        <translation>mit einem Webbrowser anmelden, statt einen Schlüssel anzugeben, wo der Anbieter das kann</translation>
    </message>
    <message>
        <source>with --sign-in: only print the page, do not open it</source>
        <translation>mit --sign-in: die Seite nur ausgeben, nicht öffnen</translation>
    </message>
    <message>
        <source>import calls from this day on, such as 2026-01-01 or -3m (default: all)</source>
        <translation>Anrufe ab diesem Tag übernehmen, etwa 2026-01-01 oder -3m (Vorgabe: alle)</translation>
    </message>
    <message>
        <source>take a record out of its call, for good: show lists the records of a call</source>
        <translation>einen Eintrag auf Dauer aus seinem Anruf lösen: show zeigt die Einträge eines Anrufs</translation>
    </message>
    <message>
        <source>make one call of two, for good</source>
        <translation>aus zwei Anrufen auf Dauer einen machen</translation>
    </message>
    <message>
        <source>open this dialog, too; --screenshot then shows it</source>
        <translation>auch diesen Dialog öffnen; --screenshot zeigt dann ihn</translation>
    </message>
    <message>
        <source>%1 is the only record of its call.</source>
        <translation>%1 ist der einzige Eintrag seines Anrufs.</translation>
    </message>
    <message>
        <source>%1 is a call of its own now.</source>
        <translation>%1 ist jetzt ein eigener Anruf.</translation>
    </message>
    <message>
        <source>%1 and %2 are one call already.</source>
        <translation>%1 und %2 sind schon ein Anruf.</translation>
    </message>
    <message>
        <source>%1 and %2 are one call now.</source>
        <translation>%1 und %2 sind jetzt ein Anruf.</translation>
    </message>
    <message>
        <source>Kept here only</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Way of the call</source>
        <translation>Weg des Anrufs</translation>
    </message>
    <message>
        <source>Possibly the same call: %1. %2 To make them one: callboard join %3 %1</source>
        <translation>Vielleicht derselbe Anruf: %1. %2 Zusammenführen: callboard join %3 %1</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>The browser brought a refusal: %1. Try again there, or end with Ctrl+C.</source>
        <translation>Der Browser brachte eine Ablehnung: %1. Versuchen Sie es dort noch einmal, oder beenden Sie mit Strg+C.</translation>
    </message>
    <message>
        <source>Sign in with this page; the program waits for the browser to come back:</source>
        <translation>Melden Sie sich auf dieser Seite an; das Programm wartet, bis der Browser zurückkommt:</translation>
    </message>
    <message>
        <source>the query and order of a saved view; with --query, both hold</source>
        <translation>Abfrage und Reihenfolge einer gespeicherten Ansicht; mit --query gilt beides</translation>
    </message>
    <message>
        <source>count by this instead</source>
        <translation>stattdessen hiernach zählen</translation>
    </message>
    <message>
        <source>list the saved views and how many calls each shows</source>
        <translation>die gespeicherten Ansichten und die Zahl ihrer Anrufe zeigen</translation>
    </message>
    <message>
        <source>everything about one view</source>
        <translation>alles über eine Ansicht</translation>
    </message>
    <message>
        <source>save a query as a view</source>
        <translation>eine Abfrage als Ansicht speichern</translation>
    </message>
    <message>
        <source>columns of the table, such as &quot;status caller started&quot;</source>
        <translation>Spalten der Tabelle, etwa „status caller started“</translation>
    </message>
    <message>
        <source>remove a saved view</source>
        <translation>eine gespeicherte Ansicht entfernen</translation>
    </message>
    <message>
        <source>write the saved views as text</source>
        <translation>die gespeicherten Ansichten als Text schreiben</translation>
    </message>
    <message>
        <source>add the views of a text file, - for standard input; yours stay as they are</source>
        <translation>die Ansichten einer Textdatei hinzufügen, - für die Standardeingabe; Ihre bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>take over views that differ from yours, too</source>
        <translation>auch Ansichten übernehmen, die von Ihren abweichen</translation>
    </message>
    <message>
        <source>only say what would happen</source>
        <translation>nur sagen, was geschähe</translation>
    </message>
    <message>
        <source>mark a call as reviewed</source>
        <translation>einen Anruf als geprüft kennzeichnen</translation>
    </message>
    <message>
        <source>it is to be reviewed again</source>
        <translation>er ist wieder zu prüfen</translation>
    </message>
    <message>
        <source>show this saved view</source>
        <translation>diese gespeicherte Ansicht zeigen</translation>
    </message>
    <message>
        <source>%1 is reviewed.</source>
        <translation>%1 ist geprüft.</translation>
    </message>
    <message>
        <source>%1 is to be reviewed.</source>
        <translation>%1 ist zu prüfen.</translation>
    </message>
    <message>
        <source>--check and --by do not go together.</source>
        <translation>--check und --by gehen nicht zusammen.</translation>
    </message>
    <message>
        <source>There is no view “%1”; “callboard views list” shows them.</source>
        <translation>Die Ansicht „%1“ gibt es nicht; „callboard views list“ zeigt alle.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n character(s).</source>
        <translation>
            <numerusform>Der Name ist länger als %n Zeichen.</numerusform>
            <numerusform>Der Name ist länger als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>Die Ansicht „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>the file is too large to be a list of views</source>
        <translation>die Datei ist zu groß für eine Liste von Ansichten</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>differs, left as it is</source>
        <translation>weicht ab, bleibt unverändert</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) differ from yours and were left; --replace takes them.</source>
        <translation>
            <numerusform>%n Ansicht weicht von Ihrer ab und blieb unverändert; --replace übernimmt sie.</numerusform>
            <numerusform>%n Ansichten weichen von Ihren ab und blieben unverändert; --replace übernimmt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved the view “%1”.</source>
        <translation>Die Ansicht „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Removed the view “%1”.</source>
        <translation>Die Ansicht „%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>--view and --query do not go together: a view is a query.</source>
        <translation>--view und --query gehen nicht zusammen: Eine Ansicht ist eine Abfrage.</translation>
    </message>
    <message>
        <source>The export could not be written down in the audit trail: %1</source>
        <translation>Der Export konnte nicht im Protokoll vermerkt werden: %1</translation>
    </message>
    <message>
        <source>note needs one of --text T, --file F, --restore N, --history or -.</source>
        <translation>note braucht eins von --text T, --file F, --restore N, --history oder -.</translation>
    </message>
    <message>
        <source>There is no guest “%1”.</source>
        <translation>Den Gast „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Several guests are called “%1”; say which by its number, such as g17.</source>
        <translation>Mehrere Gäste heißen „%1“; nennen Sie den richtigen mit seiner Nummer wie g17.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>Zimmer %1</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Aufenthalt</translation>
    </message>
    <message>
        <source>--language needs a language such as de or pt-BR.</source>
        <translation>--language braucht eine Sprache wie de oder pt-BR.</translation>
    </message>
    <message>
        <source>“%1” is no telephone number.</source>
        <translation>„%1“ ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>--%1 needs a day such as 2026-03-16.</source>
        <translation>--%1 braucht einen Tag wie 2026-03-16.</translation>
    </message>
    <message>
        <source>A guest needs a name or a number.</source>
        <translation>Ein Gast braucht einen Namen oder eine Nummer.</translation>
    </message>
    <message>
        <source>%1 is too long.</source>
        <translation>%1 ist zu lang.</translation>
    </message>
    <message>
        <source>--columns is a list of: %1.</source>
        <translation>--columns ist eine Liste aus: %1.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>Der Import wurde abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 known already, %4 not taken.</source>
        <translation>%1 hinzugefügt, %2 aktualisiert, %3 schon bekannt, %4 nicht übernommen.</translation>
    </message>
    <message>
        <source>There is no import to take back.</source>
        <translation>Es gibt keinen Import, der sich zurücknehmen ließe.</translation>
    </message>
    <message>
        <source>%1 removed, %2 as before, %3 kept because they were changed since.</source>
        <translation>%1 entfernt, %2 wie vorher, %3 behalten, weil sie seither geändert wurden.</translation>
    </message>
    <message>
        <source>This removes %1 from the directory; add --yes to do it.</source>
        <translation>Das entfernt %1 aus dem Verzeichnis; mit --yes geschieht es.</translation>
    </message>
    <message>
        <source>These are one guest already.</source>
        <translation>Das ist schon ein Gast.</translation>
    </message>
    <message>
        <source>“%1” is no guest; they look like g17.</source>
        <translation>„%1“ ist kein Gast; sie sehen aus wie g17.</translation>
    </message>
    <message>
        <source>%1 is not part of another guest.</source>
        <translation>%1 ist nicht Teil eines anderen Gasts.</translation>
    </message>
    <message>
        <source>%1 became part of another guest in turn; take that apart first.</source>
        <translation>%1 wurde seinerseits Teil eines anderen Gasts; trennen Sie erst das.</translation>
    </message>
    <message>
        <source>import needs a file, or --undo.</source>
        <translation>import braucht eine Datei oder --undo.</translation>
    </message>
    <message>
        <source>%1 of %2 guests</source>
        <translation>%1 von %2 Gästen</translation>
    </message>
    <message>
        <source>link needs one of --guest G or --unlink.</source>
        <translation>link braucht eins von --guest G oder --unlink.</translation>
    </message>
    <message>
        <source>%1 was with %2.</source>
        <translation>%1 war mit %2.</translation>
    </message>
    <message>
        <source>%1 is linked with nobody.</source>
        <translation>%1 ist mit niemandem verknüpft.</translation>
    </message>
    <message>
        <source>No earlier notes of %1 are kept.</source>
        <translation>Von %1 sind keine früheren Notizen aufbewahrt.</translation>
    </message>
    <message>
        <source>There is no earlier note %1 of this call; see note ID --history.</source>
        <translation>Eine frühere Notiz %1 hat dieser Anruf nicht; siehe note ID --history.</translation>
    </message>
    <message>
        <source>when it began, ISO 8601 (default: now)</source>
        <translation>wann er begann, ISO 8601 (sonst: jetzt)</translation>
    </message>
    <message>
        <source>subject; BlueRockTEL</source>
        <translation>Betreff; BlueRockTEL</translation>
    </message>
    <message>
        <source>detailed summary; BlueRockTEL</source>
        <translation>ausführliche Zusammenfassung; BlueRockTEL</translation>
    </message>
    <message>
        <source>the provider&apos;s id of the employee; escapelife</source>
        <translation>Kennung des Mitarbeiters beim Anbieter; escapelife</translation>
    </message>
    <message>
        <source>number of a ticket; BlueRockTEL</source>
        <translation>Nummer eines Tickets; BlueRockTEL</translation>
    </message>
    <message>
        <source>number of a customer; BlueRockTEL</source>
        <translation>Nummer eines Kunden; BlueRockTEL</translation>
    </message>
    <message>
        <source>list what the notes were before, newest first</source>
        <translation>auflisten, was die Notizen vorher waren, neueste zuerst</translation>
    </message>
    <message>
        <source>take the Nth of that list for the notes again</source>
        <translation>das N-te dieser Liste wieder als Notizen nehmen</translation>
    </message>
    <message>
        <source>take a call out of the lists of this computer; is:deleted finds it</source>
        <translation>einen Anruf aus den Listen dieses Rechners nehmen; is:deleted findet ihn</translation>
    </message>
    <message>
        <source>show it again</source>
        <translation>ihn wieder zeigen</translation>
    </message>
    <message>
        <source>who changed, exported, hid or deleted what, newest first</source>
        <translation>wer was geändert, exportiert, verborgen oder gelöscht hat, neueste zuerst</translation>
    </message>
    <message>
        <source>only entries with these words, this person or call</source>
        <translation>nur Einträge mit diesen Wörtern, dieser Person oder diesem Anruf</translation>
    </message>
    <message>
        <source>only this action, such as delete or export</source>
        <translation>nur diese Handlung, etwa delete oder export</translation>
    </message>
    <message>
        <source>only from this time on, ISO 8601</source>
        <translation>nur ab diesem Zeitpunkt, ISO 8601</translation>
    </message>
    <message>
        <source>only before this time, ISO 8601</source>
        <translation>nur vor diesem Zeitpunkt, ISO 8601</translation>
    </message>
    <message>
        <source>at most so many entries</source>
        <translation>höchstens so viele Einträge</translation>
    </message>
    <message>
        <source>a table for spreadsheets</source>
        <translation>eine Tabelle für Tabellenprogramme</translation>
    </message>
    <message>
        <source>the country of numbers without country code, such as DE</source>
        <translation>das Land der Nummern ohne Ländervorwahl, etwa DE</translation>
    </message>
    <message>
        <source>only guests with this in name, number, e-mail or room</source>
        <translation>nur Gäste, die das in Name, Nummer, E-Mail oder Zimmer haben</translation>
    </message>
    <message>
        <source>their name</source>
        <translation>der Name</translation>
    </message>
    <message>
        <source>a telephone number; may be repeated</source>
        <translation>eine Telefonnummer; mehrfach erlaubt</translation>
    </message>
    <message>
        <source>a number that is theirs no longer</source>
        <translation>eine Nummer, die nicht mehr dazugehört</translation>
    </message>
    <message>
        <source>their e-mail address</source>
        <translation>die E-Mail-Adresse</translation>
    </message>
    <message>
        <source>their language, such as de or pt-BR</source>
        <translation>die Sprache, etwa de oder pt-BR</translation>
    </message>
    <message>
        <source>adds a stay: its first day</source>
        <translation>fügt einen Aufenthalt hinzu: der erste Tag</translation>
    </message>
    <message>
        <source>its last day</source>
        <translation>der letzte Tag</translation>
    </message>
    <message>
        <source>and its room</source>
        <translation>und das Zimmer</translation>
    </message>
    <message>
        <source>notes about them</source>
        <translation>Notizen zum Gast</translation>
    </message>
    <message>
        <source>list the directory of guests, by name</source>
        <translation>das Gästeverzeichnis auflisten, nach Namen</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>höchstens so viele</translation>
    </message>
    <message>
        <source>leave out the first</source>
        <translation>die ersten auslassen</translation>
    </message>
    <message>
        <source>show a guest, by key (g17), by name or by number</source>
        <translation>einen Gast zeigen, nach Kennung (g17), Name oder Nummer</translation>
    </message>
    <message>
        <source>add a guest to the directory</source>
        <translation>einen Gast ins Verzeichnis aufnehmen</translation>
    </message>
    <message>
        <source>change a guest; an empty text clears</source>
        <translation>einen Gast ändern; ein leerer Text löscht die Angabe</translation>
    </message>
    <message>
        <source>remove a guest from the directory</source>
        <translation>einen Gast aus dem Verzeichnis entfernen</translation>
    </message>
    <message>
        <source>make the other a part of the guest; unmerge takes them apart</source>
        <translation>den anderen zu einem Teil des Gasts machen; unmerge trennt sie wieder</translation>
    </message>
    <message>
        <source>take a guest out of another again</source>
        <translation>einen Gast wieder aus einem anderen lösen</translation>
    </message>
    <message>
        <source>import guests from a table (CSV) or from vCards; - is standard input</source>
        <translation>Gäste aus einer Tabelle (CSV) oder aus vCards importieren; - ist die Standardeingabe</translation>
    </message>
    <message>
        <source>only say what would be done</source>
        <translation>nur sagen, was geschähe</translation>
    </message>
    <message>
        <source>what the columns hold, such as name,number,ignored,email</source>
        <translation>was die Spalten enthalten, etwa name,number,ignored,email</translation>
    </message>
    <message>
        <source>days are written 3/16/2026</source>
        <translation>Tage stehen als 3/16/2026 da</translation>
    </message>
    <message>
        <source>write the directory of guests</source>
        <translation>das Gästeverzeichnis schreiben</translation>
    </message>
    <message>
        <source>how (default csv)</source>
        <translation>wie (sonst csv)</translation>
    </message>
    <message>
        <source>write to this file</source>
        <translation>in diese Datei schreiben</translation>
    </message>
    <message>
        <source>forget a person who asked for it, by key, name or number; shows first what goes</source>
        <translation>eine Person vergessen, die darum gebeten hat, nach Kennung, Name oder Nummer; zeigt zuerst, was gelöscht wird</translation>
    </message>
    <message>
        <source>do it, for ever</source>
        <translation>wirklich ausführen, endgültig</translation>
    </message>
    <message>
        <source>what the request is known by, for the receipt</source>
        <translation>woran man den Antrag erkennt, für den Beleg</translation>
    </message>
    <message>
        <source>list the receipts of what was erased</source>
        <translation>die Belege über Gelöschtes auflisten</translation>
    </message>
    <message>
        <source>how long recordings, transcripts, notes and calls are kept here</source>
        <translation>wie lange Aufnahmen, Mitschriften, Notizen und Anrufe hier bleiben</translation>
    </message>
    <message>
        <source>audio, transcript, notes or facts; without days: for ever; may be repeated</source>
        <translation>audio, transcript, notes oder facts; ohne Tage: unbegrenzt; mehrfach erlaubt</translation>
    </message>
    <message>
        <source>do it, and remove what is too old</source>
        <translation>wirklich ausführen und entfernen, was zu alt ist</translation>
    </message>
    <message>
        <source>say which guest a call was with</source>
        <translation>sagen, mit welchem Gast ein Anruf war</translation>
    </message>
    <message>
        <source>by key (g17), by name or by number</source>
        <translation>nach Kennung (g17), Name oder Nummer</translation>
    </message>
    <message>
        <source>none that we know, whatever the number says</source>
        <translation>niemand, den wir kennen, was auch die Nummer sagt</translation>
    </message>
    <message>
        <source>everything that waits for a decision</source>
        <translation>alles, was auf eine Entscheidung wartet</translation>
    </message>
    <message>
        <source>outbox retry needs numbers of “callboard outbox list”, or --all.</source>
        <translation>outbox retry braucht Nummern aus „callboard outbox list“ oder --all.</translation>
    </message>
    <message>
        <source>kept for ever</source>
        <translation>unbegrenzt aufbewahrt</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s); %1 older</source>
        <translation>
            <numerusform>%n Tag; %1 älter</numerusform>
            <numerusform>%n Tage; %1 älter</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known about this person.</source>
        <translation>Über diese Person ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Nothing is erased yet; add --yes to do it. It cannot be undone.</source>
        <translation>Noch ist nichts gelöscht; mit --yes geschieht es. Es lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>“%1” is not KIND=DAYS; kinds are audio, transcript, notes and facts.</source>
        <translation>„%1“ ist nicht KIND=DAYS; möglich sind audio, transcript, notes und facts.</translation>
    </message>
    <message>
        <source>Nothing is changed yet; add --yes to do it. What is removed here comes back only from the telephone systems.</source>
        <translation>Noch ist nichts geändert; mit --yes geschieht es. Was hier entfernt wird, kommt nur von den Telefonsystemen wieder.</translation>
    </message>
    <message>
        <source>%1 is hidden here; is:deleted finds it.</source>
        <translation>%1 ist hier verborgen; is:deleted findet ihn.</translation>
    </message>
    <message>
        <source>%1 is shown again.</source>
        <translation>%1 wird wieder gezeigt.</translation>
    </message>
    <message>
        <source>--secret needs ACCOUNT=env:VARIABLE or ACCOUNT=file:PATH.</source>
        <translation>--secret braucht KONTO=env:VARIABLE oder KONTO=file:PFAD.</translation>
    </message>
    <message>
        <source>%1: %2 sends no events that can be checked.</source>
        <translation>%1: %2 sendet keine prüfbaren Ereignisse.</translation>
    </message>
    <message>
        <source>No account sends events: escapelife, Twilio, Aircall, RingCentral and Quo do.</source>
        <translation>Kein Konto sendet Ereignisse; escapelife, Twilio, Aircall, RingCentral und Quo tun es.</translation>
    </message>
    <message>
        <source>%1: the keyring cannot keep a verification token. Give one with --secret.</source>
        <translation>%1: Der Schlüsselbund kann kein Prüftoken aufbewahren. Geben Sie eines mit --secret an.</translation>
    </message>
    <message>
        <source>%1: events are signed with the account&apos;s auth token, which is not known here. Give it with --secret; until then they are refused.</source>
        <translation>%1: Ereignisse sind mit dem Auth-Token des Kontos unterschrieben, das hier nicht bekannt ist. Geben Sie es mit --secret an; bis dahin werden sie abgelehnt.</translation>
    </message>
    <message>
        <source>%1: %2 shows a secret when the webhook is made. Give it with --secret; until then its events are refused.</source>
        <translation>%1: %2 zeigt beim Anlegen des Webhooks ein Geheimnis. Geben Sie es mit --secret an; bis dahin werden seine Ereignisse abgelehnt.</translation>
    </message>
    <message>
        <source>%1: enter %2 at the vendor, with the verification token %3</source>
        <translation>%1: Tragen Sie beim Anbieter %2 ein, mit dem Prüftoken %3</translation>
    </message>
    <message>
        <source>%1: enter %2 at the vendor</source>
        <translation>%1: Tragen Sie beim Anbieter %2 ein</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) refused</source>
        <translation>
            <numerusform>%n Anfrage abgelehnt</numerusform>
            <numerusform>%n Anfragen abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with a wrong signature, %2 without one, %3 out of date, %4 from web pages, %5 for another host, %6 otherwise</source>
        <translation>%1 mit falscher Unterschrift, %2 ohne, %3 veraltet, %4 von Webseiten, %5 für einen anderen Rechnernamen, %6 sonstige</translation>
    </message>
    <message>
        <source>--public-url needs an address such as https://calls.example.com.</source>
        <translation>--public-url braucht eine Adresse wie https://calls.example.com.</translation>
    </message>
    <message>
        <source>--address needs the address of this computer in numbers, such as 127.0.0.1.</source>
        <translation>--address braucht die Adresse dieses Rechners in Zahlen, etwa 127.0.0.1.</translation>
    </message>
    <message>
        <source>Nothing can listen on port %1 of %2: another program has it, or it is not allowed. Choose another with --port.</source>
        <translation>Auf Port %1 von %2 kann nichts lauschen: Ein anderes Programm hat ihn, oder er ist nicht erlaubt. Wählen Sie mit --port einen anderen.</translation>
    </message>
    <message>
        <source>listen and --offline do not go together.</source>
        <translation>listen und --offline passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Listening on %1 without encryption: put a reverse proxy with TLS in front of it.</source>
        <translation>Lauscht unverschlüsselt auf %1: Setzen Sie einen Reverse-Proxy mit TLS davor.</translation>
    </message>
    <message>
        <source>who rang and reached nobody, whatever line or system, and what became of it</source>
        <translation>wer anrief und niemanden erreichte, gleich auf welcher Leitung und in welchem System, und was daraus wurde</translation>
    </message>
    <message>
        <source>count, and show what has gone, from this time on, ISO 8601 (default: 24 hours ago)</source>
        <translation>ab dieser Zeit zählen und Erledigtes zeigen, ISO 8601 (sonst: seit 24 Stunden)</translation>
    </message>
    <message>
        <source>nobody needs to be called back any more, until they ring again</source>
        <translation>kein Rückruf mehr nötig, bis sie wieder anrufen</translation>
    </message>
    <message>
        <source>why (default other)</source>
        <translation>warum (sonst other)</translation>
    </message>
    <message>
        <source>what else there is to say</source>
        <translation>was noch zu sagen ist</translation>
    </message>
    <message>
        <source>put off, until then or until they ring again</source>
        <translation>verschieben, bis dahin oder bis sie wieder anrufen</translation>
    </message>
    <message>
        <source>until this time, ISO 8601</source>
        <translation>bis zu dieser Zeit, ISO 8601</translation>
    </message>
    <message>
        <source>for so many minutes</source>
        <translation>um so viele Minuten</translation>
    </message>
    <message>
        <source>you look after it</source>
        <translation>Sie kümmern sich darum</translation>
    </message>
    <message>
        <source>these numbers never ask for a call back again</source>
        <translation>diese Nummern verlangen nie wieder einen Rückruf</translation>
    </message>
    <message>
        <source>take back all that was decided about them: done, put off, taken, hidden</source>
        <translation>alles zurücknehmen, was über sie entschieden wurde: erledigt, verschoben, übernommen, ausgeblendet</translation>
    </message>
    <message>
        <source>receive events from the vendors, until it is ended, and keep the calls up to date</source>
        <translation>Ereignisse der Anbieter empfangen, bis es beendet wird, und die Anrufe aktuell halten</translation>
    </message>
    <message>
        <source>address of this computer to listen on (default: 127.0.0.1)</source>
        <translation>Adresse dieses Rechners, auf der gelauscht wird (sonst 127.0.0.1)</translation>
    </message>
    <message>
        <source>port (default: 8787; 0: any free one)</source>
        <translation>Port (sonst 8787; 0: irgendein freier)</translation>
    </message>
    <message>
        <source>what vendors call: the address of a tunnel or reverse proxy in front</source>
        <translation>was die Anbieter aufrufen: die Adresse eines Tunnels oder Reverse-Proxys davor</translation>
    </message>
    <message>
        <source>what the events of this account are checked with</source>
        <translation>womit die Ereignisse dieses Kontos geprüft werden</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>done: %1</source>
        <extracomment>Table of the callback queue. %1 is the key of the reason, such as spam.</extracomment>
        <translation>erledigt: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Table of the callback queue: put off. %1 is a time.</extracomment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>verschoben</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) missed since %1</source>
        <extracomment>%1 is a time, %n a number of missed calls.</extracomment>
        <translation>
            <numerusform>%n Anruf verpasst seit %1</numerusform>
            <numerusform>%n Anrufe verpasst seit %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s): %1</source>
        <extracomment>Follows &quot;40 calls missed since …&quot;. %1 is a list such as &quot;16 owed, 2 withheld&quot;.</extracomment>
        <translation>
            <numerusform>%n Nummer: %1</numerusform>
            <numerusform>%n Nummern: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>complete up to %1</source>
        <translation>vollständig bis %1</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>Zurückzurufen</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation>Seitdem erledigt</translation>
    </message>
    <message>
        <source>There is no task “%1”; “callboard queue” shows their keys.</source>
        <translation>Es gibt keine Aufgabe „%1“; „callboard queue“ zeigt ihre Schlüssel.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) decided.</source>
        <translation>
            <numerusform>Über %n Aufgabe entschieden.</numerusform>
            <numerusform>Über %n Aufgaben entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say either --until TIME or --minutes N.</source>
        <translation>Geben Sie entweder --until ZEIT oder --minutes N an.</translation>
    </message>
    <message>
        <source>Something can only be put off to a later time.</source>
        <translation>Verschieben lässt sich nur auf eine spätere Zeit.</translation>
    </message>
    <message>
        <source>%1 takes no guests; leave out --at %2 to keep them here only.</source>
        <translation>%1 nimmt keine Gäste an; ohne --at %2 werden sie nur hier geführt.</translation>
    </message>
    <message>
        <source>%1 needs a first and a last name: say which is which with --first-name and --last-name.</source>
        <translation>%1 braucht Vor- und Nachnamen: Sagen Sie mit --first-name und --last-name, was was ist.</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <extracomment>%1 is the name of an account, %2 what became of a guest there (&quot;sent&quot;).</extracomment>
        <translation>Bei %1: %2</translation>
    </message>
    <message>
        <source>fetch the recordings of a call, or say why that cannot be</source>
        <translation>die Aufnahmen eines Anrufs holen oder sagen, warum das nicht geht</translation>
    </message>
    <message>
        <source>copy the audio to this file, or into this folder</source>
        <translation>die Aufnahme in diese Datei oder diesen Ordner kopieren</translation>
    </message>
    <message>
        <source>names of files in a folder: {date} {time} {direction} {number} {guest} {staff} {line} {id} {part}</source>
        <translation>Namen der Dateien in einem Ordner: {date} {time} {direction} {number} {guest} {staff} {line} {id} {part}</translation>
    </message>
    <message>
        <source>keep them at this account, too, where its system takes guests; may be repeated</source>
        <translation>auch bei diesem Konto führen, wenn dessen System Gäste annimmt; mehrfach möglich</translation>
    </message>
    <message>
        <source>with --at: the first part of their name</source>
        <translation>mit --at: der vordere Teil des Namens</translation>
    </message>
    <message>
        <source>and the last one</source>
        <translation>und der hintere</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is a field of a call, such as &quot;Summary&quot;, %2 the call.
----------
%1 and %2 are sizes: &quot;120 kB of 2 MB&quot;.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a state (&quot;Here&quot;), %2 a size.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>kind of output (default table); xlsx only with --output</source>
        <translation>Art der Ausgabe (sonst table); xlsx nur mit --output</translation>
    </message>
    <message>
        <source>list the review lists and how far they are</source>
        <translation>zeigt die Bewertungslisten und wie weit sie sind</translation>
    </message>
    <message>
        <source>draw a fair sample of calls: of everybody the same number, none twice</source>
        <translation>zieht eine faire Stichprobe: von allen gleich viele Anrufe, keinen zweimal</translation>
    </message>
    <message>
        <source>calls of everybody, 1 to 100 (default 5)</source>
        <translation>Anrufe je Person, 1 bis 100 (sonst 5)</translation>
    </message>
    <message>
        <source>only this person&apos;s; may be repeated</source>
        <translation>nur von dieser Person; mehrfach möglich</translation>
    </message>
    <message>
        <source>another number draws other calls, the same one the same (default 1)</source>
        <translation>eine andere Zahl zieht andere Anrufe, dieselbe dieselben (sonst 1)</translation>
    </message>
    <message>
        <source>make a review list of them</source>
        <translation>macht eine Bewertungsliste daraus</translation>
    </message>
    <message>
        <source>with --save: its scorecard (default: the first)</source>
        <translation>mit --save: ihr Bewertungsbogen (sonst der erste)</translation>
    </message>
    <message>
        <source>scores of a review list by person and by question (default: the newest list)</source>
        <translation>Ergebnisse einer Bewertungsliste nach Person und Frage (sonst der neuesten)</translation>
    </message>
    <message>
        <source>kind of output (default table); csv has a row for every answer</source>
        <translation>Art der Ausgabe (sonst table); csv hat eine Zeile je Antwort</translation>
    </message>
    <message>
        <source>list the scorecards</source>
        <translation>zeigt die Bewertungsbögen</translation>
    </message>
    <message>
        <source>add a scorecard from a JSON file; one of the same name gets a new version</source>
        <translation>nimmt einen Bewertungsbogen aus einer JSON-Datei auf; einer gleichen Namens erhält eine neue Fassung</translation>
    </message>
    <message>
        <source>--format xlsx needs --output FILE: a spreadsheet is no text.</source>
        <translation>--format xlsx braucht --output FILE: Eine Tabelle ist kein Text.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n call(s)</source>
        <extracomment>%1 is a number of calls that were drawn, %n how many there were to draw from.</extracomment>
        <translation>
            <numerusform>%1 von %n Anruf</numerusform>
            <numerusform>%1 von %n Anrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 calls reviewed, score %4</source>
        <extracomment>A line of a report. %1 is the name of a review list, %2 and %3 are numbers of calls, %4 is a score.</extracomment>
        <translation>%1: %2 von %3 Anrufen bewertet, Ergebnis %4</translation>
    </message>
    <message>
        <source>There is no review list yet.</source>
        <translation>Es gibt noch keine Bewertungsliste.</translation>
    </message>
    <message>
        <source>There is no review list “%1”; “callboard review lists” shows them.</source>
        <translation>Es gibt keine Bewertungsliste „%1“; „callboard review lists“ zeigt sie.</translation>
    </message>
    <message>
        <source>--per-person is 1 to %1.</source>
        <translation>--per-person ist 1 bis %1.</translation>
    </message>
    <message>
        <source>There is no scorecard “%1”; “callboard review scorecards” shows them.</source>
        <translation>Es gibt keinen Bewertungsbogen „%1“; „callboard review scorecards“ zeigt sie.</translation>
    </message>
    <message>
        <source>There is no call to draw: none passes the query, says who spoke and was not reviewed before.</source>
        <translation>Kein Anruf zum Ziehen: Keiner passt zur Suche, sagt, wer sprach, und wurde noch nicht bewertet.</translation>
    </message>
    <message>
        <source>A review list needs a name.</source>
        <translation>Eine Bewertungsliste braucht einen Namen.</translation>
    </message>
    <message>
        <source>A workbook needs a file: --output F.</source>
        <translation>Eine Arbeitsmappe braucht eine Datei: --output F.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ lässt sich nicht lesen: %2</translation>
    </message>
    <message numerus="yes">
        <source>The scorecard “%1” is here, with %n question(s).</source>
        <translation>
            <numerusform>Der Bewertungsbogen „%1“ ist da, mit %n Frage.</numerusform>
            <numerusform>Der Bewertungsbogen „%1“ ist da, mit %n Fragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No system of this call takes another address of the recording.</source>
        <translation>Kein System dieses Anrufs nimmt eine andere Adresse der Aufnahme an.</translation>
    </message>
    <message>
        <source>edit needs what to change, such as --summary T.</source>
        <translation>edit braucht, was zu ändern ist, etwa --summary T.</translation>
    </message>
    <message>
        <source>%1 is so already; nothing was changed.</source>
        <translation>%1 ist schon so; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>correct what is known of a call; an empty text clears</source>
        <translation>berichtigt, was über einen Anruf bekannt ist; leerer Text löscht</translation>
    </message>
    <message>
        <source>what became of it</source>
        <translation>was daraus wurde</translation>
    </message>
    <message>
        <source>detailed summary</source>
        <translation>ausführliche Zusammenfassung</translation>
    </message>
    <message>
        <source>another link to the recording</source>
        <translation>anderer Link zur Aufnahme</translation>
    </message>
    <message>
        <source>the provider&apos;s id of the employee</source>
        <translation>Kennung des Mitarbeiters beim Anbieter</translation>
    </message>
    <message>
        <source>number of a ticket</source>
        <translation>Nummer eines Tickets</translation>
    </message>
    <message>
        <source>number of a customer</source>
        <translation>Nummer eines Kunden</translation>
    </message>
    <message>
        <source>the provider&apos;s id of the reservation</source>
        <translation>Kennung der Reservierung beim Anbieter</translation>
    </message>
    <message>
        <source>put right what a turn of the transcript says, the first being 1; kept here only</source>
        <translation>berichtigt einen Abschnitt der Mitschrift, der erste ist 1; bleibt nur hier</translation>
    </message>
    <message>
        <source>take a correction back; without WORDS</source>
        <translation>nimmt eine Berichtigung zurück; ohne WORDS</translation>
    </message>
    <message>
        <source>write the lines that are not taken to this table, to be mended and imported</source>
        <translation>schreibt nicht übernommene Zeilen in diese Tabelle, zum Berichtigen und Importieren</translation>
    </message>
    <message>
        <source>take an import back: that number of guests imports, or the last one</source>
        <translation>nimmt einen Import zurück: Nummer aus guests imports oder den letzten</translation>
    </message>
    <message>
        <source>list the imports that can be taken back, newest first</source>
        <translation>zeigt die Importe, die sich zurücknehmen lassen, neueste zuerst</translation>
    </message>
    <message>
        <source>The transcript of this call has no turns to correct.</source>
        <translation>Die Mitschrift dieses Anrufs hat keine Abschnitte zum Berichtigen.</translation>
    </message>
    <message>
        <source>There is no turn %1: say its number, from 1 to %2.</source>
        <translation>Es gibt keinen Abschnitt %1: Nummer von 1 bis %2 angeben.</translation>
    </message>
    <message>
        <source>correct needs the right words, or --undo.</source>
        <translation>correct braucht die richtigen Worte oder --undo.</translation>
    </message>
    <message>
        <source>The right words are missing; --undo takes a correction back.</source>
        <translation>Die richtigen Worte fehlen; --undo nimmt eine Berichtigung zurück.</translation>
    </message>
    <message>
        <source>--undo needs a number that guests imports lists, or nothing.</source>
        <translation>--undo braucht eine Nummer aus guests imports oder nichts.</translation>
    </message>
    <message>
        <source>There is no import %1 to take back; guests imports lists them.</source>
        <translation>Es gibt keinen Import %1 zum Zurücknehmen; guests imports zeigt sie.</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Behalten: %1</translation>
    </message>
    <message>
        <source>%1 new, %2 changed</source>
        <translation>%1 neu, %2 geändert</translation>
    </message>
    <message>
        <source>Corrected here</source>
        <translation>Hier berichtigt</translation>
    </message>
    <message>
        <source>“%1” is no link to a call or a number; links look like callboard://call/1:cal_ab12 or tel:+33612345678.</source>
        <translation>„%1“ ist kein Link zu einem Anruf oder einer Nummer; Links sehen aus wie callboard://call/1:cal_ab12 oder tel:+33612345678.</translation>
    </message>
    <message>
        <source>A tel: link goes without --view and --query: it shows the calls of its number.</source>
        <translation>Ein tel:-Link geht ohne --view und --query: Er zeigt die Anrufe seiner Nummer.</translation>
    </message>
    <message>
        <source>The window was open already and came forward; it did not follow %1.</source>
        <extracomment>%1 are options of the command line, such as --size, --offline.</extracomment>
        <translation>Das Fenster war schon offen und kam nach vorn; %1 wurde nicht befolgt.</translation>
    </message>
    <message>
        <source>The window is open: “Help, Copy diagnostics” there has the same text.</source>
        <translation>Das Fenster ist offen: „Hilfe, Diagnosedaten kopieren“ hat dort denselben Text.</translation>
    </message>
    <message>
        <source>print a text for those who help: no names, numbers, keys or addresses</source>
        <translation>einen Text für Helfende ausgeben: ohne Namen, Nummern, Schlüssel oder Adressen</translation>
    </message>
    <message>
        <source>--dialog is accounts, health, events, notifications, manual, manual:CHAPTER, settings, settings:PAGE, connect or connect:PROVIDER.</source>
        <translation>--dialog ist accounts, health, events, notifications, manual, manual:KAPITEL, settings, settings:SEITE, connect oder connect:ANBIETER.</translation>
    </message>
    <message>
        <source>The manual has no chapter “%1”; its chapters are %2.</source>
        <translation>Das Handbuch hat kein Kapitel „%1“; seine Kapitel sind %2.</translation>
    </message>
    <message>
        <source>Nothing has changed. --yes restores it; the present profile is kept aside.</source>
        <translation>Nichts hat sich geändert. --yes stellt wieder her; das jetzige Profil wird beiseitegelegt.</translation>
    </message>
    <message>
        <source>%1 exists already; --replace overwrites it, once the new backup is whole.</source>
        <translation>%1 gibt es schon; --replace überschreibt die Datei, sobald die neue Sicherung vollständig ist.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Start Callboard again: it repairs the file and says what it did</source>
        <translation>Starten Sie Callboard neu: Es repariert die Datei und sagt, was es getan hat</translation>
    </message>
    <message>
        <source>write everything but keys into one file, readable by you alone, and check it</source>
        <translation>alles außer Schlüsseln in eine Datei schreiben, die nur Sie lesen können, und sie prüfen</translation>
    </message>
    <message>
        <source>leave out the calls; they are fetched again, as far as the systems have them</source>
        <translation>die Anrufe auslassen; sie werden neu geholt, soweit die Systeme sie haben</translation>
    </message>
    <message>
        <source>with the recordings that are on this computer</source>
        <translation>mit den Aufnahmen, die auf diesem Rechner sind</translation>
    </message>
    <message>
        <source>overwrite FILE</source>
        <translation>FILE überschreiben</translation>
    </message>
    <message>
        <source>say what is in a backup; with --yes, put it in the place of the profile</source>
        <translation>sagen, was in einer Sicherung ist; mit --yes tritt sie an die Stelle des Profils</translation>
    </message>
</context>
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
    <name>Demo</name>
    <message>
        <source>This profile has accounts of its own; the demo needs an empty one.</source>
        <translation>Dieses Profil hat eigene Konten; die Vorführung braucht ein leeres.</translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Anruf</numerusform>
            <numerusform>%n Anrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a recording</source>
        <extracomment>Part of a list of what is known about a person.</extracomment>
        <translation>
            <numerusform>%n davon mit Aufnahme</numerusform>
            <numerusform>%n davon mit Aufnahme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a transcript</source>
        <translation>
            <numerusform>%n davon mit Mitschrift</numerusform>
            <numerusform>%n davon mit Mitschrift</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with notes</source>
        <translation>
            <numerusform>%n davon mit Notizen</numerusform>
            <numerusform>%n davon mit Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2) is asked to delete %n call(s).</source>
        <translation>
            <numerusform>%1 (%2) wird gebeten, %n Anruf zu löschen.</numerusform>
            <numerusform>%1 (%2) wird gebeten, %n Anrufe zu löschen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2) keeps %n call(s): its interface deletes nothing. Ask the company itself.</source>
        <translation>
            <numerusform>%1 (%2) behält %n Anruf: Die Schnittstelle löscht nichts. Wenden Sie sich an die Firma selbst.</numerusform>
            <numerusform>%1 (%2) behält %n Anrufe: Die Schnittstelle löscht nichts. Wenden Sie sich an die Firma selbst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Guest: %1</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>Gast: %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Nummer: %1</translation>
    </message>
    <message>
        <source>%1 belongs to other guests, too: only calls that were linked by hand go.</source>
        <translation>%1 gehört auch anderen Gästen: Nur von Hand verknüpfte Anrufe werden gelöscht.</translation>
    </message>
    <message>
        <source>Here, for ever:</source>
        <translation>Hier, endgültig:</translation>
    </message>
    <message numerus="yes">
        <source>%n contact card(s) of telephone systems</source>
        <translation>
            <numerusform>%n Kontaktkarte von Telefonsystemen</numerusform>
            <numerusform>%n Kontaktkarten von Telefonsystemen</numerusform>
        </translation>
    </message>
    <message>
        <source>the entry in the directory of guests</source>
        <translation>der Eintrag im Gästeverzeichnis</translation>
    </message>
    <message>
        <source>copies of older versions of the data files</source>
        <translation>Kopien älterer Fassungen der Datendateien</translation>
    </message>
    <message>
        <source>At the telephone systems:</source>
        <translation>Bei den Telefonsystemen:</translation>
    </message>
    <message>
        <source>Receipt %1: personal data erased</source>
        <extracomment>Title of a text that proves what was erased; %1 is its number.</extracomment>
        <translation>Beleg %1: personenbezogene Daten gelöscht</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Antrag: %1</translation>
    </message>
    <message>
        <source>Done by: %1</source>
        <translation>Ausgeführt von: %1</translation>
    </message>
    <message>
        <source>Erased here:</source>
        <translation>Hier gelöscht:</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Listening, but for no account yet: choose one below.</source>
        <translation>Lauscht, aber noch für kein Konto: Wählen Sie unten eines.</translation>
    </message>
    <message>
        <source>Listening on port %1 of this computer.</source>
        <extracomment>%1 is a port number of this computer.</extracomment>
        <translation>Lauscht auf Port %1 dieses Rechners.</translation>
    </message>
    <message>
        <source>Off. Calls show when they are looked for, once a minute.</source>
        <translation>Aus. Anrufe erscheinen, wenn nachgesehen wird: einmal in der Minute.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>The public address must be like https://calls.example.com.</source>
        <translation>Die öffentliche Adresse muss aussehen wie https://calls.example.com.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program or not allowed. Choose another one.</source>
        <translation>Port %1 ist von einem anderen Programm belegt oder nicht erlaubt. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Give this to %1 as the verification token of the subscription. Without any of this, Callboard also hears %1 through a connection that it opens itself.</source>
        <extracomment>%1 is the vendor. The text in the field was made by Callboard.</extracomment>
        <translation>Geben Sie dies %1 als Prüftoken des Abonnements. Auch ohne all das hört Callboard %1 über eine Verbindung, die es selbst öffnet.</translation>
    </message>
    <message>
        <source>%1 signs with the account&apos;s main auth token. Enter it here.</source>
        <translation>%1 unterschreibt mit dem Haupt-Auth-Token des Kontos. Geben Sie es hier ein.</translation>
    </message>
    <message>
        <source>%1 signs with the account&apos;s main auth token. Nothing to enter there.</source>
        <translation>%1 unterschreibt mit dem Haupt-Auth-Token des Kontos. Dort ist nichts einzutragen.</translation>
    </message>
    <message>
        <source>%1 shows a token or signing key when the webhook is made. Enter it here; until then its events are refused.</source>
        <translation>%1 zeigt beim Anlegen des Webhooks ein Token oder einen Signaturschlüssel. Geben Sie es hier ein; bis dahin werden seine Ereignisse abgelehnt.</translation>
    </message>
    <message>
        <source>The token or signing key that %1 showed when the webhook was made.</source>
        <translation>Das Token oder der Signaturschlüssel, den %1 beim Anlegen des Webhooks zeigte.</translation>
    </message>
    <message numerus="yes">
        <source>%n with a wrong signature</source>
        <extracomment>Reasons why requests were refused, in a list after a colon.</extracomment>
        <translation>
            <numerusform>%n mit falscher Unterschrift</numerusform>
            <numerusform>%n mit falscher Unterschrift</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a signature</source>
        <translation>
            <numerusform>%n ohne Unterschrift</numerusform>
            <numerusform>%n ohne Unterschrift</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of date</source>
        <translation>
            <numerusform>%n veraltet</numerusform>
            <numerusform>%n veraltet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for another address</source>
        <translation>
            <numerusform>%n für eine andere Adresse</numerusform>
            <numerusform>%n für eine andere Adresse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from web page(s)</source>
        <translation>
            <numerusform>%n von einer Webseite</numerusform>
            <numerusform>%n von Webseiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too slow</source>
        <translation>
            <numerusform>%n zu langsam</numerusform>
            <numerusform>%n zu langsam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that made no sense</source>
        <translation>
            <numerusform>%n ohne Sinn</numerusform>
            <numerusform>%n ohne Sinn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) accepted</source>
        <translation>
            <numerusform>%n Ereignis angenommen</numerusform>
            <numerusform>%n Ereignisse angenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 refused: %3</source>
        <extracomment>%1 as &quot;12 events accepted&quot;, %2 how many requests were refused, %3 a list of reasons.</extracomment>
        <translation>%1 · %2 abgelehnt: %3</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>%1 needs a number here, such as 12.</source>
        <extracomment>Below a line for the number of a ticket or customer, where something else was typed. %1 is a telephone system.</extracomment>
        <translation>%1 braucht hier eine Zahl, etwa 12.</translation>
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
    <name>Guests</name>
    <message>
        <source>%1, room %2</source>
        <extracomment>%1 is what is said about a guest&apos;s stay (&quot;In house until Tue 17 Mar&quot;), %2 their room.</extracomment>
        <translation>%1, Zimmer %2</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>A column of a table that is not imported.</extracomment>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Anreise</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Abreise</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Zimmer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>There is text behind a closing quotation mark: %1</source>
        <translation>Hinter einem schließenden Anführungszeichen steht Text: %1</translation>
    </message>
    <message>
        <source>There are more cells than columns: “%1” is one too many.</source>
        <translation>Es gibt mehr Zellen als Spalten: „%1“ ist eine zu viel.</translation>
    </message>
    <message>
        <source>A cell is too long.</source>
        <translation>Eine Zelle ist zu lang.</translation>
    </message>
    <message>
        <source>There is neither a name nor a number.</source>
        <translation>Es gibt weder Namen noch Nummer.</translation>
    </message>
    <message>
        <source>“%1” is no telephone number.</source>
        <translation>„%1“ ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>The card has no end.</source>
        <translation>Die Karte hat kein Ende.</translation>
    </message>
    <message>
        <source>“%1” belongs to no card.</source>
        <translation>„%1“ gehört zu keiner Karte.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>A line of a file that was not imported. %1 is its number, %2 a sentence that says why.</extracomment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Arrives %1</source>
        <extracomment>About a guest&apos;s stay. %1 is a day.</extracomment>
        <translation>Anreise %1</translation>
    </message>
    <message>
        <source>Left %1</source>
        <extracomment>About a guest&apos;s stay that is over. %1 is the day they left.</extracomment>
        <translation>Abgereist %1</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>Im Haus</translation>
    </message>
    <message>
        <source>Leaves today</source>
        <translation>Reist heute ab</translation>
    </message>
    <message>
        <source>In house until %1</source>
        <extracomment>About a guest&apos;s stay. %1 is the day they leave.</extracomment>
        <translation>Im Haus bis %1</translation>
    </message>
    <message>
        <source>same number</source>
        <extracomment>Why a guest may be the caller.</extracomment>
        <translation>gleiche Nummer</translation>
    </message>
    <message>
        <source>similar number</source>
        <translation>ähnliche Nummer</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>Known to %1</source>
        <extracomment>How we know who a call was with. %1 is the name of a telephone system.</extracomment>
        <translation>Bei %1 bekannt</translation>
    </message>
    <message>
        <source>Found by the number</source>
        <translation>Über die Nummer gefunden</translation>
    </message>
    <message>
        <source>Linked by hand</source>
        <translation>Von Hand verknüpft</translation>
    </message>
    <message>
        <source>%1 needs a first name.</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>%1 braucht einen Vornamen.</translation>
    </message>
    <message>
        <source>%1 needs a last name.</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>%1 braucht einen Nachnamen.</translation>
    </message>
    <message>
        <source>%1 changes guests by their e-mail address, and has none of this guest. What you change stays here.</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>%1 ändert Gäste über ihre E-Mail-Adresse und hat von diesem Gast keine. Was Sie ändern, bleibt hier.</translation>
    </message>
    <message>
        <source>%1 knows this guest by another e-mail address. With this one it would make a second guest.</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>%1 kennt diesen Gast unter einer anderen E-Mail-Adresse. Mit dieser würde es einen zweiten Gast anlegen.</translation>
    </message>
    <message>
        <source>This guest was sent to %1 and no answer has come yet. Without the same e-mail address, sending again could make a second guest.</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>Dieser Gast wurde an %1 gesendet, und es kam noch keine Antwort. Ohne dieselbe E-Mail-Adresse könnte erneutes Senden einen zweiten Gast anlegen.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>The provider</source>
        <extracomment>In place of the name of an account that was removed.</extracomment>
        <translation>Der Anbieter</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>column title</comment>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column title</comment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column title</comment>
        <extracomment>Column title: which field an unsent edit changes.</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <comment>column title</comment>
        <extracomment>Column title: for how long an edit has been waiting.</extracomment>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column title</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Next try</source>
        <comment>column title</comment>
        <extracomment>Column title: when an edit is sent, or tried again.</extracomment>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>a moment</source>
        <comment>how long an edit waits: less than a minute</comment>
        <translation>ein Moment</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>how long an edit waits</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>how long an edit waits</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long an edit waits</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A call in a list: %1 is the other party, %2 when it was.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>when you decide</source>
        <extracomment>Next try of an edit that the provider refused: it waits for a decision.</extracomment>
        <translation>wenn Sie entscheiden</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>as soon as possible</source>
        <extracomment>Next try of an edit: as soon as the provider can be reached.</extracomment>
        <translation>möglichst bald</translation>
    </message>
    <message>
        <source>It could not be sent yet. It is tried again by itself.</source>
        <translation>Noch nicht gesendet. Ein neuer Versuch folgt von selbst.</translation>
    </message>
    <message>
        <source>It is kept on this computer and sent by itself.</source>
        <translation>Liegt auf diesem Rechner und wird von selbst gesendet.</translation>
    </message>
    <message>
        <source>It is being sent to %1.</source>
        <translation>%1 bekommt es gerade.</translation>
    </message>
    <message>
        <source>It was sent, but no answer came. %1 is asked whether it arrived before anything is sent again.</source>
        <translation>Gesendet, aber es kam keine Antwort. %1 wird gefragt, ob es ankam, bevor noch einmal gesendet wird.</translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <translation>%1 hat es.</translation>
    </message>
    <message>
        <source>%1 refused it. Try again when the reason is gone, or discard it.</source>
        <translation>%1 hat es abgelehnt. Versuchen Sie es erneut, wenn der Grund behoben ist, oder verwerfen Sie es.</translation>
    </message>
    <message>
        <source>It was changed at %1, too, since you began. Try again to let yours win, or discard yours.</source>
        <translation>%1 hat inzwischen selbst eine Änderung. Versuchen Sie es erneut, damit Ihre gilt, oder verwerfen Sie Ihre.</translation>
    </message>
    <message>
        <source>It was sent, but no answer came. %1 is asked for a guest with this name and number. If none is found, nothing is sent again unless you say so: look there first.</source>
        <translation>Es wurde gesendet, aber es kam keine Antwort. %1 wird nach einem Gast mit diesem Namen und dieser Nummer gefragt. Findet sich keiner, wird nichts erneut gesendet, außer Sie verlangen es: Sehen Sie erst dort nach.</translation>
    </message>
    <message>
        <source>It was sent, but no answer came. It is sent again by itself: %1 knows the guest by the e-mail address, and makes no second one.</source>
        <translation>Es wurde gesendet, aber es kam keine Antwort. Es wird von selbst erneut gesendet: %1 erkennt den Gast an der E-Mail-Adresse und legt keinen zweiten an.</translation>
    </message>
    <message>
        <source>It comes from a backup and may have been sent since, so it waits for you. Try again to send it: %1 is asked first whether it is there already. Discard it if it is no longer wanted.</source>
        <translation>Das kommt aus einer Sicherung und wurde seither vielleicht gesendet, darum wartet es auf Sie. Versuchen Sie es erneut, um es zu senden: %1 wird erst gefragt, ob es schon da ist. Verwerfen Sie es, wenn es nicht mehr gewünscht ist.</translation>
    </message>
</context>
<context>
    <name>PlayerWords</name>
    <message>
        <source>The recording cannot be read from the disk.</source>
        <translation>Die Aufnahme kann nicht von der Festplatte gelesen werden.</translation>
    </message>
    <message>
        <source>The recording is empty: the call system sent nothing.</source>
        <translation>Die Aufnahme ist leer: Das Telefonsystem hat nichts gesendet.</translation>
    </message>
    <message>
        <source>What the call system sent is not a recording.</source>
        <translation>Was das Telefonsystem gesendet hat, ist keine Aufnahme.</translation>
    </message>
    <message>
        <source>What the call system sent is not a recording but %1.</source>
        <translation>Was das Telefonsystem gesendet hat, ist keine Aufnahme, sondern %1.</translation>
    </message>
    <message>
        <source>There is no sound in this recording.</source>
        <translation>In dieser Aufnahme ist kein Ton.</translation>
    </message>
    <message>
        <source>This kind of recording (%1) cannot be played; save it and try another player.</source>
        <extracomment>%1 is the name of a way to encode audio.</extracomment>
        <translation>Diese Art von Aufnahme (%1) kann nicht abgespielt werden; speichern Sie sie und versuchen Sie ein anderes Programm.</translation>
    </message>
    <message>
        <source>The recording is damaged.</source>
        <translation>Die Aufnahme ist beschädigt.</translation>
    </message>
    <message>
        <source>The recording ends early: the rest of it is missing.</source>
        <translation>Die Aufnahme endet zu früh: Der Rest fehlt.</translation>
    </message>
    <message>
        <source>The download of the recording broke off; play it again to go on.</source>
        <translation>Das Herunterladen der Aufnahme brach ab; spielen Sie sie erneut ab, um fortzufahren.</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker or headphones: it plays, but nobody hears it.</source>
        <translation>Dieser Computer hat weder Lautsprecher noch Kopfhörer: Die Aufnahme läuft, aber niemand hört sie.</translation>
    </message>
    <message>
        <source>The chosen loudspeaker or headphones went away.</source>
        <translation>Der gewählte Lautsprecher oder Kopfhörer ist nicht mehr da.</translation>
    </message>
    <message>
        <source>&amp;Both ears, as recorded</source>
        <translation>&amp;Beide Ohren, wie aufgenommen</translation>
    </message>
    <message>
        <source>&amp;Mixed, the same in both ears</source>
        <translation>&amp;Gemischt, auf beiden Ohren gleich</translation>
    </message>
    <message>
        <source>&amp;First voice only (left channel)</source>
        <translation>Nur die &amp;erste Stimme (linker Kanal)</translation>
    </message>
    <message>
        <source>&amp;Second voice only (right channel)</source>
        <translation>Nur die &amp;zweite Stimme (rechter Kanal)</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>API ID</source>
        <translation>API-ID</translation>
    </message>
    <message>
        <source>In the Aircall dashboard under Integrations &amp; API, API keys, Add a new API key: the first of the two words shown. Only an admin may do that. Not needed to sign in with the browser.</source>
        <translation>Im Aircall-Dashboard unter Integrations &amp; API, API keys, Add a new API key: das erste der beiden gezeigten Wörter. Das darf nur ein Administrator. Zum Anmelden mit dem Browser nicht nötig.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>The second of the two words that Aircall shows when an API key is made, and only then.</source>
        <translation>Das zweite der beiden Wörter, die Aircall beim Anlegen des API-Schlüssels zeigt, und nur dann.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>The address that a user of your BlueRockTEL signs in with. The server is the address in the browser&apos;s bar, https://….bluerocktel.net. Calls that are logged here appear there under this user&apos;s name, so an own user for Callboard is a good idea.</source>
        <translation>Die Adresse, mit der sich ein Benutzer Ihres BlueRockTEL anmeldet. Der Server ist die Adresse in der Browserleiste, https://….bluerocktel.net. Hier eingetragene Anrufe erscheinen dort unter dem Namen dieses Benutzers, deshalb ist ein eigener Benutzer für Callboard eine gute Idee.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The same user&apos;s password. BlueRockTEL has no API keys: the program signs in as this user.</source>
        <translation>Das Passwort desselben Benutzers. BlueRockTEL hat keine API-Schlüssel: Das Programm meldet sich als dieser Benutzer an.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>In escapelife under Settings, API keys. One key belongs to one property.</source>
        <translation>In escapelife unter Settings, API keys. Ein Schlüssel gehört zu einem Haus.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>In the RingCentral developer console, open your app and copy the Client ID from its Credentials. The app needs the permissions Read Accounts, Read Call Log, Read Call Recording and, for voicemails, Read Messages; the user needs Full Company Call Log to see all calls of the company.</source>
        <translation>Öffnen Sie in der RingCentral-Entwicklerkonsole Ihre App und kopieren Sie die Client-ID aus ihren Credentials. Die App braucht die Rechte Read Accounts, Read Call Log, Read Call Recording und für Voicemails Read Messages; der Benutzer braucht Full Company Call Log, um alle Anrufe der Firma zu sehen.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Next to the Client ID. An app for signing in with the browser may have none.</source>
        <translation>Neben der Client-ID. Eine App zum Anmelden mit dem Browser hat vielleicht keines.</translation>
    </message>
    <message>
        <source>JWT credential</source>
        <translation>JWT-Credential</translation>
    </message>
    <message>
        <source>In the RingCentral developer console under your name, Credentials, Create JWT. To sign in with the browser instead, add http://127.0.0.1:53017/callback to the redirect addresses of your app.</source>
        <translation>In der RingCentral-Entwicklerkonsole unter Ihrem Namen, Credentials, Create JWT. Um sich stattdessen mit dem Browser anzumelden, tragen Sie http://127.0.0.1:53017/callback bei den Weiterleitungsadressen Ihrer App ein.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>The bearer token of your Sunset login. Ask Sunset for one, and for the address of its API: it is not the one of the documentation.</source>
        <translation>Das Bearer-Token Ihres Sunset-Zugangs. Fragen Sie Sunset danach und nach der Adresse der API: Es ist nicht die aus der Dokumentation.</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Account-SID</translation>
    </message>
    <message>
        <source>On the first page of console.twilio.com under Account Info. It begins with AC.</source>
        <translation>Auf der ersten Seite von console.twilio.com unter Account Info. Sie beginnt mit AC.</translation>
    </message>
    <message>
        <source>API key SID</source>
        <translation>SID des API-Schlüssels</translation>
    </message>
    <message>
        <source>Only when you sign in with an API key: in the console under Account, API keys &amp; tokens. It begins with SK.</source>
        <translation>Nur wenn Sie sich mit einem API-Schlüssel anmelden: in der Konsole unter Account, API keys &amp; tokens. Sie beginnt mit SK.</translation>
    </message>
    <message>
        <source>Auth token or API key secret</source>
        <translation>Auth-Token oder Geheimnis des API-Schlüssels</translation>
    </message>
    <message>
        <source>The auth token stands under the account SID. With an API key SID, the secret that the console showed once when the key was made.</source>
        <translation>Das Auth-Token steht unter der Account-SID. Mit der SID eines API-Schlüssels: das Geheimnis, das die Konsole beim Anlegen des Schlüssels einmal gezeigt hat.</translation>
    </message>
    <message>
        <source>Only to sign in with the browser instead of using an API key: of your app, as Aircall gives it to partners. Its redirect address must be http://127.0.0.1:53018/callback.</source>
        <translation>Nur um sich mit dem Browser anzumelden, statt einen API-Schlüssel zu benutzen: von Ihrer App, wie Aircall sie Partnern gibt. Ihre Weiterleitungsadresse muss http://127.0.0.1:53018/callback sein.</translation>
    </message>
    <message>
        <source>Only to sign in with the browser: it comes with the client ID.</source>
        <translation>Nur zum Anmelden mit dem Browser: Es kommt mit der Client-ID.</translation>
    </message>
    <message>
        <source>Only to sign in instead of using a key: Phone.inc issues it to partners by e-mail.</source>
        <translation>Nur um sich anzumelden statt einen Schlüssel zu benutzen: Phone.inc gibt sie Partnern per E-Mail.</translation>
    </message>
    <message>
        <source>In Phone.inc&apos;s settings under API keys. It is shown once, when it is made, and sees the calls of the whole company. Phone.inc shows only the 50 newest calls at a time: what was not read in time may stay a gap.</source>
        <translation>In den Einstellungen von Phone.inc unter API keys. Er wird einmal gezeigt, beim Anlegen, und sieht die Anrufe der ganzen Firma. Phone.inc zeigt immer nur die 50 neuesten Anrufe: Was nicht rechtzeitig gelesen wurde, kann eine Lücke bleiben.</translation>
    </message>
    <message>
        <source>In Quo (formerly OpenPhone) under Workspace settings, API. Only the workspace&apos;s owner and its admins see that page.</source>
        <translation>In Quo (früher OpenPhone) unter Workspace settings, API. Nur der Eigentümer des Workspace und seine Administratoren sehen diese Seite.</translation>
    </message>
    <message>
        <source>An administrator makes it in Skipcall&apos;s settings, under API. It shows the calls of the workspaces that were ticked there, and works on the plans Starter, Intermédiaire and Expert.</source>
        <translation>Ein Administrator legt ihn in den Einstellungen von Skipcall unter API an. Er zeigt die Anrufe der dort angekreuzten Workspaces und gilt in den Tarifen Starter, Intermédiaire und Expert.</translation>
    </message>
</context>
<context>
    <name>RecordingWords</name>
    <message>
        <source>The recording is being fetched: %1 so far.</source>
        <translation>Die Aufnahme wird geholt: bisher %1.</translation>
    </message>
    <message>
        <source>The recording is being fetched: %1 of %2.</source>
        <translation>Die Aufnahme wird geholt: %1 von %2.</translation>
    </message>
    <message>
        <source>The recording</source>
        <extracomment>Both are the subject of a sentence about what went wrong, at its beginning.</extracomment>
        <translation>Die Aufnahme</translation>
    </message>
    <message>
        <source>The recording could not be fetched.</source>
        <translation>Die Aufnahme konnte nicht geholt werden.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>state of a recording</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Being made</source>
        <comment>state of a recording: the call system is not ready with it</comment>
        <translation>Wird erstellt</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <comment>state of a recording</comment>
        <translation>Noch nicht geholt</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <comment>state of a recording</comment>
        <translation>Wird geholt</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>state of a recording: on this computer</comment>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>state of a recording: the call system has it no more</comment>
        <translation>Weg</translation>
    </message>
    <message>
        <source>No right</source>
        <comment>state of a recording: the account may not hear it</comment>
        <translation>Kein Recht</translation>
    </message>
    <message>
        <source>Not given out</source>
        <comment>state of a recording: the call system has no way to it</comment>
        <translation>Wird nicht herausgegeben</translation>
    </message>
    <message>
        <source>Kept elsewhere</source>
        <comment>state of a recording: in the customer&apos;s own storage</comment>
        <translation>Liegt anderswo</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a recording</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>This call has no recording.</source>
        <translation>Dieser Anruf hat keine Aufnahme.</translation>
    </message>
    <message>
        <source>The call system is still making the recording; try again in a few minutes.</source>
        <translation>Das Telefonsystem erstellt die Aufnahme noch; versuchen Sie es in ein paar Minuten wieder.</translation>
    </message>
    <message>
        <source>The recording is not on this computer, and nothing can be fetched while offline.</source>
        <translation>Die Aufnahme ist nicht auf diesem Computer, und offline kann nichts geholt werden.</translation>
    </message>
    <message>
        <source>The recording is on this computer.</source>
        <translation>Die Aufnahme ist auf diesem Computer.</translation>
    </message>
    <message>
        <source>The call system has the recording no more.</source>
        <translation>Das Telefonsystem hat die Aufnahme nicht mehr.</translation>
    </message>
    <message>
        <source>The account may not hear this recording; its owner can give it the right to.</source>
        <translation>Das Konto darf diese Aufnahme nicht hören; sein Eigentümer kann ihm das Recht geben.</translation>
    </message>
    <message>
        <source>This call system gives out no audio: listen to it in its own program.</source>
        <translation>Dieses Telefonsystem gibt keine Aufnahmen heraus: Hören Sie sie in seinem eigenen Programm.</translation>
    </message>
    <message>
        <source>The recording lies in your company&apos;s own storage; listen to it there.</source>
        <translation>Die Aufnahme liegt im eigenen Speicher Ihrer Firma; hören Sie sie dort.</translation>
    </message>
    <message>
        <source>The key of the account is not in the keyring, or the keyring is locked. Unlock it or enter the key again.</source>
        <translation>Der Schlüssel des Kontos fehlt im Schlüsselbund, oder der Schlüsselbund ist gesperrt. Entsperren Sie ihn oder geben Sie den Schlüssel neu ein.</translation>
    </message>
    <message>
        <source>A login page of this network stands in the way of the recording. Open a web browser and sign in to the network.</source>
        <translation>Eine Anmeldeseite dieses Netzwerks steht vor der Aufnahme. Öffnen Sie einen Webbrowser und melden Sie sich im Netzwerk an.</translation>
    </message>
    <message>
        <source>The call system</source>
        <translation>Das Telefonsystem</translation>
    </message>
</context>
<context>
    <name>RejectedReport</name>
    <message>
        <source>This is the file that is imported. Choose another name.</source>
        <translation>Das ist die Datei, die importiert wird. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <extracomment>%1 is a file, %2 the operating system&apos;s reason.</extracomment>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>%1 not taken</source>
        <extracomment>Name of a file. %1 is that of an imported file, such as &quot;guests&quot;.</extracomment>
        <translation>%1 nicht übernommen</translation>
    </message>
</context>
<context>
    <name>RetentionWords</name>
    <message>
        <source>&amp;Recordings</source>
        <translation>&amp;Aufnahmen</translation>
    </message>
    <message>
        <source>&amp;Transcripts and summaries</source>
        <translation>&amp;Mitschriften und Zusammenfassungen</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>Whole &amp;calls</source>
        <extracomment>The calls themselves: when, who, how long.</extracomment>
        <translation>Ganze An&amp;rufe</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>The file is not JSON: %1.</source>
        <extracomment>Why a file cannot be read as a scorecard. %1 is what the reader of JSON says, in English.</extracomment>
        <translation>Die Datei ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>The file is no scorecard: it needs “name” and “sections”.</source>
        <translation>Die Datei ist kein Bewertungsbogen: Sie braucht „name“ und „sections“.</translation>
    </message>
    <message>
        <source>The scorecard needs a name.</source>
        <translation>Der Bewertungsbogen braucht einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>“%1…” is longer than %n character(s).</source>
        <extracomment>%1 is the beginning of a text, %n the number of characters it may have.</extracomment>
        <translation>
            <numerusform>„%1…“ ist länger als %n Zeichen.</numerusform>
            <numerusform>„%1…“ ist länger als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scorecard needs a question.</source>
        <translation>Der Bewertungsbogen braucht eine Frage.</translation>
    </message>
    <message numerus="yes">
        <source>A scorecard has at most %n question(s).</source>
        <translation>
            <numerusform>Ein Bewertungsbogen hat höchstens %n Frage.</numerusform>
            <numerusform>Ein Bewertungsbogen hat höchstens %n Fragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The section needs a name.</source>
        <translation>Der Abschnitt braucht einen Namen.</translation>
    </message>
    <message>
        <source>The question needs a text.</source>
        <translation>Die Frage braucht einen Text.</translation>
    </message>
    <message>
        <source>The id “%1” may have letters, digits, “-” and “_” only.</source>
        <translation>Die Kennung „%1“ darf nur Buchstaben, Ziffern, „-“ und „_“ haben.</translation>
    </message>
    <message>
        <source>The id “%1” is another question&apos;s already.</source>
        <translation>Die Kennung „%1“ gehört schon einer anderen Frage.</translation>
    </message>
    <message>
        <source>The weight is %1; it must be a whole number from 0 to %2.</source>
        <translation>Das Gewicht ist %1; es muss eine ganze Zahl von 0 bis %2 sein.</translation>
    </message>
    <message>
        <source>The scale is “%1”; it must be “1-5” or “yes-no”.</source>
        <translation>Die Skala ist „%1“; sie muss „1-5“ oder „yes-no“ sein.</translation>
    </message>
    <message>
        <source>The comment is “%1”; it must be “never”, “low” or “always”.</source>
        <translation>Der Kommentar ist „%1“; er muss „never“, „low“ oder „always“ sein.</translation>
    </message>
    <message>
        <source>Every weight is 0: at least one question must count.</source>
        <translation>Jedes Gewicht ist 0: Mindestens eine Frage muss zählen.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A score. %1 is a whole number.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>answer</comment>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Score %1, %2 of %3 answered</source>
        <extracomment>%1 is a score such as &quot;87 %&quot;, %2 and %3 are numbers of questions.</extracomment>
        <translation>Ergebnis %1, %2 von %3 beantwortet</translation>
    </message>
    <message>
        <source>Score %1: failed by “%2”</source>
        <extracomment>The answer to a question makes the score of the whole call 0. %1 is &quot;0 %&quot;, %2 the question.</extracomment>
        <translation>Ergebnis %1: durchgefallen bei „%2“</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many calls of a review list are finished: &quot;17 of 30&quot;.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min left at your pace</source>
        <extracomment>Follows &quot;17 of 30 · &quot;. How long the rest takes if one goes on like this.</extracomment>
        <translation>
            <numerusform>noch %n min in Ihrem Tempo</numerusform>
            <numerusform>noch %n min in Ihrem Tempo</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>fails the call</source>
        <translation>Anruf fällt durch</translation>
    </message>
    <message>
        <source>needs a comment</source>
        <translation>braucht einen Kommentar</translation>
    </message>
    <message>
        <source>Section %1, question %2: %3</source>
        <extracomment>Where something is wrong in a scorecard. %1 and %2 are numbers, %3 a sentence.</extracomment>
        <translation>Abschnitt %1, Frage %2: %3</translation>
    </message>
    <message>
        <source>Section %1: %2</source>
        <extracomment>%1 is a number, %2 a sentence.</extracomment>
        <translation>Abschnitt %1: %2</translation>
    </message>
    <message>
        <source>Guest call</source>
        <extracomment>Name of the scorecard that the program comes with.</extracomment>
        <translation>Gästeanruf</translation>
    </message>
    <message>
        <source>Beginning</source>
        <comment>section of a scorecard</comment>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Greeting: house, name, friendly</source>
        <translation>Begrüßung: Haus, Name, freundlich</translation>
    </message>
    <message>
        <source>Listened and asked what was unclear</source>
        <translation>Zugehört und Unklares erfragt</translation>
    </message>
    <message>
        <source>Matter</source>
        <comment>section of a scorecard</comment>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>What was said is right and complete</source>
        <translation>Die Auskunft ist richtig und vollständig</translation>
    </message>
    <message>
        <source>Offered a solution, and said what comes next</source>
        <translation>Lösung angeboten und gesagt, wie es weitergeht</translation>
    </message>
    <message>
        <source>Tone: calm and polite, also under pressure</source>
        <translation>Ton: ruhig und höflich, auch unter Druck</translation>
    </message>
    <message>
        <source>Safety</source>
        <comment>section of a scorecard</comment>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>No guest&apos;s details were given to somebody else</source>
        <translation>Keine Angaben über Gäste an Dritte gegeben</translation>
    </message>
    <message>
        <source>End</source>
        <comment>section of a scorecard</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Summed up what was agreed</source>
        <translation>Vereinbartes zusammengefasst</translation>
    </message>
    <message>
        <source>The note says what the next person must know</source>
        <translation>Die Notiz sagt, was die Nächsten wissen müssen</translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Column: how the score has changed.</extracomment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Column: calls whose score a question made 0.</extracomment>
        <translation>Durchgefallen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of a person&apos;s calls are reviewed: &quot;4 of 5&quot;.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>Column: the mean of all people.</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Time not known</source>
        <translation>Zeit unbekannt</translation>
    </message>
    <message>
        <source>Score %1</source>
        <extracomment>%1 is a score such as &quot;87 %&quot;.</extracomment>
        <translation>Ergebnis %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <extracomment>Follows &quot;Score 87 %&quot;. %1 is the score of earlier reviews.</extracomment>
        <translation>vorher: %1</translation>
    </message>
    <message>
        <source>Score %1 · %2 of %3 calls reviewed</source>
        <extracomment>%1 is a mean score, %2 and %3 are numbers of calls.</extracomment>
        <translation>Ergebnis %1 · %2 von %3 Anrufen bewertet</translation>
    </message>
    <message>
        <source>By question</source>
        <translation>Nach Frage</translation>
    </message>
    <message>
        <source>Drawn from: %1 · %2 per person · draw number %3 · scorecard “%4”</source>
        <extracomment>At the end of a report: how the calls were chosen. %1 is a query, %2 the number of calls per person, %3 the number that decides the draw, %4 the name of the scorecard.</extracomment>
        <translation>Gezogen aus: %1 · %2 je Person · Losnummer %3 · Bewertungsbogen „%4“</translation>
    </message>
    <message>
        <source>What does not apply counts nothing; a question that fails the call makes its score 0.</source>
        <translation>Was nicht zutrifft, zählt nicht; eine Frage, bei der ein Anruf durchfällt, macht sein Ergebnis zu 0.</translation>
    </message>
</context>
<context>
    <name>ReviewResults</name>
    <message>
        <source>Person</source>
        <extracomment>Column of a table: who spoke.</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>Column of a table: what an answer earns, 0 to 100.</extracomment>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>Column of a table: how much a question counts.</extracomment>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Column of a table: what the whole call got, in percent.</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Bewertet von</translation>
    </message>
    <message>
        <source>Reviewed at</source>
        <translation>Bewertet am</translation>
    </message>
</context>
<context>
    <name>ReviewWorkbook</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Bewertet</translation>
    </message>
    <message>
        <source>Score %</source>
        <translation>Ergebnis %</translation>
    </message>
    <message>
        <source>Before %</source>
        <extracomment>Column: the score of earlier reviews.</extracomment>
        <translation>Vorher %</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Column: how many calls a question failed.</extracomment>
        <translation>Durchgefallen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Second</source>
        <extracomment>Column: where in the recording a remark stands.</extracomment>
        <translation>Sekunde</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>You are signed in</source>
        <translation>Sie sind angemeldet</translation>
    </message>
    <message>
        <source>Callboard goes on by itself. You can close this page.</source>
        <translation>Callboard macht von selbst weiter. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>Die Anmeldung wurde abgelehnt</translation>
    </message>
    <message>
        <source>Nothing was connected. You can try again, or cancel in Callboard.</source>
        <translation>Nichts wurde verbunden. Sie können es noch einmal versuchen oder in Callboard abbrechen.</translation>
    </message>
    <message>
        <source>This page belongs to another sign-in</source>
        <translation>Diese Seite gehört zu einer anderen Anmeldung</translation>
    </message>
    <message>
        <source>Nothing was connected. Begin again in Callboard.</source>
        <translation>Nichts wurde verbunden. Beginnen Sie in Callboard von vorn.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>To call back</source>
        <extracomment>State of a missed call: nobody has called back.</extracomment>
        <translation>Zurückzurufen</translation>
    </message>
    <message>
        <source>Tried, no answer</source>
        <extracomment>State of a missed call: somebody called back and nobody answered.</extracomment>
        <translation>Versucht, niemand da</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>State of a missed call: it was called back and answered.</extracomment>
        <translation>Zurückgerufen</translation>
    </message>
    <message>
        <source>Called again</source>
        <extracomment>State of a missed call: the caller rang again and was answered.</extracomment>
        <translation>Erneut angerufen</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <extracomment>State of a missed call that cannot be called back; also of any call whose number is hidden.</extracomment>
        <translation>Nummer unterdrückt</translation>
    </message>
    <message>
        <source>Going on now</source>
        <extracomment>State of a call: ringing, or people are talking.</extracomment>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>Edits waiting</source>
        <extracomment>State of a call with edits that its telephone system does not have yet.</extracomment>
        <translation>Änderungen warten</translation>
    </message>
    <message>
        <source>Joined of several</source>
        <extracomment>State of a call that several systems told us about.</extracomment>
        <translation>Aus mehreren vereint</translation>
    </message>
    <message>
        <source>Deleted there</source>
        <extracomment>State of a call that its telephone system has deleted.</extracomment>
        <translation>Dort gelöscht</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <extracomment>State of a call that somebody has listened to and marked.</extracomment>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>In conflict</source>
        <extracomment>State of a call that was edited here and there at once.</extracomment>
        <translation>Im Konflikt</translation>
    </message>
    <message>
        <source>Changed by us</source>
        <extracomment>State of a call that carries something of ours: notes, a review…</extracomment>
        <translation>Von uns geändert</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Two or more values of a condition, any of which will do: &quot;Missed or Voicemail&quot;.</extracomment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>With %1</source>
        <extracomment>A condition on calls. %1 is what they must have: &quot;Recording&quot;, &quot;Notes or Summary&quot;…</extracomment>
        <translation>Mit %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A condition on calls. %1 is its subject, e.g. &quot;Line&quot;, %2 what it must be.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Words that must occur in a call.</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>title of a filter</comment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>title of a filter</comment>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>title of a filter</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Provider</source>
        <comment>title of a filter: the telephone system</comment>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>title of a filter</comment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>title of a filter: a number of ours</comment>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>From</source>
        <comment>title of a filter: the calling number</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <comment>title of a filter: the called number</comment>
        <translation>An</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>title of a filter: the other party&apos;s number</comment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>title of a filter</comment>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Guest</source>
        <comment>title of a filter</comment>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>title of a filter</comment>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Callback</source>
        <comment>title of a filter: what became of unanswered calls</comment>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>With</source>
        <comment>title of a filter: with a recording, with notes…</comment>
        <translation>Mit</translation>
    </message>
    <message>
        <source>State</source>
        <comment>title of a filter: reviewed, waiting, deleted…</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Weekday</source>
        <comment>title of a filter</comment>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Hour</source>
        <comment>title of a filter: time of day</comment>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Said by</source>
        <comment>title of a filter</comment>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>title of a filter: the first moment</comment>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>title of a filter: the moment that ends it</comment>
        <translation>Vor</translation>
    </message>
    <message>
        <source>On</source>
        <comment>title of a filter: a day</comment>
        <translation>Am</translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>title of a filter</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Ring</source>
        <comment>title of a filter: seconds of ringing</comment>
        <translation>Klingeln</translation>
    </message>
    <message>
        <source>Talk</source>
        <comment>title of a filter: seconds of talking</comment>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Said by staff</source>
        <translation>Von Mitarbeitern gesagt</translation>
    </message>
    <message>
        <source>Said by the guest</source>
        <translation>Vom Gast gesagt</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n call(s)</source>
        <extracomment>Screen reader: a value of a filter and how many calls have it. %1 is the value.</extracomment>
        <translation>
            <numerusform>%1, %n Anruf</numerusform>
            <numerusform>%1, %n Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, left out</source>
        <extracomment>Screen reader: %1 is a value of a filter; calls with it are left out.</extracomment>
        <translation>%1, ausgeschlossen</translation>
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
        <source>Last night</source>
        <translation>Letzte Nacht</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>What the date filter is set to. %1 is the last day.</extracomment>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>What the date filter is set to. %1 is the first day.</extracomment>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>What the date filter is set to. %1 and %2 are its first and last day.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Not “%1”</source>
        <extracomment>A word that must not occur in a call.</extracomment>
        <translation>Nicht „%1“</translation>
    </message>
    <message>
        <source>Not %1</source>
        <extracomment>A condition that must not hold. %1 is one such as &quot;Staff: Mei&quot;.</extracomment>
        <translation>Nicht %1</translation>
    </message>
</context>
<context>
    <name>ViewFile</name>
    <message>
        <source>“%1” is neither a view, a query nor columns.</source>
        <extracomment>Why a line of a file of views was not understood. %1 is the line.</extracomment>
        <translation>„%1“ ist weder Ansicht noch Abfrage noch Spalten.</translation>
    </message>
    <message>
        <source>The view has no name.</source>
        <translation>Die Ansicht hat keinen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n character(s).</source>
        <translation>
            <numerusform>Der Name ist länger als %n Zeichen.</numerusform>
            <numerusform>Der Name ist länger als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name “%1” is in the file already.</source>
        <translation>Der Name „%1“ kommt in der Datei schon vor.</translation>
    </message>
    <message>
        <source>“%1” has no query.</source>
        <translation>„%1“ hat keine Abfrage.</translation>
    </message>
    <message>
        <source>The query has a word that is not understood: “%1”.</source>
        <translation>Die Abfrage enthält ein unverständliches Wort: „%1“.</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>„%1“ ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>A mistake in a file of views. %1 is the number of its line, %2 what is wrong.</extracomment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1 The view “%2” is left out.</source>
        <extracomment>A mistake in a file of views. %1 is &quot;Line 12: …&quot;, %2 the name of the view that is left out.</extracomment>
        <translation>%1 Die Ansicht „%2“ wird ausgelassen.</translation>
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
        <source>Stored elsewhere</source>
        <comment>state of a recording</comment>
        <translation>Anderswo gespeichert</translation>
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
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Line ID</source>
        <translation>Leitungs-ID</translation>
    </message>
    <message>
        <source>Name of the line</source>
        <translation>Name der Leitung</translation>
    </message>
    <message>
        <source>Missed because</source>
        <translation>Verpasst, weil</translation>
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
    <message>
        <source>Speakers</source>
        <comment>field of a call: who said what in the transcript</comment>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Detailed summary</source>
        <comment>field of a call</comment>
        <translation>Ausführliche Zusammenfassung</translation>
    </message>
    <message>
        <source>Topics</source>
        <comment>field of a call</comment>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <comment>field of a call</comment>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Action items</source>
        <comment>field of a call: what was promised</comment>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>field of a call: start, answer, end</comment>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>field of a call: both telephone numbers</comment>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>The numbers fit, but more than one call could be meant.</source>
        <translation>Die Nummern passen, aber mehr als ein Anruf könnte gemeint sein.</translation>
    </message>
    <message numerus="yes">
        <source>The numbers fit, but the starts are %n second(s) apart.</source>
        <translation>
            <numerusform>Die Nummern passen, aber die Anfänge liegen %n Sekunde auseinander.</numerusform>
            <numerusform>Die Nummern passen, aber die Anfänge liegen %n Sekunden auseinander.</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers and the start fit, but one of the calls lasted longer.</source>
        <translation>Nummern und Anfang passen, aber einer der Anrufe dauerte länger.</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>saved view: the calls of today</comment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Missed, not returned</source>
        <comment>saved view: calls that nobody has called back</comment>
        <translation>Verpasst, nicht zurückgerufen</translation>
    </message>
    <message>
        <source>Voicemails</source>
        <comment>saved view</comment>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>Recordings to review</source>
        <comment>saved view: recorded calls that nobody has listened to</comment>
        <translation>Aufnahmen zum Prüfen</translation>
    </message>
    <message>
        <source>Changed by us</source>
        <comment>saved view: calls with something of ours, such as notes</comment>
        <translation>Von uns geändert</translation>
    </message>
    <message>
        <source>“%1” is not a time of day.</source>
        <translation>„%1“ ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>“%1” needs a word that was said.</source>
        <extracomment>Query mistake. %1 is the operator that tells who speaks, e.g. “said-by:guest”.</extracomment>
        <translation>„%1“ braucht ein Wort, das gesagt wurde.</translation>
    </message>
    <message>
        <source>This is too long: “%1” and what follows is not looked for.</source>
        <extracomment>Query mistake: hundreds of words, pasted by mistake. %1 is the first one that is too much.</extracomment>
        <translation>Das ist zu lang: „%1“ und was folgt wird nicht gesucht.</translation>
    </message>
    <message>
        <source>Guest</source>
        <comment>kind of an unsent edit: a guest is made or changed at the provider</comment>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>field of a call: whom the call belongs to in a CRM</comment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>The file with your own data (accounts, notes, guests) had nothing in it any more. Close Callboard and put a backup in its place, or connect your accounts again.</source>
        <translation>Die Datei mit Ihren eigenen Daten (Konten, Notizen, Gäste) hatte keinen Inhalt mehr. Schließen Sie Callboard und legen Sie eine Sicherung an ihre Stelle, oder verbinden Sie Ihre Konten neu.</translation>
    </message>
    <message numerus="yes">
        <source>The file with your own data (accounts, notes, guests) was damaged. %n entry(s) could be saved; the damaged file stays as %1. Look at your accounts and at what waits to be sent.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>
            <numerusform>Die Datei mit Ihren eigenen Daten (Konten, Notizen, Gäste) war beschädigt. %n Eintrag konnte gerettet werden; die beschädigte Datei bleibt als %1. Sehen Sie nach Ihren Konten und nach dem, was aufs Senden wartet.</numerusform>
            <numerusform>Die Datei mit Ihren eigenen Daten (Konten, Notizen, Gäste) war beschädigt. %n Einträge konnten gerettet werden; die beschädigte Datei bleibt als %1. Sehen Sie nach Ihren Konten und nach dem, was aufs Senden wartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file with the list of calls had nothing in it any more. The list is filled again from your accounts.</source>
        <translation>Die Datei mit der Anrufliste hatte keinen Inhalt mehr. Die Liste wird aus Ihren Konten neu gefüllt.</translation>
    </message>
    <message>
        <source>The file with the list of calls was damaged. The list is filled again from your accounts; the damaged file stays as %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Die Datei mit der Anrufliste war beschädigt. Die Liste wird aus Ihren Konten neu gefüllt; die beschädigte Datei bleibt als %1.</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>state of an edit from a backup that may have been sent since</comment>
        <translation>Zurückgestellt</translation>
    </message>
</context>
<context>
    <name>callboard::AccountEditor</name>
    <message>
        <source>Connect a call system</source>
        <translation>Telefonsystem verbinden</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <extracomment>Title of a dialog. %1 is the name of an account.</extracomment>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Call system</source>
        <extracomment>List in the dialog that connects an account.</extracomment>
        <translation>Telefonsystem</translation>
    </message>
    <message>
        <source>Sign in with the &amp;browser…</source>
        <translation>Im &amp;Browser anmelden…</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <extracomment>Button: asks the telephone system whether the key works.</extracomment>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Add &amp;without checking</source>
        <translation>&amp;Ohne Prüfung hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save &amp;without checking</source>
        <translation>&amp;Ohne Prüfung speichern</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <extracomment>%1 is the name of a telephone system.</extracomment>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>Go on in the web browser. Callboard waits for you to come back; Cancel ends that.
%1</source>
        <translation>Machen Sie im Webbrowser weiter. Callboard wartet, bis Sie zurückkommen; Abbrechen beendet das.
%1</translation>
    </message>
    <message>
        <source>%1 accepts the key.</source>
        <extracomment>%1 is the name of a telephone system.</extracomment>
        <translation>%1 nimmt den Schlüssel an.</translation>
    </message>
    <message>
        <source>%1 accepts the key: “%2”.</source>
        <extracomment>%1 is a telephone system, %2 the company&apos;s name there.</extracomment>
        <translation>%1 nimmt den Schlüssel an: „%2“.</translation>
    </message>
    <message>
        <source>There is already an account called “%1”.</source>
        <translation>Es gibt schon ein Konto namens „%1“.</translation>
    </message>
</context>
<context>
    <name>callboard::AccountForm</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What to call the account here.</source>
        <translation>Wie das Konto hier heißen soll.</translation>
    </message>
    <message>
        <source>Where you open %1 in the web browser.</source>
        <extracomment>%1 is the name of a telephone system.</extracomment>
        <translation>Wo Sie %1 im Webbrowser öffnen.</translation>
    </message>
    <message>
        <source>Leave it empty for the usual address.</source>
        <translation>Leer lassen für die übliche Adresse.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <extracomment>Label of a field that may stay empty. %1 is what it asks for.</extracomment>
        <translation>%1 (freiwillig)</translation>
    </message>
    <message>
        <source>All there are</source>
        <translation>Alle, die es gibt</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Die letzten 12 Monate</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>Die letzten 3 Monate</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>Der letzte Monat</translation>
    </message>
    <message>
        <source>Calls to import</source>
        <translation>Anrufe übernehmen</translation>
    </message>
    <message>
        <source>In the keyring of this desktop</source>
        <translation>Im Schlüsselbund dieses Desktops</translation>
    </message>
    <message>
        <source>Nowhere: only until Callboard ends</source>
        <translation>Nirgends: nur bis Callboard endet</translation>
    </message>
    <message>
        <source>In an environment variable</source>
        <translation>In einer Umgebungsvariablen</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>In einer Datei</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>Wo der Schlüssel liegt</translation>
    </message>
    <message>
        <source>Name of the variable or file</source>
        <translation>Name der Variablen oder Datei</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>colour of an account</comment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>For systems that do not tell it; days begin and end there.</source>
        <translation>Für Systeme, die sie nicht nennen; danach beginnen und enden die Tage.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>For telephone numbers without a country code: two letters.</source>
        <translation>Für Telefonnummern ohne Landesvorwahl: zwei Buchstaben.</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>Anfragen pro Minute</translation>
    </message>
    <message>
        <source>If you have agreed on another limit with the vendor.</source>
        <translation>Falls mit dem Anbieter eine andere Grenze vereinbart ist.</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>You type it again after each start.</source>
        <translation>Sie geben ihn nach jedem Start neu ein.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>A choice of what to import. %1 is a date.</extracomment>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <translation>Das Konto braucht einen Namen.</translation>
    </message>
    <message>
        <source>Every customer has an address of their own: give yours.</source>
        <translation>Jeder Kunde hat eine eigene Adresse: Geben Sie Ihre an.</translation>
    </message>
    <message>
        <source>This needs to be an https address; http is for this machine only.</source>
        <translation>Das muss eine https-Adresse sein; http gilt nur für diesen Rechner.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <source>This is not known here.</source>
        <translation>Das ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>This is not a time zone; it looks like Europe/Paris.</source>
        <translation>Das ist keine Zeitzone; sie sieht aus wie Europe/Paris.</translation>
    </message>
    <message>
        <source>This needs to be a number.</source>
        <translation>Das muss eine Zahl sein.</translation>
    </message>
</context>
<context>
    <name>callboard::AccountWords</name>
    <message>
        <source>up to %1</source>
        <extracomment>Status bar, after the account&apos;s name: its calls are known up to this time. %1 is a time or a date with time.</extracomment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>not read yet</source>
        <extracomment>Status bar, after the account&apos;s name: no calls of this account have been read.</extracomment>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>reading history … %1</source>
        <extracomment>Status bar, after the account&apos;s name. %1 is the number of calls read so far.</extracomment>
        <translation>liest den Verlauf … %1</translation>
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
        <translation>liest zurück bis %1 … %2</translation>
    </message>
    <message>
        <source>sign in again</source>
        <extracomment>Status bar, after the account&apos;s name: its credentials are refused or missing.</extracomment>
        <translation>neu anmelden</translation>
    </message>
    <message>
        <source>network asks for a login</source>
        <extracomment>Status bar, after the account&apos;s name: a hotel or airport network asks for a login first.</extracomment>
        <translation>Netzwerk verlangt eine Anmeldung</translation>
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
        <source>checking all calls … %L1</source>
        <extracomment>Status bar, after the account&apos;s name: the daily look at all calls. %L1 is how many so far.</extracomment>
        <translation>prüft alle Anrufe … %L1</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <extracomment>Status bar: %n is the number of connected accounts.</extracomment>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n need(s) you</source>
        <extracomment>Status bar: %1 is &quot;9 accounts&quot;, %n how many of them cannot go on by themselves.</extracomment>
        <translation>
            <numerusform>%1, %n braucht Sie</numerusform>
            <numerusform>%1, %n brauchen Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, reading %n of them</source>
        <extracomment>Status bar: %1 is &quot;9 accounts&quot;, %n how many of them are being read.</extracomment>
        <translation>
            <numerusform>%1, %n davon wird gelesen</numerusform>
            <numerusform>%1, %n davon werden gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n offline</source>
        <extracomment>Status bar: %1 is &quot;9 accounts&quot;, %n how many of them cannot be reached.</extracomment>
        <translation>
            <numerusform>%1, %n offline</numerusform>
            <numerusform>%1, %n offline</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Status bar: %1 is &quot;9 accounts&quot;, %2 where the oldest of them stands such as &quot;up to 09:14&quot;.</extracomment>
        <translation>%1 %2</translation>
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
        <source>sending …</source>
        <extracomment>Status bar, after the account&apos;s name: edits are being sent.</extracomment>
        <translation>sendet …</translation>
    </message>
    <message>
        <source>waiting for the provider …</source>
        <extracomment>Status bar, after the account&apos;s name: the provider asked us to slow down.</extracomment>
        <translation>wartet auf den Anbieter …</translation>
    </message>
</context>
<context>
    <name>callboard::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>No call system is connected yet</source>
        <translation>Noch kein Telefonsystem verbunden</translation>
    </message>
    <message>
        <source>Callboard keeps a copy of the calls that your telephone systems know about.</source>
        <translation>Callboard hält eine Kopie der Anrufe, von denen Ihre Telefonsysteme wissen.</translation>
    </message>
    <message>
        <source>Connect a call system</source>
        <translation>Telefonsystem verbinden</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>&amp;Synchronise now</source>
        <extracomment>Button: asks the telephone systems for new calls now.</extracomment>
        <translation>Jetzt &amp;synchronisieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Remove “%1”? Its calls vanish from this computer, apart from those that another account knows. Nothing is deleted at %2, and you can connect it again.</source>
        <extracomment>%1 is an account&apos;s name, %2 its telephone system.</extracomment>
        <translation>„%1“ entfernen? Seine Anrufe verschwinden von diesem Rechner, außer denen, die ein anderes Konto kennt. Bei %2 wird nichts gelöscht, und Sie können es wieder verbinden.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) that have not been sent are lost.</source>
        <translation>
            <numerusform>%n nicht gesendete Änderung geht verloren.</numerusform>
            <numerusform>%n nicht gesendete Änderungen gehen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>The account is gone, but its key may still be in the keyring.</source>
        <translation>Das Konto ist weg, aber sein Schlüssel liegt vielleicht noch im Schlüsselbund.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Hi&amp;lfe</translation>
    </message>
    <message>
        <source>State of the account</source>
        <extracomment>Screen reader: the part that says how an account fares.</extracomment>
        <translation>Zustand des Kontos</translation>
    </message>
</context>
<context>
    <name>callboard::AppearancePage</name>
    <message>
        <source>Appearance and language</source>
        <extracomment>Page of the settings.</extracomment>
        <translation>Darstellung und Sprache</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <extracomment>Colours: light or dark as the desktop is.
----------
Choice of a language.</extracomment>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Arrangement of the window</source>
        <translation>Anordnung des Fensters</translation>
    </message>
    <message>
        <source>Arrange it as at &amp;first</source>
        <translation>Wie &amp;anfangs anordnen</translation>
    </message>
    <message>
        <source>Sizes of the window and its parts, and the columns of the table.</source>
        <translation>Größen des Fensters und seiner Teile und die Spalten der Tabelle.</translation>
    </message>
    <message>
        <source>Done: the window is arranged as at first.</source>
        <translation>Fertig: Das Fenster ist wie anfangs angeordnet.</translation>
    </message>
    <message>
        <source>Reduce &amp;motion: nothing slides, fades or blinks</source>
        <extracomment>Setting: nothing in the window slides, fades or blinks.</extracomment>
        <translation>&amp;Bewegung verringern: nichts gleitet, blendet oder blinkt</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>The desktop asks for less motion: it is kept still in any case.</source>
        <translation>Der Desktop wünscht weniger Bewegung: Alles bleibt auf jeden Fall ruhig.</translation>
    </message>
    <message>
        <source>Compact &amp;rows: one line for each call, and lists closer together</source>
        <extracomment>Setting: one line for each call and caller instead of two, and less room between the lines of lists.</extracomment>
        <translation>&amp;Enge Zeilen: eine Zeile je Anruf und Listen dichter beieinander</translation>
    </message>
</context>
<context>
    <name>callboard::AuditDialog</name>
    <message>
        <source>&amp;Days:</source>
        <translation>&amp;Tage:</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Words, person or call</source>
        <translation>Wörter, Person oder Anruf</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>First choice of a list of actions: no filter.</extracomment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>Kinds of files in a file dialog; keep what is in the brackets.</extracomment>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <extracomment>Message. %1 is a file, %2 why it cannot be written.</extracomment>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <extracomment>Message. %1 is a file.</extracomment>
        <translation>
            <numerusform>%n Zeile in %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit trail</source>
        <extracomment>&quot;The audit trail&quot;: subject of a sentence about a failure.</extracomment>
        <translation>Das Protokoll</translation>
    </message>
</context>
<context>
    <name>callboard::BackupMenu</name>
    <message>
        <source>&amp;Back up…</source>
        <extracomment>Menu: writes everything into one file.</extracomment>
        <translation>&amp;Sichern…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <extracomment>Menu: puts a backup in the place of what is here.</extracomment>
        <translation>Wieder&amp;herstellen…</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Settings, accounts, guests, notes, reviews and decisions go into one file: %1 before it is packed.</source>
        <extracomment>%1 is a size such as 4 MB.</extracomment>
        <translation>Einstellungen, Konten, Gäste, Notizen, Bewertungen und Entscheidungen kommen in eine Datei: %1, bevor sie gepackt wird.</translation>
    </message>
    <message>
        <source>With the &amp;calls (%1)</source>
        <extracomment>Check box. %1 is a size such as 4 MB.</extracomment>
        <translation>Mit den &amp;Anrufen (%1)</translation>
    </message>
    <message>
        <source>Without them the backup is small; they are fetched again after restoring, as far as the call systems still have them.</source>
        <translation>Ohne sie ist die Sicherung klein; sie werden nach dem Wiederherstellen neu geholt, soweit die Telefonsysteme sie noch haben.</translation>
    </message>
    <message>
        <source>With the &amp;recordings that are on this computer (%1)</source>
        <extracomment>Check box. %1 is a size such as 4 MB.</extracomment>
        <translation>Mit den Auf&amp;nahmen, die auf diesem Rechner sind (%1)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <extracomment>Button: asks for the file of the backup.</extracomment>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>Backup of Callboard (*.callboard-backup)</source>
        <extracomment>Kind of files in a file dialog; keep what is in the brackets.</extracomment>
        <translation>Sicherung von Callboard (*.callboard-backup)</translation>
    </message>
    <message>
        <source>Backed up and checked: %1. %2 %3</source>
        <extracomment>Message. %1 is a file, %2 says what is in it.</extracomment>
        <translation>Gesichert und geprüft: %1. %2 %3</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>It takes the place of what is here. What is here now is not lost: it is kept in a folder beside, whose name you are told. Callboard opens anew with what was restored.</source>
        <translation>Die Sicherung tritt an die Stelle dessen, was hier ist. Was jetzt hier ist, geht nicht verloren: Es bleibt in einem Ordner daneben, dessen Name Ihnen genannt wird. Callboard öffnet sich neu mit dem Wiederhergestellten.</translation>
    </message>
    <message>
        <source>Edits that waited to be sent may have been sent since: they are put on hold, and you decide.</source>
        <translation>Änderungen, die aufs Senden warteten, wurden seither vielleicht gesendet: Sie werden zurückgestellt, und Sie entscheiden.</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 wiederherstellen?</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <extracomment>Button: the backup takes the place of what is here.</extracomment>
        <translation>Wieder&amp;herstellen</translation>
    </message>
</context>
<context>
    <name>callboard::BulkRunner</name>
    <message>
        <source>The calls</source>
        <extracomment>&quot;The calls&quot;: subject of a sentence about a failure.</extracomment>
        <translation>Die Anrufliste</translation>
    </message>
    <message>
        <source>Changing the calls…</source>
        <extracomment>Progress of a change to many calls.</extracomment>
        <translation>Die Anrufe werden geändert…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change of many calls</source>
        <translation>Änderung vieler Anrufe</translation>
    </message>
</context>
<context>
    <name>callboard::CallEditing</name>
    <message>
        <source>&amp;Log a call…</source>
        <extracomment>Menu: opens a dialog to write down a call that no telephone system knows of.</extracomment>
        <translation>Anruf &amp;erfassen…</translation>
    </message>
    <message>
        <source>&amp;Change what is known…</source>
        <extracomment>Menu: opens a dialog to correct status, summary, links of a call.</extracomment>
        <translation>A&amp;ngaben ändern…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Schlagwörter…</translation>
    </message>
    <message>
        <source>&amp;Hide here</source>
        <extracomment>Menu: the chosen calls leave the lists of this program.</extracomment>
        <translation>Hier &amp;verbergen</translation>
    </message>
    <message>
        <source>&amp;Show again</source>
        <extracomment>Menu: the chosen calls, which were hidden here, come back into the lists.</extracomment>
        <translation>Wieder &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;Audit trail…</source>
        <extracomment>Menu: who did what.</extracomment>
        <translation>&amp;Protokoll…</translation>
    </message>
    <message>
        <source>logging of a call with %1</source>
        <extracomment>Follows &quot;Undo&quot;. %1 is a telephone number.</extracomment>
        <translation>Erfassung eines Anrufs mit %1</translation>
    </message>
    <message>
        <source>The call is logged.</source>
        <translation>Der Anruf ist erfasst.</translation>
    </message>
    <message>
        <source>The call</source>
        <extracomment>&quot;The call&quot;: subject of a sentence about a failure.</extracomment>
        <translation>Der Anruf</translation>
    </message>
    <message>
        <source>change of %1</source>
        <extracomment>Follows &quot;Undo&quot;. %1 is a list of fields: &quot;Summary, Status&quot;.</extracomment>
        <translation>Änderung von %1</translation>
    </message>
    <message>
        <source>change of tags</source>
        <extracomment>Follows &quot;Undo&quot;.</extracomment>
        <translation>Änderung der Schlagwörter</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n call(s) were changed.</source>
        <translation>
            <numerusform>Die Schlagwörter von %n Anruf wurden geändert.</numerusform>
            <numerusform>Die Schlagwörter von %n Anrufen wurden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hiding of %n call(s)</source>
        <extracomment>Follows &quot;Undo&quot;.</extracomment>
        <translation>
            <numerusform>Verbergen von %n Anruf</numerusform>
            <numerusform>Verbergen von %n Anrufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>showing of %n hidden call(s)</source>
        <translation>
            <numerusform>Zeigen von %n verborgenen Anruf</numerusform>
            <numerusform>Zeigen von %n verborgenen Anrufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are hidden here. Search for is:deleted to see them.</source>
        <translation>
            <numerusform>%n Anruf ist hier verborgen. Mit der Suche is:deleted sehen Sie ihn.</numerusform>
            <numerusform>%n Anrufe sind hier verborgen. Mit der Suche is:deleted sehen Sie sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are shown again.</source>
        <translation>
            <numerusform>%n Anruf wird wieder gezeigt.</numerusform>
            <numerusform>%n Anrufe werden wieder gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n call(s)</source>
        <extracomment>Follows &quot;Undo&quot;.</extracomment>
        <translation>
            <numerusform>Löschung von %n Anruf</numerusform>
            <numerusform>Löschung von %n Anrufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) will be deleted for ever in %1 seconds.</source>
        <translation>
            <numerusform>%n Anruf wird in %1 Sekunden endgültig gelöscht.</numerusform>
            <numerusform>%n Anrufe werden in %1 Sekunden endgültig gelöscht.</numerusform>
        </translation>
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
    <message>
        <source>Way of the call</source>
        <extracomment>Title of the part that says who was rung, answered and got the call passed on.</extracomment>
        <translation>Weg des Anrufs</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), one call</source>
        <extracomment>Behind the title &quot;Sources&quot;: how many systems or records know this call.</extracomment>
        <translation>
            <numerusform>%n Eintrag, ein Anruf</numerusform>
            <numerusform>%n Einträge, ein Anruf</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::CallTableModel</name>
    <message>
        <source>Reading this call…</source>
        <extracomment>Said by a screen reader for a row of the call table that is still being read.</extracomment>
        <translation>Der Anruf wird gelesen…</translation>
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
        <translation>Zeichen</translation>
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
        <translation>Vom Anbieter gelöscht</translation>
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
        <translation>Änderung wartet aufs Senden</translation>
    </message>
    <message>
        <source>Deleted by provider</source>
        <comment>mark of a call</comment>
        <translation>Vom Anbieter gelöscht</translation>
    </message>
    <message>
        <source>Rang for %1</source>
        <extracomment>Tool tip of the ring column. %1 is a length such as 0:12.</extracomment>
        <translation>Klingelte %1</translation>
    </message>
    <message>
        <source>Talked for %1</source>
        <extracomment>Tool tip of the talk column. %1 is a length such as 4:05.</extracomment>
        <translation>Sprachen %1</translation>
    </message>
    <message>
        <source>%1 as the telephone system counts it</source>
        <extracomment>Tool tip of the duration column. %1 is a length such as 4:05.</extracomment>
        <translation>%1, wie die Telefonanlage zählt</translation>
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
        <translation>, sprachen %1</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>mark of a call</comment>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>Call table while words are searched, before the sentence that has them. %1 is &quot;Notes&quot;, &quot;Summary&quot;…</extracomment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1 %2:</source>
        <extracomment>As above. %1 is who said it, %2 when in the call, such as 1:23.</extracomment>
        <translation>%1 %2:</translation>
    </message>
</context>
<context>
    <name>callboard::CallerCard</name>
    <message>
        <source>Open</source>
        <extracomment>Button in the pop-up about an incoming call: shows it in the window.</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Do not show this call</source>
        <translation>Diesen Anruf nicht zeigen</translation>
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
    <name>callboard::Changes</name>
    <message>
        <source>Done: %1.</source>
        <extracomment>Message after something was done. %1 is what, in the words that follow &quot;Undo&quot;: &quot;link to Lopez&quot;.</extracomment>
        <translation>Erledigt: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The way back</source>
        <extracomment>Subject of a sentence about a failure, e.g. &quot;%1 cannot be written on this disk&quot;.</extracomment>
        <translation>Der Weg zurück</translation>
    </message>
    <message>
        <source>The change</source>
        <translation>Die Änderung</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <extracomment>Menu. %1 is what was done: &quot;link to Lopez&quot;.</extracomment>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>Menu. %1 is what was undone: &quot;link to Lopez&quot;.</extracomment>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
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
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
</context>
<context>
    <name>callboard::ChartPanel</name>
    <message>
        <source>No calls to count</source>
        <extracomment>In the place of a chart: there is nothing to count.</extracomment>
        <translation>Keine Anrufe zu zählen</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>Zahlen als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Save this chart as a picture</source>
        <translation>Dieses Diagramm als Bild speichern</translation>
    </message>
</context>
<context>
    <name>callboard::Chip</name>
    <message>
        <source>Remove: %1</source>
        <extracomment>Screen reader and tool tip of a condition that can be taken away. %1 is the condition.</extracomment>
        <translation>Entfernen: %1</translation>
    </message>
</context>
<context>
    <name>callboard::ChipRow</name>
    <message>
        <source>What narrows the list</source>
        <extracomment>Screen reader: the line with the conditions in force.</extracomment>
        <translation>Was die Liste eingrenzt</translation>
    </message>
    <message>
        <source>Clear all</source>
        <extracomment>Button: removes every filter and the text in the search box.</extracomment>
        <translation>Alles aufheben</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Button: opens the list of conditions that do not fit. %n is how many there are.</extracomment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ChoicePopup</name>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>Screen reader: a choice. %1 is the key that chooses it, %2 the choice, %3 more about it.</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1 (0)</source>
        <extracomment>A tick below numbered choices. %1 is what it says; 0 is the key that switches it.</extracomment>
        <translation>%1 (0)</translation>
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
    <name>callboard::CommandPalette</name>
    <message>
        <source>Commands</source>
        <extracomment>Name of a small window for screen readers: what the program can do, to be found by words.</extracomment>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>In the empty line where one types what one wants to do.</extracomment>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>%1 · on</source>
        <extracomment>Behind the menus of a command that has a check mark.</extracomment>
        <translation>%1 · an</translation>
    </message>
    <message>
        <source>not possible at present</source>
        <extracomment>Screen reader: of a command.</extracomment>
        <translation>zurzeit nicht möglich</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Kein Befehl hat diese Wörter.</translation>
    </message>
    <message>
        <source>Enter runs it · Esc goes back</source>
        <extracomment>Below the list of commands. Names of keys.</extracomment>
        <translation>Enter führt aus · Esc geht zurück</translation>
    </message>
    <message>
        <source>This is not possible at present.</source>
        <extracomment>Below the list of commands, about the chosen one.</extracomment>
        <translation>Das ist zurzeit nicht möglich.</translation>
    </message>
</context>
<context>
    <name>callboard::CorrectionWords</name>
    <message>
        <source>corrected</source>
        <extracomment>Behind speaker and time of a turn of a transcript: its words were corrected by somebody here.</extracomment>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>corrected; the system&apos;s words changed since</source>
        <extracomment>The same, where the telephone system has sent other words for the turn since then.</extracomment>
        <translation>berichtigt; die Worte des Systems änderten sich seither</translation>
    </message>
    <message>
        <source>Corrected here, kept on this computer. Original: %1</source>
        <extracomment>Tool tip of a corrected turn of a transcript. %1 is what the telephone system had understood.</extracomment>
        <translation>Hier berichtigt, bleibt auf diesem Rechner. Original: %1</translation>
    </message>
    <message>
        <source>Since then the system says: %1</source>
        <extracomment>Goes on from &quot;Original: …&quot;. %1 is what the telephone system says since then.</extracomment>
        <translation>Seither sagt das System: %1</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <extracomment>Below a corrected turn of a transcript. %1 is what the telephone system had understood.</extracomment>
        <translation>Original: %1</translation>
    </message>
    <message>
        <source>Now from the system: %1</source>
        <extracomment>Below &quot;Original: …&quot;. %1 is what the telephone system says now.</extracomment>
        <translation>Jetzt vom System: %1</translation>
    </message>
    <message>
        <source>“%1” → “%2”</source>
        <extracomment>A correction of a transcript. %1 is what stood there, %2 what it was corrected to.</extracomment>
        <translation>„%1“ → „%2“</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) corrected here</source>
        <extracomment>Behind the title of a transcript: how many of its turns somebody has corrected.</extracomment>
        <translation>
            <numerusform>%n Abschnitt hier berichtigt</numerusform>
            <numerusform>%n Abschnitte hier berichtigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of words that this transcript no longer has:</source>
        <extracomment>Below a transcript that is another one than when it was corrected; a list of the corrections follows.</extracomment>
        <translation>
            <numerusform>%n Berichtigung von Worten, die diese Mitschrift nicht mehr hat:</numerusform>
            <numerusform>%n Berichtigungen von Worten, die diese Mitschrift nicht mehr hat:</numerusform>
        </translation>
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
        <translation>&amp;Eigener</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Date filter: first day.</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Date filter: last day.</extracomment>
        <translation>An</translation>
    </message>
</context>
<context>
    <name>callboard::DayBarsView</name>
    <message numerus="yes">
        <source>Compared with %n call(s)</source>
        <extracomment>Below the calls of a day: those of the day it is compared with.</extracomment>
        <translation>
            <numerusform>Verglichen mit %n Anruf</numerusform>
            <numerusform>Verglichen mit %n Anrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all calls of this time are known.</source>
        <translation>Nicht alle Anrufe dieser Zeit sind bekannt.</translation>
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
    <name>callboard::DeleteDialog</name>
    <message>
        <source>&amp;Hide here</source>
        <extracomment>Choice: the calls leave the lists of this program, nothing else.</extracomment>
        <translation>Hier &amp;verbergen</translation>
    </message>
    <message>
        <source>&amp;Delete for ever</source>
        <extracomment>Choice: the calls are deleted in the telephone systems, too.</extracomment>
        <translation>&amp;Endgültig löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n call(s)</source>
        <translation>
            <numerusform>%n Anruf löschen</numerusform>
            <numerusform>%n Anrufe löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Type “%1” to confirm</source>
        <extracomment>Placeholder of a line to type in. %1 is a word, &quot;delete&quot; in the user&apos;s language.</extracomment>
        <translation>Zum Bestätigen „%1“ tippen</translation>
    </message>
    <message>
        <source>They leave the lists of this computer and stay where they are. Search for is:deleted to see them again.</source>
        <translation>Sie verschwinden aus den Listen dieses Rechners und bleiben, wo sie sind. Mit der Suche is:deleted sehen Sie sie wieder.</translation>
    </message>
    <message numerus="yes">
        <source>Their telephone systems delete them, with recordings and transcripts, where they let calls be deleted. You can undo this for %n second(s); after that nobody can bring them back.</source>
        <translation>
            <numerusform>Ihre Telefonsysteme löschen sie samt Aufnahmen und Mitschriften, wo sich Anrufe löschen lassen. Sie können das %n Sekunde lang rückgängig machen; danach kann sie niemand zurückholen.</numerusform>
            <numerusform>Ihre Telefonsysteme löschen sie samt Aufnahmen und Mitschriften, wo sich Anrufe löschen lassen. Sie können das %n Sekunden lang rückgängig machen; danach kann sie niemand zurückholen.</numerusform>
        </translation>
    </message>
    <message>
        <source>delete</source>
        <comment>to be typed</comment>
        <extracomment>The word a user has to type before calls are deleted for ever.</extracomment>
        <translation>löschen</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button</comment>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Delete for ever</source>
        <comment>button</comment>
        <translation>Endgültig löschen</translation>
    </message>
</context>
<context>
    <name>callboard::Desktop</name>
    <message>
        <source>%1 – Demo</source>
        <translation>%1 – Vorführung</translation>
    </message>
    <message>
        <source>The demo could not be started. “callboard --demo” on a command line says why.</source>
        <translation>Die Vorführung ließ sich nicht starten. „callboard --demo“ auf einer Befehlszeile sagt, warum.</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard. They name no guest, number, key or address; read them before you pass them on.</source>
        <translation>Die Diagnosedaten sind in der Zwischenablage. Sie nennen weder Gast noch Nummer, Schlüssel oder Adresse; lesen Sie sie, bevor Sie sie weitergeben.</translation>
    </message>
    <message>
        <source>No program opens the log. It is in the file %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Das Programmprotokoll lässt sich mit keinem Programm öffnen. Es liegt in der Datei %1.</translation>
    </message>
</context>
<context>
    <name>callboard::DesktopNotices</name>
    <message>
        <source>Noti&amp;fications…</source>
        <extracomment>Menu: opens the settings of notifications, the pop-up and the tray.</extracomment>
        <translation>Benachrichti&amp;gungen…</translation>
    </message>
    <message>
        <source>Call back</source>
        <extracomment>Button of a notification about a missed call: dials the number.</extracomment>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button of a notification: shows the call in the window.</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button of a notification about a missed call: it comes back in an hour.</extracomment>
        <translation>Später</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) to be called back</source>
        <extracomment>Tool tip of the icon in the tray. %n people rang in vain.</extracomment>
        <translation>
            <numerusform>%n wartet auf einen Rückruf</numerusform>
            <numerusform>%n warten auf einen Rückruf</numerusform>
        </translation>
    </message>
    <message>
        <source>This is how Callboard notifies</source>
        <extracomment>Notification that the user asked for to see whether it works.</extracomment>
        <translation>So benachrichtigt Callboard</translation>
    </message>
    <message>
        <source>Missed calls are told like this.</source>
        <translation>So werden verpasste Anrufe gemeldet.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>Missed calls are notified.</source>
        <translation>Verpasste Anrufe werden gemeldet.</translation>
    </message>
    <message>
        <source>Missed calls are not notified.</source>
        <translation>Verpasste Anrufe werden nicht gemeldet.</translation>
    </message>
    <message>
        <source>When a call comes in, a small window shows what is known of the caller.</source>
        <translation>Kommt ein Anruf, zeigt ein kleines Fenster, was über den Anrufer bekannt ist.</translation>
    </message>
    <message>
        <source>When a call comes in, there is a notification.</source>
        <translation>Kommt ein Anruf, erscheint eine Benachrichtigung.</translation>
    </message>
    <message>
        <source>It is quiet from %1 until %2.</source>
        <extracomment>%1 and %2 are times of day.</extracomment>
        <translation>Ruhe ist von %1 bis %2.</translation>
    </message>
    <message>
        <source>Callboard stays in the tray when its window is closed.</source>
        <translation>Callboard bleibt in der Leiste, wenn sein Fenster geschlossen wird.</translation>
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
        <translation>Der Anruf wird geladen…</translation>
    </message>
    <message>
        <source>Next match</source>
        <extracomment>A command: goes to the next place in the call&apos;s details with the words that are searched.</extracomment>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <extracomment>A command, as the one before.</extracomment>
        <translation>Voriger Treffer</translation>
    </message>
</context>
<context>
    <name>callboard::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <extracomment>Menu: undo, redo, and what changes calls.</extracomment>
        <translation>B&amp;earbeiten</translation>
    </message>
</context>
<context>
    <name>callboard::EmptyRecordingsDialog</name>
    <message>
        <source>A call that is not known any more</source>
        <translation>Ein Anruf, der nicht mehr bekannt ist</translation>
    </message>
    <message>
        <source>Remove &amp;these for good, too</source>
        <extracomment>Check box below a list of recordings that could not be fetched again.</extracomment>
        <translation>Auch &amp;diese endgültig entfernen</translation>
    </message>
    <message>
        <source>Empty the cache of recordings</source>
        <translation>Aufnahmespeicher leeren</translation>
    </message>
    <message>
        <source>Recordings that cannot be fetched again</source>
        <translation>Aufnahmen, die sich nicht wieder holen lassen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Looking at which recordings could be fetched again…</source>
        <translation>Es wird geprüft, welche Aufnahmen sich wieder holen lassen…</translation>
    </message>
    <message>
        <source>The calls</source>
        <extracomment>&quot;The calls&quot;: subject of a sentence about a failure.</extracomment>
        <translation>Die Anrufliste</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s), %1, exist only here: their system does not give them out any more. They are kept.</source>
        <extracomment>%1 is a size.</extracomment>
        <translation>
            <numerusform>%n Aufnahme, %1, gibt es nur hier: Ihr System gibt sie nicht mehr heraus. Sie bleibt.</numerusform>
            <numerusform>%n Aufnahmen, %1, gibt es nur hier: Ihr System gibt sie nicht mehr heraus. Sie bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing that could be fetched again.</source>
        <translation>Es gibt nichts, was sich wieder holen ließe.</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s), %1, are removed from this computer. Those in the list are gone for good; the others are fetched again when somebody plays them.</source>
        <extracomment>%1 is a size.</extracomment>
        <translation>
            <numerusform>%n Aufnahme, %1, wird von diesem Rechner entfernt. Die in der Liste sind endgültig weg; die anderen werden wieder geholt, wenn jemand sie abspielt.</numerusform>
            <numerusform>%n Aufnahmen, %1, werden von diesem Rechner entfernt. Die in der Liste sind endgültig weg; die anderen werden wieder geholt, wenn jemand sie abspielt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s), %1, are removed from this computer. They are fetched again when somebody plays them.</source>
        <extracomment>%1 is a size.</extracomment>
        <translation>
            <numerusform>%n Aufnahme, %1, wird von diesem Rechner entfernt. Sie wird wieder geholt, wenn jemand sie abspielt.</numerusform>
            <numerusform>%n Aufnahmen, %1, werden von diesem Rechner entfernt. Sie werden wieder geholt, wenn jemand sie abspielt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ErasureDialog</name>
    <message>
        <source>Erase a person&apos;s data</source>
        <translation>Daten einer Person löschen</translation>
    </message>
    <message>
        <source>&amp;Erase for ever</source>
        <translation>&amp;Endgültig löschen</translation>
    </message>
    <message>
        <source>&amp;Save the receipt…</source>
        <translation>&amp;Beleg speichern…</translation>
    </message>
    <message>
        <source>Looking for what is known…</source>
        <translation>Was bekannt ist, wird gesucht…</translation>
    </message>
    <message>
        <source>such as the date of the letter; not the name</source>
        <extracomment>Inside an empty field: what the user may call the request, for the receipt.</extracomment>
        <translation>etwa das Datum des Briefs; nicht der Name</translation>
    </message>
    <message>
        <source>&amp;Request:</source>
        <extracomment>Label of a field: how the person&apos;s request is known, e.g. &quot;letter of 3 March&quot;.</extracomment>
        <translation>&amp;Antrag:</translation>
    </message>
    <message>
        <source>&amp;Type %1:</source>
        <extracomment>Label of a field. %1 is the word &quot;ERASE&quot;, which must be typed to confirm.</extracomment>
        <translation>%1 &amp;tippen:</translation>
    </message>
    <message>
        <source>ERASE</source>
        <extracomment>What the user types to confirm that a person&apos;s data is to be erased. One word.</extracomment>
        <translation>LÖSCHEN</translation>
    </message>
    <message>
        <source>The person&apos;s data</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>Der Datenbestand der Person</translation>
    </message>
    <message>
        <source>Nothing is known about this person here.</source>
        <translation>Über diese Person ist hier nichts bekannt.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>erasure-receipt-%1.txt</source>
        <extracomment>Name of a file. %1 is a number.</extracomment>
        <translation>Löschbeleg-%1.txt</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>The receipt is saved.</source>
        <translation>Der Beleg ist gespeichert.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <extracomment>%1 is a file, %2 the reason.</extracomment>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>What is erased</source>
        <translation>Was gelöscht wird</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
</context>
<context>
    <name>callboard::EventsDialog</name>
    <message>
        <source>Events from the vendors</source>
        <translation>Ereignisse der Anbieter</translation>
    </message>
    <message>
        <source>Vendors can tell Callboard about a call the moment it rings. They must be able to reach this computer: through a tunnel or a reverse proxy in front of the port below.</source>
        <translation>Anbieter können Callboard einen Anruf melden, sobald es klingelt. Dafür müssen sie diesen Rechner erreichen: durch einen Tunnel oder einen Reverse-Proxy vor dem Port unten.</translation>
    </message>
    <message>
        <source>&amp;Receive events</source>
        <translation>Ereignisse &amp;empfangen</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>P&amp;ublic address:</source>
        <extracomment>The address under which vendors reach this computer, by a tunnel or a reverse proxy.</extracomment>
        <translation>Ö&amp;ffentliche Adresse:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>Name of a button for screen readers. %1 is what is copied, such as &quot;Address&quot;.</extracomment>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Receive the &amp;events of this account</source>
        <translation>E&amp;reignisse dieses Kontos empfangen</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>&amp;Konto:</translation>
    </message>
    <message>
        <source>Address to enter at the vendor</source>
        <translation>Adresse, die beim Anbieter einzutragen ist</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>A&amp;dresse:</translation>
    </message>
    <message>
        <source>Secret of the events</source>
        <translation>Geheimnis der Ereignisse</translation>
    </message>
    <message>
        <source>&amp;Secret:</source>
        <translation>&amp;Geheimnis:</translation>
    </message>
    <message>
        <source>Last events</source>
        <translation>Letzte Ereignisse</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>&amp;Last events</source>
        <translation>&amp;Letzte Ereignisse</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>An account and its vendor, in a list.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No account sends events yet: escapelife, Twilio, Aircall, RingCentral and Quo do.</source>
        <translation>Noch sendet kein Konto Ereignisse; escapelife, Twilio, Aircall, RingCentral und Quo tun es.</translation>
    </message>
</context>
<context>
    <name>callboard::EventsMenu</name>
    <message>
        <source>&amp;Events…</source>
        <extracomment>Menu: opens the dialog about events that vendors send.</extracomment>
        <translation>&amp;Ereignisse…</translation>
    </message>
</context>
<context>
    <name>callboard::ExportActions</name>
    <message>
        <source>&amp;Export the calls…</source>
        <extracomment>Menu of the program: all calls that pass the filter, into a file.</extracomment>
        <translation>Anrufe &amp;exportieren…</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>Der Export wurde abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Export the calls</source>
        <translation>Anrufe exportieren</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <extracomment>Kinds of files in a file dialog; keep what is in the brackets.</extracomment>
        <translation>Tabelle (*.xlsx)</translation>
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
        <source>JSON, a line per call (*.jsonl)</source>
        <translation>JSON, eine Zeile je Anruf (*.jsonl)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Counting the calls…</source>
        <translation>Anrufe werden gezählt…</translation>
    </message>
    <message>
        <source>%1 of %2 calls</source>
        <extracomment>Progress of an export: %1 of %2 calls are written.</extracomment>
        <translation>%1 von %2 Anrufen</translation>
    </message>
    <message numerus="yes">
        <source>All %n call(s) of the list written to %1.</source>
        <extracomment>Message. %1 is a file.</extracomment>
        <translation>
            <numerusform>Der %n Anruf der Liste steht in %1.</numerusform>
            <numerusform>Alle %n Anrufe der Liste stehen in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) written to %1, though %2 were in the list: others were removed meanwhile.</source>
        <extracomment>Message. %1 is a file, %2 the number of calls that were in the list.</extracomment>
        <translation>
            <numerusform>%n Anruf steht in %1, obwohl %2 in der Liste waren: Andere wurden inzwischen entfernt.</numerusform>
            <numerusform>%n Anrufe stehen in %1, obwohl %2 in der Liste waren: Andere wurden inzwischen entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A spreadsheet holds no more than %1 calls: choose CSV, or fewer calls.</source>
        <translation>Eine Tabelle fasst höchstens %1 Anrufe: CSV wählen oder weniger Anrufe.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <extracomment>Message. %1 is a file, %2 why it cannot be written.</extracomment>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>callboard::FacetPopup</name>
    <message>
        <source>Find…</source>
        <extracomment>Shown in the empty search line of a filter&apos;s list.</extracomment>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>In %1 suchen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>In a filter&apos;s list when nothing in it has the words that are looked for.</extracomment>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <extracomment>Button below the frequent values of a filter: opens the list of all of them. %n is how many more there are.</extracomment>
        <translation>
            <numerusform>%n weiterer…</numerusform>
            <numerusform>%n weitere…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Screen reader: opens the list of all values. %1 is &quot;12 more…&quot;, %2 the filter&apos;s name.</extracomment>
        <translation>%1 (%2)</translation>
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
    <name>callboard::FieldsDialog</name>
    <message>
        <source>Change what is known of this call</source>
        <translation>Angaben zu diesem Anruf ändern</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>A new address for the recording, sent to %1. The present one is never shown.</source>
        <extracomment>Help below a line. %1 is a telephone system.</extracomment>
        <translation>Eine neue Adresse für die Aufnahme, sie geht an %1. Die jetzige wird nie gezeigt.</translation>
    </message>
    <message>
        <source>%1 lets words be added, but not changed.</source>
        <translation>Bei %1 lassen sich Wörter ergänzen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Geht an %1.</translation>
    </message>
    <message>
        <source>Kept here only: the call&apos;s telephone system takes no changes of this.</source>
        <extracomment>Help below a line: no telephone system accepts a change of this field.</extracomment>
        <translation>Nur hier aufbewahrt: Das Telefonsystem des Anrufs nimmt hier keine Änderungen an.</translation>
    </message>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>Was Sie eingegeben haben, ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Do&amp;n’t save</source>
        <translation>&amp;Nicht speichern</translation>
    </message>
    <message>
        <source>Its number at %1, where it is sent. Leave it empty for none.</source>
        <extracomment>Help below a line for the number of a ticket or customer. %1 is a telephone system.</extracomment>
        <translation>Die Nummer bei %1, wohin sie gesendet wird. Leer lassen für keine.</translation>
    </message>
</context>
<context>
    <name>callboard::FigureCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Screen reader: a key figure, its value, and how it changed. &quot;Calls: 1,234, ▲ 12 %&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Compared with: %1.</source>
        <translation>Verglichen mit: %1.</translation>
    </message>
</context>
<context>
    <name>callboard::FilterBar</name>
    <message>
        <source>Use “%1”</source>
        <extracomment>Button: replaces the mistaken word in the search box. %1 is the right word.</extracomment>
        <translation>„%1“ verwenden</translation>
    </message>
</context>
<context>
    <name>callboard::FormField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe zeigen</translation>
    </message>
</context>
<context>
    <name>callboard::GroupHead</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <extracomment>Screen reader, behind &quot;Open&quot; or &quot;Closed&quot;: how many values of a filter are chosen.</extracomment>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::GuestActions</name>
    <message>
        <source>&amp;Guest…</source>
        <extracomment>Call menu: opens a list of guests to say which of them the call was with.</extracomment>
        <translation>&amp;Gast…</translation>
    </message>
    <message>
        <source>Lin&amp;k other calls of this number, too</source>
        <extracomment>Call menu: the other calls from the same number are linked with the guest of the last call that was linked.</extracomment>
        <translation>Ande&amp;re Anrufe dieser Nummer auch verknüpfen</translation>
    </message>
    <message>
        <source>&amp;Guests…</source>
        <extracomment>Menu: opens the directory of guests.</extracomment>
        <translation>&amp;Gäste…</translation>
    </message>
    <message>
        <source>&amp;Import guests…</source>
        <extracomment>Menu: opens the dialog that imports guests from a file.</extracomment>
        <translation>Gäste &amp;importieren…</translation>
    </message>
    <message numerus="yes">
        <source>link of %n call(s) to %1</source>
        <extracomment>Follows &quot;Undo&quot;: a call was linked with a guest. %1 is the guest&apos;s name, %n the number of calls.</extracomment>
        <translation>
            <numerusform>Verknüpfung von %n Anruf mit %1</numerusform>
            <numerusform>Verknüpfung von %n Anrufen mit %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) linked to %1.</source>
        <extracomment>Message. %1 is a guest&apos;s name, %n the number of calls.</extracomment>
        <translation>
            <numerusform>%n Anruf mit %1 verknüpft.</numerusform>
            <numerusform>%n Anrufe mit %1 verknüpft.</numerusform>
        </translation>
    </message>
    <message>
        <source>removal of the link to %1</source>
        <extracomment>Follows &quot;Undo&quot;: a call is no longer linked with its guest. %1 is the guest&apos;s name.</extracomment>
        <translation>Lösen der Verknüpfung mit %1</translation>
    </message>
    <message>
        <source>new guest %1</source>
        <extracomment>Follows &quot;Undo&quot;: a guest was added from a call. %1 is their name.</extracomment>
        <translation>neuer Gast %1</translation>
    </message>
    <message>
        <source>%1 is in the directory, and linked to the call.</source>
        <extracomment>Message. %1 is a guest&apos;s name.</extracomment>
        <translation>%1 ist im Verzeichnis und mit dem Anruf verknüpft.</translation>
    </message>
    <message numerus="yes">
        <source>Linked to %1. There are %n other call(s) with this number.</source>
        <extracomment>Message after a call was linked with a guest. %1 is their name, %n the number of other calls with the same telephone number.</extracomment>
        <translation>
            <numerusform>Mit %1 verknüpft. Es gibt %n weiteren Anruf mit dieser Nummer.</numerusform>
            <numerusform>Mit %1 verknüpft. Es gibt %n weitere Anrufe mit dieser Nummer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link %n, too (Shift+G)</source>
        <extracomment>Button: links %n other calls with the same guest. Shift+G is the key.</extracomment>
        <translation>
            <numerusform>%n auch verknüpfen (Umschalt+G)</numerusform>
            <numerusform>%n auch verknüpfen (Umschalt+G)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::GuestChooser</name>
    <message>
        <source>Who was it?</source>
        <extracomment>Title of a small window: which guest was the other party of the call?</extracomment>
        <translation>Wer war es?</translation>
    </message>
    <message>
        <source>Name, number or room</source>
        <extracomment>In the empty search field for guests.</extracomment>
        <translation>Name, Nummer oder Zimmer</translation>
    </message>
    <message>
        <source>Search for a guest</source>
        <translation>Einen Gast suchen</translation>
    </message>
    <message>
        <source>Guests who may be meant</source>
        <translation>Gäste, die gemeint sein könnten</translation>
    </message>
    <message>
        <source>Enter links · Ctrl+N makes a new guest</source>
        <extracomment>Below the list of guests who may have been on the telephone. Names of keys.</extracomment>
        <translation>Eingabe verknüpft · Strg+N legt einen neuen Gast an</translation>
    </message>
    <message>
        <source>known to the telephone system</source>
        <extracomment>Of somebody who may have been on the telephone: only a telephone system knows them.</extracomment>
        <translation>dem Telefonsystem bekannt</translation>
    </message>
    <message>
        <source>New guest…</source>
        <extracomment>Last choice in the list of guests: makes one. %1 is the name that was typed.</extracomment>
        <translation>Neuer Gast…</translation>
    </message>
    <message>
        <source>New guest “%1”</source>
        <translation>Neuer Gast „%1“</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>Below &quot;New guest&quot;: the number they will have.</extracomment>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>Not %1</source>
        <extracomment>Choice in the list of guests: the call was not with the guest it shows. %1 is that guest&apos;s name.</extracomment>
        <translation>Nicht %1</translation>
    </message>
    <message>
        <source>nobody we know</source>
        <extracomment>Below &quot;Not Anna Keller&quot;.</extracomment>
        <translation>niemand, den wir kennen</translation>
    </message>
</context>
<context>
    <name>callboard::GuestCopiesForm</name>
    <message>
        <source>Kept here only, because they take no guests: %1</source>
        <extracomment>Below the fields of a guest. %1 is a list of telephone systems whose interfaces take no guests.</extracomment>
        <translation>Nur hier geführt, weil diese keine Gäste annehmen: %1</translation>
    </message>
    <message>
        <source>Also keep at %1 (%2)</source>
        <extracomment>A box to tick. %1 is a telephone system, %2 the name of the account there.</extracomment>
        <translation>Auch bei %1 führen (%2)</translation>
    </message>
    <message>
        <source>%1 has no field for stays and notes: these stay here.</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>%1 hat kein Feld für Aufenthalte und Notizen: Diese bleiben hier.</translation>
    </message>
    <message>
        <source>Without an e-mail address they can be made there, but not changed from here later.</source>
        <translation>Ohne E-Mail-Adresse kann der Gast dort angelegt, später aber nicht von hier geändert werden.</translation>
    </message>
    <message>
        <source>If a guest there has this e-mail address, that guest is changed.</source>
        <translation>Hat dort ein Gast diese E-Mail-Adresse, wird dieser geändert.</translation>
    </message>
    <message>
        <source>There they are %1 now; that is replaced.</source>
        <extracomment>%1 is how a telephone system has a guest at the moment: name and number.</extracomment>
        <translation>Dort steht jetzt %1; das wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>callboard::GuestDelegate</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Behind a guest&apos;s first number: how many more they have.</extracomment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::GuestDirectory</name>
    <message>
        <source>Show &amp;calls</source>
        <extracomment>Button: shows the calls of the chosen guest in the table.</extracomment>
        <translation>&amp;Anrufe zeigen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <extracomment>Button: the two chosen guests are one person.</extracomment>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Guests</source>
        <extracomment>Title of the directory.</extracomment>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>&amp;New guest…</source>
        <translation>&amp;Neuer Gast…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Name, number, e-mail or room</source>
        <translation>Name, Nummer, E-Mail oder Zimmer</translation>
    </message>
    <message>
        <source>Search for guests</source>
        <translation>Gäste suchen</translation>
    </message>
    <message>
        <source>Take &amp;apart</source>
        <extracomment>Button with a menu of those who were merged into the guest.</extracomment>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>Nobody yet. Import a list, or press G on a call.</source>
        <extracomment>Below the list of guests.</extracomment>
        <translation>Noch niemand. Importieren Sie eine Liste, oder drücken Sie bei einem Anruf G.</translation>
    </message>
    <message>
        <source>Nobody is called so.</source>
        <translation>So heißt niemand.</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n Gast</numerusform>
            <numerusform>%n Gäste</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two guests: the one chosen last stays, the other becomes part of them</source>
        <translation>Wählen Sie zwei Gäste: Der zuletzt gewählte bleibt, der andere wird ein Teil von ihm</translation>
    </message>
    <message>
        <source>change of %1</source>
        <extracomment>Follows &quot;Undo&quot;: a guest was changed. %1 is their name.</extracomment>
        <translation>Änderung von %1</translation>
    </message>
    <message>
        <source>new guest %1</source>
        <translation>neuer Gast %1</translation>
    </message>
    <message>
        <source>merging of two guests</source>
        <extracomment>Follows &quot;Undo&quot;: two guests were made one.</extracomment>
        <translation>Zusammenführen zweier Gäste</translation>
    </message>
    <message>
        <source>taking apart of %1</source>
        <extracomment>Follows &quot;Undo&quot;: a guest is no longer part of another. %1 is their name.</extracomment>
        <translation>Abtrennen von %1</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <extracomment>Follows &quot;Undo&quot;: a guest was removed from the directory. %1 is their name.</extracomment>
        <translation>Entfernen von %1</translation>
    </message>
    <message>
        <source>The directory</source>
        <extracomment>&quot;The directory&quot;: subject of a sentence about a failure.</extracomment>
        <translation>Das Verzeichnis</translation>
    </message>
</context>
<context>
    <name>callboard::GuestEditor</name>
    <message>
        <source>New guest</source>
        <translation>Neuer Gast</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>such as de or German</source>
        <extracomment>In the empty field for a guest&apos;s language.</extracomment>
        <translation>etwa de oder Deutsch</translation>
    </message>
    <message>
        <source>one on each line</source>
        <extracomment>In the empty field for a guest&apos;s telephone numbers.</extracomment>
        <translation>eine je Zeile</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Aufenthalte</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otizen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like %2.</source>
        <extracomment>%1 is what was typed where a day is expected, %2 an example of a day.</extracomment>
        <translation>„%1“ ist kein Datum. Schreiben Sie es wie %2.</translation>
    </message>
    <message>
        <source>“%1” is no language that is known here. Write its name, or its code such as de.</source>
        <translation>„%1“ ist keine hier bekannte Sprache. Schreiben Sie ihren Namen oder ihr Kürzel wie de.</translation>
    </message>
    <message>
        <source>“%1” is no telephone number.</source>
        <translation>„%1“ ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>A guest needs a name or a telephone number.</source>
        <translation>Ein Gast braucht einen Namen oder eine Telefonnummer.</translation>
    </message>
    <message>
        <source>This contact of a telephone system belongs to another guest.</source>
        <translation>Dieser Kontakt eines Telefonsystems gehört zu einem anderen Gast.</translation>
    </message>
    <message>
        <source>The guest</source>
        <extracomment>&quot;The guest&quot;: subject of a sentence about a failure, e.g. &quot;%1 cannot be written on this disk&quot;.</extracomment>
        <translation>Der Gast</translation>
    </message>
</context>
<context>
    <name>callboard::GuestImportDialog</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>A table (CSV) from a spreadsheet or hotel program, or vCards.</source>
        <translation>Eine Tabelle (CSV) aus einem Tabellen- oder Hotelprogramm, oder vCards.</translation>
    </message>
    <message>
        <source>The first line names the &amp;columns</source>
        <translation>Die erste Zeile nennt die &amp;Spalten</translation>
    </message>
    <message>
        <source>Days are written &amp;month first (3/16/2026)</source>
        <extracomment>Days in a table are written month first, as in the United States.</extracomment>
        <translation>Beim Datum steht der &amp;Monat vorn (3/16/2026)</translation>
    </message>
    <message>
        <source>Import guests</source>
        <translation>Gäste importieren</translation>
    </message>
    <message>
        <source>First lines of the file; choose what each column holds</source>
        <translation>Erste Zeilen der Datei; wählen Sie, was jede Spalte enthält</translation>
    </message>
    <message>
        <source>Lines that are not taken</source>
        <translation>Zeilen, die nicht übernommen werden</translation>
    </message>
    <message>
        <source>Numbers without country code are &amp;from</source>
        <translation>Nummern ohne Ländervorwahl sind &amp;aus</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Tables and cards (*.csv *.tsv *.txt *.vcf *.vcard)</source>
        <extracomment>Kinds of files in the file dialog.</extracomment>
        <translation>Tabellen und Karten (*.csv *.tsv *.txt *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <extracomment>%1 is the operating system&apos;s reason.</extracomment>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The file is too large. At most %1 MB are read; split it.</source>
        <translation>Die Datei ist zu groß. Höchstens %1 MB werden gelesen; teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>Was Spalte %1 enthält</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be taken:</source>
        <extracomment>Follows a sentence about what an import does. %n is the number of lines of the file.</extracomment>
        <translation>
            <numerusform>%n Zeile kann nicht übernommen werden:</numerusform>
            <numerusform>%n Zeilen können nicht übernommen werden:</numerusform>
        </translation>
    </message>
    <message>
        <source>No guest is found in this file.</source>
        <translation>In dieser Datei ist kein Gast.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 known already.</source>
        <extracomment>What an import would do: %1 guests are new, %2 are changed, %3 stay as they are.</extracomment>
        <translation>%1 neu, %2 geändert, %3 schon bekannt.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Done: %1 new, %2 changed.</source>
        <extracomment>Report of an import: %1 guests are new, %2 were changed.</extracomment>
        <translation>Fertig: %1 neu, %2 geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not taken:</source>
        <translation>
            <numerusform>%n Zeile wurde nicht übernommen:</numerusform>
            <numerusform>%n Zeilen wurden nicht übernommen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n guest(s)</source>
        <extracomment>Follows &quot;Undo&quot;: guests were imported from a file.</extracomment>
        <translation>
            <numerusform>Import von %n Gast</numerusform>
            <numerusform>Import von %n Gästen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <extracomment>Button: the lines that are not taken, and why, are written to a file.</extracomment>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>A table with the reason beside each line, to be mended and imported again</source>
        <translation>Eine Tabelle mit dem Grund neben jeder Zeile, zum Berichtigen und erneuten Importieren</translation>
    </message>
    <message>
        <source>&amp;Earlier imports…</source>
        <extracomment>Button: opens a list of earlier imports, each of which can be taken back.</extracomment>
        <translation>&amp;Frühere Importe…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>Kinds of files in a file dialog; keep what is in the brackets.</extracomment>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>Beside a button. %1 is the name of a file.</extracomment>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>callboard::GuestImportsDialog</name>
    <message>
        <source>Earlier imports of guests</source>
        <translation>Frühere Importe von Gästen</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column titles: when guests were imported, from which file, how many were new, how many were changed.</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Guests that stay as they are</source>
        <translation>Gäste, die bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>&amp;Take back…</source>
        <extracomment>Button: an import of guests is undone.</extracomment>
        <translation>&amp;Zurücknehmen…</translation>
    </message>
    <message>
        <source>%1 (cut off)</source>
        <extracomment>A file in a list of imports; the program ended in the midst of reading it.</extracomment>
        <translation>%1 (abgebrochen)</translation>
    </message>
    <message>
        <source>There is no import that could be taken back.</source>
        <translation>Es gibt keinen Import, der sich zurücknehmen ließe.</translation>
    </message>
    <message>
        <source>Take back the import of %1? New guests (%2) are removed, changed ones (%3) are as before. Who was changed, merged or linked with a call since stays.</source>
        <extracomment>Question. %1 is the name of a file, %2 the number of new guests, %3 of those that were changed.</extracomment>
        <translation>Den Import von %1 zurücknehmen? Neue Gäste (%2) werden entfernt, geänderte (%3) sind wie vorher. Wer seither geändert, zusammengeführt oder mit einem Anruf verknüpft wurde, bleibt.</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Wird zurückgenommen…</translation>
    </message>
    <message>
        <source>Done: %1 removed, %2 as before.</source>
        <extracomment>Report: %1 guests were removed, %2 changed back.</extracomment>
        <translation>Fertig: %1 entfernt, %2 wie vorher.</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) stay, because of what was done with them since:</source>
        <extracomment>Follows &quot;Done: …&quot;. Their names stand below.</extracomment>
        <translation>
            <numerusform>%n Gast bleibt, wegen dem, was seither mit ihm geschah:</numerusform>
            <numerusform>%n Gäste bleiben, wegen dem, was seither mit ihnen geschah:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::GuestPanel</name>
    <message>
        <source>Guest</source>
        <extracomment>The part of the call&apos;s details that says who it was with.</extracomment>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Show the guest&apos;s card</source>
        <translation>Karte des Gasts zeigen</translation>
    </message>
    <message>
        <source>Not in the directory</source>
        <extracomment>In the details of a call with somebody who is not in the directory of guests.</extracomment>
        <translation>Nicht im Verzeichnis</translation>
    </message>
    <message>
        <source>No guest</source>
        <translation>Kein Gast</translation>
    </message>
    <message>
        <source>Change… (G)</source>
        <extracomment>Buttons that open the list of guests for a call. G is the key.</extracomment>
        <translation>Ändern… (G)</translation>
    </message>
    <message>
        <source>Who was it? (G)</source>
        <translation>Wer war es? (G)</translation>
    </message>
    <message>
        <source>Nobody we know, as you said</source>
        <extracomment>In the details of a call: the user has said that it was with nobody of the directory.</extracomment>
        <translation>Niemand, den wir kennen, wie Sie sagten</translation>
    </message>
</context>
<context>
    <name>callboard::HealthPanel</name>
    <message>
        <source>“%1”</source>
        <extracomment>What a telephone system answered, word for word; mostly in English.</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>&amp;Look at them…</source>
        <extracomment>Button: shows the records that could not be read.</extracomment>
        <translation>&amp;Ansehen…</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Label before &quot;3 items could not be read&quot;.</extracomment>
        <translation>Zurückgelegt</translation>
    </message>
</context>
<context>
    <name>callboard::HistoryDialog</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Earlier versions of the note</source>
        <translation>Frühere Fassungen der Notiz</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Text of the version</source>
        <translation>Text der Fassung</translation>
    </message>
    <message>
        <source>Changes since the version before</source>
        <extracomment>What a version of a note is compared with; lines that differ are marked.</extracomment>
        <translation>Änderungen seit der Fassung davor</translation>
    </message>
    <message>
        <source>What would change if it were restored</source>
        <extracomment>What a version of a note is compared with; lines that differ are marked.</extracomment>
        <translation>Was sich beim Wiederherstellen ändern würde</translation>
    </message>
    <message>
        <source>Only its text</source>
        <translation>Nur ihr Text</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>&amp;Zeigen:</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <extracomment>Button: the note reads again as in the chosen version.</extracomment>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>The earlier versions</source>
        <extracomment>&quot;The earlier versions&quot;: subject of a sentence about a failure.</extracomment>
        <translation>Die Liste der früheren Fassungen</translation>
    </message>
    <message>
        <source>There are no earlier versions yet. From the first change on, each is kept.</source>
        <translation>Noch gibt es keine früheren Fassungen. Ab der ersten Änderung wird jede aufbewahrt.</translation>
    </message>
    <message>
        <source>The system of this call keeps comments as they were written: nothing can be restored.</source>
        <translation>Das System dieses Anrufs behält Kommentare so, wie sie geschrieben wurden: Nichts lässt sich wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 · %2
%3</source>
        <extracomment>A version of a note in a list. %1 is when (&quot;Today 09:14&quot;), %2 who (&quot;anna&quot;), %3 its first words.</extracomment>
        <translation>%1 · %2
%3</translation>
    </message>
</context>
<context>
    <name>callboard::HistoryStrip</name>
    <message>
        <source>History that has been read</source>
        <extracomment>Name of the progress bar for screen readers.</extracomment>
        <translation>Gelesener Verlauf</translation>
    </message>
    <message>
        <source>%1 back to %2</source>
        <translation>%1 zurück bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 names some accounts, %n is how many more there are.</extracomment>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>History is being read: %1. Everything that is here can be used.</source>
        <extracomment>While history is read for the first time. %1 is &quot;Hotel back to Mon 16 Mar&quot;, or several of these.</extracomment>
        <translation>Der Verlauf wird gelesen: %1. Was schon da ist, lässt sich benutzen.</translation>
    </message>
</context>
<context>
    <name>callboard::HitBar</name>
    <message>
        <source>Match %1 of %2</source>
        <extracomment>Above a call&apos;s details while words are searched: which of the places with these words one is at.</extracomment>
        <translation>Treffer %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <extracomment>The same before one has gone to any of them.</extracomment>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::IncomingPopup</name>
    <message>
        <source>Incoming call</source>
        <extracomment>Title of the small window about a call that comes in.</extracomment>
        <translation>Eingehender Anruf</translation>
    </message>
</context>
<context>
    <name>callboard::KeyAssignments</name>
    <message>
        <source>%1 is always the same there: %2, “%3”. Choose another key.</source>
        <extracomment>%1 is a key, %2 a part of the window such as &quot;Search box&quot;, %3 what the key does there.</extracomment>
        <translation>%1 ist dort immer gleich belegt: %2, „%3“. Wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>%1 opens the menu “%2”. Choose another key.</source>
        <extracomment>%1 is a key, %2 the title of a menu.</extracomment>
        <translation>%1 öffnet das Menü „%2“. Wählen Sie eine andere Taste.</translation>
    </message>
</context>
<context>
    <name>callboard::KeyRecorder</name>
    <message>
        <source>No key. Press one</source>
        <extracomment>In an empty field that takes the next key.</extracomment>
        <translation>Keine Taste. Drücken Sie eine</translation>
    </message>
</context>
<context>
    <name>callboard::KeyRules</name>
    <message>
        <source>%1 goes from field to field, so no command can have it.</source>
        <translation>%1 geht von Feld zu Feld, deshalb kann kein Befehl diese Taste haben.</translation>
    </message>
    <message>
        <source>%1 leads back and closes, so no command can have it.</source>
        <translation>%1 führt zurück und schließt, deshalb kann kein Befehl diese Taste haben.</translation>
    </message>
    <message>
        <source>%1 opens and confirms, so no command can have it.</source>
        <translation>%1 öffnet und bestätigt, deshalb kann kein Befehl diese Taste haben.</translation>
    </message>
    <message>
        <source>%1 moves the cursor, so no command can have it.</source>
        <translation>%1 bewegt die Schreibmarke, deshalb kann kein Befehl diese Taste haben.</translation>
    </message>
    <message>
        <source>%1 edits text, so no command can have it.</source>
        <translation>%1 bearbeitet Text, deshalb kann kein Befehl diese Taste haben.</translation>
    </message>
    <message>
        <source>A key is one combination, such as Ctrl+J or F4.</source>
        <translation>Eine Taste ist eine einzige Kombination wie Strg+J oder F4.</translation>
    </message>
    <message>
        <source>This key has no name that Callboard knows. Choose another one.</source>
        <translation>Diese Taste hat keinen Namen, den Callboard kennt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1 belongs to the desktop. Combine keys with Ctrl or Alt.</source>
        <translation>%1 gehört dem Desktop. Kombinieren Sie Tasten mit Strg oder Alt.</translation>
    </message>
    <message>
        <source>%1 alone types, or works in lists. Hold Ctrl or Alt with it, or take F1 to F12.</source>
        <translation>%1 allein schreibt oder wirkt in Listen. Halten Sie Strg oder Alt dazu, oder nehmen Sie F1 bis F12.</translation>
    </message>
</context>
<context>
    <name>callboard::KeyboardSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Menu of the chosen call</source>
        <translation>Menü des gewählten Anrufs</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>Heading above keys: the page with key figures.</extracomment>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <extracomment>Button below the list of keys: opens the settings where other keys can be chosen.</extracomment>
        <translation>Tasten än&amp;dern…</translation>
    </message>
    <message>
        <source>Search box</source>
        <extracomment>Heading above keys: they work where the keyboard is in the search box.</extracomment>
        <translation>Suchfeld</translation>
    </message>
    <message>
        <source>Side bar</source>
        <extracomment>Heading above keys.</extracomment>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Chart</source>
        <extracomment>Heading above keys.</extracomment>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>What could come here</source>
        <translation>Was hier stehen könnte</translation>
    </message>
    <message>
        <source>At its start: earlier queries</source>
        <translation>Am Anfang: frühere Suchen</translation>
    </message>
    <message>
        <source>Remove the text</source>
        <translation>Text entfernen</translation>
    </message>
    <message>
        <source>Play the recording, or pause</source>
        <translation>Aufnahme abspielen oder anhalten</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>Erster Anruf</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Letzter Anruf</translation>
    </message>
    <message>
        <source>Only the current call chosen; again: clear all filters</source>
        <translation>Nur der aktuelle Anruf gewählt; noch einmal: alle Filter aufheben</translation>
    </message>
    <message>
        <source>Leave a value out</source>
        <translation>Einen Wert auslassen</translation>
    </message>
    <message>
        <source>Move a view up</source>
        <translation>Eine Ansicht nach oben schieben</translation>
    </message>
    <message>
        <source>Choose several days</source>
        <translation>Mehrere Tage wählen</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Heading above keys.</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>Heading above keys.</extracomment>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>Templates; Tab goes to the next place to fill in</source>
        <translation>Vorlagen; Tab geht zur nächsten Stelle zum Ausfüllen</translation>
    </message>
    <message>
        <source>Next word that is misspelt</source>
        <translation>Nächstes falsch geschriebenes Wort</translation>
    </message>
    <message>
        <source>Find; Enter plays from there</source>
        <translation>Suchen; Enter spielt von dort ab</translation>
    </message>
    <message>
        <source>Correct the words; Enter keeps them</source>
        <translation>Die Worte berichtigen; Enter behält sie</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Heading above keys: a call is listened to and judged.</extracomment>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>After “Done” or “Put off”: a choice, up to 6; 0 hides the number</source>
        <translation>Nach „Erledigt“ oder „Verschieben“: eine Auswahl, bis 6; 0 blendet die Nummer aus</translation>
    </message>
    <message>
        <source>Say which guest it was</source>
        <translation>Sagen, welcher Gast es war</translation>
    </message>
    <message>
        <source>To the top, with what arrived meanwhile</source>
        <translation>Nach oben, mit dem, was inzwischen ankam</translation>
    </message>
    <message>
        <source>Answer, up to 5; of yes or no, 1 is yes and 2 is no</source>
        <translation>Antwort, bis 5; bei ja oder nein ist 1 ja und 2 nein</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Comment on the question</source>
        <translation>Kommentar zur Frage</translation>
    </message>
    <message>
        <source>A mark where the recording is</source>
        <translation>Eine Anmerkung an der Stelle der Aufnahme</translation>
    </message>
    <message>
        <source>Back to the question before</source>
        <translation>Zurück zur vorigen Frage</translation>
    </message>
    <message>
        <source>Finish, and on to the next call</source>
        <translation>Abschließen und weiter zum nächsten Anruf</translation>
    </message>
    <message>
        <source>Another call of the list</source>
        <translation>Ein anderer Anruf der Liste</translation>
    </message>
    <message>
        <source>Take the last choice in a chart back</source>
        <translation>Die letzte Auswahl in einem Diagramm zurücknehmen</translation>
    </message>
    <message>
        <source>Table of calls</source>
        <extracomment>Heading above keys.</extracomment>
        <translation>Tabelle der Anrufe</translation>
    </message>
</context>
<context>
    <name>callboard::KeysPage</name>
    <message>
        <source>Keys</source>
        <extracomment>Page of the settings: keys of the keyboard.</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Command, menu or key</source>
        <extracomment>In the empty line above the list of commands.</extracomment>
        <translation>Befehl, Menü oder Taste</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <extracomment>Name of the list for screen readers.</extracomment>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Titles of columns: a command, its key, and the key that it came with.</extracomment>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>Group of commands that stand in no menu.</extracomment>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>%1 (fixed)</source>
        <extracomment>Behind a key that cannot be changed.</extracomment>
        <translation>%1 (fest)</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of a key: a command has none.</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>&amp;Key of the chosen command</source>
        <translation>&amp;Taste des gewählten Befehls</translation>
    </message>
    <message>
        <source>Take it &amp;over</source>
        <extracomment>Button: the key of another command becomes that of the chosen one.</extracomment>
        <translation>Hie&amp;rher übernehmen</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <extracomment>Button: the chosen command has no key any more.</extracomment>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Back to the &amp;default</source>
        <translation>Zurück zur &amp;Vorgabe</translation>
    </message>
    <message>
        <source>All to defaul&amp;ts</source>
        <translation>&amp;Alle auf Vorgabe</translation>
    </message>
    <message>
        <source>“%1”: press the keys here that it is to have.</source>
        <extracomment>Below the field with the key of a command. %1 is the command.</extracomment>
        <translation>„%1“: Drücken Sie hier die gewünschten Tasten.</translation>
    </message>
    <message>
        <source>“%1” has this key in one part of the window only, where nothing is typed. It is fixed.</source>
        <extracomment>Below the field with the key of a command. %1 is the command.</extracomment>
        <translation>„%1“ hat diese Taste nur in einem Teil des Fensters, wo nichts geschrieben wird. Sie ist fest.</translation>
    </message>
    <message>
        <source>Choose a command above.</source>
        <translation>Wählen Sie oben einen Befehl.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” (%3), which would have none then.</source>
        <extracomment>%1 is a key, %2 the command that has it, %3 the menu where that stands.</extracomment>
        <translation>%1 ist die Taste von „%2“ (%3); dieser Befehl hätte dann keine.</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <extracomment>Below the field with the key of a command. %1 is another command.</extracomment>
        <translation>„%1“ hat jetzt keine Taste.</translation>
    </message>
</context>
<context>
    <name>callboard::LegsList</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>One way that a call took: %1 is who rang, %2 who was rung; numbers or devices.</extracomment>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>rang %1</source>
        <extracomment>A part of a call began to ring at this time of day.</extracomment>
        <translation>klingelte %1</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>angenommen %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
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
        <translation>Keine passenden Anrufe</translation>
    </message>
    <message>
        <source>No call passes all filters. Loosen one of them, or start over.</source>
        <translation>Kein Anruf passt zu allen Filtern. Lockern Sie einen oder beginnen Sie neu.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: removes every filter.</extracomment>
        <translation>Filter aufheben</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) so far, newest first.</source>
        <translation>
            <numerusform>Bisher %n Anruf, neueste zuerst.</numerusform>
            <numerusform>Bisher %n Anrufe, neueste zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest come first; the history follows in the background.</source>
        <translation>Die neuesten kommen zuerst; der Verlauf folgt im Hintergrund.</translation>
    </message>
    <message>
        <source>Reading your calls…</source>
        <translation>Ihre Anrufe werden gelesen…</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>Sie sind offline</translation>
    </message>
    <message>
        <source>No calls have been read yet. They appear here as soon as your telephone systems can be reached.</source>
        <translation>Noch wurden keine Anrufe gelesen. Sie erscheinen hier, sobald Ihre Telefonsysteme erreichbar sind.</translation>
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
    <message>
        <source>Connect a call system</source>
        <extracomment>Button: opens the dialog that connects an account.</extracomment>
        <translation>Telefonsystem verbinden</translation>
    </message>
    <message>
        <source>Welcome to Callboard</source>
        <translation>Willkommen bei Callboard</translation>
    </message>
    <message>
        <source>It shows the calls of all your telephone systems in one list, with and without a network. Connect the first one, or look around in an invented hotel: that opens a window of its own and touches nothing here.</source>
        <translation>Es zeigt die Anrufe all Ihrer Telefonsysteme in einer Liste, mit und ohne Netz. Verbinden Sie das erste, oder sehen Sie sich in einem erfundenen Hotel um: Das öffnet ein eigenes Fenster und ändert hier nichts.</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <extracomment>Button: opens another window with invented calls.</extracomment>
        <translation>Vorführung ansehen</translation>
    </message>
</context>
<context>
    <name>callboard::Live</name>
    <message>
        <source>a withheld number</source>
        <extracomment>Somebody who hides their number, in &quot;Missed call from %1&quot;.</extracomment>
        <translation>einer unterdrückten Nummer</translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <extracomment>Notification. %n is a number of calls that nobody answered.</extracomment>
        <translation>
            <numerusform>%n verpasster Anruf</numerusform>
            <numerusform>%n verpasste Anrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n people who still wait to be called back.</source>
        <extracomment>Notification, below &quot;40 missed calls&quot;. %n is how many people made them.</extracomment>
        <translation>
            <numerusform>Von einer Person, die noch auf einen Rückruf wartet.</numerusform>
            <numerusform>Von %n Personen, die noch auf einen Rückruf warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last: %1, %2</source>
        <extracomment>Notification. %1 is a guest or a telephone number, %2 a time.</extracomment>
        <translation>Zuletzt: %1, %2</translation>
    </message>
    <message>
        <source>End not reported</source>
        <extracomment>State of a call that must be over, though no telephone system said so.</extracomment>
        <translation>Ende nicht gemeldet</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>A call that began at this time and whose end nobody reported. %1 is a time.</extracomment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Last call: %1</source>
        <extracomment>About the one who calls now. %1 is when they were on the telephone before, what became of it and who of us it was, separated by dots.</extracomment>
        <translation>Letzter Anruf: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s) from %1</source>
        <extracomment>Notification. %n is how often they called, %1 a guest or a telephone number.</extracomment>
        <translation>
            <numerusform>%n verpasster Anruf von %1</numerusform>
            <numerusform>%n verpasste Anrufe von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>voicemail %1</source>
        <extracomment>Notification. %1 is a length such as 0:42.</extracomment>
        <translation>Mailbox %1</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <extracomment>Notification: somebody rings right now. %1 is a guest or a telephone number.</extracomment>
        <translation>Anruf von %1</translation>
    </message>
</context>
<context>
    <name>callboard::LiveStrip</name>
    <message>
        <source>Calls now</source>
        <extracomment>Name of the strip with calls that are going on, for screen readers.</extracomment>
        <translation>Gespräche jetzt</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <extracomment>Button at the end of the calls that go on: so many more do not fit. Opens the list of all.</extracomment>
        <translation>
            <numerusform>+%n weitere</numerusform>
            <numerusform>+%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more call(s) now. Show all.</source>
        <extracomment>Screen reader text of that button.</extracomment>
        <translation>
            <numerusform>Noch %n Gespräch. Alle zeigen.</numerusform>
            <numerusform>Noch %n Gespräche. Alle zeigen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::LogCallDialog</name>
    <message>
        <source> min</source>
        <extracomment>Suffix of a number: &quot;12 min&quot;.</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Suffix of a number: &quot;30 s&quot;.</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Anruf erfassen</translation>
    </message>
    <message>
        <source>&amp;Started</source>
        <translation>&amp;Beginn</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Dauer</translation>
    </message>
    <message>
        <source>Their &amp;number</source>
        <translation>Nummer der &amp;Gegenseite</translation>
    </message>
    <message>
        <source>&amp;Our line</source>
        <translation>Unsere &amp;Leitung</translation>
    </message>
    <message>
        <source>S&amp;taff id</source>
        <translation>&amp;Mitarbeiter-Kennung</translation>
    </message>
    <message>
        <source>As the system names the employee; may stay empty.</source>
        <translation>So, wie das System den Mitarbeiter nennt; darf leer bleiben.</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>Bet&amp;reff</translation>
    </message>
    <message>
        <source>Detailed s&amp;ummary</source>
        <translation>Aus&amp;führliche Zusammenfassung</translation>
    </message>
    <message>
        <source>Tic&amp;ket</source>
        <translation>Tic&amp;ket</translation>
    </message>
    <message>
        <source>The number of a ticket; may stay empty.</source>
        <translation>Die Nummer eines Tickets; darf leer bleiben.</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>K&amp;unde</translation>
    </message>
    <message>
        <source>The number of a customer; may stay empty.</source>
        <translation>Die Nummer eines Kunden; darf leer bleiben.</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>R&amp;ichtung</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>Kont&amp;o</translation>
    </message>
    <message>
        <source>Not&amp;es</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>Su&amp;mmary</source>
        <translation>&amp;Zusammenfassung</translation>
    </message>
    <message>
        <source>T&amp;ranscript</source>
        <translation>Mits&amp;chrift</translation>
    </message>
    <message>
        <source>Recordin&amp;g</source>
        <translation>&amp;Aufnahme</translation>
    </message>
    <message>
        <source>The address of a recording; may stay empty.</source>
        <translation>Die Adresse einer Aufnahme; darf leer bleiben.</translation>
    </message>
    <message>
        <source>&amp;Guest id</source>
        <translation>Gast-K&amp;ennung</translation>
    </message>
    <message>
        <source>As the system names the guest; without it, the number decides.</source>
        <translation>So, wie das System den Gast nennt; ohne sie entscheidet die Nummer.</translation>
    </message>
    <message>
        <source>Log the call</source>
        <translation>Anruf erfassen</translation>
    </message>
    <message>
        <source>No connected account takes calls that were logged by hand. escapelife and BlueRockTEL do.</source>
        <translation>Kein verbundenes Konto nimmt von Hand erfasste Anrufe an. escapelife und BlueRockTEL tun es.</translation>
    </message>
    <message>
        <source>With country code, such as +1 305 555 1234.</source>
        <translation>Mit Ländervorwahl, etwa +1 305 555 1234.</translation>
    </message>
    <message>
        <source>This is no telephone number that can be called.</source>
        <translation>Das ist keine Telefonnummer, die man anrufen kann.</translation>
    </message>
    <message>
        <source>This is %1’s number.</source>
        <extracomment>Below a telephone number. %1 is the guest whose number it is.</extracomment>
        <translation>Diese Nummer gehört %1.</translation>
    </message>
    <message>
        <source>The call</source>
        <extracomment>&quot;The call&quot;: subject of a sentence about a failure.</extracomment>
        <translation>Der Anruf</translation>
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
        <translation>Ihre Notiz konnte nicht gespeichert werden, darum bleibt das Fenster offen. %1</translation>
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
    <message>
        <source>These are one call already, or nothing else is left of the call.</source>
        <translation>Das ist schon ein Anruf, oder vom Anruf bliebe nichts übrig.</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>Der Anruf</translation>
    </message>
    <message>
        <source>The calls are one now, and stay so.</source>
        <translation>Die Anrufe sind jetzt einer und bleiben es.</translation>
    </message>
    <message>
        <source>The record is a call of its own now, and stays so.</source>
        <translation>Der Eintrag ist jetzt ein eigener Anruf und bleibt es.</translation>
    </message>
    <message>
        <source>There is no view “%1”.</source>
        <extracomment>Message when the program was started with the name of a view that does not exist. %1 is the name.</extracomment>
        <translation>Die Ansicht „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Hide the side bar</source>
        <translation>Seitenleiste verbergen</translation>
    </message>
    <message>
        <source>Show the side bar</source>
        <translation>Seitenleiste zeigen</translation>
    </message>
    <message>
        <source>joining of calls</source>
        <extracomment>Follows &quot;Undo&quot;.</extracomment>
        <translation>Zusammenführen von Anrufen</translation>
    </message>
    <message>
        <source>separation of a record</source>
        <translation>Lösen eines Eintrags</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>Message. %1 is a file.</extracomment>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <extracomment>Message. %1 is a file, %2 why it cannot be written.</extracomment>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>How long calls are kept</source>
        <translation>Wie lange Anrufe aufbewahrt werden</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>Recordings, transcripts, notes and whole calls can be removed from this computer after a number of days. Until you say so, everything is kept.</source>
        <translation>Aufnahmen, Mitschriften, Notizen und ganze Anrufe lassen sich nach einer Anzahl von Tagen von diesem Rechner entfernen. Bis Sie das sagen, bleibt alles.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>The call systems that are connected, their keys, and the history that is read.</source>
        <translation>Die verbundenen Telefonsysteme, ihre Schlüssel und wie weit zurück gelesen wird.</translation>
    </message>
    <message>
        <source>View: %1</source>
        <extracomment>A command: shows a saved view. %1 is its name.</extracomment>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <extracomment>A command: opens the settings at a page. %1 is its title.</extracomment>
        <translation>Einstellungen: %1</translation>
    </message>
</context>
<context>
    <name>callboard::ManualDialog</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Callboard manual</source>
        <extracomment>Title of the window with the user guide.</extracomment>
        <translation>Callboard-Handbuch</translation>
    </message>
    <message>
        <source>Chapters</source>
        <extracomment>List in the manual&apos;s window.</extracomment>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>The manual is in English.</source>
        <extracomment>Beside the manual, shown in every language but English.</extracomment>
        <translation>Das Handbuch ist auf Englisch.</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <extracomment>Field in the manual&apos;s window.</extracomment>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>Of the words searched for in the manual.</extracomment>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which place of the words searched for is in view: &quot;3 of 17&quot;.</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>callboard::MarkdownView</name>
    <message>
        <source>The note goes on; the preview shows its beginning.</source>
        <extracomment>At the end of a preview that shows only the beginning of a very long note.</extracomment>
        <translation>Die Notiz geht weiter; die Vorschau zeigt ihren Anfang.</translation>
    </message>
</context>
<context>
    <name>callboard::MarksPanel</name>
    <message>
        <source>Marks</source>
        <extracomment>Name of the list of remarks at times of a recording, for screen readers.</extracomment>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Mark at %1:</source>
        <extracomment>In front of the line in which a remark is written. %1 is a time of the recording such as &quot;3:12&quot;.</extracomment>
        <translation>Anmerkung bei %1:</translation>
    </message>
</context>
<context>
    <name>callboard::MediaKeys</name>
    <message>
        <source>Recorded call</source>
        <extracomment>What the desktop&apos;s media controls call what is playing; names are not told there.</extracomment>
        <translation>Aufgenommener Anruf</translation>
    </message>
</context>
<context>
    <name>callboard::MergeDialog</name>
    <message>
        <source>Two versions of one note</source>
        <translation>Zwei Fassungen einer Notiz</translation>
    </message>
    <message>
        <source>&amp;Save this text</source>
        <extracomment>Button: the text below is the note from now on.</extracomment>
        <translation>Diesen Text &amp;speichern</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Title: the note as it was before both changes.</extracomment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>Title: the note as somebody else changed it meanwhile; marks show what they changed.</extracomment>
        <translation>Die andere</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>Title: the note as the user changed it.</extracomment>
        <translation>Meine</translation>
    </message>
    <message>
        <source>The note &amp;from now on</source>
        <extracomment>Title over the text that the user makes of both versions.</extracomment>
        <translation>Die &amp;Notiz ab jetzt</translation>
    </message>
    <message>
        <source>Use &amp;mine</source>
        <extracomment>Button: fills in the user&apos;s own version.</extracomment>
        <translation>&amp;Meine übernehmen</translation>
    </message>
    <message>
        <source>Use &amp;theirs</source>
        <extracomment>Button: fills in the other version.</extracomment>
        <translation>&amp;Andere übernehmen</translation>
    </message>
    <message>
        <source>Use &amp;both</source>
        <extracomment>Button: fills in both versions, merged where that is possible.</extracomment>
        <translation>&amp;Beide übernehmen</translation>
    </message>
    <message>
        <source>Somebody else has changed this note while you did. The text below holds both changes.</source>
        <translation>Jemand anders hat diese Notiz geändert, während Sie es taten. Der Text unten enthält beide Änderungen.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else has changed this note while you did. In %n place(s) both versions stand one after the other below, yours first: take out what is not needed.</source>
        <translation>
            <numerusform>Jemand anders hat diese Notiz geändert, während Sie es taten. An %n Stelle stehen unten beide Fassungen hintereinander, Ihre zuerst: Nehmen Sie heraus, was nicht gebraucht wird.</numerusform>
            <numerusform>Jemand anders hat diese Notiz geändert, während Sie es taten. An %n Stellen stehen unten beide Fassungen hintereinander, Ihre zuerst: Nehmen Sie heraus, was nicht gebraucht wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note</source>
        <extracomment>&quot;The note&quot;: subject of a sentence about a failure.</extracomment>
        <translation>Die Notiz</translation>
    </message>
    <message>
        <source>Their version has changed again; the new one is shown now. Nothing was saved yet.</source>
        <translation>Die andere Fassung hat sich wieder geändert; jetzt sehen Sie die neue. Noch wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The note is just being sent. Please try again in a moment; what you typed stays here.</source>
        <translation>Die Notiz wird gerade gesendet. Bitte versuchen Sie es gleich noch einmal; was Sie eingegeben haben, bleibt hier.</translation>
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
    <name>callboard::MetricWords</name>
    <message>
        <source>Calls</source>
        <extracomment>A key figure: how many calls there are.</extracomment>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Inbound</source>
        <extracomment>A key figure: how many calls came in.</extracomment>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Outbound</source>
        <extracomment>A key figure: how many calls went out.</extracomment>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>A key figure: how many inbound calls were answered.</extracomment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>A key figure: the share of inbound calls that nobody answered.</extracomment>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Voicemails</source>
        <extracomment>A key figure: how many calls ended with a message on the voicemail.</extracomment>
        <translation>Voicemails</translation>
    </message>
    <message>
        <source>Median answer time</source>
        <extracomment>A key figure: half of the calls were answered so soon.</extracomment>
        <translation>Annahmezeit (Median)</translation>
    </message>
    <message>
        <source>Answer time, 9 of 10</source>
        <extracomment>A key figure: nine of ten calls were answered so soon.</extracomment>
        <translation>Annahmezeit, 9 von 10</translation>
    </message>
    <message numerus="yes">
        <source>Answered within %n s</source>
        <extracomment>A key figure: share of calls that were answered within %n seconds.</extracomment>
        <translation>
            <numerusform>Angenommen binnen %n s</numerusform>
            <numerusform>Angenommen binnen %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Talk time</source>
        <extracomment>A key figure: how long people talked, all calls together.</extracomment>
        <translation>Gesprächszeit</translation>
    </message>
    <message>
        <source>Ring time</source>
        <extracomment>A key figure: how long it rang, all calls together.</extracomment>
        <translation>Klingelzeit</translation>
    </message>
    <message>
        <source>Called back within 1 h</source>
        <extracomment>A key figure: share of missed calls that were called back within an hour.</extracomment>
        <translation>In 1 h zurückgerufen</translation>
    </message>
    <message>
        <source>Repeat callers</source>
        <extracomment>A key figure: how many numbers rang more than once.</extracomment>
        <translation>Mehrfachanrufer</translation>
    </message>
    <message>
        <source>Guests</source>
        <extracomment>A key figure: how many different guests there were calls with.</extracomment>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>All calls of the selection, inbound and outbound. A call that several systems tell about, or that was transferred, counts once.</source>
        <translation>Alle Anrufe der Auswahl, ein- und ausgehend. Ein Anruf, von dem mehrere Systeme berichten oder der weitergeleitet wurde, zählt einmal.</translation>
    </message>
    <message>
        <source>Calls that somebody made to one of your lines.</source>
        <translation>Anrufe auf einer Ihrer Leitungen.</translation>
    </message>
    <message>
        <source>Calls that were made from one of your lines.</source>
        <translation>Anrufe von einer Ihrer Leitungen aus.</translation>
    </message>
    <message>
        <source>Inbound calls that somebody answered, those that still go on included.</source>
        <translation>Eingehende Anrufe, die jemand angenommen hat, auch noch laufende.</translation>
    </message>
    <message>
        <source>Inbound calls that nobody answered (missed, voicemail or failed), as a share of all inbound calls that were answered or are over.</source>
        <translation>Eingehende Anrufe, die niemand annahm (verpasst, Voicemail oder fehlgeschlagen), als Anteil aller eingehenden Anrufe, die angenommen wurden oder vorbei sind.</translation>
    </message>
    <message>
        <source>Inbound calls that ended on the voicemail.</source>
        <translation>Eingehende Anrufe, die auf der Voicemail endeten.</translation>
    </message>
    <message>
        <source>From the first ring until an inbound call was answered: half of them took no longer. Calls whose answer time nobody tells are left out.</source>
        <translation>Vom ersten Klingeln, bis ein eingehender Anruf angenommen wurde: Bei der Hälfte dauerte es nicht länger. Anrufe, deren Annahmezeit niemand nennt, bleiben außer Betracht.</translation>
    </message>
    <message>
        <source>From the first ring until an inbound call was answered: nine of ten took no longer. Calls whose answer time nobody tells are left out.</source>
        <translation>Vom ersten Klingeln, bis ein eingehender Anruf angenommen wurde: Bei neun von zehn dauerte es nicht länger. Anrufe, deren Annahmezeit niemand nennt, bleiben außer Betracht.</translation>
    </message>
    <message numerus="yes">
        <source>Answered inbound calls that rang for at most %n second(s), as a share of all answered ones whose answer time is known. Missed calls are not among them.</source>
        <translation>
            <numerusform>Angenommene eingehende Anrufe, die höchstens %n Sekunde klingelten, als Anteil aller angenommenen mit bekannter Annahmezeit. Verpasste sind nicht dabei.</numerusform>
            <numerusform>Angenommene eingehende Anrufe, die höchstens %n Sekunden klingelten, als Anteil aller angenommenen mit bekannter Annahmezeit. Verpasste sind nicht dabei.</numerusform>
        </translation>
    </message>
    <message>
        <source>From answer to end, inbound and outbound, all calls together. Calls whose talk time nobody tells are left out.</source>
        <translation>Von der Annahme bis zum Ende, ein- und ausgehend, alle Anrufe zusammen. Anrufe, deren Gesprächszeit niemand nennt, bleiben außer Betracht.</translation>
    </message>
    <message>
        <source>From the start until the call was answered or given up, inbound and outbound, all calls together. Calls whose ring time nobody tells are left out.</source>
        <translation>Vom Beginn, bis der Anruf angenommen oder aufgegeben wurde, ein- und ausgehend, alle Anrufe zusammen. Anrufe, deren Klingelzeit niemand nennt, bleiben außer Betracht.</translation>
    </message>
    <message>
        <source>Missed inbound calls whose caller was called back and reached within an hour, as a share of all missed ones. Hidden numbers, callers who rang again first, and calls of the last hour that still wait are left out.</source>
        <translation>Verpasste eingehende Anrufe, deren Anrufer binnen einer Stunde zurückgerufen und erreicht wurde, als Anteil aller verpassten. Unterdrückte Nummern, Anrufer, die sich vorher selbst wieder meldeten, und noch offene Anrufe der letzten Stunde bleiben außer Betracht.</translation>
    </message>
    <message>
        <source>Numbers with more than one inbound call in the selection. Hidden numbers are left out.</source>
        <translation>Nummern mit mehr als einem eingehenden Anruf in der Auswahl. Unterdrückte Nummern bleiben außer Betracht.</translation>
    </message>
    <message>
        <source>Different guests among the calls. Calls without a known guest are left out.</source>
        <translation>Verschiedene Gäste unter den Anrufen. Anrufe ohne bekannten Gast bleiben außer Betracht.</translation>
    </message>
</context>
<context>
    <name>callboard::NewPassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Several words are easier to remember than one with many signs, and harder to guess. Nobody can tell it to you again.</source>
        <translation>Mehrere Wörter sind leichter zu merken als eines mit vielen Sonderzeichen und schwerer zu erraten. Niemand kann sie Ihnen wieder sagen.</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Noch &amp;einmal dieselbe</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <comment>passphrase</comment>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Use %n letter(s) or more.</source>
        <translation>
            <numerusform>Nehmen Sie mindestens %n Zeichen.</numerusform>
            <numerusform>Nehmen Sie mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>Die beiden sind nicht gleich. Geben Sie sie noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>callboard::NewReviewDialog</name>
    <message>
        <source>New review</source>
        <translation>Neue Bewertung</translation>
    </message>
    <message>
        <source>The review list</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>Die Bewertungsliste</translation>
    </message>
    <message>
        <source>In the language of the search box</source>
        <translation>In der Sprache des Suchfelds</translation>
    </message>
    <message>
        <source>The same number draws the same calls again.</source>
        <translation>Dieselbe Zahl zieht wieder dieselben Anrufe.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <extracomment>Form: what the review list is called.</extracomment>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Calls:</source>
        <extracomment>Form: a query; calls that it finds may be drawn.</extracomment>
        <translation>&amp;Anrufe:</translation>
    </message>
    <message>
        <source>&amp;Scorecard:</source>
        <translation>&amp;Bewertungsbogen:</translation>
    </message>
    <message>
        <source>Calls &amp;per person:</source>
        <extracomment>Form: how many calls are drawn of everybody.</extracomment>
        <translation>Anrufe &amp;je Person:</translation>
    </message>
    <message>
        <source>&amp;Whose:</source>
        <extracomment>Form: the people whose calls are reviewed.</extracomment>
        <translation>&amp;Wessen:</translation>
    </message>
    <message>
        <source>&amp;Draw number:</source>
        <extracomment>Form: a number that decides which calls are drawn; the same number draws the same ones.</extracomment>
        <translation>&amp;Losnummer:</translation>
    </message>
    <message>
        <source>&amp;Make list</source>
        <extracomment>Button: draws the sample and makes the review list.</extracomment>
        <translation>Liste an&amp;legen</translation>
    </message>
    <message>
        <source>The calls</source>
        <translation>Die Anrufliste</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n call(s)</source>
        <extracomment>A person in a list. %1 is the name, %n how many calls of them may be drawn.</extracomment>
        <translation>
            <numerusform>%1 – %n Anruf</numerusform>
            <numerusform>%1 – %n Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading calls…</source>
        <translation>Anrufe werden gelesen…</translation>
    </message>
    <message>
        <source>No call that this finds says who spoke, or all of them were reviewed before.</source>
        <translation>Kein so gefundener Anruf sagt, wer sprach, oder alle wurden schon bewertet.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are drawn; none was reviewed before.</source>
        <translation>
            <numerusform>%n Anruf wird gezogen; er wurde noch nicht bewertet.</numerusform>
            <numerusform>%n Anrufe werden gezogen; keiner wurde schon bewertet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have fewer.</source>
        <translation>
            <numerusform>%n Person hat weniger.</numerusform>
            <numerusform>%n Personen haben weniger.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::NewRowsChip</name>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>On a button over the call table: %n calls arrived above the rows one looks at. The arrow is drawn behind it.</extracomment>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new call(s) above. Go to the top.</source>
        <extracomment>Tool tip and screen reader text of the button that says how many calls arrived above.</extracomment>
        <translation>
            <numerusform>%n neuer Anruf oberhalb. Nach oben.</numerusform>
            <numerusform>%n neue Anrufe oberhalb. Nach oben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::NoteTools</name>
    <message>
        <source>Show as formatted text</source>
        <translation>Als formatierten Text zeigen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>&amp;Edit templates…</source>
        <translation>Vorlagen &amp;bearbeiten…</translation>
    </message>
</context>
<context>
    <name>callboard::NoteWords</name>
    <message>
        <source>Provider</source>
        <extracomment>Who wrote a version of a note: it came from the telephone system, nobody knows who typed it there.</extracomment>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>In the list of versions of a note: this version has no text.</extracomment>
        <translation>(leer)</translation>
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
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
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
    <message>
        <source>Compare and &amp;merge…</source>
        <extracomment>Button: opens both versions of a note beside each other, to make one of them.</extracomment>
        <translation>Vergleichen und &amp;zusammenführen…</translation>
    </message>
    <message>
        <source>Earlier comments</source>
        <extracomment>Name for screen readers: comments on a call that were written before.</extracomment>
        <translation>Frühere Kommentare</translation>
    </message>
    <message>
        <source>A new comment; once sent, it cannot be changed.</source>
        <extracomment>In the empty field for a comment on a call.</extracomment>
        <translation>Ein neuer Kommentar; einmal gesendet, lässt er sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <extracomment>How long a note is, once it is nearly as long as it may be.</extracomment>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>All %n comments that are possible have been written</source>
        <extracomment>%n is how many comments the telephone system takes for one call.</extracomment>
        <translation>
            <numerusform>Der %n mögliche Kommentar ist geschrieben</numerusform>
            <numerusform>Alle %n möglichen Kommentare sind geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved here · from a backup; may have been sent since</source>
        <translation>Hier gespeichert · aus einer Sicherung; vielleicht schon gesendet</translation>
    </message>
</context>
<context>
    <name>callboard::NoticesDialog</name>
    <message>
        <source>Notify of &amp;missed calls</source>
        <extracomment>Setting: a notification when nobody answered a call.</extracomment>
        <translation>&amp;Verpasste Anrufe melden</translation>
    </message>
    <message>
        <source>Show &amp;names of guests in notifications</source>
        <extracomment>Setting, below those about notifications: whoever sees the screen may read who called.</extracomment>
        <translation>&amp;Namen von Gästen in Benachrichtigungen zeigen</translation>
    </message>
    <message>
        <source>&amp;Quiet from</source>
        <extracomment>Setting, followed by two times of day: from … until.</extracomment>
        <translation>&amp;Ruhe von</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>Nach dem Schließen des Fensters im &amp;Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <extracomment>Button: shows a notification as a trial.</extracomment>
        <translation>&amp;Probieren</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>show a small window with what is known of the caller</source>
        <extracomment>Choice after &quot;When a call comes in:&quot;.</extracomment>
        <translation>kleines Fenster mit dem zeigen, was über den Anrufer bekannt ist</translation>
    </message>
    <message>
        <source>show a notification</source>
        <extracomment>Choice after &quot;When a call comes in:&quot;.</extracomment>
        <translation>Benachrichtigung zeigen</translation>
    </message>
    <message>
        <source>show nothing</source>
        <extracomment>Choice after &quot;When a call comes in:&quot;.</extracomment>
        <translation>nichts zeigen</translation>
    </message>
    <message>
        <source>When a call comes &amp;in:</source>
        <translation>Wenn ein Anruf &amp;kommt:</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <extracomment>Between two times of day: quiet from … until ….</extracomment>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Both times are the same: it is quiet all day.</source>
        <translation>Beide Zeiten sind gleich: Es ist den ganzen Tag Ruhe.</translation>
    </message>
    <message>
        <source>What comes in quiet hours is told in one notification when they end.</source>
        <translation>Was in der Ruhezeit kommt, steht nach ihrem Ende in einer Benachrichtigung.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <extracomment>Tool tip of a setting that cannot be chosen.</extracomment>
        <translation>Diese Arbeitsumgebung hat keinen Infobereich.</translation>
    </message>
    <message>
        <source>No program on this desktop shows notifications, so none will appear. Missed calls still stand in the window. Desktops usually bring such a program; on a bare one, install “dunst” or “mako”, for example.</source>
        <translation>Kein Programm dieser Arbeitsumgebung zeigt Benachrichtigungen, deshalb erscheinen keine. Verpasste Anrufe stehen trotzdem im Fenster. Arbeitsumgebungen bringen ein solches Programm meist mit; sonst installieren Sie etwa „dunst“ oder „mako“.</translation>
    </message>
</context>
<context>
    <name>callboard::OutboxDialog</name>
    <message>
        <source>Edits waiting to be sent</source>
        <translation>Änderungen, die aufs Senden warten</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Verwerfen…</translation>
    </message>
    <message>
        <source>S&amp;how call</source>
        <extracomment>Button: closes the dialog and shows the call an edit belongs to.</extracomment>
        <translation>Anruf &amp;zeigen</translation>
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
    <message>
        <source>Send everything &amp;now</source>
        <extracomment>Button: sends all waiting edits, without waiting for the time of their next try.</extracomment>
        <translation>Alles &amp;jetzt senden</translation>
    </message>
    <message>
        <source>Try &amp;all again</source>
        <translation>&amp;Alle erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Merge texts…</source>
        <extracomment>Button: opens the view in which two colliding texts of a note become one.</extracomment>
        <translation>Texte &amp;zusammenführen…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation>Alles ist gesendet</translation>
    </message>
    <message>
        <source>What you write about calls is kept here until its telephone system has it.</source>
        <translation>Was Sie zu Anrufen schreiben, bleibt hier, bis das jeweilige Telefonsystem es hat.</translation>
    </message>
    <message>
        <source>Its answer: “%1”</source>
        <extracomment>%1 is what the telephone system answered, in its own language.</extracomment>
        <translation>Die Antwort: „%1“</translation>
    </message>
    <message>
        <source>Your text: “%1”</source>
        <extracomment>%1 is the text that waits to be sent.</extracomment>
        <translation>Ihr Text: „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n edit(s)? What you typed is lost; the provider&apos;s text shows again.</source>
        <translation>
            <numerusform>%n Änderung verwerfen? Was Sie eingegeben haben, geht verloren; es gilt wieder der Text des Anbieters.</numerusform>
            <numerusform>%n Änderungen verwerfen? Was Sie eingegeben haben, geht verloren; es gilt wieder der Text des Anbieters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n guest(s)? They stay in your directory, and are not sent.</source>
        <translation>
            <numerusform>%n Gast verwerfen? Er bleibt in Ihrem Verzeichnis und wird nicht gesendet.</numerusform>
            <numerusform>%n Gäste verwerfen? Sie bleiben in Ihrem Verzeichnis und werden nicht gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::PageButton</name>
    <message numerus="yes">
        <source>%1, %n to do</source>
        <extracomment>Screen reader: a page of the window, with what is to be done there. %1 is &quot;Queue&quot;.</extracomment>
        <translation>
            <numerusform>%1, %n zu erledigen</numerusform>
            <numerusform>%1, %n zu erledigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::PanelWords</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Anruf</numerusform>
            <numerusform>%n Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Missed: %1 of %2 inbound (%3)</source>
        <translation>Verpasst: %1 von %2 eingehenden (%3)</translation>
    </message>
    <message>
        <source>Answered after %1 on average</source>
        <translation>Angenommen nach durchschnittlich %1</translation>
    </message>
    <message>
        <source>Not told</source>
        <extracomment>Of calls: nobody told which line, employee… it was.</extracomment>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>Missed %</source>
        <translation>Verpasst %</translation>
    </message>
    <message>
        <source>Average answer time</source>
        <translation>Durchschnittliche Annahmezeit</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>A length of time: so long and longer.</extracomment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>A length of time: at least so long, and shorter than that.</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>hatched: missed</source>
        <extracomment>Below a chart: a part of each bar is hatched.</extracomment>
        <translation>schraffiert: verpasst</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table</source>
        <extracomment>Below a chart that shows the most frequent values only.</extracomment>
        <translation>
            <numerusform>%n weiterer in der Tabelle</numerusform>
            <numerusform>%n weitere in der Tabelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) do not tell it</source>
        <translation>
            <numerusform>%n Anruf nennt sie nicht</numerusform>
            <numerusform>%n Anrufe nennen sie nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Median answer time</source>
        <translation>Annahmezeit (Median)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An hour of the week: &quot;Saturday, 16:00&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>callboard::Playback</name>
    <message>
        <source>Link to %1 copied.</source>
        <extracomment>Message: a link was copied. %1 is a moment of a recording: &quot;3:12&quot;.</extracomment>
        <translation>Link auf %1 kopiert.</translation>
    </message>
    <message>
        <source>The recording is being fetched…</source>
        <translation>Die Aufnahme wird geholt…</translation>
    </message>
    <message>
        <source>Save recording</source>
        <translation>Aufnahme speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>Message: a recording was saved. %1 is a file.</extracomment>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>The recording</source>
        <extracomment>&quot;The recording&quot;: subject of a sentence about a failure.</extracomment>
        <translation>Die Aufnahme</translation>
    </message>
</context>
<context>
    <name>callboard::PlayerActions</name>
    <message>
        <source>&amp;Recording</source>
        <extracomment>Menu about the recording of the chosen call.</extracomment>
        <translation>A&amp;ufnahme</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <extracomment>Menu: how fast a recording is played.</extracomment>
        <translation>&amp;Tempo</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>Abs&amp;pielen</translation>
    </message>
    <message>
        <source>&amp;Back 5 seconds</source>
        <translation>5 Sekunden &amp;zurück</translation>
    </message>
    <message>
        <source>&amp;Forward 5 seconds</source>
        <translation>5 Sekunden &amp;vor</translation>
    </message>
    <message>
        <source>Back &amp;10 seconds</source>
        <translation>&amp;10 Sekunden zurück</translation>
    </message>
    <message>
        <source>Forward 10 s&amp;econds</source>
        <translation>10 S&amp;ekunden vor</translation>
    </message>
    <message>
        <source>P&amp;revious speaker</source>
        <extracomment>Menu: to the beginning of what was said before.</extracomment>
        <translation>Vo&amp;riger Sprecher</translation>
    </message>
    <message>
        <source>&amp;Next speaker</source>
        <translation>&amp;Nächster Sprecher</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>&amp;Langsamer</translation>
    </message>
    <message>
        <source>Fas&amp;ter</source>
        <translation>&amp;Schneller</translation>
    </message>
    <message>
        <source>Sk&amp;ip silence</source>
        <extracomment>Menu, with a check mark: pauses in which nobody speaks are left out.</extracomment>
        <translation>St&amp;ille auslassen</translation>
    </message>
    <message>
        <source>&amp;Moment into the note</source>
        <extracomment>Menu: a link to the moment that is being played goes into the note.</extracomment>
        <translation>Stelle in die &amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Copy link to this moment</source>
        <extracomment>Menu: a link to the moment that is being played.</extracomment>
        <translation>Link auf diese Stelle &amp;kopieren</translation>
    </message>
    <message>
        <source>Save recording &amp;as…</source>
        <translation>Aufnahme &amp;speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>R&amp;epeat from A to here (B)</source>
        <extracomment>Menu: what is between two moments is played again and again; A is the first moment, B the second.</extracomment>
        <translation>&amp;Wiederholen von A bis hier (B)</translation>
    </message>
    <message>
        <source>R&amp;epeat from here (A)</source>
        <translation>&amp;Wiederholen ab hier (A)</translation>
    </message>
    <message>
        <source>Do not r&amp;epeat</source>
        <translation>Nicht &amp;wiederholen</translation>
    </message>
</context>
<context>
    <name>callboard::PlayerBar</name>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Which recording of the call</source>
        <translation>Welche Aufnahme des Anrufs</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Volume and loudspeaker</source>
        <translation>Lautstärke und Lautsprecher</translation>
    </message>
    <message>
        <source>More about the recording</source>
        <translation>Mehr zur Aufnahme</translation>
    </message>
    <message>
        <source>Recording %1 of %2</source>
        <extracomment>Which recording of a call: &quot;Recording 1 of 3&quot;.</extracomment>
        <translation>Aufnahme %1 von %2</translation>
    </message>
    <message>
        <source>%1 of silence skipped.</source>
        <extracomment>%1 is a length: &quot;0:42&quot;.</extracomment>
        <translation>%1 Stille ausgelassen.</translation>
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
    <name>callboard::PrivacyMenu</name>
    <message>
        <source>&amp;Erase this person&apos;s data…</source>
        <extracomment>Menu: everything about the other party of the chosen call is to be forgotten.</extracomment>
        <translation>&amp;Daten dieser Person löschen…</translation>
    </message>
    <message>
        <source>How &amp;long calls are kept…</source>
        <extracomment>Menu: opens the dialog with the days after which recordings, transcripts and so on are removed.</extracomment>
        <translation>&amp;Aufbewahrung der Anrufe…</translation>
    </message>
    <message>
        <source>What is too old</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>Der zu alte Bestand</translation>
    </message>
</context>
<context>
    <name>callboard::PropertyPage</name>
    <message>
        <source>Automatic</source>
        <extracomment>First choice in a list. %1 is what that is at present, such as a time zone or a country.</extracomment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>Automatisch (%1)</translation>
    </message>
    <message>
        <source>Property</source>
        <extracomment>Page of the settings: the hotel or house whose calls are shown.</extracomment>
        <translation>Haus</translation>
    </message>
    <message>
        <source>&amp;Name of the property</source>
        <translation>&amp;Name des Hauses</translation>
    </message>
    <message>
        <source>On reports, and in the names of files that are saved.</source>
        <translation>Auf Berichten und in den Namen gespeicherter Dateien.</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>Of numbers without a country code: those that are typed here, and those of systems that are connected from now on. Each system can have its own, under “Accounts”.</source>
        <translation>Von Nummern ohne Landesvorwahl: hier getippte und die von Systemen, die von nun an verbunden werden. Jedes System kann unter „Konten“ ein eigenes haben.</translation>
    </message>
    <message>
        <source>It is %1 there now.</source>
        <extracomment>Help below the time zone. %1 is a time of day.</extracomment>
        <translation>Dort ist es jetzt %1.</translation>
    </message>
    <message>
        <source>Type a part of its name, such as a large city nearby.</source>
        <translation>Tippen Sie einen Teil des Namens, etwa eine große Stadt in der Nähe.</translation>
    </message>
    <message>
        <source>Choose an entry of the list, or “%1”.</source>
        <translation>Wählen Sie einen Eintrag der Liste oder „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Choose an entry of the list, or “%2”.</source>
        <translation>„%1“ ist nicht in der Liste. Wählen Sie einen Eintrag der Liste oder „%2“.</translation>
    </message>
</context>
<context>
    <name>callboard::PropertyQuestion</name>
    <message>
        <source>Choose an entry of the list, or “%1”.</source>
        <translation>Wählen Sie einen Eintrag der Liste oder „%1“.</translation>
    </message>
    <message>
        <source>Time &amp;zone of the property</source>
        <translation>&amp;Zeitzone des Hauses</translation>
    </message>
    <message>
        <source>Countr&amp;y of the property</source>
        <translation>&amp;Land des Hauses</translation>
    </message>
    <message>
        <source>Of telephone numbers without a country code.</source>
        <translation>Für Telefonnummern ohne Landesvorwahl.</translation>
    </message>
    <message>
        <source>Type a part of its name, such as a large city nearby.</source>
        <translation>Tippen Sie einen Teil des Namens, etwa eine große Stadt in der Nähe.</translation>
    </message>
    <message>
        <source>It is %1 there now.</source>
        <extracomment>Help below the time zone. %1 is a time of day.</extracomment>
        <translation>Dort ist es jetzt %1.</translation>
    </message>
</context>
<context>
    <name>callboard::Provenance</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A record of a call. %1 is the provider, %2 the account&apos;s name.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Typed here and kept here only</source>
        <translation>Hier eingegeben und nur hier aufbewahrt</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>Where a fact about a call comes from. %1 is &quot;Twilio · Front desk&quot;.</extracomment>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Kept here only: %1 takes no changes of this</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>Nur hier: %1 nimmt das nicht an</translation>
    </message>
    <message>
        <source>Kept here only: none of %1 takes changes of this</source>
        <extracomment>%1 is a list of telephone systems, such as &quot;Quo, Skipcall&quot;.</extracomment>
        <translation>Nur hier: keines von %1 nimmt das an</translation>
    </message>
    <message>
        <source>What you add is sent to %1 as a comment; what is there cannot be changed</source>
        <extracomment>%1 is a telephone system that keeps comments instead of one note.</extracomment>
        <translation>Was Sie ergänzen, geht als Kommentar an %1; was da steht, lässt sich nicht ändern</translation>
    </message>
    <message>
        <source>Changes go to %1</source>
        <extracomment>%1 is &quot;Twilio · Front desk&quot;.</extracomment>
        <translation>Änderungen gehen an %1</translation>
    </message>
    <message>
        <source>Sent to %1 as a comment (it has %2 of %3)</source>
        <extracomment>%1 is a telephone system, %2 how many comments a call has there, %3 how many it can have.</extracomment>
        <translation>Geht als Kommentar an %1 (dort sind es %2 von %3)</translation>
    </message>
</context>
<context>
    <name>callboard::Queue</name>
    <message>
        <source>Called back</source>
        <extracomment>What became of somebody whose call was missed. %1 is how long after their first call: &quot;2 h 21&quot;.
----------
Titles of lists of people whose calls were missed.</extracomment>
        <translation>Zurückgerufen</translation>
    </message>
    <message>
        <source>Called back, %1 after</source>
        <translation>Zurückgerufen, nach %1</translation>
    </message>
    <message>
        <source>Called back by %1</source>
        <extracomment>What became of somebody whose call was missed. %1 is a member of staff, %2 how long after: &quot;2 h 21&quot;.</extracomment>
        <translation>Zurückgerufen von %1</translation>
    </message>
    <message>
        <source>Called back by %1, %2 after</source>
        <translation>Zurückgerufen von %1, nach %2</translation>
    </message>
    <message>
        <source>Got through</source>
        <extracomment>What became of somebody whose call was missed: they called again and were answered.</extracomment>
        <translation>Hat uns erreicht</translation>
    </message>
    <message>
        <source>Got through, %1 after</source>
        <translation>Hat uns erreicht, nach %1</translation>
    </message>
    <message>
        <source>Got through to %1</source>
        <extracomment>They called again and were answered. %1 is a member of staff, %2 how long after: &quot;2 h 21&quot;.</extracomment>
        <translation>Hat %1 erreicht</translation>
    </message>
    <message>
        <source>Got through to %1, %2 after</source>
        <translation>Hat %1 erreicht, nach %2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>What became of somebody whose call was missed: the user decided so. %1 is the reason.</extracomment>
        <translation>Erledigt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n called back</source>
        <extracomment>Parts of a sentence about people whose calls were missed: &quot;5 settled, 2 withheld, 16 owed&quot;.</extracomment>
        <translation>
            <numerusform>%n zurückgerufen</numerusform>
            <numerusform>%n zurückgerufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled</source>
        <extracomment>They called again and were answered.
----------
Part of the hand-over text. %1 is the name of the telephone system whose calls tell so.</extracomment>
        <translation>
            <numerusform>%n hat uns erreicht</numerusform>
            <numerusform>%n haben uns erreicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <extracomment>The user said that no call back is needed.</extracomment>
        <translation>
            <numerusform>%n erledigt</numerusform>
            <numerusform>%n erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off</source>
        <translation>
            <numerusform>%n verschoben</numerusform>
            <numerusform>%n verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tried</source>
        <extracomment>We called, they did not answer.</extracomment>
        <translation>
            <numerusform>%n versucht</numerusform>
            <numerusform>%n versucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withheld</source>
        <extracomment>They hid their number.</extracomment>
        <translation>
            <numerusform>%n unterdrückt</numerusform>
            <numerusform>%n unterdrückt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owed</source>
        <extracomment>Nothing has happened since: a call back is owed to them.</extracomment>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spam</source>
        <extracomment>Parts of the hand-over text: how many people are done, and why.</extracomment>
        <translation>
            <numerusform>%n Werbung</numerusform>
            <numerusform>%n Werbung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong number(s)</source>
        <translation>
            <numerusform>%n falsch verbunden</numerusform>
            <numerusform>%n falsch verbunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled another way</source>
        <translation>
            <numerusform>%n anders erledigt</numerusform>
            <numerusform>%n anders erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reached</source>
        <translation>
            <numerusform>%n nicht erreicht</numerusform>
            <numerusform>%n nicht erreicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not needed</source>
        <translation>
            <numerusform>%n nicht nötig</numerusform>
            <numerusform>%n nicht nötig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done for another reason</source>
        <translation>
            <numerusform>%n aus anderem Grund erledigt</numerusform>
            <numerusform>%n aus anderem Grund erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (median %2)</source>
        <extracomment>%1 is &quot;9 called back&quot;, %2 how long these people waited, the middle one of all: &quot;2 h 40&quot;.</extracomment>
        <translation>%1 (Median %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n settled by %1</source>
        <translation>
            <numerusform>%n erreichte uns laut %1</numerusform>
            <numerusform>%n erreichten uns laut %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed caller(s) since %1</source>
        <extracomment>First line of the hand-over text. %1 is a time, %n the number of people whose calls were missed.</extracomment>
        <translation>
            <numerusform>%n verpasster Anrufer seit %1</numerusform>
            <numerusform>%n verpasste Anrufer seit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;23 missed callers since 22:00&quot;, %2 a list of what became of them.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In house</source>
        <extracomment>Beside a guest&apos;s name, as short as can be.</extracomment>
        <translation>Im Haus</translation>
    </message>
    <message>
        <source>Arrives today</source>
        <translation>Reist heute an</translation>
    </message>
    <message>
        <source>Leaves today</source>
        <translation>Reist heute ab</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Beside a guest&apos;s name. %1 is &quot;In house&quot; and the like, %2 their room.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>×%n, %1</source>
        <extracomment>Calls of one person: %n times, the first at %1, the last at %2. Where one reads from right to left the arrow is to point to the left.</extracomment>
        <translation>
            <numerusform>×%n, %1</numerusform>
            <numerusform>×%n, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>×%n, %1 → %2</source>
        <translation>
            <numerusform>×%n, %1 → %2</numerusform>
            <numerusform>×%n, %1 → %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 there</source>
        <extracomment>Time of day in the country of a telephone number. %1 is a time.</extracomment>
        <translation>dort %1</translation>
    </message>
    <message>
        <source>%1–%2 there</source>
        <extracomment>The country has several times of day. %1 is the earliest of them, %2 the latest.</extracomment>
        <translation>dort %1–%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a country, %2 the time of day there.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>cannot be called back</source>
        <extracomment>Of a caller who hid their number.</extracomment>
        <translation>Rückruf nicht möglich</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What the caller said, in quotation marks.</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <extracomment>A caller left a message, nobody knows how long it is.</extracomment>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>A voicemail: %1 is its length, %2 how it begins.</extracomment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Who looks after a task: the user.</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>%1, now</source>
        <extracomment>Who looks after a task, and since when. %1 is a name or &quot;You&quot;.</extracomment>
        <translation>%1, jetzt</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, vor %2</translation>
    </message>
    <message>
        <source>Tried %1</source>
        <extracomment>We called back, and nobody answered. %1 is a time.</extracomment>
        <translation>Versucht: %1</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Versucht</translation>
    </message>
    <message>
        <source>Number hidden from the queue</source>
        <translation>Nummer in den Rückrufen ausgeblendet</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <extracomment>A task that asks again later. %1 is a time.</extracomment>
        <translation>Verschoben bis %1</translation>
    </message>
    <message>
        <source>voicemail %1</source>
        <extracomment>Screen reader: %1 is a voicemail&apos;s length and beginning.</extracomment>
        <translation>Mailbox %1</translation>
    </message>
    <message>
        <source>taken by %1</source>
        <extracomment>Screen reader: who looks after a task, and since when.</extracomment>
        <translation>übernommen von %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A span of time in seconds.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <extracomment>A span of time in hours and minutes: &quot;2 h 05&quot;.</extracomment>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>A span of time in days and hours.</extracomment>
        <translation>%1 T. %2 h</translation>
    </message>
    <message>
        <source>Spam or advertising</source>
        <extracomment>Why nobody needs to be called back.</extracomment>
        <translation>Werbung oder Belästigung</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Falsch verbunden</translation>
    </message>
    <message>
        <source>Settled another way</source>
        <translation>Anders erledigt</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Nicht zu erreichen</translation>
    </message>
    <message>
        <source>No call back needed</source>
        <translation>Kein Rückruf nötig</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>One hour</source>
        <extracomment>For how long a task is put off.</extracomment>
        <translation>Eine Stunde</translation>
    </message>
    <message>
        <source>Two hours</source>
        <translation>Zwei Stunden</translation>
    </message>
    <message>
        <source>Four hours</source>
        <translation>Vier Stunden</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Morgen früh</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Nächsten Montag</translation>
    </message>
    <message>
        <source>Since 22:00</source>
        <extracomment>From when the figures of the queue count.</extracomment>
        <translation>Seit 22:00</translation>
    </message>
    <message>
        <source>Since midnight</source>
        <translation>Seit Mitternacht</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Seit gestern</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Die letzten sieben Tage</translation>
    </message>
    <message numerus="yes">
        <source>%n from before</source>
        <extracomment>Above the queue, after the sentence about the people since a moment: how many wait from before it.</extracomment>
        <translation>
            <numerusform>%n von früher</numerusform>
            <numerusform>%n von früher</numerusform>
        </translation>
    </message>
    <message>
        <source>No missed calls since %1</source>
        <extracomment>Above the queue. %1 is a time.</extracomment>
        <translation>Keine verpassten Anrufe seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n verpasst</numerusform>
            <numerusform>%n verpasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2 → %3: %4</source>
        <extracomment>Above the queue. %1 is &quot;40 missed&quot;, %2 a time, %3 &quot;23 people&quot;, %4 what became of them: &quot;5 settled, 16 owed&quot;. Where one reads from right to left the arrow is to point to the left.</extracomment>
        <translation>%1 seit %2 → %3: %4</translation>
    </message>
    <message>
        <source>Got through by themselves</source>
        <translation>Haben uns selbst erreicht</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Tried, not reached</source>
        <translation>Versucht, nicht erreicht</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Nummer unterdrückt</translation>
    </message>
    <message>
        <source>To be called back</source>
        <translation>Zurückzurufen</translation>
    </message>
    <message>
        <source>All accounts complete up to %1</source>
        <extracomment>How far the calls of all telephone systems are known. %1 is a time.</extracomment>
        <translation>Alle Konten vollständig bis %1</translation>
    </message>
    <message>
        <source>%1 complete up to %2</source>
        <extracomment>How far the calls of a telephone system are known. %1 is its name, %2 a time.</extracomment>
        <translation>%1 vollständig bis %2</translation>
    </message>
    <message>
        <source>%1 not read yet</source>
        <translation>%1 noch nicht gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n more behind</source>
        <extracomment>After some accounts that are behind: how many more there are.</extracomment>
        <translation>
            <numerusform>%n weiteres hinkt nach</numerusform>
            <numerusform>%n weitere hinken nach</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>task and outcome</comment>
        <extracomment>Message about somebody who left the queue. %1 is their name or number, %2 what became of them.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n settled by new calls</source>
        <translation>
            <numerusform>%n durch neue Anrufe erledigt</numerusform>
            <numerusform>%n durch neue Anrufe erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled by calls from %1</source>
        <extracomment>Message about people who left the queue. %1 is the name of the telephone system whose calls tell so.</extracomment>
        <translation>
            <numerusform>%n durch Anrufe von %1 erledigt</numerusform>
            <numerusform>%n durch Anrufe von %1 erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To call back: %n</source>
        <extracomment>In the hand-over text, above a list of people.</extracomment>
        <translation>
            <numerusform>Zurückzurufen: %n</numerusform>
            <numerusform>Zurückzurufen: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put off: %n</source>
        <translation>
            <numerusform>Verschoben: %n</numerusform>
            <numerusform>Verschoben: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n are shown</source>
        <extracomment>Above a queue that is too long to show all of it.</extracomment>
        <translation>
            <numerusform>die erste ist zu sehen</numerusform>
            <numerusform>die ersten %n sind zu sehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::QueueActions</name>
    <message>
        <source>&amp;Queue</source>
        <extracomment>Menu about the chosen person in the callback queue.</extracomment>
        <translation>Rü&amp;ckrufe</translation>
    </message>
    <message>
        <source>&amp;Call back</source>
        <extracomment>Queue menu: dials the number; the task is taken, and the note has the keyboard.</extracomment>
        <translation>&amp;Zurückrufen</translation>
    </message>
    <message>
        <source>&amp;Done…</source>
        <extracomment>Queue menu: no call back is needed; asks why.</extracomment>
        <translation>&amp;Erledigt…</translation>
    </message>
    <message>
        <source>&amp;Put off…</source>
        <extracomment>Queue menu: the task asks again later; asks when.</extracomment>
        <translation>&amp;Verschieben…</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <extracomment>Queue menu.</extracomment>
        <translation>&amp;Notiz schreiben</translation>
    </message>
    <message>
        <source>Copy &amp;hand-over text</source>
        <extracomment>Queue menu: text for whoever works next goes to the clipboard.</extracomment>
        <translation>Übergabetext &amp;kopieren</translation>
    </message>
    <message>
        <source>Do not &amp;take it</source>
        <extracomment>Queue menu: the user looks after it; by the second, they give it back.</extracomment>
        <translation>Nicht &amp;übernehmen</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>This voicemail has no transcript, and cannot be played here. It is in the telephone system.</source>
        <translation>Diese Mailbox-Nachricht hat keine Abschrift und lässt sich hier nicht abspielen. Sie liegt im Telefonsystem.</translation>
    </message>
    <message>
        <source>They left no message.</source>
        <translation>Es wurde keine Nachricht hinterlassen.</translation>
    </message>
    <message>
        <source>This caller hid their number: they cannot be called back.</source>
        <translation>Die Nummer ist unterdrückt: Ein Rückruf ist nicht möglich.</translation>
    </message>
    <message>
        <source>taking of %1</source>
        <extracomment>Follows &quot;Undo&quot;: the user looks after somebody&apos;s call back. %1 is a name or number.</extracomment>
        <translation>Übernahme von %1</translation>
    </message>
    <message>
        <source>giving back of %1</source>
        <extracomment>Follows &quot;Undo&quot;: the user no longer looks after somebody&apos;s call back. %1 is a name or number.</extracomment>
        <translation>Abgabe von %1</translation>
    </message>
    <message>
        <source>Why is it done?</source>
        <translation>Warum ist es erledigt?</translation>
    </message>
    <message>
        <source>Hide this number from the queue</source>
        <translation>Diese Nummer in den Rückrufen ausblenden</translation>
    </message>
    <message>
        <source>Remark, then Enter</source>
        <translation>Bemerkung, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Bis wann?</translation>
    </message>
    <message>
        <source>“done” for %1</source>
        <extracomment>Follows &quot;Undo&quot;: nobody needs to call somebody back. %1 is a name or number.</extracomment>
        <translation>„erledigt“ für %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Message. %1 is a name or number, %2 what was decided: &quot;Done: spam&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>putting off of %1</source>
        <extracomment>Follows &quot;Undo&quot;: a call back is to be made later. %1 is a name or number.</extracomment>
        <translation>Verschieben von %1</translation>
    </message>
    <message>
        <source>return of %1 into the queue</source>
        <extracomment>Follows &quot;Undo&quot;: somebody waits in the queue again. %1 is a name or number.</extracomment>
        <translation>Rückkehr von %1 in die Rückrufe</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>Message. %1 is the first line of the text.</extracomment>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: shows who left the queue.</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Settled by calls</source>
        <extracomment>Title of a list of people who left the callback queue.</extracomment>
        <translation>Durch Anrufe erledigt</translation>
    </message>
    <message>
        <source>Play or show what they &amp;said</source>
        <extracomment>Queue menu: plays what the caller said, or shows it in the details.</extracomment>
        <translation>Abspielen oder zeigen, was ge&amp;sagt wurde</translation>
    </message>
</context>
<context>
    <name>callboard::QueueBanner</name>
    <message>
        <source>From when the figures count. Nobody leaves the queue by it.</source>
        <extracomment>Button with a menu: from when the figures above the queue count.</extracomment>
        <translation>Ab wann die Zahlen zählen. Niemand verschwindet dadurch aus den Rückrufen.</translation>
    </message>
</context>
<context>
    <name>callboard::QueueDelegate</name>
    <message>
        <source>Settled</source>
        <extracomment>A task that needs nothing any more, and how is not known.</extracomment>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>callboard::QueueListView</name>
    <message>
        <source>Callback queue</source>
        <extracomment>Name of the list for screen readers.</extracomment>
        <translation>Rückrufe</translation>
    </message>
</context>
<context>
    <name>callboard::QueuePane</name>
    <message>
        <source>The queue could not be read</source>
        <translation>Die Rückrufe konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The queue</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>Die Liste der Rückrufe</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Rückrufe werden gelesen…</translation>
    </message>
    <message>
        <source>Connect your call systems</source>
        <translation>Verbinden Sie Ihre Telefonsysteme</translation>
    </message>
    <message>
        <source>Whoever rings and reaches nobody is listed here until they were called back.</source>
        <translation>Wer anruft und niemanden erreicht, steht hier, bis jemand zurückgerufen hat.</translation>
    </message>
    <message>
        <source>Connect a call system</source>
        <translation>Telefonsystem verbinden</translation>
    </message>
    <message>
        <source>Nobody waits for a call back</source>
        <translation>Niemand wartet auf einen Rückruf</translation>
    </message>
    <message>
        <source>Not all telephone systems are up to date: more may come.</source>
        <translation>Nicht alle Telefonsysteme sind auf dem Stand: Es können noch welche dazukommen.</translation>
    </message>
    <message>
        <source>Missed calls appear here by themselves.</source>
        <translation>Verpasste Anrufe erscheinen hier von selbst.</translation>
    </message>
</context>
<context>
    <name>callboard::RecordingsPage</name>
    <message>
        <source>Day of the call</source>
        <translation>Tag des Anrufs</translation>
    </message>
    <message>
        <source>Time of the call</source>
        <translation>Uhrzeit des Anrufs</translation>
    </message>
    <message>
        <source>Inbound or outbound</source>
        <translation>Ein- oder ausgehend</translation>
    </message>
    <message>
        <source>Number of the other party</source>
        <translation>Nummer der Gegenseite</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Name of the call in its system</source>
        <translation>Name des Anrufs in seinem System</translation>
    </message>
    <message>
        <source>Which of several recordings</source>
        <translation>Welche von mehreren Aufnahmen</translation>
    </message>
    <message>
        <source>Recordings</source>
        <extracomment>Page of the settings.</extracomment>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>Behind a number of mebibytes in a field; keep the blank.</extracomment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Keep at &amp;most on this computer</source>
        <extracomment>Setting: how much audio may be kept on this computer.</extracomment>
        <translation>Auf diesem Rechner &amp;höchstens</translation>
    </message>
    <message>
        <source>&amp;Empty the cache…</source>
        <translation>Speicher &amp;leeren…</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) are kept now, %1.</source>
        <extracomment>%1 is a size such as &quot;1.2 GiB&quot;, %n a number of recordings.</extracomment>
        <translation>
            <numerusform>Jetzt ist %n Aufnahme da, %1.</numerusform>
            <numerusform>Jetzt sind %n Aufnahmen da, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>With 0, what was played is removed as soon as nobody listens to it.</source>
        <translation>Bei 0 wird Gehörtes entfernt, sobald niemand mehr zuhört.</translation>
    </message>
    <message>
        <source>About %1 of what was used longest ago will be removed.</source>
        <extracomment>%1 is a size.</extracomment>
        <translation>Etwa %1 des am längsten nicht Gebrauchten werden entfernt.</translation>
    </message>
    <message>
        <source>When there is no more room, what was used longest ago goes first.</source>
        <translation>Ist kein Platz mehr, geht zuerst, was am längsten nicht gebraucht wurde.</translation>
    </message>
    <message>
        <source>Fetch before somebody plays it:</source>
        <extracomment>Heading of check boxes that name lists of calls.</extracomment>
        <translation>Holen, bevor es jemand abspielt:</translation>
    </message>
    <message>
        <source>the recording of the call that is &amp;shown</source>
        <extracomment>Check box after &quot;Fetch before somebody plays it:&quot;.</extracomment>
        <translation>die Aufnahme des &amp;gezeigten Anrufs</translation>
    </message>
    <message>
        <source>what callers said, of the callback &amp;queue</source>
        <extracomment>Check box after &quot;Fetch before somebody plays it:&quot;.</extracomment>
        <translation>was Anrufer in der &amp;Rückrufliste sagten</translation>
    </message>
    <message>
        <source>the calls of the re&amp;view that is open</source>
        <extracomment>Check box after &quot;Fetch before somebody plays it:&quot;.</extracomment>
        <translation>die Anrufe der offenen &amp;Bewertung</translation>
    </message>
    <message>
        <source>what its system &amp;will delete within days</source>
        <translation>was sein System binnen &amp;Tagen löscht</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <extracomment>Button: opens a menu of placeholders.</extracomment>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Entry of a menu. %1 is what a placeholder stands for, %2 the placeholder.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Names of saved recordings</source>
        <translation>&amp;Namen gespeicherter Aufnahmen</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <extracomment>Help below the pattern for names of files. %1 is such a name.</extracomment>
        <translation>Zum Beispiel: %1</translation>
    </message>
    <message>
        <source>%1 is no placeholder and stays in the name as it is. “Insert” has all.</source>
        <translation>%1 ist kein Platzhalter und bleibt so im Namen. „Einfügen“ hat alle.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <extracomment>Button: opens a dialog to choose a folder.</extracomment>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>&amp;Folder for saved recordings</source>
        <translation>Or&amp;dner für gespeicherte Aufnahmen</translation>
    </message>
    <message>
        <source>Where “Save recording as…” begins; it follows where you save.</source>
        <translation>Wo „Aufnahme speichern unter…“ beginnt; folgt dem, wo Sie speichern.</translation>
    </message>
    <message>
        <source>Folder for saved recordings</source>
        <translation>Ordner für gespeicherte Aufnahmen</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, or choose it.</source>
        <translation>Geben Sie den ganzen Pfad des Ordners an, oder wählen Sie ihn.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <extracomment>%1 is a path.</extracomment>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>You may not write into %1.</source>
        <extracomment>%1 is a path.</extracomment>
        <translation>Sie dürfen nicht in %1 schreiben.</translation>
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
    <message>
        <source>Separate this record</source>
        <extracomment>Button: this record is a call of its own.</extracomment>
        <translation>Diesen Eintrag lösen</translation>
    </message>
    <message>
        <source>Possibly the same call as %1</source>
        <extracomment>%1 says which call: &quot;Twilio · Today 09:14 · Ann Lee&quot;.</extracomment>
        <translation>Vielleicht derselbe Anruf wie %1</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>callboard::RetentionDialog</name>
    <message>
        <source>How long calls are kept</source>
        <translation>Wie lange Anrufe aufbewahrt werden</translation>
    </message>
    <message>
        <source>What is older is removed from this computer, also when a telephone system still has it. Nothing is deleted there, and nothing that waits to be sent is lost.</source>
        <translation>Was älter ist, wird von diesem Rechner entfernt, auch wenn ein Telefonsystem es noch hat. Dort wird nichts gelöscht, und nichts geht verloren, was aufs Senden wartet.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>In a field with a number of days.</extracomment>
        <translation> Tage</translation>
    </message>
    <message>
        <source>kept for ever</source>
        <translation>unbegrenzt aufbewahrt</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) now</source>
        <translation>
            <numerusform>jetzt %n Anruf</numerusform>
            <numerusform>jetzt %n Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>The setting</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>Die Einstellung</translation>
    </message>
</context>
<context>
    <name>callboard::ReviewAction</name>
    <message>
        <source>Mark as not &amp;reviewed</source>
        <extracomment>Call menu: somebody has listened to the call, or looked into it; by the second, they take that back.</extracomment>
        <translation>Als nicht ge&amp;prüft kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as &amp;reviewed</source>
        <translation>Als ge&amp;prüft kennzeichnen</translation>
    </message>
    <message>
        <source>removal of the mark “reviewed”</source>
        <extracomment>Follows &quot;Undo&quot;: the mark that somebody has listened to a call was taken away, or given.</extracomment>
        <translation>Entfernen der Kennzeichnung „geprüft“</translation>
    </message>
    <message>
        <source>mark “reviewed”</source>
        <translation>Kennzeichnung „geprüft“</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are to be reviewed.</source>
        <translation>
            <numerusform>%n Anruf ist zu prüfen.</numerusform>
            <numerusform>%n Anrufe sind zu prüfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are marked as reviewed.</source>
        <translation>
            <numerusform>%n Anruf ist als geprüft gekennzeichnet.</numerusform>
            <numerusform>%n Anrufe sind als geprüft gekennzeichnet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ReviewCallsDelegate</name>
    <message>
        <source>Time not known</source>
        <translation>Zeit unbekannt</translation>
    </message>
    <message>
        <source>%1 · begun</source>
        <extracomment>A call of a review list, some of whose questions are answered. %1 is when the call was.</extracomment>
        <translation>%1 · begonnen</translation>
    </message>
</context>
<context>
    <name>callboard::ReviewPane</name>
    <message>
        <source>Reviews</source>
        <extracomment>Name of the page for screen readers.</extracomment>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Calls of the review</source>
        <extracomment>Name of the list for screen readers.</extracomment>
        <translation>Anrufe der Bewertung</translation>
    </message>
    <message>
        <source>Review list</source>
        <extracomment>Name of the box for screen readers.</extracomment>
        <translation>Bewertungsliste</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <extracomment>Button: opens the report of the review list.</extracomment>
        <translation>Be&amp;richt…</translation>
    </message>
    <message>
        <source>&amp;New review…</source>
        <extracomment>Button: opens the dialog that draws a sample of calls.</extracomment>
        <translation>&amp;Neue Bewertung…</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else there is to do about reviews.</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>&amp;Scorecards…</source>
        <translation>&amp;Bewertungsbögen…</translation>
    </message>
    <message>
        <source>Remove this review &amp;list…</source>
        <translation>Diese Bewertungs&amp;liste entfernen…</translation>
    </message>
    <message>
        <source>Take &amp;another call</source>
        <extracomment>Button: the call is left out of the review list and another call of the same person is drawn.</extracomment>
        <translation>&amp;Anderen Anruf nehmen</translation>
    </message>
    <message>
        <source>Comment:</source>
        <extracomment>In front of the line for a comment on the current question.</extracomment>
        <translation>Kommentar:</translation>
    </message>
    <message>
        <source>1–5 answer · N not applicable · C comment · M mark · Backspace back · Enter next call</source>
        <extracomment>Under the scorecard: its keys.</extracomment>
        <translation>1–5 Antwort · N trifft nicht zu · C Kommentar · M Anmerkung · Rücktaste zurück · Enter nächster Anruf</translation>
    </message>
    <message>
        <source>Your review</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>Ihre Bewertung</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The reviews could not be read</source>
        <translation>Die Bewertungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The reviews</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>Die Bewertungen</translation>
    </message>
    <message>
        <source>Review calls</source>
        <translation>Anrufe bewerten</translation>
    </message>
    <message>
        <source>Draw the same number of calls of everybody, listen, and answer the questions of a scorecard with the number keys.</source>
        <translation>Von allen gleich viele Anrufe ziehen, zuhören und die Fragen eines Bewertungsbogens mit den Zifferntasten beantworten.</translation>
    </message>
    <message>
        <source>New review…</source>
        <translation>Neue Bewertung…</translation>
    </message>
    <message>
        <source>Comment on “%1”</source>
        <translation>Kommentar zu „%1“</translation>
    </message>
    <message>
        <source>Call %1 of %2: %3, %4</source>
        <extracomment>The call under review. %1 and %2 are numbers: its place in the list, and how many there are; %3 is who spoke, %4 when.</extracomment>
        <translation>Anruf %1 von %2: %3, %4</translation>
    </message>
    <message>
        <source>1 is yes, 2 is no, N is not applicable.</source>
        <translation>1 ist ja, 2 ist nein, N trifft nicht zu.</translation>
    </message>
    <message>
        <source>1 is yes, 2 is no.</source>
        <translation>1 ist ja, 2 ist nein.</translation>
    </message>
    <message>
        <source>Answers are 1 to 5, or N for not applicable.</source>
        <translation>Antworten sind 1 bis 5 oder N für „trifft nicht zu“.</translation>
    </message>
    <message>
        <source>Answers are 1 to 5.</source>
        <translation>Antworten sind 1 bis 5.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still need an answer or a comment.</source>
        <translation>
            <numerusform>%n Frage braucht noch eine Antwort oder einen Kommentar.</numerusform>
            <numerusform>%n Fragen brauchen noch eine Antwort oder einen Kommentar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n call(s) of this list are reviewed.</source>
        <translation>
            <numerusform>Der %n Anruf dieser Liste ist bewertet.</numerusform>
            <numerusform>Alle %n Anrufe dieser Liste sind bewertet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>There is no recording to put a mark in.</source>
        <translation>Hier ist keine Aufnahme, zu der sich etwas anmerken lässt.</translation>
    </message>
    <message>
        <source>There is no other call of this person; the list is one call shorter.</source>
        <translation>Von dieser Person gibt es keinen anderen Anruf; die Liste ist einen Anruf kürzer.</translation>
    </message>
    <message>
        <source>Remove review list</source>
        <translation>Bewertungsliste entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove “%1” with its answers? %n finished review(s) are lost.</source>
        <extracomment>%1 is the name of a review list, %n the number of its finished reviews.</extracomment>
        <translation>
            <numerusform>„%1“ mit den Antworten entfernen? %n fertige Bewertung geht verloren.</numerusform>
            <numerusform>„%1“ mit den Antworten entfernen? %n fertige Bewertungen gehen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>callboard::ReviewReportDialog</name>
    <message>
        <source>With &amp;comments and marks</source>
        <translation>Mit &amp;Kommentaren und Anmerkungen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;workbook…</source>
        <extracomment>Button: for a spreadsheet program.</extracomment>
        <translation>Als &amp;Arbeitsmappe speichern…</translation>
    </message>
    <message>
        <source>The report</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <extracomment>%1 is the name of a file, %2 what went wrong, in English.</extracomment>
        <translation>„%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>callboard::RoleGate</name>
    <message>
        <source>&amp;Unlock…</source>
        <extracomment>Menu: asks for the passphrase of a higher role.</extracomment>
        <translation>E&amp;ntsperren…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <extracomment>Menu: from now on, only what the desk may do can be done, until somebody unlocks it.</extracomment>
        <translation>S&amp;perren</translation>
    </message>
    <message>
        <source>The role here is “%1”.</source>
        <translation>Die Rolle hier ist „%1“.</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rolle: %1</translation>
    </message>
</context>
<context>
    <name>callboard::Roles</name>
    <message>
        <source>Whole numbers are hidden in this role.</source>
        <translation>Vollständige Nummern sind in dieser Rolle verborgen.</translation>
    </message>
    <message>
        <source>Taking calls out of Callboard, and guests in or out, is locked in this role.</source>
        <translation>Anrufe zu exportieren und Gäste zu importieren oder zu exportieren, ist in dieser Rolle gesperrt.</translation>
    </message>
    <message>
        <source>Deleting, and how long calls are kept, is locked in this role.</source>
        <translation>Löschen und wie lange Anrufe aufbewahrt werden, ist in dieser Rolle gesperrt.</translation>
    </message>
    <message>
        <source>Reviews are locked in this role.</source>
        <translation>Bewertungen sind in dieser Rolle gesperrt.</translation>
    </message>
    <message>
        <source>Correcting transcripts is locked in this role.</source>
        <translation>Mitschriften zu berichtigen, ist in dieser Rolle gesperrt.</translation>
    </message>
    <message>
        <source>The audit trail is locked in this role.</source>
        <translation>Das Protokoll ist in dieser Rolle gesperrt.</translation>
    </message>
    <message>
        <source>Accounts are locked in this role.</source>
        <translation>Konten sind in dieser Rolle gesperrt.</translation>
    </message>
    <message>
        <source>Settings are locked in this role.</source>
        <translation>Einstellungen sind in dieser Rolle gesperrt.</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>A role: who answers the telephone.</extracomment>
        <translation>Rezeption</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>A role: who looks after those who answer the telephone.</extracomment>
        <translation>Teamleitung</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>A role: who may do everything.</extracomment>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>The queue, calls, notes, tags, guests and the summary. Numbers are shown without their middle, and calling still works. No exports, reviews, corrections, deletions or settings.</source>
        <translation>Rückrufe, Anrufe, Notizen, Schlagwörter, Gäste und die Auswertung. Nummern erscheinen ohne ihre Mitte, anrufen geht trotzdem. Keine Exporte, Bewertungen, Berichtigungen, Löschungen oder Einstellungen.</translation>
    </message>
    <message>
        <source>Whole numbers, exports, reviews, corrections and the audit trail, too. No deletions, accounts or settings.</source>
        <translation>Auch vollständige Nummern, Exporte, Bewertungen, Berichtigungen und das Protokoll. Keine Löschungen, Konten oder Einstellungen.</translation>
    </message>
    <message>
        <source>Everything.</source>
        <translation>Alles.</translation>
    </message>
    <message>
        <source>%1 The role here is “%2”; Callboard, Unlock… leads to a higher one.</source>
        <extracomment>Why something is not possible. %1 is a sentence: &quot;Reviews are locked in this role.&quot;; %2 the role that is in force, &quot;Callboard&quot; a menu and &quot;Unlock…&quot; a command in it.</extracomment>
        <translation>%1 Die Rolle hier ist „%2“; Callboard, Entsperren… führt zu einer höheren.</translation>
    </message>
</context>
<context>
    <name>callboard::RolesPage</name>
    <message>
        <source>Roles</source>
        <extracomment>Page of the settings: who may do what.</extracomment>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>What the settings file has as %1 cannot be read: nothing fits it.</source>
        <extracomment>%1 is a name in the settings file.</extracomment>
        <translation>Was in der Einstellungsdatei als %1 steht, ist nicht lesbar: Nichts passt dazu.</translation>
    </message>
    <message>
        <source>Roles are a convenience among people who share a computer, not a wall. They hold in this window only: whoever owns the computer can read Callboard’s files, and the command line asks nobody. Numbers that people said or wrote stay in transcripts and notes.</source>
        <translation>Rollen sind eine Erleichterung unter Leuten, die sich einen Rechner teilen, keine Mauer. Sie gelten nur in diesem Fenster: Wem der Rechner gehört, der kann die Dateien von Callboard lesen, und die Befehlszeile fragt niemanden. Nummern, die jemand gesagt oder geschrieben hat, bleiben in Mitschriften und Notizen.</translation>
    </message>
    <message>
        <source>The window &amp;opens as</source>
        <translation>Das &amp;Fenster öffnet als</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) without a key or click</source>
        <extracomment>When the window locks by itself.</extracomment>
        <translation>
            <numerusform>Nach %n Minute ohne Taste oder Klick</numerusform>
            <numerusform>Nach %n Minuten ohne Taste oder Klick</numerusform>
        </translation>
    </message>
    <message>
        <source>Loc&amp;k by itself</source>
        <translation>Von selbst &amp;sperren</translation>
    </message>
    <message>
        <source>Passphrase of the owner</source>
        <translation>Passphrase des Eigentümers</translation>
    </message>
    <message>
        <source>Passphrase of the supervisor</source>
        <translation>Passphrase der Teamleitung</translation>
    </message>
    <message>
        <source>Holds from the next start on, and whenever the window is locked.</source>
        <extracomment>Behind what a role may do, about the role in which the window opens.</extracomment>
        <translation>Gilt ab dem nächsten Start und immer, wenn das Fenster gesperrt wird.</translation>
    </message>
    <message>
        <source>Locking leads to the role “%1”. Callboard, Lock does it at once.</source>
        <translation>Sperren führt zur Rolle „%1“. Callboard, Sperren tut es sofort.</translation>
    </message>
    <message>
        <source>Once the owner has a passphrase.</source>
        <translation>Sobald der Eigentümer eine Passphrase hat.</translation>
    </message>
    <message>
        <source>The owner has a passphrase. It opens everything.</source>
        <translation>Der Eigentümer hat eine Passphrase. Sie öffnet alles.</translation>
    </message>
    <message>
        <source>The supervisor has a passphrase of their own.</source>
        <translation>Die Teamleitung hat eine eigene Passphrase.</translation>
    </message>
    <message>
        <source>The owner has no passphrase: everybody can unlock.</source>
        <translation>Der Eigentümer hat keine Passphrase: Alle können entsperren.</translation>
    </message>
    <message>
        <source>The supervisor has no passphrase of their own; the owner’s opens.</source>
        <translation>Die Teamleitung hat keine eigene Passphrase; die des Eigentümers öffnet.</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>passphrase</comment>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Set…</source>
        <comment>passphrase</comment>
        <translation>Festlegen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>passphrase</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the owner’s passphrase</source>
        <translation>Passphrase des Eigentümers entfernen</translation>
    </message>
    <message>
        <source>Remove the supervisor’s passphrase</source>
        <translation>Passphrase der Teamleitung entfernen</translation>
    </message>
    <message>
        <source>Set a passphrase of the owner first: without one everybody can unlock.</source>
        <translation>Legen Sie zuerst eine Passphrase des Eigentümers fest: Ohne sie können alle entsperren.</translation>
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
        <translation>Nummer k&amp;opieren</translation>
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
        <translation>Leitung &amp;benennen…</translation>
    </message>
    <message>
        <source>Name this staff m&amp;ember…</source>
        <extracomment>Call menu: opens a dialog to give an employee&apos;s id a name.</extracomment>
        <translation>Mitarbeiter b&amp;enennen…</translation>
    </message>
    <message>
        <source>Call &amp;back</source>
        <extracomment>Call menu: dials the other party with the desktop&apos;s telephone program.</extracomment>
        <translation>&amp;Zurückrufen</translation>
    </message>
    <message>
        <source>Name this line</source>
        <translation>Leitung benennen</translation>
    </message>
    <message>
        <source>What do you call %1? An empty name shows the number again.</source>
        <extracomment>Question in a dialog. %1 is a telephone number of ours.</extracomment>
        <translation>Wie heißt %1 bei Ihnen? Ein leerer Name zeigt wieder die Nummer.</translation>
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
    <message>
        <source>&amp;Join as one call</source>
        <extracomment>Call menu: the two chosen rows are the same real call.</extracomment>
        <translation>Zu einem Anruf z&amp;usammenführen</translation>
    </message>
</context>
<context>
    <name>callboard::RowCopier</name>
    <message>
        <source>The list of calls</source>
        <translation>Die Liste der Anrufe</translation>
    </message>
    <message>
        <source>Copying rows: %L1 of %L2</source>
        <extracomment>Message while rows are copied to the clipboard. %L1 of %L2 are done; both are large numbers.</extracomment>
        <translation>Zeilen werden kopiert: %L1 von %L2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln Zeile kopiert</numerusform>
            <numerusform>%Ln Zeilen kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ScorecardDelegate</name>
    <message>
        <source>N/A</source>
        <extracomment>On a small button: the question does not apply to this call; the key is N.</extracomment>
        <translation>N</translation>
    </message>
    <message>
        <source>Needs a comment (C)</source>
        <extracomment>Under a question whose answer must be explained; C is the key.</extracomment>
        <translation>Braucht einen Kommentar (C)</translation>
    </message>
</context>
<context>
    <name>callboard::ScorecardView</name>
    <message>
        <source>Scorecard</source>
        <extracomment>Name of the list of questions for screen readers.</extracomment>
        <translation>Bewertungsbogen</translation>
    </message>
</context>
<context>
    <name>callboard::ScorecardsDialog</name>
    <message>
        <source>May be not a&amp;pplicable</source>
        <translation>Kann nicht &amp;zutreffen</translation>
    </message>
    <message>
        <source>1 or “no” &amp;fails the whole call</source>
        <extracomment>Check box: the worst answer to this question makes the score of the whole call 0.</extracomment>
        <translation>Bei 1 oder „nein“ &amp;fällt der ganze Anruf durch</translation>
    </message>
    <message>
        <source>Remove card</source>
        <translation>Bogen entfernen</translation>
    </message>
    <message>
        <source>Remove &amp;question</source>
        <translation>&amp;Frage entfernen</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Bewertungsbögen</translation>
    </message>
    <message>
        <source>The scorecards</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>Die Bewertungsbögen</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 bis 5</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Never required</source>
        <extracomment>When an answer must be explained.</extracomment>
        <translation>Nie nötig</translation>
    </message>
    <message>
        <source>Required for 1, 2 and “no”</source>
        <translation>Nötig bei 1, 2 und „nein“</translation>
    </message>
    <message>
        <source>Always required</source>
        <translation>Immer nötig</translation>
    </message>
    <message>
        <source>S&amp;ection:</source>
        <translation>&amp;Abschnitt:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Text:</translation>
    </message>
    <message>
        <source>A&amp;nswer:</source>
        <translation>Ant&amp;wort:</translation>
    </message>
    <message>
        <source>&amp;Weight:</source>
        <extracomment>Form: how much a question counts, 0 to 100.</extracomment>
        <translation>&amp;Gewicht:</translation>
    </message>
    <message>
        <source>C&amp;omment:</source>
        <translation>&amp;Kommentar:</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Bewertungsbogen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>New &amp;card</source>
        <translation>&amp;Neuer Bogen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Add question</source>
        <translation>Frage &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>Na&amp;me:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>New scorecard</source>
        <extracomment>Name of a new scorecard, to be changed.</extracomment>
        <translation>Neuer Bewertungsbogen</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>section of a scorecard</comment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is the name of a scorecard, %2 a sentence that says what is wrong with it.</extracomment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Import a scorecard</source>
        <translation>Bewertungsbogen importieren</translation>
    </message>
    <message>
        <source>Scorecard (*.json)</source>
        <translation>Bewertungsbogen (*.json)</translation>
    </message>
    <message>
        <source>Export the scorecard</source>
        <translation>Bewertungsbogen exportieren</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <extracomment>%1 is the name of a file, %2 what the system says.</extracomment>
        <translation>„%1“ lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>callboard::Screenshot</name>
    <message>
        <source>There is no picture: the window is not filled, and nothing has come for a minute.</source>
        <translation>Es gibt kein Bild: Das Fenster ist nicht gefüllt, und seit einer Minute kommt nichts mehr.</translation>
    </message>
    <message>
        <source>The picture could not be written: %1.</source>
        <translation>Das Bild konnte nicht geschrieben werden: %1.</translation>
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
    <name>callboard::SearchCompleter</name>
    <message>
        <source>Queries that you use are listed here.</source>
        <translation>Hier stehen später die Abfragen, die Sie benutzen.</translation>
    </message>
    <message>
        <source>Clear history</source>
        <extracomment>Last line of the list of earlier queries.</extracomment>
        <translation>Verlauf löschen</translation>
    </message>
    <message>
        <source>Only the first %L1 characters were taken.</source>
        <extracomment>Below the search box, after a long text was pasted into it. %L1 is a number of characters.</extracomment>
        <translation>Nur die ersten %L1 Zeichen wurden übernommen.</translation>
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
    <name>callboard::SetAsideDialog</name>
    <message>
        <source>Set aside from “%1”</source>
        <extracomment>Title of a dialog. %1 is the name of an account.</extracomment>
        <translation>Zurückgelegtes aus „%1“</translation>
    </message>
    <message>
        <source>%1. They are kept as %2 sent them and tried again with each new version of Callboard; all other calls are there.</source>
        <extracomment>%1 is a sentence such as &quot;3 items could not be read&quot;, %2 a telephone system.</extracomment>
        <translation>%1. Sie werden aufbewahrt, wie %2 sie sandte, und mit jeder neuen Version von Callboard erneut versucht; alle anderen Anrufe sind da.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <extracomment>Name of a text field for screen readers: the answer of a telephone system, as it came.</extracomment>
        <translation>Was gesendet wurde</translation>
    </message>
    <message>
        <source>Copy the &amp;reasons</source>
        <extracomment>Button: copies ids and reasons, without what the records hold.</extracomment>
        <translation>&amp;Gründe kopieren</translation>
    </message>
    <message>
        <source>Ids and reasons only: nothing of what the records say.</source>
        <translation>Nur Kennungen und Gründe: nichts vom Inhalt der Einträge.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Why it could not be read</source>
        <translation>Warum er nicht lesbar war</translation>
    </message>
    <message>
        <source>without an id</source>
        <extracomment>In place of the id of a record that has none that could be read.</extracomment>
        <translation>ohne Kennung</translation>
    </message>
</context>
<context>
    <name>callboard::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <extracomment>List in the settings dialog.</extracomment>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Übernehmen</translation>
    </message>
</context>
<context>
    <name>callboard::SettingsPage</name>
    <message>
        <source>The settings file says “%1”, which cannot be used. Callboard uses: %2.</source>
        <extracomment>Beside a setting. %1 is what somebody wrote into the settings file by hand, %2 what holds instead.</extracomment>
        <translation>In der Einstellungsdatei steht „%1“, was nicht geht. Callboard nimmt: %2.</translation>
    </message>
</context>
<context>
    <name>callboard::ShippedTemplates</name>
    <message>
        <source>late</source>
        <extracomment>Name of a template for notes, typed behind &quot;/&quot;: one short word of letters. Late check-out.</extracomment>
        <translation>spät</translation>
    </message>
    <message>
        <source>{name}, room {room}: late check-out until {until}. Confirmed by {who}.</source>
        <extracomment>Template for a note. Words in braces: {name} {room} {time} stay as they are, others are places to fill in and are translated.</extracomment>
        <translation>{name}, Zimmer {room}: späte Abreise bis {bis}. Bestätigt von {wer}.</translation>
    </message>
    <message>
        <source>callback</source>
        <extracomment>Name of a template for notes, one word: the caller wants to be called back.</extracomment>
        <translation>rückruf</translation>
    </message>
    <message>
        <source>{name} asks to be called back at {when} about {what}.</source>
        <translation>{name} bittet um Rückruf {wann} wegen {thema}.</translation>
    </message>
    <message>
        <source>booking</source>
        <extracomment>Name of a template for notes, one word: reservation.</extracomment>
        <translation>buchung</translation>
    </message>
    <message>
        <source>Booking for {name}: {arrival} to {departure}, {guests} guests. Price told: {price}.</source>
        <translation>Buchung für {name}: {anreise} bis {abreise}, {personen} Gäste. Genannter Preis: {preis}.</translation>
    </message>
    <message>
        <source>complaint</source>
        <extracomment>Name of a template for notes, one word: complaint.</extracomment>
        <translation>beschwerde</translation>
    </message>
    <message>
        <source>{time}: {name}, room {room}, complains about {what}. Done: {done}.</source>
        <translation>{time}: {name}, Zimmer {room}, beschwert sich über {was}. Erledigt: {erledigt}.</translation>
    </message>
    <message>
        <source>transfer</source>
        <extracomment>Name of a template for notes, one word: transfer from or to the airport or station.</extracomment>
        <translation>transfer</translation>
    </message>
    <message>
        <source>Transfer for {name} on {day} at {hour}, from {place}, {guests} guests. Ordered from {company}.</source>
        <translation>Transfer für {name} am {tag} um {uhrzeit}, ab {ort}, {personen} Gäste. Bestellt bei {firma}.</translation>
    </message>
</context>
<context>
    <name>callboard::SideBar</name>
    <message>
        <source>Views and filters</source>
        <extracomment>Screen reader: the column with saved views and filters.</extracomment>
        <translation>Ansichten und Filter</translation>
    </message>
</context>
<context>
    <name>callboard::SoundMenu</name>
    <message>
        <source>&amp;Loudspeaker</source>
        <extracomment>Menu: the loudspeakers and headphones of the computer.</extracomment>
        <translation>&amp;Lautsprecher</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>Laut&amp;stärke</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <extracomment>Loudspeaker: whichever the desktop prefers at the time.</extracomment>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>None found</source>
        <extracomment>In place of the list of loudspeakers.</extracomment>
        <translation>Keine gefunden</translation>
    </message>
</context>
<context>
    <name>callboard::Spelling</name>
    <message>
        <source>No dictionary is installed</source>
        <extracomment>In the menu of languages whose spelling is checked.</extracomment>
        <translation>Kein Wörterbuch installiert</translation>
    </message>
    <message>
        <source>&amp;More languages…</source>
        <translation>&amp;Weitere Sprachen…</translation>
    </message>
    <message>
        <source>Spelling is checked with hunspell&apos;s dictionaries. Your system has them as packages, on Debian for example hunspell-en-us or hunspell-de-de. A dictionary of your own, a .aff and a .dic file, goes into the folder

%1

Start Callboard again afterwards.</source>
        <extracomment>How to get dictionaries. %1 is a folder.</extracomment>
        <translation>Die Rechtschreibung wird mit den Wörterbüchern von hunspell geprüft. Ihr System hat sie als Pakete, unter Debian zum Beispiel hunspell-en-us oder hunspell-de-de. Ein eigenes Wörterbuch, eine .aff- und eine .dic-Datei, kommt in den Ordner

%1

Starten Sie Callboard danach neu.</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>Weitere Sprachen</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <extracomment>In the menu of a misspelt word, while the words that may be meant are looked for.</extracomment>
        <translation>Vorschläge werden gesucht…</translation>
    </message>
    <message>
        <source>&amp;Add to the dictionary</source>
        <translation>Ins Wörterbuch &amp;aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <extracomment>Menu of a misspelt word: takes it for right until the program ends.</extracomment>
        <translation>&amp;Ignorieren</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <extracomment>In the menu of a misspelt word.</extracomment>
        <translation>Keine Vorschläge</translation>
    </message>
</context>
<context>
    <name>callboard::StaffingPanel</name>
    <message>
        <source>Answer in time: </source>
        <extracomment>Before and behind fields with numbers.</extracomment>
        <translation>Rechtzeitig angenommen: </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Talk time: </source>
        <translation>Gesprächszeit: </translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Notes afterwards: </source>
        <translation>Nacharbeit: </translation>
    </message>
    <message>
        <source>Talk time: as in the calls</source>
        <translation>Gesprächszeit: wie in den Anrufen</translation>
    </message>
    <message>
        <source>People needed by half hour</source>
        <extracomment>Title of a chart.</extracomment>
        <translation>Benötigte Personen je halbe Stunde</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Calls expected</source>
        <translation>Erwartete Anrufe</translation>
    </message>
    <message>
        <source>People needed</source>
        <translation>Benötigte Personen</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Rechtzeitig angenommen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A half hour of the week: &quot;Saturday, 16:00&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 calls expected, %2 needed, %3 answered in time</source>
        <extracomment>%1 and %2 are numbers, %3 is a share.</extracomment>
        <translation>%1 Anrufe erwartet, %2 nötig, %3 rechtzeitig angenommen</translation>
    </message>
    <message>
        <source>Expected are as many calls as came on average in that half hour during the period; each keeps somebody busy for %1, and %3 are to be answered within %2. The number is worked out with Erlang C: calls come at random and nobody gives up. Where callers do give up it asks for too many people, where calls come in bursts for too few, and with few calls it is a rough guide. Breaks, holidays and how many guests are in the house are not in it.</source>
        <extracomment>%1 and %2 are lengths of time, %3 is a share.</extracomment>
        <translation>Erwartet werden so viele Anrufe, wie in dieser halben Stunde im Zeitraum durchschnittlich kamen; jeder beschäftigt jemanden %1 lang, und %3 sollen binnen %2 angenommen werden. Die Zahl ist mit Erlang C berechnet: Anrufe kommen zufällig, und niemand legt auf. Wo Anrufer auflegen, verlangt sie zu viele Personen, wo Anrufe in Schüben kommen, zu wenige, und bei wenigen Anrufen ist sie nur ein Anhalt. Pausen, Feiertage und die Belegung des Hauses sind nicht darin.</translation>
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
            <numerusform>%n Änderung wartet aufs Senden</numerusform>
            <numerusform>%n Änderungen warten aufs Senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Status bar: how many rows of the list are selected. Followed by how many calls the list has.</extracomment>
        <translation>
            <numerusform>%Ln gewählt</numerusform>
            <numerusform>%Ln gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::SuggestionModel</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <extracomment>Screen reader, about a line of what the search box offers. Follows its name.</extracomment>
        <translation>
            <numerusform>%Ln Anruf</numerusform>
            <numerusform>%Ln Anrufe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <extracomment>Name for screen readers of the list below the search box.</extracomment>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>callboard::Suggestions</name>
    <message>
        <source>Who called whom</source>
        <translation>Wer wen anrief</translation>
    </message>
    <message>
        <source>How the call ended</source>
        <translation>Wie der Anruf endete</translation>
    </message>
    <message>
        <source>The telephone system</source>
        <translation>Das Telefonsystem</translation>
    </message>
    <message>
        <source>The account it came from</source>
        <translation>Das Konto, aus dem er kam</translation>
    </message>
    <message>
        <source>Our own number, by name or digits</source>
        <translation>Unsere eigene Nummer, mit Namen oder Ziffern</translation>
    </message>
    <message>
        <source>The calling number, or a part of it</source>
        <translation>Die anrufende Nummer oder ein Teil davon</translation>
    </message>
    <message>
        <source>The called number, or a part of it</source>
        <translation>Die angerufene Nummer oder ein Teil davon</translation>
    </message>
    <message>
        <source>Either number, or a part of it</source>
        <translation>Eine der beiden Nummern oder ein Teil davon</translation>
    </message>
    <message>
        <source>The employee</source>
        <translation>Der Mitarbeiter</translation>
    </message>
    <message>
        <source>The guest&apos;s name</source>
        <translation>Der Name des Gastes</translation>
    </message>
    <message>
        <source>What there is about the call</source>
        <translation>Was es zum Anruf gibt</translation>
    </message>
    <message>
        <source>What state the call is in</source>
        <translation>In welchem Zustand der Anruf ist</translation>
    </message>
    <message>
        <source>From this day or moment on</source>
        <translation>Ab diesem Tag oder Zeitpunkt</translation>
    </message>
    <message>
        <source>Until before this day or moment</source>
        <translation>Bis vor diesen Tag oder Zeitpunkt</translation>
    </message>
    <message>
        <source>On this day, in this month or year</source>
        <translation>An diesem Tag, in diesem Monat oder Jahr</translation>
    </message>
    <message>
        <source>How long it took, as its system counts</source>
        <translation>Wie lange er dauerte, wie die Anlage zählt</translation>
    </message>
    <message>
        <source>How long it rang</source>
        <translation>Wie lange es klingelte</translation>
    </message>
    <message>
        <source>How long the two talked</source>
        <translation>Wie lange beide sprachen</translation>
    </message>
    <message>
        <source>A tag of the call</source>
        <translation>Ein Schlagwort des Anrufs</translation>
    </message>
    <message>
        <source>Whether a missed caller was called back</source>
        <translation>Ob ein verpasster Anrufer zurückgerufen wurde</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Who must have said the words</source>
        <translation>Wer die Wörter gesagt haben muss</translation>
    </message>
    <message>
        <source>By date and time</source>
        <translation>Nach Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Nach Status</translation>
    </message>
    <message>
        <source>By direction</source>
        <translation>Nach Richtung</translation>
    </message>
    <message>
        <source>By the guest&apos;s name</source>
        <translation>Nach Namen des Gastes</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Nach Nummer</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>Nach Leitung</translation>
    </message>
    <message>
        <source>By employee</source>
        <translation>Nach Mitarbeiter</translation>
    </message>
    <message>
        <source>By telephone system</source>
        <translation>Nach Telefonsystem</translation>
    </message>
    <message>
        <source>By ringing time</source>
        <translation>Nach Klingeldauer</translation>
    </message>
    <message>
        <source>By talk time</source>
        <translation>Nach Gesprächsdauer</translation>
    </message>
    <message>
        <source>By duration</source>
        <translation>Nach Dauer</translation>
    </message>
    <message>
        <source>The order of the list</source>
        <translation>Die Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>%1, largest or latest first</source>
        <extracomment>Explains an order of the list. %1 is &quot;By talk time&quot; or the like.</extracomment>
        <translation>%1, Größtes oder Spätestes zuerst</translation>
    </message>
    <message>
        <source>%1, smallest or earliest first</source>
        <extracomment>As above.</extracomment>
        <translation>%1, Kleinstes oder Frühestes zuerst</translation>
    </message>
    <message>
        <source>Longer than two minutes</source>
        <translation>Länger als zwei Minuten</translation>
    </message>
    <message>
        <source>Less than 30 seconds</source>
        <translation>Weniger als 30 Sekunden</translation>
    </message>
    <message>
        <source>Between 30 and 60 seconds</source>
        <translation>Zwischen 30 und 60 Sekunden</translation>
    </message>
    <message>
        <source>None at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>Am Vormittag</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation>Am Nachmittag</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Am Abend</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>In der Nacht</translation>
    </message>
</context>
<context>
    <name>callboard::SummaryPage</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>As &amp;PDF…</source>
        <translation>Als &amp;PDF…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Calls per day as a picture…</source>
        <translation>Anrufe je Tag als Bild…</translation>
    </message>
    <message>
        <source>Calls per day</source>
        <translation>Anrufe pro Tag</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Auswertung speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>Kind of file in a file dialog; keep what is in the brackets.</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <extracomment>Kinds of files in a file dialog; keep what is in the brackets.</extracomment>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <extracomment>On paper, below the title: the words of the query that the calls pass.</extracomment>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <extracomment>On paper: when it was made.</extracomment>
        <translation>Erstellt am %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A stretch of time; %1 is its first day, %2 its last.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>Screen reader: the page with key figures and charts.</extracomment>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Compared with before</source>
        <extracomment>What figures are compared with.</extracomment>
        <translation>Verglichen mit vorher</translation>
    </message>
    <message>
        <source>Compared with last year</source>
        <translation>Verglichen mit dem Vorjahr</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Ohne Vergleich</translation>
    </message>
    <message>
        <source>What the figures are compared with</source>
        <translation>Womit die Zahlen verglichen werden</translation>
    </message>
    <message>
        <source>Answered within </source>
        <extracomment>Before and behind the field with a number of seconds.</extracomment>
        <translation>Angenommen binnen </translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Limit of the answer time in seconds</source>
        <translation>Grenze der Annahmezeit in Sekunden</translation>
    </message>
    <message>
        <source>Show the calls</source>
        <translation>Anrufe zeigen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last 3 whole months</source>
        <translation>Letzte 3 volle Monate</translation>
    </message>
    <message>
        <source>Last 12 whole months</source>
        <translation>Letzte 12 volle Monate</translation>
    </message>
    <message>
        <source>All calls</source>
        <extracomment>The summary is about calls of any time.</extracomment>
        <translation>Alle Anrufe</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Missed %</source>
        <translation>Verpasst %</translation>
    </message>
    <message>
        <source>Answer time</source>
        <extracomment>Title of a chart: how long inbound calls rang until they were answered.</extracomment>
        <translation>Annahmezeit</translation>
    </message>
    <message>
        <source>What the cells show</source>
        <translation>Was die Felder zeigen</translation>
    </message>
    <message>
        <source>By status</source>
        <extracomment>Titles of charts: how many calls there are by…</extracomment>
        <translation>Nach Status</translation>
    </message>
    <message>
        <source>Call backs</source>
        <translation>Rückrufe</translation>
    </message>
    <message>
        <source>What became of inbound calls that nobody answered.</source>
        <translation>Was aus eingehenden Anrufen wurde, die niemand annahm.</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Nach Anbieter</translation>
    </message>
    <message>
        <source>Providers count ring time and transfers differently: their own pages may show other figures.</source>
        <translation>Anbieter zählen Klingelzeit und Weiterleitungen unterschiedlich: Ihre eigenen Seiten können andere Zahlen zeigen.</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>Nach Leitung</translation>
    </message>
    <message>
        <source>By staff</source>
        <translation>Nach Mitarbeitern</translation>
    </message>
    <message>
        <source>How long answered inbound calls rang, in seconds or minutes.</source>
        <translation>Wie lange angenommene eingehende Anrufe klingelten, in Sekunden oder Minuten.</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Title of a chart: how long calls took.</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>How long calls took as their provider counts it, in seconds or minutes.</source>
        <translation>Wie lange Anrufe dauerten, wie es ihr Anbieter zählt, in Sekunden oder Minuten.</translation>
    </message>
    <message>
        <source>The summary</source>
        <extracomment>&quot;The summary&quot;: subject of a sentence about a failure.</extracomment>
        <translation>Die Auswertung</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <extracomment>Below the title of the summary. %1 is a time zone: in it days begin and hours are counted.</extracomment>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>verglichen mit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) not read completely (hatched)</source>
        <translation>
            <numerusform>%n Tag nicht vollständig gelesen (schraffiert)</numerusform>
            <numerusform>%n Tage nicht vollständig gelesen (schraffiert)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) without a time</source>
        <translation>
            <numerusform>%n Anruf ohne Zeit</numerusform>
            <numerusform>%n Anrufe ohne Zeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <extracomment>Title of a chart: rows are days of the week, columns hours of the day.</extracomment>
        <translation>Stunden der Woche</translation>
    </message>
    <message>
        <source>When calls began, in the time zone of the property. Drag over cells to choose several.</source>
        <translation>Wann Anrufe begannen, in der Zeitzone des Hauses. Über Felder ziehen, um mehrere zu wählen.</translation>
    </message>
</context>
<context>
    <name>callboard::SummaryPanel</name>
    <message>
        <source>Action items · ticks are kept here only</source>
        <extracomment>Title of what is to be done after a call, once one of it was ticked here.</extracomment>
        <translation>Aufgaben · Häkchen bleiben nur hier</translation>
    </message>
    <message>
        <source>Action items · the tick could not be saved, try again</source>
        <extracomment>Title of what is to be done after a call, when a tick could not be written to the disk.</extracomment>
        <translation>Aufgaben · das Häkchen konnte nicht gespeichert werden, versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>Done? Kept here only, nothing is sent.</source>
        <extracomment>Tool tip of the box before something that is to be done after a call.</extracomment>
        <translation>Erledigt? Bleibt nur hier, nichts wird gesendet.</translation>
    </message>
</context>
<context>
    <name>callboard::SummaryWords</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share. %1 is a number: &quot;12.3&quot;.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 points</source>
        <extracomment>A change of a share, in percentage points. %1 is a number.</extracomment>
        <translation>%1 Punkte</translation>
    </message>
    <message numerus="yes">
        <source>Worked out from %n call(s).</source>
        <translation>
            <numerusform>Aus %n Anruf errechnet.</numerusform>
            <numerusform>Aus %n Anrufen errechnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more call(s) do not tell it.</source>
        <translation>
            <numerusform>%n weiterer Anruf nennt es nicht.</numerusform>
            <numerusform>%n weitere Anrufe nennen es nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>So many seconds; %1 is a number below 60.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>So many minutes; %1 is a number.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>So many hours; %1 is a number.</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>= the same</source>
        <extracomment>A figure is the same as in the time it is compared with.</extracomment>
        <translation>= gleich</translation>
    </message>
    <message>
        <source>Not told by: %1.</source>
        <extracomment>Below the definition of a figure. %1 is a list of telephone systems.</extracomment>
        <translation>Nicht genannt von: %1.</translation>
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
    <name>callboard::TagsDialog</name>
    <message numerus="yes">
        <source>Tags of %n call(s)</source>
        <translation>
            <numerusform>Schlagwörter von %n Anruf</numerusform>
            <numerusform>Schlagwörter von %n Anrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Now:</source>
        <extracomment>Form: the tags that the call has.</extracomment>
        <translation>Jetzt:</translation>
    </message>
    <message>
        <source>&amp;Add:</source>
        <extracomment>Form: tags to put on calls.</extracomment>
        <translation>&amp;Hinzufügen:</translation>
    </message>
    <message>
        <source>&amp;Take off:</source>
        <extracomment>Form: tags to take off calls.</extracomment>
        <translation>&amp;Entfernen:</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Change tags</source>
        <translation>&amp;Schlagwörter ändern</translation>
    </message>
</context>
<context>
    <name>callboard::TalkBar</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share of the length of a call: &quot;62 %&quot;.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Guest %1</source>
        <extracomment>How much of a call the guest spoke. %1 is &quot;62 %&quot;.</extracomment>
        <translation>Gast %1</translation>
    </message>
    <message>
        <source>both at once %1 s</source>
        <extracomment>For how long guest and staff spoke at the same time. %1 is a count of seconds.</extracomment>
        <translation>beide zugleich %1 s</translation>
    </message>
    <message>
        <source>staff %1</source>
        <extracomment>How much of a call the people of the hotel spoke. %1 is &quot;30 %&quot;.</extracomment>
        <translation>Personal %1</translation>
    </message>
    <message>
        <source>Speech %1</source>
        <extracomment>How much of a call anybody spoke, where nobody knows who. %1 is &quot;92 %&quot;.</extracomment>
        <translation>Sprache %1</translation>
    </message>
    <message>
        <source>silence %1</source>
        <extracomment>How much of a call nobody spoke. %1 is &quot;8 %&quot;.</extracomment>
        <translation>Stille %1</translation>
    </message>
    <message>
        <source>%1. What is said at once counts for both.</source>
        <extracomment>Tool tip of the bar that shows how much of a call each side spoke. %1 is the same in words.</extracomment>
        <translation>%1. Was zugleich gesagt wird, zählt für beide.</translation>
    </message>
</context>
<context>
    <name>callboard::TaskListDialog</name>
    <message>
        <source>&amp;Show call</source>
        <extracomment>Button: shows the last call of the chosen person among the calls.</extracomment>
        <translation>Anruf &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Back into the queue</source>
        <extracomment>Button: the chosen person waits in the queue again.</extracomment>
        <translation>Zurück in die &amp;Rückrufe</translation>
    </message>
</context>
<context>
    <name>callboard::TemplatePopup</name>
    <message>
        <source>Templates</source>
        <extracomment>Name for screen readers of the list of templates below the cursor.</extracomment>
        <translation>Vorlagen</translation>
    </message>
</context>
<context>
    <name>callboard::TemplatesDialog</name>
    <message>
        <source>Templates for notes</source>
        <translation>Vorlagen für Notizen</translation>
    </message>
    <message>
        <source>In a note, type / and the name. {name}, {room} and {time} are filled in where they are known; any other word in braces is a place to fill in, reached with Tab.</source>
        <translation>Tippen Sie in einer Notiz / und den Namen. {name}, {room} und {time} werden ausgefüllt, wo sie bekannt sind; jedes andere Wort in geschweiften Klammern ist eine Stelle zum Ausfüllen, die Sie mit Tab erreichen.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>Button: a new template.</extracomment>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <extracomment>Button: moves a template up in the list.</extracomment>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <extracomment>Button: moves a template down in the list.</extracomment>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Name, behind the /:</source>
        <translation>&amp;Name, hinter dem /:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Text:</translation>
    </message>
    <message>
        <source>Template %1 needs a name.</source>
        <translation>Vorlage %1 braucht einen Namen.</translation>
    </message>
    <message>
        <source>“%1” is not one word: use letters, digits, “-” and “_”.</source>
        <translation>„%1“ ist nicht ein einziges Wort: Nehmen Sie Buchstaben, Ziffern, „-“ und „_“.</translation>
    </message>
    <message>
        <source>There are two templates “%1”.</source>
        <translation>Es gibt zwei Vorlagen „%1“.</translation>
    </message>
    <message>
        <source>The template “%1” has no text.</source>
        <translation>Die Vorlage „%1“ hat keinen Text.</translation>
    </message>
    <message>
        <source>The templates</source>
        <translation>Die Liste der Vorlagen</translation>
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
    <name>callboard::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>Button beside a transcript that the reader has scrolled while the recording plays: scroll along again.</extracomment>
        <translation>Mitlesen</translation>
    </message>
    <message>
        <source>Scroll along with the recording again</source>
        <translation>Wieder mit der Aufnahme mitlaufen</translation>
    </message>
    <message>
        <source>Find in the transcript (/)</source>
        <translation>In der Mitschrift suchen (/)</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>In der Mitschrift suchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <extracomment>Behind the line in which one looks for words in a transcript.</extracomment>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Play from %1</source>
        <extracomment>Menu of a turn in a transcript. %1 is a time such as &quot;0:42&quot;.</extracomment>
        <translation>Ab %1 abspielen</translation>
    </message>
    <message>
        <source>Copy with speakers and times</source>
        <translation>Mit Sprechern und Zeiten kopieren</translation>
    </message>
    <message>
        <source>Copy words only</source>
        <translation>Nur die Worte kopieren</translation>
    </message>
    <message>
        <source>The correction could not be saved yet; it is tried again.</source>
        <extracomment>Below a transcript whose words were just corrected, while the disk does not take them.</extracomment>
        <translation>Die Berichtigung ließ sich noch nicht speichern; es wird erneut versucht.</translation>
    </message>
    <message>
        <source>Correct the words…</source>
        <extracomment>Menu of a turn in a transcript.</extracomment>
        <translation>Worte berichtigen…</translation>
    </message>
    <message>
        <source>Hide the original</source>
        <extracomment>Menu of a turn in a transcript that somebody has corrected.</extracomment>
        <translation>Original ausblenden</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>Original zeigen</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <translation>Berichtigung zurücknehmen</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <extracomment>Menu of a transcript, about a correction of words that it no longer has. %1 is &quot;“before” → “after”&quot;.</extracomment>
        <translation>%1 zurücknehmen</translation>
    </message>
</context>
<context>
    <name>callboard::TrayIcon</name>
    <message>
        <source>&amp;Show Callboard</source>
        <extracomment>Menu of the icon in the tray.</extracomment>
        <translation>Callboard &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <extracomment>Menu of the icon in the tray: opens the settings.</extracomment>
        <translation>Be&amp;nachrichtigungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Menu of the icon in the tray.</extracomment>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>callboard::TurnEditor</name>
    <message>
        <source>Enter keeps it on this computer · Esc leaves it as it was</source>
        <extracomment>Below the words of a turn of a transcript while they are being corrected.</extracomment>
        <translation>Enter behält es auf diesem Rechner · Esc lässt es, wie es war</translation>
    </message>
    <message>
        <source>Words of this turn</source>
        <extracomment>Name for screen readers of the field in which the words of a turn are corrected. %1 is a speaker, or a speaker and a time.</extracomment>
        <translation>Worte dieses Abschnitts</translation>
    </message>
    <message>
        <source>Words of %1</source>
        <translation>Worte von %1</translation>
    </message>
</context>
<context>
    <name>callboard::TypeAhead</name>
    <message>
        <source>No guest in this list begins with “%1”</source>
        <extracomment>Status bar, after typing in the table. %1 is what was typed.</extracomment>
        <translation>Kein Gast in dieser Liste beginnt mit „%1“</translation>
    </message>
</context>
<context>
    <name>callboard::UnlockDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <comment>button</comment>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
    <message>
        <source>This is the supervisor’s passphrase; the owner’s is needed.</source>
        <translation>Das ist die Passphrase der Teamleitung; nötig ist die des Eigentümers.</translation>
    </message>
    <message>
        <source>The passphrase in the settings cannot be read. Close Callboard, and remove owner_passphrase from [roles] in callboard.ini.</source>
        <extracomment>roles, owner_passphrase and callboard.ini are names in and of a file.</extracomment>
        <translation>Die Passphrase in den Einstellungen ist nicht lesbar. Schließen Sie Callboard und entfernen Sie owner_passphrase aus [roles] in callboard.ini.</translation>
    </message>
    <message numerus="yes">
        <source>This is not the passphrase. The next try is in %n second(s).</source>
        <translation>
            <numerusform>Das ist nicht die Passphrase. Der nächste Versuch ist in %n Sekunde möglich.</numerusform>
            <numerusform>Das ist nicht die Passphrase. Der nächste Versuch ist in %n Sekunden möglich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ViewActions</name>
    <message>
        <source>The views</source>
        <extracomment>&quot;The views&quot;: subject of a sentence about a failure.</extracomment>
        <translation>Die Ansichten</translation>
    </message>
    <message>
        <source>“%1” now shows what you see.</source>
        <extracomment>Message. %1 is the name of a saved view that now has the present query.</extracomment>
        <translation>„%1“ zeigt nun, was Sie sehen.</translation>
    </message>
    <message>
        <source>The view “%1” is removed.</source>
        <extracomment>Message. %1 is the name of a saved view.</extracomment>
        <translation>Die Ansicht „%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>“%1” is as it came with Callboard.</source>
        <translation>„%1“ ist wieder, wie sie mit Callboard kam.</translation>
    </message>
    <message>
        <source>The views that come with Callboard are back.</source>
        <translation>Die Ansichten von Callboard sind wieder da.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <extracomment>Context menu of a saved view: shows its calls.</extracomment>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Set to the present &amp;query</source>
        <extracomment>Context menu of a saved view: it gets the query of the window.</extracomment>
        <translation>Auf die jetzige A&amp;bfrage setzen</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <source>As it &amp;came with Callboard</source>
        <extracomment>Context menu of a saved view that came with the program.</extracomment>
        <translation>Wie von &amp;Callboard mitgeliefert</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>S&amp;ave the present query as a view…</source>
        <extracomment>Menu of the saved views: a dialog asks for the name.</extracomment>
        <translation>Jetzige Abfrage als Ansicht &amp;speichern…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the change to “%1”</source>
        <extracomment>Menu of the saved views. %1 is the name of the one in force, which gets the present query.</extracomment>
        <translation>Änderung in „%1“ s&amp;peichern</translation>
    </message>
    <message>
        <source>&amp;Import views…</source>
        <extracomment>Menu of the saved views: from a text file.</extracomment>
        <translation>Ansichten &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Export views…</source>
        <extracomment>Menu of the saved views: to a text file.</extracomment>
        <translation>Ansichten &amp;exportieren…</translation>
    </message>
    <message>
        <source>Res&amp;tore Callboard’s own views</source>
        <extracomment>Menu of the saved views: those that come with the program, where they were removed or changed.</extracomment>
        <translation>Ansichten von Callboard &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Callboard views (*.txt)</source>
        <extracomment>Kind of file in a file dialog; keep what is in the brackets.</extracomment>
        <translation>Callboard-Ansichten (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>Ansichten exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) written to %1.</source>
        <extracomment>Message. %1 is a file.</extracomment>
        <translation>
            <numerusform>%n Ansicht in %1 geschrieben.</numerusform>
            <numerusform>%n Ansichten in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <extracomment>Message. %1 is a file, %2 why it cannot be written.</extracomment>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Ansichten importieren</translation>
    </message>
    <message>
        <source>%1 is too large to be a list of views.</source>
        <translation>%1 ist zu groß für eine Liste von Ansichten.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>%1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) imported.</source>
        <translation>
            <numerusform>%n Ansicht importiert.</numerusform>
            <numerusform>%n Ansichten importiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ViewDelegate</name>
    <message>
        <source>changed</source>
        <extracomment>Beside the saved view in force when the query is no longer quite the view&apos;s.</extracomment>
        <translation>geändert</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n call(s)</source>
        <extracomment>Screen reader: a saved view and how many calls it shows. %1 is its name.</extracomment>
        <translation>
            <numerusform>%1, %n Anruf</numerusform>
            <numerusform>%1, %n Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in force, changed</source>
        <extracomment>Screen reader: %1 is the saved view in force.</extracomment>
        <translation>%1, gewählt, geändert</translation>
    </message>
    <message>
        <source>%1, in force</source>
        <translation>%1, gewählt</translation>
    </message>
</context>
<context>
    <name>callboard::ViewImportDialog</name>
    <message>
        <source>Import views</source>
        <translation>Ansichten importieren</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>There is no view in this file.</source>
        <translation>In dieser Datei ist keine Ansicht.</translation>
    </message>
    <message>
        <source>What is checked will be taken over. A changed view replaces the one you have.</source>
        <translation>Was angekreuzt ist, wird übernommen. Eine geänderte Ansicht ersetzt Ihre.</translation>
    </message>
    <message>
        <source>Not understood, and left out:</source>
        <translation>Nicht verstanden und ausgelassen:</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Columns of the list of views to import.</extracomment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Compared with yours</source>
        <translation>Verglichen mit Ihren</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Views in the file</source>
        <translation>Ansichten in der Datei</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <extracomment>Tool tip in the list of views to import. %1 is the query of the view one has.</extracomment>
        <translation>Ihre: %1</translation>
    </message>
</context>
<context>
    <name>callboard::ViewNameDialog</name>
    <message>
        <source>Save as a view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>With these &amp;columns</source>
        <extracomment>Check box: the view also keeps which columns the table shows.</extracomment>
        <translation>Mit diesen &amp;Spalten</translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n character(s).</source>
        <translation>
            <numerusform>Der Name ist länger als %n Zeichen.</numerusform>
            <numerusform>Der Name ist länger als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>Eine andere Ansicht hat diesen Namen.</translation>
    </message>
</context>
<context>
    <name>callboard::ViewsPanel</name>
    <message>
        <source>Views</source>
        <extracomment>Title of the list of saved views.</extracomment>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Save, import and export views</source>
        <extracomment>Button: save the present query as a view, import, export.</extracomment>
        <translation>Ansichten speichern, importieren und exportieren</translation>
    </message>
</context>
<context>
    <name>callboard::WaveformView</name>
    <message>
        <source>Position in the recording</source>
        <translation>Stelle in der Aufnahme</translation>
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
        <translation>&amp;Konten…</translation>
    </message>
    <message>
        <source>Edits &amp;waiting to be sent…</source>
        <extracomment>Menu: opens the list of edits that have not reached their telephone system.</extracomment>
        <translation>&amp;Wartende Änderungen…</translation>
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
        <translation>&amp;Filter aufheben</translation>
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
        <extracomment>Menu, with a check mark: one line per call or caller instead of two, and lists closer together.</extracomment>
        <translation>&amp;Enge Zeilen</translation>
    </message>
    <message>
        <source>Rese&amp;t columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <extracomment>Menu: moves the keyboard to the note of the chosen call.</extracomment>
        <translation>&amp;Notiz schreiben</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>&amp;About Callboard</source>
        <translation>&amp;Über Callboard</translation>
    </message>
    <message>
        <source>Call&amp;board</source>
        <extracomment>The program&apos;s own menu; the name is not translated.</extracomment>
        <translation>Call&amp;board</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <extracomment>Menu: light, dark or as the desktop.</extracomment>
        <translation>E&amp;rscheinungsbild</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <extracomment>Appearance: light or dark as the desktop is.</extracomment>
        <translation>Wie die A&amp;rbeitsumgebung</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <extracomment>Menu about the chosen call.</extracomment>
        <translation>A&amp;nruf</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Side bar</source>
        <extracomment>Menu, with a check mark: the column with saved views and filters.</extracomment>
        <translation>Se&amp;itenleiste</translation>
    </message>
    <message>
        <source>Sa&amp;ved views</source>
        <extracomment>Menu: the saved views.</extracomment>
        <translation>&amp;Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <extracomment>Menu: opens the dialog with all settings.</extracomment>
        <translation>Eins&amp;tellungen…</translation>
    </message>
    <message>
        <source>Reset &amp;window layout</source>
        <extracomment>Menu: sizes of the window and its parts, and the columns, become what they were at first.</extracomment>
        <translation>Fensterauftei&amp;lung zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <extracomment>Menu: opens the user guide.</extracomment>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <extracomment>Menu: opens a line to type what one wants to do, with a list of all commands.</extracomment>
        <translation>&amp;Befehl suchen…</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <extracomment>Menu: copies a text about versions and the state of the program, for those who help.</extracomment>
        <translation>&amp;Diagnosedaten kopieren</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <extracomment>Menu: opens the file with what the program has noted.</extracomment>
        <translation>&amp;Programmprotokoll zeigen</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <extracomment>Appearance: for those who see little; strong edges, black on white.</extracomment>
        <translation>Hoher &amp;Kontrast, hell</translation>
    </message>
    <message>
        <source>H&amp;igh contrast, dark</source>
        <extracomment>Appearance: for those who see little; strong edges, white on black.</extracomment>
        <translation>Hoher Kontrast, d&amp;unkel</translation>
    </message>
</context>
<context>
    <name>callboard::WindowDialogs</name>
    <message>
        <source>Callboard %1

All your telephone systems in one list. Free software under the GNU General Public License, version 3 or later.</source>
        <extracomment>%1 is a version number.</extracomment>
        <translation>Callboard %1

Alle Ihre Telefonsysteme in einer Liste. Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
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
<context>
    <name>callboard::WindowPages</name>
    <message>
        <source>&amp;Queue</source>
        <extracomment>Page of the window: the people who are to be called back.</extracomment>
        <translation>Rü&amp;ckrufe</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <extracomment>Page of the window: all calls.</extracomment>
        <translation>Anr&amp;ufe</translation>
    </message>
    <message>
        <source>Su&amp;mmary</source>
        <extracomment>Page of the window: key figures and charts.</extracomment>
        <translation>Auswer&amp;tung</translation>
    </message>
    <message>
        <source>Rev&amp;iew</source>
        <extracomment>Page of the window: calls are listened to and judged.</extracomment>
        <translation>Be&amp;wertung</translation>
    </message>
</context>
</TS>
