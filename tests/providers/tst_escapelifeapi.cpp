// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/escapelife/escapelifeapi.h"
#include "tests/support/rawserver.h"

#include <QCoroTask>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace callboard;
using test::RawServer;
using Kind = Error::Kind;
using Then = RawServer::Then;

Q_DECLARE_METATYPE(callboard::Error::Kind)
Q_DECLARE_METATYPE(callboard::Field)

namespace {

const QByteArray callJson = R"({"id":"cal_1","direction":"inbound","status":"completed","notes":"now"})";
const QByteArray pageJson = "{\"data\":[" + callJson + "]}";
const QByteArray refused = R"({"detail":"API key not found","status_code":401})";

/// One conversation: what the server will say, and an API that talks to it.
struct Talk {
    RawServer server;
    std::unique_ptr<EscapelifeApi> api;

    explicit Talk(const QMap<QString, QString> &options = {})
    {
        Account account;
        account.id = AccountId{3};
        account.baseUrl = server.url();
        account.options = options;
        HttpConfig config;
        config.firstBackoff = 1ms;
        config.maxTries = 2;
        config.idleTimeout = 2s;
        api = std::make_unique<EscapelifeApi>(ProviderContext{account, "sk_test_123456\n", config});
    }
    void itAnswers(int status, const QByteArray &body) { server.say(RawServer::reply(status, body)); }
    QByteArray bodyOf(int request) const { return server.requests().at(request).body; }
    QJsonObject jsonOf(int request) const { return QJsonDocument::fromJson(bodyOf(request)).object(); }
};

/// We sent exactly these, and nothing more.
#define WE_SENT(talk, ...)                                                                                   \
    QCOMPARE((talk).server.lines(), (QList<QByteArray>{__VA_ARGS__}));                                       \
    QCOMPARE((talk).server.surplus(), 0)

} // namespace

class EscapelifeApiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listingCalls_data();
    void listingCalls();
    void listingWithTheVendorsFilters();
    void aKeyIsTrimmedAndSentInTheDocumentedHeader();

    void a401TriesTheOtherHeaderOnce();
    void theOtherHeaderIsRemembered();
    void aRevokedKeyIsTriedTwiceAndThenNoMore();
    void aWriteIsSafeToRepeatAfter401();

    void testReadsTheProperty();
    void testFallsBackToCalls_data();
    void testFallsBackToCalls();
    void testTellsAboutAWrongKey();

    void fetchingACall();
    void aDeletedCallIsNotFound();
    void idsCannotReachOtherPaths_data();
    void idsCannotReachOtherPaths();

    void updatingFields_data();
    void updatingFields();
    void fieldsItDoesNotHave();
    void patchBecomesPutAfter405();
    void theVerbIsRemembered();
    void anUpdateWithoutAnAnswerIsReadBack_data();
    void anUpdateWithoutAnAnswerIsReadBack();
    void anUpdateThatGotLostIsInDoubt();
    void refusedUpdatesGiveTheVendorsWords();

    void creatingACall();
    void creatingWithEveryField();
    void creatingNeedsDirectionAndNumbers();
    void aCreationWithAStrangeAnswerIsInDoubt();

    void deleting_data();
    void deleting();

    void guestsAreListedOrNotSupported_data();
    void guestsAreListedOrNotSupported();
    void savingAGuest_data();
    void savingAGuest();
    void aGuestNeedsBothNames();
    void aSavedGuestWithAStrangeAnswerIsInDoubt_data();
    void aSavedGuestWithAStrangeAnswerIsInDoubt();
    void aRefusedGuestGivesTheVendorsWords();
    void summary();
    void theRegistryMakesIt();
};

void EscapelifeApiTest::listingCalls_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("largest page") << 0 << 0 << "GET /v1/calls?limit=200&offset=0"_ba;
    QTest::newRow("some") << 180 << 50 << "GET /v1/calls?limit=50&offset=180"_ba;
    QTest::newRow("more than allowed") << 0 << 1000 << "GET /v1/calls?limit=200&offset=0"_ba;
    QTest::newRow("before the start") << -5 << 1 << "GET /v1/calls?limit=1&offset=0"_ba;
}

void EscapelifeApiTest::listingCalls()
{
    QFETCH(int, offset);
    QFETCH(int, limit);
    QFETCH(QByteArray, line);
    Talk talk;
    talk.itAnswers(200, pageJson);
    const auto page = QCoro::waitFor(talk.api->listCalls({.offset = offset, .limit = limit}));
    QVERIFY(page);
    QCOMPARE(page->records.at(0).ref, (RecordRef{AccountId{3}, u"cal_1"_s}));
    WE_SENT(talk, line);
}

void EscapelifeApiTest::listingWithTheVendorsFilters()
{
    Talk talk;
    talk.itAnswers(200, "[]");
    const escapelife::ListFilter filter{Direction::Outbound, CallStatus::Voicemail, u"quo"_s,
                                        u"gst&offset=9 +"_s};
    QVERIFY(QCoro::waitFor(talk.api->listCalls({.limit = 10}, filter)));
    WE_SENT(talk,
            "GET /v1/calls?limit=10&offset=0&direction=outbound&status=voicemail&provider=openphone"
            "&guest_id=gst%26offset%3D9%20%2B");
}

void EscapelifeApiTest::aKeyIsTrimmedAndSentInTheDocumentedHeader()
{
    Talk talk;
    talk.itAnswers(200, "[]");
    QVERIFY(QCoro::waitFor(talk.api->listCalls({})));
    QCOMPARE(talk.server.requests().at(0).headers.value("x-api-key"), "sk_test_123456"_ba);
    QVERIFY(!talk.server.requests().at(0).headers.contains("authorization"));
}

void EscapelifeApiTest::a401TriesTheOtherHeaderOnce()
{
    Talk talk;
    talk.itAnswers(401, refused);
    talk.itAnswers(200, "[]");
    talk.itAnswers(200, "[]");
    QVERIFY(QCoro::waitFor(talk.api->listCalls({.limit = 1})));
    QVERIFY(QCoro::waitFor(talk.api->listCalls({.limit = 1})));
    const QByteArray line = "GET /v1/calls?limit=1&offset=0";
    WE_SENT(talk, line, line, line);
    for (const int request : {1, 2}) {
        QCOMPARE(talk.server.requests().at(request).headers.value("authorization"),
                 "Bearer sk_test_123456"_ba);
        QVERIFY(!talk.server.requests().at(request).headers.contains("x-api-key"));
    }
    QCOMPARE(talk.api->learntOptions().value(u"auth"_s), u"bearer"_s);
}

void EscapelifeApiTest::theOtherHeaderIsRemembered()
{
    Talk talk({{u"auth"_s, u"bearer"_s}});
    talk.itAnswers(200, "[]");
    QVERIFY(QCoro::waitFor(talk.api->listCalls({.limit = 1})));
    QCOMPARE(talk.server.requests().at(0).headers.value("authorization"), "Bearer sk_test_123456"_ba);
    QVERIFY(talk.api->learntOptions().isEmpty());
}

void EscapelifeApiTest::aRevokedKeyIsTriedTwiceAndThenNoMore()
{
    Talk talk;
    for (int i = 0; i < 3; ++i)
        talk.itAnswers(401, refused);
    const auto first = QCoro::waitFor(talk.api->listCalls({.limit = 1}));
    QCOMPARE(first.error().kind, Kind::Unauthorised);
    QCOMPARE(first.error().detail, u"API key not found"_s);
    QCOMPARE(QCoro::waitFor(talk.api->listCalls({.limit = 1})).error().kind, Kind::Unauthorised);
    QCOMPARE(talk.server.requests().size(), 3);
    QVERIFY(talk.server.requests().at(2).headers.contains("x-api-key"));
    QVERIFY(talk.api->learntOptions().isEmpty());
}

void EscapelifeApiTest::aWriteIsSafeToRepeatAfter401()
{
    Talk talk;
    talk.itAnswers(401, refused);
    talk.itAnswers(200, callJson);
    QVERIFY(QCoro::waitFor(talk.api->updateCall(u"cal_1"_s, Field::Notes, u"now"_s)));
    WE_SENT(talk, "PATCH /v1/calls/cal_1", "PATCH /v1/calls/cal_1");
    QCOMPARE(talk.bodyOf(1), R"({"notes":"now"})"_ba);
}

void EscapelifeApiTest::testReadsTheProperty()
{
    Talk talk;
    talk.itAnswers(401, refused);
    talk.itAnswers(200, R"({"data":[{"id":"pty_1","name":"Sea View","timezone":"Europe/Lisbon"}]})");
    const auto facts = QCoro::waitFor(talk.api->test());
    QVERIFY(facts);
    QCOMPARE(*facts, (AccountFacts{u"Sea View"_s, u"Europe/Lisbon"_s, {{u"auth"_s, u"bearer"_s}}}));
    WE_SENT(talk, "GET /v1/properties", "GET /v1/properties");
}

void EscapelifeApiTest::testFallsBackToCalls_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("no right") << 403;
    QTest::newRow("no route") << 404;
    QTest::newRow("no such verb") << 405;
}

void EscapelifeApiTest::testFallsBackToCalls()
{
    QFETCH(int, status);
    Talk talk;
    talk.itAnswers(status, R"({"detail":"no"})");
    talk.itAnswers(200, pageJson);
    const auto facts = QCoro::waitFor(talk.api->test());
    QVERIFY(facts);
    QCOMPARE(*facts, AccountFacts());
    WE_SENT(talk, "GET /v1/properties", "GET /v1/calls?limit=1&offset=0");
}

void EscapelifeApiTest::testTellsAboutAWrongKey()
{
    Talk talk;
    talk.itAnswers(401, refused);
    talk.itAnswers(401, refused);
    const auto facts = QCoro::waitFor(talk.api->test());
    QCOMPARE(facts.error().kind, Kind::Unauthorised);
    WE_SENT(talk, "GET /v1/properties", "GET /v1/properties");
}

void EscapelifeApiTest::fetchingACall()
{
    Talk talk;
    talk.itAnswers(200, "{\"data\":" + callJson + '}');
    const auto record = QCoro::waitFor(talk.api->fetchCall(u"cal_1"_s));
    QVERIFY(record);
    QCOMPARE(record->raw, callJson);
    WE_SENT(talk, "GET /v1/calls/cal_1");
}

void EscapelifeApiTest::aDeletedCallIsNotFound()
{
    Talk talk;
    talk.itAnswers(404, R"({"detail":"Call not found"})");
    const auto record = QCoro::waitFor(talk.api->fetchCall(u"cal_1"_s));
    QCOMPARE(record.error().kind, Kind::NotFound);
    WE_SENT(talk, "GET /v1/calls/cal_1");
}

void EscapelifeApiTest::idsCannotReachOtherPaths_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("line"); // empty: not sent
    QTest::newRow("slash") << u"../guests"_s << "GET /v1/calls/..%2Fguests"_ba;
    QTest::newRow("query") << u"a?b=c&d#e"_s << "GET /v1/calls/a%3Fb%3Dc%26d%23e"_ba;
    QTest::newRow("line break") << u"a\r\nX: 1"_s << "GET /v1/calls/a%0D%0AX%3A%201"_ba;
    QTest::newRow("per cent") << u"a%2Fb"_s << "GET /v1/calls/a%252Fb"_ba;
    QTest::newRow("dots") << u".."_s << QByteArray();
    QTest::newRow("empty") << u""_s << QByteArray();
    QTest::newRow("made here") << newLocalCallId() << QByteArray();
}

void EscapelifeApiTest::idsCannotReachOtherPaths()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, line);
    Talk talk;
    talk.server.answerWith([](const RawServer::Request &) {
        return RawServer::Answer{RawServer::reply(404, R"({"detail":"Call not found"})")};
    });
    QCOMPARE(QCoro::waitFor(talk.api->fetchCall(id)).error().kind, Kind::NotFound);
    QCOMPARE(talk.server.lines(), line.isEmpty() ? QList<QByteArray>() : QList<QByteArray>{line});
}

void EscapelifeApiTest::updatingFields_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("notes") << Field::Notes << u"caf\u00e9 \"1\"\n"_s << R"({"notes":"café \"1\"\n"})"_ba;
    QTest::newRow("cleared notes") << Field::Notes << QString() << R"({"notes":""})"_ba;
    QTest::newRow("summary") << Field::Summary << u"s"_s << R"({"summary":"s"})"_ba;
    QTest::newRow("transcript") << Field::Transcript << u"t"_s << R"({"transcript":"t"})"_ba;
    QTest::newRow("recording") << Field::RecordingUrl << u"https://a.example/r"_s
                               << R"({"recording_url":"https://a.example/r"})"_ba;
    QTest::newRow("guest") << Field::Guest << u"gst_1"_s << R"({"guest_id":"gst_1"})"_ba;
    QTest::newRow("unlinked guest") << Field::Guest << u""_s << R"({"guest_id":null})"_ba;
    QTest::newRow("staff") << Field::Staff << u"stf_1"_s << R"({"staff_id":"stf_1"})"_ba;
}

void EscapelifeApiTest::updatingFields()
{
    QFETCH(Field, field);
    QFETCH(QString, value);
    QFETCH(QByteArray, body);
    Talk talk;
    talk.itAnswers(200, callJson);
    const auto record = QCoro::waitFor(talk.api->updateCall(u"cal_1"_s, field, value));
    QVERIFY(record);
    QCOMPARE(record->facts.notes, u"now"_s);
    WE_SENT(talk, "PATCH /v1/calls/cal_1");
    QCOMPARE(talk.bodyOf(0), body);
}

void EscapelifeApiTest::fieldsItDoesNotHave()
{
    Talk talk;
    for (const Field field : {Field::Status, Field::Ticket, Field::Reservation, Field::Tags})
        QCOMPARE(QCoro::waitFor(talk.api->updateCall(u"cal_1"_s, field, u"x"_s)).error().kind,
                 Kind::NotSupported);
    QVERIFY(talk.server.requests().isEmpty());
}

void EscapelifeApiTest::patchBecomesPutAfter405()
{
    Talk talk;
    talk.itAnswers(405, R"({"detail":"Method Not Allowed"})");
    talk.itAnswers(200, callJson);
    talk.itAnswers(200, callJson);
    QVERIFY(QCoro::waitFor(talk.api->updateCall(u"cal_1"_s, Field::Notes, u"a"_s)));
    QVERIFY(QCoro::waitFor(talk.api->updateCall(u"cal_1"_s, Field::Notes, u"b"_s)));
    WE_SENT(talk, "PATCH /v1/calls/cal_1", "PUT /v1/calls/cal_1", "PUT /v1/calls/cal_1");
    QCOMPARE(talk.bodyOf(1), R"({"notes":"a"})"_ba);
    QCOMPARE(talk.api->learntOptions().value(u"update_verb"_s), u"put"_s);
}

void EscapelifeApiTest::theVerbIsRemembered()
{
    Talk talk({{u"update_verb"_s, u"put"_s}});
    talk.itAnswers(200, callJson);
    QVERIFY(QCoro::waitFor(talk.api->updateCall(u"cal_1"_s, Field::Notes, u"a"_s)));
    WE_SENT(talk, "PUT /v1/calls/cal_1");
}

void EscapelifeApiTest::anUpdateWithoutAnAnswerIsReadBack_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("204") << RawServer::head(204, {});
    QTest::newRow("only ok") << RawServer::reply(200, R"({"ok":true})");
    QTest::newRow("another call") << RawServer::reply(200, R"({"id":"cal_2","direction":"inbound"})");
}

void EscapelifeApiTest::anUpdateWithoutAnAnswerIsReadBack()
{
    QFETCH(QByteArray, answer);
    Talk talk;
    talk.server.say(answer);
    talk.itAnswers(200, callJson);
    const auto record = QCoro::waitFor(talk.api->updateCall(u"cal_1"_s, Field::Notes, u"now"_s));
    QVERIFY(record);
    QCOMPARE(record->facts.notes, u"now"_s);
    WE_SENT(talk, "PATCH /v1/calls/cal_1", "GET /v1/calls/cal_1");
}

void EscapelifeApiTest::anUpdateThatGotLostIsInDoubt()
{
    Talk talk;
    talk.server.say({}, Then::Close);
    const auto record = QCoro::waitFor(talk.api->updateCall(u"cal_1"_s, Field::Notes, u"now"_s));
    QCOMPARE(record.error().kind, Kind::UnknownOutcome);
    WE_SENT(talk, "PATCH /v1/calls/cal_1");
}

void EscapelifeApiTest::refusedUpdatesGiveTheVendorsWords()
{
    Talk talk;
    talk.itAnswers(422, R"({"detail":[{"loc":["body","notes"],"msg":"too long","type":"x"}]})");
    const auto record = QCoro::waitFor(talk.api->updateCall(u"cal_1"_s, Field::Notes, u"now"_s));
    QCOMPARE(record.error().kind, Kind::Rejected);
    QCOMPARE(record.error().detail, u"notes: too long"_s);
    QCOMPARE(record.error().httpStatus, 422);
    WE_SENT(talk, "PATCH /v1/calls/cal_1");
}

void EscapelifeApiTest::creatingACall()
{
    Talk talk({{u"country"_s, u"FR"_s}});
    talk.itAnswers(201, callJson);
    NewCall call;
    call.facts.direction = Direction::Inbound;
    call.facts.fromNumber = u"06 12 34 56 78"_s;
    call.facts.toNumber = u"+1 202 555 0100"_s;
    const auto record = QCoro::waitFor(talk.api->createCall(call));
    QVERIFY(record);
    QCOMPARE(record->ref.providerCallId, u"cal_1"_s);
    WE_SENT(talk, "POST /v1/calls");
    const QJsonObject expected{{u"direction"_s, u"inbound"_s},
                               {u"from_number"_s, u"+33612345678"_s},
                               {u"to_number"_s, u"+12025550100"_s},
                               {u"status"_s, u"completed"_s}};
    QCOMPARE(talk.jsonOf(0), expected);
}

void EscapelifeApiTest::creatingWithEveryField()
{
    Talk talk;
    talk.itAnswers(200, callJson);
    NewCall call;
    call.recordingUrl = u"https://a.example/r"_s;
    CallFacts &facts = call.facts;
    facts.direction = Direction::Outbound;
    facts.status = CallStatus::Missed;
    facts.provider = u"quo"_s;
    facts.fromNumber = u"+12025550100"_s;
    facts.toNumber = u"+12025550142"_s;
    facts.duration = 187s;
    facts.transcript = u"t"_s;
    facts.summary = u"s"_s;
    facts.notes = u"n"_s;
    facts.guestId = u"gst_1"_s;
    facts.staffId = u"stf_1"_s;
    QVERIFY(QCoro::waitFor(talk.api->createCall(call)));
    const QJsonObject expected{{u"direction"_s, u"outbound"_s},
                               {u"status"_s, u"missed"_s},
                               {u"provider"_s, u"openphone"_s},
                               {u"from_number"_s, u"+12025550100"_s},
                               {u"to_number"_s, u"+12025550142"_s},
                               {u"duration_seconds"_s, 187},
                               {u"recording_url"_s, u"https://a.example/r"_s},
                               {u"transcript"_s, u"t"_s},
                               {u"summary"_s, u"s"_s},
                               {u"notes"_s, u"n"_s},
                               {u"guest_id"_s, u"gst_1"_s},
                               {u"staff_id"_s, u"stf_1"_s}};
    QCOMPARE(talk.jsonOf(0), expected);
}

void EscapelifeApiTest::creatingNeedsDirectionAndNumbers()
{
    Talk talk;
    NewCall whole;
    whole.facts.direction = Direction::Inbound;
    whole.facts.fromNumber = u"+12025550142"_s;
    whole.facts.toNumber = u"+12025550100"_s;
    NewCall noDirection = whole;
    noDirection.facts.direction.reset();
    NewCall noFrom = whole;
    noFrom.facts.fromNumber = u" "_s;
    NewCall noTo = whole;
    noTo.facts.toNumber.clear();
    for (const NewCall &call : {noDirection, noFrom, noTo})
        QCOMPARE(QCoro::waitFor(talk.api->createCall(call)).error().kind, Kind::Invalid);
    QVERIFY(talk.server.requests().isEmpty());
}

void EscapelifeApiTest::aCreationWithAStrangeAnswerIsInDoubt()
{
    Talk talk;
    talk.itAnswers(200, R"({"ok":true})");
    NewCall call;
    call.facts.direction = Direction::Inbound;
    call.facts.fromNumber = u"+12025550142"_s;
    call.facts.toNumber = u"+12025550100"_s;
    QCOMPARE(QCoro::waitFor(talk.api->createCall(call)).error().kind, Kind::UnknownOutcome);
    WE_SENT(talk, "POST /v1/calls");
}

void EscapelifeApiTest::deleting_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("done");
    QTest::newRow("204") << 204 << QByteArray() << true;
    QTest::newRow("200") << 200 << R"({"deleted":true})"_ba << true;
    QTest::newRow("200 without words") << 200 << QByteArray() << true;
    QTest::newRow("gone already") << 404 << R"({"detail":"Call not found"})"_ba << true;
    QTest::newRow("no right") << 403 << R"({"detail":"scope"})"_ba << false;
    QTest::newRow("a proxy's 404") << 404 << "<html></html>"_ba << false;
}

void EscapelifeApiTest::deleting()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, done);
    Talk talk;
    talk.server.say(status == 204 ? RawServer::head(204, {}) : RawServer::reply(status, body));
    QCOMPARE(QCoro::waitFor(talk.api->deleteCall(u"cal_1"_s)).has_value(), done);
    WE_SENT(talk, "DELETE /v1/calls/cal_1");
}

void EscapelifeApiTest::guestsAreListedOrNotSupported_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("count"); // -1: not supported
    QTest::newRow("data") << 200 << R"({"data":[{"id":"gst_1","first_name":"Ana"}]})"_ba << 1;
    QTest::newRow("guests") << 200 << R"({"guests":[]})"_ba << 0;
    QTest::newRow("bare") << 200 << R"([{"id":"gst_1"}])"_ba << 1;
    QTest::newRow("no right") << 403 << R"({"detail":"scope"})"_ba << -1;
    QTest::newRow("no route") << 404 << R"({"detail":"Not Found"})"_ba << -1;
    QTest::newRow("no such verb") << 405 << R"({"detail":"Method Not Allowed"})"_ba << -1;
}

void EscapelifeApiTest::guestsAreListedOrNotSupported()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, count);
    Talk talk;
    talk.itAnswers(status, body);
    const auto guests = QCoro::waitFor(talk.api->listGuests(20));
    QCOMPARE(guests ? int(guests->size()) : -1, count);
    if (!guests)
        QCOMPARE(guests.error().kind, Kind::NotSupported);
    WE_SENT(talk, "GET /v1/guests?limit=200&offset=20");
}

void EscapelifeApiTest::savingAGuest_data()
{
    QTest::addColumn<GuestFacts>("card");
    QTest::addColumn<QJsonObject>("body");
    QTest::newRow("names only") << GuestFacts{u"Robin"_s, u"Guest"_s, {}, {}, {}}
                                << QJsonObject{{u"first_name"_s, u"Robin"_s}, {u"last_name"_s, u"Guest"_s}};
    QTest::newRow("everything") << GuestFacts{u"Robin"_s, u"Guest"_s, u"robin@example.com"_s,
                                              u"+12025550142"_s, u"pt-BR"_s}
                                << QJsonObject{{u"first_name"_s, u"Robin"_s},
                                               {u"last_name"_s, u"Guest"_s},
                                               {u"email"_s, u"robin@example.com"_s},
                                               {u"phone"_s, u"+12025550142"_s},
                                               {u"language"_s, u"pt-BR"_s}};
}

void EscapelifeApiTest::savingAGuest()
{
    QFETCH(GuestFacts, card);
    QFETCH(QJsonObject, body);
    Talk talk;
    talk.itAnswers(
        201,
        R"({"id":"gst_0001","property_id":"pty_1","first_name":"Robin","last_name":"Guest","phone":"+1 202 555 0142",
            "email":"robin@example.com","language":"en","preferences":{},"is_active":true})");
    const auto guest = QCoro::waitFor(talk.api->saveGuest(card));
    QVERIFY(guest);
    QCOMPARE(guest->providerGuestId, u"gst_0001"_s);
    QCOMPARE(guest->name, u"Robin Guest"_s);
    QCOMPARE(guest->phone, u"+12025550142"_s);
    QCOMPARE(guest->email, u"robin@example.com"_s);
    WE_SENT(talk, "POST /v1/guests");
    QCOMPARE(talk.jsonOf(0), body);
}

void EscapelifeApiTest::aGuestNeedsBothNames()
{
    Talk talk;
    for (const GuestFacts &card :
         {GuestFacts{u"Robin"_s, {}, {}, {}, {}}, GuestFacts{u" "_s, u"Guest"_s, {}, {}, {}}})
        QCOMPARE(QCoro::waitFor(talk.api->saveGuest(card)).error().kind, Kind::Invalid);
    QVERIFY(talk.server.requests().isEmpty());
}

void EscapelifeApiTest::aSavedGuestWithAStrangeAnswerIsInDoubt_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no guest") << R"({"ok":true})"_ba;
    QTest::newRow("no id") << R"({"first_name":"Robin","last_name":"Guest"})"_ba;
    QTest::newRow("list") << R"([{"id":"gst_0001"}])"_ba;
}

void EscapelifeApiTest::aSavedGuestWithAStrangeAnswerIsInDoubt()
{
    QFETCH(QByteArray, body);
    Talk talk;
    talk.itAnswers(200, body);
    const GuestFacts card{u"Robin"_s, u"Guest"_s, {}, {}, {}};
    QCOMPARE(QCoro::waitFor(talk.api->saveGuest(card)).error().kind, Kind::UnknownOutcome);
    WE_SENT(talk, "POST /v1/guests");
}

void EscapelifeApiTest::aRefusedGuestGivesTheVendorsWords()
{
    Talk talk;
    talk.itAnswers(422, R"({"detail":[{"loc":["body","phone"],"msg":"too long","type":"value_error"}]})");
    const GuestFacts card{u"Robin"_s, u"Guest"_s, {}, {}, {}};
    const auto guest = QCoro::waitFor(talk.api->saveGuest(card));
    QCOMPARE(guest.error().kind, Kind::Rejected);
    QCOMPARE(guest.error().detail, u"phone: too long"_s);
}

void EscapelifeApiTest::summary()
{
    Talk talk;
    talk.itAnswers(200, R"({"total":3,"by_direction":{"inbound":3}})");
    talk.itAnswers(404, R"({"detail":"Not Found"})");
    const auto totals = QCoro::waitFor(talk.api->summary());
    QVERIFY(totals);
    QCOMPARE(totals->value(u"total"_s).toInt(), 3);
    QCOMPARE(QCoro::waitFor(talk.api->summary()).error().kind, Kind::NotSupported);
    WE_SENT(talk, "GET /v1/calls/summary", "GET /v1/calls/summary");
}

void EscapelifeApiTest::theRegistryMakesIt()
{
    const QList<ProviderInfo> built = builtInProviders();
    QCOMPARE(built.first().provider, Provider::Escapelife);
    QCOMPARE(built.first().defaultBaseUrl, QUrl(u"https://api.escapelife.ai"_s));
    Account account;
    account.baseUrl = built.first().defaultBaseUrl;
    const auto made = makeProvider({account, "sk_test_123456"});
    QVERIFY(made);
    QCOMPARE(made->listTraits().largestPage, 200);
    QVERIFY(made->http().isIdle());
}

QTEST_GUILESS_MAIN(EscapelifeApiTest)
#include "tst_escapelifeapi.moc"
