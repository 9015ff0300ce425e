<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
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
</TS>
