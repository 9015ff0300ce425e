// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/http/faults.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace callboard;
using namespace callboard::sandbox;

class SandboxFaultsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsSpecs_data();
    void readsSpecs();
    void refusesNonsense_data();
    void refusesNonsense();
    void strikesAsOftenAsCounted();
    void strikesWithItsProbabilityAndAlikeForOneSeed();
    void combinesDelayAndShiftWithOneOther();
    void keepsListFaultsToLists();
    void keepsAudioFaultsToAudio();
};

namespace {

constexpr FaultPlan::Context firstPage{true, false};
constexpr FaultPlan::Context laterPage{true, true};
constexpr FaultPlan::Context otherRequest{false, false};

FaultPlan planOf(const QString &spec, quint64 seed = 1)
{
    FaultPlan plan(seed);
    plan.setFaults(parseFaults(spec).value());
    return plan;
}

} // namespace

void SandboxFaultsTest::readsSpecs_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("value");
    QTest::addColumn<int>("perMille");
    QTest::addColumn<int>("left");
    QTest::newRow("bare") << u"500"_s << int(FaultKind::ServerError) << 0 << 1000 << -1;
    QTest::newRow("retry after") << u"429=3@0.1"_s << int(FaultKind::TooManyRequests) << 3 << 100 << -1;
    QTest::newRow("retry after left out") << u"429"_s << int(FaultKind::TooManyRequests) << 1 << 1000 << -1;
    QTest::newRow("count") << u"truncate#3"_s << int(FaultKind::Truncate) << 0 << 1000 << 3;
    QTest::newRow("all") << u"delay=250@.5#9"_s << int(FaultKind::Delay) << 250 << 500 << 9;
    QTest::newRow("never") << u"reset@0"_s << int(FaultKind::Reset) << 0 << 0 << -1;
    QTest::newRow("port left out") << u"redirect"_s << int(FaultKind::Redirect) << 0 << 1000 << -1;
    QTest::newRow("size left out") << u"bomb#2"_s << int(FaultKind::Bomb) << 64 << 1000 << 2;
    QTest::newRow("size") << u"oversize=3"_s << int(FaultKind::Oversize) << 3 << 1000 << -1;
    QTest::newRow("shift") << u" shift=2 "_s << int(FaultKind::Shift) << 2 << 1000 << -1;
}

void SandboxFaultsTest::readsSpecs()
{
    QFETCH(QString, spec);
    QFETCH(int, kind);
    QFETCH(int, value);
    QFETCH(int, perMille);
    QFETCH(int, left);
    const auto faults = parseFaults(spec);
    QVERIFY(faults);
    const Fault expected{FaultKind(kind), value, perMille, left < 0 ? std::nullopt : std::optional(left)};
    QCOMPARE(*faults, QList<Fault>{expected});
}

void SandboxFaultsTest::refusesNonsense_data()
{
    QTest::addColumn<QString>("spec");
    for (const char *spec : {"fire", "delay", "shift@0.5", "shrink", "twice=2", "500=3", "reset@2", "429=x",
                             "truncate#", "delay=1=2", "reset@0.5,fire", "json@-1"})
        QTest::newRow(spec) << QString::fromLatin1(spec);
}

void SandboxFaultsTest::refusesNonsense()
{
    QFETCH(QString, spec);
    const auto faults = parseFaults(spec);
    QVERIFY(!faults);
    QCOMPARE(faults.error().kind, Error::Kind::Invalid);
}

void SandboxFaultsTest::strikesAsOftenAsCounted()
{
    FaultPlan plan = planOf(u"500#2"_s);
    QVERIFY(plan.next(firstPage).fault);
    QVERIFY(plan.next(otherRequest).fault);
    QVERIFY(!plan.next(firstPage).fault);
}

void SandboxFaultsTest::strikesWithItsProbabilityAndAlikeForOneSeed()
{
    FaultPlan plan = planOf(u"reset@0.25"_s);
    FaultPlan same = planOf(u"reset@0.25"_s);
    FaultPlan other = planOf(u"reset@0.25"_s, 2);
    int struck = 0;
    int different = 0;
    for (int i = 0; i < 4000; ++i) {
        const bool strikes = plan.next(firstPage).fault.has_value();
        struck += strikes;
        QCOMPARE(same.next(firstPage).fault.has_value(), strikes);
        different += other.next(firstPage).fault.has_value() != strikes;
    }
    QVERIFY2(struck > 850 && struck < 1150, qPrintable(QString::number(struck)));
    QVERIFY(different > 500);
}

void SandboxFaultsTest::combinesDelayAndShiftWithOneOther()
{
    FaultPlan plan = planOf(u"delay=20,shift=3,shrink=2,500#1,reset#1"_s);
    const FaultPlan::Verdict first = plan.next(laterPage);
    QCOMPARE(first.delayMs, 20);
    QCOMPARE(first.newCalls, 3);
    QCOMPARE(first.lostCalls, 2);
    QCOMPARE(first.fault->kind, FaultKind::ServerError);
    // The reset was not used up by a request that was already refused.
    QCOMPARE(plan.next(laterPage).fault->kind, FaultKind::Reset);
    QVERIFY(!plan.next(laterPage).fault);
}

void SandboxFaultsTest::keepsListFaultsToLists()
{
    FaultPlan plan = planOf(u"shift=5#1,shrink=1#1,nodata#1,twice#1,item#1"_s);
    const FaultPlan::Verdict other = plan.next(otherRequest);
    QVERIFY(!other.fault && other.newCalls == 0 && other.lostCalls == 0);
    const FaultPlan::Verdict first = plan.next(firstPage);
    QVERIFY(first.fault && first.newCalls == 0 && first.lostCalls == 0);
    const FaultPlan::Verdict later = plan.next(laterPage);
    QCOMPARE(later.newCalls, 5);
    QCOMPARE(later.lostCalls, 1);
    QCOMPARE(later.fault->kind, FaultKind::Twice);
}

void SandboxFaultsTest::keepsAudioFaultsToAudio()
{
    FaultPlan plan = planOf(u"audio:html#1"_s);
    QVERIFY(!plan.next(otherRequest).fault);
    FaultPlan::Context audio = otherRequest;
    audio.isAudio = true;
    QCOMPARE(plan.next(audio).fault->kind, FaultKind::Html);
    QVERIFY(!plan.next(audio).fault);
}

QTEST_GUILESS_MAIN(SandboxFaultsTest)
#include "tst_sandboxfaults.moc"
