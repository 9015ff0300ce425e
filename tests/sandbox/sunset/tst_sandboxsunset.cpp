// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/callprovider.h"
#include "tests/sandbox/sandboxprobe.h"

#include <QCoroTask>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace callboard;

namespace {

/// The API over the wire, with its token.
struct Wire {
    SandboxHost host;
    SandboxProbe probe;
    QString token;

    explicit Wire(int calls = 600)
        : host(usualOptions(calls))
        , probe(host)
        , token(host.sandbox().credentials(Provider::Sunset).value(u"secret"_s))
    {
    }
    QByteArray auth() const { return "Authorization: Bearer " + token.toLatin1() + "\r\n"; }
    Answer get(const QByteArray &path) { return probe.send("GET", "/sunset/v1" + path, auth()); }
    Answer calls(const QByteArray &caseId, const QByteArray &query = {})
    {
        return get("/cases/" + caseId + "/phone-calls?" + query);
    }
    QList<QJsonObject> truth() { return probe.lines("/__truth?api=sunset"); }
    QJsonArray cases() { return get("/users/me/cases").data(); }
    QByteArray caseId(int index) { return cases()[index][u"id"_s].toString().toLatin1(); }
};

QStringList idsOf(const QJsonArray &items)
{
    QStringList ids;
    for (const QJsonValue &item : items)
        ids << item[u"id"_s].toString();
    return ids;
}

void verifyError(const Answer &answer, int status, const QString &code)
{
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.object()[u"error"_s][u"code"_s].toString(), code);
    QVERIFY(!answer.headers.value("x-request-id").isEmpty());
}

} // namespace

/// Sunset's API over the wire, against its fact sheet.
class SandboxSunsetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyTheTokenOpens_data();
    void onlyTheTokenOpens();
    void casesHaveRoles();
    void theCasesTogetherAreTheTruth();
    void pagesAreNumbered();
    void cursorsLeadToTheSameCalls();
    void aCursorSurvivesNewCalls();
    void badQueriesAreRefused_data();
    void badQueriesAreRefused();
    void filtersAndOrders();
    void oneCallAndItsRecording();
    void aCallIsFoundInItsCaseOnly();
    void nothingIsDialled();
    void contactsAreThoseWhoWereCalled();
    void limitsRequestsPerMinute();
    void theAdapterReadsTheWholeTruth();
};

void SandboxSunsetTest::onlyTheTokenOpens_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("wrong") << "Authorization: Bearer sun_wrong\r\n"_ba;
    QTest::newRow("basic") << "Authorization: Basic abc\r\n"_ba;
}

void SandboxSunsetTest::onlyTheTokenOpens()
{
    QFETCH(QByteArray, header);
    Wire wire(20);
    verifyError(wire.probe.send("GET", "/sunset/v1/users/me", header), 401, u"unauthorized"_s);
    QCOMPARE(wire.get("/users/me").status, 200);
}

void SandboxSunsetTest::casesHaveRoles()
{
    Wire wire;
    const QJsonArray cases = wire.cases();
    QVERIFY(cases.size() >= 3);
    QCOMPARE(cases[0][u"id"_s].toString().size(), 26);
    QCOMPARE(wire.get("/users/me/cases?role=viewer").data().size(), 2);
    QCOMPARE(wire.get("/users/me/cases?search=WEDDING").data().size(), 1);
    const QJsonObject page = wire.get("/users/me/cases?per_page=3&page=2").object();
    QCOMPARE(page[u"data"_s].toArray().size(), 1);
    QCOMPARE(page[u"meta"_s][u"has_more"_s].toBool(), false);
}

void SandboxSunsetTest::theCasesTogetherAreTheTruth()
{
    Wire wire;
    QSet<QString> listed;
    for (const QJsonValue &file : wire.cases()) {
        const QString caseId = file[u"id"_s].toString();
        for (const QJsonValue &call : wire.calls(caseId.toLatin1(), "per_page=100").data()) {
            QCOMPARE(call[u"direction"_s].toString(), u"outbound"_s);
            listed << caseId + u'/' + call[u"id"_s].toString();
        }
    }
    QSet<QString> known;
    for (const QJsonObject &row : wire.truth())
        known << row[u"provider_call_id"_s].toString();
    QVERIFY(known.size() > 20);
    QCOMPARE(listed, known);
    QCOMPARE(wire.calls(wire.caseId(3)).data().size(), 0); // nobody ever dialled there
}

void SandboxSunsetTest::pagesAreNumbered()
{
    Wire wire(3000);
    const QByteArray file = wire.caseId(0);
    QCOMPARE(wire.calls(file).data().size(), 25);
    const QJsonArray all = wire.calls(file, "per_page=100").data();
    QVERIFY(all.size() > 35);
    const QJsonObject second = wire.calls(file, "per_page=10&page=2").object();
    QCOMPARE(idsOf(second[u"data"_s].toArray()), idsOf(all).mid(10, 10));
    const QJsonValue meta = second[u"meta"_s];
    QCOMPARE(meta[u"page"_s].toInt(), 2);
    QCOMPARE(meta[u"per_page"_s].toInt(), 10);
    QCOMPARE(meta[u"total_pages"_s].toInt(), (meta[u"total_count"_s].toInt() + 9) / 10);
    QVERIFY(meta[u"has_more"_s].toBool());
    QVERIFY(!meta[u"next_cursor"_s].toString().isEmpty()); // a trap: never send both
    QString before = u"9"_s;
    for (const QJsonValue &call : all) {
        QVERIFY(call[u"created_at"_s].toString() <= before);
        before = call[u"created_at"_s].toString();
    }
    const QJsonObject without{{u"sunset_cursor"_s, u"without"_s}};
    QCOMPARE(wire.probe.control({{u"dialect"_s, without}}).status, 200);
    QVERIFY(wire.calls(file, "page=1").object()[u"meta"_s][u"next_cursor"_s].isNull());
}

void SandboxSunsetTest::cursorsLeadToTheSameCalls()
{
    Wire wire(3000);
    const QByteArray file = wire.caseId(1);
    const QStringList all = idsOf(wire.calls(file, "per_page=100").data()).mid(0, 30);
    QCOMPARE(all.size(), 30);
    QStringList read;
    QByteArray query = "per_page=7";
    while (read.size() < 30) {
        const QJsonObject page = wire.calls(file, query).object();
        read << idsOf(page[u"data"_s].toArray());
        query =
            "per_page=7&cursor=" + page[u"meta"_s][u"next_cursor"_s].toString().toUtf8().toPercentEncoding();
    }
    QCOMPARE(read.mid(0, 30), all);
}

void SandboxSunsetTest::aCursorSurvivesNewCalls()
{
    Wire wire(3000);
    const QByteArray file = wire.caseId(0);
    const QJsonObject first = wire.calls(file, "per_page=10").object();
    const QByteArray rest =
        "per_page=10&cursor=" + first[u"meta"_s][u"next_cursor"_s].toString().toUtf8().toPercentEncoding();
    const QStringList before = idsOf(wire.calls(file, rest).data());
    wire.probe.control({{u"add"_s, 200}});
    QVERIFY(idsOf(wire.calls(file, "per_page=10").data()) != idsOf(first[u"data"_s].toArray()));
    QCOMPARE(idsOf(wire.calls(file, rest).data()), before);
}

void SandboxSunsetTest::badQueriesAreRefused_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("field");
    QTest::newRow("page 0") << "page=0"_ba << u"page"_s;
    QTest::newRow("too many") << "per_page=101"_ba << u"per_page"_s;
    QTest::newRow("both modes") << "page=1&cursor=eyJpZCI6IjAxIn0="_ba << u"cursor"_s;
    QTest::newRow("no cursor") << "cursor=abc"_ba << u"cursor"_s;
    QTest::newRow("order") << "sort_order=up"_ba << u"sort_order"_s;
    QTest::newRow("field") << "sort_by=mood"_ba << u"sort_by"_s;
}

void SandboxSunsetTest::badQueriesAreRefused()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, field);
    Wire wire(20);
    const Answer answer = wire.calls(wire.caseId(0), query);
    verifyError(answer, 422, u"validation_error"_s);
    QCOMPARE(answer.object()[u"error"_s][u"details"_s][0][u"field"_s].toString(), field);
}

void SandboxSunsetTest::filtersAndOrders()
{
    Wire wire(3000);
    const QByteArray file = wire.caseId(0);
    const QJsonArray busy = wire.calls(file, "status=busy&per_page=100").data();
    QVERIFY(!busy.isEmpty());
    for (const QJsonValue &call : busy)
        QCOMPARE(call[u"status"_s].toString(), u"busy"_s);
    int before = 1000000;
    for (const QJsonValue &call : wire.calls(file, "sort_by=duration_seconds&per_page=20").data()) {
        QVERIFY(call[u"duration_seconds"_s].toInt() <= before);
        before = call[u"duration_seconds"_s].toInt();
    }
    const QStringList newest = idsOf(wire.calls(file, "status=busy&per_page=100").data());
    QStringList oldest = idsOf(wire.calls(file, "status=busy&per_page=100&sort_order=asc").data());
    std::reverse(oldest.begin(), oldest.end());
    QCOMPARE(oldest, newest);
}

void SandboxSunsetTest::oneCallAndItsRecording()
{
    Wire wire;
    int heard = 0;
    for (const QJsonObject &row : wire.truth()) {
        const QByteArrayList place = row[u"provider_call_id"_s].toString().toLatin1().split('/');
        const QByteArray path = "/cases/" + place[0] + "/phone-calls/" + place[1];
        const QJsonObject call = wire.get(path).object()[u"data"_s].toObject();
        QCOMPARE(call[u"twilio_call_sid"_s], row[u"provider_call_sid"_s]);
        QCOMPARE(call[u"summary"_s], row[u"summary"_s]);
        const Answer audio = wire.get(path + "/recording");
        if (row[u"recordings"_s].toArray().isEmpty()) {
            verifyError(audio, 404, u"not_found"_s);
            continue;
        }
        ++heard;
        QVERIFY(audio.body.startsWith("OggS"));
    }
    QVERIFY(heard > 0);
}

void SandboxSunsetTest::aCallIsFoundInItsCaseOnly()
{
    Wire wire;
    const QByteArrayList place =
        wire.truth().constFirst()[u"provider_call_id"_s].toString().toLatin1().split('/');
    for (const QJsonValue &file : wire.cases()) {
        const QByteArray caseId = file[u"id"_s].toString().toLatin1();
        const Answer answer = wire.get("/cases/" + caseId + "/phone-calls/" + place[1]);
        QCOMPARE(answer.status, caseId == place[0] ? 200 : 404);
    }
    verifyError(wire.calls("01K00000000000000000000000"), 404, u"not_found"_s);
}

void SandboxSunsetTest::nothingIsDialled()
{
    Wire wire;
    const QJsonArray cases = wire.cases();
    const qsizetype before = wire.truth().size();
    for (const QJsonValue &file : cases) {
        const Answer answer = wire.probe.send(
            "POST", "/sunset/v1/cases/" + file[u"id"_s].toString().toLatin1() + "/phone-calls", wire.auth(),
            R"({"to_number":"+12025550142"})");
        if (file[u"role"_s].toString() == u"viewer")
            verifyError(answer, 403, u"forbidden"_s);
        else
            verifyError(answer, 422, u"validation_error"_s);
    }
    QCOMPARE(wire.truth().size(), before);
}

void SandboxSunsetTest::contactsAreThoseWhoWereCalled()
{
    Wire wire(3000);
    QSet<QString> listed;
    for (const QJsonValue &file : wire.cases()) {
        const QByteArray path = "/cases/" + file[u"id"_s].toString().toLatin1() + "/institution-contacts";
        const QJsonArray contacts = wire.get(path + "?per_page=100").data();
        for (const QJsonValue &contact : contacts) {
            listed << contact[u"id"_s].toString();
            QVERIFY(contact[u"contact_methods"_s][u"phone"_s].toString().startsWith(u'+'));
        }
        if (contacts.size() > 3)
            QCOMPARE(wire.get(path + "?per_page=3&page=2").data()[0], contacts[3]);
    }
    QSet<QString> called;
    for (const QJsonObject &row : wire.truth()) {
        if (!row[u"guest_id"_s].isNull())
            called << row[u"guest_id"_s].toString();
    }
    QVERIFY(!called.isEmpty());
    QCOMPARE(listed, called);
}

void SandboxSunsetTest::limitsRequestsPerMinute()
{
    Wire wire(20);
    wire.probe.control({{u"rate_limit"_s, 2}});
    QCOMPARE(wire.get("/users/me").status, 200);
    QCOMPARE(wire.get("/users/me").status, 200);
    const Answer refused = wire.get("/users/me");
    verifyError(refused, 429, u"rate_limit_exceeded"_s);
    const qint64 reset = refused.headers.value("x-ratelimit-reset").toLongLong();
    QVERIFY(reset > QDateTime::currentSecsSinceEpoch() - 5);
}

void SandboxSunsetTest::theAdapterReadsTheWholeTruth()
{
    Wire wire(3000);
    Account account;
    account.id = AccountId{1};
    account.provider = Provider::Sunset;
    account.baseUrl = wire.host.sandbox().baseUrl(Provider::Sunset);
    HttpConfig config;
    config.paces.insert(u"default"_s, Pace{1000, 100ms});
    const auto provider = makeProvider({account, wire.token.toLatin1(), config});
    QCOMPARE(QCoro::waitFor(provider->test())->title, u"Hôtel des Embruns"_s);
    const auto lists = QCoro::waitFor(provider->lists());
    QVERIFY(lists && lists->size() == 4);

    QHash<QString, Record> records;
    for (const QString &list : *lists) {
        std::optional<bool> more = true;
        for (int offset = 0; more.value_or(false);) {
            const auto page = QCoro::waitFor(provider->listCalls({.list = list, .offset = offset}));
            QVERIFY(page && page->setAside.isEmpty() && page->offset.value_or(-1) <= offset);
            for (const Record &record : page->records)
                records.insert(record.ref.providerCallId, record);
            offset = *page->offset + page->itemCount;
            more = page->hasMore;
        }
    }
    const QList<QJsonObject> truth = wire.truth();
    QCOMPARE(records.size(), truth.size());
    for (const QJsonObject &row : truth) {
        const Record record = records.value(row[u"provider_call_id"_s].toString());
        QCOMPARE(record.facts.summary, row[u"summary"_s].toString());
        QCOMPARE(record.facts.guestId, row[u"guest_id"_s].toString());
        QCOMPARE(record.facts.actionItems.size(), row[u"action_items"_s].toArray().size());
        QCOMPARE(record.facts.carrierIds, QStringList{u"twilio:"_s + row[u"provider_call_sid"_s].toString()});
    }
    const auto again = QCoro::waitFor(provider->fetchCall(truth.first()[u"provider_call_id"_s].toString()));
    QVERIFY(again && again->facts == records.value(again->ref.providerCallId).facts);
}

QTEST_GUILESS_MAIN(SandboxSunsetTest)
#include "tst_sandboxsunset.moc"
