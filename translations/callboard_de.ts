<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>DayWords</name>
    <message>
        <source>%1 – %2</source>
        <comment>from – to</comment>
        <extracomment>A stretch of time; %1 is its first day or year, %2 its last.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls per quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls per year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls over the years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>A quarter of a year: %1 is 1 to 4, %2 the year.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status and count</comment>
        <extracomment>%1 is a status such as &quot;Missed&quot;, %2 how many calls have it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls to count</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n call(s), %1. Most of them: %2.</source>
        <extracomment>%1 is a stretch of days, %2 the busiest part of it, %n the number of calls in all.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Today %1</source>
        <extracomment>A moment of today; %1 is the time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <extracomment>A moment of yesterday; %1 is the time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time</comment>
        <extracomment>A moment of another day; %1 is the date, %2 the time of day.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>date, time and zone</comment>
        <extracomment>A full moment; %1 is the long date, %2 the time with seconds, %3 the time zone&apos;s abbreviation.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number withheld</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>It is tried again soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n minute(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a problem of its own. It is tried again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a problem of its own (error %2). It is tried again later.</source>
        <extracomment>%1 is the account, %2 an HTTP status such as 503.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbound</source>
        <comment>direction of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbound</source>
        <comment>direction of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing</source>
        <comment>status of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status of a call: people are talking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>status of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>status of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>status of a call: a technical failure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail</source>
        <comment>status of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>field of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>field of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <comment>field of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>field of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <comment>field of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>field of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <comment>field of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <comment>field of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservation</source>
        <comment>field of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>field of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <comment>kind of an unsent edit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New call</source>
        <comment>kind of an unsent edit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion</source>
        <comment>kind of an unsent edit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of an unsent edit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>state of an unsent edit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <comment>state of an edit: sent, but nobody knows whether it arrived</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>state of an edit that the provider has taken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>state of an edit that the provider has refused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>state of an edit: changed on both sides</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <comment>column title: when the call began</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <comment>column title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <comment>column title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column title: the other party&apos;s phone number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <comment>column title: the company&apos;s own number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>column title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <comment>column title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring</source>
        <comment>column title: how long it rang</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk</source>
        <comment>column title: how long they talked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>column title: as the provider counts it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <comment>state of a recording</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being prepared</source>
        <comment>state of a recording</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer there</source>
        <comment>state of a recording</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged by hand</source>
        <comment>instead of a provider&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network; everything you do is kept and sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took too long to answer. It is tried again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for fewer requests. %2</source>
        <extracomment>%1 is the account, %2 the sentence &quot;It is tried again …&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept the key any more. Enter a valid one for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the key lacks the right to do this. Ask the provider for one that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no such thing; it may have been deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this clashes with what is already there (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this clashes with what is already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused this: %2</source>
        <extracomment>%2 is the provider&apos;s own text, in its language.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused this without saying why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense. Nothing was changed; it is tried again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A login page of this network stands in the way of %1. Open a web browser and sign in to the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: stopped, because it would not be safe (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: stopped, because it would not be safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not confirm the change. It is checked before it is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offers no way to do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 is not in the keyring, or the keyring is locked. Unlock it or enter the key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Callboard and was left untouched. Update Callboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written or read on this disk (%2). Check its free space and permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written or read on this disk. Check its free space and permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: stopped before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this cannot be used (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “%1:”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a length or a range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation mark of “%1” is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Try “%2”.</source>
        <extracomment>Query mistake. %1 is the sentence that says what is wrong, %2 a suggestion.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::CallHeader</name>
    <message>
        <source>Copy the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a link to this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted at the provider. What you wrote stays here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::CallPage</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::CallsPerDayChart</name>
    <message>
        <source>Show the figures as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calls cannot be counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls to count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart fills as soon as a call passes the filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::DayTableModel</name>
    <message>
        <source>Period</source>
        <comment>column title: a day, a week, a month…</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <comment>column title: how many</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::DetailPane</name>
    <message>
        <source>Call details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a call in the list to see what is known about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed while it was shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the call…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::FactsGrid</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>%1 is a date and time that the provider did not state.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (derived)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not say when the call began. This was worked out from its other times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rang for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s own name for this guest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::MessageBar</name>
    <message>
        <source>Hide this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <extracomment>Message bar: how many further messages wait behind the one that is shown.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::NotesPanel</name>
    <message>
        <source>Their version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should the next shift know about this call?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard my change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept here only: the provider takes no notes for this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here · waiting to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent · %1</source>
        <extracomment>%1 is a moment such as &quot;Today 09:14&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved · kept here only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here · the provider refused it: %1</source>
        <extracomment>%1 is the provider&apos;s own text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed this note meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note is too long to be edited here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::RecordsList</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A record of a call. %1 is the provider, %2 the account&apos;s name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier&apos;s number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted there, noticed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change seen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplied: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::Section</name>
    <message>
        <source>Shown; press to fold away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folded away; press to show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::TextLabel</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::TextView</name>
    <message>
        <source>Show the rest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
