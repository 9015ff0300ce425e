// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/querywords.h"
#include "models/index/callindex.h"
#include "tests/store/storefixture.h"
#include "tests/support/plainmeaning.h"

#include <QSignalSpy>

using namespace callboard;
using namespace callboard::test;

namespace {

constexpr int patience = 60'000; // ms; passes at once where the machine has time

/// Everything the index and the store both answer about one filter.
struct Answers {
    std::vector<CallId> ids;
    QList<QList<FacetValue>> facets;
    QList<DayCount> days;
    Totals totals;
    bool operator==(const Answers &) const = default;
};

QString described(const CallFilter &filter)
{
    QStringList terms;
    for (const auto &term : filter.anyOf)
        terms << u"%1%2:%3"_s.arg(term.negated ? u"-"_s : QString(), QString::number(int(term.field)),
                                  term.values.join(u','));
    for (const auto &term : filter.words)
        terms << (term.negated ? u"-"_s : QString()) + term.text;
    return terms.join(u' ')
        + u" times %1 lengths %2 sort %3 %4"_s.arg(filter.times.size())
              .arg(filter.lengths.size())
              .arg(int(filter.sort.column))
              .arg(filter.sort.descending);
}

/// What the second account says of the same call, which is therefore one call of two records.
Record twinOf(int n, QRandomGenerator &random)
{
    Record twin = randomRecord(n, random);
    twin.ref = {AccountId{2}, u"twin_%1"_s.arg(n)};
    twin.facts.carrierIds = {u"twilio:CA%1"_s.arg(n)};
    return twin;
}

Record knownToBoth(Record record, int n)
{
    record.facts.carrierIds = {u"twilio:CA%1"_s.arg(n)};
    return record;
}

/// Conditions that the plain meaning does not know: what lives in other tables of the store.
void addMore(CallFilter &filter, QRandomGenerator &random)
{
    const QList<std::pair<QueryField, QStringList>> choices{
        {QueryField::Line, {u"front"_s, u"DESK"_s, u"0100"_s}},
        {QueryField::Staff, {u"night"_s, u"stf_11"_s}},
        {QueryField::Account, {u"second"_s, u"1"_s, u"2"_s, u"HOTEL"_s}},
        {QueryField::Has, knownValues(QueryField::Has)},
        {QueryField::Is, knownValues(QueryField::Is)},
        {QueryField::Tag, {u"VIP"_s, u"noise"_s, u"zoé"_s}},
        {QueryField::Callback, knownValues(QueryField::Callback)},
        {QueryField::Weekday, knownValues(QueryField::Weekday)},
        {QueryField::Guest, {u"ärg"_s, u"o"_s}},
    };
    for (int i = random.bounded(3); i > 0; --i) {
        const auto &[field, values] = choices.at(random.bounded(int(choices.size())));
        filter.anyOf << CallFilter::AnyOf{
            field, {pick(random, values), pick(random, values)}, random.bounded(4) == 0};
    }
    filter.sort.column = SortColumn(1 + random.bounded(int(SortColumn::Duration)));
    filter.sort.descending = random.bounded(2) == 0;
}

} // namespace

class CallIndexTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listEqualsThePlainMeaning();
    void everythingEqualsTheStore();
    void stillEqualAfterEveryKindOfChange();
    void ordersEqualTheStores_data();
    void ordersEqualTheStores();
    void facetIgnoresItsOwnChoiceOnly();
    void deletedCallsCountOnlyAsDeleted();
    void newQuestionEndsTheOlder();
    void announcesWhatItKnows();
    void followsNames();
    void countsEachFilterOfAList();
    void firstIdsAreTheBeginningOfTheList();
    void answersWhileAnotherThreadWrites();
    void emptyCacheHasNoCalls();

private:
    struct Stage {
        Profile profile;
        std::unique_ptr<CallIndex> index;

        void open()
        {
            index = std::make_unique<CallIndex>(*profile);
            got(index->ready());
        }
        Answers byIndex(const CallFilter &filter)
        {
            Answers answers{got(index->callIds(filter)),
                            {},
                            got(index->dayCounts(filter, zone)),
                            got(index->totals(filter))};
            for (const QueryField field : facetFields())
                answers.facets << got(index->facet(field, filter));
            return answers;
        }
        Answers byStore(const CallFilter &filter)
        {
            Answers answers{got(profile->callIds(filter)),
                            {},
                            got(profile->dayCounts(filter, zone)),
                            got(profile->totals(filter))};
            for (const QueryField field : facetFields())
                answers.facets << got(profile->facet(field, filter));
            return answers;
        }
        QTimeZone zone{"America/New_York"};
    };

    static void fill(Stage &stage, int calls, int seed = 7)
    {
        QRandomGenerator random(seed);
        QList<Record> records;
        QList<Record> twins;
        for (int i = 0; i < calls; ++i) {
            records << knownToBoth(randomRecord(i, random), i);
            if (i % 4 == 0)
                twins << twinOf(i, random);
        }
        stage.profile.addAccount();
        stage.profile.addAccount(u"Second"_s);
        got(stage.profile->applyPage(writeOf(records)));
        got(stage.profile->applyPage(writeOf(twins)));
        got(stage.profile->setLabel(QueryField::Line, numbers.at(1), u"Front Desk"_s));
        got(stage.profile->setLabel(QueryField::Staff, u"stf_1"_s, u"Night Pörter"_s));
    }
    static void change(Stage &stage, QRandomGenerator &random, int &next);
};

void CallIndexTest::listEqualsThePlainMeaning()
{
    Stage stage;
    fill(stage, 400);
    stage.open();
    const QList<Call> calls = got(stage.profile->calls(stage.profile.ids()));
    QRandomGenerator random(11);
    int hits = 0;
    for (int i = 0; i < 600; ++i) {
        const CallFilter filter = randomFilter(random);
        std::vector<CallId> expected;
        for (const Call &call : calls) { // in the default order
            if (passes(call, filter))
                expected.push_back(call.id);
        }
        const std::vector<CallId> found = got(stage.index->callIds(filter));
        hits += !found.empty() && found.size() < 400;
        QVERIFY2(found == expected, qPrintable(described(filter)));
    }
    QVERIFY(hits > 200); // the filters mean something
}

void CallIndexTest::everythingEqualsTheStore()
{
    Stage stage;
    fill(stage, 300);
    stage.open();
    QVERIFY(stage.profile.ids(filterOf(u"is:merged"_s)).size() > 20);
    QRandomGenerator random(12);
    for (int i = 0; i < 250; ++i) {
        CallFilter filter = randomFilter(random);
        addMore(filter, random);
        QVERIFY2(stage.byIndex(filter) == stage.byStore(filter), qPrintable(described(filter)));
    }
}

/// New calls, changed ones, edits, deletions here and there, names, joins and splits, in any mixture.
void CallIndexTest::change(Stage &stage, QRandomGenerator &random, int &next)
{
    QList<Record> records;
    for (int i = random.bounded(6); i >= 0; --i)
        records << randomRecord(next++, random);
    for (int i = random.bounded(6); i > 0; --i)
        records << randomRecord(random.bounded(next), random);
    got(stage.profile->applyPage(writeOf(records)));
    const RecordRef ref{AccountId{1}, u"cal_%1"_s.arg(random.bounded(next))};
    switch (random.bounded(8)) {
    case 0:
        await(stage.profile->queueDelete(ref)); // of a call that has gone already: refused
        break;
    case 1:
        got(stage.profile->markDeletedUpstream({ref}, at("2026-03-16T12:00:00Z")));
        break;
    case 2:
        got(stage.profile->setLabel(QueryField::Line, pick(random, numbers), pick(random, words)));
        break;
    case 3:
        got(stage.profile->setLabel(QueryField::Staff, u"stf_11"_s, pick(random, people)));
        break;
    case 4:
        got(stage.profile->applyPage(writeOf({twinOf(random.bounded(next), random)})));
        break;
    case 5:
        await(stage.profile->splitRecord(ref)); // refused where it is alone
        break;
    case 6:
        await(stage.profile->joinCalls(ref, {AccountId{1}, u"cal_%1"_s.arg(random.bounded(next))}));
        break;
    default:
        got(stage.profile->saveEdit(noteEdit(ref.providerCallId, pick(random, words))));
    }
}

void CallIndexTest::stillEqualAfterEveryKindOfChange()
{
    Stage stage;
    fill(stage, 100);
    stage.open();
    QRandomGenerator random(13);
    int next = 100;
    for (int round = 0; round < 40; ++round) {
        change(stage, random, next);
        QTRY_VERIFY_WITH_TIMEOUT(stage.byIndex({}) == stage.byStore({}), patience);
        for (int i = 0; i < 6; ++i) {
            CallFilter filter = randomFilter(random);
            addMore(filter, random);
            QTRY_VERIFY2_WITH_TIMEOUT(stage.byIndex(filter) == stage.byStore(filter),
                                      qPrintable(described(filter)), patience);
        }
    }
}

void CallIndexTest::ordersEqualTheStores_data()
{
    QTest::addColumn<int>("column");
    for (int column = int(SortColumn::Started); column <= int(SortColumn::Duration); ++column)
        QTest::addRow("%s", qPrintable(keyOf(SortColumn(column)))) << column;
}

void CallIndexTest::ordersEqualTheStores()
{
    QFETCH(int, column);
    Stage stage;
    fill(stage, 300, column);
    stage.open();
    for (const bool descending : {false, true}) {
        CallFilter filter = filterOf(u"-status:missed"_s);
        filter.sort = {SortColumn(column), descending};
        const std::vector<CallId> found = got(stage.index->callIds(filter));
        QVERIFY(found.size() > 100);
        QCOMPARE(found, stage.profile.ids(filter));
    }
}

void CallIndexTest::facetIgnoresItsOwnChoiceOnly()
{
    Stage stage;
    stage.profile.addAccount();
    got(stage.profile->applyPage(
        writeOf({RecordBuilder(u"a"_s).missed(), RecordBuilder(u"b"_s).missed().outbound(),
                 RecordBuilder(u"c"_s), RecordBuilder(u"d"_s).outbound()})));
    stage.open();
    const CallFilter filter = filterOf(u"status:missed direction:inbound"_s);
    const QList<FacetValue> statuses{{u"completed"_s, {}, 1}, {u"missed"_s, {}, 1}};
    const QList<FacetValue> directions{{u"inbound"_s, {}, 1}, {u"outbound"_s, {}, 1}};
    QCOMPARE(got(stage.index->facet(QueryField::Status, filter)), statuses);
    QCOMPARE(got(stage.index->facet(QueryField::Direction, filter)), directions);
    const FacetTable table = got(stage.index->facets(filter));
    QCOMPARE(table.calls, 1);
    QCOMPARE(table.facets.at(1).values, statuses);
}

void CallIndexTest::deletedCallsCountOnlyAsDeleted()
{
    Stage stage;
    stage.profile.addAccount();
    got(stage.profile->applyPage(
        writeOf({RecordBuilder(u"a"_s), RecordBuilder(u"b"_s), RecordBuilder(u"c"_s)})));
    got(stage.profile->queueDelete({AccountId{1}, u"a"_s}));
    stage.open();
    const QList<FacetValue> marks = got(stage.index->facet(QueryField::Is, {}));
    QVERIFY(marks.contains(FacetValue{u"deleted"_s, {}, 1}));
    QCOMPARE(got(stage.index->facet(QueryField::Status, {})), (QList<FacetValue>{{u"completed"_s, {}, 2}}));
    QCOMPARE(got(stage.index->callIds(filterOf(u"is:deleted"_s))).size(), size_t(1));
}

void CallIndexTest::newQuestionEndsTheOlder()
{
    Stage stage;
    fill(stage, 200);
    stage.open();
    auto older = stage.index->callIds(filterOf(u"status:missed"_s));
    auto other = stage.index->facet(QueryField::Status, {}); // another kind, not replaced
    auto newer = stage.index->callIds(filterOf(u"status:completed"_s));
    const auto ended = await(std::move(older));
    QVERIFY(ended || ended.error().kind == Error::Kind::Cancelled); // answered, if it was quick
    QVERIFY(await(std::move(other)).has_value());
    QCOMPARE(got(std::move(newer)), stage.profile.ids(filterOf(u"status:completed"_s)));
}

void CallIndexTest::announcesWhatItKnows()
{
    Stage stage;
    fill(stage, 20);
    stage.open();
    QTest::qWait(300); // the store's announcements of the filling
    QTRY_COMPARE_WITH_TIMEOUT(got(stage.index->callIds({})).size(), size_t(20), patience);
    std::vector<CallId> known;
    connect(
        stage.index.get(), &CallIndex::callsChanged, this, [&] { known = got(stage.index->callIds({})); },
        Qt::QueuedConnection);
    got(stage.profile->applyPage(writeOf({RecordBuilder(u"new"_s)})));
    QTRY_COMPARE_WITH_TIMEOUT(known.size(), size_t(21), patience);
}

void CallIndexTest::followsNames()
{
    Stage stage;
    fill(stage, 50);
    stage.open();
    QSignalSpy named(stage.index.get(), &CallIndex::labelsChanged);
    got(stage.profile->setLabel(QueryField::Line, numbers.at(0), u"Poolside"_s));
    QTRY_VERIFY_WITH_TIMEOUT(named.count() > 0, patience);
    const CallFilter filter = filterOf(u"line:pool"_s);
    QVERIFY(!got(stage.index->callIds(filter)).empty());
    QCOMPARE(got(stage.index->callIds(filter)), stage.profile.ids(filter));
}

void CallIndexTest::countsEachFilterOfAList()
{
    Stage stage;
    fill(stage, 200);
    stage.open();
    QList<CallFilter> filters{{}, filterOf(u"status:missed"_s), filterOf(u"early has:notes"_s)};
    QList<int> expected;
    for (const CallFilter &filter : std::as_const(filters))
        expected << int(stage.profile.ids(filter).size());
    QVERIFY(expected.at(1) > 0 && expected.at(1) < 200);
    QCOMPARE(got(stage.index->counts(filters)), expected);
}

void CallIndexTest::firstIdsAreTheBeginningOfTheList()
{
    Stage stage;
    fill(stage, 200);
    stage.open();
    for (const QString &query : {u"direction:inbound"_s, u"sort:guest"_s, u"sort:started:asc"_s}) {
        const std::vector<CallId> all = stage.profile.ids(filterOf(query));
        const std::vector<CallId> first(all.begin(), all.begin() + 20);
        QCOMPARE(got(stage.index->firstIds(filterOf(query), 20)), first);
        QCOMPARE(got(stage.profile->firstIds(filterOf(query), 20)), first);
        QCOMPARE(got(stage.index->firstIds(filterOf(query), 1000)), all);
    }
}

/// Pages come in as fast as they can be written while lists, counts and figures are asked for; no answer may
/// show a call twice or lose one that it showed before, and what is told by one snapshot must agree.
void CallIndexTest::answersWhileAnotherThreadWrites()
{
    Stage stage;
    fill(stage, 300);
    stage.open();
    constexpr int pages = 60;
    constexpr int perPage = 40;
    std::vector<QCoro::Task<Result<PageOutcome>>> writing;
    QRandomGenerator random(21);
    size_t known = got(stage.index->callIds({})).size();
    for (int page = 0; page < pages; ++page) {
        QList<Record> records;
        for (int i = 0; i < perPage; ++i)
            records << randomRecord(1000 + page * perPage + i, random);
        records << randomRecord(random.bounded(300), random); // one that is there changes
        writing.push_back(stage.profile->applyPage(writeOf(records)));
        auto list = stage.index->callIds({});
        auto table = stage.index->facets({}, 20);
        auto figures = stage.index->totals({});
        auto first = stage.index->firstIds({}, 30);
        const std::vector<CallId> ids = got(std::move(list));
        QVERIFY(ids.size() >= known);
        known = ids.size();
        QCOMPARE(QSet<CallId>(ids.begin(), ids.end()).size(), qsizetype(ids.size()));
        QCOMPARE(got(std::move(table)).calls, int(ids.size()));
        QCOMPARE(got(std::move(figures)).calls, int(ids.size()));
        QCOMPARE(got(std::move(first)), (std::vector<CallId>(ids.begin(), ids.begin() + 30)));
    }
    for (QCoro::Task<Result<PageOutcome>> &page : writing)
        got(std::move(page));
    QTRY_VERIFY_WITH_TIMEOUT(stage.byIndex({}) == stage.byStore({}), patience);
}

void CallIndexTest::emptyCacheHasNoCalls()
{
    Stage stage;
    stage.open();
    QVERIFY(got(stage.index->callIds({})).empty());
    QCOMPARE(got(stage.index->facets({})).calls, 0);
    QVERIFY(got(stage.index->dayCounts({}, QTimeZone::utc())).isEmpty());
}

QTEST_GUILESS_MAIN(CallIndexTest)
#include "tst_callindex.moc"
