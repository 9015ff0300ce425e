// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/filtersql.h"
#include "tests/store/storefixture.h"
#include "tests/support/plainmeaning.h"

#include <algorithm>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

class StoreCallbacksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void statesFollowWhateverArrives();
    void hiddenCallsDoNotCount();
    void callsWithoutAStartStayOwed();
    void indexesAreAsked_data();
    void indexesAreAsked();
};

namespace {

/// Few numbers and moments, so that calls meet.
Record randomCall(int n, QRandomGenerator &random)
{
    const QStringList remotes{u"+4934155512"_s, u"+33612345678"_s, u"withheld"_s, u"+35312345678"_s};
    RecordBuilder record(u"cal_%1"_s.arg(n));
    record.status(pick(random, allCallStatuses()))
        .at(at("2026-03-01T00:00:00Z") + Seconds(random.bounded(12) * 60));
    const QString remote = pick(random, remotes);
    if (random.bounded(2))
        record.outbound().from(u"+13055550100"_s).to(remote);
    else
        record.inbound().from(remote).to(u"+13055550100"_s);
    if (random.bounded(15) == 0)
        record.with(&CallFacts::startedAt, std::optional<TimePoint>());
    if (random.bounded(15) == 0)
        record.with(&CallFacts::direction, std::optional<Direction>());
    return record;
}

CallbackStates statesIn(Profile &profile)
{
    CallbackStates states;
    for (const CallbackState state : allCallbackStates()) {
        for (const CallId id : profile.ids(test::filterOf(u"callback:"_s + keyOf(state))))
            states.insert(id, state);
    }
    return states;
}

} // namespace

void StoreCallbacksTest::statesFollowWhateverArrives()
{
    Profile profile;
    profile.addAccount();
    QRandomGenerator random(31);
    QList<Record> arrived;
    for (int round = 0; round < 60; ++round) {
        QList<Record> page;
        for (int i = random.bounded(6); i > 0; --i)
            page << randomCall(random.bounded(100), random); // new, or known and changed
        if (!arrived.isEmpty())
            page << pick(random, arrived); // again, perhaps in an older version
        arrived << page;
        got(profile->applyPage(writeOf(page)));
        const QList<Call> calls = got(profile->calls(profile.ids()));
        QCOMPARE(statesIn(profile), callbackStatesOf(calls));
    }
    QVERIFY(statesIn(profile).size() > 10);
}

void StoreCallbacksTest::hiddenCallsDoNotCount()
{
    Profile profile;
    profile.addAccount();
    got(profile->applyPage(writeOf({RecordBuilder(u"missed"_s).missed().at("2026-03-16T10:00:00Z"),
                                    RecordBuilder(u"back"_s)
                                        .outbound()
                                        .from(u"+13055550100"_s)
                                        .to(u"+33612345678"_s)
                                        .at("2026-03-16T11:00:00Z")})));
    QCOMPARE(profile.ids(test::filterOf(u"is:returned"_s)).size(), size_t(1));
    got(profile->queueDelete({AccountId{1}, u"back"_s}));
    QCOMPARE(profile.ids(test::filterOf(u"is:owed"_s)).size(), size_t(1));
    got(profile->queueDelete({AccountId{1}, u"missed"_s}));
    QVERIFY(profile.ids(test::filterOf(u"is:owed is:deleted"_s)).empty());
}

void StoreCallbacksTest::callsWithoutAStartStayOwed()
{
    Profile profile;
    profile.addAccount();
    const std::optional<TimePoint> none;
    got(profile->applyPage(writeOf({RecordBuilder(u"a"_s).missed().with(&CallFacts::startedAt, none),
                                    RecordBuilder(u"b"_s).missed().at("2026-03-16T10:00:00Z"),
                                    RecordBuilder(u"c"_s).with(&CallFacts::startedAt, none)})));
    QCOMPARE(profile.ids(test::filterOf(u"callback:owed"_s)).size(), size_t(2));
}

void StoreCallbacksTest::indexesAreAsked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("indexes");
    const QStringList all{u"calls_unanswered"_s, u"calls_settling"_s, u"calls_tried"_s};
    QTest::newRow("callback") << u"callback:owed"_s << all;
    QTest::newRow("several") << u"callback:owed,tried status:missed"_s << all;
    QTest::newRow("is") << u"is:owed"_s << all;
    QTest::newRow("not") << u"-callback:owed"_s << all.mid(1);
    QTest::newRow("is or else") << u"is:owed,reviewed"_s << all.mid(1);
}

void StoreCallbacksTest::indexesAreAsked()
{
    QFETCH(QString, text);
    QFETCH(QStringList, indexes);
    Profile profile;
    profile.addAccount();
    Database cache(profile.cacheFile(), {.access = Access::Read});
    cache.attach(profile.deskFile(), "desk");
    const FilterSql sql = filterSql(test::filterOf(text));
    SqlQuery row(cache, "EXPLAIN QUERY PLAN SELECT c.id FROM calls c WHERE " + sql.where,
                 SqlQuery::Keep::Once);
    sql.bindTo(row);
    QString plan;
    while (row.next())
        plan += row.text(3) + u'\n';
    for (const QString &index : std::as_const(indexes))
        QVERIFY2(plan.contains(index), qPrintable(plan));
}

QTEST_GUILESS_MAIN(StoreCallbacksTest)
#include "tst_storecallbacks.moc"
