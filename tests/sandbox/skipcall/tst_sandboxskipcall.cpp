// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/skipcall/skipcallapi.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace callboard;
using namespace callboard::sandbox;

namespace {

struct Desk {
    World world{1500, 7, fromIso(u"2026-11-21T09:30:00Z").value()};
    SkipcallApi api{world};
    QByteArray key = "Bearer " + api.credentials().value(u"secret"_s).toLatin1();

    ApiReply send(const QString &path, const QMap<QString, QString> &query = {},
                  const QByteArray &method = "GET")
    {
        const auto header = [this](const QByteArray &name) {
            return name == "authorization" ? key : QByteArray();
        };
        return api.handle({method, path, query, {}, {}, header});
    }
    static QJsonDocument document(const ApiReply &reply) { return QJsonDocument::fromJson(reply.body); }
    QJsonArray rows(int page = 1, int limit = 100)
    {
        return document(send(u"/v1/calls"_s,
                             {{u"page"_s, QString::number(page)}, {u"limit"_s, QString::number(limit)}}))
            .object()
            .value(u"data"_s)
            .toArray();
    }
    QJsonArray all()
    {
        QJsonArray all;
        for (int page = 1;; ++page) {
            const QJsonArray more = rows(page);
            for (const QJsonValue &row : more)
                all.append(row);
            if (more.size() < 100)
                return all;
        }
    }
    WorldCall callOf(const QJsonValue &row) { return *world.call(*api.keyOf(row[u"id"_s].toString())); }
};

QByteArray headerOf(const ApiReply &reply, const QByteArray &name)
{
    for (const auto &[key, value] : reply.headers)
        if (key == name)
            return value;
    return {};
}

} // namespace

/// Skipcall's API against its fact sheet.
class SandboxSkipcallTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysAndPlans();
    void limitsAreToldWithEveryAnswer();
    void theListHoldsItsPartOfTwiliosCalls();
    void envelopes_data();
    void envelopes();
    void pagingDialects();
    void deletedCallsStayMarked();
    void recordingsAndTranscriptions();
    void aTranscriptionTakesItsTime();
    void theTruthIsWhatTheCallsSay();
    void onlyReads();
};

void SandboxSkipcallTest::keysAndPlans()
{
    Desk desk;
    QCOMPARE(desk.send(u"/v1/calls"_s).status, 200);
    QVERIFY(desk.api.setDialect(u"skipcall.plan"_s, u"none"_s));
    const ApiReply refused = desk.send(u"/v1/calls"_s);
    QCOMPARE(refused.status, 403);
    QCOMPARE(Desk::document(refused)[u"code"_s].toString(), u"SUBSCRIPTION_REQUIRED"_s);
    desk.key = "Bearer sk_test_other";
    QCOMPARE(desk.send(u"/v1/calls"_s).status, 401);
    QCOMPARE(desk.send(u"/v1/health"_s).status, 200);
    QVERIFY(!desk.api.setDialect(u"plan"_s, u"none"_s));
}

void SandboxSkipcallTest::limitsAreToldWithEveryAnswer()
{
    Desk desk;
    desk.api.setRequestsPerMinute(2);
    QCOMPARE(headerOf(desk.send(u"/v1/calls"_s), "X-RateLimit-Remaining"), "1"_ba);
    QCOMPARE(headerOf(desk.send(u"/v1/calls"_s), "X-RateLimit-Limit"), "2"_ba);
    QVERIFY(desk.api.setDialect(u"skipcall.retry_after"_s, u"left-out"_s));
    const ApiReply refused = desk.send(u"/v1/calls"_s);
    QCOMPARE(refused.status, 429);
    QVERIFY(headerOf(refused, "Retry-After").isEmpty());
    const qint64 now = toMs(SystemClock().now()) / 1000;
    const qint64 reset = headerOf(refused, "X-RateLimit-Reset").toLongLong();
    QVERIFY(reset > now && reset <= now + 62);
}

void SandboxSkipcallTest::theListHoldsItsPartOfTwiliosCalls()
{
    Desk desk;
    QSet<QString> ids;
    QString before;
    const QJsonArray all = desk.all();
    for (const QJsonValue &row : all) {
        const WorldCall call = desk.callOf(row);
        QCOMPARE(call.carrier, Carrier::Twilio);
        QCOMPARE(row[u"userProviderSid"_s].toString(), call.carrierCallId);
        QVERIFY(before.isEmpty() || row[u"createdAt"_s].toString() <= before);
        before = row[u"createdAt"_s].toString();
        ids.insert(row[u"id"_s].toString());
    }
    QVERIFY(ids.size() > 50);
    QCOMPARE(ids.size(), all.size());
}

void SandboxSkipcallTest::envelopes_data()
{
    QTest::addColumn<QString>("envelope");
    QTest::addColumn<QString>("key");
    QTest::newRow("data") << u"data"_s << u"data"_s;
    QTest::newRow("items") << u"items"_s << u"items"_s;
}

void SandboxSkipcallTest::envelopes()
{
    QFETCH(QString, envelope);
    QFETCH(QString, key);
    Desk desk;
    QVERIFY(desk.api.setDialect(u"skipcall.envelope"_s, envelope));
    QCOMPARE(Desk::document(desk.send(u"/v1/calls"_s)).object().value(key).toArray().size(), 20);
}

void SandboxSkipcallTest::pagingDialects()
{
    Desk desk;
    QCOMPARE(desk.send(u"/v1/calls"_s, {{u"limit"_s, u"101"_s}}).status, 400);
    QVERIFY(desk.api.setDialect(u"skipcall.paging"_s, u"fifty"_s));
    QCOMPARE(desk.send(u"/v1/calls"_s, {{u"limit"_s, u"51"_s}}).status, 400);
    QVERIFY(desk.api.setDialect(u"skipcall.paging"_s, u"twenty"_s));
    QCOMPARE(desk.rows().size(), 20);
    QVERIFY(desk.api.setDialect(u"skipcall.paging"_s, u"ignored"_s));
    QCOMPARE(desk.rows(2, 10), desk.rows(1, 100));
    QVERIFY(desk.api.setDialect(u"skipcall.envelope"_s, u"bare"_s));
    QVERIFY(Desk::document(desk.send(u"/v1/calls"_s)).isArray());
}

void SandboxSkipcallTest::deletedCallsStayMarked()
{
    Desk desk;
    const QJsonValue row = desk.rows().at(2);
    QVERIFY(row[u"deletedAt"_s].isNull());
    QVERIFY(desk.world.remove(desk.callOf(row).key));
    QCOMPARE(desk.rows().at(2)[u"id"_s], row[u"id"_s]);
    QVERIFY(desk.rows().at(2)[u"deletedAt"_s].isString());
    const ApiReply one = desk.send(u"/v1/calls/"_s + row[u"id"_s].toString());
    QVERIFY(Desk::document(one)[u"deletedAt"_s].isString());
}

void SandboxSkipcallTest::recordingsAndTranscriptions()
{
    Desk desk;
    int recordings = 0;
    int transcriptions = 0;
    for (const QJsonValue &row : desk.all()) {
        const QString path = u"/v1/calls/"_s + row[u"id"_s].toString();
        const WorldCall call = desk.callOf(row);
        const ApiReply sound = desk.send(path + u"/recording"_s);
        const ApiReply text = desk.send(path + u"/transcription"_s);
        QCOMPARE(sound.status == 200, !call.recordingUrl.isEmpty());
        QCOMPARE(text.status == 200, !call.transcript.isEmpty());
        recordings += sound.status == 200;
        transcriptions += text.status == 200;
        QVERIFY(!sound.body.contains("http"));
    }
    QVERIFY(recordings > transcriptions && transcriptions > 5);
}

void SandboxSkipcallTest::aTranscriptionTakesItsTime()
{
    Desk desk;
    QJsonValue spoken;
    for (const QJsonValue &row : desk.all())
        spoken = spoken.isNull() && !desk.callOf(row).transcript.isEmpty() ? row : spoken;
    WorldCall call = desk.callOf(spoken);
    CallChange later;
    later.endedAt = desk.world.now() - 10s;
    QVERIFY(desk.world.change(call.key, later));
    const QString path = u"/v1/calls/"_s + spoken[u"id"_s].toString();
    QCOMPARE(Desk::document(desk.send(path + u"/recording"_s))[u"transcriptionStatus"_s].toString(),
             u"IN_PROGRESS"_s);
    QCOMPARE(desk.send(path + u"/transcription"_s).status, 404);
    desk.world.advance(120s);
    QCOMPARE(Desk::document(desk.send(path + u"/recording"_s))[u"transcriptionStatus"_s].toString(),
             u"COMPLETED"_s);
    QCOMPARE(desk.send(path + u"/transcription"_s).status, 200);
}

void SandboxSkipcallTest::theTruthIsWhatTheCallsSay()
{
    Desk desk;
    for (const QJsonValue &row : desk.rows()) {
        const QJsonObject truth = desk.api.truth(desk.callOf(row)).value();
        QCOMPARE(truth.value(u"provider_call_id"_s), row[u"id"_s]);
        QCOMPARE(truth.value(u"provider_status"_s), row[u"status"_s]);
        const bool isOutbound = row[u"type"_s] == u"outbound"_s;
        QCOMPARE(truth.value(isOutbound ? u"from_number"_s : u"to_number"_s),
                 row[u"callerPhoneNumber"_s][u"value"_s]);
        QCOMPARE(truth.value(u"notes"_s).toString(), row[u"notes"_s].toString());
    }
}

void SandboxSkipcallTest::onlyReads()
{
    Desk desk;
    QCOMPARE(desk.send(u"/v1/calls"_s, {}, "POST").status, 404);
    QCOMPARE(desk.send(u"/v1/calls/nothing"_s).status, 404);
    QCOMPARE(desk.send(u"/v1/other"_s).status, 404);
}

QTEST_GUILESS_MAIN(SandboxSkipcallTest)
#include "tst_sandboxskipcall.moc"
