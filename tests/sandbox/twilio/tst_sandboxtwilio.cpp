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

/// The API over the wire, with its credentials.
struct Wire {
    SandboxHost host;
    SandboxProbe probe;
    QMap<QString, QString> credentials;
    QByteArray account;

    explicit Wire(int calls = 400)
        : host(usualOptions(calls))
        , probe(host)
        , credentials(host.sandbox().credentials(Provider::Twilio))
        , account(credentials.value(u"account_sid"_s).toLatin1())
    {
    }
    QByteArray auth() const
    {
        const QByteArray pair = account + ':' + credentials.value(u"secret"_s).toLatin1();
        return "Authorization: Basic " + pair.toBase64() + "\r\n";
    }
    Answer get(const QByteArray &target) { return probe.send("GET", "/twilio" + target, auth()); }
    /// Below the account.
    Answer rest(const QByteArray &path) { return get("/2010-04-01/Accounts/" + account + path); }
    Answer words(const QByteArray &path) { return get("/intelligence/v2" + path); }
    QList<QJsonObject> truth() { return probe.lines("/__truth?api=twilio"); }
    QJsonArray all(const QByteArray &path, const QString &name);
};

/// Every item of a list, page by page along the relative links.
QJsonArray Wire::all(const QByteArray &path, const QString &name)
{
    QJsonArray items;
    Answer answer = rest(path);
    for (;;) {
        const QJsonObject page = answer.object();
        for (const QJsonValue &item : page[name].toArray())
            items.append(item);
        const QByteArray next = page[u"next_page_uri"_s].toString().toLatin1();
        if (next.isEmpty())
            return items;
        answer = get(next);
    }
}

QByteArray textOf(const QJsonValue &value)
{
    return value.toString().toLatin1();
}

void verifyError(const Answer &answer, int status, int code)
{
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.object()[u"code"_s].toInt(), code);
    QCOMPARE(answer.object()[u"status"_s].toInt(), status);
}

} // namespace

/// Twilio's API over the wire, against its fact sheet.
class SandboxTwilioTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyTheRightCredentialsOpen_data();
    void onlyTheRightCredentialsOpen();
    void withoutJsonInThePathTheAnswerIsXml();
    void listsFiftyCallsByDefaultAndNoMoreThanAThousand();
    void pagesFollowRelativeLinksWithoutGaps();
    void daysAreWholeAndInUtc();
    void badQueriesAreRefused_data();
    void badQueriesAreRefused();
    void transferredCallsHaveALegOfTheirOwn();
    void ringingCallsHaveNoStart();
    void recordingsAreFiledAfterTheCall();
    void transcriptsAreOnTheOtherHost();
    void sentencesComeInPagesWithAbsoluteLinks();
    void messagesHaveAPlainTranscription();
    void mediaIsAudio();
    void deletingIsForGood();
    void limitsRequestsPerSecond();
    void unknownThingsAreNotFound_data();
    void unknownThingsAreNotFound();
    void theAdapterReadsTheWholeTruth();
};

void SandboxTwilioTest::onlyTheRightCredentialsOpen_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("wrong") << "Authorization: Basic " + "AC1:nothing"_ba.toBase64() + "\r\n";
    QTest::newRow("bearer") << "Authorization: Bearer abc\r\n"_ba;
}

void SandboxTwilioTest::onlyTheRightCredentialsOpen()
{
    QFETCH(QByteArray, header);
    Wire wire(20);
    const QByteArray path = "/twilio/2010-04-01/Accounts/" + wire.account + "/Calls.json";
    const Answer answer = wire.probe.send("GET", path, header);
    verifyError(answer, 401, 20003);
    QVERIFY(answer.headers.value("www-authenticate").startsWith("Basic"));
    QCOMPARE(wire.rest("/Calls.json").status, 200);
    QCOMPARE(wire.words("/Transcripts?SourceSid=RE1").status, 200);
}

void SandboxTwilioTest::withoutJsonInThePathTheAnswerIsXml()
{
    Wire wire(20);
    const Answer answer = wire.rest("/Calls");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.headers.value("content-type").startsWith("application/xml"));
    QVERIFY(answer.body.startsWith("<?xml"));
}

void SandboxTwilioTest::listsFiftyCallsByDefaultAndNoMoreThanAThousand()
{
    Wire wire(6000);
    QCOMPARE(wire.rest("/Calls.json").object()[u"calls"_s].toArray().size(), 50);
    QCOMPARE(wire.rest("/Calls.json?PageSize=1000").object()[u"calls"_s].toArray().size(), 1000);
    verifyError(wire.rest("/Calls.json?PageSize=1001"), 400, 20001);
}

void SandboxTwilioTest::pagesFollowRelativeLinksWithoutGaps()
{
    Wire wire;
    QSet<QString> parents;
    for (const QJsonValue &call : wire.all("/Calls.json?PageSize=7", u"calls"_s)) {
        QVERIFY(call[u"sid"_s].toString().size() == 34);
        if (call[u"parent_call_sid"_s].isNull())
            parents << call[u"sid"_s].toString();
    }
    QSet<QString> known;
    for (const QJsonObject &row : wire.truth())
        known << row[u"provider_call_id"_s].toString();
    QVERIFY(known.size() > 50);
    QCOMPARE(parents, known);
    const QJsonObject first = wire.rest("/Calls.json?PageSize=7").object();
    QVERIFY(first[u"next_page_uri"_s].toString().startsWith(u"/2010-04-01/Accounts/"));
    QVERIFY(first[u"next_page_uri"_s].toString().contains(u"PageToken=PA"));
}

void SandboxTwilioTest::daysAreWholeAndInUtc()
{
    Wire wire;
    const QJsonArray day =
        wire.all("/Calls.json?StartTime%3E=2026-11-19&StartTime%3C=2026-11-20", u"calls"_s);
    const QJsonArray same = wire.all("/Calls.json?StartTime=2026-11-19", u"calls"_s);
    QVERIFY(!day.isEmpty());
    QCOMPARE(day, same);
    for (const QJsonValue &call : day)
        QVERIFY(call[u"start_time"_s].toString().startsWith(u"Thu, 19 Nov 2026"));
    int expected = 0;
    for (const QJsonObject &row : wire.truth())
        expected += row[u"started_at"_s].toString().startsWith(u"2026-11-19");
    const auto isParent = [](const QJsonValue &call) {
        return call[u"parent_call_sid"_s].isNull();
    };
    QCOMPARE(int(std::count_if(day.begin(), day.end(), isParent)), expected);
}

void SandboxTwilioTest::badQueriesAreRefused_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("a moment") << "StartTime%3E=2026-11-19T10:00:00Z"_ba;
    QTest::newRow("no day") << "StartTime=soon"_ba;
    QTest::newRow("no page size") << "PageSize=0"_ba;
    QTest::newRow("a token of our own") << "PageToken=2"_ba;
}

void SandboxTwilioTest::badQueriesAreRefused()
{
    QFETCH(QByteArray, query);
    Wire wire(20);
    verifyError(wire.rest("/Calls.json?" + query), 400, 20001);
}

void SandboxTwilioTest::transferredCallsHaveALegOfTheirOwn()
{
    Wire wire;
    int legs = 0;
    for (const QJsonObject &row : wire.truth()) {
        const QByteArray parent = textOf(row[u"provider_call_id"_s]);
        const QJsonArray expected = row[u"legs"_s].toArray();
        if (expected.isEmpty())
            continue;
        const QJsonArray listed = wire.all("/Calls.json?ParentCallSid=" + parent, u"calls"_s);
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed[0][u"sid"_s], expected[0][u"id"_s]);
        QCOMPARE(listed[0][u"direction"_s].toString(), u"outbound-dial"_s);
        QVERIFY(listed[0][u"to"_s].toString().startsWith(u"client:"));
        QCOMPARE(wire.rest("/Calls/" + textOf(listed[0][u"sid"_s]) + ".json").object(), listed[0].toObject());
        if (++legs == 3)
            return;
    }
    QFAIL("no conversation had a leg");
}

void SandboxTwilioTest::ringingCallsHaveNoStart()
{
    Wire wire;
    wire.probe.control({{u"add"_s, 1}, {u"live"_s, true}, {u"api"_s, u"twilio"_s}});
    const QJsonObject ringing = wire.rest("/Calls.json?Status=ringing").object()[u"calls"_s][0].toObject();
    QCOMPARE(ringing[u"status"_s].toString(), u"ringing"_s);
    QVERIFY(ringing[u"start_time"_s].isNull() && ringing[u"end_time"_s].isNull());
    QVERIFY(ringing[u"duration"_s].isNull());
    QVERIFY(!ringing[u"date_created"_s].toString().isEmpty());
}

void SandboxTwilioTest::recordingsAreFiledAfterTheCall()
{
    Wire wire;
    const QJsonArray all = wire.all("/Recordings.json?PageSize=20", u"recordings"_s);
    int expected = 0;
    for (const QJsonObject &row : wire.truth())
        expected += int(row[u"recordings"_s].toArray().size());
    QVERIFY(expected > 10);
    QCOMPARE(int(all.size()), expected);
    const QJsonObject first = all.first().toObject();
    const QByteArray callSid = textOf(first[u"call_sid"_s]);
    const QJsonObject call = wire.rest("/Calls/" + callSid + ".json").object();
    const auto moment = [](const QJsonValue &text) {
        return QDateTime::fromString(text.toString(), Qt::RFC2822Date);
    };
    QVERIFY(moment(first[u"date_created"_s]) > moment(call[u"end_time"_s]));
    const QJsonArray ofCall =
        wire.rest("/Calls/" + callSid + "/Recordings.json").object()[u"recordings"_s].toArray();
    QCOMPARE(ofCall, QJsonArray{first});
    QCOMPARE(wire.rest("/Recordings/" + textOf(first[u"sid"_s]) + ".json").object(), first);
}

void SandboxTwilioTest::transcriptsAreOnTheOtherHost()
{
    Wire wire;
    for (const QJsonObject &row : wire.truth()) {
        if (row[u"segments"_s].toArray().isEmpty() || row[u"summary"_s].isNull())
            continue;
        const QByteArray recording = textOf(row[u"recordings"_s][0][u"id"_s]);
        const QJsonArray found =
            wire.words("/Transcripts?SourceSid=" + recording).object()[u"transcripts"_s].toArray();
        QCOMPARE(found.size(), 1);
        const QByteArray sid = textOf(found[0][u"sid"_s]);
        QCOMPARE(wire.words("/Transcripts/" + sid).object(), found[0].toObject());
        const QJsonArray said =
            wire.words("/Transcripts/" + sid + "/Sentences").object()[u"sentences"_s].toArray();
        QCOMPARE(said.size(), row[u"segments"_s].toArray().size());
        const QJsonArray made =
            wire.words("/Transcripts/" + sid + "/OperatorResults").object()[u"operator_results"_s].toArray();
        QCOMPARE(made.last()[u"text_generation_results"_s][u"result"_s], row[u"summary"_s]);
        return;
    }
    QFAIL("no call was transcribed");
}

void SandboxTwilioTest::sentencesComeInPagesWithAbsoluteLinks()
{
    Wire wire;
    for (const QJsonObject &row : wire.truth()) {
        const qsizetype count = row[u"segments"_s].toArray().size();
        if (count < 3)
            continue;
        const QByteArray recording = textOf(row[u"recordings"_s][0][u"id"_s]);
        const QJsonObject list = wire.words("/Transcripts?SourceSid=" + recording).object();
        const QByteArray path = "/Transcripts/" + textOf(list[u"transcripts"_s][0][u"sid"_s]) + "/Sentences";
        const QJsonObject page = wire.words(path + "?PageSize=2").object();
        QCOMPARE(page[u"meta"_s][u"key"_s].toString(), u"sentences"_s);
        const QString base = u"http://127.0.0.1/twilio/intelligence/v2"_s; // as the probe names the host
        const QString next = page[u"meta"_s][u"next_page_url"_s].toString();
        QVERIFY(next.startsWith(base));
        const QJsonObject second = wire.words(next.mid(base.size()).toLatin1()).object();
        QCOMPARE(second[u"sentences"_s][0][u"sentence_index"_s].toInt(), 2);
        verifyError(wire.words(path + "?PageSize=5001"), 400, 20001);
        return;
    }
    QFAIL("no call was transcribed");
}

void SandboxTwilioTest::messagesHaveAPlainTranscription()
{
    Wire wire;
    for (const QJsonObject &row : wire.truth()) {
        if (row[u"status"_s].toString() != u"voicemail" || row[u"transcript"_s].isNull())
            continue;
        const QByteArray recording = textOf(row[u"recordings"_s][0][u"id"_s]);
        QCOMPARE(wire.rest("/Recordings/" + recording + ".json").object()[u"source"_s].toString(),
                 u"RecordVerb"_s);
        const QJsonObject plain = wire.rest("/Recordings/" + recording + "/Transcriptions.json").object();
        QCOMPARE(plain[u"transcriptions"_s][0][u"transcription_text"_s], row[u"transcript"_s]);
        QVERIFY(
            wire.words("/Transcripts?SourceSid=" + recording).object()[u"transcripts"_s].toArray().isEmpty());
        return;
    }
    QFAIL("nobody left a message");
}

void SandboxTwilioTest::mediaIsAudio()
{
    Wire wire;
    const QJsonObject first =
        wire.rest("/Recordings.json?PageSize=1").object()[u"recordings"_s][0].toObject();
    const QByteArray path =
        "/twilio/2010-04-01/Accounts/" + wire.account + "/Recordings/" + textOf(first[u"sid"_s]);
    const Answer audio = wire.probe.send("GET", path + ".wav");
    QCOMPARE(audio.headers.value("content-type"), "audio/ogg"_ba);
    QVERIFY(audio.body.startsWith("OggS"));
    const bool hasTwo = first[u"channels"_s].toInt() == 2;
    QCOMPARE(wire.probe.send("GET", path + ".mp3?RequestedChannels=2").status, hasTwo ? 200 : 400);
    const QJsonObject enforced{{u"twilio_media_auth"_s, u"enforced"_s}};
    QCOMPARE(wire.probe.control({{u"dialect"_s, enforced}}).status, 200);
    QCOMPARE(wire.probe.send("GET", path).status, 401);
    QCOMPARE(wire.probe.send("GET", path, wire.auth()).status, 200);
}

void SandboxTwilioTest::deletingIsForGood()
{
    Wire wire;
    const auto remove = [&](const QByteArray &sid) {
        return wire.probe
            .send("DELETE", "/twilio/2010-04-01/Accounts/" + wire.account + "/Calls/" + sid + ".json",
                  wire.auth())
            .status;
    };
    const QList<QJsonObject> rows = wire.truth();
    const auto withLeg = std::find_if(rows.begin(), rows.end(), [](const QJsonObject &row) {
        return !row[u"legs"_s].toArray().isEmpty() && row[u"status"_s].toString() == u"completed";
    });
    QVERIFY(withLeg != rows.end());
    const QByteArray parent = textOf((*withLeg)[u"provider_call_id"_s]);
    const QByteArray child = textOf((*withLeg)[u"legs"_s][0][u"id"_s]);
    QCOMPARE(remove(child), 204);
    QCOMPARE(wire.rest("/Calls/" + child + ".json").status, 404);
    QCOMPARE(wire.rest("/Calls/" + parent + ".json").status, 200);
    QCOMPARE(remove(parent), 204);
    verifyError(wire.rest("/Calls/" + parent + ".json"), 404, 20404);
    QCOMPARE(remove(parent), 404);
    QCOMPARE(wire.truth().size(), rows.size() - 1);
}

void SandboxTwilioTest::limitsRequestsPerSecond()
{
    Wire wire(20);
    wire.probe.control({{u"rate_limit"_s, 60}});
    int refused = 0;
    for (int i = 0; i < 4; ++i) {
        const Answer answer = wire.rest("/Calls.json?PageSize=1");
        if (answer.status == 429) {
            ++refused;
            QCOMPARE(answer.object()[u"code"_s].toInt(), 20429);
            QVERIFY(!answer.headers.contains("retry-after"));
        }
    }
    QVERIFY(refused >= 1);
}

void SandboxTwilioTest::unknownThingsAreNotFound_data()
{
    QTest::addColumn<QByteArray>("path");
    const QByteArray digits(32, '0');
    QTest::newRow("call") << "/Calls/CA" + digits + ".json";
    QTest::newRow("its recordings") << "/Calls/CA" + digits + "/Recordings.json";
    QTest::newRow("recording") << "/Recordings/RE" + digits + ".json";
    QTest::newRow("audio") << "/Recordings/RE" + digits;
    QTest::newRow("list") << "/Faxes.json"_ba;
}

void SandboxTwilioTest::unknownThingsAreNotFound()
{
    QFETCH(QByteArray, path);
    Wire wire(20);
    verifyError(wire.rest(path), 404, 20404);
    verifyError(wire.words("/Transcripts/GT" + QByteArray(32, '0')), 404, 20404);
    verifyError(wire.get("/2010-04-01/Accounts/AC" + QByteArray(32, '0') + "/Calls.json"), 404, 20404);
}

/// Every call that the truth has, with all its words, in as few requests as there are things to ask for.
void SandboxTwilioTest::theAdapterReadsTheWholeTruth()
{
    Wire wire(300);
    Account account;
    account.id = AccountId{1};
    account.provider = Provider::Twilio;
    account.baseUrl = wire.host.sandbox().baseUrl(Provider::Twilio);
    account.options.insert(u"account_sid"_s, wire.credentials.value(u"account_sid"_s));
    HttpConfig config;
    config.paces.insert(u"default"_s, Pace{1000, 100ms});
    const auto provider = makeProvider({account, wire.credentials.value(u"secret"_s).toLatin1(), config});
    QCOMPARE(QCoro::waitFor(provider->test())->title, u"Hôtel des Embruns"_s);

    const int before = provider->http().requestCount();
    ListPosition position{.limit = 100};
    QMap<QString, Record> records;
    do {
        const auto page = QCoro::waitFor(provider->listCalls(position));
        QVERIFY(page && page->setAside.isEmpty());
        for (const Record &record : page->records)
            records.insert(record.ref.providerCallId, record);
        position.token = page->nextToken;
    } while (!position.token.isNull());
    QVERIFY(provider->http().requestCount() - before <= 2 * (records.size() / 100 + 1));

    const QList<QJsonObject> truth = wire.truth();
    QVERIFY(!truth.isEmpty());
    for (const QJsonObject &row : truth) {
        const QString id = row[u"provider_call_id"_s].toString();
        QVERIFY(records.contains(id));
        const Record listed = records.value(id);
        if (!listed.moreExpected) {
            QVERIFY(row[u"transcript"_s].isNull());
            continue;
        }
        const auto fetched = QCoro::waitFor(provider->fetchCall(id));
        QVERIFY(fetched && fetched->details);
        QVERIFY(fetched->facts == listed.facts);
        QVERIFY(!fetched->moreExpected);
        const CallFacts facts = withDetails(fetched->facts, fetched->details->facts);
        QCOMPARE(facts.transcript, row[u"transcript"_s].toString());
        QCOMPARE(facts.summary, row[u"summary"_s].toString());
        QCOMPARE(facts.segments.size(), row[u"segments"_s].toArray().size());
        QCOMPARE(callboard::keyOf(*facts.status), row[u"status"_s].toString());
        QCOMPARE(QJsonArray::fromStringList(facts.topics), row[u"topics"_s].toArray());
        QCOMPARE(QJsonArray::fromStringList(facts.sentiments), row[u"sentiments"_s].toArray());
    }
}

QTEST_GUILESS_MAIN(SandboxTwilioTest)
#include "tst_sandboxtwilio.moc"
