// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTest>

namespace callboard::test {

struct HostileWord {
    const char *name;
    QString text;
};

/// What people and systems put where a word is expected, for every place that takes one.
inline QList<HostileWord> hostileWords()
{
    using namespace Qt::StringLiterals;
    return {
        {"markup", u"<b>bold</b><script>alert(1)</script>"_s},
        {"image", u"<img src=\"file:///etc/hostname\">"_s},
        {"entities", u"&lt;&#x202e;&amp;"_s},
        {"nested tables", u"<table><tr><td>"_s.repeated(300)},
        {"bidi override", u"abc\u202Egpj.exe\u202C"_s},
        {"bidi isolates", u"\u2067a\u2066b\u2069"_s},
        {"NUL", u"ab\0cd"_s},
        {"controls", u"\u0007\u001b[31m\u007f\u009b"_s},
        {"line breaks", u"a\r\nb\nc\u2028d\u2029e"_s},
        {"half a character", u"\xd83d"_s + u"x"_s},
        {"other half", u"x"_s + u"\xdc00"_s},
        {"not a character", u"\ufffe\uffff"_s},
        {"marks", u"Z"_s + QString(5000, QChar(0x0335))},
        {"zero width", u"a\u200b\ufeff\u2060b"_s},
        {"emoji", u"👩‍👩‍👧‍👦"_s.repeated(300)},
        {"long word", QString(100'000, u'x')},
        {"places", u"%1 %2 %n %L1 %s {0} {guest}"_s},
        {"statement", u"'; DROP TABLE calls; --"_s},
        {"full text", u"NEAR(a b) OR \"c\"* NOT d:e ^f"_s},
        {"wildcards", u"%_*?[a-z]"_s},
        {"formula", u"=HYPERLINK(\"http://x\",\"y\")"_s},
        {"formula with a plus", u"+cmd|' /C calc'!A0"_s},
        {"formula with a minus", u"-2+3"_s},
        {"formula with an at", u"@SUM(A1:A9)"_s},
        {"formula behind blanks", u"  =1+1"_s},
        {"formula behind a tab", u"\t=1+1"_s},
        {"formula behind half a character", u"=1"_s + u"\xd83d"_s},
        {"formula of full width", u"\uff1d1+1"_s},
        {"path", u"../../../etc/passwd"_s},
        {"path of another system", u"..\\..\\C:\\boot.ini"_s},
        {"path behind half a character", u"\xd83d"_s + u"/../../x"_s},
        {"root", u"/etc/passwd"_s},
        {"device", u"CON"_s},
        {"dots", u".."_s},
        {"option", u"-rf --help"_s},
        {"shell", u"$(reboot) `id` ; rm -rf ~ | x"_s},
        {"link", u"javascript:alert(1)"_s},
        {"file link", u"file:///etc/passwd"_s},
        {"separators", u",;|\t\"'\u001f"_s},
        {"quotes", u"\"\"\"\""_s},
        {"blank", u" \u00a0\u3000 "_s},
        {"empty", u""_s},
        {"number", u"99999999999999999999999999"_s},
        {"right to left", u"مرحبا بالعالم"_s},
    };
}

} // namespace callboard::test
