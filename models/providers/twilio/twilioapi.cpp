// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/twilio/twilioapi.h"

#include "models/providers/http/redaction.h"
#include "models/providers/twilio/parser.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

namespace {

using Kind = Error::Kind;

/// The vendor limits how many requests run at once, not their number; so many keep clear of that.
constexpr int usualRequestsPerMinute = 600;
constexpr int mostParallel = 3;
constexpr int mostPages = 1000; ///< Of one list: more is a circle.
constexpr qsizetype mostRecordings = 20; ///< Of one call, that are asked for their words.
constexpr auto transcribedWithin = 1h; ///< Minutes, usually.

HttpConfig configured(const Account &account, HttpConfig config)
{
    config.baseUrl = account.baseUrl;
    config.otherBaseUrls = {twilio::intelligenceUrl(config.baseUrl)};
    const int agreed = account.options.value(u"requests_per_minute"_s).toInt();
    if (config.paces.isEmpty())
        config.paces.insert(u"default"_s, Pace{agreed > 0 ? agreed : usualRequestsPerMinute, 1min});
    config.maxParallel = std::min(config.maxParallel, mostParallel);
    config.errorDetail = twilio::parseErrorDetail;
    return config;
}

/// Not for this account, not switched on, or not there: a state of things and no failure. The second host may
/// refuse a key that the first one takes; where that one does, the key has just been revoked.
bool isState(const Error &error, const HttpRequest &request)
{
    const bool isSecondHost = !request.baseUrl.isEmpty();
    return error.httpStatus == 400 || (error.httpStatus == 401 && isSecondHost) || error.httpStatus == 403
        || error.httpStatus == 404;
}

/// The page's token has expired, or belongs to a call that was deleted.
bool refusesToken(const Error &error)
{
    return error.kind == Kind::Rejected || error.kind == Kind::NotFound;
}

/// A call list that is not there in Twilio's own words: the account is another than the credentials belong
/// to.
Error testError(Error error)
{
    if (error.kind == Kind::Forbidden)
        error.detail = u"calls: read (%1)"_s.arg(error.detail);
    if (error.kind == Kind::NotFound && error.detail.startsWith(u"20404:"))
        error.kind = Kind::Unauthorised;
    return error;
}

void addNumbered(RawReplies &raw, const QByteArray &name, const QList<QByteArray> &replies)
{
    for (qsizetype page = 0; page < replies.size(); ++page)
        raw.add(page == 0 ? name : name + " page " + QByteArray::number(page + 1), replies[page]);
}

void addOnce(QStringList &all, const QStringList &more)
{
    for (const QString &word : more) {
        if (!all.contains(word))
            all << word;
    }
}

void addResults(CallFacts &learnt, const twilio::OperatorResults &results)
{
    if (learnt.summary.isNull())
        learnt.summary = results.summary;
    addOnce(learnt.topics, results.topics);
    addOnce(learnt.sentiments, results.sentiments);
}

} // namespace

struct TwilioApi::Story {
    Record record;
    CallFacts learnt;
    RawReplies raw;
    QStringList plainTexts;
    bool isBeingMade = false;
};

TwilioApi::TwilioApi(ProviderContext context)
    : m_baseUrl(context.account.baseUrl)
    , m_intelligence(twilio::intelligenceUrl(m_baseUrl))
    , m_http(configured(context.account, std::move(context.http)))
    , m_account(context.account.options.value(u"account_sid"_s).trimmed())
    , m_reading{context.account.id, context.account.options.value(u"country"_s)}
    , m_shelf(std::make_shared<twilio::RecordingShelf>())
{
    const QString key = context.account.options.value(u"api_key_sid"_s).trimmed();
    const QByteArray secret = context.secret.trimmed();
    const QByteArray pair = (key.isEmpty() ? m_account : key).toUtf8() + ':' + secret;
    registerSecret(secret);
    m_http.setCredentials({"Authorization", "Basic " + pair.toBase64()});
}

ListTraits TwilioApi::listTraits() const
{
    // Recordings and children come up to days after the call; filters know whole days only.
    return {.kind = ListTraits::Kind::Windows,
            .largestPage = twilio::largestPage,
            .overlap = 48h,
            .lateOverlap = 24h * 8};
}

QCoro::Task<Result<HttpReply>> TwilioApi::send(HttpRequest request)
{
    if (!twilio::isAccountSid(m_account))
        co_return failure(Kind::Invalid, u"account_sid: AC and 32 digits 0-9, a-f"_s);
    const Result<HttpReply> reply = co_await m_http.send(request);
    co_return reply;
}

/// Reads calls, because that is the right that is needed; who the account is, not every key may ask.
QCoro::Task<Result<AccountFacts>> TwilioApi::test()
{
    const ListPosition one{.limit = 1, .priority = HttpRequest::Priority::Foreground};
    const HttpRequest request = twilio::callsRequest(m_account, one);
    const Result<HttpReply> reply = co_await send(request);
    if (!reply)
        co_return tl::unexpected(testError(reply.error()));
    const Result<twilio::CallPage> page = twilio::parseCallPage(reply->body, m_reading);
    if (!page)
        co_return tl::unexpected(page.error());
    AccountFacts facts;
    facts.title = co_await title();
    co_return facts;
}

QCoro::Task<QString> TwilioApi::title()
{
    const HttpRequest request = twilio::accountRequest(m_account);
    const Result<HttpReply> reply = co_await send(request);
    if (!reply)
        co_return QString();
    const Result<AccountFacts> facts = twilio::parseAccount(reply->body);
    co_return facts ? facts->title : QString();
}

QCoro::Task<Result<RecordPage>> TwilioApi::listCalls(ListPosition position)
{
    if (position.token.isEmpty() || m_shelf->isFull())
        m_shelf = std::make_shared<twilio::RecordingShelf>();
    const std::shared_ptr<twilio::RecordingShelf> shelf = m_shelf; // another window may begin meanwhile
    const HttpRequest request = twilio::callsRequest(m_account, position);
    const Result<HttpReply> reply = co_await send(request);
    if (!reply && !position.token.isEmpty() && refusesToken(reply.error())) {
        RecordPage lost;
        lost.tokenLost = true;
        co_return lost;
    }
    if (!reply)
        co_return tl::unexpected(reply.error());
    Result<twilio::CallPage> list = twilio::parseCallPage(reply->body, m_reading);
    if (!list)
        co_return tl::unexpected(list.error());
    const Result<QString> next = twilio::nextQuery(list->nextLink, m_baseUrl, request);
    if (!next)
        co_return tl::unexpected(next.error());
    if (const std::optional<twilio::Days> missing = shelf->missingFor(list->page.records)) {
        const Result<void> filled = co_await fill(shelf, *missing);
        if (!filled)
            co_return tl::unexpected(filled.error());
    }
    shelf->addTo(list->page.records);
    list->page.nextToken = *next;
    co_return std::move(list->page);
}

/// A key that may not read recordings still shows the calls.
QCoro::Task<Result<void>> TwilioApi::fill(std::shared_ptr<twilio::RecordingShelf> shelf, twilio::Days days)
{
    const HttpRequest request = twilio::recordingsRequest(m_account, days);
    const Result<QList<QByteArray>> replies = co_await readAll(request, "recordings");
    if (!replies && replies.error().kind != Kind::Forbidden)
        co_return tl::unexpected(replies.error());
    const QList<QByteArray> bodies = replies ? *replies : QList<QByteArray>();
    QList<twilio::CallRecording> all;
    for (const QByteArray &body : bodies) {
        const Result<QList<twilio::CallRecording>> some = twilio::parseRecordings(body, m_baseUrl);
        if (!some)
            co_return tl::unexpected(some.error());
        all << *some;
    }
    shelf->add(days, all);
    co_return Result<void>();
}

/// The replies of all pages of a list, whose items are under @p key.
QCoro::Task<Result<QList<QByteArray>>> TwilioApi::readAll(HttpRequest list, QByteArray key)
{
    QList<QByteArray> replies;
    HttpRequest request = list;
    while (replies.size() < mostPages) {
        const Result<HttpReply> reply = co_await send(request);
        if (!reply)
            co_return tl::unexpected(reply.error());
        replies << reply->body;
        const Result<QString> link = twilio::parseNextLink(reply->body, key);
        if (!link)
            co_return tl::unexpected(link.error());
        const Result<QString> next = twilio::nextQuery(*link, m_baseUrl, list);
        if (!next)
            co_return tl::unexpected(next.error());
        if (next->isEmpty())
            co_return replies;
        request = twilio::pageRequest(list, *next);
    }
    co_return failure(Kind::BadReply, u"a list without end"_s);
}

/// The same for what may not be there.
QCoro::Task<Result<QList<QByteArray>>> TwilioApi::readIfThere(HttpRequest list, QByteArray key)
{
    const Result<QList<QByteArray>> replies = co_await readAll(list, key);
    if (!replies && isState(replies.error(), list))
        co_return QList<QByteArray>();
    co_return replies;
}

QCoro::Task<Result<Record>> TwilioApi::fetchCall(QString providerCallId)
{
    const Result<HttpRequest> request = twilio::callRequest(m_account, providerCallId);
    if (!request)
        co_return tl::unexpected(request.error());
    const Result<HttpReply> reply = co_await send(*request);
    if (!reply)
        co_return tl::unexpected(reply.error());
    const Result<Record> record = twilio::parseCall(reply->body, m_reading);
    if (!record)
        co_return tl::unexpected(record.error());
    const auto story = std::make_shared<Story>();
    story->record = *record;
    const Result<void> heard = co_await readRecordings(story);
    if (!heard)
        co_return tl::unexpected(heard.error());
    const Record told = toldBy(*story);
    co_return told;
}

/// Both channels where there are two (section 6); 400 says that there is one.
QCoro::Task<Result<HttpReply>> TwilioApi::fetchAudio(AudioRequest wanted)
{
    Result<HttpRequest> address = twilio::audioRequest(m_account, wanted.recordingId, true);
    if (!address)
        co_return tl::unexpected(address.error());
    const HttpRequest both = audioFrom(*address, wanted);
    const Result<HttpReply> reply = co_await send(both);
    if (reply || reply.error().httpStatus != 400)
        co_return reply;
    address = twilio::audioRequest(m_account, wanted.recordingId, false);
    const HttpRequest mixed = audioFrom(*address, wanted);
    const Result<HttpReply> second = co_await send(mixed);
    co_return second;
}

Record TwilioApi::toldBy(Story &story) const
{
    CallFacts &learnt = story.learnt;
    learnt.transcript = joinedTranscript(learnt.segments);
    if (learnt.transcript.isNull() && !story.plainTexts.isEmpty())
        learnt.transcript = story.plainTexts.join(u'\n');
    const bool isSilent = learnt.transcript.isNull() && mayStillBeTranscribed(story.record);
    story.record.moreExpected = story.isBeingMade || isSilent;
    story.record.details = CallDetails{learnt, story.raw.json()};
    return story.record;
}

QCoro::Task<Result<void>> TwilioApi::readRecordings(std::shared_ptr<Story> story)
{
    const QString callSid = story->record.ref.providerCallId;
    const Result<HttpRequest> request = twilio::recordingsOfCallRequest(m_account, callSid);
    const Result<QList<QByteArray>> replies = co_await readIfThere(*request, "recordings");
    if (!replies)
        co_return tl::unexpected(replies.error());
    addNumbered(story->raw, "recordings", *replies);
    QList<twilio::CallRecording> recordings;
    for (const QByteArray &body : *replies) {
        const Result<QList<twilio::CallRecording>> some = twilio::parseRecordings(body, m_baseUrl);
        if (!some)
            co_return tl::unexpected(some.error());
        recordings << *some;
    }
    twilio::addRecordings(story->record, recordings);
    const Result<void> heard = co_await readWords(story);
    co_return heard;
}

QCoro::Task<Result<void>> TwilioApi::readWords(std::shared_ptr<Story> story)
{
    using State = Recording::State;
    const QList<Recording> recordings = story->record.facts.recordings.mid(0, mostRecordings);
    for (const Recording &recording : recordings) {
        story->isBeingMade = story->isBeingMade || recording.state == State::Pending;
        if (recording.state == State::Gone || recording.state == State::Pending)
            continue;
        const qsizetype before = story->learnt.segments.size();
        const Result<void> understood = co_await readTranscripts(story, recording.id);
        if (!understood)
            co_return understood;
        if (story->learnt.segments.size() > before)
            continue;
        const Result<void> plain = co_await readTranscription(story, recording.id); // as it was done before
        if (!plain)
            co_return plain;
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> TwilioApi::readTranscripts(std::shared_ptr<Story> story, QString recordingSid)
{
    const HttpRequest request = twilio::transcriptsRequest(m_intelligence, recordingSid);
    const Result<QList<QByteArray>> replies = co_await readIfThere(request, "transcripts");
    if (!replies)
        co_return tl::unexpected(replies.error());
    addNumbered(story->raw, "transcripts " + recordingSid.toUtf8(), *replies);
    for (const QByteArray &body : *replies) {
        const Result<QList<twilio::Transcript>> transcripts = twilio::parseTranscripts(body);
        if (!transcripts)
            co_return tl::unexpected(transcripts.error());
        for (const twilio::Transcript &transcript : *transcripts) {
            const Result<void> read = co_await readTranscript(story, transcript);
            if (!read)
                co_return read;
        }
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> TwilioApi::readTranscript(std::shared_ptr<Story> story,
                                                    twilio::Transcript transcript)
{
    using State = twilio::Transcript::State;
    story->isBeingMade = story->isBeingMade || transcript.state == State::BeingMade;
    if (transcript.state != State::Ready)
        co_return Result<void>();
    const Result<void> said = co_await readSentences(story, transcript);
    if (!said)
        co_return said;
    const Result<void> made = co_await readResults(story, transcript.sid);
    co_return made;
}

QCoro::Task<Result<void>> TwilioApi::readSentences(std::shared_ptr<Story> story,
                                                   twilio::Transcript transcript)
{
    const Result<HttpRequest> request = twilio::sentencesRequest(m_intelligence, transcript.sid);
    if (!request)
        co_return Result<void>();
    const Result<QList<QByteArray>> replies = co_await readIfThere(*request, "sentences");
    if (!replies)
        co_return tl::unexpected(replies.error());
    addNumbered(story->raw, "sentences " + transcript.sid.toUtf8(), *replies);
    for (const QByteArray &body : *replies) {
        const Result<QList<Segment>> segments = twilio::parseSentences(body, transcript);
        if (!segments)
            co_return tl::unexpected(segments.error());
        story->learnt.segments << *segments;
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> TwilioApi::readResults(std::shared_ptr<Story> story, QString transcriptSid)
{
    const Result<HttpRequest> request = twilio::operatorResultsRequest(m_intelligence, transcriptSid);
    if (!request)
        co_return Result<void>();
    const Result<QList<QByteArray>> replies = co_await readIfThere(*request, "operator_results");
    if (!replies)
        co_return tl::unexpected(replies.error());
    addNumbered(story->raw, "operator results " + transcriptSid.toUtf8(), *replies);
    for (const QByteArray &body : *replies) {
        const Result<twilio::OperatorResults> results = twilio::parseOperatorResults(body);
        if (!results)
            co_return tl::unexpected(results.error());
        addResults(story->learnt, *results);
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> TwilioApi::readTranscription(std::shared_ptr<Story> story, QString recordingSid)
{
    const Result<HttpRequest> request = twilio::transcriptionsRequest(m_account, recordingSid);
    if (!request)
        co_return Result<void>();
    const Result<QList<QByteArray>> replies = co_await readIfThere(*request, "transcriptions");
    if (!replies)
        co_return tl::unexpected(replies.error());
    addNumbered(story->raw, "transcriptions " + recordingSid.toUtf8(), *replies);
    for (const QByteArray &body : *replies) {
        const Result<twilio::PlainTranscription> plain = twilio::parseTranscriptions(body);
        if (!plain)
            co_return tl::unexpected(plain.error());
        story->isBeingMade = story->isBeingMade || plain->isBeingMade;
        if (!plain->text.isNull())
            story->plainTexts << plain->text;
    }
    co_return Result<void>();
}

/// Nothing says that a transcript will come; but where there is something to listen to, it comes soon or
/// never.
bool TwilioApi::mayStillBeTranscribed(const Record &record) const
{
    const TimePoint theirNow = SystemClock().now() + m_http.clockSkew().value_or(0s);
    const std::optional<TimePoint> ended = record.facts.endedAt;
    return record.moreExpected && ended && *ended <= theirNow && theirNow - *ended < transcribedWithin;
}

QCoro::Task<Result<void>> TwilioApi::deleteCall(QString providerCallId)
{
    const Result<HttpRequest> request = twilio::deleteRequest(m_account, providerCallId);
    if (!request)
        co_return tl::unexpected(request.error());
    const Result<HttpReply> reply = co_await send(*request);
    if (!reply && reply.error().kind != Kind::NotFound)
        co_return tl::unexpected(reply.error());
    co_return Result<void>();
}

} // namespace callboard
