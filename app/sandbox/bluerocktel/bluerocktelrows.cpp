// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of BlueRockTEL: what they show, what may be written into them, and what a perfect reader makes of
// them.
#include "app/sandbox/bluerocktel/bluerocktelapi.h"

#include "app/sandbox/world/insights.h"
#include "app/sandbox/world/visibility.h"
#include "models/domain/phonenumber.h"

#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace callboard::sandbox {

namespace {

constexpr int firstUser = 3;
constexpr int firstContact = 1000;
constexpr int firstCustomer = 500;
constexpr int firstTicket = 300;

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue idText(const QJsonValue &id)
{
    return id.isDouble() ? QJsonValue(QString::number(id.toInteger())) : QJsonValue();
}

/// "late-checkout" as somebody at the desk would write it.
QString subjectOf(const WorldCall &call)
{
    if (call.topic.isEmpty() || call.key % 2)
        return {};
    QString subject = call.topic;
    subject.replace(u'-', u' ');
    return subject.first(1).toUpper() + subject.sliced(1);
}

/// Numbers are free text in a CRM: some were typed with spaces.
QString writtenNumber(const WorldCall &call, const QString &number)
{
    if (call.loggedThrough || call.key % 4 || !number.startsWith(u"+33") || number.size() != 12)
        return number;
    return u"+33 %1 %2 %3"_s.arg(number.mid(3, 3), number.mid(6, 3), number.mid(9));
}

/// The CRM has three words, and its default for calls that are not over.
QString wordOf(const WorldCall &call)
{
    switch (call.status) {
    case CallStatus::Ringing:
    case CallStatus::Active:
        return u"in_progress"_s;
    case CallStatus::Completed:
        return u"completed"_s;
    case CallStatus::Missed:
    case CallStatus::Failed:
        return u"missed"_s;
    case CallStatus::Voicemail:
        return u"voicemail"_s;
    }
    Q_UNREACHABLE();
    return {};
}

bool isAnswered(const WorldCall &call)
{
    return call.status == CallStatus::Completed || isLive(call.status);
}

CallStatus statusOf(const QString &word, bool answered, bool ended)
{
    if (word == u"voicemail")
        return CallStatus::Voicemail;
    if (word == u"missed" || !answered)
        return CallStatus::Missed;
    return word == u"completed" || ended ? CallStatus::Completed : CallStatus::Active;
}

QJsonArray segmentsOf(const Insights &insights)
{
    QJsonArray segments;
    for (const Segment &segment : insights.segments)
        segments.append(QJsonObject{{u"speaker"_s, segment.speaker == u"hotel" ? u"Agent"_s : u"Caller"_s},
                                    {u"text"_s, segment.text},
                                    {u"start"_s, double(segment.start->count()) / 1000.0},
                                    {u"end"_s, double(segment.end->count()) / 1000.0}});
    return segments;
}

QString detailedSummary(const WorldCall &call, const Insights &insights)
{
    if (call.summary.isEmpty() || insights.nextSteps.isEmpty())
        return {};
    return call.summary + u"\n- "_s + insights.nextSteps.join(u"\n- "_s);
}

const QStringList &textColumns()
{
    static const QStringList names{u"status"_s,         u"direction"_s,       u"subject"_s,
                                   u"body"_s,           u"number_from"_s,     u"number_to"_s,
                                   u"recording_file"_s, u"transcription"_s,   u"transcription_diarized"_s,
                                   u"summary"_s,        u"summary_detailed"_s};
    return names;
}

} // namespace

QJsonValue BlueRockTelApi::time(const std::optional<TimePoint> &moment) const
{
    if (!moment)
        return {};
    if (dialect(u"times"_s) == u"iso")
        return toIso(*moment);
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMs(*moment), QTimeZone("Europe/Paris"));
    return local.toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

/// A JSON column whose model does not cast it comes as a text.
QJsonValue BlueRockTelApi::column(const QJsonArray &value) const
{
    if (dialect(u"columns"_s) == u"lists")
        return value;
    return QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact));
}

/// Columns by what the world says, before anybody wrote into them; texts and lists.
QJsonObject BlueRockTelApi::own(const WorldCall &call) const
{
    const Insights insights = insightsOf(call);
    const auto guest = m_world.people().guestOfId(call.guestId);
    QJsonArray sentiments;
    if (!insights.sentiment.isEmpty())
        sentiments.append(QJsonObject{{u"speaker"_s, u"Caller"_s}, {u"sentiment"_s, insights.sentiment}});
    const bool isGenerated = !call.loggedThrough;
    const bool hasTicket = isGenerated && call.key % 11 == 0;
    QJsonObject columns{
        {u"ticket_id"_s, hasTicket ? QJsonValue(firstTicket + int(call.key % 90)) : QJsonValue()},
        {u"customer_id"_s, guest ? QJsonValue(firstCustomer + *guest / 2) : QJsonValue()},
        {u"status"_s, wordOf(call)},
        {u"answered"_s, isAnswered(call)},
        {u"subject"_s, textOrNull(subjectOf(call))},
        {u"recording_file"_s,
         call.recordingUrl.isEmpty() ? QJsonValue() : QJsonValue(u"recordings/%1.mp3"_s.arg(call.key))},
        {u"started_at"_s, isGenerated ? time(call.offeredAt) : QJsonValue()},
        {u"transcription_diarized"_s, textOrNull(joinedText(insights.segments, u"Agent"_s, u"Caller"_s))},
        {u"summary_detailed"_s, textOrNull(detailedSummary(call, insights))},
        {u"sentiments"_s, sentiments},
        {u"topics"_s, QJsonArray::fromStringList(insights.topics)},
        {u"segments"_s, segmentsOf(insights)},
    };
    const QJsonObject written = m_columns.value(call.key);
    for (auto entry = written.begin(); entry != written.end(); ++entry)
        columns[entry.key()] = entry.value();
    return columns;
}

QJsonObject BlueRockTelApi::row(const WorldCall &call) const
{
    const auto staff = m_world.people().staffOf(call.staffId);
    const auto guest = m_world.people().guestOfId(call.guestId);
    QJsonObject row = own(call);
    for (const QString &name : {u"sentiments"_s, u"topics"_s, u"segments"_s})
        row[name] = column(row.value(name).toArray());
    row[u"id"_s] = CallLedger::idOf(call);
    row[u"user_id"_s] = staff ? QJsonValue(firstUser + *staff) : QJsonValue();
    row[u"contact_id"_s] = guest ? QJsonValue(firstContact + *guest) : QJsonValue();
    row[u"direction"_s] = callboard::keyOf(call.direction);
    row[u"body"_s] = textOrNull(call.notes);
    row[u"number_from"_s] = textOrNull(writtenNumber(call, call.fromNumber));
    row[u"number_to"_s] = textOrNull(writtenNumber(call, call.toNumber));
    row[u"ended_at"_s] = time(call.endedAt);
    row[u"transcription"_s] = textOrNull(call.transcript);
    row[u"summary"_s] = textOrNull(call.summary);
    row[u"created_at"_s] = time(call.loggedAt);
    row[u"updated_at"_s] = time(call.changedAt);
    return row;
}

QString BlueRockTelApi::idOf(quint64 key) const
{
    const auto call = m_world.call(key);
    return call ? QString::number(CallLedger::idOf(*call)) : QString();
}

std::optional<quint64> BlueRockTelApi::keyOf(const QString &id) const
{
    bool ok = false;
    const qint64 number = id.toLongLong(&ok);
    return ok ? m_ledger.keyOf(number) : std::nullopt;
}

QJsonObject BlueRockTelApi::userJson(int index) const
{
    const StaffMember &member = m_world.people().staff()[index];
    const bool camel = dialect(u"names"_s) == u"camel";
    return {{u"id"_s, firstUser + index},
            {u"name"_s, member.name},
            {u"email"_s, index == 6 ? m_email : u"staff%1@embruns.example"_s.arg(index)},
            {camel ? u"mobilePhone"_s : u"mobile_phone"_s, QJsonValue()},
            {u"phone"_s, m_world.people().lines()[member.line].number},
            {u"active"_s, true}};
}

QJsonObject BlueRockTelApi::contactJson(int index) const
{
    const Guest guest = m_world.people().guest(index);
    const bool camel = dialect(u"names"_s) == u"camel";
    return {{u"id"_s, firstContact + index},
            {camel ? u"firstName"_s : u"first_name"_s, guest.firstName},
            {camel ? u"lastName"_s : u"last_name"_s, guest.lastName},
            {camel ? u"emailAddress"_s : u"email_address"_s, guest.email},
            {camel ? u"mobilePhone"_s : u"mobile_phone"_s, guest.phone},
            {camel ? u"landlinePhone"_s : u"landline_phone"_s, QJsonValue()},
            {u"company"_s, QJsonValue()},
            {u"customer_id"_s, firstCustomer + index / 2}};
}

ApiReply BlueRockTelApi::contact(const QString &id) const
{
    bool ok = false;
    const int index = id.toInt(&ok) - firstContact;
    if (!ok || index < 0 || index >= m_world.people().guestCount())
        return jsonReply({{u"message"_s, u"Not Found"_s}}, 404);
    return jsonReply(contactJson(index));
}

QJsonObject BlueRockTelApi::problemsIn(const QJsonObject &body, bool isNew) const
{
    QJsonObject problems;
    const auto add = [&problems](const QString &field, const QString &words) {
        problems.insert(field, QJsonArray{words.arg(QString(field).replace(u'_', u' '))});
    };
    for (const QString &field : {u"direction"_s, u"status"_s}) {
        if (isNew ? body.value(field).toString().isEmpty() : body.value(field).isNull())
            add(field, u"The %1 field is required."_s);
    }
    const auto oneOf = [&](const QString &field, const QStringList &words) {
        if (body.value(field).isString() && !words.contains(body.value(field).toString()))
            add(field, u"The selected %1 is invalid."_s);
    };
    oneOf(u"direction"_s, {u"inbound"_s, u"outbound"_s});
    oneOf(u"status"_s, {u"completed"_s, u"missed"_s, u"voicemail"_s, u"in_progress"_s});
    for (const QString &field : textColumns()) {
        const QJsonValue value = body.value(field);
        if (!value.isUndefined() && !value.isNull() && !value.isString())
            add(field, u"The %1 must be a string."_s);
    }
    for (const QString &field : {u"started_at"_s, u"ended_at"_s}) {
        if (!body.value(field).toString().isEmpty() && !fromIso(body.value(field).toString()))
            add(field, u"The %1 is not a valid date."_s);
    }
    for (const QString &field : {u"customer_id"_s, u"ticket_id"_s}) {
        const QJsonValue value = body.value(field);
        if (!value.isUndefined() && !value.isNull() && value.toInteger(0) <= 0)
            add(field, u"The %1 must be an integer."_s);
    }
    const QJsonValue contact = body.value(u"contact_id"_s);
    const qint64 index = contact.toInteger(0) - firstContact;
    if (!contact.isUndefined() && !contact.isNull() && (index < 0 || index >= m_world.people().guestCount()))
        add(u"contact_id"_s, u"The selected %1 is invalid."_s);
    return problems;
}

CallChange BlueRockTelApi::worldChange(const QJsonObject &body) const
{
    CallChange change;
    const auto text = [&body](const QString &field) -> std::optional<QString> {
        return body.contains(field) ? std::optional(body.value(field).toString()) : std::nullopt;
    };
    change.notes = text(u"body"_s);
    change.summary = text(u"summary"_s);
    change.transcript = text(u"transcription"_s);
    change.fromNumber = text(u"number_from"_s);
    change.toNumber = text(u"number_to"_s);
    change.recordingUrl = text(u"recording_file"_s);
    change.endedAt = fromIso(body.value(u"ended_at"_s).toString());
    if (body.contains(u"contact_id"_s)) {
        const int index = int(body.value(u"contact_id"_s).toInteger()) - firstContact;
        change.guestId = index < 0 ? QString() : m_world.people().guestId(index);
    }
    if (body.contains(u"status"_s))
        change.status =
            statusOf(body.value(u"status"_s).toString(), body.value(u"answered"_s).toBool(true), true);
    return change;
}

void BlueRockTelApi::keepColumns(quint64 key, const QJsonObject &body)
{
    QJsonObject &columns = m_columns[key];
    for (const QString &name :
         {u"ticket_id"_s, u"customer_id"_s, u"subject"_s, u"recording_file"_s, u"transcription_diarized"_s,
          u"summary_detailed"_s, u"sentiments"_s, u"topics"_s, u"segments"_s, u"status"_s, u"answered"_s}) {
        if (body.contains(name))
            columns[name] = body.value(name);
    }
    if (body.contains(u"started_at"_s))
        columns[u"started_at"_s] = time(fromIso(body.value(u"started_at"_s).toString()));
}

std::optional<CallChange> BlueRockTelApi::changeOf(const QJsonObject &fields) const
{
    static const QStringList known{u"body"_s,        u"summary"_s,    u"transcription"_s,
                                   u"number_from"_s, u"number_to"_s,  u"recording_file"_s,
                                   u"ended_at"_s,    u"contact_id"_s, u"status"_s};
    const QStringList names = fields.keys();
    const bool understood =
        std::all_of(names.begin(), names.end(), [](const QString &name) { return known.contains(name); });
    if (!understood || !problemsIn(fields, false).isEmpty())
        return {};
    return worldChange(fields);
}

std::optional<QJsonObject> BlueRockTelApi::truth(const WorldCall &call) const
{
    if (!isKnownTo(provider(), call, m_world.people()))
        return {};
    const QJsonObject columns = own(call);
    const auto staff = m_world.people().staffOf(call.staffId);
    const auto guest = m_world.people().guestOfId(call.guestId);
    const QString word = columns.value(u"status"_s).toString();
    const CallStatus status =
        statusOf(word, columns.value(u"answered"_s).toBool(true), call.endedAt.has_value());
    const auto start = call.loggedThrough || m_columns.value(call.key).contains(u"started_at"_s)
        ? fromIso(columns.value(u"started_at"_s).toString())
        : std::optional(call.offeredAt);
    std::optional<qint64> length;
    if (start && call.endedAt && *call.endedAt >= *start)
        length = std::chrono::floor<Seconds>(*call.endedAt - *start).count();
    const QJsonValue seconds = length ? QJsonValue(*length) : QJsonValue();
    const QString from = normalisedNumber(call.fromNumber);
    const QString to = normalisedNumber(call.toNumber);
    const bool outbound = call.direction == Direction::Outbound;
    QJsonArray recordings;
    if (!columns.value(u"recording_file"_s).toString().isEmpty())
        recordings.append(QJsonObject{{u"id"_s, QString::number(CallLedger::idOf(call))},
                                      {u"state"_s, u"available"_s},
                                      {u"seconds"_s, QJsonValue()}});
    QStringList topics;
    if (const QString subject = columns.value(u"subject"_s).toString(); !subject.isEmpty())
        topics << subject;
    for (const QJsonValue &topic : columns.value(u"topics"_s).toArray()) {
        if (!topics.contains(topic.toString(), Qt::CaseInsensitive))
            topics << topic.toString();
    }
    QJsonArray sentiments;
    for (const QJsonValue &sentiment : columns.value(u"sentiments"_s).toArray())
        sentiments.append(sentiment[u"sentiment"_s]);
    return QJsonObject{
        {u"api"_s, callboard::keyOf(provider())},
        {u"provider_call_id"_s, QString::number(CallLedger::idOf(call))},
        {u"direction"_s, callboard::keyOf(call.direction)},
        {u"status"_s, callboard::keyOf(status)},
        {u"provider_status"_s, word},
        {u"from_number"_s, textOrNull(from)},
        {u"to_number"_s, textOrNull(to)},
        {u"line"_s, textOrNull(outbound ? from : to)},
        {u"remote_number"_s, textOrNull(outbound ? to : from)},
        {u"started_at"_s, start ? QJsonValue(toIso(*start)) : QJsonValue()},
        {u"start_derived"_s, false},
        {u"created_at"_s, toIso(call.loggedAt)},
        {u"ended_at"_s, call.endedAt ? QJsonValue(toIso(*call.endedAt)) : QJsonValue()},
        {u"ring_seconds"_s, status == CallStatus::Missed ? seconds : QJsonValue()},
        {u"duration_seconds"_s, seconds},
        {u"staff_id"_s, staff ? QJsonValue(QString::number(firstUser + *staff)) : QJsonValue()},
        {u"staff_name"_s,
         staff && dialect(u"users"_s) == u"open" ? QJsonValue(m_world.people().staff()[*staff].name)
                                                 : QJsonValue()},
        {u"guest_id"_s, guest ? QJsonValue(QString::number(firstContact + *guest)) : QJsonValue()},
        {u"ticket_id"_s, idText(columns.value(u"ticket_id"_s))},
        {u"customer_id"_s, idText(columns.value(u"customer_id"_s))},
        {u"recordings"_s, recordings},
        {u"transcript"_s,
         textOrNull(call.transcript.isEmpty() ? columns.value(u"transcription_diarized"_s).toString()
                                              : call.transcript)},
        {u"segments"_s, columns.value(u"segments"_s).toArray()},
        {u"summary"_s, textOrNull(call.summary)},
        {u"summary_detailed"_s, textOrNull(columns.value(u"summary_detailed"_s).toString())},
        {u"topics"_s, QJsonArray::fromStringList(topics)},
        {u"sentiments"_s, sentiments},
        {u"notes"_s, textOrNull(call.notes)}};
}

} // namespace callboard::sandbox
