// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/querywords.h"
#include "tests/support/plainmeaning.h"

namespace callboard::test {

/// Values that mean something for the calls of randomRecord(), of every operator.
inline QStringList valuesOf(QueryField field)
{
    using enum QueryField;
    switch (field) {
    case Text:
        return {u"early"_s,  u"late"_s, u"CLE"_s,   u"tax"_s,    u"305"_s,    u"0341"_s,   u"zoe"_s,
                u"straße"_s, u"ta"_s,   u"agent"_s, u"(0341)"_s, u"555-12"_s, u"strasse"_s};
    case Provider:
        return {u"twilio"_s, u"QUO"_s, u"none"_s};
    case Account:
        return {u"Hotel"_s, u"1"_s, u"Nowhere"_s};
    case Line:
    case From:
    case To:
    case Number:
        return {u"3055"_s,     u"+33 6 12"_s,      u"withheld"_s, u"06 12"_s,
                u"0049 341"_s, u"(0341) 555-12"_s, u"SIP:BAR@X"_s};
    case Staff:
        return {u"stf_1"_s, u"ZOE"_s, u"arg"_s};
    case Guest:
        return {u"gst_1"_s, u"mart"_s, u"Ann"_s, u"%"_s, u"O\"Hara"_s};
    case Tag:
        return {u"VIP"_s, u"late, night"_s, u"été"_s, u"ETE"_s, u"no"_s, u"the \"boss\""_s};
    case After:
    case Before:
        return {u"2026-03-05"_s, u"2026-03-12T22:00"_s, u"-7d"_s, u"yesterdayT08:30"_s};
    case On:
        return {u"mon"_s, u"2026-03-05"_s, u"2026-03"_s, u"yesterday"_s};
    case Duration:
    case Ring:
    case Talk:
        return {u">50"_s, u"10-40"_s, u"<=20"_s, u"7"_s, u"1m-2m"_s};
    case At:
        return {u"22-6"_s, u"9"_s, u"8:30-12"_s, u"0"_s, u"13:00"_s, u"20-24"_s};
    case Weekday:
        return {u"mon"_s, u"mon-fri"_s, u"sat-mon"_s, u"sun"_s};
    case Direction:
    case Status:
    case Has:
    case Is:
    case Callback:
    case SaidBy:
        return knownValues(field);
    }
    return {};
}

inline QueryTerm randomTerm(QRandomGenerator &random)
{
    const int last = int(QueryField::SaidBy);
    QueryTerm term{.field = random.bounded(3) == 0 ? QueryField::Text : QueryField(random.bounded(last + 1)),
                   .values = {},
                   .negated = random.bounded(4) == 0};
    const bool isText = term.field == QueryField::Text;
    for (int i = isText ? 1 : 1 + random.bounded(3); i > 0; --i)
        term.values << pick(random, valuesOf(term.field));
    if (isText && random.bounded(4) == 0) {
        term.phrase = true;
        term.values = {term.values.first() + u' ' + pick(random, words)};
    }
    return term;
}

/// As typed text could make it; over all operators.
inline Query randomQuery(QRandomGenerator &random)
{
    Query query;
    for (int i = random.bounded(5); i > 0; --i)
        query.terms << randomTerm(random);
    if (random.bounded(3) == 0)
        query.sort = Sort{SortColumn(1 + random.bounded(int(SortColumn::Duration))), random.bounded(2) == 0};
    return query;
}

} // namespace callboard::test
