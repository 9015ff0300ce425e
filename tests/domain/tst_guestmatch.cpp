// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/folding.h"
#include "models/domain/guestmatch.h"

#include <QRandomGenerator>
#include <QTest>

using namespace callboard;
using namespace Qt::StringLiterals;

namespace {

QDate day(const char *iso)
{
    return QDate::fromString(QLatin1StringView(iso), Qt::ISODate);
}

Stay stay(const char *arrival, const char *departure)
{
    return {day(arrival), day(departure), {}};
}

GuestCandidate candidate(const QString &name, GuestReason reason, const QList<Stay> &stays = {})
{
    return {.guest = GuestId{1}, .reason = reason, .name = name, .stays = stays};
}

} // namespace

Q_DECLARE_METATYPE(QList<callboard::GuestId>)

class GuestMatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyTheOnlyHolderIsMatched_data();
    void onlyTheOnlyHolderIsMatched();
    void similarNumbers_data();
    void similarNumbers();
    void similarNumbersAreFoundByTheirTail();
    void stayOfADay_data();
    void stayOfADay();
    void rankingIsAsDescribed();
    void rankingOrdersAnyCandidatesLikeASlowReading();
    void keysAreReadBack();
    void guestSurvivesItsJson();
    void tidyGuestSaysNothingTwice();
};

void GuestMatchTest::onlyTheOnlyHolderIsMatched_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("isOwn");
    QTest::addColumn<QList<GuestId>>("holders");
    QTest::addColumn<bool>("matches");
    const QList<GuestId> one{GuestId{3}};
    QTest::newRow("one") << u"+33612345678"_s << false << one << true;
    QTest::newRow("nobody") << u"+33612345678"_s << false << QList<GuestId>() << false;
    QTest::newRow("two") << u"+33612345678"_s << false << QList<GuestId>{GuestId{3}, GuestId{4}} << false;
    QTest::newRow("own line") << u"+33612345678"_s << true << one << false;
    QTest::newRow("withheld") << u"withheld"_s << false << one << false;
    QTest::newRow("short code") << u"22000"_s << false << one << false;
    QTest::newRow("national") << u"0612345678"_s << false << one << false;
    QTest::newRow("device") << u"client:alex"_s << false << one << false;
    QTest::newRow("nothing") << QString() << false << one << false;
}

void GuestMatchTest::onlyTheOnlyHolderIsMatched()
{
    QFETCH(QString, number);
    QFETCH(bool, isOwn);
    QFETCH(QList<GuestId>, holders);
    QFETCH(bool, matches);
    const auto expected = matches ? std::optional(holders.first()) : std::nullopt;
    QCOMPARE(automaticMatch(number, isOwn, holders), expected);
}

void GuestMatchTest::similarNumbers_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("similar");
    QTest::newRow("national") << u"0612345678"_s << u"+33612345678"_s << true;
    QTest::newRow("dialled") << u"0033612345678"_s << u"+33612345678"_s << true;
    QTest::newRow("spaces") << u"06 12 34 56 78"_s << u"+33612345678"_s << true;
    QTest::newRow("last seven") << u"2345678"_s << u"+33612345678"_s << true;
    QTest::newRow("last six") << u"345678"_s << u"+33612345678"_s << false;
    QTest::newRow("another area") << u"0712345678"_s << u"+33612345678"_s << false;
    QTest::newRow("both complete") << u"+33612345678"_s << u"+1612345678"_s << false;
    QTest::newRow("withheld") << u"withheld"_s << u"withheld"_s << false;
    QTest::newRow("empty") << QString() << u"+33612345678"_s << false;
}

void GuestMatchTest::similarNumbers()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, similar);
    QCOMPARE(areSimilarNumbers(a, b), similar);
    QCOMPARE(areSimilarNumbers(b, a), similar);
}

/// The search by tail must not miss what the rule calls similar.
void GuestMatchTest::similarNumbersAreFoundByTheirTail()
{
    QRandomGenerator random(5);
    int similar = 0;
    for (int i = 0; i < 20000; ++i) {
        const QString number = u"+33"_s + QString::number(100'000'000 + random.bounded(900'000'000));
        QString other = number.right(5 + random.bounded(7));
        if (random.bounded(3) == 0)
            other.prepend(u'0');
        if (random.bounded(4) == 0)
            other[random.bounded(other.size())] = u'7';
        if (areSimilarNumbers(number, other)) {
            ++similar;
            QCOMPARE(tailOf(other), tailOf(number));
        }
    }
    QVERIFY(similar > 1000);
}

void GuestMatchTest::stayOfADay_data()
{
    QTest::addColumn<QDate>("when");
    QTest::addColumn<QString>("room");
    QTest::addColumn<int>("distance");
    QTest::newRow("arrival") << day("2026-03-14") << u"1"_s << 0;
    QTest::newRow("departure") << day("2026-03-20") << u"2"_s << 0;
    QTest::newRow("both stays") << day("2026-03-16") << u"2"_s << 0;
    QTest::newRow("day before") << day("2026-03-13") << QString() << 1;
    QTest::newRow("after") << day("2026-03-27") << QString() << 7;
    QTest::newRow("open end") << day("2027-01-01") << u"3"_s << 0;
}

void GuestMatchTest::stayOfADay()
{
    QFETCH(QDate, when);
    QFETCH(QString, room);
    QFETCH(int, distance);
    QList<Stay> stays{{day("2026-03-14"), day("2026-03-17"), u"1"_s},
                      {day("2026-03-16"), day("2026-03-20"), u"2"_s},
                      {QDate(), QDate(), u"no day"_s},
                      {day("2026-12-01"), QDate(), u"3"_s}};
    const auto found = stayOn(stays, when);
    QCOMPARE(found ? found->room : QString(), room);
    QCOMPARE(daysFromStay(stays, when), distance);
    QVERIFY(!daysFromStay({stays[2]}, when));
    QVERIFY(!stayOn({stays[2]}, when));
}

void GuestMatchTest::rankingIsAsDescribed()
{
    const QList<GuestCandidate> sorted{
        candidate(u"In house"_s, GuestReason::SameNumber, {stay("2026-03-15", "2026-03-17")}),
        candidate(u"Left yesterday"_s, GuestReason::SameNumber, {stay("2026-03-10", "2026-03-15")}),
        candidate(u"Comes in a week"_s, GuestReason::SameNumber, {stay("2026-03-23", "2026-03-25")}),
        candidate(u"Anna"_s, GuestReason::SameNumber),
        candidate(u"Bob"_s, GuestReason::SameNumber),
        candidate(u"In house, alike"_s, GuestReason::SimilarNumber, {stay("2026-03-15", "2026-03-17")}),
        candidate(u"Namesake"_s, GuestReason::SameName),
    };
    QList<GuestCandidate> shuffled = sorted;
    std::reverse(shuffled.begin(), shuffled.end());
    QCOMPARE(ranked(shuffled, day("2026-03-16")), sorted);
}

/// Each pair stands in the order that the rules give for the two alone.
void GuestMatchTest::rankingOrdersAnyCandidatesLikeASlowReading()
{
    QRandomGenerator random(11);
    const QDate today = day("2026-03-16");
    const auto isInHouse = [&](const GuestCandidate &c) {
        return std::any_of(c.stays.begin(), c.stays.end(),
                           [&](const Stay &s) { return s.arrival <= today && today <= s.departure; });
    };
    const auto distance = [&](const GuestCandidate &c) {
        qint64 least = 100000;
        for (const Stay &s : c.stays) {
            for (QDate d = s.arrival; d <= s.departure; d = d.addDays(1))
                least = std::min(least, std::abs(d.daysTo(today)));
        }
        return least;
    };
    for (int round = 0; round < 300; ++round) {
        QList<GuestCandidate> list;
        for (int i = random.bounded(2, 12); i > 0; --i) {
            GuestCandidate one =
                candidate(QString(QChar(u'A' + random.bounded(5))), GuestReason(1 + random.bounded(3)));
            one.guest = random.bounded(3) == 0 ? std::nullopt : std::optional(GuestId(i));
            for (int stays = random.bounded(3); stays > 0; --stays) {
                const QDate arrival = today.addDays(random.bounded(-40, 40));
                one.stays << Stay{arrival, arrival.addDays(random.bounded(10)), {}};
            }
            list << one;
        }
        const auto result = ranked(list, today);
        QCOMPARE(result.size(), list.size());
        for (qsizetype i = 0; i + 1 < result.size(); ++i) {
            const GuestCandidate &a = result[i];
            const GuestCandidate &b = result[i + 1];
            QVERIFY(a.reason <= b.reason);
            if (a.reason != b.reason)
                continue;
            QVERIFY(isInHouse(a) || !isInHouse(b));
            QVERIFY(distance(a) <= distance(b));
            if (distance(a) != distance(b))
                continue;
            QVERIFY(a.guest || !b.guest);
            if (a.guest.has_value() == b.guest.has_value())
                QVERIFY(folded(a.name) <= folded(b.name));
        }
    }
}

void GuestMatchTest::keysAreReadBack()
{
    QCOMPARE(keyOf(GuestId{17}), u"g17"_s);
    QCOMPARE(guestIdFromKey(u"g17"), GuestId{17});
    for (const QStringView text :
         {u"g", u"17", u"g0", u"g017", u"g-1", u"g1x", u"g99999999999999999999", u""})
        QVERIFY(!guestIdFromKey(text));
}

void GuestMatchTest::guestSurvivesItsJson()
{
    Guest guest{.id = GuestId{17}, .uuid = u"u"_s, .name = u"Anna"_s};
    guest.numbers = {u"+33612345678"_s, u"0341"_s};
    guest.stays = {stay("2026-03-14", "2026-03-17"), {QDate(), day("2026-01-01"), u"214"_s}};
    guest.contacts = {{AccountId{1}, u"gst_1"_s}};
    QCOMPARE(guestFromJson(guestToJson(guest)), guest);
    QVERIFY(guestToJson(guest)[u"email"].isNull());
}

void GuestMatchTest::tidyGuestSaysNothingTwice()
{
    Guest guest;
    guest.name = u" Anna "_s;
    guest.email = u"  "_s;
    guest.numbers = {u"0612345678"_s, u"+33 612 345 678"_s, u" "_s};
    guest.stays = {{}, {day("2026-03-17"), day("2026-03-14"), u" "_s}};
    const Guest tidy = tidied(guest, u"FR");
    QCOMPARE(tidy.name, u"Anna"_s);
    QVERIFY(tidy.email.isNull());
    QCOMPARE(tidy.numbers, QStringList{u"+33612345678"_s});
    QCOMPARE(tidy.stays, QList<Stay>{stay("2026-03-14", "2026-03-17")});
}

QTEST_GUILESS_MAIN(GuestMatchTest)
#include "tst_guestmatch.moc"
