// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/twilio/callbook.h"

#include "app/sandbox/world/carrierid.h"

using namespace Qt::StringLiterals;

namespace callboard::sandbox::twilio {

namespace {

constexpr Seconds untilDialled{2};
constexpr Seconds untilFiled{20};
constexpr int sidDigits = 16;

QString hex(quint64 number)
{
    return QString::number(number, 16).rightJustified(sidDigits, u'0');
}

quint64 keyIn(const QString &sid)
{
    return sid.right(sidDigits).toULongLong(nullptr, 16);
}

} // namespace

QString Leg::sid() const
{
    return isChild ? sidOf(u"CA", call.key) : call.carrierCallId;
}

std::optional<TimePoint> Leg::startedAt() const
{
    if (isChild)
        return std::min(call.offeredAt + untilDialled, call.answeredAt.value_or(call.offeredAt));
    return call.status == CallStatus::Ringing ? std::nullopt : std::optional(call.offeredAt);
}

TimePoint Leg::filedAt() const
{
    return startedAt().value_or(call.loggedAt);
}

CallBook::CallBook(const World &world)
    : m_world(world)
    , m_shelf(world, Provider::Twilio)
{
}

bool CallBook::hasChild(const WorldCall &call) const
{
    return call.direction == Direction::Inbound && call.answeredAt && call.key % 4 == 0
        && !m_forgotten.contains(call.key);
}

std::optional<Leg> CallBook::find(const QString &sid) const
{
    if (const auto call = m_world.callOfCarrier(Carrier::Twilio, sid))
        return Leg{*call, false};
    const auto call = m_shelf.find(keyIn(sid));
    if (!call || sid != sidOf(u"CA", call->key) || !hasChild(*call))
        return {};
    return Leg{*call, true};
}

std::optional<WorldCall> CallBook::recorded(const QString &sid) const
{
    const auto call = m_shelf.find(keyIn(sid));
    const bool isIts = call && hasRecording(*call)
        && (sid == recordingSid(*call) || (hasTranscript(*call) && sid == transcriptSid(*call)));
    return isIts ? call : std::nullopt;
}

/// Other numbers than in the carrier's id of the call, so that no two things share a name.
QString sidOf(QStringView prefix, quint64 key)
{
    return prefix.toString() + hex(hashed(key, prefix)) + hex(key);
}

QString recordingSid(const WorldCall &call)
{
    return sidOf(u"RE", call.key);
}

QString transcriptSid(const WorldCall &call)
{
    return sidOf(u"GT", call.key);
}

bool hasTwoChannels(const WorldCall &call)
{
    return !call.speech.turns.isEmpty() && call.key % 4 != 0;
}

bool hasRecording(const WorldCall &call)
{
    return !call.recordingUrl.isEmpty();
}

bool isMessage(const WorldCall &call)
{
    return call.status == CallStatus::Voicemail;
}

TimePoint recordedAt(const WorldCall &call)
{
    return call.endedAt.value_or(call.offeredAt) + untilFiled;
}

bool hasTranscript(const WorldCall &call)
{
    return hasRecording(call) && !isMessage(call) && !call.transcript.isEmpty();
}

bool hasTranscription(const WorldCall &call)
{
    return hasRecording(call) && isMessage(call) && !call.transcript.isEmpty();
}

} // namespace callboard::sandbox::twilio
