// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/listdelta.h"

#include <QTest>

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
        Ids all;
        for (int i = 1; i <= 100; ++i)
            all.push_back(CallId(i));
        Ids everyOther;
        for (size_t i = 0; i < all.size(); i += 2)
            everyOther.push_back(all[i]);
        QVERIFY(!deltaBetween(all, everyOther, 49));
        QVERIFY(deltaBetween(all, everyOther, 50));
    }
};

QTEST_GUILESS_MAIN(ListDeltaTest)
#include "tst_listdelta.moc"
