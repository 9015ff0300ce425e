// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/auth/signedin.h"
#include "models/providers/ringcentral/ringcentralapi.h"
#include "tests/support/rawserver.h"

#include <QCoroTask>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace callboard;
using test::RawServer;
using Kind = Error::Kind;

namespace {

const QByteArray token = R"({"access_token":"access-1","token_type":"bearer","expires_in":3600})";
const QByteArray extension = R"({"id":1,"extensionNumber":"101","contact":{"company":"Seaside Hotel"}})";
const QByteArray recorded =
    R"({"id":"A1","type":"Voice","direction":"Inbound","result":"Accepted","startTime":"2026-01-01T12:00:00Z",)"
    R"("duration":60,"telephonySessionId":"s-1","recording":{"id":"30001"}})";
const QByteArray unrecorded = R"({"id":"A2","type":"Voice","direction":"Inbound","result":"Missed"})";
const QByteArray voicemail =
    R"({"id":"A3","direction":"Inbound","result":"Voicemail","telephonySessionId":"s-3","message":{"id":"5","type":"VoiceMail"}})";
const QByteArray noRight =
    R"({"errorCode":"CMN-408","message":"User needs permission","permissionName":"FullCompanyCallLog"})";
const QByteArray insights =
    R"({"records":[{"insights":{"Summary":[{"value":"About parking."}]},"speakerInfo":[]}]})";

QByteArray pageOf(const QByteArray &records)
{
    return "{\"records\":[" + records + "],\"paging\":{\"page\":1},\"navigation\":{}}";
}

QByteArray changesOf(const QByteArray &records, const QByteArray &syncToken, bool more = false)
{
    return "{\"records\":[" + records + "],\"syncInfo\":{\"syncType\":\"ISync\",\"syncToken\":\"" + syncToken
        + "\",\"newerRecordsExist\":" + (more ? "true" : "false") + "}}";
}

/// One conversation. The server answers by the path's last word, in the order it was told to.
struct Talk {
    RawServer server;
    QHash<QByteArray, QList<QByteArray>> script; ///< By a part of the path.
    QMap<QString, QString> options{{u"client_id"_s, u"app"_s}};
    QByteArray secret = R"({"secret":"jwt-credential","client_secret":"app-secret"})";
    QList<QByteArray> saved;
    std::unique_ptr<RingCentralApi> made;

    Talk()
    {
        server.answerWith([this](const RawServer::Request &request) {
            return RawServer::Answer{answerTo(request.target)};
        });
    }
    QByteArray answerTo(const QByteArray &target)
    {
        const QByteArray path = target.split('?').first();
        for (auto entry = script.begin(); entry != script.end(); ++entry) {
            if (path.endsWith(entry.key()) && !entry->isEmpty())
                return entry->size() > 1 ? entry->takeFirst() : entry->first();
        }
        return path == "/restapi/oauth/token" ? RawServer::reply(200, token) : RawServer::reply(404, "{}");
    }
    void says(const QByteArray &path, int status, const QByteArray &body, const QByteArray &headers = {})
    {
        script[path] << RawServer::reply(status, body, headers);
    }
    RingCentralApi &api()
    {
        if (!made)
            make();
        return *made;
    }
    void make()
    {
        Account account;
        account.id = AccountId{3};
        account.provider = Provider::RingCentral;
        account.baseUrl = server.url();
        account.options = options;
        HttpConfig config;
        config.firstBackoff = 1ms;
        config.maxTries = 2;
        config.paces.insert(u"default"_s, Pace{100000, 1min});
        const auto save = [this](QByteArray newer) {
            return keep(newer);
        };
        made = std::make_unique<RingCentralApi>(ProviderContext{account, secret, config, save});
    }
    QCoro::Task<Result<void>> keep(QByteArray newer)
    {
        saved << newer;
        co_return Result<void>();
    }
    QList<QByteArray> paths() const
    {
        QList<QByteArray> paths;
        for (const RawServer::Request &request : server.requests())
            paths << request.target.split('?').first();
        return paths;
    }
    QString queryOf(int request, const QString &key) const
    {
        const QByteArray target = server.requests().at(request).target;
        return QUrlQuery(QString::fromLatin1(target.mid(target.indexOf('?') + 1)))
            .queryItemValue(key, QUrl::FullyDecoded);
    }
};

constexpr char companyLog[] = "/account/~/call-log";
constexpr char ownLog[] = "/extension/~/call-log";

} // namespace

class RingCentralApiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aJwtSignsIn();
    void aBareSecretIsTheJwt();
    void aSignedInAccountRefreshes();
    void refusedCredentialsAreUnauthorised();

    void testReadsTheCompany();
    void testFallsBackToTheOwnLog();
    void testNamesTheMissingRight();
    void testTellsOtherServersApart_data();
    void testTellsOtherServersApart();

    void listingAWindow();
    void theOwnLogIsRemembered();
    void theNextPageIsAskedForAsItWasGiven();
    void aNextPageElsewhereIsRefused();
    void aLostPageBeginsTheWindowAgain();

    void changesBeginAndGoOn();
    void lostTokens_data();
    void lostTokens();
    void aTokenOfTheOtherLogIsLostWithoutAsking();
    void withoutAFeedTheWindowsAreEnough();
    void changesOfTheOwnLog();

    void fetchingACall();
    void aListedCallIsNotReadAgain();
    void insightsThatAreNotThere_data();
    void insightsThatAreNotThere();
    void aVoicemailIsReadWithItsTranscript();
    void messagesOfOthersStayClosed();
    void messagesElsewhereAreNotAskedFor();
    void withoutALicenceNobodyAsksAgain();
    void aDeletedCallIsNotFound();
    void oneClosedCallDoesNotCloseTheLog();
    void fetchingFromTheOwnLogInstead();
    void anotherCallInTheAnswer();
    void nothingCanBeDeleted();
    void aTokenThatDiedIsRenewed();
    void theRegistryMakesIt();
};

void RingCentralApiTest::aJwtSignsIn()
{
    Talk talk;
    talk.says(companyLog, 200, pageOf(unrecorded));
    QVERIFY(QCoro::waitFor(talk.api().listCalls({})));
    const RawServer::Request login = talk.server.requests().at(0);
    QCOMPARE(login.target, "/restapi/oauth/token"_ba);
    QCOMPARE(login.headers.value("authorization"), "Basic "_ba + "app:app-secret"_ba.toBase64());
    QCOMPARE(login.body,
             "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=jwt-credential"_ba);
    QCOMPARE(talk.server.requests().at(1).headers.value("authorization"), "Bearer access-1"_ba);
    QVERIFY(talk.saved.isEmpty());
}

void RingCentralApiTest::aBareSecretIsTheJwt()
{
    Talk talk;
    talk.secret = "jwt-credential\n";
    talk.says(companyLog, 200, pageOf({}));
    QVERIFY(QCoro::waitFor(talk.api().listCalls({})));
    QVERIFY(talk.server.requests().at(0).body.contains("assertion=jwt-credential&client_id=app"));
}

void RingCentralApiTest::aSignedInAccountRefreshes()
{
    Talk talk;
    talk.secret = SignedIn{.refreshToken = "refresh-1"}.toJson();
    talk.says("/oauth/token", 200,
              R"({"access_token":"access-2","expires_in":3600,"refresh_token":"refresh-2"})");
    talk.says(companyLog, 200, pageOf({}));
    QVERIFY(QCoro::waitFor(talk.api().listCalls({})));
    QCOMPARE(talk.server.requests().at(0).body,
             "grant_type=refresh_token&refresh_token=refresh-1&client_id=app"_ba);
    QCOMPARE(talk.server.requests().at(1).headers.value("authorization"), "Bearer access-2"_ba);
    QCOMPARE(SignedIn::fromJson(talk.saved.value(0))->refreshToken, "refresh-2"_ba);
}

void RingCentralApiTest::refusedCredentialsAreUnauthorised()
{
    Talk talk;
    talk.says("/oauth/token", 400, R"({"error":"invalid_grant","error_description":"JWT is invalid"})");
    const auto facts = QCoro::waitFor(talk.api().test());
    QCOMPARE(facts.error().kind, Kind::Unauthorised);
    QCOMPARE(facts.error().detail, u"invalid_grant: JWT is invalid"_s);
    QCOMPARE(talk.server.requests().size(), 1);
}

void RingCentralApiTest::testReadsTheCompany()
{
    Talk talk;
    talk.says("/extension/~", 200, extension);
    talk.says(companyLog, 200, pageOf(unrecorded));
    const auto facts = QCoro::waitFor(talk.api().test());
    QVERIFY(facts);
    QCOMPARE(facts->title, u"Seaside Hotel"_s);
    QCOMPARE(facts->options.value(u"call_log"_s), u"company"_s);
}

void RingCentralApiTest::testFallsBackToTheOwnLog()
{
    Talk talk;
    talk.says("/extension/~", 200, extension);
    talk.says(companyLog, 403, noRight);
    talk.says(ownLog, 200, pageOf(unrecorded));
    const auto facts = QCoro::waitFor(talk.api().test());
    QVERIFY(facts);
    QCOMPARE(facts->options.value(u"call_log"_s), u"own"_s);
}

void RingCentralApiTest::testNamesTheMissingRight()
{
    Talk talk;
    talk.says("/extension/~", 403,
              R"({"errorCode":"CMN-401","message":"x","permissionName":"ReadAccounts"})");
    talk.says(companyLog, 403, noRight);
    talk.says(ownLog, 403, R"({"errorCode":"CMN-401","message":"App needs [ReadCallLog] permission"})");
    const auto facts = QCoro::waitFor(talk.api().test());
    QCOMPARE(facts.error().kind, Kind::Forbidden);
    QVERIFY(facts.error().detail.contains(u"ReadCallLog"));
}

void RingCentralApiTest::testTellsOtherServersApart_data()
{
    QTest::addColumn<QByteArray>("login");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("list");
    QTest::newRow("no token") << R"({"hello":"world"})"_ba << extension << pageOf({});
    QTest::newRow("no user") << token << R"({"hello":"world"})"_ba << pageOf({});
    QTest::newRow("no list") << token << extension << R"({"hello":"world"})"_ba;
}

void RingCentralApiTest::testTellsOtherServersApart()
{
    QFETCH(QByteArray, login);
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, list);
    Talk talk;
    talk.says("/oauth/token", 200, login);
    talk.says("/extension/~", 200, user);
    talk.says(companyLog, 200, list);
    QCOMPARE(QCoro::waitFor(talk.api().test()).error().kind, Kind::BadReply);
}

void RingCentralApiTest::listingAWindow()
{
    Talk talk;
    talk.says(companyLog, 200, pageOf(recorded + ',' + unrecorded + ',' + voicemail));
    const TimePoint from = *fromIso(u"2026-01-01T00:00:00Z");
    const auto page = QCoro::waitFor(talk.api().listCalls({.window = {from, from + 24h}, .limit = 5000}));
    QVERIFY(page);
    QCOMPARE(page->records.size(), 3);
    QVERIFY(page->records.at(0).moreExpected); // it may have insights
    QVERIFY(!page->records.at(1).moreExpected);
    QVERIFY(page->records.at(2).moreExpected); // the message may have been written down
    QCOMPARE(talk.queryOf(1, u"dateFrom"_s), u"2026-01-01T00:00:00Z"_s);
    QCOMPARE(talk.queryOf(1, u"dateTo"_s), u"2026-01-02T00:00:00Z"_s);
    QCOMPARE(talk.queryOf(1, u"perPage"_s), u"1000"_s);
    QCOMPARE(talk.queryOf(1, u"type"_s), u"Voice"_s);
    QCOMPARE(talk.api().learntOptions().value(u"call_log"_s), u"company"_s);
}

void RingCentralApiTest::theOwnLogIsRemembered()
{
    Talk talk;
    talk.says(companyLog, 403, noRight);
    talk.says(ownLog, 200, pageOf(unrecorded));
    QVERIFY(QCoro::waitFor(talk.api().listCalls({})));
    QVERIFY(QCoro::waitFor(talk.api().listCalls({})));
    QCOMPARE(
        talk.paths().mid(1),
        (QList<QByteArray>{"/restapi/v1.0/account/~/call-log", "/restapi/v1.0/account/~/extension/~/call-log",
                           "/restapi/v1.0/account/~/extension/~/call-log"}));
    Talk later;
    later.options.insert(talk.api().learntOptions());
    later.says(ownLog, 200, pageOf(unrecorded));
    QVERIFY(QCoro::waitFor(later.api().listCalls({})));
    QCOMPARE(later.paths().mid(1), QList<QByteArray>{"/restapi/v1.0/account/~/extension/~/call-log"});
}

void RingCentralApiTest::theNextPageIsAskedForAsItWasGiven()
{
    Talk talk;
    const QByteArray next =
        talk.server.url().toEncoded() + "/restapi/v1.0/account/1/call-log?page=2&perPage=250";
    talk.says(companyLog, 200,
              "{\"records\":[" + recorded + "],\"navigation\":{\"nextPage\":{\"uri\":\"" + next + "\"}}}");
    talk.says("/account/1/call-log", 200, pageOf(unrecorded));
    const auto first = QCoro::waitFor(talk.api().listCalls({}));
    QVERIFY(first);
    QVERIFY(!first->nextToken.contains(u"127.0.0.1"));
    const auto second = QCoro::waitFor(talk.api().listCalls({.token = first->nextToken}));
    QVERIFY(second);
    QVERIFY(second->nextToken.isNull());
    QCOMPARE(talk.server.lines().constLast(), "GET /restapi/v1.0/account/1/call-log?page=2&perPage=250"_ba);
}

void RingCentralApiTest::aNextPageElsewhereIsRefused()
{
    Talk talk;
    talk.says(
        companyLog, 200,
        R"({"records":[],"navigation":{"nextPage":{"uri":"https://evil.example.test/restapi/v1.0/account/1/call-log?page=2"}}})");
    QCOMPARE(QCoro::waitFor(talk.api().listCalls({})).error().kind, Kind::BadReply);
}

void RingCentralApiTest::aLostPageBeginsTheWindowAgain()
{
    Talk talk;
    talk.says("/account/1/call-log", 404, R"({"errorCode":"CMN-102","message":"not found"})");
    const auto page =
        QCoro::waitFor(talk.api().listCalls({.token = u"/restapi/v1.0/account/1/call-log?page=9"_s}));
    QVERIFY(page);
    QVERIFY(page->tokenLost);
    const auto nonsense = QCoro::waitFor(talk.api().listCalls({.token = u"nonsense"_s}));
    QVERIFY(nonsense && nonsense->tokenLost);
}

void RingCentralApiTest::changesBeginAndGoOn()
{
    Talk talk;
    talk.says("/call-log-extract-sync", 200, changesOf(recorded, "t1", true));
    talk.says("/call-log-extract-sync", 200, changesOf(unrecorded, "t2"));
    const auto first = QCoro::waitFor(talk.api().listCalls({.changes = true}));
    QVERIFY(first);
    QCOMPARE(talk.queryOf(1, u"syncType"_s), u"FSync"_s);
    QCOMPARE(first->nextToken, first->changeToken);
    const auto second = QCoro::waitFor(talk.api().listCalls({.token = first->nextToken, .changes = true}));
    QVERIFY(second);
    QCOMPARE(talk.queryOf(2, u"syncType"_s), u"ISync"_s);
    QCOMPARE(talk.queryOf(2, u"syncToken"_s), u"t1"_s);
    QVERIFY(second->nextToken.isNull());
    QVERIFY(second->changeToken.endsWith(u"t2"));
}

void RingCentralApiTest::lostTokens_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("lost");
    for (const char *code : {"CLG-101", "CLG-102", "CLG-103", "CLG-104", "CLG-105"})
        QTest::newRow(code) << R"({"errorCode":")" + QByteArray(code) + R"(","message":"x"})" << true;
    QTest::newRow("too much changed")
        << R"({"errorCode":"CMN-101","message":"Parameter [syncToken] is invalid [max sync record number limit is exceeded]"})"_ba
        << true;
    QTest::newRow("another complaint")
        << R"({"errorCode":"CMN-101","message":"Parameter [view] is invalid"})"_ba << false;
}

void RingCentralApiTest::lostTokens()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, lost);
    Talk talk;
    talk.says("/call-log-extract-sync", 400, body);
    const auto page = QCoro::waitFor(talk.api().listCalls({.token = u"company:t1"_s, .changes = true}));
    QCOMPARE(page.has_value(), lost);
    if (lost)
        QVERIFY(page->tokenLost && page->records.isEmpty());
    else
        QCOMPARE(page.error().kind, Kind::Rejected);
}

void RingCentralApiTest::aTokenOfTheOtherLogIsLostWithoutAsking()
{
    Talk talk;
    talk.options.insert(u"call_log"_s, u"own"_s);
    const auto page = QCoro::waitFor(talk.api().listCalls({.token = u"company:t1"_s, .changes = true}));
    QVERIFY(page && page->tokenLost);
    QVERIFY(talk.server.requests().isEmpty());
}

void RingCentralApiTest::withoutAFeedTheWindowsAreEnough()
{
    Talk talk;
    talk.says("/call-log-extract-sync", 403, noRight);
    talk.says(companyLog, 200, pageOf(unrecorded));
    QVERIFY(talk.api().listTraits().hasChanges);
    const auto page = QCoro::waitFor(talk.api().listCalls({.changes = true}));
    QVERIFY(page);
    QVERIFY(page->changeToken.isNull() && page->nextToken.isNull() && !page->tokenLost);
    QVERIFY(!talk.api().listTraits().hasChanges);
    QCOMPARE(talk.api().learntOptions().value(u"changes"_s), u"none"_s);
}

void RingCentralApiTest::changesOfTheOwnLog()
{
    Talk talk;
    talk.says("/call-log-extract-sync", 403, noRight);
    talk.says(companyLog, 403, noRight);
    talk.says(ownLog, 200, pageOf(unrecorded));
    talk.says("/extension/~/call-log-sync", 200, changesOf(unrecorded, "t1"));
    const auto lost = QCoro::waitFor(talk.api().listCalls({.changes = true}));
    QVERIFY(lost && lost->tokenLost); // ask again: it is another log now
    const auto page = QCoro::waitFor(talk.api().listCalls({.changes = true}));
    QVERIFY(page);
    QVERIFY(page->changeToken.startsWith(u"own:"));
    QVERIFY(talk.api().listTraits().hasChanges);
}

void RingCentralApiTest::fetchingACall()
{
    Talk talk;
    talk.says("/call-log/A1", 200, recorded);
    talk.says("/sessions/s-1/insights", 200, insights);
    const auto record = QCoro::waitFor(talk.api().fetchCall(u"A1"_s));
    QVERIFY(record);
    QCOMPARE(talk.queryOf(1, u"view"_s), u"Detailed"_s);
    QVERIFY(record->details);
    QCOMPARE(record->details->facts.summary, u"About parking."_s);
    QCOMPARE(record->details->raw, "{\"insights\":" + insights + '}');
    QVERIFY(record->facts.summary.isNull()); // the list does not show it
    QVERIFY(!record->moreExpected);
}

void RingCentralApiTest::aListedCallIsNotReadAgain()
{
    Talk talk;
    talk.says(companyLog, 200, pageOf(recorded));
    talk.says("/call-log/A1", 200, recorded);
    talk.says("/sessions/s-1/insights", 200, insights);
    QVERIFY(QCoro::waitFor(talk.api().listCalls({})));
    const auto record = QCoro::waitFor(talk.api().fetchCall(u"A1"_s));
    QVERIFY(record);
    QCOMPARE(record->raw, recorded);
    QVERIFY(!talk.paths().contains("/restapi/v1.0/account/~/call-log/A1"));
    QVERIFY(QCoro::waitFor(talk.api().fetchCall(u"A1"_s))); // who asks again wants to know what is new
    QVERIFY(talk.paths().contains("/restapi/v1.0/account/~/call-log/A1"));
}

void RingCentralApiTest::insightsThatAreNotThere_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("start");
    QTest::addColumn<bool>("moreExpected");
    const QString recent = toIso(SystemClock().now() - 5min);
    QTest::newRow("not yet") << 404 << recent << true;
    QTest::newRow("never") << 404 << u"2020-01-01T12:00:00Z"_s << false;
    QTest::newRow("no right") << 403 << recent << false;
    QTest::newRow("not for this call") << 400 << recent << false;
}

void RingCentralApiTest::insightsThatAreNotThere()
{
    QFETCH(int, status);
    QFETCH(QString, start);
    QFETCH(bool, moreExpected);
    Talk talk;
    talk.says("/call-log/A1", 200, QByteArray(recorded).replace("2026-01-01T12:00:00Z", start.toLatin1()));
    talk.says("/insights", status, "{}");
    const auto record = QCoro::waitFor(talk.api().fetchCall(u"A1"_s));
    QVERIFY(record);
    QCOMPARE(record->moreExpected, moreExpected);
    QCOMPARE(record->details, (CallDetails{{}, R"({"insights":null})"}));
}

namespace {

QByteArray voicemailAt(const QByteArray &root)
{
    return R"({"id":"A3","direction":"Inbound","result":"Voicemail","telephonySessionId":"s-3","message":{"id":"5",)"
           R"("type":"VoiceMail","uri":")"
        + root + R"(/restapi/v1.0/account/1/extension/2/message-store/5"}})";
}

} // namespace

void RingCentralApiTest::aVoicemailIsReadWithItsTranscript()
{
    Talk talk;
    const QByteArray root = talk.server.url().toEncoded();
    const QByteArray text = root + "/restapi/v1.0/account/1/extension/2/message-store/5/content/7";
    const QByteArray message =
        R"({"id":5,"vmTranscriptionStatus":"Completed","attachments":[)"
        R"({"type":"AudioRecording","vmDuration":27},{"type":"AudioTranscription","uri":")"
        + text + R"("}]})";
    talk.says("/call-log/A3", 200, voicemailAt(root));
    talk.says("/message-store/5", 200, message);
    talk.says("/message-store/5/content/7", 200, "Please ring me \"back\".\n");
    const auto record = QCoro::waitFor(talk.api().fetchCall(u"A3"_s));
    QVERIFY(record);
    QCOMPARE(record->details->facts.transcript, u"Please ring me \"back\"."_s);
    QCOMPARE(record->details->facts.recordings,
             (QList<Recording>{{u"message/5"_s, Recording::State::Available, 27s}}));
    const QJsonObject raw = QJsonDocument::fromJson(record->details->raw).object();
    QCOMPARE(raw.value(u"message"_s).toObject().value(u"id"_s).toInt(), 5);
    QCOMPARE(raw.value(u"message_transcript"_s).toString(), u"Please ring me \"back\"."_s);
    QVERIFY(!record->moreExpected);
}

void RingCentralApiTest::messagesOfOthersStayClosed()
{
    Talk talk;
    talk.says("/call-log/A3", 200, voicemailAt(talk.server.url().toEncoded()));
    talk.says("/message-store/5", 403, R"({"errorCode":"CMN-408","message":"ReadMessages"})");
    const auto record = QCoro::waitFor(talk.api().fetchCall(u"A3"_s));
    QVERIFY(record);
    QCOMPARE(record->facts.recordings.size(), 1); // there is audio, for those who may hear it
    QCOMPARE(record->details->raw, R"({"insights":null,"message":null})"_ba);
    QVERIFY(!record->moreExpected);
}

void RingCentralApiTest::messagesElsewhereAreNotAskedFor()
{
    Talk talk;
    talk.says("/call-log/A3", 200, voicemailAt("https://evil.example.test"));
    QVERIFY(QCoro::waitFor(talk.api().fetchCall(u"A3"_s)));
    QCOMPARE(talk.server.requests().size(), 2); // a token, the call
}

void RingCentralApiTest::withoutALicenceNobodyAsksAgain()
{
    Talk talk;
    talk.says(companyLog, 200, pageOf(recorded));
    talk.says("/call-log/A1", 200, recorded);
    talk.says("/insights", 403, R"({"errorCode":"CMN-401","message":"no licence"})");
    QVERIFY(QCoro::waitFor(talk.api().listCalls({}))->records.at(0).moreExpected);
    QVERIFY(QCoro::waitFor(talk.api().fetchCall(u"A1"_s)));
    QVERIFY(!QCoro::waitFor(talk.api().listCalls({}))->records.at(0).moreExpected);
    QVERIFY(QCoro::waitFor(talk.api().fetchCall(u"A1"_s)));
    const auto isInsights = [](const QByteArray &path) {
        return path.endsWith("/insights");
    };
    const QList<QByteArray> paths = talk.paths();
    QCOMPARE(std::count_if(paths.begin(), paths.end(), isInsights), 1);
}

void RingCentralApiTest::aDeletedCallIsNotFound()
{
    Talk talk;
    QCOMPARE(QCoro::waitFor(talk.api().fetchCall(u"A1"_s)).error().kind, Kind::NotFound);
    QCOMPARE(QCoro::waitFor(talk.api().fetchCall(u"A1,A2"_s)).error().kind, Kind::NotFound);
    QCOMPARE(talk.server.requests().size(), 2); // a token, one call
}

void RingCentralApiTest::oneClosedCallDoesNotCloseTheLog()
{
    Talk talk;
    talk.says("/call-log/A1", 403, noRight);
    talk.says(companyLog, 200, pageOf(unrecorded));
    QCOMPARE(QCoro::waitFor(talk.api().fetchCall(u"A1"_s)).error().kind, Kind::Forbidden);
    QCOMPARE(talk.api().learntOptions().value(u"call_log"_s), u"company"_s);
}

void RingCentralApiTest::fetchingFromTheOwnLogInstead()
{
    Talk talk;
    talk.says("/account/~/call-log/A2", 403, noRight);
    talk.says(companyLog, 403, noRight);
    talk.says(ownLog, 200, pageOf(unrecorded));
    talk.says("/extension/~/call-log/A2", 200, unrecorded);
    QVERIFY(QCoro::waitFor(talk.api().fetchCall(u"A2"_s)));
    QCOMPARE(talk.api().learntOptions().value(u"call_log"_s), u"own"_s);
}

void RingCentralApiTest::anotherCallInTheAnswer()
{
    Talk talk;
    talk.says("/call-log/A9", 200, recorded);
    QCOMPARE(QCoro::waitFor(talk.api().fetchCall(u"A9"_s)).error().kind, Kind::BadReply);
}

void RingCentralApiTest::nothingCanBeDeleted()
{
    Talk talk;
    QVERIFY(!capabilitiesOf(Provider::RingCentral).canDelete);
    QCOMPARE(QCoro::waitFor(talk.api().deleteCall(u"A1"_s)).error().kind, Kind::NotSupported);
    QVERIFY(talk.server.requests().isEmpty());
}

void RingCentralApiTest::aTokenThatDiedIsRenewed()
{
    Talk talk;
    talk.says(companyLog, 401, R"({"errorCode":"TokenInvalid","message":"Token not found"})");
    talk.says(companyLog, 200, pageOf(unrecorded));
    QVERIFY(QCoro::waitFor(talk.api().listCalls({})));
    QCOMPARE(talk.paths().count("/restapi/oauth/token"), 2);
}

void RingCentralApiTest::theRegistryMakesIt()
{
    Account account;
    account.provider = Provider::RingCentral;
    account.baseUrl = providerInfo(Provider::RingCentral).defaultBaseUrl;
    const std::unique_ptr<CallProvider> provider = makeProvider({.account = account, .secret = "x"});
    QVERIFY(provider);
    const ListTraits traits = provider->listTraits();
    QCOMPARE(traits.kind, ListTraits::Kind::Windows);
    QVERIFY(traits.hasChanges);
    QVERIFY(providerInfo(Provider::RingCentral).signIn->redirectPort != 0);
}

QTEST_GUILESS_MAIN(RingCentralApiTest)
#include "tst_ringcentralapi.moc"
