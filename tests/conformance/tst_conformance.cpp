// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/phonenumber.h"
#include "tests/conformance/stage.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Provider provider = providerUnderTest();

const Capabilities &capabilities()
{
    return capabilitiesOf(provider);
}

SandboxOptions worldOf(int calls, const char *now = "2026-11-21T09:30:00Z")
{
    SandboxOptions options = usualOptions(calls);
    options.now = fromIso(QString::fromLatin1(now));
    return options;
}

/// The arguments of this program when it is to be killed while it syncs.
const QString syncArgument = u"--sync-and-die"_s;

int syncUntilKilled(const QString &profile, const QString &connectionFile)
{
    QFile file(connectionFile);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    Desk::Options options;
    options.profile = profile;
    Desk desk(Connection::fromJson(file.readAll()), options);
    const SyncReport report = desk.sync();
    return report.error ? 1 : 0;
}

} // namespace

/// What every provider must do, from credentials to calls.
class ConformanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theCredentialsAreTested();
    void theFirstSyncBringsTheTruth();
    void aQuietSyncIsCheap();
    void theFirstSyncIsBounded();
    void killedRunsGoOn();
    void newChangedAndDeletedCallsFollow();
    void liveCallsAreFollowedToTheirEnd();
    void aMalformedItemIsSetAside();
    void anExpiredSessionIsRenewed();
    void revokedCredentialsStopTheAccountOnly();
    void tenThousandCallsAreAllRead();
    void withheldNumbersAndForeignScriptsArrive();
    void theNightOfTheClockChangeIsRight();
};

void ConformanceTest::initTestCase()
{
    const SandboxHost host(worldOf(1));
    if (!host.sandbox().providers().contains(provider))
        QSKIP("The sandbox does not speak this API.");
}

void ConformanceTest::theCredentialsAreTested()
{
    const SandboxHost host(worldOf(60));
    QVERIFY(host.isStarted());
    const Connection connection = Connection::to(host.sandbox(), provider);
    Desk desk(connection);
    const auto right = QCoro::waitFor(desk.engine().test(desk.account(), connection.secret));
    QVERIFY2(right, right ? "" : qPrintable(right.error().detail));
    QByteArray wrong = connection.secret;
    wrong.replace(connection.secret.size() / 2, 3, "xyz");
    const auto refused = QCoro::waitFor(desk.engine().test(desk.account(), wrong));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Unauthorised);

    Account elsewhere = desk.account();
    elsewhere.baseUrl.setPath(u"/nobody"_s);
    const auto nobody = QCoro::waitFor(desk.engine().test(elsewhere, connection.secret));
    QVERIFY(!nobody);
    QVERIFY(nobody.error().kind == Error::Kind::NotFound || nobody.error().kind == Error::Kind::BadReply);
    elsewhere.baseUrl.setPort(1);
    const auto unreachable = QCoro::waitFor(desk.engine().test(elsewhere, connection.secret));
    QVERIFY(!unreachable);
    QCOMPARE(unreachable.error().kind, Error::Kind::Offline);
}

void ConformanceTest::theFirstSyncBringsTheTruth()
{
    const SandboxHost host(worldOf(400));
    settleWorld(host);
    Desk desk(Connection::to(host.sandbox(), provider));
    const SyncReport report = desk.settle();
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->detail) : "");
    const auto calls = desk.calls();
    const auto truth = truthOf(host, provider);
    QVERIFY(truth.size() > 10);
    QVERIFY(calls.size() >= std::min<qsizetype>(truth.size(), 40));
    QCOMPARE(difference(calls, shownTruth(calls, truth, provider)), QString());
    QCOMPARE(desk.setAsideCount(), 0);
    QVERIFY(desk.state().complete);
}

void ConformanceTest::aQuietSyncIsCheap()
{
    const SandboxHost host(worldOf(400));
    settleWorld(host);
    Desk desk(Connection::to(host.sandbox(), provider));
    desk.settle();
    SandboxProbe probe(host);
    const qsizetype before = probe.lines("/__journal").size();
    const SyncReport report = desk.sync();
    QVERIFY(!report.error);
    const qsizetype requests = probe.lines("/__journal").size() - before;
    QCOMPARE(report.inserted + report.changed + report.deleted, 0);
    // A look at each list, the names of the lists, and a page of people.
    const auto lists = desk.state().cursor.value(u"lists"_s).toObject();
    const qsizetype allowed = 8 + 2 * lists.size();
    QVERIFY2(requests <= allowed, qPrintable(u"%1 requests"_s.arg(requests)));
}

void ConformanceTest::theFirstSyncIsBounded()
{
    const SandboxHost host(worldOf(1500));
    settleWorld(host);
    Desk::Options options;
    options.listOnly = true;
    Desk desk(Connection::to(host.sandbox(), provider), options);
    SandboxProbe probe(host);
    QVERIFY(!desk.sync().error);
    const qsizetype requests = probe.lines("/__journal").size();
    const qsizetype calls = truthOf(host, provider).size();
    // Pages half full at worst, a window more or less, several lists, guests in pages.
    const qsizetype allowed = 2 * calls / 25 + 120;
    QVERIFY2(capabilities().hasGaps || requests <= allowed,
             qPrintable(u"%1 requests for %2 calls"_s.arg(requests).arg(calls)));
}

void ConformanceTest::killedRunsGoOn()
{
    const SandboxHost host(worldOf(500));
    settleWorld(host);
    const Connection connection = Connection::to(host.sandbox(), provider);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"connection.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(connection.toJson());
    file.close();
    QVERIFY(QDir(folder.path()).mkdir(u"profile"_s));
    const QString profile = folder.filePath(u"profile"_s);
    QRandomGenerator random(11);
    for (int kill = 0; kill < 5; ++kill) {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {syncArgument, profile, file.fileName()});
        QVERIFY(child.waitForStarted());
        QThread::msleep(50 + random.bounded(500u));
        child.kill();
        child.waitForFinished();
    }
    Desk::Options options;
    options.profile = profile;
    Desk desk(connection, options);
    const SyncReport report = desk.settle();
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->detail) : "");
    const auto calls = desk.calls();
    QCOMPARE(difference(calls, shownTruth(calls, truthOf(host, provider), provider)), QString());
    QCOMPARE(QCoro::waitFor(desk.store().health()).value().integrity, u"ok"_s);
}

void ConformanceTest::newChangedAndDeletedCallsFollow()
{
    const SandboxHost host(worldOf(300));
    settleWorld(host);
    Desk desk(Connection::to(host.sandbox(), provider));
    desk.settle();
    const auto before = desk.calls();
    QStringList inbound;
    for (auto call = before.begin(); call != before.end(); ++call) {
        if (call->value(u"direction"_s).toString() == u"inbound"
            && call->value(u"remote_number"_s).toString() != withheldNumber)
            inbound << call.key();
    }
    inbound.sort();
    // Sunset makes calls and takes none.
    const bool canChange = !inbound.isEmpty();
    const QString changed = canChange ? inbound.first() : QString();
    const QString gone = canChange ? inbound.last() : before.cbegin().key();
    SandboxProbe probe(host);
    if (canChange) {
        const QJsonObject edit{{u"id"_s, changed},
                               {u"words"_s, u"escapelife"_s},
                               {u"fields"_s, QJsonObject{{u"from_number"_s, u"+33612345678"_s}}}};
        const Answer edited = probe.control({{u"api"_s, keyOf(provider)}, {u"edit"_s, edit}});
        QVERIFY2(edited.status == 200, edited.body.constData());
    }
    const Answer removed = probe.control({{u"api"_s, keyOf(provider)}, {u"delete"_s, gone}});
    QVERIFY2(removed.status == 200, removed.body.constData());
    probe.control({{u"add"_s, 150}}); // enough for a system that knows few of them
    probe.control({{u"advance"_s, 7200}});
    desk.clock().advance(2h);
    const SyncReport full = desk.sync({.full = true});
    QVERIFY2(!full.error, full.error ? qPrintable(full.error->detail) : "");
    desk.settle();
    const auto after = desk.calls();
    QVERIFY(after.size() > before.size() - 1);
    QVERIFY(desk.deletedIds().contains(gone));
    QCOMPARE(difference(after, shownTruth(after, truthOf(host, provider), provider)), QString());
}

void ConformanceTest::liveCallsAreFollowedToTheirEnd()
{
    const SandboxHost host(worldOf(300));
    Desk desk(Connection::to(host.sandbox(), provider));
    SandboxProbe probe(host);
    probe.control({{u"add"_s, 25}, {u"live"_s, true}});
    QVERIFY(!desk.sync().error);
    settleWorld(host);
    for (int look = 0; look < 8; ++look) {
        desk.clock().advance(15min);
        QVERIFY(!desk.sync().error);
    }
    const auto calls = desk.calls();
    for (const QJsonObject &call : calls)
        QVERIFY2(!QStringList({u"ringing"_s, u"active"_s}).contains(call.value(u"status"_s).toString()),
                 qPrintable(call.value(u"provider_call_id"_s).toString()));
    QCOMPARE(difference(calls, shownTruth(calls, truthOf(host, provider), provider)), QString());
}

void ConformanceTest::aMalformedItemIsSetAside()
{
    const SandboxHost host(worldOf(200));
    settleWorld(host);
    SandboxProbe probe(host);
    probe.control({{u"faults"_s, u"item#1"_s}});
    Desk desk(Connection::to(host.sandbox(), provider));
    const SyncReport report = desk.sync();
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->detail) : "");
    QVERIFY(report.setAside >= 1);
    probe.control({{u"faults"_s, u""_s}});
    QVERIFY(!desk.sync({.full = true}).error);
    desk.settle();
    const auto calls = desk.calls();
    QCOMPARE(difference(calls, shownTruth(calls, truthOf(host, provider), provider)), QString());
}

void ConformanceTest::anExpiredSessionIsRenewed()
{
    const SandboxHost host(worldOf(150));
    settleWorld(host);
    Desk desk(Connection::to(host.sandbox(), provider));
    QVERIFY(!desk.settle().error);
    SandboxProbe probe(host);
    probe.control({{u"advance"_s, 100 * 24 * 3600}, {u"add"_s, 30}}); // longer than any token lives
    desk.clock().advance(100 * 24h);
    const SyncReport report = desk.settle();
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->detail) : "");
    probe.control({{u"advance"_s, 7200}});
    desk.clock().advance(2h);
    QVERIFY(!desk.sync({.full = true}).error);
    desk.settle();
    const auto calls = desk.calls();
    QCOMPARE(difference(calls, shownTruth(calls, truthOf(host, provider), provider)), QString());
}

void ConformanceTest::revokedCredentialsStopTheAccountOnly()
{
    const SandboxHost host(worldOf(150));
    settleWorld(host);
    const Connection connection = Connection::to(host.sandbox(), provider);
    Desk desk(connection);
    QVERIFY(!desk.settle().error);
    const auto before = desk.calls();
    desk.secrets().secret = QByteArray(connection.secret).replace(connection.secret.size() / 2, 3, "xyz");
    const SyncReport refused = desk.sync();
    QVERIFY(refused.error);
    QCOMPARE(refused.error->kind, Error::Kind::Unauthorised);
    QCOMPARE(desk.calls(), before);
    desk.secrets().secret = connection.secret;
    const SyncReport again = desk.sync();
    QVERIFY2(!again.error, again.error ? qPrintable(again.error->detail) : "");
}

void ConformanceTest::tenThousandCallsAreAllRead()
{
    if (capabilities().hasGaps)
        QSKIP("This API shows its newest calls only.");
    int size = 15'000;
    auto host = std::make_unique<SandboxHost>(worldOf(size));
    auto truth = truthOf(*host, provider);
    if (truth.size() <= 10'000) { // it knows a part of the world
        size = int(qint64(size) * 11'000 / std::max<qsizetype>(truth.size(), 1));
        host = std::make_unique<SandboxHost>(worldOf(size));
    }
    settleWorld(*host);
    truth = truthOf(*host, provider);
    Desk::Options options;
    options.listOnly = true;
    Desk desk(Connection::to(host->sandbox(), provider), options);
    const SyncReport report = desk.settle(4);
    QVERIFY2(!report.error, report.error ? qPrintable(report.error->detail) : "");
    if (const auto days = capabilities().historyDays) {
        const QString oldest = toIso(desk.clock().now() - std::chrono::hours(24) * (*days - 1));
        truth.removeIf([&](auto it) { return it->value(u"started_at"_s).toString() < oldest; });
        QVERIFY(truth.size() > 1000);
    } else {
        QVERIFY2(truth.size() > 10'000, qPrintable(QString::number(truth.size())));
    }
    auto calls = desk.calls();
    if (capabilities().historyDays)
        calls.removeIf([&](auto it) { return !truth.contains(it.key()); });
    QCOMPARE(difference(calls, truth, {u"direction"_s, u"from_number"_s, u"to_number"_s, u"started_at"_s}),
             QString());
}

void ConformanceTest::withheldNumbersAndForeignScriptsArrive()
{
    const SandboxHost host(worldOf(1200));
    settleWorld(host);
    Desk desk(Connection::to(host.sandbox(), provider));
    QVERIFY(!desk.settle().error);
    const auto calls = desk.calls();
    const auto truth = truthOf(host, provider);
    const auto isWithheld = [](const QJsonObject &call) {
        return call.value(u"remote_number"_s).toString() == withheldNumber;
    };
    const bool expected = std::any_of(truth.begin(), truth.end(), isWithheld);
    QCOMPARE(std::any_of(calls.begin(), calls.end(), isWithheld), expected);
    const auto isForeign = [](const QJsonObject &call) {
        const QString text = call.value(u"transcript"_s).toString() + call.value(u"summary"_s).toString();
        return std::any_of(text.begin(), text.end(),
                           [](QChar c) { return c.script() == QChar::Script_Arabic; });
    };
    const bool foreign = std::any_of(truth.begin(), truth.end(), isForeign);
    if (capabilities().supplies.contains(Field::Transcript))
        QCOMPARE(std::any_of(calls.begin(), calls.end(), isForeign), foreign);
    QCOMPARE(difference(calls, shownTruth(calls, truth, provider)), QString());
}

void ConformanceTest::theNightOfTheClockChangeIsRight()
{
    const char *const morning = "2026-10-25T08:30:00Z"; // Paris went back an hour in the night
    const SandboxHost host(worldOf(200, morning));
    settleWorld(host);
    Desk::Options options;
    options.now = fromIso(QString::fromLatin1(morning)).value() + 2h;
    Connection connection = Connection::to(host.sandbox(), provider);
    connection.account.options.insert(u"timezone"_s, u"Europe/Paris"_s);
    Desk desk(connection, options);
    QVERIFY(!desk.settle().error);
    const auto calls = desk.calls();
    QVERIFY(!calls.isEmpty());
    QCOMPARE(difference(calls, shownTruth(calls, truthOf(host, provider), provider)), QString());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == syncArgument)
        return syncUntilKilled(arguments.value(2), arguments.value(3));
    ConformanceTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_conformance.moc"
