// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/ringcentral/ringcentralprobe.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace callboard;

namespace {

const QByteArray companyLog = "/restapi/v1.0/account/~/call-log";
const QByteArray ownLog = "/restapi/v1.0/account/~/extension/~/call-log";
const QByteArray extractSync = "/restapi/v1.0/account/~/call-log-extract-sync?view=Detailed&";
const QByteArray ownSync = "/restapi/v1.0/account/~/extension/~/call-log-sync?view=Simple&";
const QByteArray companySync = "/restapi/v1.0/account/~/call-log-sync?view=Simple&";
const QByteArray everything = "?dateFrom=2000-01-01T00:00:00Z&type=Voice";

QList<QJsonObject> recordsOf(const Answer &answer)
{
    QList<QJsonObject> records;
    const QJsonArray list = answer.object().value(u"records"_s).toArray();
    for (const QJsonValue &record : list)
        records << record.toObject();
    return records;
}

QSet<QString> idsOf(const QList<QJsonObject> &records, const QString &key = u"id"_s)
{
    QSet<QString> ids;
    for (const QJsonObject &record : records)
        ids << record.value(key).toString();
    return ids;
}

QSet<QString> voiceIdsOf(const Answer &answer)
{
    QSet<QString> ids;
    for (const QJsonObject &record : recordsOf(answer))
        if (record.value(u"type"_s) == u"Voice"_s)
            ids << record.value(u"id"_s).toString();
    return ids;
}

QString syncToken(const Answer &answer)
{
    return answer.object().value(u"syncInfo"_s).toObject().value(u"syncToken"_s).toString();
}

bool hasMore(const Answer &answer)
{
    return answer.object().value(u"syncInfo"_s).toObject().value(u"newerRecordsExist"_s).toBool();
}

QString errorCode(const Answer &answer)
{
    return answer.object().value(u"errorCode"_s).toString();
}

QJsonObject withField(const QList<QJsonObject> &records, const QString &key)
{
    for (const QJsonObject &record : records)
        if (record.contains(key))
            return record;
    return {};
}

/// A sandbox whose calls are all over, and somebody who is signed in.
struct Stage {
    SandboxHost host;
    RingCentralProbe probe;
    explicit Stage(int calls = 2000)
        : host(usualOptions(calls))
        , probe(host)
    {
        probe.advance(7200);
        if (!probe.signIn())
            qFatal("cannot sign in");
    }
    void set(const char *dialect, const char *value)
    {
        probe.control(
            {{u"dialect"_s, QJsonObject{{QString::fromLatin1(dialect), QString::fromLatin1(value)}}}});
    }
    Answer next(const QByteArray &endpoint, const QString &token)
    {
        return probe.get(endpoint + "syncType=ISync&showDeleted=true&syncToken=" + token.toLatin1());
    }
};

} // namespace

/// RingCentral's call log, changes, insights and recordings in the sandbox, against the fact sheet.
class SandboxRingCentralTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void strangersAreRefused();
    void theUsualWindowIsADay();
    void pagesHaveLimits_data();
    void pagesHaveLimits();
    void badQueriesAreNamed_data();
    void badQueriesAreNamed();
    void allPagesAreTheTruth();
    void repeatedKeysWiden();
    void faxesAreThereUnlessAskedOtherwise();
    void hiddenCallersHaveNoNumber();
    void recordingsHangOnCallsOrLegs();
    void callsAppearWhenTheyAreOver();
    void oneCall();
    void theExtractBeginsAnHourAgo();
    void changesArriveOnce();
    void manyChangesComeInParts();
    void tooManyChangesLoseTheToken();
    void lostTokens();
    void fullSyncsHaveLimits();
    void withoutTheRightTheCompanyIsClosed();
    void insights();
    void voicemailsLieInTheMessageStore();
    void mediaNeedsAToken();
    void readOnly();
};

void SandboxRingCentralTest::strangersAreRefused()
{
    const SandboxHost host(usualOptions(100));
    SandboxProbe probe(host);
    const Answer answer = probe.send("GET", "/ringcentral" + companyLog);
    QCOMPARE(answer.status, 401);
    QCOMPARE(errorCode(answer), u"TokenInvalid"_s);
}

void SandboxRingCentralTest::theUsualWindowIsADay()
{
    Stage stage;
    const auto day = recordsOf(stage.probe.get(companyLog + "?perPage=1000&type=Voice"));
    const auto all = recordsOf(stage.probe.get(companyLog + everything + "&perPage=1000"));
    QVERIFY(day.size() < all.size());
    QVERIFY(all.size() > 50);
    const QString yesterday = u"2026-11-20T11:30:00.000Z"_s;
    for (const QJsonObject &record : day)
        QVERIFY(record.value(u"startTime"_s).toString() >= yesterday);
}

void SandboxRingCentralTest::pagesHaveLimits_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("perPage");
    QTest::newRow("nothing said") << ""_ba << 100;
    QTest::newRow("some") << "&perPage=7"_ba << 7;
    QTest::newRow("too many") << "&perPage=5000"_ba << 1000;
    QTest::newRow("as many as possible") << "&perPage=max"_ba << 1000;
    QTest::newRow("detailed") << "&perPage=1000&view=Detailed"_ba << 250;
}

void SandboxRingCentralTest::pagesHaveLimits()
{
    QFETCH(QByteArray, query);
    QFETCH(int, perPage);
    Stage stage(5000);
    const Answer answer = stage.probe.get(companyLog + everything + query);
    QCOMPARE(answer.object().value(u"paging"_s).toObject().value(u"perPage"_s).toInt(), perPage);
    const qsizetype known = stage.probe.truth().size();
    QCOMPARE(recordsOf(answer).size(), std::min<qsizetype>(perPage, known));
}

void SandboxRingCentralTest::badQueriesAreNamed_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("parameter");
    QTest::newRow("page size") << "?perPage=0"_ba << u"perPage"_s;
    QTest::newRow("page size in words") << "?perPage=many"_ba << u"perPage"_s;
    QTest::newRow("page") << "?page=0"_ba << u"page"_s;
    QTest::newRow("time") << "?dateFrom=yesterday"_ba << u"dateFrom"_s;
}

void SandboxRingCentralTest::badQueriesAreNamed()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, parameter);
    Stage stage(100);
    const Answer answer = stage.probe.get(companyLog + query);
    QCOMPARE(answer.status, 400);
    QCOMPARE(errorCode(answer), u"CMN-101"_s);
    QCOMPARE(
        answer.object().value(u"errors"_s).toArray().at(0).toObject().value(u"parameterName"_s).toString(),
        parameter);
}

void SandboxRingCentralTest::allPagesAreTheTruth()
{
    Stage stage;
    QList<QJsonObject> records;
    QByteArray target = companyLog + everything + "&perPage=20&view=Detailed";
    while (!target.isEmpty() && records.size() < 5000) {
        const Answer answer = stage.probe.get(target);
        records += recordsOf(answer);
        const QJsonObject next =
            answer.object().value(u"navigation"_s).toObject().value(u"nextPage"_s).toObject();
        const QByteArray uri = next.value(u"uri"_s).toString().toLatin1();
        QVERIFY(uri.isEmpty() || uri.startsWith("http://127.0.0.1"));
        target = uri.isEmpty() ? QByteArray() : uri.mid(uri.indexOf("/ringcentral") + 12);
    }
    QCOMPARE(idsOf(records), idsOf(stage.probe.truth(), u"provider_call_id"_s));
    QCOMPARE(records.size(), idsOf(records).size());
}

void SandboxRingCentralTest::repeatedKeysWiden()
{
    Stage stage;
    const auto count = [&](const QByteArray &query) {
        return recordsOf(stage.probe.get(companyLog + everything + "&perPage=1000" + query)).size();
    };
    const qsizetype in = count("&direction=Inbound");
    const qsizetype out = count("&direction=Outbound");
    QVERIFY(in > 0 && out > 0);
    QCOMPARE(count("&direction=Inbound&direction=Outbound"), in + out);
    QCOMPARE(count({}), in + out);
}

void SandboxRingCentralTest::faxesAreThereUnlessAskedOtherwise()
{
    Stage stage;
    const QByteArray all = companyLog + "?dateFrom=2000-01-01T00:00:00Z&perPage=1000";
    const auto faxes = recordsOf(stage.probe.get(all + "&type=Fax"));
    QVERIFY(!faxes.isEmpty());
    for (const QJsonObject &fax : faxes)
        QCOMPARE(fax.value(u"type"_s).toString(), u"Fax"_s);
    const auto voice = recordsOf(stage.probe.get(all + "&type=Voice"));
    QCOMPARE(recordsOf(stage.probe.get(all)).size(), faxes.size() + voice.size());
}

void SandboxRingCentralTest::hiddenCallersHaveNoNumber()
{
    Stage stage(3000);
    QSet<QString> hidden;
    for (const QJsonObject &call : stage.probe.truth())
        if (call.value(u"from_number"_s) == u"withheld"_s)
            hidden << call.value(u"provider_call_id"_s).toString();
    QVERIFY(!hidden.isEmpty());
    const auto records = recordsOf(stage.probe.get(companyLog + everything + "&perPage=1000"));
    for (const QJsonObject &record : records)
        QCOMPARE(record.value(u"from"_s).toObject().contains(u"phoneNumber"_s),
                 !hidden.contains(record.value(u"id"_s).toString()));
}

void SandboxRingCentralTest::recordingsHangOnCallsOrLegs()
{
    Stage stage(5000);
    const auto records = recordsOf(stage.probe.get(companyLog + everything + "&perPage=250&view=Detailed"));
    QVERIFY(!withField(records, u"recording"_s).isEmpty());
    QVERIFY(!withField(records, u"shortRecording"_s).isEmpty());
    QVERIFY(!withField(records, u"message"_s).isEmpty());
    const bool onLeg = std::any_of(records.begin(), records.end(), [](const QJsonObject &record) {
        const QJsonObject second = record.value(u"legs"_s).toArray().at(1).toObject();
        return !record.contains(u"recording"_s) && second.contains(u"recording"_s);
    });
    QVERIFY(onLeg);
}

/// A call is ringing while the world begins, for another 29 seconds.
void SandboxRingCentralTest::callsAppearWhenTheyAreOver()
{
    const SandboxHost host(usualOptions(600));
    RingCentralProbe probe(host);
    QVERIFY(probe.signIn());
    const auto listed = [&] {
        return voiceIdsOf(probe.get(companyLog + everything + "&perPage=1000"));
    };
    const auto before = listed();
    QCOMPARE(idsOf(probe.truth(), u"provider_call_id"_s), before);
    probe.advance(40); // it is over, and not yet in the log
    QCOMPARE(listed(), before);
    probe.advance(10);
    QCOMPARE(listed().size(), before.size() + 1);
    QCOMPARE(idsOf(probe.truth(), u"provider_call_id"_s), listed());
}

void SandboxRingCentralTest::oneCall()
{
    Stage stage(200);
    const QByteArray id = stage.probe.truth().constFirst().value(u"provider_call_id"_s).toString().toLatin1();
    const Answer answer = stage.probe.get(companyLog + '/' + id + "?view=Detailed");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object().value(u"id"_s).toString().toLatin1(), id);
    QVERIFY(!answer.object().value(u"legs"_s).toArray().isEmpty());
    const Answer unknown = stage.probe.get(companyLog + "/nobody");
    QCOMPARE(unknown.status, 404);
    QCOMPARE(errorCode(unknown), u"CMN-102"_s);
}

void SandboxRingCentralTest::theExtractBeginsAnHourAgo()
{
    Stage stage;
    QVERIFY(recordsOf(stage.probe.get(extractSync + "syncType=FSync")).isEmpty()); // two quiet hours
    const Answer longer = stage.probe.get(extractSync + "syncType=FSync&dateFrom=2026-11-20T00:00:00Z");
    QVERIFY(!recordsOf(longer).isEmpty());
    QVERIFY(!hasMore(longer));
}

void SandboxRingCentralTest::changesArriveOnce()
{
    Stage stage(200);
    const QString first = syncToken(stage.probe.get(extractSync + "syncType=FSync"));
    const auto known = stage.probe.truth();
    stage.probe.control({{u"add"_s, 20}});
    const QString edited = known.first().value(u"provider_call_id"_s).toString();
    const QString removed = known.last().value(u"provider_call_id"_s).toString();
    const QJsonObject fields{{u"from_number"_s, u"+33612345678"_s}};
    stage.probe.control({{u"edit"_s, QJsonObject{{u"id"_s, edited}, {u"fields"_s, fields}}}});
    stage.probe.control({{u"delete"_s, removed}});
    const Answer changes = stage.next(extractSync, first);
    const QSet<QString> ids = voiceIdsOf(changes);
    QVERIFY(ids.contains(edited));
    QVERIFY(ids.contains(removed));
    QCOMPARE(ids.size(), stage.probe.truth().size() - known.size() + 3); // one known call less, three changes
    for (const QJsonObject &record : recordsOf(changes))
        QCOMPARE(record.value(u"deleted"_s).toBool(), record.value(u"id"_s).toString() == removed);
    QVERIFY(recordsOf(stage.next(extractSync, syncToken(changes))).isEmpty());
    QCOMPARE(voiceIdsOf(stage.next(extractSync, first)), ids); // a token can be used again
}

void SandboxRingCentralTest::manyChangesComeInParts()
{
    Stage stage(100);
    QString token = syncToken(stage.probe.get(extractSync + "syncType=FSync"));
    const auto before = idsOf(stage.probe.truth(), u"provider_call_id"_s);
    stage.probe.control({{u"add"_s, 6000}});
    QSet<QString> ids;
    int parts = 0;
    for (bool more = true; more && parts < 20; ++parts) {
        const Answer answer = stage.next(extractSync, token);
        const QSet<QString> part = voiceIdsOf(answer);
        QVERIFY(part.size() <= 250);
        QVERIFY(!ids.intersects(part));
        ids += part;
        token = syncToken(answer);
        more = hasMore(answer);
    }
    QVERIFY(parts > 1);
    QCOMPARE(ids, idsOf(stage.probe.truth(), u"provider_call_id"_s) - before);
}

void SandboxRingCentralTest::tooManyChangesLoseTheToken()
{
    Stage stage(100);
    const QString token = syncToken(stage.probe.get(companySync + "syncType=FSync&recordCount=10"));
    QCOMPARE(stage.next(companySync, token).status, 200);
    stage.probe.control({{u"add"_s, 6000}});
    const Answer answer = stage.next(companySync, token);
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.body.contains("max sync record number limit is exceeded"));
}

void SandboxRingCentralTest::lostTokens()
{
    Stage stage(100);
    const QString extract = syncToken(stage.probe.get(extractSync + "syncType=FSync"));
    QCOMPARE(errorCode(stage.next(extractSync, u"made-up"_s)), u"CLG-102"_s);
    QCOMPARE(errorCode(stage.next(extractSync, extract.chopped(3) + u"AAA"_s)), u"CLG-102"_s);
    QCOMPARE(errorCode(stage.next(companySync, extract)), u"CLG-103"_s);
    QCOMPARE(stage.next(extractSync, extract).status, 200);
    stage.set("log", "new");
    QCOMPARE(errorCode(stage.next(extractSync, extract)), u"CLG-104"_s);
    const QString later = syncToken(stage.probe.get(extractSync + "syncType=FSync"));
    stage.probe.advance(8 * 24 * 3600);
    QVERIFY(stage.probe.signIn());
    QCOMPARE(errorCode(stage.next(extractSync, later)), u"CLG-101"_s);
}

void SandboxRingCentralTest::fullSyncsHaveLimits()
{
    Stage stage(2000);
    QCOMPARE(stage.probe.get(companySync + "syncType=FSync").status, 400); // recordCount is needed here
    QCOMPARE(stage.probe.get(companySync + "syncType=FSync&recordCount=251").status, 400);
    QCOMPARE(
        stage.probe.get(companySync + "syncType=FSync&recordCount=9&dateFrom=2026-01-01T00:00:00Z").status,
        400);
    QCOMPARE(stage.probe.get(extractSync + "syncType=FSync&recordCount=1001").status, 400);
    QCOMPARE(voiceIdsOf(stage.probe.get(companySync + "syncType=FSync&recordCount=9")).size(), 9);
    const Answer extract =
        stage.probe.get(extractSync + "syncType=FSync&recordCount=5&dateFrom=2026-11-01T00:00:00Z");
    QCOMPARE(voiceIdsOf(extract).size(), 5);
    QVERIFY(hasMore(extract));
}

void SandboxRingCentralTest::withoutTheRightTheCompanyIsClosed()
{
    Stage stage(1500);
    stage.set("company_log", "denied");
    const Answer refused = stage.probe.get(companyLog);
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.object().value(u"permissionName"_s).toString(), u"FullCompanyCallLog"_s);
    QCOMPARE(stage.probe.get(extractSync + "syncType=FSync").status, 403);
    const auto own = recordsOf(stage.probe.get(ownLog + everything + "&perPage=1000"));
    QVERIFY(!own.isEmpty());
    const QJsonValue user = stage.probe.get("/restapi/v1.0/account/~/extension/~").object().value(u"id"_s);
    for (const QJsonObject &record : own)
        QCOMPARE(record.value(u"extension"_s).toObject().value(u"id"_s), user);
    QCOMPARE(stage.probe.get(ownSync + "syncType=FSync&recordCount=5").status, 200);
}

void SandboxRingCentralTest::insights()
{
    Stage stage(1500);
    const QByteArray ringSense = "/ai/ringsense/v1/public/accounts/~/domains/pbx/";
    QJsonObject heard;
    QJsonObject unheard;
    for (const QJsonObject &call : stage.probe.truth())
        (call.value(u"transcript"_s).isNull() ? unheard : heard) = call;
    const QByteArray session = heard.value(u"provider_call_sid"_s).toString().toLatin1();
    const Answer answer = stage.probe.get(ringSense + "sessions/" + session + "/insights");
    QCOMPARE(answer.status, 200);
    const QJsonObject record = answer.object().value(u"records"_s).toArray().at(0).toObject();
    QCOMPARE(record.value(u"insights"_s).toObject().value(u"Transcript"_s).toArray().size(),
             heard.value(u"segments"_s).toArray().size());
    const QByteArray recording =
        heard.value(u"recordings"_s).toArray().at(0).toObject().value(u"id"_s).toString().toLatin1();
    QCOMPARE(stage.probe.get(ringSense + "records/" + recording + "/insights").object(), record);
    const QByteArray silent = unheard.value(u"provider_call_sid"_s).toString().toLatin1();
    QCOMPARE(stage.probe.get(ringSense + "sessions/" + silent + "/insights").status, 404);
    stage.set("insights", "denied");
    QCOMPARE(stage.probe.get(ringSense + "sessions/" + session + "/insights").status, 403);
}

void SandboxRingCentralTest::voicemailsLieInTheMessageStore()
{
    Stage stage(5000);
    QHash<QString, QString> texts;
    for (const QJsonObject &call : stage.probe.truth())
        if (call.value(u"status"_s) == u"voicemail"_s)
            texts.insert(call.value(u"provider_call_id"_s).toString(),
                         call.value(u"transcript"_s).toString());
    const auto records = recordsOf(stage.probe.get(companyLog + everything + "&perPage=1000"));
    const QJsonObject record = withField(records, u"message"_s);
    const auto below = [](const QString &uri) {
        return uri.mid(uri.indexOf(u"/ringcentral") + 12).toLatin1();
    };
    const Answer message =
        stage.probe.get(below(record.value(u"message"_s).toObject().value(u"uri"_s).toString()));
    QCOMPARE(message.status, 200);
    const QJsonArray attachments = message.object().value(u"attachments"_s).toArray();
    QCOMPARE(attachments.at(0).toObject().value(u"type"_s).toString(), u"AudioRecording"_s);
    const QString text = texts.value(record.value(u"id"_s).toString());
    QCOMPARE(attachments.size(), text.isEmpty() ? 1 : 2);
    const Answer audio = stage.probe.get(below(attachments.at(0).toObject().value(u"uri"_s).toString()));
    QVERIFY(audio.body.startsWith("OggS"));
    const Answer written = stage.probe.get(below(attachments.last().toObject().value(u"uri"_s).toString()));
    QVERIFY(text.isEmpty() || written.body == text.toUtf8());
    QCOMPARE(stage.probe.get("/restapi/v1.0/account/~/extension/~/message-store/5").status, 404);
}

void SandboxRingCentralTest::mediaNeedsAToken()
{
    Stage stage(1500);
    const auto records = recordsOf(stage.probe.get(companyLog + everything + "&perPage=1000"));
    const QJsonObject link = withField(records, u"recording"_s).value(u"recording"_s).toObject();
    const QByteArray uri = link.value(u"contentUri"_s).toString().toLatin1();
    const QByteArray path = uri.mid(uri.indexOf("/ringcentral") + 12);
    QVERIFY(path.startsWith("/media/"));
    const Answer audio = stage.probe.get(path);
    QCOMPARE(audio.status, 200);
    QVERIFY(audio.body.startsWith("OggS"));
    const Answer part = stage.probe.get(path, "Range: bytes=4-7\r\n");
    QCOMPARE(part.status, 206);
    QCOMPARE(part.body, audio.body.mid(4, 4));
    QCOMPARE(stage.probe.get(path, "Range: bytes=999999-\r\n").status, 416);
    SandboxProbe stranger(stage.host);
    QCOMPARE(stranger.send("GET", "/ringcentral" + path).status, 401);
    QCOMPARE(stranger.send("GET", "/ringcentral" + path + "?access_token=" + stage.probe.access()).status,
             200);
    QCOMPARE(
        stranger.send("GET", "/ringcentral" + companyLog + "?access_token=" + stage.probe.access()).status,
        401);
    const Answer metadata =
        stage.probe.get("/restapi/v1.0/account/~/recording/" + link.value(u"id"_s).toString().toLatin1());
    QCOMPARE(metadata.object().value(u"contentType"_s).toString(), u"audio/ogg"_s);
}

void SandboxRingCentralTest::readOnly()
{
    Stage stage(100);
    const Answer answer = stage.probe.probe().send("DELETE", "/ringcentral" + ownLog,
                                                   RingCentralProbe::bearer(stage.probe.access()));
    QCOMPARE(answer.status, 405);
    QCOMPARE(stage.probe.get("/restapi/v1.0/account/~/sms").status, 404);
}

QTEST_GUILESS_MAIN(SandboxRingCentralTest)
#include "tst_sandboxringcentral.moc"
