// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/numbertime.h"
#include "tests/support/builders.h"

#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class NumberTimeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsTheClocksOfACountry_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("moment");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("Germany in winter") << "+493012345678"
                                           << "2026-03-16T12:00Z" << 60 << 60;
        QTest::newRow("Germany in summer") << "+493012345678"
                                           << "2026-07-16T12:00Z" << 120 << 120;
        QTest::newRow("Japan") << "+81312345678"
                               << "2026-03-16T12:00Z" << 540 << 540;
        QTest::newRow("India") << "+912212345678"
                               << "2026-03-16T12:00Z" << 330 << 330;
        QTest::newRow("Portugal with the Azores") << "+351211234567"
                                                  << "2026-01-16T12:00Z" << -60 << 0;
    }
    void knowsTheClocksOfACountry()
    {
        QFETCH(QString, number);
        QFETCH(QString, moment);
        QFETCH(int, least);
        QFETCH(int, most);
        const auto clocks = clocksAt(number, fromIso(moment).value());
        QVERIFY(clocks);
        QCOMPARE(clocks->least, Seconds(std::chrono::minutes(least)));
        QCOMPARE(clocks->most, Seconds(std::chrono::minutes(most)));
        QCOMPARE(clocks->isOne(), least == most);
        QCOMPARE(clocksAt(number, fromIso(moment).value()), clocks); // from what is kept, too
    }

    void saysNothingWhereNothingIsKnown_data()
    {
        QTest::addColumn<QString>("number");
        QTest::newRow("none") << QString();
        QTest::newRow("withheld") << u"withheld"_s;
        QTest::newRow("an extension") << u"1234"_s;
        QTest::newRow("of no country") << u"+80012345678"_s;
    }
    void saysNothingWhereNothingIsKnown()
    {
        QFETCH(QString, number);
        QVERIFY(!clocksAt(number, at("2026-03-16T12:00:00Z")));
    }
};

QTEST_MAIN(NumberTimeTest)
#include "tst_numbertime.moc"
