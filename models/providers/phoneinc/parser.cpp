// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/phoneinc/parser.h"

#include "models/providers/links.h"
#include "models/providers/numbers.h"
#include "models/providers/phoneinc/requests.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace callboard::phoneinc {

namespace {

struct Person {
    QString id;
    QString name;
};

Person personIn(QByteArrayView raw)
{
    json::Object item;
    if (!raw.startsWith('{') || !item.read(raw))
        return {};
    return {item.id("id"), item.text("name")};
}

QList<Person> peopleIn(json::Object &item)
{
    QList<Person> people;
    const QByteArrayView list = item.array("employees");
    const auto entries = json::listItems(list.isEmpty() ? QByteArrayView("[]") : list, {});
    for (const QByteArrayView raw : entries.value_or(QList<QByteArrayView>())) {
        const Person person = personIn(raw);
        if (!person.id.isNull() || !person.name.isNull())
            people << person;
    }
    return people;
}

/// Who placed the call, else who took part first; where several took part, each has a leg.
void readStaff(CallFacts &facts, json::Object &item)
{
    const QList<Person> people = peopleIn(item);
    Person first = personIn(item.object("initiated_by"));
    if (first.id.isNull() && first.name.isNull() && !people.isEmpty())
        first = people.first();
    facts.staffId = first.id;
    facts.staffName = first.name;
    if (people.size() < 2)
        return;
    for (const Person &person : people) {
        Leg leg;
        leg.id = person.id;
        leg.staffId = person.id;
        leg.staffName = person.name;
        facts.legs << leg;
    }
}

void readSegments(CallFacts &facts, json::Object &item)
{
    const QByteArrayView list = item.array("transcription_segments");
    const auto turns = json::listItems(list.isEmpty() ? QByteArrayView("[]") : list, {});
    json::Object turn;
    for (const QByteArrayView raw : turns.value_or(QList<QByteArrayView>())) {
        if (!turn.read(raw))
            continue;
        const QString text = turn.text("text");
        if (!text.isNull())
            facts.segments.append({turn.text("speaker"), text, {}, {}});
    }
}

CallStatus statusOf(const QString &state, const CallFacts &facts)
{
    if (state == u"initiated")
        return CallStatus::Ringing;
    if (state == u"ended")
        return facts.answeredAt ? CallStatus::Completed : CallStatus::Missed;
    if (knownStates().contains(state))
        return CallStatus::Active;
    return facts.endedAt ? CallStatus::Completed : CallStatus::Active;
}

/// The length counts from the answer, and an end is not told.
void readTimes(CallFacts &facts, json::Object &item)
{
    facts.startedAt = item.time("started_at");
    facts.answeredAt = item.time("answered_at");
    facts.duration = plausibleLength(item.integer("duration"));
    if (facts.answeredAt && facts.duration)
        facts.endedAt = *facts.answeredAt + *facts.duration;
    deriveLengths(facts);
}

ReadFacts factsReader(const Reading &reading)
{
    return [&reading](json::Object &item, Record &record) -> tl::expected<void, QString> {
        CallFacts &facts = record.facts;
        facts.provider = u"phone-inc"_s;
        facts.direction = directionFromKey(item.text("direction"));
        if (!facts.direction)
            return tl::unexpected(u"direction: missing or unknown"_s);
        facts.fromNumber = rememberedNumber(item.text("from"), reading.region);
        facts.toNumber = rememberedNumber(item.text("to"), reading.region);
        readTimes(facts, item);
        facts.providerStatus = item.text("state");
        if (!facts.providerStatus.isNull())
            facts.status = statusOf(facts.providerStatus, facts);
        readStaff(facts, item);
        readSegments(facts, item);
        facts.transcript = item.text("transcription");
        if (facts.transcript.isNull())
            facts.transcript = joinedTranscript(facts.segments);
        facts.summary = item.text("summary");
        if (const QString line = item.id("main_number_id"); !line.isNull())
            facts.references.insert(u"main_number_id"_s, line);
        if (!item.text("recording_url").isNull())
            facts.recordings.append({record.ref.providerCallId, Recording::State::Available, {}});
        return {};
    };
}

/// The links to recordings are made anew for every reply.
QByteArray withoutRecordings(QByteArrayView raw)
{
    return withoutLinks(raw, {"recording_url"});
}

template<typename Item, typename Read>
Result<QList<Item>> readList(const QByteArray &body, QByteArrayView key, Read read)
{
    const json::Document document(body);
    const auto items = json::listItems(document.text(), {key});
    if (!items)
        return tl::unexpected(items.error());
    QList<Item> found;
    json::Object item;
    for (const QByteArrayView raw : *items) {
        if (!item.read(raw))
            continue;
        const std::optional<Item> one = read(item, raw);
        if (one)
            found << *one;
    }
    return found;
}

} // namespace

Result<RecordPage> parseCallPage(const QByteArray &body, const Reading &reading)
{
    const json::Document document(body);
    const auto items = json::listItems(document.text(), {"calls"});
    if (!items)
        return tl::unexpected(items.error());
    RecordPage page = readRecords(*items, reading.account, "id", factsReader(reading));
    for (Record &record : page.records)
        record.raw = withoutRecordings(record.raw);
    for (SetAsideItem &item : page.setAside)
        item.raw = withoutRecordings(item.raw);
    return page;
}

Result<Record> parseCall(const QByteArray &body, const Reading &reading)
{
    const json::Document document(body);
    Result<Record> record = readRecord(document.text(), reading.account, "id", factsReader(reading));
    if (record)
        record->raw = withoutRecordings(record->raw);
    return record;
}

Result<QList<Voicemail>> parseVoicemails(const QByteArray &body, const Reading &reading)
{
    const auto read = [&reading](json::Object &item, QByteArrayView raw) -> std::optional<Voicemail> {
        const std::optional<TimePoint> createdAt = item.time("created_at");
        Voicemail voicemail;
        voicemail.id = item.id("id");
        if (!createdAt || voicemail.id.isNull())
            return {};
        voicemail.createdAt = *createdAt;
        voicemail.from = rememberedNumber(item.text("from"), reading.region);
        voicemail.mainNumberId = item.id("main_number_id");
        voicemail.transcript = item.text("transcription");
        voicemail.hasAudio = !item.text("recording_url").isNull();
        voicemail.raw = withoutRecordings(raw);
        return voicemail;
    };
    return readList<Voicemail>(body, "voicemails", read);
}

QString recordingLink(const QByteArray &call)
{
    return QJsonDocument::fromJson(call).object().value("recording_url"_L1).toString();
}

Result<QString> voicemailLink(const QByteArray &voicemails, const QString &id)
{
    const QJsonArray all = QJsonDocument::fromJson(voicemails).object().value("voicemails"_L1).toArray();
    for (const QJsonValue &voicemail : all) {
        const QJsonValue known = voicemail["id"_L1];
        if ((known.isDouble() ? QString::number(qint64(known.toDouble())) : known.toString()) == id)
            return voicemail["recording_url"_L1].toString();
    }
    return failure(Error::Kind::NotFound, u"no such voicemail"_s);
}

Result<QList<ProviderGuest>> parseContacts(const QByteArray &body, const Reading &reading)
{
    const auto read = [&reading](json::Object &item, QByteArrayView raw) -> std::optional<ProviderGuest> {
        ProviderGuest guest;
        guest.providerGuestId = item.id("id");
        if (guest.providerGuestId.isNull())
            return {};
        guest.name = item.text("name");
        if (guest.name.isNull())
            guest.name = item.text("company_name");
        guest.phone = rememberedNumber(item.text("phone"), reading.region);
        guest.email = item.text("email");
        guest.raw = raw.toByteArray();
        return guest;
    };
    return readList<ProviderGuest>(body, "contacts", read);
}

QString parseErrorDetail(const QByteArray &body)
{
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    if (const QString words = fieldErrors(answer); !words.isNull())
        return words;
    const QString error = answer.value("error"_L1).toString();
    return error.isEmpty() ? QString() : error;
}

} // namespace callboard::phoneinc
