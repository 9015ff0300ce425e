// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/inventor.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard::bench {

namespace {

constexpr qint64 begin = 1'680'000'000'000;
constexpr qint64 threeYears = qint64(3) * 365 * 86'400'000;
constexpr int vocabulary = 20'000;
constexpr int guests = 200'000;

const char *const headWords[] = {
    "guest",  "the",      "for",     "room",      "called",   "about",   "asked",   "to",
    "and",    "with",     "booking", "late",      "a",        "night",   "wants",   "shower",
    "towels", "invoice",  "cot",     "breakfast", "checkout", "arrival", "taxi",    "parking",
    "spa",    "dinner",   "refund",  "deposit",   "balcony",  "upgrade", "airport", "noise",
    "pets",   "children", "key",     "card",      "luggage",  "wifi",    "pool",    "terrace"};

const char *const firstNames[] = {"Anna",  "Ben",   "Carla", "David", "Emma",  "Fatima", "Georg", "Hana",
                                  "Ivan",  "Julia", "Kelly", "Lucas", "Maria", "Noor",   "Oscar", "Paula",
                                  "Quinn", "Rosa",  "Samir", "Tessa", "Ugo",   "Vera",   "Wim",   "Xenia",
                                  "Yann",  "Zoe",   "Alba",  "Bruno", "Chloe", "Dina",   "Elias", "Kelvin"};

/// Two to four syllables, different for different numbers.
QString syllables(int number)
{
    static constexpr char consonants[] = "bcdfghlmnprstvw";
    static constexpr char vowels[] = "aeiou";
    constexpr int count = 15 * 5;
    QString word;
    for (int rest = number + count; rest > 0; rest /= count) {
        word += QLatin1Char(consonants[rest % count / 5]);
        word += QLatin1Char(vowels[rest % 5]);
    }
    return word;
}

const QString carriers[7] = {u"twilio"_s,   u"phone-inc"_s, u"aircall"_s, u"ringcentral"_s,
                             u"skipcall"_s, u"quo"_s,       u"manual"_s};
constexpr CallStatus statuses[] = {CallStatus::Completed, CallStatus::Completed, CallStatus::Completed,
                                   CallStatus::Completed, CallStatus::Completed, CallStatus::Completed,
                                   CallStatus::Missed,    CallStatus::Missed,    CallStatus::Failed,
                                   CallStatus::Voicemail};

QString hex(quint32 a, quint32 b)
{
    return u"%1%2"_s.arg(a, 8, 16, QLatin1Char('0')).arg(b, 8, 16, QLatin1Char('0'));
}

} // namespace

QString wordOfRank(int rank)
{
    constexpr int heads = int(std::size(headWords));
    return rank <= heads ? QString::fromLatin1(headWords[rank - 1]) : syllables(rank - heads);
}

Inventor::Inventor(int calls, quint32 seed)
    : m_random(seed)
    , m_step(threeYears / std::max(1, calls))
{
    m_words.reserve(vocabulary);
    for (int rank = 1; rank <= vocabulary; ++rank)
        m_words << wordOfRank(rank);
}

/// The one of rank r about 1/r as often as the first, as in people's language.
QString Inventor::word()
{
    const double u = double(m_random()) / (double(std::mt19937::max()) + 1);
    return m_words[int(std::pow(double(vocabulary), u)) - 1];
}

QString Inventor::text(int words)
{
    QString text;
    text.reserve(words * 8);
    for (int i = 0; i < words; ++i) {
        if (i > 0)
            text += i % 11 == 0 ? u". "_s : u" "_s;
        text += word();
    }
    return text + u'.';
}

QString Inventor::summary()
{
    const int what = below(20'000);
    if (what < 1'300)
        return u"Early check "_s + text(24);
    if (what < 2'500)
        return u"Earlier "_s + text(25);
    return (what == 19'999 ? u"Zymurgy "_s : QString()) + text(26);
}

void Inventor::addPeople(CallFacts &facts)
{
    const int guest = below(guests);
    const QString line = u"+3314227%1"_s.arg(2000 + below(12));
    const QString remote = u"+336%1"_s.arg(10'000'000 + guest * 17);
    const bool isOutbound = facts.direction == Direction::Outbound;
    facts.fromNumber = isOutbound ? line : remote;
    facts.toNumber = isOutbound ? remote : line;
    if (chance(70)) {
        facts.guestId = u"gst_%1"_s.arg(guest);
        QString surname = syllables(guest / 32);
        surname[0] = surname[0].toUpper();
        facts.guestName = QString::fromLatin1(firstNames[guest % 32]) + u' ' + surname;
    }
    if (facts.status == CallStatus::Completed) {
        const int staff = below(80);
        facts.staffId = u"stf_%1"_s.arg(staff);
        facts.staffName = u"Person %1"_s.arg(staff);
    }
}

/// As escapelife tells them: when the row was made, answered and ended.
void Inventor::addTimes(CallFacts &facts, int number)
{
    const auto rung = Seconds(1 + below(40));
    const auto talked = Seconds(1 + below(900));
    facts.createdAt = fromMs(begin + m_step * number + below(3'600'000) / 1000 * 1000);
    if (facts.status == CallStatus::Completed) {
        facts.answeredAt = *facts.createdAt + rung;
        facts.endedAt = *facts.answeredAt + talked;
        facts.duration = talked;
        facts.talk = talked;
    } else {
        facts.endedAt = *facts.createdAt + rung;
    }
    const bool isLogged = facts.provider == u"manual";
    facts.startedAt = facts.createdAt;
    if (!isLogged)
        facts.ring = rung;
    else if (facts.answeredAt)
        facts.startedAt = facts.answeredAt;
    facts.startDerived = true;
}

Record Inventor::record(int number)
{
    Record record;
    record.ref = {AccountId(1 + below(accounts)), u"cal_"_s + hex(quint32(m_random()), quint32(number))};
    CallFacts &facts = record.facts;
    facts.direction = chance(35) ? Direction::Outbound : Direction::Inbound;
    facts.status = statuses[below(int(std::size(statuses)))];
    facts.providerStatus = keyOf(*facts.status);
    facts.provider = carriers[below(int(std::size(carriers)))];
    addTimes(facts, number);
    addPeople(facts);
    facts.providerCallSid = u"CA"_s + hex(quint32(m_random()), quint32(m_random()));
    facts.carrierIds << facts.provider + u':' + facts.providerCallSid;
    if (facts.status == CallStatus::Completed)
        facts.recordings << Recording{record.ref.providerCallId, Recording::State::Available, {}};
    facts.summary = summary();
    if (chance(20))
        facts.notes = text(10);
    if (chance(30))
        facts.transcript = text(113);
    return record;
}

QByteArray asListed(const Record &record)
{
    const CallFacts &facts = record.facts;
    QJsonObject json;
    const auto put = [&](const char *key, const QString &value) {
        json.insert(QLatin1StringView(key), value.isNull() ? QJsonValue() : QJsonValue(value));
    };
    const auto putTime = [&](const char *key, std::optional<TimePoint> time) {
        put(key, time ? toIso(*time) : QString());
    };
    put("id", record.ref.providerCallId);
    put("direction", keyOf(*facts.direction));
    put("status", facts.providerStatus);
    put("provider", facts.provider);
    put("from_number", facts.fromNumber);
    put("to_number", facts.toNumber);
    putTime("created_at", facts.createdAt);
    putTime("answered_at", facts.answeredAt);
    putTime("ended_at", facts.endedAt);
    json.insert(u"duration_seconds"_s,
                facts.duration ? QJsonValue(qint64(facts.duration->count())) : QJsonValue());
    put("provider_call_sid", facts.providerCallSid);
    put("staff_id", facts.staffId);
    put("guest_id", facts.guestId);
    put("property_id", u"prop_1"_s);
    put("reservation_id", QString());
    put("recording_url", facts.recordings.isEmpty() ? QString() : u"https://media.example.org/r"_s);
    put("transcript", facts.transcript);
    put("summary", facts.summary);
    put("notes", facts.notes);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray pageOf(const QList<QByteArray> &items)
{
    return "{\"data\":[" + items.join(',') + "]}";
}

} // namespace callboard::bench
