// SPDX-License-Identifier: GPL-3.0-or-later
// One provider (CALLBOARD_PROVIDER) and everything that a network does to it, on random schedules: while it
// is read for the first time, for news and from end to end, calls come, change and go. Afterwards the cache
// holds what the provider has, field by field.
//
// FAULT_ROUNDS is how many schedules for each fault, FAULT_SEED the seed of the first.
#include "tests/conformance/stage.h"
#include "tests/faults/elsewhere.h"
#include "tests/support/figures.h"

#include <QTest>

#include <random>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Provider provider = providerUnderTest();

int numberFrom(const char *variable, int otherwise)
{
    return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariableIntValue(variable) : otherwise;
}

/// What strikes, as app/sandbox/http/faults.h names it.
struct FaultForm {
    const char *name;
    const char *kind; ///< "=PORT" stands for the port of another host.
    enum Kind { Usual, BetweenPages, Lie } sort = Usual; ///< Lie: an answer that nothing is wrong with.
};
constexpr FaultForm forms[] = {
    {"delay", "delay=15"},
    {"reset before the answer", "reset"},
    {"closed before the answer", "drop"},
    {"reset in the head", "resethead"},
    {"reset in the body", "resetbody"},
    {"closed in the body", "truncate"},
    {"wrong length", "length"},
    {"oversized", "oversize"},
    {"gzip bomb", "bomb"},
    {"429", "429=0"},
    {"500", "500"},
    {"503", "503"},
    {"503 with a pause", "503=0"},
    {"captive portal", "html"},
    {"portal at another address", "redirect=PORT"},
    {"portal at the same address", "redirect"},
    {"expired token", "expire"},
    {"not JSON", "json"},
    {"another shape", "shape"},
    {"nothing", "empty"},
    {"no calls", "nodata", FaultForm::Lie},
    {"malformed call", "item"},
    {"duplicates", "twice"},
    {"calls come between pages", "shift=7", FaultForm::BetweenPages},
    {"calls go between pages", "shrink=2", FaultForm::BetweenPages},
};

/// One account, from its first sync to the calm after the faults.
class Schedule {
public:
    Schedule(int calls, quint32 seed)
        : m_random(seed)
        , m_host(worldOf(calls))
        , m_probe(m_host)
    {
        settleWorld(m_host);
        m_desk = std::make_unique<Desk>(Connection::to(m_host.sandbox(), provider));
        m_home = m_desk->account().baseUrl;
    }
    int below(int end) { return int(std::uniform_int_distribution<int>(0, end - 1)(m_random)); }
    bool chance(int perCent) { return below(100) < perCent; }

    /// Some of the answers from now on are struck by it.
    void strikeWith(const FaultForm &form)
    {
        order({{u"faults"_s, spec(form)}});
        m_maySayNothing = m_maySayNothing || form.sort == FaultForm::Lie;
    }
    /// The next answers are, all of them.
    void strikeAllWith(const FaultForm &form) { order({{u"faults"_s, kindOf(form) + u"#2"_s}}); }
    void strikeWithSeveral()
    {
        QStringList specs;
        for (int i = 0; i < 4; ++i) {
            const FaultForm &form = forms[below(int(std::size(forms)))];
            specs << spec(form);
            m_maySayNothing = m_maySayNothing || form.sort == FaultForm::Lie;
        }
        order({{u"faults"_s, specs.join(u',')}});
    }
    void storm(const QString &kind) { order({{u"faults"_s, kind + u"@0.8#40"_s}}); }
    void changeUpstream();
    SyncReport sync();
    /// The account's address leads there now.
    void move(const QUrl &address);
    void moveHome() { move(m_home); }
    void jump(std::chrono::seconds distance) { m_desk->clock().advance(distance); }
    void calmDown();

    QString complaint();
    int struck();
    Elsewhere &elsewhere() { return m_elsewhere; }

private:
    static SandboxOptions worldOf(int calls)
    {
        SandboxOptions options = usualOptions(calls);
        options.now = fromIso(u"2026-11-21T09:30:00Z"_s);
        return options;
    }
    QString kindOf(const FaultForm &form) const
    {
        return QString::fromLatin1(form.kind).replace(u"PORT"_s, QString::number(m_elsewhere.port()));
    }
    QString spec(const FaultForm &form)
    {
        return u"%1@0.%2#%3"_s.arg(kindOf(form)).arg(2 + below(6)).arg(1 + below(6));
    }
    void order(const QJsonObject &command)
    {
        const Answer answer = m_probe.control(command);
        if (answer.status != 200)
            qFatal("%s", answer.body.constData());
    }
    QString dishonestCoverage(const QHash<QString, QJsonObject> &before);

    std::mt19937 m_random;
    SandboxHost m_host;
    SandboxProbe m_probe;
    Elsewhere m_elsewhere;
    std::unique_ptr<Desk> m_desk;
    QUrl m_home;
    bool m_maySayNothing = false; ///< The server may have said that there are no calls where there are.
    QString m_complaint; ///< The first one, from the middle of things.
};

void Schedule::changeUpstream()
{
    const QHash<QString, QJsonObject> truth = truthOf(m_host, provider);
    QStringList ids = truth.keys();
    ids.sort();
    if (ids.size() > 8 && chance(40))
        order({{u"api"_s, keyOf(provider)}, {u"delete"_s, ids.at(below(int(ids.size())))}});
    if (chance(60))
        order({{u"add"_s, 1 + below(5)}});
    if (chance(30))
        order({{u"advance"_s, 60 * below(90)}});
}

/// A call that stood there before the run and began in a time that is said to be known must be here. Some
/// lists go by when a call was entered, which is not quite when it began.
QString Schedule::dishonestCoverage(const QHash<QString, QJsonObject> &before)
{
    if (m_maySayNothing || m_desk->setAsideCount() > 0)
        return {}; // such a call is shown as one that could not be read
    const auto ranges = QCoro::waitFor(m_desk->store().coverage(m_desk->account().id)).value();
    const auto isCovered = [&](TimePoint began) {
        return std::any_of(ranges.begin(), ranges.end(), [&](const Range<TimePoint> &range) {
            return (!range.from || *range.from + 10min <= began)
                && (!range.until || began < *range.until - 10min);
        });
    };
    const QHash<QString, QJsonObject> here = m_desk->calls();
    const QHash<QString, QJsonObject> there = truthOf(m_host, provider);
    for (auto call = before.begin(); call != before.end(); ++call) {
        const auto began = fromIso(call->value(u"started_at"_s).toString());
        if (began && !here.contains(call.key()) && there.contains(call.key()) && isCovered(*began))
            return u"%1 of %2 is missing in a time that counts as read"_s.arg(call.key(), toIso(*began));
    }
    return {};
}

SyncReport Schedule::sync()
{
    const QHash<QString, QJsonObject> before = truthOf(m_host, provider);
    const SyncReport report = m_desk->sync({.full = chance(25)});
    if (m_complaint.isEmpty())
        m_complaint = dishonestCoverage(before);
    m_desk->clock().advance(std::chrono::seconds(below(1200)));
    return report;
}

void Schedule::move(const QUrl &address)
{
    Account account = QCoro::waitFor(m_desk->store().accounts()).value().first();
    account.baseUrl = address;
    if (!QCoro::waitFor(m_desk->store().updateAccount(account)))
        qFatal("the account cannot be changed");
}

void Schedule::calmDown()
{
    moveHome();
    order({{u"faults"_s, QString()}});
    settleWorld(m_host);
    m_desk->clock().advance(2h);
    const SyncReport full = m_desk->sync({.full = true});
    if (full.error && m_complaint.isEmpty())
        m_complaint = u"the first sync in the calm failed: "_s + full.error->detail;
    m_desk->settle();
}

/// Empty when all is well.
QString Schedule::complaint()
{
    if (!m_complaint.isEmpty())
        return m_complaint;
    const SyncState state = m_desk->state();
    if (state.lastError)
        return u"an error is left: "_s + state.lastError->detail;
    if (!state.complete)
        return u"the history was never read to its end"_s;
    if (m_desk->setAsideCount() > 0)
        return u"calls are still set aside"_s;
    if (const QByteArray seen = m_elsewhere.secretsSeen(); !seen.isEmpty())
        return u"another host was told "_s + QString::fromLatin1(seen);
    const QHash<QString, QJsonObject> calls = m_desk->calls();
    const QHash<QString, QJsonObject> truth = truthOf(m_host, provider);
    if (calls.isEmpty() != truth.isEmpty())
        return u"nothing is here"_s;
    if (const QString wrong = difference(calls, shownTruth(calls, truth, provider)); !wrong.isEmpty())
        return wrong;
    const QString integrity = QCoro::waitFor(m_desk->store().health()).value().integrity;
    return integrity == u"ok" ? QString() : integrity;
}

int Schedule::struck()
{
    const QList<QJsonObject> journal = m_probe.lines("/__journal");
    return int(std::count_if(journal.begin(), journal.end(), [](const QJsonObject &entry) {
        return !entry.value(u"fault"_s).toString().isEmpty();
    }));
}

} // namespace

class NetworkFaultsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyFaultEndsInTheTruth_data();
    void everyFaultEndsInTheTruth();
    void manyFaultsEndInTheTruth_data() { rounds(); }
    void manyFaultsEndInTheTruth();
    void stormsAreWeathered_data();
    void stormsAreWeathered();
    void wrongAddressesAreNoEnd_data();
    void wrongAddressesAreNoEnd();
    void clockJumpsLoseNothing_data() { rounds(); }
    void clockJumpsLoseNothing();
    void cleanupTestCase();

private:
    void rounds()
    {
        QTest::addColumn<int>("seed");
        for (int round = 0; round < m_rounds; ++round)
            QTest::addRow("seed %d", m_seed + round) << m_seed + round;
    }
    void judge(Schedule &schedule)
    {
        schedule.calmDown();
        const QString complaint = schedule.complaint();
        ++m_cases;
        m_struck += schedule.struck();
        QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
    }

    const int m_rounds = numberFrom("FAULT_ROUNDS", 1);
    const int m_seed = numberFrom("FAULT_SEED", 1);
    int m_cases = 0;
    int m_struck = 0;
};

void NetworkFaultsTest::initTestCase()
{
    qputenv("RES_OPTIONS", "timeout:1 attempts:1"); // a name that nobody knows is not waited for
}

void NetworkFaultsTest::everyFaultEndsInTheTruth_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<int>("seed");
    for (int form = 0; form < int(std::size(forms)); ++form)
        for (int round = 0; round < m_rounds; ++round)
            QTest::addRow("%s, seed %d", forms[form].name, m_seed + round) << form << m_seed + round;
}

void NetworkFaultsTest::everyFaultEndsInTheTruth()
{
    QFETCH(int, form);
    QFETCH(int, seed);
    const bool isBetween = forms[form].sort == FaultForm::BetweenPages;
    const bool hasPages = isBetween && !capabilitiesOf(provider).hasGaps;
    Schedule schedule(hasPages ? 260 : 70, quint32(seed * 1000 + form));
    for (int step = 0; step < 4; ++step) {
        schedule.strikeWith(forms[form]);
        schedule.sync();
        schedule.changeUpstream();
    }
    schedule.strikeAllWith(forms[form]);
    schedule.sync();
    judge(schedule);
    if (!isBetween)
        QVERIFY(schedule.struck() > 0);
}

void NetworkFaultsTest::manyFaultsEndInTheTruth()
{
    QFETCH(int, seed);
    Schedule schedule(90, quint32(seed));
    for (int step = 0; step < 8; ++step) {
        schedule.strikeWithSeveral();
        schedule.sync();
        schedule.changeUpstream();
    }
    judge(schedule);
}

void NetworkFaultsTest::stormsAreWeathered_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"429=0", "500", "503", "reset", "html"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void NetworkFaultsTest::stormsAreWeathered()
{
    QFETCH(QString, kind);
    Schedule schedule(70, quint32(m_seed));
    for (int step = 0; step < 3; ++step) {
        schedule.storm(kind);
        schedule.sync();
        schedule.changeUpstream();
    }
    judge(schedule);
}

void NetworkFaultsTest::wrongAddressesAreNoEnd_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QList<Error::Kind>>("kinds");
    using Kind = Error::Kind;
    QTest::newRow("certificate that nobody vouches for")
        << u"https://127.0.0.1:TLS/"_s << QList<Kind>{Kind::Unsafe};
    QTest::newRow("certificate of another host") << u"https://127.0.0.2:TLS/"_s << QList<Kind>{Kind::Unsafe};
    QTest::newRow("name that nobody knows")
        << u"https://callboard.invalid/"_s << QList<Kind>{Kind::Offline, Kind::Timeout};
    QTest::newRow("nobody listens") << u"http://127.0.0.1:1/"_s << QList<Kind>{Kind::Offline};
    QTest::newRow("login page for everything")
        << u"http://127.0.0.1:PORT/"_s << QList<Kind>{Kind::CaptivePortal};
}

void NetworkFaultsTest::wrongAddressesAreNoEnd()
{
    QFETCH(QString, address);
    QFETCH(QList<Error::Kind>, kinds);
    Schedule schedule(70, quint32(m_seed));
    address.replace(u"PORT"_s, QString::number(schedule.elsewhere().port()))
        .replace(u"TLS"_s, QString::number(schedule.elsewhere().tlsPort()));
    schedule.elsewhere().setMayBeTold(true); // it is the account's own host now
    for (const bool isFirst : {true, false}) {
        schedule.move(QUrl(address));
        const SyncReport report = schedule.sync();
        QVERIFY(report.error);
        QVERIFY2(kinds.contains(report.error->kind), qPrintable(report.error->detail));
        schedule.moveHome();
        if (isFirst)
            QVERIFY(!schedule.sync().error);
        schedule.changeUpstream();
    }
    QCOMPARE(schedule.elsewhere().answeredOverTls(), 0);
    judge(schedule);
}

void NetworkFaultsTest::clockJumpsLoseNothing()
{
    QFETCH(int, seed);
    for (const std::chrono::seconds distance : {-1h, 1h, -72h, 72h, -24h * 400, 24h * 4000}) {
        Schedule schedule(70, quint32(seed));
        for (const std::chrono::seconds jump : {distance, -distance, distance, -distance}) {
            schedule.jump(jump);
            schedule.sync();
            schedule.changeUpstream();
        }
        judge(schedule);
    }
}

void NetworkFaultsTest::cleanupTestCase()
{
    qInfo("%d schedules, %d faults", m_cases, m_struck);
    recordFigure("cases", m_cases);
    recordFigure("faults", m_struck);
    setFigure("seed", m_seed);
}

QTEST_GUILESS_MAIN(NetworkFaultsTest)
#include "tst_networkfaults.moc"
