// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/skipcall/skipcallapi.h"
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

const QByteArray over =
    R"({"id":"c1","type":"inbound","status":"completed","endedAt":"2026-01-01T12:00:00Z"})";

/// Rows @p first and following, as a bare list.
QByteArray rows(int first, int count)
{
    QByteArrayList items;
    for (int i = 0; i < count; ++i)
        items << R"({"id":"c)" + QByteArray::number(first + i) + R"(","type":"inbound"})";
    return '[' + items.join(',') + ']';
}

struct Talk {
    RawServer server;
    std::unique_ptr<SkipcallApi> api;

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
        config.paces.insert(u"default"_s, Pace{100000, 1min});
        api = std::make_unique<SkipcallApi>(ProviderContext{account, "sk_test_1\n", config});
    }
    void itAnswers(int status, const QByteArray &body, const QByteArray &headers = {})
    {
        server.say(RawServer::reply(status, body, headers));
    }
    Result<RecordPage> list(int offset = 0, int limit = 0)
    {
        return QCoro::waitFor(api->listCalls({.offset = offset, .limit = limit}));
    }
    Result<Record> fetch(const QString &id = u"c1"_s) { return QCoro::waitFor(api->fetchCall(id)); }
};

#define WE_SENT(talk, ...)                                                                                   \
    QCOMPARE((talk).server.lines(), (QList<QByteArray>{__VA_ARGS__}));                                       \
    QCOMPARE((talk).server.surplus(), 0)

} // namespace

class SkipcallApiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theKeyIsABearer();
    void testTellsWhatIsWrong_data();
    void testTellsWhatIsWrong();
    void aShortFirstPageIsLookedBehind();
    void pagesThatSayTheirSizeAreBelieved();
    void aRefusedLimitIsHalved();
    void cappedPagesAreNoticed();
    void ignoredPagesAreNoticed();
    void aListThatMovedIsNotTakenForIgnoredPages();
    void everythingAtOnceIsTheWholeList();
    void aCallComesWithItsDetails();
    void missedCallsHaveNoDetails();
    void whatDoesNotExistIsAState_data();
    void whatDoesNotExistIsAState();
    void aTranscriptionUnderWayIsAskedForAgain();
    void faultsOfDetailsFailTheCall();
    void thePlansLimitIsLearnt();
    void aLimitWaitsUntilItsReset();
    void idsCannotReachOtherPaths();
};

void SkipcallApiTest::theKeyIsABearer()
{
    Talk talk;
    talk.itAnswers(200, rows(0, 100));
    const auto page = talk.list();
    QVERIFY(page);
    QCOMPARE(page->records.at(0).ref, (RecordRef{AccountId{3}, u"c0"_s}));
    QCOMPARE(page->offset, std::optional(0));
    QVERIFY(!page->hasMore);
    QCOMPARE(talk.server.requests().at(0).headers.value("authorization"), "Bearer sk_test_1"_ba);
    WE_SENT(talk, "GET /v1/calls?page=1&limit=100");
}

void SkipcallApiTest::testTellsWhatIsWrong_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("key") << 401 << R"({"message":"Invalid API key"})"_ba << Kind::Unauthorised;
    QTest::newRow("plan") << 403 << R"({"code":"SUBSCRIPTION_REQUIRED"})"_ba << Kind::Forbidden;
    QTest::newRow("no such route") << 404 << "{}"_ba << Kind::NotFound;
    QTest::newRow("no list") << 200 << R"({"hello":"world"})"_ba << Kind::BadReply;
    QTest::newRow("another vendor's calls")
        << 200 << R"({"data":[{"id":"cal_1","direction":"inbound"}]})"_ba << Kind::BadReply;
}

void SkipcallApiTest::testTellsWhatIsWrong()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);
    Talk talk;
    talk.itAnswers(status, body);
    const auto facts = QCoro::waitFor(talk.api->test());
    QVERIFY(!facts);
    QCOMPARE(facts.error().kind, kind);
    if (kind == Kind::Forbidden)
        QVERIFY(facts.error().detail.contains(u"SUBSCRIPTION_REQUIRED"_s));
    WE_SENT(talk, "GET /v1/calls?page=1&limit=1");
}

void SkipcallApiTest::aShortFirstPageIsLookedBehind()
{
    Talk talk;
    talk.itAnswers(200, rows(0, 30));
    talk.itAnswers(200, "[]");
    const auto page = talk.list();
    QVERIFY(page);
    QCOMPARE(page->hasMore, std::optional(false));
    WE_SENT(talk, "GET /v1/calls?page=1&limit=100", "GET /v1/calls?page=2&limit=100");
}

void SkipcallApiTest::pagesThatSayTheirSizeAreBelieved()
{
    Talk talk;
    talk.itAnswers(200, R"({"data":)" + rows(0, 20) + R"(,"meta":{"limit":20,"totalPages":9}})");
    talk.itAnswers(200, R"({"data":)" + rows(20, 20) + R"(,"meta":{"limit":20,"totalPages":9}})");
    const auto first = talk.list();
    QVERIFY(first);
    QCOMPARE(first->hasMore, std::optional(true));
    QCOMPARE(talk.list(20).value().offset, std::optional(20));
    WE_SENT(talk, "GET /v1/calls?page=1&limit=100", "GET /v1/calls?page=2&limit=20");
}

void SkipcallApiTest::aRefusedLimitIsHalved()
{
    Talk talk;
    talk.itAnswers(400, R"({"message":["limit must not be greater than 25"]})");
    talk.itAnswers(400, R"({"message":["limit must not be greater than 25"]})");
    talk.itAnswers(200, rows(0, 25));
    QVERIFY(talk.list());
    WE_SENT(talk, "GET /v1/calls?page=1&limit=100", "GET /v1/calls?page=1&limit=50",
            "GET /v1/calls?page=1&limit=25");
}

void SkipcallApiTest::cappedPagesAreNoticed()
{
    Talk talk;
    talk.itAnswers(200, rows(0, 20));
    talk.itAnswers(200, rows(20, 20));
    talk.itAnswers(200, rows(20, 20));
    QCOMPARE(talk.list().value().hasMore, std::optional(true));
    QCOMPARE(talk.list(20).value().offset, std::optional(20));
    WE_SENT(talk, "GET /v1/calls?page=1&limit=100", "GET /v1/calls?page=2&limit=100",
            "GET /v1/calls?page=2&limit=20");
}

void SkipcallApiTest::ignoredPagesAreNoticed()
{
    Talk talk;
    for (const int count : {100, 80, 80, 100})
        talk.itAnswers(200, rows(0, count));
    QVERIFY(!talk.list().value().hasMore);
    const auto second = talk.list(80); // the same again, and once more to be sure
    QVERIFY(second);
    QCOMPARE(second->offset, std::optional(0));
    QCOMPARE(second->hasMore, std::optional(false));
    QCOMPARE(talk.list(80).value().hasMore, std::optional(false));
    WE_SENT(talk, "GET /v1/calls?page=1&limit=100", "GET /v1/calls?page=2&limit=80",
            "GET /v1/calls?page=1&limit=80", "GET /v1/calls?page=1&limit=100");
}

void SkipcallApiTest::aListThatMovedIsNotTakenForIgnoredPages()
{
    Talk talk;
    talk.itAnswers(200, rows(100, 100));
    talk.itAnswers(200, rows(100, 80)); // eighty new calls came in above
    talk.itAnswers(200, rows(20, 80));
    QVERIFY(talk.list());
    const auto second = talk.list(80);
    QVERIFY(second);
    QCOMPARE(second->offset, std::optional(80));
    QVERIFY(!second->hasMore);
    QCOMPARE(talk.server.surplus(), 0);
}

void SkipcallApiTest::everythingAtOnceIsTheWholeList()
{
    Talk talk;
    talk.itAnswers(200, rows(0, 150));
    const auto page = talk.list();
    QVERIFY(page);
    QCOMPARE(page->itemCount, 150);
    QCOMPARE(page->hasMore, std::optional(false));
}

void SkipcallApiTest::aCallComesWithItsDetails()
{
    Talk talk;
    const QByteArray sound = R"({"id":"r1","duration":60,"transcriptionStatus":"COMPLETED"})";
    const QByteArray text =
        R"({"transcript":[{"speaker":0,"text":"Hi.","start":1,"end":2}],"summary":"Short."})";
    talk.itAnswers(200, over);
    talk.itAnswers(200, sound);
    talk.itAnswers(200, text);
    const auto record = talk.fetch();
    QVERIFY(record && record->details);
    QVERIFY(!record->moreExpected);
    QCOMPARE(record->raw, over);
    CallFacts wanted;
    wanted.recordings = {{u"r1"_s, Recording::State::Available, 60s}};
    wanted.segments = {{u"Speaker 1"_s, u"Hi."_s, 1s, 2s}};
    wanted.transcript = u"Speaker 1: Hi."_s;
    wanted.summary = u"Short."_s;
    QCOMPARE(record->details->facts, wanted);
    QCOMPARE(record->details->raw, R"({"recording":)" + sound + R"(,"transcription":)" + text + '}');
    WE_SENT(talk, "GET /v1/calls/c1", "GET /v1/calls/c1/recording", "GET /v1/calls/c1/transcription");
}

void SkipcallApiTest::missedCallsHaveNoDetails()
{
    Talk talk;
    talk.itAnswers(200, R"({"id":"c1","type":"inbound","status":"no-answer"})");
    const auto record = talk.fetch();
    QVERIFY(record);
    QVERIFY(!record->details && !record->moreExpected);
    WE_SENT(talk, "GET /v1/calls/c1");
}

void SkipcallApiTest::whatDoesNotExistIsAState_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {403, 404, 400})
        QTest::addRow("%d", status) << status;
}

void SkipcallApiTest::whatDoesNotExistIsAState()
{
    QFETCH(int, status);
    Talk talk;
    talk.itAnswers(200, over);
    talk.itAnswers(status, R"({"message":"no"})");
    const auto record = talk.fetch();
    QVERIFY(record && record->details);
    QVERIFY(!record->moreExpected);
    QCOMPARE(record->details->raw, "{}"_ba);
    QCOMPARE(record->details->facts, CallFacts());
}

void SkipcallApiTest::aTranscriptionUnderWayIsAskedForAgain()
{
    Talk talk;
    talk.itAnswers(200, over);
    talk.itAnswers(200, R"({"id":"r1","duration":60,"transcriptionStatus":"PENDING"})");
    const auto record = talk.fetch();
    QVERIFY(record && record->moreExpected);
    WE_SENT(talk, "GET /v1/calls/c1", "GET /v1/calls/c1/recording");
}

void SkipcallApiTest::faultsOfDetailsFailTheCall()
{
    Talk talk;
    talk.itAnswers(200, over);
    talk.itAnswers(200, "[]");
    const auto record = talk.fetch();
    QVERIFY(!record);
    QCOMPARE(record.error().kind, Kind::BadReply);
}

void SkipcallApiTest::thePlansLimitIsLearnt()
{
    Talk talk;
    talk.itAnswers(200, rows(0, 100), "X-RateLimit-Limit: 1000\r\n");
    QVERIFY(talk.list());
    QCOMPARE(talk.api->learntOptions(), (QMap<QString, QString>{{u"plan_requests_per_minute"_s, u"1000"_s}}));
}

void SkipcallApiTest::aLimitWaitsUntilItsReset()
{
    Talk talk;
    talk.itAnswers(429, R"({"message":"Rate limit exceeded"})", "X-RateLimit-Reset: 1\r\n");
    talk.itAnswers(200, rows(0, 100));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(talk.list());
    QVERIFY(timer.elapsed() >= 900);
}

void SkipcallApiTest::idsCannotReachOtherPaths()
{
    Talk talk;
    for (const QString &id : {u""_s, u"."_s, u".."_s, u"local:1"_s})
        QCOMPARE(talk.fetch(id).error().kind, Kind::NotFound);
    WE_SENT(talk);
    talk.itAnswers(404, "{}");
    QCOMPARE(talk.fetch(u"../v1/users?x=1"_s).error().kind, Kind::NotFound);
    WE_SENT(talk, "GET /v1/calls/..%2Fv1%2Fusers%3Fx%3D1");
}

QTEST_GUILESS_MAIN(SkipcallApiTest)
#include "tst_skipcallapi.moc"
