// SPDX-License-Identifier: GPL-3.0-or-later
// What Quo says about a call, and what may be concluded from it.
#include "app/sandbox/quo/quoapi.h"
#include "app/sandbox/world/insights.h"
#include "app/sandbox/world/visibility.h"
#include "models/domain/phonenumber.h"

using namespace Qt::StringLiterals;
using namespace callboard::sandbox::quo;
using std::chrono::milliseconds;

namespace callboard::sandbox {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue timeOrNull(const std::optional<TimePoint> &time)
{
    return time ? QJsonValue(toIso(*time)) : QJsonValue();
}

QJsonValue secondsOrNull(const std::optional<Seconds> &seconds)
{
    return seconds ? QJsonValue(qint64(seconds->count())) : QJsonValue();
}

QJsonValue secondsBetween(std::optional<TimePoint> from, std::optional<TimePoint> until)
{
    if (!from || !until || *until < *from)
        return {};
    return qint64(std::chrono::floor<Seconds>(*until - *from).count());
}

double inSeconds(milliseconds time)
{
    return double(time.count()) / 1000.0;
}

QString voicemailId(const WorldCall &call)
{
    return u"VM"_s + QString::number(call.key, 16);
}

bool isFromHotel(const Segment &segment)
{
    return segment.speaker == u"hotel";
}

} // namespace

QJsonObject QuoApi::commonJson(const WorldCall &call) const
{
    const People &people = m_world.people();
    const bool inbound = call.direction == Direction::Inbound;
    const QJsonValue user = textOrNull(userOf(call, people));
    return {{u"id"_s, idOf(call.key)},
            {u"phoneNumberId"_s, textOrNull(lineIdOf(call, people))},
            {u"direction"_s, inbound ? u"incoming"_s : u"outgoing"_s},
            {u"status"_s, statusWord(call)},
            {u"createdAt"_s, toIso(call.offeredAt)},
            {u"answeredAt"_s, timeOrNull(call.answeredAt)},
            {u"completedAt"_s, timeOrNull(call.endedAt)},
            {u"updatedAt"_s, toIso(call.endedAt.value_or(m_world.now()))},
            {u"answeredBy"_s, inbound && call.answeredAt ? user : QJsonValue()},
            {u"initiatedBy"_s, inbound ? QJsonValue() : user},
            {u"duration"_s, secondsOrNull(duration(call))},
            {u"callRoute"_s, inbound ? QJsonValue(u"phone-number"_s) : QJsonValue()},
            {u"forwardedFrom"_s, QJsonValue()},
            {u"forwardedTo"_s, QJsonValue()},
            {u"aiHandled"_s, QJsonValue()}};
}

QJsonObject QuoApi::datedJson(const WorldCall &call, const QString &include) const
{
    QJsonObject json = commonJson(call);
    const QJsonValue user = textOrNull(userOf(call, m_world.people()));
    const QJsonObject ours{{u"phoneNumber"_s, lineNumber(call)}, {u"actorId"_s, user}};
    const QJsonObject theirs{{u"phoneNumber"_s, remoteNumber(call)}, {u"actorId"_s, QJsonValue()}};
    json[u"actorId"_s] = user;
    json[u"participants"_s] = call.key % 2 ? QJsonArray{ours, theirs} : QJsonArray{theirs, ours};
    const QStringList sections = include.split(u',');
    if (sections.contains(u"summary"))
        json[u"summary"_s] = summaryJson(call);
    return json;
}

QJsonObject QuoApi::v1Json(const WorldCall &call) const
{
    QJsonObject json = commonJson(call);
    if (json[u"phoneNumberId"_s].isNull()) // never on this surface
        json[u"phoneNumberId"_s] = lineId(m_world.people().lineOf(lineNumber(call)).value_or(0));
    json[u"userId"_s] = textOrNull(userOf(call, m_world.people()));
    const QString remote = remoteNumber(call);
    json[u"participants"_s] =
        call.key % 2 ? QJsonArray{lineNumber(call), remote} : QJsonArray{remote, lineNumber(call)};
    return json;
}

QJsonObject QuoApi::summaryJson(const WorldCall &call) const
{
    const QStringList bullets = m_business ? summaryBullets(call) : QStringList();
    const bool isThere = !bullets.isEmpty();
    const QJsonValue none;
    return {
        {u"status"_s, isThere ? u"completed"_s : u"absent"_s},
        {u"type"_s, isThere ? QJsonValue(u"human"_s) : none},
        {u"title"_s, none},
        {u"summary"_s, isThere ? QJsonValue(QJsonArray::fromStringList(bullets)) : none},
        {u"nextSteps"_s, isThere ? QJsonValue(QJsonArray::fromStringList(insightsOf(call).nextSteps)) : none},
        {u"jobs"_s, none}};
}

QJsonObject QuoApi::voicemailJson(const WorldCall &call, const ApiRequest &request) const
{
    const bool pending = isVoicemailPending(call);
    return {{u"id"_s, voicemailId(call)},
            {u"status"_s, pending ? u"in-progress"_s : u"completed"_s},
            {u"duration"_s, pending ? QJsonValue() : secondsOrNull(call.duration)},
            {u"recordingUrl"_s, pending ? QJsonValue() : QJsonValue(signedLink(voicemailId(call), request))},
            {u"transcript"_s, pending ? QJsonValue() : textOrNull(call.transcript)}};
}

QJsonArray QuoApi::recordingsJson(const WorldCall &call, const ApiRequest &request) const
{
    QJsonArray recordings;
    const QList<Part> parts = partsOf(call);
    for (const Part &part : parts)
        recordings.append(QJsonObject{{u"id"_s, part.recordingId},
                                      {u"status"_s, u"completed"_s},
                                      {u"startTime"_s, toIso(*call.answeredAt + part.start)},
                                      {u"duration"_s, qint64(part.length.count())},
                                      {u"url"_s, signedLink(part.recordingId, request)},
                                      {u"type"_s, u"audio/mpeg"_s}});
    return recordings;
}

/// Times count from @p zero on.
QJsonArray QuoApi::dialogueJson(const WorldCall &call, const Part &part, milliseconds zero,
                                QLatin1StringView userKey) const
{
    QJsonArray dialogue;
    for (const Segment &segment : part.segments) {
        const bool ours = isFromHotel(segment);
        dialogue.append(QJsonObject{
            {u"content"_s, segment.text},
            {u"start"_s, inSeconds(*segment.start - zero)},
            {u"end"_s, inSeconds(*segment.end - zero)},
            {u"identifier"_s, ours ? lineNumber(call) : remoteNumber(call)},
            {QString(userKey), ours ? textOrNull(userOf(call, m_world.people())) : QJsonValue()}});
    }
    return dialogue;
}

QJsonObject QuoApi::phoneNumberJson(int line) const
{
    const People &people = m_world.people();
    QJsonArray users;
    for (int staff = 0; staff < people.staff().size(); ++staff) {
        if (people.staff()[staff].line == line)
            users.append(userJson(staff));
    }
    return {{u"id"_s, lineId(line)},
            {u"name"_s, people.lines()[line].name},
            {u"number"_s, people.lines()[line].number},
            {u"users"_s, users}};
}

QJsonObject QuoApi::userJson(int staff) const
{
    const QString name = m_world.people().staff()[staff].name;
    return {{u"id"_s, userId(staff)},
            {u"firstName"_s, name.section(u' ', 0, 0)},
            {u"lastName"_s, name.section(u' ', 1)},
            {u"email"_s, u"user%1@example.test"_s.arg(staff)},
            {u"role"_s, staff == 0 ? u"owner"_s : u"member"_s}};
}

QJsonObject QuoApi::contactJson(int index) const
{
    const Guest guest = m_world.people().guest(index);
    const QJsonObject phone{{u"name"_s, u"mobile"_s}, {u"value"_s, guest.phone}};
    const QJsonObject email{{u"name"_s, u"private"_s}, {u"value"_s, guest.email}};
    return {{u"id"_s, u"CT"_s + guest.id.mid(4)},
            {u"source"_s, u"public-api"_s},
            {u"defaultFields"_s,
             QJsonObject{{u"firstName"_s, guest.firstName},
                         {u"lastName"_s, guest.lastName},
                         {u"company"_s, QJsonValue()},
                         {u"phoneNumbers"_s, QJsonArray{phone}},
                         {u"emails"_s, QJsonArray{email}}}}};
}

QJsonArray QuoApi::segmentsTruth(const WorldCall &call) const
{
    const People &people = m_world.people();
    const auto staff = people.staffOf(call.staffId);
    const auto line = people.lineOf(lineNumber(call));
    const QString hotel = staff ? people.staff()[*staff].name : line ? people.lines()[*line].name : QString();
    const QString guest = normalisedNumber(remoteNumber(call));
    QJsonArray truth;
    const QList<Part> parts = partsOf(call);
    for (const Part &part : parts) {
        for (const Segment &segment : part.segments)
            truth.append(QJsonObject{{u"speaker"_s, isFromHotel(segment) ? hotel : guest},
                                     {u"text"_s, segment.text},
                                     {u"start"_s, inSeconds(*segment.start)},
                                     {u"end"_s, inSeconds(*segment.end)}});
    }
    return truth;
}

QJsonArray QuoApi::recordingsTruth(const WorldCall &call) const
{
    QJsonArray truth;
    const bool pending = isVoicemailPending(call);
    if (hasVoicemail(call))
        truth.append(QJsonObject{{u"id"_s, voicemailId(call)},
                                 {u"state"_s, pending ? u"pending"_s : u"available"_s},
                                 {u"seconds"_s, pending ? QJsonValue() : secondsOrNull(call.duration)}});
    const QList<Part> parts = partsOf(call);
    for (const Part &part : parts)
        truth.append(QJsonObject{{u"id"_s, part.recordingId},
                                 {u"state"_s, u"available"_s},
                                 {u"seconds"_s, qint64(part.length.count())}});
    return truth;
}

std::optional<QJsonObject> QuoApi::truth(const WorldCall &call) const
{
    const People &people = m_world.people();
    if (!isKnownTo(Provider::Quo, call, people))
        return {};
    if (!m_datedHasCalls && isWord(remoteNumber(call))) // the older surface lists calls by their number
        return {};
    const bool outbound = call.direction == Direction::Outbound;
    const QString remote = normalisedNumber(remoteNumber(call));
    const QString line = normalisedNumber(lineNumber(call));
    const auto staff = people.staffOf(call.staffId);
    const QJsonArray segments = m_business ? segmentsTruth(call) : QJsonArray();
    QStringList lines;
    for (const QJsonValue &segment : segments)
        lines << segment[u"speaker"_s].toString() + u": "_s + segment[u"text"_s].toString();
    QString transcript = lines.join(u'\n');
    if (hasVoicemail(call) && !isVoicemailPending(call))
        transcript = call.transcript;
    const QStringList bullets = m_business ? summaryBullets(call) : QStringList();
    QJsonArray steps;
    const QStringList nextSteps = bullets.isEmpty() ? QStringList() : insightsOf(call).nextSteps;
    for (const QString &step : nextSteps)
        steps.append(QJsonObject{{u"text"_s, step}, {u"done"_s, false}});
    const auto ringEnd = call.answeredAt ? call.answeredAt : call.endedAt;
    return QJsonObject{{u"api"_s, callboard::keyOf(provider())},
                       {u"provider_call_id"_s, idOf(call.key)},
                       {u"provider_call_sid"_s, idOf(call.key)},
                       {u"direction"_s, callboard::keyOf(call.direction)},
                       {u"status"_s, callboard::keyOf(outcome(call))},
                       {u"provider_status"_s, statusWord(call)},
                       {u"provider"_s, u"quo"_s},
                       {u"from_number"_s, outbound ? line : remote},
                       {u"to_number"_s, outbound ? remote : line},
                       {u"line"_s, line},
                       {u"remote_number"_s, remote},
                       {u"started_at"_s, toIso(call.offeredAt)},
                       {u"start_derived"_s, false},
                       {u"created_at"_s, toIso(call.offeredAt)},
                       {u"answered_at"_s, timeOrNull(call.answeredAt)},
                       {u"ended_at"_s, timeOrNull(call.endedAt)},
                       {u"ring_seconds"_s, secondsBetween(call.offeredAt, ringEnd)},
                       {u"talk_seconds"_s, secondsBetween(call.answeredAt, call.endedAt)},
                       {u"duration_seconds"_s, secondsOrNull(duration(call))},
                       {u"staff_id"_s, textOrNull(userOf(call, people))},
                       {u"staff_name"_s, staff ? QJsonValue(people.staff()[*staff].name) : QJsonValue()},
                       {u"recordings"_s, recordingsTruth(call)},
                       {u"transcript"_s, textOrNull(transcript)},
                       {u"segments"_s, segments},
                       {u"summary"_s, textOrNull(bullets.join(u'\n'))},
                       {u"action_items"_s, steps}};
}

} // namespace callboard::sandbox
