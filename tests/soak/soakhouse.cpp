// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/soakhouse.h"

#include "models/providers/callprovider.h"
#include "models/sync/receiver/eventsecrets.h"
#include "tests/conformance/stage.h"
#include "tests/soak/vitals.h"

#include <QCoroTask>
#include <QTest>

namespace callboard::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray eventSecret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"; // good for every system's events

std::unique_ptr<CallProvider> patientless(ProviderContext context)
{
    context.http.firstBackoff = 1ms;
    context.http.leastSilence = 1ms;
    context.http.paces.insert(u"default"_s, Pace{1'000'000, 1min});
    return makeProvider(std::move(context));
}

QList<QJsonObject> linesOf(const QByteArray &text)
{
    QList<QJsonObject> lines;
    for (const QByteArray &line : text.split('\n'))
        if (!line.isEmpty())
            lines << QJsonDocument::fromJson(line).object();
    return lines;
}

QString shown(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

} // namespace

QCoro::Task<Result<QByteArray>> SoakSecrets::read(Account account)
{
    Result<QByteArray> secret = m_secrets.value(account.uuid);
    co_return secret;
}

QCoro::Task<Result<void>> SoakSecrets::write(Account account, QByteArray secret)
{
    m_secrets.insert(account.uuid, secret);
    co_return {};
}

SoakHouse::SoakHouse(const SandboxProcess &sandbox, TimePoint now)
    : m_sandbox(sandbox)
    , m_clock(now)
{
    const QString cache = m_folder.filePath(u"cache.sqlite"_s);
    Result<std::unique_ptr<Store>> opened =
        Store::open({cache, m_folder.filePath(u"desk.sqlite"_s)}, m_clock);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    m_store = std::move(*opened);
    m_engine = std::make_unique<SyncEngine>(*m_store, m_secrets, m_clock, patientless);
    m_receiver = std::make_unique<EventReceiver>(*m_engine, m_systemClock);
    if (!m_receiver->start({.port = 0}))
        qFatal("nothing can listen");
    m_source = std::make_unique<StoreCallSource>(*m_store);
    m_sandbox.control({{u"rate_limit"_s, 0}});
    for (const Provider provider : allProviders()) {
        m_providers << provider;
        connectAccount(provider);
    }
    route();
}

SoakHouse::~SoakHouse()
{
    if (m_engine)
        stop();
}

void SoakHouse::connectAccount(Provider provider)
{
    const QJsonObject api = m_sandbox.api(keyOf(provider));
    QMap<QString, QString> credentials;
    for (auto it = api.begin(); it != api.end(); ++it)
        if (it.key() != u"base_url")
            credentials.insert(it.key(), it->toString());
    const Connection connection =
        Connection::at(provider, QUrl(api.value(u"base_url"_s).toString()), credentials);
    const Account added = QCoro::waitFor(m_store->addAccount(connection.account)).value();
    QCoro::waitFor(m_secrets.write(added, connection.secret));
    m_accounts[provider] = added;
}

/// Where events come in, and who is to send them there.
void SoakHouse::route()
{
    QList<EventRoute> routes;
    for (const auto &[provider, account] : m_accounts)
        if (webhookSecretOf(provider))
            routes << eventRoute(account, eventSecret);
    m_receiver->setRoutes(routes);
    for (const EventRoute &route : std::as_const(routes)) {
        const QString url = QString::fromLatin1(m_receiver->addressOf(route.path));
        m_sandbox.control({{u"events"_s,
                            QJsonObject{{u"api"_s, keyOf(route.provider)},
                                        {u"url"_s, url},
                                        {u"secret"_s, QString::fromLatin1(eventSecret)}}}});
    }
}

void SoakHouse::advance(std::chrono::seconds by)
{
    m_clock.advance(by);
    m_sandbox.control({{u"advance"_s, qint64(by.count())}});
}

void SoakHouse::setFaults(const QString &faults)
{
    m_sandbox.control({{u"faults"_s, faults}});
}

void SoakHouse::ring(int calls, bool live)
{
    m_sandbox.control({{u"add"_s, calls}, {u"live"_s, live}});
}

QList<SyncReport> SoakHouse::sync(SyncOptions options)
{
    return QCoro::waitFor(m_engine->sync({}, options));
}

void SoakHouse::settle(int most)
{
    for (int run = 0; run < most; ++run) {
        int changes = 0;
        for (const SyncReport &report : sync())
            changes += report.inserted + report.changed + report.sent + (report.error ? 1 : 0);
        if (changes == 0)
            return rest();
        m_clock.advance(20s); // what waits for a second look is due then
    }
    rest();
}

void SoakHouse::reconnect(Provider provider)
{
    QCoro::waitFor(m_store->removeAccount(m_accounts.at(provider).id));
    connectAccount(provider);
    route();
}

void SoakHouse::rest()
{
    QCoro::waitFor(m_source->index().ready());
    QCoro::waitFor(m_store->guestBook().settled());
    QCoro::waitFor(m_store->health());
}

QList<Call> SoakHouse::calls()
{
    const std::vector<CallId> ids = QCoro::waitFor(m_store->callIds({})).value();
    return QCoro::waitFor(m_store->calls(ids)).value();
}

QList<OutboxItem> SoakHouse::outbox()
{
    return QCoro::waitFor(m_store->outbox()).value();
}

Vitals SoakHouse::vitals() const
{
    return Vitals::now(m_folder.path());
}

QHash<QString, QList<QJsonObject>> SoakHouse::truth() const
{
    QUrl url(m_sandbox.baseUrl());
    url.setPath(u"/__truth"_s);
    QHash<QString, QList<QJsonObject>> truth;
    for (const QJsonObject &line : linesOf(request(url)))
        truth[line.value(u"api"_s).toString()] << line;
    return truth;
}

/// A field is compared where the merged call says that it comes from this very record. What somebody typed
/// here and no system takes, or waits for a decision, is ours.
QString SoakHouse::difference()
{
    QHash<RecordRef, Call> byRecord;
    for (const Call &call : calls())
        for (const RecordInfo &record : call.records)
            byRecord.insert(record.ref, call);
    const QHash<QString, QList<QJsonObject>> truth = this->truth();
    QSet<RecordRef> there;
    for (const auto &[provider, account] : m_accounts) {
        for (const QJsonObject &line : truth.value(keyOf(provider))) {
            const RecordRef ref{account.id, line.value(u"provider_call_id"_s).toString()};
            there.insert(ref);
            const auto found = byRecord.constFind(ref);
            if (found == byRecord.constEnd()) {
                if (capabilitiesOf(provider).hasGaps)
                    continue;
                return u"%1 of %2 is missing"_s.arg(ref.toString(), keyOf(provider));
            }
            const QJsonObject call = callToJson(*found, account.name);
            const QJsonObject sources = call.value(u"provenance"_s).toObject();
            const QJsonArray ours = call.value(u"kept_here"_s).toArray();
            for (auto field = line.begin(); field != line.end(); ++field) {
                const bool isSource =
                    found->records.size() == 1 || sources.value(field.key()).toString() == ref.toString();
                if (field.key() == u"api" || field.key() == u"provider_call_id" || !isSource
                    || ours.contains(field.key()) || found->conflict || !found->pending.isEmpty()
                    || (found->guest && field.key().startsWith(u"guest")))
                    continue;
                if (call.value(field.key()) != field.value())
                    return u"%1 of %2, %3: %4 instead of %5"_s.arg(
                        ref.toString(), keyOf(provider), field.key(), shown(call.value(field.key())),
                        shown(field.value()));
            }
        }
    }
    // escapelife tells no legs, which elsewhere are records that no list of calls has.
    const AccountId hotel = m_accounts.at(Provider::Escapelife).id;
    for (auto it = byRecord.begin(); it != byRecord.end(); ++it)
        for (const RecordInfo &record : it->records)
            if (record.ref == it.key() && record.ref.account == hotel && !record.deletedAt
                && !there.contains(it.key()))
                return u"%1 is too much"_s.arg(it.key().toString());
    return {};
}

void SoakHouse::stop()
{
    m_receiver->stop();
    QCoro::waitFor(m_engine->stop());
    m_source.reset();
    m_receiver.reset();
    m_engine.reset(); // warns where a coroutine is left, and that fails the test
    m_store.reset();
    QUrl url(m_sandbox.baseUrl());
    url.setPath(u"/__journal"_s);
    for (const QJsonObject &line : linesOf(request(url))) {
        ++m_requests;
        m_faults += line.value(u"fault"_s).isString() ? 1 : 0;
    }
}

} // namespace callboard::test
