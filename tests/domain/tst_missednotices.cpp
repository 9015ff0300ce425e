// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/missednotices.h"

#include "tests/support/builders.h"

#include <QRandomGenerator>
#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class MissedNoticesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aCallIsToldOnceAndNotAtOnce();
    void whatAColleagueAnswersMeanwhileIsNotTold();
    void anotherCallOfTheNumberReplaces();
    void anEarlierCallThatIsReportedLateCorrectsQuietly();
    void twoReportsOfOneCallAreOneNews();
    void whatIsNoLongerOwedIsWithdrawn_data();
    void whatIsNoLongerOwedIsWithdrawn();
    void whatCameBeforeIsKnown();
    void severalAtOnceAreOneSummary();
    void oneTooManyTakesTheOthersIntoTheSummary();
    void theSummaryShrinksQuietlyAndGoes();
    void whatIsCollectedComesTogether_data();
    void whatIsCollectedComesTogether();
    void whatIsSeenIsNotTold();
    void comingToTheWindowWithdraws();
    void closedByTheUserStaysClosedUntilTheNextCall();
    void putOffIsToldAgain();
    void callersWithoutNumberAreToldOneByOne();
    void wakesWhenTheFirstIsDue();
    void whatIsShownIsAlwaysOwed();

private:
    static CallbackTask task(const QString &key, TimePoint last, int calls = 1)
    {
        CallbackTask task;
        task.key = task.number = key;
        for (int i = 0; i < calls; ++i)
            task.calls << CallId(calls - i);
        task.first = last - 1min * (calls - 1);
        task.last = last;
        return task;
    }
    NoticeChanges look(const QList<CallbackTask> &open)
    {
        m_moment.now = m_now;
        return m_notices->look(open, m_moment);
    }
    NoticeChanges lookAfter(std::chrono::milliseconds wait, const QList<CallbackTask> &open)
    {
        m_now += wait;
        return look(open);
    }
    /// Both looks that it takes to tell of these.
    NoticeChanges told(const QList<CallbackTask> &open)
    {
        look(open);
        return lookAfter(MissedNotices::holdBack, open);
    }
    static QStringList keysOf(const NoticeChanges &changes)
    {
        QStringList keys;
        for (const MissedNotice &notice : changes.show)
            keys << notice.key;
        return keys;
    }

    const QString a = u"+33600000001"_s, b = u"+33600000002"_s, c = u"+33600000003"_s, d = u"+33600000004"_s;
    TimePoint m_start{};
    TimePoint m_now{};
    NoticeMoment m_moment;
    std::unique_ptr<MissedNotices> m_notices;
};

void MissedNoticesTest::init()
{
    m_start = m_now = at("2026-03-16T08:00:00Z");
    m_moment = {};
    m_notices = std::make_unique<MissedNotices>(m_start);
}

void MissedNoticesTest::aCallIsToldOnceAndNotAtOnce()
{
    const QList<CallbackTask> open{task(a, m_start + 1s)};
    QCOMPARE(look(open), NoticeChanges());
    QCOMPARE(lookAfter(MissedNotices::holdBack - 1ms, open), NoticeChanges());
    const NoticeChanges changes = lookAfter(1ms, open);
    QCOMPARE(keysOf(changes), QStringList{a});
    QVERIFY(changes.show.first().isNews);
    QCOMPARE(changes.show.first().calls, 1);
    QCOMPARE(lookAfter(1h, open), NoticeChanges());
}

void MissedNoticesTest::whatAColleagueAnswersMeanwhileIsNotTold()
{
    look({task(a, m_start + 1s)});
    QCOMPARE(lookAfter(10s, {}), NoticeChanges());
    QCOMPARE(lookAfter(1h, {}), NoticeChanges());
    QVERIFY(!m_notices->wakeAt());
}

void MissedNoticesTest::anotherCallOfTheNumberReplaces()
{
    told({task(a, m_start + 1s)});
    const NoticeChanges changes = told({task(a, m_start + 5min, 3)});
    QCOMPARE(keysOf(changes), QStringList{a});
    QCOMPARE(changes.show.first().calls, 3);
    QVERIFY(changes.show.first().isNews);
    QCOMPARE(changes.withdraw, QStringList());
}

void MissedNoticesTest::anEarlierCallThatIsReportedLateCorrectsQuietly()
{
    const TimePoint last = m_start + 10min;
    told({task(a, last)});
    const NoticeChanges changes = look({task(a, last, 2)});
    QCOMPARE(keysOf(changes), QStringList{a});
    QCOMPARE(changes.show.first().calls, 2);
    QVERIFY(!changes.show.first().isNews);
    QCOMPARE(told({task(a, last, 2)}), NoticeChanges());
}

void MissedNoticesTest::twoReportsOfOneCallAreOneNews()
{
    told({task(a, m_start + 1min)});
    QCOMPARE(told({task(a, m_start + 1min + 4s)}), NoticeChanges()); // its other system's idea of the start
}

void MissedNoticesTest::whatIsNoLongerOwedIsWithdrawn_data()
{
    QTest::addColumn<std::optional<CallbackState>>("becomes");
    QTest::newRow("not in the queue any more") << std::optional<CallbackState>();
    QTest::newRow("tried") << std::optional(CallbackState::Tried);
}

void MissedNoticesTest::whatIsNoLongerOwedIsWithdrawn()
{
    QFETCH(std::optional<CallbackState>, becomes);
    CallbackTask call = task(a, m_start + 1s);
    told({call, task(b, m_start + 1s)});
    call.state = becomes.value_or(CallbackState::Returned);
    QList<CallbackTask> open{task(b, m_start + 1s)};
    if (becomes)
        open << call;
    const NoticeChanges changes = look(open);
    QCOMPARE(changes.withdraw, QStringList{a});
    QCOMPARE(keysOf(changes), QStringList());
    QCOMPARE(look(open), NoticeChanges());
}

void MissedNoticesTest::whatCameBeforeIsKnown()
{
    const QList<CallbackTask> open{task(a, m_start), task(b, m_start - 1h, 4)};
    QCOMPARE(told(open), NoticeChanges());
    QCOMPARE(keysOf(told({task(a, m_start), task(b, m_start + 1s, 5)})), QStringList{b});
}

void MissedNoticesTest::severalAtOnceAreOneSummary()
{
    const NoticeChanges changes = told(
        {task(a, m_start + 1s, 2), task(b, m_start + 9s), task(c, m_start + 3s), task(d, m_start + 4s, 5)});
    QCOMPARE(changes.show.size(), 1);
    const MissedNotice &summary = changes.show.first();
    QVERIFY(summary.isSummary());
    QCOMPARE(summary.calls, 9);
    QCOMPARE(summary.people, 4);
    QCOMPARE(summary.task.key, b); // the last
    QCOMPARE(changes.withdraw, QStringList());
}

void MissedNoticesTest::oneTooManyTakesTheOthersIntoTheSummary()
{
    const QList<CallbackTask> three{task(a, m_start + 1s), task(b, m_start + 1s), task(c, m_start + 1s)};
    QCOMPARE(keysOf(told(three)), (QStringList{a, b, c}));
    const NoticeChanges changes = told(three + QList{task(d, m_start + 2s)});
    QCOMPARE(keysOf(changes), QStringList{MissedNotice::summaryKey()});
    QCOMPARE(changes.show.first().people, 4);
    QVERIFY(changes.show.first().isNews);
    QCOMPARE(changes.withdraw, (QStringList{a, b, c}));
    QCOMPARE(m_notices->keysIn(MissedNotice::summaryKey()).size(), 4);
}

void MissedNoticesTest::theSummaryShrinksQuietlyAndGoes()
{
    QList<CallbackTask> open{task(a, m_start + 1s), task(b, m_start + 1s), task(c, m_start + 1s),
                             task(d, m_start + 1s)};
    told(open);
    open.removeLast();
    const NoticeChanges smaller = look(open);
    QCOMPARE(smaller.show.size(), 1);
    QCOMPARE(smaller.show.first().people, 3);
    QVERIFY(!smaller.show.first().isNews);
    QCOMPARE(look(open), NoticeChanges());
    const NoticeChanges gone = look({});
    QCOMPARE(gone.withdraw, QStringList{MissedNotice::summaryKey()});
    QCOMPARE(gone.show, QList<MissedNotice>());
}

void MissedNoticesTest::whatIsCollectedComesTogether_data()
{
    QTest::addColumn<bool>("isQuiet");
    QTest::newRow("initial back-fill") << false;
    QTest::newRow("quiet hours") << true;
}

void MissedNoticesTest::whatIsCollectedComesTogether()
{
    QFETCH(bool, isQuiet);
    (isQuiet ? m_moment.isQuiet : m_moment.isHeld) = true;
    QList<CallbackTask> open;
    for (int i = 0; i < 300; ++i) {
        open << task(u"+3361234%1"_s.arg(i, 4, 10, QLatin1Char('0')), m_start + 1min * (i + 1));
        QCOMPARE(lookAfter(1min, open), NoticeChanges());
    }
    open.removeFirst(); // one was settled meanwhile
    look(open);
    m_moment.isQuiet = m_moment.isHeld = false;
    const NoticeChanges changes = lookAfter(MissedNotices::holdBack, open);
    QCOMPARE(keysOf(changes), QStringList{MissedNotice::summaryKey()});
    QCOMPARE(changes.show.first().people, 299);
    QCOMPARE(told(open), NoticeChanges());
}

void MissedNoticesTest::whatIsSeenIsNotTold()
{
    m_moment.isSeen = [this](const CallbackTask &task) {
        return task.key == a;
    };
    QCOMPARE(keysOf(told({task(a, m_start + 1s), task(b, m_start + 1s)})), QStringList{b});
    m_moment.isSeen = [](const CallbackTask &) {
        return false;
    };
    QCOMPARE(told({task(a, m_start + 1s), task(b, m_start + 1s)}), NoticeChanges());
}

void MissedNoticesTest::comingToTheWindowWithdraws()
{
    told({task(a, m_start + 1s)});
    m_moment.isSeen = [](const CallbackTask &) {
        return true;
    };
    QCOMPARE(look({task(a, m_start + 1s)}).withdraw, QStringList{a});
}

void MissedNoticesTest::closedByTheUserStaysClosedUntilTheNextCall()
{
    told({task(a, m_start + 1s)});
    m_notices->gone(a);
    QCOMPARE(look({task(a, m_start + 1s, 2)}), NoticeChanges()); // reported late: no reason to come back
    const NoticeChanges changes = told({task(a, m_start + 1h, 3)});
    QCOMPARE(keysOf(changes), QStringList{a});
    QCOMPARE(changes.show.first().calls, 3);
    m_notices->gone(a);
    QCOMPARE(look({}), NoticeChanges()); // nothing to withdraw
}

void MissedNoticesTest::putOffIsToldAgain()
{
    told({task(a, m_start + 1s)});
    m_notices->gone(a);
    m_notices->forget(a);
    QCOMPARE(lookAfter(1s, {}), NoticeChanges()); // snoozed
    QCOMPARE(keysOf(told({task(a, m_start + 1s)})), QStringList{a});
}

void MissedNoticesTest::callersWithoutNumberAreToldOneByOne()
{
    CallbackTask first = task(u"call:uuid:1"_s, m_start + 1s);
    CallbackTask second = task(u"call:uuid:2"_s, m_start + 2s);
    for (CallbackTask *hidden : {&first, &second}) {
        hidden->number.clear();
        hidden->state = CallbackState::Withheld;
    }
    QCOMPARE(keysOf(told({first, second})), (QStringList{first.key, second.key}));
}

void MissedNoticesTest::wakesWhenTheFirstIsDue()
{
    QVERIFY(!m_notices->wakeAt());
    look({task(a, m_start + 1s)});
    const TimePoint first = m_now;
    lookAfter(5s, {task(a, m_start + 1s), task(b, m_start + 3s)});
    QCOMPARE(m_notices->wakeAt(), std::optional(first + MissedNotices::holdBack));
    lookAfter(15s, {task(a, m_start + 1s), task(b, m_start + 3s)});
    QCOMPARE(m_notices->wakeAt(), std::optional(first + 5s + MissedNotices::holdBack));
}

/// A thousand random steps: calls come, are settled, the user closes notifications, hours are quiet.
void MissedNoticesTest::whatIsShownIsAlwaysOwed()
{
    QRandomGenerator random(4711);
    QHash<QString, CallbackTask> queue;
    QHash<QString, MissedNotice> screen;
    QHash<QString, TimePoint> lastNews;
    for (int step = 0; step < 1000; ++step) {
        m_now += 1s * random.bounded(60);
        const QString key = u"+3361234%1"_s.arg(random.bounded(6), 4, 10, QLatin1Char('0'));
        const int deed = random.bounded(6);
        if (deed <= 1)
            queue.insert(key, task(key, m_now, int(queue.value(key).calls.size()) + 1));
        else if (deed <= 4)
            queue.remove(key);
        else if (screen.remove(key))
            m_notices->gone(key);
        m_moment.isQuiet = step % 100 > 80;
        const NoticeChanges changes = look(queue.values());
        for (const QString &gone : changes.withdraw)
            QCOMPARE(screen.remove(gone), 1);
        for (const MissedNotice &notice : changes.show) {
            QVERIFY(notice.isNews || screen.contains(notice.key));
            QVERIFY(!notice.isNews || !m_moment.isQuiet);
            if (notice.isNews && !notice.isSummary()) {
                QVERIFY(lastNews.value(notice.key) < *notice.task.last); // once for each call
                lastNews[notice.key] = *notice.task.last;
            }
            screen.insert(notice.key, notice);
        }
        int alone = 0;
        for (const MissedNotice &notice : std::as_const(screen)) {
            const QStringList keys = m_notices->keysIn(notice.key);
            QVERIFY(!keys.isEmpty());
            int calls = 0;
            for (const QString &owed : keys) {
                QVERIFY2(queue.contains(owed), qPrintable(owed));
                calls += int(queue.value(owed).calls.size());
            }
            alone += !notice.isSummary();
            if (!m_notices->wakeAt())
                QCOMPARE(notice.calls, calls);
        }
        QVERIFY(alone <= MissedNotices::mostAlone);
    }
    QCOMPARE(lastNews.size(), 6);
}

QTEST_GUILESS_MAIN(MissedNoticesTest)
#include "tst_missednotices.moc"
