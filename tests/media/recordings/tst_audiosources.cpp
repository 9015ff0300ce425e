// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/callprovider.h"
#include "tests/providers/httptesting.h"
#include "tests/support/builders.h"
#include "tests/support/rawserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;

namespace {

const QByteArray secretWord = "very-secret-1234567";

class Collector : public BodySink {
public:
    Result<void> begin(int, const HttpHeaders &) override { return {}; }
    Result<void> take(QByteArrayView more) override
    {
        bytes += more.toByteArray();
        return {};
    }
    QByteArray bytes;
};

struct Subject {
    Provider provider;
    QString call;
    QString recording;
};

QList<Subject> subjects()
{
    const QString twilioCall = u"CA"_s + QString(32, u'1');
    return {{Provider::Escapelife, u"cal_1"_s, u"cal_1"_s},
            {Provider::PhoneInc, u"p1"_s, u"p1"_s},
            {Provider::PhoneInc, u"p1"_s, u"v1"_s},
            {Provider::BlueRockTel, u"7"_s, u"7"_s},
            {Provider::Sunset, u"CASE1/CALL1"_s, u"CALL1"_s},
            {Provider::Twilio, twilioCall, u"RE"_s + QString(32, u'2')},
            {Provider::Aircall, u"900"_s, u"900"_s},
            {Provider::Aircall, u"900"_s, u"900-voicemail"_s},
            {Provider::RingCentral, u"A1"_s, u"30001"_s},
            {Provider::Quo, u"AC1"_s, u"CR1"_s}};
}

/// What any of the vendors would say about a call and its audio, which lies at @p link.
QByteArray anyAnswer(const QString &link)
{
    const QJsonObject call{
        {u"id"_s, u"x"_s}, {u"recording"_s, link}, {u"voicemail"_s, link}, {u"recording_url"_s, link}};
    const QJsonObject recording{{u"id"_s, u"CR1"_s}, {u"status"_s, u"completed"_s}, {u"url"_s, link}};
    const QJsonObject voicemail{{u"id"_s, u"v1"_s}, {u"recording_url"_s, link}};
    const QJsonObject answer{{u"call"_s, call},
                             {u"data"_s, QJsonArray{recording}},
                             {u"voicemails"_s, QJsonArray{voicemail}},
                             {u"recording_url"_s, link},
                             {u"recording_file"_s, link},
                             {u"contentUri"_s, link},
                             {u"token"_s, u"session-token"_s},
                             {u"access_token"_s, u"session-token"_s},
                             {u"token_type"_s, u"bearer"_s},
                             {u"expires_in"_s, 3600}};
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

bool isAudioRoute(const QByteArray &target)
{
    const QByteArray path = target.split('?').first();
    return path.endsWith("/recording") || path.endsWith(".mp3");
}

/// A vendor on @p home whose audio lies on @p other: behind a link, or behind a redirect.
void play(RawServer &home, const QUrl &other)
{
    home.answerWith([link = other.toString() + u"/audio?signature=1"_s](const RawServer::Request &request) {
        if (isAudioRoute(request.target))
            return RawServer::Answer{RawServer::reply(302, {}, "Location: " + link.toLatin1() + "\r\n")};
        return RawServer::Answer{
            RawServer::reply(200, anyAnswer(link), "Content-Type: application/json\r\n")};
    });
}

std::unique_ptr<CallProvider> adapterFor(Provider provider, const QUrl &home)
{
    ProviderContext context;
    context.account = account(u"Hotel"_s, provider);
    context.account.baseUrl = home;
    context.account.options = {{u"account_sid"_s, u"AC"_s + QString(32, u'0')},
                               {u"api_id"_s, u"some-id"_s},
                               {u"client_id"_s, u"some-id"_s},
                               {u"email"_s, u"me@example.org"_s},
                               {u"surface"_s, u"dated"_s}};
    const bool hasSeveral = provider == Provider::RingCentral;
    context.secret =
        hasSeveral ? R"({"secret":")" + secretWord + R"(","client_secret":"other-secret-7654"})" : secretWord;
    context.http = quickConfig(home);
    return makeProvider(std::move(context));
}

Result<HttpReply> fetched(CallProvider &adapter, const Subject &subject,
                          const std::shared_ptr<BodySink> &sink)
{
    return QCoro::waitFor(adapter.fetchAudio({.providerCallId = subject.call,
                                              .recordingId = subject.recording,
                                              .sink = sink,
                                              .headers = {{"Range", "bytes=5-"}, {"If-Range", "\"tag\""}}}));
}

} // namespace

/// Where each adapter gets audio, and who hears its credentials.
class AudioSourcesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anotherHostGetsTheRangeAndNoCredentials_data() { addSubjects(); }
    void anotherHostGetsTheRangeAndNoCredentials();
    void plainHttpToAnotherHostIsRefused_data() { addSubjects(); }
    void plainHttpToAnotherHostIsRefused();
    void ownHostGetsTheCredentials();
    void systemsWithoutAWaySaySo_data();
    void systemsWithoutAWaySaySo();
    void whatIsBeingMadeSaysSo();
    void aSinkThatRefusesEndsTheRequest();

private:
    void addSubjects();
};

void AudioSourcesTest::addSubjects()
{
    QTest::addColumn<int>("index");
    const QList<Subject> all = subjects();
    for (int i = 0; i < all.size(); ++i)
        QTest::addRow("%s %s", qPrintable(keyOf(all[i].provider)), qPrintable(all[i].recording)) << i;
}

void AudioSourcesTest::initTestCase()
{
    for (const auto provider :
         {Provider::Escapelife, Provider::PhoneInc, Provider::BlueRockTel, Provider::Sunset, Provider::Twilio,
          Provider::Aircall, Provider::RingCentral, Provider::Quo})
        QVERIFY(capabilitiesOf(provider).givesAudio);
    QVERIFY(!capabilitiesOf(Provider::Skipcall).givesAudio);
}

void AudioSourcesTest::anotherHostGetsTheRangeAndNoCredentials()
{
    QFETCH(int, index);
    const Subject subject = subjects().at(index);
    RawServer home;
    RawServer other;
    other.say(RawServer::reply(200, "OggS and more", "Content-Type: audio/ogg\r\n"));
    play(home, other.url());
    const auto adapter = adapterFor(subject.provider, home.url());
    const auto sink = std::make_shared<Collector>();
    const Result<HttpReply> reply = fetched(*adapter, subject, sink);
    QVERIFY2(reply, reply ? "" : qPrintable(reply.error().detail));
    QCOMPARE(sink->bytes, "OggS and more"_ba);
    QVERIFY(reply->body.isEmpty());

    QCOMPARE(other.lines(), QList<QByteArray>{"GET /audio?signature=1"});
    const RawServer::Request seen = other.requests().first();
    QCOMPARE(seen.headers.value("range"), "bytes=5-"_ba);
    QCOMPARE(seen.headers.value("if-range"), "\"tag\""_ba);
    for (const char *name : {"authorization", "x-api-key", "cookie", "quo-api-version"})
        QVERIFY2(!seen.headers.contains(name), name);
    const QByteArray basic = secretWord.toBase64().chopped(3);
    for (const QByteArray &value : seen.headers) {
        for (const QByteArray &secret : {secretWord, "session-token"_ba, "other-secret"_ba, basic})
            QVERIFY2(!value.contains(secret), value.constData());
    }
}

/// The name of some machine in the network would do for http as little.
void AudioSourcesTest::plainHttpToAnotherHostIsRefused()
{
    QFETCH(int, index);
    const Subject subject = subjects().at(index);
    RawServer home;
    play(home, QUrl(u"http://192.0.2.1"_s));
    const auto adapter = adapterFor(subject.provider, home.url());
    const Result<HttpReply> reply = fetched(*adapter, subject, std::make_shared<Collector>());
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Unsafe);
}

void AudioSourcesTest::ownHostGetsTheCredentials()
{
    for (const Subject &subject : {subjects().at(4), subjects().at(5)}) { // those with a route of their own
        RawServer home;
        home.say(RawServer::reply(200, "OggS", "Content-Type: audio/ogg\r\n"));
        const auto adapter = adapterFor(subject.provider, home.url());
        QVERIFY(fetched(*adapter, subject, std::make_shared<Collector>()));
        QVERIFY(home.requests().first().headers.contains("authorization"));
    }
}

void AudioSourcesTest::systemsWithoutAWaySaySo_data()
{
    QTest::addColumn<int>("provider");
    QTest::addColumn<QString>("link");
    QTest::newRow("skipcall") << int(Provider::Skipcall) << u"https://example.org/a.mp3"_s;
    QTest::newRow("bluerocktel: a path") << int(Provider::BlueRockTel) << u"recordings/7.mp3"_s;
}

void AudioSourcesTest::systemsWithoutAWaySaySo()
{
    QFETCH(int, provider);
    QFETCH(QString, link);
    RawServer home;
    home.answerWith([link](const RawServer::Request &) {
        return RawServer::Answer{
            RawServer::reply(200, anyAnswer(link), "Content-Type: application/json\r\n")};
    });
    const auto adapter = adapterFor(Provider(provider), home.url());
    const Result<HttpReply> reply =
        fetched(*adapter, {Provider(provider), u"7"_s, u"7"_s}, std::make_shared<Collector>());
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::NotSupported);
}

void AudioSourcesTest::whatIsBeingMadeSaysSo()
{
    RawServer home;
    home.answerWith([](const RawServer::Request &) {
        return RawServer::Answer{RawServer::reply(200, R"({"id":"p1","recording_url":null})")};
    });
    const auto adapter = adapterFor(Provider::PhoneInc, home.url());
    const Result<HttpReply> reply = fetched(*adapter, subjects().at(1), std::make_shared<Collector>());
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Conflict);
}

void AudioSourcesTest::aSinkThatRefusesEndsTheRequest()
{
    class Refusing : public Collector {
        Result<void> take(QByteArrayView) override { return failure(Kind::Storage, u"full"_s); }
    };
    RawServer home;
    home.say(RawServer::head(200, "Content-Type: audio/ogg\r\nContent-Length: 1000000\r\n") + "OggS");
    const auto adapter = adapterFor(Provider::Sunset, home.url());
    const Result<HttpReply> reply = fetched(*adapter, subjects().at(4), std::make_shared<Refusing>());
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Storage);
}

QTEST_GUILESS_MAIN(AudioSourcesTest)
#include "tst_audiosources.moc"
