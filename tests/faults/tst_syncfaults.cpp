// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/rig.h"

#include <QRandomGenerator>
#include <QTest>
#include <QThread>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The files of a profile and the server as they were when a write to disk had just ended.
struct Moment {
    std::unique_ptr<QTemporaryDir> files;
    FakeServer server;
};

QString stamp(const Rig &rig)
{
    QStringList stamps;
    for (const QFileInfo &file : QDir(rig.dir.path()).entryInfoList(QDir::Files, QDir::Name)) {
        if (file.suffix() != u"sqlite-shm"_s)
            stamps << u"%1 %2 %3"_s.arg(file.fileName())
                          .arg(file.size())
                          .arg(file.lastModified().toMSecsSinceEpoch());
    }
    return stamps.join(u'\n');
}

/// Our thread stands still meanwhile, so the engine begins nothing new.
QString settledStamp(const Rig &rig)
{
    QString last;
    for (QString now = stamp(rig); now != last; now = stamp(rig)) {
        last = now;
        QThread::msleep(4);
    }
    return last;
}

Moment momentOf(const Rig &rig, const FakeServer &server)
{
    Moment moment{std::make_unique<QTemporaryDir>(), server};
    moment.server.onRequest = {};
    for (const QFileInfo &file : QDir(rig.dir.path()).entryInfoList(QDir::Files))
        if (file.suffix() != u"sqlite-shm"_s)
            QFile::copy(file.filePath(), moment.files->filePath(file.fileName()));
    return moment;
}

/// Runs @p task and keeps what a kill after each write to disk would leave.
template<typename T>
std::vector<Moment> momentsOf(QCoro::Task<T> task, const Rig &rig, const FakeServer &server)
{
    std::vector<Moment> moments;
    QString last = settledStamp(rig);
    while (!task.isReady()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        if (stamp(rig) == last)
            continue;
        last = settledStamp(rig);
        moments.push_back(momentOf(rig, server));
    }
    return moments;
}

constexpr Fault readFaults[] = {
    Fault::Offline,     Fault::Timeout,  Fault::RateLimited,   Fault::Unauthorised, Fault::Forbidden,
    Fault::ServerError, Fault::BadReply, Fault::CaptivePortal, Fault::EmptyList,    Fault::HalfPage};

} // namespace

/// Whatever goes wrong at whatever moment, the next undisturbed run ends in the provider's state.
class SyncFaultsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anyFailureAtAnyRequestIsRepaired_data();
    void anyFailureAtAnyRequestIsRepaired();
    void anyChangeAtAnyRequestIsSeen_data();
    void anyChangeAtAnyRequestIsSeen();
    void aKillAfterAnyWriteIsRepaired();
    void aKillDuringAFullPassIsRepaired();
    void aKillWhilePushingDoublesNothing();
    void randomSchedulesConverge();
};

void SyncFaultsTest::anyFailureAtAnyRequestIsRepaired_data()
{
    QTest::addColumn<Fault>("fault");
    const QStringList names{u"offline"_s, u"timeout"_s, u"429"_s,        u"401"_s,        u"403"_s,
                            u"5xx"_s,     u"cut"_s,     u"login page"_s, u"empty list"_s, u"half a page"_s};
    for (size_t i = 0; i < std::size(readFaults); ++i)
        QTest::newRow(qPrintable(names[qsizetype(i)])) << readFaults[i];
}

void SyncFaultsTest::anyFailureAtAnyRequestIsRepaired()
{
    QFETCH(Fault, fault);
    for (int request = 1;; ++request) {
        Rig rig;
        FakeServer server;
        server.pageCap = 10;
        rig.connect(server);
        server.fill(18, at("2026-03-16T10:00:00Z"));
        server.faultAt[request] = fault;
        rig.sync();
        server.remove(server.calls[12].ref.providerCallId);
        rig.sync({.full = true});
        const bool wasMet = server.requestCount() >= request;
        server.faultAt.clear();
        rig.clock.advance(10min);
        const SyncReport report = rig.sync({.full = true});
        QVERIFY2(!report.error, qPrintable(u"request %1"_s.arg(request)));
        const auto ours = rig.snapshot();
        QVERIFY2(ours == server.snapshot(),
                 qPrintable(u"request %1: "_s.arg(request)
                            + QString::fromUtf8(difference(ours, server.snapshot()))));
        if (!wasMet)
            return;
    }
}

void SyncFaultsTest::anyChangeAtAnyRequestIsSeen_data()
{
    QTest::addColumn<int>("added");
    QTest::addColumn<int>("removed");
    QTest::newRow("one comes") << 1 << 0;
    QTest::newRow("a page comes") << 10 << 0;
    QTest::newRow("many come") << 35 << 0;
    QTest::newRow("one goes") << 0 << 1;
    QTest::newRow("more go than overlap") << 0 << 8;
    QTest::newRow("most go") << 0 << 30;
    QTest::newRow("both") << 7 << 7;
}

void SyncFaultsTest::anyChangeAtAnyRequestIsSeen()
{
    QFETCH(int, added);
    QFETCH(int, removed);
    for (int request = 1;; ++request) {
        Rig rig;
        FakeServer server;
        server.pageCap = 10;
        rig.connect(server);
        server.fill(35, at("2026-03-16T10:00:00Z"));
        server.onRequest = [&](int number) {
            if (number != request)
                return;
            server.calls.remove(2, removed);
            for (int i = 0; i < added; ++i)
                server.add();
            server.edit(server.calls[1].ref.providerCallId, [](CallFacts &facts) { facts.notes = u"new"_s; });
        };
        QVERIFY(!rig.sync().error);
        const bool wasMet = server.requestCount() >= request;
        server.onRequest = {};
        QVERIFY(!rig.sync({.full = true}).error);
        const auto ours = rig.snapshot();
        QVERIFY2(ours == server.snapshot(),
                 qPrintable(u"request %1: "_s.arg(request)
                            + QString::fromUtf8(difference(ours, server.snapshot()))));
        if (!wasMet)
            return;
    }
}

void SyncFaultsTest::aKillAfterAnyWriteIsRepaired()
{
    Rig rig;
    FakeServer server;
    server.pageCap = 10;
    rig.connect(server);
    server.fill(300, at("2026-03-16T10:00:00Z"));
    const std::vector<Moment> moments = momentsOf(rig.engine->sync({}), rig, server);
    QVERIFY(moments.size() > 4);
    for (const Moment &moment : moments) {
        FakeServer later = moment.server;
        for (int i = 0; i < 15; ++i)
            later.add();
        Rig again(moment.files->path());
        again.reconnect(later);
        QVERIFY(!again.sync().error);
        COMPARE_WITH(again, later);
        QCOMPARE(QCoro::waitFor(again.store->health()).value().integrity, u"ok"_s);
    }
}

void SyncFaultsTest::aKillDuringAFullPassIsRepaired()
{
    Rig rig;
    FakeServer server;
    server.pageCap = 10;
    rig.connect(server);
    server.fill(64, at("2026-03-16T10:00:00Z"));
    rig.sync();
    for (const int row : {60, 41, 40, 3})
        server.remove(server.calls[row].ref.providerCallId);
    const std::vector<Moment> moments = momentsOf(rig.engine->sync({}, {.full = true}), rig, server);
    QVERIFY(moments.size() > 4);
    for (const Moment &moment : moments) {
        FakeServer later = moment.server;
        Rig again(moment.files->path());
        again.reconnect(later);
        QVERIFY(!again.sync({.full = true}).error);
        COMPARE_WITH(again, later);
    }
}

void SyncFaultsTest::aKillWhilePushingDoublesNothing()
{
    Rig rig;
    FakeServer server;
    const AccountId account = rig.connect(server);
    server.fill(6, at("2026-03-16T10:00:00Z"));
    rig.sync();
    const RecordRef edited = server.calls[1].ref;
    const RecordRef deleted = server.calls[2].ref;
    const RecordRef logged = rig.log(account, u"Walk-in"_s);
    rig.edit(logged, u"Walk-in"_s, u"Walk-in, room 12"_s);
    rig.edit(edited, {}, u"Rang back"_s);
    QVERIFY(QCoro::waitFor(rig.store->queueDelete(deleted)));
    const std::vector<Moment> moments = momentsOf(rig.engine->sync({}), rig, server);
    QVERIFY(moments.size() > 6);
    int undecided = 0;
    for (const Moment &moment : moments) {
        FakeServer later = moment.server;
        Rig again(moment.files->path());
        again.reconnect(later);
        for (int run = 0; run < 4; ++run) {
            QVERIFY(!again.sync().error);
            again.clock.advance(1min);
        }
        QCOMPARE(later.find(edited.providerCallId)->facts.notes, u"Rang back"_s);
        QVERIFY(!later.find(deleted.providerCallId));
        const QList<OutboxItem> left = again.outbox();
        undecided += !left.isEmpty();
        if (left.isEmpty()) {
            QCOMPARE(later.calls.size(), 6);
            QCOMPARE(later.calls.first().facts.notes, u"Walk-in, room 12"_s);
            COMPARE_WITH(again, later);
        } else { // killed before the request left: nobody can know, so the user is asked
            QCOMPARE(left.first().state, OutboxState::Unknown);
            QVERIFY(!left.first().problem.isEmpty());
            QCOMPARE(later.calls.size(), 5);
        }
    }
    QVERIFY(undecided <= 2);
}

/// Faults, changes upstream, edits here and restarts in any order. Then the faults end, and so does the
/// difference.
void SyncFaultsTest::randomSchedulesConverge()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 8; ++round) {
        Rig rig;
        FakeServer server;
        server.pageCap = random.bounded(2) ? 10 : 200;
        rig.connect(server);
        server.fill(int(random.bounded(70)), at("2026-03-16T10:00:00Z"));
        QHash<QString, QString> typed;
        server.onRequest = [&](int number) {
            if (random.bounded(4) == 0)
                server.faultAt[number] = readFaults[random.bounded(int(std::size(readFaults)))];
            if (random.bounded(12) == 0)
                server.faultAt[number] = random.bounded(2) ? Fault::LostAnswer : Fault::LostRequest;
            for (int i = int(random.bounded(3)); i > 0; --i)
                server.add();
            if (server.calls.size() > 5 && random.bounded(5) == 0)
                server.calls.removeAt(random.bounded(server.calls.size()));
        };
        for (int step = 0; step < 6; ++step) {
            rig.sync({.full = random.bounded(3) == 0});
            rig.clock.advance(std::chrono::minutes(random.bounded(30)));
            const auto known = rig.snapshot();
            if (!known.isEmpty()) {
                const QString id = std::next(known.begin(), random.bounded(known.size())).key();
                const QString text = u"note %1"_s.arg(step);
                if (!isLocalCallId(id) && !typed.contains(id)) {
                    rig.edit({server.account, id}, known.value(id).notes, text);
                    typed.insert(id, text);
                }
            }
            if (random.bounded(3) == 0) {
                rig.close();
                rig.open();
            }
        }
        server.onRequest = {};
        server.faultAt.clear();
        for (const OutboxItem &item : rig.outbox()) // the user sees what was refused, and asks again
            if (item.state == OutboxState::Rejected)
                QVERIFY(QCoro::waitFor(rig.store->outboxRetry(item.id)));
        for (int calm = 0; calm < 4; ++calm) {
            rig.clock.advance(30min);
            const SyncReport report = rig.sync({.full = true});
            QVERIFY2(!report.error, qPrintable(u"round %1"_s.arg(round)));
        }
        for (const OutboxItem &item : rig.outbox()) { // only edits of calls that are gone are left
            QCOMPARE(item.state, OutboxState::Rejected);
            QVERIFY(!server.find(item.call.providerCallId));
        }
        for (auto it = typed.begin(); it != typed.end(); ++it)
            if (const Record *record = server.find(it.key()))
                QCOMPARE(record->facts.notes, it.value());
        const auto ours = rig.snapshot();
        QVERIFY2(
            ours == server.snapshot(),
            qPrintable(u"round %1: "_s.arg(round) + QString::fromUtf8(difference(ours, server.snapshot()))));
    }
}

QTEST_GUILESS_MAIN(SyncFaultsTest)
#include "tst_syncfaults.moc"
