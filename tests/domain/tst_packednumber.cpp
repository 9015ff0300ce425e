// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/numberdigits.h"
#include "models/domain/packednumber.h"

#include <QTest>

#include <random>
#include <string>

using namespace callboard;

class PackedNumberTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void otherFormsAreNotPacked_data();
    void otherFormsAreNotPacked();
    void searchEqualsThatInTheText();
    void everyPartIsFound();
};

void PackedNumberTest::otherFormsAreNotPacked_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::newRow("name") << QByteArray("withheld");
    QTest::newRow("SIP") << QByteArray("sip:4227@example.org");
    QTest::newRow("spaces") << QByteArray("+33 1 42");
    QTest::newRow("plus inside") << QByteArray("33+1");
    QTest::newRow("sixteen digits") << QByteArray("+1234567890123456");
}

void PackedNumberTest::otherFormsAreNotPacked()
{
    QFETCH(QByteArray, number);
    QVERIFY(!PackedNumber(number.toStdString()).isPacked());
    QVERIFY(!PackedNumber().isPacked());
}

void PackedNumberTest::searchEqualsThatInTheText()
{
    std::mt19937 random(1);
    const auto digitsOf = [&](size_t length, unsigned kinds) {
        std::string digits;
        for (size_t i = 0; i < length; ++i)
            digits += char('0' + random() % kinds);
        return digits;
    };
    int found = 0;
    for (int round = 0; round < 300'000; ++round) {
        const unsigned kinds = random() % 2 == 0 ? 2 : 10; // few kinds of digits: many half matches
        const std::string number = (random() % 4 == 0 ? "" : "+") + digitsOf(random() % 16, kinds);
        std::string wanted = digitsOf(1 + random() % 6, kinds);
        if (random() % 3 == 0) // as dialled
            wanted = (random() % 2 == 0 ? "0" : "00") + number.substr(random() % (number.size() + 1));
        if (wanted.empty() || wanted.find('+') != std::string::npos)
            continue;
        const PackedNumber packed(number);
        QVERIFY(packed.isPacked());
        const bool expected = hasDigits(number, wanted);
        QVERIFY2(DigitSearch(wanted).isIn(packed) == expected,
                 std::string(number).append(" ").append(wanted).c_str());
        found += expected;
    }
    QVERIFY(found > 10'000);
}

void PackedNumberTest::everyPartIsFound()
{
    const std::string digits = "331422720011234";
    const PackedNumber packed('+' + digits);
    for (size_t first = 0; first < digits.size(); ++first) {
        for (size_t length = 1; first + length <= digits.size(); ++length)
            QVERIFY(DigitSearch(digits.substr(first, length)).isIn(packed));
    }
    QVERIFY(!DigitSearch(digits + '0').isIn(packed));
    QVERIFY(!DigitSearch("42273").isIn(packed));
}

QTEST_GUILESS_MAIN(PackedNumberTest)
#include "tst_packednumber.moc"
