// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/bluerocktel/bluerocktelapi.h"

#include "models/domain/phonenumber.h"
#include "models/providers/bluerocktel/parser.h"
#include "models/providers/http/redaction.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

using namespace bluerocktel;

namespace {

using Kind = Error::Kind;
using Priority = HttpRequest::Priority;

constexpr int usualRequestsPerMinute = 2000;
constexpr int mostReadings = 3;
constexpr int mostUserPages = 50;
constexpr auto namesAgainAfter = 10min; ///< When a call names a user that nobody knows.
constexpr int guestsAtATime = 25;
constexpr int mostLookups = 300; ///< In one reading of the guests; the next one goes on.
const QString sortOption = u"sort"_s;

const QStringList &sortings()
{
    static const QStringList known{u"-updated_at"_s, u"-created_at"_s, u"-id"_s};
    return known;
}

HttpConfig configured(const Account &account, HttpConfig config)
{
    config.baseUrl = instanceUrl(config.baseUrl.isEmpty() ? account.baseUrl : config.baseUrl);
    const int agreed = account.options.value(u"requests_per_minute"_s).toInt();
    if (config.paces.isEmpty())
        config.paces.insert(u"default"_s, Pace{agreed > 0 ? agreed : usualRequestsPerMinute, 1min});
    config.errorDetail = parseErrorDetail;
    return config;
}

QTimeZone zoneOf(const Account &account)
{
    const QTimeZone zone(account.options.value(u"timezone"_s).toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

/// 422 is what Laravel says about a wrong password, too.
Error loginError(Error error)
{
    if (error.kind == Kind::Rejected)
        error.kind = Kind::Unauthorised;
    return error;
}

/// Names are an addition: only what would stop the calls, too, stops them.
bool stopsEverything(const Error &error)
{
    return error.kind == Kind::Offline || error.kind == Kind::Timeout || error.kind == Kind::RateLimited
        || error.kind == Kind::Unauthorised || error.kind == Kind::CaptivePortal
        || error.kind == Kind::Cancelled;
}

/// Of the server's mood, not of the account's rights: worth another try at the next look.
bool willPass(const Error &error)
{
    return error.kind == Kind::ServerError || error.kind == Kind::BadReply;
}

} // namespace

BlueRockTelApi::BlueRockTelApi(ProviderContext context)
    : m_http(configured(context.account, context.http))
    , m_email(context.account.options.value(u"email"_s))
    , m_password(context.secret.trimmed())
    , m_reading{{context.account.id, context.account.options.value(u"country"_s)}, zoneOf(context.account)}
    , m_session(m_http, [this] { return logIn(); })
{
    registerSecret(m_password);
    const qsizetype known = sortings().indexOf(context.account.options.value(sortOption));
    m_sort = int(std::max<qsizetype>(known, 0));
}

QCoro::Task<Result<AccessToken>> BlueRockTelApi::logIn()
{
    const HttpRequest request = loginRequest(m_email, m_password);
    const Result<HttpReply> reply = co_await m_http.send(request);
    if (!reply)
        co_return tl::unexpected(loginError(reply.error()));
    const Result<QByteArray> token = parseLogin(reply->body);
    if (!token)
        co_return tl::unexpected(token.error());
    const AccessToken fresh{*token, {}};
    co_return fresh;
}

QCoro::Task<Result<AccountFacts>> BlueRockTelApi::test()
{
    const HttpRequest request = versionRequest();
    const Result<HttpReply> reply = co_await m_http.send(request);
    const bool isClosed =
        !reply && (reply.error().kind == Kind::Unauthorised || reply.error().kind == Kind::Forbidden);
    if (!reply && !isClosed)
        co_return tl::unexpected(reply.error());
    Result<AccountFacts> facts = reply ? parseVersion(reply->body) : AccountFacts();
    if (!facts)
        co_return facts;
    const Result<void> signedIn = co_await m_session.signIn();
    if (!signedIn)
        co_return tl::unexpected(signedIn.error());
    const ListPosition one{.limit = 1, .priority = Priority::Foreground};
    const Result<RecordPage> page = co_await listCalls(one);
    if (!page)
        co_return tl::unexpected(page.error());
    facts->options = m_learnt;
    co_return facts;
}

QString BlueRockTelApi::sort() const
{
    return sortings().at(m_sort);
}

/// The next sorting after the one that was refused; false when there is none.
bool BlueRockTelApi::trySort(const QString &refused)
{
    if (refused == sort() && m_sort + 1 == sortings().size())
        return false;
    if (refused == sort())
        m_learnt.insert(sortOption, sortings().at(++m_sort));
    return true;
}

QCoro::Task<Result<HttpReply>> BlueRockTelApi::listReply(NumberedPage page, Priority priority)
{
    for (;;) {
        const QString sorting = sort();
        const HttpRequest request = callsRequest(page, sorting, priority);
        const Result<HttpReply> reply = co_await m_session.send(request);
        if (reply || reply.error().kind != Kind::Rejected || !trySort(sorting))
            co_return reply;
    }
}

/// Whether rows follow, for replies that do not say so.
QCoro::Task<Result<bool>> BlueRockTelApi::hasRowsBehind(NumberedPage page, Priority priority)
{
    const NumberedPage next{page.number + 1, page.size};
    const Result<HttpReply> reply = co_await listReply(next, priority);
    if (!reply)
        co_return tl::unexpected(reply.error());
    const Result<RecordPage> rows = parseCallPage(reply->body, m_reading);
    if (!rows)
        co_return tl::unexpected(rows.error());
    co_return rows->itemCount > 0;
}

/// A short page with more behind it shows how many rows the instance puts into one.
QCoro::Task<Result<BlueRockTelApi::Shown>> BlueRockTelApi::shownPage(NumberedPage page, Priority priority)
{
    const Result<HttpReply> reply = co_await listReply(page, priority);
    if (!reply)
        co_return tl::unexpected(reply.error());
    m_reading.listedByChange = m_sort == 0;
    const Result<RecordPage> rows = parseCallPage(reply->body, m_reading);
    if (!rows)
        co_return tl::unexpected(rows.error());
    Shown shown{*rows, page.size};
    const Pagination place = parsePagination(reply->body);
    shown.page.hasMore = place.hasNext;
    const bool isShort = rows->itemCount > 0 && rows->itemCount < page.size;
    if (place.perPage && rows->itemCount > 0) { // an empty page may come from a fault
        shown.largest = std::min(page.size, *place.perPage);
    } else if (isShort) {
        Result<bool> more = place.hasNext.value_or(false);
        if (!place.hasNext)
            more = co_await hasRowsBehind(page, priority);
        if (!more)
            co_return tl::unexpected(more.error());
        shown.largest = *more ? rows->itemCount : page.size;
        shown.page.hasMore = *more;
    }
    shown.page.offset = (place.current.value_or(page.number) - 1) * shown.largest;
    co_return shown;
}

QCoro::Task<Result<RecordPage>> BlueRockTelApi::listCalls(ListPosition position)
{
    if (position.offset == 0)
        m_namesFailed = false;
    for (;;) {
        const NumberedPage wanted = pageShowing(position.offset, position.limit, m_largestPage);
        Result<Shown> shown = co_await shownPage(wanted, position.priority);
        if (!shown)
            co_return tl::unexpected(shown.error());
        if (shown->largest < wanted.size) {
            m_largestPage = shown->largest;
            if (wanted.number > 1)
                continue; // pages of that size begin elsewhere
        }
        if (needsNames(shown->page.records)) {
            const Result<void> known = co_await readStaffNames();
            if (!known)
                co_return tl::unexpected(known.error());
        }
        RecordPage page = std::move(shown->page);
        for (Record &record : page.records)
            finish(record);
        co_return page;
    }
}

bool BlueRockTelApi::needsNames(const QList<Record> &records) const
{
    const bool isRecent =
        m_namesRead.isValid() && std::chrono::milliseconds(m_namesRead.elapsed()) < namesAgainAfter;
    return !isRecent && !m_namesFailed
        && std::any_of(records.begin(), records.end(), [this](const Record &record) {
               return !record.facts.staffId.isNull() && !m_staffNames.contains(record.facts.staffId);
           });
}

/// Adds the name of the staff, and remembers whom to look up among the contacts.
void BlueRockTelApi::finish(Record &record)
{
    const CallFacts &facts = record.facts;
    record.facts.staffName = m_staffNames.value(facts.staffId);
    const QString remote = facts.direction == Direction::Outbound ? facts.toNumber : facts.fromNumber;
    const bool isKnown = !facts.guestId.isNull();
    const QString wanted = isKnown ? facts.guestId : remote;
    if (m_lookedUp.contains(wanted) || (!isKnown && !isE164(remote)))
        return;
    m_lookedUp.insert(wanted);
    (isKnown ? m_contacts : m_numbers) << wanted;
}

QCoro::Task<Result<void>> BlueRockTelApi::readStaffNames()
{
    Result<void> read;
    for (int attempt = 0; attempt < mostReadings; ++attempt) {
        read = co_await readUsers();
        if (read || read.error().kind != Kind::BadReply)
            break;
    }
    if (!read && stopsEverything(read.error()))
        co_return read;
    m_namesFailed = !read && willPass(read.error());
    if (!m_namesFailed)
        m_namesRead.start();
    co_return Result<void>();
}

QCoro::Task<Result<void>> BlueRockTelApi::readUsers()
{
    for (int number = 1; number <= mostUserPages; ++number) {
        const HttpRequest request = usersRequest(number);
        const Result<HttpReply> reply = co_await m_session.send(request);
        if (!reply)
            co_return tl::unexpected(reply.error());
        const Result<QHash<QString, QString>> names = parseUsers(reply->body);
        if (!names)
            co_return tl::unexpected(names.error());
        const qsizetype before = m_staffNames.size();
        m_staffNames.insert(*names);
        if (m_staffNames.size() == before || !parsePagination(reply->body).hasNext.value_or(false))
            break;
    }
    co_return Result<void>();
}

QCoro::Task<Result<Record>> BlueRockTelApi::fetchCall(QString providerCallId)
{
    const Result<HttpRequest> request = callRequest(providerCallId);
    if (!request)
        co_return tl::unexpected(request.error());
    const Result<HttpReply> reply = co_await m_session.send(*request);
    if (!reply)
        co_return tl::unexpected(reply.error());
    Result<Record> record = parseCall(reply->body, m_reading);
    if (record && record->ref.providerCallId != providerCallId)
        co_return failure(Kind::BadReply, u"another call in the answer"_s);
    const QList<Record> records = record ? QList<Record>{*record} : QList<Record>();
    if (needsNames(records)) {
        const Result<void> known = co_await readStaffNames();
        if (!known)
            co_return tl::unexpected(known.error());
    }
    co_return named(record);
}

Result<Record> BlueRockTelApi::named(Result<Record> record)
{
    if (record)
        finish(*record);
    return record;
}

QCoro::Task<Result<QList<ProviderGuest>>> BlueRockTelApi::listGuests(int offset)
{
    if (offset == 0)
        m_lookups = 0;
    QList<ProviderGuest> guests;
    while (guests.size() < guestsAtATime && m_lookups < mostLookups
           && !(m_contacts.isEmpty() && m_numbers.isEmpty())) {
        const Result<std::optional<ProviderGuest>> guest = co_await nextContact();
        if (!guest)
            co_return tl::unexpected(guest.error());
        if (*guest)
            guests << **guest;
    }
    co_return guests;
}

/// Looks up one of those that calls named; it stays wanted when something is wrong that concerns all
/// requests.
QCoro::Task<Result<std::optional<ProviderGuest>>> BlueRockTelApi::nextContact()
{
    ++m_lookups;
    QStringList &queue = m_contacts.isEmpty() ? m_numbers : m_contacts;
    const bool isId = &queue == &m_contacts;
    const QString wanted = queue.takeFirst();
    const HttpRequest request = isId ? contactRequest(wanted) : contactOfNumberRequest(wanted);
    const Result<HttpReply> reply = co_await m_session.send(request);
    if (!reply) {
        const Error &error = reply.error();
        if (stopsEverything(error))
            (isId ? m_contacts : m_numbers).prepend(wanted);
        if (willPass(error))
            m_lookedUp.remove(wanted); // asked for again when a list shows such a call
        if (stopsEverything(error) || error.kind == Kind::Forbidden)
            co_return tl::unexpected(error);
        co_return std::optional<ProviderGuest>();
    }
    const auto guest = parseContact(reply->body, m_reading.account.region);
    if (!guest)
        m_lookedUp.remove(wanted);
    co_return guest.value_or(std::optional<ProviderGuest>());
}

QCoro::Task<Result<Record>> BlueRockTelApi::updateCall(QString providerCallId, Field field, QString value)
{
    const Result<HttpRequest> request = updateRequest(providerCallId, field, value);
    if (!request)
        co_return tl::unexpected(request.error());
    const Result<HttpReply> reply = co_await m_session.send(*request);
    if (!reply)
        co_return tl::unexpected(reply.error());
    const Result<Record> record = co_await recordAfter(*reply, providerCallId);
    co_return record;
}

QCoro::Task<Result<Record>> BlueRockTelApi::createCall(NewCall call)
{
    const Result<HttpRequest> request = createRequest(call, m_reading.account.region, SystemClock().now());
    if (!request)
        co_return tl::unexpected(request.error());
    const Result<HttpReply> reply = co_await m_session.send(*request);
    if (!reply)
        co_return tl::unexpected(reply.error());
    const Result<Record> record = co_await recordAfter(*reply, QString());
    co_return record;
}

/// The call in the answer to a write. An answer without one leaves the write in doubt, not undone: the call
/// is read where its id is known.
QCoro::Task<Result<Record>> BlueRockTelApi::recordAfter(HttpReply reply, QString providerCallId)
{
    const Result<Record> record = parseCall(reply.body, m_reading);
    if (record && (providerCallId.isNull() || record->ref.providerCallId == providerCallId))
        co_return named(record);
    if (!providerCallId.isNull()) {
        const Result<Record> read = co_await fetchCall(providerCallId);
        if (read)
            co_return read;
    }
    const QString why = record ? u"another call in the answer"_s : record.error().detail;
    co_return tl::unexpected(Error{Kind::UnknownOutcome, why, {}, reply.status});
}

/// "Path or reference": only an absolute address can be followed (section 2).
QCoro::Task<Result<HttpReply>> BlueRockTelApi::fetchAudio(AudioRequest wanted)
{
    const Result<HttpRequest> asking = callRequest(wanted.providerCallId);
    if (!asking)
        co_return tl::unexpected(asking.error());
    const Result<HttpReply> call = co_await m_session.send(*asking);
    if (!call)
        co_return tl::unexpected(call.error());
    const QString link = objectIn(call->body, {u"data"_s})[u"recording_file"_s].toString();
    if (link.isEmpty())
        co_return failure(Kind::NotFound, u"the call has no audio"_s);
    auto fetching = audioBehind(m_http, link, wanted, false);
    const Result<HttpReply> audio = co_await fetching;
    co_return audio;
}

QCoro::Task<Result<void>> BlueRockTelApi::deleteCall(QString providerCallId)
{
    const Result<HttpRequest> request = deleteRequest(providerCallId);
    if (!request)
        co_return tl::unexpected(request.error());
    const Result<HttpReply> reply = co_await m_session.send(*request);
    if (!reply && reply.error().kind != Kind::NotFound)
        co_return tl::unexpected(reply.error());
    co_return Result<void>();
}

} // namespace callboard
