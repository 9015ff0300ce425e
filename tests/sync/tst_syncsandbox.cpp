// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/sandboxprobe.h"
#include "tests/sync/rig.h"

#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

SandboxOptions optionsOf(int calls, const QString &faults = {})
{
    SandboxOptions options = usualOptions(calls);
    options.faults = faults;
    return options;
}

/// A rig with an account of this sandbox, whose requests are repeated without delay.
std::unique_ptr<Rig> rigOf(const SandboxHost &host)
{
    auto rig = std::make_unique<Rig>();
    rig->factory = [](ProviderContext context) {
        context.http.firstBackoff = 1ms;
        context.http.paces.insert(u"default"_s, Pace{1'000'000, 1min});
        return makeProvider(std::move(context));
    };
    Account account = test::account();
    account.baseUrl = host.sandbox().baseUrl(Provider::Escapelife);
    rig->secrets.secret = host.key();
    rig->account = QCoro::waitFor(rig->store->addAccount(account)).value().id;
    return rig;
}

} // namespace

/// The engine, the real adapter and the demo server over real sockets.
class SyncSandboxTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFaultEndsInTheSameState_data();
    void everyFaultEndsInTheSameState();
    void notesTravelThereAndBack();
    void readsManyCalls();
};

void SyncSandboxTest::everyFaultEndsInTheSameState_data()
{
    QTest::addColumn<QString>("faults");
    for (const char *faults :
         {"429=0@0.3#6", "500@0.3#6", "503@0.3#6", "reset@0.3#6", "truncate@0.3#6", "json@0.3#6",
          "shape@0.3#6", "html@0.3#6", "empty@0.3#6", "nodata@0.3#3", "shift=7@0.5#6", "delay=20@0.5#6",
          "500#7", "html@0.2#5,reset@0.2#5,429=0@0.2#5"})
        QTest::newRow(faults) << QString::fromLatin1(faults);
}

void SyncSandboxTest::everyFaultEndsInTheSameState()
{
    QFETCH(QString, faults);
    const SandboxHost sandbox(optionsOf(900, faults));
    QVERIFY(sandbox.isStarted());
    const std::unique_ptr<Rig> troubled = rigOf(sandbox);
    for (int run = 0; run < 7; ++run)
        troubled->sync();
    const SyncReport last = troubled->sync({.full = true});
    QVERIFY2(!last.error, last.error ? qPrintable(last.error->detail) : "");
    const std::unique_ptr<Rig> clean = rigOf(sandbox);
    for (Rig *rig :
         {clean.get(), clean.get(), troubled.get()}) // calls may have come while the other was reading
        QVERIFY(!rig->sync().error);
    const auto ours = troubled->snapshot();
    const auto theirs = clean->snapshot();
    QVERIFY(theirs.size() >= 900);
    QVERIFY2(ours == theirs, difference(ours, theirs).constData());
}

void SyncSandboxTest::notesTravelThereAndBack()
{
    const SandboxHost sandbox(optionsOf(50, u"drop@0.4#4"_s));
    const std::unique_ptr<Rig> here = rigOf(sandbox);
    for (int run = 0; run < 5; ++run)
        here->sync();
    const QString id = here->snapshot().firstKey();
    const RecordRef call{here->account, id};
    here->edit(call, here->snapshot().value(id).notes, u"Rang back, room 12"_s);
    here->log(here->account, u"Walk-in"_s);
    for (int run = 0; run < 5; ++run) {
        here->sync();
        here->clock.advance(1min);
    }
    QVERIFY(here->outbox().isEmpty());
    const std::unique_ptr<Rig> there = rigOf(sandbox);
    QVERIFY(!there->sync().error);
    QCOMPARE(there->snapshot().value(id).notes, u"Rang back, room 12"_s);
    QCOMPARE(there->snapshot().size(), 51);
    const auto ours = here->snapshot();
    const auto theirs = there->snapshot();
    QVERIFY2(ours == theirs, difference(ours, theirs).constData());
}

void SyncSandboxTest::readsManyCalls()
{
    const SandboxHost sandbox(optionsOf(3000));
    QBENCHMARK_ONCE
    {
        const std::unique_ptr<Rig> rig = rigOf(sandbox);
        QCOMPARE(rig->sync().inserted, 3000);
    }
}

QTEST_GUILESS_MAIN(SyncSandboxTest)
#include "tst_syncsandbox.moc"
