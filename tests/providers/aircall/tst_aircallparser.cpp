// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/aircall/insights.h"
#include "models/providers/aircall/parser.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace callboard;
using namespace callboard::aircall;

Q_DECLARE_METATYPE(callboard::CallStatus)

namespace {

const Reading reading{AccountId{7}, {}};
const PagePlace secondPage{2, 50};

QByteArray recorded(const char *name)
{
    QFile file(QString::fromLatin1(TEST_DATA "/") + QString::fromLatin1(name) + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TimePoint at(qint64 seconds)
{
    return fromMs(seconds * 1000);
}

QByteArray pageOf(const QByteArray &calls, const QByteArray &meta = R"({"total":1,"per_page":50})")
{
    return "{\"meta\":" + meta + ",\"calls\":[" + calls + "]}";
}

CallFacts factsOf(const QByteArray &fields)
{
    const auto record = parseCall(R"({"call":{"id":1,"direction":"inbound",)" + fields + "}}", reading);
    return record ? record->facts : CallFacts();
}

} // namespace

class AircallParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfACall();
    void aVoicemailFromAHiddenCaller();
    void anOutboundCallNobodyTook();
    void outcomes_data();
    void outcomes();
    void badItemsAreSetAsideAndNeverBlockTheirPage();
    void unusualItemsAreKept();
    void noSignedLinkIsKept();
    void pagesFollowEachOther_data();
    void pagesFollowEachOther();
    void tokens_data();
    void tokens();
    void pagesThatAreNone_data();
    void pagesThatAreNone();
    void damagedPagesNeverCrash();
    void segmentsNameTheirSpeakers();
    void insights();
    void insightsWithoutContent();
    void insightsOfAnotherShape_data();
    void insightsOfAnotherShape();
    void contacts();
    void tagsAndUsers();
    void errorDetails_data();
    void errorDetails();
};

void AircallParserTest::everyFieldOfACall()
{
    const auto page = parseCallPage(recorded("calls"), reading, secondPage);
    QVERIFY(page);
    QCOMPARE(page->itemCount, 3);
    QCOMPARE(page->setAside, QList<SetAsideItem>());
    QCOMPARE(page->nextToken, u"3/50"_s);
    QVERIFY(!page->tooMany);
    CallFacts expected;
    expected.direction = Direction::Inbound;
    expected.status = CallStatus::Completed;
    expected.providerStatus = u"done"_s;
    expected.provider = u"aircall"_s;
    expected.fromNumber = u"+12025550142"_s;
    expected.toNumber = u"+12025550100"_s;
    expected.startedAt = at(1767225600);
    expected.answeredAt = at(1767225609);
    expected.endedAt = at(1767225671);
    expected.ring = 9s;
    expected.talk = 62s;
    expected.duration = 71s;
    expected.staffId = u"7001"_s;
    expected.staffName = u"Alex Front"_s;
    expected.guestId = u"55000000001"_s;
    expected.guestName = u"Robin Guest"_s;
    expected.references = {{u"line_id"_s, u"301"_s}, {u"line_name"_s, u"Front desk"_s}};
    expected.providerCallSid = u"900000101"_s;
    expected.carrierIds = {u"aircall:900000101"_s, u"aircall:CA00000000000000000000000000000101"_s};
    expected.recordings = {{u"900000101"_s, Recording::State::Available, {}}};
    expected.notes = u"Called about parking\n\nTold them it is free."_s;
    expected.tags = {u"late check-in"_s, u"VIP"_s};
    const Record first = page->records.at(0);
    QCOMPARE(first.ref, (RecordRef{AccountId{7}, u"900000101"_s}));
    QVERIFY(first.facts == expected);
    QVERIFY(first.moreExpected);
    QVERIFY(!first.details);
    QCOMPARE(commentsIn(first.raw).size(), 2);
}

void AircallParserTest::aVoicemailFromAHiddenCaller()
{
    const Record record = parseCallPage(recorded("calls"), reading, secondPage)->records.at(1);
    QCOMPARE(record.ref.providerCallId, u"2305843009213693999"_s);
    QCOMPARE(record.facts.status, std::optional(CallStatus::Voicemail));
    QCOMPARE(record.facts.fromNumber, u"withheld"_s);
    QCOMPARE(record.facts.staffName, u"Alex Front"_s);
    QCOMPARE(record.facts.references.value(u"missed_call_reason"_s), u"no_available_agent"_s);
    QCOMPARE(record.facts.recordings.at(0).id, u"2305843009213693999-voicemail"_s);
    QCOMPARE(record.facts.carrierIds, QStringList{u"aircall:2305843009213693999"_s});
    QVERIFY(record.facts.notes.isNull() && record.facts.guestId.isNull() && record.moreExpected);
}

void AircallParserTest::anOutboundCallNobodyTook()
{
    const Record record = parseCallPage(recorded("calls"), reading, secondPage)->records.at(2);
    QCOMPARE(record.facts.status, std::optional(CallStatus::Missed));
    QCOMPARE(record.facts.fromNumber, u"+12025550100"_s);
    QCOMPARE(record.facts.toNumber, u"+33612345678"_s);
    QCOMPARE(record.facts.guestName, u"Laundry"_s);
    QCOMPARE(record.facts.ring, std::optional<Seconds>(15s));
    QVERIFY(!record.facts.talk && !record.moreExpected);
}

void AircallParserTest::outcomes_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<CallStatus>("status");
    QTest::newRow("rings") << R"("status":"initial")"_ba << CallStatus::Ringing;
    QTest::newRow("speaks") << R"("status":"answered","answered_at":1767225609)"_ba << CallStatus::Active;
    QTest::newRow("spoke") << R"("status":"done","answered_at":1767225609,"voicemail":"x")"_ba
                           << CallStatus::Completed;
    QTest::newRow("left a message") << R"("status":"done","voicemail":"https://x"})"_ba.chopped(1)
                                    << CallStatus::Voicemail;
    QTest::newRow("nobody") << R"("status":"done","voicemail":null)"_ba << CallStatus::Missed;
    QTest::newRow("a new word, over")
        << R"("status":"parked","ended_at":1767225609)"_ba << CallStatus::Completed;
    QTest::newRow("a new word") << R"("status":"parked")"_ba << CallStatus::Active;
}

void AircallParserTest::outcomes()
{
    QFETCH(QByteArray, fields);
    QFETCH(CallStatus, status);
    QCOMPARE(factsOf(fields).status, std::optional(status));
}

void AircallParserTest::badItemsAreSetAsideAndNeverBlockTheirPage()
{
    const auto page = parseCallPage(recorded("mixed"), reading, {});
    QVERIFY(page);
    QCOMPARE(page->itemCount, 8);
    QStringList reasons;
    for (const SetAsideItem &item : page->setAside)
        reasons << item.providerCallId + u' ' + item.reason;
    const QStringList expected{u"900000203 direction: unknown word \"sideways\""_s,
                               u"900000204 started_at: expected number, got text"_s,
                               u"900000205 comments.content: expected text, got number"_s, u" id: missing"_s,
                               u" expected an object"_s};
    QCOMPARE(reasons, expected);
}

void AircallParserTest::unusualItemsAreKept()
{
    const auto page = parseCallPage(recorded("mixed"), reading, {});
    QCOMPARE(page->records.size(), 3);
    QCOMPARE(page->records.at(0).ref.providerCallId, u"900000201"_s);
    QVERIFY(page->records.at(0).facts.fromNumber.isNull());
    QCOMPARE(page->records.at(2).facts.providerStatus, u"parked"_s);
}

void AircallParserTest::noSignedLinkIsKept()
{
    const auto page = parseCallPage(recorded("calls"), reading, secondPage);
    for (const Record &record : page->records) {
        QVERIFY(!record.raw.contains("X-Amz") && !record.raw.contains("short.example"));
        QVERIFY(!QJsonDocument::fromJson(record.raw).isNull());
    }
    const auto one =
        parseCall(R"({"call":{"id":1,"direction":"inbound","voicemail":"https://x?s=1"}})", reading);
    QVERIFY(one && !one->raw.contains("s=1"));
}

void AircallParserTest::pagesFollowEachOther_data()
{
    QTest::addColumn<QByteArray>("meta");
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("next"); // null: the end
    QTest::addColumn<bool>("tooMany");
    QTest::newRow("more") << R"({"total":120,"per_page":50})"_ba << 2 << u"3/50"_s << false;
    QTest::newRow("last") << R"({"total":100,"per_page":50})"_ba << 2 << QString() << false;
    QTest::newRow("a link past the end")
        << R"({"total":100,"per_page":50,"next_page_link":"https://x"})"_ba << 2 << QString() << false;
    QTest::newRow("a smaller page than asked for")
        << R"({"total":100,"per_page":20})"_ba << 2 << u"3/50"_s << false;
    QTest::newRow("no total, not full") << R"({"per_page":50})"_ba << 2 << QString() << false;
    QTest::newRow("just below the wall")
        << R"({"total":9999,"per_page":50})"_ba << 199 << u"200/50"_s << false;
    QTest::newRow("at the wall") << R"({"total":10000,"per_page":50,"next_page_link":"https://x"})"_ba << 1
                                 << u"2/50"_s << true;
    QTest::newRow("past the wall") << R"({"total":20000,"per_page":50,"next_page_link":"https://x"})"_ba
                                   << 200 << QString() << true;
}

void AircallParserTest::pagesFollowEachOther()
{
    QFETCH(QByteArray, meta);
    QFETCH(int, page);
    QFETCH(QString, next);
    QFETCH(bool, tooMany);
    const auto parsed = parseCallPage(pageOf(R"({"id":1,"direction":"inbound"})", meta), reading, {page, 50});
    QVERIFY(parsed);
    QCOMPARE(parsed->nextToken, next);
    QCOMPARE(parsed->tooMany, tooMany);
}

void AircallParserTest::tokens_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<bool>("good");
    QTest::newRow("ours") << tokenOf({3, 50}) << true;
    QTest::newRow("the last below the wall") << u"200/50"_s << true;
    QTest::newRow("past the wall") << u"201/50"_s << false;
    QTest::newRow("a large page") << u"1/500"_s << false;
    QTest::newRow("nothing") << u""_s << false;
    QTest::newRow("a number") << u"3"_s << false;
    QTest::newRow("zero") << u"0/50"_s << false;
    QTest::newRow("words") << u"next/page"_s << false;
}

void AircallParserTest::tokens()
{
    QFETCH(QString, token);
    QFETCH(bool, good);
    QCOMPARE(placeOf(token, 0).has_value(), good);
    if (good)
        QCOMPARE(tokenOf(*placeOf(token, 0)), token);
}

void AircallParserTest::pagesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no calls") << R"({"meta":{"total":0}})"_ba;
    QTest::newRow("no meta") << R"({"calls":[]})"_ba;
    QTest::newRow("meta is a list") << R"({"meta":[],"calls":[]})"_ba;
    QTest::newRow("a total in words") << R"({"meta":{"total":"many"},"calls":[]})"_ba;
    QTest::newRow("another shape") << R"({"result":{"rows":3,"ok":true}})"_ba;
    QTest::newRow("a list") << "[]"_ba;
    QTest::newRow("nothing") << QByteArray();
}

void AircallParserTest::pagesThatAreNone()
{
    QFETCH(QByteArray, body);
    const auto page = parseCallPage(body, reading, {});
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Error::Kind::BadReply);
}

void AircallParserTest::damagedPagesNeverCrash()
{
    const QByteArray whole = recorded("calls");
    QRandomGenerator random(1);
    for (int i = 0; i < 2000; ++i) {
        QByteArray damaged = whole;
        for (int changes = random.bounded(1, 6); changes > 0; --changes)
            damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
        const auto page = parseCallPage(damaged, reading, secondPage);
        QVERIFY(!page || page->itemCount == page->records.size() + page->setAside.size());
    }
}

void AircallParserTest::segmentsNameTheirSpeakers()
{
    const Record call = parseCallPage(recorded("calls"), reading, secondPage)->records.at(0);
    Speakers speakers = speakersOf(call);
    QCOMPARE(speakers.users.value(u"7002"_s), u"Sam Night"_s);
    QCOMPARE(unknownSpeakers(recorded("transcription"), speakers), QStringList{u"7009"_s});
    CallFacts facts;
    QVERIFY(readTranscription(recorded("transcription"), speakers, facts));
    const QList<Segment> expected{{u"Alex Front"_s, u"Front desk, good evening."_s, 400ms, 2100ms},
                                  {u"Robin Guest"_s, u"Hi, is parking included?"_s, 2300ms, 4000ms},
                                  {u"Alex Front"_s, u"It is."_s, 4200ms, 5000ms},
                                  {u"ai_voice_agent"_s, u"Anything else?"_s, {}, {}}};
    QVERIFY(facts.segments == expected);
    QVERIFY(facts.transcript.startsWith(u"Alex Front: Front desk, good evening.\nRobin Guest: Hi"));

    speakers.guest = QString();
    speakers.users.insert(u"7009"_s, u"Kim Late"_s);
    CallFacts others;
    QVERIFY(readTranscription(recorded("transcription"), speakers, others));
    QCOMPARE(others.segments.at(1).speaker, u"+12025550142"_s);
    QCOMPARE(others.segments.at(2).speaker, u"Kim Late"_s);
}

void AircallParserTest::insights()
{
    CallFacts facts;
    QVERIFY(readSummary(recorded("summary"), facts));
    QVERIFY(readTopics(recorded("topics"), facts));
    QVERIFY(readSentiments(recorded("sentiment"), facts));
    QVERIFY(readSentiments(recorded("sentiments"), facts));
    QVERIFY(readActionItems(recorded("action_items"), facts));
    QVERIFY(readCustomSummary(recorded("custom_summary_result"), facts));
    QCOMPARE(facts.summary, u"The guest asked about parking."_s);
    QCOMPARE(facts.topics, (QStringList{u"parking"_s, u"breakfast"_s}));
    QCOMPARE(facts.sentiments, (QStringList{u"POSITIVE"_s, u"NEGATIVE"_s}));
    QVERIFY(facts.actionItems
            == (QList<ActionItem>{{u"Send the parking form"_s, false}, {u"Ring back"_s, true}}));
    QCOMPARE(facts.summaryDetailed, u"Reason\nParking\n\nMood\nGood"_s);
}

void AircallParserTest::insightsWithoutContent()
{
    CallFacts facts;
    QVERIFY(readTranscription(R"({"transcription":{"content":null}})", {}, facts));
    QVERIFY(readSummary(R"({"summary":{"content":null}})", facts));
    QVERIFY(readTopics(R"({"topic":{"content":[]}})", facts));
    QVERIFY(readSentiments(R"({"sentiments":{}})", facts));
    QVERIFY(readActionItems(R"({"action_items":[]})", facts));
    QVERIFY(readCustomSummary(R"({"custom_summary_result":{"summary_template_results":[]}})", facts));
    QVERIFY(facts == CallFacts());
}

void AircallParserTest::insightsOfAnotherShape_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("another object") << R"({"result":{"rows":3}})"_ba;
    QTest::newRow("a list") << "[]"_ba;
    QTest::newRow("other types")
        << R"({"transcription":1,"summary":2,"topic":3,"sentiment":4,"action_items":5,"summary_template_results":6})"_ba;
}

void AircallParserTest::insightsOfAnotherShape()
{
    QFETCH(QByteArray, body);
    CallFacts facts;
    QCOMPARE(readTranscription(body, {}, facts).error().kind, Error::Kind::BadReply);
    for (const auto read : {readSummary, readTopics, readSentiments, readActionItems, readCustomSummary})
        QCOMPARE(read(body, facts).error().kind, Error::Kind::BadReply);
}

void AircallParserTest::contacts()
{
    const auto part = parseContacts(recorded("contacts"), reading, {1, 50});
    QVERIFY(part);
    QVERIFY(!part->isLast);
    QCOMPARE(part->lastCreatedAt, fromIso(u"2026-01-01T00:00:00Z"));
    QCOMPARE(part->items.size(), 2);
    QCOMPARE(part->items.at(0).name, u"Robin Guest"_s);
    QCOMPARE(part->items.at(0).phone, u"+12025550142"_s);
    QCOMPARE(part->items.at(0).email, u"robin@example.test"_s);
    QCOMPARE(part->items.at(1).name, u"Laundry"_s);
    QVERIFY(part->items.at(1).phone.isNull());
    QVERIFY(parseContacts(recorded("contacts"), reading, {2, 50})->isLast);
}

void AircallParserTest::tagsAndUsers()
{
    const auto tags =
        parseTags(R"({"meta":{"total":51},"tags":[{"id":11,"name":"VIP"},{"id":12},{"name":"x"}]})", 1);
    QVERIFY(tags);
    QVERIFY(!tags->isLast);
    QCOMPARE(tags->items, (QList<NamedId>{{11, u"VIP"_s}}));
    const auto users = parseUsers(R"({"meta":{"total":1},"users":[{"id":7001,"name":"Alex"}]})", 1);
    QVERIFY(users && users->isLast);
    QVERIFY(!parseUsers(R"({"meta":{"total":1},"tags":[]})", 1));
}

void AircallParserTest::errorDetails_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    QTest::newRow("application") << R"({"error":"Bad Request","troubleshoot":"content is missing"})"_ba
                                 << u"Bad Request: content is missing"_s;
    QTest::newRow("gateway") << R"({"message":"Forbidden"})"_ba << u"Forbidden"_s;
    QTest::newRow("wall") << R"({"error":"x","data":null,"message":"BAD_REQUEST","troubleshoot":"y"})"_ba
                          << u"x: y"_s;
    QTest::newRow("other types") << R"({"error":5,"message":[]})"_ba << QString();
    QTest::newRow("no JSON") << "oops"_ba << QString();
}

void AircallParserTest::errorDetails()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, detail);
    QCOMPARE(parseErrorDetail(body), detail);
}

QTEST_APPLESS_MAIN(AircallParserTest)
#include "tst_aircallparser.moc"
