// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/quo/details.h"
#include "models/providers/quo/listplace.h"
#include "models/providers/quo/parser.h"

#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace callboard;
using namespace callboard::quo;

Q_DECLARE_METATYPE(callboard::CallStatus)

namespace {

Directory usualDirectory()
{
    Directory directory;
    directory.userNames = {{u"US0001"_s, u"Alex Front"_s}, {u"US0002"_s, u"Sam Night"_s}};
    directory.lines = {{u"PN0001"_s, {u"+12025550100"_s, u"Front desk"_s, u"US0001"_s}}};
    return directory;
}

const Context dated{{AccountId{7}, {}}, usualDirectory(), Surface::Dated};
const Context older{{AccountId{7}, {}}, usualDirectory(), Surface::V1};

QByteArray recorded(const char *name)
{
    QFile file(QString::fromLatin1(TEST_DATA "/") + QString::fromLatin1(name) + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TimePoint at(QStringView time)
{
    return fromIso(u"2026-01-01T"_s + time.toString() + u'Z').value_or(TimePoint());
}

CallFacts factsOf(const QByteArray &fields)
{
    const auto record = parseCall(R"({"data":{"id":"AC1",)" + fields + "}}", dated);
    return record ? record->facts : CallFacts();
}

} // namespace

class QuoParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfACall();
    void aMessageOfAHiddenCaller();
    void aCallWithoutALineId();
    void callsOfTheOlderSurface();
    void statuses_data();
    void statuses();
    void anAgentsCall();
    void parties_data();
    void parties();
    void badItemsAreSetAsideAndNeverBlockTheirPage();
    void unusualItemsAreKept();
    void noSignedLinkIsKept();
    void whatMayTellMore_data();
    void whatMayTellMore();
    void pagesThatAreNone_data();
    void pagesThatAreNone();
    void damagedPagesNeverCrash();
    void placesInAList();
    void recordings();
    void transcriptsOfSeveralParts();
    void theOlderTranscript();
    void theOlderSummaryAndVoicemail();
    void partsInTheMaking_data();
    void partsInTheMaking();
    void partsOfAnotherShape_data();
    void partsOfAnotherShape();
    void conversations();
    void contacts();
    void directories();
    void errorDetails_data();
    void errorDetails();
};

void QuoParserTest::everyFieldOfACall()
{
    const auto page = parseCallPage(recorded("dated_calls"), dated);
    QVERIFY(page);
    QCOMPARE(page->itemCount, 3);
    QCOMPARE(page->setAside, QList<SetAsideItem>());
    QCOMPARE(page->nextToken, u"cursor-1"_s);
    CallFacts expected;
    expected.direction = Direction::Inbound;
    expected.status = CallStatus::Completed;
    expected.providerStatus = u"answered"_s;
    expected.provider = u"quo"_s;
    expected.fromNumber = u"+12025550142"_s;
    expected.toNumber = u"+12025550100"_s;
    expected.startedAt = at(u"12:00:00");
    expected.createdAt = at(u"12:00:00");
    expected.answeredAt = at(u"12:00:09");
    expected.endedAt = at(u"12:01:11");
    expected.ring = 9s;
    expected.talk = 62s;
    expected.duration = 62s;
    expected.staffId = u"US0001"_s;
    expected.staffName = u"Alex Front"_s;
    expected.references = {
        {u"line_id"_s, u"PN0001"_s}, {u"line_name"_s, u"Front desk"_s}, {u"call_route"_s, u"phone-number"_s}};
    expected.providerCallSid = u"AC0001"_s;
    expected.carrierIds = {u"quo:AC0001"_s};
    expected.summary = u"Guest asked about parking.\nIt is free."_s;
    expected.actionItems = {{u"Send the parking form."_s, false}};
    const Record first = page->records.at(0);
    QCOMPARE(first.ref, (RecordRef{AccountId{7}, u"AC0001"_s}));
    QVERIFY(first.facts == expected);
    QVERIFY(first.moreExpected && !first.details);
}

void QuoParserTest::aMessageOfAHiddenCaller()
{
    const CallFacts facts = parseCallPage(recorded("dated_calls"), dated)->records.at(1).facts;
    QCOMPARE(facts.status, std::optional(CallStatus::Voicemail));
    QCOMPARE(facts.providerStatus, u"completed"_s);
    QCOMPARE(facts.fromNumber, u"withheld"_s);
    QCOMPARE(facts.toNumber, u"+12025550100"_s);
    QCOMPARE(facts.startedAt, std::optional(at(u"11:00:00.250")));
    QCOMPARE(facts.transcript, u"Please ring back."_s);
    QVERIFY(facts.recordings == (QList<Recording>{{u"VM0002"_s, Recording::State::Available, 12s}}));
    QVERIFY(facts.staffId.isNull());
}

void QuoParserTest::aCallWithoutALineId()
{
    const CallFacts facts = parseCallPage(recorded("dated_calls"), dated)->records.at(2).facts;
    QCOMPARE(facts.status, std::optional(CallStatus::Missed));
    QCOMPARE(facts.fromNumber, u"+12025550100"_s);
    QCOMPARE(facts.toNumber, u"+12025550143"_s);
    QCOMPARE(facts.staffName, u"Sam Night"_s);
    QVERIFY(facts.summary.isNull() && facts.actionItems.isEmpty());
}

void QuoParserTest::callsOfTheOlderSurface()
{
    const auto page = parseCallPage(recorded("v1_calls"), older);
    QVERIFY(page);
    QCOMPARE(page->nextToken, u"page-2"_s);
    const Record taken = page->records.at(0);
    QCOMPARE(taken.facts.fromNumber, u"+12025550142"_s);
    QCOMPARE(taken.facts.toNumber, u"+12025550100"_s);
    QCOMPARE(taken.facts.staffName, u"Alex Front"_s);
    QVERIFY(taken.moreExpected);
    const Record missed = page->records.at(1);
    QCOMPARE(missed.facts.status, std::optional(CallStatus::Missed));
    QCOMPARE(missed.facts.staffId, u"US0002"_s);
    QVERIFY(missed.moreExpected); // perhaps a message was left
}

void QuoParserTest::statuses_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<CallStatus>("status");
    const auto row = [](const char *direction, const char *word, CallStatus status, const char *more = "") {
        const QByteArray fields =
            QByteArray(R"("direction":")") + direction + R"(","status":")" + word + '"' + more;
        QTest::addRow("%s %s%s", direction, word, more) << fields << status;
    };
    for (const char *const word : {"queued", "initiated", "ringing"})
        row("incoming", word, CallStatus::Ringing);
    row("incoming", "in-progress", CallStatus::Active);
    for (const char *const word : {"answered", "forwarded"})
        row("incoming", word, CallStatus::Completed);
    for (const char *const word : {"missed", "no-answer", "busy", "canceled", "abandoned"}) {
        row("incoming", word, CallStatus::Missed);
        row("incoming", word, CallStatus::Voicemail, R"(,"voicemail":{"id":"VM1","status":"completed"})");
    }
    row("incoming", "failed", CallStatus::Failed);
    row("incoming", "completed", CallStatus::Missed);
    row("incoming", "completed", CallStatus::Completed, R"(,"answeredAt":"2026-01-01T12:00:09Z")");
    row("incoming", "completed", CallStatus::Completed, R"(,"aiHandled":"ai-agent")");
    row("incoming", "completed", CallStatus::Voicemail,
        R"(,"voicemail":{"id":"VM1","status":"in-progress"})");
    row("incoming", "completed", CallStatus::Missed, R"(,"voicemail":{"id":null,"status":"absent"})");
    row("outgoing", "completed", CallStatus::Completed);
    row("outgoing", "teleported", CallStatus::Active);
    row("outgoing", "teleported", CallStatus::Completed, R"(,"completedAt":"2026-01-01T12:00:09Z")");
}

void QuoParserTest::statuses()
{
    QFETCH(QByteArray, fields);
    QFETCH(CallStatus, status);
    QCOMPARE(factsOf(fields).status, std::optional(status));
}

void QuoParserTest::anAgentsCall()
{
    const auto record = parseCall(recorded("agent"), dated);
    QVERIFY(record);
    QCOMPARE(record->facts.status, std::optional(CallStatus::Completed));
    QCOMPARE(record->facts.staffId, u"SYU0001"_s);
    QVERIFY(record->facts.staffName.isNull());
    QCOMPARE(record->facts.summary, u"A booking."_s);
    QCOMPARE(record->facts.summaryDetailed, u"Take a booking\nNights: 2\nGuests: 3\n\nNothing found"_s);
    QCOMPARE(record->facts.references.value(u"ai_handled"_s), u"ai-agent"_s);
}

void QuoParserTest::parties_data()
{
    QTest::addColumn<QByteArray>("participants");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("remote");
    QTest::newRow("the line's number comes twice")
        << R"([{"phoneNumber":"+12025550100","actorId":"US0001"},{"phoneNumber":"+12025550100","actorId":"US0002"},{"phoneNumber":"+12025550142","actorId":null}])"_ba
        << u"+12025550100"_s << u"+12025550142"_s;
    QTest::newRow("a group: strangers first")
        << R"([{"phoneNumber":"+12025550109","actorId":"US0002"},{"phoneNumber":"+12025550142","actorId":null},{"phoneNumber":"+12025550143","actorId":null}])"_ba
        << u"+12025550100"_s << u"+12025550142"_s;
    QTest::newRow("between two of ours")
        << R"([{"phoneNumber":"+12025550100","actorId":"US0001"},{"phoneNumber":"+12025550109","actorId":"US0002"}])"_ba
        << u"+12025550100"_s << u"+12025550109"_s;
    QTest::newRow("a short code") << R"([{"phoneNumber":"12345","actorId":null}])"_ba << u"+12025550100"_s
                                  << u"12345"_s;
    for (const char *const word : {"anonymous", "blocked", "restricted"})
        QTest::newRow(word) << QByteArray(R"([{"phoneNumber":")") + word + R"(","actorId":null}])"
                            << u"+12025550100"_s << u"withheld"_s;
    QTest::newRow("nobody") << "[]"_ba << u"+12025550100"_s << QString();
}

void QuoParserTest::parties()
{
    QFETCH(QByteArray, participants);
    QFETCH(QString, line);
    QFETCH(QString, remote);
    const CallFacts facts =
        factsOf(R"("direction":"outgoing","phoneNumberId":"PN0001","participants":)" + participants);
    QCOMPARE(facts.fromNumber, line);
    QCOMPARE(facts.toNumber, remote);
}

void QuoParserTest::badItemsAreSetAsideAndNeverBlockTheirPage()
{
    const auto page = parseCallPage(recorded("dated_mixed"), dated);
    QVERIFY(page);
    QCOMPARE(page->itemCount, 10);
    QVERIFY(page->nextToken.isNull());
    QStringList reasons;
    for (const SetAsideItem &item : page->setAside)
        reasons << item.providerCallId + u' ' + item.reason;
    const QStringList expected{u"AC0012 direction: unknown word \"sideways\""_s,
                               u"AC0013 status: expected text, got number"_s,
                               u"AC0014 createdAt: not a time"_s,
                               u"AC0015 participants: expected list, got object"_s,
                               u"AC0016 voicemail.id: expected text, got number"_s,
                               u"AC0017 summary.status: missing"_s,
                               u" id: missing"_s,
                               u" expected an object"_s};
    QCOMPARE(reasons, expected);
}

void QuoParserTest::unusualItemsAreKept()
{
    const auto page = parseCallPage(recorded("dated_mixed"), dated);
    QCOMPARE(page->records.size(), 2);
    QCOMPARE(page->records.at(0).facts.status, std::optional(CallStatus::Ringing));
    QVERIFY(page->records.at(0).facts.fromNumber.isNull());
    QCOMPARE(page->records.at(1).facts.providerStatus, u"teleported"_s);
    QCOMPARE(page->records.at(1).facts.toNumber, u"12345"_s);
}

void QuoParserTest::noSignedLinkIsKept()
{
    const auto page = parseCallPage(recorded("dated_calls"), dated);
    for (const Record &record : page->records) {
        QVERIFY(!record.raw.contains("signature"));
        QVERIFY(!QJsonDocument::fromJson(record.raw).isNull());
    }
}

void QuoParserTest::whatMayTellMore_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<bool>("more");
    const QByteArray taken =
        R"("direction":"incoming","status":"answered","answeredAt":"2026-01-01T12:00:09Z")";
    QTest::newRow("taken") << taken << true;
    QTest::newRow("under way")
        << R"("direction":"incoming","status":"in-progress","answeredAt":"2026-01-01T12:00:09Z")"_ba << false;
    QTest::newRow("missed") << R"("direction":"incoming","status":"missed")"_ba << false;
    QTest::newRow("a message in the making")
        << R"("direction":"incoming","status":"missed","voicemail":{"id":"VM1","status":"in-progress"})"_ba
        << true;
}

void QuoParserTest::whatMayTellMore()
{
    QFETCH(QByteArray, fields);
    QFETCH(bool, more);
    const auto record = parseCall(R"({"data":{"id":"AC1",)" + fields + "}}", dated);
    QVERIFY(record);
    QCOMPARE(record->moreExpected, more);
}

void QuoParserTest::pagesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no data") << R"({"nextCursor":null})"_ba;
    QTest::newRow("data is an object") << R"({"data":{}})"_ba;
    QTest::newRow("a cursor that is none") << R"({"data":[],"nextCursor":5})"_ba;
    QTest::newRow("another shape") << R"({"result":{"rows":3,"ok":true}})"_ba;
    QTest::newRow("nothing") << QByteArray();
}

void QuoParserTest::pagesThatAreNone()
{
    QFETCH(QByteArray, body);
    const auto page = parseCallPage(body, dated);
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Error::Kind::BadReply);
}

void QuoParserTest::damagedPagesNeverCrash()
{
    const QByteArray whole = recorded("dated_calls");
    QRandomGenerator random(1);
    for (int i = 0; i < 2000; ++i) {
        QByteArray damaged = whole;
        for (int changes = random.bounded(1, 6); changes > 0; --changes)
            damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
        const auto page = parseCallPage(damaged, dated);
        QVERIFY(!page || page->itemCount == page->records.size() + page->setAside.size());
    }
}

void QuoParserTest::placesInAList()
{
    const ListPlace place{Surface::V1, u"conv-2"_s, 3, u"page \"2\""_s};
    QCOMPARE(placeOf(tokenOf(place), Surface::V1), std::optional(place));
    QVERIFY(!placeOf(tokenOf(place), Surface::Dated));
    const ListPlace cursor{.surface = Surface::Dated, .calls = u"c1"_s};
    QCOMPARE(placeOf(tokenOf(cursor), Surface::Dated), std::optional(cursor));
    QCOMPARE(placeOf(QString(), Surface::V1), std::optional(ListPlace{.surface = Surface::V1}));
    for (const QString &strange : {u"c1"_s, u"[]"_s, u"[\"v1\",null,null,-1]"_s, u"{}"_s})
        QVERIFY(!placeOf(strange, Surface::V1));
}

void QuoParserTest::recordings()
{
    CallFacts facts;
    const auto pending = readPart(u"recordings"_s, recorded("recordings"), {}, {}, facts);
    QVERIFY(pending && *pending);
    const QList<Recording> expected{{u"CR0001"_s, Recording::State::Available, 30s},
                                    {u"CR0002"_s, Recording::State::Pending, {}},
                                    {u"CR0003"_s, Recording::State::Gone, 5s},
                                    {u"CR0005"_s, Recording::State::Available, 8s}};
    QVERIFY(facts.recordings == expected);
    const auto none = readPart(u"recordings"_s, R"({"data":[]})", {}, {}, facts);
    QVERIFY(none && !*none);
}

void QuoParserTest::transcriptsOfSeveralParts()
{
    const CallFacts call = parseCallPage(recorded("dated_calls"), dated)->records.at(0).facts;
    CallFacts facts;
    const auto pending = readPart(u"transcripts"_s, recorded("transcripts"), call, dated.directory, facts);
    QVERIFY(pending && !*pending);
    const QList<Segment> expected{{u"Alex Front"_s, u"Front desk, good evening."_s, 400ms, 2100ms},
                                  {u"+12025550142"_s, u"Is parking included?"_s, 2300ms, 4000ms},
                                  {u"Front desk"_s, u"It is."_s, 51500ms, 52250ms}};
    QVERIFY(facts.segments == expected);
    QVERIFY(facts.transcript.startsWith(u"Alex Front: Front desk, good evening.\n+12025550142: Is"));
}

void QuoParserTest::theOlderTranscript()
{
    const CallFacts call = parseCallPage(recorded("v1_calls"), older)->records.at(0).facts;
    CallFacts facts;
    QVERIFY(readPart(u"call-transcripts"_s, recorded("v1_transcript"), call, older.directory, facts));
    QCOMPARE(facts.segments.size(), 2);
    QCOMPARE(facts.segments.at(0).speaker, u"Alex Front"_s);
    QVERIFY(facts.segments.at(1).start == 52300ms);
}

void QuoParserTest::theOlderSummaryAndVoicemail()
{
    CallFacts facts;
    QVERIFY(readPart(u"call-summaries"_s, recorded("v1_summary"), {}, {}, facts));
    QCOMPARE(facts.summary, u"Guest asked about parking."_s);
    QCOMPARE(facts.actionItems.size(), 1);
    CallFacts missed;
    missed.status = CallStatus::Missed;
    CallFacts message;
    QVERIFY(readPart(u"call-voicemails"_s, recorded("v1_voicemail"), missed, {}, message));
    QCOMPARE(message.status, std::optional(CallStatus::Voicemail));
    QCOMPARE(message.transcript, u"Please ring back."_s);
    QCOMPARE(message.recordings.at(0).id, u"VM0002"_s);
    CallFacts none;
    QVERIFY(readPart(u"call-voicemails"_s, R"({"data":{"id":null,"status":"absent"}})", missed, {}, none));
    QVERIFY(none == CallFacts());
}

void QuoParserTest::partsInTheMaking_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("transcript") << u"transcripts"_s
                                << R"({"data":[{"status":"in-progress","dialogue":null}]})"_ba;
    QTest::newRow("older transcript")
        << u"call-transcripts"_s << R"({"data":{"status":"in-progress","dialogue":null}})"_ba;
    QTest::newRow("older summary") << u"call-summaries"_s << R"({"data":{"status":"in-progress"}})"_ba;
    QTest::newRow("older voicemail") << u"call-voicemails"_s
                                     << R"({"data":{"id":"VM1","status":"in-progress"}})"_ba;
    QTest::newRow("recording") << u"call-recordings"_s
                               << R"({"data":[{"id":"CR1","status":"in-progress"}]})"_ba;
}

void QuoParserTest::partsInTheMaking()
{
    QFETCH(QString, part);
    QFETCH(QByteArray, body);
    CallFacts facts;
    const auto pending = readPart(part, body, {}, {}, facts);
    QVERIFY(pending && *pending);
    QVERIFY(facts.transcript.isNull() && facts.summary.isNull());
}

void QuoParserTest::partsOfAnotherShape_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("another object") << R"({"result":{"rows":3}})"_ba;
    QTest::newRow("a number") << R"({"data":5})"_ba;
    QTest::newRow("without a status") << R"({"data":{"dialogue":[]}})"_ba;
    QTest::newRow("nothing") << QByteArray();
}

void QuoParserTest::partsOfAnotherShape()
{
    QFETCH(QByteArray, body);
    CallFacts facts;
    for (const QString &part :
         {u"recordings"_s, u"transcripts"_s, u"call-summaries"_s, u"call-recordings"_s}) {
        const auto read = readPart(part, body, {}, {}, facts);
        QVERIFY2(!read, qPrintable(part));
        QCOMPARE(read.error().kind, Error::Kind::BadReply);
    }
}

void QuoParserTest::conversations()
{
    const auto page = parseConversations(recorded("conversations"));
    QVERIFY(page);
    QCOMPARE(page->next, u"conv-2"_s);
    const QList<Pair> expected{
        {u"PN0001"_s, u"+12025550142"_s}, {u"PN0001"_s, u"+12025550143"_s}, {u"PN0002"_s, u"+12025550142"_s}};
    QVERIFY(page->items == expected);
    QVERIFY(!parseConversations("[]"));
}

void QuoParserTest::contacts()
{
    const auto page = parseContacts(recorded("contacts"), dated.reading);
    QVERIFY(page);
    QVERIFY(page->next.isNull());
    QCOMPARE(page->items.size(), 3);
    QCOMPARE(page->items.at(0).name, u"Robin Guest"_s);
    QCOMPARE(page->items.at(0).phone, u"+12025550142"_s);
    QCOMPARE(page->items.at(0).email, u"robin@example.test"_s);
    QCOMPARE(page->items.at(1).name, u"Laundry"_s);
    QVERIFY(page->items.at(1).phone.isNull() && page->items.at(1).email.isNull());
    QCOMPARE(page->items.at(2).name, u"Flat Shape"_s);
}

void QuoParserTest::directories()
{
    Directory directory;
    const auto next = readUsers(
        R"({"data":[{"id":"US1","firstName":"Alex","lastName":"Front"},{"id":"US2","email":"b@example.test"},{"id":"US3"}],"nextPageToken":"t"})",
        directory);
    QVERIFY(next);
    QCOMPARE(*next, u"t"_s);
    QCOMPARE(directory.userNames,
             (QHash<QString, QString>{{u"US1"_s, u"Alex Front"_s}, {u"US2"_s, u"b@example.test"_s}}));
    QVERIFY(readPhoneNumbers(
        R"({"data":[{"id":"PN1","number":"+1 202-555-0100","name":"Desk","users":[{"id":"US2"}]},{"number":"x"}]})",
        {}, directory));
    QCOMPARE(directory.lines.size(), 1);
    QVERIFY(directory.lines.value(u"PN1"_s) == (Line{u"+12025550100"_s, u"Desk"_s, u"US2"_s}));
    QVERIFY(!readPhoneNumbers(R"({"data":{}})", {}, directory));
}

void QuoParserTest::errorDetails_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    QTest::newRow("dated") << R"({"title":"Bad Request","message":"Invalid cursor","docs":"x"})"_ba
                           << u"Bad Request: Invalid cursor"_s;
    QTest::newRow("v1") << R"({"message":"Too Many Participants","code":"0101400","status":400})"_ba
                        << u"Too Many Participants"_s;
    QTest::newRow("live v1") << R"({"error":{"message":"Not Found","key":"not-found"}})"_ba << u"Not Found"_s;
    QTest::newRow("other types") << R"({"message":5,"error":[]})"_ba << QString();
    QTest::newRow("no JSON") << "oops"_ba << QString();
}

void QuoParserTest::errorDetails()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, detail);
    QCOMPARE(parseErrorDetail(body), detail);
}

QTEST_APPLESS_MAIN(QuoParserTest)
#include "tst_quoparser.moc"
