// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/storefixture.h"
#include "tests/support/anyquery.h"

#include <algorithm>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

class StoreFilterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void filterEqualsThePlainMeaning();
    void everyQueryEqualsThePlainMeaning();
    void facetsCountWhatTheirChoiceWouldFind();
    void numbersAreFoundHoweverTheyAreTyped_data();
    void numbersAreFoundHoweverTheyAreTyped();
    void accentsAreFoldedBothWays_data();
    void accentsAreFoldedBothWays();
    void wordsAreFoundWithTheirSpeaker();
    void pastedSyntaxIsOnlyWords_data();
    void pastedSyntaxIsOnlyWords();
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
    /// As after some days of work: reviewed, edited, refused, deleted here and gone there, of two accounts.
    void fillWithWork(Profile &profile, int calls)
    {
        fill(profile, calls);
        profile.addAccount(u"Second"_s, Provider::Quo);
        QRandomGenerator random(17);
        QList<RecordRef> gone;
        for (const Call &call : std::as_const(m_calls)) {
            const RecordRef ref = call.ref();
            if (random.bounded(3) == 0)
                got(profile->setReviewed(ref, true));
            const int work = random.bounded(12);
            if (work < 2)
                got(profile->saveEdit({ref, Field::Notes, call.notes, u"called back early"_s}));
            else if (work == 2)
                got(profile->queueDelete(ref));
            else if (work == 3)
                gone << ref;
        }
        got(profile->markDeletedUpstream(gone, profile.clock.now()));
        for (OutboxItem item : got(profile->outbox())) {
            const int fate = random.bounded(3);
            item.state = OutboxState::Conflict;
            if (item.kind == OutboxKind::Update && fate == 0)
                got(profile->outboxUpdate(item));
            else if (item.kind == OutboxKind::Update && fate == 1)
                got(profile->outboxConfirm(item.id, {}));
        }
        m_calls = got(profile->calls(profile.ids()));
        m_calls << got(profile->calls(profile.ids(test::filterOf(u"is:deleted"_s))));
        std::sort(m_calls.begin(), m_calls.end(), [](const Call &a, const Call &b) {
            return std::pair(a.startedAt.has_value(),
                             a.startedAt ? std::pair(*a.startedAt, a.id) : std::pair(TimePoint(), a.id))
                > std::pair(b.startedAt.has_value(),
                            b.startedAt ? std::pair(*b.startedAt, b.id) : std::pair(TimePoint(), b.id));
        });
        m_calls.erase(std::unique(m_calls.begin(), m_calls.end()), m_calls.end());
        QCOMPARE(m_calls.size(), calls);
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

void StoreFilterTest::everyQueryEqualsThePlainMeaning()
{
    Profile profile;
    fillWithWork(profile, 300);
    const CallbackStates states = callbackStatesOf(m_calls);
    QSet<CallbackState> seen;
    for (const CallbackState state : states)
        seen.insert(state);
    QCOMPARE(seen.size(), 5);
    QRandomGenerator random(23);
    const QList<QTimeZone> zones{QTimeZone("Europe/Berlin"), QTimeZone("America/St_Johns"), QTimeZone::utc()};
    int hits = 0;
    for (int i = 0; i < 1500; ++i) {
        Query query = randomQuery(random);
        query.sort.reset();
        const QString text = toText(query);
        const CallFilter filter =
            resolved(parseQuery(text).query, at("2026-03-16T12:00:00Z"), pick(random, zones));
        std::vector<CallId> expected;
        for (const Call &call : std::as_const(m_calls)) {
            if (passes(call, filter, states))
                expected.push_back(call.id);
        }
        const std::vector<CallId> found = profile.ids(filter);
        QVERIFY2(found == expected,
                 qPrintable(u"%1: %2 instead of %3"_s.arg(text).arg(found.size()).arg(expected.size())));
        QCOMPARE(got(profile->totals(filter)).calls, int(expected.size()));
        hits += !found.empty() && found.size() < 300;
    }
    QVERIFY(hits > 500); // the queries mean something
}

/// Whatever is chosen of the others, and of the facet itself.
void StoreFilterTest::facetsCountWhatTheirChoiceWouldFind()
{
    Profile profile;
    fillWithWork(profile, 250);
    QRandomGenerator random(5);
    int counted = 0;
    for (int i = 0; i < 60; ++i) {
        const CallFilter filter =
            resolved(randomQuery(random), at("2026-03-16T12:00:00Z"), QTimeZone("Asia/Tokyo"));
        for (const QueryField field : {QueryField::Tag, QueryField::Callback, QueryField::Weekday,
                                       QueryField::At, QueryField::Is, QueryField::Has, QueryField::Status}) {
            int before = std::numeric_limits<int>::max();
            for (const FacetValue &value : got(profile->facet(field, filter))) {
                Query chosen;
                chosen.setValues(field, {value.value});
                const CallFilter one = resolved(chosen, at("2026-03-16T12:00:00Z"), filter.zone);
                CallFilter with = withoutChoice(filter, field);
                with.anyOf << one.anyOf;
                with.hours << one.hours;
                QCOMPARE(value.calls, int(profile.ids(with).size()));
                QVERIFY(value.calls > 0 && value.calls <= before);
                before = value.calls;
                ++counted;
            }
        }
    }
    QVERIFY(counted > 1000);
}

void StoreFilterTest::numbersAreFoundHoweverTheyAreTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    for (const auto &text : {u"+4934155512"_s,
                             u"0341 / 555-12"_s,
                             u"0341/55512"_s,
                             u"(0341) 555 12"_s,
                             u"(0341)55512"_s,
                             u"+49-341-55512"_s,
                             u"+49 (0)341 555-12"_s,
                             u"+49 (0) 341 555-12"_s,
                             u"0049 341 55512"_s,
                             u"0049341"_s,
                             u"034155"_s,
                             u"341 555"_s,
                             u"55512"_s,
                             u"0341 555\u201312"_s,
                             u"\u202a+49 341 55512\u202c"_s,
                             u"\u0660\u0663\u0664\u0661 \u0665\u0665\u0665"_s,
                             u"number:\"0341 / 555-12\""_s,
                             u"number:034155512"_s,
                             u"from:0341"_s,
                             u"0341 - 555 - 12"_s})
        QTest::newRow(qPrintable(text)) << text << true;
    for (const auto &text : {u"0341 555-13"_s, u"0155"_s, u"0055512"_s, u"00341"_s, u"+49 0341 5"_s,
                             u"\"0341 555-12\""_s, u"from:0555"_s, u"55512 said-by:guest"_s})
        QTest::newRow(qPrintable(text)) << text << false;
}

void StoreFilterTest::numbersAreFoundHoweverTheyAreTyped()
{
    QFETCH(QString, text);
    QFETCH(bool, isFound);
    Profile profile;
    profile.addAccount();
    got(profile->applyPage(writeOf({RecordBuilder().from(u"+4934155512"_s)})));
    QCOMPARE(profile.ids(test::filterOf(text)).size(), size_t(isFound));
}

void StoreFilterTest::accentsAreFoldedBothWays_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("typed");
    QTest::newRow("plain for accents") << u"Zoé déjà partie"_s << u"zoe deja"_s;
    QTest::newRow("accents for plain") << u"cafe creme"_s << u"CAFÉ crème"_s;
    QTest::newRow("composed and not") << u"Zoe\u0301"_s << u"zo\u00e9"_s;
    QTest::newRow("two letters of one") << u"Große Straße"_s << u"GROSSE STRASSE"_s;
    QTest::newRow("one letter of two") << u"Grosse Strasse"_s << u"große straße"_s;
    QTest::newRow("strokes") << u"Łukasz Sørensen"_s << u"lukasz sorensen"_s;
    QTest::newRow("joined letters") << u"aesir"_s << u"Æsir"_s;
    QTest::newRow("Greek") << u"Αθήνα"_s << u"ΑΘΗΝΑ"_s;
    QTest::newRow("Hebrew points") << u"שָׁלוֹם"_s << u"שלום"_s;
    QTest::newRow("Devanagari vowels") << u"नमस्ते जी"_s << u"नमस्ते"_s;
}

void StoreFilterTest::accentsAreFoldedBothWays()
{
    QFETCH(QString, written);
    QFETCH(QString, typed);
    Profile profile;
    profile.addAccount();
    got(profile->applyPage(
        writeOf({RecordBuilder(u"a"_s).notes(written), RecordBuilder(u"b"_s).notes(u"other"_s)})));
    QCOMPARE(profile.ids(test::filterOf(typed)).size(), size_t(1));
    QCOMPARE(profile.ids(test::filterOf(u'"' + typed + u'"')).size(), size_t(1));
}

void StoreFilterTest::wordsAreFoundWithTheirSpeaker()
{
    Profile profile;
    profile.addAccount();
    const QList<Segment> turns{{u"Agent"_s, u"The taxi is late"_s, {}, {}},
                               {u"Customer"_s, u"I need a taxi early"_s, {}, {}},
                               {u"Someone"_s, u"taxi rank"_s, {}, {}}};
    got(profile->applyPage(writeOf(
        {RecordBuilder(u"turns"_s).with(&CallFacts::segments, turns),
         RecordBuilder(u"lines"_s).transcript(u"Agent: Good morning\nfrom the hotel\nGuest: early, please"_s),
         RecordBuilder(u"notes"_s).notes(u"taxi early late morning"_s)})));
    const auto count = [&](const QString &text) {
        return int(profile.ids(test::filterOf(text)).size());
    };
    QCOMPARE(count(u"taxi"_s), 2);
    QCOMPARE(count(u"rank"_s), 1);
    QCOMPARE(count(u"taxi said-by:staff"_s), 1);
    QCOMPARE(count(u"late said-by:guest"_s), 0);
    QCOMPARE(count(u"early said-by:guest"_s), 2);
    QCOMPARE(count(u"morning hotel said-by:staff"_s), 1);
    QCOMPARE(count(u"\"taxi early\" said-by:guest,staff"_s), 1);
    QCOMPARE(count(u"rank said-by:guest,staff"_s), 0);
    QCOMPARE(count(u"taxi said-by:staff said-by:guest"_s), 1);
    QCOMPARE(count(u"early -said-by:guest"_s), 1);
    QCOMPARE(count(u"-taxi said-by:guest"_s), 2);
    QCOMPARE(count(u"tax said-by:guest"_s), 1); // the last word is a beginning there, too
}

/// Each of them is on the notes of one call, and next to what it would mean as syntax.
void StoreFilterTest::pastedSyntaxIsOnlyWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("notes");
    const QStringList ab{u"alpha beta"_s, u"alpha"_s, u"beta"_s};
    QTest::newRow("AND") << u"alpha AND beta"_s << QStringList{u"alpha and beta"_s, u"alpha beta"_s};
    QTest::newRow("OR") << u"alpha OR beta"_s << QStringList{u"beta or alpha"_s, u"alpha"_s, u"beta"_s};
    QTest::newRow("NOT") << u"alpha NOT beta"_s << QStringList{u"alpha not beta"_s, u"alpha"_s};
    QTest::newRow("NEAR") << u"NEAR(alpha beta)"_s << QStringList{u"near alpha beta"_s, u"alpha beta"_s};
    QTest::newRow("NEAR with a distance")
        << u"NEAR(alpha beta, 5)"_s << QStringList{u"near alpha beta 5"_s, u"alpha beta"_s};
    QTest::newRow("star") << u"alp* beta"_s << QStringList{u"alp beta"_s, u"alpha beta"_s};
    QTest::newRow("first") << u"^alpha"_s << QStringList{u"beta alpha"_s, u"beta"_s};
    QTest::newRow("plus") << u"alpha + beta"_s << QStringList{u"beta alpha"_s, u"alpha"_s};
    QTest::newRow("columns") << u"{notes summary}: alpha"_s
                             << QStringList{u"summary of notes: alpha"_s, u"alpha"_s};
    QTest::newRow("all but a column") << u"-{notes} alpha"_s << QStringList{u"alpha"_s, u"alpha notes"_s};
    QTest::newRow("quoted column") << u"\"notes:alpha\""_s << QStringList{u"notes alpha"_s, u"alpha"_s};
    QTest::newRow("unbalanced") << u"((alpha [beta"_s << ab;
    QTest::newRow("unbalanced quote") << u"alpha \"beta"_s << ab;
    QTest::newRow("NUL") << QString(u"alpha"_s + QChar::Null + u"beta"_s) << ab;
    QTest::newRow("right to left") << u"\u202ealpha\u202c \u200fbeta"_s << ab;
    QTest::newRow("SQL") << u"alpha'); DROP TABLE calls;--"_s
                         << QStringList{u"alpha drop table calls"_s, u"alpha"_s};
    QTest::newRow("like") << u"al_ha be%"_s << QStringList{u"al ha be"_s, u"alpha beta"_s};
}

void StoreFilterTest::pastedSyntaxIsOnlyWords()
{
    QFETCH(QString, text);
    QFETCH(QStringList, notes);
    Profile profile;
    profile.addAccount();
    QList<Record> records;
    for (const QString &note : std::as_const(notes))
        records << RecordBuilder(u"cal_%1"_s.arg(records.size())).notes(note);
    got(profile->applyPage(writeOf(records)));
    const std::vector<CallId> found = profile.ids(test::filterOf(text));
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(got(profile->call(found.front())).notes, notes.first());
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
    QTest::newRow("100 kB of a number") << QString(100'000, u'1');
    QTest::newRow("right to left") << u"\u202emissed \u200f+49"_s;
    QTest::newRow("tag separator") << QString(QChar(0x1f));
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
    for (const auto field : {QueryField::Tag, QueryField::Callback, QueryField::Weekday, QueryField::Is,
                             QueryField::Guest, QueryField::Staff, QueryField::Line, QueryField::Account,
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
