// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/phoneinc/parser.h"
#include "models/providers/phoneinc/requests.h"
#include "models/providers/phoneinc/voicemails.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace callboard;
using namespace callboard::phoneinc;

namespace {

const Reading reading{AccountId{7}, {}};

QByteArray recorded(const char *name)
{
    QFile file(QString::fromLatin1(TEST_DATA "/") + QString::fromLatin1(name) + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Record callWith(const QByteArray &fields)
{
    return parseCall(R"({"id":"c1","direction":"inbound",)" + fields + '}', reading).value_or(Record());
}

/// An unanswered call that began so many seconds after noon.
Record missedCall(const char *id, int second, const char *from = "+12025550142", const char *line = "m1")
{
    const QByteArray start = QByteArray::number(second / 60).rightJustified(2, '0') + ':'
        + QByteArray::number(second % 60).rightJustified(2, '0');
    return parseCall(QByteArray(R"({"direction":"inbound","state":"ended","id":")") + id + R"(","from":")"
                         + from + R"(","main_number_id":")" + line + R"(","started_at":"2026-01-01T12:)"
                         + start + R"(Z"})",
                     reading)
        .value();
}

} // namespace

class PhoneIncParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfACall();
    void outboundCallsNameWhoPlacedThem();
    void states_data();
    void states();
    void badItemsAreSetAside();
    void linksAreNotKept();
    void voicemails();
    void contacts();
    void voicemailsFindTheirCall_data();
    void voicemailsFindTheirCall();
    void aBetterCallTakesTheVoicemail();
    void listNames_data();
    void listNames();
    void errorWords_data();
    void errorWords();
    void noPrefixOfAPageIsAPage();
};

void PhoneIncParserTest::everyFieldOfACall()
{
    const auto record = parseCall(recorded("call"), reading);
    QVERIFY(record);
    QCOMPARE(record->ref.providerCallId, u"0193f4ba-0001-7c00-9e3d-000000000001"_s);
    CallFacts wanted;
    wanted.provider = u"phone-inc"_s;
    wanted.direction = Direction::Inbound;
    wanted.status = CallStatus::Completed;
    wanted.providerStatus = u"ended"_s;
    wanted.fromNumber = u"+12025550142"_s;
    wanted.toNumber = u"+12025550100"_s;
    wanted.startedAt = fromIso(u"2026-01-01T12:00:00Z");
    wanted.answeredAt = fromIso(u"2026-01-01T12:00:09Z");
    wanted.endedAt = fromIso(u"2026-01-01T12:01:11Z");
    wanted.ring = 9s;
    wanted.talk = 62s;
    wanted.duration = 62s;
    wanted.staffId = u"e20"_s;
    wanted.staffName = u"Alex Front"_s;
    wanted.references = {{u"main_number_id"_s, u"0193f4a9-0001-7c00-9e3d-000000000001"_s}};
    Leg alex;
    alex.id = u"e20"_s;
    alex.staffId = u"e20"_s;
    alex.staffName = u"Alex Front"_s;
    Leg robin;
    robin.id = u"e21"_s;
    robin.staffId = u"e21"_s;
    robin.staffName = u"Robin Desk"_s;
    wanted.legs = {alex, robin};
    wanted.recordings = {{record->ref.providerCallId, Recording::State::Available, {}}};
    wanted.transcript = u"Front desk. Is parking included?"_s;
    wanted.segments = {{u"Alex Front"_s, u"Front desk."_s, {}, {}},
                       {u"Caller"_s, u"Is parking included?"_s, {}, {}}};
    wanted.summary = u"Guest asked about parking."_s;
    QCOMPARE(record->facts, wanted);
}

void PhoneIncParserTest::outboundCallsNameWhoPlacedThem()
{
    const auto record = parseCall(recorded("call_outbound"), reading);
    QVERIFY(record);
    QCOMPARE(record->facts.staffId, u"e21"_s);
    QCOMPARE(record->facts.staffName, u"Robin Desk"_s);
    QCOMPARE(record->facts.status, std::optional(CallStatus::Active));
    QVERIFY(!record->facts.endedAt && !record->facts.duration);
    QVERIFY(record->facts.recordings.isEmpty());
    QVERIFY(record->facts.transcript.isNull());
}

void PhoneIncParserTest::states_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    const auto row = [](const char *state, CallStatus status) {
        QTest::newRow(state) << QByteArray(R"("state":")") + state + '"' << int(status);
    };
    row("initiated", CallStatus::Ringing);
    for (const char *const state :
         {"answered", "bridged", "transferring", "playing_audio", "recording", "quantum"})
        row(state, CallStatus::Active);
    row("ended", CallStatus::Missed);
    QTest::newRow("ended, taken") << R"("state":"ended","answered_at":"2026-01-01T12:00:09Z","duration":0)"_ba
                                  << int(CallStatus::Completed);
    QTest::newRow("future word, over")
        << R"("state":"done","answered_at":"2026-01-01T12:00:09Z","duration":5)"_ba
        << int(CallStatus::Completed);
}

void PhoneIncParserTest::states()
{
    QFETCH(QByteArray, fields);
    QFETCH(int, status);
    QCOMPARE(int(callWith(fields).facts.status.value()), status);
}

void PhoneIncParserTest::badItemsAreSetAside()
{
    const auto page = parseCallPage(recorded("list_mixed"), reading);
    QVERIFY(page);
    QCOMPARE(page->itemCount, 6);
    QStringList reasons;
    for (const SetAsideItem &item : page->setAside)
        reasons << item.reason;
    QCOMPARE(reasons,
             QStringList({u"direction: missing or unknown"_s, u"id: missing"_s, u"expected an object"_s,
                          u"duration: expected number, got text"_s}));
    QCOMPARE(page->records.size(), 2);
    QCOMPARE(page->records.at(1).facts.providerStatus, u"quantum"_s);
    for (const SetAsideItem &item : page->setAside)
        QVERIFY(!item.raw.contains("secret"));
}

void PhoneIncParserTest::linksAreNotKept()
{
    const QByteArray body = recorded("call");
    QVERIFY(body.contains("/rails/"));
    QVERIFY(!parseCall(body, reading)->raw.contains("/rails/"));
    const auto page = parseCallPage("{\"calls\":[" + body + "]}", reading);
    QVERIFY(page && !page->records.at(0).raw.contains("/rails/"));
    QVERIFY(page->records.at(0).raw.contains("\"future\""));
    QVERIFY(!parseVoicemails(recorded("voicemails"), reading)->at(0).raw.contains("/rails/"));
}

void PhoneIncParserTest::voicemails()
{
    const auto read = parseVoicemails(recorded("voicemails"), reading);
    QVERIFY(read);
    QCOMPARE(read->size(), 2);
    QCOMPARE(read->at(0).id, u"v1"_s);
    QCOMPARE(read->at(0).from, u"+12025550142"_s);
    QCOMPARE(read->at(0).transcript, u"Please call back."_s);
    QVERIFY(read->at(0).hasAudio);
    QCOMPARE(read->at(1).from, u"withheld"_s);
    QVERIFY(!read->at(1).hasAudio);
    QVERIFY(!parseVoicemails(R"({"calls":[]})", reading));
}

void PhoneIncParserTest::contacts()
{
    const auto people = parseContacts(recorded("contacts"), reading);
    QVERIFY(people);
    QCOMPARE(people->size(), 2);
    QCOMPARE(people->at(0).name, u"Robin Guest"_s);
    QCOMPARE(people->at(0).phone, u"+12025550142"_s);
    QVERIFY(people->at(0).raw.contains("Allergic"));
    QCOMPARE(people->at(1).name, u"Florist"_s);
}

void PhoneIncParserTest::voicemailsFindTheirCall_data()
{
    QTest::addColumn<QList<Record>>("calls");
    QTest::addColumn<QString>("taker");
    QTest::newRow("the call") << QList<Record>{missedCall("c1", 10)} << u"c1"_s;
    QTest::newRow("the last before it")
        << QList<Record>{missedCall("c3", 60), missedCall("c2", 20), missedCall("c1", 5)} << u"c2"_s;
    QTest::newRow("another number") << QList<Record>{missedCall("c1", 10, "+12025550143")} << QString();
    QTest::newRow("another line") << QList<Record>{missedCall("c1", 10, "+12025550142", "m2")} << QString();
    QTest::newRow("after it") << QList<Record>{missedCall("c1", 50)} << QString();
    Record taken = missedCall("c1", 10);
    taken.facts.answeredAt = taken.facts.startedAt;
    QTest::newRow("answered") << QList<Record>{taken} << QString();
    Record early = missedCall("c1", 10);
    *early.facts.startedAt -= 30min;
    QTest::newRow("long before") << QList<Record>{early} << QString();
}

void PhoneIncParserTest::voicemailsFindTheirCall()
{
    QFETCH(QList<Record>, calls);
    QFETCH(QString, taker);
    VoicemailMatcher matcher;
    matcher.setVoicemails(parseVoicemails(recorded("voicemails"), reading).value());
    matcher.addTo(calls);
    QString found;
    for (const Record &record : std::as_const(calls)) {
        if (!record.details)
            continue;
        QVERIFY(found.isNull());
        found = record.ref.providerCallId;
        QCOMPARE(record.details->facts.status, std::optional(CallStatus::Voicemail));
        QCOMPARE(record.details->facts.transcript, u"Please call back."_s);
        QCOMPARE(record.details->facts.recordings.value(0).id, u"v1"_s);
        QVERIFY(record.details->raw.startsWith(R"({"voicemail":{)"));
    }
    QCOMPARE(found, taker);
}

void PhoneIncParserTest::aBetterCallTakesTheVoicemail()
{
    VoicemailMatcher matcher;
    matcher.setVoicemails(parseVoicemails(recorded("voicemails"), reading).value());
    QList<Record> first{missedCall("c1", 5)};
    matcher.addTo(first);
    QVERIFY(first.at(0).details);
    QList<Record> better{missedCall("c2", 20)};
    matcher.addTo(better);
    QVERIFY(better.at(0).details);
    QList<Record> again{missedCall("c1", 5)};
    matcher.addTo(again);
    QVERIFY(again.at(0).details);
    QCOMPARE(again.at(0).details->facts, CallFacts());
}

void PhoneIncParserTest::listNames_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("query");
    QTest::newRow("everything") << QString() << u"limit=50"_s;
    QTest::newRow("direction") << u"direction=inbound"_s << u"limit=50&direction=inbound"_s;
    QTest::newRow("state") << u"state=ended"_s << u"limit=50&state=ended"_s;
    QTest::newRow("number") << listOfNumber(u"+12025550142"_s) << u"limit=50&phone_number=%2B12025550142"_s;
    QTest::newRow("number and direction") << listsWithin(listOfNumber(u"+12025550142"_s)).constLast()
                                          << u"limit=50&phone_number=%2B12025550142&direction=outbound"_s;
    QTest::newRow("a state it does not know") << u"state=quantum"_s << QString();
    QTest::newRow("a direction it does not know") << u"direction=up"_s << QString();
    QTest::newRow("something else") << u"limit=7"_s << QString();
}

void PhoneIncParserTest::listNames()
{
    QFETCH(QString, list);
    QFETCH(QString, query);
    const auto request = callsRequest({.list = list});
    QCOMPARE(request.has_value(), !query.isNull());
    if (request)
        QCOMPARE(request->query.toString(QUrl::FullyEncoded), query);
    else
        QCOMPARE(request.error().kind, Error::Kind::Invalid);
}

void PhoneIncParserTest::errorWords_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("text") << R"({"error":"Not found"})"_ba << u"Not found"_s;
    QTest::newRow("fields") << R"({"errors":{"url":["is invalid","is http"]}})"_ba
                            << u"url: is invalid; url: is http"_s;
    QTest::newRow("none") << "[]"_ba << QString();
}

void PhoneIncParserTest::errorWords()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    QCOMPARE(parseErrorDetail(body), words);
}

void PhoneIncParserTest::noPrefixOfAPageIsAPage()
{
    const QByteArray body = recorded("list_mixed").trimmed();
    QVERIFY(body.size() > 100);
    for (qsizetype length = 0; length < body.size(); ++length)
        QVERIFY2(!parseCallPage(body.first(length), reading), qPrintable(QString::number(length)));
}

QTEST_GUILESS_MAIN(PhoneIncParserTest)
#include "tst_phoneincparser.moc"
