// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/quo/callfacts.h"

#include "models/providers/numbers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace callboard::quo {

namespace {

const QString inProgress = u"in-progress"_s;

std::optional<Direction> directionOf(const QString &word)
{
    if (word == u"incoming")
        return Direction::Inbound;
    if (word == u"outgoing")
        return Direction::Outbound;
    return {};
}

std::optional<CallStatus> statusOf(const QString &word)
{
    static const QHash<QString, CallStatus> words{
        {u"queued"_s, CallStatus::Ringing},      {u"initiated"_s, CallStatus::Ringing},
        {u"ringing"_s, CallStatus::Ringing},     {inProgress, CallStatus::Active},
        {u"completed"_s, CallStatus::Completed}, {u"answered"_s, CallStatus::Completed},
        {u"forwarded"_s, CallStatus::Completed}, {u"missed"_s, CallStatus::Missed},
        {u"no-answer"_s, CallStatus::Missed},    {u"busy"_s, CallStatus::Missed},
        {u"canceled"_s, CallStatus::Missed},     {u"abandoned"_s, CallStatus::Missed},
        {u"failed"_s, CallStatus::Failed}};
    const auto found = words.constFind(word);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

/// "completed" says that a call is over, not that somebody took it.
void setStatus(CallFacts &facts, const QString &word, bool handledByAgent)
{
    facts.providerStatus = word;
    if (word.isNull())
        return;
    facts.status = statusOf(word);
    if (!facts.status)
        facts.status = statusOfUnknownWord(facts);
    if (word == u"completed" && facts.direction == Direction::Inbound && !facts.answeredAt && !handledByAgent)
        facts.status = CallStatus::Missed;
}

/// A party: {"phoneNumber", "actorId"}, or on the older surface just the number.
struct Party {
    QString number;
    bool isOurs = false;
};

QList<Party> partiesIn(QByteArrayView raw, const QString &region)
{
    QList<Party> parties;
    const QJsonArray entries = QJsonDocument::fromJson(raw.toByteArray()).array();
    for (const QJsonValue &entry : entries) {
        const QString number = entry.isString() ? entry.toString() : entry["phoneNumber"_L1].toString();
        parties << Party{rememberedNumber(number, region), !entry["actorId"_L1].toString().isEmpty()};
    }
    return parties;
}

/// The line is the number behind phoneNumberId, else that of somebody of ours; the other party is anybody
/// else, strangers first.
std::pair<QString, QString> lineAndRemote(const QList<Party> &parties, const QString &knownLine)
{
    QString line = knownLine;
    for (const Party &party : parties) {
        if (line.isNull() && party.isOurs)
            line = party.number;
    }
    for (const bool ours : {false, true}) {
        for (const Party &party : parties) {
            if (party.isOurs == ours && party.number != line)
                return {line, party.number};
        }
    }
    return {line, {}};
}

void readNumbers(CallFacts &facts, json::Object &item, const Context &context)
{
    const QString lineId = item.text("phoneNumberId");
    const Line known = context.directory.lines.value(lineId);
    const QList<Party> parties = partiesIn(item.array("participants"), context.reading.region);
    const auto [line, remote] = lineAndRemote(parties, known.number);
    const bool inbound = facts.direction == Direction::Inbound;
    facts.fromNumber = inbound ? remote : line;
    facts.toNumber = inbound ? line : remote;
    if (!lineId.isNull())
        facts.references.insert(u"line_id"_s, lineId);
    if (!known.name.isNull())
        facts.references.insert(u"line_name"_s, known.name);
}

void readTimes(CallFacts &facts, json::Object &item)
{
    facts.startedAt = item.time("createdAt");
    facts.createdAt = facts.startedAt;
    facts.answeredAt = item.time("answeredAt");
    facts.endedAt = item.time("completedAt");
    facts.duration = plausibleLength(item.count("duration"));
    deriveLengths(facts);
}

void readStaff(CallFacts &facts, json::Object &item, const Directory &directory)
{
    const bool inbound = facts.direction == Direction::Inbound;
    for (const QByteArrayView key : {inbound ? "answeredBy" : "initiatedBy", "actorId", "userId"}) {
        facts.staffId = item.text(key);
        if (!facts.staffId.isNull())
            break;
    }
    facts.staffName = directory.userNames.value(facts.staffId);
}

void readReferences(CallFacts &facts, json::Object &item)
{
    const std::pair<QByteArrayView, QString> keys[] = {{"callRoute", u"call_route"_s},
                                                       {"forwardedFrom", u"forwarded_from"_s},
                                                       {"forwardedTo", u"forwarded_to"_s},
                                                       {"aiHandled", u"ai_handled"_s}};
    for (const auto &[key, name] : keys) {
        if (const QString value = item.text(key); !value.isNull())
            facts.references.insert(name, value);
    }
}

QStringList textsIn(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &text : list.toArray()) {
        if (!text.toString().isEmpty())
            texts << text.toString();
    }
    return texts;
}

/// What the agent was to find out: {"name", "result": {"data": [{"name", "value"}]}}.
QString jobText(const QJsonValue &job)
{
    QStringList lines{job["name"_L1].toString()};
    for (const QJsonValue &found : job["result"_L1]["data"_L1].toArray())
        lines << found["name"_L1].toString() + u": "_s + found["value"_L1].toVariant().toString();
    return lines.join(u'\n');
}

} // namespace

tl::expected<void, QString> readSummary(QByteArrayView raw, CallFacts &facts)
{
    const QJsonObject summary = QJsonDocument::fromJson(raw.toByteArray()).object();
    if (!summary.contains("status"_L1))
        return tl::unexpected(u"summary.status: missing"_s);
    const QStringList bullets = textsIn(summary.value("summary"_L1));
    if (!bullets.isEmpty())
        facts.summary = bullets.join(u'\n');
    const QStringList steps = textsIn(summary.value("nextSteps"_L1));
    for (const QString &step : steps)
        facts.actionItems.append(ActionItem{step, false});
    QStringList jobs;
    for (const QJsonValue &job : summary.value("jobs"_L1).toArray())
        jobs << jobText(job);
    if (!jobs.isEmpty())
        facts.summaryDetailed = jobs.join(u"\n\n"_s);
    return {};
}

tl::expected<void, QString> readVoicemail(QByteArrayView raw, CallFacts &facts)
{
    json::Object voicemail;
    if (!voicemail.read(raw))
        return tl::unexpected(u"voicemail."_s + voicemail.problem());
    const bool pending = voicemail.text("status") == inProgress;
    const Recording recording{voicemail.text("id"),
                              pending ? Recording::State::Pending : Recording::State::Available,
                              plausibleLength(voicemail.count("duration"))};
    facts.transcript = voicemail.text("transcript");
    if (!voicemail.problem().isNull())
        return tl::unexpected(u"voicemail."_s + voicemail.problem());
    if (voicemail.text("status") == u"absent" || recording.id.isNull())
        return {};
    facts.recordings.append(recording);
    if (facts.status == CallStatus::Missed)
        facts.status = CallStatus::Voicemail;
    return {};
}

bool isBeingMade(json::Object &item)
{
    for (const QByteArrayView key : {"summary", "voicemail"}) {
        json::Object part;
        if (const QByteArrayView raw = item.object(key);
            !raw.isNull() && part.read(raw) && part.text("status") == inProgress)
            return true;
    }
    return false;
}

tl::expected<CallFacts, QString> callFacts(json::Object &item, const QString &callId, const Context &context)
{
    CallFacts facts;
    const QString direction = item.text("direction");
    facts.direction = directionOf(direction);
    if (!facts.direction)
        return tl::unexpected(direction.isNull()
                                  ? u"direction: missing"_s
                                  : u"direction: unknown word \"%1\""_s.arg(direction.left(40)));
    facts.provider = u"quo"_s;
    facts.providerCallSid = callId;
    facts.carrierIds << u"quo:"_s + callId;
    readTimes(facts, item);
    setStatus(facts, item.text("status"), item.has("aiHandled"));
    readNumbers(facts, item, context);
    readStaff(facts, item, context.directory);
    readReferences(facts, item);
    if (const QByteArrayView summary = item.object("summary"); !summary.isNull()) {
        if (const auto read = readSummary(summary, facts); !read)
            return tl::unexpected(read.error());
    }
    if (const QByteArrayView voicemail = item.object("voicemail"); !voicemail.isNull()) {
        if (const auto read = readVoicemail(voicemail, facts); !read)
            return tl::unexpected(read.error());
    }
    return facts;
}

} // namespace callboard::quo
