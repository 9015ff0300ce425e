// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/erlang.h"

#include <QTest>

#include <cmath>

using namespace callboard;

namespace {

/// The formula as books print it, with sums of powers over factorials.
double printedWaitingShare(int people, double load)
{
    const auto term = [load](int n) {
        return std::exp(n * std::log(load) - std::lgamma(n + 1));
    };
    double sum = 0;
    for (int n = 0; n < people; ++n)
        sum += term(n);
    const double last = term(people) * people / (people - load);
    return last / (sum + last);
}

} // namespace

class ErlangTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalsThePrintedFormula_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<double>("load");
        QTest::newRow("one") << 1 << 0.5;
        QTest::newRow("few") << 3 << 1.7;
        QTest::newRow("many") << 60 << 50.0;
        QTest::newRow("hardly anything") << 4 << 0.001;
    }
    void equalsThePrintedFormula()
    {
        QFETCH(const int, people);
        QFETCH(const double, load);
        const double printed = printedWaitingShare(people, load);
        QVERIFY(std::abs(waitingShare(people, load) - printed) < 1e-9 * std::max(1.0, printed));
    }
    void oneServerWaitsAsOftenAsItIsBusy() { QVERIFY(std::abs(waitingShare(1, 0.3) - 0.3) < 1e-12); }
    void tooFewPeopleLetEverybodyWait()
    {
        QCOMPARE(waitingShare(2, 2.0), 1.0);
        QCOMPARE(answeredShare(2, {.calls = 20, .handling = 180}), 0.0);
    }
    /// 100 calls in half an hour, of three minutes each, 80 % within 20 seconds: the example of many books.
    void theExampleOfTheBooks()
    {
        const StaffingNeed need{.calls = 100, .handling = 180, .target = 0.8, .within = Seconds(20)};
        QCOMPARE(offeredLoad(need), 10.0);
        QCOMPARE(peopleNeeded(need), 14);
        QVERIFY(std::abs(answeredShare(14, need) - 0.888) < 0.001);
        QVERIFY(answeredShare(13, need) < 0.8);
    }
    void noCallsNeedNobody()
    {
        QCOMPARE(peopleNeeded({.calls = 0}), 0);
        QCOMPARE(peopleNeeded({.calls = 5, .handling = 0}), 0);
    }
    void moreIsNeverNeededForLess()
    {
        int before = 0;
        for (int calls = 0; calls < 200; ++calls) {
            const int people = peopleNeeded({.calls = double(calls)});
            QVERIFY(people >= before);
            before = people;
        }
    }
    void whatCannotBeReachedEnds() { QCOMPARE(peopleNeeded({.calls = 1e6, .handling = 3600}), mostPeople); }
};

QTEST_APPLESS_MAIN(ErlangTest)
#include "tst_erlang.moc"
