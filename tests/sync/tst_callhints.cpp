// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/rig.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 30000;

/// An event of this call: its status, and how many came before it.
CallHint hint(AccountId account, const QString &id, CallStatus status, qint64 order,
              const QStringList &names = {})
{
    CallHint hint{.ref = {account, id}, .order = order, .raw = "{}"};
    hint.facts = RecordBuilder(id, account).status(status).build().facts;
    hint.facts->duration.reset();
    hint.facts->talk.reset();
    hint.facts->carrierIds = names.isEmpty() ? QStringList(u"escapelife:"_s + id) : names;
    return hint;
}

} // namespace

class CallHintsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void unknownCallAppearsAtOnce();
    void furtherEventBringsItFurther();
    void earlierEventChangesNothing();
    void readingReplacesWhatEventsTold();
    void eventNeverOverrulesAReading();
    void eventAsksForReadingAgain();
    void eventWithoutFactsReadsTheCall();
    void recordWithAnotherNameTakesOver();
    void lateEventOfAnotherNameMakesNoSecondCall();
    void notesOnTheEventsNameStay();
    void providerThatDoesNotKnowItYetIsAskedAgain();
    void eventOfARemovedAccountIsForgotten();
    void anyOrderSettlesInTheSame();

private:
    void hear(const QList<CallHint> &hints) { QVERIFY(QCoro::waitFor(m_rig->engine->hear(hints))); }
    std::optional<CallStatus> statusOf(const QString &id) { return m_rig->snapshot().value(id).status; }
    QList<Recheck> due()
    {
        return QCoro::waitFor(m_rig->store->dueRechecks(m_account, m_rig->clock.now(), 100)).value();
    }
    void apply(const Record &record) { QVERIFY(QCoro::waitFor(m_rig->store->applyRecord(record))); }

    std::unique_ptr<Rig> m_rig;
    std::unique_ptr<FakeServer> m_server;
    AccountId m_account{};
};

void CallHintsTest::init()
{
    m_rig = std::make_unique<Rig>();
    m_server = std::make_unique<FakeServer>();
    m_account = m_rig->connect(*m_server);
}

void CallHintsTest::cleanup()
{
    m_rig.reset();
    m_server.reset();
}

void CallHintsTest::unknownCallAppearsAtOnce()
{
    hear({hint(m_account, u"a"_s, CallStatus::Ringing, 1)});
    QCOMPARE(statusOf(u"a"_s), std::optional(CallStatus::Ringing));
    QCOMPARE(m_rig->snapshot().value(u"a"_s).fromNumber, u"+33612345678"_s);
    QCOMPARE(due().size(), 1);
}

void CallHintsTest::furtherEventBringsItFurther()
{
    hear({hint(m_account, u"a"_s, CallStatus::Ringing, 1)});
    hear({hint(m_account, u"a"_s, CallStatus::Active, 2)});
    QCOMPARE(statusOf(u"a"_s), std::optional(CallStatus::Active));
    hear({hint(m_account, u"a"_s, CallStatus::Completed, 3)});
    QCOMPARE(statusOf(u"a"_s), std::optional(CallStatus::Completed));
    QCOMPARE(m_rig->snapshot().size(), 1);
}

void CallHintsTest::earlierEventChangesNothing()
{
    hear({hint(m_account, u"a"_s, CallStatus::Missed, 3)});
    const CallFacts before = m_rig->snapshot().value(u"a"_s);
    hear({hint(m_account, u"a"_s, CallStatus::Ringing, 1), hint(m_account, u"a"_s, CallStatus::Missed, 3)});
    QVERIFY(m_rig->snapshot().value(u"a"_s) == before);
}

void CallHintsTest::readingReplacesWhatEventsTold()
{
    hear({hint(m_account, u"a"_s, CallStatus::Active, 2)});
    apply(RecordBuilder(u"a"_s, m_account).missed().build());
    QCOMPARE(statusOf(u"a"_s), std::optional(CallStatus::Missed));
}

void CallHintsTest::eventNeverOverrulesAReading()
{
    apply(RecordBuilder(u"a"_s, m_account).status(CallStatus::Completed).build());
    for (const CallStatus status : {CallStatus::Ringing, CallStatus::Active, CallStatus::Missed}) {
        hear({hint(m_account, u"a"_s, status, 100)});
        QCOMPARE(statusOf(u"a"_s), std::optional(CallStatus::Completed));
    }
}

void CallHintsTest::eventAsksForReadingAgain()
{
    apply(RecordBuilder(u"a"_s, m_account).status(CallStatus::Completed).build());
    hear({hint(m_account, u"a"_s, CallStatus::Ringing, 1)});
    QVERIFY(due().isEmpty()); // from before the reading
    hear({hint(m_account, u"a"_s, CallStatus::Completed, 2)});
    QCOMPARE(due().size(), 1);
}

void CallHintsTest::eventWithoutFactsReadsTheCall()
{
    m_server->fill(1, m_rig->clock.now() - 1h);
    const QString id = m_server->calls.first().ref.providerCallId;
    m_rig->engine->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_rig->snapshot().contains(id), patience);
    // Else the list under way shows it, and nobody needs to ask.
    QTRY_COMPARE_WITH_TIMEOUT(m_rig->engine->progress().first().phase, SyncProgress::Phase::Idle, patience);
    const Record later = m_server->add();
    hear({CallHint{.ref = {m_account, later.ref.providerCallId}}});
    QTRY_VERIFY_WITH_TIMEOUT(m_rig->snapshot().contains(later.ref.providerCallId), patience);
    QCOMPARE(m_server->requestCount(u"fetch"_s) > 0, true);
}

void CallHintsTest::recordWithAnotherNameTakesOver()
{
    const QStringList names{u"ringcentral:s-1"_s};
    hear({hint(m_account, u"s-1"_s, CallStatus::Active, 2, names)});
    Record read = RecordBuilder(u"AAAA1"_s, m_account).status(CallStatus::Completed).build();
    read.facts.carrierIds = names;
    apply(read);
    const QMap<QString, CallFacts> calls = m_rig->snapshot();
    QCOMPARE(calls.keys(), QStringList(u"AAAA1"_s));
    QCOMPARE(calls.first().status, std::optional(CallStatus::Completed));
    QVERIFY(due().isEmpty());
}

void CallHintsTest::lateEventOfAnotherNameMakesNoSecondCall()
{
    const QStringList names{u"ringcentral:s-1"_s};
    Record read = RecordBuilder(u"AAAA1"_s, m_account).status(CallStatus::Completed).build();
    read.facts.carrierIds = names;
    apply(read);
    hear({hint(m_account, u"s-1"_s, CallStatus::Ringing, 1, names),
          hint(m_account, u"s-1"_s, CallStatus::Missed, 9, names)});
    const QMap<QString, CallFacts> calls = m_rig->snapshot();
    QCOMPARE(calls.keys(), QStringList(u"AAAA1"_s));
    QCOMPARE(calls.first().status, std::optional(CallStatus::Completed));
}

void CallHintsTest::notesOnTheEventsNameStay()
{
    const QStringList names{u"ringcentral:s-1"_s};
    hear({hint(m_account, u"s-1"_s, CallStatus::Active, 2, names)});
    m_rig->edit({m_account, u"s-1"_s}, {}, u"Wants a cot"_s);
    Record read = RecordBuilder(u"AAAA1"_s, m_account).status(CallStatus::Completed).build();
    read.facts.carrierIds = names;
    apply(read);
    const QMap<QString, CallFacts> calls = m_rig->snapshot();
    QCOMPARE(calls.size(), 1);
    QCOMPARE(calls.first().notes, u"Wants a cot"_s);
    QCOMPARE(calls.first().status, std::optional(CallStatus::Completed));
}

void CallHintsTest::providerThatDoesNotKnowItYetIsAskedAgain()
{
    hear({hint(m_account, u"a"_s, CallStatus::Ringing, 1)});
    const auto saysUnknown = [&] {
        return bool(
            QCoro::waitFor(m_rig->store->markDeletedUpstream({{m_account, u"a"_s}}, m_rig->clock.now())));
    };
    QVERIFY(saysUnknown());
    QVERIFY(m_rig->snapshot().contains(u"a"_s)); // deleted ones are not in it
    QVERIFY(due().isEmpty());
    m_rig->clock.advance(1min);
    QCOMPARE(due().size(), 1);
    m_rig->clock.advance(5h);
    QVERIFY(saysUnknown());
    QVERIFY(!m_rig->snapshot().contains(u"a"_s)); // it never came to be
}

void CallHintsTest::eventOfARemovedAccountIsForgotten()
{
    hear({hint(AccountId{99}, u"a"_s, CallStatus::Ringing, 1)});
    QVERIFY(m_rig->snapshot().isEmpty());
}

void CallHintsTest::anyOrderSettlesInTheSame()
{
    QRandomGenerator random(7);
    QList<CallHint> events;
    for (int call = 0; call < 40; ++call) {
        const QString id = QString::number(call);
        events << hint(m_account, id, CallStatus::Ringing, 1) << hint(m_account, id, CallStatus::Active, 2)
               << hint(m_account, id, call % 3 == 0 ? CallStatus::Missed : CallStatus::Completed, 3);
    }
    events += events; // everything twice
    std::shuffle(events.begin(), events.end(), random);
    while (!events.isEmpty()) {
        const qsizetype portion = std::min<qsizetype>(random.bounded(1, 20), events.size());
        hear(events.mid(0, portion));
        events.remove(0, portion);
    }
    const QMap<QString, CallFacts> calls = m_rig->snapshot();
    QCOMPARE(calls.size(), 40);
    for (auto call = calls.begin(); call != calls.end(); ++call)
        QCOMPARE(call->status,
                 std::optional(call.key().toInt() % 3 == 0 ? CallStatus::Missed : CallStatus::Completed));
}

QTEST_GUILESS_MAIN(CallHintsTest)
#include "tst_callhints.moc"
