// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/quo/quoapi.h"
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

Q_DECLARE_METATYPE(callboard::Error::Kind)

namespace {

const QByteArray lines =
    R"({"data":[{"id":"PN0001","number":"+12025550100","name":"Desk","users":[{"id":"US0001"}]}]})";
const QByteArray users =
    R"({"data":[{"id":"US0001","firstName":"Alex","lastName":"Front"}],"nextPageToken":null})";
const QByteArray emptyPage = R"({"data":[],"nextCursor":null})";
const QByteArray noRoute = R"({"title":"Not Found","message":"No such route"})";
const QByteArray pairs =
    R"({"data":[{"phoneNumberId":"PN0001","participants":["+12025550142","+12025550143"]}],"nextPageToken":null})";

const QByteArray linesLine = "GET /v1/phone-numbers";
const QByteArray usersLine = "GET /v1/users?maxResults=50";
const QByteArray listLine = "GET /calls?include=summary%2Cvoicemail&limit=50";

QByteArray recorded(const char *name)
{
    QFile file(QString::fromLatin1(TEST_DATA "/") + QString::fromLatin1(name) + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One conversation: what the server will say, and an API that talks to it.
struct Talk {
    RawServer server;
    std::unique_ptr<QuoApi> api;

    explicit Talk(const QMap<QString, QString> &options = {})
    {
        Account account;
        account.id = AccountId{3};
        account.provider = Provider::Quo;
        account.baseUrl = server.url();
        account.options = options;
        HttpConfig config;
        config.firstBackoff = 1ms;
        config.maxTries = 2;
        config.idleTimeout = 2s;
        config.paces.insert(u"default"_s, Pace{100000, 1min});
        api = std::make_unique<QuoApi>(ProviderContext{account, "key123456\n", config});
    }
    void itAnswers(int status, const QByteArray &body) { server.say(RawServer::reply(status, body)); }
    void itNamesEverybody()
    {
        itAnswers(200, lines);
        itAnswers(200, users);
    }
};

/// We sent exactly these, and nothing more.
#define WE_SENT(talk, ...)                                                                                   \
    QCOMPARE((talk).server.lines(), (QList<QByteArray>{__VA_ARGS__}));                                       \
    QCOMPARE((talk).server.surplus(), 0)

} // namespace

class QuoApiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theKeyIsSentBareWithTheVersion();
    void listingWindows_data();
    void listingWindows();
    void cursorsLeadOn();
    void aCursorThatIsTooOldIsLost();
    void aRefusedFirstPageIsAnError();
    void withoutDatedRoutesTheOlderSurfaceAnswers();
    void theOlderSurfaceIsWalkedPairByPair();
    void pairsThatAreClosedAreLeftOut();
    void callsWithoutNames();

    void testFindsTheSurface();
    void testTellsWhatIsWrong_data();
    void testTellsWhatIsWrong();

    void everythingThatIsKnownAboutACall();
    void aMissedCallIsOneRequest();
    void plansWithoutTranscripts_data();
    void plansWithoutTranscripts();
    void aRecordingIsExpectedForAWhile_data();
    void aRecordingIsExpectedForAWhile();
    void theOlderSurfaceTellsByParts();
    void aGoneCallIsNotFoundOnceTheSurfaceIsSure();
    void idsCannotReachOtherPaths_data();
    void idsCannotReachOtherPaths();

    void contactsPageByPage();
    void nothingCanBeWritten();
    void theRegistryMakesIt();
};

void QuoApiTest::theKeyIsSentBareWithTheVersion()
{
    Talk talk;
    talk.itNamesEverybody();
    talk.itAnswers(200, emptyPage);
    QVERIFY(QCoro::waitFor(talk.api->listCalls({})));
    QCOMPARE(talk.server.requests().at(2).headers.value("authorization"), "key123456"_ba);
    QCOMPARE(talk.server.requests().at(2).headers.value("quo-api-version"), "2026-03-30"_ba);
    QVERIFY(!talk.server.requests().at(0).headers.contains("quo-api-version"));
    WE_SENT(talk, linesLine, usersLine, listLine);
}

void QuoApiTest::listingWindows_data()
{
    QTest::addColumn<ListPosition>("position");
    QTest::addColumn<QByteArray>("query");
    const TimePoint noon = fromIso(u"2026-01-01T12:00:00Z").value();
    QTest::newRow("a window, its end left out")
        << ListPosition{.window = {noon, noon + 1h}}
        << "createdAt%5Bgte%5D=2026-01-01T12%3A00%3A00Z&createdAt%5Blte%5D=2026-01-01T12%3A59%3A59.999Z&"_ba;
    QTest::newRow("an open end") << ListPosition{.window = {noon, {}}}
                                 << "createdAt%5Bgte%5D=2026-01-01T12%3A00%3A00Z&"_ba;
    QTest::newRow("everything") << ListPosition{.limit = 500} << QByteArray();
}

void QuoApiTest::listingWindows()
{
    QFETCH(ListPosition, position);
    QFETCH(QByteArray, query);
    Talk talk;
    talk.itNamesEverybody();
    talk.itAnswers(200, recorded("dated_calls"));
    const auto page = QCoro::waitFor(talk.api->listCalls(position));
    QVERIFY(page);
    QCOMPARE(page->records.at(0).facts.staffName, u"Alex Front"_s);
    WE_SENT(talk, linesLine, usersLine, "GET /calls?" + query + "include=summary%2Cvoicemail&limit=50");
}

void QuoApiTest::cursorsLeadOn()
{
    Talk talk;
    talk.itNamesEverybody();
    talk.itAnswers(200, recorded("dated_calls"));
    talk.itAnswers(200, emptyPage);
    const auto first = QCoro::waitFor(talk.api->listCalls({}));
    QVERIFY(first && !first->nextToken.isNull());
    const auto second = QCoro::waitFor(talk.api->listCalls({.token = first->nextToken}));
    QVERIFY(second && second->nextToken.isNull() && !second->tokenLost);
    WE_SENT(talk, linesLine, usersLine, listLine, listLine + "&after=cursor-1");
    QCOMPARE(talk.api->learntOptions().value(u"surface"_s), u"dated"_s);
}

void QuoApiTest::aCursorThatIsTooOldIsLost()
{
    Talk talk;
    talk.itNamesEverybody();
    talk.itAnswers(400, R"({"title":"Bad Request","message":"The cursor has expired"})");
    const QString old = quo::tokenOf({.surface = quo::Surface::Dated, .calls = u"c1"_s});
    const auto page = QCoro::waitFor(talk.api->listCalls({.token = old}));
    QVERIFY(page && page->tokenLost);
    const auto strange = QCoro::waitFor(talk.api->listCalls({.token = u"https://evil.example"_s}));
    QVERIFY(strange && strange->tokenLost);
    WE_SENT(talk, linesLine, usersLine, listLine + "&after=c1");
}

void QuoApiTest::aRefusedFirstPageIsAnError()
{
    Talk talk;
    talk.itNamesEverybody();
    talk.itAnswers(400, R"({"title":"Bad Request","message":"Invalid query parameter"})");
    QCOMPARE(QCoro::waitFor(talk.api->listCalls({})).error().kind, Kind::Rejected);
    WE_SENT(talk, linesLine, usersLine, listLine);
}

void QuoApiTest::withoutDatedRoutesTheOlderSurfaceAnswers()
{
    Talk talk;
    talk.itNamesEverybody();
    talk.itAnswers(404, noRoute); // the list
    talk.itAnswers(404, noRoute); // the check
    talk.itAnswers(200, lines);
    const auto lost = QCoro::waitFor(talk.api->listCalls({}));
    QVERIFY(lost && lost->tokenLost && lost->records.isEmpty());
    QCOMPARE(talk.api->learntOptions().value(u"surface"_s), u"v1"_s);
    talk.itNamesEverybody();
    talk.itAnswers(200, R"({"data":[],"nextPageToken":null})");
    const auto page = QCoro::waitFor(talk.api->listCalls({}));
    QVERIFY(page && !page->tokenLost && page->nextToken.isNull());
    QCOMPARE(talk.server.lines().constLast(), "GET /v1/conversations?maxResults=100"_ba);
    QCOMPARE(talk.server.surplus(), 0);
}

void QuoApiTest::theOlderSurfaceIsWalkedPairByPair()
{
    Talk talk({{u"surface"_s, u"v1"_s}});
    talk.itNamesEverybody();
    talk.itAnswers(200, pairs);
    talk.itAnswers(200, recorded("v1_calls"));
    talk.itAnswers(200, R"({"data":[],"totalItems":9,"nextPageToken":null})");
    talk.itAnswers(200, R"({"data":[],"totalItems":9,"nextPageToken":null})");
    const TimePoint noon = fromIso(u"2026-01-01T12:00:00Z").value();
    ListPosition position{.window = {noon, noon + 1h}};
    const auto first = QCoro::waitFor(talk.api->listCalls(position));
    QVERIFY(first);
    QCOMPARE(first->records.size(), 2);
    position.token = first->nextToken;
    const auto second = QCoro::waitFor(talk.api->listCalls(position));
    QVERIFY(second && !second->nextToken.isNull());
    position.token = second->nextToken;
    const auto third = QCoro::waitFor(talk.api->listCalls(position));
    QVERIFY(third && third->nextToken.isNull());
    const QByteArray times =
        "createdAfter=2026-01-01T11%3A59%3A59Z&createdBefore=2026-01-01T13%3A00%3A01Z&maxResults=100";
    const QByteArray calls = "GET /v1/calls?phoneNumberId=PN0001&participants=%2B1202555014";
    const QByteArray conversations = "GET /v1/conversations?updatedAfter=2026-01-01T11%3A59%3A59Z"
                                     "&createdBefore=2026-01-01T13%3A00%3A01Z&maxResults=100";
    WE_SENT(talk, linesLine, usersLine, conversations, calls + "2&userId=US0001&" + times,
            calls + "2&userId=US0001&" + times + "&pageToken=page-2", calls + "3&userId=US0001&" + times);
}

void QuoApiTest::pairsThatAreClosedAreLeftOut()
{
    Talk talk({{u"surface"_s, u"v1"_s}});
    talk.itNamesEverybody();
    talk.itAnswers(200, pairs);
    talk.itAnswers(403, R"({"message":"Not Phone Number User","code":"0101403"})");
    talk.itAnswers(200, recorded("v1_calls"));
    const auto first = QCoro::waitFor(talk.api->listCalls({}));
    QVERIFY(first && first->records.isEmpty() && !first->nextToken.isNull());
    const auto second = QCoro::waitFor(talk.api->listCalls({.token = first->nextToken}));
    QVERIFY(second);
    QCOMPARE(second->records.size(), 2);
}

void QuoApiTest::callsWithoutNames()
{
    Talk talk;
    talk.itAnswers(403, R"({"message":"Forbidden"})");
    talk.itAnswers(403, R"({"message":"Forbidden"})");
    talk.itAnswers(200, recorded("dated_calls"));
    const auto page = QCoro::waitFor(talk.api->listCalls({}));
    QVERIFY(page);
    QVERIFY(page->records.at(0).facts.staffName.isNull());
    QCOMPARE(page->records.at(0).facts.toNumber, u"+12025550100"_s); // by the actor in it
}

void QuoApiTest::testFindsTheSurface()
{
    Talk talk;
    talk.itAnswers(200, emptyPage);
    const auto facts = QCoro::waitFor(talk.api->test());
    QVERIFY(facts);
    QCOMPARE(facts->options, (QMap<QString, QString>{{u"surface"_s, u"dated"_s}}));
    WE_SENT(talk, "GET /calls?include=summary%2Cvoicemail&limit=1");

    Talk older;
    older.itAnswers(404, noRoute);
    older.itAnswers(200, lines);
    QCOMPARE(QCoro::waitFor(older.api->test())->options.value(u"surface"_s), u"v1"_s);
    WE_SENT(older, "GET /calls?include=summary%2Cvoicemail&limit=1", linesLine);
}

void QuoApiTest::testTellsWhatIsWrong_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("olderStatus"); // 0: not asked
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("wrong key") << 401 << R"({"title":"Unauthorized","message":"The API key is invalid"})"_ba
                               << 0 << Kind::Unauthorised << u"The API key is invalid"_s;
    QTest::newRow("no right") << 403 << R"({"message":"Owners and admins only"})"_ba << 0 << Kind::Forbidden
                              << u"reading calls: Owners and admins only"_s;
    QTest::newRow("another vendor") << 200 << R"({"result":{}})"_ba << 0 << Kind::BadReply << QString();
    QTest::newRow("nobody's routes") << 404 << noRoute << 404 << Kind::NotFound << QString();
    QTest::newRow("older, wrong key") << 404 << noRoute << 401 << Kind::Unauthorised << QString();
}

void QuoApiTest::testTellsWhatIsWrong()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, olderStatus);
    QFETCH(Kind, kind);
    QFETCH(QString, words);
    Talk talk;
    talk.itAnswers(status, body);
    if (olderStatus)
        talk.itAnswers(olderStatus, R"({"message":"no"})");
    const auto facts = QCoro::waitFor(talk.api->test());
    QVERIFY(!facts);
    QCOMPARE(facts.error().kind, kind);
    QVERIFY2(facts.error().detail.contains(words), qPrintable(facts.error().detail));
    QVERIFY(talk.api->learntOptions().isEmpty());
}

void QuoApiTest::everythingThatIsKnownAboutACall()
{
    Talk talk;
    talk.itNamesEverybody();
    talk.itAnswers(
        200,
        R"({"data":{"id":"AC0001","direction":"incoming","status":"answered","phoneNumberId":"PN0001",)"
        R"("answeredAt":"2026-01-01T12:00:09Z","completedAt":"2026-01-01T12:01:11Z"}})");
    talk.itAnswers(200, recorded("recordings"));
    talk.itAnswers(200, recorded("transcripts"));
    const auto record = QCoro::waitFor(talk.api->fetchCall(u"AC0001"_s));
    QVERIFY(record && record->details);
    QVERIFY(record->moreExpected); // a recording is being processed
    QCOMPARE(record->details->facts.recordings.size(), 4);
    QCOMPARE(record->details->facts.segments.size(), 3);
    const QJsonObject raw = QJsonDocument::fromJson(record->details->raw).object();
    QCOMPARE(raw.keys(), (QStringList{u"recordings"_s, u"transcripts"_s}));
    QVERIFY(!record->details->raw.contains("signature"));
    WE_SENT(talk, linesLine, usersLine, "GET /calls/AC0001?include=summary%2Cvoicemail",
            "GET /calls/AC0001/recordings?limit=50", "GET /calls/AC0001/transcripts?limit=50");
}

void QuoApiTest::aMissedCallIsOneRequest()
{
    Talk talk;
    talk.itNamesEverybody();
    talk.itAnswers(200,
                   R"({"data":{"id":"AC2","direction":"incoming","status":"missed",)"
                   R"("voicemail":{"id":"VM2","status":"in-progress"}}})");
    const auto record = QCoro::waitFor(talk.api->fetchCall(u"AC2"_s));
    QVERIFY(record && record->details && record->moreExpected);
    QCOMPARE(record->details->facts.recordings.at(0).state, Recording::State::Pending);
    QCOMPARE(talk.server.requests().size(), 3);
}

void QuoApiTest::plansWithoutTranscripts_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 403, 404})
        QTest::addRow("%d", status) << status;
}

void QuoApiTest::plansWithoutTranscripts()
{
    QFETCH(int, status);
    Talk talk;
    talk.itNamesEverybody();
    talk.itAnswers(
        200,
        R"({"data":{"id":"AC1","direction":"incoming","status":"answered","answeredAt":"2026-01-01T12:00:09Z","completedAt":"2026-01-01T12:01:11Z"}})");
    talk.itAnswers(200, R"({"data":[]})");
    talk.itAnswers(status, R"({"message":"Your plan has no transcripts"})");
    const auto record = QCoro::waitFor(talk.api->fetchCall(u"AC1"_s));
    QVERIFY(record && record->details && !record->moreExpected);
    QVERIFY(record->details->facts == CallFacts());
}

void QuoApiTest::aRecordingIsExpectedForAWhile_data()
{
    QTest::addColumn<int>("minutesAgo");
    QTest::addColumn<bool>("expected");
    QTest::newRow("just now") << 1 << true;
    QTest::newRow("long ago") << 30 << false;
}

void QuoApiTest::aRecordingIsExpectedForAWhile()
{
    QFETCH(int, minutesAgo);
    QFETCH(bool, expected);
    Talk talk;
    const QByteArray ended = toIso(SystemClock().now() - minutesAgo * 1min).toLatin1();
    talk.itNamesEverybody();
    talk.itAnswers(200,
                   R"({"data":{"id":"AC1","direction":"incoming","status":"answered","answeredAt":")" + ended
                       + R"(","completedAt":")" + ended + R"("}})");
    talk.itAnswers(200, R"({"data":[]})");
    talk.itAnswers(200, R"({"data":[]})");
    QCOMPARE(QCoro::waitFor(talk.api->fetchCall(u"AC1"_s))->moreExpected, expected);
}

void QuoApiTest::theOlderSurfaceTellsByParts()
{
    Talk talk({{u"surface"_s, u"v1"_s}});
    talk.itNamesEverybody();
    talk.itAnswers(
        200,
        R"({"data":{"id":"AC1","direction":"incoming","status":"answered","answeredAt":"2026-01-01T12:00:09Z"}})");
    talk.itAnswers(200, recorded("recordings"));
    talk.itAnswers(200, recorded("v1_transcript"));
    talk.itAnswers(200, recorded("v1_summary"));
    talk.itAnswers(200, R"({"data":{"id":"AC2","direction":"incoming","status":"missed"}})");
    talk.itAnswers(200, recorded("v1_voicemail"));
    const auto taken = QCoro::waitFor(talk.api->fetchCall(u"AC1"_s));
    QVERIFY(taken);
    QCOMPARE(taken->details->facts.summary, u"Guest asked about parking."_s);
    QCOMPARE(taken->details->facts.segments.size(), 2);
    const auto missed = QCoro::waitFor(talk.api->fetchCall(u"AC2"_s));
    QVERIFY(missed);
    QCOMPARE(missed->details->facts.status, std::optional(CallStatus::Voicemail));
    WE_SENT(talk, linesLine, usersLine, "GET /v1/calls/AC1", "GET /v1/call-recordings/AC1",
            "GET /v1/call-transcripts/AC1", "GET /v1/call-summaries/AC1", "GET /v1/calls/AC2",
            "GET /v1/call-voicemails/AC2");
}

void QuoApiTest::aGoneCallIsNotFoundOnceTheSurfaceIsSure()
{
    Talk talk;
    talk.itNamesEverybody();
    talk.itAnswers(404, noRoute); // the call, or its route?
    talk.itAnswers(200, emptyPage); // the route is there
    talk.itAnswers(404, noRoute);
    talk.itAnswers(404, noRoute);
    QCOMPARE(QCoro::waitFor(talk.api->fetchCall(u"AC1"_s)).error().kind, Kind::NotFound);
    QCOMPARE(QCoro::waitFor(talk.api->fetchCall(u"AC1"_s)).error().kind, Kind::NotFound);
    QCOMPARE(talk.server.requests().size(), 6);
    QCOMPARE(talk.server.surplus(), 0);
}

void QuoApiTest::idsCannotReachOtherPaths_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("slash") << u"AC1/recordings"_s;
    QTest::newRow("dots") << u".."_s;
    QTest::newRow("empty") << u""_s;
    QTest::newRow("query") << u"AC1?x"_s;
    QTest::newRow("another kind") << u"PN0001"_s;
    QTest::newRow("made here") << newLocalCallId();
}

void QuoApiTest::idsCannotReachOtherPaths()
{
    QFETCH(QString, id);
    Talk talk({{u"surface"_s, u"v1"_s}});
    talk.server.answerWith([](const RawServer::Request &request) {
        return RawServer::Answer{
            RawServer::reply(200, request.target.startsWith("/v1/users") ? users : lines)};
    });
    const auto record = QCoro::waitFor(talk.api->fetchCall(id));
    QVERIFY(!record);
    QCOMPARE(record.error().kind, Kind::NotFound);
    for (const QByteArray &line : talk.server.lines())
        QVERIFY(!line.contains("/v1/calls/"));
}

void QuoApiTest::contactsPageByPage()
{
    Talk talk;
    talk.itAnswers(200, R"({"data":[{"id":"CT1","firstName":"A"}],"nextPageToken":"t 2"})");
    talk.itAnswers(200, R"({"data":[{"firstName":"no id"}],"nextPageToken":"t3"})");
    talk.itAnswers(200, R"({"data":[{"id":"CT3"}],"nextPageToken":null})");
    QCOMPARE(QCoro::waitFor(talk.api->listGuests(0))->size(), 1);
    QCOMPARE(QCoro::waitFor(talk.api->listGuests(1))->at(0).providerGuestId, u"CT3"_s);
    QVERIFY(QCoro::waitFor(talk.api->listGuests(2))->isEmpty());
    WE_SENT(talk, "GET /v1/contacts?maxResults=50", "GET /v1/contacts?maxResults=50&pageToken=t%202",
            "GET /v1/contacts?maxResults=50&pageToken=t3");
}

void QuoApiTest::nothingCanBeWritten()
{
    Talk talk;
    QCOMPARE(QCoro::waitFor(talk.api->updateCall(u"AC1"_s, Field::Notes, u"x"_s)).error().kind,
             Kind::NotSupported);
    QCOMPARE(QCoro::waitFor(talk.api->deleteCall(u"AC1"_s)).error().kind, Kind::NotSupported);
    QVERIFY(talk.server.requests().isEmpty());
}

void QuoApiTest::theRegistryMakesIt()
{
    const ProviderInfo info = providerInfo(Provider::Quo);
    QVERIFY(info.fields.isEmpty());
    Account account;
    account.provider = Provider::Quo;
    account.baseUrl = info.defaultBaseUrl;
    const auto made = makeProvider({account, "key123456"});
    QVERIFY(made);
    QCOMPARE(made->listTraits().kind, ListTraits::Kind::Windows);
    QVERIFY(made->http().isIdle());
}

QTEST_GUILESS_MAIN(QuoApiTest)
#include "tst_quoapi.moc"
