// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QTest>

using namespace callboard::test;
using namespace Qt::StringLiterals;

/// Two processes, as a user has them: the sandbox and the command line.
class SyncTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void syncBringsExactlyTheProvidersCalls();
    void secondSyncReadsAtMostTwoPages();
    void newChangedAndDeletedCallsFollow();
    void liveCallsAreFollowedToTheirEnd();
    void endStateIsTheSameWithFaults_data();
    void endStateIsTheSameWithFaults();
    void wrongKeyIsOneSentence();
    void keyIsWrittenNowhere_data();
    void keyIsWrittenNowhere();
    void totalsAgreeWithTheProviders();
};

void SyncTest::syncBringsExactlyTheProvidersCalls()
{
    const SandboxProcess sandbox({u"--calls"_s, u"5000"_s, u"--seed"_s, u"7"_s});
    QVERIFY(sandbox.isReady());
    sandbox.settle();
    const Program program;
    const Outcome connected = program.connect(sandbox.baseUrl(), sandbox.secret());
    QVERIFY2(connected.code == 0, connected.err.constData());
    const Outcome synced = program.run({u"sync"_s, u"--json"_s});
    QVERIFY2(synced.code == 0, synced.err.constData());
    const QHash<QString, QJsonObject> truth = sandbox.truth();
    QVERIFY(truth.size() >= 5000);
    QCOMPARE(difference(program.calls(), truth), QString());
}

void SyncTest::secondSyncReadsAtMostTwoPages()
{
    const SandboxProcess sandbox({u"--calls"_s, u"1500"_s, u"--seed"_s, u"7"_s});
    sandbox.settle();
    const Program program;
    program.connect(sandbox.baseUrl(), sandbox.secret());
    QCOMPARE(program.run({u"sync"_s}).code, 0);
    const int before = sandbox.listRequests();
    QCOMPARE(program.run({u"sync"_s}).code, 0);
    const int used = sandbox.listRequests() - before;
    QVERIFY2(used >= 1 && used <= 2, qPrintable(u"%1 list requests"_s.arg(used)));
}

void SyncTest::newChangedAndDeletedCallsFollow()
{
    const SandboxProcess sandbox({u"--calls"_s, u"600"_s, u"--seed"_s, u"3"_s});
    sandbox.settle();
    const Program program;
    program.connect(sandbox.baseUrl(), sandbox.secret());
    QCOMPARE(program.run({u"sync"_s}).code, 0);

    const QStringList ids = sandbox.truth().keys();
    const QJsonObject edit{{u"id"_s, ids.at(0)},
                           {u"fields"_s, QJsonObject{{u"notes"_s, u"Changed over there"_s}}}};
    sandbox.control({{u"edit"_s, edit}});
    sandbox.control({{u"delete"_s, ids.at(1)}});
    sandbox.control({{u"add"_s, 30}});
    QCOMPARE(program.run({u"sync"_s, u"--full"_s}).code, 0);

    QHash<QString, QJsonObject> calls = program.calls();
    QCOMPARE(calls.value(ids.at(0)).value(u"notes"_s).toString(), u"Changed over there"_s);
    QVERIFY(calls.value(ids.at(1)).value(u"deleted"_s).toBool());
    calls.remove(ids.at(1));
    QCOMPARE(difference(calls, sandbox.truth()), QString());
}

void SyncTest::liveCallsAreFollowedToTheirEnd()
{
    // In the middle of a day, as somebody only rings when enough goes on: the days of the world begin at
    // 14:00.
    const SandboxProcess sandbox({u"--calls"_s, u"300"_s, u"--now"_s, u"2026-03-18T10:30:00Z"_s});
    const Program program;
    program.connect(sandbox.baseUrl(), sandbox.secret());
    QCOMPARE(program.run({u"sync"_s}).code, 0);
    QVERIFY(!program.run({u"calls"_s, u"--query"_s, u"status:ringing,active"_s, u"--format"_s, u"jsonl"_s})
                 .out.isEmpty());
    sandbox.settle();
    QCOMPARE(program.run({u"sync"_s}).code, 0);
    QCOMPARE(difference(program.calls(), sandbox.truth()), QString());
}

void SyncTest::endStateIsTheSameWithFaults_data()
{
    QTest::addColumn<QString>("faults");
    QTest::newRow("delay") << u"delay=30@0.5"_s;
    QTest::newRow("429") << u"429=1@0.3#3"_s;
    QTest::newRow("500") << u"500@0.3#4"_s;
    QTest::newRow("503") << u"503@0.3#4"_s;
    QTest::newRow("reset") << u"reset@0.3#4"_s;
    QTest::newRow("truncate") << u"truncate@0.3#4"_s;
    QTest::newRow("json") << u"json@0.3#4"_s;
    QTest::newRow("shape") << u"shape@0.3#4"_s;
    QTest::newRow("html") << u"html@0.3#4"_s;
    QTest::newRow("empty") << u"empty@0.3#4"_s;
    QTest::newRow("shift") << u"shift=7@0.5#6"_s;
    QTest::newRow("drop") << u"drop@0.3#4"_s;
    QTest::newRow("all at once")
        << u"429=1@0.05#2,500@0.05#2,reset@0.05#2,truncate@0.05#2,json@0.05#2,shift=3@0.2#4"_s;
}

void SyncTest::endStateIsTheSameWithFaults()
{
    QFETCH(QString, faults);
    const SandboxProcess sandbox({u"--calls"_s, u"1200"_s, u"--seed"_s, u"5"_s});
    sandbox.settle();
    const Program program;
    const Outcome connected = program.connect(sandbox.baseUrl(), sandbox.secret());
    QVERIFY2(connected.code == 0, connected.err.constData());
    sandbox.control({{u"faults"_s, faults}});
    Outcome synced;
    for (int attempt = 0; attempt < 15 && synced.code != 0; ++attempt)
        synced = program.run({u"sync"_s});
    QVERIFY2(synced.code == 0, synced.err.constData());
    // What the first pass could not see (a page that shifted away at the very end) the next one brings.
    sandbox.control({{u"faults"_s, u""_s}});
    QCOMPARE(program.run({u"sync"_s}).code, 0);
    QCOMPARE(difference(program.calls(), sandbox.truth()), QString());
}

void SyncTest::wrongKeyIsOneSentence()
{
    const SandboxProcess sandbox({u"--calls"_s, u"50"_s});
    sandbox.settle();
    const Program program;
    const Outcome refused = program.connect(sandbox.baseUrl(), u"sk_test_this_is_not_the_key"_s);
    QCOMPARE(refused.code, 1);
    QCOMPARE(refused.sentences(), 1);
    QVERIFY(refused.out.isEmpty());

    QCOMPARE(program.connect(sandbox.baseUrl(), u"sk_test_this_is_not_the_key"_s, {u"--offline"_s}).code, 0);
    const Outcome synced = program.run({u"sync"_s});
    QCOMPARE(synced.code, 1);
    QVERIFY2(synced.sentences() == 1, synced.err.constData());
    QVERIFY(synced.err.contains("Hotel"));
    QVERIFY(synced.out.isEmpty());
}

void SyncTest::keyIsWrittenNowhere_data()
{
    QTest::addColumn<bool>("fromFile");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("file") << true << true;
    QTest::newRow("environment") << false << true;
    QTest::newRow("wrong key in a file") << true << false;
    QTest::newRow("wrong key in the environment") << false << false;
}

void SyncTest::keyIsWrittenNowhere()
{
    QFETCH(bool, fromFile);
    QFETCH(bool, isRight);
    const SandboxProcess sandbox({u"--calls"_s, u"300"_s, u"--faults"_s, u"500@0.1#2"_s});
    sandbox.settle();
    const QString secret = isRight ? sandbox.secret() : u"sk_test_0f1e2d3c4b5a69788796"_s;
    Program program;
    program.setVariable(u"QT_LOGGING_RULES"_s, u"*.debug=true;qt.*.debug=false"_s);
    program.setVariable(u"HOTEL_KEY"_s, secret);
    const QString place = fromFile ? u"file:"_s + program.secretFile(secret) : u"env:HOTEL_KEY"_s;
    const QList<QStringList> runs{
        {u"accounts"_s, u"add"_s, u"escapelife"_s, u"--name"_s, u"Hotel"_s, u"--base-url"_s,
         sandbox.baseUrl(), u"--secret"_s, place, u"--offline"_s},
        {u"accounts"_s, u"test"_s, u"Hotel"_s},
        {u"accounts"_s, u"list"_s, u"--json"_s},
        {u"sync"_s, u"--json"_s},
        {u"calls"_s, u"--format"_s, u"json"_s},
        {u"doctor"_s, u"--json"_s},
    };
    for (const QStringList &arguments : runs) {
        const Outcome outcome = program.run(arguments);
        QVERIFY(outcome.code >= 0);
        QVERIFY2(!outcome.out.contains(secret.toUtf8()) && !outcome.err.contains(secret.toUtf8()),
                 qPrintable(arguments.join(u' ')));
    }
    QCOMPARE(filesContaining(program.profile(), secret.toUtf8()), QStringList());
}

void SyncTest::totalsAgreeWithTheProviders()
{
    const SandboxProcess sandbox({u"--calls"_s, u"400"_s});
    sandbox.settle();
    const Program program;
    program.connect(sandbox.baseUrl(), sandbox.secret());
    QCOMPARE(program.run({u"sync"_s}).code, 0);
    const Outcome checked = program.run({u"summary"_s, u"--check"_s, u"--json"_s});
    QVERIFY2(checked.code == 0, checked.err.constData());
    QCOMPARE(checked.json().value(u"calls"_s).toInt(), int(sandbox.truth().size()));
    sandbox.control({{u"add"_s, 5}});
    QCOMPARE(program.run({u"summary"_s, u"--check"_s}).code, 3);
}

QTEST_GUILESS_MAIN(SyncTest)
#include "tst_sync.moc"
