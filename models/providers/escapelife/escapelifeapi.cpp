// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/escapelife/escapelifeapi.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

namespace {

using Kind = Error::Kind;
using Method = HttpRequest::Method;

constexpr int usualRequestsPerMinute = 1000;
const QString authOption = u"auth"_s;
const QString verbOption = u"update_verb"_s;

HttpConfig configured(const Account &account, HttpConfig config)
{
    if (config.baseUrl.isEmpty())
        config.baseUrl = account.baseUrl;
    const int agreed = account.options.value(u"requests_per_minute"_s).toInt();
    if (config.paces.isEmpty())
        config.paces.insert(u"default"_s, Pace{agreed > 0 ? agreed : usualRequestsPerMinute, 1min});
    config.errorDetail = escapelife::parseErrorDetail;
    return config;
}

/// The route exists for nobody, or not for this key.
bool isClosed(const Error &error)
{
    return error.kind == Kind::NotFound || error.kind == Kind::Forbidden || error.httpStatus == 405;
}

template<typename T> Result<T> parsed(const Result<HttpReply> &reply, Result<T> (*parse)(const QByteArray &))
{
    if (!reply)
        return tl::unexpected(reply.error());
    return parse(reply->body);
}

template<typename T>
Result<T> parsed(const Result<HttpReply> &reply, const Reading &reading,
                 Result<T> (*parse)(const QByteArray &, const Reading &))
{
    if (!reply)
        return tl::unexpected(reply.error());
    return parse(reply->body, reading);
}

Result<QList<ProviderGuest>> orNotSupported(Result<QList<ProviderGuest>> guests)
{
    if (!guests && isClosed(guests.error()))
        return failure(Kind::NotSupported, u"guests cannot be listed"_s);
    return guests;
}

} // namespace

EscapelifeApi::EscapelifeApi(ProviderContext context)
    : m_http(configured(context.account, std::move(context.http)))
    , m_secret(context.secret.trimmed())
    , m_reading{context.account.id, context.account.options.value(u"country"_s)}
    , m_header(context.account.options.value(authOption) == u"bearer" ? KeyHeader::Bearer : KeyHeader::ApiKey)
    , m_updateVerb(context.account.options.value(verbOption) == u"put" ? Method::Put : Method::Patch)
{
    useHeader(m_header);
}

void EscapelifeApi::useHeader(KeyHeader header)
{
    m_header = header;
    if (header == KeyHeader::ApiKey)
        m_http.setCredentials({"X-API-Key", m_secret});
    else
        m_http.setCredentials({"Authorization", "Bearer " + m_secret});
}

/// The vendor documents two headers for the key. A 401 is safe to repeat, for writes too: nothing was done.
QCoro::Task<Result<HttpReply>> EscapelifeApi::send(HttpRequest request)
{
    const KeyHeader used = m_header;
    const Result<HttpReply> reply = co_await m_http.send(request);
    if (reply || reply.error().kind != Kind::Unauthorised)
        co_return reply;
    if (used == m_header) {
        if (m_headerDoubted)
            co_return reply;
        m_headerDoubted = true;
        useHeader(used == KeyHeader::ApiKey ? KeyHeader::Bearer : KeyHeader::ApiKey);
    }
    const Result<HttpReply> second = co_await m_http.send(request);
    if (second || second.error().kind != Kind::Unauthorised)
        m_learnt.insert(authOption, m_header == KeyHeader::Bearer ? u"bearer"_s : u"x-api-key"_s);
    else
        useHeader(used);
    co_return second;
}

QCoro::Task<Result<AccountFacts>> EscapelifeApi::test()
{
    const HttpRequest request = escapelife::propertiesRequest();
    const Result<HttpReply> reply = co_await send(request);
    if (!reply && isClosed(reply.error())) {
        const Result<AccountFacts> facts = co_await testByCalls();
        co_return facts;
    }
    Result<AccountFacts> facts = parsed(reply, escapelife::parseProperties);
    if (facts)
        facts->options = m_learnt;
    co_return facts;
}

/// For keys that may read calls but not the property.
QCoro::Task<Result<AccountFacts>> EscapelifeApi::testByCalls()
{
    const ListPosition one{.limit = 1, .priority = HttpRequest::Priority::Foreground};
    const Result<RecordPage> page = co_await listCalls(one);
    if (!page)
        co_return tl::unexpected(page.error());
    AccountFacts facts;
    facts.options = m_learnt;
    co_return facts;
}

QCoro::Task<Result<RecordPage>> EscapelifeApi::listCalls(ListPosition position)
{
    const escapelife::ListFilter everything;
    const Result<RecordPage> page = co_await listCalls(position, everything);
    co_return page;
}

QCoro::Task<Result<RecordPage>> EscapelifeApi::listCalls(ListPosition position, escapelife::ListFilter filter)
{
    const HttpRequest request = escapelife::callsRequest(position, filter);
    const Result<HttpReply> reply = co_await send(request);
    co_return parsed(reply, m_reading, escapelife::parseCallPage);
}

QCoro::Task<Result<Record>> EscapelifeApi::fetchCall(QString providerCallId)
{
    const Result<HttpRequest> request = escapelife::callRequest(providerCallId);
    if (!request)
        co_return tl::unexpected(request.error());
    const Result<HttpReply> reply = co_await send(*request);
    co_return parsed(reply, m_reading, escapelife::parseCall);
}

/// A stored link, often another provider's (section 8): only what is on our own host gets the key.
QCoro::Task<Result<HttpReply>> EscapelifeApi::fetchAudio(AudioRequest wanted)
{
    const Result<HttpRequest> asking = escapelife::callRequest(wanted.providerCallId);
    if (!asking)
        co_return tl::unexpected(asking.error());
    const Result<HttpReply> call = co_await send(*asking);
    if (!call)
        co_return tl::unexpected(call.error());
    const QString link = objectIn(call->body, {u"call"_s, u"data"_s})[u"recording_url"_s].toString();
    if (link.isEmpty())
        co_return failure(Kind::NotFound, u"the call has no audio"_s);
    auto fetching = audioBehind(m_http, link, wanted, false);
    const Result<HttpReply> audio = co_await fetching;
    co_return audio;
}

QCoro::Task<Result<QList<ProviderGuest>>> EscapelifeApi::listGuests(int offset)
{
    const HttpRequest request = escapelife::guestsRequest(offset);
    const Result<HttpReply> reply = co_await send(request);
    co_return orNotSupported(parsed(reply, m_reading, escapelife::parseGuestPage));
}

/// No route to change a guest by their id is documented: POST does both, by the e-mail address. An answer
/// without a guest leaves it in doubt.
QCoro::Task<Result<ProviderGuest>> EscapelifeApi::saveGuest(GuestFacts card)
{
    const Result<HttpRequest> request = escapelife::saveGuestRequest(card);
    if (!request)
        co_return tl::unexpected(request.error());
    const Result<HttpReply> reply = co_await send(*request);
    if (!reply)
        co_return tl::unexpected(reply.error());
    Result<ProviderGuest> guest = escapelife::parseGuest(reply->body, m_reading);
    if (!guest)
        co_return tl::unexpected(Error{Kind::UnknownOutcome, guest.error().detail, {}, reply->status});
    co_return guest;
}

QCoro::Task<Result<Record>> EscapelifeApi::updateCall(QString providerCallId, Field field, QString value)
{
    const Method verb = m_updateVerb;
    const Result<HttpRequest> request = escapelife::updateRequest(providerCallId, field, value, verb);
    if (!request)
        co_return tl::unexpected(request.error());
    Result<HttpReply> reply = co_await send(*request);
    if (!reply && reply.error().httpStatus == 405) {
        const Method other = verb == Method::Patch ? Method::Put : Method::Patch;
        const Result<HttpRequest> again = escapelife::updateRequest(providerCallId, field, value, other);
        reply = co_await send(*again);
        if (reply) {
            m_updateVerb = other;
            m_learnt.insert(verbOption, other == Method::Put ? u"put"_s : u"patch"_s);
        }
    }
    if (!reply)
        co_return tl::unexpected(reply.error());
    const Result<Record> record = co_await recordAfter(*reply, providerCallId);
    co_return record;
}

QCoro::Task<Result<Record>> EscapelifeApi::createCall(NewCall call)
{
    const Result<HttpRequest> request = escapelife::createRequest(call, m_reading.region);
    if (!request)
        co_return tl::unexpected(request.error());
    const Result<HttpReply> reply = co_await send(*request);
    if (!reply)
        co_return tl::unexpected(reply.error());
    const Result<Record> record = co_await recordAfter(*reply, QString());
    co_return record;
}

/// The call in the answer to a write. An answer without one leaves the write in doubt, not undone: the call
/// is read where its id is known.
QCoro::Task<Result<Record>> EscapelifeApi::recordAfter(HttpReply reply, QString providerCallId)
{
    Result<Record> record = escapelife::parseCall(reply.body, m_reading);
    const bool right = record && (providerCallId.isNull() || record->ref.providerCallId == providerCallId);
    if (right)
        co_return record;
    if (!providerCallId.isNull()) {
        record = co_await fetchCall(providerCallId);
        if (record)
            co_return record;
    }
    co_return tl::unexpected(Error{Kind::UnknownOutcome,
                                   record ? u"another call in the answer"_s : record.error().detail,
                                   {},
                                   reply.status});
}

QCoro::Task<Result<void>> EscapelifeApi::deleteCall(QString providerCallId)
{
    const Result<HttpRequest> request = escapelife::deleteRequest(providerCallId);
    if (!request)
        co_return tl::unexpected(request.error());
    const Result<HttpReply> reply = co_await send(*request);
    if (!reply && reply.error().kind != Kind::NotFound)
        co_return tl::unexpected(reply.error());
    co_return Result<void>();
}

QCoro::Task<Result<QJsonObject>> EscapelifeApi::summary()
{
    const HttpRequest request = escapelife::summaryRequest();
    const Result<HttpReply> reply = co_await send(request);
    if (!reply && isClosed(reply.error()))
        co_return failure(Kind::NotSupported, u"no summary"_s);
    co_return parsed(reply, escapelife::parseSummary);
}

} // namespace callboard
