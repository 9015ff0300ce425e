// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/twilio/intelligence.h"
#include "models/providers/twilio/parser.h"
#include "models/providers/twilio/recordings.h"

#include <QFile>
#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace callboard;
using namespace callboard::twilio;

Q_DECLARE_METATYPE(callboard::CallStatus)
Q_DECLARE_METATYPE(callboard::Direction)
Q_DECLARE_METATYPE(callboard::Recording::State)

namespace {

const Reading reading{AccountId{7}, {}};

QByteArray recorded(const char *name)
{
    QFile file(QString::fromLatin1(TEST_DATA "/") + QString::fromLatin1(name) + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString sid(const char *prefix, int number)
{
    return QString::fromLatin1(prefix) + QString::number(number).rightJustified(32, u'0');
}

RecordPage pageOf(const char *name)
{
    const Result<CallPage> page = parseCallPage(recorded(name), reading);
    return page ? page->page : RecordPage();
}

/// A call with these fields beside the least that one has.
Record callWith(const QByteArray &fields)
{
    const auto record = parseCall(R"({"sid":"CA1","direction":"inbound",)" + fields + '}', reading);
    return record.value_or(Record());
}

QList<CallRecording> recordingsOf(const char *name)
{
    return parseRecordings(recorded(name), vendorBaseUrl()).value_or(QList<CallRecording>());
}

TimePoint at(QStringView time)
{
    return fromIso(u"2026-01-01T"_s + time.toString() + u'Z').value();
}

} // namespace

class TwilioParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFieldOfACall();
    void statusesAndDirections_data();
    void statusesAndDirections();
    void aDialledLegNamesItsParentAndTheSoftphone();
    void aCallThatWasNotDialledYetBeganWhenItWasMade();
    void futureWordsAreKept();
    void rawIsWordForWord();
    void badItemsAreSetAsideAndNeverBlockTheirPage();
    void aBrokenItemDoesNotHideTheNextPage();
    void linksToTheNextPage_data();
    void linksToTheNextPage();
    void repliesThatAreNoPage_data();
    void repliesThatAreNoPage();
    void damagedRepliesNeverCrash();

    void recordingStates_data();
    void recordingStates();
    void unreadableRecordingsAreLeftOut();
    void aMessageMakesAVoicemail_data();
    void aMessageMakesAVoicemail();
    void recordingsAreAskedForByDays();
    void recordingsOfAPageFindTheirCalls();

    void transcripts();
    void sentences();
    void operatorResults();
    void plainTranscriptions();
    void vendorsWords_data();
    void vendorsWords();
};

void TwilioParserTest::initTestCase()
{
    QLoggingCategory::setFilterRules(u"callboard.*=false"_s); // what is left out is said in the log
}

void TwilioParserTest::everyFieldOfACall()
{
    const RecordPage page = pageOf("calls");
    QCOMPARE(page.itemCount, 9);
    QCOMPARE(page.setAside.size(), 0);
    CallFacts expected;
    expected.direction = Direction::Inbound;
    expected.status = CallStatus::Completed;
    expected.providerStatus = u"completed"_s;
    expected.provider = u"twilio"_s;
    expected.fromNumber = u"+12025550142"_s;
    expected.toNumber = u"+12025550100"_s;
    expected.startedAt = at(u"12:00:09");
    expected.createdAt = at(u"12:00:08");
    expected.endedAt = at(u"12:01:11");
    expected.duration = 62s;
    expected.providerCallSid = sid("CA", 1);
    expected.carrierIds = {u"twilio:"_s + sid("CA", 1)};
    QCOMPARE(page.records.first().ref, (RecordRef{AccountId{7}, sid("CA", 1)}));
    QVERIFY(page.records.first().facts == expected);
}

void TwilioParserTest::statusesAndDirections_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("word");
    QTest::addColumn<CallStatus>("status");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<int>("ring"); // -1: not known
    QTest::newRow("answered") << 0 << u"completed"_s << CallStatus::Completed << Direction::Inbound << -1;
    QTest::newRow("leg") << 1 << u"completed"_s << CallStatus::Completed << Direction::Outbound << -1;
    QTest::newRow("ringing") << 2 << u"ringing"_s << CallStatus::Ringing << Direction::Inbound << -1;
    QTest::newRow("unanswered") << 3 << u"no-answer"_s << CallStatus::Missed << Direction::Inbound << 30;
    QTest::newRow("busy") << 4 << u"busy"_s << CallStatus::Missed << Direction::Outbound << 62;
    QTest::newRow("given up, from a trunk")
        << 5 << u"canceled"_s << CallStatus::Missed << Direction::Inbound << 62;
    QTest::newRow("failed, into a trunk")
        << 6 << u"failed"_s << CallStatus::Failed << Direction::Outbound << -1;
    QTest::newRow("going on") << 7 << u"in-progress"_s << CallStatus::Active << Direction::Inbound << -1;
    QTest::newRow("queued") << 8 << u"queued"_s << CallStatus::Ringing << Direction::Outbound << -1;
}

void TwilioParserTest::statusesAndDirections()
{
    QFETCH(int, row);
    QFETCH(QString, word);
    QFETCH(CallStatus, status);
    QFETCH(Direction, direction);
    QFETCH(int, ring);
    const CallFacts facts = pageOf("calls").records.value(row).facts;
    QCOMPARE(facts.providerStatus, word);
    QCOMPARE(facts.status, std::optional(status));
    QCOMPARE(facts.direction, std::optional(direction));
    QCOMPARE(facts.ring.value_or(-1s).count(), ring);
    QVERIFY(!facts.answeredAt && !facts.talk);
}

void TwilioParserTest::aDialledLegNamesItsParentAndTheSoftphone()
{
    const CallFacts facts = pageOf("calls").records.value(1).facts;
    QCOMPARE(facts.parentCallSid, sid("CA", 1));
    QCOMPARE(facts.carrierIds, QStringList{u"twilio:"_s + sid("CA", 2)});
    QCOMPARE(facts.staffName, u"alex"_s);
    QCOMPARE(facts.legs.size(), 1);
    const Leg expected{.id = sid("CA", 2),
                       .fromNumber = u"+12025550142"_s,
                       .toNumber = u"client:alex"_s,
                       .staffId = {},
                       .staffName = u"alex"_s,
                       .status = CallStatus::Completed,
                       .startedAt = at(u"12:00:14"),
                       .answeredAt = {},
                       .endedAt = at(u"12:01:11")};
    QVERIFY(facts.legs.first() == expected);
}

void TwilioParserTest::aCallThatWasNotDialledYetBeganWhenItWasMade()
{
    const QList<Record> records = pageOf("calls").records;
    for (const int row : {2, 8}) { // null and ""
        QCOMPARE(records.value(row).facts.startedAt, std::optional(at(u"12:00:08")));
        QVERIFY(records.value(row).facts.startDerived);
        QVERIFY(!records.value(row).facts.endedAt && !records.value(row).facts.duration);
    }
    QVERIFY(!records.value(0).facts.startDerived);
    QCOMPARE(records.value(3).facts.fromNumber, u"withheld"_s);
    QCOMPARE(records.value(5).facts.toNumber, u"sip:desk@pbx.example.test"_s);
}

void TwilioParserTest::futureWordsAreKept()
{
    const RecordPage page = pageOf("calls-future");
    QCOMPARE(page.records.size(), 3);
    const CallFacts over = page.records.at(0).facts;
    QCOMPARE(over.providerStatus, u"parked"_s);
    QCOMPARE(over.status, std::optional(CallStatus::Completed));
    QCOMPARE(over.direction, std::optional(Direction::Outbound));
    QVERIFY(!over.duration); // 285 years
    QCOMPARE(page.records.at(1).facts.status, std::optional(CallStatus::Active));
    QCOMPARE(page.records.at(2).facts.duration, std::optional<Seconds>(62s));
    QCOMPARE(page.records.at(2).facts.fromNumber, u"مريم@sip.example.test"_s);
    QVERIFY(page.records.at(2).facts.toNumber.isNull());
    QCOMPARE(page.setAside.size(), 1);
    QCOMPARE(page.setAside.first().providerCallId, sid("CA", 22));
    QVERIFY(page.records.at(0).raw.contains("ai_score"));
}

void TwilioParserTest::rawIsWordForWord()
{
    const QByteArray item =
        R"({ "sid":"CA9","direction":"inbound", "price": -0.00850, "new":[1, {"a":"é"}] })";
    const auto page = parseCallPage("{\"calls\":[" + item + "],\"next_page_uri\":null}", reading);
    QCOMPARE(page->page.records.first().raw, item);
}

void TwilioParserTest::badItemsAreSetAsideAndNeverBlockTheirPage()
{
    const RecordPage page = pageOf("calls-malformed");
    QCOMPARE(page.itemCount, 8);
    QCOMPARE(page.records.size(), 2);
    QCOMPARE(page.records.last().ref.providerCallId, sid("CA", 36));
    QStringList reasons;
    for (const SetAsideItem &item : page.setAside)
        reasons << item.reason;
    QCOMPARE(reasons,
             (QStringList{u"direction: missing"_s, u"start_time: not a time"_s,
                          u"duration: expected number, got text"_s, u"sid: missing"_s,
                          u"expected an object"_s, u"from: expected text, got number"_s}));
}

void TwilioParserTest::aBrokenItemDoesNotHideTheNextPage()
{
    const QByteArray deep = QByteArray(100, '[') + QByteArray(100, ']');
    const QByteArray body = R"({"calls":[{"sid":"CA1","direction":tru},{"sid":"CA2","x":)" + deep
        + R"(},{"sid":"CA3","direction":"inbound"}],"next_page_uri":"/next?Page=1"})";
    const auto page = parseCallPage(body, reading);
    QVERIFY(page);
    QCOMPARE(page->page.setAside.size(), 2);
    QCOMPARE(page->page.records.size(), 1);
    QCOMPARE(page->nextLink, u"/next?Page=1"_s);
}

void TwilioParserTest::linksToTheNextPage_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("end");
    QTest::newRow("calls") << "calls"_ba
                           << "calls"_ba << u"PageToken=PA"_s + sid("CA", 9);
    QTest::newRow("last") << "calls-last"_ba
                          << "calls"_ba << QString();
    QTest::newRow("recordings") << "recordings"_ba
                                << "recordings"_ba << u"PageToken=PA"_s + sid("RE", 8);
    QTest::newRow("sentences") << "sentences"_ba
                               << "sentences"_ba << u"PageToken=PT5"_s;
    QTest::newRow("results") << "operatorresults"_ba
                             << "operator_results"_ba << QString();
}

void TwilioParserTest::linksToTheNextPage()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, key);
    QFETCH(QString, end);
    const Result<QString> link = parseNextLink(recorded(file.constData()), key);
    QVERIFY(link);
    QCOMPARE(link->isNull(), end.isNull());
    QVERIFY(link->endsWith(end));
}

void TwilioParserTest::repliesThatAreNoPage_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("another list") << R"({"recordings":[]})"_ba;
    QTest::newRow("a refusal") << recorded("unauthorised");
    QTest::newRow("calls are a number") << R"({"calls":3})"_ba;
    QTest::newRow("the link is a number") << R"({"calls":[],"next_page_uri":3})"_ba;
    QTest::newRow("meta is a text") << R"({"calls":[],"meta":"no"})"_ba;
    QTest::newRow("nothing") << QByteArray();
}

void TwilioParserTest::repliesThatAreNoPage()
{
    QFETCH(QByteArray, body);
    const auto page = parseCallPage(body, reading);
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Error::Kind::BadReply);
}

void TwilioParserTest::damagedRepliesNeverCrash()
{
    for (const char *const name : {"calls", "calls-malformed", "recordings", "transcripts", "sentences",
                                   "operatorresults", "transcriptions"}) {
        const QByteArray whole = recorded(name);
        QVERIFY(!whole.isEmpty());
        for (qsizetype cut = 0; cut < whole.size(); cut += 97) {
            QByteArray damaged = whole;
            damaged[cut] = '"';
            for (const QByteArray &body : {whole.first(cut), damaged}) {
                std::ignore = parseCallPage(body, reading);
                std::ignore = parseRecordings(body, vendorBaseUrl());
                std::ignore = parseTranscripts(body);
                std::ignore = parseSentences(body, {});
                std::ignore = parseOperatorResults(body);
                std::ignore = parseTranscriptions(body);
                std::ignore = parseErrorDetail(body);
            }
        }
    }
}

void TwilioParserTest::recordingStates_data()
{
    using State = Recording::State;
    QTest::addColumn<int>("row");
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("seconds"); // -1: not known
    QTest::addColumn<bool>("isMessage");
    QTest::newRow("of a conversation") << 0 << State::Available << 58 << false;
    QTest::newRow("a message") << 1 << State::Available << 17 << true;
    QTest::newRow("being made") << 2 << State::Pending << -1 << false;
    QTest::newRow("too short to keep") << 3 << State::Gone << -1 << false;
    QTest::newRow("deleted") << 4 << State::Gone << -1 << false;
    QTest::newRow("in the customer's own storage") << 5 << State::Elsewhere << 58 << false;
    QTest::newRow("a word of the future") << 6 << State::Available << -1 << false;
}

void TwilioParserTest::recordingStates()
{
    QFETCH(int, row);
    QFETCH(Recording::State, state);
    QFETCH(int, seconds);
    QFETCH(bool, isMessage);
    const CallRecording recording = recordingsOf("recordings").value(row);
    QCOMPARE(recording.reference.id, sid("RE", row + 1));
    QCOMPARE(recording.reference.state, state);
    QCOMPARE(recording.reference.length.value_or(-1s).count(), seconds);
    QCOMPARE(recording.isMessage, isMessage);
}

void TwilioParserTest::unreadableRecordingsAreLeftOut()
{
    QCOMPARE(recordingsOf("recordings").size(), 7);
}

void TwilioParserTest::aMessageMakesAVoicemail_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<bool>("isMessage");
    QTest::addColumn<CallStatus>("status");
    QTest::addColumn<bool>("moreExpected");
    QTest::newRow("a message") << R"("status":"completed")"_ba << true << CallStatus::Voicemail << true;
    QTest::newRow("a conversation") << R"("status":"completed")"_ba << false << CallStatus::Completed << true;
    QTest::newRow("nobody there") << R"("status":"no-answer")"_ba << true << CallStatus::Missed << true;
    QTest::newRow("going on") << R"("status":"in-progress")"_ba << true << CallStatus::Active << false;
    QTest::newRow("an answering machine that we called")
        << R"("status":"completed","direction":"outbound-api")"_ba << true << CallStatus::Completed << true;
}

void TwilioParserTest::aMessageMakesAVoicemail()
{
    QFETCH(QByteArray, fields);
    QFETCH(bool, isMessage);
    QFETCH(CallStatus, status);
    QFETCH(bool, moreExpected);
    Record record = callWith(fields);
    QVERIFY(!record.moreExpected);
    addRecordings(record, {{u"CA1"_s, {u"RE1"_s, Recording::State::Available, 3s}, isMessage}});
    QCOMPARE(record.facts.status, std::optional(status));
    QCOMPARE(record.facts.recordings.size(), 1);
    QCOMPARE(record.moreExpected, moreExpected);
}

void TwilioParserTest::recordingsAreAskedForByDays()
{
    Record evening = callWith(R"("start_time":"Thu, 01 Jan 2026 23:59:00 +0000",)"
                              R"("end_time":"Fri, 02 Jan 2026 00:10:00 +0000")");
    Record earlier = callWith(R"("start_time":"Mon, 29 Dec 2025 08:00:00 +0000")");
    RecordingShelf shelf;
    const auto day = [](int month, unsigned number) {
        return std::chrono::sys_days(std::chrono::year(month > 6 ? 2025 : 2026) / month / int(number));
    };
    QVERIFY(!shelf.missingFor({}));
    QCOMPARE(shelf.missingFor({evening}), std::optional(Days{day(1, 1), day(1, 4)}));
    shelf.add({day(1, 1), day(1, 4)}, {});
    QVERIFY(!shelf.missingFor({evening}));
    QCOMPARE(shelf.missingFor({evening, earlier}), std::optional(Days{day(12, 29), day(1, 1)}));
}

void TwilioParserTest::recordingsOfAPageFindTheirCalls()
{
    QList<Record> calls = pageOf("calls").records;
    RecordingShelf shelf;
    const auto first = std::chrono::sys_days(std::chrono::year(2026) / 1 / 1);
    const Days days{first, first + std::chrono::days(1)};
    shelf.add(days, recordingsOf("recordings"));
    shelf.add(days, recordingsOf("recordings")); // a day that was read twice
    shelf.addTo(calls);
    QCOMPARE(calls.at(0).facts.recordings.size(), 2);
    QCOMPARE(calls.at(0).facts.status, std::optional(CallStatus::Voicemail));
    QCOMPARE(calls.at(0).facts.providerStatus, u"completed"_s);
    QVERIFY(calls.at(0).moreExpected);
    QCOMPARE(calls.at(1).facts.recordings.size(), 0);
    QVERIFY(!calls.at(1).moreExpected);
    QCOMPARE(calls.at(3).facts.recordings.size(), 1);
    QVERIFY(!calls.at(3).moreExpected); // there is nothing to hear
    QVERIFY(calls.at(5).moreExpected); // kept elsewhere, but it may have been transcribed
}

void TwilioParserTest::transcripts()
{
    const auto all = parseTranscripts(recorded("transcripts"));
    QVERIFY(all);
    using State = Transcript::State;
    QList<State> states;
    for (const Transcript &transcript : *all)
        states << transcript.state;
    QCOMPARE(states,
             (QList<State>{State::Ready, State::BeingMade, State::BeingMade, State::BeingMade, State::Failed,
                           State::Failed, State::Failed, State::Ready}));
    QCOMPARE(all->first().sid, sid("GT", 1));
    QCOMPARE(all->first().speakers, (QHash<qint64, QString>{{1, u"Customer"_s}, {2, u"Alex Martin"_s}}));
    QVERIFY(!parseTranscripts(R"({"sentences":[]})"));
}

void TwilioParserTest::sentences()
{
    Transcript transcript;
    transcript.speakers = {{2, u"Alex Martin"_s}};
    const auto segments = parseSentences(recorded("sentences"), transcript);
    QVERIFY(segments);
    const QList<Segment> expected{{u"1"_s, u"Good afternoon, front desk."_s, 480ms, 2160ms},
                                  {u"Alex Martin"_s, u"I would like a room."_s, 2500ms, 4250ms},
                                  {u"3"_s, u"Un instant, s’il vous plaît."_s, {}, {}},
                                  {QString(), u"…"_s, {}, {}}};
    QVERIFY(*segments == expected);
    QVERIFY(!parseSentences(R"({"transcripts":[]})", transcript));
}

void TwilioParserTest::operatorResults()
{
    const auto results = parseOperatorResults(recorded("operatorresults"));
    QVERIFY(results);
    QCOMPARE(results->summary, u"A room was booked."_s);
    QCOMPARE(results->topics, QStringList{u"booking"_s});
    QCOMPARE(results->sentiments, QStringList{u"positive"_s});
    const auto bare = parseOperatorResults(
        R"({"operator_results":[{"operator_type":"text-generation","text_generation_results":"Words."}]})");
    QCOMPARE(bare->summary, u"Words."_s);
}

void TwilioParserTest::plainTranscriptions()
{
    const auto plain = parseTranscriptions(recorded("transcriptions"));
    QVERIFY(plain);
    QCOMPARE(plain->text, u"Please ring me back about the parking."_s);
    QVERIFY(!plain->isBeingMade);
    const auto later = parseTranscriptions(R"({"transcriptions":[{"sid":"TR1","status":"in-progress"}]})");
    QVERIFY(later->text.isNull());
    QVERIFY(later->isBeingMade);
}

void TwilioParserTest::vendorsWords_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("refusal") << recorded("unauthorised") << u"20003: Authenticate"_s;
    QTest::newRow("without a number") << R"({"message":"No"})"_ba << u"No"_s;
    QTest::newRow("without words") << R"({"code":20003})"_ba << QString();
    QTest::newRow("not JSON") << "<html>"_ba << QString();
}

void TwilioParserTest::vendorsWords()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    QCOMPARE(parseErrorDetail(body), words);
}

QTEST_GUILESS_MAIN(TwilioParserTest)
#include "tst_twilioparser.moc"
