// SPDX-License-Identifier: GPL-3.0-or-later
// What Aircall says about a call, and what may be concluded from it.
#include "app/sandbox/aircall/aircallapi.h"
#include "app/sandbox/aircall/aircallcall.h"
#include "app/sandbox/world/visibility.h"
#include "models/domain/phonenumber.h"

using namespace Qt::StringLiterals;
using namespace callboard::sandbox::aircall;

namespace callboard::sandbox {

namespace {

constexpr int linkLifetime = 3600;
constexpr int shortLinkLifetime = 3 * 3600;

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue isoOrNull(const std::optional<TimePoint> &time)
{
    return time ? QJsonValue(toIso(std::chrono::floor<Seconds>(*time))) : QJsonValue();
}

QJsonValue secondsBetween(std::optional<TimePoint> from, std::optional<TimePoint> until)
{
    if (!from || !until || *until < *from)
        return {};
    return unixSeconds(*until) - unixSeconds(*from);
}

QJsonValue userJson(const WorldCall &call, const People &people)
{
    const auto staff = people.staffOf(call.staffId);
    if (!staff)
        return {};
    return QJsonObject{{u"id"_s, userId(*staff)},
                       {u"name"_s, people.staff()[*staff].name},
                       {u"email"_s, u"user%1@example.test"_s.arg(*staff)}};
}

QString guestName(const WorldCall &call, const People &people)
{
    const auto index = people.guestOfId(call.guestId);
    if (!index)
        return {};
    const Guest guest = people.guest(*index);
    return guest.firstName + u' ' + guest.lastName;
}

QString numberOf(const QString &digits)
{
    return digits == u"anonymous" ? withheldNumber.toString() : normalisedNumber(digits);
}

QJsonObject recordingTruth(const QString &id)
{
    return {{u"id"_s, id}, {u"state"_s, u"available"_s}, {u"seconds"_s, QJsonValue()}};
}

} // namespace

QJsonObject AircallApi::numberJson(const WorldCall &call) const
{
    const auto line = m_world.people().lineOf(lineNumber(call));
    return {{u"id"_s, 301 + line.value_or(98)},
            {u"name"_s, line ? QJsonValue(m_world.people().lines()[*line].name) : QJsonValue()},
            {u"digits"_s, internationalFormat(lineNumber(call))},
            {u"country"_s, u"FR"_s},
            {u"time_zone"_s, u"Europe/Paris"_s}};
}

QStringList AircallApi::tagNames(const WorldCall &call) const
{
    return tagsOf(call) + m_addedTags.value(call.key);
}

QJsonArray AircallApi::tagsJson(const WorldCall &call) const
{
    QJsonArray tags;
    const QStringList names = tagNames(call);
    for (const QString &name : names)
        tags.append(QJsonObject{{u"id"_s, tagId(name)}, {u"name"_s, name}});
    return tags;
}

QJsonArray AircallApi::commentsJson(const WorldCall &call) const
{
    QJsonArray comments;
    const QStringList texts = commentsOf(call);
    for (const QString &text : texts)
        comments.append(QJsonObject{{u"id"_s, 21 + comments.size()},
                                    {u"content"_s, text},
                                    {u"posted_at"_s, unixOrNull(call.endedAt)},
                                    {u"posted_by"_s, userJson(call, m_world.people())}});
    return comments;
}

QJsonObject AircallApi::contactJson(int index) const
{
    const Guest guest = m_world.people().guest(index);
    const QJsonObject phone{{u"id"_s, 1}, {u"label"_s, u"Mobile"_s}, {u"value"_s, guest.phone}};
    const QJsonObject email{{u"id"_s, 1}, {u"label"_s, u"Private"_s}, {u"value"_s, guest.email}};
    return {{u"id"_s, contactId(index)},
            {u"first_name"_s, guest.firstName},
            {u"last_name"_s, guest.lastName},
            {u"company_name"_s, QJsonValue()},
            {u"is_shared"_s, true},
            {u"created_at"_s, contactCreated(index)},
            {u"phone_numbers"_s, QJsonArray{phone}},
            {u"emails"_s, QJsonArray{email}}};
}

QJsonObject AircallApi::callJson(const WorldCall &call, const ApiRequest &request) const
{
    const auto guest = m_world.people().guestOfId(call.guestId);
    const bool withContact = request.query.value(u"fetch_contact"_s) == u"true" && guest;
    const bool withShort = request.query.value(u"fetch_short_urls"_s) == u"true";
    const auto link = [&](bool there, const QString &what, int lifetime) {
        return there ? QJsonValue(signedLink(call, what, lifetime, request)) : QJsonValue();
    };
    const QString recording = u"recording"_s;
    const QString voicemail = u"voicemail"_s;
    QJsonObject json{{u"id"_s, qint64(call.key)},
                     {u"sid"_s, u"CA"_s + QString::number(call.key, 16).rightJustified(32, u'0')},
                     {u"direct_link"_s, u"https://api.aircall.io/v1/calls/"_s + idOf(call.key)},
                     {u"direction"_s, callboard::keyOf(call.direction)},
                     {u"status"_s, statusWord(call)},
                     {u"missed_call_reason"_s, textOrNull(missedReason(call))},
                     {u"started_at"_s, unixSeconds(call.offeredAt)},
                     {u"answered_at"_s, unixOrNull(call.answeredAt)},
                     {u"ended_at"_s, unixOrNull(call.endedAt)},
                     {u"duration"_s, secondsBetween(call.offeredAt, call.endedAt)},
                     {u"raw_digits"_s, remoteDigits(call)},
                     {recording, link(hasRecording(call), recording, linkLifetime)},
                     {voicemail, link(hasVoicemail(call), voicemail, linkLifetime)},
                     {u"asset"_s, QJsonValue()},
                     {u"archived"_s, false},
                     {u"cost"_s, u"0.0"_s},
                     {u"country_code_a2"_s, textOrNull(regionOf(numberOf(remoteDigits(call))))},
                     {u"user"_s, userJson(call, m_world.people())},
                     {u"assigned_to"_s, QJsonValue()},
                     {u"transferred_by"_s, QJsonValue()},
                     {u"transferred_to"_s, QJsonValue()},
                     {u"contact"_s, withContact ? QJsonValue(contactJson(*guest)) : QJsonValue()},
                     {u"number"_s, numberJson(call)},
                     {u"teams"_s, QJsonArray()},
                     {u"tags"_s, tagsJson(call)},
                     {u"comments"_s, commentsJson(call)}};
    json[u"recording_short_url"_s] = link(withShort && hasRecording(call), recording, shortLinkLifetime);
    json[u"voicemail_short_url"_s] = link(withShort && hasVoicemail(call), voicemail, shortLinkLifetime);
    return json;
}

QJsonObject AircallApi::transcriptionJson(const WorldCall &call) const
{
    const QJsonValue user = userJson(call, m_world.people());
    const QString remote = remoteDigits(call);
    QJsonArray utterances;
    const QList<Segment> segments = insightsOf(call).segments;
    for (const Segment &segment : segments) {
        QJsonObject utterance{{u"start_time"_s, double(segment.start->count()) / 1000.0},
                              {u"end_time"_s, double(segment.end->count()) / 1000.0},
                              {u"text"_s, segment.text}};
        const bool internal = segment.speaker == u"hotel";
        utterance[u"participant_type"_s] = internal ? u"internal"_s : u"external"_s;
        if (internal)
            utterance[u"user_id"_s] = user[u"id"_s];
        else
            utterance[u"phone_number"_s] = remote == u"anonymous" ? QJsonValue() : numberOf(remote);
        utterances.append(utterance);
    }
    return {{u"id"_s, qint64(call.key % 1'000'000)},
            {u"call_id"_s, qint64(call.key)},
            {u"call_created_at"_s, toIso(call.offeredAt)},
            {u"type"_s, hasVoicemail(call) ? u"voicemail"_s : u"call"_s},
            {u"content"_s, QJsonObject{{u"language"_s, u"en-US"_s}, {u"utterances"_s, utterances}}}};
}

QJsonArray AircallApi::segmentsTruth(const WorldCall &call) const
{
    const People &people = m_world.people();
    const auto staff = people.staffOf(call.staffId);
    const QString hotel = staff ? people.staff()[*staff].name : numberJson(call)[u"name"_s].toString();
    QString guest = guestName(call, people);
    if (guest.isEmpty() && remoteDigits(call) != u"anonymous")
        guest = numberOf(remoteDigits(call));
    QJsonArray truth;
    const QList<Segment> segments = insightsOf(call).segments;
    for (const Segment &segment : segments)
        truth.append(QJsonObject{{u"speaker"_s, textOrNull(segment.speaker == u"hotel" ? hotel : guest)},
                                 {u"text"_s, segment.text},
                                 {u"start"_s, double(segment.start->count()) / 1000.0},
                                 {u"end"_s, double(segment.end->count()) / 1000.0}});
    return truth;
}

void AircallApi::addInsightsTruth(const WorldCall &call, QJsonObject &truth) const
{
    const bool told = hasInsights(call) && m_licensed;
    const Insights insights = told ? insightsOf(call) : Insights();
    const QJsonArray segments = told ? segmentsTruth(call) : QJsonArray();
    QStringList lines;
    for (const QJsonValue &segment : segments) {
        const QString speaker = segment[u"speaker"_s].toString();
        lines << (speaker.isEmpty() ? QString() : speaker + u": "_s) + segment[u"text"_s].toString();
    }
    QJsonArray steps;
    for (const QString &step : insights.nextSteps)
        steps.append(QJsonObject{{u"text"_s, step}, {u"done"_s, call.key % 5 == 0}});
    const QString custom = told ? customSummary(call) : QString();
    truth[u"transcript"_s] = textOrNull(lines.join(u'\n'));
    truth[u"segments"_s] = segments;
    truth[u"summary"_s] = told ? textOrNull(call.summary) : QJsonValue();
    truth[u"summary_detailed"_s] = custom.isEmpty() ? QJsonValue() : QJsonValue(u"Follow-up\n"_s + custom);
    truth[u"topics"_s] = QJsonArray::fromStringList(insights.topics);
    truth[u"sentiments"_s] = told ? QJsonArray{insights.sentiment} : QJsonArray();
    truth[u"action_items"_s] = steps;
}

std::optional<QJsonObject> AircallApi::truth(const WorldCall &call) const
{
    const People &people = m_world.people();
    if (!isKnownTo(Provider::Aircall, call, people) || call.offeredAt < oldestListed())
        return {};
    const bool outbound = call.direction == Direction::Outbound;
    const QString remote = numberOf(remoteDigits(call));
    const QString line = normalisedNumber(lineNumber(call));
    const auto staff = people.staffOf(call.staffId);
    const auto guest = people.guestOfId(call.guestId);
    QJsonArray recordings;
    if (hasRecording(call))
        recordings.append(recordingTruth(idOf(call.key)));
    if (hasVoicemail(call))
        recordings.append(recordingTruth(idOf(call.key) + u"-voicemail"_s));
    QJsonObject truth{
        {u"api"_s, callboard::keyOf(provider())},
        {u"provider_call_id"_s, idOf(call.key)},
        {u"provider_call_sid"_s, idOf(call.key)},
        {u"direction"_s, callboard::keyOf(call.direction)},
        {u"status"_s, callboard::keyOf(outcome(call))},
        {u"provider_status"_s, statusWord(call)},
        {u"provider"_s, u"aircall"_s},
        {u"from_number"_s, outbound ? line : remote},
        {u"to_number"_s, outbound ? remote : line},
        {u"line"_s, line},
        {u"remote_number"_s, remote},
        {u"started_at"_s, isoOrNull(call.offeredAt)},
        {u"start_derived"_s, false},
        {u"answered_at"_s, isoOrNull(call.answeredAt)},
        {u"ended_at"_s, isoOrNull(call.endedAt)},
        {u"ring_seconds"_s, secondsBetween(call.offeredAt, call.answeredAt ? call.answeredAt : call.endedAt)},
        {u"talk_seconds"_s, secondsBetween(call.answeredAt, call.endedAt)},
        {u"duration_seconds"_s, secondsBetween(call.offeredAt, call.endedAt)},
        {u"staff_id"_s, staff ? QJsonValue(QString::number(userId(*staff))) : QJsonValue()},
        {u"staff_name"_s, staff ? QJsonValue(people.staff()[*staff].name) : QJsonValue()},
        {u"guest_id"_s, guest ? QJsonValue(QString::number(contactId(*guest))) : QJsonValue()},
        {u"guest_name"_s, textOrNull(guestName(call, people))},
        {u"recordings"_s, recordings},
        {u"notes"_s, textOrNull(commentsOf(call).join(u"\n\n"_s))},
        {u"tags"_s, QJsonArray::fromStringList(tagNames(call))}};
    addInsightsTruth(call, truth);
    return truth;
}

} // namespace callboard::sandbox
