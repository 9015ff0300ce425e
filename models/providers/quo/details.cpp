// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/quo/details.h"

#include "models/providers/numbers.h"
#include "models/providers/quo/callfacts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace callboard::quo {

namespace {

using std::chrono::milliseconds;

tl::unexpected<Error> badReply(const QString &why)
{
    return failure(Error::Kind::BadReply, why);
}

Result<QJsonValue> dataIn(const QByteArray &body)
{
    const QJsonValue data = QJsonDocument::fromJson(body).object().value("data"_L1);
    if (!data.isArray() && !data.isObject())
        return badReply(u"data: missing"_s);
    return data;
}

/// A word may be missing on the older surface: then a link says that the recording is there.
std::optional<Recording::State> stateOf(const QJsonValue &recording)
{
    const QString word = recording["status"_L1].toString();
    if (word == u"absent")
        return {};
    if (word == u"deleted" || word == u"failed")
        return Recording::State::Gone;
    const bool isThere = word == u"completed" || (word.isEmpty() && recording["url"_L1].isString());
    return isThere ? Recording::State::Available : Recording::State::Pending;
}

std::optional<milliseconds> offsetOf(const QJsonValue &seconds, milliseconds part)
{
    if (!seconds.isDouble() || seconds.toDouble() < 0)
        return {};
    return part + milliseconds(std::llround(seconds.toDouble() * 1000));
}

/// Names for what a line of dialogue is signed with: an id of ours, and a number.
class Speakers {
public:
    Speakers(const CallFacts &call, const Directory &directory)
        : m_directory(directory)
        , m_line(call.direction == Direction::Inbound ? call.toNumber : call.fromNumber)
        , m_lineName(call.references.value(u"line_name"_s))
    {
    }
    QString nameOf(const QJsonValue &words) const
    {
        for (const QLatin1StringView key : {"actorId"_L1, "userId"_L1}) {
            const QString name = m_directory.userNames.value(words[key].toString());
            if (!name.isNull())
                return name;
        }
        const QString number = rememberedNumber(words["identifier"_L1].toString(), {});
        return number == m_line && !m_lineName.isNull() ? m_lineName : number;
    }

private:
    const Directory &m_directory;
    QString m_line;
    QString m_lineName;
};

void readDialogue(const QJsonValue &transcript, milliseconds part, const Speakers &speakers, CallFacts &facts)
{
    for (const QJsonValue &words : transcript["dialogue"_L1].toArray()) {
        const QString content = words["content"_L1].toString();
        if (!content.isEmpty())
            facts.segments.append(Segment{speakers.nameOf(words), content, offsetOf(words["start"_L1], part),
                                          offsetOf(words["end"_L1], part)});
    }
}

std::optional<TimePoint> startOf(const QJsonValue &transcript)
{
    return fromIso(transcript["startTime"_L1].toString());
}

/// How far behind the first part this one begins.
milliseconds distance(const QJsonArray &parts, const QJsonValue &part)
{
    const std::optional<TimePoint> first = startOf(parts.first());
    const std::optional<TimePoint> here = startOf(part);
    return first && here && *here > *first ? *here - *first : milliseconds(0);
}

bool isPending(const QJsonValue &made)
{
    return made["status"_L1].toString() == u"in-progress";
}

Result<Pending> readRecordings(const QByteArray &body, CallFacts &facts)
{
    const Result<QJsonValue> data = dataIn(body);
    if (!data || !data->isArray())
        return badReply(u"recordings: missing"_s);
    bool pending = false;
    for (const QJsonValue &recording : data->toArray()) {
        const QString id = recording["id"_L1].toString();
        const std::optional<Recording::State> state = stateOf(recording);
        if (id.isEmpty() || !state)
            continue;
        const QJsonValue length = recording["duration"_L1];
        facts.recordings.append(Recording{
            id, *state, length.isDouble() ? plausibleLength(std::llround(length.toDouble())) : std::nullopt});
        pending = pending || state == Recording::State::Pending;
    }
    return pending;
}

Result<Pending> readTranscripts(const QByteArray &body, const CallFacts &call, const Directory &directory,
                                CallFacts &facts)
{
    const Result<QJsonValue> data = dataIn(body);
    if (!data)
        return tl::unexpected(data.error());
    const QJsonArray parts = data->isArray() ? data->toArray() : QJsonArray{*data};
    const Speakers speakers(call, directory);
    bool pending = false;
    for (const QJsonValue &part : parts) {
        if (!part["status"_L1].isString())
            return badReply(u"transcript.status: missing"_s);
        readDialogue(part, distance(parts, part), speakers, facts);
        pending = pending || isPending(part);
    }
    facts.transcript = joinedTranscript(facts.segments);
    return pending;
}

Result<Pending> readSummaryReply(const QByteArray &body, CallFacts &facts)
{
    const Result<QJsonValue> data = dataIn(body);
    if (!data)
        return tl::unexpected(data.error());
    const QByteArray raw = QJsonDocument(data->toObject()).toJson(QJsonDocument::Compact);
    if (const auto read = readSummary(raw, facts); !read)
        return badReply(read.error());
    return isPending(*data);
}

Result<Pending> readVoicemailReply(const QByteArray &body, const CallFacts &call, CallFacts &facts)
{
    const Result<QJsonValue> data = dataIn(body);
    if (!data)
        return tl::unexpected(data.error());
    const json::Document voicemail(QJsonDocument(data->toObject()).toJson(QJsonDocument::Compact));
    facts.status = call.status;
    if (const auto read = readVoicemail(voicemail.text(), facts); !read)
        return badReply(read.error());
    if (facts.status == call.status)
        facts.status.reset();
    return isPending(*data);
}

} // namespace

Parts partsOf(const Record &record, Surface surface)
{
    const CallFacts &facts = record.facts;
    if (!record.moreExpected)
        return {};
    json::Object call;
    const bool beingMade = call.read(json::Document(record.raw).text()) && isBeingMade(call);
    if (surface == Surface::Dated)
        return {facts.answeredAt ? QStringList{u"recordings"_s, u"transcripts"_s} : QStringList(), beingMade};
    if (facts.answeredAt)
        return {{u"call-recordings"_s, u"call-transcripts"_s, u"call-summaries"_s}, beingMade};
    return {{u"call-voicemails"_s}, beingMade};
}

Result<Pending> readPart(const QString &part, const QByteArray &body, const CallFacts &call,
                         const Directory &directory, CallFacts &facts)
{
    if (part.endsWith(u"recordings"))
        return readRecordings(body, facts);
    if (part.endsWith(u"transcripts"))
        return readTranscripts(body, call, directory, facts);
    return part.endsWith(u"voicemails") ? readVoicemailReply(body, call, facts)
                                        : readSummaryReply(body, facts);
}

Result<QString> audioLinkIn(const QByteArray &body, const QString &recordingId)
{
    const QJsonValue data = QJsonDocument::fromJson(body).object().value("data"_L1);
    QJsonArray candidates = data.toArray();
    if (data.isObject())
        candidates = {data, data["voicemail"_L1]};
    for (const QJsonValue &audio : std::as_const(candidates)) {
        const QString link = audio["url"_L1].toString(audio["recordingUrl"_L1].toString());
        const std::optional<Recording::State> state = stateOf(audio);
        if (audio["id"_L1].toString() != recordingId)
            continue;
        if (state == Recording::State::Gone)
            break;
        return link;
    }
    return failure(Error::Kind::NotFound, u"no such recording"_s);
}

} // namespace callboard::quo
