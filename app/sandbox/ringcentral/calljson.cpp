// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ringcentral/calljson.h"

#include "app/sandbox/world/insights.h"
#include "app/sandbox/world/sampleaudio.h"
#include "models/domain/phonenumber.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard::sandbox {

namespace {

using std::chrono::milliseconds;

const QString accountId = u"37439510"_s;
constexpr int firstExtension = 2000001;
constexpr int firstExtensionNumber = 101;
const QString queueId = u"2000000"_s;
constexpr auto loggingTakes = 20s;
constexpr auto writingTakes = 45s;
constexpr auto shortestRecording = 30s;

bool isInbound(const WorldCall &call)
{
    return call.direction == Direction::Inbound;
}

const QString &ownNumber(const WorldCall &call)
{
    return isInbound(call) ? call.toNumber : call.fromNumber;
}

const QString &otherNumber(const WorldCall &call)
{
    return isInbound(call) ? call.fromNumber : call.toNumber;
}

/// From the first ring; absent when nobody knows when it ended.
std::optional<milliseconds> lengthOf(const WorldCall &call)
{
    if (!call.endedAt || *call.endedAt < call.offeredAt)
        return {};
    return *call.endedAt - call.offeredAt;
}

QString pick(const QStringList &words, quint64 key)
{
    return words[qsizetype(key / 7 % quint64(words.size()))];
}

/// The vendor's word; several mean the same to us.
QString resultOf(const WorldCall &call)
{
    static const QStringList missedIn{u"Missed"_s, u"Abandoned"_s, u"Hang Up"_s, u"Declined"_s,
                                      u"Answered Not Accepted"_s};
    static const QStringList missedOut{u"No Answer"_s, u"Busy"_s, u"Rejected"_s, u"Stopped"_s, u"Hang Up"_s};
    static const QStringList failed{u"Call Failed"_s, u"Wrong Number"_s, u"IP Phone Offline"_s,
                                    u"International Disabled"_s, u"Unknown"_s};
    switch (call.status) {
    case CallStatus::Completed:
        return isInbound(call) ? u"Accepted"_s : u"Call connected"_s;
    case CallStatus::Missed:
        return pick(isInbound(call) ? missedIn : missedOut, call.key);
    case CallStatus::Failed:
        return pick(failed, call.key);
    case CallStatus::Voicemail:
        return pick({u"Voicemail"_s, u"Sent to Voicemail"_s, u"Missed"_s}, call.key); // and a message
    case CallStatus::Ringing:
    case CallStatus::Active:
        return u"In Progress"_s;
    }
    Q_UNREACHABLE();
    return {};
}

bool isWithheldNumber(const QString &number)
{
    return isWithheld(normalisedNumber(number));
}

QString momentText(TimePoint moment)
{
    const QString text = toIso(moment);
    return text.contains(u'.') ? text : text.chopped(1) + u".000Z"_s;
}

QJsonArray valueList(const QStringList &texts)
{
    QJsonArray list;
    for (const QString &text : texts)
        list.append(QJsonObject{{u"value"_s, text}});
    return list;
}

QString capitalised(const QString &word)
{
    return word.isEmpty() ? QString() : word.first(1).toUpper() + word.sliced(1).toLower();
}

QStringList bulletsOf(const Insights &insights)
{
    QStringList bullets;
    for (const QString &topic : insights.topics)
        bullets << u"About "_s + topic;
    return bullets;
}

double secondsOf(milliseconds time)
{
    return double(time.count()) / 1000.0;
}

} // namespace

RingCentralJson::RingCentralJson(const World &world)
    : m_world(world)
{
}

QString RingCentralJson::idOf(quint64 key) const
{
    return u"Rc"_s + toBase36(key);
}

std::optional<quint64> RingCentralJson::keyOf(const QString &id) const
{
    bool ok = false;
    const quint64 key = id.startsWith(u"Rc") ? fromBase36(QStringView(id).sliced(2), &ok) : 0;
    return ok ? std::optional(key) : std::nullopt;
}

std::optional<quint64> RingCentralJson::keyOfRecording(const QString &id) const
{
    bool ok = false;
    const quint64 key = id.toULongLong(&ok);
    return ok ? std::optional(key) : std::nullopt;
}

QString RingCentralJson::sessionOf(const WorldCall &call)
{
    return call.carrierCallId;
}

std::optional<TimePoint> RingCentralJson::listedAt(const WorldCall &call) const
{
    if (isLive(call.status))
        return {};
    const TimePoint ended = call.endedAt.value_or(call.loggedAt);
    const std::vector<quint64> &added = m_world.addedKeys();
    const bool isAdded = std::find(added.begin(), added.end(), call.key) != added.end();
    return isAdded ? std::max(ended, call.loggedAt) : ended + loggingTakes;
}

bool RingCentralJson::isListed(const WorldCall &call) const
{
    const auto listed = listedAt(call);
    return listed && *listed <= m_world.now();
}

std::optional<TimePoint> RingCentralJson::completedAt(const WorldCall &call)
{
    return call.endedAt ? std::optional(*call.endedAt + writingTakes) : std::nullopt;
}

/// Shorter calls leave no audio, and a voicemail lies with the messages.
bool RingCentralJson::hasRecording(const WorldCall &call)
{
    const bool isLong =
        !call.answeredAt || !call.endedAt || *call.endedAt - *call.answeredAt >= shortestRecording;
    return call.status == CallStatus::Completed && !call.recordingUrl.isEmpty() && isLong;
}

bool RingCentralJson::hasInsights(const WorldCall &call) const
{
    return hasRecording(call) && !call.transcript.isEmpty() && !sessionOf(call).isEmpty();
}

/// Numbers come in several forms; each of them can be read back.
QString RingCentralJson::shownNumber(const QString &number, quint64 key) const
{
    if (!number.startsWith(u'+') || key % 5 < 3 || m_world.people().lineOf(number))
        return number;
    const QString other = key % 5 == 3 ? number.sliced(1) : internationalFormat(number);
    const bool safe = normalisedNumber(other) == number && normalisedNumber(other, u"FR") == number;
    return safe ? other : number;
}

std::optional<RingCentralJson::Person> RingCentralJson::staffOf(const WorldCall &call) const
{
    const auto index = m_world.people().staffOf(call.staffId);
    if (!index)
        return {};
    return Person{QString::number(firstExtension + *index), QString::number(firstExtensionNumber + *index),
                  m_world.people().staff()[*index].name};
}

QString RingCentralJson::guestName(const WorldCall &call) const
{
    const auto index = m_world.people().guestOfId(call.guestId);
    if (!index)
        return {};
    const Guest guest = m_world.people().guest(*index);
    return guest.firstName + u' ' + guest.lastName;
}

QJsonObject RingCentralJson::inner(const WorldCall &call, bool queue) const
{
    const auto staff = staffOf(call);
    const auto line = m_world.people().lineOf(ownNumber(call));
    QJsonObject side{{u"phoneNumber"_s, ownNumber(call)}};
    if (staff && !queue) {
        side[u"extensionId"_s] = staff->extensionId;
        side[u"extensionNumber"_s] = staff->extensionNumber;
        side[u"name"_s] = staff->name;
        return side;
    }
    if (queue) {
        side[u"extensionId"_s] = queueId;
        side[u"extensionNumber"_s] = u"1"_s;
    }
    if (line)
        side[u"name"_s] = m_world.people().lines()[*line].name;
    return side;
}

/// A hidden caller has no number at all.
QJsonObject RingCentralJson::outer(const WorldCall &call) const
{
    QJsonObject side;
    if (!isWithheldNumber(otherNumber(call)))
        side[u"phoneNumber"_s] = shownNumber(otherNumber(call), call.key);
    if (const QString name = guestName(call); !name.isEmpty())
        side[u"name"_s] = name;
    side[u"location"_s] = u"Saint-Denis"_s;
    return side;
}

QJsonObject RingCentralJson::recordingLink(const WorldCall &call, const QString &root) const
{
    const QString id = QString::number(call.key);
    const QString path = u"/restapi/v1.0/account/"_s + accountId + u"/recording/"_s + id;
    return {{u"id"_s, id},
            {u"type"_s, call.key % 3 ? u"Automatic"_s : u"OnDemand"_s},
            {u"uri"_s, QString(root + path)},
            {u"contentUri"_s, QString(root + u"/media"_s + path + u"/content"_s)}};
}

QJsonObject RingCentralJson::recording(const WorldCall &call, const QString &root) const
{
    QJsonObject recording = recordingLink(call, root);
    recording[u"contentType"_s] = call.speech.turns.isEmpty() ? u"audio/x-wav"_s : u"audio/ogg"_s;
    recording[u"duration"_s] = qint64(recordedLength(call).count());
    return recording;
}

QString RingCentralJson::messagePath(const WorldCall &call) const
{
    return u"/restapi/v1.0/account/"_s + accountId + u"/extension/"_s + queueId + u"/message-store/"_s
        + QString::number(call.key);
}

/// Contents lie on the media host.
QJsonObject RingCentralJson::message(const WorldCall &call, const QString &root) const
{
    const QString contents = root + u"/media"_s + messagePath(call) + u"/content/"_s;
    QJsonArray attachments{
        QJsonObject{{u"id"_s, 1},
                    {u"uri"_s, QString(contents + u'1')},
                    {u"type"_s, u"AudioRecording"_s},
                    {u"contentType"_s, u"audio/wav"_s},
                    {u"vmDuration"_s, qint64(call.duration.value_or(Seconds(0)).count())}}};
    if (!call.transcript.isEmpty())
        attachments.append(QJsonObject{{u"id"_s, 2},
                                       {u"uri"_s, QString(contents + u'2')},
                                       {u"type"_s, u"AudioTranscription"_s},
                                       {u"contentType"_s, u"text/plain"_s}});
    const bool pending = call.transcript.isEmpty() && completedAt(call) > m_world.now();
    return {{u"id"_s, QString::number(call.key)},
            {u"uri"_s, QString(root + messagePath(call))},
            {u"type"_s, u"VoiceMail"_s},
            {u"vmTranscriptionStatus"_s,
             !call.transcript.isEmpty() ? u"Completed"_s
                 : pending              ? u"InProgress"_s
                                        : u"NotAvailable"_s},
            {u"attachments"_s, attachments}};
}

/// The way to the line, and the way from there to whoever took the call. Half of the recordings hang on the
/// latter.
QJsonArray RingCentralJson::legs(const WorldCall &call, const QString &root) const
{
    const bool inbound = isInbound(call);
    const auto length = lengthOf(call);
    const auto leg = [&](bool queue, int number) {
        QJsonObject way{
            {u"partyId"_s, QString(u"p-"_s + sessionOf(call).mid(2) + u'-' + QString::number(number))},
            {u"type"_s, u"Voice"_s},
            {u"direction"_s, inbound ? u"Inbound"_s : u"Outbound"_s},
            {u"action"_s, u"Phone Call"_s},
            {u"result"_s, resultOf(call)},
            {u"startTime"_s, momentText(call.offeredAt)},
            {u"legType"_s, number == 1 ? u"Accept"_s : u"PstnToSip"_s},
            {u"master"_s, number == 1},
            {u"from"_s, inbound ? outer(call) : inner(call, queue)},
            {u"to"_s, inbound ? inner(call, queue) : outer(call)}};
        if (length)
            way[u"duration"_s] = qint64(std::chrono::floor<Seconds>(*length).count());
        return way;
    };
    QJsonArray ways{leg(true, 1)};
    const auto staff = staffOf(call);
    if (!staff)
        return ways;
    QJsonObject taken = leg(false, 2);
    taken[u"extension"_s] = QJsonObject{{u"id"_s, staff->extensionId.toInt()}};
    if (hasRecording(call) && call.key % 2)
        taken[u"recording"_s] = recordingLink(call, root);
    ways.append(taken);
    return ways;
}

QJsonObject RingCentralJson::record(const WorldCall &call, bool detailed, const QString &root) const
{
    const bool inbound = isInbound(call);
    const auto staff = staffOf(call);
    const bool throughQueue = staff && inbound && detailed && call.key % 3 == 0;
    QJsonObject record{
        {u"id"_s, idOf(call.key)},
        {u"uri"_s,
         QString(root + u"/restapi/v1.0/account/"_s + accountId + u"/call-log/"_s + idOf(call.key))},
        {u"sessionId"_s, QString::number(call.key)},
        {u"telephonySessionId"_s, sessionOf(call)},
        {u"partyId"_s, QString(u"p-"_s + sessionOf(call).mid(2) + u"-1"_s)},
        {u"type"_s, u"Voice"_s},
        {u"direction"_s, inbound ? u"Inbound"_s : u"Outbound"_s},
        {u"action"_s, inbound ? u"Phone Call"_s : u"VoIP Call"_s},
        {u"result"_s, resultOf(call)},
        {u"startTime"_s, momentText(call.offeredAt)},
        {u"from"_s, inbound ? outer(call) : inner(call, throughQueue)},
        {u"to"_s, inbound ? inner(call, throughQueue) : outer(call)},
        {u"transport"_s, u"PSTN"_s}};
    if (const auto length = lengthOf(call)) {
        record[u"duration"_s] = qint64(std::chrono::floor<Seconds>(*length).count());
        record[u"durationMs"_s] = qint64(length->count());
    }
    if (staff)
        record[u"extension"_s] = QJsonObject{{u"id"_s, staff->extensionId.toInt()}};
    if (call.status == CallStatus::Voicemail)
        record[u"message"_s] = QJsonObject{{u"id"_s, QString::number(call.key)},
                                           {u"type"_s, u"VoiceMail"_s},
                                           {u"uri"_s, QString(root + messagePath(call))}};
    const bool onLeg = detailed && staff && call.key % 2;
    if (hasRecording(call) && !onLeg)
        record[u"recording"_s] = recordingLink(call, root);
    else if (call.status == CallStatus::Completed && !call.recordingUrl.isEmpty() && !hasRecording(call))
        record[u"shortRecording"_s] = true;
    if (detailed) {
        record[u"legs"_s] = legs(call, root);
        record[u"lastModifiedTime"_s] = momentText(completedAt(call).value_or(call.loggedAt));
    }
    return record;
}

std::optional<QJsonObject> RingCentralJson::faxBeside(const WorldCall &call, const QString &root) const
{
    if (call.key % 11)
        return {};
    QJsonObject fax = record(call, false, root);
    fax[u"id"_s] = idOf(call.key) + u"Fx"_s;
    fax[u"type"_s] = u"Fax"_s;
    fax[u"result"_s] = isInbound(call) ? u"Received"_s : u"Sent"_s;
    fax.remove(u"telephonySessionId"_s);
    return fax;
}

QString RingCentralJson::speakerOf(const WorldCall &call, bool hotel) const
{
    if (hotel) {
        const auto staff = staffOf(call);
        return staff ? staff->name : u"Hotel"_s;
    }
    const QString name = guestName(call);
    return name.isEmpty() ? u"Guest"_s : name;
}

QJsonObject RingCentralJson::insights(const WorldCall &call) const
{
    const Insights known = insightsOf(call);
    QJsonArray turns;
    for (const Segment &segment : known.segments) {
        turns.append(QJsonObject{{u"start"_s, secondsOf(*segment.start)},
                                 {u"end"_s, secondsOf(*segment.end)},
                                 {u"text"_s, segment.text},
                                 {u"speakerId"_s, segment.speaker == u"hotel" ? u"S1"_s : u"S2"_s}});
    }
    QJsonArray steps;
    for (const QString &step : known.nextSteps)
        steps.append(
            QJsonObject{{u"value"_s, step}, {u"start"_s, 0.5}, {u"end"_s, 1.5}, {u"speakerId"_s, u"S1"_s}});
    const QStringList summary = call.summary.isEmpty() ? QStringList() : QStringList{call.summary};
    const QJsonArray speakers{QJsonObject{{u"speakerId"_s, u"S1"_s}, {u"name"_s, speakerOf(call, true)}},
                              QJsonObject{{u"speakerId"_s, u"S2"_s}, {u"name"_s, speakerOf(call, false)}}};
    return {{u"title"_s, call.topic},
            {u"domain"_s, u"pbx"_s},
            {u"sourceRecordId"_s, QString::number(call.key)},
            {u"sourceSessionId"_s, sessionOf(call)},
            {u"callDirection"_s, isInbound(call) ? u"Inbound"_s : u"Outbound"_s},
            {u"recordingStartTime"_s, momentText(call.answeredAt.value_or(call.offeredAt))},
            {u"speakerInfo"_s, speakers},
            {u"insights"_s,
             QJsonObject{{u"Transcript"_s, turns},
                         {u"Summary"_s, valueList(summary)},
                         {u"BulletedSummary"_s, valueList(bulletsOf(known))},
                         {u"HighLights"_s, QJsonArray()},
                         {u"NextSteps"_s, steps},
                         {u"Sentiment"_s, valueList({capitalised(known.sentiment)})},
                         {u"AIScore"_s, QJsonArray()}}}};
}

QJsonObject RingCentralJson::extension(int staff, const QString &root) const
{
    const int id = firstExtension + staff;
    return {
        {u"id"_s, id},
        {u"uri"_s,
         QString(root + u"/restapi/v1.0/account/"_s + accountId + u"/extension/"_s + QString::number(id))},
        {u"extensionNumber"_s, QString::number(firstExtensionNumber + staff)},
        {u"name"_s, m_world.people().staff()[staff].name},
        {u"type"_s, u"User"_s},
        {u"status"_s, u"Enabled"_s},
        {u"contact"_s, QJsonObject{{u"company"_s, u"Hôtel des Embruns"_s}}},
        {u"regionalSettings"_s,
         QJsonObject{{u"timezone"_s, QJsonObject{{u"id"_s, u"60"_s}, {u"name"_s, u"Europe/Paris"_s}}},
                     {u"homeCountry"_s, QJsonObject{{u"id"_s, u"75"_s}, {u"isoCode"_s, u"FR"_s}}}}}};
}

} // namespace callboard::sandbox
