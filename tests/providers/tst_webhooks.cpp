// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/twilio/webhook.h"
#include "models/providers/webhook.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace callboard;

Q_DECLARE_METATYPE(callboard::WebhookRefusal)
Q_DECLARE_METATYPE(callboard::CallStatus)
Q_DECLARE_METATYPE(std::optional<callboard::CallStatus>)

namespace {

constexpr AccountId account{7};

TimePoint at(QStringView time)
{
    return fromIso(u"2026-01-01T"_s + time.toString() + u'Z').value();
}

WebhookKey keyWith(const QByteArray &secret, const QByteArray &address = {})
{
    return {secret, address, {account, {}}};
}

// Twilio

const QByteArray vendorToken = "12345";
const QByteArray vendorForm = "CallSid=CA1234567890ABCDE&Caller=%2B14158675309&Digits=1234"
                              "&From=%2B14158675309&To=%2B18005551212";

WebhookRequest form(const QByteArray &address, const QByteArray &body, const QByteArray &signature)
{
    WebhookRequest request{.method = "POST", .body = body, .at = at(u"12:00:00")};
    request.target = address.mid(address.indexOf('/', address.indexOf("://") + 3));
    request.headers = {{"content-type", "application/x-www-form-urlencoded"}};
    if (!signature.isNull())
        request.headers.insert("x-twilio-signature", signature);
    return request;
}

/// Signed as the vendor does, for what a request says beside its signature.
WebhookRequest statusCallback(const QByteArray &fields)
{
    const QByteArray address = "https://hooks.example.test/twilio/1";
    return form(address, fields, twilio::signatureOf(vendorToken, address, twilio::fieldsOf(fields)));
}

WebhookReading readStatus(const QByteArray &fields)
{
    return readWebhook(Provider::Twilio, statusCallback(fields),
                       keyWith(vendorToken, "https://hooks.example.test/twilio/1"));
}

// Quo

WebhookRequest standard(const QByteArray &body, const QByteArray &secret, qint64 seconds,
                        const QByteArray &id = "msg_1")
{
    const QByteArray time = QByteArray::number(seconds);
    const QByteArray signature =
        macOf(Mac::Sha256, QByteArray::fromBase64(secret.mid(6)), id + '.' + time + '.' + body).toBase64();
    WebhookRequest request{.method = "POST", .body = body, .at = fromMs(seconds * 1000)};
    request.headers = {
        {"webhook-id", id}, {"webhook-timestamp", time}, {"webhook-signature", "v1,AAAA v1," + signature}};
    return request;
}

const QByteArray quoSecret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

QByteArray quoEvent(const QByteArray &type, const QByteArray &resource)
{
    return R"({"id":"EV2","type":")" + type
        + R"(","createdAt":"2026-01-01T12:01:11.000Z","data":{"resource":)" + resource
        + R"(,"context":{"phoneNumberId":"PN1","userId":"US1","participants":{"workspace":["+12025550100"],"external":["+12025550142"]}}}})";
}

// RingCentral

QByteArray session(int sequence, const QByteArray &party)
{
    return R"({"uuid":"1","event":"/restapi/v1.0/account/1/telephony/sessions","timestamp":"2026-01-01T12:00:00.181Z",)"
           R"("body":{"sequence":)"
        + QByteArray::number(sequence)
        + R"(,"sessionId":"111","telephonySessionId":"s-a01","eventTime":"2026-01-01T12:00:00.147Z","parties":[)"
        + party + "]}}";
}

QByteArray party(const QByteArray &id, const QByteArray &status, const QByteArray &more = {})
{
    return R"({"id":")" + id
        + R"(","direction":"Inbound","extensionId":"2","from":{"phoneNumber":"+12025550142","name":"Robin Guest"},)"
          R"("to":{"phoneNumber":"+12025550100","extensionId":"2","name":"Alex Front"},"status":)"
        + status + more + '}';
}

WebhookRequest notification(const QByteArray &body, const QByteArray &token)
{
    WebhookRequest request{.method = "POST", .body = body, .at = at(u"12:00:01")};
    if (!token.isNull())
        request.headers.insert("verification-token", token);
    return request;
}

// Aircall

WebhookRequest aircallEvent(const QByteArray &token, qint64 seconds, const QByteArray &status = "initial")
{
    WebhookRequest request{.method = "POST", .at = fromMs(1767225601000)};
    request.body = R"({"resource":"call","event":"call.created","timestamp":)" + QByteArray::number(seconds)
        + (token.isNull() ? QByteArray() : R"(,"token":")" + token + "\"")
        + R"(,"data":{"id":900000101,"direction":"inbound","status":")" + status
        + R"(","started_at":1767225600,"raw_digits":"+1 202-555-0142","recording":"https://x.test/a?Signature=secret",)"
          R"("number":{"id":4,"digits":"+1 202-555-0100","name":"Front desk"}}})";
    return request;
}

// escapelife

WebhookRequest escapelifeEvent(const QByteArray &body, const QByteArray &secret, qint64 seconds)
{
    const QByteArray time = QByteArray::number(seconds);
    WebhookRequest request{.method = "POST", .body = body, .at = fromMs(1767225600000)};
    const QByteArray mark = macOf(Mac::Sha256, secret, time + '.' + body).toHex();
    request.headers.insert("escapelife-signature", "t=" + time + ",v1=" + mark);
    return request;
}

const QByteArray escapelifeCall =
    R"({"id":"evt_1","type":"call.created","data":{"id":"cal_1","direction":"inbound","status":"ringing",)"
    R"("provider":"twilio","provider_call_sid":"CA9","from_number":"+12025550142","to_number":"+12025550100",)"
    R"("created_at":"2026-01-01T00:00:00Z"}})";

std::optional<WebhookRefusal> refusalOf(const WebhookReading &reading)
{
    return reading ? std::nullopt : std::optional(reading.error());
}

} // namespace

class WebhooksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twilioVectorsOfTheVendor_data();
    void twilioVectorsOfTheVendor();
    void twilioForgeries_data();
    void twilioForgeries();
    void twilioOldRequestIsStale();
    void twilioStatuses_data();
    void twilioStatuses();
    void twilioRecordingOnlyAsksForReading();
    void quoStandardVector();
    void quoLegacyVector();
    void quoRefusals_data();
    void quoRefusals();
    void quoStatuses_data();
    void quoStatuses();
    void ringCentralHandshakeIsEchoed();
    void ringCentralTokenIsCompared();
    void ringCentralStatusFollowsFromAllParties();
    void aircallTokenIsCompared_data();
    void aircallTokenIsCompared();
    void aircallKeepsNoSignedLink();
    void escapelifeSignature_data();
    void escapelifeSignature();
    void escapelifeTellsTheCall();
    void providersWithoutSignaturesAreRefused();
    void eventsInAnyOrderGiveTheSame();
};

void WebhooksTest::twilioVectorsOfTheVendor_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("signature");
    const auto row = [](const char *name, const char *address, const QByteArray &body,
                        const char *signature) {
        QTest::newRow(name) << QByteArray(address) << body << QByteArray(signature);
    };
    const QByteArray &usual = vendorForm;
    row("https", "https://mycompany.com/myapp.php?foo=1&bar=2", usual, "RSOYDt4T1cUTdK1PDd93/VVr8B8=");
    row("https, signed with port", "https://mycompany.com/myapp.php?foo=1&bar=2", usual,
        "kvajT1Ptam85bY51eRf/AJRuM3w=");
    row("https with port", "https://mycompany.com:443/myapp.php?foo=1&bar=2", usual,
        "kvajT1Ptam85bY51eRf/AJRuM3w=");
    row("https with port, signed without", "https://mycompany.com:1234/myapp.php?foo=1&bar=2", usual,
        "RSOYDt4T1cUTdK1PDd93/VVr8B8=");
    row("own port", "https://mycompany.com:1234/myapp.php?foo=1&bar=2", usual,
        "CYn1h0gLBdNxDGkKJg6hYohgeD8=");
    row("http, signed with port", "http://mycompany.com/myapp.php?foo=1&bar=2", usual,
        "0ZXoZLH/DfblKGATFgpif+LLRf4=");
    row("http with own port", "http://mycompany.com:1234/myapp.php?foo=1&bar=2", usual,
        "Zmvh+3yNM1Phv2jhDCwEM3q5ebU=");
    row("capitals in the host", "https://MyCompany.com/myapp.php?foo=1&bar=2", usual,
        "g9IN/x4Cft2g517EjYvEvM/W7LU=");
    row("capitals and port", "https://MyCompany.com:1234/myapp.php?foo=1&bar=2", usual,
        "PCqOZm8cnu/L6+u5i5fuEd+Iac4=");
    row("capitals, http, signed with port", "http://MyCompany.com/myapp.php?foo=1&bar=2", usual,
        "XY7AlKOKL6im4yWyX84gldUrtis=");
    row("user and password", "https://user:pass@mycompany.com/myapp.php?foo=1&bar=2", usual,
        "CukzLTc1tT5dXEDIHm/tKBanW10=");
    row("user and password, signed with port", "https://user:pass@mycompany.com/myapp.php?foo=1&bar=2", usual,
        "ZQFR1PTIZXF2MXB8ZnKCvnnA+rI=");
    row("user", "https://user@mycompany.com/myapp.php?foo=1&bar=2", usual, "2YRLlVAflCqxaNicjMpJcSTgzSs=");
    row("scheme in capitals", "HTTP://username:password@MyCompany.com/myapp.php?foo=1&bar=2", usual,
        "hy/l8pca+LFms4cvRdv8uiP6NGc=");
    row("capitals everywhere", "http://Username:Password@MyCompany.com/myapp.php?foo=1&bar=2", usual,
        "SkTSKyDJH9kUlhItI0slbgZ1UsI=");
}

void WebhooksTest::twilioVectorsOfTheVendor()
{
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, signature);
    const WebhookReading reading =
        readWebhook(Provider::Twilio, form(address, body, signature), keyWith(vendorToken, address));
    QVERIFY(reading);
    QCOMPARE(reading->hints.size(), 1);
    QCOMPARE(reading->hints.first().ref, (RecordRef{account, u"CA1234567890ABCDE"_s}));
}

void WebhooksTest::twilioForgeries_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<WebhookRefusal>("refusal");
    const QByteArray address = "https://mycompany.com/myapp.php?foo=1&bar=2";
    const QByteArray signature = "RSOYDt4T1cUTdK1PDd93/VVr8B8=";
    using R = WebhookRefusal;
    QTest::newRow("no signature") << address << vendorToken << vendorForm << QByteArray() << R::Unsigned;
    QTest::newRow("empty signature") << address << vendorToken << vendorForm << QByteArray("") << R::Unsigned;
    QTest::newRow("other signature") << address << vendorToken << vendorForm
                                     << QByteArray("RSOYDt4T1cUTdK1PDd93/VVr8B9=") << R::WrongSignature;
    QTest::newRow("other token") << address << QByteArray("12346") << vendorForm << signature
                                 << R::WrongSignature;
    QTest::newRow("one field more") << address << vendorToken << vendorForm + "&X=1" << signature
                                    << R::WrongSignature;
    QTest::newRow("other query") << QByteArray("https://mycompany.com/myapp.php?foo=1&bar=3") << vendorToken
                                 << vendorForm << signature << R::WrongSignature;
    QTest::newRow("other case of the host") << QByteArray("https://MyCompany.com/myapp.php?foo=1&bar=2")
                                            << vendorToken << vendorForm << signature << R::WrongSignature;
}

void WebhooksTest::twilioForgeries()
{
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, signature);
    QFETCH(WebhookRefusal, refusal);
    const WebhookReading reading =
        readWebhook(Provider::Twilio, form(address, body, signature), keyWith(token, address));
    QCOMPARE(refusalOf(reading), std::optional(refusal));
}

void WebhooksTest::twilioOldRequestIsStale()
{
    const QByteArray fields = "CallSid=CA1&CallStatus=ringing&Direction=inbound&Timestamp=";
    QVERIFY(readStatus(fields + "Thu%2C+01+Jan+2026+11%3A59%3A00+%2B0000"));
    QCOMPARE(refusalOf(readStatus(fields + "Thu%2C+01+Jan+2026+10%3A59%3A00+%2B0000")),
             std::optional(WebhookRefusal::Stale));
}

void WebhooksTest::twilioStatuses_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<CallStatus>("status");
    QTest::newRow("initiated") << QByteArray("initiated") << CallStatus::Ringing;
    QTest::newRow("ringing") << QByteArray("ringing") << CallStatus::Ringing;
    QTest::newRow("in-progress") << QByteArray("in-progress") << CallStatus::Active;
    QTest::newRow("completed") << QByteArray("completed") << CallStatus::Completed;
    QTest::newRow("no-answer") << QByteArray("no-answer") << CallStatus::Missed;
    QTest::newRow("failed") << QByteArray("failed") << CallStatus::Failed;
}

void WebhooksTest::twilioStatuses()
{
    QFETCH(QByteArray, word);
    QFETCH(CallStatus, status);
    const WebhookReading reading = readStatus(
        "CallSid=CA1&CallStatus=" + word
        + "&Direction=inbound&From=%2B12025550142&To=%2B12025550100&SequenceNumber=2&CallDuration=62"
          "&Timestamp=Thu%2C+01+Jan+2026+12%3A00%3A00+%2B0000");
    QVERIFY(reading);
    const CallHint &hint = reading->hints.first();
    QVERIFY(hint.facts);
    QCOMPARE(hint.order, 2);
    QCOMPARE(hint.facts->status, std::optional(status));
    QCOMPARE(hint.facts->fromNumber, u"+12025550142"_s);
    QCOMPARE(hint.facts->toNumber, u"+12025550100"_s);
    QCOMPARE(hint.facts->endedAt.has_value(), !isLive(status));
    QCOMPARE(hint.facts->answeredAt.has_value(), status == CallStatus::Active);
    QCOMPARE(hint.facts->carrierIds, QStringList(u"twilio:CA1"_s));
}

void WebhooksTest::twilioRecordingOnlyAsksForReading()
{
    const WebhookReading reading = readStatus("CallSid=CA1&RecordingSid=RE1&RecordingStatus=completed"
                                              "&RecordingUrl=https%3A%2F%2Fapi.twilio.com%2Fsecret");
    QVERIFY(reading);
    QCOMPARE(reading->event, u"recording completed"_s);
    QVERIFY(!reading->hints.first().facts);
    QVERIFY(!reading->hints.first().raw.contains("secret"));
}

void WebhooksTest::quoStandardVector()
{
    // The public vector of the Standard Webhooks specification; what it says is about no call.
    WebhookRequest request{.method = "POST", .body = R"({"test": 2432232314})", .at = fromMs(1614265330000)};
    request.headers = {{"webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek"},
                       {"webhook-timestamp", "1614265330"},
                       {"webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="}};
    const auto refusal = [&] {
        return refusalOf(readWebhook(Provider::Quo, request, keyWith(quoSecret)));
    };
    QCOMPARE(refusal(), std::optional(WebhookRefusal::Malformed)); // signed rightly, but no event of Quo's
    request.headers["webhook-signature"] = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OF=";
    QCOMPARE(refusal(), std::optional(WebhookRefusal::WrongSignature));
}

void WebhooksTest::quoLegacyVector()
{
    WebhookRequest request{.method = "POST", .at = fromMs(1767225600000)};
    request.body =
        R"({"id":"EV0001","object":"event","apiVersion":"v3","createdAt":"2026-01-01T00:00:00.000Z",)"
        R"("type":"call.completed","data":{"object":{"id":"AC0001"}}})";
    request.headers.insert("openphone-signature",
                           "hmac;1;1767225600000;2JP4EJYvJYOFDWXwu/MEMaZKlCi961LMZt2a7SlgT6E=");
    const WebhookKey key = keyWith("Y2FsbGJvYXJkLWxlZ2FjeS1zaWduaW5nLWtleS0wMDAx");
    const WebhookReading reading = readWebhook(Provider::Quo, request, key);
    QVERIFY(reading);
    QCOMPARE(reading->hints.first().ref.providerCallId, u"AC0001"_s);
    request.body.replace(",\"type\"", ",\n  \"type\""); // signed without the room between the words
    QVERIFY(readWebhook(Provider::Quo, request, key));
    request.at = fromMs(1767225600000) + 6min;
    QCOMPARE(refusalOf(readWebhook(Provider::Quo, request, key)), std::optional(WebhookRefusal::Stale));
    request.body.replace("EV0001", "EV 0001");
    QCOMPARE(refusalOf(readWebhook(Provider::Quo, request, key)),
             std::optional(WebhookRefusal::WrongSignature));
}

void WebhooksTest::quoRefusals_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<WebhookRefusal>("refusal");
    using R = WebhookRefusal;
    QTest::newRow("no signature") << QByteArray("webhook-signature") << QByteArray() << R::Unsigned;
    QTest::newRow("no time") << QByteArray("webhook-timestamp") << QByteArray() << R::Unsigned;
    QTest::newRow("other id") << QByteArray("webhook-id") << QByteArray("msg_2") << R::WrongSignature;
    QTest::newRow("other time") << QByteArray("webhook-timestamp") << QByteArray("1767225601")
                                << R::WrongSignature;
    QTest::newRow("no number") << QByteArray("webhook-timestamp") << QByteArray("now") << R::WrongSignature;
    QTest::newRow("other version") << QByteArray("webhook-signature") << QByteArray("v2,AAAA")
                                   << R::WrongSignature;
}

void WebhooksTest::quoRefusals()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(WebhookRefusal, refusal);
    WebhookRequest request =
        standard(quoEvent("call.ringing", R"({"id":"AC1","direction":"incoming"})"), quoSecret, 1767225600);
    QVERIFY(readWebhook(Provider::Quo, request, keyWith(quoSecret)));
    request.headers[header] = value;
    QCOMPARE(refusalOf(readWebhook(Provider::Quo, request, keyWith(quoSecret))), std::optional(refusal));
}

void WebhooksTest::quoStatuses_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<std::optional<CallStatus>>("status");
    const auto row = [](const char *name, const char *type, const char *fields,
                        std::optional<CallStatus> status) {
        QTest::newRow(name) << QByteArray(type) << QByteArray(fields) << status;
    };
    row("ringing", "call.ringing", R"("status":"ringing")", CallStatus::Ringing);
    row("answered", "call.answered", R"("status":"answered")", CallStatus::Active);
    row("over", "call.completed", R"("status":"answered")", CallStatus::Completed);
    row("handled by AI", "call.completed", R"("status":"ai-handled")", CallStatus::Completed);
    row("nobody came", "call.completed", R"("status":"unanswered","hasVoicemail":false)", CallStatus::Missed);
    row("a message", "call.completed", R"("status":"unanswered","hasVoicemail":true)", CallStatus::Voicemail);
    row("given up", "call.completed", R"("status":"abandoned")", CallStatus::Missed);
    row("failed", "call.completed", R"("status":"failed")", CallStatus::Failed);
    row("older form", "call.completed", R"("status":"completed","answeredAt":null)", CallStatus::Missed);
    row("missed", "call.missed", R"("status":"unanswered")", CallStatus::Missed);
    row("recording", "call.recording.completed", R"("callId":"AC1")", std::nullopt);
}

void WebhooksTest::quoStatuses()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, fields);
    QFETCH(std::optional<CallStatus>, status);
    const QByteArray resource =
        R"({"id":"AC1","direction":"incoming","createdAt":"2026-01-01T12:00:00.000Z","updatedAt":"2026-01-01T12:01:00Z",)"
        + fields + '}';
    const WebhookRequest request = standard(quoEvent(type, resource), quoSecret, 1767225600);
    const WebhookReading reading = readWebhook(Provider::Quo, request, keyWith(quoSecret));
    QVERIFY(reading);
    const CallHint &hint = reading->hints.first();
    QCOMPARE(hint.ref.providerCallId, u"AC1"_s);
    QCOMPARE(hint.order, toMs(at(u"12:01:00")));
    QCOMPARE(hint.facts ? hint.facts->status : std::nullopt, status);
    if (hint.facts) {
        QCOMPARE(hint.facts->fromNumber, u"+12025550142"_s);
        QCOMPARE(hint.facts->toNumber, u"+12025550100"_s);
    }
}

void WebhooksTest::ringCentralHandshakeIsEchoed()
{
    WebhookRequest request{.method = "POST", .at = at(u"12:00:00")};
    request.headers.insert("validation-token", "abc-123_=");
    const WebhookReading reading = readWebhook(Provider::RingCentral, request, keyWith("ours"));
    QVERIFY(reading);
    QCOMPARE(reading->validationToken, QByteArray("abc-123_="));
    QVERIFY(reading->hints.isEmpty());
    request.body = session(1, party("p-1", R"({"code":"Setup"})"));
    QVERIFY(readWebhook(Provider::RingCentral, request, keyWith("ours"))->hints.isEmpty()); // unchecked
    request.headers["validation-token"] = "a\r\nSet-Cookie: x";
    QCOMPARE(refusalOf(readWebhook(Provider::RingCentral, request, keyWith("ours"))),
             std::optional(WebhookRefusal::Malformed));
}

void WebhooksTest::ringCentralTokenIsCompared()
{
    const QByteArray body = session(1, party("p-1", R"({"code":"Setup"})"));
    const auto read = [&](const QByteArray &token) {
        return readWebhook(Provider::RingCentral, notification(body, token), keyWith("ours"));
    };
    QVERIFY(read("ours"));
    QCOMPARE(refusalOf(read("theirs")), std::optional(WebhookRefusal::WrongSignature));
    QCOMPARE(refusalOf(read("our")), std::optional(WebhookRefusal::WrongSignature));
    QCOMPARE(refusalOf(read({})), std::optional(WebhookRefusal::Unsigned));
    QCOMPARE(refusalOf(readWebhook(Provider::RingCentral, notification("[1", "ours"), keyWith("ours"))),
             std::optional(WebhookRefusal::Malformed));
    WebhookRequest old = notification(body, "ours");
    old.at += 2h;
    QCOMPARE(refusalOf(readWebhook(Provider::RingCentral, old, keyWith("ours"))),
             std::optional(WebhookRefusal::Stale));
}

void WebhooksTest::ringCentralStatusFollowsFromAllParties()
{
    CallFacts known;
    HintProgress progress;
    const auto hear = [&](int sequence, const QByteArray &who, const QByteArray &status,
                          const QByteArray &more = {}) {
        const QByteArray body = session(sequence, party(who, status, more));
        const WebhookReading reading =
            readWebhook(Provider::RingCentral, notification(body, "ours"), keyWith("ours"));
        const CallHint &hint = reading->hints.first();
        known = withHint(known, progress, hint);
        progress = std::max(progress, progressOf(hint));
        return known.status;
    };
    using Status = std::optional<CallStatus>;
    QCOMPARE(hear(1, "p-1", R"({"code":"Proceeding"})"), Status(CallStatus::Ringing));
    QCOMPARE(hear(2, "p-2", R"({"code":"Proceeding"})"), Status(CallStatus::Ringing));
    QCOMPARE(hear(3, "p-1", R"({"code":"Answered"})"), Status(CallStatus::Active));
    QCOMPARE(hear(4, "p-2", R"({"code":"Disconnected"})"), Status(CallStatus::Active)); // a colleague took it
    QCOMPARE(hear(5, "p-1", R"({"code":"Disconnected","reason":"BlindTransfer"})"),
             Status(CallStatus::Active));
    QVERIFY(!known.endedAt);
    QCOMPARE(hear(6, "p-1", R"({"code":"Disconnected","rcc":false})"), Status(CallStatus::Completed));
    QVERIFY(known.endedAt && known.answeredAt);
    QCOMPARE(known.carrierIds, QStringList({u"ringcentral:s-a01"_s, u"ringcentral:111"_s}));
    QCOMPARE(known.guestName, u"Robin Guest"_s);
}

void WebhooksTest::aircallTokenIsCompared_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<std::optional<int>>("refusal");
    using R = WebhookRefusal;
    QTest::newRow("right") << QByteArray("tok") << qint64(1767225600) << std::optional<int>();
    QTest::newRow("none") << QByteArray() << qint64(1767225600) << std::optional<int>(int(R::Unsigned));
    QTest::newRow("other") << QByteArray("tik") << qint64(1767225600)
                           << std::optional<int>(int(R::WrongSignature));
    QTest::newRow("longer") << QByteArray("tok1") << qint64(1767225600)
                            << std::optional<int>(int(R::WrongSignature));
    QTest::newRow("old") << QByteArray("tok") << qint64(1767125600) << std::optional<int>(int(R::Stale));
    QTest::newRow("of tomorrow") << QByteArray("tok") << qint64(1767325600)
                                 << std::optional<int>(int(R::Stale));
}

void WebhooksTest::aircallTokenIsCompared()
{
    QFETCH(QByteArray, token);
    QFETCH(qint64, seconds);
    QFETCH(std::optional<int>, refusal);
    const WebhookReading reading =
        readWebhook(Provider::Aircall, aircallEvent(token, seconds), keyWith("tok"));
    QCOMPARE(reading ? std::optional<int>() : std::optional<int>(int(reading.error())), refusal);
}

void WebhooksTest::aircallKeepsNoSignedLink()
{
    const WebhookReading reading =
        readWebhook(Provider::Aircall, aircallEvent("tok", 1767225600), keyWith("tok"));
    QVERIFY(reading);
    QCOMPARE(reading->event, u"call.created"_s);
    const CallHint &hint = reading->hints.first();
    QVERIFY(hint.facts && !hint.raw.contains("secret"));
    QCOMPARE(hint.facts->status, std::optional(CallStatus::Ringing));
    QCOMPARE(hint.facts->fromNumber, u"+12025550142"_s);
}

void WebhooksTest::escapelifeSignature_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<std::optional<int>>("refusal");
    QTest::newRow("right") << QByteArray("s1") << qint64(1767225600) << std::optional<int>();
    QTest::newRow("other") << QByteArray("s2") << qint64(1767225600)
                           << std::optional<int>(int(WebhookRefusal::WrongSignature));
    QTest::newRow("old") << QByteArray("s1") << qint64(1767225000)
                         << std::optional<int>(int(WebhookRefusal::Stale));
}

void WebhooksTest::escapelifeSignature()
{
    QFETCH(QByteArray, secret);
    QFETCH(qint64, seconds);
    QFETCH(std::optional<int>, refusal);
    const WebhookReading reading =
        readWebhook(Provider::Escapelife, escapelifeEvent(escapelifeCall, secret, seconds), keyWith("s1"));
    QCOMPARE(reading ? std::optional<int>() : std::optional<int>(int(reading.error())), refusal);
}

void WebhooksTest::escapelifeTellsTheCall()
{
    const WebhookReading reading =
        readWebhook(Provider::Escapelife, escapelifeEvent(escapelifeCall, "s1", 1767225600), keyWith("s1"));
    QVERIFY(reading && !reading->hints.isEmpty());
    const CallHint &hint = reading->hints.first();
    QCOMPARE(hint.ref.providerCallId, u"cal_1"_s);
    QCOMPARE(hint.facts->status, std::optional(CallStatus::Ringing));
    QCOMPARE(hint.facts->carrierIds, QStringList(u"twilio:CA9"_s));
    const WebhookReading other =
        readWebhook(Provider::Escapelife,
                    escapelifeEvent(R"({"id":"evt_2","type":"guest.intent.created","data":{"id":"x"}})", "s1",
                                    1767225600),
                    keyWith("s1"));
    QVERIFY(other && other->hints.isEmpty());
}

void WebhooksTest::providersWithoutSignaturesAreRefused()
{
    for (const Provider provider :
         {Provider::PhoneInc, Provider::Skipcall, Provider::BlueRockTel, Provider::Sunset}) {
        QVERIFY(!webhookSecretOf(provider));
        QCOMPARE(refusalOf(readWebhook(provider, {}, keyWith("x"))), std::optional(WebhookRefusal::Unsigned));
    }
    QCOMPARE(refusalOf(readWebhook(Provider::Aircall, aircallEvent("", 1767225600), keyWith(""))),
             std::optional(WebhookRefusal::Unsigned)); // an empty secret opens nothing
}

void WebhooksTest::eventsInAnyOrderGiveTheSame()
{
    const QByteArray rest = "&Direction=inbound&From=%2B12025550142&To=%2B12025550100&CallSid=CA1&Timestamp=";
    const QList<QByteArray> events{
        "CallStatus=ringing&SequenceNumber=0" + rest + "Thu%2C+01+Jan+2026+12%3A00%3A00+%2B0000",
        "CallStatus=in-progress&SequenceNumber=1" + rest + "Thu%2C+01+Jan+2026+12%3A00%3A08+%2B0000",
        "CallStatus=completed&SequenceNumber=2&CallDuration=62" + rest
            + "Thu%2C+01+Jan+2026+12%3A01%3A10+%2B0000"};
    QList<int> order{0, 1, 2};
    std::optional<CallFacts> first;
    do {
        CallFacts known;
        HintProgress progress;
        for (const int repeats : {0, 1}) { // all of them twice
            Q_UNUSED(repeats);
            for (const int i : std::as_const(order)) {
                const CallHint hint = readStatus(events.at(i))->hints.first();
                known = withHint(known, progress, hint);
                progress = std::max(progress, progressOf(hint));
            }
        }
        if (!first)
            first = known;
        QVERIFY(known == *first);
    } while (std::next_permutation(order.begin(), order.end()));
    QCOMPARE(first->status, std::optional(CallStatus::Completed));
    QCOMPARE(first->startedAt, std::optional(at(u"12:00:00")));
    QCOMPARE(first->answeredAt, std::optional(at(u"12:00:08")));
    QCOMPARE(first->endedAt, std::optional(at(u"12:01:10")));
}

QTEST_GUILESS_MAIN(WebhooksTest)
#include "tst_webhooks.moc"
