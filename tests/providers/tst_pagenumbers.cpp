// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/pagenumbers.h"

#include <QTest>

using namespace callboard;

class PageNumbersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void choosesAPage_data();
    void choosesAPage();
    void thePageHoldsTheRow();
    void halfOfALargePageIsNew();
};

void PageNumbersTest::choosesAPage_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("size");
    QTest::newRow("the top") << 0 << 0 << 1 << 100;
    QTest::newRow("before the top") << -5 << 0 << 1 << 100;
    QTest::newRow("one row") << 0 << 1 << 1 << 1;
    QTest::newRow("one row further down") << 37 << 1 << 38 << 1;
    QTest::newRow("more than allowed") << 0 << 1000 << 1 << 100;
    QTest::newRow("a multiple of the largest") << 300 << 0 << 4 << 100;
    QTest::newRow("a page and an overlap of twenty") << 80 << 0 << 2 << 80;
    QTest::newRow("beginning a little above") << 101 << 0 << 2 << 100;
    QTest::newRow("as many rows as are asked for") << 100 << 25 << 5 << 25;
}

void PageNumbersTest::choosesAPage()
{
    QFETCH(int, offset);
    QFETCH(int, limit);
    QFETCH(int, number);
    QFETCH(int, size);
    const NumberedPage page = pageShowing(offset, limit, 100);
    QCOMPARE(page.number, number);
    QCOMPARE(page.size, size);
}

void PageNumbersTest::thePageHoldsTheRow()
{
    for (int limit : {1, 2, 7, 25, 100}) {
        for (int offset = 0; offset < 3000; ++offset) {
            const NumberedPage page = pageShowing(offset, limit, 100);
            QVERIFY(page.size >= 1 && page.size <= limit);
            QVERIFY(page.offset() <= offset && offset < page.offset() + page.size);
        }
    }
}

void PageNumbersTest::halfOfALargePageIsNew()
{
    for (int offset = 0; offset < 20000; ++offset) {
        const NumberedPage page = pageShowing(offset, 0, 100);
        QVERIFY(page.offset() + page.size - offset >= 50);
    }
}

QTEST_GUILESS_MAIN(PageNumbersTest)
#include "tst_pagenumbers.moc"
