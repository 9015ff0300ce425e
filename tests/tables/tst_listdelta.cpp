// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/listdelta.h"

#include <QTest>

#include <random>

using namespace callboard;

using Ids = std::vector<CallId>;
Q_DECLARE_METATYPE(Ids)

namespace {

Ids ids(std::initializer_list<int> numbers)
{
    Ids result;
    for (const int number : numbers)
        result.push_back(CallId(number));
    return result;
}

Ids applied(Ids list, const Ids &after, const ListDelta &delta)
{
    for (const ListDelta::Block &block : delta.removed)
        list.erase(list.begin() + block.first, list.begin() + block.last + 1);
    for (const ListDelta::Block &block : delta.inserted)
        list.insert(list.begin() + block.first, after.begin() + block.first, after.begin() + block.last + 1);
    return list;
}

Ids upTo(int last)
{
    Ids result;
    for (int i = 1; i <= last; ++i)
        result.push_back(CallId(i));
    return result;
}

/// Some blocks of @p list gone, others come, in random places; what comes was in no list before.
Ids changed(const Ids &list, std::mt19937 &random, int &next)
{
    Ids result;
    for (size_t i = 0; i < list.size();) {
        switch (random() % 12) {
        case 0:
            i += random() % 5;
            break;
        case 1:
            for (size_t count = random() % 5; count > 0; --count)
                result.push_back(CallId(next++));
            break;
        default:
            result.push_back(list[i++]);
        }
    }
    return result;
}

} // namespace

class ListDeltaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blocksLeadFromOneListToTheOther_data()
    {
        QTest::addColumn<Ids>("before");
        QTest::addColumn<Ids>("after");
        QTest::addColumn<int>("removed");
        QTest::addColumn<int>("inserted");
        QTest::newRow("nothing changed") << ids({1, 2, 3}) << ids({1, 2, 3}) << 0 << 0;
        QTest::newRow("from nothing") << Ids() << ids({1, 2}) << 0 << 1;
        QTest::newRow("to nothing") << ids({1, 2}) << Ids() << 1 << 0;
        QTest::newRow("new on top") << ids({3, 4}) << ids({1, 2, 3, 4}) << 0 << 1;
        QTest::newRow("older below") << ids({1, 2}) << ids({1, 2, 3, 4}) << 0 << 1;
        QTest::newRow("one gone in the middle") << ids({1, 2, 3}) << ids({1, 3}) << 1 << 0;
        QTest::newRow("came and went") << ids({1, 2, 3, 4, 5}) << ids({9, 1, 3, 8, 5}) << 2 << 2;
        QTest::newRow("neighbours replaced") << ids({1, 2, 3, 4}) << ids({1, 7, 8, 4}) << 1 << 1;
        QTest::newRow("everything replaced") << ids({1, 2}) << ids({3, 4, 5}) << 1 << 1;
    }
    void blocksLeadFromOneListToTheOther()
    {
        QFETCH(Ids, before);
        QFETCH(Ids, after);
        const auto delta = deltaBetween(before, after, 32);
        QVERIFY(delta.has_value());
        QTEST(int(delta->removed.size()), "removed");
        QTEST(int(delta->inserted.size()), "inserted");
        QVERIFY(applied(before, after, *delta) == after);
    }

    void anotherOrderIsNoDelta_data()
    {
        QTest::addColumn<Ids>("after");
        QTest::newRow("reversed") << ids({3, 2, 1});
        QTest::newRow("swapped, with one more") << ids({2, 1, 3, 4});
        QTest::newRow("swapped, with one gone") << ids({3, 1});
    }
    void anotherOrderIsNoDelta()
    {
        QFETCH(Ids, after);
        QVERIFY(!deltaBetween(ids({1, 2, 3}), after, 32));
    }

    void tooManyBlocksAreNoDelta()
    {
        const Ids all = upTo(100);
        Ids everyOther;
        for (size_t i = 0; i < all.size(); i += 2)
            everyOther.push_back(all[i]);
        QVERIFY(!deltaBetween(all, everyOther, 49));
        QVERIFY(deltaBetween(all, everyOther, 50));
    }

    void randomChangesLeadFromOneListToTheOther()
    {
        std::mt19937 random(1);
        int next = 1000;
        for (int round = 0; round < 2000; ++round) {
            const Ids before = upTo(int(random() % 60));
            const Ids after = changed(before, random, next);
            const auto delta = deltaBetween(before, after, 1000);
            QVERIFY(delta.has_value());
            QVERIFY(applied(before, after, *delta) == after);
        }
    }

    void idsThatMoveAreNeverTakenForOthers()
    {
        std::mt19937 random(2);
        int next = 1000;
        for (int round = 0; round < 2000; ++round) {
            const Ids before = upTo(2 + int(random() % 20));
            Ids after = before;
            const size_t place = random() % (after.size() - 1);
            std::rotate(after.begin() + long(place), after.begin() + long(place) + 1, after.end());
            after.insert(after.begin() + long(random() % after.size()), CallId(next++));
            QVERIFY(!deltaBetween(before, after, 1000));
        }
    }

    void farMovesAreNoDelta()
    {
        const Ids before = upTo(200'000);
        Ids after = before;
        std::rotate(after.begin(), after.begin() + 1, after.end());
        QVERIFY(!deltaBetween(before, after, 32));
        QVERIFY(!deltaBetween(after, before, 32));
    }

    void fewChangesFarApartAreADelta()
    {
        const Ids before = upTo(200'000);
        Ids after = before;
        after.erase(after.begin() + 150'000);
        after.insert(after.begin() + 90'000, CallId(300'000));
        after.insert(after.begin(), CallId(300'001));
        const auto delta = deltaBetween(before, after, 32);
        QVERIFY(delta.has_value());
        QCOMPARE(int(delta->removed.size()), 1);
        QCOMPARE(int(delta->inserted.size()), 2);
        QVERIFY(applied(before, after, *delta) == after);
    }

    void listsThatAreFarApartAreNoDelta()
    {
        const Ids before = upTo(100'000);
        Ids after;
        for (int i = 1; i <= 100'000; ++i)
            after.push_back(CallId(i + 1'000'000));
        QVERIFY(!deltaBetween(before, after, 32));
        QVERIFY(!deltaBetween(before, {}, 32));
        QVERIFY(!deltaBetween({}, before, 32));
    }
};

QTEST_GUILESS_MAIN(ListDeltaTest)
#include "tst_listdelta.moc"
