// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/storefixture.h"
#include "tests/support/plainmeaning.h"

#include <algorithm>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

class StoreFilterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void filterEqualsThePlainMeaning();
    void countsAgreeWithTheFilter();
    void sortingPutsAbsentValuesLast_data();
    void sortingPutsAbsentValuesLast();
    void hostileTextIsOnlyText_data();
    void hostileTextIsOnlyText();
    void lastWordOfOneLetterIsNotSearched();

private:
    void fill(Profile &profile, int calls)
    {
        QRandomGenerator random(7);
        QList<Record> records;
        for (int i = 0; i < calls; ++i)
            records << randomRecord(i, random);
        profile.addAccount();
        got(profile->applyPage(writeOf(records)));
        m_calls = got(profile->calls(profile.ids()));
        QCOMPARE(m_calls.size(), calls);
    }
    std::vector<CallId> expected(const CallFilter &filter) const
    {
        std::vector<CallId> ids;
        for (const Call &call : m_calls) { // in the default order
            if (passes(call, filter))
                ids.push_back(call.id);
        }
        return ids;
    }
    QList<Call> m_calls;
};

void StoreFilterTest::filterEqualsThePlainMeaning()
{
    Profile profile;
    fill(profile, 400);
    QRandomGenerator random(11);
    int hits = 0;
    for (int i = 0; i < 800; ++i) {
        const CallFilter filter = randomFilter(random);
        const auto found = profile.ids(filter);
        hits += !found.empty() && found.size() < 400;
        if (found != expected(filter)) {
            for (const auto &term : filter.anyOf)
                qWarning() << "anyOf" << int(term.field) << term.values << term.negated;
            for (const auto &term : filter.words)
                qWarning() << "words" << term.text << term.phrase << term.prefix << term.negated;
            qWarning() << "times" << filter.times.size() << "lengths" << filter.lengths.size() << found.size()
                       << expected(filter).size();
        }
        QCOMPARE(found, expected(filter));
    }
    QVERIFY(hits > 300); // the filters mean something
}

void StoreFilterTest::countsAgreeWithTheFilter()
{
    Profile profile;
    fill(profile, 300);
    QRandomGenerator random(3);
    for (int i = 0; i < 50; ++i) {
        const CallFilter filter = randomFilter(random);
        const auto ids = expected(filter);
        QCOMPARE(got(profile->totals(filter)).calls, int(ids.size()));
        int dated = 0;
        for (const DayCount &day : got(profile->dayCounts(filter, QTimeZone("Asia/Tokyo"))))
            dated += day.calls;
        const auto hasStart = [&](CallId id) {
            return std::any_of(m_calls.begin(), m_calls.end(),
                               [&](const Call &c) { return c.id == id && c.startedAt; });
        };
        QCOMPARE(dated, int(std::count_if(ids.begin(), ids.end(), hasStart)));
    }
}

void StoreFilterTest::sortingPutsAbsentValuesLast_data()
{
    QTest::addColumn<bool>("descending");
    QTest::newRow("ascending") << false;
    QTest::newRow("descending") << true;
}

void StoreFilterTest::sortingPutsAbsentValuesLast()
{
    QFETCH(bool, descending);
    Profile profile;
    fill(profile, 200);
    using Key = std::function<std::optional<QString>(const Call &)>;
    const auto padded = [](const auto &v) {
        return v ? std::optional(u"%1"_s.arg(qint64(v->count()), 20, 10, QChar(u'0'))) : std::nullopt;
    };
    const auto text = [](const QString &t) {
        return t.isNull() ? std::nullopt : std::optional(fold(t));
    };
    const QList<std::pair<SortColumn, Key>> keys{
        {SortColumn::Talk,
         [&](const Call &c) {
             return padded(c.talk);
         }},
        {SortColumn::Ring,
         [&](const Call &c) {
             return padded(c.ring);
         }},
        {SortColumn::Guest,
         [&](const Call &c) {
             return text(c.guestName);
         }},
        {SortColumn::Staff,
         [&](const Call &c) {
             return text(c.staffName.isNull() ? c.staffId : c.staffName);
         }},
        {SortColumn::Line,
         [&](const Call &c) {
             return text(c.line());
         }},
        {SortColumn::Provider,
         [&](const Call &c) {
             return text(c.provider);
         }},
    };
    for (const auto &[column, key] : keys) {
        QList<Call> sorted = m_calls; // newest first already, so a stable sort keeps the ties right
        std::stable_sort(sorted.begin(), sorted.end(), [&, &key = key](const Call &a, const Call &b) {
            const auto ka = key(a);
            const auto kb = key(b);
            if (!ka || !kb)
                return ka && !kb;
            return descending ? *kb < *ka : *ka < *kb;
        });
        std::vector<CallId> ids;
        for (const Call &call : sorted)
            ids.push_back(call.id);
        CallFilter filter;
        filter.sort = {column, descending};
        QVERIFY2(profile.ids(filter) == ids, qPrintable(keyOf(column)));
    }
    CallFilter byStart;
    byStart.sort = {SortColumn::Started, descending};
    const auto rows = got(profile->rows(profile.ids(byStart)));
    QVERIFY(!rows.last().startedAt);
    QVERIFY(rows.first().startedAt);
}

void StoreFilterTest::hostileTextIsOnlyText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quote") << u"O'Brien"_s;
    QTest::newRow("double quote") << u"\""_s;
    QTest::newRow("words in quotes") << u"say \"hello\""_s;
    QTest::newRow("star") << u"*"_s;
    QTest::newRow("operators") << u"NEAR(a b) AND OR NOT"_s;
    QTest::newRow("column") << u"guest:zoe"_s;
    QTest::newRow("brackets") << u"({[^"_s;
    QTest::newRow("NUL") << u"ab\0cd"_s;
    QTest::newRow("plus number") << u"+1305"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xd800));
    QTest::newRow("statement") << u"'; DROP TABLE calls; --"_s;
    QTest::newRow("100 kB word") << QString(100'000, u'x');
    QTest::newRow("100 kB of words") << QString(50'000, u' ').replace(u" "_s, u"y "_s);
    QTest::newRow("100 kB of quotes") << QString(100'000, u'"');
    QTest::newRow("empty") << u""_s;
}

void StoreFilterTest::hostileTextIsOnlyText()
{
    QFETCH(QString, text);
    Profile profile;
    profile.addAccount();
    got(profile->applyPage(writeOf({RecordBuilder(u"a"_s).notes(text), RecordBuilder(u"b"_s)})));
    for (const bool phrase : {true, false}) {
        for (const bool prefix : {true, false}) {
            CallFilter filter;
            filter.words = {{text, phrase, prefix, false}};
            QVERIFY(await(profile->callIds(filter)));
        }
    }
    for (const auto field : {QueryField::Guest, QueryField::Staff, QueryField::Line, QueryField::Account,
                             QueryField::Number, QueryField::Provider, QueryField::Has}) {
        CallFilter filter;
        filter.anyOf = {{field, {text}, false}};
        QVERIFY(await(profile->callIds(filter)));
    }
    // Changing it takes the very same words out of the index again.
    got(profile->applyPage(writeOf({RecordBuilder(u"a"_s).notes(u"plain"_s)})));
    QCOMPARE(profile.ids(filterOf(u"plain"_s)).size(), size_t(1));
    profile.close();
    Database cache(profile.cacheFile(), {});
    execute(cache, "INSERT INTO call_search (call_search, rank) VALUES ('integrity-check', 0)");
    SqlQuery left(cache, "SELECT count(*) FROM call_search WHERE call_search MATCH '\"xxxx\"* OR \"drop\"'");
    QVERIFY(left.next());
    QCOMPARE(left.integer(0), 0);
}

void StoreFilterTest::lastWordOfOneLetterIsNotSearched()
{
    Profile profile;
    profile.addAccount();
    got(profile->applyPage(writeOf({RecordBuilder(u"a"_s).notes(u"early"_s), RecordBuilder(u"b"_s)})));
    QCOMPARE(profile.ids(filterOf(u"e"_s)).size(), size_t(2));
    QCOMPARE(profile.ids(filterOf(u"ea"_s)).size(), size_t(1));
}

QTEST_GUILESS_MAIN(StoreFilterTest)
#include "tst_storefilter.moc"
