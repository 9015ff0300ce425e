// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/quo/quocall.h"

#include "app/sandbox/world/insights.h"
#include "models/domain/phonenumber.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace callboard::sandbox::quo {

namespace {

QString pick(const QStringList &words, const WorldCall &call)
{
    return words[qsizetype(call.key % quint64(words.size()))];
}

std::chrono::milliseconds startOf(const Segment &segment)
{
    return segment.start.value_or(std::chrono::milliseconds(0));
}

QString recordingId(const WorldCall &call, int part)
{
    return u"CR"_s + QString::number(call.key, 16) + u'p' + QString::number(part);
}

} // namespace

QString statusWord(const WorldCall &call)
{
    const bool inbound = call.direction == Direction::Inbound;
    switch (call.status) {
    case CallStatus::Ringing:
        return pick({u"ringing"_s, u"initiated"_s, u"queued"_s}, call);
    case CallStatus::Active:
        return u"in-progress"_s;
    case CallStatus::Completed:
        return pick({u"completed"_s, u"answered"_s, u"answered"_s, u"forwarded"_s}, call);
    case CallStatus::Missed:
        // "completed", and nobody answered: the trap of this API.
        return inbound ? pick({u"missed"_s, u"abandoned"_s, u"completed"_s}, call)
                       : pick({u"no-answer"_s, u"busy"_s, u"canceled"_s}, call);
    case CallStatus::Voicemail:
        return inbound ? pick({u"missed"_s, u"completed"_s}, call) : u"no-answer"_s;
    case CallStatus::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
    return {};
}

CallStatus outcome(const WorldCall &call)
{
    const bool unanswered = call.direction == Direction::Inbound && !call.answeredAt;
    if (call.status == CallStatus::Completed && unanswered && statusWord(call) == u"completed")
        return CallStatus::Missed;
    if (call.status == CallStatus::Voicemail && !hasVoicemail(call))
        return CallStatus::Missed;
    return call.status;
}

const QString &lineNumber(const WorldCall &call)
{
    return call.direction == Direction::Inbound ? call.toNumber : call.fromNumber;
}

QString remoteNumber(const WorldCall &call)
{
    const QString number = call.direction == Direction::Inbound ? call.fromNumber : call.toNumber;
    if (!isWithheld(normalisedNumber(number)))
        return number;
    return isWord(number) ? number : u"blocked"_s;
}

bool isWord(const QString &number)
{
    return number == u"anonymous" || number == u"blocked" || number == u"restricted";
}

bool hasRecording(const WorldCall &call)
{
    return !isLive(call.status) && call.answeredAt && call.endedAt && !call.recordingUrl.isEmpty();
}

bool hasVoicemail(const WorldCall &call)
{
    return call.status == CallStatus::Voicemail && !call.answeredAt;
}

bool isVoicemailPending(const WorldCall &call)
{
    return hasVoicemail(call) && call.recordingUrl.isEmpty();
}

QList<Part> partsOf(const WorldCall &call)
{
    if (!hasRecording(call))
        return {};
    const Seconds whole = std::chrono::floor<Seconds>(*call.endedAt - *call.answeredAt);
    const QList<Segment> segments = insightsOf(call).segments;
    const qsizetype half = call.key % 6 == 0 ? segments.size() / 2 : 0;
    if (half == 0)
        return {{recordingId(call, 1), std::chrono::milliseconds(0), whole, segments}};
    const std::chrono::milliseconds second = startOf(segments[half]);
    const Seconds first = std::chrono::floor<Seconds>(second);
    return {{recordingId(call, 1), std::chrono::milliseconds(0), first, segments.first(half)},
            {recordingId(call, 2), second, std::max(whole - first, Seconds(0)), segments.sliced(half)}};
}

QStringList summaryBullets(const WorldCall &call)
{
    if (!hasRecording(call) || call.transcript.isEmpty() || call.summary.isEmpty())
        return {};
    static const QRegularExpression behindSentence(u"(?<=[.!?])\\s+"_s);
    return call.summary.split(behindSentence, Qt::SkipEmptyParts);
}

std::optional<Seconds> duration(const WorldCall &call)
{
    if (isLive(call.status))
        return {};
    if (!call.answeredAt || !call.endedAt)
        return Seconds(0);
    return std::chrono::floor<Seconds>(*call.endedAt - *call.answeredAt);
}

QString lineId(int line)
{
    return u"PN"_s + toBase36(hashed({80, quint64(line)}) >> 3);
}

QString userId(int staff)
{
    return u"US"_s + toBase36(hashed({81, quint64(staff)}) >> 3);
}

QString userOf(const WorldCall &call, const People &people)
{
    const auto staff = people.staffOf(call.staffId);
    return staff ? userId(*staff) : QString();
}

QString lineIdOf(const WorldCall &call, const People &people)
{
    const auto line = people.lineOf(lineNumber(call));
    const bool unnamed = call.key % 20 == 0 && !userOf(call, people).isNull();
    return line && !unnamed ? lineId(*line) : QString();
}

} // namespace callboard::sandbox::quo
