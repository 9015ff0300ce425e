// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/stage.h"

#include <QCoroTask>

namespace callboard::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// An adapter that shows its lists and nothing behind them.
class ListOnly final : public CallProvider {
public:
    explicit ListOnly(std::unique_ptr<CallProvider> inner)
        : m_inner(std::move(inner))
    {
    }
    HttpClient &http() override { return m_inner->http(); }
    ListTraits listTraits() const override { return m_inner->listTraits(); }
    QCoro::Task<Result<AccountFacts>> test() override { return m_inner->test(); }
    QCoro::Task<Result<QStringList>> lists() override { return m_inner->lists(); }
    QCoro::Task<Result<RecordPage>> listCalls(ListPosition position) override
    {
        QCoro::Task<Result<RecordPage>> listing = m_inner->listCalls(position);
        Result<RecordPage> page = co_await listing;
        if (page)
            for (Record &record : page->records)
                record.moreExpected = false;
        co_return page;
    }
    QCoro::Task<Result<Record>> fetchCall(QString id) override { return m_inner->fetchCall(id); }
    QMap<QString, QString> learntOptions() const override { return m_inner->learntOptions(); }

private:
    std::unique_ptr<CallProvider> m_inner;
};

QString shown(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

bool isSecretField(const ProviderInfo &info, const QString &option)
{
    return std::any_of(info.fields.begin(), info.fields.end(),
                       [&](const AccountField &field) { return field.option == option && field.isSecret; });
}

} // namespace

Provider providerUnderTest()
{
    const QString key = qEnvironmentVariable("CALLBOARD_PROVIDER", keyOf(Provider::Escapelife));
    const std::optional<Provider> provider = providerFromKey(key);
    if (!provider)
        qFatal("CALLBOARD_PROVIDER: no provider %s", qPrintable(key));
    return *provider;
}

Connection Connection::to(const Sandbox &sandbox, Provider provider)
{
    return at(provider, sandbox.baseUrl(provider), sandbox.credentials(provider));
}

Connection Connection::at(Provider provider, const QUrl &baseUrl, const QMap<QString, QString> &credentials)
{
    Connection connection;
    connection.account.provider = provider;
    connection.account.name = displayNameOf(provider);
    connection.account.baseUrl = baseUrl;
    const ProviderInfo info = providerInfo(provider);
    QJsonObject secrets;
    for (auto it = credentials.begin(); it != credentials.end(); ++it) {
        if (it.key() == u"secret" || isSecretField(info, it.key()))
            secrets.insert(it.key(), it.value());
        else
            connection.account.options.insert(it.key(), it.value());
    }
    const bool isBare = secrets.size() == 1 && secrets.contains(u"secret"_s);
    connection.secret = isBare ? secrets.value(u"secret"_s).toString().toUtf8()
                               : QJsonDocument(secrets).toJson(QJsonDocument::Compact);
    return connection;
}

QByteArray Connection::toJson() const
{
    QJsonObject options;
    for (auto it = account.options.begin(); it != account.options.end(); ++it)
        options.insert(it.key(), it.value());
    return QJsonDocument(QJsonObject{{u"provider"_s, keyOf(account.provider)},
                                     {u"base_url"_s, account.baseUrl.toString()},
                                     {u"options"_s, options},
                                     {u"secret"_s, QString::fromUtf8(secret)}})
        .toJson(QJsonDocument::Compact);
}

Connection Connection::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Connection connection;
    connection.account.provider = providerFromKey(object.value(u"provider"_s).toString()).value();
    connection.account.name = displayNameOf(connection.account.provider);
    connection.account.baseUrl = QUrl(object.value(u"base_url"_s).toString());
    const QJsonObject options = object.value(u"options"_s).toObject();
    for (auto it = options.begin(); it != options.end(); ++it)
        connection.account.options.insert(it.key(), it->toString());
    connection.secret = object.value(u"secret"_s).toString().toUtf8();
    return connection;
}

Desk::Desk(const Connection &connection, const Options &options)
    : m_clock(options.now)
    , m_account(connection.account)
{
    m_secrets.secret = connection.secret;
    const QString folder = options.profile.isEmpty() ? m_folder.path() : options.profile;
    auto opened = Store::open({folder + u"/cache.sqlite"_s, folder + u"/desk.sqlite"_s}, m_clock);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    m_store = std::move(*opened);
    const QList<Account> accounts = QCoro::waitFor(m_store->accounts()).value();
    m_account =
        accounts.isEmpty() ? QCoro::waitFor(m_store->addAccount(m_account)).value() : accounts.first();
    const auto make = [listOnly = options.listOnly](ProviderContext context) {
        context.http.firstBackoff = 1ms;
        context.http.leastSilence = 1ms;
        context.http.paces.insert(u"default"_s, Pace{1'000'000, 1min});
        std::unique_ptr<CallProvider> provider = makeProvider(std::move(context));
        if (provider && listOnly)
            provider = std::make_unique<ListOnly>(std::move(provider));
        return provider;
    };
    m_engine = std::make_unique<SyncEngine>(*m_store, m_secrets, m_clock, make);
}

Desk::~Desk()
{
    QCoro::waitFor(m_engine->stop());
}

SyncReport Desk::sync(SyncOptions options)
{
    return QCoro::waitFor(m_engine->sync({}, options)).constFirst();
}

SyncReport Desk::settle(int most)
{
    SyncReport report;
    for (int run = 0; run < most; ++run) {
        report = sync();
        if (!report.error && report.inserted + report.changed == 0)
            break;
        m_clock.advance(20s); // what waits for a second look is due then
    }
    return report;
}

QHash<QString, QJsonObject> Desk::calls()
{
    QHash<QString, QJsonObject> calls;
    const std::vector<CallId> ids = QCoro::waitFor(m_store->callIds({})).value();
    const QList<Call> all = QCoro::waitFor(m_store->calls(ids)).value();
    for (const Call &call : all)
        if (!call.isDeleted())
            calls.insert(call.ref().providerCallId, callToJson(call, m_account.name));
    return calls;
}

QStringList Desk::deletedIds()
{
    QStringList deleted;
    const std::vector<CallId> ids = QCoro::waitFor(m_store->callIds({})).value();
    const QList<Call> all = QCoro::waitFor(m_store->calls(ids)).value();
    for (const Call &call : all)
        if (call.isDeleted())
            deleted << call.ref().providerCallId;
    return deleted;
}

qsizetype Desk::setAsideCount()
{
    return QCoro::waitFor(m_store->setAsideItems(m_account.id)).value().size();
}

SyncState Desk::state()
{
    return QCoro::waitFor(m_store->syncState(m_account.id)).value();
}

QHash<QString, QJsonObject> truthOf(const SandboxHost &host, Provider provider)
{
    QHash<QString, QJsonObject> truth;
    SandboxProbe probe(host);
    for (const QJsonObject &line : probe.lines("/__truth?api=" + keyOf(provider).toUtf8()))
        truth.insert(line.value(u"provider_call_id"_s).toString(), line);
    return truth;
}

QHash<QString, QJsonObject> shownTruth(const QHash<QString, QJsonObject> &calls,
                                       QHash<QString, QJsonObject> truth, Provider provider)
{
    if (capabilitiesOf(provider).hasGaps)
        truth.removeIf([&](auto it) { return !calls.contains(it.key()); });
    return truth;
}

void settleWorld(const SandboxHost &host)
{
    SandboxProbe(host).control({{u"advance"_s, 7200}});
}

QString difference(const QHash<QString, QJsonObject> &calls, const QHash<QString, QJsonObject> &truth,
                   const QStringList &keys)
{
    for (auto wanted = truth.begin(); wanted != truth.end(); ++wanted) {
        if (!calls.contains(wanted.key()))
            return u"%1 is missing; %2 calls instead of %3"_s.arg(wanted.key())
                .arg(calls.size())
                .arg(truth.size());
        const QJsonObject call = calls.value(wanted.key());
        for (auto field = wanted->begin(); field != wanted->end(); ++field) {
            const bool counts = field.key() != u"api" && (keys.isEmpty() || keys.contains(field.key()));
            if (counts && call.value(field.key()) != field.value())
                return u"%1, %2: %3 instead of %4"_s.arg(
                    wanted.key(), field.key(), shown(call.value(field.key())), shown(field.value()));
        }
    }
    for (auto call = calls.begin(); call != calls.end(); ++call)
        if (!truth.contains(call.key()))
            return u"%1 is too much"_s.arg(call.key());
    return {};
}

} // namespace callboard::test
