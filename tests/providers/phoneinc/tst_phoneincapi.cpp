// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/phoneinc/phoneincapi.h"
#include "tests/support/rawserver.h"

#include <QCoroTask>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace callboard;
using test::RawServer;
using Kind = Error::Kind;

Q_DECLARE_METATYPE(callboard::Error::Kind)

namespace {

const QByteArray noVoicemails = R"({"voicemails":[],"unlistened_count":0})";
const QByteArray everything = "GET /api/v1/calls?limit=50";
const QByteArray voicemailLine = "GET /api/v1/voicemails";

QByteArray call(const QByteArray &fields)
{
    return R"({"id":"c1","direction":"inbound",)" + fields + '}';
}

QByteArray page(const QByteArray &items)
{
    return "{\"calls\":[" + items + "]}";
}

QByteArray fullPage()
{
    QByteArrayList items;
    for (int i = 0; i < 50; ++i)
        items << R"({"id":"c)" + QByteArray::number(i) + R"(","direction":"inbound","from":"+12025550142"})";
    return page(items.join(','));
}

/// An answered call that ended so long ago.
QByteArray answeredCall(std::chrono::seconds ago, const QByteArray &more = "\"summary\":null")
{
    const QString answered = toIso(std::chrono::floor<Seconds>(SystemClock().now()) - ago - 60s);
    return call(R"("state":"ended","duration":60,"answered_at":")" + answered.toLatin1() + "\"," + more);
}

struct Talk {
    RawServer server;
    QByteArray kept; ///< The secret that was saved last.
    std::unique_ptr<PhoneIncApi> api;

    explicit Talk(const QByteArray &secret = "phk_1\n")
    {
        Account account;
        account.id = AccountId{3};
        account.baseUrl = server.url();
        account.options = {{u"client_id"_s, u"app1"_s}};
        HttpConfig config;
        config.firstBackoff = 1ms;
        config.maxTries = 2;
        config.idleTimeout = 2s;
        const auto save = [this](QByteArray secret) {
            return keep(secret);
        };
        api = std::make_unique<PhoneIncApi>(ProviderContext{account, secret, config, save});
    }
    QCoro::Task<Result<void>> keep(QByteArray secret)
    {
        kept = secret;
        co_return Result<void>();
    }
    void itAnswers(int status, const QByteArray &body) { server.say(RawServer::reply(status, body)); }
    Result<RecordPage> list(const QString &name = {})
    {
        return QCoro::waitFor(api->listCalls({.list = name}));
    }
    Result<Record> fetch() { return QCoro::waitFor(api->fetchCall(u"c1"_s)); }
    QStringList lists() { return QCoro::waitFor(api->lists()).value_or(QStringList{u"failed"_s}); }
};

#define WE_SENT(talk, ...)                                                                                   \
    QCOMPARE((talk).server.lines(), (QList<QByteArray>{__VA_ARGS__}));                                       \
    QCOMPARE((talk).server.surplus(), 0)

} // namespace

class PhoneIncApiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theKeyHasItsOwnHeader();
    void signedInAccountsRenewTheirToken();
    void testTellsWhatIsWrong_data();
    void testTellsWhatIsWrong();
    void voicemailsAreReadOncePerLook();
    void callsComeWithoutVoicemailsWhereThoseAreClosed();
    void listsGrowWithTheNumbersThatAreKnown();
    void fullNumbersAreReadByDirection();
    void recentAnsweredCallsPromiseMore_data();
    void recentAnsweredCallsPromiseMore();
    void fetchingAMissedCallLooksForItsVoicemail();
    void fetchingATakenCallDoesNot();
    void contactsAreGuests();
    void idsCannotReachOtherPaths();
    void itIsReadOnly();
};

void PhoneIncApiTest::theKeyHasItsOwnHeader()
{
    Talk talk;
    talk.itAnswers(200, page(call(R"("state":"ended")")));
    talk.itAnswers(200, noVoicemails);
    const auto calls = talk.list();
    QVERIFY(calls);
    QCOMPARE(calls->records.at(0).ref, (RecordRef{AccountId{3}, u"c1"_s}));
    QCOMPARE(talk.server.requests().at(0).headers.value("x-api-key"), "phk_1"_ba);
    QVERIFY(talk.server.requests().at(0).headers.value("authorization").isEmpty());
    WE_SENT(talk, everything, voicemailLine);
}

void PhoneIncApiTest::signedInAccountsRenewTheirToken()
{
    SignedIn signedIn;
    signedIn.accessToken = "old";
    signedIn.refreshToken = "again1";
    Talk talk(signedIn.toJson());
    talk.itAnswers(401, R"({"error":"expired"})");
    talk.itAnswers(200, R"({"access_token":"new","refresh_token":"again2","expires_in":3600})");
    talk.itAnswers(200, page({}));
    talk.itAnswers(200, noVoicemails);
    QVERIFY(talk.list());
    WE_SENT(talk, everything, "POST /oauth/token", everything, voicemailLine);
    QCOMPARE(talk.server.requests().at(0).headers.value("authorization"), "Bearer old"_ba);
    QVERIFY(talk.server.requests().at(0).headers.value("x-api-key").isEmpty());
    QVERIFY(talk.server.requests().at(1).body.contains("client_id=app1"));
    QCOMPARE(talk.server.requests().at(2).headers.value("authorization"), "Bearer new"_ba);
    QVERIFY(talk.kept.contains("again2"));
}

void PhoneIncApiTest::testTellsWhatIsWrong_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("key") << 401 << R"({"error":"Invalid key"})"_ba << Kind::Unauthorised;
    QTest::newRow("right") << 403 << R"({"error":"Forbidden"})"_ba << Kind::Forbidden;
    QTest::newRow("no such route") << 404 << R"({"error":"Not found"})"_ba << Kind::NotFound;
    QTest::newRow("no list") << 200 << R"({"data":[]})"_ba << Kind::BadReply;
    QTest::newRow("another vendor's calls")
        << 200 << page(R"({"id":"1","type":"inbound"})") << Kind::BadReply;
}

void PhoneIncApiTest::testTellsWhatIsWrong()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);
    Talk talk;
    talk.itAnswers(status, body);
    const auto facts = QCoro::waitFor(talk.api->test());
    QVERIFY(!facts);
    QCOMPARE(facts.error().kind, kind);
    WE_SENT(talk, "GET /api/v1/calls?limit=1");
}

void PhoneIncApiTest::voicemailsAreReadOncePerLook()
{
    Talk talk;
    const QByteArray missed = call(
        R"("state":"ended","from":"+12025550142","main_number_id":"m1","started_at":"2026-01-01T12:00:00Z")");
    talk.itAnswers(200, page(missed));
    talk.itAnswers(200,
                   R"({"voicemails":[{"id":"v1","from":"+12025550142","main_number_id":"m1",)"
                   R"("created_at":"2026-01-01T12:00:40Z","transcription":"Call me."}]})");
    talk.itAnswers(200, page(missed));
    talk.itAnswers(200, page({}));
    talk.itAnswers(200, noVoicemails);
    const auto first = talk.list();
    QVERIFY(first && first->records.at(0).details);
    QCOMPARE(first->records.at(0).facts.status, std::optional(CallStatus::Missed));
    QCOMPARE(first->records.at(0).details->facts.status, std::optional(CallStatus::Voicemail));
    QVERIFY(talk.list(u"direction=inbound"_s)->records.at(0).details);
    QVERIFY(talk.list());
    WE_SENT(talk, everything, voicemailLine, "GET /api/v1/calls?limit=50&direction=inbound", everything,
            voicemailLine);
}

void PhoneIncApiTest::callsComeWithoutVoicemailsWhereThoseAreClosed()
{
    Talk talk;
    talk.itAnswers(200, page(call(R"("state":"ended")")));
    talk.itAnswers(403, R"({"error":"Forbidden"})");
    const auto calls = talk.list();
    QVERIFY(calls);
    QVERIFY(!calls->records.at(0).details);
}

void PhoneIncApiTest::listsGrowWithTheNumbersThatAreKnown()
{
    Talk talk;
    talk.itAnswers(200, R"({"contacts":[{"id":"k1","name":"R","phone":"+12025550199"}]})");
    talk.itAnswers(200, page(call(R"("from":"+12025550142")") + ',' + call(R"("from":"anonymous")")));
    talk.itAnswers(200, noVoicemails);
    const QStringList before = talk.lists();
    QCOMPARE(before.first(), QString());
    QVERIFY(before.contains(u"direction=outbound"_s) && before.contains(u"state=ended"_s));
    QCOMPARE(before.last(), u"phone_number=+12025550199"_s);
    QVERIFY(talk.list());
    QCOMPARE(talk.lists(), before + QStringList{u"phone_number=+12025550142"_s});
    WE_SENT(talk, "GET /api/v1/contacts", everything, voicemailLine);
}

void PhoneIncApiTest::fullNumbersAreReadByDirection()
{
    Talk talk;
    talk.itAnswers(200, fullPage());
    talk.itAnswers(200, noVoicemails);
    talk.itAnswers(404, R"({"error":"Not found"})");
    const QString list = u"phone_number=+12025550142"_s;
    QVERIFY(talk.list(list));
    QCOMPARE(talk.lists().sliced(10),
             QStringList({list + u"&direction=inbound"_s, list + u"&direction=outbound"_s, list}));
}

void PhoneIncApiTest::recentAnsweredCallsPromiseMore_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<bool>("more");
    QTest::newRow("just now") << answeredCall(60s) << true;
    QTest::newRow("long ago") << answeredCall(1h) << false;
    QTest::newRow("all there") << answeredCall(
        60s, R"("summary":"s","transcription":"t","recording_url":"https://x/y")")
                               << false;
    QTest::newRow("missed") << call(R"("state":"ended")") << false;
    QTest::newRow("live") << call(R"("state":"bridged")") << false;
}

void PhoneIncApiTest::recentAnsweredCallsPromiseMore()
{
    QFETCH(QByteArray, item);
    QFETCH(bool, more);
    Talk talk;
    talk.itAnswers(200, page(item));
    talk.itAnswers(200, noVoicemails);
    const auto calls = talk.list();
    QVERIFY(calls);
    QCOMPARE(calls->records.at(0).moreExpected, more);
}

void PhoneIncApiTest::fetchingAMissedCallLooksForItsVoicemail()
{
    Talk talk;
    talk.itAnswers(200, call(R"("state":"ended")"));
    talk.itAnswers(200, noVoicemails);
    QVERIFY(talk.fetch());
    WE_SENT(talk, "GET /api/v1/calls/c1", voicemailLine);
}

void PhoneIncApiTest::fetchingATakenCallDoesNot()
{
    Talk talk;
    talk.itAnswers(200, answeredCall(1h));
    QVERIFY(talk.fetch());
    WE_SENT(talk, "GET /api/v1/calls/c1");
}

void PhoneIncApiTest::contactsAreGuests()
{
    Talk talk;
    talk.itAnswers(200, R"({"contacts":[{"id":"k1","name":"Robin","phone":"+12025550142","note":"vip"}]})");
    const auto guests = QCoro::waitFor(talk.api->listGuests(0));
    QVERIFY(guests);
    QCOMPARE(guests->size(), 1);
    QCOMPARE(guests->first().phone, u"+12025550142"_s);
    QCOMPARE(QCoro::waitFor(talk.api->listGuests(1)).value().size(), 0);
    WE_SENT(talk, "GET /api/v1/contacts");
}

void PhoneIncApiTest::idsCannotReachOtherPaths()
{
    Talk talk;
    for (const QString &id : {u""_s, u"."_s, u".."_s, u"local:1"_s})
        QCOMPARE(QCoro::waitFor(talk.api->fetchCall(id)).error().kind, Kind::NotFound);
    WE_SENT(talk);
}

void PhoneIncApiTest::itIsReadOnly()
{
    Talk talk;
    QCOMPARE(QCoro::waitFor(talk.api->updateCall(u"c1"_s, Field::Notes, u"x"_s)).error().kind,
             Kind::NotSupported);
    QCOMPARE(QCoro::waitFor(talk.api->deleteCall(u"c1"_s)).error().kind, Kind::NotSupported);
    WE_SENT(talk);
}

QTEST_GUILESS_MAIN(PhoneIncApiTest)
#include "tst_phoneincapi.moc"
