// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that RingCentral tells about one call: its record, RingSense insights, the voicemail's message.
#include "models/providers/ringcentral/callfacts.h"
#include "models/providers/ringcentral/insights.h"
#include "models/providers/ringcentral/parser.h"
#include "models/providers/ringcentral/ringcentralapi.h"
#include "models/providers/ringcentral/voicemail.h"
#include "models/providers/ringcentral/webhook.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

namespace {

using Kind = Error::Kind;

constexpr auto insightsMayCome = 24h; ///< After the end of a call; then there are none.
constexpr auto insightsClosedFor = 24h;

/// Adds a reply, or null for one that there is not, to the object of replies.
void addRaw(CallDetails &details, const QByteArray &name, const QByteArray &reply)
{
    QByteArray object = details.raw.isEmpty() ? "{" : details.raw.chopped(1) + ',';
    object += '"' + name + "\":" + (reply.isEmpty() ? QByteArray("null") : reply) + '}';
    details.raw = object;
}

QByteArray asJson(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

/// Resources that do not exist, or not for us: a state of the call, not an error.
bool isState(const Error &error)
{
    return error.kind == Kind::Forbidden || error.kind == Kind::NotFound || error.kind == Kind::Rejected;
}

bool mayStillCome(const Record &record)
{
    const std::optional<TimePoint> end = record.facts.endedAt;
    return end && SystemClock().now() - *end < insightsMayCome;
}

} // namespace

QCoro::Task<Result<Record>> RingCentralApi::fetchCall(QString providerCallId)
{
    std::optional<Record> listed = justListed(providerCallId);
    if (!listed) {
        QCoro::Task<Result<Record>> reading =
            ringcentral::isSessionId(providerCallId) ? readSession(providerCallId) : readCall(providerCallId);
        const Result<Record> read = co_await reading;
        if (!read)
            co_return read;
        listed = *read;
    }
    Record call = *listed;
    call.moreExpected = false;
    call.details = CallDetails{};
    const Result<Record> heard = co_await withInsights(call);
    if (!heard)
        co_return heard;
    const Result<Record> record = co_await withVoicemail(*heard);
    co_return record;
}

QCoro::Task<Result<Record>> RingCentralApi::readCall(QString providerCallId)
{
    const Scope asked = m_scope;
    const Result<HttpRequest> request = ringcentral::callRequest(asked, providerCallId);
    if (!request)
        co_return tl::unexpected(request.error());
    Result<HttpReply> reply = co_await send(*request);
    if (!reply && reply.error().kind == Kind::Forbidden) {
        // One call that is closed to us says nothing about the log: that is asked about itself.
        const Result<void> found = co_await findScope();
        if (!found)
            co_return tl::unexpected(found.error());
        const Result<HttpRequest> narrower = ringcentral::callRequest(m_scope, providerCallId);
        if (m_scope != asked)
            reply = co_await send(*narrower);
    }
    if (!reply)
        co_return tl::unexpected(reply.error());
    const Result<Record> record = ringcentral::parseCall(reply->body, m_reading);
    if (record && record->ref.providerCallId != providerCallId)
        co_return failure(Kind::BadReply, u"another call in the answer"_s);
    co_return record;
}

/// Events know a call by its session only.
QCoro::Task<Result<Record>> RingCentralApi::readSession(QString telephonySessionId)
{
    const Result<HttpRequest> request = ringcentral::sessionRequest(m_scope, telephonySessionId);
    if (!request)
        co_return tl::unexpected(request.error());
    QCoro::Task<Result<HttpReply>> sending = send(*request);
    const Result<HttpReply> reply = co_await sending;
    if (!reply)
        co_return tl::unexpected(reply.error());
    const Result<RecordPage> page = ringcentral::parseCallPage(reply->body, m_reading);
    if (!page)
        co_return tl::unexpected(page.error());
    for (const Record &record : page->records) {
        if (record.facts.providerCallSid == telephonySessionId)
            co_return record;
    }
    co_return failure(Kind::NotFound, u"not in the call log yet"_s);
}

QCoro::Task<Result<Record>> RingCentralApi::withInsights(Record record)
{
    const Result<HttpRequest> request = ringcentral::insightsRequest(record.facts.providerCallSid);
    if (!mayHaveInsights(record) || !request) {
        addRaw(*record.details, "insights", {});
        co_return record;
    }
    const Result<HttpReply> reply = co_await send(*request);
    if (!reply && reply.error().kind == Kind::Forbidden)
        m_insightsClosedUntil = SystemClock().now() + insightsClosedFor;
    if (!reply && isState(reply.error())) {
        record.moreExpected = reply.error().kind == Kind::NotFound && mayStillCome(record);
        addRaw(*record.details, "insights", {});
        co_return record;
    }
    if (!reply)
        co_return tl::unexpected(reply.error());
    const Result<CallFacts> facts = ringcentral::parseInsights(reply->body);
    if (!facts)
        co_return tl::unexpected(facts.error());
    record.details->facts = *facts;
    addRaw(*record.details, "insights", reply->body);
    co_return record;
}

/// A message, or an attachment of one. An empty answer: it does not exist for us, as those of other people's
/// mailboxes do not.
QCoro::Task<Result<QByteArray>> RingCentralApi::readMessage(QUrl address)
{
    const Result<HttpRequest> request = ringcentral::messageRequest(address, m_baseUrl);
    if (!request)
        co_return QByteArray();
    const Result<HttpReply> reply = co_await send(*request);
    if (!reply && isState(reply.error()))
        co_return QByteArray();
    if (!reply)
        co_return tl::unexpected(reply.error());
    co_return reply->body;
}

QCoro::Task<Result<Record>> RingCentralApi::withVoicemail(Record record)
{
    if (!mayHaveMessage(record))
        co_return record;
    const QUrl address = ringcentral::messageUriIn(record.raw);
    const Result<QByteArray> message = co_await readMessage(address);
    if (!message)
        co_return tl::unexpected(message.error());
    addRaw(*record.details, "message", *message);
    if (message->isEmpty())
        co_return record;
    const Result<ringcentral::Voicemail> voicemail = ringcentral::parseVoicemail(*message);
    if (!voicemail)
        co_return tl::unexpected(voicemail.error());
    CallFacts &facts = record.details->facts;
    facts.recordings = record.facts.recordings;
    for (Recording &recording : facts.recordings) {
        if (ringcentral::isVoicemail(recording))
            recording.length = voicemail->length;
    }
    record.moreExpected = record.moreExpected || (voicemail->isBeingWritten && mayStillCome(record));
    if (voicemail->transcript.isEmpty())
        co_return record;
    const QUrl place = voicemail->transcript;
    const Result<QByteArray> text = co_await readMessage(place);
    if (!text)
        co_return tl::unexpected(text.error());
    const QString words = QString::fromUtf8(*text).trimmed();
    addRaw(*record.details, "message_transcript", asJson(words));
    if (!words.isEmpty())
        facts.transcript = words;
    co_return record;
}

} // namespace callboard
