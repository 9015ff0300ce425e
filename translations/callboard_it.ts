<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AccountHealth</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>how far behind</comment>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>how far behind</comment>
        <translation>
            <numerusform>%n ora</numerusform>
            <numerusform>%n ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how far behind</comment>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Ultimo successo</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Complete up to</source>
        <translation>Completo fino a</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>non ancora letto</translation>
    </message>
    <message>
        <source>%1, %2 behind</source>
        <extracomment>Until when the calls of an account are known. %1 is a moment, %2 is &quot;12 minutes&quot;.</extracomment>
        <translation>%1, %2 di ritardo</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier range(s)</source>
        <extracomment>Above a list of time ranges.</extracomment>
        <translation>
            <numerusform>%n intervallo precedente</numerusform>
            <numerusform>%n intervalli precedenti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A time range that is known completely. %1 is its beginning, %2 its end.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>the oldest call</source>
        <translation>la chiamata più vecchia</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>ancora nulla</translation>
    </message>
    <message>
        <source>Known, with gaps between</source>
        <translation>Noto, con lacune</translation>
    </message>
    <message>
        <source>Known without gaps</source>
        <translation>Noto senza lacune</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>%L1 of %L2 left at the last answer</source>
        <extracomment>How many requests a telephone system still takes. %L1 is what is left, %L2 what it allows.</extracomment>
        <translation>%L1 di %L2 rimaste all’ultima risposta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln a minute at most, as you have set it</source>
        <translation>
            <numerusform>Al massimo %Ln al minuto, come impostato</numerusform>
            <numerusform>Al massimo %Ln al minuto, come impostato</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>Set the variable and start Callboard again, or keep the key elsewhere.</source>
        <translation>Impostare la variabile e riavviare Callboard, oppure conservare la chiave altrove.</translation>
    </message>
    <message>
        <source>Put the key into that file, readable by you, then check again.</source>
        <translation>Mettere la chiave in quel file, in modo che sia leggibile, poi controllare di nuovo.</translation>
    </message>
    <message>
        <source>Unlock the keyring with your password, then check again.</source>
        <translation>Sbloccare il portachiavi con la password, poi controllare di nuovo.</translation>
    </message>
    <message>
        <source>Start the keyring of your desktop (such as GNOME Keyring or KWallet), or keep the key elsewhere.</source>
        <translation>Avviare il portachiavi del desktop (come GNOME Keyring o KWallet), oppure conservare la chiave altrove.</translation>
    </message>
    <message>
        <source>Enter the key again, or sign in where the system offers that.</source>
        <translation>Inserire di nuovo la chiave, oppure accedere se il sistema lo offre.</translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again by itself at %1.</source>
        <extracomment>%1 is a moment such as &quot;Today 08:45&quot;.</extracomment>
        <translation>Nulla va perso; si riproverà da solo. Prossimo tentativo: %1.</translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again by itself.</source>
        <translation>Nulla va perso; si riproverà da solo.</translation>
    </message>
    <message>
        <source>%1 knows the key of %2, but it lacks a right.</source>
        <extracomment>%1 is a telephone system, %2 an account&apos;s name.</extracomment>
        <translation>%1 riconosce la chiave di %2, ma le manca un diritto.</translation>
    </message>
    <message>
        <source>Give it that right in %1, or enter a key that has it.</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>Concederlo in %1 o inserire una chiave che lo abbia.</translation>
    </message>
    <message>
        <source>%1 has ended the sign-in of %2.</source>
        <translation>%1 ha chiuso l’accesso di %2.</translation>
    </message>
    <message>
        <source>%1 does not accept the key of %2 any more.</source>
        <translation>%1 non accetta più la chiave di %2.</translation>
    </message>
    <message>
        <source>Sign in again; calls and notes stay as they are.</source>
        <translation>Accedere di nuovo; chiamate e note restano come sono.</translation>
    </message>
    <message>
        <source>Enter a new key; calls and notes stay as they are.</source>
        <translation>Inserire una nuova chiave; chiamate e note restano come sono.</translation>
    </message>
    <message>
        <source>Wait until %1: it goes on by itself then.</source>
        <extracomment>%1 is a moment such as &quot;Today 08:45&quot;.</extracomment>
        <translation>Attendere; riprende da solo. Momento: %1.</translation>
    </message>
    <message>
        <source>Wait a while: it goes on by itself.</source>
        <translation>Attendere un po’: riprende da solo.</translation>
    </message>
    <message>
        <source>Look whether the address of the account is still right.</source>
        <translation>Controllare se l’indirizzo dell’account è ancora giusto.</translation>
    </message>
    <message>
        <source>Check again when you have signed in.</source>
        <translation>Controllare di nuovo dopo l’accesso.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests.</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>%1 chiede meno richieste.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>You work offline: nothing is read or sent.</source>
        <translation>Si lavora offline: nulla viene letto o inviato.</translation>
    </message>
    <message>
        <source>Everything you do is kept, and sent when you work online again.</source>
        <translation>Tutto ciò che si fa viene conservato e inviato quando si torna a lavorare online.</translation>
    </message>
    <message>
        <source>Being read right now.</source>
        <translation>Lettura in corso.</translation>
    </message>
    <message>
        <source>Nothing has been read yet.</source>
        <translation>Non è stato ancora letto nulla.</translation>
    </message>
    <message>
        <source>Reading begins by itself.</source>
        <translation>La lettura inizia da sola.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Tutto a posto.</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <extracomment>Button: asks the telephone systems right now whether they can be read.</extracomment>
        <translation>Controlla &amp;ora</translation>
    </message>
    <message>
        <source>&amp;Enter a new key…</source>
        <translation>Inserisci una &amp;nuova chiave…</translation>
    </message>
    <message>
        <source>Sign &amp;in again…</source>
        <translation>Acce&amp;di di nuovo…</translation>
    </message>
    <message>
        <source>C&amp;hange the account…</source>
        <extracomment>Button: opens the dialog with address, key and the other settings of an account.</extracomment>
        <translation>Modifica l’acco&amp;unt…</translation>
    </message>
    <message>
        <source>Work &amp;online</source>
        <translation>&amp;Lavora online</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be read</source>
        <translation>
            <numerusform>%n elemento non leggibile</numerusform>
            <numerusform>%n elementi non leggibili</numerusform>
        </translation>
    </message>
    <message>
        <source>The key of %1 is not in the environment variable %2.</source>
        <extracomment>%1 is an account, %2 the name of an environment variable.</extracomment>
        <translation>La chiave di %1 non è nella variabile d’ambiente %2.</translation>
    </message>
    <message>
        <source>The key of %1 is not in the file %2.</source>
        <extracomment>%1 is an account, %2 the path of a file.</extracomment>
        <translation>La chiave di %1 non è nel file %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Il file %1 non può essere letto.</translation>
    </message>
    <message>
        <source>The key of %1 was for one session only, and is forgotten.</source>
        <translation>La chiave di %1 valeva solo per una sessione ed è stata dimenticata.</translation>
    </message>
    <message>
        <source>The keyring of this desktop has no key of %1.</source>
        <translation>Il portachiavi di questo desktop non ha una chiave di %1.</translation>
    </message>
    <message>
        <source>The keyring of this desktop is locked.</source>
        <translation>Il portachiavi di questo desktop è bloccato.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that answers.</source>
        <translation>Questo desktop non ha un portachiavi che risponda.</translation>
    </message>
</context>
<context>
    <name>AccountSentences</name>
    <message>
        <source>%1 knows the key of “%2”, but it lacks the right to read calls. Give it that right in %1, or make a key that has it.</source>
        <translation>%1 riconosce la chiave di «%2», ma le manca il diritto di leggere le chiamate. Concederlo in %1 o creare una chiave che lo abbia.</translation>
    </message>
    <message>
        <source>%1 knows the key of “%2”, but it lacks a right: %3. Give it that right in %1, or make a key that has it.</source>
        <extracomment>%1 is the provider, %2 the account&apos;s name, %3 the missing right, in the provider&apos;s words.</extracomment>
        <translation>%1 riconosce la chiave di «%2», ma le manca un diritto: %3. Concederlo in %1 o creare una chiave che lo abbia.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>a difference between two clocks</comment>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>a difference between two clocks</comment>
        <translation>
            <numerusform>%n ora</numerusform>
            <numerusform>%n ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>a difference between two clocks</comment>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>The key of %1 cannot be read from %2.</source>
        <translation>La chiave di %1 non può essere letta da %2.</translation>
    </message>
    <message>
        <source>%1 does not accept the key of “%2”: it is mistyped, expired or revoked.</source>
        <translation>%1 non accetta la chiave di «%2»: è scritta male, scaduta o revocata.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, and the address if you typed it.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 non è raggiungibile. Controllare la rete e l’indirizzo, se è stato digitato.</translation>
    </message>
    <message>
        <source>%1 took too long to answer. Try again in a moment.</source>
        <translation>%1 ha impiegato troppo tempo a rispondere. Riprovare tra poco.</translation>
    </message>
    <message>
        <source>%1 answers, but not in the way of %2. Check the address.</source>
        <extracomment>%1 is a host name, %2 a provider.</extracomment>
        <translation>%1 risponde, ma non come %2. Controllare l’indirizzo.</translation>
    </message>
    <message>
        <source>%1 answers with a web page instead of data. Check the address; in the network of a hotel or airport, sign in with a web browser first.</source>
        <translation>%1 risponde con una pagina web anziché con dati. Controllare l’indirizzo; nella rete di un hotel o di un aeroporto, accedere prima con un browser.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests. Try again in a moment.</source>
        <translation>%1 chiede meno richieste. Riprovare tra poco.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own. Try again later.</source>
        <translation>%1 ha un problema interno. Riprovare più tardi.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind that of %2. Set it right: sign-ins and times depend on it.</source>
        <extracomment>%1 is &quot;5 minutes&quot;, %2 the provider.</extracomment>
        <translation>L’orologio di questo computer è indietro di %1 rispetto a quello di %2. Regolarlo: accessi e orari dipendono da esso.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of that of %2. Set it right: sign-ins and times depend on it.</source>
        <translation>L’orologio di questo computer è avanti di %1 rispetto a quello di %2. Regolarlo: accessi e orari dipendono da esso.</translation>
    </message>
    <message>
        <source>%1 shows only its newest calls. What came while Callboard was not running may be missing.</source>
        <translation>%1 mostra solo le chiamate più recenti. Quelle arrivate mentre Callboard era chiuso possono mancare.</translation>
    </message>
    <message numerus="yes">
        <source>%1 shows no calls older than %n day(s).</source>
        <translation>
            <numerusform>%1 non mostra chiamate più vecchie di %n giorno.</numerusform>
            <numerusform>%1 non mostra chiamate più vecchie di %n giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls may be missing between %1 and %2.</source>
        <extracomment>A gap in what is known of an account. %1 and %2 are moments such as &quot;Mon 16 Mar 14:00&quot;.</extracomment>
        <translation>Possono mancare chiamate tra %1 e %2.</translation>
    </message>
    <message>
        <source>Its key is in the keyring of this desktop.</source>
        <translation>La sua chiave è nel portachiavi di questo desktop.</translation>
    </message>
    <message>
        <source>Its key is read from the environment variable %1.</source>
        <extracomment>%1 is the name of an environment variable.</extracomment>
        <translation>La sua chiave viene letta dalla variabile d’ambiente %1.</translation>
    </message>
    <message>
        <source>Its key is read from the file %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>La sua chiave viene letta dal file %1.</translation>
    </message>
    <message>
        <source>Its key is forgotten when Callboard ends.</source>
        <translation>La sua chiave viene dimenticata alla chiusura di Callboard.</translation>
    </message>
    <message>
        <source>Its history has been read back to %1.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>La sua cronologia è stata letta fino al %1.</translation>
    </message>
    <message>
        <source>Its history has been read to its end.</source>
        <translation>La sua cronologia è stata letta fino in fondo.</translation>
    </message>
    <message>
        <source>Its history back to %1 has not been read to its end yet.</source>
        <translation>La sua cronologia fino al %1 non è ancora stata letta fino in fondo.</translation>
    </message>
    <message>
        <source>Its history has not been read to its end yet.</source>
        <translation>La sua cronologia non è ancora stata letta fino in fondo.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Changed</source>
        <translation>Modificata</translation>
    </message>
    <message>
        <source>Changed, kept here</source>
        <translation>Modificata, conservata qui</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Inserita a mano</translation>
    </message>
    <message>
        <source>Deletion asked for</source>
        <translation>Eliminazione richiesta</translation>
    </message>
    <message>
        <source>Deletion taken back</source>
        <translation>Eliminazione revocata</translation>
    </message>
    <message>
        <source>Deleted at the provider</source>
        <translation>Eliminata presso il fornitore</translation>
    </message>
    <message>
        <source>Unsent edit discarded</source>
        <translation>Modifica non inviata scartata</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Inviata di nuovo</translation>
    </message>
    <message>
        <source>Hidden here</source>
        <translation>Nascosta qui</translation>
    </message>
    <message>
        <source>Shown again</source>
        <translation>Mostrata di nuovo</translation>
    </message>
    <message>
        <source>Marked as reviewed</source>
        <translation>Segnata come valutata</translation>
    </message>
    <message>
        <source>Marked as not reviewed</source>
        <translation>Segnata come non valutata</translation>
    </message>
    <message>
        <source>Answer of a review changed</source>
        <translation>Risposta di una valutazione modificata</translation>
    </message>
    <message>
        <source>Review list made</source>
        <translation>Elenco di valutazione creato</translation>
    </message>
    <message>
        <source>Review list removed</source>
        <translation>Elenco di valutazione rimosso</translation>
    </message>
    <message>
        <source>Left out of a review list</source>
        <translation>Esclusa da un elenco di valutazione</translation>
    </message>
    <message>
        <source>Scorecard saved</source>
        <translation>Scheda di valutazione salvata</translation>
    </message>
    <message>
        <source>Remark in the recording</source>
        <translation>Osservazione nella registrazione</translation>
    </message>
    <message>
        <source>Remark in the recording removed</source>
        <translation>Osservazione nella registrazione rimossa</translation>
    </message>
    <message>
        <source>Record separated</source>
        <translation>Record separato</translation>
    </message>
    <message>
        <source>Calls joined</source>
        <translation>Chiamate unite</translation>
    </message>
    <message>
        <source>Linked to a guest</source>
        <translation>Collegata a un ospite</translation>
    </message>
    <message>
        <source>Unlinked from a guest</source>
        <translation>Scollegata da un ospite</translation>
    </message>
    <message>
        <source>Link to a guest taken back</source>
        <translation>Collegamento a un ospite annullato</translation>
    </message>
    <message>
        <source>Guest added</source>
        <translation>Ospite aggiunto</translation>
    </message>
    <message>
        <source>Guest changed</source>
        <translation>Ospite modificato</translation>
    </message>
    <message>
        <source>Guest removed</source>
        <translation>Ospite rimosso</translation>
    </message>
    <message>
        <source>Guest brought back</source>
        <translation>Ospite ripristinato</translation>
    </message>
    <message>
        <source>Guests merged</source>
        <translation>Ospiti uniti</translation>
    </message>
    <message>
        <source>Guests taken apart</source>
        <translation>Ospiti separati</translation>
    </message>
    <message>
        <source>Guests imported</source>
        <translation>Ospiti importati</translation>
    </message>
    <message>
        <source>Guest to be kept at the provider, too</source>
        <translation>Ospite da tenere anche presso il fornitore</translation>
    </message>
    <message>
        <source>Guest no longer to be kept at the provider</source>
        <translation>Ospite da non tenere più presso il fornitore</translation>
    </message>
    <message>
        <source>Guest kept at the provider, too</source>
        <translation>Ospite tenuto anche presso il fornitore</translation>
    </message>
    <message>
        <source>Call-back done</source>
        <translation>Richiamata segnata come fatta</translation>
    </message>
    <message>
        <source>Call-back put off</source>
        <translation>Richiamata rimandata</translation>
    </message>
    <message>
        <source>Call-back taken on</source>
        <translation>Richiamata presa in carico</translation>
    </message>
    <message>
        <source>Number hidden from the queue</source>
        <translation>Numero nascosto dalla coda</translation>
    </message>
    <message>
        <source>Call-back decided otherwise</source>
        <translation>Decisione sulla richiamata cambiata</translation>
    </message>
    <message>
        <source>Call-back open again</source>
        <translation>Richiamata riaperta</translation>
    </message>
    <message>
        <source>Listened to</source>
        <translation>Ascoltata</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Esportazione</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Dati cancellati</translation>
    </message>
    <message>
        <source>Retention set</source>
        <translation>Conservazione impostata</translation>
    </message>
    <message>
        <source>Account connected</source>
        <translation>Account collegato</translation>
    </message>
    <message>
        <source>Account removed</source>
        <translation>Account rimosso</translation>
    </message>
    <message>
        <source>before: %1</source>
        <extracomment>Audit trail: the words a field had before. %1 is the text.</extracomment>
        <translation>prima: %1</translation>
    </message>
    <message>
        <source>after: %1</source>
        <extracomment>Audit trail: the words a field has after a change. %1 is the text.</extracomment>
        <translation>dopo: %1</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column title</comment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column title</comment>
        <translation>Chi</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column title</comment>
        <extracomment>Column title: what somebody did.</extracomment>
        <translation>Cosa</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>column title</comment>
        <translation>Chiamata</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>column title</comment>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Words of the transcript corrected</source>
        <translation>Parole della trascrizione corrette</translation>
    </message>
    <message>
        <source>Import of guests taken back</source>
        <translation>Importazione di ospiti revocata</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Backup creato</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>Ripristino da un backup</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>%1 The reason: %2.</source>
        <extracomment>%1 is a sentence about what failed, %2 the system&apos;s reason.</extracomment>
        <translation>%1 Motivo: %2.</translation>
    </message>
    <message>
        <source>its beginning</source>
        <extracomment>In place of the name of a file inside a backup.</extracomment>
        <translation>il suo inizio</translation>
    </message>
    <message>
        <source>%1 is not a backup of Callboard. Choose a file that “Back up” has made.</source>
        <translation>%1 non è un backup di Callboard. Scegliere un file creato con «Esegui backup».</translation>
    </message>
    <message>
        <source>%1 ends too early, so it is not whole. Copy it again from where it comes from, or choose an older backup.</source>
        <translation>%1 finisce troppo presto, quindi non è completo. Copiarlo di nuovo da dove proviene o scegliere un backup più vecchio.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 is not what was backed up. Copy it again from where it comes from, or choose an older backup.</source>
        <extracomment>%1 is a file, %2 a file inside it.</extracomment>
        <translation>%1 è danneggiato: %2 non è ciò che era stato salvato. Copiarlo di nuovo da dove proviene o scegliere un backup più vecchio.</translation>
    </message>
    <message>
        <source>%1 is not whole: %2 is missing in it. Choose another backup.</source>
        <translation>%1 non è completo: manca %2. Scegliere un altro backup.</translation>
    </message>
    <message>
        <source>%1 contains %2, which no backup of Callboard does, or not in that place. Nothing was unpacked from it; choose another backup.</source>
        <translation>%1 contiene %2, che nessun backup di Callboard contiene, o non in quel punto. Nulla è stato estratto; scegliere un altro backup.</translation>
    </message>
    <message>
        <source>The database %2 in %1 is not sound: %3. Choose another backup.</source>
        <extracomment>%2 is a file inside the backup, %3 what the database says about it.</extracomment>
        <translation>Il database %2 in %1 non è integro: %3. Scegliere un altro backup.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Callboard. Install that version, then restore it.</source>
        <translation>%1 è stato creato da una versione più recente di Callboard. Installare quella versione, poi ripristinarlo.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Callboard, %2. Install that version, then restore it.</source>
        <extracomment>%1 is a file, %2 a version number.</extracomment>
        <translation>%1 è stato creato da una versione più recente di Callboard, %2. Installare quella versione, poi ripristinarlo.</translation>
    </message>
    <message>
        <source>%1 claims to hold more than a backup of its size can. It was not unpacked; choose another backup.</source>
        <translation>%1 dichiara di contenere più di quanto possa un backup della sua dimensione. Non è stato estratto; scegliere un altro backup.</translation>
    </message>
    <message>
        <source>There is not enough room in %1: %2 must be free. Make room, then try again.</source>
        <extracomment>%1 is a folder, %2 a size such as 1.2 GB.</extracomment>
        <translation>Spazio insufficiente in %1: servono %2 liberi. Fare spazio, poi riprovare.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 non può essere letto.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 non può essere scritto.</translation>
    </message>
    <message>
        <source>The databases could not be copied or opened.</source>
        <translation>Impossibile copiare o aprire i database.</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>Interrotto. Nulla è cambiato.</translation>
    </message>
    <message>
        <source>Copying the databases…</source>
        <translation>Copia dei database…</translation>
    </message>
    <message>
        <source>Packing…</source>
        <translation>Compressione…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verifica…</translation>
    </message>
    <message>
        <source>Unpacking…</source>
        <translation>Estrazione…</translation>
    </message>
    <message>
        <source>Made on %1 by Callboard %2.</source>
        <extracomment>%1 is a moment, %2 a version number.</extracomment>
        <translation>Creato il %1 da Callboard %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n account</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n chiamata</numerusform>
            <numerusform>%n chiamate</numerusform>
        </translation>
    </message>
    <message>
        <source>no calls, they are fetched again</source>
        <translation>nessuna chiamata, verranno recuperate di nuovo</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>registrazioni</translation>
    </message>
    <message>
        <source>%1 It holds settings, notes and decisions; %2.</source>
        <extracomment>%1: when a backup was made. %2: a list such as &quot;2 accounts, 3 calls, 4 MB&quot;.</extracomment>
        <translation>%1 Contiene impostazioni, note e decisioni; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) that waited to be sent when the backup was made may have been sent since. They are on hold: decide about each in “Edits waiting to be sent”.</source>
        <translation>
            <numerusform>%n modifica che era da inviare quando è stato creato il backup potrebbe essere stata inviata nel frattempo. È sospesa: decidere in «Modifiche da inviare».</numerusform>
            <numerusform>%n modifiche che erano da inviare quando è stato creato il backup potrebbero essere state inviate nel frattempo. Sono sospese: decidere per ciascuna in «Modifiche da inviare».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were erased here after this backup was made. They are in it: erase them again after restoring.</source>
        <translation>
            <numerusform>I dati di %n persona sono stati cancellati qui dopo la creazione di questo backup, che li contiene ancora: cancellarli di nuovo dopo il ripristino.</numerusform>
            <numerusform>I dati di %n persone sono stati cancellati qui dopo la creazione di questo backup, che li contiene ancora: cancellarli di nuovo dopo il ripristino.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was here before is kept in %1.</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>Ciò che c’era prima è conservato in %1.</translation>
    </message>
    <message>
        <source>Keys and passwords are not part of a backup. They stay in this computer&apos;s keyring; on another computer each account asks for its key.</source>
        <translation>Chiavi e password non fanno parte del backup. Restano nel portachiavi di questo computer; su un altro computer ogni account chiede la propria chiave.</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>their telephone system does not allow it</source>
        <extracomment>Why calls were left as they were: ends &quot;3 calls were left as they were: …&quot;.</extracomment>
        <translation>il loro sistema telefonico non lo permette</translation>
    </message>
    <message>
        <source>they are no longer there</source>
        <translation>non ci sono più</translation>
    </message>
    <message>
        <source>it was sent already</source>
        <translation>era già stata inviata</translation>
    </message>
    <message>
        <source>you cancelled</source>
        <translation>operazione annullata</translation>
    </message>
    <message>
        <source>The calls</source>
        <extracomment>&quot;The calls&quot;: subject of a sentence about a failure.</extracomment>
        <translation>Le chiamate</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were left as they were: %1</source>
        <extracomment>Report. %1 is the reason.</extracomment>
        <translation>
            <numerusform>%n chiamata è rimasta com’era: %1</numerusform>
            <numerusform>%n chiamate sono rimaste com’erano: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The window cannot be opened: %1.</source>
        <translation>Impossibile aprire la finestra: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a number of “callboard outbox list”.</source>
        <translation>«%1» non è un numero di «callboard outbox list».</translation>
    </message>
    <message>
        <source>Nothing with the number %1 waits.</source>
        <translation>Nulla in attesa con il numero %1.</translation>
    </message>
    <message>
        <source>outbox retry needs numbers of “callboard outbox list”, or --all.</source>
        <translation>outbox retry richiede numeri di «callboard outbox list» oppure --all.</translation>
    </message>
    <message>
        <source>%1: dropped</source>
        <translation>%1: scartata</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n chiamata</numerusform>
            <numerusform>%n chiamate</numerusform>
        </translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Ospite</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>camera %1</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Soggiorno</translation>
    </message>
    <message>
        <source>--language needs a language such as de or pt-BR.</source>
        <translation>--language richiede una lingua come de o pt-BR.</translation>
    </message>
    <message>
        <source>“%1” is no telephone number.</source>
        <translation>«%1» non è un numero di telefono.</translation>
    </message>
    <message>
        <source>--%1 needs a day such as 2026-03-16.</source>
        <translation>--%1 richiede un giorno come 2026-03-16.</translation>
    </message>
    <message>
        <source>A guest needs a name or a number.</source>
        <translation>Un ospite richiede un nome o un numero.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 non può essere letto: %2.</translation>
    </message>
    <message>
        <source>%1 is too long.</source>
        <translation>%1 è troppo lungo.</translation>
    </message>
    <message>
        <source>--columns is a list of: %1.</source>
        <translation>--columns è un elenco di: %1.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>L’importazione è stata annullata; nulla è stato modificato.</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 known already, %4 not taken.</source>
        <translation>%1 aggiunti, %2 aggiornati, %3 già noti, %4 non importati.</translation>
    </message>
    <message>
        <source>There is no import to take back.</source>
        <translation>Non c’è nessuna importazione da annullare.</translation>
    </message>
    <message>
        <source>%1 removed, %2 as before, %3 kept because they were changed since.</source>
        <translation>%1 rimossi, %2 come prima, %3 conservati perché modificati nel frattempo.</translation>
    </message>
    <message>
        <source>This removes %1 from the directory; add --yes to do it.</source>
        <translation>Questo rimuove %1 dalla rubrica; aggiungere --yes per procedere.</translation>
    </message>
    <message>
        <source>These are one guest already.</source>
        <translation>Sono già un solo ospite.</translation>
    </message>
    <message>
        <source>“%1” is no guest; they look like g17.</source>
        <translation>«%1» non è un ospite; gli ospiti sono come g17.</translation>
    </message>
    <message>
        <source>%1 is not part of another guest.</source>
        <translation>%1 non fa parte di un altro ospite.</translation>
    </message>
    <message>
        <source>%1 became part of another guest in turn; take that apart first.</source>
        <translation>%1 è a sua volta entrato a far parte di un altro ospite; separare prima quello.</translation>
    </message>
    <message>
        <source>import needs a file, or --undo.</source>
        <translation>import richiede un file oppure --undo.</translation>
    </message>
    <message>
        <source>%1 of %2 guests</source>
        <translation>%1 di %2 ospiti</translation>
    </message>
    <message>
        <source>link needs one of --guest G or --unlink.</source>
        <translation>link richiede uno tra --guest G e --unlink.</translation>
    </message>
    <message>
        <source>%1 was with %2.</source>
        <translation>%1 era con %2.</translation>
    </message>
    <message>
        <source>%1 is linked with nobody.</source>
        <translation>%1 non è collegata a nessuno.</translation>
    </message>
    <message>
        <source>%1 is not a folder that can be written</source>
        <translation>%1 non è una cartella scrivibile</translation>
    </message>
    <message>
        <source>%1 can be read by others</source>
        <translation>%1 può essere letto da altri</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 liberi</translation>
    </message>
    <message>
        <source>cache %1, desk %2</source>
        <translation>cache %1, archivio %2</translation>
    </message>
    <message>
        <source>%1 calls from %2 records</source>
        <translation>%1 chiamate da %2 record</translation>
    </message>
    <message>
        <source>it was damaged and is being filled again</source>
        <translation>era danneggiata e viene riempita di nuovo</translation>
    </message>
    <message>
        <source>it was damaged; what could be read was saved</source>
        <translation>era danneggiato; quanto era leggibile è stato salvato</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponibile</translation>
    </message>
    <message>
        <source>not available; keys can come from --secret env:VARIABLE or file:PATH</source>
        <translation>non disponibile; le chiavi possono venire da --secret env:VARIABILE o file:PERCORSO</translation>
    </message>
    <message>
        <source>%1 waiting, %2 need a decision</source>
        <translation>%1 in attesa, %2 da decidere</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>LOOK</source>
        <translation>CONTROLLARE</translation>
    </message>
    <message>
        <source>not examined: another Callboard is using this profile</source>
        <translation>non esaminato: un altro Callboard usa questo profilo</translation>
    </message>
    <message>
        <source>Another Callboard is using this profile; close it first, or choose another with --profile.</source>
        <translation>Un altro Callboard usa questo profilo; chiuderlo prima o sceglierne un altro con --profile.</translation>
    </message>
    <message>
        <source>No earlier notes of %1 are kept.</source>
        <translation>Di %1 non è conservata nessuna nota precedente.</translation>
    </message>
    <message>
        <source>There is no earlier note %1 of this call; see note ID --history.</source>
        <translation>Questa chiamata non ha la nota precedente %1; vedere note ID --history.</translation>
    </message>
    <message>
        <source>only calls that match, in the language of the search box</source>
        <translation>solo le chiamate che corrispondono, nel linguaggio della casella di ricerca</translation>
    </message>
    <message>
        <source>the query and order of a saved view; with --query, both hold</source>
        <translation>la ricerca e l’ordine di una vista salvata; con --query valgono entrambe</translation>
    </message>
    <message>
        <source>machine-readable output; its keys are stable</source>
        <translation>output leggibile dalle macchine; le chiavi sono stabili</translation>
    </message>
    <message>
        <source>name or number of the account</source>
        <translation>nome o numero dell’account</translation>
    </message>
    <message>
        <source>only this account, by name or number; may be repeated</source>
        <translation>solo questo account, per nome o numero; ripetibile</translation>
    </message>
    <message>
        <source>really do it</source>
        <translation>esegue davvero</translation>
    </message>
    <message>
        <source>calls in the generated world, 1 to 1000000 (default 5000)</source>
        <translation>chiamate nel mondo generato, da 1 a 1000000 (predefinito 5000)</translation>
    </message>
    <message>
        <source>another number makes another world (default 1)</source>
        <translation>un altro numero crea un altro mondo (predefinito 1)</translation>
    </message>
    <message>
        <source>the world&apos;s present, ISO 8601 (default: now)</source>
        <translation>il presente del mondo, ISO 8601 (predefinito: ora)</translation>
    </message>
    <message>
        <source>list the connected accounts</source>
        <translation>elenca gli account collegati</translation>
    </message>
    <message>
        <source>list what can be connected, and what each of them asks for</source>
        <translation>elenca ciò che si può collegare e che cosa chiede ciascun sistema</translation>
    </message>
    <message>
        <source>connect an account; what is missing is asked for, and the key is checked first, unless --offline</source>
        <translation>collega un account; ciò che manca viene chiesto e la chiave viene prima verificata, salvo con --offline</translation>
    </message>
    <message>
        <source>what to call it here</source>
        <translation>come chiamarlo qui</translation>
    </message>
    <message>
        <source>address of the service, when it is not the usual one</source>
        <translation>indirizzo del servizio, se non è quello solito</translation>
    </message>
    <message>
        <source>a setting of the provider, such as timezone=Europe/Paris; may be repeated</source>
        <translation>un’impostazione del fornitore, come timezone=Europe/Paris; ripetibile</translation>
    </message>
    <message>
        <source>where the key is kept; for the keyring it is asked for, or read from standard input (default keyring)</source>
        <translation>dove è conservata la chiave; per il portachiavi viene chiesta o letta dallo standard input (predefinito keyring)</translation>
    </message>
    <message>
        <source>sign in with a web browser instead of giving a key, where the provider offers that</source>
        <translation>accede con un browser anziché con una chiave, dove il fornitore lo offre</translation>
    </message>
    <message>
        <source>with --sign-in: only print the page, do not open it</source>
        <translation>con --sign-in: stampa soltanto la pagina, senza aprirla</translation>
    </message>
    <message>
        <source>import calls from this day on, such as 2026-01-01 or -3m (default: all)</source>
        <translation>importa le chiamate a partire da questo giorno, come 2026-01-01 o -3m (predefinito: tutte)</translation>
    </message>
    <message>
        <source>check that the account&apos;s key works</source>
        <translation>verifica che la chiave dell’account funzioni</translation>
    </message>
    <message>
        <source>forget an account, its key, its calls and its unsent edits</source>
        <translation>dimentica un account, la sua chiave, le sue chiamate e le sue modifiche non inviate</translation>
    </message>
    <message>
        <source>fetch new and changed calls, and send what waits</source>
        <translation>recupera le chiamate nuove e modificate e invia ciò che è in attesa</translation>
    </message>
    <message>
        <source>read the whole history again and look for deletions</source>
        <translation>rilegge l’intera cronologia e cerca le eliminazioni</translation>
    </message>
    <message>
        <source>list calls from the cache</source>
        <translation>elenca le chiamate dalla cache</translation>
    </message>
    <message>
        <source>order, such as started:desc (the default) or talk</source>
        <translation>ordine, come started:desc (predefinito) o talk</translation>
    </message>
    <message>
        <source>at most so many calls</source>
        <translation>al massimo questo numero di chiamate</translation>
    </message>
    <message>
        <source>leave out the first calls</source>
        <translation>tralascia le prime chiamate</translation>
    </message>
    <message>
        <source>kind of output (default table); xlsx only with --output</source>
        <translation>tipo di output (predefinito table); xlsx solo con --output</translation>
    </message>
    <message>
        <source>write to this file, which is replaced only when all went well</source>
        <translation>scrive in questo file, sostituito solo se tutto riesce</translation>
    </message>
    <message>
        <source>everything about one call</source>
        <translation>tutto su una chiamata</translation>
    </message>
    <message>
        <source>totals by direction, status and provider</source>
        <translation>totali per direzione, stato e fornitore</translation>
    </message>
    <message>
        <source>count by this instead</source>
        <translation>conta invece per questo</translation>
    </message>
    <message>
        <source>compare with the totals that the providers report</source>
        <translation>confronta con i totali comunicati dai fornitori</translation>
    </message>
    <message>
        <source>how many calls have each direction, status, line, employee and so on</source>
        <translation>quante chiamate ha ogni direzione, stato, linea, addetto e così via</translation>
    </message>
    <message>
        <source>list the saved views and how many calls each shows</source>
        <translation>elenca le viste salvate e quante chiamate mostra ciascuna</translation>
    </message>
    <message>
        <source>everything about one view</source>
        <translation>tutto su una vista</translation>
    </message>
    <message>
        <source>save a query as a view</source>
        <translation>salva una ricerca come vista</translation>
    </message>
    <message>
        <source>columns of the table, such as &quot;status caller started&quot;</source>
        <translation>colonne della tabella, come «status caller started»</translation>
    </message>
    <message>
        <source>remove a saved view</source>
        <translation>rimuove una vista salvata</translation>
    </message>
    <message>
        <source>write the saved views as text</source>
        <translation>scrive le viste salvate come testo</translation>
    </message>
    <message>
        <source>add the views of a text file, - for standard input; yours stay as they are</source>
        <translation>aggiunge le viste di un file di testo, - per lo standard input; quelle presenti restano come sono</translation>
    </message>
    <message>
        <source>take over views that differ from yours, too</source>
        <translation>sostituisce anche le viste diverse da quelle presenti</translation>
    </message>
    <message>
        <source>only say what would happen</source>
        <translation>dice soltanto che cosa accadrebbe</translation>
    </message>
    <message>
        <source>fetch the recordings of a call, or say why that cannot be</source>
        <translation>recupera le registrazioni di una chiamata o dice perché non è possibile</translation>
    </message>
    <message>
        <source>copy the audio to this file, or into this folder</source>
        <translation>copia l’audio in questo file o in questa cartella</translation>
    </message>
    <message>
        <source>names of files in a folder: {date} {time} {direction} {number} {guest} {staff} {line} {id} {part}</source>
        <translation>nomi dei file in una cartella: {date} {time} {direction} {number} {guest} {staff} {line} {id} {part}</translation>
    </message>
    <message>
        <source>mark a call as reviewed</source>
        <translation>segna una chiamata come valutata</translation>
    </message>
    <message>
        <source>it is to be reviewed again</source>
        <translation>è di nuovo da valutare</translation>
    </message>
    <message>
        <source>list the review lists and how far they are</source>
        <translation>elenca gli elenchi di valutazione e a che punto sono</translation>
    </message>
    <message>
        <source>draw a fair sample of calls: of everybody the same number, none twice</source>
        <translation>sorteggia un campione equo di chiamate: lo stesso numero per ciascuno, nessuna due volte</translation>
    </message>
    <message>
        <source>calls of everybody, 1 to 100 (default 5)</source>
        <translation>chiamate per ciascuno, da 1 a 100 (predefinito 5)</translation>
    </message>
    <message>
        <source>only this person&apos;s; may be repeated</source>
        <translation>solo di questa persona; ripetibile</translation>
    </message>
    <message>
        <source>another number draws other calls, the same one the same (default 1)</source>
        <translation>un altro numero sorteggia altre chiamate, lo stesso numero le stesse (predefinito 1)</translation>
    </message>
    <message>
        <source>make a review list of them</source>
        <translation>ne crea un elenco di valutazione</translation>
    </message>
    <message>
        <source>with --save: its scorecard (default: the first)</source>
        <translation>con --save: la sua scheda di valutazione (predefinita: la prima)</translation>
    </message>
    <message>
        <source>scores of a review list by person and by question (default: the newest list)</source>
        <translation>punteggi di un elenco di valutazione per persona e per domanda (predefinito: l’elenco più recente)</translation>
    </message>
    <message>
        <source>kind of output (default table); csv has a row for every answer</source>
        <translation>tipo di output (predefinito table); csv ha una riga per ogni risposta</translation>
    </message>
    <message>
        <source>list the scorecards</source>
        <translation>elenca le schede di valutazione</translation>
    </message>
    <message>
        <source>add a scorecard from a JSON file; one of the same name gets a new version</source>
        <translation>aggiunge una scheda di valutazione da un file JSON; se il nome esiste già, diventa una nuova versione</translation>
    </message>
    <message>
        <source>log a call by hand</source>
        <translation>inserisce a mano una chiamata</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obbligatorio</translation>
    </message>
    <message>
        <source>required: the calling number</source>
        <translation>obbligatorio: il numero chiamante</translation>
    </message>
    <message>
        <source>required: the called number</source>
        <translation>obbligatorio: il numero chiamato</translation>
    </message>
    <message>
        <source>default completed</source>
        <translation>predefinito completed</translation>
    </message>
    <message>
        <source>the system that carried the call (default manual)</source>
        <translation>il sistema che ha gestito la chiamata (predefinito manual)</translation>
    </message>
    <message>
        <source>when it began, ISO 8601 (default: now)</source>
        <translation>quando è iniziata, ISO 8601 (predefinito: ora)</translation>
    </message>
    <message>
        <source>length of the call</source>
        <translation>durata della chiamata</translation>
    </message>
    <message>
        <source>subject; BlueRockTEL</source>
        <translation>oggetto; BlueRockTEL</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>note</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>riepilogo</translation>
    </message>
    <message>
        <source>detailed summary; BlueRockTEL</source>
        <translation>riepilogo dettagliato; BlueRockTEL</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>trascrizione</translation>
    </message>
    <message>
        <source>link to the recording</source>
        <translation>link alla registrazione</translation>
    </message>
    <message>
        <source>the provider&apos;s id of the guest; overrides the match by number</source>
        <translation>l’ID dell’ospite presso il fornitore; prevale sulla corrispondenza per numero</translation>
    </message>
    <message>
        <source>the provider&apos;s id of the employee; escapelife</source>
        <translation>l’ID dell’addetto presso il fornitore; escapelife</translation>
    </message>
    <message>
        <source>number of a ticket; BlueRockTEL</source>
        <translation>numero di un ticket; BlueRockTEL</translation>
    </message>
    <message>
        <source>number of a customer; BlueRockTEL</source>
        <translation>numero di un cliente; BlueRockTEL</translation>
    </message>
    <message>
        <source>replace the notes of a call; - reads them from standard input</source>
        <translation>sostituisce le note di una chiamata; - le legge dallo standard input</translation>
    </message>
    <message>
        <source>the notes; an empty text clears them</source>
        <translation>le note; un testo vuoto le svuota</translation>
    </message>
    <message>
        <source>read the notes from a UTF-8 file; - is standard input</source>
        <translation>legge le note da un file UTF-8; - è lo standard input</translation>
    </message>
    <message>
        <source>list what the notes were before, newest first</source>
        <translation>elenca le note precedenti, dalla più recente</translation>
    </message>
    <message>
        <source>take the Nth of that list for the notes again</source>
        <translation>riprende come nota l’ennesima di quell’elenco</translation>
    </message>
    <message>
        <source>delete a call here and at its provider, for ever</source>
        <translation>elimina per sempre una chiamata, qui e presso il fornitore</translation>
    </message>
    <message>
        <source>take a record out of its call, for good: show lists the records of a call</source>
        <translation>separa definitivamente un record dalla sua chiamata: show elenca i record di una chiamata</translation>
    </message>
    <message>
        <source>make one call of two, for good</source>
        <translation>unisce definitivamente due chiamate in una</translation>
    </message>
    <message>
        <source>take a call out of the lists of this computer; is:deleted finds it</source>
        <translation>toglie una chiamata dagli elenchi di questo computer; is:deleted la trova</translation>
    </message>
    <message>
        <source>show it again</source>
        <translation>la mostra di nuovo</translation>
    </message>
    <message>
        <source>who rang and reached nobody, whatever line or system, and what became of it</source>
        <translation>chi ha chiamato senza trovare nessuno, su qualunque linea o sistema, e com’è andata a finire</translation>
    </message>
    <message>
        <source>count, and show what has gone, from this time on, ISO 8601 (default: 24 hours ago)</source>
        <translation>conta, e mostra ciò che è uscito, a partire da questo momento, ISO 8601 (predefinito: 24 ore fa)</translation>
    </message>
    <message>
        <source>nobody needs to be called back any more, until they ring again</source>
        <translation>nessuno va più richiamato, finché non chiama di nuovo</translation>
    </message>
    <message>
        <source>why (default other)</source>
        <translation>perché (predefinito other)</translation>
    </message>
    <message>
        <source>what else there is to say</source>
        <translation>che altro c’è da dire</translation>
    </message>
    <message>
        <source>put off, until then or until they ring again</source>
        <translation>rimanda, fino ad allora o finché non chiamano di nuovo</translation>
    </message>
    <message>
        <source>until this time, ISO 8601</source>
        <translation>fino a questo momento, ISO 8601</translation>
    </message>
    <message>
        <source>for so many minutes</source>
        <translation>per questo numero di minuti</translation>
    </message>
    <message>
        <source>you look after it</source>
        <translation>prende in carico la richiamata</translation>
    </message>
    <message>
        <source>these numbers never ask for a call back again</source>
        <translation>questi numeri non chiedono mai più una richiamata</translation>
    </message>
    <message>
        <source>take back all that was decided about them: done, put off, taken, hidden</source>
        <translation>annulla tutto ciò che è stato deciso: fatto, rimandato, preso in carico, nascosto</translation>
    </message>
    <message>
        <source>who changed, exported, hid or deleted what, newest first</source>
        <translation>chi ha modificato, esportato, nascosto o eliminato che cosa, dal più recente</translation>
    </message>
    <message>
        <source>only entries with these words, this person or call</source>
        <translation>solo le voci con queste parole, questa persona o chiamata</translation>
    </message>
    <message>
        <source>only this action, such as delete or export</source>
        <translation>solo questa azione, come delete o export</translation>
    </message>
    <message>
        <source>only from this time on, ISO 8601</source>
        <translation>solo a partire da questo momento, ISO 8601</translation>
    </message>
    <message>
        <source>only before this time, ISO 8601</source>
        <translation>solo prima di questo momento, ISO 8601</translation>
    </message>
    <message>
        <source>at most so many entries</source>
        <translation>al massimo questo numero di voci</translation>
    </message>
    <message>
        <source>a table for spreadsheets</source>
        <translation>una tabella per fogli di calcolo</translation>
    </message>
    <message>
        <source>the country of numbers without country code, such as DE</source>
        <translation>il paese dei numeri senza prefisso internazionale, come IT</translation>
    </message>
    <message>
        <source>only guests with this in name, number, e-mail or room</source>
        <translation>solo gli ospiti con questo nel nome, numero, e-mail o camera</translation>
    </message>
    <message>
        <source>their name</source>
        <translation>il nome</translation>
    </message>
    <message>
        <source>a telephone number; may be repeated</source>
        <translation>un numero di telefono; ripetibile</translation>
    </message>
    <message>
        <source>a number that is theirs no longer</source>
        <translation>un numero che non appartiene più all’ospite</translation>
    </message>
    <message>
        <source>their e-mail address</source>
        <translation>l’indirizzo e-mail</translation>
    </message>
    <message>
        <source>their language, such as de or pt-BR</source>
        <translation>la lingua, come de o pt-BR</translation>
    </message>
    <message>
        <source>adds a stay: its first day</source>
        <translation>aggiunge un soggiorno: il primo giorno</translation>
    </message>
    <message>
        <source>its last day</source>
        <translation>l’ultimo giorno</translation>
    </message>
    <message>
        <source>and its room</source>
        <translation>e la camera</translation>
    </message>
    <message>
        <source>notes about them</source>
        <translation>note sull’ospite</translation>
    </message>
    <message>
        <source>keep them at this account, too, where its system takes guests; may be repeated</source>
        <translation>li tiene anche presso questo account, se il suo sistema accetta ospiti; ripetibile</translation>
    </message>
    <message>
        <source>with --at: the first part of their name</source>
        <translation>con --at: il nome di battesimo</translation>
    </message>
    <message>
        <source>and the last one</source>
        <translation>e il cognome</translation>
    </message>
    <message>
        <source>list the directory of guests, by name</source>
        <translation>elenca la rubrica degli ospiti, per nome</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>al massimo questo numero</translation>
    </message>
    <message>
        <source>leave out the first</source>
        <translation>tralascia i primi</translation>
    </message>
    <message>
        <source>show a guest, by key (g17), by name or by number</source>
        <translation>mostra un ospite, per chiave (g17), nome o numero</translation>
    </message>
    <message>
        <source>add a guest to the directory</source>
        <translation>aggiunge un ospite alla rubrica</translation>
    </message>
    <message>
        <source>change a guest; an empty text clears</source>
        <translation>modifica un ospite; un testo vuoto svuota il campo</translation>
    </message>
    <message>
        <source>remove a guest from the directory</source>
        <translation>rimuove un ospite dalla rubrica</translation>
    </message>
    <message>
        <source>make the other a part of the guest; unmerge takes them apart</source>
        <translation>fa dell’altro una parte dell’ospite; unmerge li separa</translation>
    </message>
    <message>
        <source>take a guest out of another again</source>
        <translation>separa di nuovo un ospite da un altro</translation>
    </message>
    <message>
        <source>import guests from a table (CSV) or from vCards; - is standard input</source>
        <translation>importa ospiti da una tabella (CSV) o da vCard; - è lo standard input</translation>
    </message>
    <message>
        <source>only say what would be done</source>
        <translation>dice soltanto che cosa verrebbe fatto</translation>
    </message>
    <message>
        <source>what the columns hold, such as name,number,ignored,email</source>
        <translation>che cosa contengono le colonne, come name,number,ignored,email</translation>
    </message>
    <message>
        <source>days are written 3/16/2026</source>
        <translation>i giorni sono scritti 3/16/2026</translation>
    </message>
    <message>
        <source>write the directory of guests</source>
        <translation>scrive la rubrica degli ospiti</translation>
    </message>
    <message>
        <source>how (default csv)</source>
        <translation>come (predefinito csv)</translation>
    </message>
    <message>
        <source>write to this file</source>
        <translation>scrive in questo file</translation>
    </message>
    <message>
        <source>forget a person who asked for it, by key, name or number; shows first what goes</source>
        <translation>dimentica una persona che lo ha chiesto, per chiave, nome o numero; mostra prima che cosa verrà cancellato</translation>
    </message>
    <message>
        <source>do it, for ever</source>
        <translation>esegue, per sempre</translation>
    </message>
    <message>
        <source>what the request is known by, for the receipt</source>
        <translation>come si identifica la richiesta, per la ricevuta</translation>
    </message>
    <message>
        <source>list the receipts of what was erased</source>
        <translation>elenca le ricevute di ciò che è stato cancellato</translation>
    </message>
    <message>
        <source>how long recordings, transcripts, notes and calls are kept here</source>
        <translation>per quanto tempo si conservano qui registrazioni, trascrizioni, note e chiamate</translation>
    </message>
    <message>
        <source>audio, transcript, notes or facts; without days: for ever; may be repeated</source>
        <translation>audio, transcript, notes o facts; senza giorni: per sempre; ripetibile</translation>
    </message>
    <message>
        <source>do it, and remove what is too old</source>
        <translation>esegue e rimuove ciò che è troppo vecchio</translation>
    </message>
    <message>
        <source>say which guest a call was with</source>
        <translation>indica con quale ospite è stata una chiamata</translation>
    </message>
    <message>
        <source>by key (g17), by name or by number</source>
        <translation>per chiave (g17), nome o numero</translation>
    </message>
    <message>
        <source>none that we know, whatever the number says</source>
        <translation>nessuno di noto, qualunque cosa dica il numero</translation>
    </message>
    <message>
        <source>edits that wait to be sent</source>
        <translation>modifiche da inviare</translation>
    </message>
    <message>
        <source>send refused or conflicting edits again; yours wins</source>
        <translation>invia di nuovo le modifiche rifiutate o in conflitto; vale la propria</translation>
    </message>
    <message>
        <source>everything that waits for a decision</source>
        <translation>tutto ciò che attende una decisione</translation>
    </message>
    <message>
        <source>drop unsent edits; what the provider has shows again</source>
        <translation>scarta le modifiche non inviate; torna a valere quanto ha il fornitore</translation>
    </message>
    <message>
        <source>receive events from the vendors, until it is ended, and keep the calls up to date</source>
        <translation>riceve eventi dai fornitori finché non viene terminato e tiene aggiornate le chiamate</translation>
    </message>
    <message>
        <source>address of this computer to listen on (default: 127.0.0.1)</source>
        <translation>indirizzo di questo computer su cui stare in ascolto (predefinito: 127.0.0.1)</translation>
    </message>
    <message>
        <source>port (default: 8787; 0: any free one)</source>
        <translation>porta (predefinita: 8787; 0: una libera qualsiasi)</translation>
    </message>
    <message>
        <source>what vendors call: the address of a tunnel or reverse proxy in front</source>
        <translation>che cosa chiamano i fornitori: l’indirizzo di un tunnel o di un reverse proxy posto davanti</translation>
    </message>
    <message>
        <source>what the events of this account are checked with</source>
        <translation>con che cosa si verificano gli eventi di questo account</translation>
    </message>
    <message>
        <source>serve an invented world of calls on this machine, for trying things and for tests</source>
        <translation>offre su questo computer un mondo inventato di chiamate, per prove e test</translation>
    </message>
    <message>
        <source>port on 127.0.0.1 (default: any free one)</source>
        <translation>porta su 127.0.0.1 (predefinita: una libera)</translation>
    </message>
    <message>
        <source>misbehave, such as 429=1@0.1,reset@0.05,truncate#3</source>
        <translation>disturbi, come 429=1@0.1,reset@0.05,truncate#3</translation>
    </message>
    <message>
        <source>check the profile, the accounts and the keyring</source>
        <translation>controlla il profilo, gli account e il portachiavi</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>apre la finestra</translation>
    </message>
    <message>
        <source>show an invented hotel instead of your own calls</source>
        <translation>mostra un hotel inventato anziché le proprie chiamate</translation>
    </message>
    <message>
        <source>show this saved view</source>
        <translation>mostra questa vista salvata</translation>
    </message>
    <message>
        <source>write a picture of the filled window and end; needs no display</source>
        <translation>scrive un’immagine della finestra piena e termina; non serve uno schermo</translation>
    </message>
    <message>
        <source>open this dialog, too; --screenshot then shows it</source>
        <translation>apre anche questa finestra di dialogo; --screenshot mostra allora quella</translation>
    </message>
    <message>
        <source>size of the window</source>
        <translation>dimensione della finestra</translation>
    </message>
    <message>
        <source>colours of the window</source>
        <translation>colori della finestra</translation>
    </message>
    <message>
        <source>language and formats, such as fr or en_GB</source>
        <translation>lingua e formati, come fr o en_GB</translation>
    </message>
    <message>
        <source>select this call, or the newest that matches a query</source>
        <translation>seleziona questa chiamata o la più recente che corrisponde a una ricerca</translation>
    </message>
    <message>
        <source>keep every file under DIR</source>
        <translation>tiene tutti i file in DIR</translation>
    </message>
    <message>
        <source>contact nobody; edits wait</source>
        <translation>non contatta nessuno; le modifiche attendono</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>mostra questo aiuto</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>mostra la versione</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chiamata</translation>
    </message>
    <message>
        <source>%1 is reviewed.</source>
        <translation>%1 è valutata.</translation>
    </message>
    <message>
        <source>%1 is to be reviewed.</source>
        <translation>%1 è da valutare.</translation>
    </message>
    <message>
        <source>%1 is hidden here; is:deleted finds it.</source>
        <translation>%1 è nascosta qui; is:deleted la trova.</translation>
    </message>
    <message>
        <source>%1 is shown again.</source>
        <translation>%1 viene mostrata di nuovo.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direzione</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fornitore</translation>
    </message>
    <message>
        <source>%1: the provider counts otherwise: %2.</source>
        <translation>%1: il fornitore conta diversamente: %2.</translation>
    </message>
    <message>
        <source>--check and --by do not go together.</source>
        <translation>--check e --by non vanno insieme.</translation>
    </message>
    <message>
        <source>--check compares everything with the provider: without --query and --offline.</source>
        <translation>--check confronta tutto con il fornitore: senza --query e --offline.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>nascosto</translation>
    </message>
    <message>
        <source>done: %1</source>
        <extracomment>Table of the callback queue. %1 is the key of the reason, such as spam.</extracomment>
        <translation>fatto: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Table of the callback queue: put off. %1 is a time.</extracomment>
        <translation>fino a %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>rimandato</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) missed since %1</source>
        <extracomment>%1 is a time, %n a number of missed calls.</extracomment>
        <translation>
            <numerusform>%n chiamata persa a partire da %1</numerusform>
            <numerusform>%n chiamate perse a partire da %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s): %1</source>
        <extracomment>Follows &quot;40 calls missed since …&quot;. %1 is a list such as &quot;16 owed, 2 withheld&quot;.</extracomment>
        <translation>
            <numerusform>%n numero: %1</numerusform>
            <numerusform>%n numeri: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>complete up to %1</source>
        <translation>completo fino a %1</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>non ancora letto</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>Da richiamare</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Rimandato</translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation>Usciti da allora</translation>
    </message>
    <message>
        <source>There is no task “%1”; “callboard queue” shows their keys.</source>
        <translation>L’attività «%1» non esiste; «callboard queue» ne mostra le chiavi.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) decided.</source>
        <translation>
            <numerusform>%n attività decisa.</numerusform>
            <numerusform>%n attività decise.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say either --until TIME or --minutes N.</source>
        <translation>Indicare --until ORA oppure --minutes N.</translation>
    </message>
    <message>
        <source>Something can only be put off to a later time.</source>
        <translation>Si può rimandare solo a un momento successivo.</translation>
    </message>
    <message>
        <source>There is no guest “%1”.</source>
        <translation>L’ospite «%1» non esiste.</translation>
    </message>
    <message>
        <source>Several guests are called “%1”; say which by its number, such as g17.</source>
        <translation>Più ospiti si chiamano «%1»; indicare quale con il suo numero, come g17.</translation>
    </message>
    <message>
        <source>%1 needs a whole number.</source>
        <translation>%1 richiede un numero intero.</translation>
    </message>
    <message>
        <source>%1 is one of: %2.</source>
        <translation>%1 è uno tra: %2.</translation>
    </message>
    <message>
        <source>%1 needs a time such as 2026-03-16T14:00:00Z.</source>
        <translation>%1 richiede un orario come 2026-03-16T14:00:00Z.</translation>
    </message>
    <message>
        <source>%1 needs a size such as 1280x800.</source>
        <translation>%1 richiede una dimensione come 1280x800.</translation>
    </message>
    <message>
        <source>%1 needs KEY=VALUE.</source>
        <translation>%1 richiede NOME=VALORE.</translation>
    </message>
    <message>
        <source>%1 was given more than once.</source>
        <translation>%1 è stato indicato più di una volta.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 richiede %2.</translation>
    </message>
    <message>
        <source>There is one word too many after %1.</source>
        <translation>C’è una parola di troppo dopo %1.</translation>
    </message>
    <message>
        <source>There is no sub-command “%1”.</source>
        <translation>Il sottocomando «%1» non esiste.</translation>
    </message>
    <message>
        <source>“%1” needs one more word: %2.</source>
        <translation>«%1» richiede un’altra parola: %2.</translation>
    </message>
    <message>
        <source>%1 does not go before a sub-command.</source>
        <translation>%1 non va prima di un sottocomando.</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>Lo standard output</translation>
    </message>
    <message>
        <source>--secret is keyring, env:VARIABLE or file:PATH.</source>
        <translation>--secret è keyring, env:VARIABILE o file:PERCORSO.</translation>
    </message>
    <message>
        <source>%1 needs one thing more: %2</source>
        <translation>%1 richiede ancora una cosa: %2</translation>
    </message>
    <message>
        <source>%1 needs --option %2=…: %3</source>
        <translation>%1 richiede --option %2=…: %3</translation>
    </message>
    <message>
        <source>The account needs a name: --name N.</source>
        <translation>L’account richiede un nome: --name N.</translation>
    </message>
    <message>
        <source>%1 has no common address: give yours with --base-url U.</source>
        <translation>%1 non ha un indirizzo comune: indicare il proprio con --base-url U.</translation>
    </message>
    <message>
        <source>--base-url needs an https address; http is for this machine only.</source>
        <translation>--base-url richiede un indirizzo https; http vale solo per questo computer.</translation>
    </message>
    <message>
        <source>%1 has no option “%2”; it can be: %3.</source>
        <translation>%1 non ha l’opzione «%2»; può essere: %3.</translation>
    </message>
    <message>
        <source>%1 has no option “%2”; did you mean “%3”?</source>
        <translation>%1 non ha l’opzione «%2»; forse «%3»?</translation>
    </message>
    <message>
        <source>--option timezone needs a name such as Europe/Paris.</source>
        <translation>--option timezone richiede un nome come Europe/Paris.</translation>
    </message>
    <message>
        <source>--option %1 needs a number.</source>
        <translation>--option %1 richiede un numero.</translation>
    </message>
    <message>
        <source>“%1” is secret and does not belong on the command line: it is asked for, or read from standard input.</source>
        <translation>«%1» è segreto e non va scritto sulla riga di comando: viene chiesto o letto dallo standard input.</translation>
    </message>
    <message>
        <source>such as %1</source>
        <extracomment>A question on the command line. %1 is an example of what to type.</extracomment>
        <translation>come %1</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <extracomment>A question on the command line: no answer is needed.</extracomment>
        <translation>può restare vuoto</translation>
    </message>
    <message>
        <source>not shown while you type</source>
        <translation>non visibile durante la digitazione</translation>
    </message>
    <message>
        <source>Name of the account here (%1):</source>
        <translation>Nome dell’account qui (%1):</translation>
    </message>
    <message>
        <source>There is no provider “%1”; did you mean “%2”?</source>
        <translation>Il fornitore «%1» non esiste; forse «%2»?</translation>
    </message>
    <message>
        <source>There is no provider “%1”; it can be: %2.</source>
        <translation>Il fornitore «%1» non esiste; può essere: %2.</translation>
    </message>
    <message>
        <source>--base-url is empty; leave it out for the usual address.</source>
        <translation>--base-url è vuoto; ometterlo per l’indirizzo solito.</translation>
    </message>
    <message>
        <source>--since needs a day that has been, such as 2026-01-01 or -3m.</source>
        <translation>--since richiede un giorno passato, come 2026-01-01 o -3m.</translation>
    </message>
    <message>
        <source>Address of your %1 (https://…):</source>
        <translation>Indirizzo del proprio %1 (https://…):</translation>
    </message>
    <message>
        <source>The secret of %1 is a JSON object with %2; %3 is not there.</source>
        <extracomment>%1 is the provider, %2 names separated by commas, %3 one of them.</extracomment>
        <translation>Il segreto di %1 è un oggetto JSON con %2; manca %3.</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>L’account «%1» non esiste.</translation>
    </message>
    <message>
        <source>--secret needs ACCOUNT=env:VARIABLE or ACCOUNT=file:PATH.</source>
        <translation>--secret richiede ACCOUNT=env:VARIABILE o ACCOUNT=file:PERCORSO.</translation>
    </message>
    <message>
        <source>%1: %2 sends no events that can be checked.</source>
        <translation>%1: %2 non invia eventi verificabili.</translation>
    </message>
    <message>
        <source>No account sends events: escapelife, Twilio, Aircall, RingCentral and Quo do.</source>
        <translation>Nessun account invia eventi; lo fanno escapelife, Twilio, Aircall, RingCentral e Quo.</translation>
    </message>
    <message>
        <source>%1: the keyring cannot keep a verification token. Give one with --secret.</source>
        <translation>%1: il portachiavi non può conservare un token di verifica. Indicarne uno con --secret.</translation>
    </message>
    <message>
        <source>%1: events are signed with the account&apos;s auth token, which is not known here. Give it with --secret; until then they are refused.</source>
        <translation>%1: gli eventi sono firmati con l’auth token dell’account, che qui non è noto. Indicarlo con --secret; fino ad allora vengono rifiutati.</translation>
    </message>
    <message>
        <source>%1: %2 shows a secret when the webhook is made. Give it with --secret; until then its events are refused.</source>
        <translation>%1: %2 mostra un segreto alla creazione del webhook. Indicarlo con --secret; fino ad allora i suoi eventi vengono rifiutati.</translation>
    </message>
    <message>
        <source>%1: enter %2 at the vendor, with the verification token %3</source>
        <translation>%1: inserire %2 presso il fornitore, con il token di verifica %3</translation>
    </message>
    <message>
        <source>%1: enter %2 at the vendor</source>
        <translation>%1: inserire %2 presso il fornitore</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) refused</source>
        <translation>
            <numerusform>%n richiesta rifiutata</numerusform>
            <numerusform>%n richieste rifiutate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with a wrong signature, %2 without one, %3 out of date, %4 from web pages, %5 for another host, %6 otherwise</source>
        <translation>%1 con firma errata, %2 senza firma, %3 scadute, %4 da pagine web, %5 per un altro host, %6 per altri motivi</translation>
    </message>
    <message>
        <source>--public-url needs an address such as https://calls.example.com.</source>
        <translation>--public-url richiede un indirizzo come https://calls.example.com.</translation>
    </message>
    <message>
        <source>--address needs the address of this computer in numbers, such as 127.0.0.1.</source>
        <translation>--address richiede l’indirizzo di questo computer in cifre, come 127.0.0.1.</translation>
    </message>
    <message>
        <source>Nothing can listen on port %1 of %2: another program has it, or it is not allowed. Choose another with --port.</source>
        <translation>Impossibile mettersi in ascolto sulla porta %1 di %2: la usa un altro programma o non è permessa. Sceglierne un’altra con --port.</translation>
    </message>
    <message>
        <source>listen and --offline do not go together.</source>
        <translation>listen e --offline non vanno insieme.</translation>
    </message>
    <message>
        <source>--port needs a number up to 65535.</source>
        <translation>--port richiede un numero fino a 65535.</translation>
    </message>
    <message>
        <source>Listening on %1 without encryption: put a reverse proxy with TLS in front of it.</source>
        <translation>In ascolto su %1 senza cifratura: mettere davanti un reverse proxy con TLS.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a call; ids look like 1:cal_ab12.</source>
        <translation>«%1» non è l’ID di una chiamata; gli ID sono come 1:cal_ab12.</translation>
    </message>
    <message>
        <source>There is no call “%1”.</source>
        <translation>La chiamata «%1» non esiste.</translation>
    </message>
    <message>
        <source>--sort is one of: %1; “:desc” turns it round.</source>
        <translation>--sort è uno tra: %1; «:desc» inverte l’ordine.</translation>
    </message>
    <message>
        <source>--format xlsx needs --output FILE: a spreadsheet is no text.</source>
        <translation>--format xlsx richiede --output FILE: un foglio di calcolo non è testo.</translation>
    </message>
    <message>
        <source>Ends with 0 when done, 1 when it failed, 2 when used wrongly, 3 when partly done.</source>
        <translation>Termina con 0 se riuscito, 1 se non riuscito, 2 se usato male, 3 se riuscito in parte.</translation>
    </message>
    <message>
        <source>Usage: callboard [options] %1
       callboard SUB-COMMAND [options]</source>
        <translation>Uso: callboard [opzioni] %1
     callboard SOTTOCOMANDO [opzioni]</translation>
    </message>
    <message>
        <source>All calls of a company in one place. Without a sub-command it opens the window.</source>
        <translation>Tutte le chiamate di un’azienda in un solo posto. Senza sottocomando apre la finestra.</translation>
    </message>
    <message>
        <source>Options of the window:</source>
        <translation>Opzioni della finestra:</translation>
    </message>
    <message>
        <source>Options everywhere:</source>
        <translation>Opzioni sempre valide:</translation>
    </message>
    <message>
        <source>Sub-commands (callboard SUB-COMMAND --help says more):</source>
        <translation>Sottocomandi (callboard SOTTOCOMANDO --help dice di più):</translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <translation>Uso: %1 [opzioni]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opzioni:</translation>
    </message>
    <message>
        <source>%1: %2 there, %3 here</source>
        <translation>%1: %2 lì, %3 qui</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>aggiornato</translation>
    </message>
    <message>
        <source>newest calls</source>
        <translation>chiamate più recenti</translation>
    </message>
    <message>
        <source>older calls</source>
        <translation>chiamate precedenti</translation>
    </message>
    <message>
        <source>calls that were not finished</source>
        <translation>chiamate non ancora concluse</translation>
    </message>
    <message>
        <source>looking for changes in the whole history</source>
        <translation>ricerca di modifiche nell’intera cronologia</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>ospiti</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>invio</translation>
    </message>
    <message>
        <source>waiting, as the provider asked</source>
        <translation>in attesa, come chiesto dal fornitore</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non riuscito</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>%1: %2, %3 read</source>
        <translation>%1: %2, %3 lette</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 deleted, %5 sent, %6 pages read</source>
        <translation>%1: %2 nuove, %3 modificate, %4 eliminate, %5 inviate, %6 pagine lette</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n edit(s) wait to be sent; “callboard outbox list” shows them.</source>
        <translation>
            <numerusform>%1: %n modifica in attesa di invio; «callboard outbox list» la mostra.</numerusform>
            <numerusform>%1: %n modifiche in attesa di invio; «callboard outbox list» le mostra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s) could not be read and were set aside; “callboard doctor” says more.</source>
        <translation>
            <numerusform>%1: %n elemento non leggibile è stato messo da parte; «callboard doctor» dice di più.</numerusform>
            <numerusform>%1: %n elementi non leggibili sono stati messi da parte; «callboard doctor» dice di più.</numerusform>
        </translation>
    </message>
    <message>
        <source>sync and --offline do not go together.</source>
        <translation>sync e --offline non vanno insieme.</translation>
    </message>
    <message>
        <source>No account is connected yet; “callboard accounts add” connects one.</source>
        <translation>Nessun account è ancora collegato; «callboard accounts add» ne collega uno.</translation>
    </message>
    <message>
        <source>There is no view “%1”; “callboard views list” shows them.</source>
        <translation>La vista «%1» non esiste; «callboard views list» le mostra tutte.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Una vista richiede un nome.</translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n character(s).</source>
        <translation>
            <numerusform>Il nome supera %n carattere.</numerusform>
            <numerusform>Il nome supera %n caratteri.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>La vista «%1» esiste già.</translation>
    </message>
    <message>
        <source>the file is too large to be a list of views</source>
        <translation>il file è troppo grande per essere un elenco di viste</translation>
    </message>
    <message>
        <source>added</source>
        <translation>aggiunta</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>uguale</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>sostituita</translation>
    </message>
    <message>
        <source>differs, left as it is</source>
        <translation>diversa, lasciata com’è</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) differ from yours and were left; --replace takes them.</source>
        <translation>
            <numerusform>%n vista è diversa da quella presente ed è stata lasciata; --replace la sostituisce.</numerusform>
            <numerusform>%n viste sono diverse da quelle presenti e sono state lasciate; --replace le sostituisce.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved the view “%1”.</source>
        <translation>Vista «%1» salvata.</translation>
    </message>
    <message>
        <source>Removed the view “%1”.</source>
        <translation>Vista «%1» rimossa.</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>viene chiesto</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Può restare vuoto.</translation>
    </message>
    <message>
        <source>--base-url of your own is needed</source>
        <translation>serve un proprio --base-url</translation>
    </message>
    <message>
        <source>Sign in with a web browser instead of giving a key.</source>
        <translation>Accedere con un browser anziché indicare una chiave.</translation>
    </message>
    <message>
        <source>%1 has no sign-in with a web browser.</source>
        <translation>%1 non prevede l’accesso con un browser.</translation>
    </message>
    <message>
        <source>A sign-in is kept in the keyring or a file: its key changes by itself.</source>
        <translation>Un accesso si conserva nel portachiavi o in un file: la sua chiave cambia da sola.</translation>
    </message>
    <message>
        <source>%1 replaces its key at every use, so it can only be kept in the keyring or a file.</source>
        <translation>%1 sostituisce la chiave a ogni uso, perciò la si può tenere solo nel portachiavi o in un file.</translation>
    </message>
    <message>
        <source>There is already an account called “%1”.</source>
        <translation>Esiste già un account di nome «%1».</translation>
    </message>
    <message>
        <source>There is no keyring to keep the key of %1 in; use --secret env:VARIABLE or file:PATH.</source>
        <translation>Non c’è un portachiavi in cui tenere la chiave di %1; usare --secret env:VARIABILE o file:PERCORSO.</translation>
    </message>
    <message>
        <source>Connected “%1” as account %2.</source>
        <translation>«%1» collegato come account %2.</translation>
    </message>
    <message>
        <source>The key of “%1” works. %2</source>
        <translation>La chiave di «%1» funziona. %2</translation>
    </message>
    <message>
        <source>This forgets the account, its calls and its unsent edits; add --yes to do it.</source>
        <translation>Questo dimentica l’account, le sue chiamate e le sue modifiche non inviate; aggiungere --yes per procedere.</translation>
    </message>
    <message>
        <source>The account is gone, but its key may still be in the keyring.</source>
        <translation>L’account non c’è più, ma la sua chiave potrebbe essere ancora nel portachiavi.</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>«%1» rimosso.</translation>
    </message>
    <message>
        <source>%1 is the only record of its call.</source>
        <translation>%1 è l’unico record della sua chiamata.</translation>
    </message>
    <message>
        <source>%1 is a call of its own now.</source>
        <translation>%1 è ora una chiamata a sé.</translation>
    </message>
    <message>
        <source>%1 and %2 are one call already.</source>
        <translation>%1 e %2 sono già una sola chiamata.</translation>
    </message>
    <message>
        <source>%1 and %2 are one call now.</source>
        <translation>%1 e %2 sono ora una sola chiamata.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is a field of a call, such as &quot;Summary&quot;, %2 the call.
----------
%1 and %2 are sizes: &quot;120 kB of 2 MB&quot;.</extracomment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a state (&quot;Here&quot;), %2 a size.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>kept for ever</source>
        <translation>conservate per sempre</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s); %1 older</source>
        <translation>
            <numerusform>%n giorno; %1 oltre</numerusform>
            <numerusform>%n giorni; %1 oltre</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known about this person.</source>
        <translation>Di questa persona non si sa nulla.</translation>
    </message>
    <message>
        <source>Nothing is erased yet; add --yes to do it. It cannot be undone.</source>
        <translation>Nulla è ancora stato cancellato; aggiungere --yes per procedere. Non si può annullare.</translation>
    </message>
    <message>
        <source>“%1” is not KIND=DAYS; kinds are audio, transcript, notes and facts.</source>
        <translation>«%1» non è KIND=DAYS; i tipi sono audio, transcript, notes e facts.</translation>
    </message>
    <message>
        <source>Nothing is changed yet; add --yes to do it. What is removed here comes back only from the telephone systems.</source>
        <translation>Nulla è ancora stato modificato; aggiungere --yes per procedere. Ciò che si rimuove qui torna solo dai sistemi telefonici.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n call(s)</source>
        <extracomment>%1 is a number of calls that were drawn, %n how many there were to draw from.</extracomment>
        <translation>
            <numerusform>%1 di %n chiamata</numerusform>
            <numerusform>%1 di %n chiamate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 calls reviewed, score %4</source>
        <extracomment>A line of a report. %1 is the name of a review list, %2 and %3 are numbers of calls, %4 is a score.</extracomment>
        <translation>%1: %2 di %3 chiamate valutate, punteggio %4</translation>
    </message>
    <message>
        <source>There is no review list yet.</source>
        <translation>Non c’è ancora nessun elenco di valutazione.</translation>
    </message>
    <message>
        <source>There is no review list “%1”; “callboard review lists” shows them.</source>
        <translation>L’elenco di valutazione «%1» non esiste; «callboard review lists» li mostra tutti.</translation>
    </message>
    <message>
        <source>--per-person is 1 to %1.</source>
        <translation>--per-person va da 1 a %1.</translation>
    </message>
    <message>
        <source>There is no scorecard “%1”; “callboard review scorecards” shows them.</source>
        <translation>La scheda di valutazione «%1» non esiste; «callboard review scorecards» le mostra tutte.</translation>
    </message>
    <message>
        <source>There is no call to draw: none passes the query, says who spoke and was not reviewed before.</source>
        <translation>Nessuna chiamata da sorteggiare: nessuna corrisponde alla ricerca, dice chi ha parlato e non è già stata valutata.</translation>
    </message>
    <message>
        <source>A review list needs a name.</source>
        <translation>Un elenco di valutazione richiede un nome.</translation>
    </message>
    <message>
        <source>A workbook needs a file: --output F.</source>
        <translation>Un foglio di calcolo richiede un file: --output F.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n domanda</numerusform>
            <numerusform>%n domande</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>«%1» non può essere letto: %2</translation>
    </message>
    <message numerus="yes">
        <source>The scorecard “%1” is here, with %n question(s).</source>
        <translation>
            <numerusform>La scheda di valutazione «%1» è qui, con %n domanda.</numerusform>
            <numerusform>La scheda di valutazione «%1» è qui, con %n domande.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes no guests; leave out --at %2 to keep them here only.</source>
        <translation>%1 non accetta ospiti; omettere --at %2 per tenerli solo qui.</translation>
    </message>
    <message>
        <source>%1 needs a first and a last name: say which is which with --first-name and --last-name.</source>
        <translation>%1 richiede nome e cognome: indicarli con --first-name e --last-name.</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <extracomment>%1 is the name of an account, %2 what became of a guest there (&quot;sent&quot;).</extracomment>
        <translation>Presso %1: %2</translation>
    </message>
    <message>
        <source>The browser brought a refusal: %1. Try again there, or end with Ctrl+C.</source>
        <translation>Il browser ha riportato un rifiuto: %1. Riprovare lì o terminare con Ctrl+C.</translation>
    </message>
    <message>
        <source>Sign in with this page; the program waits for the browser to come back:</source>
        <translation>Accedere da questa pagina; il programma attende il ritorno del browser:</translation>
    </message>
    <message>
        <source>The export could not be written down in the audit trail: %1</source>
        <translation>Impossibile annotare l’esportazione nel registro attività: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Addetto</translation>
    </message>
    <message>
        <source>(worked out from other times)</source>
        <translation>(ricavato da altri orari)</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Con risposta</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Rang for</source>
        <translation>Squillo</translation>
    </message>
    <message>
        <source>Talked for</source>
        <translation>Conversazione</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>(deleted at the provider)</source>
        <translation>(eliminata presso il fornitore)</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Conosciuta tramite</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>In attesa di invio</translation>
    </message>
    <message>
        <source>Kept here only</source>
        <translation>Conservato solo qui</translation>
    </message>
    <message>
        <source>Way of the call</source>
        <translation>Percorso della chiamata</translation>
    </message>
    <message>
        <source>Possibly the same call: %1. %2 To make them one: callboard join %3 %1</source>
        <translation>Forse la stessa chiamata: %1. %2 Per unirle: callboard join %3 %1</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Registrazioni</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Argomenti</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Trascrizione</translation>
    </message>
    <message>
        <source>you work offline</source>
        <translation>si lavora offline</translation>
    </message>
    <message>
        <source>%1 takes no changes of this</source>
        <extracomment>%1 is a list of telephone systems.</extracomment>
        <translation>%1 non accetta modifiche di questo dato</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>inviata</translation>
    </message>
    <message>
        <source>kept here only: %1</source>
        <translation>conservato solo qui: %1</translation>
    </message>
    <message>
        <source>kept, but it needs your decision: %1</source>
        <translation>conservata, ma richiede una decisione: %1</translation>
    </message>
    <message>
        <source>kept; will be sent later: %1</source>
        <translation>conservata; sarà inviata più tardi: %1</translation>
    </message>
    <message>
        <source>%1 is too long for notes.</source>
        <translation>%1 è troppo lungo per le note.</translation>
    </message>
    <message>
        <source>The notes are not UTF-8 text.</source>
        <translation>Le note non sono testo UTF-8.</translation>
    </message>
    <message>
        <source>note needs one of --text T, --file F, --restore N, --history or -.</source>
        <translation>note richiede uno tra --text T, --file F, --restore N, --history o -.</translation>
    </message>
    <message>
        <source>No connected account takes calls logged by hand.</source>
        <translation>Nessun account collegato accetta chiamate inserite a mano.</translation>
    </message>
    <message>
        <source>Say which account to log into: --account N.</source>
        <translation>Indicare in quale account inserirla: --account N.</translation>
    </message>
    <message>
        <source>Notes of %1</source>
        <translation>Note di %1</translation>
    </message>
    <message>
        <source>log needs %1.</source>
        <translation>log richiede %1.</translation>
    </message>
    <message>
        <source>--from and --to need phone numbers with country code, such as +13055551234.</source>
        <translation>--from e --to richiedono numeri di telefono con prefisso internazionale, come +390655512345.</translation>
    </message>
    <message>
        <source>Logged as %1</source>
        <translation>Inserita come %1</translation>
    </message>
    <message>
        <source>This deletes the call for ever, at the provider too; add --yes to do it.</source>
        <translation>Questo elimina la chiamata per sempre, anche presso il fornitore; aggiungere --yes per procedere.</translation>
    </message>
    <message>
        <source>%1 does not let calls be deleted.</source>
        <translation>%1 non permette di eliminare le chiamate.</translation>
    </message>
    <message>
        <source>The call stays, because %1 does not let calls be deleted.</source>
        <translation>La chiamata resta, perché %1 non permette di eliminare le chiamate.</translation>
    </message>
    <message>
        <source>Deletion of %1</source>
        <translation>Eliminazione di %1</translation>
    </message>
    <message>
        <source>%1 See “%2”.</source>
        <translation>%1 Vedere «%2».</translation>
    </message>
    <message>
        <source>--%1 goes with --demo.</source>
        <translation>--%1 va con --demo.</translation>
    </message>
    <message>
        <source>--view and --query do not go together: a view is a query.</source>
        <translation>--view e --query non vanno insieme: una vista è una ricerca.</translation>
    </message>
    <message>
        <source>There is no display: neither WAYLAND_DISPLAY nor DISPLAY is set. Sub-commands and --screenshot work without one.</source>
        <translation>Non c’è uno schermo: né WAYLAND_DISPLAY né DISPLAY è impostata. I sottocomandi e --screenshot funzionano senza.</translation>
    </message>
    <message>
        <source>No system of this call takes another address of the recording.</source>
        <translation>Nessun sistema di questa chiamata accetta un altro indirizzo della registrazione.</translation>
    </message>
    <message>
        <source>edit needs what to change, such as --summary T.</source>
        <translation>edit richiede che cosa modificare, come --summary T.</translation>
    </message>
    <message>
        <source>%1 is so already; nothing was changed.</source>
        <translation>%1 è già così; nulla è stato modificato.</translation>
    </message>
    <message>
        <source>correct what is known of a call; an empty text clears</source>
        <translation>corregge i dati di una chiamata; un testo vuoto svuota il campo</translation>
    </message>
    <message>
        <source>what became of it</source>
        <translation>com’è andata a finire</translation>
    </message>
    <message>
        <source>detailed summary</source>
        <translation>riepilogo dettagliato</translation>
    </message>
    <message>
        <source>another link to the recording</source>
        <translation>un altro link alla registrazione</translation>
    </message>
    <message>
        <source>the provider&apos;s id of the employee</source>
        <translation>l’ID dell’addetto presso il fornitore</translation>
    </message>
    <message>
        <source>number of a ticket</source>
        <translation>numero di un ticket</translation>
    </message>
    <message>
        <source>number of a customer</source>
        <translation>numero di un cliente</translation>
    </message>
    <message>
        <source>the provider&apos;s id of the reservation</source>
        <translation>l’ID della prenotazione presso il fornitore</translation>
    </message>
    <message>
        <source>put right what a turn of the transcript says, the first being 1; kept here only</source>
        <translation>corregge le parole di un intervento della trascrizione, il primo è 1; conservato solo qui</translation>
    </message>
    <message>
        <source>take a correction back; without WORDS</source>
        <translation>annulla una correzione; senza WORDS</translation>
    </message>
    <message>
        <source>write the lines that are not taken to this table, to be mended and imported</source>
        <translation>scrive in questa tabella le righe non importate, da correggere e importare</translation>
    </message>
    <message>
        <source>take an import back: that number of guests imports, or the last one</source>
        <translation>annulla un’importazione: quella con il numero indicato da guests imports, o l’ultima</translation>
    </message>
    <message>
        <source>list the imports that can be taken back, newest first</source>
        <translation>elenca le importazioni che si possono annullare, dalla più recente</translation>
    </message>
    <message>
        <source>The transcript of this call has no turns to correct.</source>
        <translation>La trascrizione di questa chiamata non ha interventi da correggere.</translation>
    </message>
    <message>
        <source>There is no turn %1: say its number, from 1 to %2.</source>
        <translation>L’intervento %1 non esiste: indicarne il numero, da 1 a %2.</translation>
    </message>
    <message>
        <source>correct needs the right words, or --undo.</source>
        <translation>correct richiede le parole giuste oppure --undo.</translation>
    </message>
    <message>
        <source>The right words are missing; --undo takes a correction back.</source>
        <translation>Mancano le parole giuste; --undo annulla una correzione.</translation>
    </message>
    <message>
        <source>--undo needs a number that guests imports lists, or nothing.</source>
        <translation>--undo richiede un numero elencato da guests imports, oppure niente.</translation>
    </message>
    <message>
        <source>There is no import %1 to take back; guests imports lists them.</source>
        <translation>L’importazione %1 da annullare non esiste; guests imports le elenca.</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Conservato: %1</translation>
    </message>
    <message>
        <source>%1 new, %2 changed</source>
        <translation>%1 nuovi, %2 modificati</translation>
    </message>
    <message>
        <source>Corrected here</source>
        <translation>Corretto qui</translation>
    </message>
    <message>
        <source>“%1” is no link to a call or a number; links look like callboard://call/1:cal_ab12 or tel:+33612345678.</source>
        <translation>«%1» non è un link a una chiamata o a un numero; i link sono come callboard://call/1:cal_ab12 o tel:+390655512345.</translation>
    </message>
    <message>
        <source>A tel: link goes without --view and --query: it shows the calls of its number.</source>
        <translation>Un link tel: va senza --view e --query: mostra le chiamate del suo numero.</translation>
    </message>
    <message>
        <source>The window was open already and came forward; it did not follow %1.</source>
        <extracomment>%1 are options of the command line, such as --size, --offline.</extracomment>
        <translation>La finestra era già aperta ed è stata portata in primo piano, senza tener conto di %1.</translation>
    </message>
    <message>
        <source>The window is open: “Help, Copy diagnostics” there has the same text.</source>
        <translation>La finestra è aperta: lì «Aiuto, Copia diagnostica» dà lo stesso testo.</translation>
    </message>
    <message>
        <source>print a text for those who help: no names, numbers, keys or addresses</source>
        <translation>stampa un testo per chi aiuta: senza nomi, numeri, chiavi o indirizzi</translation>
    </message>
    <message>
        <source>--dialog is accounts, health, events, notifications, manual, manual:CHAPTER, settings, settings:PAGE, connect or connect:PROVIDER.</source>
        <translation>--dialog è accounts, health, events, notifications, manual, manual:CAPITOLO, settings, settings:PAGINA, connect o connect:FORNITORE.</translation>
    </message>
    <message>
        <source>The manual has no chapter “%1”; its chapters are %2.</source>
        <translation>Il manuale non ha il capitolo «%1»; i suoi capitoli sono %2.</translation>
    </message>
    <message>
        <source>Nothing has changed. --yes restores it; the present profile is kept aside.</source>
        <translation>Nulla è cambiato. --yes lo ripristina; il profilo attuale viene messo da parte.</translation>
    </message>
    <message>
        <source>%1 exists already; --replace overwrites it, once the new backup is whole.</source>
        <translation>%1 esiste già; --replace lo sovrascrive, quando il nuovo backup è completo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Start Callboard again: it repairs the file and says what it did</source>
        <translation>Riavviare Callboard: ripara il file e dice che cosa ha fatto</translation>
    </message>
    <message>
        <source>write everything but keys into one file, readable by you alone, and check it</source>
        <translation>scrive tutto tranne le chiavi in un solo file, leggibile solo dal proprio utente, e lo verifica</translation>
    </message>
    <message>
        <source>leave out the calls; they are fetched again, as far as the systems have them</source>
        <translation>tralascia le chiamate; vengono recuperate di nuovo, per quanto i sistemi le abbiano</translation>
    </message>
    <message>
        <source>with the recordings that are on this computer</source>
        <translation>con le registrazioni che sono su questo computer</translation>
    </message>
    <message>
        <source>overwrite FILE</source>
        <translation>sovrascrive FILE</translation>
    </message>
    <message>
        <source>say what is in a backup; with --yes, put it in the place of the profile</source>
        <translation>dice che cosa contiene un backup; con --yes lo mette al posto del profilo</translation>
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
        <translation>Chiamate al giorno</translation>
    </message>
    <message>
        <source>Calls per week</source>
        <translation>Chiamate alla settimana</translation>
    </message>
    <message>
        <source>Calls per month</source>
        <translation>Chiamate al mese</translation>
    </message>
    <message>
        <source>Calls per quarter</source>
        <translation>Chiamate al trimestre</translation>
    </message>
    <message>
        <source>Calls per year</source>
        <translation>Chiamate all’anno</translation>
    </message>
    <message>
        <source>Calls over the years</source>
        <translation>Chiamate negli anni</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>A quarter of a year: %1 is 1 to 4, %2 the year.</extracomment>
        <translation>%1º trim. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n chiamata</numerusform>
            <numerusform>%n chiamate</numerusform>
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
        <translation>Nessuna chiamata da contare</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s), %1. Most of them: %2.</source>
        <extracomment>%1 is a stretch of days, %2 the busiest part of it, %n the number of calls in all.</extracomment>
        <translation>
            <numerusform>%n chiamata, %1. Massimo: %2.</numerusform>
            <numerusform>%n chiamate, %1. Massimo: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>This profile has accounts of its own; the demo needs an empty one.</source>
        <translation>Questo profilo ha account propri; la demo ne richiede uno vuoto.</translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n chiamata</numerusform>
            <numerusform>%n chiamate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a recording</source>
        <extracomment>Part of a list of what is known about a person.</extracomment>
        <translation>
            <numerusform>di cui %n con registrazione</numerusform>
            <numerusform>di cui %n con registrazione</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a transcript</source>
        <translation>
            <numerusform>di cui %n con trascrizione</numerusform>
            <numerusform>di cui %n con trascrizione</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with notes</source>
        <translation>
            <numerusform>di cui %n con note</numerusform>
            <numerusform>di cui %n con note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2) is asked to delete %n call(s).</source>
        <translation>
            <numerusform>A %1 (%2) viene chiesto di eliminare %n chiamata.</numerusform>
            <numerusform>A %1 (%2) viene chiesto di eliminare %n chiamate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2) keeps %n call(s): its interface deletes nothing. Ask the company itself.</source>
        <translation>
            <numerusform>%1 (%2) conserva %n chiamata: la sua interfaccia non elimina nulla. Rivolgersi direttamente all’azienda.</numerusform>
            <numerusform>%1 (%2) conserva %n chiamate: la sua interfaccia non elimina nulla. Rivolgersi direttamente all’azienda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Guest: %1</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>Ospite: %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Numero: %1</translation>
    </message>
    <message>
        <source>%1 belongs to other guests, too: only calls that were linked by hand go.</source>
        <translation>%1 appartiene anche ad altri ospiti: vengono cancellate solo le chiamate collegate a mano.</translation>
    </message>
    <message>
        <source>Here, for ever:</source>
        <translation>Qui, per sempre:</translation>
    </message>
    <message numerus="yes">
        <source>%n contact card(s) of telephone systems</source>
        <translation>
            <numerusform>%n scheda contatto di sistemi telefonici</numerusform>
            <numerusform>%n schede contatto di sistemi telefonici</numerusform>
        </translation>
    </message>
    <message>
        <source>the entry in the directory of guests</source>
        <translation>la voce nella rubrica degli ospiti</translation>
    </message>
    <message>
        <source>copies of older versions of the data files</source>
        <translation>copie di versioni precedenti dei file di dati</translation>
    </message>
    <message>
        <source>At the telephone systems:</source>
        <translation>Presso i sistemi telefonici:</translation>
    </message>
    <message>
        <source>Receipt %1: personal data erased</source>
        <extracomment>Title of a text that proves what was erased; %1 is its number.</extracomment>
        <translation>Ricevuta %1: dati personali cancellati</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Richiesta: %1</translation>
    </message>
    <message>
        <source>Done by: %1</source>
        <translation>Eseguito da: %1</translation>
    </message>
    <message>
        <source>Erased here:</source>
        <translation>Cancellato qui:</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Listening, but for no account yet: choose one below.</source>
        <translation>In ascolto, ma ancora per nessun account: sceglierne uno qui sotto.</translation>
    </message>
    <message>
        <source>Listening on port %1 of this computer.</source>
        <extracomment>%1 is a port number of this computer.</extracomment>
        <translation>In ascolto sulla porta %1 di questo computer.</translation>
    </message>
    <message>
        <source>Off. Calls show when they are looked for, once a minute.</source>
        <translation>Disattivato. Le chiamate compaiono quando vengono cercate, una volta al minuto.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Avvio in corso…</translation>
    </message>
    <message>
        <source>The public address must be like https://calls.example.com.</source>
        <translation>L’indirizzo pubblico deve essere come https://calls.example.com.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program or not allowed. Choose another one.</source>
        <translation>La porta %1 è usata da un altro programma o non è permessa. Sceglierne un’altra.</translation>
    </message>
    <message>
        <source>Give this to %1 as the verification token of the subscription. Without any of this, Callboard also hears %1 through a connection that it opens itself.</source>
        <extracomment>%1 is the vendor. The text in the field was made by Callboard.</extracomment>
        <translation>Fornire questo a %1 come token di verifica dell’abbonamento. Anche senza tutto ciò, Callboard riceve gli eventi di %1 tramite una connessione che apre da sé.</translation>
    </message>
    <message>
        <source>%1 signs with the account&apos;s main auth token. Enter it here.</source>
        <translation>%1 firma con l’auth token principale dell’account. Inserirlo qui.</translation>
    </message>
    <message>
        <source>%1 signs with the account&apos;s main auth token. Nothing to enter there.</source>
        <translation>%1 firma con l’auth token principale dell’account. Lì non c’è nulla da inserire.</translation>
    </message>
    <message>
        <source>%1 shows a token or signing key when the webhook is made. Enter it here; until then its events are refused.</source>
        <translation>%1 mostra un token o una chiave di firma alla creazione del webhook. Inserirlo qui; fino ad allora i suoi eventi vengono rifiutati.</translation>
    </message>
    <message>
        <source>The token or signing key that %1 showed when the webhook was made.</source>
        <translation>Il token o la chiave di firma che %1 ha mostrato alla creazione del webhook.</translation>
    </message>
    <message numerus="yes">
        <source>%n with a wrong signature</source>
        <extracomment>Reasons why requests were refused, in a list after a colon.</extracomment>
        <translation>
            <numerusform>%n con firma errata</numerusform>
            <numerusform>%n con firma errata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a signature</source>
        <translation>
            <numerusform>%n senza firma</numerusform>
            <numerusform>%n senza firma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of date</source>
        <translation>
            <numerusform>%n scaduta</numerusform>
            <numerusform>%n scadute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for another address</source>
        <translation>
            <numerusform>%n per un altro indirizzo</numerusform>
            <numerusform>%n per un altro indirizzo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from web page(s)</source>
        <translation>
            <numerusform>%n da una pagina web</numerusform>
            <numerusform>%n da pagine web</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too slow</source>
        <translation>
            <numerusform>%n troppo lenta</numerusform>
            <numerusform>%n troppo lente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that made no sense</source>
        <translation>
            <numerusform>%n senza senso</numerusform>
            <numerusform>%n senza senso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) accepted</source>
        <translation>
            <numerusform>%n evento accettato</numerusform>
            <numerusform>%n eventi accettati</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 refused: %3</source>
        <extracomment>%1 as &quot;12 events accepted&quot;, %2 how many requests were refused, %3 a list of reasons.</extracomment>
        <translation>%1 · %2 rifiutate: %3</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>%1 needs a number here, such as 12.</source>
        <extracomment>Below a line for the number of a ticket or customer, where something else was typed. %1 is a telephone system.</extracomment>
        <translation>%1 richiede qui un numero, come 12.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Today %1</source>
        <extracomment>A moment of today; %1 is the time of day.</extracomment>
        <translation>Oggi %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <extracomment>A moment of yesterday; %1 is the time of day.</extracomment>
        <translation>Ieri %1</translation>
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
        <translation>Numero anonimo</translation>
    </message>
</context>
<context>
    <name>Guests</name>
    <message>
        <source>%1, room %2</source>
        <extracomment>%1 is what is said about a guest&apos;s stay (&quot;In house until Tue 17 Mar&quot;), %2 their room.</extracomment>
        <translation>%1, camera %2</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>A column of a table that is not imported.</extracomment>
        <translation>Ignora</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome di battesimo</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Numero di telefono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrivo</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Partenza</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Una virgoletta non è chiusa.</translation>
    </message>
    <message>
        <source>There is text behind a closing quotation mark: %1</source>
        <translation>C’è del testo dopo una virgoletta di chiusura: %1</translation>
    </message>
    <message>
        <source>There are more cells than columns: “%1” is one too many.</source>
        <translation>Ci sono più celle che colonne: «%1» è di troppo.</translation>
    </message>
    <message>
        <source>A cell is too long.</source>
        <translation>Una cella è troppo lunga.</translation>
    </message>
    <message>
        <source>There is neither a name nor a number.</source>
        <translation>Mancano sia il nome sia il numero.</translation>
    </message>
    <message>
        <source>“%1” is no telephone number.</source>
        <translation>«%1» non è un numero di telefono.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>«%1» non è una data.</translation>
    </message>
    <message>
        <source>The card has no end.</source>
        <translation>La scheda contatto non ha fine.</translation>
    </message>
    <message>
        <source>“%1” belongs to no card.</source>
        <translation>«%1» non appartiene a nessuna scheda contatto.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>A line of a file that was not imported. %1 is its number, %2 a sentence that says why.</extracomment>
        <translation>Riga %1: %2</translation>
    </message>
    <message>
        <source>Arrives %1</source>
        <extracomment>About a guest&apos;s stay. %1 is a day.</extracomment>
        <translation>Arrivo %1</translation>
    </message>
    <message>
        <source>Left %1</source>
        <extracomment>About a guest&apos;s stay that is over. %1 is the day they left.</extracomment>
        <translation>Partenza %1</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>In struttura</translation>
    </message>
    <message>
        <source>Leaves today</source>
        <translation>Parte oggi</translation>
    </message>
    <message>
        <source>In house until %1</source>
        <extracomment>About a guest&apos;s stay. %1 is the day they leave.</extracomment>
        <translation>In struttura fino al %1</translation>
    </message>
    <message>
        <source>same number</source>
        <extracomment>Why a guest may be the caller.</extracomment>
        <translation>stesso numero</translation>
    </message>
    <message>
        <source>similar number</source>
        <translation>numero simile</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>stesso nome</translation>
    </message>
    <message>
        <source>Known to %1</source>
        <extracomment>How we know who a call was with. %1 is the name of a telephone system.</extracomment>
        <translation>Noto a %1</translation>
    </message>
    <message>
        <source>Found by the number</source>
        <translation>Trovato tramite il numero</translation>
    </message>
    <message>
        <source>Linked by hand</source>
        <translation>Collegato a mano</translation>
    </message>
    <message>
        <source>%1 needs a first name.</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>%1 richiede un nome di battesimo.</translation>
    </message>
    <message>
        <source>%1 needs a last name.</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>%1 richiede un cognome.</translation>
    </message>
    <message>
        <source>%1 changes guests by their e-mail address, and has none of this guest. What you change stays here.</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>%1 modifica gli ospiti in base al loro indirizzo e-mail e non ne ha uno di questo ospite. Le modifiche restano qui.</translation>
    </message>
    <message>
        <source>%1 knows this guest by another e-mail address. With this one it would make a second guest.</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>%1 conosce questo ospite con un altro indirizzo e-mail. Con questo creerebbe un secondo ospite.</translation>
    </message>
    <message>
        <source>This guest was sent to %1 and no answer has come yet. Without the same e-mail address, sending again could make a second guest.</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>Questo ospite è stato inviato a %1 e non c’è ancora risposta. Senza lo stesso indirizzo e-mail, un nuovo invio potrebbe creare un secondo ospite.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>The provider</source>
        <extracomment>In place of the name of an account that was removed.</extracomment>
        <translation>Il fornitore</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>column title</comment>
        <translation>Chiamata</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column title</comment>
        <translation>Account</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column title</comment>
        <extracomment>Column title: which field an unsent edit changes.</extracomment>
        <translation>Cosa</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <comment>column title</comment>
        <extracomment>Column title: for how long an edit has been waiting.</extracomment>
        <translation>In attesa da</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column title</comment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Next try</source>
        <comment>column title</comment>
        <extracomment>Column title: when an edit is sent, or tried again.</extracomment>
        <translation>Prossimo tentativo</translation>
    </message>
    <message>
        <source>a moment</source>
        <comment>how long an edit waits: less than a minute</comment>
        <translation>un attimo</translation>
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
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
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
        <translation>dopo una decisione</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>as soon as possible</source>
        <extracomment>Next try of an edit: as soon as the provider can be reached.</extracomment>
        <translation>appena possibile</translation>
    </message>
    <message>
        <source>It was sent, but no answer came. %1 is asked for a guest with this name and number. If none is found, nothing is sent again unless you say so: look there first.</source>
        <translation>È stata inviata, ma non è arrivata risposta. A %1 viene chiesto un ospite con questo nome e questo numero. Se non si trova, nulla viene inviato di nuovo senza conferma: controllare prima lì.</translation>
    </message>
    <message>
        <source>It was sent, but no answer came. It is sent again by itself: %1 knows the guest by the e-mail address, and makes no second one.</source>
        <translation>È stata inviata, ma non è arrivata risposta. Verrà inviata di nuovo da sola: %1 riconosce l’ospite dall’indirizzo e-mail e non ne crea un secondo.</translation>
    </message>
    <message>
        <source>It could not be sent yet. It is tried again by itself.</source>
        <translation>Non è ancora stato possibile inviarla. Il tentativo si ripete da solo.</translation>
    </message>
    <message>
        <source>It is kept on this computer and sent by itself.</source>
        <translation>È conservata su questo computer e viene inviata da sola.</translation>
    </message>
    <message>
        <source>It is being sent to %1.</source>
        <translation>È in corso l’invio a %1.</translation>
    </message>
    <message>
        <source>It was sent, but no answer came. %1 is asked whether it arrived before anything is sent again.</source>
        <translation>È stata inviata, ma non è arrivata risposta. Si chiede a %1 se è arrivata prima di inviare di nuovo.</translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <translation>%1 l’ha ricevuta.</translation>
    </message>
    <message>
        <source>%1 refused it. Try again when the reason is gone, or discard it.</source>
        <translation>%1 l’ha rifiutata. Riprovare quando il motivo è risolto, oppure scartarla.</translation>
    </message>
    <message>
        <source>It was changed at %1, too, since you began. Try again to let yours win, or discard yours.</source>
        <translation>Nel frattempo è cambiata anche presso %1. Riprovare per far valere la propria, oppure scartarla.</translation>
    </message>
    <message>
        <source>It comes from a backup and may have been sent since, so it waits for you. Try again to send it: %1 is asked first whether it is there already. Discard it if it is no longer wanted.</source>
        <translation>Proviene da un backup e potrebbe essere già stata inviata, perciò attende una decisione. Riprovare per inviarla: prima si chiede a %1 se c’è già. Scartarla se non serve più.</translation>
    </message>
</context>
<context>
    <name>PlayerWords</name>
    <message>
        <source>The recording cannot be read from the disk.</source>
        <translation>La registrazione non può essere letta dal disco.</translation>
    </message>
    <message>
        <source>The recording is empty: the call system sent nothing.</source>
        <translation>La registrazione è vuota: il sistema telefonico non ha inviato nulla.</translation>
    </message>
    <message>
        <source>What the call system sent is not a recording.</source>
        <translation>Ciò che il sistema telefonico ha inviato non è una registrazione.</translation>
    </message>
    <message>
        <source>What the call system sent is not a recording but %1.</source>
        <translation>Ciò che il sistema telefonico ha inviato non è una registrazione ma %1.</translation>
    </message>
    <message>
        <source>There is no sound in this recording.</source>
        <translation>In questa registrazione non c’è audio.</translation>
    </message>
    <message>
        <source>This kind of recording (%1) cannot be played; save it and try another player.</source>
        <extracomment>%1 is the name of a way to encode audio.</extracomment>
        <translation>Questo tipo di registrazione (%1) non può essere riprodotto; salvarla e provare un altro lettore.</translation>
    </message>
    <message>
        <source>The recording is damaged.</source>
        <translation>La registrazione è danneggiata.</translation>
    </message>
    <message>
        <source>The recording ends early: the rest of it is missing.</source>
        <translation>La registrazione finisce prima: il resto manca.</translation>
    </message>
    <message>
        <source>The download of the recording broke off; play it again to go on.</source>
        <translation>Lo scaricamento della registrazione si è interrotto; riprodurla di nuovo per continuare.</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker or headphones: it plays, but nobody hears it.</source>
        <translation>Questo computer non ha altoparlanti né cuffie: la riproduzione è in corso, ma nessuno la sente.</translation>
    </message>
    <message>
        <source>The chosen loudspeaker or headphones went away.</source>
        <translation>L’altoparlante o le cuffie scelti non ci sono più.</translation>
    </message>
    <message>
        <source>&amp;Both ears, as recorded</source>
        <translation>&amp;Entrambe le orecchie, come registrato</translation>
    </message>
    <message>
        <source>&amp;Mixed, the same in both ears</source>
        <translation>&amp;Mescolate, uguali in entrambe le orecchie</translation>
    </message>
    <message>
        <source>&amp;First voice only (left channel)</source>
        <translation>Solo la &amp;prima voce (canale sinistro)</translation>
    </message>
    <message>
        <source>&amp;Second voice only (right channel)</source>
        <translation>Solo la &amp;seconda voce (canale destro)</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Only to sign in instead of using a key: Phone.inc issues it to partners by e-mail.</source>
        <translation>Solo per accedere anziché usare una chiave: Phone.inc lo fornisce ai partner per e-mail.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chiave API</translation>
    </message>
    <message>
        <source>In Phone.inc&apos;s settings under API keys. It is shown once, when it is made, and sees the calls of the whole company. Phone.inc shows only the 50 newest calls at a time: what was not read in time may stay a gap.</source>
        <translation>Nelle impostazioni di Phone.inc, in API keys. Viene mostrata una volta, alla creazione, e vede le chiamate di tutta l’azienda. Phone.inc mostra solo le 50 chiamate più recenti alla volta: ciò che non viene letto in tempo può restare una lacuna.</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Account SID</translation>
    </message>
    <message>
        <source>On the first page of console.twilio.com under Account Info. It begins with AC.</source>
        <translation>Nella prima pagina di console.twilio.com, in Account Info. Comincia con AC.</translation>
    </message>
    <message>
        <source>API key SID</source>
        <translation>SID della chiave API</translation>
    </message>
    <message>
        <source>Only when you sign in with an API key: in the console under Account, API keys &amp; tokens. It begins with SK.</source>
        <translation>Solo per accedere con una chiave API: nella console, in Account, API keys &amp; tokens. Comincia con SK.</translation>
    </message>
    <message>
        <source>Auth token or API key secret</source>
        <translation>Auth token o segreto della chiave API</translation>
    </message>
    <message>
        <source>The auth token stands under the account SID. With an API key SID, the secret that the console showed once when the key was made.</source>
        <translation>L’auth token si trova sotto l’Account SID. Con il SID di una chiave API: il segreto che la console ha mostrato una volta alla creazione della chiave.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token di accesso</translation>
    </message>
    <message>
        <source>The bearer token of your Sunset login. Ask Sunset for one, and for the address of its API: it is not the one of the documentation.</source>
        <translation>Il bearer token del proprio accesso a Sunset. Chiederlo a Sunset insieme all’indirizzo della sua API: non è quello della documentazione.</translation>
    </message>
    <message>
        <source>In escapelife under Settings, API keys. One key belongs to one property.</source>
        <translation>In escapelife, in Settings, API keys. Una chiave appartiene a una struttura.</translation>
    </message>
    <message>
        <source>An administrator makes it in Skipcall&apos;s settings, under API. It shows the calls of the workspaces that were ticked there, and works on the plans Starter, Intermédiaire and Expert.</source>
        <translation>La crea un amministratore nelle impostazioni di Skipcall, in API. Mostra le chiamate degli spazi di lavoro selezionati lì e funziona con i piani Starter, Intermédiaire ed Expert.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Indirizzo e-mail</translation>
    </message>
    <message>
        <source>The address that a user of your BlueRockTEL signs in with. The server is the address in the browser&apos;s bar, https://….bluerocktel.net. Calls that are logged here appear there under this user&apos;s name, so an own user for Callboard is a good idea.</source>
        <translation>L’indirizzo con cui un utente accede al proprio BlueRockTEL. Il server è l’indirizzo nella barra del browser, https://….bluerocktel.net. Le chiamate inserite qui compaiono lì con il nome di questo utente, perciò conviene un utente apposito per Callboard.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>The same user&apos;s password. BlueRockTEL has no API keys: the program signs in as this user.</source>
        <translation>La password dello stesso utente. BlueRockTEL non ha chiavi API: il programma accede come questo utente.</translation>
    </message>
    <message>
        <source>API ID</source>
        <translation>ID API</translation>
    </message>
    <message>
        <source>In the Aircall dashboard under Integrations &amp; API, API keys, Add a new API key: the first of the two words shown. Only an admin may do that. Not needed to sign in with the browser.</source>
        <translation>Nella dashboard di Aircall, in Integrations &amp; API, API keys, Add a new API key: la prima delle due parole mostrate. Può farlo solo un amministratore. Non serve per accedere con il browser.</translation>
    </message>
    <message>
        <source>Only to sign in with the browser instead of using an API key: of your app, as Aircall gives it to partners. Its redirect address must be http://127.0.0.1:53018/callback.</source>
        <translation>Solo per accedere con il browser anziché con una chiave API: quello della propria app, come Aircall lo fornisce ai partner. Il suo indirizzo di reindirizzamento deve essere http://127.0.0.1:53018/callback.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>Only to sign in with the browser: it comes with the client ID.</source>
        <translation>Solo per accedere con il browser: viene fornito con il Client ID.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token API</translation>
    </message>
    <message>
        <source>The second of the two words that Aircall shows when an API key is made, and only then.</source>
        <translation>La seconda delle due parole che Aircall mostra alla creazione di una chiave API, e solo allora.</translation>
    </message>
    <message>
        <source>In the RingCentral developer console, open your app and copy the Client ID from its Credentials. The app needs the permissions Read Accounts, Read Call Log, Read Call Recording and, for voicemails, Read Messages; the user needs Full Company Call Log to see all calls of the company.</source>
        <translation>Nella console per sviluppatori di RingCentral, aprire la propria app e copiare il Client ID da Credentials. L’app richiede i permessi Read Accounts, Read Call Log, Read Call Recording e, per la segreteria, Read Messages; l’utente richiede Full Company Call Log per vedere tutte le chiamate dell’azienda.</translation>
    </message>
    <message>
        <source>Next to the Client ID. An app for signing in with the browser may have none.</source>
        <translation>Accanto al Client ID. Un’app per l’accesso con il browser può non averlo.</translation>
    </message>
    <message>
        <source>JWT credential</source>
        <translation>Credenziale JWT</translation>
    </message>
    <message>
        <source>In the RingCentral developer console under your name, Credentials, Create JWT. To sign in with the browser instead, add http://127.0.0.1:53017/callback to the redirect addresses of your app.</source>
        <translation>Nella console per sviluppatori di RingCentral, sotto il proprio nome, Credentials, Create JWT. Per accedere invece con il browser, aggiungere http://127.0.0.1:53017/callback agli indirizzi di reindirizzamento della propria app.</translation>
    </message>
    <message>
        <source>In Quo (formerly OpenPhone) under Workspace settings, API. Only the workspace&apos;s owner and its admins see that page.</source>
        <translation>In Quo (prima OpenPhone), in Workspace settings, API. Solo il proprietario dello spazio di lavoro e i suoi amministratori vedono quella pagina.</translation>
    </message>
</context>
<context>
    <name>RecordingWords</name>
    <message>
        <source>The recording is being fetched: %1 so far.</source>
        <translation>Recupero della registrazione in corso: finora %1.</translation>
    </message>
    <message>
        <source>The recording is being fetched: %1 of %2.</source>
        <translation>Recupero della registrazione in corso: %1 di %2.</translation>
    </message>
    <message>
        <source>The recording</source>
        <extracomment>Both are the subject of a sentence about what went wrong, at its beginning.</extracomment>
        <translation>La registrazione</translation>
    </message>
    <message>
        <source>The recording could not be fetched.</source>
        <translation>Impossibile recuperare la registrazione.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>state of a recording</comment>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Being made</source>
        <comment>state of a recording: the call system is not ready with it</comment>
        <translation>In preparazione</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <comment>state of a recording</comment>
        <translation>Non ancora recuperata</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <comment>state of a recording</comment>
        <translation>In recupero</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>state of a recording: on this computer</comment>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>state of a recording: the call system has it no more</comment>
        <translation>Non più disponibile</translation>
    </message>
    <message>
        <source>No right</source>
        <comment>state of a recording: the account may not hear it</comment>
        <translation>Nessun diritto</translation>
    </message>
    <message>
        <source>Not given out</source>
        <comment>state of a recording: the call system has no way to it</comment>
        <translation>Non fornita</translation>
    </message>
    <message>
        <source>Kept elsewhere</source>
        <comment>state of a recording: in the customer&apos;s own storage</comment>
        <translation>Conservata altrove</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a recording</comment>
        <translation>Non riuscita</translation>
    </message>
    <message>
        <source>This call has no recording.</source>
        <translation>Questa chiamata non ha registrazione.</translation>
    </message>
    <message>
        <source>The call system is still making the recording; try again in a few minutes.</source>
        <translation>Il sistema telefonico sta ancora preparando la registrazione; riprovare tra qualche minuto.</translation>
    </message>
    <message>
        <source>The recording is not on this computer, and nothing can be fetched while offline.</source>
        <translation>La registrazione non è su questo computer e offline non si può recuperare nulla.</translation>
    </message>
    <message>
        <source>The recording is on this computer.</source>
        <translation>La registrazione è su questo computer.</translation>
    </message>
    <message>
        <source>The call system has the recording no more.</source>
        <translation>Il sistema telefonico non ha più la registrazione.</translation>
    </message>
    <message>
        <source>The account may not hear this recording; its owner can give it the right to.</source>
        <translation>L’account non può ascoltare questa registrazione; il suo titolare può dargliene il diritto.</translation>
    </message>
    <message>
        <source>This call system gives out no audio: listen to it in its own program.</source>
        <translation>Questo sistema telefonico non fornisce audio: ascoltarlo nel suo programma.</translation>
    </message>
    <message>
        <source>The recording lies in your company&apos;s own storage; listen to it there.</source>
        <translation>La registrazione si trova nell’archivio della propria azienda; ascoltarla lì.</translation>
    </message>
    <message>
        <source>The key of the account is not in the keyring, or the keyring is locked. Unlock it or enter the key again.</source>
        <translation>La chiave dell’account non è nel portachiavi, oppure il portachiavi è bloccato. Sbloccarlo o inserire di nuovo la chiave.</translation>
    </message>
    <message>
        <source>A login page of this network stands in the way of the recording. Open a web browser and sign in to the network.</source>
        <translation>Una pagina di accesso di questa rete impedisce di raggiungere la registrazione. Aprire un browser e accedere alla rete.</translation>
    </message>
    <message>
        <source>The call system</source>
        <translation>Il sistema telefonico</translation>
    </message>
</context>
<context>
    <name>RejectedReport</name>
    <message>
        <source>This is the file that is imported. Choose another name.</source>
        <translation>Questo è il file che viene importato. Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <extracomment>%1 is a file, %2 the operating system&apos;s reason.</extracomment>
        <translation>Impossibile scrivere %1: %2.</translation>
    </message>
    <message>
        <source>%1 not taken</source>
        <extracomment>Name of a file. %1 is that of an imported file, such as &quot;guests&quot;.</extracomment>
        <translation>%1 non importati</translation>
    </message>
</context>
<context>
    <name>RetentionWords</name>
    <message>
        <source>&amp;Recordings</source>
        <translation>&amp;Registrazioni</translation>
    </message>
    <message>
        <source>&amp;Transcripts and summaries</source>
        <translation>&amp;Trascrizioni e riepiloghi</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Whole &amp;calls</source>
        <extracomment>The calls themselves: when, who, how long.</extracomment>
        <translation>&amp;Chiamate intere</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>The file is not JSON: %1.</source>
        <extracomment>Why a file cannot be read as a scorecard. %1 is what the reader of JSON says, in English.</extracomment>
        <translation>Il file non è JSON: %1.</translation>
    </message>
    <message>
        <source>The file is no scorecard: it needs “name” and “sections”.</source>
        <translation>Il file non è una scheda di valutazione: servono «name» e «sections».</translation>
    </message>
    <message>
        <source>The scorecard needs a name.</source>
        <translation>La scheda di valutazione richiede un nome.</translation>
    </message>
    <message numerus="yes">
        <source>“%1…” is longer than %n character(s).</source>
        <extracomment>%1 is the beginning of a text, %n the number of characters it may have.</extracomment>
        <translation>
            <numerusform>«%1…» supera %n carattere.</numerusform>
            <numerusform>«%1…» supera %n caratteri.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scorecard needs a question.</source>
        <translation>La scheda di valutazione richiede una domanda.</translation>
    </message>
    <message numerus="yes">
        <source>A scorecard has at most %n question(s).</source>
        <translation>
            <numerusform>Una scheda di valutazione ha al massimo %n domanda.</numerusform>
            <numerusform>Una scheda di valutazione ha al massimo %n domande.</numerusform>
        </translation>
    </message>
    <message>
        <source>The section needs a name.</source>
        <translation>La sezione richiede un nome.</translation>
    </message>
    <message>
        <source>The question needs a text.</source>
        <translation>La domanda richiede un testo.</translation>
    </message>
    <message>
        <source>The id “%1” may have letters, digits, “-” and “_” only.</source>
        <translation>L’ID «%1» può contenere solo lettere, cifre, «-» e «_».</translation>
    </message>
    <message>
        <source>The id “%1” is another question&apos;s already.</source>
        <translation>L’ID «%1» appartiene già a un’altra domanda.</translation>
    </message>
    <message>
        <source>The weight is %1; it must be a whole number from 0 to %2.</source>
        <translation>Il peso è %1; deve essere un numero intero da 0 a %2.</translation>
    </message>
    <message>
        <source>The scale is “%1”; it must be “1-5” or “yes-no”.</source>
        <translation>La scala è «%1»; deve essere «1-5» o «yes-no».</translation>
    </message>
    <message>
        <source>The comment is “%1”; it must be “never”, “low” or “always”.</source>
        <translation>Il commento è «%1»; deve essere «never», «low» o «always».</translation>
    </message>
    <message>
        <source>Every weight is 0: at least one question must count.</source>
        <translation>Tutti i pesi sono 0: almeno una domanda deve contare.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A score. %1 is a whole number.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>answer</comment>
        <translation>Non applicabile</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer</comment>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Score %1, %2 of %3 answered</source>
        <extracomment>%1 is a score such as &quot;87 %&quot;, %2 and %3 are numbers of questions.</extracomment>
        <translation>Punteggio %1, %2 di %3 con risposta</translation>
    </message>
    <message>
        <source>Score %1: failed by “%2”</source>
        <extracomment>The answer to a question makes the score of the whole call 0. %1 is &quot;0 %&quot;, %2 the question.</extracomment>
        <translation>Punteggio %1: bocciata da «%2»</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many calls of a review list are finished: &quot;17 of 30&quot;.</extracomment>
        <translation>%1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min left at your pace</source>
        <extracomment>Follows &quot;17 of 30 · &quot;. How long the rest takes if one goes on like this.</extracomment>
        <translation>
            <numerusform>ancora %n min a questo ritmo</numerusform>
            <numerusform>ancora %n min a questo ritmo</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>ancora senza risposta</translation>
    </message>
    <message>
        <source>fails the call</source>
        <translation>boccia la chiamata</translation>
    </message>
    <message>
        <source>needs a comment</source>
        <translation>richiede un commento</translation>
    </message>
    <message>
        <source>Section %1, question %2: %3</source>
        <extracomment>Where something is wrong in a scorecard. %1 and %2 are numbers, %3 a sentence.</extracomment>
        <translation>Sezione %1, domanda %2: %3</translation>
    </message>
    <message>
        <source>Section %1: %2</source>
        <extracomment>%1 is a number, %2 a sentence.</extracomment>
        <translation>Sezione %1: %2</translation>
    </message>
    <message>
        <source>Guest call</source>
        <extracomment>Name of the scorecard that the program comes with.</extracomment>
        <translation>Chiamata di un ospite</translation>
    </message>
    <message>
        <source>Beginning</source>
        <comment>section of a scorecard</comment>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Greeting: house, name, friendly</source>
        <translation>Saluto: struttura, nome, cordialità</translation>
    </message>
    <message>
        <source>Listened and asked what was unclear</source>
        <translation>Ha ascoltato e chiesto ciò che non era chiaro</translation>
    </message>
    <message>
        <source>Matter</source>
        <comment>section of a scorecard</comment>
        <translation>Contenuto</translation>
    </message>
    <message>
        <source>What was said is right and complete</source>
        <translation>Ciò che è stato detto è corretto e completo</translation>
    </message>
    <message>
        <source>Offered a solution, and said what comes next</source>
        <translation>Ha offerto una soluzione e detto che cosa succede poi</translation>
    </message>
    <message>
        <source>Tone: calm and polite, also under pressure</source>
        <translation>Tono: calmo e cortese, anche sotto pressione</translation>
    </message>
    <message>
        <source>Safety</source>
        <comment>section of a scorecard</comment>
        <translation>Sicurezza</translation>
    </message>
    <message>
        <source>No guest&apos;s details were given to somebody else</source>
        <translation>Nessun dato di un ospite è stato dato ad altri</translation>
    </message>
    <message>
        <source>End</source>
        <comment>section of a scorecard</comment>
        <translation>Conclusione</translation>
    </message>
    <message>
        <source>Summed up what was agreed</source>
        <translation>Ha riassunto quanto concordato</translation>
    </message>
    <message>
        <source>The note says what the next person must know</source>
        <translation>La nota dice ciò che serve sapere a chi subentra</translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Valutate</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punteggio</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Column: how the score has changed.</extracomment>
        <translation>Variazione</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Column: calls whose score a question made 0.</extracomment>
        <translation>Bocciate</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of a person&apos;s calls are reviewed: &quot;4 of 5&quot;.</extracomment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sezione</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Con risposta</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Non applicabile</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>Column: the mean of all people.</extracomment>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Time not known</source>
        <translation>Ora non nota</translation>
    </message>
    <message>
        <source>Score %1</source>
        <extracomment>%1 is a score such as &quot;87 %&quot;.</extracomment>
        <translation>Punteggio %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <extracomment>Follows &quot;Score 87 %&quot;. %1 is the score of earlier reviews.</extracomment>
        <translation>prima: %1</translation>
    </message>
    <message>
        <source>Score %1 · %2 of %3 calls reviewed</source>
        <extracomment>%1 is a mean score, %2 and %3 are numbers of calls.</extracomment>
        <translation>Punteggio %1 · %2 di %3 chiamate valutate</translation>
    </message>
    <message>
        <source>By question</source>
        <translation>Per domanda</translation>
    </message>
    <message>
        <source>Drawn from: %1 · %2 per person · draw number %3 · scorecard “%4”</source>
        <extracomment>At the end of a report: how the calls were chosen. %1 is a query, %2 the number of calls per person, %3 the number that decides the draw, %4 the name of the scorecard.</extracomment>
        <translation>Sorteggiate da: %1 · %2 per persona · numero del sorteggio %3 · scheda di valutazione «%4»</translation>
    </message>
    <message>
        <source>What does not apply counts nothing; a question that fails the call makes its score 0.</source>
        <translation>Ciò che non è applicabile non conta; una domanda che boccia la chiamata ne porta il punteggio a 0.</translation>
    </message>
</context>
<context>
    <name>ReviewResults</name>
    <message>
        <source>Person</source>
        <extracomment>Column of a table: who spoke.</extracomment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chiamata</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sezione</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>Column of a table: what an answer earns, 0 to 100.</extracomment>
        <translation>Punti</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>Column of a table: how much a question counts.</extracomment>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commento</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Column of a table: what the whole call got, in percent.</extracomment>
        <translation>Punteggio</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Valutata da</translation>
    </message>
    <message>
        <source>Reviewed at</source>
        <translation>Valutata il</translation>
    </message>
</context>
<context>
    <name>ReviewWorkbook</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chiamate</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Valutate</translation>
    </message>
    <message>
        <source>Score %</source>
        <translation>Punteggio %</translation>
    </message>
    <message>
        <source>Before %</source>
        <extracomment>Column: the score of earlier reviews.</extracomment>
        <translation>Prima %</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Column: how many calls a question failed.</extracomment>
        <translation>Bocciate</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Domande</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sezione</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Con risposta</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Non applicabile</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Contrassegni</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chiamata</translation>
    </message>
    <message>
        <source>Second</source>
        <extracomment>Column: where in the recording a remark stands.</extracomment>
        <translation>Secondo</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Osservazione</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Autore</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>You are signed in</source>
        <translation>Accesso eseguito</translation>
    </message>
    <message>
        <source>Callboard goes on by itself. You can close this page.</source>
        <translation>Callboard prosegue da solo. Si può chiudere questa pagina.</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>L’accesso è stato rifiutato</translation>
    </message>
    <message>
        <source>Nothing was connected. You can try again, or cancel in Callboard.</source>
        <translation>Nulla è stato collegato. Si può riprovare oppure annullare in Callboard.</translation>
    </message>
    <message>
        <source>This page belongs to another sign-in</source>
        <translation>Questa pagina appartiene a un altro accesso</translation>
    </message>
    <message>
        <source>Nothing was connected. Begin again in Callboard.</source>
        <translation>Nulla è stato collegato. Ricominciare in Callboard.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Qui non c’è nulla</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>To call back</source>
        <extracomment>State of a missed call: nobody has called back.</extracomment>
        <translation>Da richiamare</translation>
    </message>
    <message>
        <source>Tried, no answer</source>
        <extracomment>State of a missed call: somebody called back and nobody answered.</extracomment>
        <translation>Tentato, nessuna risposta</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>State of a missed call: it was called back and answered.</extracomment>
        <translation>Richiamato</translation>
    </message>
    <message>
        <source>Called again</source>
        <extracomment>State of a missed call: the caller rang again and was answered.</extracomment>
        <translation>Ha chiamato di nuovo</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <extracomment>State of a missed call that cannot be called back; also of any call whose number is hidden.</extracomment>
        <translation>Numero anonimo</translation>
    </message>
    <message>
        <source>Going on now</source>
        <extracomment>State of a call: ringing, or people are talking.</extracomment>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Edits waiting</source>
        <extracomment>State of a call with edits that its telephone system does not have yet.</extracomment>
        <translation>Modifiche da inviare</translation>
    </message>
    <message>
        <source>Joined of several</source>
        <extracomment>State of a call that several systems told us about.</extracomment>
        <translation>Unite da più record</translation>
    </message>
    <message>
        <source>Deleted there</source>
        <extracomment>State of a call that its telephone system has deleted.</extracomment>
        <translation>Eliminate lì</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <extracomment>State of a call that somebody has listened to and marked.</extracomment>
        <translation>Valutate</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Non valutate</translation>
    </message>
    <message>
        <source>In conflict</source>
        <extracomment>State of a call that was edited here and there at once.</extracomment>
        <translation>In conflitto</translation>
    </message>
    <message>
        <source>Changed by us</source>
        <extracomment>State of a call that carries something of ours: notes, a review…</extracomment>
        <translation>Modificate da noi</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Registrazione</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Two or more values of a condition, any of which will do: &quot;Missed or Voicemail&quot;.</extracomment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>With %1</source>
        <extracomment>A condition on calls. %1 is what they must have: &quot;Recording&quot;, &quot;Notes or Summary&quot;…</extracomment>
        <translation>Con %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A condition on calls. %1 is its subject, e.g. &quot;Line&quot;, %2 what it must be.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Words that must occur in a call.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>title of a filter</comment>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>title of a filter</comment>
        <translation>Direzione</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>title of a filter</comment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Provider</source>
        <comment>title of a filter: the telephone system</comment>
        <translation>Fornitore</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>title of a filter</comment>
        <translation>Account</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>title of a filter: a number of ours</comment>
        <translation>Linea</translation>
    </message>
    <message>
        <source>From</source>
        <comment>title of a filter: the calling number</comment>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <comment>title of a filter: the called number</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>title of a filter: the other party&apos;s number</comment>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>title of a filter</comment>
        <translation>Addetto</translation>
    </message>
    <message>
        <source>Guest</source>
        <comment>title of a filter</comment>
        <translation>Ospite</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>title of a filter</comment>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Callback</source>
        <comment>title of a filter: what became of unanswered calls</comment>
        <translation>Richiamata</translation>
    </message>
    <message>
        <source>With</source>
        <comment>title of a filter: with a recording, with notes…</comment>
        <translation>Con</translation>
    </message>
    <message>
        <source>State</source>
        <comment>title of a filter: reviewed, waiting, deleted…</comment>
        <translation>Situazione</translation>
    </message>
    <message>
        <source>Weekday</source>
        <comment>title of a filter</comment>
        <translation>Giorno della settimana</translation>
    </message>
    <message>
        <source>Hour</source>
        <comment>title of a filter: time of day</comment>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Said by</source>
        <comment>title of a filter</comment>
        <translation>Detto da</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>title of a filter: the first moment</comment>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>title of a filter: the moment that ends it</comment>
        <translation>Prima del</translation>
    </message>
    <message>
        <source>On</source>
        <comment>title of a filter: a day</comment>
        <translation>Il</translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>title of a filter</comment>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Ring</source>
        <comment>title of a filter: seconds of ringing</comment>
        <translation>Squillo</translation>
    </message>
    <message>
        <source>Talk</source>
        <comment>title of a filter: seconds of talking</comment>
        <translation>Conversazione</translation>
    </message>
    <message>
        <source>Said by staff</source>
        <translation>Detto dal personale</translation>
    </message>
    <message>
        <source>Said by the guest</source>
        <translation>Detto dall’ospite</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n call(s)</source>
        <extracomment>Screen reader: a value of a filter and how many calls have it. %1 is the value.</extracomment>
        <translation>
            <numerusform>%1, %n chiamata</numerusform>
            <numerusform>%1, %n chiamate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, left out</source>
        <extracomment>Screen reader: %1 is a value of a filter; calls with it are left out.</extracomment>
        <translation>%1, escluso</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>Last night</source>
        <translation>Notte scorsa</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Questo mese</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>What the date filter is set to. %1 is the last day.</extracomment>
        <translation>Fino al %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>What the date filter is set to. %1 is the first day.</extracomment>
        <translation>Dal %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ieri</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>What the date filter is set to. %1 and %2 are its first and last day.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Not “%1”</source>
        <extracomment>A word that must not occur in a call.</extracomment>
        <translation>Non «%1»</translation>
    </message>
    <message>
        <source>Not %1</source>
        <extracomment>A condition that must not hold. %1 is one such as &quot;Staff: Mei&quot;.</extracomment>
        <translation>Non %1</translation>
    </message>
</context>
<context>
    <name>ViewFile</name>
    <message>
        <source>“%1” is neither a view, a query nor columns.</source>
        <extracomment>Why a line of a file of views was not understood. %1 is the line.</extracomment>
        <translation>«%1» non è né una vista né una ricerca né colonne.</translation>
    </message>
    <message>
        <source>The view has no name.</source>
        <translation>La vista non ha nome.</translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n character(s).</source>
        <translation>
            <numerusform>Il nome supera %n carattere.</numerusform>
            <numerusform>Il nome supera %n caratteri.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name “%1” is in the file already.</source>
        <translation>Il nome «%1» è già nel file.</translation>
    </message>
    <message>
        <source>“%1” has no query.</source>
        <translation>«%1» non ha una ricerca.</translation>
    </message>
    <message>
        <source>The query has a word that is not understood: “%1”.</source>
        <translation>La ricerca contiene una parola incomprensibile: «%1».</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>«%1» è indicato due volte.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>A mistake in a file of views. %1 is the number of its line, %2 what is wrong.</extracomment>
        <translation>Riga %1: %2</translation>
    </message>
    <message>
        <source>%1 The view “%2” is left out.</source>
        <extracomment>A mistake in a file of views. %1 is &quot;Line 12: …&quot;, %2 the name of the view that is left out.</extracomment>
        <translation>%1 La vista «%2» viene tralasciata.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>It is tried again soon.</source>
        <translation>Si riproverà presto.</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n second(s).</source>
        <translation>
            <numerusform>Si riproverà tra %n secondo.</numerusform>
            <numerusform>Si riproverà tra %n secondi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n minute(s).</source>
        <translation>
            <numerusform>Si riproverà tra %n minuto.</numerusform>
            <numerusform>Si riproverà tra %n minuti.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a problem of its own. It is tried again later.</source>
        <translation>%1 ha un problema interno. Si riproverà più tardi.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own (error %2). It is tried again later.</source>
        <extracomment>%1 is the account, %2 an HTTP status such as 503.</extracomment>
        <translation>%1 ha un problema interno (errore %2). Si riproverà più tardi.</translation>
    </message>
    <message>
        <source>Inbound</source>
        <comment>direction of a call</comment>
        <translation>In entrata</translation>
    </message>
    <message>
        <source>Outbound</source>
        <comment>direction of a call</comment>
        <translation>In uscita</translation>
    </message>
    <message>
        <source>Ringing</source>
        <comment>status of a call</comment>
        <translation>Squilla</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status of a call: people are talking</comment>
        <translation>Al telefono</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>status of a call</comment>
        <translation>Conclusa</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>status of a call</comment>
        <translation>Persa</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>status of a call: a technical failure</comment>
        <translation>Non riuscita</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <comment>status of a call</comment>
        <translation>Segreteria</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>field of a call</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>field of a call</comment>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>Transcript</source>
        <comment>field of a call</comment>
        <translation>Trascrizione</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>field of a call</comment>
        <translation>Registrazione</translation>
    </message>
    <message>
        <source>Guest</source>
        <comment>field of a call</comment>
        <translation>Ospite</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>field of a call</comment>
        <translation>Addetto</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>field of a call</comment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Speakers</source>
        <comment>field of a call: who said what in the transcript</comment>
        <translation>Interlocutori</translation>
    </message>
    <message>
        <source>Detailed summary</source>
        <comment>field of a call</comment>
        <translation>Riepilogo dettagliato</translation>
    </message>
    <message>
        <source>Topics</source>
        <comment>field of a call</comment>
        <translation>Argomenti</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <comment>field of a call</comment>
        <translation>Umore</translation>
    </message>
    <message>
        <source>Action items</source>
        <comment>field of a call: what was promised</comment>
        <translation>Cose da fare</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>field of a call: start, answer, end</comment>
        <translation>Orari</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>field of a call: both telephone numbers</comment>
        <translation>Numeri</translation>
    </message>
    <message>
        <source>Ticket</source>
        <comment>field of a call</comment>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Reservation</source>
        <comment>field of a call</comment>
        <translation>Prenotazione</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>field of a call</comment>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>kind of an unsent edit</comment>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>New call</source>
        <comment>kind of an unsent edit</comment>
        <translation>Nuova chiamata</translation>
    </message>
    <message>
        <source>Deletion</source>
        <comment>kind of an unsent edit</comment>
        <translation>Eliminazione</translation>
    </message>
    <message>
        <source>Guest</source>
        <comment>kind of an unsent edit: a guest is made or changed at the provider</comment>
        <translation>Ospite</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of an unsent edit</comment>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>state of an unsent edit</comment>
        <translation>In invio</translation>
    </message>
    <message>
        <source>Checking</source>
        <comment>state of an edit: sent, but nobody knows whether it arrived</comment>
        <translation>In verifica</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>state of an edit that the provider has taken</comment>
        <translation>Accettata</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>state of an edit that the provider has refused</comment>
        <translation>Rifiutata</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>state of an edit: changed on both sides</comment>
        <translation>Conflitto</translation>
    </message>
    <message>
        <source>Started</source>
        <comment>column title: when the call began</comment>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column title</comment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>column title</comment>
        <translation>Direzione</translation>
    </message>
    <message>
        <source>Guest</source>
        <comment>column title</comment>
        <translation>Ospite</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column title: the other party&apos;s phone number</comment>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>column title: the company&apos;s own number</comment>
        <translation>Linea</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>column title</comment>
        <translation>Addetto</translation>
    </message>
    <message>
        <source>Provider</source>
        <comment>column title</comment>
        <translation>Fornitore</translation>
    </message>
    <message>
        <source>Ring</source>
        <comment>column title: how long it rang</comment>
        <translation>Squillo</translation>
    </message>
    <message>
        <source>Talk</source>
        <comment>column title: how long they talked</comment>
        <translation>Conversazione</translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>column title: as the provider counts it</comment>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Available</source>
        <comment>state of a recording</comment>
        <translation>Disponibile</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <comment>state of a recording</comment>
        <translation>In preparazione</translation>
    </message>
    <message>
        <source>No longer there</source>
        <comment>state of a recording</comment>
        <translation>Non più presente</translation>
    </message>
    <message>
        <source>Stored elsewhere</source>
        <comment>state of a recording</comment>
        <translation>Conservata altrove</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Prenotazione</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Struttura</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Pratica</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenza</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Line ID</source>
        <translation>ID della linea</translation>
    </message>
    <message>
        <source>Name of the line</source>
        <translation>Nome della linea</translation>
    </message>
    <message>
        <source>Missed because</source>
        <translation>Persa perché</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>saved view: the calls of today</comment>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Missed, not returned</source>
        <comment>saved view: calls that nobody has called back</comment>
        <translation>Perse, non richiamate</translation>
    </message>
    <message>
        <source>Voicemails</source>
        <comment>saved view</comment>
        <translation>Segreteria</translation>
    </message>
    <message>
        <source>Recordings to review</source>
        <comment>saved view: recorded calls that nobody has listened to</comment>
        <translation>Registrazioni da valutare</translation>
    </message>
    <message>
        <source>Changed by us</source>
        <comment>saved view: calls with something of ours, such as notes</comment>
        <translation>Modificate da noi</translation>
    </message>
    <message>
        <source>Logged by hand</source>
        <comment>instead of a provider&apos;s name</comment>
        <translation>Inserita a mano</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network; everything you do is kept and sent later.</source>
        <translation>%1 non è raggiungibile. Controllare la rete; tutto ciò che si fa viene conservato e inviato più tardi.</translation>
    </message>
    <message>
        <source>%1 took too long to answer. It is tried again later.</source>
        <translation>%1 ha impiegato troppo tempo a rispondere. Si riproverà più tardi.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests. %2</source>
        <extracomment>%1 is the account, %2 the sentence &quot;It is tried again …&quot;.</extracomment>
        <translation>%1 chiede meno richieste. %2</translation>
    </message>
    <message>
        <source>%1 does not accept the key any more. Enter a valid one for this account.</source>
        <translation>%1 non accetta più la chiave. Inserirne una valida per questo account.</translation>
    </message>
    <message>
        <source>%1: the key lacks the right to do this. Ask the provider for one that has it.</source>
        <translation>%1: alla chiave manca il diritto per farlo. Chiederne al fornitore una che lo abbia.</translation>
    </message>
    <message>
        <source>%1 has no such thing; it may have been deleted.</source>
        <translation>%1 non ha questo elemento; forse è stato eliminato.</translation>
    </message>
    <message>
        <source>%1: this clashes with what is already there (%2).</source>
        <translation>%1: questo contrasta con ciò che è già presente (%2).</translation>
    </message>
    <message>
        <source>%1: this clashes with what is already there.</source>
        <translation>%1: questo contrasta con ciò che è già presente.</translation>
    </message>
    <message>
        <source>%1 refused this: %2</source>
        <extracomment>%2 is the provider&apos;s own text, in its language.</extracomment>
        <translation>%1 ha rifiutato: %2</translation>
    </message>
    <message>
        <source>%1 refused this without saying why.</source>
        <translation>%1 ha rifiutato senza dire perché.</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense. Nothing was changed; it is tried again later.</source>
        <translation>%1 ha dato una risposta priva di senso. Nulla è stato modificato; si riproverà più tardi.</translation>
    </message>
    <message>
        <source>A login page of this network stands in the way of %1. Open a web browser and sign in to the network.</source>
        <translation>Una pagina di accesso di questa rete impedisce di raggiungere %1. Aprire un browser e accedere alla rete.</translation>
    </message>
    <message>
        <source>%1: stopped, because it would not be safe (%2).</source>
        <translation>%1: interrotto, perché non sarebbe sicuro (%2).</translation>
    </message>
    <message>
        <source>%1: stopped, because it would not be safe.</source>
        <translation>%1: interrotto, perché non sarebbe sicuro.</translation>
    </message>
    <message>
        <source>%1 did not confirm the change. It is checked before it is sent again.</source>
        <translation>%1 non ha confermato la modifica. Verrà verificata prima di un nuovo invio.</translation>
    </message>
    <message>
        <source>%1 offers no way to do this.</source>
        <translation>%1 non offre modo di farlo.</translation>
    </message>
    <message>
        <source>The key of %1 is not in the keyring, or the keyring is locked. Unlock it or enter the key again.</source>
        <translation>La chiave di %1 non è nel portachiavi, oppure il portachiavi è bloccato. Sbloccarlo o inserire di nuovo la chiave.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Callboard and was left untouched. Update Callboard.</source>
        <translation>%1: dati scritti da una versione più recente di Callboard e lasciati intatti. Aggiornare Callboard.</translation>
    </message>
    <message>
        <source>%1 cannot be written or read on this disk (%2). Check its free space and permissions.</source>
        <translation>%1: impossibile scrivere o leggere su questo disco (%2). Controllare lo spazio libero e i permessi.</translation>
    </message>
    <message>
        <source>%1 cannot be written or read on this disk. Check its free space and permissions.</source>
        <translation>%1: impossibile scrivere o leggere su questo disco. Controllare lo spazio libero e i permessi.</translation>
    </message>
    <message>
        <source>%1: stopped before it was done.</source>
        <translation>%1: interrotto prima della fine.</translation>
    </message>
    <message>
        <source>%1: this cannot be used (%2).</source>
        <translation>%1: non utilizzabile (%2).</translation>
    </message>
    <message>
        <source>%1: this cannot be used.</source>
        <translation>%1: non utilizzabile.</translation>
    </message>
    <message>
        <source>The numbers fit, but more than one call could be meant.</source>
        <translation>I numeri corrispondono, ma potrebbe trattarsi di più di una chiamata.</translation>
    </message>
    <message numerus="yes">
        <source>The numbers fit, but the starts are %n second(s) apart.</source>
        <translation>
            <numerusform>I numeri corrispondono, ma gli inizi distano %n secondo.</numerusform>
            <numerusform>I numeri corrispondono, ma gli inizi distano %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers and the start fit, but one of the calls lasted longer.</source>
        <translation>I numeri e l’inizio corrispondono, ma una delle chiamate è durata di più.</translation>
    </message>
    <message>
        <source>There is no “%1:”.</source>
        <translation>«%1:» non esiste.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>«%1» non è noto qui.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>«%1» non è una data.</translation>
    </message>
    <message>
        <source>“%1” is not a length or a range.</source>
        <translation>«%1» non è né una durata né un intervallo.</translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation>Manca qualcosa dopo «%1».</translation>
    </message>
    <message>
        <source>The quotation mark of “%1” is not closed.</source>
        <translation>La virgoletta di «%1» non è chiusa.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day.</source>
        <translation>«%1» non è un’ora del giorno.</translation>
    </message>
    <message>
        <source>“%1” needs a word that was said.</source>
        <extracomment>Query mistake. %1 is the operator that tells who speaks, e.g. “said-by:guest”.</extracomment>
        <translation>«%1» richiede una parola che è stata detta.</translation>
    </message>
    <message>
        <source>This is too long: “%1” and what follows is not looked for.</source>
        <extracomment>Query mistake: hundreds of words, pasted by mistake. %1 is the first one that is too much.</extracomment>
        <translation>È troppo lungo: «%1» e ciò che segue non viene cercato.</translation>
    </message>
    <message>
        <source>%1 Try “%2”.</source>
        <extracomment>Query mistake. %1 is the sentence that says what is wrong, %2 a suggestion.</extracomment>
        <translation>%1 Provare «%2».</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>field of a call: whom the call belongs to in a CRM</comment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>The file with your own data (accounts, notes, guests) had nothing in it any more. Close Callboard and put a backup in its place, or connect your accounts again.</source>
        <translation>Il file con i propri dati (account, note, ospiti) non conteneva più nulla. Chiudere Callboard e mettere un backup al suo posto, oppure collegare di nuovo gli account.</translation>
    </message>
    <message numerus="yes">
        <source>The file with your own data (accounts, notes, guests) was damaged. %n entry(s) could be saved; the damaged file stays as %1. Look at your accounts and at what waits to be sent.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>
            <numerusform>Il file con i propri dati (account, note, ospiti) era danneggiato. È stato possibile salvare %n voce; il file danneggiato resta come %1. Controllare gli account e ciò che è da inviare.</numerusform>
            <numerusform>Il file con i propri dati (account, note, ospiti) era danneggiato. È stato possibile salvare %n voci; il file danneggiato resta come %1. Controllare gli account e ciò che è da inviare.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file with the list of calls had nothing in it any more. The list is filled again from your accounts.</source>
        <translation>Il file con l’elenco delle chiamate non conteneva più nulla. L’elenco viene riempito di nuovo dagli account.</translation>
    </message>
    <message>
        <source>The file with the list of calls was damaged. The list is filled again from your accounts; the damaged file stays as %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Il file con l’elenco delle chiamate era danneggiato. L’elenco viene riempito di nuovo dagli account; il file danneggiato resta come %1.</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>state of an edit from a backup that may have been sent since</comment>
        <translation>Sospesa</translation>
    </message>
</context>
<context>
    <name>callboard::AccountEditor</name>
    <message>
        <source>Connect a call system</source>
        <translation>Collega un sistema telefonico</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <extracomment>Title of a dialog. %1 is the name of an account.</extracomment>
        <translation>Modifica di «%1»</translation>
    </message>
    <message>
        <source>Call system</source>
        <extracomment>List in the dialog that connects an account.</extracomment>
        <translation>Sistema telefonico</translation>
    </message>
    <message>
        <source>Sign in with the &amp;browser…</source>
        <translation>Accedi con il &amp;browser…</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <extracomment>Button: asks the telephone system whether the key works.</extracomment>
        <translation>&amp;Verifica</translation>
    </message>
    <message>
        <source>Add &amp;without checking</source>
        <translation>Aggiungi s&amp;enza verifica</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Aggiungi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save &amp;without checking</source>
        <translation>Salva s&amp;enza verifica</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <extracomment>%1 is the name of a telephone system.</extracomment>
        <translation>Richiesta a %1…</translation>
    </message>
    <message>
        <source>Go on in the web browser. Callboard waits for you to come back; Cancel ends that.
%1</source>
        <translation>Proseguire nel browser. Callboard attende il ritorno; Annulla interrompe.
%1</translation>
    </message>
    <message>
        <source>%1 accepts the key.</source>
        <extracomment>%1 is the name of a telephone system.</extracomment>
        <translation>%1 accetta la chiave.</translation>
    </message>
    <message>
        <source>%1 accepts the key: “%2”.</source>
        <extracomment>%1 is a telephone system, %2 the company&apos;s name there.</extracomment>
        <translation>%1 accetta la chiave: «%2».</translation>
    </message>
    <message>
        <source>There is already an account called “%1”.</source>
        <translation>Esiste già un account di nome «%1».</translation>
    </message>
</context>
<context>
    <name>callboard::AccountForm</name>
    <message>
        <source>Blue</source>
        <translation>Blu</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Celeste</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Giallo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Arancione</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rosso</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grigio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What to call the account here.</source>
        <translation>Come chiamare l’account qui.</translation>
    </message>
    <message>
        <source>Where you open %1 in the web browser.</source>
        <extracomment>%1 is the name of a telephone system.</extracomment>
        <translation>Dove si apre %1 nel browser.</translation>
    </message>
    <message>
        <source>Leave it empty for the usual address.</source>
        <translation>Lasciare vuoto per l’indirizzo solito.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Invariato</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <extracomment>Label of a field that may stay empty. %1 is what it asks for.</extracomment>
        <translation>%1 (facoltativo)</translation>
    </message>
    <message>
        <source>All there are</source>
        <translation>Tutte quelle esistenti</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Ultimi 12 mesi</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>Ultimi 3 mesi</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>Ultimo mese</translation>
    </message>
    <message>
        <source>Calls to import</source>
        <translation>Chiamate da importare</translation>
    </message>
    <message>
        <source>In the keyring of this desktop</source>
        <translation>Nel portachiavi di questo desktop</translation>
    </message>
    <message>
        <source>Nowhere: only until Callboard ends</source>
        <translation>Da nessuna parte: solo fino alla chiusura di Callboard</translation>
    </message>
    <message>
        <source>In an environment variable</source>
        <translation>In una variabile d’ambiente</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>In un file</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>Dove è conservata la chiave</translation>
    </message>
    <message>
        <source>Name of the variable or file</source>
        <translation>Nome della variabile o del file</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>colour of an account</comment>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>For systems that do not tell it; days begin and end there.</source>
        <translation>Per i sistemi che non lo indicano; in base a esso iniziano e finiscono i giorni.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>For telephone numbers without a country code: two letters.</source>
        <translation>Per i numeri di telefono senza prefisso internazionale: due lettere.</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>Richieste al minuto</translation>
    </message>
    <message>
        <source>If you have agreed on another limit with the vendor.</source>
        <translation>Se con il fornitore è stato concordato un altro limite.</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Altre impostazioni</translation>
    </message>
    <message>
        <source>You type it again after each start.</source>
        <translation>Va digitata di nuovo a ogni avvio.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>A choice of what to import. %1 is a date.</extracomment>
        <translation>Dal %1</translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <translation>L’account richiede un nome.</translation>
    </message>
    <message>
        <source>Every customer has an address of their own: give yours.</source>
        <translation>Ogni cliente ha un indirizzo proprio: indicare il proprio.</translation>
    </message>
    <message>
        <source>This needs to be an https address; http is for this machine only.</source>
        <translation>Deve essere un indirizzo https; http vale solo per questo computer.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Questo è obbligatorio.</translation>
    </message>
    <message>
        <source>This is not known here.</source>
        <translation>Questo non è noto qui.</translation>
    </message>
    <message>
        <source>This is not a time zone; it looks like Europe/Paris.</source>
        <translation>Questo non è un fuso orario; un esempio è Europe/Rome.</translation>
    </message>
    <message>
        <source>This needs to be a number.</source>
        <translation>Deve essere un numero.</translation>
    </message>
</context>
<context>
    <name>callboard::AccountWords</name>
    <message>
        <source>up to %1</source>
        <extracomment>Status bar, after the account&apos;s name: its calls are known up to this time. %1 is a time or a date with time.</extracomment>
        <translation>fino a %1</translation>
    </message>
    <message>
        <source>not read yet</source>
        <extracomment>Status bar, after the account&apos;s name: no calls of this account have been read.</extracomment>
        <translation>non ancora letto</translation>
    </message>
    <message>
        <source>reading history … %1</source>
        <extracomment>Status bar, after the account&apos;s name. %1 is the number of calls read so far.</extracomment>
        <translation>lettura della cronologia … %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month, and month with year, in the pattern letters of Qt&apos;s date formats.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>reading back to %1 … %2</source>
        <extracomment>Status bar, after the account&apos;s name. %1 is the oldest day read so far, %2 the number of calls.</extracomment>
        <translation>lettura fino al %1 … %2</translation>
    </message>
    <message>
        <source>sign in again</source>
        <extracomment>Status bar, after the account&apos;s name: its credentials are refused or missing.</extracomment>
        <translation>accedere di nuovo</translation>
    </message>
    <message>
        <source>network asks for a login</source>
        <extracomment>Status bar, after the account&apos;s name: a hotel or airport network asks for a login first.</extracomment>
        <translation>la rete richiede un accesso</translation>
    </message>
    <message>
        <source>offline</source>
        <extracomment>Status bar, after the account&apos;s name.</extracomment>
        <translation>offline</translation>
    </message>
    <message>
        <source>not reached</source>
        <extracomment>Status bar, after the account&apos;s name: the last attempt went wrong; the details are a click away.</extracomment>
        <translation>non raggiunto</translation>
    </message>
    <message>
        <source>reading newest calls …</source>
        <extracomment>Status bar, after the account&apos;s name: the newest calls are being read.</extracomment>
        <translation>lettura delle chiamate più recenti …</translation>
    </message>
    <message>
        <source>updating …</source>
        <extracomment>Status bar, after the account&apos;s name: single calls or guests are being read again.</extracomment>
        <translation>aggiornamento …</translation>
    </message>
    <message>
        <source>checking all calls … %L1</source>
        <extracomment>Status bar, after the account&apos;s name: the daily look at all calls. %L1 is how many so far.</extracomment>
        <translation>controllo di tutte le chiamate … %L1</translation>
    </message>
    <message>
        <source>sending …</source>
        <extracomment>Status bar, after the account&apos;s name: edits are being sent.</extracomment>
        <translation>invio …</translation>
    </message>
    <message>
        <source>waiting for the provider …</source>
        <extracomment>Status bar, after the account&apos;s name: the provider asked us to slow down.</extracomment>
        <translation>in attesa del fornitore …</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <extracomment>Status bar: %n is the number of connected accounts.</extracomment>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n account</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n need(s) you</source>
        <extracomment>Status bar: %1 is &quot;9 accounts&quot;, %n how many of them cannot go on by themselves.</extracomment>
        <translation>
            <numerusform>%1, %n da sistemare</numerusform>
            <numerusform>%1, %n da sistemare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, reading %n of them</source>
        <extracomment>Status bar: %1 is &quot;9 accounts&quot;, %n how many of them are being read.</extracomment>
        <translation>
            <numerusform>%1, %n in lettura</numerusform>
            <numerusform>%1, %n in lettura</numerusform>
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
</context>
<context>
    <name>callboard::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>No call system is connected yet</source>
        <translation>Ancora nessun sistema telefonico collegato</translation>
    </message>
    <message>
        <source>Callboard keeps a copy of the calls that your telephone systems know about.</source>
        <translation>Callboard tiene una copia delle chiamate presenti nei sistemi telefonici collegati.</translation>
    </message>
    <message>
        <source>Connect a call system</source>
        <translation>Collega un sistema telefonico</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Aggiungi…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifica…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Rimuovi…</translation>
    </message>
    <message>
        <source>&amp;Synchronise now</source>
        <extracomment>Button: asks the telephone systems for new calls now.</extracomment>
        <translation>&amp;Sincronizza ora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Remove “%1”? Its calls vanish from this computer, apart from those that another account knows. Nothing is deleted at %2, and you can connect it again.</source>
        <extracomment>%1 is an account&apos;s name, %2 its telephone system.</extracomment>
        <translation>Rimuovere «%1»? Le sue chiamate spariscono da questo computer, tranne quelle presenti anche in un altro account. Presso %2 non viene eliminato nulla e si può collegare di nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) that have not been sent are lost.</source>
        <translation>
            <numerusform>%n modifica non inviata andrà persa.</numerusform>
            <numerusform>%n modifiche non inviate andranno perse.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>The account is gone, but its key may still be in the keyring.</source>
        <translation>L’account non c’è più, ma la sua chiave potrebbe essere ancora nel portachiavi.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;iuto</translation>
    </message>
    <message>
        <source>State of the account</source>
        <extracomment>Screen reader: the part that says how an account fares.</extracomment>
        <translation>Stato dell’account</translation>
    </message>
</context>
<context>
    <name>callboard::AppearancePage</name>
    <message>
        <source>Appearance and language</source>
        <extracomment>Page of the settings.</extracomment>
        <translation>Aspetto e lingua</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <extracomment>Colours: light or dark as the desktop is.
----------
Choice of a language.</extracomment>
        <translation>Come il desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>C&amp;olori</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>Arrangement of the window</source>
        <translation>Disposizione della finestra</translation>
    </message>
    <message>
        <source>Arrange it as at &amp;first</source>
        <translation>Ripristina &amp;disposizione iniziale</translation>
    </message>
    <message>
        <source>Sizes of the window and its parts, and the columns of the table.</source>
        <translation>Dimensioni della finestra e delle sue parti e colonne della tabella.</translation>
    </message>
    <message>
        <source>Done: the window is arranged as at first.</source>
        <translation>Fatto: la finestra ha di nuovo la disposizione iniziale.</translation>
    </message>
    <message>
        <source>Reduce &amp;motion: nothing slides, fades or blinks</source>
        <extracomment>Setting: nothing in the window slides, fades or blinks.</extracomment>
        <translation>Riduci il &amp;movimento: nulla scorre, sfuma o lampeggia</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contrasto, chiaro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contrasto, scuro</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>The desktop asks for less motion: it is kept still in any case.</source>
        <translation>Il desktop chiede meno movimento: in ogni caso resta tutto fermo.</translation>
    </message>
    <message>
        <source>Compact &amp;rows: one line for each call, and lists closer together</source>
        <extracomment>Setting: one line for each call and caller instead of two, and less room between the lines of lists.</extracomment>
        <translation>Rig&amp;he compatte: una riga per chiamata ed elenchi più fitti</translation>
    </message>
</context>
<context>
    <name>callboard::AuditDialog</name>
    <message>
        <source>&amp;Days:</source>
        <translation>&amp;Giorni:</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro attività</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>Words, person or call</source>
        <translation>Parole, persona o chiamata</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Che cosa è stato fatto</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>First choice of a list of actions: no filter.</extracomment>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>Esporta il registro attività</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>Kinds of files in a file dialog; keep what is in the brackets.</extracomment>
        <translation>Tabella (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <extracomment>Message. %1 is a file, %2 why it cannot be written.</extracomment>
        <translation>Impossibile scrivere %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <extracomment>Message. %1 is a file.</extracomment>
        <translation>
            <numerusform>%n riga scritta in %1.</numerusform>
            <numerusform>%n righe scritte in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit trail</source>
        <extracomment>&quot;The audit trail&quot;: subject of a sentence about a failure.</extracomment>
        <translation>Il registro attività</translation>
    </message>
</context>
<context>
    <name>callboard::BackupMenu</name>
    <message>
        <source>&amp;Back up…</source>
        <extracomment>Menu: writes everything into one file.</extracomment>
        <translation>Esegui &amp;backup…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <extracomment>Menu: puts a backup in the place of what is here.</extracomment>
        <translation>&amp;Ripristina…</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Esegui backup</translation>
    </message>
    <message>
        <source>Settings, accounts, guests, notes, reviews and decisions go into one file: %1 before it is packed.</source>
        <extracomment>%1 is a size such as 4 MB.</extracomment>
        <translation>Impostazioni, account, ospiti, note, valutazioni e decisioni vanno in un solo file: %1 prima della compressione.</translation>
    </message>
    <message>
        <source>With the &amp;calls (%1)</source>
        <extracomment>Check box. %1 is a size such as 4 MB.</extracomment>
        <translation>Con le &amp;chiamate (%1)</translation>
    </message>
    <message>
        <source>Without them the backup is small; they are fetched again after restoring, as far as the call systems still have them.</source>
        <translation>Senza, il backup è piccolo; vengono recuperate di nuovo dopo il ripristino, per quanto i sistemi telefonici le abbiano ancora.</translation>
    </message>
    <message>
        <source>With the &amp;recordings that are on this computer (%1)</source>
        <extracomment>Check box. %1 is a size such as 4 MB.</extracomment>
        <translation>Con le &amp;registrazioni che sono su questo computer (%1)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <extracomment>Button: asks for the file of the backup.</extracomment>
        <translation>&amp;Salva con nome…</translation>
    </message>
    <message>
        <source>Backup of Callboard (*.callboard-backup)</source>
        <extracomment>Kind of files in a file dialog; keep what is in the brackets.</extracomment>
        <translation>Backup di Callboard (*.callboard-backup)</translation>
    </message>
    <message>
        <source>Backed up and checked: %1. %2 %3</source>
        <extracomment>Message. %1 is a file, %2 says what is in it.</extracomment>
        <translation>Backup creato e verificato: %1. %2 %3</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>It takes the place of what is here. What is here now is not lost: it is kept in a folder beside, whose name you are told. Callboard opens anew with what was restored.</source>
        <translation>Prende il posto di ciò che c’è qui. Ciò che c’è ora non va perso: viene conservato in una cartella accanto, di cui viene indicato il nome. Callboard si riapre con ciò che è stato ripristinato.</translation>
    </message>
    <message>
        <source>Edits that waited to be sent may have been sent since: they are put on hold, and you decide.</source>
        <translation>Le modifiche che erano da inviare potrebbero essere già state inviate: vengono sospese, in attesa di una decisione.</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Ripristinare %1?</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <extracomment>Button: the backup takes the place of what is here.</extracomment>
        <translation>&amp;Ripristina</translation>
    </message>
</context>
<context>
    <name>callboard::BulkRunner</name>
    <message>
        <source>The calls</source>
        <extracomment>&quot;The calls&quot;: subject of a sentence about a failure.</extracomment>
        <translation>Le chiamate</translation>
    </message>
    <message>
        <source>Changing the calls…</source>
        <extracomment>Progress of a change to many calls.</extracomment>
        <translation>Modifica delle chiamate…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Change of many calls</source>
        <translation>Modifica di più chiamate</translation>
    </message>
</context>
<context>
    <name>callboard::CallEditing</name>
    <message>
        <source>&amp;Log a call…</source>
        <extracomment>Menu: opens a dialog to write down a call that no telephone system knows of.</extracomment>
        <translation>&amp;Inserisci chiamata…</translation>
    </message>
    <message>
        <source>&amp;Change what is known…</source>
        <extracomment>Menu: opens a dialog to correct status, summary, links of a call.</extracomment>
        <translation>Modifica &amp;dati…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>E&amp;tichette…</translation>
    </message>
    <message>
        <source>&amp;Hide here</source>
        <extracomment>Menu: the chosen calls leave the lists of this program.</extracomment>
        <translation>Nascondi &amp;qui</translation>
    </message>
    <message>
        <source>&amp;Show again</source>
        <extracomment>Menu: the chosen calls, which were hidden here, come back into the lists.</extracomment>
        <translation>Mo&amp;stra di nuovo</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Elimina…</translation>
    </message>
    <message>
        <source>&amp;Audit trail…</source>
        <extracomment>Menu: who did what.</extracomment>
        <translation>Re&amp;gistro attività…</translation>
    </message>
    <message>
        <source>logging of a call with %1</source>
        <extracomment>Follows &quot;Undo&quot;. %1 is a telephone number.</extracomment>
        <translation>inserimento di una chiamata con %1</translation>
    </message>
    <message>
        <source>The call is logged.</source>
        <translation>La chiamata è stata inserita.</translation>
    </message>
    <message>
        <source>The call</source>
        <extracomment>&quot;The call&quot;: subject of a sentence about a failure.</extracomment>
        <translation>La chiamata</translation>
    </message>
    <message>
        <source>change of %1</source>
        <extracomment>Follows &quot;Undo&quot;. %1 is a list of fields: &quot;Summary, Status&quot;.</extracomment>
        <translation>modifica di %1</translation>
    </message>
    <message>
        <source>change of tags</source>
        <extracomment>Follows &quot;Undo&quot;.</extracomment>
        <translation>modifica delle etichette</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n call(s) were changed.</source>
        <translation>
            <numerusform>Etichette di %n chiamata modificate.</numerusform>
            <numerusform>Etichette di %n chiamate modificate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hiding of %n call(s)</source>
        <extracomment>Follows &quot;Undo&quot;.</extracomment>
        <translation>
            <numerusform>%n chiamata nascosta</numerusform>
            <numerusform>%n chiamate nascoste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>showing of %n hidden call(s)</source>
        <translation>
            <numerusform>%n chiamata di nuovo visibile</numerusform>
            <numerusform>%n chiamate di nuovo visibili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are hidden here. Search for is:deleted to see them.</source>
        <translation>
            <numerusform>%n chiamata è nascosta qui. Cercare is:deleted per vederla.</numerusform>
            <numerusform>%n chiamate sono nascoste qui. Cercare is:deleted per vederle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are shown again.</source>
        <translation>
            <numerusform>%n chiamata è di nuovo visibile.</numerusform>
            <numerusform>%n chiamate sono di nuovo visibili.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n call(s)</source>
        <extracomment>Follows &quot;Undo&quot;.</extracomment>
        <translation>
            <numerusform>eliminazione di %n chiamata</numerusform>
            <numerusform>eliminazione di %n chiamate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) will be deleted for ever in %1 seconds.</source>
        <translation>
            <numerusform>%n chiamata sarà eliminata per sempre tra %1 secondi.</numerusform>
            <numerusform>%n chiamate saranno eliminate per sempre tra %1 secondi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::CallFinder</name>
    <message>
        <source>This call is not here, or not any more.</source>
        <translation>Questa chiamata non è qui o non c’è più.</translation>
    </message>
</context>
<context>
    <name>callboard::CallHeader</name>
    <message>
        <source>Copy the number</source>
        <translation>Copia il numero</translation>
    </message>
    <message>
        <source>Copy a link to this call</source>
        <translation>Copia un link a questa chiamata</translation>
    </message>
    <message>
        <source>Deleted at the provider. What you wrote stays here.</source>
        <translation>Eliminata presso il fornitore. Ciò che è stato scritto resta qui.</translation>
    </message>
</context>
<context>
    <name>callboard::CallList</name>
    <message>
        <source>Calls</source>
        <extracomment>Name of the table for screen readers.</extracomment>
        <translation>Chiamate</translation>
    </message>
</context>
<context>
    <name>callboard::CallPage</name>
    <message>
        <source>Way of the call</source>
        <extracomment>Title of the part that says who was rung, answered and got the call passed on.</extracomment>
        <translation>Percorso della chiamata</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fonti</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), one call</source>
        <extracomment>Behind the title &quot;Sources&quot;: how many systems or records know this call.</extracomment>
        <translation>
            <numerusform>%n record, una chiamata</numerusform>
            <numerusform>%n record, una chiamata</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::CallTableModel</name>
    <message>
        <source>Reading this call…</source>
        <extracomment>Said by a screen reader for a row of the call table that is still being read.</extracomment>
        <translation>Lettura di questa chiamata…</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the call table: missed, completed, voicemail…</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Guest or number</source>
        <extracomment>Column of the call table: the other party, by name where it is known, else by number.</extracomment>
        <translation>Ospite o numero</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Column of the call table: inbound or outbound, shown as an arrow.</extracomment>
        <translation>Direzione</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Column of the call table: the company&apos;s own number.</extracomment>
        <translation>Linea</translation>
    </message>
    <message>
        <source>Staff</source>
        <extracomment>Column of the call table: the employee.</extracomment>
        <translation>Addetto</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Column of the call table: date and time the call began.</extracomment>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Ring</source>
        <extracomment>Column of the call table: how long the telephone rang.</extracomment>
        <translation>Squillo</translation>
    </message>
    <message>
        <source>Talk</source>
        <extracomment>Column of the call table: how long the two talked.</extracomment>
        <translation>Conversazione</translation>
    </message>
    <message>
        <source>Marks</source>
        <extracomment>Column of the call table: icons for recording, transcript and note.</extracomment>
        <translation>Contrassegni</translation>
    </message>
    <message>
        <source>Provider</source>
        <extracomment>Column of the call table: the telephone system that carried the call.</extracomment>
        <translation>Fornitore</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Column of the call table: the other party&apos;s telephone number.</extracomment>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Column of the call table: length of the call as its telephone system counts it.</extracomment>
        <translation>Durata</translation>
    </message>
</context>
<context>
    <name>callboard::CallWords</name>
    <message>
        <source>Deleted by provider</source>
        <extracomment>Call table, small text under the caller: the telephone system no longer has this call.</extracomment>
        <translation>Eliminata dal fornitore</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>mark of a call</comment>
        <translation>Registrazione</translation>
    </message>
    <message>
        <source>Transcript</source>
        <comment>mark of a call</comment>
        <translation>Trascrizione</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>mark of a call</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>mark of a call</comment>
        <translation>Valutata</translation>
    </message>
    <message>
        <source>Edit waiting to be sent</source>
        <comment>mark of a call</comment>
        <translation>Modifica da inviare</translation>
    </message>
    <message>
        <source>Deleted by provider</source>
        <comment>mark of a call</comment>
        <translation>Eliminata dal fornitore</translation>
    </message>
    <message>
        <source>Rang for %1</source>
        <extracomment>Tool tip of the ring column. %1 is a length such as 0:12.</extracomment>
        <translation>Squillo di %1</translation>
    </message>
    <message>
        <source>Talked for %1</source>
        <extracomment>Tool tip of the talk column. %1 is a length such as 4:05.</extracomment>
        <translation>Conversazione di %1</translation>
    </message>
    <message>
        <source>%1 as the telephone system counts it</source>
        <extracomment>Tool tip of the duration column. %1 is a length such as 4:05.</extracomment>
        <translation>%1 secondo il sistema telefonico</translation>
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
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Screen reader, about a row of the call table. %1 is &quot;Missed, Inbound&quot;, %2 the caller, %3 date and time.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>, with %1</source>
        <extracomment>Screen reader, continues the sentence about a call. %1 is an employee&apos;s name.</extracomment>
        <translation>, con %1</translation>
    </message>
    <message>
        <source>, talked for %1</source>
        <extracomment>Screen reader, continues the sentence about a call. %1 is a length such as 4:05.</extracomment>
        <translation>, conversazione di %1</translation>
    </message>
</context>
<context>
    <name>callboard::CallerCard</name>
    <message>
        <source>Open</source>
        <extracomment>Button in the pop-up about an incoming call: shows it in the window.</extracomment>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Do not show this call</source>
        <translation>Non mostrare questa chiamata</translation>
    </message>
</context>
<context>
    <name>callboard::CallsPerDayChart</name>
    <message>
        <source>Show the figures as a table</source>
        <translation>Mostra le cifre come tabella</translation>
    </message>
    <message>
        <source>The calls cannot be counted</source>
        <translation>Impossibile contare le chiamate</translation>
    </message>
    <message>
        <source>The cache</source>
        <translation>La cache</translation>
    </message>
    <message>
        <source>No calls to count</source>
        <translation>Nessuna chiamata da contare</translation>
    </message>
    <message>
        <source>The chart fills as soon as a call passes the filter.</source>
        <translation>Il grafico si riempie appena una chiamata passa il filtro.</translation>
    </message>
</context>
<context>
    <name>callboard::Changes</name>
    <message>
        <source>Done: %1.</source>
        <extracomment>Message after something was done. %1 is what, in the words that follow &quot;Undo&quot;: &quot;link to Lopez&quot;.</extracomment>
        <translation>Fatto: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>The way back</source>
        <extracomment>Subject of a sentence about a failure, e.g. &quot;%1 cannot be written on this disk&quot;.</extracomment>
        <translation>La cronologia degli annullamenti</translation>
    </message>
    <message>
        <source>The change</source>
        <translation>La modifica</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <extracomment>Menu. %1 is what was done: &quot;link to Lopez&quot;.</extracomment>
        <translation>&amp;Annulla: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>Menu. %1 is what was undone: &quot;link to Lopez&quot;.</extracomment>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Ripeti: %1</translation>
    </message>
</context>
<context>
    <name>callboard::ChartPane</name>
    <message>
        <source>Calls per day</source>
        <extracomment>Title of the panel with the chart; click to open or close it.</extracomment>
        <translation>Chiamate al giorno</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chiuso</translation>
    </message>
</context>
<context>
    <name>callboard::ChartPanel</name>
    <message>
        <source>No calls to count</source>
        <extracomment>In the place of a chart: there is nothing to count.</extracomment>
        <translation>Nessuna chiamata da contare</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>Mostra le cifre come tabella</translation>
    </message>
    <message>
        <source>Save this chart as a picture</source>
        <translation>Salva questo grafico come immagine</translation>
    </message>
</context>
<context>
    <name>callboard::Chip</name>
    <message>
        <source>Remove: %1</source>
        <extracomment>Screen reader and tool tip of a condition that can be taken away. %1 is the condition.</extracomment>
        <translation>Rimuovi: %1</translation>
    </message>
</context>
<context>
    <name>callboard::ChipRow</name>
    <message>
        <source>What narrows the list</source>
        <extracomment>Screen reader: the line with the conditions in force.</extracomment>
        <translation>Che cosa restringe l’elenco</translation>
    </message>
    <message>
        <source>Clear all</source>
        <extracomment>Button: removes every filter and the text in the search box.</extracomment>
        <translation>Azzera tutto</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Button: opens the list of conditions that do not fit. %n is how many there are.</extracomment>
        <translation>
            <numerusform>ancora %n</numerusform>
            <numerusform>ancora %n</numerusform>
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
        <translation>&amp;Ripristina colonne</translation>
    </message>
</context>
<context>
    <name>callboard::CommandPalette</name>
    <message>
        <source>Commands</source>
        <extracomment>Name of a small window for screen readers: what the program can do, to be found by words.</extracomment>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>In the empty line where one types what one wants to do.</extracomment>
        <translation>Che cosa si vuole fare?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Cerca un comando</translation>
    </message>
    <message>
        <source>%1 · on</source>
        <extracomment>Behind the menus of a command that has a check mark.</extracomment>
        <translation>%1 · attivo</translation>
    </message>
    <message>
        <source>not possible at present</source>
        <extracomment>Screen reader: of a command.</extracomment>
        <translation>al momento non possibile</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Nessun comando contiene queste parole.</translation>
    </message>
    <message>
        <source>Enter runs it · Esc goes back</source>
        <extracomment>Below the list of commands. Names of keys.</extracomment>
        <translation>Invio esegue · Esc torna indietro</translation>
    </message>
    <message>
        <source>This is not possible at present.</source>
        <extracomment>Below the list of commands, about the chosen one.</extracomment>
        <translation>Al momento non è possibile.</translation>
    </message>
</context>
<context>
    <name>callboard::CorrectionWords</name>
    <message>
        <source>corrected</source>
        <extracomment>Behind speaker and time of a turn of a transcript: its words were corrected by somebody here.</extracomment>
        <translation>corretto</translation>
    </message>
    <message>
        <source>corrected; the system&apos;s words changed since</source>
        <extracomment>The same, where the telephone system has sent other words for the turn since then.</extracomment>
        <translation>corretto; da allora le parole del sistema sono cambiate</translation>
    </message>
    <message>
        <source>Corrected here, kept on this computer. Original: %1</source>
        <extracomment>Tool tip of a corrected turn of a transcript. %1 is what the telephone system had understood.</extracomment>
        <translation>Corretto qui, conservato su questo computer. Originale: %1</translation>
    </message>
    <message>
        <source>Since then the system says: %1</source>
        <extracomment>Goes on from &quot;Original: …&quot;. %1 is what the telephone system says since then.</extracomment>
        <translation>Da allora il sistema dice: %1</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <extracomment>Below a corrected turn of a transcript. %1 is what the telephone system had understood.</extracomment>
        <translation>Originale: %1</translation>
    </message>
    <message>
        <source>Now from the system: %1</source>
        <extracomment>Below &quot;Original: …&quot;. %1 is what the telephone system says now.</extracomment>
        <translation>Ora dal sistema: %1</translation>
    </message>
    <message>
        <source>“%1” → “%2”</source>
        <extracomment>A correction of a transcript. %1 is what stood there, %2 what it was corrected to.</extracomment>
        <translation>«%1» → «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) corrected here</source>
        <extracomment>Behind the title of a transcript: how many of its turns somebody has corrected.</extracomment>
        <translation>
            <numerusform>%n intervento corretto qui</numerusform>
            <numerusform>%n interventi corretti qui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of words that this transcript no longer has:</source>
        <extracomment>Below a transcript that is another one than when it was corrected; a list of the corrections follows.</extracomment>
        <translation>
            <numerusform>%n correzione di parole che questa trascrizione non ha più:</numerusform>
            <numerusform>%n correzioni di parole che questa trascrizione non ha più:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::DateFilter</name>
    <message>
        <source>Date</source>
        <extracomment>Name of the filter for days.</extracomment>
        <translation>Data</translation>
    </message>
    <message>
        <source>&amp;Any time</source>
        <extracomment>Choice of the date filter: no limit.</extracomment>
        <translation>&amp;Qualsiasi data</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Oggi</translation>
    </message>
    <message>
        <source>&amp;Yesterday</source>
        <translation>&amp;Ieri</translation>
    </message>
    <message>
        <source>Last &amp;night</source>
        <extracomment>Choice of the date filter: from yesterday evening at ten until this morning at seven.</extracomment>
        <translation>&amp;Notte scorsa</translation>
    </message>
    <message>
        <source>Last &amp;7 days</source>
        <extracomment>Choice of the date filter: today and the six days before.</extracomment>
        <translation>Ultimi &amp;7 giorni</translation>
    </message>
    <message>
        <source>This &amp;month</source>
        <translation>Questo &amp;mese</translation>
    </message>
    <message>
        <source>&amp;Custom</source>
        <extracomment>Choice of the date filter: days set by hand.</extracomment>
        <translation>&amp;Personalizzata</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Date filter: first day.</extracomment>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Date filter: last day.</extracomment>
        <translation>A</translation>
    </message>
</context>
<context>
    <name>callboard::DayBarsView</name>
    <message numerus="yes">
        <source>Compared with %n call(s)</source>
        <extracomment>Below the calls of a day: those of the day it is compared with.</extracomment>
        <translation>
            <numerusform>Confronto con %n chiamata</numerusform>
            <numerusform>Confronto con %n chiamate</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all calls of this time are known.</source>
        <translation>Non tutte le chiamate di questo periodo sono conosciute.</translation>
    </message>
</context>
<context>
    <name>callboard::DayTableModel</name>
    <message>
        <source>Period</source>
        <comment>column title: a day, a week, a month…</comment>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>column title: how many</comment>
        <translation>Chiamate</translation>
    </message>
</context>
<context>
    <name>callboard::DeleteDialog</name>
    <message>
        <source>&amp;Hide here</source>
        <extracomment>Choice: the calls leave the lists of this program, nothing else.</extracomment>
        <translation>Nascondi &amp;qui</translation>
    </message>
    <message>
        <source>&amp;Delete for ever</source>
        <extracomment>Choice: the calls are deleted in the telephone systems, too.</extracomment>
        <translation>&amp;Elimina per sempre</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n call(s)</source>
        <translation>
            <numerusform>Elimina %n chiamata</numerusform>
            <numerusform>Elimina %n chiamate</numerusform>
        </translation>
    </message>
    <message>
        <source>Type “%1” to confirm</source>
        <extracomment>Placeholder of a line to type in. %1 is a word, &quot;delete&quot; in the user&apos;s language.</extracomment>
        <translation>Digitare «%1» per confermare</translation>
    </message>
    <message>
        <source>They leave the lists of this computer and stay where they are. Search for is:deleted to see them again.</source>
        <translation>Escono dagli elenchi di questo computer e restano dove sono. Cercare is:deleted per rivederle.</translation>
    </message>
    <message numerus="yes">
        <source>Their telephone systems delete them, with recordings and transcripts, where they let calls be deleted. You can undo this for %n second(s); after that nobody can bring them back.</source>
        <translation>
            <numerusform>I loro sistemi telefonici le eliminano, con registrazioni e trascrizioni, dove è permesso eliminare chiamate. Si può annullare per %n secondo; dopo nessuno potrà recuperarle.</numerusform>
            <numerusform>I loro sistemi telefonici le eliminano, con registrazioni e trascrizioni, dove è permesso eliminare chiamate. Si può annullare per %n secondi; dopo nessuno potrà recuperarle.</numerusform>
        </translation>
    </message>
    <message>
        <source>delete</source>
        <comment>to be typed</comment>
        <extracomment>The word a user has to type before calls are deleted for ever.</extracomment>
        <translation>elimina</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button</comment>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Delete for ever</source>
        <comment>button</comment>
        <translation>Elimina per sempre</translation>
    </message>
</context>
<context>
    <name>callboard::Desktop</name>
    <message>
        <source>%1 – Demo</source>
        <translation>%1 – Demo</translation>
    </message>
    <message>
        <source>The demo could not be started. “callboard --demo” on a command line says why.</source>
        <translation>Impossibile avviare la demo. «callboard --demo» sulla riga di comando dice perché.</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard. They name no guest, number, key or address; read them before you pass them on.</source>
        <translation>La diagnostica è negli appunti. Non contiene ospiti, numeri, chiavi o indirizzi; leggerla prima di passarla ad altri.</translation>
    </message>
    <message>
        <source>No program opens the log. It is in the file %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Nessun programma apre il log. È nel file %1.</translation>
    </message>
</context>
<context>
    <name>callboard::DesktopNotices</name>
    <message>
        <source>Noti&amp;fications…</source>
        <extracomment>Menu: opens the settings of notifications, the pop-up and the tray.</extracomment>
        <translation>&amp;Notifiche…</translation>
    </message>
    <message>
        <source>Call back</source>
        <extracomment>Button of a notification about a missed call: dials the number.</extracomment>
        <translation>Richiama</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button of a notification: shows the call in the window.</extracomment>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button of a notification about a missed call: it comes back in an hour.</extracomment>
        <translation>Più tardi</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) to be called back</source>
        <extracomment>Tool tip of the icon in the tray. %n people rang in vain.</extracomment>
        <translation>
            <numerusform>%n da richiamare</numerusform>
            <numerusform>%n da richiamare</numerusform>
        </translation>
    </message>
    <message>
        <source>This is how Callboard notifies</source>
        <extracomment>Notification that the user asked for to see whether it works.</extracomment>
        <translation>Così avvisa Callboard</translation>
    </message>
    <message>
        <source>Missed calls are told like this.</source>
        <translation>Le chiamate perse vengono segnalate così.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifiche</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifica…</translation>
    </message>
    <message>
        <source>Missed calls are notified.</source>
        <translation>Le chiamate perse vengono segnalate.</translation>
    </message>
    <message>
        <source>Missed calls are not notified.</source>
        <translation>Le chiamate perse non vengono segnalate.</translation>
    </message>
    <message>
        <source>When a call comes in, a small window shows what is known of the caller.</source>
        <translation>All’arrivo di una chiamata, una piccola finestra mostra ciò che si sa del chiamante.</translation>
    </message>
    <message>
        <source>When a call comes in, there is a notification.</source>
        <translation>All’arrivo di una chiamata compare una notifica.</translation>
    </message>
    <message>
        <source>It is quiet from %1 until %2.</source>
        <extracomment>%1 and %2 are times of day.</extracomment>
        <translation>Silenzio dalle %1 alle %2.</translation>
    </message>
    <message>
        <source>Callboard stays in the tray when its window is closed.</source>
        <translation>Callboard resta nell’area di notifica quando si chiude la finestra.</translation>
    </message>
</context>
<context>
    <name>callboard::DetailPane</name>
    <message>
        <source>Call details</source>
        <translation>Dettagli della chiamata</translation>
    </message>
    <message>
        <source>No call selected</source>
        <translation>Nessuna chiamata selezionata</translation>
    </message>
    <message>
        <source>Select a call in the list to see what is known about it.</source>
        <translation>Selezionare una chiamata nell’elenco per vedere che cosa se ne sa.</translation>
    </message>
    <message>
        <source>This call is gone</source>
        <translation>Questa chiamata non c’è più</translation>
    </message>
    <message>
        <source>It was removed while it was shown.</source>
        <translation>È stata rimossa mentre era visualizzata.</translation>
    </message>
    <message>
        <source>This call cannot be shown</source>
        <translation>Impossibile mostrare questa chiamata</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>La chiamata</translation>
    </message>
    <message>
        <source>Loading the call…</source>
        <translation>Caricamento della chiamata…</translation>
    </message>
    <message>
        <source>Next match</source>
        <extracomment>A command: goes to the next place in the call&apos;s details with the words that are searched.</extracomment>
        <translation>Corrispondenza successiva</translation>
    </message>
    <message>
        <source>Previous match</source>
        <extracomment>A command, as the one before.</extracomment>
        <translation>Corrispondenza precedente</translation>
    </message>
</context>
<context>
    <name>callboard::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <extracomment>Menu: undo, redo, and what changes calls.</extracomment>
        <translation>&amp;Modifica</translation>
    </message>
</context>
<context>
    <name>callboard::EmptyRecordingsDialog</name>
    <message>
        <source>A call that is not known any more</source>
        <translation>Una chiamata non più nota</translation>
    </message>
    <message>
        <source>Remove &amp;these for good, too</source>
        <extracomment>Check box below a list of recordings that could not be fetched again.</extracomment>
        <translation>Rimuovi definitivamente anche &amp;queste</translation>
    </message>
    <message>
        <source>Empty the cache of recordings</source>
        <translation>Svuota la cache delle registrazioni</translation>
    </message>
    <message>
        <source>Recordings that cannot be fetched again</source>
        <translation>Registrazioni che non si possono recuperare di nuovo</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>Looking at which recordings could be fetched again…</source>
        <translation>Verifica delle registrazioni che si possono recuperare di nuovo…</translation>
    </message>
    <message>
        <source>The calls</source>
        <extracomment>&quot;The calls&quot;: subject of a sentence about a failure.</extracomment>
        <translation>Le chiamate</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s), %1, exist only here: their system does not give them out any more. They are kept.</source>
        <extracomment>%1 is a size.</extracomment>
        <translation>
            <numerusform>%n registrazione, %1, esiste solo qui: il suo sistema non la fornisce più. Viene conservata.</numerusform>
            <numerusform>%n registrazioni, %1, esistono solo qui: il loro sistema non le fornisce più. Vengono conservate.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing that could be fetched again.</source>
        <translation>Non c’è nulla che si possa recuperare di nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s), %1, are removed from this computer. Those in the list are gone for good; the others are fetched again when somebody plays them.</source>
        <extracomment>%1 is a size.</extracomment>
        <translation>
            <numerusform>%n registrazione, %1, viene rimossa da questo computer. Quelle nell’elenco vanno perse per sempre; le altre vengono recuperate di nuovo quando qualcuno le riproduce.</numerusform>
            <numerusform>%n registrazioni, %1, vengono rimosse da questo computer. Quelle nell’elenco vanno perse per sempre; le altre vengono recuperate di nuovo quando qualcuno le riproduce.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s), %1, are removed from this computer. They are fetched again when somebody plays them.</source>
        <extracomment>%1 is a size.</extracomment>
        <translation>
            <numerusform>%n registrazione, %1, viene rimossa da questo computer. Viene recuperata di nuovo quando qualcuno la riproduce.</numerusform>
            <numerusform>%n registrazioni, %1, vengono rimosse da questo computer. Vengono recuperate di nuovo quando qualcuno le riproduce.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ErasureDialog</name>
    <message>
        <source>Erase a person&apos;s data</source>
        <translation>Cancella i dati di una persona</translation>
    </message>
    <message>
        <source>&amp;Erase for ever</source>
        <translation>Ca&amp;ncella per sempre</translation>
    </message>
    <message>
        <source>&amp;Save the receipt…</source>
        <translation>&amp;Salva la ricevuta…</translation>
    </message>
    <message>
        <source>Looking for what is known…</source>
        <translation>Ricerca di ciò che è noto…</translation>
    </message>
    <message>
        <source>such as the date of the letter; not the name</source>
        <extracomment>Inside an empty field: what the user may call the request, for the receipt.</extracomment>
        <translation>come la data della lettera; non il nome</translation>
    </message>
    <message>
        <source>&amp;Request:</source>
        <extracomment>Label of a field: how the person&apos;s request is known, e.g. &quot;letter of 3 March&quot;.</extracomment>
        <translation>&amp;Richiesta:</translation>
    </message>
    <message>
        <source>&amp;Type %1:</source>
        <extracomment>Label of a field. %1 is the word &quot;ERASE&quot;, which must be typed to confirm.</extracomment>
        <translation>&amp;Digitare %1:</translation>
    </message>
    <message>
        <source>ERASE</source>
        <extracomment>What the user types to confirm that a person&apos;s data is to be erased. One word.</extracomment>
        <translation>CANCELLA</translation>
    </message>
    <message>
        <source>The person&apos;s data</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>L’insieme dei dati della persona</translation>
    </message>
    <message>
        <source>Nothing is known about this person here.</source>
        <translation>Qui non si sa nulla di questa persona.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>erasure-receipt-%1.txt</source>
        <extracomment>Name of a file. %1 is a number.</extracomment>
        <translation>ricevuta-cancellazione-%1.txt</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Salva la ricevuta</translation>
    </message>
    <message>
        <source>The receipt is saved.</source>
        <translation>La ricevuta è stata salvata.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <extracomment>%1 is a file, %2 the reason.</extracomment>
        <translation>Impossibile scrivere %1: %2.</translation>
    </message>
    <message>
        <source>What is erased</source>
        <translation>Che cosa viene cancellato</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ricevuta</translation>
    </message>
</context>
<context>
    <name>callboard::EventsDialog</name>
    <message>
        <source>Events from the vendors</source>
        <translation>Eventi dai fornitori</translation>
    </message>
    <message>
        <source>Vendors can tell Callboard about a call the moment it rings. They must be able to reach this computer: through a tunnel or a reverse proxy in front of the port below.</source>
        <translation>I fornitori possono segnalare a Callboard una chiamata nel momento in cui squilla. Devono poter raggiungere questo computer: tramite un tunnel o un reverse proxy davanti alla porta indicata sotto.</translation>
    </message>
    <message>
        <source>&amp;Receive events</source>
        <translation>&amp;Ricevi eventi</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Porta:</translation>
    </message>
    <message>
        <source>P&amp;ublic address:</source>
        <extracomment>The address under which vendors reach this computer, by a tunnel or a reverse proxy.</extracomment>
        <translation>Indirizzo p&amp;ubblico:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>Name of a button for screen readers. %1 is what is copied, such as &quot;Address&quot;.</extracomment>
        <translation>Copia: %1</translation>
    </message>
    <message>
        <source>Receive the &amp;events of this account</source>
        <translation>Ricevi gli &amp;eventi di questo account</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>&amp;Account:</translation>
    </message>
    <message>
        <source>Address to enter at the vendor</source>
        <translation>Indirizzo da inserire presso il fornitore</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>&amp;Indirizzo:</translation>
    </message>
    <message>
        <source>Secret of the events</source>
        <translation>Segreto degli eventi</translation>
    </message>
    <message>
        <source>&amp;Secret:</source>
        <translation>&amp;Segreto:</translation>
    </message>
    <message>
        <source>Last events</source>
        <translation>Ultimi eventi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chiamata</translation>
    </message>
    <message>
        <source>&amp;Last events</source>
        <translation>U&amp;ltimi eventi</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>An account and its vendor, in a list.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No account sends events yet: escapelife, Twilio, Aircall, RingCentral and Quo do.</source>
        <translation>Nessun account invia ancora eventi; lo fanno escapelife, Twilio, Aircall, RingCentral e Quo.</translation>
    </message>
</context>
<context>
    <name>callboard::EventsMenu</name>
    <message>
        <source>&amp;Events…</source>
        <extracomment>Menu: opens the dialog about events that vendors send.</extracomment>
        <translation>E&amp;venti…</translation>
    </message>
</context>
<context>
    <name>callboard::ExportActions</name>
    <message>
        <source>&amp;Export the calls…</source>
        <extracomment>Menu of the program: all calls that pass the filter, into a file.</extracomment>
        <translation>Es&amp;porta le chiamate…</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>L’esportazione è stata interrotta. Nessun file è stato scritto.</translation>
    </message>
    <message>
        <source>Export the calls</source>
        <translation>Esporta le chiamate</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <extracomment>Kinds of files in a file dialog; keep what is in the brackets.</extracomment>
        <translation>Foglio di calcolo (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabella (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON, a line per call (*.jsonl)</source>
        <translation>JSON, una riga per chiamata (*.jsonl)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Counting the calls…</source>
        <translation>Conteggio delle chiamate…</translation>
    </message>
    <message>
        <source>%1 of %2 calls</source>
        <extracomment>Progress of an export: %1 of %2 calls are written.</extracomment>
        <translation>%1 di %2 chiamate</translation>
    </message>
    <message numerus="yes">
        <source>All %n call(s) of the list written to %1.</source>
        <extracomment>Message. %1 is a file.</extracomment>
        <translation>
            <numerusform>%n chiamata dell’elenco scritta in %1.</numerusform>
            <numerusform>Tutte le %n chiamate dell’elenco scritte in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) written to %1, though %2 were in the list: others were removed meanwhile.</source>
        <extracomment>Message. %1 is a file, %2 the number of calls that were in the list.</extracomment>
        <translation>
            <numerusform>%n chiamata scritta in %1, ma nell’elenco ce n’erano %2: le altre sono state rimosse nel frattempo.</numerusform>
            <numerusform>%n chiamate scritte in %1, ma nell’elenco ce n’erano %2: le altre sono state rimosse nel frattempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>A spreadsheet holds no more than %1 calls: choose CSV, or fewer calls.</source>
        <translation>Un foglio di calcolo non contiene più di %1 chiamate: scegliere CSV o meno chiamate.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <extracomment>Message. %1 is a file, %2 why it cannot be written.</extracomment>
        <translation>Impossibile scrivere %1: %2.</translation>
    </message>
</context>
<context>
    <name>callboard::FacetPopup</name>
    <message>
        <source>Find…</source>
        <extracomment>Shown in the empty search line of a filter&apos;s list.</extracomment>
        <translation>Cerca…</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>Cerca in %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>In a filter&apos;s list when nothing in it has the words that are looked for.</extracomment>
        <translation>Nessun risultato</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <extracomment>Button below the frequent values of a filter: opens the list of all of them. %n is how many more there are.</extracomment>
        <translation>
            <numerusform>Ancora %n…</numerusform>
            <numerusform>Ancora %n…</numerusform>
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
        <translation>Linea</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Addetto</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fornitore</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>%1 is a date and time that the provider did not state.</extracomment>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>%1 (derived)</source>
        <translation>%1 (ricavato)</translation>
    </message>
    <message>
        <source>The provider does not say when the call began. This was worked out from its other times.</source>
        <translation>Il fornitore non dice quando è iniziata la chiamata. L’ora è stata ricavata dagli altri suoi orari.</translation>
    </message>
    <message>
        <source>Rang for</source>
        <translation>Squillo</translation>
    </message>
    <message>
        <source>Talked for</source>
        <translation>Conversazione</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Registrazione</translation>
    </message>
    <message>
        <source>Guest ID</source>
        <translation>ID ospite</translation>
    </message>
    <message>
        <source>The provider&apos;s own name for this guest</source>
        <translation>Il nome che il fornitore dà a questo ospite</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
</context>
<context>
    <name>callboard::FieldsDialog</name>
    <message>
        <source>Change what is known of this call</source>
        <translation>Modifica i dati di questa chiamata</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>A new address for the recording, sent to %1. The present one is never shown.</source>
        <extracomment>Help below a line. %1 is a telephone system.</extracomment>
        <translation>Un nuovo indirizzo per la registrazione, inviato a %1. Quello attuale non viene mai mostrato.</translation>
    </message>
    <message>
        <source>%1 lets words be added, but not changed.</source>
        <translation>%1 permette di aggiungere parole, ma non di modificarle.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Inviato a %1.</translation>
    </message>
    <message>
        <source>Kept here only: the call&apos;s telephone system takes no changes of this.</source>
        <extracomment>Help below a line: no telephone system accepts a change of this field.</extracomment>
        <translation>Conservato solo qui: il sistema telefonico della chiamata non accetta modifiche di questo dato.</translation>
    </message>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>Ciò che è stato digitato non è ancora salvato.</translation>
    </message>
    <message>
        <source>Do&amp;n’t save</source>
        <translation>&amp;Non salvare</translation>
    </message>
    <message>
        <source>Its number at %1, where it is sent. Leave it empty for none.</source>
        <extracomment>Help below a line for the number of a ticket or customer. %1 is a telephone system.</extracomment>
        <translation>Il suo numero presso %1, a cui viene inviato. Lasciare vuoto se non c’è.</translation>
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
        <translation>Confronto con: %1.</translation>
    </message>
</context>
<context>
    <name>callboard::FilterBar</name>
    <message>
        <source>Use “%1”</source>
        <extracomment>Button: replaces the mistaken word in the search box. %1 is the right word.</extracomment>
        <translation>Usa «%1»</translation>
    </message>
</context>
<context>
    <name>callboard::FormField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Nascondi ciò che si digita</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostra ciò che si digita</translation>
    </message>
</context>
<context>
    <name>callboard::GroupHead</name>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chiuso</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <extracomment>Screen reader, behind &quot;Open&quot; or &quot;Closed&quot;: how many values of a filter are chosen.</extracomment>
        <translation>
            <numerusform>%n scelto</numerusform>
            <numerusform>%n scelti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::GuestActions</name>
    <message>
        <source>&amp;Guest…</source>
        <extracomment>Call menu: opens a list of guests to say which of them the call was with.</extracomment>
        <translation>&amp;Ospite…</translation>
    </message>
    <message>
        <source>Lin&amp;k other calls of this number, too</source>
        <extracomment>Call menu: the other calls from the same number are linked with the guest of the last call that was linked.</extracomment>
        <translation>Colle&amp;ga anche le altre chiamate del numero</translation>
    </message>
    <message>
        <source>&amp;Guests…</source>
        <extracomment>Menu: opens the directory of guests.</extracomment>
        <translation>&amp;Ospiti…</translation>
    </message>
    <message>
        <source>&amp;Import guests…</source>
        <extracomment>Menu: opens the dialog that imports guests from a file.</extracomment>
        <translation>&amp;Importa ospiti…</translation>
    </message>
    <message numerus="yes">
        <source>link of %n call(s) to %1</source>
        <extracomment>Follows &quot;Undo&quot;: a call was linked with a guest. %1 is the guest&apos;s name, %n the number of calls.</extracomment>
        <translation>
            <numerusform>collegamento di %n chiamata a %1</numerusform>
            <numerusform>collegamento di %n chiamate a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) linked to %1.</source>
        <extracomment>Message. %1 is a guest&apos;s name, %n the number of calls.</extracomment>
        <translation>
            <numerusform>%n chiamata collegata a %1.</numerusform>
            <numerusform>%n chiamate collegate a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>removal of the link to %1</source>
        <extracomment>Follows &quot;Undo&quot;: a call is no longer linked with its guest. %1 is the guest&apos;s name.</extracomment>
        <translation>rimozione del collegamento a %1</translation>
    </message>
    <message>
        <source>new guest %1</source>
        <extracomment>Follows &quot;Undo&quot;: a guest was added from a call. %1 is their name.</extracomment>
        <translation>nuovo ospite %1</translation>
    </message>
    <message>
        <source>%1 is in the directory, and linked to the call.</source>
        <extracomment>Message. %1 is a guest&apos;s name.</extracomment>
        <translation>%1 è nella rubrica e collegato alla chiamata.</translation>
    </message>
    <message numerus="yes">
        <source>Linked to %1. There are %n other call(s) with this number.</source>
        <extracomment>Message after a call was linked with a guest. %1 is their name, %n the number of other calls with the same telephone number.</extracomment>
        <translation>
            <numerusform>Collegata a %1. C’è %n altra chiamata con questo numero.</numerusform>
            <numerusform>Collegata a %1. Ci sono altre %n chiamate con questo numero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link %n, too (Shift+G)</source>
        <extracomment>Button: links %n other calls with the same guest. Shift+G is the key.</extracomment>
        <translation>
            <numerusform>Collega anche %n altra (Maiusc+G)</numerusform>
            <numerusform>Collega anche altre %n (Maiusc+G)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::GuestChooser</name>
    <message>
        <source>Who was it?</source>
        <extracomment>Title of a small window: which guest was the other party of the call?</extracomment>
        <translation>Chi era?</translation>
    </message>
    <message>
        <source>Name, number or room</source>
        <extracomment>In the empty search field for guests.</extracomment>
        <translation>Nome, numero o camera</translation>
    </message>
    <message>
        <source>Search for a guest</source>
        <translation>Cerca un ospite</translation>
    </message>
    <message>
        <source>Guests who may be meant</source>
        <translation>Ospiti possibili</translation>
    </message>
    <message>
        <source>Enter links · Ctrl+N makes a new guest</source>
        <extracomment>Below the list of guests who may have been on the telephone. Names of keys.</extracomment>
        <translation>Invio collega · Ctrl+N crea un nuovo ospite</translation>
    </message>
    <message>
        <source>known to the telephone system</source>
        <extracomment>Of somebody who may have been on the telephone: only a telephone system knows them.</extracomment>
        <translation>noto al sistema telefonico</translation>
    </message>
    <message>
        <source>New guest…</source>
        <extracomment>Last choice in the list of guests: makes one. %1 is the name that was typed.</extracomment>
        <translation>Nuovo ospite…</translation>
    </message>
    <message>
        <source>New guest “%1”</source>
        <translation>Nuovo ospite «%1»</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>Below &quot;New guest&quot;: the number they will have.</extracomment>
        <translation>con %1</translation>
    </message>
    <message>
        <source>Not %1</source>
        <extracomment>Choice in the list of guests: the call was not with the guest it shows. %1 is that guest&apos;s name.</extracomment>
        <translation>Non %1</translation>
    </message>
    <message>
        <source>nobody we know</source>
        <extracomment>Below &quot;Not Anna Keller&quot;.</extracomment>
        <translation>nessuno di noto</translation>
    </message>
</context>
<context>
    <name>callboard::GuestCopiesForm</name>
    <message>
        <source>Kept here only, because they take no guests: %1</source>
        <extracomment>Below the fields of a guest. %1 is a list of telephone systems whose interfaces take no guests.</extracomment>
        <translation>Tenuto solo qui, perché questi non accettano ospiti: %1</translation>
    </message>
    <message>
        <source>Also keep at %1 (%2)</source>
        <extracomment>A box to tick. %1 is a telephone system, %2 the name of the account there.</extracomment>
        <translation>Tieni anche presso %1 (%2)</translation>
    </message>
    <message>
        <source>%1 has no field for stays and notes: these stay here.</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>%1 non ha campi per soggiorni e note: questi restano qui.</translation>
    </message>
    <message>
        <source>Without an e-mail address they can be made there, but not changed from here later.</source>
        <translation>Senza un indirizzo e-mail l’ospite si può creare lì, ma non modificare da qui in seguito.</translation>
    </message>
    <message>
        <source>If a guest there has this e-mail address, that guest is changed.</source>
        <translation>Se lì un ospite ha questo indirizzo e-mail, viene modificato quello.</translation>
    </message>
    <message>
        <source>There they are %1 now; that is replaced.</source>
        <extracomment>%1 is how a telephone system has a guest at the moment: name and number.</extracomment>
        <translation>Lì ora risulta %1; viene sostituito.</translation>
    </message>
</context>
<context>
    <name>callboard::GuestDelegate</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Behind a guest&apos;s first number: how many more they have.</extracomment>
        <translation>
            <numerusform>ancora %n</numerusform>
            <numerusform>ancora %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::GuestDirectory</name>
    <message>
        <source>Show &amp;calls</source>
        <extracomment>Button: shows the calls of the chosen guest in the table.</extracomment>
        <translation>&amp;Mostra chiamate</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Mo&amp;difica…</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <extracomment>Button: the two chosen guests are one person.</extracomment>
        <translation>&amp;Unisci</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>Guests</source>
        <extracomment>Title of the directory.</extracomment>
        <translation>Ospiti</translation>
    </message>
    <message>
        <source>&amp;New guest…</source>
        <translation>&amp;Nuovo ospite…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importa…</translation>
    </message>
    <message>
        <source>Name, number, e-mail or room</source>
        <translation>Nome, numero, e-mail o camera</translation>
    </message>
    <message>
        <source>Search for guests</source>
        <translation>Cerca ospiti</translation>
    </message>
    <message>
        <source>Take &amp;apart</source>
        <extracomment>Button with a menu of those who were merged into the guest.</extracomment>
        <translation>&amp;Separa</translation>
    </message>
    <message>
        <source>Nobody yet. Import a list, or press G on a call.</source>
        <extracomment>Below the list of guests.</extracomment>
        <translation>Ancora nessuno. Importare un elenco o premere G su una chiamata.</translation>
    </message>
    <message>
        <source>Nobody is called so.</source>
        <translation>Nessuno si chiama così.</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n ospite</numerusform>
            <numerusform>%n ospiti</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two guests: the one chosen last stays, the other becomes part of them</source>
        <translation>Scegliere due ospiti: l’ultimo scelto resta, l’altro ne diventa parte</translation>
    </message>
    <message>
        <source>change of %1</source>
        <extracomment>Follows &quot;Undo&quot;: a guest was changed. %1 is their name.</extracomment>
        <translation>modifica di %1</translation>
    </message>
    <message>
        <source>new guest %1</source>
        <translation>nuovo ospite %1</translation>
    </message>
    <message>
        <source>merging of two guests</source>
        <extracomment>Follows &quot;Undo&quot;: two guests were made one.</extracomment>
        <translation>unione di due ospiti</translation>
    </message>
    <message>
        <source>taking apart of %1</source>
        <extracomment>Follows &quot;Undo&quot;: a guest is no longer part of another. %1 is their name.</extracomment>
        <translation>separazione di %1</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <extracomment>Follows &quot;Undo&quot;: a guest was removed from the directory. %1 is their name.</extracomment>
        <translation>rimozione di %1</translation>
    </message>
    <message>
        <source>The directory</source>
        <extracomment>&quot;The directory&quot;: subject of a sentence about a failure.</extracomment>
        <translation>La rubrica</translation>
    </message>
</context>
<context>
    <name>callboard::GuestEditor</name>
    <message>
        <source>New guest</source>
        <translation>Nuovo ospite</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Ospite</translation>
    </message>
    <message>
        <source>such as de or German</source>
        <extracomment>In the empty field for a guest&apos;s language.</extracomment>
        <translation>come en o inglese</translation>
    </message>
    <message>
        <source>one on each line</source>
        <extracomment>In the empty field for a guest&apos;s telephone numbers.</extracomment>
        <translation>uno per riga</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Telefono</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Soggiorni</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like %2.</source>
        <extracomment>%1 is what was typed where a day is expected, %2 an example of a day.</extracomment>
        <translation>«%1» non è una data. Scriverla come %2.</translation>
    </message>
    <message>
        <source>“%1” is no language that is known here. Write its name, or its code such as de.</source>
        <translation>«%1» non è una lingua nota qui. Scriverne il nome o il codice, come en.</translation>
    </message>
    <message>
        <source>“%1” is no telephone number.</source>
        <translation>«%1» non è un numero di telefono.</translation>
    </message>
    <message>
        <source>A guest needs a name or a telephone number.</source>
        <translation>Un ospite richiede un nome o un numero di telefono.</translation>
    </message>
    <message>
        <source>This contact of a telephone system belongs to another guest.</source>
        <translation>Questo contatto di un sistema telefonico appartiene a un altro ospite.</translation>
    </message>
    <message>
        <source>The guest</source>
        <extracomment>&quot;The guest&quot;: subject of a sentence about a failure, e.g. &quot;%1 cannot be written on this disk&quot;.</extracomment>
        <translation>L’ospite</translation>
    </message>
</context>
<context>
    <name>callboard::GuestImportDialog</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Sce&amp;gli un file…</translation>
    </message>
    <message>
        <source>A table (CSV) from a spreadsheet or hotel program, or vCards.</source>
        <translation>Una tabella (CSV) da un foglio di calcolo o da un programma alberghiero, oppure vCard.</translation>
    </message>
    <message>
        <source>The first line names the &amp;columns</source>
        <translation>La &amp;prima riga contiene i nomi delle colonne</translation>
    </message>
    <message>
        <source>Days are written &amp;month first (3/16/2026)</source>
        <extracomment>Days in a table are written month first, as in the United States.</extracomment>
        <translation>Nelle date il &amp;mese viene prima (3/16/2026)</translation>
    </message>
    <message>
        <source>Import guests</source>
        <translation>Importa ospiti</translation>
    </message>
    <message>
        <source>First lines of the file; choose what each column holds</source>
        <translation>Prime righe del file; scegliere che cosa contiene ogni colonna</translation>
    </message>
    <message>
        <source>Lines that are not taken</source>
        <translation>Righe non importate</translation>
    </message>
    <message>
        <source>Numbers without country code are &amp;from</source>
        <translation>I numeri senza prefisso internazionale sono &amp;di</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importa</translation>
    </message>
    <message>
        <source>Tables and cards (*.csv *.tsv *.txt *.vcf *.vcard)</source>
        <extracomment>Kinds of files in the file dialog.</extracomment>
        <translation>Tabelle e schede contatto (*.csv *.tsv *.txt *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lettura del file…</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <extracomment>%1 is the operating system&apos;s reason.</extracomment>
        <translation>Impossibile leggere il file: %1.</translation>
    </message>
    <message>
        <source>The file is too large. At most %1 MB are read; split it.</source>
        <translation>Il file è troppo grande. Si leggono al massimo %1 MB; dividerlo.</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>Che cosa contiene la colonna %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be taken:</source>
        <extracomment>Follows a sentence about what an import does. %n is the number of lines of the file.</extracomment>
        <translation>
            <numerusform>%n riga non può essere importata:</numerusform>
            <numerusform>%n righe non possono essere importate:</numerusform>
        </translation>
    </message>
    <message>
        <source>No guest is found in this file.</source>
        <translation>In questo file non c’è nessun ospite.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 known already.</source>
        <extracomment>What an import would do: %1 guests are new, %2 are changed, %3 stay as they are.</extracomment>
        <translation>%1 nuovi, %2 modificati, %3 già noti.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annullato. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>Done: %1 new, %2 changed.</source>
        <extracomment>Report of an import: %1 guests are new, %2 were changed.</extracomment>
        <translation>Fatto: %1 nuovi, %2 modificati.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not taken:</source>
        <translation>
            <numerusform>%n riga non è stata importata:</numerusform>
            <numerusform>%n righe non sono state importate:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n guest(s)</source>
        <extracomment>Follows &quot;Undo&quot;: guests were imported from a file.</extracomment>
        <translation>
            <numerusform>importazione di %n ospite</numerusform>
            <numerusform>importazione di %n ospiti</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <extracomment>Button: the lines that are not taken, and why, are written to a file.</extracomment>
        <translation>&amp;Salva il rapporto…</translation>
    </message>
    <message>
        <source>A table with the reason beside each line, to be mended and imported again</source>
        <translation>Una tabella con il motivo accanto a ogni riga, da correggere e importare di nuovo</translation>
    </message>
    <message>
        <source>&amp;Earlier imports…</source>
        <extracomment>Button: opens a list of earlier imports, each of which can be taken back.</extracomment>
        <translation>Importazioni pr&amp;ecedenti…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salva il rapporto</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>Kinds of files in a file dialog; keep what is in the brackets.</extracomment>
        <translation>Tabella (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>Beside a button. %1 is the name of a file.</extracomment>
        <translation>Salvato come %1.</translation>
    </message>
</context>
<context>
    <name>callboard::GuestImportsDialog</name>
    <message>
        <source>Earlier imports of guests</source>
        <translation>Importazioni precedenti di ospiti</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column titles: when guests were imported, from which file, how many were new, how many were changed.</extracomment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovi</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificati</translation>
    </message>
    <message>
        <source>Guests that stay as they are</source>
        <translation>Ospiti che restano come sono</translation>
    </message>
    <message>
        <source>&amp;Take back…</source>
        <extracomment>Button: an import of guests is undone.</extracomment>
        <translation>&amp;Revoca…</translation>
    </message>
    <message>
        <source>%1 (cut off)</source>
        <extracomment>A file in a list of imports; the program ended in the midst of reading it.</extracomment>
        <translation>%1 (interrotta)</translation>
    </message>
    <message>
        <source>There is no import that could be taken back.</source>
        <translation>Non c’è nessuna importazione da revocare.</translation>
    </message>
    <message>
        <source>Take back the import of %1? New guests (%2) are removed, changed ones (%3) are as before. Who was changed, merged or linked with a call since stays.</source>
        <extracomment>Question. %1 is the name of a file, %2 the number of new guests, %3 of those that were changed.</extracomment>
        <translation>Revocare l’importazione di %1? I nuovi ospiti (%2) vengono rimossi, quelli modificati (%3) tornano come prima. Chi da allora è stato modificato, unito o collegato a una chiamata resta com’è.</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Revoca</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Revoca in corso…</translation>
    </message>
    <message>
        <source>Done: %1 removed, %2 as before.</source>
        <extracomment>Report: %1 guests were removed, %2 changed back.</extracomment>
        <translation>Fatto: %1 rimossi, %2 come prima.</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) stay, because of what was done with them since:</source>
        <extracomment>Follows &quot;Done: …&quot;. Their names stand below.</extracomment>
        <translation>
            <numerusform>%n ospite resta, per ciò che è stato fatto nel frattempo:</numerusform>
            <numerusform>%n ospiti restano, per ciò che è stato fatto nel frattempo:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::GuestPanel</name>
    <message>
        <source>Guest</source>
        <extracomment>The part of the call&apos;s details that says who it was with.</extracomment>
        <translation>Ospite</translation>
    </message>
    <message>
        <source>Show the guest&apos;s card</source>
        <translation>Mostra la scheda dell’ospite</translation>
    </message>
    <message>
        <source>Not in the directory</source>
        <extracomment>In the details of a call with somebody who is not in the directory of guests.</extracomment>
        <translation>Non in rubrica</translation>
    </message>
    <message>
        <source>No guest</source>
        <translation>Nessun ospite</translation>
    </message>
    <message>
        <source>Change… (G)</source>
        <extracomment>Buttons that open the list of guests for a call. G is the key.</extracomment>
        <translation>Cambia… (G)</translation>
    </message>
    <message>
        <source>Who was it? (G)</source>
        <translation>Chi era? (G)</translation>
    </message>
    <message>
        <source>Nobody we know, as you said</source>
        <extracomment>In the details of a call: the user has said that it was with nobody of the directory.</extracomment>
        <translation>Nessuno di noto, come indicato</translation>
    </message>
</context>
<context>
    <name>callboard::HealthPanel</name>
    <message>
        <source>“%1”</source>
        <extracomment>What a telephone system answered, word for word; mostly in English.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>&amp;Look at them…</source>
        <extracomment>Button: shows the records that could not be read.</extracomment>
        <translation>&amp;Visualizza…</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Label before &quot;3 items could not be read&quot;.</extracomment>
        <translation>Messi da parte</translation>
    </message>
</context>
<context>
    <name>callboard::HistoryDialog</name>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>Earlier versions of the note</source>
        <translation>Versioni precedenti della nota</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioni</translation>
    </message>
    <message>
        <source>Text of the version</source>
        <translation>Testo della versione</translation>
    </message>
    <message>
        <source>Changes since the version before</source>
        <extracomment>What a version of a note is compared with; lines that differ are marked.</extracomment>
        <translation>Modifiche rispetto alla versione precedente</translation>
    </message>
    <message>
        <source>What would change if it were restored</source>
        <extracomment>What a version of a note is compared with; lines that differ are marked.</extracomment>
        <translation>Che cosa cambierebbe ripristinandola</translation>
    </message>
    <message>
        <source>Only its text</source>
        <translation>Solo il testo</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>&amp;Mostra:</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <extracomment>Button: the note reads again as in the chosen version.</extracomment>
        <translation>&amp;Ripristina</translation>
    </message>
    <message>
        <source>The earlier versions</source>
        <extracomment>&quot;The earlier versions&quot;: subject of a sentence about a failure.</extracomment>
        <translation>La cronologia delle versioni</translation>
    </message>
    <message>
        <source>There are no earlier versions yet. From the first change on, each is kept.</source>
        <translation>Non ci sono ancora versioni precedenti. Dalla prima modifica in poi, ciascuna viene conservata.</translation>
    </message>
    <message>
        <source>The system of this call keeps comments as they were written: nothing can be restored.</source>
        <translation>Il sistema di questa chiamata conserva i commenti come sono stati scritti: non si può ripristinare nulla.</translation>
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
        <translation>Cronologia letta</translation>
    </message>
    <message>
        <source>%1 back to %2</source>
        <translation>%1 fino al %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 names some accounts, %n is how many more there are.</extracomment>
        <translation>
            <numerusform>%1 e un altro</numerusform>
            <numerusform>%1 e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>History is being read: %1. Everything that is here can be used.</source>
        <extracomment>While history is read for the first time. %1 is &quot;Hotel back to Mon 16 Mar&quot;, or several of these.</extracomment>
        <translation>Lettura della cronologia: %1. Tutto ciò che è presente si può usare.</translation>
    </message>
</context>
<context>
    <name>callboard::HitBar</name>
    <message>
        <source>Match %1 of %2</source>
        <extracomment>Above a call&apos;s details while words are searched: which of the places with these words one is at.</extracomment>
        <translation>Corrispondenza %1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <extracomment>The same before one has gone to any of them.</extracomment>
        <translation>
            <numerusform>%Ln corrispondenza</numerusform>
            <numerusform>%Ln corrispondenze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::IncomingPopup</name>
    <message>
        <source>Incoming call</source>
        <extracomment>Title of the small window about a call that comes in.</extracomment>
        <translation>Chiamata in arrivo</translation>
    </message>
</context>
<context>
    <name>callboard::KeyAssignments</name>
    <message>
        <source>%1 is always the same there: %2, “%3”. Choose another key.</source>
        <extracomment>%1 is a key, %2 a part of the window such as &quot;Search box&quot;, %3 what the key does there.</extracomment>
        <translation>%1 è sempre lo stesso lì: %2, «%3». Scegliere un altro tasto.</translation>
    </message>
    <message>
        <source>%1 opens the menu “%2”. Choose another key.</source>
        <extracomment>%1 is a key, %2 the title of a menu.</extracomment>
        <translation>%1 apre il menu «%2». Scegliere un altro tasto.</translation>
    </message>
</context>
<context>
    <name>callboard::KeyRecorder</name>
    <message>
        <source>No key. Press one</source>
        <extracomment>In an empty field that takes the next key.</extracomment>
        <translation>Nessun tasto. Premerne uno</translation>
    </message>
</context>
<context>
    <name>callboard::KeyRules</name>
    <message>
        <source>%1 goes from field to field, so no command can have it.</source>
        <translation>%1 va da un campo all’altro, perciò nessun comando può averlo.</translation>
    </message>
    <message>
        <source>%1 leads back and closes, so no command can have it.</source>
        <translation>%1 torna indietro e chiude, perciò nessun comando può averlo.</translation>
    </message>
    <message>
        <source>%1 opens and confirms, so no command can have it.</source>
        <translation>%1 apre e conferma, perciò nessun comando può averlo.</translation>
    </message>
    <message>
        <source>%1 moves the cursor, so no command can have it.</source>
        <translation>%1 sposta il cursore, perciò nessun comando può averlo.</translation>
    </message>
    <message>
        <source>%1 edits text, so no command can have it.</source>
        <translation>%1 modifica il testo, perciò nessun comando può averlo.</translation>
    </message>
    <message>
        <source>A key is one combination, such as Ctrl+J or F4.</source>
        <translation>Un tasto è una sola combinazione, come Ctrl+J o F4.</translation>
    </message>
    <message>
        <source>This key has no name that Callboard knows. Choose another one.</source>
        <translation>Questo tasto non ha un nome noto a Callboard. Sceglierne un altro.</translation>
    </message>
    <message>
        <source>%1 belongs to the desktop. Combine keys with Ctrl or Alt.</source>
        <translation>%1 appartiene al desktop. Combinare i tasti con Ctrl o Alt.</translation>
    </message>
    <message>
        <source>%1 alone types, or works in lists. Hold Ctrl or Alt with it, or take F1 to F12.</source>
        <translation>%1 da solo scrive, o agisce negli elenchi. Tenere premuto anche Ctrl o Alt, oppure usare da F1 a F12.</translation>
    </message>
</context>
<context>
    <name>callboard::KeyboardSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastiera</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Scrivi una nota</translation>
    </message>
    <message>
        <source>Menu of the chosen call</source>
        <translation>Menu della chiamata scelta</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>Heading above keys: the page with key figures.</extracomment>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <extracomment>Button below the list of keys: opens the settings where other keys can be chosen.</extracomment>
        <translation>&amp;Modifica tasti…</translation>
    </message>
    <message>
        <source>Search box</source>
        <extracomment>Heading above keys: they work where the keyboard is in the search box.</extracomment>
        <translation>Casella di ricerca</translation>
    </message>
    <message>
        <source>Side bar</source>
        <extracomment>Heading above keys.</extracomment>
        <translation>Barra laterale</translation>
    </message>
    <message>
        <source>Chart</source>
        <extracomment>Heading above keys.</extracomment>
        <translation>Grafico</translation>
    </message>
    <message>
        <source>What could come here</source>
        <translation>Che cosa può andare qui</translation>
    </message>
    <message>
        <source>At its start: earlier queries</source>
        <translation>All’inizio: ricerche precedenti</translation>
    </message>
    <message>
        <source>Remove the text</source>
        <translation>Rimuovi il testo</translation>
    </message>
    <message>
        <source>Play the recording, or pause</source>
        <translation>Riproduci la registrazione, o pausa</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>Prima chiamata</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Ultima chiamata</translation>
    </message>
    <message>
        <source>Only the current call chosen; again: clear all filters</source>
        <translation>Solo la chiamata attuale scelta; di nuovo: azzera tutti i filtri</translation>
    </message>
    <message>
        <source>Leave a value out</source>
        <translation>Escludi un valore</translation>
    </message>
    <message>
        <source>Move a view up</source>
        <translation>Sposta su una vista</translation>
    </message>
    <message>
        <source>Choose several days</source>
        <translation>Scegli più giorni</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Heading above keys.</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>Heading above keys.</extracomment>
        <translation>Trascrizione</translation>
    </message>
    <message>
        <source>Templates; Tab goes to the next place to fill in</source>
        <translation>Modelli; Tab va al prossimo punto da compilare</translation>
    </message>
    <message>
        <source>Next word that is misspelt</source>
        <translation>Prossima parola scritta male</translation>
    </message>
    <message>
        <source>Find; Enter plays from there</source>
        <translation>Cerca; Invio riproduce da lì</translation>
    </message>
    <message>
        <source>Correct the words; Enter keeps them</source>
        <translation>Correggi le parole; Invio le salva</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Torna all’elenco</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Heading above keys: a call is listened to and judged.</extracomment>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>After “Done” or “Put off”: a choice, up to 6; 0 hides the number</source>
        <translation>Dopo «Fatto» o «Rimanda»: una scelta, fino a 6; 0 nasconde il numero</translation>
    </message>
    <message>
        <source>Say which guest it was</source>
        <translation>Indica quale ospite era</translation>
    </message>
    <message>
        <source>To the top, with what arrived meanwhile</source>
        <translation>In cima, con ciò che è arrivato nel frattempo</translation>
    </message>
    <message>
        <source>Answer, up to 5; of yes or no, 1 is yes and 2 is no</source>
        <translation>Risposta, fino a 5; tra sì e no, 1 è sì e 2 è no</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Non applicabile</translation>
    </message>
    <message>
        <source>Comment on the question</source>
        <translation>Commento alla domanda</translation>
    </message>
    <message>
        <source>A mark where the recording is</source>
        <translation>Un contrassegno nel punto della registrazione</translation>
    </message>
    <message>
        <source>Back to the question before</source>
        <translation>Torna alla domanda precedente</translation>
    </message>
    <message>
        <source>Finish, and on to the next call</source>
        <translation>Termina e passa alla chiamata successiva</translation>
    </message>
    <message>
        <source>Another call of the list</source>
        <translation>Un’altra chiamata dell’elenco</translation>
    </message>
    <message>
        <source>Take the last choice in a chart back</source>
        <translation>Annulla l’ultima scelta in un grafico</translation>
    </message>
    <message>
        <source>Table of calls</source>
        <extracomment>Heading above keys.</extracomment>
        <translation>Tabella delle chiamate</translation>
    </message>
</context>
<context>
    <name>callboard::KeysPage</name>
    <message>
        <source>Keys</source>
        <extracomment>Page of the settings: keys of the keyboard.</extracomment>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Command, menu or key</source>
        <extracomment>In the empty line above the list of commands.</extracomment>
        <translation>Comando, menu o tasto</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Cerca</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <extracomment>Name of the list for screen readers.</extracomment>
        <translation>Comandi e relativi tasti</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Titles of columns: a command, its key, and the key that it came with.</extracomment>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tasto</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predefinito</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>Group of commands that stand in no menu.</extracomment>
        <translation>Altri</translation>
    </message>
    <message>
        <source>%1 (fixed)</source>
        <extracomment>Behind a key that cannot be changed.</extracomment>
        <translation>%1 (fisso)</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of a key: a command has none.</extracomment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>&amp;Key of the chosen command</source>
        <translation>&amp;Tasto del comando scelto</translation>
    </message>
    <message>
        <source>Take it &amp;over</source>
        <extracomment>Button: the key of another command becomes that of the chosen one.</extracomment>
        <translation>&amp;Riassegna</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <extracomment>Button: the chosen command has no key any more.</extracomment>
        <translation>Ri&amp;muovi</translation>
    </message>
    <message>
        <source>Back to the &amp;default</source>
        <translation>Tasto pre&amp;definito</translation>
    </message>
    <message>
        <source>All to defaul&amp;ts</source>
        <translation>Tutti &amp;predefiniti</translation>
    </message>
    <message>
        <source>“%1”: press the keys here that it is to have.</source>
        <extracomment>Below the field with the key of a command. %1 is the command.</extracomment>
        <translation>«%1»: premere qui i tasti che deve avere.</translation>
    </message>
    <message>
        <source>“%1” has this key in one part of the window only, where nothing is typed. It is fixed.</source>
        <extracomment>Below the field with the key of a command. %1 is the command.</extracomment>
        <translation>«%1» ha questo tasto solo in una parte della finestra, dove non si scrive. È fisso.</translation>
    </message>
    <message>
        <source>Choose a command above.</source>
        <translation>Scegliere un comando qui sopra.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” (%3), which would have none then.</source>
        <extracomment>%1 is a key, %2 the command that has it, %3 the menu where that stands.</extracomment>
        <translation>%1 è il tasto di «%2» (%3), che resterebbe senza.</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <extracomment>Below the field with the key of a command. %1 is another command.</extracomment>
        <translation>«%1» ora non ha un tasto.</translation>
    </message>
</context>
<context>
    <name>callboard::LegsList</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>One way that a call took: %1 is who rang, %2 who was rung; numbers or devices.</extracomment>
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <source>rang %1</source>
        <extracomment>A part of a call began to ring at this time of day.</extracomment>
        <translation>squillo %1</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>risposta %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>fino a %1</translation>
    </message>
</context>
<context>
    <name>callboard::ListPlaceholder</name>
    <message>
        <source>The calls could not be read</source>
        <translation>Impossibile leggere le chiamate</translation>
    </message>
    <message>
        <source>The list of calls</source>
        <extracomment>Subject of a sentence about a failure, e.g. &quot;%1 cannot be read on this disk&quot;.</extracomment>
        <translation>L’elenco delle chiamate</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: read the list of calls again after it failed.
----------
Button: asks the telephone systems for calls now.</extracomment>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>No calls match</source>
        <translation>Nessuna chiamata corrisponde</translation>
    </message>
    <message>
        <source>No call passes all filters. Loosen one of them, or start over.</source>
        <translation>Nessuna chiamata passa tutti i filtri. Allentarne uno o ricominciare.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: removes every filter.</extracomment>
        <translation>Azzera i filtri</translation>
    </message>
    <message>
        <source>Connect a call system</source>
        <extracomment>Button: opens the dialog that connects an account.</extracomment>
        <translation>Collega un sistema telefonico</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) so far, newest first.</source>
        <translation>
            <numerusform>Finora %n chiamata, dalla più recente.</numerusform>
            <numerusform>Finora %n chiamate, dalla più recente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest come first; the history follows in the background.</source>
        <translation>Prima arrivano le più recenti; la cronologia segue in secondo piano.</translation>
    </message>
    <message>
        <source>Reading your calls…</source>
        <translation>Lettura delle chiamate…</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>No calls have been read yet. They appear here as soon as your telephone systems can be reached.</source>
        <translation>Nessuna chiamata è stata ancora letta. Compaiono qui appena i sistemi telefonici sono raggiungibili.</translation>
    </message>
    <message>
        <source>No calls could be read</source>
        <translation>Impossibile leggere le chiamate</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Ancora nessuna chiamata</translation>
    </message>
    <message>
        <source>Your accounts have no calls. New ones appear here by themselves.</source>
        <translation>Gli account non hanno chiamate. Quelle nuove compaiono qui da sole.</translation>
    </message>
    <message>
        <source>Look for calls</source>
        <extracomment>Button: asks the telephone systems for new calls now.</extracomment>
        <translation>Cerca chiamate</translation>
    </message>
    <message>
        <source>Welcome to Callboard</source>
        <translation>Benvenuti in Callboard</translation>
    </message>
    <message>
        <source>It shows the calls of all your telephone systems in one list, with and without a network. Connect the first one, or look around in an invented hotel: that opens a window of its own and touches nothing here.</source>
        <translation>Mostra le chiamate di tutti i sistemi telefonici in un solo elenco, con e senza rete. Collegare il primo, oppure dare un’occhiata a un hotel inventato: si apre in una finestra a sé e non tocca nulla qui.</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <extracomment>Button: opens another window with invented calls.</extracomment>
        <translation>Guarda la demo</translation>
    </message>
</context>
<context>
    <name>callboard::Live</name>
    <message>
        <source>a withheld number</source>
        <extracomment>Somebody who hides their number, in &quot;Missed call from %1&quot;.</extracomment>
        <translation>numero anonimo</translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <extracomment>Notification. %n is a number of calls that nobody answered.</extracomment>
        <translation>
            <numerusform>%n chiamata persa</numerusform>
            <numerusform>%n chiamate perse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n people who still wait to be called back.</source>
        <extracomment>Notification, below &quot;40 missed calls&quot;. %n is how many people made them.</extracomment>
        <translation>
            <numerusform>Da %n persona ancora da richiamare.</numerusform>
            <numerusform>Da %n persone ancora da richiamare.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last: %1, %2</source>
        <extracomment>Notification. %1 is a guest or a telephone number, %2 a time.</extracomment>
        <translation>L’ultima: %1, %2</translation>
    </message>
    <message>
        <source>End not reported</source>
        <extracomment>State of a call that must be over, though no telephone system said so.</extracomment>
        <translation>Fine non segnalata</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>A call that began at this time and whose end nobody reported. %1 is a time.</extracomment>
        <translation>dalle %1</translation>
    </message>
    <message>
        <source>Last call: %1</source>
        <extracomment>About the one who calls now. %1 is when they were on the telephone before, what became of it and who of us it was, separated by dots.</extracomment>
        <translation>Ultima chiamata: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s) from %1</source>
        <extracomment>Notification. %n is how often they called, %1 a guest or a telephone number.</extracomment>
        <translation>
            <numerusform>%n chiamata persa da %1</numerusform>
            <numerusform>%n chiamate perse da %1</numerusform>
        </translation>
    </message>
    <message>
        <source>voicemail %1</source>
        <extracomment>Notification. %1 is a length such as 0:42.</extracomment>
        <translation>segreteria %1</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <extracomment>Notification: somebody rings right now. %1 is a guest or a telephone number.</extracomment>
        <translation>Chiamata da %1</translation>
    </message>
</context>
<context>
    <name>callboard::LiveStrip</name>
    <message>
        <source>Calls now</source>
        <extracomment>Name of the strip with calls that are going on, for screen readers.</extracomment>
        <translation>Chiamate in corso</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <extracomment>Button at the end of the calls that go on: so many more do not fit. Opens the list of all.</extracomment>
        <translation>
            <numerusform>+%n</numerusform>
            <numerusform>+%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more call(s) now. Show all.</source>
        <extracomment>Screen reader text of that button.</extracomment>
        <translation>
            <numerusform>Ancora %n chiamata in corso. Mostra tutte.</numerusform>
            <numerusform>Ancora %n chiamate in corso. Mostra tutte.</numerusform>
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
        <translation>Minuti</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Suffix of a number: &quot;30 s&quot;.</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondi</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Inserisci una chiamata</translation>
    </message>
    <message>
        <source>&amp;Started</source>
        <translation>&amp;Inizio</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>D&amp;urata</translation>
    </message>
    <message>
        <source>Their &amp;number</source>
        <translation>Nu&amp;mero dell’altra parte</translation>
    </message>
    <message>
        <source>&amp;Our line</source>
        <translation>Nostra &amp;linea</translation>
    </message>
    <message>
        <source>S&amp;taff id</source>
        <translation>ID &amp;addetto</translation>
    </message>
    <message>
        <source>As the system names the employee; may stay empty.</source>
        <translation>Come il sistema chiama l’addetto; può restare vuoto.</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>&amp;Oggetto</translation>
    </message>
    <message>
        <source>Detailed s&amp;ummary</source>
        <translation>Riepilogo &amp;dettagliato</translation>
    </message>
    <message>
        <source>Tic&amp;ket</source>
        <translation>Tic&amp;ket</translation>
    </message>
    <message>
        <source>The number of a ticket; may stay empty.</source>
        <translation>Il numero di un ticket; può restare vuoto.</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>Client&amp;e</translation>
    </message>
    <message>
        <source>The number of a customer; may stay empty.</source>
        <translation>Il numero di un cliente; può restare vuoto.</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>Di&amp;rezione</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>&amp;Stato</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>A&amp;ccount</translation>
    </message>
    <message>
        <source>Not&amp;es</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Su&amp;mmary</source>
        <translation>R&amp;iepilogo</translation>
    </message>
    <message>
        <source>T&amp;ranscript</source>
        <translation>Trascri&amp;zione</translation>
    </message>
    <message>
        <source>Recordin&amp;g</source>
        <translation>Re&amp;gistrazione</translation>
    </message>
    <message>
        <source>The address of a recording; may stay empty.</source>
        <translation>L’indirizzo di una registrazione; può restare vuoto.</translation>
    </message>
    <message>
        <source>&amp;Guest id</source>
        <translation>ID ospi&amp;te</translation>
    </message>
    <message>
        <source>As the system names the guest; without it, the number decides.</source>
        <translation>Come il sistema chiama l’ospite; senza, decide il numero.</translation>
    </message>
    <message>
        <source>Log the call</source>
        <translation>Inserisci la chiamata</translation>
    </message>
    <message>
        <source>No connected account takes calls that were logged by hand. escapelife and BlueRockTEL do.</source>
        <translation>Nessun account collegato accetta chiamate inserite a mano. Lo fanno escapelife e BlueRockTEL.</translation>
    </message>
    <message>
        <source>With country code, such as +1 305 555 1234.</source>
        <translation>Con il prefisso internazionale, come +39 06 5551 2345.</translation>
    </message>
    <message>
        <source>This is no telephone number that can be called.</source>
        <translation>Questo non è un numero di telefono che si possa chiamare.</translation>
    </message>
    <message>
        <source>This is %1’s number.</source>
        <extracomment>Below a telephone number. %1 is the guest whose number it is.</extracomment>
        <translation>Questo è il numero di %1.</translation>
    </message>
    <message>
        <source>The call</source>
        <extracomment>&quot;The call&quot;: subject of a sentence about a failure.</extracomment>
        <translation>La chiamata</translation>
    </message>
</context>
<context>
    <name>callboard::MainWindow</name>
    <message>
        <source>The list of calls</source>
        <extracomment>&quot;The list of calls&quot;: subject of a sentence about a failure.</extracomment>
        <translation>L’elenco delle chiamate</translation>
    </message>
    <message>
        <source>There is no view “%1”.</source>
        <extracomment>Message when the program was started with the name of a view that does not exist. %1 is the name.</extracomment>
        <translation>La vista «%1» non esiste.</translation>
    </message>
    <message>
        <source>Hide the side bar</source>
        <translation>Nascondi la barra laterale</translation>
    </message>
    <message>
        <source>Show the side bar</source>
        <translation>Mostra la barra laterale</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>Message. %1 is a file.</extracomment>
        <translation>Salvato come %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <extracomment>Message. %1 is a file, %2 why it cannot be written.</extracomment>
        <translation>Impossibile scrivere %1: %2.</translation>
    </message>
    <message>
        <source>These are one call already, or nothing else is left of the call.</source>
        <translation>Sono già una sola chiamata, oppure della chiamata non resterebbe altro.</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>La chiamata</translation>
    </message>
    <message>
        <source>The calls are one now, and stay so.</source>
        <translation>Le chiamate sono ora una sola, e così resteranno.</translation>
    </message>
    <message>
        <source>The record is a call of its own now, and stays so.</source>
        <translation>Il record è ora una chiamata a sé, e così resterà.</translation>
    </message>
    <message>
        <source>joining of calls</source>
        <extracomment>Follows &quot;Undo&quot;.</extracomment>
        <translation>unione di chiamate</translation>
    </message>
    <message>
        <source>separation of a record</source>
        <translation>separazione di un record</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Your note could not be saved, so the window stays open. %1</source>
        <extracomment>Message when the window is closed and the disk refuses the note just typed. %1 says why.</extracomment>
        <translation>Impossibile salvare la nota, perciò la finestra resta aperta. %1</translation>
    </message>
    <message>
        <source>The note</source>
        <extracomment>&quot;The note&quot;: subject of a sentence about a failure.</extracomment>
        <translation>La nota</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Chiudi senza salvare</translation>
    </message>
    <message>
        <source>How long calls are kept</source>
        <translation>Per quanto tempo si conservano le chiamate</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifica…</translation>
    </message>
    <message>
        <source>Recordings, transcripts, notes and whole calls can be removed from this computer after a number of days. Until you say so, everything is kept.</source>
        <translation>Registrazioni, trascrizioni, note e chiamate intere si possono rimuovere da questo computer dopo un certo numero di giorni. Finché non lo si imposta, tutto viene conservato.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>The call systems that are connected, their keys, and the history that is read.</source>
        <translation>I sistemi telefonici collegati, le loro chiavi e la cronologia che viene letta.</translation>
    </message>
    <message>
        <source>View: %1</source>
        <extracomment>A command: shows a saved view. %1 is its name.</extracomment>
        <translation>Vista: %1</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <extracomment>A command: opens the settings at a page. %1 is its title.</extracomment>
        <translation>Impostazioni: %1</translation>
    </message>
</context>
<context>
    <name>callboard::ManualDialog</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Callboard manual</source>
        <extracomment>Title of the window with the user guide.</extracomment>
        <translation>Manuale di Callboard</translation>
    </message>
    <message>
        <source>Chapters</source>
        <extracomment>List in the manual&apos;s window.</extracomment>
        <translation>Capitoli</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Capitolo</translation>
    </message>
    <message>
        <source>The manual is in English.</source>
        <extracomment>Beside the manual, shown in every language but English.</extracomment>
        <translation>Il manuale è in inglese.</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <extracomment>Field in the manual&apos;s window.</extracomment>
        <translation>Cerca nel manuale</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>Of the words searched for in the manual.</extracomment>
        <translation>Non trovato</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which place of the words searched for is in view: &quot;3 of 17&quot;.</extracomment>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>callboard::MarkdownView</name>
    <message>
        <source>The note goes on; the preview shows its beginning.</source>
        <extracomment>At the end of a preview that shows only the beginning of a very long note.</extracomment>
        <translation>La nota continua; l’anteprima ne mostra l’inizio.</translation>
    </message>
</context>
<context>
    <name>callboard::MarksPanel</name>
    <message>
        <source>Marks</source>
        <extracomment>Name of the list of remarks at times of a recording, for screen readers.</extracomment>
        <translation>Contrassegni</translation>
    </message>
    <message>
        <source>Mark at %1:</source>
        <extracomment>In front of the line in which a remark is written. %1 is a time of the recording such as &quot;3:12&quot;.</extracomment>
        <translation>Contrassegno a %1:</translation>
    </message>
</context>
<context>
    <name>callboard::MediaKeys</name>
    <message>
        <source>Recorded call</source>
        <extracomment>What the desktop&apos;s media controls call what is playing; names are not told there.</extracomment>
        <translation>Chiamata registrata</translation>
    </message>
</context>
<context>
    <name>callboard::MergeDialog</name>
    <message>
        <source>Two versions of one note</source>
        <translation>Due versioni di una nota</translation>
    </message>
    <message>
        <source>&amp;Save this text</source>
        <extracomment>Button: the text below is the note from now on.</extracomment>
        <translation>&amp;Salva questo testo</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Title: the note as it was before both changes.</extracomment>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>Title: the note as somebody else changed it meanwhile; marks show what they changed.</extracomment>
        <translation>L’altra</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>Title: the note as the user changed it.</extracomment>
        <translation>La mia</translation>
    </message>
    <message>
        <source>The note &amp;from now on</source>
        <extracomment>Title over the text that the user makes of both versions.</extracomment>
        <translation>La &amp;nota da ora in poi</translation>
    </message>
    <message>
        <source>Use &amp;mine</source>
        <extracomment>Button: fills in the user&apos;s own version.</extracomment>
        <translation>Usa la &amp;mia</translation>
    </message>
    <message>
        <source>Use &amp;theirs</source>
        <extracomment>Button: fills in the other version.</extracomment>
        <translation>Usa l’&amp;altra</translation>
    </message>
    <message>
        <source>Use &amp;both</source>
        <extracomment>Button: fills in both versions, merged where that is possible.</extracomment>
        <translation>Usa &amp;entrambe</translation>
    </message>
    <message>
        <source>Somebody else has changed this note while you did. The text below holds both changes.</source>
        <translation>Nel frattempo qualcun altro ha modificato questa nota. Il testo qui sotto contiene entrambe le modifiche.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else has changed this note while you did. In %n place(s) both versions stand one after the other below, yours first: take out what is not needed.</source>
        <translation>
            <numerusform>Nel frattempo qualcun altro ha modificato questa nota. In %n punto le due versioni stanno qui sotto una dopo l’altra, prima la propria: togliere ciò che non serve.</numerusform>
            <numerusform>Nel frattempo qualcun altro ha modificato questa nota. In %n punti le due versioni stanno qui sotto una dopo l’altra, prima la propria: togliere ciò che non serve.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note</source>
        <extracomment>&quot;The note&quot;: subject of a sentence about a failure.</extracomment>
        <translation>La nota</translation>
    </message>
    <message>
        <source>Their version has changed again; the new one is shown now. Nothing was saved yet.</source>
        <translation>L’altra versione è cambiata di nuovo; ora è mostrata quella nuova. Nulla è ancora stato salvato.</translation>
    </message>
    <message>
        <source>The note is just being sent. Please try again in a moment; what you typed stays here.</source>
        <translation>La nota è in corso di invio. Riprovare tra poco; ciò che è stato digitato resta qui.</translation>
    </message>
</context>
<context>
    <name>callboard::MessageBar</name>
    <message>
        <source>Hide this message</source>
        <translation>Nascondi questo messaggio</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <extracomment>Message bar: how many further messages wait behind the one that is shown.</extracomment>
        <translation>
            <numerusform>+%n</numerusform>
            <numerusform>+%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::MetricWords</name>
    <message>
        <source>Calls</source>
        <extracomment>A key figure: how many calls there are.</extracomment>
        <translation>Chiamate</translation>
    </message>
    <message>
        <source>Inbound</source>
        <extracomment>A key figure: how many calls came in.</extracomment>
        <translation>In entrata</translation>
    </message>
    <message>
        <source>Outbound</source>
        <extracomment>A key figure: how many calls went out.</extracomment>
        <translation>In uscita</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>A key figure: how many inbound calls were answered.</extracomment>
        <translation>Con risposta</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>A key figure: the share of inbound calls that nobody answered.</extracomment>
        <translation>Perse</translation>
    </message>
    <message>
        <source>Voicemails</source>
        <extracomment>A key figure: how many calls ended with a message on the voicemail.</extracomment>
        <translation>Messaggi in segreteria</translation>
    </message>
    <message>
        <source>Median answer time</source>
        <extracomment>A key figure: half of the calls were answered so soon.</extracomment>
        <translation>Tempo di risposta mediano</translation>
    </message>
    <message>
        <source>Answer time, 9 of 10</source>
        <extracomment>A key figure: nine of ten calls were answered so soon.</extracomment>
        <translation>Tempo di risposta, 9 su 10</translation>
    </message>
    <message numerus="yes">
        <source>Answered within %n s</source>
        <extracomment>A key figure: share of calls that were answered within %n seconds.</extracomment>
        <translation>
            <numerusform>Risposte entro %n s</numerusform>
            <numerusform>Risposte entro %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Talk time</source>
        <extracomment>A key figure: how long people talked, all calls together.</extracomment>
        <translation>Tempo di conversazione</translation>
    </message>
    <message>
        <source>Ring time</source>
        <extracomment>A key figure: how long it rang, all calls together.</extracomment>
        <translation>Tempo di squillo</translation>
    </message>
    <message>
        <source>Called back within 1 h</source>
        <extracomment>A key figure: share of missed calls that were called back within an hour.</extracomment>
        <translation>Richiamate entro 1 h</translation>
    </message>
    <message>
        <source>Repeat callers</source>
        <extracomment>A key figure: how many numbers rang more than once.</extracomment>
        <translation>Chiamanti ricorrenti</translation>
    </message>
    <message>
        <source>Guests</source>
        <extracomment>A key figure: how many different guests there were calls with.</extracomment>
        <translation>Ospiti</translation>
    </message>
    <message>
        <source>All calls of the selection, inbound and outbound. A call that several systems tell about, or that was transferred, counts once.</source>
        <translation>Tutte le chiamate della selezione, in entrata e in uscita. Una chiamata segnalata da più sistemi, o trasferita, conta una volta sola.</translation>
    </message>
    <message>
        <source>Calls that somebody made to one of your lines.</source>
        <translation>Chiamate ricevute su una delle proprie linee.</translation>
    </message>
    <message>
        <source>Calls that were made from one of your lines.</source>
        <translation>Chiamate effettuate da una delle proprie linee.</translation>
    </message>
    <message>
        <source>Inbound calls that somebody answered, those that still go on included.</source>
        <translation>Chiamate in entrata a cui qualcuno ha risposto, comprese quelle ancora in corso.</translation>
    </message>
    <message>
        <source>Inbound calls that nobody answered (missed, voicemail or failed), as a share of all inbound calls that were answered or are over.</source>
        <translation>Chiamate in entrata a cui nessuno ha risposto (perse, segreteria o non riuscite), come quota di tutte le chiamate in entrata con risposta o concluse.</translation>
    </message>
    <message>
        <source>Inbound calls that ended on the voicemail.</source>
        <translation>Chiamate in entrata finite in segreteria.</translation>
    </message>
    <message>
        <source>From the first ring until an inbound call was answered: half of them took no longer. Calls whose answer time nobody tells are left out.</source>
        <translation>Dal primo squillo alla risposta di una chiamata in entrata: metà non ha richiesto di più. Le chiamate di cui nessuno indica il tempo di risposta sono escluse.</translation>
    </message>
    <message>
        <source>From the first ring until an inbound call was answered: nine of ten took no longer. Calls whose answer time nobody tells are left out.</source>
        <translation>Dal primo squillo alla risposta di una chiamata in entrata: nove su dieci non hanno richiesto di più. Le chiamate di cui nessuno indica il tempo di risposta sono escluse.</translation>
    </message>
    <message numerus="yes">
        <source>Answered inbound calls that rang for at most %n second(s), as a share of all answered ones whose answer time is known. Missed calls are not among them.</source>
        <translation>
            <numerusform>Chiamate in entrata con risposta che hanno squillato al massimo %n secondo, come quota di tutte quelle con risposta di cui è noto il tempo di risposta. Le chiamate perse non sono comprese.</numerusform>
            <numerusform>Chiamate in entrata con risposta che hanno squillato al massimo %n secondi, come quota di tutte quelle con risposta di cui è noto il tempo di risposta. Le chiamate perse non sono comprese.</numerusform>
        </translation>
    </message>
    <message>
        <source>From answer to end, inbound and outbound, all calls together. Calls whose talk time nobody tells are left out.</source>
        <translation>Dalla risposta alla fine, in entrata e in uscita, tutte le chiamate insieme. Le chiamate di cui nessuno indica il tempo di conversazione sono escluse.</translation>
    </message>
    <message>
        <source>From the start until the call was answered or given up, inbound and outbound, all calls together. Calls whose ring time nobody tells are left out.</source>
        <translation>Dall’inizio alla risposta o alla rinuncia, in entrata e in uscita, tutte le chiamate insieme. Le chiamate di cui nessuno indica il tempo di squillo sono escluse.</translation>
    </message>
    <message>
        <source>Missed inbound calls whose caller was called back and reached within an hour, as a share of all missed ones. Hidden numbers, callers who rang again first, and calls of the last hour that still wait are left out.</source>
        <translation>Chiamate perse in entrata il cui chiamante è stato richiamato e raggiunto entro un’ora, come quota di tutte quelle perse. Sono esclusi i numeri anonimi, chi ha chiamato di nuovo per primo e le chiamate dell’ultima ora ancora in attesa.</translation>
    </message>
    <message>
        <source>Numbers with more than one inbound call in the selection. Hidden numbers are left out.</source>
        <translation>Numeri con più di una chiamata in entrata nella selezione. I numeri anonimi sono esclusi.</translation>
    </message>
    <message>
        <source>Different guests among the calls. Calls without a known guest are left out.</source>
        <translation>Ospiti diversi tra le chiamate. Le chiamate senza un ospite noto sono escluse.</translation>
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
        <translation>Più parole si ricordano meglio di una sola con molti simboli e sono più difficili da indovinare. Nessuno potrà rivelarla di nuovo.</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>La stessa di &amp;nuovo</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <comment>passphrase</comment>
        <translation>&amp;Imposta</translation>
    </message>
    <message numerus="yes">
        <source>Use %n letter(s) or more.</source>
        <translation>
            <numerusform>Usare almeno %n carattere.</numerusform>
            <numerusform>Usare almeno %n caratteri.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>Le due non sono uguali. Digitarla ancora una volta.</translation>
    </message>
</context>
<context>
    <name>callboard::NewReviewDialog</name>
    <message>
        <source>New review</source>
        <translation>Nuova valutazione</translation>
    </message>
    <message>
        <source>The review list</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>L’elenco di valutazione</translation>
    </message>
    <message>
        <source>In the language of the search box</source>
        <translation>Nel linguaggio della casella di ricerca</translation>
    </message>
    <message>
        <source>The same number draws the same calls again.</source>
        <translation>Lo stesso numero sorteggia di nuovo le stesse chiamate.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <extracomment>Form: what the review list is called.</extracomment>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>&amp;Calls:</source>
        <extracomment>Form: a query; calls that it finds may be drawn.</extracomment>
        <translation>&amp;Chiamate:</translation>
    </message>
    <message>
        <source>&amp;Scorecard:</source>
        <translation>&amp;Scheda di valutazione:</translation>
    </message>
    <message>
        <source>Calls &amp;per person:</source>
        <extracomment>Form: how many calls are drawn of everybody.</extracomment>
        <translation>Chiamate per &amp;persona:</translation>
    </message>
    <message>
        <source>&amp;Whose:</source>
        <extracomment>Form: the people whose calls are reviewed.</extracomment>
        <translation>&amp;Di chi:</translation>
    </message>
    <message>
        <source>&amp;Draw number:</source>
        <extracomment>Form: a number that decides which calls are drawn; the same number draws the same ones.</extracomment>
        <translation>Numero del sort&amp;eggio:</translation>
    </message>
    <message>
        <source>&amp;Make list</source>
        <extracomment>Button: draws the sample and makes the review list.</extracomment>
        <translation>Crea e&amp;lenco</translation>
    </message>
    <message>
        <source>The calls</source>
        <translation>Le chiamate</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n call(s)</source>
        <extracomment>A person in a list. %1 is the name, %n how many calls of them may be drawn.</extracomment>
        <translation>
            <numerusform>%1 – %n chiamata</numerusform>
            <numerusform>%1 – %n chiamate</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading calls…</source>
        <translation>Lettura delle chiamate…</translation>
    </message>
    <message>
        <source>No call that this finds says who spoke, or all of them were reviewed before.</source>
        <translation>Nessuna chiamata trovata indica chi ha parlato, oppure sono state tutte già valutate.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are drawn; none was reviewed before.</source>
        <translation>
            <numerusform>%n chiamata sorteggiata; non era mai stata valutata.</numerusform>
            <numerusform>%n chiamate sorteggiate; nessuna era mai stata valutata.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have fewer.</source>
        <translation>
            <numerusform>%n persona ne ha meno.</numerusform>
            <numerusform>%n persone ne hanno meno.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::NewRowsChip</name>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>On a button over the call table: %n calls arrived above the rows one looks at. The arrow is drawn behind it.</extracomment>
        <translation>
            <numerusform>%n nuova</numerusform>
            <numerusform>%n nuove</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new call(s) above. Go to the top.</source>
        <extracomment>Tool tip and screen reader text of the button that says how many calls arrived above.</extracomment>
        <translation>
            <numerusform>%n nuova chiamata più in alto. Vai all’inizio.</numerusform>
            <numerusform>%n nuove chiamate più in alto. Vai all’inizio.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::NoteTools</name>
    <message>
        <source>Show as formatted text</source>
        <translation>Mostra come testo formattato</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografia</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versioni precedenti</translation>
    </message>
    <message>
        <source>&amp;Edit templates…</source>
        <translation>&amp;Modifica modelli…</translation>
    </message>
</context>
<context>
    <name>callboard::NoteWords</name>
    <message>
        <source>Provider</source>
        <extracomment>Who wrote a version of a note: it came from the telephone system, nobody knows who typed it there.</extracomment>
        <translation>Fornitore</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>In the list of versions of a note: this version has no text.</extracomment>
        <translation>(vuota)</translation>
    </message>
</context>
<context>
    <name>callboard::NotesPanel</name>
    <message>
        <source>Their version</source>
        <translation>L’altra versione</translation>
    </message>
    <message>
        <source>Compare and &amp;merge…</source>
        <extracomment>Button: opens both versions of a note beside each other, to make one of them.</extracomment>
        <translation>Confronta e &amp;unisci…</translation>
    </message>
    <message>
        <source>Earlier comments</source>
        <extracomment>Name for screen readers: comments on a call that were written before.</extracomment>
        <translation>Commenti precedenti</translation>
    </message>
    <message>
        <source>A new comment; once sent, it cannot be changed.</source>
        <extracomment>In the empty field for a comment on a call.</extracomment>
        <translation>Un nuovo commento; una volta inviato, non si può modificare.</translation>
    </message>
    <message>
        <source>What should the next shift know about this call?</source>
        <translation>Che cosa deve sapere il prossimo turno di questa chiamata?</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <extracomment>How long a note is, once it is nearly as long as it may be.</extracomment>
        <translation>%1 di %2 caratteri</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Tieni la mia</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Invia di nuovo</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usa l’altra</translation>
    </message>
    <message>
        <source>Discard my change</source>
        <translation>Scarta la mia modifica</translation>
    </message>
    <message>
        <source>This note is too long to be edited here</source>
        <translation>Questa nota è troppo lunga per essere modificata qui</translation>
    </message>
    <message numerus="yes">
        <source>All %n comments that are possible have been written</source>
        <extracomment>%n is how many comments the telephone system takes for one call.</extracomment>
        <translation>
            <numerusform>L’unico commento possibile è stato scritto</numerusform>
            <numerusform>Tutti i %n commenti possibili sono stati scritti</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>Saved here · waiting to send</source>
        <translation>Salvata qui · in attesa di invio</translation>
    </message>
    <message>
        <source>Sent · %1</source>
        <extracomment>%1 is a moment such as &quot;Today 09:14&quot;.</extracomment>
        <translation>Inviata · %1</translation>
    </message>
    <message>
        <source>Saved · kept here only</source>
        <translation>Salvata · conservata solo qui</translation>
    </message>
    <message>
        <source>Saved here · the provider refused it: %1</source>
        <extracomment>%1 is the provider&apos;s own text.</extracomment>
        <translation>Salvata qui · rifiutata dal fornitore: %1</translation>
    </message>
    <message>
        <source>Somebody else has changed this note meanwhile</source>
        <translation>Nel frattempo qualcun altro ha modificato questa nota</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Non salvata. %1</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>La nota</translation>
    </message>
    <message>
        <source>Saved here · from a backup; may have been sent since</source>
        <translation>Salvata qui · da un backup; forse già inviata</translation>
    </message>
</context>
<context>
    <name>callboard::NoticesDialog</name>
    <message>
        <source>Notify of &amp;missed calls</source>
        <extracomment>Setting: a notification when nobody answered a call.</extracomment>
        <translation>Avvisa delle &amp;chiamate perse</translation>
    </message>
    <message>
        <source>Show &amp;names of guests in notifications</source>
        <extracomment>Setting, below those about notifications: whoever sees the screen may read who called.</extracomment>
        <translation>Mostra i &amp;nomi degli ospiti nelle notifiche</translation>
    </message>
    <message>
        <source>&amp;Quiet from</source>
        <extracomment>Setting, followed by two times of day: from … until.</extracomment>
        <translation>&amp;Silenzio dalle</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>&amp;Resta attivo nell’area di notifica quando si chiude la finestra</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifiche</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <extracomment>Button: shows a notification as a trial.</extracomment>
        <translation>&amp;Prova</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Applica</translation>
    </message>
    <message>
        <source>show a small window with what is known of the caller</source>
        <extracomment>Choice after &quot;When a call comes in:&quot;.</extracomment>
        <translation>mostra una piccola finestra con ciò che si sa del chiamante</translation>
    </message>
    <message>
        <source>show a notification</source>
        <extracomment>Choice after &quot;When a call comes in:&quot;.</extracomment>
        <translation>mostra una notifica</translation>
    </message>
    <message>
        <source>show nothing</source>
        <extracomment>Choice after &quot;When a call comes in:&quot;.</extracomment>
        <translation>non mostrare nulla</translation>
    </message>
    <message>
        <source>When a call comes &amp;in:</source>
        <translation>All’arrivo di &amp;una chiamata:</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <extracomment>Between two times of day: quiet from … until ….</extracomment>
        <translation>a&amp;lle</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silenzio dalle</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silenzio fino alle</translation>
    </message>
    <message>
        <source>Both times are the same: it is quiet all day.</source>
        <translation>Le due ore sono uguali: silenzio tutto il giorno.</translation>
    </message>
    <message>
        <source>What comes in quiet hours is told in one notification when they end.</source>
        <translation>Ciò che arriva nelle ore di silenzio viene segnalato in una sola notifica al loro termine.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <extracomment>Tool tip of a setting that cannot be chosen.</extracomment>
        <translation>Questo desktop non ha un’area di notifica.</translation>
    </message>
    <message>
        <source>No program on this desktop shows notifications, so none will appear. Missed calls still stand in the window. Desktops usually bring such a program; on a bare one, install “dunst” or “mako”, for example.</source>
        <translation>Nessun programma di questo desktop mostra notifiche, perciò non ne compariranno. Le chiamate perse restano comunque nella finestra. Di solito i desktop includono un programma del genere; altrimenti installare per esempio «dunst» o «mako».</translation>
    </message>
</context>
<context>
    <name>callboard::OutboxDialog</name>
    <message>
        <source>Send everything &amp;now</source>
        <extracomment>Button: sends all waiting edits, without waiting for the time of their next try.</extracomment>
        <translation>&amp;Invia tutto ora</translation>
    </message>
    <message>
        <source>Try &amp;all again</source>
        <translation>Riprova &amp;tutte</translation>
    </message>
    <message>
        <source>&amp;Merge texts…</source>
        <extracomment>Button: opens the view in which two colliding texts of a note become one.</extracomment>
        <translation>&amp;Unisci testi…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Riprova</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>S&amp;carta…</translation>
    </message>
    <message>
        <source>S&amp;how call</source>
        <extracomment>Button: closes the dialog and shows the call an edit belongs to.</extracomment>
        <translation>&amp;Mostra chiamata</translation>
    </message>
    <message>
        <source>Edits waiting to be sent</source>
        <translation>Modifiche da inviare</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation>Tutto è stato inviato</translation>
    </message>
    <message>
        <source>What you write about calls is kept here until its telephone system has it.</source>
        <translation>Ciò che si scrive sulle chiamate resta qui finché il loro sistema telefonico non lo ha ricevuto.</translation>
    </message>
    <message>
        <source>Its answer: “%1”</source>
        <extracomment>%1 is what the telephone system answered, in its own language.</extracomment>
        <translation>La risposta: «%1»</translation>
    </message>
    <message>
        <source>Your text: “%1”</source>
        <extracomment>%1 is the text that waits to be sent.</extracomment>
        <translation>Testo scritto: «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n guest(s)? They stay in your directory, and are not sent.</source>
        <translation>
            <numerusform>Scartare %n ospite? Resta nella rubrica e non viene inviato.</numerusform>
            <numerusform>Scartare %n ospiti? Restano nella rubrica e non vengono inviati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n edit(s)? What you typed is lost; the provider&apos;s text shows again.</source>
        <translation>
            <numerusform>Scartare %n modifica? Ciò che è stato digitato va perso; torna a valere il testo del fornitore.</numerusform>
            <numerusform>Scartare %n modifiche? Ciò che è stato digitato va perso; torna a valere il testo del fornitore.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>S&amp;carta</translation>
    </message>
    <message>
        <source>The edit</source>
        <extracomment>&quot;The edit&quot;: subject of a sentence about a failure, e.g. &quot;%1 cannot be written on this disk&quot;.</extracomment>
        <translation>La modifica</translation>
    </message>
</context>
<context>
    <name>callboard::PageButton</name>
    <message numerus="yes">
        <source>%1, %n to do</source>
        <extracomment>Screen reader: a page of the window, with what is to be done there. %1 is &quot;Queue&quot;.</extracomment>
        <translation>
            <numerusform>%1, %n da fare</numerusform>
            <numerusform>%1, %n da fare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::PanelWords</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n chiamata</numerusform>
            <numerusform>%n chiamate</numerusform>
        </translation>
    </message>
    <message>
        <source>Missed: %1 of %2 inbound (%3)</source>
        <translation>Perse: %1 di %2 in entrata (%3)</translation>
    </message>
    <message>
        <source>Answered after %1 on average</source>
        <translation>Risposta in media dopo %1</translation>
    </message>
    <message>
        <source>Not told</source>
        <extracomment>Of calls: nobody told which line, employee… it was.</extracomment>
        <translation>Non indicato</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chiamate</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Con risposta</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perse</translation>
    </message>
    <message>
        <source>Missed %</source>
        <translation>Perse %</translation>
    </message>
    <message>
        <source>Average answer time</source>
        <translation>Tempo di risposta medio</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>A length of time: so long and longer.</extracomment>
        <translation>da %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>A length of time: at least so long, and shorter than that.</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>hatched: missed</source>
        <extracomment>Below a chart: a part of each bar is hatched.</extracomment>
        <translation>tratteggio: perse</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table</source>
        <extracomment>Below a chart that shows the most frequent values only.</extracomment>
        <translation>
            <numerusform>ancora %n nella tabella</numerusform>
            <numerusform>ancora %n nella tabella</numerusform>
        </translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) do not tell it</source>
        <translation>
            <numerusform>%n chiamata non lo indica</numerusform>
            <numerusform>%n chiamate non lo indicano</numerusform>
        </translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Giorno della settimana</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Median answer time</source>
        <translation>Tempo di risposta mediano</translation>
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
        <translation>Link a %1 copiato.</translation>
    </message>
    <message>
        <source>The recording is being fetched…</source>
        <translation>Recupero della registrazione…</translation>
    </message>
    <message>
        <source>Save recording</source>
        <translation>Salva registrazione</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>Message: a recording was saved. %1 is a file.</extracomment>
        <translation>Salvato come %1.</translation>
    </message>
    <message>
        <source>The recording</source>
        <extracomment>&quot;The recording&quot;: subject of a sentence about a failure.</extracomment>
        <translation>La registrazione</translation>
    </message>
</context>
<context>
    <name>callboard::PlayerActions</name>
    <message>
        <source>&amp;Recording</source>
        <extracomment>Menu about the recording of the chosen call.</extracomment>
        <translation>&amp;Registrazione</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <extracomment>Menu: how fast a recording is played.</extracomment>
        <translation>&amp;Velocità</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Riproduci</translation>
    </message>
    <message>
        <source>&amp;Back 5 seconds</source>
        <translation>&amp;Indietro di 5 secondi</translation>
    </message>
    <message>
        <source>&amp;Forward 5 seconds</source>
        <translation>&amp;Avanti di 5 secondi</translation>
    </message>
    <message>
        <source>Back &amp;10 seconds</source>
        <translation>Indietro di &amp;10 secondi</translation>
    </message>
    <message>
        <source>Forward 10 s&amp;econds</source>
        <translation>Avanti di 1&amp;0 secondi</translation>
    </message>
    <message>
        <source>P&amp;revious speaker</source>
        <extracomment>Menu: to the beginning of what was said before.</extracomment>
        <translation>Interlocutore pr&amp;ecedente</translation>
    </message>
    <message>
        <source>&amp;Next speaker</source>
        <translation>Interlocutore s&amp;uccessivo</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>Più len&amp;to</translation>
    </message>
    <message>
        <source>Fas&amp;ter</source>
        <translation>Più ve&amp;loce</translation>
    </message>
    <message>
        <source>Sk&amp;ip silence</source>
        <extracomment>Menu, with a check mark: pauses in which nobody speaks are left out.</extracomment>
        <translation>Salta i sile&amp;nzi</translation>
    </message>
    <message>
        <source>&amp;Moment into the note</source>
        <extracomment>Menu: a link to the moment that is being played goes into the note.</extracomment>
        <translation>&amp;Momento nella nota</translation>
    </message>
    <message>
        <source>&amp;Copy link to this moment</source>
        <extracomment>Menu: a link to the moment that is being played.</extracomment>
        <translation>&amp;Copia link a questo momento</translation>
    </message>
    <message>
        <source>Save recording &amp;as…</source>
        <translation>Salva registrazione c&amp;on nome…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pau&amp;sa</translation>
    </message>
    <message>
        <source>R&amp;epeat from A to here (B)</source>
        <extracomment>Menu: what is between two moments is played again and again; A is the first moment, B the second.</extracomment>
        <translation>Ri&amp;peti da A a qui (B)</translation>
    </message>
    <message>
        <source>R&amp;epeat from here (A)</source>
        <translation>Ri&amp;peti da qui (A)</translation>
    </message>
    <message>
        <source>Do not r&amp;epeat</source>
        <translation>Non ri&amp;petere</translation>
    </message>
</context>
<context>
    <name>callboard::PlayerBar</name>
    <message>
        <source>Recording</source>
        <translation>Registrazione</translation>
    </message>
    <message>
        <source>Which recording of the call</source>
        <translation>Quale registrazione della chiamata</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>Volume and loudspeaker</source>
        <translation>Volume e altoparlante</translation>
    </message>
    <message>
        <source>More about the recording</source>
        <translation>Altro sulla registrazione</translation>
    </message>
    <message>
        <source>Recording %1 of %2</source>
        <extracomment>Which recording of a call: &quot;Recording 1 of 3&quot;.</extracomment>
        <translation>Registrazione %1 di %2</translation>
    </message>
    <message>
        <source>%1 of silence skipped.</source>
        <extracomment>%1 is a length: &quot;0:42&quot;.</extracomment>
        <translation>%1 di silenzio saltato.</translation>
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
        <translation>Cancella i dati della &amp;persona…</translation>
    </message>
    <message>
        <source>How &amp;long calls are kept…</source>
        <extracomment>Menu: opens the dialog with the days after which recordings, transcripts and so on are removed.</extracomment>
        <translation>&amp;Conservazione delle chiamate…</translation>
    </message>
    <message>
        <source>What is too old</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>L’insieme dei dati troppo vecchi</translation>
    </message>
</context>
<context>
    <name>callboard::PropertyPage</name>
    <message>
        <source>Automatic</source>
        <extracomment>First choice in a list. %1 is what that is at present, such as a time zone or a country.</extracomment>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>Automatico (%1)</translation>
    </message>
    <message>
        <source>Property</source>
        <extracomment>Page of the settings: the hotel or house whose calls are shown.</extracomment>
        <translation>Struttura</translation>
    </message>
    <message>
        <source>&amp;Name of the property</source>
        <translation>&amp;Nome della struttura</translation>
    </message>
    <message>
        <source>On reports, and in the names of files that are saved.</source>
        <translation>Nei rapporti e nei nomi dei file salvati.</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Fuso orario</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Paese</translation>
    </message>
    <message>
        <source>Of numbers without a country code: those that are typed here, and those of systems that are connected from now on. Each system can have its own, under “Accounts”.</source>
        <translation>Per i numeri senza prefisso internazionale: quelli digitati qui e quelli dei sistemi collegati d’ora in poi. Ogni sistema può averne uno proprio, in «Account».</translation>
    </message>
    <message>
        <source>It is %1 there now.</source>
        <extracomment>Help below the time zone. %1 is a time of day.</extracomment>
        <translation>Ora attuale in quel luogo: %1.</translation>
    </message>
    <message>
        <source>Type a part of its name, such as a large city nearby.</source>
        <translation>Digitare una parte del nome, come una grande città vicina.</translation>
    </message>
    <message>
        <source>Choose an entry of the list, or “%1”.</source>
        <translation>Scegliere una voce dell’elenco oppure «%1».</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Choose an entry of the list, or “%2”.</source>
        <translation>«%1» non è nell’elenco. Scegliere una voce dell’elenco oppure «%2».</translation>
    </message>
</context>
<context>
    <name>callboard::PropertyQuestion</name>
    <message>
        <source>Choose an entry of the list, or “%1”.</source>
        <translation>Scegliere una voce dell’elenco oppure «%1».</translation>
    </message>
    <message>
        <source>Time &amp;zone of the property</source>
        <translation>&amp;Fuso orario della struttura</translation>
    </message>
    <message>
        <source>Countr&amp;y of the property</source>
        <translation>&amp;Paese della struttura</translation>
    </message>
    <message>
        <source>Of telephone numbers without a country code.</source>
        <translation>Per i numeri di telefono senza prefisso internazionale.</translation>
    </message>
    <message>
        <source>Type a part of its name, such as a large city nearby.</source>
        <translation>Digitare una parte del nome, come una grande città vicina.</translation>
    </message>
    <message>
        <source>It is %1 there now.</source>
        <extracomment>Help below the time zone. %1 is a time of day.</extracomment>
        <translation>Ora attuale in quel luogo: %1.</translation>
    </message>
</context>
<context>
    <name>callboard::Provenance</name>
    <message>
        <source>Sent to %1 as a comment (it has %2 of %3)</source>
        <extracomment>%1 is a telephone system, %2 how many comments a call has there, %3 how many it can have.</extracomment>
        <translation>Inviato a %1 come commento (ne ha %2 di %3)</translation>
    </message>
    <message>
        <source>What you add is sent to %1 as a comment; what is there cannot be changed</source>
        <extracomment>%1 is a telephone system that keeps comments instead of one note.</extracomment>
        <translation>Ciò che si aggiunge viene inviato a %1 come commento; ciò che c’è già non si può modificare</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A record of a call. %1 is the provider, %2 the account&apos;s name.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Typed here and kept here only</source>
        <translation>Digitato qui e conservato solo qui</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>Where a fact about a call comes from. %1 is &quot;Twilio · Front desk&quot;.</extracomment>
        <translation>Da %1</translation>
    </message>
    <message>
        <source>Kept here only: %1 takes no changes of this</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>Conservato solo qui: %1 non accetta modifiche di questo dato</translation>
    </message>
    <message>
        <source>Kept here only: none of %1 takes changes of this</source>
        <extracomment>%1 is a list of telephone systems, such as &quot;Quo, Skipcall&quot;.</extracomment>
        <translation>Conservato solo qui: nessuno tra %1 accetta modifiche di questo dato</translation>
    </message>
    <message>
        <source>Changes go to %1</source>
        <extracomment>%1 is &quot;Twilio · Front desk&quot;.</extracomment>
        <translation>Le modifiche vanno a %1</translation>
    </message>
</context>
<context>
    <name>callboard::Queue</name>
    <message>
        <source>Called back</source>
        <extracomment>What became of somebody whose call was missed. %1 is how long after their first call: &quot;2 h 21&quot;.
----------
Titles of lists of people whose calls were missed.</extracomment>
        <translation>Richiamato</translation>
    </message>
    <message>
        <source>Called back, %1 after</source>
        <translation>Richiamato, %1 dopo</translation>
    </message>
    <message>
        <source>Called back by %1</source>
        <extracomment>What became of somebody whose call was missed. %1 is a member of staff, %2 how long after: &quot;2 h 21&quot;.</extracomment>
        <translation>Richiamato da %1</translation>
    </message>
    <message>
        <source>Called back by %1, %2 after</source>
        <translation>Richiamato da %1, %2 dopo</translation>
    </message>
    <message>
        <source>Got through</source>
        <extracomment>What became of somebody whose call was missed: they called again and were answered.</extracomment>
        <translation>Ci ha raggiunto</translation>
    </message>
    <message>
        <source>Got through, %1 after</source>
        <translation>Ci ha raggiunto, %1 dopo</translation>
    </message>
    <message>
        <source>Got through to %1</source>
        <extracomment>They called again and were answered. %1 is a member of staff, %2 how long after: &quot;2 h 21&quot;.</extracomment>
        <translation>Ha raggiunto %1</translation>
    </message>
    <message>
        <source>Got through to %1, %2 after</source>
        <translation>Ha raggiunto %1, %2 dopo</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>What became of somebody whose call was missed: the user decided so. %1 is the reason.</extracomment>
        <translation>Fatto: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n called back</source>
        <extracomment>Parts of a sentence about people whose calls were missed: &quot;5 settled, 2 withheld, 16 owed&quot;.</extracomment>
        <translation>
            <numerusform>%n richiamato</numerusform>
            <numerusform>%n richiamati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled</source>
        <extracomment>They called again and were answered.
----------
Part of the hand-over text. %1 is the name of the telephone system whose calls tell so.</extracomment>
        <translation>
            <numerusform>%n ci ha raggiunto</numerusform>
            <numerusform>%n ci hanno raggiunto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <extracomment>The user said that no call back is needed.</extracomment>
        <translation>
            <numerusform>%n fatto</numerusform>
            <numerusform>%n fatti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off</source>
        <translation>
            <numerusform>%n rimandato</numerusform>
            <numerusform>%n rimandati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tried</source>
        <extracomment>We called, they did not answer.</extracomment>
        <translation>
            <numerusform>%n tentato</numerusform>
            <numerusform>%n tentati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withheld</source>
        <extracomment>They hid their number.</extracomment>
        <translation>
            <numerusform>%n anonimo</numerusform>
            <numerusform>%n anonimi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owed</source>
        <extracomment>Nothing has happened since: a call back is owed to them.</extracomment>
        <translation>
            <numerusform>%n da richiamare</numerusform>
            <numerusform>%n da richiamare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spam</source>
        <extracomment>Parts of the hand-over text: how many people are done, and why.</extracomment>
        <translation>
            <numerusform>%n spam</numerusform>
            <numerusform>%n spam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong number(s)</source>
        <translation>
            <numerusform>%n numero sbagliato</numerusform>
            <numerusform>%n numeri sbagliati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled another way</source>
        <translation>
            <numerusform>%n risolto in altro modo</numerusform>
            <numerusform>%n risolti in altro modo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reached</source>
        <translation>
            <numerusform>%n non raggiunto</numerusform>
            <numerusform>%n non raggiunti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not needed</source>
        <translation>
            <numerusform>%n non necessario</numerusform>
            <numerusform>%n non necessari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done for another reason</source>
        <translation>
            <numerusform>%n fatto per altro motivo</numerusform>
            <numerusform>%n fatti per altro motivo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (median %2)</source>
        <extracomment>%1 is &quot;9 called back&quot;, %2 how long these people waited, the middle one of all: &quot;2 h 40&quot;.</extracomment>
        <translation>%1 (mediana %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n settled by %1</source>
        <translation>
            <numerusform>%n ci ha raggiunto secondo %1</numerusform>
            <numerusform>%n ci hanno raggiunto secondo %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed caller(s) since %1</source>
        <extracomment>First line of the hand-over text. %1 is a time, %n the number of people whose calls were missed.</extracomment>
        <translation>
            <numerusform>%n chiamante senza risposta a partire da %1</numerusform>
            <numerusform>%n chiamanti senza risposta a partire da %1</numerusform>
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
        <translation>In struttura</translation>
    </message>
    <message>
        <source>Arrives today</source>
        <translation>Arriva oggi</translation>
    </message>
    <message>
        <source>Leaves today</source>
        <translation>Parte oggi</translation>
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
        <translation>sul posto %1</translation>
    </message>
    <message>
        <source>%1–%2 there</source>
        <extracomment>The country has several times of day. %1 is the earliest of them, %2 the latest.</extracomment>
        <translation>sul posto %1–%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a country, %2 the time of day there.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>cannot be called back</source>
        <extracomment>Of a caller who hid their number.</extracomment>
        <translation>impossibile richiamare</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What the caller said, in quotation marks.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <extracomment>A caller left a message, nobody knows how long it is.</extracomment>
        <translation>Segreteria</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>A voicemail: %1 is its length, %2 how it begins.</extracomment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Who looks after a task: the user.</extracomment>
        <translation>Io</translation>
    </message>
    <message>
        <source>%1, now</source>
        <extracomment>Who looks after a task, and since when. %1 is a name or &quot;You&quot;.</extracomment>
        <translation>%1, ora</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, %2 fa</translation>
    </message>
    <message>
        <source>Tried %1</source>
        <extracomment>We called back, and nobody answered. %1 is a time.</extracomment>
        <translation>Tentato: %1</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Tentato</translation>
    </message>
    <message>
        <source>Number hidden from the queue</source>
        <translation>Numero nascosto dalla coda</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <extracomment>A task that asks again later. %1 is a time.</extracomment>
        <translation>Rimandato fino a %1</translation>
    </message>
    <message>
        <source>voicemail %1</source>
        <extracomment>Screen reader: %1 is a voicemail&apos;s length and beginning.</extracomment>
        <translation>segreteria %1</translation>
    </message>
    <message>
        <source>taken by %1</source>
        <extracomment>Screen reader: who looks after a task, and since when.</extracomment>
        <translation>in carico: %1</translation>
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
        <translation>%1 g %2 h</translation>
    </message>
    <message>
        <source>Spam or advertising</source>
        <extracomment>Why nobody needs to be called back.</extracomment>
        <translation>Spam o pubblicità</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Numero sbagliato</translation>
    </message>
    <message>
        <source>Settled another way</source>
        <translation>Risolto in altro modo</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Non raggiungibile</translation>
    </message>
    <message>
        <source>No call back needed</source>
        <translation>Richiamata non necessaria</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Altro motivo</translation>
    </message>
    <message>
        <source>One hour</source>
        <extracomment>For how long a task is put off.</extracomment>
        <translation>Un’ora</translation>
    </message>
    <message>
        <source>Two hours</source>
        <translation>Due ore</translation>
    </message>
    <message>
        <source>Four hours</source>
        <translation>Quattro ore</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Domani mattina</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Lunedì prossimo</translation>
    </message>
    <message>
        <source>Since 22:00</source>
        <extracomment>From when the figures of the queue count.</extracomment>
        <translation>Dalle 22:00</translation>
    </message>
    <message>
        <source>Since midnight</source>
        <translation>Da mezzanotte</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Da ieri</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Ultimi sette giorni</translation>
    </message>
    <message numerus="yes">
        <source>%n from before</source>
        <extracomment>Above the queue, after the sentence about the people since a moment: how many wait from before it.</extracomment>
        <translation>
            <numerusform>%n da prima</numerusform>
            <numerusform>%n da prima</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n are shown</source>
        <extracomment>Above a queue that is too long to show all of it.</extracomment>
        <translation>
            <numerusform>si mostra il primo</numerusform>
            <numerusform>si mostrano i primi %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No missed calls since %1</source>
        <extracomment>Above the queue. %1 is a time.</extracomment>
        <translation>Nessuna chiamata persa a partire da %1</translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n persa</numerusform>
            <numerusform>%n perse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2 → %3: %4</source>
        <extracomment>Above the queue. %1 is &quot;40 missed&quot;, %2 a time, %3 &quot;23 people&quot;, %4 what became of them: &quot;5 settled, 16 owed&quot;. Where one reads from right to left the arrow is to point to the left.</extracomment>
        <translation>%1 da %2 → %3: %4</translation>
    </message>
    <message>
        <source>Got through by themselves</source>
        <translation>Ci hanno raggiunto da soli</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Rimandato</translation>
    </message>
    <message>
        <source>Tried, not reached</source>
        <translation>Tentato, non raggiunto</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Numero anonimo</translation>
    </message>
    <message>
        <source>To be called back</source>
        <translation>Da richiamare</translation>
    </message>
    <message>
        <source>All accounts complete up to %1</source>
        <extracomment>How far the calls of all telephone systems are known. %1 is a time.</extracomment>
        <translation>Tutti gli account completi fino a %1</translation>
    </message>
    <message>
        <source>%1 complete up to %2</source>
        <extracomment>How far the calls of a telephone system are known. %1 is its name, %2 a time.</extracomment>
        <translation>%1 completo fino a %2</translation>
    </message>
    <message>
        <source>%1 not read yet</source>
        <translation>%1 non ancora letto</translation>
    </message>
    <message numerus="yes">
        <source>%n more behind</source>
        <extracomment>After some accounts that are behind: how many more there are.</extracomment>
        <translation>
            <numerusform>un altro in ritardo</numerusform>
            <numerusform>altri %n in ritardo</numerusform>
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
            <numerusform>%n risolto da nuove chiamate</numerusform>
            <numerusform>%n risolti da nuove chiamate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled by calls from %1</source>
        <extracomment>Message about people who left the queue. %1 is the name of the telephone system whose calls tell so.</extracomment>
        <translation>
            <numerusform>%n risolto da chiamate di %1</numerusform>
            <numerusform>%n risolti da chiamate di %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To call back: %n</source>
        <extracomment>In the hand-over text, above a list of people.</extracomment>
        <translation>
            <numerusform>Da richiamare: %n</numerusform>
            <numerusform>Da richiamare: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put off: %n</source>
        <translation>
            <numerusform>Rimandati: %n</numerusform>
            <numerusform>Rimandati: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::QueueActions</name>
    <message>
        <source>&amp;Queue</source>
        <extracomment>Menu about the chosen person in the callback queue.</extracomment>
        <translation>C&amp;oda</translation>
    </message>
    <message>
        <source>Play or show what they &amp;said</source>
        <extracomment>Queue menu: plays what the caller said, or shows it in the details.</extracomment>
        <translation>Riproduci o mostra ciò che ha &amp;detto</translation>
    </message>
    <message>
        <source>&amp;Call back</source>
        <extracomment>Queue menu: dials the number; the task is taken, and the note has the keyboard.</extracomment>
        <translation>&amp;Richiama</translation>
    </message>
    <message>
        <source>&amp;Done…</source>
        <extracomment>Queue menu: no call back is needed; asks why.</extracomment>
        <translation>&amp;Fatto…</translation>
    </message>
    <message>
        <source>&amp;Put off…</source>
        <extracomment>Queue menu: the task asks again later; asks when.</extracomment>
        <translation>Ri&amp;manda…</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <extracomment>Queue menu.</extracomment>
        <translation>Scrivi una &amp;nota</translation>
    </message>
    <message>
        <source>Copy &amp;hand-over text</source>
        <extracomment>Queue menu: text for whoever works next goes to the clipboard.</extracomment>
        <translation>&amp;Copia le consegne</translation>
    </message>
    <message>
        <source>Do not &amp;take it</source>
        <extracomment>Queue menu: the user looks after it; by the second, they give it back.</extracomment>
        <translation>Non &amp;prendere in carico</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Prendi in carico</translation>
    </message>
    <message>
        <source>This voicemail has no transcript, and cannot be played here. It is in the telephone system.</source>
        <translation>Questo messaggio in segreteria non ha trascrizione e non si può riprodurre qui. Si trova nel sistema telefonico.</translation>
    </message>
    <message>
        <source>They left no message.</source>
        <translation>Non è stato lasciato alcun messaggio.</translation>
    </message>
    <message>
        <source>This caller hid their number: they cannot be called back.</source>
        <translation>Il numero è anonimo: impossibile richiamare.</translation>
    </message>
    <message>
        <source>taking of %1</source>
        <extracomment>Follows &quot;Undo&quot;: the user looks after somebody&apos;s call back. %1 is a name or number.</extracomment>
        <translation>presa in carico di %1</translation>
    </message>
    <message>
        <source>giving back of %1</source>
        <extracomment>Follows &quot;Undo&quot;: the user no longer looks after somebody&apos;s call back. %1 is a name or number.</extracomment>
        <translation>restituzione di %1</translation>
    </message>
    <message>
        <source>Why is it done?</source>
        <translation>Perché è fatto?</translation>
    </message>
    <message>
        <source>Hide this number from the queue</source>
        <translation>Nascondi questo numero dalla coda</translation>
    </message>
    <message>
        <source>Remark, then Enter</source>
        <translation>Osservazione, poi Invio</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Fino a quando?</translation>
    </message>
    <message>
        <source>“done” for %1</source>
        <extracomment>Follows &quot;Undo&quot;: nobody needs to call somebody back. %1 is a name or number.</extracomment>
        <translation>«fatto» per %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Message. %1 is a name or number, %2 what was decided: &quot;Done: spam&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>putting off of %1</source>
        <extracomment>Follows &quot;Undo&quot;: a call back is to be made later. %1 is a name or number.</extracomment>
        <translation>rinvio di %1</translation>
    </message>
    <message>
        <source>return of %1 into the queue</source>
        <extracomment>Follows &quot;Undo&quot;: somebody waits in the queue again. %1 is a name or number.</extracomment>
        <translation>ritorno di %1 nella coda</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>Message. %1 is the first line of the text.</extracomment>
        <translation>Copiato: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: shows who left the queue.</extracomment>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Settled by calls</source>
        <extracomment>Title of a list of people who left the callback queue.</extracomment>
        <translation>Risolti da chiamate</translation>
    </message>
</context>
<context>
    <name>callboard::QueueBanner</name>
    <message>
        <source>From when the figures count. Nobody leaves the queue by it.</source>
        <extracomment>Button with a menu: from when the figures above the queue count.</extracomment>
        <translation>Da quando contano le cifre. Nessuno esce per questo dalla coda.</translation>
    </message>
</context>
<context>
    <name>callboard::QueueDelegate</name>
    <message>
        <source>Settled</source>
        <extracomment>A task that needs nothing any more, and how is not known.</extracomment>
        <translation>Risolto</translation>
    </message>
</context>
<context>
    <name>callboard::QueueListView</name>
    <message>
        <source>Callback queue</source>
        <extracomment>Name of the list for screen readers.</extracomment>
        <translation>Coda delle richiamate</translation>
    </message>
</context>
<context>
    <name>callboard::QueuePane</name>
    <message>
        <source>The queue could not be read</source>
        <translation>Impossibile leggere la coda</translation>
    </message>
    <message>
        <source>The queue</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>La coda</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Lettura della coda…</translation>
    </message>
    <message>
        <source>Connect your call systems</source>
        <translation>Collegare i propri sistemi telefonici</translation>
    </message>
    <message>
        <source>Whoever rings and reaches nobody is listed here until they were called back.</source>
        <translation>Chi chiama e non trova nessuno resta in questo elenco finché non viene richiamato.</translation>
    </message>
    <message>
        <source>Connect a call system</source>
        <translation>Collega un sistema telefonico</translation>
    </message>
    <message>
        <source>Nobody waits for a call back</source>
        <translation>Nessuno attende una richiamata</translation>
    </message>
    <message>
        <source>Not all telephone systems are up to date: more may come.</source>
        <translation>Non tutti i sistemi telefonici sono aggiornati: possono arrivarne altre.</translation>
    </message>
    <message>
        <source>Missed calls appear here by themselves.</source>
        <translation>Le chiamate perse compaiono qui da sole.</translation>
    </message>
</context>
<context>
    <name>callboard::RecordingsPage</name>
    <message>
        <source>Day of the call</source>
        <translation>Giorno della chiamata</translation>
    </message>
    <message>
        <source>Time of the call</source>
        <translation>Ora della chiamata</translation>
    </message>
    <message>
        <source>Inbound or outbound</source>
        <translation>In entrata o in uscita</translation>
    </message>
    <message>
        <source>Number of the other party</source>
        <translation>Numero dell’altra parte</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Ospite</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Addetto</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linea</translation>
    </message>
    <message>
        <source>Name of the call in its system</source>
        <translation>Nome della chiamata nel suo sistema</translation>
    </message>
    <message>
        <source>Which of several recordings</source>
        <translation>Quale di più registrazioni</translation>
    </message>
    <message>
        <source>Recordings</source>
        <extracomment>Page of the settings.</extracomment>
        <translation>Registrazioni</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>Behind a number of mebibytes in a field; keep the blank.</extracomment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Keep at &amp;most on this computer</source>
        <extracomment>Setting: how much audio may be kept on this computer.</extracomment>
        <translation>Conserva al &amp;massimo su questo computer</translation>
    </message>
    <message>
        <source>&amp;Empty the cache…</source>
        <translation>S&amp;vuota la cache…</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) are kept now, %1.</source>
        <extracomment>%1 is a size such as &quot;1.2 GiB&quot;, %n a number of recordings.</extracomment>
        <translation>
            <numerusform>Ora è conservata %n registrazione, %1.</numerusform>
            <numerusform>Ora sono conservate %n registrazioni, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>With 0, what was played is removed as soon as nobody listens to it.</source>
        <translation>Con 0, ciò che è stato riprodotto viene rimosso appena nessuno lo ascolta più.</translation>
    </message>
    <message>
        <source>About %1 of what was used longest ago will be removed.</source>
        <extracomment>%1 is a size.</extracomment>
        <translation>Verranno rimossi circa %1 di ciò che non si usa da più tempo.</translation>
    </message>
    <message>
        <source>When there is no more room, what was used longest ago goes first.</source>
        <translation>Quando lo spazio finisce, si rimuove prima ciò che non si usa da più tempo.</translation>
    </message>
    <message>
        <source>Fetch before somebody plays it:</source>
        <extracomment>Heading of check boxes that name lists of calls.</extracomment>
        <translation>Recupera prima dell’ascolto:</translation>
    </message>
    <message>
        <source>the recording of the call that is &amp;shown</source>
        <extracomment>Check box after &quot;Fetch before somebody plays it:&quot;.</extracomment>
        <translation>la &amp;registrazione della chiamata mostrata</translation>
    </message>
    <message>
        <source>what callers said, of the callback &amp;queue</source>
        <extracomment>Check box after &quot;Fetch before somebody plays it:&quot;.</extracomment>
        <translation>ciò che hanno detto i chiamanti nella &amp;coda delle richiamate</translation>
    </message>
    <message>
        <source>the calls of the re&amp;view that is open</source>
        <extracomment>Check box after &quot;Fetch before somebody plays it:&quot;.</extracomment>
        <translation>le chiamate della va&amp;lutazione aperta</translation>
    </message>
    <message>
        <source>what its system &amp;will delete within days</source>
        <translation>ciò che il suo sistema &amp;eliminerà entro pochi giorni</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <extracomment>Button: opens a menu of placeholders.</extracomment>
        <translation>&amp;Inserisci</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Entry of a menu. %1 is what a placeholder stands for, %2 the placeholder.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Names of saved recordings</source>
        <translation>&amp;Nomi delle registrazioni salvate</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <extracomment>Help below the pattern for names of files. %1 is such a name.</extracomment>
        <translation>Per esempio: %1</translation>
    </message>
    <message>
        <source>%1 is no placeholder and stays in the name as it is. “Insert” has all.</source>
        <translation>%1 non è un segnaposto e resta così nel nome. «Inserisci» li elenca tutti.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <extracomment>Button: opens a dialog to choose a folder.</extracomment>
        <translation>Sce&amp;gli…</translation>
    </message>
    <message>
        <source>&amp;Folder for saved recordings</source>
        <translation>Car&amp;tella delle registrazioni salvate</translation>
    </message>
    <message>
        <source>Where “Save recording as…” begins; it follows where you save.</source>
        <translation>Da dove parte «Salva registrazione con nome…»; segue dove si salva.</translation>
    </message>
    <message>
        <source>Folder for saved recordings</source>
        <translation>Cartella delle registrazioni salvate</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, or choose it.</source>
        <translation>Scrivere il percorso completo della cartella o sceglierla.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <extracomment>%1 is a path.</extracomment>
        <translation>La cartella %1 non esiste.</translation>
    </message>
    <message>
        <source>You may not write into %1.</source>
        <extracomment>%1 is a path.</extracomment>
        <translation>Non è permesso scrivere in %1.</translation>
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
        <translation>Numero presso il gestore: %1</translation>
    </message>
    <message>
        <source>Deleted there, noticed %1</source>
        <translation>Eliminata lì, rilevato %1</translation>
    </message>
    <message>
        <source>Last change seen %1</source>
        <translation>Ultima modifica rilevata %1</translation>
    </message>
    <message>
        <source>Supplied: %1</source>
        <translation>Ha fornito: %1</translation>
    </message>
    <message>
        <source>Separate this record</source>
        <extracomment>Button: this record is a call of its own.</extracomment>
        <translation>Separa questo record</translation>
    </message>
    <message>
        <source>Possibly the same call as %1</source>
        <extracomment>%1 says which call: &quot;Twilio · Today 09:14 · Ann Lee&quot;.</extracomment>
        <translation>Forse la stessa chiamata di %1</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unisci</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostra</translation>
    </message>
</context>
<context>
    <name>callboard::RetentionDialog</name>
    <message>
        <source>How long calls are kept</source>
        <translation>Per quanto tempo si conservano le chiamate</translation>
    </message>
    <message>
        <source>What is older is removed from this computer, also when a telephone system still has it. Nothing is deleted there, and nothing that waits to be sent is lost.</source>
        <translation>Ciò che è più vecchio viene rimosso da questo computer, anche se un sistema telefonico lo ha ancora. Lì non viene eliminato nulla, e nulla di ciò che attende l’invio va perso.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Applica</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>In a field with a number of days.</extracomment>
        <translation> giorni</translation>
    </message>
    <message>
        <source>kept for ever</source>
        <translation>conservate per sempre</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) now</source>
        <translation>
            <numerusform>ora %n chiamata</numerusform>
            <numerusform>ora %n chiamate</numerusform>
        </translation>
    </message>
    <message>
        <source>The setting</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>L’impostazione</translation>
    </message>
</context>
<context>
    <name>callboard::ReviewAction</name>
    <message>
        <source>Mark as not &amp;reviewed</source>
        <extracomment>Call menu: somebody has listened to the call, or looked into it; by the second, they take that back.</extracomment>
        <translation>Segna come non &amp;valutata</translation>
    </message>
    <message>
        <source>Mark as &amp;reviewed</source>
        <translation>Segna come &amp;valutata</translation>
    </message>
    <message>
        <source>removal of the mark “reviewed”</source>
        <extracomment>Follows &quot;Undo&quot;: the mark that somebody has listened to a call was taken away, or given.</extracomment>
        <translation>rimozione del contrassegno «valutata»</translation>
    </message>
    <message>
        <source>mark “reviewed”</source>
        <translation>contrassegno «valutata»</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are to be reviewed.</source>
        <translation>
            <numerusform>%n chiamata è da valutare.</numerusform>
            <numerusform>%n chiamate sono da valutare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are marked as reviewed.</source>
        <translation>
            <numerusform>%n chiamata è segnata come valutata.</numerusform>
            <numerusform>%n chiamate sono segnate come valutate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ReviewCallsDelegate</name>
    <message>
        <source>Time not known</source>
        <translation>Ora non nota</translation>
    </message>
    <message>
        <source>%1 · begun</source>
        <extracomment>A call of a review list, some of whose questions are answered. %1 is when the call was.</extracomment>
        <translation>%1 · iniziata</translation>
    </message>
</context>
<context>
    <name>callboard::ReviewPane</name>
    <message>
        <source>Reviews</source>
        <extracomment>Name of the page for screen readers.</extracomment>
        <translation>Valutazioni</translation>
    </message>
    <message>
        <source>Calls of the review</source>
        <extracomment>Name of the list for screen readers.</extracomment>
        <translation>Chiamate della valutazione</translation>
    </message>
    <message>
        <source>Review list</source>
        <extracomment>Name of the box for screen readers.</extracomment>
        <translation>Elenco di valutazione</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <extracomment>Button: opens the report of the review list.</extracomment>
        <translation>&amp;Rapporto…</translation>
    </message>
    <message>
        <source>&amp;New review…</source>
        <extracomment>Button: opens the dialog that draws a sample of calls.</extracomment>
        <translation>&amp;Nuova valutazione…</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else there is to do about reviews.</extracomment>
        <translation>Altro</translation>
    </message>
    <message>
        <source>&amp;Scorecards…</source>
        <translation>&amp;Schede di valutazione…</translation>
    </message>
    <message>
        <source>Remove this review &amp;list…</source>
        <translation>Rimuovi questo e&amp;lenco…</translation>
    </message>
    <message>
        <source>Take &amp;another call</source>
        <extracomment>Button: the call is left out of the review list and another call of the same person is drawn.</extracomment>
        <translation>Prendi un’&amp;altra chiamata</translation>
    </message>
    <message>
        <source>Comment:</source>
        <extracomment>In front of the line for a comment on the current question.</extracomment>
        <translation>Commento:</translation>
    </message>
    <message>
        <source>1–5 answer · N not applicable · C comment · M mark · Backspace back · Enter next call</source>
        <extracomment>Under the scorecard: its keys.</extracomment>
        <translation>1–5 risposta · N non applicabile · C commento · M contrassegno · Backspace indietro · Invio chiamata successiva</translation>
    </message>
    <message>
        <source>Your review</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>La valutazione</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>The reviews could not be read</source>
        <translation>Impossibile leggere le valutazioni</translation>
    </message>
    <message>
        <source>The reviews</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>Le valutazioni</translation>
    </message>
    <message>
        <source>Review calls</source>
        <translation>Valuta le chiamate</translation>
    </message>
    <message>
        <source>Draw the same number of calls of everybody, listen, and answer the questions of a scorecard with the number keys.</source>
        <translation>Sorteggiare lo stesso numero di chiamate per ciascuno, ascoltare e rispondere alle domande di una scheda di valutazione con i tasti numerici.</translation>
    </message>
    <message>
        <source>New review…</source>
        <translation>Nuova valutazione…</translation>
    </message>
    <message>
        <source>Comment on “%1”</source>
        <translation>Commento a «%1»</translation>
    </message>
    <message>
        <source>Call %1 of %2: %3, %4</source>
        <extracomment>The call under review. %1 and %2 are numbers: its place in the list, and how many there are; %3 is who spoke, %4 when.</extracomment>
        <translation>Chiamata %1 di %2: %3, %4</translation>
    </message>
    <message>
        <source>1 is yes, 2 is no, N is not applicable.</source>
        <translation>1 è sì, 2 è no, N è non applicabile.</translation>
    </message>
    <message>
        <source>1 is yes, 2 is no.</source>
        <translation>1 è sì, 2 è no.</translation>
    </message>
    <message>
        <source>Answers are 1 to 5, or N for not applicable.</source>
        <translation>Le risposte vanno da 1 a 5, oppure N per non applicabile.</translation>
    </message>
    <message>
        <source>Answers are 1 to 5.</source>
        <translation>Le risposte vanno da 1 a 5.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still need an answer or a comment.</source>
        <translation>
            <numerusform>%n domanda richiede ancora una risposta o un commento.</numerusform>
            <numerusform>%n domande richiedono ancora una risposta o un commento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n call(s) of this list are reviewed.</source>
        <translation>
            <numerusform>L’unica chiamata di questo elenco è valutata.</numerusform>
            <numerusform>Tutte le %n chiamate di questo elenco sono valutate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapporto…</translation>
    </message>
    <message>
        <source>There is no recording to put a mark in.</source>
        <translation>Non c’è una registrazione in cui mettere un contrassegno.</translation>
    </message>
    <message>
        <source>There is no other call of this person; the list is one call shorter.</source>
        <translation>Non ci sono altre chiamate di questa persona; l’elenco ha una chiamata in meno.</translation>
    </message>
    <message>
        <source>Remove review list</source>
        <translation>Rimuovi l’elenco di valutazione</translation>
    </message>
    <message numerus="yes">
        <source>Remove “%1” with its answers? %n finished review(s) are lost.</source>
        <extracomment>%1 is the name of a review list, %n the number of its finished reviews.</extracomment>
        <translation>
            <numerusform>Rimuovere «%1» con le sue risposte? %n valutazione conclusa andrà persa.</numerusform>
            <numerusform>Rimuovere «%1» con le sue risposte? %n valutazioni concluse andranno perse.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
</context>
<context>
    <name>callboard::ReviewReportDialog</name>
    <message>
        <source>With &amp;comments and marks</source>
        <translation>Con &amp;commenti e contrassegni</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Salva come &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;workbook…</source>
        <extracomment>Button: for a spreadsheet program.</extracomment>
        <translation>Salva come &amp;foglio di calcolo…</translation>
    </message>
    <message>
        <source>The report</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>Il rapporto</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salva il rapporto</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <extracomment>%1 is the name of a file, %2 what went wrong, in English.</extracomment>
        <translation>Impossibile scrivere «%1»: %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvato come %1.</translation>
    </message>
</context>
<context>
    <name>callboard::RoleGate</name>
    <message>
        <source>&amp;Unlock…</source>
        <extracomment>Menu: asks for the passphrase of a higher role.</extracomment>
        <translation>Sb&amp;locca…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <extracomment>Menu: from now on, only what the desk may do can be done, until somebody unlocks it.</extracomment>
        <translation>Blo&amp;cca</translation>
    </message>
    <message>
        <source>The role here is “%1”.</source>
        <translation>Il ruolo qui è «%1».</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Ruolo: %1</translation>
    </message>
</context>
<context>
    <name>callboard::Roles</name>
    <message>
        <source>Whole numbers are hidden in this role.</source>
        <translation>In questo ruolo i numeri completi sono nascosti.</translation>
    </message>
    <message>
        <source>Taking calls out of Callboard, and guests in or out, is locked in this role.</source>
        <translation>In questo ruolo esportare chiamate e importare o esportare ospiti è bloccato.</translation>
    </message>
    <message>
        <source>Deleting, and how long calls are kept, is locked in this role.</source>
        <translation>In questo ruolo l’eliminazione e la conservazione delle chiamate sono bloccate.</translation>
    </message>
    <message>
        <source>Reviews are locked in this role.</source>
        <translation>In questo ruolo le valutazioni sono bloccate.</translation>
    </message>
    <message>
        <source>Correcting transcripts is locked in this role.</source>
        <translation>In questo ruolo la correzione delle trascrizioni è bloccata.</translation>
    </message>
    <message>
        <source>The audit trail is locked in this role.</source>
        <translation>In questo ruolo il registro attività è bloccato.</translation>
    </message>
    <message>
        <source>Accounts are locked in this role.</source>
        <translation>In questo ruolo gli account sono bloccati.</translation>
    </message>
    <message>
        <source>Settings are locked in this role.</source>
        <translation>In questo ruolo le impostazioni sono bloccate.</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>A role: who answers the telephone.</extracomment>
        <translation>Reception</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>A role: who looks after those who answer the telephone.</extracomment>
        <translation>Supervisore</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>A role: who may do everything.</extracomment>
        <translation>Titolare</translation>
    </message>
    <message>
        <source>The queue, calls, notes, tags, guests and the summary. Numbers are shown without their middle, and calling still works. No exports, reviews, corrections, deletions or settings.</source>
        <translation>La coda, chiamate, note, etichette, ospiti e il riepilogo. I numeri appaiono senza la parte centrale, ma chiamare funziona. Niente esportazioni, valutazioni, correzioni, eliminazioni o impostazioni.</translation>
    </message>
    <message>
        <source>Whole numbers, exports, reviews, corrections and the audit trail, too. No deletions, accounts or settings.</source>
        <translation>Anche numeri completi, esportazioni, valutazioni, correzioni e il registro attività. Niente eliminazioni, account o impostazioni.</translation>
    </message>
    <message>
        <source>Everything.</source>
        <translation>Tutto.</translation>
    </message>
    <message>
        <source>%1 The role here is “%2”; Callboard, Unlock… leads to a higher one.</source>
        <extracomment>Why something is not possible. %1 is a sentence: &quot;Reviews are locked in this role.&quot;; %2 the role that is in force, &quot;Callboard&quot; a menu and &quot;Unlock…&quot; a command in it.</extracomment>
        <translation>%1 Il ruolo qui è «%2»; Callboard, Sblocca… porta a uno superiore.</translation>
    </message>
</context>
<context>
    <name>callboard::RolesPage</name>
    <message>
        <source>Roles</source>
        <extracomment>Page of the settings: who may do what.</extracomment>
        <translation>Ruoli</translation>
    </message>
    <message>
        <source>What the settings file has as %1 cannot be read: nothing fits it.</source>
        <extracomment>%1 is a name in the settings file.</extracomment>
        <translation>Ciò che il file delle impostazioni contiene come %1 non è leggibile: nulla vi corrisponde.</translation>
    </message>
    <message>
        <source>Roles are a convenience among people who share a computer, not a wall. They hold in this window only: whoever owns the computer can read Callboard’s files, and the command line asks nobody. Numbers that people said or wrote stay in transcripts and notes.</source>
        <translation>I ruoli sono una comodità tra persone che condividono un computer, non un muro. Valgono solo in questa finestra: chi possiede il computer può leggere i file di Callboard e la riga di comando non chiede nulla a nessuno. I numeri detti o scritti da qualcuno restano in trascrizioni e note.</translation>
    </message>
    <message>
        <source>The window &amp;opens as</source>
        <translation>La &amp;finestra si apre come</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) without a key or click</source>
        <extracomment>When the window locks by itself.</extracomment>
        <translation>
            <numerusform>Dopo %n minuto senza tasti né clic</numerusform>
            <numerusform>Dopo %n minuti senza tasti né clic</numerusform>
        </translation>
    </message>
    <message>
        <source>Loc&amp;k by itself</source>
        <translation>B&amp;locca da sola</translation>
    </message>
    <message>
        <source>Passphrase of the owner</source>
        <translation>Passphrase del titolare</translation>
    </message>
    <message>
        <source>Passphrase of the supervisor</source>
        <translation>Passphrase del supervisore</translation>
    </message>
    <message>
        <source>Holds from the next start on, and whenever the window is locked.</source>
        <extracomment>Behind what a role may do, about the role in which the window opens.</extracomment>
        <translation>Vale dal prossimo avvio e ogni volta che la finestra viene bloccata.</translation>
    </message>
    <message>
        <source>Locking leads to the role “%1”. Callboard, Lock does it at once.</source>
        <translation>Il blocco porta al ruolo «%1». Callboard, Blocca lo fa subito.</translation>
    </message>
    <message>
        <source>Once the owner has a passphrase.</source>
        <translation>Quando il titolare avrà una passphrase.</translation>
    </message>
    <message>
        <source>The owner has a passphrase. It opens everything.</source>
        <translation>Il titolare ha una passphrase. Apre tutto.</translation>
    </message>
    <message>
        <source>The supervisor has a passphrase of their own.</source>
        <translation>Il supervisore ha una passphrase propria.</translation>
    </message>
    <message>
        <source>The owner has no passphrase: everybody can unlock.</source>
        <translation>Il titolare non ha una passphrase: tutti possono sbloccare.</translation>
    </message>
    <message>
        <source>The supervisor has no passphrase of their own; the owner’s opens.</source>
        <translation>Il supervisore non ha una passphrase propria; vale quella del titolare.</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>passphrase</comment>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Set…</source>
        <comment>passphrase</comment>
        <translation>Imposta…</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>passphrase</comment>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove the owner’s passphrase</source>
        <translation>Rimuovi la passphrase del titolare</translation>
    </message>
    <message>
        <source>Remove the supervisor’s passphrase</source>
        <translation>Rimuovi la passphrase del supervisore</translation>
    </message>
    <message>
        <source>Set a passphrase of the owner first: without one everybody can unlock.</source>
        <translation>Impostare prima una passphrase del titolare: senza, tutti possono sbloccare.</translation>
    </message>
</context>
<context>
    <name>callboard::RowActions</name>
    <message>
        <source>&amp;Copy rows</source>
        <extracomment>Call menu: the chosen rows go to the clipboard as text.</extracomment>
        <translation>&amp;Copia righe</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <extracomment>Call menu.</extracomment>
        <translation>Copia &amp;numero</translation>
    </message>
    <message>
        <source>Filter by this c&amp;aller</source>
        <extracomment>Call menu: shows only calls with the same other party.</extracomment>
        <translation>Filtra per questo c&amp;hiamante</translation>
    </message>
    <message>
        <source>Filter by this &amp;line</source>
        <extracomment>Call menu: shows only calls over the same number of ours.</extracomment>
        <translation>Filtra per questa &amp;linea</translation>
    </message>
    <message>
        <source>Filter by this &amp;staff member</source>
        <extracomment>Call menu: shows only calls of the same employee.</extracomment>
        <translation>&amp;Filtra per questo addetto</translation>
    </message>
    <message>
        <source>Na&amp;me this line…</source>
        <extracomment>Call menu: opens a dialog to give a number of ours a name.</extracomment>
        <translation>Nome dell&amp;a linea…</translation>
    </message>
    <message>
        <source>Name this staff m&amp;ember…</source>
        <extracomment>Call menu: opens a dialog to give an employee&apos;s id a name.</extracomment>
        <translation>No&amp;me dell’addetto…</translation>
    </message>
    <message>
        <source>Call &amp;back</source>
        <extracomment>Call menu: dials the other party with the desktop&apos;s telephone program.</extracomment>
        <translation>&amp;Richiama</translation>
    </message>
    <message>
        <source>&amp;Join as one call</source>
        <extracomment>Call menu: the two chosen rows are the same real call.</extracomment>
        <translation>&amp;Unisci in una sola chiamata</translation>
    </message>
    <message>
        <source>Name this line</source>
        <translation>Nome della linea</translation>
    </message>
    <message>
        <source>What do you call %1? An empty name shows the number again.</source>
        <extracomment>Question in a dialog. %1 is a telephone number of ours.</extracomment>
        <translation>Come si chiama %1? Un nome vuoto mostra di nuovo il numero.</translation>
    </message>
    <message>
        <source>Name this staff member</source>
        <translation>Nome dell’addetto</translation>
    </message>
    <message>
        <source>Who is %1? An empty name shows the id again.</source>
        <extracomment>Question in a dialog. %1 is an employee&apos;s id in the telephone system.</extracomment>
        <translation>Chi è %1? Un nome vuoto mostra di nuovo l’ID.</translation>
    </message>
    <message>
        <source>The name</source>
        <extracomment>&quot;The name&quot;: subject of a sentence about a failure, e.g. &quot;%1 cannot be written on this disk&quot;.</extracomment>
        <translation>Il nome</translation>
    </message>
</context>
<context>
    <name>callboard::RowCopier</name>
    <message>
        <source>The list of calls</source>
        <translation>L’elenco delle chiamate</translation>
    </message>
    <message>
        <source>Copying rows: %L1 of %L2</source>
        <extracomment>Message while rows are copied to the clipboard. %L1 of %L2 are done; both are large numbers.</extracomment>
        <translation>Copia delle righe: %L1 di %L2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln riga copiata</numerusform>
            <numerusform>%Ln righe copiate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ScorecardDelegate</name>
    <message>
        <source>N/A</source>
        <extracomment>On a small button: the question does not apply to this call; the key is N.</extracomment>
        <translation>N/A</translation>
    </message>
    <message>
        <source>Needs a comment (C)</source>
        <extracomment>Under a question whose answer must be explained; C is the key.</extracomment>
        <translation>Richiede un commento (C)</translation>
    </message>
</context>
<context>
    <name>callboard::ScorecardView</name>
    <message>
        <source>Scorecard</source>
        <extracomment>Name of the list of questions for screen readers.</extracomment>
        <translation>Scheda di valutazione</translation>
    </message>
</context>
<context>
    <name>callboard::ScorecardsDialog</name>
    <message>
        <source>May be not a&amp;pplicable</source>
        <translation>Può essere non app&amp;licabile</translation>
    </message>
    <message>
        <source>1 or “no” &amp;fails the whole call</source>
        <extracomment>Check box: the worst answer to this question makes the score of the whole call 0.</extracomment>
        <translation>1 o «no» &amp;boccia l’intera chiamata</translation>
    </message>
    <message>
        <source>Remove card</source>
        <translation>Rimuovi scheda</translation>
    </message>
    <message>
        <source>Remove &amp;question</source>
        <translation>&amp;Rimuovi domanda</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>S&amp;u</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Giù</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Schede di valutazione</translation>
    </message>
    <message>
        <source>The scorecards</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>Le schede di valutazione</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>Da 1 a 5</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sì o no</translation>
    </message>
    <message>
        <source>Never required</source>
        <extracomment>When an answer must be explained.</extracomment>
        <translation>Mai obbligatorio</translation>
    </message>
    <message>
        <source>Required for 1, 2 and “no”</source>
        <translation>Obbligatorio per 1, 2 e «no»</translation>
    </message>
    <message>
        <source>Always required</source>
        <translation>Sempre obbligatorio</translation>
    </message>
    <message>
        <source>S&amp;ection:</source>
        <translation>S&amp;ezione:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Testo:</translation>
    </message>
    <message>
        <source>A&amp;nswer:</source>
        <translation>Rispost&amp;a:</translation>
    </message>
    <message>
        <source>&amp;Weight:</source>
        <extracomment>Form: how much a question counts, 0 to 100.</extracomment>
        <translation>&amp;Peso:</translation>
    </message>
    <message>
        <source>C&amp;omment:</source>
        <translation>C&amp;ommento:</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Scheda di valutazione</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Domande</translation>
    </message>
    <message>
        <source>New &amp;card</source>
        <translation>Nuova s&amp;cheda</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importa…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;sporta…</translation>
    </message>
    <message>
        <source>&amp;Add question</source>
        <translation>Aggiungi &amp;domanda</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>No&amp;me:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>New scorecard</source>
        <extracomment>Name of a new scorecard, to be changed.</extracomment>
        <translation>Nuova scheda di valutazione</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>section of a scorecard</comment>
        <translation>Domande</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is the name of a scorecard, %2 a sentence that says what is wrong with it.</extracomment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Import a scorecard</source>
        <translation>Importa una scheda di valutazione</translation>
    </message>
    <message>
        <source>Scorecard (*.json)</source>
        <translation>Scheda di valutazione (*.json)</translation>
    </message>
    <message>
        <source>Export the scorecard</source>
        <translation>Esporta la scheda di valutazione</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <extracomment>%1 is the name of a file, %2 what the system says.</extracomment>
        <translation>«%1» non può essere letto: %2</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>Impossibile scrivere «%1»: %2</translation>
    </message>
</context>
<context>
    <name>callboard::Screenshot</name>
    <message>
        <source>There is no picture: the window is not filled, and nothing has come for a minute.</source>
        <translation>Non c’è nessuna immagine: la finestra non è piena e da un minuto non arriva nulla.</translation>
    </message>
    <message>
        <source>The picture could not be written: %1.</source>
        <translation>Impossibile scrivere l’immagine: %1.</translation>
    </message>
</context>
<context>
    <name>callboard::SearchBox</name>
    <message>
        <source>Search calls</source>
        <extracomment>Screen reader name of the search box.</extracomment>
        <translation>Cerca chiamate</translation>
    </message>
    <message>
        <source>Search names, numbers, words – or status:missed</source>
        <extracomment>Shown in the empty search box. The words before the colon belong to the query language and stay as they are.</extracomment>
        <translation>Cercare nomi, numeri, parole – o status:missed</translation>
    </message>
</context>
<context>
    <name>callboard::SearchCompleter</name>
    <message>
        <source>Queries that you use are listed here.</source>
        <translation>Qui compaiono le ricerche usate.</translation>
    </message>
    <message>
        <source>Clear history</source>
        <extracomment>Last line of the list of earlier queries.</extracomment>
        <translation>Cancella cronologia</translation>
    </message>
    <message>
        <source>Only the first %L1 characters were taken.</source>
        <extracomment>Below the search box, after a long text was pasted into it. %L1 is a number of characters.</extracomment>
        <translation>Sono stati presi solo i primi %L1 caratteri.</translation>
    </message>
</context>
<context>
    <name>callboard::Section</name>
    <message>
        <source>Shown; press to fold away</source>
        <translation>Visibile; premere per comprimere</translation>
    </message>
    <message>
        <source>Folded away; press to show</source>
        <translation>Compresso; premere per mostrare</translation>
    </message>
</context>
<context>
    <name>callboard::SetAsideDialog</name>
    <message>
        <source>Set aside from “%1”</source>
        <extracomment>Title of a dialog. %1 is the name of an account.</extracomment>
        <translation>Messi da parte da «%1»</translation>
    </message>
    <message>
        <source>%1. They are kept as %2 sent them and tried again with each new version of Callboard; all other calls are there.</source>
        <extracomment>%1 is a sentence such as &quot;3 items could not be read&quot;, %2 a telephone system.</extracomment>
        <translation>%1. Si conservano come li ha inviati %2 e si riprovano con ogni nuova versione di Callboard; tutte le altre chiamate ci sono.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <extracomment>Name of a text field for screen readers: the answer of a telephone system, as it came.</extracomment>
        <translation>Ciò che è stato inviato</translation>
    </message>
    <message>
        <source>Copy the &amp;reasons</source>
        <extracomment>Button: copies ids and reasons, without what the records hold.</extracomment>
        <translation>Copia i &amp;motivi</translation>
    </message>
    <message>
        <source>Ids and reasons only: nothing of what the records say.</source>
        <translation>Solo ID e motivi: nulla di ciò che dicono i record.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Why it could not be read</source>
        <translation>Perché non è leggibile</translation>
    </message>
    <message>
        <source>without an id</source>
        <extracomment>In place of the id of a record that has none that could be read.</extracomment>
        <translation>senza ID</translation>
    </message>
</context>
<context>
    <name>callboard::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <extracomment>List in the settings dialog.</extracomment>
        <translation>Pagine delle impostazioni</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Applica</translation>
    </message>
</context>
<context>
    <name>callboard::SettingsPage</name>
    <message>
        <source>The settings file says “%1”, which cannot be used. Callboard uses: %2.</source>
        <extracomment>Beside a setting. %1 is what somebody wrote into the settings file by hand, %2 what holds instead.</extracomment>
        <translation>Il file delle impostazioni contiene «%1», che non è utilizzabile. Callboard usa: %2.</translation>
    </message>
</context>
<context>
    <name>callboard::ShippedTemplates</name>
    <message>
        <source>late</source>
        <extracomment>Name of a template for notes, typed behind &quot;/&quot;: one short word of letters. Late check-out.</extracomment>
        <translation>tardi</translation>
    </message>
    <message>
        <source>{name}, room {room}: late check-out until {until}. Confirmed by {who}.</source>
        <extracomment>Template for a note. Words in braces: {name} {room} {time} stay as they are, others are places to fill in and are translated.</extracomment>
        <translation>{name}, camera {room}: check-out posticipato fino alle {ora}. Confermato da {chi}.</translation>
    </message>
    <message>
        <source>callback</source>
        <extracomment>Name of a template for notes, one word: the caller wants to be called back.</extracomment>
        <translation>richiamata</translation>
    </message>
    <message>
        <source>{name} asks to be called back at {when} about {what}.</source>
        <translation>{name} chiede di essere richiamato alle {quando} per {motivo}.</translation>
    </message>
    <message>
        <source>booking</source>
        <extracomment>Name of a template for notes, one word: reservation.</extracomment>
        <translation>prenotazione</translation>
    </message>
    <message>
        <source>Booking for {name}: {arrival} to {departure}, {guests} guests. Price told: {price}.</source>
        <translation>Prenotazione per {name}: dal {arrivo} al {partenza}, {ospiti} ospiti. Prezzo comunicato: {prezzo}.</translation>
    </message>
    <message>
        <source>complaint</source>
        <extracomment>Name of a template for notes, one word: complaint.</extracomment>
        <translation>reclamo</translation>
    </message>
    <message>
        <source>{time}: {name}, room {room}, complains about {what}. Done: {done}.</source>
        <translation>{time}: {name}, camera {room}, si lamenta di {problema}. Fatto: {intervento}.</translation>
    </message>
    <message>
        <source>transfer</source>
        <extracomment>Name of a template for notes, one word: transfer from or to the airport or station.</extracomment>
        <translation>transfer</translation>
    </message>
    <message>
        <source>Transfer for {name} on {day} at {hour}, from {place}, {guests} guests. Ordered from {company}.</source>
        <translation>Transfer per {name} il {giorno} alle {ora}, da {luogo}, {ospiti} ospiti. Ordinato presso {azienda}.</translation>
    </message>
</context>
<context>
    <name>callboard::SideBar</name>
    <message>
        <source>Views and filters</source>
        <extracomment>Screen reader: the column with saved views and filters.</extracomment>
        <translation>Viste e filtri</translation>
    </message>
</context>
<context>
    <name>callboard::SoundMenu</name>
    <message>
        <source>&amp;Loudspeaker</source>
        <extracomment>Menu: the loudspeakers and headphones of the computer.</extracomment>
        <translation>&amp;Altoparlante</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>&amp;Volume</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <extracomment>Loudspeaker: whichever the desktop prefers at the time.</extracomment>
        <translation>Come il desktop</translation>
    </message>
    <message>
        <source>None found</source>
        <extracomment>In place of the list of loudspeakers.</extracomment>
        <translation>Nessuno trovato</translation>
    </message>
</context>
<context>
    <name>callboard::Spelling</name>
    <message>
        <source>No dictionary is installed</source>
        <extracomment>In the menu of languages whose spelling is checked.</extracomment>
        <translation>Nessun dizionario installato</translation>
    </message>
    <message>
        <source>&amp;More languages…</source>
        <translation>Altre &amp;lingue…</translation>
    </message>
    <message>
        <source>Spelling is checked with hunspell&apos;s dictionaries. Your system has them as packages, on Debian for example hunspell-en-us or hunspell-de-de. A dictionary of your own, a .aff and a .dic file, goes into the folder

%1

Start Callboard again afterwards.</source>
        <extracomment>How to get dictionaries. %1 is a folder.</extracomment>
        <translation>L’ortografia viene controllata con i dizionari di hunspell. Il sistema li offre come pacchetti, in Debian per esempio hunspell-it o hunspell-en-us. Un dizionario proprio, un file .aff e uno .dic, va nella cartella

%1

Poi riavviare Callboard.</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>Altre lingue</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <extracomment>In the menu of a misspelt word, while the words that may be meant are looked for.</extracomment>
        <translation>Ricerca di suggerimenti…</translation>
    </message>
    <message>
        <source>&amp;Add to the dictionary</source>
        <translation>&amp;Aggiungi al dizionario</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <extracomment>Menu of a misspelt word: takes it for right until the program ends.</extracomment>
        <translation>&amp;Ignora</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <extracomment>In the menu of a misspelt word.</extracomment>
        <translation>Nessun suggerimento</translation>
    </message>
</context>
<context>
    <name>callboard::StaffingPanel</name>
    <message>
        <source>Answer in time: </source>
        <extracomment>Before and behind fields with numbers.</extracomment>
        <translation>Risposta in tempo: </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Talk time: </source>
        <translation>Conversazione: </translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Notes afterwards: </source>
        <translation>Note dopo la chiamata: </translation>
    </message>
    <message>
        <source>Talk time: as in the calls</source>
        <translation>Conversazione: come nelle chiamate</translation>
    </message>
    <message>
        <source>People needed by half hour</source>
        <extracomment>Title of a chart.</extracomment>
        <translation>Persone necessarie per mezz’ora</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Giorno della settimana</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Calls expected</source>
        <translation>Chiamate previste</translation>
    </message>
    <message>
        <source>People needed</source>
        <translation>Persone necessarie</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Risposte in tempo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A half hour of the week: &quot;Saturday, 16:00&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 calls expected, %2 needed, %3 answered in time</source>
        <extracomment>%1 and %2 are numbers, %3 is a share.</extracomment>
        <translation>%1 chiamate previste, %2 necessarie, %3 con risposta in tempo</translation>
    </message>
    <message>
        <source>Expected are as many calls as came on average in that half hour during the period; each keeps somebody busy for %1, and %3 are to be answered within %2. The number is worked out with Erlang C: calls come at random and nobody gives up. Where callers do give up it asks for too many people, where calls come in bursts for too few, and with few calls it is a rough guide. Breaks, holidays and how many guests are in the house are not in it.</source>
        <extracomment>%1 and %2 are lengths of time, %3 is a share.</extracomment>
        <translation>Sono previste tante chiamate quante ne sono arrivate in media in quella mezz’ora durante il periodo; ciascuna occupa una persona per %1, e %3 devono ricevere risposta entro %2. Il numero è calcolato con Erlang C: le chiamate arrivano a caso e nessuno rinuncia. Dove chi chiama rinuncia, indica troppe persone; dove le chiamate arrivano a raffica, troppo poche; e con poche chiamate è un’indicazione approssimativa. Pause, festività e numero di ospiti in struttura non sono considerati.</translation>
    </message>
</context>
<context>
    <name>callboard::StatusLine</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <extracomment>Status bar: how many calls the list has.</extracomment>
        <translation>
            <numerusform>%Ln chiamata</numerusform>
            <numerusform>%Ln chiamate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Status bar: how many rows of the list are selected. Followed by how many calls the list has.</extracomment>
        <translation>
            <numerusform>%Ln selezionata</numerusform>
            <numerusform>%Ln selezionate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) need(s) you</source>
        <extracomment>Status bar: edits that were refused or clash; the user decides. Click opens the list.</extracomment>
        <translation>
            <numerusform>%n modifica da sistemare</numerusform>
            <numerusform>%n modifiche da sistemare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) waiting to be sent</source>
        <extracomment>Status bar: edits that will be sent by themselves. Click opens the list.</extracomment>
        <translation>
            <numerusform>%n modifica da inviare</numerusform>
            <numerusform>%n modifiche da inviare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::SuggestionModel</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <extracomment>Screen reader, about a line of what the search box offers. Follows its name.</extracomment>
        <translation>
            <numerusform>%Ln chiamata</numerusform>
            <numerusform>%Ln chiamate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <extracomment>Name for screen readers of the list below the search box.</extracomment>
        <translation>Suggerimenti</translation>
    </message>
</context>
<context>
    <name>callboard::Suggestions</name>
    <message>
        <source>Who called whom</source>
        <translation>Chi ha chiamato chi</translation>
    </message>
    <message>
        <source>How the call ended</source>
        <translation>Com’è finita la chiamata</translation>
    </message>
    <message>
        <source>The telephone system</source>
        <translation>Il sistema telefonico</translation>
    </message>
    <message>
        <source>The account it came from</source>
        <translation>L’account da cui proviene</translation>
    </message>
    <message>
        <source>Our own number, by name or digits</source>
        <translation>Il proprio numero, per nome o cifre</translation>
    </message>
    <message>
        <source>The calling number, or a part of it</source>
        <translation>Il numero chiamante o una sua parte</translation>
    </message>
    <message>
        <source>The called number, or a part of it</source>
        <translation>Il numero chiamato o una sua parte</translation>
    </message>
    <message>
        <source>Either number, or a part of it</source>
        <translation>Uno dei due numeri o una sua parte</translation>
    </message>
    <message>
        <source>The employee</source>
        <translation>L’addetto</translation>
    </message>
    <message>
        <source>The guest&apos;s name</source>
        <translation>Il nome dell’ospite</translation>
    </message>
    <message>
        <source>What there is about the call</source>
        <translation>Che cosa c’è sulla chiamata</translation>
    </message>
    <message>
        <source>What state the call is in</source>
        <translation>In quale situazione è la chiamata</translation>
    </message>
    <message>
        <source>From this day or moment on</source>
        <translation>A partire da questo giorno o momento</translation>
    </message>
    <message>
        <source>Until before this day or moment</source>
        <translation>Fino a prima di questo giorno o momento</translation>
    </message>
    <message>
        <source>On this day, in this month or year</source>
        <translation>In questo giorno, mese o anno</translation>
    </message>
    <message>
        <source>How long it took, as its system counts</source>
        <translation>Quanto è durata, secondo il suo sistema</translation>
    </message>
    <message>
        <source>How long it rang</source>
        <translation>Quanto ha squillato</translation>
    </message>
    <message>
        <source>How long the two talked</source>
        <translation>Quanto è durata la conversazione</translation>
    </message>
    <message>
        <source>A tag of the call</source>
        <translation>Un’etichetta della chiamata</translation>
    </message>
    <message>
        <source>Whether a missed caller was called back</source>
        <translation>Se chi non ha avuto risposta è stato richiamato</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Ora del giorno</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Giorno della settimana</translation>
    </message>
    <message>
        <source>Who must have said the words</source>
        <translation>Chi deve aver detto le parole</translation>
    </message>
    <message>
        <source>By date and time</source>
        <translation>Per data e ora</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Per stato</translation>
    </message>
    <message>
        <source>By direction</source>
        <translation>Per direzione</translation>
    </message>
    <message>
        <source>By the guest&apos;s name</source>
        <translation>Per nome dell’ospite</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Per numero</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>Per linea</translation>
    </message>
    <message>
        <source>By employee</source>
        <translation>Per addetto</translation>
    </message>
    <message>
        <source>By telephone system</source>
        <translation>Per sistema telefonico</translation>
    </message>
    <message>
        <source>By ringing time</source>
        <translation>Per tempo di squillo</translation>
    </message>
    <message>
        <source>By talk time</source>
        <translation>Per tempo di conversazione</translation>
    </message>
    <message>
        <source>By duration</source>
        <translation>Per durata</translation>
    </message>
    <message>
        <source>The order of the list</source>
        <translation>L’ordine dell’elenco</translation>
    </message>
    <message>
        <source>%1, largest or latest first</source>
        <extracomment>Explains an order of the list. %1 is &quot;By talk time&quot; or the like.</extracomment>
        <translation>%1, prima il maggiore o il più recente</translation>
    </message>
    <message>
        <source>%1, smallest or earliest first</source>
        <extracomment>As above.</extracomment>
        <translation>%1, prima il minore o il meno recente</translation>
    </message>
    <message>
        <source>Longer than two minutes</source>
        <translation>Più di due minuti</translation>
    </message>
    <message>
        <source>Less than 30 seconds</source>
        <translation>Meno di 30 secondi</translation>
    </message>
    <message>
        <source>Between 30 and 60 seconds</source>
        <translation>Tra 30 e 60 secondi</translation>
    </message>
    <message>
        <source>None at all</source>
        <translation>Per niente</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>Di mattina</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation>Di pomeriggio</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Di sera</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>Di notte</translation>
    </message>
</context>
<context>
    <name>callboard::SummaryPage</name>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>As &amp;PDF…</source>
        <translation>Come &amp;PDF…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>S&amp;tampa…</translation>
    </message>
    <message>
        <source>Calls per day as a picture…</source>
        <translation>Chiamate al giorno come immagine…</translation>
    </message>
    <message>
        <source>Calls per day</source>
        <translation>Chiamate al giorno</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Salva il riepilogo</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>Kind of file in a file dialog; keep what is in the brackets.</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>riepilogo</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Salva il grafico</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <extracomment>Kinds of files in a file dialog; keep what is in the brackets.</extracomment>
        <translation>Immagine (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Disegno (*.svg)</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <extracomment>On paper, below the title: the words of the query that the calls pass.</extracomment>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <extracomment>On paper: when it was made.</extracomment>
        <translation>Creato il %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A stretch of time; %1 is its first day, %2 its last.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>Screen reader: the page with key figures and charts.</extracomment>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>Compared with before</source>
        <extracomment>What figures are compared with.</extracomment>
        <translation>Confronto con prima</translation>
    </message>
    <message>
        <source>Compared with last year</source>
        <translation>Confronto con l’anno scorso</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Senza confronto</translation>
    </message>
    <message>
        <source>What the figures are compared with</source>
        <translation>Con che cosa si confrontano le cifre</translation>
    </message>
    <message>
        <source>Answered within </source>
        <extracomment>Before and behind the field with a number of seconds.</extracomment>
        <translation>Risposta entro </translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Limit of the answer time in seconds</source>
        <translation>Limite del tempo di risposta in secondi</translation>
    </message>
    <message>
        <source>Show the calls</source>
        <translation>Mostra le chiamate</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Questo mese</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mese scorso</translation>
    </message>
    <message>
        <source>Last 3 whole months</source>
        <translation>Ultimi 3 mesi interi</translation>
    </message>
    <message>
        <source>Last 12 whole months</source>
        <translation>Ultimi 12 mesi interi</translation>
    </message>
    <message>
        <source>All calls</source>
        <extracomment>The summary is about calls of any time.</extracomment>
        <translation>Tutte le chiamate</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chiamate</translation>
    </message>
    <message>
        <source>Missed %</source>
        <translation>Perse %</translation>
    </message>
    <message>
        <source>Answer time</source>
        <extracomment>Title of a chart: how long inbound calls rang until they were answered.</extracomment>
        <translation>Tempo di risposta</translation>
    </message>
    <message>
        <source>What the cells show</source>
        <translation>Che cosa mostrano le celle</translation>
    </message>
    <message>
        <source>By status</source>
        <extracomment>Titles of charts: how many calls there are by…</extracomment>
        <translation>Per stato</translation>
    </message>
    <message>
        <source>Call backs</source>
        <translation>Richiamate</translation>
    </message>
    <message>
        <source>What became of inbound calls that nobody answered.</source>
        <translation>Com’è andata a finire con le chiamate in entrata a cui nessuno ha risposto.</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Per fornitore</translation>
    </message>
    <message>
        <source>Providers count ring time and transfers differently: their own pages may show other figures.</source>
        <translation>I fornitori contano in modo diverso il tempo di squillo e i trasferimenti: le loro pagine possono mostrare altre cifre.</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>Per linea</translation>
    </message>
    <message>
        <source>By staff</source>
        <translation>Per addetto</translation>
    </message>
    <message>
        <source>How long answered inbound calls rang, in seconds or minutes.</source>
        <translation>Quanto hanno squillato le chiamate in entrata con risposta, in secondi o minuti.</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Title of a chart: how long calls took.</extracomment>
        <translation>Durata</translation>
    </message>
    <message>
        <source>How long calls took as their provider counts it, in seconds or minutes.</source>
        <translation>Quanto sono durate le chiamate secondo il loro fornitore, in secondi o minuti.</translation>
    </message>
    <message>
        <source>The summary</source>
        <extracomment>&quot;The summary&quot;: subject of a sentence about a failure.</extracomment>
        <translation>Il riepilogo</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <extracomment>Below the title of the summary. %1 is a time zone: in it days begin and hours are counted.</extracomment>
        <translation>Orari nel fuso %1</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>confronto con %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) not read completely (hatched)</source>
        <translation>
            <numerusform>%n giorno non letto del tutto (tratteggiato)</numerusform>
            <numerusform>%n giorni non letti del tutto (tratteggiati)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) without a time</source>
        <translation>
            <numerusform>%n chiamata senza orario</numerusform>
            <numerusform>%n chiamate senza orario</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <extracomment>Title of a chart: rows are days of the week, columns hours of the day.</extracomment>
        <translation>Ore della settimana</translation>
    </message>
    <message>
        <source>When calls began, in the time zone of the property. Drag over cells to choose several.</source>
        <translation>Quando sono iniziate le chiamate, nel fuso orario della struttura. Trascinare sulle celle per sceglierne più di una.</translation>
    </message>
</context>
<context>
    <name>callboard::SummaryPanel</name>
    <message>
        <source>Action items · ticks are kept here only</source>
        <extracomment>Title of what is to be done after a call, once one of it was ticked here.</extracomment>
        <translation>Cose da fare · le spunte restano solo qui</translation>
    </message>
    <message>
        <source>Action items · the tick could not be saved, try again</source>
        <extracomment>Title of what is to be done after a call, when a tick could not be written to the disk.</extracomment>
        <translation>Cose da fare · impossibile salvare la spunta, riprovare</translation>
    </message>
    <message>
        <source>Done? Kept here only, nothing is sent.</source>
        <extracomment>Tool tip of the box before something that is to be done after a call.</extracomment>
        <translation>Fatto? Resta solo qui, nulla viene inviato.</translation>
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
        <translation>%1 punti</translation>
    </message>
    <message numerus="yes">
        <source>Worked out from %n call(s).</source>
        <translation>
            <numerusform>Calcolato da %n chiamata.</numerusform>
            <numerusform>Calcolato da %n chiamate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more call(s) do not tell it.</source>
        <translation>
            <numerusform>Un’altra chiamata non lo indica.</numerusform>
            <numerusform>Altre %n chiamate non lo indicano.</numerusform>
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
        <translation>= uguale</translation>
    </message>
    <message>
        <source>Not told by: %1.</source>
        <extracomment>Below the definition of a figure. %1 is a list of telephone systems.</extracomment>
        <translation>Non indicato da: %1.</translation>
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
            <numerusform>Etichette di %n chiamata</numerusform>
            <numerusform>Etichette di %n chiamate</numerusform>
        </translation>
    </message>
    <message>
        <source>Now:</source>
        <extracomment>Form: the tags that the call has.</extracomment>
        <translation>Adesso:</translation>
    </message>
    <message>
        <source>&amp;Add:</source>
        <extracomment>Form: tags to put on calls.</extracomment>
        <translation>&amp;Aggiungi:</translation>
    </message>
    <message>
        <source>&amp;Take off:</source>
        <extracomment>Form: tags to take off calls.</extracomment>
        <translation>&amp;Togli:</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Separate da virgole</translation>
    </message>
    <message>
        <source>&amp;Change tags</source>
        <translation>&amp;Cambia etichette</translation>
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
        <translation>Ospite %1</translation>
    </message>
    <message>
        <source>both at once %1 s</source>
        <extracomment>For how long guest and staff spoke at the same time. %1 is a count of seconds.</extracomment>
        <translation>entrambi insieme %1 s</translation>
    </message>
    <message>
        <source>staff %1</source>
        <extracomment>How much of a call the people of the hotel spoke. %1 is &quot;30 %&quot;.</extracomment>
        <translation>personale %1</translation>
    </message>
    <message>
        <source>Speech %1</source>
        <extracomment>How much of a call anybody spoke, where nobody knows who. %1 is &quot;92 %&quot;.</extracomment>
        <translation>Parlato %1</translation>
    </message>
    <message>
        <source>silence %1</source>
        <extracomment>How much of a call nobody spoke. %1 is &quot;8 %&quot;.</extracomment>
        <translation>silenzio %1</translation>
    </message>
    <message>
        <source>%1. What is said at once counts for both.</source>
        <extracomment>Tool tip of the bar that shows how much of a call each side spoke. %1 is the same in words.</extracomment>
        <translation>%1. Ciò che viene detto insieme conta per entrambi.</translation>
    </message>
</context>
<context>
    <name>callboard::TaskListDialog</name>
    <message>
        <source>&amp;Show call</source>
        <extracomment>Button: shows the last call of the chosen person among the calls.</extracomment>
        <translation>&amp;Mostra chiamata</translation>
    </message>
    <message>
        <source>&amp;Back into the queue</source>
        <extracomment>Button: the chosen person waits in the queue again.</extracomment>
        <translation>&amp;Rimetti in coda</translation>
    </message>
</context>
<context>
    <name>callboard::TemplatePopup</name>
    <message>
        <source>Templates</source>
        <extracomment>Name for screen readers of the list of templates below the cursor.</extracomment>
        <translation>Modelli</translation>
    </message>
</context>
<context>
    <name>callboard::TemplatesDialog</name>
    <message>
        <source>Templates for notes</source>
        <translation>Modelli per le note</translation>
    </message>
    <message>
        <source>In a note, type / and the name. {name}, {room} and {time} are filled in where they are known; any other word in braces is a place to fill in, reached with Tab.</source>
        <translation>In una nota, digitare / e il nome. {name}, {room} e {time} vengono compilati dove sono noti; ogni altra parola tra parentesi graffe è un punto da compilare, raggiungibile con Tab.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>Button: a new template.</extracomment>
        <translation>&amp;Aggiungi</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <extracomment>Button: moves a template up in the list.</extracomment>
        <translation>S&amp;u</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <extracomment>Button: moves a template down in the list.</extracomment>
        <translation>&amp;Giù</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>&amp;Name, behind the /:</source>
        <translation>&amp;Nome, dopo la /:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Testo:</translation>
    </message>
    <message>
        <source>Template %1 needs a name.</source>
        <translation>Il modello %1 richiede un nome.</translation>
    </message>
    <message>
        <source>“%1” is not one word: use letters, digits, “-” and “_”.</source>
        <translation>«%1» non è una sola parola: usare lettere, cifre, «-» e «_».</translation>
    </message>
    <message>
        <source>There are two templates “%1”.</source>
        <translation>Ci sono due modelli «%1».</translation>
    </message>
    <message>
        <source>The template “%1” has no text.</source>
        <translation>Il modello «%1» non ha testo.</translation>
    </message>
    <message>
        <source>The templates</source>
        <translation>L’elenco dei modelli</translation>
    </message>
</context>
<context>
    <name>callboard::TextLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
</context>
<context>
    <name>callboard::TextView</name>
    <message>
        <source>Show the rest</source>
        <translation>Mostra il resto</translation>
    </message>
</context>
<context>
    <name>callboard::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>Trascrizione</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>Button beside a transcript that the reader has scrolled while the recording plays: scroll along again.</extracomment>
        <translation>Segui</translation>
    </message>
    <message>
        <source>Scroll along with the recording again</source>
        <translation>Torna a scorrere con la registrazione</translation>
    </message>
    <message>
        <source>Find in the transcript (/)</source>
        <translation>Cerca nella trascrizione (/)</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>Cerca nella trascrizione</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <extracomment>Behind the line in which one looks for words in a transcript.</extracomment>
        <translation>
            <numerusform>%Ln corrispondenza</numerusform>
            <numerusform>%Ln corrispondenze</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trovato</translation>
    </message>
    <message>
        <source>Play from %1</source>
        <extracomment>Menu of a turn in a transcript. %1 is a time such as &quot;0:42&quot;.</extracomment>
        <translation>Riproduci da %1</translation>
    </message>
    <message>
        <source>Copy with speakers and times</source>
        <translation>Copia con interlocutori e orari</translation>
    </message>
    <message>
        <source>Copy words only</source>
        <translation>Copia solo le parole</translation>
    </message>
    <message>
        <source>The correction could not be saved yet; it is tried again.</source>
        <extracomment>Below a transcript whose words were just corrected, while the disk does not take them.</extracomment>
        <translation>Non è stato ancora possibile salvare la correzione; si riproverà.</translation>
    </message>
    <message>
        <source>Correct the words…</source>
        <extracomment>Menu of a turn in a transcript.</extracomment>
        <translation>Correggi le parole…</translation>
    </message>
    <message>
        <source>Hide the original</source>
        <extracomment>Menu of a turn in a transcript that somebody has corrected.</extracomment>
        <translation>Nascondi l’originale</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>Mostra l’originale</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <translation>Annulla la correzione</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <extracomment>Menu of a transcript, about a correction of words that it no longer has. %1 is &quot;“before” → “after”&quot;.</extracomment>
        <translation>Annulla %1</translation>
    </message>
</context>
<context>
    <name>callboard::TrayIcon</name>
    <message>
        <source>&amp;Show Callboard</source>
        <extracomment>Menu of the icon in the tray.</extracomment>
        <translation>&amp;Mostra Callboard</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <extracomment>Menu of the icon in the tray: opens the settings.</extracomment>
        <translation>&amp;Notifiche…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Menu of the icon in the tray.</extracomment>
        <translation>&amp;Esci</translation>
    </message>
</context>
<context>
    <name>callboard::TurnEditor</name>
    <message>
        <source>Enter keeps it on this computer · Esc leaves it as it was</source>
        <extracomment>Below the words of a turn of a transcript while they are being corrected.</extracomment>
        <translation>Invio salva su questo computer · Esc lascia com’era</translation>
    </message>
    <message>
        <source>Words of this turn</source>
        <extracomment>Name for screen readers of the field in which the words of a turn are corrected. %1 is a speaker, or a speaker and a time.</extracomment>
        <translation>Parole di questo intervento</translation>
    </message>
    <message>
        <source>Words of %1</source>
        <translation>Parole di %1</translation>
    </message>
</context>
<context>
    <name>callboard::TypeAhead</name>
    <message>
        <source>No guest in this list begins with “%1”</source>
        <extracomment>Status bar, after typing in the table. %1 is what was typed.</extracomment>
        <translation>Nessun ospite in questo elenco inizia con «%1»</translation>
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
        <translation>Sblocca</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <comment>button</comment>
        <translation>&amp;Sblocca</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Questa non è la passphrase.</translation>
    </message>
    <message>
        <source>This is the supervisor’s passphrase; the owner’s is needed.</source>
        <translation>Questa è la passphrase del supervisore; serve quella del titolare.</translation>
    </message>
    <message>
        <source>The passphrase in the settings cannot be read. Close Callboard, and remove owner_passphrase from [roles] in callboard.ini.</source>
        <extracomment>roles, owner_passphrase and callboard.ini are names in and of a file.</extracomment>
        <translation>La passphrase nelle impostazioni non è leggibile. Chiudere Callboard e rimuovere owner_passphrase da [roles] in callboard.ini.</translation>
    </message>
    <message numerus="yes">
        <source>This is not the passphrase. The next try is in %n second(s).</source>
        <translation>
            <numerusform>Questa non è la passphrase. Si può riprovare tra %n secondo.</numerusform>
            <numerusform>Questa non è la passphrase. Si può riprovare tra %n secondi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ViewActions</name>
    <message>
        <source>The views</source>
        <extracomment>&quot;The views&quot;: subject of a sentence about a failure.</extracomment>
        <translation>Le viste</translation>
    </message>
    <message>
        <source>“%1” now shows what you see.</source>
        <extracomment>Message. %1 is the name of a saved view that now has the present query.</extracomment>
        <translation>«%1» mostra ora ciò che si vede.</translation>
    </message>
    <message>
        <source>The view “%1” is removed.</source>
        <extracomment>Message. %1 is the name of a saved view.</extracomment>
        <translation>La vista «%1» è stata rimossa.</translation>
    </message>
    <message>
        <source>“%1” is as it came with Callboard.</source>
        <translation>«%1» è com’era fornita con Callboard.</translation>
    </message>
    <message>
        <source>The views that come with Callboard are back.</source>
        <translation>Le viste fornite con Callboard sono di nuovo presenti.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <extracomment>Context menu of a saved view: shows its calls.</extracomment>
        <translation>&amp;Mostra</translation>
    </message>
    <message>
        <source>Set to the present &amp;query</source>
        <extracomment>Context menu of a saved view: it gets the query of the window.</extracomment>
        <translation>Imposta sulla ricerca &amp;attuale</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Ri&amp;nomina…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Sposta &amp;su</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Sposta &amp;giù</translation>
    </message>
    <message>
        <source>As it &amp;came with Callboard</source>
        <extracomment>Context menu of a saved view that came with the program.</extracomment>
        <translation>&amp;Come fornita con Callboard</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>S&amp;ave the present query as a view…</source>
        <extracomment>Menu of the saved views: a dialog asks for the name.</extracomment>
        <translation>&amp;Salva la ricerca attuale come vista…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the change to “%1”</source>
        <extracomment>Menu of the saved views. %1 is the name of the one in force, which gets the present query.</extracomment>
        <translation>Salva la &amp;modifica in «%1»</translation>
    </message>
    <message>
        <source>&amp;Import views…</source>
        <extracomment>Menu of the saved views: from a text file.</extracomment>
        <translation>&amp;Importa viste…</translation>
    </message>
    <message>
        <source>&amp;Export views…</source>
        <extracomment>Menu of the saved views: to a text file.</extracomment>
        <translation>&amp;Esporta viste…</translation>
    </message>
    <message>
        <source>Res&amp;tore Callboard’s own views</source>
        <extracomment>Menu of the saved views: those that come with the program, where they were removed or changed.</extracomment>
        <translation>&amp;Ripristina le viste di Callboard</translation>
    </message>
    <message>
        <source>Callboard views (*.txt)</source>
        <extracomment>Kind of file in a file dialog; keep what is in the brackets.</extracomment>
        <translation>Viste di Callboard (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>Esporta viste</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) written to %1.</source>
        <extracomment>Message. %1 is a file.</extracomment>
        <translation>
            <numerusform>%n vista scritta in %1.</numerusform>
            <numerusform>%n viste scritte in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <extracomment>Message. %1 is a file, %2 why it cannot be written.</extracomment>
        <translation>Impossibile scrivere %1: %2.</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Importa viste</translation>
    </message>
    <message>
        <source>%1 is too large to be a list of views.</source>
        <translation>%1 è troppo grande per essere un elenco di viste.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>Impossibile leggere %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) imported.</source>
        <translation>
            <numerusform>%n vista importata.</numerusform>
            <numerusform>%n viste importate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ViewDelegate</name>
    <message>
        <source>changed</source>
        <extracomment>Beside the saved view in force when the query is no longer quite the view&apos;s.</extracomment>
        <translation>modificata</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n call(s)</source>
        <extracomment>Screen reader: a saved view and how many calls it shows. %1 is its name.</extracomment>
        <translation>
            <numerusform>%1, %n chiamata</numerusform>
            <numerusform>%1, %n chiamate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in force, changed</source>
        <extracomment>Screen reader: %1 is the saved view in force.</extracomment>
        <translation>%1, attiva, modificata</translation>
    </message>
    <message>
        <source>%1, in force</source>
        <translation>%1, attiva</translation>
    </message>
</context>
<context>
    <name>callboard::ViewImportDialog</name>
    <message>
        <source>Import views</source>
        <translation>Importa viste</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importa</translation>
    </message>
    <message>
        <source>There is no view in this file.</source>
        <translation>In questo file non c’è nessuna vista.</translation>
    </message>
    <message>
        <source>What is checked will be taken over. A changed view replaces the one you have.</source>
        <translation>Ciò che è spuntato viene importato. Una vista modificata sostituisce quella presente.</translation>
    </message>
    <message>
        <source>Not understood, and left out:</source>
        <translation>Non compreso e tralasciato:</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Columns of the list of views to import.</extracomment>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Compared with yours</source>
        <translation>Confronto con le proprie</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Ricerca</translation>
    </message>
    <message>
        <source>Views in the file</source>
        <translation>Viste nel file</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Uguale</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuova</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificata</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <extracomment>Tool tip in the list of views to import. %1 is the query of the view one has.</extracomment>
        <translation>La propria: %1</translation>
    </message>
</context>
<context>
    <name>callboard::ViewNameDialog</name>
    <message>
        <source>Save as a view</source>
        <translation>Salva come vista</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Rinomina la vista</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>With these &amp;columns</source>
        <extracomment>Check box: the view also keeps which columns the table shows.</extracomment>
        <translation>Con queste &amp;colonne</translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n character(s).</source>
        <translation>
            <numerusform>Il nome supera %n carattere.</numerusform>
            <numerusform>Il nome supera %n caratteri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>Un’altra vista ha questo nome.</translation>
    </message>
</context>
<context>
    <name>callboard::ViewsPanel</name>
    <message>
        <source>Views</source>
        <extracomment>Title of the list of saved views.</extracomment>
        <translation>Viste</translation>
    </message>
    <message>
        <source>Save, import and export views</source>
        <extracomment>Button: save the present query as a view, import, export.</extracomment>
        <translation>Salva, importa ed esporta viste</translation>
    </message>
</context>
<context>
    <name>callboard::WaveformView</name>
    <message>
        <source>Position in the recording</source>
        <translation>Posizione nella registrazione</translation>
    </message>
</context>
<context>
    <name>callboard::WindowActions</name>
    <message>
        <source>&amp;Synchronise now</source>
        <extracomment>Menu: asks the telephone systems for new calls now.</extracomment>
        <translation>&amp;Sincronizza ora</translation>
    </message>
    <message>
        <source>Work &amp;offline</source>
        <extracomment>Menu, with a check mark: nothing is sent or fetched.</extracomment>
        <translation>Lavora o&amp;ffline</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Account…</translation>
    </message>
    <message>
        <source>Edits &amp;waiting to be sent…</source>
        <extracomment>Menu: opens the list of edits that have not reached their telephone system.</extracomment>
        <translation>&amp;Modifiche da inviare…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Cerca</translation>
    </message>
    <message>
        <source>Clear fi&amp;lters</source>
        <translation>Azzera i &amp;filtri</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <extracomment>Menu: moves the keyboard to the next part of the window.</extracomment>
        <translation>Riquadro s&amp;uccessivo</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Riquadro pr&amp;ecedente</translation>
    </message>
    <message>
        <source>&amp;Side bar</source>
        <extracomment>Menu, with a check mark: the column with saved views and filters.</extracomment>
        <translation>&amp;Barra laterale</translation>
    </message>
    <message>
        <source>C&amp;hart</source>
        <extracomment>Menu, with a check mark: the panel with calls per day.</extracomment>
        <translation>&amp;Grafico</translation>
    </message>
    <message>
        <source>Compact &amp;rows</source>
        <extracomment>Menu, with a check mark: one line per call or caller instead of two, and lists closer together.</extracomment>
        <translation>Rig&amp;he compatte</translation>
    </message>
    <message>
        <source>Rese&amp;t columns</source>
        <translation>Ri&amp;pristina colonne</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <extracomment>Menu: moves the keyboard to the note of the chosen call.</extracomment>
        <translation>&amp;Scrivi una nota</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastiera</translation>
    </message>
    <message>
        <source>&amp;About Callboard</source>
        <translation>&amp;Informazioni su Callboard</translation>
    </message>
    <message>
        <source>Call&amp;board</source>
        <extracomment>The program&apos;s own menu; the name is not translated.</extracomment>
        <translation>Call&amp;board</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>Sa&amp;ved views</source>
        <extracomment>Menu: the saved views.</extracomment>
        <translation>&amp;Viste salvate</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>Colo&amp;nne</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <extracomment>Menu: light, dark or as the desktop.</extracomment>
        <translation>&amp;Aspetto</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <extracomment>Appearance: light or dark as the desktop is.</extracomment>
        <translation>Come il &amp;desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Chiaro</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Scuro</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <extracomment>Menu about the chosen call.</extracomment>
        <translation>&amp;Chiamata</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <extracomment>Menu: opens the dialog with all settings.</extracomment>
        <translation>Impos&amp;tazioni…</translation>
    </message>
    <message>
        <source>Reset &amp;window layout</source>
        <extracomment>Menu: sizes of the window and its parts, and the columns, become what they were at first.</extracomment>
        <translation>&amp;Ripristina disposizione finestra</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <extracomment>Menu: opens the user guide.</extracomment>
        <translation>&amp;Manuale</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <extracomment>Menu: opens a line to type what one wants to do, with a list of all commands.</extracomment>
        <translation>&amp;Cerca un comando…</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <extracomment>Menu: copies a text about versions and the state of the program, for those who help.</extracomment>
        <translation>Copia &amp;diagnostica</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <extracomment>Menu: opens the file with what the program has noted.</extracomment>
        <translation>Mostra il &amp;log</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <extracomment>Appearance: for those who see little; strong edges, black on white.</extracomment>
        <translation>&amp;Alto contrasto, chiaro</translation>
    </message>
    <message>
        <source>H&amp;igh contrast, dark</source>
        <extracomment>Appearance: for those who see little; strong edges, white on black.</extracomment>
        <translation>A&amp;lto contrasto, scuro</translation>
    </message>
</context>
<context>
    <name>callboard::WindowDialogs</name>
    <message>
        <source>Callboard %1

All your telephone systems in one list. Free software under the GNU General Public License, version 3 or later.</source>
        <extracomment>%1 is a version number.</extracomment>
        <translation>Callboard %1

Tutti i sistemi telefonici in un solo elenco. Software libero con licenza GNU General Public License, versione 3 o successiva.</translation>
    </message>
    <message>
        <source>About Callboard</source>
        <translation>Informazioni su Callboard</translation>
    </message>
</context>
<context>
    <name>callboard::WindowLayout</name>
    <message>
        <source>Columns</source>
        <extracomment>Button: opens the list of the table&apos;s columns.</extracomment>
        <translation>Colonne</translation>
    </message>
</context>
<context>
    <name>callboard::WindowPages</name>
    <message>
        <source>&amp;Queue</source>
        <extracomment>Page of the window: the people who are to be called back.</extracomment>
        <translation>C&amp;oda</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <extracomment>Page of the window: all calls.</extracomment>
        <translation>Chiama&amp;te</translation>
    </message>
    <message>
        <source>Rev&amp;iew</source>
        <extracomment>Page of the window: calls are listened to and judged.</extracomment>
        <translation>Va&amp;lutazioni</translation>
    </message>
    <message>
        <source>Su&amp;mmary</source>
        <extracomment>Page of the window: key figures and charts.</extracomment>
        <translation>R&amp;iepilogo</translation>
    </message>
</context>
</TS>
