<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
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
    <name>Cli</name>
    <message numerus="yes">
        <source>%n item(s) could not be read</source>
        <translation>
            <numerusform>%n item could not be read</numerusform>
            <numerusform>%n items could not be read</numerusform>
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
    <name>callboard::FacetFilter</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <extracomment>What a filter is set to when that are several values. %n is how many.</extracomment>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
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
</context>
</TS>
