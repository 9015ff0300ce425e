// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/sandboxprobe.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace callboard;

namespace {

constexpr int manyCalls = 150000; ///< So many that the list runs into its wall.
constexpr qint64 minute = 60;

/// The API over the wire, with the right key.
class Aircall {
public:
    explicit Aircall(int calls = 400)
        : m_host(usualOptions(calls))
        , m_probe(m_host)
    {
        const auto credentials = m_host.sandbox().credentials(Provider::Aircall);
        m_auth = "Authorization: Basic "
            + (credentials.value(u"api_id"_s) + u':' + credentials.value(u"secret"_s)).toLatin1().toBase64()
            + "\r\n";
    }
    Answer get(const QByteArray &path) { return m_probe.send("GET", "/aircall" + path, m_auth); }
    Answer post(const QByteArray &path, const QByteArray &body,
                const QByteArray &type = "Content-Type: application/json\r\n")
    {
        return m_probe.send("POST", "/aircall" + path, m_auth + type, body);
    }
    QJsonArray calls(const QByteArray &query)
    {
        return get("/v1/calls?" + query).object()[u"calls"_s].toArray();
    }
    QJsonObject call(const QString &id)
    {
        return get("/v1/calls/" + id.toLatin1()).object()[u"call"_s].toObject();
    }
    QList<QJsonObject> truth() { return m_probe.lines("/__truth?api=aircall"); }
    /// The first call that the truth has something for.
    QJsonObject truthWith(const QString &field)
    {
        const QList<QJsonObject> all = truth();
        for (const QJsonObject &line : all) {
            const QJsonValue value = line[field];
            if (!value.isNull() && !(value.isArray() && value.toArray().isEmpty()))
                return line;
        }
        return {};
    }
    SandboxProbe &probe() { return m_probe; }

private:
    SandboxHost m_host;
    SandboxProbe m_probe;
    QByteArray m_auth;
};

QString idIn(const QJsonValue &call)
{
    return QString::number(call[u"id"_s].toInteger());
}

QString idOf(const QJsonObject &truth)
{
    return truth[u"provider_call_id"_s].toString();
}

QByteArray pathOf(const QJsonValue &link)
{
    return QUrl(link.toString()).toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
}

} // namespace

/// Aircall's API over the wire, against its fact sheet.
class SandboxAircallTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void credentialsAreJudgedByTheGateway();
    void answersToAPing();
    void pagesAreTheTruth();
    void pagesAreCutSilently();
    void fromIsExclusiveAndToInclusive();
    void theWallIsPositionalAndPromisedPast();
    void nothingOlderThanSixMonthsIsListed();
    void contactsComeOnlyWhenAskedFor();
    void statusesMustBeDerived();
    void recordingLinksExpire();
    void insights();
    void insightsWithoutALicence();
    void commentsAreAddedUpToFive();
    void tagsAreAddedById();
    void postsNeedJson();
    void liveCalls();
    void unknownThings();
    void directories();
    void limitsRequestsPerMinute();
};

void SandboxAircallTest::credentialsAreJudgedByTheGateway()
{
    Aircall aircall(20);
    const Answer none = aircall.probe().send("GET", "/aircall/v1/ping");
    QCOMPARE(none.status, 401);
    QCOMPARE(none.object()[u"message"_s].toString(), u"Unauthorized"_s);
    const Answer wrong = aircall.probe().send("GET", "/aircall/v1/ping", "Authorization: Basic d3Jvbmc=\r\n");
    QCOMPARE(wrong.status, 403);
    QCOMPARE(wrong.object()[u"message"_s].toString(), u"Forbidden"_s);
}

void SandboxAircallTest::answersToAPing()
{
    Aircall aircall(20);
    QCOMPARE(aircall.get("/v1/ping").body, R"({"ping":"pong"})"_ba);
}

void SandboxAircallTest::pagesAreTheTruth()
{
    Aircall aircall;
    QStringList listed;
    for (int page = 1;; ++page) {
        const QJsonArray calls = aircall.calls("per_page=50&page=" + QByteArray::number(page));
        for (const QJsonValue &call : calls)
            listed << idIn(call);
        if (calls.size() < 50)
            break;
    }
    QStringList known;
    const QList<QJsonObject> truth = aircall.truth();
    for (const QJsonObject &line : truth)
        known << idOf(line);
    listed.sort();
    known.sort();
    QVERIFY(known.size() > 50);
    QCOMPARE(listed, known);
}

void SandboxAircallTest::pagesAreCutSilently()
{
    Aircall aircall;
    const QJsonObject page = aircall.get("/v1/calls?per_page=500").object();
    QCOMPARE(page[u"calls"_s].toArray().size(), 50);
    QCOMPARE(page[u"meta"_s][u"per_page"_s].toInt(), 50);
    QCOMPARE(aircall.get("/v1/calls").object()[u"calls"_s].toArray().size(), 20);
    const QString next = page[u"meta"_s][u"next_page_link"_s].toString();
    QVERIFY(next.contains(u"/aircall/v1/calls?"));
}

void SandboxAircallTest::fromIsExclusiveAndToInclusive()
{
    Aircall aircall;
    const QJsonArray calls = aircall.calls("per_page=50&order=asc");
    const QJsonObject third = calls[2].toObject();
    const qint64 start = third[u"started_at"_s].toInteger();
    const auto has = [&](const QByteArray &query) {
        const QJsonArray found = aircall.calls(query);
        return std::any_of(found.begin(), found.end(),
                           [&](const QJsonValue &call) { return idIn(call) == idIn(third); });
    };
    const QByteArray exactly = QByteArray::number(start);
    QVERIFY(!has("from=" + exactly + "&to=" + QByteArray::number(start + minute)));
    QVERIFY(has("from=" + QByteArray::number(start - 1) + "&to=" + exactly));
    QVERIFY(!has("from=" + QByteArray::number(start - minute) + "&to=" + QByteArray::number(start - 1)));
}

void SandboxAircallTest::theWallIsPositionalAndPromisedPast()
{
    Aircall aircall(manyCalls);
    const QJsonObject last = aircall.get("/v1/calls?per_page=50&page=200&fetch_contact=true").object();
    QVERIFY(last[u"meta"_s][u"total"_s].toInt() > 10000);
    QCOMPARE(last[u"calls"_s].toArray().size(), 50);
    const QByteArray next = pathOf(last[u"meta"_s][u"next_page_link"_s]);
    QVERIFY(next.contains("page=201") && !next.contains("fetch_contact"));
    const Answer past = aircall.get(next.mid(QByteArray("/aircall").size()));
    QCOMPARE(past.status, 400);
    QCOMPARE(past.object()[u"message"_s].toString(), u"BAD_REQUEST"_s);
    QCOMPARE(past.object()[u"success"_s].toBool(true), false);
    QCOMPARE(aircall.get("/v1/calls?per_page=20&page=500").status, 200);
    QCOMPARE(aircall.get("/v1/calls?per_page=20&page=501").status, 400);
    QCOMPARE(aircall.get("/v1/tags?per_page=50&page=201").status, 400);
}

void SandboxAircallTest::nothingOlderThanSixMonthsIsListed()
{
    Aircall aircall(manyCalls);
    const auto total = [&] {
        return aircall.get("/v1/calls?per_page=1").object()[u"meta"_s][u"total"_s].toInt();
    };
    const QJsonValue oldest = aircall.calls("order=asc&per_page=1").first();
    const int before = total();
    const qint64 halfAYear = 184 * 24 * 3600;
    QVERIFY(oldest[u"started_at"_s].toInteger() >= toMs(*fromIso(u"2026-05-21T09:30:00Z")) / 1000);
    QCOMPARE(aircall.probe().control({{u"advance"_s, halfAYear / 2}}).status, 200);
    QVERIFY(total() < before);
    QCOMPARE(aircall.call(idIn(oldest))[u"id"_s], oldest[u"id"_s]);
}

void SandboxAircallTest::contactsComeOnlyWhenAskedFor()
{
    Aircall aircall;
    const QString id = idOf(aircall.truthWith(u"guest_id"_s));
    QVERIFY(aircall.call(id)[u"contact"_s].isNull());
    const QJsonValue contact =
        aircall.get("/v1/calls/" + id.toLatin1() + "?fetch_contact=true").object()[u"call"_s][u"contact"_s];
    QVERIFY(contact[u"id"_s].toInteger() > 0xffffffff);
}

void SandboxAircallTest::statusesMustBeDerived()
{
    Aircall aircall;
    QMap<QString, int> seen;
    const QList<QJsonObject> truth = aircall.truth();
    for (const QJsonObject &line : truth) {
        const QString status = line[u"status"_s].toString();
        if (line[u"ended_at"_s].isNull() || seen[status]++ > 3)
            continue;
        const QJsonObject call = aircall.call(idOf(line));
        QCOMPARE(call[u"status"_s].toString(), u"done"_s);
        QCOMPARE(call[u"answered_at"_s].isNull(), status != u"completed");
        QCOMPARE(call[u"voicemail"_s].isNull(), status != u"voicemail");
        const bool isMissedInbound = status != u"completed" && call[u"direction"_s].toString() == u"inbound";
        QCOMPARE(call[u"missed_call_reason"_s].isString(), isMissedInbound);
        QCOMPARE(call[u"duration"_s].toInteger(),
                 call[u"ended_at"_s].toInteger() - call[u"started_at"_s].toInteger());
    }
    QVERIFY(seen[u"completed"_s] && seen[u"missed"_s] && seen[u"voicemail"_s]);
    QCOMPARE(seen.size(), 3);
}

void SandboxAircallTest::recordingLinksExpire()
{
    Aircall aircall;
    const QJsonObject truth = aircall.truthWith(u"transcript"_s);
    const QJsonObject call = aircall.call(idOf(truth));
    const QByteArray link =
        pathOf(call[u"recording"_s].isNull() ? call[u"voicemail"_s] : call[u"recording"_s]);
    const Answer audio = aircall.probe().send("GET", link);
    QCOMPARE(audio.status, 200);
    QCOMPARE(audio.headers["content-type"], "audio/ogg"_ba);
    QCOMPARE(aircall.probe().send("GET", link, "Authorization: Bearer x\r\n").status, 400);
    QCOMPARE(aircall.probe().send("GET", link + "0").status, 403);
    QCOMPARE(aircall.probe().control({{u"advance"_s, 3599}}).status, 200);
    QCOMPARE(aircall.probe().send("GET", link).status, 200);
    QCOMPARE(aircall.probe().control({{u"advance"_s, 1}}).status, 200);
    QCOMPARE(aircall.probe().send("GET", link).status, 403);
}

void SandboxAircallTest::insights()
{
    Aircall aircall;
    const QJsonObject truth = aircall.truthWith(u"summary_detailed"_s);
    const QByteArray base = "/v1/calls/" + idOf(truth).toLatin1() + '/';
    const QJsonObject transcription =
        aircall.get(base + "transcription").object()[u"transcription"_s].toObject();
    QCOMPARE(transcription[u"content"_s][u"utterances"_s].toArray().size(),
             truth[u"segments"_s].toArray().size());
    QCOMPARE(aircall.get(base + "topics").object()[u"topic"_s][u"content"_s], truth[u"topics"_s]);
    QVERIFY(aircall.get(base + "sentiments").object()[u"sentiment"_s][u"participants"_s].isArray());
    QCOMPARE(aircall.get(base + "action_items").object()[u"action_items"_s].toArray().size(),
             truth[u"action_items"_s].toArray().size());
    QCOMPARE(aircall.get(base + "custom_summary_result").status, 200);
    QCOMPARE(aircall.get(base + "playbook").status, 404);
    QSet<int> refusals;
    const QList<QJsonObject> all = aircall.truth();
    for (const QJsonObject &line : all) {
        if (line[u"transcript"_s].isNull() && refusals.size() < 2)
            refusals << aircall.get("/v1/calls/" + idOf(line).toLatin1() + "/transcription").status;
    }
    QCOMPARE(refusals, (QSet<int>{400, 404}));
}

void SandboxAircallTest::insightsWithoutALicence()
{
    Aircall aircall;
    const QString id = idOf(aircall.truthWith(u"transcript"_s));
    QCOMPARE(
        aircall.probe().control({{u"dialect"_s, QJsonObject{{u"aircall_ai"_s, u"unlicensed"_s}}}}).status,
        200);
    const Answer refused = aircall.get("/v1/calls/" + id.toLatin1() + "/summary");
    QCOMPARE(refused.status, 403);
    QVERIFY(refused.object().contains(u"troubleshoot"_s));
    QVERIFY(aircall.truthWith(u"transcript"_s).isEmpty());
}

void SandboxAircallTest::commentsAreAddedUpToFive()
{
    Aircall aircall;
    const QList<QJsonObject> all = aircall.truth();
    const auto silent = std::find_if(all.begin(), all.end(),
                                     [](const QJsonObject &line) { return line[u"notes"_s].isNull(); });
    const QString id = idOf(*silent);
    const QByteArray path = "/v1/calls/" + id.toLatin1() + "/comments";
    QCOMPARE(aircall.post(path, R"({"content":"Wants a cot 👶 please"})").status, 201);
    QCOMPARE(aircall.call(id)[u"comments"_s][0][u"content"_s].toString(), u"Wants a cot  please"_s);
    for (const int status : {201, 201, 201, 201, 400})
        QCOMPARE(aircall.post(path, R"({"content":"one more"})").status, status);
    QCOMPARE(aircall.call(id)[u"comments"_s].toArray().size(), 5);
    QCOMPARE(aircall.post(path, "{}").status, 400);
}

void SandboxAircallTest::tagsAreAddedById()
{
    Aircall aircall;
    const QJsonArray tags = aircall.get("/v1/tags?per_page=50").object()[u"tags"_s].toArray();
    const QString id = idOf(aircall.truth().constFirst());
    const QByteArray path = "/v1/calls/" + id.toLatin1() + "/tags";
    const QByteArray last = QByteArray::number(tags.last()[u"id"_s].toInteger());
    QCOMPARE(aircall.post(path, "{\"tags\":[" + last + "]}").status, 201);
    QCOMPARE(aircall.post(path, "{\"tags\":[" + last + "]}").status, 201);
    QCOMPARE(aircall.post(path, R"({"tags":[1]})").status, 400);
    QCOMPARE(aircall.call(id)[u"tags"_s].toArray().last()[u"name"_s], tags.last()[u"name"_s]);
    QCOMPARE(aircall.truth().constFirst()[u"tags"_s].toArray().last(), tags.last()[u"name"_s]);
}

void SandboxAircallTest::postsNeedJson()
{
    Aircall aircall(20);
    const QByteArray path = "/v1/calls/" + idOf(aircall.truth().constFirst()).toLatin1() + "/comments";
    QCOMPARE(aircall.post(path, R"({"content":"x"})", "Content-Type: text/plain\r\n").status, 400);
}

void SandboxAircallTest::liveCalls()
{
    Aircall aircall;
    const auto event = [&](const QByteArray &fields) {
        const QByteArray data = R"({"id":5,"direction":"inbound","raw_digits":"+33199001234",)"
                                R"("number":{"digits":"+33261911000"},)"
            + fields + '}';
        return aircall.probe()
            .send("POST", "/escapelife/v1/calls/webhook/aircall", "Content-Type: application/json\r\n",
                  R"({"resource":"call","event":"call","timestamp":1795253400,"data":)" + data + '}')
            .status;
    };
    const auto newest = [&] {
        return aircall.calls("order=desc&per_page=1").first().toObject();
    };
    QCOMPARE(event(R"("status":"initial")"), 200);
    QCOMPARE(newest()[u"status"_s].toString(), u"initial"_s);
    QVERIFY(newest()[u"ended_at"_s].isNull() && newest()[u"duration"_s].isNull());
    QCOMPARE(event(R"("status":"answered","answered_at":1795253410)"), 200);
    QCOMPARE(newest()[u"status"_s].toString(), u"answered"_s);
    QCOMPARE(newest()[u"answered_at"_s].toInteger(), 1795253410);
    QCOMPARE(event(R"("status":"done","answered_at":1795253410,"ended_at":1795253460)"), 200);
    QCOMPARE(newest()[u"status"_s].toString(), u"done"_s);
    QCOMPARE(newest()[u"duration"_s].toInteger(), 60);
}

void SandboxAircallTest::unknownThings()
{
    Aircall aircall(20);
    QCOMPARE(aircall.get("/v1/calls/1").status, 404);
    QVERIFY(aircall.get("/v1/calls/1").object().contains(u"troubleshoot"_s));
    QCOMPARE(aircall.get("/v1/nothing").object()[u"message"_s].toString(), u"Not Found"_s);
    QCOMPARE(aircall.get("/v1/users").status, 404);
}

void SandboxAircallTest::directories()
{
    Aircall aircall;
    const QJsonArray users = aircall.get("/v2/users?per_page=50").object()[u"users"_s].toArray();
    QCOMPARE(users.size(), 12);
    const QJsonObject contacts = aircall.get("/v1/contacts?per_page=10&page=2").object();
    QCOMPARE(contacts[u"contacts"_s].toArray().size(), 10);
    const qint64 created = contacts[u"contacts"_s][3][u"created_at"_s].toInteger();
    const QJsonObject later = aircall.get("/v1/contacts?from=" + QByteArray::number(created)).object();
    QCOMPARE(later[u"contacts"_s][0], contacts[u"contacts"_s][3]);
}

void SandboxAircallTest::limitsRequestsPerMinute()
{
    Aircall aircall(20);
    aircall.probe().control({{u"rate_limit"_s, 3}});
    for (int i = 0; i < 3; ++i) {
        const Answer good = aircall.get("/v1/ping");
        QCOMPARE(good.status, 200);
        QVERIFY(!good.headers.contains("x-aircallapi-limit"));
    }
    const Answer refused = aircall.get("/v1/ping");
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.headers["x-aircallapi-reset"].toLongLong() > 1'700'000'000);
    aircall.probe().control({{u"dialect"_s, QJsonObject{{u"aircall_reset"_s, u"missing"_s}}}});
    QVERIFY(!aircall.get("/v1/ping").headers.contains("x-aircallapi-reset"));
}

QTEST_GUILESS_MAIN(SandboxAircallTest)
#include "tst_sandboxaircall.moc"
