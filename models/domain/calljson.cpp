// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/calljson.h"

#include "models/domain/corrections.h"
#include "models/domain/guest.h"

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

QJsonValue text(const QString &value)
{
    return value.isNull() ? QJsonValue() : QJsonValue(value);
}

QJsonValue moment(const std::optional<TimePoint> &time)
{
    return time ? QJsonValue(toIso(*time)) : QJsonValue();
}

QJsonValue seconds(const std::optional<Seconds> &length)
{
    return length ? QJsonValue(qint64(length->count())) : QJsonValue();
}

/// Offsets into audio keep their milliseconds.
QJsonValue offset(const std::optional<std::chrono::milliseconds> &time)
{
    return time ? QJsonValue(double(time->count()) / 1000.0) : QJsonValue();
}

template<typename Enum> QJsonValue key(const std::optional<Enum> &value)
{
    return value ? QJsonValue(keyOf(*value)) : QJsonValue();
}

QString keyOf(Recording::State state)
{
    switch (state) {
    case Recording::State::Available:
        return u"available"_s;
    case Recording::State::Pending:
        return u"pending"_s;
    case Recording::State::Gone:
        return u"gone"_s;
    case Recording::State::Elsewhere:
        return u"elsewhere"_s;
    }
    Q_UNREACHABLE();
    return {};
}

template<typename Item, typename ToJson> QJsonArray array(const QList<Item> &items, ToJson toJson)
{
    QJsonArray result;
    for (const Item &item : items)
        result.append(toJson(item));
    return result;
}

QJsonObject recordingJson(const Recording &recording)
{
    return {{u"id"_s, text(recording.id)},
            {u"state"_s, keyOf(recording.state)},
            {u"seconds"_s, seconds(recording.length)}};
}

QJsonObject segmentJson(const Segment &segment)
{
    return {{u"speaker"_s, text(segment.speaker)},
            {u"text"_s, text(segment.text)},
            {u"start"_s, offset(segment.start)},
            {u"end"_s, offset(segment.end)}};
}

QJsonArray segmentsJson(const Call &call)
{
    QJsonArray result;
    for (int i = 0; i < int(call.segments.size()); ++i) {
        QJsonObject json = segmentJson(call.segments[i]);
        if (const Correction *correction = correctionAt(call, i)) {
            json[u"original"_s] = correction->original;
            json[u"theirs"_s] = text(correction->theirs);
        }
        result.append(json);
    }
    return result;
}

/// Of turns that the transcript no longer has.
QJsonArray lostCorrectionsJson(const Call &call)
{
    QJsonArray result;
    for (const Correction &correction : call.corrections) {
        if (!correction.segment)
            result.append(QJsonObject{{u"record"_s, correction.record.toString()},
                                      {u"start"_s, offset(correction.start)},
                                      {u"original"_s, correction.original},
                                      {u"text"_s, correction.text}});
    }
    return result;
}

QJsonObject actionItemJson(const ActionItem &item)
{
    return {{u"text"_s, text(item.text)}, {u"done"_s, item.done}};
}

QJsonObject recordJson(const RecordInfo &record, const QString &account)
{
    return {{u"account"_s, text(account)},
            {u"provider"_s, callboard::keyOf(record.provider)},
            {u"provider_call_id"_s, text(record.ref.providerCallId)},
            {u"provider_call_sid"_s, text(record.providerCallSid)},
            {u"seen_at"_s, moment(record.seenAt)},
            {u"deleted_at"_s, moment(record.deletedAt)}};
}

QJsonObject legJson(const Leg &leg)
{
    return {{u"id"_s, text(leg.id)},
            {u"from_number"_s, text(leg.fromNumber)},
            {u"to_number"_s, text(leg.toNumber)},
            {u"staff_id"_s, text(leg.staffId)},
            {u"staff_name"_s, text(leg.staffName)},
            {u"status"_s, key(leg.status)},
            {u"started_at"_s, moment(leg.startedAt)},
            {u"answered_at"_s, moment(leg.answeredAt)},
            {u"ended_at"_s, moment(leg.endedAt)}};
}

QJsonObject provenanceJson(const QMap<Field, RecordRef> &provenance)
{
    QJsonObject json;
    for (auto it = provenance.begin(); it != provenance.end(); ++it)
        json[callboard::keyOf(it.key())] = it.value().toString();
    return json;
}

QJsonArray fieldsJson(const QSet<Field> &fields)
{
    QStringList keys;
    for (Field field : fields)
        keys << callboard::keyOf(field);
    keys.sort();
    return QJsonArray::fromStringList(keys);
}

void addWhoAndWhen(QJsonObject &json, const Call &call)
{
    json[u"direction"_s] = key(call.direction);
    json[u"status"_s] = key(call.status);
    json[u"provider_status"_s] = text(call.providerStatus);
    json[u"provider"_s] = text(call.provider);
    json[u"from_number"_s] = text(call.fromNumber);
    json[u"to_number"_s] = text(call.toNumber);
    json[u"line"_s] = text(call.line());
    json[u"remote_number"_s] = text(call.remoteNumber());
    json[u"started_at"_s] = moment(call.startedAt);
    json[u"start_derived"_s] = call.startDerived;
    json[u"created_at"_s] = moment(call.createdAt);
    json[u"answered_at"_s] = moment(call.answeredAt);
    json[u"ended_at"_s] = moment(call.endedAt);
    json[u"ring_seconds"_s] = seconds(call.ring);
    json[u"talk_seconds"_s] = seconds(call.talk);
    json[u"duration_seconds"_s] = seconds(call.duration);
    json[u"staff_id"_s] = text(call.staffId);
    json[u"staff_name"_s] = text(call.staffName);
    json[u"guest_id"_s] = text(call.guestId);
    json[u"guest_name"_s] = text(call.guestName);
    json[u"guest"_s] = key(call.guest);
    json[u"guest_origin"_s] = key(call.guestOrigin);
    for (const QString &reference : {u"reservation_id"_s, u"ticket_id"_s, u"customer_id"_s, u"case_id"_s,
                                     u"sequence_id"_s, u"property_id"_s})
        json[reference] = text(call.references.value(reference));
    json[u"provider_call_sid"_s] = text(call.providerCallSid);
    json[u"parent_call_sid"_s] = text(call.parentCallSid);
}

void addContent(QJsonObject &json, const Call &call)
{
    json[u"recordings"_s] = array(call.recordings, recordingJson);
    json[u"transcript"_s] = text(call.transcript);
    json[u"segments"_s] = segmentsJson(call);
    json[u"lost_corrections"_s] = lostCorrectionsJson(call);
    json[u"summary"_s] = text(call.summary);
    json[u"summary_detailed"_s] = text(call.summaryDetailed);
    json[u"topics"_s] = QJsonArray::fromStringList(call.topics);
    json[u"sentiments"_s] = QJsonArray::fromStringList(call.sentiments);
    json[u"action_items"_s] = array(call.actionItems, actionItemJson);
    json[u"notes"_s] = text(call.notes);
    json[u"tags"_s] = QJsonArray::fromStringList(call.tags);
}

template<typename RecordToJson>
QJsonObject callObject(const Call &call, const QString &accountName, RecordToJson toJson)
{
    QJsonObject json{{u"id"_s, call.ref().toString()},
                     {u"account"_s, text(accountName)},
                     {u"provider_call_id"_s, text(call.ref().providerCallId)}};
    addWhoAndWhen(json, call);
    addContent(json, call);
    json[u"legs"_s] = array(call.legs, legJson);
    json[u"provenance"_s] = provenanceJson(call.provenance);
    json[u"kept_here"_s] = fieldsJson(call.keptHere);
    json[u"pending"_s] = fieldsJson(call.pending);
    json[u"reviewed"_s] = call.reviewed;
    json[u"edited"_s] = call.edited;
    json[u"conflict"_s] = call.conflict;
    json[u"deleted"_s] = call.isDeleted() || call.deletedHere;
    json[u"records"_s] = array(call.records, toJson);
    return json;
}

/// The raw reply as JSON where it is an object, else as text, so that nothing the provider said is lost.
QJsonValue rawJson(const QByteArray &raw)
{
    const QJsonDocument document = QJsonDocument::fromJson(raw);
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(QString::fromUtf8(raw));
}

} // namespace

QJsonObject callToJson(const Call &call, const QString &accountName)
{
    return callObject(call, accountName, [&](const RecordInfo &record) {
        return recordJson(record, record.ref.account == call.ref().account ? accountName : QString());
    });
}

QJsonObject callWithRecordsToJson(const Call &call, const QHash<AccountId, QString> &accountNames)
{
    QJsonObject json =
        callObject(call, accountNames.value(call.ref().account), [&](const RecordInfo &record) {
            QJsonObject source = recordJson(record, accountNames.value(record.ref.account));
            source[u"raw"_s] = rawJson(record.raw);
            source[u"details"_s] = record.rawDetails.isNull() ? QJsonValue() : rawJson(record.rawDetails);
            return source;
        });
    json[u"recordings"_s] = array(call.recordings, [](const Recording &recording) {
        QJsonObject withRecord = recordingJson(recording);
        withRecord[u"record"_s] = recording.record.toString();
        return withRecord;
    });
    return json;
}

QJsonObject outboxItemToJson(const OutboxItem &item, const QString &accountName)
{
    const bool isUpdate = item.kind == OutboxKind::Update;
    return {{u"id"_s, qint64(item.id)},
            {u"call"_s, item.call.toString()},
            {u"account"_s, text(accountName)},
            {u"kind"_s, callboard::keyOf(item.kind)},
            {u"field"_s, isUpdate ? QJsonValue(callboard::keyOf(item.field)) : QJsonValue()},
            {u"before"_s, text(item.before)},
            {u"after"_s, text(item.after)},
            {u"theirs"_s, text(item.theirs)},
            {u"payload"_s, item.payload.isEmpty() ? QJsonValue() : QJsonValue(item.payload)},
            {u"state"_s, callboard::keyOf(item.state)},
            {u"attempts"_s, item.attempts},
            {u"problem"_s, text(item.problem)},
            {u"created_at"_s, toIso(item.createdAt)},
            {u"changed_at"_s, toIso(item.changedAt)},
            {u"not_before"_s, moment(item.notBefore)}};
}

QStringList callJsonColumns()
{
    return {u"id"_s,
            u"account"_s,
            u"direction"_s,
            u"status"_s,
            u"provider_status"_s,
            u"provider"_s,
            u"from_number"_s,
            u"to_number"_s,
            u"line"_s,
            u"remote_number"_s,
            u"started_at"_s,
            u"answered_at"_s,
            u"ended_at"_s,
            u"ring_seconds"_s,
            u"talk_seconds"_s,
            u"duration_seconds"_s,
            u"staff_id"_s,
            u"staff_name"_s,
            u"guest_id"_s,
            u"guest_name"_s,
            u"reservation_id"_s,
            u"provider_call_sid"_s,
            u"summary"_s,
            u"notes"_s,
            u"transcript"_s,
            u"deleted"_s};
}

} // namespace callboard
