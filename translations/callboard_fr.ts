<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountHealth</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>how far behind</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>how far behind</comment>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how far behind</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Dernier succès</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Complete up to</source>
        <translation>Complet jusqu’à</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lu</translation>
    </message>
    <message>
        <source>%1, %2 behind</source>
        <extracomment>Until when the calls of an account are known. %1 is a moment, %2 is &quot;12 minutes&quot;.</extracomment>
        <translation>%1, %2 de retard</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier range(s)</source>
        <extracomment>Above a list of time ranges.</extracomment>
        <translation>
            <numerusform>%n période antérieure</numerusform>
            <numerusform>%n périodes antérieures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A time range that is known completely. %1 is its beginning, %2 its end.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>the oldest call</source>
        <translation>l’appel le plus ancien</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien pour l’instant</translation>
    </message>
    <message>
        <source>Known, with gaps between</source>
        <translation>Connu, avec des lacunes</translation>
    </message>
    <message>
        <source>Known without gaps</source>
        <translation>Connu sans lacune</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>%L1 of %L2 left at the last answer</source>
        <extracomment>How many requests a telephone system still takes. %L1 is what is left, %L2 what it allows.</extracomment>
        <translation>%L1 sur %L2 restantes à la dernière réponse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln a minute at most, as you have set it</source>
        <translation>
            <numerusform>%Ln par minute au plus, selon votre réglage</numerusform>
            <numerusform>%Ln par minute au plus, selon votre réglage</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Set the variable and start Callboard again, or keep the key elsewhere.</source>
        <translation>Définissez la variable et redémarrez Callboard, ou gardez la clé ailleurs.</translation>
    </message>
    <message>
        <source>Put the key into that file, readable by you, then check again.</source>
        <translation>Mettez la clé dans ce fichier, lisible par vous, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Unlock the keyring with your password, then check again.</source>
        <translation>Déverrouillez le trousseau avec votre mot de passe, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Start the keyring of your desktop (such as GNOME Keyring or KWallet), or keep the key elsewhere.</source>
        <translation>Démarrez le trousseau de clés du système (comme GNOME Keyring ou KWallet), ou gardez la clé ailleurs.</translation>
    </message>
    <message>
        <source>Enter the key again, or sign in where the system offers that.</source>
        <translation>Entrez de nouveau la clé, ou connectez-vous si le système le propose.</translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again by itself at %1.</source>
        <extracomment>%1 is a moment such as &quot;Today 08:45&quot;.</extracomment>
        <translation>Rien n’est perdu&#x202f;; nouvel essai automatique&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again by itself.</source>
        <translation>Rien n’est perdu&#x202f;; un nouvel essai se fait de lui-même.</translation>
    </message>
    <message>
        <source>%1 knows the key of %2, but it lacks a right.</source>
        <extracomment>%1 is a telephone system, %2 an account&apos;s name.</extracomment>
        <translation>%1 reconnaît la clé de %2, mais il lui manque un droit.</translation>
    </message>
    <message>
        <source>Give it that right in %1, or enter a key that has it.</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>Accordez-lui ce droit dans %1, ou entrez une clé qui l’a.</translation>
    </message>
    <message>
        <source>%1 has ended the sign-in of %2.</source>
        <translation>%1 a mis fin à la connexion de %2.</translation>
    </message>
    <message>
        <source>%1 does not accept the key of %2 any more.</source>
        <translation>%1 n’accepte plus la clé de %2.</translation>
    </message>
    <message>
        <source>Sign in again; calls and notes stay as they are.</source>
        <translation>Reconnectez-vous&#x202f;; les appels et les notes restent tels quels.</translation>
    </message>
    <message>
        <source>Enter a new key; calls and notes stay as they are.</source>
        <translation>Entrez une nouvelle clé&#x202f;; les appels et les notes restent tels quels.</translation>
    </message>
    <message>
        <source>Wait until %1: it goes on by itself then.</source>
        <extracomment>%1 is a moment such as &quot;Today 08:45&quot;.</extracomment>
        <translation>Attendez&#xa0;: la suite viendra d’elle-même (%1).</translation>
    </message>
    <message>
        <source>Wait a while: it goes on by itself.</source>
        <translation>Attendez un peu&#xa0;: la suite viendra d’elle-même.</translation>
    </message>
    <message>
        <source>Look whether the address of the account is still right.</source>
        <translation>Vérifiez si l’adresse du compte est toujours la bonne.</translation>
    </message>
    <message>
        <source>Check again when you have signed in.</source>
        <translation>Vérifiez de nouveau une fois connecté.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests.</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>%1 demande moins de requêtes.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>You work offline: nothing is read or sent.</source>
        <translation>Vous travaillez hors connexion&#xa0;: rien n’est lu ni envoyé.</translation>
    </message>
    <message>
        <source>Everything you do is kept, and sent when you work online again.</source>
        <translation>Tout ce que vous faites est gardé, et envoyé quand vous travaillerez de nouveau en ligne.</translation>
    </message>
    <message>
        <source>Being read right now.</source>
        <translation>Lecture en cours.</translation>
    </message>
    <message>
        <source>Nothing has been read yet.</source>
        <translation>Rien n’a encore été lu.</translation>
    </message>
    <message>
        <source>Reading begins by itself.</source>
        <translation>La lecture commence d’elle-même.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <extracomment>Button: asks the telephone systems right now whether they can be read.</extracomment>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
    <message>
        <source>&amp;Enter a new key…</source>
        <translation>&amp;Entrer une nouvelle clé…</translation>
    </message>
    <message>
        <source>Sign &amp;in again…</source>
        <translation>Se reco&amp;nnecter…</translation>
    </message>
    <message>
        <source>C&amp;hange the account…</source>
        <extracomment>Button: opens the dialog with address, key and the other settings of an account.</extracomment>
        <translation>Mo&amp;difier le compte…</translation>
    </message>
    <message>
        <source>Work &amp;online</source>
        <translation>&amp;Travailler en ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be read</source>
        <translation>
            <numerusform>%n élément n’a pas pu être lu</numerusform>
            <numerusform>%n éléments n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>The key of %1 is not in the environment variable %2.</source>
        <extracomment>%1 is an account, %2 the name of an environment variable.</extracomment>
        <translation>La clé de %1 n’est pas dans la variable d’environnement %2.</translation>
    </message>
    <message>
        <source>The key of %1 is not in the file %2.</source>
        <extracomment>%1 is an account, %2 the path of a file.</extracomment>
        <translation>La clé de %1 n’est pas dans le fichier %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Le fichier %1 est illisible.</translation>
    </message>
    <message>
        <source>The key of %1 was for one session only, and is forgotten.</source>
        <translation>La clé de %1 ne valait que pour une session, et elle est oubliée.</translation>
    </message>
    <message>
        <source>The keyring of this desktop has no key of %1.</source>
        <translation>Le trousseau de clés du système n’a pas de clé pour %1.</translation>
    </message>
    <message>
        <source>The keyring of this desktop is locked.</source>
        <translation>Le trousseau de clés du système est verrouillé.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that answers.</source>
        <translation>Aucun trousseau de clés ne répond sur ce système.</translation>
    </message>
</context>
<context>
    <name>AccountSentences</name>
    <message>
        <source>%1 knows the key of “%2”, but it lacks the right to read calls. Give it that right in %1, or make a key that has it.</source>
        <translation>%1 reconnaît la clé de «&#xa0;%2&#xa0;», mais il lui manque le droit de lire les appels. Accordez-lui ce droit dans %1, ou créez une clé qui l’a.</translation>
    </message>
    <message>
        <source>%1 knows the key of “%2”, but it lacks a right: %3. Give it that right in %1, or make a key that has it.</source>
        <extracomment>%1 is the provider, %2 the account&apos;s name, %3 the missing right, in the provider&apos;s words.</extracomment>
        <translation>%1 reconnaît la clé de «&#xa0;%2&#xa0;», mais il lui manque un droit&#xa0;: %3. Accordez-lui ce droit dans %1, ou créez une clé qui l’a.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>a difference between two clocks</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>a difference between two clocks</comment>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>a difference between two clocks</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The key of %1 cannot be read from %2.</source>
        <translation>Impossible de lire la clé du compte %1 dans %2.</translation>
    </message>
    <message>
        <source>%1 does not accept the key of “%2”: it is mistyped, expired or revoked.</source>
        <translation>%1 n’accepte pas la clé de «&#xa0;%2&#xa0;»&#xa0;: elle est mal saisie, expirée ou révoquée.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, and the address if you typed it.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>%1 est injoignable. Vérifiez le réseau, et l’adresse si vous l’avez saisie.</translation>
    </message>
    <message>
        <source>%1 took too long to answer. Try again in a moment.</source>
        <translation>%1 a mis trop de temps à répondre. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>%1 answers, but not in the way of %2. Check the address.</source>
        <extracomment>%1 is a host name, %2 a provider.</extracomment>
        <translation>%1 répond, mais pas à la manière de %2. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>%1 answers with a web page instead of data. Check the address; in the network of a hotel or airport, sign in with a web browser first.</source>
        <translation>%1 répond par une page web au lieu de données. Vérifiez l’adresse&#x202f;; sur le réseau d’un hôtel ou d’un aéroport, connectez-vous d’abord avec un navigateur.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests. Try again in a moment.</source>
        <translation>%1 demande moins de requêtes. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own. Try again later.</source>
        <translation>%1 a lui-même un problème. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind that of %2. Set it right: sign-ins and times depend on it.</source>
        <extracomment>%1 is &quot;5 minutes&quot;, %2 the provider.</extracomment>
        <translation>L’horloge de cet ordinateur retarde de %1 sur celle de %2. Mettez-la à l’heure&#xa0;: les connexions et les heures en dépendent.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of that of %2. Set it right: sign-ins and times depend on it.</source>
        <translation>L’horloge de cet ordinateur avance de %1 sur celle de %2. Mettez-la à l’heure&#xa0;: les connexions et les heures en dépendent.</translation>
    </message>
    <message>
        <source>%1 shows only its newest calls. What came while Callboard was not running may be missing.</source>
        <translation>%1 ne montre que ses appels les plus récents. Il peut manquer ce qui est arrivé quand Callboard était fermé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 shows no calls older than %n day(s).</source>
        <translation>
            <numerusform>%1 ne montre aucun appel de plus de %n jour.</numerusform>
            <numerusform>%1 ne montre aucun appel de plus de %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls may be missing between %1 and %2.</source>
        <extracomment>A gap in what is known of an account. %1 and %2 are moments such as &quot;Mon 16 Mar 14:00&quot;.</extracomment>
        <translation>Des appels peuvent manquer entre %1 et %2.</translation>
    </message>
    <message>
        <source>Its key is in the keyring of this desktop.</source>
        <translation>Sa clé est dans le trousseau de clés du système.</translation>
    </message>
    <message>
        <source>Its key is read from the environment variable %1.</source>
        <extracomment>%1 is the name of an environment variable.</extracomment>
        <translation>Sa clé est lue dans la variable d’environnement %1.</translation>
    </message>
    <message>
        <source>Its key is read from the file %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Sa clé est lue dans le fichier %1.</translation>
    </message>
    <message>
        <source>Its key is forgotten when Callboard ends.</source>
        <translation>Sa clé est oubliée à la fermeture de Callboard.</translation>
    </message>
    <message>
        <source>Its history has been read back to %1.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Son historique a été lu en remontant jusqu’au %1.</translation>
    </message>
    <message>
        <source>Its history has been read to its end.</source>
        <translation>Son historique a été lu en entier.</translation>
    </message>
    <message>
        <source>Its history back to %1 has not been read to its end yet.</source>
        <translation>Son historique jusqu’au %1 n’a pas encore été lu en entier.</translation>
    </message>
    <message>
        <source>Its history has not been read to its end yet.</source>
        <translation>Son historique n’a pas encore été lu en entier.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Changed, kept here</source>
        <translation>Modifié, gardé ici</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>Deletion asked for</source>
        <translation>Suppression demandée</translation>
    </message>
    <message>
        <source>Deletion taken back</source>
        <translation>Suppression annulée</translation>
    </message>
    <message>
        <source>Deleted at the provider</source>
        <translation>Supprimé chez le fournisseur</translation>
    </message>
    <message>
        <source>Unsent edit discarded</source>
        <translation>Modification non envoyée abandonnée</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <source>Hidden here</source>
        <translation>Masqué ici</translation>
    </message>
    <message>
        <source>Shown again</source>
        <translation>Réaffiché</translation>
    </message>
    <message>
        <source>Marked as reviewed</source>
        <translation>Marqué comme évalué</translation>
    </message>
    <message>
        <source>Marked as not reviewed</source>
        <translation>Marqué comme non évalué</translation>
    </message>
    <message>
        <source>Answer of a review changed</source>
        <translation>Réponse d’une évaluation modifiée</translation>
    </message>
    <message>
        <source>Review list made</source>
        <translation>Liste d’évaluation créée</translation>
    </message>
    <message>
        <source>Review list removed</source>
        <translation>Liste d’évaluation retirée</translation>
    </message>
    <message>
        <source>Left out of a review list</source>
        <translation>Exclu d’une liste d’évaluation</translation>
    </message>
    <message>
        <source>Scorecard saved</source>
        <translation>Grille d’évaluation enregistrée</translation>
    </message>
    <message>
        <source>Remark in the recording</source>
        <translation>Remarque dans l’enregistrement</translation>
    </message>
    <message>
        <source>Remark in the recording removed</source>
        <translation>Remarque dans l’enregistrement retirée</translation>
    </message>
    <message>
        <source>Record separated</source>
        <translation>Entrée séparée</translation>
    </message>
    <message>
        <source>Calls joined</source>
        <translation>Appels réunis</translation>
    </message>
    <message>
        <source>Linked to a guest</source>
        <translation>Associé à un client</translation>
    </message>
    <message>
        <source>Unlinked from a guest</source>
        <translation>Dissocié d’un client</translation>
    </message>
    <message>
        <source>Link to a guest taken back</source>
        <translation>Association à un client annulée</translation>
    </message>
    <message>
        <source>Guest added</source>
        <translation>Client ajouté</translation>
    </message>
    <message>
        <source>Guest changed</source>
        <translation>Client modifié</translation>
    </message>
    <message>
        <source>Guest removed</source>
        <translation>Client retiré</translation>
    </message>
    <message>
        <source>Guest brought back</source>
        <translation>Client rétabli</translation>
    </message>
    <message>
        <source>Guests merged</source>
        <translation>Clients fusionnés</translation>
    </message>
    <message>
        <source>Guests taken apart</source>
        <translation>Clients séparés</translation>
    </message>
    <message>
        <source>Guests imported</source>
        <translation>Clients importés</translation>
    </message>
    <message>
        <source>Guest to be kept at the provider, too</source>
        <translation>Client à tenir aussi chez le fournisseur</translation>
    </message>
    <message>
        <source>Guest no longer to be kept at the provider</source>
        <translation>Client à ne plus tenir chez le fournisseur</translation>
    </message>
    <message>
        <source>Guest kept at the provider, too</source>
        <translation>Client tenu aussi chez le fournisseur</translation>
    </message>
    <message>
        <source>Call-back done</source>
        <translation>Rappel traité</translation>
    </message>
    <message>
        <source>Call-back put off</source>
        <translation>Rappel reporté</translation>
    </message>
    <message>
        <source>Call-back taken on</source>
        <translation>Rappel pris en charge</translation>
    </message>
    <message>
        <source>Number hidden from the queue</source>
        <translation>Numéro écarté de la file</translation>
    </message>
    <message>
        <source>Call-back decided otherwise</source>
        <translation>Rappel décidé autrement</translation>
    </message>
    <message>
        <source>Call-back open again</source>
        <translation>Rappel de nouveau ouvert</translation>
    </message>
    <message>
        <source>Listened to</source>
        <translation>Écouté</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Retention set</source>
        <translation>Conservation réglée</translation>
    </message>
    <message>
        <source>Account connected</source>
        <translation>Compte connecté</translation>
    </message>
    <message>
        <source>Account removed</source>
        <translation>Compte retiré</translation>
    </message>
    <message>
        <source>before: %1</source>
        <extracomment>Audit trail: the words a field had before. %1 is the text.</extracomment>
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>after: %1</source>
        <extracomment>Audit trail: the words a field has after a change. %1 is the text.</extracomment>
        <translation>après&#xa0;: %1</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column title</comment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column title</comment>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column title</comment>
        <extracomment>Column title: what somebody did.</extracomment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>column title</comment>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>column title</comment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Words of the transcript corrected</source>
        <translation>Paroles de la transcription corrigées</translation>
    </message>
    <message>
        <source>Import of guests taken back</source>
        <translation>Import de clients annulé</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Sauvegardé</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>Restauré depuis une sauvegarde</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>%1 The reason: %2.</source>
        <extracomment>%1 is a sentence about what failed, %2 the system&apos;s reason.</extracomment>
        <translation>%1 La raison&#xa0;: %2.</translation>
    </message>
    <message>
        <source>its beginning</source>
        <extracomment>In place of the name of a file inside a backup.</extracomment>
        <translation>son début</translation>
    </message>
    <message>
        <source>%1 is not a backup of Callboard. Choose a file that “Back up” has made.</source>
        <translation>%1 n’est pas une sauvegarde de Callboard. Choisissez un fichier créé par «&#xa0;Sauvegarder&#xa0;».</translation>
    </message>
    <message>
        <source>%1 ends too early, so it is not whole. Copy it again from where it comes from, or choose an older backup.</source>
        <translation>%1 s’arrête trop tôt et n’est donc pas complet. Copiez-le de nouveau depuis sa source, ou choisissez une sauvegarde plus ancienne.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 is not what was backed up. Copy it again from where it comes from, or choose an older backup.</source>
        <extracomment>%1 is a file, %2 a file inside it.</extracomment>
        <translation>%1 est endommagé&#xa0;: %2 n’est pas ce qui a été sauvegardé. Copiez-le de nouveau depuis sa source, ou choisissez une sauvegarde plus ancienne.</translation>
    </message>
    <message>
        <source>%1 is not whole: %2 is missing in it. Choose another backup.</source>
        <translation>%1 n’est pas complet&#xa0;: il y manque %2. Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>%1 contains %2, which no backup of Callboard does, or not in that place. Nothing was unpacked from it; choose another backup.</source>
        <translation>%1 contient %2, ce qu’aucune sauvegarde de Callboard ne contient, ou pas à cet endroit. Rien n’en a été extrait&#x202f;; choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>The database %2 in %1 is not sound: %3. Choose another backup.</source>
        <extracomment>%2 is a file inside the backup, %3 what the database says about it.</extracomment>
        <translation>La base de données %2 dans %1 n’est pas saine&#xa0;: %3. Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Callboard. Install that version, then restore it.</source>
        <translation>%1 a été créé par une version plus récente de Callboard. Installez cette version, puis restaurez-le.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Callboard, %2. Install that version, then restore it.</source>
        <extracomment>%1 is a file, %2 a version number.</extracomment>
        <translation>%1 a été créé par une version plus récente de Callboard, %2. Installez cette version, puis restaurez-le.</translation>
    </message>
    <message>
        <source>%1 claims to hold more than a backup of its size can. It was not unpacked; choose another backup.</source>
        <translation>%1 prétend contenir plus qu’une sauvegarde de sa taille ne le peut. Rien n’en a été extrait&#x202f;; choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>There is not enough room in %1: %2 must be free. Make room, then try again.</source>
        <extracomment>%1 is a folder, %2 a size such as 1.2 GB.</extracomment>
        <translation>Il n’y a pas assez de place dans %1&#xa0;: %2 doivent être libres. Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Impossible d’écrire %1.</translation>
    </message>
    <message>
        <source>The databases could not be copied or opened.</source>
        <translation>Les bases de données n’ont pas pu être copiées ou ouvertes.</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>Interrompu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Copying the databases…</source>
        <translation>Copie des bases de données…</translation>
    </message>
    <message>
        <source>Packing…</source>
        <translation>Compression…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Unpacking…</source>
        <translation>Extraction…</translation>
    </message>
    <message>
        <source>Made on %1 by Callboard %2.</source>
        <extracomment>%1 is a moment, %2 a version number.</extracomment>
        <translation>Faite le %1 par Callboard %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>no calls, they are fetched again</source>
        <translation>aucun appel (ils seront récupérés de nouveau)</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>enregistrements</translation>
    </message>
    <message>
        <source>%1 It holds settings, notes and decisions; %2.</source>
        <extracomment>%1: when a backup was made. %2: a list such as &quot;2 accounts, 3 calls, 4 MB&quot;.</extracomment>
        <translation>%1 Elle contient réglages, notes et décisions&#x202f;; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) that waited to be sent when the backup was made may have been sent since. They are on hold: decide about each in “Edits waiting to be sent”.</source>
        <translation>
            <numerusform>%n modification qui était à envoyer au moment de la sauvegarde a peut-être été envoyée depuis. Elle est en suspens&#xa0;: décidez-en dans «&#xa0;Modifications à envoyer&#xa0;».</numerusform>
            <numerusform>%n modifications qui étaient à envoyer au moment de la sauvegarde ont peut-être été envoyées depuis. Elles sont en suspens&#xa0;: décidez de chacune dans «&#xa0;Modifications à envoyer&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were erased here after this backup was made. They are in it: erase them again after restoring.</source>
        <translation>
            <numerusform>Les données de %n personne ont été effacées ici après cette sauvegarde. Elle les contient encore&#xa0;: effacez-les de nouveau après la restauration.</numerusform>
            <numerusform>Les données de %n personnes ont été effacées ici après cette sauvegarde. Elle les contient encore&#xa0;: effacez-les de nouveau après la restauration.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was here before is kept in %1.</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>Ce qui était ici auparavant est gardé dans %1.</translation>
    </message>
    <message>
        <source>Keys and passwords are not part of a backup. They stay in this computer&apos;s keyring; on another computer each account asks for its key.</source>
        <translation>Les clés et les mots de passe ne font pas partie d’une sauvegarde. Ils restent dans le trousseau de clés de cet ordinateur&#x202f;; sur un autre ordinateur, chaque compte demande sa clé.</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>their telephone system does not allow it</source>
        <extracomment>Why calls were left as they were: ends &quot;3 calls were left as they were: …&quot;.</extracomment>
        <translation>leur système téléphonique ne le permet pas</translation>
    </message>
    <message>
        <source>they are no longer there</source>
        <translation>ils n’existent plus</translation>
    </message>
    <message>
        <source>it was sent already</source>
        <translation>déjà envoyé</translation>
    </message>
    <message>
        <source>you cancelled</source>
        <translation>annulé par vous</translation>
    </message>
    <message>
        <source>The calls</source>
        <extracomment>&quot;The calls&quot;: subject of a sentence about a failure.</extracomment>
        <translation>La liste des appels</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were left as they were: %1</source>
        <extracomment>Report. %1 is the reason.</extracomment>
        <translation>
            <numerusform>%n appel est resté tel quel&#xa0;: %1</numerusform>
            <numerusform>%n appels sont restés tels quels&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The window cannot be opened: %1.</source>
        <translation>Impossible d’ouvrir la fenêtre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a number of “callboard outbox list”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de «&#xa0;callboard outbox list&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing with the number %1 waits.</source>
        <translation>Rien n’attend sous le numéro %1.</translation>
    </message>
    <message>
        <source>outbox retry needs numbers of “callboard outbox list”, or --all.</source>
        <translation>outbox retry demande des numéros de «&#xa0;callboard outbox list&#xa0;», ou --all.</translation>
    </message>
    <message>
        <source>%1: dropped</source>
        <translation>%1&#xa0;: abandonné</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>chambre %1</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Séjour</translation>
    </message>
    <message>
        <source>--language needs a language such as de or pt-BR.</source>
        <translation>--language demande une langue comme fr ou pt-BR.</translation>
    </message>
    <message>
        <source>“%1” is no telephone number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>--%1 needs a day such as 2026-03-16.</source>
        <translation>--%1 demande un jour comme 2026-03-16.</translation>
    </message>
    <message>
        <source>A guest needs a name or a number.</source>
        <translation>Il faut un nom ou un numéro pour le client.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is too long.</source>
        <translation>%1 est trop long.</translation>
    </message>
    <message>
        <source>--columns is a list of: %1.</source>
        <translation>--columns est une liste de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>L’import a été annulé&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 known already, %4 not taken.</source>
        <translation>%1 ajoutés, %2 mis à jour, %3 déjà connus, %4 non repris.</translation>
    </message>
    <message>
        <source>There is no import to take back.</source>
        <translation>Il n’y a pas d’import à annuler.</translation>
    </message>
    <message>
        <source>%1 removed, %2 as before, %3 kept because they were changed since.</source>
        <translation>%1 retirés, %2 comme avant, %3 gardés car modifiés depuis.</translation>
    </message>
    <message>
        <source>This removes %1 from the directory; add --yes to do it.</source>
        <translation>%1 sera retiré du répertoire&#x202f;; ajoutez --yes pour le faire.</translation>
    </message>
    <message>
        <source>These are one guest already.</source>
        <translation>C’est déjà un seul client.</translation>
    </message>
    <message>
        <source>“%1” is no guest; they look like g17.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un client&#x202f;; un client ressemble à g17.</translation>
    </message>
    <message>
        <source>%1 is not part of another guest.</source>
        <translation>%1 ne fait pas partie d’un autre client.</translation>
    </message>
    <message>
        <source>%1 became part of another guest in turn; take that apart first.</source>
        <translation>%1 a lui-même été fusionné avec un autre client&#x202f;; séparez d’abord celui-là.</translation>
    </message>
    <message>
        <source>import needs a file, or --undo.</source>
        <translation>import demande un fichier, ou --undo.</translation>
    </message>
    <message>
        <source>%1 of %2 guests</source>
        <translation>%1 clients sur %2</translation>
    </message>
    <message>
        <source>link needs one of --guest G or --unlink.</source>
        <translation>link demande l’un de --guest G ou --unlink.</translation>
    </message>
    <message>
        <source>%1 was with %2.</source>
        <translation>%1 était avec %2.</translation>
    </message>
    <message>
        <source>%1 is linked with nobody.</source>
        <translation>%1 n’est associé à personne.</translation>
    </message>
    <message>
        <source>%1 is not a folder that can be written</source>
        <translation>%1 n’est pas un dossier accessible en écriture</translation>
    </message>
    <message>
        <source>%1 can be read by others</source>
        <translation>%1 est lisible par d’autres</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>cache %1, desk %2</source>
        <translation>cache %1, bureau %2</translation>
    </message>
    <message>
        <source>%1 calls from %2 records</source>
        <translation>%1 appels issus de %2 entrées</translation>
    </message>
    <message>
        <source>it was damaged and is being filled again</source>
        <translation>il était endommagé et se remplit de nouveau</translation>
    </message>
    <message>
        <source>it was damaged; what could be read was saved</source>
        <translation>il était endommagé&#x202f;; ce qui était lisible a été sauvé</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>not available; keys can come from --secret env:VARIABLE or file:PATH</source>
        <translation>non disponible&#x202f;; les clés peuvent venir de --secret env:VARIABLE ou file:CHEMIN</translation>
    </message>
    <message>
        <source>%1 waiting, %2 need a decision</source>
        <translation>%1 en attente, %2 à décider</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>LOOK</source>
        <translation>À VOIR</translation>
    </message>
    <message>
        <source>not examined: another Callboard is using this profile</source>
        <translation>non examiné&#xa0;: un autre Callboard utilise ce profil</translation>
    </message>
    <message>
        <source>Another Callboard is using this profile; close it first, or choose another with --profile.</source>
        <translation>Un autre Callboard utilise ce profil&#x202f;; fermez-le d’abord, ou choisissez-en un autre avec --profile.</translation>
    </message>
    <message>
        <source>No earlier notes of %1 are kept.</source>
        <translation>Aucune note précédente de %1 n’est gardée.</translation>
    </message>
    <message>
        <source>There is no earlier note %1 of this call; see note ID --history.</source>
        <translation>Cet appel n’a pas de note précédente %1&#x202f;; voir note ID --history.</translation>
    </message>
    <message>
        <source>only calls that match, in the language of the search box</source>
        <translation>seulement les appels qui correspondent, dans le langage du champ de recherche</translation>
    </message>
    <message>
        <source>the query and order of a saved view; with --query, both hold</source>
        <translation>la requête et l’ordre d’une vue enregistrée&#x202f;; avec --query, les deux s’appliquent</translation>
    </message>
    <message>
        <source>machine-readable output; its keys are stable</source>
        <translation>sortie lisible par machine&#x202f;; ses clés sont stables</translation>
    </message>
    <message>
        <source>name or number of the account</source>
        <translation>nom ou numéro du compte</translation>
    </message>
    <message>
        <source>only this account, by name or number; may be repeated</source>
        <translation>seulement ce compte, par nom ou numéro&#x202f;; répétable</translation>
    </message>
    <message>
        <source>really do it</source>
        <translation>le faire vraiment</translation>
    </message>
    <message>
        <source>calls in the generated world, 1 to 1000000 (default 5000)</source>
        <translation>appels du monde généré, de 1 à 1000000 (par défaut 5000)</translation>
    </message>
    <message>
        <source>another number makes another world (default 1)</source>
        <translation>un autre nombre donne un autre monde (par défaut 1)</translation>
    </message>
    <message>
        <source>the world&apos;s present, ISO 8601 (default: now)</source>
        <translation>le présent de ce monde, ISO 8601 (par défaut&#xa0;: maintenant)</translation>
    </message>
    <message>
        <source>list the connected accounts</source>
        <translation>lister les comptes connectés</translation>
    </message>
    <message>
        <source>list what can be connected, and what each of them asks for</source>
        <translation>lister ce qui peut être connecté, et ce que chacun demande</translation>
    </message>
    <message>
        <source>connect an account; what is missing is asked for, and the key is checked first, unless --offline</source>
        <translation>connecter un compte&#x202f;; ce qui manque est demandé, et la clé est d’abord vérifiée, sauf avec --offline</translation>
    </message>
    <message>
        <source>what to call it here</source>
        <translation>le nom à lui donner ici</translation>
    </message>
    <message>
        <source>address of the service, when it is not the usual one</source>
        <translation>adresse du service, si ce n’est pas l’adresse habituelle</translation>
    </message>
    <message>
        <source>a setting of the provider, such as timezone=Europe/Paris; may be repeated</source>
        <translation>un réglage du fournisseur, comme timezone=Europe/Paris&#x202f;; répétable</translation>
    </message>
    <message>
        <source>where the key is kept; for the keyring it is asked for, or read from standard input (default keyring)</source>
        <translation>où la clé est gardée&#x202f;; pour le trousseau, elle est demandée ou lue sur l’entrée standard (par défaut keyring)</translation>
    </message>
    <message>
        <source>sign in with a web browser instead of giving a key, where the provider offers that</source>
        <translation>se connecter avec un navigateur au lieu de donner une clé, si le fournisseur le propose</translation>
    </message>
    <message>
        <source>with --sign-in: only print the page, do not open it</source>
        <translation>avec --sign-in&#xa0;: seulement afficher l’adresse de la page, sans l’ouvrir</translation>
    </message>
    <message>
        <source>import calls from this day on, such as 2026-01-01 or -3m (default: all)</source>
        <translation>importer les appels à partir de ce jour, comme 2026-01-01 ou -3m (par défaut&#xa0;: tous)</translation>
    </message>
    <message>
        <source>check that the account&apos;s key works</source>
        <translation>vérifier que la clé du compte fonctionne</translation>
    </message>
    <message>
        <source>forget an account, its key, its calls and its unsent edits</source>
        <translation>oublier un compte, sa clé, ses appels et ses modifications non envoyées</translation>
    </message>
    <message>
        <source>fetch new and changed calls, and send what waits</source>
        <translation>récupérer les appels nouveaux et modifiés, et envoyer ce qui attend</translation>
    </message>
    <message>
        <source>read the whole history again and look for deletions</source>
        <translation>relire tout l’historique et chercher les suppressions</translation>
    </message>
    <message>
        <source>list calls from the cache</source>
        <translation>lister les appels du cache</translation>
    </message>
    <message>
        <source>order, such as started:desc (the default) or talk</source>
        <translation>ordre, comme started:desc (par défaut) ou talk</translation>
    </message>
    <message>
        <source>at most so many calls</source>
        <translation>au plus ce nombre d’appels</translation>
    </message>
    <message>
        <source>leave out the first calls</source>
        <translation>sauter les premiers appels</translation>
    </message>
    <message>
        <source>kind of output (default table); xlsx only with --output</source>
        <translation>type de sortie (par défaut table)&#x202f;; xlsx seulement avec --output</translation>
    </message>
    <message>
        <source>write to this file, which is replaced only when all went well</source>
        <translation>écrire dans ce fichier, remplacé seulement si tout a réussi</translation>
    </message>
    <message>
        <source>everything about one call</source>
        <translation>tout sur un appel</translation>
    </message>
    <message>
        <source>totals by direction, status and provider</source>
        <translation>totaux par sens, statut et fournisseur</translation>
    </message>
    <message>
        <source>count by this instead</source>
        <translation>compter plutôt selon ceci</translation>
    </message>
    <message>
        <source>compare with the totals that the providers report</source>
        <translation>comparer avec les totaux des fournisseurs</translation>
    </message>
    <message>
        <source>how many calls have each direction, status, line, employee and so on</source>
        <translation>combien d’appels pour chaque sens, statut, ligne, collaborateur et ainsi de suite</translation>
    </message>
    <message>
        <source>list the saved views and how many calls each shows</source>
        <translation>lister les vues enregistrées et le nombre d’appels de chacune</translation>
    </message>
    <message>
        <source>everything about one view</source>
        <translation>tout sur une vue</translation>
    </message>
    <message>
        <source>save a query as a view</source>
        <translation>enregistrer une requête comme vue</translation>
    </message>
    <message>
        <source>columns of the table, such as &quot;status caller started&quot;</source>
        <translation>colonnes du tableau, comme «&#xa0;status caller started&#xa0;»</translation>
    </message>
    <message>
        <source>remove a saved view</source>
        <translation>retirer une vue enregistrée</translation>
    </message>
    <message>
        <source>write the saved views as text</source>
        <translation>écrire les vues enregistrées sous forme de texte</translation>
    </message>
    <message>
        <source>add the views of a text file, - for standard input; yours stay as they are</source>
        <translation>ajouter les vues d’un fichier texte, - pour l’entrée standard&#x202f;; les vôtres restent telles quelles</translation>
    </message>
    <message>
        <source>take over views that differ from yours, too</source>
        <translation>reprendre aussi les vues qui diffèrent des vôtres</translation>
    </message>
    <message>
        <source>only say what would happen</source>
        <translation>seulement dire ce qui se passerait</translation>
    </message>
    <message>
        <source>fetch the recordings of a call, or say why that cannot be</source>
        <translation>récupérer les enregistrements d’un appel, ou dire pourquoi c’est impossible</translation>
    </message>
    <message>
        <source>copy the audio to this file, or into this folder</source>
        <translation>copier l’audio dans ce fichier, ou dans ce dossier</translation>
    </message>
    <message>
        <source>names of files in a folder: {date} {time} {direction} {number} {guest} {staff} {line} {id} {part}</source>
        <translation>noms des fichiers dans un dossier&#xa0;: {date} {time} {direction} {number} {guest} {staff} {line} {id} {part}</translation>
    </message>
    <message>
        <source>mark a call as reviewed</source>
        <translation>marquer un appel comme évalué</translation>
    </message>
    <message>
        <source>it is to be reviewed again</source>
        <translation>il est de nouveau à évaluer</translation>
    </message>
    <message>
        <source>list the review lists and how far they are</source>
        <translation>lister les listes d’évaluation et leur avancement</translation>
    </message>
    <message>
        <source>draw a fair sample of calls: of everybody the same number, none twice</source>
        <translation>tirer un échantillon équitable d’appels&#xa0;: le même nombre pour chacun, aucun deux fois</translation>
    </message>
    <message>
        <source>calls of everybody, 1 to 100 (default 5)</source>
        <translation>appels par personne, de 1 à 100 (par défaut 5)</translation>
    </message>
    <message>
        <source>only this person&apos;s; may be repeated</source>
        <translation>seulement ceux de cette personne&#x202f;; répétable</translation>
    </message>
    <message>
        <source>another number draws other calls, the same one the same (default 1)</source>
        <translation>un autre nombre tire d’autres appels, le même les mêmes (par défaut 1)</translation>
    </message>
    <message>
        <source>make a review list of them</source>
        <translation>en faire une liste d’évaluation</translation>
    </message>
    <message>
        <source>with --save: its scorecard (default: the first)</source>
        <translation>avec --save&#xa0;: sa grille (par défaut&#xa0;: la première)</translation>
    </message>
    <message>
        <source>scores of a review list by person and by question (default: the newest list)</source>
        <translation>scores d’une liste d’évaluation par personne et par question (par défaut&#xa0;: la liste la plus récente)</translation>
    </message>
    <message>
        <source>kind of output (default table); csv has a row for every answer</source>
        <translation>type de sortie (par défaut table)&#x202f;; csv a une ligne par réponse</translation>
    </message>
    <message>
        <source>list the scorecards</source>
        <translation>lister les grilles d’évaluation</translation>
    </message>
    <message>
        <source>add a scorecard from a JSON file; one of the same name gets a new version</source>
        <translation>ajouter une grille depuis un fichier JSON&#x202f;; une grille du même nom reçoit une nouvelle version</translation>
    </message>
    <message>
        <source>log a call by hand</source>
        <translation>saisir un appel à la main</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>required: the calling number</source>
        <translation>obligatoire&#xa0;: le numéro appelant</translation>
    </message>
    <message>
        <source>required: the called number</source>
        <translation>obligatoire&#xa0;: le numéro appelé</translation>
    </message>
    <message>
        <source>default completed</source>
        <translation>par défaut completed</translation>
    </message>
    <message>
        <source>the system that carried the call (default manual)</source>
        <translation>le système par lequel l’appel est passé (par défaut manual)</translation>
    </message>
    <message>
        <source>when it began, ISO 8601 (default: now)</source>
        <translation>quand il a commencé, ISO 8601 (par défaut&#xa0;: maintenant)</translation>
    </message>
    <message>
        <source>length of the call</source>
        <translation>durée de l’appel</translation>
    </message>
    <message>
        <source>subject; BlueRockTEL</source>
        <translation>objet&#x202f;; BlueRockTEL</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>synthèse</translation>
    </message>
    <message>
        <source>detailed summary; BlueRockTEL</source>
        <translation>synthèse détaillée&#x202f;; BlueRockTEL</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>transcription</translation>
    </message>
    <message>
        <source>link to the recording</source>
        <translation>lien vers l’enregistrement</translation>
    </message>
    <message>
        <source>the provider&apos;s id of the guest; overrides the match by number</source>
        <translation>l’identifiant du client chez le fournisseur&#x202f;; prime sur la recherche par numéro</translation>
    </message>
    <message>
        <source>the provider&apos;s id of the employee; escapelife</source>
        <translation>l’identifiant du collaborateur chez le fournisseur&#x202f;; escapelife</translation>
    </message>
    <message>
        <source>number of a ticket; BlueRockTEL</source>
        <translation>numéro d’un ticket&#x202f;; BlueRockTEL</translation>
    </message>
    <message>
        <source>number of a customer; BlueRockTEL</source>
        <translation>numéro d’un compte client&#x202f;; BlueRockTEL</translation>
    </message>
    <message>
        <source>replace the notes of a call; - reads them from standard input</source>
        <translation>remplacer les notes d’un appel&#x202f;; - les lit sur l’entrée standard</translation>
    </message>
    <message>
        <source>the notes; an empty text clears them</source>
        <translation>les notes&#x202f;; un texte vide les efface</translation>
    </message>
    <message>
        <source>read the notes from a UTF-8 file; - is standard input</source>
        <translation>lire les notes dans un fichier UTF-8&#x202f;; - est l’entrée standard</translation>
    </message>
    <message>
        <source>list what the notes were before, newest first</source>
        <translation>lister ce que les notes étaient avant, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>take the Nth of that list for the notes again</source>
        <translation>reprendre comme notes la Nième de cette liste</translation>
    </message>
    <message>
        <source>delete a call here and at its provider, for ever</source>
        <translation>supprimer un appel ici et chez son fournisseur, définitivement</translation>
    </message>
    <message>
        <source>take a record out of its call, for good: show lists the records of a call</source>
        <translation>séparer une entrée de son appel, pour de bon&#xa0;: show liste les entrées d’un appel</translation>
    </message>
    <message>
        <source>make one call of two, for good</source>
        <translation>faire de deux appels un seul, pour de bon</translation>
    </message>
    <message>
        <source>take a call out of the lists of this computer; is:deleted finds it</source>
        <translation>retirer un appel des listes de cet ordinateur&#x202f;; is:deleted le retrouve</translation>
    </message>
    <message>
        <source>show it again</source>
        <translation>le réafficher</translation>
    </message>
    <message>
        <source>who rang and reached nobody, whatever line or system, and what became of it</source>
        <translation>qui a appelé sans joindre personne, quels que soient la ligne et le système, et ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>count, and show what has gone, from this time on, ISO 8601 (default: 24 hours ago)</source>
        <translation>compter, et montrer ce qui est réglé, à partir de ce moment, ISO 8601 (par défaut&#xa0;: il y a 24 heures)</translation>
    </message>
    <message>
        <source>nobody needs to be called back any more, until they ring again</source>
        <translation>plus personne à rappeler, jusqu’au prochain appel</translation>
    </message>
    <message>
        <source>why (default other)</source>
        <translation>pourquoi (par défaut other)</translation>
    </message>
    <message>
        <source>what else there is to say</source>
        <translation>ce qu’il y a d’autre à dire</translation>
    </message>
    <message>
        <source>put off, until then or until they ring again</source>
        <translation>reporter, jusque-là ou jusqu’au prochain appel</translation>
    </message>
    <message>
        <source>until this time, ISO 8601</source>
        <translation>jusqu’à ce moment, ISO 8601</translation>
    </message>
    <message>
        <source>for so many minutes</source>
        <translation>pendant ce nombre de minutes</translation>
    </message>
    <message>
        <source>you look after it</source>
        <translation>vous vous en chargez</translation>
    </message>
    <message>
        <source>these numbers never ask for a call back again</source>
        <translation>ces numéros ne demandent plus jamais de rappel</translation>
    </message>
    <message>
        <source>take back all that was decided about them: done, put off, taken, hidden</source>
        <translation>annuler tout ce qui a été décidé à leur sujet&#xa0;: traité, reporté, pris en charge, écarté</translation>
    </message>
    <message>
        <source>who changed, exported, hid or deleted what, newest first</source>
        <translation>qui a modifié, exporté, masqué ou supprimé quoi, le plus récent d’abord</translation>
    </message>
    <message>
        <source>only entries with these words, this person or call</source>
        <translation>seulement les lignes avec ces mots, cette personne ou cet appel</translation>
    </message>
    <message>
        <source>only this action, such as delete or export</source>
        <translation>seulement cette action, comme delete ou export</translation>
    </message>
    <message>
        <source>only from this time on, ISO 8601</source>
        <translation>seulement à partir de ce moment, ISO 8601</translation>
    </message>
    <message>
        <source>only before this time, ISO 8601</source>
        <translation>seulement avant ce moment, ISO 8601</translation>
    </message>
    <message>
        <source>at most so many entries</source>
        <translation>au plus ce nombre de lignes</translation>
    </message>
    <message>
        <source>a table for spreadsheets</source>
        <translation>un tableau pour les tableurs</translation>
    </message>
    <message>
        <source>the country of numbers without country code, such as DE</source>
        <translation>le pays des numéros sans indicatif, comme FR</translation>
    </message>
    <message>
        <source>only guests with this in name, number, e-mail or room</source>
        <translation>seulement les clients qui ont ceci dans le nom, le numéro, l’e-mail ou la chambre</translation>
    </message>
    <message>
        <source>their name</source>
        <translation>son nom</translation>
    </message>
    <message>
        <source>a telephone number; may be repeated</source>
        <translation>un numéro de téléphone&#x202f;; répétable</translation>
    </message>
    <message>
        <source>a number that is theirs no longer</source>
        <translation>un numéro qui n’est plus le sien</translation>
    </message>
    <message>
        <source>their e-mail address</source>
        <translation>son adresse e-mail</translation>
    </message>
    <message>
        <source>their language, such as de or pt-BR</source>
        <translation>sa langue, comme fr ou pt-BR</translation>
    </message>
    <message>
        <source>adds a stay: its first day</source>
        <translation>ajoute un séjour&#xa0;: son premier jour</translation>
    </message>
    <message>
        <source>its last day</source>
        <translation>son dernier jour</translation>
    </message>
    <message>
        <source>and its room</source>
        <translation>et sa chambre</translation>
    </message>
    <message>
        <source>notes about them</source>
        <translation>notes à son sujet</translation>
    </message>
    <message>
        <source>keep them at this account, too, where its system takes guests; may be repeated</source>
        <translation>les tenir aussi dans ce compte, si son système accepte des clients&#x202f;; répétable</translation>
    </message>
    <message>
        <source>with --at: the first part of their name</source>
        <translation>avec --at&#xa0;: la première partie de son nom</translation>
    </message>
    <message>
        <source>and the last one</source>
        <translation>et la dernière</translation>
    </message>
    <message>
        <source>list the directory of guests, by name</source>
        <translation>lister le répertoire des clients, par nom</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>au plus ce nombre</translation>
    </message>
    <message>
        <source>leave out the first</source>
        <translation>sauter les premiers</translation>
    </message>
    <message>
        <source>show a guest, by key (g17), by name or by number</source>
        <translation>montrer un client, par clé (g17), par nom ou par numéro</translation>
    </message>
    <message>
        <source>add a guest to the directory</source>
        <translation>ajouter un client au répertoire</translation>
    </message>
    <message>
        <source>change a guest; an empty text clears</source>
        <translation>modifier un client&#x202f;; un texte vide efface</translation>
    </message>
    <message>
        <source>remove a guest from the directory</source>
        <translation>retirer un client du répertoire</translation>
    </message>
    <message>
        <source>make the other a part of the guest; unmerge takes them apart</source>
        <translation>intégrer l’autre au client&#x202f;; unmerge les sépare</translation>
    </message>
    <message>
        <source>take a guest out of another again</source>
        <translation>séparer de nouveau un client d’un autre</translation>
    </message>
    <message>
        <source>import guests from a table (CSV) or from vCards; - is standard input</source>
        <translation>importer des clients d’un tableau (CSV) ou de vCards&#x202f;; - est l’entrée standard</translation>
    </message>
    <message>
        <source>only say what would be done</source>
        <translation>seulement dire ce qui serait fait</translation>
    </message>
    <message>
        <source>what the columns hold, such as name,number,ignored,email</source>
        <translation>ce que contiennent les colonnes, comme name,number,ignored,email</translation>
    </message>
    <message>
        <source>days are written 3/16/2026</source>
        <translation>les jours s’écrivent 3/16/2026</translation>
    </message>
    <message>
        <source>write the directory of guests</source>
        <translation>écrire le répertoire des clients</translation>
    </message>
    <message>
        <source>how (default csv)</source>
        <translation>comment (par défaut csv)</translation>
    </message>
    <message>
        <source>write to this file</source>
        <translation>écrire dans ce fichier</translation>
    </message>
    <message>
        <source>forget a person who asked for it, by key, name or number; shows first what goes</source>
        <translation>oublier une personne qui l’a demandé, par clé, nom ou numéro&#x202f;; montre d’abord ce qui disparaît</translation>
    </message>
    <message>
        <source>do it, for ever</source>
        <translation>le faire, définitivement</translation>
    </message>
    <message>
        <source>what the request is known by, for the receipt</source>
        <translation>ce qui désigne la demande, pour l’attestation</translation>
    </message>
    <message>
        <source>list the receipts of what was erased</source>
        <translation>lister les attestations de ce qui a été effacé</translation>
    </message>
    <message>
        <source>how long recordings, transcripts, notes and calls are kept here</source>
        <translation>combien de temps enregistrements, transcriptions, notes et appels sont gardés ici</translation>
    </message>
    <message>
        <source>audio, transcript, notes or facts; without days: for ever; may be repeated</source>
        <translation>audio, transcript, notes ou facts&#x202f;; sans jours&#xa0;: pour toujours&#x202f;; répétable</translation>
    </message>
    <message>
        <source>do it, and remove what is too old</source>
        <translation>le faire, et retirer ce qui est trop ancien</translation>
    </message>
    <message>
        <source>say which guest a call was with</source>
        <translation>dire avec quel client était un appel</translation>
    </message>
    <message>
        <source>by key (g17), by name or by number</source>
        <translation>par clé (g17), par nom ou par numéro</translation>
    </message>
    <message>
        <source>none that we know, whatever the number says</source>
        <translation>personne de connu, quoi que dise le numéro</translation>
    </message>
    <message>
        <source>edits that wait to be sent</source>
        <translation>modifications à envoyer</translation>
    </message>
    <message>
        <source>send refused or conflicting edits again; yours wins</source>
        <translation>renvoyer les modifications refusées ou en conflit&#x202f;; la vôtre l’emporte</translation>
    </message>
    <message>
        <source>everything that waits for a decision</source>
        <translation>tout ce qui attend une décision</translation>
    </message>
    <message>
        <source>drop unsent edits; what the provider has shows again</source>
        <translation>abandonner des modifications non envoyées&#x202f;; la version du fournisseur réapparaît</translation>
    </message>
    <message>
        <source>receive events from the vendors, until it is ended, and keep the calls up to date</source>
        <translation>recevoir les événements des fournisseurs, jusqu’à l’arrêt, et tenir les appels à jour</translation>
    </message>
    <message>
        <source>address of this computer to listen on (default: 127.0.0.1)</source>
        <translation>adresse de cet ordinateur sur laquelle écouter (par défaut&#xa0;: 127.0.0.1)</translation>
    </message>
    <message>
        <source>port (default: 8787; 0: any free one)</source>
        <translation>port (par défaut&#xa0;: 8787&#x202f;; 0&#xa0;: un port libre)</translation>
    </message>
    <message>
        <source>what vendors call: the address of a tunnel or reverse proxy in front</source>
        <translation>ce que les fournisseurs appellent&#xa0;: l’adresse d’un tunnel ou d’un proxy inverse placé devant</translation>
    </message>
    <message>
        <source>what the events of this account are checked with</source>
        <translation>ce qui sert à vérifier les événements de ce compte</translation>
    </message>
    <message>
        <source>serve an invented world of calls on this machine, for trying things and for tests</source>
        <translation>simuler sur cette machine un monde d’appels inventé, pour essayer et pour les tests</translation>
    </message>
    <message>
        <source>port on 127.0.0.1 (default: any free one)</source>
        <translation>port sur 127.0.0.1 (par défaut&#xa0;: un port libre)</translation>
    </message>
    <message>
        <source>misbehave, such as 429=1@0.1,reset@0.05,truncate#3</source>
        <translation>provoquer des pannes, comme 429=1@0.1,reset@0.05,truncate#3</translation>
    </message>
    <message>
        <source>check the profile, the accounts and the keyring</source>
        <translation>vérifier le profil, les comptes et le trousseau de clés</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>ouvrir la fenêtre</translation>
    </message>
    <message>
        <source>show an invented hotel instead of your own calls</source>
        <translation>montrer un hôtel inventé au lieu de vos appels</translation>
    </message>
    <message>
        <source>show this saved view</source>
        <translation>montrer cette vue enregistrée</translation>
    </message>
    <message>
        <source>write a picture of the filled window and end; needs no display</source>
        <translation>écrire une image de la fenêtre remplie et terminer&#x202f;; sans écran</translation>
    </message>
    <message>
        <source>open this dialog, too; --screenshot then shows it</source>
        <translation>ouvrir aussi cette boîte de dialogue&#x202f;; --screenshot la montre alors</translation>
    </message>
    <message>
        <source>size of the window</source>
        <translation>taille de la fenêtre</translation>
    </message>
    <message>
        <source>colours of the window</source>
        <translation>couleurs de la fenêtre</translation>
    </message>
    <message>
        <source>language and formats, such as fr or en_GB</source>
        <translation>langue et formats, comme fr ou en_GB</translation>
    </message>
    <message>
        <source>select this call, or the newest that matches a query</source>
        <translation>sélectionner cet appel, ou le plus récent qui correspond à une requête</translation>
    </message>
    <message>
        <source>keep every file under DIR</source>
        <translation>garder tous les fichiers sous DIR</translation>
    </message>
    <message>
        <source>contact nobody; edits wait</source>
        <translation>ne contacter personne&#x202f;; les modifications attendent</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>afficher cette aide</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>afficher la version</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>%1 is reviewed.</source>
        <translation>%1 est évalué.</translation>
    </message>
    <message>
        <source>%1 is to be reviewed.</source>
        <translation>%1 est à évaluer.</translation>
    </message>
    <message>
        <source>%1 is hidden here; is:deleted finds it.</source>
        <translation>%1 est masqué ici&#x202f;; is:deleted le retrouve.</translation>
    </message>
    <message>
        <source>%1 is shown again.</source>
        <translation>%1 est réaffiché.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>%1: the provider counts otherwise: %2.</source>
        <translation>%1&#xa0;: le fournisseur compte autrement&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--check and --by do not go together.</source>
        <translation>--check et --by ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>--check compares everything with the provider: without --query and --offline.</source>
        <translation>--check compare tout avec le fournisseur&#xa0;: sans --query ni --offline.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>done: %1</source>
        <extracomment>Table of the callback queue. %1 is the key of the reason, such as spam.</extracomment>
        <translation>traité&#xa0;: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Table of the callback queue: put off. %1 is a time.</extracomment>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>traité</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>reporté</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) missed since %1</source>
        <extracomment>%1 is a time, %n a number of missed calls.</extracomment>
        <translation>
            <numerusform>%n appel manqué depuis %1</numerusform>
            <numerusform>%n appels manqués depuis %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s): %1</source>
        <extracomment>Follows &quot;40 calls missed since …&quot;. %1 is a list such as &quot;16 owed, 2 withheld&quot;.</extracomment>
        <translation>
            <numerusform>%n numéro&#xa0;: %1</numerusform>
            <numerusform>%n numéros&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>complete up to %1</source>
        <translation>complet jusqu’à %1</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lu</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>À rappeler</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation>Réglé depuis</translation>
    </message>
    <message>
        <source>There is no task “%1”; “callboard queue” shows their keys.</source>
        <translation>Il n’y a pas de tâche «&#xa0;%1&#xa0;»&#x202f;; «&#xa0;callboard queue&#xa0;» montre leurs clés.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) decided.</source>
        <translation>
            <numerusform>%n tâche décidée.</numerusform>
            <numerusform>%n tâches décidées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say either --until TIME or --minutes N.</source>
        <translation>Indiquez soit --until MOMENT, soit --minutes N.</translation>
    </message>
    <message>
        <source>Something can only be put off to a later time.</source>
        <translation>On ne peut reporter qu’à un moment à venir.</translation>
    </message>
    <message>
        <source>There is no guest “%1”.</source>
        <translation>Il n’y a pas de client «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Several guests are called “%1”; say which by its number, such as g17.</source>
        <translation>Plusieurs clients s’appellent «&#xa0;%1&#xa0;»&#x202f;; indiquez lequel par son numéro, comme g17.</translation>
    </message>
    <message>
        <source>%1 needs a whole number.</source>
        <translation>%1 demande un nombre entier.</translation>
    </message>
    <message>
        <source>%1 is one of: %2.</source>
        <translation>%1 est l’un de&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 needs a time such as 2026-03-16T14:00:00Z.</source>
        <translation>%1 demande un moment comme 2026-03-16T14:00:00Z.</translation>
    </message>
    <message>
        <source>%1 needs a size such as 1280x800.</source>
        <translation>%1 demande une taille comme 1280x800.</translation>
    </message>
    <message>
        <source>%1 needs KEY=VALUE.</source>
        <translation>%1 demande CLÉ=VALEUR.</translation>
    </message>
    <message>
        <source>%1 was given more than once.</source>
        <translation>%1 a été donné plus d’une fois.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 demande %2.</translation>
    </message>
    <message>
        <source>There is one word too many after %1.</source>
        <translation>Il y a un mot de trop après %1.</translation>
    </message>
    <message>
        <source>There is no sub-command “%1”.</source>
        <translation>Il n’y a pas de sous-commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” needs one more word: %2.</source>
        <translation>«&#xa0;%1&#xa0;» demande encore un mot&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 does not go before a sub-command.</source>
        <translation>%1 ne se place pas avant une sous-commande.</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>La sortie standard</translation>
    </message>
    <message>
        <source>--secret is keyring, env:VARIABLE or file:PATH.</source>
        <translation>--secret est keyring, env:VARIABLE ou file:CHEMIN.</translation>
    </message>
    <message>
        <source>%1 needs one thing more: %2</source>
        <translation>Il manque encore une chose à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 needs --option %2=…: %3</source>
        <translation>%1 demande --option %2=…&#xa0;: %3</translation>
    </message>
    <message>
        <source>The account needs a name: --name N.</source>
        <translation>Il faut un nom pour le compte&#xa0;: --name N.</translation>
    </message>
    <message>
        <source>%1 has no common address: give yours with --base-url U.</source>
        <translation>%1 n’a pas d’adresse commune&#xa0;: donnez la vôtre avec --base-url U.</translation>
    </message>
    <message>
        <source>--base-url needs an https address; http is for this machine only.</source>
        <translation>--base-url demande une adresse https&#x202f;; http n’est que pour cette machine.</translation>
    </message>
    <message>
        <source>%1 has no option “%2”; it can be: %3.</source>
        <translation>%1 n’a pas d’option «&#xa0;%2&#xa0;»&#x202f;; possibles&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 has no option “%2”; did you mean “%3”?</source>
        <translation>%1 n’a pas d’option «&#xa0;%2&#xa0;»&#x202f;; vouliez-vous dire «&#xa0;%3&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>--option timezone needs a name such as Europe/Paris.</source>
        <translation>--option timezone demande un nom comme Europe/Paris.</translation>
    </message>
    <message>
        <source>--option %1 needs a number.</source>
        <translation>--option %1 demande un nombre.</translation>
    </message>
    <message>
        <source>“%1” is secret and does not belong on the command line: it is asked for, or read from standard input.</source>
        <translation>«&#xa0;%1&#xa0;» est secret et n’a pas sa place sur la ligne de commande&#xa0;: il est demandé, ou lu sur l’entrée standard.</translation>
    </message>
    <message>
        <source>such as %1</source>
        <extracomment>A question on the command line. %1 is an example of what to type.</extracomment>
        <translation>comme %1</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <extracomment>A question on the command line: no answer is needed.</extracomment>
        <translation>peut rester vide</translation>
    </message>
    <message>
        <source>not shown while you type</source>
        <translation>n’apparaît pas à la saisie</translation>
    </message>
    <message>
        <source>Name of the account here (%1):</source>
        <translation>Nom du compte ici (%1)&#xa0;:</translation>
    </message>
    <message>
        <source>There is no provider “%1”; did you mean “%2”?</source>
        <translation>Il n’y a pas de fournisseur «&#xa0;%1&#xa0;»&#x202f;; vouliez-vous dire «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>There is no provider “%1”; it can be: %2.</source>
        <translation>Il n’y a pas de fournisseur «&#xa0;%1&#xa0;»&#x202f;; possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--base-url is empty; leave it out for the usual address.</source>
        <translation>--base-url est vide&#x202f;; omettez-le pour l’adresse habituelle.</translation>
    </message>
    <message>
        <source>--since needs a day that has been, such as 2026-01-01 or -3m.</source>
        <translation>--since demande un jour passé, comme 2026-01-01 ou -3m.</translation>
    </message>
    <message>
        <source>Address of your %1 (https://…):</source>
        <translation>Adresse de votre %1 (https://…)&#xa0;:</translation>
    </message>
    <message>
        <source>The secret of %1 is a JSON object with %2; %3 is not there.</source>
        <extracomment>%1 is the provider, %2 names separated by commas, %3 one of them.</extracomment>
        <translation>Le secret de %1 est un objet JSON avec %2&#x202f;; %3 n’y est pas.</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>Il n’y a pas de compte «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--secret needs ACCOUNT=env:VARIABLE or ACCOUNT=file:PATH.</source>
        <translation>--secret demande COMPTE=env:VARIABLE ou COMPTE=file:CHEMIN.</translation>
    </message>
    <message>
        <source>%1: %2 sends no events that can be checked.</source>
        <translation>%1&#xa0;: %2 n’envoie pas d’événements vérifiables.</translation>
    </message>
    <message>
        <source>No account sends events: escapelife, Twilio, Aircall, RingCentral and Quo do.</source>
        <translation>Aucun compte n’envoie d’événements&#x202f;; escapelife, Twilio, Aircall, RingCentral et Quo en envoient.</translation>
    </message>
    <message>
        <source>%1: the keyring cannot keep a verification token. Give one with --secret.</source>
        <translation>%1&#xa0;: le trousseau ne peut pas garder de jeton de vérification. Donnez-en un avec --secret.</translation>
    </message>
    <message>
        <source>%1: events are signed with the account&apos;s auth token, which is not known here. Give it with --secret; until then they are refused.</source>
        <translation>%1&#xa0;: les événements sont signés avec le jeton d’authentification (auth token) du compte, inconnu ici. Donnez-le avec --secret&#x202f;; d’ici là, ils sont refusés.</translation>
    </message>
    <message>
        <source>%1: %2 shows a secret when the webhook is made. Give it with --secret; until then its events are refused.</source>
        <translation>%1&#xa0;: %2 affiche un secret à la création du webhook. Donnez-le avec --secret&#x202f;; d’ici là, ses événements sont refusés.</translation>
    </message>
    <message>
        <source>%1: enter %2 at the vendor, with the verification token %3</source>
        <translation>%1&#xa0;: entrez %2 chez le fournisseur, avec le jeton de vérification %3</translation>
    </message>
    <message>
        <source>%1: enter %2 at the vendor</source>
        <translation>%1&#xa0;: entrez %2 chez le fournisseur</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) refused</source>
        <translation>
            <numerusform>%n requête refusée</numerusform>
            <numerusform>%n requêtes refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with a wrong signature, %2 without one, %3 out of date, %4 from web pages, %5 for another host, %6 otherwise</source>
        <translation>%1 avec une mauvaise signature, %2 sans signature, %3 périmées, %4 venant de pages web, %5 pour un autre hôte, %6 pour d’autres raisons</translation>
    </message>
    <message>
        <source>--public-url needs an address such as https://calls.example.com.</source>
        <translation>--public-url demande une adresse comme https://calls.example.com.</translation>
    </message>
    <message>
        <source>--address needs the address of this computer in numbers, such as 127.0.0.1.</source>
        <translation>--address demande l’adresse de cet ordinateur en chiffres, comme 127.0.0.1.</translation>
    </message>
    <message>
        <source>Nothing can listen on port %1 of %2: another program has it, or it is not allowed. Choose another with --port.</source>
        <translation>Impossible d’écouter sur le port %1 de %2&#xa0;: un autre programme l’occupe, ou ce n’est pas permis. Choisissez-en un autre avec --port.</translation>
    </message>
    <message>
        <source>listen and --offline do not go together.</source>
        <translation>listen et --offline ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>--port needs a number up to 65535.</source>
        <translation>--port demande un nombre jusqu’à 65535.</translation>
    </message>
    <message>
        <source>Listening on %1 without encryption: put a reverse proxy with TLS in front of it.</source>
        <translation>À l’écoute sur %1 sans chiffrement&#xa0;: placez devant un proxy inverse avec TLS.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a call; ids look like 1:cal_ab12.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’identifiant d’un appel&#x202f;; il ressemble à 1:cal_ab12.</translation>
    </message>
    <message>
        <source>There is no call “%1”.</source>
        <translation>Il n’y a pas d’appel «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--sort is one of: %1; “:desc” turns it round.</source>
        <translation>--sort est l’un de&#xa0;: %1&#x202f;; «&#xa0;:desc&#xa0;» inverse l’ordre.</translation>
    </message>
    <message>
        <source>--format xlsx needs --output FILE: a spreadsheet is no text.</source>
        <translation>--format xlsx demande --output FICHIER&#xa0;: une feuille de calcul n’est pas du texte.</translation>
    </message>
    <message>
        <source>Ends with 0 when done, 1 when it failed, 2 when used wrongly, 3 when partly done.</source>
        <translation>Se termine par 0 si c’est fait, 1 en cas d’échec, 2 en cas de mauvais usage, 3 si c’est fait en partie.</translation>
    </message>
    <message>
        <source>Usage: callboard [options] %1
       callboard SUB-COMMAND [options]</source>
        <translation>Usage&#xa0;: callboard [options] %1
        callboard SOUS-COMMANDE [options]</translation>
    </message>
    <message>
        <source>All calls of a company in one place. Without a sub-command it opens the window.</source>
        <translation>Tous les appels d’une entreprise au même endroit. Sans sous-commande, la fenêtre s’ouvre.</translation>
    </message>
    <message>
        <source>Options of the window:</source>
        <translation>Options de la fenêtre&#xa0;:</translation>
    </message>
    <message>
        <source>Options everywhere:</source>
        <translation>Options générales&#xa0;:</translation>
    </message>
    <message>
        <source>Sub-commands (callboard SUB-COMMAND --help says more):</source>
        <translation>Sous-commandes (callboard SOUS-COMMANDE --help en dit plus)&#xa0;:</translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <translation>Usage&#xa0;: %1 [options]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>%1: %2 there, %3 here</source>
        <translation>%1&#xa0;: %2 là-bas, %3 ici</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>newest calls</source>
        <translation>appels les plus récents</translation>
    </message>
    <message>
        <source>older calls</source>
        <translation>appels plus anciens</translation>
    </message>
    <message>
        <source>calls that were not finished</source>
        <translation>appels qui n’étaient pas terminés</translation>
    </message>
    <message>
        <source>looking for changes in the whole history</source>
        <translation>recherche de changements dans tout l’historique</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>envoi</translation>
    </message>
    <message>
        <source>waiting, as the provider asked</source>
        <translation>en attente, à la demande du fournisseur</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors connexion</translation>
    </message>
    <message>
        <source>%1: %2, %3 read</source>
        <translation>%1&#xa0;: %2, %3 lus</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 deleted, %5 sent, %6 pages read</source>
        <translation>%1&#xa0;: %2 nouveaux, %3 modifiés, %4 supprimés, %5 envoyés, %6 pages lues</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n edit(s) wait to be sent; “callboard outbox list” shows them.</source>
        <translation>
            <numerusform>%1&#xa0;: %n modification attend d’être envoyée&#x202f;; «&#xa0;callboard outbox list&#xa0;» la montre.</numerusform>
            <numerusform>%1&#xa0;: %n modifications attendent d’être envoyées&#x202f;; «&#xa0;callboard outbox list&#xa0;» les montre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s) could not be read and were set aside; “callboard doctor” says more.</source>
        <translation>
            <numerusform>%1&#xa0;: %n élément n’a pas pu être lu et a été mis de côté&#x202f;; «&#xa0;callboard doctor&#xa0;» en dit plus.</numerusform>
            <numerusform>%1&#xa0;: %n éléments n’ont pas pu être lus et ont été mis de côté&#x202f;; «&#xa0;callboard doctor&#xa0;» en dit plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>sync and --offline do not go together.</source>
        <translation>sync et --offline ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>No account is connected yet; “callboard accounts add” connects one.</source>
        <translation>Aucun compte n’est encore connecté&#x202f;; «&#xa0;callboard accounts add&#xa0;» en connecte un.</translation>
    </message>
    <message>
        <source>There is no view “%1”; “callboard views list” shows them.</source>
        <translation>Il n’y a pas de vue «&#xa0;%1&#xa0;»&#x202f;; «&#xa0;callboard views list&#xa0;» les montre.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Il faut un nom pour la vue.</translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n character(s).</source>
        <translation>
            <numerusform>Le nom dépasse %n caractère.</numerusform>
            <numerusform>Le nom dépasse %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>Il y a déjà une vue «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>the file is too large to be a list of views</source>
        <translation>le fichier est trop grand pour une liste de vues</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacée</translation>
    </message>
    <message>
        <source>differs, left as it is</source>
        <translation>différente, laissée telle quelle</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) differ from yours and were left; --replace takes them.</source>
        <translation>
            <numerusform>%n vue diffère de la vôtre et n’a pas été touchée&#x202f;; --replace la reprend.</numerusform>
            <numerusform>%n vues diffèrent des vôtres et n’ont pas été touchées&#x202f;; --replace les reprend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved the view “%1”.</source>
        <translation>La vue «&#xa0;%1&#xa0;» est enregistrée.</translation>
    </message>
    <message>
        <source>Removed the view “%1”.</source>
        <translation>La vue «&#xa0;%1&#xa0;» est retirée.</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Peut rester vide.</translation>
    </message>
    <message>
        <source>--base-url of your own is needed</source>
        <translation>votre propre --base-url est nécessaire</translation>
    </message>
    <message>
        <source>Sign in with a web browser instead of giving a key.</source>
        <translation>Se connecter avec un navigateur au lieu de donner une clé.</translation>
    </message>
    <message>
        <source>%1 has no sign-in with a web browser.</source>
        <translation>%1 ne permet pas de se connecter avec un navigateur.</translation>
    </message>
    <message>
        <source>A sign-in is kept in the keyring or a file: its key changes by itself.</source>
        <translation>Une connexion se garde dans le trousseau ou dans un fichier&#xa0;: sa clé change d’elle-même.</translation>
    </message>
    <message>
        <source>%1 replaces its key at every use, so it can only be kept in the keyring or a file.</source>
        <translation>%1 remplace sa clé à chaque utilisation&#x202f;; elle ne peut donc être gardée que dans le trousseau ou dans un fichier.</translation>
    </message>
    <message>
        <source>There is already an account called “%1”.</source>
        <translation>Il y a déjà un compte nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no keyring to keep the key of %1 in; use --secret env:VARIABLE or file:PATH.</source>
        <translation>Il n’y a pas de trousseau où garder la clé de %1&#x202f;; utilisez --secret env:VARIABLE ou file:CHEMIN.</translation>
    </message>
    <message>
        <source>Connected “%1” as account %2.</source>
        <translation>«&#xa0;%1&#xa0;» est connecté comme compte %2.</translation>
    </message>
    <message>
        <source>The key of “%1” works. %2</source>
        <translation>La clé de «&#xa0;%1&#xa0;» fonctionne. %2</translation>
    </message>
    <message>
        <source>This forgets the account, its calls and its unsent edits; add --yes to do it.</source>
        <translation>Cette commande oublie le compte, ses appels et ses modifications non envoyées&#x202f;; ajoutez --yes pour le faire.</translation>
    </message>
    <message>
        <source>The account is gone, but its key may still be in the keyring.</source>
        <translation>Le compte est retiré, mais sa clé est peut-être encore dans le trousseau.</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» est retiré.</translation>
    </message>
    <message>
        <source>%1 is the only record of its call.</source>
        <translation>%1 est la seule entrée de son appel.</translation>
    </message>
    <message>
        <source>%1 is a call of its own now.</source>
        <translation>%1 est maintenant un appel à part.</translation>
    </message>
    <message>
        <source>%1 and %2 are one call already.</source>
        <translation>%1 et %2 sont déjà un seul appel.</translation>
    </message>
    <message>
        <source>%1 and %2 are one call now.</source>
        <translation>%1 et %2 sont maintenant un seul appel.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is a field of a call, such as &quot;Summary&quot;, %2 the call.
----------
%1 and %2 are sizes: &quot;120 kB of 2 MB&quot;.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a state (&quot;Here&quot;), %2 a size.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>kept for ever</source>
        <translation>gardé pour toujours</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s); %1 older</source>
        <translation>
            <numerusform>%n jour&#x202f;; %1 plus anciens</numerusform>
            <numerusform>%n jours&#x202f;; %1 plus anciens</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known about this person.</source>
        <translation>On ne sait rien de cette personne.</translation>
    </message>
    <message>
        <source>Nothing is erased yet; add --yes to do it. It cannot be undone.</source>
        <translation>Rien n’est encore effacé&#x202f;; ajoutez --yes pour le faire. C’est irréversible.</translation>
    </message>
    <message>
        <source>“%1” is not KIND=DAYS; kinds are audio, transcript, notes and facts.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas KIND=DAYS&#x202f;; les sortes sont audio, transcript, notes et facts.</translation>
    </message>
    <message>
        <source>Nothing is changed yet; add --yes to do it. What is removed here comes back only from the telephone systems.</source>
        <translation>Rien n’est encore modifié&#x202f;; ajoutez --yes pour le faire. Ce qui est retiré ici ne revient que des systèmes téléphoniques.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n call(s)</source>
        <extracomment>%1 is a number of calls that were drawn, %n how many there were to draw from.</extracomment>
        <translation>
            <numerusform>%1 sur %n appel</numerusform>
            <numerusform>%1 sur %n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 calls reviewed, score %4</source>
        <extracomment>A line of a report. %1 is the name of a review list, %2 and %3 are numbers of calls, %4 is a score.</extracomment>
        <translation>%1&#xa0;: %2 appels évalués sur %3, score %4</translation>
    </message>
    <message>
        <source>There is no review list yet.</source>
        <translation>Il n’y a pas encore de liste d’évaluation.</translation>
    </message>
    <message>
        <source>There is no review list “%1”; “callboard review lists” shows them.</source>
        <translation>Il n’y a pas de liste d’évaluation «&#xa0;%1&#xa0;»&#x202f;; «&#xa0;callboard review lists&#xa0;» les montre.</translation>
    </message>
    <message>
        <source>--per-person is 1 to %1.</source>
        <translation>--per-person va de 1 à %1.</translation>
    </message>
    <message>
        <source>There is no scorecard “%1”; “callboard review scorecards” shows them.</source>
        <translation>Il n’y a pas de grille «&#xa0;%1&#xa0;»&#x202f;; «&#xa0;callboard review scorecards&#xa0;» les montre.</translation>
    </message>
    <message>
        <source>There is no call to draw: none passes the query, says who spoke and was not reviewed before.</source>
        <translation>Aucun appel à tirer&#xa0;: aucun ne passe la requête, n’indique qui a parlé et n’a pas encore été évalué.</translation>
    </message>
    <message>
        <source>A review list needs a name.</source>
        <translation>Il faut un nom pour la liste d’évaluation.</translation>
    </message>
    <message>
        <source>A workbook needs a file: --output F.</source>
        <translation>Un classeur demande un fichier&#xa0;: --output F.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>The scorecard “%1” is here, with %n question(s).</source>
        <translation>
            <numerusform>La grille «&#xa0;%1&#xa0;» est en place, avec %n question.</numerusform>
            <numerusform>La grille «&#xa0;%1&#xa0;» est en place, avec %n questions.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes no guests; leave out --at %2 to keep them here only.</source>
        <translation>%1 n’accepte pas de clients&#x202f;; omettez --at %2 pour les tenir ici seulement.</translation>
    </message>
    <message>
        <source>%1 needs a first and a last name: say which is which with --first-name and --last-name.</source>
        <translation>%1 demande un prénom et un nom&#xa0;: indiquez lequel est lequel avec --first-name et --last-name.</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <extracomment>%1 is the name of an account, %2 what became of a guest there (&quot;sent&quot;).</extracomment>
        <translation>Chez %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The browser brought a refusal: %1. Try again there, or end with Ctrl+C.</source>
        <translation>Le navigateur a rapporté un refus&#xa0;: %1. Réessayez-y, ou terminez avec Ctrl+C.</translation>
    </message>
    <message>
        <source>Sign in with this page; the program waits for the browser to come back:</source>
        <translation>Connectez-vous sur cette page&#x202f;; le programme attend le retour du navigateur&#xa0;:</translation>
    </message>
    <message>
        <source>The export could not be written down in the audit trail: %1</source>
        <translation>L’export n’a pas pu être noté dans le journal des actions&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Collaborateur</translation>
    </message>
    <message>
        <source>(worked out from other times)</source>
        <translation>(calculé d’après d’autres heures)</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Rang for</source>
        <translation>A sonné</translation>
    </message>
    <message>
        <source>Talked for</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>(deleted at the provider)</source>
        <translation>(supprimé chez le fournisseur)</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Connu par</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Kept here only</source>
        <translation>Gardé ici seulement</translation>
    </message>
    <message>
        <source>Way of the call</source>
        <translation>Parcours de l’appel</translation>
    </message>
    <message>
        <source>Possibly the same call: %1. %2 To make them one: callboard join %3 %1</source>
        <translation>Peut-être le même appel&#xa0;: %1. %2 Pour les réunir&#xa0;: callboard join %3 %1</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>you work offline</source>
        <translation>vous travaillez hors connexion</translation>
    </message>
    <message>
        <source>%1 takes no changes of this</source>
        <extracomment>%1 is a list of telephone systems.</extracomment>
        <translation>%1 n’accepte pas cette modification</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>kept here only: %1</source>
        <translation>gardé ici seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>kept, but it needs your decision: %1</source>
        <translation>gardé, mais votre décision est nécessaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>kept; will be sent later: %1</source>
        <translation>gardé&#x202f;; sera envoyé plus tard&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is too long for notes.</source>
        <translation>%1 est trop long pour des notes.</translation>
    </message>
    <message>
        <source>The notes are not UTF-8 text.</source>
        <translation>Les notes ne sont pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>note needs one of --text T, --file F, --restore N, --history or -.</source>
        <translation>note demande l’un de --text T, --file F, --restore N, --history ou -.</translation>
    </message>
    <message>
        <source>No connected account takes calls logged by hand.</source>
        <translation>Aucun compte connecté n’accepte les appels saisis à la main.</translation>
    </message>
    <message>
        <source>Say which account to log into: --account N.</source>
        <translation>Indiquez dans quel compte saisir l’appel&#xa0;: --account N.</translation>
    </message>
    <message>
        <source>Notes of %1</source>
        <translation>Notes de %1</translation>
    </message>
    <message>
        <source>log needs %1.</source>
        <translation>log demande %1.</translation>
    </message>
    <message>
        <source>--from and --to need phone numbers with country code, such as +13055551234.</source>
        <translation>--from et --to demandent des numéros avec l’indicatif du pays, comme +33199001234.</translation>
    </message>
    <message>
        <source>Logged as %1</source>
        <translation>Saisi sous %1</translation>
    </message>
    <message>
        <source>This deletes the call for ever, at the provider too; add --yes to do it.</source>
        <translation>L’appel sera supprimé définitivement, chez le fournisseur aussi&#x202f;; ajoutez --yes pour le faire.</translation>
    </message>
    <message>
        <source>%1 does not let calls be deleted.</source>
        <translation>%1 ne permet pas de supprimer des appels.</translation>
    </message>
    <message>
        <source>The call stays, because %1 does not let calls be deleted.</source>
        <translation>L’appel reste, car %1 ne permet pas de supprimer des appels.</translation>
    </message>
    <message>
        <source>Deletion of %1</source>
        <translation>Suppression de %1</translation>
    </message>
    <message>
        <source>%1 See “%2”.</source>
        <translation>%1 Voir «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 goes with --demo.</source>
        <translation>--%1 va avec --demo.</translation>
    </message>
    <message>
        <source>--view and --query do not go together: a view is a query.</source>
        <translation>--view et --query ne vont pas ensemble&#xa0;: une vue est une requête.</translation>
    </message>
    <message>
        <source>There is no display: neither WAYLAND_DISPLAY nor DISPLAY is set. Sub-commands and --screenshot work without one.</source>
        <translation>Il n’y a pas d’écran&#xa0;: ni WAYLAND_DISPLAY ni DISPLAY n’est défini. Les sous-commandes et --screenshot s’en passent.</translation>
    </message>
    <message>
        <source>No system of this call takes another address of the recording.</source>
        <translation>Aucun système de cet appel n’accepte une autre adresse de l’enregistrement.</translation>
    </message>
    <message>
        <source>edit needs what to change, such as --summary T.</source>
        <translation>edit demande ce qu’il faut modifier, par exemple --summary T.</translation>
    </message>
    <message>
        <source>%1 is so already; nothing was changed.</source>
        <translation>%1 est déjà ainsi&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>correct what is known of a call; an empty text clears</source>
        <translation>corriger les informations d’un appel&#x202f;; un texte vide les efface</translation>
    </message>
    <message>
        <source>what became of it</source>
        <translation>ce qu’il est devenu</translation>
    </message>
    <message>
        <source>detailed summary</source>
        <translation>synthèse détaillée</translation>
    </message>
    <message>
        <source>another link to the recording</source>
        <translation>autre lien vers l’enregistrement</translation>
    </message>
    <message>
        <source>the provider&apos;s id of the employee</source>
        <translation>l’identifiant du collaborateur chez le fournisseur</translation>
    </message>
    <message>
        <source>number of a ticket</source>
        <translation>numéro d’un ticket</translation>
    </message>
    <message>
        <source>number of a customer</source>
        <translation>numéro d’un compte client</translation>
    </message>
    <message>
        <source>the provider&apos;s id of the reservation</source>
        <translation>l’identifiant de la réservation chez le fournisseur</translation>
    </message>
    <message>
        <source>put right what a turn of the transcript says, the first being 1; kept here only</source>
        <translation>corriger ce que dit une prise de parole de la transcription, la première étant 1&#x202f;; gardé ici seulement</translation>
    </message>
    <message>
        <source>take a correction back; without WORDS</source>
        <translation>annuler une correction&#x202f;; sans WORDS</translation>
    </message>
    <message>
        <source>write the lines that are not taken to this table, to be mended and imported</source>
        <translation>écrire dans ce tableau les lignes non reprises, pour les corriger et les importer</translation>
    </message>
    <message>
        <source>take an import back: that number of guests imports, or the last one</source>
        <translation>annuler un import&#xa0;: celui qui a ce numéro dans guests imports, ou le dernier</translation>
    </message>
    <message>
        <source>list the imports that can be taken back, newest first</source>
        <translation>lister les imports qu’on peut annuler, les plus récents d’abord</translation>
    </message>
    <message>
        <source>The transcript of this call has no turns to correct.</source>
        <translation>La transcription de cet appel n’a pas de prise de parole à corriger.</translation>
    </message>
    <message>
        <source>There is no turn %1: say its number, from 1 to %2.</source>
        <translation>Il n’y a pas de prise de parole %1&#xa0;: indiquez son numéro, de 1 à %2.</translation>
    </message>
    <message>
        <source>correct needs the right words, or --undo.</source>
        <translation>correct demande les paroles justes, ou --undo.</translation>
    </message>
    <message>
        <source>The right words are missing; --undo takes a correction back.</source>
        <translation>Il manque les paroles justes&#x202f;; --undo annule une correction.</translation>
    </message>
    <message>
        <source>--undo needs a number that guests imports lists, or nothing.</source>
        <translation>--undo demande un numéro donné par guests imports, ou rien.</translation>
    </message>
    <message>
        <source>There is no import %1 to take back; guests imports lists them.</source>
        <translation>Il n’y a pas d’import %1 à annuler&#x202f;; guests imports les montre.</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Gardé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 new, %2 changed</source>
        <translation>%1 nouveaux, %2 modifiés</translation>
    </message>
    <message>
        <source>Corrected here</source>
        <translation>Corrigé ici</translation>
    </message>
    <message>
        <source>“%1” is no link to a call or a number; links look like callboard://call/1:cal_ab12 or tel:+33612345678.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un lien vers un appel ou un numéro&#x202f;; les liens ressemblent à callboard://call/1:cal_ab12 ou tel:+33612345678.</translation>
    </message>
    <message>
        <source>A tel: link goes without --view and --query: it shows the calls of its number.</source>
        <translation>Un lien tel: s’emploie sans --view ni --query&#xa0;: il montre les appels de son numéro.</translation>
    </message>
    <message>
        <source>The window was open already and came forward; it did not follow %1.</source>
        <extracomment>%1 are options of the command line, such as --size, --offline.</extracomment>
        <translation>La fenêtre était déjà ouverte et est passée au premier plan&#x202f;; elle n’a pas tenu compte de %1.</translation>
    </message>
    <message>
        <source>The window is open: “Help, Copy diagnostics” there has the same text.</source>
        <translation>La fenêtre est ouverte&#xa0;: «&#xa0;Aide, Copier le diagnostic&#xa0;» y donne le même texte.</translation>
    </message>
    <message>
        <source>print a text for those who help: no names, numbers, keys or addresses</source>
        <translation>afficher un texte pour ceux qui aident&#xa0;: sans noms, numéros, clés ni adresses</translation>
    </message>
    <message>
        <source>--dialog is accounts, health, events, notifications, manual, manual:CHAPTER, settings, settings:PAGE, connect or connect:PROVIDER.</source>
        <translation>--dialog est accounts, health, events, notifications, manual, manual:CHAPITRE, settings, settings:PAGE, connect ou connect:FOURNISSEUR.</translation>
    </message>
    <message>
        <source>The manual has no chapter “%1”; its chapters are %2.</source>
        <translation>Le manuel n’a pas de chapitre «&#xa0;%1&#xa0;»&#x202f;; ses chapitres sont %2.</translation>
    </message>
    <message>
        <source>Nothing has changed. --yes restores it; the present profile is kept aside.</source>
        <translation>Rien n’a été modifié. --yes lance la restauration&#x202f;; le profil actuel est mis de côté et gardé.</translation>
    </message>
    <message>
        <source>%1 exists already; --replace overwrites it, once the new backup is whole.</source>
        <translation>%1 existe déjà&#x202f;; --replace l’écrase, une fois la nouvelle sauvegarde complète.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Start Callboard again: it repairs the file and says what it did</source>
        <translation>Redémarrez Callboard&#xa0;: il répare le fichier et dit ce qu’il a fait</translation>
    </message>
    <message>
        <source>write everything but keys into one file, readable by you alone, and check it</source>
        <translation>écrire tout sauf les clés dans un seul fichier, lisible par vous seul, et le vérifier</translation>
    </message>
    <message>
        <source>leave out the calls; they are fetched again, as far as the systems have them</source>
        <translation>laisser de côté les appels&#x202f;; ils seront récupérés de nouveau, dans la mesure où les systèmes les ont</translation>
    </message>
    <message>
        <source>with the recordings that are on this computer</source>
        <translation>avec les enregistrements qui sont sur cet ordinateur</translation>
    </message>
    <message>
        <source>overwrite FILE</source>
        <translation>écraser FILE</translation>
    </message>
    <message>
        <source>say what is in a backup; with --yes, put it in the place of the profile</source>
        <translation>dire ce que contient une sauvegarde&#x202f;; avec --yes, la mettre à la place du profil</translation>
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
        <translation>Appels par jour</translation>
    </message>
    <message>
        <source>Calls per week</source>
        <translation>Appels par semaine</translation>
    </message>
    <message>
        <source>Calls per month</source>
        <translation>Appels par mois</translation>
    </message>
    <message>
        <source>Calls per quarter</source>
        <translation>Appels par trimestre</translation>
    </message>
    <message>
        <source>Calls per year</source>
        <translation>Appels par an</translation>
    </message>
    <message>
        <source>Calls over the years</source>
        <translation>Appels au fil des ans</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>A quarter of a year: %1 is 1 to 4, %2 the year.</extracomment>
        <translation>T%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status and count</comment>
        <extracomment>%1 is a status such as &quot;Missed&quot;, %2 how many calls have it.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No calls to count</source>
        <translation>Aucun appel à compter</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s), %1. Most of them: %2.</source>
        <extracomment>%1 is a stretch of days, %2 the busiest part of it, %n the number of calls in all.</extracomment>
        <translation>
            <numerusform>%n appel, %1. Le plus&#xa0;: %2.</numerusform>
            <numerusform>%n appels, %1. Le plus&#xa0;: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>This profile has accounts of its own; the demo needs an empty one.</source>
        <translation>Ce profil a ses propres comptes&#x202f;; la démonstration demande un profil vide.</translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a recording</source>
        <extracomment>Part of a list of what is known about a person.</extracomment>
        <translation>
            <numerusform>dont %n avec enregistrement</numerusform>
            <numerusform>dont %n avec enregistrement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a transcript</source>
        <translation>
            <numerusform>dont %n avec transcription</numerusform>
            <numerusform>dont %n avec transcription</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with notes</source>
        <translation>
            <numerusform>dont %n avec notes</numerusform>
            <numerusform>dont %n avec notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2) is asked to delete %n call(s).</source>
        <translation>
            <numerusform>Il est demandé à %1 (%2) de supprimer %n appel.</numerusform>
            <numerusform>Il est demandé à %1 (%2) de supprimer %n appels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2) keeps %n call(s): its interface deletes nothing. Ask the company itself.</source>
        <translation>
            <numerusform>%1 (%2) garde %n appel&#xa0;: son interface ne supprime rien. Adressez-vous à l’entreprise elle-même.</numerusform>
            <numerusform>%1 (%2) garde %n appels&#xa0;: son interface ne supprime rien. Adressez-vous à l’entreprise elle-même.</numerusform>
        </translation>
    </message>
    <message>
        <source>Guest: %1</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>Client&#xa0;: %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Numéro&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 belongs to other guests, too: only calls that were linked by hand go.</source>
        <translation>%1 appartient aussi à d’autres clients&#xa0;: seuls les appels associés à la main disparaissent.</translation>
    </message>
    <message>
        <source>Here, for ever:</source>
        <translation>Ici, définitivement&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n contact card(s) of telephone systems</source>
        <translation>
            <numerusform>%n fiche de contact des systèmes téléphoniques</numerusform>
            <numerusform>%n fiches de contact des systèmes téléphoniques</numerusform>
        </translation>
    </message>
    <message>
        <source>the entry in the directory of guests</source>
        <translation>la fiche dans le répertoire des clients</translation>
    </message>
    <message>
        <source>copies of older versions of the data files</source>
        <translation>les copies d’anciennes versions des fichiers de données</translation>
    </message>
    <message>
        <source>At the telephone systems:</source>
        <translation>Dans les systèmes téléphoniques&#xa0;:</translation>
    </message>
    <message>
        <source>Receipt %1: personal data erased</source>
        <extracomment>Title of a text that proves what was erased; %1 is its number.</extracomment>
        <translation>Attestation %1&#xa0;: données personnelles effacées</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Demande&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done by: %1</source>
        <translation>Exécutée par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Erased here:</source>
        <translation>Effacé ici&#xa0;:</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Listening, but for no account yet: choose one below.</source>
        <translation>À l’écoute, mais encore pour aucun compte&#xa0;: choisissez-en un ci-dessous.</translation>
    </message>
    <message>
        <source>Listening on port %1 of this computer.</source>
        <extracomment>%1 is a port number of this computer.</extracomment>
        <translation>À l’écoute sur le port %1 de cet ordinateur.</translation>
    </message>
    <message>
        <source>Off. Calls show when they are looked for, once a minute.</source>
        <translation>Désactivé. Les appels apparaissent lors de la vérification, une fois par minute.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>The public address must be like https://calls.example.com.</source>
        <translation>L’adresse publique doit ressembler à https://calls.example.com.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program or not allowed. Choose another one.</source>
        <translation>Le port %1 est occupé par un autre programme ou n’est pas permis. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Give this to %1 as the verification token of the subscription. Without any of this, Callboard also hears %1 through a connection that it opens itself.</source>
        <extracomment>%1 is the vendor. The text in the field was made by Callboard.</extracomment>
        <translation>Donnez ceci à %1 comme jeton de vérification de l’abonnement. Même sans tout cela, Callboard reçoit les événements de %1 par une connexion qu’il ouvre lui-même.</translation>
    </message>
    <message>
        <source>%1 signs with the account&apos;s main auth token. Enter it here.</source>
        <translation>%1 signe avec le jeton d’authentification principal (auth token) du compte. Entrez-le ici.</translation>
    </message>
    <message>
        <source>%1 signs with the account&apos;s main auth token. Nothing to enter there.</source>
        <translation>%1 signe avec le jeton d’authentification principal (auth token) du compte. Rien à entrer là-bas.</translation>
    </message>
    <message>
        <source>%1 shows a token or signing key when the webhook is made. Enter it here; until then its events are refused.</source>
        <translation>%1 affiche un jeton ou une clé de signature à la création du webhook. Entrez-le ici&#x202f;; d’ici là, ses événements sont refusés.</translation>
    </message>
    <message>
        <source>The token or signing key that %1 showed when the webhook was made.</source>
        <translation>Le jeton ou la clé de signature que %1 a affiché à la création du webhook.</translation>
    </message>
    <message numerus="yes">
        <source>%n with a wrong signature</source>
        <extracomment>Reasons why requests were refused, in a list after a colon.</extracomment>
        <translation>
            <numerusform>%n avec une mauvaise signature</numerusform>
            <numerusform>%n avec une mauvaise signature</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a signature</source>
        <translation>
            <numerusform>%n sans signature</numerusform>
            <numerusform>%n sans signature</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of date</source>
        <translation>
            <numerusform>%n périmée</numerusform>
            <numerusform>%n périmées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for another address</source>
        <translation>
            <numerusform>%n pour une autre adresse</numerusform>
            <numerusform>%n pour une autre adresse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from web page(s)</source>
        <translation>
            <numerusform>%n venant d’une page web</numerusform>
            <numerusform>%n venant de pages web</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too slow</source>
        <translation>
            <numerusform>%n trop lente</numerusform>
            <numerusform>%n trop lentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that made no sense</source>
        <translation>
            <numerusform>%n incompréhensible</numerusform>
            <numerusform>%n incompréhensibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) accepted</source>
        <translation>
            <numerusform>%n événement accepté</numerusform>
            <numerusform>%n événements acceptés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 refused: %3</source>
        <extracomment>%1 as &quot;12 events accepted&quot;, %2 how many requests were refused, %3 a list of reasons.</extracomment>
        <translation>%1 · %2 refusées&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>%1 needs a number here, such as 12.</source>
        <extracomment>Below a line for the number of a ticket or customer, where something else was typed. %1 is a telephone system.</extracomment>
        <translation>%1 demande ici un numéro, par exemple 12.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Today %1</source>
        <extracomment>A moment of today; %1 is the time of day.</extracomment>
        <translation>Aujourd’hui %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <extracomment>A moment of yesterday; %1 is the time of day.</extracomment>
        <translation>Hier %1</translation>
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
        <translation>Numéro masqué</translation>
    </message>
</context>
<context>
    <name>Guests</name>
    <message>
        <source>%1, room %2</source>
        <extracomment>%1 is what is said about a guest&apos;s stay (&quot;In house until Tue 17 Mar&quot;), %2 their room.</extracomment>
        <translation>%1, chambre %2</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>A column of a table that is not imported.</extracomment>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Chambre</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>There is text behind a closing quotation mark: %1</source>
        <translation>Il y a du texte après un guillemet fermant&#xa0;: %1</translation>
    </message>
    <message>
        <source>There are more cells than columns: “%1” is one too many.</source>
        <translation>Il y a plus de cellules que de colonnes&#xa0;: «&#xa0;%1&#xa0;» est de trop.</translation>
    </message>
    <message>
        <source>A cell is too long.</source>
        <translation>Une cellule est trop longue.</translation>
    </message>
    <message>
        <source>There is neither a name nor a number.</source>
        <translation>Il n’y a ni nom ni numéro.</translation>
    </message>
    <message>
        <source>“%1” is no telephone number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>The card has no end.</source>
        <translation>La fiche n’a pas de fin.</translation>
    </message>
    <message>
        <source>“%1” belongs to no card.</source>
        <translation>«&#xa0;%1&#xa0;» n’appartient à aucune fiche.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>A line of a file that was not imported. %1 is its number, %2 a sentence that says why.</extracomment>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Arrives %1</source>
        <extracomment>About a guest&apos;s stay. %1 is a day.</extracomment>
        <translation>Arrive le %1</translation>
    </message>
    <message>
        <source>Left %1</source>
        <extracomment>About a guest&apos;s stay that is over. %1 is the day they left.</extracomment>
        <translation>Parti le %1</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Leaves today</source>
        <translation>Part aujourd’hui</translation>
    </message>
    <message>
        <source>In house until %1</source>
        <extracomment>About a guest&apos;s stay. %1 is the day they leave.</extracomment>
        <translation>Sur place jusqu’au %1</translation>
    </message>
    <message>
        <source>same number</source>
        <extracomment>Why a guest may be the caller.</extracomment>
        <translation>même numéro</translation>
    </message>
    <message>
        <source>similar number</source>
        <translation>numéro proche</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>Known to %1</source>
        <extracomment>How we know who a call was with. %1 is the name of a telephone system.</extracomment>
        <translation>Connu chez %1</translation>
    </message>
    <message>
        <source>Found by the number</source>
        <translation>Trouvé par le numéro</translation>
    </message>
    <message>
        <source>Linked by hand</source>
        <translation>Associé à la main</translation>
    </message>
    <message>
        <source>%1 needs a first name.</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>%1 demande un prénom.</translation>
    </message>
    <message>
        <source>%1 needs a last name.</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>%1 demande un nom de famille.</translation>
    </message>
    <message>
        <source>%1 changes guests by their e-mail address, and has none of this guest. What you change stays here.</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>%1 modifie les clients d’après leur adresse e-mail et n’en a pas pour ce client. Ce que vous modifiez reste ici.</translation>
    </message>
    <message>
        <source>%1 knows this guest by another e-mail address. With this one it would make a second guest.</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>%1 connaît ce client sous une autre adresse e-mail. Avec celle-ci, il créerait un deuxième client.</translation>
    </message>
    <message>
        <source>This guest was sent to %1 and no answer has come yet. Without the same e-mail address, sending again could make a second guest.</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>Ce client a été envoyé à %1 et aucune réponse n’est encore arrivée. Sans la même adresse e-mail, un nouvel envoi pourrait créer un deuxième client.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>The provider</source>
        <extracomment>In place of the name of an account that was removed.</extracomment>
        <translation>Le fournisseur</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>column title</comment>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column title</comment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column title</comment>
        <extracomment>Column title: which field an unsent edit changes.</extracomment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <comment>column title</comment>
        <extracomment>Column title: for how long an edit has been waiting.</extracomment>
        <translation>Attente</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column title</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Next try</source>
        <comment>column title</comment>
        <extracomment>Column title: when an edit is sent, or tried again.</extracomment>
        <translation>Prochain essai</translation>
    </message>
    <message>
        <source>a moment</source>
        <comment>how long an edit waits: less than a minute</comment>
        <translation>un instant</translation>
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
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
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
        <translation>à votre décision</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>as soon as possible</source>
        <extracomment>Next try of an edit: as soon as the provider can be reached.</extracomment>
        <translation>dès que possible</translation>
    </message>
    <message>
        <source>It was sent, but no answer came. %1 is asked for a guest with this name and number. If none is found, nothing is sent again unless you say so: look there first.</source>
        <translation>C’est envoyé, mais aucune réponse n’est venue. On cherche chez %1 un client avec ce nom et ce numéro. S’il n’y en a pas, rien n’est renvoyé sans votre accord&#xa0;: vérifiez d’abord là-bas.</translation>
    </message>
    <message>
        <source>It was sent, but no answer came. It is sent again by itself: %1 knows the guest by the e-mail address, and makes no second one.</source>
        <translation>C’est envoyé, mais aucune réponse n’est venue. L’envoi se répète automatiquement&#xa0;: %1 reconnaît le client à son adresse e-mail et n’en crée pas un deuxième.</translation>
    </message>
    <message>
        <source>It could not be sent yet. It is tried again by itself.</source>
        <translation>Pas encore envoyé. Un nouvel essai se fera tout seul.</translation>
    </message>
    <message>
        <source>It is kept on this computer and sent by itself.</source>
        <translation>C’est gardé sur cet ordinateur et envoyé automatiquement.</translation>
    </message>
    <message>
        <source>It is being sent to %1.</source>
        <translation>Envoi à %1 en cours.</translation>
    </message>
    <message>
        <source>It was sent, but no answer came. %1 is asked whether it arrived before anything is sent again.</source>
        <translation>C’est envoyé, mais aucune réponse n’est venue. Avant tout nouvel envoi, on demande à %1 si c’est arrivé.</translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <translation>%1 l’a reçu.</translation>
    </message>
    <message>
        <source>%1 refused it. Try again when the reason is gone, or discard it.</source>
        <translation>%1 l’a refusé. Réessayez quand la cause a disparu, ou abandonnez.</translation>
    </message>
    <message>
        <source>It was changed at %1, too, since you began. Try again to let yours win, or discard yours.</source>
        <translation>Cela a aussi été modifié chez %1 depuis que vous avez commencé. Réessayez pour que votre version l’emporte, ou abandonnez la vôtre.</translation>
    </message>
    <message>
        <source>It comes from a backup and may have been sent since, so it waits for you. Try again to send it: %1 is asked first whether it is there already. Discard it if it is no longer wanted.</source>
        <translation>Cela vient d’une sauvegarde et a peut-être été envoyé depuis&#x202f;; votre décision est donc attendue. Réessayez pour l’envoyer&#xa0;: on demande d’abord à %1 si c’est déjà là. Abandonnez si ce n’est plus souhaité.</translation>
    </message>
</context>
<context>
    <name>PlayerWords</name>
    <message>
        <source>The recording cannot be read from the disk.</source>
        <translation>Impossible de lire l’enregistrement sur le disque.</translation>
    </message>
    <message>
        <source>The recording is empty: the call system sent nothing.</source>
        <translation>L’enregistrement est vide&#xa0;: le système téléphonique n’a rien envoyé.</translation>
    </message>
    <message>
        <source>What the call system sent is not a recording.</source>
        <translation>Ce que le système téléphonique a envoyé n’est pas un enregistrement.</translation>
    </message>
    <message>
        <source>What the call system sent is not a recording but %1.</source>
        <translation>Ce que le système téléphonique a envoyé n’est pas un enregistrement, mais %1.</translation>
    </message>
    <message>
        <source>There is no sound in this recording.</source>
        <translation>Il n’y a pas de son dans cet enregistrement.</translation>
    </message>
    <message>
        <source>This kind of recording (%1) cannot be played; save it and try another player.</source>
        <extracomment>%1 is the name of a way to encode audio.</extracomment>
        <translation>Ce type d’enregistrement (%1) ne peut pas être lu&#x202f;; enregistrez-le et essayez un autre lecteur.</translation>
    </message>
    <message>
        <source>The recording is damaged.</source>
        <translation>L’enregistrement est endommagé.</translation>
    </message>
    <message>
        <source>The recording ends early: the rest of it is missing.</source>
        <translation>L’enregistrement s’arrête trop tôt&#xa0;: le reste manque.</translation>
    </message>
    <message>
        <source>The download of the recording broke off; play it again to go on.</source>
        <translation>Le téléchargement de l’enregistrement s’est interrompu&#x202f;; relancez la lecture pour continuer.</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker or headphones: it plays, but nobody hears it.</source>
        <translation>Cet ordinateur n’a ni haut-parleur ni casque&#xa0;: la lecture tourne, mais personne ne l’entend.</translation>
    </message>
    <message>
        <source>The chosen loudspeaker or headphones went away.</source>
        <translation>Le haut-parleur ou le casque choisi n’est plus là.</translation>
    </message>
    <message>
        <source>&amp;Both ears, as recorded</source>
        <translation>&amp;Les deux oreilles, comme enregistré</translation>
    </message>
    <message>
        <source>&amp;Mixed, the same in both ears</source>
        <translation>&amp;Mixé, identique dans les deux oreilles</translation>
    </message>
    <message>
        <source>&amp;First voice only (left channel)</source>
        <translation>&amp;Première voix seulement (canal gauche)</translation>
    </message>
    <message>
        <source>&amp;Second voice only (right channel)</source>
        <translation>&amp;Deuxième voix seulement (canal droit)</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>Client ID</source>
        <translation>Identifiant client (Client ID)</translation>
    </message>
    <message>
        <source>Only to sign in instead of using a key: Phone.inc issues it to partners by e-mail.</source>
        <translation>Seulement pour se connecter au lieu d’utiliser une clé&#xa0;: Phone.inc le donne à ses partenaires par e-mail.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>In Phone.inc&apos;s settings under API keys. It is shown once, when it is made, and sees the calls of the whole company. Phone.inc shows only the 50 newest calls at a time: what was not read in time may stay a gap.</source>
        <translation>Dans les paramètres de Phone.inc, sous API keys. Elle est affichée une fois, à sa création, et voit les appels de toute l’entreprise. Phone.inc ne montre que les 50 derniers appels à la fois&#xa0;: ce qui n’a pas été lu à temps peut rester un trou.</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Account SID</translation>
    </message>
    <message>
        <source>On the first page of console.twilio.com under Account Info. It begins with AC.</source>
        <translation>Sur la première page de console.twilio.com, sous Account Info. Il commence par AC.</translation>
    </message>
    <message>
        <source>API key SID</source>
        <translation>SID de la clé API</translation>
    </message>
    <message>
        <source>Only when you sign in with an API key: in the console under Account, API keys &amp; tokens. It begins with SK.</source>
        <translation>Seulement si vous vous connectez avec une clé API&#xa0;: dans la console, sous Account, API keys &amp; tokens. Il commence par SK.</translation>
    </message>
    <message>
        <source>Auth token or API key secret</source>
        <translation>Jeton d’authentification ou secret de la clé API</translation>
    </message>
    <message>
        <source>The auth token stands under the account SID. With an API key SID, the secret that the console showed once when the key was made.</source>
        <translation>Le jeton d’authentification (auth token) se trouve sous l’Account SID. Avec le SID d’une clé API&#xa0;: le secret que la console a affiché une seule fois à la création de la clé.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>The bearer token of your Sunset login. Ask Sunset for one, and for the address of its API: it is not the one of the documentation.</source>
        <translation>Le jeton (bearer token) de votre accès Sunset. Demandez-le à Sunset, ainsi que l’adresse de son API&#xa0;: ce n’est pas celle de la documentation.</translation>
    </message>
    <message>
        <source>In escapelife under Settings, API keys. One key belongs to one property.</source>
        <translation>Dans escapelife, sous Settings, API keys. Une clé correspond à un établissement.</translation>
    </message>
    <message>
        <source>An administrator makes it in Skipcall&apos;s settings, under API. It shows the calls of the workspaces that were ticked there, and works on the plans Starter, Intermédiaire and Expert.</source>
        <translation>Un administrateur la crée dans les paramètres de Skipcall, sous API. Elle montre les appels des espaces de travail cochés à cet endroit, et fonctionne avec les forfaits Starter, Intermédiaire et Expert.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>The address that a user of your BlueRockTEL signs in with. The server is the address in the browser&apos;s bar, https://….bluerocktel.net. Calls that are logged here appear there under this user&apos;s name, so an own user for Callboard is a good idea.</source>
        <translation>L’adresse avec laquelle un utilisateur de votre BlueRockTEL se connecte. Le serveur est l’adresse dans la barre du navigateur, https://….bluerocktel.net. Les appels saisis ici y apparaissent sous le nom de cet utilisateur&#x202f;; mieux vaut donc un utilisateur réservé à Callboard.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The same user&apos;s password. BlueRockTEL has no API keys: the program signs in as this user.</source>
        <translation>Le mot de passe du même utilisateur. BlueRockTEL n’a pas de clés API&#xa0;: le programme se connecte avec cet utilisateur.</translation>
    </message>
    <message>
        <source>API ID</source>
        <translation>Identifiant API (API ID)</translation>
    </message>
    <message>
        <source>In the Aircall dashboard under Integrations &amp; API, API keys, Add a new API key: the first of the two words shown. Only an admin may do that. Not needed to sign in with the browser.</source>
        <translation>Dans le tableau de bord Aircall, sous Integrations &amp; API, API keys, Add a new API key&#xa0;: le premier des deux mots affichés. Seul un administrateur peut le faire. Inutile pour se connecter avec le navigateur.</translation>
    </message>
    <message>
        <source>Only to sign in with the browser instead of using an API key: of your app, as Aircall gives it to partners. Its redirect address must be http://127.0.0.1:53018/callback.</source>
        <translation>Seulement pour se connecter avec le navigateur au lieu d’une clé API&#xa0;: celui de votre application, tel qu’Aircall le donne à ses partenaires. Son adresse de redirection doit être http://127.0.0.1:53018/callback.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client (Client secret)</translation>
    </message>
    <message>
        <source>Only to sign in with the browser: it comes with the client ID.</source>
        <translation>Seulement pour se connecter avec le navigateur&#xa0;: il accompagne le Client ID.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Jeton API (API token)</translation>
    </message>
    <message>
        <source>The second of the two words that Aircall shows when an API key is made, and only then.</source>
        <translation>Le second des deux mots qu’Aircall affiche à la création d’une clé API, et seulement à ce moment.</translation>
    </message>
    <message>
        <source>In the RingCentral developer console, open your app and copy the Client ID from its Credentials. The app needs the permissions Read Accounts, Read Call Log, Read Call Recording and, for voicemails, Read Messages; the user needs Full Company Call Log to see all calls of the company.</source>
        <translation>Dans la console développeur RingCentral, ouvrez votre application et copiez le Client ID depuis ses Credentials. L’application a besoin des droits Read Accounts, Read Call Log, Read Call Recording et, pour les messages vocaux, Read Messages&#x202f;; l’utilisateur a besoin de Full Company Call Log pour voir tous les appels de l’entreprise.</translation>
    </message>
    <message>
        <source>Next to the Client ID. An app for signing in with the browser may have none.</source>
        <translation>À côté du Client ID. Une application pour la connexion avec le navigateur peut ne pas en avoir.</translation>
    </message>
    <message>
        <source>JWT credential</source>
        <translation>Identifiant JWT (JWT credential)</translation>
    </message>
    <message>
        <source>In the RingCentral developer console under your name, Credentials, Create JWT. To sign in with the browser instead, add http://127.0.0.1:53017/callback to the redirect addresses of your app.</source>
        <translation>Dans la console développeur RingCentral, sous votre nom, Credentials, Create JWT. Pour vous connecter plutôt avec le navigateur, ajoutez http://127.0.0.1:53017/callback aux adresses de redirection de votre application.</translation>
    </message>
    <message>
        <source>In Quo (formerly OpenPhone) under Workspace settings, API. Only the workspace&apos;s owner and its admins see that page.</source>
        <translation>Dans Quo (anciennement OpenPhone), sous Workspace settings, API. Seuls le propriétaire de l’espace de travail et ses administrateurs voient cette page.</translation>
    </message>
</context>
<context>
    <name>RecordingWords</name>
    <message>
        <source>The recording is being fetched: %1 so far.</source>
        <translation>Récupération de l’enregistrement&#xa0;: %1 pour l’instant.</translation>
    </message>
    <message>
        <source>The recording is being fetched: %1 of %2.</source>
        <translation>Récupération de l’enregistrement&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>The recording</source>
        <extracomment>Both are the subject of a sentence about what went wrong, at its beginning.</extracomment>
        <translation>L’enregistrement</translation>
    </message>
    <message>
        <source>The recording could not be fetched.</source>
        <translation>L’enregistrement n’a pas pu être récupéré.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>state of a recording</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Being made</source>
        <comment>state of a recording: the call system is not ready with it</comment>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <comment>state of a recording</comment>
        <translation>Pas encore récupéré</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <comment>state of a recording</comment>
        <translation>En récupération</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>state of a recording: on this computer</comment>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>state of a recording: the call system has it no more</comment>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>No right</source>
        <comment>state of a recording: the account may not hear it</comment>
        <translation>Pas de droit</translation>
    </message>
    <message>
        <source>Not given out</source>
        <comment>state of a recording: the call system has no way to it</comment>
        <translation>Non communiqué</translation>
    </message>
    <message>
        <source>Kept elsewhere</source>
        <comment>state of a recording: in the customer&apos;s own storage</comment>
        <translation>Gardé ailleurs</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a recording</comment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>This call has no recording.</source>
        <translation>Cet appel n’a pas d’enregistrement.</translation>
    </message>
    <message>
        <source>The call system is still making the recording; try again in a few minutes.</source>
        <translation>Le système téléphonique prépare encore l’enregistrement&#x202f;; réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The recording is not on this computer, and nothing can be fetched while offline.</source>
        <translation>L’enregistrement n’est pas sur cet ordinateur, et rien ne peut être récupéré hors connexion.</translation>
    </message>
    <message>
        <source>The recording is on this computer.</source>
        <translation>L’enregistrement est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The call system has the recording no more.</source>
        <translation>Le système téléphonique n’a plus l’enregistrement.</translation>
    </message>
    <message>
        <source>The account may not hear this recording; its owner can give it the right to.</source>
        <translation>Le compte n’a pas le droit d’écouter cet enregistrement&#x202f;; son propriétaire peut le lui accorder.</translation>
    </message>
    <message>
        <source>This call system gives out no audio: listen to it in its own program.</source>
        <translation>Ce système téléphonique ne communique pas l’audio&#xa0;: écoutez-le dans son propre programme.</translation>
    </message>
    <message>
        <source>The recording lies in your company&apos;s own storage; listen to it there.</source>
        <translation>L’enregistrement se trouve dans le stockage de votre entreprise&#x202f;; écoutez-le là-bas.</translation>
    </message>
    <message>
        <source>The key of the account is not in the keyring, or the keyring is locked. Unlock it or enter the key again.</source>
        <translation>La clé du compte n’est pas dans le trousseau, ou le trousseau est verrouillé. Déverrouillez-le ou entrez de nouveau la clé.</translation>
    </message>
    <message>
        <source>A login page of this network stands in the way of the recording. Open a web browser and sign in to the network.</source>
        <translation>Une page de connexion de ce réseau bloque l’accès à l’enregistrement. Ouvrez un navigateur et connectez-vous au réseau.</translation>
    </message>
    <message>
        <source>The call system</source>
        <translation>Le système téléphonique</translation>
    </message>
</context>
<context>
    <name>RejectedReport</name>
    <message>
        <source>This is the file that is imported. Choose another name.</source>
        <translation>C’est le fichier importé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <extracomment>%1 is a file, %2 the operating system&apos;s reason.</extracomment>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 not taken</source>
        <extracomment>Name of a file. %1 is that of an imported file, such as &quot;guests&quot;.</extracomment>
        <translation>%1 non repris</translation>
    </message>
</context>
<context>
    <name>RetentionWords</name>
    <message>
        <source>&amp;Recordings</source>
        <translation>&amp;Enregistrements</translation>
    </message>
    <message>
        <source>&amp;Transcripts and summaries</source>
        <translation>&amp;Transcriptions et synthèses</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>Whole &amp;calls</source>
        <extracomment>The calls themselves: when, who, how long.</extracomment>
        <translation>&amp;Appels entiers</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>The file is not JSON: %1.</source>
        <extracomment>Why a file cannot be read as a scorecard. %1 is what the reader of JSON says, in English.</extracomment>
        <translation>Le fichier n’est pas du JSON&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file is no scorecard: it needs “name” and “sections”.</source>
        <translation>Le fichier n’est pas une grille d’évaluation&#xa0;: il lui faut «&#xa0;name&#xa0;» et «&#xa0;sections&#xa0;».</translation>
    </message>
    <message>
        <source>The scorecard needs a name.</source>
        <translation>Il faut un nom pour la grille.</translation>
    </message>
    <message numerus="yes">
        <source>“%1…” is longer than %n character(s).</source>
        <extracomment>%1 is the beginning of a text, %n the number of characters it may have.</extracomment>
        <translation>
            <numerusform>«&#xa0;%1…&#xa0;» dépasse %n caractère.</numerusform>
            <numerusform>«&#xa0;%1…&#xa0;» dépasse %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scorecard needs a question.</source>
        <translation>Il faut au moins une question dans la grille.</translation>
    </message>
    <message numerus="yes">
        <source>A scorecard has at most %n question(s).</source>
        <translation>
            <numerusform>Une grille a au plus %n question.</numerusform>
            <numerusform>Une grille a au plus %n questions.</numerusform>
        </translation>
    </message>
    <message>
        <source>The section needs a name.</source>
        <translation>Il faut un nom pour la section.</translation>
    </message>
    <message>
        <source>The question needs a text.</source>
        <translation>Il faut un texte pour la question.</translation>
    </message>
    <message>
        <source>The id “%1” may have letters, digits, “-” and “_” only.</source>
        <translation>L’identifiant «&#xa0;%1&#xa0;» ne peut contenir que des lettres, des chiffres, «&#xa0;-&#xa0;» et «&#xa0;_&#xa0;».</translation>
    </message>
    <message>
        <source>The id “%1” is another question&apos;s already.</source>
        <translation>L’identifiant «&#xa0;%1&#xa0;» est déjà celui d’une autre question.</translation>
    </message>
    <message>
        <source>The weight is %1; it must be a whole number from 0 to %2.</source>
        <translation>Le poids est %1&#x202f;; il doit être un nombre entier de 0 à %2.</translation>
    </message>
    <message>
        <source>The scale is “%1”; it must be “1-5” or “yes-no”.</source>
        <translation>L’échelle est «&#xa0;%1&#xa0;»&#x202f;; elle doit être «&#xa0;1-5&#xa0;» ou «&#xa0;yes-no&#xa0;».</translation>
    </message>
    <message>
        <source>The comment is “%1”; it must be “never”, “low” or “always”.</source>
        <translation>Le commentaire est «&#xa0;%1&#xa0;»&#x202f;; il doit être «&#xa0;never&#xa0;», «&#xa0;low&#xa0;» ou «&#xa0;always&#xa0;».</translation>
    </message>
    <message>
        <source>Every weight is 0: at least one question must count.</source>
        <translation>Tous les poids sont à 0&#xa0;: une question au moins doit compter.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A score. %1 is a whole number.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>answer</comment>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer</comment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer</comment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Score %1, %2 of %3 answered</source>
        <extracomment>%1 is a score such as &quot;87 %&quot;, %2 and %3 are numbers of questions.</extracomment>
        <translation>Score %1, %2 réponses sur %3</translation>
    </message>
    <message>
        <source>Score %1: failed by “%2”</source>
        <extracomment>The answer to a question makes the score of the whole call 0. %1 is &quot;0 %&quot;, %2 the question.</extracomment>
        <translation>Score %1&#xa0;: éliminé par «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many calls of a review list are finished: &quot;17 of 30&quot;.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min left at your pace</source>
        <extracomment>Follows &quot;17 of 30 · &quot;. How long the rest takes if one goes on like this.</extracomment>
        <translation>
            <numerusform>encore %n min à votre rythme</numerusform>
            <numerusform>encore %n min à votre rythme</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>fails the call</source>
        <translation>éliminatoire</translation>
    </message>
    <message>
        <source>needs a comment</source>
        <translation>demande un commentaire</translation>
    </message>
    <message>
        <source>Section %1, question %2: %3</source>
        <extracomment>Where something is wrong in a scorecard. %1 and %2 are numbers, %3 a sentence.</extracomment>
        <translation>Section %1, question %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Section %1: %2</source>
        <extracomment>%1 is a number, %2 a sentence.</extracomment>
        <translation>Section %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Guest call</source>
        <extracomment>Name of the scorecard that the program comes with.</extracomment>
        <translation>Appel d’un client</translation>
    </message>
    <message>
        <source>Beginning</source>
        <comment>section of a scorecard</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Greeting: house, name, friendly</source>
        <translation>Accueil&#xa0;: établissement, nom, amabilité</translation>
    </message>
    <message>
        <source>Listened and asked what was unclear</source>
        <translation>A écouté et demandé ce qui n’était pas clair</translation>
    </message>
    <message>
        <source>Matter</source>
        <comment>section of a scorecard</comment>
        <translation>Demande</translation>
    </message>
    <message>
        <source>What was said is right and complete</source>
        <translation>Ce qui a été dit est juste et complet</translation>
    </message>
    <message>
        <source>Offered a solution, and said what comes next</source>
        <translation>A proposé une solution et annoncé la suite</translation>
    </message>
    <message>
        <source>Tone: calm and polite, also under pressure</source>
        <translation>Ton&#xa0;: calme et poli, même sous pression</translation>
    </message>
    <message>
        <source>Safety</source>
        <comment>section of a scorecard</comment>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>No guest&apos;s details were given to somebody else</source>
        <translation>Aucune information sur un client n’a été donnée à un tiers</translation>
    </message>
    <message>
        <source>End</source>
        <comment>section of a scorecard</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Summed up what was agreed</source>
        <translation>A résumé ce qui a été convenu</translation>
    </message>
    <message>
        <source>The note says what the next person must know</source>
        <translation>La note dit ce que le collègue suivant doit savoir</translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Évalué</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Column: how the score has changed.</extracomment>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Column: calls whose score a question made 0.</extracomment>
        <translation>Éliminés</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of a person&apos;s calls are reviewed: &quot;4 of 5&quot;.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>Column: the mean of all people.</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Time not known</source>
        <translation>Heure inconnue</translation>
    </message>
    <message>
        <source>Score %1</source>
        <extracomment>%1 is a score such as &quot;87 %&quot;.</extracomment>
        <translation>Score %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <extracomment>Follows &quot;Score 87 %&quot;. %1 is the score of earlier reviews.</extracomment>
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Score %1 · %2 of %3 calls reviewed</source>
        <extracomment>%1 is a mean score, %2 and %3 are numbers of calls.</extracomment>
        <translation>Score %1 · %2 appels évalués sur %3</translation>
    </message>
    <message>
        <source>By question</source>
        <translation>Par question</translation>
    </message>
    <message>
        <source>Drawn from: %1 · %2 per person · draw number %3 · scorecard “%4”</source>
        <extracomment>At the end of a report: how the calls were chosen. %1 is a query, %2 the number of calls per person, %3 the number that decides the draw, %4 the name of the scorecard.</extracomment>
        <translation>Tirés de&#xa0;: %1 · %2 par personne · numéro de tirage %3 · grille «&#xa0;%4&#xa0;»</translation>
    </message>
    <message>
        <source>What does not apply counts nothing; a question that fails the call makes its score 0.</source>
        <translation>Ce qui est sans objet ne compte pas&#x202f;; une question éliminatoire met le score de l’appel à 0.</translation>
    </message>
</context>
<context>
    <name>ReviewResults</name>
    <message>
        <source>Person</source>
        <extracomment>Column of a table: who spoke.</extracomment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>Column of a table: what an answer earns, 0 to 100.</extracomment>
        <translation>Points</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>Column of a table: how much a question counts.</extracomment>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Column of a table: what the whole call got, in percent.</extracomment>
        <translation>Score</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Évalué par</translation>
    </message>
    <message>
        <source>Reviewed at</source>
        <translation>Évalué le</translation>
    </message>
</context>
<context>
    <name>ReviewWorkbook</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Évalué</translation>
    </message>
    <message>
        <source>Score %</source>
        <translation>Score %</translation>
    </message>
    <message>
        <source>Before %</source>
        <extracomment>Column: the score of earlier reviews.</extracomment>
        <translation>Avant %</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Column: how many calls a question failed.</extracomment>
        <translation>Éliminés</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Repères</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Second</source>
        <extracomment>Column: where in the recording a remark stands.</extracomment>
        <translation>Seconde</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>You are signed in</source>
        <translation>Vous êtes connecté</translation>
    </message>
    <message>
        <source>Callboard goes on by itself. You can close this page.</source>
        <translation>Callboard continue tout seul. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>La connexion a été refusée</translation>
    </message>
    <message>
        <source>Nothing was connected. You can try again, or cancel in Callboard.</source>
        <translation>Rien n’a été connecté. Vous pouvez réessayer, ou annuler dans Callboard.</translation>
    </message>
    <message>
        <source>This page belongs to another sign-in</source>
        <translation>Cette page appartient à une autre connexion</translation>
    </message>
    <message>
        <source>Nothing was connected. Begin again in Callboard.</source>
        <translation>Rien n’a été connecté. Recommencez dans Callboard.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Il n’y a rien ici</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>To call back</source>
        <extracomment>State of a missed call: nobody has called back.</extracomment>
        <translation>À rappeler</translation>
    </message>
    <message>
        <source>Tried, no answer</source>
        <extracomment>State of a missed call: somebody called back and nobody answered.</extracomment>
        <translation>Tenté, sans réponse</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>State of a missed call: it was called back and answered.</extracomment>
        <translation>Rappelé</translation>
    </message>
    <message>
        <source>Called again</source>
        <extracomment>State of a missed call: the caller rang again and was answered.</extracomment>
        <translation>A rappelé</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <extracomment>State of a missed call that cannot be called back; also of any call whose number is hidden.</extracomment>
        <translation>Numéro masqué</translation>
    </message>
    <message>
        <source>Going on now</source>
        <extracomment>State of a call: ringing, or people are talking.</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Edits waiting</source>
        <extracomment>State of a call with edits that its telephone system does not have yet.</extracomment>
        <translation>Modifications à envoyer</translation>
    </message>
    <message>
        <source>Joined of several</source>
        <extracomment>State of a call that several systems told us about.</extracomment>
        <translation>Réuni de plusieurs</translation>
    </message>
    <message>
        <source>Deleted there</source>
        <extracomment>State of a call that its telephone system has deleted.</extracomment>
        <translation>Supprimé là-bas</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <extracomment>State of a call that somebody has listened to and marked.</extracomment>
        <translation>Évalué</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>In conflict</source>
        <extracomment>State of a call that was edited here and there at once.</extracomment>
        <translation>En conflit</translation>
    </message>
    <message>
        <source>Changed by us</source>
        <extracomment>State of a call that carries something of ours: notes, a review…</extracomment>
        <translation>Modifié par nous</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>Two or more values of a condition, any of which will do: &quot;Missed or Voicemail&quot;.</extracomment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>With %1</source>
        <extracomment>A condition on calls. %1 is what they must have: &quot;Recording&quot;, &quot;Notes or Summary&quot;…</extracomment>
        <translation>Avec %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A condition on calls. %1 is its subject, e.g. &quot;Line&quot;, %2 what it must be.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Words that must occur in a call.</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>title of a filter</comment>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>title of a filter</comment>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>title of a filter</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Provider</source>
        <comment>title of a filter: the telephone system</comment>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>title of a filter</comment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>title of a filter: a number of ours</comment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>From</source>
        <comment>title of a filter: the calling number</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <comment>title of a filter: the called number</comment>
        <translation>À</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>title of a filter: the other party&apos;s number</comment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>title of a filter</comment>
        <translation>Collaborateur</translation>
    </message>
    <message>
        <source>Guest</source>
        <comment>title of a filter</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>title of a filter</comment>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Callback</source>
        <comment>title of a filter: what became of unanswered calls</comment>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>With</source>
        <comment>title of a filter: with a recording, with notes…</comment>
        <translation>Avec</translation>
    </message>
    <message>
        <source>State</source>
        <comment>title of a filter: reviewed, waiting, deleted…</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Weekday</source>
        <comment>title of a filter</comment>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>Hour</source>
        <comment>title of a filter: time of day</comment>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Said by</source>
        <comment>title of a filter</comment>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>title of a filter: the first moment</comment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>title of a filter: the moment that ends it</comment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>On</source>
        <comment>title of a filter: a day</comment>
        <translation>Le</translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>title of a filter</comment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Ring</source>
        <comment>title of a filter: seconds of ringing</comment>
        <translation>Sonnerie</translation>
    </message>
    <message>
        <source>Talk</source>
        <comment>title of a filter: seconds of talking</comment>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Said by staff</source>
        <translation>Dit par un collaborateur</translation>
    </message>
    <message>
        <source>Said by the guest</source>
        <translation>Dit par le client</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n call(s)</source>
        <extracomment>Screen reader: a value of a filter and how many calls have it. %1 is the value.</extracomment>
        <translation>
            <numerusform>%1, %n appel</numerusform>
            <numerusform>%1, %n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, left out</source>
        <extracomment>Screen reader: %1 is a value of a filter; calls with it are left out.</extracomment>
        <translation>%1, exclu</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Last night</source>
        <translation>La nuit dernière</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>What the date filter is set to. %1 is the last day.</extracomment>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>What the date filter is set to. %1 is the first day.</extracomment>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>What the date filter is set to. %1 and %2 are its first and last day.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Not “%1”</source>
        <extracomment>A word that must not occur in a call.</extracomment>
        <translation>Sans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Not %1</source>
        <extracomment>A condition that must not hold. %1 is one such as &quot;Staff: Mei&quot;.</extracomment>
        <translation>Pas %1</translation>
    </message>
</context>
<context>
    <name>ViewFile</name>
    <message>
        <source>“%1” is neither a view, a query nor columns.</source>
        <extracomment>Why a line of a file of views was not understood. %1 is the line.</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est ni une vue, ni une requête, ni des colonnes.</translation>
    </message>
    <message>
        <source>The view has no name.</source>
        <translation>La vue n’a pas de nom.</translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n character(s).</source>
        <translation>
            <numerusform>Le nom dépasse %n caractère.</numerusform>
            <numerusform>Le nom dépasse %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name “%1” is in the file already.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» est déjà dans le fichier.</translation>
    </message>
    <message>
        <source>“%1” has no query.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de requête.</translation>
    </message>
    <message>
        <source>The query has a word that is not understood: “%1”.</source>
        <translation>La requête contient un mot non compris&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>«&#xa0;%1&#xa0;» est donné deux fois.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>A mistake in a file of views. %1 is the number of its line, %2 what is wrong.</extracomment>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 The view “%2” is left out.</source>
        <extracomment>A mistake in a file of views. %1 is &quot;Line 12: …&quot;, %2 the name of the view that is left out.</extracomment>
        <translation>%1 La vue «&#xa0;%2&#xa0;» est laissée de côté.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>It is tried again soon.</source>
        <translation>Un nouvel essai suivra bientôt.</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n second(s).</source>
        <translation>
            <numerusform>Un nouvel essai suivra dans %n seconde.</numerusform>
            <numerusform>Un nouvel essai suivra dans %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n minute(s).</source>
        <translation>
            <numerusform>Un nouvel essai suivra dans %n minute.</numerusform>
            <numerusform>Un nouvel essai suivra dans %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a problem of its own. It is tried again later.</source>
        <translation>%1 a lui-même un problème. Un nouvel essai suivra plus tard.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own (error %2). It is tried again later.</source>
        <extracomment>%1 is the account, %2 an HTTP status such as 503.</extracomment>
        <translation>%1 a lui-même un problème (erreur %2). Un nouvel essai suivra plus tard.</translation>
    </message>
    <message>
        <source>Inbound</source>
        <comment>direction of a call</comment>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Outbound</source>
        <comment>direction of a call</comment>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>Ringing</source>
        <comment>status of a call</comment>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status of a call: people are talking</comment>
        <translation>En communication</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>status of a call</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>status of a call</comment>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>status of a call: a technical failure</comment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <comment>status of a call</comment>
        <translation>Message vocal</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>field of a call</comment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>field of a call</comment>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Transcript</source>
        <comment>field of a call</comment>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>field of a call</comment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Guest</source>
        <comment>field of a call</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>field of a call</comment>
        <translation>Collaborateur</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>field of a call</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Speakers</source>
        <comment>field of a call: who said what in the transcript</comment>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>Detailed summary</source>
        <comment>field of a call</comment>
        <translation>Synthèse détaillée</translation>
    </message>
    <message>
        <source>Topics</source>
        <comment>field of a call</comment>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <comment>field of a call</comment>
        <translation>Ambiance</translation>
    </message>
    <message>
        <source>Action items</source>
        <comment>field of a call: what was promised</comment>
        <translation>Actions à mener</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>field of a call: start, answer, end</comment>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>field of a call: both telephone numbers</comment>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Ticket</source>
        <comment>field of a call</comment>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Reservation</source>
        <comment>field of a call</comment>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>field of a call</comment>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>kind of an unsent edit</comment>
        <translation>Modification</translation>
    </message>
    <message>
        <source>New call</source>
        <comment>kind of an unsent edit</comment>
        <translation>Nouvel appel</translation>
    </message>
    <message>
        <source>Deletion</source>
        <comment>kind of an unsent edit</comment>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Guest</source>
        <comment>kind of an unsent edit: a guest is made or changed at the provider</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of an unsent edit</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>state of an unsent edit</comment>
        <translation>En cours d’envoi</translation>
    </message>
    <message>
        <source>Checking</source>
        <comment>state of an edit: sent, but nobody knows whether it arrived</comment>
        <translation>En vérification</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>state of an edit that the provider has taken</comment>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>state of an edit that the provider has refused</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>state of an edit: changed on both sides</comment>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Started</source>
        <comment>column title: when the call began</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column title</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>column title</comment>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Guest</source>
        <comment>column title</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column title: the other party&apos;s phone number</comment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>column title: the company&apos;s own number</comment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>column title</comment>
        <translation>Collaborateur</translation>
    </message>
    <message>
        <source>Provider</source>
        <comment>column title</comment>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Ring</source>
        <comment>column title: how long it rang</comment>
        <translation>Sonnerie</translation>
    </message>
    <message>
        <source>Talk</source>
        <comment>column title: how long they talked</comment>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>column title: as the provider counts it</comment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Available</source>
        <comment>state of a recording</comment>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <comment>state of a recording</comment>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>No longer there</source>
        <comment>state of a recording</comment>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Stored elsewhere</source>
        <comment>state of a recording</comment>
        <translation>Gardé ailleurs</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Séquence</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Compte client</translation>
    </message>
    <message>
        <source>Line ID</source>
        <translation>Identifiant de la ligne</translation>
    </message>
    <message>
        <source>Name of the line</source>
        <translation>Nom de la ligne</translation>
    </message>
    <message>
        <source>Missed because</source>
        <translation>Motif de l’appel manqué</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>saved view: the calls of today</comment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Missed, not returned</source>
        <comment>saved view: calls that nobody has called back</comment>
        <translation>Manqués, non rappelés</translation>
    </message>
    <message>
        <source>Voicemails</source>
        <comment>saved view</comment>
        <translation>Messages vocaux</translation>
    </message>
    <message>
        <source>Recordings to review</source>
        <comment>saved view: recorded calls that nobody has listened to</comment>
        <translation>Enregistrements à évaluer</translation>
    </message>
    <message>
        <source>Changed by us</source>
        <comment>saved view: calls with something of ours, such as notes</comment>
        <translation>Modifiés par nous</translation>
    </message>
    <message>
        <source>Logged by hand</source>
        <comment>instead of a provider&apos;s name</comment>
        <translation>Saisi à la main</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network; everything you do is kept and sent later.</source>
        <translation>%1 est injoignable. Vérifiez le réseau&#x202f;; tout ce que vous faites est gardé et sera envoyé plus tard.</translation>
    </message>
    <message>
        <source>%1 took too long to answer. It is tried again later.</source>
        <translation>%1 a mis trop de temps à répondre. Un nouvel essai suivra plus tard.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests. %2</source>
        <extracomment>%1 is the account, %2 the sentence &quot;It is tried again …&quot;.</extracomment>
        <translation>%1 demande moins de requêtes. %2</translation>
    </message>
    <message>
        <source>%1 does not accept the key any more. Enter a valid one for this account.</source>
        <translation>%1 n’accepte plus la clé. Entrez une clé valable pour ce compte.</translation>
    </message>
    <message>
        <source>%1: the key lacks the right to do this. Ask the provider for one that has it.</source>
        <translation>%1&#xa0;: il manque à la clé le droit de faire cela. Demandez au fournisseur une clé qui l’a.</translation>
    </message>
    <message>
        <source>%1 has no such thing; it may have been deleted.</source>
        <translation>%1 ne connaît pas cela&#x202f;; c’est peut-être supprimé.</translation>
    </message>
    <message>
        <source>%1: this clashes with what is already there (%2).</source>
        <translation>%1&#xa0;: contradiction avec ce qui existe déjà (%2).</translation>
    </message>
    <message>
        <source>%1: this clashes with what is already there.</source>
        <translation>%1&#xa0;: contradiction avec ce qui existe déjà.</translation>
    </message>
    <message>
        <source>%1 refused this: %2</source>
        <extracomment>%2 is the provider&apos;s own text, in its language.</extracomment>
        <translation>%1 a refusé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 refused this without saying why.</source>
        <translation>%1 a refusé sans dire pourquoi.</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense. Nothing was changed; it is tried again later.</source>
        <translation>%1 a donné une réponse incompréhensible. Rien n’a été modifié&#x202f;; un nouvel essai suivra plus tard.</translation>
    </message>
    <message>
        <source>A login page of this network stands in the way of %1. Open a web browser and sign in to the network.</source>
        <translation>Une page de connexion de ce réseau bloque l’accès à %1. Ouvrez un navigateur et connectez-vous au réseau.</translation>
    </message>
    <message>
        <source>%1: stopped, because it would not be safe (%2).</source>
        <translation>%1&#xa0;: arrêté, car ce ne serait pas sûr (%2).</translation>
    </message>
    <message>
        <source>%1: stopped, because it would not be safe.</source>
        <translation>%1&#xa0;: arrêté, car ce ne serait pas sûr.</translation>
    </message>
    <message>
        <source>%1 did not confirm the change. It is checked before it is sent again.</source>
        <translation>%1 n’a pas confirmé la modification. Elle est vérifiée avant d’être renvoyée.</translation>
    </message>
    <message>
        <source>%1 offers no way to do this.</source>
        <translation>%1 n’offre aucun moyen de le faire.</translation>
    </message>
    <message>
        <source>The key of %1 is not in the keyring, or the keyring is locked. Unlock it or enter the key again.</source>
        <translation>La clé de %1 n’est pas dans le trousseau, ou le trousseau est verrouillé. Déverrouillez-le ou entrez de nouveau la clé.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Callboard and was left untouched. Update Callboard.</source>
        <translation>%1&#xa0;: données d’une version plus récente de Callboard, laissées intactes. Mettez Callboard à jour.</translation>
    </message>
    <message>
        <source>%1 cannot be written or read on this disk (%2). Check its free space and permissions.</source>
        <translation>%1&#xa0;: écriture ou lecture impossible sur ce disque (%2). Vérifiez l’espace libre et les droits d’accès.</translation>
    </message>
    <message>
        <source>%1 cannot be written or read on this disk. Check its free space and permissions.</source>
        <translation>%1&#xa0;: écriture ou lecture impossible sur ce disque. Vérifiez l’espace libre et les droits d’accès.</translation>
    </message>
    <message>
        <source>%1: stopped before it was done.</source>
        <translation>%1&#xa0;: arrêté avant la fin.</translation>
    </message>
    <message>
        <source>%1: this cannot be used (%2).</source>
        <translation>%1&#xa0;: inutilisable (%2).</translation>
    </message>
    <message>
        <source>%1: this cannot be used.</source>
        <translation>%1&#xa0;: inutilisable.</translation>
    </message>
    <message>
        <source>The numbers fit, but more than one call could be meant.</source>
        <translation>Les numéros correspondent, mais il peut s’agir de plusieurs appels.</translation>
    </message>
    <message numerus="yes">
        <source>The numbers fit, but the starts are %n second(s) apart.</source>
        <translation>
            <numerusform>Les numéros correspondent, mais les débuts sont à %n seconde d’écart.</numerusform>
            <numerusform>Les numéros correspondent, mais les débuts sont à %n secondes d’écart.</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers and the start fit, but one of the calls lasted longer.</source>
        <translation>Les numéros et le début correspondent, mais l’un des appels a duré plus longtemps.</translation>
    </message>
    <message>
        <source>There is no “%1:”.</source>
        <translation>«&#xa0;%1:&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu ici.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>“%1” is not a length or a range.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une durée ni un intervalle.</translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation>Il manque quelque chose après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The quotation mark of “%1” is not closed.</source>
        <translation>Le guillemet de «&#xa0;%1&#xa0;» n’est pas fermé.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure.</translation>
    </message>
    <message>
        <source>“%1” needs a word that was said.</source>
        <extracomment>Query mistake. %1 is the operator that tells who speaks, e.g. “said-by:guest”.</extracomment>
        <translation>«&#xa0;%1&#xa0;» demande un mot qui a été dit.</translation>
    </message>
    <message>
        <source>This is too long: “%1” and what follows is not looked for.</source>
        <extracomment>Query mistake: hundreds of words, pasted by mistake. %1 is the first one that is too much.</extracomment>
        <translation>C’est trop long&#xa0;: «&#xa0;%1&#xa0;» et la suite ne sont pas cherchés.</translation>
    </message>
    <message>
        <source>%1 Try “%2”.</source>
        <extracomment>Query mistake. %1 is the sentence that says what is wrong, %2 a suggestion.</extracomment>
        <translation>%1 Essayez «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>field of a call: whom the call belongs to in a CRM</comment>
        <translation>Compte client</translation>
    </message>
    <message>
        <source>The file with your own data (accounts, notes, guests) had nothing in it any more. Close Callboard and put a backup in its place, or connect your accounts again.</source>
        <translation>Le fichier de vos propres données (comptes, notes, clients) ne contenait plus rien. Fermez Callboard et mettez une sauvegarde à sa place, ou connectez de nouveau vos comptes.</translation>
    </message>
    <message numerus="yes">
        <source>The file with your own data (accounts, notes, guests) was damaged. %n entry(s) could be saved; the damaged file stays as %1. Look at your accounts and at what waits to be sent.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>
            <numerusform>Le fichier de vos propres données (comptes, notes, clients) était endommagé. %n élément a pu être sauvé&#x202f;; le fichier endommagé reste sous %1. Vérifiez vos comptes et ce qui est à envoyer.</numerusform>
            <numerusform>Le fichier de vos propres données (comptes, notes, clients) était endommagé. %n éléments ont pu être sauvés&#x202f;; le fichier endommagé reste sous %1. Vérifiez vos comptes et ce qui est à envoyer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file with the list of calls had nothing in it any more. The list is filled again from your accounts.</source>
        <translation>Le fichier de la liste des appels ne contenait plus rien. La liste se remplit de nouveau depuis vos comptes.</translation>
    </message>
    <message>
        <source>The file with the list of calls was damaged. The list is filled again from your accounts; the damaged file stays as %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Le fichier de la liste des appels était endommagé. La liste se remplit de nouveau depuis vos comptes&#x202f;; le fichier endommagé reste sous %1.</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>state of an edit from a backup that may have been sent since</comment>
        <translation>En suspens</translation>
    </message>
</context>
<context>
    <name>callboard::AccountEditor</name>
    <message>
        <source>Connect a call system</source>
        <translation>Connecter un système téléphonique</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <extracomment>Title of a dialog. %1 is the name of an account.</extracomment>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Call system</source>
        <extracomment>List in the dialog that connects an account.</extracomment>
        <translation>Système téléphonique</translation>
    </message>
    <message>
        <source>Sign in with the &amp;browser…</source>
        <translation>Se connecter avec le &amp;navigateur…</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <extracomment>Button: asks the telephone system whether the key works.</extracomment>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Add &amp;without checking</source>
        <translation>Ajouter &amp;sans vérifier</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save &amp;without checking</source>
        <translation>Enregistrer &amp;sans vérifier</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <extracomment>%1 is the name of a telephone system.</extracomment>
        <translation>Demande à %1…</translation>
    </message>
    <message>
        <source>Go on in the web browser. Callboard waits for you to come back; Cancel ends that.
%1</source>
        <translation>Continuez dans le navigateur. Callboard attend votre retour&#x202f;; Annuler y met fin.
%1</translation>
    </message>
    <message>
        <source>%1 accepts the key.</source>
        <extracomment>%1 is the name of a telephone system.</extracomment>
        <translation>%1 accepte la clé.</translation>
    </message>
    <message>
        <source>%1 accepts the key: “%2”.</source>
        <extracomment>%1 is a telephone system, %2 the company&apos;s name there.</extracomment>
        <translation>%1 accepte la clé&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>There is already an account called “%1”.</source>
        <translation>Il y a déjà un compte nommé «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>callboard::AccountForm</name>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Bleu ciel</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What to call the account here.</source>
        <translation>Le nom à donner ici au compte.</translation>
    </message>
    <message>
        <source>Where you open %1 in the web browser.</source>
        <extracomment>%1 is the name of a telephone system.</extracomment>
        <translation>L’adresse où vous ouvrez %1 dans le navigateur.</translation>
    </message>
    <message>
        <source>Leave it empty for the usual address.</source>
        <translation>Laissez vide pour l’adresse habituelle.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <extracomment>Label of a field that may stay empty. %1 is what it asks for.</extracomment>
        <translation>%1 (facultatif)</translation>
    </message>
    <message>
        <source>All there are</source>
        <translation>Tous ceux qui existent</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Les 12 derniers mois</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>Les 3 derniers mois</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>Calls to import</source>
        <translation>Appels à importer</translation>
    </message>
    <message>
        <source>In the keyring of this desktop</source>
        <translation>Dans le trousseau de clés du système</translation>
    </message>
    <message>
        <source>Nowhere: only until Callboard ends</source>
        <translation>Nulle part&#xa0;: seulement jusqu’à la fermeture de Callboard</translation>
    </message>
    <message>
        <source>In an environment variable</source>
        <translation>Dans une variable d’environnement</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>Dans un fichier</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>Où la clé est gardée</translation>
    </message>
    <message>
        <source>Name of the variable or file</source>
        <translation>Nom de la variable ou du fichier</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>colour of an account</comment>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>For systems that do not tell it; days begin and end there.</source>
        <translation>Pour les systèmes qui ne l’indiquent pas&#x202f;; les jours y commencent et y finissent.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>For telephone numbers without a country code: two letters.</source>
        <translation>Pour les numéros de téléphone sans indicatif du pays&#xa0;: deux lettres.</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>Requêtes par minute</translation>
    </message>
    <message>
        <source>If you have agreed on another limit with the vendor.</source>
        <translation>Si vous avez convenu d’une autre limite avec le fournisseur.</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Autres réglages</translation>
    </message>
    <message>
        <source>You type it again after each start.</source>
        <translation>Vous la saisissez de nouveau à chaque démarrage.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>A choice of what to import. %1 is a date.</extracomment>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <translation>Il faut un nom pour le compte.</translation>
    </message>
    <message>
        <source>Every customer has an address of their own: give yours.</source>
        <translation>Chaque client de ce fournisseur a sa propre adresse&#xa0;: donnez la vôtre.</translation>
    </message>
    <message>
        <source>This needs to be an https address; http is for this machine only.</source>
        <translation>Il faut une adresse https&#x202f;; http n’est que pour cette machine.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ceci est nécessaire.</translation>
    </message>
    <message>
        <source>This is not known here.</source>
        <translation>Ceci n’est pas connu ici.</translation>
    </message>
    <message>
        <source>This is not a time zone; it looks like Europe/Paris.</source>
        <translation>Ce n’est pas un fuseau horaire&#x202f;; il ressemble à Europe/Paris.</translation>
    </message>
    <message>
        <source>This needs to be a number.</source>
        <translation>Il faut un nombre.</translation>
    </message>
</context>
<context>
    <name>callboard::AccountWords</name>
    <message>
        <source>up to %1</source>
        <extracomment>Status bar, after the account&apos;s name: its calls are known up to this time. %1 is a time or a date with time.</extracomment>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>not read yet</source>
        <extracomment>Status bar, after the account&apos;s name: no calls of this account have been read.</extracomment>
        <translation>pas encore lu</translation>
    </message>
    <message>
        <source>reading history … %1</source>
        <extracomment>Status bar, after the account&apos;s name. %1 is the number of calls read so far.</extracomment>
        <translation>lecture de l’historique… %1</translation>
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
        <translation>lecture jusqu’à %1… %2</translation>
    </message>
    <message>
        <source>sign in again</source>
        <extracomment>Status bar, after the account&apos;s name: its credentials are refused or missing.</extracomment>
        <translation>se reconnecter</translation>
    </message>
    <message>
        <source>network asks for a login</source>
        <extracomment>Status bar, after the account&apos;s name: a hotel or airport network asks for a login first.</extracomment>
        <translation>le réseau demande une connexion</translation>
    </message>
    <message>
        <source>offline</source>
        <extracomment>Status bar, after the account&apos;s name.</extracomment>
        <translation>hors connexion</translation>
    </message>
    <message>
        <source>not reached</source>
        <extracomment>Status bar, after the account&apos;s name: the last attempt went wrong; the details are a click away.</extracomment>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>reading newest calls …</source>
        <extracomment>Status bar, after the account&apos;s name: the newest calls are being read.</extracomment>
        <translation>lecture des appels récents…</translation>
    </message>
    <message>
        <source>updating …</source>
        <extracomment>Status bar, after the account&apos;s name: single calls or guests are being read again.</extracomment>
        <translation>mise à jour…</translation>
    </message>
    <message>
        <source>checking all calls … %L1</source>
        <extracomment>Status bar, after the account&apos;s name: the daily look at all calls. %L1 is how many so far.</extracomment>
        <translation>vérification de tous les appels… %L1</translation>
    </message>
    <message>
        <source>sending …</source>
        <extracomment>Status bar, after the account&apos;s name: edits are being sent.</extracomment>
        <translation>envoi…</translation>
    </message>
    <message>
        <source>waiting for the provider …</source>
        <extracomment>Status bar, after the account&apos;s name: the provider asked us to slow down.</extracomment>
        <translation>attente du fournisseur…</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <extracomment>Status bar: %n is the number of connected accounts.</extracomment>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n need(s) you</source>
        <extracomment>Status bar: %1 is &quot;9 accounts&quot;, %n how many of them cannot go on by themselves.</extracomment>
        <translation>
            <numerusform>%1, %n à régler</numerusform>
            <numerusform>%1, %n à régler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, reading %n of them</source>
        <extracomment>Status bar: %1 is &quot;9 accounts&quot;, %n how many of them are being read.</extracomment>
        <translation>
            <numerusform>%1, %n en cours de lecture</numerusform>
            <numerusform>%1, %n en cours de lecture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n offline</source>
        <extracomment>Status bar: %1 is &quot;9 accounts&quot;, %n how many of them cannot be reached.</extracomment>
        <translation>
            <numerusform>%1, %n hors connexion</numerusform>
            <numerusform>%1, %n hors connexion</numerusform>
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
        <translation>Comptes</translation>
    </message>
    <message>
        <source>No call system is connected yet</source>
        <translation>Aucun système téléphonique n’est encore connecté</translation>
    </message>
    <message>
        <source>Callboard keeps a copy of the calls that your telephone systems know about.</source>
        <translation>Callboard garde une copie des appels que connaissent vos systèmes téléphoniques.</translation>
    </message>
    <message>
        <source>Connect a call system</source>
        <translation>Connecter un système téléphonique</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>&amp;Synchronise now</source>
        <extracomment>Button: asks the telephone systems for new calls now.</extracomment>
        <translation>&amp;Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Remove “%1”? Its calls vanish from this computer, apart from those that another account knows. Nothing is deleted at %2, and you can connect it again.</source>
        <extracomment>%1 is an account&apos;s name, %2 its telephone system.</extracomment>
        <translation>Retirer «&#xa0;%1&#xa0;»&#x202f;? Ses appels disparaissent de cet ordinateur, sauf ceux qu’un autre compte connaît. Rien n’est supprimé chez %2, et vous pouvez le reconnecter.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) that have not been sent are lost.</source>
        <translation>
            <numerusform>%n modification non envoyée sera perdue.</numerusform>
            <numerusform>%n modifications non envoyées seront perdues.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>The account is gone, but its key may still be in the keyring.</source>
        <translation>Le compte est retiré, mais sa clé est peut-être encore dans le trousseau.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>State of the account</source>
        <extracomment>Screen reader: the part that says how an account fares.</extracomment>
        <translation>État du compte</translation>
    </message>
</context>
<context>
    <name>callboard::AppearancePage</name>
    <message>
        <source>Appearance and language</source>
        <extracomment>Page of the settings.</extracomment>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <extracomment>Colours: light or dark as the desktop is.
----------
Choice of a language.</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Arrangement of the window</source>
        <translation>Disposition de la fenêtre</translation>
    </message>
    <message>
        <source>Arrange it as at &amp;first</source>
        <translation>Rétablir la &amp;disposition d’origine</translation>
    </message>
    <message>
        <source>Sizes of the window and its parts, and the columns of the table.</source>
        <translation>Tailles de la fenêtre et de ses parties, et colonnes du tableau.</translation>
    </message>
    <message>
        <source>Done: the window is arranged as at first.</source>
        <translation>Terminé&#xa0;: la fenêtre a retrouvé sa disposition d’origine.</translation>
    </message>
    <message>
        <source>Reduce &amp;motion: nothing slides, fades or blinks</source>
        <extracomment>Setting: nothing in the window slides, fades or blinks.</extracomment>
        <translation>Réduire les &amp;mouvements&#xa0;: rien ne glisse, ne se fond ni ne clignote</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>The desktop asks for less motion: it is kept still in any case.</source>
        <translation>Le système demande moins de mouvements&#xa0;: l’affichage reste fixe dans tous les cas.</translation>
    </message>
    <message>
        <source>Compact &amp;rows: one line for each call, and lists closer together</source>
        <extracomment>Setting: one line for each call and caller instead of two, and less room between the lines of lists.</extracomment>
        <translation>&amp;Lignes compactes&#xa0;: une ligne par appel, et des listes plus serrées</translation>
    </message>
</context>
<context>
    <name>callboard::AuditDialog</name>
    <message>
        <source>&amp;Days:</source>
        <translation>&amp;Jours&#xa0;:</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Journal des actions</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Words, person or call</source>
        <translation>Mots, personne ou appel</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>First choice of a list of actions: no filter.</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>Exporter le journal des actions</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>Kinds of files in a file dialog; keep what is in the brackets.</extracomment>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <extracomment>Message. %1 is a file, %2 why it cannot be written.</extracomment>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <extracomment>Message. %1 is a file.</extracomment>
        <translation>
            <numerusform>%n ligne écrite dans %1.</numerusform>
            <numerusform>%n lignes écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit trail</source>
        <extracomment>&quot;The audit trail&quot;: subject of a sentence about a failure.</extracomment>
        <translation>Le journal des actions</translation>
    </message>
</context>
<context>
    <name>callboard::BackupMenu</name>
    <message>
        <source>&amp;Back up…</source>
        <extracomment>Menu: writes everything into one file.</extracomment>
        <translation>Sa&amp;uvegarder…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <extracomment>Menu: puts a backup in the place of what is here.</extracomment>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Settings, accounts, guests, notes, reviews and decisions go into one file: %1 before it is packed.</source>
        <extracomment>%1 is a size such as 4 MB.</extracomment>
        <translation>Réglages, comptes, clients, notes, évaluations et décisions vont dans un seul fichier&#xa0;: %1 avant compression.</translation>
    </message>
    <message>
        <source>With the &amp;calls (%1)</source>
        <extracomment>Check box. %1 is a size such as 4 MB.</extracomment>
        <translation>Avec les &amp;appels (%1)</translation>
    </message>
    <message>
        <source>Without them the backup is small; they are fetched again after restoring, as far as the call systems still have them.</source>
        <translation>Sans eux, la sauvegarde est petite&#x202f;; ils seront récupérés de nouveau après la restauration, dans la mesure où les systèmes téléphoniques les ont encore.</translation>
    </message>
    <message>
        <source>With the &amp;recordings that are on this computer (%1)</source>
        <extracomment>Check box. %1 is a size such as 4 MB.</extracomment>
        <translation>Avec les &amp;enregistrements qui sont sur cet ordinateur (%1)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <extracomment>Button: asks for the file of the backup.</extracomment>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Backup of Callboard (*.callboard-backup)</source>
        <extracomment>Kind of files in a file dialog; keep what is in the brackets.</extracomment>
        <translation>Sauvegarde de Callboard (*.callboard-backup)</translation>
    </message>
    <message>
        <source>Backed up and checked: %1. %2 %3</source>
        <extracomment>Message. %1 is a file, %2 says what is in it.</extracomment>
        <translation>Sauvegardé et vérifié&#xa0;: %1. %2 %3</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>It takes the place of what is here. What is here now is not lost: it is kept in a folder beside, whose name you are told. Callboard opens anew with what was restored.</source>
        <translation>La sauvegarde prend la place de ce qui est ici. Ce qui est ici maintenant n’est pas perdu&#xa0;: c’est gardé dans un dossier voisin, dont le nom vous sera indiqué. Callboard se rouvre avec ce qui a été restauré.</translation>
    </message>
    <message>
        <source>Edits that waited to be sent may have been sent since: they are put on hold, and you decide.</source>
        <translation>Les modifications qui étaient à envoyer ont peut-être été envoyées depuis&#xa0;: elles sont mises en suspens, et vous décidez.</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Restaurer %1&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <extracomment>Button: the backup takes the place of what is here.</extracomment>
        <translation>&amp;Restaurer</translation>
    </message>
</context>
<context>
    <name>callboard::BulkRunner</name>
    <message>
        <source>The calls</source>
        <extracomment>&quot;The calls&quot;: subject of a sentence about a failure.</extracomment>
        <translation>La liste des appels</translation>
    </message>
    <message>
        <source>Changing the calls…</source>
        <extracomment>Progress of a change to many calls.</extracomment>
        <translation>Modification des appels…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change of many calls</source>
        <translation>Modification de nombreux appels</translation>
    </message>
</context>
<context>
    <name>callboard::CallEditing</name>
    <message>
        <source>&amp;Log a call…</source>
        <extracomment>Menu: opens a dialog to write down a call that no telephone system knows of.</extracomment>
        <translation>Saisir un a&amp;ppel…</translation>
    </message>
    <message>
        <source>&amp;Change what is known…</source>
        <extracomment>Menu: opens a dialog to correct status, summary, links of a call.</extracomment>
        <translation>Modifier les &amp;informations…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>É&amp;tiquettes…</translation>
    </message>
    <message>
        <source>&amp;Hide here</source>
        <extracomment>Menu: the chosen calls leave the lists of this program.</extracomment>
        <translation>Mas&amp;quer ici</translation>
    </message>
    <message>
        <source>&amp;Show again</source>
        <extracomment>Menu: the chosen calls, which were hidden here, come back into the lists.</extracomment>
        <translation>Réa&amp;fficher</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Audit trail…</source>
        <extracomment>Menu: who did what.</extracomment>
        <translation>&amp;Journal des actions…</translation>
    </message>
    <message>
        <source>logging of a call with %1</source>
        <extracomment>Follows &quot;Undo&quot;. %1 is a telephone number.</extracomment>
        <translation>saisie d’un appel avec %1</translation>
    </message>
    <message>
        <source>The call is logged.</source>
        <translation>L’appel est saisi.</translation>
    </message>
    <message>
        <source>The call</source>
        <extracomment>&quot;The call&quot;: subject of a sentence about a failure.</extracomment>
        <translation>L’appel</translation>
    </message>
    <message>
        <source>change of %1</source>
        <extracomment>Follows &quot;Undo&quot;. %1 is a list of fields: &quot;Summary, Status&quot;.</extracomment>
        <translation>modification de %1</translation>
    </message>
    <message>
        <source>change of tags</source>
        <extracomment>Follows &quot;Undo&quot;.</extracomment>
        <translation>modification des étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n call(s) were changed.</source>
        <translation>
            <numerusform>Les étiquettes de %n appel ont été modifiées.</numerusform>
            <numerusform>Les étiquettes de %n appels ont été modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hiding of %n call(s)</source>
        <extracomment>Follows &quot;Undo&quot;.</extracomment>
        <translation>
            <numerusform>masquage de %n appel</numerusform>
            <numerusform>masquage de %n appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>showing of %n hidden call(s)</source>
        <translation>
            <numerusform>réaffichage de %n appel masqué</numerusform>
            <numerusform>réaffichage de %n appels masqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are hidden here. Search for is:deleted to see them.</source>
        <translation>
            <numerusform>%n appel est masqué ici. Cherchez is:deleted pour le voir.</numerusform>
            <numerusform>%n appels sont masqués ici. Cherchez is:deleted pour les voir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are shown again.</source>
        <translation>
            <numerusform>%n appel est réaffiché.</numerusform>
            <numerusform>%n appels sont réaffichés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n call(s)</source>
        <extracomment>Follows &quot;Undo&quot;.</extracomment>
        <translation>
            <numerusform>suppression de %n appel</numerusform>
            <numerusform>suppression de %n appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) will be deleted for ever in %1 seconds.</source>
        <translation>
            <numerusform>%n appel sera supprimé définitivement dans %1 secondes.</numerusform>
            <numerusform>%n appels seront supprimés définitivement dans %1 secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::CallFinder</name>
    <message>
        <source>This call is not here, or not any more.</source>
        <translation>Cet appel n’est pas ici, ou n’y est plus.</translation>
    </message>
</context>
<context>
    <name>callboard::CallHeader</name>
    <message>
        <source>Copy the number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Copy a link to this call</source>
        <translation>Copier un lien vers cet appel</translation>
    </message>
    <message>
        <source>Deleted at the provider. What you wrote stays here.</source>
        <translation>Supprimé chez le fournisseur. Ce que vous avez écrit reste ici.</translation>
    </message>
</context>
<context>
    <name>callboard::CallList</name>
    <message>
        <source>Calls</source>
        <extracomment>Name of the table for screen readers.</extracomment>
        <translation>Appels</translation>
    </message>
</context>
<context>
    <name>callboard::CallPage</name>
    <message>
        <source>Way of the call</source>
        <extracomment>Title of the part that says who was rung, answered and got the call passed on.</extracomment>
        <translation>Parcours de l’appel</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), one call</source>
        <extracomment>Behind the title &quot;Sources&quot;: how many systems or records know this call.</extracomment>
        <translation>
            <numerusform>%n entrée, un appel</numerusform>
            <numerusform>%n entrées, un appel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::CallTableModel</name>
    <message>
        <source>Reading this call…</source>
        <extracomment>Said by a screen reader for a row of the call table that is still being read.</extracomment>
        <translation>Lecture de cet appel…</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the call table: missed, completed, voicemail…</extracomment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Guest or number</source>
        <extracomment>Column of the call table: the other party, by name where it is known, else by number.</extracomment>
        <translation>Client ou numéro</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Column of the call table: inbound or outbound, shown as an arrow.</extracomment>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Column of the call table: the company&apos;s own number.</extracomment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Staff</source>
        <extracomment>Column of the call table: the employee.</extracomment>
        <translation>Collaborateur</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Column of the call table: date and time the call began.</extracomment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ring</source>
        <extracomment>Column of the call table: how long the telephone rang.</extracomment>
        <translation>Sonnerie</translation>
    </message>
    <message>
        <source>Talk</source>
        <extracomment>Column of the call table: how long the two talked.</extracomment>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Marks</source>
        <extracomment>Column of the call table: icons for recording, transcript and note.</extracomment>
        <translation>Repères</translation>
    </message>
    <message>
        <source>Provider</source>
        <extracomment>Column of the call table: the telephone system that carried the call.</extracomment>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Column of the call table: the other party&apos;s telephone number.</extracomment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Column of the call table: length of the call as its telephone system counts it.</extracomment>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>callboard::CallWords</name>
    <message>
        <source>Deleted by provider</source>
        <extracomment>Call table, small text under the caller: the telephone system no longer has this call.</extracomment>
        <translation>Supprimé par le fournisseur</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>mark of a call</comment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Transcript</source>
        <comment>mark of a call</comment>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>mark of a call</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>mark of a call</comment>
        <translation>Évalué</translation>
    </message>
    <message>
        <source>Edit waiting to be sent</source>
        <comment>mark of a call</comment>
        <translation>Modification à envoyer</translation>
    </message>
    <message>
        <source>Deleted by provider</source>
        <comment>mark of a call</comment>
        <translation>Supprimé par le fournisseur</translation>
    </message>
    <message>
        <source>Rang for %1</source>
        <extracomment>Tool tip of the ring column. %1 is a length such as 0:12.</extracomment>
        <translation>A sonné %1</translation>
    </message>
    <message>
        <source>Talked for %1</source>
        <extracomment>Tool tip of the talk column. %1 is a length such as 4:05.</extracomment>
        <translation>Conversation de %1</translation>
    </message>
    <message>
        <source>%1 as the telephone system counts it</source>
        <extracomment>Tool tip of the duration column. %1 is a length such as 4:05.</extracomment>
        <translation>%1 d’après le système téléphonique</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>Call table while words are searched, before the sentence that has them. %1 is &quot;Notes&quot;, &quot;Summary&quot;…</extracomment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>%1 %2:</source>
        <extracomment>As above. %1 is who said it, %2 when in the call, such as 1:23.</extracomment>
        <translation>%1 %2&#xa0;:</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Screen reader, about a row of the call table. %1 is &quot;Missed, Inbound&quot;, %2 the caller, %3 date and time.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>, with %1</source>
        <extracomment>Screen reader, continues the sentence about a call. %1 is an employee&apos;s name.</extracomment>
        <translation>, avec %1</translation>
    </message>
    <message>
        <source>, talked for %1</source>
        <extracomment>Screen reader, continues the sentence about a call. %1 is a length such as 4:05.</extracomment>
        <translation>, conversation de %1</translation>
    </message>
</context>
<context>
    <name>callboard::CallerCard</name>
    <message>
        <source>Open</source>
        <extracomment>Button in the pop-up about an incoming call: shows it in the window.</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Do not show this call</source>
        <translation>Ne pas afficher cet appel</translation>
    </message>
</context>
<context>
    <name>callboard::CallsPerDayChart</name>
    <message>
        <source>Show the figures as a table</source>
        <translation>Afficher les chiffres en tableau</translation>
    </message>
    <message>
        <source>The calls cannot be counted</source>
        <translation>Les appels ne peuvent pas être comptés</translation>
    </message>
    <message>
        <source>The cache</source>
        <translation>Le cache</translation>
    </message>
    <message>
        <source>No calls to count</source>
        <translation>Aucun appel à compter</translation>
    </message>
    <message>
        <source>The chart fills as soon as a call passes the filter.</source>
        <translation>Le graphique se remplit dès qu’un appel passe le filtre.</translation>
    </message>
</context>
<context>
    <name>callboard::Changes</name>
    <message>
        <source>Done: %1.</source>
        <extracomment>Message after something was done. %1 is what, in the words that follow &quot;Undo&quot;: &quot;link to Lopez&quot;.</extracomment>
        <translation>Fait&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The way back</source>
        <extracomment>Subject of a sentence about a failure, e.g. &quot;%1 cannot be written on this disk&quot;.</extracomment>
        <translation>Le retour en arrière</translation>
    </message>
    <message>
        <source>The change</source>
        <translation>La modification</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <extracomment>Menu. %1 is what was done: &quot;link to Lopez&quot;.</extracomment>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>Menu. %1 is what was undone: &quot;link to Lopez&quot;.</extracomment>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>callboard::ChartPane</name>
    <message>
        <source>Calls per day</source>
        <extracomment>Title of the panel with the chart; click to open or close it.</extracomment>
        <translation>Appels par jour</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
</context>
<context>
    <name>callboard::ChartPanel</name>
    <message>
        <source>No calls to count</source>
        <extracomment>In the place of a chart: there is nothing to count.</extracomment>
        <translation>Aucun appel à compter</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>Afficher les chiffres en tableau</translation>
    </message>
    <message>
        <source>Save this chart as a picture</source>
        <translation>Enregistrer ce graphique comme image</translation>
    </message>
</context>
<context>
    <name>callboard::Chip</name>
    <message>
        <source>Remove: %1</source>
        <extracomment>Screen reader and tool tip of a condition that can be taken away. %1 is the condition.</extracomment>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>callboard::ChipRow</name>
    <message>
        <source>What narrows the list</source>
        <extracomment>Screen reader: the line with the conditions in force.</extracomment>
        <translation>Ce qui restreint la liste</translation>
    </message>
    <message>
        <source>Clear all</source>
        <extracomment>Button: removes every filter and the text in the search box.</extracomment>
        <translation>Tout effacer</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Button: opens the list of conditions that do not fit. %n is how many there are.</extracomment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ChoicePopup</name>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>Screen reader: a choice. %1 is the key that chooses it, %2 the choice, %3 more about it.</extracomment>
        <translation>%1&#xa0;: %2 %3</translation>
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
        <translation>&amp;Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>callboard::CommandPalette</name>
    <message>
        <source>Commands</source>
        <extracomment>Name of a small window for screen readers: what the program can do, to be found by words.</extracomment>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>In the empty line where one types what one wants to do.</extracomment>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <source>%1 · on</source>
        <extracomment>Behind the menus of a command that has a check mark.</extracomment>
        <translation>%1 · activé</translation>
    </message>
    <message>
        <source>not possible at present</source>
        <extracomment>Screen reader: of a command.</extracomment>
        <translation>impossible pour l’instant</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Aucune commande ne contient ces mots.</translation>
    </message>
    <message>
        <source>Enter runs it · Esc goes back</source>
        <extracomment>Below the list of commands. Names of keys.</extracomment>
        <translation>Entrée l’exécute · Échap revient</translation>
    </message>
    <message>
        <source>This is not possible at present.</source>
        <extracomment>Below the list of commands, about the chosen one.</extracomment>
        <translation>C’est impossible pour l’instant.</translation>
    </message>
</context>
<context>
    <name>callboard::CorrectionWords</name>
    <message>
        <source>corrected</source>
        <extracomment>Behind speaker and time of a turn of a transcript: its words were corrected by somebody here.</extracomment>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>corrected; the system&apos;s words changed since</source>
        <extracomment>The same, where the telephone system has sent other words for the turn since then.</extracomment>
        <translation>corrigé&#x202f;; le texte du système a changé depuis</translation>
    </message>
    <message>
        <source>Corrected here, kept on this computer. Original: %1</source>
        <extracomment>Tool tip of a corrected turn of a transcript. %1 is what the telephone system had understood.</extracomment>
        <translation>Corrigé ici, gardé sur cet ordinateur. Original&#xa0;: %1</translation>
    </message>
    <message>
        <source>Since then the system says: %1</source>
        <extracomment>Goes on from &quot;Original: …&quot;. %1 is what the telephone system says since then.</extracomment>
        <translation>Depuis, le système dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <extracomment>Below a corrected turn of a transcript. %1 is what the telephone system had understood.</extracomment>
        <translation>Original&#xa0;: %1</translation>
    </message>
    <message>
        <source>Now from the system: %1</source>
        <extracomment>Below &quot;Original: …&quot;. %1 is what the telephone system says now.</extracomment>
        <translation>Maintenant selon le système&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” → “%2”</source>
        <extracomment>A correction of a transcript. %1 is what stood there, %2 what it was corrected to.</extracomment>
        <translation>«&#xa0;%1&#xa0;» → «&#xa0;%2&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) corrected here</source>
        <extracomment>Behind the title of a transcript: how many of its turns somebody has corrected.</extracomment>
        <translation>
            <numerusform>%n prise de parole corrigée ici</numerusform>
            <numerusform>%n prises de parole corrigées ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of words that this transcript no longer has:</source>
        <extracomment>Below a transcript that is another one than when it was corrected; a list of the corrections follows.</extracomment>
        <translation>
            <numerusform>%n correction de paroles que cette transcription n’a plus&#xa0;:</numerusform>
            <numerusform>%n corrections de paroles que cette transcription n’a plus&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::DateFilter</name>
    <message>
        <source>Date</source>
        <extracomment>Name of the filter for days.</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>&amp;Any time</source>
        <extracomment>Choice of the date filter: no limit.</extracomment>
        <translation>&amp;Toutes les dates</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Yesterday</source>
        <translation>&amp;Hier</translation>
    </message>
    <message>
        <source>Last &amp;night</source>
        <extracomment>Choice of the date filter: from yesterday evening at ten until this morning at seven.</extracomment>
        <translation>La &amp;nuit dernière</translation>
    </message>
    <message>
        <source>Last &amp;7 days</source>
        <extracomment>Choice of the date filter: today and the six days before.</extracomment>
        <translation>&amp;7 derniers jours</translation>
    </message>
    <message>
        <source>This &amp;month</source>
        <translation>Ce &amp;mois-ci</translation>
    </message>
    <message>
        <source>&amp;Custom</source>
        <extracomment>Choice of the date filter: days set by hand.</extracomment>
        <translation>&amp;Personnalisé</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Date filter: first day.</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Date filter: last day.</extracomment>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>callboard::DayBarsView</name>
    <message numerus="yes">
        <source>Compared with %n call(s)</source>
        <extracomment>Below the calls of a day: those of the day it is compared with.</extracomment>
        <translation>
            <numerusform>Comparé à %n appel</numerusform>
            <numerusform>Comparé à %n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all calls of this time are known.</source>
        <translation>Tous les appels de cette période ne sont pas connus.</translation>
    </message>
</context>
<context>
    <name>callboard::DayTableModel</name>
    <message>
        <source>Period</source>
        <comment>column title: a day, a week, a month…</comment>
        <translation>Période</translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>column title: how many</comment>
        <translation>Appels</translation>
    </message>
</context>
<context>
    <name>callboard::DeleteDialog</name>
    <message>
        <source>&amp;Hide here</source>
        <extracomment>Choice: the calls leave the lists of this program, nothing else.</extracomment>
        <translation>Mas&amp;quer ici</translation>
    </message>
    <message>
        <source>&amp;Delete for ever</source>
        <extracomment>Choice: the calls are deleted in the telephone systems, too.</extracomment>
        <translation>&amp;Supprimer définitivement</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n call(s)</source>
        <translation>
            <numerusform>Supprimer %n appel</numerusform>
            <numerusform>Supprimer %n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>Type “%1” to confirm</source>
        <extracomment>Placeholder of a line to type in. %1 is a word, &quot;delete&quot; in the user&apos;s language.</extracomment>
        <translation>Saisissez «&#xa0;%1&#xa0;» pour confirmer</translation>
    </message>
    <message>
        <source>They leave the lists of this computer and stay where they are. Search for is:deleted to see them again.</source>
        <translation>Ils quittent les listes de cet ordinateur et restent là où ils sont. Cherchez is:deleted pour les revoir.</translation>
    </message>
    <message numerus="yes">
        <source>Their telephone systems delete them, with recordings and transcripts, where they let calls be deleted. You can undo this for %n second(s); after that nobody can bring them back.</source>
        <translation>
            <numerusform>Leurs systèmes téléphoniques les suppriment, avec enregistrements et transcriptions, là où ils permettent de supprimer des appels. Vous pouvez annuler pendant %n seconde&#x202f;; ensuite, personne ne pourra les récupérer.</numerusform>
            <numerusform>Leurs systèmes téléphoniques les suppriment, avec enregistrements et transcriptions, là où ils permettent de supprimer des appels. Vous pouvez annuler pendant %n secondes&#x202f;; ensuite, personne ne pourra les récupérer.</numerusform>
        </translation>
    </message>
    <message>
        <source>delete</source>
        <comment>to be typed</comment>
        <extracomment>The word a user has to type before calls are deleted for ever.</extracomment>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button</comment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Delete for ever</source>
        <comment>button</comment>
        <translation>Supprimer définitivement</translation>
    </message>
</context>
<context>
    <name>callboard::Desktop</name>
    <message>
        <source>%1 – Demo</source>
        <translation>%1 – Démonstration</translation>
    </message>
    <message>
        <source>The demo could not be started. “callboard --demo” on a command line says why.</source>
        <translation>La démonstration n’a pas pu démarrer. «&#xa0;callboard --demo&#xa0;» en ligne de commande dit pourquoi.</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard. They name no guest, number, key or address; read them before you pass them on.</source>
        <translation>Le diagnostic est dans le presse-papiers. Il ne nomme ni client, ni numéro, ni clé, ni adresse&#x202f;; lisez-le avant de le transmettre.</translation>
    </message>
    <message>
        <source>No program opens the log. It is in the file %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Aucun programme n’ouvre le journal. Il est dans le fichier %1.</translation>
    </message>
</context>
<context>
    <name>callboard::DesktopNotices</name>
    <message>
        <source>Noti&amp;fications…</source>
        <extracomment>Menu: opens the settings of notifications, the pop-up and the tray.</extracomment>
        <translation>&amp;Notifications…</translation>
    </message>
    <message>
        <source>Call back</source>
        <extracomment>Button of a notification about a missed call: dials the number.</extracomment>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button of a notification: shows the call in the window.</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button of a notification about a missed call: it comes back in an hour.</extracomment>
        <translation>Plus tard</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) to be called back</source>
        <extracomment>Tool tip of the icon in the tray. %n people rang in vain.</extracomment>
        <translation>
            <numerusform>%n personne à rappeler</numerusform>
            <numerusform>%n personnes à rappeler</numerusform>
        </translation>
    </message>
    <message>
        <source>This is how Callboard notifies</source>
        <extracomment>Notification that the user asked for to see whether it works.</extracomment>
        <translation>Voici une notification de Callboard</translation>
    </message>
    <message>
        <source>Missed calls are told like this.</source>
        <translation>Les appels manqués sont signalés ainsi.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Missed calls are notified.</source>
        <translation>Les appels manqués sont signalés.</translation>
    </message>
    <message>
        <source>Missed calls are not notified.</source>
        <translation>Les appels manqués ne sont pas signalés.</translation>
    </message>
    <message>
        <source>When a call comes in, a small window shows what is known of the caller.</source>
        <translation>À l’arrivée d’un appel, une petite fenêtre montre ce qu’on sait de l’appelant.</translation>
    </message>
    <message>
        <source>When a call comes in, there is a notification.</source>
        <translation>À l’arrivée d’un appel, une notification s’affiche.</translation>
    </message>
    <message>
        <source>It is quiet from %1 until %2.</source>
        <extracomment>%1 and %2 are times of day.</extracomment>
        <translation>Silence de %1 à %2.</translation>
    </message>
    <message>
        <source>Callboard stays in the tray when its window is closed.</source>
        <translation>Callboard reste dans la zone de notification à la fermeture de sa fenêtre.</translation>
    </message>
</context>
<context>
    <name>callboard::DetailPane</name>
    <message>
        <source>Call details</source>
        <translation>Détails de l’appel</translation>
    </message>
    <message>
        <source>No call selected</source>
        <translation>Aucun appel sélectionné</translation>
    </message>
    <message>
        <source>Select a call in the list to see what is known about it.</source>
        <translation>Sélectionnez un appel dans la liste pour voir ce qu’on en sait.</translation>
    </message>
    <message>
        <source>This call is gone</source>
        <translation>Cet appel n’existe plus</translation>
    </message>
    <message>
        <source>It was removed while it was shown.</source>
        <translation>Il a été retiré pendant son affichage.</translation>
    </message>
    <message>
        <source>This call cannot be shown</source>
        <translation>Cet appel ne peut pas être affiché</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>L’appel</translation>
    </message>
    <message>
        <source>Loading the call…</source>
        <translation>Chargement de l’appel…</translation>
    </message>
    <message>
        <source>Next match</source>
        <extracomment>A command: goes to the next place in the call&apos;s details with the words that are searched.</extracomment>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Previous match</source>
        <extracomment>A command, as the one before.</extracomment>
        <translation>Occurrence précédente</translation>
    </message>
</context>
<context>
    <name>callboard::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <extracomment>Menu: undo, redo, and what changes calls.</extracomment>
        <translation>É&amp;dition</translation>
    </message>
</context>
<context>
    <name>callboard::EmptyRecordingsDialog</name>
    <message>
        <source>A call that is not known any more</source>
        <translation>Un appel qui n’est plus connu</translation>
    </message>
    <message>
        <source>Remove &amp;these for good, too</source>
        <extracomment>Check box below a list of recordings that could not be fetched again.</extracomment>
        <translation>Retirer aussi &amp;ceux-ci définitivement</translation>
    </message>
    <message>
        <source>Empty the cache of recordings</source>
        <translation>Vider le cache des enregistrements</translation>
    </message>
    <message>
        <source>Recordings that cannot be fetched again</source>
        <translation>Enregistrements qui ne peuvent pas être récupérés de nouveau</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Looking at which recordings could be fetched again…</source>
        <translation>Recherche des enregistrements qui peuvent être récupérés de nouveau…</translation>
    </message>
    <message>
        <source>The calls</source>
        <extracomment>&quot;The calls&quot;: subject of a sentence about a failure.</extracomment>
        <translation>La liste des appels</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s), %1, exist only here: their system does not give them out any more. They are kept.</source>
        <extracomment>%1 is a size.</extracomment>
        <translation>
            <numerusform>%n enregistrement, %1, n’existe qu’ici&#xa0;: son système ne le communique plus. Il est gardé.</numerusform>
            <numerusform>%n enregistrements, %1, n’existent qu’ici&#xa0;: leur système ne les communique plus. Ils sont gardés.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing that could be fetched again.</source>
        <translation>Il n’y a rien qui puisse être récupéré de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s), %1, are removed from this computer. Those in the list are gone for good; the others are fetched again when somebody plays them.</source>
        <extracomment>%1 is a size.</extracomment>
        <translation>
            <numerusform>%n enregistrement, %1, est retiré de cet ordinateur. Ceux de la liste disparaissent définitivement&#x202f;; les autres sont récupérés de nouveau quand quelqu’un les écoute.</numerusform>
            <numerusform>%n enregistrements, %1, sont retirés de cet ordinateur. Ceux de la liste disparaissent définitivement&#x202f;; les autres sont récupérés de nouveau quand quelqu’un les écoute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s), %1, are removed from this computer. They are fetched again when somebody plays them.</source>
        <extracomment>%1 is a size.</extracomment>
        <translation>
            <numerusform>%n enregistrement, %1, est retiré de cet ordinateur. Il est récupéré de nouveau quand quelqu’un l’écoute.</numerusform>
            <numerusform>%n enregistrements, %1, sont retirés de cet ordinateur. Ils sont récupérés de nouveau quand quelqu’un les écoute.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ErasureDialog</name>
    <message>
        <source>Erase a person&apos;s data</source>
        <translation>Effacer les données d’une personne</translation>
    </message>
    <message>
        <source>&amp;Erase for ever</source>
        <translation>Effacer &amp;définitivement</translation>
    </message>
    <message>
        <source>&amp;Save the receipt…</source>
        <translation>&amp;Enregistrer l’attestation…</translation>
    </message>
    <message>
        <source>Looking for what is known…</source>
        <translation>Recherche de ce qui est connu…</translation>
    </message>
    <message>
        <source>such as the date of the letter; not the name</source>
        <extracomment>Inside an empty field: what the user may call the request, for the receipt.</extracomment>
        <translation>par exemple la date de la lettre&#x202f;; pas le nom</translation>
    </message>
    <message>
        <source>&amp;Request:</source>
        <extracomment>Label of a field: how the person&apos;s request is known, e.g. &quot;letter of 3 March&quot;.</extracomment>
        <translation>De&amp;mande&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Type %1:</source>
        <extracomment>Label of a field. %1 is the word &quot;ERASE&quot;, which must be typed to confirm.</extracomment>
        <translation>&amp;Saisissez %1&#xa0;:</translation>
    </message>
    <message>
        <source>ERASE</source>
        <extracomment>What the user types to confirm that a person&apos;s data is to be erased. One word.</extracomment>
        <translation>EFFACER</translation>
    </message>
    <message>
        <source>The person&apos;s data</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>Le dossier de la personne</translation>
    </message>
    <message>
        <source>Nothing is known about this person here.</source>
        <translation>On ne sait rien ici de cette personne.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>erasure-receipt-%1.txt</source>
        <extracomment>Name of a file. %1 is a number.</extracomment>
        <translation>attestation-effacement-%1.txt</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Enregistrer l’attestation</translation>
    </message>
    <message>
        <source>The receipt is saved.</source>
        <translation>L’attestation est enregistrée.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <extracomment>%1 is a file, %2 the reason.</extracomment>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>What is erased</source>
        <translation>Ce qui est effacé</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
</context>
<context>
    <name>callboard::EventsDialog</name>
    <message>
        <source>Events from the vendors</source>
        <translation>Événements des fournisseurs</translation>
    </message>
    <message>
        <source>Vendors can tell Callboard about a call the moment it rings. They must be able to reach this computer: through a tunnel or a reverse proxy in front of the port below.</source>
        <translation>Les fournisseurs peuvent signaler un appel à Callboard dès qu’il sonne. Il faut qu’ils puissent joindre cet ordinateur&#xa0;: par un tunnel ou un proxy inverse placé devant le port ci-dessous.</translation>
    </message>
    <message>
        <source>&amp;Receive events</source>
        <translation>&amp;Recevoir les événements</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port&#xa0;:</translation>
    </message>
    <message>
        <source>P&amp;ublic address:</source>
        <extracomment>The address under which vendors reach this computer, by a tunnel or a reverse proxy.</extracomment>
        <translation>Adresse p&amp;ublique&#xa0;:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>Name of a button for screen readers. %1 is what is copied, such as &quot;Address&quot;.</extracomment>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Receive the &amp;events of this account</source>
        <translation>R&amp;ecevoir les événements de ce compte</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>&amp;Compte&#xa0;:</translation>
    </message>
    <message>
        <source>Address to enter at the vendor</source>
        <translation>Adresse à entrer chez le fournisseur</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>A&amp;dresse&#xa0;:</translation>
    </message>
    <message>
        <source>Secret of the events</source>
        <translation>Secret des événements</translation>
    </message>
    <message>
        <source>&amp;Secret:</source>
        <translation>&amp;Secret&#xa0;:</translation>
    </message>
    <message>
        <source>Last events</source>
        <translation>Derniers événements</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>&amp;Last events</source>
        <translation>Derniers é&amp;vénements</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>An account and its vendor, in a list.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No account sends events yet: escapelife, Twilio, Aircall, RingCentral and Quo do.</source>
        <translation>Aucun compte n’envoie encore d’événements&#x202f;; escapelife, Twilio, Aircall, RingCentral et Quo en envoient.</translation>
    </message>
</context>
<context>
    <name>callboard::EventsMenu</name>
    <message>
        <source>&amp;Events…</source>
        <extracomment>Menu: opens the dialog about events that vendors send.</extracomment>
        <translation>É&amp;vénements…</translation>
    </message>
</context>
<context>
    <name>callboard::ExportActions</name>
    <message>
        <source>&amp;Export the calls…</source>
        <extracomment>Menu of the program: all calls that pass the filter, into a file.</extracomment>
        <translation>E&amp;xporter les appels…</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>L’export a été arrêté. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Export the calls</source>
        <translation>Exporter les appels</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <extracomment>Kinds of files in a file dialog; keep what is in the brackets.</extracomment>
        <translation>Feuille de calcul (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON, a line per call (*.jsonl)</source>
        <translation>JSON, une ligne par appel (*.jsonl)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Counting the calls…</source>
        <translation>Comptage des appels…</translation>
    </message>
    <message>
        <source>%1 of %2 calls</source>
        <extracomment>Progress of an export: %1 of %2 calls are written.</extracomment>
        <translation>%1 appels sur %2</translation>
    </message>
    <message numerus="yes">
        <source>All %n call(s) of the list written to %1.</source>
        <extracomment>Message. %1 is a file.</extracomment>
        <translation>
            <numerusform>%n appel de la liste a été écrit dans %1.</numerusform>
            <numerusform>Les %n appels de la liste ont été écrits dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) written to %1, though %2 were in the list: others were removed meanwhile.</source>
        <extracomment>Message. %1 is a file, %2 the number of calls that were in the list.</extracomment>
        <translation>
            <numerusform>%n appel écrit dans %1, alors que la liste en comptait %2&#xa0;: d’autres ont été retirés entre-temps.</numerusform>
            <numerusform>%n appels écrits dans %1, alors que la liste en comptait %2&#xa0;: d’autres ont été retirés entre-temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>A spreadsheet holds no more than %1 calls: choose CSV, or fewer calls.</source>
        <translation>Une feuille de calcul ne contient pas plus de %1 appels&#xa0;: choisissez CSV, ou moins d’appels.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <extracomment>Message. %1 is a file, %2 why it cannot be written.</extracomment>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>callboard::FacetPopup</name>
    <message>
        <source>Find…</source>
        <extracomment>Shown in the empty search line of a filter&apos;s list.</extracomment>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>Rechercher dans %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>In a filter&apos;s list when nothing in it has the words that are looked for.</extracomment>
        <translation>Rien trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <extracomment>Button below the frequent values of a filter: opens the list of all of them. %n is how many more there are.</extracomment>
        <translation>
            <numerusform>%n autre…</numerusform>
            <numerusform>%n autres…</numerusform>
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
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Collaborateur</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>%1 is a date and time that the provider did not state.</extracomment>
        <translation>Début</translation>
    </message>
    <message>
        <source>%1 (derived)</source>
        <translation>%1 (calculé)</translation>
    </message>
    <message>
        <source>The provider does not say when the call began. This was worked out from its other times.</source>
        <translation>Le fournisseur ne dit pas quand l’appel a commencé. Ceci a été calculé d’après ses autres heures.</translation>
    </message>
    <message>
        <source>Rang for</source>
        <translation>A sonné</translation>
    </message>
    <message>
        <source>Talked for</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Guest ID</source>
        <translation>Identifiant du client</translation>
    </message>
    <message>
        <source>The provider&apos;s own name for this guest</source>
        <translation>Le nom que le fournisseur donne à ce client</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>callboard::FieldsDialog</name>
    <message>
        <source>Change what is known of this call</source>
        <translation>Modifier les informations de cet appel</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>A new address for the recording, sent to %1. The present one is never shown.</source>
        <extracomment>Help below a line. %1 is a telephone system.</extracomment>
        <translation>Une nouvelle adresse pour l’enregistrement, envoyée à %1. L’adresse actuelle n’est jamais affichée.</translation>
    </message>
    <message>
        <source>%1 lets words be added, but not changed.</source>
        <translation>%1 permet d’ajouter des mots, mais pas de les modifier.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Envoyé à %1.</translation>
    </message>
    <message>
        <source>Kept here only: the call&apos;s telephone system takes no changes of this.</source>
        <extracomment>Help below a line: no telephone system accepts a change of this field.</extracomment>
        <translation>Gardé ici seulement&#xa0;: le système téléphonique de l’appel n’accepte pas cette modification.</translation>
    </message>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>Ce que vous avez saisi n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Do&amp;n’t save</source>
        <translation>&amp;Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Its number at %1, where it is sent. Leave it empty for none.</source>
        <extracomment>Help below a line for the number of a ticket or customer. %1 is a telephone system.</extracomment>
        <translation>Son numéro chez %1, où il est envoyé. Laissez vide s’il n’y en a pas.</translation>
    </message>
</context>
<context>
    <name>callboard::FigureCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Screen reader: a key figure, its value, and how it changed. &quot;Calls: 1,234, ▲ 12 %&quot;.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Compared with: %1.</source>
        <translation>Comparé à&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>callboard::FilterBar</name>
    <message>
        <source>Use “%1”</source>
        <extracomment>Button: replaces the mistaken word in the search box. %1 is the right word.</extracomment>
        <translation>Utiliser «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>callboard::FormField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Masquer la saisie</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
</context>
<context>
    <name>callboard::GroupHead</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <extracomment>Screen reader, behind &quot;Open&quot; or &quot;Closed&quot;: how many values of a filter are chosen.</extracomment>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::GuestActions</name>
    <message>
        <source>&amp;Guest…</source>
        <extracomment>Call menu: opens a list of guests to say which of them the call was with.</extracomment>
        <translation>Cli&amp;ent…</translation>
    </message>
    <message>
        <source>Lin&amp;k other calls of this number, too</source>
        <extracomment>Call menu: the other calls from the same number are linked with the guest of the last call that was linked.</extracomment>
        <translation>&amp;Associer aussi les autres appels de ce numéro</translation>
    </message>
    <message>
        <source>&amp;Guests…</source>
        <extracomment>Menu: opens the directory of guests.</extracomment>
        <translation>C&amp;lients…</translation>
    </message>
    <message>
        <source>&amp;Import guests…</source>
        <extracomment>Menu: opens the dialog that imports guests from a file.</extracomment>
        <translation>&amp;Importer des clients…</translation>
    </message>
    <message numerus="yes">
        <source>link of %n call(s) to %1</source>
        <extracomment>Follows &quot;Undo&quot;: a call was linked with a guest. %1 is the guest&apos;s name, %n the number of calls.</extracomment>
        <translation>
            <numerusform>association de %n appel à %1</numerusform>
            <numerusform>association de %n appels à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) linked to %1.</source>
        <extracomment>Message. %1 is a guest&apos;s name, %n the number of calls.</extracomment>
        <translation>
            <numerusform>%n appel associé à %1.</numerusform>
            <numerusform>%n appels associés à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>removal of the link to %1</source>
        <extracomment>Follows &quot;Undo&quot;: a call is no longer linked with its guest. %1 is the guest&apos;s name.</extracomment>
        <translation>retrait de l’association à %1</translation>
    </message>
    <message>
        <source>new guest %1</source>
        <extracomment>Follows &quot;Undo&quot;: a guest was added from a call. %1 is their name.</extracomment>
        <translation>nouveau client %1</translation>
    </message>
    <message>
        <source>%1 is in the directory, and linked to the call.</source>
        <extracomment>Message. %1 is a guest&apos;s name.</extracomment>
        <translation>%1 est dans le répertoire, et associé à l’appel.</translation>
    </message>
    <message numerus="yes">
        <source>Linked to %1. There are %n other call(s) with this number.</source>
        <extracomment>Message after a call was linked with a guest. %1 is their name, %n the number of other calls with the same telephone number.</extracomment>
        <translation>
            <numerusform>Associé à %1. Il y a %n autre appel avec ce numéro.</numerusform>
            <numerusform>Associé à %1. Il y a %n autres appels avec ce numéro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link %n, too (Shift+G)</source>
        <extracomment>Button: links %n other calls with the same guest. Shift+G is the key.</extracomment>
        <translation>
            <numerusform>Associer aussi %n autre (Maj+G)</numerusform>
            <numerusform>Associer aussi les %n autres (Maj+G)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::GuestChooser</name>
    <message>
        <source>Who was it?</source>
        <extracomment>Title of a small window: which guest was the other party of the call?</extracomment>
        <translation>Qui était-ce&#x202f;?</translation>
    </message>
    <message>
        <source>Name, number or room</source>
        <extracomment>In the empty search field for guests.</extracomment>
        <translation>Nom, numéro ou chambre</translation>
    </message>
    <message>
        <source>Search for a guest</source>
        <translation>Rechercher un client</translation>
    </message>
    <message>
        <source>Guests who may be meant</source>
        <translation>Clients possibles</translation>
    </message>
    <message>
        <source>Enter links · Ctrl+N makes a new guest</source>
        <extracomment>Below the list of guests who may have been on the telephone. Names of keys.</extracomment>
        <translation>Entrée associe · Ctrl+N crée un client</translation>
    </message>
    <message>
        <source>known to the telephone system</source>
        <extracomment>Of somebody who may have been on the telephone: only a telephone system knows them.</extracomment>
        <translation>connu du système téléphonique</translation>
    </message>
    <message>
        <source>New guest…</source>
        <extracomment>Last choice in the list of guests: makes one. %1 is the name that was typed.</extracomment>
        <translation>Nouveau client…</translation>
    </message>
    <message>
        <source>New guest “%1”</source>
        <translation>Nouveau client «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>Below &quot;New guest&quot;: the number they will have.</extracomment>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>Not %1</source>
        <extracomment>Choice in the list of guests: the call was not with the guest it shows. %1 is that guest&apos;s name.</extracomment>
        <translation>Pas %1</translation>
    </message>
    <message>
        <source>nobody we know</source>
        <extracomment>Below &quot;Not Anna Keller&quot;.</extracomment>
        <translation>personne de connu</translation>
    </message>
</context>
<context>
    <name>callboard::GuestCopiesForm</name>
    <message>
        <source>Kept here only, because they take no guests: %1</source>
        <extracomment>Below the fields of a guest. %1 is a list of telephone systems whose interfaces take no guests.</extracomment>
        <translation>Gardé ici seulement, car ceux-ci n’acceptent pas de clients&#xa0;: %1</translation>
    </message>
    <message>
        <source>Also keep at %1 (%2)</source>
        <extracomment>A box to tick. %1 is a telephone system, %2 the name of the account there.</extracomment>
        <translation>Tenir aussi chez %1 (%2)</translation>
    </message>
    <message>
        <source>%1 has no field for stays and notes: these stay here.</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>%1 n’a pas de champ pour les séjours et les notes&#xa0;: ils restent ici.</translation>
    </message>
    <message>
        <source>Without an e-mail address they can be made there, but not changed from here later.</source>
        <translation>Sans adresse e-mail, le client peut y être créé, mais pas modifié d’ici par la suite.</translation>
    </message>
    <message>
        <source>If a guest there has this e-mail address, that guest is changed.</source>
        <translation>Si un client a cette adresse e-mail là-bas, c’est lui qui est modifié.</translation>
    </message>
    <message>
        <source>There they are %1 now; that is replaced.</source>
        <extracomment>%1 is how a telephone system has a guest at the moment: name and number.</extracomment>
        <translation>Là-bas figure actuellement %1&#x202f;; ce sera remplacé.</translation>
    </message>
</context>
<context>
    <name>callboard::GuestDelegate</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Behind a guest&apos;s first number: how many more they have.</extracomment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::GuestDirectory</name>
    <message>
        <source>Show &amp;calls</source>
        <extracomment>Button: shows the calls of the chosen guest in the table.</extracomment>
        <translation>Afficher les &amp;appels</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <extracomment>Button: the two chosen guests are one person.</extracomment>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Guests</source>
        <extracomment>Title of the directory.</extracomment>
        <translation>Clients</translation>
    </message>
    <message>
        <source>&amp;New guest…</source>
        <translation>&amp;Nouveau client…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Name, number, e-mail or room</source>
        <translation>Nom, numéro, e-mail ou chambre</translation>
    </message>
    <message>
        <source>Search for guests</source>
        <translation>Rechercher des clients</translation>
    </message>
    <message>
        <source>Take &amp;apart</source>
        <extracomment>Button with a menu of those who were merged into the guest.</extracomment>
        <translation>&amp;Séparer</translation>
    </message>
    <message>
        <source>Nobody yet. Import a list, or press G on a call.</source>
        <extracomment>Below the list of guests.</extracomment>
        <translation>Encore personne. Importez une liste, ou appuyez sur G sur un appel.</translation>
    </message>
    <message>
        <source>Nobody is called so.</source>
        <translation>Personne ne s’appelle ainsi.</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two guests: the one chosen last stays, the other becomes part of them</source>
        <translation>Choisissez deux clients&#xa0;: le dernier choisi reste, l’autre y est intégré</translation>
    </message>
    <message>
        <source>change of %1</source>
        <extracomment>Follows &quot;Undo&quot;: a guest was changed. %1 is their name.</extracomment>
        <translation>modification de %1</translation>
    </message>
    <message>
        <source>new guest %1</source>
        <translation>nouveau client %1</translation>
    </message>
    <message>
        <source>merging of two guests</source>
        <extracomment>Follows &quot;Undo&quot;: two guests were made one.</extracomment>
        <translation>fusion de deux clients</translation>
    </message>
    <message>
        <source>taking apart of %1</source>
        <extracomment>Follows &quot;Undo&quot;: a guest is no longer part of another. %1 is their name.</extracomment>
        <translation>séparation du client %1</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <extracomment>Follows &quot;Undo&quot;: a guest was removed from the directory. %1 is their name.</extracomment>
        <translation>retrait du client %1</translation>
    </message>
    <message>
        <source>The directory</source>
        <extracomment>&quot;The directory&quot;: subject of a sentence about a failure.</extracomment>
        <translation>Le répertoire</translation>
    </message>
</context>
<context>
    <name>callboard::GuestEditor</name>
    <message>
        <source>New guest</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>such as de or German</source>
        <extracomment>In the empty field for a guest&apos;s language.</extracomment>
        <translation>comme fr ou français</translation>
    </message>
    <message>
        <source>one on each line</source>
        <extracomment>In the empty field for a guest&apos;s telephone numbers.</extracomment>
        <translation>un par ligne</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Séjours</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otes</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like %2.</source>
        <extracomment>%1 is what was typed where a day is expected, %2 an example of a day.</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la comme %2.</translation>
    </message>
    <message>
        <source>“%1” is no language that is known here. Write its name, or its code such as de.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une langue connue ici. Écrivez son nom, ou son code comme fr.</translation>
    </message>
    <message>
        <source>“%1” is no telephone number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>A guest needs a name or a telephone number.</source>
        <translation>Il faut un nom ou un numéro de téléphone pour le client.</translation>
    </message>
    <message>
        <source>This contact of a telephone system belongs to another guest.</source>
        <translation>Ce contact d’un système téléphonique appartient à un autre client.</translation>
    </message>
    <message>
        <source>The guest</source>
        <extracomment>&quot;The guest&quot;: subject of a sentence about a failure, e.g. &quot;%1 cannot be written on this disk&quot;.</extracomment>
        <translation>Le client</translation>
    </message>
</context>
<context>
    <name>callboard::GuestImportDialog</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>A table (CSV) from a spreadsheet or hotel program, or vCards.</source>
        <translation>Un tableau (CSV) d’un tableur ou d’un logiciel hôtelier, ou des vCards.</translation>
    </message>
    <message>
        <source>The first line names the &amp;columns</source>
        <translation>La première ligne nomme les c&amp;olonnes</translation>
    </message>
    <message>
        <source>Days are written &amp;month first (3/16/2026)</source>
        <extracomment>Days in a table are written month first, as in the United States.</extracomment>
        <translation>Dates écrites avec le &amp;mois en premier (3/16/2026)</translation>
    </message>
    <message>
        <source>Import guests</source>
        <translation>Importer des clients</translation>
    </message>
    <message>
        <source>First lines of the file; choose what each column holds</source>
        <translation>Premières lignes du fichier&#x202f;; choisissez ce que contient chaque colonne</translation>
    </message>
    <message>
        <source>Lines that are not taken</source>
        <translation>Lignes non reprises</translation>
    </message>
    <message>
        <source>Numbers without country code are &amp;from</source>
        <translation>Pays des n&amp;uméros sans indicatif</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Tables and cards (*.csv *.tsv *.txt *.vcf *.vcard)</source>
        <extracomment>Kinds of files in the file dialog.</extracomment>
        <translation>Tableaux et fiches (*.csv *.tsv *.txt *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <extracomment>%1 is the operating system&apos;s reason.</extracomment>
        <translation>Impossible de lire le fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file is too large. At most %1 MB are read; split it.</source>
        <translation>Le fichier est trop grand. Au plus %1 Mo sont lus&#x202f;; divisez-le.</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>Ce que contient la colonne %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be taken:</source>
        <extracomment>Follows a sentence about what an import does. %n is the number of lines of the file.</extracomment>
        <translation>
            <numerusform>%n ligne ne peut pas être reprise&#xa0;:</numerusform>
            <numerusform>%n lignes ne peuvent pas être reprises&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>No guest is found in this file.</source>
        <translation>Aucun client trouvé dans ce fichier.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 known already.</source>
        <extracomment>What an import would do: %1 guests are new, %2 are changed, %3 stay as they are.</extracomment>
        <translation>%1 nouveaux, %2 modifiés, %3 déjà connus.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Done: %1 new, %2 changed.</source>
        <extracomment>Report of an import: %1 guests are new, %2 were changed.</extracomment>
        <translation>Terminé&#xa0;: %1 nouveaux, %2 modifiés.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not taken:</source>
        <translation>
            <numerusform>%n ligne n’a pas été reprise&#xa0;:</numerusform>
            <numerusform>%n lignes n’ont pas été reprises&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n guest(s)</source>
        <extracomment>Follows &quot;Undo&quot;: guests were imported from a file.</extracomment>
        <translation>
            <numerusform>import de %n client</numerusform>
            <numerusform>import de %n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <extracomment>Button: the lines that are not taken, and why, are written to a file.</extracomment>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>A table with the reason beside each line, to be mended and imported again</source>
        <translation>Un tableau avec le motif à côté de chaque ligne, à corriger et à importer de nouveau</translation>
    </message>
    <message>
        <source>&amp;Earlier imports…</source>
        <extracomment>Button: opens a list of earlier imports, each of which can be taken back.</extracomment>
        <translation>Imports &amp;précédents…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>Kinds of files in a file dialog; keep what is in the brackets.</extracomment>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>Beside a button. %1 is the name of a file.</extracomment>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>callboard::GuestImportsDialog</name>
    <message>
        <source>Earlier imports of guests</source>
        <translation>Imports précédents de clients</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column titles: when guests were imported, from which file, how many were new, how many were changed.</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Guests that stay as they are</source>
        <translation>Clients qui restent tels quels</translation>
    </message>
    <message>
        <source>&amp;Take back…</source>
        <extracomment>Button: an import of guests is undone.</extracomment>
        <translation>&amp;Défaire…</translation>
    </message>
    <message>
        <source>%1 (cut off)</source>
        <extracomment>A file in a list of imports; the program ended in the midst of reading it.</extracomment>
        <translation>%1 (interrompu)</translation>
    </message>
    <message>
        <source>There is no import that could be taken back.</source>
        <translation>Il n’y a pas d’import à défaire.</translation>
    </message>
    <message>
        <source>Take back the import of %1? New guests (%2) are removed, changed ones (%3) are as before. Who was changed, merged or linked with a call since stays.</source>
        <extracomment>Question. %1 is the name of a file, %2 the number of new guests, %3 of those that were changed.</extracomment>
        <translation>Défaire l’import de %1&#x202f;? Les nouveaux clients (%2) sont retirés, les clients modifiés (%3) redeviennent comme avant. Ceux qui ont été modifiés, fusionnés ou associés à un appel depuis restent.</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Défaire</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Annulation de l’import…</translation>
    </message>
    <message>
        <source>Done: %1 removed, %2 as before.</source>
        <extracomment>Report: %1 guests were removed, %2 changed back.</extracomment>
        <translation>Terminé&#xa0;: %1 retirés, %2 comme avant.</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) stay, because of what was done with them since:</source>
        <extracomment>Follows &quot;Done: …&quot;. Their names stand below.</extracomment>
        <translation>
            <numerusform>%n client reste, à cause de ce qui a été fait avec lui depuis&#xa0;:</numerusform>
            <numerusform>%n clients restent, à cause de ce qui a été fait avec eux depuis&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::GuestPanel</name>
    <message>
        <source>Guest</source>
        <extracomment>The part of the call&apos;s details that says who it was with.</extracomment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Show the guest&apos;s card</source>
        <translation>Afficher la fiche du client</translation>
    </message>
    <message>
        <source>Not in the directory</source>
        <extracomment>In the details of a call with somebody who is not in the directory of guests.</extracomment>
        <translation>Pas dans le répertoire</translation>
    </message>
    <message>
        <source>No guest</source>
        <translation>Aucun client</translation>
    </message>
    <message>
        <source>Change… (G)</source>
        <extracomment>Buttons that open the list of guests for a call. G is the key.</extracomment>
        <translation>Modifier… (G)</translation>
    </message>
    <message>
        <source>Who was it? (G)</source>
        <translation>Qui était-ce&#x202f;? (G)</translation>
    </message>
    <message>
        <source>Nobody we know, as you said</source>
        <extracomment>In the details of a call: the user has said that it was with nobody of the directory.</extracomment>
        <translation>Personne de connu, selon vous</translation>
    </message>
</context>
<context>
    <name>callboard::HealthPanel</name>
    <message>
        <source>“%1”</source>
        <extracomment>What a telephone system answered, word for word; mostly in English.</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Look at them…</source>
        <extracomment>Button: shows the records that could not be read.</extracomment>
        <translation>&amp;Les voir…</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Label before &quot;3 items could not be read&quot;.</extracomment>
        <translation>Mis de côté</translation>
    </message>
</context>
<context>
    <name>callboard::HistoryDialog</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Earlier versions of the note</source>
        <translation>Versions précédentes de la note</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Text of the version</source>
        <translation>Texte de la version</translation>
    </message>
    <message>
        <source>Changes since the version before</source>
        <extracomment>What a version of a note is compared with; lines that differ are marked.</extracomment>
        <translation>Changements depuis la version d’avant</translation>
    </message>
    <message>
        <source>What would change if it were restored</source>
        <extracomment>What a version of a note is compared with; lines that differ are marked.</extracomment>
        <translation>Ce que changerait une restauration</translation>
    </message>
    <message>
        <source>Only its text</source>
        <translation>Seulement son texte</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>A&amp;fficher&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <extracomment>Button: the note reads again as in the chosen version.</extracomment>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>The earlier versions</source>
        <extracomment>&quot;The earlier versions&quot;: subject of a sentence about a failure.</extracomment>
        <translation>La liste des versions précédentes</translation>
    </message>
    <message>
        <source>There are no earlier versions yet. From the first change on, each is kept.</source>
        <translation>Il n’y a pas encore de versions précédentes. Dès la première modification, chacune est gardée.</translation>
    </message>
    <message>
        <source>The system of this call keeps comments as they were written: nothing can be restored.</source>
        <translation>Le système de cet appel garde les commentaires tels qu’ils ont été écrits&#xa0;: rien ne peut être restauré.</translation>
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
        <translation>Historique lu</translation>
    </message>
    <message>
        <source>%1 back to %2</source>
        <translation>%1 jusqu’à %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 names some accounts, %n is how many more there are.</extracomment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>History is being read: %1. Everything that is here can be used.</source>
        <extracomment>While history is read for the first time. %1 is &quot;Hotel back to Mon 16 Mar&quot;, or several of these.</extracomment>
        <translation>Lecture de l’historique&#xa0;: %1. Tout ce qui est déjà là est utilisable.</translation>
    </message>
</context>
<context>
    <name>callboard::HitBar</name>
    <message>
        <source>Match %1 of %2</source>
        <extracomment>Above a call&apos;s details while words are searched: which of the places with these words one is at.</extracomment>
        <translation>Résultat %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <extracomment>The same before one has gone to any of them.</extracomment>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::IncomingPopup</name>
    <message>
        <source>Incoming call</source>
        <extracomment>Title of the small window about a call that comes in.</extracomment>
        <translation>Appel entrant</translation>
    </message>
</context>
<context>
    <name>callboard::KeyAssignments</name>
    <message>
        <source>%1 is always the same there: %2, “%3”. Choose another key.</source>
        <extracomment>%1 is a key, %2 a part of the window such as &quot;Search box&quot;, %3 what the key does there.</extracomment>
        <translation>%1 a toujours le même rôle ici&#xa0;: %2, «&#xa0;%3&#xa0;». Choisissez une autre touche.</translation>
    </message>
    <message>
        <source>%1 opens the menu “%2”. Choose another key.</source>
        <extracomment>%1 is a key, %2 the title of a menu.</extracomment>
        <translation>%1 ouvre le menu «&#xa0;%2&#xa0;». Choisissez une autre touche.</translation>
    </message>
</context>
<context>
    <name>callboard::KeyRecorder</name>
    <message>
        <source>No key. Press one</source>
        <extracomment>In an empty field that takes the next key.</extracomment>
        <translation>Aucune. Appuyez sur une touche</translation>
    </message>
</context>
<context>
    <name>callboard::KeyRules</name>
    <message>
        <source>%1 goes from field to field, so no command can have it.</source>
        <translation>%1 passe d’un champ à l’autre&#x202f;; aucune commande ne peut l’avoir.</translation>
    </message>
    <message>
        <source>%1 leads back and closes, so no command can have it.</source>
        <translation>%1 revient en arrière et ferme&#x202f;; aucune commande ne peut l’avoir.</translation>
    </message>
    <message>
        <source>%1 opens and confirms, so no command can have it.</source>
        <translation>%1 ouvre et confirme&#x202f;; aucune commande ne peut l’avoir.</translation>
    </message>
    <message>
        <source>%1 moves the cursor, so no command can have it.</source>
        <translation>%1 déplace le curseur&#x202f;; aucune commande ne peut l’avoir.</translation>
    </message>
    <message>
        <source>%1 edits text, so no command can have it.</source>
        <translation>%1 modifie le texte&#x202f;; aucune commande ne peut l’avoir.</translation>
    </message>
    <message>
        <source>A key is one combination, such as Ctrl+J or F4.</source>
        <translation>Une touche est une seule combinaison, comme Ctrl+J ou F4.</translation>
    </message>
    <message>
        <source>This key has no name that Callboard knows. Choose another one.</source>
        <translation>Callboard ne connaît pas de nom pour cette touche. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>%1 belongs to the desktop. Combine keys with Ctrl or Alt.</source>
        <translation>%1 appartient au système. Combinez les touches avec Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>%1 alone types, or works in lists. Hold Ctrl or Alt with it, or take F1 to F12.</source>
        <translation>%1 seule sert à écrire, ou dans les listes. Ajoutez Ctrl ou Alt, ou prenez F1 à F12.</translation>
    </message>
</context>
<context>
    <name>callboard::KeyboardSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Rédiger une note</translation>
    </message>
    <message>
        <source>Menu of the chosen call</source>
        <translation>Menu de l’appel choisi</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>Heading above keys: the page with key figures.</extracomment>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <extracomment>Button below the list of keys: opens the settings where other keys can be chosen.</extracomment>
        <translation>&amp;Modifier les touches…</translation>
    </message>
    <message>
        <source>Search box</source>
        <extracomment>Heading above keys: they work where the keyboard is in the search box.</extracomment>
        <translation>Champ de recherche</translation>
    </message>
    <message>
        <source>Side bar</source>
        <extracomment>Heading above keys.</extracomment>
        <translation>Barre latérale</translation>
    </message>
    <message>
        <source>Chart</source>
        <extracomment>Heading above keys.</extracomment>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>What could come here</source>
        <translation>Ce qui pourrait venir ici</translation>
    </message>
    <message>
        <source>At its start: earlier queries</source>
        <translation>Au début&#xa0;: requêtes précédentes</translation>
    </message>
    <message>
        <source>Remove the text</source>
        <translation>Effacer le texte</translation>
    </message>
    <message>
        <source>Play the recording, or pause</source>
        <translation>Écouter l’enregistrement, ou pause</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>Premier appel</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Dernier appel</translation>
    </message>
    <message>
        <source>Only the current call chosen; again: clear all filters</source>
        <translation>Ne garder choisi que l’appel actuel&#x202f;; encore&#xa0;: effacer tous les filtres</translation>
    </message>
    <message>
        <source>Leave a value out</source>
        <translation>Exclure une valeur</translation>
    </message>
    <message>
        <source>Move a view up</source>
        <translation>Monter une vue</translation>
    </message>
    <message>
        <source>Choose several days</source>
        <translation>Choisir plusieurs jours</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Heading above keys.</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>Heading above keys.</extracomment>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Templates; Tab goes to the next place to fill in</source>
        <translation>Modèles&#x202f;; Tab va à l’endroit suivant à remplir</translation>
    </message>
    <message>
        <source>Next word that is misspelt</source>
        <translation>Mot mal orthographié suivant</translation>
    </message>
    <message>
        <source>Find; Enter plays from there</source>
        <translation>Rechercher&#x202f;; Entrée écoute à partir de là</translation>
    </message>
    <message>
        <source>Correct the words; Enter keeps them</source>
        <translation>Corriger les paroles&#x202f;; Entrée les garde</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Heading above keys: a call is listened to and judged.</extracomment>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>After “Done” or “Put off”: a choice, up to 6; 0 hides the number</source>
        <translation>Après «&#xa0;Traité&#xa0;» ou «&#xa0;Reporter&#xa0;»&#xa0;: un choix, jusqu’à 6&#x202f;; 0 écarte le numéro</translation>
    </message>
    <message>
        <source>Say which guest it was</source>
        <translation>Dire quel client c’était</translation>
    </message>
    <message>
        <source>To the top, with what arrived meanwhile</source>
        <translation>Tout en haut, avec ce qui est arrivé entre-temps</translation>
    </message>
    <message>
        <source>Answer, up to 5; of yes or no, 1 is yes and 2 is no</source>
        <translation>Réponse, jusqu’à 5&#x202f;; pour oui ou non, 1 est oui et 2 est non</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Comment on the question</source>
        <translation>Commentaire sur la question</translation>
    </message>
    <message>
        <source>A mark where the recording is</source>
        <translation>Un repère à la position de l’enregistrement</translation>
    </message>
    <message>
        <source>Back to the question before</source>
        <translation>Retour à la question d’avant</translation>
    </message>
    <message>
        <source>Finish, and on to the next call</source>
        <translation>Terminer, et passer à l’appel suivant</translation>
    </message>
    <message>
        <source>Another call of the list</source>
        <translation>Un autre appel de la liste</translation>
    </message>
    <message>
        <source>Take the last choice in a chart back</source>
        <translation>Annuler le dernier choix dans un graphique</translation>
    </message>
    <message>
        <source>Table of calls</source>
        <extracomment>Heading above keys.</extracomment>
        <translation>Tableau des appels</translation>
    </message>
</context>
<context>
    <name>callboard::KeysPage</name>
    <message>
        <source>Keys</source>
        <extracomment>Page of the settings: keys of the keyboard.</extracomment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Command, menu or key</source>
        <extracomment>In the empty line above the list of commands.</extracomment>
        <translation>Commande, menu ou touche</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <extracomment>Name of the list for screen readers.</extracomment>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Titles of columns: a command, its key, and the key that it came with.</extracomment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>Group of commands that stand in no menu.</extracomment>
        <translation>Autres</translation>
    </message>
    <message>
        <source>%1 (fixed)</source>
        <extracomment>Behind a key that cannot be changed.</extracomment>
        <translation>%1 (fixe)</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of a key: a command has none.</extracomment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>&amp;Key of the chosen command</source>
        <translation>&amp;Touche de la commande choisie</translation>
    </message>
    <message>
        <source>Take it &amp;over</source>
        <extracomment>Button: the key of another command becomes that of the chosen one.</extracomment>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <extracomment>Button: the chosen command has no key any more.</extracomment>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Back to the &amp;default</source>
        <translation>Touche par &amp;défaut</translation>
    </message>
    <message>
        <source>All to defaul&amp;ts</source>
        <translation>Tout par défa&amp;ut</translation>
    </message>
    <message>
        <source>“%1”: press the keys here that it is to have.</source>
        <extracomment>Below the field with the key of a command. %1 is the command.</extracomment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: appuyez ici sur les touches voulues.</translation>
    </message>
    <message>
        <source>“%1” has this key in one part of the window only, where nothing is typed. It is fixed.</source>
        <extracomment>Below the field with the key of a command. %1 is the command.</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’a cette touche que dans une partie de la fenêtre, où l’on n’écrit pas. Elle est fixe.</translation>
    </message>
    <message>
        <source>Choose a command above.</source>
        <translation>Choisissez une commande ci-dessus.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” (%3), which would have none then.</source>
        <extracomment>%1 is a key, %2 the command that has it, %3 the menu where that stands.</extracomment>
        <translation>%1 est la touche de «&#xa0;%2&#xa0;» (%3), qui n’en aurait alors plus.</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <extracomment>Below the field with the key of a command. %1 is another command.</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’a plus de touche.</translation>
    </message>
</context>
<context>
    <name>callboard::LegsList</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>One way that a call took: %1 is who rang, %2 who was rung; numbers or devices.</extracomment>
        <translation>%1 vers %2</translation>
    </message>
    <message>
        <source>rang %1</source>
        <extracomment>A part of a call began to ring at this time of day.</extracomment>
        <translation>sonnerie à %1</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>réponse à %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>callboard::ListPlaceholder</name>
    <message>
        <source>The calls could not be read</source>
        <translation>Les appels n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>The list of calls</source>
        <extracomment>Subject of a sentence about a failure, e.g. &quot;%1 cannot be read on this disk&quot;.</extracomment>
        <translation>La liste des appels</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: read the list of calls again after it failed.
----------
Button: asks the telephone systems for calls now.</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No calls match</source>
        <translation>Aucun appel ne correspond</translation>
    </message>
    <message>
        <source>No call passes all filters. Loosen one of them, or start over.</source>
        <translation>Aucun appel ne passe tous les filtres. Assouplissez-en un, ou recommencez.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: removes every filter.</extracomment>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Connect a call system</source>
        <extracomment>Button: opens the dialog that connects an account.</extracomment>
        <translation>Connecter un système téléphonique</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) so far, newest first.</source>
        <translation>
            <numerusform>%n appel pour l’instant, le plus récent d’abord.</numerusform>
            <numerusform>%n appels pour l’instant, les plus récents d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest come first; the history follows in the background.</source>
        <translation>Les plus récents viennent d’abord&#x202f;; l’historique suit en arrière-plan.</translation>
    </message>
    <message>
        <source>Reading your calls…</source>
        <translation>Lecture de vos appels…</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>Vous êtes hors connexion</translation>
    </message>
    <message>
        <source>No calls have been read yet. They appear here as soon as your telephone systems can be reached.</source>
        <translation>Aucun appel n’a encore été lu. Ils apparaissent ici dès que vos systèmes téléphoniques sont joignables.</translation>
    </message>
    <message>
        <source>No calls could be read</source>
        <translation>Aucun appel n’a pu être lu</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Pas encore d’appels</translation>
    </message>
    <message>
        <source>Your accounts have no calls. New ones appear here by themselves.</source>
        <translation>Vos comptes n’ont pas d’appels. Les nouveaux apparaissent ici d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Look for calls</source>
        <extracomment>Button: asks the telephone systems for new calls now.</extracomment>
        <translation>Chercher des appels</translation>
    </message>
    <message>
        <source>Welcome to Callboard</source>
        <translation>Bienvenue dans Callboard</translation>
    </message>
    <message>
        <source>It shows the calls of all your telephone systems in one list, with and without a network. Connect the first one, or look around in an invented hotel: that opens a window of its own and touches nothing here.</source>
        <translation>Callboard montre les appels de tous vos systèmes téléphoniques dans une seule liste, avec ou sans réseau. Connectez le premier, ou faites un tour dans un hôtel inventé&#xa0;: il s’ouvre dans sa propre fenêtre et ne touche à rien ici.</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <extracomment>Button: opens another window with invented calls.</extracomment>
        <translation>Voir la démonstration</translation>
    </message>
</context>
<context>
    <name>callboard::Live</name>
    <message>
        <source>a withheld number</source>
        <extracomment>Somebody who hides their number, in &quot;Missed call from %1&quot;.</extracomment>
        <translation>un numéro masqué</translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <extracomment>Notification. %n is a number of calls that nobody answered.</extracomment>
        <translation>
            <numerusform>%n appel manqué</numerusform>
            <numerusform>%n appels manqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n people who still wait to be called back.</source>
        <extracomment>Notification, below &quot;40 missed calls&quot;. %n is how many people made them.</extracomment>
        <translation>
            <numerusform>De %n personne qui attend encore d’être rappelée.</numerusform>
            <numerusform>De %n personnes qui attendent encore d’être rappelées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last: %1, %2</source>
        <extracomment>Notification. %1 is a guest or a telephone number, %2 a time.</extracomment>
        <translation>Le dernier&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>End not reported</source>
        <extracomment>State of a call that must be over, though no telephone system said so.</extracomment>
        <translation>Fin non signalée</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>A call that began at this time and whose end nobody reported. %1 is a time.</extracomment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>Last call: %1</source>
        <extracomment>About the one who calls now. %1 is when they were on the telephone before, what became of it and who of us it was, separated by dots.</extracomment>
        <translation>Dernier appel&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s) from %1</source>
        <extracomment>Notification. %n is how often they called, %1 a guest or a telephone number.</extracomment>
        <translation>
            <numerusform>%n appel manqué&#xa0;: %1</numerusform>
            <numerusform>%n appels manqués&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>voicemail %1</source>
        <extracomment>Notification. %1 is a length such as 0:42.</extracomment>
        <translation>message vocal %1</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <extracomment>Notification: somebody rings right now. %1 is a guest or a telephone number.</extracomment>
        <translation>Appel&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>callboard::LiveStrip</name>
    <message>
        <source>Calls now</source>
        <extracomment>Name of the strip with calls that are going on, for screen readers.</extracomment>
        <translation>Appels en cours</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <extracomment>Button at the end of the calls that go on: so many more do not fit. Opens the list of all.</extracomment>
        <translation>
            <numerusform>+%n autre</numerusform>
            <numerusform>+%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more call(s) now. Show all.</source>
        <extracomment>Screen reader text of that button.</extracomment>
        <translation>
            <numerusform>%n autre appel en cours. Tout afficher.</numerusform>
            <numerusform>%n autres appels en cours. Tout afficher.</numerusform>
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
        <translation>Minutes</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Suffix of a number: &quot;30 s&quot;.</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Saisir un appel</translation>
    </message>
    <message>
        <source>&amp;Started</source>
        <translation>&amp;Début</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>D&amp;urée</translation>
    </message>
    <message>
        <source>Their &amp;number</source>
        <translation>&amp;Numéro de l’interlocuteur</translation>
    </message>
    <message>
        <source>&amp;Our line</source>
        <translation>Notre &amp;ligne</translation>
    </message>
    <message>
        <source>S&amp;taff id</source>
        <translation>&amp;Identifiant du collaborateur</translation>
    </message>
    <message>
        <source>As the system names the employee; may stay empty.</source>
        <translation>Tel que le système nomme le collaborateur&#x202f;; peut rester vide.</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>Ob&amp;jet</translation>
    </message>
    <message>
        <source>Detailed s&amp;ummary</source>
        <translation>Synt&amp;hèse détaillée</translation>
    </message>
    <message>
        <source>Tic&amp;ket</source>
        <translation>Tic&amp;ket</translation>
    </message>
    <message>
        <source>The number of a ticket; may stay empty.</source>
        <translation>Le numéro d’un ticket&#x202f;; peut rester vide.</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Compte client</translation>
    </message>
    <message>
        <source>The number of a customer; may stay empty.</source>
        <translation>Le numéro d’un compte client&#x202f;; peut rester vide.</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>S&amp;ens</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>S&amp;tatut</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;ompte</translation>
    </message>
    <message>
        <source>Not&amp;es</source>
        <translation>Note&amp;s</translation>
    </message>
    <message>
        <source>Su&amp;mmary</source>
        <translation>S&amp;ynthèse</translation>
    </message>
    <message>
        <source>T&amp;ranscript</source>
        <translation>T&amp;ranscription</translation>
    </message>
    <message>
        <source>Recordin&amp;g</source>
        <translation>Enre&amp;gistrement</translation>
    </message>
    <message>
        <source>The address of a recording; may stay empty.</source>
        <translation>L’adresse d’un enregistrement&#x202f;; peut rester vide.</translation>
    </message>
    <message>
        <source>&amp;Guest id</source>
        <translation>Identi&amp;fiant du client</translation>
    </message>
    <message>
        <source>As the system names the guest; without it, the number decides.</source>
        <translation>Tel que le système nomme le client&#x202f;; sinon, le numéro décide.</translation>
    </message>
    <message>
        <source>Log the call</source>
        <translation>Saisir l’appel</translation>
    </message>
    <message>
        <source>No connected account takes calls that were logged by hand. escapelife and BlueRockTEL do.</source>
        <translation>Aucun compte connecté n’accepte les appels saisis à la main. escapelife et BlueRockTEL les acceptent.</translation>
    </message>
    <message>
        <source>With country code, such as +1 305 555 1234.</source>
        <translation>Avec l’indicatif du pays, comme +33 1 99 00 12 34.</translation>
    </message>
    <message>
        <source>This is no telephone number that can be called.</source>
        <translation>Ce n’est pas un numéro de téléphone qu’on peut appeler.</translation>
    </message>
    <message>
        <source>This is %1’s number.</source>
        <extracomment>Below a telephone number. %1 is the guest whose number it is.</extracomment>
        <translation>Ce numéro appartient à %1.</translation>
    </message>
    <message>
        <source>The call</source>
        <extracomment>&quot;The call&quot;: subject of a sentence about a failure.</extracomment>
        <translation>L’appel</translation>
    </message>
</context>
<context>
    <name>callboard::MainWindow</name>
    <message>
        <source>The list of calls</source>
        <extracomment>&quot;The list of calls&quot;: subject of a sentence about a failure.</extracomment>
        <translation>La liste des appels</translation>
    </message>
    <message>
        <source>There is no view “%1”.</source>
        <extracomment>Message when the program was started with the name of a view that does not exist. %1 is the name.</extracomment>
        <translation>Il n’y a pas de vue «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Hide the side bar</source>
        <translation>Masquer la barre latérale</translation>
    </message>
    <message>
        <source>Show the side bar</source>
        <translation>Afficher la barre latérale</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>Message. %1 is a file.</extracomment>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <extracomment>Message. %1 is a file, %2 why it cannot be written.</extracomment>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>These are one call already, or nothing else is left of the call.</source>
        <translation>C’est déjà un seul appel, ou il ne resterait rien de l’appel.</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>L’appel</translation>
    </message>
    <message>
        <source>The calls are one now, and stay so.</source>
        <translation>Les appels n’en font plus qu’un, et cela reste ainsi.</translation>
    </message>
    <message>
        <source>The record is a call of its own now, and stays so.</source>
        <translation>L’entrée est maintenant un appel à part, et cela reste ainsi.</translation>
    </message>
    <message>
        <source>joining of calls</source>
        <extracomment>Follows &quot;Undo&quot;.</extracomment>
        <translation>réunion d’appels</translation>
    </message>
    <message>
        <source>separation of a record</source>
        <translation>séparation d’une entrée</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Your note could not be saved, so the window stays open. %1</source>
        <extracomment>Message when the window is closed and the disk refuses the note just typed. %1 says why.</extracomment>
        <translation>Votre note n’a pas pu être enregistrée, la fenêtre reste donc ouverte. %1</translation>
    </message>
    <message>
        <source>The note</source>
        <extracomment>&quot;The note&quot;: subject of a sentence about a failure.</extracomment>
        <translation>La note</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>How long calls are kept</source>
        <translation>Durée de conservation des appels</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Recordings, transcripts, notes and whole calls can be removed from this computer after a number of days. Until you say so, everything is kept.</source>
        <translation>Enregistrements, transcriptions, notes et appels entiers peuvent être retirés de cet ordinateur après un certain nombre de jours. Tant que vous ne le demandez pas, tout est gardé.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>The call systems that are connected, their keys, and the history that is read.</source>
        <translation>Les systèmes téléphoniques connectés, leurs clés et l’historique à lire.</translation>
    </message>
    <message>
        <source>View: %1</source>
        <extracomment>A command: shows a saved view. %1 is its name.</extracomment>
        <translation>Vue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <extracomment>A command: opens the settings at a page. %1 is its title.</extracomment>
        <translation>Réglages&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>callboard::ManualDialog</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Callboard manual</source>
        <extracomment>Title of the window with the user guide.</extracomment>
        <translation>Manuel de Callboard</translation>
    </message>
    <message>
        <source>Chapters</source>
        <extracomment>List in the manual&apos;s window.</extracomment>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chapitre</translation>
    </message>
    <message>
        <source>The manual is in English.</source>
        <extracomment>Beside the manual, shown in every language but English.</extracomment>
        <translation>Le manuel est en anglais.</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <extracomment>Field in the manual&apos;s window.</extracomment>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>Of the words searched for in the manual.</extracomment>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which place of the words searched for is in view: &quot;3 of 17&quot;.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>callboard::MarkdownView</name>
    <message>
        <source>The note goes on; the preview shows its beginning.</source>
        <extracomment>At the end of a preview that shows only the beginning of a very long note.</extracomment>
        <translation>La note continue&#x202f;; l’aperçu en montre le début.</translation>
    </message>
</context>
<context>
    <name>callboard::MarksPanel</name>
    <message>
        <source>Marks</source>
        <extracomment>Name of the list of remarks at times of a recording, for screen readers.</extracomment>
        <translation>Repères</translation>
    </message>
    <message>
        <source>Mark at %1:</source>
        <extracomment>In front of the line in which a remark is written. %1 is a time of the recording such as &quot;3:12&quot;.</extracomment>
        <translation>Repère à %1&#xa0;:</translation>
    </message>
</context>
<context>
    <name>callboard::MediaKeys</name>
    <message>
        <source>Recorded call</source>
        <extracomment>What the desktop&apos;s media controls call what is playing; names are not told there.</extracomment>
        <translation>Appel enregistré</translation>
    </message>
</context>
<context>
    <name>callboard::MergeDialog</name>
    <message>
        <source>Two versions of one note</source>
        <translation>Deux versions d’une même note</translation>
    </message>
    <message>
        <source>&amp;Save this text</source>
        <extracomment>Button: the text below is the note from now on.</extracomment>
        <translation>&amp;Enregistrer ce texte</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Title: the note as it was before both changes.</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>Title: the note as somebody else changed it meanwhile; marks show what they changed.</extracomment>
        <translation>L’autre version</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>Title: the note as the user changed it.</extracomment>
        <translation>Ma version</translation>
    </message>
    <message>
        <source>The note &amp;from now on</source>
        <extracomment>Title over the text that the user makes of both versions.</extracomment>
        <translation>La note &amp;désormais</translation>
    </message>
    <message>
        <source>Use &amp;mine</source>
        <extracomment>Button: fills in the user&apos;s own version.</extracomment>
        <translation>Prendre la &amp;mienne</translation>
    </message>
    <message>
        <source>Use &amp;theirs</source>
        <extracomment>Button: fills in the other version.</extracomment>
        <translation>Prendre l’&amp;autre</translation>
    </message>
    <message>
        <source>Use &amp;both</source>
        <extracomment>Button: fills in both versions, merged where that is possible.</extracomment>
        <translation>Prendre les de&amp;ux</translation>
    </message>
    <message>
        <source>Somebody else has changed this note while you did. The text below holds both changes.</source>
        <translation>Quelqu’un d’autre a modifié cette note en même temps que vous. Le texte ci-dessous contient les deux modifications.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else has changed this note while you did. In %n place(s) both versions stand one after the other below, yours first: take out what is not needed.</source>
        <translation>
            <numerusform>Quelqu’un d’autre a modifié cette note en même temps que vous. À %n endroit ci-dessous, les deux versions se suivent, la vôtre d’abord&#xa0;: retirez ce qui est inutile.</numerusform>
            <numerusform>Quelqu’un d’autre a modifié cette note en même temps que vous. À %n endroits ci-dessous, les deux versions se suivent, la vôtre d’abord&#xa0;: retirez ce qui est inutile.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note</source>
        <extracomment>&quot;The note&quot;: subject of a sentence about a failure.</extracomment>
        <translation>La note</translation>
    </message>
    <message>
        <source>Their version has changed again; the new one is shown now. Nothing was saved yet.</source>
        <translation>L’autre version a de nouveau changé&#x202f;; la nouvelle est affichée. Rien n’a encore été enregistré.</translation>
    </message>
    <message>
        <source>The note is just being sent. Please try again in a moment; what you typed stays here.</source>
        <translation>La note est en cours d’envoi. Réessayez dans un instant&#x202f;; ce que vous avez saisi reste ici.</translation>
    </message>
</context>
<context>
    <name>callboard::MessageBar</name>
    <message>
        <source>Hide this message</source>
        <translation>Masquer ce message</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <extracomment>Message bar: how many further messages wait behind the one that is shown.</extracomment>
        <translation>
            <numerusform>+%n autre</numerusform>
            <numerusform>+%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::MetricWords</name>
    <message>
        <source>Calls</source>
        <extracomment>A key figure: how many calls there are.</extracomment>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Inbound</source>
        <extracomment>A key figure: how many calls came in.</extracomment>
        <translation>Entrants</translation>
    </message>
    <message>
        <source>Outbound</source>
        <extracomment>A key figure: how many calls went out.</extracomment>
        <translation>Sortants</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>A key figure: how many inbound calls were answered.</extracomment>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>A key figure: the share of inbound calls that nobody answered.</extracomment>
        <translation>Manqués</translation>
    </message>
    <message>
        <source>Voicemails</source>
        <extracomment>A key figure: how many calls ended with a message on the voicemail.</extracomment>
        <translation>Messages vocaux</translation>
    </message>
    <message>
        <source>Median answer time</source>
        <extracomment>A key figure: half of the calls were answered so soon.</extracomment>
        <translation>Délai de réponse médian</translation>
    </message>
    <message>
        <source>Answer time, 9 of 10</source>
        <extracomment>A key figure: nine of ten calls were answered so soon.</extracomment>
        <translation>Délai de réponse, 9 sur 10</translation>
    </message>
    <message numerus="yes">
        <source>Answered within %n s</source>
        <extracomment>A key figure: share of calls that were answered within %n seconds.</extracomment>
        <translation>
            <numerusform>Répondus en %n s</numerusform>
            <numerusform>Répondus en %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Talk time</source>
        <extracomment>A key figure: how long people talked, all calls together.</extracomment>
        <translation>Durée de conversation</translation>
    </message>
    <message>
        <source>Ring time</source>
        <extracomment>A key figure: how long it rang, all calls together.</extracomment>
        <translation>Durée de sonnerie</translation>
    </message>
    <message>
        <source>Called back within 1 h</source>
        <extracomment>A key figure: share of missed calls that were called back within an hour.</extracomment>
        <translation>Rappelés sous 1 h</translation>
    </message>
    <message>
        <source>Repeat callers</source>
        <extracomment>A key figure: how many numbers rang more than once.</extracomment>
        <translation>Appelants récurrents</translation>
    </message>
    <message>
        <source>Guests</source>
        <extracomment>A key figure: how many different guests there were calls with.</extracomment>
        <translation>Clients</translation>
    </message>
    <message>
        <source>All calls of the selection, inbound and outbound. A call that several systems tell about, or that was transferred, counts once.</source>
        <translation>Tous les appels de la sélection, entrants et sortants. Un appel signalé par plusieurs systèmes, ou transféré, compte une fois.</translation>
    </message>
    <message>
        <source>Calls that somebody made to one of your lines.</source>
        <translation>Appels que quelqu’un a passés vers l’une de vos lignes.</translation>
    </message>
    <message>
        <source>Calls that were made from one of your lines.</source>
        <translation>Appels passés depuis l’une de vos lignes.</translation>
    </message>
    <message>
        <source>Inbound calls that somebody answered, those that still go on included.</source>
        <translation>Appels entrants auxquels quelqu’un a répondu, y compris ceux encore en cours.</translation>
    </message>
    <message>
        <source>Inbound calls that nobody answered (missed, voicemail or failed), as a share of all inbound calls that were answered or are over.</source>
        <translation>Appels entrants sans réponse (manqués, message vocal ou échec), en part de tous les appels entrants répondus ou terminés.</translation>
    </message>
    <message>
        <source>Inbound calls that ended on the voicemail.</source>
        <translation>Appels entrants qui ont abouti à la messagerie vocale.</translation>
    </message>
    <message>
        <source>From the first ring until an inbound call was answered: half of them took no longer. Calls whose answer time nobody tells are left out.</source>
        <translation>De la première sonnerie à la réponse d’un appel entrant&#xa0;: la moitié n’a pas pris plus de temps. Les appels dont le délai de réponse n’est pas indiqué sont exclus.</translation>
    </message>
    <message>
        <source>From the first ring until an inbound call was answered: nine of ten took no longer. Calls whose answer time nobody tells are left out.</source>
        <translation>De la première sonnerie à la réponse d’un appel entrant&#xa0;: neuf sur dix n’ont pas pris plus de temps. Les appels dont le délai de réponse n’est pas indiqué sont exclus.</translation>
    </message>
    <message numerus="yes">
        <source>Answered inbound calls that rang for at most %n second(s), as a share of all answered ones whose answer time is known. Missed calls are not among them.</source>
        <translation>
            <numerusform>Appels entrants répondus qui ont sonné au plus %n seconde, en part de tous les appels répondus dont le délai de réponse est connu. Les appels manqués n’en font pas partie.</numerusform>
            <numerusform>Appels entrants répondus qui ont sonné au plus %n secondes, en part de tous les appels répondus dont le délai de réponse est connu. Les appels manqués n’en font pas partie.</numerusform>
        </translation>
    </message>
    <message>
        <source>From answer to end, inbound and outbound, all calls together. Calls whose talk time nobody tells are left out.</source>
        <translation>De la réponse à la fin, entrants et sortants, tous les appels ensemble. Les appels dont la durée de conversation n’est pas indiquée sont exclus.</translation>
    </message>
    <message>
        <source>From the start until the call was answered or given up, inbound and outbound, all calls together. Calls whose ring time nobody tells are left out.</source>
        <translation>Du début jusqu’à la réponse ou l’abandon, entrants et sortants, tous les appels ensemble. Les appels dont la durée de sonnerie n’est pas indiquée sont exclus.</translation>
    </message>
    <message>
        <source>Missed inbound calls whose caller was called back and reached within an hour, as a share of all missed ones. Hidden numbers, callers who rang again first, and calls of the last hour that still wait are left out.</source>
        <translation>Appels entrants manqués dont l’appelant a été rappelé et joint en moins d’une heure, en part de tous les appels manqués. Sont exclus les numéros masqués, les appelants qui ont rappelé d’abord, et les appels de la dernière heure encore en attente.</translation>
    </message>
    <message>
        <source>Numbers with more than one inbound call in the selection. Hidden numbers are left out.</source>
        <translation>Numéros avec plus d’un appel entrant dans la sélection. Les numéros masqués sont exclus.</translation>
    </message>
    <message>
        <source>Different guests among the calls. Calls without a known guest are left out.</source>
        <translation>Clients différents parmi les appels. Les appels sans client connu sont exclus.</translation>
    </message>
</context>
<context>
    <name>callboard::NewPassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>Several words are easier to remember than one with many signs, and harder to guess. Nobody can tell it to you again.</source>
        <translation>Plusieurs mots se retiennent plus facilement qu’un seul avec beaucoup de signes, et se devinent plus difficilement. Personne ne pourra vous la redonner.</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>La même, &amp;encore une fois</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <comment>passphrase</comment>
        <translation>A&amp;dopter</translation>
    </message>
    <message numerus="yes">
        <source>Use %n letter(s) or more.</source>
        <translation>
            <numerusform>Utilisez au moins %n caractère.</numerusform>
            <numerusform>Utilisez au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>Les deux ne sont pas identiques. Saisissez-la encore une fois.</translation>
    </message>
</context>
<context>
    <name>callboard::NewReviewDialog</name>
    <message>
        <source>New review</source>
        <translation>Nouvelle évaluation</translation>
    </message>
    <message>
        <source>The review list</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>La liste d’évaluation</translation>
    </message>
    <message>
        <source>In the language of the search box</source>
        <translation>Dans le langage du champ de recherche</translation>
    </message>
    <message>
        <source>The same number draws the same calls again.</source>
        <translation>Le même numéro tire de nouveau les mêmes appels.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <extracomment>Form: what the review list is called.</extracomment>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Calls:</source>
        <extracomment>Form: a query; calls that it finds may be drawn.</extracomment>
        <translation>&amp;Appels&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Scorecard:</source>
        <translation>&amp;Grille&#xa0;:</translation>
    </message>
    <message>
        <source>Calls &amp;per person:</source>
        <extracomment>Form: how many calls are drawn of everybody.</extracomment>
        <translation>Appels par &amp;personne&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Whose:</source>
        <extracomment>Form: the people whose calls are reviewed.</extracomment>
        <translation>&amp;De qui&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Draw number:</source>
        <extracomment>Form: a number that decides which calls are drawn; the same number draws the same ones.</extracomment>
        <translation>Numéro de &amp;tirage&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Make list</source>
        <extracomment>Button: draws the sample and makes the review list.</extracomment>
        <translation>&amp;Créer la liste</translation>
    </message>
    <message>
        <source>The calls</source>
        <translation>La liste des appels</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n call(s)</source>
        <extracomment>A person in a list. %1 is the name, %n how many calls of them may be drawn.</extracomment>
        <translation>
            <numerusform>%1 – %n appel</numerusform>
            <numerusform>%1 – %n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading calls…</source>
        <translation>Lecture des appels…</translation>
    </message>
    <message>
        <source>No call that this finds says who spoke, or all of them were reviewed before.</source>
        <translation>Aucun appel trouvé n’indique qui a parlé, ou tous ont déjà été évalués.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are drawn; none was reviewed before.</source>
        <translation>
            <numerusform>%n appel est tiré&#x202f;; il n’a pas encore été évalué.</numerusform>
            <numerusform>%n appels sont tirés&#x202f;; aucun n’a encore été évalué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have fewer.</source>
        <translation>
            <numerusform>%n personne en a moins.</numerusform>
            <numerusform>%n personnes en ont moins.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::NewRowsChip</name>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>On a button over the call table: %n calls arrived above the rows one looks at. The arrow is drawn behind it.</extracomment>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new call(s) above. Go to the top.</source>
        <extracomment>Tool tip and screen reader text of the button that says how many calls arrived above.</extracomment>
        <translation>
            <numerusform>%n nouvel appel au-dessus. Aller en haut.</numerusform>
            <numerusform>%n nouveaux appels au-dessus. Aller en haut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::NoteTools</name>
    <message>
        <source>Show as formatted text</source>
        <translation>Afficher en texte mis en forme</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions précédentes</translation>
    </message>
    <message>
        <source>&amp;Edit templates…</source>
        <translation>&amp;Modifier les modèles…</translation>
    </message>
</context>
<context>
    <name>callboard::NoteWords</name>
    <message>
        <source>Provider</source>
        <extracomment>Who wrote a version of a note: it came from the telephone system, nobody knows who typed it there.</extracomment>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>In the list of versions of a note: this version has no text.</extracomment>
        <translation>(vide)</translation>
    </message>
</context>
<context>
    <name>callboard::NotesPanel</name>
    <message>
        <source>Their version</source>
        <translation>L’autre version</translation>
    </message>
    <message>
        <source>Compare and &amp;merge…</source>
        <extracomment>Button: opens both versions of a note beside each other, to make one of them.</extracomment>
        <translation>Comparer et &amp;fusionner…</translation>
    </message>
    <message>
        <source>Earlier comments</source>
        <extracomment>Name for screen readers: comments on a call that were written before.</extracomment>
        <translation>Commentaires précédents</translation>
    </message>
    <message>
        <source>A new comment; once sent, it cannot be changed.</source>
        <extracomment>In the empty field for a comment on a call.</extracomment>
        <translation>Un nouveau commentaire&#x202f;; une fois envoyé, il ne peut plus être modifié.</translation>
    </message>
    <message>
        <source>What should the next shift know about this call?</source>
        <translation>Que doit savoir l’équipe suivante sur cet appel&#x202f;?</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <extracomment>How long a note is, once it is nearly as long as it may be.</extracomment>
        <translation>%1 caractères sur %2</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Discard my change</source>
        <translation>Abandonner ma modification</translation>
    </message>
    <message>
        <source>This note is too long to be edited here</source>
        <translation>Cette note est trop longue pour être modifiée ici</translation>
    </message>
    <message numerus="yes">
        <source>All %n comments that are possible have been written</source>
        <extracomment>%n is how many comments the telephone system takes for one call.</extracomment>
        <translation>
            <numerusform>Le seul commentaire possible a été écrit</numerusform>
            <numerusform>Les %n commentaires possibles ont été écrits</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sauvegarde…</translation>
    </message>
    <message>
        <source>Saved here · waiting to send</source>
        <translation>Enregistré ici · à envoyer</translation>
    </message>
    <message>
        <source>Sent · %1</source>
        <extracomment>%1 is a moment such as &quot;Today 09:14&quot;.</extracomment>
        <translation>Envoyé · %1</translation>
    </message>
    <message>
        <source>Saved · kept here only</source>
        <translation>Enregistré · gardé ici seulement</translation>
    </message>
    <message>
        <source>Saved here · the provider refused it: %1</source>
        <extracomment>%1 is the provider&apos;s own text.</extracomment>
        <translation>Enregistré ici · refusé par le fournisseur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Somebody else has changed this note meanwhile</source>
        <translation>Quelqu’un d’autre a modifié cette note entre-temps</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Non enregistré. %1</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>La note</translation>
    </message>
    <message>
        <source>Saved here · from a backup; may have been sent since</source>
        <translation>Enregistré ici · vient d’une sauvegarde&#x202f;; peut-être envoyé depuis</translation>
    </message>
</context>
<context>
    <name>callboard::NoticesDialog</name>
    <message>
        <source>Notify of &amp;missed calls</source>
        <extracomment>Setting: a notification when nobody answered a call.</extracomment>
        <translation>Signaler les appels &amp;manqués</translation>
    </message>
    <message>
        <source>Show &amp;names of guests in notifications</source>
        <extracomment>Setting, below those about notifications: whoever sees the screen may read who called.</extracomment>
        <translation>Afficher les &amp;noms des clients dans les notifications</translation>
    </message>
    <message>
        <source>&amp;Quiet from</source>
        <extracomment>Setting, followed by two times of day: from … until.</extracomment>
        <translation>&amp;Silence de</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>Rester dans la &amp;zone de notification à la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <extracomment>Button: shows a notification as a trial.</extracomment>
        <translation>&amp;Essayer</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>show a small window with what is known of the caller</source>
        <extracomment>Choice after &quot;When a call comes in:&quot;.</extracomment>
        <translation>afficher une petite fenêtre avec ce qu’on sait de l’appelant</translation>
    </message>
    <message>
        <source>show a notification</source>
        <extracomment>Choice after &quot;When a call comes in:&quot;.</extracomment>
        <translation>afficher une notification</translation>
    </message>
    <message>
        <source>show nothing</source>
        <extracomment>Choice after &quot;When a call comes in:&quot;.</extracomment>
        <translation>ne rien afficher</translation>
    </message>
    <message>
        <source>When a call comes &amp;in:</source>
        <translation>À l’arrivée &amp;d’un appel&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <extracomment>Between two times of day: quiet from … until ….</extracomment>
        <translation>&amp;jusqu’à</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silence de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silence jusqu’à</translation>
    </message>
    <message>
        <source>Both times are the same: it is quiet all day.</source>
        <translation>Les deux heures sont identiques&#xa0;: silence toute la journée.</translation>
    </message>
    <message>
        <source>What comes in quiet hours is told in one notification when they end.</source>
        <translation>Ce qui arrive pendant le silence est signalé en une notification à la fin.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <extracomment>Tool tip of a setting that cannot be chosen.</extracomment>
        <translation>Cet environnement de bureau n’a pas de zone de notification.</translation>
    </message>
    <message>
        <source>No program on this desktop shows notifications, so none will appear. Missed calls still stand in the window. Desktops usually bring such a program; on a bare one, install “dunst” or “mako”, for example.</source>
        <translation>Aucun programme de cet environnement de bureau n’affiche de notifications, il n’en apparaîtra donc pas. Les appels manqués restent visibles dans la fenêtre. Un tel programme est d’ordinaire fourni&#x202f;; sinon, installez par exemple «&#xa0;dunst&#xa0;» ou «&#xa0;mako&#xa0;».</translation>
    </message>
</context>
<context>
    <name>callboard::OutboxDialog</name>
    <message>
        <source>Send everything &amp;now</source>
        <extracomment>Button: sends all waiting edits, without waiting for the time of their next try.</extracomment>
        <translation>&amp;Envoyer tout maintenant</translation>
    </message>
    <message>
        <source>Try &amp;all again</source>
        <translation>&amp;Tout réessayer</translation>
    </message>
    <message>
        <source>&amp;Merge texts…</source>
        <extracomment>Button: opens the view in which two colliding texts of a note become one.</extracomment>
        <translation>&amp;Fusionner les textes…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>A&amp;bandonner…</translation>
    </message>
    <message>
        <source>S&amp;how call</source>
        <extracomment>Button: closes the dialog and shows the call an edit belongs to.</extracomment>
        <translation>&amp;Afficher l’appel</translation>
    </message>
    <message>
        <source>Edits waiting to be sent</source>
        <translation>Modifications à envoyer</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation>Tout a été envoyé</translation>
    </message>
    <message>
        <source>What you write about calls is kept here until its telephone system has it.</source>
        <translation>Ce que vous écrivez sur les appels est gardé ici jusqu’à ce que leur système téléphonique l’ait reçu.</translation>
    </message>
    <message>
        <source>Its answer: “%1”</source>
        <extracomment>%1 is what the telephone system answered, in its own language.</extracomment>
        <translation>Sa réponse&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Your text: “%1”</source>
        <extracomment>%1 is the text that waits to be sent.</extracomment>
        <translation>Votre texte&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n guest(s)? They stay in your directory, and are not sent.</source>
        <translation>
            <numerusform>Abandonner %n client&#x202f;? Il reste dans votre répertoire et n’est pas envoyé.</numerusform>
            <numerusform>Abandonner %n clients&#x202f;? Ils restent dans votre répertoire et ne sont pas envoyés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n edit(s)? What you typed is lost; the provider&apos;s text shows again.</source>
        <translation>
            <numerusform>Abandonner %n modification&#x202f;? Ce que vous avez saisi est perdu&#x202f;; le texte du fournisseur réapparaît.</numerusform>
            <numerusform>Abandonner %n modifications&#x202f;? Ce que vous avez saisi est perdu&#x202f;; le texte du fournisseur réapparaît.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>The edit</source>
        <extracomment>&quot;The edit&quot;: subject of a sentence about a failure, e.g. &quot;%1 cannot be written on this disk&quot;.</extracomment>
        <translation>La modification</translation>
    </message>
</context>
<context>
    <name>callboard::PageButton</name>
    <message numerus="yes">
        <source>%1, %n to do</source>
        <extracomment>Screen reader: a page of the window, with what is to be done there. %1 is &quot;Queue&quot;.</extracomment>
        <translation>
            <numerusform>%1, %n à traiter</numerusform>
            <numerusform>%1, %n à traiter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::PanelWords</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>Missed: %1 of %2 inbound (%3)</source>
        <translation>Manqués&#xa0;: %1 sur %2 entrants (%3)</translation>
    </message>
    <message>
        <source>Answered after %1 on average</source>
        <translation>Réponse après %1 en moyenne</translation>
    </message>
    <message>
        <source>Not told</source>
        <extracomment>Of calls: nobody told which line, employee… it was.</extracomment>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqués</translation>
    </message>
    <message>
        <source>Missed %</source>
        <translation>Manqués %</translation>
    </message>
    <message>
        <source>Average answer time</source>
        <translation>Délai de réponse moyen</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>A length of time: so long and longer.</extracomment>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>A length of time: at least so long, and shorter than that.</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>hatched: missed</source>
        <extracomment>Below a chart: a part of each bar is hatched.</extracomment>
        <translation>hachuré&#xa0;: manqués</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table</source>
        <extracomment>Below a chart that shows the most frequent values only.</extracomment>
        <translation>
            <numerusform>%n autre dans le tableau</numerusform>
            <numerusform>%n autres dans le tableau</numerusform>
        </translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) do not tell it</source>
        <translation>
            <numerusform>%n appel ne l’indique pas</numerusform>
            <numerusform>%n appels ne l’indiquent pas</numerusform>
        </translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Median answer time</source>
        <translation>Délai de réponse médian</translation>
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
        <translation>Lien vers %1 copié.</translation>
    </message>
    <message>
        <source>The recording is being fetched…</source>
        <translation>Récupération de l’enregistrement…</translation>
    </message>
    <message>
        <source>Save recording</source>
        <translation>Enregistrer l’audio</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>Message: a recording was saved. %1 is a file.</extracomment>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>The recording</source>
        <extracomment>&quot;The recording&quot;: subject of a sentence about a failure.</extracomment>
        <translation>L’enregistrement</translation>
    </message>
</context>
<context>
    <name>callboard::PlayerActions</name>
    <message>
        <source>&amp;Recording</source>
        <extracomment>Menu about the recording of the chosen call.</extracomment>
        <translation>&amp;Enregistrement</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <extracomment>Menu: how fast a recording is played.</extracomment>
        <translation>&amp;Vitesse</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;Back 5 seconds</source>
        <translation>&amp;Reculer de 5 secondes</translation>
    </message>
    <message>
        <source>&amp;Forward 5 seconds</source>
        <translation>&amp;Avancer de 5 secondes</translation>
    </message>
    <message>
        <source>Back &amp;10 seconds</source>
        <translation>Reculer de &amp;10 secondes</translation>
    </message>
    <message>
        <source>Forward 10 s&amp;econds</source>
        <translation>Avancer de 1&amp;0 secondes</translation>
    </message>
    <message>
        <source>P&amp;revious speaker</source>
        <extracomment>Menu: to the beginning of what was said before.</extracomment>
        <translation>&amp;Intervenant précédent</translation>
    </message>
    <message>
        <source>&amp;Next speaker</source>
        <translation>Intervenant &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>Plus len&amp;tement</translation>
    </message>
    <message>
        <source>Fas&amp;ter</source>
        <translation>Plus vit&amp;e</translation>
    </message>
    <message>
        <source>Sk&amp;ip silence</source>
        <extracomment>Menu, with a check mark: pauses in which nobody speaks are left out.</extracomment>
        <translation>Sauter les silen&amp;ces</translation>
    </message>
    <message>
        <source>&amp;Moment into the note</source>
        <extracomment>Menu: a link to the moment that is being played goes into the note.</extracomment>
        <translation>&amp;Moment dans la note</translation>
    </message>
    <message>
        <source>&amp;Copy link to this moment</source>
        <extracomment>Menu: a link to the moment that is being played.</extracomment>
        <translation>C&amp;opier le lien vers ce moment</translation>
    </message>
    <message>
        <source>Save recording &amp;as…</source>
        <translation>Enre&amp;gistrer l’audio sous…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>R&amp;epeat from A to here (B)</source>
        <extracomment>Menu: what is between two moments is played again and again; A is the first moment, B the second.</extracomment>
        <translation>Répéter &amp;de A jusqu’ici (B)</translation>
    </message>
    <message>
        <source>R&amp;epeat from here (A)</source>
        <translation>Répéter à partir &amp;d’ici (A)</translation>
    </message>
    <message>
        <source>Do not r&amp;epeat</source>
        <translation>&amp;Ne plus répéter</translation>
    </message>
</context>
<context>
    <name>callboard::PlayerBar</name>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Which recording of the call</source>
        <translation>Quel enregistrement de l’appel</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Volume and loudspeaker</source>
        <translation>Volume et haut-parleur</translation>
    </message>
    <message>
        <source>More about the recording</source>
        <translation>Plus sur l’enregistrement</translation>
    </message>
    <message>
        <source>Recording %1 of %2</source>
        <extracomment>Which recording of a call: &quot;Recording 1 of 3&quot;.</extracomment>
        <translation>Enregistrement %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of silence skipped.</source>
        <extracomment>%1 is a length: &quot;0:42&quot;.</extracomment>
        <translation>%1 de silence sauté.</translation>
    </message>
</context>
<context>
    <name>callboard::PopupButton</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Button of a filter that is set. %1 is its name such as &quot;Status&quot;, %2 what it is set to.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>callboard::PrivacyMenu</name>
    <message>
        <source>&amp;Erase this person&apos;s data…</source>
        <extracomment>Menu: everything about the other party of the chosen call is to be forgotten.</extracomment>
        <translation>Effacer les &amp;données de cette personne…</translation>
    </message>
    <message>
        <source>How &amp;long calls are kept…</source>
        <extracomment>Menu: opens the dialog with the days after which recordings, transcripts and so on are removed.</extracomment>
        <translation>&amp;Durée de conservation des appels…</translation>
    </message>
    <message>
        <source>What is too old</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>Le contenu trop ancien</translation>
    </message>
</context>
<context>
    <name>callboard::PropertyPage</name>
    <message>
        <source>Automatic</source>
        <extracomment>First choice in a list. %1 is what that is at present, such as a time zone or a country.</extracomment>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>Automatique (%1)</translation>
    </message>
    <message>
        <source>Property</source>
        <extracomment>Page of the settings: the hotel or house whose calls are shown.</extracomment>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>&amp;Name of the property</source>
        <translation>&amp;Nom de l’établissement</translation>
    </message>
    <message>
        <source>On reports, and in the names of files that are saved.</source>
        <translation>Sur les rapports, et dans les noms des fichiers enregistrés.</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>Fuseau &amp;horaire</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>Of numbers without a country code: those that are typed here, and those of systems that are connected from now on. Each system can have its own, under “Accounts”.</source>
        <translation>Pour les numéros sans indicatif&#xa0;: ceux qui sont saisis ici, et ceux des systèmes connectés à partir de maintenant. Chaque système peut avoir le sien, sous «&#xa0;Comptes&#xa0;».</translation>
    </message>
    <message>
        <source>It is %1 there now.</source>
        <extracomment>Help below the time zone. %1 is a time of day.</extracomment>
        <translation>Heure actuelle là-bas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Type a part of its name, such as a large city nearby.</source>
        <translation>Tapez une partie de son nom, par exemple une grande ville proche.</translation>
    </message>
    <message>
        <source>Choose an entry of the list, or “%1”.</source>
        <translation>Choisissez un élément de la liste, ou «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Choose an entry of the list, or “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans la liste. Choisissez un élément de la liste, ou «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>callboard::PropertyQuestion</name>
    <message>
        <source>Choose an entry of the list, or “%1”.</source>
        <translation>Choisissez un élément de la liste, ou «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Time &amp;zone of the property</source>
        <translation>Fuseau &amp;horaire de l’établissement</translation>
    </message>
    <message>
        <source>Countr&amp;y of the property</source>
        <translation>Pa&amp;ys de l’établissement</translation>
    </message>
    <message>
        <source>Of telephone numbers without a country code.</source>
        <translation>Pour les numéros de téléphone sans indicatif.</translation>
    </message>
    <message>
        <source>Type a part of its name, such as a large city nearby.</source>
        <translation>Tapez une partie de son nom, par exemple une grande ville proche.</translation>
    </message>
    <message>
        <source>It is %1 there now.</source>
        <extracomment>Help below the time zone. %1 is a time of day.</extracomment>
        <translation>Heure actuelle là-bas&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>callboard::Provenance</name>
    <message>
        <source>Sent to %1 as a comment (it has %2 of %3)</source>
        <extracomment>%1 is a telephone system, %2 how many comments a call has there, %3 how many it can have.</extracomment>
        <translation>Envoyé à %1 comme commentaire (déjà %2 sur %3)</translation>
    </message>
    <message>
        <source>What you add is sent to %1 as a comment; what is there cannot be changed</source>
        <extracomment>%1 is a telephone system that keeps comments instead of one note.</extracomment>
        <translation>Ce que vous ajoutez est envoyé à %1 comme commentaire&#x202f;; ce qui y est ne peut pas être modifié</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A record of a call. %1 is the provider, %2 the account&apos;s name.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Typed here and kept here only</source>
        <translation>Saisi ici et gardé ici seulement</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>Where a fact about a call comes from. %1 is &quot;Twilio · Front desk&quot;.</extracomment>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kept here only: %1 takes no changes of this</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>Gardé ici seulement&#xa0;: %1 n’accepte pas cette modification</translation>
    </message>
    <message>
        <source>Kept here only: none of %1 takes changes of this</source>
        <extracomment>%1 is a list of telephone systems, such as &quot;Quo, Skipcall&quot;.</extracomment>
        <translation>Gardé ici seulement&#xa0;: aucun de %1 n’accepte cette modification</translation>
    </message>
    <message>
        <source>Changes go to %1</source>
        <extracomment>%1 is &quot;Twilio · Front desk&quot;.</extracomment>
        <translation>Les modifications vont à %1</translation>
    </message>
</context>
<context>
    <name>callboard::Queue</name>
    <message>
        <source>Called back</source>
        <extracomment>What became of somebody whose call was missed. %1 is how long after their first call: &quot;2 h 21&quot;.
----------
Titles of lists of people whose calls were missed.</extracomment>
        <translation>Rappelé</translation>
    </message>
    <message>
        <source>Called back, %1 after</source>
        <translation>Rappelé, %1 après</translation>
    </message>
    <message>
        <source>Called back by %1</source>
        <extracomment>What became of somebody whose call was missed. %1 is a member of staff, %2 how long after: &quot;2 h 21&quot;.</extracomment>
        <translation>Rappelé par %1</translation>
    </message>
    <message>
        <source>Called back by %1, %2 after</source>
        <translation>Rappelé par %1, %2 après</translation>
    </message>
    <message>
        <source>Got through</source>
        <extracomment>What became of somebody whose call was missed: they called again and were answered.</extracomment>
        <translation>Nous a joints</translation>
    </message>
    <message>
        <source>Got through, %1 after</source>
        <translation>Nous a joints, %1 après</translation>
    </message>
    <message>
        <source>Got through to %1</source>
        <extracomment>They called again and were answered. %1 is a member of staff, %2 how long after: &quot;2 h 21&quot;.</extracomment>
        <translation>A joint %1</translation>
    </message>
    <message>
        <source>Got through to %1, %2 after</source>
        <translation>A joint %1, %2 après</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>What became of somebody whose call was missed: the user decided so. %1 is the reason.</extracomment>
        <translation>Traité&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n called back</source>
        <extracomment>Parts of a sentence about people whose calls were missed: &quot;5 settled, 2 withheld, 16 owed&quot;.</extracomment>
        <translation>
            <numerusform>%n rappelé</numerusform>
            <numerusform>%n rappelés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled</source>
        <extracomment>They called again and were answered.
----------
Part of the hand-over text. %1 is the name of the telephone system whose calls tell so.</extracomment>
        <translation>
            <numerusform>%n nous a joints</numerusform>
            <numerusform>%n nous ont joints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <extracomment>The user said that no call back is needed.</extracomment>
        <translation>
            <numerusform>%n traité</numerusform>
            <numerusform>%n traités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off</source>
        <translation>
            <numerusform>%n reporté</numerusform>
            <numerusform>%n reportés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tried</source>
        <extracomment>We called, they did not answer.</extracomment>
        <translation>
            <numerusform>%n tenté</numerusform>
            <numerusform>%n tentés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withheld</source>
        <extracomment>They hid their number.</extracomment>
        <translation>
            <numerusform>%n numéro masqué</numerusform>
            <numerusform>%n numéros masqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owed</source>
        <extracomment>Nothing has happened since: a call back is owed to them.</extracomment>
        <translation>
            <numerusform>%n à rappeler</numerusform>
            <numerusform>%n à rappeler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spam</source>
        <extracomment>Parts of the hand-over text: how many people are done, and why.</extracomment>
        <translation>
            <numerusform>%n spam</numerusform>
            <numerusform>%n spams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong number(s)</source>
        <translation>
            <numerusform>%n faux numéro</numerusform>
            <numerusform>%n faux numéros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled another way</source>
        <translation>
            <numerusform>%n réglé autrement</numerusform>
            <numerusform>%n réglés autrement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reached</source>
        <translation>
            <numerusform>%n injoignable</numerusform>
            <numerusform>%n injoignables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not needed</source>
        <translation>
            <numerusform>%n sans rappel nécessaire</numerusform>
            <numerusform>%n sans rappel nécessaire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done for another reason</source>
        <translation>
            <numerusform>%n traité pour une autre raison</numerusform>
            <numerusform>%n traités pour une autre raison</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (median %2)</source>
        <extracomment>%1 is &quot;9 called back&quot;, %2 how long these people waited, the middle one of all: &quot;2 h 40&quot;.</extracomment>
        <translation>%1 (médiane %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n settled by %1</source>
        <translation>
            <numerusform>%n nous a joints d’après %1</numerusform>
            <numerusform>%n nous ont joints d’après %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed caller(s) since %1</source>
        <extracomment>First line of the hand-over text. %1 is a time, %n the number of people whose calls were missed.</extracomment>
        <translation>
            <numerusform>%n appelant manqué depuis %1</numerusform>
            <numerusform>%n appelants manqués depuis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;23 missed callers since 22:00&quot;, %2 a list of what became of them.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>In house</source>
        <extracomment>Beside a guest&apos;s name, as short as can be.</extracomment>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Arrives today</source>
        <translation>Arrive aujourd’hui</translation>
    </message>
    <message>
        <source>Leaves today</source>
        <translation>Part aujourd’hui</translation>
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
        <translation>%1 là-bas</translation>
    </message>
    <message>
        <source>%1–%2 there</source>
        <extracomment>The country has several times of day. %1 is the earliest of them, %2 the latest.</extracomment>
        <translation>%1–%2 là-bas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a country, %2 the time of day there.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>cannot be called back</source>
        <extracomment>Of a caller who hid their number.</extracomment>
        <translation>impossible à rappeler</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What the caller said, in quotation marks.</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <extracomment>A caller left a message, nobody knows how long it is.</extracomment>
        <translation>Message vocal</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>A voicemail: %1 is its length, %2 how it begins.</extracomment>
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Who looks after a task: the user.</extracomment>
        <translation>Vous</translation>
    </message>
    <message>
        <source>%1, now</source>
        <extracomment>Who looks after a task, and since when. %1 is a name or &quot;You&quot;.</extracomment>
        <translation>%1, maintenant</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, il y a %2</translation>
    </message>
    <message>
        <source>Tried %1</source>
        <extracomment>We called back, and nobody answered. %1 is a time.</extracomment>
        <translation>Tenté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Tenté</translation>
    </message>
    <message>
        <source>Number hidden from the queue</source>
        <translation>Numéro écarté de la file</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <extracomment>A task that asks again later. %1 is a time.</extracomment>
        <translation>Reporté jusqu’à %1</translation>
    </message>
    <message>
        <source>voicemail %1</source>
        <extracomment>Screen reader: %1 is a voicemail&apos;s length and beginning.</extracomment>
        <translation>message vocal %1</translation>
    </message>
    <message>
        <source>taken by %1</source>
        <extracomment>Screen reader: who looks after a task, and since when.</extracomment>
        <translation>pris en charge par %1</translation>
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
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>Spam or advertising</source>
        <extracomment>Why nobody needs to be called back.</extracomment>
        <translation>Spam ou démarchage</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Faux numéro</translation>
    </message>
    <message>
        <source>Settled another way</source>
        <translation>Réglé autrement</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>No call back needed</source>
        <translation>Rappel inutile</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Autre raison</translation>
    </message>
    <message>
        <source>One hour</source>
        <extracomment>For how long a task is put off.</extracomment>
        <translation>Une heure</translation>
    </message>
    <message>
        <source>Two hours</source>
        <translation>Deux heures</translation>
    </message>
    <message>
        <source>Four hours</source>
        <translation>Quatre heures</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Demain matin</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Lundi prochain</translation>
    </message>
    <message>
        <source>Since 22:00</source>
        <extracomment>From when the figures of the queue count.</extracomment>
        <translation>Depuis 22:00</translation>
    </message>
    <message>
        <source>Since midnight</source>
        <translation>Depuis minuit</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Depuis hier</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Les sept derniers jours</translation>
    </message>
    <message numerus="yes">
        <source>%n from before</source>
        <extracomment>Above the queue, after the sentence about the people since a moment: how many wait from before it.</extracomment>
        <translation>
            <numerusform>%n d’avant</numerusform>
            <numerusform>%n d’avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n are shown</source>
        <extracomment>Above a queue that is too long to show all of it.</extracomment>
        <translation>
            <numerusform>le premier est affiché</numerusform>
            <numerusform>les %n premiers sont affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>No missed calls since %1</source>
        <extracomment>Above the queue. %1 is a time.</extracomment>
        <translation>Aucun appel manqué depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n manqué</numerusform>
            <numerusform>%n manqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2 → %3: %4</source>
        <extracomment>Above the queue. %1 is &quot;40 missed&quot;, %2 a time, %3 &quot;23 people&quot;, %4 what became of them: &quot;5 settled, 16 owed&quot;. Where one reads from right to left the arrow is to point to the left.</extracomment>
        <translation>%1 depuis %2 → %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>Got through by themselves</source>
        <translation>Nous ont joints d’eux-mêmes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Traités</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Tried, not reached</source>
        <translation>Tentés, non joints</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Numéro masqué</translation>
    </message>
    <message>
        <source>To be called back</source>
        <translation>À rappeler</translation>
    </message>
    <message>
        <source>All accounts complete up to %1</source>
        <extracomment>How far the calls of all telephone systems are known. %1 is a time.</extracomment>
        <translation>Tous les comptes complets jusqu’à %1</translation>
    </message>
    <message>
        <source>%1 complete up to %2</source>
        <extracomment>How far the calls of a telephone system are known. %1 is its name, %2 a time.</extracomment>
        <translation>%1 complet jusqu’à %2</translation>
    </message>
    <message>
        <source>%1 not read yet</source>
        <translation>%1 pas encore lu</translation>
    </message>
    <message numerus="yes">
        <source>%n more behind</source>
        <extracomment>After some accounts that are behind: how many more there are.</extracomment>
        <translation>
            <numerusform>%n autre en retard</numerusform>
            <numerusform>%n autres en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>task and outcome</comment>
        <extracomment>Message about somebody who left the queue. %1 is their name or number, %2 what became of them.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n settled by new calls</source>
        <translation>
            <numerusform>%n réglé par de nouveaux appels</numerusform>
            <numerusform>%n réglés par de nouveaux appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled by calls from %1</source>
        <extracomment>Message about people who left the queue. %1 is the name of the telephone system whose calls tell so.</extracomment>
        <translation>
            <numerusform>%n réglé par des appels chez %1</numerusform>
            <numerusform>%n réglés par des appels chez %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To call back: %n</source>
        <extracomment>In the hand-over text, above a list of people.</extracomment>
        <translation>
            <numerusform>À rappeler&#xa0;: %n</numerusform>
            <numerusform>À rappeler&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put off: %n</source>
        <translation>
            <numerusform>Reportés&#xa0;: %n</numerusform>
            <numerusform>Reportés&#xa0;: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::QueueActions</name>
    <message>
        <source>&amp;Queue</source>
        <extracomment>Menu about the chosen person in the callback queue.</extracomment>
        <translation>&amp;Rappels</translation>
    </message>
    <message>
        <source>Play or show what they &amp;said</source>
        <extracomment>Queue menu: plays what the caller said, or shows it in the details.</extracomment>
        <translation>Éc&amp;outer ou lire ce qui a été dit</translation>
    </message>
    <message>
        <source>&amp;Call back</source>
        <extracomment>Queue menu: dials the number; the task is taken, and the note has the keyboard.</extracomment>
        <translation>&amp;Rappeler</translation>
    </message>
    <message>
        <source>&amp;Done…</source>
        <extracomment>Queue menu: no call back is needed; asks why.</extracomment>
        <translation>&amp;Traité…</translation>
    </message>
    <message>
        <source>&amp;Put off…</source>
        <extracomment>Queue menu: the task asks again later; asks when.</extracomment>
        <translation>Re&amp;porter…</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <extracomment>Queue menu.</extracomment>
        <translation>Rédiger une &amp;note</translation>
    </message>
    <message>
        <source>Copy &amp;hand-over text</source>
        <extracomment>Queue menu: text for whoever works next goes to the clipboard.</extracomment>
        <translation>&amp;Copier le texte de passation</translation>
    </message>
    <message>
        <source>Do not &amp;take it</source>
        <extracomment>Queue menu: the user looks after it; by the second, they give it back.</extracomment>
        <translation>Ne plus prendre en char&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>Prendre en char&amp;ge</translation>
    </message>
    <message>
        <source>This voicemail has no transcript, and cannot be played here. It is in the telephone system.</source>
        <translation>Ce message vocal n’a pas de transcription et ne peut pas être écouté ici. Il est dans le système téléphonique.</translation>
    </message>
    <message>
        <source>They left no message.</source>
        <translation>Aucun message n’a été laissé.</translation>
    </message>
    <message>
        <source>This caller hid their number: they cannot be called back.</source>
        <translation>Le numéro est masqué&#xa0;: impossible de rappeler.</translation>
    </message>
    <message>
        <source>taking of %1</source>
        <extracomment>Follows &quot;Undo&quot;: the user looks after somebody&apos;s call back. %1 is a name or number.</extracomment>
        <translation>prise en charge (%1)</translation>
    </message>
    <message>
        <source>giving back of %1</source>
        <extracomment>Follows &quot;Undo&quot;: the user no longer looks after somebody&apos;s call back. %1 is a name or number.</extracomment>
        <translation>fin de prise en charge (%1)</translation>
    </message>
    <message>
        <source>Why is it done?</source>
        <translation>Pourquoi est-ce traité&#x202f;?</translation>
    </message>
    <message>
        <source>Hide this number from the queue</source>
        <translation>Écarter ce numéro de la file</translation>
    </message>
    <message>
        <source>Remark, then Enter</source>
        <translation>Remarque, puis Entrée</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Jusqu’à quand&#x202f;?</translation>
    </message>
    <message>
        <source>“done” for %1</source>
        <extracomment>Follows &quot;Undo&quot;: nobody needs to call somebody back. %1 is a name or number.</extracomment>
        <translation>«&#xa0;traité&#xa0;» pour %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Message. %1 is a name or number, %2 what was decided: &quot;Done: spam&quot;.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>putting off of %1</source>
        <extracomment>Follows &quot;Undo&quot;: a call back is to be made later. %1 is a name or number.</extracomment>
        <translation>report (%1)</translation>
    </message>
    <message>
        <source>return of %1 into the queue</source>
        <extracomment>Follows &quot;Undo&quot;: somebody waits in the queue again. %1 is a name or number.</extracomment>
        <translation>retour de %1 dans la file</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>Message. %1 is the first line of the text.</extracomment>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: shows who left the queue.</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Settled by calls</source>
        <extracomment>Title of a list of people who left the callback queue.</extracomment>
        <translation>Réglés par des appels</translation>
    </message>
</context>
<context>
    <name>callboard::QueueBanner</name>
    <message>
        <source>From when the figures count. Nobody leaves the queue by it.</source>
        <extracomment>Button with a menu: from when the figures above the queue count.</extracomment>
        <translation>À partir de quand les chiffres comptent. Personne ne quitte la file pour autant.</translation>
    </message>
</context>
<context>
    <name>callboard::QueueDelegate</name>
    <message>
        <source>Settled</source>
        <extracomment>A task that needs nothing any more, and how is not known.</extracomment>
        <translation>Réglé</translation>
    </message>
</context>
<context>
    <name>callboard::QueueListView</name>
    <message>
        <source>Callback queue</source>
        <extracomment>Name of the list for screen readers.</extracomment>
        <translation>File des rappels</translation>
    </message>
</context>
<context>
    <name>callboard::QueuePane</name>
    <message>
        <source>The queue could not be read</source>
        <translation>La file n’a pas pu être lue</translation>
    </message>
    <message>
        <source>The queue</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>La file des rappels</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Lecture de la file…</translation>
    </message>
    <message>
        <source>Connect your call systems</source>
        <translation>Connectez vos systèmes téléphoniques</translation>
    </message>
    <message>
        <source>Whoever rings and reaches nobody is listed here until they were called back.</source>
        <translation>Qui appelle sans joindre personne figure ici jusqu’à ce qu’on l’ait rappelé.</translation>
    </message>
    <message>
        <source>Connect a call system</source>
        <translation>Connecter un système téléphonique</translation>
    </message>
    <message>
        <source>Nobody waits for a call back</source>
        <translation>Personne n’attend de rappel</translation>
    </message>
    <message>
        <source>Not all telephone systems are up to date: more may come.</source>
        <translation>Tous les systèmes téléphoniques ne sont pas à jour&#xa0;: d’autres peuvent venir.</translation>
    </message>
    <message>
        <source>Missed calls appear here by themselves.</source>
        <translation>Les appels manqués apparaissent ici d’eux-mêmes.</translation>
    </message>
</context>
<context>
    <name>callboard::RecordingsPage</name>
    <message>
        <source>Day of the call</source>
        <translation>Jour de l’appel</translation>
    </message>
    <message>
        <source>Time of the call</source>
        <translation>Heure de l’appel</translation>
    </message>
    <message>
        <source>Inbound or outbound</source>
        <translation>Entrant ou sortant</translation>
    </message>
    <message>
        <source>Number of the other party</source>
        <translation>Numéro de l’interlocuteur</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Collaborateur</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Name of the call in its system</source>
        <translation>Nom de l’appel dans son système</translation>
    </message>
    <message>
        <source>Which of several recordings</source>
        <translation>Lequel de plusieurs enregistrements</translation>
    </message>
    <message>
        <source>Recordings</source>
        <extracomment>Page of the settings.</extracomment>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>Behind a number of mebibytes in a field; keep the blank.</extracomment>
        <translation> Mio</translation>
    </message>
    <message>
        <source>Keep at &amp;most on this computer</source>
        <extracomment>Setting: how much audio may be kept on this computer.</extracomment>
        <translation>Garder au &amp;plus sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Empty the cache…</source>
        <translation>&amp;Vider le cache…</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) are kept now, %1.</source>
        <extracomment>%1 is a size such as &quot;1.2 GiB&quot;, %n a number of recordings.</extracomment>
        <translation>
            <numerusform>%n enregistrement est gardé actuellement, %1.</numerusform>
            <numerusform>%n enregistrements sont gardés actuellement, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>With 0, what was played is removed as soon as nobody listens to it.</source>
        <translation>Avec 0, ce qui a été lu est retiré dès que plus personne ne l’écoute.</translation>
    </message>
    <message>
        <source>About %1 of what was used longest ago will be removed.</source>
        <extracomment>%1 is a size.</extracomment>
        <translation>Environ %1 seront retirés, en commençant par ce qui n’a pas servi depuis le plus longtemps.</translation>
    </message>
    <message>
        <source>When there is no more room, what was used longest ago goes first.</source>
        <translation>Quand la place manque, ce qui n’a pas servi depuis le plus longtemps part en premier.</translation>
    </message>
    <message>
        <source>Fetch before somebody plays it:</source>
        <extracomment>Heading of check boxes that name lists of calls.</extracomment>
        <translation>Récupérer à l’avance&#xa0;:</translation>
    </message>
    <message>
        <source>the recording of the call that is &amp;shown</source>
        <extracomment>Check box after &quot;Fetch before somebody plays it:&quot;.</extracomment>
        <translation>l’enregistrement de l’appel a&amp;ffiché</translation>
    </message>
    <message>
        <source>what callers said, of the callback &amp;queue</source>
        <extracomment>Check box after &quot;Fetch before somebody plays it:&quot;.</extracomment>
        <translation>ce qu’ont dit les appelants de la file des &amp;rappels</translation>
    </message>
    <message>
        <source>the calls of the re&amp;view that is open</source>
        <extracomment>Check box after &quot;Fetch before somebody plays it:&quot;.</extracomment>
        <translation>les appels de l’éva&amp;luation ouverte</translation>
    </message>
    <message>
        <source>what its system &amp;will delete within days</source>
        <translation>ce que son système supprimera d’ici quelques &amp;jours</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <extracomment>Button: opens a menu of placeholders.</extracomment>
        <translation>&amp;Insérer</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Entry of a menu. %1 is what a placeholder stands for, %2 the placeholder.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Names of saved recordings</source>
        <translation>&amp;Noms des fichiers audio enregistrés</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <extracomment>Help below the pattern for names of files. %1 is such a name.</extracomment>
        <translation>Par exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is no placeholder and stays in the name as it is. “Insert” has all.</source>
        <translation>%1 n’est pas un champ connu et reste tel quel dans le nom. «&#xa0;Insérer&#xa0;» les montre tous.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <extracomment>Button: opens a dialog to choose a folder.</extracomment>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Folder for saved recordings</source>
        <translation>&amp;Dossier des fichiers audio enregistrés</translation>
    </message>
    <message>
        <source>Where “Save recording as…” begins; it follows where you save.</source>
        <translation>Dossier où s’ouvre «&#xa0;Enregistrer l’audio sous…&#xa0;»&#x202f;; il suit l’endroit où vous enregistrez.</translation>
    </message>
    <message>
        <source>Folder for saved recordings</source>
        <translation>Dossier des fichiers audio enregistrés</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, or choose it.</source>
        <translation>Saisissez le chemin complet du dossier, ou choisissez-le.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <extracomment>%1 is a path.</extracomment>
        <translation>Il n’y a pas de dossier %1.</translation>
    </message>
    <message>
        <source>You may not write into %1.</source>
        <extracomment>%1 is a path.</extracomment>
        <translation>Vous n’avez pas le droit d’écrire dans %1.</translation>
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
        <translation>Numéro chez l’opérateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Deleted there, noticed %1</source>
        <translation>Supprimé là-bas, remarqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last change seen %1</source>
        <translation>Dernière modification vue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Supplied: %1</source>
        <translation>A fourni&#xa0;: %1</translation>
    </message>
    <message>
        <source>Separate this record</source>
        <extracomment>Button: this record is a call of its own.</extracomment>
        <translation>Séparer cette entrée</translation>
    </message>
    <message>
        <source>Possibly the same call as %1</source>
        <extracomment>%1 says which call: &quot;Twilio · Today 09:14 · Ann Lee&quot;.</extracomment>
        <translation>Peut-être le même appel que %1</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
</context>
<context>
    <name>callboard::RetentionDialog</name>
    <message>
        <source>How long calls are kept</source>
        <translation>Durée de conservation des appels</translation>
    </message>
    <message>
        <source>What is older is removed from this computer, also when a telephone system still has it. Nothing is deleted there, and nothing that waits to be sent is lost.</source>
        <translation>Ce qui est plus ancien est retiré de cet ordinateur, même si un système téléphonique l’a encore. Rien n’y est supprimé, et rien de ce qui attend d’être envoyé n’est perdu.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>In a field with a number of days.</extracomment>
        <translation> jours</translation>
    </message>
    <message>
        <source>kept for ever</source>
        <translation>gardé pour toujours</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) now</source>
        <translation>
            <numerusform>%n appel actuellement</numerusform>
            <numerusform>%n appels actuellement</numerusform>
        </translation>
    </message>
    <message>
        <source>The setting</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>Le réglage</translation>
    </message>
</context>
<context>
    <name>callboard::ReviewAction</name>
    <message>
        <source>Mark as not &amp;reviewed</source>
        <extracomment>Call menu: somebody has listened to the call, or looked into it; by the second, they take that back.</extracomment>
        <translation>Marquer comme non é&amp;valué</translation>
    </message>
    <message>
        <source>Mark as &amp;reviewed</source>
        <translation>Marquer comme é&amp;valué</translation>
    </message>
    <message>
        <source>removal of the mark “reviewed”</source>
        <extracomment>Follows &quot;Undo&quot;: the mark that somebody has listened to a call was taken away, or given.</extracomment>
        <translation>retrait de la marque «&#xa0;évalué&#xa0;»</translation>
    </message>
    <message>
        <source>mark “reviewed”</source>
        <translation>marque «&#xa0;évalué&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are to be reviewed.</source>
        <translation>
            <numerusform>%n appel est à évaluer.</numerusform>
            <numerusform>%n appels sont à évaluer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are marked as reviewed.</source>
        <translation>
            <numerusform>%n appel est marqué comme évalué.</numerusform>
            <numerusform>%n appels sont marqués comme évalués.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ReviewCallsDelegate</name>
    <message>
        <source>Time not known</source>
        <translation>Heure inconnue</translation>
    </message>
    <message>
        <source>%1 · begun</source>
        <extracomment>A call of a review list, some of whose questions are answered. %1 is when the call was.</extracomment>
        <translation>%1 · commencé</translation>
    </message>
</context>
<context>
    <name>callboard::ReviewPane</name>
    <message>
        <source>Reviews</source>
        <extracomment>Name of the page for screen readers.</extracomment>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Calls of the review</source>
        <extracomment>Name of the list for screen readers.</extracomment>
        <translation>Appels de l’évaluation</translation>
    </message>
    <message>
        <source>Review list</source>
        <extracomment>Name of the box for screen readers.</extracomment>
        <translation>Liste d’évaluation</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <extracomment>Button: opens the report of the review list.</extracomment>
        <translation>Rappor&amp;t…</translation>
    </message>
    <message>
        <source>&amp;New review…</source>
        <extracomment>Button: opens the dialog that draws a sample of calls.</extracomment>
        <translation>&amp;Nouvelle évaluation…</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else there is to do about reviews.</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>&amp;Scorecards…</source>
        <translation>&amp;Grilles…</translation>
    </message>
    <message>
        <source>Remove this review &amp;list…</source>
        <translation>Retirer cette &amp;liste d’évaluation…</translation>
    </message>
    <message>
        <source>Take &amp;another call</source>
        <extracomment>Button: the call is left out of the review list and another call of the same person is drawn.</extracomment>
        <translation>Prendre un &amp;autre appel</translation>
    </message>
    <message>
        <source>Comment:</source>
        <extracomment>In front of the line for a comment on the current question.</extracomment>
        <translation>Commentaire&#xa0;:</translation>
    </message>
    <message>
        <source>1–5 answer · N not applicable · C comment · M mark · Backspace back · Enter next call</source>
        <extracomment>Under the scorecard: its keys.</extracomment>
        <translation>1–5 réponse · N sans objet · C commentaire · M repère · Retour arrière question d’avant · Entrée appel suivant</translation>
    </message>
    <message>
        <source>Your review</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>Votre évaluation</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The reviews could not be read</source>
        <translation>Les évaluations n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>The reviews</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>La liste des évaluations</translation>
    </message>
    <message>
        <source>Review calls</source>
        <translation>Évaluer des appels</translation>
    </message>
    <message>
        <source>Draw the same number of calls of everybody, listen, and answer the questions of a scorecard with the number keys.</source>
        <translation>Tirez le même nombre d’appels pour chacun, écoutez, et répondez aux questions d’une grille avec les touches numériques.</translation>
    </message>
    <message>
        <source>New review…</source>
        <translation>Nouvelle évaluation…</translation>
    </message>
    <message>
        <source>Comment on “%1”</source>
        <translation>Commentaire sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Call %1 of %2: %3, %4</source>
        <extracomment>The call under review. %1 and %2 are numbers: its place in the list, and how many there are; %3 is who spoke, %4 when.</extracomment>
        <translation>Appel %1 sur %2&#xa0;: %3, %4</translation>
    </message>
    <message>
        <source>1 is yes, 2 is no, N is not applicable.</source>
        <translation>1 est oui, 2 est non, N est sans objet.</translation>
    </message>
    <message>
        <source>1 is yes, 2 is no.</source>
        <translation>1 est oui, 2 est non.</translation>
    </message>
    <message>
        <source>Answers are 1 to 5, or N for not applicable.</source>
        <translation>Les réponses vont de 1 à 5, ou N pour sans objet.</translation>
    </message>
    <message>
        <source>Answers are 1 to 5.</source>
        <translation>Les réponses vont de 1 à 5.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still need an answer or a comment.</source>
        <translation>
            <numerusform>%n question attend encore une réponse ou un commentaire.</numerusform>
            <numerusform>%n questions attendent encore une réponse ou un commentaire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n call(s) of this list are reviewed.</source>
        <translation>
            <numerusform>Le seul appel de cette liste est évalué.</numerusform>
            <numerusform>Les %n appels de cette liste sont évalués.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>There is no recording to put a mark in.</source>
        <translation>Il n’y a pas d’enregistrement où placer un repère.</translation>
    </message>
    <message>
        <source>There is no other call of this person; the list is one call shorter.</source>
        <translation>Il n’y a pas d’autre appel de cette personne&#x202f;; la liste compte un appel de moins.</translation>
    </message>
    <message>
        <source>Remove review list</source>
        <translation>Retirer la liste d’évaluation</translation>
    </message>
    <message numerus="yes">
        <source>Remove “%1” with its answers? %n finished review(s) are lost.</source>
        <extracomment>%1 is the name of a review list, %n the number of its finished reviews.</extracomment>
        <translation>
            <numerusform>Retirer «&#xa0;%1&#xa0;» avec ses réponses&#x202f;? %n évaluation terminée sera perdue.</numerusform>
            <numerusform>Retirer «&#xa0;%1&#xa0;» avec ses réponses&#x202f;? %n évaluations terminées seront perdues.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
</context>
<context>
    <name>callboard::ReviewReportDialog</name>
    <message>
        <source>With &amp;comments and marks</source>
        <translation>Avec &amp;commentaires et repères</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Enregistrer en &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;workbook…</source>
        <extracomment>Button: for a spreadsheet program.</extracomment>
        <translation>Enregistrer en cla&amp;sseur…</translation>
    </message>
    <message>
        <source>The report</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <extracomment>%1 is the name of a file, %2 what went wrong, in English.</extracomment>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>callboard::RoleGate</name>
    <message>
        <source>&amp;Unlock…</source>
        <extracomment>Menu: asks for the passphrase of a higher role.</extracomment>
        <translation>&amp;Déverrouiller…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <extracomment>Menu: from now on, only what the desk may do can be done, until somebody unlocks it.</extracomment>
        <translation>V&amp;errouiller</translation>
    </message>
    <message>
        <source>The role here is “%1”.</source>
        <translation>Le rôle ici est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rôle&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>callboard::Roles</name>
    <message>
        <source>Whole numbers are hidden in this role.</source>
        <translation>Les numéros entiers sont masqués dans ce rôle.</translation>
    </message>
    <message>
        <source>Taking calls out of Callboard, and guests in or out, is locked in this role.</source>
        <translation>L’export d’appels ainsi que l’import et l’export de clients sont verrouillés dans ce rôle.</translation>
    </message>
    <message>
        <source>Deleting, and how long calls are kept, is locked in this role.</source>
        <translation>La suppression et la durée de conservation des appels sont verrouillées dans ce rôle.</translation>
    </message>
    <message>
        <source>Reviews are locked in this role.</source>
        <translation>Les évaluations sont verrouillées dans ce rôle.</translation>
    </message>
    <message>
        <source>Correcting transcripts is locked in this role.</source>
        <translation>La correction des transcriptions est verrouillée dans ce rôle.</translation>
    </message>
    <message>
        <source>The audit trail is locked in this role.</source>
        <translation>Le journal des actions est verrouillé dans ce rôle.</translation>
    </message>
    <message>
        <source>Accounts are locked in this role.</source>
        <translation>Les comptes sont verrouillés dans ce rôle.</translation>
    </message>
    <message>
        <source>Settings are locked in this role.</source>
        <translation>Les réglages sont verrouillés dans ce rôle.</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>A role: who answers the telephone.</extracomment>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>A role: who looks after those who answer the telephone.</extracomment>
        <translation>Superviseur</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>A role: who may do everything.</extracomment>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>The queue, calls, notes, tags, guests and the summary. Numbers are shown without their middle, and calling still works. No exports, reviews, corrections, deletions or settings.</source>
        <translation>La file, les appels, les notes, les étiquettes, les clients et la synthèse. Les numéros s’affichent sans leur milieu, et appeler reste possible. Ni exports, ni évaluations, ni corrections, ni suppressions, ni réglages.</translation>
    </message>
    <message>
        <source>Whole numbers, exports, reviews, corrections and the audit trail, too. No deletions, accounts or settings.</source>
        <translation>Aussi les numéros entiers, les exports, les évaluations, les corrections et le journal des actions. Ni suppressions, ni comptes, ni réglages.</translation>
    </message>
    <message>
        <source>Everything.</source>
        <translation>Tout.</translation>
    </message>
    <message>
        <source>%1 The role here is “%2”; Callboard, Unlock… leads to a higher one.</source>
        <extracomment>Why something is not possible. %1 is a sentence: &quot;Reviews are locked in this role.&quot;; %2 the role that is in force, &quot;Callboard&quot; a menu and &quot;Unlock…&quot; a command in it.</extracomment>
        <translation>%1 Le rôle ici est «&#xa0;%2&#xa0;»&#x202f;; Callboard, Déverrouiller… mène à un rôle plus élevé.</translation>
    </message>
</context>
<context>
    <name>callboard::RolesPage</name>
    <message>
        <source>Roles</source>
        <extracomment>Page of the settings: who may do what.</extracomment>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>What the settings file has as %1 cannot be read: nothing fits it.</source>
        <extracomment>%1 is a name in the settings file.</extracomment>
        <translation>Ce que le fichier de réglages indique pour %1 est illisible&#xa0;: rien n’y correspond.</translation>
    </message>
    <message>
        <source>Roles are a convenience among people who share a computer, not a wall. They hold in this window only: whoever owns the computer can read Callboard’s files, and the command line asks nobody. Numbers that people said or wrote stay in transcripts and notes.</source>
        <translation>Les rôles sont une commodité entre personnes qui partagent un ordinateur, pas un mur. Ils ne valent que dans cette fenêtre&#xa0;: qui possède l’ordinateur peut lire les fichiers de Callboard, et la ligne de commande ne demande rien à personne. Les numéros dits ou écrits par quelqu’un restent dans les transcriptions et les notes.</translation>
    </message>
    <message>
        <source>The window &amp;opens as</source>
        <translation>La fenêtre s’&amp;ouvre en tant que</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) without a key or click</source>
        <extracomment>When the window locks by itself.</extracomment>
        <translation>
            <numerusform>Après %n minute sans touche ni clic</numerusform>
            <numerusform>Après %n minutes sans touche ni clic</numerusform>
        </translation>
    </message>
    <message>
        <source>Loc&amp;k by itself</source>
        <translation>&amp;Verrouillage automatique</translation>
    </message>
    <message>
        <source>Passphrase of the owner</source>
        <translation>Phrase de passe du propriétaire</translation>
    </message>
    <message>
        <source>Passphrase of the supervisor</source>
        <translation>Phrase de passe du superviseur</translation>
    </message>
    <message>
        <source>Holds from the next start on, and whenever the window is locked.</source>
        <extracomment>Behind what a role may do, about the role in which the window opens.</extracomment>
        <translation>Valable dès le prochain démarrage, et chaque fois que la fenêtre est verrouillée.</translation>
    </message>
    <message>
        <source>Locking leads to the role “%1”. Callboard, Lock does it at once.</source>
        <translation>Le verrouillage mène au rôle «&#xa0;%1&#xa0;». Callboard, Verrouiller le fait aussitôt.</translation>
    </message>
    <message>
        <source>Once the owner has a passphrase.</source>
        <translation>Dès que le propriétaire a une phrase de passe.</translation>
    </message>
    <message>
        <source>The owner has a passphrase. It opens everything.</source>
        <translation>Le propriétaire a une phrase de passe. Elle ouvre tout.</translation>
    </message>
    <message>
        <source>The supervisor has a passphrase of their own.</source>
        <translation>Le superviseur a sa propre phrase de passe.</translation>
    </message>
    <message>
        <source>The owner has no passphrase: everybody can unlock.</source>
        <translation>Le propriétaire n’a pas de phrase de passe&#xa0;: tout le monde peut déverrouiller.</translation>
    </message>
    <message>
        <source>The supervisor has no passphrase of their own; the owner’s opens.</source>
        <translation>Le superviseur n’a pas sa propre phrase de passe&#x202f;; celle du propriétaire ouvre.</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>passphrase</comment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Set…</source>
        <comment>passphrase</comment>
        <translation>Définir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>passphrase</comment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the owner’s passphrase</source>
        <translation>Retirer la phrase de passe du propriétaire</translation>
    </message>
    <message>
        <source>Remove the supervisor’s passphrase</source>
        <translation>Retirer la phrase de passe du superviseur</translation>
    </message>
    <message>
        <source>Set a passphrase of the owner first: without one everybody can unlock.</source>
        <translation>Définissez d’abord une phrase de passe du propriétaire&#xa0;: sans elle, tout le monde peut déverrouiller.</translation>
    </message>
</context>
<context>
    <name>callboard::RowActions</name>
    <message>
        <source>&amp;Copy rows</source>
        <extracomment>Call menu: the chosen rows go to the clipboard as text.</extracomment>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <extracomment>Call menu.</extracomment>
        <translation>Copier le &amp;numéro</translation>
    </message>
    <message>
        <source>Filter by this c&amp;aller</source>
        <extracomment>Call menu: shows only calls with the same other party.</extracomment>
        <translation>Filtrer sur cet appe&amp;lant</translation>
    </message>
    <message>
        <source>Filter by this &amp;line</source>
        <extracomment>Call menu: shows only calls over the same number of ours.</extracomment>
        <translation>Filtrer sur cette ligne télép&amp;honique</translation>
    </message>
    <message>
        <source>Filter by this &amp;staff member</source>
        <extracomment>Call menu: shows only calls of the same employee.</extracomment>
        <translation>Filtrer sur ce colla&amp;borateur</translation>
    </message>
    <message>
        <source>Na&amp;me this line…</source>
        <extracomment>Call menu: opens a dialog to give a number of ours a name.</extracomment>
        <translation>No&amp;mmer cette ligne téléphonique…</translation>
    </message>
    <message>
        <source>Name this staff m&amp;ember…</source>
        <extracomment>Call menu: opens a dialog to give an employee&apos;s id a name.</extracomment>
        <translation>Nommer ce c&amp;ollaborateur…</translation>
    </message>
    <message>
        <source>Call &amp;back</source>
        <extracomment>Call menu: dials the other party with the desktop&apos;s telephone program.</extracomment>
        <translation>&amp;Rappeler</translation>
    </message>
    <message>
        <source>&amp;Join as one call</source>
        <extracomment>Call menu: the two chosen rows are the same real call.</extracomment>
        <translation>Ré&amp;unir en un seul appel</translation>
    </message>
    <message>
        <source>Name this line</source>
        <translation>Nommer cette ligne téléphonique</translation>
    </message>
    <message>
        <source>What do you call %1? An empty name shows the number again.</source>
        <extracomment>Question in a dialog. %1 is a telephone number of ours.</extracomment>
        <translation>Comment appelez-vous %1&#x202f;? Un nom vide affiche de nouveau le numéro.</translation>
    </message>
    <message>
        <source>Name this staff member</source>
        <translation>Nommer ce collaborateur</translation>
    </message>
    <message>
        <source>Who is %1? An empty name shows the id again.</source>
        <extracomment>Question in a dialog. %1 is an employee&apos;s id in the telephone system.</extracomment>
        <translation>Qui est %1&#x202f;? Un nom vide affiche de nouveau l’identifiant.</translation>
    </message>
    <message>
        <source>The name</source>
        <extracomment>&quot;The name&quot;: subject of a sentence about a failure, e.g. &quot;%1 cannot be written on this disk&quot;.</extracomment>
        <translation>Le nom</translation>
    </message>
</context>
<context>
    <name>callboard::RowCopier</name>
    <message>
        <source>The list of calls</source>
        <translation>La liste des appels</translation>
    </message>
    <message>
        <source>Copying rows: %L1 of %L2</source>
        <extracomment>Message while rows are copied to the clipboard. %L1 of %L2 are done; both are large numbers.</extracomment>
        <translation>Copie des lignes&#xa0;: %L1 sur %L2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln ligne copiée</numerusform>
            <numerusform>%Ln lignes copiées</numerusform>
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
        <translation>Demande un commentaire (C)</translation>
    </message>
</context>
<context>
    <name>callboard::ScorecardView</name>
    <message>
        <source>Scorecard</source>
        <extracomment>Name of the list of questions for screen readers.</extracomment>
        <translation>Grille d’évaluation</translation>
    </message>
</context>
<context>
    <name>callboard::ScorecardsDialog</name>
    <message>
        <source>May be not a&amp;pplicable</source>
        <translation>Peut être sans o&amp;bjet</translation>
    </message>
    <message>
        <source>1 or “no” &amp;fails the whole call</source>
        <extracomment>Check box: the worst answer to this question makes the score of the whole call 0.</extracomment>
        <translation>1 ou «&#xa0;non&#xa0;» é&amp;limine tout l’appel</translation>
    </message>
    <message>
        <source>Remove card</source>
        <translation>Retirer la grille</translation>
    </message>
    <message>
        <source>Remove &amp;question</source>
        <translation>Retirer la &amp;question</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Grilles d’évaluation</translation>
    </message>
    <message>
        <source>The scorecards</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>La liste des grilles</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 à 5</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Never required</source>
        <extracomment>When an answer must be explained.</extracomment>
        <translation>Jamais obligatoire</translation>
    </message>
    <message>
        <source>Required for 1, 2 and “no”</source>
        <translation>Obligatoire pour 1, 2 et «&#xa0;non&#xa0;»</translation>
    </message>
    <message>
        <source>Always required</source>
        <translation>Toujours obligatoire</translation>
    </message>
    <message>
        <source>S&amp;ection:</source>
        <translation>&amp;Section&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Texte&#xa0;:</translation>
    </message>
    <message>
        <source>A&amp;nswer:</source>
        <translation>&amp;Réponse&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Weight:</source>
        <extracomment>Form: how much a question counts, 0 to 100.</extracomment>
        <translation>&amp;Poids&#xa0;:</translation>
    </message>
    <message>
        <source>C&amp;omment:</source>
        <translation>&amp;Commentaire&#xa0;:</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Grille d’évaluation</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>New &amp;card</source>
        <translation>&amp;Nouvelle grille</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Add question</source>
        <translation>&amp;Ajouter une question</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>N&amp;om&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>New scorecard</source>
        <extracomment>Name of a new scorecard, to be changed.</extracomment>
        <translation>Nouvelle grille</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>section of a scorecard</comment>
        <translation>Questions</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is the name of a scorecard, %2 a sentence that says what is wrong with it.</extracomment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Import a scorecard</source>
        <translation>Importer une grille</translation>
    </message>
    <message>
        <source>Scorecard (*.json)</source>
        <translation>Grille d’évaluation (*.json)</translation>
    </message>
    <message>
        <source>Export the scorecard</source>
        <translation>Exporter la grille</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <extracomment>%1 is the name of a file, %2 what the system says.</extracomment>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>callboard::Screenshot</name>
    <message>
        <source>There is no picture: the window is not filled, and nothing has come for a minute.</source>
        <translation>Il n’y a pas d’image : la fenêtre n’est pas remplie et rien n’est arrivé depuis une minute.</translation>
    </message>
    <message>
        <source>The picture could not be written: %1.</source>
        <translation>L’image n’a pas pu être écrite&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>callboard::SearchBox</name>
    <message>
        <source>Search calls</source>
        <extracomment>Screen reader name of the search box.</extracomment>
        <translation>Rechercher des appels</translation>
    </message>
    <message>
        <source>Search names, numbers, words – or status:missed</source>
        <extracomment>Shown in the empty search box. The words before the colon belong to the query language and stay as they are.</extracomment>
        <translation>Rechercher noms, numéros, mots – ou status:missed</translation>
    </message>
</context>
<context>
    <name>callboard::SearchCompleter</name>
    <message>
        <source>Queries that you use are listed here.</source>
        <translation>Les requêtes que vous utilisez figurent ici.</translation>
    </message>
    <message>
        <source>Clear history</source>
        <extracomment>Last line of the list of earlier queries.</extracomment>
        <translation>Effacer l’historique</translation>
    </message>
    <message>
        <source>Only the first %L1 characters were taken.</source>
        <extracomment>Below the search box, after a long text was pasted into it. %L1 is a number of characters.</extracomment>
        <translation>Seuls les %L1 premiers caractères ont été repris.</translation>
    </message>
</context>
<context>
    <name>callboard::Section</name>
    <message>
        <source>Shown; press to fold away</source>
        <translation>Affiché&#x202f;; appuyer pour replier</translation>
    </message>
    <message>
        <source>Folded away; press to show</source>
        <translation>Replié&#x202f;; appuyer pour afficher</translation>
    </message>
</context>
<context>
    <name>callboard::SetAsideDialog</name>
    <message>
        <source>Set aside from “%1”</source>
        <extracomment>Title of a dialog. %1 is the name of an account.</extracomment>
        <translation>Mis de côté de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1. They are kept as %2 sent them and tried again with each new version of Callboard; all other calls are there.</source>
        <extracomment>%1 is a sentence such as &quot;3 items could not be read&quot;, %2 a telephone system.</extracomment>
        <translation>%1. Ils sont gardés tels que %2 les a envoyés et relus à chaque nouvelle version de Callboard&#x202f;; tous les autres appels sont là.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <extracomment>Name of a text field for screen readers: the answer of a telephone system, as it came.</extracomment>
        <translation>Ce qui a été envoyé</translation>
    </message>
    <message>
        <source>Copy the &amp;reasons</source>
        <extracomment>Button: copies ids and reasons, without what the records hold.</extracomment>
        <translation>Copier les &amp;raisons</translation>
    </message>
    <message>
        <source>Ids and reasons only: nothing of what the records say.</source>
        <translation>Identifiants et raisons seulement&#xa0;: rien du contenu des entrées.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Why it could not be read</source>
        <translation>Pourquoi la lecture a échoué</translation>
    </message>
    <message>
        <source>without an id</source>
        <extracomment>In place of the id of a record that has none that could be read.</extracomment>
        <translation>sans identifiant</translation>
    </message>
</context>
<context>
    <name>callboard::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <extracomment>List in the settings dialog.</extracomment>
        <translation>Pages des réglages</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
</context>
<context>
    <name>callboard::SettingsPage</name>
    <message>
        <source>The settings file says “%1”, which cannot be used. Callboard uses: %2.</source>
        <extracomment>Beside a setting. %1 is what somebody wrote into the settings file by hand, %2 what holds instead.</extracomment>
        <translation>Le fichier de réglages indique «&#xa0;%1&#xa0;», ce qui est inutilisable. Callboard utilise&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>callboard::ShippedTemplates</name>
    <message>
        <source>late</source>
        <extracomment>Name of a template for notes, typed behind &quot;/&quot;: one short word of letters. Late check-out.</extracomment>
        <translation>tardif</translation>
    </message>
    <message>
        <source>{name}, room {room}: late check-out until {until}. Confirmed by {who}.</source>
        <extracomment>Template for a note. Words in braces: {name} {room} {time} stay as they are, others are places to fill in and are translated.</extracomment>
        <translation>{name}, chambre {room}&#xa0;: départ tardif jusqu’à {heure}. Confirmé par {qui}.</translation>
    </message>
    <message>
        <source>callback</source>
        <extracomment>Name of a template for notes, one word: the caller wants to be called back.</extracomment>
        <translation>rappel</translation>
    </message>
    <message>
        <source>{name} asks to be called back at {when} about {what}.</source>
        <translation>{name} demande à être rappelé {quand} au sujet de {sujet}.</translation>
    </message>
    <message>
        <source>booking</source>
        <extracomment>Name of a template for notes, one word: reservation.</extracomment>
        <translation>réservation</translation>
    </message>
    <message>
        <source>Booking for {name}: {arrival} to {departure}, {guests} guests. Price told: {price}.</source>
        <translation>Réservation pour {name}&#xa0;: du {arrivée} au {départ}, {personnes} personnes. Prix annoncé&#xa0;: {prix}.</translation>
    </message>
    <message>
        <source>complaint</source>
        <extracomment>Name of a template for notes, one word: complaint.</extracomment>
        <translation>réclamation</translation>
    </message>
    <message>
        <source>{time}: {name}, room {room}, complains about {what}. Done: {done}.</source>
        <translation>{time}&#xa0;: {name}, chambre {room}, se plaint de {motif}. Fait&#xa0;: {fait}.</translation>
    </message>
    <message>
        <source>transfer</source>
        <extracomment>Name of a template for notes, one word: transfer from or to the airport or station.</extracomment>
        <translation>transfert</translation>
    </message>
    <message>
        <source>Transfer for {name} on {day} at {hour}, from {place}, {guests} guests. Ordered from {company}.</source>
        <translation>Transfert pour {name} le {jour} à {heure}, depuis {lieu}, {personnes} personnes. Commandé à {société}.</translation>
    </message>
</context>
<context>
    <name>callboard::SideBar</name>
    <message>
        <source>Views and filters</source>
        <extracomment>Screen reader: the column with saved views and filters.</extracomment>
        <translation>Vues et filtres</translation>
    </message>
</context>
<context>
    <name>callboard::SoundMenu</name>
    <message>
        <source>&amp;Loudspeaker</source>
        <extracomment>Menu: the loudspeakers and headphones of the computer.</extracomment>
        <translation>&amp;Haut-parleur</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>Vol&amp;ume</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <extracomment>Loudspeaker: whichever the desktop prefers at the time.</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>None found</source>
        <extracomment>In place of the list of loudspeakers.</extracomment>
        <translation>Aucun trouvé</translation>
    </message>
</context>
<context>
    <name>callboard::Spelling</name>
    <message>
        <source>No dictionary is installed</source>
        <extracomment>In the menu of languages whose spelling is checked.</extracomment>
        <translation>Aucun dictionnaire installé</translation>
    </message>
    <message>
        <source>&amp;More languages…</source>
        <translation>Au&amp;tres langues…</translation>
    </message>
    <message>
        <source>Spelling is checked with hunspell&apos;s dictionaries. Your system has them as packages, on Debian for example hunspell-en-us or hunspell-de-de. A dictionary of your own, a .aff and a .dic file, goes into the folder

%1

Start Callboard again afterwards.</source>
        <extracomment>How to get dictionaries. %1 is a folder.</extracomment>
        <translation>L’orthographe est vérifiée avec les dictionnaires de hunspell. Votre système les propose en paquets, sous Debian par exemple hunspell-fr ou hunspell-en-us. Un dictionnaire à vous, un fichier .aff et un fichier .dic, se place dans le dossier

%1

Redémarrez ensuite Callboard.</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>Autres langues</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <extracomment>In the menu of a misspelt word, while the words that may be meant are looked for.</extracomment>
        <translation>Recherche de suggestions…</translation>
    </message>
    <message>
        <source>&amp;Add to the dictionary</source>
        <translation>&amp;Ajouter au dictionnaire</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <extracomment>Menu of a misspelt word: takes it for right until the program ends.</extracomment>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <extracomment>In the menu of a misspelt word.</extracomment>
        <translation>Aucune suggestion</translation>
    </message>
</context>
<context>
    <name>callboard::StaffingPanel</name>
    <message>
        <source>Answer in time: </source>
        <extracomment>Before and behind fields with numbers.</extracomment>
        <translation>Répondre à temps&#xa0;: </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Talk time: </source>
        <translation>Durée de conversation&#xa0;: </translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Notes afterwards: </source>
        <translation>Notes ensuite&#xa0;: </translation>
    </message>
    <message>
        <source>Talk time: as in the calls</source>
        <translation>Durée de conversation&#xa0;: d’après les appels</translation>
    </message>
    <message>
        <source>People needed by half hour</source>
        <extracomment>Title of a chart.</extracomment>
        <translation>Personnes nécessaires par demi-heure</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Calls expected</source>
        <translation>Appels attendus</translation>
    </message>
    <message>
        <source>People needed</source>
        <translation>Personnes nécessaires</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Répondus à temps</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A half hour of the week: &quot;Saturday, 16:00&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 calls expected, %2 needed, %3 answered in time</source>
        <extracomment>%1 and %2 are numbers, %3 is a share.</extracomment>
        <translation>%1 appels attendus, %2 nécessaires, %3 répondus à temps</translation>
    </message>
    <message>
        <source>Expected are as many calls as came on average in that half hour during the period; each keeps somebody busy for %1, and %3 are to be answered within %2. The number is worked out with Erlang C: calls come at random and nobody gives up. Where callers do give up it asks for too many people, where calls come in bursts for too few, and with few calls it is a rough guide. Breaks, holidays and how many guests are in the house are not in it.</source>
        <extracomment>%1 and %2 are lengths of time, %3 is a share.</extracomment>
        <translation>On attend autant d’appels qu’il en est venu en moyenne dans cette demi-heure pendant la période&#x202f;; chacun occupe quelqu’un pendant %1, et %3 doivent recevoir une réponse en %2. Le nombre est calculé avec Erlang C&#xa0;: les appels arrivent au hasard et personne ne raccroche. Quand des appelants raccrochent, il demande trop de personnes&#x202f;; quand les appels viennent par rafales, trop peu&#x202f;; et avec peu d’appels, ce n’est qu’un ordre de grandeur. Les pauses, les jours fériés et le nombre de clients dans l’établissement n’y figurent pas.</translation>
    </message>
</context>
<context>
    <name>callboard::StatusLine</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <extracomment>Status bar: how many calls the list has.</extracomment>
        <translation>
            <numerusform>%Ln appel</numerusform>
            <numerusform>%Ln appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Status bar: how many rows of the list are selected. Followed by how many calls the list has.</extracomment>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) need(s) you</source>
        <extracomment>Status bar: edits that were refused or clash; the user decides. Click opens the list.</extracomment>
        <translation>
            <numerusform>%n modification à régler</numerusform>
            <numerusform>%n modifications à régler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) waiting to be sent</source>
        <extracomment>Status bar: edits that will be sent by themselves. Click opens the list.</extracomment>
        <translation>
            <numerusform>%n modification à envoyer</numerusform>
            <numerusform>%n modifications à envoyer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::SuggestionModel</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <extracomment>Screen reader, about a line of what the search box offers. Follows its name.</extracomment>
        <translation>
            <numerusform>%Ln appel</numerusform>
            <numerusform>%Ln appels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <extracomment>Name for screen readers of the list below the search box.</extracomment>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>callboard::Suggestions</name>
    <message>
        <source>Who called whom</source>
        <translation>Qui a appelé qui</translation>
    </message>
    <message>
        <source>How the call ended</source>
        <translation>Comment l’appel s’est terminé</translation>
    </message>
    <message>
        <source>The telephone system</source>
        <translation>Le système téléphonique</translation>
    </message>
    <message>
        <source>The account it came from</source>
        <translation>Le compte dont il provient</translation>
    </message>
    <message>
        <source>Our own number, by name or digits</source>
        <translation>Notre propre numéro, par nom ou chiffres</translation>
    </message>
    <message>
        <source>The calling number, or a part of it</source>
        <translation>Le numéro appelant, ou une partie</translation>
    </message>
    <message>
        <source>The called number, or a part of it</source>
        <translation>Le numéro appelé, ou une partie</translation>
    </message>
    <message>
        <source>Either number, or a part of it</source>
        <translation>L’un des deux numéros, ou une partie</translation>
    </message>
    <message>
        <source>The employee</source>
        <translation>Le collaborateur</translation>
    </message>
    <message>
        <source>The guest&apos;s name</source>
        <translation>Le nom du client</translation>
    </message>
    <message>
        <source>What there is about the call</source>
        <translation>Ce qu’il y a sur l’appel</translation>
    </message>
    <message>
        <source>What state the call is in</source>
        <translation>Dans quel état est l’appel</translation>
    </message>
    <message>
        <source>From this day or moment on</source>
        <translation>À partir de ce jour ou moment</translation>
    </message>
    <message>
        <source>Until before this day or moment</source>
        <translation>Jusqu’avant ce jour ou moment</translation>
    </message>
    <message>
        <source>On this day, in this month or year</source>
        <translation>Ce jour, dans ce mois ou cette année</translation>
    </message>
    <message>
        <source>How long it took, as its system counts</source>
        <translation>Combien il a duré, selon son système</translation>
    </message>
    <message>
        <source>How long it rang</source>
        <translation>Combien de temps il a sonné</translation>
    </message>
    <message>
        <source>How long the two talked</source>
        <translation>Combien de temps les deux ont parlé</translation>
    </message>
    <message>
        <source>A tag of the call</source>
        <translation>Une étiquette de l’appel</translation>
    </message>
    <message>
        <source>Whether a missed caller was called back</source>
        <translation>Si un appelant manqué a été rappelé</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure de la journée</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>Who must have said the words</source>
        <translation>Qui doit avoir dit les mots</translation>
    </message>
    <message>
        <source>By date and time</source>
        <translation>Par date et heure</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Par statut</translation>
    </message>
    <message>
        <source>By direction</source>
        <translation>Par sens</translation>
    </message>
    <message>
        <source>By the guest&apos;s name</source>
        <translation>Par nom du client</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Par numéro</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>Par ligne</translation>
    </message>
    <message>
        <source>By employee</source>
        <translation>Par collaborateur</translation>
    </message>
    <message>
        <source>By telephone system</source>
        <translation>Par système téléphonique</translation>
    </message>
    <message>
        <source>By ringing time</source>
        <translation>Par durée de sonnerie</translation>
    </message>
    <message>
        <source>By talk time</source>
        <translation>Par durée de conversation</translation>
    </message>
    <message>
        <source>By duration</source>
        <translation>Par durée</translation>
    </message>
    <message>
        <source>The order of the list</source>
        <translation>L’ordre de la liste</translation>
    </message>
    <message>
        <source>%1, largest or latest first</source>
        <extracomment>Explains an order of the list. %1 is &quot;By talk time&quot; or the like.</extracomment>
        <translation>%1, le plus grand ou le plus récent d’abord</translation>
    </message>
    <message>
        <source>%1, smallest or earliest first</source>
        <extracomment>As above.</extracomment>
        <translation>%1, le plus petit ou le plus ancien d’abord</translation>
    </message>
    <message>
        <source>Longer than two minutes</source>
        <translation>Plus de deux minutes</translation>
    </message>
    <message>
        <source>Less than 30 seconds</source>
        <translation>Moins de 30 secondes</translation>
    </message>
    <message>
        <source>Between 30 and 60 seconds</source>
        <translation>Entre 30 et 60 secondes</translation>
    </message>
    <message>
        <source>None at all</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>Le matin</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation>L’après-midi</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>Le soir</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>La nuit</translation>
    </message>
</context>
<context>
    <name>callboard::SummaryPage</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>As &amp;PDF…</source>
        <translation>En &amp;PDF…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Calls per day as a picture…</source>
        <translation>Appels par jour en image…</translation>
    </message>
    <message>
        <source>Calls per day</source>
        <translation>Appels par jour</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Enregistrer la synthèse</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>Kind of file in a file dialog; keep what is in the brackets.</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>synthèse</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <extracomment>Kinds of files in a file dialog; keep what is in the brackets.</extracomment>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <extracomment>On paper, below the title: the words of the query that the calls pass.</extracomment>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <extracomment>On paper: when it was made.</extracomment>
        <translation>Établi le %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A stretch of time; %1 is its first day, %2 its last.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>Screen reader: the page with key figures and charts.</extracomment>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Compared with before</source>
        <extracomment>What figures are compared with.</extracomment>
        <translation>Comparé à la période d’avant</translation>
    </message>
    <message>
        <source>Compared with last year</source>
        <translation>Comparé à l’an dernier</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Sans comparaison</translation>
    </message>
    <message>
        <source>What the figures are compared with</source>
        <translation>À quoi les chiffres sont comparés</translation>
    </message>
    <message>
        <source>Answered within </source>
        <extracomment>Before and behind the field with a number of seconds.</extracomment>
        <translation>Répondus en </translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Limit of the answer time in seconds</source>
        <translation>Limite du délai de réponse en secondes</translation>
    </message>
    <message>
        <source>Show the calls</source>
        <translation>Afficher les appels</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
    </message>
    <message>
        <source>Last 3 whole months</source>
        <translation>3 derniers mois entiers</translation>
    </message>
    <message>
        <source>Last 12 whole months</source>
        <translation>12 derniers mois entiers</translation>
    </message>
    <message>
        <source>All calls</source>
        <extracomment>The summary is about calls of any time.</extracomment>
        <translation>Tous les appels</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Missed %</source>
        <translation>Manqués %</translation>
    </message>
    <message>
        <source>Answer time</source>
        <extracomment>Title of a chart: how long inbound calls rang until they were answered.</extracomment>
        <translation>Délai de réponse</translation>
    </message>
    <message>
        <source>What the cells show</source>
        <translation>Ce que montrent les cases</translation>
    </message>
    <message>
        <source>By status</source>
        <extracomment>Titles of charts: how many calls there are by…</extracomment>
        <translation>Par statut</translation>
    </message>
    <message>
        <source>Call backs</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>What became of inbound calls that nobody answered.</source>
        <translation>Ce que sont devenus les appels entrants sans réponse.</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Par fournisseur</translation>
    </message>
    <message>
        <source>Providers count ring time and transfers differently: their own pages may show other figures.</source>
        <translation>Les fournisseurs comptent différemment la sonnerie et les transferts&#xa0;: leurs propres pages peuvent montrer d’autres chiffres.</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>Par ligne</translation>
    </message>
    <message>
        <source>By staff</source>
        <translation>Par collaborateur</translation>
    </message>
    <message>
        <source>How long answered inbound calls rang, in seconds or minutes.</source>
        <translation>Combien de temps ont sonné les appels entrants répondus, en secondes ou minutes.</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Title of a chart: how long calls took.</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>How long calls took as their provider counts it, in seconds or minutes.</source>
        <translation>Durée des appels selon leur fournisseur, en secondes ou minutes.</translation>
    </message>
    <message>
        <source>The summary</source>
        <extracomment>&quot;The summary&quot;: subject of a sentence about a failure.</extracomment>
        <translation>La synthèse</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <extracomment>Below the title of the summary. %1 is a time zone: in it days begin and hours are counted.</extracomment>
        <translation>Heures&#xa0;: %1</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>comparé à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) not read completely (hatched)</source>
        <translation>
            <numerusform>%n jour non lu entièrement (hachuré)</numerusform>
            <numerusform>%n jours non lus entièrement (hachurés)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) without a time</source>
        <translation>
            <numerusform>%n appel sans heure</numerusform>
            <numerusform>%n appels sans heure</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <extracomment>Title of a chart: rows are days of the week, columns hours of the day.</extracomment>
        <translation>Heures de la semaine</translation>
    </message>
    <message>
        <source>When calls began, in the time zone of the property. Drag over cells to choose several.</source>
        <translation>Quand les appels ont commencé, dans le fuseau horaire de l’établissement. Faites glisser sur les cases pour en choisir plusieurs.</translation>
    </message>
</context>
<context>
    <name>callboard::SummaryPanel</name>
    <message>
        <source>Action items · ticks are kept here only</source>
        <extracomment>Title of what is to be done after a call, once one of it was ticked here.</extracomment>
        <translation>Actions à mener · les coches sont gardées ici seulement</translation>
    </message>
    <message>
        <source>Action items · the tick could not be saved, try again</source>
        <extracomment>Title of what is to be done after a call, when a tick could not be written to the disk.</extracomment>
        <translation>Actions à mener · la coche n’a pas pu être enregistrée, réessayez</translation>
    </message>
    <message>
        <source>Done? Kept here only, nothing is sent.</source>
        <extracomment>Tool tip of the box before something that is to be done after a call.</extracomment>
        <translation>Fait&#x202f;? Gardé ici seulement, rien n’est envoyé.</translation>
    </message>
</context>
<context>
    <name>callboard::SummaryWords</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share. %1 is a number: &quot;12.3&quot;.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 points</source>
        <extracomment>A change of a share, in percentage points. %1 is a number.</extracomment>
        <translation>%1 points</translation>
    </message>
    <message numerus="yes">
        <source>Worked out from %n call(s).</source>
        <translation>
            <numerusform>Calculé sur %n appel.</numerusform>
            <numerusform>Calculé sur %n appels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more call(s) do not tell it.</source>
        <translation>
            <numerusform>%n autre appel ne l’indique pas.</numerusform>
            <numerusform>%n autres appels ne l’indiquent pas.</numerusform>
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
        <translation>= inchangé</translation>
    </message>
    <message>
        <source>Not told by: %1.</source>
        <extracomment>Below the definition of a figure. %1 is a list of telephone systems.</extracomment>
        <translation>Non indiqué par&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>callboard::SyncStatusBar</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Status bar entry of an account. %1 is its name, %2 where it stands such as &quot;up to 09:14&quot;.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>callboard::TagsDialog</name>
    <message numerus="yes">
        <source>Tags of %n call(s)</source>
        <translation>
            <numerusform>Étiquettes de %n appel</numerusform>
            <numerusform>Étiquettes de %n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>Now:</source>
        <extracomment>Form: the tags that the call has.</extracomment>
        <translation>Actuelles&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Add:</source>
        <extracomment>Form: tags to put on calls.</extracomment>
        <translation>&amp;Ajouter&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Take off:</source>
        <extracomment>Form: tags to take off calls.</extracomment>
        <translation>&amp;Retirer&#xa0;:</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Séparées par des virgules</translation>
    </message>
    <message>
        <source>&amp;Change tags</source>
        <translation>&amp;Modifier les étiquettes</translation>
    </message>
</context>
<context>
    <name>callboard::TalkBar</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share of the length of a call: &quot;62 %&quot;.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Guest %1</source>
        <extracomment>How much of a call the guest spoke. %1 is &quot;62 %&quot;.</extracomment>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>both at once %1 s</source>
        <extracomment>For how long guest and staff spoke at the same time. %1 is a count of seconds.</extracomment>
        <translation>les deux à la fois %1 s</translation>
    </message>
    <message>
        <source>staff %1</source>
        <extracomment>How much of a call the people of the hotel spoke. %1 is &quot;30 %&quot;.</extracomment>
        <translation>personnel %1</translation>
    </message>
    <message>
        <source>Speech %1</source>
        <extracomment>How much of a call anybody spoke, where nobody knows who. %1 is &quot;92 %&quot;.</extracomment>
        <translation>Parole %1</translation>
    </message>
    <message>
        <source>silence %1</source>
        <extracomment>How much of a call nobody spoke. %1 is &quot;8 %&quot;.</extracomment>
        <translation>silence %1</translation>
    </message>
    <message>
        <source>%1. What is said at once counts for both.</source>
        <extracomment>Tool tip of the bar that shows how much of a call each side spoke. %1 is the same in words.</extracomment>
        <translation>%1. Ce qui est dit en même temps compte pour les deux.</translation>
    </message>
</context>
<context>
    <name>callboard::TaskListDialog</name>
    <message>
        <source>&amp;Show call</source>
        <extracomment>Button: shows the last call of the chosen person among the calls.</extracomment>
        <translation>&amp;Afficher l’appel</translation>
    </message>
    <message>
        <source>&amp;Back into the queue</source>
        <extracomment>Button: the chosen person waits in the queue again.</extracomment>
        <translation>&amp;Remettre dans la file</translation>
    </message>
</context>
<context>
    <name>callboard::TemplatePopup</name>
    <message>
        <source>Templates</source>
        <extracomment>Name for screen readers of the list of templates below the cursor.</extracomment>
        <translation>Modèles</translation>
    </message>
</context>
<context>
    <name>callboard::TemplatesDialog</name>
    <message>
        <source>Templates for notes</source>
        <translation>Modèles de notes</translation>
    </message>
    <message>
        <source>In a note, type / and the name. {name}, {room} and {time} are filled in where they are known; any other word in braces is a place to fill in, reached with Tab.</source>
        <translation>Dans une note, tapez / et le nom. {name}, {room} et {time} sont remplis s’ils sont connus&#x202f;; tout autre mot entre accolades est un endroit à remplir, atteint avec Tab.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>Button: a new template.</extracomment>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <extracomment>Button: moves a template up in the list.</extracomment>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <extracomment>Button: moves a template down in the list.</extracomment>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Name, behind the /:</source>
        <translation>&amp;Nom, après le /&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Texte&#xa0;:</translation>
    </message>
    <message>
        <source>Template %1 needs a name.</source>
        <translation>Il faut un nom pour le modèle %1.</translation>
    </message>
    <message>
        <source>“%1” is not one word: use letters, digits, “-” and “_”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un seul mot&#xa0;: utilisez lettres, chiffres, «&#xa0;-&#xa0;» et «&#xa0;_&#xa0;».</translation>
    </message>
    <message>
        <source>There are two templates “%1”.</source>
        <translation>Il y a deux modèles «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The template “%1” has no text.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» n’a pas de texte.</translation>
    </message>
    <message>
        <source>The templates</source>
        <translation>La liste des modèles</translation>
    </message>
</context>
<context>
    <name>callboard::TextLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>callboard::TextView</name>
    <message>
        <source>Show the rest</source>
        <translation>Afficher le reste</translation>
    </message>
</context>
<context>
    <name>callboard::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>Button beside a transcript that the reader has scrolled while the recording plays: scroll along again.</extracomment>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Scroll along with the recording again</source>
        <translation>Défiler de nouveau avec l’enregistrement</translation>
    </message>
    <message>
        <source>Find in the transcript (/)</source>
        <translation>Rechercher dans la transcription (/)</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>Rechercher dans la transcription</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <extracomment>Behind the line in which one looks for words in a transcript.</extracomment>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Play from %1</source>
        <extracomment>Menu of a turn in a transcript. %1 is a time such as &quot;0:42&quot;.</extracomment>
        <translation>Lire à partir de %1</translation>
    </message>
    <message>
        <source>Copy with speakers and times</source>
        <translation>Copier avec intervenants et heures</translation>
    </message>
    <message>
        <source>Copy words only</source>
        <translation>Copier seulement les paroles</translation>
    </message>
    <message>
        <source>The correction could not be saved yet; it is tried again.</source>
        <extracomment>Below a transcript whose words were just corrected, while the disk does not take them.</extracomment>
        <translation>La correction n’a pas encore pu être enregistrée&#x202f;; un nouvel essai suivra.</translation>
    </message>
    <message>
        <source>Correct the words…</source>
        <extracomment>Menu of a turn in a transcript.</extracomment>
        <translation>Corriger les paroles…</translation>
    </message>
    <message>
        <source>Hide the original</source>
        <extracomment>Menu of a turn in a transcript that somebody has corrected.</extracomment>
        <translation>Masquer l’original</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>Afficher l’original</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <translation>Annuler la correction</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <extracomment>Menu of a transcript, about a correction of words that it no longer has. %1 is &quot;“before” → “after”&quot;.</extracomment>
        <translation>Annuler %1</translation>
    </message>
</context>
<context>
    <name>callboard::TrayIcon</name>
    <message>
        <source>&amp;Show Callboard</source>
        <extracomment>Menu of the icon in the tray.</extracomment>
        <translation>&amp;Afficher Callboard</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <extracomment>Menu of the icon in the tray: opens the settings.</extracomment>
        <translation>&amp;Notifications…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Menu of the icon in the tray.</extracomment>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>callboard::TurnEditor</name>
    <message>
        <source>Enter keeps it on this computer · Esc leaves it as it was</source>
        <extracomment>Below the words of a turn of a transcript while they are being corrected.</extracomment>
        <translation>Entrée garde la correction sur cet ordinateur · Échap laisse le texte tel quel</translation>
    </message>
    <message>
        <source>Words of this turn</source>
        <extracomment>Name for screen readers of the field in which the words of a turn are corrected. %1 is a speaker, or a speaker and a time.</extracomment>
        <translation>Paroles de cette prise de parole</translation>
    </message>
    <message>
        <source>Words of %1</source>
        <translation>Paroles de %1</translation>
    </message>
</context>
<context>
    <name>callboard::TypeAhead</name>
    <message>
        <source>No guest in this list begins with “%1”</source>
        <extracomment>Status bar, after typing in the table. %1 is what was typed.</extracomment>
        <translation>Aucun client de cette liste ne commence par «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>callboard::UnlockDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <comment>button</comment>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Ce n’est pas la phrase de passe.</translation>
    </message>
    <message>
        <source>This is the supervisor’s passphrase; the owner’s is needed.</source>
        <translation>C’est la phrase de passe du superviseur&#x202f;; il faut celle du propriétaire.</translation>
    </message>
    <message>
        <source>The passphrase in the settings cannot be read. Close Callboard, and remove owner_passphrase from [roles] in callboard.ini.</source>
        <extracomment>roles, owner_passphrase and callboard.ini are names in and of a file.</extracomment>
        <translation>La phrase de passe dans les réglages est illisible. Fermez Callboard et retirez owner_passphrase de [roles] dans callboard.ini.</translation>
    </message>
    <message numerus="yes">
        <source>This is not the passphrase. The next try is in %n second(s).</source>
        <translation>
            <numerusform>Ce n’est pas la phrase de passe. Prochain essai dans %n seconde.</numerusform>
            <numerusform>Ce n’est pas la phrase de passe. Prochain essai dans %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ViewActions</name>
    <message>
        <source>The views</source>
        <extracomment>&quot;The views&quot;: subject of a sentence about a failure.</extracomment>
        <translation>La liste des vues</translation>
    </message>
    <message>
        <source>“%1” now shows what you see.</source>
        <extracomment>Message. %1 is the name of a saved view that now has the present query.</extracomment>
        <translation>«&#xa0;%1&#xa0;» montre maintenant ce que vous voyez.</translation>
    </message>
    <message>
        <source>The view “%1” is removed.</source>
        <extracomment>Message. %1 is the name of a saved view.</extracomment>
        <translation>La vue «&#xa0;%1&#xa0;» est retirée.</translation>
    </message>
    <message>
        <source>“%1” is as it came with Callboard.</source>
        <translation>«&#xa0;%1&#xa0;» est de nouveau telle que livrée avec Callboard.</translation>
    </message>
    <message>
        <source>The views that come with Callboard are back.</source>
        <translation>Les vues livrées avec Callboard sont de retour.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <extracomment>Context menu of a saved view: shows its calls.</extracomment>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>Set to the present &amp;query</source>
        <extracomment>Context menu of a saved view: it gets the query of the window.</extracomment>
        <translation>Adopter la re&amp;quête actuelle</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>As it &amp;came with Callboard</source>
        <extracomment>Context menu of a saved view that came with the program.</extracomment>
        <translation>Telle que livrée avec &amp;Callboard</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>S&amp;ave the present query as a view…</source>
        <extracomment>Menu of the saved views: a dialog asks for the name.</extracomment>
        <translation>Enregistrer la requête comme &amp;vue…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the change to “%1”</source>
        <extracomment>Menu of the saved views. %1 is the name of the one in force, which gets the present query.</extracomment>
        <translation>Enregi&amp;strer la modification dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Import views…</source>
        <extracomment>Menu of the saved views: from a text file.</extracomment>
        <translation>&amp;Importer des vues…</translation>
    </message>
    <message>
        <source>&amp;Export views…</source>
        <extracomment>Menu of the saved views: to a text file.</extracomment>
        <translation>&amp;Exporter les vues…</translation>
    </message>
    <message>
        <source>Res&amp;tore Callboard’s own views</source>
        <extracomment>Menu of the saved views: those that come with the program, where they were removed or changed.</extracomment>
        <translation>&amp;Rétablir les vues de Callboard</translation>
    </message>
    <message>
        <source>Callboard views (*.txt)</source>
        <extracomment>Kind of file in a file dialog; keep what is in the brackets.</extracomment>
        <translation>Vues Callboard (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>Exporter les vues</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) written to %1.</source>
        <extracomment>Message. %1 is a file.</extracomment>
        <translation>
            <numerusform>%n vue écrite dans %1.</numerusform>
            <numerusform>%n vues écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <extracomment>Message. %1 is a file, %2 why it cannot be written.</extracomment>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Importer des vues</translation>
    </message>
    <message>
        <source>%1 is too large to be a list of views.</source>
        <translation>%1 est trop grand pour une liste de vues.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) imported.</source>
        <translation>
            <numerusform>%n vue importée.</numerusform>
            <numerusform>%n vues importées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ViewDelegate</name>
    <message>
        <source>changed</source>
        <extracomment>Beside the saved view in force when the query is no longer quite the view&apos;s.</extracomment>
        <translation>modifiée</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n call(s)</source>
        <extracomment>Screen reader: a saved view and how many calls it shows. %1 is its name.</extracomment>
        <translation>
            <numerusform>%1, %n appel</numerusform>
            <numerusform>%1, %n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in force, changed</source>
        <extracomment>Screen reader: %1 is the saved view in force.</extracomment>
        <translation>%1, active, modifiée</translation>
    </message>
    <message>
        <source>%1, in force</source>
        <translation>%1, active</translation>
    </message>
</context>
<context>
    <name>callboard::ViewImportDialog</name>
    <message>
        <source>Import views</source>
        <translation>Importer des vues</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>There is no view in this file.</source>
        <translation>Il n’y a pas de vue dans ce fichier.</translation>
    </message>
    <message>
        <source>What is checked will be taken over. A changed view replaces the one you have.</source>
        <translation>Ce qui est coché sera repris. Une vue modifiée remplace la vôtre.</translation>
    </message>
    <message>
        <source>Not understood, and left out:</source>
        <translation>Non compris, et laissé de côté&#xa0;:</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Columns of the list of views to import.</extracomment>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Compared with yours</source>
        <translation>Comparée à la vôtre</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Views in the file</source>
        <translation>Vues du fichier</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <extracomment>Tool tip in the list of views to import. %1 is the query of the view one has.</extracomment>
        <translation>La vôtre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>callboard::ViewNameDialog</name>
    <message>
        <source>Save as a view</source>
        <translation>Enregistrer comme vue</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>With these &amp;columns</source>
        <extracomment>Check box: the view also keeps which columns the table shows.</extracomment>
        <translation>Avec ces &amp;colonnes</translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n character(s).</source>
        <translation>
            <numerusform>Le nom dépasse %n caractère.</numerusform>
            <numerusform>Le nom dépasse %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>Une autre vue porte ce nom.</translation>
    </message>
</context>
<context>
    <name>callboard::ViewsPanel</name>
    <message>
        <source>Views</source>
        <extracomment>Title of the list of saved views.</extracomment>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Save, import and export views</source>
        <extracomment>Button: save the present query as a view, import, export.</extracomment>
        <translation>Enregistrer, importer et exporter des vues</translation>
    </message>
</context>
<context>
    <name>callboard::WaveformView</name>
    <message>
        <source>Position in the recording</source>
        <translation>Position dans l’enregistrement</translation>
    </message>
</context>
<context>
    <name>callboard::WindowActions</name>
    <message>
        <source>&amp;Synchronise now</source>
        <extracomment>Menu: asks the telephone systems for new calls now.</extracomment>
        <translation>&amp;Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Work &amp;offline</source>
        <extracomment>Menu, with a check mark: nothing is sent or fetched.</extracomment>
        <translation>Travailler &amp;hors connexion</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Comptes…</translation>
    </message>
    <message>
        <source>Edits &amp;waiting to be sent…</source>
        <extracomment>Menu: opens the list of edits that have not reached their telephone system.</extracomment>
        <translation>&amp;Modifications à envoyer…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Clear fi&amp;lters</source>
        <translation>E&amp;ffacer les filtres</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <extracomment>Menu: moves the keyboard to the next part of the window.</extracomment>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Side bar</source>
        <extracomment>Menu, with a check mark: the column with saved views and filters.</extracomment>
        <translation>&amp;Barre latérale</translation>
    </message>
    <message>
        <source>C&amp;hart</source>
        <extracomment>Menu, with a check mark: the panel with calls per day.</extracomment>
        <translation>&amp;Graphique</translation>
    </message>
    <message>
        <source>Compact &amp;rows</source>
        <extracomment>Menu, with a check mark: one line per call or caller instead of two, and lists closer together.</extracomment>
        <translation>Lignes c&amp;ompactes</translation>
    </message>
    <message>
        <source>Rese&amp;t columns</source>
        <translation>Réi&amp;nitialiser les colonnes</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <extracomment>Menu: moves the keyboard to the note of the chosen call.</extracomment>
        <translation>Rédi&amp;ger une note</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Clavier</translation>
    </message>
    <message>
        <source>&amp;About Callboard</source>
        <translation>À &amp;propos de Callboard</translation>
    </message>
    <message>
        <source>Call&amp;board</source>
        <extracomment>The program&apos;s own menu; the name is not translated.</extracomment>
        <translation>Call&amp;board</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Sa&amp;ved views</source>
        <extracomment>Menu: the saved views.</extracomment>
        <translation>&amp;Vues enregistrées</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <extracomment>Menu: light, dark or as the desktop.</extracomment>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <extracomment>Appearance: light or dark as the desktop is.</extracomment>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <extracomment>Menu about the chosen call.</extracomment>
        <translation>A&amp;ppel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <extracomment>Menu: opens the dialog with all settings.</extracomment>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>Reset &amp;window layout</source>
        <extracomment>Menu: sizes of the window and its parts, and the columns, become what they were at first.</extracomment>
        <translation>Réinitialiser la &amp;disposition</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <extracomment>Menu: opens the user guide.</extracomment>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <extracomment>Menu: opens a line to type what one wants to do, with a list of all commands.</extracomment>
        <translation>&amp;Rechercher une commande…</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <extracomment>Menu: copies a text about versions and the state of the program, for those who help.</extracomment>
        <translation>Copier le &amp;diagnostic</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <extracomment>Menu: opens the file with what the program has noted.</extracomment>
        <translation>Afficher le &amp;journal</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <extracomment>Appearance: for those who see little; strong edges, black on white.</extracomment>
        <translation>Contraste é&amp;levé, clair</translation>
    </message>
    <message>
        <source>H&amp;igh contrast, dark</source>
        <extracomment>Appearance: for those who see little; strong edges, white on black.</extracomment>
        <translation>Con&amp;traste élevé, sombre</translation>
    </message>
</context>
<context>
    <name>callboard::WindowDialogs</name>
    <message>
        <source>Callboard %1

All your telephone systems in one list. Free software under the GNU General Public License, version 3 or later.</source>
        <extracomment>%1 is a version number.</extracomment>
        <translation>Callboard %1

Tous vos systèmes téléphoniques dans une seule liste. Logiciel libre sous licence GNU General Public License, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>About Callboard</source>
        <translation>À propos de Callboard</translation>
    </message>
</context>
<context>
    <name>callboard::WindowLayout</name>
    <message>
        <source>Columns</source>
        <extracomment>Button: opens the list of the table&apos;s columns.</extracomment>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>callboard::WindowPages</name>
    <message>
        <source>&amp;Queue</source>
        <extracomment>Page of the window: the people who are to be called back.</extracomment>
        <translation>&amp;Rappels</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <extracomment>Page of the window: all calls.</extracomment>
        <translation>Appe&amp;ls</translation>
    </message>
    <message>
        <source>Rev&amp;iew</source>
        <extracomment>Page of the window: calls are listened to and judged.</extracomment>
        <translation>Évalua&amp;tions</translation>
    </message>
    <message>
        <source>Su&amp;mmary</source>
        <extracomment>Page of the window: key figures and charts.</extracomment>
        <translation>S&amp;ynthèse</translation>
    </message>
</context>
</TS>
