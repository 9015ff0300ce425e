// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/callback.h"
#include "models/domain/phonenumber.h"
#include "models/domain/turns.h"
#include "tests/support/builders.h"

#include <QDateTime>
#include <QHash>
#include <QRandomGenerator>

#include <algorithm>

/// Random calls and filters, and what filters mean in plain words: the reference for all who answer them.
namespace callboard::test {

using namespace Qt::StringLiterals;

template<typename T> T pick(QRandomGenerator &random, const QList<T> &from)
{
    return from.at(random.bounded(int(from.size())));
}

inline const QStringList words{u"early"_s, u"late"_s,   u"check-in"_s, u"clé"_s,
                               u"Taxi"_s,  u"straße"_s, u"305"_s};
inline const QStringList numbers{u"+33612345678"_s, u"+13055550100"_s, u"+13055550101"_s, u"+4934155512"_s,
                                 u"+35312345678"_s, u"withheld"_s,     u"sip:bar@x"_s,    u"*21"_s};
inline const QStringList people{u"Zoé Martin"_s, u"ann"_s, u"Bob Ärger"_s, QString()};

inline QString sentence(QRandomGenerator &random)
{
    if (random.bounded(2))
        return {};
    return pick(random, words) + u' ' + pick(random, words);
}

inline QList<Segment> randomTurns(QRandomGenerator &random, const QString &staffName)
{
    QList<Segment> turns;
    const QString speaker = pick(random, QStringList{u"Agent"_s, staffName, u"Speaker 1"_s});
    for (int i = random.bounded(4); i > 0; --i)
        turns << Segment{
            pick(random, QStringList{speaker, u"Customer"_s, QString()}), pick(random, words), {}, {}};
    return turns;
}

inline Record randomRecord(int n, QRandomGenerator &random)
{
    const QString staff = pick(random, QStringList{u"stf_1"_s, u"stf_11"_s, QString()});
    RecordBuilder record(u"cal_%1"_s.arg(n));
    record.status(pick(random, allCallStatuses())).from(pick(random, numbers)).to(pick(random, numbers));
    record.provider(pick(random, QStringList{u"twilio"_s, u"quo"_s, u"manual"_s}));
    record.notes(sentence(random)).summary(sentence(random)).transcript(sentence(random));
    record.guest(pick(random, QStringList{u"gst_1"_s, QString()}), pick(random, people));
    record.staff(staff, staff.isNull() ? QString() : pick(random, people));
    if (random.bounded(2))
        record.outbound();
    if (random.bounded(3) == 0)
        record.recording(u"rec"_s);
    const auto length = [&] {
        return random.bounded(4) ? std::optional(Seconds(random.bounded(100))) : std::nullopt;
    };
    record.with(&CallFacts::ring, length())
        .with(&CallFacts::talk, length())
        .with(&CallFacts::duration, length());
    const QStringList tags{u"vip"_s, u"Été"_s, u"late, night"_s, u"the \"boss\""_s};
    QStringList some;
    for (int i = random.bounded(3); i > 0; --i)
        some << pick(random, tags);
    record.with(&CallFacts::tags, some);
    if (random.bounded(3) == 0)
        record.with(&CallFacts::segments, randomTurns(random, record.build().facts.staffName));
    if (random.bounded(6) == 0)
        record.with(&CallFacts::actionItems, QList<ActionItem>{{u"call back"_s, false}});
    // Few moments, so that some are equal, and some at the change of a day somewhere.
    const auto start = at("2026-03-01T00:00:00Z") + Seconds(random.bounded(20) * 86400)
        + Seconds(random.bounded(2) * random.bounded(48) * 1800);
    record.with(&CallFacts::startedAt, random.bounded(10) ? std::optional(start) : std::nullopt);
    return record;
}

// The reference: the documented meaning, in plain words and without SQL.

inline QString fold(const QString &text)
{
    QString result = text.normalized(QString::NormalizationForm_D).toCaseFolded();
    result.removeIf([](QChar c) { return c.isMark(); });
    return result.replace(u'ß', u"ss"_s).replace(u'ł', u'l').replace(u'ø', u'o').replace(u'æ', u"ae"_s);
}

inline QString digitsIn(const QString &text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits),
                 [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits;
}

/// Of the numbers that are drawn here.
inline const QStringList countryCodes{u"33"_s, u"1"_s, u"49"_s, u"353"_s};

inline bool numberMatches(const QString &number, const QString &value)
{
    const bool isDigits = !digitsIn(value).isEmpty() && std::all_of(value.begin(), value.end(), [](QChar c) {
        return c.isDigit() || u"+()-./ "_s.contains(c);
    });
    if (!isDigits)
        return !number.isNull() && fold(number) == fold(value);
    const QString own = digitsIn(number);
    const QString typed = digitsIn(value);
    const auto country = std::find_if(countryCodes.begin(), countryCodes.end(),
                                      [&](const QString &code) { return number.startsWith(u'+' + code); });
    const QString national = country == countryCodes.end() ? QString() : own.mid(country->size());
    return own.contains(typed)
        || (typed.size() > 1 && !national.isNull() && (u'0' + national).startsWith(typed))
        || (typed.size() > 2 && number.startsWith(u'+') && (u"00"_s + own).startsWith(typed));
}

inline bool personMatches(const QString &id, const QString &name, const QString &value)
{
    return (!id.isNull() && fold(id) == fold(value)) || (!name.isNull() && fold(name).contains(fold(value)));
}

inline bool has(const Call &call, const QString &what)
{
    if (what == u"recording")
        return std::any_of(call.recordings.begin(), call.recordings.end(),
                           [](const Recording &r) { return r.state != Recording::State::Gone; });
    if (what == u"transcript")
        return !call.transcript.isNull() || !call.segments.isEmpty();
    if (what == u"action-items")
        return !call.actionItems.isEmpty();
    if (what == u"summary")
        return !call.summary.isNull();
    if (what == u"notes")
        return !call.notes.isNull();
    if (what == u"guest")
        return !call.guestId.isNull() || !call.guestName.isNull();
    return what == u"voicemail" && call.status == CallStatus::Voicemail;
}

/// What became of each call that reached nobody, by looking at all others.
using CallbackStates = QHash<CallId, CallbackState>;

inline std::optional<CallbackState> callbackStateOf(const Call &call, const QList<Call> &all)
{
    const auto answered = [](const Call &c) {
        return c.status == CallStatus::Completed || c.status == CallStatus::Active;
    };
    const bool unanswered = call.status == CallStatus::Missed || call.status == CallStatus::Voicemail
        || call.status == CallStatus::Failed;
    if (call.direction != Direction::Inbound || !unanswered || call.deletedHere)
        return {};
    if (call.remoteNumber().isNull() || isWithheld(call.remoteNumber()))
        return CallbackState::Withheld;
    const Call *settling = nullptr;
    bool tried = false;
    const auto isAfter = [](const Call &a, const Call &b) {
        return a.startedAt && b.startedAt
            && (*a.startedAt > *b.startedAt || (*a.startedAt == *b.startedAt && a.id > b.id));
    };
    for (const Call &other : all) {
        if (other.deletedHere || !other.direction || !other.status
            || other.remoteNumber() != call.remoteNumber() || !isAfter(other, call))
            continue;
        tried |= other.direction == Direction::Outbound && !answered(other);
        if (answered(other) && (!settling || isAfter(*settling, other)))
            settling = &other;
    }
    if (settling)
        return settling->direction == Direction::Outbound ? CallbackState::Returned : CallbackState::Settled;
    return tried ? CallbackState::Tried : CallbackState::Owed;
}

inline CallbackStates callbackStatesOf(const QList<Call> &calls)
{
    CallbackStates states;
    for (const Call &call : calls) {
        if (const auto state = callbackStateOf(call, calls))
            states.insert(call.id, *state);
    }
    return states;
}

inline bool is(const Call &call, const QString &what, const CallbackStates &states)
{
    if (what == u"live")
        return call.status && isLive(*call.status);
    if (what == u"pending")
        return !call.pending.isEmpty();
    if (what == u"merged")
        return call.records.size() > 1;
    if (what == u"deleted")
        return call.isDeleted() || call.deletedHere;
    if (what == u"withheld")
        return isWithheld(call.remoteNumber());
    if (what == u"reviewed")
        return call.reviewed;
    if (what == u"unreviewed")
        return !call.reviewed;
    if (what == u"conflict")
        return call.conflict;
    if (what == u"edited")
        return call.edited;
    return (what == u"owed" || what == u"tried" || what == u"returned") && states.contains(call.id)
        && keyOf(states[call.id]) == what;
}

inline QDateTime localStart(const Call &call, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(*call.startedAt), zone);
}

inline bool isOnWeekday(const Call &call, const QString &day, const QTimeZone &zone)
{
    const QStringList days{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    return call.startedAt && days.indexOf(day) + 1 == localStart(call, zone).date().dayOfWeek();
}

inline bool isAt(const Call &call, const CallFilter::Hours &hours, const QTimeZone &zone)
{
    if (!call.startedAt)
        return false;
    const QTime time = localStart(call, zone).time();
    const int minute = time.hour() * 60 + time.minute();
    return std::any_of(hours.minutes.begin(), hours.minutes.end(), [=](const Range<int> &range) {
        return minute >= *range.from && minute < *range.until;
    });
}

inline bool matches(const Call &call, QueryField field, const QString &value,
                    const QTimeZone &zone = QTimeZone::utc(), const CallbackStates &states = {})
{
    switch (field) {
    case QueryField::Direction:
        return call.direction == directionFromKey(value);
    case QueryField::Status:
        return call.status == callStatusFromKey(value);
    case QueryField::Provider:
        return fold(call.provider) == fold(value);
    case QueryField::Account:
        return fold(value) == u"hotel" || value == u"1";
    case QueryField::Line:
        return numberMatches(call.line(), value);
    case QueryField::From:
        return numberMatches(call.fromNumber, value);
    case QueryField::To:
        return numberMatches(call.toNumber, value);
    case QueryField::Number:
        return numberMatches(call.fromNumber, value) || numberMatches(call.toNumber, value);
    case QueryField::Staff:
        return personMatches(call.staffId, call.staffName, value);
    case QueryField::Guest:
        return personMatches(call.guestId, call.guestName, value);
    case QueryField::Has:
        return has(call, value);
    case QueryField::Is:
        return is(call, value, states);
    case QueryField::Tag:
        return std::any_of(call.tags.begin(), call.tags.end(),
                           [&](const QString &tag) { return fold(tag) == fold(value); });
    case QueryField::Callback:
        return states.contains(call.id) && keyOf(states[call.id]) == value;
    case QueryField::Weekday:
        return isOnWeekday(call, value, zone);
    default:
        return false;
    }
}

inline QStringList tokens(const QString &text)
{
    QStringList result;
    QString token;
    for (const QChar c : fold(text) + u' ') {
        if (c.isLetterOrNumber()) {
            token += c;
        } else if (!token.isEmpty()) {
            result << token;
            token.clear();
        }
    }
    return result;
}

inline bool textMatches(const QString &text, const CallFilter::Words &search)
{
    const QStringList have = tokens(text);
    const QStringList want = tokens(search.text);
    if (want.isEmpty())
        return false;
    for (qsizetype i = 0; i + want.size() <= have.size(); ++i) {
        bool all = true;
        for (qsizetype j = 0; j < want.size(); ++j) {
            const bool isOpen = search.prefix && j + 1 == want.size();
            all &= isOpen ? have[i + j].startsWith(want[j]) : have[i + j] == want[j];
        }
        if (all)
            return true;
    }
    return false;
}

inline bool wordsMatch(const Call &call, const CallFilter::Words &search)
{
    const SpokenText spoken = spokenText(call);
    QStringList texts{call.guestName, call.fromNumber, call.toNumber, call.summary,
                      call.notes,     spoken.staff,    spoken.guest,  spoken.other};
    if (!search.saidBy.isEmpty())
        texts.clear();
    if (search.saidBy.contains(Speaker::Staff))
        texts << spoken.staff;
    if (search.saidBy.contains(Speaker::Guest))
        texts << spoken.guest;
    for (const QString &text : texts) {
        if (textMatches(text, search))
            return true;
    }
    const QString digits = digitsIn(search.text);
    const bool isNumber = !digits.isEmpty()
        && std::all_of(search.text.begin(), search.text.end(),
                       [](QChar c) { return c.isDigit() || u"+()-./ "_s.contains(c); });
    return isNumber && !search.phrase && search.saidBy.isEmpty()
        && (numberMatches(call.fromNumber, search.text) || numberMatches(call.toNumber, search.text));
}

template<typename T> bool inRanges(const std::optional<T> &value, const QList<Range<T>> &ranges)
{
    return value && std::any_of(ranges.begin(), ranges.end(), [&](const Range<T> &range) {
               return (!range.from || *value >= *range.from) && (!range.until || *value < *range.until);
           });
}

inline bool passes(const Call &call, const CallFilter &filter, const CallbackStates &states = {})
{
    const auto one = [&](const CallFilter::AnyOf &term) {
        return term.negated != std::any_of(term.values.begin(), term.values.end(), [&](const QString &value) {
                   return matches(call, term.field, value, filter.zone, states);
               });
    };
    const auto length = [&](const CallFilter::Lengths &term) {
        const auto &value = term.field == QueryField::Ring ? call.ring
            : term.field == QueryField::Talk               ? call.talk
                                                           : call.duration;
        return term.negated != inRanges(value, term.ranges);
    };
    const bool asksForDeleted = std::any_of(filter.anyOf.begin(), filter.anyOf.end(), [](const auto &term) {
        return term.field == QueryField::Is && !term.negated && term.values.contains(u"deleted"_s);
    });
    return (asksForDeleted || !call.deletedHere)
        && std::all_of(filter.hours.begin(), filter.hours.end(),
                       [&](const auto &term) { return term.negated != isAt(call, term, filter.zone); })
        && std::all_of(filter.anyOf.begin(), filter.anyOf.end(), one)
        && std::all_of(filter.words.begin(), filter.words.end(),
                       [&](const auto &term) { return term.negated != wordsMatch(call, term); })
        && std::all_of(
               filter.times.begin(), filter.times.end(),
               [&](const auto &term) { return term.negated != inRanges(call.startedAt, term.ranges); })
        && std::all_of(filter.lengths.begin(), filter.lengths.end(), length);
}

inline CallFilter randomFilter(QRandomGenerator &random)
{
    const QList<std::pair<QueryField, QStringList>> choices{
        {QueryField::Direction, {u"inbound"_s, u"outbound"_s, u"nonsense"_s}},
        {QueryField::Status, {u"missed"_s, u"completed"_s, u"voicemail"_s}},
        {QueryField::Provider, {u"twilio"_s, u"quo"_s}},
        {QueryField::Account, {u"Hotel"_s, u"Nowhere"_s}},
        {QueryField::Line, numbers},
        {QueryField::From,
         {u"3055"_s, u"+33 6 12"_s, u"withheld"_s, u"21"_s, u"06 12"_s, u"0049 341"_s, u"01"_s}},
        {QueryField::To, {u"0101"_s, u"SIP:BAR@X"_s}},
        {QueryField::Number, {u"5550"_s, u"withheld"_s, u"(0341) 555-12"_s, u"0034"_s}},
        {QueryField::Staff, {u"stf_1"_s, u"ZOE"_s, u"arg"_s}},
        {QueryField::Guest, {u"gst_1"_s, u"mart"_s, u"Ann"_s, u"%"_s, u"_"_s}},
        {QueryField::Has,
         {u"recording"_s, u"transcript"_s, u"summary"_s, u"notes"_s, u"guest"_s, u"voicemail"_s}},
        {QueryField::Is, {u"live"_s, u"withheld"_s}},
    };
    CallFilter filter;
    for (int i = random.bounded(3); i > 0; --i) {
        const auto &[field, values] = choices.at(random.bounded(int(choices.size())));
        filter.anyOf << CallFilter::AnyOf{
            field, {pick(random, values), pick(random, values)}, random.bounded(4) == 0};
    }
    if (random.bounded(2)) {
        const QStringList searches{u"early"_s, u"ear"_s,  u"late check"_s, u"CLE"_s,   u"tax"_s,
                                   u"305"_s,   u"0100"_s, u"zoe"_s,        u"straße"_s};
        const bool isPhrase = random.bounded(2);
        filter.words << CallFilter::Words{pick(random, searches), isPhrase, !isPhrase && random.bounded(2),
                                          random.bounded(4) == 0};
    }
    if (random.bounded(3) == 0) {
        const auto from = at("2026-03-05T00:00:00Z") + Seconds(random.bounded(5) * 86400);
        filter.times << CallFilter::Times{
            {{from, from + Seconds(4 * 86400)}, {{}, at("2026-03-03T00:00:00Z")}}, random.bounded(3) == 0};
    }
    if (random.bounded(3) == 0) {
        const auto field = pick(random, QList{QueryField::Ring, QueryField::Talk, QueryField::Duration});
        filter.lengths << CallFilter::Lengths{
            field, {{Seconds(10), Seconds(50)}, {Seconds(90), {}}}, random.bounded(3) == 0};
    }
    return filter;
}

} // namespace callboard::test
