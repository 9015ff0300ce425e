// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/account.h"
#include "models/providers/http/gzip.h"
#include "tests/sandbox/sandboxprobe.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QTest>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace callboard;

/// The public port: faults as they look on the wire, control routes, journal.
class SandboxGateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void startsOnlyWithSensibleOptions();
    void tellsWhatItServes();
    void worldIsTheSameForTheSameOptions();
    void refusesWithTheVendorsWords_data();
    void refusesWithTheVendorsWords();
    void delays();
    void resetsBeforeActing();
    void dropsAfterActing();
    void truncates();
    void damagesAnswers_data();
    void damagesAnswers();
    void showsALoginPage();
    void saysThereIsNothing();
    void shiftsPages();
    void losesCallsBetweenPages();
    void repeatsACall();
    void tearsTheAnswer_data();
    void tearsTheAnswer();
    void lies();
    void sendsTooMuch();
    void redirects();
    void endsSessions();
    void faultsCanBeSetAtTheStart();
    void controlIsNeverFaulted();
    void controlEditsAddsAndDeletes();
    void controlAdvancesTheClock();
    void controlRefusesNonsense_data();
    void controlRefusesNonsense();
    void truthCanBeCutShort();
    void journalTellsEveryRequestAndNoKey();
    void survivesBrokenRequests_data();
    void survivesBrokenRequests();
    void takesManyRequestsAtOnce();
    void servesManyConnections();
    void stopsInTheMiddleOfThings();

private:
    static int count(SandboxProbe &probe) { return int(probe.lines("/__truth?api=escapelife").size()); }
};

namespace {

const QJsonObject newCall{{u"direction"_s, u"inbound"_s},
                          {u"from_number"_s, u"+33199001234"_s},
                          {u"to_number"_s, u"+33261911000"_s}};

void setFaults(SandboxProbe &probe, const QString &spec)
{
    QCOMPARE(probe.control({{u"faults"_s, spec}}).status, 200);
}

struct WireEnd {
    qsizetype bytes = 0;
    int error = 0; ///< errno of the last read; 0 for an orderly end.
};

/// Qt reports an orderly end and a reset alike, so this asks the kernel.
WireEnd endOf(quint16 port, const QByteArray &request)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    const timeval patience{60, 0};
    ::setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    WireEnd end;
    if (::connect(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        end.error = errno;
    else if (::send(descriptor, request.constData(), size_t(request.size()), 0) != request.size())
        end.error = errno;
    char buffer[4096];
    ssize_t got = end.error ? 0 : 1;
    while (got > 0) {
        got = ::recv(descriptor, buffer, sizeof buffer, 0);
        end.bytes += std::max<ssize_t>(got, 0);
    }
    if (got < 0)
        end.error = errno;
    ::close(descriptor);
    return end;
}

QByteArray rawPost(const SandboxHost &host)
{
    const QByteArray body = QJsonDocument(newCall).toJson();
    return "POST /escapelife/v1/calls HTTP/1.1\r\nHost: x\r\nX-API-Key: " + host.key()
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

void SandboxGateTest::startsOnlyWithSensibleOptions()
{
    SandboxOptions options = usualOptions(10);
    options.calls = 0;
    QCOMPARE(Sandbox(options).start().error().kind, Error::Kind::Invalid);
    options.calls = 1000001;
    QCOMPARE(Sandbox(options).start().error().kind, Error::Kind::Invalid);
    options = usualOptions(10);
    options.faults = u"fire"_s;
    QCOMPARE(Sandbox(options).start().error().kind, Error::Kind::Invalid);
    const SandboxHost host(usualOptions(10));
    options = usualOptions(10);
    options.port = host.port();
    QCOMPARE(Sandbox(options).start().error().kind, Error::Kind::Storage);
}

void SandboxGateTest::tellsWhatItServes()
{
    const SandboxHost host(usualOptions(10));
    const Sandbox &sandbox = host.sandbox();
    QVERIFY(sandbox.providers().contains(Provider::Escapelife));
    QCOMPARE(sandbox.baseUrl(Provider::Escapelife),
             QUrl(u"http://127.0.0.1:%1/escapelife"_s.arg(host.port())));
    QVERIFY(isAllowedBaseUrl(sandbox.baseUrl(Provider::Escapelife)));
    QCOMPARE(sandbox.lineNames().size(), 4);
    QCOMPARE(sandbox.staffNames().size(), 12);
    SandboxProbe probe(host);
    for (const QJsonObject &call : probe.lines("/__truth?api=escapelife")) {
        QVERIFY(sandbox.lineNames().contains(call[u"line"_s].toString()));
        QVERIFY(call[u"staff_id"_s].isNull()
                || sandbox.staffNames().contains(call[u"staff_id"_s].toString()));
    }
}

void SandboxGateTest::worldIsTheSameForTheSameOptions()
{
    const SandboxHost one(usualOptions(400));
    const SandboxHost same(usualOptions(400));
    SandboxOptions options = usualOptions(400);
    options.seed = 8;
    const SandboxHost other(options);
    const QByteArray truth = SandboxProbe(one).send("GET", "/__truth?api=escapelife").body;
    QCOMPARE(truth.count('\n'), 400);
    QCOMPARE(SandboxProbe(same).send("GET", "/__truth?api=escapelife").body, truth);
    QVERIFY(SandboxProbe(other).send("GET", "/__truth?api=escapelife").body != truth);
    QCOMPARE(one.key(), same.key());
    QVERIFY(one.key() != other.key());
}

void SandboxGateTest::refusesWithTheVendorsWords_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::newRow("429") << u"429=7#1"_s << 429 << QByteArray("7");
    QTest::newRow("429 at once") << u"429=0#1"_s << 429 << QByteArray("0");
    QTest::newRow("500") << u"500#1"_s << 500 << QByteArray();
    QTest::newRow("503") << u"503#1"_s << 503 << QByteArray();
    QTest::newRow("503 with a hint") << u"503=2#1"_s << 503 << QByteArray("2");
}

void SandboxGateTest::refusesWithTheVendorsWords()
{
    QFETCH(QString, spec);
    QFETCH(int, status);
    QFETCH(QByteArray, retryAfter);
    const SandboxHost host(usualOptions(10));
    SandboxProbe probe(host);
    setFaults(probe, spec);
    const Answer answer = probe.call("POST", "/v1/calls", newCall);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.object()[u"status_code"_s].toInt(), status);
    QCOMPARE(answer.headers.value("retry-after"), retryAfter);
    QCOMPARE(count(probe), 10);
    QCOMPARE(probe.call("POST", "/v1/calls", newCall).status, 201);
}

void SandboxGateTest::delays()
{
    const SandboxHost host(usualOptions(10));
    SandboxProbe probe(host);
    setFaults(probe, u"delay=400#1"_s);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(probe.call("GET", "/v1/calls").status, 200);
    QVERIFY(timer.elapsed() >= 390); // The sandbox's own coarse timer may be early by a few per cent.
}

void SandboxGateTest::resetsBeforeActing()
{
    const SandboxHost host(usualOptions(10));
    SandboxProbe probe(host);
    setFaults(probe, u"reset#1"_s);
    const WireEnd end = endOf(host.port(), rawPost(host));
    QCOMPARE(end.error, ECONNRESET);
    QCOMPARE(end.bytes, 0);
    QCOMPARE(count(probe), 10);
}

void SandboxGateTest::dropsAfterActing()
{
    const SandboxHost host(usualOptions(10));
    SandboxProbe probe(host);
    setFaults(probe, u"drop#1"_s);
    const WireEnd end = endOf(host.port(), rawPost(host));
    QCOMPARE(end.error, 0);
    QCOMPARE(end.bytes, 0);
    QCOMPARE(count(probe), 11);
}

void SandboxGateTest::truncates()
{
    const SandboxHost host(usualOptions(10));
    SandboxProbe probe(host);
    const Answer whole = probe.call("GET", "/v1/calls");
    setFaults(probe, u"truncate#1"_s);
    const Answer half = probe.call("GET", "/v1/calls");
    QCOMPARE(half.status, 200);
    QVERIFY(!half.complete);
    QVERIFY(half.body.size() > 100 && whole.body.startsWith(half.body));
    QCOMPARE(probe.call("GET", "/v1/calls").body, whole.body);
}

void SandboxGateTest::damagesAnswers_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<bool>("isJson");
    QTest::addColumn<bool>("isEmpty");
    QTest::newRow("json") << u"json#2"_s << false << false;
    QTest::newRow("shape") << u"shape#2"_s << true << false;
    QTest::newRow("empty") << u"empty#2"_s << false << true;
}

void SandboxGateTest::damagesAnswers()
{
    QFETCH(QString, spec);
    QFETCH(bool, isJson);
    QFETCH(bool, isEmpty);
    const SandboxHost host(usualOptions(10));
    SandboxProbe probe(host);
    setFaults(probe, spec);
    for (const QByteArray &method : {QByteArray("GET"), QByteArray("POST")}) {
        const Answer answer = probe.call(method, "/v1/calls", newCall);
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.complete);
        QCOMPARE(answer.headers.value("content-type"), QByteArray("application/json"));
        QCOMPARE(answer.body.isEmpty(), isEmpty);
        QCOMPARE(!QJsonDocument::fromJson(answer.body).isNull(), isJson);
        QVERIFY(!answer.object().contains(u"data"_s) && !answer.object().contains(u"id"_s));
    }
    QCOMPARE(count(probe), 11); // What was asked for happened all the same.
}

void SandboxGateTest::showsALoginPage()
{
    const SandboxHost host(usualOptions(10));
    SandboxProbe probe(host);
    setFaults(probe, u"html#1"_s);
    const Answer answer = probe.call("POST", "/v1/calls", newCall);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.headers.value("content-type").startsWith("text/html"));
    QVERIFY(answer.body.startsWith("<!DOCTYPE html>"));
    QCOMPARE(count(probe), 10);
}

void SandboxGateTest::saysThereIsNothing()
{
    const SandboxHost host(usualOptions(10));
    SandboxProbe probe(host);
    setFaults(probe, u"nodata#1"_s);
    QCOMPARE(probe.call("GET", "/v1/guests").data().size(), 12);
    const Answer answer = probe.call("GET", "/v1/calls");
    QVERIFY(answer.object()[u"data"_s].isArray());
    QCOMPARE(answer.data().size(), 0);
    QCOMPARE(probe.call("GET", "/v1/calls").data().size(), 10);
}

void SandboxGateTest::shiftsPages()
{
    const SandboxHost host(usualOptions(100));
    SandboxProbe probe(host);
    setFaults(probe, u"shift=3#1"_s);
    const QJsonArray first = probe.call("GET", "/v1/calls?limit=20").data();
    QCOMPARE(count(probe), 100);
    const QJsonArray second = probe.call("GET", "/v1/calls?limit=20&offset=20").data();
    QCOMPARE(count(probe), 103);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(second[i], first[17 + i]);
}

void SandboxGateTest::losesCallsBetweenPages()
{
    const SandboxHost host(usualOptions(100));
    SandboxProbe probe(host);
    setFaults(probe, u"shrink=3#1"_s);
    const QJsonArray first = probe.call("GET", "/v1/calls?limit=20").data();
    const QJsonArray second = probe.call("GET", "/v1/calls?limit=20&offset=20").data();
    QCOMPARE(count(probe), 97);
    const QJsonArray whole = probe.call("GET", "/v1/calls?limit=40").data();
    QCOMPARE(whole[0], first[0]);
    QCOMPARE(whole[2], first[5]);
    QCOMPARE(second[0], whole[20]);
}

void SandboxGateTest::repeatsACall()
{
    const SandboxHost host(usualOptions(10));
    SandboxProbe probe(host);
    setFaults(probe, u"twice#1"_s);
    const QJsonArray calls = probe.call("GET", "/v1/calls").data();
    QCOMPARE(calls.size(), 11);
    QCOMPARE(calls.last(), calls.first());
    QCOMPARE(probe.call("GET", "/v1/calls").data().size(), 10);
}

void SandboxGateTest::tearsTheAnswer_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<bool>("hasHead");
    QTest::newRow("in the head") << u"resethead#1"_s << false;
    QTest::newRow("in the body") << u"resetbody#1"_s << true;
}

void SandboxGateTest::tearsTheAnswer()
{
    QFETCH(QString, spec);
    QFETCH(bool, hasHead);
    const SandboxHost host(usualOptions(10));
    SandboxProbe probe(host);
    setFaults(probe, spec);
    const WireEnd end = endOf(host.port(), rawPost(host));
    QCOMPARE(end.error, ECONNRESET);
    QVERIFY(end.bytes > 10);
    QCOMPARE(end.bytes > 150, hasHead);
    QCOMPARE(count(probe), 11);
}

void SandboxGateTest::lies()
{
    const SandboxHost host(usualOptions(10));
    SandboxProbe probe(host);
    const QByteArray whole = probe.call("GET", "/v1/calls").body;
    setFaults(probe, u"length#1"_s);
    const Answer half = probe.call("GET", "/v1/calls");
    QCOMPARE(half.body, whole.left(whole.size() / 2));
    QVERIFY(half.complete); // as far as its head says
}

void SandboxGateTest::sendsTooMuch()
{
    const SandboxHost host(usualOptions(10));
    SandboxProbe probe(host);
    const QByteArray whole = probe.call("GET", "/v1/calls").body;
    setFaults(probe, u"oversize=3#1"_s);
    const Answer large = probe.call("GET", "/v1/calls");
    QCOMPARE(large.body.size(), whole.size() + 3 * 1024 * 1024);
    QCOMPARE(large.body.trimmed(), whole);
    setFaults(probe, u"bomb=3#1"_s);
    const Answer bomb = probe.call("GET", "/v1/calls");
    QCOMPARE(bomb.headers.value("content-encoding"), QByteArray("gzip"));
    QVERIFY(bomb.body.size() < 8000);
    const Result<QByteArray> unpacked = gunzipped(bomb.body, 4 * 1024 * 1024);
    QVERIFY(unpacked);
    QVERIFY(unpacked->size() > 3 * 1024 * 1024);
    QCOMPARE(QJsonDocument::fromJson(*unpacked)[u"data"_s].toArray().size(), 0);
}

void SandboxGateTest::redirects()
{
    const SandboxHost host(usualOptions(10));
    SandboxProbe probe(host);
    setFaults(probe, u"redirect=81#1,redirect#1"_s);
    const Answer away = probe.call("POST", "/v1/calls", newCall);
    QCOMPARE(away.status, 307);
    QVERIFY(away.headers.value("location").startsWith("http://127.0.0.1:81/"));
    const Answer here = probe.call("GET", "/v1/calls");
    QCOMPARE(here.status, 302);
    const Answer page = probe.send("GET", here.headers.value("location"));
    QVERIFY(page.body.startsWith("<!DOCTYPE html>"));
    QCOMPARE(count(probe), 10);
}

void SandboxGateTest::endsSessions()
{
    const SandboxHost host(usualOptions(10));
    SandboxProbe probe(host);
    setFaults(probe, u"expire#1"_s);
    QCOMPARE(probe.call("GET", "/v1/calls").status, 401); // a key has no end, but is refused once
    QCOMPARE(probe.call("GET", "/v1/calls").status, 200);
    const QMap<QString, QString> known = host.sandbox().credentials(Provider::BlueRockTel);
    const QByteArray json = "Accept: application/json\r\nContent-Type: application/json\r\n";
    const QJsonObject form{{u"email"_s, known.value(u"email"_s)}, {u"password"_s, known.value(u"secret"_s)}};
    const Answer login = probe.send("POST", "/bluerocktel/api/login", json, QJsonDocument(form).toJson());
    const QByteArray token = login.object()[u"token"_s].toString().toUtf8();
    QVERIFY(!token.isEmpty());
    const QByteArray headers = json + "Authorization: Bearer " + token + "\r\n";
    QCOMPARE(probe.send("GET", "/bluerocktel/api/v1/phone-calls", headers).status, 200);
    setFaults(probe, u"expire#1"_s);
    for (int i = 0; i < 2; ++i) // that token never comes back
        QCOMPARE(probe.send("GET", "/bluerocktel/api/v1/phone-calls", headers).status, 401);
}

void SandboxGateTest::faultsCanBeSetAtTheStart()
{
    SandboxOptions options = usualOptions(10);
    options.faults = u"503#1,429=1#1"_s;
    const SandboxHost host(options);
    SandboxProbe probe(host);
    QCOMPARE(probe.call("GET", "/v1/calls").status, 503);
    QCOMPARE(probe.call("GET", "/v1/calls").status, 429);
    QCOMPARE(probe.call("GET", "/v1/calls").status, 200);
}

void SandboxGateTest::controlIsNeverFaulted()
{
    const SandboxHost host(usualOptions(10));
    SandboxProbe probe(host);
    setFaults(probe, u"reset"_s);
    QCOMPARE(count(probe), 10);
    QCOMPARE(probe.send("GET", "/__journal").status, 200);
    setFaults(probe, {});
    QCOMPARE(probe.call("GET", "/v1/calls").status, 200);
}

void SandboxGateTest::controlEditsAddsAndDeletes()
{
    const SandboxHost host(usualOptions(10));
    SandboxProbe probe(host);
    const QJsonArray ids = probe.control({{u"add"_s, 2}}).object()[u"ids"_s].toArray();
    QCOMPARE(ids.size(), 2);
    QJsonArray calls = probe.call("GET", "/v1/calls").data();
    QCOMPARE(calls.size(), 12);
    QCOMPARE(calls[0][u"id"_s], ids[1]);
    QCOMPARE(calls[1][u"id"_s], ids[0]);

    const QString id = calls[5][u"id"_s].toString();
    const QJsonObject fields{
        {u"notes"_s, u"from the desk"_s}, {u"status"_s, u"failed"_s}, {u"duration_seconds"_s, 9}};
    QCOMPARE(probe.control({{u"edit"_s, QJsonObject{{u"id"_s, id}, {u"fields"_s, fields}}}}).status, 200);
    const QJsonObject edited = probe.call("GET", "/v1/calls/" + id.toLatin1()).object();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        QCOMPARE(edited[field.key()], field.value());

    QCOMPARE(probe.control({{u"delete"_s, id}}).object()[u"calls"_s].toInt(), 11);
    QCOMPARE(probe.call("GET", "/v1/calls/" + id.toLatin1()).status, 404);
}

void SandboxGateTest::controlAdvancesTheClock()
{
    const SandboxHost host(usualOptions(5000));
    SandboxProbe probe(host);
    QCOMPARE(probe.call("GET", "/v1/calls?status=active").data().size(), 1);
    QCOMPARE(probe.control({{u"advance"_s, 3600}}).object()[u"now"_s].toString(), u"2026-11-21T10:30:00Z"_s);
    QCOMPARE(probe.call("GET", "/v1/calls?status=active").data().size(), 0);
    probe.control({{u"add"_s, 1}});
    QCOMPARE(probe.call("GET", "/v1/calls").data().first()[u"created_at"_s].toString(),
             u"2026-11-21T10:30:00Z"_s);
    probe.control({{u"add"_s, 1}, {u"live"_s, true}});
    QCOMPARE(probe.call("GET", "/v1/calls?status=ringing").data().size(), 1);
}

void SandboxGateTest::controlRefusesNonsense_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body :
         {"", "[]", R"({"dance": 1})", R"({"add": -1})", R"({"delete": "cal_none"})",
          R"({"edit": {"id": "cal_000000000000", "fields": {}}})", R"({"faults": "fire"})"})
        QTest::newRow(body) << QByteArray(body);
}

void SandboxGateTest::controlRefusesNonsense()
{
    QFETCH(QByteArray, body);
    const SandboxHost host(usualOptions(10));
    SandboxProbe probe(host);
    const Answer answer = probe.send("POST", "/__control", {}, body);
    QCOMPARE(answer.status, 422);
    QVERIFY(!answer.object()[u"error"_s].toString().isEmpty());
    QCOMPARE(probe.send("GET", "/__control").status, 404);
    const QString id = probe.call("GET", "/v1/calls").data().first()[u"id"_s].toString();
    const QJsonObject edit{{u"id"_s, id}, {u"fields"_s, QJsonObject{{u"status"_s, u"asleep"_s}}}};
    QCOMPARE(probe.control({{u"edit"_s, edit}}).status, 422);
}

void SandboxGateTest::truthCanBeCutShort()
{
    const SandboxHost host(usualOptions(3000));
    SandboxProbe probe(host);
    const QList<QJsonObject> whole = probe.lines("/__truth?api=escapelife");
    QCOMPARE(whole.size(), 3000);
    QCOMPARE(probe.lines("/__truth?api=escapelife&limit=7"), whole.first(7));
    QVERIFY(probe.lines("/__truth").size() > whole.size()); // every API says what it knows
    QCOMPARE(probe.lines("/__truth?api=other").size(), 0);
}

void SandboxGateTest::journalTellsEveryRequestAndNoKey()
{
    const SandboxHost host(usualOptions(10));
    SandboxProbe probe(host);
    probe.call("GET", "/v1/calls?limit=3&k=" + host.key());
    probe.send("DELETE", "/escapelife/v1/calls/cal_1");
    setFaults(probe, u"500#1,drop#1"_s);
    probe.call("GET", "/v1/guests");
    probe.call("GET", "/v1/properties");
    const QByteArray text = probe.send("GET", "/__journal").body;
    QVERIFY(!text.contains(host.key()));
    const QList<QJsonObject> lines = probe.lines("/__journal");
    const auto line = [](int number, const QString &method, const QString &path, const QString &query,
                         int status, bool authorised, const QJsonValue &fault) {
        return QJsonObject{{u"number"_s, number}, {u"method"_s, method}, {u"path"_s, path},
                           {u"query"_s, query},   {u"status"_s, status}, {u"authorised"_s, authorised},
                           {u"fault"_s, fault}};
    };
    const QList<QJsonObject> expected{
        line(1, u"GET"_s, u"/escapelife/v1/calls"_s, u"limit=3&k=…"_s, 200, true, QJsonValue()),
        line(2, u"DELETE"_s, u"/escapelife/v1/calls/cal_1"_s, u""_s, 401, false, QJsonValue()),
        line(3, u"GET"_s, u"/escapelife/v1/guests"_s, u""_s, 500, true, u"500"_s),
        line(4, u"GET"_s, u"/escapelife/v1/properties"_s, u""_s, 0, true, u"drop"_s)};
    QCOMPARE(lines, expected);
}

void SandboxGateTest::survivesBrokenRequests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("no words") << QByteArray("\r\n\r\n");
    QTest::newRow("length below 0") << QByteArray("GET / HTTP/1.1\r\nContent-Length: -4\r\n\r\n");
    QTest::newRow("huge length") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n");
    QTest::newRow("chunked") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    QTest::newRow("endless head") << QByteArray("GET / HTTP/1.1\r\nX: ") + QByteArray(70000, 'a');
    QTest::newRow("unknown method") << QByteArray(
        "BREW /escapelife/v1/calls HTTP/1.1\r\nConnection: close\r\n\r\n");
    QTest::newRow("unknown API") << QByteArray("GET /nobody/v1/calls HTTP/1.1\r\nConnection: close\r\n\r\n");
    QTest::newRow("smuggled request line") << QByteArray(
        "GET /escapelife/v1/calls HTTP/1.1\r\nX-Sandbox-Request: DELETE /escapelife/v1/calls HTTP/1.1\r\n"
        "Connection: close\r\n\r\n");
}

void SandboxGateTest::survivesBrokenRequests()
{
    QFETCH(QByteArray, request);
    const SandboxHost host(usualOptions(10));
    const WireEnd end = endOf(host.port(), request);
    QVERIFY2(end.bytes > 0 && (end.error == 0 || end.error == ECONNRESET), strerror(end.error));
    SandboxProbe probe(host);
    QCOMPARE(probe.call("GET", "/v1/calls").status, 200);
}

void SandboxGateTest::takesManyRequestsAtOnce()
{
    const SandboxHost host(usualOptions(10));
    QByteArray request = "GET /escapelife/v1/calls?limit=1 HTTP/1.1\r\nX-API-Key: " + host.key() + "\r\n\r\n";
    request = request.repeated(50);
    request.insert(request.size() - 2, "Connection: close\r\n");
    const WireEnd end = endOf(host.port(), request);
    QCOMPARE(end.error, 0);
    SandboxProbe probe(host);
    QCOMPARE(probe.lines("/__journal").size(), 50);
}

void SandboxGateTest::servesManyConnections()
{
    const SandboxHost host(usualOptions(200));
    std::vector<std::unique_ptr<SandboxProbe>> probes;
    probes.reserve(60);
    for (int i = 0; i < 60; ++i)
        probes.push_back(std::make_unique<SandboxProbe>(host));
    for (int round = 0; round < 3; ++round) {
        for (const auto &probe : probes)
            QCOMPARE(probe->call("GET", "/v1/calls").data().size(), 50);
    }
}

void SandboxGateTest::stopsInTheMiddleOfThings()
{
    QTcpSocket waiting;
    QTcpSocket streaming;
    {
        SandboxOptions options = usualOptions(20000);
        options.faults = u"delay=60000#1"_s;
        const SandboxHost host(options);
        for (QTcpSocket *socket : {&waiting, &streaming}) {
            socket->connectToHost(QHostAddress(QHostAddress::LocalHost), host.port());
            QVERIFY(socket->waitForConnected());
        }
        waiting.write("GET /escapelife/v1/calls HTTP/1.1\r\n\r\n");
        waiting.flush();
        streaming.write("GET /__truth HTTP/1.1\r\n\r\n");
        QVERIFY(streaming.waitForReadyRead());
    }
    QVERIFY(waiting.waitForDisconnected() && waiting.bytesAvailable() == 0);
    QVERIFY(!streaming.readAll().endsWith("\r\n0\r\n\r\n"));
}

QTEST_GUILESS_MAIN(SandboxGateTest)
#include "tst_sandboxgate.moc"
