<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountHealth</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>how far behind</comment>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>how far behind</comment>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how far behind</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Último éxito</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Complete up to</source>
        <translation>Completo hasta</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
    <message>
        <source>%1, %2 behind</source>
        <extracomment>Until when the calls of an account are known. %1 is a moment, %2 is &quot;12 minutes&quot;.</extracomment>
        <translation>%1, %2 de retraso</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier range(s)</source>
        <extracomment>Above a list of time ranges.</extracomment>
        <translation>
            <numerusform>%n intervalo anterior</numerusform>
            <numerusform>%n intervalos anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A time range that is known completely. %1 is its beginning, %2 its end.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>the oldest call</source>
        <translation>la llamada más antigua</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
    <message>
        <source>Known, with gaps between</source>
        <translation>Conocido, con huecos</translation>
    </message>
    <message>
        <source>Known without gaps</source>
        <translation>Conocido sin huecos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>%L1 of %L2 left at the last answer</source>
        <extracomment>How many requests a telephone system still takes. %L1 is what is left, %L2 what it allows.</extracomment>
        <translation>Quedaban %L1 de %L2 en la última respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln a minute at most, as you have set it</source>
        <translation>
            <numerusform>%Ln por minuto como máximo, según su ajuste</numerusform>
            <numerusform>%Ln por minuto como máximo, según su ajuste</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Set the variable and start Callboard again, or keep the key elsewhere.</source>
        <translation>Defina la variable e inicie Callboard de nuevo, o guarde la clave en otro sitio.</translation>
    </message>
    <message>
        <source>Put the key into that file, readable by you, then check again.</source>
        <translation>Ponga la clave en ese archivo, de modo que usted pueda leerlo, y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Unlock the keyring with your password, then check again.</source>
        <translation>Desbloquee el depósito de claves con su contraseña y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Start the keyring of your desktop (such as GNOME Keyring or KWallet), or keep the key elsewhere.</source>
        <translation>Inicie el depósito de claves de su escritorio (como GNOME Keyring o KWallet), o guarde la clave en otro sitio.</translation>
    </message>
    <message>
        <source>Enter the key again, or sign in where the system offers that.</source>
        <translation>Introduzca la clave de nuevo, o inicie sesión si el sistema lo ofrece.</translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again by itself at %1.</source>
        <extracomment>%1 is a moment such as &quot;Today 08:45&quot;.</extracomment>
        <translation>No se pierde nada; se vuelve a intentar solo. Próximo intento: %1.</translation>
    </message>
    <message>
        <source>Nothing is lost; it is tried again by itself.</source>
        <translation>No se pierde nada; se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>%1 knows the key of %2, but it lacks a right.</source>
        <extracomment>%1 is a telephone system, %2 an account&apos;s name.</extracomment>
        <translation>%1 conoce la clave de %2, pero le falta un permiso.</translation>
    </message>
    <message>
        <source>Give it that right in %1, or enter a key that has it.</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>Déselo en %1 o introduzca una clave que lo tenga.</translation>
    </message>
    <message>
        <source>%1 has ended the sign-in of %2.</source>
        <translation>%1 ha terminado la sesión de %2.</translation>
    </message>
    <message>
        <source>%1 does not accept the key of %2 any more.</source>
        <translation>%1 ya no acepta la clave de %2.</translation>
    </message>
    <message>
        <source>Sign in again; calls and notes stay as they are.</source>
        <translation>Inicie sesión de nuevo; las llamadas y las notas quedan como están.</translation>
    </message>
    <message>
        <source>Enter a new key; calls and notes stay as they are.</source>
        <translation>Introduzca una clave nueva; las llamadas y las notas quedan como están.</translation>
    </message>
    <message>
        <source>Wait until %1: it goes on by itself then.</source>
        <extracomment>%1 is a moment such as &quot;Today 08:45&quot;.</extracomment>
        <translation>Espere; continúa solo. Momento: %1.</translation>
    </message>
    <message>
        <source>Wait a while: it goes on by itself.</source>
        <translation>Espere un poco: continúa solo.</translation>
    </message>
    <message>
        <source>Look whether the address of the account is still right.</source>
        <translation>Mire si la dirección de la cuenta sigue siendo correcta.</translation>
    </message>
    <message>
        <source>Check again when you have signed in.</source>
        <translation>Compruebe de nuevo cuando haya iniciado sesión.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests.</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>%1 pide menos peticiones.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>You work offline: nothing is read or sent.</source>
        <translation>Trabaja sin conexión: no se lee ni se envía nada.</translation>
    </message>
    <message>
        <source>Everything you do is kept, and sent when you work online again.</source>
        <translation>Todo lo que haga se guarda y se envía cuando vuelva a trabajar con conexión.</translation>
    </message>
    <message>
        <source>Being read right now.</source>
        <translation>Se está leyendo ahora mismo.</translation>
    </message>
    <message>
        <source>Nothing has been read yet.</source>
        <translation>Aún no se ha leído nada.</translation>
    </message>
    <message>
        <source>Reading begins by itself.</source>
        <translation>La lectura empieza sola.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Todo va bien.</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <extracomment>Button: asks the telephone systems right now whether they can be read.</extracomment>
        <translation>Comprobar a&amp;hora</translation>
    </message>
    <message>
        <source>&amp;Enter a new key…</source>
        <translation>&amp;Introducir una clave nueva…</translation>
    </message>
    <message>
        <source>Sign &amp;in again…</source>
        <translation>Iniciar sesión de &amp;nuevo…</translation>
    </message>
    <message>
        <source>C&amp;hange the account…</source>
        <extracomment>Button: opens the dialog with address, key and the other settings of an account.</extracomment>
        <translation>Cambiar la cuen&amp;ta…</translation>
    </message>
    <message>
        <source>Work &amp;online</source>
        <translation>Trabajar con cone&amp;xión</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be read</source>
        <translation>
            <numerusform>%n elemento no se pudo leer</numerusform>
            <numerusform>%n elementos no se pudieron leer</numerusform>
        </translation>
    </message>
    <message>
        <source>The key of %1 is not in the environment variable %2.</source>
        <extracomment>%1 is an account, %2 the name of an environment variable.</extracomment>
        <translation>La clave de %1 no está en la variable de entorno %2.</translation>
    </message>
    <message>
        <source>The key of %1 is not in the file %2.</source>
        <extracomment>%1 is an account, %2 the path of a file.</extracomment>
        <translation>La clave de %1 no está en el archivo %2.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>No se puede leer el archivo %1.</translation>
    </message>
    <message>
        <source>The key of %1 was for one session only, and is forgotten.</source>
        <translation>La clave de %1 era solo para una sesión y se ha olvidado.</translation>
    </message>
    <message>
        <source>The keyring of this desktop has no key of %1.</source>
        <translation>El depósito de claves de este escritorio no tiene ninguna clave de %1.</translation>
    </message>
    <message>
        <source>The keyring of this desktop is locked.</source>
        <translation>El depósito de claves de este escritorio está bloqueado.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that answers.</source>
        <translation>Este escritorio no tiene ningún depósito de claves que responda.</translation>
    </message>
</context>
<context>
    <name>AccountSentences</name>
    <message>
        <source>%1 knows the key of “%2”, but it lacks the right to read calls. Give it that right in %1, or make a key that has it.</source>
        <translation>%1 conoce la clave de «%2», pero le falta el permiso para leer llamadas. Déselo en %1 o cree una clave que lo tenga.</translation>
    </message>
    <message>
        <source>%1 knows the key of “%2”, but it lacks a right: %3. Give it that right in %1, or make a key that has it.</source>
        <extracomment>%1 is the provider, %2 the account&apos;s name, %3 the missing right, in the provider&apos;s words.</extracomment>
        <translation>%1 conoce la clave de «%2», pero le falta un permiso: %3. Déselo en %1 o cree una clave que lo tenga.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>a difference between two clocks</comment>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>a difference between two clocks</comment>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>a difference between two clocks</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>The key of %1 cannot be read from %2.</source>
        <translation>No se puede leer la clave de %1 desde %2.</translation>
    </message>
    <message>
        <source>%1 does not accept the key of “%2”: it is mistyped, expired or revoked.</source>
        <translation>%1 no acepta la clave de «%2»: está mal escrita, ha caducado o se ha revocado.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, and the address if you typed it.</source>
        <extracomment>%1 is a host name.</extracomment>
        <translation>No se puede acceder a %1. Compruebe la red y, si la ha escrito, la dirección.</translation>
    </message>
    <message>
        <source>%1 took too long to answer. Try again in a moment.</source>
        <translation>%1 ha tardado demasiado en responder. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>%1 answers, but not in the way of %2. Check the address.</source>
        <extracomment>%1 is a host name, %2 a provider.</extracomment>
        <translation>%1 responde, pero no como %2. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>%1 answers with a web page instead of data. Check the address; in the network of a hotel or airport, sign in with a web browser first.</source>
        <translation>%1 responde con una página web en lugar de datos. Compruebe la dirección; en la red de un hotel o aeropuerto, inicie sesión antes con un navegador web.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests. Try again in a moment.</source>
        <translation>%1 pide menos peticiones. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own. Try again later.</source>
        <translation>%1 tiene un problema propio. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 behind that of %2. Set it right: sign-ins and times depend on it.</source>
        <extracomment>%1 is &quot;5 minutes&quot;, %2 the provider.</extracomment>
        <translation>El reloj de este ordenador va %1 por detrás del de %2. Póngalo en hora: de él dependen los inicios de sesión y las horas.</translation>
    </message>
    <message>
        <source>The clock of this computer is %1 ahead of that of %2. Set it right: sign-ins and times depend on it.</source>
        <translation>El reloj de este ordenador va %1 por delante del de %2. Póngalo en hora: de él dependen los inicios de sesión y las horas.</translation>
    </message>
    <message>
        <source>%1 shows only its newest calls. What came while Callboard was not running may be missing.</source>
        <translation>%1 solo muestra sus llamadas más recientes. Puede faltar lo que entró mientras Callboard no estaba abierto.</translation>
    </message>
    <message numerus="yes">
        <source>%1 shows no calls older than %n day(s).</source>
        <translation>
            <numerusform>%1 no muestra llamadas de hace más de %n día.</numerusform>
            <numerusform>%1 no muestra llamadas de hace más de %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls may be missing between %1 and %2.</source>
        <extracomment>A gap in what is known of an account. %1 and %2 are moments such as &quot;Mon 16 Mar 14:00&quot;.</extracomment>
        <translation>Pueden faltar llamadas entre %1 y %2.</translation>
    </message>
    <message>
        <source>Its key is in the keyring of this desktop.</source>
        <translation>Su clave está en el depósito de claves de este escritorio.</translation>
    </message>
    <message>
        <source>Its key is read from the environment variable %1.</source>
        <extracomment>%1 is the name of an environment variable.</extracomment>
        <translation>Su clave se lee de la variable de entorno %1.</translation>
    </message>
    <message>
        <source>Its key is read from the file %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Su clave se lee del archivo %1.</translation>
    </message>
    <message>
        <source>Its key is forgotten when Callboard ends.</source>
        <translation>Su clave se olvida al cerrar Callboard.</translation>
    </message>
    <message>
        <source>Its history has been read back to %1.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Su historial se ha leído hasta el %1.</translation>
    </message>
    <message>
        <source>Its history has been read to its end.</source>
        <translation>Su historial se ha leído hasta el final.</translation>
    </message>
    <message>
        <source>Its history back to %1 has not been read to its end yet.</source>
        <translation>Su historial hasta el %1 aún no se ha leído del todo.</translation>
    </message>
    <message>
        <source>Its history has not been read to its end yet.</source>
        <translation>Su historial aún no se ha leído del todo.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Changed, kept here</source>
        <translation>Cambiada, solo aquí</translation>
    </message>
    <message>
        <source>Logged</source>
        <translation>Registrada</translation>
    </message>
    <message>
        <source>Deletion asked for</source>
        <translation>Eliminación solicitada</translation>
    </message>
    <message>
        <source>Deletion taken back</source>
        <translation>Eliminación anulada</translation>
    </message>
    <message>
        <source>Deleted at the provider</source>
        <translation>Eliminada en el proveedor</translation>
    </message>
    <message>
        <source>Unsent edit discarded</source>
        <translation>Cambio sin enviar descartado</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Enviado de nuevo</translation>
    </message>
    <message>
        <source>Hidden here</source>
        <translation>Ocultada aquí</translation>
    </message>
    <message>
        <source>Shown again</source>
        <translation>Mostrada de nuevo</translation>
    </message>
    <message>
        <source>Marked as reviewed</source>
        <translation>Marcada como revisada</translation>
    </message>
    <message>
        <source>Marked as not reviewed</source>
        <translation>Marcada como no revisada</translation>
    </message>
    <message>
        <source>Answer of a review changed</source>
        <translation>Respuesta de una revisión cambiada</translation>
    </message>
    <message>
        <source>Review list made</source>
        <translation>Lista de revisión creada</translation>
    </message>
    <message>
        <source>Review list removed</source>
        <translation>Lista de revisión quitada</translation>
    </message>
    <message>
        <source>Left out of a review list</source>
        <translation>Excluida de una lista de revisión</translation>
    </message>
    <message>
        <source>Scorecard saved</source>
        <translation>Hoja de puntuación guardada</translation>
    </message>
    <message>
        <source>Remark in the recording</source>
        <translation>Observación en la grabación</translation>
    </message>
    <message>
        <source>Remark in the recording removed</source>
        <translation>Observación en la grabación quitada</translation>
    </message>
    <message>
        <source>Record separated</source>
        <translation>Registro separado</translation>
    </message>
    <message>
        <source>Calls joined</source>
        <translation>Llamadas unidas</translation>
    </message>
    <message>
        <source>Linked to a guest</source>
        <translation>Vinculada a un huésped</translation>
    </message>
    <message>
        <source>Unlinked from a guest</source>
        <translation>Desvinculada de un huésped</translation>
    </message>
    <message>
        <source>Link to a guest taken back</source>
        <translation>Vínculo con un huésped anulado</translation>
    </message>
    <message>
        <source>Guest added</source>
        <translation>Huésped añadido</translation>
    </message>
    <message>
        <source>Guest changed</source>
        <translation>Huésped cambiado</translation>
    </message>
    <message>
        <source>Guest removed</source>
        <translation>Huésped quitado</translation>
    </message>
    <message>
        <source>Guest brought back</source>
        <translation>Huésped recuperado</translation>
    </message>
    <message>
        <source>Guests merged</source>
        <translation>Huéspedes combinados</translation>
    </message>
    <message>
        <source>Guests taken apart</source>
        <translation>Huéspedes separados</translation>
    </message>
    <message>
        <source>Guests imported</source>
        <translation>Huéspedes importados</translation>
    </message>
    <message>
        <source>Guest to be kept at the provider, too</source>
        <translation>El huésped debe guardarse también en el proveedor</translation>
    </message>
    <message>
        <source>Guest no longer to be kept at the provider</source>
        <translation>El huésped ya no debe guardarse en el proveedor</translation>
    </message>
    <message>
        <source>Guest kept at the provider, too</source>
        <translation>Huésped guardado también en el proveedor</translation>
    </message>
    <message>
        <source>Call-back done</source>
        <translation>Devolución de llamada hecha</translation>
    </message>
    <message>
        <source>Call-back put off</source>
        <translation>Devolución de llamada aplazada</translation>
    </message>
    <message>
        <source>Call-back taken on</source>
        <translation>Devolución de llamada asumida</translation>
    </message>
    <message>
        <source>Number hidden from the queue</source>
        <translation>Número ocultado en la cola</translation>
    </message>
    <message>
        <source>Call-back decided otherwise</source>
        <translation>Devolución de llamada decidida de otro modo</translation>
    </message>
    <message>
        <source>Call-back open again</source>
        <translation>Devolución de llamada abierta de nuevo</translation>
    </message>
    <message>
        <source>Listened to</source>
        <translation>Escuchada</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Datos borrados</translation>
    </message>
    <message>
        <source>Retention set</source>
        <translation>Conservación fijada</translation>
    </message>
    <message>
        <source>Account connected</source>
        <translation>Cuenta conectada</translation>
    </message>
    <message>
        <source>Account removed</source>
        <translation>Cuenta quitada</translation>
    </message>
    <message>
        <source>before: %1</source>
        <extracomment>Audit trail: the words a field had before. %1 is the text.</extracomment>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>after: %1</source>
        <extracomment>Audit trail: the words a field has after a change. %1 is the text.</extracomment>
        <translation>después: %1</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column title</comment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>column title</comment>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column title</comment>
        <extracomment>Column title: what somebody did.</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>column title</comment>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>column title</comment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Words of the transcript corrected</source>
        <translation>Palabras de la transcripción corregidas</translation>
    </message>
    <message>
        <source>Import of guests taken back</source>
        <translation>Importación de huéspedes anulada</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Copia de seguridad hecha</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>Restaurado desde una copia de seguridad</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>%1 The reason: %2.</source>
        <extracomment>%1 is a sentence about what failed, %2 the system&apos;s reason.</extracomment>
        <translation>%1 El motivo: %2.</translation>
    </message>
    <message>
        <source>its beginning</source>
        <extracomment>In place of the name of a file inside a backup.</extracomment>
        <translation>su comienzo</translation>
    </message>
    <message>
        <source>%1 is not a backup of Callboard. Choose a file that “Back up” has made.</source>
        <translation>%1 no es una copia de seguridad de Callboard. Elija un archivo creado con «Copia de seguridad».</translation>
    </message>
    <message>
        <source>%1 ends too early, so it is not whole. Copy it again from where it comes from, or choose an older backup.</source>
        <translation>%1 termina antes de tiempo, así que no está completo. Cópielo de nuevo desde su origen o elija una copia más antigua.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 is not what was backed up. Copy it again from where it comes from, or choose an older backup.</source>
        <extracomment>%1 is a file, %2 a file inside it.</extracomment>
        <translation>%1 está dañado: %2 no es lo que se copió. Cópielo de nuevo desde su origen o elija una copia más antigua.</translation>
    </message>
    <message>
        <source>%1 is not whole: %2 is missing in it. Choose another backup.</source>
        <translation>%1 no está completo: le falta %2. Elija otra copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 contains %2, which no backup of Callboard does, or not in that place. Nothing was unpacked from it; choose another backup.</source>
        <translation>%1 contiene %2, que ninguna copia de seguridad de Callboard contiene, o no en ese lugar. No se ha extraído nada; elija otra copia de seguridad.</translation>
    </message>
    <message>
        <source>The database %2 in %1 is not sound: %3. Choose another backup.</source>
        <extracomment>%2 is a file inside the backup, %3 what the database says about it.</extracomment>
        <translation>La base de datos %2 de %1 no está en buen estado: %3. Elija otra copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Callboard. Install that version, then restore it.</source>
        <translation>%1 se hizo con una versión más reciente de Callboard. Instale esa versión y después restáurelo.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Callboard, %2. Install that version, then restore it.</source>
        <extracomment>%1 is a file, %2 a version number.</extracomment>
        <translation>%1 se hizo con una versión más reciente de Callboard, %2. Instale esa versión y después restáurelo.</translation>
    </message>
    <message>
        <source>%1 claims to hold more than a backup of its size can. It was not unpacked; choose another backup.</source>
        <translation>%1 dice contener más de lo que cabe en una copia de seguridad de su tamaño. No se ha extraído; elija otra copia de seguridad.</translation>
    </message>
    <message>
        <source>There is not enough room in %1: %2 must be free. Make room, then try again.</source>
        <extracomment>%1 is a folder, %2 a size such as 1.2 GB.</extracomment>
        <translation>No hay espacio suficiente en %1: debe haber %2 libres. Haga sitio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
    <message>
        <source>The databases could not be copied or opened.</source>
        <translation>No se pudieron copiar o abrir las bases de datos.</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>Interrumpido. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Copying the databases…</source>
        <translation>Copiando las bases de datos…</translation>
    </message>
    <message>
        <source>Packing…</source>
        <translation>Comprimiendo…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Unpacking…</source>
        <translation>Extrayendo…</translation>
    </message>
    <message>
        <source>Made on %1 by Callboard %2.</source>
        <extracomment>%1 is a moment, %2 a version number.</extracomment>
        <translation>Hecha el %1 con Callboard %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>no calls, they are fetched again</source>
        <translation>sin llamadas (se vuelven a descargar)</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>grabaciones</translation>
    </message>
    <message>
        <source>%1 It holds settings, notes and decisions; %2.</source>
        <extracomment>%1: when a backup was made. %2: a list such as &quot;2 accounts, 3 calls, 4 MB&quot;.</extracomment>
        <translation>%1 Contiene ajustes, notas y decisiones; %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) that waited to be sent when the backup was made may have been sent since. They are on hold: decide about each in “Edits waiting to be sent”.</source>
        <translation>
            <numerusform>%n cambio que estaba pendiente de envío al hacer la copia puede haberse enviado desde entonces. Está en suspenso: decida sobre él en «Cambios pendientes de envío».</numerusform>
            <numerusform>%n cambios que estaban pendientes de envío al hacer la copia pueden haberse enviado desde entonces. Están en suspenso: decida sobre cada uno en «Cambios pendientes de envío».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were erased here after this backup was made. They are in it: erase them again after restoring.</source>
        <translation>
            <numerusform>Los datos de %n persona se borraron aquí después de hacer esta copia. Siguen en ella: bórrelos de nuevo después de restaurar.</numerusform>
            <numerusform>Los datos de %n personas se borraron aquí después de hacer esta copia. Siguen en ella: bórrelos de nuevo después de restaurar.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was here before is kept in %1.</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>Lo que había aquí antes se conserva en %1.</translation>
    </message>
    <message>
        <source>Keys and passwords are not part of a backup. They stay in this computer&apos;s keyring; on another computer each account asks for its key.</source>
        <translation>Las claves y contraseñas no forman parte de una copia de seguridad. Se quedan en el depósito de claves de este ordenador; en otro ordenador, cada cuenta pide su clave.</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>their telephone system does not allow it</source>
        <extracomment>Why calls were left as they were: ends &quot;3 calls were left as they were: …&quot;.</extracomment>
        <translation>su sistema telefónico no lo permite</translation>
    </message>
    <message>
        <source>they are no longer there</source>
        <translation>ya no están</translation>
    </message>
    <message>
        <source>it was sent already</source>
        <translation>ya se había enviado</translation>
    </message>
    <message>
        <source>you cancelled</source>
        <translation>cancelado por usted</translation>
    </message>
    <message>
        <source>The calls</source>
        <extracomment>&quot;The calls&quot;: subject of a sentence about a failure.</extracomment>
        <translation>La lista de llamadas</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were left as they were: %1</source>
        <extracomment>Report. %1 is the reason.</extracomment>
        <translation>
            <numerusform>%n llamada quedó como estaba: %1</numerusform>
            <numerusform>%n llamadas quedaron como estaban: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The window cannot be opened: %1.</source>
        <translation>No se puede abrir la ventana: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a number of “callboard outbox list”.</source>
        <translation>«%1» no es un número de «callboard outbox list».</translation>
    </message>
    <message>
        <source>Nothing with the number %1 waits.</source>
        <translation>No hay nada en espera con el número %1.</translation>
    </message>
    <message>
        <source>outbox retry needs numbers of “callboard outbox list”, or --all.</source>
        <translation>outbox retry necesita números de «callboard outbox list», o --all.</translation>
    </message>
    <message>
        <source>%1: dropped</source>
        <translation>%1: descartado</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Huésped</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>habitación %1</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Estancia</translation>
    </message>
    <message>
        <source>--language needs a language such as de or pt-BR.</source>
        <translation>--language necesita un idioma como es o pt-BR.</translation>
    </message>
    <message>
        <source>“%1” is no telephone number.</source>
        <translation>«%1» no es un número de teléfono.</translation>
    </message>
    <message>
        <source>--%1 needs a day such as 2026-03-16.</source>
        <translation>--%1 necesita un día como 2026-03-16.</translation>
    </message>
    <message>
        <source>A guest needs a name or a number.</source>
        <translation>Un huésped necesita un nombre o un número.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too long.</source>
        <translation>%1 es demasiado largo.</translation>
    </message>
    <message>
        <source>--columns is a list of: %1.</source>
        <translation>--columns es una lista de: %1.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>Se ha cancelado la importación; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 added, %2 updated, %3 known already, %4 not taken.</source>
        <translation>%1 añadidos, %2 actualizados, %3 ya conocidos, %4 no importados.</translation>
    </message>
    <message>
        <source>There is no import to take back.</source>
        <translation>No hay ninguna importación que anular.</translation>
    </message>
    <message>
        <source>%1 removed, %2 as before, %3 kept because they were changed since.</source>
        <translation>%1 quitados, %2 como antes, %3 conservados porque se cambiaron después.</translation>
    </message>
    <message>
        <source>This removes %1 from the directory; add --yes to do it.</source>
        <translation>Esto quita a %1 del directorio; añada --yes para hacerlo.</translation>
    </message>
    <message>
        <source>These are one guest already.</source>
        <translation>Ya son un solo huésped.</translation>
    </message>
    <message>
        <source>“%1” is no guest; they look like g17.</source>
        <translation>«%1» no es un huésped; son como g17.</translation>
    </message>
    <message>
        <source>%1 is not part of another guest.</source>
        <translation>%1 no es parte de otro huésped.</translation>
    </message>
    <message>
        <source>%1 became part of another guest in turn; take that apart first.</source>
        <translation>%1 pasó a su vez a ser parte de otro huésped; separe antes ese.</translation>
    </message>
    <message>
        <source>import needs a file, or --undo.</source>
        <translation>import necesita un archivo, o --undo.</translation>
    </message>
    <message>
        <source>%1 of %2 guests</source>
        <translation>%1 de %2 huéspedes</translation>
    </message>
    <message>
        <source>link needs one of --guest G or --unlink.</source>
        <translation>link necesita uno de --guest G o --unlink.</translation>
    </message>
    <message>
        <source>%1 was with %2.</source>
        <translation>%1 fue con %2.</translation>
    </message>
    <message>
        <source>%1 is linked with nobody.</source>
        <translation>%1 no está vinculada a nadie.</translation>
    </message>
    <message>
        <source>%1 is not a folder that can be written</source>
        <translation>%1 no es una carpeta en la que se pueda escribir</translation>
    </message>
    <message>
        <source>%1 can be read by others</source>
        <translation>otros pueden leer %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>cache %1, desk %2</source>
        <translation>caché %1, datos propios %2</translation>
    </message>
    <message>
        <source>%1 calls from %2 records</source>
        <translation>%1 llamadas de %2 registros</translation>
    </message>
    <message>
        <source>it was damaged and is being filled again</source>
        <translation>había daños; se está llenando de nuevo</translation>
    </message>
    <message>
        <source>it was damaged; what could be read was saved</source>
        <translation>había daños; se ha salvado lo que se pudo leer</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>not available; keys can come from --secret env:VARIABLE or file:PATH</source>
        <translation>no disponible; las claves se pueden dar con --secret env:VARIABLE o file:RUTA</translation>
    </message>
    <message>
        <source>%1 waiting, %2 need a decision</source>
        <translation>%1 en espera, %2 requieren una decisión</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>LOOK</source>
        <translation>ATENCIÓN</translation>
    </message>
    <message>
        <source>not examined: another Callboard is using this profile</source>
        <translation>sin examinar: otro Callboard está usando este perfil</translation>
    </message>
    <message>
        <source>Another Callboard is using this profile; close it first, or choose another with --profile.</source>
        <translation>Otro Callboard está usando este perfil; ciérrelo antes o elija otro con --profile.</translation>
    </message>
    <message>
        <source>No earlier notes of %1 are kept.</source>
        <translation>No se conservan notas anteriores de %1.</translation>
    </message>
    <message>
        <source>There is no earlier note %1 of this call; see note ID --history.</source>
        <translation>Esta llamada no tiene la nota anterior %1; vea note ID --history.</translation>
    </message>
    <message>
        <source>only calls that match, in the language of the search box</source>
        <translation>solo las llamadas que coincidan, en el lenguaje del cuadro de búsqueda</translation>
    </message>
    <message>
        <source>the query and order of a saved view; with --query, both hold</source>
        <translation>la consulta y el orden de una vista guardada; con --query, valen ambas</translation>
    </message>
    <message>
        <source>machine-readable output; its keys are stable</source>
        <translation>salida para programas; sus claves no cambian</translation>
    </message>
    <message>
        <source>name or number of the account</source>
        <translation>nombre o número de la cuenta</translation>
    </message>
    <message>
        <source>only this account, by name or number; may be repeated</source>
        <translation>solo esta cuenta, por nombre o número; se puede repetir</translation>
    </message>
    <message>
        <source>really do it</source>
        <translation>hacerlo de verdad</translation>
    </message>
    <message>
        <source>calls in the generated world, 1 to 1000000 (default 5000)</source>
        <translation>llamadas del mundo generado, de 1 a 1000000 (por defecto 5000)</translation>
    </message>
    <message>
        <source>another number makes another world (default 1)</source>
        <translation>otro número da otro mundo (por defecto 1)</translation>
    </message>
    <message>
        <source>the world&apos;s present, ISO 8601 (default: now)</source>
        <translation>el presente del mundo, ISO 8601 (por defecto: ahora)</translation>
    </message>
    <message>
        <source>list the connected accounts</source>
        <translation>listar las cuentas conectadas</translation>
    </message>
    <message>
        <source>list what can be connected, and what each of them asks for</source>
        <translation>listar lo que se puede conectar y lo que pide cada sistema</translation>
    </message>
    <message>
        <source>connect an account; what is missing is asked for, and the key is checked first, unless --offline</source>
        <translation>conectar una cuenta; se pregunta lo que falte y antes se comprueba la clave, salvo con --offline</translation>
    </message>
    <message>
        <source>what to call it here</source>
        <translation>cómo llamarla aquí</translation>
    </message>
    <message>
        <source>address of the service, when it is not the usual one</source>
        <translation>dirección del servicio, si no es la habitual</translation>
    </message>
    <message>
        <source>a setting of the provider, such as timezone=Europe/Paris; may be repeated</source>
        <translation>un ajuste del proveedor, como timezone=Europe/Madrid; se puede repetir</translation>
    </message>
    <message>
        <source>where the key is kept; for the keyring it is asked for, or read from standard input (default keyring)</source>
        <translation>dónde se guarda la clave; para el depósito de claves se pregunta o se lee de la entrada estándar (por defecto keyring)</translation>
    </message>
    <message>
        <source>sign in with a web browser instead of giving a key, where the provider offers that</source>
        <translation>iniciar sesión con un navegador web en lugar de dar una clave, si el proveedor lo ofrece</translation>
    </message>
    <message>
        <source>with --sign-in: only print the page, do not open it</source>
        <translation>con --sign-in: solo mostrar la página, sin abrirla</translation>
    </message>
    <message>
        <source>import calls from this day on, such as 2026-01-01 or -3m (default: all)</source>
        <translation>importar llamadas desde este día, como 2026-01-01 o -3m (por defecto: todas)</translation>
    </message>
    <message>
        <source>check that the account&apos;s key works</source>
        <translation>comprobar que la clave de la cuenta funciona</translation>
    </message>
    <message>
        <source>forget an account, its key, its calls and its unsent edits</source>
        <translation>olvidar una cuenta, su clave, sus llamadas y sus cambios sin enviar</translation>
    </message>
    <message>
        <source>fetch new and changed calls, and send what waits</source>
        <translation>descargar las llamadas nuevas y cambiadas y enviar lo pendiente</translation>
    </message>
    <message>
        <source>read the whole history again and look for deletions</source>
        <translation>leer de nuevo todo el historial y buscar eliminaciones</translation>
    </message>
    <message>
        <source>list calls from the cache</source>
        <translation>listar llamadas de la caché</translation>
    </message>
    <message>
        <source>order, such as started:desc (the default) or talk</source>
        <translation>orden, como started:desc (por defecto) o talk</translation>
    </message>
    <message>
        <source>at most so many calls</source>
        <translation>como máximo tantas llamadas</translation>
    </message>
    <message>
        <source>leave out the first calls</source>
        <translation>omitir las primeras llamadas</translation>
    </message>
    <message>
        <source>kind of output (default table); xlsx only with --output</source>
        <translation>tipo de salida (por defecto table); xlsx solo con --output</translation>
    </message>
    <message>
        <source>write to this file, which is replaced only when all went well</source>
        <translation>escribir en este archivo, que solo se reemplaza si todo ha ido bien</translation>
    </message>
    <message>
        <source>everything about one call</source>
        <translation>todo sobre una llamada</translation>
    </message>
    <message>
        <source>totals by direction, status and provider</source>
        <translation>totales por sentido, estado y proveedor</translation>
    </message>
    <message>
        <source>count by this instead</source>
        <translation>contar por esto en su lugar</translation>
    </message>
    <message>
        <source>compare with the totals that the providers report</source>
        <translation>comparar con los totales que dan los proveedores</translation>
    </message>
    <message>
        <source>how many calls have each direction, status, line, employee and so on</source>
        <translation>cuántas llamadas hay de cada sentido, estado, línea, empleado y demás</translation>
    </message>
    <message>
        <source>list the saved views and how many calls each shows</source>
        <translation>listar las vistas guardadas y cuántas llamadas muestra cada una</translation>
    </message>
    <message>
        <source>everything about one view</source>
        <translation>todo sobre una vista</translation>
    </message>
    <message>
        <source>save a query as a view</source>
        <translation>guardar una consulta como vista</translation>
    </message>
    <message>
        <source>columns of the table, such as &quot;status caller started&quot;</source>
        <translation>columnas de la tabla, como «status caller started»</translation>
    </message>
    <message>
        <source>remove a saved view</source>
        <translation>quitar una vista guardada</translation>
    </message>
    <message>
        <source>write the saved views as text</source>
        <translation>escribir las vistas guardadas como texto</translation>
    </message>
    <message>
        <source>add the views of a text file, - for standard input; yours stay as they are</source>
        <translation>añadir las vistas de un archivo de texto, - para la entrada estándar; las suyas quedan como están</translation>
    </message>
    <message>
        <source>take over views that differ from yours, too</source>
        <translation>importar también las vistas que difieran de las suyas</translation>
    </message>
    <message>
        <source>only say what would happen</source>
        <translation>solo decir qué pasaría</translation>
    </message>
    <message>
        <source>fetch the recordings of a call, or say why that cannot be</source>
        <translation>descargar las grabaciones de una llamada, o decir por qué no es posible</translation>
    </message>
    <message>
        <source>copy the audio to this file, or into this folder</source>
        <translation>copiar el audio a este archivo o a esta carpeta</translation>
    </message>
    <message>
        <source>names of files in a folder: {date} {time} {direction} {number} {guest} {staff} {line} {id} {part}</source>
        <translation>nombres de los archivos en una carpeta: {date} {time} {direction} {number} {guest} {staff} {line} {id} {part}</translation>
    </message>
    <message>
        <source>mark a call as reviewed</source>
        <translation>marcar una llamada como revisada</translation>
    </message>
    <message>
        <source>it is to be reviewed again</source>
        <translation>hay que revisarla de nuevo</translation>
    </message>
    <message>
        <source>list the review lists and how far they are</source>
        <translation>listar las listas de revisión y cómo van</translation>
    </message>
    <message>
        <source>draw a fair sample of calls: of everybody the same number, none twice</source>
        <translation>sacar una muestra equilibrada de llamadas: de cada persona las mismas, ninguna dos veces</translation>
    </message>
    <message>
        <source>calls of everybody, 1 to 100 (default 5)</source>
        <translation>llamadas de cada persona, de 1 a 100 (por defecto 5)</translation>
    </message>
    <message>
        <source>only this person&apos;s; may be repeated</source>
        <translation>solo las de esta persona; se puede repetir</translation>
    </message>
    <message>
        <source>another number draws other calls, the same one the same (default 1)</source>
        <translation>otro número sortea otras llamadas, el mismo las mismas (por defecto 1)</translation>
    </message>
    <message>
        <source>make a review list of them</source>
        <translation>hacer con ellas una lista de revisión</translation>
    </message>
    <message>
        <source>with --save: its scorecard (default: the first)</source>
        <translation>con --save: su hoja de puntuación (por defecto: la primera)</translation>
    </message>
    <message>
        <source>scores of a review list by person and by question (default: the newest list)</source>
        <translation>puntuaciones de una lista de revisión por persona y por pregunta (por defecto: la lista más reciente)</translation>
    </message>
    <message>
        <source>kind of output (default table); csv has a row for every answer</source>
        <translation>tipo de salida (por defecto table); csv tiene una fila por respuesta</translation>
    </message>
    <message>
        <source>list the scorecards</source>
        <translation>listar las hojas de puntuación</translation>
    </message>
    <message>
        <source>add a scorecard from a JSON file; one of the same name gets a new version</source>
        <translation>añadir una hoja de puntuación de un archivo JSON; si ya hay una con ese nombre, recibe una versión nueva</translation>
    </message>
    <message>
        <source>log a call by hand</source>
        <translation>registrar una llamada a mano</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>required: the calling number</source>
        <translation>obligatorio: el número que llama</translation>
    </message>
    <message>
        <source>required: the called number</source>
        <translation>obligatorio: el número llamado</translation>
    </message>
    <message>
        <source>default completed</source>
        <translation>por defecto completed</translation>
    </message>
    <message>
        <source>the system that carried the call (default manual)</source>
        <translation>el sistema por el que pasó la llamada (por defecto manual)</translation>
    </message>
    <message>
        <source>when it began, ISO 8601 (default: now)</source>
        <translation>cuándo empezó, ISO 8601 (por defecto: ahora)</translation>
    </message>
    <message>
        <source>length of the call</source>
        <translation>duración de la llamada</translation>
    </message>
    <message>
        <source>subject; BlueRockTEL</source>
        <translation>asunto; BlueRockTEL</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>resumen</translation>
    </message>
    <message>
        <source>detailed summary; BlueRockTEL</source>
        <translation>resumen detallado; BlueRockTEL</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>transcripción</translation>
    </message>
    <message>
        <source>link to the recording</source>
        <translation>enlace a la grabación</translation>
    </message>
    <message>
        <source>the provider&apos;s id of the guest; overrides the match by number</source>
        <translation>el ID del huésped en el proveedor; prevalece sobre la coincidencia por número</translation>
    </message>
    <message>
        <source>the provider&apos;s id of the employee; escapelife</source>
        <translation>el ID del empleado en el proveedor; escapelife</translation>
    </message>
    <message>
        <source>number of a ticket; BlueRockTEL</source>
        <translation>número de un ticket; BlueRockTEL</translation>
    </message>
    <message>
        <source>number of a customer; BlueRockTEL</source>
        <translation>número de un cliente; BlueRockTEL</translation>
    </message>
    <message>
        <source>replace the notes of a call; - reads them from standard input</source>
        <translation>reemplazar las notas de una llamada; - las lee de la entrada estándar</translation>
    </message>
    <message>
        <source>the notes; an empty text clears them</source>
        <translation>las notas; un texto vacío las borra</translation>
    </message>
    <message>
        <source>read the notes from a UTF-8 file; - is standard input</source>
        <translation>leer las notas de un archivo UTF-8; - es la entrada estándar</translation>
    </message>
    <message>
        <source>list what the notes were before, newest first</source>
        <translation>listar cómo eran antes las notas, las más recientes primero</translation>
    </message>
    <message>
        <source>take the Nth of that list for the notes again</source>
        <translation>volver a tomar como notas la enésima (N) de esa lista</translation>
    </message>
    <message>
        <source>delete a call here and at its provider, for ever</source>
        <translation>eliminar una llamada aquí y en su proveedor, para siempre</translation>
    </message>
    <message>
        <source>take a record out of its call, for good: show lists the records of a call</source>
        <translation>sacar un registro de su llamada, de forma definitiva: show lista los registros de una llamada</translation>
    </message>
    <message>
        <source>make one call of two, for good</source>
        <translation>hacer de dos llamadas una, de forma definitiva</translation>
    </message>
    <message>
        <source>take a call out of the lists of this computer; is:deleted finds it</source>
        <translation>sacar una llamada de las listas de este ordenador; is:deleted la encuentra</translation>
    </message>
    <message>
        <source>show it again</source>
        <translation>mostrarla de nuevo</translation>
    </message>
    <message>
        <source>who rang and reached nobody, whatever line or system, and what became of it</source>
        <translation>quién llamó y no habló con nadie, en cualquier línea o sistema, y qué pasó después</translation>
    </message>
    <message>
        <source>count, and show what has gone, from this time on, ISO 8601 (default: 24 hours ago)</source>
        <translation>contar, y mostrar lo ya resuelto, desde esta hora, ISO 8601 (por defecto: hace 24 horas)</translation>
    </message>
    <message>
        <source>nobody needs to be called back any more, until they ring again</source>
        <translation>ya no hace falta devolver la llamada, hasta que vuelvan a llamar</translation>
    </message>
    <message>
        <source>why (default other)</source>
        <translation>por qué (por defecto other)</translation>
    </message>
    <message>
        <source>what else there is to say</source>
        <translation>qué más hay que decir</translation>
    </message>
    <message>
        <source>put off, until then or until they ring again</source>
        <translation>aplazar, hasta entonces o hasta que vuelvan a llamar</translation>
    </message>
    <message>
        <source>until this time, ISO 8601</source>
        <translation>hasta esta hora, ISO 8601</translation>
    </message>
    <message>
        <source>for so many minutes</source>
        <translation>durante tantos minutos</translation>
    </message>
    <message>
        <source>you look after it</source>
        <translation>usted se encarga</translation>
    </message>
    <message>
        <source>these numbers never ask for a call back again</source>
        <translation>estos números no vuelven a pedir que se devuelva la llamada</translation>
    </message>
    <message>
        <source>take back all that was decided about them: done, put off, taken, hidden</source>
        <translation>anular todo lo decidido sobre ellos: hecho, aplazado, asumido, ocultado</translation>
    </message>
    <message>
        <source>who changed, exported, hid or deleted what, newest first</source>
        <translation>quién cambió, exportó, ocultó o eliminó qué, lo más reciente primero</translation>
    </message>
    <message>
        <source>only entries with these words, this person or call</source>
        <translation>solo entradas con estas palabras, esta persona o esta llamada</translation>
    </message>
    <message>
        <source>only this action, such as delete or export</source>
        <translation>solo esta acción, como delete o export</translation>
    </message>
    <message>
        <source>only from this time on, ISO 8601</source>
        <translation>solo desde esta hora, ISO 8601</translation>
    </message>
    <message>
        <source>only before this time, ISO 8601</source>
        <translation>solo antes de esta hora, ISO 8601</translation>
    </message>
    <message>
        <source>at most so many entries</source>
        <translation>como máximo tantas entradas</translation>
    </message>
    <message>
        <source>a table for spreadsheets</source>
        <translation>una tabla para hojas de cálculo</translation>
    </message>
    <message>
        <source>the country of numbers without country code, such as DE</source>
        <translation>el país de los números sin prefijo internacional, como ES</translation>
    </message>
    <message>
        <source>only guests with this in name, number, e-mail or room</source>
        <translation>solo huéspedes con esto en nombre, número, correo o habitación</translation>
    </message>
    <message>
        <source>their name</source>
        <translation>su nombre</translation>
    </message>
    <message>
        <source>a telephone number; may be repeated</source>
        <translation>un número de teléfono; se puede repetir</translation>
    </message>
    <message>
        <source>a number that is theirs no longer</source>
        <translation>un número que ya no es suyo</translation>
    </message>
    <message>
        <source>their e-mail address</source>
        <translation>su correo electrónico</translation>
    </message>
    <message>
        <source>their language, such as de or pt-BR</source>
        <translation>su idioma, como es o pt-BR</translation>
    </message>
    <message>
        <source>adds a stay: its first day</source>
        <translation>añade una estancia: su primer día</translation>
    </message>
    <message>
        <source>its last day</source>
        <translation>su último día</translation>
    </message>
    <message>
        <source>and its room</source>
        <translation>y su habitación</translation>
    </message>
    <message>
        <source>notes about them</source>
        <translation>notas sobre el huésped</translation>
    </message>
    <message>
        <source>keep them at this account, too, where its system takes guests; may be repeated</source>
        <translation>guardarlos también en esta cuenta, si su sistema admite huéspedes; se puede repetir</translation>
    </message>
    <message>
        <source>with --at: the first part of their name</source>
        <translation>con --at: la primera parte de su nombre</translation>
    </message>
    <message>
        <source>and the last one</source>
        <translation>y la última</translation>
    </message>
    <message>
        <source>list the directory of guests, by name</source>
        <translation>listar el directorio de huéspedes, por nombre</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>como máximo tantos</translation>
    </message>
    <message>
        <source>leave out the first</source>
        <translation>omitir los primeros</translation>
    </message>
    <message>
        <source>show a guest, by key (g17), by name or by number</source>
        <translation>mostrar un huésped, por clave (g17), por nombre o por número</translation>
    </message>
    <message>
        <source>add a guest to the directory</source>
        <translation>añadir un huésped al directorio</translation>
    </message>
    <message>
        <source>change a guest; an empty text clears</source>
        <translation>cambiar un huésped; un texto vacío borra el dato</translation>
    </message>
    <message>
        <source>remove a guest from the directory</source>
        <translation>quitar un huésped del directorio</translation>
    </message>
    <message>
        <source>make the other a part of the guest; unmerge takes them apart</source>
        <translation>hacer del otro una parte del huésped; unmerge los separa</translation>
    </message>
    <message>
        <source>take a guest out of another again</source>
        <translation>volver a sacar un huésped de otro</translation>
    </message>
    <message>
        <source>import guests from a table (CSV) or from vCards; - is standard input</source>
        <translation>importar huéspedes de una tabla (CSV) o de vCards; - es la entrada estándar</translation>
    </message>
    <message>
        <source>only say what would be done</source>
        <translation>solo decir qué se haría</translation>
    </message>
    <message>
        <source>what the columns hold, such as name,number,ignored,email</source>
        <translation>qué contienen las columnas, como name,number,ignored,email</translation>
    </message>
    <message>
        <source>days are written 3/16/2026</source>
        <translation>los días se escriben 3/16/2026</translation>
    </message>
    <message>
        <source>write the directory of guests</source>
        <translation>escribir el directorio de huéspedes</translation>
    </message>
    <message>
        <source>how (default csv)</source>
        <translation>cómo (por defecto csv)</translation>
    </message>
    <message>
        <source>write to this file</source>
        <translation>escribir en este archivo</translation>
    </message>
    <message>
        <source>forget a person who asked for it, by key, name or number; shows first what goes</source>
        <translation>olvidar a una persona que lo ha pedido, por clave, nombre o número; muestra antes lo que se borra</translation>
    </message>
    <message>
        <source>do it, for ever</source>
        <translation>hacerlo, para siempre</translation>
    </message>
    <message>
        <source>what the request is known by, for the receipt</source>
        <translation>cómo se identifica la solicitud, para el justificante</translation>
    </message>
    <message>
        <source>list the receipts of what was erased</source>
        <translation>listar los justificantes de lo borrado</translation>
    </message>
    <message>
        <source>how long recordings, transcripts, notes and calls are kept here</source>
        <translation>cuánto tiempo se conservan aquí grabaciones, transcripciones, notas y llamadas</translation>
    </message>
    <message>
        <source>audio, transcript, notes or facts; without days: for ever; may be repeated</source>
        <translation>audio, transcript, notes o facts; sin días: para siempre; se puede repetir</translation>
    </message>
    <message>
        <source>do it, and remove what is too old</source>
        <translation>hacerlo y quitar lo que sea demasiado antiguo</translation>
    </message>
    <message>
        <source>say which guest a call was with</source>
        <translation>decir con qué huésped fue una llamada</translation>
    </message>
    <message>
        <source>by key (g17), by name or by number</source>
        <translation>por clave (g17), por nombre o por número</translation>
    </message>
    <message>
        <source>none that we know, whatever the number says</source>
        <translation>nadie que conozcamos, diga lo que diga el número</translation>
    </message>
    <message>
        <source>edits that wait to be sent</source>
        <translation>cambios pendientes de envío</translation>
    </message>
    <message>
        <source>send refused or conflicting edits again; yours wins</source>
        <translation>enviar de nuevo los cambios rechazados o en conflicto; prevalecen los suyos</translation>
    </message>
    <message>
        <source>everything that waits for a decision</source>
        <translation>todo lo que espera una decisión</translation>
    </message>
    <message>
        <source>drop unsent edits; what the provider has shows again</source>
        <translation>descartar cambios sin enviar; vuelve a verse lo que tiene el proveedor</translation>
    </message>
    <message>
        <source>receive events from the vendors, until it is ended, and keep the calls up to date</source>
        <translation>recibir eventos de los proveedores, hasta que se termine, y mantener las llamadas al día</translation>
    </message>
    <message>
        <source>address of this computer to listen on (default: 127.0.0.1)</source>
        <translation>dirección de este ordenador en la que escuchar (por defecto: 127.0.0.1)</translation>
    </message>
    <message>
        <source>port (default: 8787; 0: any free one)</source>
        <translation>puerto (por defecto: 8787; 0: cualquiera libre)</translation>
    </message>
    <message>
        <source>what vendors call: the address of a tunnel or reverse proxy in front</source>
        <translation>a qué llaman los proveedores: la dirección de un túnel o proxy inverso situado delante</translation>
    </message>
    <message>
        <source>what the events of this account are checked with</source>
        <translation>con qué se comprueban los eventos de esta cuenta</translation>
    </message>
    <message>
        <source>serve an invented world of calls on this machine, for trying things and for tests</source>
        <translation>ofrecer en este ordenador un mundo inventado de llamadas, para pruebas</translation>
    </message>
    <message>
        <source>port on 127.0.0.1 (default: any free one)</source>
        <translation>puerto en 127.0.0.1 (por defecto: cualquiera libre)</translation>
    </message>
    <message>
        <source>misbehave, such as 429=1@0.1,reset@0.05,truncate#3</source>
        <translation>portarse mal, como 429=1@0.1,reset@0.05,truncate#3</translation>
    </message>
    <message>
        <source>check the profile, the accounts and the keyring</source>
        <translation>comprobar el perfil, las cuentas y el depósito de claves</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>abrir la ventana</translation>
    </message>
    <message>
        <source>show an invented hotel instead of your own calls</source>
        <translation>mostrar un hotel inventado en lugar de sus llamadas</translation>
    </message>
    <message>
        <source>show this saved view</source>
        <translation>mostrar esta vista guardada</translation>
    </message>
    <message>
        <source>write a picture of the filled window and end; needs no display</source>
        <translation>escribir una imagen de la ventana llena y terminar; no necesita pantalla</translation>
    </message>
    <message>
        <source>open this dialog, too; --screenshot then shows it</source>
        <translation>abrir también este cuadro de diálogo; --screenshot muestra entonces este</translation>
    </message>
    <message>
        <source>size of the window</source>
        <translation>tamaño de la ventana</translation>
    </message>
    <message>
        <source>colours of the window</source>
        <translation>colores de la ventana</translation>
    </message>
    <message>
        <source>language and formats, such as fr or en_GB</source>
        <translation>idioma y formatos, como es o en_GB</translation>
    </message>
    <message>
        <source>select this call, or the newest that matches a query</source>
        <translation>seleccionar esta llamada, o la más reciente que coincida con una consulta</translation>
    </message>
    <message>
        <source>keep every file under DIR</source>
        <translation>guardar todos los archivos en DIR</translation>
    </message>
    <message>
        <source>contact nobody; edits wait</source>
        <translation>no contactar con nadie; los cambios esperan</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>mostrar esta ayuda</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>mostrar la versión</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>%1 is reviewed.</source>
        <translation>%1 está revisada.</translation>
    </message>
    <message>
        <source>%1 is to be reviewed.</source>
        <translation>%1 está por revisar.</translation>
    </message>
    <message>
        <source>%1 is hidden here; is:deleted finds it.</source>
        <translation>%1 está oculta aquí; is:deleted la encuentra.</translation>
    </message>
    <message>
        <source>%1 is shown again.</source>
        <translation>%1 se muestra de nuevo.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>%1: the provider counts otherwise: %2.</source>
        <translation>%1: el proveedor cuenta de otro modo: %2.</translation>
    </message>
    <message>
        <source>--check and --by do not go together.</source>
        <translation>--check y --by no van juntos.</translation>
    </message>
    <message>
        <source>--check compares everything with the provider: without --query and --offline.</source>
        <translation>--check lo compara todo con el proveedor: sin --query ni --offline.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ocultado</translation>
    </message>
    <message>
        <source>done: %1</source>
        <extracomment>Table of the callback queue. %1 is the key of the reason, such as spam.</extracomment>
        <translation>hecho: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Table of the callback queue: put off. %1 is a time.</extracomment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>aplazado</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) missed since %1</source>
        <extracomment>%1 is a time, %n a number of missed calls.</extracomment>
        <translation>
            <numerusform>%n llamada perdida desde %1</numerusform>
            <numerusform>%n llamadas perdidas desde %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s): %1</source>
        <extracomment>Follows &quot;40 calls missed since …&quot;. %1 is a list such as &quot;16 owed, 2 withheld&quot;.</extracomment>
        <translation>
            <numerusform>%n número: %1</numerusform>
            <numerusform>%n números: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>complete up to %1</source>
        <translation>completo hasta %1</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>Por devolver</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aplazado</translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation>Resuelto desde entonces</translation>
    </message>
    <message>
        <source>There is no task “%1”; “callboard queue” shows their keys.</source>
        <translation>No existe la tarea «%1»; «callboard queue» muestra sus claves.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) decided.</source>
        <translation>
            <numerusform>%n tarea decidida.</numerusform>
            <numerusform>%n tareas decididas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say either --until TIME or --minutes N.</source>
        <translation>Indique --until HORA o --minutes N.</translation>
    </message>
    <message>
        <source>Something can only be put off to a later time.</source>
        <translation>Solo se puede aplazar a una hora posterior.</translation>
    </message>
    <message>
        <source>There is no guest “%1”.</source>
        <translation>No existe el huésped «%1».</translation>
    </message>
    <message>
        <source>Several guests are called “%1”; say which by its number, such as g17.</source>
        <translation>Varios huéspedes se llaman «%1»; indique cuál por su número, como g17.</translation>
    </message>
    <message>
        <source>%1 needs a whole number.</source>
        <translation>%1 necesita un número entero.</translation>
    </message>
    <message>
        <source>%1 is one of: %2.</source>
        <translation>%1 es uno de: %2.</translation>
    </message>
    <message>
        <source>%1 needs a time such as 2026-03-16T14:00:00Z.</source>
        <translation>%1 necesita una hora como 2026-03-16T14:00:00Z.</translation>
    </message>
    <message>
        <source>%1 needs a size such as 1280x800.</source>
        <translation>%1 necesita un tamaño como 1280x800.</translation>
    </message>
    <message>
        <source>%1 needs KEY=VALUE.</source>
        <translation>%1 necesita NOMBRE=VALOR.</translation>
    </message>
    <message>
        <source>%1 was given more than once.</source>
        <translation>%1 se ha dado más de una vez.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 necesita %2.</translation>
    </message>
    <message>
        <source>There is one word too many after %1.</source>
        <translation>Sobra una palabra después de %1.</translation>
    </message>
    <message>
        <source>There is no sub-command “%1”.</source>
        <translation>No existe el subcomando «%1».</translation>
    </message>
    <message>
        <source>“%1” needs one more word: %2.</source>
        <translation>A «%1» le falta una palabra: %2.</translation>
    </message>
    <message>
        <source>%1 does not go before a sub-command.</source>
        <translation>%1 no va delante de un subcomando.</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>La salida estándar</translation>
    </message>
    <message>
        <source>--secret is keyring, env:VARIABLE or file:PATH.</source>
        <translation>--secret es keyring, env:VARIABLE o file:RUTA.</translation>
    </message>
    <message>
        <source>%1 needs one thing more: %2</source>
        <translation>%1 necesita algo más: %2</translation>
    </message>
    <message>
        <source>%1 needs --option %2=…: %3</source>
        <translation>%1 necesita --option %2=…: %3</translation>
    </message>
    <message>
        <source>The account needs a name: --name N.</source>
        <translation>La cuenta necesita un nombre: --name N.</translation>
    </message>
    <message>
        <source>%1 has no common address: give yours with --base-url U.</source>
        <translation>%1 no tiene una dirección común: indique la suya con --base-url U.</translation>
    </message>
    <message>
        <source>--base-url needs an https address; http is for this machine only.</source>
        <translation>--base-url necesita una dirección https; http es solo para este ordenador.</translation>
    </message>
    <message>
        <source>%1 has no option “%2”; it can be: %3.</source>
        <translation>%1 no tiene la opción «%2»; puede ser: %3.</translation>
    </message>
    <message>
        <source>%1 has no option “%2”; did you mean “%3”?</source>
        <translation>%1 no tiene la opción «%2»; ¿quería decir «%3»?</translation>
    </message>
    <message>
        <source>--option timezone needs a name such as Europe/Paris.</source>
        <translation>--option timezone necesita un nombre como Europe/Madrid.</translation>
    </message>
    <message>
        <source>--option %1 needs a number.</source>
        <translation>--option %1 necesita un número.</translation>
    </message>
    <message>
        <source>“%1” is secret and does not belong on the command line: it is asked for, or read from standard input.</source>
        <translation>«%1» es secreto y no debe ir en la línea de comandos: se pregunta o se lee de la entrada estándar.</translation>
    </message>
    <message>
        <source>such as %1</source>
        <extracomment>A question on the command line. %1 is an example of what to type.</extracomment>
        <translation>por ejemplo %1</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <extracomment>A question on the command line: no answer is needed.</extracomment>
        <translation>puede quedar vacío</translation>
    </message>
    <message>
        <source>not shown while you type</source>
        <translation>no se muestra al escribir</translation>
    </message>
    <message>
        <source>Name of the account here (%1):</source>
        <translation>Nombre de la cuenta aquí (%1):</translation>
    </message>
    <message>
        <source>There is no provider “%1”; did you mean “%2”?</source>
        <translation>No existe el proveedor «%1»; ¿quería decir «%2»?</translation>
    </message>
    <message>
        <source>There is no provider “%1”; it can be: %2.</source>
        <translation>No existe el proveedor «%1»; puede ser: %2.</translation>
    </message>
    <message>
        <source>--base-url is empty; leave it out for the usual address.</source>
        <translation>--base-url está vacío; omítala para usar la dirección habitual.</translation>
    </message>
    <message>
        <source>--since needs a day that has been, such as 2026-01-01 or -3m.</source>
        <translation>--since necesita un día pasado, como 2026-01-01 o -3m.</translation>
    </message>
    <message>
        <source>Address of your %1 (https://…):</source>
        <translation>Dirección de su %1 (https://…):</translation>
    </message>
    <message>
        <source>The secret of %1 is a JSON object with %2; %3 is not there.</source>
        <extracomment>%1 is the provider, %2 names separated by commas, %3 one of them.</extracomment>
        <translation>El secreto de %1 es un objeto JSON con %2; falta %3.</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>No existe la cuenta «%1».</translation>
    </message>
    <message>
        <source>--secret needs ACCOUNT=env:VARIABLE or ACCOUNT=file:PATH.</source>
        <translation>--secret necesita CUENTA=env:VARIABLE o CUENTA=file:RUTA.</translation>
    </message>
    <message>
        <source>%1: %2 sends no events that can be checked.</source>
        <translation>%1: %2 no envía eventos que se puedan comprobar.</translation>
    </message>
    <message>
        <source>No account sends events: escapelife, Twilio, Aircall, RingCentral and Quo do.</source>
        <translation>Ninguna cuenta envía eventos: sí lo hacen escapelife, Twilio, Aircall, RingCentral y Quo.</translation>
    </message>
    <message>
        <source>%1: the keyring cannot keep a verification token. Give one with --secret.</source>
        <translation>%1: el depósito de claves no puede guardar un token de verificación. Indique uno con --secret.</translation>
    </message>
    <message>
        <source>%1: events are signed with the account&apos;s auth token, which is not known here. Give it with --secret; until then they are refused.</source>
        <translation>%1: los eventos se firman con el token de autenticación de la cuenta, que aquí no se conoce. Indíquelo con --secret; hasta entonces se rechazan.</translation>
    </message>
    <message>
        <source>%1: %2 shows a secret when the webhook is made. Give it with --secret; until then its events are refused.</source>
        <translation>%1: %2 muestra un secreto al crear el webhook. Indíquelo con --secret; hasta entonces se rechazan sus eventos.</translation>
    </message>
    <message>
        <source>%1: enter %2 at the vendor, with the verification token %3</source>
        <translation>%1: introduzca %2 en el proveedor, con el token de verificación %3</translation>
    </message>
    <message>
        <source>%1: enter %2 at the vendor</source>
        <translation>%1: introduzca %2 en el proveedor</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) refused</source>
        <translation>
            <numerusform>%n petición rechazada</numerusform>
            <numerusform>%n peticiones rechazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with a wrong signature, %2 without one, %3 out of date, %4 from web pages, %5 for another host, %6 otherwise</source>
        <translation>%1 con firma incorrecta, %2 sin firma, %3 caducadas, %4 de páginas web, %5 para otro servidor, %6 por otros motivos</translation>
    </message>
    <message>
        <source>--public-url needs an address such as https://calls.example.com.</source>
        <translation>--public-url necesita una dirección como https://calls.example.com.</translation>
    </message>
    <message>
        <source>--address needs the address of this computer in numbers, such as 127.0.0.1.</source>
        <translation>--address necesita la dirección de este ordenador en números, como 127.0.0.1.</translation>
    </message>
    <message>
        <source>Nothing can listen on port %1 of %2: another program has it, or it is not allowed. Choose another with --port.</source>
        <translation>Nada puede escuchar en el puerto %1 de %2: lo tiene otro programa o no está permitido. Elija otro con --port.</translation>
    </message>
    <message>
        <source>listen and --offline do not go together.</source>
        <translation>listen y --offline no van juntos.</translation>
    </message>
    <message>
        <source>--port needs a number up to 65535.</source>
        <translation>--port necesita un número hasta 65535.</translation>
    </message>
    <message>
        <source>Listening on %1 without encryption: put a reverse proxy with TLS in front of it.</source>
        <translation>Escuchando en %1 sin cifrado: ponga delante un proxy inverso con TLS.</translation>
    </message>
    <message>
        <source>“%1” is not the id of a call; ids look like 1:cal_ab12.</source>
        <translation>«%1» no es el ID de una llamada; los ID son como 1:cal_ab12.</translation>
    </message>
    <message>
        <source>There is no call “%1”.</source>
        <translation>No existe la llamada «%1».</translation>
    </message>
    <message>
        <source>--sort is one of: %1; “:desc” turns it round.</source>
        <translation>--sort es uno de: %1; «:desc» le da la vuelta.</translation>
    </message>
    <message>
        <source>--format xlsx needs --output FILE: a spreadsheet is no text.</source>
        <translation>--format xlsx necesita --output ARCHIVO: una hoja de cálculo no es texto.</translation>
    </message>
    <message>
        <source>Ends with 0 when done, 1 when it failed, 2 when used wrongly, 3 when partly done.</source>
        <translation>Termina con 0 si se hizo, 1 si falló, 2 si se usó mal, 3 si se hizo en parte.</translation>
    </message>
    <message>
        <source>Usage: callboard [options] %1
       callboard SUB-COMMAND [options]</source>
        <translation>Uso: callboard [opciones] %1
     callboard SUBCOMANDO [opciones]</translation>
    </message>
    <message>
        <source>All calls of a company in one place. Without a sub-command it opens the window.</source>
        <translation>Todas las llamadas de una empresa en un solo lugar. Sin subcomando abre la ventana.</translation>
    </message>
    <message>
        <source>Options of the window:</source>
        <translation>Opciones de la ventana:</translation>
    </message>
    <message>
        <source>Options everywhere:</source>
        <translation>Opciones generales:</translation>
    </message>
    <message>
        <source>Sub-commands (callboard SUB-COMMAND --help says more):</source>
        <translation>Subcomandos (callboard SUBCOMANDO --help dice más):</translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <translation>Uso: %1 [opciones]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>%1: %2 there, %3 here</source>
        <translation>%1: %2 allí, %3 aquí</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>newest calls</source>
        <translation>llamadas más recientes</translation>
    </message>
    <message>
        <source>older calls</source>
        <translation>llamadas anteriores</translation>
    </message>
    <message>
        <source>calls that were not finished</source>
        <translation>llamadas que no habían terminado</translation>
    </message>
    <message>
        <source>looking for changes in the whole history</source>
        <translation>buscando cambios en todo el historial</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>huéspedes</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>waiting, as the provider asked</source>
        <translation>esperando, como pidió el proveedor</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ha fallado</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>%1: %2, %3 read</source>
        <translation>%1: %2, %3 leídas</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 changed, %4 deleted, %5 sent, %6 pages read</source>
        <translation>%1: %2 nuevas, %3 cambiadas, %4 eliminadas, %5 enviados, %6 páginas leídas</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n edit(s) wait to be sent; “callboard outbox list” shows them.</source>
        <translation>
            <numerusform>%1: %n cambio pendiente de envío; «callboard outbox list» lo muestra.</numerusform>
            <numerusform>%1: %n cambios pendientes de envío; «callboard outbox list» los muestra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s) could not be read and were set aside; “callboard doctor” says more.</source>
        <translation>
            <numerusform>%1: no se pudo leer %n elemento y se ha apartado; «callboard doctor» dice más.</numerusform>
            <numerusform>%1: no se pudieron leer %n elementos y se han apartado; «callboard doctor» dice más.</numerusform>
        </translation>
    </message>
    <message>
        <source>sync and --offline do not go together.</source>
        <translation>sync y --offline no van juntos.</translation>
    </message>
    <message>
        <source>No account is connected yet; “callboard accounts add” connects one.</source>
        <translation>Aún no hay ninguna cuenta conectada; «callboard accounts add» conecta una.</translation>
    </message>
    <message>
        <source>There is no view “%1”; “callboard views list” shows them.</source>
        <translation>No existe la vista «%1»; «callboard views list» las muestra.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Una vista necesita un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n character(s).</source>
        <translation>
            <numerusform>El nombre tiene más de %n carácter.</numerusform>
            <numerusform>El nombre tiene más de %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>Ya hay una vista «%1».</translation>
    </message>
    <message>
        <source>the file is too large to be a list of views</source>
        <translation>el archivo es demasiado grande para ser una lista de vistas</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadida</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>reemplazada</translation>
    </message>
    <message>
        <source>differs, left as it is</source>
        <translation>difiere, se deja como está</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) differ from yours and were left; --replace takes them.</source>
        <translation>
            <numerusform>%n vista difiere de la suya y se ha dejado; --replace la importa.</numerusform>
            <numerusform>%n vistas difieren de las suyas y se han dejado; --replace las importa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved the view “%1”.</source>
        <translation>Vista «%1» guardada.</translation>
    </message>
    <message>
        <source>Removed the view “%1”.</source>
        <translation>Vista «%1» quitada.</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>se pregunta</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Puede quedar vacío.</translation>
    </message>
    <message>
        <source>--base-url of your own is needed</source>
        <translation>se necesita una --base-url propia</translation>
    </message>
    <message>
        <source>Sign in with a web browser instead of giving a key.</source>
        <translation>Iniciar sesión con un navegador web en lugar de dar una clave.</translation>
    </message>
    <message>
        <source>%1 has no sign-in with a web browser.</source>
        <translation>%1 no permite iniciar sesión con un navegador web.</translation>
    </message>
    <message>
        <source>A sign-in is kept in the keyring or a file: its key changes by itself.</source>
        <translation>Una sesión se guarda en el depósito de claves o en un archivo: su clave cambia sola.</translation>
    </message>
    <message>
        <source>%1 replaces its key at every use, so it can only be kept in the keyring or a file.</source>
        <translation>%1 cambia su clave en cada uso, así que solo se puede guardar en el depósito de claves o en un archivo.</translation>
    </message>
    <message>
        <source>There is already an account called “%1”.</source>
        <translation>Ya hay una cuenta llamada «%1».</translation>
    </message>
    <message>
        <source>There is no keyring to keep the key of %1 in; use --secret env:VARIABLE or file:PATH.</source>
        <translation>No hay depósito de claves en el que guardar la clave de %1; use --secret env:VARIABLE o file:RUTA.</translation>
    </message>
    <message>
        <source>Connected “%1” as account %2.</source>
        <translation>«%1» conectada como cuenta %2.</translation>
    </message>
    <message>
        <source>The key of “%1” works. %2</source>
        <translation>La clave de «%1» funciona. %2</translation>
    </message>
    <message>
        <source>This forgets the account, its calls and its unsent edits; add --yes to do it.</source>
        <translation>Esto olvida la cuenta, sus llamadas y sus cambios sin enviar; añada --yes para hacerlo.</translation>
    </message>
    <message>
        <source>The account is gone, but its key may still be in the keyring.</source>
        <translation>La cuenta ya no está, pero puede que su clave siga en el depósito de claves.</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>«%1» se ha quitado.</translation>
    </message>
    <message>
        <source>%1 is the only record of its call.</source>
        <translation>%1 es el único registro de su llamada.</translation>
    </message>
    <message>
        <source>%1 is a call of its own now.</source>
        <translation>%1 es ahora una llamada aparte.</translation>
    </message>
    <message>
        <source>%1 and %2 are one call already.</source>
        <translation>%1 y %2 ya son una sola llamada.</translation>
    </message>
    <message>
        <source>%1 and %2 are one call now.</source>
        <translation>%1 y %2 son ahora una sola llamada.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is a field of a call, such as &quot;Summary&quot;, %2 the call.
----------
%1 and %2 are sizes: &quot;120 kB of 2 MB&quot;.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a state (&quot;Here&quot;), %2 a size.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>kept for ever</source>
        <translation>se conserva para siempre</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s); %1 older</source>
        <translation>
            <numerusform>%n día; más antiguas: %1</numerusform>
            <numerusform>%n días; más antiguas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known about this person.</source>
        <translation>No se sabe nada de esta persona.</translation>
    </message>
    <message>
        <source>Nothing is erased yet; add --yes to do it. It cannot be undone.</source>
        <translation>Aún no se ha borrado nada; añada --yes para hacerlo. No se puede deshacer.</translation>
    </message>
    <message>
        <source>“%1” is not KIND=DAYS; kinds are audio, transcript, notes and facts.</source>
        <translation>«%1» no es KIND=DAYS; los tipos son audio, transcript, notes y facts.</translation>
    </message>
    <message>
        <source>Nothing is changed yet; add --yes to do it. What is removed here comes back only from the telephone systems.</source>
        <translation>Aún no se ha cambiado nada; añada --yes para hacerlo. Lo que se quita aquí solo vuelve desde los sistemas telefónicos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n call(s)</source>
        <extracomment>%1 is a number of calls that were drawn, %n how many there were to draw from.</extracomment>
        <translation>
            <numerusform>%1 de %n llamada</numerusform>
            <numerusform>%1 de %n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 calls reviewed, score %4</source>
        <extracomment>A line of a report. %1 is the name of a review list, %2 and %3 are numbers of calls, %4 is a score.</extracomment>
        <translation>%1: %2 de %3 llamadas revisadas, puntuación %4</translation>
    </message>
    <message>
        <source>There is no review list yet.</source>
        <translation>Aún no hay ninguna lista de revisión.</translation>
    </message>
    <message>
        <source>There is no review list “%1”; “callboard review lists” shows them.</source>
        <translation>No existe la lista de revisión «%1»; «callboard review lists» las muestra.</translation>
    </message>
    <message>
        <source>--per-person is 1 to %1.</source>
        <translation>--per-person va de 1 a %1.</translation>
    </message>
    <message>
        <source>There is no scorecard “%1”; “callboard review scorecards” shows them.</source>
        <translation>No existe la hoja de puntuación «%1»; «callboard review scorecards» las muestra.</translation>
    </message>
    <message>
        <source>There is no call to draw: none passes the query, says who spoke and was not reviewed before.</source>
        <translation>No hay ninguna llamada que sortear: ninguna cumple la consulta, dice quién habló y está sin revisar.</translation>
    </message>
    <message>
        <source>A review list needs a name.</source>
        <translation>Una lista de revisión necesita un nombre.</translation>
    </message>
    <message>
        <source>A workbook needs a file: --output F.</source>
        <translation>Un libro necesita un archivo: --output F.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>No se puede leer «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>The scorecard “%1” is here, with %n question(s).</source>
        <translation>
            <numerusform>La hoja de puntuación «%1» ya está, con %n pregunta.</numerusform>
            <numerusform>La hoja de puntuación «%1» ya está, con %n preguntas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes no guests; leave out --at %2 to keep them here only.</source>
        <translation>%1 no admite huéspedes; omita --at %2 para guardarlos solo aquí.</translation>
    </message>
    <message>
        <source>%1 needs a first and a last name: say which is which with --first-name and --last-name.</source>
        <translation>%1 necesita nombre y apellidos: indique cuál es cuál con --first-name y --last-name.</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <extracomment>%1 is the name of an account, %2 what became of a guest there (&quot;sent&quot;).</extracomment>
        <translation>En %1: %2</translation>
    </message>
    <message>
        <source>The browser brought a refusal: %1. Try again there, or end with Ctrl+C.</source>
        <translation>El navegador trajo un rechazo: %1. Inténtelo allí de nuevo o termine con Ctrl+C.</translation>
    </message>
    <message>
        <source>Sign in with this page; the program waits for the browser to come back:</source>
        <translation>Inicie sesión en esta página; el programa espera a que vuelva el navegador:</translation>
    </message>
    <message>
        <source>The export could not be written down in the audit trail: %1</source>
        <translation>No se pudo anotar la exportación en el registro de actividad: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Empleado</translation>
    </message>
    <message>
        <source>(worked out from other times)</source>
        <translation>(calculado a partir de otras horas)</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Contestadas</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Rang for</source>
        <translation>Sonó</translation>
    </message>
    <message>
        <source>Talked for</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>(deleted at the provider)</source>
        <translation>(eliminada en el proveedor)</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Se sabe por</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Pendiente de envío</translation>
    </message>
    <message>
        <source>Kept here only</source>
        <translation>Solo aquí</translation>
    </message>
    <message>
        <source>Way of the call</source>
        <translation>Recorrido de la llamada</translation>
    </message>
    <message>
        <source>Possibly the same call: %1. %2 To make them one: callboard join %3 %1</source>
        <translation>Posiblemente la misma llamada: %1. %2 Para unirlas: callboard join %3 %1</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>you work offline</source>
        <translation>trabaja sin conexión</translation>
    </message>
    <message>
        <source>%1 takes no changes of this</source>
        <extracomment>%1 is a list of telephone systems.</extracomment>
        <translation>%1 no admite cambios de esto</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>kept here only: %1</source>
        <translation>se guarda solo aquí: %1</translation>
    </message>
    <message>
        <source>kept, but it needs your decision: %1</source>
        <translation>guardado, pero requiere su decisión: %1</translation>
    </message>
    <message>
        <source>kept; will be sent later: %1</source>
        <translation>guardado; se enviará más tarde: %1</translation>
    </message>
    <message>
        <source>%1 is too long for notes.</source>
        <translation>%1 es demasiado largo para unas notas.</translation>
    </message>
    <message>
        <source>The notes are not UTF-8 text.</source>
        <translation>Las notas no son texto UTF-8.</translation>
    </message>
    <message>
        <source>note needs one of --text T, --file F, --restore N, --history or -.</source>
        <translation>note necesita uno de --text T, --file F, --restore N, --history o -.</translation>
    </message>
    <message>
        <source>No connected account takes calls logged by hand.</source>
        <translation>Ninguna cuenta conectada admite llamadas registradas a mano.</translation>
    </message>
    <message>
        <source>Say which account to log into: --account N.</source>
        <translation>Diga en qué cuenta registrar: --account N.</translation>
    </message>
    <message>
        <source>Notes of %1</source>
        <translation>Notas de %1</translation>
    </message>
    <message>
        <source>log needs %1.</source>
        <translation>log necesita %1.</translation>
    </message>
    <message>
        <source>--from and --to need phone numbers with country code, such as +13055551234.</source>
        <translation>--from y --to necesitan números de teléfono con prefijo internacional, como +13055551234.</translation>
    </message>
    <message>
        <source>Logged as %1</source>
        <translation>Registrada como %1</translation>
    </message>
    <message>
        <source>This deletes the call for ever, at the provider too; add --yes to do it.</source>
        <translation>Esto elimina la llamada para siempre, también en el proveedor; añada --yes para hacerlo.</translation>
    </message>
    <message>
        <source>%1 does not let calls be deleted.</source>
        <translation>%1 no permite eliminar llamadas.</translation>
    </message>
    <message>
        <source>The call stays, because %1 does not let calls be deleted.</source>
        <translation>La llamada se queda, porque %1 no permite eliminar llamadas.</translation>
    </message>
    <message>
        <source>Deletion of %1</source>
        <translation>Eliminación de %1</translation>
    </message>
    <message>
        <source>%1 See “%2”.</source>
        <translation>%1 Vea «%2».</translation>
    </message>
    <message>
        <source>--%1 goes with --demo.</source>
        <translation>--%1 va con --demo.</translation>
    </message>
    <message>
        <source>--view and --query do not go together: a view is a query.</source>
        <translation>--view y --query no van juntos: una vista es una consulta.</translation>
    </message>
    <message>
        <source>There is no display: neither WAYLAND_DISPLAY nor DISPLAY is set. Sub-commands and --screenshot work without one.</source>
        <translation>No hay pantalla: no están definidas ni WAYLAND_DISPLAY ni DISPLAY. Los subcomandos y --screenshot funcionan sin ella.</translation>
    </message>
    <message>
        <source>No system of this call takes another address of the recording.</source>
        <translation>Ningún sistema de esta llamada admite otra dirección de la grabación.</translation>
    </message>
    <message>
        <source>edit needs what to change, such as --summary T.</source>
        <translation>edit necesita lo que hay que cambiar, como --summary T.</translation>
    </message>
    <message>
        <source>%1 is so already; nothing was changed.</source>
        <translation>%1 ya está así; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>correct what is known of a call; an empty text clears</source>
        <translation>corregir los datos de una llamada; un texto vacío los borra</translation>
    </message>
    <message>
        <source>what became of it</source>
        <translation>qué fue de ella</translation>
    </message>
    <message>
        <source>detailed summary</source>
        <translation>resumen detallado</translation>
    </message>
    <message>
        <source>another link to the recording</source>
        <translation>otro enlace a la grabación</translation>
    </message>
    <message>
        <source>the provider&apos;s id of the employee</source>
        <translation>el ID del empleado en el proveedor</translation>
    </message>
    <message>
        <source>number of a ticket</source>
        <translation>número de un ticket</translation>
    </message>
    <message>
        <source>number of a customer</source>
        <translation>número de un cliente</translation>
    </message>
    <message>
        <source>the provider&apos;s id of the reservation</source>
        <translation>el ID de la reserva en el proveedor</translation>
    </message>
    <message>
        <source>put right what a turn of the transcript says, the first being 1; kept here only</source>
        <translation>corregir lo que dice una intervención de la transcripción, la primera es 1; se guarda solo aquí</translation>
    </message>
    <message>
        <source>take a correction back; without WORDS</source>
        <translation>anular una corrección; sin WORDS</translation>
    </message>
    <message>
        <source>write the lines that are not taken to this table, to be mended and imported</source>
        <translation>escribir en esta tabla las líneas que no se importan, para corregirlas e importarlas</translation>
    </message>
    <message>
        <source>take an import back: that number of guests imports, or the last one</source>
        <translation>anular una importación: la de ese número en guests imports, o la última</translation>
    </message>
    <message>
        <source>list the imports that can be taken back, newest first</source>
        <translation>listar las importaciones que se pueden anular, las más recientes primero</translation>
    </message>
    <message>
        <source>The transcript of this call has no turns to correct.</source>
        <translation>La transcripción de esta llamada no tiene intervenciones que corregir.</translation>
    </message>
    <message>
        <source>There is no turn %1: say its number, from 1 to %2.</source>
        <translation>No existe la intervención %1: indique su número, de 1 a %2.</translation>
    </message>
    <message>
        <source>correct needs the right words, or --undo.</source>
        <translation>correct necesita las palabras correctas, o --undo.</translation>
    </message>
    <message>
        <source>The right words are missing; --undo takes a correction back.</source>
        <translation>Faltan las palabras correctas; --undo anula una corrección.</translation>
    </message>
    <message>
        <source>--undo needs a number that guests imports lists, or nothing.</source>
        <translation>--undo necesita un número de los que muestra guests imports, o nada.</translation>
    </message>
    <message>
        <source>There is no import %1 to take back; guests imports lists them.</source>
        <translation>No hay ninguna importación %1 que anular; guests imports las muestra.</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Conservado: %1</translation>
    </message>
    <message>
        <source>%1 new, %2 changed</source>
        <translation>%1 nuevos, %2 cambiados</translation>
    </message>
    <message>
        <source>Corrected here</source>
        <translation>Corregido aquí</translation>
    </message>
    <message>
        <source>“%1” is no link to a call or a number; links look like callboard://call/1:cal_ab12 or tel:+33612345678.</source>
        <translation>«%1» no es un enlace a una llamada o un número; los enlaces son como callboard://call/1:cal_ab12 o tel:+33612345678.</translation>
    </message>
    <message>
        <source>A tel: link goes without --view and --query: it shows the calls of its number.</source>
        <translation>Un enlace tel: va sin --view ni --query: muestra las llamadas de su número.</translation>
    </message>
    <message>
        <source>The window was open already and came forward; it did not follow %1.</source>
        <extracomment>%1 are options of the command line, such as --size, --offline.</extracomment>
        <translation>La ventana ya estaba abierta y ha pasado al primer plano; no ha tenido en cuenta %1.</translation>
    </message>
    <message>
        <source>The window is open: “Help, Copy diagnostics” there has the same text.</source>
        <translation>La ventana está abierta: «Ayuda, Copiar diagnóstico» da allí el mismo texto.</translation>
    </message>
    <message>
        <source>print a text for those who help: no names, numbers, keys or addresses</source>
        <translation>mostrar un texto para quien le ayuda: sin nombres, números, claves ni direcciones</translation>
    </message>
    <message>
        <source>--dialog is accounts, health, events, notifications, manual, manual:CHAPTER, settings, settings:PAGE, connect or connect:PROVIDER.</source>
        <translation>--dialog es accounts, health, events, notifications, manual, manual:CAPÍTULO, settings, settings:PÁGINA, connect o connect:PROVEEDOR.</translation>
    </message>
    <message>
        <source>The manual has no chapter “%1”; its chapters are %2.</source>
        <translation>El manual no tiene el capítulo «%1»; sus capítulos son %2.</translation>
    </message>
    <message>
        <source>Nothing has changed. --yes restores it; the present profile is kept aside.</source>
        <translation>No se ha cambiado nada. --yes la restaura; el perfil actual se conserva aparte.</translation>
    </message>
    <message>
        <source>%1 exists already; --replace overwrites it, once the new backup is whole.</source>
        <translation>%1 ya existe; --replace lo sobrescribe en cuanto la copia nueva está completa.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Start Callboard again: it repairs the file and says what it did</source>
        <translation>Inicie Callboard de nuevo: repara el archivo y dice qué ha hecho</translation>
    </message>
    <message>
        <source>write everything but keys into one file, readable by you alone, and check it</source>
        <translation>escribir todo menos las claves en un solo archivo, que solo usted puede leer, y comprobarlo</translation>
    </message>
    <message>
        <source>leave out the calls; they are fetched again, as far as the systems have them</source>
        <translation>omitir las llamadas; se vuelven a descargar, si los sistemas las tienen</translation>
    </message>
    <message>
        <source>with the recordings that are on this computer</source>
        <translation>con las grabaciones que hay en este ordenador</translation>
    </message>
    <message>
        <source>overwrite FILE</source>
        <translation>sobrescribir FILE</translation>
    </message>
    <message>
        <source>say what is in a backup; with --yes, put it in the place of the profile</source>
        <translation>decir qué contiene una copia de seguridad; con --yes, ponerla en lugar del perfil</translation>
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
        <translation>Llamadas por día</translation>
    </message>
    <message>
        <source>Calls per week</source>
        <translation>Llamadas por semana</translation>
    </message>
    <message>
        <source>Calls per month</source>
        <translation>Llamadas por mes</translation>
    </message>
    <message>
        <source>Calls per quarter</source>
        <translation>Llamadas por trimestre</translation>
    </message>
    <message>
        <source>Calls per year</source>
        <translation>Llamadas por año</translation>
    </message>
    <message>
        <source>Calls over the years</source>
        <translation>Llamadas a lo largo de los años</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>A quarter of a year: %1 is 1 to 4, %2 the year.</extracomment>
        <translation>T%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
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
        <translation>No hay llamadas que contar</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s), %1. Most of them: %2.</source>
        <extracomment>%1 is a stretch of days, %2 the busiest part of it, %n the number of calls in all.</extracomment>
        <translation>
            <numerusform>%n llamada, %1. Máximo: %2.</numerusform>
            <numerusform>%n llamadas, %1. Máximo: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>This profile has accounts of its own; the demo needs an empty one.</source>
        <translation>Este perfil tiene cuentas propias; la demostración necesita uno vacío.</translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a recording</source>
        <extracomment>Part of a list of what is known about a person.</extracomment>
        <translation>
            <numerusform>%n de ellas con grabación</numerusform>
            <numerusform>%n de ellas con grabación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a transcript</source>
        <translation>
            <numerusform>%n de ellas con transcripción</numerusform>
            <numerusform>%n de ellas con transcripción</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with notes</source>
        <translation>
            <numerusform>%n de ellas con notas</numerusform>
            <numerusform>%n de ellas con notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2) is asked to delete %n call(s).</source>
        <translation>
            <numerusform>Se pide a %1 (%2) que elimine %n llamada.</numerusform>
            <numerusform>Se pide a %1 (%2) que elimine %n llamadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2) keeps %n call(s): its interface deletes nothing. Ask the company itself.</source>
        <translation>
            <numerusform>%1 (%2) conserva %n llamada: su interfaz no elimina nada. Diríjase a la propia empresa.</numerusform>
            <numerusform>%1 (%2) conserva %n llamadas: su interfaz no elimina nada. Diríjase a la propia empresa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Guest: %1</source>
        <extracomment>%1 is a person&apos;s name.</extracomment>
        <translation>Huésped: %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Número: %1</translation>
    </message>
    <message>
        <source>%1 belongs to other guests, too: only calls that were linked by hand go.</source>
        <translation>%1 es también de otros huéspedes: solo se borran las llamadas vinculadas a mano.</translation>
    </message>
    <message>
        <source>Here, for ever:</source>
        <translation>Aquí, para siempre:</translation>
    </message>
    <message numerus="yes">
        <source>%n contact card(s) of telephone systems</source>
        <translation>
            <numerusform>%n tarjeta de contacto de sistemas telefónicos</numerusform>
            <numerusform>%n tarjetas de contacto de sistemas telefónicos</numerusform>
        </translation>
    </message>
    <message>
        <source>the entry in the directory of guests</source>
        <translation>la entrada en el directorio de huéspedes</translation>
    </message>
    <message>
        <source>copies of older versions of the data files</source>
        <translation>copias de versiones anteriores de los archivos de datos</translation>
    </message>
    <message>
        <source>At the telephone systems:</source>
        <translation>En los sistemas telefónicos:</translation>
    </message>
    <message>
        <source>Receipt %1: personal data erased</source>
        <extracomment>Title of a text that proves what was erased; %1 is its number.</extracomment>
        <translation>Justificante %1: datos personales borrados</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Solicitud: %1</translation>
    </message>
    <message>
        <source>Done by: %1</source>
        <translation>Hecho por: %1</translation>
    </message>
    <message>
        <source>Erased here:</source>
        <translation>Borrado aquí:</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Listening, but for no account yet: choose one below.</source>
        <translation>Escuchando, pero aún para ninguna cuenta: elija una abajo.</translation>
    </message>
    <message>
        <source>Listening on port %1 of this computer.</source>
        <extracomment>%1 is a port number of this computer.</extracomment>
        <translation>Escuchando en el puerto %1 de este ordenador.</translation>
    </message>
    <message>
        <source>Off. Calls show when they are looked for, once a minute.</source>
        <translation>Desactivado. Las llamadas aparecen al consultarlas, una vez por minuto.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>The public address must be like https://calls.example.com.</source>
        <translation>La dirección pública debe ser como https://calls.example.com.</translation>
    </message>
    <message>
        <source>Port %1 is taken by another program or not allowed. Choose another one.</source>
        <translation>El puerto %1 lo usa otro programa o no está permitido. Elija otro.</translation>
    </message>
    <message>
        <source>Give this to %1 as the verification token of the subscription. Without any of this, Callboard also hears %1 through a connection that it opens itself.</source>
        <extracomment>%1 is the vendor. The text in the field was made by Callboard.</extracomment>
        <translation>Dé esto a %1 como token de verificación de la suscripción. Sin nada de esto, Callboard también escucha a %1 por una conexión que abre él mismo.</translation>
    </message>
    <message>
        <source>%1 signs with the account&apos;s main auth token. Enter it here.</source>
        <translation>%1 firma con el token de autenticación principal de la cuenta. Introdúzcalo aquí.</translation>
    </message>
    <message>
        <source>%1 signs with the account&apos;s main auth token. Nothing to enter there.</source>
        <translation>%1 firma con el token de autenticación principal de la cuenta. Allí no hay que introducir nada.</translation>
    </message>
    <message>
        <source>%1 shows a token or signing key when the webhook is made. Enter it here; until then its events are refused.</source>
        <translation>%1 muestra un token o una clave de firma al crear el webhook. Introdúzcalo aquí; hasta entonces se rechazan sus eventos.</translation>
    </message>
    <message>
        <source>The token or signing key that %1 showed when the webhook was made.</source>
        <translation>El token o la clave de firma que %1 mostró al crear el webhook.</translation>
    </message>
    <message numerus="yes">
        <source>%n with a wrong signature</source>
        <extracomment>Reasons why requests were refused, in a list after a colon.</extracomment>
        <translation>
            <numerusform>%n con firma incorrecta</numerusform>
            <numerusform>%n con firma incorrecta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a signature</source>
        <translation>
            <numerusform>%n sin firma</numerusform>
            <numerusform>%n sin firma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of date</source>
        <translation>
            <numerusform>%n caducada</numerusform>
            <numerusform>%n caducadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for another address</source>
        <translation>
            <numerusform>%n para otra dirección</numerusform>
            <numerusform>%n para otra dirección</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from web page(s)</source>
        <translation>
            <numerusform>%n de una página web</numerusform>
            <numerusform>%n de páginas web</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too slow</source>
        <translation>
            <numerusform>%n demasiado lenta</numerusform>
            <numerusform>%n demasiado lentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that made no sense</source>
        <translation>
            <numerusform>%n sin sentido</numerusform>
            <numerusform>%n sin sentido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) accepted</source>
        <translation>
            <numerusform>%n evento aceptado</numerusform>
            <numerusform>%n eventos aceptados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 refused: %3</source>
        <extracomment>%1 as &quot;12 events accepted&quot;, %2 how many requests were refused, %3 a list of reasons.</extracomment>
        <translation>%1 · %2 rechazadas: %3</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>%1 needs a number here, such as 12.</source>
        <extracomment>Below a line for the number of a ticket or customer, where something else was typed. %1 is a telephone system.</extracomment>
        <translation>%1 necesita aquí un número, como 12.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Today %1</source>
        <extracomment>A moment of today; %1 is the time of day.</extracomment>
        <translation>Hoy %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <extracomment>A moment of yesterday; %1 is the time of day.</extracomment>
        <translation>Ayer %1</translation>
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
        <translation>Número oculto</translation>
    </message>
</context>
<context>
    <name>Guests</name>
    <message>
        <source>%1, room %2</source>
        <extracomment>%1 is what is said about a guest&apos;s stay (&quot;In house until Tue 17 Mar&quot;), %2 their room.</extracomment>
        <translation>%1, habitación %2</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>A column of a table that is not imported.</extracomment>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Habitación</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Hay unas comillas sin cerrar.</translation>
    </message>
    <message>
        <source>There is text behind a closing quotation mark: %1</source>
        <translation>Hay texto detrás de unas comillas de cierre: %1</translation>
    </message>
    <message>
        <source>There are more cells than columns: “%1” is one too many.</source>
        <translation>Hay más celdas que columnas: «%1» sobra.</translation>
    </message>
    <message>
        <source>A cell is too long.</source>
        <translation>Una celda es demasiado larga.</translation>
    </message>
    <message>
        <source>There is neither a name nor a number.</source>
        <translation>No hay ni nombre ni número.</translation>
    </message>
    <message>
        <source>“%1” is no telephone number.</source>
        <translation>«%1» no es un número de teléfono.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>«%1» no es una fecha.</translation>
    </message>
    <message>
        <source>The card has no end.</source>
        <translation>La tarjeta no tiene final.</translation>
    </message>
    <message>
        <source>“%1” belongs to no card.</source>
        <translation>«%1» no pertenece a ninguna tarjeta.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>A line of a file that was not imported. %1 is its number, %2 a sentence that says why.</extracomment>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Arrives %1</source>
        <extracomment>About a guest&apos;s stay. %1 is a day.</extracomment>
        <translation>Llegada: %1</translation>
    </message>
    <message>
        <source>Left %1</source>
        <extracomment>About a guest&apos;s stay that is over. %1 is the day they left.</extracomment>
        <translation>Se marchó: %1</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>Alojado</translation>
    </message>
    <message>
        <source>Leaves today</source>
        <translation>Sale hoy</translation>
    </message>
    <message>
        <source>In house until %1</source>
        <extracomment>About a guest&apos;s stay. %1 is the day they leave.</extracomment>
        <translation>Alojado hasta %1</translation>
    </message>
    <message>
        <source>same number</source>
        <extracomment>Why a guest may be the caller.</extracomment>
        <translation>mismo número</translation>
    </message>
    <message>
        <source>similar number</source>
        <translation>número parecido</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>Known to %1</source>
        <extracomment>How we know who a call was with. %1 is the name of a telephone system.</extracomment>
        <translation>Conocido por %1</translation>
    </message>
    <message>
        <source>Found by the number</source>
        <translation>Encontrado por el número</translation>
    </message>
    <message>
        <source>Linked by hand</source>
        <translation>Vinculado a mano</translation>
    </message>
    <message>
        <source>%1 needs a first name.</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>%1 necesita un nombre.</translation>
    </message>
    <message>
        <source>%1 needs a last name.</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>%1 necesita apellidos.</translation>
    </message>
    <message>
        <source>%1 changes guests by their e-mail address, and has none of this guest. What you change stays here.</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>%1 cambia los huéspedes por su correo electrónico y no tiene el de este huésped. Lo que cambie se queda aquí.</translation>
    </message>
    <message>
        <source>%1 knows this guest by another e-mail address. With this one it would make a second guest.</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>%1 conoce a este huésped con otro correo electrónico. Con este crearía un segundo huésped.</translation>
    </message>
    <message>
        <source>This guest was sent to %1 and no answer has come yet. Without the same e-mail address, sending again could make a second guest.</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>Este huésped se envió a %1 y aún no ha llegado respuesta. Sin el mismo correo electrónico, enviarlo de nuevo podría crear un segundo huésped.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>The provider</source>
        <extracomment>In place of the name of an account that was removed.</extracomment>
        <translation>El proveedor</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>column title</comment>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column title</comment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>What</source>
        <comment>column title</comment>
        <extracomment>Column title: which field an unsent edit changes.</extracomment>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <comment>column title</comment>
        <extracomment>Column title: for how long an edit has been waiting.</extracomment>
        <translation>Espera</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column title</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Next try</source>
        <comment>column title</comment>
        <extracomment>Column title: when an edit is sent, or tried again.</extracomment>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>a moment</source>
        <comment>how long an edit waits: less than a minute</comment>
        <translation>un momento</translation>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
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
        <translation>cuando usted decida</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>as soon as possible</source>
        <extracomment>Next try of an edit: as soon as the provider can be reached.</extracomment>
        <translation>lo antes posible</translation>
    </message>
    <message>
        <source>It was sent, but no answer came. %1 is asked for a guest with this name and number. If none is found, nothing is sent again unless you say so: look there first.</source>
        <translation>Se envió, pero no llegó respuesta. Se pregunta a %1 por un huésped con este nombre y número. Si no aparece ninguno, no se vuelve a enviar nada a menos que usted lo indique: mire antes allí.</translation>
    </message>
    <message>
        <source>It was sent, but no answer came. It is sent again by itself: %1 knows the guest by the e-mail address, and makes no second one.</source>
        <translation>Se envió, pero no llegó respuesta. Se vuelve a enviar solo: %1 reconoce al huésped por el correo electrónico y no crea un segundo.</translation>
    </message>
    <message>
        <source>It could not be sent yet. It is tried again by itself.</source>
        <translation>Aún no se pudo enviar. Se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>It is kept on this computer and sent by itself.</source>
        <translation>Se guarda en este ordenador y se envía solo.</translation>
    </message>
    <message>
        <source>It is being sent to %1.</source>
        <translation>Se está enviando a %1.</translation>
    </message>
    <message>
        <source>It was sent, but no answer came. %1 is asked whether it arrived before anything is sent again.</source>
        <translation>Se envió, pero no llegó respuesta. Se pregunta a %1 si llegó antes de volver a enviar nada.</translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <translation>%1 lo tiene.</translation>
    </message>
    <message>
        <source>%1 refused it. Try again when the reason is gone, or discard it.</source>
        <translation>%1 lo ha rechazado. Reinténtelo cuando ya no haya motivo, o descártelo.</translation>
    </message>
    <message>
        <source>It was changed at %1, too, since you began. Try again to let yours win, or discard yours.</source>
        <translation>También se cambió en %1 desde que usted empezó. Reinténtelo para que prevalezca lo suyo, o descártelo.</translation>
    </message>
    <message>
        <source>It comes from a backup and may have been sent since, so it waits for you. Try again to send it: %1 is asked first whether it is there already. Discard it if it is no longer wanted.</source>
        <translation>Viene de una copia de seguridad y puede haberse enviado desde entonces, así que espera a que usted decida. Reinténtelo para enviarlo: antes se pregunta a %1 si ya está allí. Descártelo si ya no hace falta.</translation>
    </message>
</context>
<context>
    <name>PlayerWords</name>
    <message>
        <source>The recording cannot be read from the disk.</source>
        <translation>No se puede leer la grabación del disco.</translation>
    </message>
    <message>
        <source>The recording is empty: the call system sent nothing.</source>
        <translation>La grabación está vacía: el sistema telefónico no envió nada.</translation>
    </message>
    <message>
        <source>What the call system sent is not a recording.</source>
        <translation>Lo que envió el sistema telefónico no es una grabación.</translation>
    </message>
    <message>
        <source>What the call system sent is not a recording but %1.</source>
        <translation>Lo que envió el sistema telefónico no es una grabación, sino %1.</translation>
    </message>
    <message>
        <source>There is no sound in this recording.</source>
        <translation>Esta grabación no tiene sonido.</translation>
    </message>
    <message>
        <source>This kind of recording (%1) cannot be played; save it and try another player.</source>
        <extracomment>%1 is the name of a way to encode audio.</extracomment>
        <translation>Este tipo de grabación (%1) no se puede reproducir; guárdela y pruebe con otro programa.</translation>
    </message>
    <message>
        <source>The recording is damaged.</source>
        <translation>La grabación está dañada.</translation>
    </message>
    <message>
        <source>The recording ends early: the rest of it is missing.</source>
        <translation>La grabación termina antes de tiempo: falta el resto.</translation>
    </message>
    <message>
        <source>The download of the recording broke off; play it again to go on.</source>
        <translation>La descarga de la grabación se interrumpió; reprodúzcala de nuevo para continuar.</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker or headphones: it plays, but nobody hears it.</source>
        <translation>Este ordenador no tiene altavoz ni auriculares: se reproduce, pero nadie lo oye.</translation>
    </message>
    <message>
        <source>The chosen loudspeaker or headphones went away.</source>
        <translation>El altavoz o los auriculares elegidos ya no están.</translation>
    </message>
    <message>
        <source>&amp;Both ears, as recorded</source>
        <translation>Am&amp;bos oídos, como se grabó</translation>
    </message>
    <message>
        <source>&amp;Mixed, the same in both ears</source>
        <translation>&amp;Mezcla, igual en ambos oídos</translation>
    </message>
    <message>
        <source>&amp;First voice only (left channel)</source>
        <translation>Solo la &amp;primera voz (canal izquierdo)</translation>
    </message>
    <message>
        <source>&amp;Second voice only (right channel)</source>
        <translation>Solo la &amp;segunda voz (canal derecho)</translation>
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
        <translation>Solo para iniciar sesión en lugar de usar una clave: Phone.inc lo da a sus socios por correo electrónico.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>In Phone.inc&apos;s settings under API keys. It is shown once, when it is made, and sees the calls of the whole company. Phone.inc shows only the 50 newest calls at a time: what was not read in time may stay a gap.</source>
        <translation>En los ajustes de Phone.inc, en API keys. Se muestra una sola vez, al crearla, y ve las llamadas de toda la empresa. Phone.inc solo muestra las 50 llamadas más recientes cada vez: lo que no se leyó a tiempo puede quedar como un hueco.</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Account SID</translation>
    </message>
    <message>
        <source>On the first page of console.twilio.com under Account Info. It begins with AC.</source>
        <translation>En la primera página de console.twilio.com, en Account Info. Empieza por AC.</translation>
    </message>
    <message>
        <source>API key SID</source>
        <translation>SID de la clave de API</translation>
    </message>
    <message>
        <source>Only when you sign in with an API key: in the console under Account, API keys &amp; tokens. It begins with SK.</source>
        <translation>Solo si inicia sesión con una clave de API: en la consola, en Account, API keys &amp; tokens. Empieza por SK.</translation>
    </message>
    <message>
        <source>Auth token or API key secret</source>
        <translation>Auth token o secreto de la clave de API</translation>
    </message>
    <message>
        <source>The auth token stands under the account SID. With an API key SID, the secret that the console showed once when the key was made.</source>
        <translation>El auth token está debajo del Account SID. Con el SID de una clave de API, el secreto que la consola mostró una vez al crear la clave.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>The bearer token of your Sunset login. Ask Sunset for one, and for the address of its API: it is not the one of the documentation.</source>
        <translation>El bearer token de su acceso a Sunset. Pídaselo a Sunset, junto con la dirección de su API: no es la de la documentación.</translation>
    </message>
    <message>
        <source>In escapelife under Settings, API keys. One key belongs to one property.</source>
        <translation>En escapelife, en Settings, API keys. Cada clave corresponde a un establecimiento.</translation>
    </message>
    <message>
        <source>An administrator makes it in Skipcall&apos;s settings, under API. It shows the calls of the workspaces that were ticked there, and works on the plans Starter, Intermédiaire and Expert.</source>
        <translation>Un administrador la crea en los ajustes de Skipcall, en API. Muestra las llamadas de los workspaces que se marcaron allí y funciona con los planes Starter, Intermédiaire y Expert.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>The address that a user of your BlueRockTEL signs in with. The server is the address in the browser&apos;s bar, https://….bluerocktel.net. Calls that are logged here appear there under this user&apos;s name, so an own user for Callboard is a good idea.</source>
        <translation>La dirección con la que un usuario de su BlueRockTEL inicia sesión. El servidor es la dirección de la barra del navegador, https://….bluerocktel.net. Las llamadas registradas aquí aparecen allí con el nombre de este usuario, así que conviene un usuario propio para Callboard.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The same user&apos;s password. BlueRockTEL has no API keys: the program signs in as this user.</source>
        <translation>La contraseña del mismo usuario. BlueRockTEL no tiene claves de API: el programa inicia sesión como este usuario.</translation>
    </message>
    <message>
        <source>API ID</source>
        <translation>ID de API</translation>
    </message>
    <message>
        <source>In the Aircall dashboard under Integrations &amp; API, API keys, Add a new API key: the first of the two words shown. Only an admin may do that. Not needed to sign in with the browser.</source>
        <translation>En el panel de Aircall, en Integrations &amp; API, API keys, Add a new API key: la primera de las dos palabras que se muestran. Solo puede hacerlo un administrador. No hace falta para iniciar sesión con el navegador.</translation>
    </message>
    <message>
        <source>Only to sign in with the browser instead of using an API key: of your app, as Aircall gives it to partners. Its redirect address must be http://127.0.0.1:53018/callback.</source>
        <translation>Solo para iniciar sesión con el navegador en lugar de usar una clave de API: de su aplicación, tal como Aircall lo da a sus socios. Su dirección de redirección debe ser http://127.0.0.1:53018/callback.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>Only to sign in with the browser: it comes with the client ID.</source>
        <translation>Solo para iniciar sesión con el navegador: se recibe con el Client ID.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>The second of the two words that Aircall shows when an API key is made, and only then.</source>
        <translation>La segunda de las dos palabras que Aircall muestra al crear una clave de API, y solo entonces.</translation>
    </message>
    <message>
        <source>In the RingCentral developer console, open your app and copy the Client ID from its Credentials. The app needs the permissions Read Accounts, Read Call Log, Read Call Recording and, for voicemails, Read Messages; the user needs Full Company Call Log to see all calls of the company.</source>
        <translation>En la consola de desarrolladores de RingCentral, abra su aplicación y copie el Client ID de Credentials. La aplicación necesita los permisos Read Accounts, Read Call Log, Read Call Recording y, para los mensajes de voz, Read Messages; el usuario necesita Full Company Call Log para ver todas las llamadas de la empresa.</translation>
    </message>
    <message>
        <source>Next to the Client ID. An app for signing in with the browser may have none.</source>
        <translation>Junto al Client ID. Una aplicación para iniciar sesión con el navegador puede no tenerlo.</translation>
    </message>
    <message>
        <source>JWT credential</source>
        <translation>Credencial JWT</translation>
    </message>
    <message>
        <source>In the RingCentral developer console under your name, Credentials, Create JWT. To sign in with the browser instead, add http://127.0.0.1:53017/callback to the redirect addresses of your app.</source>
        <translation>En la consola de desarrolladores de RingCentral, bajo su nombre, Credentials, Create JWT. Para iniciar sesión con el navegador, añada http://127.0.0.1:53017/callback a las direcciones de redirección de su aplicación.</translation>
    </message>
    <message>
        <source>In Quo (formerly OpenPhone) under Workspace settings, API. Only the workspace&apos;s owner and its admins see that page.</source>
        <translation>En Quo (antes OpenPhone), en Workspace settings, API. Solo ven esa página el propietario del workspace y sus administradores.</translation>
    </message>
</context>
<context>
    <name>RecordingWords</name>
    <message>
        <source>The recording is being fetched: %1 so far.</source>
        <translation>Se está descargando la grabación: %1 hasta ahora.</translation>
    </message>
    <message>
        <source>The recording is being fetched: %1 of %2.</source>
        <translation>Se está descargando la grabación: %1 de %2.</translation>
    </message>
    <message>
        <source>The recording</source>
        <extracomment>Both are the subject of a sentence about what went wrong, at its beginning.</extracomment>
        <translation>La grabación</translation>
    </message>
    <message>
        <source>The recording could not be fetched.</source>
        <translation>No se pudo descargar la grabación.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>state of a recording</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Being made</source>
        <comment>state of a recording: the call system is not ready with it</comment>
        <translation>En preparación</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <comment>state of a recording</comment>
        <translation>Aún sin descargar</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <comment>state of a recording</comment>
        <translation>Descargándose</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>state of a recording: on this computer</comment>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>state of a recording: the call system has it no more</comment>
        <translation>Ya no existe</translation>
    </message>
    <message>
        <source>No right</source>
        <comment>state of a recording: the account may not hear it</comment>
        <translation>Sin permiso</translation>
    </message>
    <message>
        <source>Not given out</source>
        <comment>state of a recording: the call system has no way to it</comment>
        <translation>No se entrega</translation>
    </message>
    <message>
        <source>Kept elsewhere</source>
        <comment>state of a recording: in the customer&apos;s own storage</comment>
        <translation>Guardada en otro lugar</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a recording</comment>
        <translation>Error</translation>
    </message>
    <message>
        <source>This call has no recording.</source>
        <translation>Esta llamada no tiene grabación.</translation>
    </message>
    <message>
        <source>The call system is still making the recording; try again in a few minutes.</source>
        <translation>El sistema telefónico aún está preparando la grabación; inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>The recording is not on this computer, and nothing can be fetched while offline.</source>
        <translation>La grabación no está en este ordenador, y sin conexión no se puede descargar nada.</translation>
    </message>
    <message>
        <source>The recording is on this computer.</source>
        <translation>La grabación está en este ordenador.</translation>
    </message>
    <message>
        <source>The call system has the recording no more.</source>
        <translation>El sistema telefónico ya no tiene la grabación.</translation>
    </message>
    <message>
        <source>The account may not hear this recording; its owner can give it the right to.</source>
        <translation>La cuenta no puede escuchar esta grabación; su propietario puede darle el permiso.</translation>
    </message>
    <message>
        <source>This call system gives out no audio: listen to it in its own program.</source>
        <translation>Este sistema telefónico no entrega audio: escúchela en su propio programa.</translation>
    </message>
    <message>
        <source>The recording lies in your company&apos;s own storage; listen to it there.</source>
        <translation>La grabación está en el almacenamiento de su empresa; escúchela allí.</translation>
    </message>
    <message>
        <source>The key of the account is not in the keyring, or the keyring is locked. Unlock it or enter the key again.</source>
        <translation>La clave de la cuenta no está en el depósito de claves, o el depósito está bloqueado. Desbloquéelo o introduzca la clave de nuevo.</translation>
    </message>
    <message>
        <source>A login page of this network stands in the way of the recording. Open a web browser and sign in to the network.</source>
        <translation>Una página de acceso de esta red impide llegar a la grabación. Abra un navegador web e inicie sesión en la red.</translation>
    </message>
    <message>
        <source>The call system</source>
        <translation>El sistema telefónico</translation>
    </message>
</context>
<context>
    <name>RejectedReport</name>
    <message>
        <source>This is the file that is imported. Choose another name.</source>
        <translation>Este es el archivo que se importa. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <extracomment>%1 is a file, %2 the operating system&apos;s reason.</extracomment>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1 not taken</source>
        <extracomment>Name of a file. %1 is that of an imported file, such as &quot;guests&quot;.</extracomment>
        <translation>%1 sin importar</translation>
    </message>
</context>
<context>
    <name>RetentionWords</name>
    <message>
        <source>&amp;Recordings</source>
        <translation>&amp;Grabaciones</translation>
    </message>
    <message>
        <source>&amp;Transcripts and summaries</source>
        <translation>&amp;Transcripciones y resúmenes</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>Whole &amp;calls</source>
        <extracomment>The calls themselves: when, who, how long.</extracomment>
        <translation>&amp;Llamadas enteras</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>The file is not JSON: %1.</source>
        <extracomment>Why a file cannot be read as a scorecard. %1 is what the reader of JSON says, in English.</extracomment>
        <translation>El archivo no es JSON: %1.</translation>
    </message>
    <message>
        <source>The file is no scorecard: it needs “name” and “sections”.</source>
        <translation>El archivo no es una hoja de puntuación: necesita «name» y «sections».</translation>
    </message>
    <message>
        <source>The scorecard needs a name.</source>
        <translation>La hoja de puntuación necesita un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>“%1…” is longer than %n character(s).</source>
        <extracomment>%1 is the beginning of a text, %n the number of characters it may have.</extracomment>
        <translation>
            <numerusform>«%1…» tiene más de %n carácter.</numerusform>
            <numerusform>«%1…» tiene más de %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scorecard needs a question.</source>
        <translation>La hoja de puntuación necesita una pregunta.</translation>
    </message>
    <message numerus="yes">
        <source>A scorecard has at most %n question(s).</source>
        <translation>
            <numerusform>Una hoja de puntuación tiene como máximo %n pregunta.</numerusform>
            <numerusform>Una hoja de puntuación tiene como máximo %n preguntas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The section needs a name.</source>
        <translation>La sección necesita un nombre.</translation>
    </message>
    <message>
        <source>The question needs a text.</source>
        <translation>La pregunta necesita un texto.</translation>
    </message>
    <message>
        <source>The id “%1” may have letters, digits, “-” and “_” only.</source>
        <translation>El ID «%1» solo puede tener letras, cifras, «-» y «_».</translation>
    </message>
    <message>
        <source>The id “%1” is another question&apos;s already.</source>
        <translation>El ID «%1» ya es de otra pregunta.</translation>
    </message>
    <message>
        <source>The weight is %1; it must be a whole number from 0 to %2.</source>
        <translation>El peso es %1; debe ser un número entero de 0 a %2.</translation>
    </message>
    <message>
        <source>The scale is “%1”; it must be “1-5” or “yes-no”.</source>
        <translation>La escala es «%1»; debe ser «1-5» o «yes-no».</translation>
    </message>
    <message>
        <source>The comment is “%1”; it must be “never”, “low” or “always”.</source>
        <translation>El comentario es «%1»; debe ser «never», «low» o «always».</translation>
    </message>
    <message>
        <source>Every weight is 0: at least one question must count.</source>
        <translation>Todos los pesos son 0: debe contar al menos una pregunta.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A score. %1 is a whole number.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>answer</comment>
        <translation>No aplicable</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Score %1, %2 of %3 answered</source>
        <extracomment>%1 is a score such as &quot;87 %&quot;, %2 and %3 are numbers of questions.</extracomment>
        <translation>Puntuación %1, %2 de %3 contestadas</translation>
    </message>
    <message>
        <source>Score %1: failed by “%2”</source>
        <extracomment>The answer to a question makes the score of the whole call 0. %1 is &quot;0 %&quot;, %2 the question.</extracomment>
        <translation>Puntuación %1: suspendida por «%2»</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many calls of a review list are finished: &quot;17 of 30&quot;.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min left at your pace</source>
        <extracomment>Follows &quot;17 of 30 · &quot;. How long the rest takes if one goes on like this.</extracomment>
        <translation>
            <numerusform>%n min más a su ritmo</numerusform>
            <numerusform>%n min más a su ritmo</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>aún sin respuesta</translation>
    </message>
    <message>
        <source>fails the call</source>
        <translation>suspende la llamada</translation>
    </message>
    <message>
        <source>needs a comment</source>
        <translation>necesita un comentario</translation>
    </message>
    <message>
        <source>Section %1, question %2: %3</source>
        <extracomment>Where something is wrong in a scorecard. %1 and %2 are numbers, %3 a sentence.</extracomment>
        <translation>Sección %1, pregunta %2: %3</translation>
    </message>
    <message>
        <source>Section %1: %2</source>
        <extracomment>%1 is a number, %2 a sentence.</extracomment>
        <translation>Sección %1: %2</translation>
    </message>
    <message>
        <source>Guest call</source>
        <extracomment>Name of the scorecard that the program comes with.</extracomment>
        <translation>Llamada de un huésped</translation>
    </message>
    <message>
        <source>Beginning</source>
        <comment>section of a scorecard</comment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Greeting: house, name, friendly</source>
        <translation>Saludo: establecimiento, nombre, amabilidad</translation>
    </message>
    <message>
        <source>Listened and asked what was unclear</source>
        <translation>Escuchó y preguntó lo que no estaba claro</translation>
    </message>
    <message>
        <source>Matter</source>
        <comment>section of a scorecard</comment>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>What was said is right and complete</source>
        <translation>Lo dicho es correcto y completo</translation>
    </message>
    <message>
        <source>Offered a solution, and said what comes next</source>
        <translation>Ofreció una solución y dijo qué pasa después</translation>
    </message>
    <message>
        <source>Tone: calm and polite, also under pressure</source>
        <translation>Tono: tranquilo y cortés, también bajo presión</translation>
    </message>
    <message>
        <source>Safety</source>
        <comment>section of a scorecard</comment>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>No guest&apos;s details were given to somebody else</source>
        <translation>No se dieron datos de un huésped a otra persona</translation>
    </message>
    <message>
        <source>End</source>
        <comment>section of a scorecard</comment>
        <translation>Final</translation>
    </message>
    <message>
        <source>Summed up what was agreed</source>
        <translation>Resumió lo acordado</translation>
    </message>
    <message>
        <source>The note says what the next person must know</source>
        <translation>La nota dice lo que debe saber quien siga</translation>
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
        <translation>Revisada</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Column: how the score has changed.</extracomment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Column: calls whose score a question made 0.</extracomment>
        <translation>Suspendidas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of a person&apos;s calls are reviewed: &quot;4 of 5&quot;.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Contestadas</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No aplicable</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>Column: the mean of all people.</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Time not known</source>
        <translation>Hora desconocida</translation>
    </message>
    <message>
        <source>Score %1</source>
        <extracomment>%1 is a score such as &quot;87 %&quot;.</extracomment>
        <translation>Puntuación %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <extracomment>Follows &quot;Score 87 %&quot;. %1 is the score of earlier reviews.</extracomment>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>Score %1 · %2 of %3 calls reviewed</source>
        <extracomment>%1 is a mean score, %2 and %3 are numbers of calls.</extracomment>
        <translation>Puntuación %1 · %2 de %3 llamadas revisadas</translation>
    </message>
    <message>
        <source>By question</source>
        <translation>Por pregunta</translation>
    </message>
    <message>
        <source>Drawn from: %1 · %2 per person · draw number %3 · scorecard “%4”</source>
        <extracomment>At the end of a report: how the calls were chosen. %1 is a query, %2 the number of calls per person, %3 the number that decides the draw, %4 the name of the scorecard.</extracomment>
        <translation>Sorteadas de: %1 · %2 por persona · número de sorteo %3 · hoja de puntuación «%4»</translation>
    </message>
    <message>
        <source>What does not apply counts nothing; a question that fails the call makes its score 0.</source>
        <translation>Lo que no se aplica no cuenta; una pregunta que suspende la llamada deja su puntuación en 0.</translation>
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
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>Column of a table: what an answer earns, 0 to 100.</extracomment>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>Column of a table: how much a question counts.</extracomment>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Column of a table: what the whole call got, in percent.</extracomment>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revisada por</translation>
    </message>
    <message>
        <source>Reviewed at</source>
        <translation>Revisada el</translation>
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
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisada</translation>
    </message>
    <message>
        <source>Score %</source>
        <translation>Puntuación %</translation>
    </message>
    <message>
        <source>Before %</source>
        <extracomment>Column: the score of earlier reviews.</extracomment>
        <translation>Antes %</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>Column: how many calls a question failed.</extracomment>
        <translation>Suspendidas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Contestadas</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No aplicable</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Second</source>
        <extracomment>Column: where in the recording a remark stands.</extracomment>
        <translation>Segundo</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Autor</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>You are signed in</source>
        <translation>Ha iniciado sesión</translation>
    </message>
    <message>
        <source>Callboard goes on by itself. You can close this page.</source>
        <translation>Callboard continúa solo. Puede cerrar esta página.</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>Se rechazó el inicio de sesión</translation>
    </message>
    <message>
        <source>Nothing was connected. You can try again, or cancel in Callboard.</source>
        <translation>No se ha conectado nada. Puede intentarlo de nuevo o cancelar en Callboard.</translation>
    </message>
    <message>
        <source>This page belongs to another sign-in</source>
        <translation>Esta página pertenece a otro inicio de sesión</translation>
    </message>
    <message>
        <source>Nothing was connected. Begin again in Callboard.</source>
        <translation>No se ha conectado nada. Empiece de nuevo en Callboard.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Aquí no hay nada</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>To call back</source>
        <extracomment>State of a missed call: nobody has called back.</extracomment>
        <translation>Por devolver</translation>
    </message>
    <message>
        <source>Tried, no answer</source>
        <extracomment>State of a missed call: somebody called back and nobody answered.</extracomment>
        <translation>Intentado, sin respuesta</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>State of a missed call: it was called back and answered.</extracomment>
        <translation>Devuelta</translation>
    </message>
    <message>
        <source>Called again</source>
        <extracomment>State of a missed call: the caller rang again and was answered.</extracomment>
        <translation>Volvió a llamar</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <extracomment>State of a missed call that cannot be called back; also of any call whose number is hidden.</extracomment>
        <translation>Número oculto</translation>
    </message>
    <message>
        <source>Going on now</source>
        <extracomment>State of a call: ringing, or people are talking.</extracomment>
        <translation>En curso ahora</translation>
    </message>
    <message>
        <source>Edits waiting</source>
        <extracomment>State of a call with edits that its telephone system does not have yet.</extracomment>
        <translation>Cambios pendientes</translation>
    </message>
    <message>
        <source>Joined of several</source>
        <extracomment>State of a call that several systems told us about.</extracomment>
        <translation>Unida de varias</translation>
    </message>
    <message>
        <source>Deleted there</source>
        <extracomment>State of a call that its telephone system has deleted.</extracomment>
        <translation>Eliminada allí</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <extracomment>State of a call that somebody has listened to and marked.</extracomment>
        <translation>Revisada</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>In conflict</source>
        <extracomment>State of a call that was edited here and there at once.</extracomment>
        <translation>En conflicto</translation>
    </message>
    <message>
        <source>Changed by us</source>
        <extracomment>State of a call that carries something of ours: notes, a review…</extracomment>
        <translation>Cambiada por nosotros</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
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
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>title of a filter</comment>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>title of a filter</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Provider</source>
        <comment>title of a filter: the telephone system</comment>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>title of a filter</comment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>title of a filter: a number of ours</comment>
        <translation>Línea</translation>
    </message>
    <message>
        <source>From</source>
        <comment>title of a filter: the calling number</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <comment>title of a filter: the called number</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>title of a filter: the other party&apos;s number</comment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>title of a filter</comment>
        <translation>Empleado</translation>
    </message>
    <message>
        <source>Guest</source>
        <comment>title of a filter</comment>
        <translation>Huésped</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>title of a filter</comment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Callback</source>
        <comment>title of a filter: what became of unanswered calls</comment>
        <translation>Devolución</translation>
    </message>
    <message>
        <source>With</source>
        <comment>title of a filter: with a recording, with notes…</comment>
        <translation>Con</translation>
    </message>
    <message>
        <source>State</source>
        <comment>title of a filter: reviewed, waiting, deleted…</comment>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Weekday</source>
        <comment>title of a filter</comment>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>Hour</source>
        <comment>title of a filter: time of day</comment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Said by</source>
        <comment>title of a filter</comment>
        <translation>Dicho por</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>title of a filter: the first moment</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>title of a filter: the moment that ends it</comment>
        <translation>Antes de</translation>
    </message>
    <message>
        <source>On</source>
        <comment>title of a filter: a day</comment>
        <translation>El día</translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>title of a filter</comment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Ring</source>
        <comment>title of a filter: seconds of ringing</comment>
        <translation>Timbre</translation>
    </message>
    <message>
        <source>Talk</source>
        <comment>title of a filter: seconds of talking</comment>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Said by staff</source>
        <translation>Dicho por el personal</translation>
    </message>
    <message>
        <source>Said by the guest</source>
        <translation>Dicho por el huésped</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n call(s)</source>
        <extracomment>Screen reader: a value of a filter and how many calls have it. %1 is the value.</extracomment>
        <translation>
            <numerusform>%1, %n llamada</numerusform>
            <numerusform>%1, %n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, left out</source>
        <extracomment>Screen reader: %1 is a value of a filter; calls with it are left out.</extracomment>
        <translation>%1, excluido</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last night</source>
        <translation>Anoche</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>What the date filter is set to. %1 is the last day.</extracomment>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>What the date filter is set to. %1 is the first day.</extracomment>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>What the date filter is set to. %1 and %2 are its first and last day.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Not “%1”</source>
        <extracomment>A word that must not occur in a call.</extracomment>
        <translation>Sin «%1»</translation>
    </message>
    <message>
        <source>Not %1</source>
        <extracomment>A condition that must not hold. %1 is one such as &quot;Staff: Mei&quot;.</extracomment>
        <translation>No %1</translation>
    </message>
</context>
<context>
    <name>ViewFile</name>
    <message>
        <source>“%1” is neither a view, a query nor columns.</source>
        <extracomment>Why a line of a file of views was not understood. %1 is the line.</extracomment>
        <translation>«%1» no es ni una vista, ni una consulta, ni columnas.</translation>
    </message>
    <message>
        <source>The view has no name.</source>
        <translation>La vista no tiene nombre.</translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n character(s).</source>
        <translation>
            <numerusform>El nombre tiene más de %n carácter.</numerusform>
            <numerusform>El nombre tiene más de %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name “%1” is in the file already.</source>
        <translation>El nombre «%1» ya está en el archivo.</translation>
    </message>
    <message>
        <source>“%1” has no query.</source>
        <translation>«%1» no tiene consulta.</translation>
    </message>
    <message>
        <source>The query has a word that is not understood: “%1”.</source>
        <translation>La consulta tiene una palabra que no se entiende: «%1».</translation>
    </message>
    <message>
        <source>“%1” is given twice.</source>
        <translation>«%1» se da dos veces.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>A mistake in a file of views. %1 is the number of its line, %2 what is wrong.</extracomment>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>%1 The view “%2” is left out.</source>
        <extracomment>A mistake in a file of views. %1 is &quot;Line 12: …&quot;, %2 the name of the view that is left out.</extracomment>
        <translation>%1 Se omite la vista «%2».</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>It is tried again soon.</source>
        <translation>Se vuelve a intentar pronto.</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n second(s).</source>
        <translation>
            <numerusform>Se vuelve a intentar en %n segundo.</numerusform>
            <numerusform>Se vuelve a intentar en %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n minute(s).</source>
        <translation>
            <numerusform>Se vuelve a intentar en %n minuto.</numerusform>
            <numerusform>Se vuelve a intentar en %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a problem of its own. It is tried again later.</source>
        <translation>%1 tiene un problema propio. Se vuelve a intentar más tarde.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own (error %2). It is tried again later.</source>
        <extracomment>%1 is the account, %2 an HTTP status such as 503.</extracomment>
        <translation>%1 tiene un problema propio (error %2). Se vuelve a intentar más tarde.</translation>
    </message>
    <message>
        <source>Inbound</source>
        <comment>direction of a call</comment>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Outbound</source>
        <comment>direction of a call</comment>
        <translation>Saliente</translation>
    </message>
    <message>
        <source>Ringing</source>
        <comment>status of a call</comment>
        <translation>Sonando</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status of a call: people are talking</comment>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>status of a call</comment>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>status of a call</comment>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>status of a call: a technical failure</comment>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <comment>status of a call</comment>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>field of a call</comment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>field of a call</comment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Transcript</source>
        <comment>field of a call</comment>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>field of a call</comment>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Guest</source>
        <comment>field of a call</comment>
        <translation>Huésped</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>field of a call</comment>
        <translation>Empleado</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>field of a call</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Speakers</source>
        <comment>field of a call: who said what in the transcript</comment>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>Detailed summary</source>
        <comment>field of a call</comment>
        <translation>Resumen detallado</translation>
    </message>
    <message>
        <source>Topics</source>
        <comment>field of a call</comment>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <comment>field of a call</comment>
        <translation>Sentimiento</translation>
    </message>
    <message>
        <source>Action items</source>
        <comment>field of a call: what was promised</comment>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>field of a call: start, answer, end</comment>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>field of a call: both telephone numbers</comment>
        <translation>Números</translation>
    </message>
    <message>
        <source>Ticket</source>
        <comment>field of a call</comment>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Reservation</source>
        <comment>field of a call</comment>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>field of a call</comment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>kind of an unsent edit</comment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>New call</source>
        <comment>kind of an unsent edit</comment>
        <translation>Llamada nueva</translation>
    </message>
    <message>
        <source>Deletion</source>
        <comment>kind of an unsent edit</comment>
        <translation>Eliminación</translation>
    </message>
    <message>
        <source>Guest</source>
        <comment>kind of an unsent edit: a guest is made or changed at the provider</comment>
        <translation>Huésped</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of an unsent edit</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>state of an unsent edit</comment>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Checking</source>
        <comment>state of an edit: sent, but nobody knows whether it arrived</comment>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>state of an edit that the provider has taken</comment>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>state of an edit that the provider has refused</comment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>state of an edit: changed on both sides</comment>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Started</source>
        <comment>column title: when the call began</comment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column title</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>column title</comment>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Guest</source>
        <comment>column title</comment>
        <translation>Huésped</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column title: the other party&apos;s phone number</comment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>column title: the company&apos;s own number</comment>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>column title</comment>
        <translation>Empleado</translation>
    </message>
    <message>
        <source>Provider</source>
        <comment>column title</comment>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Ring</source>
        <comment>column title: how long it rang</comment>
        <translation>Timbre</translation>
    </message>
    <message>
        <source>Talk</source>
        <comment>column title: how long they talked</comment>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>column title: as the provider counts it</comment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Available</source>
        <comment>state of a recording</comment>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <comment>state of a recording</comment>
        <translation>En preparación</translation>
    </message>
    <message>
        <source>No longer there</source>
        <comment>state of a recording</comment>
        <translation>Ya no existe</translation>
    </message>
    <message>
        <source>Stored elsewhere</source>
        <comment>state of a recording</comment>
        <translation>Guardada en otro lugar</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Establecimiento</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Line ID</source>
        <translation>ID de la línea</translation>
    </message>
    <message>
        <source>Name of the line</source>
        <translation>Nombre de la línea</translation>
    </message>
    <message>
        <source>Missed because</source>
        <translation>Perdida porque</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>saved view: the calls of today</comment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Missed, not returned</source>
        <comment>saved view: calls that nobody has called back</comment>
        <translation>Perdidas, sin devolver</translation>
    </message>
    <message>
        <source>Voicemails</source>
        <comment>saved view</comment>
        <translation>Mensajes de voz</translation>
    </message>
    <message>
        <source>Recordings to review</source>
        <comment>saved view: recorded calls that nobody has listened to</comment>
        <translation>Grabaciones por revisar</translation>
    </message>
    <message>
        <source>Changed by us</source>
        <comment>saved view: calls with something of ours, such as notes</comment>
        <translation>Cambiadas por nosotros</translation>
    </message>
    <message>
        <source>Logged by hand</source>
        <comment>instead of a provider&apos;s name</comment>
        <translation>Registrada a mano</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network; everything you do is kept and sent later.</source>
        <translation>No se puede acceder a %1. Compruebe la red; todo lo que haga se guarda y se envía más tarde.</translation>
    </message>
    <message>
        <source>%1 took too long to answer. It is tried again later.</source>
        <translation>%1 ha tardado demasiado en responder. Se vuelve a intentar más tarde.</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests. %2</source>
        <extracomment>%1 is the account, %2 the sentence &quot;It is tried again …&quot;.</extracomment>
        <translation>%1 pide menos peticiones. %2</translation>
    </message>
    <message>
        <source>%1 does not accept the key any more. Enter a valid one for this account.</source>
        <translation>%1 ya no acepta la clave. Introduzca una válida para esta cuenta.</translation>
    </message>
    <message>
        <source>%1: the key lacks the right to do this. Ask the provider for one that has it.</source>
        <translation>%1: a la clave le falta el permiso para esto. Pida al proveedor una que lo tenga.</translation>
    </message>
    <message>
        <source>%1 has no such thing; it may have been deleted.</source>
        <translation>%1 no tiene nada así; puede que se haya eliminado.</translation>
    </message>
    <message>
        <source>%1: this clashes with what is already there (%2).</source>
        <translation>%1: esto choca con lo que ya hay (%2).</translation>
    </message>
    <message>
        <source>%1: this clashes with what is already there.</source>
        <translation>%1: esto choca con lo que ya hay.</translation>
    </message>
    <message>
        <source>%1 refused this: %2</source>
        <extracomment>%2 is the provider&apos;s own text, in its language.</extracomment>
        <translation>%1 lo ha rechazado: %2</translation>
    </message>
    <message>
        <source>%1 refused this without saying why.</source>
        <translation>%1 lo ha rechazado sin decir por qué.</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense. Nothing was changed; it is tried again later.</source>
        <translation>%1 dio una respuesta sin sentido. No se ha cambiado nada; se vuelve a intentar más tarde.</translation>
    </message>
    <message>
        <source>A login page of this network stands in the way of %1. Open a web browser and sign in to the network.</source>
        <translation>Una página de acceso de esta red impide llegar a %1. Abra un navegador web e inicie sesión en la red.</translation>
    </message>
    <message>
        <source>%1: stopped, because it would not be safe (%2).</source>
        <translation>%1: se detuvo, porque no sería seguro (%2).</translation>
    </message>
    <message>
        <source>%1: stopped, because it would not be safe.</source>
        <translation>%1: se detuvo, porque no sería seguro.</translation>
    </message>
    <message>
        <source>%1 did not confirm the change. It is checked before it is sent again.</source>
        <translation>%1 no confirmó el cambio. Se comprueba antes de volver a enviarlo.</translation>
    </message>
    <message>
        <source>%1 offers no way to do this.</source>
        <translation>%1 no ofrece ninguna forma de hacerlo.</translation>
    </message>
    <message>
        <source>The key of %1 is not in the keyring, or the keyring is locked. Unlock it or enter the key again.</source>
        <translation>La clave de %1 no está en el depósito de claves, o el depósito está bloqueado. Desbloquéelo o introduzca la clave de nuevo.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Callboard and was left untouched. Update Callboard.</source>
        <translation>%1 viene de una versión más reciente de Callboard y se ha dejado sin tocar. Actualice Callboard.</translation>
    </message>
    <message>
        <source>%1 cannot be written or read on this disk (%2). Check its free space and permissions.</source>
        <translation>%1 no se puede escribir ni leer en este disco (%2). Compruebe el espacio libre y los permisos.</translation>
    </message>
    <message>
        <source>%1 cannot be written or read on this disk. Check its free space and permissions.</source>
        <translation>%1 no se puede escribir ni leer en este disco. Compruebe el espacio libre y los permisos.</translation>
    </message>
    <message>
        <source>%1: stopped before it was done.</source>
        <translation>%1: se detuvo antes de acabar.</translation>
    </message>
    <message>
        <source>%1: this cannot be used (%2).</source>
        <translation>%1: esto no se puede usar (%2).</translation>
    </message>
    <message>
        <source>%1: this cannot be used.</source>
        <translation>%1: esto no se puede usar.</translation>
    </message>
    <message>
        <source>The numbers fit, but more than one call could be meant.</source>
        <translation>Los números coinciden, pero podría tratarse de más de una llamada.</translation>
    </message>
    <message numerus="yes">
        <source>The numbers fit, but the starts are %n second(s) apart.</source>
        <translation>
            <numerusform>Los números coinciden, pero hay %n segundo entre los inicios.</numerusform>
            <numerusform>Los números coinciden, pero hay %n segundos entre los inicios.</numerusform>
        </translation>
    </message>
    <message>
        <source>The numbers and the start fit, but one of the calls lasted longer.</source>
        <translation>Los números y el inicio coinciden, pero una de las llamadas duró más.</translation>
    </message>
    <message>
        <source>There is no “%1:”.</source>
        <translation>No existe «%1:».</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>«%1» no se conoce aquí.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>«%1» no es una fecha.</translation>
    </message>
    <message>
        <source>“%1” is not a length or a range.</source>
        <translation>«%1» no es ni una duración ni un intervalo.</translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation>Falta algo después de «%1».</translation>
    </message>
    <message>
        <source>The quotation mark of “%1” is not closed.</source>
        <translation>Las comillas de «%1» no están cerradas.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day.</source>
        <translation>«%1» no es una hora del día.</translation>
    </message>
    <message>
        <source>“%1” needs a word that was said.</source>
        <extracomment>Query mistake. %1 is the operator that tells who speaks, e.g. “said-by:guest”.</extracomment>
        <translation>«%1» necesita una palabra que se haya dicho.</translation>
    </message>
    <message>
        <source>This is too long: “%1” and what follows is not looked for.</source>
        <extracomment>Query mistake: hundreds of words, pasted by mistake. %1 is the first one that is too much.</extracomment>
        <translation>Esto es demasiado largo: «%1» y lo que sigue no se busca.</translation>
    </message>
    <message>
        <source>%1 Try “%2”.</source>
        <extracomment>Query mistake. %1 is the sentence that says what is wrong, %2 a suggestion.</extracomment>
        <translation>%1 Pruebe con «%2».</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>field of a call: whom the call belongs to in a CRM</comment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>The file with your own data (accounts, notes, guests) had nothing in it any more. Close Callboard and put a backup in its place, or connect your accounts again.</source>
        <translation>El archivo con sus propios datos (cuentas, notas, huéspedes) ya no contenía nada. Cierre Callboard y ponga una copia de seguridad en su lugar, o conecte sus cuentas de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>The file with your own data (accounts, notes, guests) was damaged. %n entry(s) could be saved; the damaged file stays as %1. Look at your accounts and at what waits to be sent.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>
            <numerusform>El archivo con sus propios datos (cuentas, notas, huéspedes) estaba dañado. Se ha podido salvar %n elemento; el archivo dañado se queda como %1. Revise sus cuentas y lo que está pendiente de envío.</numerusform>
            <numerusform>El archivo con sus propios datos (cuentas, notas, huéspedes) estaba dañado. Se han podido salvar %n elementos; el archivo dañado se queda como %1. Revise sus cuentas y lo que está pendiente de envío.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file with the list of calls had nothing in it any more. The list is filled again from your accounts.</source>
        <translation>El archivo con la lista de llamadas ya no contenía nada. La lista se vuelve a llenar desde sus cuentas.</translation>
    </message>
    <message>
        <source>The file with the list of calls was damaged. The list is filled again from your accounts; the damaged file stays as %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>El archivo con la lista de llamadas estaba dañado. La lista se vuelve a llenar desde sus cuentas; el archivo dañado se queda como %1.</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>state of an edit from a backup that may have been sent since</comment>
        <translation>En suspenso</translation>
    </message>
</context>
<context>
    <name>callboard::AccountEditor</name>
    <message>
        <source>Connect a call system</source>
        <translation>Conectar un sistema telefónico</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <extracomment>Title of a dialog. %1 is the name of an account.</extracomment>
        <translation>Cambiar «%1»</translation>
    </message>
    <message>
        <source>Call system</source>
        <extracomment>List in the dialog that connects an account.</extracomment>
        <translation>Sistema telefónico</translation>
    </message>
    <message>
        <source>Sign in with the &amp;browser…</source>
        <translation>Iniciar sesión con el na&amp;vegador…</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <extracomment>Button: asks the telephone system whether the key works.</extracomment>
        <translation>Compro&amp;bar</translation>
    </message>
    <message>
        <source>Add &amp;without checking</source>
        <translation>Añadir &amp;sin comprobar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save &amp;without checking</source>
        <translation>Guardar &amp;sin comprobar</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <extracomment>%1 is the name of a telephone system.</extracomment>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>Go on in the web browser. Callboard waits for you to come back; Cancel ends that.
%1</source>
        <translation>Continúe en el navegador web. Callboard espera a que vuelva; Cancelar lo interrumpe.
%1</translation>
    </message>
    <message>
        <source>%1 accepts the key.</source>
        <extracomment>%1 is the name of a telephone system.</extracomment>
        <translation>%1 acepta la clave.</translation>
    </message>
    <message>
        <source>%1 accepts the key: “%2”.</source>
        <extracomment>%1 is a telephone system, %2 the company&apos;s name there.</extracomment>
        <translation>%1 acepta la clave: «%2».</translation>
    </message>
    <message>
        <source>There is already an account called “%1”.</source>
        <translation>Ya hay una cuenta llamada «%1».</translation>
    </message>
</context>
<context>
    <name>callboard::AccountForm</name>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
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
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What to call the account here.</source>
        <translation>Cómo llamar aquí a la cuenta.</translation>
    </message>
    <message>
        <source>Where you open %1 in the web browser.</source>
        <extracomment>%1 is the name of a telephone system.</extracomment>
        <translation>Dónde abre %1 en el navegador web.</translation>
    </message>
    <message>
        <source>Leave it empty for the usual address.</source>
        <translation>Déjelo vacío para usar la dirección habitual.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <extracomment>Label of a field that may stay empty. %1 is what it asks for.</extracomment>
        <translation>%1 (opcional)</translation>
    </message>
    <message>
        <source>All there are</source>
        <translation>Todas las que haya</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>Los últimos 12 meses</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>Los últimos 3 meses</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>El último mes</translation>
    </message>
    <message>
        <source>Calls to import</source>
        <translation>Llamadas que importar</translation>
    </message>
    <message>
        <source>In the keyring of this desktop</source>
        <translation>En el depósito de claves de este escritorio</translation>
    </message>
    <message>
        <source>Nowhere: only until Callboard ends</source>
        <translation>En ningún sitio: solo hasta cerrar Callboard</translation>
    </message>
    <message>
        <source>In an environment variable</source>
        <translation>En una variable de entorno</translation>
    </message>
    <message>
        <source>In a file</source>
        <translation>En un archivo</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>Dónde se guarda la clave</translation>
    </message>
    <message>
        <source>Name of the variable or file</source>
        <translation>Nombre de la variable o del archivo</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>colour of an account</comment>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>For systems that do not tell it; days begin and end there.</source>
        <translation>Para sistemas que no la indican; con ella empiezan y terminan los días.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>For telephone numbers without a country code: two letters.</source>
        <translation>Para números de teléfono sin prefijo internacional: dos letras.</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>Peticiones por minuto</translation>
    </message>
    <message>
        <source>If you have agreed on another limit with the vendor.</source>
        <translation>Si ha acordado otro límite con el proveedor.</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Más ajustes</translation>
    </message>
    <message>
        <source>You type it again after each start.</source>
        <translation>Se escribe de nuevo cada vez que abra el programa.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>A choice of what to import. %1 is a date.</extracomment>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <translation>La cuenta necesita un nombre.</translation>
    </message>
    <message>
        <source>Every customer has an address of their own: give yours.</source>
        <translation>Cada cliente tiene su propia dirección: indique la suya.</translation>
    </message>
    <message>
        <source>This needs to be an https address; http is for this machine only.</source>
        <translation>Tiene que ser una dirección https; http es solo para este ordenador.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Esto es necesario.</translation>
    </message>
    <message>
        <source>This is not known here.</source>
        <translation>Esto no se conoce aquí.</translation>
    </message>
    <message>
        <source>This is not a time zone; it looks like Europe/Paris.</source>
        <translation>Esto no es una zona horaria; son como Europe/Madrid.</translation>
    </message>
    <message>
        <source>This needs to be a number.</source>
        <translation>Tiene que ser un número.</translation>
    </message>
</context>
<context>
    <name>callboard::AccountWords</name>
    <message>
        <source>up to %1</source>
        <extracomment>Status bar, after the account&apos;s name: its calls are known up to this time. %1 is a time or a date with time.</extracomment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>not read yet</source>
        <extracomment>Status bar, after the account&apos;s name: no calls of this account have been read.</extracomment>
        <translation>aún sin leer</translation>
    </message>
    <message>
        <source>reading history … %1</source>
        <extracomment>Status bar, after the account&apos;s name. %1 is the number of calls read so far.</extracomment>
        <translation>leyendo el historial … %1</translation>
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
        <translation>leyendo hasta el %1 … %2</translation>
    </message>
    <message>
        <source>sign in again</source>
        <extracomment>Status bar, after the account&apos;s name: its credentials are refused or missing.</extracomment>
        <translation>iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>network asks for a login</source>
        <extracomment>Status bar, after the account&apos;s name: a hotel or airport network asks for a login first.</extracomment>
        <translation>la red pide iniciar sesión</translation>
    </message>
    <message>
        <source>offline</source>
        <extracomment>Status bar, after the account&apos;s name.</extracomment>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>not reached</source>
        <extracomment>Status bar, after the account&apos;s name: the last attempt went wrong; the details are a click away.</extracomment>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>reading newest calls …</source>
        <extracomment>Status bar, after the account&apos;s name: the newest calls are being read.</extracomment>
        <translation>leyendo las llamadas más recientes …</translation>
    </message>
    <message>
        <source>updating …</source>
        <extracomment>Status bar, after the account&apos;s name: single calls or guests are being read again.</extracomment>
        <translation>actualizando …</translation>
    </message>
    <message>
        <source>checking all calls … %L1</source>
        <extracomment>Status bar, after the account&apos;s name: the daily look at all calls. %L1 is how many so far.</extracomment>
        <translation>comprobando todas las llamadas … %L1</translation>
    </message>
    <message>
        <source>sending …</source>
        <extracomment>Status bar, after the account&apos;s name: edits are being sent.</extracomment>
        <translation>enviando …</translation>
    </message>
    <message>
        <source>waiting for the provider …</source>
        <extracomment>Status bar, after the account&apos;s name: the provider asked us to slow down.</extracomment>
        <translation>esperando al proveedor …</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <extracomment>Status bar: %n is the number of connected accounts.</extracomment>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n need(s) you</source>
        <extracomment>Status bar: %1 is &quot;9 accounts&quot;, %n how many of them cannot go on by themselves.</extracomment>
        <translation>
            <numerusform>%1, %n requiere su atención</numerusform>
            <numerusform>%1, %n requieren su atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, reading %n of them</source>
        <extracomment>Status bar: %1 is &quot;9 accounts&quot;, %n how many of them are being read.</extracomment>
        <translation>
            <numerusform>%1, leyendo %n</numerusform>
            <numerusform>%1, leyendo %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n offline</source>
        <extracomment>Status bar: %1 is &quot;9 accounts&quot;, %n how many of them cannot be reached.</extracomment>
        <translation>
            <numerusform>%1, %n sin conexión</numerusform>
            <numerusform>%1, %n sin conexión</numerusform>
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
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>No call system is connected yet</source>
        <translation>Aún no hay ningún sistema telefónico conectado</translation>
    </message>
    <message>
        <source>Callboard keeps a copy of the calls that your telephone systems know about.</source>
        <translation>Callboard guarda una copia de las llamadas que conocen sus sistemas telefónicos.</translation>
    </message>
    <message>
        <source>Connect a call system</source>
        <translation>Conectar un sistema telefónico</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>&amp;Synchronise now</source>
        <extracomment>Button: asks the telephone systems for new calls now.</extracomment>
        <translation>&amp;Sincronizar ahora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Remove “%1”? Its calls vanish from this computer, apart from those that another account knows. Nothing is deleted at %2, and you can connect it again.</source>
        <extracomment>%1 is an account&apos;s name, %2 its telephone system.</extracomment>
        <translation>¿Quitar «%1»? Sus llamadas desaparecen de este ordenador, salvo las que conozca otra cuenta. En %2 no se elimina nada, y puede volver a conectarla.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) that have not been sent are lost.</source>
        <translation>
            <numerusform>Se pierde %n cambio sin enviar.</numerusform>
            <numerusform>Se pierden %n cambios sin enviar.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>The account is gone, but its key may still be in the keyring.</source>
        <translation>La cuenta ya no está, pero puede que su clave siga en el depósito de claves.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>State of the account</source>
        <extracomment>Screen reader: the part that says how an account fares.</extracomment>
        <translation>Estado de la cuenta</translation>
    </message>
</context>
<context>
    <name>callboard::AppearancePage</name>
    <message>
        <source>Appearance and language</source>
        <extracomment>Page of the settings.</extracomment>
        <translation>Apariencia e idioma</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <extracomment>Colours: light or dark as the desktop is.
----------
Choice of a language.</extracomment>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Arrangement of the window</source>
        <translation>Disposición de la ventana</translation>
    </message>
    <message>
        <source>Arrange it as at &amp;first</source>
        <translation>Restablecer la &amp;disposición inicial</translation>
    </message>
    <message>
        <source>Sizes of the window and its parts, and the columns of the table.</source>
        <translation>Tamaños de la ventana y de sus partes, y columnas de la tabla.</translation>
    </message>
    <message>
        <source>Done: the window is arranged as at first.</source>
        <translation>Hecho: la ventana tiene de nuevo su disposición inicial.</translation>
    </message>
    <message>
        <source>Reduce &amp;motion: nothing slides, fades or blinks</source>
        <extracomment>Setting: nothing in the window slides, fades or blinks.</extracomment>
        <translation>Reducir el &amp;movimiento: nada se desliza, se desvanece ni parpadea</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>The desktop asks for less motion: it is kept still in any case.</source>
        <translation>El escritorio pide menos movimiento: en todo caso se mantiene quieto.</translation>
    </message>
    <message>
        <source>Compact &amp;rows: one line for each call, and lists closer together</source>
        <extracomment>Setting: one line for each call and caller instead of two, and less room between the lines of lists.</extracomment>
        <translation>&amp;Filas compactas: una línea por llamada y listas más juntas</translation>
    </message>
</context>
<context>
    <name>callboard::AuditDialog</name>
    <message>
        <source>&amp;Days:</source>
        <translation>&amp;Días:</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de actividad</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Words, person or call</source>
        <translation>Palabras, persona o llamada</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>First choice of a list of actions: no filter.</extracomment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>Exportar el registro de actividad</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>Kinds of files in a file dialog; keep what is in the brackets.</extracomment>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <extracomment>Message. %1 is a file, %2 why it cannot be written.</extracomment>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <extracomment>Message. %1 is a file.</extracomment>
        <translation>
            <numerusform>%n fila escrita en %1.</numerusform>
            <numerusform>%n filas escritas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit trail</source>
        <extracomment>&quot;The audit trail&quot;: subject of a sentence about a failure.</extracomment>
        <translation>El registro de actividad</translation>
    </message>
</context>
<context>
    <name>callboard::BackupMenu</name>
    <message>
        <source>&amp;Back up…</source>
        <extracomment>Menu: writes everything into one file.</extracomment>
        <translation>Copia de se&amp;guridad…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <extracomment>Menu: puts a backup in the place of what is here.</extracomment>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Settings, accounts, guests, notes, reviews and decisions go into one file: %1 before it is packed.</source>
        <extracomment>%1 is a size such as 4 MB.</extracomment>
        <translation>Los ajustes, cuentas, huéspedes, notas, revisiones y decisiones van a un solo archivo: %1 antes de comprimir.</translation>
    </message>
    <message>
        <source>With the &amp;calls (%1)</source>
        <extracomment>Check box. %1 is a size such as 4 MB.</extracomment>
        <translation>Con las &amp;llamadas (%1)</translation>
    </message>
    <message>
        <source>Without them the backup is small; they are fetched again after restoring, as far as the call systems still have them.</source>
        <translation>Sin ellas la copia es pequeña; se vuelven a descargar después de restaurar, si los sistemas telefónicos aún las tienen.</translation>
    </message>
    <message>
        <source>With the &amp;recordings that are on this computer (%1)</source>
        <extracomment>Check box. %1 is a size such as 4 MB.</extracomment>
        <translation>Con las &amp;grabaciones que hay en este ordenador (%1)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <extracomment>Button: asks for the file of the backup.</extracomment>
        <translation>G&amp;uardar como…</translation>
    </message>
    <message>
        <source>Backup of Callboard (*.callboard-backup)</source>
        <extracomment>Kind of files in a file dialog; keep what is in the brackets.</extracomment>
        <translation>Copia de seguridad de Callboard (*.callboard-backup)</translation>
    </message>
    <message>
        <source>Backed up and checked: %1. %2 %3</source>
        <extracomment>Message. %1 is a file, %2 says what is in it.</extracomment>
        <translation>Copia hecha y comprobada: %1. %2 %3</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>It takes the place of what is here. What is here now is not lost: it is kept in a folder beside, whose name you are told. Callboard opens anew with what was restored.</source>
        <translation>La copia ocupa el lugar de lo que hay aquí. Lo que hay ahora no se pierde: se conserva en una carpeta contigua, cuyo nombre se le indicará. Callboard se abre de nuevo con lo restaurado.</translation>
    </message>
    <message>
        <source>Edits that waited to be sent may have been sent since: they are put on hold, and you decide.</source>
        <translation>Los cambios que estaban pendientes de envío pueden haberse enviado desde entonces: quedan en suspenso y usted decide.</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>¿Restaurar %1?</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <extracomment>Button: the backup takes the place of what is here.</extracomment>
        <translation>&amp;Restaurar</translation>
    </message>
</context>
<context>
    <name>callboard::BulkRunner</name>
    <message>
        <source>The calls</source>
        <extracomment>&quot;The calls&quot;: subject of a sentence about a failure.</extracomment>
        <translation>La lista de llamadas</translation>
    </message>
    <message>
        <source>Changing the calls…</source>
        <extracomment>Progress of a change to many calls.</extracomment>
        <translation>Cambiando las llamadas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change of many calls</source>
        <translation>Cambio de muchas llamadas</translation>
    </message>
</context>
<context>
    <name>callboard::CallEditing</name>
    <message>
        <source>&amp;Log a call…</source>
        <extracomment>Menu: opens a dialog to write down a call that no telephone system knows of.</extracomment>
        <translation>Re&amp;gistrar llamada…</translation>
    </message>
    <message>
        <source>&amp;Change what is known…</source>
        <extracomment>Menu: opens a dialog to correct status, summary, links of a call.</extracomment>
        <translation>Modi&amp;ficar datos…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>E&amp;tiquetas…</translation>
    </message>
    <message>
        <source>&amp;Hide here</source>
        <extracomment>Menu: the chosen calls leave the lists of this program.</extracomment>
        <translation>&amp;Ocultar aquí</translation>
    </message>
    <message>
        <source>&amp;Show again</source>
        <extracomment>Menu: the chosen calls, which were hidden here, come back into the lists.</extracomment>
        <translation>&amp;Mostrar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>&amp;Audit trail…</source>
        <extracomment>Menu: who did what.</extracomment>
        <translation>Registro de &amp;actividad…</translation>
    </message>
    <message>
        <source>logging of a call with %1</source>
        <extracomment>Follows &quot;Undo&quot;. %1 is a telephone number.</extracomment>
        <translation>registro de una llamada con %1</translation>
    </message>
    <message>
        <source>The call is logged.</source>
        <translation>La llamada se ha registrado.</translation>
    </message>
    <message>
        <source>The call</source>
        <extracomment>&quot;The call&quot;: subject of a sentence about a failure.</extracomment>
        <translation>La llamada</translation>
    </message>
    <message>
        <source>change of %1</source>
        <extracomment>Follows &quot;Undo&quot;. %1 is a list of fields: &quot;Summary, Status&quot;.</extracomment>
        <translation>cambio de %1</translation>
    </message>
    <message>
        <source>change of tags</source>
        <extracomment>Follows &quot;Undo&quot;.</extracomment>
        <translation>cambio de etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n call(s) were changed.</source>
        <translation>
            <numerusform>Se han cambiado las etiquetas de %n llamada.</numerusform>
            <numerusform>Se han cambiado las etiquetas de %n llamadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hiding of %n call(s)</source>
        <extracomment>Follows &quot;Undo&quot;.</extracomment>
        <translation>
            <numerusform>ocultación de %n llamada</numerusform>
            <numerusform>ocultación de %n llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>showing of %n hidden call(s)</source>
        <translation>
            <numerusform>muestra de %n llamada oculta</numerusform>
            <numerusform>muestra de %n llamadas ocultas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are hidden here. Search for is:deleted to see them.</source>
        <translation>
            <numerusform>%n llamada está oculta aquí. Busque is:deleted para verla.</numerusform>
            <numerusform>%n llamadas están ocultas aquí. Busque is:deleted para verlas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are shown again.</source>
        <translation>
            <numerusform>%n llamada se muestra de nuevo.</numerusform>
            <numerusform>%n llamadas se muestran de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n call(s)</source>
        <extracomment>Follows &quot;Undo&quot;.</extracomment>
        <translation>
            <numerusform>eliminación de %n llamada</numerusform>
            <numerusform>eliminación de %n llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) will be deleted for ever in %1 seconds.</source>
        <translation>
            <numerusform>%n llamada se eliminará para siempre en %1 segundos.</numerusform>
            <numerusform>%n llamadas se eliminarán para siempre en %1 segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::CallFinder</name>
    <message>
        <source>This call is not here, or not any more.</source>
        <translation>Esta llamada no está aquí, o ya no.</translation>
    </message>
</context>
<context>
    <name>callboard::CallHeader</name>
    <message>
        <source>Copy the number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <source>Copy a link to this call</source>
        <translation>Copiar un enlace a esta llamada</translation>
    </message>
    <message>
        <source>Deleted at the provider. What you wrote stays here.</source>
        <translation>Eliminada en el proveedor. Lo que usted escribió se queda aquí.</translation>
    </message>
</context>
<context>
    <name>callboard::CallList</name>
    <message>
        <source>Calls</source>
        <extracomment>Name of the table for screen readers.</extracomment>
        <translation>Llamadas</translation>
    </message>
</context>
<context>
    <name>callboard::CallPage</name>
    <message>
        <source>Way of the call</source>
        <extracomment>Title of the part that says who was rung, answered and got the call passed on.</extracomment>
        <translation>Recorrido de la llamada</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), one call</source>
        <extracomment>Behind the title &quot;Sources&quot;: how many systems or records know this call.</extracomment>
        <translation>
            <numerusform>%n registro, una llamada</numerusform>
            <numerusform>%n registros, una llamada</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::CallTableModel</name>
    <message>
        <source>Reading this call…</source>
        <extracomment>Said by a screen reader for a row of the call table that is still being read.</extracomment>
        <translation>Leyendo esta llamada…</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the call table: missed, completed, voicemail…</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Guest or number</source>
        <extracomment>Column of the call table: the other party, by name where it is known, else by number.</extracomment>
        <translation>Huésped o número</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>Column of the call table: inbound or outbound, shown as an arrow.</extracomment>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>Column of the call table: the company&apos;s own number.</extracomment>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Staff</source>
        <extracomment>Column of the call table: the employee.</extracomment>
        <translation>Empleado</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>Column of the call table: date and time the call began.</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ring</source>
        <extracomment>Column of the call table: how long the telephone rang.</extracomment>
        <translation>Timbre</translation>
    </message>
    <message>
        <source>Talk</source>
        <extracomment>Column of the call table: how long the two talked.</extracomment>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Marks</source>
        <extracomment>Column of the call table: icons for recording, transcript and note.</extracomment>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Provider</source>
        <extracomment>Column of the call table: the telephone system that carried the call.</extracomment>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>Column of the call table: the other party&apos;s telephone number.</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Column of the call table: length of the call as its telephone system counts it.</extracomment>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>callboard::CallWords</name>
    <message>
        <source>Deleted by provider</source>
        <extracomment>Call table, small text under the caller: the telephone system no longer has this call.</extracomment>
        <translation>Eliminada por el proveedor</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>mark of a call</comment>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Transcript</source>
        <comment>mark of a call</comment>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>mark of a call</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>mark of a call</comment>
        <translation>Revisada</translation>
    </message>
    <message>
        <source>Edit waiting to be sent</source>
        <comment>mark of a call</comment>
        <translation>Cambio pendiente de envío</translation>
    </message>
    <message>
        <source>Deleted by provider</source>
        <comment>mark of a call</comment>
        <translation>Eliminada por el proveedor</translation>
    </message>
    <message>
        <source>Rang for %1</source>
        <extracomment>Tool tip of the ring column. %1 is a length such as 0:12.</extracomment>
        <translation>Sonó %1</translation>
    </message>
    <message>
        <source>Talked for %1</source>
        <extracomment>Tool tip of the talk column. %1 is a length such as 4:05.</extracomment>
        <translation>Conversación de %1</translation>
    </message>
    <message>
        <source>%1 as the telephone system counts it</source>
        <extracomment>Tool tip of the duration column. %1 is a length such as 4:05.</extracomment>
        <translation>%1 según el sistema telefónico</translation>
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
        <translation>, conversación de %1</translation>
    </message>
</context>
<context>
    <name>callboard::CallerCard</name>
    <message>
        <source>Open</source>
        <extracomment>Button in the pop-up about an incoming call: shows it in the window.</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Do not show this call</source>
        <translation>No mostrar esta llamada</translation>
    </message>
</context>
<context>
    <name>callboard::CallsPerDayChart</name>
    <message>
        <source>Show the figures as a table</source>
        <translation>Mostrar las cifras como tabla</translation>
    </message>
    <message>
        <source>The calls cannot be counted</source>
        <translation>No se pueden contar las llamadas</translation>
    </message>
    <message>
        <source>The cache</source>
        <translation>La caché</translation>
    </message>
    <message>
        <source>No calls to count</source>
        <translation>No hay llamadas que contar</translation>
    </message>
    <message>
        <source>The chart fills as soon as a call passes the filter.</source>
        <translation>El gráfico se llena en cuanto una llamada pasa el filtro.</translation>
    </message>
</context>
<context>
    <name>callboard::Changes</name>
    <message>
        <source>Done: %1.</source>
        <extracomment>Message after something was done. %1 is what, in the words that follow &quot;Undo&quot;: &quot;link to Lopez&quot;.</extracomment>
        <translation>Hecho: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The way back</source>
        <extracomment>Subject of a sentence about a failure, e.g. &quot;%1 cannot be written on this disk&quot;.</extracomment>
        <translation>La lista para deshacer</translation>
    </message>
    <message>
        <source>The change</source>
        <translation>El cambio</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <extracomment>Menu. %1 is what was done: &quot;link to Lopez&quot;.</extracomment>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>Menu. %1 is what was undone: &quot;link to Lopez&quot;.</extracomment>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
</context>
<context>
    <name>callboard::ChartPane</name>
    <message>
        <source>Calls per day</source>
        <extracomment>Title of the panel with the chart; click to open or close it.</extracomment>
        <translation>Llamadas por día</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
</context>
<context>
    <name>callboard::ChartPanel</name>
    <message>
        <source>No calls to count</source>
        <extracomment>In the place of a chart: there is nothing to count.</extracomment>
        <translation>No hay llamadas que contar</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>Mostrar las cifras como tabla</translation>
    </message>
    <message>
        <source>Save this chart as a picture</source>
        <translation>Guardar este gráfico como imagen</translation>
    </message>
</context>
<context>
    <name>callboard::Chip</name>
    <message>
        <source>Remove: %1</source>
        <extracomment>Screen reader and tool tip of a condition that can be taken away. %1 is the condition.</extracomment>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>callboard::ChipRow</name>
    <message>
        <source>What narrows the list</source>
        <extracomment>Screen reader: the line with the conditions in force.</extracomment>
        <translation>Lo que limita la lista</translation>
    </message>
    <message>
        <source>Clear all</source>
        <extracomment>Button: removes every filter and the text in the search box.</extracomment>
        <translation>Quitar todo</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Button: opens the list of conditions that do not fit. %n is how many there are.</extracomment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
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
        <translation>&amp;Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>callboard::CommandPalette</name>
    <message>
        <source>Commands</source>
        <extracomment>Name of a small window for screen readers: what the program can do, to be found by words.</extracomment>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>In the empty line where one types what one wants to do.</extracomment>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>%1 · on</source>
        <extracomment>Behind the menus of a command that has a check mark.</extracomment>
        <translation>%1 · activado</translation>
    </message>
    <message>
        <source>not possible at present</source>
        <extracomment>Screen reader: of a command.</extracomment>
        <translation>no es posible en este momento</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Ningún comando tiene estas palabras.</translation>
    </message>
    <message>
        <source>Enter runs it · Esc goes back</source>
        <extracomment>Below the list of commands. Names of keys.</extracomment>
        <translation>Intro lo ejecuta · Esc vuelve atrás</translation>
    </message>
    <message>
        <source>This is not possible at present.</source>
        <extracomment>Below the list of commands, about the chosen one.</extracomment>
        <translation>Esto no es posible en este momento.</translation>
    </message>
</context>
<context>
    <name>callboard::CorrectionWords</name>
    <message>
        <source>corrected</source>
        <extracomment>Behind speaker and time of a turn of a transcript: its words were corrected by somebody here.</extracomment>
        <translation>corregido</translation>
    </message>
    <message>
        <source>corrected; the system&apos;s words changed since</source>
        <extracomment>The same, where the telephone system has sent other words for the turn since then.</extracomment>
        <translation>corregido; el texto del sistema ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>Corrected here, kept on this computer. Original: %1</source>
        <extracomment>Tool tip of a corrected turn of a transcript. %1 is what the telephone system had understood.</extracomment>
        <translation>Corregido aquí, guardado en este ordenador. Original: %1</translation>
    </message>
    <message>
        <source>Since then the system says: %1</source>
        <extracomment>Goes on from &quot;Original: …&quot;. %1 is what the telephone system says since then.</extracomment>
        <translation>Desde entonces, el sistema dice: %1</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <extracomment>Below a corrected turn of a transcript. %1 is what the telephone system had understood.</extracomment>
        <translation>Original: %1</translation>
    </message>
    <message>
        <source>Now from the system: %1</source>
        <extracomment>Below &quot;Original: …&quot;. %1 is what the telephone system says now.</extracomment>
        <translation>Ahora, según el sistema: %1</translation>
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
            <numerusform>%n intervención corregida aquí</numerusform>
            <numerusform>%n intervenciones corregidas aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of words that this transcript no longer has:</source>
        <extracomment>Below a transcript that is another one than when it was corrected; a list of the corrections follows.</extracomment>
        <translation>
            <numerusform>%n corrección de palabras que esta transcripción ya no tiene:</numerusform>
            <numerusform>%n correcciones de palabras que esta transcripción ya no tiene:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::DateFilter</name>
    <message>
        <source>Date</source>
        <extracomment>Name of the filter for days.</extracomment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>&amp;Any time</source>
        <extracomment>Choice of the date filter: no limit.</extracomment>
        <translation>&amp;Cualquier fecha</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>&amp;Yesterday</source>
        <translation>&amp;Ayer</translation>
    </message>
    <message>
        <source>Last &amp;night</source>
        <extracomment>Choice of the date filter: from yesterday evening at ten until this morning at seven.</extracomment>
        <translation>A&amp;noche</translation>
    </message>
    <message>
        <source>Last &amp;7 days</source>
        <extracomment>Choice of the date filter: today and the six days before.</extracomment>
        <translation>Últimos &amp;7 días</translation>
    </message>
    <message>
        <source>This &amp;month</source>
        <translation>Este &amp;mes</translation>
    </message>
    <message>
        <source>&amp;Custom</source>
        <extracomment>Choice of the date filter: days set by hand.</extracomment>
        <translation>&amp;Personalizado</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Date filter: first day.</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Date filter: last day.</extracomment>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>callboard::DayBarsView</name>
    <message numerus="yes">
        <source>Compared with %n call(s)</source>
        <extracomment>Below the calls of a day: those of the day it is compared with.</extracomment>
        <translation>
            <numerusform>Comparado con %n llamada</numerusform>
            <numerusform>Comparado con %n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all calls of this time are known.</source>
        <translation>No se conocen todas las llamadas de este periodo.</translation>
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
        <translation>Llamadas</translation>
    </message>
</context>
<context>
    <name>callboard::DeleteDialog</name>
    <message>
        <source>&amp;Hide here</source>
        <extracomment>Choice: the calls leave the lists of this program, nothing else.</extracomment>
        <translation>&amp;Ocultar aquí</translation>
    </message>
    <message>
        <source>&amp;Delete for ever</source>
        <extracomment>Choice: the calls are deleted in the telephone systems, too.</extracomment>
        <translation>&amp;Eliminar para siempre</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n call(s)</source>
        <translation>
            <numerusform>Eliminar %n llamada</numerusform>
            <numerusform>Eliminar %n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Type “%1” to confirm</source>
        <extracomment>Placeholder of a line to type in. %1 is a word, &quot;delete&quot; in the user&apos;s language.</extracomment>
        <translation>Escriba «%1» para confirmar</translation>
    </message>
    <message>
        <source>They leave the lists of this computer and stay where they are. Search for is:deleted to see them again.</source>
        <translation>Salen de las listas de este ordenador y se quedan donde están. Busque is:deleted para verlas de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Their telephone systems delete them, with recordings and transcripts, where they let calls be deleted. You can undo this for %n second(s); after that nobody can bring them back.</source>
        <translation>
            <numerusform>Sus sistemas telefónicos las eliminan, con grabaciones y transcripciones, si permiten eliminar llamadas. Puede deshacerlo durante %n segundo; después nadie puede recuperarlas.</numerusform>
            <numerusform>Sus sistemas telefónicos las eliminan, con grabaciones y transcripciones, si permiten eliminar llamadas. Puede deshacerlo durante %n segundos; después nadie puede recuperarlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>delete</source>
        <comment>to be typed</comment>
        <extracomment>The word a user has to type before calls are deleted for ever.</extracomment>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button</comment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Delete for ever</source>
        <comment>button</comment>
        <translation>Eliminar para siempre</translation>
    </message>
</context>
<context>
    <name>callboard::Desktop</name>
    <message>
        <source>%1 – Demo</source>
        <translation>%1 – Demostración</translation>
    </message>
    <message>
        <source>The demo could not be started. “callboard --demo” on a command line says why.</source>
        <translation>No se pudo iniciar la demostración. «callboard --demo» en una línea de comandos dice por qué.</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard. They name no guest, number, key or address; read them before you pass them on.</source>
        <translation>El diagnóstico está en el portapapeles. No nombra ningún huésped, número, clave ni dirección; léalo antes de pasarlo a otros.</translation>
    </message>
    <message>
        <source>No program opens the log. It is in the file %1.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>Ningún programa abre el registro del programa. Está en el archivo %1.</translation>
    </message>
</context>
<context>
    <name>callboard::DesktopNotices</name>
    <message>
        <source>Noti&amp;fications…</source>
        <extracomment>Menu: opens the settings of notifications, the pop-up and the tray.</extracomment>
        <translation>&amp;Notificaciones…</translation>
    </message>
    <message>
        <source>Call back</source>
        <extracomment>Button of a notification about a missed call: dials the number.</extracomment>
        <translation>Devolver llamada</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button of a notification: shows the call in the window.</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Button of a notification about a missed call: it comes back in an hour.</extracomment>
        <translation>Más tarde</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) to be called back</source>
        <extracomment>Tool tip of the icon in the tray. %n people rang in vain.</extracomment>
        <translation>
            <numerusform>%n espera que le devuelvan la llamada</numerusform>
            <numerusform>%n esperan que les devuelvan la llamada</numerusform>
        </translation>
    </message>
    <message>
        <source>This is how Callboard notifies</source>
        <extracomment>Notification that the user asked for to see whether it works.</extracomment>
        <translation>Así notifica Callboard</translation>
    </message>
    <message>
        <source>Missed calls are told like this.</source>
        <translation>Las llamadas perdidas se comunican así.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>Missed calls are notified.</source>
        <translation>Las llamadas perdidas se notifican.</translation>
    </message>
    <message>
        <source>Missed calls are not notified.</source>
        <translation>Las llamadas perdidas no se notifican.</translation>
    </message>
    <message>
        <source>When a call comes in, a small window shows what is known of the caller.</source>
        <translation>Cuando entra una llamada, una ventana pequeña muestra lo que se sabe de quien llama.</translation>
    </message>
    <message>
        <source>When a call comes in, there is a notification.</source>
        <translation>Cuando entra una llamada, se muestra una notificación.</translation>
    </message>
    <message>
        <source>It is quiet from %1 until %2.</source>
        <extracomment>%1 and %2 are times of day.</extracomment>
        <translation>Silencio de %1 a %2.</translation>
    </message>
    <message>
        <source>Callboard stays in the tray when its window is closed.</source>
        <translation>Callboard sigue en el área de notificación al cerrar su ventana.</translation>
    </message>
</context>
<context>
    <name>callboard::DetailPane</name>
    <message>
        <source>Call details</source>
        <translation>Detalles de la llamada</translation>
    </message>
    <message>
        <source>No call selected</source>
        <translation>Ninguna llamada seleccionada</translation>
    </message>
    <message>
        <source>Select a call in the list to see what is known about it.</source>
        <translation>Seleccione una llamada en la lista para ver lo que se sabe de ella.</translation>
    </message>
    <message>
        <source>This call is gone</source>
        <translation>Esta llamada ya no está</translation>
    </message>
    <message>
        <source>It was removed while it was shown.</source>
        <translation>Se quitó mientras se mostraba.</translation>
    </message>
    <message>
        <source>This call cannot be shown</source>
        <translation>No se puede mostrar esta llamada</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>La llamada</translation>
    </message>
    <message>
        <source>Loading the call…</source>
        <translation>Cargando la llamada…</translation>
    </message>
    <message>
        <source>Next match</source>
        <extracomment>A command: goes to the next place in the call&apos;s details with the words that are searched.</extracomment>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Previous match</source>
        <extracomment>A command, as the one before.</extracomment>
        <translation>Coincidencia anterior</translation>
    </message>
</context>
<context>
    <name>callboard::EditMenu</name>
    <message>
        <source>&amp;Edit</source>
        <extracomment>Menu: undo, redo, and what changes calls.</extracomment>
        <translation>&amp;Editar</translation>
    </message>
</context>
<context>
    <name>callboard::EmptyRecordingsDialog</name>
    <message>
        <source>A call that is not known any more</source>
        <translation>Una llamada que ya no se conoce</translation>
    </message>
    <message>
        <source>Remove &amp;these for good, too</source>
        <extracomment>Check box below a list of recordings that could not be fetched again.</extracomment>
        <translation>Quitar también &amp;estas para siempre</translation>
    </message>
    <message>
        <source>Empty the cache of recordings</source>
        <translation>Vaciar la caché de grabaciones</translation>
    </message>
    <message>
        <source>Recordings that cannot be fetched again</source>
        <translation>Grabaciones que no se pueden volver a descargar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Looking at which recordings could be fetched again…</source>
        <translation>Comprobando qué grabaciones se pueden volver a descargar…</translation>
    </message>
    <message>
        <source>The calls</source>
        <extracomment>&quot;The calls&quot;: subject of a sentence about a failure.</extracomment>
        <translation>La lista de llamadas</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s), %1, exist only here: their system does not give them out any more. They are kept.</source>
        <extracomment>%1 is a size.</extracomment>
        <translation>
            <numerusform>%n grabación, %1, existe solo aquí: su sistema ya no la entrega. Se conserva.</numerusform>
            <numerusform>%n grabaciones, %1, existen solo aquí: su sistema ya no las entrega. Se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing that could be fetched again.</source>
        <translation>No hay nada que se pueda volver a descargar.</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s), %1, are removed from this computer. Those in the list are gone for good; the others are fetched again when somebody plays them.</source>
        <extracomment>%1 is a size.</extracomment>
        <translation>
            <numerusform>%n grabación, %1, se quita de este ordenador. Las de la lista se pierden para siempre; las demás se vuelven a descargar cuando alguien las reproduce.</numerusform>
            <numerusform>%n grabaciones, %1, se quitan de este ordenador. Las de la lista se pierden para siempre; las demás se vuelven a descargar cuando alguien las reproduce.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s), %1, are removed from this computer. They are fetched again when somebody plays them.</source>
        <extracomment>%1 is a size.</extracomment>
        <translation>
            <numerusform>%n grabación, %1, se quita de este ordenador. Se vuelve a descargar cuando alguien la reproduce.</numerusform>
            <numerusform>%n grabaciones, %1, se quitan de este ordenador. Se vuelven a descargar cuando alguien las reproduce.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ErasureDialog</name>
    <message>
        <source>Erase a person&apos;s data</source>
        <translation>Borrar los datos de una persona</translation>
    </message>
    <message>
        <source>&amp;Erase for ever</source>
        <translation>&amp;Borrar para siempre</translation>
    </message>
    <message>
        <source>&amp;Save the receipt…</source>
        <translation>&amp;Guardar el justificante…</translation>
    </message>
    <message>
        <source>Looking for what is known…</source>
        <translation>Buscando lo que se sabe…</translation>
    </message>
    <message>
        <source>such as the date of the letter; not the name</source>
        <extracomment>Inside an empty field: what the user may call the request, for the receipt.</extracomment>
        <translation>por ejemplo, la fecha de la carta; no el nombre</translation>
    </message>
    <message>
        <source>&amp;Request:</source>
        <extracomment>Label of a field: how the person&apos;s request is known, e.g. &quot;letter of 3 March&quot;.</extracomment>
        <translation>&amp;Solicitud:</translation>
    </message>
    <message>
        <source>&amp;Type %1:</source>
        <extracomment>Label of a field. %1 is the word &quot;ERASE&quot;, which must be typed to confirm.</extracomment>
        <translation>&amp;Escriba %1:</translation>
    </message>
    <message>
        <source>ERASE</source>
        <extracomment>What the user types to confirm that a person&apos;s data is to be erased. One word.</extracomment>
        <translation>BORRAR</translation>
    </message>
    <message>
        <source>The person&apos;s data</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>El conjunto de datos de la persona</translation>
    </message>
    <message>
        <source>Nothing is known about this person here.</source>
        <translation>Aquí no se sabe nada de esta persona.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>erasure-receipt-%1.txt</source>
        <extracomment>Name of a file. %1 is a number.</extracomment>
        <translation>justificante-de-borrado-%1.txt</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Guardar el justificante</translation>
    </message>
    <message>
        <source>The receipt is saved.</source>
        <translation>El justificante se ha guardado.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <extracomment>%1 is a file, %2 the reason.</extracomment>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>What is erased</source>
        <translation>Lo que se borra</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Comprobante</translation>
    </message>
</context>
<context>
    <name>callboard::EventsDialog</name>
    <message>
        <source>Events from the vendors</source>
        <translation>Eventos de los proveedores</translation>
    </message>
    <message>
        <source>Vendors can tell Callboard about a call the moment it rings. They must be able to reach this computer: through a tunnel or a reverse proxy in front of the port below.</source>
        <translation>Los proveedores pueden avisar a Callboard de una llamada en cuanto suena. Para ello deben poder llegar a este ordenador: por un túnel o un proxy inverso delante del puerto de abajo.</translation>
    </message>
    <message>
        <source>&amp;Receive events</source>
        <translation>&amp;Recibir eventos</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Puerto:</translation>
    </message>
    <message>
        <source>P&amp;ublic address:</source>
        <extracomment>The address under which vendors reach this computer, by a tunnel or a reverse proxy.</extracomment>
        <translation>Dirección pú&amp;blica:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>Name of a button for screen readers. %1 is what is copied, such as &quot;Address&quot;.</extracomment>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Receive the &amp;events of this account</source>
        <translation>Recibir los &amp;eventos de esta cuenta</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>&amp;Cuenta:</translation>
    </message>
    <message>
        <source>Address to enter at the vendor</source>
        <translation>Dirección que se introduce en el proveedor</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>Secret of the events</source>
        <translation>Secreto de los eventos</translation>
    </message>
    <message>
        <source>&amp;Secret:</source>
        <translation>&amp;Secreto:</translation>
    </message>
    <message>
        <source>Last events</source>
        <translation>Últimos eventos</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>&amp;Last events</source>
        <translation>Ú&amp;ltimos eventos</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>An account and its vendor, in a list.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No account sends events yet: escapelife, Twilio, Aircall, RingCentral and Quo do.</source>
        <translation>Ninguna cuenta envía eventos todavía: sí lo hacen escapelife, Twilio, Aircall, RingCentral y Quo.</translation>
    </message>
</context>
<context>
    <name>callboard::EventsMenu</name>
    <message>
        <source>&amp;Events…</source>
        <extracomment>Menu: opens the dialog about events that vendors send.</extracomment>
        <translation>&amp;Eventos…</translation>
    </message>
</context>
<context>
    <name>callboard::ExportActions</name>
    <message>
        <source>&amp;Export the calls…</source>
        <extracomment>Menu of the program: all calls that pass the filter, into a file.</extracomment>
        <translation>Ex&amp;portar las llamadas…</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>Se detuvo la exportación. No se ha escrito ningún archivo.</translation>
    </message>
    <message>
        <source>Export the calls</source>
        <translation>Exportar las llamadas</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <extracomment>Kinds of files in a file dialog; keep what is in the brackets.</extracomment>
        <translation>Hoja de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON, a line per call (*.jsonl)</source>
        <translation>JSON, una línea por llamada (*.jsonl)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Counting the calls…</source>
        <translation>Contando las llamadas…</translation>
    </message>
    <message>
        <source>%1 of %2 calls</source>
        <extracomment>Progress of an export: %1 of %2 calls are written.</extracomment>
        <translation>%1 de %2 llamadas</translation>
    </message>
    <message numerus="yes">
        <source>All %n call(s) of the list written to %1.</source>
        <extracomment>Message. %1 is a file.</extracomment>
        <translation>
            <numerusform>La única llamada de la lista se ha escrito en %1.</numerusform>
            <numerusform>Las %n llamadas de la lista se han escrito en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) written to %1, though %2 were in the list: others were removed meanwhile.</source>
        <extracomment>Message. %1 is a file, %2 the number of calls that were in the list.</extracomment>
        <translation>
            <numerusform>%n llamada escrita en %1, aunque en la lista había %2: entretanto se quitaron otras.</numerusform>
            <numerusform>%n llamadas escritas en %1, aunque en la lista había %2: entretanto se quitaron otras.</numerusform>
        </translation>
    </message>
    <message>
        <source>A spreadsheet holds no more than %1 calls: choose CSV, or fewer calls.</source>
        <translation>Una hoja de cálculo no admite más de %1 llamadas: elija CSV o menos llamadas.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <extracomment>Message. %1 is a file, %2 why it cannot be written.</extracomment>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>callboard::FacetPopup</name>
    <message>
        <source>Find…</source>
        <extracomment>Shown in the empty search line of a filter&apos;s list.</extracomment>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>Buscar en %1</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>In a filter&apos;s list when nothing in it has the words that are looked for.</extracomment>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <extracomment>Button below the frequent values of a filter: opens the list of all of them. %n is how many more there are.</extracomment>
        <translation>
            <numerusform>%n más…</numerusform>
            <numerusform>%n más…</numerusform>
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
        <translation>Línea</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Empleado</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>%1 is a date and time that the provider did not state.</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>%1 (derived)</source>
        <translation>%1 (calculado)</translation>
    </message>
    <message>
        <source>The provider does not say when the call began. This was worked out from its other times.</source>
        <translation>El proveedor no dice cuándo empezó la llamada. Se ha calculado a partir de sus otras horas.</translation>
    </message>
    <message>
        <source>Rang for</source>
        <translation>Sonó</translation>
    </message>
    <message>
        <source>Talked for</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Guest ID</source>
        <translation>ID del huésped</translation>
    </message>
    <message>
        <source>The provider&apos;s own name for this guest</source>
        <translation>Cómo llama el proveedor a este huésped</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>callboard::FieldsDialog</name>
    <message>
        <source>Change what is known of this call</source>
        <translation>Cambiar los datos de esta llamada</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>A new address for the recording, sent to %1. The present one is never shown.</source>
        <extracomment>Help below a line. %1 is a telephone system.</extracomment>
        <translation>Una nueva dirección para la grabación, que se envía a %1. La actual nunca se muestra.</translation>
    </message>
    <message>
        <source>%1 lets words be added, but not changed.</source>
        <translation>%1 permite añadir palabras, pero no cambiarlas.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Se envía a %1.</translation>
    </message>
    <message>
        <source>Kept here only: the call&apos;s telephone system takes no changes of this.</source>
        <extracomment>Help below a line: no telephone system accepts a change of this field.</extracomment>
        <translation>Se guarda solo aquí: el sistema telefónico de la llamada no admite cambios de esto.</translation>
    </message>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>Lo que ha escrito aún no se ha guardado.</translation>
    </message>
    <message>
        <source>Do&amp;n’t save</source>
        <translation>&amp;No guardar</translation>
    </message>
    <message>
        <source>Its number at %1, where it is sent. Leave it empty for none.</source>
        <extracomment>Help below a line for the number of a ticket or customer. %1 is a telephone system.</extracomment>
        <translation>Su número en %1, adonde se envía. Déjelo vacío si no hay ninguno.</translation>
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
        <translation>Comparado con: %1.</translation>
    </message>
</context>
<context>
    <name>callboard::FilterBar</name>
    <message>
        <source>Use “%1”</source>
        <extracomment>Button: replaces the mistaken word in the search box. %1 is the right word.</extracomment>
        <translation>Usar «%1»</translation>
    </message>
</context>
<context>
    <name>callboard::FormField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar lo escrito</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
</context>
<context>
    <name>callboard::GroupHead</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <extracomment>Screen reader, behind &quot;Open&quot; or &quot;Closed&quot;: how many values of a filter are chosen.</extracomment>
        <translation>
            <numerusform>%n elegido</numerusform>
            <numerusform>%n elegidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::GuestActions</name>
    <message>
        <source>&amp;Guest…</source>
        <extracomment>Call menu: opens a list of guests to say which of them the call was with.</extracomment>
        <translation>&amp;Huésped…</translation>
    </message>
    <message>
        <source>Lin&amp;k other calls of this number, too</source>
        <extracomment>Call menu: the other calls from the same number are linked with the guest of the last call that was linked.</extracomment>
        <translation>&amp;Vincular también otras llamadas de este número</translation>
    </message>
    <message>
        <source>&amp;Guests…</source>
        <extracomment>Menu: opens the directory of guests.</extracomment>
        <translation>&amp;Huéspedes…</translation>
    </message>
    <message>
        <source>&amp;Import guests…</source>
        <extracomment>Menu: opens the dialog that imports guests from a file.</extracomment>
        <translation>&amp;Importar huéspedes…</translation>
    </message>
    <message numerus="yes">
        <source>link of %n call(s) to %1</source>
        <extracomment>Follows &quot;Undo&quot;: a call was linked with a guest. %1 is the guest&apos;s name, %n the number of calls.</extracomment>
        <translation>
            <numerusform>vínculo de %n llamada con %1</numerusform>
            <numerusform>vínculo de %n llamadas con %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) linked to %1.</source>
        <extracomment>Message. %1 is a guest&apos;s name, %n the number of calls.</extracomment>
        <translation>
            <numerusform>%n llamada vinculada a %1.</numerusform>
            <numerusform>%n llamadas vinculadas a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>removal of the link to %1</source>
        <extracomment>Follows &quot;Undo&quot;: a call is no longer linked with its guest. %1 is the guest&apos;s name.</extracomment>
        <translation>anulación del vínculo con %1</translation>
    </message>
    <message>
        <source>new guest %1</source>
        <extracomment>Follows &quot;Undo&quot;: a guest was added from a call. %1 is their name.</extracomment>
        <translation>nuevo huésped %1</translation>
    </message>
    <message>
        <source>%1 is in the directory, and linked to the call.</source>
        <extracomment>Message. %1 is a guest&apos;s name.</extracomment>
        <translation>%1 está en el directorio y vinculado a la llamada.</translation>
    </message>
    <message numerus="yes">
        <source>Linked to %1. There are %n other call(s) with this number.</source>
        <extracomment>Message after a call was linked with a guest. %1 is their name, %n the number of other calls with the same telephone number.</extracomment>
        <translation>
            <numerusform>Vinculada a %1. Hay %n llamada más con este número.</numerusform>
            <numerusform>Vinculada a %1. Hay %n llamadas más con este número.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link %n, too (Shift+G)</source>
        <extracomment>Button: links %n other calls with the same guest. Shift+G is the key.</extracomment>
        <translation>
            <numerusform>Vincular también %n (Mayús+G)</numerusform>
            <numerusform>Vincular también %n (Mayús+G)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::GuestChooser</name>
    <message>
        <source>Who was it?</source>
        <extracomment>Title of a small window: which guest was the other party of the call?</extracomment>
        <translation>¿Quién era?</translation>
    </message>
    <message>
        <source>Name, number or room</source>
        <extracomment>In the empty search field for guests.</extracomment>
        <translation>Nombre, número o habitación</translation>
    </message>
    <message>
        <source>Search for a guest</source>
        <translation>Buscar un huésped</translation>
    </message>
    <message>
        <source>Guests who may be meant</source>
        <translation>Huéspedes que podrían ser</translation>
    </message>
    <message>
        <source>Enter links · Ctrl+N makes a new guest</source>
        <extracomment>Below the list of guests who may have been on the telephone. Names of keys.</extracomment>
        <translation>Intro vincula · Ctrl+N crea un nuevo huésped</translation>
    </message>
    <message>
        <source>known to the telephone system</source>
        <extracomment>Of somebody who may have been on the telephone: only a telephone system knows them.</extracomment>
        <translation>conocido por el sistema telefónico</translation>
    </message>
    <message>
        <source>New guest…</source>
        <extracomment>Last choice in the list of guests: makes one. %1 is the name that was typed.</extracomment>
        <translation>Nuevo huésped…</translation>
    </message>
    <message>
        <source>New guest “%1”</source>
        <translation>Nuevo huésped «%1»</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>Below &quot;New guest&quot;: the number they will have.</extracomment>
        <translation>con %1</translation>
    </message>
    <message>
        <source>Not %1</source>
        <extracomment>Choice in the list of guests: the call was not with the guest it shows. %1 is that guest&apos;s name.</extracomment>
        <translation>No %1</translation>
    </message>
    <message>
        <source>nobody we know</source>
        <extracomment>Below &quot;Not Anna Keller&quot;.</extracomment>
        <translation>nadie que conozcamos</translation>
    </message>
</context>
<context>
    <name>callboard::GuestCopiesForm</name>
    <message>
        <source>Kept here only, because they take no guests: %1</source>
        <extracomment>Below the fields of a guest. %1 is a list of telephone systems whose interfaces take no guests.</extracomment>
        <translation>Se guarda solo aquí, porque no admiten huéspedes: %1</translation>
    </message>
    <message>
        <source>Also keep at %1 (%2)</source>
        <extracomment>A box to tick. %1 is a telephone system, %2 the name of the account there.</extracomment>
        <translation>Guardar también en %1 (%2)</translation>
    </message>
    <message>
        <source>%1 has no field for stays and notes: these stay here.</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>%1 no tiene campo para estancias y notas: se quedan aquí.</translation>
    </message>
    <message>
        <source>Without an e-mail address they can be made there, but not changed from here later.</source>
        <translation>Sin correo electrónico se puede crear allí, pero no cambiarlo después desde aquí.</translation>
    </message>
    <message>
        <source>If a guest there has this e-mail address, that guest is changed.</source>
        <translation>Si allí un huésped tiene este correo electrónico, se cambia ese huésped.</translation>
    </message>
    <message>
        <source>There they are %1 now; that is replaced.</source>
        <extracomment>%1 is how a telephone system has a guest at the moment: name and number.</extracomment>
        <translation>Allí consta ahora %1; eso se reemplaza.</translation>
    </message>
</context>
<context>
    <name>callboard::GuestDelegate</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Behind a guest&apos;s first number: how many more they have.</extracomment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::GuestDirectory</name>
    <message>
        <source>Show &amp;calls</source>
        <extracomment>Button: shows the calls of the chosen guest in the table.</extracomment>
        <translation>Ver &amp;llamadas</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <extracomment>Button: the two chosen guests are one person.</extracomment>
        <translation>&amp;Combinar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Guests</source>
        <extracomment>Title of the directory.</extracomment>
        <translation>Huéspedes</translation>
    </message>
    <message>
        <source>&amp;New guest…</source>
        <translation>&amp;Nuevo huésped…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Name, number, e-mail or room</source>
        <translation>Nombre, número, correo o habitación</translation>
    </message>
    <message>
        <source>Search for guests</source>
        <translation>Buscar huéspedes</translation>
    </message>
    <message>
        <source>Take &amp;apart</source>
        <extracomment>Button with a menu of those who were merged into the guest.</extracomment>
        <translation>&amp;Separar</translation>
    </message>
    <message>
        <source>Nobody yet. Import a list, or press G on a call.</source>
        <extracomment>Below the list of guests.</extracomment>
        <translation>Aún nadie. Importe una lista, o pulse G en una llamada.</translation>
    </message>
    <message>
        <source>Nobody is called so.</source>
        <translation>Nadie se llama así.</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n huésped</numerusform>
            <numerusform>%n huéspedes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two guests: the one chosen last stays, the other becomes part of them</source>
        <translation>Elija dos huéspedes: el último elegido se queda y el otro pasa a ser parte de él</translation>
    </message>
    <message>
        <source>change of %1</source>
        <extracomment>Follows &quot;Undo&quot;: a guest was changed. %1 is their name.</extracomment>
        <translation>cambio de %1</translation>
    </message>
    <message>
        <source>new guest %1</source>
        <translation>nuevo huésped %1</translation>
    </message>
    <message>
        <source>merging of two guests</source>
        <extracomment>Follows &quot;Undo&quot;: two guests were made one.</extracomment>
        <translation>combinación de dos huéspedes</translation>
    </message>
    <message>
        <source>taking apart of %1</source>
        <extracomment>Follows &quot;Undo&quot;: a guest is no longer part of another. %1 is their name.</extracomment>
        <translation>separación de %1</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <extracomment>Follows &quot;Undo&quot;: a guest was removed from the directory. %1 is their name.</extracomment>
        <translation>retirada de %1</translation>
    </message>
    <message>
        <source>The directory</source>
        <extracomment>&quot;The directory&quot;: subject of a sentence about a failure.</extracomment>
        <translation>El directorio</translation>
    </message>
</context>
<context>
    <name>callboard::GuestEditor</name>
    <message>
        <source>New guest</source>
        <translation>Nuevo huésped</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Huésped</translation>
    </message>
    <message>
        <source>such as de or German</source>
        <extracomment>In the empty field for a guest&apos;s language.</extracomment>
        <translation>por ejemplo, de o Deutsch</translation>
    </message>
    <message>
        <source>one on each line</source>
        <extracomment>In the empty field for a guest&apos;s telephone numbers.</extracomment>
        <translation>uno en cada línea</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Correo electrónico</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Estancias</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otas</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like %2.</source>
        <extracomment>%1 is what was typed where a day is expected, %2 an example of a day.</extracomment>
        <translation>«%1» no es una fecha. Escríbala como %2.</translation>
    </message>
    <message>
        <source>“%1” is no language that is known here. Write its name, or its code such as de.</source>
        <translation>«%1» no es un idioma que se conozca aquí. Escriba su nombre en ese idioma o su código, como de.</translation>
    </message>
    <message>
        <source>“%1” is no telephone number.</source>
        <translation>«%1» no es un número de teléfono.</translation>
    </message>
    <message>
        <source>A guest needs a name or a telephone number.</source>
        <translation>Un huésped necesita un nombre o un número de teléfono.</translation>
    </message>
    <message>
        <source>This contact of a telephone system belongs to another guest.</source>
        <translation>Este contacto de un sistema telefónico pertenece a otro huésped.</translation>
    </message>
    <message>
        <source>The guest</source>
        <extracomment>&quot;The guest&quot;: subject of a sentence about a failure, e.g. &quot;%1 cannot be written on this disk&quot;.</extracomment>
        <translation>El huésped</translation>
    </message>
</context>
<context>
    <name>callboard::GuestImportDialog</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Elegir un archivo…</translation>
    </message>
    <message>
        <source>A table (CSV) from a spreadsheet or hotel program, or vCards.</source>
        <translation>Una tabla (CSV) de una hoja de cálculo o programa de hotel, o vCards.</translation>
    </message>
    <message>
        <source>The first line names the &amp;columns</source>
        <translation>La primera línea da nombre a las col&amp;umnas</translation>
    </message>
    <message>
        <source>Days are written &amp;month first (3/16/2026)</source>
        <extracomment>Days in a table are written month first, as in the United States.</extracomment>
        <translation>Los días se escriben con el &amp;mes delante (3/16/2026)</translation>
    </message>
    <message>
        <source>Import guests</source>
        <translation>Importar huéspedes</translation>
    </message>
    <message>
        <source>First lines of the file; choose what each column holds</source>
        <translation>Primeras líneas del archivo; elija qué contiene cada columna</translation>
    </message>
    <message>
        <source>Lines that are not taken</source>
        <translation>Líneas que no se importan</translation>
    </message>
    <message>
        <source>Numbers without country code are &amp;from</source>
        <translation>Los números sin &amp;prefijo internacional son de</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Tables and cards (*.csv *.tsv *.txt *.vcf *.vcard)</source>
        <extracomment>Kinds of files in the file dialog.</extracomment>
        <translation>Tablas y tarjetas (*.csv *.tsv *.txt *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <extracomment>%1 is the operating system&apos;s reason.</extracomment>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>The file is too large. At most %1 MB are read; split it.</source>
        <translation>El archivo es demasiado grande. Se leen como máximo %1 MB; divídalo.</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>Qué contiene la columna %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be taken:</source>
        <extracomment>Follows a sentence about what an import does. %n is the number of lines of the file.</extracomment>
        <translation>
            <numerusform>No se puede importar %n línea:</numerusform>
            <numerusform>No se pueden importar %n líneas:</numerusform>
        </translation>
    </message>
    <message>
        <source>No guest is found in this file.</source>
        <translation>No hay ningún huésped en este archivo.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 known already.</source>
        <extracomment>What an import would do: %1 guests are new, %2 are changed, %3 stay as they are.</extracomment>
        <translation>%1 nuevos, %2 cambiados, %3 ya conocidos.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Done: %1 new, %2 changed.</source>
        <extracomment>Report of an import: %1 guests are new, %2 were changed.</extracomment>
        <translation>Hecho: %1 nuevos, %2 cambiados.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not taken:</source>
        <translation>
            <numerusform>No se ha importado %n línea:</numerusform>
            <numerusform>No se han importado %n líneas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n guest(s)</source>
        <extracomment>Follows &quot;Undo&quot;: guests were imported from a file.</extracomment>
        <translation>
            <numerusform>importación de %n huésped</numerusform>
            <numerusform>importación de %n huéspedes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <extracomment>Button: the lines that are not taken, and why, are written to a file.</extracomment>
        <translation>&amp;Guardar el informe…</translation>
    </message>
    <message>
        <source>A table with the reason beside each line, to be mended and imported again</source>
        <translation>Una tabla con el motivo junto a cada línea, para corregirla e importarla de nuevo</translation>
    </message>
    <message>
        <source>&amp;Earlier imports…</source>
        <extracomment>Button: opens a list of earlier imports, each of which can be taken back.</extracomment>
        <translation>Importaciones &amp;anteriores…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>Kinds of files in a file dialog; keep what is in the brackets.</extracomment>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>Beside a button. %1 is the name of a file.</extracomment>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>callboard::GuestImportsDialog</name>
    <message>
        <source>Earlier imports of guests</source>
        <translation>Importaciones anteriores de huéspedes</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Column titles: when guests were imported, from which file, how many were new, how many were changed.</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiados</translation>
    </message>
    <message>
        <source>Guests that stay as they are</source>
        <translation>Huéspedes que quedan como están</translation>
    </message>
    <message>
        <source>&amp;Take back…</source>
        <extracomment>Button: an import of guests is undone.</extracomment>
        <translation>&amp;Anular…</translation>
    </message>
    <message>
        <source>%1 (cut off)</source>
        <extracomment>A file in a list of imports; the program ended in the midst of reading it.</extracomment>
        <translation>%1 (interrumpida)</translation>
    </message>
    <message>
        <source>There is no import that could be taken back.</source>
        <translation>No hay ninguna importación que se pueda anular.</translation>
    </message>
    <message>
        <source>Take back the import of %1? New guests (%2) are removed, changed ones (%3) are as before. Who was changed, merged or linked with a call since stays.</source>
        <extracomment>Question. %1 is the name of a file, %2 the number of new guests, %3 of those that were changed.</extracomment>
        <translation>¿Anular la importación de %1? Los huéspedes nuevos (%2) se quitan y los cambiados (%3) quedan como antes. Los que desde entonces se hayan cambiado, combinado o vinculado a una llamada se quedan.</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Anular</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Anulando la importación…</translation>
    </message>
    <message>
        <source>Done: %1 removed, %2 as before.</source>
        <extracomment>Report: %1 guests were removed, %2 changed back.</extracomment>
        <translation>Hecho: %1 quitados, %2 como antes.</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) stay, because of what was done with them since:</source>
        <extracomment>Follows &quot;Done: …&quot;. Their names stand below.</extracomment>
        <translation>
            <numerusform>%n huésped se queda, por lo que se ha hecho con él desde entonces:</numerusform>
            <numerusform>%n huéspedes se quedan, por lo que se ha hecho con ellos desde entonces:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::GuestPanel</name>
    <message>
        <source>Guest</source>
        <extracomment>The part of the call&apos;s details that says who it was with.</extracomment>
        <translation>Huésped</translation>
    </message>
    <message>
        <source>Show the guest&apos;s card</source>
        <translation>Mostrar la ficha del huésped</translation>
    </message>
    <message>
        <source>Not in the directory</source>
        <extracomment>In the details of a call with somebody who is not in the directory of guests.</extracomment>
        <translation>No está en el directorio</translation>
    </message>
    <message>
        <source>No guest</source>
        <translation>Ningún huésped</translation>
    </message>
    <message>
        <source>Change… (G)</source>
        <extracomment>Buttons that open the list of guests for a call. G is the key.</extracomment>
        <translation>Cambiar… (G)</translation>
    </message>
    <message>
        <source>Who was it? (G)</source>
        <translation>¿Quién era? (G)</translation>
    </message>
    <message>
        <source>Nobody we know, as you said</source>
        <extracomment>In the details of a call: the user has said that it was with nobody of the directory.</extracomment>
        <translation>Nadie que conozcamos, según usted</translation>
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
        <translation>&amp;Verlos…</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>Label before &quot;3 items could not be read&quot;.</extracomment>
        <translation>Apartados</translation>
    </message>
</context>
<context>
    <name>callboard::HistoryDialog</name>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Earlier versions of the note</source>
        <translation>Versiones anteriores de la nota</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Text of the version</source>
        <translation>Texto de la versión</translation>
    </message>
    <message>
        <source>Changes since the version before</source>
        <extracomment>What a version of a note is compared with; lines that differ are marked.</extracomment>
        <translation>Cambios desde la versión anterior</translation>
    </message>
    <message>
        <source>What would change if it were restored</source>
        <extracomment>What a version of a note is compared with; lines that differ are marked.</extracomment>
        <translation>Qué cambiaría si se restaurase</translation>
    </message>
    <message>
        <source>Only its text</source>
        <translation>Solo su texto</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>&amp;Mostrar:</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <extracomment>Button: the note reads again as in the chosen version.</extracomment>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>The earlier versions</source>
        <extracomment>&quot;The earlier versions&quot;: subject of a sentence about a failure.</extracomment>
        <translation>La lista de versiones anteriores</translation>
    </message>
    <message>
        <source>There are no earlier versions yet. From the first change on, each is kept.</source>
        <translation>Aún no hay versiones anteriores. Desde el primer cambio se guardan todas.</translation>
    </message>
    <message>
        <source>The system of this call keeps comments as they were written: nothing can be restored.</source>
        <translation>El sistema de esta llamada conserva los comentarios tal como se escribieron: no se puede restaurar nada.</translation>
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
        <translation>Historial leído</translation>
    </message>
    <message>
        <source>%1 back to %2</source>
        <translation>%1 hasta el %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 names some accounts, %n is how many more there are.</extracomment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>History is being read: %1. Everything that is here can be used.</source>
        <extracomment>While history is read for the first time. %1 is &quot;Hotel back to Mon 16 Mar&quot;, or several of these.</extracomment>
        <translation>Leyendo el historial: %1. Todo lo que hay aquí se puede usar.</translation>
    </message>
</context>
<context>
    <name>callboard::HitBar</name>
    <message>
        <source>Match %1 of %2</source>
        <extracomment>Above a call&apos;s details while words are searched: which of the places with these words one is at.</extracomment>
        <translation>Coincidencia %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <extracomment>The same before one has gone to any of them.</extracomment>
        <translation>
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::IncomingPopup</name>
    <message>
        <source>Incoming call</source>
        <extracomment>Title of the small window about a call that comes in.</extracomment>
        <translation>Llamada entrante</translation>
    </message>
</context>
<context>
    <name>callboard::KeyAssignments</name>
    <message>
        <source>%1 is always the same there: %2, “%3”. Choose another key.</source>
        <extracomment>%1 is a key, %2 a part of the window such as &quot;Search box&quot;, %3 what the key does there.</extracomment>
        <translation>%1 es siempre lo mismo allí: %2, «%3». Elija otra tecla.</translation>
    </message>
    <message>
        <source>%1 opens the menu “%2”. Choose another key.</source>
        <extracomment>%1 is a key, %2 the title of a menu.</extracomment>
        <translation>%1 abre el menú «%2». Elija otra tecla.</translation>
    </message>
</context>
<context>
    <name>callboard::KeyRecorder</name>
    <message>
        <source>No key. Press one</source>
        <extracomment>In an empty field that takes the next key.</extracomment>
        <translation>Sin tecla. Pulse una</translation>
    </message>
</context>
<context>
    <name>callboard::KeyRules</name>
    <message>
        <source>%1 goes from field to field, so no command can have it.</source>
        <translation>%1 va de campo en campo, así que ningún comando puede tenerla.</translation>
    </message>
    <message>
        <source>%1 leads back and closes, so no command can have it.</source>
        <translation>%1 vuelve atrás y cierra, así que ningún comando puede tenerla.</translation>
    </message>
    <message>
        <source>%1 opens and confirms, so no command can have it.</source>
        <translation>%1 abre y confirma, así que ningún comando puede tenerla.</translation>
    </message>
    <message>
        <source>%1 moves the cursor, so no command can have it.</source>
        <translation>%1 mueve el cursor, así que ningún comando puede tenerla.</translation>
    </message>
    <message>
        <source>%1 edits text, so no command can have it.</source>
        <translation>%1 edita texto, así que ningún comando puede tenerla.</translation>
    </message>
    <message>
        <source>A key is one combination, such as Ctrl+J or F4.</source>
        <translation>Una tecla es una sola combinación, como Ctrl+J o F4.</translation>
    </message>
    <message>
        <source>This key has no name that Callboard knows. Choose another one.</source>
        <translation>Esta tecla no tiene un nombre que Callboard conozca. Elija otra.</translation>
    </message>
    <message>
        <source>%1 belongs to the desktop. Combine keys with Ctrl or Alt.</source>
        <translation>%1 pertenece al escritorio. Combine teclas con Ctrl o Alt.</translation>
    </message>
    <message>
        <source>%1 alone types, or works in lists. Hold Ctrl or Alt with it, or take F1 to F12.</source>
        <translation>%1 sola escribe, o actúa en las listas. Mantenga pulsada Ctrl o Alt a la vez, o use de F1 a F12.</translation>
    </message>
</context>
<context>
    <name>callboard::KeyboardSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Menu of the chosen call</source>
        <translation>Menú de la llamada elegida</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>Heading above keys: the page with key figures.</extracomment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <extracomment>Button below the list of keys: opens the settings where other keys can be chosen.</extracomment>
        <translation>&amp;Cambiar teclas…</translation>
    </message>
    <message>
        <source>Search box</source>
        <extracomment>Heading above keys: they work where the keyboard is in the search box.</extracomment>
        <translation>Cuadro de búsqueda</translation>
    </message>
    <message>
        <source>Side bar</source>
        <extracomment>Heading above keys.</extracomment>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>Chart</source>
        <extracomment>Heading above keys.</extracomment>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>What could come here</source>
        <translation>Lo que podría ir aquí</translation>
    </message>
    <message>
        <source>At its start: earlier queries</source>
        <translation>Al principio: consultas anteriores</translation>
    </message>
    <message>
        <source>Remove the text</source>
        <translation>Quitar el texto</translation>
    </message>
    <message>
        <source>Play the recording, or pause</source>
        <translation>Reproducir la grabación, o pausa</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>Primera llamada</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Última llamada</translation>
    </message>
    <message>
        <source>Only the current call chosen; again: clear all filters</source>
        <translation>Solo la llamada actual elegida; otra vez: quitar todos los filtros</translation>
    </message>
    <message>
        <source>Leave a value out</source>
        <translation>Excluir un valor</translation>
    </message>
    <message>
        <source>Move a view up</source>
        <translation>Subir una vista</translation>
    </message>
    <message>
        <source>Choose several days</source>
        <translation>Elegir varios días</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Heading above keys.</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>Heading above keys.</extracomment>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Templates; Tab goes to the next place to fill in</source>
        <translation>Plantillas; Tab va al siguiente hueco por rellenar</translation>
    </message>
    <message>
        <source>Next word that is misspelt</source>
        <translation>Siguiente palabra mal escrita</translation>
    </message>
    <message>
        <source>Find; Enter plays from there</source>
        <translation>Buscar; Intro reproduce desde ahí</translation>
    </message>
    <message>
        <source>Correct the words; Enter keeps them</source>
        <translation>Corregir las palabras; Intro las guarda</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Heading above keys: a call is listened to and judged.</extracomment>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>After “Done” or “Put off”: a choice, up to 6; 0 hides the number</source>
        <translation>Tras «Hecho» o «Aplazar»: una opción, hasta 6; 0 oculta el número</translation>
    </message>
    <message>
        <source>Say which guest it was</source>
        <translation>Decir qué huésped era</translation>
    </message>
    <message>
        <source>To the top, with what arrived meanwhile</source>
        <translation>Arriba del todo, con lo llegado entretanto</translation>
    </message>
    <message>
        <source>Answer, up to 5; of yes or no, 1 is yes and 2 is no</source>
        <translation>Respuesta, hasta 5; entre sí y no, 1 es sí y 2 es no</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No aplicable</translation>
    </message>
    <message>
        <source>Comment on the question</source>
        <translation>Comentario sobre la pregunta</translation>
    </message>
    <message>
        <source>A mark where the recording is</source>
        <translation>Una marca donde está la grabación</translation>
    </message>
    <message>
        <source>Back to the question before</source>
        <translation>Volver a la pregunta anterior</translation>
    </message>
    <message>
        <source>Finish, and on to the next call</source>
        <translation>Terminar y pasar a la llamada siguiente</translation>
    </message>
    <message>
        <source>Another call of the list</source>
        <translation>Otra llamada de la lista</translation>
    </message>
    <message>
        <source>Take the last choice in a chart back</source>
        <translation>Anular la última selección en un gráfico</translation>
    </message>
    <message>
        <source>Table of calls</source>
        <extracomment>Heading above keys.</extracomment>
        <translation>Tabla de llamadas</translation>
    </message>
</context>
<context>
    <name>callboard::KeysPage</name>
    <message>
        <source>Keys</source>
        <extracomment>Page of the settings: keys of the keyboard.</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Command, menu or key</source>
        <extracomment>In the empty line above the list of commands.</extracomment>
        <translation>Comando, menú o tecla</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <extracomment>Name of the list for screen readers.</extracomment>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>Titles of columns: a command, its key, and the key that it came with.</extracomment>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Por defecto</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>Group of commands that stand in no menu.</extracomment>
        <translation>Otros</translation>
    </message>
    <message>
        <source>%1 (fixed)</source>
        <extracomment>Behind a key that cannot be changed.</extracomment>
        <translation>%1 (fija)</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In place of a key: a command has none.</extracomment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>&amp;Key of the chosen command</source>
        <translation>&amp;Tecla del comando elegido</translation>
    </message>
    <message>
        <source>Take it &amp;over</source>
        <extracomment>Button: the key of another command becomes that of the chosen one.</extracomment>
        <translation>&amp;Reasignar</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <extracomment>Button: the chosen command has no key any more.</extracomment>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Back to the &amp;default</source>
        <translation>Tecla por &amp;defecto</translation>
    </message>
    <message>
        <source>All to defaul&amp;ts</source>
        <translation>Todas por de&amp;fecto</translation>
    </message>
    <message>
        <source>“%1”: press the keys here that it is to have.</source>
        <extracomment>Below the field with the key of a command. %1 is the command.</extracomment>
        <translation>«%1»: pulse aquí las teclas que deba tener.</translation>
    </message>
    <message>
        <source>“%1” has this key in one part of the window only, where nothing is typed. It is fixed.</source>
        <extracomment>Below the field with the key of a command. %1 is the command.</extracomment>
        <translation>«%1» tiene esta tecla solo en una parte de la ventana, donde no se escribe. Es fija.</translation>
    </message>
    <message>
        <source>Choose a command above.</source>
        <translation>Elija un comando arriba.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” (%3), which would have none then.</source>
        <extracomment>%1 is a key, %2 the command that has it, %3 the menu where that stands.</extracomment>
        <translation>%1 es la tecla de «%2» (%3), que se quedaría sin ninguna.</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <extracomment>Below the field with the key of a command. %1 is another command.</extracomment>
        <translation>«%1» ya no tiene tecla.</translation>
    </message>
</context>
<context>
    <name>callboard::LegsList</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>One way that a call took: %1 is who rang, %2 who was rung; numbers or devices.</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>rang %1</source>
        <extracomment>A part of a call began to ring at this time of day.</extracomment>
        <translation>sonó %1</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>contestada %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
</context>
<context>
    <name>callboard::ListPlaceholder</name>
    <message>
        <source>The calls could not be read</source>
        <translation>No se pudieron leer las llamadas</translation>
    </message>
    <message>
        <source>The list of calls</source>
        <extracomment>Subject of a sentence about a failure, e.g. &quot;%1 cannot be read on this disk&quot;.</extracomment>
        <translation>La lista de llamadas</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: read the list of calls again after it failed.
----------
Button: asks the telephone systems for calls now.</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No calls match</source>
        <translation>Ninguna llamada coincide</translation>
    </message>
    <message>
        <source>No call passes all filters. Loosen one of them, or start over.</source>
        <translation>Ninguna llamada pasa todos los filtros. Relaje alguno o empiece de nuevo.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: removes every filter.</extracomment>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Connect a call system</source>
        <extracomment>Button: opens the dialog that connects an account.</extracomment>
        <translation>Conectar un sistema telefónico</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) so far, newest first.</source>
        <translation>
            <numerusform>%n llamada hasta ahora, las más recientes primero.</numerusform>
            <numerusform>%n llamadas hasta ahora, las más recientes primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest come first; the history follows in the background.</source>
        <translation>Primero llegan las más recientes; el historial sigue en segundo plano.</translation>
    </message>
    <message>
        <source>Reading your calls…</source>
        <translation>Leyendo sus llamadas…</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>Está sin conexión</translation>
    </message>
    <message>
        <source>No calls have been read yet. They appear here as soon as your telephone systems can be reached.</source>
        <translation>Aún no se ha leído ninguna llamada. Aparecerán aquí en cuanto se pueda acceder a sus sistemas telefónicos.</translation>
    </message>
    <message>
        <source>No calls could be read</source>
        <translation>No se pudo leer ninguna llamada</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Aún no hay llamadas</translation>
    </message>
    <message>
        <source>Your accounts have no calls. New ones appear here by themselves.</source>
        <translation>Sus cuentas no tienen llamadas. Las nuevas aparecen aquí solas.</translation>
    </message>
    <message>
        <source>Look for calls</source>
        <extracomment>Button: asks the telephone systems for new calls now.</extracomment>
        <translation>Buscar llamadas</translation>
    </message>
    <message>
        <source>Welcome to Callboard</source>
        <translation>Le damos la bienvenida a Callboard</translation>
    </message>
    <message>
        <source>It shows the calls of all your telephone systems in one list, with and without a network. Connect the first one, or look around in an invented hotel: that opens a window of its own and touches nothing here.</source>
        <translation>Muestra las llamadas de todos sus sistemas telefónicos en una sola lista, con red y sin ella. Conecte el primero, o eche un vistazo a un hotel inventado: se abre en una ventana propia y no toca nada aquí.</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <extracomment>Button: opens another window with invented calls.</extracomment>
        <translation>Ver la demostración</translation>
    </message>
</context>
<context>
    <name>callboard::Live</name>
    <message>
        <source>a withheld number</source>
        <extracomment>Somebody who hides their number, in &quot;Missed call from %1&quot;.</extracomment>
        <translation>un número oculto</translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <extracomment>Notification. %n is a number of calls that nobody answered.</extracomment>
        <translation>
            <numerusform>%n llamada perdida</numerusform>
            <numerusform>%n llamadas perdidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n people who still wait to be called back.</source>
        <extracomment>Notification, below &quot;40 missed calls&quot;. %n is how many people made them.</extracomment>
        <translation>
            <numerusform>De %n persona que aún espera que le devuelvan la llamada.</numerusform>
            <numerusform>De %n personas que aún esperan que les devuelvan la llamada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last: %1, %2</source>
        <extracomment>Notification. %1 is a guest or a telephone number, %2 a time.</extracomment>
        <translation>La última: %1, %2</translation>
    </message>
    <message>
        <source>End not reported</source>
        <extracomment>State of a call that must be over, though no telephone system said so.</extracomment>
        <translation>Final no comunicado</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>A call that began at this time and whose end nobody reported. %1 is a time.</extracomment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Last call: %1</source>
        <extracomment>About the one who calls now. %1 is when they were on the telephone before, what became of it and who of us it was, separated by dots.</extracomment>
        <translation>Última llamada: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s) from %1</source>
        <extracomment>Notification. %n is how often they called, %1 a guest or a telephone number.</extracomment>
        <translation>
            <numerusform>%n llamada perdida de %1</numerusform>
            <numerusform>%n llamadas perdidas de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>voicemail %1</source>
        <extracomment>Notification. %1 is a length such as 0:42.</extracomment>
        <translation>mensaje de voz %1</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <extracomment>Notification: somebody rings right now. %1 is a guest or a telephone number.</extracomment>
        <translation>Llamada de %1</translation>
    </message>
</context>
<context>
    <name>callboard::LiveStrip</name>
    <message>
        <source>Calls now</source>
        <extracomment>Name of the strip with calls that are going on, for screen readers.</extracomment>
        <translation>Llamadas en curso</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <extracomment>Button at the end of the calls that go on: so many more do not fit. Opens the list of all.</extracomment>
        <translation>
            <numerusform>+%n más</numerusform>
            <numerusform>+%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more call(s) now. Show all.</source>
        <extracomment>Screen reader text of that button.</extracomment>
        <translation>
            <numerusform>%n llamada más en curso. Ver todas.</numerusform>
            <numerusform>%n llamadas más en curso. Ver todas.</numerusform>
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
        <translation>Minutos</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Suffix of a number: &quot;30 s&quot;.</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Registrar una llamada</translation>
    </message>
    <message>
        <source>&amp;Started</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Duración</translation>
    </message>
    <message>
        <source>Their &amp;number</source>
        <translation>Su &amp;número</translation>
    </message>
    <message>
        <source>&amp;Our line</source>
        <translation>Nuestra &amp;línea</translation>
    </message>
    <message>
        <source>S&amp;taff id</source>
        <translation>ID de &amp;empleado</translation>
    </message>
    <message>
        <source>As the system names the employee; may stay empty.</source>
        <translation>Como el sistema nombra al empleado; puede quedar vacío.</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>&amp;Asunto</translation>
    </message>
    <message>
        <source>Detailed s&amp;ummary</source>
        <translation>Resu&amp;men detallado</translation>
    </message>
    <message>
        <source>Tic&amp;ket</source>
        <translation>Tic&amp;ket</translation>
    </message>
    <message>
        <source>The number of a ticket; may stay empty.</source>
        <translation>El número de un ticket; puede quedar vacío.</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Cliente</translation>
    </message>
    <message>
        <source>The number of a customer; may stay empty.</source>
        <translation>El número de un cliente; puede quedar vacío.</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>Sen&amp;tido</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>E&amp;stado</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>C&amp;uenta</translation>
    </message>
    <message>
        <source>Not&amp;es</source>
        <translation>N&amp;otas</translation>
    </message>
    <message>
        <source>Su&amp;mmary</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>T&amp;ranscript</source>
        <translation>Transcri&amp;pción</translation>
    </message>
    <message>
        <source>Recordin&amp;g</source>
        <translation>&amp;Grabación</translation>
    </message>
    <message>
        <source>The address of a recording; may stay empty.</source>
        <translation>La dirección de una grabación; puede quedar vacía.</translation>
    </message>
    <message>
        <source>&amp;Guest id</source>
        <translation>ID de &amp;huésped</translation>
    </message>
    <message>
        <source>As the system names the guest; without it, the number decides.</source>
        <translation>Como el sistema nombra al huésped; sin él, decide el número.</translation>
    </message>
    <message>
        <source>Log the call</source>
        <translation>Registrar la llamada</translation>
    </message>
    <message>
        <source>No connected account takes calls that were logged by hand. escapelife and BlueRockTEL do.</source>
        <translation>Ninguna cuenta conectada admite llamadas registradas a mano. Sí lo hacen escapelife y BlueRockTEL.</translation>
    </message>
    <message>
        <source>With country code, such as +1 305 555 1234.</source>
        <translation>Con prefijo internacional, como +1 305 555 1234.</translation>
    </message>
    <message>
        <source>This is no telephone number that can be called.</source>
        <translation>No es un número de teléfono al que se pueda llamar.</translation>
    </message>
    <message>
        <source>This is %1’s number.</source>
        <extracomment>Below a telephone number. %1 is the guest whose number it is.</extracomment>
        <translation>Este es el número de %1.</translation>
    </message>
    <message>
        <source>The call</source>
        <extracomment>&quot;The call&quot;: subject of a sentence about a failure.</extracomment>
        <translation>La llamada</translation>
    </message>
</context>
<context>
    <name>callboard::MainWindow</name>
    <message>
        <source>The list of calls</source>
        <extracomment>&quot;The list of calls&quot;: subject of a sentence about a failure.</extracomment>
        <translation>La lista de llamadas</translation>
    </message>
    <message>
        <source>There is no view “%1”.</source>
        <extracomment>Message when the program was started with the name of a view that does not exist. %1 is the name.</extracomment>
        <translation>No existe la vista «%1».</translation>
    </message>
    <message>
        <source>Hide the side bar</source>
        <translation>Ocultar la barra lateral</translation>
    </message>
    <message>
        <source>Show the side bar</source>
        <translation>Mostrar la barra lateral</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>Message. %1 is a file.</extracomment>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <extracomment>Message. %1 is a file, %2 why it cannot be written.</extracomment>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>These are one call already, or nothing else is left of the call.</source>
        <translation>Ya son una sola llamada, o no queda nada más de la llamada.</translation>
    </message>
    <message>
        <source>The call</source>
        <translation>La llamada</translation>
    </message>
    <message>
        <source>The calls are one now, and stay so.</source>
        <translation>Las llamadas son ahora una sola, y así se quedan.</translation>
    </message>
    <message>
        <source>The record is a call of its own now, and stays so.</source>
        <translation>El registro es ahora una llamada aparte, y así se queda.</translation>
    </message>
    <message>
        <source>joining of calls</source>
        <extracomment>Follows &quot;Undo&quot;.</extracomment>
        <translation>unión de llamadas</translation>
    </message>
    <message>
        <source>separation of a record</source>
        <translation>separación de un registro</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Your note could not be saved, so the window stays open. %1</source>
        <extracomment>Message when the window is closed and the disk refuses the note just typed. %1 says why.</extracomment>
        <translation>No se pudo guardar su nota, así que la ventana sigue abierta. %1</translation>
    </message>
    <message>
        <source>The note</source>
        <extracomment>&quot;The note&quot;: subject of a sentence about a failure.</extracomment>
        <translation>La nota</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>How long calls are kept</source>
        <translation>Cuánto tiempo se conservan las llamadas</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>Recordings, transcripts, notes and whole calls can be removed from this computer after a number of days. Until you say so, everything is kept.</source>
        <translation>Las grabaciones, transcripciones, notas y llamadas enteras se pueden quitar de este ordenador pasado un número de días. Mientras no lo indique, se conserva todo.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>The call systems that are connected, their keys, and the history that is read.</source>
        <translation>Los sistemas telefónicos conectados, sus claves y el historial que se lee.</translation>
    </message>
    <message>
        <source>View: %1</source>
        <extracomment>A command: shows a saved view. %1 is its name.</extracomment>
        <translation>Vista: %1</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <extracomment>A command: opens the settings at a page. %1 is its title.</extracomment>
        <translation>Ajustes: %1</translation>
    </message>
</context>
<context>
    <name>callboard::ManualDialog</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Callboard manual</source>
        <extracomment>Title of the window with the user guide.</extracomment>
        <translation>Manual de Callboard</translation>
    </message>
    <message>
        <source>Chapters</source>
        <extracomment>List in the manual&apos;s window.</extracomment>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
    <message>
        <source>The manual is in English.</source>
        <extracomment>Beside the manual, shown in every language but English.</extracomment>
        <translation>El manual está en inglés.</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <extracomment>Field in the manual&apos;s window.</extracomment>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>Of the words searched for in the manual.</extracomment>
        <translation>No se ha encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which place of the words searched for is in view: &quot;3 of 17&quot;.</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>callboard::MarkdownView</name>
    <message>
        <source>The note goes on; the preview shows its beginning.</source>
        <extracomment>At the end of a preview that shows only the beginning of a very long note.</extracomment>
        <translation>La nota continúa; la vista previa muestra el principio.</translation>
    </message>
</context>
<context>
    <name>callboard::MarksPanel</name>
    <message>
        <source>Marks</source>
        <extracomment>Name of the list of remarks at times of a recording, for screen readers.</extracomment>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Mark at %1:</source>
        <extracomment>In front of the line in which a remark is written. %1 is a time of the recording such as &quot;3:12&quot;.</extracomment>
        <translation>Marca en %1:</translation>
    </message>
</context>
<context>
    <name>callboard::MediaKeys</name>
    <message>
        <source>Recorded call</source>
        <extracomment>What the desktop&apos;s media controls call what is playing; names are not told there.</extracomment>
        <translation>Llamada grabada</translation>
    </message>
</context>
<context>
    <name>callboard::MergeDialog</name>
    <message>
        <source>Two versions of one note</source>
        <translation>Dos versiones de una nota</translation>
    </message>
    <message>
        <source>&amp;Save this text</source>
        <extracomment>Button: the text below is the note from now on.</extracomment>
        <translation>&amp;Guardar este texto</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Title: the note as it was before both changes.</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Theirs</source>
        <extracomment>Title: the note as somebody else changed it meanwhile; marks show what they changed.</extracomment>
        <translation>La otra</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>Title: the note as the user changed it.</extracomment>
        <translation>La mía</translation>
    </message>
    <message>
        <source>The note &amp;from now on</source>
        <extracomment>Title over the text that the user makes of both versions.</extracomment>
        <translation>La nota a partir de a&amp;hora</translation>
    </message>
    <message>
        <source>Use &amp;mine</source>
        <extracomment>Button: fills in the user&apos;s own version.</extracomment>
        <translation>Usar la &amp;mía</translation>
    </message>
    <message>
        <source>Use &amp;theirs</source>
        <extracomment>Button: fills in the other version.</extracomment>
        <translation>Usar la &amp;otra</translation>
    </message>
    <message>
        <source>Use &amp;both</source>
        <extracomment>Button: fills in both versions, merged where that is possible.</extracomment>
        <translation>Usar am&amp;bas</translation>
    </message>
    <message>
        <source>Somebody else has changed this note while you did. The text below holds both changes.</source>
        <translation>Otra persona ha cambiado esta nota al mismo tiempo que usted. El texto de abajo contiene ambos cambios.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else has changed this note while you did. In %n place(s) both versions stand one after the other below, yours first: take out what is not needed.</source>
        <translation>
            <numerusform>Otra persona ha cambiado esta nota al mismo tiempo que usted. En %n lugar figuran abajo ambas versiones, una tras otra, primero la suya: quite lo que no haga falta.</numerusform>
            <numerusform>Otra persona ha cambiado esta nota al mismo tiempo que usted. En %n lugares figuran abajo ambas versiones, una tras otra, primero la suya: quite lo que no haga falta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note</source>
        <extracomment>&quot;The note&quot;: subject of a sentence about a failure.</extracomment>
        <translation>La nota</translation>
    </message>
    <message>
        <source>Their version has changed again; the new one is shown now. Nothing was saved yet.</source>
        <translation>La otra versión ha vuelto a cambiar; ahora se muestra la nueva. Aún no se ha guardado nada.</translation>
    </message>
    <message>
        <source>The note is just being sent. Please try again in a moment; what you typed stays here.</source>
        <translation>La nota se está enviando. Inténtelo de nuevo en un momento; lo que ha escrito se queda aquí.</translation>
    </message>
</context>
<context>
    <name>callboard::MessageBar</name>
    <message>
        <source>Hide this message</source>
        <translation>Ocultar este mensaje</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <extracomment>Message bar: how many further messages wait behind the one that is shown.</extracomment>
        <translation>
            <numerusform>+%n más</numerusform>
            <numerusform>+%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::MetricWords</name>
    <message>
        <source>Calls</source>
        <extracomment>A key figure: how many calls there are.</extracomment>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Inbound</source>
        <extracomment>A key figure: how many calls came in.</extracomment>
        <translation>Entrantes</translation>
    </message>
    <message>
        <source>Outbound</source>
        <extracomment>A key figure: how many calls went out.</extracomment>
        <translation>Salientes</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>A key figure: how many inbound calls were answered.</extracomment>
        <translation>Contestadas</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>A key figure: the share of inbound calls that nobody answered.</extracomment>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Voicemails</source>
        <extracomment>A key figure: how many calls ended with a message on the voicemail.</extracomment>
        <translation>Mensajes de voz</translation>
    </message>
    <message>
        <source>Median answer time</source>
        <extracomment>A key figure: half of the calls were answered so soon.</extracomment>
        <translation>Mediana de respuesta</translation>
    </message>
    <message>
        <source>Answer time, 9 of 10</source>
        <extracomment>A key figure: nine of ten calls were answered so soon.</extracomment>
        <translation>Respuesta, 9 de 10</translation>
    </message>
    <message numerus="yes">
        <source>Answered within %n s</source>
        <extracomment>A key figure: share of calls that were answered within %n seconds.</extracomment>
        <translation>
            <numerusform>Contestadas en %n s</numerusform>
            <numerusform>Contestadas en %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Talk time</source>
        <extracomment>A key figure: how long people talked, all calls together.</extracomment>
        <translation>Tiempo de conversación</translation>
    </message>
    <message>
        <source>Ring time</source>
        <extracomment>A key figure: how long it rang, all calls together.</extracomment>
        <translation>Tiempo de timbre</translation>
    </message>
    <message>
        <source>Called back within 1 h</source>
        <extracomment>A key figure: share of missed calls that were called back within an hour.</extracomment>
        <translation>Devueltas en 1 h</translation>
    </message>
    <message>
        <source>Repeat callers</source>
        <extracomment>A key figure: how many numbers rang more than once.</extracomment>
        <translation>Números repetidos</translation>
    </message>
    <message>
        <source>Guests</source>
        <extracomment>A key figure: how many different guests there were calls with.</extracomment>
        <translation>Huéspedes</translation>
    </message>
    <message>
        <source>All calls of the selection, inbound and outbound. A call that several systems tell about, or that was transferred, counts once.</source>
        <translation>Todas las llamadas de la selección, entrantes y salientes. Una llamada que varios sistemas comunican, o que se transfirió, cuenta una vez.</translation>
    </message>
    <message>
        <source>Calls that somebody made to one of your lines.</source>
        <translation>Llamadas que alguien hizo a una de sus líneas.</translation>
    </message>
    <message>
        <source>Calls that were made from one of your lines.</source>
        <translation>Llamadas hechas desde una de sus líneas.</translation>
    </message>
    <message>
        <source>Inbound calls that somebody answered, those that still go on included.</source>
        <translation>Llamadas entrantes que alguien contestó, incluidas las que siguen en curso.</translation>
    </message>
    <message>
        <source>Inbound calls that nobody answered (missed, voicemail or failed), as a share of all inbound calls that were answered or are over.</source>
        <translation>Llamadas entrantes que nadie contestó (perdidas, buzón de voz o fallidas), como parte de todas las entrantes que se contestaron o han terminado.</translation>
    </message>
    <message>
        <source>Inbound calls that ended on the voicemail.</source>
        <translation>Llamadas entrantes que acabaron en el buzón de voz.</translation>
    </message>
    <message>
        <source>From the first ring until an inbound call was answered: half of them took no longer. Calls whose answer time nobody tells are left out.</source>
        <translation>Desde el primer timbre hasta que se contestó una llamada entrante: la mitad no tardó más. No se cuentan las llamadas cuyo tiempo de respuesta no comunica nadie.</translation>
    </message>
    <message>
        <source>From the first ring until an inbound call was answered: nine of ten took no longer. Calls whose answer time nobody tells are left out.</source>
        <translation>Desde el primer timbre hasta que se contestó una llamada entrante: nueve de cada diez no tardaron más. No se cuentan las llamadas cuyo tiempo de respuesta no comunica nadie.</translation>
    </message>
    <message numerus="yes">
        <source>Answered inbound calls that rang for at most %n second(s), as a share of all answered ones whose answer time is known. Missed calls are not among them.</source>
        <translation>
            <numerusform>Llamadas entrantes contestadas que sonaron como máximo %n segundo, como parte de todas las contestadas cuyo tiempo de respuesta se conoce. No incluye las perdidas.</numerusform>
            <numerusform>Llamadas entrantes contestadas que sonaron como máximo %n segundos, como parte de todas las contestadas cuyo tiempo de respuesta se conoce. No incluye las perdidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>From answer to end, inbound and outbound, all calls together. Calls whose talk time nobody tells are left out.</source>
        <translation>Desde la respuesta hasta el final, entrantes y salientes, todas las llamadas juntas. No se cuentan las llamadas cuyo tiempo de conversación no comunica nadie.</translation>
    </message>
    <message>
        <source>From the start until the call was answered or given up, inbound and outbound, all calls together. Calls whose ring time nobody tells are left out.</source>
        <translation>Desde el inicio hasta que la llamada se contestó o se abandonó, entrantes y salientes, todas las llamadas juntas. No se cuentan las llamadas cuyo tiempo de timbre no comunica nadie.</translation>
    </message>
    <message>
        <source>Missed inbound calls whose caller was called back and reached within an hour, as a share of all missed ones. Hidden numbers, callers who rang again first, and calls of the last hour that still wait are left out.</source>
        <translation>Llamadas entrantes perdidas que se devolvieron, hablando con quien llamó, en menos de una hora, como parte de todas las perdidas. No se cuentan los números ocultos, quienes volvieron a llamar antes ni las llamadas de la última hora que aún esperan.</translation>
    </message>
    <message>
        <source>Numbers with more than one inbound call in the selection. Hidden numbers are left out.</source>
        <translation>Números con más de una llamada entrante en la selección. No se cuentan los números ocultos.</translation>
    </message>
    <message>
        <source>Different guests among the calls. Calls without a known guest are left out.</source>
        <translation>Huéspedes distintos entre las llamadas. No se cuentan las llamadas sin huésped conocido.</translation>
    </message>
</context>
<context>
    <name>callboard::NewPassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Several words are easier to remember than one with many signs, and harder to guess. Nobody can tell it to you again.</source>
        <translation>Varias palabras son más fáciles de recordar que una sola con muchos signos, y más difíciles de adivinar. Nadie se la podrá volver a decir.</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>La misma, &amp;otra vez</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <comment>passphrase</comment>
        <translation>&amp;Usarla</translation>
    </message>
    <message numerus="yes">
        <source>Use %n letter(s) or more.</source>
        <translation>
            <numerusform>Use al menos %n carácter.</numerusform>
            <numerusform>Use al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>No coinciden. Escríbala otra vez.</translation>
    </message>
</context>
<context>
    <name>callboard::NewReviewDialog</name>
    <message>
        <source>New review</source>
        <translation>Nueva revisión</translation>
    </message>
    <message>
        <source>The review list</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>La lista de revisión</translation>
    </message>
    <message>
        <source>In the language of the search box</source>
        <translation>En el lenguaje del cuadro de búsqueda</translation>
    </message>
    <message>
        <source>The same number draws the same calls again.</source>
        <translation>El mismo número vuelve a sortear las mismas llamadas.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <extracomment>Form: what the review list is called.</extracomment>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Calls:</source>
        <extracomment>Form: a query; calls that it finds may be drawn.</extracomment>
        <translation>&amp;Llamadas:</translation>
    </message>
    <message>
        <source>&amp;Scorecard:</source>
        <translation>&amp;Hoja de puntuación:</translation>
    </message>
    <message>
        <source>Calls &amp;per person:</source>
        <extracomment>Form: how many calls are drawn of everybody.</extracomment>
        <translation>Llamadas por &amp;persona:</translation>
    </message>
    <message>
        <source>&amp;Whose:</source>
        <extracomment>Form: the people whose calls are reviewed.</extracomment>
        <translation>&amp;De quién:</translation>
    </message>
    <message>
        <source>&amp;Draw number:</source>
        <extracomment>Form: a number that decides which calls are drawn; the same number draws the same ones.</extracomment>
        <translation>Número de &amp;sorteo:</translation>
    </message>
    <message>
        <source>&amp;Make list</source>
        <extracomment>Button: draws the sample and makes the review list.</extracomment>
        <translation>&amp;Crear lista</translation>
    </message>
    <message>
        <source>The calls</source>
        <translation>La lista de llamadas</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n call(s)</source>
        <extracomment>A person in a list. %1 is the name, %n how many calls of them may be drawn.</extracomment>
        <translation>
            <numerusform>%1 – %n llamada</numerusform>
            <numerusform>%1 – %n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading calls…</source>
        <translation>Leyendo llamadas…</translation>
    </message>
    <message>
        <source>No call that this finds says who spoke, or all of them were reviewed before.</source>
        <translation>Ninguna llamada encontrada dice quién habló, o todas se revisaron antes.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are drawn; none was reviewed before.</source>
        <translation>
            <numerusform>Se sortea %n llamada, no revisada antes.</numerusform>
            <numerusform>Se sortean %n llamadas, ninguna revisada antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have fewer.</source>
        <translation>
            <numerusform>%n persona tiene menos.</numerusform>
            <numerusform>%n personas tienen menos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::NewRowsChip</name>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>On a button over the call table: %n calls arrived above the rows one looks at. The arrow is drawn behind it.</extracomment>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new call(s) above. Go to the top.</source>
        <extracomment>Tool tip and screen reader text of the button that says how many calls arrived above.</extracomment>
        <translation>
            <numerusform>%n llamada nueva arriba. Ir al principio.</numerusform>
            <numerusform>%n llamadas nuevas arriba. Ir al principio.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::NoteTools</name>
    <message>
        <source>Show as formatted text</source>
        <translation>Mostrar como texto con formato</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>&amp;Edit templates…</source>
        <translation>&amp;Editar plantillas…</translation>
    </message>
</context>
<context>
    <name>callboard::NoteWords</name>
    <message>
        <source>Provider</source>
        <extracomment>Who wrote a version of a note: it came from the telephone system, nobody knows who typed it there.</extracomment>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>In the list of versions of a note: this version has no text.</extracomment>
        <translation>(vacía)</translation>
    </message>
</context>
<context>
    <name>callboard::NotesPanel</name>
    <message>
        <source>Their version</source>
        <translation>La otra versión</translation>
    </message>
    <message>
        <source>Compare and &amp;merge…</source>
        <extracomment>Button: opens both versions of a note beside each other, to make one of them.</extracomment>
        <translation>Comparar y &amp;combinar…</translation>
    </message>
    <message>
        <source>Earlier comments</source>
        <extracomment>Name for screen readers: comments on a call that were written before.</extracomment>
        <translation>Comentarios anteriores</translation>
    </message>
    <message>
        <source>A new comment; once sent, it cannot be changed.</source>
        <extracomment>In the empty field for a comment on a call.</extracomment>
        <translation>Un comentario nuevo; una vez enviado, no se puede cambiar.</translation>
    </message>
    <message>
        <source>What should the next shift know about this call?</source>
        <translation>¿Qué debe saber el próximo turno sobre esta llamada?</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <extracomment>How long a note is, once it is nearly as long as it may be.</extracomment>
        <translation>%1 de %2 caracteres</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar la otra</translation>
    </message>
    <message>
        <source>Discard my change</source>
        <translation>Descartar mi cambio</translation>
    </message>
    <message>
        <source>This note is too long to be edited here</source>
        <translation>Esta nota es demasiado larga para editarla aquí</translation>
    </message>
    <message numerus="yes">
        <source>All %n comments that are possible have been written</source>
        <extracomment>%n is how many comments the telephone system takes for one call.</extracomment>
        <translation>
            <numerusform>Ya está escrito el único comentario posible</numerusform>
            <numerusform>Ya están escritos los %n comentarios posibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved here · waiting to send</source>
        <translation>Guardada aquí · pendiente de envío</translation>
    </message>
    <message>
        <source>Sent · %1</source>
        <extracomment>%1 is a moment such as &quot;Today 09:14&quot;.</extracomment>
        <translation>Enviada · %1</translation>
    </message>
    <message>
        <source>Saved · kept here only</source>
        <translation>Guardada · solo aquí</translation>
    </message>
    <message>
        <source>Saved here · the provider refused it: %1</source>
        <extracomment>%1 is the provider&apos;s own text.</extracomment>
        <translation>Guardada aquí · el proveedor la rechazó: %1</translation>
    </message>
    <message>
        <source>Somebody else has changed this note meanwhile</source>
        <translation>Otra persona ha cambiado esta nota entretanto</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>No se ha guardado. %1</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>La nota</translation>
    </message>
    <message>
        <source>Saved here · from a backup; may have been sent since</source>
        <translation>Guardada aquí · de una copia de seguridad; puede haberse enviado después</translation>
    </message>
</context>
<context>
    <name>callboard::NoticesDialog</name>
    <message>
        <source>Notify of &amp;missed calls</source>
        <extracomment>Setting: a notification when nobody answered a call.</extracomment>
        <translation>Notificar las llamadas &amp;perdidas</translation>
    </message>
    <message>
        <source>Show &amp;names of guests in notifications</source>
        <extracomment>Setting, below those about notifications: whoever sees the screen may read who called.</extracomment>
        <translation>Mostrar los &amp;nombres de huéspedes en las notificaciones</translation>
    </message>
    <message>
        <source>&amp;Quiet from</source>
        <extracomment>Setting, followed by two times of day: from … until.</extracomment>
        <translation>&amp;Silencio desde</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>Se&amp;guir en el área de notificación al cerrar la ventana</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <extracomment>Button: shows a notification as a trial.</extracomment>
        <translation>Pro&amp;bar</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>show a small window with what is known of the caller</source>
        <extracomment>Choice after &quot;When a call comes in:&quot;.</extracomment>
        <translation>mostrar una ventana pequeña con lo que se sabe de quien llama</translation>
    </message>
    <message>
        <source>show a notification</source>
        <extracomment>Choice after &quot;When a call comes in:&quot;.</extracomment>
        <translation>mostrar una notificación</translation>
    </message>
    <message>
        <source>show nothing</source>
        <extracomment>Choice after &quot;When a call comes in:&quot;.</extracomment>
        <translation>no mostrar nada</translation>
    </message>
    <message>
        <source>When a call comes &amp;in:</source>
        <translation>Cuando &amp;entra una llamada:</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <extracomment>Between two times of day: quiet from … until ….</extracomment>
        <translation>&amp;hasta</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>Both times are the same: it is quiet all day.</source>
        <translation>Las dos horas son iguales: hay silencio todo el día.</translation>
    </message>
    <message>
        <source>What comes in quiet hours is told in one notification when they end.</source>
        <translation>Lo que llega en las horas de silencio se comunica en una sola notificación cuando terminan.</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <extracomment>Tool tip of a setting that cannot be chosen.</extracomment>
        <translation>Este escritorio no tiene área de notificación.</translation>
    </message>
    <message>
        <source>No program on this desktop shows notifications, so none will appear. Missed calls still stand in the window. Desktops usually bring such a program; on a bare one, install “dunst” or “mako”, for example.</source>
        <translation>Ningún programa de este escritorio muestra notificaciones, así que no aparecerá ninguna. Las llamadas perdidas siguen viéndose en la ventana. Los escritorios suelen traer un programa así; si no, instale, por ejemplo, «dunst» o «mako».</translation>
    </message>
</context>
<context>
    <name>callboard::OutboxDialog</name>
    <message>
        <source>Send everything &amp;now</source>
        <extracomment>Button: sends all waiting edits, without waiting for the time of their next try.</extracomment>
        <translation>Enviar todo a&amp;hora</translation>
    </message>
    <message>
        <source>Try &amp;all again</source>
        <translation>Reintentar t&amp;odo</translation>
    </message>
    <message>
        <source>&amp;Merge texts…</source>
        <extracomment>Button: opens the view in which two colliding texts of a note become one.</extracomment>
        <translation>&amp;Combinar textos…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Descartar…</translation>
    </message>
    <message>
        <source>S&amp;how call</source>
        <extracomment>Button: closes the dialog and shows the call an edit belongs to.</extracomment>
        <translation>&amp;Ver llamada</translation>
    </message>
    <message>
        <source>Edits waiting to be sent</source>
        <translation>Cambios pendientes de envío</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation>Se ha enviado todo</translation>
    </message>
    <message>
        <source>What you write about calls is kept here until its telephone system has it.</source>
        <translation>Lo que escribe sobre las llamadas se guarda aquí hasta que lo tiene su sistema telefónico.</translation>
    </message>
    <message>
        <source>Its answer: “%1”</source>
        <extracomment>%1 is what the telephone system answered, in its own language.</extracomment>
        <translation>Su respuesta: «%1»</translation>
    </message>
    <message>
        <source>Your text: “%1”</source>
        <extracomment>%1 is the text that waits to be sent.</extracomment>
        <translation>Su texto: «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n guest(s)? They stay in your directory, and are not sent.</source>
        <translation>
            <numerusform>¿Descartar %n huésped? Se queda en su directorio y no se envía.</numerusform>
            <numerusform>¿Descartar %n huéspedes? Se quedan en su directorio y no se envían.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n edit(s)? What you typed is lost; the provider&apos;s text shows again.</source>
        <translation>
            <numerusform>¿Descartar %n cambio? Lo que escribió se pierde; vuelve a verse el texto del proveedor.</numerusform>
            <numerusform>¿Descartar %n cambios? Lo que escribió se pierde; vuelve a verse el texto del proveedor.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>The edit</source>
        <extracomment>&quot;The edit&quot;: subject of a sentence about a failure, e.g. &quot;%1 cannot be written on this disk&quot;.</extracomment>
        <translation>El cambio</translation>
    </message>
</context>
<context>
    <name>callboard::PageButton</name>
    <message numerus="yes">
        <source>%1, %n to do</source>
        <extracomment>Screen reader: a page of the window, with what is to be done there. %1 is &quot;Queue&quot;.</extracomment>
        <translation>
            <numerusform>%1, %n por hacer</numerusform>
            <numerusform>%1, %n por hacer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::PanelWords</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Missed: %1 of %2 inbound (%3)</source>
        <translation>Perdidas: %1 de %2 entrantes (%3)</translation>
    </message>
    <message>
        <source>Answered after %1 on average</source>
        <translation>Contestadas tras %1 de media</translation>
    </message>
    <message>
        <source>Not told</source>
        <extracomment>Of calls: nobody told which line, employee… it was.</extracomment>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Contestadas</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Missed %</source>
        <translation>Perdidas %</translation>
    </message>
    <message>
        <source>Average answer time</source>
        <translation>Tiempo medio de respuesta</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>A length of time: so long and longer.</extracomment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>A length of time: at least so long, and shorter than that.</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>hatched: missed</source>
        <extracomment>Below a chart: a part of each bar is hatched.</extracomment>
        <translation>rayado: perdidas</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table</source>
        <extracomment>Below a chart that shows the most frequent values only.</extracomment>
        <translation>
            <numerusform>%n más en la tabla</numerusform>
            <numerusform>%n más en la tabla</numerusform>
        </translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) do not tell it</source>
        <translation>
            <numerusform>%n llamada no lo indica</numerusform>
            <numerusform>%n llamadas no lo indican</numerusform>
        </translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Median answer time</source>
        <translation>Mediana de respuesta</translation>
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
        <translation>Enlace a %1 copiado.</translation>
    </message>
    <message>
        <source>The recording is being fetched…</source>
        <translation>Se está descargando la grabación…</translation>
    </message>
    <message>
        <source>Save recording</source>
        <translation>Guardar grabación</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>Message: a recording was saved. %1 is a file.</extracomment>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>The recording</source>
        <extracomment>&quot;The recording&quot;: subject of a sentence about a failure.</extracomment>
        <translation>La grabación</translation>
    </message>
</context>
<context>
    <name>callboard::PlayerActions</name>
    <message>
        <source>&amp;Recording</source>
        <extracomment>Menu about the recording of the chosen call.</extracomment>
        <translation>&amp;Grabación</translation>
    </message>
    <message>
        <source>Spee&amp;d</source>
        <extracomment>Menu: how fast a recording is played.</extracomment>
        <translation>&amp;Velocidad</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>&amp;Back 5 seconds</source>
        <translation>&amp;Atrás 5 segundos</translation>
    </message>
    <message>
        <source>&amp;Forward 5 seconds</source>
        <translation>A&amp;delante 5 segundos</translation>
    </message>
    <message>
        <source>Back &amp;10 seconds</source>
        <translation>Atrás &amp;10 segundos</translation>
    </message>
    <message>
        <source>Forward 10 s&amp;econds</source>
        <translation>Adelante 10 s&amp;egundos</translation>
    </message>
    <message>
        <source>P&amp;revious speaker</source>
        <extracomment>Menu: to the beginning of what was said before.</extracomment>
        <translation>Hablante a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Next speaker</source>
        <translation>Hablante &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>Más &amp;lento</translation>
    </message>
    <message>
        <source>Fas&amp;ter</source>
        <translation>Más rápid&amp;o</translation>
    </message>
    <message>
        <source>Sk&amp;ip silence</source>
        <extracomment>Menu, with a check mark: pauses in which nobody speaks are left out.</extracomment>
        <translation>Saltar s&amp;ilencios</translation>
    </message>
    <message>
        <source>&amp;Moment into the note</source>
        <extracomment>Menu: a link to the moment that is being played goes into the note.</extracomment>
        <translation>&amp;Momento a la nota</translation>
    </message>
    <message>
        <source>&amp;Copy link to this moment</source>
        <extracomment>Menu: a link to the moment that is being played.</extracomment>
        <translation>&amp;Copiar enlace a este momento</translation>
    </message>
    <message>
        <source>Save recording &amp;as…</source>
        <translation>&amp;Guardar grabación como…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>R&amp;epeat from A to here (B)</source>
        <extracomment>Menu: what is between two moments is played again and again; A is the first moment, B the second.</extracomment>
        <translation>Repe&amp;tir de A hasta aquí (B)</translation>
    </message>
    <message>
        <source>R&amp;epeat from here (A)</source>
        <translation>Repe&amp;tir desde aquí (A)</translation>
    </message>
    <message>
        <source>Do not r&amp;epeat</source>
        <translation>No repe&amp;tir</translation>
    </message>
</context>
<context>
    <name>callboard::PlayerBar</name>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Which recording of the call</source>
        <translation>Qué grabación de la llamada</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Volume and loudspeaker</source>
        <translation>Volumen y altavoz</translation>
    </message>
    <message>
        <source>More about the recording</source>
        <translation>Más sobre la grabación</translation>
    </message>
    <message>
        <source>Recording %1 of %2</source>
        <extracomment>Which recording of a call: &quot;Recording 1 of 3&quot;.</extracomment>
        <translation>Grabación %1 de %2</translation>
    </message>
    <message>
        <source>%1 of silence skipped.</source>
        <extracomment>%1 is a length: &quot;0:42&quot;.</extracomment>
        <translation>%1 de silencio saltado.</translation>
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
        <translation>Borrar los datos de esta per&amp;sona…</translation>
    </message>
    <message>
        <source>How &amp;long calls are kept…</source>
        <extracomment>Menu: opens the dialog with the days after which recordings, transcripts and so on are removed.</extracomment>
        <translation>Conser&amp;vación de las llamadas…</translation>
    </message>
    <message>
        <source>What is too old</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>Lo que es demasiado antiguo</translation>
    </message>
</context>
<context>
    <name>callboard::PropertyPage</name>
    <message>
        <source>Automatic</source>
        <extracomment>First choice in a list. %1 is what that is at present, such as a time zone or a country.</extracomment>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>Automático (%1)</translation>
    </message>
    <message>
        <source>Property</source>
        <extracomment>Page of the settings: the hotel or house whose calls are shown.</extracomment>
        <translation>Establecimiento</translation>
    </message>
    <message>
        <source>&amp;Name of the property</source>
        <translation>&amp;Nombre del establecimiento</translation>
    </message>
    <message>
        <source>On reports, and in the names of files that are saved.</source>
        <translation>En los informes y en los nombres de los archivos que se guardan.</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>Of numbers without a country code: those that are typed here, and those of systems that are connected from now on. Each system can have its own, under “Accounts”.</source>
        <translation>De los números sin prefijo internacional: los que se escriben aquí y los de los sistemas que se conecten a partir de ahora. Cada sistema puede tener el suyo, en «Cuentas».</translation>
    </message>
    <message>
        <source>It is %1 there now.</source>
        <extracomment>Help below the time zone. %1 is a time of day.</extracomment>
        <translation>Hora actual allí: %1.</translation>
    </message>
    <message>
        <source>Type a part of its name, such as a large city nearby.</source>
        <translation>Escriba una parte de su nombre, como una ciudad grande cercana.</translation>
    </message>
    <message>
        <source>Choose an entry of the list, or “%1”.</source>
        <translation>Elija un elemento de la lista o «%1».</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Choose an entry of the list, or “%2”.</source>
        <translation>«%1» no está en la lista. Elija un elemento de la lista o «%2».</translation>
    </message>
</context>
<context>
    <name>callboard::PropertyQuestion</name>
    <message>
        <source>Choose an entry of the list, or “%1”.</source>
        <translation>Elija un elemento de la lista o «%1».</translation>
    </message>
    <message>
        <source>Time &amp;zone of the property</source>
        <translation>&amp;Zona horaria del establecimiento</translation>
    </message>
    <message>
        <source>Countr&amp;y of the property</source>
        <translation>&amp;País del establecimiento</translation>
    </message>
    <message>
        <source>Of telephone numbers without a country code.</source>
        <translation>De los números de teléfono sin prefijo internacional.</translation>
    </message>
    <message>
        <source>Type a part of its name, such as a large city nearby.</source>
        <translation>Escriba una parte de su nombre, como una ciudad grande cercana.</translation>
    </message>
    <message>
        <source>It is %1 there now.</source>
        <extracomment>Help below the time zone. %1 is a time of day.</extracomment>
        <translation>Hora actual allí: %1.</translation>
    </message>
</context>
<context>
    <name>callboard::Provenance</name>
    <message>
        <source>Sent to %1 as a comment (it has %2 of %3)</source>
        <extracomment>%1 is a telephone system, %2 how many comments a call has there, %3 how many it can have.</extracomment>
        <translation>Se envía a %1 como comentario (tiene %2 de %3)</translation>
    </message>
    <message>
        <source>What you add is sent to %1 as a comment; what is there cannot be changed</source>
        <extracomment>%1 is a telephone system that keeps comments instead of one note.</extracomment>
        <translation>Lo que añada se envía a %1 como comentario; lo que ya hay no se puede cambiar</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A record of a call. %1 is the provider, %2 the account&apos;s name.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Typed here and kept here only</source>
        <translation>Escrito aquí y guardado solo aquí</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>Where a fact about a call comes from. %1 is &quot;Twilio · Front desk&quot;.</extracomment>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Kept here only: %1 takes no changes of this</source>
        <extracomment>%1 is a telephone system.</extracomment>
        <translation>Solo aquí: %1 no admite cambios de esto</translation>
    </message>
    <message>
        <source>Kept here only: none of %1 takes changes of this</source>
        <extracomment>%1 is a list of telephone systems, such as &quot;Quo, Skipcall&quot;.</extracomment>
        <translation>Solo aquí: ninguno de %1 admite cambios de esto</translation>
    </message>
    <message>
        <source>Changes go to %1</source>
        <extracomment>%1 is &quot;Twilio · Front desk&quot;.</extracomment>
        <translation>Los cambios van a %1</translation>
    </message>
</context>
<context>
    <name>callboard::Queue</name>
    <message>
        <source>Called back</source>
        <extracomment>What became of somebody whose call was missed. %1 is how long after their first call: &quot;2 h 21&quot;.
----------
Titles of lists of people whose calls were missed.</extracomment>
        <translation>Llamada devuelta</translation>
    </message>
    <message>
        <source>Called back, %1 after</source>
        <translation>Llamada devuelta, %1 después</translation>
    </message>
    <message>
        <source>Called back by %1</source>
        <extracomment>What became of somebody whose call was missed. %1 is a member of staff, %2 how long after: &quot;2 h 21&quot;.</extracomment>
        <translation>Llamada devuelta por %1</translation>
    </message>
    <message>
        <source>Called back by %1, %2 after</source>
        <translation>Llamada devuelta por %1, %2 después</translation>
    </message>
    <message>
        <source>Got through</source>
        <extracomment>What became of somebody whose call was missed: they called again and were answered.</extracomment>
        <translation>Logró hablar</translation>
    </message>
    <message>
        <source>Got through, %1 after</source>
        <translation>Logró hablar, %1 después</translation>
    </message>
    <message>
        <source>Got through to %1</source>
        <extracomment>They called again and were answered. %1 is a member of staff, %2 how long after: &quot;2 h 21&quot;.</extracomment>
        <translation>Logró hablar con %1</translation>
    </message>
    <message>
        <source>Got through to %1, %2 after</source>
        <translation>Logró hablar con %1, %2 después</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>What became of somebody whose call was missed: the user decided so. %1 is the reason.</extracomment>
        <translation>Hecho: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n called back</source>
        <extracomment>Parts of a sentence about people whose calls were missed: &quot;5 settled, 2 withheld, 16 owed&quot;.</extracomment>
        <translation>
            <numerusform>%n con llamada devuelta</numerusform>
            <numerusform>%n con llamada devuelta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled</source>
        <extracomment>They called again and were answered.
----------
Part of the hand-over text. %1 is the name of the telephone system whose calls tell so.</extracomment>
        <translation>
            <numerusform>%n logró hablar</numerusform>
            <numerusform>%n lograron hablar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <extracomment>The user said that no call back is needed.</extracomment>
        <translation>
            <numerusform>%n hecha</numerusform>
            <numerusform>%n hechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off</source>
        <translation>
            <numerusform>%n aplazada</numerusform>
            <numerusform>%n aplazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tried</source>
        <extracomment>We called, they did not answer.</extracomment>
        <translation>
            <numerusform>%n intentada</numerusform>
            <numerusform>%n intentadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withheld</source>
        <extracomment>They hid their number.</extracomment>
        <translation>
            <numerusform>%n con número oculto</numerusform>
            <numerusform>%n con número oculto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owed</source>
        <extracomment>Nothing has happened since: a call back is owed to them.</extracomment>
        <translation>
            <numerusform>%n por devolver</numerusform>
            <numerusform>%n por devolver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spam</source>
        <extracomment>Parts of the hand-over text: how many people are done, and why.</extracomment>
        <translation>
            <numerusform>%n de spam</numerusform>
            <numerusform>%n de spam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong number(s)</source>
        <translation>
            <numerusform>%n por número equivocado</numerusform>
            <numerusform>%n por número equivocado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled another way</source>
        <translation>
            <numerusform>%n resuelta de otro modo</numerusform>
            <numerusform>%n resueltas de otro modo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reached</source>
        <translation>
            <numerusform>%n sin localizar</numerusform>
            <numerusform>%n sin localizar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not needed</source>
        <translation>
            <numerusform>%n no necesaria</numerusform>
            <numerusform>%n no necesarias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done for another reason</source>
        <translation>
            <numerusform>%n hecha por otro motivo</numerusform>
            <numerusform>%n hechas por otro motivo</numerusform>
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
            <numerusform>%n logró hablar según %1</numerusform>
            <numerusform>%n lograron hablar según %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed caller(s) since %1</source>
        <extracomment>First line of the hand-over text. %1 is a time, %n the number of people whose calls were missed.</extracomment>
        <translation>
            <numerusform>%n persona con llamada perdida desde %1</numerusform>
            <numerusform>%n personas con llamada perdida desde %1</numerusform>
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
        <translation>Alojado</translation>
    </message>
    <message>
        <source>Arrives today</source>
        <translation>Llega hoy</translation>
    </message>
    <message>
        <source>Leaves today</source>
        <translation>Sale hoy</translation>
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
        <translation>allí %1</translation>
    </message>
    <message>
        <source>%1–%2 there</source>
        <extracomment>The country has several times of day. %1 is the earliest of them, %2 the latest.</extracomment>
        <translation>allí %1–%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a country, %2 the time of day there.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>cannot be called back</source>
        <extracomment>Of a caller who hid their number.</extracomment>
        <translation>no se puede devolver la llamada</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What the caller said, in quotation marks.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <extracomment>A caller left a message, nobody knows how long it is.</extracomment>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>A voicemail: %1 is its length, %2 how it begins.</extracomment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Who looks after a task: the user.</extracomment>
        <translation>Usted</translation>
    </message>
    <message>
        <source>%1, now</source>
        <extracomment>Who looks after a task, and since when. %1 is a name or &quot;You&quot;.</extracomment>
        <translation>%1, ahora</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, hace %2</translation>
    </message>
    <message>
        <source>Tried %1</source>
        <extracomment>We called back, and nobody answered. %1 is a time.</extracomment>
        <translation>Intentado: %1</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Intentado</translation>
    </message>
    <message>
        <source>Number hidden from the queue</source>
        <translation>Número ocultado en la cola</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <extracomment>A task that asks again later. %1 is a time.</extracomment>
        <translation>Aplazado hasta %1</translation>
    </message>
    <message>
        <source>voicemail %1</source>
        <extracomment>Screen reader: %1 is a voicemail&apos;s length and beginning.</extracomment>
        <translation>mensaje de voz %1</translation>
    </message>
    <message>
        <source>taken by %1</source>
        <extracomment>Screen reader: who looks after a task, and since when.</extracomment>
        <translation>asumido por %1</translation>
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
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>Spam or advertising</source>
        <extracomment>Why nobody needs to be called back.</extracomment>
        <translation>Spam o publicidad</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Número equivocado</translation>
    </message>
    <message>
        <source>Settled another way</source>
        <translation>Resuelto de otro modo</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>No se le localiza</translation>
    </message>
    <message>
        <source>No call back needed</source>
        <translation>No hace falta devolver la llamada</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>One hour</source>
        <extracomment>For how long a task is put off.</extracomment>
        <translation>Una hora</translation>
    </message>
    <message>
        <source>Two hours</source>
        <translation>Dos horas</translation>
    </message>
    <message>
        <source>Four hours</source>
        <translation>Cuatro horas</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Mañana por la mañana</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>El próximo lunes</translation>
    </message>
    <message>
        <source>Since 22:00</source>
        <extracomment>From when the figures of the queue count.</extracomment>
        <translation>Desde las 22:00</translation>
    </message>
    <message>
        <source>Since midnight</source>
        <translation>Desde medianoche</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Desde ayer</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Los últimos siete días</translation>
    </message>
    <message numerus="yes">
        <source>%n from before</source>
        <extracomment>Above the queue, after the sentence about the people since a moment: how many wait from before it.</extracomment>
        <translation>
            <numerusform>%n de antes</numerusform>
            <numerusform>%n de antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n are shown</source>
        <extracomment>Above a queue that is too long to show all of it.</extracomment>
        <translation>
            <numerusform>se muestra la primera</numerusform>
            <numerusform>se muestran las %n primeras</numerusform>
        </translation>
    </message>
    <message>
        <source>No missed calls since %1</source>
        <extracomment>Above the queue. %1 is a time.</extracomment>
        <translation>Sin llamadas perdidas desde %1</translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n perdida</numerusform>
            <numerusform>%n perdidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2 → %3: %4</source>
        <extracomment>Above the queue. %1 is &quot;40 missed&quot;, %2 a time, %3 &quot;23 people&quot;, %4 what became of them: &quot;5 settled, 16 owed&quot;. Where one reads from right to left the arrow is to point to the left.</extracomment>
        <translation>%1 desde %2 → %3: %4</translation>
    </message>
    <message>
        <source>Got through by themselves</source>
        <translation>Lograron hablar por su cuenta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aplazado</translation>
    </message>
    <message>
        <source>Tried, not reached</source>
        <translation>Intentado, sin localizar</translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation>Número oculto</translation>
    </message>
    <message>
        <source>To be called back</source>
        <translation>Por devolver</translation>
    </message>
    <message>
        <source>All accounts complete up to %1</source>
        <extracomment>How far the calls of all telephone systems are known. %1 is a time.</extracomment>
        <translation>Todas las cuentas completas hasta %1</translation>
    </message>
    <message>
        <source>%1 complete up to %2</source>
        <extracomment>How far the calls of a telephone system are known. %1 is its name, %2 a time.</extracomment>
        <translation>%1 completo hasta %2</translation>
    </message>
    <message>
        <source>%1 not read yet</source>
        <translation>%1 aún sin leer</translation>
    </message>
    <message numerus="yes">
        <source>%n more behind</source>
        <extracomment>After some accounts that are behind: how many more there are.</extracomment>
        <translation>
            <numerusform>%n más con retraso</numerusform>
            <numerusform>%n más con retraso</numerusform>
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
            <numerusform>%n resuelta por llamadas nuevas</numerusform>
            <numerusform>%n resueltas por llamadas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled by calls from %1</source>
        <extracomment>Message about people who left the queue. %1 is the name of the telephone system whose calls tell so.</extracomment>
        <translation>
            <numerusform>%n resuelta por llamadas de %1</numerusform>
            <numerusform>%n resueltas por llamadas de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To call back: %n</source>
        <extracomment>In the hand-over text, above a list of people.</extracomment>
        <translation>
            <numerusform>Por devolver: %n</numerusform>
            <numerusform>Por devolver: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put off: %n</source>
        <translation>
            <numerusform>Aplazadas: %n</numerusform>
            <numerusform>Aplazadas: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::QueueActions</name>
    <message>
        <source>&amp;Queue</source>
        <extracomment>Menu about the chosen person in the callback queue.</extracomment>
        <translation>&amp;Cola</translation>
    </message>
    <message>
        <source>Play or show what they &amp;said</source>
        <extracomment>Queue menu: plays what the caller said, or shows it in the details.</extracomment>
        <translation>Reproducir o mo&amp;strar lo que dijo</translation>
    </message>
    <message>
        <source>&amp;Call back</source>
        <extracomment>Queue menu: dials the number; the task is taken, and the note has the keyboard.</extracomment>
        <translation>&amp;Devolver llamada</translation>
    </message>
    <message>
        <source>&amp;Done…</source>
        <extracomment>Queue menu: no call back is needed; asks why.</extracomment>
        <translation>Hech&amp;o…</translation>
    </message>
    <message>
        <source>&amp;Put off…</source>
        <extracomment>Queue menu: the task asks again later; asks when.</extracomment>
        <translation>A&amp;plazar…</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <extracomment>Queue menu.</extracomment>
        <translation>Escribir &amp;nota</translation>
    </message>
    <message>
        <source>Copy &amp;hand-over text</source>
        <extracomment>Queue menu: text for whoever works next goes to the clipboard.</extracomment>
        <translation>Copiar texto de &amp;relevo</translation>
    </message>
    <message>
        <source>Do not &amp;take it</source>
        <extracomment>Queue menu: the user looks after it; by the second, they give it back.</extracomment>
        <translation>Dejar de &amp;asumir</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>&amp;Asumir</translation>
    </message>
    <message>
        <source>This voicemail has no transcript, and cannot be played here. It is in the telephone system.</source>
        <translation>Este mensaje de voz no tiene transcripción y no se puede reproducir aquí. Está en el sistema telefónico.</translation>
    </message>
    <message>
        <source>They left no message.</source>
        <translation>No dejaron ningún mensaje.</translation>
    </message>
    <message>
        <source>This caller hid their number: they cannot be called back.</source>
        <translation>Quien llamó ocultó su número: no se le puede devolver la llamada.</translation>
    </message>
    <message>
        <source>taking of %1</source>
        <extracomment>Follows &quot;Undo&quot;: the user looks after somebody&apos;s call back. %1 is a name or number.</extracomment>
        <translation>asunción de %1</translation>
    </message>
    <message>
        <source>giving back of %1</source>
        <extracomment>Follows &quot;Undo&quot;: the user no longer looks after somebody&apos;s call back. %1 is a name or number.</extracomment>
        <translation>renuncia a %1</translation>
    </message>
    <message>
        <source>Why is it done?</source>
        <translation>¿Por qué está hecho?</translation>
    </message>
    <message>
        <source>Hide this number from the queue</source>
        <translation>Ocultar este número en la cola</translation>
    </message>
    <message>
        <source>Remark, then Enter</source>
        <translation>Observación, y luego Intro</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>¿Hasta cuándo?</translation>
    </message>
    <message>
        <source>“done” for %1</source>
        <extracomment>Follows &quot;Undo&quot;: nobody needs to call somebody back. %1 is a name or number.</extracomment>
        <translation>«hecho» para %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Message. %1 is a name or number, %2 what was decided: &quot;Done: spam&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>putting off of %1</source>
        <extracomment>Follows &quot;Undo&quot;: a call back is to be made later. %1 is a name or number.</extracomment>
        <translation>aplazamiento de %1</translation>
    </message>
    <message>
        <source>return of %1 into the queue</source>
        <extracomment>Follows &quot;Undo&quot;: somebody waits in the queue again. %1 is a name or number.</extracomment>
        <translation>vuelta de %1 a la cola</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>Message. %1 is the first line of the text.</extracomment>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: shows who left the queue.</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Settled by calls</source>
        <extracomment>Title of a list of people who left the callback queue.</extracomment>
        <translation>Resueltas por llamadas</translation>
    </message>
</context>
<context>
    <name>callboard::QueueBanner</name>
    <message>
        <source>From when the figures count. Nobody leaves the queue by it.</source>
        <extracomment>Button with a menu: from when the figures above the queue count.</extracomment>
        <translation>Desde cuándo cuentan las cifras. Nadie sale por ello de la cola.</translation>
    </message>
</context>
<context>
    <name>callboard::QueueDelegate</name>
    <message>
        <source>Settled</source>
        <extracomment>A task that needs nothing any more, and how is not known.</extracomment>
        <translation>Resuelto</translation>
    </message>
</context>
<context>
    <name>callboard::QueueListView</name>
    <message>
        <source>Callback queue</source>
        <extracomment>Name of the list for screen readers.</extracomment>
        <translation>Cola de llamadas por devolver</translation>
    </message>
</context>
<context>
    <name>callboard::QueuePane</name>
    <message>
        <source>The queue could not be read</source>
        <translation>No se pudo leer la cola</translation>
    </message>
    <message>
        <source>The queue</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>La cola</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Leyendo la cola…</translation>
    </message>
    <message>
        <source>Connect your call systems</source>
        <translation>Conecte sus sistemas telefónicos</translation>
    </message>
    <message>
        <source>Whoever rings and reaches nobody is listed here until they were called back.</source>
        <translation>Quien llama y no habla con nadie aparece aquí hasta que se le devuelve la llamada.</translation>
    </message>
    <message>
        <source>Connect a call system</source>
        <translation>Conectar un sistema telefónico</translation>
    </message>
    <message>
        <source>Nobody waits for a call back</source>
        <translation>Nadie espera que le devuelvan la llamada</translation>
    </message>
    <message>
        <source>Not all telephone systems are up to date: more may come.</source>
        <translation>No todos los sistemas telefónicos están al día: puede haber más.</translation>
    </message>
    <message>
        <source>Missed calls appear here by themselves.</source>
        <translation>Las llamadas perdidas aparecen aquí solas.</translation>
    </message>
</context>
<context>
    <name>callboard::RecordingsPage</name>
    <message>
        <source>Day of the call</source>
        <translation>Día de la llamada</translation>
    </message>
    <message>
        <source>Time of the call</source>
        <translation>Hora de la llamada</translation>
    </message>
    <message>
        <source>Inbound or outbound</source>
        <translation>Entrante o saliente</translation>
    </message>
    <message>
        <source>Number of the other party</source>
        <translation>Número del interlocutor</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Huésped</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Empleado</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Name of the call in its system</source>
        <translation>Nombre de la llamada en su sistema</translation>
    </message>
    <message>
        <source>Which of several recordings</source>
        <translation>Cuál de varias grabaciones</translation>
    </message>
    <message>
        <source>Recordings</source>
        <extracomment>Page of the settings.</extracomment>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source> MiB</source>
        <extracomment>Behind a number of mebibytes in a field; keep the blank.</extracomment>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Keep at &amp;most on this computer</source>
        <extracomment>Setting: how much audio may be kept on this computer.</extracomment>
        <translation>&amp;Conservar como máximo en este ordenador</translation>
    </message>
    <message>
        <source>&amp;Empty the cache…</source>
        <translation>&amp;Vaciar la caché…</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) are kept now, %1.</source>
        <extracomment>%1 is a size such as &quot;1.2 GiB&quot;, %n a number of recordings.</extracomment>
        <translation>
            <numerusform>Ahora se conserva %n grabación, %1.</numerusform>
            <numerusform>Ahora se conservan %n grabaciones, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>With 0, what was played is removed as soon as nobody listens to it.</source>
        <translation>Con 0, lo reproducido se quita en cuanto nadie lo escucha.</translation>
    </message>
    <message>
        <source>About %1 of what was used longest ago will be removed.</source>
        <extracomment>%1 is a size.</extracomment>
        <translation>Se quitará alrededor de %1, empezando por lo que lleva más tiempo sin usarse.</translation>
    </message>
    <message>
        <source>When there is no more room, what was used longest ago goes first.</source>
        <translation>Cuando no queda espacio, se quita primero lo que lleva más tiempo sin usarse.</translation>
    </message>
    <message>
        <source>Fetch before somebody plays it:</source>
        <extracomment>Heading of check boxes that name lists of calls.</extracomment>
        <translation>Descargar de antemano:</translation>
    </message>
    <message>
        <source>the recording of the call that is &amp;shown</source>
        <extracomment>Check box after &quot;Fetch before somebody plays it:&quot;.</extracomment>
        <translation>la grabación de la llamada &amp;mostrada</translation>
    </message>
    <message>
        <source>what callers said, of the callback &amp;queue</source>
        <extracomment>Check box after &quot;Fetch before somebody plays it:&quot;.</extracomment>
        <translation>lo que dijo quien llamó, de la co&amp;la de llamadas por devolver</translation>
    </message>
    <message>
        <source>the calls of the re&amp;view that is open</source>
        <extracomment>Check box after &quot;Fetch before somebody plays it:&quot;.</extracomment>
        <translation>las llamadas de la &amp;revisión abierta</translation>
    </message>
    <message>
        <source>what its system &amp;will delete within days</source>
        <translation>lo que su sistema &amp;eliminará en unos días</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <extracomment>Button: opens a menu of placeholders.</extracomment>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Entry of a menu. %1 is what a placeholder stands for, %2 the placeholder.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Names of saved recordings</source>
        <translation>&amp;Nombres de las grabaciones guardadas</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <extracomment>Help below the pattern for names of files. %1 is such a name.</extracomment>
        <translation>Por ejemplo: %1</translation>
    </message>
    <message>
        <source>%1 is no placeholder and stays in the name as it is. “Insert” has all.</source>
        <translation>%1 no es un campo conocido y se queda tal cual en el nombre. «Insertar» los muestra todos.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <extracomment>Button: opens a dialog to choose a folder.</extracomment>
        <translation>Ele&amp;gir…</translation>
    </message>
    <message>
        <source>&amp;Folder for saved recordings</source>
        <translation>Car&amp;peta de las grabaciones guardadas</translation>
    </message>
    <message>
        <source>Where “Save recording as…” begins; it follows where you save.</source>
        <translation>Carpeta en la que se abre «Guardar grabación como…»; cambia según dónde guarde.</translation>
    </message>
    <message>
        <source>Folder for saved recordings</source>
        <translation>Carpeta de las grabaciones guardadas</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, or choose it.</source>
        <translation>Escriba la ruta completa de la carpeta o elíjala.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <extracomment>%1 is a path.</extracomment>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>You may not write into %1.</source>
        <extracomment>%1 is a path.</extracomment>
        <translation>No tiene permiso para escribir en %1.</translation>
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
        <translation>Número del operador: %1</translation>
    </message>
    <message>
        <source>Deleted there, noticed %1</source>
        <translation>Eliminada allí, detectado: %1</translation>
    </message>
    <message>
        <source>Last change seen %1</source>
        <translation>Último cambio visto: %1</translation>
    </message>
    <message>
        <source>Supplied: %1</source>
        <translation>Aportó: %1</translation>
    </message>
    <message>
        <source>Separate this record</source>
        <extracomment>Button: this record is a call of its own.</extracomment>
        <translation>Separar este registro</translation>
    </message>
    <message>
        <source>Possibly the same call as %1</source>
        <extracomment>%1 says which call: &quot;Twilio · Today 09:14 · Ann Lee&quot;.</extracomment>
        <translation>Posiblemente la misma llamada que %1</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
</context>
<context>
    <name>callboard::RetentionDialog</name>
    <message>
        <source>How long calls are kept</source>
        <translation>Cuánto tiempo se conservan las llamadas</translation>
    </message>
    <message>
        <source>What is older is removed from this computer, also when a telephone system still has it. Nothing is deleted there, and nothing that waits to be sent is lost.</source>
        <translation>Lo más antiguo se quita de este ordenador, aunque un sistema telefónico aún lo tenga. Allí no se elimina nada, y no se pierde nada que esté pendiente de envío.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>In a field with a number of days.</extracomment>
        <translation> días</translation>
    </message>
    <message>
        <source>kept for ever</source>
        <translation>se conserva para siempre</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) now</source>
        <translation>
            <numerusform>%n llamada ahora</numerusform>
            <numerusform>%n llamadas ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>The setting</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>El ajuste</translation>
    </message>
</context>
<context>
    <name>callboard::ReviewAction</name>
    <message>
        <source>Mark as not &amp;reviewed</source>
        <extracomment>Call menu: somebody has listened to the call, or looked into it; by the second, they take that back.</extracomment>
        <translation>Marcar como no &amp;revisada</translation>
    </message>
    <message>
        <source>Mark as &amp;reviewed</source>
        <translation>Marcar como &amp;revisada</translation>
    </message>
    <message>
        <source>removal of the mark “reviewed”</source>
        <extracomment>Follows &quot;Undo&quot;: the mark that somebody has listened to a call was taken away, or given.</extracomment>
        <translation>retirada de la marca «revisada»</translation>
    </message>
    <message>
        <source>mark “reviewed”</source>
        <translation>marca «revisada»</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are to be reviewed.</source>
        <translation>
            <numerusform>%n llamada está por revisar.</numerusform>
            <numerusform>%n llamadas están por revisar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are marked as reviewed.</source>
        <translation>
            <numerusform>%n llamada está marcada como revisada.</numerusform>
            <numerusform>%n llamadas están marcadas como revisadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ReviewCallsDelegate</name>
    <message>
        <source>Time not known</source>
        <translation>Hora desconocida</translation>
    </message>
    <message>
        <source>%1 · begun</source>
        <extracomment>A call of a review list, some of whose questions are answered. %1 is when the call was.</extracomment>
        <translation>%1 · empezada</translation>
    </message>
</context>
<context>
    <name>callboard::ReviewPane</name>
    <message>
        <source>Reviews</source>
        <extracomment>Name of the page for screen readers.</extracomment>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Calls of the review</source>
        <extracomment>Name of the list for screen readers.</extracomment>
        <translation>Llamadas de la revisión</translation>
    </message>
    <message>
        <source>Review list</source>
        <extracomment>Name of the box for screen readers.</extracomment>
        <translation>Lista de revisión</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <extracomment>Button: opens the report of the review list.</extracomment>
        <translation>&amp;Informe…</translation>
    </message>
    <message>
        <source>&amp;New review…</source>
        <extracomment>Button: opens the dialog that draws a sample of calls.</extracomment>
        <translation>&amp;Nueva revisión…</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Button: opens a menu with what else there is to do about reviews.</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>&amp;Scorecards…</source>
        <translation>&amp;Hojas de puntuación…</translation>
    </message>
    <message>
        <source>Remove this review &amp;list…</source>
        <translation>Quitar esta &amp;lista de revisión…</translation>
    </message>
    <message>
        <source>Take &amp;another call</source>
        <extracomment>Button: the call is left out of the review list and another call of the same person is drawn.</extracomment>
        <translation>Elegir otr&amp;a llamada</translation>
    </message>
    <message>
        <source>Comment:</source>
        <extracomment>In front of the line for a comment on the current question.</extracomment>
        <translation>Comentario:</translation>
    </message>
    <message>
        <source>1–5 answer · N not applicable · C comment · M mark · Backspace back · Enter next call</source>
        <extracomment>Under the scorecard: its keys.</extracomment>
        <translation>1–5 responder · N no aplicable · C comentar · M marcar · Retroceso atrás · Intro llamada siguiente</translation>
    </message>
    <message>
        <source>Your review</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>Su revisión</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The reviews could not be read</source>
        <translation>No se pudieron leer las revisiones</translation>
    </message>
    <message>
        <source>The reviews</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>La lista de revisiones</translation>
    </message>
    <message>
        <source>Review calls</source>
        <translation>Revisar llamadas</translation>
    </message>
    <message>
        <source>Draw the same number of calls of everybody, listen, and answer the questions of a scorecard with the number keys.</source>
        <translation>Sortee el mismo número de llamadas de cada persona, escúchelas y conteste las preguntas de una hoja de puntuación con las teclas numéricas.</translation>
    </message>
    <message>
        <source>New review…</source>
        <translation>Nueva revisión…</translation>
    </message>
    <message>
        <source>Comment on “%1”</source>
        <translation>Comentario sobre «%1»</translation>
    </message>
    <message>
        <source>Call %1 of %2: %3, %4</source>
        <extracomment>The call under review. %1 and %2 are numbers: its place in the list, and how many there are; %3 is who spoke, %4 when.</extracomment>
        <translation>Llamada %1 de %2: %3, %4</translation>
    </message>
    <message>
        <source>1 is yes, 2 is no, N is not applicable.</source>
        <translation>1 es sí, 2 es no, N es no aplicable.</translation>
    </message>
    <message>
        <source>1 is yes, 2 is no.</source>
        <translation>1 es sí, 2 es no.</translation>
    </message>
    <message>
        <source>Answers are 1 to 5, or N for not applicable.</source>
        <translation>Las respuestas van de 1 a 5, o N si no es aplicable.</translation>
    </message>
    <message>
        <source>Answers are 1 to 5.</source>
        <translation>Las respuestas van de 1 a 5.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still need an answer or a comment.</source>
        <translation>
            <numerusform>%n pregunta aún necesita una respuesta o un comentario.</numerusform>
            <numerusform>%n preguntas aún necesitan una respuesta o un comentario.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n call(s) of this list are reviewed.</source>
        <translation>
            <numerusform>La única llamada de esta lista está revisada.</numerusform>
            <numerusform>Las %n llamadas de esta lista están revisadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>There is no recording to put a mark in.</source>
        <translation>No hay grabación en la que poner una marca.</translation>
    </message>
    <message>
        <source>There is no other call of this person; the list is one call shorter.</source>
        <translation>No hay otra llamada de esta persona; la lista tiene una llamada menos.</translation>
    </message>
    <message>
        <source>Remove review list</source>
        <translation>Quitar lista de revisión</translation>
    </message>
    <message numerus="yes">
        <source>Remove “%1” with its answers? %n finished review(s) are lost.</source>
        <extracomment>%1 is the name of a review list, %n the number of its finished reviews.</extracomment>
        <translation>
            <numerusform>¿Quitar «%1» con sus respuestas? Se pierde %n revisión terminada.</numerusform>
            <numerusform>¿Quitar «%1» con sus respuestas? Se pierden %n revisiones terminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>callboard::ReviewReportDialog</name>
    <message>
        <source>With &amp;comments and marks</source>
        <translation>Con &amp;comentarios y marcas</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Guardar como &amp;PDF…</translation>
    </message>
    <message>
        <source>Save as &amp;workbook…</source>
        <extracomment>Button: for a spreadsheet program.</extracomment>
        <translation>Guardar como &amp;libro…</translation>
    </message>
    <message>
        <source>The report</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>El informe</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <extracomment>%1 is the name of a file, %2 what went wrong, in English.</extracomment>
        <translation>No se pudo escribir «%1»: %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>callboard::RoleGate</name>
    <message>
        <source>&amp;Unlock…</source>
        <extracomment>Menu: asks for the passphrase of a higher role.</extracomment>
        <translation>Des&amp;bloquear…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <extracomment>Menu: from now on, only what the desk may do can be done, until somebody unlocks it.</extracomment>
        <translation>Bl&amp;oquear</translation>
    </message>
    <message>
        <source>The role here is “%1”.</source>
        <translation>Aquí el rol es «%1».</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rol: %1</translation>
    </message>
</context>
<context>
    <name>callboard::Roles</name>
    <message>
        <source>Whole numbers are hidden in this role.</source>
        <translation>Los números completos están ocultos en este rol.</translation>
    </message>
    <message>
        <source>Taking calls out of Callboard, and guests in or out, is locked in this role.</source>
        <translation>Exportar llamadas e importar o exportar huéspedes está bloqueado en este rol.</translation>
    </message>
    <message>
        <source>Deleting, and how long calls are kept, is locked in this role.</source>
        <translation>Eliminar y fijar la conservación de las llamadas está bloqueado en este rol.</translation>
    </message>
    <message>
        <source>Reviews are locked in this role.</source>
        <translation>Las revisiones están bloqueadas en este rol.</translation>
    </message>
    <message>
        <source>Correcting transcripts is locked in this role.</source>
        <translation>Corregir transcripciones está bloqueado en este rol.</translation>
    </message>
    <message>
        <source>The audit trail is locked in this role.</source>
        <translation>El registro de actividad está bloqueado en este rol.</translation>
    </message>
    <message>
        <source>Accounts are locked in this role.</source>
        <translation>Las cuentas están bloqueadas en este rol.</translation>
    </message>
    <message>
        <source>Settings are locked in this role.</source>
        <translation>Los ajustes están bloqueados en este rol.</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>A role: who answers the telephone.</extracomment>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>A role: who looks after those who answer the telephone.</extracomment>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>A role: who may do everything.</extracomment>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>The queue, calls, notes, tags, guests and the summary. Numbers are shown without their middle, and calling still works. No exports, reviews, corrections, deletions or settings.</source>
        <translation>La cola, las llamadas, las notas, las etiquetas, los huéspedes y el resumen. Los números se muestran sin su parte central y se puede llamar igualmente. Sin exportaciones, revisiones, correcciones, eliminaciones ni ajustes.</translation>
    </message>
    <message>
        <source>Whole numbers, exports, reviews, corrections and the audit trail, too. No deletions, accounts or settings.</source>
        <translation>También los números completos, las exportaciones, las revisiones, las correcciones y el registro de actividad. Sin eliminaciones, cuentas ni ajustes.</translation>
    </message>
    <message>
        <source>Everything.</source>
        <translation>Todo.</translation>
    </message>
    <message>
        <source>%1 The role here is “%2”; Callboard, Unlock… leads to a higher one.</source>
        <extracomment>Why something is not possible. %1 is a sentence: &quot;Reviews are locked in this role.&quot;; %2 the role that is in force, &quot;Callboard&quot; a menu and &quot;Unlock…&quot; a command in it.</extracomment>
        <translation>%1 Aquí el rol es «%2»; Callboard, Desbloquear… lleva a uno superior.</translation>
    </message>
</context>
<context>
    <name>callboard::RolesPage</name>
    <message>
        <source>Roles</source>
        <extracomment>Page of the settings: who may do what.</extracomment>
        <translation>Roles</translation>
    </message>
    <message>
        <source>What the settings file has as %1 cannot be read: nothing fits it.</source>
        <extracomment>%1 is a name in the settings file.</extracomment>
        <translation>Lo que el archivo de ajustes tiene como %1 no se puede leer: nada coincide con ello.</translation>
    </message>
    <message>
        <source>Roles are a convenience among people who share a computer, not a wall. They hold in this window only: whoever owns the computer can read Callboard’s files, and the command line asks nobody. Numbers that people said or wrote stay in transcripts and notes.</source>
        <translation>Los roles son una comodidad entre personas que comparten un ordenador, no un muro. Solo valen en esta ventana: el dueño del ordenador puede leer los archivos de Callboard, y la línea de comandos no pregunta a nadie. Los números que alguien dijo o escribió se quedan en las transcripciones y notas.</translation>
    </message>
    <message>
        <source>The window &amp;opens as</source>
        <translation>La ventana se a&amp;bre como</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) without a key or click</source>
        <extracomment>When the window locks by itself.</extracomment>
        <translation>
            <numerusform>Tras %n minuto sin pulsar teclas ni hacer clic</numerusform>
            <numerusform>Tras %n minutos sin pulsar teclas ni hacer clic</numerusform>
        </translation>
    </message>
    <message>
        <source>Loc&amp;k by itself</source>
        <translation>Blo&amp;queo automático</translation>
    </message>
    <message>
        <source>Passphrase of the owner</source>
        <translation>Frase de contraseña del propietario</translation>
    </message>
    <message>
        <source>Passphrase of the supervisor</source>
        <translation>Frase de contraseña del supervisor</translation>
    </message>
    <message>
        <source>Holds from the next start on, and whenever the window is locked.</source>
        <extracomment>Behind what a role may do, about the role in which the window opens.</extracomment>
        <translation>Vale desde el próximo inicio y siempre que la ventana se bloquee.</translation>
    </message>
    <message>
        <source>Locking leads to the role “%1”. Callboard, Lock does it at once.</source>
        <translation>Al bloquear se pasa al rol «%1». Callboard, Bloquear lo hace al instante.</translation>
    </message>
    <message>
        <source>Once the owner has a passphrase.</source>
        <translation>En cuanto el propietario tenga una frase de contraseña.</translation>
    </message>
    <message>
        <source>The owner has a passphrase. It opens everything.</source>
        <translation>El propietario tiene una frase de contraseña. Lo abre todo.</translation>
    </message>
    <message>
        <source>The supervisor has a passphrase of their own.</source>
        <translation>El supervisor tiene su propia frase de contraseña.</translation>
    </message>
    <message>
        <source>The owner has no passphrase: everybody can unlock.</source>
        <translation>El propietario no tiene frase de contraseña: cualquiera puede desbloquear.</translation>
    </message>
    <message>
        <source>The supervisor has no passphrase of their own; the owner’s opens.</source>
        <translation>El supervisor no tiene frase de contraseña propia; vale la del propietario.</translation>
    </message>
    <message>
        <source>Change…</source>
        <comment>passphrase</comment>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Set…</source>
        <comment>passphrase</comment>
        <translation>Definir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>passphrase</comment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the owner’s passphrase</source>
        <translation>Quitar la frase de contraseña del propietario</translation>
    </message>
    <message>
        <source>Remove the supervisor’s passphrase</source>
        <translation>Quitar la frase de contraseña del supervisor</translation>
    </message>
    <message>
        <source>Set a passphrase of the owner first: without one everybody can unlock.</source>
        <translation>Defina antes una frase de contraseña del propietario: sin ella, cualquiera puede desbloquear.</translation>
    </message>
</context>
<context>
    <name>callboard::RowActions</name>
    <message>
        <source>&amp;Copy rows</source>
        <extracomment>Call menu: the chosen rows go to the clipboard as text.</extracomment>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <extracomment>Call menu.</extracomment>
        <translation>Copiar nú&amp;mero</translation>
    </message>
    <message>
        <source>Filter by this c&amp;aller</source>
        <extracomment>Call menu: shows only calls with the same other party.</extracomment>
        <translation>Filtrar por este &amp;interlocutor</translation>
    </message>
    <message>
        <source>Filter by this &amp;line</source>
        <extracomment>Call menu: shows only calls over the same number of ours.</extracomment>
        <translation>Filtrar por esta &amp;línea</translation>
    </message>
    <message>
        <source>Filter by this &amp;staff member</source>
        <extracomment>Call menu: shows only calls of the same employee.</extracomment>
        <translation>Filtrar por este em&amp;pleado</translation>
    </message>
    <message>
        <source>Na&amp;me this line…</source>
        <extracomment>Call menu: opens a dialog to give a number of ours a name.</extracomment>
        <translation>Nom&amp;brar esta línea…</translation>
    </message>
    <message>
        <source>Name this staff m&amp;ember…</source>
        <extracomment>Call menu: opens a dialog to give an employee&apos;s id a name.</extracomment>
        <translation>Nombr&amp;ar a este empleado…</translation>
    </message>
    <message>
        <source>Call &amp;back</source>
        <extracomment>Call menu: dials the other party with the desktop&apos;s telephone program.</extracomment>
        <translation>&amp;Devolver llamada</translation>
    </message>
    <message>
        <source>&amp;Join as one call</source>
        <extracomment>Call menu: the two chosen rows are the same real call.</extracomment>
        <translation>&amp;Unir en una sola llamada</translation>
    </message>
    <message>
        <source>Name this line</source>
        <translation>Nombrar esta línea</translation>
    </message>
    <message>
        <source>What do you call %1? An empty name shows the number again.</source>
        <extracomment>Question in a dialog. %1 is a telephone number of ours.</extracomment>
        <translation>¿Cómo llaman ustedes a %1? Un nombre vacío vuelve a mostrar el número.</translation>
    </message>
    <message>
        <source>Name this staff member</source>
        <translation>Nombrar a este empleado</translation>
    </message>
    <message>
        <source>Who is %1? An empty name shows the id again.</source>
        <extracomment>Question in a dialog. %1 is an employee&apos;s id in the telephone system.</extracomment>
        <translation>¿Quién es %1? Un nombre vacío vuelve a mostrar el ID.</translation>
    </message>
    <message>
        <source>The name</source>
        <extracomment>&quot;The name&quot;: subject of a sentence about a failure, e.g. &quot;%1 cannot be written on this disk&quot;.</extracomment>
        <translation>El nombre</translation>
    </message>
</context>
<context>
    <name>callboard::RowCopier</name>
    <message>
        <source>The list of calls</source>
        <translation>La lista de llamadas</translation>
    </message>
    <message>
        <source>Copying rows: %L1 of %L2</source>
        <extracomment>Message while rows are copied to the clipboard. %L1 of %L2 are done; both are large numbers.</extracomment>
        <translation>Copiando filas: %L1 de %L2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln fila copiada</numerusform>
            <numerusform>%Ln filas copiadas</numerusform>
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
        <translation>Necesita un comentario (C)</translation>
    </message>
</context>
<context>
    <name>callboard::ScorecardView</name>
    <message>
        <source>Scorecard</source>
        <extracomment>Name of the list of questions for screen readers.</extracomment>
        <translation>Hoja de puntuación</translation>
    </message>
</context>
<context>
    <name>callboard::ScorecardsDialog</name>
    <message>
        <source>May be not a&amp;pplicable</source>
        <translation>Puede no ser ap&amp;licable</translation>
    </message>
    <message>
        <source>1 or “no” &amp;fails the whole call</source>
        <extracomment>Check box: the worst answer to this question makes the score of the whole call 0.</extracomment>
        <translation>1 o «no» suspen&amp;de toda la llamada</translation>
    </message>
    <message>
        <source>Remove card</source>
        <translation>Quitar hoja</translation>
    </message>
    <message>
        <source>Remove &amp;question</source>
        <translation>&amp;Quitar pregunta</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Ba&amp;jar</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Hojas de puntuación</translation>
    </message>
    <message>
        <source>The scorecards</source>
        <extracomment>Subject of a sentence about a failure.</extracomment>
        <translation>La lista de hojas de puntuación</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>De 1 a 5</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>Never required</source>
        <extracomment>When an answer must be explained.</extracomment>
        <translation>Nunca obligatorio</translation>
    </message>
    <message>
        <source>Required for 1, 2 and “no”</source>
        <translation>Obligatorio con 1, 2 y «no»</translation>
    </message>
    <message>
        <source>Always required</source>
        <translation>Siempre obligatorio</translation>
    </message>
    <message>
        <source>S&amp;ection:</source>
        <translation>Se&amp;cción:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Texto:</translation>
    </message>
    <message>
        <source>A&amp;nswer:</source>
        <translation>&amp;Respuesta:</translation>
    </message>
    <message>
        <source>&amp;Weight:</source>
        <extracomment>Form: how much a question counts, 0 to 100.</extracomment>
        <translation>&amp;Peso:</translation>
    </message>
    <message>
        <source>C&amp;omment:</source>
        <translation>Co&amp;mentario:</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Hoja de puntuación</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>New &amp;card</source>
        <translation>&amp;Nueva hoja</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Add question</source>
        <translation>&amp;Añadir pregunta</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>Nom&amp;bre:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>New scorecard</source>
        <extracomment>Name of a new scorecard, to be changed.</extracomment>
        <translation>Nueva hoja de puntuación</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>section of a scorecard</comment>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1 is the name of a scorecard, %2 a sentence that says what is wrong with it.</extracomment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Import a scorecard</source>
        <translation>Importar una hoja de puntuación</translation>
    </message>
    <message>
        <source>Scorecard (*.json)</source>
        <translation>Hoja de puntuación (*.json)</translation>
    </message>
    <message>
        <source>Export the scorecard</source>
        <translation>Exportar la hoja de puntuación</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <extracomment>%1 is the name of a file, %2 what the system says.</extracomment>
        <translation>No se puede leer «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>No se pudo escribir «%1»: %2</translation>
    </message>
</context>
<context>
    <name>callboard::Screenshot</name>
    <message>
        <source>There is no picture: the window is not filled, and nothing has come for a minute.</source>
        <translation>No hay imagen: la ventana no está llena y no ha llegado nada desde hace un minuto.</translation>
    </message>
    <message>
        <source>The picture could not be written: %1.</source>
        <translation>No se pudo escribir la imagen: %1.</translation>
    </message>
</context>
<context>
    <name>callboard::SearchBox</name>
    <message>
        <source>Search calls</source>
        <extracomment>Screen reader name of the search box.</extracomment>
        <translation>Buscar llamadas</translation>
    </message>
    <message>
        <source>Search names, numbers, words – or status:missed</source>
        <extracomment>Shown in the empty search box. The words before the colon belong to the query language and stay as they are.</extracomment>
        <translation>Buscar nombres, números, palabras – o status:missed</translation>
    </message>
</context>
<context>
    <name>callboard::SearchCompleter</name>
    <message>
        <source>Queries that you use are listed here.</source>
        <translation>Aquí aparecen las consultas que usted usa.</translation>
    </message>
    <message>
        <source>Clear history</source>
        <extracomment>Last line of the list of earlier queries.</extracomment>
        <translation>Borrar historial</translation>
    </message>
    <message>
        <source>Only the first %L1 characters were taken.</source>
        <extracomment>Below the search box, after a long text was pasted into it. %L1 is a number of characters.</extracomment>
        <translation>Solo se han tomado los primeros %L1 caracteres.</translation>
    </message>
</context>
<context>
    <name>callboard::Section</name>
    <message>
        <source>Shown; press to fold away</source>
        <translation>Visible; pulse para plegar</translation>
    </message>
    <message>
        <source>Folded away; press to show</source>
        <translation>Plegado; pulse para mostrar</translation>
    </message>
</context>
<context>
    <name>callboard::SetAsideDialog</name>
    <message>
        <source>Set aside from “%1”</source>
        <extracomment>Title of a dialog. %1 is the name of an account.</extracomment>
        <translation>Apartado de «%1»</translation>
    </message>
    <message>
        <source>%1. They are kept as %2 sent them and tried again with each new version of Callboard; all other calls are there.</source>
        <extracomment>%1 is a sentence such as &quot;3 items could not be read&quot;, %2 a telephone system.</extracomment>
        <translation>%1. Se conservan tal como los envió %2 y se reintentan con cada versión nueva de Callboard; todas las demás llamadas están.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <extracomment>Name of a text field for screen readers: the answer of a telephone system, as it came.</extracomment>
        <translation>Lo que se envió</translation>
    </message>
    <message>
        <source>Copy the &amp;reasons</source>
        <extracomment>Button: copies ids and reasons, without what the records hold.</extracomment>
        <translation>Copiar los &amp;motivos</translation>
    </message>
    <message>
        <source>Ids and reasons only: nothing of what the records say.</source>
        <translation>Solo ID y motivos: nada de lo que dicen los registros.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Why it could not be read</source>
        <translation>Por qué no se pudo leer</translation>
    </message>
    <message>
        <source>without an id</source>
        <extracomment>In place of the id of a record that has none that could be read.</extracomment>
        <translation>sin ID</translation>
    </message>
</context>
<context>
    <name>callboard::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <extracomment>List in the settings dialog.</extracomment>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
</context>
<context>
    <name>callboard::SettingsPage</name>
    <message>
        <source>The settings file says “%1”, which cannot be used. Callboard uses: %2.</source>
        <extracomment>Beside a setting. %1 is what somebody wrote into the settings file by hand, %2 what holds instead.</extracomment>
        <translation>El archivo de ajustes dice «%1», que no se puede usar. Callboard usa: %2.</translation>
    </message>
</context>
<context>
    <name>callboard::ShippedTemplates</name>
    <message>
        <source>late</source>
        <extracomment>Name of a template for notes, typed behind &quot;/&quot;: one short word of letters. Late check-out.</extracomment>
        <translation>tarde</translation>
    </message>
    <message>
        <source>{name}, room {room}: late check-out until {until}. Confirmed by {who}.</source>
        <extracomment>Template for a note. Words in braces: {name} {room} {time} stay as they are, others are places to fill in and are translated.</extracomment>
        <translation>{name}, habitación {room}: salida tardía hasta las {hora}. Confirmado por {quién}.</translation>
    </message>
    <message>
        <source>callback</source>
        <extracomment>Name of a template for notes, one word: the caller wants to be called back.</extracomment>
        <translation>devolver</translation>
    </message>
    <message>
        <source>{name} asks to be called back at {when} about {what}.</source>
        <translation>{name} pide que le devuelvan la llamada {cuándo}, por {asunto}.</translation>
    </message>
    <message>
        <source>booking</source>
        <extracomment>Name of a template for notes, one word: reservation.</extracomment>
        <translation>reserva</translation>
    </message>
    <message>
        <source>Booking for {name}: {arrival} to {departure}, {guests} guests. Price told: {price}.</source>
        <translation>Reserva para {name}: del {llegada} al {salida}, {personas} huéspedes. Precio indicado: {precio}.</translation>
    </message>
    <message>
        <source>complaint</source>
        <extracomment>Name of a template for notes, one word: complaint.</extracomment>
        <translation>queja</translation>
    </message>
    <message>
        <source>{time}: {name}, room {room}, complains about {what}. Done: {done}.</source>
        <translation>{time}: {name}, habitación {room}, se queja de {asunto}. Hecho: {hecho}.</translation>
    </message>
    <message>
        <source>transfer</source>
        <extracomment>Name of a template for notes, one word: transfer from or to the airport or station.</extracomment>
        <translation>traslado</translation>
    </message>
    <message>
        <source>Transfer for {name} on {day} at {hour}, from {place}, {guests} guests. Ordered from {company}.</source>
        <translation>Traslado para {name} el {día} a las {hora}, desde {lugar}, {personas} huéspedes. Pedido a {empresa}.</translation>
    </message>
</context>
<context>
    <name>callboard::SideBar</name>
    <message>
        <source>Views and filters</source>
        <extracomment>Screen reader: the column with saved views and filters.</extracomment>
        <translation>Vistas y filtros</translation>
    </message>
</context>
<context>
    <name>callboard::SoundMenu</name>
    <message>
        <source>&amp;Loudspeaker</source>
        <extracomment>Menu: the loudspeakers and headphones of the computer.</extracomment>
        <translation>Altavo&amp;z</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>Vol&amp;umen</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <extracomment>Loudspeaker: whichever the desktop prefers at the time.</extracomment>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>None found</source>
        <extracomment>In place of the list of loudspeakers.</extracomment>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>callboard::Spelling</name>
    <message>
        <source>No dictionary is installed</source>
        <extracomment>In the menu of languages whose spelling is checked.</extracomment>
        <translation>No hay ningún diccionario instalado</translation>
    </message>
    <message>
        <source>&amp;More languages…</source>
        <translation>&amp;Más idiomas…</translation>
    </message>
    <message>
        <source>Spelling is checked with hunspell&apos;s dictionaries. Your system has them as packages, on Debian for example hunspell-en-us or hunspell-de-de. A dictionary of your own, a .aff and a .dic file, goes into the folder

%1

Start Callboard again afterwards.</source>
        <extracomment>How to get dictionaries. %1 is a folder.</extracomment>
        <translation>La ortografía se comprueba con los diccionarios de hunspell. Su sistema los tiene como paquetes; en Debian, por ejemplo, hunspell-es o hunspell-en-us. Un diccionario propio, un archivo .aff y otro .dic, va en la carpeta

%1

Después, inicie Callboard de nuevo.</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>Más idiomas</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <extracomment>In the menu of a misspelt word, while the words that may be meant are looked for.</extracomment>
        <translation>Buscando sugerencias…</translation>
    </message>
    <message>
        <source>&amp;Add to the dictionary</source>
        <translation>&amp;Añadir al diccionario</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <extracomment>Menu of a misspelt word: takes it for right until the program ends.</extracomment>
        <translation>&amp;Ignorar</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <extracomment>In the menu of a misspelt word.</extracomment>
        <translation>Sin sugerencias</translation>
    </message>
</context>
<context>
    <name>callboard::StaffingPanel</name>
    <message>
        <source>Answer in time: </source>
        <extracomment>Before and behind fields with numbers.</extracomment>
        <translation>Contestar a tiempo: </translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Talk time: </source>
        <translation>Conversación: </translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Notes afterwards: </source>
        <translation>Notas después: </translation>
    </message>
    <message>
        <source>Talk time: as in the calls</source>
        <translation>Conversación: como en las llamadas</translation>
    </message>
    <message>
        <source>People needed by half hour</source>
        <extracomment>Title of a chart.</extracomment>
        <translation>Personas necesarias por media hora</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Calls expected</source>
        <translation>Llamadas previstas</translation>
    </message>
    <message>
        <source>People needed</source>
        <translation>Personas necesarias</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Contestadas a tiempo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A half hour of the week: &quot;Saturday, 16:00&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 calls expected, %2 needed, %3 answered in time</source>
        <extracomment>%1 and %2 are numbers, %3 is a share.</extracomment>
        <translation>%1 llamadas previstas, %2 personas necesarias, %3 contestadas a tiempo</translation>
    </message>
    <message>
        <source>Expected are as many calls as came on average in that half hour during the period; each keeps somebody busy for %1, and %3 are to be answered within %2. The number is worked out with Erlang C: calls come at random and nobody gives up. Where callers do give up it asks for too many people, where calls come in bursts for too few, and with few calls it is a rough guide. Breaks, holidays and how many guests are in the house are not in it.</source>
        <extracomment>%1 and %2 are lengths of time, %3 is a share.</extracomment>
        <translation>Se prevén tantas llamadas como llegaron de media en esa media hora durante el periodo; cada una ocupa a alguien %1, y el %3 debe contestarse en %2. El número se calcula con Erlang C: las llamadas llegan al azar y nadie cuelga antes. Si hay quien cuelga, pide personas de más; si las llamadas llegan en ráfagas, de menos; y con pocas llamadas es solo orientativo. No incluye pausas, festivos ni cuántos huéspedes hay en el establecimiento.</translation>
    </message>
</context>
<context>
    <name>callboard::StatusLine</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <extracomment>Status bar: how many calls the list has.</extracomment>
        <translation>
            <numerusform>%Ln llamada</numerusform>
            <numerusform>%Ln llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Status bar: how many rows of the list are selected. Followed by how many calls the list has.</extracomment>
        <translation>
            <numerusform>%Ln elegida</numerusform>
            <numerusform>%Ln elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) need(s) you</source>
        <extracomment>Status bar: edits that were refused or clash; the user decides. Click opens the list.</extracomment>
        <translation>
            <numerusform>%n cambio requiere su atención</numerusform>
            <numerusform>%n cambios requieren su atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) waiting to be sent</source>
        <extracomment>Status bar: edits that will be sent by themselves. Click opens the list.</extracomment>
        <translation>
            <numerusform>%n cambio pendiente de envío</numerusform>
            <numerusform>%n cambios pendientes de envío</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::SuggestionModel</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <extracomment>Screen reader, about a line of what the search box offers. Follows its name.</extracomment>
        <translation>
            <numerusform>%Ln llamada</numerusform>
            <numerusform>%Ln llamadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <extracomment>Name for screen readers of the list below the search box.</extracomment>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>callboard::Suggestions</name>
    <message>
        <source>Who called whom</source>
        <translation>Quién llamó a quién</translation>
    </message>
    <message>
        <source>How the call ended</source>
        <translation>Cómo terminó la llamada</translation>
    </message>
    <message>
        <source>The telephone system</source>
        <translation>El sistema telefónico</translation>
    </message>
    <message>
        <source>The account it came from</source>
        <translation>La cuenta de la que procede</translation>
    </message>
    <message>
        <source>Our own number, by name or digits</source>
        <translation>Nuestro propio número, por nombre o cifras</translation>
    </message>
    <message>
        <source>The calling number, or a part of it</source>
        <translation>El número que llama, o una parte</translation>
    </message>
    <message>
        <source>The called number, or a part of it</source>
        <translation>El número llamado, o una parte</translation>
    </message>
    <message>
        <source>Either number, or a part of it</source>
        <translation>Uno de los dos números, o una parte</translation>
    </message>
    <message>
        <source>The employee</source>
        <translation>El empleado</translation>
    </message>
    <message>
        <source>The guest&apos;s name</source>
        <translation>El nombre del huésped</translation>
    </message>
    <message>
        <source>What there is about the call</source>
        <translation>Qué hay sobre la llamada</translation>
    </message>
    <message>
        <source>What state the call is in</source>
        <translation>En qué situación está la llamada</translation>
    </message>
    <message>
        <source>From this day or moment on</source>
        <translation>A partir de este día o momento</translation>
    </message>
    <message>
        <source>Until before this day or moment</source>
        <translation>Hasta antes de este día o momento</translation>
    </message>
    <message>
        <source>On this day, in this month or year</source>
        <translation>En este día, mes o año</translation>
    </message>
    <message>
        <source>How long it took, as its system counts</source>
        <translation>Cuánto duró, según su sistema</translation>
    </message>
    <message>
        <source>How long it rang</source>
        <translation>Cuánto tiempo sonó</translation>
    </message>
    <message>
        <source>How long the two talked</source>
        <translation>Cuánto tiempo hablaron</translation>
    </message>
    <message>
        <source>A tag of the call</source>
        <translation>Una etiqueta de la llamada</translation>
    </message>
    <message>
        <source>Whether a missed caller was called back</source>
        <translation>Si se devolvió una llamada perdida</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>Who must have said the words</source>
        <translation>Quién debe haber dicho las palabras</translation>
    </message>
    <message>
        <source>By date and time</source>
        <translation>Por fecha y hora</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>By direction</source>
        <translation>Por sentido</translation>
    </message>
    <message>
        <source>By the guest&apos;s name</source>
        <translation>Por nombre del huésped</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Por número</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>Por línea</translation>
    </message>
    <message>
        <source>By employee</source>
        <translation>Por empleado</translation>
    </message>
    <message>
        <source>By telephone system</source>
        <translation>Por sistema telefónico</translation>
    </message>
    <message>
        <source>By ringing time</source>
        <translation>Por tiempo de timbre</translation>
    </message>
    <message>
        <source>By talk time</source>
        <translation>Por tiempo de conversación</translation>
    </message>
    <message>
        <source>By duration</source>
        <translation>Por duración</translation>
    </message>
    <message>
        <source>The order of the list</source>
        <translation>El orden de la lista</translation>
    </message>
    <message>
        <source>%1, largest or latest first</source>
        <extracomment>Explains an order of the list. %1 is &quot;By talk time&quot; or the like.</extracomment>
        <translation>%1, primero lo mayor o más reciente</translation>
    </message>
    <message>
        <source>%1, smallest or earliest first</source>
        <extracomment>As above.</extracomment>
        <translation>%1, primero lo menor o más antiguo</translation>
    </message>
    <message>
        <source>Longer than two minutes</source>
        <translation>Más de dos minutos</translation>
    </message>
    <message>
        <source>Less than 30 seconds</source>
        <translation>Menos de 30 segundos</translation>
    </message>
    <message>
        <source>Between 30 and 60 seconds</source>
        <translation>Entre 30 y 60 segundos</translation>
    </message>
    <message>
        <source>None at all</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>Por la mañana</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation>Por la tarde</translation>
    </message>
    <message>
        <source>In the evening</source>
        <translation>A última hora de la tarde</translation>
    </message>
    <message>
        <source>At night</source>
        <translation>Por la noche</translation>
    </message>
</context>
<context>
    <name>callboard::SummaryPage</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>As &amp;PDF…</source>
        <translation>Como &amp;PDF…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Calls per day as a picture…</source>
        <translation>Llamadas por día como imagen…</translation>
    </message>
    <message>
        <source>Calls per day</source>
        <translation>Llamadas por día</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Guardar el resumen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>Kind of file in a file dialog; keep what is in the brackets.</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>resumen</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <extracomment>Kinds of files in a file dialog; keep what is in the brackets.</extracomment>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <extracomment>On paper, below the title: the words of the query that the calls pass.</extracomment>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <extracomment>On paper: when it was made.</extracomment>
        <translation>Creado el %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A stretch of time; %1 is its first day, %2 its last.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>Screen reader: the page with key figures and charts.</extracomment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Compared with before</source>
        <extracomment>What figures are compared with.</extracomment>
        <translation>Comparado con antes</translation>
    </message>
    <message>
        <source>Compared with last year</source>
        <translation>Comparado con el año anterior</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Sin comparar</translation>
    </message>
    <message>
        <source>What the figures are compared with</source>
        <translation>Con qué se comparan las cifras</translation>
    </message>
    <message>
        <source>Answered within </source>
        <extracomment>Before and behind the field with a number of seconds.</extracomment>
        <translation>Contestadas en </translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Limit of the answer time in seconds</source>
        <translation>Límite del tiempo de respuesta en segundos</translation>
    </message>
    <message>
        <source>Show the calls</source>
        <translation>Ver las llamadas</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <source>Last 3 whole months</source>
        <translation>Últimos 3 meses completos</translation>
    </message>
    <message>
        <source>Last 12 whole months</source>
        <translation>Últimos 12 meses completos</translation>
    </message>
    <message>
        <source>All calls</source>
        <extracomment>The summary is about calls of any time.</extracomment>
        <translation>Todas las llamadas</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Missed %</source>
        <translation>Perdidas %</translation>
    </message>
    <message>
        <source>Answer time</source>
        <extracomment>Title of a chart: how long inbound calls rang until they were answered.</extracomment>
        <translation>Tiempo de respuesta</translation>
    </message>
    <message>
        <source>What the cells show</source>
        <translation>Qué muestran las celdas</translation>
    </message>
    <message>
        <source>By status</source>
        <extracomment>Titles of charts: how many calls there are by…</extracomment>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>Call backs</source>
        <translation>Devoluciones</translation>
    </message>
    <message>
        <source>What became of inbound calls that nobody answered.</source>
        <translation>Qué fue de las llamadas entrantes que nadie contestó.</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Por proveedor</translation>
    </message>
    <message>
        <source>Providers count ring time and transfers differently: their own pages may show other figures.</source>
        <translation>Los proveedores cuentan de forma distinta el tiempo de timbre y las transferencias: sus propias páginas pueden mostrar otras cifras.</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>Por línea</translation>
    </message>
    <message>
        <source>By staff</source>
        <translation>Por empleado</translation>
    </message>
    <message>
        <source>How long answered inbound calls rang, in seconds or minutes.</source>
        <translation>Cuánto sonaron las llamadas entrantes contestadas, en segundos o minutos.</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Title of a chart: how long calls took.</extracomment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>How long calls took as their provider counts it, in seconds or minutes.</source>
        <translation>Cuánto duraron las llamadas según su proveedor, en segundos o minutos.</translation>
    </message>
    <message>
        <source>The summary</source>
        <extracomment>&quot;The summary&quot;: subject of a sentence about a failure.</extracomment>
        <translation>El resumen</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <extracomment>Below the title of the summary. %1 is a time zone: in it days begin and hours are counted.</extracomment>
        <translation>Horas en %1</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>comparado con %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) not read completely (hatched)</source>
        <translation>
            <numerusform>%n día leído de forma incompleta (rayado)</numerusform>
            <numerusform>%n días leídos de forma incompleta (rayados)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) without a time</source>
        <translation>
            <numerusform>%n llamada sin hora</numerusform>
            <numerusform>%n llamadas sin hora</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <extracomment>Title of a chart: rows are days of the week, columns hours of the day.</extracomment>
        <translation>Horas de la semana</translation>
    </message>
    <message>
        <source>When calls began, in the time zone of the property. Drag over cells to choose several.</source>
        <translation>Cuándo empezaron las llamadas, en la zona horaria del establecimiento. Arrastre sobre las celdas para elegir varias.</translation>
    </message>
</context>
<context>
    <name>callboard::SummaryPanel</name>
    <message>
        <source>Action items · ticks are kept here only</source>
        <extracomment>Title of what is to be done after a call, once one of it was ticked here.</extracomment>
        <translation>Tareas · las marcas se guardan solo aquí</translation>
    </message>
    <message>
        <source>Action items · the tick could not be saved, try again</source>
        <extracomment>Title of what is to be done after a call, when a tick could not be written to the disk.</extracomment>
        <translation>Tareas · no se pudo guardar la marca, inténtelo de nuevo</translation>
    </message>
    <message>
        <source>Done? Kept here only, nothing is sent.</source>
        <extracomment>Tool tip of the box before something that is to be done after a call.</extracomment>
        <translation>¿Hecho? Se guarda solo aquí, no se envía nada.</translation>
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
        <translation>%1 puntos</translation>
    </message>
    <message numerus="yes">
        <source>Worked out from %n call(s).</source>
        <translation>
            <numerusform>Calculado a partir de %n llamada.</numerusform>
            <numerusform>Calculado a partir de %n llamadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more call(s) do not tell it.</source>
        <translation>
            <numerusform>%n llamada más no lo indica.</numerusform>
            <numerusform>%n llamadas más no lo indican.</numerusform>
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
        <translation>= igual</translation>
    </message>
    <message>
        <source>Not told by: %1.</source>
        <extracomment>Below the definition of a figure. %1 is a list of telephone systems.</extracomment>
        <translation>No lo indica: %1.</translation>
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
            <numerusform>Etiquetas de %n llamada</numerusform>
            <numerusform>Etiquetas de %n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Now:</source>
        <extracomment>Form: the tags that the call has.</extracomment>
        <translation>Ahora:</translation>
    </message>
    <message>
        <source>&amp;Add:</source>
        <extracomment>Form: tags to put on calls.</extracomment>
        <translation>&amp;Añadir:</translation>
    </message>
    <message>
        <source>&amp;Take off:</source>
        <extracomment>Form: tags to take off calls.</extracomment>
        <translation>&amp;Quitar:</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Separadas por comas</translation>
    </message>
    <message>
        <source>&amp;Change tags</source>
        <translation>&amp;Cambiar etiquetas</translation>
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
        <translation>Huésped %1</translation>
    </message>
    <message>
        <source>both at once %1 s</source>
        <extracomment>For how long guest and staff spoke at the same time. %1 is a count of seconds.</extracomment>
        <translation>ambos a la vez %1 s</translation>
    </message>
    <message>
        <source>staff %1</source>
        <extracomment>How much of a call the people of the hotel spoke. %1 is &quot;30 %&quot;.</extracomment>
        <translation>personal %1</translation>
    </message>
    <message>
        <source>Speech %1</source>
        <extracomment>How much of a call anybody spoke, where nobody knows who. %1 is &quot;92 %&quot;.</extracomment>
        <translation>Voz %1</translation>
    </message>
    <message>
        <source>silence %1</source>
        <extracomment>How much of a call nobody spoke. %1 is &quot;8 %&quot;.</extracomment>
        <translation>silencio %1</translation>
    </message>
    <message>
        <source>%1. What is said at once counts for both.</source>
        <extracomment>Tool tip of the bar that shows how much of a call each side spoke. %1 is the same in words.</extracomment>
        <translation>%1. Lo que se dice a la vez cuenta para ambos.</translation>
    </message>
</context>
<context>
    <name>callboard::TaskListDialog</name>
    <message>
        <source>&amp;Show call</source>
        <extracomment>Button: shows the last call of the chosen person among the calls.</extracomment>
        <translation>&amp;Ver llamada</translation>
    </message>
    <message>
        <source>&amp;Back into the queue</source>
        <extracomment>Button: the chosen person waits in the queue again.</extracomment>
        <translation>De&amp;volver a la cola</translation>
    </message>
</context>
<context>
    <name>callboard::TemplatePopup</name>
    <message>
        <source>Templates</source>
        <extracomment>Name for screen readers of the list of templates below the cursor.</extracomment>
        <translation>Plantillas</translation>
    </message>
</context>
<context>
    <name>callboard::TemplatesDialog</name>
    <message>
        <source>Templates for notes</source>
        <translation>Plantillas para notas</translation>
    </message>
    <message>
        <source>In a note, type / and the name. {name}, {room} and {time} are filled in where they are known; any other word in braces is a place to fill in, reached with Tab.</source>
        <translation>En una nota, escriba / y el nombre. {name}, {room} y {time} se rellenan si se conocen; cualquier otra palabra entre llaves es un hueco por rellenar al que se llega con Tab.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>Button: a new template.</extracomment>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <extracomment>Button: moves a template up in the list.</extracomment>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <extracomment>Button: moves a template down in the list.</extracomment>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Name, behind the /:</source>
        <translation>&amp;Nombre, detrás de la /:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Texto:</translation>
    </message>
    <message>
        <source>Template %1 needs a name.</source>
        <translation>La plantilla %1 necesita un nombre.</translation>
    </message>
    <message>
        <source>“%1” is not one word: use letters, digits, “-” and “_”.</source>
        <translation>«%1» no es una sola palabra: use letras, cifras, «-» y «_».</translation>
    </message>
    <message>
        <source>There are two templates “%1”.</source>
        <translation>Hay dos plantillas «%1».</translation>
    </message>
    <message>
        <source>The template “%1” has no text.</source>
        <translation>La plantilla «%1» no tiene texto.</translation>
    </message>
    <message>
        <source>The templates</source>
        <translation>La lista de plantillas</translation>
    </message>
</context>
<context>
    <name>callboard::TextLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>callboard::TextView</name>
    <message>
        <source>Show the rest</source>
        <translation>Mostrar el resto</translation>
    </message>
</context>
<context>
    <name>callboard::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>Button beside a transcript that the reader has scrolled while the recording plays: scroll along again.</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Scroll along with the recording again</source>
        <translation>Volver a desplazarse con la grabación</translation>
    </message>
    <message>
        <source>Find in the transcript (/)</source>
        <translation>Buscar en la transcripción (/)</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>Buscar en la transcripción</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <extracomment>Behind the line in which one looks for words in a transcript.</extracomment>
        <translation>
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se ha encontrado</translation>
    </message>
    <message>
        <source>Play from %1</source>
        <extracomment>Menu of a turn in a transcript. %1 is a time such as &quot;0:42&quot;.</extracomment>
        <translation>Reproducir desde %1</translation>
    </message>
    <message>
        <source>Copy with speakers and times</source>
        <translation>Copiar con hablantes y horas</translation>
    </message>
    <message>
        <source>Copy words only</source>
        <translation>Copiar solo las palabras</translation>
    </message>
    <message>
        <source>The correction could not be saved yet; it is tried again.</source>
        <extracomment>Below a transcript whose words were just corrected, while the disk does not take them.</extracomment>
        <translation>Aún no se ha podido guardar la corrección; se vuelve a intentar.</translation>
    </message>
    <message>
        <source>Correct the words…</source>
        <extracomment>Menu of a turn in a transcript.</extracomment>
        <translation>Corregir las palabras…</translation>
    </message>
    <message>
        <source>Hide the original</source>
        <extracomment>Menu of a turn in a transcript that somebody has corrected.</extracomment>
        <translation>Ocultar el original</translation>
    </message>
    <message>
        <source>Show the original</source>
        <translation>Mostrar el original</translation>
    </message>
    <message>
        <source>Take the correction back</source>
        <translation>Anular la corrección</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <extracomment>Menu of a transcript, about a correction of words that it no longer has. %1 is &quot;“before” → “after”&quot;.</extracomment>
        <translation>Anular %1</translation>
    </message>
</context>
<context>
    <name>callboard::TrayIcon</name>
    <message>
        <source>&amp;Show Callboard</source>
        <extracomment>Menu of the icon in the tray.</extracomment>
        <translation>&amp;Mostrar Callboard</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <extracomment>Menu of the icon in the tray: opens the settings.</extracomment>
        <translation>&amp;Notificaciones…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>Menu of the icon in the tray.</extracomment>
        <translation>Sa&amp;lir</translation>
    </message>
</context>
<context>
    <name>callboard::TurnEditor</name>
    <message>
        <source>Enter keeps it on this computer · Esc leaves it as it was</source>
        <extracomment>Below the words of a turn of a transcript while they are being corrected.</extracomment>
        <translation>Intro lo guarda en este ordenador · Esc lo deja como estaba</translation>
    </message>
    <message>
        <source>Words of this turn</source>
        <extracomment>Name for screen readers of the field in which the words of a turn are corrected. %1 is a speaker, or a speaker and a time.</extracomment>
        <translation>Palabras de esta intervención</translation>
    </message>
    <message>
        <source>Words of %1</source>
        <translation>Palabras de %1</translation>
    </message>
</context>
<context>
    <name>callboard::TypeAhead</name>
    <message>
        <source>No guest in this list begins with “%1”</source>
        <extracomment>Status bar, after typing in the table. %1 is what was typed.</extracomment>
        <translation>Ningún huésped de esta lista empieza por «%1»</translation>
    </message>
</context>
<context>
    <name>callboard::UnlockDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <comment>button</comment>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Esa no es la frase de contraseña.</translation>
    </message>
    <message>
        <source>This is the supervisor’s passphrase; the owner’s is needed.</source>
        <translation>Esa es la frase de contraseña del supervisor; hace falta la del propietario.</translation>
    </message>
    <message>
        <source>The passphrase in the settings cannot be read. Close Callboard, and remove owner_passphrase from [roles] in callboard.ini.</source>
        <extracomment>roles, owner_passphrase and callboard.ini are names in and of a file.</extracomment>
        <translation>La frase de contraseña de los ajustes no se puede leer. Cierre Callboard y quite owner_passphrase de [roles] en callboard.ini.</translation>
    </message>
    <message numerus="yes">
        <source>This is not the passphrase. The next try is in %n second(s).</source>
        <translation>
            <numerusform>Esa no es la frase de contraseña. El próximo intento, en %n segundo.</numerusform>
            <numerusform>Esa no es la frase de contraseña. El próximo intento, en %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ViewActions</name>
    <message>
        <source>The views</source>
        <extracomment>&quot;The views&quot;: subject of a sentence about a failure.</extracomment>
        <translation>La lista de vistas</translation>
    </message>
    <message>
        <source>“%1” now shows what you see.</source>
        <extracomment>Message. %1 is the name of a saved view that now has the present query.</extracomment>
        <translation>«%1» muestra ahora lo que usted ve.</translation>
    </message>
    <message>
        <source>The view “%1” is removed.</source>
        <extracomment>Message. %1 is the name of a saved view.</extracomment>
        <translation>La vista «%1» se ha quitado.</translation>
    </message>
    <message>
        <source>“%1” is as it came with Callboard.</source>
        <translation>«%1» está como venía con Callboard.</translation>
    </message>
    <message>
        <source>The views that come with Callboard are back.</source>
        <translation>Las vistas que vienen con Callboard están de vuelta.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <extracomment>Context menu of a saved view: shows its calls.</extracomment>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Set to the present &amp;query</source>
        <extracomment>Context menu of a saved view: it gets the query of the window.</extracomment>
        <translation>Poner la &amp;consulta actual</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Cambiar n&amp;ombre…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>As it &amp;came with Callboard</source>
        <extracomment>Context menu of a saved view that came with the program.</extracomment>
        <translation>Como &amp;venía con Callboard</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>S&amp;ave the present query as a view…</source>
        <extracomment>Menu of the saved views: a dialog asks for the name.</extracomment>
        <translation>&amp;Guardar la consulta actual como vista…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the change to “%1”</source>
        <extracomment>Menu of the saved views. %1 is the name of the one in force, which gets the present query.</extracomment>
        <translation>Guardar el cambi&amp;o en «%1»</translation>
    </message>
    <message>
        <source>&amp;Import views…</source>
        <extracomment>Menu of the saved views: from a text file.</extracomment>
        <translation>&amp;Importar vistas…</translation>
    </message>
    <message>
        <source>&amp;Export views…</source>
        <extracomment>Menu of the saved views: to a text file.</extracomment>
        <translation>&amp;Exportar vistas…</translation>
    </message>
    <message>
        <source>Res&amp;tore Callboard’s own views</source>
        <extracomment>Menu of the saved views: those that come with the program, where they were removed or changed.</extracomment>
        <translation>&amp;Restablecer las vistas de Callboard</translation>
    </message>
    <message>
        <source>Callboard views (*.txt)</source>
        <extracomment>Kind of file in a file dialog; keep what is in the brackets.</extracomment>
        <translation>Vistas de Callboard (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>Exportar vistas</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) written to %1.</source>
        <extracomment>Message. %1 is a file.</extracomment>
        <translation>
            <numerusform>%n vista escrita en %1.</numerusform>
            <numerusform>%n vistas escritas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <extracomment>Message. %1 is a file, %2 why it cannot be written.</extracomment>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Importar vistas</translation>
    </message>
    <message>
        <source>%1 is too large to be a list of views.</source>
        <translation>%1 es demasiado grande para ser una lista de vistas.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>No se pudo leer %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) imported.</source>
        <translation>
            <numerusform>%n vista importada.</numerusform>
            <numerusform>%n vistas importadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ViewDelegate</name>
    <message>
        <source>changed</source>
        <extracomment>Beside the saved view in force when the query is no longer quite the view&apos;s.</extracomment>
        <translation>cambiada</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n call(s)</source>
        <extracomment>Screen reader: a saved view and how many calls it shows. %1 is its name.</extracomment>
        <translation>
            <numerusform>%1, %n llamada</numerusform>
            <numerusform>%1, %n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in force, changed</source>
        <extracomment>Screen reader: %1 is the saved view in force.</extracomment>
        <translation>%1, en uso, cambiada</translation>
    </message>
    <message>
        <source>%1, in force</source>
        <translation>%1, en uso</translation>
    </message>
</context>
<context>
    <name>callboard::ViewImportDialog</name>
    <message>
        <source>Import views</source>
        <translation>Importar vistas</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>There is no view in this file.</source>
        <translation>No hay ninguna vista en este archivo.</translation>
    </message>
    <message>
        <source>What is checked will be taken over. A changed view replaces the one you have.</source>
        <translation>Lo marcado se importará. Una vista cambiada reemplaza la que usted tiene.</translation>
    </message>
    <message>
        <source>Not understood, and left out:</source>
        <translation>No se entiende y se omite:</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>Columns of the list of views to import.</extracomment>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Compared with yours</source>
        <translation>Comparada con las suyas</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Views in the file</source>
        <translation>Vistas del archivo</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <extracomment>Tool tip in the list of views to import. %1 is the query of the view one has.</extracomment>
        <translation>La suya: %1</translation>
    </message>
</context>
<context>
    <name>callboard::ViewNameDialog</name>
    <message>
        <source>Save as a view</source>
        <translation>Guardar como vista</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Cambiar el nombre de la vista</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>With these &amp;columns</source>
        <extracomment>Check box: the view also keeps which columns the table shows.</extracomment>
        <translation>Con estas &amp;columnas</translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n character(s).</source>
        <translation>
            <numerusform>El nombre tiene más de %n carácter.</numerusform>
            <numerusform>El nombre tiene más de %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>Otra vista tiene este nombre.</translation>
    </message>
</context>
<context>
    <name>callboard::ViewsPanel</name>
    <message>
        <source>Views</source>
        <extracomment>Title of the list of saved views.</extracomment>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Save, import and export views</source>
        <extracomment>Button: save the present query as a view, import, export.</extracomment>
        <translation>Guardar, importar y exportar vistas</translation>
    </message>
</context>
<context>
    <name>callboard::WaveformView</name>
    <message>
        <source>Position in the recording</source>
        <translation>Posición en la grabación</translation>
    </message>
</context>
<context>
    <name>callboard::WindowActions</name>
    <message>
        <source>&amp;Synchronise now</source>
        <extracomment>Menu: asks the telephone systems for new calls now.</extracomment>
        <translation>&amp;Sincronizar ahora</translation>
    </message>
    <message>
        <source>Work &amp;offline</source>
        <extracomment>Menu, with a check mark: nothing is sent or fetched.</extracomment>
        <translation>Trabajar sin cone&amp;xión</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Cuentas…</translation>
    </message>
    <message>
        <source>Edits &amp;waiting to be sent…</source>
        <extracomment>Menu: opens the list of edits that have not reached their telephone system.</extracomment>
        <translation>Cambios pen&amp;dientes de envío…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Clear fi&amp;lters</source>
        <translation>&amp;Quitar filtros</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <extracomment>Menu: moves the keyboard to the next part of the window.</extracomment>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Panel a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Side bar</source>
        <extracomment>Menu, with a check mark: the column with saved views and filters.</extracomment>
        <translation>Barra &amp;lateral</translation>
    </message>
    <message>
        <source>C&amp;hart</source>
        <extracomment>Menu, with a check mark: the panel with calls per day.</extracomment>
        <translation>&amp;Gráfico</translation>
    </message>
    <message>
        <source>Compact &amp;rows</source>
        <extracomment>Menu, with a check mark: one line per call or caller instead of two, and lists closer together.</extracomment>
        <translation>&amp;Filas compactas</translation>
    </message>
    <message>
        <source>Rese&amp;t columns</source>
        <translation>Res&amp;tablecer columnas</translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <extracomment>Menu: moves the keyboard to the note of the chosen call.</extracomment>
        <translation>Escribir &amp;nota</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>&amp;About Callboard</source>
        <translation>&amp;Acerca de Callboard</translation>
    </message>
    <message>
        <source>Call&amp;board</source>
        <extracomment>The program&apos;s own menu; the name is not translated.</extracomment>
        <translation>Call&amp;board</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Sa&amp;ved views</source>
        <extracomment>Menu: the saved views.</extracomment>
        <translation>&amp;Vistas guardadas</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>Col&amp;umnas</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <extracomment>Menu: light, dark or as the desktop.</extracomment>
        <translation>A&amp;pariencia</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <extracomment>Appearance: light or dark as the desktop is.</extracomment>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <extracomment>Menu about the chosen call.</extracomment>
        <translation>&amp;Llamada</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <extracomment>Menu: opens the dialog with all settings.</extracomment>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Reset &amp;window layout</source>
        <extracomment>Menu: sizes of the window and its parts, and the columns, become what they were at first.</extracomment>
        <translation>Restablecer la &amp;disposición</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <extracomment>Menu: opens the user guide.</extracomment>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <extracomment>Menu: opens a line to type what one wants to do, with a list of all commands.</extracomment>
        <translation>&amp;Buscar un comando…</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <extracomment>Menu: copies a text about versions and the state of the program, for those who help.</extracomment>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>Show the &amp;log</source>
        <extracomment>Menu: opens the file with what the program has noted.</extracomment>
        <translation>Mostrar el re&amp;gistro del programa</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <extracomment>Appearance: for those who see little; strong edges, black on white.</extracomment>
        <translation>&amp;Alto contraste, claro</translation>
    </message>
    <message>
        <source>H&amp;igh contrast, dark</source>
        <extracomment>Appearance: for those who see little; strong edges, white on black.</extracomment>
        <translation>A&amp;lto contraste, oscuro</translation>
    </message>
</context>
<context>
    <name>callboard::WindowDialogs</name>
    <message>
        <source>Callboard %1

All your telephone systems in one list. Free software under the GNU General Public License, version 3 or later.</source>
        <extracomment>%1 is a version number.</extracomment>
        <translation>Callboard %1

Todos sus sistemas telefónicos en una sola lista. Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>About Callboard</source>
        <translation>Acerca de Callboard</translation>
    </message>
</context>
<context>
    <name>callboard::WindowLayout</name>
    <message>
        <source>Columns</source>
        <extracomment>Button: opens the list of the table&apos;s columns.</extracomment>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>callboard::WindowPages</name>
    <message>
        <source>&amp;Queue</source>
        <extracomment>Page of the window: the people who are to be called back.</extracomment>
        <translation>&amp;Cola</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <extracomment>Page of the window: all calls.</extracomment>
        <translation>Ll&amp;amadas</translation>
    </message>
    <message>
        <source>Rev&amp;iew</source>
        <extracomment>Page of the window: calls are listened to and judged.</extracomment>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <source>Su&amp;mmary</source>
        <extracomment>Page of the window: key figures and charts.</extracomment>
        <translation>Resu&amp;men</translation>
    </message>
</context>
</TS>
