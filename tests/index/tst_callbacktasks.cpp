// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/callindex.h"
#include "tests/store/storefixture.h"
#include "tests/support/plainqueue.h"

using namespace callboard;
using namespace callboard::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms; passes at once where the machine has time
const TimePoint night = at("2026-03-16T00:00:00Z");

/// Few numbers and moments, so that calls meet.
Record randomCall(int n, QRandomGenerator &random, AccountId account)
{
    const QStringList remotes{u"+4934155512"_s, u"+33612345678"_s, u"withheld"_s, u"+35312345678"_s,
                              u"+14155550123"_s};
    RecordBuilder record(u"cal_%1"_s.arg(n), account);
    record.status(pick(random, allCallStatuses())).at(night + random.bounded(90) * 1min);
    const QString remote = random.bounded(20) == 0 ? QString() : pick(random, remotes);
    if (random.bounded(5) < 2)
        record.outbound().from(u"+13055550100"_s).to(remote);
    else
        record.inbound().from(remote).to(u"+13055550100"_s);
    if (random.bounded(20) == 0)
        record.with(&CallFacts::startedAt, std::optional<TimePoint>());
    if (random.bounded(20) == 0)
        record.with(&CallFacts::direction, std::optional<Direction>());
    return record;
}

struct Stage {
    Stage()
    {
        profile.addAccount();
        profile.addAccount(u"Second"_s, Provider::Aircall);
    }
    QList<FoundTask> plain(TimePoint since)
    {
        const QList<Call> calls = got(profile->calls(profile.ids()));
        return PlainQueue(calls).tasks(since);
    }
    QList<FoundTask> found(CallIndex &index, TimePoint since)
    {
        return PlainQueue::inOrder(got(index.tasks(since)));
    }
    Profile profile;
};

} // namespace

class CallbackTasksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tasksFollowWhateverArrives();
    void tasksAreOfEveryAge();
    void questionsDoNotEndEachOther();
    void nothingIsFoundInAnEmptyCache();
};

/// Late, twice, in another version, out of order, from two accounts, deleted here: incremental equals looking
/// at everything, and equals an index that reads everything anew.
void CallbackTasksTest::tasksFollowWhateverArrives()
{
    Stage stage;
    CallIndex index(*stage.profile);
    got(index.ready());
    QRandomGenerator random(41);
    QHash<AccountId, QList<Record>> arrived;
    int most = 0;
    for (int round = 0; round < 60; ++round) {
        const AccountId account{1 + random.bounded(2)};
        QList<Record> page;
        for (int i = random.bounded(8); i > 0; --i)
            page << randomCall(random.bounded(120), random, account); // new, or known and changed
        if (!arrived[account].isEmpty())
            page << pick(random, arrived[account]); // again, perhaps in an older version
        arrived[account] << page;
        if (!page.isEmpty())
            got(stage.profile->applyPage(writeOf(page)));
        if (!page.isEmpty() && random.bounded(6) == 0)
            await(stage.profile->queueDelete(pick(random, page).ref));
        for (const TimePoint since : {TimePoint{}, night + 30min, night + 80min}) {
            const QList<FoundTask> plain = stage.plain(since);
            QTRY_VERIFY2_WITH_TIMEOUT(stage.found(index, since) == plain,
                                      qPrintable(test::described(plain) + u"\nbut found\n"_s
                                                 + test::described(stage.found(index, since))),
                                      patience);
            most = std::max(most, int(plain.size()));
        }
        if (round % 20 == 19) {
            CallIndex anew(*stage.profile);
            got(anew.ready());
            QCOMPARE(stage.found(anew, night), stage.found(index, night));
        }
    }
    QVERIFY(most > 10);
}

void CallbackTasksTest::tasksAreOfEveryAge()
{
    Stage stage;
    got(stage.profile->applyPage(
        writeOf({RecordBuilder(u"old"_s).missed().at("2019-01-01T10:00:00Z"),
                 RecordBuilder(u"gone"_s).missed().from(u"+4934155512"_s).at("2019-01-01T10:00:00Z"),
                 RecordBuilder(u"by"_s).from(u"+4934155512"_s).at("2019-01-01T11:00:00Z")})));
    CallIndex index(*stage.profile);
    got(index.ready());
    const QList<FoundTask> tasks = got(index.tasks(night));
    QCOMPARE(tasks.size(), 1);
    QCOMPARE(tasks.first().task.key, u"+33612345678"_s);
    QCOMPARE(tasks.first().missed, 0);
    QCOMPARE(got(index.tasks(at("2019-01-01T11:00:00Z"))).size(), 2);
    QCOMPARE(got(index.tasks(at("2019-01-01T11:00:00.001Z"))).size(), 1);
}

void CallbackTasksTest::questionsDoNotEndEachOther()
{
    Stage stage;
    got(stage.profile->applyPage(writeOf({RecordBuilder().missed()})));
    CallIndex index(*stage.profile);
    got(index.ready());
    std::vector<QCoro::Task<Result<QList<FoundTask>>>> asked;
    asked.reserve(5);
    for (int i = 0; i < 5; ++i)
        asked.push_back(index.tasks({}));
    for (auto &task : asked)
        QCOMPARE(got(std::move(task)).size(), 1);
}

void CallbackTasksTest::nothingIsFoundInAnEmptyCache()
{
    Stage stage;
    CallIndex index(*stage.profile);
    got(index.ready());
    QVERIFY(got(index.tasks({})).isEmpty());
}

QTEST_GUILESS_MAIN(CallbackTasksTest)
#include "tst_callbacktasks.moc"
