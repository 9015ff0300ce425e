// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/sandboxprobe.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace callboard;

namespace {

const QByteArray version = "Quo-Api-Version: 2026-03-30\r\n";

/// The API over the wire, with the right key.
class Quo {
public:
    explicit Quo(int calls = 600)
        : m_host(usualOptions(calls))
        , m_probe(m_host)
        , m_key(m_host.sandbox().credentials(Provider::Quo).value(u"secret"_s).toLatin1())
    {
    }
    QByteArray key() const { return m_key; }
    Answer ask(const QByteArray &path, const QByteArray &headers)
    {
        return m_probe.send("GET", "/quo" + path, headers);
    }
    Answer dated(const QByteArray &path) { return ask(path, version + "Authorization: " + m_key + "\r\n"); }
    Answer older(const QByteArray &path) { return ask("/v1" + path, "Authorization: " + m_key + "\r\n"); }
    QList<QJsonObject> truth() { return m_probe.lines("/__truth?api=quo"); }
    /// The first call with that status, or with something in that field.
    QJsonObject truthWith(const QString &field, const QString &value = {})
    {
        const QList<QJsonObject> all = truth();
        for (const QJsonObject &line : all) {
            const QJsonValue found = line[field];
            const bool isEmpty = found.isNull() || (found.isArray() && found.toArray().isEmpty());
            if (value.isNull() ? !isEmpty : found.toString() == value)
                return line;
        }
        return {};
    }
    bool speak(const QString &dialect, const QString &value)
    {
        return m_probe.control({{u"dialect"_s, QJsonObject{{dialect, value}}}}).status == 200;
    }
    SandboxProbe &probe() { return m_probe; }

private:
    SandboxHost m_host;
    SandboxProbe m_probe;
    QByteArray m_key;
};

QByteArray idOf(const QJsonObject &truth)
{
    return truth[u"provider_call_id"_s].toString().toLatin1();
}

QByteArray pathOf(const QJsonValue &link)
{
    return QUrl(link.toString()).toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
}

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

} // namespace

/// Quo's API over the wire, against its fact sheet.
class SandboxQuoTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theVersionIsCheckedBeforeTheKey();
    void keysAreBare();
    void pagesAreTheTruthNewestFirst();
    void windowsIncludeBothEnds();
    void cursorsExpire();
    void refusesBadQueries_data();
    void refusesBadQueries();
    void sectionsComeWhenAskedFor();
    void partiesAreNotNamedByRole();
    void completedDoesNotMeanAnswered();
    void recordingsComeInPartsWithTheirOwnTimes();
    void linksExpire();
    void plansWithoutInsights();
    void theDatedSurfaceMayLackCalls();
    void theOlderSurfaceListsOnePairAtATime();
    void theOlderSurfaceWantsAUserOfTheLine();
    void conversationsLeadToEveryCall();
    void theOlderSurfaceTellsByParts();
    void errorsOfTheOlderSurfaceHaveTwoForms();
    void directories();
    void tenRequestsASecond();
};

void SandboxQuoTest::theVersionIsCheckedBeforeTheKey()
{
    Quo quo(50);
    QCOMPARE(quo.ask("/calls", "Authorization: wrong\r\n").status, 400);
    QCOMPARE(quo.ask("/calls", "Authorization: wrong\r\nQuo-Api-Version: 2020-01-01\r\n").status, 400);
    const Answer refused = quo.ask("/calls", version + "Authorization: wrong\r\n");
    QCOMPARE(refused.status, 401);
    QVERIFY(refused.object().contains(u"title"_s) && refused.object().contains(u"message"_s));
    QCOMPARE(quo.ask("/v1/users?maxResults=1", "Authorization: wrong\r\n").object()[u"code"_s].toString(),
             u"0101401"_s);
}

void SandboxQuoTest::keysAreBare()
{
    Quo quo(50);
    QCOMPARE(quo.dated("/calls").status, 200);
    QCOMPARE(quo.ask("/calls", version + "Authorization: Bearer " + quo.key() + "\r\n").status, 401);
    QCOMPARE(quo.ask("/v1/users?maxResults=1", "Authorization: Bearer " + quo.key() + "\r\n").status, 401);
}

void SandboxQuoTest::pagesAreTheTruthNewestFirst()
{
    Quo quo;
    QStringList listed;
    QString last = u"9"_s;
    QByteArray after;
    for (;;) {
        const QJsonObject page = quo.dated("/calls?limit=50" + after).object();
        const QJsonArray calls = page[u"data"_s].toArray();
        for (const QJsonValue &call : calls) {
            QVERIFY(call[u"createdAt"_s].toString() <= last);
            last = call[u"createdAt"_s].toString();
            listed << call[u"id"_s].toString();
        }
        if (page[u"nextCursor"_s].isNull())
            break;
        after = "&after=" + encoded(page[u"nextCursor"_s].toString());
    }
    QStringList known;
    const QList<QJsonObject> truth = quo.truth();
    for (const QJsonObject &line : truth)
        known << line[u"provider_call_id"_s].toString();
    listed.sort();
    known.sort();
    QVERIFY(known.size() > 60);
    QCOMPARE(listed, known);
    QCOMPARE(quo.dated("/calls").data().size(), 10);
}

void SandboxQuoTest::windowsIncludeBothEnds()
{
    Quo quo;
    const QJsonValue call = quo.dated("/calls?limit=50").data()[7];
    const QByteArray start = encoded(call[u"createdAt"_s].toString());
    const QJsonArray exactly =
        quo.dated("/calls?createdAt%5Bgte%5D=" + start + "&createdAt%5Blte%5D=" + start).data();
    QCOMPARE(exactly.size(), 1);
    QCOMPARE(exactly[0][u"id"_s], call[u"id"_s]);
}

void SandboxQuoTest::cursorsExpire()
{
    Quo quo;
    const QByteArray cursor = encoded(quo.dated("/calls").object()[u"nextCursor"_s].toString());
    quo.probe().control({{u"add"_s, 30}}); // new calls do not shift the rest
    const QJsonArray second = quo.dated("/calls?after=" + cursor).data();
    QCOMPARE(second.size(), 10);
    QCOMPARE(quo.dated("/calls?after=" + cursor).data(), second);
    quo.probe().control({{u"advance"_s, 601}});
    QCOMPARE(quo.dated("/calls?after=" + cursor).status, 400);
}

void SandboxQuoTest::refusesBadQueries_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("an operator it does not have") << "createdAt%5Blt%5D=2026-01-01T00:00:00Z"_ba;
    QTest::newRow("a page too large") << "limit=51"_ba;
    QTest::newRow("no page") << "limit=0"_ba;
    QTest::newRow("a cursor of nobody") << "after=abc"_ba;
    QTest::newRow("the other surface's words") << "maxResults=10"_ba;
}

void SandboxQuoTest::refusesBadQueries()
{
    QFETCH(QByteArray, query);
    Quo quo(50);
    const Answer answer = quo.dated("/calls?" + query);
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.object().contains(u"message"_s));
}

void SandboxQuoTest::sectionsComeWhenAskedFor()
{
    Quo quo;
    const QByteArray summarised = idOf(quo.truthWith(u"summary"_s));
    QVERIFY(!quo.dated("/calls/" + summarised).object()[u"data"_s].toObject().contains(u"summary"_s));
    const QJsonValue call =
        quo.dated("/calls/" + summarised + "?include=summary,voicemail").object()[u"data"_s];
    QCOMPARE(call[u"summary"_s][u"status"_s].toString(), u"completed"_s);
    QVERIFY(!call.toObject().contains(u"voicemail"_s));
    const QByteArray message = idOf(quo.truthWith(u"status"_s, u"voicemail"_s));
    const QJsonValue left =
        quo.dated("/calls/" + message + "?include=summary%2Cvoicemail").object()[u"data"_s];
    QVERIFY(left[u"voicemail"_s][u"id"_s].toString().startsWith(u"VM"));
    QCOMPARE(left[u"summary"_s][u"status"_s].toString(), u"absent"_s);
}

void SandboxQuoTest::partiesAreNotNamedByRole()
{
    Quo quo;
    bool lineFirst = false;
    bool lineLast = false;
    int unnamedLines = 0;
    const QJsonArray calls = quo.dated("/calls?limit=50").data();
    for (const QJsonValue &call : calls) {
        const QJsonArray parties = call[u"participants"_s].toArray();
        QCOMPARE(parties.size(), 2);
        QVERIFY(!call.toObject().contains(u"from"_s));
        const bool first = parties[0][u"phoneNumber"_s].toString() == u"+33261911020";
        lineFirst = lineFirst || first;
        lineLast = lineLast || !first;
        if (call[u"phoneNumberId"_s].isNull()) {
            ++unnamedLines;
            QVERIFY(!call[u"actorId"_s].isNull());
        }
    }
    QVERIFY(lineFirst && lineLast);
}

void SandboxQuoTest::completedDoesNotMeanAnswered()
{
    Quo quo;
    QSet<QString> outcomes;
    const QList<QJsonObject> truth = quo.truth();
    for (const QJsonObject &line : truth) {
        if (line[u"provider_status"_s].toString() == u"completed")
            outcomes << line[u"status"_s].toString();
    }
    QVERIFY(outcomes.contains(u"completed"_s) && outcomes.contains(u"missed"_s));
}

void SandboxQuoTest::recordingsComeInPartsWithTheirOwnTimes()
{
    Quo quo(3000);
    const QList<QJsonObject> all = quo.truth();
    const auto inParts = std::find_if(all.begin(), all.end(), [](const QJsonObject &line) {
        return line[u"recordings"_s].toArray().size() == 2;
    });
    QVERIFY(inParts != all.end());
    const QJsonArray recordings = quo.dated("/calls/" + idOf(*inParts) + "/recordings").data();
    const QJsonArray transcripts = quo.dated("/calls/" + idOf(*inParts) + "/transcripts").data();
    QCOMPARE(recordings.size(), 2);
    QCOMPARE(transcripts.size(), 2);
    QVERIFY(recordings[0][u"startTime"_s].toString() < recordings[1][u"startTime"_s].toString());
    QCOMPARE(transcripts[1][u"dialogue"_s][0][u"start"_s].toDouble(-1), 0.0);
    const QJsonArray segments = (*inParts)[u"segments"_s].toArray();
    const int inFirst = int(transcripts[0][u"dialogue"_s].toArray().size());
    QVERIFY(segments[inFirst][u"start"_s].toDouble() > 0);
    const QJsonValue merged = quo.older("/call-transcripts/" + idOf(*inParts)).object()[u"data"_s];
    QCOMPARE(merged[u"dialogue"_s][inFirst][u"start"_s], segments[inFirst][u"start"_s]);
}

void SandboxQuoTest::linksExpire()
{
    Quo quo;
    const QByteArray id = idOf(quo.truthWith(u"summary"_s));
    const QByteArray link = pathOf(quo.dated("/calls/" + id + "/recordings").data()[0][u"url"_s]);
    QCOMPARE(quo.probe().send("GET", link).status, 200);
    QCOMPARE(quo.probe().send("GET", link, "Authorization: " + quo.key() + "\r\n").status, 400);
    QCOMPARE(quo.probe().send("GET", link + "0").status, 403);
    quo.probe().control({{u"advance"_s, 3601}});
    QCOMPARE(quo.probe().send("GET", link).status, 403);
}

void SandboxQuoTest::plansWithoutInsights()
{
    Quo quo;
    const QByteArray id = idOf(quo.truthWith(u"summary"_s));
    QVERIFY(quo.speak(u"quo_plan"_s, u"starter"_s));
    const QJsonValue call = quo.dated("/calls/" + id + "?include=summary").object()[u"data"_s];
    QCOMPARE(call[u"summary"_s][u"status"_s].toString(), u"absent"_s);
    QCOMPARE(quo.dated("/calls/" + id + "/transcripts").status, 403);
    QCOMPARE(quo.older("/call-summaries/" + id).status, 403);
    QVERIFY(quo.truthWith(u"summary"_s).isEmpty());
}

void SandboxQuoTest::theDatedSurfaceMayLackCalls()
{
    Quo quo;
    QVERIFY(quo.speak(u"quo_calls"_s, u"v1"_s));
    QCOMPARE(quo.dated("/calls").status, 404);
    QCOMPARE(quo.ask("/calls", "Authorization: " + quo.key() + "\r\n").status, 400);
    QCOMPARE(quo.older("/users?maxResults=5").status, 200);
    QVERIFY(quo.truthWith(u"remote_number"_s, u"withheld"_s).isEmpty());
}

void SandboxQuoTest::theOlderSurfaceListsOnePairAtATime()
{
    Quo quo;
    const QJsonValue line = quo.older("/phone-numbers").data()[0];
    const QByteArray base = "/calls?phoneNumberId=" + line[u"id"_s].toString().toLatin1()
        + "&userId=" + line[u"users"_s][0][u"id"_s].toString().toLatin1() + "&maxResults=100";
    const QByteArray known =
        encoded(quo.truthWith(u"status"_s, u"completed"_s)[u"remote_number"_s].toString());
    const QJsonArray calls = quo.older(base + "&participants=" + known).data();
    QVERIFY(!calls.isEmpty());
    QVERIFY(calls[0][u"participants"_s][0].isString());
    QVERIFY(calls[0].toObject().contains(u"userId"_s) && !calls[0].toObject().contains(u"actorId"_s));
    const Answer two = quo.older(base + "&participants=" + known + "&participants=%2B12025550142");
    QCOMPARE(two.status, 400);
    QCOMPARE(two.object()[u"code"_s].toString(), u"0101400"_s);
    QCOMPARE(quo.older(base).status, 400);
    QCOMPARE(quo.older(base + "&participants=anonymous").status, 400);
    QCOMPARE(quo.older("/calls?maxResults=100&participants=" + known).status, 400);
}

void SandboxQuoTest::theOlderSurfaceWantsAUserOfTheLine()
{
    Quo quo;
    const QByteArray line = quo.older("/phone-numbers").data()[0][u"id"_s].toString().toLatin1();
    const Answer refused =
        quo.older("/calls?maxResults=10&participants=%2B12025550142&phoneNumberId=" + line);
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.object()[u"code"_s].toString(), u"0101403"_s);
}

void SandboxQuoTest::conversationsLeadToEveryCall()
{
    Quo quo(300);
    const QJsonValue line = quo.older("/phone-numbers").data()[0];
    const QByteArray base = "/calls?phoneNumberId=" + line[u"id"_s].toString().toLatin1()
        + "&userId=" + line[u"users"_s][0][u"id"_s].toString().toLatin1() + "&maxResults=100&participants=";
    QStringList listed;
    QByteArray token;
    for (;;) {
        const QJsonObject page = quo.older("/conversations?maxResults=20" + token).object();
        const QJsonArray conversations = page[u"data"_s].toArray();
        for (const QJsonValue &conversation : conversations) {
            const QString participant = conversation[u"participants"_s][0].toString();
            if (!participant.startsWith(u'+'))
                continue;
            const QJsonArray calls = quo.older(base + encoded(participant)).data();
            for (const QJsonValue &call : calls)
                listed << call[u"id"_s].toString();
        }
        if (page[u"nextPageToken"_s].isNull())
            break;
        token = "&pageToken=" + encoded(page[u"nextPageToken"_s].toString());
    }
    QVERIFY(quo.speak(u"quo_calls"_s, u"v1"_s));
    QStringList known;
    const QList<QJsonObject> truth = quo.truth();
    for (const QJsonObject &line : truth)
        known << line[u"provider_call_id"_s].toString();
    listed.sort();
    known.sort();
    QCOMPARE(listed, known);
    const QByteArray later = encoded(u"2026-11-21T09:30:00Z"_s);
    QVERIFY(quo.older("/conversations?maxResults=20&updatedAfter=" + later).data().isEmpty());
}

void SandboxQuoTest::theOlderSurfaceTellsByParts()
{
    Quo quo;
    const QJsonObject truth = quo.truthWith(u"summary"_s);
    QCOMPARE(quo.older("/calls/" + idOf(truth)).object()[u"data"_s][u"id"_s].toString().toLatin1(),
             idOf(truth));
    QCOMPARE(quo.older("/call-summaries/" + idOf(truth)).object()[u"data"_s][u"status"_s].toString(),
             u"completed"_s);
    QVERIFY(!quo.older("/call-recordings/" + idOf(truth)).data().isEmpty());
    QCOMPARE(quo.older("/call-voicemails/" + idOf(truth)).status, 404);
    const QByteArray message = idOf(quo.truthWith(u"status"_s, u"voicemail"_s));
    QVERIFY(quo.older("/call-voicemails/" + message).object()[u"data"_s][u"id"_s].isString());
    QCOMPARE(quo.older("/call-transcripts/" + message).status, 404);
}

void SandboxQuoTest::errorsOfTheOlderSurfaceHaveTwoForms()
{
    Quo quo(50);
    QVERIFY(quo.older("/calls?maxResults=10").object()[u"message"_s].isString());
    QVERIFY(quo.older("/calls/AC1").object()[u"error"_s][u"message"_s].isString());
    QVERIFY(quo.dated("/calls/AC1").object()[u"title"_s].isString());
}

void SandboxQuoTest::directories()
{
    Quo quo;
    QCOMPARE(quo.older("/users?maxResults=50").data().size(), 12);
    QCOMPARE(quo.older("/users?maxResults=51").status, 400);
    const QJsonObject first = quo.older("/contacts?maxResults=10").object();
    QCOMPARE(first[u"data"_s].toArray().size(), 10);
    const QByteArray token = encoded(first[u"nextPageToken"_s].toString());
    const QJsonArray second = quo.older("/contacts?maxResults=10&pageToken=" + token).data();
    QVERIFY(!second.isEmpty() && second[0] != first[u"data"_s][0]);
    QCOMPARE(quo.older("/phone-numbers").data()[0][u"number"_s].toString(), u"+33261911020"_s);
}

void SandboxQuoTest::tenRequestsASecond()
{
    Quo quo(50);
    quo.probe().control(
        {{u"rate_limit"_s, 4}}); // a minute, so that the test does not depend on its own speed
    for (int i = 0; i < 4; ++i)
        QCOMPARE(quo.dated("/calls").status, 200);
    const Answer refused = quo.dated("/calls");
    QCOMPARE(refused.status, 429);
    QVERIFY(!refused.headers.contains("retry-after"));
}

QTEST_GUILESS_MAIN(SandboxQuoTest)
#include "tst_sandboxquo.moc"
