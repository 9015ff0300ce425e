// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/figures.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

using namespace callboard::test;
using namespace Qt::StringLiterals;

class KilledSyncTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endsInTheSameStateHoweverOftenItIsKilled();
};

namespace {

bool isHealthy(const Outcome &doctor)
{
    for (const QJsonValue &check : doctor.json().value(u"checks"_s).toArray()) {
        if (check[u"name"_s].toString() == u"store.integrity")
            return check[u"ok"_s].toBool();
    }
    return false;
}

} // namespace

void KilledSyncTest::endsInTheSameStateHoweverOftenItIsKilled()
{
    const quint32 seed = qEnvironmentVariableIsSet("KILL_SEED") ? qEnvironmentVariable("KILL_SEED").toUInt()
                                                                : QRandomGenerator::global()->generate();
    qInfo("KILL_SEED=%u", seed);
    QRandomGenerator random(seed);
    const SandboxProcess sandbox({u"--calls"_s, u"2000"_s, u"--seed"_s, u"9"_s});
    sandbox.settle();
    const Program program;
    const auto connect = [&] {
        return program.connect(sandbox.baseUrl(), sandbox.secret()).code;
    };

    QElapsedTimer timer;
    QCOMPARE(connect(), 0);
    timer.start();
    QCOMPARE(program.run({u"sync"_s}).code, 0);
    const int wholeRun = int(timer.elapsed());
    const auto truth = sandbox.truth();

    constexpr int rounds = 10;
    constexpr int killsPerRound = 5;
    for (int round = 0; round < rounds; ++round) {
        program.forget();
        QCOMPARE(connect(), 0);
        for (int kill = 0; kill < killsPerRound; ++kill) {
            const std::unique_ptr<QProcess> sync = program.start({u"sync"_s});
            QVERIFY(sync->waitForStarted());
            QThread::msleep(random.bounded(quint32(wholeRun)));
            sync->kill();
            QVERIFY(sync->waitForFinished());
        }
        const Outcome last = program.run({u"sync"_s});
        QVERIFY2(last.code == 0, last.err.constData());
        QCOMPARE(difference(program.calls(), truth), QString());
        QVERIFY(isHealthy(program.run({u"doctor"_s, u"--json"_s})));
        recordFigure("kills", killsPerRound);
    }
    setFigure("seed", seed);
}

QTEST_GUILESS_MAIN(KilledSyncTest)
#include "tst_killedsync.moc"
