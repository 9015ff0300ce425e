// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/recentwrites.h"
#include "tests/support/builders.h"

#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

class RecentWritesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPageFromBeforeAWriteDoesNotOverwriteIt();
    void aPageFromAfterAWriteDoes();
};

void RecentWritesTest::aPageFromBeforeAWriteDoesNotOverwriteIt()
{
    RecentWrites writes;
    const quint64 asked = writes.mark();
    writes.note(u"cal_2"_s);
    const RecordPage page = writes.current(
        pageOf({RecordBuilder(u"cal_1"_s), RecordBuilder(u"cal_2"_s), RecordBuilder(u"cal_3"_s)}), asked);
    QCOMPARE(page.records.size(), 2);
    QCOMPARE(page.records[1].ref.providerCallId, u"cal_3"_s);
    QVERIFY(writes.writtenSince(asked, u"cal_2"_s));
}

void RecentWritesTest::aPageFromAfterAWriteDoes()
{
    RecentWrites writes;
    writes.note(u"cal_2"_s);
    const quint64 asked = writes.mark();
    writes.note(u"cal_9"_s);
    const RecordPage page =
        writes.current(pageOf({RecordBuilder(u"cal_1"_s), RecordBuilder(u"cal_2"_s)}), asked);
    QCOMPARE(page.records.size(), 2);
    QVERIFY(!writes.writtenSince(asked, u"cal_2"_s));
}

QTEST_GUILESS_MAIN(RecentWritesTest)
#include "tst_recentwrites.moc"
