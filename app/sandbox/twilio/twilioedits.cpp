// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/twilio/twilioapi.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard::sandbox {

namespace {

/// Twilio's word; voicemail, which it has none for, by ours.
std::optional<CallStatus> statusFromWord(const QString &word)
{
    if (word == u"queued")
        return CallStatus::Ringing;
    if (word == u"in-progress")
        return CallStatus::Active;
    if (word == u"no-answer" || word == u"busy" || word == u"canceled")
        return CallStatus::Missed;
    return callStatusFromKey(word);
}

void take(const QJsonObject &fields, const QString &name, std::optional<QString> &into)
{
    if (fields.contains(name))
        into = fields[name].toString();
}

} // namespace

std::optional<CallChange> TwilioApi::changeOf(const QJsonObject &fields) const
{
    static const QStringList known{u"status"_s,   u"from"_s,       u"to"_s,      u"end_time"_s,
                                   u"duration"_s, u"transcript"_s, u"summary"_s, u"recording_url"_s};
    const QStringList names = fields.keys();
    if (!std::all_of(names.begin(), names.end(), [](const QString &name) { return known.contains(name); }))
        return {};
    CallChange change;
    if (fields.contains(u"status"_s))
        change.status = statusFromWord(fields[u"status"_s].toString());
    take(fields, u"from"_s, change.fromNumber);
    take(fields, u"to"_s, change.toNumber);
    take(fields, u"transcript"_s, change.transcript);
    take(fields, u"summary"_s, change.summary);
    take(fields, u"recording_url"_s, change.recordingUrl);
    change.endedAt = fromIso(fields[u"end_time"_s].toString());
    if (fields.contains(u"duration"_s))
        change.duration = Seconds(fields[u"duration"_s].toVariant().toLongLong());
    const bool understood = change.status.has_value() == fields.contains(u"status"_s)
        && change.endedAt.has_value() == fields.contains(u"end_time"_s);
    return understood ? std::optional(change) : std::nullopt;
}

} // namespace callboard::sandbox
