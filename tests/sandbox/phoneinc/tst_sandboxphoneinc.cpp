// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/phoneinc/phoneincapi.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace callboard;
using namespace callboard::sandbox;

namespace {

using Fields = QMap<QString, QString>;

struct Desk {
    World world{1500, 7, fromIso(u"2026-11-21T09:30:00Z").value()};
    PhoneIncApi api{world};
    QMap<QByteArray, QByteArray> headers{{"x-api-key", api.credentials().value(u"secret"_s).toLatin1()},
                                         {"host", "127.0.0.1:1"}};

    ApiReply send(const QString &path, const Fields &query = {}, const QByteArray &method = "GET",
                  const QByteArray &body = {})
    {
        return api.handle({method, path, query, {}, body, [this](const QByteArray &name) {
                               return headers.value(name);
                           }});
    }
    static QJsonObject object(const ApiReply &reply) { return QJsonDocument::fromJson(reply.body).object(); }
    QJsonArray list(const QString &what, const Fields &query = {})
    {
        return object(send(u"/api/v1/"_s + what, query)).value(what).toArray();
    }
    QJsonObject oauth(const Fields &fields)
    {
        QUrlQuery form;
        for (auto field = fields.begin(); field != fields.end(); ++field)
            form.addQueryItem(field.key(), QString::fromLatin1(QUrl::toPercentEncoding(field.value())));
        return object(send(u"/oauth/token"_s, {}, "POST", form.toString(QUrl::FullyEncoded).toLatin1()));
    }
    Fields permission(const QString &verifier)
    {
        const QByteArray hash = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
        return {{u"response_type"_s, u"code"_s},
                {u"client_id"_s, api.credentials().value(u"client_id"_s)},
                {u"redirect_uri"_s, u"http://127.0.0.1:5/cb"_s},
                {u"scope"_s, u"api"_s},
                {u"state"_s, u"s 1"_s},
                {u"code_challenge"_s,
                 QString::fromLatin1(
                     hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals))},
                {u"code_challenge_method"_s, u"S256"_s}};
    }
    QUrlQuery answerTo(const Fields &permission)
    {
        const ApiReply reply = send(u"/oauth/authorize"_s, permission);
        return reply.headers.isEmpty() ? QUrlQuery()
                                       : QUrlQuery(QUrl::fromEncoded(reply.headers.first().second));
    }
};

} // namespace

/// Phone.inc's API against its fact sheet.
class SandboxPhoneIncTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysInEveryPlace();
    void showsFiftyCallsAndNothingElse();
    void filters();
    void unknownStatesAreIgnored();
    void oneCallIsBare();
    void voicemailsNameNoCall();
    void recordingLinksAreSignedAndEnd();
    void peopleAndNumbers();
    void signingIn();
    void refreshTokensWorkOnce();
    void wrongPermissions_data();
    void wrongPermissions();
    void itsLimitIsTold();
    void theTruthIsWhatTheCallsSay();
};

void SandboxPhoneIncTest::keysInEveryPlace()
{
    Desk desk;
    const QByteArray key = desk.headers.take("x-api-key");
    QVERIFY(key.startsWith("phk_") && key.size() == 32);
    QCOMPARE(desk.send(u"/api/v1/calls"_s).status, 401);
    QCOMPARE(desk.send(u"/api/v1/calls"_s, {{u"api_key"_s, QString::fromLatin1(key)}}).status, 200);
    desk.headers["authorization"] = "Bearer " + key;
    QCOMPARE(desk.send(u"/api/v1/calls"_s).status, 200);
    desk.headers["x-api-key"] = "phk_wrong"; // comes first, so it counts
    QCOMPARE(desk.send(u"/api/v1/calls"_s).status, 401);
}

void SandboxPhoneIncTest::showsFiftyCallsAndNothingElse()
{
    Desk desk;
    QCOMPARE(desk.list(u"calls"_s).size(), 10);
    const QJsonArray most = desk.list(u"calls"_s, {{u"limit"_s, u"1000"_s}});
    QCOMPARE(most.size(), 50);
    QCOMPARE(
        desk.list(u"calls"_s, {{u"limit"_s, u"50"_s}, {u"page"_s, u"2"_s}, {u"offset"_s, u"50"_s}}).size(),
        50);
    for (qsizetype i = 1; i < most.size(); ++i)
        QVERIFY(most[i][u"started_at"_s].toString() <= most[i - 1][u"started_at"_s].toString());
}

void SandboxPhoneIncTest::filters()
{
    Desk desk;
    for (const QJsonValue &call : desk.list(u"calls"_s, {{u"direction"_s, u"outbound"_s}})) {
        QCOMPARE(call[u"direction"_s].toString(), u"outbound"_s);
        QCOMPARE(call[u"from"_s], call[u"main_number"_s]);
    }
    QString national;
    QString number;
    for (const QJsonValue &call :
         desk.list(u"calls"_s, {{u"limit"_s, u"50"_s}, {u"direction"_s, u"inbound"_s}})) {
        if (call[u"from"_s].toString().startsWith(u"+33"))
            number = call[u"from"_s].toString();
    }
    QVERIFY(!number.isEmpty());
    national = u'0' + number.sliced(3);
    const QJsonArray byNumber = desk.list(u"calls"_s, {{u"phone_number"_s, number}});
    QVERIFY(!byNumber.isEmpty());
    QCOMPARE(desk.list(u"calls"_s, {{u"phone_number"_s, national}}).size(), byNumber.size());
    QCOMPARE(desk.list(u"calls"_s, {{u"phone_number"_s, u"+12025550142"_s}}).size(), 0);
}

void SandboxPhoneIncTest::unknownStatesAreIgnored()
{
    Desk desk;
    QCOMPARE(desk.list(u"calls"_s, {{u"state"_s, u"missed"_s}}).size(), 10);
    QCOMPARE(desk.list(u"calls"_s, {{u"state"_s, u"playing_audio"_s}}).size(), 0);
    QCOMPARE(desk.list(u"calls"_s, {{u"state"_s, u"ended"_s}}).size(), 10);
}

void SandboxPhoneIncTest::oneCallIsBare()
{
    Desk desk;
    const QJsonValue call = desk.list(u"calls"_s).first();
    const QJsonObject one = Desk::object(desk.send(u"/api/v1/calls/"_s + call[u"id"_s].toString()));
    QCOMPARE(one.value(u"id"_s), call[u"id"_s]);
    QCOMPARE(desk.send(u"/api/v1/calls/0193f4ba-0001-7c00-9e3d-000000000001"_s).status, 404);
    QCOMPARE(desk.send(u"/api/v1/calls"_s, {}, "POST").status, 404);
}

void SandboxPhoneIncTest::voicemailsNameNoCall()
{
    Desk desk;
    const QJsonArray voicemails = desk.list(u"voicemails"_s);
    QVERIFY(voicemails.size() > 5);
    for (const QJsonValue &voicemail : voicemails) {
        QVERIFY(!voicemail.toObject().contains(u"call_id"_s));
        QVERIFY(voicemail[u"created_at"_s].isString());
    }
    for (const QJsonValue &call : desk.list(u"calls"_s, {{u"limit"_s, u"50"_s}})) {
        const bool isTaken = call[u"answered_at"_s].isString();
        QVERIFY(isTaken || (call[u"transcription"_s].isNull() && call[u"recording_url"_s].isNull()));
        QCOMPARE(call.toObject().contains(u"initiated_by"_s), call[u"direction"_s] == u"outbound"_s);
    }
}

void SandboxPhoneIncTest::recordingLinksAreSignedAndEnd()
{
    Desk desk;
    const auto link = [&desk] {
        for (const QJsonValue &call : desk.list(u"calls"_s, {{u"limit"_s, u"50"_s}}))
            if (call[u"recording_url"_s].isString())
                return call[u"recording_url"_s].toString();
        return QString();
    };
    const QString prefix = u"http://127.0.0.1:1/phone-inc"_s;
    const QString url = link();
    QVERIFY(url.startsWith(prefix + u"/rails/active_storage/blobs/redirect/"_s));
    QVERIFY(link() != url);
    const ApiReply hop = desk.send(url.sliced(prefix.size()));
    QCOMPARE(hop.status, 302);
    const QString target = QString::fromLatin1(hop.headers.first().second);
    QVERIFY(target.startsWith(u"/phone-inc/rails/active_storage/disk/"_s));
    desk.headers.clear(); // the link itself is the permission
    const QString file = target.sliced(u"/phone-inc"_s.size());
    const ApiReply sound = desk.send(file);
    QCOMPARE(sound.status, 200);
    QCOMPARE(sound.contentType, "audio/ogg"_ba);
    QCOMPARE(desk.send(QString(file).replace(u"/show/"_s, u"/show/x"_s)).status, 404);
    desk.world.advance(6min);
    QCOMPARE(desk.send(file).status, 404);
}

void SandboxPhoneIncTest::peopleAndNumbers()
{
    Desk desk;
    QVERIFY(!desk.list(u"employees"_s).isEmpty());
    const QJsonArray contacts = desk.list(u"contacts"_s);
    const QString phone = contacts.first()[u"phone"_s].toString();
    QCOMPARE(desk.list(u"contacts"_s, {{u"phone"_s, phone}}).first(), contacts.first());
    QCOMPARE(desk.list(u"contacts"_s, {{u"phone"_s, u"nonsense"_s}}).size(), 0);
    const QJsonObject numbers = Desk::object(desk.send(u"/api/v1/main-numbers"_s));
    QCOMPARE(numbers.value(u"main_numbers"_s).toArray().first()[u"number"_s],
             desk.list(u"calls"_s).first()[u"main_number"_s]);
}

void SandboxPhoneIncTest::signingIn()
{
    Desk desk;
    const QUrlQuery answer = desk.answerTo(desk.permission(u"verifier-verifier"_s));
    QCOMPARE(answer.queryItemValue(u"state"_s, QUrl::FullyDecoded), u"s 1"_s);
    Fields grant{{u"grant_type"_s, u"authorization_code"_s},
                 {u"client_id"_s, desk.api.credentials().value(u"client_id"_s)},
                 {u"redirect_uri"_s, u"http://127.0.0.1:5/cb"_s},
                 {u"code"_s, answer.queryItemValue(u"code"_s)},
                 {u"code_verifier"_s, u"another"_s}};
    QCOMPARE(desk.oauth(grant).value(u"error"_s).toString(), u"invalid_grant"_s);
    grant[u"code"_s] = desk.answerTo(desk.permission(u"verifier-verifier"_s)).queryItemValue(u"code"_s);
    grant[u"code_verifier"_s] = u"verifier-verifier"_s;
    const QJsonObject tokens = desk.oauth(grant);
    QCOMPARE(tokens.value(u"expires_in"_s).toInt(), 3600);
    desk.headers = {{"authorization", "Bearer " + tokens.value(u"access_token"_s).toString().toLatin1()}};
    QCOMPARE(desk.send(u"/api/v1/calls"_s).status, 200);
    desk.world.advance(61min);
    QCOMPARE(desk.send(u"/api/v1/calls"_s).status, 401);
    QCOMPARE(desk.oauth(grant).value(u"error"_s).toString(), u"invalid_grant"_s); // a code works once
}

void SandboxPhoneIncTest::refreshTokensWorkOnce()
{
    Desk desk;
    const QString client = desk.api.credentials().value(u"client_id"_s);
    const QJsonObject tokens =
        desk.oauth({{u"grant_type"_s, u"authorization_code"_s},
                    {u"client_id"_s, client},
                    {u"redirect_uri"_s, u"http://127.0.0.1:5/cb"_s},
                    {u"code"_s, desk.answerTo(desk.permission(u"v"_s)).queryItemValue(u"code"_s)},
                    {u"code_verifier"_s, u"v"_s}});
    const Fields refresh{{u"grant_type"_s, u"refresh_token"_s},
                         {u"client_id"_s, client},
                         {u"refresh_token"_s, tokens.value(u"refresh_token"_s).toString()}};
    const QJsonObject newer = desk.oauth(refresh);
    QVERIFY(newer.value(u"access_token"_s).isString());
    QCOMPARE(desk.oauth(refresh).value(u"error"_s).toString(), u"invalid_grant"_s);
    QVERIFY(desk.api.setDialect(u"phone-inc.tokens"_s, u"revoked"_s));
    desk.headers = {{"authorization", "Bearer " + newer.value(u"access_token"_s).toString().toLatin1()}};
    QCOMPARE(desk.send(u"/api/v1/calls"_s).status, 401);
}

void SandboxPhoneIncTest::wrongPermissions_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("plain challenge") << u"code_challenge_method"_s << u"plain"_s;
    QTest::newRow("no challenge") << u"code_challenge"_s << QString();
    QTest::newRow("scope") << u"scope"_s << u"everything"_s;
    QTest::newRow("response") << u"response_type"_s << u"token"_s;
}

void SandboxPhoneIncTest::wrongPermissions()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    Desk desk;
    Fields permission = desk.permission(u"v"_s);
    permission[field] = value;
    const QUrlQuery answer = desk.answerTo(permission);
    QCOMPARE(answer.queryItemValue(u"error"_s), u"invalid_request"_s);
    QVERIFY(!answer.hasQueryItem(u"code"_s));
}

void SandboxPhoneIncTest::itsLimitIsTold()
{
    Desk desk;
    desk.api.setRequestsPerMinute(1);
    QCOMPARE(desk.send(u"/api/v1/calls"_s).status, 200);
    const ApiReply refused = desk.send(u"/api/v1/calls"_s);
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.headers.first().first, "Retry-After"_ba);
    QVERIFY(refused.headers.first().second.toInt() > 0);
}

void SandboxPhoneIncTest::theTruthIsWhatTheCallsSay()
{
    Desk desk;
    QSet<QString> statuses;
    for (const QJsonValue &call : desk.list(u"calls"_s, {{u"limit"_s, u"50"_s}})) {
        const auto key = desk.api.keyOf(call[u"id"_s].toString());
        QVERIFY(key);
        const QJsonObject truth = desk.api.truth(*desk.world.call(*key)).value();
        QCOMPARE(truth.value(u"provider_call_id"_s), call[u"id"_s]);
        QCOMPARE(truth.value(u"provider_status"_s), call[u"state"_s]);
        QCOMPARE(truth.value(u"answered_at"_s), call[u"answered_at"_s]);
        QCOMPARE(truth.value(u"duration_seconds"_s), call[u"duration"_s]);
        QCOMPARE(truth.value(u"summary"_s), call[u"summary"_s]);
        statuses.insert(truth.value(u"status"_s).toString());
    }
    QVERIFY(statuses.contains(u"voicemail"_s) && statuses.contains(u"completed"_s));
}

QTEST_GUILESS_MAIN(SandboxPhoneIncTest)
#include "tst_sandboxphoneinc.moc"
