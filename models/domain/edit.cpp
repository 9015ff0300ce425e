// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/edit.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

QString keyOrNull(const QJsonObject &json, QStringView key)
{
    const QString text = json.value(key).toString();
    return text.isEmpty() ? QString() : text;
}

void put(QJsonObject &json, const QString &key, const QString &value)
{
    if (!value.isNull())
        json.insert(key, value);
}

/// Links that can be given to a call while it is logged.
const QStringList &newCallReferences()
{
    static const QStringList keys{u"customer_id"_s, u"ticket_id"_s, u"reservation_id"_s};
    return keys;
}

} // namespace

QString keyOf(OutboxKind kind)
{
    switch (kind) {
    case OutboxKind::Update:
        return u"update"_s;
    case OutboxKind::Create:
        return u"create"_s;
    case OutboxKind::Delete:
        return u"delete"_s;
    case OutboxKind::Guest:
        return u"guest"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QString keyOf(OutboxState state)
{
    switch (state) {
    case OutboxState::Queued:
        return u"queued"_s;
    case OutboxState::Sending:
        return u"sending"_s;
    case OutboxState::Unknown:
        return u"unknown"_s;
    case OutboxState::Acknowledged:
        return u"acknowledged"_s;
    case OutboxState::Rejected:
        return u"rejected"_s;
    case OutboxState::Conflict:
        return u"conflict"_s;
    case OutboxState::Held:
        return u"held"_s;
    }
    Q_UNREACHABLE();
    return {};
}

bool waitsForUser(OutboxState state)
{
    return state == OutboxState::Rejected || state == OutboxState::Conflict || state == OutboxState::Held;
}

std::optional<QString> fieldValue(const CallFacts &facts, Field field)
{
    switch (field) {
    case Field::Notes:
        return facts.notes;
    case Field::Summary:
        return facts.summary;
    case Field::Transcript:
        return facts.transcript;
    case Field::Guest:
        return facts.guestId;
    case Field::Staff:
        return facts.staffId;
    case Field::Status:
        return facts.status ? keyOf(*facts.status) : QString();
    case Field::Ticket:
        return facts.references.value(u"ticket_id"_s);
    case Field::Customer:
        return facts.references.value(u"customer_id"_s);
    case Field::Reservation:
        return facts.references.value(u"reservation_id"_s);
    case Field::Tags:
        return facts.tags.join(u'\n');
    case Field::SummaryDetailed:
        return facts.summaryDetailed;
    case Field::Topics:
        return facts.topics.join(u'\n');
    case Field::Sentiments:
        return facts.sentiments.join(u'\n');
    case Field::RecordingUrl: // a link is never kept
    case Field::Segments:
    case Field::ActionItems:
    case Field::Times:
    case Field::Numbers:
        return {};
    }
    Q_UNREACHABLE();
    return {};
}

QJsonObject newCallToJson(const NewCall &call)
{
    const CallFacts &facts = call.facts;
    QJsonObject json;
    put(json, u"direction"_s, facts.direction ? keyOf(*facts.direction) : QString());
    put(json, u"status"_s, facts.status ? keyOf(*facts.status) : QString());
    put(json, u"provider"_s, facts.provider);
    put(json, u"from_number"_s, facts.fromNumber);
    put(json, u"to_number"_s, facts.toNumber);
    put(json, u"started_at"_s, facts.startedAt ? toIso(*facts.startedAt) : QString());
    if (facts.duration)
        json.insert(u"duration_seconds"_s, qint64(facts.duration->count()));
    put(json, u"recording_url"_s, call.recordingUrl);
    put(json, u"transcript"_s, facts.transcript);
    put(json, u"summary"_s, facts.summary);
    put(json, u"notes"_s, facts.notes);
    put(json, u"ended_at"_s, facts.endedAt ? toIso(*facts.endedAt) : QString());
    put(json, u"summary_detailed"_s, facts.summaryDetailed);
    put(json, u"guest_id"_s, facts.guestId);
    put(json, u"staff_id"_s, facts.staffId);
    if (!facts.topics.isEmpty())
        json.insert(u"topics"_s, QJsonArray::fromStringList(facts.topics));
    for (const QString &key : newCallReferences())
        put(json, key, facts.references.value(key));
    return json;
}

NewCall newCallFromJson(AccountId account, const QJsonObject &json)
{
    NewCall call{.account = account};
    CallFacts &facts = call.facts;
    facts.direction = directionFromKey(json.value(u"direction").toString());
    facts.status = callStatusFromKey(json.value(u"status").toString());
    facts.provider = keyOrNull(json, u"provider");
    facts.fromNumber = keyOrNull(json, u"from_number");
    facts.toNumber = keyOrNull(json, u"to_number");
    facts.startedAt = fromIso(json.value(u"started_at").toString());
    if (json.contains(u"duration_seconds"))
        facts.duration = Seconds(json.value(u"duration_seconds").toInteger());
    call.recordingUrl = keyOrNull(json, u"recording_url");
    facts.transcript = keyOrNull(json, u"transcript");
    facts.summary = keyOrNull(json, u"summary");
    facts.notes = keyOrNull(json, u"notes");
    facts.endedAt = fromIso(json.value(u"ended_at").toString());
    facts.summaryDetailed = keyOrNull(json, u"summary_detailed");
    facts.guestId = keyOrNull(json, u"guest_id");
    facts.staffId = keyOrNull(json, u"staff_id");
    for (const QJsonValue &topic : json.value(u"topics").toArray())
        facts.topics << topic.toString();
    for (const QString &key : newCallReferences()) {
        if (json.contains(key))
            facts.references.insert(key, json.value(key).toString());
    }
    return call;
}

} // namespace callboard
