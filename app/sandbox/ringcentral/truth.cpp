// SPDX-License-Identifier: GPL-3.0-or-later
// What a perfect reader of RingCentral's call log and insights knows about a call.
#include "app/sandbox/ringcentral/calljson.h"
#include "app/sandbox/world/insights.h"
#include "models/domain/phonenumber.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace callboard::sandbox {

namespace {

QJsonValue valueOf(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// Reading a number costs twenty microseconds, and most are hotel lines.
QString plainNumber(const QString &number, const People &people)
{
    return people.lineOf(number) ? number : normalisedNumber(number);
}

QJsonValue wholeSeconds(TimePoint from, const std::optional<TimePoint> &until)
{
    if (!until || *until < from)
        return {};
    return qint64(std::chrono::floor<Seconds>(*until - from).count());
}

QJsonArray segmentsJson(const Insights &insights, const QString &hotel, const QString &guest)
{
    QJsonArray segments;
    for (const Segment &segment : insights.segments) {
        segments.append(QJsonObject{{u"speaker"_s, segment.speaker == u"hotel" ? hotel : guest},
                                    {u"text"_s, segment.text},
                                    {u"start"_s, double(segment.start->count()) / 1000.0},
                                    {u"end"_s, double(segment.end->count()) / 1000.0}});
    }
    return segments;
}

QJsonArray recordingsJson(const QStringList &ids)
{
    QJsonArray recordings;
    for (const QString &id : ids)
        recordings.append(
            QJsonObject{{u"id"_s, id}, {u"state"_s, u"available"_s}, {u"seconds"_s, QJsonValue()}});
    return recordings;
}

QJsonArray stepsJson(const QStringList &texts)
{
    QJsonArray steps;
    for (const QString &text : texts)
        steps.append(QJsonObject{{u"text"_s, text}, {u"done"_s, false}});
    return steps;
}

} // namespace

QJsonObject RingCentralJson::truth(const WorldCall &call) const
{
    const QString from = plainNumber(call.fromNumber, m_world.people());
    const QString to = plainNumber(call.toNumber, m_world.people());
    const bool outbound = call.direction == Direction::Outbound;
    const auto staff = staffOf(call);
    const bool ended = call.endedAt && *call.endedAt >= call.offeredAt;
    const QJsonValue length = wholeSeconds(call.offeredAt, call.endedAt);
    QJsonObject truth{{u"api"_s, callboard::keyOf(Provider::RingCentral)},
                      {u"provider_call_id"_s, idOf(call.key)},
                      {u"direction"_s, callboard::keyOf(call.direction)},
                      {u"status"_s, callboard::keyOf(call.status)},
                      {u"provider_status"_s, record(call, false, {}).value(u"result"_s)},
                      {u"provider"_s, u"ringcentral"_s},
                      {u"from_number"_s, valueOf(from)},
                      {u"to_number"_s, valueOf(to)},
                      {u"line"_s, valueOf(outbound ? from : to)},
                      {u"remote_number"_s, valueOf(outbound ? to : from)},
                      {u"provider_call_sid"_s, valueOf(sessionOf(call))},
                      {u"started_at"_s, toIso(call.offeredAt)},
                      {u"start_derived"_s, false},
                      {u"answered_at"_s, QJsonValue()},
                      {u"ended_at"_s, ended ? QJsonValue(toIso(*call.endedAt)) : QJsonValue()},
                      {u"ring_seconds"_s, call.status == CallStatus::Missed ? length : QJsonValue()},
                      {u"talk_seconds"_s, QJsonValue()},
                      {u"duration_seconds"_s, length},
                      {u"staff_id"_s, staff ? QJsonValue(staff->extensionId) : QJsonValue()},
                      {u"staff_name"_s, staff ? QJsonValue(staff->name) : QJsonValue()},
                      {u"guest_name"_s, valueOf(guestName(call))},
                      {u"notes"_s, QJsonValue()}};
    QStringList audio;
    if (hasRecording(call))
        audio << QString::number(call.key);
    if (call.status == CallStatus::Voicemail)
        audio << u"message/"_s + QString::number(call.key);
    truth[u"recordings"_s] = recordingsJson(audio);
    const bool heard = hasInsights(call);
    const Insights insights = heard ? insightsOf(call) : Insights();
    const QString hotel = speakerOf(call, true);
    const QString guest = speakerOf(call, false);
    QStringList bullets;
    for (const QString &topic : insights.topics)
        bullets << u"About "_s + topic;
    const QString mood = insights.sentiment;
    truth[u"segments"_s] = segmentsJson(insights, hotel, guest);
    truth[u"transcript"_s] = valueOf(joinedText(insights.segments, hotel, guest));
    truth[u"summary"_s] = heard ? valueOf(call.summary) : QJsonValue();
    truth[u"summary_detailed"_s] = valueOf(bullets.join(u'\n'));
    truth[u"sentiments"_s] =
        mood.isEmpty() ? QJsonArray() : QJsonArray{QString(mood.first(1) + mood.sliced(1).toLower())};
    truth[u"action_items"_s] = stepsJson(insights.nextSteps);
    return truth;
}

} // namespace callboard::sandbox
