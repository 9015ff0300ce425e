// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/phonenumber.h"
#include "models/providers/ringcentral/insights.h"
#include "models/providers/ringcentral/parser.h"
#include "models/providers/ringcentral/results.h"
#include "models/providers/ringcentral/voicemail.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace callboard;
using namespace callboard::ringcentral;
using Kind = Error::Kind;

Q_DECLARE_METATYPE(callboard::CallStatus)

namespace {

const Reading reading{AccountId{3}, u"US"_s};

QByteArray fileData(const char *name)
{
    QFile file(QStringLiteral(TEST_DATA "/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A record of the log with @p fields besides what every one needs.
Result<Record> parsedWith(const QByteArray &fields)
{
    return parseCall(R"({"id":"A1","type":"Voice","startTime":"2026-01-01T12:00:00Z",)" + fields + "}",
                     reading);
}

TimePoint at(const char *text)
{
    return fromIso(QString::fromLatin1(text)).value();
}

} // namespace

class RingCentralParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSimpleRecord();
    void aDetailedRecordWithLegs();
    void everyWordOfTheSheet_data();
    void everyWordOfTheSheet();
    void aMessageMakesAVoicemail();
    void unknownWordsStay();
    void aCallInProgressHasNoEnd();
    void sides_data();
    void sides();
    void aHiddenCallerIsWithheld();
    void aLineIsNobody();
    void shortRecordingsAreGone();
    void strangeValues_data();
    void strangeValues();
    void aListWithoutItsFaxes();
    void changes();
    void changesWithoutATokenAreNone_data();
    void changesWithoutATokenAreNone();
    void extension();
    void notAnExtension_data();
    void notAnExtension();
    void insightsOfASession();
    void insightsOfARecording();
    void insightsThatAreNone_data();
    void insightsThatAreNone();
    void aVoicemail();
    void voicemailsThatAreNone_data();
    void voicemailsThatAreNone();
    void errorDetails_data();
    void errorDetails();
};

void RingCentralParserTest::aSimpleRecord()
{
    const QByteArray body = fileData("call_simple.json");
    const auto record = parseCall(body, reading);
    QVERIFY(record);
    QCOMPARE(record->ref, (RecordRef{AccountId{3}, u"AAAA0001"_s}));
    QCOMPARE(record->raw, body);
    const CallFacts &facts = record->facts;
    QCOMPARE(facts.direction, Direction::Inbound);
    QCOMPARE(facts.status, CallStatus::Completed);
    QCOMPARE(facts.providerStatus, u"Accepted"_s);
    QCOMPARE(facts.provider, u"ringcentral"_s);
    QCOMPARE(facts.fromNumber, u"+12025550142"_s);
    QCOMPARE(facts.toNumber, u"+12025550100"_s);
    QCOMPARE(facts.guestName, u"Robin Guest"_s);
    QCOMPARE(facts.staffId, u"2000001"_s);
    QCOMPARE(facts.staffName, u"Alex Front"_s);
    QCOMPARE(facts.startedAt, at("2026-01-01T12:00:00Z"));
    QCOMPARE(facts.endedAt, at("2026-01-01T12:01:02.120Z"));
    QCOMPARE(facts.duration, 62s);
    QVERIFY(!facts.answeredAt && !facts.talk && !facts.ring && !facts.createdAt);
    QCOMPARE(facts.providerCallSid, u"s-a0000000000000001"_s);
    QCOMPARE(facts.carrierIds,
             (QStringList{u"ringcentral:s-a0000000000000001"_s, u"ringcentral:11110001"_s}));
    QCOMPARE(facts.recordings, (QList<Recording>{{u"30001"_s, Recording::State::Available, {}}}));
    QVERIFY(facts.legs.isEmpty() && !record->isDeleted);
}

void RingCentralParserTest::aDetailedRecordWithLegs()
{
    const auto record = parseCall(fileData("call_detailed.json"), reading);
    QVERIFY(record);
    const CallFacts &facts = record->facts;
    QCOMPARE(facts.fromNumber, u"+12025550142"_s); // formatted there
    QCOMPARE(facts.toNumber, u"+12025550100"_s); // without its plus there
    QCOMPARE(facts.staffId, u"2000002"_s);
    QCOMPARE(facts.staffName, u"Sam Desk"_s); // the inner side names the queue
    QCOMPARE(facts.endedAt, at("2026-01-01T12:02:05.400Z"));
    QCOMPARE(facts.recordings.size(), 2);
    QCOMPARE(facts.recordings.at(0).id, u"30002"_s);
    QCOMPARE(facts.recordings.at(1).id, u"30003"_s);
    QCOMPARE(facts.legs.size(), 5);
    const Leg missed = facts.legs.at(1);
    QCOMPARE(missed.id, u"1"_s);
    QCOMPARE(missed.staffId, u"2000001"_s);
    QCOMPARE(missed.staffName, u"Alex Front"_s);
    QCOMPARE(missed.toNumber, u"101"_s);
    QCOMPARE(missed.status, CallStatus::Missed);
    QCOMPARE(missed.endedAt, at("2026-01-01T12:00:20Z"));
    const Leg taken = facts.legs.at(2);
    QCOMPARE(taken.id, u"p-a0000000000000002-3"_s);
    QCOMPARE(taken.status, CallStatus::Completed);
    QCOMPARE(taken.startedAt, at("2026-01-01T12:00:20Z"));
    QCOMPARE(taken.endedAt, at("2026-01-01T12:01:20.500Z"));
}

void RingCentralParserTest::everyWordOfTheSheet_data()
{
    QTest::addColumn<CallStatus>("status");
    using enum CallStatus;
    const QList<std::pair<CallStatus, QList<const char *>>> table{
        {Active, {"In Progress"}},
        {Completed,
         {"Accepted", "Call connected", "Answered Elsewhere", "Reply", "Callback requested", "Phone Login",
          "911", "933", "ACCEPTED", "call Connected "}},
        {Voicemail, {"Voicemail", "Sent to Voicemail"}},
        {Missed,
         {"Missed", "No Answer", "Hang Up", "Hang up", "Abandoned", "Declined", "Rejected", "Busy",
          "Answered Not Accepted", "Stopped"}},
        {Failed,
         {"Call Failed", "Call Failure", "Internal Error", "IP Phone Offline", "No Calling Credit",
          "Not Allowed", "Restricted Number", "Suspended account", "Wrong Number", "International Disabled",
          "International Restricted", "International Anything", "Blocked", "Carrier is not active",
          "EDGE trunk misconfigured", "Unknown"}}};
    for (const auto &[status, words] : table)
        for (const char *word : words)
            QTest::newRow(word) << status;
}

void RingCentralParserTest::everyWordOfTheSheet()
{
    QFETCH(CallStatus, status);
    const QByteArray word = QTest::currentDataTag();
    const auto record = parsedWith(R"("direction":"Inbound","duration":5,"result":")" + word + '"');
    QVERIFY(record);
    QCOMPARE(record->facts.status, status);
    QCOMPARE(record->facts.providerStatus, QString::fromLatin1(word));
}

void RingCentralParserTest::aMessageMakesAVoicemail()
{
    const auto record = parsedWith(
        R"("direction":"Inbound","duration":5,"result":"Missed","message":{"id":"5","type":"VoiceMail"})");
    QCOMPARE(record->facts.status, CallStatus::Voicemail);
    QCOMPARE(record->facts.providerStatus, u"Missed"_s);
    QCOMPARE(record->facts.recordings, (QList<Recording>{{u"message/5"_s, Recording::State::Available, {}}}));
    const auto fax =
        parsedWith(R"("direction":"Inbound","result":"Missed","message":{"id":"5","type":"Fax"})");
    QCOMPARE(fax->facts.status, CallStatus::Missed);
}

void RingCentralParserTest::unknownWordsStay()
{
    const auto over = parsedWith(R"("direction":"Inbound","duration":5,"result":"Teleported")");
    QCOMPARE(over->facts.status, CallStatus::Completed);
    QCOMPARE(over->facts.providerStatus, u"Teleported"_s);
    const auto open = parsedWith(R"("direction":"Inbound","result":"Teleporting")");
    QCOMPARE(open->facts.status, CallStatus::Active);
    const auto none = parsedWith(R"("direction":"Inbound")");
    QVERIFY(!none->facts.status);
}

void RingCentralParserTest::aCallInProgressHasNoEnd()
{
    const auto record = parsedWith(R"("direction":"Outbound","duration":5,"result":"In Progress")");
    QCOMPARE(record->facts.status, CallStatus::Active);
    QVERIFY(!record->facts.endedAt);
}

void RingCentralParserTest::sides_data()
{
    QTest::addColumn<QByteArray>("side");
    QTest::addColumn<QString>("number");
    QTest::newRow("E.164") << R"({"phoneNumber":"+442071234567"})"_ba << u"+442071234567"_s;
    QTest::newRow("no plus") << R"({"phoneNumber":"442071234567"})"_ba << u"+442071234567"_s;
    QTest::newRow("national") << R"({"phoneNumber":"2025550142"})"_ba << u"+12025550142"_s;
    QTest::newRow("formatted") << R"({"phoneNumber":"+1 (202) 555-0142"})"_ba << u"+12025550142"_s;
    QTest::newRow("short extension") << R"({"phoneNumber":"101"})"_ba << u"101"_s;
    QTest::newRow("extension only") << R"({"extensionNumber":"101","name":"Alex"})"_ba << u"101"_s;
    QTest::newRow("extension as a number") << R"({"extensionNumber":101})"_ba << u"101"_s;
    QTest::newRow("a word") << R"({"phoneNumber":"anonymous"})"_ba << u"withheld"_s;
    QTest::newRow("nothing") << "{}"_ba << QString();
    QTest::newRow("null") << "null"_ba << QString();
}

void RingCentralParserTest::sides()
{
    QFETCH(QByteArray, side);
    QFETCH(QString, number);
    const auto record = parsedWith(R"("direction":"Outbound","to":)" + side);
    QVERIFY(record);
    QCOMPARE(record->facts.toNumber, number);
}

void RingCentralParserTest::aHiddenCallerIsWithheld()
{
    for (const char *from : {R"(,"from":{"name":"Anonymous"})", R"(,"from":{})", ""}) {
        const auto record =
            parsedWith(R"("direction":"Inbound","to":{"phoneNumber":"+12025550100"})" + QByteArray(from));
        QVERIFY(record);
        QCOMPARE(record->facts.fromNumber, withheldNumber);
    }
    QVERIFY(parsedWith(R"("direction":"Outbound","to":{})")->facts.fromNumber.isNull());
}

void RingCentralParserTest::aLineIsNobody()
{
    const auto record =
        parsedWith(R"("direction":"Inbound","to":{"phoneNumber":"+12025550100","name":"Reception"})");
    QVERIFY(record->facts.staffId.isNull());
    QVERIFY(record->facts.staffName.isNull());
}

void RingCentralParserTest::shortRecordingsAreGone()
{
    const auto record = parsedWith(
        R"("direction":"Inbound","result":"Accepted","recording":{"id":"9"},"shortRecording":true)");
    QCOMPARE(record->facts.recordings, (QList<Recording>{{u"9"_s, Recording::State::Gone, {}}}));
}

void RingCentralParserTest::strangeValues_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QString>("problem");
    QTest::newRow("no id") << R"({"direction":"Inbound"})"_ba << u"id: missing"_s;
    QTest::newRow("no direction") << R"({"id":"A1"})"_ba << u"direction: missing"_s;
    QTest::newRow("another direction")
        << R"({"id":"A1","direction":"Up"})"_ba << u"direction: unknown word \"Up\""_s;
    QTest::newRow("a list as result")
        << R"({"id":"A1","direction":"Inbound","result":[1]})"_ba << u"result: expected text, got list"_s;
    QTest::newRow("not an object") << "[]"_ba << QString();
}

void RingCentralParserTest::strangeValues()
{
    QFETCH(QByteArray, item);
    QFETCH(QString, problem);
    const auto record = parseCall(item, reading);
    QVERIFY(!record);
    QCOMPARE(record.error().kind, Kind::BadReply);
    if (!problem.isNull())
        QCOMPARE(record.error().detail, problem);
}

void RingCentralParserTest::aListWithoutItsFaxes()
{
    const auto page = parseCallPage(fileData("list.json"), reading);
    QVERIFY(page);
    QCOMPARE(page->records.size(), 1);
    QCOMPARE(page->records.at(0).facts.staffName, u"Alex Front"_s);
    QCOMPARE(page->records.at(0).facts.guestName, u"Robin Guest"_s);
    QStringList aside;
    for (const SetAsideItem &item : page->setAside)
        aside << item.providerCallId;
    QCOMPARE(aside, (QStringList{u"A2"_s, u"A3"_s, QString()})); // faxes are not among them
    QCOMPARE(
        page->nextToken,
        u"https://platform.ringcentral.com/restapi/v1.0/account/1/call-log?view=Detailed&page=2&perPage=3"_s);
    QCOMPARE(parseCallPage("{}", reading).error().kind, Kind::BadReply);
    QVERIFY(parseCallPage(R"({"records":[],"navigation":{}})", reading)->nextToken.isNull());
}

void RingCentralParserTest::changes()
{
    const auto page = parseChanges(fileData("changes.json"), reading);
    QVERIFY(page);
    QCOMPARE(page->records.size(), 2);
    QCOMPARE(page->records.at(0).facts.ring, 20s);
    QVERIFY(!page->records.at(0).isDeleted);
    QVERIFY(page->records.at(1).isDeleted);
    QCOMPARE(page->changeToken, u"token-2"_s);
    QCOMPARE(page->nextToken, u"token-2"_s);
    const auto last = parseChanges(R"({"records":[],"syncInfo":{"syncToken":"t3"}})", reading);
    QCOMPARE(last->changeToken, u"t3"_s);
    QVERIFY(last->nextToken.isNull());
}

void RingCentralParserTest::changesWithoutATokenAreNone_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no info") << R"({"records":[]})"_ba;
    QTest::newRow("no token") << R"({"records":[],"syncInfo":{}})"_ba;
    QTest::newRow("no records") << R"({"syncInfo":{"syncToken":"t"}})"_ba;
    QTest::newRow("a bare list") << "[]"_ba;
}

void RingCentralParserTest::changesWithoutATokenAreNone()
{
    QFETCH(QByteArray, body);
    QCOMPARE(parseChanges(body, reading).error().kind, Kind::BadReply);
}

void RingCentralParserTest::extension()
{
    const auto facts = parseExtension(fileData("extension.json"));
    QVERIFY(facts);
    QCOMPARE(facts->title, u"Seaside Hotel"_s);
    QCOMPARE(facts->timeZone, u"Europe/Paris"_s);
    QCOMPARE(facts->options.value(u"country"_s), u"FR"_s);
    QCOMPARE(parseExtension(R"({"id":1,"extensionNumber":"1","name":"Alex"})")->title, u"Alex"_s);
}

void RingCentralParserTest::notAnExtension_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("something else") << R"({"id":"cal_1","direction":"inbound"})"_ba;
    QTest::newRow("empty") << "{}"_ba;
    QTest::newRow("a list") << "[]"_ba;
}

void RingCentralParserTest::notAnExtension()
{
    QFETCH(QByteArray, body);
    QCOMPARE(parseExtension(body).error().kind, Kind::BadReply);
}

void RingCentralParserTest::insightsOfASession()
{
    const auto facts = parseInsights(fileData("insights_session.json"));
    QVERIFY(facts);
    QCOMPARE(facts->segments.size(), 4);
    QCOMPARE(facts->segments.at(0), (Segment{u"Alex Front"_s, u"Front desk."_s, 400ms, 2100ms}));
    QCOMPARE(facts->segments.at(1), (Segment{u"Robin Guest"_s, u"مرحبا"_s, {}, 3000ms}));
    QCOMPARE(facts->segments.at(2), (Segment{u"S9"_s, u"Hm."_s, {}, {}}));
    QCOMPARE(facts->segments.at(3),
             (Segment{u"Sam Desk"_s, u"Sam speaking."_s, 250ms, 1500ms})); // it came later
    QCOMPARE(facts->transcript,
             u"Alex Front: Front desk.\nRobin Guest: مرحبا\nS9: Hm.\nSam Desk: Sam speaking."_s);
    QCOMPARE(facts->summary, u"Guest asked about parking.\nThe form was promised."_s);
    QCOMPARE(facts->summaryDetailed, u"Parking\nForm"_s);
    QCOMPARE(facts->notes, u"Wants a shaded place."_s);
    QCOMPARE(facts->sentiments, (QStringList{u"Positive"_s, u"Neutral"_s}));
    QCOMPARE(facts->actionItems, (QList<ActionItem>{{u"Send the parking form"_s, false}}));
}

void RingCentralParserTest::insightsOfARecording()
{
    const auto facts = parseInsights(R"({"title":"x","insights":{"Summary":[{"value":"Short."}]}})");
    QVERIFY(facts);
    QCOMPARE(facts->summary, u"Short."_s);
    QVERIFY(facts->transcript.isNull() && facts->notes.isNull());
    QVERIFY(parseInsights(R"({"records":[]})"));
}

void RingCentralParserTest::insightsThatAreNone_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("something else") << R"({"message":"hello"})"_ba;
    QTest::newRow("not an object") << "[]"_ba;
    QTest::newRow("no JSON") << "x"_ba;
}

void RingCentralParserTest::insightsThatAreNone()
{
    QFETCH(QByteArray, body);
    QCOMPARE(parseInsights(body).error().kind, Kind::BadReply);
}

void RingCentralParserTest::aVoicemail()
{
    const auto voicemail = parseVoicemail(fileData("voicemail.json"));
    QVERIFY(voicemail);
    QCOMPARE(voicemail->length, 27s);
    QCOMPARE(
        voicemail->transcript,
        QUrl(
            u"https://media.ringcentral.com/restapi/v1.0/account/1/extension/2/message-store/5/content/7"_s));
    QVERIFY(!voicemail->isBeingWritten);
    const auto pending =
        parseVoicemail(R"({"id":"5","vmTranscriptionStatus":"InProgress","attachments":[1]})");
    QVERIFY(pending && pending->isBeingWritten && pending->transcript.isEmpty() && !pending->length);
    QCOMPARE(messageUriIn(R"({"id":"A1","message":{"id":"5","uri":"https://x.test/5"}})"),
             QUrl(u"https://x.test/5"_s));
    QVERIFY(messageUriIn(R"({"id":"A1"})").isEmpty());
}

void RingCentralParserTest::voicemailsThatAreNone_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no id") << R"({"attachments":[]})"_ba;
    QTest::newRow("a list") << "[]"_ba;
    QTest::newRow("no JSON") << "x"_ba;
}

void RingCentralParserTest::voicemailsThatAreNone()
{
    QFETCH(QByteArray, body);
    QCOMPARE(parseVoicemail(body).error().kind, Kind::BadReply);
}

void RingCentralParserTest::errorDetails_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    QTest::newRow("with a list")
        << R"({"errorCode":"InsufficientPermissions","message":"x","errors":[{"errorCode":"CMN-408","message":"User needs to have permission","permissionName":"FullCompanyCallLog"}]})"_ba
        << u"CMN-408: User needs to have permission [FullCompanyCallLog]"_s;
    QTest::newRow("the right in the words")
        << R"({"errorCode":"CMN-401","message":"needs [ReadCallLog] permission","permissionName":"ReadCallLog"})"_ba
        << u"CMN-401: needs [ReadCallLog] permission"_s;
    QTest::newRow("OAuth")
        << R"({"error":"invalid_grant","errors":[{"errorCode":"OAU-213"}],"error_description":"Gone"})"_ba
        << u"invalid_grant: Gone"_s;
    QTest::newRow("code only") << R"({"errorCode":"TokenInvalid"})"_ba << u"TokenInvalid"_s;
    QTest::newRow("none") << "{}"_ba << QString();
    QTest::newRow("no JSON") << "oops"_ba << QString();
}

void RingCentralParserTest::errorDetails()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, detail);
    QCOMPARE(parseErrorDetail(body), detail);
}

QTEST_GUILESS_MAIN(RingCentralParserTest)
#include "tst_ringcentralparser.moc"
