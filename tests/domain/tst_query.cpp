// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/anyquery.h"

#include <QTest>

using namespace callboard;
using namespace Qt::StringLiterals;
using Kind = QueryProblem::Kind;

class QueryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void operatorsAndWordsAreRead();
    void queriesSurviveWriting_data();
    void queriesSurviveWriting();
    void mistakesArePointedAtAndTheRestApplies_data();
    void mistakesArePointedAtAndTheRestApplies();
    void whoSpeaksNeedsWords();
    void wordsAreThoseOfTheSpeaker();
    void timesOfDayAreCutAtMidnight_data();
    void timesOfDayAreCutAtMidnight();
    void weekdaysAreListed();
    void choiceOfHoursCanBeLookedPast();
    void hostileTextIsOnlyEverWords_data();
    void hostileTextIsOnlyEverWords();
    void controlsRewriteOnlyTheirOwnTerm();
    void typedTextReplacesOnlyTheWords();
    void daysFollowTheZone_data();
    void daysFollowTheZone();
    void lengthsAreHalfOpen_data();
    void lengthsAreHalfOpen();
    void numberInPiecesIsOneWord();
    void onlyTheLastBareWordIsAPrefix();
    void randomTextNeverLosesItsPlace();
    void randomQueriesSurviveWriting();
};

namespace {
const QTimeZone paris("Europe/Paris");
const TimePoint monday = *fromIso(u"2026-03-16T10:00:00Z");

CallFilter filterOf(const QString &text, TimePoint now = monday)
{
    return resolved(parseQuery(text).query, now, paris);
}
} // namespace

void QueryTest::operatorsAndWordsAreRead()
{
    const ParsedQuery parsed = parseQuery(u"late \"early check\" -taxi status:missed,voicemail "
                                          u"-line:+33142278186 guest:\"Maria Lopez\",Bob sort:talk:desc");
    QVERIFY(parsed.problems.isEmpty());
    const QList<QueryTerm> expected{
        {.field = QueryField::Text, .values = {u"late"_s}},
        {.field = QueryField::Text, .values = {u"early check"_s}, .phrase = true},
        {.field = QueryField::Text, .values = {u"taxi"_s}, .negated = true},
        {.field = QueryField::Status, .values = {u"missed"_s, u"voicemail"_s}},
        {.field = QueryField::Line, .values = {u"+33142278186"_s}, .negated = true},
        {.field = QueryField::Guest, .values = {u"Maria Lopez"_s, u"Bob"_s}},
    };
    QCOMPARE(parsed.query.terms, expected);
    QCOMPARE(parsed.query.sort, (Sort{SortColumn::Talk, true}));
}

void QueryTest::queriesSurviveWriting_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text :
         {u""_s, u"status:missed"_s, u"-status:missed,voicemail late"_s, u"\"a phrase\" word"_s,
          u"guest:\"A, B\",C"_s, u"after:-7d before:todayT08:00"_s, u"on:2026-03,2026-05"_s,
          u"talk:>120,10-20 sort:started:asc"_s, u"12:30 https://example.org/x"_s, u"has:notes is:withheld"_s,
          u"--x"_s, u"tag:\"the \"\"boss\"\", again\",vip callback:owed,tried"_s,
          u"at:22-6,9 -weekday:sat-sun taxi said-by:guest"_s, u"\"say \"\"no\"\"\""_s})
        QTest::newRow(qPrintable(text)) << text;
}

void QueryTest::queriesSurviveWriting()
{
    QFETCH(QString, text);
    const ParsedQuery parsed = parseQuery(text);
    QVERIFY(parsed.problems.isEmpty());
    const ParsedQuery again = parseQuery(toText(parsed.query));
    QVERIFY(again.problems.isEmpty());
    QCOMPARE(again.query, parsed.query);
}

void QueryTest::mistakesArePointedAtAndTheRestApplies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("suggestion");
    QTest::newRow("operator") << u"late stats:missed"_s << int(Kind::UnknownOperator) << u"stats"_s
                              << u"status"_s;
    QTest::newRow("negated operator")
        << u"late -stats:missed"_s << int(Kind::UnknownOperator) << u"stats"_s << u"status"_s;
    QTest::newRow("value") << u"late status:missd"_s << int(Kind::UnknownValue) << u"missd"_s << u"missed"_s;
    QTest::newRow("far-off value") << u"late status:xyzzy"_s << int(Kind::UnknownValue) << u"xyzzy"_s
                                   << u""_s;
    QTest::newRow("date") << u"late on:2026-02-30"_s << int(Kind::BadDate) << u"2026-02-30"_s
                          << u"2026-03-16, yesterday, -7d, mon"_s;
    QTest::newRow("length") << u"late talk:long"_s << int(Kind::BadRange) << u"long"_s
                            << u">120, 30-60, 2m"_s;
    QTest::newRow("backward range") << u"late talk:60-30"_s << int(Kind::BadRange) << u"60-30"_s
                                    << u">120, 30-60, 2m"_s;
    QTest::newRow("empty") << u"late status:"_s << int(Kind::EmptyValue) << u"status:"_s << u""_s;
    QTest::newRow("time of day") << u"late at:25"_s << int(Kind::BadTimeOfDay) << u"25"_s
                                 << u"9, 8:30-12, 22-6"_s;
    QTest::newRow("no time of day") << u"late at:9-9"_s << int(Kind::BadTimeOfDay) << u"9-9"_s
                                    << u"9, 8:30-12, 22-6"_s;
    QTest::newRow("weekday") << u"late weekday:monday"_s << int(Kind::UnknownValue) << u"monday"_s
                             << u"mon"_s;
    QTest::newRow("weekdays") << u"late weekday:mo-fri"_s << int(Kind::UnknownValue) << u"mo-fri"_s
                              << u"mon-fri"_s;
    QTest::newRow("callback") << u"late callback:return"_s << int(Kind::UnknownValue) << u"return"_s
                              << u"returned"_s;
    QTest::newRow("speaker") << u"late said-by:guests"_s << int(Kind::UnknownValue) << u"guests"_s
                             << u"guest"_s;
    QTest::newRow("sort") << u"late sort:startd"_s << int(Kind::UnknownValue) << u"startd"_s << u"started"_s;
}

void QueryTest::mistakesArePointedAtAndTheRestApplies()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(QString, marked);
    QFETCH(QString, suggestion);
    const ParsedQuery parsed = parseQuery(text);
    QCOMPARE(parsed.problems.size(), 1);
    const QueryProblem problem = parsed.problems.first();
    QCOMPARE(int(problem.kind), kind);
    QCOMPARE(text.mid(problem.position, problem.length), marked);
    QCOMPARE(problem.suggestion, suggestion);
    QCOMPARE(parsed.query.text(), u"late"_s);
    QCOMPARE(parsed.query.terms.size(), 1);
}

void QueryTest::whoSpeaksNeedsWords()
{
    const ParsedQuery parsed = parseQuery(u"status:missed -said-by:Guest,staff");
    QCOMPARE(parsed.problems.size(), 1);
    const QueryProblem expected{Kind::NoWords, 14, 20, u"said-by:Guest"_s, u"said-by:Guest taxi"_s};
    QCOMPARE(parsed.problems.first(), expected);
    QVERIFY(filterOf(u"status:missed said-by:guest"_s).words.isEmpty());
    QVERIFY(parseQuery(u"said-by:guest taxi").problems.isEmpty());
}

void QueryTest::wordsAreThoseOfTheSpeaker()
{
    using Words = CallFilter::Words;
    const QList<Words> guest{{u"late"_s, false, false, false, {Speaker::Guest}},
                             {u"taxi"_s, false, true, true, {Speaker::Guest}}};
    QCOMPARE(filterOf(u"said-by:guest late -taxi"_s).words, guest);
    const QList<Words> either{{u"taxi"_s, false, true, false, {Speaker::Staff, Speaker::Guest}}};
    QCOMPARE(filterOf(u"taxi said-by:staff,guest,staff"_s).words, either);
    const QList<Words> both{{u"taxi"_s, false, true, false, {Speaker::Staff}},
                            {u"taxi"_s, false, true, false, {Speaker::Guest}}};
    QCOMPARE(filterOf(u"taxi said-by:staff said-by:guest"_s).words, both);
    const QList<Words> notGuest{{u"late"_s, false, false, true, {}},
                                {u"taxi"_s, false, true, false, {}},
                                {u"taxi"_s, false, true, true, {Speaker::Guest}}};
    QCOMPARE(filterOf(u"-late taxi -said-by:guest"_s).words, notGuest);
}

void QueryTest::timesOfDayAreCutAtMidnight_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("bounds");
    QTest::newRow("an hour") << u"at:9"_s << QList{540, 600};
    QTest::newRow("a minute") << u"at:8:30"_s << QList{510, 511};
    QTest::newRow("range") << u"at:8:30-12"_s << QList{510, 720};
    QTest::newRow("night") << u"at:22-6"_s << QList{1320, 1440, 0, 360};
    QTest::newRow("until midnight") << u"at:22-0"_s << QList{1320, 1440};
    QTest::newRow("until the end") << u"at:22:15-24"_s << QList{1335, 1440};
    QTest::newRow("all day") << u"at:0-24"_s << QList{0, 1440};
    QTest::newRow("several") << u"at:0,23"_s << QList{0, 60, 1380, 1440};
}

void QueryTest::timesOfDayAreCutAtMidnight()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, bounds);
    QVERIFY(parseQuery(text).problems.isEmpty());
    const CallFilter filter = filterOf(text);
    QCOMPARE(filter.zone, paris);
    QCOMPARE(filter.hours.size(), 1);
    QList<int> found;
    for (const Range<int> &range : filter.hours.first().minutes)
        found << *range.from << *range.until;
    QCOMPARE(found, bounds);
}

void QueryTest::weekdaysAreListed()
{
    const CallFilter filter = filterOf(u"weekday:Fri-mon,wed,sun"_s);
    QCOMPARE(filter.anyOf.size(), 1);
    QCOMPARE(filter.anyOf.first().values, (QStringList{u"fri"_s, u"sat"_s, u"sun"_s, u"mon"_s, u"wed"_s}));
    QCOMPARE(filterOf(u"weekday:tue-mon"_s).anyOf.first().values.size(), 7);
}

void QueryTest::choiceOfHoursCanBeLookedPast()
{
    const CallFilter filter = filterOf(u"at:9 -at:12 weekday:mon"_s);
    const CallFilter past = withoutChoice(filter, QueryField::At);
    QCOMPARE(past.hours, QList{filter.hours.last()});
    QCOMPARE(past.anyOf, filter.anyOf);
    QVERIFY(withoutChoice(filter, QueryField::Weekday).anyOf.isEmpty());
}

void QueryTest::hostileTextIsOnlyEverWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("fts operators") << u"NEAR( OR AND * ^ {"_s;
    QTest::newRow("sql") << u"'; DROP TABLE calls; --"_s;
    QTest::newRow("quotes") << u"\" \"\" \"\"\""_s;
    QTest::newRow("nul") << u"a"_s + QChar::Null + u"b"_s;
    QTest::newRow("right to left") << u"\u202emissed:status مرحبا"_s;
    QTest::newRow("long") << QString(100'000, u'x');
    QTest::newRow("many commas") << u"guest:"_s + QString(10'000, u',');
}

void QueryTest::hostileTextIsOnlyEverWords()
{
    QFETCH(QString, text);
    const ParsedQuery parsed = parseQuery(text);
    for (const QueryTerm &term : parsed.query.terms) {
        QCOMPARE(term.field, QueryField::Text);
        QVERIFY(!term.values.first().contains(QChar::Null));
    }
    for (const QueryProblem &problem : parsed.problems)
        QVERIFY(problem.position >= 0 && problem.position + problem.length <= text.size());
}

void QueryTest::controlsRewriteOnlyTheirOwnTerm()
{
    Query query = parseQuery(u"late status:missed -line:x").query;
    query.setValues(QueryField::Status, {u"completed"_s, u"voicemail"_s});
    QCOMPARE(toText(query), u"late -line:x status:completed,voicemail"_s);
    query.setValues(QueryField::Status, {});
    QCOMPARE(toText(query), u"late -line:x"_s);
    QCOMPARE(query.values(QueryField::Line), QStringList()); // negated terms are not the control's choice
}

void QueryTest::typedTextReplacesOnlyTheWords()
{
    Query query = parseQuery(u"late status:missed").query;
    query.setText(u"\"early check\" in status:completed"_s);
    QCOMPARE(toText(query), u"status:missed \"early check\" in"_s);
}

void QueryTest::daysFollowTheZone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::newRow("today") << u"on:today"_s << u"2026-03-15T23:00:00Z"_s << u"2026-03-16T23:00:00Z"_s;
    QTest::newRow("yesterday") << u"on:yesterday"_s << u"2026-03-14T23:00:00Z"_s << u"2026-03-15T23:00:00Z"_s;
    QTest::newRow("weekday today") << u"on:mon"_s << u"2026-03-15T23:00:00Z"_s << u"2026-03-16T23:00:00Z"_s;
    QTest::newRow("weekday last week")
        << u"on:Tue"_s << u"2026-03-09T23:00:00Z"_s << u"2026-03-10T23:00:00Z"_s;
    QTest::newRow("spring night is short")
        << u"on:2026-03-29"_s << u"2026-03-28T23:00:00Z"_s << u"2026-03-29T22:00:00Z"_s;
    QTest::newRow("autumn night is long")
        << u"on:2026-10-25"_s << u"2026-10-24T22:00:00Z"_s << u"2026-10-25T23:00:00Z"_s;
    QTest::newRow("month") << u"on:2026-02"_s << u"2026-01-31T23:00:00Z"_s << u"2026-02-28T23:00:00Z"_s;
    QTest::newRow("leap day") << u"on:2024-02-29"_s << u"2024-02-28T23:00:00Z"_s << u"2024-02-29T23:00:00Z"_s;
    QTest::newRow("since a week ago") << u"after:-7d"_s << u"2026-03-08T23:00:00Z"_s << u""_s;
    QTest::newRow("until") << u"before:2026-03-01"_s << u""_s << u"2026-02-28T23:00:00Z"_s;
    QTest::newRow("with time") << u"after:yesterdayT22:00"_s << u"2026-03-15T21:00:00Z"_s << u""_s;
}

void QueryTest::daysFollowTheZone()
{
    QFETCH(QString, text);
    QFETCH(QString, from);
    QFETCH(QString, until);
    QVERIFY(parseQuery(text).problems.isEmpty());
    const CallFilter filter = filterOf(text);
    QCOMPARE(filter.times.size(), 1);
    QCOMPARE(filter.times.first().ranges.size(), 1);
    const Range<TimePoint> range = filter.times.first().ranges.first();
    QCOMPARE(range.from ? toIso(*range.from) : QString(), from.isEmpty() ? QString() : from);
    QCOMPARE(range.until ? toIso(*range.until) : QString(), until.isEmpty() ? QString() : until);
}

void QueryTest::lengthsAreHalfOpen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("until");
    QTest::newRow("more than") << u"talk:>120"_s << 121 << -1;
    QTest::newRow("at least") << u"talk:>=2m"_s << 120 << -1;
    QTest::newRow("less than") << u"talk:<30"_s << -1 << 30;
    QTest::newRow("range") << u"talk:30-60"_s << 30 << 61;
    QTest::newRow("exactly") << u"talk:0"_s << 0 << 1;
    QTest::newRow("units") << u"talk:1h2m3s"_s << 3723 << 3724;
}

void QueryTest::lengthsAreHalfOpen()
{
    QFETCH(QString, text);
    QFETCH(int, from);
    QFETCH(int, until);
    const CallFilter filter = filterOf(text);
    QCOMPARE(filter.lengths.size(), 1);
    const Range<Seconds> range = filter.lengths.first().ranges.first();
    QCOMPARE(range.from ? int(range.from->count()) : -1, from);
    QCOMPARE(range.until ? int(range.until->count()) : -1, until);
}

void QueryTest::numberInPiecesIsOneWord()
{
    const CallFilter filter = filterOf(u"+33 1 42 27 late 12"_s);
    QCOMPARE(filter.words.size(), 3);
    QCOMPARE(filter.words[0].text, u"+33 1 42 27"_s);
    QCOMPARE(filter.words[2].text, u"12"_s);
}

void QueryTest::onlyTheLastBareWordIsAPrefix()
{
    const CallFilter words = filterOf(u"early check"_s);
    QVERIFY(!words.words[0].prefix);
    QVERIFY(words.words[1].prefix);
    QVERIFY(!filterOf(u"late \"early check\""_s).words.last().prefix);
}

void QueryTest::randomTextNeverLosesItsPlace()
{
    const QString alphabet = u"ab:,\"- \tstatus>12dT."_s;
    QRandomGenerator random(7);
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (int i = random.bounded(24); i > 0; --i)
            text += alphabet[random.bounded(int(alphabet.size()))];
        const ParsedQuery parsed = parseQuery(text);
        for (const QueryProblem &problem : parsed.problems)
            QVERIFY2(problem.position >= 0 && problem.position + problem.length <= text.size(),
                     qPrintable(text));
        const ParsedQuery again = parseQuery(toText(parsed.query));
        QVERIFY2(again.problems.isEmpty(), qPrintable(text + u" -> "_s + toText(parsed.query)));
        QVERIFY2(again.query == parsed.query, qPrintable(text + u" -> "_s + toText(parsed.query)));
        (void)resolved(parsed.query, monday, paris);
    }
}

void QueryTest::randomQueriesSurviveWriting()
{
    QRandomGenerator random(9);
    for (int round = 0; round < 5'000; ++round) {
        const Query query = test::randomQuery(random);
        const ParsedQuery again = parseQuery(toText(query));
        QVERIFY2(again.query == query, qPrintable(toText(query)));
        for (const QueryProblem &problem : again.problems)
            QCOMPARE(problem.kind, Kind::NoWords);
    }
}

QTEST_GUILESS_MAIN(QueryTest)
#include "tst_query.moc"
