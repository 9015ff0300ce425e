// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeprovider.h"

#include "tests/support/builders.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard::test {

namespace {

/// The answer comes later, from the event loop, as from a network.
struct NextTurn {
    bool await_ready() const { return false; }
    void await_suspend(std::coroutine_handle<> waiting)
    {
        QTimer::singleShot(0, qApp, [waiting] { waiting.resume(); });
    }
    void await_resume() const { }
};

std::optional<Error> errorOf(Fault fault)
{
    switch (fault) {
    case Fault::None:
    case Fault::EmptyList:
    case Fault::HalfPage:
        return {};
    case Fault::Hang:
        return Error{Error::Kind::Cancelled};
    case Fault::Offline:
        return Error{Error::Kind::Offline, u"connection refused"_s};
    case Fault::Timeout:
        return Error{Error::Kind::Timeout, u"no answer for 30 s"_s};
    case Fault::RateLimited:
        return Error{Error::Kind::RateLimited, u"slow down"_s, std::chrono::seconds(7), 429};
    case Fault::Unauthorised:
        return Error{Error::Kind::Unauthorised, u"API key not found"_s, {}, 401};
    case Fault::Forbidden:
        return Error{Error::Kind::Forbidden, u"missing scope"_s, {}, 403};
    case Fault::ServerError:
        return Error{Error::Kind::ServerError, u"internal error"_s, {}, 500};
    case Fault::BadReply:
        return Error{Error::Kind::BadReply, u"unexpected end of the text"_s, {}, 200};
    case Fault::CaptivePortal:
        return Error{Error::Kind::CaptivePortal, u"text/html"_s, {}, 200};
    case Fault::Rejected:
        return Error{Error::Kind::Rejected, u"notes: too long"_s, {}, 422};
    case Fault::LostAnswer:
    case Fault::LostRequest:
        return Error{Error::Kind::UnknownOutcome, u"closed without an answer"_s};
    }
    Q_UNREACHABLE();
    return {};
}

void apply(CallFacts &facts, Field field, const QString &value)
{
    const QString orNull = value.isEmpty() ? QString() : value;
    if (field == Field::Notes)
        facts.notes = orNull;
    else if (field == Field::Summary)
        facts.summary = orNull;
    else if (field == Field::Guest)
        facts.guestId = orNull;
    else if (field == Field::Staff)
        facts.staffId = orNull;
}

} // namespace

class FakeProvider final : public CallProvider {
public:
    explicit FakeProvider(FakeServer &server)
        : m_server(server)
        , m_http(HttpConfig{.baseUrl = server.silentUrl, .paces = {}})
    {
    }

    HttpClient &http() override { return m_http; }
    ListTraits listTraits() const override { return {.largestPage = 200}; }
    QMap<QString, QString> learntOptions() const override { return m_server.learntOptions; }

    QCoro::Task<Result<AccountFacts>> test() override
    {
        QCoro::Task<Fault> taking = begin(u"test"_s);
        const Fault fault = co_await taking;
        if (const std::optional<Error> error = errorOf(fault))
            co_return tl::unexpected(*error);
        AccountFacts facts;
        facts.title = u"Hotel"_s;
        co_return facts;
    }

    QCoro::Task<Result<RecordPage>> listCalls(ListPosition position) override
    {
        QCoro::Task<Fault> taking = begin(u"list %1"_s.arg(position.offset));
        const Fault fault = co_await taking;
        if (const std::optional<Error> error = errorOf(fault))
            co_return tl::unexpected(*error);
        int limit = std::min(position.limit == 0 ? 200 : position.limit, m_server.pageCap);
        if (fault == Fault::EmptyList)
            limit = 0;
        if (fault == Fault::HalfPage)
            limit /= 2;
        RecordPage page = pageOf(m_server.calls.mid(position.offset, limit));
        co_return page;
    }

    QCoro::Task<Result<Record>> fetchCall(QString id) override
    {
        QCoro::Task<Fault> taking = begin(u"fetch "_s + id);
        const Fault fault = co_await taking;
        if (const std::optional<Error> error = errorOf(fault))
            co_return tl::unexpected(*error);
        const Record *record = m_server.find(id);
        if (!record)
            co_return failure(Error::Kind::NotFound, u"no such call"_s);
        Record copy = *record;
        co_return copy;
    }

    QCoro::Task<Result<QList<ProviderGuest>>> listGuests(int offset) override
    {
        QCoro::Task<Fault> taking = begin(u"guests %1"_s.arg(offset));
        const Fault fault = co_await taking;
        if (!m_server.hasGuests)
            co_return failure(Error::Kind::NotSupported);
        if (const std::optional<Error> error = errorOf(fault))
            co_return tl::unexpected(*error);
        QList<ProviderGuest> guests = m_server.guests.mid(offset, m_server.pageCap);
        co_return guests;
    }

    QCoro::Task<Result<Record>> updateCall(QString id, Field field, QString value) override
    {
        QCoro::Task<Fault> taking = begin(u"update %1 %2"_s.arg(id, keyOf(field)));
        const Fault fault = co_await taking;
        const std::optional<Error> error = errorOf(fault);
        if (error && fault != Fault::LostAnswer)
            co_return tl::unexpected(*error);
        if (!m_server.find(id))
            co_return failure(Error::Kind::NotFound, u"no such call"_s);
        m_server.edit(id, [&](CallFacts &facts) { apply(facts, field, value); });
        if (error)
            co_return tl::unexpected(*error);
        Record copy = *m_server.find(id);
        co_return copy;
    }

    QCoro::Task<Result<Record>> createCall(NewCall call) override
    {
        QCoro::Task<Fault> taking = begin(u"create"_s);
        const Fault fault = co_await taking;
        const std::optional<Error> error = errorOf(fault);
        if (error && fault != Fault::LostAnswer)
            co_return tl::unexpected(*error);
        Record made = m_server.add();
        const std::optional<TimePoint> createdAt = made.facts.createdAt;
        m_server.edit(made.ref.providerCallId, [&](CallFacts &facts) {
            facts = call.facts;
            facts.createdAt = createdAt;
            facts.startedAt = createdAt;
            facts.startDerived = true; // as escapelife, which keeps no start of its own
        });
        if (error)
            co_return tl::unexpected(*error);
        made = *m_server.find(made.ref.providerCallId);
        co_return made;
    }

    QCoro::Task<Result<ProviderGuest>> saveGuest(GuestFacts card) override
    {
        QCoro::Task<Fault> taking = begin(u"guest "_s + (card.email.isNull() ? u"-"_s : card.email));
        const Fault fault = co_await taking;
        const std::optional<Error> error = errorOf(fault);
        if (error && fault != Fault::LostAnswer)
            co_return tl::unexpected(*error);
        const ProviderGuest saved = m_server.save(card);
        if (error)
            co_return tl::unexpected(*error);
        co_return saved;
    }

    QCoro::Task<Result<void>> deleteCall(QString id) override
    {
        QCoro::Task<Fault> taking = begin(u"delete "_s + id);
        const Fault fault = co_await taking;
        const std::optional<Error> error = errorOf(fault);
        if (!error || fault == Fault::LostAnswer)
            m_server.remove(id);
        if (error)
            co_return tl::unexpected(*error);
        co_return {};
    }

    QCoro::Task<Result<QJsonObject>> summary() override { co_return failure(Error::Kind::NotSupported); }

private:
    QCoro::Task<Fault> begin(QString request)
    {
        NextTurn turn;
        co_await turn;
        const Fault fault = m_server.take(request);
        if (fault == Fault::Hang) {
            HttpRequest silence;
            silence.path = u"/silence"_s;
            QCoro::Task<Result<HttpReply>> waiting = m_http.send(silence);
            co_await waiting;
        }
        co_return fault;
    }

    FakeServer &m_server;
    HttpClient m_http;
};

FakeServer::FakeServer(AccountId account)
    : account(account)
{
}

std::unique_ptr<CallProvider> FakeServer::provider()
{
    return std::make_unique<FakeProvider>(*this);
}

Fault FakeServer::take(const QString &request)
{
    journal << request;
    const int number = requestCount();
    if (onRequest)
        onRequest(number);
    return faultAt.value(number, fault);
}

QByteArray FakeServer::nextRaw()
{
    return "{\"version\":" + QByteArray::number(++m_version) + '}';
}

void FakeServer::fill(int count, TimePoint newest)
{
    for (int i = 0; i < count; ++i) {
        const QString id = u"cal_%1"_s.arg(++m_made, 6, 10, QLatin1Char('0'));
        calls << RecordBuilder(id, account)
                     .at(newest - std::chrono::hours(i))
                     .from(u"+3361%1"_s.arg(m_made, 7, 10, QLatin1Char('0')))
                     .transcript(u"Good evening, room %1."_s.arg(i))
                     .build();
    }
}

Record &FakeServer::add()
{
    const TimePoint below = calls.isEmpty() ? at("2026-03-16T10:00:00Z") : *calls.first().facts.createdAt;
    const QString id = u"cal_%1"_s.arg(++m_made, 6, 10, QLatin1Char('0'));
    calls.prepend(RecordBuilder(id, account)
                      .at(below + std::chrono::minutes(1))
                      .from(u"+3361%1"_s.arg(m_made, 7, 10, QLatin1Char('0')))
                      .transcript(u"A new call."_s)
                      .build());
    return calls.first();
}

Record *FakeServer::find(const QString &id)
{
    const auto found = std::find_if(calls.begin(), calls.end(),
                                    [&id](const Record &record) { return record.ref.providerCallId == id; });
    return found == calls.end() ? nullptr : &*found;
}

void FakeServer::edit(const QString &id, const std::function<void(CallFacts &)> &change)
{
    Record *record = find(id);
    Q_ASSERT(record);
    change(record->facts);
    record->raw = nextRaw();
}

ProviderGuest FakeServer::save(const GuestFacts &card)
{
    ProviderGuest guest{.providerGuestId = u"gst_new_%1"_s.arg(guests.size() + 1),
                        .name = card.firstName + u' ' + card.lastName,
                        .phone = card.phone,
                        .email = card.email,
                        .language = card.language,
                        .raw = nextRaw()};
    for (ProviderGuest &known : guests) {
        if (!card.email.isEmpty() && known.email == card.email) {
            guest.providerGuestId = known.providerGuestId;
            known = guest;
            return guest;
        }
    }
    guests << guest;
    return guest;
}

void FakeServer::remove(const QString &id)
{
    calls.removeIf([&id](const Record &record) { return record.ref.providerCallId == id; });
}

int FakeServer::requestCount(const QString &verb) const
{
    return int(std::count_if(journal.begin(), journal.end(),
                             [&verb](const QString &line) { return line.section(u' ', 0, 0) == verb; }));
}

QMap<QString, CallFacts> FakeServer::snapshot() const
{
    QMap<QString, CallFacts> snapshot;
    for (const Record &record : calls)
        snapshot.insert(record.ref.providerCallId, record.facts);
    return snapshot;
}

} // namespace callboard::test
