// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/aircall/aircallapi.h"
#include "tests/support/rawserver.h"

#include <QCoroTask>
#include <QFile>
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

const QByteArray pong = R"({"ping":"pong"})";
const QByteArray emptyPage = R"({"meta":{"total":0,"per_page":50},"calls":[]})";
const QByteArray notLicensed = R"({"error":"Forbidden","troubleshoot":"no licence"})";
const QByteArray nothing = R"({"error":"Not Found","troubleshoot":"nothing there"})";
const QByteArray gatewayForbidden = R"({"message":"Forbidden"})";

QByteArray recorded(const char *name)
{
    QFile file(QString::fromLatin1(TEST_DATA "/") + QString::fromLatin1(name) + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A call that is over; @p more are further fields.
QByteArray callWith(const QByteArray &more, const QByteArray &end = "1767225671")
{
    return R"({"call":{"id":1,"direction":"inbound","status":"done","answered_at":1767225609,"ended_at":)"
        + end + ',' + more + "}}";
}

/// One conversation: what the server will say, and an API that talks to it.
struct Talk {
    RawServer server;
    std::unique_ptr<AircallApi> api;

    explicit Talk(const QMap<QString, QString> &options = {{u"api_id"_s, u"id1"_s}},
                  const QByteArray &secret = "token123456\n")
    {
        Account account;
        account.id = AccountId{3};
        account.provider = Provider::Aircall;
        account.baseUrl = server.url();
        account.options = options;
        HttpConfig config;
        config.firstBackoff = 1ms;
        config.maxTries = 2;
        config.idleTimeout = 2s;
        config.paces.insert(u"default"_s, Pace{100000, 1min});
        api = std::make_unique<AircallApi>(ProviderContext{account, secret, config});
    }
    void itAnswers(int status, const QByteArray &body) { server.say(RawServer::reply(status, body)); }
    QByteArray bodyOf(int request) const { return server.requests().at(request).body; }
};

/// We sent exactly these, and nothing more.
#define WE_SENT(talk, ...)                                                                                   \
    QCOMPARE((talk).server.lines(), (QList<QByteArray>{__VA_ARGS__}));                                       \
    QCOMPARE((talk).server.surplus(), 0)

} // namespace

class AircallApiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theKeyIsSentAsBasic();
    void tokensAreSentAsBearer_data();
    void tokensAreSentAsBearer();
    void listingWindows_data();
    void listingWindows();
    void aStrangeTokenIsLost();
    void gatewayForbiddenMeansWrongCredentials();

    void testAsksTwoThings();
    void aTokenWithoutItsIdIsExplained();
    void testTellsWhatIsWrong_data();
    void testTellsWhatIsWrong();

    void aCallWithoutAudioIsOneRequest();
    void everythingThatIsKnownAboutACall();
    void withoutALicenceThereIsNothing();
    void missingInsightsAreExpectedForAWhile_data();
    void missingInsightsAreExpectedForAWhile();
    void aBrokenInsightFailsTheCall();
    void unknownSpeakersAreLookedUpOnce();
    void idsCannotReachOtherPaths_data();
    void idsCannotReachOtherPaths();

    void contactsPageByPage();
    void contactsGoOnBehindTheWall();

    void notesBecomeOneMoreComment();
    void notesThatCannotBeAddedAreNotSent();
    void aCommentThatGotLostIsInDoubt();
    void tagsAreAddedById();
    void tagsThatAreThereAreNotSent();
    void fieldsItDoesNotHave();
    void theRegistryMakesIt();
};

void AircallApiTest::theKeyIsSentAsBasic()
{
    Talk talk;
    talk.itAnswers(200, emptyPage);
    QVERIFY(QCoro::waitFor(talk.api->listCalls({})));
    QCOMPARE(talk.server.requests().at(0).headers.value("authorization"),
             "Basic " + QByteArray("id1:token123456").toBase64());
}

void AircallApiTest::tokensAreSentAsBearer_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("bare") << "token123456"_ba;
    QTest::newRow("beside an app's secret") << R"({"secret":"token123456","client_secret":"appsecret1"})"_ba;
    QTest::newRow("signed in")
        << SignedIn{.clientSecret = "appsecret1", .accessToken = "token123456"}.toJson();
}

void AircallApiTest::tokensAreSentAsBearer()
{
    QFETCH(QByteArray, secret);
    Talk talk({}, secret);
    talk.itAnswers(200, emptyPage);
    talk.itAnswers(403, gatewayForbidden);
    QVERIFY(QCoro::waitFor(talk.api->listCalls({})));
    QCOMPARE(talk.server.requests().at(0).headers.value("authorization"), "Bearer token123456"_ba);
    QCOMPARE(QCoro::waitFor(talk.api->listCalls({})).error().kind, Kind::Unauthorised);
}

void AircallApiTest::listingWindows_data()
{
    QTest::addColumn<ListPosition>("position");
    QTest::addColumn<QByteArray>("query");
    const TimePoint ten = fromMs(1767225610'000);
    QTest::newRow("everything") << ListPosition{} << "order=asc&page=1&per_page=50"_ba;
    QTest::newRow("a window, its first second included, its last not")
        << ListPosition{.window = {ten, ten + 60s}}
        << "from=1767225609&to=1767225669&order=asc&page=1&per_page=50"_ba;
    QTest::newRow("parts of a second") << ListPosition{.window = {ten + 1ms, ten + 1500ms}}
                                       << "from=1767225610&to=1767225611&order=asc&page=1&per_page=50"_ba;
    QTest::newRow("an open end") << ListPosition{.window = {ten, {}}, .limit = 500}
                                 << "from=1767225609&order=asc&page=1&per_page=50"_ba;
    QTest::newRow("a later page") << ListPosition{.token = u"4/20"_s, .limit = 50}
                                  << "order=asc&page=4&per_page=20"_ba;
    QTest::newRow("one") << ListPosition{.limit = 1} << "order=asc&page=1&per_page=1"_ba;
}

void AircallApiTest::listingWindows()
{
    QFETCH(ListPosition, position);
    QFETCH(QByteArray, query);
    Talk talk;
    talk.itAnswers(200, emptyPage);
    const auto page = QCoro::waitFor(talk.api->listCalls(position));
    QVERIFY(page);
    QVERIFY(page->nextToken.isNull());
    WE_SENT(talk, "GET /v1/calls?" + query + "&fetch_contact=true");
}

void AircallApiTest::aStrangeTokenIsLost()
{
    Talk talk;
    const auto page = QCoro::waitFor(talk.api->listCalls({.token = u"https://evil.example"_s}));
    QVERIFY(page && page->tokenLost && page->records.isEmpty());
    QVERIFY(talk.server.requests().isEmpty());
}

void AircallApiTest::gatewayForbiddenMeansWrongCredentials()
{
    Talk talk;
    talk.itAnswers(403, gatewayForbidden);
    talk.itAnswers(403, R"({"error":"Forbidden","troubleshoot":"no admin"})");
    QCOMPARE(QCoro::waitFor(talk.api->listCalls({})).error().kind, Kind::Unauthorised);
    QCOMPARE(QCoro::waitFor(talk.api->listCalls({})).error().kind, Kind::Forbidden);
}

void AircallApiTest::testAsksTwoThings()
{
    Talk talk;
    talk.itAnswers(200, pong);
    talk.itAnswers(200, emptyPage);
    const auto facts = QCoro::waitFor(talk.api->test());
    QVERIFY(facts);
    QCOMPARE(*facts, AccountFacts());
    WE_SENT(talk, "GET /v1/ping", "GET /v1/calls?order=asc&page=1&per_page=1&fetch_contact=true");
}

void AircallApiTest::aTokenWithoutItsIdIsExplained()
{
    Talk talk(QMap<QString, QString>{});
    talk.itAnswers(403, gatewayForbidden);
    const auto facts = QCoro::waitFor(talk.api->test());
    QVERIFY(!facts);
    QCOMPARE(facts.error().kind, Kind::Unauthorised);
    QVERIFY(facts.error().detail.contains(u"API ID"));
}

void AircallApiTest::testTellsWhatIsWrong_data()
{
    QTest::addColumn<int>("pingStatus");
    QTest::addColumn<QByteArray>("ping");
    QTest::addColumn<int>("listStatus"); // 0: not asked
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("wrong key") << 403 << gatewayForbidden << 0 << QByteArray() << Kind::Unauthorised
                               << u"Forbidden"_s;
    QTest::newRow("no key") << 401 << R"({"message":"Unauthorized"})"_ba << 0 << QByteArray()
                            << Kind::Unauthorised << u"Unauthorized"_s;
    QTest::newRow("another vendor") << 200 << R"({"status":"up"})"_ba << 0 << QByteArray() << Kind::BadReply
                                    << u"ping"_s;
    QTest::newRow("nobody's route") << 404 << R"({"message":"Not Found"})"_ba << 0 << QByteArray()
                                    << Kind::NotFound << u"Not Found"_s;
    QTest::newRow("wrong key behind the ping")
        << 200 << pong << 403 << gatewayForbidden << Kind::Unauthorised << u"Forbidden"_s;
    QTest::newRow("no right") << 200 << pong << 403
                              << R"({"error":"Forbidden","troubleshoot":"ask an admin"})"_ba
                              << Kind::Forbidden << u"reading calls: Forbidden: ask an admin"_s;
    QTest::newRow("another list") << 200 << pong << 200 << R"({"data":[]})"_ba << Kind::BadReply << QString();
}

void AircallApiTest::testTellsWhatIsWrong()
{
    QFETCH(int, pingStatus);
    QFETCH(QByteArray, ping);
    QFETCH(int, listStatus);
    QFETCH(QByteArray, list);
    QFETCH(Kind, kind);
    QFETCH(QString, words);
    Talk talk;
    talk.itAnswers(pingStatus, ping);
    if (listStatus)
        talk.itAnswers(listStatus, list);
    const auto facts = QCoro::waitFor(talk.api->test());
    QVERIFY(!facts);
    QCOMPARE(facts.error().kind, kind);
    QVERIFY2(facts.error().detail.contains(words), qPrintable(facts.error().detail));
    QCOMPARE(talk.server.requests().size(), listStatus ? 2 : 1);
}

void AircallApiTest::aCallWithoutAudioIsOneRequest()
{
    Talk talk;
    talk.itAnswers(200, callWith(R"("recording":null)"));
    const auto record = QCoro::waitFor(talk.api->fetchCall(u"1"_s));
    QVERIFY(record && record->details && !record->moreExpected);
    QVERIFY(record->details->facts == CallFacts());
    WE_SENT(talk, "GET /v1/calls/1?fetch_contact=true");
}

void AircallApiTest::everythingThatIsKnownAboutACall()
{
    Talk talk;
    talk.itAnswers(
        200,
        callWith(
            R"("recording":"https://x","user":{"id":7001,"name":"Alex"},"comments":[{"posted_by":{"id":7009,"name":"Kim"}}])"));
    const QList<const char *> resources{"transcription", "summary",      "topics",
                                        "sentiment",     "action_items", "custom_summary_result"};
    for (const char *const resource : resources)
        talk.itAnswers(200, recorded(resource));
    const auto record = QCoro::waitFor(talk.api->fetchCall(u"1"_s));
    QVERIFY(record && record->details);
    QVERIFY(!record->moreExpected);
    const CallFacts &facts = record->details->facts;
    QCOMPARE(facts.segments.size(), 4);
    QCOMPARE(facts.segments.at(2).speaker, u"Kim"_s);
    QCOMPARE(facts.summary, u"The guest asked about parking."_s);
    QCOMPARE(facts.summaryDetailed, u"Reason\nParking\n\nMood\nGood"_s);
    QCOMPARE(facts.topics.size(), 2);
    QCOMPARE(facts.sentiments, QStringList{u"POSITIVE"_s});
    QCOMPARE(facts.actionItems.size(), 2);
    const QJsonObject raw = QJsonDocument::fromJson(record->details->raw).object();
    QCOMPARE(raw.keys(),
             (QStringList{u"action_items"_s, u"custom_summary_result"_s, u"sentiments"_s, u"summary"_s,
                          u"topics"_s, u"transcription"_s}));
    QCOMPARE(raw[u"summary"_s].toObject(), QJsonDocument::fromJson(recorded("summary")).object());
    WE_SENT(talk, "GET /v1/calls/1?fetch_contact=true", "GET /v1/calls/1/transcription",
            "GET /v1/calls/1/summary", "GET /v1/calls/1/topics", "GET /v1/calls/1/sentiments",
            "GET /v1/calls/1/action_items", "GET /v1/calls/1/custom_summary_result");
}

void AircallApiTest::withoutALicenceThereIsNothing()
{
    Talk talk;
    talk.itAnswers(200, callWith(R"("recording":"https://x")"));
    talk.itAnswers(403, notLicensed);
    const auto record = QCoro::waitFor(talk.api->fetchCall(u"1"_s));
    QVERIFY(record && record->details && !record->moreExpected);
    QVERIFY(record->details->facts == CallFacts() && record->details->raw.isEmpty());
    WE_SENT(talk, "GET /v1/calls/1?fetch_contact=true", "GET /v1/calls/1/transcription");
}

void AircallApiTest::missingInsightsAreExpectedForAWhile_data()
{
    QTest::addColumn<int>("minutesAgo");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("expected");
    for (const int status : {400, 403, 404}) {
        QTest::addRow("%d just now", status) << 1 << status << true;
        QTest::addRow("%d long ago", status) << 90 << status << false;
    }
}

void AircallApiTest::missingInsightsAreExpectedForAWhile()
{
    QFETCH(int, minutesAgo);
    QFETCH(int, status);
    QFETCH(bool, expected);
    Talk talk;
    const qint64 ended = toMs(SystemClock().now()) / 1000 - 60 * minutesAgo;
    talk.itAnswers(200, callWith(R"("recording":"https://x")", QByteArray::number(ended)));
    talk.itAnswers(status, nothing);
    const auto record = QCoro::waitFor(talk.api->fetchCall(u"1"_s));
    QVERIFY(record);
    QCOMPARE(record->moreExpected, expected);
}

void AircallApiTest::aBrokenInsightFailsTheCall()
{
    Talk talk;
    talk.itAnswers(200, callWith(R"("recording":"https://x")"));
    talk.itAnswers(200, R"({"result":{"rows":3}})");
    QCOMPARE(QCoro::waitFor(talk.api->fetchCall(u"1"_s)).error().kind, Kind::BadReply);
}

void AircallApiTest::unknownSpeakersAreLookedUpOnce()
{
    Talk talk;
    QList<QByteArray> users;
    talk.server.answerWith([&users](const RawServer::Request &request) {
        if (request.target.startsWith("/v2/users")) {
            users << request.line();
            return RawServer::Answer{
                RawServer::reply(200, R"({"meta":{"total":1},"users":[{"id":7009,"name":"Kim"}]})")};
        }
        if (request.target.contains("/transcription"))
            return RawServer::Answer{RawServer::reply(200, recorded("transcription"))};
        if (request.target.contains("fetch_contact"))
            return RawServer::Answer{RawServer::reply(200, callWith(R"("recording":"https://x")"))};
        return RawServer::Answer{RawServer::reply(404, nothing)};
    });
    for (int i = 0; i < 2; ++i) {
        const auto record = QCoro::waitFor(talk.api->fetchCall(u"1"_s));
        QVERIFY(record);
        QCOMPARE(record->details->facts.segments.at(2).speaker, u"Kim"_s);
    }
    QCOMPARE(users, QList<QByteArray>{"GET /v2/users?page=1&per_page=50"});
}

void AircallApiTest::idsCannotReachOtherPaths_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("slash") << u"1/archive"_s;
    QTest::newRow("dots") << u".."_s;
    QTest::newRow("empty") << u""_s;
    QTest::newRow("query") << u"1?x"_s;
    QTest::newRow("made here") << newLocalCallId();
}

void AircallApiTest::idsCannotReachOtherPaths()
{
    QFETCH(QString, id);
    Talk talk;
    QCOMPARE(QCoro::waitFor(talk.api->fetchCall(id)).error().kind, Kind::NotFound);
    QCOMPARE(QCoro::waitFor(talk.api->updateCall(id, Field::Notes, u"x"_s)).error().kind, Kind::NotFound);
    QVERIFY(talk.server.requests().isEmpty());
}

void AircallApiTest::contactsPageByPage()
{
    Talk talk;
    talk.itAnswers(200, R"({"meta":{"total":101},"contacts":[{"id":1,"first_name":"A"},{"id":null}]})");
    talk.itAnswers(200, R"({"meta":{"total":101},"contacts":[{"id":null}]})");
    talk.itAnswers(200, R"({"meta":{"total":101},"contacts":[{"id":3,"first_name":"C"}]})");
    QCOMPARE(QCoro::waitFor(talk.api->listGuests(0))->size(), 1);
    QCOMPARE(QCoro::waitFor(talk.api->listGuests(1))->at(0).providerGuestId, u"3"_s);
    QVERIFY(QCoro::waitFor(talk.api->listGuests(2))->isEmpty());
    const QByteArray line = "GET /v1/contacts?order=asc&order_by=created_at&page=";
    WE_SENT(talk, line + "1&per_page=50", line + "2&per_page=50", line + "3&per_page=50");
}

void AircallApiTest::contactsGoOnBehindTheWall()
{
    Talk talk;
    talk.itAnswers(200, R"({"meta":{"total":12000},"contacts":[{"id":1,"created_at":1600000000}]})");
    talk.itAnswers(200, R"({"meta":{"total":2001},"contacts":[{"id":2,"created_at":1600000005}]})");
    QCOMPARE(QCoro::waitFor(talk.api->listGuests(9950))->size(), 1);
    QCOMPARE(QCoro::waitFor(talk.api->listGuests(9951))->size(), 1);
    WE_SENT(talk, "GET /v1/contacts?order=asc&order_by=created_at&page=200&per_page=50",
            "GET /v1/contacts?from=1600000000&order=asc&order_by=created_at&page=1&per_page=50");
}

void AircallApiTest::notesBecomeOneMoreComment()
{
    Talk talk;
    talk.itAnswers(200, callWith(R"("comments":[{"content":"One"}])"));
    talk.itAnswers(201, "{}");
    talk.itAnswers(200, callWith(R"("comments":[{"content":"One"},{"content":"caf\u00e9 \"2\""}])"));
    const auto record = QCoro::waitFor(talk.api->updateCall(u"1"_s, Field::Notes, u"One\n\ncafé \"2\"\n"_s));
    QVERIFY(record);
    QCOMPARE(record->facts.notes, u"One\n\ncafé \"2\""_s);
    QVERIFY(!record->details);
    WE_SENT(talk, "GET /v1/calls/1?fetch_contact=true", "POST /v1/calls/1/comments",
            "GET /v1/calls/1?fetch_contact=true");
    QCOMPARE(talk.bodyOf(1), R"({"content":"café \"2\""})"_ba);
    QCOMPARE(talk.server.requests().at(1).headers.value("content-type"), "application/json"_ba);
}

void AircallApiTest::notesThatCannotBeAddedAreNotSent()
{
    Talk talk;
    talk.itAnswers(200, callWith(R"("comments":[{"content":"One"}])"));
    QCOMPARE(QCoro::waitFor(talk.api->updateCall(u"1"_s, Field::Notes, u"Two"_s)).error().kind,
             Kind::Rejected);
    WE_SENT(talk, "GET /v1/calls/1?fetch_contact=true");
}

void AircallApiTest::aCommentThatGotLostIsInDoubt()
{
    Talk talk;
    talk.itAnswers(200, callWith(R"("comments":[])"));
    talk.server.say({}, Then::Close);
    QCOMPARE(QCoro::waitFor(talk.api->updateCall(u"1"_s, Field::Notes, u"Two"_s)).error().kind,
             Kind::UnknownOutcome);
    WE_SENT(talk, "GET /v1/calls/1?fetch_contact=true", "POST /v1/calls/1/comments");
}

void AircallApiTest::tagsAreAddedById()
{
    Talk talk;
    talk.itAnswers(200, callWith(R"("tags":[{"id":11,"name":"late"}])"));
    talk.itAnswers(200, R"({"meta":{"total":51},"tags":[{"id":11,"name":"late"}]})");
    talk.itAnswers(200, R"({"meta":{"total":51},"tags":[{"id":12,"name":"VIP"}]})");
    talk.itAnswers(201, "{}");
    talk.itAnswers(200, callWith(R"("tags":[{"id":11,"name":"late"},{"id":12,"name":"VIP"}])"));
    const auto record = QCoro::waitFor(talk.api->updateCall(u"1"_s, Field::Tags, u"late\nVIP"_s));
    QVERIFY(record);
    QCOMPARE(record->facts.tags, (QStringList{u"late"_s, u"VIP"_s}));
    QCOMPARE(talk.bodyOf(3), R"({"tags":[12]})"_ba);
    WE_SENT(talk, "GET /v1/calls/1?fetch_contact=true", "GET /v1/tags?page=1&per_page=50",
            "GET /v1/tags?page=2&per_page=50", "POST /v1/calls/1/tags", "GET /v1/calls/1?fetch_contact=true");
}

void AircallApiTest::tagsThatAreThereAreNotSent()
{
    Talk talk;
    const QByteArray call = callWith(R"("tags":[{"id":11,"name":"late"}])");
    const QByteArray tags = R"({"meta":{"total":1},"tags":[{"id":11,"name":"late"}]})";
    for (const QByteArray &body : {call, tags, call, call, tags})
        talk.itAnswers(200, body);
    QVERIFY(QCoro::waitFor(talk.api->updateCall(u"1"_s, Field::Tags, u"late"_s)));
    QCOMPARE(QCoro::waitFor(talk.api->updateCall(u"1"_s, Field::Tags, u""_s)).error().kind, Kind::Rejected);
    for (const RawServer::Request &request : talk.server.requests())
        QCOMPARE(request.method, "GET"_ba);
}

void AircallApiTest::fieldsItDoesNotHave()
{
    Talk talk;
    for (const Field field : {Field::Summary, Field::Status, Field::Guest})
        QCOMPARE(QCoro::waitFor(talk.api->updateCall(u"1"_s, field, u"x"_s)).error().kind,
                 Kind::NotSupported);
    QVERIFY(talk.server.requests().isEmpty());
}

void AircallApiTest::theRegistryMakesIt()
{
    const ProviderInfo info = providerInfo(Provider::Aircall);
    QCOMPARE(info.fields.first().option, u"api_id"_s);
    Account account;
    account.provider = Provider::Aircall;
    account.baseUrl = info.defaultBaseUrl;
    const auto made = makeProvider({account, "token123456"});
    QVERIFY(made);
    QCOMPARE(made->listTraits().kind, ListTraits::Kind::Windows);
    QVERIFY(made->http().isIdle());
}

QTEST_GUILESS_MAIN(AircallApiTest)
#include "tst_aircallapi.moc"
