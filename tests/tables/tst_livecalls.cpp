// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/phonenumber.h"
#include "models/tables/livecalls.h"

#include "models/store/guestbook.h"
#include "tests/support/builders.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class LiveCallsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void findsWhatRingsAndWhatIsActive();
    void followsTheStore();
    void aCallThatNobodyEndedAgesAndGoes();
    void callersAreKnownByTheirGuestAndTheirLastCall();
    void anUnknownCallerHasNeither();
    void aStormOfChangesEndsInTheRightState();

private:
    void apply(const QList<Record> &records)
    {
        auto applied = m_store->applyPage(writeOf(records));
        QVERIFY(QCoro::waitFor(std::move(applied)).has_value());
    }
    RecordBuilder live(const QString &id, CallStatus status, std::chrono::seconds ago) const
    {
        RecordBuilder call(id, m_account);
        call.at(m_clock.now() - ago).status(status);
        call.with(&CallFacts::talk, std::optional<Seconds>());
        call.with(&CallFacts::duration, std::optional<Seconds>());
        return call;
    }
    QStringList shown() const
    {
        QStringList ids;
        for (const LiveCall &call : m_calls->calls())
            ids << call.row.ref.providerCallId;
        return ids;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<LiveCalls> m_calls;
    AccountId m_account{};
};

void LiveCallsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock.set(at("2026-03-16T12:00:00Z"));
    auto store = Store::open({m_folder->filePath(u"c.sqlite"_s), m_folder->filePath(u"d.sqlite"_s)}, m_clock);
    QVERIFY(store.has_value());
    m_store = std::move(*store);
    auto added = m_store->addAccount(account());
    m_account = QCoro::waitFor(std::move(added))->id;
    m_calls = std::make_unique<LiveCalls>(*m_store, m_clock);
}

void LiveCallsTest::cleanup()
{
    m_calls.reset();
    m_store.reset();
    m_folder.reset();
}

void LiveCallsTest::findsWhatRingsAndWhatIsActive()
{
    apply({live(u"done"_s, CallStatus::Completed, 60s), live(u"active"_s, CallStatus::Active, 5min),
           live(u"rings"_s, CallStatus::Ringing, 12s).from(u"+33611111111"_s),
           live(u"rings-too"_s, CallStatus::Ringing, 4s).from(u"+33622222222"_s),
           live(u"forgotten"_s, CallStatus::Ringing, 10min).from(u"+33633333333"_s),
           live(u"long ago"_s, CallStatus::Ringing, 5h).from(u"+33644444444"_s)});
    m_calls->start();
    QTRY_COMPARE(shown(), (QStringList{u"rings-too"_s, u"rings"_s, u"active"_s, u"forgotten"_s}));
    QCOMPARE(m_calls->calls().last().liveness, Liveness::Unended);
}

void LiveCallsTest::followsTheStore()
{
    m_calls->start();
    apply({live(u"a"_s, CallStatus::Ringing, 2s)});
    QTRY_COMPARE(shown(), QStringList{u"a"_s});
    QCOMPARE(m_calls->calls().first().liveness, Liveness::Ringing);
    apply({live(u"a"_s, CallStatus::Active, 2s)});
    QTRY_COMPARE(m_calls->calls().value(0).liveness, Liveness::Active);
    apply({live(u"a"_s, CallStatus::Completed, 2s)});
    QTRY_COMPARE(shown(), QStringList());
}

void LiveCallsTest::aCallThatNobodyEndedAgesAndGoes()
{
    apply({live(u"a"_s, CallStatus::Ringing, 0s)});
    m_calls->start();
    QTRY_COMPARE(shown(), QStringList{u"a"_s});
    m_clock.advance(longestRing + 1s);
    QTRY_COMPARE(m_calls->calls().value(0).liveness, Liveness::Unended); // by its own second hand
    m_clock.advance(ringRemembered);
    QTRY_COMPARE(shown(), QStringList());
}

void LiveCallsTest::callersAreKnownByTheirGuestAndTheirLastCall()
{
    auto saved = m_store->guestBook().save({.name = u"Maria Lopez"_s, .numbers = {u"+33611111111"_s}});
    const Result<Guest> guest = QCoro::waitFor(std::move(saved));
    QVERIFY(guest);
    apply({live(u"older"_s, CallStatus::Completed, 26h).from(u"+33611111111"_s).notes(u"First call"_s),
           live(u"last"_s, CallStatus::Missed, 3h).from(u"+33611111111"_s).notes(u"Wants a cot"_s),
           live(u"other"_s, CallStatus::Completed, 1h).from(u"+33622222222"_s),
           live(u"now"_s, CallStatus::Ringing, 1s).from(u"+33611111111"_s)});
    m_calls->start();
    QTRY_COMPARE(shown(), QStringList{u"now"_s});
    QTRY_VERIFY(m_calls->calls().value(0).caller.last.has_value());
    QCOMPARE(m_calls->calls().first().caller.last->notes, u"Wants a cot"_s);
    QTRY_VERIFY(m_calls->calls().value(0).caller.guest.has_value());
    QCOMPARE(m_calls->calls().first().caller.guest->name, u"Maria Lopez"_s);

    Guest renamed = *guest;
    renamed.name = u"Maria Lopez-Ruiz"_s;
    auto again = m_store->guestBook().save(renamed);
    QVERIFY(QCoro::waitFor(std::move(again)));
    QTRY_COMPARE(m_calls->calls().value(0).caller.guest->name, u"Maria Lopez-Ruiz"_s);
}

void LiveCallsTest::anUnknownCallerHasNeither()
{
    apply({live(u"hidden"_s, CallStatus::Ringing, 3s).from(withheldNumber.toString()),
           live(u"hidden before"_s, CallStatus::Completed, 1h).from(withheldNumber.toString())});
    m_calls->start();
    QTRY_COMPARE(shown(), QStringList{u"hidden"_s});
    QTest::qWait(100);
    QCOMPARE(m_calls->calls().first().caller, CallerInfo());
}

void LiveCallsTest::aStormOfChangesEndsInTheRightState()
{
    m_calls->start();
    for (int i = 0; i < 60; ++i) {
        const CallStatus status = i % 3 == 0 ? CallStatus::Ringing
            : i % 3 == 1                     ? CallStatus::Active
                                             : CallStatus::Missed;
        auto applied =
            m_store->applyPage(writeOf({live(u"call%1"_s.arg(i / 3), status, 1s)
                                            .from(u"+336123400%1"_s.arg(i / 3, 2, 10, QLatin1Char('0')))}));
        QVERIFY(QCoro::waitFor(std::move(applied)).has_value());
    }
    apply({live(u"last"_s, CallStatus::Ringing, 0s).from(u"+33699999999"_s)});
    QTRY_COMPARE(shown(), QStringList{u"last"_s});
}

QTEST_GUILESS_MAIN(LiveCallsTest)
#include "tst_livecalls.moc"
