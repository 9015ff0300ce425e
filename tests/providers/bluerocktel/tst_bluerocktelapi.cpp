// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/bluerocktel/bluerocktelapi.h"
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

Q_DECLARE_METATYPE(callboard::Error::Kind)
Q_DECLARE_METATYPE(callboard::Field)

namespace {

const QByteArray token = R"({"token":"tok1","user":{"id":3}})";
const QByteArray callJson = R"({"id":15,"direction":"inbound","status":"completed","body":"now"})";
const QByteArray listLine = "GET /api/v1/phone-calls?per_page=100&page=1&sort=-updated_at";

QByteArray page(const QByteArray &place = R"("current_page":1,"last_page":1,"per_page":100)",
                const QByteArray &items = callJson)
{
    return "{\"data\":[" + items + "]," + place + '}';
}

QByteArray rows(int count)
{
    QByteArrayList items;
    for (int i = 0; i < count; ++i)
        items << "{\"id\":" + QByteArray::number(i + 1) + R"(,"direction":"inbound"})";
    return items.join(',');
}

/// One conversation: what the server will say, and an API that talks to it and has logged in.
struct Talk {
    RawServer server;
    std::unique_ptr<BlueRockTelApi> api;

    explicit Talk(QMap<QString, QString> options = {}, bool loggedIn = true, const QString &path = {})
    {
        Account account;
        account.id = AccountId{3};
        account.baseUrl = server.url();
        account.baseUrl.setPath(path);
        options.insert(u"email"_s, u"desk@example.com"_s);
        account.options = options;
        HttpConfig config;
        config.firstBackoff = 1ms;
        config.maxTries = 2;
        config.idleTimeout = 2s;
        api = std::make_unique<BlueRockTelApi>(ProviderContext{account, "pass word\n", config});
        if (loggedIn)
            itAnswers(200, token);
    }
    void itAnswers(int status, const QByteArray &body) { server.say(RawServer::reply(status, body)); }
    QJsonObject jsonOf(int request) const
    {
        return QJsonDocument::fromJson(server.requests().at(request).body).object();
    }
    Result<RecordPage> list(int offset = 0, int limit = 0)
    {
        return QCoro::waitFor(api->listCalls({.offset = offset, .limit = limit}));
    }
};

/// We sent exactly these, and nothing more.
#define WE_SENT(talk, ...)                                                                                   \
    QCOMPARE((talk).server.lines(), (QList<QByteArray>{__VA_ARGS__}));                                       \
    QCOMPARE((talk).server.surplus(), 0)

} // namespace

class BlueRockTelApiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itLogsInWithTheBodyOnly();
    void aRefusedTokenIsRenewedOnce();
    void wrongPasswords_data();
    void wrongPasswords();
    void aLoginIsRepeatedWhenItGotLost();
    void theAddressMayEndInApi();

    void testChecksVersionLoginAndRight();
    void testTellsWhatIsWrong_data();
    void testTellsWhatIsWrong();

    void pagesShowMostFromTheRowOn();
    void aRefusedSortingIsReplaced();
    void theSortingIsRemembered();
    void smallerPagesAreNoticed_data();
    void smallerPagesAreNoticed();

    void namesOfStaffAreReadOnce();
    void callsComeWithoutNamesWhereUsersAreClosed();
    void contactsAreLookedUpByIdAndNumber();

    void writing_data();
    void writing();
    void fieldsItDoesNotHave();
    void anUpdateWithoutAnAnswerIsReadBack();
    void creatingACall();
    void creatingNeedsDirectionAndNumbers();
    void deleting();
    void idsCannotReachOtherPaths();
};

void BlueRockTelApiTest::itLogsInWithTheBodyOnly()
{
    Talk talk;
    talk.itAnswers(200, page());
    const auto calls = talk.list();
    QVERIFY(calls);
    QCOMPARE(calls->records.at(0).ref, (RecordRef{AccountId{3}, u"15"_s}));
    QCOMPARE(calls->offset, std::optional(0));
    WE_SENT(talk, "POST /api/login", listLine);
    QCOMPARE(talk.jsonOf(0),
             (QJsonObject{{u"email"_s, u"desk@example.com"_s}, {u"password"_s, u"pass word"_s}}));
    QVERIFY(talk.server.requests().at(0).headers.value("authorization").isEmpty());
    QCOMPARE(talk.server.requests().at(1).headers.value("authorization"), "Bearer tok1"_ba);
    QCOMPARE(talk.server.requests().at(1).headers.value("accept"), "application/json"_ba);
}

void BlueRockTelApiTest::aRefusedTokenIsRenewedOnce()
{
    Talk talk;
    talk.itAnswers(401, R"({"message":"Unauthenticated."})");
    talk.itAnswers(200, R"({"token":"tok2"})");
    talk.itAnswers(200, page());
    QVERIFY(talk.list());
    WE_SENT(talk, "POST /api/login", listLine, "POST /api/login", listLine);
    QCOMPARE(talk.server.requests().at(3).headers.value("authorization"), "Bearer tok2"_ba);
}

void BlueRockTelApiTest::wrongPasswords_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("documented") << 401;
    QTest::newRow("Laravel's usual") << 422;
}

void BlueRockTelApiTest::wrongPasswords()
{
    QFETCH(int, status);
    Talk talk({}, false);
    talk.itAnswers(status, R"({"message":"These credentials do not match our records."})");
    const auto calls = talk.list();
    QVERIFY(!calls);
    QCOMPARE(calls.error().kind, Kind::Unauthorised);
    QCOMPARE(calls.error().detail, u"These credentials do not match our records."_s);
    WE_SENT(talk, "POST /api/login");
}

void BlueRockTelApiTest::aLoginIsRepeatedWhenItGotLost()
{
    Talk talk({}, false);
    talk.server.say({}, RawServer::Then::Reset);
    talk.itAnswers(200, token);
    talk.itAnswers(200, page());
    QVERIFY(talk.list());
    WE_SENT(talk, "POST /api/login", "POST /api/login", listLine);
}

void BlueRockTelApiTest::theAddressMayEndInApi()
{
    Talk talk({}, true, u"/crm/api/"_s);
    talk.itAnswers(200, page());
    QVERIFY(talk.list());
    WE_SENT(talk, "POST /crm/api/login", "GET /crm/api/v1/phone-calls?per_page=100&page=1&sort=-updated_at");
}

void BlueRockTelApiTest::testChecksVersionLoginAndRight()
{
    Talk talk({}, false);
    talk.itAnswers(200,
                   R"({"version":"8","status":"ok","vendor":"blue_rock_tel","url":"https://inn.example"})");
    talk.itAnswers(200, token);
    talk.itAnswers(200, page());
    const auto facts = QCoro::waitFor(talk.api->test());
    QVERIFY(facts);
    QCOMPARE(facts->title, u"inn.example"_s);
    WE_SENT(talk, "GET /api/version", "POST /api/login",
            "GET /api/v1/phone-calls?per_page=1&page=1&sort=-updated_at");
    QVERIFY(talk.server.requests().at(0).headers.value("authorization").isEmpty());
}

void BlueRockTelApiTest::testTellsWhatIsWrong_data()
{
    QTest::addColumn<QList<int>>("statuses");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<Kind>("kind");
    const QByteArray version = R"({"vendor":"blue_rock_tel"})";
    QTest::newRow("another vendor") << QList<int>{200} << R"({"version":"1"})"_ba << Kind::BadReply;
    QTest::newRow("no such route") << QList<int>{404} << "{}"_ba << Kind::NotFound;
    QTest::newRow("wrong password") << QList<int>{200, 401} << version << Kind::Unauthorised;
    QTest::newRow("may not read calls") << QList<int>{200, 200, 403} << version << Kind::Forbidden;
    QTest::newRow("version is closed") << QList<int>{403, 401} << "{}"_ba << Kind::Unauthorised;
}

void BlueRockTelApiTest::testTellsWhatIsWrong()
{
    QFETCH(QList<int>, statuses);
    QFETCH(QByteArray, first);
    QFETCH(Kind, kind);
    Talk talk({}, false);
    for (qsizetype i = 0; i < statuses.size(); ++i)
        talk.itAnswers(statuses.at(i), i == 0 ? first : i == 1 ? token : "{}"_ba);
    const auto facts = QCoro::waitFor(talk.api->test());
    QVERIFY(!facts);
    QCOMPARE(facts.error().kind, kind);
    QCOMPARE(talk.server.surplus(), 0);
}

void BlueRockTelApiTest::pagesShowMostFromTheRowOn()
{
    Talk talk;
    talk.itAnswers(200, page(R"("current_page":3,"last_page":9,"per_page":90)", rows(90)));
    const auto calls = talk.list(180);
    QVERIFY(calls);
    QCOMPARE(calls->offset, std::optional(180));
    WE_SENT(talk, "POST /api/login", "GET /api/v1/phone-calls?per_page=90&page=3&sort=-updated_at");
}

void BlueRockTelApiTest::aRefusedSortingIsReplaced()
{
    Talk talk;
    talk.itAnswers(400, R"({"message":"Requested sort(s) `updated_at` is not allowed."})");
    talk.itAnswers(422, R"({"message":"no"})");
    talk.itAnswers(200,
                   page(R"("current_page":1,"last_page":1)",
                        R"({"id":15,"direction":"inbound","updated_at":"2026-01-01T12:00:00Z"})"));
    const auto calls = talk.list();
    QVERIFY(calls);
    QVERIFY(!calls->records.at(0).listedAt);
    QCOMPARE(talk.api->learntOptions(), (QMap<QString, QString>{{u"sort"_s, u"-id"_s}}));
    WE_SENT(talk, "POST /api/login", listLine, "GET /api/v1/phone-calls?per_page=100&page=1&sort=-created_at",
            "GET /api/v1/phone-calls?per_page=100&page=1&sort=-id");
}

void BlueRockTelApiTest::theSortingIsRemembered()
{
    Talk talk({{u"sort"_s, u"-created_at"_s}});
    talk.itAnswers(200, page());
    QVERIFY(talk.list());
    WE_SENT(talk, "POST /api/login", "GET /api/v1/phone-calls?per_page=100&page=1&sort=-created_at");
}

void BlueRockTelApiTest::smallerPagesAreNoticed_data()
{
    QTest::addColumn<QList<QByteArray>>("answers");
    QTest::addColumn<QList<QByteArray>>("lines");
    const QByteArray ask = "GET /api/v1/phone-calls?per_page=";
    QTest::newRow("it says so") << QList<QByteArray>{
        page(R"("current_page":2,"last_page":9,"per_page":20)", rows(20)),
        page(R"("current_page":4,"last_page":9,"per_page":20)",
             rows(20))} << QList<QByteArray>{ask + "60&page=2", ask + "20&page=4"};
    QTest::newRow("more pages follow")
        << QList<QByteArray>{page(R"("current_page":2,"last_page":9)", rows(20)),
                             page(R"("current_page":4,"last_page":9)", rows(20))}
        << QList<QByteArray>{ask + "60&page=2", ask + "20&page=4"};
    QTest::newRow("it says nothing") << QList<QByteArray>{page(R"("current_page":2)", rows(20)),
                                                          page(R"("current_page":3)", rows(20)),
                                                          page(R"("current_page":4)", rows(20))}
                                     << QList<QByteArray>{ask + "60&page=2", ask + "60&page=3",
                                                          ask + "20&page=4"};
    QTest::newRow("the list just ends")
        << QList<QByteArray>{page(R"("current_page":2)", rows(20)), R"({"data":[]})"_ba}
        << QList<QByteArray>{ask + "60&page=2", ask + "60&page=3"};
}

void BlueRockTelApiTest::smallerPagesAreNoticed()
{
    QFETCH(QList<QByteArray>, answers);
    QFETCH(QList<QByteArray>, lines);
    Talk talk;
    for (const QByteArray &answer : std::as_const(answers))
        talk.itAnswers(200, answer);
    const auto calls = talk.list(60, 60);
    QVERIFY(calls);
    QCOMPARE(calls->offset, std::optional(60));
    QCOMPARE(calls->itemCount, 20);
    QList<QByteArray> wanted{"POST /api/login"};
    for (const QByteArray &line : std::as_const(lines))
        wanted << line + "&sort=-updated_at";
    QCOMPARE(talk.server.lines(), wanted);
}

void BlueRockTelApiTest::namesOfStaffAreReadOnce()
{
    const QByteArray taken = R"({"id":15,"direction":"inbound","user_id":3})";
    Talk talk;
    talk.itAnswers(200, page(R"("current_page":1,"last_page":1)", taken));
    talk.itAnswers(200, R"({"data":[{"id":3,"name":"Alex Front"}],"current_page":1,"last_page":2})");
    talk.itAnswers(200, R"({"data":[{"id":4,"name":"Robin Desk"}],"current_page":2,"last_page":2})");
    talk.itAnswers(
        200, page(R"("current_page":1,"last_page":1)", R"({"id":15,"direction":"inbound","user_id":9})"));
    QCOMPARE(talk.list().value().records.at(0).facts.staffName, u"Alex Front"_s);
    QVERIFY(talk.list().value().records.at(0).facts.staffName.isNull());
    WE_SENT(talk, "POST /api/login", listLine, "GET /api/v1/users?per_page=100&page=1",
            "GET /api/v1/users?per_page=100&page=2", listLine);
}

void BlueRockTelApiTest::callsComeWithoutNamesWhereUsersAreClosed()
{
    Talk talk;
    talk.itAnswers(
        200, page(R"("current_page":1,"last_page":1)", R"({"id":15,"direction":"inbound","user_id":3})"));
    talk.itAnswers(403, R"({"message":"This action is unauthorized."})");
    const auto calls = talk.list();
    QVERIFY(calls);
    QCOMPARE(calls->records.at(0).facts.staffId, u"3"_s);
    QVERIFY(calls->records.at(0).facts.staffName.isNull());
}

void BlueRockTelApiTest::contactsAreLookedUpByIdAndNumber()
{
    Talk talk;
    talk.itAnswers(200,
                   page(R"("current_page":1,"last_page":1)",
                        R"({"id":1,"direction":"inbound","contact_id":42,"number_from":"+12025550142"},)"
                        R"({"id":2,"direction":"outbound","contact_id":42},)"
                        R"({"id":3,"direction":"outbound","number_to":"+12025550199"},)"
                        R"({"id":4,"direction":"inbound","number_from":"anonymous"})"));
    talk.itAnswers(200, R"({"id":42,"first_name":"Robin","last_name":"Guest"})");
    talk.itAnswers(200, R"({"response":"contact not found"})");
    QVERIFY(talk.list());
    const auto guests = QCoro::waitFor(talk.api->listGuests(0));
    QVERIFY(guests);
    QCOMPARE(guests->size(), 1);
    QCOMPARE(guests->first().providerGuestId, u"42"_s);
    QCOMPARE(QCoro::waitFor(talk.api->listGuests(1)).value().size(), 0);
    WE_SENT(talk, "POST /api/login", listLine, "GET /api/v1/contacts/42",
            "GET /api/v1/contacts/numbers?phoneNumber=%2B12025550199");
}

void BlueRockTelApiTest::writing_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("notes") << Field::Notes << u"Zimmer 4 \"süd\""_s << R"({"body":"Zimmer 4 \"süd\""})"_ba;
    QTest::newRow("no notes") << Field::Notes << QString() << R"({"body":null})"_ba;
    QTest::newRow("summary") << Field::Summary << u"s"_s << R"({"summary":"s"})"_ba;
    QTest::newRow("detailed") << Field::SummaryDetailed << u"s"_s << R"({"summary_detailed":"s"})"_ba;
    QTest::newRow("transcript") << Field::Transcript << u"t"_s << R"({"transcription":"t"})"_ba;
    QTest::newRow("recording") << Field::RecordingUrl << u"r"_s << R"({"recording_file":"r"})"_ba;
    QTest::newRow("guest") << Field::Guest << u"42"_s << R"({"contact_id":42})"_ba;
    QTest::newRow("customer") << Field::Customer << u"7"_s << R"({"customer_id":7})"_ba;
    QTest::newRow("no customer") << Field::Customer << QString() << R"({"customer_id":null})"_ba;
    QTest::newRow("no ticket") << Field::Ticket << QString() << R"({"ticket_id":null})"_ba;
    QTest::newRow("completed") << Field::Status << u"completed"_s
                               << R"({"answered":true,"status":"completed"})"_ba;
    QTest::newRow("missed") << Field::Status << u"missed"_s << R"({"answered":false,"status":"missed"})"_ba;
    QTest::newRow("own word") << Field::Status << u"handed_on"_s << R"({"status":"handed_on"})"_ba;
}

void BlueRockTelApiTest::writing()
{
    QFETCH(Field, field);
    QFETCH(QString, value);
    QFETCH(QByteArray, body);
    Talk talk;
    talk.itAnswers(201, callJson);
    const auto record = QCoro::waitFor(talk.api->updateCall(u"15"_s, field, value));
    QVERIFY(record);
    QCOMPARE(record->facts.notes, u"now"_s);
    QCOMPARE(talk.server.requests().at(1).body, body);
    WE_SENT(talk, "POST /api/login", "PUT /api/v1/phone-calls/15");
}

void BlueRockTelApiTest::fieldsItDoesNotHave()
{
    Talk talk({}, false);
    const auto kindOf = [&talk](Field field, const QString &value) {
        return QCoro::waitFor(talk.api->updateCall(u"15"_s, field, value)).error().kind;
    };
    QCOMPARE(kindOf(Field::Staff, u"3"_s), Kind::NotSupported);
    QCOMPARE(kindOf(Field::Tags, u"a"_s), Kind::NotSupported);
    QCOMPARE(kindOf(Field::Guest, u"gst_1"_s), Kind::Invalid);
    QCOMPARE(kindOf(Field::Customer, u"Acme"_s), Kind::Invalid);
    QCOMPARE(kindOf(Field::Status, QString()), Kind::Invalid);
    WE_SENT(talk);
}

void BlueRockTelApiTest::anUpdateWithoutAnAnswerIsReadBack()
{
    Talk talk;
    talk.itAnswers(201, R"({"message":"updated"})");
    talk.itAnswers(200, callJson);
    QVERIFY(QCoro::waitFor(talk.api->updateCall(u"15"_s, Field::Notes, u"now"_s)));
    WE_SENT(talk, "POST /api/login", "PUT /api/v1/phone-calls/15", "GET /api/v1/phone-calls/15");
}

void BlueRockTelApiTest::creatingACall()
{
    Talk talk;
    talk.itAnswers(201, callJson);
    NewCall call;
    call.facts.direction = Direction::Outbound;
    call.facts.status = CallStatus::Voicemail;
    call.facts.fromNumber = u"02 61 91 10 10"_s;
    call.facts.toNumber = u"+12025550142"_s;
    call.facts.startedAt = fromIso(u"2026-01-01T12:00:00Z");
    call.facts.duration = 71s;
    call.facts.guestId = u"42"_s;
    call.facts.references = {{u"ticket_id"_s, u"12"_s}};
    call.facts.notes = u"n"_s;
    const auto record = QCoro::waitFor(talk.api->createCall(call));
    QVERIFY(record);
    QCOMPARE(talk.jsonOf(1),
             (QJsonObject{{u"direction"_s, u"outbound"_s},
                          {u"status"_s, u"voicemail"_s},
                          {u"answered"_s, false},
                          {u"number_from"_s, u"02 61 91 10 10"_s},
                          {u"number_to"_s, u"+12025550142"_s},
                          {u"started_at"_s, u"2026-01-01T12:00:00Z"_s},
                          {u"ended_at"_s, u"2026-01-01T12:01:11Z"_s},
                          {u"contact_id"_s, 42},
                          {u"ticket_id"_s, 12},
                          {u"body"_s, u"n"_s}}));
    WE_SENT(talk, "POST /api/login", "POST /api/v1/phone-calls");
}

void BlueRockTelApiTest::creatingNeedsDirectionAndNumbers()
{
    Talk talk({}, false);
    NewCall call;
    QCOMPARE(QCoro::waitFor(talk.api->createCall(call)).error().kind, Kind::Invalid);
    call.facts.direction = Direction::Inbound;
    call.facts.fromNumber = u"+12025550142"_s;
    QCOMPARE(QCoro::waitFor(talk.api->createCall(call)).error().detail, u"the called number is missing"_s);
    call.facts.toNumber = u"+12025550100"_s;
    call.facts.references = {{u"customer_id"_s, u"Acme"_s}}; // not left out in silence
    QCOMPARE(QCoro::waitFor(talk.api->createCall(call)).error().kind, Kind::Invalid);
    WE_SENT(talk);
}

void BlueRockTelApiTest::deleting()
{
    Talk talk;
    talk.itAnswers(200, R"({"message":"deleted"})");
    talk.itAnswers(404, R"({"response":"not found"})");
    QVERIFY(QCoro::waitFor(talk.api->deleteCall(u"15"_s)));
    QVERIFY(QCoro::waitFor(talk.api->deleteCall(u"15"_s)));
    WE_SENT(talk, "POST /api/login", "DELETE /api/v1/phone-calls/15", "DELETE /api/v1/phone-calls/15");
    QCOMPARE(talk.server.requests().at(1).headers.value("accept"), "application/json"_ba);
}

void BlueRockTelApiTest::idsCannotReachOtherPaths()
{
    Talk talk({}, false);
    for (const QString &id : {u""_s, u".."_s, u"1/2"_s, u"local:1"_s, u"1?x=1"_s, u"-1"_s})
        QCOMPARE(QCoro::waitFor(talk.api->fetchCall(id)).error().kind, Kind::NotFound);
    WE_SENT(talk);
}

QTEST_GUILESS_MAIN(BlueRockTelApiTest)
#include "tst_bluerocktelapi.moc"
