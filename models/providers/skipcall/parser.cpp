// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/skipcall/parser.h"

#include "models/providers/numbers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard::skipcall {

namespace {

constexpr qint64 mostRows = 100000;
constexpr double longestCallSeconds = 24.0 * 3600;

/// The vendor declares some times as objects, although its sample shows texts.
std::optional<TimePoint> looseTime(json::Object &item, QByteArrayView key)
{
    return item.raw(key).startsWith('"') ? item.time(key) : std::nullopt;
}

QString looseText(json::Object &item, QByteArrayView key)
{
    return item.raw(key).startsWith('"') ? item.text(key) : QString();
}

/// The system sits on Twilio, so its words are expected, also in snake case.
std::optional<CallStatus> knownStatus(const QString &word)
{
    static const QHash<QString, CallStatus> known{
        {u"queued"_s, CallStatus::Ringing},      {u"initiated"_s, CallStatus::Ringing},
        {u"ringing"_s, CallStatus::Ringing},     {u"in-progress"_s, CallStatus::Active},
        {u"completed"_s, CallStatus::Completed}, {u"busy"_s, CallStatus::Missed},
        {u"no-answer"_s, CallStatus::Missed},    {u"missed"_s, CallStatus::Missed},
        {u"canceled"_s, CallStatus::Missed},     {u"cancelled"_s, CallStatus::Missed},
        {u"failed"_s, CallStatus::Failed},       {u"voicemail"_s, CallStatus::Voicemail},
    };
    const auto found = known.constFind(QString(word).replace(u'_', u'-').toLower());
    return found == known.constEnd() ? std::nullopt : std::optional(*found);
}

void readStatus(CallFacts &facts, json::Object &item)
{
    facts.providerStatus = item.text("status");
    if (facts.providerStatus.isNull())
        return;
    facts.status = knownStatus(facts.providerStatus);
    if (!facts.status)
        facts.status = statusOfUnknownWord(facts);
}

void readTimes(CallFacts &facts, json::Object &item)
{
    facts.startedAt = looseTime(item, "startedAt");
    facts.endedAt = looseTime(item, "endedAt");
    facts.createdAt = looseTime(item, "createdAt");
    facts.duration = lengthBetween(facts.startedAt, facts.endedAt);
}

/// Parts of an object inside the call; nothing when it is another shape.
class Part {
public:
    Part(json::Object &item, QByteArrayView key)
    {
        const QByteArrayView raw = item.raw(key);
        m_isThere = raw.startsWith('{') && m_part.read(raw);
    }
    QString text(QByteArrayView key) { return m_isThere ? looseText(m_part, key) : QString(); }
    QString id(QByteArrayView key) { return m_isThere ? m_part.id(key) : QString(); }
    bool isTrue(QByteArrayView key) { return m_isThere && m_part.raw(key) == "true"; }
    QString name()
    {
        const QStringList names{text("firstName").trimmed(), text("lastName").trimmed()};
        const QString name = names.join(u' ').trimmed();
        return name.isEmpty() ? QString() : name;
    }

private:
    json::Object m_part;
    bool m_isThere = false;
};

/// The contact's number and ours; which of them called is told by the direction.
void readNumbers(CallFacts &facts, json::Object &item, const QString &region)
{
    const QString remote = rememberedNumber(Part(item, "phoneNumber").text("value"), region);
    const QString own = rememberedNumber(Part(item, "callerPhoneNumber").text("value"), region);
    const bool isOutbound = facts.direction == Direction::Outbound;
    facts.fromNumber = isOutbound ? own : remote;
    facts.toNumber = isOutbound ? remote : own;
}

void readPeople(CallFacts &facts, json::Object &item)
{
    facts.staffId = looseText(item, "organizationMembershipId");
    facts.staffName = Part(item, "caller").name();
    Part contact(item, "contact");
    if (contact.isTrue("isUnknown"))
        return;
    facts.guestId = contact.id("id");
    facts.guestName = contact.name();
}

void readLinks(CallFacts &facts, json::Object &item)
{
    for (const char *const key : {"userProviderSid", "adminProviderSid"}) {
        const QString sid = looseText(item, key);
        const QString carrierId = u"twilio:"_s + sid;
        if (sid.isEmpty() || facts.carrierIds.contains(carrierId))
            continue;
        facts.carrierIds << carrierId;
        if (facts.providerCallSid.isNull())
            facts.providerCallSid = sid;
    }
    const std::pair<const char *, const char *> references[]{
        {"sequence_id", "sequenceId"},
        {"sequence_run_id", "sequenceRunId"},
        {"organization_id", "organizationId"},
        {"managed_phone_number_id", "managedPhoneNumberId"},
    };
    for (const auto &[name, key] : references) {
        const QString id = looseText(item, key);
        if (!id.isEmpty())
            facts.references.insert(QString::fromLatin1(name), id);
    }
}

ReadFacts factsReader(const Reading &reading)
{
    return [&reading](json::Object &item, Record &record) -> tl::expected<void, QString> {
        CallFacts &facts = record.facts;
        facts.provider = u"twilio"_s;
        facts.direction = directionFromKey(item.text("type").toLower());
        if (!facts.direction)
            return tl::unexpected(u"type: missing or unknown"_s);
        readTimes(facts, item);
        readStatus(facts, item);
        if (facts.status == CallStatus::Missed)
            facts.ring = facts.duration;
        readNumbers(facts, item, reading.region);
        readPeople(facts, item);
        readLinks(facts, item);
        facts.notes = item.text("notes");
        record.isDeleted = item.has("deletedAt");
        record.moreExpected = facts.status == CallStatus::Completed && !record.isDeleted;
        return {};
    };
}

std::optional<int> positive(json::Object &item, const QList<QByteArrayView> &keys)
{
    for (const QByteArrayView key : keys) {
        const QByteArrayView raw = item.raw(key);
        bool ok = false;
        const qint64 number = (raw.startsWith('"') ? raw.sliced(1).chopped(1) : raw).toLongLong(&ok);
        if (ok && number > 0 && number <= mostRows)
            return int(number);
    }
    return {};
}

std::optional<bool> truth(json::Object &item, const QList<QByteArrayView> &keys)
{
    for (const QByteArrayView key : keys) {
        const QByteArrayView raw = item.raw(key);
        if (raw == "true" || raw == "false")
            return raw == "true";
    }
    return {};
}

QByteArrayView placeIn(json::Object &root, QByteArrayView whole)
{
    for (const QByteArrayView key : {QByteArrayView("meta"), QByteArrayView("pagination")}) {
        if (root.raw(key).startsWith('{'))
            return root.raw(key);
    }
    return whole;
}

std::optional<std::chrono::milliseconds> offsetOf(json::Object &turn, QByteArrayView key)
{
    const std::optional<double> seconds = turn.real(key);
    if (!seconds || *seconds < 0 || *seconds > longestCallSeconds)
        return {};
    return std::chrono::milliseconds(std::llround(*seconds * 1000.0));
}

QString speakerOf(json::Object &turn)
{
    bool ok = false;
    const QString speaker = turn.id("speaker");
    const int number = speaker.toInt(&ok);
    return ok ? u"Speaker %1"_s.arg(number + 1) : speaker;
}

QList<Segment> segmentsIn(json::Object &item)
{
    QList<Segment> segments;
    const QByteArrayView list = item.raw("transcript");
    const auto turns = json::listItems(list.startsWith('[') ? list : QByteArrayView("[]"), {});
    json::Object turn;
    for (const QByteArrayView raw : turns.value_or(QList<QByteArrayView>())) {
        const QString text = turn.read(raw) ? turn.text("text") : QString();
        if (!text.isEmpty())
            segments.append({speakerOf(turn), text, offsetOf(turn, "start"), offsetOf(turn, "end")});
    }
    return segments;
}

/// Declared as an object and shown as a text.
QString summaryIn(json::Object &item)
{
    const QString text = looseText(item, "summary");
    if (!text.isNull())
        return text;
    Part part(item, "summary");
    for (const char *const key : {"text", "summary", "content"}) {
        if (const QString inner = part.text(key); !inner.isEmpty())
            return inner;
    }
    return {};
}

bool isPendingWord(const QString &word)
{
    return word == u"PENDING" || word == u"IN_PROGRESS";
}

QString withExplanation(const QString &code, const QString &words)
{
    if (!code.startsWith(u"SUBSCRIPTION_REQUIRED") && !code.startsWith(u"PLAN_NOT_EL"))
        return words;
    const QString reason = u"the Skipcall plan has no access to the API (%1)"_s.arg(code);
    return words.isEmpty() || words == code ? reason : reason + u": "_s + words;
}

} // namespace

Pagination parsePagination(const QByteArray &body, int page)
{
    const json::Document document(body);
    json::Object root;
    json::Object item;
    if (!root.read(document.text()) || !item.read(placeIn(root, document.text())))
        return {};
    Pagination place;
    place.size = positive(item, {"limit", "perPage", "per_page", "pageSize", "itemsPerPage", "take"});
    place.hasMore = truth(item, {"hasNextPage", "hasNext", "hasMore"});
    const std::optional<int> last = positive(item, {"totalPages", "pageCount", "lastPage", "last_page"});
    const std::optional<int> total = positive(item, {"total", "totalItems", "totalCount", "itemCount"});
    if (!place.hasMore && last)
        place.hasMore = page < *last;
    else if (!place.hasMore && total && place.size)
        place.hasMore = qint64(page) * *place.size < *total;
    return place;
}

Result<RecordPage> parseCallPage(const QByteArray &body, const Reading &reading)
{
    const json::Document document(body);
    const auto items = json::listItems(document.text(), {"data", "items", "calls", "results"});
    if (!items)
        return tl::unexpected(items.error());
    return readRecords(*items, reading.account, "id", factsReader(reading));
}

Result<Record> parseCall(const QByteArray &body, const Reading &reading)
{
    const json::Document document(body);
    const QByteArrayView item = json::singleItem(document.text(), {"data"});
    return readRecord(item, reading.account, "id", factsReader(reading));
}

Result<RecordingState> parseRecording(const QByteArray &body)
{
    const json::Document document(body);
    json::Object item;
    if (!item.read(json::singleItem(document.text(), {"data"})))
        return failure(Error::Kind::BadReply, item.problem());
    RecordingState state;
    const QString id = item.id("id");
    const std::optional<double> length = item.real("duration");
    // Sound of some length is the one thing that says there is audio: no address of it is documented.
    if (!id.isNull() && length && *length > 0 && *length <= longestCallSeconds)
        state.recording = Recording{id, Recording::State::Available, Seconds(std::llround(*length))};
    const QString word = looseText(item, "transcriptionStatus");
    state.isTranscribed = word == u"COMPLETED" || (word.isNull() && item.raw("hasTranscription") == "true");
    state.isPending = isPendingWord(word);
    return state;
}

Result<Transcription> parseTranscription(const QByteArray &body)
{
    const json::Document document(body);
    json::Object item;
    if (!item.read(json::singleItem(document.text(), {"data"})))
        return failure(Error::Kind::BadReply, item.problem());
    Transcription transcription;
    transcription.isPending = isPendingWord(looseText(item, "status"));
    transcription.facts.segments = segmentsIn(item);
    transcription.facts.transcript = joinedTranscript(transcription.facts.segments);
    if (transcription.facts.transcript.isNull())
        transcription.facts.transcript = looseText(item, "transcript");
    transcription.facts.summary = summaryIn(item);
    return transcription;
}

QString parseErrorDetail(const QByteArray &body)
{
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    const QJsonValue message = answer.value("message"_L1);
    QStringList words;
    for (const QJsonValue &entry : message.isArray() ? message.toArray() : QJsonArray{message})
        words << entry.toString();
    words.removeAll(QString());
    QString code;
    for (const QLatin1StringView key : {"code"_L1, "errorCode"_L1, "error"_L1, "message"_L1}) {
        const QString word = answer.value(key).toString();
        if (code.isEmpty() && (word.startsWith(u"SUBSCRIPTION_REQUIRED") || word.startsWith(u"PLAN_NOT_EL")))
            code = word;
    }
    if (words.isEmpty() && code.isEmpty())
        words << answer.value("error"_L1).toString();
    return withExplanation(code, words.join(u"; "_s));
}

} // namespace callboard::skipcall
