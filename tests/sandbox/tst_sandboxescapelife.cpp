// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/sandboxprobe.h"

#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace callboard;

/// The escapelife API over the wire, against its fact sheet.
class SandboxEscapelifeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void acceptsBothFormsOfTheKey();
    void refusesOtherKeys_data();
    void refusesOtherKeys();
    void listsFiftyCallsByDefault();
    void pagesAreTheTruth();
    void filtersLists_data();
    void filtersLists();
    void refusesBadQueries_data();
    void refusesBadQueries();
    void summaryIsTheCountedTruth();
    void readsOneCall();
    void answersUnknownThingsWith404_data();
    void answersUnknownThingsWith404();
    void answersOtherMethodsWith405_data();
    void answersOtherMethodsWith405();
    void createsCallsWithDefaults();
    void createsCallsWithEverything();
    void matchesGuestsByPhone();
    void refusesBadCalls_data();
    void refusesBadCalls();
    void refusesTheSameCarriersCallTwice();
    void updatesOnlyWhatMayBeUpdated();
    void clearsNotes();
    void refusesBadUpdates_data();
    void refusesBadUpdates();
    void deletesForGood();
    void listsGuests();
    void makesAGuest();
    void anEmailAddressChangesWhoHasIt();
    void refusesGuests_data();
    void refusesGuests();
    void namesTheProperty();
    void twilioReportsACall();
    void aircallReportsACall();
    void ringCentralReportsACall();
    void lateEventsDoNotReviveACall();
    void webhooksRefuseStrangersAndNonsense();
    void limitsRequestsPerMinute();
    void speaksTheOtherDialects();
    void derivesTimesFromWhatItShows();

private:
    QJsonObject truthOf(SandboxProbe &probe, const QString &id);
};

namespace {

const QByteArray twilioRing =
    "CallSid=CAtest1&From=%2B33199001234&To=%2B33261911010&CallStatus=ringing&Direction=inbound"
    "&Timestamp=Sat%2C+21+Nov+2026+09%3A30%3A00+%2B0000";
const QByteArray twilioDone = "CallSid=CAtest1&From=%2B33199001234&To=%2B33261911010&CallStatus=completed"
                              "&Direction=inbound&CallDuration=42&RecordingUrl=https%3A%2F%2Frec.example%2F1"
                              "&Timestamp=Sat%2C+21+Nov+2026+09%3A31%3A00+%2B0000";
constexpr char formType[] = "Content-Type: application/x-www-form-urlencoded\r\n";

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Answer webhook(SandboxProbe &probe, const QByteArray &carrier, const QByteArray &body,
               const QByteArray &headers = {})
{
    return probe.send("POST", "/escapelife/v1/calls/webhook/" + carrier, headers, body);
}

QJsonObject newCall()
{
    return {{u"direction"_s, u"inbound"_s},
            {u"from_number"_s, u"+33199001234"_s},
            {u"to_number"_s, u"+33261911000"_s}};
}

void verifyError(const Answer &answer, int status)
{
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.object()[u"status_code"_s].toInt(), status);
    QVERIFY(answer.object()[u"request_id"_s].toString().startsWith(u"req_"));
}

} // namespace

QJsonObject SandboxEscapelifeTest::truthOf(SandboxProbe &probe, const QString &id)
{
    const QList<QJsonObject> lines = probe.lines("/__truth?api=escapelife");
    for (const QJsonObject &line : lines) {
        if (line[u"provider_call_id"_s].toString() == id)
            return line;
    }
    return {};
}

void SandboxEscapelifeTest::acceptsBothFormsOfTheKey()
{
    const SandboxHost host(usualOptions(20));
    QVERIFY(host.isStarted());
    QVERIFY(host.key().startsWith("sk_test_"));
    SandboxProbe probe(host);
    QCOMPARE(probe.send("GET", "/escapelife/v1/calls", "X-API-Key: " + host.key() + "\r\n").status, 200);
    QCOMPARE(probe.send("GET", "/escapelife/v1/calls", "authorization: Bearer " + host.key() + "\r\n").status,
             200);
}

void SandboxEscapelifeTest::refusesOtherKeys_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("wrong") << QByteArray("X-API-Key: sk_test_wrong\r\n");
    QTest::newRow("wrong bearer") << QByteArray("Authorization: Bearer sk_test_wrong\r\n");
    QTest::newRow("empty") << QByteArray("X-API-Key:\r\n");
}

void SandboxEscapelifeTest::refusesOtherKeys()
{
    QFETCH(QByteArray, header);
    const SandboxHost host(usualOptions(20));
    SandboxProbe probe(host);
    const Answer answer = probe.send("GET", "/escapelife/v1/calls", header);
    verifyError(answer, 401);
    QCOMPARE(answer.object()[u"detail"_s].toString(), u"API key not found"_s);
}

void SandboxEscapelifeTest::listsFiftyCallsByDefault()
{
    const SandboxHost host(usualOptions(300));
    SandboxProbe probe(host);
    QCOMPARE(probe.call("GET", "/v1/calls").data().size(), 50);
    QCOMPARE(probe.call("GET", "/v1/calls?limit=200").data().size(), 200);
    QCOMPARE(probe.call("GET", "/v1/calls?limit=200&offset=200").data().size(), 100);
    QCOMPARE(probe.call("GET", "/v1/calls?offset=300").data().size(), 0);
}

void SandboxEscapelifeTest::pagesAreTheTruth()
{
    const SandboxHost host(usualOptions(5000));
    SandboxProbe probe(host);
    const QList<QJsonObject> truth = probe.lines("/__truth?api=escapelife");
    QCOMPARE(truth.size(), 5000);
    int position = 0;
    for (int offset = 0; offset < 5000; offset += 200) {
        const QJsonArray page =
            probe.call("GET", "/v1/calls?limit=200&offset=" + QByteArray::number(offset)).data();
        for (const auto &item : page) {
            const QJsonObject call = item.toObject();
            const QJsonObject &expected = truth[position++];
            QCOMPARE(call[u"id"_s], expected[u"provider_call_id"_s]);
            for (const QString &same :
                 {u"direction"_s, u"status"_s, u"created_at"_s, u"answered_at"_s, u"ended_at"_s,
                  u"duration_seconds"_s, u"guest_id"_s, u"staff_id"_s, u"reservation_id"_s, u"property_id"_s,
                  u"provider_call_sid"_s, u"transcript"_s, u"summary"_s, u"notes"_s})
                QCOMPARE(call[same], expected[same]);
            QCOMPARE(expected[u"provider"_s].toString(),
                     call[u"provider"_s].toString().replace(u"openphone"_s, u"quo"_s));
            QCOMPARE(expected[u"recordings"_s].toArray().size(), call[u"recording_url"_s].isNull() ? 0 : 1);
        }
    }
    QCOMPARE(position, 5000);
}

void SandboxEscapelifeTest::filtersLists_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("direction") << u"direction"_s << u"outbound"_s;
    QTest::newRow("status") << u"status"_s << u"voicemail"_s;
    QTest::newRow("provider") << u"provider"_s << u"openphone"_s;
    QTest::newRow("guest") << u"guest_id"_s << QString();
}

void SandboxEscapelifeTest::filtersLists()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    const SandboxHost host(usualOptions(600));
    SandboxProbe probe(host);
    const QList<QJsonObject> truth = probe.lines("/__truth?api=escapelife");
    if (value.isEmpty()) {
        for (const QJsonObject &line : truth)
            value = line[field].toString(value);
    }
    const QString shown = value == u"openphone" ? u"quo"_s : value;
    QStringList expected;
    for (const QJsonObject &line : truth) {
        if (line[field].toString() == shown)
            expected << line[u"provider_call_id"_s].toString();
    }
    QVERIFY(!expected.isEmpty());
    QStringList listed;
    const QByteArray path = "/v1/calls?limit=40&" + field.toLatin1() + '=' + value.toLatin1() + "&offset=";
    for (int offset = 0; offset < 640; offset += 40) {
        for (const auto &call : probe.call("GET", path + QByteArray::number(offset)).data())
            listed << call[u"id"_s].toString();
    }
    QCOMPARE(listed, expected);
}

void SandboxEscapelifeTest::refusesBadQueries_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("type");
    QTest::newRow("limit 0") << QByteArray("limit=0") << u"limit"_s << u"value_error.number.not_ge"_s;
    QTest::newRow("limit 201") << QByteArray("limit=201") << u"limit"_s << u"value_error.number.not_le"_s;
    QTest::newRow("limit text") << QByteArray("limit=many") << u"limit"_s << u"type_error.integer"_s;
    QTest::newRow("offset") << QByteArray("offset=-1") << u"offset"_s << u"value_error.number.not_ge"_s;
    QTest::newRow("direction") << QByteArray("direction=sideways") << u"direction"_s << u"type_error.enum"_s;
    QTest::newRow("status") << QByteArray("status=Missed") << u"status"_s << u"type_error.enum"_s;
    QTest::newRow("provider") << QByteArray("provider=quo") << u"provider"_s << u"type_error.enum"_s;
    QTest::newRow("encoded") << QByteArray("status=missed%2Cfailed") << u"status"_s << u"type_error.enum"_s;
}

void SandboxEscapelifeTest::refusesBadQueries()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, field);
    QFETCH(QString, type);
    const SandboxHost host(usualOptions(20));
    SandboxProbe probe(host);
    const Answer answer = probe.call("GET", "/v1/calls?" + query);
    verifyError(answer, 422);
    const QJsonArray detail = answer.object()[u"detail"_s].toArray();
    QCOMPARE(detail.size(), 1);
    QCOMPARE(detail[0][u"loc"_s].toArray(), (QJsonArray{u"query"_s, field}));
    QCOMPARE(detail[0][u"type"_s].toString(), type);
    QVERIFY(!detail[0][u"msg"_s].toString().isEmpty());
}

void SandboxEscapelifeTest::summaryIsTheCountedTruth()
{
    const SandboxHost host(usualOptions(2000));
    SandboxProbe probe(host);
    probe.control({{u"add"_s, 3}});
    QMap<QString, QMap<QString, int>> counted;
    for (const QJsonObject &line : probe.lines("/__truth?api=escapelife")) {
        ++counted[u"by_direction"_s][line[u"direction"_s].toString()];
        ++counted[u"by_status"_s][line[u"status"_s].toString()];
        ++counted[u"by_provider"_s][line[u"provider"_s].toString().replace(u"quo"_s, u"openphone"_s)];
    }
    const QJsonObject summary = probe.call("GET", "/v1/calls/summary").object()[u"data"_s].toObject();
    QCOMPARE(summary[u"total"_s].toInt(), 2003);
    for (auto group = counted.begin(); group != counted.end(); ++group) {
        const QJsonObject shown = summary[group.key()].toObject();
        int sum = 0;
        for (const auto &count : shown)
            sum += count.toInt();
        QCOMPARE(sum, 2003);
        for (auto count = group->begin(); count != group->end(); ++count)
            QCOMPARE(shown[count.key()].toInt(), *count);
    }
}

void SandboxEscapelifeTest::readsOneCall()
{
    const SandboxHost host(usualOptions(100));
    SandboxProbe probe(host);
    const QJsonObject listed = probe.call("GET", "/v1/calls?offset=60").data().first().toObject();
    const Answer answer = probe.call("GET", "/v1/calls/" + listed[u"id"_s].toString().toLatin1());
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object(), listed);
}

void SandboxEscapelifeTest::answersUnknownThingsWith404_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path :
         {"/v1/calls/cal_000000000000", "/v1/calls/nonsense", "/v1/calls/cal_%41", "/v1/rooms", "/v2/calls",
          "/v1/calls/", "/v1/calls/a/b", "/v1/guests/gst_000000000000", "/v1/properties/pty_other", "/", "",
          "/v1/calls/cal_0000000000\xc3\xa9"})
        QTest::newRow(path) << QByteArray(path);
}

void SandboxEscapelifeTest::answersUnknownThingsWith404()
{
    QFETCH(QByteArray, path);
    const SandboxHost host(usualOptions(20));
    SandboxProbe probe(host);
    const Answer answer = probe.call("GET", path);
    verifyError(answer, 404);
    QVERIFY(answer.object()[u"detail"_s].isString());
}

void SandboxEscapelifeTest::answersOtherMethodsWith405_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("allowed");
    QTest::newRow("delete all") << QByteArray("DELETE") << QByteArray("/v1/calls") << QByteArray("GET, POST");
    QTest::newRow("put") << QByteArray("PUT") << QByteArray("/v1/calls/cal_1")
                         << QByteArray("GET, PATCH, DELETE");
    QTest::newRow("post one") << QByteArray("POST") << QByteArray("/v1/calls/cal_1")
                              << QByteArray("GET, PATCH, DELETE");
    QTest::newRow("summary") << QByteArray("PATCH") << QByteArray("/v1/calls/summary") << QByteArray("GET");
    QTest::newRow("guests") << QByteArray("PUT") << QByteArray("/v1/guests") << QByteArray("GET, POST");
    QTest::newRow("webhook") << QByteArray("GET") << QByteArray("/v1/calls/webhook/twilio")
                             << QByteArray("POST");
    QTest::newRow("head") << QByteArray("HEAD") << QByteArray("/v1/calls") << QByteArray("GET, POST");
    QTest::newRow("options") << QByteArray("OPTIONS") << QByteArray("/v1/calls") << QByteArray("GET, POST");
}

void SandboxEscapelifeTest::answersOtherMethodsWith405()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, allowed);
    const SandboxHost host(usualOptions(20));
    SandboxProbe probe(host);
    const Answer answer = probe.call(method, path);
    QCOMPARE(answer.status, 405);
    QCOMPARE(answer.headers.value("allow"), allowed);
    QCOMPARE(answer.body.isEmpty(), method == "HEAD");
    QCOMPARE(probe.call("GET", "/v1/calls").status, 200); // The same connection goes on.
}

void SandboxEscapelifeTest::createsCallsWithDefaults()
{
    const SandboxHost host(usualOptions(20));
    SandboxProbe probe(host);
    const Answer answer = probe.call("POST", "/v1/calls", newCall());
    QCOMPARE(answer.status, 201);
    const QJsonObject call = answer.object();
    QVERIFY(call[u"id"_s].toString().startsWith(u"cal_"));
    QCOMPARE(call[u"provider"_s].toString(), u"manual"_s);
    QCOMPARE(call[u"status"_s].toString(), u"completed"_s);
    QCOMPARE(call[u"created_at"_s].toString(), u"2026-11-21T09:30:00Z"_s);
    for (const QString &field :
         {u"duration_seconds"_s, u"recording_url"_s, u"transcript"_s, u"summary"_s, u"notes"_s, u"guest_id"_s,
          u"staff_id"_s, u"answered_at"_s, u"provider_call_sid"_s})
        QVERIFY2(call.contains(field) && call[field].isNull(), qPrintable(field));
    QCOMPARE(probe.call("GET", "/v1/calls").data().first().toObject(), call);
    QCOMPARE(truthOf(probe, call[u"id"_s].toString())[u"started_at"_s].toString(), u"2026-11-21T09:30:00Z"_s);
}

void SandboxEscapelifeTest::createsCallsWithEverything()
{
    const SandboxHost host(usualOptions(20));
    SandboxProbe probe(host);
    const QString guest = probe.call("GET", "/v1/guests").data().first()[u"id"_s].toString();
    QJsonObject body = newCall();
    const QJsonObject more{{u"provider"_s, u"aircall"_s},
                           {u"status"_s, u"voicemail"_s},
                           {u"duration_seconds"_s, 31},
                           {u"recording_url"_s, u"https://rec.example/1"_s},
                           {u"transcript"_s, u"été\nليل"_s},
                           {u"summary"_s, u"s"_s},
                           {u"notes"_s, u""_s},
                           {u"guest_id"_s, guest},
                           {u"staff_id"_s, u"stf_x"_s}};
    for (auto field = more.begin(); field != more.end(); ++field)
        body[field.key()] = field.value();
    const QJsonObject call = probe.call("POST", "/v1/calls", body).object();
    for (auto field = body.begin(); field != body.end(); ++field)
        QCOMPARE(call[field.key()], field.value());
    const QJsonObject truth = truthOf(probe, call[u"id"_s].toString());
    QCOMPARE(truth[u"transcript"_s].toString(), u"été\nليل"_s);
    QVERIFY(truth[u"notes"_s].isNull());
}

void SandboxEscapelifeTest::matchesGuestsByPhone()
{
    const SandboxHost host(usualOptions(500));
    SandboxProbe probe(host);
    const QJsonObject guest = probe.call("GET", "/v1/guests?offset=5").data().first().toObject();
    QJsonObject body = newCall();
    body[u"from_number"_s] = guest[u"phone"_s];
    QCOMPARE(probe.call("POST", "/v1/calls", body).object()[u"guest_id"_s], guest[u"id"_s]);
    body[u"direction"_s] = u"outbound"_s;
    QVERIFY(probe.call("POST", "/v1/calls", body)
                .object()[u"guest_id"_s]
                .isNull()); // The guest's side is the other one.
    body[u"direction"_s] = u"inbound"_s;
    body[u"guest_id"_s] = probe.call("GET", "/v1/guests?offset=6").data().first()[u"id"_s];
    QCOMPARE(probe.call("POST", "/v1/calls", body).object()[u"guest_id"_s], body[u"guest_id"_s]);
}

void SandboxEscapelifeTest::refusesBadCalls_data()
{
    QTest::addColumn<QJsonObject>("change");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("type");
    QTest::newRow("direction") << QJsonObject{{u"direction"_s, u"up"_s}} << u"direction"_s
                               << u"type_error.enum"_s;
    QTest::newRow("null direction") << QJsonObject{{u"direction"_s, QJsonValue()}} << u"direction"_s
                                    << u"type_error.none.not_allowed"_s;
    QTest::newRow("number") << QJsonObject{{u"from_number"_s, 33}} << u"from_number"_s << u"type_error.str"_s;
    QTest::newRow("blank number") << QJsonObject{{u"to_number"_s, u" "_s}} << u"to_number"_s
                                  << u"value_error.any_str.min_length"_s;
    QTest::newRow("status") << QJsonObject{{u"status"_s, u"done"_s}} << u"status"_s << u"type_error.enum"_s;
    QTest::newRow("provider") << QJsonObject{{u"provider"_s, u"fax"_s}} << u"provider"_s
                              << u"type_error.enum"_s;
    QTest::newRow("duration text") << QJsonObject{{u"duration_seconds"_s, u"ten"_s}} << u"duration_seconds"_s
                                   << u"type_error.integer"_s;
    QTest::newRow("duration fraction")
        << QJsonObject{{u"duration_seconds"_s, 1.5}} << u"duration_seconds"_s << u"type_error.integer"_s;
    QTest::newRow("duration below 0") << QJsonObject{{u"duration_seconds"_s, -3}} << u"duration_seconds"_s
                                      << u"value_error.number.not_ge"_s;
    QTest::newRow("guest") << QJsonObject{{u"guest_id"_s, u"gst_nobody"_s}} << u"guest_id"_s
                           << u"value_error"_s;
    QTest::newRow("notes") << QJsonObject{{u"notes"_s, QJsonArray()}} << u"notes"_s << u"type_error.str"_s;
}

void SandboxEscapelifeTest::refusesBadCalls()
{
    QFETCH(QJsonObject, change);
    QFETCH(QString, field);
    QFETCH(QString, type);
    const SandboxHost host(usualOptions(20));
    SandboxProbe probe(host);
    QJsonObject body = newCall();
    for (auto entry = change.begin(); entry != change.end(); ++entry)
        body[entry.key()] = entry.value();
    const Answer answer = probe.call("POST", "/v1/calls", body);
    verifyError(answer, 422);
    const QJsonArray detail = answer.object()[u"detail"_s].toArray();
    QCOMPARE(detail.size(), 1);
    QCOMPARE(detail[0][u"loc"_s].toArray(), (QJsonArray{u"body"_s, field}));
    QCOMPARE(detail[0][u"type"_s].toString(), type);
    QCOMPARE(probe.call("GET", "/v1/calls?limit=200").data().size(), 20);

    const Answer nothing = probe.call("POST", "/v1/calls", {});
    QCOMPARE(nothing.object()[u"detail"_s].toArray().size(), 3);
    QCOMPARE(nothing.object()[u"detail"_s][0][u"type"_s].toString(), u"value_error.missing"_s);
}

void SandboxEscapelifeTest::refusesTheSameCarriersCallTwice()
{
    const SandboxHost host(usualOptions(20));
    SandboxProbe probe(host);
    QJsonObject body = newCall();
    body[u"provider"_s] = u"openphone"_s;
    body[u"provider_call_sid"_s] = u"AC1"_s;
    QCOMPARE(probe.call("POST", "/v1/calls", body).status, 201);
    verifyError(probe.call("POST", "/v1/calls", body), 409);
    body[u"provider"_s] = u"aircall"_s;
    QCOMPARE(probe.call("POST", "/v1/calls", body).status, 201);

    for (const auto &item : probe.call("GET", "/v1/calls?offset=5").data()) {
        const QJsonObject known = item.toObject();
        if (known[u"provider_call_sid"_s].isNull())
            continue;
        body[u"provider"_s] = known[u"provider"_s];
        body[u"provider_call_sid"_s] = known[u"provider_call_sid"_s];
        QCOMPARE(probe.call("POST", "/v1/calls", body).status, 409);
    }
}

void SandboxEscapelifeTest::updatesOnlyWhatMayBeUpdated()
{
    const SandboxHost host(usualOptions(20));
    SandboxProbe probe(host);
    const QJsonObject before = probe.call("GET", "/v1/calls?offset=3").data().first().toObject();
    const QByteArray path = "/v1/calls/" + before[u"id"_s].toString().toLatin1();
    const QString guest = probe.call("GET", "/v1/guests?offset=2").data().first()[u"id"_s].toString();
    const QJsonObject writable{{u"recording_url"_s, u"https://rec.example/2"_s},
                               {u"transcript"_s, u"t"_s},
                               {u"summary"_s, u"s"_s},
                               {u"notes"_s, u"one\ntwo"_s},
                               {u"guest_id"_s, guest},
                               {u"staff_id"_s, u"stf_1"_s}};
    QJsonObject body = writable;
    body[u"status"_s] = u"failed"_s;
    body[u"from_number"_s] = u"+1"_s;
    body[u"colour"_s] = u"red"_s;
    QJsonObject expected = before;
    for (auto field = writable.begin(); field != writable.end(); ++field)
        expected[field.key()] = field.value();
    const Answer answer = probe.call("PATCH", path, body);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object(), expected);
    QCOMPARE(probe.call("GET", path).object(), expected);
    const QJsonObject truth = truthOf(probe, before[u"id"_s].toString());
    QCOMPARE(truth[u"notes"_s].toString(), u"one\ntwo"_s);
    QCOMPARE(truth[u"guest_id"_s].toString(), guest);
    QCOMPARE(truth[u"recordings"_s].toArray().size(), 1);
}

void SandboxEscapelifeTest::clearsNotes()
{
    const SandboxHost host(usualOptions(20));
    SandboxProbe probe(host);
    const QString id = probe.call("GET", "/v1/calls?offset=3").data().first()[u"id"_s].toString();
    const QByteArray path = "/v1/calls/" + id.toLatin1();
    probe.call("PATCH", path, {{u"notes"_s, u"something"_s}});
    QCOMPARE(probe.call("PATCH", path, {{u"notes"_s, u""_s}}).object()[u"notes"_s], QJsonValue(u""_s));
    QVERIFY(truthOf(probe, id)[u"notes"_s].isNull());
    QVERIFY(probe.call("PATCH", path, {{u"notes"_s, QJsonValue()}}).object()[u"notes"_s].isNull());
}

void SandboxEscapelifeTest::refusesBadUpdates_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("type");
    QTest::newRow("not JSON") << QByteArray("{\"notes\":") << u"value_error.jsondecode"_s;
    QTest::newRow("a list") << QByteArray("[1]") << u"type_error.dict"_s;
    QTest::newRow("a number") << QByteArray("{\"notes\":5}") << u"type_error.str"_s;
    QTest::newRow("unknown guest") << QByteArray("{\"guest_id\":\"gst_1\"}") << u"value_error"_s;
}

void SandboxEscapelifeTest::refusesBadUpdates()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, type);
    const SandboxHost host(usualOptions(20));
    SandboxProbe probe(host);
    const QJsonObject before = probe.call("GET", "/v1/calls?offset=3").data().first().toObject();
    const QByteArray path = "/escapelife/v1/calls/" + before[u"id"_s].toString().toLatin1();
    const Answer answer = probe.send("PATCH", path, "X-API-Key: " + host.key() + "\r\n", body);
    verifyError(answer, 422);
    QCOMPARE(answer.object()[u"detail"_s][0][u"type"_s].toString(), type);
    QCOMPARE(probe.call("GET", "/v1/calls?offset=3").data().first().toObject(), before);
}

void SandboxEscapelifeTest::deletesForGood()
{
    const SandboxHost host(usualOptions(60));
    SandboxProbe probe(host);
    const QString id = probe.call("GET", "/v1/calls?offset=30").data().first()[u"id"_s].toString();
    const QByteArray path = "/v1/calls/" + id.toLatin1();
    const Answer answer = probe.call("DELETE", path);
    QCOMPARE(answer.status, 204);
    QVERIFY(answer.body.isEmpty());
    verifyError(probe.call("DELETE", path), 404);
    verifyError(probe.call("GET", path), 404);
    verifyError(probe.call("PATCH", path, {{u"notes"_s, u"x"_s}}), 404);
    QVERIFY(truthOf(probe, id).isEmpty());
    QCOMPARE(probe.lines("/__truth?api=escapelife").size(), 59);
    QCOMPARE(probe.call("GET", "/v1/calls?limit=200").data().size(), 59);
}

void SandboxEscapelifeTest::listsGuests()
{
    const SandboxHost host(usualOptions(5000));
    SandboxProbe probe(host);
    QSet<QString> ids;
    QSet<QString> languages;
    QJsonArray page;
    do {
        page = probe.call("GET", "/v1/guests?limit=200&offset=" + QByteArray::number(ids.size())).data();
        for (const auto &guest : page) {
            ids << guest[u"id"_s].toString();
            languages << guest[u"language"_s].toString();
        }
    } while (!page.isEmpty());
    QVERIFY2(ids.size() > 400, qPrintable(QString::number(ids.size())));
    QVERIFY(languages.contains(u"ar"_s) && languages.contains(u"zh"_s) && languages.contains(u"de"_s));
    const QJsonObject guest = probe.call("GET", "/v1/guests?offset=17").data().first().toObject();
    QCOMPARE(probe.call("GET", "/v1/guests/" + guest[u"id"_s].toString().toLatin1()).object(), guest);
    QCOMPARE(probe.call("GET", "/v1/guests?limit=500").status, 422);
}

void SandboxEscapelifeTest::makesAGuest()
{
    const SandboxHost host(usualOptions(500));
    SandboxProbe probe(host);
    const qsizetype before = probe.call("GET", "/v1/guests?limit=200").data().size();
    const QJsonObject body{
        {u"first_name"_s, u"Ines"_s}, {u"last_name"_s, u"Le Bris"_s}, {u"phone"_s, u"+33612345678"_s}};
    const Answer made = probe.call("POST", "/v1/guests", body);
    QCOMPARE(made.status, 201);
    const QJsonObject guest = made.object();
    QVERIFY(guest[u"id"_s].toString().startsWith(u"gst_"));
    QCOMPARE(guest[u"last_name"_s], QJsonValue(u"Le Bris"_s));
    QCOMPARE(guest[u"email"_s], QJsonValue());
    QCOMPARE(guest[u"language"_s], QJsonValue(u"en"_s)); // the vendor's default
    QCOMPARE(probe.call("GET", "/v1/guests/" + guest[u"id"_s].toString().toLatin1()).object(), guest);
    QCOMPARE(probe.call("POST", "/v1/guests", body).status, 201); // nothing tells the two apart
    QCOMPARE(probe.call("GET", "/v1/guests?limit=200").data().size(), before + 2);
}

void SandboxEscapelifeTest::anEmailAddressChangesWhoHasIt()
{
    const SandboxHost host(usualOptions(500));
    SandboxProbe probe(host);
    const qsizetype before = probe.call("GET", "/v1/guests?limit=200").data().size();
    const QJsonObject known = probe.call("GET", "/v1/guests?offset=3").data().first().toObject();
    const Answer changed = probe.call("POST", "/v1/guests",
                                      {{u"first_name"_s, u"Ines"_s},
                                       {u"last_name"_s, u"Le Bris"_s},
                                       {u"email"_s, known[u"email"_s].toString().toUpper()}});
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.object()[u"id"_s], known[u"id"_s]);
    QCOMPARE(changed.object()[u"phone"_s], known[u"phone"_s]); // what is not given stays
    QCOMPARE(probe.call("GET", "/v1/guests?offset=3").data().first().toObject(), changed.object());
    QCOMPARE(probe.call("GET", "/v1/guests?limit=200").data().size(), before);
}

void SandboxEscapelifeTest::refusesGuests_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("field");
    QTest::newRow("no first name") << QJsonObject{{u"last_name"_s, u"Le Bris"_s}} << u"first_name"_s;
    QTest::newRow("no last name") << QJsonObject{{u"first_name"_s, u"Ines"_s}} << u"last_name"_s;
    QTest::newRow("blank name") << QJsonObject{{u"first_name"_s, u" "_s}, {u"last_name"_s, u"Le Bris"_s}}
                                << u"first_name"_s;
    QTest::newRow("no address") << QJsonObject{{u"first_name"_s, u"Ines"_s},
                                               {u"last_name"_s, u"Le Bris"_s},
                                               {u"email"_s, u"ines"_s}}
                                << u"email"_s;
}

void SandboxEscapelifeTest::refusesGuests()
{
    QFETCH(QJsonObject, body);
    QFETCH(QString, field);
    const SandboxHost host(usualOptions(500));
    SandboxProbe probe(host);
    const Answer refused = probe.call("POST", "/v1/guests", body);
    QCOMPARE(refused.status, 422);
    const QJsonArray problems = refused.object()[u"detail"_s].toArray();
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first()[u"loc"_s], QJsonValue(QJsonArray{u"body"_s, field}));
}

void SandboxEscapelifeTest::namesTheProperty()
{
    const SandboxHost host(usualOptions(20));
    SandboxProbe probe(host);
    const QJsonObject property = probe.call("GET", "/v1/properties").data().first().toObject();
    QCOMPARE(property[u"timezone"_s].toString(), u"Europe/Paris"_s);
    QVERIFY(!property[u"name"_s].toString().isEmpty());
    QCOMPARE(probe.call("GET", "/v1/calls").data().first()[u"property_id"_s], property[u"id"_s]);
    QCOMPARE(probe.call("GET", "/v1/properties/" + property[u"id"_s].toString().toLatin1()).object(),
             property);
}

void SandboxEscapelifeTest::twilioReportsACall()
{
    const SandboxHost host(usualOptions(20));
    SandboxProbe probe(host);
    QCOMPARE(webhook(probe, "twilio", twilioRing, formType).status, 200);
    QJsonObject call = probe.call("GET", "/v1/calls").data().first().toObject();
    QCOMPARE(call[u"status"_s].toString(), u"ringing"_s);
    QCOMPARE(call[u"provider_call_sid"_s].toString(), u"CAtest1"_s);
    QCOMPARE(call[u"from_number"_s].toString(), u"+33199001234"_s);
    QCOMPARE(webhook(probe, "twilio", twilioDone, formType).status, 200);
    call = probe.call("GET", "/v1/calls").data().first().toObject();
    QCOMPARE(call[u"status"_s].toString(), u"completed"_s);
    QCOMPARE(call[u"duration_seconds"_s].toInt(), 42);
    QCOMPARE(call[u"answered_at"_s].toString(), u"2026-11-21T09:30:18Z"_s);
    QCOMPARE(call[u"ended_at"_s].toString(), u"2026-11-21T09:31:00Z"_s);
    QCOMPARE(call[u"recording_url"_s].toString(), u"https://rec.example/1"_s);
    QCOMPARE(probe.lines("/__truth?api=escapelife").size(), 21);
}

void SandboxEscapelifeTest::aircallReportsACall()
{
    const SandboxHost host(usualOptions(500));
    SandboxProbe probe(host);
    const QJsonObject guest = probe.call("GET", "/v1/guests?offset=3").data().first().toObject();
    const QJsonObject data{{u"id"_s, 9000000001.0},
                           {u"direction"_s, u"inbound"_s},
                           {u"status"_s, u"done"_s},
                           {u"raw_digits"_s, guest[u"phone"_s].toString().insert(3, u' ')},
                           {u"number"_s, QJsonObject{{u"digits"_s, u"+33 2 61 91 10 00"_s}}},
                           {u"answered_at"_s, QJsonValue()},
                           {u"ended_at"_s, 1795253399.0},
                           {u"voicemail"_s, u"https://rec.example/vm"_s}};
    const QJsonObject event{{u"resource"_s, u"call"_s}, {u"event"_s, u"call.ended"_s}, {u"data"_s, data}};
    QCOMPARE(webhook(probe, "aircall", json(event)).status, 200);
    const QJsonObject call = probe.call("GET", "/v1/calls").data().first().toObject();
    QCOMPARE(call[u"status"_s].toString(), u"voicemail"_s);
    QCOMPARE(call[u"provider"_s].toString(), u"aircall"_s);
    QCOMPARE(call[u"provider_call_sid"_s].toString(), u"9000000001"_s);
    QCOMPARE(call[u"guest_id"_s], guest[u"id"_s]);
    QCOMPARE(call[u"to_number"_s].toString(), u"+33261911000"_s);
    QVERIFY(call[u"answered_at"_s].isNull());
    QCOMPARE(call[u"recording_url"_s].toString(), u"https://rec.example/vm"_s);
}

void SandboxEscapelifeTest::ringCentralReportsACall()
{
    const SandboxHost host(usualOptions(20));
    SandboxProbe probe(host);
    const auto event = [](const QString &code, const QString &time) {
        const QJsonObject party{{u"direction"_s, u"Outbound"_s},
                                {u"from"_s, QJsonObject{{u"phoneNumber"_s, u"+33261911030"_s}}},
                                {u"to"_s, QJsonObject{{u"phoneNumber"_s, u"+33199001234"_s}}},
                                {u"status"_s, QJsonObject{{u"code"_s, code}}}};
        return json({{u"event"_s, u"/restapi/v1.0/account/1/telephony/sessions"_s},
                     {u"body"_s,
                      QJsonObject{{u"telephonySessionId"_s, u"s-1"_s},
                                  {u"eventTime"_s, time},
                                  {u"parties"_s, QJsonArray{party}}}}});
    };
    QCOMPARE(webhook(probe, "ringcentral", {}, "Validation-Token: abc\r\n").headers.value("validation-token"),
             QByteArray("abc"));
    QCOMPARE(webhook(probe, "ringcentral", event(u"Proceeding"_s, u"2026-11-21T09:30:01Z"_s)).status, 200);
    QCOMPARE(webhook(probe, "ringcentral", event(u"Answered"_s, u"2026-11-21T09:30:09Z"_s)).status, 200);
    QCOMPARE(probe.call("GET", "/v1/calls").data().first()[u"status"_s].toString(), u"active"_s);
    QCOMPARE(webhook(probe, "ringcentral", event(u"Disconnected"_s, u"2026-11-21T09:32:00Z"_s)).status, 200);
    const QJsonObject call = probe.call("GET", "/v1/calls").data().first().toObject();
    QCOMPARE(call[u"status"_s].toString(), u"completed"_s);
    QCOMPARE(call[u"direction"_s].toString(), u"outbound"_s);
    QCOMPARE(call[u"answered_at"_s].toString(), u"2026-11-21T09:30:09Z"_s);
    QCOMPARE(call[u"ended_at"_s].toString(), u"2026-11-21T09:32:00Z"_s);
}

void SandboxEscapelifeTest::lateEventsDoNotReviveACall()
{
    const SandboxHost host(usualOptions(20));
    SandboxProbe probe(host);
    webhook(probe, "twilio", twilioDone, formType);
    const QJsonObject done = probe.call("GET", "/v1/calls").data().first().toObject();
    QCOMPARE(webhook(probe, "twilio", twilioRing, formType).status, 200);
    QCOMPARE(probe.call("GET", "/v1/calls").data().first().toObject(), done);
}

void SandboxEscapelifeTest::webhooksRefuseStrangersAndNonsense()
{
    const SandboxHost host(usualOptions(20));
    SandboxProbe probe(host);
    QByteArray foreign = twilioRing;
    foreign.replace("33261911010", "33261999999");
    verifyError(webhook(probe, "twilio", foreign, formType), 404);
    verifyError(webhook(probe, "twilio", "CallSid=CA1", formType), 422);
    verifyError(webhook(probe, "aircall", "no JSON"), 422);
    verifyError(webhook(probe, "ringcentral", "{}"), 422);
    verifyError(webhook(probe, "openphone", "{}"), 404);
    QCOMPARE(probe.lines("/__truth?api=escapelife").size(), 20);
}

void SandboxEscapelifeTest::limitsRequestsPerMinute()
{
    SandboxOptions options = usualOptions(20);
    options.requestsPerMinute = 3;
    const SandboxHost host(options);
    SandboxProbe probe(host);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(probe.call("GET", "/v1/calls").status, 200);
    const Answer answer = probe.call("GET", "/v1/calls");
    verifyError(answer, 429);
    const int wait = answer.headers.value("retry-after").toInt();
    QVERIFY2(wait >= 1 && wait <= 61, answer.headers.value("retry-after").constData());
    QCOMPARE(probe.control({{u"rate_limit"_s, 0}}).status, 200);
    QCOMPARE(probe.call("GET", "/v1/calls").status, 200);
}

void SandboxEscapelifeTest::speaksTheOtherDialects()
{
    const SandboxHost host(usualOptions(20));
    SandboxProbe probe(host);
    const QByteArray id = probe.call("GET", "/v1/calls").data().first()[u"id"_s].toString().toLatin1();
    QCOMPARE(
        probe.control({{u"dialect"_s, QJsonObject{{u"envelope"_s, u"calls"_s}, {u"update"_s, u"PUT"_s}}}})
            .status,
        200);
    QCOMPARE(probe.call("GET", "/v1/calls").object()[u"calls"_s].toArray().size(), 20);
    QCOMPARE(probe.call("PATCH", "/v1/calls/" + id, {{u"notes"_s, u"n"_s}}).status, 405);
    QCOMPARE(probe.call("PUT", "/v1/calls/" + id, {{u"notes"_s, u"n"_s}}).status, 200);
    probe.control({{u"dialect"_s, QJsonObject{{u"envelope"_s, u"bare"_s}, {u"auth"_s, u"bearer"_s}}}});
    QCOMPARE(probe.call("GET", "/v1/calls").status, 401);
    const Answer bare =
        probe.send("GET", "/escapelife/v1/calls", "Authorization: Bearer " + host.key() + "\r\n");
    QCOMPARE(QJsonDocument::fromJson(bare.body).array().size(), 20);
    QCOMPARE(probe.control({{u"dialect"_s, QJsonObject{{u"envelope"_s, u"paper"_s}}}}).status, 422);
}

/// The rule, once more and on its own: see the fact sheet, "Call object".
void SandboxEscapelifeTest::derivesTimesFromWhatItShows()
{
    const SandboxHost host(usualOptions(5000));
    SandboxProbe probe(host);
    QMap<QString, int> cases;
    for (const QJsonObject &call : probe.lines("/__truth?api=escapelife")) {
        const auto time = [&](const QString &field) {
            return fromIso(call[field].toString());
        };
        const auto answered = time(u"answered_at"_s);
        const auto ended = time(u"ended_at"_s);
        const TimePoint created = *time(u"created_at"_s);
        const auto takenOrGivenUp = answered ? answered : ended;
        const bool bornRinging = call[u"provider"_s] != u"manual"_s && takenOrGivenUp
            && *takenOrGivenUp - created >= Seconds(0) && *takenOrGivenUp - created <= Seconds(180);
        TimePoint start = created;
        if (!bornRinging && answered)
            start = *answered;
        else if (!bornRinging && ended && !call[u"duration_seconds"_s].isNull())
            start = *ended - Seconds(call[u"duration_seconds"_s].toInt());
        QCOMPARE(call[u"started_at"_s].toString(), toIso(start));
        QCOMPARE(call[u"start_derived"_s], QJsonValue(true));
        const QJsonValue ring =
            bornRinging ? QJsonValue(qint64((*takenOrGivenUp - created) / Seconds(1))) : QJsonValue();
        const QJsonValue talk =
            answered && ended ? QJsonValue(qint64((*ended - *answered) / Seconds(1))) : QJsonValue();
        QCOMPARE(call[u"ring_seconds"_s], ring);
        QCOMPARE(call[u"talk_seconds"_s], talk);
        ++cases[bornRinging    ? u"born ringing"_s
                    : answered ? u"from the answer"_s
                    : ended    ? u"from the end"_s
                               : u"from the logging"_s];
    }
    QCOMPARE(cases.size(), 4);
}

QTEST_GUILESS_MAIN(SandboxEscapelifeTest)
#include "tst_sandboxescapelife.moc"
