// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakequeuesource.h"
#include "ui/queue/queuewords.h"

#include <QRegularExpression>
#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Without the marks that keep foreign text upright.
QString bare(QString text)
{
    text.removeIf([](QChar c) { return c >= QChar(0x2066) && c <= QChar(0x2069); });
    return text;
}

QString unlinked(QString text)
{
    static const QRegularExpression tags(u"<[^>]*>"_s);
    return text.remove(tags).replace(QChar::Nbsp, u' ');
}

} // namespace

class QueueWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timesOfCalls_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("text");
        QTest::newRow("one") << 1 << "2026-03-16T05:40Z"
                             << "2026-03-16T05:40Z"
                             << "06:40";
        QTest::newRow("several") << 5 << "2026-03-16T00:12Z"
                                 << "2026-03-16T05:40Z"
                                 << "×5, 01:12 → 06:40";
        QTest::newRow("over midnight") << 2 << "2026-03-15T22:50Z"
                                       << "2026-03-16T05:40Z"
                                       << "×2, 23:50 → 06:40";
        QTest::newRow("in one minute") << 2 << "2026-03-16T05:40Z"
                                       << "2026-03-16T05:40Z"
                                       << "×2, 06:40";
        QTest::newRow("older") << 2 << "2026-03-13T09:00Z"
                               << "2026-03-16T05:40Z"
                               << "×2, Fri 13 Mar 10:00 → 06:40";
    }
    void timesOfCalls()
    {
        QFETCH(int, count);
        QFETCH(QString, first);
        QFETCH(QString, last);
        QFETCH(QString, text);
        CallbackTask task = FakeQueueSource::task(1);
        task.calls = QList<CallId>(count, CallId{1});
        task.first = fromIso(first);
        task.last = fromIso(last);
        QCOMPARE(callTimes(task, m_moment), text);
    }

    void stays_data()
    {
        QTest::addColumn<QDate>("arrival");
        QTest::addColumn<QDate>("departure");
        QTest::addColumn<QString>("text");
        const QDate today(2026, 3, 16);
        QTest::newRow("in house") << today.addDays(-1) << today.addDays(2) << "In house · 214";
        QTest::newRow("arriving") << today << today.addDays(2) << "Arrives today · 214";
        QTest::newRow("leaving") << today.addDays(-3) << today << "Leaves today · 214";
        QTest::newRow("gone") << today.addDays(-3) << today.addDays(-1) << "";
        QTest::newRow("to come") << today.addDays(1) << today.addDays(3) << "";
    }
    void stays()
    {
        QFETCH(QDate, arrival);
        QFETCH(QDate, departure);
        QFETCH(QString, text);
        const auto badge = badgeOf({Stay{arrival, departure, u"214"_s}}, m_moment.today());
        QCOMPARE(badge ? bare(wordsFor(*badge)) : QString(u""_s), text);
    }

    void localTimeIsToldWhereItIsAnother()
    {
        QCOMPARE(localTimeThere(u"+33612345678"_s, m_moment), QString());
        QCOMPARE(localTimeThere(u"+493012345678"_s, m_moment), QString());
        QCOMPARE(localTimeThere(u"+81312345678"_s, m_moment), u"17:00 there"_s);
        QCOMPARE(localTimeThere(u"withheld"_s, m_moment), QString());
        const QString many = localTimeThere(u"+13055550100"_s, m_moment);
        QVERIFY2(many.contains(u'–'), qPrintable(many));
    }

    void aCallerWithoutANumberCannotBeCalledBack()
    {
        CallbackTask task = FakeQueueSource::task(1, CallbackState::Withheld);
        task.number.clear();
        QCOMPARE(queueTitle(task), u"Number withheld"_s);
        QVERIFY(placeOf(task, m_moment).contains(u"cannot be called back"_s));
    }

    void voicemails()
    {
        CallbackTask task = FakeQueueSource::task(1);
        QCOMPARE(voicemailOf(task), QString());
        task.voicemail = 32s;
        QCOMPARE(voicemailOf(task), u"0:32"_s);
        task.words = u"Hello, I am locked out"_s;
        QCOMPARE(bare(voicemailOf(task)), u"0:32 “Hello, I am locked out”"_s);
        task.voicemail = 0s; // nobody says how long
        QCOMPARE(bare(voicemailOf(task)), u"Voicemail “Hello, I am locked out”"_s);
    }

    void foreignTextCannotTurnTheRowAround()
    {
        CallbackTask task = FakeQueueSource::task(1);
        task.guestName = u"Lopez\u202E\nEvil"_s;
        task.words = u"\u202Ehello"_s;
        task.voicemail = 3s;
        for (const QString &text : {queueTitle(task), voicemailOf(task), queueSentence(task, m_moment)}) {
            QVERIFY(!text.contains(QChar(0x202E)));
            QVERIFY(!text.contains(u'\n'));
        }
    }

    void owners()
    {
        CallbackTask task = FakeQueueSource::task(1);
        QCOMPARE(ownerOf(task, m_moment), QString());
        task.decision.takenBy = u"ben"_s;
        task.decision.takenAt = m_moment.now - 5min;
        QCOMPARE(bare(ownerOf(task, m_moment)), u"ben, 5 min ago"_s);
        task.decision.takenBy = m_moment.user;
        task.decision.takenAt = m_moment.now - 5s;
        QCOMPARE(ownerOf(task, m_moment), u"You, now"_s);
    }

    void outcomes_data()
    {
        QTest::addColumn<CallbackTask>("task");
        QTest::addColumn<QString>("text");
        CallbackTask task = FakeQueueSource::task(1);
        task.first = at("2026-03-16T05:40:00Z");
        task.contactedAt = at("2026-03-16T08:01:00Z");
        task.contactedBy = u"Ana"_s;
        task.state = CallbackState::Returned;
        QTest::newRow("returned") << task << "Called back by Ana, 2 h 21 after";
        task.contactedBy.clear();
        QTest::newRow("returned by somebody") << task << "Called back, 2 h 21 after";
        task.contactedAt.reset();
        QTest::newRow("returned some time") << task << "Called back";
        task.state = CallbackState::Settled;
        task.contactedBy = u"Ana"_s;
        task.contactedAt = at("2026-03-16T05:40:30Z");
        QTest::newRow("settled") << task << "Got through to Ana, 30 s after";
        task.state = CallbackState::Tried;
        task.contactedAt = at("2026-03-16T07:44:00Z");
        QTest::newRow("tried") << task << "Tried 08:44";
        task.decision.snoozedUntil = at("2026-03-16T09:14:00Z");
        QTest::newRow("put off") << task << "Put off until 10:14";
        task.decision.done = DoneReason::Spam;
        task.decision.remark = u"robot"_s;
        QTest::newRow("done") << task << "Done: Spam or advertising · robot";
    }
    void outcomes()
    {
        QFETCH(CallbackTask, task);
        QFETCH(QString, text);
        QCOMPARE(bare(outcomeOf(task, m_moment)), text);
    }

    void spans_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("below zero") << qint64(-5) << "0 s";
        QTest::newRow("seconds") << qint64(59) << "59 s";
        QTest::newRow("minutes") << qint64(3599) << "59 min";
        QTest::newRow("hours") << qint64(2 * 3600 + 5 * 60) << "2 h 05";
        QTest::newRow("days") << qint64(76 * 3600) << "3 d 4 h";
    }
    void spans()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, text);
        QCOMPARE(spanText(Seconds(seconds)), text);
    }

    void theBannerTellsWhatBecameOfWhom()
    {
        CallbackQueue queue;
        queue.since = at("2026-03-15T21:00:00Z");
        queue.figures = {.missed = 40, .people = 23, .settled = 5, .withheld = 2, .owed = 16};
        const QString text = bannerText(queue, m_moment);
        QCOMPARE(unlinked(text), u"40 missed since 22:00 → 23 people: 5 settled, 2 withheld, 16 owed"_s);
        for (const auto &link : {u"missed"_s, u"settled"_s, u"withheld"_s, u"owed"_s})
            QVERIFY(text.contains(u"<a href=\"%1\">"_s.arg(link)));
        QVERIFY(!text.contains(u"href=\"tried\""_s));
    }

    void theBannerTellsOfThoseWhoWaitLonger()
    {
        CallbackQueue queue;
        queue.since = at("2026-03-16T07:00:00Z");
        queue.open = {FakeQueueSource::task(1), FakeQueueSource::task(2)}; // from six o'clock
        QCOMPARE(unlinked(bannerText(queue, m_moment)), u"No missed calls since 08:00 · 2 from before"_s);
    }

    void everyFigureLeadsToItsPeople()
    {
        CallbackQueue queue;
        queue.since = at("2026-03-16T06:00:00Z");
        for (const auto state : {CallbackState::Owed, CallbackState::Tried, CallbackState::Withheld})
            queue.open << FakeQueueSource::task(10 + int(state), state);
        queue.gone << FakeQueueSource::task(3, CallbackState::Returned)
                   << FakeQueueSource::task(4, CallbackState::Settled) << FakeQueueSource::task(5);
        queue.gone.last().decision.done = DoneReason::Spam;
        queue.snoozed << FakeQueueSource::task(6);
        queue.snoozed.last().decision.snoozedUntil = at("2026-03-16T12:00:00Z");
        CallbackTask old = FakeQueueSource::task(7);
        old.last = at("2026-03-14T06:00:00Z"); // of none of the figures
        queue.open << old;
        QSet<QString> people;
        for (const auto &name :
             {u"owed"_s, u"tried"_s, u"withheld"_s, u"returned"_s, u"settled"_s, u"done"_s, u"snoozed"_s}) {
            const QueueFigure figure = figureOf(queue, name);
            QVERIFY(!figure.title.isEmpty());
            QCOMPARE(figure.people.size(), 1);
            people.insert(figure.people.first().key);
        }
        QCOMPARE(people.size(), 7);
    }

    void reaches()
    {
        QCOMPARE(reachText({}, m_moment), QString());
        const NamedReach quo{u"Quo"_s, m_moment.now - 2min};
        const NamedReach twilio{u"Twilio"_s, m_moment.now};
        const NamedReach slow{u"RingCentral"_s, m_moment.now - 29min};
        const NamedReach unread{u"Aircall"_s, {}};
        QCOMPARE(bare(reachText({quo, twilio}, m_moment)), u"All accounts complete up to 08:58"_s);
        QCOMPARE(bare(reachText({quo, slow}, m_moment)), u"RingCentral complete up to 08:31"_s);
        QCOMPARE(bare(reachText({slow, unread}, m_moment)),
                 u"RingCentral complete up to 08:31 · Aircall not read yet"_s);
        QCOMPARE(bare(reachText({slow, unread, slow, slow, slow}, m_moment)).section(u" · "_s, -1),
                 u"2 more behind"_s);
    }

    void notices()
    {
        CallbackTask task = FakeQueueSource::task(1, CallbackState::Returned);
        task.guestName = u"Lopez"_s;
        task.contactedIn = AccountId{1};
        const QHash<AccountId, QString> accounts{{AccountId{1}, u"RingCentral"_s}, {AccountId{2}, u"Quo"_s}};
        QCOMPARE(bare(noticeText({task}, accounts, m_moment)), u"Lopez: Called back"_s);
        QCOMPARE(bare(noticeText({task, task, task}, accounts, m_moment)),
                 u"3 settled by calls from RingCentral"_s);
        CallbackTask other = task;
        other.contactedIn = AccountId{2};
        QCOMPARE(bare(noticeText({task, other}, accounts, m_moment)), u"2 settled by new calls"_s);
    }

    void theHandOverTextHasFiguresAndWhoIsLeft()
    {
        CallbackQueue queue;
        queue.since = at("2026-03-15T21:00:00Z");
        queue.figures = {.missed = 40,
                         .people = 16,
                         .returned = 2,
                         .settled = 3,
                         .tried = 1,
                         .owed = 1,
                         .done = 1,
                         .snoozed = 1};
        for (const int wait : {100, 160}) {
            CallbackTask task = FakeQueueSource::task(wait, CallbackState::Returned);
            task.contactedAt = *task.first + std::chrono::minutes(wait);
            queue.gone << task;
        }
        CallbackTask settled = FakeQueueSource::task(3, CallbackState::Settled);
        settled.contactedIn = AccountId{1};
        CallbackTask spam = FakeQueueSource::task(4);
        spam.decision.done = DoneReason::Spam;
        queue.gone << settled << spam;
        CallbackTask open = FakeQueueSource::task(5);
        open.guestName = u"Lopez"_s;
        open.line = u"Reception"_s;
        queue.open << open;
        queue.snoozed << FakeQueueSource::task(6);
        queue.snoozed.last().decision.snoozedUntil = at("2026-03-16T09:14:00Z");
        const QString text = handOverText(queue, {{AccountId{1}, u"RingCentral"_s}}, m_moment);
        const QStringList lines = text.split(u'\n');
        QCOMPARE(lines.value(0),
                 u"16 missed caller(s) since 22:00: 2 called back (median 2 h 10), 3 settled by RingCentral, "
                 "1 tried, 1 put off, 1 spam, 1 owed"_s);
        QCOMPARE(lines.value(2), u"To call back: 1"_s);
        QCOMPARE(lines.value(3), u"– Lopez, +33 6 12 34 00 05, 07:05, Reception"_s);
        QCOMPARE(lines.value(5), u"Put off: 1"_s);
        QVERIFY2(lines.value(6).endsWith(u"Put off until 10:14"_s), qPrintable(lines.value(6)));
        QCOMPARE(bare(text), text);
    }

private:
    const QueueMoment m_moment{at("2026-03-16T08:00:00Z"), QTimeZone("Europe/Paris"), u"ana"_s};
};

QTEST_MAIN(QueueWordsTest)
#include "tst_queuewords.moc"
