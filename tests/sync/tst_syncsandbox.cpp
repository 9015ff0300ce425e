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
    void notesTravelThereAndBack();
    void readsManyCalls();
};

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
