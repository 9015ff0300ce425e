// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/phonenumber.h"
#include "tests/store/storefixture.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

namespace {

template<typename T> T pick(QRandomGenerator &random, const QList<T> &from)
{
    return from.at(random.bounded(int(from.size())));
}

const QStringList words{u"early"_s, u"late"_s, u"check-in"_s, u"clé"_s, u"Taxi"_s, u"straße"_s, u"305"_s};
const QStringList numbers{u"+33612345678"_s, u"+13055550100"_s, u"+13055550101"_s,
                          u"withheld"_s,     u"sip:bar@x"_s,    u"*21"_s};
const QStringList people{u"Zoé Martin"_s, u"ann"_s, u"Bob Ärger"_s, QString()};

QString sentence(QRandomGenerator &random)
{
    if (random.bounded(2))
        return {};
    return pick(random, words) + u' ' + pick(random, words);
}

Record randomRecord(int n, QRandomGenerator &random)
{
    const QString staff = pick(random, QStringList{u"stf_1"_s, u"stf_11"_s, QString()});
    RecordBuilder record(u"cal_%1"_s.arg(n));
    record.status(pick(random, allCallStatuses())).from(pick(random, numbers)).to(pick(random, numbers));
    record.provider(pick(random, QStringList{u"twilio"_s, u"quo"_s, u"manual"_s}));
    record.notes(sentence(random)).summary(sentence(random)).transcript(sentence(random));
    record.guest(pick(random, QStringList{u"gst_1"_s, QString()}), pick(random, people));
    record.staff(staff, staff.isNull() ? QString() : pick(random, people));
    if (random.bounded(2))
        record.outbound();
    if (random.bounded(3) == 0)
        record.recording(u"rec"_s);
    const auto length = [&] {
        return random.bounded(4) ? std::optional(Seconds(random.bounded(100))) : std::nullopt;
    };
    record.with(&CallFacts::ring, length())
        .with(&CallFacts::talk, length())
        .with(&CallFacts::duration, length());
    const auto start = at("2026-03-01T00:00:00Z") + Seconds(random.bounded(20) * 86400);
    record.with(&CallFacts::startedAt, random.bounded(10) ? std::optional(start) : std::nullopt);
    return record;
}

// The reference: the documented meaning, in plain words and without SQL.

QString fold(const QString &text)
{
    QString result = text.normalized(QString::NormalizationForm_D).toCaseFolded();
    result.removeIf([](QChar c) { return c.isMark(); });
    return result;
}

QString digitsIn(const QString &text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits),
                 [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits;
}

bool numberMatches(const QString &number, const QString &value)
{
    const bool isDigits = !digitsIn(value).isEmpty() && std::all_of(value.begin(), value.end(), [](QChar c) {
        return c.isDigit() || u"+()-./ "_s.contains(c);
    });
    return isDigits ? digitsIn(number).contains(digitsIn(value))
                    : !number.isNull() && fold(number) == fold(value);
}

bool personMatches(const QString &id, const QString &name, const QString &value)
{
    return (!id.isNull() && fold(id) == fold(value)) || (!name.isNull() && fold(name).contains(fold(value)));
}

bool has(const Call &call, const QString &what)
{
    if (what == u"recording")
        return !call.recordings.isEmpty();
    if (what == u"transcript")
        return !call.transcript.isNull();
    if (what == u"summary")
        return !call.summary.isNull();
    if (what == u"notes")
        return !call.notes.isNull();
    if (what == u"guest")
        return !call.guestId.isNull() || !call.guestName.isNull();
    return what == u"voicemail" && call.status == CallStatus::Voicemail;
}

bool matches(const Call &call, QueryField field, const QString &value)
{
    switch (field) {
    case QueryField::Direction:
        return call.direction == directionFromKey(value);
    case QueryField::Status:
        return call.status == callStatusFromKey(value);
    case QueryField::Provider:
        return call.provider == value;
    case QueryField::Account:
        return value == u"Hotel";
    case QueryField::Line:
        return numberMatches(call.line(), value);
    case QueryField::From:
        return numberMatches(call.fromNumber, value);
    case QueryField::To:
        return numberMatches(call.toNumber, value);
    case QueryField::Number:
        return numberMatches(call.fromNumber, value) || numberMatches(call.toNumber, value);
    case QueryField::Staff:
        return personMatches(call.staffId, call.staffName, value);
    case QueryField::Guest:
        return personMatches(call.guestId, call.guestName, value);
    case QueryField::Has:
        return has(call, value);
    case QueryField::Is:
        return value == u"live" ? isLive(*call.status)
                                : value == u"withheld" && isWithheld(call.remoteNumber());
    default:
        return false;
    }
}

QStringList tokens(const QString &text)
{
    QStringList result;
    QString token;
    for (const QChar c : fold(text) + u' ') {
        if (c.isLetterOrNumber()) {
            token += c;
        } else if (!token.isEmpty()) {
            result << token;
            token.clear();
        }
    }
    return result;
}

bool textMatches(const QString &text, const CallFilter::Words &search)
{
    const QStringList have = tokens(text);
    const QStringList want = tokens(search.text);
    for (qsizetype i = 0; i + want.size() <= have.size(); ++i) {
        bool all = true;
        for (qsizetype j = 0; j < want.size(); ++j) {
            const bool isOpen = search.prefix && j + 1 == want.size();
            all &= isOpen ? have[i + j].startsWith(want[j]) : have[i + j] == want[j];
        }
        if (all)
            return true;
    }
    return false;
}

bool wordsMatch(const Call &call, const CallFilter::Words &search)
{
    for (const QString &text :
         {call.guestName, call.fromNumber, call.toNumber, call.summary, call.notes, call.transcript}) {
        if (textMatches(text, search))
            return true;
    }
    const bool isDigits = digitsIn(search.text) == search.text;
    return isDigits && !search.phrase
        && (numberMatches(call.fromNumber, search.text) || numberMatches(call.toNumber, search.text));
}

template<typename T> bool inRanges(const std::optional<T> &value, const QList<Range<T>> &ranges)
{
    return value && std::any_of(ranges.begin(), ranges.end(), [&](const Range<T> &range) {
               return (!range.from || *value >= *range.from) && (!range.until || *value < *range.until);
           });
}

bool passes(const Call &call, const CallFilter &filter)
{
    const auto one = [&](const CallFilter::AnyOf &term) {
        return term.negated != std::any_of(term.values.begin(), term.values.end(), [&](const QString &value) {
                   return matches(call, term.field, value);
               });
    };
    const auto length = [&](const CallFilter::Lengths &term) {
        const auto &value = term.field == QueryField::Ring ? call.ring
            : term.field == QueryField::Talk               ? call.talk
                                                           : call.duration;
        return term.negated != inRanges(value, term.ranges);
    };
    return std::all_of(filter.anyOf.begin(), filter.anyOf.end(), one)
        && std::all_of(filter.words.begin(), filter.words.end(),
                       [&](const auto &term) { return term.negated != wordsMatch(call, term); })
        && std::all_of(
               filter.times.begin(), filter.times.end(),
               [&](const auto &term) { return term.negated != inRanges(call.startedAt, term.ranges); })
        && std::all_of(filter.lengths.begin(), filter.lengths.end(), length);
}

CallFilter randomFilter(QRandomGenerator &random)
{
    const QList<std::pair<QueryField, QStringList>> choices{
        {QueryField::Direction, {u"inbound"_s, u"outbound"_s, u"nonsense"_s}},
        {QueryField::Status, {u"missed"_s, u"completed"_s, u"voicemail"_s}},
        {QueryField::Provider, {u"twilio"_s, u"quo"_s}},
        {QueryField::Account, {u"Hotel"_s, u"Nowhere"_s}},
        {QueryField::Line, numbers},
        {QueryField::From, {u"3055"_s, u"+33 6 12"_s, u"withheld"_s, u"21"_s}},
        {QueryField::To, {u"0101"_s, u"SIP:BAR@X"_s}},
        {QueryField::Number, {u"5550"_s, u"withheld"_s}},
        {QueryField::Staff, {u"stf_1"_s, u"ZOE"_s, u"arg"_s}},
        {QueryField::Guest, {u"gst_1"_s, u"mart"_s, u"Ann"_s, u"%"_s, u"_"_s}},
        {QueryField::Has,
         {u"recording"_s, u"transcript"_s, u"summary"_s, u"notes"_s, u"guest"_s, u"voicemail"_s}},
        {QueryField::Is, {u"live"_s, u"withheld"_s}},
    };
    CallFilter filter;
    for (int i = random.bounded(3); i > 0; --i) {
        const auto &[field, values] = choices.at(random.bounded(int(choices.size())));
        filter.anyOf << CallFilter::AnyOf{
            field, {pick(random, values), pick(random, values)}, random.bounded(4) == 0};
    }
    if (random.bounded(2)) {
        const QStringList searches{u"early"_s, u"ear"_s,  u"late check"_s, u"CLE"_s,   u"tax"_s,
                                   u"305"_s,   u"0100"_s, u"zoe"_s,        u"straße"_s};
        const bool isPhrase = random.bounded(2);
        filter.words << CallFilter::Words{pick(random, searches), isPhrase, !isPhrase && random.bounded(2),
                                          random.bounded(4) == 0};
    }
    if (random.bounded(3) == 0) {
        const auto from = at("2026-03-05T00:00:00Z") + Seconds(random.bounded(5) * 86400);
        filter.times << CallFilter::Times{
            {{from, from + Seconds(4 * 86400)}, {{}, at("2026-03-03T00:00:00Z")}}, random.bounded(3) == 0};
    }
    if (random.bounded(3) == 0) {
        const auto field = pick(random, QList{QueryField::Ring, QueryField::Talk, QueryField::Duration});
        filter.lengths << CallFilter::Lengths{
            field, {{Seconds(10), Seconds(50)}, {Seconds(90), {}}}, random.bounded(3) == 0};
    }
    return filter;
}

} // namespace

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
