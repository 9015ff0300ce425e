// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/edit.h"
#include "models/domain/guestcopy.h"

#include <QTest>

using namespace callboard;
using namespace Qt::StringLiterals;

/// What can be told to a provider about a guest.
class GuestCopyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesAreSuggestedWhereTheyTell_data();
    void namesAreSuggestedWhereTheyTell();
    void problems_data();
    void problems();
    void cardIsReadBackFromJson();
    void localIdsOfGuestsAreNoCalls();
};

void GuestCopyTest::namesAreSuggestedWhereTheyTell_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<GuestNames>("names");
    QTest::newRow("two words") << u"Maria Lopez"_s << GuestNames{u"Maria"_s, u"Lopez"_s, false};
    QTest::newRow("comma") << u" Lopez García,  Ana María "_s
                           << GuestNames{u"Ana María"_s, u"Lopez García"_s, true};
    QTest::newRow("three words") << u"Ana María Lopez"_s << GuestNames{};
    QTest::newRow("one word") << u"Madonna"_s << GuestNames{};
    QTest::newRow("two commas") << u"Lopez, Maria, Dr"_s << GuestNames{};
    QTest::newRow("comma at the end") << u"Lopez Maria,"_s << GuestNames{};
    QTest::newRow("comma at the start") << u", Maria"_s << GuestNames{};
    QTest::newRow("none") << QString() << GuestNames{};
}

void GuestCopyTest::namesAreSuggestedWhereTheyTell()
{
    QFETCH(QString, name);
    QFETCH(GuestNames, names);
    QCOMPARE(suggestedNames(name), names);
}

void GuestCopyTest::problems_data()
{
    using Problem = GuestCopyProblem;
    QTest::addColumn<GuestFacts>("card");
    QTest::addColumn<GuestCopy>("copy");
    QTest::addColumn<QString>("problem");
    const QString mail = u"maria@example.com"_s;
    const GuestFacts bare{u"Maria"_s, u"Lopez"_s, {}, {}, {}};
    const GuestFacts mailed{u"Maria"_s, u"Lopez"_s, mail, {}, {}};
    GuestFacts otherwise = mailed;
    otherwise.phone = u"+34911234567"_s;
    GuestCopy unknown;
    unknown.account = AccountId{1};
    GuestCopy known = unknown;
    known.providerGuestId = u"gst_1"_s;
    known.email = mail.toUpper();
    QTest::newRow("new") << bare << unknown << QString();
    QTest::newRow("no first name") << GuestFacts{{}, u"Lopez"_s, mail, {}, {}} << unknown
                                   << keyOf(Problem::FirstNameMissing);
    QTest::newRow("no last name") << GuestFacts{u"Maria"_s, {}, mail, {}, {}} << unknown
                                  << keyOf(Problem::LastNameMissing);
    QTest::newRow("known by this address") << otherwise << known << QString();
    QTest::newRow("address taken away") << bare << known << keyOf(Problem::KnownByOtherEmail);
    known.email = u"ml@example.com"_s;
    QTest::newRow("known by another") << otherwise << known << keyOf(Problem::KnownByOtherEmail);
    known.email.clear();
    QTest::newRow("known by none") << otherwise << known << keyOf(Problem::KnownWithoutEmail);
    known.written = bare;
    QTest::newRow("known as this") << bare << known << QString();
    GuestCopy sent = unknown;
    sent.waiting = bare;
    sent.isUnderWay = true;
    QTest::newRow("sent, the same") << bare << sent << QString();
    QTest::newRow("sent without an address") << mailed << sent << keyOf(Problem::UnderWay);
    sent.waiting = mailed;
    QTest::newRow("sent with the address") << otherwise << sent << QString();
    QTest::newRow("sent with an address that is gone") << bare << sent << keyOf(Problem::UnderWay);
}

void GuestCopyTest::problems()
{
    QFETCH(GuestFacts, card);
    QFETCH(GuestCopy, copy);
    QFETCH(QString, problem);
    const auto found = problemOf(card, copy);
    QCOMPARE(found ? keyOf(*found) : QString(), problem);
}

void GuestCopyTest::cardIsReadBackFromJson()
{
    const GuestFacts bare{u"Maria"_s, u"Lopez"_s, {}, {}, {}};
    const GuestFacts whole{u"Maria"_s, u"Lopez"_s, u"maria@example.com"_s, u"+34911234567"_s, u"es"_s};
    for (const GuestFacts &card : {bare, whole})
        QCOMPARE(guestFactsFromJson(guestFactsToJson(card)), card);
    QCOMPARE(guestFactsToJson(bare).keys(), (QStringList{u"first_name"_s, u"last_name"_s}));
}

void GuestCopyTest::localIdsOfGuestsAreNoCalls()
{
    const QString id = localGuestId(u"b7a0"_s);
    QVERIFY(isLocalGuestId(id));
    QVERIFY(isLocalCallId(id)); // never in a path of a provider
    QVERIFY(!isLocalGuestId(newLocalCallId()));
    QVERIFY(!isLocalGuestId(u"gst_1"_s));
}

QTEST_GUILESS_MAIN(GuestCopyTest)
#include "tst_guestcopy.moc"
