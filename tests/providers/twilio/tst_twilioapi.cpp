// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/twilio/twilioapi.h"
#include "tests/support/rawserver.h"

#include <QCoroTask>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace callboard;
using test::RawServer;
using Kind = Error::Kind;

Q_DECLARE_METATYPE(callboard::Error::Kind)

namespace {

const QByteArray account = "AC00000000000000000000000000000001";
const QByteArray callSid = "CA00000000000000000000000000000001";
const QByteArray recordingSid = "RE00000000000000000000000000000001";
const QByteArray transcriptSid = "GT00000000000000000000000000000001";
const QByteArray home = "/2010-04-01/Accounts/" + account;
const QByteArray words = "/intelligence/v2/Transcripts";
const QByteArray callJson = "{\"sid\":\"" + callSid
    + R"(","direction":"inbound","status":"completed","start_time":"Thu, 01 Jan 2026 12:00:09 +0000",)"
      R"("end_time":"Thu, 01 Jan 2026 12:01:11 +0000"})";
const QByteArray recordingJson = "{\"sid\":\"" + recordingSid + "\",\"call_sid\":\"" + callSid
    + R"(","status":"completed","source":"DialVerb","duration":"58"})";
const QByteArray noCalls = R"({"calls":[],"next_page_uri":null})";
const QByteArray noTranscripts = R"({"transcripts":[],"meta":{}})";
const QByteArray noTranscriptions = R"({"transcriptions":[]})";

QByteArray callPage(const QByteArray &next = "null")
{
    return "{\"calls\":[" + callJson + "],\"next_page_uri\":" + next + '}';
}

QByteArray recordings(const QByteArray &next = "null")
{
    return "{\"recordings\":[" + recordingJson + "],\"next_page_uri\":" + next + '}';
}

QByteArray refused(int code, const QByteArray &message)
{
    return "{\"code\":" + QByteArray::number(code) + ",\"message\":\"" + message + "\"}";
}

Range<TimePoint> window(QStringView from, QStringView until)
{
    return {fromIso(from), fromIso(until)};
}

/// One conversation: what the server will say, and an API that talks to it.
struct Talk {
    RawServer server;
    std::unique_ptr<TwilioApi> api;

    explicit Talk(QMap<QString, QString> options = {{u"account_sid"_s, QString::fromLatin1(account)}})
    {
        Account login;
        login.id = AccountId{3};
        login.provider = Provider::Twilio;
        login.baseUrl = server.url();
        login.options = std::move(options);
        HttpConfig config;
        config.firstBackoff = 1ms;
        config.maxTries = 2;
        config.idleTimeout = 2s;
        api = std::make_unique<TwilioApi>(ProviderContext{login, "0123456789abcdef\n", config});
    }
    void itAnswers(int status, const QByteArray &body) { server.say(RawServer::reply(status, body)); }
    QByteArray link(const QByteArray &path) const { return '"' + server.url().toEncoded() + path + '"'; }
};

/// We sent exactly these, and nothing more.
#define WE_SENT(talk, ...)                                                                                   \
    QCOMPARE((talk).server.lines(), (QList<QByteArray>{__VA_ARGS__}));                                       \
    QCOMPARE((talk).server.surplus(), 0)

} // namespace

class TwilioApiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void credentialsAreThoseOfTheAccountOrTheKey_data();
    void credentialsAreThoseOfTheAccountOrTheKey();
    void anAccountSidIsNeeded_data();
    void anAccountSidIsNeeded();

    void testReadsCallsAndTheAccount();
    void testDoesNotNeedTheAccount();
    void testTellsWhatIsWrong_data();
    void testTellsWhatIsWrong();

    void windowsAreWidenedToDays_data();
    void windowsAreWidenedToDays();
    void theNextPageIsTakenFromTheLink();
    void linksElsewhereAreRefused_data();
    void linksElsewhereAreRefused();
    void aTokenThatIsNotAcceptedIsLost_data();
    void aTokenThatIsNotAcceptedIsLost();
    void recordingsAreReadOncePerWindow();
    void recordingsOfManyPagesAreReadToTheEnd();
    void aKeyWithoutRecordingsStillShowsCalls();
    void aPageWithoutItsRecordingsIsNone();

    void fetchingACallReadsWhatWasSaid();
    void sentencesAreReadPageByPage();
    void linksOfTheOtherHostAreCheckedToo();
    void withoutATranscriptTheOldTranscriptionIsRead();
    void statesAreNoErrors_data();
    void statesAreNoErrors();
    void failuresAreNotMistakenForStates_data();
    void failuresAreNotMistakenForStates();
    void whatIsBeingMadeIsExpected_data();
    void whatIsBeingMadeIsExpected();
    void aCallThatHasJustEndedMayStillBeTranscribed_data();
    void aCallThatHasJustEndedMayStillBeTranscribed();
    void aDeletedCallIsNotFound();
    void idsCannotReachOtherPaths_data();
    void idsCannotReachOtherPaths();

    void deleting_data();
    void deleting();
    void nothingElseIsWritten();
    void tooManyRequestsAreRepeated();
    void theVendorsSecondHost();
    void theRegistryMakesIt();
};

void TwilioApiTest::initTestCase()
{
    QLoggingCategory::setFilterRules(u"callboard.*=false"_s);
}

void TwilioApiTest::credentialsAreThoseOfTheAccountOrTheKey_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("pair");
    QTest::newRow("auth token") << QString() << account + ":0123456789abcdef";
    QTest::newRow("API key") << u"SK00000000000000000000000000000009"_s
                             << "SK00000000000000000000000000000009:0123456789abcdef"_ba;
}

void TwilioApiTest::credentialsAreThoseOfTheAccountOrTheKey()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, pair);
    Talk talk({{u"account_sid"_s, QString::fromLatin1(account)}, {u"api_key_sid"_s, key}});
    talk.itAnswers(200, noCalls);
    QVERIFY(QCoro::waitFor(talk.api->listCalls({})));
    QCOMPARE(talk.server.requests().at(0).headers.value("authorization"), "Basic " + pair.toBase64());
}

void TwilioApiTest::anAccountSidIsNeeded_data()
{
    QTest::addColumn<QString>("sid");
    QTest::newRow("none") << QString();
    QTest::newRow("of a key") << u"SK00000000000000000000000000000001"_s;
    QTest::newRow("cut") << u"AC1"_s;
    QTest::newRow("a way out") << u"AC/../../0000000000000000000000000"_s;
}

void TwilioApiTest::anAccountSidIsNeeded()
{
    QFETCH(QString, sid);
    Talk talk({{u"account_sid"_s, sid}});
    const auto facts = QCoro::waitFor(talk.api->test());
    QCOMPARE(facts.error().kind, Kind::Invalid);
    QVERIFY(talk.server.lines().isEmpty());
}

void TwilioApiTest::testReadsCallsAndTheAccount()
{
    Talk talk;
    talk.itAnswers(200, callPage());
    talk.itAnswers(200, R"({"sid":"AC1","friendly_name":"Hotel Example"})");
    const auto facts = QCoro::waitFor(talk.api->test());
    QVERIFY(facts);
    QCOMPARE(facts->title, u"Hotel Example"_s);
    WE_SENT(talk, "GET " + home + "/Calls.json?PageSize=1", "GET " + home + ".json");
}

void TwilioApiTest::testDoesNotNeedTheAccount()
{
    Talk talk;
    talk.itAnswers(200, noCalls);
    talk.itAnswers(401, refused(20003, "Authenticate")); // standard keys may not ask
    const auto facts = QCoro::waitFor(talk.api->test());
    QVERIFY(facts);
    QVERIFY(facts->title.isEmpty());
}

void TwilioApiTest::testTellsWhatIsWrong_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("detail");
    QTest::newRow("wrong token") << 401 << refused(20003, "Authenticate") << Kind::Unauthorised
                                 << u"20003: Authenticate"_s;
    QTest::newRow("another account") << 404 << refused(20404, "The requested resource was not found")
                                     << Kind::Unauthorised
                                     << u"20404: The requested resource was not found"_s;
    QTest::newRow("missing right") << 403 << refused(20403, "Forbidden") << Kind::Forbidden
                                   << u"calls: read (20403: Forbidden)"_s;
    QTest::newRow("not Twilio") << 404 << R"({"error":"no such page"})"_ba << Kind::NotFound
                                << u"status 404"_s;
    QTest::newRow("another list") << 200 << R"({"data":[]})"_ba << Kind::BadReply << QString();
    QTest::newRow("XML") << 200 << "<TwilioResponse/>"_ba << Kind::CaptivePortal << QString();
}

void TwilioApiTest::testTellsWhatIsWrong()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Kind, kind);
    QFETCH(QString, detail);
    Talk talk;
    talk.itAnswers(status, body);
    talk.itAnswers(status, body);
    const auto facts = QCoro::waitFor(talk.api->test());
    QVERIFY(!facts);
    QCOMPARE(facts.error().kind, kind);
    if (!detail.isNull())
        QCOMPARE(facts.error().detail, detail);
}

void TwilioApiTest::windowsAreWidenedToDays_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("within a day") << u"2026-01-02T10:00:00Z"_s << u"2026-01-02T11:00:00Z"_s
                                  << "&StartTime%3E=2026-01-02&StartTime%3C=2026-01-03"_ba;
    QTest::newRow("over midnight") << u"2025-12-31T23:59:59.999Z"_s << u"2026-01-01T00:00:00.001Z"_s
                                   << "&StartTime%3E=2025-12-31&StartTime%3C=2026-01-02"_ba;
    QTest::newRow("whole days") << u"2026-01-02"_s << u"2026-01-03"_s
                                << "&StartTime%3E=2026-01-02&StartTime%3C=2026-01-03"_ba;
    QTest::newRow("open at its beginning")
        << QString() << u"2026-01-02T10:00:00Z"_s << "&StartTime%3C=2026-01-03"_ba;
    QTest::newRow("open at its end") << u"2026-01-02T10:00:00Z"_s << QString()
                                     << "&StartTime%3E=2026-01-02"_ba;
    QTest::newRow("everything") << QString() << QString() << QByteArray();
}

void TwilioApiTest::windowsAreWidenedToDays()
{
    QFETCH(QString, from);
    QFETCH(QString, until);
    QFETCH(QByteArray, query);
    Talk talk;
    talk.itAnswers(200, noCalls);
    const auto page = QCoro::waitFor(talk.api->listCalls({.window = window(from, until)}));
    QVERIFY(page);
    QVERIFY(page->nextToken.isNull());
    WE_SENT(talk, "GET " + home + "/Calls.json?PageSize=1000" + query);
}

void TwilioApiTest::theNextPageIsTakenFromTheLink()
{
    Talk talk;
    const QByteArray query = "StartTime%3E=2026-01-02&PageSize=1000&Page=1&PageToken=PACA1";
    talk.itAnswers(200, R"({"calls":[],"next_page_uri":")" + home + "/Calls.json?" + query + "\"}");
    talk.itAnswers(200, noCalls);
    const ListPosition first{.window = window(u"2026-01-02T10:00:00Z", {})};
    const auto page = QCoro::waitFor(talk.api->listCalls(first));
    QCOMPARE(page->nextToken, QString::fromLatin1(query));
    ListPosition second = first;
    second.token = page->nextToken;
    QVERIFY(QCoro::waitFor(talk.api->listCalls(second)));
    WE_SENT(talk, "GET " + home + "/Calls.json?PageSize=1000&StartTime%3E=2026-01-02",
            "GET " + home + "/Calls.json?" + query);
}

void TwilioApiTest::linksElsewhereAreRefused_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::newRow("another host") << "https://api.example.test" + home + "/Calls.json?Page=1";
    QTest::newRow("another port") << "http://127.0.0.1:1" + home + "/Calls.json?Page=1";
    QTest::newRow("no scheme") << "//api.example.test" + home + "/Calls.json?Page=1";
    QTest::newRow("another list") << home + "/Recordings.json?Page=1";
    QTest::newRow("upwards") << home + "/../x/Calls.json?Page=1";
    QTest::newRow("without a query") << home + "/Calls.json";
    QTest::newRow("not a link") << "http://[?Page=1"_ba;
}

void TwilioApiTest::linksElsewhereAreRefused()
{
    QFETCH(QByteArray, link);
    Talk talk;
    talk.itAnswers(200, R"({"calls":[],"next_page_uri":")" + link + "\"}");
    const auto page = QCoro::waitFor(talk.api->listCalls({}));
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Kind::BadReply);
}

void TwilioApiTest::aTokenThatIsNotAcceptedIsLost_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("token");
    QTest::addColumn<bool>("isLost");
    QTest::newRow("bad request") << 400 << u"Page=1&PageToken=PA1"_s << true;
    QTest::newRow("not found") << 404 << u"Page=1&PageToken=PA1"_s << true;
    QTest::newRow("wrong key") << 401 << u"Page=1&PageToken=PA1"_s << false;
    QTest::newRow("no token") << 400 << QString() << false;
}

void TwilioApiTest::aTokenThatIsNotAcceptedIsLost()
{
    QFETCH(int, status);
    QFETCH(QString, token);
    QFETCH(bool, isLost);
    Talk talk;
    talk.itAnswers(status, refused(20001, "Invalid PageToken"));
    const auto page = QCoro::waitFor(talk.api->listCalls({.token = token}));
    QCOMPARE(page && page->tokenLost, isLost);
    QCOMPARE(page.has_value(), isLost);
}

void TwilioApiTest::recordingsAreReadOncePerWindow()
{
    Talk talk;
    const QByteArray list = home + "/Calls.json?Page=1";
    talk.itAnswers(200, callPage('"' + list + '"'));
    talk.itAnswers(200, recordings());
    talk.itAnswers(200, callPage());
    talk.itAnswers(200, callPage());
    talk.itAnswers(200, recordings());
    const auto first = QCoro::waitFor(talk.api->listCalls({}));
    QCOMPARE(first->records.first().facts.recordings.size(), 1);
    QVERIFY(first->records.first().moreExpected);
    const auto second = QCoro::waitFor(talk.api->listCalls({.token = first->nextToken}));
    QCOMPARE(second->records.first().facts.recordings.size(), 1);
    QVERIFY(QCoro::waitFor(talk.api->listCalls({}))); // another look: there may be new ones
    const QByteArray days =
        home + "/Recordings.json?PageSize=1000&DateCreated%3E=2026-01-01&DateCreated%3C=2026-01-03";
    WE_SENT(talk, "GET " + home + "/Calls.json?PageSize=1000", "GET " + days, "GET " + list,
            "GET " + home + "/Calls.json?PageSize=1000", "GET " + days);
}

void TwilioApiTest::recordingsOfManyPagesAreReadToTheEnd()
{
    Talk talk;
    talk.itAnswers(200, callPage());
    talk.itAnswers(200, R"({"recordings":[],"next_page_uri":")" + home + "/Recordings.json?Page=1\"}");
    talk.itAnswers(200, recordings());
    const auto page = QCoro::waitFor(talk.api->listCalls({}));
    QCOMPARE(page->records.first().facts.recordings.size(), 1);
    QCOMPARE(talk.server.lines().constLast(), "GET " + home + "/Recordings.json?Page=1");
}

void TwilioApiTest::aKeyWithoutRecordingsStillShowsCalls()
{
    Talk talk;
    talk.itAnswers(200, callPage());
    talk.itAnswers(403, refused(20403, "Forbidden"));
    const auto page = QCoro::waitFor(talk.api->listCalls({}));
    QVERIFY(page);
    QCOMPARE(page->records.size(), 1);
    QVERIFY(!page->records.first().moreExpected);
}

void TwilioApiTest::aPageWithoutItsRecordingsIsNone()
{
    Talk talk;
    talk.itAnswers(200, callPage());
    talk.itAnswers(500, "{}");
    talk.itAnswers(500, "{}");
    const auto page = QCoro::waitFor(talk.api->listCalls({}));
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Kind::ServerError);
}

void TwilioApiTest::fetchingACallReadsWhatWasSaid()
{
    Talk talk;
    const QByteArray sentences =
        R"({"sentences":[{"media_channel":1,"transcript":"Hello","start_time":"0.48"}],"meta":{}})";
    const QByteArray results =
        R"({"operator_results":[{"operator_type":"text-generation","name":"Summary",)"
        R"("text_generation_results":{"result":"A greeting."}},)"
        R"({"operator_type":"conversation-classify","name":"Sentiment","predicted_label":"good"},)"
        R"({"operator_type":"conversation-classify","name":"Topic","predicted_label":"hello"}]})";
    talk.itAnswers(200, callJson);
    talk.itAnswers(200, recordings());
    talk.itAnswers(200, "{\"transcripts\":[{\"sid\":\"" + transcriptSid + "\",\"status\":\"completed\"}]}");
    talk.itAnswers(200, sentences);
    talk.itAnswers(200, results);
    const auto record = QCoro::waitFor(talk.api->fetchCall(QString::fromLatin1(callSid)));
    QVERIFY(record && record->details);
    QVERIFY(!record->moreExpected);
    QCOMPARE(record->raw, callJson);
    QCOMPARE(record->facts.recordings.size(), 1);
    const CallFacts &learnt = record->details->facts;
    QVERIFY((learnt.segments == QList<Segment>{{u"1"_s, u"Hello"_s, 480ms, {}}}));
    QCOMPARE(learnt.transcript, u"1: Hello"_s);
    QCOMPARE(learnt.summary, u"A greeting."_s);
    QCOMPARE(learnt.topics, QStringList{u"hello"_s});
    QCOMPARE(learnt.sentiments, QStringList{u"good"_s});
    const QJsonObject raw = QJsonDocument::fromJson(record->details->raw).object();
    QCOMPARE(raw.keys().size(), 4);
    QVERIFY(record->details->raw.contains("\"sentences " + transcriptSid + "\":" + sentences));
    WE_SENT(talk, "GET " + home + "/Calls/" + callSid + ".json",
            "GET " + home + "/Calls/" + callSid + "/Recordings.json?PageSize=1000",
            "GET " + words + "?PageSize=1000&SourceSid=" + recordingSid,
            "GET " + words + '/' + transcriptSid + "/Sentences?PageSize=5000",
            "GET " + words + '/' + transcriptSid + "/OperatorResults?PageSize=1000");
    for (const RawServer::Request &request : talk.server.requests())
        QVERIFY(request.headers.value("authorization").startsWith("Basic "));
}

void TwilioApiTest::sentencesAreReadPageByPage()
{
    Talk talk;
    const QByteArray path = words + '/' + transcriptSid + "/Sentences";
    talk.itAnswers(200, callJson);
    talk.itAnswers(200, recordings());
    talk.itAnswers(200, "{\"transcripts\":[{\"sid\":\"" + transcriptSid + "\",\"status\":\"completed\"}]}");
    talk.itAnswers(200,
                   R"({"sentences":[{"transcript":"One"}],"meta":{"next_page_url":)"
                       + talk.link(path + "?Page=1&PageToken=PT1") + "}}");
    talk.itAnswers(200, R"({"sentences":[{"transcript":"Two"}],"meta":{"next_page_url":null}})");
    talk.itAnswers(404, refused(20404, "no operators"));
    const auto record = QCoro::waitFor(talk.api->fetchCall(QString::fromLatin1(callSid)));
    QVERIFY(record);
    QCOMPARE(record->details->facts.transcript, u"One\nTwo"_s);
    QCOMPARE(talk.server.lines().at(4), "GET " + path + "?Page=1&PageToken=PT1");
    QVERIFY(record->details->raw.contains("\"sentences " + transcriptSid + " page 2\":"));
}

void TwilioApiTest::linksOfTheOtherHostAreCheckedToo()
{
    Talk talk;
    talk.itAnswers(200, callJson);
    talk.itAnswers(200, recordings());
    talk.itAnswers(
        200,
        R"({"transcripts":[],"meta":{"next_page_url":"https://words.example.test/v2/Transcripts?Page=1"}})");
    const auto record = QCoro::waitFor(talk.api->fetchCall(QString::fromLatin1(callSid)));
    QVERIFY(!record);
    QCOMPARE(record.error().kind, Kind::BadReply);
}

void TwilioApiTest::withoutATranscriptTheOldTranscriptionIsRead()
{
    Talk talk;
    talk.itAnswers(200, callJson);
    talk.itAnswers(200, recordings());
    talk.itAnswers(200, noTranscripts);
    talk.itAnswers(
        200, R"({"transcriptions":[{"sid":"TR1","status":"completed","transcription_text":"Ring me."}]})");
    const auto record = QCoro::waitFor(talk.api->fetchCall(QString::fromLatin1(callSid)));
    QVERIFY(record);
    QCOMPARE(record->details->facts.transcript, u"Ring me."_s);
    QVERIFY(record->details->facts.segments.isEmpty());
    QVERIFY(!record->moreExpected);
    QCOMPARE(talk.server.lines().constLast(),
             "GET " + home + "/Recordings/" + recordingSid + "/Transcriptions.json");
}

void TwilioApiTest::statesAreNoErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("bad request") << 400;
    QTest::newRow("not for this key") << 401;
    QTest::newRow("no service") << 403;
    QTest::newRow("not there") << 404;
}

void TwilioApiTest::statesAreNoErrors()
{
    QFETCH(int, status);
    Talk talk;
    talk.itAnswers(200, callJson);
    talk.itAnswers(200, recordings());
    talk.itAnswers(status, refused(20000, "No"));
    talk.itAnswers(404, refused(20404, "No"));
    const auto record = QCoro::waitFor(talk.api->fetchCall(QString::fromLatin1(callSid)));
    QVERIFY(record && record->details);
    QVERIFY(record->details->facts == CallFacts());
    QVERIFY(!record->moreExpected);
    QCOMPARE(record->facts.recordings.size(), 1);
}

void TwilioApiTest::failuresAreNotMistakenForStates_data()
{
    QTest::addColumn<QList<int>>("statuses"); // from the transcripts on
    QTest::addColumn<Kind>("kind");
    QTest::newRow("an error over there") << QList<int>{500, 500} << Kind::ServerError;
    QTest::newRow("a key revoked meanwhile") << QList<int>{401, 401} << Kind::Unauthorised;
}

void TwilioApiTest::failuresAreNotMistakenForStates()
{
    QFETCH(QList<int>, statuses);
    QFETCH(Kind, kind);
    Talk talk;
    talk.itAnswers(200, callJson);
    talk.itAnswers(200, recordings());
    for (const int status : statuses)
        talk.itAnswers(status, refused(20000, "No"));
    const auto record = QCoro::waitFor(talk.api->fetchCall(QString::fromLatin1(callSid)));
    QVERIFY(!record);
    QCOMPARE(record.error().kind, kind);
}

void TwilioApiTest::whatIsBeingMadeIsExpected_data()
{
    QTest::addColumn<QByteArray>("recording");
    QTest::addColumn<QByteArray>("transcript");
    QTest::addColumn<QByteArray>("transcription");
    QTest::addColumn<bool>("expected");
    QTest::newRow("all is made") << "completed"_ba
                                 << "failed"_ba
                                 << "failed"_ba << false;
    QTest::newRow("a transcript") << "completed"_ba
                                  << "queued"_ba
                                  << "failed"_ba << true;
    QTest::newRow("a transcription") << "completed"_ba
                                     << "failed"_ba
                                     << "in-progress"_ba << true;
    QTest::newRow("a recording") << "processing"_ba << QByteArray() << QByteArray() << true;
    QTest::newRow("nothing") << "absent"_ba << QByteArray() << QByteArray() << false;
}

void TwilioApiTest::whatIsBeingMadeIsExpected()
{
    QFETCH(QByteArray, recording);
    QFETCH(QByteArray, transcript);
    QFETCH(QByteArray, transcription);
    QFETCH(bool, expected);
    Talk talk;
    talk.itAnswers(200, callJson);
    talk.itAnswers(200, recordings().replace("completed", recording));
    if (!transcript.isNull())
        talk.itAnswers(
            200, "{\"transcripts\":[{\"sid\":\"" + transcriptSid + "\",\"status\":\"" + transcript + "\"}]}");
    if (!transcription.isNull())
        talk.itAnswers(200, "{\"transcriptions\":[{\"sid\":\"TR1\",\"status\":\"" + transcription + "\"}]}");
    const auto record = QCoro::waitFor(talk.api->fetchCall(QString::fromLatin1(callSid)));
    QVERIFY(record);
    QCOMPARE(record->moreExpected, expected);
    QCOMPARE(talk.server.surplus(), 0);
}

void TwilioApiTest::aCallThatHasJustEndedMayStillBeTranscribed_data()
{
    QTest::addColumn<int>("minutesAgo");
    QTest::addColumn<bool>("expected");
    QTest::newRow("just now") << 1 << true;
    QTest::newRow("long ago") << 90 << false;
    QTest::newRow("ahead of the clock") << -30 << false;
}

void TwilioApiTest::aCallThatHasJustEndedMayStillBeTranscribed()
{
    QFETCH(int, minutesAgo);
    QFETCH(bool, expected);
    Talk talk;
    const QDateTime ended = QDateTime::currentDateTimeUtc().addSecs(-60 * minutesAgo);
    const QByteArray date = ended.toString(Qt::RFC2822Date).toLatin1();
    talk.itAnswers(200,
                   "{\"sid\":\"" + callSid + R"(","direction":"inbound","status":"completed","end_time":")"
                       + date + "\"}");
    talk.itAnswers(200, recordings());
    talk.itAnswers(200, noTranscripts);
    talk.itAnswers(200, noTranscriptions);
    const auto record = QCoro::waitFor(talk.api->fetchCall(QString::fromLatin1(callSid)));
    QVERIFY(record);
    QCOMPARE(record->moreExpected, expected);
}

void TwilioApiTest::aDeletedCallIsNotFound()
{
    Talk talk;
    talk.itAnswers(404, refused(20404, "The requested resource was not found"));
    const auto record = QCoro::waitFor(talk.api->fetchCall(QString::fromLatin1(callSid)));
    QCOMPARE(record.error().kind, Kind::NotFound);
}

void TwilioApiTest::idsCannotReachOtherPaths_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("empty") << QString();
    QTest::newRow("upwards") << u"../../2010-04-01/Accounts"_s;
    QTest::newRow("of a recording") << QString::fromLatin1(recordingSid);
    QTest::newRow("with a query") << QString::fromLatin1(callSid) + u"?x=1"_s;
    QTest::newRow("made here") << u"local:1"_s;
}

void TwilioApiTest::idsCannotReachOtherPaths()
{
    QFETCH(QString, id);
    Talk talk;
    QCOMPARE(QCoro::waitFor(talk.api->fetchCall(id)).error().kind, Kind::NotFound);
    QCOMPARE(QCoro::waitFor(talk.api->deleteCall(id)).error().kind, Kind::NotFound);
    QVERIFY(talk.server.lines().isEmpty());
}

void TwilioApiTest::deleting_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("done");
    QTest::newRow("deleted") << 204 << true;
    QTest::newRow("gone already") << 404 << true;
    QTest::newRow("still going on") << 409 << false;
    QTest::newRow("not allowed") << 403 << false;
}

void TwilioApiTest::deleting()
{
    QFETCH(int, status);
    QFETCH(bool, done);
    Talk talk;
    talk.itAnswers(status, status == 204 ? QByteArray() : refused(20000, "No"));
    QCOMPARE(QCoro::waitFor(talk.api->deleteCall(QString::fromLatin1(callSid))).has_value(), done);
    WE_SENT(talk, "DELETE " + home + "/Calls/" + callSid + ".json");
}

void TwilioApiTest::nothingElseIsWritten()
{
    Talk talk;
    const QString id = QString::fromLatin1(callSid);
    QCOMPARE(QCoro::waitFor(talk.api->updateCall(id, Field::Notes, u"x"_s)).error().kind, Kind::NotSupported);
    QCOMPARE(QCoro::waitFor(talk.api->createCall({})).error().kind, Kind::NotSupported);
    QVERIFY(talk.server.lines().isEmpty());
    QVERIFY(capabilitiesOf(Provider::Twilio).canDelete && !capabilitiesOf(Provider::Twilio).canCreate);
    QVERIFY(capabilitiesOf(Provider::Twilio).writable.isEmpty());
}

void TwilioApiTest::tooManyRequestsAreRepeated()
{
    Talk talk;
    talk.itAnswers(429, refused(20429, "Too Many Requests"));
    talk.itAnswers(200, noCalls);
    QVERIFY(QCoro::waitFor(talk.api->listCalls({})));
    QCOMPARE(talk.server.lines().size(), 2);
}

void TwilioApiTest::theVendorsSecondHost()
{
    QCOMPARE(twilio::intelligenceUrl(twilio::vendorBaseUrl()), QUrl(u"https://intelligence.twilio.com"_s));
    QCOMPARE(twilio::intelligenceUrl(QUrl(u"http://127.0.0.1:9/twilio/"_s)),
             QUrl(u"http://127.0.0.1:9/twilio/intelligence"_s));
}

void TwilioApiTest::theRegistryMakesIt()
{
    Account login;
    login.provider = Provider::Twilio;
    login.baseUrl = twilio::vendorBaseUrl();
    const auto provider = makeProvider({login, "secret", {}});
    QVERIFY(provider);
    const ListTraits traits = provider->listTraits();
    QCOMPARE(traits.kind, ListTraits::Kind::Windows);
    QCOMPARE(traits.largestPage, 1000);
    QVERIFY(traits.overlap >= 48h);
    const ProviderInfo info = providerInfo(Provider::Twilio);
    QCOMPARE(info.fields.first().option, u"account_sid"_s);
    QVERIFY(info.fields.first().required && !info.fields.last().required);
}

QTEST_GUILESS_MAIN(TwilioApiTest)
#include "tst_twilioapi.moc"
