// SPDX-License-Identifier: GPL-3.0-or-later
// Words of a transcript that are put right here, and what the provider says later.
#include "models/domain/calljson.h"
#include "models/domain/corrections.h"
#include "models/store/audittrail.h"
#include "models/store/indexreader.h"
#include "models/store/privacy.h"
#include "models/store/searchtext.h"
#include "tests/store/storefixture.h"

#include <QSignalSpy>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

const auto lopez = u"+33699988877"_s;

QList<Segment> turns(const QString &wish = u"A C room, please"_s)
{
    return {{u"Agent"_s, u"Good morning"_s, milliseconds(0), {}},
            {u"Guest"_s, wish, milliseconds(4000), {}},
            {u"Agent"_s, u"Yes"_s, milliseconds(8000), {}}};
}

Record record(const QString &id, const QList<Segment> &segments, int account = 1)
{
    QString transcript;
    for (const Segment &segment : segments)
        transcript += segment.speaker + u": "_s + segment.text + u'\n';
    return RecordBuilder(id, AccountId{account})
        .from(lopez)
        .with(&CallFacts::segments, segments)
        .with(&CallFacts::transcript, transcript);
}

} // namespace

class StoreCorrectionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_profile.reset(); }

    void correctionsAreKeptAndShown();
    void nothingIsSent();
    void oldAndNewWordsAreFound();
    void theSentenceShownIsTheRightOne();
    void changesAreAnnouncedAndIndexed();
    void correctionsOutliveSyncsAndARebuiltCache();
    void otherWordsOfTheProviderAreShownBeside();
    void shiftedTurnsKeepTheirOwn();
    void aLostTurnComesBack();
    void takenBackIsAsItWas();
    void splitRecordsKeepTheirOwn();
    void theAuditTrailHasBothWordings();
    void erasingLeavesNoWord();
    void retentionTakesThem();
    void editingTheTranscriptStartsFromTheProviders();
    void jsonHasBothWordings();

private:
    Store &store() { return **m_profile; }
    static RecordRef ref(const QString &id, int account = 1) { return {AccountId{account}, id}; }
    void add(const Record &record) { got(store().applyPage(writeOf({record}))); }
    int count(const QString &query) { return int(m_profile->ids(test::filterOf(query)).size()); }
    Call call(const QString &id) { return m_profile->callOf(id); }
    void correct(const QString &id, int segment, const QString &text)
    {
        const auto edit = correctionEdit(call(id), segment, text);
        QVERIFY(edit);
        got(store().saveEdit(*edit));
    }
    QByteArray everythingOnDisk();

    std::unique_ptr<Profile> m_profile;
};

void StoreCorrectionsTest::init()
{
    m_profile = std::make_unique<Profile>();
    m_profile->addAccount(u"Hotel"_s, Provider::Aircall);
    m_profile->addAccount(u"Line"_s, Provider::Quo);
    add(record(u"a"_s, turns()));
}

QByteArray StoreCorrectionsTest::everythingOnDisk()
{
    m_profile->close();
    QByteArray all;
    for (const QFileInfo &info : QFileInfo(m_profile->deskFile()).dir().entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

void StoreCorrectionsTest::correctionsAreKeptAndShown()
{
    correct(u"a"_s, 1, u"A sea room, please"_s);
    const Call shown = call(u"a"_s);
    QCOMPARE(shown.segments[1].text, u"A sea room, please"_s);
    QCOMPARE(shown.segments[2].text, u"Yes"_s);
    QCOMPARE(shown.corrections.size(), 1);
    QCOMPARE(correctionAt(shown, 1)->original, u"A C room, please"_s);
    QVERIFY(shown.transcript.contains(u"Guest: A sea room, please\n"_s));
    QVERIFY(shown.keptHere.contains(Field::Segments));
    QCOMPARE(count(u"is:edited"_s), 1);
    correct(u"a"_s, 2, u"Yes, sir"_s);
    QCOMPARE(call(u"a"_s).corrections.size(), 2);
    m_profile->reopen();
    QCOMPARE(call(u"a"_s).segments[1].text, u"A sea room, please"_s);
}

void StoreCorrectionsTest::nothingIsSent()
{
    correct(u"a"_s, 1, u"A sea room, please"_s);
    QVERIFY(got(store().outbox()).isEmpty());
    QVERIFY(call(u"a"_s).pending.isEmpty());
}

void StoreCorrectionsTest::oldAndNewWordsAreFound()
{
    QCOMPARE(count(u"sea"_s), 0);
    correct(u"a"_s, 1, u"A sea room, please"_s);
    QCOMPARE(count(u"\"sea room\""_s), 1);
    QCOMPARE(count(u"\"C room\""_s), 1);
    QCOMPARE(count(u"\"sea room\" said-by:guest"_s), 1);
    QCOMPARE(count(u"\"C room\" said-by:guest"_s), 1);
    QCOMPARE(count(u"room said-by:staff"_s), 0);
    correct(u"a"_s, 1, u"A lake room, please"_s);
    QCOMPARE(count(u"sea"_s), 0);
    QCOMPARE(count(u"lake"_s), 1);
    correct(u"a"_s, 1, {});
    QCOMPARE(count(u"lake"_s), 0);
    QCOMPARE(count(u"\"C room\""_s), 1);
}

void StoreCorrectionsTest::theSentenceShownIsTheRightOne()
{
    correct(u"a"_s, 1, u"A sea view, please"_s);
    const std::vector<CallId> ids{got(store().find(ref(u"a"_s)))};
    for (const QString &query : {u"sea"_s, u"room"_s, u"room said-by:guest"_s}) {
        const QList<CallHit> hits = got(store().hits(ids, test::filterOf(query).words));
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.first().hit.text, u"A sea view, please"_s);
        QCOMPARE(hits.first().hit.matches.size(), query == u"sea" ? 1 : 0);
        QCOMPARE(hits.first().hit.start, milliseconds(4000));
    }
    QVERIFY(got(store().hits(ids, test::filterOf(u"room said-by:staff"_s).words)).isEmpty());
}

void StoreCorrectionsTest::changesAreAnnouncedAndIndexed()
{
    const CallId id = got(store().find(ref(u"a"_s)));
    IndexReader reader({m_profile->cacheFile(), m_profile->deskFile()});
    reader.begin();
    const IndexStamp before = reader.stamp();
    reader.end();
    const QSignalSpy announced(&store(), &Store::callsChanged);
    correct(u"a"_s, 1, u"A sea room, please"_s);
    QTRY_VERIFY(!announced.isEmpty());
    reader.begin();
    const auto changed = reader.changedSince(before);
    QVERIFY(changed);
    QCOMPARE(*changed, std::vector{id});
    const auto never = [] {
        return false;
    };
    for (const QString &word : {u"sea"_s, u"C"_s})
        QCOMPARE(reader.matches(matchExpression({.text = word}), never), std::vector{id});
    reader.end();
}

void StoreCorrectionsTest::correctionsOutliveSyncsAndARebuiltCache()
{
    correct(u"a"_s, 1, u"A sea room, please"_s);
    Record again = record(u"a"_s, turns());
    again.facts.summary = u"He books"_s;
    again.raw = R"({"summary":"He books"})";
    add(again);
    QCOMPARE(call(u"a"_s).summary, u"He books"_s);
    QCOMPARE(call(u"a"_s).segments[1].text, u"A sea room, please"_s);
    QVERIFY(call(u"a"_s).corrections.first().theirs.isNull());
    m_profile->removeCache();
    m_profile->reopen();
    add(record(u"a"_s, turns()));
    QCOMPARE(call(u"a"_s).segments[1].text, u"A sea room, please"_s);
    QCOMPARE(count(u"\"C room\" \"sea room\""_s), 1);
}

void StoreCorrectionsTest::otherWordsOfTheProviderAreShownBeside()
{
    correct(u"a"_s, 1, u"A sea room, please"_s);
    add(record(u"a"_s, turns(u"A see tomb, please"_s)));
    const Call shown = call(u"a"_s);
    QCOMPARE(shown.segments[1].text, u"A sea room, please"_s);
    QCOMPARE(correctionAt(shown, 1)->original, u"A C room, please"_s);
    QCOMPARE(correctionAt(shown, 1)->theirs, u"A see tomb, please"_s);
    for (const QString &word : {u"sea"_s, u"tomb"_s, u"\"C room\""_s})
        QCOMPARE(count(word), 1);
    add(record(u"a"_s, turns(u"A sea room, please"_s))); // they found out themselves
    QVERIFY(call(u"a"_s).corrections.isEmpty());
    QCOMPARE(count(u"tomb"_s), 0);
    QCOMPARE(count(u"sea"_s), 1);
}

void StoreCorrectionsTest::shiftedTurnsKeepTheirOwn()
{
    correct(u"a"_s, 1, u"A sea room, please"_s);
    QList<Segment> longer = turns();
    longer.prepend({u"Agent"_s, u"This call is recorded"_s, milliseconds(0), {}});
    longer.removeAt(1);
    longer.prepend({{}, u"(music)"_s, milliseconds(0), {}});
    add(record(u"a"_s, longer));
    const Call shown = call(u"a"_s);
    QCOMPARE(shown.segments[1].text, u"This call is recorded"_s);
    QCOMPARE(shown.segments[2].text, u"A sea room, please"_s);
    QCOMPARE(shown.corrections.first().segment, 2);
    QVERIFY(shown.corrections.first().theirs.isNull());
}

void StoreCorrectionsTest::aLostTurnComesBack()
{
    correct(u"a"_s, 1, u"A sea room, please"_s);
    add(record(u"a"_s, {{u"Agent"_s, u"Good morning"_s, milliseconds(0), {}}}));
    QCOMPARE(call(u"a"_s).segments.size(), 1);
    QCOMPARE(call(u"a"_s).corrections.size(), 1);
    QVERIFY(!call(u"a"_s).corrections.first().segment);
    QVERIFY(!call(u"a"_s).keptHere.contains(Field::Segments));
    QCOMPARE(count(u"\"sea room\""_s), 1);
    add(record(u"a"_s, turns()));
    QCOMPARE(call(u"a"_s).segments[1].text, u"A sea room, please"_s);
}

void StoreCorrectionsTest::takenBackIsAsItWas()
{
    const Call before = call(u"a"_s);
    correct(u"a"_s, 1, u"A sea room, please"_s);
    got(store().saveEdit(takenBack(call(u"a"_s).corrections.first())));
    QCOMPARE(call(u"a"_s), before);
    QCOMPARE(count(u"sea"_s), 0);
    QCOMPARE(count(u"is:edited"_s), 0);
}

void StoreCorrectionsTest::splitRecordsKeepTheirOwn()
{
    const QStringList name{u"twilio:CA1"_s};
    Record a = record(u"a"_s, turns());
    a.facts.carrierIds = name;
    a.raw = "{\"joined\":1}";
    Record b = record(u"b"_s, {{u"Guest"_s, u"A C room, please"_s, milliseconds(4000), {}}}, 2);
    b.facts.carrierIds = name;
    add(a);
    add(b);
    QCOMPARE(count({}), 1);
    Call joined = call(u"a"_s);
    const RecordRef source = joined.provenance.value(Field::Segments);
    QVERIFY(source == ref(u"a"_s) || source == ref(u"b"_s, 2));
    const int place = source == ref(u"a"_s) ? 1 : 0;
    correct(u"a"_s, place, u"A sea room, please"_s);
    joined = call(u"a"_s);
    QCOMPARE(joined.segments[place].text, u"A sea room, please"_s);
    QCOMPARE(joined.provenance.value(Field::Segments), source);
    got(store().splitRecord(ref(u"b"_s, 2)));
    const Call ofB = got(store().call(got(store().find(ref(u"b"_s, 2)))));
    const bool isBs = source == ref(u"b"_s, 2);
    QCOMPARE(ofB.segments.first().text, isBs ? u"A sea room, please"_s : u"A C room, please"_s);
    QCOMPARE(call(u"a"_s).segments[1].text, isBs ? u"A C room, please"_s : u"A sea room, please"_s);
    got(store().joinCalls(ref(u"a"_s), ref(u"b"_s, 2)));
    QCOMPARE(call(u"a"_s).segments[place].text, u"A sea room, please"_s);
}

void StoreCorrectionsTest::theAuditTrailHasBothWordings()
{
    correct(u"a"_s, 1, u"A see room"_s);
    correct(u"a"_s, 1, u"A sea room"_s);
    correct(u"a"_s, 1, {});
    const QList<AuditEntry> entries = got(store().auditTrail().entries({.actions = {u"correct"_s}}));
    QStringList told;
    for (const AuditEntry &entry : entries)
        told.prepend(entry.before + u" > "_s + entry.after);
    QCOMPARE(told,
             (QStringList{u"A C room, please > A see room"_s, u"A see room > A sea room"_s,
                          u"A sea room > A C room, please"_s}));
    QCOMPARE(entries.first().field, Field::Segments);
    QCOMPARE(entries.first().call, ref(u"a"_s));
}

void StoreCorrectionsTest::erasingLeavesNoWord()
{
    correct(u"a"_s, 1, u"zanzibarsecret"_s);
    QVERIFY(count(u"zanzibarsecret"_s) > 0);
    const ErasurePlan plan = got(store().privacy().plan({.numbers = {lopez}}));
    got(store().privacy().erase(plan, u"letter 12"_s, u"ana"_s));
    QCOMPARE(count({}), 0);
    QVERIFY(!everythingOnDisk().contains("zanzibarsecret"));
}

void StoreCorrectionsTest::retentionTakesThem()
{
    Record old = record(u"old"_s, turns());
    old.facts.startedAt = old.facts.createdAt = at("2026-01-01T10:00:00Z");
    add(old);
    correct(u"old"_s, 1, u"A sea room, please"_s);
    correct(u"a"_s, 1, u"A sea room, please"_s);
    got(store().privacy().setRetention({{{KeptKind::Transcript, 30}}}));
    got(store().privacy().keepWithin());
    QCOMPARE(count(u"sea"_s), 1);
    QVERIFY(call(u"old"_s).corrections.isEmpty());
    const QList<AuditEntry> entries = got(store().auditTrail().entries({.actions = {u"correct"_s}}));
    QCOMPARE(entries.size(), 2);
    QVERIFY(entries.last().after.isNull());
}

/// Else it would look as if the provider had changed it meanwhile.
void StoreCorrectionsTest::editingTheTranscriptStartsFromTheProviders()
{
    m_profile->addAccount(u"PBX"_s, Provider::BlueRockTel);
    Record there = record(u"x"_s, turns(), 3);
    there.facts.startedAt = there.facts.createdAt = at("2026-03-10T10:00:00Z");
    add(there);
    const auto shown = [this] {
        return got(store().call(got(store().find(ref(u"x"_s, 3)))));
    };
    got(store().saveEdit(*correctionEdit(shown(), 1, u"A sea room, please"_s)));
    const QString seen = shown().transcript;
    QVERIFY(seen.contains(u"sea room"_s));
    got(store().saveEdit({ref(u"x"_s, 3), Field::Transcript, seen, seen + u"Goodbye"_s}));
    QCOMPARE(got(store().outbox()).constFirst().before, there.facts.transcript);
}

void StoreCorrectionsTest::jsonHasBothWordings()
{
    correct(u"a"_s, 1, u"A sea room, please"_s);
    const QJsonArray segments = callToJson(call(u"a"_s), u"Hotel"_s).value(u"segments"_s).toArray();
    QCOMPARE(segments.at(1)[u"text"_s].toString(), u"A sea room, please"_s);
    QCOMPARE(segments.at(1)[u"original"_s].toString(), u"A C room, please"_s);
    QVERIFY(segments.at(1)[u"theirs"_s].isNull());
    QVERIFY(segments.at(0)[u"original"_s].isUndefined());
    add(record(u"a"_s, {{u"Agent"_s, u"Good morning"_s, milliseconds(0), {}}}));
    const QJsonArray lost = callToJson(call(u"a"_s), {}).value(u"lost_corrections"_s).toArray();
    QCOMPARE(lost.size(), 1);
    QCOMPARE(lost.first()[u"text"_s].toString(), u"A sea room, please"_s);
    QCOMPARE(lost.first()[u"record"_s].toString(), u"1:a"_s);
}

QTEST_GUILESS_MAIN(StoreCorrectionsTest)
#include "tst_storecorrections.moc"
