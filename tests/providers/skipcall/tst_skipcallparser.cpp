// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/skipcall/parser.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace callboard;
using namespace callboard::skipcall;

namespace {

const Reading reading{AccountId{7}, {}};

QByteArray recorded(const char *name)
{
    QFile file(QString::fromLatin1(TEST_DATA "/") + QString::fromLatin1(name) + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Record callWith(const QByteArray &fields)
{
    return parseCall(R"({"id":"c1","type":"inbound",)" + fields + '}', reading).value_or(Record());
}

} // namespace

class SkipcallParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfACall();
    void objectsInsteadOfTexts();
    void inboundCallsComeFromTheContact();
    void statusWords_data();
    void statusWords();
    void badItemsAreSetAside();
    void everyEnvelope_data();
    void everyEnvelope();
    void onlyAnsweredCallsPromiseMore_data();
    void onlyAnsweredCallsPromiseMore();
    void recordings_data();
    void recordings();
    void transcriptions();
    void oddTranscriptions_data();
    void oddTranscriptions();
    void errorWords_data();
    void errorWords();
    void noPrefixOfAPageIsAPage();
};

void SkipcallParserTest::everyFieldOfACall()
{
    const QByteArray body = recorded("call").trimmed();
    const auto record = parseCall(body, reading);
    QVERIFY(record);
    QCOMPARE(record->raw, body);
    QVERIFY(record->moreExpected);
    QVERIFY(!record->isDeleted);
    CallFacts wanted;
    wanted.provider = u"twilio"_s;
    wanted.direction = Direction::Outbound;
    wanted.status = CallStatus::Completed;
    wanted.providerStatus = u"completed"_s;
    wanted.fromNumber = u"+12025550100"_s;
    wanted.toNumber = u"+12025550142"_s;
    wanted.startedAt = fromIso(u"2026-01-01T12:00:00Z");
    wanted.endedAt = fromIso(u"2026-01-01T12:01:11Z");
    wanted.createdAt = fromIso(u"2026-01-01T11:59:58Z");
    wanted.duration = 71s;
    wanted.staffId = u"00000000-0000-4000-8000-000000000007"_s;
    wanted.staffName = u"Alex Front"_s;
    wanted.guestId = u"00000000-0000-4000-8000-000000000002"_s;
    wanted.guestName = u"Robin Guest"_s;
    wanted.references = {{u"sequence_id"_s, u"00000000-0000-4000-8000-000000000005"_s},
                         {u"sequence_run_id"_s, u"00000000-0000-4000-8000-000000000004"_s},
                         {u"organization_id"_s, u"00000000-0000-4000-8000-000000000006"_s},
                         {u"managed_phone_number_id"_s, u"00000000-0000-4000-8000-000000000008"_s}};
    wanted.providerCallSid = u"CA123"_s;
    wanted.carrierIds = QStringList{u"twilio:CA123"_s, u"twilio:CA456"_s};
    wanted.notes = u"Call back on Monday"_s;
    QCOMPARE(record->facts, wanted);
}

void SkipcallParserTest::objectsInsteadOfTexts()
{
    const auto record = parseCall(recorded("call_objects"), reading);
    QVERIFY(record);
    const CallFacts &facts = record->facts;
    QCOMPARE(facts.status, std::optional(CallStatus::Active));
    QCOMPARE(facts.providerStatus, u"in_progress"_s);
    QVERIFY(!facts.endedAt);
    QVERIFY(!facts.duration);
    QCOMPARE(facts.fromNumber, u"withheld"_s);
    QVERIFY(facts.toNumber.isNull());
    QVERIFY(facts.guestId.isNull());
    QVERIFY(facts.guestName.isNull());
    QVERIFY(facts.staffName.isNull());
    QVERIFY(facts.carrierIds.isEmpty());
}

void SkipcallParserTest::inboundCallsComeFromTheContact()
{
    const Record record =
        callWith(R"("phoneNumber":{"value":"+12025550142"},"callerPhoneNumber":{"value":"+12025550100"})");
    QCOMPARE(record.facts.fromNumber, u"+12025550142"_s);
    QCOMPARE(record.facts.toNumber, u"+12025550100"_s);
}

void SkipcallParserTest::statusWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("ended");
    QTest::addColumn<int>("status");
    const auto row = [](const char *word, bool ended, CallStatus status) {
        QTest::newRow(word) << QString::fromLatin1(word) << ended << int(status);
    };
    row("queued", false, CallStatus::Ringing);
    row("ringing", false, CallStatus::Ringing);
    row("in-progress", false, CallStatus::Active);
    row("IN_PROGRESS", false, CallStatus::Active);
    row("completed", true, CallStatus::Completed);
    row("busy", true, CallStatus::Missed);
    row("no-answer", true, CallStatus::Missed);
    row("no_answer", true, CallStatus::Missed);
    row("canceled", true, CallStatus::Missed);
    row("failed", true, CallStatus::Failed);
    row("voicemail", true, CallStatus::Voicemail);
    row("handed-on", true, CallStatus::Completed);
    QTest::newRow("handed-on, not over") << u"handed-on"_s << false << int(CallStatus::Active);
}

void SkipcallParserTest::statusWords()
{
    QFETCH(QString, word);
    QFETCH(bool, ended);
    QFETCH(int, status);
    const QByteArray end = ended ? R"(,"endedAt":"2026-01-01T12:00:00Z")" : "";
    const Record record = callWith(R"("status":")" + word.toLatin1() + '"' + end);
    QCOMPARE(int(record.facts.status.value()), status);
    QCOMPARE(record.facts.providerStatus, word);
}

void SkipcallParserTest::badItemsAreSetAside()
{
    const auto page = parseCallPage(recorded("list_mixed"), reading);
    QVERIFY(page);
    QCOMPARE(page->itemCount, 7);
    QStringList reasons;
    for (const SetAsideItem &item : page->setAside)
        reasons << item.reason;
    QCOMPARE(reasons,
             QStringList({u"type: missing or unknown"_s, u"id: missing"_s,
                          u"status: expected text, got number"_s, u"expected an object"_s}));
    QStringList ids;
    for (const Record &record : page->records)
        ids << record.ref.providerCallId;
    QCOMPARE(ids, QStringList({u"1"_s, u"4"_s, u"5"_s}));
    QVERIFY(page->records.at(1).isDeleted);
    QVERIFY(!page->records.at(1).moreExpected);
}

void SkipcallParserTest::everyEnvelope_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Pagination>("place");
    const QByteArray items = R"([{"id":"1","type":"inbound"}])";
    QTest::newRow("data with meta") << R"({"data":)" + items + R"(,"meta":{"limit":1,"totalPages":3}})"
                                    << Pagination{1, true};
    QTest::newRow("last page") << R"({"data":)" + items + R"(,"meta":{"limit":"1","total":2}})"
                               << Pagination{1, false};
    QTest::newRow("items") << R"({"items":)" + items + R"(,"total":9,"pageSize":4})" << Pagination{4, true};
    QTest::newRow("pagination") << R"({"calls":)" + items + R"(,"pagination":{"hasNextPage":false}})"
                                << Pagination{{}, false};
    QTest::newRow("results") << R"({"results":)" + items + '}' << Pagination{};
    QTest::newRow("bare") << items << Pagination{};
    QTest::newRow("nonsense") << R"({"data":)" + items
            + R"(,"meta":{"limit":"many","hasMore":"x","total":-1}})"
                              << Pagination{};
}

void SkipcallParserTest::everyEnvelope()
{
    QFETCH(QByteArray, body);
    QFETCH(Pagination, place);
    const auto page = parseCallPage(body, reading);
    QVERIFY(page);
    QCOMPARE(page->records.value(0).ref.providerCallId, u"1"_s);
    QVERIFY(parsePagination(body, 2) == place);
}

void SkipcallParserTest::onlyAnsweredCallsPromiseMore_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<bool>("more");
    QTest::newRow("completed") << R"("status":"completed")"_ba << true;
    QTest::newRow("missed") << R"("status":"no-answer")"_ba << false;
    QTest::newRow("live") << R"("status":"in-progress")"_ba << false;
    QTest::newRow("deleted") << R"("status":"completed","deletedAt":"2026-01-01T12:00:00Z")"_ba << false;
}

void SkipcallParserTest::onlyAnsweredCallsPromiseMore()
{
    QFETCH(QByteArray, fields);
    QFETCH(bool, more);
    QCOMPARE(callWith(fields).moreExpected, more);
}

void SkipcallParserTest::recordings_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<RecordingState>("state");
    const Recording sound{u"r1"_s, Recording::State::Available, 245s};
    QTest::newRow("transcribed") << recorded("recording") << RecordingState{sound, true, false};
    QTest::newRow("pending") << R"({"id":"r1","duration":245,"transcriptionStatus":"PENDING"})"_ba
                             << RecordingState{sound, false, true};
    QTest::newRow("under way") << R"({"id":"r1","duration":245,"transcriptionStatus":"IN_PROGRESS"})"_ba
                               << RecordingState{sound, false, true};
    QTest::newRow("failed") << R"({"id":"r1","duration":245,"transcriptionStatus":"FAILED"})"_ba
                            << RecordingState{sound, false, false};
    QTest::newRow("only the flag") << R"({"id":"r1","duration":"245","hasTranscription":true})"_ba
                                   << RecordingState{sound, true, false};
    QTest::newRow("no sound") << R"({"id":"r1","duration":0,"transcriptionStatus":null})"_ba
                              << RecordingState();
    QTest::newRow("no length") << R"({"id":"r1"})"_ba << RecordingState();
}

void SkipcallParserTest::recordings()
{
    QFETCH(QByteArray, body);
    QFETCH(RecordingState, state);
    const auto read = parseRecording(body);
    QVERIFY(read);
    QVERIFY(*read == state);
}

void SkipcallParserTest::transcriptions()
{
    const auto read = parseTranscription(recorded("transcription"));
    QVERIFY(read);
    const QList<Segment> wanted{{u"Speaker 1"_s, u"Front desk."_s, 500ms, 2100ms},
                                {u"Speaker 2"_s, u"Is parking included?"_s, 2500ms, {}},
                                {u"agent"_s, u"Yes."_s, {}, 4s}};
    QCOMPARE(read->facts.segments, wanted);
    QCOMPARE(read->facts.transcript,
             u"Speaker 1: Front desk.\nSpeaker 2: Is parking included?\nagent: Yes."_s);
    QCOMPARE(read->facts.summary, u"Talked about parking."_s);
    QVERIFY(!read->isPending);
}

void SkipcallParserTest::oddTranscriptions_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("transcript");
    QTest::addColumn<QString>("summary");
    QTest::newRow("nothing") << R"({"id":"t","transcript":null,"summary":null})"_ba << QString() << QString();
    QTest::newRow("text") << R"({"transcript":"All of it.","summary":{}})"_ba << u"All of it."_s << QString();
    QTest::newRow("summary as an object")
        << R"({"transcript":[],"summary":{"text":"Short."}})"_ba << QString() << u"Short."_s;
}

void SkipcallParserTest::oddTranscriptions()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, transcript);
    QFETCH(QString, summary);
    const auto read = parseTranscription(body);
    QVERIFY(read);
    QCOMPARE(read->facts.transcript, transcript);
    QCOMPARE(read->facts.summary, summary);
}

void SkipcallParserTest::errorWords_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("text") << R"({"statusCode":404,"message":"Call not found","error":"Not Found"})"_ba
                          << u"Call not found"_s;
    QTest::newRow("list") << R"({"message":["a","b"],"error":"Bad Request"})"_ba << u"a; b"_s;
    QTest::newRow("only a name") << R"({"error":"Forbidden"})"_ba << u"Forbidden"_s;
    QTest::newRow("subscription")
        << R"({"message":"Pay first","code":"SUBSCRIPTION_REQUIRED"})"_ba
        << u"the Skipcall plan has no access to the API (SUBSCRIPTION_REQUIRED): Pay first"_s;
    QTest::newRow("plan in the message")
        << R"({"message":"PLAN_NOT_ELIGIBLE"})"_ba
        << u"the Skipcall plan has no access to the API (PLAN_NOT_ELIGIBLE)"_s;
    QTest::newRow("none") << "oops"_ba << QString();
}

void SkipcallParserTest::errorWords()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    QCOMPARE(parseErrorDetail(body), words);
}

void SkipcallParserTest::noPrefixOfAPageIsAPage()
{
    const QByteArray body = recorded("list_mixed").trimmed();
    QVERIFY(body.size() > 100);
    for (qsizetype length = 0; length < body.size(); ++length)
        QVERIFY2(!parseCallPage(body.first(length), reading), qPrintable(QString::number(length)));
}

QTEST_GUILESS_MAIN(SkipcallParserTest)
#include "tst_skipcallparser.moc"
