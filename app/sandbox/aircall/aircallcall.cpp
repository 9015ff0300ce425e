// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/aircall/aircallcall.h"

#include "app/sandbox/world/calltexts.h"
#include "app/sandbox/world/insights.h"
#include "models/domain/phonenumber.h"

using namespace Qt::StringLiterals;

namespace callboard::sandbox::aircall {

namespace {

constexpr qint64 firstTagId = 9001;
constexpr qint64 firstUserId = 7001;
constexpr qint64 firstContactId = 55'000'000'001;
constexpr qint64 firstContactCreated = 1'600'000'000;

bool isOver(const WorldCall &call)
{
    return !isLive(call.status);
}

} // namespace

QString statusWord(const WorldCall &call)
{
    if (call.status == CallStatus::Ringing)
        return u"initial"_s;
    return call.status == CallStatus::Active ? u"answered"_s : u"done"_s;
}

bool hasRecording(const WorldCall &call)
{
    return isOver(call) && call.answeredAt && !call.recordingUrl.isEmpty();
}

bool hasVoicemail(const WorldCall &call)
{
    return call.status == CallStatus::Voicemail && !call.answeredAt && !call.recordingUrl.isEmpty();
}

CallStatus outcome(const WorldCall &call)
{
    if (!isOver(call))
        return call.status;
    if (call.answeredAt)
        return CallStatus::Completed;
    return hasVoicemail(call) ? CallStatus::Voicemail : CallStatus::Missed;
}

QString missedReason(const WorldCall &call)
{
    static const QStringList reasons{u"out_of_opening_hours"_s, u"short_abandoned"_s,
                                     u"abandoned_in_ivr"_s,     u"abandoned_in_classic"_s,
                                     u"no_available_agent"_s,   u"agents_did_not_answer"_s};
    if (!isOver(call) || call.answeredAt || call.direction == Direction::Outbound)
        return {};
    return reasons[qsizetype(call.key % quint64(reasons.size()))];
}

const QString &lineNumber(const WorldCall &call)
{
    return call.direction == Direction::Inbound ? call.toNumber : call.fromNumber;
}

QString remoteDigits(const WorldCall &call)
{
    const QString number = call.direction == Direction::Inbound ? call.fromNumber : call.toNumber;
    return isWithheld(normalisedNumber(number)) ? u"anonymous"_s : internationalFormat(number);
}

QStringList commentsOf(const WorldCall &call)
{
    QStringList comments;
    const QStringList paragraphs = call.notes.split(u"\n\n"_s);
    for (const QString &paragraph : paragraphs) {
        const QString text = paragraph.trimmed();
        if (text.isEmpty())
            continue;
        if (comments.size() < mostComments)
            comments << text;
        else
            comments.last() += u"\n\n"_s + text;
    }
    return comments;
}

bool hasInsights(const WorldCall &call)
{
    return !call.transcript.isEmpty() && (hasRecording(call) || hasVoicemail(call));
}

QString customSummary(const WorldCall &call)
{
    return call.key % 4 ? QString() : insightsOf(call).nextSteps.join(u'\n');
}

qint64 userId(int staff)
{
    return firstUserId + staff;
}

qint64 contactId(int guest)
{
    return firstContactId + guest;
}

qint64 contactCreated(int guest)
{
    return firstContactCreated + 60 * qint64(guest);
}

QStringList allTags()
{
    QStringList names;
    for (int i = 0; i < topicCount; ++i)
        names << CallTexts::nameOf(Topic(i));
    return names << u"VIP"_s << u"Réclamation"_s << u"à rappeler"_s;
}

qint64 tagId(const QString &name)
{
    static const QStringList names = allTags();
    const qsizetype index = names.indexOf(name);
    return index < 0 ? 0 : firstTagId + index;
}

QString withoutEmoji(const QString &text)
{
    QString plain;
    for (const char32_t c : text.toUcs4()) {
        if (QChar::category(c) != QChar::Symbol_Other)
            plain += QString::fromUcs4(&c, 1);
    }
    return plain;
}

qint64 unixSeconds(TimePoint time)
{
    return std::chrono::floor<Seconds>(time).time_since_epoch().count();
}

QJsonValue unixOrNull(const std::optional<TimePoint> &time)
{
    return time ? QJsonValue(unixSeconds(*time)) : QJsonValue();
}

} // namespace callboard::sandbox::aircall
