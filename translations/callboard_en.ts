<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
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
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how far behind</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier range(s)</source>
        <extracomment>Above a list of time ranges.</extracomment>
        <translation>
            <numerusform>%n earlier range</numerusform>
            <numerusform>%n earlier ranges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln a minute at most, as you have set it</source>
        <translation>
            <numerusform>%Ln a minute at most, as you have set it</numerusform>
            <numerusform>%Ln a minute at most, as you have set it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be read</source>
        <translation>
            <numerusform>%n item could not be read</numerusform>
            <numerusform>%n items could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountSentences</name>
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
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>a difference between two clocks</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 shows no calls older than %n day(s).</source>
        <translation>
            <numerusform>%1 shows no calls older than %n day.</numerusform>
            <numerusform>%1 shows no calls older than %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) that waited to be sent when the backup was made may have been sent since. They are on hold: decide about each in “Edits waiting to be sent”.</source>
        <translation>
            <numerusform>%n edit that waited to be sent when the backup was made may have been sent since. It is on hold: decide about it in “Edits waiting to be sent”.</numerusform>
            <numerusform>%n edits that waited to be sent when the backup was made may have been sent since. They are on hold: decide about each in “Edits waiting to be sent”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were erased here after this backup was made. They are in it: erase them again after restoring.</source>
        <translation>
            <numerusform>%n person was erased here after this backup was made. They are in it: erase them again after restoring.</numerusform>
            <numerusform>%n people were erased here after this backup was made. They are in it: erase them again after restoring.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message numerus="yes">
        <source>%n call(s) were left as they were: %1</source>
        <extracomment>Report. %1 is the reason.</extracomment>
        <translation>
            <numerusform>%n call was left as it was: %1</numerusform>
            <numerusform>%n calls were left as they were: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s) could not be read and were set aside; “callboard doctor” says more.</source>
        <translation>
            <numerusform>%1: %n item could not be read and were set aside; “callboard doctor” says more.</numerusform>
            <numerusform>%1: %n items could not be read and were set aside; “callboard doctor” says more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n edit(s) wait to be sent; “callboard outbox list” shows them.</source>
        <translation>
            <numerusform>%1: %n edit waits to be sent; “callboard outbox list” shows it.</numerusform>
            <numerusform>%1: %n edits wait to be sent; “callboard outbox list” shows them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n character(s).</source>
        <translation>
            <numerusform>The name is longer than %n character.</numerusform>
            <numerusform>The name is longer than %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) differ from yours and were left; --replace takes them.</source>
        <translation>
            <numerusform>%n view differs from yours and was left; --replace takes it.</numerusform>
            <numerusform>%n views differ from yours and were left; --replace takes them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s); %1 older</source>
        <translation>
            <numerusform>%n day; %1 older</numerusform>
            <numerusform>%n days; %1 older</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) refused</source>
        <translation>
            <numerusform>%n request refused</numerusform>
            <numerusform>%n requests refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) missed since %1</source>
        <extracomment>%1 is a time, %n a number of missed calls.</extracomment>
        <translation>
            <numerusform>%n call missed since %1</numerusform>
            <numerusform>%n calls missed since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s): %1</source>
        <extracomment>Follows &quot;40 calls missed since …&quot;. %1 is a list such as &quot;16 owed, 2 withheld&quot;.</extracomment>
        <translation>
            <numerusform>%n number: %1</numerusform>
            <numerusform>%n numbers: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) decided.</source>
        <translation>
            <numerusform>%n task decided.</numerusform>
            <numerusform>%n tasks decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n call(s)</source>
        <extracomment>%1 is a number of calls that were drawn, %n how many there were to draw from.</extracomment>
        <translation>
            <numerusform>%1 of %n call</numerusform>
            <numerusform>%1 of %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scorecard “%1” is here, with %n question(s).</source>
        <translation>
            <numerusform>The scorecard “%1” is here, with %n question.</numerusform>
            <numerusform>The scorecard “%1” is here, with %n questions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s), %1. Most of them: %2.</source>
        <extracomment>%1 is a stretch of days, %2 the busiest part of it, %n the number of calls in all.</extracomment>
        <translation>
            <numerusform>%n call, %1. Most of them: %2.</numerusform>
            <numerusform>%n calls, %1. Most of them: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a recording</source>
        <extracomment>Part of a list of what is known about a person.</extracomment>
        <translation>
            <numerusform>%n of them with a recording</numerusform>
            <numerusform>%n of them with a recording</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with a transcript</source>
        <translation>
            <numerusform>%n of them with a transcript</numerusform>
            <numerusform>%n of them with a transcript</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them with notes</source>
        <translation>
            <numerusform>%n of them with notes</numerusform>
            <numerusform>%n of them with notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2) is asked to delete %n call(s).</source>
        <translation>
            <numerusform>%1 (%2) is asked to delete %n call.</numerusform>
            <numerusform>%1 (%2) is asked to delete %n calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2) keeps %n call(s): its interface deletes nothing. Ask the company itself.</source>
        <translation>
            <numerusform>%1 (%2) keeps %n call: its interface deletes nothing. Ask the company itself.</numerusform>
            <numerusform>%1 (%2) keeps %n calls: its interface deletes nothing. Ask the company itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact card(s) of telephone systems</source>
        <translation>
            <numerusform>%n contact card of telephone systems</numerusform>
            <numerusform>%n contact cards of telephone systems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message numerus="yes">
        <source>%n with a wrong signature</source>
        <extracomment>Reasons why requests were refused, in a list after a colon.</extracomment>
        <translation>
            <numerusform>%n with a wrong signature</numerusform>
            <numerusform>%n with a wrong signature</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a signature</source>
        <translation>
            <numerusform>%n without a signature</numerusform>
            <numerusform>%n without a signature</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of date</source>
        <translation>
            <numerusform>%n out of date</numerusform>
            <numerusform>%n out of date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for another address</source>
        <translation>
            <numerusform>%n for another address</numerusform>
            <numerusform>%n for another address</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from web page(s)</source>
        <translation>
            <numerusform>%n from a web page</numerusform>
            <numerusform>%n from web pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too slow</source>
        <translation>
            <numerusform>%n too slow</numerusform>
            <numerusform>%n too slow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that made no sense</source>
        <translation>
            <numerusform>%n that made no sense</numerusform>
            <numerusform>%n that made no sense</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) accepted</source>
        <translation>
            <numerusform>%n event accepted</numerusform>
            <numerusform>%n events accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outbox</name>
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
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>“%1…” is longer than %n character(s).</source>
        <extracomment>%1 is the beginning of a text, %n the number of characters it may have.</extracomment>
        <translation>
            <numerusform>“%1…” is longer than %n character.</numerusform>
            <numerusform>“%1…” is longer than %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A scorecard has at most %n question(s).</source>
        <translation>
            <numerusform>A scorecard has at most %n question.</numerusform>
            <numerusform>A scorecard has at most %n questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left at your pace</source>
        <extracomment>Follows &quot;17 of 30 · &quot;. How long the rest takes if one goes on like this.</extracomment>
        <translation>
            <numerusform>%n min left at your pace</numerusform>
            <numerusform>%n min left at your pace</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message numerus="yes">
        <source>%1, %n call(s)</source>
        <extracomment>Screen reader: a value of a filter and how many calls have it. %1 is the value.</extracomment>
        <translation>
            <numerusform>%1, %n call</numerusform>
            <numerusform>%1, %n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewFile</name>
    <message numerus="yes">
        <source>The name is longer than %n character(s).</source>
        <translation>
            <numerusform>The name is longer than %n character.</numerusform>
            <numerusform>The name is longer than %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>It is tried again in %n second(s).</source>
        <translation>
            <numerusform>It is tried again in %n second.</numerusform>
            <numerusform>It is tried again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n minute(s).</source>
        <translation>
            <numerusform>It is tried again in %n minute.</numerusform>
            <numerusform>It is tried again in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The numbers fit, but the starts are %n second(s) apart.</source>
        <translation>
            <numerusform>The numbers fit, but the starts are %n second apart.</numerusform>
            <numerusform>The numbers fit, but the starts are %n seconds apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file with your own data (accounts, notes, guests) was damaged. %n entry(s) could be saved; the damaged file stays as %1. Look at your accounts and at what waits to be sent.</source>
        <extracomment>%1 is the path of a file.</extracomment>
        <translation>
            <numerusform>The file with your own data (accounts, notes, guests) was damaged. %n entry could be saved; the damaged file stays as %1. Look at your accounts and at what waits to be sent.</numerusform>
            <numerusform>The file with your own data (accounts, notes, guests) was damaged. %n entries could be saved; the damaged file stays as %1. Look at your accounts and at what waits to be sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::AccountWords</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <extracomment>Status bar: %n is the number of connected accounts.</extracomment>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n need(s) you</source>
        <extracomment>Status bar: %1 is &quot;9 accounts&quot;, %n how many of them cannot go on by themselves.</extracomment>
        <translation>
            <numerusform>%1, %n needs you</numerusform>
            <numerusform>%1, %n need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, reading %n of them</source>
        <extracomment>Status bar: %1 is &quot;9 accounts&quot;, %n how many of them are being read.</extracomment>
        <translation>
            <numerusform>%1, reading %n of them</numerusform>
            <numerusform>%1, reading %n of them</numerusform>
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
</context>
<context>
    <name>callboard::AccountsDialog</name>
    <message numerus="yes">
        <source>%n edit(s) that have not been sent are lost.</source>
        <translation>
            <numerusform>%n edit that has not been sent is lost.</numerusform>
            <numerusform>%n edits that have not been sent are lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::AuditDialog</name>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <extracomment>Message. %1 is a file.</extracomment>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::CallEditing</name>
    <message numerus="yes">
        <source>Tags of %n call(s) were changed.</source>
        <translation>
            <numerusform>Tags of %n call were changed.</numerusform>
            <numerusform>Tags of %n calls were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hiding of %n call(s)</source>
        <extracomment>Follows &quot;Undo&quot;.</extracomment>
        <translation>
            <numerusform>hiding of %n call</numerusform>
            <numerusform>hiding of %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>showing of %n hidden call(s)</source>
        <translation>
            <numerusform>showing of %n hidden call</numerusform>
            <numerusform>showing of %n hidden calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are hidden here. Search for is:deleted to see them.</source>
        <translation>
            <numerusform>%n call is hidden here. Search for is:deleted to see it.</numerusform>
            <numerusform>%n calls are hidden here. Search for is:deleted to see them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are shown again.</source>
        <translation>
            <numerusform>%n call is shown again.</numerusform>
            <numerusform>%n calls are shown again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n call(s)</source>
        <extracomment>Follows &quot;Undo&quot;.</extracomment>
        <translation>
            <numerusform>deletion of %n call</numerusform>
            <numerusform>deletion of %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) will be deleted for ever in %1 seconds.</source>
        <translation>
            <numerusform>%n call will be deleted for ever in %1 seconds.</numerusform>
            <numerusform>%n calls will be deleted for ever in %1 seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::CallPage</name>
    <message numerus="yes">
        <source>%n record(s), one call</source>
        <extracomment>Behind the title &quot;Sources&quot;: how many systems or records know this call.</extracomment>
        <translation>
            <numerusform>%n record, one call</numerusform>
            <numerusform>%n records, one call</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ChipRow</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Button: opens the list of conditions that do not fit. %n is how many there are.</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::CorrectionWords</name>
    <message numerus="yes">
        <source>%n turn(s) corrected here</source>
        <extracomment>Behind the title of a transcript: how many of its turns somebody has corrected.</extracomment>
        <translation>
            <numerusform>%n turn corrected here</numerusform>
            <numerusform>%n turns corrected here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of words that this transcript no longer has:</source>
        <extracomment>Below a transcript that is another one than when it was corrected; a list of the corrections follows.</extracomment>
        <translation>
            <numerusform>%n correction of words that this transcript no longer has:</numerusform>
            <numerusform>%n corrections of words that this transcript no longer has:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::DayBarsView</name>
    <message numerus="yes">
        <source>Compared with %n call(s)</source>
        <extracomment>Below the calls of a day: those of the day it is compared with.</extracomment>
        <translation>
            <numerusform>Compared with %n call</numerusform>
            <numerusform>Compared with %n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::DeleteDialog</name>
    <message numerus="yes">
        <source>Delete %n call(s)</source>
        <translation>
            <numerusform>Delete %n call</numerusform>
            <numerusform>Delete %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their telephone systems delete them, with recordings and transcripts, where they let calls be deleted. You can undo this for %n second(s); after that nobody can bring them back.</source>
        <translation>
            <numerusform>Their telephone systems delete them, with recordings and transcripts, where they let calls be deleted. You can undo this for %n second; after that nobody can bring them back.</numerusform>
            <numerusform>Their telephone systems delete them, with recordings and transcripts, where they let calls be deleted. You can undo this for %n seconds; after that nobody can bring them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::DesktopNotices</name>
    <message numerus="yes">
        <source>%n wait(s) to be called back</source>
        <extracomment>Tool tip of the icon in the tray. %n people rang in vain.</extracomment>
        <translation>
            <numerusform>%n waits to be called back</numerusform>
            <numerusform>%n wait to be called back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::EmptyRecordingsDialog</name>
    <message numerus="yes">
        <source>%n recording(s), %1, exist only here: their system does not give them out any more. They are kept.</source>
        <extracomment>%1 is a size.</extracomment>
        <translation>
            <numerusform>%n recording, %1, exists only here: its system does not give it out any more. It is kept.</numerusform>
            <numerusform>%n recordings, %1, exist only here: their system does not give them out any more. They are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s), %1, are removed from this computer. Those in the list are gone for good; the others are fetched again when somebody plays them.</source>
        <extracomment>%1 is a size.</extracomment>
        <translation>
            <numerusform>%n recording, %1, is removed from this computer. Those in the list are gone for good; the others are fetched again when somebody plays them.</numerusform>
            <numerusform>%n recordings, %1, are removed from this computer. Those in the list are gone for good; the others are fetched again when somebody plays them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s), %1, are removed from this computer. They are fetched again when somebody plays them.</source>
        <extracomment>%1 is a size.</extracomment>
        <translation>
            <numerusform>%n recording, %1, is removed from this computer. It is fetched again when somebody plays it.</numerusform>
            <numerusform>%n recordings, %1, are removed from this computer. They are fetched again when somebody plays them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ExportActions</name>
    <message numerus="yes">
        <source>All %n call(s) of the list written to %1.</source>
        <extracomment>Message. %1 is a file.</extracomment>
        <translation>
            <numerusform>The one call of the list written to %1.</numerusform>
            <numerusform>All %n calls of the list written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) written to %1, though %2 were in the list: others were removed meanwhile.</source>
        <extracomment>Message. %1 is a file, %2 the number of calls that were in the list.</extracomment>
        <translation>
            <numerusform>%n call written to %1, though %2 were in the list: others were removed meanwhile.</numerusform>
            <numerusform>%n calls written to %1, though %2 were in the list: others were removed meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::FacetPopup</name>
    <message numerus="yes">
        <source>%n more…</source>
        <extracomment>Button below the frequent values of a filter: opens the list of all of them. %n is how many more there are.</extracomment>
        <translation>
            <numerusform>%n more…</numerusform>
            <numerusform>%n more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::GroupHead</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <extracomment>Screen reader, behind &quot;Open&quot; or &quot;Closed&quot;: how many values of a filter are chosen.</extracomment>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::GuestActions</name>
    <message numerus="yes">
        <source>link of %n call(s) to %1</source>
        <extracomment>Follows &quot;Undo&quot;: a call was linked with a guest. %1 is the guest&apos;s name, %n the number of calls.</extracomment>
        <translation>
            <numerusform>link of %n call to %1</numerusform>
            <numerusform>link of %n calls to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) linked to %1.</source>
        <extracomment>Message. %1 is a guest&apos;s name, %n the number of calls.</extracomment>
        <translation>
            <numerusform>%n call linked to %1.</numerusform>
            <numerusform>%n calls linked to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Linked to %1. There are %n other call(s) with this number.</source>
        <extracomment>Message after a call was linked with a guest. %1 is their name, %n the number of other calls with the same telephone number.</extracomment>
        <translation>
            <numerusform>Linked to %1. There is %n other call with this number.</numerusform>
            <numerusform>Linked to %1. There are %n other calls with this number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link %n, too (Shift+G)</source>
        <extracomment>Button: links %n other calls with the same guest. Shift+G is the key.</extracomment>
        <translation>
            <numerusform>Link %n, too (Shift+G)</numerusform>
            <numerusform>Link %n, too (Shift+G)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::GuestDelegate</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Behind a guest&apos;s first number: how many more they have.</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::GuestDirectory</name>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::GuestImportDialog</name>
    <message numerus="yes">
        <source>%n line(s) cannot be taken:</source>
        <extracomment>Follows a sentence about what an import does. %n is the number of lines of the file.</extracomment>
        <translation>
            <numerusform>%n line cannot be taken:</numerusform>
            <numerusform>%n lines cannot be taken:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not taken:</source>
        <translation>
            <numerusform>%n line was not taken:</numerusform>
            <numerusform>%n lines were not taken:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n guest(s)</source>
        <extracomment>Follows &quot;Undo&quot;: guests were imported from a file.</extracomment>
        <translation>
            <numerusform>import of %n guest</numerusform>
            <numerusform>import of %n guests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::GuestImportsDialog</name>
    <message numerus="yes">
        <source>%n guest(s) stay, because of what was done with them since:</source>
        <extracomment>Follows &quot;Done: …&quot;. Their names stand below.</extracomment>
        <translation>
            <numerusform>%n guest stays, because of what was done with them since:</numerusform>
            <numerusform>%n guests stay, because of what was done with them since:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::HistoryStrip</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 names some accounts, %n is how many more there are.</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::HitBar</name>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <extracomment>The same before one has gone to any of them.</extracomment>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ListPlaceholder</name>
    <message numerus="yes">
        <source>%n call(s) so far, newest first.</source>
        <translation>
            <numerusform>%n call so far, newest first.</numerusform>
            <numerusform>%n calls so far, newest first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::Live</name>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <extracomment>Notification. %n is a number of calls that nobody answered.</extracomment>
        <translation>
            <numerusform>%n missed call</numerusform>
            <numerusform>%n missed calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n people who still wait to be called back.</source>
        <extracomment>Notification, below &quot;40 missed calls&quot;. %n is how many people made them.</extracomment>
        <translation>
            <numerusform>From one person who still waits to be called back.</numerusform>
            <numerusform>From %n people who still wait to be called back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s) from %1</source>
        <extracomment>Notification. %n is how often they called, %1 a guest or a telephone number.</extracomment>
        <translation>
            <numerusform>%n missed call from %1</numerusform>
            <numerusform>%n missed calls from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::LiveStrip</name>
    <message numerus="yes">
        <source>+%n more</source>
        <extracomment>Button at the end of the calls that go on: so many more do not fit. Opens the list of all.</extracomment>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more call(s) now. Show all.</source>
        <extracomment>Screen reader text of that button.</extracomment>
        <translation>
            <numerusform>%n more call now. Show all.</numerusform>
            <numerusform>%n more calls now. Show all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::MergeDialog</name>
    <message numerus="yes">
        <source>Somebody else has changed this note while you did. In %n place(s) both versions stand one after the other below, yours first: take out what is not needed.</source>
        <translation>
            <numerusform>Somebody else has changed this note while you did. In %n place both versions stand one after the other below, yours first: take out what is not needed.</numerusform>
            <numerusform>Somebody else has changed this note while you did. In %n places both versions stand one after the other below, yours first: take out what is not needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::MessageBar</name>
    <message numerus="yes">
        <source>+%n more</source>
        <extracomment>Message bar: how many further messages wait behind the one that is shown.</extracomment>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::MetricWords</name>
    <message numerus="yes">
        <source>Answered within %n s</source>
        <extracomment>A key figure: share of calls that were answered within %n seconds.</extracomment>
        <translation>
            <numerusform>Answered within %n s</numerusform>
            <numerusform>Answered within %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answered inbound calls that rang for at most %n second(s), as a share of all answered ones whose answer time is known. Missed calls are not among them.</source>
        <translation>
            <numerusform>Answered inbound calls that rang for at most %n second, as a share of all answered ones whose answer time is known. Missed calls are not among them.</numerusform>
            <numerusform>Answered inbound calls that rang for at most %n seconds, as a share of all answered ones whose answer time is known. Missed calls are not among them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::NewPassphraseDialog</name>
    <message numerus="yes">
        <source>Use %n letter(s) or more.</source>
        <translation>
            <numerusform>Use %n letter or more.</numerusform>
            <numerusform>Use %n letters or more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::NewReviewDialog</name>
    <message numerus="yes">
        <source>%1 – %n call(s)</source>
        <extracomment>A person in a list. %1 is the name, %n how many calls of them may be drawn.</extracomment>
        <translation>
            <numerusform>%1 – %n call</numerusform>
            <numerusform>%1 – %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are drawn; none was reviewed before.</source>
        <translation>
            <numerusform>%n call is drawn; it was not reviewed before.</numerusform>
            <numerusform>%n calls are drawn; none was reviewed before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have fewer.</source>
        <translation>
            <numerusform>%n person has fewer.</numerusform>
            <numerusform>%n persons have fewer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::NewRowsChip</name>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>On a button over the call table: %n calls arrived above the rows one looks at. The arrow is drawn behind it.</extracomment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new call(s) above. Go to the top.</source>
        <extracomment>Tool tip and screen reader text of the button that says how many calls arrived above.</extracomment>
        <translation>
            <numerusform>%n new call above. Go to the top.</numerusform>
            <numerusform>%n new calls above. Go to the top.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::NotesPanel</name>
    <message numerus="yes">
        <source>All %n comments that are possible have been written</source>
        <extracomment>%n is how many comments the telephone system takes for one call.</extracomment>
        <translation>
            <numerusform>The %n comment that is possible has been written</numerusform>
            <numerusform>All %n comments that are possible have been written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::OutboxDialog</name>
    <message numerus="yes">
        <source>Discard %n edit(s)? What you typed is lost; the provider&apos;s text shows again.</source>
        <translation>
            <numerusform>Discard %n edit? What you typed is lost; the provider&apos;s text shows again.</numerusform>
            <numerusform>Discard %n edits? What you typed is lost; the provider&apos;s text shows again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n guest(s)? They stay in your directory, and are not sent.</source>
        <translation>
            <numerusform>Discard %n guest? They stay in your directory, and are not sent.</numerusform>
            <numerusform>Discard %n guests? They stay in your directory, and are not sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::PageButton</name>
    <message numerus="yes">
        <source>%1, %n to do</source>
        <extracomment>Screen reader: a page of the window, with what is to be done there. %1 is &quot;Queue&quot;.</extracomment>
        <translation>
            <numerusform>%1, %n to do</numerusform>
            <numerusform>%1, %n to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::PanelWords</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table</source>
        <extracomment>Below a chart that shows the most frequent values only.</extracomment>
        <translation>
            <numerusform>%n more in the table</numerusform>
            <numerusform>%n more in the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) do not tell it</source>
        <translation>
            <numerusform>%n call does not tell it</numerusform>
            <numerusform>%n calls do not tell it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::Queue</name>
    <message numerus="yes">
        <source>%n called back</source>
        <extracomment>Parts of a sentence about people whose calls were missed: &quot;5 settled, 2 withheld, 16 owed&quot;.</extracomment>
        <translation>
            <numerusform>%n called back</numerusform>
            <numerusform>%n called back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled</source>
        <extracomment>They called again and were answered.
----------
Part of the hand-over text. %1 is the name of the telephone system whose calls tell so.</extracomment>
        <translation>
            <numerusform>%n settled</numerusform>
            <numerusform>%n settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <extracomment>The user said that no call back is needed.</extracomment>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off</source>
        <translation>
            <numerusform>%n put off</numerusform>
            <numerusform>%n put off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tried</source>
        <extracomment>We called, they did not answer.</extracomment>
        <translation>
            <numerusform>%n tried</numerusform>
            <numerusform>%n tried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withheld</source>
        <extracomment>They hid their number.</extracomment>
        <translation>
            <numerusform>%n withheld</numerusform>
            <numerusform>%n withheld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owed</source>
        <extracomment>Nothing has happened since: a call back is owed to them.</extracomment>
        <translation>
            <numerusform>%n owed</numerusform>
            <numerusform>%n owed</numerusform>
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
            <numerusform>%n wrong number</numerusform>
            <numerusform>%n wrong numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled another way</source>
        <translation>
            <numerusform>%n settled another way</numerusform>
            <numerusform>%n settled another way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reached</source>
        <translation>
            <numerusform>%n not reached</numerusform>
            <numerusform>%n not reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not needed</source>
        <translation>
            <numerusform>%n not needed</numerusform>
            <numerusform>%n not needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done for another reason</source>
        <translation>
            <numerusform>%n done for another reason</numerusform>
            <numerusform>%n done for another reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled by %1</source>
        <translation>
            <numerusform>%n settled by %1</numerusform>
            <numerusform>%n settled by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed caller(s) since %1</source>
        <extracomment>First line of the hand-over text. %1 is a time, %n the number of people whose calls were missed.</extracomment>
        <translation>
            <numerusform>%n missed caller since %1</numerusform>
            <numerusform>%n missed callers since %1</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n from before</source>
        <extracomment>Above the queue, after the sentence about the people since a moment: how many wait from before it.</extracomment>
        <translation>
            <numerusform>%n from before</numerusform>
            <numerusform>%n from before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more behind</source>
        <extracomment>After some accounts that are behind: how many more there are.</extracomment>
        <translation>
            <numerusform>%n more behind</numerusform>
            <numerusform>%n more behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled by new calls</source>
        <translation>
            <numerusform>%n settled by new calls</numerusform>
            <numerusform>%n settled by new calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled by calls from %1</source>
        <extracomment>Message about people who left the queue. %1 is the name of the telephone system whose calls tell so.</extracomment>
        <translation>
            <numerusform>%n settled by calls from %1</numerusform>
            <numerusform>%n settled by calls from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To call back: %n</source>
        <extracomment>In the hand-over text, above a list of people.</extracomment>
        <translation>
            <numerusform>To call back: %n</numerusform>
            <numerusform>To call back: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put off: %n</source>
        <translation>
            <numerusform>Put off: %n</numerusform>
            <numerusform>Put off: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n are shown</source>
        <extracomment>Above a queue that is too long to show all of it.</extracomment>
        <translation>
            <numerusform>the first is shown</numerusform>
            <numerusform>the first %n are shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::RecordingsPage</name>
    <message numerus="yes">
        <source>%n recording(s) are kept now, %1.</source>
        <extracomment>%1 is a size such as &quot;1.2 GiB&quot;, %n a number of recordings.</extracomment>
        <translation>
            <numerusform>%n recording is kept now, %1.</numerusform>
            <numerusform>%n recordings are kept now, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::RetentionDialog</name>
    <message numerus="yes">
        <source>%n call(s) now</source>
        <translation>
            <numerusform>%n call now</numerusform>
            <numerusform>%n calls now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ReviewAction</name>
    <message numerus="yes">
        <source>%n call(s) are to be reviewed.</source>
        <translation>
            <numerusform>%n call is to be reviewed.</numerusform>
            <numerusform>%n calls are to be reviewed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) are marked as reviewed.</source>
        <translation>
            <numerusform>%n call is marked as reviewed.</numerusform>
            <numerusform>%n calls are marked as reviewed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ReviewPane</name>
    <message numerus="yes">
        <source>%n question(s) still need an answer or a comment.</source>
        <translation>
            <numerusform>%n question still needs an answer or a comment.</numerusform>
            <numerusform>%n questions still need an answer or a comment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n call(s) of this list are reviewed.</source>
        <translation>
            <numerusform>The one call of this list is reviewed.</numerusform>
            <numerusform>All %n calls of this list are reviewed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove “%1” with its answers? %n finished review(s) are lost.</source>
        <extracomment>%1 is the name of a review list, %n the number of its finished reviews.</extracomment>
        <translation>
            <numerusform>Remove “%1” with its answers? %n finished review is lost.</numerusform>
            <numerusform>Remove “%1” with its answers? %n finished reviews are lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::RolesPage</name>
    <message numerus="yes">
        <source>After %n minute(s) without a key or click</source>
        <extracomment>When the window locks by itself.</extracomment>
        <translation>
            <numerusform>After %n minute without a key or click</numerusform>
            <numerusform>After %n minutes without a key or click</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::RowCopier</name>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::StatusLine</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <extracomment>Status bar: how many calls the list has.</extracomment>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) need(s) you</source>
        <extracomment>Status bar: edits that were refused or clash; the user decides. Click opens the list.</extracomment>
        <translation>
            <numerusform>%n edit needs you</numerusform>
            <numerusform>%n edits need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) waiting to be sent</source>
        <extracomment>Status bar: edits that will be sent by themselves. Click opens the list.</extracomment>
        <translation>
            <numerusform>%n edit waiting to be sent</numerusform>
            <numerusform>%n edits waiting to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <extracomment>Status bar: how many rows of the list are selected. Followed by how many calls the list has.</extracomment>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::SuggestionModel</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <extracomment>Screen reader, about a line of what the search box offers. Follows its name.</extracomment>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::SummaryPage</name>
    <message numerus="yes">
        <source>%n day(s) not read completely (hatched)</source>
        <translation>
            <numerusform>%n day not read completely (hatched)</numerusform>
            <numerusform>%n days not read completely (hatched)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) without a time</source>
        <translation>
            <numerusform>%n call without a time</numerusform>
            <numerusform>%n calls without a time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::SummaryWords</name>
    <message numerus="yes">
        <source>Worked out from %n call(s).</source>
        <translation>
            <numerusform>Worked out from %n call.</numerusform>
            <numerusform>Worked out from %n calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more call(s) do not tell it.</source>
        <translation>
            <numerusform>%n more call does not tell it.</numerusform>
            <numerusform>%n more calls do not tell it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::TagsDialog</name>
    <message numerus="yes">
        <source>Tags of %n call(s)</source>
        <translation>
            <numerusform>Tags of %n call</numerusform>
            <numerusform>Tags of %n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::TranscriptView</name>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <extracomment>Behind the line in which one looks for words in a transcript.</extracomment>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::UnlockDialog</name>
    <message numerus="yes">
        <source>This is not the passphrase. The next try is in %n second(s).</source>
        <translation>
            <numerusform>This is not the passphrase. The next try is in %n second.</numerusform>
            <numerusform>This is not the passphrase. The next try is in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ViewActions</name>
    <message numerus="yes">
        <source>%n view(s) written to %1.</source>
        <extracomment>Message. %1 is a file.</extracomment>
        <translation>
            <numerusform>%n view written to %1.</numerusform>
            <numerusform>%n views written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) imported.</source>
        <translation>
            <numerusform>%n view imported.</numerusform>
            <numerusform>%n views imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ViewDelegate</name>
    <message numerus="yes">
        <source>%1, %n call(s)</source>
        <extracomment>Screen reader: a saved view and how many calls it shows. %1 is its name.</extracomment>
        <translation>
            <numerusform>%1, %n call</numerusform>
            <numerusform>%1, %n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ViewNameDialog</name>
    <message numerus="yes">
        <source>The name is longer than %n character(s).</source>
        <translation>
            <numerusform>The name is longer than %n character.</numerusform>
            <numerusform>The name is longer than %n characters.</numerusform>
        </translation>
    </message>
</context>
</TS>
