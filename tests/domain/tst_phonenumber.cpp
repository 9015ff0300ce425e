// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/phonenumber.h"

#include <QTest>

using namespace callboard;
using namespace Qt::StringLiterals;

class PhoneNumberTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writtenFormsBecomeE164_data();
    void writtenFormsBecomeE164();
    void hiddenCallersAreOneKind_data();
    void hiddenCallersAreOneKind();
    void otherAddressesStayVerbatim_data();
    void otherAddressesStayVerbatim();
    void blankIsAbsent();
    void countryAndFormatFollowTheNumber();
};

void PhoneNumberTest::writtenFormsBecomeE164_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("number");
    QTest::newRow("already") << u"+13055551234"_s << u""_s << u"+13055551234"_s;
    QTest::newRow("spaces and brackets") << u" +1 (305) 555-1234 "_s << u""_s << u"+13055551234"_s;
    QTest::newRow("plus was dropped") << u"33142278186"_s << u""_s << u"+33142278186"_s;
    QTest::newRow("national with region") << u"01 42 27 81 86"_s << u"FR"_s << u"+33142278186"_s;
    QTest::newRow("trunk zero in brackets") << u"+44 (0)20 8366 1177"_s << u""_s << u"+442083661177"_s;
    QTest::newRow("trunk zero twice") << u"00 63 00 639 797 7343"_s << u"FR"_s << u"+636397977343"_s;
    QTest::newRow("trunk zero once") << u"+6306397977343"_s << u""_s << u"+636397977343"_s;
    QTest::newRow("arabic digits") << u"+٩٧١٥٠١٢٣٤٥٦٧"_s << u""_s << u"+971501234567"_s;
}

void PhoneNumberTest::writtenFormsBecomeE164()
{
    QFETCH(QString, text);
    QFETCH(QString, region);
    QFETCH(QString, number);
    QCOMPARE(normalisedNumber(text, region), number);
    QVERIFY(isE164(number));
}

void PhoneNumberTest::hiddenCallersAreOneKind_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text : {u"anonymous"_s, u"Anonymous"_s, u"RESTRICTED"_s, u"+266696687"_s, u"266696687"_s,
                             u"+7378742833"_s, u"blocked"_s, u"unknown"_s, u"No Caller ID"_s, u"withheld"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void PhoneNumberTest::hiddenCallersAreOneKind()
{
    QFETCH(QString, text);
    QCOMPARE(normalisedNumber(text), withheldNumber.toString());
    QVERIFY(isWithheld(normalisedNumber(text)));
}

void PhoneNumberTest::otherAddressesStayVerbatim_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text :
         {u"sip:desk@example.org"_s, u"client:maria"_s, u"117"_s, u"0142278186"_s, u"*98"_s})
        QTest::newRow(qPrintable(text)) << text;
    QTest::newRow("longer than any number") << u"+1 "_s.repeated(20'000).trimmed(); // took minutes
}

void PhoneNumberTest::otherAddressesStayVerbatim()
{
    QFETCH(QString, text);
    QCOMPARE(normalisedNumber(text), text);
    QVERIFY(!isE164(text));
    QVERIFY(regionOf(text).isEmpty());
    QCOMPARE(internationalFormat(text), text);
}

void PhoneNumberTest::blankIsAbsent()
{
    QVERIFY(normalisedNumber({}).isNull());
    QVERIFY(normalisedNumber(u"   ").isNull());
}

void PhoneNumberTest::countryAndFormatFollowTheNumber()
{
    QCOMPARE(regionOf(u"+33142278186"_s), u"FR"_s);
    QCOMPARE(internationalFormat(u"+33142278186"_s), u"+33 1 42 27 81 86"_s);
    QVERIFY(regionOf(u"+80012345678"_s).isEmpty());
}

QTEST_GUILESS_MAIN(PhoneNumberTest)
#include "tst_phonenumber.moc"
